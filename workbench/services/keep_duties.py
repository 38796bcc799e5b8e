"""The duties of a decided classification: who owns each, how far it is, shown by what."""

import hashlib
from dataclasses import replace

from workbench.classification.model import DutyProgress, DutyState
from workbench.evidence.intake import take_in
from workbench.evidence.model import Evidence
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError
from workbench.kernel.ids import new_id
from workbench.services.classification_dossier import dossier_in
from workbench.services.decide_classification import NotCurrent, ReasonMissing
from workbench.services.run_classification import MAX_NOTE, NoteTooLong
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace


class DutyUnknown(InputError):
    """The classification has no such duty."""

    code = "classification.duty_unknown"


def set_duty(
    workspace: Workspace,
    classification_id: str,
    duty_id: str,
    *,
    state: DutyState | None = None,
    owner: str | None = None,
    note: str | None = None,
    reason: str | None = None,
) -> Outcome[DutyProgress]:
    """Change what is said of a duty; None leaves a part as it is, nothing is written if nothing changes.

    "Not applicable" needs a reason. Raises NotCurrent, DutyUnknown, ReasonMissing, NoteTooLong.
    """
    with workspace.write() as uow:
        before = _duty(uow, classification_id, duty_id)
        wanted = {"state": state, "owner": owner, "note": note, "reason": reason}
        after = replace(before, **{name: value for name, value in wanted.items() if value is not None})  # type: ignore[arg-type]
        if max(len(after.owner), len(after.note), len(after.reason)) > MAX_NOTE:
            raise NoteTooLong(node=duty_id, limit=MAX_NOTE)
        if after.state is DutyState.NOT_APPLICABLE and not after.reason.strip():
            raise ReasonMissing(id=duty_id)
        return _keep(uow, workspace, classification_id, before, after)


def attach(
    workspace: Workspace, classification_id: str, duty_id: str, *, name: str, content: bytes
) -> Outcome[Evidence]:
    """Take in a file that shows the fulfilment of a duty, in one commit. Raises as `set_duty`, EvidenceRefused."""
    taken = take_in(name, content)
    with workspace.write() as uow:
        before = _duty(uow, classification_id, duty_id)
        evidence = Evidence(
            id=new_id(),
            name=taken.name,
            media_type=taken.media_type,
            size=len(taken.content),
            sha256=hashlib.sha256(taken.content).hexdigest(),
            original_sha256=taken.original_sha256,
            taken_at=None,
            added_at=uow.at,
            added_by=workspace.person.id,
        )
        uow.evidence.add(evidence, taken.content)
        uow.record("evidence", evidence.id, "take_in", {"sha256": (None, evidence.sha256), "name": (None, taken.name)})
        uow.index("evidence", evidence.id, evidence.name, evidence.note)
        _keep(uow, workspace, classification_id, before, replace(before, evidence=(*before.evidence, evidence.id)))
        return Outcome(evidence, uow.changes)


def history(workspace: Workspace, classification_id: str, duty_id: str) -> tuple[DutyProgress, ...]:
    """Return every revision of what was said of a duty, newest first."""
    with workspace.read() as uow:
        return uow.classifications.duty_history(classification_id, duty_id)


def _duty(uow: UnitOfWork, classification_id: str, duty_id: str) -> DutyProgress:
    found = uow.classifications.get(classification_id)
    if not found.is_current:
        raise NotCurrent(id=classification_id)
    if duty_id not in {each.due.id for each in dossier_in(uow, classification_id, on=uow.moment.date()).duties}:
        raise DutyUnknown(duty=duty_id)
    return uow.classifications.duties(classification_id).get(duty_id) or DutyProgress(duty_id)


def _keep(
    uow: UnitOfWork, workspace: Workspace, classification_id: str, before: DutyProgress, after: DutyProgress
) -> Outcome[DutyProgress]:
    differing = {
        name: (getattr(before, name), getattr(after, name))
        for name in ("state", "owner", "note", "reason", "evidence")
        if getattr(before, name) != getattr(after, name)
    }
    if not differing:
        return Outcome(before)
    after = replace(after, revision=before.revision + 1, revision_id=new_id(), by=workspace.person.id, at=uow.at)
    uow.classifications.add_duties(classification_id, [after])
    uow.record("duty", f"{classification_id}/{after.duty_id}", "revise", differing)
    return Outcome(after, uow.changes)
