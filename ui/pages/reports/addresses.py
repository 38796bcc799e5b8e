"""Addresses within the reports: which view a place means, and which role a signature field stands for."""

from ui.navigation import REPORTS, Place
from workbench.services import sign_off

NEW, MADE = "new", "made"  # spots of the place: making one, and one that was made
ROLE_OF = {field: role for role, field in sign_off.ROLES.items()}


def making(assessment_id: str = "") -> Place:
    """Return the place that makes a report on an assessment."""
    return Place(REPORTS, assessment_id, NEW)


def made(report_id: str) -> Place:
    """Return the place that shows a made report."""
    return Place(REPORTS, report_id, MADE)
