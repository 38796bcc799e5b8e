"""Reviewing: a second person accepts or sends back, question by question, and closes the assessment.

Nobody reviews what they assessed. Source: UX guide §3 "Reviewer", risk method RM-1.0 §4 "Not applicable".
"""

from dataclasses import replace

from workbench.assessments.flow import is_accepted, is_sent_back
from workbench.assessments.model import Answer, AnswerState, Assessment, AssessmentState, Review, ReviewVerdict
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError, StateError
from workbench.kernel.ids import new_id
from workbench.kernel.words import writable
from workbench.services.run_assessment import sheet_in
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace


class NotHandedIn(StateError):
    """Only a handed-in assessment is reviewed."""

    code = "reviews.not_handed_in"


class OwnWork(StateError):
    """The reviewer answered in this assessment; another person reviews it."""

    code = "reviews.own_work"


class ReasonMissing(InputError):
    """Sending back needs a reason."""

    code = "reviews.reason_missing"


class ReviewOpen(StateError):
    """Some answers are not reviewed yet; *questions* are their numbers."""

    code = "reviews.open"


def judge(
    workspace: Workspace, assessment_id: str, question_id: str, verdict: ReviewVerdict, *, reason: str = ""
) -> Outcome[Review]:
    """Accept or send back the present answer to one question.

    Raises NotHandedIn, OwnWork, ReasonMissing.
    """
    if verdict is ReviewVerdict.SENT_BACK and not reason.strip():
        raise ReasonMissing(question_id=question_id)
    with workspace.write() as uow:
        assessment = _reviewable(uow, workspace, assessment_id)
        answer = uow.answers.find(assessment_id, question_id) or Answer(question_id)
        review = Review(question_id, answer.revision_id, verdict, writable(reason).strip(), workspace.person.id, uow.at)
        uow.answers.add_review(new_id(), assessment_id, review)
        uow.risks.forget_ratings(assessment_id)
        uow.record("answer", f"{assessment_id}/{question_id}", verdict.value, {"reason": ("", review.reason)})
        if assessment.reviewer != workspace.person.id:
            uow.assessments.replace(replace(assessment, reviewer=workspace.person.id, changed_at=uow.at))
        return Outcome(review, uow.changes)


def accept_rest(workspace: Workspace, assessment_id: str) -> Outcome[int]:
    """Accept every level that is neither accepted nor sent back; "not applicable" is always judged one by one.

    Returns how many were accepted.
    """
    with workspace.write() as uow:
        assessment = _reviewable(uow, workspace, assessment_id)
        found = sheet_in(uow, assessment_id)
        accepted = 0
        for placed in found.placed:
            answer = found.answer(placed.question.id)
            review = found.reviews.get(placed.question.id)
            if (
                answer.state is AnswerState.NOT_APPLICABLE
                or is_accepted(answer, review)
                or is_sent_back(answer, review)
            ):
                continue
            verdict = Review(
                placed.question.id, answer.revision_id, ReviewVerdict.ACCEPTED, "", workspace.person.id, uow.at
            )
            uow.answers.add_review(new_id(), assessment_id, verdict)
            uow.record("answer", f"{assessment_id}/{placed.question.id}", "accepted", {})
            accepted += 1
        uow.assessments.replace(replace(assessment, reviewer=workspace.person.id, changed_at=uow.at))
        return Outcome(accepted, uow.changes)


def finish(workspace: Workspace, assessment_id: str) -> Outcome[Assessment]:
    """Close the review: with an answer sent back the assessment is a draft again, otherwise it is reviewed.

    Raises NotHandedIn, OwnWork, ReviewOpen while an answer has no verdict.
    """
    with workspace.write() as uow:
        assessment = _reviewable(uow, workspace, assessment_id)
        found = sheet_in(uow, assessment_id)
        undecided, sent_back = [], 0
        for placed in found.placed:
            answer, review = found.answer(placed.question.id), found.reviews.get(placed.question.id)
            if is_sent_back(answer, review):
                sent_back += 1
            elif not is_accepted(answer, review):
                undecided.append(placed.number)
        if undecided and not sent_back:
            raise ReviewOpen(questions=undecided)
        state = AssessmentState.DRAFT if sent_back else AssessmentState.REVIEWED
        closed = replace(
            assessment,
            state=state,
            reviewer=workspace.person.id,
            changed_at=uow.at,
            reviewed_at=None if sent_back else uow.at,
        )
        uow.assessments.replace(closed)
        action = "send_back" if sent_back else "close_review"
        uow.record("assessment", assessment_id, action, {"state": (assessment.state, state)})
        return Outcome(closed, uow.changes)


def _reviewable(uow: UnitOfWork, workspace: Workspace, assessment_id: str) -> Assessment:
    assessment = uow.assessments.get(assessment_id)
    if assessment.state is not AssessmentState.HANDED_IN:
        raise NotHandedIn(id=assessment_id, state=assessment.state)
    answered_by = {answer.by for answer in uow.answers.of_assessment(assessment_id).values()}
    if workspace.person.id in answered_by | {assessment.assessor}:
        raise OwnWork(person=workspace.person.name)
    return assessment
