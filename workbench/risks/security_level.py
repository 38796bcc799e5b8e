"""Security level achieved by a zone for one foundational requirement, and its gap to the target.

Source: risk method RM-1.0 §10, IEC 62443-3-3.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

TOP_LEVEL = 4


def achieved(due: Mapping[str, int], met: Collection[str]) -> int:
    """Return the highest level n (0-4) such that every requirement due at level n or below is met.

    *due* gives the level at which each requirement of the foundational requirement is due.
    """
    unmet = [level for requirement, level in due.items() if requirement not in met]
    return min([TOP_LEVEL, *(level - 1 for level in unmet)])


def gap(target: int, achieved_level: int) -> int:
    """Return how far *achieved_level* falls short of *target*; never below 0."""
    return max(0, target - achieved_level)


@dataclass(frozen=True, slots=True)
class LevelOfRequirement:
    """One foundational requirement of a zone: target, level achieved, gap; *is_at_most* without enhancements.

    *unmet* are the requirements that hold the level back, the lowest first.
    """

    fr: str
    target: int
    achieved: int
    gap: int
    is_at_most: bool
    unmet: tuple[str, ...]


def levels(
    due: Mapping[str, Mapping[str, int]],
    targets: Mapping[str, int],
    met: Collection[str],
    *,
    has_enhancements: bool,
) -> tuple[LevelOfRequirement, ...]:
    """Return the levels of a zone by foundational requirement, in the order of *due* (FR -> requirement -> level).

    A requirement that was not checked counts as not met: a target without checks has level 0.
    """
    found = []
    for fr, requirements in due.items():
        level = achieved(requirements, met)
        holding = sorted((at, name) for name, at in requirements.items() if name not in met and at <= level + 1)
        target = targets.get(fr, 0)
        found.append(
            LevelOfRequirement(
                fr, target, level, gap(target, level), not has_enhancements, tuple(name for _, name in holding)
            )
        )
    return tuple(found)


def suggested_target(worst: str) -> int:
    """Return the target (1-4) that the worst inherent band of adversarial risks in a zone suggests, 0 for none."""
    return {"Low": 1, "Moderate": 2, "High": 3, "Critical": 4}.get(worst, 0)
