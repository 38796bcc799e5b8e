"""The unlock page: create with a recovery key, wrong passphrases, recovery, another's lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.factories import PASSPHRASE
from ui.app import Workbench
from ui.pages.unlock.view_model import Step
from ui.settings import Preferences, write_preferences
from workbench.services import workspace as workspaces


@pytest.fixture
def locked(qtbot, tmp_path):
    made = []

    def opener(register=None):
        write_preferences(tmp_path / "settings.ini", Preferences(language="en"))
        workbench = Workbench(tmp_path, tmp_path, register)
        made.append(workbench)
        workbench.start()
        with qtbot.waitActive(workbench.window):
            workbench.window.activateWindow()
        return workbench

    yield opener
    for workbench in made:
        workbench.quit()
        workbench.window.deleteLater()
        workbench.deleteLater()


def step_of(workbench):
    return workbench.window.shown.step_widget()


def test_a_register_is_made_its_key_shown_once_and_confirmed(qtbot, locked, tmp_path):
    workbench = locked()
    vm = workbench.unlock
    assert vm.step is Step.START
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    step = step_of(workbench)
    assert vm.step is Step.CREATE and step.person.hasFocus()
    qtbot.keyClicks(step.person, "A. Jansen")
    step.path.setText(str(tmp_path / "new.wbreg"))
    qtbot.keyClicks(step.first, "short")
    assert "at least 10" in step.hint.text().lower()
    step.first.clear()
    qtbot.keyClicks(step.first, PASSPHRASE)
    qtbot.keyClicks(step.second, PASSPHRASE + "x")
    qtbot.keyClick(step.second, Qt.Key.Key_Return)
    assert "not the same" in step.problem.words()
    step.second.setText(PASSPHRASE)
    qtbot.keyClick(step.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: vm.step is Step.KEY, timeout=30_000)
    groups = vm.recovery_groups
    assert len(groups) == 14
    qtbot.keyClick(step_of(workbench).main, Qt.Key.Key_Return)
    step = step_of(workbench)
    qtbot.keyClicks(step.first, "AAAA")
    qtbot.keyClicks(step.second, "BBBB")
    qtbot.keyClick(step.second, Qt.Key.Key_Return)
    assert "do not fit" in step.problem.words()
    step.first.setText(groups[vm.asked_groups[0]].lower())
    step.second.setText(groups[vm.asked_groups[1]])
    qtbot.keyClick(step.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workbench.workplace is not None, timeout=20_000)
    assert workbench.preferences.last_register.endswith("new.wbreg")


def test_a_wrong_passphrase_is_said_beside_the_field_with_the_tries_left(qtbot, locked, register_copy):
    workbench = locked(register_copy)
    step = step_of(workbench)
    for left in (2, 1):
        qtbot.keyClicks(step.field, "not this one")
        with qtbot.waitSignal(workbench.unlock.refused, timeout=20_000):
            qtbot.keyClick(step.field, Qt.Key.Key_Return)
        assert step.field.text() == "" and step.field.hasFocus()
        assert f"{left} more tr" in step.problem.words()
    qtbot.keyClicks(step.field, "not this one")
    with qtbot.waitSignal(workbench.unlock.pause_changed, timeout=20_000):
        qtbot.keyClick(step.field, Qt.Key.Key_Return)
    assert not step.main.isEnabled()
    workbench.unlock._on_pause_over()
    qtbot.keyClicks(step.field, PASSPHRASE)
    qtbot.keyClick(step.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: workbench.workplace is not None, timeout=20_000)


def test_caps_lock_is_told_by_the_letters(qtbot, locked, register_copy):
    workbench = locked(register_copy)
    step = step_of(workbench)
    qtbot.keyClicks(step.field, "A")  # a capital without Shift
    assert "Caps Lock" in step.caps.words()
    qtbot.keyClicks(step.field, "a")
    assert step.caps.words() == ""


def test_the_passphrase_is_shown_on_demand_and_hidden_again(qtbot, locked, register_copy):
    step = step_of(locked(register_copy))
    assert step.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.mouseClick(step.field.show_button, Qt.MouseButton.LeftButton)
    assert step.field.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.mouseClick(step.field.show_button, Qt.MouseButton.LeftButton)
    assert step.field.echoMode() is QLineEdit.EchoMode.Password


def test_a_register_open_elsewhere_can_be_viewed(qtbot, locked, register_copy):
    other = workspaces.unlock(register_copy, PASSPHRASE)
    try:
        workbench = locked(register_copy)
        step = step_of(workbench)
        qtbot.keyClicks(step.field, PASSPHRASE)
        with qtbot.waitSignal(workbench.unlock.refused, timeout=20_000):
            qtbot.keyClick(step.field, Qt.Key.Key_Return)
        assert "register.in_use" in step.problem.words()
        assert step.view_only.isVisible()
        step.field.setText(PASSPHRASE)
        qtbot.keyClick(step.view_only, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: workbench.workplace is not None, timeout=20_000)
        assert workbench.workplace._workspace.is_read_only
        assert not workbench.workplace.systems.can_change
    finally:
        other.close()


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_key(qtbot, locked, register_copy):
    workspace = workspaces.unlock(register_copy, PASSPHRASE)
    key = workspaces.add_recovery(workspace)
    workspace.close()
    workbench = locked(register_copy)
    vm = workbench.unlock
    vm.go_forgot()
    step = step_of(workbench)
    qtbot.keyClicks(step.field, key.lower())
    qtbot.keyClicks(step.first, "another long sentence")
    qtbot.keyClicks(step.second, "another long sentence")
    qtbot.keyClick(step.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: vm.step is Step.KEY, timeout=30_000)
    assert "-".join(vm.recovery_groups) != key
    vm.key_noted()
    first, second = vm.asked_groups
    vm.confirm(vm.recovery_groups[first], vm.recovery_groups[second])
    qtbot.waitUntil(lambda: workbench.workplace is not None, timeout=20_000)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "register.empty"), (b"x" * 5000, "register."), (b"SQLite format 3\0" * 300, "register.")],
)
def test_a_damaged_file_is_told_from_a_wrong_passphrase(qtbot, locked, register_copy, content, code):
    register_copy.write_bytes(content)
    workbench = locked(register_copy)
    step = step_of(workbench)
    qtbot.keyClicks(step.field, PASSPHRASE)
    with qtbot.waitSignal(workbench.unlock.refused, timeout=20_000):
        qtbot.keyClick(step.field, Qt.Key.Key_Return)
    assert code in step.problem.words()
    assert "wrong_passphrase" not in step.problem.words()
    assert register_copy.read_bytes() == content


def test_theme_and_language_change_at_once(qtbot, locked, register_copy):
    workbench = locked(register_copy)
    workbench.set_theme("dark")
    assert workbench.look.theme.is_dark
    workbench.set_language("nl")
    assert workbench.translation.language == "nl"
    assert workbench.window.shown.step_widget().isVisible()
