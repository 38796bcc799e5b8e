"""A risk as the register keeps it: what may happen and why, how it was rated, what is done about it, who bears it.

Computed values (residual, band, target, priority) are never among these; they follow from the answers each time.
Source: risk method RM-1.0 §§1, 7, 8, 9.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class RiskState(StrEnum):
    """Where a risk stands: ``accepted`` until its last acceptance ends; ``rejected`` keeps it from coming back."""

    OPEN = "open"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    REJECTED = "rejected"
    SPLIT = "split"
    MERGED = "merged"

    @property
    def is_live(self) -> bool:
        """True while the risk counts."""
        return self in (RiskState.OPEN, RiskState.ACCEPTED)


class SourceKind(StrEnum):
    """Where a risk comes from."""

    CATALOGUE = "catalogue"
    ANSWER = "answer"
    THREAT = "threat"
    TEST = "test"
    INCIDENT = "incident"
    OWN = "own"


class Option(StrEnum):
    """How a risk is treated. Source: risk method RM-1.0 §9."""

    AVOID = "avoid"
    REMOVE_SOURCE = "remove_source"
    CHANGE_LIKELIHOOD = "change_likelihood"
    CHANGE_CONSEQUENCE = "change_consequence"
    SHARE = "share"
    RETAIN = "retain"
    TAKE = "take"


class TreatmentState(StrEnum):
    """Where a treatment stands."""

    PLANNED = "planned"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a risk comes from: the kind, and the reference there (question, framework item, catalogue id)."""

    kind: SourceKind
    ref: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class LinkedQuestion:
    """A question whose answer controls the risk, with the strength of the link (2 direct, 1 supporting)."""

    question_id: str
    strength: int


@dataclass(frozen=True)
class Risk:
    """One risk of the register, in its present revision.

    *likelihood* and *impacts* (1-5, by dimension) are the inherent values with the reason of each; *impact_reasons* may
    lack dimensions that were taken as suggested. *suggested_likelihood* and *suggested_impacts* are what catalogue and
    profile proposed, 0 and empty for a risk of one's own. Dates are ISO days, empty for none.
    """

    id: str
    ref: str
    system_id: str
    title: str
    because: str
    event: str
    leading_to: str
    likelihood: int
    impacts: Mapping[str, int]
    catalogue_id: str = ""
    is_adversarial: bool = False
    likelihood_reason: str = ""
    impact_reasons: Mapping[str, str] = field(default_factory=dict)
    suggested_likelihood: int = 0
    suggested_impacts: Mapping[str, int] = field(default_factory=dict)
    links: tuple[LinkedQuestion, ...] = ()
    sources: tuple[Source, ...] = ()
    component_ids: tuple[str, ...] = ()
    site: str = ""
    owner: str = ""
    reviewer: str = ""
    next_review: str = ""
    state: RiskState = RiskState.OPEN
    state_reason: str = ""
    parent_id: str = ""  # of which risk it was split off
    merged_into: str = ""
    revision: int = 1
    created_by: str = ""
    created_at: str = ""
    changed_at: str = ""

    @property
    def statement(self) -> str:
        """The risk in one sentence of its three parts, as they were written."""
        return " ".join(part.strip() for part in (self.because, self.event, self.leading_to) if part.strip())


@dataclass(frozen=True, slots=True)
class Override:
    """A person's change of a computed value: *field* is ``likelihood``, ``impact.<dimension>`` or ``band``.

    *old* and *new* are the values as text; *until* is the last day on which it holds (ISO, empty: until ended).
    """

    id: str
    risk_id: str
    field: str
    old: str
    new: str
    reason: str
    by: str
    at: str
    until: str = ""
    ended_at: str = ""
    ended_by: str = ""

    def holds_on(self, day: str) -> bool:
        """True if the override is in force on *day* (ISO)."""
        return not self.ended_at and (not self.until or day <= self.until)


@dataclass(frozen=True, slots=True)
class Raise:
    """A question that a treatment raises: to which level (1-4), proven by evidence of which grade (0-3)."""

    question_id: str
    level: int
    grade: int


@dataclass(frozen=True)
class Treatment:
    """One action against a risk. *effort* is 1, 2, 4 or 8; *lowers* are impacts that sharing lowers, by dimension."""

    id: str
    risk_id: str
    ref: str
    option: Option
    text: str
    owner: str
    due: str
    effort: int
    raises: tuple[Raise, ...] = ()
    lowers: Mapping[str, int] = field(default_factory=dict)
    proof: str = ""
    state: TreatmentState = TreatmentState.PLANNED
    created_by: str = ""
    created_at: str = ""
    closed_by: str = ""
    closed_at: str = ""
    closing_note: str = ""

    def is_overdue(self, day: str) -> bool:
        """True if it should have been done before *day* (ISO)."""
        return self.state is TreatmentState.PLANNED and bool(self.due) and self.due < day


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A person bore the risk for a time: *band* and *score* as they were then, *authority* by which, *until* when."""

    id: str
    risk_id: str
    authority: str
    by: str
    band: str
    score: float
    reason: str
    interim: str
    until: str
    at: str
    ended_at: str = ""
    ended_by: str = ""
    end_reason: str = ""

    def holds_on(self, day: str) -> bool:
        """True if the acceptance is in force on *day* (ISO)."""
        return not self.ended_at and day <= self.until


@dataclass(frozen=True)
class ZoneLevels:
    """Security levels of one zone: the target (0-4) by foundational requirement, and which requirements are met.

    *met* and *unmet* are ids such as ``SR 3.1``; the rest is not checked, which counts as not met.
    *has_enhancements* says that requirements beyond the base ones were entered; without them a level is "at most n".
    *enhancements* gives the level at which each entered enhancement is due, by id such as ``SR 1.1 RE 1``.
    """

    name: str
    targets: Mapping[str, int] = field(default_factory=dict)
    met: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    enhancements: Mapping[str, int] = field(default_factory=dict)
    has_enhancements: bool = False
    revision: int = 1
    changed_by: str = ""
    changed_at: str = ""


@dataclass(frozen=True, slots=True)
class KeptRating:
    """The last computed rating of a risk, kept so that a long list needs no computing.

    It is right as long as *risk_revision*, *assessment_id* and *as_of* (when the assessment last changed, and the
    revision of the card; emptied by every answer) are those of now and *good_until* (ISO day on which the next evidence
    or override ages, empty for none) has not passed.
    """

    risk_id: str
    risk_revision: int
    assessment_id: str
    as_of: str
    good_until: str
    inherent_band: str
    inherent_score: int
    inherent_cell: tuple[int, int]
    residual_band: str
    residual_score: float
    residual_cell: tuple[int, int]
    decision_band: str
    target_band: str
    target_score: float
    target_cell: tuple[int, int]
    confidence: float
    is_cautious: bool
    is_overridden: bool
