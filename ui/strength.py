"""How hard a passphrase is to guess, in words and not as a score.

An estimate for a hint only; the register's own rule is what counts.
"""

from enum import StrEnum
from itertools import pairwise

LEAST_LENGTH = 10  # the register refuses less
_GOOD_BITS, _STRONG_BITS = 50, 75


class Strength(StrEnum):
    """What the hint says."""

    EMPTY = "empty"
    SHORT = "short"
    WEAK = "weak"
    GOOD = "good"
    STRONG = "strong"


def strength_of(passphrase: str) -> Strength:
    """Return how strong *passphrase* looks.

    >>> strength_of("aaaaaaaaaaaa"), strength_of("kettle warm orbit fence plural")
    (<Strength.WEAK: 'weak'>, <Strength.STRONG: 'strong'>)
    """
    if not passphrase:
        return Strength.EMPTY
    if len(passphrase) < LEAST_LENGTH:
        return Strength.SHORT
    bits = _bits(passphrase)
    return Strength.WEAK if bits < _GOOD_BITS else Strength.GOOD if bits < _STRONG_BITS else Strength.STRONG


def _bits(passphrase: str) -> float:
    """Estimate: each letter that neither repeats nor continues the one before is worth its alphabet."""
    alphabet = 0
    for present, size in (
        (any(char.islower() for char in passphrase), 4.0),
        (any(char.isupper() for char in passphrase), 0.5),
        (any(char.isdigit() for char in passphrase), 0.5),
        (any(not char.isalnum() for char in passphrase), 0.5),
    ):
        alphabet += size if present else 0  # type: ignore[assignment]
    fresh = sum(abs(ord(char) - ord(before)) > 1 for before, char in pairwise(passphrase))
    variety = len(set(passphrase)) / len(passphrase)
    return (fresh + 1) * min(alphabet, 5.0) * min(1.0, 0.4 + variety)
