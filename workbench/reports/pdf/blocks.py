"""Blocks: things with a height that are painted below each other, and their cutting at the foot of a page.

A block is measured before anything is drawn, so the pages are known before the first one is painted. Nothing here knows
what a report says. Measures are points, *top* is the upper edge of a block on the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from workbench.reports.pdf.ink import CELL, HAIR, MUTED, RULE_HAIR, UNIT, Colour, Type
from workbench.reports.pdf.text import Line, Words, baseline_in, draw_line, lines_of

EDGE = 0.05  # points by which a block may miss its room without being cut


class NamedBox(NamedTuple):
    """A rectangle (left, bottom, right, top in points) on page *page*, the first is 1."""

    page: int
    box: tuple[float, float, float, float]


@dataclass
class Sheet:
    """The page that is being painted: the canvas, its number and the number of all pages."""

    canvas: Any
    number: int
    total: int
    places: list[tuple[str, str, int]] = field(default_factory=list)  # (key, title, level) of bookmarks so far
    boxes: dict[str, NamedBox] = field(default_factory=dict)  # rectangles that later tools find by name

    def bookmark(self, key: str, title: str, level: int, top: float) -> None:
        """Make *title* a bookmark of this page at height *top*; *level* 0 is outermost."""
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(top + UNIT, 2), zoom=0)
        self._enter(key, title, level)

    def bookmark_box(self, key: str, title: str, level: int, box: tuple[float, float, float, float]) -> None:
        """Make *title* a bookmark of a rectangle (left, bottom, right, top) of this page; tools find it by *key*."""
        left, bottom, right, top = (round(edge, 2) for edge in box)
        self.canvas.bookmarkPage(key, fit="FitR", left=left, bottom=bottom, right=right, top=top)
        self.boxes[key] = NamedBox(self.number, (left, bottom, right, top))
        self._enter(key, title, level)

    def _enter(self, key: str, title: str, level: int) -> None:
        deepest = self.places[-1][2] + 1 if self.places else 0
        self.places.append((key, title, min(level, deepest)))

    def rule(self, x: float, y: float, width: float, thickness: float = RULE_HAIR, colour: Colour = HAIR) -> None:
        """Draw a horizontal line whose middle is at *y*."""
        self.canvas.setLineWidth(thickness)
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.line(x, y, x + width, y)

    def fill(self, x: float, bottom: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle without a border."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(x, bottom, width, height, stroke=0, fill=1)


class Block:
    """Something with a height. *room_below* is what must follow on the same page, so that nothing stands alone."""

    room_below: float = 0.0
    gap_above: float = 0.0

    def height(self, width: float) -> float:
        """Return the height in points at *width*."""
        raise NotImplementedError

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        """Draw this block within *width* from *top* downwards."""
        raise NotImplementedError

    def cut(self, width: float, room: float) -> tuple["Block", "Block"] | None:
        """Return this block as two, the first at most *room* high, or None if it cannot or should not be cut there."""
        return None

    def in_row(self, height: float) -> None:
        """Hear the height of the table row in which this block stands; most do not care."""


@dataclass
class Text(Block):
    """Words in lines. With *max_lines* above 0 the rest becomes an ellipsis. *align* is left, right or centre."""

    words: Words
    type: Type = CELL
    align: str = "left"
    max_lines: int = 0
    gap_above: float = 0.0
    room_below: float = 0.0
    _lines: tuple[Line, ...] = ()
    _width: float = -1.0

    def lines(self, width: float) -> tuple[Line, ...]:
        """Return the lines at *width*."""
        if width != self._width:
            self._lines = lines_of(self.words, self.type, width, self.max_lines)
            self._width = width
        return self._lines

    def height(self, width: float) -> float:
        return len(self.lines(width)) * self.type.leading

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        baseline = baseline_in(top, self.type)
        for line in self.lines(width):
            spare = 0.0 if self.align == "left" else width - line.width
            draw_line(sheet.canvas, x + (spare / 2 if self.align == "centre" else spare), baseline, line)
            baseline -= self.type.leading

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        lines = self.lines(width)
        count = int((room + EDGE) // self.type.leading)
        if len(lines) - count == 1:  # no single last line
            count -= 1
        if count < 2 or count >= len(lines):
            return None
        return self._part(lines[:count], width), self._part(lines[count:], width)

    def _part(self, lines: tuple[Line, ...], width: float) -> "Text":
        return Text("", self.type, self.align, _lines=lines, _width=width)


@dataclass
class Gap(Block):
    """Empty height; dropped at the head of a page."""

    size: float = UNIT

    def height(self, width: float) -> float:
        return self.size

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        pass


@dataclass
class NewPage(Block):
    """What follows begins a page."""

    def height(self, width: float) -> float:
        return 0.0

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        pass


@dataclass
class Rule(Block):
    """A horizontal line over the whole width."""

    thickness: float = RULE_HAIR
    colour: Colour = HAIR

    def height(self, width: float) -> float:
        return self.thickness

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.rule(x, top - self.thickness / 2, width, self.thickness, self.colour)


@dataclass
class Stack(Block):
    """Blocks below each other that stay together up to *keep* points of height; a taller stack is cut."""

    blocks: Sequence[Block]
    keep: float = float("inf")
    gap_above: float = 0.0
    room_below: float = 0.0

    def height(self, width: float) -> float:
        return sum(block.height(width) + block.gap_above for block in self.blocks)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        for block in self.blocks:
            top -= block.gap_above
            block.paint(sheet, x, top, width)
            top -= block.height(width)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        if self.height(width) <= self.keep:
            return None
        used = 0.0
        for index, block in enumerate(self.blocks):
            used += block.gap_above
            height = block.height(width)
            if used + height + block.room_below > room + EDGE:
                parts = block.cut(width, room - used)
                if parts is None and index == 0:
                    return None
                first, rest = parts or ((), block)
                head = (*self.blocks[:index], *((first,) if parts else ()))
                return Stack(head, 0.0), Stack((rest, *self.blocks[index + 1 :]), 0.0)
            used += height
        return None


@dataclass
class Beside(Block):
    """A block in a label column and one beside it; when cut, the label column says *continued*."""

    label: Block
    content: Block
    label_width: float
    continued: str = ""
    gap_above: float = 0.0

    def height(self, width: float) -> float:
        return max(self.label.height(self.label_width), self.content.height(width - self.label_width))

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        self.label.paint(sheet, x, top, self.label_width)
        self.content.paint(sheet, x + self.label_width, top, width - self.label_width)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        if self.label.height(self.label_width) > room:
            return None
        parts = self.content.cut(width - self.label_width, room)
        if parts is None:
            return None
        again = Text(self.continued, self.label.type.in_colour(MUTED)) if isinstance(self.label, Text) else self.label
        return (
            Beside(self.label, parts[0], self.label_width, self.continued),
            Beside(again, parts[1], self.label_width, self.continued),
        )


@dataclass
class Boxed(Block):
    """A block on a tint with a bar at its left, or in a frame."""

    inner: Block
    tint: Colour | None = None
    bar: Colour | None = None
    frame: Colour | None = None
    padding: tuple[float, float] = (10.0, 8.0)  # left and right, top and bottom
    gap_above: float = 0.0

    def height(self, width: float) -> float:
        return self.inner.height(width - 2 * self.padding[0]) + 2 * self.padding[1]

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        height = self.height(width)
        if self.tint:
            sheet.fill(x, top - height, width, height, self.tint)
        if self.bar:
            sheet.fill(x - 1.0, top - height, 3.0, height, self.bar)
        if self.frame:
            sheet.canvas.setLineWidth(0.8)
            sheet.canvas.setStrokeColorRGB(*self.frame)
            sheet.canvas.rect(x, top - height, width, height, stroke=1, fill=0)
        self.inner.paint(sheet, x + self.padding[0], top - self.padding[1], width - 2 * self.padding[0])
