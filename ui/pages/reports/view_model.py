"""State of the reports: the list here, and what makes, shows and signs one beside it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.format import day, local
from ui.i18n.labels import word
from ui.models.paged_table import Column, PagedTableModel
from ui.pages.reports.addresses import ROLE_OF, made
from ui.pages.reports.builder_view_model import BuilderViewModel
from ui.pages.reports.report_view_model import ReportViewModel
from ui.pages.reports.sign_view_model import SignViewModel
from ui.session import Session
from workbench.kernel.clock import from_iso
from workbench.services import make_report, register_system, run_assessment
from workbench.services.make_report import MadeReport
from workbench.services.workspace import Workspace


@dataclass(frozen=True)
class ReportRow:
    """One row of the list."""

    report: MadeReport
    system_name: str
    assessment_label: str

    @property
    def glyph(self) -> str:
        """The status glyph: a draft is nothing yet, a final pack waits until everybody has signed."""
        if self.report.is_draft:
            return "empty"
        return "success" if len(self.report.signed) == len(ROLE_OF) else "waiting"


def columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    translate = QCoreApplication.translate
    return (
        Column("ref", translate("Reports", "Report"), lambda row: str(row.report.ref), width=96, tone="muted"),
        Column("system", translate("Reports", "System"), lambda row: str(row.system_name), is_name=True),
        Column("label", translate("Reports", "Assessment"), lambda row: str(row.assessment_label), width=120, rank=1),
        Column("state", translate("Reports", "State"), _state, width=190, glyph=lambda row: str(row.glyph)),
        Column("signed", translate("Reports", "Signed by"), signed_words, width=208, rank=2),
        Column(
            "language", translate("Reports", "Language"), lambda row: str(row.report.language).upper(), width=92, rank=2
        ),
        Column("made", translate("Reports", "Made"), _made, width=136, is_right=True),
    )


class ReportsViewModel(QObject):
    """The list of made reports; *builder*, *report* and *signing* are the state of the other views.

    Signals:
        counted(int): how many there are.
        place_requested(Place): go there.
        failed(WorkbenchError): the list cannot be read.
    """

    counted = Signal(int)
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_shown = False
        self.builder = BuilderViewModel(session, language, self)
        self.report = ReportViewModel(session, self)
        self.signing = SignViewModel(session, self)
        self.builder.place_requested.connect(self.place_requested)
        self.report.place_requested.connect(self.place_requested)
        self.model = PagedTableModel(columns(), self)
        session.changed.connect(self._on_changed)

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def open(self) -> None:
        """Read the list."""
        self._is_shown = True
        self._session.read(lambda ws, _p: _rows(ws), key="reports.list", done=self._on_read, failed=self.failed.emit)

    def open_report(self, row: ReportRow) -> None:
        """Go to a report."""
        self.place_requested.emit(made(row.report.id))

    def _on_read(self, rows: tuple[ReportRow, ...]) -> None:
        self.model.set_rows(rows)
        self.counted.emit(len(rows))

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self._is_shown and any(kind in ("report", "system") for kind, _ in changes):
            self.open()


def _rows(workspace: Workspace) -> tuple[ReportRow, ...]:
    reports = make_report.every(workspace)
    systems = {each: register_system.get(workspace, each).name for each in {report.system_id for report in reports}}
    labels = {each: run_assessment.get(workspace, each).label for each in {report.assessment_id for report in reports}}
    return tuple(ReportRow(each, systems[each.system_id], labels[each.assessment_id]) for each in reports)


def state_words(report: MadeReport) -> str:
    """Return in words whether *report* is a draft and how many have signed it."""
    translate = QCoreApplication.translate
    if report.is_draft:
        return translate("Reports", "Draft")
    if len(report.signed) == len(ROLE_OF):
        return translate("Reports", "Signed")
    if not report.signed:
        return translate("Reports", "Final, not signed")
    return translate("Reports", "Signed {done} of {all}").format(done=len(report.signed), all=len(ROLE_OF))


def signed_words(row: ReportRow) -> str:
    """Return the roles that have signed, in the order in which they did."""
    return ", ".join(word("role", ROLE_OF.get(field, field)) for field in row.report.signed) or "–"


def _state(row: ReportRow) -> str:
    return state_words(row.report)


def _made(row: ReportRow) -> str:
    return day(local(from_iso(row.report.made_at)).date())
