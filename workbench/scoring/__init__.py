"""Maturity, coverage and confidence from answers. Pure: it stores nothing."""
