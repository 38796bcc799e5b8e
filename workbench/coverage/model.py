"""A statement of applicability: every item of a framework for one system, included or excluded, and what covers it.

Two things are kept apart. Whether an item applies is proposed from the applicability of the questions on it and decided
by a named person. Whether it is covered follows from the answers; an item that no question answers says why.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from workbench.packs.model import Framework, FrameworkItem


class Choice(StrEnum):
    """What a person decided about one item; PROPOSED takes an earlier decision back."""

    INCLUDED = "included"
    EXCLUDED = "excluded"
    PROPOSED = "proposed"


class Ground(StrEnum):
    """Why an item is included or excluded as long as nobody has decided."""

    ASKED = "asked"  # a question on it applies to the system
    NOT_CHOSEN = "not_chosen"  # a question on it applies, but its questionnaire is not part of the assessment
    PROFILE = "profile"  # the system's profile rules every question on it out
    APPROVED = "approved"  # somebody other than the assessor accepted that every question on it does not apply
    ELSEWHERE = "elsewhere"  # no question answers it; the content says where it is answered instead
    OUT_OF_SCOPE = "out_of_scope"  # no question answers it, and none should


class QuestionState(StrEnum):
    """How a question on an item stands in the newest assessment of the system."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    OPEN = "open"
    NOT_APPLICABLE = "not_applicable"  # said by the assessor; counts only if accepted
    HIDDEN = "hidden"  # ruled out by the profile
    NOT_ASKED = "not_asked"  # its questionnaire is not part of the assessment, or there is no assessment


@dataclass(frozen=True, slots=True)
class UsedEvidence:
    """A piece of evidence under a question: its id, name, sha-256 in hex and grade 0-3 there."""

    id: str
    name: str
    sha256: str
    grade: int


@dataclass(frozen=True, slots=True)
class Covering:
    """One question on an item: number as shown in the runner ("" if it is not shown), what was said, what counts.

    *claimed* and *effective* are levels 0-4, None where the question is not counted; *rule* is its `applies_when`.
    """

    question_id: str
    number: str
    short: str
    state: QuestionState
    rule: str
    claimed: int | None = None
    effective: int | None = None
    is_accepted_na: bool = False
    evidence: tuple[UsedEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person (by name) decided about one item of a framework for one system, when and why."""

    framework_id: str
    item_id: str
    choice: Choice
    reason: str
    by: str
    at: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item: whether it applies and why, the questions on it in reading order, and its *level*.

    *level* is the lowest effective level 0-4 among the counted questions, None if none is counted. *why_uncovered* is
    the content's reason if no question of the shipped kind cites the item, else "".
    """

    item: FrameworkItem
    ground: Ground
    proposed: Choice
    questions: tuple[Covering, ...]
    level: int | None
    why_uncovered: str = ""
    uncovered_kind: str = ""
    decision: Decision | None = None

    @property
    def choice(self) -> Choice:
        """What holds: the person's decision, else the proposal."""
        return self.decision.choice if self.decision else self.proposed

    @property
    def is_included(self) -> bool:
        """True if the item applies to the system."""
        return self.choice is Choice.INCLUDED

    @property
    def is_covered(self) -> bool:
        """True if at least one question on it is counted for this system."""
        return self.level is not None

    @property
    def evidence(self) -> tuple[UsedEvidence, ...]:
        """The evidence under all its questions, each piece once, in reading order."""
        return tuple({used.id: used for question in self.questions for used in question.evidence}.values())


@dataclass(frozen=True)
class Statement:
    """One framework for one system; *assessment_id* is "" if the system was never assessed."""

    system_id: str
    assessment_id: str
    assessment_label: str
    framework: Framework
    lines: tuple[ItemLine, ...]

    @property
    def included(self) -> int:
        """How many items apply."""
        return sum(line.is_included for line in self.lines)

    @property
    def covered(self) -> int:
        """How many items apply and have a counted question."""
        return sum(line.is_included and line.is_covered for line in self.lines)

    @property
    def decided(self) -> int:
        """How many items a person decided on."""
        return sum(line.decision is not None for line in self.lines)

    def find(self, item_id: str) -> ItemLine | None:
        """Return the line of an item, or None."""
        return self._by_id.get(item_id)

    @cached_property
    def _by_id(self) -> Mapping[str, ItemLine]:
        return {line.item.id: line for line in self.lines}
