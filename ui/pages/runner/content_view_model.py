"""State of what is asked in one assessment: newer versions installed, moves made, questions left out by rule."""

from PySide6.QtCore import QObject, Signal

from ui.session import Session
from workbench.assessments.model import Hidden
from workbench.assessments.move import Move
from workbench.kernel.errors import WorkbenchError
from workbench.services import move_assessment, run_assessment
from workbench.services.move_assessment import MovePlan
from workbench.services.workspace import Workspace


class ContentViewModel(QObject):
    """The questions of one assessment as content.

    Signals:
        changed(): `offers` or `moves` are others.
        hidden_read(object): the questions that the rule leaves out, each with its rule.
        moved(object): the plan that was carried out.
        failed(WorkbenchError): a move was refused.
    """

    changed = Signal()
    hidden_read = Signal(object)
    moved = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.assessment_id = ""
        self.offers: tuple[MovePlan, ...] = ()
        self.moves: tuple[Move, ...] = ()
        session.changed.connect(self._on_changed)

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def open(self, assessment_id: str) -> None:
        """Look at another assessment."""
        if assessment_id != self.assessment_id:
            self.assessment_id, self.offers, self.moves = assessment_id, (), ()
        self._read()

    def change_of(self, question_id: str) -> tuple[str, str]:
        """Return what the last move changed at a question and the version it came with; empty if nothing."""
        for move in reversed(self.moves):
            if question_id in move.questions:
                return move.questions[question_id], move.to_key.partition("@")[2]
        return "", ""

    def read_hidden(self) -> None:
        """Ask for the questions that the rule leaves out."""
        assessment_id = self.assessment_id
        self._session.read(
            lambda ws, _p: run_assessment.hidden(ws, assessment_id), key="runner.hidden", done=self._on_hidden
        )

    def move(self, plan: MovePlan) -> None:
        """Move to the newer version."""
        assessment_id, version, pack_id = self.assessment_id, plan.version, plan.to_key.partition("@")[0]
        self._session.write(
            lambda ws, _p: move_assessment.apply(ws, assessment_id, version, pack_id),
            done=self._on_moved,
            failed=self._on_failed,
        )

    def _read(self) -> None:
        assessment_id = self.assessment_id
        if assessment_id:
            self._session.read(lambda ws, _p: _found(ws, assessment_id), key="runner.content", done=self._on_read)

    def _on_read(self, found: tuple[str, tuple[MovePlan, ...], tuple[Move, ...]]) -> None:
        assessment_id, offers, moves = found
        if assessment_id == self.assessment_id:
            self.offers, self.moves = offers, moves
            self.changed.emit()

    def _on_hidden(self, hidden: tuple[Hidden, ...]) -> None:
        self.hidden_read.emit(hidden)

    def _on_moved(self, plan: MovePlan) -> None:
        self.moved.emit(plan)
        self._read()

    def _on_failed(self, error: WorkbenchError) -> None:
        self.failed.emit(error)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "pack" or (kind, key) == ("assessment", self.assessment_id) for kind, key in changes):
            self._read()


def _found(workspace: Workspace, assessment_id: str) -> tuple[str, tuple[MovePlan, ...], tuple[Move, ...]]:
    offers = move_assessment.offers(workspace, assessment_id)
    return assessment_id, offers, move_assessment.history(workspace, assessment_id)
