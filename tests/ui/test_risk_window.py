"""The register of risks by keys: from a weak answer to a treated and accepted risk with its trail; workbook, zone."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from ui.pages.risks.book_dialog import BookDialog
from ui.pages.risks.dialogs import ReasonDialog, RiskDialog
from ui.pages.risks.risk_page import RiskPage
from ui.pages.risks.treatment_dialog import AcceptDialog, TreatmentDialog
from ui.pages.risks.view_model import GroupHead
from ui.widgets.text import Text
from workbench.services import exchange_risks, keep_risks, keep_zones, risk_views, treat_risks
from workbench.services import workspace as workspaces

DOWN, RIGHT, RETURN, SPACE, TAB = (
    Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab,
)  # fmt: skip


@pytest.fixture
def window(draft_id, open_window):
    return open_window()


@pytest.fixture
def workspace(window):
    return window.workplace._workspace


def act(window):
    """Press the verb of the open dialog and wait for what follows."""
    window.dialog.act.setFocus()
    window.key(SPACE)
    window.settle()


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(Text))


def confirm_first(workspace, assessment_id, **changes):
    first = keep_risks.suggestions(workspace, assessment_id)[0].suggested.risk_id
    return keep_risks.confirm(workspace, assessment_id, first, {"owner": "A. Jansen", **changes}).value


def test_a_weak_answer_becomes_a_treated_and_accepted_risk_with_its_trail(window, workspace, draft_id):
    window.go("findings", draft_id, "risks")
    window.page.register.setFocus()
    window.key(SPACE)
    window.settle()
    window.page.tabs.take_focus()
    window.key(RIGHT, RIGHT)
    window.page.suggestions.setFocus()
    window.key(RETURN)
    assert isinstance(window.dialog, RiskDialog)
    window.key(TAB, TAB, TAB, TAB)
    window.type("A. Jansen")
    act(window)
    assert window.dialog is None
    window.key(RETURN)
    window.settle()
    assert isinstance(window.page, RiskPage)
    view = risk_views.one(workspace, "K-0001")
    assert view.risk.owner == "A. Jansen" and view.risk.catalogue_id

    window.key(RETURN)  # the keyboard is on the main act
    dialog = window.dialog
    assert isinstance(dialog, TreatmentDialog)
    window.type("Alarm when the input drifts")
    for select in list(dialog._levels.values())[:4]:
        select.setFocus()
        window.key(DOWN, DOWN, DOWN)
    window.qtbot.waitUntil(lambda: dialog._foresight.count() > 3, timeout=5000)
    act(window)
    planned = risk_views.one(workspace, "K-0001").treatments
    assert [(each.treatment.text, len(each.treatment.raises)) for each in planned] == [
        ("Alarm when the input drifts", 4)
    ]

    window.page.acts.start("accept")
    dialog = window.dialog
    assert isinstance(dialog, AcceptDialog)
    dialog.reason.setFocus()
    window.type("Retained until the rebuild in spring.")
    act(window)
    assert window.dialog is dialog and "risks." in dialog.problem.words()  # refused, and what was typed is still there
    assert dialog.reason.toPlainText() == "Retained until the rebuild in spring."
    for authority in ("executive", "board"):
        treat_risks.set_authorities(workspace, authority, ["A. Jansen"])
    dialog.interim.setFocus()
    window.type("Two people look at each proposal.")
    act(window)
    assert window.dialog is None
    view = risk_views.one(workspace, "K-0001")
    assert view.risk.state.value == "accepted" and view.acceptance is not None

    window.page.tabs.take_focus()
    window.key(RIGHT, RIGHT, RIGHT, RIGHT)
    shown = words_in(window.page.history)
    assert all(words in shown for words in ("Suggestion confirmed", "Treatment planned", "Accepted", "A. Jansen"))
    trail = [entry.action for entry in workspaces.trail_of(workspace, "risk", view.risk.id)]
    assert sorted(trail) == ["accept", "confirm", "plan_treatment"]
    assert workspaces.check(workspace).is_sound


def test_a_figure_and_a_cell_filter_the_list_and_the_filter_comes_back(window, workspace, draft_id):
    risk = confirm_first(workspace, draft_id)
    keep_risks.add(workspace, risk.system_id, {
        "title": "Sensor <b>freezes</b>", "event": "It repeats its last value.", "likelihood": 1, "impacts": {"supply": 1},
    })  # fmt: skip
    window.go("risks", "", "heat")
    page = window.page
    page.heat_map.setFocus()
    page.heat_map.choose((1, 1))
    window.key(RETURN)
    assert [row.title for row in page._rows.rows if not isinstance(row, GroupHead)] == ["Sensor <b>freezes</b>"]
    page.find_here()
    page._on_clear()
    window.type("sensor")
    window.qtbot.waitUntil(lambda: page._vm.wanted.query == "sensor", timeout=3000)
    window.settle()
    assert workspaces.place(workspace, "risks")["query"] == "sensor"
    page.table.setFocus()
    window.key(RETURN)  # the head of the group folds
    assert [type(row) for row in page._rows.rows] == [GroupHead]


def test_a_workbook_shows_each_cell_before_anything_is_written(window, workspace, draft_id, tmp_path):
    risk = confirm_first(workspace, draft_id)
    path = tmp_path / "risks.xlsx"
    exchange_risks.export(workspace, path)
    book = load_workbook(path)
    sheet = book["Risks"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, columns["Owner"], "B. Claes")
    sheet.cell(2, columns["State"], "closed")
    book.save(path)
    window.go("risks")
    window.page.read_book(str(path))
    window.qtbot.waitUntil(lambda: isinstance(window.dialog, BookDialog), timeout=10_000)
    plan = window.dialog.plan
    assert [(each.key, each.problem) for each in plan.cells] == [("state", "computed"), ("owner", "")]
    assert risk_views.one(workspace, risk.id).risk.owner == "A. Jansen"
    act(window)
    after = risk_views.one(workspace, risk.id).risk
    assert (after.owner, after.state.value) == ("B. Claes", "open")


def test_a_zone_is_checked_by_keys_and_a_risk_is_closed_with_its_reason(window, workspace, draft_id):
    risk = confirm_first(workspace, draft_id)
    window.go("zone", "Station bus")
    page = window.page
    page.take_focus()
    window.key(DOWN, DOWN)
    window.settle()
    assert keep_zones.one(workspace, "Station bus").zone.targets == {"FR 1": 2}
    page.checks.setFocus()
    window.key(RETURN)
    window.settle()
    assert keep_zones.one(workspace, "Station bus").zone.met == ("SR 1.1",)
    window.go("risk", risk.id)
    window.page.acts.start("close")
    assert isinstance(window.dialog, ReasonDialog)
    act(window)
    assert "risks.reason_missing" in window.dialog.problem.words()
    window.dialog.reason.setFocus()
    window.type("The system was taken out of service.")
    act(window)
    assert risk_views.one(workspace, risk.id).risk.state.value == "closed"
