"""What is said in one assessment, as the runner shows it: questions, answers with what is half-typed, counts.

Only looks things up; what changes them stands in the view model.
"""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from ui.models.section_tree import Filter, SectionRow
from ui.session import Session
from workbench.assessments.model import Answer, AssessmentState, Fix, Placed, Review, Sheet
from workbench.evidence.model import Evidence
from workbench.kernel.errors import WorkbenchError
from workbench.services import register_system, results, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

TOP_GRADE = 3


@dataclass(frozen=True)
class Loaded:
    """What is read when an assessment is opened."""

    sheet: Sheet
    system_name: str
    evidence: dict[str, Evidence]
    people: dict[str, str]
    place: dict[str, str]


@dataclass(frozen=True)
class Counts:
    """What an answer counts as: the level that the evidence supports, the best grade and the grade it would need."""

    level: int
    grade: int
    needed: int


class AnswerBook(QObject):
    """The sheet of one assessment with the answers as they are on the screen."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sheet: Sheet | None = None
        self.filter = Filter.ALL
        self._index = 0
        self._answers: dict[str, Answer] = {}
        self._note: tuple[str, str, str] | None = None  # question id, field, text

    @property
    def questions(self) -> tuple[Placed, ...]:
        """The visible questions in reading order."""
        return self.sheet.placed if self.sheet else ()

    @property
    def placed(self) -> Placed | None:
        """The question shown."""
        return self.questions[self._index] if self._index < len(self.questions) else None

    @property
    def question_id(self) -> str:
        """The id of the question shown, empty if there is none."""
        return self.placed.question.id if self.placed else ""

    @property
    def can_answer(self) -> bool:
        """True while the assessment is a draft and the register can be written."""
        draft = self.sheet is not None and self.sheet.assessment.state is AssessmentState.DRAFT
        return draft and not self._session.workspace.is_read_only

    @property
    def is_review(self) -> bool:
        """True if the assessment waits for verdicts."""
        handed_in = self.sheet is not None and self.sheet.assessment.state is AssessmentState.HANDED_IN
        return handed_in and not self._session.workspace.is_read_only

    def answer(self, question_id: str = "") -> Answer:
        """Return what is said about *question_id* (the question shown), with what is half-typed."""
        wanted = question_id or self.question_id
        found = self._answers.get(wanted) or Answer(wanted)
        if self._note is not None and self._note[0] == wanted:
            typed: dict[str, Any] = {self._note[1]: self._note[2]}
            found = replace(found, **typed)
        return found

    def review(self, question_id: str = "") -> Review | None:
        """Return the newest verdict on a question, None if there is none."""
        return self.sheet.reviews.get(question_id or self.question_id) if self.sheet else None

    def verdict_holds(self, question_id: str = "") -> bool:
        """True if the newest verdict is about the present revision."""
        review = self.review(question_id)
        return review is not None and review.revision_id == self.answer(question_id).revision_id

    def is_changed(self, question_id: str) -> bool:
        """True if the answer was revised since its last verdict."""
        return self.review(question_id) is not None and not self.verdict_holds(question_id)

    def fixes(self, question_id: str) -> tuple[Fix, ...]:
        """Return what is to be mended at a question."""
        found: tuple[Fix, ...] = run_assessment.fixes(self.answer(question_id), self.review(question_id))
        return found

    def section_place(self) -> tuple[int, int]:
        """Return (position from 1, number of questions) of the question within its section."""
        placed = self.placed
        if placed is None:
            return 0, 0
        same = [each.question.id for each in self.questions if each.section.id == placed.section.id]
        return same.index(placed.question.id) + 1, len(same)

    def progress(self) -> tuple[int, int]:
        """Return (answered, all) of the whole assessment."""
        return sum(self.answer(each.question.id).is_answered for each in self.questions), len(self.questions)

    def sections(self, language: str) -> tuple[SectionRow, ...]:
        """Return the sections with their counts, titles in *language*."""
        rows: dict[str, dict[str, Any]] = {}
        for placed in self.questions:
            key = placed.question.id
            answer, fixes = self.answer(key), self.fixes(key)
            row = rows.setdefault(
                placed.section.id,
                {
                    "section_id": placed.section.id,
                    "number": placed.number.split(".")[0],
                    "title": placed.section.title(language),
                    "total": 0,
                    "answered": 0,
                    "marked": 0,
                    "to_fix": 0,
                    "changed": 0,
                },
            )
            row["total"] += 1
            row["answered"] += answer.is_answered
            row["marked"] += answer.is_marked
            row["to_fix"] += any(fix is not Fix.NOT_ANSWERED for fix in fixes)
            row["changed"] += self.is_changed(key)
        return tuple(SectionRow(**row) for row in rows.values())

    def matches(self, question_id: str, filter: Filter | None = None) -> bool:
        """True if the question is what the filter (that in force) asks for."""
        wanted = self.filter if filter is None else filter
        answer = self.answer(question_id)
        if wanted is Filter.OPEN:
            return not answer.is_answered
        if wanted is Filter.MARKED:
            return answer.is_marked
        if wanted is Filter.TO_FIX:
            return any(fix is not Fix.NOT_ANSWERED for fix in self.fixes(question_id))
        return wanted is Filter.ALL or self.is_changed(question_id)

    def missing(self) -> tuple[tuple[Placed, tuple[Fix, ...]], ...]:
        """Return the questions that stand against handing in, with what is to be mended."""
        found = ((placed, self.fixes(placed.question.id)) for placed in self.questions)
        return tuple((placed, fixes) for placed, fixes in found if fixes)


def load(workspace: Workspace, assessment_id: str) -> Loaded:
    """Read everything that the runner shows of one assessment."""
    sheet = run_assessment.sheet(workspace, assessment_id)
    from_place = workspaces.place(workspace, f"assessment/{assessment_id}")
    return Loaded(
        sheet,
        register_system.get(workspace, sheet.assessment.system_id).name,
        run_assessment.evidence_of(workspace, list(sheet.answers.values())),
        {person.id: person.name for person in workspaces.people(workspace)},
        from_place if isinstance(from_place, dict) else {},
    )


def count_answers(workspace: Workspace, assessment_id: str) -> tuple[str, dict[str, Counts]]:
    """Count again what one changed answer counts as; returns the assessment's id and the counts by question."""
    found = results.result(workspace, assessment_id)
    caps, marks = found.method.caps, found.scorecard.marks
    counts = {}
    for key, effective in found.scorecard.effective.items():
        claimed = marks[key].claimed
        needed = next((grade for grade, cap in enumerate(caps) if claimed is not None and cap >= claimed), TOP_GRADE)
        counts[key] = Counts(effective.level, marks[key].grade, needed)
    return assessment_id, counts


def read_file(name: str, content: Any) -> bytes:
    """Return what *content* gives as bytes. Raises FileUnreadable."""
    try:
        return bytes(content())
    except OSError as error:
        raise FileUnreadable(name=name, reason=error.strerror or type(error).__name__) from None


class FileUnreadable(WorkbenchError):
    """A chosen file cannot be read."""

    code = "window.file_unreadable"
