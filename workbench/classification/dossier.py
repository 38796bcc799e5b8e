"""Everything that is needed to show, print or check one classification, as one frozen value.

A decided classification keeps its dossier as text, so that it can be read in years without the pack. Statuses of duties
are those of the day on which it was made; `on_day` gives another day's. Source: EU AI Act specification §§2, 5, 13.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from workbench.classification.classes import classify
from workbench.classification.duties import status_on
from workbench.classification.model import (
    Answers,
    Classification,
    DueDuty,
    DutyProgress,
    NodeAnswer,
    Origin,
    SystemClassification,
)
from workbench.classification.tree import walk
from workbench.packs.model import DecisionTree, Node


@dataclass(frozen=True)
class UsedFile:
    """A piece of evidence that stands behind an answer or a duty."""

    id: str
    name: str
    sha256: str


@dataclass(frozen=True)
class SaidAnswer:
    """One answered question in reading order, in words: *labels* are the answers, *reason* is the person's note."""

    node: str
    step: str
    question: str
    labels: tuple[str, ...]
    answer: tuple[str, ...]
    ref: str
    reason: str
    evidence: tuple[UsedFile, ...]
    origin: Origin
    by: str  # name
    at: str
    is_unsure: bool


@dataclass(frozen=True)
class WouldChange:
    """What one other answer would make of the headline."""

    node: str
    question: str
    answer_now: tuple[str, ...]
    other: str
    headline: str
    classes: tuple[str, ...]


@dataclass(frozen=True)
class Decision:
    """What a person decided of the computed result: *chosen* differs from it when it was overruled."""

    by: str  # name
    at: str
    reason: str
    is_overruled: bool


@dataclass(frozen=True)
class DossierDuty:
    """A duty with its status and how far it is; *advises_review* if its reading is open (certainty L)."""

    due: DueDuty
    progress: DutyProgress
    evidence: tuple[UsedFile, ...] = ()

    @property
    def advises_review(self) -> bool:
        """True where the specification calls the duty an open question."""
        return self.due.certainty == "L"


@dataclass(frozen=True)
class CardFacts:
    """What the system card said when the dossier was made."""

    ref: str
    name: str
    purpose: str
    owner: str
    supplier: str
    site: str
    stage: str
    kinds: tuple[str, ...]
    in_use_since: str


@dataclass(frozen=True)
class ComingDate:
    """A date of the law that still comes."""

    on: date
    what: str
    source: str
    certainty: str


@dataclass(frozen=True)
class Dossier:
    """One classification, whole: *computed* is what the answers give, *result* what holds (another if overruled).

    *open_points* and *unsure* say where legal review is advised. *on* is the day of the statuses.
    """

    classification: SystemClassification
    card: CardFacts
    assessor: str  # name
    computed: Classification
    result: Classification
    decision: Decision | None
    answers: tuple[SaidAnswer, ...]
    duties: tuple[DossierDuty, ...]
    would_change: tuple[WouldChange, ...]
    open_points: tuple[str, ...]
    coming: tuple[ComingDate, ...]
    on: date
    language: str
    pack_title: str
    pack_version: str

    @property
    def is_frozen(self) -> bool:
        """True if a person has decided."""
        return self.decision is not None

    @property
    def unsure(self) -> tuple[SaidAnswer, ...]:
        """The answers "not sure"."""
        return tuple(each for each in self.answers if each.is_unsure)

    @property
    def advises_review(self) -> bool:
        """True where the tool says "legal review advised"."""
        return self.result.certainty == "L" or bool(self.open_points) or "REVIEW" in self.result.flags


def on_day(dossier: Dossier, on: date) -> Dossier:
    """Return *dossier* with the statuses of its duties on another day."""
    duties = tuple(
        replace(each, due=replace(each.due, status=status_on(each.due, dossier.result.flags, on)))
        for each in dossier.duties
    )
    return replace(dossier, duties=duties, on=on, coming=tuple(each for each in dossier.coming if each.on > on))


def said_answers(
    tree: DecisionTree,
    answers: Mapping[str, NodeAnswer],
    names: Mapping[str, str],
    files: Mapping[str, UsedFile],
    language: str,
) -> tuple[SaidAnswer, ...]:
    """Return the answered questions that were reached, in reading order."""
    given = chosen_answers(answers)
    found = []
    for node_id in walk(tree, given).reached:
        said = answers.get(node_id)
        if said is None or not said.answer:
            continue
        node = tree.by_id[node_id]
        words = node.words(language)
        found.append(
            SaidAnswer(
                node=node_id,
                step=tree.steps[tree.step_of(node_id)].id if tree.steps else "",
                question=words.question,
                labels=labels_of(node, said.answer, language),
                answer=said.answer,
                ref=node.ref,
                reason=said.note,
                evidence=tuple(files[each] for each in said.evidence if each in files),
                origin=said.origin,
                by=names.get(said.by, ""),
                at=said.at,
                is_unsure="unsure" in said.answer,
            )
        )
    return tuple(found)


def chosen_answers(answers: Mapping[str, NodeAnswer]) -> dict[str, tuple[str, ...]]:
    """Return the answers that were given and not withdrawn."""
    return {node: each.answer for node, each in answers.items() if each.answer}


def labels_of(node: Node, answer: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return an answer in words; a date stands for itself."""
    options = node.words(language).options
    return tuple(options.get(each, each) for each in answer)


def would_change(
    tree: DecisionTree, answers: Answers, result: Classification, language: str = "en"
) -> tuple[WouldChange, ...]:
    """Return, for each decisive answer, the other answers that would give another headline; at most one per headline.

    Only single choices are turned over; a multiple choice is turned to "none". Where the other answer leads to
    questions that were not asked, they count as the cautious way says.
    """
    found = []
    for node_id in dict.fromkeys(each.node for each in result.decisive):
        node = tree.by_id[node_id]
        seen = {result.headline}
        for other in _others(node, answers.get(node_id, ())):
            turned = classify(tree, {**answers, node_id: (other,)}, language=language)
            if turned.headline not in seen:
                seen.add(turned.headline)
                words = node.words(language)
                found.append(
                    WouldChange(
                        node_id,
                        words.question,
                        labels_of(node, answers[node_id], language),
                        words.options.get(other, other),
                        turned.headline,
                        turned.classes,
                    )
                )
    return tuple(found)


def _others(node: Node, answer: tuple[str, ...]) -> tuple[str, ...]:
    if node.kind == "date":
        return ()
    if node.kind == "multi":
        return ("none",) if "none" in node.options and answer != ("none",) else ()
    return tuple(key for key in node.options if key != "unsure" and (key,) != answer)


def open_points(tree: DecisionTree, answers: Answers, result: Classification, language: str = "en") -> tuple[str, ...]:
    """Return the open points of the law that concern this result, in words, for legal review."""
    reached = set(walk(tree, answers).reached)
    kinds = {each.partition("(")[0] for each in result.classes}
    subjects: dict[str, set[str]] = {
        "class": kinds,
        "flag": set(result.flags),
        "duty": set(result.duty_ids),
        "point": set(result.annex_iii_points) | {each.split("(")[0] for each in result.annex_iii_points},
        "reached": reached,
    }

    def holds(condition: str) -> bool:
        subject, _, wanted = condition.partition("=")
        if subject in subjects:
            return wanted in subjects[subject]
        return subject in reached and wanted in answers.get(subject, ())

    return tuple(
        point.words(language)
        for point in tree.open_points
        if any(all(holds(condition) for condition in group) for group in point.when)
    )
