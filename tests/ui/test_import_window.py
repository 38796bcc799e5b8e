"""Importing a list by the window: columns, words, what happens, and again without a change."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt

from ui.pages.systems.dialogs import ImportDialog
from workbench.exchange.inventory import RowFate
from workbench.services import register_system

HEAD = ["Reference", "Name", "Type of AI", "Stage", "Colour"]
ROWS = [["X-1", "Load <b>forecast</b>", "machine learning", "In operation", "blue"],
        ["X-2", "Chat desk two", "Generative AI", "somewhere", ""],
        ["", "", "ml", "Pilot", ""]]  # fmt: skip


@pytest.fixture
def small_list(tmp_path: Path) -> Path:
    book = Workbook()
    for row in ([], HEAD, *ROWS):
        book.active.append(row)
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


@pytest.fixture
def window(open_window):
    return open_window()


def _open(window, path: Path) -> ImportDialog:
    """Hand the page a file as its file choice would, and return the dialog that follows."""
    window.page._vm.read_list(path)
    window.settle()
    window.qtbot.waitUntil(lambda: isinstance(window.dialog, ImportDialog), timeout=30_000)
    return window.dialog


def _import(window, dialog: ImportDialog) -> None:
    dialog.act.setFocus()
    window.key(Qt.Key.Key_Space)
    window.qtbot.waitUntil(lambda: window.dialog is None, timeout=5000)
    window.qtbot.waitUntil(lambda: not window.workbench.lanes.jobs, timeout=120_000)


def test_a_list_is_previewed_corrected_and_imported_by_keys(window, small_list):
    window.go("systems")
    dialog = _open(window, small_list)
    assert [dialog._plan.count(fate) for fate in (RowFate.ADDED, RowFate.REJECTED)] == [2, 1]
    window.key(Qt.Key.Key_Escape)
    workspace = window.workplace._workspace
    assert register_system.count(workspace, query="forecast") == 0
    _import(window, _open(window, small_list))
    system = register_system.get_ref(workspace, "X-2")
    assert (system.kinds, system.stage, system.extra["Stage"]) == (("llm",), None, "somewhere")
    dialog = _open(window, small_list)
    assert dialog._plan.count(RowFate.UNCHANGED) == 2
    assert not dialog.act.isEnabled()
    window.key(Qt.Key.Key_Escape)


@pytest.mark.shared
def test_the_sample_of_3611_systems_imports_by_the_window_and_again_changes_nothing(window, shared):
    sample = shared / "samples" / "inventories" / "us-federal-ai-use-cases-2025.xlsx"
    window.go("systems")
    before = register_system.count(window.workplace._workspace)
    dialog = _open(window, sample)
    assert dialog._plan.count(RowFate.ADDED) == 3611
    _import(window, dialog)
    assert register_system.count(window.workplace._workspace) == before + 3611
    dialog = _open(window, sample)
    assert dialog._plan.count(RowFate.UNCHANGED) == 3611
    assert not dialog.act.isEnabled()
    window.key(Qt.Key.Key_Escape)


def test_rows_are_seen_in_the_lowest_window(window, small_list):
    window.resize(683, 384)
    window.go("systems")
    dialog = _open(window, small_list)
    table = dialog._table
    assert table.viewport().height() >= 2 * table.rowHeight(0)
    assert dialog.consequence.isVisible() and dialog.consequence.text()
    assert dialog.height() <= 384
    window.key(Qt.Key.Key_Escape)
