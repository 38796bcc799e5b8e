"""From the sheet of an assessment to the marks that scoring counts.

"Not applicable" leaves the sums only when somebody other than the assessor accepted it with its reason; anything else
that looks like it counts as not answered. Source: risk method RM-1.0 §4.
"""

from collections.abc import Mapping
from datetime import datetime

from workbench.assessments.flow import is_accepted
from workbench.assessments.model import Answer, AnswerState, Sheet
from workbench.evidence.model import Evidence, Grade
from workbench.kernel.clock import from_iso
from workbench.packs.model import Question
from workbench.scoring.effective import is_stale
from workbench.scoring.model import Mark


def marks_of(sheet: Sheet, evidence: Mapping[str, Evidence], on: datetime) -> dict[str, Mark]:
    """Return a mark per visible question by question id, as it counts on *on*."""
    return {placed.question.id: mark_of(placed.question, sheet, evidence, on) for placed in sheet.placed}


def mark_of(question: Question, sheet: Sheet, evidence: Mapping[str, Evidence], on: datetime) -> Mark:
    """Return the mark of one question."""
    answer = sheet.answer(question.id)
    review = sheet.reviews.get(question.id)
    is_na = (
        answer.state is AnswerState.NOT_APPLICABLE
        and bool(answer.reason.strip())
        and is_accepted(answer, review)
        and review is not None
        and review.by != answer.by
    )
    grade, stale = best_grade(answer, question, evidence, on)
    return Mark(
        question_id=question.id,
        weight=question.weight,
        claimed=answer.level if answer.state is AnswerState.LEVEL else None,
        grade=int(grade),
        severity=question.severity,
        role=question.role,
        is_stale=stale,
        is_na=is_na,
        frs=question.iec62443_frs,
    )


def best_grade(
    answer: Answer, question: Question, evidence: Mapping[str, Evidence], on: datetime
) -> tuple[Grade, bool]:
    """Return the grade of the best valid evidence of *answer*, and True if it is stale on *on*.

    The best is the one that counts most after staleness; undated evidence is dated by when it was added.
    """
    best, best_value, best_stale = Grade.STATEMENT, 0, False
    for use in answer.evidence:
        known = evidence.get(use.evidence_id)
        stale = known is not None and is_stale(from_iso(known.taken_at or known.added_at), question.validity_months, on)
        value = int(use.grade) - stale
        if value > best_value or (value == best_value and best_stale and not stale):
            best, best_value, best_stale = use.grade, value, stale
    return best, best_stale
