"""Security level achieved by a zone for one foundational requirement, and its gap to the target.

Source: risk method RM-1.0 §10, IEC 62443-3-3.
"""

from collections.abc import Collection, Mapping

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
