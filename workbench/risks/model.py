"""Values of the risk method: bands, inherent and residual rating, findings and suggested risks.

Source: risk method RM-1.0 §§2, 3, 6, 7.
"""

from dataclasses import dataclass
from enum import StrEnum

from workbench.packs.model import Severity
from workbench.scoring.model import Mark


class Band(StrEnum):
    """The four bands, mildest first."""

    LOW = "Low"
    MODERATE = "Moderate"
    HIGH = "High"
    CRITICAL = "Critical"

    @property
    def rank(self) -> int:
        """0 for Low to 3 for Critical."""
        return _BAND_ORDER.index(self)


_BAND_ORDER = (Band.LOW, Band.MODERATE, Band.HIGH, Band.CRITICAL)

DIMENSIONS = ("safety", "supply", "environment", "regulatory", "financial", "reputation", "privacy")


@dataclass(frozen=True, slots=True)
class Link:
    """A question linked to a risk: its mark and the strength of the link (2 direct, 1 supporting)."""

    mark: Mark
    strength: int


@dataclass(frozen=True, slots=True)
class Inherent:
    """Risk with no credit for controls: likelihood 1-5, impact 1-5 by dimension, their product and band."""

    likelihood: int
    impacts: dict[str, int]
    band: Band

    @property
    def impact(self) -> int:
        """The highest rated dimension."""
        return max(self.impacts.values())

    @property
    def score(self) -> int:
        """L x I; orders risks inside a band, never across."""
        return self.likelihood * self.impact


@dataclass(frozen=True, slots=True)
class Effectiveness:
    """One role's effectiveness: the weighted credit before ceilings, the value that counts, and what limited it.

    *limits* are (rule, ceiling) in the order applied; rules are ``key_control`` and ``security_level``.
    """

    role: str
    credit: float
    raw: float
    value: float
    limits: tuple[tuple[str, float], ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Residual:
    """Risk with the controls that are shown to exist, with full precision and every step.

    *cells* are the matrix cells of likelihood and impact; *matrix_band* is what the matrix says before floor and the
    one-step limit; *rules* are the rules that moved the band, in order: ``floor``, ``one_step_key_control``,
    ``one_step_security_level``.
    """

    preventive: Effectiveness
    mitigative: Effectiveness
    likelihood: float
    impacts: dict[str, float]
    impact: float
    score: float
    cells: tuple[int, int]
    matrix_band: Band
    band: Band
    confidence: float
    failed_key_controls: tuple[str, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rating:
    """A risk rated: inherent, residual, its pessimistic and optimistic ends, and the band to decide on.

    The cautious band is decided on when confidence is below the profile's limit.
    """

    inherent: Inherent
    residual: Residual
    pessimistic: Residual
    optimistic: Residual
    is_low_confidence: bool

    @property
    def decision_band(self) -> Band:
        """The residual band, or the pessimistic one if confidence is low."""
        return self.pessimistic.band if self.is_low_confidence else self.residual.band


class FindingKind(StrEnum):
    """Why a finding exists."""

    WEAK = "weak"
    NOT_ASSESSED = "not_assessed"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Finding:
    """A gap seen: the answer behind it, the level that counts and the claimed one (None if open)."""

    ref: str
    question_id: str
    kind: FindingKind
    severity: Severity
    weight: int
    claimed: int | None
    effective: int
    risk_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SuggestedRisk:
    """A catalogue risk that weak direct answers suggest; *weak* and *linked* are question ids, strongest first."""

    risk_id: str
    title: str
    statement: str
    rating: Rating
    weak: tuple[str, ...]
    linked: tuple[tuple[str, int], ...]
