"""The assessment runner: one question at a time, by keyboard."""
