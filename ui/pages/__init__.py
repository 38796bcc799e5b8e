"""The places of the window, one folder each. They do not import each other; they meet in `ui.navigation`."""
