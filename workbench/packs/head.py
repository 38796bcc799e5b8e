"""Who a pack is, whatever it holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PackKind(StrEnum):
    """What a pack holds."""

    QUESTIONNAIRE = "questionnaire"
    RISK_CATALOGUE = "risk-catalogue"
    METHOD = "method"
    DECISION_TREE = "decision-tree"
    FRAMEWORKS = "frameworks"
    LIBRARY = "library"


@dataclass(frozen=True)
class PackHead:
    """Who a pack is: id, kind, version, date, languages and the sha-256 over all its files."""

    id: str
    kind: PackKind
    version: str
    date: date
    languages: tuple[str, ...]
    sha256: str
    titles: Mapping[str, str]

    def title(self, language: str = "en") -> str:
        """Return the title in *language* or English."""
        return self.titles.get(language) or self.titles["en"]
