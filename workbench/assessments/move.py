"""What becomes of answers when an assessment moves to another version of a questionnaire. Pure.

An answer stays if what was asked stayed. Other words ask for a second look, other levels for another answer; nothing
that was said is lost, and an answer to a question that is no longer asked is kept for the record.
Source: question design §2 (a changed meaning gets a new id).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from workbench.assessments.model import Answer, AnswerState
from workbench.packs.applicability import parse_applies_when
from workbench.packs.model import Question, Questionnaire

_ASKED = ("text", "help", "measure")  # other words here may mean another question
_LEVELS = ("levels",)
_HINTS = (
    "short", "why", "field_checks", "evidence", "pitfalls", "treatment_now", "treatment_structural", "treatment_proof",
    "follow_up", "na_rule",
)  # fmt: skip
_COUNTED = (
    "weight", "severity", "role", "iec62443_frs", "validity_months", "references", "risks", "effort_now",
    "effort_structural", "section_id",
)  # fmt: skip


class QuestionChange(StrEnum):
    """What is another with a question in the newer version, the gravest first."""

    LEVELS = "levels"  # the meaning of the levels
    WORDING = "wording"  # what is asked, in its words
    ADDED = "added"
    REMOVED = "removed"
    COUNTING = "counting"  # how it is counted, applied or explained


class Effect(StrEnum):
    """What the move does to the answer."""

    ANSWER_AGAIN = "answer_again"  # taken back, with note and evidence kept; the earlier level is in the history
    CHECK_AGAIN = "check_again"  # kept and marked
    OPEN = "open"  # nothing was said yet
    KEPT = "kept"  # stays as it is
    FOR_THE_RECORD = "for_the_record"  # no longer shown, kept


@dataclass(frozen=True)
class MoveLine:
    """One question that differs: what changed in which *fields* (name -> old, new), and what that does."""

    question_id: str
    short: str
    change: QuestionChange
    effect: Effect
    fields: Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Move:
    """A move that was made: from which version to which, what changed at which question, by whom (id), when."""

    number: int
    from_key: str
    to_key: str
    questions: Mapping[str, str]  # question id -> QuestionChange
    by: str
    at: str


def compare(
    old: Questionnaire, new: Questionnaire, answers: Mapping[str, Answer], profile: Mapping[str, Any]
) -> tuple[MoveLine, ...]:
    """Return the questions that differ between two versions, in the order of the new one, removed ones last."""
    lines = []
    for question in new.questions():
        before = old.find(question.id)
        if before is None:
            effect = Effect.OPEN if _applies(question, profile) else Effect.KEPT
            lines.append(MoveLine(question.id, question.words().short, QuestionChange.ADDED, effect, {}))
            continue
        fields = _fields(before, question)
        if fields:
            change = _change(fields)
            answer = answers.get(question.id)
            lines.append(
                MoveLine(
                    question.id, question.words().short, change, _effect(change, answer, question, profile), fields
                )
            )
    for question in old.questions():
        if new.find(question.id) is None:
            answer = answers.get(question.id)
            effect = Effect.FOR_THE_RECORD if answer is not None and answer.revision else Effect.KEPT
            lines.append(MoveLine(question.id, question.words().short, QuestionChange.REMOVED, effect, {}))
    return tuple(lines)


def moved(answer: Answer, effect: Effect) -> Answer:
    """Return what *answer* says after the move, not yet numbered; equal content means nothing to store."""
    if effect is Effect.ANSWER_AGAIN:
        return replace(answer, state=AnswerState.OPEN, level=None, reason="", is_marked=True)
    return replace(answer, is_marked=True) if effect is Effect.CHECK_AGAIN else answer


def to_check(answer: Answer, change: str) -> bool:
    """Return True while an answer waits for the second look that a move asked for."""
    return answer.is_marked and change in (QuestionChange.LEVELS, QuestionChange.WORDING)


def _fields(old: Question, new: Question) -> dict[str, tuple[str, str]]:
    found = {}
    before, after = old.words(), new.words()
    for name in (*_ASKED, *_LEVELS, *_HINTS):
        one, two = getattr(before, name), getattr(after, name)
        if one != two:
            found[name] = (_words(one), _words(two))
    for name in ("answer_type", "applies_when", *_COUNTED):
        one, two = getattr(old, name), getattr(new, name)
        if one != two:
            found[name] = (_words(one), _words(two))
    return found


def _change(fields: Mapping[str, object]) -> QuestionChange:
    if any(name in fields for name in (*_LEVELS, "answer_type")):
        return QuestionChange.LEVELS
    return QuestionChange.WORDING if any(name in fields for name in _ASKED) else QuestionChange.COUNTING


def _effect(change: QuestionChange, answer: Answer | None, question: Question, profile: Mapping[str, Any]) -> Effect:
    if not _applies(question, profile):
        return Effect.FOR_THE_RECORD if answer is not None and answer.is_answered else Effect.KEPT
    if answer is None or not answer.is_answered:
        return Effect.OPEN
    if change is QuestionChange.LEVELS:
        return Effect.ANSWER_AGAIN if answer.state is AnswerState.LEVEL else Effect.CHECK_AGAIN
    return Effect.CHECK_AGAIN if change is QuestionChange.WORDING else Effect.KEPT


def _applies(question: Question, profile: Mapping[str, Any]) -> bool:
    kinds = frozenset(profile.get("kinds", ()))
    return parse_applies_when(question.applies_when).applies(kinds, profile)


def _words(value: object) -> str:
    """Return a value of a question as people read it; lists with one entry a line."""
    if isinstance(value, tuple):
        return "\n".join(_words(each) for each in value)
    if hasattr(value, "__dataclass_fields__"):
        return " · ".join(str(each) for each in vars(value).values() if each not in ("", None))
    return str(value)
