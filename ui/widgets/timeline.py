"""A timeline of days, painted, with a table behind it (key T).

Days stand in their order along a line, as far apart as time is; words alternate above and below where they are close.
Where it is narrow only the table fits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.format import day
from ui.models.paged_table import Column, PagedTableModel
from ui.page import Room
from ui.theme.apply import Look
from ui.theme.icons import draw_glyph
from ui.widgets.layouts import Stack
from ui.widgets.table import Table
from ui.widgets.text import lay_lines

_LANES = 4
_LANE = 64
_BOX = 208


@dataclass(frozen=True)
class Mark:
    """One day on the line: what happens, and how many things it concerns here (0 if none)."""

    on: date
    what: str
    count: int = 0
    fact: str = ""


class _Line(QWidget):
    """The painted line."""

    def __init__(self, look: Look, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._ground = look, ground
        self._marks: tuple[Mark, ...] = ()
        self._today = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_marks(self, marks: Sequence[Mark], today: date) -> None:
        self._marks, self._today = tuple(sorted(marks, key=lambda each: each.on)), today
        words = "; ".join(f"{day(each.on)}: {each.what} {each.fact}".strip() for each in self._marks)
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two lanes above and two below."""
        return QSize(self._look.px(480), self._look.px(_LANES * _LANE + 48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, days and words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        left, right = look.px(16), self.width() - look.px(16)
        painter.setPen(QPen(look.colour("border"), 2))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        if not self._marks:
            return
        last = max(self._marks[-1].on, self._today)
        span = max(1, (last - self._today).days)
        self._paint_today(painter, left, middle)
        ends = [float(left + look.px(8))] * _LANES  # how far each lane is taken
        placed = []
        for index, mark in enumerate(self._marks):
            x = left + (right - left) * max(0, (mark.on - self._today).days) / span
            lane = min(range(_LANES), key=lambda at: (max(0.0, ends[at] - x), (at + index) % _LANES))
            box = self._box(x, middle, lane, right, ends[lane])
            ends[lane] = box.right()
            placed.append((mark, x, box))
        # Lines first, then words on their ground: no line crosses a word.
        for _, x, box in placed:
            painter.setPen(QPen(look.colour("hair"), 1))
            painter.drawLine(QPointF(x, middle), QPointF(x, box.bottom() if box.top() < middle else box.top()))
        for mark, x, box in placed:
            self._paint_mark(painter, mark, x, middle, box)

    def _box(self, x: float, middle: float, lane: int, right: float, taken: float) -> QRectF:
        look = self._look
        start = min(max(x, taken + look.px(8)), right - look.px(_BOX))
        far, high = look.px(14 + (lane // 2) * _LANE), look.px(_LANE - 8)
        return QRectF(start, middle - far - high if lane % 2 == 0 else middle + far, look.px(_BOX), high)

    def _paint_today(self, painter: QPainter, x: float, middle: float) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("text"), 2))
        painter.drawLine(QPointF(x, middle - look.px(8)), QPointF(x, middle + look.px(8)))

    def _paint_mark(self, painter: QPainter, mark: Mark, x: float, middle: float, box: QRectF) -> None:
        look = self._look
        strong, small = look.font("small-strong"), look.font("small")
        is_ours = mark.count > 0
        side = look.px(14)
        place = QRectF(x - side / 2, middle - side / 2, side, side)
        kind, role = ("warning", "warning") if is_ours else ("empty", "muted")
        draw_glyph(painter, place, kind, look.colour(role), look.colour(self._ground))
        painter.fillRect(box, look.colour(self._ground))
        painter.setFont(strong)
        painter.setPen(look.colour("text"))
        head = day(mark.on) + (f"  ·  {mark.fact}" if mark.fact else "")
        head = QFontMetrics(strong).elidedText(head, Qt.TextElideMode.ElideRight, round(box.width()))
        line = QRectF(box.left(), box.top(), box.width(), look.px(18))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, head)
        painter.setFont(small)
        painter.setPen(look.colour("text" if is_ours else "muted"))
        layout = QTextLayout(mark.what, small)
        lay_lines(layout, box.width(), look.px(16))
        painter.save()
        painter.setClipRect(box.adjusted(0, look.px(18), 0, -look.px(4)))
        layout.draw(painter, QPointF(box.left(), box.top() + look.px(18)))
        painter.restore()


class Timeline(QWidget):
    """The coming days as a line or as a table.

    It shows the table by itself where it is narrow.
    """

    def __init__(self, look: Look, name: str, *, ground: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wants_table = self._is_narrow = False
        self.line = _Line(look, ground)
        self.line.setAccessibleName(name)
        self.model = PagedTableModel(self._columns(), self)
        self.table = Table(look, self.model, name)
        self._stack = Stack()
        self._stack.addWidget(self.line)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("on", self.tr("Day"), lambda row: day(row.on), width=140),
            Column("what", self.tr("What happens"), lambda row: str(row.what), is_name=True),
            Column("fact", self.tr("Here"), lambda row: row.fact or "–", width=200,
                   glyph=lambda row: "warning" if row.count else "empty"),
        )  # fmt: skip

    def set_marks(self, marks: Sequence[Mark], today: date) -> None:
        """Show *marks* from *today* on."""
        self.line.set_marks(marks, today)
        self.model.set_rows(sorted(marks, key=lambda each: each.on))
        high = self._look.px(36) + len(marks) * self._look.metrics.table_row + self._look.px(8)
        self.table.setMinimumHeight(min(high, self._look.px(520)))

    def set_room(self, room: Room) -> None:
        """Only the table fits where it is narrow."""
        self._is_narrow = room.is_narrow
        self.table.set_width_class(room.width)
        self._show()

    def toggle_table(self) -> None:
        """Show the table behind the line, or the line again."""
        self._wants_table = not self._wants_table
        self._show()
        self.take_focus()

    @property
    def is_table(self) -> bool:
        """True if the table is shown."""
        return self._wants_table or self._is_narrow

    def take_focus(self) -> None:
        """The keyboard on what is shown."""
        (self.table if self.is_table else self.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self.is_table else 0)
