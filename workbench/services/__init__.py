"""One module per job of the person: opens a unit of work, reads values, calls rules, writes, returns an outcome."""
