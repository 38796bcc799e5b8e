"""Home: what to continue, what waits, where it is hot."""
