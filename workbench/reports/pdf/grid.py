"""Tables with horizontal rules only: the head repeats, rows stay whole, a tall row is cut between its lines.

Heights are measured once per row, so a table of thousands of rows costs what its rows cost.
Source: the visual target of the pack, §§4, 7.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from workbench.reports.pdf.blocks import EDGE, Block, Sheet, Text
from workbench.reports.pdf.ink import CELL, HAIR, HEAD, MM, RULE_HAIR, RULE_STRONG, SMALL, TEXT, Colour, Type
from workbench.reports.pdf.text import Words

COLUMN_GAP = 7.0
TALL_ROW = 60 * MM  # a row below this height is never cut

Cell = Words | Block


@dataclass(frozen=True)
class Column:
    """One column: *width* in points including the gap at its right, its *title* and how its text stands."""

    width: float
    title: str = ""
    align: str = "left"


@dataclass(frozen=True)
class Row:
    """Cells from left to right. *below* spans the row under the columns *below_from* to *below_to* (exclusive).

    *rule_above* is drawn strong instead of as a hairline if *is_group*; *group* names the row's part of the table.
    """

    cells: Sequence[Cell]
    below: Block | None = None
    below_from: int = 1
    below_to: int | None = None
    fill: Colour | None = None
    is_group: bool = False
    group: str = ""
    type: Type = CELL


@dataclass(frozen=True)
class Look:
    """How rows of a table stand: padding above and below each row, cells at the *middle* or at the top."""

    padding: float = 4.0
    is_middle: bool = False
    head_type: Type = HEAD


class Grid(Block):
    """A table. *continued* is the line above the head of each further page; ``{}`` in it names the group."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        look: Look | None = None,
        *,
        continued: str = "",
        gap_above: float = 0.0,
    ) -> None:
        self.columns = columns
        self.look = look or Look()
        self.continued = continued
        self.gap_above = gap_above
        self._rows = [_Measured(row, columns, self.look) for row in rows]
        self._note: Text | None = None
        self._has_head = any(column.title for column in columns)

    def height(self, width: float) -> float:
        return self._head_height() + sum(row.height for row in self._rows)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        if self._note is not None:
            self._note.paint(sheet, x, top, width)
            top -= self._note.height(width) + 2
        sheet.rule(x, top, width, RULE_STRONG, TEXT)
        if self._has_head:
            top = self._paint_head(sheet, x, top)
            sheet.rule(x, top, width, RULE_STRONG, TEXT)
        for index, row in enumerate(self._rows):
            row.paint(sheet, x, top, width)
            if index and row.row.is_group:
                sheet.rule(x, top, width, RULE_STRONG, TEXT)
            elif index:
                sheet.rule(x, top, width, RULE_HAIR, HAIR)
            top -= row.height
        sheet.rule(x, top, width, RULE_STRONG, TEXT)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        room -= self._head_height()
        fits = 0
        for total in accumulate(row.height for row in self._rows):
            if total > room + EDGE:
                break
            fits += 1
        if fits == len(self._rows) - 1 and fits > 1 and self._rows[-1].height < TALL_ROW:
            fits -= 1  # no single last row
        while fits > 1 and self._rows[fits - 1].row.is_group:
            fits -= 1  # no group head at the foot
        used = sum(row.height for row in self._rows[:fits])
        if fits < len(self._rows) and self._rows[fits].height > TALL_ROW:
            parts = self._rows[fits].cut(room - used)
            if parts is not None:
                return self._part([*self._rows[:fits], parts[0]]), self._rest([parts[1], *self._rows[fits + 1 :]])
        if fits < min(2, len(self._rows)) or fits == len(self._rows):
            return None
        return self._part(self._rows[:fits]), self._rest(self._rows[fits:])

    def beginning(self) -> float:
        """Return the height of the head with the first two rows: what a heading wants below it on its page."""
        return self._head_height() + sum(min(row.height, TALL_ROW) for row in self._rows[:2])

    def _part(self, rows: "list[_Measured]") -> "Grid":
        part = self.like_this()
        part._rows, part._note = rows, self._note
        return part

    def like_this(self) -> "Grid":
        """Return an empty table of the same kind, for the rest of this one on the next page."""
        return Grid(self.columns, (), self.look, continued=self.continued)

    def head_block(self, index: int, column: Column) -> Block:
        """Return what stands in the head of *column*."""
        return Text(column.title, self.look.head_type, column.align)

    def _rest(self, rows: "list[_Measured]") -> "Grid":
        rest = self._part(rows)
        first = rows[0].row
        is_continued = self.continued and not first.is_group  # a group that begins here needs no reminder
        rest._note = Text(self.continued.format(first.group), SMALL) if is_continued else None
        return rest

    def _head_height(self) -> float:
        note = self._note.height(sum(column.width for column in self.columns)) + 2 if self._note is not None else 0.0
        return note + (self._titles_height() + 8 if self._has_head else 0.0)

    def _titles_height(self) -> float:
        heads = [self.head_block(index, column) for index, column in enumerate(self.columns)]
        return max(head.height(room) for head, room in zip(heads, rooms(self.columns), strict=True))

    def _paint_head(self, sheet: Sheet, x: float, top: float) -> float:
        tallest = self._titles_height()
        for index, (column, room) in enumerate(zip(self.columns, rooms(self.columns), strict=True)):
            self.head_block(index, column).paint(sheet, x, top - 4, room)
            x += column.width
        return top - tallest - 8


@dataclass
class _Measured:
    """A row with its cells as blocks and its height."""

    row: Row
    columns: Sequence[Column]
    look: Look
    blocks: list[Block] = field(init=False)
    tallest: float = field(init=False)
    drop: float = field(init=False)  # from the top of the cells to the block below them
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.blocks = [
            cell if isinstance(cell, Block) else Text(cell, self.row.type, column.align)
            for cell, column in zip(self.row.cells, self.columns, strict=True)
        ]
        heights = [block.height(room) for block, room in zip(self.blocks, rooms(self.columns), strict=True)]
        self.tallest = max(heights)
        self.drop = max(heights[self.row.below_from : self.row.below_to], default=0.0)
        self.height = max(self.tallest, self.drop + self._below_height()) + 2 * self.look.padding
        for block in self.blocks:
            block.in_row(self.height)

    def _below_width(self) -> float:
        return sum(column.width for column in self.columns[self.row.below_from : self.row.below_to])

    def _below_height(self) -> float:
        return self.row.below.height(self._below_width()) + 1 if self.row.below is not None else 0.0

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        if self.row.fill is not None:
            sheet.fill(x, top - self.height + 0.2, width, self.height - 0.4, self.row.fill)
        top -= self.look.padding
        left = x
        for block, room, column in zip(self.blocks, rooms(self.columns), self.columns, strict=True):
            drop = (self.tallest - block.height(room)) / 2 if self.look.is_middle else 0.0
            block.paint(sheet, left, top - drop, room)
            left += column.width
        if self.row.below is not None:
            indent = sum(column.width for column in self.columns[: self.row.below_from])
            self.row.below.paint(sheet, x + indent, top - self.drop - 1, self._below_width())

    def cut(self, room: float) -> "tuple[_Measured, _Measured] | None":
        """Cut the cells that are taller than *room*; the others stay in the first part."""
        room -= 2 * self.look.padding
        if self.row.below is not None or room < 3 * self.row.type.leading:
            return None
        firsts: list[Block] = []
        rests: list[Block] = []
        for block, width in zip(self.blocks, rooms(self.columns), strict=True):
            if block.height(width) <= room + EDGE:
                firsts.append(block)
                rests.append(Text("", self.row.type))
                continue
            parts = block.cut(width, room)
            if parts is None:
                return None
            firsts.append(parts[0])
            rests.append(parts[1])
        return (
            _Measured(replace(self.row, cells=firsts), self.columns, self.look),
            _Measured(replace(self.row, cells=rests, is_group=False), self.columns, self.look),
        )


def rooms(columns: Sequence[Column]) -> list[float]:
    """Return the width that a cell of each column may use: all but the gap, which the last column has none of."""
    last = len(columns) - 1
    return [column.width - (COLUMN_GAP if index < last else 0.0) for index, column in enumerate(columns)]


def facts(pairs: Sequence[tuple[str, Cell]], label_width: float, width: float, look: Look | None = None) -> Grid:
    """Return a table of labels and facts without a head."""
    from_label = Column(label_width)
    rows = [Row((Text(label, LABEL_TYPE), fact)) for label, fact in pairs]
    return Grid((from_label, Column(width - label_width)), rows, look)


LABEL_TYPE = Type(HEAD.face, CELL.size, CELL.leading, HEAD.colour)
