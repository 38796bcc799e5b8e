"""From one answer to its next revision: each wish of the assessor as a pure function.

A revision carries everything that is said about a question, so the newest one is the whole answer.
"""

from dataclasses import replace

from workbench.assessments.model import Answer, AnswerState, Wish
from workbench.kernel.errors import InputError
from workbench.kernel.words import writable

TOP_LEVEL = 4
MAX_NOTE = 100_000


class LevelUnknown(InputError):
    """A level outside 0-4."""

    code = "assessments.level_unknown"


class NoteTooLong(InputError):
    """A note or reason beyond the limit."""

    code = "assessments.note_too_long"


def revise(answer: Answer, wish: Wish) -> Answer:
    """Return what *answer* says after *wish*, not yet numbered. Equal content means that there is nothing to store.

    Raises LevelUnknown or NoteTooLong.
    """
    changed = answer
    if wish.state is not None:
        level = wish.level if wish.state is AnswerState.LEVEL else None
        if wish.state is AnswerState.LEVEL and (level is None or not 0 <= level <= TOP_LEVEL):
            raise LevelUnknown(question_id=answer.question_id, level=level)
        changed = replace(changed, state=wish.state, level=level)
        if wish.state is not AnswerState.NOT_APPLICABLE and wish.reason is None:
            changed = replace(changed, reason="")
    if wish.note is not None:
        changed = replace(changed, note=_words(answer, wish.note))
    if wish.reason is not None:
        changed = replace(changed, reason=_words(answer, wish.reason))
    if wish.is_marked is not None:
        changed = replace(changed, is_marked=wish.is_marked)
    if wish.evidence is not None:
        changed = replace(changed, evidence=tuple(dict.fromkeys(wish.evidence)))
    return changed


def _words(answer: Answer, text: str) -> str:
    if len(text) > MAX_NOTE:
        raise NoteTooLong(question_id=answer.question_id, characters=len(text), limit=MAX_NOTE)
    return writable(text)


def differences(before: Answer, after: Answer) -> dict[str, tuple[object, object]]:
    """Return the fields in which two answers differ, as (from, to) in the form the trail keeps."""
    found: dict[str, tuple[object, object]] = {}
    for name in ("state", "level", "note", "reason", "is_marked"):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            found[name] = (old, new)
    if before.evidence != after.evidence:
        found["evidence"] = (_uses(before), _uses(after))
    return found


def content_of(answer: Answer) -> Wish:
    """Return the wish that brings back just what *answer* says, for undo."""
    return Wish(
        state=answer.state,
        level=answer.level,
        note=answer.note,
        reason=answer.reason,
        is_marked=answer.is_marked,
        evidence=answer.evidence,
    )


def _uses(answer: Answer) -> list[str]:
    return [f"{use.evidence_id} E{int(use.grade)}" for use in answer.evidence]
