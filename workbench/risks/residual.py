"""Residual risk: what the controls that are shown to exist leave over, and how sure that is.

Order of evaluation: caps, sums, key-control gate, security-level gate, likelihood and impact, matrix, floor, one-step
limit. Full precision throughout; rounding happens in formatting only. Source: risk method RM-1.0 §6.
"""

from collections.abc import Sequence
from dataclasses import replace

from workbench.packs.model import Method, Role, Severity
from workbench.risks.model import Band, Effectiveness, Inherent, Link, Rating, Residual
from workbench.risks.rating import cell, floored, matrix_band
from workbench.scoring.effective import effective_level

_DIRECT = 2
_PREVENTIVE = (Role.PREVENTIVE, Role.BOTH)
_MITIGATIVE = (Role.MITIGATIVE, Role.BOTH)


def residual(inherent: Inherent, links: Sequence[Link], method: Method, *, gap: int = 0) -> Residual:
    """Return the residual of *inherent* with the controls in *links*; approved "not applicable" leaves the sums.

    *gap* is the largest shortfall of security level over the risk's foundational requirements (0 for none).
    """
    counted = sorted((link for link in links if not link.mark.is_na), key=lambda link: link.mark.question_id)
    failed = _failed_key_controls(counted, method)
    preventive = _effectiveness("preventive", counted, failed, gap, method)
    mitigative = _effectiveness("mitigative", counted, failed, 0, method)
    likelihood = 1 + (inherent.likelihood - 1) * (1 - preventive.value)
    impacts = {key: 1 + (value - 1) * (1 - mitigative.value) for key, value in inherent.impacts.items()}
    impact = max(impacts.values())
    cells = (cell(likelihood, method), cell(impact, method))
    by_matrix = matrix_band(*cells, method)
    band, rules = _limited(inherent.band, by_matrix, cells[0], impacts, bool(failed), gap, method)
    return Residual(
        preventive=preventive,
        mitigative=mitigative,
        likelihood=likelihood,
        impacts=impacts,
        impact=impact,
        score=likelihood * impact,
        cells=cells,
        matrix_band=by_matrix,
        band=band,
        confidence=_confidence(counted, method),
        failed_key_controls=tuple(link.mark.question_id for link in failed),
        rules=rules,
    )


def rate(inherent: Inherent, links: Sequence[Link], method: Method, *, gap: int = 0) -> Rating:
    """Return the full rating of a risk: residual with its pessimistic and optimistic ends.

    Pessimistic: every evidence grade one lower. Optimistic: claimed levels without cap.
    """
    best = method.caps.index(max(method.caps))
    now = residual(inherent, links, method, gap=gap)
    return Rating(
        inherent=inherent,
        residual=now,
        pessimistic=residual(inherent, [_one_grade_lower(link) for link in links], method, gap=gap),
        optimistic=residual(
            inherent,
            [Link(replace(link.mark, grade=best, is_stale=False), link.strength) for link in links],
            method,
            gap=gap,
        ),
        is_low_confidence=now.confidence < method.low_confidence,
    )


def _one_grade_lower(link: Link) -> Link:
    mark = link.mark
    # Grade 0 cannot sink further by number; being stale is the step below it. A stale grade sinks from where it stands.
    if mark.grade == 0:
        return Link(replace(mark, is_stale=True), link.strength)
    return Link(replace(mark, grade=mark.grade - 1), link.strength)


def _failed_key_controls(links: Sequence[Link], method: Method) -> list[Link]:
    return [
        link
        for link in links
        if link.strength == _DIRECT
        and link.mark.severity is Severity.CRITICAL
        and effective_level(link.mark, method).level <= method.critical_gate_level
    ]


def _effectiveness(role: str, links: Sequence[Link], failed: Sequence[Link], gap: int, method: Method) -> Effectiveness:
    roles = _PREVENTIVE if role == "preventive" else _MITIGATIVE
    ceiling = method.preventive_ceiling if role == "preventive" else method.mitigative_ceiling
    weight = credit = 0.0
    for link in links:
        if link.mark.role in roles:
            u = link.mark.weight * link.strength
            weight += u
            credit += u * effective_level(link.mark, method).credit
    share = credit / weight if weight else 0.0
    raw = value = ceiling * share
    limits: list[tuple[str, float]] = []
    if any(link.mark.role in roles for link in failed):
        limits.append(("key_control", method.key_control_ceiling))
    if role == "preventive" and gap >= 1:
        limits.append(("security_level", method.gap_one_ceiling if gap == 1 else method.gap_two_ceiling))
    for _, limit in limits:
        value = min(value, limit)
    return Effectiveness(role, share, raw, value, tuple(limits), weight)


def _limited(
    inherent_band: Band,
    by_matrix: Band,
    likelihood_cell: int,
    impacts: dict[str, float],
    has_failed_key_control: bool,
    gap: int,
    method: Method,
) -> tuple[Band, tuple[str, ...]]:
    rules = []
    band = floored(by_matrix, likelihood_cell, {key: cell(value, method) for key, value in impacts.items()})
    if band is not by_matrix:
        rules.append("floor")
    lowest_allowed = max(inherent_band.rank - 1, 0)
    for applies, rule in ((has_failed_key_control, "one_step_key_control"), (gap >= 2, "one_step_security_level")):
        if applies and band.rank < lowest_allowed:
            band = list(Band)[lowest_allowed]
            rules.append(rule)
    return band, tuple(rules)


def _confidence(links: Sequence[Link], method: Method) -> float:
    weight = sum(link.mark.weight * link.strength for link in links)
    if not weight:
        return 0.0
    total = sum(link.mark.weight * link.strength * effective_level(link.mark, method).confidence for link in links)
    return total / weight
