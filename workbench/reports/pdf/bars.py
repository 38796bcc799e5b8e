"""Charts that live in table cells: the score bar with its axis, the thin bar of a share, the strip of five levels.

Their numbers stand beside them in the same row, so the table is their text alternative. Source: the visual target §5.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.reports.pdf.blocks import Block, Sheet
from workbench.reports.pdf.fonts import BOLD, SANS
from workbench.reports.pdf.ink import ACCENT, HAIR, HEAD, LINE, MUTED, PALE, SMALL_ITALIC, TEXT, WHITE, Type
from workbench.reports.pdf.text import draw_words, fitted, width_of

TOP_LEVEL = 4
AXIS_INSET = 3.0  # the digits 0 and 4 stand over the ends of the axis


def axis_x(x: float, width: float, level: float) -> float:
    """Return where *level* 0-4 lies on an axis that begins at *x*."""
    return x + AXIS_INSET + (width - 2 * AXIS_INSET) * min(max(level, 0.0), TOP_LEVEL) / TOP_LEVEL


@dataclass
class Axis(Block):
    """The digits 0-4 over a column of score bars."""

    def height(self, width: float) -> float:
        return HEAD.leading

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        for level in range(TOP_LEVEL + 1):
            baseline = top - HEAD.leading / 2 - HEAD.size * 0.35
            draw_words(sheet.canvas, axis_x(x, width, level), baseline, str(level), HEAD, align="centre")


@dataclass
class ScoreBar(Block):
    """Solid: what counts. Hatched: held back by a key question. Pale: up to the bound. Diamond: last assessment.

    Without *gated* the dotted line says the first of *nothing* that fits. The axis' hairlines are as high as the row.
    """

    gated: float | None
    headline: float | None
    upper: float | None
    last: float | None = None
    nothing: Sequence[str] = ()
    row_height: float = 16.0
    bar_height: float = 6.0

    def height(self, width: float) -> float:
        return 11.0

    def in_row(self, height: float) -> None:
        self.row_height = height

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        middle = top - 5.5
        canvas = sheet.canvas
        canvas.setStrokeColorRGB(*HAIR)
        canvas.setLineWidth(0.4)
        for level in range(TOP_LEVEL + 1):
            line = axis_x(x, width, level)
            canvas.line(line, middle - self.row_height / 2, line, middle + self.row_height / 2)
        if self.gated is None:
            self._paint_nothing(sheet, x, middle, width)
            return
        self._paint_bar(canvas, x, middle, width)
        if self.last is not None:
            _diamond(canvas, axis_x(x, width, self.last), middle)

    def _paint_bar(self, canvas: Any, x: float, middle: float, width: float) -> None:
        gated = self.gated or 0.0
        headline = max(self.headline or 0.0, gated)
        upper = max(self.upper or 0.0, headline)
        bottom, height = middle - self.bar_height / 2, self.bar_height
        start, stop, held, bound = (axis_x(x, width, level) for level in (0.0, gated, headline, upper))
        canvas.setStrokeColorRGB(*ACCENT)
        canvas.setLineWidth(0.5)
        if bound > held:
            canvas.setFillColorRGB(*PALE)
            canvas.rect(held, bottom + 0.25, bound - held - 0.25, height - 0.5, stroke=1, fill=1)
        if held > stop:
            _hatched(canvas, stop, bottom + 0.25, held - stop, height - 0.5)
        canvas.setFillColorRGB(*ACCENT)
        canvas.rect(start, bottom, stop - start, height, stroke=0, fill=1)
        if held > stop:
            canvas.setStrokeColorRGB(*TEXT)
            canvas.setLineWidth(1.6)
            canvas.line(stop, bottom - 2, stop, bottom + height + 2)

    def _paint_nothing(self, sheet: Sheet, x: float, middle: float, width: float) -> None:
        canvas = sheet.canvas
        fitting = [words for words in self.nothing if width_of(words, SMALL_ITALIC) <= width - 20]
        words = fitting[0] if fitting else ""
        half = width_of(words, SMALL_ITALIC) / 2 + 3
        centre = x + width / 2
        sheet.fill(centre - half, middle - 4, 2 * half, 8, WHITE)
        canvas.setStrokeColorRGB(*MUTED)
        canvas.setLineWidth(0.7)
        canvas.setDash(1.5, 2)
        canvas.line(axis_x(x, width, 0), middle, centre - half, middle)
        canvas.line(centre + half, middle, axis_x(x, width, TOP_LEVEL), middle)
        canvas.setDash()
        draw_words(canvas, centre, middle - 2.6, words, SMALL_ITALIC, align="centre")


def _hatched(canvas: Any, x: float, bottom: float, width: float, height: float) -> None:
    canvas.setFillColorRGB(*WHITE)
    canvas.rect(x, bottom, width, height, stroke=1, fill=1)
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(x, bottom, width, height)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setLineWidth(0.7)
    step = 2.4
    offset = -height
    while offset < width:
        canvas.line(x + offset, bottom, x + offset + height, bottom + height)
        offset += step
    canvas.restoreState()


def _diamond(canvas: Any, x: float, middle: float, size: float = 2.6) -> None:
    path = canvas.beginPath()
    path.moveTo(x, middle + size)
    path.lineTo(x + size, middle)
    path.lineTo(x, middle - size)
    path.lineTo(x - size, middle)
    path.close()
    canvas.setFillColorRGB(*WHITE)
    canvas.setStrokeColorRGB(*TEXT)
    canvas.setLineWidth(0.8)
    canvas.drawPath(path, stroke=1, fill=1)


@dataclass
class ShareBar(Block):
    """A share 0-1: its figure, and a thin bar at its right."""

    share: float
    figure: str
    figure_width: float
    type: Type

    def height(self, width: float) -> float:
        return 11.0

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        middle = top - 5.5
        draw_words(
            sheet.canvas, x + self.figure_width, middle - self.type.size * 0.35, self.figure, self.type, align="right"
        )
        left = x + self.figure_width + 5
        room = width - self.figure_width - 5
        sheet.fill(left, middle - 1.5, room, 3, HAIR)
        sheet.fill(left, middle - 1.5, room * min(max(self.share, 0.0), 1.0), 3, MUTED)


@dataclass
class LevelStrip(Block):
    """The five levels in words: filled what *counts*, in a heavy frame what was *claimed*. Widths follow the words."""

    names: Sequence[str]
    counts: int | None
    claimed: int | None
    counts_word: str
    claimed_word: str
    strip_height: float = 13.5

    def height(self, width: float) -> float:
        return self.strip_height

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        bottom = top - self.strip_height
        left = x
        frame = None
        for level, (name, room) in enumerate(zip(self.names, self._widths(width), strict=True)):
            if level == self.claimed and level != self.counts:
                frame = (left, room)
            self._paint_cell(sheet, level, name, left, bottom, room)
            left += room
        if frame is not None:
            sheet.canvas.setStrokeColorRGB(*TEXT)
            sheet.canvas.setLineWidth(1.5)
            sheet.canvas.rect(frame[0], bottom, frame[1], self.strip_height, stroke=1, fill=0)

    def _widths(self, width: float) -> list[float]:
        needed = [width_of(f"{level} {name}", _LEVEL_BOLD) + 16 for level, name in enumerate(self.names)]
        for level in {self.counts, self.claimed} - {None}:
            word = self.counts_word if level == self.counts else self.claimed_word
            needed[level or 0] += width_of(word, _LEVEL) + 4
        spare = width - sum(needed)
        if spare < 0:
            return [room * width / sum(needed) for room in needed]
        return [room + spare / len(needed) for room in needed]

    def _paint_cell(self, sheet: Sheet, level: int, name: str, left: float, bottom: float, room: float) -> None:
        canvas = sheet.canvas
        is_counting = level == self.counts
        is_told = is_counting or level == self.claimed
        canvas.setFillColorRGB(*(ACCENT if is_counting else WHITE))
        canvas.setStrokeColorRGB(*(TEXT if is_counting else LINE))
        canvas.setLineWidth(0.4)
        canvas.rect(left, bottom, room, self.strip_height, stroke=1, fill=1)
        ink = WHITE if is_counting else TEXT if is_told else MUTED
        kind = (_LEVEL_BOLD if is_told else _LEVEL).in_colour(ink)
        baseline = bottom + self.strip_height / 2 - kind.size * 0.35
        word = self.counts_word if is_counting else self.claimed_word if is_told else ""
        tail = width_of(word, _LEVEL) + 4 if word else 0
        draw_words(canvas, left + 5, baseline, fitted(f"{level}  {name}", kind, room - 9 - tail), kind)
        if word:
            draw_words(canvas, left + room - 4, baseline, word, _LEVEL_SMALL.in_colour(ink), align="right")


_LEVEL = Type(SANS, 7.5, 10)
_LEVEL_BOLD = Type(BOLD, 7.5, 10)
_LEVEL_SMALL = Type(SANS, 7, 10)
