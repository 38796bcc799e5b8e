"""The heat map: likelihood upwards, impact to the right; each cell says its band, its count and its risks.

Source: the visual target §5.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.reports.pdf.blocks import Block, Sheet
from workbench.reports.pdf.fonts import BOLD
from workbench.reports.pdf.ink import BAND_FILLS, BAND_INKS, CELL_BOLD, LABEL, MAP_WORD, SMALL, TEXT, Type
from workbench.reports.pdf.text import draw_words, fitted, width_of

CELL_HEIGHT = 31.0
MOST_NUMBERS = 6
_AXIS_ROOM = 23.0
_NUMBER = Type(BOLD, 7, 8.2)


@dataclass
class HeatMap(Block):
    """Five by five cells. *bands* by [likelihood - 1][impact - 1]; *risks* by (likelihood, impact): short numbers.

    *words* are the bands in words.
    """

    title: str
    bands: Sequence[Sequence[str]]
    words: Mapping[str, str]
    risks: Mapping[tuple[int, int], Sequence[str]]
    likelihood_word: str
    impact_word: str

    def height(self, width: float) -> float:
        return 15 + 5 * CELL_HEIGHT + 24

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        canvas = sheet.canvas
        left = x + _AXIS_ROOM
        cell = (width - _AXIS_ROOM) / 5
        draw_words(canvas, left, top - 9, fitted(self.title, CELL_BOLD, width - _AXIS_ROOM), CELL_BOLD)
        top -= 15
        for likelihood in range(5, 0, -1):
            bottom = top - (6 - likelihood) * CELL_HEIGHT
            draw_words(canvas, left - 5, bottom + CELL_HEIGHT / 2 - 3, str(likelihood), SMALL, align="right")
            for impact in range(1, 6):
                self._paint_cell(sheet, likelihood, impact, left + (impact - 1) * cell, bottom, cell)
        foot = top - 5 * CELL_HEIGHT
        for impact in range(1, 6):
            draw_words(canvas, left + (impact - 0.5) * cell, foot - 9, str(impact), SMALL, align="centre")
        axis = Type(LABEL.face, 7.5, 10, LABEL.colour)
        draw_words(canvas, left + 2.5 * cell, foot - 20, self.impact_word, axis, align="centre")
        canvas.saveState()
        canvas.translate(x + 6, foot + 2.5 * CELL_HEIGHT)
        canvas.rotate(90)
        draw_words(canvas, 0, 0, self.likelihood_word, axis, align="centre")
        canvas.restoreState()

    def _paint_cell(self, sheet: Sheet, likelihood: int, impact: int, left: float, bottom: float, size: float) -> None:
        canvas = sheet.canvas
        band = self.bands[likelihood - 1][impact - 1]
        risks = self.risks.get((likelihood, impact), ())
        canvas.setFillColorRGB(*BAND_FILLS[band])
        canvas.setStrokeColorRGB(*TEXT)
        canvas.setLineWidth(0.6)
        canvas.rect(left, bottom, size, CELL_HEIGHT, stroke=1, fill=1)
        ink = BAND_INKS[band]
        word = Type(BOLD if risks else MAP_WORD.face, 7, 8.5, ink) if risks else MAP_WORD.in_colour(ink)
        count = Type(BOLD if risks else SMALL.face, 7.5, 8.5, ink)
        top = bottom + CELL_HEIGHT
        figure = str(len(risks))
        room = size - 7 - width_of(figure, count) - 2
        draw_words(
            canvas,
            left + 3,
            top - 8,
            _squeezed(self.words[band], word, room),
            _squeezed_type(self.words[band], word, room),
        )
        draw_words(canvas, left + size - 3, top - 8, figure, count, align="right")
        if len(risks) <= MOST_NUMBERS:
            self._paint_numbers(sheet, risks, left, top, size, _NUMBER.in_colour(ink))

    def _paint_numbers(
        self, sheet: Sheet, risks: Sequence[str], left: float, top: float, size: float, kind: Type
    ) -> None:
        x, baseline = left + 3, top - 17
        for number in risks:
            room = width_of(number, kind)
            if x > left + 3 and x + room > left + size - 2:
                x, baseline = left + 3, baseline - kind.leading
            draw_words(sheet.canvas, x, baseline, number, kind)
            x += room + 4


def _squeezed_type(text: str, kind: Type, room: float) -> Type:
    """Return *kind*, or the condensed cut if *text* does not fit into *room*."""
    return kind if width_of(text, kind) <= room else MAP_WORD.in_colour(kind.colour)


def _squeezed(text: str, kind: Type, room: float) -> str:
    return fitted(text, _squeezed_type(text, kind, room), room)


@dataclass
class SideBySide(Block):
    """Two blocks of equal width with a gap of 6 mm between them."""

    left: Block
    right: Block
    gap: float = 17.0

    def height(self, width: float) -> float:
        half = (width - self.gap) / 2
        return max(self.left.height(half), self.right.height(half))

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        half = (width - self.gap) / 2
        self.left.paint(sheet, x, top, half)
        self.right.paint(sheet, x + half + self.gap, top, half)
