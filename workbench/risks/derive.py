"""From weak answers to findings and suggested risks.

Source: risk method RM-1.0 §§3, 7.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workbench.packs.model import CatalogueRisk, Method, RiskCatalogue
from workbench.risks.model import Finding, FindingKind, Inherent, Link, SuggestedRisk
from workbench.risks.rating import suggested
from workbench.risks.residual import rate
from workbench.scoring.model import Effective, Mark

_DIRECT = 2
_SEVERITY_ORDER = ("critical", "high", "medium", "low")


def is_weak(mark: Mark, effective: Effective, method: Method) -> bool:
    """Return True if the answer is weak for its severity; an open one is weak, approved "not applicable" is not."""
    if mark.is_na:
        return False
    return mark.claimed is None or effective.level <= method.weak_levels[mark.severity]


def derive_findings(
    marks: Mapping[str, Mark],
    effective: Mapping[str, Effective],
    catalogue: RiskCatalogue,
    method: Method,
    *,
    unknown: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """Return a finding per weak, open or unknown answer, gravest first, numbered F-001 onward.

    *unknown* are the questions answered "not known". Order: severity, effective level, weight, question id.
    """
    not_known = set(unknown)
    weak = [mark for mark in marks.values() if is_weak(mark, effective[mark.question_id], method)]
    weak.sort(
        key=lambda mark: (
            _SEVERITY_ORDER.index(mark.severity),
            effective[mark.question_id].level,
            -mark.weight,
            mark.question_id,
        )
    )
    return tuple(
        Finding(
            ref=f"F-{number:03d}",
            question_id=mark.question_id,
            kind=_finding_kind(mark, not_known),
            severity=mark.severity,
            weight=mark.weight,
            claimed=mark.claimed,
            effective=effective[mark.question_id].level,
            risk_ids=tuple(link.risk_id for link in catalogue.links.get(mark.question_id, ())),
        )
        for number, mark in enumerate(weak, 1)
    )


def _finding_kind(mark: Mark, not_known: set[str]) -> FindingKind:
    if mark.claimed is not None:
        return FindingKind.WEAK
    return FindingKind.NOT_KNOWN if mark.question_id in not_known else FindingKind.NOT_ASSESSED


def suggest_risks(
    marks: Mapping[str, Mark],
    effective: Mapping[str, Effective],
    catalogue: RiskCatalogue,
    method: Method,
    *,
    kinds: Sequence[str],
    profile: Mapping[str, Any],
    gaps: Mapping[str, int] | None = None,
    language: str = "en",
) -> tuple[SuggestedRisk, ...]:
    """Return the catalogue risks that weak direct answers suggest for a system of *kinds*, highest residual first.

    *gaps* are the shortfalls of security level by foundational requirement in the system's zone.
    """
    by_risk: dict[str, list[Link]] = {}
    for question_id, links in catalogue.links.items():
        if question_id in marks:
            for link in links:
                by_risk.setdefault(link.risk_id, []).append(Link(marks[question_id], link.strength))
    found = []
    for risk in catalogue.risks:
        links_here = by_risk.get(risk.id, [])
        direct = [link.mark for link in links_here if link.strength == _DIRECT]
        weak = [mark for mark in direct if is_weak(mark, effective[mark.question_id], method)]
        if weak and set(risk.kinds) & set(kinds):
            found.append(_suggestion(risk, links_here, weak, method, profile, gaps or {}, language))
    return tuple(sorted(found, key=lambda each: (-each.rating.residual.score, each.risk_id)))


def _suggestion(
    risk: CatalogueRisk,
    links: list[Link],
    weak: list[Mark],
    method: Method,
    profile: Mapping[str, Any],
    gaps: Mapping[str, int],
    language: str,
) -> SuggestedRisk:
    start = suggested_start(risk, profile, method)
    frs = {fr for link in links for fr in link.mark.frs}
    rating = rate(start, links, method, gap=max((gaps.get(fr, 0) for fr in frs), default=0))
    ordered = sorted(links, key=lambda link: (-link.strength, -link.mark.weight, link.mark.question_id))
    return SuggestedRisk(
        risk_id=risk.id,
        title=risk.title(language),
        statement=risk.statement(language),
        rating=rating,
        weak=tuple(mark.question_id for mark in sorted(weak, key=lambda mark: (-mark.weight, mark.question_id))),
        linked=tuple((link.mark.question_id, link.strength) for link in ordered),
    )


def suggested_start(risk: CatalogueRisk, profile: Mapping[str, Any], method: Method) -> Inherent:
    """Return the inherent rating that a catalogue risk starts with for a system of *profile*."""
    return suggested(
        risk.base_likelihood,
        risk.base_impacts,
        m_net=net_modifier(profile, method) if risk.is_adversarial else 0,
        m_thr=_modifier(method, "threat", profile) if risk.is_adversarial else 0,
        m_aut=_modifier(method, "autonomy", profile),
        method=method,
    )


def net_modifier(profile: Mapping[str, Any], method: Method) -> int:
    """Return m_net (-1, 0, +1): the worse of exposure and vendor access. Source: risk method RM-1.0 §3."""
    return max(_modifier(method, "exposure", profile), _modifier(method, "vendor_remote", profile))


def _modifier(method: Method, name: str, profile: Mapping[str, Any]) -> int:
    # An attribute that is not known is taken at its worst, so silence never lowers a risk.
    values = method.modifiers.get(name, {})
    value = profile.get(name)
    if value is None:
        return 0 if name == "threat" else max(values.values(), default=0)
    return values.get(str(value), 0)
