"""Making a report: the sign-off pack of an assessment as PDF, and the same content as a workbook.

A pack is frozen once; its PDF, its workbook and its data come from that. A draft shows where things stand and cannot be
signed; a final pack needs a reviewed assessment and is sealed by the register.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from workbench.assessments.model import AssessmentState
from workbench.coverage.model import Statement
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import StateError
from workbench.kernel.files import write_atomically
from workbench.kernel.ids import new_id
from workbench.kernel.progress import Progress
from workbench.register import trail
from workbench.reports import model as frozen
from workbench.reports import preview as pictures
from workbench.reports.act_compose import of_dossier
from workbench.reports.act_model import ActClassification
from workbench.reports.compose import Order, Source, compose
from workbench.reports.made import MadeReport as MadeReport
from workbench.reports.pdf.render import render_pdf
from workbench.reports.phrases import phrases
from workbench.reports.xlsx.render import render_xlsx
from workbench.scoring.model import Scorecard
from workbench.services import classification_dossier, results, sealing, state_applicability
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Organisation, Workspace
from workbench.signing.pdf import prepare

Extent = Literal["findings", "all"]


class NotReviewed(StateError):
    """A final pack needs a reviewed assessment; until then only a draft can be made."""

    code = "reports.not_reviewed"


@dataclass(frozen=True)
class Wanted:
    """What is asked of a report. Names of signers may be empty: then anyone may sign in that role.

    *frameworks* are the ids of those on which the report states what applies.
    """

    language: str = "en"
    is_draft: bool = False
    answers: Extent = "findings"
    owner: str = ""
    ciso: str = ""
    in_order: bool = True
    frameworks: tuple[str, ...] = ()


def make(
    workspace: Workspace, assessment_id: str, wanted: Wanted, *, progress: Progress | None = None
) -> Outcome[MadeReport]:
    """Freeze, render and keep the sign-off pack of an assessment. Raises NotReviewed for a final pack too early."""
    progress = progress or Progress()
    with workspace.read() as uow:
        content = _freeze(uow, workspace, assessment_id, wanted)
    pdf = render_pdf(content, language=wanted.language, progress=progress, answers=wanted.answers)
    if not content.is_draft:
        pdf = prepare(pdf, sealing.seal(workspace), workspace.clock())
    progress.check()
    with workspace.write() as uow:
        report_id = new_id()
        values: dict[str, Any] = {
            "id": report_id,
            "ref": content.pack_id,
            "system_id": uow.assessments.get(assessment_id).system_id,
            "assessment_id": assessment_id,
            "kind": "sign-off",
            "language": wanted.language,
            "content_sha256": frozen.content_hash(content),
            "content": frozen.to_json(content),
            "is_draft": content.is_draft,
            "made_at": uow.at,
            "made_by": workspace.person.id,
        }
        uow.reports.add(values, pdf)
        uow.record("report", report_id, "make", {"ref": (None, content.pack_id),
                                                    "content_sha256": (None, values["content_sha256"])})  # fmt: skip
        uow.index("report", report_id, f"{content.pack_id} {content.system.name}", content.assessment.label)
        return Outcome(uow.reports.get(report_id), uow.changes)


def draft_pdf(workspace: Workspace, assessment_id: str, wanted: Wanted, *, progress: Progress | None = None) -> bytes:
    """Return the draft PDF of an assessment as it stands, without keeping it, for a look at the pages."""
    with workspace.read() as uow:
        content = _freeze(uow, workspace, assessment_id, Wanted(**{**vars(wanted), "is_draft": True}))
    return render_pdf(content, language=wanted.language, progress=progress, answers=wanted.answers)


def every(workspace: Workspace, system_id: str = "") -> tuple[MadeReport, ...]:
    """Return made reports, newest first, of one system if given."""
    with workspace.read() as uow:
        return uow.reports.every(system_id)


def get(workspace: Workspace, report_id: str) -> MadeReport:
    """Return the report with this id or reference. Raises ReportUnknown."""
    with workspace.read() as uow:
        return uow.reports.get(report_id)


def content(workspace: Workspace, report_id: str) -> frozen.ReportPack:
    """Return the frozen content of a report."""
    with workspace.read() as uow:
        return frozen.from_json(uow.reports.content(uow.reports.get(report_id).id))


def pdf(workspace: Workspace, report_id: str) -> bytes:
    """Return the newest PDF of a report, with every signature so far."""
    with workspace.read() as uow:
        return uow.reports.pdf(uow.reports.get(report_id).id)


def workbook(workspace: Workspace, report_id: str, *, language: str = "en") -> bytes:
    """Return the content of a report as a workbook."""
    return render_xlsx(content(workspace, report_id), language=language)


def save(data: bytes, path: Path, *, overwrite: bool = False) -> None:
    """Write a report's file as a whole. Raises FileExists."""
    write_atomically(path, data, overwrite=overwrite)


def page_count(data: bytes) -> int:
    """Return how many pages a PDF has."""
    return pictures.page_count(data)


def page_image(data: bytes, page: int, dpi: int) -> bytes:
    """Return one page (the first is 1) of a PDF as PNG."""
    return pictures.page_image(data, page, dpi)


def _freeze(uow: UnitOfWork, workspace: Workspace, assessment_id: str, wanted: Wanted) -> frozen.ReportPack:
    found = results.result_in(uow, assessment_id, language=wanted.language)
    assessment = found.sheet.assessment
    if not wanted.is_draft and assessment.state is not AssessmentState.REVIEWED:
        raise NotReviewed(state=assessment.state)
    organisation = Organisation(**(uow.fact("organisation") or {}))
    head = trail.head(uow.connection)
    last, last_label = _earlier(uow, found, wanted.language)
    names = (found.people.get(assessment.assessor, ""), wanted.owner or found.system.owner, wanted.ciso)
    source = Source(
        system=found.system,
        sheet=found.sheet,
        evidence=found.evidence,
        questionnaires=found.questionnaires,
        catalogue=found.catalogue,
        method=found.method,
        scorecard=found.scorecard,
        findings=found.findings,
        risks=found.risks,
        people=found.people,
        last=last,
        last_label=last_label,
        statements=_statements(uow, found, wanted),
        classifications=_classifications(uow, assessment.system_id, wanted.language),
    )
    order = Order(
        pack_id=uow.reports.next_ref(),
        version=uow.reports.count_of(assessment_id) + 1,
        is_draft=wanted.is_draft,
        language=wanted.language,
        operator=organisation.operator,
        marking=frozen.Marking(organisation.marking, organisation.handling_rule),
        at=uow.moment,
        trail_seq=head.seq,
        trail_mac=head.mac,
        signers=() if wanted.is_draft else _signers(names, wanted.language),
        signed_in_order=wanted.in_order,
    )
    return compose(source, order)


def _classifications(uow: UnitOfWork, system_id: str, language: str) -> tuple[ActClassification, ...]:
    """Return the decided classifications of a system that hold, with their duties as of now."""
    day = uow.moment.date()
    return tuple(
        of_dossier(classification_dossier.dossier_in(uow, each.id, on=day, language=language))
        for each in uow.classifications.current([system_id])
    )


def _earlier(uow: UnitOfWork, found: results.Result, language: str) -> tuple[Scorecard | None, str]:
    """Return the scorecard and label of the system's last reviewed assessment before this one."""
    present = found.sheet.assessment
    for assessment in uow.assessments.of_system(present.system_id):
        if assessment.started_at < present.started_at and assessment.state is AssessmentState.REVIEWED:
            return results.result_in(uow, assessment.id, language=language).scorecard, assessment.label
    return None, ""


def _statements(uow: UnitOfWork, found: results.Result, wanted: Wanted) -> tuple[Statement, ...]:
    if not wanted.frameworks:
        return ()
    return state_applicability.statements_in(
        uow,
        found.system.id,
        wanted.frameworks,
        assessment_id=found.sheet.assessment.id,
        language=wanted.language,
    )


def _signers(names: Sequence[str], language: str) -> tuple[frozen.Signer, ...]:
    words = phrases(language)
    roles = (("assessor", "SigAssessor"), ("owner", "SigOwner"), ("ciso", "SigCiso"))
    return tuple(
        frozen.Signer(role=role, name=name, sentence=words.say(f"signed_sentence.{role}"), field=field)
        for (role, field), name in zip(roles, names, strict=True)
    )
