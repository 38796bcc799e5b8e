"""Answers that are proposed instead of asked twice: from the classification before, a starting point, the system card.

An answer of the earlier classification goes before one of the starting point, that before the card, the card before
what is usual. A proposal is nothing until a person confirms it. Source: EU AI Act specification §7.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from workbench.classification.model import Answers, Origin, Proposal
from workbench.packs.model import CardRule, DecisionTree, StartingPoint

_MONTH = re.compile(r"^(\d{4})-(\d{2})$")
_ANY = "*"


def proposals(
    tree: DecisionTree, card: Mapping[str, Any], *, start: StartingPoint | None = None, earlier: Answers | None = None
) -> dict[str, Proposal]:
    """Return what is proposed, by node; *card* holds the fields of a system card in stored form."""
    said = _by_card(tree, card)
    found = dict(said)
    for node, answer in (start.answers if start else {}).items():
        found[node] = _beside(
            Proposal(node, tuple(answer.split("+")), Origin.START, (start.id,) if start else ()), said
        )
    for node, chosen in (earlier or {}).items():
        if node in tree.by_id:
            found[node] = _beside(Proposal(node, chosen, Origin.EARLIER), said)
    return found


def _beside(proposal: Proposal, said: Mapping[str, Proposal]) -> Proposal:
    other = said.get(proposal.node_id)
    if other is None or other.origin is not Origin.CARD or other.answer == proposal.answer:
        return proposal
    return Proposal(proposal.node_id, proposal.answer, proposal.origin, proposal.detail or other.detail, other.answer)


def _by_card(tree: DecisionTree, card: Mapping[str, Any]) -> dict[str, Proposal]:
    found: dict[str, Proposal] = {}
    for rule in tree.card_rules:
        if rule.node in found or not _fits(rule, card):
            continue
        answer = _answer(rule, card)
        if answer:
            origin = Origin.CARD if rule.when or rule.answer.startswith("@") else Origin.USUAL
            fields = tuple(rule.when) or ((rule.answer[1:],) if rule.answer.startswith("@") else ())
            found[rule.node] = Proposal(rule.node, answer, origin, fields)
    return found


def _fits(rule: CardRule, card: Mapping[str, Any]) -> bool:
    return all(_has(card.get(name), wanted) for name, wanted in rule.when.items())


def _has(value: Any, wanted: tuple[str, ...]) -> bool:
    """True if a known value is wanted; a list of kinds fits if one is wanted and ``!x`` is not among them."""
    if value in (None, "", [], ()):
        return False
    said = [str(each) for each in value] if isinstance(value, (list, tuple)) else [_text(value)]
    banned = {each[1:] for each in wanted if each.startswith("!")}
    named = {each for each in wanted if not each.startswith("!")}
    return not banned & set(said) and (not named or _ANY in named or bool(named & set(said)))


def _text(value: Any) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def _answer(rule: CardRule, card: Mapping[str, Any]) -> tuple[str, ...]:
    if not rule.answer.startswith("@"):
        return tuple(rule.answer.split("+"))
    text = str(card.get(rule.answer[1:]) or "")
    month = _MONTH.match(text)
    try:
        return (date.fromisoformat(f"{text}-01" if month else text).isoformat(),)
    except ValueError:
        return ()
