"""Keyset pages: a list over the register is read page by page, never by offset."""

from dataclasses import dataclass
from typing import Generic, TypeVar

PAGE_SIZE = 200

Row = TypeVar("Row")


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Rows in order, and the cursor with which the next page begins (None after the last)."""

    rows: tuple[Row, ...]
    next_cursor: str | None
