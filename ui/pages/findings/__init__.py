"""The result of an assessment: scorecard, findings, risks with their heat map, and why each number is what it is."""
