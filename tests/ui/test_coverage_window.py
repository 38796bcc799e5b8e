"""Coverage in the window: from the system card to an item, a decision by keyboard, and back in a narrow window."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from tests.factories import PASSPHRASE
from ui.navigation import COVERAGE, FINDINGS, RUNNER, SYSTEM
from ui.pages.coverage.view_model import Filter
from workbench.coverage.model import Choice
from workbench.services import run_assessment
from workbench.services import workspace as workspaces


@pytest.fixture
def system_id(register_copy):
    workspace = workspaces.unlock(register_copy, PASSPHRASE)
    found = run_assessment.page(workspace, state="draft").rows[0].system.id
    workspace.close()
    return found


def test_a_decision_is_made_by_keyboard_and_shown_at_the_item(open_window, system_id, tmp_path):
    window = open_window()
    window.go(SYSTEM, system_id)
    link = next(each for each in window.page.maturity.findChildren(type(window.page._main)) if each.isVisible())
    link.click()
    window.settle()
    page = window.page
    assert window.workplace.navigator.current.kind == COVERAGE
    page.search.setText("A.10.4")
    assert [line.item.id for line in page._items.rows] == ["A.10.4"]
    page.items.setFocus()
    window.qtbot.waitUntil(lambda: page.detail.decide.isVisible())
    window.key(Qt.Key.Key_Return, Qt.Key.Key_Space)  # to "Decide…", and press it
    dialog = window.dialog
    next(each for each in dialog.options.findChildren(QRadioButton) if "excluded" in each.text()).click()
    assert not dialog.act.isEnabled()
    dialog.field.setPlainText("No customer meets this system")
    dialog.act.click()
    window.settle()
    line = page._items.rows[0]
    assert (line.choice, line.decision.by, line.is_included) == (Choice.EXCLUDED, "A. Jansen", False)
    assert page._vm.statement.decided == 1
    page.search.clear()
    page._vm.choose_filter(Filter.EXCLUDED)
    assert "A.10.4" in [line.item.id for line in page._items.rows]
    target = tmp_path / "statement.xlsx"
    page.save_to(str(target))
    window.settle()
    assert "iso-42001" in openpyxl.load_workbook(target).sheetnames
    assert "statement.xlsx" in page.messages.words()


def test_a_question_leads_to_its_items_and_an_item_to_its_question(open_window, draft_id, system_id):
    window = open_window(size=(683, 384), density="field")
    window.go(FINDINGS, draft_id)
    window.page.coverage.click()
    window.settle()
    page = window.page
    page.tabs.choose("questions")
    page._on_tab("questions")
    rows = page._questions.rows
    at = next(n for n, row in enumerate(rows) if row.covering.number)
    page.take_focus()
    page.questions.choose_row(at)
    window.key(Qt.Key.Key_Return)
    assert page._side.isVisible() and not page._list.isVisible()
    wanted = rows[at].covering.question_id
    assert {line.item.id for line in rows[at].items} <= {line.item.id for _, line in page._vm.items_of(wanted)}
    page.detail.item_requested.emit("eu-ai-act", "Art.15")
    window.settle()
    assert page._vm.statement.framework.id == "eu-ai-act"
    assert page.items.chosen_value().item.id == "Art.15"
    related = page._vm.related("Art.15")
    assert related and all(items for _, items in related)
    page.items.setFocus()
    window.key(Qt.Key.Key_Return)
    page.back.click()
    assert page._list.isVisible()
    answered = next(each for each in page.items.chosen_value().questions if each.number)
    page.detail.answer_requested.emit(answered.question_id)
    window.settle()
    assert window.workplace.navigator.current.kind == RUNNER
