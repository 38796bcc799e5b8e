"""Content in the window: a newer questionnaire, hidden questions with their rule, and a reviewed workbook."""

import openpyxl
import pytest

from tests.factories import PASSPHRASE, default_questions, words, write_pack
from ui.navigation import FINDINGS, RUNNER, SETTINGS
from ui.widgets.changes import ChangesDialog
from workbench.assessments.model import AnswerState, Wish
from workbench.services import content, register_system, run_assessment
from workbench.services import workspace as workspaces


@pytest.fixture
def small_draft(register_copy, tmp_path):
    """A draft of a small questionnaire of which version 1.1.0 is installed too."""
    workspace = workspaces.unlock(register_copy, PASSPHRASE, "A. Jansen")
    content.install(workspace, write_pack(tmp_path / "old"))
    system = register_system.register(workspace, {"name": "Edge box", "kinds": ["ml"], "uses_images": False}).value
    assessment = run_assessment.start(workspace, system.id, ["small"]).value
    run_assessment.revise_answer(workspace, assessment.id, "ROB-01", Wish(state=AnswerState.LEVEL, level=3))
    texts = {each["id"]: words(number) for number, each in enumerate(default_questions(), 1)}
    texts["ROB-01"] = {**texts["ROB-01"], "levels": ["None.", "Habit.", "Paper.", "Here.", "As 3, tried in 6 months."]}
    content.install(workspace, write_pack(tmp_path / "new", texts=texts, head={"version": "1.1.0"}))
    workspace.close()
    return assessment.id


def test_a_newer_questionnaire_is_offered_shown_and_taken_by_one_act(open_window, small_draft):
    window = open_window()
    window.go(RUNNER, small_draft, "ROB-01")
    page = window.page
    assert "1.1.0" in page.content.bar.words()
    page.content.bar.act_button("changes").click()
    dialog = window.dialog
    assert isinstance(dialog, ChangesDialog)
    assert [row.what for row in dialog.model.rows] == ["ROB-01"]
    assert "As 3, tried in 6 months." in dialog.model.rows[0].new
    dialog.act.click()
    window.settle()
    assert page._vm.sheet.assessment.pack_keys == ("small@1.1.0",)
    answer = page._vm.answer("ROB-01")
    assert (answer.state, answer.is_marked) == (AnswerState.OPEN, True)
    assert "1.1.0" in page.panel.shortfall.words()
    page._vm.say_level(2)
    page._vm.toggle_mark()
    window.settle()
    assert page.panel.shortfall.isHidden() or "1.1.0" not in page.panel.shortfall.words()


def test_every_hidden_question_shows_its_rule_and_the_fact_behind_it(open_window, small_draft):
    window = open_window()
    window.go(RUNNER, small_draft)
    assert "2" in window.page.sections.hidden.text()
    window.page.sections.hidden.click()
    window.settle()
    rows = {row.what: (row.old, row.new) for row in window.dialog.model.rows}
    assert rows["ROB-28"] == ("asked if kind in [llm, agent]", "Kinds: Machine learning")
    assert rows["ROB-33"] == ("asked if uses_images", "Uses images: No")


def test_a_reviewed_workbook_is_shown_before_it_is_written(open_window, tmp_path):
    folder = write_pack(tmp_path / "pack")
    window = open_window()
    window.go(SETTINGS)
    acts = window.page.authoring
    target = tmp_path / "review.xlsx"
    acts._source = folder
    acts._on_target_chosen(str(target))
    window.settle()
    assert "review.xlsx" in window.page.messages.words()
    book = openpyxl.load_workbook(target)
    heads = [cell.value for cell in book["Questions"][1]]
    book["Questions"].cell(2, heads.index("weight") + 1).value = 1
    book.save(target)
    acts._source = target
    before = (folder / "sections" / "ROB-R1.toml").read_bytes()
    acts._on_folder_chosen(str(folder))
    window.settle()
    shown = [(row.what, row.happens, row.old, row.new) for row in window.dialog.model.rows]
    assert ("ROB-01", "weight", "5", "1") in shown
    assert (folder / "sections" / "ROB-R1.toml").read_bytes() == before
    window.dialog.act.click()
    window.settle()
    assert b"weight = 1\n" in (folder / "sections" / "ROB-R1.toml").read_bytes()


def test_a_result_is_exported_for_another_tool(open_window, draft_id, tmp_path):
    window = open_window()
    window.go(FINDINGS, draft_id)
    window.page.export.click()
    dialog = window.dialog
    assert dialog.options.choice == "oscal"
    dialog.reject()
    window.page.exporting._format = "oscal"
    window.page.exporting.export_to(str(tmp_path / "r.json"))
    window.settle()
    assert b"assessment-results" in (tmp_path / "r.json").read_bytes()
    assert "r.json" in window.page.messages.words()
