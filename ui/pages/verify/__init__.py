"""One verdict on a signed file."""
