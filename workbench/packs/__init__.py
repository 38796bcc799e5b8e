"""Content packs: questionnaires, risk catalogue, method profiles; frozen, versioned, hashed."""
