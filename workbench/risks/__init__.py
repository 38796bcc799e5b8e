"""Findings and risks: what weak answers may lead to, rated before and after the controls that are shown to exist."""
