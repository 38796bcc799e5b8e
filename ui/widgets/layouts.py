"""Small builders for rows, columns and rules, so that pages read in the order of the screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.keys import is_alone
from ui.page import Room, Width
from ui.theme.apply import Look
from ui.widgets.text import release_all

Part = QWidget | QLayout | int | None  # a widget, a layout, a gap at 100 %, or a stretch


def row(look: Look, *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row of *parts*, *gap* apart."""
    layout = QHBoxLayout()
    _fill(layout, look, parts, gap, margins)
    return layout


def column(look: Look, *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column of *parts*, *gap* apart."""
    layout = QVBoxLayout()
    _fill(layout, look, parts, gap, margins)
    return layout


def _fill(
    layout: QBoxLayout, look: Look, parts: tuple[Part, ...], gap: int, margins: tuple[int, int, int, int]
) -> None:
    layout.setSpacing(look.px(gap))
    layout.setContentsMargins(*(look.px(margin) for margin in margins))
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(look.px(part))
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def holder(layout: QLayout, ground: str = "") -> QWidget:
    """Return a widget around *layout*, on the *ground* of a role if one is given."""
    widget = QWidget()
    if ground:
        widget.setProperty("ground", ground)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    return widget


def rule(look: Look) -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("rule", "true")
    line.setFixedHeight(look.theme.line)
    return line


def bar(kind: str, layout: QLayout) -> QFrame:
    """Return a bar of the frame: top, foot, rail, tree or side."""
    frame = QFrame()
    frame.setProperty("bar", kind)
    frame.setLayout(layout)
    return frame


def outdented(look: Look, tabs: QWidget) -> QHBoxLayout:
    """Return a row in which the words of *tabs* begin where the words above them begin."""
    layout = QHBoxLayout()
    layout.setContentsMargins(-look.px(12), 0, 0, 0)
    layout.addWidget(tabs)
    return layout


def rearrange(
    layout: QHBoxLayout, columns: tuple[tuple[QWidget, ...], ...], room: Room, shares: tuple[int, ...]
) -> None:
    """Put *columns* of widgets beside each other by their *shares* where *room* is wide, else all in one column."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        old = item.layout() if item is not None else None
        if old is not None:
            release_all(old)
    release_all(layout)
    wanted = columns if room.width is Width.WIDE else (tuple(widget for column in columns for widget in column),)
    for parts, share in zip(wanted, shares, strict=False):
        inner = QVBoxLayout()
        inner.setSpacing(layout.spacing())
        for part in parts:
            inner.addWidget(part)
        inner.addStretch(1)
        layout.addLayout(inner, share)


class Scroll(QScrollArea):
    """A scroll area that never scrolls sideways and leaves the page keys to the page."""

    def __init__(self, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(widget)
        self.viewport().setAutoFillBackground(False)
        widget.setAutoFillBackground(False)  # which setWidget turns on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrows only."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and is_alone(event):
            super().keyPressEvent(event)
            return
        event.ignore()


class Centred(QWidget):
    """Holds one widget in the middle, at most *width* wide (at 100 %)."""

    def __init__(self, look: Look, widget: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        widget.setMaximumWidth(look.px(width))
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(widget, 1000)
        layout.addStretch(1)


class Stack(QStackedWidget):
    """Shows one of several widgets; those that are not shown ask for no room."""

    def minimumSizeHint(self) -> QSize:
        """As small as what is shown."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()

    def sizeHint(self) -> QSize:
        """As large as what is shown."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else QSize()
