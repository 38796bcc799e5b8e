"""A table over the register that is read page by page, never by offset.

The model asks for a page and gets it later; until the first page of a new
filter has come, the old rows stay. Rows are frozen values; every cell has a
text, also for screen readers.

Source: house style §5 "Item models".
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.kernel.paging import Page

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What delegates ask a cell for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    BAND = Qt.ItemDataRole.UserRole + 2
    GLYPH = Qt.ItemDataRole.UserRole + 3
    TONE = Qt.ItemDataRole.UserRole + 4
    STRONG = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True)
class Column:
    """One column: *text* of a row, and how it looks.

    *order* is the key to sort by (empty: not sortable). *rank* 0 is always shown, 1 from medium width, 2 only where
    it is wide. *band* and *glyph* return the name of a band or status glyph before the text, or "".
    """

    key: str
    title: str
    text: Callable[[Any], str]
    order: str = ""
    rank: int = 0
    width: int = 0  # at 100 %; 0 shares what is left
    is_right: bool = False
    is_name: bool = False
    tone: str = "text"
    band: Callable[[Any], str] | None = None
    glyph: Callable[[Any], str] | None = None


class PagedTableModel(QAbstractTableModel):
    """Rows of one list, as far as they were read.

    Signals:
        page_wanted(str): read the page that begins at this cursor ("" for the first) and call `add_page`.
        loaded(): a page has come.
    """

    page_wanted = Signal(str)
    loaded = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Any] = []
        self._next: str | None = None
        self._is_waiting = False
        self._is_fresh = False
        self.total: int | None = None

    # --- filling ---

    def begin(self) -> None:
        """Read from the beginning: filter or order are others. The old rows stay until the first page comes."""
        self._is_waiting, self._is_fresh, self._next = True, True, None
        self.page_wanted.emit("")

    def add_page(self, page: Page[Any], total: int | None = None) -> None:
        """Take one page, and how many rows there are in all if that is known."""
        self._is_waiting = False
        if total is not None:
            self.total = total
        if self._is_fresh:
            self._is_fresh = False
            self.beginResetModel()
            self._rows, self._next = list(page.rows), page.next_cursor
            self.endResetModel()
        elif page.rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self._next = page.next_cursor
            self.endInsertRows()
        else:
            self._next = page.next_cursor
        self.loaded.emit()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show *rows*, which are all there are."""
        self._is_fresh = True
        self.add_page(Page(tuple(rows), None), len(rows))

    def replace_row(self, row: int, value: Any) -> None:
        """Show another value in one row."""
        self._rows[row] = value
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    # --- asked ---

    @property
    def rows(self) -> Sequence[Any]:
        """The rows read so far."""
        return self._rows

    @property
    def is_waiting(self) -> bool:
        """True while a page is on its way."""
        return self._is_waiting

    def row_of(self, index: AnyIndex) -> Any:
        """Return the value of the row of *index*, None if there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    # --- Qt ---

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """True if another page is there and not on its way."""
        return not parent.isValid() and self._next is not None and not self._is_waiting

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.page_wanted.emit(self._next)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and what the delegate needs."""
        row = self.row_of(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ROW:
            return row
        if role == Role.BAND:
            return column.band(row) if column.band else ""
        if role == Role.GLYPH:
            return column.glyph(row) if column.glyph else ""
        if role == Role.TONE:
            return column.tone
        return column.is_name if role == Role.STRONG else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
