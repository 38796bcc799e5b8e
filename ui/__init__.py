"""The window: the only place with Qt. It calls the same services as the command line and keeps no rule of its own."""
