"""Notices that nobody touches the window any more, also across sleep of the laptop.

Keys and clicks are seen where they enter the window, before any widget. One
single-shot timer; the wall clock decides, because a timer stands still while
the laptop sleeps.

Source: UX guide §4 "Lock", security stack §10 case 28.
"""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workbench.kernel.clock import Clock, now

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
_COARSE_S = 1  # the timer is restarted at most once a second


class IdleWatch(QObject):
    """Watches one window and its dialogs.

    Signals:
        idle(): nobody touched the window for the given minutes, or it was minimised.
    """

    idle = Signal()

    def __init__(self, window: QWidget, minutes: int, clock: Clock = now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = timedelta(minutes=minutes)
        self._touched: datetime = clock()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        self._watched: list[QWindow] = []
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._on_focus_window)
        handle = window.windowHandle()
        if handle is not None:
            self._on_focus_window(handle)
        self._start(self._limit)

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes."""
        self._limit = timedelta(minutes=minutes)
        self.touch()

    def touch(self) -> None:
        """The person is there; if they were away too long, lock first."""
        moment = self._clock()
        away = moment - self._touched
        if away >= self._limit:
            self._on_timeout()
        elif away >= timedelta(seconds=_COARSE_S) or not self._timer.isActive():
            self._touched = moment
            self._start(self._limit)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        for window in self._watched:
            if isValid(window):  # that of a dialog is gone with the dialog
                window.removeEventFilter(self)
        self._watched.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and clicks, and that the window is minimised."""
        if event.type() in _TOUCHES:
            self.touch()
        elif event.type() == QEvent.Type.WindowStateChange and _is_minimised(watched):
            self.idle.emit()
        return False

    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None:
            self.touch()
            self._watched = [known for known in self._watched if isValid(known)]
            if window not in self._watched:
                window.installEventFilter(self)
                self._watched.append(window)

    def _start(self, length: timedelta) -> None:
        self._timer.start(max(1, int(length.total_seconds() * 1000)))

    def _on_timeout(self) -> None:
        left = self._limit - (self._clock() - self._touched)
        if left > timedelta(0):
            self._start(left)
            return
        self._touched = self._clock()
        self.idle.emit()


def _is_minimised(watched: QObject) -> bool:
    return isinstance(watched, QWindow) and watched.windowState() == Qt.WindowState.WindowMinimized
