"""What of a framework applies to a system, what covers it, and who decided otherwise."""

import io

import openpyxl
import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.factories import default_questions, question, write_pack
from workbench.assessments.model import AnswerState, ReviewVerdict, Wish
from workbench.coverage.model import Choice, Ground, QuestionState
from workbench.evidence.model import Grade
from workbench.kernel.localized import LANGUAGES
from workbench.reports import model as frozen
from workbench.reports.pdf.render import render_pdf
from workbench.services import content, make_report, register_system, review_assessment, run_assessment
from workbench.services import state_applicability as stating
from workbench.services import workspace as workspaces
from workbench.services.coverage import FrameworkUnknown
from workbench.services.state_applicability import ItemUnknown, ReasonNeeded

LEVEL4 = Wish(state=AnswerState.LEVEL, level=4)


@pytest.fixture
def system(workspace):
    return register_system.register(
        workspace, {"name": "Line monitor 3", "kinds": ["ml"], "uses_images": False, "autonomy": "advisory"}
    ).value


@pytest.fixture
def started(workspace, system, tmp_path):
    questions = [
        *default_questions(),
        question("ROB-40", references=["iso-27001:A.5.9", "gdpr:Art.5", "nis2:Art.20"], applies_when="kind in [llm]"),
        question("ROB-41", references=["iso-27001:A.5.10", "gdpr:Art.5", "nis2:Art.20"]),
    ]
    content.install(workspace, write_pack(tmp_path / "p", questions=questions))
    return run_assessment.start(workspace, system.id, ["small"]).value


def line(workspace, system_id, framework_id, item_id, **more):
    found = stating.statements(workspace, system_id, (framework_id,), **more)[0].find(item_id)
    assert found is not None
    return found


def test_an_item_counts_as_good_as_the_weakest_question_on_it(workspace, system, started):
    for question_id, level in (("ROB-01", 4), ("ROB-12", 3), ("ROB-13", 4), ("ROB-14", 4)):
        wish = Wish(state=AnswerState.LEVEL, level=level)
        run_assessment.revise_answer(workspace, started.id, question_id, wish)
        run_assessment.attach(
            workspace, started.id, question_id, name=f"{question_id}.txt", content=question_id.encode(), grade=Grade(3)
        )
    shown = line(workspace, system.id, "iso-42001", "A.6.2.2")
    assert (shown.ground, shown.is_included, shown.level) == (Ground.ASKED, True, 3)
    states = {each.question_id: (each.state, each.number, each.effective) for each in shown.questions}
    assert states["ROB-12"] == (QuestionState.LEVEL, "1.2", 3)
    assert states["ROB-28"] == (QuestionState.HIDDEN, "", None)
    assert {used.name for used in shown.evidence} == {f"ROB-{n}.txt" for n in ("01", "12", "13", "14")}
    assert all(len(used.sha256) == 64 for used in shown.evidence)


def test_what_is_proposed_follows_from_profile_questionnaires_and_reviewer(workspace, system, started):
    assert line(workspace, system.id, "nis2", "Art.20").ground is Ground.ASKED
    hidden = line(workspace, system.id, "owasp-llm-2025", "LLM01:2025")
    assert (hidden.ground, hidden.proposed) == (Ground.PROFILE, Choice.EXCLUDED)
    not_chosen = line(workspace, system.id, "iso-27001", "A.8.5")
    assert (not_chosen.ground, not_chosen.proposed, not_chosen.level) == (Ground.NOT_CHOSEN, Choice.INCLUDED, None)
    elsewhere = line(workspace, system.id, "iso-27001", "A.5.1")
    assert (elsewhere.ground, elsewhere.is_included) == (Ground.ELSEWHERE, True)
    assert "management system" in elsewhere.why_uncovered
    out = line(workspace, system.id, "nist-ai-600-1", "2.1")
    assert (out.ground, out.is_included) == (Ground.OUT_OF_SCOPE, False)

    for placed in run_assessment.sheet(workspace, started.id).placed:
        wish = Wish(state=AnswerState.NOT_APPLICABLE, reason="no such input")
        run_assessment.revise_answer(workspace, started.id, placed.question.id, wish)
    assert line(workspace, system.id, "iso-42001", "A.6.2.2").level == 0  # said, not yet accepted
    run_assessment.hand_in(workspace, started.id)
    workspaces.work_as(workspace, "B. Claes")
    for placed in run_assessment.sheet(workspace, started.id).placed:
        review_assessment.judge(workspace, started.id, placed.question.id, ReviewVerdict.ACCEPTED)
    approved = line(workspace, system.id, "nist-ai-rmf", "MAP 1.1")
    assert {each.state for each in approved.questions if each.is_accepted_na} == {QuestionState.NOT_APPLICABLE}
    assert approved.level is None


def test_a_decision_is_named_dated_in_the_trail_and_can_be_taken_back(workspace, system, clock):
    outcome = stating.decide(workspace, system.id, "iso-27001", "A.5.1", Choice.EXCLUDED, "covered by the group")
    assert outcome.changes == {("applicability", f"{system.id}/iso-27001:A.5.1")}
    assert not stating.decide(
        workspace, system.id, "iso-27001", "A.5.1", Choice.EXCLUDED, "covered by the group"
    ).changes
    shown = line(workspace, system.id, "iso-27001", "A.5.1")
    assert not shown.is_included
    assert (shown.decision.by, shown.decision.at[:10]) == ("A. Jansen", "2026-11-24")
    entry = workspaces.trail_of(workspace, "applicability", f"{system.id}/iso-27001:A.5.1")[0]
    assert entry.changes == {"choice": ("proposed", "excluded"), "reason": ("", "covered by the group")}
    stating.decide(workspace, system.id, "iso-27001", "A.5.1", Choice.PROPOSED)
    assert line(workspace, system.id, "iso-27001", "A.5.1").is_included
    kept = stating.history(workspace, system.id, "iso-27001", "A.5.1")
    assert [each.choice for each in kept] == [Choice.PROPOSED, Choice.EXCLUDED]
    with workspace.write() as uow, pytest.raises(sqlcipher.IntegrityError):
        uow.connection.connection.execute("UPDATE applicability SET reason = 'other'")


def test_a_decision_without_reason_or_object_is_refused(workspace, system):
    for reason in ("", "  ", "x" * 2_001):
        with pytest.raises(ReasonNeeded):
            stating.decide(workspace, system.id, "iso-27001", "A.5.1", Choice.EXCLUDED, reason)
    with pytest.raises(ItemUnknown):
        stating.decide(workspace, system.id, "iso-27001", "A.99", Choice.EXCLUDED, "why")
    with pytest.raises(FrameworkUnknown):
        stating.statements(workspace, system.id, ("nowhere",))


def test_the_workbook_can_be_filtered_and_holds_no_formula(workspace, system, started):
    stating.decide(workspace, system.id, "iso-42001", "A.10.4", Choice.EXCLUDED, "=1+1 no customer\u202e")
    data = stating.workbook(workspace, system.id, ("iso-42001", "nis2"), language="de")
    assert data == stating.workbook(workspace, system.id, ("iso-42001", "nis2"), language="de")
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Anwendbarkeit", "iso-42001", "nis2"]
    sheet = book["iso-42001"]
    assert sheet.freeze_panes == "C5"
    assert next(iter(sheet.tables.values())).ref == "A4:K55"
    row = next(row for row in sheet.iter_rows(min_row=5) if row[0].value == "A.10.4")
    assert [row[2].value, row[3].value, row[4].value] == ["Nein", "=1+1 no customer[U+202E]", "A. Jansen"]
    assert "f" not in {cell.data_type for row in sheet.iter_rows() for cell in row}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pack_states_what_applies_where_that_was_chosen(workspace, system, started, language):
    stating.decide(workspace, system.id, "nis2", "Art.20", Choice.EXCLUDED, "<b>the group's board</b>")
    wanted = make_report.Wanted(language=language, is_draft=True, frameworks=("nis2",))
    made = make_report.make(workspace, started.id, wanted).value
    pack = make_report.content(workspace, made.id)
    assert frozen.from_json(frozen.to_json(pack)) == pack
    (statement,) = pack.applicability
    assert [each.why for each in statement.lines if each.item_id == "Art.20"] == ["<b>the group's board</b>"]
    assert make_report.pdf(workspace, made.id) == render_pdf(pack, language=language)
    plain = make_report.make(workspace, started.id, make_report.Wanted(language=language, is_draft=True)).value
    assert make_report.page_count(make_report.pdf(workspace, plain.id)) < make_report.page_count(
        make_report.pdf(workspace, made.id)
    )
