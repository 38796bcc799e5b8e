"""Running an assessment: begin, answer, note, mark, attach evidence, go on where one was, hand in.

One call is one commit; what a call returned is on disk. Answers of a handed-in assessment do not change.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from workbench.assessments import flow
from workbench.assessments.model import (
    Answer,
    Assessment,
    AssessmentState,
    EvidenceUse,
    Fix,
    Hidden,
    Placed,
    Progress,
    Review,
    Sheet,
    Wish,
)
from workbench.assessments.revise import differences, revise
from workbench.evidence.intake import take_in
from workbench.evidence.model import Evidence, Grade
from workbench.kernel.changes import Outcome
from workbench.kernel.clock import from_iso, iso
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.kernel.paging import Page
from workbench.packs.model import PackKind
from workbench.packs.repository import PackNotInstalled, key_of
from workbench.services.register_system import profile_of
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace
from workbench.systems.model import System

# The list of assessments is ordered by the minute; touching it with every key would double what an answer writes.
_TOUCH_AFTER = timedelta(minutes=1)


class NothingChosen(InputError):
    """An assessment needs at least one questionnaire."""

    code = "assessments.nothing_chosen"


class NotADraft(StateError):
    """The assessment was handed in; its answers no longer change here."""

    code = "assessments.not_a_draft"


class QuestionNotShown(InputError):
    """The question is not part of this assessment, or hidden by the system's profile."""

    code = "assessments.question_not_shown"


class NotReady(StateError):
    """Something stands against handing in; *questions* names what to mend."""

    code = "assessments.not_ready"


@dataclass(frozen=True)
class AssessmentRow:
    """One row of the list of assessments."""

    assessment: Assessment
    system: System
    answered: int
    total: int
    assessor: str


def start(workspace: Workspace, system_id: str, pack_ids: Sequence[str], *, label: str = "") -> Outcome[Assessment]:
    """Begin an assessment of a system with the newest installed version of each questionnaire in *pack_ids*.

    The versions of questionnaires, catalogue and method are pinned. Raises SystemUnknown, NothingChosen,
    PackNotInstalled.
    """
    if not pack_ids:
        raise NothingChosen()
    with workspace.write() as uow:
        system = uow.systems.get(system_id)
        packs = [uow.packs.questionnaire(_newest(uow, pack_id)) for pack_id in dict.fromkeys(pack_ids)]
        packs.sort(key=lambda pack: list(type(pack.domain)).index(pack.domain))
        assessment = Assessment(
            id=new_id(),
            system_id=system.id,
            label=label.strip() or uow.moment.strftime("%Y-%m"),
            pack_keys=tuple(key_of(pack) for pack in packs),
            catalogue_key=_newest_of_kind(uow, PackKind.RISK_CATALOGUE),
            method_key=_newest_of_kind(uow, PackKind.METHOD),
            state=AssessmentState.DRAFT,
            profile=profile_of(system),
            assessor=workspace.person.id,
            reviewer=None,
            started_at=uow.at,
            changed_at=uow.at,
        )
        uow.assessments.add(assessment)
        pinned = [*assessment.pack_keys, assessment.catalogue_key, assessment.method_key]
        uow.record("assessment", assessment.id, "start", {"system": (None, system.id), "packs": (None, pinned)})
        return Outcome(assessment, uow.changes)


def sheet(workspace: Workspace, assessment_id: str) -> Sheet:
    """Return everything that a runner shows of one assessment."""
    with workspace.read() as uow:
        return sheet_in(uow, assessment_id)


def sheet_in(uow: UnitOfWork, assessment_id: str) -> Sheet:
    """Return the sheet of an assessment within an open unit of work."""
    assessment = uow.assessments.get(assessment_id)
    questionnaires = [uow.packs.questionnaire(key) for key in assessment.pack_keys]
    placed, hidden = flow.visible(questionnaires, assessment.profile)
    return Sheet(
        assessment, placed, hidden, uow.answers.of_assessment(assessment_id), uow.answers.reviews(assessment_id)
    )


def hidden(workspace: Workspace, assessment_id: str) -> tuple[Hidden, ...]:
    """Return the questions that the profile rules out of an assessment, with what each rule asks about."""
    with workspace.read() as uow:
        assessment = uow.assessments.get(assessment_id)
        questionnaires = [uow.packs.questionnaire(key) for key in assessment.pack_keys]
        return flow.hidden(questionnaires, assessment.profile)


def revise_answer(workspace: Workspace, assessment_id: str, question_id: str, wish: Wish) -> Outcome[Answer]:
    """Say something about one question and return the new revision; nothing is written if nothing changes.

    Raises NotADraft, QuestionNotShown, LevelUnknown, NoteTooLong.
    """
    with workspace.write() as uow:
        return _revise(uow, workspace, assessment_id, question_id, wish)


def attach(
    workspace: Workspace,
    assessment_id: str,
    question_id: str,
    *,
    name: str,
    content: bytes,
    grade: Grade = Grade.DOCUMENT,
    taken_at: datetime | None = None,
    keep_place: bool = False,
) -> Outcome[Evidence]:
    """Take in a file and use it for one question, in one commit.

    Raises EvidenceRefused, EvidenceTooLarge, EvidenceHasMacros, NotADraft, QuestionNotShown.
    """
    taken = take_in(name, content, keep_place=keep_place)
    when = taken_at or taken.taken_at
    with workspace.write() as uow:
        evidence = Evidence(
            id=new_id(),
            name=taken.name,
            media_type=taken.media_type,
            size=len(taken.content),
            sha256=hashlib.sha256(taken.content).hexdigest(),
            original_sha256=taken.original_sha256,
            taken_at=iso(when) if when else None,
            added_at=uow.at,
            added_by=workspace.person.id,
        )
        uow.evidence.add(evidence, taken.content)
        uow.record("evidence", evidence.id, "take_in", {"sha256": (None, evidence.sha256), "name": (None, taken.name)})
        uow.index("evidence", evidence.id, evidence.name, evidence.note)
        before = uow.answers.find(assessment_id, question_id) or Answer(question_id)
        uses = (*before.evidence, EvidenceUse(evidence.id, grade))
        _revise(uow, workspace, assessment_id, question_id, Wish(evidence=uses))
        return Outcome(evidence, uow.changes)


def regrade(
    workspace: Workspace, assessment_id: str, question_id: str, evidence_id: str, grade: Grade
) -> Outcome[Answer]:
    """Give a piece of evidence another grade for this question, for example after seeing the control at work."""
    with workspace.write() as uow:
        before = uow.answers.find(assessment_id, question_id) or Answer(question_id)
        uses = tuple(replace(use, grade=grade) if use.evidence_id == evidence_id else use for use in before.evidence)
        return _revise(uow, workspace, assessment_id, question_id, Wish(evidence=uses))


def detach(workspace: Workspace, assessment_id: str, question_id: str, evidence_id: str) -> Outcome[Answer]:
    """No longer use a piece of evidence for this question; the file stays in the register."""
    with workspace.write() as uow:
        before = uow.answers.find(assessment_id, question_id) or Answer(question_id)
        uses = tuple(use for use in before.evidence if use.evidence_id != evidence_id)
        return _revise(uow, workspace, assessment_id, question_id, Wish(evidence=uses))


def evidence_of(workspace: Workspace, answers: Sequence[Answer]) -> dict[str, Evidence]:
    """Return the evidence that *answers* use, by id."""
    with workspace.read() as uow:
        return uow.evidence.many(use.evidence_id for answer in answers for use in answer.evidence)


def evidence_content(workspace: Workspace, evidence_id: str) -> bytes:
    """Return the bytes of a piece of evidence, checked against their hash."""
    with workspace.read() as uow:
        return uow.evidence.content(uow.evidence.get(evidence_id))


def history(workspace: Workspace, assessment_id: str, question_id: str) -> tuple[Answer, ...]:
    """Return every revision of one answer, newest first."""
    with workspace.read() as uow:
        return uow.answers.history(assessment_id, question_id)


def not_ready(workspace: Workspace, assessment_id: str) -> tuple[tuple[Placed, tuple[Fix, ...]], ...]:
    """Return what stands against handing in, in reading order."""
    return flow.missing(sheet(workspace, assessment_id))


def progress(sheet: Sheet) -> Progress:
    """Return how far *sheet* is, by section in reading order."""
    return flow.progress(sheet)


def fixes(answer: Answer, review: Review | None) -> tuple[Fix, ...]:
    """Return what is to be mended at *answer* before handing in; empty if nothing."""
    return flow.fixes(answer, review)


def hand_in(workspace: Workspace, assessment_id: str, *, with_open: bool = False) -> Outcome[Assessment]:
    """Hand an assessment in for review.

    *with_open* hands in with open questions: each stays a finding "not assessed". A missing reason or an answer that
    was sent back always stands against it. Raises NotADraft, NotReady.
    """
    with workspace.write() as uow:
        found = sheet_in(uow, assessment_id)
        _demand_draft(found.assessment)
        standing = [
            placed.number
            for placed, mend in flow.missing(found)
            if not with_open or any(fix is not Fix.NOT_ANSWERED for fix in mend)
        ]
        if standing:
            raise NotReady(questions=standing)
        handed_in = replace(found.assessment, state=AssessmentState.HANDED_IN, handed_in_at=uow.at, changed_at=uow.at)
        uow.assessments.replace(handed_in)
        uow.record("assessment", assessment_id, "hand_in", {"state": (found.assessment.state, handed_in.state)})
        return Outcome(handed_in, uow.changes)


def page(workspace: Workspace, cursor: str | None = None, *, state: str = "") -> Page[AssessmentRow]:
    """Return one page of assessments, last changed first."""
    with workspace.read() as uow:
        found = uow.assessments.page(cursor, state=state, size=50)
        return Page(_rows(uow, found.rows), found.next_cursor)


def of_system(workspace: Workspace, system_id: str) -> tuple[AssessmentRow, ...]:
    """Return the assessments of one system, newest first."""
    with workspace.read() as uow:
        return _rows(uow, uow.assessments.of_system(system_id))


def get(workspace: Workspace, assessment_id: str) -> Assessment:
    """Return the assessment with this id. Raises AssessmentUnknown."""
    with workspace.read() as uow:
        return uow.assessments.get(assessment_id)


def _rows(uow: UnitOfWork, assessments: Sequence[Assessment]) -> tuple[AssessmentRow, ...]:
    names = uow.people.names()
    rows = []
    for assessment in assessments:
        questionnaires = [uow.packs.questionnaire(key) for key in assessment.pack_keys]
        placed, _ = flow.visible(questionnaires, assessment.profile)
        shown = {each.question.id for each in placed}
        answers = uow.answers.of_assessment(assessment.id)
        answered = sum(1 for key, answer in answers.items() if key in shown and answer.is_answered)
        system = uow.systems.get(assessment.system_id)
        rows.append(AssessmentRow(assessment, system, answered, len(placed), names.get(assessment.assessor, "")))
    return tuple(rows)


def _revise(uow: UnitOfWork, workspace: Workspace, assessment_id: str, question_id: str, wish: Wish) -> Outcome[Answer]:
    assessment = uow.assessments.get(assessment_id)
    _demand_draft(assessment)
    before = uow.answers.find(assessment_id, question_id) or Answer(question_id)
    if before.revision == 0 and not _is_shown(uow, assessment, question_id):
        raise QuestionNotShown(question_id=question_id)
    after = revise(before, wish)
    differing = differences(before, after)
    if not differing:
        return Outcome(before)
    after = replace(after, revision=before.revision + 1, revision_id=new_id(), by=workspace.person.id, at=uow.at)
    uow.answers.add(assessment_id, after)
    if uow.moment - from_iso(assessment.changed_at) > _TOUCH_AFTER:
        uow.assessments.touch(assessment_id, uow.at)
    uow.risks.forget_ratings(assessment_id)
    uow.record("answer", f"{assessment_id}/{question_id}", "revise", differing)
    if before.note != after.note or (before.reason != after.reason):
        uow.index("answer", f"{assessment_id}/{question_id}", question_id, f"{after.note} {after.reason}".strip())
    return Outcome(after, uow.changes)


def _is_shown(uow: UnitOfWork, assessment: Assessment, question_id: str) -> bool:
    questionnaires = [uow.packs.questionnaire(key) for key in assessment.pack_keys]
    return flow.is_shown(questionnaires, assessment.profile, question_id)


def _demand_draft(assessment: Assessment) -> None:
    if assessment.state is not AssessmentState.DRAFT:
        raise NotADraft(id=assessment.id, state=assessment.state)


def _newest(uow: UnitOfWork, pack_id: str) -> str:
    key = uow.packs.newest_key(pack_id.partition("@")[0])
    if key is None:
        raise PackNotInstalled(pack=pack_id)
    return key


def _newest_of_kind(uow: UnitOfWork, kind: PackKind) -> str:
    found = [head for head in uow.packs.heads() if head["kind"] == kind]
    if not found:
        raise PackNotInstalled(kind=kind)
    return found[-1]["key"]
