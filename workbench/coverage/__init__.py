"""Coverage: which items of a framework apply to a system, which questions answer to them, and how well."""
