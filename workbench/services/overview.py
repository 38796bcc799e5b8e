"""What Home shows: where to continue, what is due, where it is hot. Every figure is counted from the register."""

from collections import Counter
from dataclasses import dataclass

from workbench.assessments.model import AssessmentState
from workbench.packs.model import PackKind
from workbench.risks.model import Band
from workbench.services import results, run_assessment
from workbench.services.run_assessment import AssessmentRow
from workbench.services.workspace import Workspace

_MAX_RATED = 60


@dataclass(frozen=True)
class RiskCell:
    """How many suggested risks fall into one cell (likelihood and impact 1-5), with the cell's band."""

    likelihood: int
    impact: int
    count: int


@dataclass(frozen=True)
class HotRisk:
    """One of the worst risks: of which system, how high, in which band it is decided."""

    system_id: str
    system_name: str
    assessment_id: str
    risk_id: str
    title: str
    score: float
    band: Band


@dataclass(frozen=True)
class Overview:
    """Home at one glance. *cells* are by view (``inherent``, ``residual``); risks are never added or averaged.

    *matrix* gives the band of each cell. *rated* of *assessed* systems were rated: the newest assessment of each, last
    changed first.
    """

    systems: int
    by_stage: dict[str, int]
    assessments: dict[str, int]
    drafts: tuple[AssessmentRow, ...]
    to_review: tuple[AssessmentRow, ...]
    cells: dict[str, tuple[RiskCell, ...]]
    bands: dict[Band, int]
    worst: Band | None
    cautious: int
    hottest: tuple[HotRisk, ...]
    rated: int
    assessed: int
    matrix: tuple[tuple[str, ...], ...]


def overview(workspace: Workspace) -> Overview:
    """Return what Home shows, as the register stands now."""
    with workspace.read() as uow:
        by_stage = uow.systems.count_by("stage")
        counts = {state.value: uow.assessments.count(state.value) for state in AssessmentState}
        newest: dict[str, str] = {}
        page = uow.assessments.page(None, size=_MAX_RATED * 2)
        for assessment in page.rows:
            newest.setdefault(assessment.system_id, assessment.id)
        rated = [results.result_in(uow, assessment_id) for assessment_id in list(newest.values())[:_MAX_RATED]]
    drafts = run_assessment.page(workspace, state=AssessmentState.DRAFT).rows
    to_review = run_assessment.page(workspace, state=AssessmentState.HANDED_IN).rows
    inherent: Counter[tuple[int, int]] = Counter()
    residual: Counter[tuple[int, int]] = Counter()
    bands: Counter[Band] = Counter()
    hot, cautious = [], 0
    for each in rated:
        for risk in each.risks:
            rating = risk.rating
            inherent[rating.inherent.likelihood, rating.inherent.impact] += 1
            residual[rating.residual.cells] += 1
            bands[rating.decision_band] += 1
            cautious += rating.is_low_confidence
            hot.append(
                HotRisk(
                    each.system.id,
                    each.system.name,
                    each.sheet.assessment.id,
                    risk.risk_id,
                    risk.title,
                    rating.residual.score,
                    rating.decision_band,
                )
            )
    hot.sort(key=lambda risk: (-risk.band.rank, -risk.score, risk.system_name, risk.risk_id))
    return Overview(
        systems=sum(by_stage.values()),
        by_stage=by_stage,
        assessments=counts,
        drafts=drafts[:8],
        to_review=to_review[:8],
        cells={"inherent": _cells(inherent), "residual": _cells(residual)},
        bands={band: bands.get(band, 0) for band in Band},
        worst=max(bands, key=lambda band: band.rank, default=None),
        cautious=cautious,
        hottest=tuple(hot[:3]),
        rated=len(rated),
        assessed=len(newest),
        matrix=_matrix(workspace),
    )


def _matrix(workspace: Workspace) -> tuple[tuple[str, ...], ...]:
    """Return the bands of the newest method by [likelihood - 1][impact - 1]; empty if none is installed."""
    with workspace.read() as uow:
        keys = [head["key"] for head in uow.packs.heads() if head["kind"] == PackKind.METHOD]
        return uow.packs.method(keys[-1]).matrix if keys else ()


def _cells(counted: Counter[tuple[int, int]]) -> tuple[RiskCell, ...]:
    return tuple(
        RiskCell(likelihood, impact, counted.get((likelihood, impact), 0))
        for likelihood in range(5, 0, -1)
        for impact in range(1, 6)
    )
