"""What comes in and goes out as files: lists of systems, questionnaire workbooks, bundles."""
