"""State of the coverage of one system: which framework, which items or questions, and what is looked at closely.

Everything is read at once, since all frameworks together are a thousand lines; choosing another one asks nothing.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.navigation import COVERAGE, RUNNER, SYSTEM, Place
from ui.session import Session
from workbench.coverage.derive import neighbours
from workbench.coverage.model import Choice, Covering, Decision, ItemLine, Statement
from workbench.packs.model import Framework, FrameworkLibrary, Theme
from workbench.services import register_system, state_applicability
from workbench.services.workspace import Workspace
from workbench.systems.model import System

WEAK = 1  # an item of this level or less is shown as weak
FIRST = "iso-42001"  # shown first, as it is the standard on managing AI


class Filter(StrEnum):
    """Which items are listed."""

    ALL = "all"
    APPLIES = "applies"
    EXCLUDED = "excluded"
    UNCOVERED = "uncovered"
    WEAK = "weak"
    DECIDED = "decided"


@dataclass(frozen=True)
class Shown:
    """What was read of one system."""

    system: System
    statements: tuple[Statement, ...]
    library: FrameworkLibrary


@dataclass(frozen=True)
class QuestionLine:
    """One question and how many items of the framework it answers to."""

    covering: Covering
    items: tuple[ItemLine, ...]


class CoverageViewModel(QObject):
    """Coverage of one system.

    Signals:
        loaded(): what was read is another.
        rows_changed(): filter or framework are others.
        place_requested(Place): go there.
        saved(str): the workbook of this name is written.
        failed(WorkbenchError): something was refused.
    """

    loaded = Signal()
    rows_changed = Signal()
    place_requested = Signal(object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.system_id = ""
        self.framework_id = ""
        self.filter = Filter.ALL
        self.query = ""
        self.shown: Shown | None = None
        session.changed.connect(self._on_changed)

    # --- asked ---

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    @property
    def statement(self) -> Statement | None:
        """The statement on the chosen framework."""
        statements = self.shown.statements if self.shown else ()
        wanted = self.framework_id or FIRST
        found = next((each for each in statements if each.framework.id == wanted), None)
        return found or (statements[0] if statements else None)

    def frameworks(self) -> tuple[tuple[Framework, int, int], ...]:
        """Return every framework with how many of its items apply and how many of these are covered."""
        statements = self.shown.statements if self.shown else ()
        return tuple((each.framework, each.included, each.covered) for each in statements)

    def lines(self) -> tuple[ItemLine, ...]:
        """Return the items of the chosen framework that the filter leaves."""
        statement = self.statement
        wanted = self.query.casefold().split()
        lines = statement.lines if statement else ()
        return tuple(line for line in lines if self._passes(line) and _holds(line, wanted))

    def questions(self) -> tuple[QuestionLine, ...]:
        """Return the questions on the listed items, by id."""
        found: dict[str, list[ItemLine]] = {}
        coverings: dict[str, Covering] = {}
        for line in self.lines():
            for covering in line.questions:
                found.setdefault(covering.question_id, []).append(line)
                coverings[covering.question_id] = covering
        return tuple(QuestionLine(coverings[key], tuple(found[key])) for key in sorted(found))

    def items_of(self, question_id: str) -> tuple[tuple[Framework, ItemLine], ...]:
        """Return the items of every framework that a question answers to."""
        statements = self.shown.statements if self.shown else ()
        return tuple(
            (statement.framework, line)
            for statement in statements
            for line in statement.lines
            if any(covering.question_id == question_id for covering in line.questions)
        )

    def related(self, item_id: str) -> tuple[tuple[Theme, tuple[tuple[Framework, ItemLine], ...]], ...]:
        """Return the themes of the crosswalk on an item of the chosen framework, with the related items."""
        if self.shown is None or self.statement is None:
            return ()
        by_reference = {
            f"{statement.framework.id}:{line.item.id}": (statement.framework, line)
            for statement in self.shown.statements
            for line in statement.lines
        }
        themes = neighbours(self.shown.library, f"{self.statement.framework.id}:{item_id}")
        return tuple(
            (theme, tuple(by_reference[each] for each in others if each in by_reference)) for theme, others in themes
        )

    # --- wishes ---

    def open(self, system_id: str, framework_id: str) -> None:
        """Show a system and one framework."""
        is_other = system_id != self.system_id
        self.system_id, self.framework_id = system_id, framework_id or self.framework_id
        if is_other or self.shown is None:
            self.shown = None
            self._read()
        else:
            self.rows_changed.emit()

    def choose_framework(self, framework_id: str) -> None:
        """Look at another framework."""
        self.place_requested.emit(Place(COVERAGE, self.system_id, framework_id))

    def choose_filter(self, wanted: Filter) -> None:
        """List other items."""
        self.filter = wanted
        self.rows_changed.emit()

    def search(self, query: str) -> None:
        """List the items that hold these words."""
        self.query = query
        self.rows_changed.emit()

    def decide(self, item_id: str, choice: Choice, reason: str) -> None:
        """Decide that an item applies or does not, or take the decision back."""
        system_id = self.system_id
        framework_id = self.statement.framework.id if self.statement else ""
        self._session.write(
            lambda ws, _p: state_applicability.decide(ws, system_id, framework_id, item_id, choice, reason),
            done=self._on_decided,
            failed=self.failed.emit,
        )

    def save(self, path: str) -> None:
        """Write the workbook of all frameworks; the person chose the file and agreed to replace it."""
        system_id, language, target = self.system_id, self.language, Path(path)
        self._session.read(
            lambda ws, _p: _save(ws, system_id, language, target),
            title=self.tr("Workbook of the statement"),
            done=self.saved.emit,
            failed=self.failed.emit,
        )

    def go_to_answer(self, question_id: str) -> None:
        """Go to the answer to a question."""
        if self.statement is not None and self.statement.assessment_id:
            self.place_requested.emit(Place(RUNNER, self.statement.assessment_id, question_id))

    def go_to_system(self) -> None:
        """Go to the card of the system."""
        self.place_requested.emit(Place(SYSTEM, self.system_id))

    # --- inside ---

    def _passes(self, line: ItemLine) -> bool:
        return {
            Filter.ALL: True,
            Filter.APPLIES: line.is_included,
            Filter.EXCLUDED: not line.is_included,
            Filter.UNCOVERED: line.is_included and not line.is_covered,
            Filter.WEAK: line.is_included and line.level is not None and line.level <= WEAK,
            Filter.DECIDED: line.decision is not None,
        }[self.filter]

    def _read(self) -> None:
        system_id, language = self.system_id, self.language
        if system_id:
            self._session.read(
                lambda ws, _p: _shown(ws, system_id, language),
                key="coverage",
                done=self._on_read,
                failed=self.failed.emit,
            )

    def _on_read(self, shown: Shown) -> None:
        self.shown = shown
        self.loaded.emit()

    def _on_decided(self, _decision: Decision) -> None:
        self._read()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.shown is None:
            return
        assessment_id = self.statement.assessment_id if self.statement else ""
        for kind, key in changes:
            head = key.partition("/")[0]
            if kind == "system" and key == self.system_id:
                self._read()
                return
            if kind in ("assessment", "answer") and head == assessment_id:
                self._read()
                return


def _holds(line: ItemLine, words: list[str]) -> bool:
    text = f"{line.item.id} {line.item.title}".casefold()
    return all(word in text for word in words)


def _shown(workspace: Workspace, system_id: str, language: str) -> Shown:
    return Shown(
        register_system.get(workspace, system_id),
        state_applicability.statements(workspace, system_id, language=language),
        state_applicability.library(workspace),
    )


def _save(workspace: Workspace, system_id: str, language: str, path: Path) -> str:
    data = state_applicability.workbook(workspace, system_id, language=language)
    state_applicability.save(data, path, overwrite=True)
    return path.name
