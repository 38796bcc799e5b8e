"""Every job of the services without a screen."""
