"""What each duty means on a given day: in force, upcoming, legacy, or advice.

Source: EU AI Act specification §§2, 8, 9; Art. 111, 113.
"""

from datetime import date

from workbench.classification.model import Answers, Classification, DueDuty
from workbench.packs.model import DecisionTree, Duty

_LEGACY_DUE = date(2030, 8, 2)  # Art. 111(2), second sentence


def duties_on(
    tree: DecisionTree, result: Classification, answers: Answers, on: date, *, language: str = "en"
) -> tuple[DueDuty, ...]:
    """Return the duties of *result* with their status on a day, in the order of the pack."""
    known = {duty.id: duty for duty in tree.duties}
    return tuple(_due(known[duty_id], result, answers, on, language) for duty_id in result.duty_ids)


def next_date(due: tuple[DueDuty, ...], on: date) -> date | None:
    """Return the next day on which a duty begins to bind, or None."""
    return min((each.since for each in due if each.since and each.since > on), default=None)


def _due(duty: Duty, result: Classification, answers: Answers, on: date, language: str) -> DueDuty:
    since = binding_date(duty, result, answers)
    words = duty.words(language)
    return DueDuty(
        id=duty.id,
        article=duty.article,
        role=duty.role,
        duty=words.duty,
        note=words.note,
        status=_status(duty.trigger, result.flags, since, on),
        since=since,
        penalty=duty.penalty,
        certainty=duty.certainty,
        trigger=duty.trigger,
        formal=duty.formal,
    )


def status_on(due: DueDuty, flags: tuple[str, ...], on: date) -> str:
    """Return the status of a duty on another day; *flags* are those of its result."""
    return _status(due.trigger, flags, due.since, on)


def binding_date(duty: Duty, result: Classification, answers: Answers) -> date | None:
    """Return the day from which a duty binds for this result, or None for advice."""
    if duty.is_advice:
        return None
    if duty.since_points and result.prohibited_points:
        fallback = duty.since or date.min
        return min(duty.since_points.get(point, fallback) for point in result.prohibited_points)
    starts = []
    if duty.since_annex_iii and any(each.startswith("HIGH_RISK_ANNEX_III") for each in result.classes):
        starts.append(duty.since_annex_iii)
    if duty.since_annex_i and any(each.startswith("HIGH_RISK_ANNEX_I_") for each in result.classes):
        starts.append(duty.since_annex_i)
    since = min(starts) if starts else duty.since or duty.since_annex_iii or duty.since_annex_i
    if duty.grace and _first_use(answers) is not None:
        before, until = duty.grace
        first = _first_use(answers)
        if first is not None and first < before:
            return until
    return since


def _first_use(answers: Answers) -> date | None:
    said = answers.get("J4", ("unknown",))[0]
    return None if said == "unknown" else date.fromisoformat(said)


def _status(trigger: str, flags: tuple[str, ...], since: date | None, on: date) -> str:
    if since is None:
        return "advice"
    if trigger.startswith(("HIGH_RISK", "III.")):
        if "LEGACY_EXEMPT" in flags:
            return "legacy_not_binding"
        if "LEGACY_2030" in flags:
            return f"legacy_due({_LEGACY_DUE.isoformat()})" if on < _LEGACY_DUE else "in_force"
    return "in_force" if on >= since else f"upcoming({since.isoformat()})"
