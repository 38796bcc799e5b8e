"""The sign-off pack as PDF/A: page frame, tables and charts as small blocks, one module per chapter."""
