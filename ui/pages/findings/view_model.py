"""State of the result page: which assessment, and everything that follows from its answers.

Nothing is rounded or decided here; the numbers come from the method through the
services, and each leads back to an answer.
"""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.navigation import COVERAGE, FINDINGS, RUNNER, Place
from ui.session import Session
from workbench.assessments.model import Placed
from workbench.risks.model import Finding, SuggestedRisk
from workbench.services import export_results, results, run_assessment
from workbench.services.results import Result
from workbench.services.run_assessment import AssessmentRow
from workbench.services.workspace import Workspace

RESIDUAL, INHERENT = "residual", "inherent"


class ResultViewModel(QObject):
    """The result of one assessment.

    Signals:
        loaded(): `result` is another.
        listed(): `assessments` are others.
        risk_changed(): `risk` is another.
        place_requested(Place): go there.
        exported(tuple): the names of the files written for another tool.
        failed(WorkbenchError): the result cannot be computed.
    """

    loaded = Signal()
    listed = Signal()
    risk_changed = Signal()
    place_requested = Signal(object)
    exported = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.assessments: tuple[AssessmentRow, ...] = ()
        self.assessment_id = ""
        self.result: Result | None = None
        self.view = RESIDUAL
        self.cell: tuple[int, int] | None = None
        self._risk_id = ""
        session.changed.connect(self._on_changed)

    # --- wishes ---

    def open(self, assessment_id: str) -> None:
        """Show the result of an assessment, or of the one that was changed last."""
        wanted = assessment_id or self.assessment_id
        if wanted != self.assessment_id:
            self.result, self._risk_id, self.cell = None, "", None
        self.assessment_id = wanted
        self._read()

    def choose_assessment(self, assessment_id: str) -> None:
        """Go to the result of another assessment."""
        self.place_requested.emit(Place(FINDINGS, assessment_id))

    def choose_risk(self, risk_id: str) -> None:
        """Explain a risk."""
        if risk_id != self._risk_id:
            self._risk_id = risk_id
            self.risk_changed.emit()

    def choose_view(self, view: str) -> None:
        """Show risks before or after controls."""
        self.view = view
        self.loaded.emit()

    def choose_cell(self, cell: tuple[int, int] | None) -> None:
        """Show only the risks of a cell, or all."""
        self.cell = cell
        self.loaded.emit()

    def go_to_answer(self, question_id: str) -> None:
        """Go to the answer behind a finding or a number."""
        self.place_requested.emit(Place(RUNNER, self.assessment_id, question_id))

    def go_to_coverage(self) -> None:
        """Go to what the answers cover of each framework."""
        if self.result is not None:
            self.place_requested.emit(Place(COVERAGE, self.result.system.id))

    def export(self, format: str, path: str) -> None:
        """Write the result for another tool; the person chose the file and agreed to replace it."""
        assessment_id, language, target = self.assessment_id, self.language, Path(path)
        self._session.read(
            lambda ws, _p: export_results.save(ws, assessment_id, target, format, language=language, overwrite=True),
            title=self.tr("Export the result"),
            done=self._on_exported,
            failed=self.failed.emit,
        )

    # --- asked ---

    @property
    def risk(self) -> SuggestedRisk | None:
        """The risk that is explained."""
        risks = self.risks()
        found = next((risk for risk in risks if risk.risk_id == self._risk_id), None)
        return found or (risks[0] if risks else None)

    def risks(self) -> tuple[SuggestedRisk, ...]:
        """Return the risks of the chosen cell (or all), worst decision band first, then by score."""
        if self.result is None:
            return ()
        shown = [risk for risk in self.result.risks if self.cell is None or self.cell_of(risk) == self.cell]
        return tuple(sorted(shown, key=lambda risk: (-risk.rating.decision_band.rank, -risk.rating.residual.score)))

    def cell_of(self, risk: SuggestedRisk) -> tuple[int, int]:
        """Return the cell of *risk* in the present view."""
        rating = risk.rating
        if self.view == INHERENT:
            return rating.inherent.likelihood, rating.inherent.impact
        return rating.residual.cells

    def counts(self) -> dict[tuple[int, int], int]:
        """Return how many risks are in each cell."""
        return dict(Counter(self.cell_of(risk) for risk in (self.result.risks if self.result else ())))

    def raised(self) -> dict[tuple[int, int], int]:
        """Return how many risks of each cell a rule holds in a higher band than the cell's."""
        if self.view == INHERENT or self.result is None:
            return {}
        held = [
            risk for risk in self.result.risks if risk.rating.residual.band.rank > risk.rating.residual.matrix_band.rank
        ]
        return dict(Counter(self.cell_of(risk) for risk in held))

    def placed(self, question_id: str) -> Placed | None:
        """Return a question with its number, None if it is hidden."""
        placed = self.result.sheet.placed if self.result else ()
        return next((each for each in placed if each.question.id == question_id), None)

    def findings(self) -> tuple[Finding, ...]:
        """Return the findings, worst first as the method orders them."""
        return self.result.findings if self.result else ()

    # --- inside ---

    def _read(self) -> None:
        assessment_id, language = self.assessment_id, self.language
        self._session.read(
            lambda ws, _p: _result(ws, assessment_id, language),
            key="result",
            done=self._on_read,
            failed=self.failed.emit,
        )

    def _on_read(self, found: tuple[tuple[AssessmentRow, ...], Result | None]) -> None:
        self.assessments, result = found
        self.listed.emit()
        if result is not None:
            self.result, self.assessment_id = result, result.sheet.assessment.id
        self.loaded.emit()
        self.risk_changed.emit()

    def _on_exported(self, files: tuple[Path, ...]) -> None:
        self.exported.emit(tuple(path.name for path in files))

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.result is None:
            return
        prefix = f"{self.assessment_id}/"
        if any((kind == "answer" and key.startswith(prefix)) or key == self.assessment_id for kind, key in changes):
            self._read()


def _result(workspace: Workspace, assessment_id: str, language: str) -> tuple[tuple[AssessmentRow, ...], Result | None]:
    rows = run_assessment.page(workspace).rows
    wanted = assessment_id or (rows[0].assessment.id if rows else "")
    return rows, results.result(workspace, wanted, language=language) if wanted else None
