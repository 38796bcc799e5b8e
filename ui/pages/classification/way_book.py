"""What can be asked of one open classification: question, proposal, steps, doubts, result so far, what can be done."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from ui.session import Session
from workbench.classification.model import (
    Classification,
    ClassificationState,
    Origin,
    Proposal,
    SystemClassification,
    Trigger,
)
from workbench.evidence.model import Evidence
from workbench.packs.model import DecisionTree, Node
from workbench.services import run_classification
from workbench.services.run_classification import ClassificationSheet

RESULT = "result"


@dataclass(frozen=True)
class Loaded:
    """What the page reads of one classification."""

    sheet: ClassificationSheet
    evidence: dict[str, Evidence]
    place: str
    history: tuple[SystemClassification, ...]
    people: dict[str, str]
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True)
class StepState:
    """One step of the way: done, now or later; *is_doubtful* if an answer in it is "not sure"."""

    id: str
    title: str
    is_done: bool
    is_doubtful: bool
    summary: str
    ref: str
    first: str  # the first node reached in it, empty if none


class WayBook(QObject):
    """One classification as it stands on the screen, written or not. It reads and writes nothing."""

    def __init__(self, session: Session, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.sheet: ClassificationSheet | None = None
        self.node_id = ""
        self.chosen: tuple[str, ...] = ()

    @property
    def tree(self) -> DecisionTree:
        """The pinned tree."""
        assert self.sheet is not None
        return self.sheet.tree

    @property
    def state(self) -> ClassificationState:
        """Where the classification stands."""
        assert self.sheet is not None
        return self.sheet.classification.state

    @property
    def can_answer(self) -> bool:
        """True for a draft in a register that is not open for viewing only."""
        return self.sheet is not None and self.state is ClassificationState.DRAFT and not self._is_read_only

    @property
    def can_decide(self) -> bool:
        """True for a proposal in which the person did not answer; the service has the last word."""
        if self.sheet is None or self.state is not ClassificationState.PROPOSED or self._is_read_only:
            return False
        mine = self._session.workspace.person.id
        answered = {each.by for each in self.sheet.answers.values()}
        return mine not in answered | {self.sheet.classification.assessor}

    @property
    def _is_read_only(self) -> bool:
        return self._session.workspace.is_read_only

    @property
    def is_result(self) -> bool:
        """True if the result is shown instead of a question."""
        return self.node_id == RESULT

    @property
    def is_complete(self) -> bool:
        """True if every question that matters has an answer."""
        return self.sheet is not None and not self.sheet.way.open

    @property
    def node(self) -> Node | None:
        """The question shown, None at the result."""
        return self.tree.by_id.get(self.node_id) if self.sheet is not None else None

    @property
    def proposal(self) -> Proposal | None:
        """What is proposed for the question shown, None if it has an answer or nothing is proposed."""
        if self.sheet is None or self.sheet.answer(self.node_id).answer:
            return None
        return self.sheet.proposals.get(self.node_id)

    def start_title(self) -> str:
        """Return the title of the starting point, empty if there is none."""
        if self.sheet is None:
            return ""
        start = self.tree.start(self.sheet.classification.start_id)
        return start.words(self.language).title if start else ""

    def step(self) -> int:
        """Return the place of the present step, from 0; the result is the last."""
        if self.sheet is None:
            return 0
        return len(self.tree.steps) if self.node is None else self.tree.step_of(self.node_id)

    def result_so_far(self) -> Classification | None:
        """Return what follows from the answers on the screen."""
        if self.sheet is None:
            return None
        if self.node is None or not self.chosen:
            return self.sheet.result
        return self._with(self.node_id, self.chosen).result

    def steps(self) -> tuple[StepState, ...]:
        """Return the steps with what was found in each."""
        if self.sheet is None:
            return ()
        sheet, tree, words = self.sheet, self.tree, []
        for number, step in enumerate(tree.steps):
            nodes = [each for each in sheet.way.reached if tree.step_of(each) == number]
            said = [each for each in nodes if sheet.answer(each).answer]
            open_ones = [each for each in nodes if each in sheet.way.open]
            found = [each for each in said if run_classification.notable(sheet, each)]
            clear = tree.clear_words(step.id, self.language)
            summary = "; ".join(self._labels(each) for each in (found if found or clear else said)) or clear
            words.append(
                StepState(
                    id=step.id,
                    title=tree.step_title(step.id, self.language),
                    is_done=bool(said) and not open_ones and number < self._last_step(),
                    is_doubtful=any("unsure" in sheet.answer(each).answer for each in said),
                    summary=summary,
                    ref=tree.by_id[(found or said or nodes)[0]].ref if nodes else "",
                    first=nodes[0] if nodes else "",
                )
            )
        return tuple(words)

    def _last_step(self) -> int:
        """The step of the first open question; beyond all steps if nothing is open."""
        assert self.sheet is not None
        open_ones = self.sheet.way.open
        return self.tree.step_of(open_ones[0]) if open_ones else len(self.tree.steps) + 1

    def doubts(self) -> tuple[tuple[str, str], ...]:
        """Return (node, question) of every answer "not sure"."""
        if self.sheet is None:
            return ()
        return tuple(
            (each, self.tree.by_id[each].words(self.language).question)
            for each in self.sheet.way.reached
            if "unsure" in self.sheet.answer(each).answer
        )

    def _labels(self, node_id: str) -> str:
        assert self.sheet is not None
        options = self.tree.by_id[node_id].words(self.language).options
        return ", ".join(options.get(each, each) for each in self.sheet.answer(node_id).answer)

    def _with(
        self,
        node_id: str,
        chosen: tuple[str, ...],
        *,
        origin: Origin = Origin.PERSON,
        sheet: ClassificationSheet | None = None,
    ) -> ClassificationSheet:
        assert self.sheet is not None
        base = sheet or self.sheet
        by = self._session.workspace.person.id
        answer = replace(base.answer(node_id), answer=chosen, origin=origin, by=by)
        return run_classification.with_answers(base, {**base.answers, node_id: answer}, language=self.language)
