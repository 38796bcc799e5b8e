"""The answers with what the rules found in them so far, and the order in which flags, roles and points are listed.

Source: EU AI Act specification §§4, 5.
"""

from dataclasses import dataclass, field

from workbench.classification.model import Answers, Decisive
from workbench.packs.model import DecisionTree

ROLE_ORDER = ("PROVIDER", "DEPLOYER", "IMPORTER", "DISTRIBUTOR", "PRODUCT_MANUFACTURER", "AUTHORISED_REP")
FLAG_ORDER = (
    "REVIEW", "REAL_WORLD_TEST", "EMOTION_SAFETY_EXCEPTION", "NOT_CER_ENTITY", "PROPERTY_ONLY_6_1A",
    "NO_INDEPENDENT_LAYER", "SECTION_B_AND_ANNEX_III", "DEROGATION_NOT_DOCUMENTED", "GPAI_INTERNAL_ONLY",
    "ROLE_CHANGE_ART25", "LEGACY_EXEMPT", "LEGACY_2030",
)  # fmt: skip


@dataclass
class Facts:
    """The answers with what was found so far."""

    tree: DecisionTree
    answers: Answers
    reached: frozenset[str]
    language: str
    flags: set[str] = field(default_factory=set)
    decisive: list[Decisive] = field(default_factory=list)

    def one(self, node: str) -> str:
        """The single answer; a question that is open counts as not sure if it can be, else as nothing."""
        chosen = self.answers.get(node)
        if chosen:
            return chosen[0]
        return "unsure" if node in self.reached and "unsure" in self.tree.by_id[node].options else ""

    def many(self, node: str) -> tuple[str, ...]:
        """The answers of a multiple choice, without "none"."""
        return tuple(each for each in self.answers.get(node, ()) if each != "none")

    def decide(self, reason: str, *nodes: str, **facts: str) -> None:
        """Note that the answers to *nodes* decided."""
        for node in nodes:
            chosen = self.answers.get(node)
            if chosen:
                why = self.tree.reason(reason, self.language).format_map({"points": "", "law": "Art. 5(1)", **facts})
                self.decisive.append(Decisive(node, "+".join(chosen), why, self.tree.by_id[node].ref))


def by_number(point: str) -> tuple[int, str]:
    """Return the order of a point of Annex III: by number, then letter."""
    return int(point.split("(")[0]), point
