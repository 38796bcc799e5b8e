"""Work beside the window: jobs on a writer and a reader lane, and the tray that shows the long ones."""
