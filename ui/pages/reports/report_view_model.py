"""State of one made report: what it is, who has signed, its pages, and what can be done with it now."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.models.page_pictures import PagePictures
from ui.navigation import VERIFY, Place
from ui.pages.reports.addresses import making
from ui.session import Session
from workbench.kernel.progress import Progress
from workbench.reports.model import ReportPack
from workbench.services import make_report, sign_off
from workbench.services import workspace as workspaces
from workbench.services.make_report import MadeReport
from workbench.services.workspace import Workspace
from workbench.signing.model import SignableField

_DataOf = Callable[[Workspace, str], bytes]


@dataclass(frozen=True)
class Shown:
    """One report as it is shown. *fields* are in signing order, empty for a draft."""

    report: MadeReport
    pack: ReportPack
    fields: tuple[SignableField, ...]
    pdf: bytes
    made_by: str


class ReportViewModel(QObject):
    """One made report.

    Signals:
        loaded(): `shown` is another.
        was_signed(): the file has one more signature.
        saved(str): a file of this name was written.
        place_requested(Place): go there.
        failed(WorkbenchError): something was refused.
    """

    loaded = Signal()
    was_signed = Signal()
    saved = Signal(str)
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.report_id = ""
        self.shown: Shown | None = None
        self.pages = PagePictures(session, self)
        self.pages.failed.connect(self.failed)
        session.changed.connect(self._on_changed)

    # --- asked ---

    @property
    def can_sign(self) -> bool:
        """True if a field waits for its signature and the register can be written."""
        return not self.session.workspace.is_read_only and bool(self.open_fields())

    def open_fields(self) -> tuple[SignableField, ...]:
        """Return the fields that can be signed now."""
        return tuple(field for field in (self.shown.fields if self.shown else ()) if field.can_sign_now)

    def file_name(self, suffix: str) -> str:
        """Return the name that a file of this report gets if the person does not choose another."""
        if self.shown is None:
            return ""
        stem = f"{self.shown.report.ref}-{self.shown.pack.system.name}".lower()
        tidy = "".join(char if char.isalnum() else "-" for char in stem)
        return "-".join(part for part in tidy.split("-") if part)[:80] + suffix

    # --- wishes ---

    def open(self, report_id: str) -> None:
        """Show a report."""
        if report_id != self.report_id:
            self.report_id, self.shown = report_id, None
            self.pages.show(b"")
        self._read()

    def save_pdf(self, path: Path) -> None:
        """Write the PDF with every signature so far; the person chose the file and agreed to replace it."""
        self._save(path, lambda ws, report_id: make_report.pdf(ws, report_id))

    def save_workbook(self, path: Path) -> None:
        """Write the content as a workbook; the person chose the file and agreed to replace it."""
        language = self.shown.report.language if self.shown else "en"
        self._save(path, lambda ws, report_id: make_report.workbook(ws, report_id, language=language))

    def verify(self) -> None:
        """Go and check the file as it lies in the register."""
        self.place_requested.emit(Place(VERIFY, self.report_id))

    def make_again(self) -> None:
        """Go and make another version from the answers as they are now."""
        if self.shown is not None:
            self.place_requested.emit(making(self.shown.report.assessment_id))

    def take_signed(self) -> None:
        """Show the file with its new signature."""
        self.was_signed.emit()
        self._read()

    # --- inside ---

    def _save(self, path: Path, data_of: _DataOf) -> None:
        report_id = self.report_id
        self.session.read(
            lambda ws, progress: _saved(ws, report_id, path, data_of, progress),
            title=QCoreApplication.translate("Reports", "Save {name}").format(name=path.name),
            done=self.saved.emit,
            failed=self.failed.emit,
        )

    def _read(self) -> None:
        report_id = self.report_id
        self.session.read(
            lambda ws, _p: _shown(ws, report_id), key="reports.shown", done=self._on_read, failed=self.failed.emit
        )

    def _on_read(self, shown: Shown) -> None:
        self.shown, self.report_id = shown, shown.report.id
        self.loaded.emit()
        self.pages.show(shown.pdf)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if ("report", self.report_id) in changes:
            self._read()


def _shown(workspace: Workspace, report_id: str) -> Shown:
    report = make_report.get(workspace, report_id)
    pdf = make_report.pdf(workspace, report.id)
    fields = () if report.is_draft else sign_off.fields_of(pdf)
    names = {person.id: person.name for person in workspaces.people(workspace)}
    return Shown(report, make_report.content(workspace, report.id), fields, pdf, names.get(report.made_by, ""))


def _saved(workspace: Workspace, report_id: str, path: Path, data_of: _DataOf, progress: Progress) -> str:
    data = data_of(workspace, report_id)
    progress.check()
    make_report.save(data, path, overwrite=True)
    return path.name
