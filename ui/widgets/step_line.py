"""The steps of a longer act: done, now, later; below 900 px of width it says "Step 2 of 4".

Source: visual target §7 "Step line".
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.a11y import name
from ui.theme.apply import Look
from ui.theme.icons import draw_glyph
from ui.widgets.buttons import draw_tick


class StepLine(QWidget):
    """Shows where the person is among *steps*."""

    def __init__(self, look: Look, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._steps, self._now = look, tuple(steps), 0
        self._doubts: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.set_now(0)

    def set_now(self, now: int) -> None:
        """Show step *now*, from 0, as the present one."""
        self._now = now
        name(self, self._short())
        self.update()

    def set_steps(self, steps: Sequence[str], now: int, doubts: Sequence[int] = ()) -> None:
        """Show other *steps*; a past one among *doubts* carries a triangle instead of a tick."""
        self._steps, self._doubts = tuple(steps), frozenset(doubts)
        self.set_now(now)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.px(320), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, words and the lines between, or the short form."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = look.font("control")
        side, gap = look.px(24), look.px(8)
        widths = [QFontMetrics(look.font("control", 600)).horizontalAdvance(step) for step in self._steps]
        needed = sum(widths) + len(widths) * (side + gap) + (len(widths) - 1) * look.px(28)
        if needed > self.width():
            painter.setFont(look.font("control", 600))
            painter.setPen(look.colour("text"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._short())
            return
        between = min(look.px(64), (self.width() - sum(widths) - len(widths) * (side + gap)) / max(1, len(widths) - 1))
        x, middle = 0.0, self.height() / 2
        for index, step in enumerate(self._steps):
            self._paint_circle(painter, QRectF(x, middle - side / 2, side, side), index)
            x += side + gap
            is_now = index == self._now
            painter.setFont(look.font("control", 600) if is_now else font)
            painter.setPen(look.colour("text" if is_now else "muted"))
            painter.drawText(QRectF(x, 0, widths[index] + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, step)
            x += widths[index]
            if index < len(self._steps) - 1:
                painter.setPen(QPen(look.colour("border"), 1))
                painter.drawLine(round(x + gap), round(middle), round(x + between - gap), round(middle))
                x += between

    def _paint_circle(self, painter: QPainter, rect: QRectF, index: int) -> None:
        look = self._look
        inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        is_past = index < self._now
        filled = index <= self._now
        if is_past and index in self._doubts:
            draw_glyph(painter, inner.adjusted(2, 2, -2, -2), "warning", look.colour("warning"), look.colour("surface"))
            return
        painter.setBrush(look.colour("accent" if filled else "surface"))
        painter.setPen(QPen(look.colour("accent" if filled else "border"), 1))
        painter.drawEllipse(inner)
        if is_past:
            inset = rect.width() * 0.3
            draw_tick(painter, rect.adjusted(inset, inset, -inset, -inset), look.colour("on-accent"))
            return
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.colour("on-accent" if filled else "muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _short(self) -> str:
        return QCoreApplication.translate("StepLine", "Step {now} of {all}: {name}").format(
            now=self._now + 1, all=len(self._steps), name=self._steps[self._now] if self._steps else ""
        )
