"""Registering AI systems and keeping their cards: by hand, with components and history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from workbench.assessments.model import AssessmentState
from workbench.classification.chosen import CLASS_ORDER
from workbench.classification.model import SystemClassification
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError
from workbench.kernel.ids import new_id
from workbench.kernel.paging import Page
from workbench.kernel.words import writable
from workbench.register import trail
from workbench.register.trail import TrailEntry
from workbench.services import note_triggers
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace
from workbench.systems.model import (
    ATTRIBUTE_NAMES,
    Component,
    ComponentFields,
    ComponentKind,
    System,
    SystemFields,
    SystemRow,
)

_MAX_INDEXED = 80


@dataclass(frozen=True)
class ActMark:
    """The heaviest current class of a system (empty if none is decided), the *state* of what is under way instead,
    the next day on which a duty begins to bind, and whether something asks for another look."""

    headline: str
    state: str
    next_date: date | None
    is_due: bool


class CardInvalid(InputError):
    """A field of a card does not take the value; *field* and *value* say which."""

    code = "systems.card_invalid"


class NameMissing(InputError):
    """A system needs a name."""

    code = "systems.name_missing"


class RefTaken(InputError):
    """Another system has this reference."""

    code = "systems.ref_taken"


def register(workspace: Workspace, fields: Mapping[str, Any]) -> Outcome[System]:
    """Register a system from the *fields* of its card; an empty reference gets the next number.

    Raises NameMissing, RefTaken, CardInvalid.
    """
    with workspace.write() as uow:
        ref = str(fields.get("ref") or "").strip() or f"S-{uow.systems.next_number():03d}"
        if uow.systems.find_ref(ref) is not None:
            raise RefTaken(ref=ref)
        system = build(fields, ref=ref, system_id=new_id(), at=uow.at)
        uow.systems.add(system)
        uow.record("system", system.id, "register", _said(system))
        index_system(uow, system)
        return Outcome(system, uow.changes)


def change(workspace: Workspace, system_id: str, fields: Mapping[str, Any]) -> Outcome[System]:
    """Change *fields* of a card. Drafts of assessments follow the new profile; handed-in ones keep theirs.

    Nothing is written if nothing differs. Raises SystemUnknown, RefTaken, CardInvalid, NameMissing.
    """
    with workspace.write() as uow:
        before = uow.systems.get(system_id)
        merged = {**before.model_dump(), **fields}
        system = build(merged, ref=str(merged["ref"]).strip(), system_id=before.id, at=before.created_at)
        system = system.model_copy(update={"revision": before.revision + 1, "changed_at": uow.at})
        other = uow.systems.find_ref(system.ref)
        if other is not None and other.id != system.id:
            raise RefTaken(ref=system.ref)
        differing = differences(before, system)
        if not differing:
            return Outcome(before)
        uow.systems.replace(system)
        uow.record("system", system.id, "change", differing)
        index_system(uow, system)
        _follow_profile(uow, system)
        note_triggers.note_card_changes(uow, {system.id: differing})
        return Outcome(system, uow.changes)


def get(workspace: Workspace, system_id: str) -> System:
    """Return the system with this id. Raises SystemUnknown."""
    with workspace.read() as uow:
        return uow.systems.get(system_id)


def get_ref(workspace: Workspace, ref: str) -> System:
    """Return the system with this reference. Raises SystemUnknown."""
    with workspace.read() as uow:
        return uow.systems.get_ref(ref)


def page(
    workspace: Workspace, cursor: str | None = None, *, query: str = "", order: str = "ref", descending: bool = False,
    stage: str = "", criticality: str = "", class_kind: str | None = None,
) -> Page[SystemRow]:  # fmt: skip
    """Return one page of the list of systems; see `SystemRepository.page`.

    *class_kind* leaves systems with such a current class under the EU AI Act, "" those without any.
    """
    with workspace.read() as uow:
        within = None if class_kind is None else uow.classifications.systems_of_kind(class_kind)
        return uow.systems.page(
            cursor,
            query=query,
            order=order,
            descending=descending,
            equal=_equal(stage=stage, criticality=criticality),
            within=within,
        )


def count(
    workspace: Workspace, *, query: str = "", stage: str = "", criticality: str = "", class_kind: str | None = None
) -> int:
    """Return how many systems match."""
    with workspace.read() as uow:
        within = None if class_kind is None else uow.classifications.systems_of_kind(class_kind)
        return uow.systems.count(query, _equal(stage=stage, criticality=criticality), within)


def act_marks(workspace: Workspace, system_ids: Sequence[str]) -> dict[str, ActMark]:
    """Return what a list says of systems under the EU AI Act, by system id; those never classified are missing."""
    with workspace.read() as uow:
        newest = uow.classifications.newest(system_ids)
        current: dict[str, list[SystemClassification]] = {}
        for each in uow.classifications.current(system_ids):
            current.setdefault(each.system_id, []).append(each)
        asking = {each.classification_id for each in uow.classifications.open_triggers(
            [one.id for many in current.values() for one in many])}  # fmt: skip
        marks = {}
        for system_id, last in newest.items():
            decided = current.get(system_id, [])
            heaviest = min(decided, key=lambda each: CLASS_ORDER.index(each.class_kind)) if decided else None
            dates = [each.next_date for each in decided if each.next_date is not None]
            marks[system_id] = ActMark(
                headline=heaviest.classes[0] if heaviest else "",
                state=last.state.value if not decided else "",
                next_date=min(dates, default=None),
                is_due=any(each.id in asking for each in decided),
            )
        return marks


def history(workspace: Workspace, system_id: str, *, limit: int = 200) -> list[TrailEntry]:
    """Return what happened to a system's card, newest first."""
    with workspace.read() as uow:
        return trail.entries(uow.connection, kind="system", object_id=system_id, limit=limit)


def components(workspace: Workspace, system_id: str) -> tuple[Component, ...]:
    """Return what a system is made of."""
    with workspace.read() as uow:
        return uow.systems.components(system_id)


def add_component(workspace: Workspace, system_id: str, fields: ComponentFields) -> Outcome[Component]:
    """Add a component to a system."""
    with workspace.write() as uow:
        uow.systems.get(system_id)
        component = Component(**fields.model_dump(), id=new_id(), system_id=system_id)
        uow.systems.add_component(component)
        uow.record("system", system_id, "add_component", {"component": (None, f"{component.kind}: {component.name}")})
        if component.kind is ComponentKind.MODEL:
            note_triggers.note_model_change(uow, system_id, "", f"{component.name} {component.version}".strip())
        return Outcome(component, uow.changes)


def remove_component(workspace: Workspace, component: Component) -> Outcome[None]:
    """Remove a component from its system."""
    with workspace.write() as uow:
        uow.systems.remove_component(component.id)
        said = f"{component.kind}: {component.name}"
        uow.record("system", component.system_id, "remove_component", {"component": (said, None)})
        if component.kind is ComponentKind.MODEL:
            gone = f"{component.name} {component.version}".strip()
            note_triggers.note_model_change(uow, component.system_id, gone, "")
        return Outcome(None, uow.changes)


def build(fields: Mapping[str, Any], *, ref: str, system_id: str, at: str) -> System:
    """Return a system from card *fields*; unknown names are not taken. Raises NameMissing, CardInvalid."""
    known = {name: fields[name] for name in SystemFields.model_fields if name in fields}
    known = {name: writable(value) if isinstance(value, str) else value for name, value in known.items()}
    known["name"] = " ".join(str(known.get("name") or "").split())
    if not known["name"]:
        raise NameMissing(ref=ref)
    try:
        return System(**{**known, "ref": ref}, id=system_id, created_at=at, changed_at=at)
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0])
        raise CardInvalid(field=field, value=str(fields.get(field))[:80], ref=ref) from None


def differences(before: System, after: System) -> dict[str, tuple[Any, Any]]:
    """Return the card fields in which two states differ, as (from, to) in stored form."""
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    return {name: (old[name], new[name]) for name in SystemFields.model_fields if old[name] != new[name]}


def index_system(uow: UnitOfWork, system: System) -> None:
    """Make the words of a card findable."""
    uow.index_all([search_entry(system.id, system.model_dump(mode="json"))])


def search_entry(system_id: str, stored: Mapping[str, Any]) -> tuple[str, str, str, str]:
    """Return the index entry of a card in stored form; of extra fields only short ones, such as names and codes."""
    extra = [text for text in stored["extra"].values() if len(text) <= _MAX_INDEXED]
    words = (stored.get(name, "") for name in ("purpose", "owner", "supplier", "site", "zone"))
    return "system", system_id, f"{stored['ref']} {stored['name']}", " ".join((*words, *extra))


def profile_of(system: System) -> dict[str, Any]:
    """Return what applicability and modifiers are computed from: kinds and attributes in stored form."""
    stored = system.model_dump(mode="json")
    return {"kinds": stored["kinds"], **{name: stored[name] for name in ATTRIBUTE_NAMES}}


def _follow_profile(uow: UnitOfWork, system: System) -> None:
    profile = profile_of(system)
    for assessment in uow.assessments.of_system(system.id):
        if assessment.state is AssessmentState.DRAFT and assessment.profile != profile:
            changes = {
                name: (assessment.profile.get(name), value)
                for name, value in profile.items()
                if assessment.profile.get(name) != value
            }
            uow.assessments.replace(type(assessment)(**{**vars(assessment), "profile": profile, "changed_at": uow.at}))
            uow.record("assessment", assessment.id, "follow_profile", changes)


def _said(system: System) -> dict[str, tuple[Any, Any]]:
    stored = system.model_dump(mode="json")
    return {name: (None, stored[name]) for name in SystemFields.model_fields if stored[name] not in (None, "", [], {})}


def _equal(**values: str) -> dict[str, str]:
    return {name: value for name, value in values.items() if value}
