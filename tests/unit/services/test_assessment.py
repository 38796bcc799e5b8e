"""Answering, handing in, reviewing, results: through the services on a real register."""

import pytest

from tests.factories import write_pack
from workbench.assessments.model import AnswerState, AssessmentState, ReviewVerdict, Wish
from workbench.evidence.model import Grade
from workbench.services import content, find, overview, register_system, results, review_assessment, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.review_assessment import NotHandedIn, OwnWork, ReasonMissing, ReviewOpen
from workbench.services.run_assessment import NotADraft, NothingChosen, NotReady, QuestionNotShown

LEVEL3 = Wish(state=AnswerState.LEVEL, level=3)


@pytest.fixture
def started(workspace, tmp_path):
    content.install(workspace, write_pack(tmp_path / "p"))
    system = register_system.register(
        workspace, {"name": "Line monitor 3", "kinds": ["ml"], "uses_images": False, "autonomy": "advisory"}
    ).value
    return run_assessment.start(workspace, system.id, ["small"]).value


def _answer_all(workspace, assessment_id, wish=LEVEL3):
    for placed in run_assessment.sheet(workspace, assessment_id).placed:
        run_assessment.revise_answer(workspace, assessment_id, placed.question.id, wish)


def test_an_answer_is_on_disk_when_the_call_returns(workspace, started):
    outcome = run_assessment.revise_answer(workspace, started.id, "ROB-01", LEVEL3)
    assert outcome.changes == {("answer", f"{started.id}/ROB-01")}
    path = workspace.path
    workspace.close()
    opened = workspaces.unlock(path, "correct horse battery")
    assert run_assessment.sheet(opened, started.id).answer("ROB-01").level == 3
    opened.close()


def test_saying_the_same_again_writes_nothing(workspace, started):
    run_assessment.revise_answer(workspace, started.id, "ROB-01", LEVEL3)
    again = run_assessment.revise_answer(workspace, started.id, "ROB-01", LEVEL3)
    assert again.changes == frozenset()
    assert len(run_assessment.history(workspace, started.id, "ROB-01")) == 1


def test_every_revision_is_kept_with_who_and_when(workspace, started, clock):
    for level in (1, 2, 4):
        clock.move(minutes=1)
        run_assessment.revise_answer(workspace, started.id, "ROB-01", Wish(state=AnswerState.LEVEL, level=level))
    history = run_assessment.history(workspace, started.id, "ROB-01")
    assert [each.level for each in history] == [4, 2, 1]
    assert len({each.at for each in history}) == 3
    entry = workspaces.trail_of(workspace, "answer", f"{started.id}/ROB-01")[0]
    assert entry.changes == {"level": (2, 4)}


def test_evidence_lifts_what_counts_and_is_kept_by_hash(workspace, started):
    run_assessment.revise_answer(workspace, started.id, "ROB-01", LEVEL3)
    assert results.result(workspace, started.id).scorecard.effective["ROB-01"].level == 1
    evidence = run_assessment.attach(
        workspace, started.id, "ROB-01", name="alarm.txt", content=b"alarm 14:01", grade=Grade.DOCUMENT
    ).value
    assert results.result(workspace, started.id).scorecard.effective["ROB-01"].level == 2
    run_assessment.regrade(workspace, started.id, "ROB-01", evidence.id, Grade.SEEN)
    assert results.result(workspace, started.id).scorecard.effective["ROB-01"].level == 3
    assert run_assessment.evidence_content(workspace, evidence.id) == b"alarm 14:01"
    run_assessment.detach(workspace, started.id, "ROB-01", evidence.id)
    assert results.result(workspace, started.id).scorecard.effective["ROB-01"].level == 1


def test_stale_evidence_counts_less(workspace, started, clock):
    run_assessment.revise_answer(workspace, started.id, "ROB-01", LEVEL3)
    run_assessment.attach(workspace, started.id, "ROB-01", name="a.txt", content=b"x", grade=Grade.SEEN)
    clock.move(days=400)
    result = results.result(workspace, started.id)
    assert result.scorecard.marks["ROB-01"].is_stale
    assert result.scorecard.effective["ROB-01"].level == 2


def test_hidden_and_unknown_questions_are_refused(workspace, started):
    for question in ("ROB-28", "ROB-99"):
        with pytest.raises(QuestionNotShown):
            run_assessment.revise_answer(workspace, started.id, question, LEVEL3)


def test_an_assessment_keeps_the_pack_it_began_with(workspace, started, tmp_path):
    changed = [dict(each) for each in __import__("tests.factories", fromlist=["x"]).default_questions()]
    changed[0]["weight"] = 1
    content.install(workspace, write_pack(tmp_path / "p2", questions=changed, head={"version": "2.0.0"}))
    assert run_assessment.sheet(workspace, started.id).placed[0].question.weight == 5
    newer = run_assessment.start(workspace, started.system_id, ["small"]).value
    assert run_assessment.sheet(workspace, newer.id).placed[0].question.weight == 1


def test_a_draft_follows_the_system_card_and_a_handed_in_one_does_not(workspace, started):
    _answer_all(workspace, started.id)
    register_system.change(workspace, started.system_id, {"uses_images": True})
    assert len(run_assessment.sheet(workspace, started.id).placed) == 5
    run_assessment.revise_answer(workspace, started.id, "ROB-33", LEVEL3)
    run_assessment.hand_in(workspace, started.id)
    register_system.change(workspace, started.system_id, {"uses_images": False})
    assert len(run_assessment.sheet(workspace, started.id).placed) == 5


def test_handing_in_names_what_is_missing(workspace, started):
    run_assessment.revise_answer(workspace, started.id, "ROB-01", Wish(state=AnswerState.NOT_APPLICABLE))
    with pytest.raises(NotReady) as caught:
        run_assessment.hand_in(workspace, started.id)
    assert caught.value.facts["questions"] == ["1.1", "1.2", "1.3", "1.4"]
    with pytest.raises(NotReady) as caught:
        run_assessment.hand_in(workspace, started.id, with_open=True)
    assert caught.value.facts["questions"] == ["1.1"]


def test_handed_in_answers_no_longer_change(workspace, started):
    _answer_all(workspace, started.id)
    run_assessment.hand_in(workspace, started.id)
    with pytest.raises(NotADraft):
        run_assessment.revise_answer(workspace, started.id, "ROB-01", Wish(note="late"))
    with pytest.raises(NotADraft):
        run_assessment.hand_in(workspace, started.id)


def test_nobody_reviews_own_work(workspace, started):
    with pytest.raises(NotHandedIn):
        review_assessment.judge(workspace, started.id, "ROB-01", ReviewVerdict.ACCEPTED)
    _answer_all(workspace, started.id)
    run_assessment.hand_in(workspace, started.id)
    with pytest.raises(OwnWork):
        review_assessment.judge(workspace, started.id, "ROB-01", ReviewVerdict.ACCEPTED)
    with pytest.raises(OwnWork):
        review_assessment.finish(workspace, started.id)


def test_sent_back_comes_back_and_is_reviewed_again(workspace, started):
    _answer_all(workspace, started.id)
    run_assessment.hand_in(workspace, started.id)
    workspaces.work_as(workspace, "J. Peeters")
    with pytest.raises(ReasonMissing):
        review_assessment.judge(workspace, started.id, "ROB-12", ReviewVerdict.SENT_BACK)
    with pytest.raises(ReviewOpen):
        review_assessment.finish(workspace, started.id)
    review_assessment.judge(workspace, started.id, "ROB-12", ReviewVerdict.SENT_BACK, reason="Which alarm?")
    assert review_assessment.accept_rest(workspace, started.id).value == 3
    assert review_assessment.finish(workspace, started.id).value.state is AssessmentState.DRAFT
    workspaces.work_as(workspace, "A. Jansen")
    with pytest.raises(NotReady):
        run_assessment.hand_in(workspace, started.id, with_open=True)
    run_assessment.revise_answer(workspace, started.id, "ROB-12", Wish(note="The one of 14:01."))
    run_assessment.hand_in(workspace, started.id)
    workspaces.work_as(workspace, "J. Peeters")
    with pytest.raises(ReviewOpen) as caught:
        review_assessment.finish(workspace, started.id)
    assert caught.value.facts["questions"] == ["1.2"]
    review_assessment.judge(workspace, started.id, "ROB-12", ReviewVerdict.ACCEPTED)
    assert review_assessment.finish(workspace, started.id).value.state is AssessmentState.REVIEWED


def test_not_applicable_leaves_the_sums_only_when_another_person_accepts(workspace, started):
    _answer_all(workspace, started.id)
    run_assessment.revise_answer(
        workspace, started.id, "ROB-13", Wish(state=AnswerState.NOT_APPLICABLE, reason="No such part")
    )
    assert not results.result(workspace, started.id).scorecard.marks["ROB-13"].is_na
    run_assessment.hand_in(workspace, started.id)
    workspaces.work_as(workspace, "J. Peeters")
    review_assessment.accept_rest(workspace, started.id)
    assert not results.result(workspace, started.id).scorecard.marks["ROB-13"].is_na
    review_assessment.judge(workspace, started.id, "ROB-13", ReviewVerdict.ACCEPTED)
    assert results.result(workspace, started.id).scorecard.marks["ROB-13"].is_na


def test_findings_and_risks_lead_back_to_answers(workspace, started):
    run_assessment.revise_answer(workspace, started.id, "ROB-01", Wish(state=AnswerState.UNKNOWN))
    run_assessment.revise_answer(workspace, started.id, "ROB-12", Wish(state=AnswerState.LEVEL, level=1))
    result = results.result(workspace, started.id)
    by_question = {finding.question_id: finding for finding in result.findings}
    assert by_question["ROB-01"].kind == "not_known"
    assert by_question["ROB-12"].kind == "weak"
    assert by_question["ROB-13"].kind == "not_assessed"
    assert [finding.severity for finding in result.findings][:2] == ["critical", "critical"]
    risk = next(risk for risk in result.risks if risk.risk_id == "RSK-01")
    assert set(risk.weak) == {"ROB-01", "ROB-12", "ROB-13"}
    assert risk.rating.residual.failed_key_controls == ("ROB-01", "ROB-12")
    assert risk.rating.residual.band.rank >= risk.rating.inherent.band.rank - 1
    assert "RSK-07" not in {each.risk_id for each in result.risks}


def test_an_assessment_needs_a_questionnaire(workspace, started):
    with pytest.raises(NothingChosen):
        run_assessment.start(workspace, started.system_id, [])
    with pytest.raises(Exception, match=r"packs\.not_installed"):
        run_assessment.start(workspace, started.system_id, ["nowhere"])


def test_everything_is_found_forgiving_accents(workspace, started):
    register_system.register(workspace, {"name": "Contrôle réactif", "purpose": "Élévation"})
    run_assessment.revise_answer(workspace, started.id, "ROB-01", Wish(note="Weekly plot on the übersicht"))
    assert [hit.kind for hit in find.find(workspace, "controle reac")] == ["system"]
    assert [hit.object_id for hit in find.find(workspace, "ubersicht")] == [f"{started.id}/ROB-01"]
    assert find.find(workspace, '"); DROP TABLE system; --') == ()
    assert find.find(workspace, "") == ()
    assert find.find(workspace, "out of distribution", kinds=("question",))


def test_home_counts_from_the_register(workspace, started):
    _answer_all(workspace, started.id, Wish(state=AnswerState.LEVEL, level=0))
    seen = overview.overview(workspace)
    assert (seen.systems, seen.assessments["draft"], seen.rated) == (1, 1, 1)
    assert sum(cell.count for cell in seen.cells["residual"]) == sum(seen.bands.values()) > 0
    assert seen.worst is not None
    assert seen.hottest[0].band == seen.worst
    assert seen.drafts[0].answered == 4


def test_a_place_is_kept_per_person(workspace):
    workspaces.keep_place(workspace, "last", {"page": "runner"})
    workspaces.work_as(workspace, "B. Claes")
    assert workspaces.place(workspace, "last") is None
    workspaces.work_as(workspace, "A. Jansen")
    assert workspaces.place(workspace, "last") == {"page": "runner"}


def test_half_of_a_character_pair_is_shown_and_never_stops_a_save(workspace, started):
    run_assessment.revise_answer(workspace, started.id, "ROB-01", Wish(note="pasted \ud83d\ude00 and \ud800 torn"))
    assert run_assessment.sheet(workspace, started.id).answer("ROB-01").note == "pasted 😀 and \ufffd torn"
    named = register_system.register(workspace, {"name": "Desk \udfff"}).value
    assert named.name == "Desk \ufffd"
