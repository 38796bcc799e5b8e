"""EU AI Act: which classes apply to a system and intended purpose, in which role, why, and what follows from when."""
