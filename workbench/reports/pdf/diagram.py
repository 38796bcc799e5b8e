"""The drawing of an architecture on paper, from the same layout as on the screen. Told apart without colour.

A zone outside the operator's trust is dashed; a conduit has a letter, a control a number; one way has a diode.
"""

from dataclasses import dataclass
from typing import Any

from workbench.packs.library.drawing import (
    BADGE,
    INSET,
    LINE,
    TEXT,
    Badge,
    BoxShape,
    Drawing,
    Point,
    Rect,
    Wire,
    ZoneShape,
)
from workbench.packs.library.model import BoxKind
from workbench.reports.pdf.blocks import Block, Sheet
from workbench.reports.pdf.fonts import BOLD, SANS
from workbench.reports.pdf.ink import ACCENT, DANGER, HAIR, MUTED, PALE, TINT, WHITE, Type
from workbench.reports.pdf.ink import TEXT as INK
from workbench.reports.pdf.text import draw_words

_ARROW = 7.0
_CORNER = 4.0


@dataclass
class DiagramBlock(Block):
    """A drawing as wide as the text, never larger than its units."""

    drawing: Drawing
    gap_above: float = 6.0

    def height(self, width: float) -> float:
        return self.drawing.height * self._scale(width)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        canvas, scale = sheet.canvas, self._scale(width)
        canvas.saveState()
        canvas.translate(x + (width - self.drawing.width * scale) / 2, top)
        canvas.scale(scale, scale)
        _Pen(canvas).draw(self.drawing)
        canvas.restoreState()

    def _scale(self, width: float) -> float:
        return min(1.0, width / self.drawing.width)


class _Pen:
    """Draws in units with the origin at the top left; the page counts from below, so heights are negative."""

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas

    def draw(self, drawing: Drawing) -> None:
        for zone in drawing.zones:
            self._zone(zone)
        for start, end in drawing.boundaries:
            self._boundary(start, end)
        for wire in drawing.wires:
            self._wire(wire)
        for box in drawing.boxes:
            self._box(box)

    def _rect(self, rect: Rect, *, fill: bool, stroke: bool = True, corner: float = 0.0) -> None:
        box = (rect.x, -rect.bottom, rect.width, rect.height)
        if corner:
            self._canvas.roundRect(*box, corner, stroke=int(stroke), fill=int(fill))
        else:
            self._canvas.rect(*box, stroke=int(stroke), fill=int(fill))

    def _ink(self, fill: Any = WHITE, stroke: Any = INK, width: float = 0.8, dash: tuple[float, ...] = ()) -> None:
        self._canvas.setFillColorRGB(*fill)
        self._canvas.setStrokeColorRGB(*stroke)
        self._canvas.setLineWidth(width)
        self._canvas.setDash(list(dash))

    def _words(
        self, text: str, x: float, top: float, *, bold: bool = False, colour: Any = INK, align: str = "left"
    ) -> None:
        kind = Type(BOLD if bold else SANS, TEXT - 0.5, LINE, colour)
        draw_words(self._canvas, x, -(top + LINE / 2 + TEXT * 0.35), text, kind, align=align)

    def _zone(self, zone: ZoneShape) -> None:
        if zone.is_outside:
            self._ink(WHITE, MUTED, 1.0, (4, 3))
        else:
            self._ink(TINT, HAIR, 1.0)
        self._rect(zone.rect, fill=True, corner=_CORNER)
        self._ink()
        for index, line in enumerate(zone.lines):
            self._words(line, zone.title.x, zone.title.y + index * LINE, bold=True, colour=MUTED)

    def _boundary(self, start: Point, end: Point) -> None:
        self._ink(WHITE, DANGER, 1.6, (7, 4))
        self._canvas.line(start[0], -start[1], end[0], -end[1])
        self._ink()

    def _wire(self, wire: Wire) -> None:
        self._ink(INK, INK, 1.2)
        path = self._canvas.beginPath()
        path.moveTo(wire.points[0][0], -wire.points[0][1])
        for point in wire.points[1:]:
            path.lineTo(point[0], -point[1])
        self._canvas.drawPath(path, stroke=1, fill=0)
        self._arrow(wire.points[-2], wire.points[-1])
        if wire.flow.is_both:
            self._arrow(wire.points[1], wire.points[0])
        if wire.diode:
            self._diode(*wire.diode)
        if wire.label:
            self._ink(WHITE)
            rect = wire.label_rect
            self._rect(Rect(rect.x - 2, rect.y + 1, rect.width + 4, rect.height - 2), fill=True, stroke=False)
            self._words(wire.label, rect.x + rect.width / 2, rect.y, align="centre")
        self._badge(wire.letter, is_letter=True)
        for badge in wire.controls:
            self._badge(badge)

    def _arrow(self, start: Point, end: Point) -> None:
        dx, dy = _direction(start, end)
        self._triangle(end, (dx, dy), _ARROW, INK)

    def _triangle(self, tip: Point, direction: Point, size: float, fill: Any) -> None:
        (x, y), (dx, dy) = tip, direction
        path = self._canvas.beginPath()
        path.moveTo(x, -y)
        path.lineTo(x - dx * size - dy * size * 0.55, -(y - dy * size - dx * size * 0.55))
        path.lineTo(x - dx * size + dy * size * 0.55, -(y - dy * size + dx * size * 0.55))
        path.close()
        self._ink(fill, INK, 0.6)
        self._canvas.drawPath(path, stroke=1, fill=1)

    def _diode(self, at: Point, direction: Point) -> None:
        (x, y), (dx, dy) = at, direction
        self._triangle((x + dx * 5, y + dy * 5), direction, 10, WHITE)
        self._ink(INK, INK, 1.8)
        self._canvas.line(x + dx * 6 - dy * 6, -(y + dy * 6 - dx * 6), x + dx * 6 + dy * 6, -(y + dy * 6 + dx * 6))

    def _box(self, box: BoxShape) -> None:
        rect = box.rect
        is_model = box.kind is BoxKind.MODEL
        self._ink(PALE if is_model else WHITE, INK, 1.6 if box.kind is BoxKind.GATE else 0.9)
        self._rect(rect, fill=True, corner=14.0 if box.kind is BoxKind.PERSON else _CORNER)
        if box.kind is BoxKind.STORE:
            self._canvas.line(rect.x, -(rect.y + 5), rect.right, -(rect.y + 5))
        elif box.kind is BoxKind.GATE:
            self._ink(INK, INK)
            self._rect(Rect(rect.x, rect.y, 5, rect.height), fill=True)
        elif box.kind is BoxKind.DEVICE:
            self._canvas.line(rect.x + 5, -rect.y, rect.x + 5, -rect.bottom)
        lines = len(box.title) + len(box.note)
        y = rect.y + (rect.height - lines * LINE) / 2 + 2
        for index, line in enumerate((*box.title, *box.note)):
            is_title = index < len(box.title)
            self._words(line, rect.x + INSET + 3, y + index * LINE, bold=is_title, colour=INK if is_title else MUTED)
        for badge in box.controls:
            self._badge(badge)

    def _badge(self, badge: Badge, *, is_letter: bool = False) -> None:
        x, y = badge.centre
        self._ink(WHITE if is_letter else ACCENT, INK if is_letter else ACCENT, 1.0)
        if is_letter:
            self._canvas.circle(x, -y, BADGE / 2 - 0.5, stroke=1, fill=1)
        else:
            self._rect(Rect(x - BADGE / 2 + 0.5, y - BADGE / 2 + 0.5, BADGE - 1, BADGE - 1), fill=True, corner=3)
        colour = INK if is_letter else WHITE
        draw_words(self._canvas, x, -(y + 3.6), badge.text, Type(BOLD, 10.5, 12, colour), align="centre")


def _direction(start: Point, end: Point) -> Point:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = abs(dx) + abs(dy) or 1.0  # lines are level or upright
    return dx / length, dy / length
