"""The search over everything, Ctrl+K: places, acts, systems, questions, notes, reports."""
