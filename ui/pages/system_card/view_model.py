"""State of the card of one system."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.navigation import CLASSIFICATION, RUNNER, Place
from ui.session import Session
from workbench.assessments.model import Assessment
from workbench.classification.model import SystemClassification, Trigger
from workbench.services import (
    content,
    reclassify,
    register_system,
    results,
    risk_views,
    run_assessment,
    run_classification,
)
from workbench.services import workspace as workspaces
from workbench.services.results import Result
from workbench.services.risk_views import RiskRow
from workbench.services.run_assessment import AssessmentRow
from workbench.services.workspace import Workspace
from workbench.systems.model import Component, ComponentFields, System


@dataclass(frozen=True)
class Happening:
    """One line of the history: when, who, what was done, which fields."""

    at: str
    by: str
    action: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Offer:
    """A questionnaire that can be chosen for an assessment, and how many questions it has."""

    pack_id: str
    title: str
    domain: str
    questions: int


@dataclass(frozen=True)
class StartOffer:
    """A starting point of the AI Act wizard: id, title, class that comes out of it, reason, certainty."""

    id: str
    title: str
    classes: tuple[str, ...]
    reason: str
    certainty: str


@dataclass(frozen=True)
class Card:
    """Everything that the page shows of one system."""

    system: System
    assessments: tuple[AssessmentRow, ...]
    components: tuple[Component, ...]
    history: tuple[Happening, ...]
    result: Result | None
    offers: tuple[Offer, ...]
    classifications: tuple[SystemClassification, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict)
    starts: tuple[StartOffer, ...] = ()
    risks: tuple[RiskRow, ...] = ()


class SystemViewModel(QObject):
    """One system.

    Signals:
        loaded(): `card` is another.
        edited(): the card was changed as wished.
        place_requested(Place): go there.
        failed(WorkbenchError): something was refused.
        edit_failed(WorkbenchError): the changed card was refused.
    """

    loaded = Signal()
    edited = Signal()
    place_requested = Signal(object)
    failed = Signal(object)
    edit_failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.system_id = ""
        self.card: Card | None = None
        session.changed.connect(self._on_changed)

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def open(self, system_id: str) -> None:
        """Show a system."""
        if system_id != self.system_id:
            self.system_id, self.card = system_id, None
        self._read()

    def draft(self) -> AssessmentRow | None:
        """Return the newest draft, None if there is none."""
        rows = self.card.assessments if self.card else ()
        return next((row for row in rows if row.assessment.state.value == "draft"), None)

    def edit(self, fields: dict[str, Any]) -> None:
        """Change the card."""
        system_id = self.system_id
        self._session.write(
            lambda ws, _p: register_system.change(ws, system_id, fields),
            done=self._on_edited,
            failed=self.edit_failed.emit,
        )

    def add_component(self, fields: ComponentFields) -> None:
        """Add a component."""
        system_id = self.system_id
        self._session.write(
            lambda ws, _p: register_system.add_component(ws, system_id, fields), failed=self.failed.emit
        )

    def remove_component(self, component: Component) -> None:
        """Remove a component; the page offers to put it back."""
        self._session.write(lambda ws, _p: register_system.remove_component(ws, component), failed=self.failed.emit)

    def start(self, pack_ids: tuple[str, ...], label: str) -> None:
        """Begin an assessment and go to it."""
        system_id = self.system_id
        self._session.write(
            lambda ws, _p: run_assessment.start(ws, system_id, pack_ids, label=label),
            done=self._on_started,
            failed=self.failed.emit,
        )

    def classify(self, start_id: str, purpose: str, renews: str = "") -> None:
        """Begin a classification under the EU AI Act and go to it."""
        system_id = self.system_id
        self._session.write(
            lambda ws, _p: run_classification.start(ws, system_id, purpose=purpose, start_id=start_id, renews=renews),
            done=self._on_classified,
            failed=self.failed.emit,
        )

    def go(self, kind: str, object_id: str, spot: str = "") -> None:
        """Go to a place."""
        self.place_requested.emit(Place(kind, object_id, spot))

    def _read(self) -> None:
        system_id, language = self.system_id, self.language
        if system_id:
            self._session.read(
                lambda ws, _p: _card(ws, system_id, language), key="system", done=self._on_read, failed=self.failed.emit
            )

    def _on_read(self, card: Card) -> None:
        self.card = card
        self.loaded.emit()

    def _on_edited(self, _system: System) -> None:
        self.edited.emit()

    def _on_started(self, assessment: Assessment) -> None:
        self.place_requested.emit(Place(RUNNER, assessment.id))

    def _on_classified(self, classification: SystemClassification) -> None:
        self.place_requested.emit(Place(CLASSIFICATION, classification.id))

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.card is None:
            return
        shown = {row.assessment.id for row in self.card.assessments}
        for kind, key in changes:
            concerns_answers = kind in ("assessment", "answer") and key.partition("/")[0] in shown
            if (kind == "system" and key == self.system_id) or kind == "risk" or concerns_answers:
                self._read()
                return


def _card(workspace: Workspace, system_id: str, language: str) -> Card:
    rows = run_assessment.of_system(workspace, system_id)
    people = {person.id: person.name for person in workspaces.people(workspace)}
    offers = tuple(
        Offer(each.head.id, each.head.title(language), each.domain.value, len(each.questions()))
        for each in content.newest_questionnaires(workspace)
    )
    entries = register_system.history(workspace, system_id)
    return Card(
        register_system.get(workspace, system_id),
        rows,
        register_system.components(workspace, system_id),
        tuple(
            Happening(entry.at, people.get(entry.by, "–"), entry.action, tuple(entry.changes or ()))
            for entry in entries
        ),
        results.result(workspace, rows[0].assessment.id, language=language) if rows else None,
        offers,
        run_classification.of_system(workspace, system_id),
        reclassify.triggers_of(workspace, system_id),
        people,
        _starts(workspace, language),
        tuple(row for row in risk_views.every_row(workspace) if row.system_id == system_id),
    )


def _starts(workspace: Workspace, language: str) -> tuple[StartOffer, ...]:
    return tuple(
        StartOffer(each.id, each.words(language).title, each.expected, each.words(language).reason, each.certainty)
        for each in run_classification.present_tree(workspace).starts
    )
