"""The drawing of an architecture on the screen, from the same layout as on paper; zoomed and moved by keys.

Told apart without colour: outside zones are dashed, gates have a dark edge, the model a broad one in accent, conduits
have letters in rings, controls numbers in squares, one way has a diode.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui.theme.apply import Look
from workbench.packs.library.drawing import BADGE, INSET, LINE, TEXT, Badge, BoxShape, Drawing, Point, Rect, Wire
from workbench.packs.library.model import BoxKind

STEPS = (75, 100, 125, 150, 200, 300)  # per cent of a unit for a pixel; the first step is "as wide as there is room"
_ARROW, _CORNER = 7.0, 4.0


class _Canvas(QWidget):
    """Paints the drawing at a scale."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.drawing: Drawing | None = None
        self.scale = 1.0
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint zones, boundaries, flows and boxes."""
        if self.drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.scale, self.scale)
        for zone in self.drawing.zones:
            self._pen(painter, "muted" if zone.is_outside else "hair", 1.2, dashed=zone.is_outside)
            painter.setBrush(self._brush("surface" if zone.is_outside else "window"))
            painter.drawRoundedRect(_rect(zone.rect), _CORNER, _CORNER)
            for index, line in enumerate(zone.lines):
                self._words(painter, line, zone.title.x, zone.title.y + index * LINE, "muted", bold=True)
        for start, end in self.drawing.boundaries:
            self._pen(painter, "danger", 1.8, dashed=True)
            painter.drawLine(QPointF(*start), QPointF(*end))
        for wire in self.drawing.wires:
            self._wire(painter, wire)
        for box in self.drawing.boxes:
            self._box(painter, box)

    def _pen(self, painter: QPainter, role: str, width: float, *, dashed: bool = False) -> None:
        pen = QPen(self._look.colour(role), width)
        if dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _brush(self, role: str) -> QBrush:
        return QBrush(QColor(self._look.colour(role)))

    def _words(
        self, painter: QPainter, text: str, x: float, top: float, role: str, *, bold: bool = False, width: float = 0
    ) -> None:
        font = self._look.font("small", 600 if bold else 400)
        font.setPixelSize(round(TEXT))
        painter.setFont(font)
        painter.setPen(self._look.colour(role))
        align = Qt.AlignmentFlag.AlignHCenter if width else Qt.AlignmentFlag.AlignLeft
        room = QRectF(x, top, width or 1000, LINE)
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)

    def _wire(self, painter: QPainter, wire: Wire) -> None:
        self._pen(painter, "text", 1.4)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in wire.points]))
        self._head(painter, wire.points[-2], wire.points[-1])
        if wire.flow.is_both:
            self._head(painter, wire.points[1], wire.points[0])
        if wire.diode:
            (x, y), (dx, dy) = wire.diode
            self._triangle(painter, (x + dx * 5, y + dy * 5), (dx, dy), 10, "surface")
            self._pen(painter, "text", 2)
            painter.drawLine(
                QPointF(x + dx * 6 - dy * 6, y + dy * 6 - dx * 6), QPointF(x + dx * 6 + dy * 6, y + dy * 6 + dx * 6)
            )
        if wire.label:
            rect = wire.label_rect
            painter.fillRect(QRectF(rect.x - 2, rect.y + 1, rect.width + 4, rect.height - 2), self._brush("surface"))
            self._words(painter, wire.label, rect.x, rect.y, "text", width=rect.width)
        self._badge(painter, wire.letter, is_letter=True)
        for badge in wire.controls:
            self._badge(painter, badge)

    def _head(self, painter: QPainter, start: Point, end: Point) -> None:
        dx, dy = end[0] - start[0], end[1] - start[1]
        length = abs(dx) + abs(dy) or 1.0
        self._triangle(painter, end, (dx / length, dy / length), _ARROW, "text")

    def _triangle(self, painter: QPainter, tip: Point, direction: Point, size: float, role: str) -> None:
        (x, y), (dx, dy) = tip, direction
        side = size * 0.55
        corners = [
            QPointF(x, y),
            QPointF(x - dx * size - dy * side, y - dy * size - dx * side),
            QPointF(x - dx * size + dy * side, y - dy * size + dx * side),
        ]
        self._pen(painter, "text", 1)
        painter.setBrush(self._brush(role))
        painter.drawPolygon(QPolygonF(corners))

    def _box(self, painter: QPainter, box: BoxShape) -> None:
        rect = _rect(box.rect)
        is_model = box.kind is BoxKind.MODEL
        self._pen(painter, "accent" if is_model else "text", 2 if is_model or box.kind is BoxKind.GATE else 1.1)
        painter.setBrush(self._brush("selected" if is_model and self._look.theme.fills else "surface"))
        corner = 14.0 if box.kind is BoxKind.PERSON else _CORNER
        painter.drawRoundedRect(rect, corner, corner)
        if box.kind is BoxKind.STORE:
            painter.drawLine(rect.topLeft() + QPointF(0, 5), rect.topRight() + QPointF(0, 5))
        elif box.kind is BoxKind.DEVICE:
            painter.drawLine(rect.topLeft() + QPointF(5, 0), rect.bottomLeft() + QPointF(5, 0))
        elif box.kind is BoxKind.GATE or is_model:
            painter.fillRect(
                QRectF(rect.x(), rect.y(), 5, rect.height()), self._brush("accent" if is_model else "text")
            )
        lines = len(box.title) + len(box.note)
        y = box.rect.y + (box.rect.height - lines * LINE) / 2 + 2
        for index, line in enumerate((*box.title, *box.note)):
            is_title = index < len(box.title)
            self._words(
                painter, line, box.rect.x + INSET + 3, y + index * LINE, "text" if is_title else "muted", bold=is_title
            )
        for badge in box.controls:
            self._badge(painter, badge)

    def _badge(self, painter: QPainter, badge: Badge, *, is_letter: bool = False) -> None:
        rect = _rect(badge.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        self._pen(painter, "text" if is_letter else "accent", 1)
        painter.setBrush(self._brush("surface" if is_letter else "accent"))
        if is_letter:
            painter.drawEllipse(rect)
        else:
            painter.drawRoundedRect(rect, 3, 3)
        role = "text" if is_letter else "on-accent"
        x, y = badge.centre[0] - BADGE / 2, badge.centre[1] - LINE / 2
        self._words(painter, badge.text, x, y, role, bold=True, width=BADGE)


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


class DiagramView(QScrollArea):
    """A drawing that first fits the width; it has the keyboard for moving, and verbs for zooming."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._canvas = _Canvas(look)
        self._step = -1  # -1: as wide as there is room
        self.setWidget(self._canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._canvas.setAutoFillBackground(False)

    @property
    def drawing(self) -> Drawing | None:
        """What is drawn."""
        return self._canvas.drawing

    @property
    def scale(self) -> float:
        """Pixels a unit."""
        return self._canvas.scale

    def show_drawing(self, drawing: Drawing, name: str) -> None:
        """Show *drawing* as wide as there is room; *name* says it in words."""
        self._canvas.drawing = drawing
        self.setAccessibleName(name)
        self._step = -1
        self._apply()

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1) or as wide as there is room (0)."""
        if by == 0:
            self._step = -1
        else:
            now = round(self.scale * 100 / self._factor())
            larger = [n for n, step in enumerate(STEPS) if step > now]
            smaller = [n for n, step in enumerate(STEPS) if step < now]
            if by > 0 and larger:
                self._step = larger[0]
            elif by < 0 and smaller:
                self._step = smaller[-1]
        self._apply()

    def resizeEvent(self, event: object) -> None:
        """Fit anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._apply()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move a drawing that is larger than its room; anything else is for the page."""
        bars = {
            Qt.Key.Key_Left: (self.horizontalScrollBar(), -1),
            Qt.Key.Key_Right: (self.horizontalScrollBar(), 1),
            Qt.Key.Key_Up: (self.verticalScrollBar(), -1),
            Qt.Key.Key_Down: (self.verticalScrollBar(), 1),
        }
        bar, step = bars.get(Qt.Key(event.key()), (None, 0))
        if bar is None or bar.maximum() == 0:
            event.ignore()
            return
        bar.setValue(bar.value() + step * self._look.px(48))

    def _factor(self) -> float:
        return self._look.metrics.percent / 100

    def _apply(self) -> None:
        drawing = self._canvas.drawing
        if drawing is None:
            return
        fit = max(0.3, self.width() / drawing.width)
        whole = min(fit, 1.25 * self._factor())
        scale = whole if self._step < 0 else STEPS[self._step] / 100 * self._factor()
        self._canvas.scale = scale
        size = QSize(round(drawing.width * scale), round(drawing.height * scale))
        self._canvas.resize(size)
        bar = self.horizontalScrollBar().sizeHint().height() if size.width() > self.width() else 0
        height = min(size.height() + bar, self._look.px(720))
        if self.height() != height:
            self.setFixedHeight(height)
        self._canvas.update()
