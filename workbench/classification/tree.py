"""Walking the tree: which question comes next, which were reached, which are still open.

Only the questions that matter for what was answered are reached. Source: EU AI Act specification §§2, 3.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.classification.model import Answers, Contradiction, UnknownAnswer, UnknownNode
from workbench.packs.model import DecisionTree, Node

_CONDITION = re.compile(r"^IF (.+) -> (\S+) ELSE (\S+)$")
_ANNEX_III_NODES = ("F1", "F3", "F4", "F5", "F6", "F7", "F8")
_NO_HIT = ("none", "verification_only", "fraud_detection_only")
_DATE_OR_UNKNOWN = ("date", "unknown")


@dataclass(frozen=True)
class Walk:
    """The nodes reached in order, those of them without an answer, and the end (empty while open)."""

    reached: tuple[str, ...]
    open: tuple[str, ...]
    end: str


def read_answers(tree: DecisionTree, given: Mapping[str, str | Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return *given* answers checked against the tree, several joined by ``+`` or as a list.

    Raises UnknownNode, UnknownAnswer or Contradiction, each naming the node.
    """
    return {node_id: check_answer(tree, node_id, value) for node_id, value in given.items()}


def check_answer(tree: DecisionTree, node_id: str, value: str | Sequence[str]) -> tuple[str, ...]:
    """Return the answer to one node as a tuple of options. Raises as `read_answers`."""
    node = tree.by_id.get(node_id)
    if node is None:
        raise UnknownNode(node=node_id)
    if not isinstance(value, (str, list, tuple)):
        raise UnknownAnswer(node=node_id, answer=str(value)[:60], options=list(node.options))
    chosen = tuple(value.split("+")) if isinstance(value, str) else tuple(str(each) for each in value)
    if node.kind == "date":
        return _date_answer(node, chosen)
    for each in chosen:
        if each not in node.options:
            raise UnknownAnswer(node=node_id, answer=each[:60], options=list(node.options))
    if len(set(chosen)) != len(chosen) or not chosen:
        raise Contradiction(node=node_id, answers=list(chosen))
    if len(chosen) > 1 and (node.kind != "multi" or "none" in chosen):
        raise Contradiction(node=node_id, answers=list(chosen))
    return chosen


def _date_answer(node: Node, chosen: tuple[str, ...]) -> tuple[str, ...]:
    if len(chosen) == 1:
        if chosen[0] == "unknown":
            return chosen
        try:
            return (date.fromisoformat(chosen[0]).isoformat(),)
        except ValueError:
            pass
    raise UnknownAnswer(node=node.id, answer="+".join(chosen)[:60], options=["YYYY-MM-DD", "unknown"])


def walk(tree: DecisionTree, answers: Answers, *, go_on: bool = True) -> Walk:
    """Return which nodes the answers reach.

    At a node without an answer the walk stops, or with *go_on* continues the cautious way, so that every open question
    that matters is named.
    """
    reached: list[str] = []
    missing: list[str] = []
    at = tree.root
    while not at.startswith("END:"):
        node = tree.by_id[at]
        reached.append(at)
        answer = answers.get(at)
        if answer is None:
            missing.append(at)
            if not go_on:
                return Walk(tuple(reached), tuple(missing), "")
            answer = (_cautious(node),)
        at = _target(node.options[_key(node, answer)], answers)
    return Walk(tuple(reached), tuple(missing), "" if missing else at.removeprefix("END:"))


def next_node(tree: DecisionTree, answers: Answers) -> str | None:
    """Return the first reached node without an answer, or None at the end."""
    found = walk(tree, answers, go_on=False)
    return found.open[0] if found.open else None


def has_annex_iii_hit(answers: Answers) -> bool:
    """Return True if any listed use of F1 to F8, or point 2, was answered."""
    if any(each not in _NO_HIT for node in _ANNEX_III_NODES for each in answers.get(node, ())):
        return True
    infrastructures = [each for each in answers.get("P1", ()) if each != "none"]
    return bool(infrastructures) and answers.get("P3", ("unsure",))[0] != "no"


def _cautious(node: Node) -> str:
    return next((key for key in ("unsure", "no", "none") if key in node.options), next(iter(node.options)))


def _key(node: Node, answer: tuple[str, ...]) -> str:
    if node.kind == "date":
        return "unknown" if answer[0] == "unknown" else "date"
    return answer[0] if answer[0] in node.options else _cautious(node)


def _target(target: str, answers: Answers) -> str:
    if not target.startswith("IF "):
        return target
    match = _CONDITION.match(target)
    if match is None:
        return target
    condition, yes, no = match.groups()
    if condition == "any Annex III hit":
        return yes if has_annex_iii_hit(answers) else no
    node, _, wanted = condition.partition("=")
    return yes if answers.get(node) == (wanted,) else no
