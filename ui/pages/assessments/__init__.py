"""The list of assessments: drafts to continue, handed in ones to review, and what is done."""
