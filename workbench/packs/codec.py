"""A pack as text for the register and back, so that an old assessment finds the very questions it was asked with."""

import json

from workbench.kernel.plain import from_plain, to_plain
from workbench.packs.library.model import Library
from workbench.packs.model import DecisionTree, FrameworkLibrary, Method, Pack, PackKind, Questionnaire, RiskCatalogue

_CLASSES: dict[PackKind, type] = {
    PackKind.QUESTIONNAIRE: Questionnaire,
    PackKind.RISK_CATALOGUE: RiskCatalogue,
    PackKind.METHOD: Method,
    PackKind.DECISION_TREE: DecisionTree,
    PackKind.FRAMEWORKS: FrameworkLibrary,
    PackKind.LIBRARY: Library,
}


def to_text(pack: Pack) -> str:
    """Return *pack* as JSON text."""
    return json.dumps(to_plain(pack), ensure_ascii=False, separators=(",", ":"))


def from_text(kind: PackKind, text: str) -> Pack:
    """Return the pack that `to_text` wrote."""
    pack: Pack = from_plain(_CLASSES[kind], json.loads(text))
    return pack
