"""The order in which treatments are worth doing. Source: risk method RM-1.0 §9."""

from workbench.kernel.errors import InputError
from workbench.packs.model import Method
from workbench.risks.model import Residual


class EffortUnknown(InputError):
    """An effort of zero or less."""

    code = "risks.effort_unknown"


def priority(now: Residual, target: Residual, effort: int, method: Method) -> float:
    """Return (residual now - residual target) x urgency of the present band / effort (1, 2, 4 or 8)."""
    if effort <= 0:
        raise EffortUnknown(effort=effort)
    return (now.score - target.score) * method.urgency[now.band] / effort
