"""The documents of the EU AI Act: classification record, derogation, registration form, register by class.

They are made from what the register holds on a day, and are not kept in it: the classification is. Source: EU AI Act
specification §§2, 8; Art. 6(4), Art. 49, Annex VIII.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from workbench.classification.dossier import Dossier
from workbench.kernel.clock import iso
from workbench.kernel.progress import Progress
from workbench.register import trail
from workbench.reports.act_compose import of_dossier
from workbench.reports.act_forms import offers_derogation, sections_of
from workbench.reports.act_model import ActCard, ActClassification, ActDocument
from workbench.reports.pdf.act_forms import render_derogation, render_registration
from workbench.reports.pdf.act_record import render_record
from workbench.services import classification_dossier
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Organisation, Workspace


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
    found = document(workspace, classification_id, on=on, language=language)
    return _RENDERERS[kind](found, language=language, progress=progress)


_RENDERERS = {
    Kind.RECORD: render_record,
    Kind.DEROGATION: render_derogation,
    Kind.REGISTRATION: render_registration,
}
