"""A risk as a bow-tie: causes and what prevents, the event, what mitigates and the consequences.

The strength of a control is a length beside its words, never a colour alone; a table stands behind the drawing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.a11y import name
from ui.format import one_line
from ui.theme.apply import Look
from ui.theme.focus import RING
from ui.widgets.text import lay_lines

_MOST = 6


@dataclass(frozen=True)
class TiePart:
    """One box: its words, a fact below them, a share 0-1 as a bar (None for none), and whether it has failed."""

    words: str
    fact: str = ""
    share: float | None = None
    has_failed: bool = False


@dataclass(frozen=True)
class Tie:
    """The five columns of a bow-tie from left to right; the event stands alone in the middle."""

    causes: tuple[TiePart, ...] = ()
    preventive: tuple[TiePart, ...] = ()
    event: str = ""
    mitigative: tuple[TiePart, ...] = ()
    consequences: tuple[TiePart, ...] = ()


class BowTieView(QWidget):
    """Draws a bow-tie as wide as there is room; at most six boxes a column, the rest is counted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tie = Tie()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_tie(self, tie: Tie) -> None:
        """Draw *tie*."""
        self._tie = tie
        words = QCoreApplication.translate(
            "BowTie",
            "Bow-tie. {causes} causes, {before} preventive controls, {after} mitigating ones, {ends} consequences",
        ).format(
            causes=len(tie.causes), before=len(tie.preventive), after=len(tie.mitigative), ends=len(tie.consequences)
        )
        name(self, words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the longest column."""
        tie = self._tie
        longest = max(map(_height_of, (tie.causes, tie.preventive, tie.mitigative, tie.consequences)), default=1)
        return QSize(self._look.px(640), max(longest, 3) * self._box() + self._look.px(36))

    def minimumSizeHint(self) -> QSize:
        """Five narrow columns."""
        return QSize(self._look.px(420), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, boxes, heads and the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tie, middle = self._tie, self._middle()
        columns = (tie.causes, tie.preventive, (), tie.mitigative, tie.consequences)
        self._paint_heads(painter)
        for index in (0, 1, 3, 4):
            rects = self._rects(index, columns[index])
            painter.setPen(QPen(self._look.colour("border"), self._look.theme.line))
            for rect in rects:
                edge = rect.right() if index < 2 else rect.left()
                aim = self._event_rect()
                end = QPointF(aim.left() if index < 2 else aim.right(), middle)
                if index in (1, 3):
                    painter.drawLine(QPointF(edge, rect.center().y()), end)
        self._paint_outer_lines(painter)
        for index in (0, 1, 3, 4):
            self._paint_column(painter, index, columns[index])
        self._paint_event(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("focus"), RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)

    # --- inside ---

    def _box(self) -> int:
        return self._look.px(58)

    def _middle(self) -> float:
        return (self.height() + self._look.px(28)) / 2

    def _left(self, index: int) -> float:
        gap = self._look.px(14)
        return index * (self._wide() + gap) + self._look.px(6)

    def _wide(self) -> float:
        return (self.width() - 4 * self._look.px(14) - self._look.px(12)) / 5

    def _rects(self, index: int, parts: Sequence[TiePart]) -> list[QRectF]:
        count = min(len(parts), _MOST) + (len(parts) > _MOST)
        top = self._middle() - count * self._box() / 2
        left, wide, high = self._left(index), self._wide(), self._box() - self._look.px(6)
        return [QRectF(left, top + number * self._box(), wide, high) for number in range(count)]

    def _event_rect(self) -> QRectF:
        high = self._look.px(116)
        return QRectF(self._left(2), self._middle() - high / 2, self._wide(), high)

    def _paint_heads(self, painter: QPainter) -> None:
        translate = QCoreApplication.translate
        heads = (
            translate("BowTie", "Causes"),
            translate("BowTie", "Prevents"),
            translate("BowTie", "Event"),
            translate("BowTie", "Mitigates"),
            translate("BowTie", "Consequences"),
        )
        painter.setFont(self._look.font("small-strong"))
        painter.setPen(self._look.colour("muted"))
        for index, words in enumerate(heads):
            place = QRectF(self._left(index), self._look.px(4), self._wide(), self._look.px(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_outer_lines(self, painter: QPainter) -> None:
        """From each cause and consequence to the controls that stand between it and the event."""
        painter.setPen(QPen(self._look.colour("border"), self._look.theme.line))
        for outer, inner in ((0, 1), (4, 3)):
            parts = self._tie.causes if outer == 0 else self._tie.consequences
            edge = self._left(inner) if outer == 0 else self._left(inner) + self._wide()
            for rect in self._rects(outer, parts):
                side = rect.right() if outer == 0 else rect.left()
                painter.drawLine(QPointF(side, rect.center().y()), QPointF(edge, self._middle()))

    def _paint_column(self, painter: QPainter, index: int, parts: Sequence[TiePart]) -> None:
        look = self._look
        rects = self._rects(index, parts)
        shown = list(parts[:_MOST])
        if len(parts) > _MOST:
            more = QCoreApplication.translate("BowTie", "%n more, see the table", "", len(parts) - _MOST)
            shown.append(TiePart(more))
        for rect, part in zip(rects, shown, strict=True):
            painter.setBrush(look.colour("surface"))
            pen = QPen(look.colour("danger" if part.has_failed else "border"), look.theme.line + part.has_failed)
            pen.setStyle(Qt.PenStyle.DashLine if part.has_failed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            inner = rect.adjusted(look.px(6), look.px(3), -look.px(6), -look.px(3))
            lines = 2 if part.fact or part.share is not None else 3
            self._paint_words(painter, inner, part.words, lines)
            foot = QRectF(inner.left(), inner.bottom() - look.px(14), inner.width(), look.px(14))
            if part.fact:
                painter.setFont(look.font("small"))
                painter.setPen(look.colour("danger" if part.has_failed else "muted"))
                cut = painter.fontMetrics().elidedText(part.fact, Qt.TextElideMode.ElideRight, round(foot.width()))
                painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, cut)
            if part.share is not None:
                bar = QRectF(rect.left() + 1, rect.bottom() - look.px(4), (rect.width() - 2) * part.share, look.px(3))
                painter.fillRect(bar, look.colour("accent"))

    def _paint_event(self, painter: QPainter) -> None:
        look, rect = self._look, self._event_rect()
        painter.setBrush(look.colour("selected"))
        painter.setPen(QPen(look.colour("accent"), look.theme.line + 1))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        self._paint_words(painter, rect.adjusted(look.px(8), look.px(6), -look.px(8), -look.px(6)), self._tie.event, 6)

    def _paint_words(self, painter: QPainter, rect: QRectF, text: str, most: int) -> None:
        """Paint at most *most* lines of *text*, the last cut with … where more follows."""
        look = self._look
        layout = QTextLayout(one_line(text, 400), look.font("small"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        step = look.metrics.type_line("small")
        lay_lines(layout, max(1.0, rect.width()), step)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text"))
        for number in range(min(layout.lineCount(), most)):
            line = layout.lineAt(number)
            words = layout.text()[line.textStart() : line.textStart() + line.textLength()].strip()
            if number == most - 1 and layout.lineCount() > most:
                rest = layout.text()[line.textStart() :]
                words = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, round(rect.width()))
            place = QRectF(rect.left(), rect.top() + number * step, rect.width(), step)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


def _height_of(parts: Sequence[TiePart]) -> int:
    return min(len(parts), _MOST) + (len(parts) > _MOST)
