"""Classifying under the EU AI Act: facts in, classes, duties and reasons out; pure, needs no register.

Source: EU AI Act specification; cli.md "classify".
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from workbench.classification.classes import classify
from workbench.classification.duties import duties_on
from workbench.classification.model import Answers, Classification, DueDuty
from workbench.classification.tree import read_answers
from workbench.kernel.content import shipped_packs
from workbench.kernel.errors import InputError
from workbench.packs.load import load_pack
from workbench.packs.model import DecisionTree


class FactsUnreadable(InputError):
    """The facts are not a document with answers by node."""

    code = "classification.facts_unreadable"


class ProfileUnknown(InputError):
    """The tree has no profile of this name; *profiles* names those it has."""

    code = "classification.profile_unknown"


@dataclass(frozen=True)
class Classified:
    """A classification with its answers and its duties on a day."""

    answers: Answers
    result: Classification
    duties: tuple[DueDuty, ...]
    on: date


@cache
def shipped_tree() -> DecisionTree:
    """Return the decision tree that ships with this version; parsed once."""
    tree = load_pack(shipped_packs().joinpath("eu-ai-act"))
    assert isinstance(tree, DecisionTree)
    return tree


def answers_of(facts: Any, tree: DecisionTree | None = None) -> dict[str, tuple[str, ...]]:
    """Return the checked answers of a facts document; a profile fills what is not given. The shipped tree if none.

    Raises FactsUnreadable, ProfileUnknown, UnknownNode, UnknownAnswer, Contradiction.
    """
    tree = tree or shipped_tree()
    given = facts.get("answers") if isinstance(facts, dict) else None
    if not isinstance(given, dict):
        raise FactsUnreadable(reason="no answers by node")
    profile = facts.get("profile")
    filled: dict[str, str | Sequence[str]] = {}
    if profile is not None:
        if profile not in tree.profiles:
            raise ProfileUnknown(profile=str(profile)[:40], profiles=sorted(tree.profiles))
        filled.update(tree.profiles[profile])
    return read_answers(tree, {**filled, **given})


def classify_facts(facts: Mapping[str, Any], on: date, *, language: str = "en") -> Classified:
    """Return the classification of a facts document with its duties on a day."""
    tree = shipped_tree()
    answers = answers_of(facts)
    result = classify(tree, answers, language=language)
    return Classified(answers, result, duties_on(tree, result, answers, on, language=language), on)
