"""Values of scoring: one counted question, a maturity with bounds, a scorecard.

Source: risk method RM-1.0 §§4, 5.
"""

from dataclasses import dataclass

from workbench.packs.model import Domain, Role, Severity


@dataclass(frozen=True, slots=True)
class Mark:
    """One question as scoring sees it: weight 1-5, claimed level 0-4 (None if open or unknown), evidence grade 0-3.

    *is_na* is an approved "not applicable"; *is_answered* is true for a level (unknown counts 0 and is not answered).
    """

    question_id: str
    weight: int
    claimed: int | None
    grade: int
    severity: Severity = Severity.HIGH
    role: Role = Role.PREVENTIVE
    is_stale: bool = False
    is_na: bool = False
    frs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Effective:
    """The level that the evidence supports (never above the claim), its credit and confidence (0-1), and the cap."""

    level: int
    cap: int
    credit: float
    confidence: float


@dataclass(frozen=True, slots=True)
class Maturity:
    """Headline, gated headline and upper bound (0.0-4.0), coverage, confidence and n/a share (0-1 by weight).

    *gated_by* names the critical questions that hold the headline back; *label_key* is the name of the gated headline.
    """

    headline: float
    gated: float
    upper: float
    coverage: float
    confidence: float
    na_share: float
    gated_by: tuple[str, ...]
    label_key: str

    @property
    def is_gated(self) -> bool:
        """True if a failed critical question limits the maturity."""
        return bool(self.gated_by)


@dataclass(frozen=True, slots=True)
class SectionScore:
    """One section: its maturity, or None if nothing applies."""

    section_id: str
    title: str
    maturity: Maturity | None
    questions: int
    answered: int


@dataclass(frozen=True, slots=True)
class DomainScore:
    """One domain: its maturity (None if nothing applies) and its sections in reading order."""

    domain: Domain
    maturity: Maturity | None
    na_share: float
    sections: tuple[SectionScore, ...]


@dataclass(frozen=True, slots=True)
class Overall:
    """All domains together: the weighted mean, the weakest domain and the limited value (0.0-4.0).

    *left_out* names the domains without a score.
    """

    mean: float
    weakest: float
    limited: float
    left_out: tuple[Domain, ...]


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The result of an assessment under one method version; *effective* is by question id."""

    method_key: str
    domains: tuple[DomainScore, ...]
    overall: Overall | None
    effective: dict[str, Effective]
    marks: dict[str, Mark]
