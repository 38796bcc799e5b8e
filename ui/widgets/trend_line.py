"""A residual over assessments as a small line: points with their band in words, one hue, the table behind it by T."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.a11y import name
from ui.format import number
from ui.theme.apply import Look
from ui.widgets.bands import band_width, draw_band

_HIGHEST = 25.0


@dataclass(frozen=True)
class TrendMark:
    """One point: what it belongs to, its score 1-25, its band and the word for it."""

    words: str
    score: float
    band: str
    band_word: str


class TrendLine(QWidget):
    """The line; scores grow upwards from 1 to 25."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks: tuple[TrendMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_marks(self, marks: Sequence[TrendMark]) -> None:
        """Show *marks*, oldest first."""
        self._marks = tuple(marks)
        said = ", ".join(f"{each.words}: {number(each.score, 2)} {each.band_word}" for each in self._marks)
        name(self, QCoreApplication.translate("TrendLine", "Residual over assessments. {points}").format(points=said))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(self._look.px(420), self._look.px(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axis, the line and its points."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = look.px(36), self.width() - look.px(16)
        top, foot = look.px(34), self.height() - look.px(30)
        painter.setFont(look.font("small"))
        for value in (1, 13, 25):
            y = foot - (value - 1) / (_HIGHEST - 1) * (foot - top)
            painter.setPen(QPen(look.colour("hair"), look.theme.line))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(0, y - 8, left - look.px(8), 16), Qt.AlignmentFlag.AlignRight, str(value))
        points = self._points(left, right, top, foot)
        painter.setPen(QPen(look.colour("accent"), 2))
        for before, after in pairwise(points):
            painter.drawLine(before, after)
        room = (right - left) / max(1, len(points))
        for point, mark in zip(points, self._marks, strict=True):
            painter.setBrush(look.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(point, look.px(4), look.px(4))
            wide = band_width(look, mark.band_word)
            place = QRectF(point.x() - wide / 2, point.y() - look.px(28), wide, look.px(20))
            draw_band(painter, look, place, mark.band, mark.band_word)
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("muted"))
            cut = painter.fontMetrics().elidedText(mark.words, Qt.TextElideMode.ElideRight, round(room) - 8)
            below = QRectF(point.x() - room / 2, foot + look.px(6), room, look.px(18))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, cut)

    def _points(self, left: float, right: float, top: float, foot: float) -> list[QPointF]:
        room = (right - left) / max(1, len(self._marks))
        return [
            QPointF(left + (index + 0.5) * room, foot - (mark.score - 1) / (_HIGHEST - 1) * (foot - top))
            for index, mark in enumerate(self._marks)
        ]
