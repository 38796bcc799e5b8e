"""Files that support answers, kept inside the encrypted register by hash."""
