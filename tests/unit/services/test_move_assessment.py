"""A newer questionnaire reaches a running assessment: nothing said is lost, and only drafts move."""

import pytest

from tests.factories import default_questions, question, words, write_pack
from workbench.assessments.model import AnswerState, Wish
from workbench.assessments.move import Effect, QuestionChange
from workbench.evidence.model import Grade
from workbench.packs.repository import PackNotInstalled
from workbench.services import content, move_assessment, register_system, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.move_assessment import CannotMove, NotPartOfAssessment, VersionNotNewer

LEVEL3 = Wish(state=AnswerState.LEVEL, level=3, note="seen on site")


def _newer(folder):
    """Version 1.1.0: other words, other levels, other weight, one question gone, one new, one hidden now."""
    questions = [dict(each) for each in default_questions() if each["id"] != "ROB-14"]
    questions[2]["weight"] = 1  # ROB-13
    questions.append(question("ROB-50"))
    texts = {each["id"]: words(number) for number, each in enumerate(default_questions(), 1) if each["id"] != "ROB-14"}
    texts["ROB-01"] = {**texts["ROB-01"], "text": "Does station 1 sound a horn when frequency sags?"}
    texts["ROB-12"] = {**texts["ROB-12"], "levels": ["None.", "Habit.", "Paper.", "Here.", "As 3, tried in 6 months."]}
    texts["ROB-50"] = words(5)
    return write_pack(folder, questions=questions, texts=texts, head={"version": "1.1.0"})


@pytest.fixture
def started(workspace, tmp_path):
    content.install(workspace, write_pack(tmp_path / "old"))
    system = register_system.register(
        workspace, {"name": "Line monitor 3", "kinds": ["ml"], "uses_images": False}
    ).value
    assessment = run_assessment.start(workspace, system.id, ["small"]).value
    for key in ("ROB-01", "ROB-12", "ROB-13", "ROB-14"):
        run_assessment.revise_answer(workspace, assessment.id, key, LEVEL3)
    run_assessment.attach(workspace, assessment.id, "ROB-12", name="a.txt", content=b"a", grade=Grade.SEEN)
    content.install(workspace, _newer(tmp_path / "new"))
    return assessment


def test_the_preview_names_each_change_and_what_it_does_to_the_answer(workspace, started):
    (offer,) = move_assessment.offers(workspace, started.id)
    assert (offer.from_key, offer.to_key, offer.version) == ("small@1.0.0", "small@1.1.0", "1.1.0")
    assert {line.question_id: (line.change, line.effect) for line in offer.lines} == {
        "ROB-01": (QuestionChange.WORDING, Effect.CHECK_AGAIN),
        "ROB-12": (QuestionChange.LEVELS, Effect.ANSWER_AGAIN),
        "ROB-13": (QuestionChange.COUNTING, Effect.KEPT),
        "ROB-50": (QuestionChange.ADDED, Effect.OPEN),
        "ROB-14": (QuestionChange.REMOVED, Effect.FOR_THE_RECORD),
    }
    assert dict(next(line for line in offer.lines if line.question_id == "ROB-13").fields) == {"weight": ("3", "1")}
    assert run_assessment.get(workspace, started.id).pack_keys == ("small@1.0.0",)  # a preview changes nothing


def test_a_move_keeps_everything_that_was_said(workspace, started):
    outcome = move_assessment.apply(workspace, started.id, "1.1.0")
    assert ("assessment", started.id) in outcome.changes
    sheet = run_assessment.sheet(workspace, started.id)
    assert sheet.assessment.pack_keys == ("small@1.1.0",)
    assert [placed.question.id for placed in sheet.placed] == ["ROB-01", "ROB-12", "ROB-13", "ROB-50"]
    checked, asked, kept = (sheet.answer(key) for key in ("ROB-01", "ROB-12", "ROB-13"))
    assert (checked.level, checked.is_marked, checked.note) == (3, True, "seen on site")
    assert (asked.state, asked.is_marked, asked.note, len(asked.evidence)) == (
        AnswerState.OPEN,
        True,
        "seen on site",
        1,
    )
    assert (kept.level, kept.is_marked, kept.revision) == (3, False, 1)
    assert not sheet.answer("ROB-50").is_answered
    assert sheet.answers["ROB-14"].level == 3  # kept for the record
    assert [each.level for each in run_assessment.history(workspace, started.id, "ROB-12")] == [None, 3, 3]
    (move,) = move_assessment.history(workspace, started.id)
    assert (move.from_key, move.to_key, move.questions["ROB-14"]) == ("small@1.0.0", "small@1.1.0", "removed")
    entry = next(e for e in workspaces.trail_of(workspace, "assessment", started.id) if e.action == "move")
    assert entry.changes["packs"] == ("small@1.0.0", "small@1.1.0")
    assert workspaces.check(workspace).is_sound
    assert move_assessment.offers(workspace, started.id) == ()


def test_what_was_handed_in_keeps_its_questions(workspace, started):
    run_assessment.hand_in(workspace, started.id)
    assert move_assessment.offers(workspace, started.id) == ()
    for verb in (move_assessment.plan, move_assessment.apply):
        with pytest.raises(CannotMove):
            verb(workspace, started.id, "1.1.0")
    assert run_assessment.get(workspace, started.id).pack_keys == ("small@1.0.0",)


def test_wrong_versions_are_refused_each_in_its_own_way(workspace, started):
    with pytest.raises(PackNotInstalled):
        move_assessment.plan(workspace, started.id, "9.9.9")
    with pytest.raises(VersionNotNewer):
        move_assessment.plan(workspace, started.id, "1.0.0")
    with pytest.raises(NotPartOfAssessment):
        move_assessment.plan(workspace, started.id, "1.0.0", "robustness")


def test_versions_are_ordered_by_number_not_by_letters(workspace, started, tmp_path):
    for version in ("1.10.0", "1.9.0"):
        folder = _newer(tmp_path / version)
        path = folder / "pack.toml"
        path.write_text(path.read_text("utf-8").replace("1.1.0", version), "utf-8")
        content.install(workspace, folder)
    (offer,) = move_assessment.offers(workspace, started.id)
    assert offer.version == "1.10.0"


def test_each_hidden_question_says_by_which_rule_and_fact(workspace, started):
    hidden = {each.question.id: each.facts for each in run_assessment.hidden(workspace, started.id)}
    assert hidden == {"ROB-28": (("kind", ["ml"]),), "ROB-33": (("uses_images", False),)}
    assert len(hidden) == run_assessment.sheet(workspace, started.id).hidden
