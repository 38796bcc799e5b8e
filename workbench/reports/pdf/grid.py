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
    """Cells from left to right. *below* spans the row under its cells from column *below_from* on.

    *rule_above* is drawn strong instead of as a hairline if *is_group*; *group* names the row's part of the table.
    """

    cells: Sequence[Cell]
    below: Block | None = None
    below_from: int = 1
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
            if index and row.row.is_group:
                sheet.rule(x, top, width, RULE_STRONG, TEXT)
            elif index:
                sheet.rule(x, top, width, RULE_HAIR, HAIR)
            row.paint(sheet, x, top, width)
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

    def _part(self, rows: "list[_Measured]") -> "Grid":
        part = Grid(self.columns, (), self.look, continued=self.continued)
        part._rows, part._note = rows, self._note
        return part

    def _rest(self, rows: "list[_Measured]") -> "Grid":
        rest = self._part(rows)
        rest._note = Text(self.continued.format(rows[0].row.group), SMALL) if self.continued else None
        return rest

    def _head_height(self) -> float:
        note = self._note.height(sum(column.width for column in self.columns)) + 2 if self._note is not None else 0.0
        return note + (self._titles_height() + 8 if self._has_head else 0.0)

    def _titles_height(self) -> float:
        return max(self._title(column).height(column.width - COLUMN_GAP) for column in self.columns)

    def _title(self, column: Column) -> Text:
        return Text(column.title, self.look.head_type, column.align)

    def _paint_head(self, sheet: Sheet, x: float, top: float) -> float:
        last = len(self.columns) - 1
        for index, column in enumerate(self.columns):
            room = column.width - (COLUMN_GAP if index < last or column.align == "left" else 0)
            self._title(column).paint(sheet, x, top - 4, room)
            x += column.width
        return top - self._titles_height() - 8


@dataclass
class _Measured:
    """A row with its cells as blocks and its height."""

    row: Row
    columns: Sequence[Column]
    look: Look
    blocks: list[Block] = field(init=False)
    tallest: float = field(init=False)
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.blocks = [
            cell if isinstance(cell, Block) else Text(cell, self.row.type, column.align)
            for cell, column in zip(self.row.cells, self.columns, strict=True)
        ]
        self.tallest = max(block.height(room) for block, room in zip(self.blocks, self.rooms(), strict=True))
        self.height = self.tallest + 2 * self.look.padding + self._below_height()

    def rooms(self) -> list[float]:
        """Return the width that each cell may use."""
        last = len(self.columns) - 1
        return [
            column.width - (COLUMN_GAP if index < last or column.align == "left" else 0.0)
            for index, column in enumerate(self.columns)
        ]

    def _below_width(self) -> float:
        return sum(column.width for column in self.columns[self.row.below_from :])

    def _below_height(self) -> float:
        return self.row.below.height(self._below_width()) + 1 if self.row.below is not None else 0.0

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        if self.row.fill is not None:
            sheet.fill(x, top - self.height + 0.2, width, self.height - 0.4, self.row.fill)
        top -= self.look.padding
        left = x
        for block, room, column in zip(self.blocks, self.rooms(), self.columns, strict=True):
            drop = (self.tallest - block.height(room)) / 2 if self.look.is_middle else 0.0
            block.paint(sheet, left, top - drop, room)
            left += column.width
        if self.row.below is not None:
            indent = sum(column.width for column in self.columns[: self.row.below_from])
            self.row.below.paint(sheet, x + indent, top - self.tallest - 1, self._below_width())

    def cut(self, room: float) -> "tuple[_Measured, _Measured] | None":
        """Cut the cells that are taller than *room*; the others stay in the first part."""
        room -= 2 * self.look.padding
        if self.row.below is not None or room < 3 * self.row.type.leading:
            return None
        firsts: list[Block] = []
        rests: list[Block] = []
        for block, width in zip(self.blocks, self.rooms(), strict=True):
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


def facts(pairs: Sequence[tuple[str, Cell]], label_width: float, width: float, look: Look | None = None) -> Grid:
    """Return a table of labels and facts without a head."""
    from_label = Column(label_width)
    rows = [Row((Text(label, LABEL_TYPE), fact)) for label, fact in pairs]
    return Grid((from_label, Column(width - label_width)), rows, look)


LABEL_TYPE = Type(HEAD.face, CELL.size, CELL.leading, HEAD.colour)


def fill_columns(columns: Sequence[Column], width: float) -> tuple[Column, ...]:
    """Return *columns* with those of width 0 sharing what the others leave of *width*."""
    flexible = sum(1 for column in columns if column.width == 0)
    share = (width - sum(column.width for column in columns)) / flexible if flexible else 0.0
    return tuple(replace(column, width=share) if column.width == 0 else column for column in columns)
