"""What asks for another look at a classification: changes of the card, dates of the law, a new pack.

Source: EU AI Act specification §2.6.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from workbench.classification.model import TriggerKind
from workbench.packs.model import DecisionTree, LawDate

_BY_FIELD = {
    "purpose": TriggerKind.PURPOSE,
    "autonomy": TriggerKind.AUTONOMY,
    "location": TriggerKind.CONNECTION,
    "exposure": TriggerKind.CONNECTION,
    "write_path": TriggerKind.CONNECTION,
    "zone": TriggerKind.CONNECTION,
    "conduit": TriggerKind.CONNECTION,
    "personal_data": TriggerKind.PERSONAL_DATA,
    "data_categories": TriggerKind.PERSONAL_DATA,
    "safety_related": TriggerKind.PROTECTION,
    "kinds": TriggerKind.MODEL,
    "third_party_model": TriggerKind.MODEL,
    "supplier": TriggerKind.PROVIDER,
}


def of_card_change(differing: Mapping[str, tuple[Any, Any]]) -> dict[TriggerKind, dict[str, Any]]:
    """Return which triggers a change of card fields, given as (from, to), sets off, with the fields of each."""
    found: dict[TriggerKind, dict[str, Any]] = {}
    for name, (before, after) in differing.items():
        kind = _BY_FIELD.get(name)
        if kind is not None:
            found.setdefault(kind, {})[name] = [before, after]
    return found


def dates_passed(tree: DecisionTree, seen_until: date, on: date) -> tuple[LawDate, ...]:
    """Return the dates of the law after *seen_until* up to *on*, oldest first."""
    return tuple(sorted((each for each in tree.dates if seen_until < each.on <= on), key=lambda each: each.on))


def dates_coming(tree: DecisionTree, on: date) -> tuple[LawDate, ...]:
    """Return the dates of the law after *on*, next first."""
    return tuple(sorted((each for each in tree.dates if each.on > on), key=lambda each: each.on))
