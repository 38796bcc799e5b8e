"""Places of the window on a real register: reports, verify, settings, pictures."""
