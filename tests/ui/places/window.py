"""A window on a real register for tests: opened once per test, driven by keys and clicks, waited for by its jobs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factories import PASSPHRASE
from ui.app import Workbench
from ui.navigation import Place
from ui.settings import Preferences, write_preferences
from workbench.services.workspace import Workspace

LONG_MS = 15_000


class Window:
    """The running program on the register at *path*."""

    def __init__(self, qtbot: QtBot, path: Path, config: Path, preferences: Preferences | None = None) -> None:
        self.qtbot = qtbot
        self.documents = config / "documents"
        self.documents.mkdir(parents=True, exist_ok=True)
        self.config = config
        write_preferences(config / "settings.ini", preferences or Preferences(language="en"))
        self.workbench = Workbench(config, self.documents, path)
        self.workbench.start()
        self.workbench.window.resize(1366, 768)
        with qtbot.waitExposed(self.workbench.window):
            pass

    @property
    def window(self) -> QWidget:
        """The one window."""
        return self.workbench.window

    @property
    def workspace(self) -> Workspace:
        """The open register."""
        assert self.workbench.workplace is not None
        return self.workbench.workplace.session.workspace

    @property
    def page(self) -> Any:
        """The page shown now."""
        assert self.workbench.workplace is not None
        return self.workbench.workplace.frame.page

    @property
    def place(self) -> Place:
        """Where the person is."""
        assert self.workbench.workplace is not None
        current = self.workbench.workplace.navigator.current
        assert current is not None
        return current

    def unlock(self, *, read_only: bool = False) -> "Window":
        """Open the register with its passphrase."""
        unlock = self.workbench.unlock
        self.wait(lambda: self.workbench._is_loaded and not unlock.is_busy and unlock._gatekeeper is not None)
        unlock.unlock(PASSPHRASE, read_only=read_only)
        self.wait(lambda: self.workbench.workplace is not None)
        self.settle()
        return self

    def go(self, place: Place) -> Any:
        """Go to *place* and return its page when everything has come."""
        assert self.workbench.workplace is not None
        self.workbench.workplace.navigator.go(place)
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until no job is queued or under way."""
        self.wait(lambda: not self.workbench.lanes.jobs)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until *condition* holds."""
        self.qtbot.waitUntil(condition, timeout=LONG_MS)

    def click(self, widget: QWidget) -> None:
        """Click the middle of *widget*."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press(
        self, key: Qt.Key, widget: QWidget | None = None, modifiers: Any = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press *key* where the keyboard is, or on *widget*."""
        target = widget or self.window.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifiers)

    def type(self, widget: QWidget, text: str) -> None:
        """Type *text* into *widget*."""
        widget.setFocus()
        self.qtbot.keyClicks(widget, text)

    def close(self) -> None:
        """Close the program."""
        self.workbench.quit()


def unnamed(root: QWidget) -> list[str]:
    """Return the controls in *root* that people can reach but that have no name to be heard."""
    found = []
    for widget in root.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(root)
        inner = widget.objectName().startswith("qt_") or _is_part(widget)
        if reachable and not inner and not widget.accessibleName():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def _is_part(widget: QObject) -> bool:
    """True for what Qt puts inside its own widgets."""
    return type(widget).__name__ in ("QComboBoxListView", "QScrollBar", "QComboBoxPrivateContainer", "QHeaderView")
