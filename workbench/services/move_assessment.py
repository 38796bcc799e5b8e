"""Moving a running assessment to another version of a questionnaire, with a preview of what becomes of each answer.

Only drafts move: what was handed in, reviewed or signed keeps the very questions it was asked with.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from workbench.assessments.model import Assessment, AssessmentState
from workbench.assessments.move import Effect, Move, MoveLine, QuestionChange, compare, moved
from workbench.assessments.revise import differences
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.packs.repository import PackNotInstalled
from workbench.register.trail import Change
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace


class CannotMove(StateError):
    """The assessment was handed in; it keeps the version of the questions it was answered with."""

    code = "assessments.cannot_move"


class VersionNotNewer(InputError):
    """The assessment has this version or a newer one already."""

    code = "assessments.version_not_newer"


class NotPartOfAssessment(InputError):
    """The questionnaire is not part of the assessment; *packs* names those that are."""

    code = "assessments.pack_not_part"


@dataclass(frozen=True)
class MovePlan:
    """What a move does: from which version to which, and every question that differs."""

    assessment_id: str
    from_key: str
    to_key: str
    title: str
    lines: tuple[MoveLine, ...]

    @property
    def version(self) -> str:
        """The version moved to."""
        return self.to_key.partition("@")[2]

    def count(self, *changes: QuestionChange) -> int:
        """Return how many questions changed like one of these."""
        found = Counter(line.change for line in self.lines)
        return sum(found[change] for change in changes)


def offers(workspace: Workspace, assessment_id: str) -> tuple[MovePlan, ...]:
    """Return a plan for each questionnaire of a draft of which a newer version is installed."""
    with workspace.read() as uow:
        assessment = uow.assessments.get(assessment_id)
        if assessment.state is not AssessmentState.DRAFT:
            return ()
        found = []
        for key in assessment.pack_keys:
            newest = max(_installed(uow, key.partition("@")[0]), key=_order)
            if _order(newest) > _order(key):
                found.append(_plan(uow, assessment, key, newest))
        return tuple(found)


def plan(workspace: Workspace, assessment_id: str, version: str, pack_id: str = "") -> MovePlan:
    """Return what moving to *version* of a questionnaire would do; *pack_id* may be left out if there is but one.

    Raises AssessmentUnknown, CannotMove, NotPartOfAssessment, PackNotInstalled, VersionNotNewer.
    """
    with workspace.read() as uow:
        return _wanted(uow, assessment_id, version, pack_id)


def apply(workspace: Workspace, assessment_id: str, version: str, pack_id: str = "") -> Outcome[MovePlan]:
    """Move the assessment: answers are kept, marked or asked again as the plan says, in one commit.

    The earlier version stays in the history of moves and in the trail. Raises what `plan` raises.
    """
    with workspace.write() as uow:
        found = _wanted(uow, assessment_id, version, pack_id)
        assessment = uow.assessments.get(assessment_id)
        answers = uow.answers.of_assessment(assessment_id)
        trail: list[Change] = []
        for line in found.lines:
            before = answers.get(line.question_id)
            if before is None or line.effect not in (Effect.ANSWER_AGAIN, Effect.CHECK_AGAIN):
                continue
            after = moved(before, line.effect)
            differing = differences(before, after)
            if differing:
                after = replace(
                    after, revision=before.revision + 1, revision_id=new_id(), by=workspace.person.id, at=uow.at
                )
                uow.answers.add(assessment_id, after)
                trail.append(Change("answer", f"{assessment_id}/{line.question_id}", "revise", differing))
        keys = tuple(found.to_key if key == found.from_key else key for key in assessment.pack_keys)
        uow.assessments.replace(replace(assessment, pack_keys=keys, changed_at=uow.at))
        number = len(uow.assessments.moves(assessment_id)) + 1
        questions = {line.question_id: line.change.value for line in found.lines}
        move = Move(number, found.from_key, found.to_key, questions, workspace.person.id, uow.at)
        uow.assessments.add_move(assessment_id, move)
        changes = {"packs": (found.from_key, found.to_key), "questions": (None, questions)}
        uow.record_all([Change("assessment", assessment_id, "move", changes), *trail])
        return Outcome(found, uow.changes)


def history(workspace: Workspace, assessment_id: str) -> tuple[Move, ...]:
    """Return the moves of an assessment, oldest first."""
    with workspace.read() as uow:
        return uow.assessments.moves(assessment_id)


def _wanted(uow: UnitOfWork, assessment_id: str, version: str, pack_id: str) -> MovePlan:
    assessment = uow.assessments.get(assessment_id)
    if assessment.state is not AssessmentState.DRAFT:
        raise CannotMove(id=assessment_id, state=assessment.state)
    present = {key.partition("@")[0]: key for key in assessment.pack_keys}
    wanted = pack_id or (next(iter(present)) if len(present) == 1 else _only_with(uow, present, version))
    if wanted not in present:
        raise NotPartOfAssessment(pack=wanted or version, packs=list(present))
    key = f"{wanted}@{version}"
    if key not in _installed(uow, wanted):
        raise PackNotInstalled(pack=key)
    if _order(key) <= _order(present[wanted]):
        raise VersionNotNewer(pack=present[wanted], version=version)
    return _plan(uow, assessment, present[wanted], key)


def _only_with(uow: UnitOfWork, present: dict[str, str], version: str) -> str:
    """Return the one questionnaire of which *version* is installed and newer, "" if it is none or several."""
    keys = [(pack_id, f"{pack_id}@{version}") for pack_id in present]
    found = [
        pack_id for pack_id, key in keys if key in _installed(uow, pack_id) and _order(key) > _order(present[pack_id])
    ]
    return found[0] if len(found) == 1 else ""


def _plan(uow: UnitOfWork, assessment: Assessment, from_key: str, to_key: str) -> MovePlan:
    old, new = uow.packs.questionnaire(from_key), uow.packs.questionnaire(to_key)
    lines = compare(old, new, uow.answers.of_assessment(assessment.id), assessment.profile)
    return MovePlan(assessment.id, from_key, to_key, new.head.title(), lines)


def _installed(uow: UnitOfWork, pack_id: str) -> list[str]:
    return [head["key"] for head in uow.packs.heads() if head["pack_id"] == pack_id]


def _order(key: str) -> tuple[tuple[int, str], ...]:
    """Return what orders versions: each part by the number it begins with, then by what follows it."""
    found = []
    for part in key.partition("@")[2].split("."):
        match = re.match(r"\d{1,9}", part)
        found.append((int(match.group()), part[match.end() :]) if match else (-1, part))
    return tuple(found)
