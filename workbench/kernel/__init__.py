"""What every stage may use and what knows no domain: ids, time, errors, pages, progress."""
