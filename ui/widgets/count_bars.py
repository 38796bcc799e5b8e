"""Counts as bars of one hue, the number at the end; a table in words for people who hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.a11y import name
from ui.theme.apply import Look


class CountBars(QWidget):
    """One bar a line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show (words, count) in order."""
        self._counts = tuple(counts)
        name(self, ", ".join(f"{words}: {count}" for words, count in self._counts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line each."""
        return QSize(self._look.px(320), len(self._counts) * self._look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, bars and numbers."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, strong = look.font("body"), look.font("strong")
        most = max((count for _, count in self._counts), default=0)
        words_width = max((QFontMetrics(font).horizontalAdvance(words) for words, _ in self._counts), default=0)
        words_width = min(words_width + look.px(16), round(self.width() * 0.45))
        line = look.px(36)
        room = self.width() - words_width - look.px(48)
        for index, (words, count) in enumerate(self._counts):
            top = index * line
            painter.setFont(font)
            painter.setPen(look.colour("text" if count else "muted"))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(words_width - look.px(8)))
            painter.drawText(QRectF(0, top, words_width, line), Qt.AlignmentFlag.AlignVCenter, shown)
            if count:
                length = max(look.px(4), room * count / most)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent"))
                painter.drawRoundedRect(QRectF(words_width, top + (line - look.px(8)) / 2, length, look.px(8)), 2, 2)
            painter.setFont(strong if count else font)
            painter.setPen(look.colour("text" if count else "muted"))
            painter.drawText(
                QRectF(0, top, self.width(), line),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                str(count),
            )
