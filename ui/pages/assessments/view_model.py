"""State of the list of assessments."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.format import day, local
from ui.i18n.labels import word
from ui.models.paged_table import Column, PagedTableModel
from ui.navigation import RUNNER, Place
from ui.session import Session
from workbench.kernel.clock import from_iso
from workbench.kernel.paging import Page
from workbench.services import run_assessment
from workbench.services.run_assessment import AssessmentRow

_GLYPHS = {"draft": "empty", "handed_in": "waiting", "reviewed": "success"}


def columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    translate = QCoreApplication.translate
    return (
        Column("system", translate("Assessments", "System"), lambda row: str(row.system.name), is_name=True),
        Column("ref", translate("Assessments", "ID"), lambda row: str(row.system.ref), rank=2, width=112, tone="muted"),
        Column(
            "label", translate("Assessments", "Assessment"), lambda row: str(row.assessment.label), width=120, rank=1
        ),
        Column(
            "state",
            translate("Assessments", "State"),
            _state,
            width=150,
            glyph=lambda row: _GLYPHS[row.assessment.state.value],
        ),
        Column(
            "answered",
            translate("Assessments", "Answered"),
            lambda row: f"{row.answered}/{row.total}",
            width=110,
            is_right=True,
        ),
        Column("assessor", translate("Assessments", "Assessor"), lambda row: row.assessor or "–", rank=1, width=160),
        Column("changed", translate("Assessments", "Changed"), _changed, width=124, is_right=True, rank=1),
    )


class AssessmentsViewModel(QObject):
    """The list of assessments.

    Signals:
        counted(int): how many rows are shown.
        place_requested(Place): go there.
        failed(WorkbenchError): the list cannot be read.
    """

    counted = Signal(int)
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.state = ""
        self._is_shown = False
        self.model = PagedTableModel(columns(), self)
        self.model.page_wanted.connect(self._read_page)
        session.changed.connect(self._on_changed)

    def want(self, state: str) -> None:
        """Show assessments in *state*, or all."""
        self.state, self._is_shown = state, True
        self.model.begin()

    def open(self, row: AssessmentRow) -> None:
        """Go to an assessment."""
        self.place_requested.emit(Place(RUNNER, row.assessment.id))

    def _read_page(self, cursor: str) -> None:
        state = self.state
        self._session.read(
            lambda ws, _p: run_assessment.page(ws, cursor or None, state=state),
            key="assessments.page",
            done=self._on_page,
            failed=self.failed.emit,
        )

    def _on_page(self, page: Page[AssessmentRow]) -> None:
        self.model.add_page(page)
        self.counted.emit(len(self.model.rows))

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self._is_shown and any(kind in ("assessment", "answer", "system") for kind, _ in changes):
            self.model.begin()


def _state(row: AssessmentRow) -> str:
    return word("assessment", row.assessment.state.value)


def _changed(row: AssessmentRow) -> str:
    return day(local(from_iso(row.assessment.changed_at)).date())
