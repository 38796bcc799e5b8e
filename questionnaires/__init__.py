"""Content packs: questionnaires, frameworks, risk catalogue and method profiles. Content only."""
