"""Deciding on a proposed classification: another person confirms, overrules or sends back; and settles what came up.

Nobody decides on a classification in which they answered. What was computed stays beside what was chosen. The decided
result is frozen: the auditor who asks in five years reads what was decided, under the text of the law of that day.
"""

from dataclasses import replace
from typing import Any

from workbench.classification.chosen import decided_as, kind_of
from workbench.classification.dossier import Decision, chosen_answers
from workbench.classification.duties import next_date
from workbench.classification.model import Classification, ClassificationState, SystemClassification
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.services.classification_dossier import as_text, composed
from workbench.services.run_classification import NotFinished, index_classification, reopened
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace


class OwnWork(StateError):
    """The person answered in this classification; another person decides."""

    code = "classification.own_work"


class ReasonMissing(InputError):
    """Overruling, sending back and settling need a reason."""

    code = "classification.reason_missing"


class NotCurrent(StateError):
    """Another classification has taken the place of this one, or it is not decided yet."""

    code = "classification.not_current"


def confirm(
    workspace: Workspace, classification_id: str, *, reason: str = "", language: str = "en"
) -> Outcome[SystemClassification]:
    """Confirm the proposed result as it was computed. Raises NotFinished, OwnWork."""
    with workspace.write() as uow:
        before = _proposed(uow, workspace, classification_id)
        return _decide(uow, workspace, before, ClassificationState.CONFIRMED, None, reason.strip(), language)


def overrule(
    workspace: Workspace,
    classification_id: str,
    *,
    classes: tuple[str, ...],
    roles: tuple[str, ...],
    reason: str,
    language: str = "en",
) -> Outcome[SystemClassification]:
    """Put other *classes* and *roles* in place of those computed, spelled as in the specification §5.

    Raises ReasonMissing, NotFinished, OwnWork, ClassUnknown.
    """
    if not reason.strip():
        raise ReasonMissing(id=classification_id)
    with workspace.write() as uow:
        before = _proposed(uow, workspace, classification_id)
        tree = uow.packs.tree(before.pack_key)
        given = chosen_answers(uow.classifications.answers(classification_id))
        computed = composed(uow, before, on=uow.moment.date(), language=language).computed
        chosen = decided_as(tree, given, computed, classes, roles)
        return _decide(uow, workspace, before, ClassificationState.OVERRULED, chosen, reason.strip(), language)


def send_back(workspace: Workspace, classification_id: str, *, reason: str) -> Outcome[SystemClassification]:
    """Make a proposal a draft again, with a reason for the person who answered. Raises as `overrule`."""
    if not reason.strip():
        raise ReasonMissing(id=classification_id)
    with workspace.write() as uow:
        before = _proposed(uow, workspace, classification_id)
        after = reopened(uow, replace(before, reason=reason.strip()), "send_back", {"reason": ("", reason.strip())})
        return Outcome(after, uow.changes | {("system", after.system_id)})


def settle(workspace: Workspace, classification_id: str, *, reason: str) -> Outcome[SystemClassification]:
    """Say that the current classification stays, although something came up, and why.

    Dates of the law up to today count as considered. Raises ReasonMissing, NotCurrent.
    """
    if not reason.strip():
        raise ReasonMissing(id=classification_id)
    with workspace.write() as uow:
        found = uow.classifications.get(classification_id)
        if not found.is_current:
            raise NotCurrent(id=classification_id)
        uow.classifications.settle_triggers(classification_id, at=uow.at, by=workspace.person.id, reason=reason.strip())
        uow.classifications.keep_seen(classification_id, uow.moment.date())
        uow.record("classification", classification_id, "settle", {"reason": ("", reason.strip())})
        return Outcome(uow.classifications.get(classification_id), uow.changes | {("system", found.system_id)})


def _decide(
    uow: UnitOfWork,
    workspace: Workspace,
    before: SystemClassification,
    state: ClassificationState,
    chosen: Classification | None,
    reason: str,
    language: str,
) -> Outcome[SystemClassification]:
    on = uow.moment.date()
    decision = Decision(workspace.person.name, uow.at, reason, chosen is not None)
    _carry_duties(uow, before)
    found = composed(uow, before, on=on, language=language, result=chosen, decision=decision)
    after = replace(
        before,
        state=state,
        is_current=True,
        reason=reason,
        classes=found.result.classes,
        class_kind=kind_of(found.result.headline),
        decided_by=workspace.person.id,
        decided_at=uow.at,
        changed_at=uow.at,
        next_date=next_date(tuple(each.due for each in found.duties), on),
        seen_until=on,
    )
    given = chosen_answers(uow.classifications.answers(before.id))
    for each in uow.classifications.of_system(before.system_id):
        if each.line_id == before.line_id and each.is_current:
            why = f"classified again: {before.id}"
            uow.classifications.settle_triggers(each.id, at=uow.at, by=workspace.person.id, reason=why)
    uow.classifications.decide(after, given, as_text(replace(found, classification=after)))
    facts: dict[str, tuple[Any, Any]] = {
        "state": (before.state, state),
        "classes": (list(found.computed.classes), list(found.result.classes)),
        "roles": (list(found.computed.roles), list(found.result.roles)),
        "reason": ("", reason),
    }
    uow.record("classification", after.id, "overrule" if chosen else "confirm", facts)
    index_classification(uow, after)
    return Outcome(after, uow.changes | {("system", after.system_id)})


def _carry_duties(uow: UnitOfWork, classification: SystemClassification) -> None:
    """Take over how far duties are from the classification that this one follows."""
    for each in uow.classifications.of_system(classification.system_id):
        if each.line_id == classification.line_id and each.is_current:
            kept = uow.classifications.duties(each.id)
            carried = [replace(duty, revision=1, revision_id=new_id()) for duty in kept.values()]
            uow.classifications.add_duties(classification.id, carried)


def _proposed(uow: UnitOfWork, workspace: Workspace, classification_id: str) -> SystemClassification:
    found = uow.classifications.get(classification_id)
    if found.state is not ClassificationState.PROPOSED:
        raise NotFinished(id=classification_id, state=found.state)
    if workspace.person.id in uow.classifications.answered_by(classification_id) | {found.assessor}:
        raise OwnWork(person=workspace.person.name)
    return found
