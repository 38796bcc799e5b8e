"""What a key press means, alike in every widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_enter(event: QKeyEvent) -> bool:
    """Return True for Enter alone, on the main keys or on the keypad, which Qt reports with a modifier of its own."""
    return event.key() in _ENTER and is_alone(event)


def is_press(event: QKeyEvent) -> bool:
    """Return True for Enter or Space alone."""
    return event.key() in (*_ENTER, Qt.Key.Key_Space) and is_alone(event)


def is_alone(event: QKeyEvent) -> bool:
    """Return True if neither Shift, Ctrl, Alt nor Meta is held."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
