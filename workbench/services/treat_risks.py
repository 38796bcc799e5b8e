"""Treating and bearing risks: plan an action, close it with its proof, accept for a time, withdraw.

Source: risk method RM-1.0 §§8, 9.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.kernel.plain import to_plain
from workbench.risks.decide import (
    BOARD,
    EXECUTIVE,
    OWNER,
    TreatmentInvalid,
    check_acceptance,
    check_authority,
    check_option,
    check_proven,
    check_treatment,
    two_highest,
)
from workbench.risks.entry import Acceptance, Option, Raise, Risk, RiskState, Treatment, TreatmentState
from workbench.risks.explain import Rated, target_of
from workbench.risks.model import Band
from workbench.risks.treatment import priority
from workbench.scoring.effective import effective_level
from workbench.services.keep_risks import ReasonMissing, live_in, revised
from workbench.services.risk_basis import Basis, basis_in
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace

_AUTHORITIES = "risk_authorities"
_EDITABLE = frozenset(("option", "text", "owner", "due", "effort", "raises", "lowers", "proof"))


class TreatmentNotPlanned(StateError):
    """A treatment that is done or dropped does not change; *state* says which."""

    code = "risks.treatment_not_planned"


class NotAccepted(StateError):
    """The risk has no acceptance in force."""

    code = "risks.not_accepted"


class AuthorityUnknown(InputError):
    """An authority that the method does not know, or a person that the register does not."""

    code = "risks.authority_unknown"


def plan(workspace: Workspace, risk_id: str, wanted: Mapping[str, Any]) -> Outcome[Treatment]:
    """Plan an action against a risk.

    *wanted*: option, text, owner, due (ISO day), effort (1, 2, 4, 8), raises, lowers, proof. Raises TreatmentInvalid,
    NoMeasurableEffect, OptionNotAllowed, RiskNotLive.
    """
    with workspace.write() as uow:
        risk = live_in(uow, risk_id)
        base = Treatment(
            new_id(), risk.id, uow.risks.next_treatment_ref(), Option.CHANGE_LIKELIHOOD, "", risk.owner, "", 1,
            created_by=workspace.person.id, created_at=uow.at,
        )  # fmt: skip
        treatment = _checked(uow, risk, base, wanted)
        uow.risks.keep_treatment(treatment)
        said = {"treatment": (None, treatment.ref), "text": (None, treatment.text), "due": (None, treatment.due)}
        return _noted(uow, risk, treatment, "plan_treatment", said)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a treatment that is not planned yet would leave over, and its priority; *now* is the residual without it."""

    now_score: float
    now_band: Band
    target_score: float
    target_band: Band
    priority: float


def foresee(workspace: Workspace, risk_id: str, wanted: Mapping[str, Any]) -> Foreseen:
    """Return what an action would leave over without planning it; nothing is written.

    *wanted* as for `plan`, of which only option, raises, lowers and effort count here. Raises RiskUnknown.
    """
    with workspace.read() as uow:
        risk = uow.risks.get(risk_id)
        basis = basis_in(uow, risk.system_id)
        found = _rated(uow, risk, basis)
        tried = Treatment("", risk.id, "", Option.CHANGE_LIKELIHOOD, "", "", "", 1)
        known = {key: value for key, value in wanted.items() if key in ("option", "raises", "lowers", "effort")}
        tried = replace(tried, **_typed(known))
        now = found.rating.residual
        target = target_of(found.rating.inherent, found.links, tried, basis.method, gap=found.gap)
        return Foreseen(
            now.score, now.band, target.score, target.band, priority(now, target, tried.effort, basis.method)
        )


def change(workspace: Workspace, treatment_id: str, wanted: Mapping[str, Any]) -> Outcome[Treatment]:
    """Change a planned action; nothing is written if nothing differs.

    Raises TreatmentNotPlanned and those of `plan`.
    """
    with workspace.write() as uow:
        return change_in(uow, treatment_id, wanted)


def change_in(uow: UnitOfWork, treatment_id: str, wanted: Mapping[str, Any]) -> Outcome[Treatment]:
    """Change a planned action within an open unit of work."""
    before = _planned(uow, treatment_id)
    risk = live_in(uow, before.risk_id)
    treatment = _checked(uow, risk, before, wanted)
    if treatment == before:
        return Outcome(before)
    uow.risks.keep_treatment(treatment)
    differing = {
        field.name: (to_plain(getattr(before, field.name)), to_plain(getattr(treatment, field.name)))
        for field in fields(treatment)
        if getattr(before, field.name) != getattr(treatment, field.name)
    }
    return _noted(uow, risk, treatment, "change_treatment", {"treatment": (before.ref, before.ref), **differing})


def finish(workspace: Workspace, treatment_id: str, note: str = "") -> Outcome[Treatment]:
    """Close an action: the answers that it promised are given again with their evidence.

    An action without answers to raise needs a *note* that says how one can see that it is done. Raises NotProven,
    ReasonMissing, TreatmentNotPlanned.
    """
    with workspace.write() as uow:
        before = _planned(uow, treatment_id)
        risk = live_in(uow, before.risk_id)
        basis = basis_in(uow, risk.system_id)
        check_proven(before, basis.marks, basis.answered_at)
        if not before.raises and not note.strip():
            raise ReasonMissing(treatment=before.ref)
        done = replace(
            before,
            state=TreatmentState.DONE,
            closed_by=workspace.person.id,
            closed_at=uow.at,
            closing_note=note.strip(),
        )
        uow.risks.keep_treatment(done)
        return _noted(uow, risk, done, "finish_treatment", {"treatment": (before.ref, "done"), "note": ("", note)})


def drop(workspace: Workspace, treatment_id: str, reason: str) -> Outcome[Treatment]:
    """Give an action up, with the reason. Raises ReasonMissing, TreatmentNotPlanned."""
    if not reason.strip():
        raise ReasonMissing()
    with workspace.write() as uow:
        before = _planned(uow, treatment_id)
        risk = live_in(uow, before.risk_id)
        dropped = replace(
            before,
            state=TreatmentState.DROPPED,
            closed_by=workspace.person.id,
            closed_at=uow.at,
            closing_note=reason.strip(),
        )
        uow.risks.keep_treatment(dropped)
        return _noted(
            uow, risk, dropped, "drop_treatment", {"treatment": (before.ref, "dropped"), "reason": ("", reason)}
        )


def accept(
    workspace: Workspace, risk_id: str, *, until: str, reason: str = "", interim: str = ""
) -> Outcome[Acceptance]:
    """Bear a risk until a day, by the person at work, who must hold the authority for its band.

    The owner of the risk holds it for Low and Moderate; for High and Critical the register names who does. An earlier
    acceptance ends. Raises AuthorityMissing, AcceptedTooLong, ArgumentMissing, RiskNotLive.
    """
    with workspace.write() as uow:
        risk = live_in(uow, risk_id)
        basis = basis_in(uow, risk.system_id)
        found, method = _rated(uow, risk, basis), basis.method
        authority = check_authority(found.band, _held(uow, workspace, risk), method)
        day = uow.moment.date()
        check_acceptance(
            found.band, _as_day(until), day, reason, interim, two_highest(found.rating.residual.impacts), method
        )
        made = Acceptance(
            new_id(), risk.id, authority, workspace.person.id, found.band.value, found.rating.residual.score,
            reason.strip(), interim.strip(), until, uow.at,
        )  # fmt: skip
        _end_acceptances(uow, workspace, risk, "accepted again")
        uow.risks.keep_acceptance(made)
        accepted = replace(
            revised(risk, uow), state=RiskState.ACCEPTED, next_review=min(until, risk.next_review or until)
        )
        uow.risks.replace(accepted)
        uow.record("risk", risk.id, "accept", {
            "state": (risk.state.value, accepted.state.value), "band": (None, made.band), "until": (None, until),
            "authority": (None, authority), "reason": (None, made.reason), "interim": (None, made.interim),
        })  # fmt: skip
        return Outcome(made, uow.changes)


def withdraw(workspace: Workspace, risk_id: str, reason: str) -> Outcome[Risk]:
    """End an acceptance before its time, with the reason. Raises ReasonMissing, NotAccepted."""
    if not reason.strip():
        raise ReasonMissing()
    with workspace.write() as uow:
        risk = live_in(uow, risk_id)
        if not _end_acceptances(uow, workspace, risk, reason.strip()):
            raise NotAccepted(ref=risk.ref)
        opened = replace(revised(risk, uow), state=RiskState.OPEN)
        uow.risks.replace(opened)
        uow.record("risk", risk.id, "withdraw", {"state": (risk.state.value, "open"), "reason": (None, reason.strip())})
        return Outcome(opened, uow.changes)


@dataclass(frozen=True, slots=True)
class Overdue:
    """A treatment that should have been done, with the risk that it is for and its system."""

    treatment: Treatment
    risk_id: str
    risk_ref: str
    system_name: str


def overdue(workspace: Workspace, limit: int = 20) -> tuple[Overdue, ...]:
    """Return the treatments of live risks that are overdue today, the longest overdue first."""
    with workspace.read() as uow:
        found = []
        for treatment in uow.risks.overdue_treatments(uow.moment.date().isoformat()):
            risk = uow.risks.get(treatment.risk_id)
            if risk.state.is_live:
                found.append(Overdue(treatment, risk.id, risk.ref, uow.systems.get(risk.system_id).name))
        return tuple(found[:limit])


def authorities(workspace: Workspace) -> dict[str, tuple[str, ...]]:
    """Return who may bear High (``executive``) and Critical (``board``) risks, as names."""
    with workspace.read() as uow:
        return _authorities(uow)


def set_authorities(workspace: Workspace, authority: str, names: Sequence[str]) -> Outcome[tuple[str, ...]]:
    """Name the people who hold an authority. Raises AuthorityUnknown."""
    if authority not in (EXECUTIVE, BOARD):
        raise AuthorityUnknown(authority=authority)
    with workspace.write() as uow:
        known = _authorities(uow)
        unknown = [name for name in names if uow.people.find_name(name) is None]
        if unknown:
            raise AuthorityUnknown(authority=authority, names=unknown)
        before, after = known.get(authority, ()), tuple(dict.fromkeys(names))
        uow.keep_fact(_AUTHORITIES, {**{key: list(each) for key, each in known.items()}, authority: list(after)})
        uow.record("register", "risk_authorities", "change", {authority: (list(before), list(after))})
        return Outcome(after, uow.changes)


# --- inside ---


def _authorities(uow: UnitOfWork) -> dict[str, tuple[str, ...]]:
    return {key: tuple(names) for key, names in (uow.fact(_AUTHORITIES) or {}).items()}


def _held(uow: UnitOfWork, workspace: Workspace, risk: Risk) -> tuple[str, ...]:
    name = workspace.person.name
    held = [authority for authority, names in _authorities(uow).items() if name in names]
    return (*held, OWNER) if risk.owner and risk.owner == name else tuple(held)


def _rated(uow: UnitOfWork, risk: Risk, basis: Basis) -> Rated:
    overrides = uow.risks.overrides([risk.id]).get(risk.id, ())
    return basis.rate(risk, overrides, uow.risks.treatments([risk.id]).get(risk.id, ()))


def _end_acceptances(uow: UnitOfWork, workspace: Workspace, risk: Risk, reason: str) -> int:
    ended = 0
    for each in uow.risks.acceptances([risk.id]).get(risk.id, ()):
        if not each.ended_at:
            uow.risks.keep_acceptance(replace(each, ended_at=uow.at, ended_by=workspace.person.id, end_reason=reason))
            ended += 1
    return ended


def _planned(uow: UnitOfWork, treatment_id: str) -> Treatment:
    found = uow.risks.treatment(treatment_id)
    if found.state is not TreatmentState.PLANNED:
        raise TreatmentNotPlanned(ref=found.ref, state=found.state.value)
    return found


def _checked(uow: UnitOfWork, risk: Risk, base: Treatment, wanted: Mapping[str, Any]) -> Treatment:
    foreign = sorted(set(wanted) - _EDITABLE)
    if foreign:
        raise TreatmentInvalid(field=foreign[0], value=str(wanted[foreign[0]]))
    treatment = replace(base, **_typed(wanted))
    basis = basis_in(uow, risk.system_id)
    effective = {key: effective_level(mark, basis.method) for key, mark in basis.marks.items()}
    check_treatment(treatment, {each.question_id for each in risk.links}, effective, basis.method)
    check_option(treatment.option, _rated(uow, risk, basis).rating.residual)
    return treatment


def _typed(wanted: Mapping[str, Any]) -> dict[str, Any]:
    typed = dict(wanted)
    if "option" in typed:
        try:
            typed["option"] = Option(typed["option"])
        except ValueError:
            raise TreatmentInvalid(field="option", value=str(typed["option"])) from None
    if "raises" in typed:
        typed["raises"] = tuple(each if isinstance(each, Raise) else Raise(*each) for each in typed["raises"])
    return typed


def _noted(
    uow: UnitOfWork, risk: Risk, treatment: Treatment, action: str, changes: dict[str, tuple[Any, Any]]
) -> Outcome[Treatment]:
    uow.risks.replace(revised(risk, uow))
    uow.record("risk", risk.id, action, changes)
    uow.record("treatment", treatment.id, action, changes)
    uow.index(
        "treatment", treatment.id, f"{treatment.ref} {treatment.text[:120]}", f"{treatment.text} {treatment.owner}"
    )
    return Outcome(treatment, uow.changes)


def _as_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise TreatmentInvalid(field="until", value=text) from None
