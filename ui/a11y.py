"""Names and announcements for people who hear the window instead of seeing it."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def name(widget: QWidget, text: str, description: str = "") -> None:
    """Give *widget* the name *text* and tell a listening screen reader if it changed."""
    if widget.accessibleName() != text:
        widget.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))
    widget.setAccessibleDescription(description)


def announce(widget: QWidget, text: str) -> None:
    """Say *text* once, politely, on behalf of *widget*."""
    widget.setAccessibleDescription(text)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
