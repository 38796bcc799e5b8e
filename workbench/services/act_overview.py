"""The EU AI Act over the whole register: how many systems of which class, what comes when, what waits.

Every figure is counted from the current (decided) classifications. Source: EU AI Act specification §§5, 9.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.classification.model import ClassificationState, SystemClassification
from workbench.services import reclassify
from workbench.services.reclassify import Due
from workbench.services.workspace import Workspace


@dataclass(frozen=True)
class ComingDay:
    """A day that comes: what the law says of it, and how many current classifications have it as next date."""

    on: date
    what: str
    source: str
    certainty: str
    systems: int


@dataclass(frozen=True)
class Waiting:
    """A classification that is not decided: of which system, in which state."""

    classification: SystemClassification
    ref: str
    name: str
    person: str


@dataclass(frozen=True)
class ActOverview:
    """The whole register at one glance; *by_kind* counts systems by headline, *unclassified* those without any."""

    systems: int
    by_kind: Mapping[str, int]
    unclassified: int
    coming: tuple[ComingDay, ...]
    due: tuple[Due, ...]
    waiting: tuple[Waiting, ...]
    on: date


def overview(workspace: Workspace, *, language: str = "en", on: date | None = None, limit: int = 50) -> ActOverview:
    """Return how the register stands under the Act on a day (today if left out); lists have at most *limit* rows."""
    with workspace.read() as uow:
        day = on or uow.moment.date()
        systems = uow.systems.count()
        next_dates = uow.classifications.next_dates(day)
        names = uow.people.names()
        open_ones = [
            each
            for state in (ClassificationState.PROPOSED, ClassificationState.DRAFT)
            for each in uow.classifications.in_state(state, limit)
        ]
        waiting = []
        for each in open_ones[:limit]:
            system = uow.systems.get(each.system_id)
            waiting.append(Waiting(each, system.ref, system.name, names.get(each.assessor, "")))
        by_kind = uow.classifications.count_current()
        classified = uow.classifications.count_classified()
    laws = reclassify.coming_dates(workspace, on=day)
    coming = [ComingDay(e.on, e.words(language), e.source, e.certainty, next_dates.pop(e.on, 0)) for e in laws]
    coming += [ComingDay(when, "", "", "", count) for when, count in next_dates.items()]
    return ActOverview(
        systems=systems,
        by_kind=by_kind,
        unclassified=systems - classified,
        coming=tuple(sorted(coming, key=lambda each: each.on)),
        due=reclassify.due(workspace, limit=limit),
        waiting=tuple(waiting),
        on=day,
    )
