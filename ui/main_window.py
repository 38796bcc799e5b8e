"""The one window: it holds the locked page or the frame, hands on keys, and closes only when all is written.

Small on purpose: it is on the screen before anything else is loaded.
"""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.theme.apply import Look

if TYPE_CHECKING:
    from ui.theme.focus import FocusRing

_LEAST_WIDTH, _LEAST_HEIGHT = 640, 360


@runtime_checkable
class TakesKeys(Protocol):
    """What the window may show that has a use for single keys."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Return True if the key did something."""


class MainWindow(QMainWindow):
    """Holds the locked page and, while a register is open, the frame.

    Signals:
        close_requested(): the person wants to close the program; the window stays until `let_close`.
    """

    close_requested = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._may_close = False
        self.setWindowTitle(title)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._ring: FocusRing | None = None

    def show_only(self, widget: QWidget) -> None:
        """Show *widget*; whatever else the window held is deleted."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        for index in reversed(range(self._stack.count())):
            other = self._stack.widget(index)
            if other is not None and other is not widget:
                self._stack.removeWidget(other)
                other.deleteLater()

    def wear_ring(self) -> None:
        """Show from now on which widget has the keyboard; after the first paint, which need not wait for it."""
        if self._ring is None:
            from ui.theme.focus import FocusRing  # slow import

            self._ring = FocusRing(self, self._look)

    @property
    def shown(self) -> QWidget | None:
        """What the window shows."""
        return self._stack.currentWidget()

    def let_close(self) -> None:
        """Close now; everything is written."""
        self._may_close = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on a key that no widget wanted."""
        shown = self.shown
        if isinstance(shown, TakesKeys) and shown.take_key(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first, so that half-typed text is written and jobs are heard."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()
