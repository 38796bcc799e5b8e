"""Text on the screen. What people wrote is never read as markup, wherever it stands.

A lint test finds QLabel outside this module, so no other label can guess its format.

Source: security stack §7, case 52.
"""

from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QLayout, QPlainTextEdit, QSizePolicy, QWidget

from ui.format import shown
from ui.theme.metrics import Metrics

_LONGEST_HINT = 640  # prose is not wider than this


class Text(QLabel):
    """A plain label of a *type* (`ui.theme.metrics`) and a *tone* (`ui.theme.style_sheet`).

    With *wrap* it breaks into lines of the type's own height, which Qt's label cannot.
    """

    def __init__(
        self,
        text: str = "",
        type: str = "body",
        tone: str = "text",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type)
        self.setProperty("tone", tone)
        self._wraps = wrap
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show *text* as it is, with reordering characters made visible."""
        super().setText(shown(text))
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Change the colour by role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)

    def set_type(self, type: str) -> None:
        """Change size and weight."""
        if self.property("type") != type:
            self.setProperty("type", type)
            restyle(self)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Wrapped text is higher where it is narrower."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*."""
        return self._laid_out(max(1, width))[1] if self._wraps else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """One line as far as that is not absurdly long."""
        if not self._wraps:
            return super().sizeHint()
        self.ensurePolished()
        whole = max((self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n")), default=0) + 2
        return QSize(min(whole, _LONGEST_HINT), self._line_height() if self.text() else 0)

    def minimumSizeHint(self) -> QSize:
        """Wrapped text may be narrow; its height follows from its width."""
        if not self._wraps:
            return super().minimumSizeHint()
        return QSize(min(self.sizeHint().width(), 40), self._line_height() if self.text() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint wrapped lines; leave single lines to Qt."""
        if not self._wraps:
            super().paintEvent(event)
            return
        layout, _ = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(0, 0))

    def _line_height(self) -> int:
        ratio = Metrics.line_ratio(str(self.property("type")))
        return round(self.font().pixelSize() * ratio)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        self.ensurePolished()
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        y = lay_lines(layout, width, self._line_height())
        return layout, y


def lay_lines(layout: QTextLayout, width: float, step: int) -> int:
    """Break *layout* into lines of *width*, *step* pixels apart; return the height of all."""
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + (step - line.height()) / 2))
        y += step
    layout.endLayout()
    return round(y)


class Elided(Text):
    """A label of one line that is cut with … instead of pushing others aside; its name stays whole."""

    def __init__(
        self,
        text: str = "",
        type: str = "body",
        tone: str = "text",
        *,
        yields: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """With *yields* it asks for no width and takes what others leave."""
        self._whole = ""
        self._yields = yields
        super().__init__(text, type, tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show *text* as far as it fits."""
        self._whole = shown(text, 2000)
        self.setAccessibleName(self._whole)
        self.updateGeometry()
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        height = super().sizeHint().height()
        if self._yields:
            return QSize(self.fontMetrics().averageCharWidth() * 4, height)
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        QLabel.setText(
            self, QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        )


class NoteEdit(QPlainTextEdit):
    """A field for a note: plain text, grows from *least* to *most* lines, then scrolls.

    Signals:
        left(): the keyboard went elsewhere.
        escaped(): the person wants back to where they came from.
    """

    left = Signal()
    escaped = Signal()

    def __init__(self, least: int = 1, most: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Return nothing, whatever the text asks for."""
        return None

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of what is pasted."""
        if source.hasText():
            self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """As high as the lines, between the least and the most."""
        line = self.fontMetrics().lineSpacing()
        lines = min(max(self.document().size().height(), self._least), self._most)
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * round(self.document().documentMargin()) + 2
        return QSize(200, round(lines * line) + frame)

    def minimumSizeHint(self) -> QSize:
        """At least the least lines."""
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_size_changed(self) -> None:
        self.updateGeometry()


def show_if(widget: QWidget, is_shown: bool) -> None:
    """Show or hide *widget*. One that has no parent yet is left to be shown with it: alone it would be a window."""
    if is_shown and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(is_shown)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at the properties of *widget* again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def release_all(layout: QLayout) -> None:
    """Take everything out of *layout* without deleting a widget, so that it can be arranged anew.

    Widgets leave through removeWidget: an item taken from Python would stay behind it, and the widget's later changes
    of size would go unnoticed.
    """
    while layout.count():
        item = layout.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            layout.removeWidget(widget)
        else:
            layout.takeAt(0)


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in *layout*."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)
            inner.deleteLater()
