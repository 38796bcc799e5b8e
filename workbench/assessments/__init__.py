"""One system put through questionnaires by named people: answers, revisions, review."""
