"""Reports: which were made, making one while seeing its pages, saving and signing it."""
