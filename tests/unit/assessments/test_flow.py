"""What is shown, what is next, what a revision says."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.assessments import flow
from workbench.assessments.model import (
    Answer,
    AnswerState,
    Assessment,
    AssessmentState,
    EvidenceUse,
    Fix,
    Review,
    ReviewVerdict,
    Sheet,
    Wish,
)
from workbench.assessments.revise import LevelUnknown, NoteTooLong, content_of, differences, revise
from workbench.evidence.model import Grade


def _sheet(questionnaire, profile, **answers) -> Sheet:
    placed, hidden = flow.visible([questionnaire], profile)
    assessment = Assessment("a", "s", "2026-11", (), "", "", AssessmentState.DRAFT, profile, "p", None, "", "")
    return Sheet(assessment, placed, hidden, {key.replace("_", "-"): value for key, value in answers.items()})


def test_the_profile_hides_questions_and_counts_them(questionnaire):
    placed, hidden = flow.visible([questionnaire], {"kinds": ["ml"], "uses_images": False})
    assert [each.question.id for each in placed] == ["ROB-01", "ROB-12", "ROB-13", "ROB-14"]
    assert hidden == 2
    assert [each.number for each in placed] == ["1.1", "1.2", "1.3", "1.4"]
    unknown, none_hidden = flow.visible([questionnaire], {"kinds": []})
    assert (len(unknown), none_hidden) == (6, 0)


def test_next_open_wraps_around_and_ends(questionnaire):
    said = Answer("x", AnswerState.LEVEL, 2)
    sheet = _sheet(questionnaire, {"kinds": ["ml"], "uses_images": False}, ROB_12=said, ROB_13=said)
    assert flow.next_open(sheet, "ROB-01") == "ROB-14"
    assert flow.next_open(sheet, "ROB-14") == "ROB-01"
    assert flow.next_open(sheet, None) == "ROB-01"
    full = replace(sheet, answers={each.question.id: said for each in sheet.placed})
    assert flow.next_open(full, "ROB-01") is None


def test_what_is_to_fix_stands_at_its_question(questionnaire):
    review = Review("ROB-12", "r1", ReviewVerdict.SENT_BACK, "Look again", "q", "")
    sheet = _sheet(
        questionnaire,
        {"kinds": ["ml"], "uses_images": False},
        ROB_01=Answer("ROB-01", AnswerState.NOT_APPLICABLE),
        ROB_12=Answer("ROB-12", AnswerState.LEVEL, 1, revision_id="r1"),
    )
    sheet = replace(sheet, reviews={"ROB-12": review})
    found = {placed.question.id: mend for placed, mend in flow.missing(sheet)}
    assert found == {
        "ROB-01": (Fix.REASON_MISSING,), "ROB-12": (Fix.SENT_BACK,),
        "ROB-13": (Fix.NOT_ANSWERED,), "ROB-14": (Fix.NOT_ANSWERED,),
    }  # fmt: skip
    progress = flow.progress(sheet)
    assert (progress.total, progress.answered, progress.to_fix, progress.hidden) == (4, 2, 2, 2)


def test_a_revised_answer_is_no_longer_sent_back():
    review = Review("q", "r1", ReviewVerdict.SENT_BACK, "why", "p", "")
    assert flow.is_sent_back(Answer("q", AnswerState.LEVEL, 1, revision_id="r1"), review)
    assert not flow.is_sent_back(Answer("q", AnswerState.LEVEL, 2, revision_id="r2"), review)


uses = st.lists(st.builds(EvidenceUse, st.uuids().map(str), st.sampled_from(Grade)), max_size=3).map(tuple)
wishes = st.one_of(
    st.builds(Wish, state=st.just(AnswerState.LEVEL), level=st.integers(0, 4)),
    st.builds(Wish, state=st.sampled_from([AnswerState.OPEN, AnswerState.UNKNOWN])),
    st.builds(Wish, state=st.just(AnswerState.NOT_APPLICABLE), reason=st.text(max_size=20)),
    st.builds(Wish, note=st.text(max_size=30)),
    st.builds(Wish, is_marked=st.booleans()),
    st.builds(Wish, evidence=uses),
)


@given(st.lists(wishes, max_size=8), wishes)
def test_undo_undoes(steps, step):
    before = Answer("q")
    for each in steps:
        before = revise(before, each)
    after = revise(before, step)
    assert revise(after, content_of(before)) == before
    assert (differences(before, after) == {}) == (before == after)


@given(st.lists(wishes, max_size=8))
def test_a_level_belongs_to_an_answered_level_only(steps):
    answer = Answer("q")
    for each in steps:
        answer = revise(answer, each)
    assert (answer.level is not None) == (answer.state is AnswerState.LEVEL)


@pytest.mark.parametrize("level", [None, -1, 5])
def test_a_level_outside_the_scale_is_refused(level):
    with pytest.raises(LevelUnknown):
        revise(Answer("q"), Wish(state=AnswerState.LEVEL, level=level))


def test_a_note_beyond_the_limit_is_refused():
    with pytest.raises(NoteTooLong):
        revise(Answer("q"), Wish(note="x" * 100_001))
