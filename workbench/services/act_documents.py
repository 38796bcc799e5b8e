"""The documents of the EU AI Act: classification record, derogation, registration form, register by class.

They are made from what the register holds on a day, and are not kept in it: the classification is. Source: EU AI Act
specification §§2, 8; Art. 6(4), Art. 49, Annex VIII.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from sys import intern

from workbench.classification.dossier import Dossier
from workbench.kernel.clock import iso
from workbench.kernel.errors import InputError
from workbench.kernel.files import write_atomically
from workbench.kernel.progress import Progress
from workbench.register import trail
from workbench.reports.act_compose import of_dossier
from workbench.reports.act_forms import offers_derogation, sections_of
from workbench.reports.act_model import ActCard, ActClassification, ActDocument, ActRegister, RegisterRow
from workbench.reports.act_words import is_due, is_upcoming
from workbench.reports.pdf.act_forms import render_derogation, render_registration
from workbench.reports.pdf.act_record import render_record
from workbench.reports.pdf.act_register import render_register
from workbench.reports.xlsx.act import record_xlsx, register_xlsx, registration_xlsx
from workbench.services import classification_dossier
from workbench.services.classification_dossier import RegisterLine
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Organisation, Workspace


class NothingClassified(InputError):
    """The system *ref* has no classification to print."""

    code = "reports.nothing_classified"


class SeveralClassifications(InputError):
    """The system *ref* has a current classification for each of several *purposes*; name one of *classifications*."""

    code = "reports.several_classifications"


class NoWorkbook(InputError):
    """A document of this *kind* is made as PDF only."""

    code = "reports.no_workbook"


class Kind(StrEnum):
    """The kinds of documents; the register is over all systems, the others on one classification."""

    RECORD = "classification"
    DEROGATION = "derogation"
    REGISTRATION = "registration"
    REGISTER = "act-register"


def document(
    workspace: Workspace, classification_id: str, *, on: date | None = None, language: str = "en"
) -> ActDocument:
    """Return what the documents on one classification say, with statuses on a day. Raises ClassificationUnknown."""
    with workspace.read() as uow:
        day = on or uow.moment.date()
        return _document(uow, classification_dossier.dossier_in(uow, classification_id, on=day, language=language))


def _document(uow: UnitOfWork, found: Dossier) -> ActDocument:
    organisation = Organisation(**(uow.fact("organisation") or {}))
    head = trail.head(uow.connection)
    system = uow.systems.get(found.classification.system_id)
    card = ActCard(
        ref=system.ref,
        name=system.name,
        purpose=system.purpose,
        owner=system.owner,
        supplier=system.supplier,
        site=system.site,
        stage=system.stage.value if system.stage else "",
        in_use_since=system.in_use_since,
        data=system.data_categories,
        components=tuple(
            " ".join(part for part in (each.name, each.version, each.supplier and f"({each.supplier})") if part)
            for each in uow.systems.components(system.id)
        ),
    )
    act = of_dossier(found)
    made_at = act.decision.at if act.decision else found.classification.changed_at
    return ActDocument(
        card=card,
        act=replace(act, purpose=act.purpose or system.purpose),
        operator=organisation.operator,
        marking=organisation.marking,
        made_at=made_at or iso(uow.moment),
        trail_seq=head.seq,
        trail_mac=head.mac,
    )


def offered(found: ActClassification) -> tuple[Kind, ...]:
    """Return the documents that a classification has: the record always, the others where its class asks for them."""
    kinds = [Kind.RECORD]
    kinds += [Kind.DEROGATION] if offers_derogation(found) else []
    kinds += [Kind.REGISTRATION] if sections_of(found) else []
    return tuple(kinds)


def of_system(workspace: Workspace, ref: str, kind: Kind = Kind.RECORD) -> str:
    """Return the id of the classification of which a document of *kind* is meant when only a system is named.

    That is the current one; of several those that have such a document; without any the newest, to be printed as a
    draft. Raises SystemUnknown, NothingClassified, SeveralClassifications.
    """
    with workspace.read() as uow:
        system = uow.systems.get_ref(ref)
        known = uow.classifications.of_system(system.id)
        current = [each for each in known if each.is_current]
    if not known:
        raise NothingClassified(ref=ref)
    if len(current) > 1 and kind is not Kind.RECORD:
        having = [each for each in current if kind in offered(document(workspace, each.id).act)]
        current = having or current
    if len(current) > 1:
        raise SeveralClassifications(
            ref=ref, classifications=[each.id for each in current], purposes=[each.purpose for each in current]
        )
    newest = max(known, key=lambda each: each.started_at)
    return (current[0] if current else newest).id


def file_name(kind: Kind, ref: str, ending: str) -> str:
    """Return the name that a document gets unless the person chooses another: ``S-003-derogation.pdf``."""
    stem = kind.value if kind is Kind.REGISTER or not ref else f"{ref}-{kind.value}"
    safe = "".join(char if char.isalnum() or char in "-_" else "-" for char in stem)
    return f"{safe}.{ending}"


def write(
    workspace: Workspace,
    kind: Kind,
    path: Path,
    classification_id: str = "",
    *,
    on: date | None = None,
    language: str = "en",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Path:
    """Write a document beside *path* and rename it; a path that ends in ``.xlsx`` gets the workbook.

    Raises as `pdf` and `workbook`, and FileExists.
    """
    make = workbook if path.suffix.lower() == ".xlsx" else pdf
    data = make(workspace, kind, classification_id, on=on, language=language, progress=progress)
    write_atomically(path, data, overwrite=overwrite)
    return path


def offered_for(found: Dossier) -> tuple[Kind, ...]:
    """Return the documents that the classification of a dossier has."""
    return offered(of_dossier(found))


def endings(kind: Kind) -> tuple[str, ...]:
    """Return the endings in which a document can be had, PDF first."""
    return ("pdf", "xlsx") if kind is Kind.REGISTER or kind in _XLSX else ("pdf",)


def pdf(
    workspace: Workspace,
    kind: Kind,
    classification_id: str = "",
    *,
    on: date | None = None,
    language: str = "en",
    progress: Progress | None = None,
) -> bytes:
    """Return a document as PDF; the register needs no classification.

    Raises ClassificationUnknown, NoDerogation, NoRegistration.
    """
    progress = progress or Progress()
    if kind is Kind.REGISTER:
        return render_register(register(workspace, on=on, progress=progress), language=language, progress=progress)
    found = document(workspace, classification_id, on=on, language=language)
    return _PDF[kind](found, language=language, progress=progress)


def workbook(
    workspace: Workspace,
    kind: Kind,
    classification_id: str = "",
    *,
    on: date | None = None,
    language: str = "en",
    progress: Progress | None = None,
) -> bytes:
    """Return a document as a workbook; the derogation is on paper only.

    Raises ClassificationUnknown, NoRegistration, NoWorkbook.
    """
    if kind is Kind.REGISTER:
        return register_xlsx(register(workspace, on=on, progress=progress), language=language)
    if kind not in _XLSX:
        raise NoWorkbook(kind=kind.value)
    return _XLSX[kind](document(workspace, classification_id, on=on, language=language), language=language)


_PDF = {Kind.RECORD: render_record, Kind.DEROGATION: render_derogation, Kind.REGISTRATION: render_registration}
_XLSX = {Kind.RECORD: record_xlsx, Kind.REGISTRATION: registration_xlsx}


def register(workspace: Workspace, *, on: date | None = None, progress: Progress | None = None) -> ActRegister:
    """Return the register of all systems by class on a day (today if left out). Raises progress.Cancelled."""
    progress = progress or Progress()
    with workspace.read() as uow:
        organisation = Organisation(**(uow.fact("organisation") or {}))
        head, moment, systems = trail.head(uow.connection), uow.moment, uow.systems.count()
    day = on or moment.date()
    rows: list[RegisterRow] = []
    cursor: str | None = None
    while True:
        page = classification_dossier.register_page(workspace, cursor, on=day)
        rows += [_line(each) for each in page.rows]
        progress.step(min(len(rows), systems), max(systems, 1))
        cursor = page.next_cursor
        if cursor is None:
            break
    return ActRegister(
        rows=tuple(rows),
        systems=systems,
        operator=organisation.operator,
        marking=organisation.marking,
        on=day.isoformat(),
        made_at=iso(moment),
        trail_seq=head.seq,
        trail_mac=head.mac,
    )


def _line(line: RegisterLine) -> RegisterRow:
    """Return a line without what the register does not print: it is kept for ten thousand systems at once."""
    if line.dossier is None:
        return RegisterRow(line.ref, line.name, line.site, line.owner)
    act = of_dossier(line.dossier)
    decision = act.decision
    return RegisterRow(
        ref=line.ref,
        name=line.name,
        site=line.site,
        owner=line.owner,
        purpose=act.purpose,
        state=act.state,
        classes=act.classes,
        roles=act.roles,
        certainty=act.certainty,
        advises_review=line.dossier.advises_review,
        decided_by=decision.by if decision else "",
        decided_at=decision.at if decision else "",
        next_date=min((duty.since for duty in act.duties if is_upcoming(duty) and duty.since), default=""),
        in_force=sum(duty.status == "in_force" for duty in act.duties),
        duties=tuple(
            replace(duty, duty=intern(duty.duty), note="", evidence=())
            for duty in act.duties
            if is_due(duty) or is_upcoming(duty)
        ),
    )
