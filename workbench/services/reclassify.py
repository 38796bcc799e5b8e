"""Looking again: what came up for decided classifications, and all of them classified anew for a day.

Triggers are proposals to classify again; a person does it, or settles them with a reason. Source: EU AI Act
specification §2.6.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workbench.classification.chosen import decided_as, kind_of
from workbench.classification.classes import classify
from workbench.classification.duties import duties_on, next_date
from workbench.classification.model import SystemClassification, Trigger, TriggerKind
from workbench.classification.tree import check_answer
from workbench.classification.triggers import dates_coming, dates_passed
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError
from workbench.kernel.ids import new_id
from workbench.kernel.progress import Progress
from workbench.packs.model import DecisionTree, LawDate
from workbench.services.run_classification import newest_tree
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace

_STEP = 500


@dataclass(frozen=True)
class Due:
    """A current classification that asks for another look, with the reasons, oldest first."""

    classification: SystemClassification
    ref: str
    name: str
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True)
class Reclassified:
    """All current classifications on a day.

    *by_kind* counts them by headline, *statuses* their duties by status (dates cut off), *differing* names those that
    the newest pack classifies otherwise, as (classification id, from, to); *coming* says on which days how many
    classifications get a new binding duty.
    """

    on: date
    count: int
    by_kind: Mapping[str, int]
    statuses: Mapping[str, int]
    differing: tuple[tuple[str, str, str], ...]
    coming: tuple[tuple[date, int], ...]


def triggers_of(workspace: Workspace, system_id: str) -> tuple[Trigger, ...]:
    """Return what asks to classify a system again, oldest first; dates of the law that passed come last."""
    with workspace.read() as uow:
        current = uow.classifications.current([system_id])
        return _triggers(uow, current)


def due(workspace: Workspace, *, limit: int = 200) -> tuple[Due, ...]:
    """Return the current classifications that ask for another look, by reference of their system; at most *limit*."""
    with workspace.read() as uow:
        passed = [law.on for law in uow.packs.tree(newest_tree(uow)).dates if law.on <= uow.moment.date()]
        current = {each.id: each for each in uow.classifications.asking(max(passed, default=None), limit)}
        found: dict[str, list[Trigger]] = {}
        for trigger in _triggers(uow, tuple(current.values())):
            found.setdefault(trigger.classification_id, []).append(trigger)
        rows = []
        for classification_id in list(found)[:limit]:
            system = uow.systems.get(current[classification_id].system_id)
            rows.append(Due(current[classification_id], system.ref, system.name, tuple(found[classification_id])))
    return tuple(sorted(rows, key=lambda row: row.ref))


def coming_dates(workspace: Workspace, *, on: date | None = None) -> tuple[LawDate, ...]:
    """Return the dates of the law that still come, next first."""
    with workspace.read() as uow:
        return dates_coming(uow.packs.tree(newest_tree(uow)), on or uow.moment.date())


def all_for_day(workspace: Workspace, on: date, *, progress: Progress | None = None) -> Outcome[Reclassified]:
    """Classify every current classification anew for a day, in one commit; a cancelled run writes nothing.

    Duties are those of the pinned pack; where the newest pack gives other classes, that is noted as a trigger.
    """
    with workspace.write() as uow:
        newest = newest_tree(uow)
        trees = {newest: uow.packs.tree(newest)}
        rows = list(uow.classifications.current_answers())
        known = {(t.classification_id, t.kind) for t in uow.classifications.open_triggers()}
        kinds: Counter[str] = Counter()
        statuses: Counter[str] = Counter()
        coming: Counter[date] = Counter()
        dates, differing, triggers = [], [], []
        for number, (classification_id, pack_key, answers, classes, known_date) in enumerate(rows, 1):
            if pack_key not in trees:
                trees[pack_key] = uow.packs.tree(pack_key)
            tree = trees[pack_key]
            computed = classify(tree, answers)
            # Where a person overruled, the duties are those of what was chosen.
            is_overruled = classes != computed.classes
            result = decided_as(tree, answers, computed, classes, computed.roles) if is_overruled else computed
            duties = duties_on(tree, result, answers, on)
            upcoming = {each.since for each in duties if each.since is not None and each.since > on}
            kinds[kind_of(classes[0])] += 1
            statuses.update(each.status.partition("(")[0] for each in duties)
            coming.update(upcoming)
            coming_next = next_date(duties, uow.moment.date())
            if coming_next != known_date:
                dates.append((classification_id, coming_next))
            other = "" if newest == pack_key else _otherwise(trees[newest], answers, computed.classes)
            if other:
                differing.append((classification_id, classes[0], other))
                if (classification_id, TriggerKind.RESULT) not in known:
                    detail = {"from": computed.classes[0], "to": other, "pack": newest}
                    triggers.append(Trigger(new_id(), classification_id, TriggerKind.RESULT, uow.at, detail))
            if progress is not None and number % _STEP == 0:
                progress.step(number, len(rows))
        uow.classifications.keep_dates(dates)
        uow.classifications.add_triggers(triggers)
        said = {"on": (None, on.isoformat()), "count": (None, len(rows)), "differing": (None, len(differing))}
        uow.record("register", workspace.register.keys.register_id, "reclassify", said)
        return Outcome(
            Reclassified(on, len(rows), kinds, statuses, tuple(differing), tuple(sorted(coming.items()))), uow.changes
        )


def _triggers(uow: UnitOfWork, current: tuple[SystemClassification, ...]) -> tuple[Trigger, ...]:
    kept = uow.classifications.open_triggers([each.id for each in current] if len(current) < _STEP else None)
    on = uow.moment.date()
    passed = []
    for each in current:
        tree = uow.packs.tree(each.pack_key)
        passed += [
            Trigger(f"{each.id}/{law.id}", each.id, TriggerKind.DATE, law.on.isoformat(),
                    {"on": law.on.isoformat(), "date": law.id, "what": law.words()})
            for law in dates_passed(tree, each.seen_until or on, on)
        ]  # fmt: skip
    return (*kept, *passed)


def _otherwise(tree: DecisionTree, answers: dict[str, tuple[str, ...]], classes: tuple[str, ...]) -> str:
    """Return the headline under another tree if it gives other classes, else nothing."""
    again = classify(tree, _still_known(tree, answers))
    return again.headline if again.classes != classes else ""


def _still_known(tree: DecisionTree, answers: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found = {}
    for node, chosen in answers.items():
        try:
            found[node] = check_answer(tree, node, chosen)
        except InputError:  # the question or its answer is gone
            continue
    return found
