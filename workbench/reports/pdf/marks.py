"""Small drawn marks: status signs, band chips and the bar of an operator's name. Paths, never glyphs.

A sign always stands beside a word, so that nothing depends on its shape or colour. Source: the visual target §§3, 6.
"""

from dataclasses import dataclass
from typing import Any

from workbench.reports.pdf.blocks import Block, Sheet, Text
from workbench.reports.pdf.fonts import BOLD
from workbench.reports.pdf.ink import BAND_FILLS, BAND_INKS, CELL_MEDIUM, SIGN_COLOURS, TEXT, WHITE, Type
from workbench.reports.pdf.text import Words, draw_words, fitted

SIGN_SIZE = 7.0
SIGN_GAP = 4.5
CHIP_HEIGHT = 11.0
CHIP_TYPE = Type(BOLD, 7.5, CHIP_HEIGHT)


def draw_sign(canvas: Any, name: str, x: float, middle: float, size: float = SIGN_SIZE) -> None:
    """Draw the sign *name* (``success``, ``warning``, ``danger``, ``info``, ``open``) with its left edge at *x*."""
    canvas.saveState()
    canvas.translate(x, middle - size / 2)
    canvas.scale(size / 10, size / 10)  # signs are drawn on a grid of 10
    canvas.setFillColorRGB(*SIGN_COLOURS[name])
    canvas.setStrokeColorRGB(*SIGN_COLOURS[name])
    canvas.setLineJoin(1)
    canvas.setLineCap(1)
    _SHAPES[name](canvas)
    canvas.restoreState()


def _tick(canvas: Any) -> None:
    canvas.circle(5, 5, 5, stroke=0, fill=1)
    _open_path(canvas, ((2.7, 5.0), (4.4, 3.3), (7.4, 6.6)), 1.5)


def _cross(canvas: Any) -> None:
    canvas.rect(0.2, 0.2, 9.6, 9.6, stroke=0, fill=1)
    _open_path(canvas, ((3, 3), (7, 7)), 1.5)
    _open_path(canvas, ((3, 7), (7, 3)), 1.5)


def _triangle(canvas: Any) -> None:
    path = canvas.beginPath()
    path.moveTo(5, 9.6)
    path.lineTo(10, 0.6)
    path.lineTo(0, 0.6)
    path.close()
    canvas.setLineWidth(0.6)
    canvas.drawPath(path, stroke=1, fill=1)
    _open_path(canvas, ((5, 6.9), (5, 4.1)), 1.3)
    canvas.setFillColorRGB(*WHITE)
    canvas.circle(5, 2.3, 0.75, stroke=0, fill=1)


def _letter_i(canvas: Any) -> None:
    canvas.circle(5, 5, 5, stroke=0, fill=1)
    _open_path(canvas, ((5, 5.3), (5, 2.6)), 1.4)
    canvas.setFillColorRGB(*WHITE)
    canvas.circle(5, 7.4, 0.85, stroke=0, fill=1)


def _ring(canvas: Any) -> None:
    canvas.setLineWidth(1.5)
    canvas.circle(5, 5, 4.1, stroke=1, fill=0)


def _open_path(canvas: Any, points: tuple[tuple[float, float], ...], thickness: float) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.setLineWidth(thickness)
    canvas.setStrokeColorRGB(*WHITE)
    canvas.drawPath(path, stroke=1, fill=0)


_SHAPES = {"success": _tick, "danger": _cross, "warning": _triangle, "info": _letter_i, "open": _ring}


@dataclass
class Signed(Block):
    """Words with a sign in front of their first line."""

    sign: str
    words: Words
    type: Type = CELL_MEDIUM
    size: float = SIGN_SIZE

    def __post_init__(self) -> None:
        self._text = Text(self.words, self.type)

    def height(self, width: float) -> float:
        return self._text.height(width - self._indent())

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        draw_sign(sheet.canvas, self.sign, x, top - self.type.leading / 2, self.size)
        self._text.paint(sheet, x + self._indent(), top, width - self._indent())

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self._text.cut(width - self._indent(), room)
        if parts is None:
            return None
        first = Signed(self.sign, self.words, self.type, self.size)
        first._text = parts[0]  # type: ignore[assignment]
        return first, Indented(parts[1], self._indent())

    def _indent(self) -> float:
        return self.size + SIGN_GAP


@dataclass
class Indented(Block):
    """A block moved to the right."""

    inner: Block
    by: float

    def height(self, width: float) -> float:
        return self.inner.height(width - self.by)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        self.inner.paint(sheet, x + self.by, top, width - self.by)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.inner.cut(width - self.by, room)
        return parts and (Indented(parts[0], self.by), Indented(parts[1], self.by))


@dataclass
class Chip(Block):
    """A risk band: its word on its colour with a border, and at the right a figure, if there is one.

    *below* is a muted second line.
    """

    band: str
    word: str
    figure: str = ""
    below: Text | None = None

    def height(self, width: float) -> float:
        return CHIP_HEIGHT + (self.below.height(width) + 1 if self.below else 0)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        canvas = sheet.canvas
        canvas.setFillColorRGB(*BAND_FILLS[self.band])
        canvas.setStrokeColorRGB(*TEXT)
        canvas.setLineWidth(0.6)
        canvas.rect(x + 0.3, top - CHIP_HEIGHT, width - 0.6, CHIP_HEIGHT, stroke=1, fill=1)
        baseline = top - CHIP_HEIGHT / 2 - CHIP_TYPE.size * 0.35
        ink = CHIP_TYPE.in_colour(BAND_INKS[self.band])
        if self.figure:
            plain = CELL_MEDIUM.in_colour(BAND_INKS[self.band])
            draw_words(canvas, x + 4, baseline, fitted(self.word, ink, width - 32), ink)
            draw_words(canvas, x + width - 4, baseline, self.figure, _figure(plain), align="right")
        else:
            draw_words(canvas, x + width / 2, baseline, fitted(self.word, ink, width - 6), ink, align="centre")
        if self.below:
            self.below.paint(sheet, x, top - CHIP_HEIGHT - 1, width)


def _figure(kind: Type) -> Type:
    return Type(kind.face, 7.5, CHIP_HEIGHT, kind.colour)
