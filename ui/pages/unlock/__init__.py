"""The first page: create, open or recover a register."""
