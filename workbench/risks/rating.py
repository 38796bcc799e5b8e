"""Inherent rating: suggested values with the profile's modifiers, the matrix and the floor.

Source: risk method RM-1.0 §§2.3, 3.
"""

import math
from collections.abc import Mapping

from workbench.kernel.errors import InputError
from workbench.packs.model import Method
from workbench.risks.model import DIMENSIONS, Band, Inherent

LOWEST, HIGHEST = 1, 5


class RatingOutOfRange(InputError):
    """A likelihood or impact outside 1-5, an unknown dimension, or no dimension rated."""

    code = "risks.out_of_range"


def cell(value: float, method: Method) -> int:
    """Return the matrix cell (1-5) of a likelihood or impact 1.0-5.0.

    Anything from .25 upward counts as the next cell, which is deliberately cautious.
    """
    return math.floor(round(value, 6) + method.cell_step)


def matrix_band(likelihood: int, impact: int, method: Method) -> Band:
    """Return the band of a matrix cell. Raises RatingOutOfRange outside 1-5."""
    if not (LOWEST <= likelihood <= HIGHEST and LOWEST <= impact <= HIGHEST):
        raise RatingOutOfRange(likelihood=likelihood, impact=impact)
    return Band(method.matrix[likelihood - 1][impact - 1])


def floored(band: Band, likelihood_cell: int, impact_cells: Mapping[str, int]) -> Band:
    """Return *band*, at least High if the harm to people or supply is grave and not merely rare.

    Source: risk method RM-1.0 §2.3 "Floor".
    """
    is_grave = impact_cells.get("safety", 0) >= 4 or impact_cells.get("supply", 0) == HIGHEST
    return Band.HIGH if likelihood_cell > LOWEST and is_grave and band.rank < Band.HIGH.rank else band


def inherent(likelihood: int, impacts: Mapping[str, int], method: Method) -> Inherent:
    """Return the inherent rating. Raises RatingOutOfRange for values outside 1-5 or no known dimension."""
    unknown = sorted(set(impacts) - set(DIMENSIONS))
    if unknown or not impacts or any(not LOWEST <= value <= HIGHEST for value in impacts.values()):
        raise RatingOutOfRange(likelihood=likelihood, impacts=dict(impacts), unknown=unknown)
    band = matrix_band(likelihood, max(impacts.values()), method)
    return Inherent(likelihood, dict(impacts), floored(band, likelihood, impacts))


def suggested(
    base_likelihood: int, base_impacts: Mapping[str, int], *, m_net: int, m_thr: int, m_aut: int, method: Method
) -> Inherent:
    """Return the inherent rating that the profile suggests from base values and modifiers, clamped to 1-5.

    The caller passes 0 for *m_net* and *m_thr* when the risk is not adversarial. Source: risk method RM-1.0 §3.
    """
    return inherent(
        _clamp(base_likelihood + m_net + m_thr),
        {dimension: _clamp(value + m_aut) for dimension, value in base_impacts.items()},
        method,
    )


def _clamp(value: int) -> int:
    return max(LOWEST, min(HIGHEST, value))
