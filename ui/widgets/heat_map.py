"""The heat map: likelihood by impact, a count in every cell, arrows to move, Enter to list; a table stands behind it.

Empty cells are not filled: a block of dark zeros would draw the eye to where
nothing is. Band, word and count stay readable in grey.

Source: visual target §§7, 9; risk method RM-1.0 §3.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.a11y import name
from ui.i18n.labels import word
from ui.keys import is_alone, is_press
from ui.theme.apply import Look
from ui.theme.focus import RING

_SIDE = 5
Cell = tuple[int, int]  # likelihood and impact, 1-5


@dataclass(frozen=True)
class HeatRow:
    """One cell as a row of the table behind the map."""

    likelihood: int
    impact: int
    band: str
    count: int


class HeatMap(QWidget):
    """Counts of risks by cell.

    Signals:
        cell_chosen(int, int): the keyboard or the pointer is at this likelihood and impact.
        cell_opened(int, int): list the risks of this cell.
    """

    cell_chosen = Signal(int, int)
    cell_opened = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bands: Mapping[Cell, str] = {}
        self._counts: Mapping[Cell, int] = {}
        self._raised: Mapping[Cell, int] = {}
        self._cell: Cell = (3, 3)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell_name()
        look.changed.connect(self.update)

    # --- what is shown ---

    def set_matrix(self, matrix: Sequence[Sequence[str]]) -> None:
        """Take the band of each cell as [likelihood - 1][impact - 1]."""
        self._bands = {
            (likelihood, impact): band.lower()
            for likelihood, bands in enumerate(matrix, 1)
            for impact, band in enumerate(bands, 1)
        }
        self.update()

    def set_counts(self, counts: Mapping[Cell, int], raised: Mapping[Cell, int] | None = None) -> None:
        """Show how many risks are in each cell, and how many of them a rule holds in a higher band."""
        self._counts, self._raised = dict(counts), dict(raised or {})
        self._tell_name()
        self.update()

    def choose(self, cell: Cell) -> None:
        """Make *cell* the present one without telling."""
        self._cell = cell
        self._tell_name()
        self.update()

    def rows(self) -> list[HeatRow]:
        """Return the cells as rows for a table, worst corner first."""
        return [
            HeatRow(
                likelihood, impact, self._bands.get((likelihood, impact), ""), self._counts.get((likelihood, impact), 0)
            )
            for likelihood in range(_SIDE, 0, -1)
            for impact in range(_SIDE, 0, -1)
        ]

    @property
    def cell(self) -> Cell:
        """The present cell."""
        return self._cell

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """Cells of at least 67 by 46 with their axes."""
        look = self._look
        return QSize(look.px(5 * 68) + self._axis_width(), look.px(5 * 46 + 28) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Cells may be narrower."""
        return QSize(self._look.px(5 * 52) + self._axis_width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, list with Enter or Space."""
        likelihood, impact = self._cell
        steps = {
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Left: (0, -1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and is_alone(event):
            moved = (likelihood + step[0], impact + step[1])
            if all(1 <= part <= _SIDE for part in moved):
                self._go(moved)
        elif is_press(event):
            self.cell_opened.emit(likelihood, impact)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer, and list its risks."""
        for cell in self._bands or {(3, 3): ""}:
            if self._rect(cell).contains(event.position()):
                self._go(cell)
                self.cell_opened.emit(*cell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes and cells, then the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        for cell in ((likelihood, impact) for likelihood in range(1, 6) for impact in range(1, 6)):
            self._paint_cell(painter, cell)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("surface"), RING + 2))
            painter.drawRect(self._rect(self._cell).adjusted(1, 1, -1, -1))
            painter.setPen(QPen(self._look.colour("focus"), RING))
            painter.drawRect(self._rect(self._cell))

    # --- inside ---

    def _go(self, cell: Cell) -> None:
        self._cell = cell
        self._tell_name()
        self.update()
        self.cell_chosen.emit(*cell)

    def _tell_name(self) -> None:
        likelihood, impact = self._cell
        words = QCoreApplication.translate(
            "HeatMap", "Heat map. Likelihood {likelihood} {likelihood_word}, impact {impact}: {count} risks, {band}"
        ).format(
            likelihood=likelihood,
            likelihood_word=word("likelihood", likelihood),
            impact=impact,
            count=self._counts.get(self._cell, 0),
            band=word("band", self._bands.get(self._cell, "low")),
        )
        name(self, words)

    def _axis_width(self) -> int:
        metrics = QFontMetrics(self._look.font("small"))
        return max(metrics.horizontalAdvance(word("likelihood", n)) for n in range(1, 6)) + self._look.px(28)

    def _rect(self, cell: Cell) -> QRectF:
        look = self._look
        left = self._axis_width()
        width = min((self.width() - left - RING) / _SIDE, look.px(92))
        height = (self.height() - look.px(28) - 2 * RING) / _SIDE
        return QRectF(left + (cell[1] - 1) * width, RING + (_SIDE - cell[0]) * height, width, height)

    def _paint_axes(self, painter: QPainter) -> None:
        look = self._look
        small, strong = look.font("small"), look.font("small-strong")
        left = self._axis_width()
        for number in range(1, _SIDE + 1):
            row = self._rect((number, 1))
            painter.setFont(small)
            painter.setPen(look.colour("muted"))
            words = QRectF(0, row.top(), left - look.px(22), row.height())
            painter.drawText(
                words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word("likelihood", number)
            )
            painter.setFont(strong)
            painter.setPen(look.colour("text"))
            digit = QRectF(left - look.px(18), row.top(), look.px(12), row.height())
            painter.drawText(digit, Qt.AlignmentFlag.AlignCenter, str(number))
            column = self._rect((1, number))
            painter.drawText(
                QRectF(column.left(), column.bottom() + look.px(6), column.width(), look.px(18)),
                Qt.AlignmentFlag.AlignCenter,
                str(number),
            )
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        foot = self._rect((1, 1))
        place = QRectF(0, foot.bottom() + look.px(6), left - look.px(8), look.px(18))
        impact = QCoreApplication.translate("HeatMap", "Impact")
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, impact)

    def _paint_cell(self, painter: QPainter, cell: Cell) -> None:
        look, rect = self._look, self._rect(cell)
        band, count = self._bands.get(cell, "low"), self._counts.get(cell, 0)
        painter.setPen(QPen(look.colour("text"), 1))
        painter.setBrush(look.colour(f"band-{band}" if count else "surface"))
        painter.drawRect(rect)
        if not count:
            strip = QRectF(rect.left() + 1, rect.bottom() - look.px(4), rect.width() - 1, look.px(4))
            painter.fillRect(strip, look.colour(f"band-{band}"))
        ink = look.colour(f"on-band-{band}" if count else "muted")
        painter.setPen(ink)
        painter.setFont(look.font("lead", 600 if count else 400))
        top = QRectF(rect.left(), rect.center().y() - look.px(20), rect.width(), look.px(20))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.setFont(look.font("small"))
        words = QFontMetrics(look.font("small")).elidedText(
            word("band", band), Qt.TextElideMode.ElideRight, round(rect.width()) - 1
        )
        painter.drawText(
            QRectF(rect.left(), rect.center().y(), rect.width(), look.px(17)), Qt.AlignmentFlag.AlignCenter, words
        )
        if raised := self._raised.get(cell, 0):
            self._paint_raised(painter, rect, raised, band if count else "")

    def _paint_raised(self, painter: QPainter, rect: QRectF, raised: int, band: str) -> None:
        look = self._look
        ink = look.colour(f"on-band-{band}" if band else "text")
        painter.setFont(look.font("small-strong"))
        painter.setPen(ink)
        text = str(raised)
        width = QFontMetrics(look.font("small-strong")).horizontalAdvance(text)
        side = look.px(8)
        right, middle = rect.right() - look.px(5), rect.top() + look.px(11)
        painter.drawText(
            QRectF(right - width - 1, middle - look.px(8), width + 2, look.px(16)), Qt.AlignmentFlag.AlignCenter, text
        )
        left = right - width - look.px(3) - side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(left, middle + side / 2),
                    QPointF(left + side, middle + side / 2),
                    QPointF(left + side / 2, middle - side / 2),
                ]
            )
        )
