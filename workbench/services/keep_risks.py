"""Keeping the risk register: confirm what answers suggest, add, edit, split, merge, reject, override, close.

Suggested, catalogue and own risks stand on the same footing. Nothing is raised twice: a catalogue risk that was
confirmed or rejected for a system is not suggested again. Source: risk method RM-1.0 §§1, 7.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.kernel.plain import to_plain
from workbench.kernel.words import writable
from workbench.packs.model import CatalogueRisk
from workbench.risks.decide import add_months
from workbench.risks.derive import suggested_start
from workbench.risks.entry import LinkedQuestion, Override, Risk, RiskState, Source, SourceKind
from workbench.risks.model import DIMENSIONS, Band, SuggestedRisk
from workbench.risks.rating import inherent
from workbench.services.register_system import profile_of
from workbench.services.results import result_in
from workbench.services.risk_basis import Basis, basis_in
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace

_LONGEST = 4000
_EDITABLE = frozenset(
    ("title", "because", "event", "leading_to", "likelihood", "impacts", "likelihood_reason", "impact_reasons", "links",
     "sources", "component_ids", "site", "owner", "reviewer", "next_review", "is_adversarial", "catalogue_id")
)  # fmt: skip
_TEXTS = ("title", "because", "event", "leading_to", "likelihood_reason", "site", "owner", "reviewer")


class RiskInvalid(InputError):
    """A field of a risk does not take its value; *field* and *value* say which."""

    code = "risks.field_invalid"


class QuestionUnknown(InputError):
    """A risk is linked to a question that no installed questionnaire has; *questions* names them."""

    code = "risks.question_unknown"


class AlreadyRaised(StateError):
    """This catalogue risk stands in the register for this system already, or was rejected; *ref* says where."""

    code = "risks.already_raised"


class RiskNotLive(StateError):
    """A closed, rejected, split or merged risk does not change; *state* says which."""

    code = "risks.not_live"


class ReasonMissing(InputError):
    """The act needs a reason."""

    code = "risks.reason_missing"


class CircularSplit(StateError):
    """A risk cannot be merged into itself or into what was split off it."""

    code = "risks.circular"


class TooFewParts(InputError):
    """Splitting needs two parts or more, merging two risks or more of one system."""

    code = "risks.too_few_parts"


class OverrideInvalid(InputError):
    """The field cannot be overridden, or not with this value or until this day."""

    code = "risks.override_invalid"


@dataclass(frozen=True)
class Suggestion:
    """A risk that answers suggest, and what the register says of it: its reference and state, or neither."""

    suggested: SuggestedRisk
    ref: str = ""
    state: RiskState | None = None
    reason: str = ""


def suggestions(workspace: Workspace, assessment_id: str, *, language: str = "en") -> tuple[Suggestion, ...]:
    """Return what an assessment suggests, highest residual first, with what the register says of each already."""
    with workspace.read() as uow:
        found = result_in(uow, assessment_id, language=language)
        known = _known(uow, found.system.id)
    made = []
    for each in found.risks:
        kept = known.get(each.risk_id)
        made.append(Suggestion(each, kept.ref, kept.state, kept.state_reason) if kept else Suggestion(each))
    return tuple(made)


def confirm(
    workspace: Workspace, assessment_id: str, catalogue_id: str, changes: Mapping[str, Any] | None = None,
    *, language: str = "en",
) -> Outcome[Risk]:  # fmt: skip
    """Take a suggested risk into the register, with *changes* to its fields.

    A rejected one comes back by this, with the same reference. Raises AlreadyRaised, RiskInvalid, QuestionUnknown.
    """
    with workspace.write() as uow:
        found = result_in(uow, assessment_id, language=language)
        suggested = next((each for each in found.risks if each.risk_id == catalogue_id), None)
        if suggested is None:
            raise RiskInvalid(field="catalogue_id", value=catalogue_id)
        known = _known(uow, found.system.id).get(catalogue_id)
        if known is not None and known.state is not RiskState.REJECTED:
            raise AlreadyRaised(ref=known.ref, catalogue_id=catalogue_id)
        base = _from_suggestion(suggested, found.catalogue.by_id[catalogue_id], known, found.system.id, workspace, uow)
        risk = _checked(uow, {**_values(base), **(changes or {})}, base)
        return _stored(uow, risk, "confirm", known)


def reject(workspace: Workspace, assessment_id: str, catalogue_id: str, reason: str) -> Outcome[Risk]:
    """Turn a suggested risk down with a reason; it is kept and not suggested again.

    Raises ReasonMissing, AlreadyRaised.
    """
    _demand(reason)
    with workspace.write() as uow:
        found = result_in(uow, assessment_id)
        suggested = next((each for each in found.risks if each.risk_id == catalogue_id), None)
        if suggested is None:
            raise RiskInvalid(field="catalogue_id", value=catalogue_id)
        known = _known(uow, found.system.id).get(catalogue_id)
        if known is not None:
            raise AlreadyRaised(ref=known.ref, catalogue_id=catalogue_id)
        base = _from_suggestion(suggested, found.catalogue.by_id[catalogue_id], None, found.system.id, workspace, uow)
        rejected = replace(base, state=RiskState.REJECTED, state_reason=reason.strip())
        return _stored(uow, rejected, "reject", None)


def add(workspace: Workspace, system_id: str, wanted: Mapping[str, Any]) -> Outcome[Risk]:
    """Add a risk by hand. With ``catalogue_id`` it starts from the catalogue; *wanted* changes what it says.

    Raises RiskInvalid, QuestionUnknown, AlreadyRaised, RatingOutOfRange.
    """
    with workspace.write() as uow:
        basis = basis_in(uow, system_id)
        catalogue_id = str(wanted.get("catalogue_id", ""))
        base = Risk(
            id=new_id(), ref=uow.risks.next_ref(), system_id=system_id, title="", because="", event="", leading_to="",
            likelihood=1, impacts={}, site=basis.system.site, sources=(Source(SourceKind.OWN, ""),),
            created_by=workspace.person.id, created_at=uow.at, changed_at=uow.at,
        )  # fmt: skip
        if catalogue_id:
            known = _known(uow, system_id).get(catalogue_id)
            if known is not None:
                raise AlreadyRaised(ref=known.ref, catalogue_id=catalogue_id)
            base = _from_catalogue(basis, catalogue_id, base)
        risk = _checked(uow, {**_values(base), **wanted}, base)
        return _stored(uow, risk, "add", None)


def change(workspace: Workspace, risk_id: str, wanted: Mapping[str, Any]) -> Outcome[Risk]:
    """Change fields of a risk; nothing is written if nothing differs.

    Raises RiskUnknown, RiskNotLive, RiskInvalid, QuestionUnknown, RatingOutOfRange.
    """
    with workspace.write() as uow:
        return change_in(uow, live_in(uow, risk_id), wanted)


def change_in(uow: UnitOfWork, before: Risk, wanted: Mapping[str, Any]) -> Outcome[Risk]:
    """Change fields of a risk within an open unit of work."""
    risk = _checked(uow, {**_values(before), **wanted}, before)
    if risk == before:
        return Outcome(before)
    return _stored(uow, revised(risk, uow), "change", before)


def split(workspace: Workspace, risk_id: str, parts: Sequence[Mapping[str, Any]]) -> Outcome[tuple[Risk, ...]]:
    """Split a risk into *parts* (fields that differ from it); it stays in the register as split.

    Raises TooFewParts, RiskNotLive, RiskInvalid.
    """
    if len(parts) < 2:
        raise TooFewParts(parts=len(parts))
    with workspace.write() as uow:
        before = live_in(uow, risk_id)
        made = []
        for part in parts:
            base = replace(
                before, id=new_id(), ref=uow.risks.next_ref(), parent_id=before.id, catalogue_id="", revision=1,
                created_by=workspace.person.id, created_at=uow.at, changed_at=uow.at, state=RiskState.OPEN,
                state_reason="",
            )  # fmt: skip
            made.append(_stored(uow, _checked(uow, {**_values(base), **part}, base), "split_off", None).value)
        refs = ", ".join(each.ref for each in made)
        ended = replace(revised(before, uow), state=RiskState.SPLIT, state_reason=refs)
        _stored(uow, ended, "split", before)
        return Outcome(tuple(made), uow.changes)


def merge(workspace: Workspace, into_id: str, others: Sequence[str], reason: str) -> Outcome[Risk]:
    """Merge *others* into one risk of the same system; links and sources are joined, the worse rating stays.

    Raises ReasonMissing, TooFewParts, CircularSplit, RiskNotLive.
    """
    _demand(reason)
    if not others:
        raise TooFewParts(parts=1)
    with workspace.write() as uow:
        into = live_in(uow, into_id)
        joined = into
        for other_id in others:
            other = live_in(uow, other_id)
            if other.id == into.id or other.parent_id == into.id:
                raise CircularSplit(ref=into.ref, other=other.ref)
            if other.system_id != into.system_id:
                raise TooFewParts(parts=1, system=other.system_id)
            joined = _joined(joined, other)
            ended = replace(
                revised(other, uow), state=RiskState.MERGED, merged_into=into.id, state_reason=reason.strip()
            )
            _stored(uow, ended, "merge_into", other)
        return _stored(uow, revised(joined, uow), "merge", into)


def close(workspace: Workspace, risk_id: str, reason: str) -> Outcome[Risk]:
    """Close a risk that is no more, with the reason. Raises ReasonMissing, RiskNotLive."""
    _demand(reason)
    with workspace.write() as uow:
        before = live_in(uow, risk_id)
        closed = replace(revised(before, uow), state=RiskState.CLOSED, state_reason=reason.strip())
        return _stored(uow, closed, "close", before)


def reopen(workspace: Workspace, risk_id: str, reason: str) -> Outcome[Risk]:
    """Take a closed or rejected risk back, with the reason.

    Raises ReasonMissing, and RiskNotLive for a split or merged one.
    """
    _demand(reason)
    with workspace.write() as uow:
        before = uow.risks.get(risk_id)
        if before.state not in (RiskState.CLOSED, RiskState.REJECTED):
            raise RiskNotLive(ref=before.ref, state=before.state.value)
        opened = replace(revised(before, uow), state=RiskState.OPEN, state_reason=reason.strip())
        return _stored(uow, opened, "reopen", before)


def override(
    workspace: Workspace, risk_id: str, field: str, value: str, reason: str, *, until: str = ""
) -> Outcome[Override]:
    """Change a computed value by a person's decision: ``likelihood``, ``impact.<dimension>`` or ``band``.

    The old value, the reason, the person and the time stay with it; an earlier override of the field ends. *until* is
    the last day (ISO) on which it holds; a band's override needs one. Raises ReasonMissing, OverrideInvalid.
    """
    _demand(reason)
    with workspace.write() as uow:
        risk = live_in(uow, risk_id)
        day = uow.moment.date().isoformat()
        _check_override(risk, field, value, until, day)
        basis = basis_in(uow, risk.system_id)
        earlier = uow.risks.overrides([risk.id]).get(risk.id, ())
        treatments = uow.risks.treatments([risk.id]).get(risk.id, ())
        found = basis.rate(risk, tuple(each for each in earlier if each.field != field), treatments)
        made = Override(
            new_id(), risk.id, field, _computed(found, field), value, reason.strip(), workspace.person.id, uow.at, until
        )
        for each in earlier:
            if each.field == field and not each.ended_at:
                uow.risks.keep_override(replace(each, ended_at=uow.at, ended_by=workspace.person.id))
        uow.risks.keep_override(made)
        uow.record("risk", risk.id, "override", {field: (made.old, value), "reason": ("", made.reason)})
        uow.risks.replace(revised(risk, uow))
        return Outcome(made, uow.changes)


def end_override(workspace: Workspace, risk_id: str, override_id: str) -> Outcome[Override]:
    """End an override, so that the computed value shows again. Raises OverrideInvalid if it has ended."""
    with workspace.write() as uow:
        risk = live_in(uow, risk_id)
        found = next((each for each in uow.risks.overrides([risk.id]).get(risk.id, ()) if each.id == override_id), None)
        if found is None or found.ended_at:
            raise OverrideInvalid(field=found.field if found else "", value=override_id)
        ended = replace(found, ended_at=uow.at, ended_by=workspace.person.id)
        uow.risks.keep_override(ended)
        uow.record("risk", risk.id, "end_override", {found.field: (found.new, found.old)})
        uow.risks.replace(revised(risk, uow))
        return Outcome(ended, uow.changes)


def live_in(uow: UnitOfWork, risk_id: str) -> Risk:
    """Return a risk that counts. Raises RiskUnknown, RiskNotLive."""
    risk = uow.risks.get(risk_id)
    if not risk.state.is_live:
        raise RiskNotLive(ref=risk.ref, state=risk.state.value)
    return risk


def revised(risk: Risk, uow: UnitOfWork) -> Risk:
    """Return *risk* as its next revision of this moment."""
    return replace(risk, revision=risk.revision + 1, changed_at=uow.at)


# --- inside ---


def _known(uow: UnitOfWork, system_id: str) -> dict[str, Risk]:
    """Return the newest risk of a system by catalogue id, whatever its state."""
    return {risk.catalogue_id: risk for risk in uow.risks.of_system(system_id) if risk.catalogue_id}


def _from_suggestion(
    found: SuggestedRisk,
    entry: CatalogueRisk,
    known: Risk | None,
    system_id: str,
    workspace: Workspace,
    uow: UnitOfWork,
) -> Risk:
    start = found.rating.inherent
    sources = [Source(SourceKind.CATALOGUE, found.risk_id)]
    sources += [Source(SourceKind.ANSWER, question) for question in found.weak]
    because, event, leading_to = sentence_parts(found.statement)
    return Risk(
        id=known.id if known else new_id(),
        ref=known.ref if known else uow.risks.next_ref(),
        system_id=system_id,
        title=found.title,
        because=because,
        event=event,
        leading_to=leading_to,
        likelihood=start.likelihood,
        impacts=dict(start.impacts),
        suggested_likelihood=start.likelihood,
        suggested_impacts=dict(start.impacts),
        catalogue_id=found.risk_id,
        is_adversarial=entry.is_adversarial,
        links=tuple(LinkedQuestion(question, strength) for question, strength in found.linked),
        sources=tuple(sources),
        site=uow.systems.get(system_id).site,
        next_review=add_months(uow.moment.date(), 12).isoformat(),
        revision=known.revision + 1 if known else 1,
        created_by=known.created_by if known else workspace.person.id,
        created_at=known.created_at if known else uow.at,
        changed_at=uow.at,
    )


def _from_catalogue(basis: Basis, catalogue_id: str, base: Risk) -> Risk:
    entry = basis.catalogue.by_id.get(catalogue_id)
    if entry is None:
        raise RiskInvalid(field="catalogue_id", value=catalogue_id)
    profile = basis.assessment.profile if basis.assessment else profile_of(basis.system)
    start = suggested_start(entry, profile, basis.method)
    because, event, leading_to = sentence_parts(entry.statement())
    links = [
        LinkedQuestion(question, link.strength)
        for question, found in basis.catalogue.links.items()
        for link in found
        if link.risk_id == catalogue_id
    ]
    return replace(
        base, title=entry.title(), because=because, event=event, leading_to=leading_to, likelihood=start.likelihood,
        impacts=dict(start.impacts), suggested_likelihood=start.likelihood, suggested_impacts=dict(start.impacts),
        catalogue_id=catalogue_id, is_adversarial=entry.is_adversarial,
        links=tuple(sorted(links, key=lambda each: (-each.strength, each.question_id))),
        sources=(Source(SourceKind.CATALOGUE, catalogue_id),),
    )  # fmt: skip


def sentence_parts(statement: str) -> tuple[str, str, str]:
    """Return (because, event, leading to) of a catalogue's sentence.

    The catalogue writes one sentence; what follows its last ", so " or ", which " is where it leads, the rest stays
    whole as the event, since cutting more would change what it says.
    """
    for mark in (", so ", ", which "):
        head, found, tail = statement.rpartition(mark)
        if found:
            return "", f"{head},", f"{found[2:]}{tail}"
    return "", statement, ""


def _values(risk: Risk) -> dict[str, Any]:
    return {field.name: getattr(risk, field.name) for field in fields(risk)}


def _checked(uow: UnitOfWork, wanted: Mapping[str, Any], base: Risk) -> Risk:
    """Return *base* with what *wanted* changes. Raises RiskInvalid, QuestionUnknown, RatingOutOfRange."""
    changed: dict[str, Any] = {}
    for name, value in wanted.items():
        if name not in _EDITABLE:
            if value != getattr(base, name, None):
                raise RiskInvalid(field=name, value=str(value))
            continue
        if name in _TEXTS:
            value = writable(str(value)).strip()
            if len(value) > _LONGEST:
                raise RiskInvalid(field=name, value=f"{len(value)}")
        changed[name] = value
    if not changed["title"]:
        raise RiskInvalid(field="title", value="")
    if not (changed["event"] or changed["because"]):
        raise RiskInvalid(field="event", value="")
    if changed["next_review"]:
        _day(changed["next_review"], "next_review")
    method = uow.packs.method(str(uow.packs.newest_key("method-rm")))
    inherent(changed["likelihood"], changed["impacts"], method)
    risk = replace(base, **changed)
    if risk.links != base.links or base.revision == 1:
        _check_links(uow, risk)
    return risk


def _check_links(uow: UnitOfWork, risk: Risk) -> None:
    if any(each.strength not in (1, 2) for each in risk.links):
        raise RiskInvalid(field="links", value="strength")
    known = {question.id for key in _questionnaire_keys(uow) for question in uow.packs.questionnaire(key).questions()}
    unknown = sorted({each.question_id for each in risk.links} - known)
    if unknown:
        raise QuestionUnknown(questions=unknown)


def _questionnaire_keys(uow: UnitOfWork) -> list[str]:
    return [head["key"] for head in uow.packs.heads() if head["kind"] == "questionnaire"]


def _stored(uow: UnitOfWork, risk: Risk, action: str, before: Risk | None) -> Outcome[Risk]:
    if before is not None and before.id == risk.id:
        uow.risks.replace(risk)
        changes = _differences(before, risk)
    else:
        uow.risks.add(risk)
        changes = {"ref": (None, risk.ref), "title": (None, risk.title), "state": (None, risk.state.value)}
        if risk.state_reason:
            changes["reason"] = (None, risk.state_reason)
    uow.record("risk", risk.id, action, changes)
    uow.index("risk", risk.id, f"{risk.ref} {risk.title}", f"{risk.statement} {risk.owner} {risk.likelihood_reason}")
    return Outcome(risk, uow.changes)


def _differences(before: Risk, after: Risk) -> dict[str, tuple[Any, Any]]:
    passed_over = ("revision", "changed_at")
    return {
        field.name: (to_plain(getattr(before, field.name)), to_plain(getattr(after, field.name)))
        for field in fields(after)
        if field.name not in passed_over and getattr(before, field.name) != getattr(after, field.name)
    }


def _joined(into: Risk, other: Risk) -> Risk:
    links = {each.question_id: each.strength for each in into.links}
    for each in other.links:
        links[each.question_id] = max(each.strength, links.get(each.question_id, 0))
    impacts = dict(into.impacts)
    for name, value in other.impacts.items():
        impacts[name] = max(value, impacts.get(name, 0))
    return replace(
        into,
        likelihood=max(into.likelihood, other.likelihood),
        impacts=impacts,
        links=tuple(LinkedQuestion(question, strength) for question, strength in links.items()),
        sources=tuple(dict.fromkeys((*into.sources, *other.sources))),
        component_ids=tuple(dict.fromkeys((*into.component_ids, *other.component_ids))),
        is_adversarial=into.is_adversarial or other.is_adversarial,
    )


def _check_override(risk: Risk, field: str, value: str, until: str, day: str) -> None:
    dimension = field.removeprefix("impact.")
    is_number = field == "likelihood" or (field != dimension and dimension in risk.impacts and dimension in DIMENSIONS)
    if is_number:
        if value not in ("1", "2", "3", "4", "5"):
            raise OverrideInvalid(field=field, value=value)
    elif field == "band":
        if value not in list(Band) or not until:
            raise OverrideInvalid(field=field, value=value, until=until)
    else:
        raise OverrideInvalid(field=field, value=value)
    if until and _day(until, "until").isoformat() < day:
        raise OverrideInvalid(field=field, value=value, until=until)


def _computed(found: Any, field: str) -> str:
    if field == "band":
        return str(found.rating.decision_band.value)
    start = found.rating.inherent
    return str(start.likelihood if field == "likelihood" else start.impacts[field.removeprefix("impact.")])


def _day(text: str, field: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise RiskInvalid(field=field, value=text) from None


def _demand(reason: str) -> None:
    if not reason.strip():
        raise ReasonMissing()
