"""Steps from one format of the register file to the next. Forward only."""
