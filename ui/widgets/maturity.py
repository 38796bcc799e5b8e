"""Maturity as length and one hue: bars, and a radar for up to eight axes. Never in the colours of risk.

The dark part is what the evidence shows, the light part what was claimed on top;
"nothing applies" is a gap, not a zero.

Source: visual target §7 "Maturity bar", UX guide §7 "Radar".
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.a11y import name
from ui.format import number
from ui.theme.apply import Look

TOP = 4.0
MOST_AXES = 8


@dataclass(frozen=True)
class MaturityMark:
    """One axis: its words, the headline that counts and the upper bound (0-4), None if nothing applies."""

    words: str
    value: float | None
    upper: float | None


def spoken(mark: MaturityMark) -> str:
    """Return what a screen reader says of *mark*."""
    translate = QCoreApplication.translate
    if mark.value is None or mark.upper is None:
        return translate("Maturity", "{name}: nothing applies").format(name=mark.words)
    return translate("Maturity", "{name}: {value} of 4, up to {upper}").format(
        name=mark.words, value=number(mark.value, 1), upper=number(mark.upper, 1)
    )


class MaturityBar(QWidget):
    """A bar from 0 to 4 with its number and upper bound."""

    def __init__(self, look: Look, width: int = 104, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._width = look, width
        self._mark = MaturityMark("", None, None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_mark(self, mark: MaturityMark) -> None:
        """Show *mark*."""
        self._mark = mark
        name(self, spoken(mark))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Bar, number and bound."""
        look = self._look
        upto = QFontMetrics(look.font("small")).horizontalAdvance(self._upto(TOP))
        return QSize(look.px(self._width + 8 + 28 + 8) + upto, look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the numbers."""
        look, mark = self._look, self._mark
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = look.px(10)
        bar = QRectF(0.5, (self.height() - height) / 2, look.px(self._width) - 1, height)
        if mark.value is None or mark.upper is None:
            pen = QPen(look.colour("border"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(look.colour("muted"))
            painter.setFont(look.font("small"))
            words = QRectF(bar.right() + look.px(8), 0, self.width(), self.height())
            painter.drawText(
                words, Qt.AlignmentFlag.AlignVCenter, QCoreApplication.translate("Maturity", "nothing applies")
            )
            return
        draw_bar(painter, look, bar, mark.value, mark.upper)
        painter.setFont(look.font("strong"))
        painter.setPen(look.colour("text"))
        value = QRectF(bar.right() + look.px(8), 0, look.px(28), self.height())
        painter.drawText(value, Qt.AlignmentFlag.AlignVCenter, number(mark.value, 1))
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("muted"))
        rest = QRectF(value.right() + look.px(4), 0, self.width() - value.right(), self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._upto(mark.upper))

    @staticmethod
    def _upto(upper: float) -> str:
        return QCoreApplication.translate("Maturity", "up to {value}").format(value=number(upper, 1))


def draw_bar(painter: QPainter, look: Look, bar: QRectF, value: float, upper: float) -> None:
    """Draw headline and upper bound (0-4) into *bar*."""
    painter.save()
    clip = QPainterPath()
    clip.addRoundedRect(bar, 2, 2)
    painter.setClipPath(clip)
    painter.fillRect(bar, look.colour("surface"))
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * upper / TOP, bar.height()), look.colour("upper"))
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * value / TOP, bar.height()), look.colour("accent"))
    painter.restore()
    painter.setPen(QPen(look.colour("border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar, 2, 2)


class Radar(QWidget):
    """Up to eight axes from 0 to 4: a band from headline to upper bound."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks: tuple[MaturityMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_marks(self, marks: Sequence[MaturityMark]) -> None:
        """Show *marks*, three to eight of them."""
        self._marks = tuple(marks)[:MOST_AXES]
        name(self, ". ".join(spoken(mark) for mark in self._marks))
        self.update()

    def sizeHint(self) -> QSize:
        """Square with room for words."""
        return QSize(self._look.px(360), self._look.px(300))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grid, band, line and words."""
        if len(self._marks) < 3:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = min(self.width() / 2 - look.px(100), self.height() / 2 - look.px(28))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for level in range(1, 5):
            painter.setPen(QPen(look.colour("hair" if level < 4 else "border"), 1))
            painter.drawPolygon(
                QPolygonF([self._point(middle, radius, axis, level) for axis in range(len(self._marks))])
            )
        self._paint_band(painter, middle, radius)
        for axis, mark in enumerate(self._marks):
            painter.setPen(QPen(look.colour("hair"), 1))
            painter.drawLine(middle, self._point(middle, radius, axis, TOP))
            self._paint_words(painter, self._point(middle, radius + look.px(12), axis, TOP), middle, mark)

    def _paint_band(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        look = self._look
        shown = [(axis, mark) for axis, mark in enumerate(self._marks) if mark.value is not None]
        if len(shown) < 3:
            return
        upper = QPolygonF([self._point(middle, radius, axis, mark.upper or 0.0) for axis, mark in shown])
        inner = QPolygonF([self._point(middle, radius, axis, mark.value or 0.0) for axis, mark in shown])
        path = QPainterPath()
        path.addPolygon(upper)
        path.closeSubpath()
        path.addPolygon(inner)
        path.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("upper"))
        painter.drawPath(path)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("accent"), 2))
        painter.drawPolygon(inner)

    def _point(self, middle: QPointF, radius: float, axis: int, value: float) -> QPointF:
        angle = 2 * math.pi * axis / len(self._marks) - math.pi / 2
        reach = radius * value / TOP
        return QPointF(middle.x() + reach * math.cos(angle), middle.y() + reach * math.sin(angle))

    def _paint_words(self, painter: QPainter, at: QPointF, middle: QPointF, mark: MaturityMark) -> None:
        look = self._look
        value = "–" if mark.value is None else number(mark.value, 1)
        words = f"{mark.words} {value}"
        font = look.font("small")
        width = min(QFontMetrics(font).horizontalAdvance(words) + 2, look.px(96))
        left = at.x() if at.x() > middle.x() + 1 else at.x() - width if at.x() < middle.x() - 1 else at.x() - width / 2
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(QRectF(left, at.y() - look.px(9), width, look.px(18)), Qt.AlignmentFlag.AlignCenter, shown)
