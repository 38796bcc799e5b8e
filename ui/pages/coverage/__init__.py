"""Coverage of frameworks and the statement of applicability of one system."""
