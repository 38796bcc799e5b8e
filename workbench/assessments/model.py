"""Assessments, answers and their revisions, reviews, and how far one has come.

Answers are append-only: every change is a new revision, and the trail shows both. Source: house style §5 "Register".
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from workbench.evidence.model import Grade
from workbench.packs.model import Question, Section


class AssessmentState(StrEnum):
    """Where an assessment stands."""

    DRAFT = "draft"
    HANDED_IN = "handed_in"
    REVIEWED = "reviewed"


class AnswerState(StrEnum):
    """What an answer says: a level, an honest unknown, not applicable, or nothing (yet or again)."""

    OPEN = "open"
    LEVEL = "level"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class ReviewVerdict(StrEnum):
    """What the reviewer said of one answer."""

    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"


@dataclass(frozen=True)
class EvidenceUse:
    """A piece of evidence used for an answer with the grade that it has there."""

    evidence_id: str
    grade: Grade


@dataclass(frozen=True)
class Answer:
    """What is said about one question now: state, claimed level 0-4, note, evidence, mark.

    *revision* counts from 1; 0 means that nothing was ever said. *reason* belongs to "not applicable".
    """

    question_id: str
    state: AnswerState = AnswerState.OPEN
    level: int | None = None
    note: str = ""
    reason: str = ""
    is_marked: bool = False
    evidence: tuple[EvidenceUse, ...] = ()
    revision: int = 0
    revision_id: str = ""
    by: str = ""
    at: str = ""

    @property
    def is_answered(self) -> bool:
        """True for a level, "unknown" and "not applicable"."""
        return self.state is not AnswerState.OPEN

    @property
    def best_grade(self) -> Grade:
        """The highest grade among the evidence, E0 if there is none."""
        return max((use.grade for use in self.evidence), default=Grade.STATEMENT)


@dataclass(frozen=True)
class Wish:
    """What is to change in an answer; None leaves a part as it is.

    *state* LEVEL needs *level*; other states drop the level. *reason* belongs to "not applicable".
    """

    state: AnswerState | None = None
    level: int | None = None
    note: str | None = None
    reason: str | None = None
    is_marked: bool | None = None
    evidence: tuple[EvidenceUse, ...] | None = None


@dataclass(frozen=True)
class Review:
    """The reviewer's verdict on one revision of an answer."""

    question_id: str
    revision_id: str
    verdict: ReviewVerdict
    reason: str
    by: str
    at: str


@dataclass(frozen=True)
class Assessment:
    """One system put through questionnaires; *profile* is what applicability was computed from.

    *pack_keys* are installed packs as ``id@version``, in the order of the domains; *method_key* likewise.
    """

    id: str
    system_id: str
    label: str
    pack_keys: tuple[str, ...]
    catalogue_key: str
    method_key: str
    state: AssessmentState
    profile: dict[str, Any]
    assessor: str  # person id
    reviewer: str | None
    started_at: str
    changed_at: str
    handed_in_at: str | None = None
    reviewed_at: str | None = None


@dataclass(frozen=True)
class Placed:
    """A visible question in its section, with its number as shown (for example 3.4)."""

    question: Question
    section: Section
    number: str


@dataclass(frozen=True)
class Hidden:
    """A question that the profile rules out: *facts* are what its rule asks about, as (name, value in the profile)."""

    question: Question
    section: Section
    facts: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class SectionProgress:
    """How far one section is: counts of visible questions, answered, marked and to fix."""

    section_id: str
    total: int
    answered: int
    marked: int
    to_fix: int


@dataclass(frozen=True)
class Progress:
    """How far an assessment is; *hidden* counts the questions that the rule leaves out."""

    sections: tuple[SectionProgress, ...]
    hidden: int

    @property
    def total(self) -> int:
        """All visible questions."""
        return sum(section.total for section in self.sections)

    @property
    def answered(self) -> int:
        """All visible questions with an answer."""
        return sum(section.answered for section in self.sections)

    @property
    def marked(self) -> int:
        """All visible questions marked for review."""
        return sum(section.marked for section in self.sections)

    @property
    def to_fix(self) -> int:
        """All visible questions with something to fix."""
        return sum(section.to_fix for section in self.sections)


class Fix(StrEnum):
    """What is to be mended at an answer before handing in."""

    NOT_ANSWERED = "not_answered"
    REASON_MISSING = "reason_missing"
    SENT_BACK = "sent_back"


@dataclass(frozen=True)
class Sheet:
    """Everything that a runner shows of one assessment: questions in order, answers and reviews by question id."""

    assessment: Assessment
    placed: tuple[Placed, ...]
    hidden: int
    answers: dict[str, Answer] = field(default_factory=dict)
    reviews: dict[str, Review] = field(default_factory=dict)

    def answer(self, question_id: str) -> Answer:
        """Return the answer to *question_id*, or an open one."""
        return self.answers.get(question_id) or Answer(question_id)
