"""Security levels of zones: what is aimed at, which requirements are met, and the gaps that reach the risks there.

Source: risk method RM-1.0 §10, IEC 62443-3-2 and -3-3 (identifiers and titles only).
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError
from workbench.kernel.plain import to_plain
from workbench.risks.entry import ZoneLevels
from workbench.risks.model import Band
from workbench.risks.security_level import LevelOfRequirement, suggested_target
from workbench.services.keep_risks import revised
from workbench.services.risk_basis import due_of, levels_of
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace

_LONGEST = 120
_EDITABLE = frozenset(("targets", "met", "unmet", "enhancements", "has_enhancements"))


class ZoneInvalid(InputError):
    """A name, level or requirement of a zone does not take its value; *field* and *value* say which."""

    code = "zones.invalid"


@dataclass(frozen=True)
class ZoneView:
    """One zone: its levels by foundational requirement, the systems in it, and the target that its risks suggest.

    *suggested* follows from the worst inherent band of adversarial risks of the systems there, 0 for none. *titles* are
    the short titles of requirements by id, *due* the level at which each is due by foundational requirement.
    """

    zone: ZoneLevels
    levels: tuple[LevelOfRequirement, ...]
    systems: tuple[tuple[str, str, str], ...]  # id, reference, name
    suggested: int
    due: Mapping[str, Mapping[str, int]]
    is_kept: bool

    @property
    def worst_gap(self) -> int:
        """The largest gap of the zone."""
        return max((each.gap for each in self.levels), default=0)


def every(workspace: Workspace) -> tuple[ZoneView, ...]:
    """Return every zone that has levels or a system, by name."""
    with workspace.read() as uow:
        names = {zone.name for zone in uow.risks.zones()}
        names |= {system.zone for system in uow.systems.every() if system.zone}
        due = due_of(uow)
        return tuple(_view(uow, name, due) for name in sorted(names))


def one(workspace: Workspace, name: str) -> ZoneView:
    """Return one zone, empty if nothing was entered."""
    with workspace.read() as uow:
        return _view(uow, name, due_of(uow))


def change(workspace: Workspace, name: str, wanted: Mapping[str, Any]) -> Outcome[ZoneLevels]:
    """Change targets and requirement checks of a zone; the risks of its systems are rated anew.

    Nothing is written if nothing differs. Raises ZoneInvalid.
    """
    name = name.strip()
    if not name or len(name) > _LONGEST:
        raise ZoneInvalid(field="name", value=name[:_LONGEST])
    with workspace.write() as uow:
        before = uow.risks.zone(name) or ZoneLevels(name, revision=0)
        foreign = sorted(set(wanted) - _EDITABLE)
        if foreign:
            raise ZoneInvalid(field=foreign[0], value=str(wanted[foreign[0]]))
        after = replace(before, **wanted)
        _check(after, due_of(uow))
        if after == before:
            return Outcome(before)
        kept = replace(after, revision=before.revision + 1, changed_by=workspace.person.id, changed_at=uow.at)
        uow.risks.keep_zone(kept)
        uow.record("zone", name, "change", {
            field.name: (to_plain(getattr(before, field.name)), to_plain(getattr(after, field.name)))
            for field in fields(after)
            if getattr(before, field.name) != getattr(after, field.name)
        })  # fmt: skip
        systems = [system.id for system in uow.systems.every() if system.zone == name]
        for risk in uow.risks.live(systems) if systems else ():
            uow.risks.replace(revised(risk, uow))
        return Outcome(kept, uow.changes)


def _check(zone: ZoneLevels, due: Mapping[str, Mapping[str, int]]) -> None:
    for fr, level in zone.targets.items():
        if fr not in due or level not in range(5):
            raise ZoneInvalid(field="targets", value=f"{fr} {level}")
    known = {name for requirements in due.values() for name in requirements} | set(zone.enhancements)
    for name, level in zone.enhancements.items():
        if not name.startswith("SR ") or level not in range(1, 5):
            raise ZoneInvalid(field="enhancements", value=f"{name} {level}")
    for field in ("met", "unmet"):
        for name in getattr(zone, field):
            if name not in known:
                raise ZoneInvalid(field=field, value=name)
    both = sorted(set(zone.met) & set(zone.unmet))
    if both:
        raise ZoneInvalid(field="unmet", value=both[0])


def _view(uow: UnitOfWork, name: str, due: Mapping[str, Mapping[str, int]]) -> ZoneView:
    kept = uow.risks.zone(name)
    zone = kept or ZoneLevels(name)
    systems = [system for system in uow.systems.every() if system.zone == name]
    ids = [system.id for system in systems]
    adversarial = [risk.id for risk in uow.risks.live(ids) if risk.is_adversarial] if ids else []
    kept_ratings = uow.risks.kept_ratings(adversarial)
    worst = max((Band(each.inherent_band) for each in kept_ratings.values()), key=lambda band: band.rank, default=None)
    return ZoneView(
        zone=zone,
        levels=levels_of(zone, due),
        systems=tuple((system.id, system.ref, system.name) for system in systems),
        suggested=suggested_target(worst.value) if worst else 0,
        due=due,
        is_kept=kept is not None,
    )
