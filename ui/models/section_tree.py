"""The sections of an assessment with how far each is; filtered to open, marked, to fix or changed ones.

Source: UX guide §3 "Section tree".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SECTION_ROLE = Qt.ItemDataRole.UserRole + 1


class Filter(StrEnum):
    """Which questions the person wants to see."""

    ALL = "all"
    OPEN = "open"
    MARKED = "marked"
    TO_FIX = "to_fix"
    CHANGED = "changed"


@dataclass(frozen=True)
class SectionRow:
    """One section: its number and title, and counts of visible questions."""

    section_id: str
    number: str
    title: str
    total: int
    answered: int
    marked: int = 0
    to_fix: int = 0
    changed: int = 0

    @property
    def share(self) -> float:
        """Share answered, 0-1."""
        return self.answered / self.total if self.total else 0.0

    def matches(self, filter: Filter) -> bool:
        """True if the section has a question that *filter* asks for."""
        return {
            Filter.ALL: True,
            Filter.OPEN: self.answered < self.total,
            Filter.MARKED: self.marked > 0,
            Filter.TO_FIX: self.to_fix > 0,
            Filter.CHANGED: self.changed > 0,
        }[filter]


class SectionTreeModel(QAbstractListModel):
    """The sections that match the filter, in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[SectionRow, ...] = ()
        self._shown: list[SectionRow] = []
        self._filter = Filter.ALL

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return self._filter

    def set_sections(self, sections: Sequence[SectionRow]) -> None:
        """Show *sections*; where only counts differ, rows are updated in place."""
        self._all = tuple(sections)
        matching = [section for section in self._all if section.matches(self._filter)]
        same = [section.section_id for section in matching] == [section.section_id for section in self._shown]
        if not same:
            self.beginResetModel()
            self._shown = matching
            self.endResetModel()
            return
        for row, (before, after) in enumerate(zip(self._shown, matching, strict=True)):
            if before != after:
                self._shown[row] = after
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_filter(self, filter: Filter) -> None:
        """Show sections that have what *filter* asks for."""
        self._filter = filter
        self.beginResetModel()
        self._shown = [section for section in self._all if section.matches(filter)]
        self.endResetModel()

    def row_of(self, section_id: str) -> int:
        """Return the row of a section, -1 if it is not shown."""
        return next((row for row, section in enumerate(self._shown) if section.section_id == section_id), -1)

    def section(self, row: int) -> SectionRow | None:
        """Return the section in *row*."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many sections are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for all, the section itself for the delegate."""
        section = self.section(index.row()) if index.isValid() else None
        if section is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{section.number} {section.title}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(section)
        return section if role == SECTION_ROLE else None


def spoken(section: SectionRow) -> str:
    """Return what a screen reader says of *section*."""
    translate = QCoreApplication.translate
    parts = [
        translate("SectionTree", "Section {number} {title}, {answered} of {total} answered").format(
            number=section.number, title=section.title, answered=section.answered, total=section.total
        )
    ]
    if section.marked:
        parts.append(translate("SectionTree", "%n marked", "", section.marked))
    if section.to_fix:
        parts.append(translate("SectionTree", "%n to fix", "", section.to_fix))
    if section.changed:
        parts.append(translate("SectionTree", "%n changed", "", section.changed))
    return ", ".join(parts)
