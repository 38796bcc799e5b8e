"""Names and announcements for people who hear the window instead of seeing it."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Give *widget* the name *text* and tell a listening screen reader if it changed."""
    before = widget.accessibleName()
    if before != text:
        widget.setAccessibleName(text)
        if before:  # nobody was told a name yet, so nothing changed for a listener
            _tell(widget, QtGui.QAccessible.Event.NameChanged)
    widget.setAccessibleDescription(description)


def announce(widget: QWidget, text: str) -> None:
    """Say *text* once, politely, on behalf of *widget*."""
    widget.setAccessibleDescription(text)
    _tell(widget, QtGui.QAccessible.Event.Alert)


def _tell(widget: QWidget, event: "QtGui.QAccessible.Event") -> None:
    # Named through the module: the class is built when first used, and the first paint need not wait for it.
    QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleEvent(widget, event))
