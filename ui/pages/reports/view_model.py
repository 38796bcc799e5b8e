"""State of the reports page: what can be made, the pages shown, what was made and who signed.

The pages shown are those of the very PDF: a draft is laid out to look at, a made
report is read from the register.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.session import Session
from workbench.assessments.model import AssessmentState
from workbench.kernel.progress import Progress
from workbench.reports.made import MadeReport
from workbench.services import make_report, run_assessment, sign_off
from workbench.services.make_report import Wanted
from workbench.services.run_assessment import AssessmentRow
from workbench.services.workspace import Workspace
from workbench.signing.model import SignableField

PREVIEW_DPI = 110


@dataclass(frozen=True)
class Shelf:
    """Assessments that a report can be made of, and the reports made so far, newest first."""

    rows: tuple[AssessmentRow, ...]
    made: tuple[MadeReport, ...]


@dataclass(frozen=True)
class Shown:
    """The file whose pages are shown: a made report, or a look at a draft (report id empty)."""

    report_id: str
    data: bytes
    pages: int


class ReportsViewModel(QObject):
    """Reports of one system, or of all.

    Signals:
        listed(): `shelf` is another.
        shown_changed(): other pages are shown.
        page_ready(int, bytes): the picture (PNG) of this page.
        made(MadeReport): a report was made.
        fields_read(str, object): the signature fields of this report.
        signed(MadeReport): one more signature.
        saved(str): the name of the file written.
        busy_changed(bool): pages are being laid out.
        failed(WorkbenchError): something was refused.
        sign_failed(WorkbenchError): the signature was refused.
    """

    listed = Signal()
    shown_changed = Signal()
    page_ready = Signal(int, bytes)
    made = Signal(object)
    fields_read = Signal(str, object)
    signed = Signal(object)
    saved = Signal(str)
    busy_changed = Signal(bool)
    failed = Signal(object)
    sign_failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.system_id = ""
        self.shelf = Shelf((), ())
        self.shown: Shown | None = None
        self.page = 0
        self._dpi = PREVIEW_DPI
        session.changed.connect(self._on_changed)

    # --- asked ---

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def row(self, assessment_id: str) -> AssessmentRow | None:
        """Return an assessment of the shelf."""
        return next((row for row in self.shelf.rows if row.assessment.id == assessment_id), None)

    def can_be_final(self, assessment_id: str) -> bool:
        """True if a final report can be made: the assessment is reviewed."""
        row = self.row(assessment_id)
        return row is not None and row.assessment.state is AssessmentState.REVIEWED

    # --- wishes ---

    def open(self, system_id: str) -> None:
        """Show the reports of a system, or of all."""
        self.system_id = system_id
        self._read()

    def look(self, assessment_id: str, wanted: Wanted) -> None:
        """Lay out the pages as they would be now, as a draft, without keeping them."""
        self.busy_changed.emit(True)
        job = self._session.read(
            lambda ws, progress: _look(ws, assessment_id, wanted, progress),
            key="reports.pages",
            title=self.tr("Lay out the report"),
            done=self._on_shown,
            failed=self.failed.emit,
        )
        job.ended.connect(self._on_ended)

    def show_made(self, report_id: str) -> None:
        """Show the pages of a made report."""
        self._session.read(
            lambda ws, _p: _pages(report_id, make_report.pdf(ws, report_id)),
            key="reports.pages",
            done=self._on_shown,
            failed=self.failed.emit,
        )

    def make(self, assessment_id: str, wanted: Wanted) -> None:
        """Freeze, lay out and keep a report."""
        self.busy_changed.emit(True)
        self._session.write(
            lambda ws, progress: make_report.make(ws, assessment_id, wanted, progress=progress),
            title=self.tr("Make the report"),
            done=self._on_made,
            failed=self._on_make_failed,
        )

    def go_to_page(self, page: int, dpi: int = PREVIEW_DPI) -> None:
        """Show a page (from 0)."""
        if self.shown is not None and 0 <= page < self.shown.pages:
            self.page, self._dpi = page, dpi
            data = self.shown.data
            self._session.read(
                lambda _ws, _p: (page, make_report.page_image(data, page, dpi)),
                key="reports.page",
                done=self._on_page,
                failed=self.failed.emit,
            )

    def read_fields(self, report_id: str) -> None:
        """Read who is asked to sign a made report."""
        self._session.read(
            lambda ws, _p: (report_id, sign_off.fields_of(make_report.pdf(ws, report_id))),
            key="reports.fields",
            done=self._on_fields,
            failed=self.failed.emit,
        )

    def sign(self, report_id: str, field: str, identity: Path, passphrase: str, language: str) -> None:
        """Sign one field with a PKCS#12 file; this cannot be undone."""
        self._session.write(
            lambda ws, _p: sign_off.sign_report(
                ws, report_id, field, sign_off.identity_from_file(identity, passphrase), language=language
            ),
            title=self.tr("Sign the report"),
            done=self._on_signed,
            failed=self.sign_failed.emit,
        )

    def save_pdf(self, report_id: str, path: Path) -> None:
        """Write the signed file; the person chose it and agreed to replace it."""
        self._session.read(
            lambda ws, _p: _save(make_report.pdf(ws, report_id), path), done=self.saved.emit, failed=self.failed.emit
        )

    def save_workbook(self, report_id: str, path: Path, language: str) -> None:
        """Write the content as a workbook."""
        self._session.read(
            lambda ws, _p: _save(make_report.workbook(ws, report_id, language=language), path),
            title=self.tr("Write the workbook"),
            done=self.saved.emit,
            failed=self.failed.emit,
        )

    # --- inside ---

    def _read(self) -> None:
        system_id = self.system_id
        self._session.read(
            lambda ws, _p: _shelf(ws, system_id), key="reports", done=self._on_read, failed=self.failed.emit
        )

    def _on_read(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.listed.emit()

    def _on_shown(self, shown: Shown) -> None:
        self.shown, self.page = shown, 0
        self.shown_changed.emit()
        self.go_to_page(0, self._dpi)

    def _on_page(self, found: tuple[int, bytes]) -> None:
        self.page_ready.emit(*found)

    def _on_made(self, report: MadeReport) -> None:
        self.busy_changed.emit(False)
        self.made.emit(report)
        self.show_made(report.id)

    def _on_make_failed(self, error: object) -> None:
        self.busy_changed.emit(False)
        self.failed.emit(error)

    def _on_fields(self, found: tuple[str, tuple[SignableField, ...]]) -> None:
        self.fields_read.emit(*found)

    def _on_signed(self, report: MadeReport) -> None:
        self.signed.emit(report)
        self.show_made(report.id)

    def _on_ended(self) -> None:
        self.busy_changed.emit(False)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind in ("report", "assessment") for kind, _ in changes):
            self._read()


def _shelf(workspace: Workspace, system_id: str) -> Shelf:
    rows = run_assessment.of_system(workspace, system_id) if system_id else run_assessment.page(workspace).rows
    return Shelf(rows, make_report.every(workspace, system_id))


def _look(workspace: Workspace, assessment_id: str, wanted: Wanted, progress: Progress) -> Shown:
    return _pages("", make_report.draft_pdf(workspace, assessment_id, wanted, progress=progress))


def _pages(report_id: str, data: bytes) -> Shown:
    return Shown(report_id, data, make_report.page_count(data))


def _save(data: bytes, path: Path) -> str:
    make_report.save(data, path, overwrite=True)
    return path.name
