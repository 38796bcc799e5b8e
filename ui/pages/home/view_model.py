"""State of Home."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.jobs.job import Job
from ui.navigation import Place
from ui.session import Session
from workbench.services import act_overview, overview, results, risk_views, run_assessment, treat_risks
from workbench.services import workspace as workspaces
from workbench.services.act_overview import ActOverview
from workbench.services.overview import Overview
from workbench.services.risk_views import Portfolio
from workbench.services.run_assessment import AssessmentRow
from workbench.services.treat_risks import Overdue
from workbench.services.workspace import Workspace


@dataclass(frozen=True)
class Continue:
    """Where the person left off: an assessment and the question there."""

    row: AssessmentRow
    question_id: str
    number: str
    text: str


@dataclass(frozen=True)
class Home:
    """Everything that Home shows."""

    overview: Overview
    resume: Continue | None
    matrix: tuple[tuple[str, ...], ...]
    act: ActOverview
    portfolio: Portfolio
    overdue: tuple[Overdue, ...] = ()

    @property
    def has_register(self) -> bool:
        """True once a risk stands in the register; before that, what answers suggest is shown."""
        return bool(self.portfolio.rows)


class HomeViewModel(QObject):
    """Home.

    Signals:
        loaded(): `home` is another.
        place_requested(Place): go there.
        failed(WorkbenchError): the register cannot be read.
    """

    loaded = Signal()
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.home: Home | None = None
        self._is_stale = True
        session.changed.connect(self._on_changed)

    def open(self) -> None:
        """Show how things stand now."""
        if self._is_stale:
            self._is_stale = False
            self._read()
            workspace = self._session.workspace
            job = Job(lambda progress: risk_views.refresh(workspace, progress))
            job.done.connect(self._on_refreshed)
            self._session.lanes.write(job)

    def go(self, kind: str, object_id: str = "", spot: str = "") -> None:
        """Go to a place."""
        self.place_requested.emit(Place(kind, object_id, spot))

    def _read(self) -> None:
        language = self.language
        self._session.read(lambda ws, _p: _home(ws, language), key="home", done=self._on_read, failed=self.failed.emit)

    def _on_refreshed(self, count: int) -> None:
        """Ratings that something had overtaken are right now: show them."""
        if count:
            self._read()

    def _on_read(self, home: Home) -> None:
        self.home = home
        self.loaded.emit()

    def _on_changed(self, _changes: object) -> None:
        self._is_stale = True


def _home(workspace: Workspace, language: str) -> Home:
    found = overview.overview(workspace)
    resume = _resume(workspace, found.drafts[0], language) if found.drafts else None
    matrix: tuple[tuple[str, ...], ...] = ()
    if found.hottest:
        matrix = results.result(workspace, found.hottest[0].assessment_id).method.matrix
    portfolio = risk_views.portfolio_of(risk_views.every_row(workspace))
    if portfolio.rows:
        matrix = risk_views.matrix(workspace)
    act = act_overview.overview(workspace, language=language, limit=8)
    return Home(found, resume, matrix, act, portfolio, treat_risks.overdue(workspace))


def _resume(workspace: Workspace, row: AssessmentRow, language: str) -> Continue | None:
    sheet = run_assessment.sheet(workspace, row.assessment.id)
    kept = workspaces.place(workspace, f"assessment/{row.assessment.id}")
    wanted = kept.get("question") if isinstance(kept, dict) else None
    open_ones = [placed for placed in sheet.placed if not sheet.answer(placed.question.id).is_answered]
    shown = next((placed for placed in sheet.placed if placed.question.id == wanted), None)
    placed = shown or (open_ones[0] if open_ones else sheet.placed[0] if sheet.placed else None)
    if placed is None:
        return None
    return Continue(row, placed.question.id, placed.number, placed.question.words(language).text.strip())
