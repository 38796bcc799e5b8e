"""The dossier of a classification: everything that is shown or printed of it, as one frozen value.

A draft or proposal is computed from its answers each time; a decided one is read as it was frozen, with the statuses of
the day asked for and the present state of its duties.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from workbench.classification.classes import classify
from workbench.classification.dossier import (
    CardFacts,
    ComingDate,
    Decision,
    Dossier,
    DossierDuty,
    UsedFile,
    chosen_answers,
    on_day,
    open_points,
    said_answers,
    would_change,
)
from workbench.classification.duties import duties_on
from workbench.classification.model import Classification, DutyProgress, SystemClassification
from workbench.classification.triggers import dates_coming
from workbench.kernel.paging import Page
from workbench.kernel.plain import from_plain, to_plain
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace
from workbench.systems.model import System


def dossier(workspace: Workspace, classification_id: str, *, on: date | None = None, language: str = "en") -> Dossier:
    """Return the dossier of a classification with statuses on a day (today if left out).

    A decided one is in the language in which it was frozen. Raises ClassificationUnknown.
    """
    with workspace.read() as uow:
        return dossier_in(uow, classification_id, on=on or uow.moment.date(), language=language)


def dossier_in(uow: UnitOfWork, classification_id: str, *, on: date, language: str = "en") -> Dossier:
    """Return the dossier of a classification within an open unit of work."""
    classification = uow.classifications.get(classification_id)
    frozen = uow.classifications.frozen(classification_id)
    if frozen is None:
        return composed(uow, classification, on=on, language=language)
    kept: Dossier = from_plain(Dossier, json.loads(frozen))
    progress = uow.classifications.duties(classification_id)
    files = _files(uow, [each for found in progress.values() for each in found.evidence])
    duties = tuple(
        DossierDuty(each.due, progress.get(each.due.id, each.progress),
                    _of(progress.get(each.due.id, each.progress), files))
        for each in kept.duties
    )  # fmt: skip
    # What follows the decision is read from the row: whether it is still current, and its next date.
    return on_day(replace(kept, duties=duties, classification=classification), on)


def current_of_system(
    workspace: Workspace, system_id: str, *, on: date | None = None, language: str = "en"
) -> tuple[Dossier, ...]:
    """Return the dossiers of the current (decided) classifications of a system, one for each intended purpose."""
    with workspace.read() as uow:
        day = on or uow.moment.date()
        return tuple(
            dossier_in(uow, each.id, on=day, language=language) for each in uow.classifications.current([system_id])
        )


@dataclass(frozen=True)
class RegisterLine:
    """One line of the register of classified systems: the system, and its current dossier (None if it has none)."""

    system_id: str
    ref: str
    name: str
    site: str
    owner: str
    dossier: Dossier | None


def register_page(
    workspace: Workspace, cursor: str | None = None, *, class_kind: str | None = None, on: date | None = None
) -> Page[RegisterLine]:
    """Return one page of all systems by reference with their current dossiers; of one kind of class if given.

    A system with several intended purposes has a line for each; "" as kind gives those without a decided class.
    """
    with workspace.read() as uow:
        day = on or uow.moment.date()
        within = None if class_kind is None else uow.classifications.systems_of_kind(class_kind)
        found = uow.systems.page(cursor, within=within)
        current: dict[str, list[str]] = {}
        for each in uow.classifications.current([row.id for row in found.rows]):
            if class_kind in (None, each.class_kind):
                current.setdefault(each.system_id, []).append(each.id)
        lines = []
        for row in found.rows:
            dossiers: list[Dossier | None] = [dossier_in(uow, key, on=day) for key in current.get(row.id, [])]
            for one in dossiers or [None]:
                lines.append(RegisterLine(row.id, row.ref, row.name, row.site, row.owner, one))
        return Page(tuple(lines), found.next_cursor)


def composed(
    uow: UnitOfWork,
    classification: SystemClassification,
    *,
    on: date,
    language: str = "en",
    result: Classification | None = None,
    decision: Decision | None = None,
) -> Dossier:
    """Return the dossier as the answers stand; *result* and *decision* are those of the person who decides."""
    tree = uow.packs.tree(classification.pack_key)
    answers = uow.classifications.answers(classification.id)
    given = chosen_answers(answers)
    computed = classify(tree, given, language=language)
    holds = result or computed
    progress = uow.classifications.duties(classification.id)
    names = uow.people.names()
    used = [*(each.evidence for each in answers.values()), *(each.evidence for each in progress.values())]
    files = _files(uow, [key for keys in used for key in keys])
    duties = tuple(
        DossierDuty(due, progress.get(due.id, DutyProgress(due.id)), _of(progress.get(due.id), files))
        for due in duties_on(tree, holds, given, on, language=language)
    )
    return Dossier(
        classification=classification,
        card=card_facts(uow.systems.get(classification.system_id)),
        assessor=names.get(classification.assessor, ""),
        computed=computed,
        result=holds,
        decision=decision,
        answers=said_answers(tree, answers, names, files, language),
        duties=duties,
        would_change=would_change(tree, given, computed, language),
        open_points=open_points(tree, given, holds, language),
        coming=tuple(ComingDate(e.on, e.words(language), e.source, e.certainty) for e in dates_coming(tree, on)),
        on=on,
        language=language,
        pack_title=tree.head.title(language),
        pack_version=tree.head.version,
    )


def as_text(found: Dossier) -> str:
    """Return a dossier as JSON text, to be frozen."""
    return json.dumps(to_plain(found), ensure_ascii=False, separators=(",", ":"))


def card_facts(system: System) -> CardFacts:
    """Return what the dossier says of a system."""
    return CardFacts(
        ref=system.ref,
        name=system.name,
        purpose=system.purpose,
        owner=system.owner,
        supplier=system.supplier,
        site=system.site,
        stage=system.stage.value if system.stage else "",
        kinds=tuple(kind.value for kind in system.kinds),
        in_use_since=system.in_use_since,
    )


def _files(uow: UnitOfWork, ids: Iterable[str]) -> dict[str, UsedFile]:
    return {key: UsedFile(each.id, each.name, each.sha256) for key, each in uow.evidence.many(ids).items()}


def _of(progress: DutyProgress | None, files: Mapping[str, UsedFile]) -> tuple[UsedFile, ...]:
    return tuple(files[each] for each in progress.evidence if each in files) if progress else ()
