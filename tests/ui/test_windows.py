"""Every page in every size, theme and language length: nothing sideways, nothing nameless, no stray window."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.main_window import MainWindow
from ui.settings import PSEUDO
from ui.theme.tokens import THEMES
from ui.widgets.layouts import Scroll

SIZES = ((683, 384), (1093, 614), (1366, 768), (1920, 1080))
PLACES = ("home", "systems", "assessments", "findings", "risks", "library", "reports", "verify", "settings")
_CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


class _ShownWindows(QObject):
    """Notes every widget that shows itself as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.strays: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWidget) and watched.isWindow() and not isinstance(watched, MainWindow)
        if event.type() == QEvent.Type.Show and is_window:
            self.strays.append(type(watched).__name__)
        return False


def places(draft_id: str):
    yield from ((kind,) for kind in PLACES)
    yield ("runner", draft_id)
    yield from (("library", entry) for entry in ("PB-07", "AR-02"))
    yield from (("findings", draft_id, tab) for tab in ("result", "findings", "risks"))


@pytest.mark.parametrize("language", ["en", PSEUDO])
@pytest.mark.parametrize("size", SIZES)
def test_no_page_is_wider_than_its_window(open_window, draft_id, size, language):
    window = open_window(size=size, density="field", language=language)
    for place in places(draft_id):
        window.go(*place)
        page = window.page
        room = page.width()
        for scroll in page.findChildren(Scroll):
            if scroll.isVisible():
                inner = scroll.widget().minimumSizeHint().width()
                assert inner <= scroll.viewport().width(), (place, inner, scroll.viewport().width())
        assert page.minimumSizeHint().width() <= room, (place, page.minimumSizeHint().width(), room)


@pytest.mark.parametrize("theme", THEMES)
def test_every_control_has_a_name_and_can_be_reached(open_window, draft_id, theme):
    window = open_window(theme=theme)
    for place in places(draft_id):
        window.go(*place)
        for control in window.workbench.window.findChildren(QWidget):
            if isinstance(control, _CONTROLS) and control.isVisible():
                said = control.accessibleName() or getattr(control, "text", lambda: "")()
                assert said, (place, control, control.parent())
                if control.isEnabled() and isinstance(control, QLineEdit | QPlainTextEdit | QComboBox):
                    assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, (place, control)


@pytest.mark.parametrize("size", SIZES[:3])
def test_no_part_shows_itself_as_a_window(open_window, draft_id, size, qapp):
    shown = _ShownWindows()
    qapp.installEventFilter(shown)
    try:
        window = open_window(size=size)
        for place in places(draft_id):
            window.go(*place)
    finally:
        qapp.removeEventFilter(shown)
    assert shown.strays == []


def test_tab_goes_through_a_page_and_comes_back(open_window):
    window = open_window()
    window.go("systems")
    seen = []
    for _ in range(40):
        window.key(Qt.Key.Key_Tab)
        focused = window.workbench.window.focusWidget()
        assert focused is not None and focused.isVisible()
        if focused in seen:
            break
        seen.append(focused)
    assert 8 < len(seen) < 40


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_text_size_scales_and_stays_within_the_window(open_window, draft_id, percent):
    window = open_window(text_percent=percent)
    for place in places(draft_id):
        window.go(*place)
        assert window.page.minimumSizeHint().width() <= window.page.width(), place


@pytest.mark.parametrize(
    ("key", "modifier", "kind"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "system"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "system"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier, "systems"),
    ],
)
def test_enter_opens_a_row_on_the_keypad_too(open_window, key, modifier, kind):
    window = open_window()
    window.go("systems")
    table = window.page.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    window.qtbot.keyClick(table, key, modifier)
    window.settle()
    assert window.workplace.navigator.current.kind == kind


def test_the_fields_of_a_dialog_are_seen_in_the_lowest_window(open_window, draft_id):
    window = open_window(language="de")
    window.resize(683, 384)
    window.go("systems")
    window.page._new.click()
    form = window.dialog.form
    assert form.width() <= form.parentWidget().width()  # nothing stands beyond the right edge
    window.key(Qt.Key.Key_Escape)
    window.go("runner", draft_id)
    window.key(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.dialog
    scroll = dialog.findChild(Scroll)
    foot = dialog.act.mapTo(dialog, dialog.act.rect().topLeft()).y()
    assert scroll.mapTo(dialog, scroll.rect().bottomLeft()).y() <= foot
    window.key(Qt.Key.Key_Escape)
