"""Classifying a system: begin, answer question by question, go back without loss, finish as a proposal.

One call is one commit; what a call returned is on disk. A finished classification no longer changes, unless it is
taken back before somebody decides. Source: EU AI Act specification §2; UX guide §8 "AI Act wizard".
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from workbench.classification.chosen import kind_of
from workbench.classification.classes import classify
from workbench.classification.dossier import chosen_answers
from workbench.classification.duties import duties_on, next_date
from workbench.classification.model import (
    Classification,
    ClassificationState,
    NodeAnswer,
    Origin,
    Proposal,
    SystemClassification,
)
from workbench.classification.proposals import proposals
from workbench.classification.tree import Walk, check_answer, walk
from workbench.evidence.intake import take_in
from workbench.evidence.model import Evidence
from workbench.kernel.changes import Outcome
from workbench.kernel.clock import from_iso
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.packs.model import DecisionTree, PackKind
from workbench.packs.repository import PackNotInstalled
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace
from workbench.systems.model import System

MAX_NOTE = 20_000
_TOUCH_AFTER = timedelta(minutes=1)


class NotADraft(StateError):
    """The classification is finished or decided; its answers no longer change."""

    code = "classification.not_a_draft"


class FactsMissing(StateError):
    """Some questions that matter have no answer yet; *nodes* names them."""

    code = "classification.facts_missing"


class StartUnknown(InputError):
    """The tree has no such starting point."""

    code = "classification.start_unknown"


class NoteTooLong(InputError):
    """A reason has at most *limit* characters."""

    code = "classification.note_too_long"


class NotFinished(StateError):
    """The classification is no proposal that waits for a decision."""

    code = "classification.not_finished"


@dataclass(frozen=True)
class Said:
    """What is to change in an answer; None leaves a part as it is, an empty *answer* withdraws it."""

    answer: tuple[str, ...] | None = None
    note: str | None = None
    evidence: tuple[str, ...] | None = None
    origin: Origin = Origin.PERSON


@dataclass(frozen=True)
class ClassificationSheet:
    """Everything that the wizard shows: the tree, answers by node, what is proposed, the way so far, the result so far.

    *result* counts questions that are still open as the default profile of the tree says, so that the reasoning so far
    does not shout of what nobody claimed; it is a result only when ``way.open`` is empty.
    """

    classification: SystemClassification
    system: System
    tree: DecisionTree
    answers: dict[str, NodeAnswer]
    proposals: dict[str, Proposal]
    way: Walk
    result: Classification

    def answer(self, node_id: str) -> NodeAnswer:
        """Return the answer to a node, or an open one."""
        return self.answers.get(node_id) or NodeAnswer(node_id)


def start(
    workspace: Workspace, system_id: str, *, purpose: str = "", start_id: str = "", renews: str = ""
) -> Outcome[SystemClassification]:
    """Begin a classification of a system for one intended purpose (that of its card if left empty).

    With *renews* (an earlier classification) it follows that one: its answers are proposed, and it takes its place
    when decided. The newest installed tree is pinned. Raises SystemUnknown, StartUnknown, PackNotInstalled.
    """
    with workspace.write() as uow:
        system = uow.systems.get(system_id)
        key = newest_tree(uow)
        if start_id and uow.packs.tree(key).start(start_id) is None:
            raise StartUnknown(start=start_id)
        before = uow.classifications.get(renews) if renews else None
        classification_id = new_id()
        classification = SystemClassification(
            id=classification_id,
            system_id=system.id,
            line_id=before.line_id if before else classification_id,
            purpose=" ".join((purpose or (before.purpose if before else "") or system.purpose).split()),
            pack_key=key,
            start_id=start_id,
            state=ClassificationState.DRAFT,
            is_current=False,
            assessor=workspace.person.id,
            started_at=uow.at,
            changed_at=uow.at,
        )
        uow.classifications.add(classification)
        facts = {"system": (None, system.id), "pack": (None, key), "start": (None, start_id), "renews": (None, renews)}
        uow.record("classification", classification.id, "start", facts)
        return Outcome(classification, uow.changes | {("system", system.id)})


def choose_start(workspace: Workspace, classification_id: str, start_id: str) -> Outcome[SystemClassification]:
    """Take another starting point for a draft, or none; given answers stay. Raises StartUnknown, NotADraft."""
    with workspace.write() as uow:
        before = _draft(uow, classification_id)
        if start_id and uow.packs.tree(before.pack_key).start(start_id) is None:
            raise StartUnknown(start=start_id)
        after = replace(before, start_id=start_id, changed_at=uow.at)
        uow.classifications.replace(after)
        uow.record("classification", after.id, "choose_start", {"start": (before.start_id, start_id)})
        return Outcome(after, uow.changes)


def sheet(workspace: Workspace, classification_id: str, *, language: str = "en") -> ClassificationSheet:
    """Return everything that the wizard shows of one classification. Raises ClassificationUnknown."""
    with workspace.read() as uow:
        return sheet_in(uow, classification_id, language=language)


def sheet_in(uow: UnitOfWork, classification_id: str, *, language: str = "en") -> ClassificationSheet:
    """Return the sheet of a classification within an open unit of work."""
    classification = uow.classifications.get(classification_id)
    tree = uow.packs.tree(classification.pack_key)
    system = uow.systems.get(classification.system_id)
    answers = uow.classifications.answers(classification_id)
    given = chosen_answers(answers)
    way = walk(tree, given, go_on=False)
    return ClassificationSheet(
        classification=classification,
        system=system,
        tree=tree,
        answers=answers,
        proposals=proposals(
            tree,
            system.model_dump(mode="json"),
            start=tree.start(classification.start_id),
            earlier=_earlier(uow, classification),
        ),
        way=way,
        result=result_so_far(tree, given, language=language),
    )


def with_answers(
    sheet: ClassificationSheet, answers: Mapping[str, NodeAnswer], *, language: str = "en"
) -> ClassificationSheet:
    """Return *sheet* with other answers, the way and the result so far following; writes nothing."""
    given = chosen_answers(answers)
    return replace(
        sheet,
        answers=dict(answers),
        way=walk(sheet.tree, given, go_on=False),
        result=result_so_far(sheet.tree, given, language=language),
    )


def notable(sheet: ClassificationSheet, node_id: str) -> bool:
    """Return True if the answer to a node is another than the default profile of the tree has."""
    usual = next(iter(sheet.tree.profiles.values()), {})
    said = sheet.answer(node_id).answer
    return bool(said) and said != tuple(str(usual.get(node_id, "")).split("+"))


def result_so_far(tree: DecisionTree, given: Mapping[str, tuple[str, ...]], *, language: str = "en") -> Classification:
    """Return what follows from the answers; open questions count as the default profile of the tree says."""
    usual = next(iter(tree.profiles.values()), {})
    return classify(tree, {**{node: (str(each),) for node, each in usual.items()}, **given}, language=language)


def answer(workspace: Workspace, classification_id: str, node_id: str, said: Said) -> Outcome[NodeAnswer]:
    """Say something about one question; nothing is written if nothing changes.

    Raises NotADraft, UnknownNode, UnknownAnswer, Contradiction, NoteTooLong.
    """
    with workspace.write() as uow:
        return _answer(uow, workspace, classification_id, {node_id: said})[node_id]


def answer_all(workspace: Workspace, classification_id: str, said: Mapping[str, Said]) -> Outcome[int]:
    """Say something about several questions in one commit, all or nothing, and return how many changed."""
    with workspace.write() as uow:
        outcomes = _answer(uow, workspace, classification_id, said)
        return Outcome(sum(bool(each.changes) for each in outcomes.values()), uow.changes)


def accept_proposals(workspace: Workspace, classification_id: str, nodes: Sequence[str]) -> Outcome[int]:
    """Confirm what is proposed for *nodes*, in their order, as the person's own answers; answered ones stay."""
    with workspace.write() as uow:
        found = sheet_in(uow, classification_id)
        wanted = {
            node: Said(answer=found.proposals[node].answer, origin=found.proposals[node].origin)
            for node in nodes
            if node in found.proposals and not found.answer(node).answer
        }
        _answer(uow, workspace, classification_id, wanted)
        return Outcome(len(wanted), uow.changes)


def attach(
    workspace: Workspace, classification_id: str, node_id: str, *, name: str, content: bytes, keep_place: bool = False
) -> Outcome[Evidence]:
    """Take in a file and link it to the answer of one question, in one commit.

    Raises EvidenceRefused, EvidenceTooLarge, EvidenceHasMacros, NotADraft, UnknownNode.
    """
    taken = take_in(name, content, keep_place=keep_place)
    with workspace.write() as uow:
        evidence = Evidence(
            id=new_id(),
            name=taken.name,
            media_type=taken.media_type,
            size=len(taken.content),
            sha256=hashlib.sha256(taken.content).hexdigest(),
            original_sha256=taken.original_sha256,
            taken_at=None,
            added_at=uow.at,
            added_by=workspace.person.id,
        )
        uow.evidence.add(evidence, taken.content)
        uow.record("evidence", evidence.id, "take_in", {"sha256": (None, evidence.sha256), "name": (None, taken.name)})
        uow.index("evidence", evidence.id, evidence.name, evidence.note)
        before = uow.classifications.answers(classification_id).get(node_id) or NodeAnswer(node_id)
        _answer(uow, workspace, classification_id, {node_id: Said(evidence=(*before.evidence, evidence.id))})
        return Outcome(evidence, uow.changes)


def detach(workspace: Workspace, classification_id: str, node_id: str, evidence_id: str) -> Outcome[NodeAnswer]:
    """No longer link a file to an answer; the file stays in the register."""
    with workspace.write() as uow:
        before = uow.classifications.answers(classification_id).get(node_id) or NodeAnswer(node_id)
        rest = tuple(each for each in before.evidence if each != evidence_id)
        return _answer(uow, workspace, classification_id, {node_id: Said(evidence=rest)})[node_id]


def evidence_of(workspace: Workspace, answers: Sequence[NodeAnswer]) -> dict[str, Evidence]:
    """Return the evidence that *answers* are linked to, by id."""
    with workspace.read() as uow:
        return uow.evidence.many(each for answer in answers for each in answer.evidence)


def history(workspace: Workspace, classification_id: str, node_id: str) -> tuple[NodeAnswer, ...]:
    """Return every revision of one answer, newest first."""
    with workspace.read() as uow:
        return uow.classifications.answer_history(classification_id, node_id)


def finish(workspace: Workspace, classification_id: str) -> Outcome[SystemClassification]:
    """Make the result a proposal for another person to decide. Raises NotADraft, FactsMissing."""
    with workspace.write() as uow:
        before = _draft(uow, classification_id)
        tree = uow.packs.tree(before.pack_key)
        given = chosen_answers(uow.classifications.answers(classification_id))
        missing = walk(tree, given).open
        if missing:
            raise FactsMissing(nodes=list(missing))
        result = classify(tree, given)
        due = duties_on(tree, result, given, uow.moment.date())
        after = replace(
            before,
            state=ClassificationState.PROPOSED,
            finished_at=uow.at,
            changed_at=uow.at,
            classes=result.classes,
            class_kind=kind_of(result.headline),
            next_date=next_date(due, uow.moment.date()),
        )
        uow.classifications.replace(after)
        facts: dict[str, tuple[Any, Any]] = {
            "state": (before.state, after.state), "classes": (None, list(result.classes))}  # fmt: skip
        uow.record("classification", after.id, "finish", facts)
        index_classification(uow, after)
        return Outcome(after, uow.changes | {("system", after.system_id)})


def take_back(workspace: Workspace, classification_id: str) -> Outcome[SystemClassification]:
    """Make a proposal a draft again, so that its answers can change. Raises NotFinished."""
    with workspace.write() as uow:
        before = uow.classifications.get(classification_id)
        if before.state is not ClassificationState.PROPOSED:
            raise NotFinished(id=classification_id, state=before.state)
        return Outcome(reopened(uow, before, "take_back", {}), uow.changes | {("system", before.system_id)})


def reopened(
    uow: UnitOfWork, before: SystemClassification, action: str, facts: Mapping[str, tuple[Any, Any]]
) -> SystemClassification:
    """Store a proposal as a draft again, with the trail entry *action*."""
    after = replace(
        before,
        state=ClassificationState.DRAFT, finished_at=None, classes=(), class_kind="", next_date=None, changed_at=uow.at,
    )  # fmt: skip
    uow.classifications.replace(after)
    uow.record("classification", after.id, action, {"state": (before.state, after.state), **facts})
    return after


def of_system(workspace: Workspace, system_id: str) -> tuple[SystemClassification, ...]:
    """Return the classifications of a system, newest first."""
    with workspace.read() as uow:
        return uow.classifications.of_system(system_id)


def newest_tree(uow: UnitOfWork) -> str:
    """Return the key of the decision tree that was installed last. Raises PackNotInstalled."""
    found = [head for head in uow.packs.heads() if head["kind"] == PackKind.DECISION_TREE]
    if not found:
        raise PackNotInstalled(kind=PackKind.DECISION_TREE)
    return found[-1]["key"]


def present_tree(workspace: Workspace) -> DecisionTree:
    """Return the decision tree that a new classification would use. Raises PackNotInstalled."""
    with workspace.read() as uow:
        return uow.packs.tree(newest_tree(uow))


def index_classification(uow: UnitOfWork, classification: SystemClassification) -> None:
    """Make a classification findable by the words of its classes and its purpose."""
    system = uow.systems.get(classification.system_id)
    classes = " ".join(classification.classes)
    spelled = classes.replace("_", " ").replace("(", " ").replace(")", " ").replace(",", " ")
    notes = " ".join(each.note for each in uow.classifications.answers(classification.id).values() if each.note)
    body = f"AI Act {classes} {spelled} {classification.purpose} {notes}".strip()
    uow.index("classification", classification.id, f"{system.ref} {system.name}", body)


def _answer(
    uow: UnitOfWork, workspace: Workspace, classification_id: str, said: Mapping[str, Said]
) -> dict[str, Outcome[NodeAnswer]]:
    classification = _draft(uow, classification_id)
    tree = uow.packs.tree(classification.pack_key)
    present = uow.classifications.answers(classification_id)
    written, outcomes = [], {}
    for node_id, wish in said.items():
        before = present.get(node_id) or NodeAnswer(node_id)
        after = _revised(tree, before, wish)
        differing = {
            name: (getattr(before, name), getattr(after, name))
            for name in ("answer", "note", "evidence", "origin")
            if getattr(before, name) != getattr(after, name)
        }
        if not {"answer", "note", "evidence"} & set(differing):
            outcomes[node_id] = Outcome(before)
            continue
        after = replace(after, revision=before.revision + 1, revision_id=new_id(), by=workspace.person.id, at=uow.at)
        written.append(after)
        uow.record("classification_answer", f"{classification_id}/{node_id}", "answer", differing)
        outcomes[node_id] = Outcome(after, frozenset({("classification_answer", f"{classification_id}/{node_id}")}))
    uow.classifications.add_answers(classification_id, written)
    if written and uow.moment - from_iso(classification.changed_at) > _TOUCH_AFTER:
        uow.classifications.touch(classification_id, uow.at)
    return outcomes


def _revised(tree: DecisionTree, before: NodeAnswer, wish: Said) -> NodeAnswer:
    if wish.note is not None and len(wish.note) > MAX_NOTE:
        raise NoteTooLong(node=before.node_id, limit=MAX_NOTE)
    chosen = before.answer
    if wish.answer:
        chosen = check_answer(tree, before.node_id, wish.answer)
    elif wish.answer is not None:
        chosen = ()
    if before.node_id not in tree.by_id:
        check_answer(tree, before.node_id, "")  # raises UnknownNode
    return replace(
        before,
        answer=chosen,
        origin=wish.origin if wish.answer else before.origin,
        note=before.note if wish.note is None else wish.note,
        evidence=before.evidence if wish.evidence is None else wish.evidence,
    )


def _draft(uow: UnitOfWork, classification_id: str) -> SystemClassification:
    found = uow.classifications.get(classification_id)
    if found.state is not ClassificationState.DRAFT:
        raise NotADraft(id=classification_id, state=found.state)
    return found


def _earlier(uow: UnitOfWork, classification: SystemClassification) -> dict[str, tuple[str, ...]]:
    """Return the answers of the classification that this one follows, if it follows one."""
    if classification.line_id == classification.id:
        return {}
    line = [
        each for each in uow.classifications.of_system(classification.system_id)
        if each.line_id == classification.line_id and each.state.is_decided
        and each.id < classification.id
    ]  # fmt: skip
    return chosen_answers(uow.classifications.answers(line[0].id)) if line else {}
