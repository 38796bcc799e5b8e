"""One system: what it is, what is next, its assessments, what it is made of, its history."""
