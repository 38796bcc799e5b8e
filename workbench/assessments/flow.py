"""What is asked and what comes next: visible questions by the profile, order, numbers, things to fix.

Source: question design §4, UX guide §3.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.assessments.model import (
    Answer,
    AnswerState,
    Fix,
    Hidden,
    Placed,
    Progress,
    Review,
    ReviewVerdict,
    SectionProgress,
    Sheet,
)
from workbench.packs.applicability import parse_applies_when
from workbench.packs.model import Questionnaire


def visible(questionnaires: Sequence[Questionnaire], profile: Mapping[str, Any]) -> tuple[tuple[Placed, ...], int]:
    """Return the questions that apply to *profile* in reading order with their numbers, and how many are hidden.

    Sections are numbered through all questionnaires, questions within their section among those that are shown.
    Sections in which nothing applies get no number.
    """
    kinds = frozenset(profile.get("kinds", ()))
    placed: list[Placed] = []
    hidden = section_number = 0
    for questionnaire in questionnaires:
        for section in questionnaire.sections:
            shown = [q for q in section.questions if parse_applies_when(q.applies_when).applies(kinds, profile)]
            hidden += len(section.questions) - len(shown)
            section_number += bool(shown)
            placed += [Placed(q, section, f"{section_number}.{n}") for n, q in enumerate(shown, 1)]
    return tuple(placed), hidden


def hidden(questionnaires: Sequence[Questionnaire], profile: Mapping[str, Any]) -> tuple[Hidden, ...]:
    """Return the questions that the profile rules out, in reading order, each with what its rule asks about."""
    kinds = frozenset(profile.get("kinds", ()))
    found = []
    for questionnaire in questionnaires:
        for section in questionnaire.sections:
            for question in section.questions:
                rule = parse_applies_when(question.applies_when)
                if not rule.applies(kinds, profile):
                    facts = tuple((name, profile.get("kinds" if name == "kind" else name)) for name in rule.names)
                    found.append(Hidden(question, section, facts))
    return tuple(found)


def is_shown(questionnaires: Sequence[Questionnaire], profile: Mapping[str, Any], question_id: str) -> bool:
    """Return True if the question is in one of the questionnaires and applies to *profile*."""
    kinds = frozenset(profile.get("kinds", ()))
    for questionnaire in questionnaires:
        question = questionnaire.find(question_id)
        if question is not None:
            return parse_applies_when(question.applies_when).applies(kinds, profile)
    return False


def fixes(answer: Answer, review: Review | None) -> tuple[Fix, ...]:
    """Return what is to be mended at *answer* before handing in; empty if nothing.

    A question that was sent back is to fix until it is revised.
    """
    found = []
    if answer.state is AnswerState.OPEN:
        found.append(Fix.NOT_ANSWERED)
    if answer.state is AnswerState.NOT_APPLICABLE and not answer.reason.strip():
        found.append(Fix.REASON_MISSING)
    if is_sent_back(answer, review):
        found.append(Fix.SENT_BACK)
    return tuple(found)


def is_sent_back(answer: Answer, review: Review | None) -> bool:
    """Return True if the reviewer sent back just this revision of the answer."""
    return review is not None and review.verdict is ReviewVerdict.SENT_BACK and review.revision_id == answer.revision_id


def is_accepted(answer: Answer, review: Review | None) -> bool:
    """Return True if the reviewer accepted just this revision of the answer."""
    return review is not None and review.verdict is ReviewVerdict.ACCEPTED and review.revision_id == answer.revision_id


def progress(sheet: Sheet) -> Progress:
    """Return how far *sheet* is, by section in reading order. "To fix" leaves out what is merely not answered yet."""
    counts: dict[str, list[int]] = {}
    for placed in sheet.placed:
        answer = sheet.answer(placed.question.id)
        row = counts.setdefault(placed.section.id, [0, 0, 0, 0])
        row[0] += 1
        row[1] += answer.is_answered
        row[2] += answer.is_marked
        mend = fixes(answer, sheet.reviews.get(placed.question.id))
        row[3] += any(fix is not Fix.NOT_ANSWERED for fix in mend)
    return Progress(tuple(SectionProgress(key, *row) for key, row in counts.items()), sheet.hidden)


def next_open(sheet: Sheet, after: str | None) -> str | None:
    """Return the next question without an answer after question id *after*, wrapping around; None if there is none."""
    ids = [placed.question.id for placed in sheet.placed]
    start = ids.index(after) + 1 if after in ids else 0
    for question_id in [*ids[start:], *ids[:start]]:
        if not sheet.answer(question_id).is_answered:
            return question_id
    return None


def missing(sheet: Sheet) -> tuple[tuple[Placed, tuple[Fix, ...]], ...]:
    """Return the questions that stand against handing in, in reading order, with what is to be mended."""
    found = []
    for placed in sheet.placed:
        mend = fixes(sheet.answer(placed.question.id), sheet.reviews.get(placed.question.id))
        if mend:
            found.append((placed, mend))
    return tuple(found)
