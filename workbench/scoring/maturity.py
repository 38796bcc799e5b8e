"""Maturity of a section or domain, and of a system as a whole.

Open questions stay in the denominator without credit, so silence never looks like strength; the upper bound says how
good the section may still turn out to be. The headline is never shown without the other two.

Source: risk method RM-1.0 §5 "Maturity".
"""

from collections.abc import Iterable, Mapping, Sequence

from workbench.kernel.errors import ContentError
from workbench.packs.model import Domain, Method, Severity
from workbench.scoring.effective import effective_level
from workbench.scoring.model import Mark, Maturity, Overall

TOP = 4.0


class BadWeight(ContentError):
    """A question weighs nothing or less; the pack is at fault, not the person."""

    code = "scoring.bad_weight"


def na_share(marks: Iterable[Mark]) -> float:
    """Return the share (0-1 by weight) of approved "not applicable" among *marks*; 0 for no marks."""
    left_out = total = 0
    for mark in marks:
        total += mark.weight
        left_out += mark.weight if mark.is_na else 0
    return left_out / total if total else 0.0


def maturity(marks: Sequence[Mark], method: Method) -> Maturity | None:
    """Return the maturity of *marks*, or None if no question applies.

    A section in which nothing applies has no maturity, which is not the same as 0. Order of marks does not matter.
    Raises BadWeight on the first mark of weight zero or less.
    """
    total = answered = 0
    headline = upper = confidence = 0.0
    gated_by = []
    # Sorted, so that floating-point sums are the same on every machine and in every order of questions.
    for mark in sorted(marks, key=lambda each: each.question_id):
        if mark.weight <= 0:
            raise BadWeight(question_id=mark.question_id, weight=mark.weight)
        if mark.is_na:
            continue
        counted = effective_level(mark, method)
        total += mark.weight
        headline += mark.weight * counted.credit
        upper += mark.weight * (1.0 if mark.claimed is None else method.credits[mark.claimed])
        confidence += mark.weight * counted.confidence
        answered += 0 if mark.claimed is None else mark.weight
        if mark.severity is Severity.CRITICAL and counted.level <= method.critical_gate_level:
            gated_by.append(mark.question_id)
    if total == 0:
        return None
    value = TOP * headline / total
    gated = min(value, method.critical_gate_maturity) if gated_by else value
    return Maturity(
        headline=value,
        gated=gated,
        upper=TOP * upper / total,
        coverage=answered / total,
        confidence=confidence / total,
        na_share=na_share(marks),
        gated_by=tuple(gated_by),
        label_key=maturity_label(gated, method),
    )


def maturity_label(value: float, method: Method) -> str:
    """Return the key of the label for a gated maturity, for example ``defined``."""
    return next(key for below, key in method.maturity_labels if value < below)


def overall(gated: Mapping[Domain, float | None], weights: Mapping[str, float], method: Method) -> Overall | None:
    """Return the overall maturity of *gated* domain values, or None if no domain has one.

    Domains without a score leave both sums and are named.
    """
    scored = {domain: value for domain, value in gated.items() if value is not None}
    if not scored:
        return None
    share = sum(weights[domain] for domain in scored)
    mean = sum(weights[domain] * value for domain, value in scored.items()) / share
    weakest = min(scored.values())
    return Overall(
        mean=mean,
        weakest=weakest,
        limited=min(mean, weakest + method.weakest_domain_margin),
        left_out=tuple(domain for domain, value in gated.items() if value is None),
    )
