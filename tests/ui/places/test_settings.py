"""Settings: every change is kept at once and seen at once; acts on the register say what came of them."""

import pytest
from PySide6.QtCore import Qt

from tests.factories import PASSPHRASE, write_pack
from tests.ui.places.window import Window, unnamed
from ui.navigation import SETTINGS, Place
from ui.pages.settings.dialogs import PassphraseDialog, RecoveryDialog
from ui.settings import read_preferences
from workbench.services import content
from workbench.services import workspace as workspaces


@pytest.fixture
def page(desk: Window):
    return desk.go(Place(SETTINGS))


def _kept(desk: Window):
    return read_preferences(desk.config / "settings.ini")


def test_theme_and_density_are_kept_and_seen_at_once(desk, page):
    page._theme.setFocus()
    desk.press(Qt.Key.Key_Down, page._theme)
    page._theme.activated.emit(page._theme.currentIndex())
    assert _kept(desk).theme == desk.workbench.look.theme.name == "dark"
    page._on_density("field")
    desk.settle()
    assert _kept(desk).density == "field" and desk.workbench.look.metrics.is_field
    assert desk.place.kind == SETTINGS  # the place stays


def test_text_size_grows_and_is_kept(desk, page):
    page._on_larger()
    desk.settle()
    assert _kept(desk).text_percent == 110 == desk.workbench.look.metrics.percent


def test_search_leaves_only_what_matches(desk, page):
    desk.type(page._search, "recovery")
    shown = [line.words for _, line in page._lines if line.isVisible()]
    assert len(shown) == 1 and "recovery" in shown[0]
    page._search.clear()
    assert all(line.isVisible() for _, line in page._lines)


def test_keys_and_advance_are_kept(desk, page):
    page._on_advance(True)
    page._on_single(False)
    desk.settle()
    assert _kept(desk).advance_after_answer and not _kept(desk).single_keys
    assert desk.workbench.workplace.runner.advances


def test_the_organisation_is_saved_on_leaving_the_field(desk, page):
    page._operator.clear()
    desk.type(page._operator, "Oost Grid")
    desk.press(Qt.Key.Key_Tab, page._operator)
    desk.settle()
    assert workspaces.organisation(desk.workspace).operator == "Oost Grid"


def test_somebody_else_goes_to_work(desk, page):
    page._people.choose("J. Peeters")
    page._people.activated.emit(page._people.currentIndex())
    desk.settle()
    assert desk.workspace.person.name == "J. Peeters" == _kept(desk).person
    page._person.setText("N. Newcomer")
    page._on_work_as()
    desk.settle()
    assert "N. Newcomer" in {person.name for person in workspaces.people(desk.workspace)}


def test_the_register_is_checked_and_says_so(desk, page):
    page._vm.check()
    desk.settle()
    assert page.messages.property("kind") == "success" and "sound" in page.messages.words()


def test_a_backup_opens_and_its_time_is_shown(desk, page):
    assert "none yet" in page._last_backup.text()
    target = desk.documents / "copy.wbreg"
    page.back_up_to(str(target))
    desk.settle()
    assert "none yet" not in page._last_backup.text()
    workspaces.unlock(target, PASSPHRASE, read_only=True).close()


def test_a_pack_is_installed_from_a_folder_and_listed(desk, page, tmp_path):
    folder = write_pack(tmp_path / "new", head={"id": "extra"})
    page.install_from(str(folder))
    desk.settle()
    assert "extra 1.0.0" in page._packs.text()
    assert any(each["pack_id"] == "extra" for each in content.installed(desk.workspace))


def test_a_folder_that_is_no_pack_is_refused(desk, page, tmp_path):
    before = content.installed(desk.workspace)
    (tmp_path / "empty").mkdir()
    page.install_from(str(tmp_path / "empty"))
    desk.settle()
    assert page.messages.property("kind") == "danger"
    assert content.installed(desk.workspace) == before


def test_a_new_passphrase_opens_the_register_and_the_old_one_no_longer(desk, page):
    page._on_passphrase()
    dialog = desk.window.findChild(PassphraseDialog)
    desk.type(dialog._first, "a much longer secret")
    desk.type(dialog._second, "a much longer secret")
    desk.click(dialog.act)
    desk.settle()
    path = desk.workspace.path
    desk.workbench.lock()
    desk.settle()
    workspaces.unlock(path, "a much longer secret", read_only=True).close()
    with pytest.raises(Exception, match="wrong_passphrase"):
        workspaces.unlock(path, PASSPHRASE, read_only=True)


def test_a_recovery_key_is_confirmed_by_two_groups(desk, page):
    page._vm.make_recovery()
    desk.settle()
    dialog = desk.window.findChild(RecoveryDialog)
    assert dialog.isVisible()
    desk.click(dialog.act)
    for field in dialog.fields.values():
        desk.type(field, "XXXX")
    desk.click(dialog.act)
    assert dialog.isVisible() and dialog.problem.words()
    groups = dialog._key.split("-")
    for number, field in dialog.fields.items():
        field.setText(groups[number - 1])
    desk.click(dialog.act)
    assert not dialog.isVisible()


def test_locking_closes_the_dialog_with_the_recovery_key(desk, page):
    page._vm.make_recovery()
    desk.settle()
    dialog = desk.window.findChild(RecoveryDialog)
    desk.workbench.lock()
    assert not dialog.isVisible()
    desk.settle()


def test_everything_one_can_reach_has_a_name(page):
    assert unnamed(page) == []
