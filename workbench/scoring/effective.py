"""From an answer to the credit that it earns: evidence caps, staleness, confidence.

A claim can lower a score without evidence, but can hardly raise one.
Source: risk method RM-1.0 §4 "Evidence cap".
"""

from datetime import datetime, timedelta

from workbench.kernel.errors import InputError
from workbench.packs.model import Method
from workbench.scoring.model import Effective, Mark

TOP_LEVEL = 4
TOP_GRADE = 3
_MONTH_DAYS = 30.4375


class LevelOutOfRange(InputError):
    """A level outside 0-4 or a grade outside 0-3."""

    code = "scoring.out_of_range"


def effective_level(mark: Mark, method: Method) -> Effective:
    """Return what *mark* counts for under *method*.

    Unanswered and unknown count level 0 with confidence 0. Stale evidence drops one grade; stale E0 allows nothing.
    Raises LevelOutOfRange if level or grade is outside its range.
    """
    if not 0 <= mark.grade <= TOP_GRADE or (mark.claimed is not None and not 0 <= mark.claimed <= TOP_LEVEL):
        raise LevelOutOfRange(question_id=mark.question_id, level=mark.claimed, grade=mark.grade)
    grade = mark.grade - 1 if mark.is_stale else mark.grade
    cap = method.caps[grade] if grade >= 0 else 0
    if mark.claimed is None:
        return Effective(0, cap, method.credits[0], 0.0)
    level = min(mark.claimed, cap)
    return Effective(level, cap, method.credits[level], method.confidences[grade] if grade >= 0 else 0.0)


def is_stale(taken_at: datetime | None, validity_months: int, on: datetime) -> bool:
    """Return True if evidence taken at *taken_at* is older than *validity_months* on *on*; undated evidence is not."""
    if taken_at is None:
        return False
    return on - taken_at > timedelta(days=validity_months * _MONTH_DAYS)
