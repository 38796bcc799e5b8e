"""Item models: lists over the register, page by page, and the tree of sections."""
