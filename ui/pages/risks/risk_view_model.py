"""State of the page of one risk: everything that the register knows of it, and what an act would lead to."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.navigation import RUNNER, Place
from ui.pages.risks.acts import RiskActs
from ui.session import Session
from workbench.services import risk_views, treat_risks
from workbench.services.risk_views import BowTie, RiskView, TrendPoint
from workbench.services.workspace import Workspace


@dataclass(frozen=True)
class RiskShown:
    """A risk with its bow-tie, its trend, who holds which authority, and the other risks of its system."""

    view: RiskView
    tie: BowTie
    trend: tuple[TrendPoint, ...]
    authorities: Mapping[str, tuple[str, ...]]
    others: tuple[tuple[str, str], ...]


class RiskViewModel(QObject):
    """One risk.

    Signals:
        loaded(): `shown` is another.
        foreseen(Foreseen): what the treatment in the dialog would leave over.
        foresight_failed(WorkbenchError): it cannot be said.
        place_requested(Place): go there.
        failed(WorkbenchError): the risk cannot be shown.
    """

    loaded = Signal()
    foreseen = Signal(object)
    foresight_failed = Signal(object)
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.acts = RiskActs(session, self)
        self.risk_id = ""
        self.shown: RiskShown | None = None
        session.changed.connect(self._on_changed)

    @property
    def person(self) -> str:
        """The name of the person at work."""
        return self._session.workspace.person.name

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return self.acts.can_change

    def open(self, risk_id: str) -> None:
        """Show a risk, by its id or reference."""
        if risk_id != self.risk_id:
            self.risk_id, self.shown = risk_id, None
        self._read()

    def do(self, act: str, facts: Mapping[str, Any]) -> None:
        """Do an act on the risk."""
        if self.shown is not None:
            self.acts.do(act, self.shown.view.risk.id, facts)

    def foresee(self, wanted: Mapping[str, Any]) -> None:
        """Say what a treatment would leave over."""
        if self.shown is not None:
            risk_id = self.shown.view.risk.id
            self._session.read(
                lambda ws, _p: treat_risks.foresee(ws, risk_id, wanted),
                key="risk.foresee",
                done=self.foreseen.emit,
                failed=self.foresight_failed.emit,
            )

    def go(self, kind: str, object_id: str = "", spot: str = "") -> None:
        """Go to a place."""
        self.place_requested.emit(Place(kind, object_id, spot))

    def go_to_answer(self, question_id: str) -> None:
        """Go to the answer behind a control."""
        assessment = self.shown.view.assessment if self.shown else None
        if assessment is not None:
            self.go(RUNNER, assessment.id, question_id)

    def _read(self) -> None:
        risk_id, language = self.risk_id, self.language
        if risk_id:
            self._session.read(
                lambda ws, _p: _shown(ws, risk_id, language), key="risk", done=self._on_read, failed=self.failed.emit
            )

    def _on_read(self, shown: RiskShown) -> None:
        self.shown = shown
        self.loaded.emit()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.shown is None:
            return
        view = self.shown.view
        for kind, key in changes:
            concerns = kind in ("answer", "assessment") and view.assessment and key.startswith(view.assessment.id)
            if concerns or kind in ("risk", "treatment", "zone") or (kind == "system" and key == view.system.id):
                self._read()
                return


def _shown(workspace: Workspace, risk_id: str, language: str) -> RiskShown:
    view = risk_views.one(workspace, risk_id, language=language)
    others = [
        (row.id, f"{row.ref} {row.title}")
        for row in risk_views.every_row(workspace)
        if row.system_id == view.system.id and row.id != view.risk.id
    ]
    return RiskShown(
        view,
        risk_views.bow_tie(view),
        risk_views.trend(workspace, view.risk.id),
        treat_risks.authorities(workspace),
        tuple(others),
    )
