"""From the rows of a list to what an import would do: added, changed, unchanged, rejected, each with its reason.

Pure: nothing is written here. A row is recognised by its reference. Rows without one, or with one that stands twice,
get a reference made from their own words, so that the same list imported again meets the same systems.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from workbench.exchange.mapping import (
    FLAG_FIELDS,
    LIST_FIELDS,
    TEXT_FIELDS,
    ColumnMapping,
    HeaderMissing,
    headers_of,
    propose_value,
)
from workbench.exchange.sheets import Table

_MAX_TEXT = 32_767
_LIMITS = {"ref": 200, "name": 500}


class RowFate(StrEnum):
    """What an import does with a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True)
class ReadRow:
    """One row as card fields in stored form. *problem* (code, column, value) rejects it; *notes* are codes."""

    number: int
    fields: dict[str, Any]
    problem: tuple[str, str, str] | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlannedRow:
    """One row of the preview: its fate, what differs as (from, to) by field, and why it is rejected."""

    number: int
    fate: RowFate
    ref: str
    name: str
    differences: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    problem: tuple[str, str, str] | None = None
    notes: tuple[str, ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)
    system_id: str = ""


@dataclass(frozen=True)
class ImportPlan:
    """The preview of an import."""

    file: str
    sheet: str
    rows: tuple[PlannedRow, ...]
    mapping: ColumnMapping
    extra_columns: tuple[str, ...]

    def count(self, fate: RowFate) -> int:
        """Return how many rows share this fate."""
        return sum(1 for row in self.rows if row.fate is fate)


def read_rows(table: Table, mapping: ColumnMapping) -> tuple[tuple[ReadRow, ...], tuple[str, ...]]:
    """Return the rows of *table* as card fields and the headers kept as extra fields; empty rows are passed over.

    Raises HeaderMissing if a mapped header is not in the list.
    """
    headers = headers_of(table, mapping.header_row)
    position = {header: at for at, header in enumerate(headers)}
    for wanted in mapping.columns.values():
        for header in wanted:
            if header not in position:
                raise HeaderMissing(file=table.file, sheet=table.sheet, header=header)
    mapped = {position[header] for wanted in mapping.columns.values() for header in wanted}
    extra = [(header, at) for header, at in position.items() if at not in mapped]
    first = mapping.header_row - table.first_row + 1
    plan = _Reader({key: [position[each] for each in wanted] for key, wanted in mapping.columns.items()},
                   headers, mapping, extra)  # fmt: skip
    rows = [
        plan.row(table.first_row + index, cells) for index, cells in enumerate(table.rows[first:], first) if any(cells)
    ]
    return _with_refs(rows), tuple(header for header, _ in extra)


class _Reader:
    def __init__(
        self,
        at: Mapping[str, list[int]],
        headers: Sequence[str],
        mapping: ColumnMapping,
        extra: list[tuple[str, int]],
    ) -> None:
        self._at = at
        self._headers = headers
        self._values = mapping.values
        self._extra = extra

    def row(self, number: int, cells: tuple[str, ...]) -> ReadRow:
        width = len(cells)
        extra = {header: cells[at] for header, at in self._extra if at < width and cells[at]}
        fields: dict[str, Any] = {}
        problem: tuple[str, str, str] | None = None
        for name, places in self._at.items():
            said = "-".join(cells[at] for at in places if at < width and cells[at])
            if name == "ref" and not (places[-1] < width and cells[places[-1]]):
                said = ""  # a prefix alone is no reference
            if name in TEXT_FIELDS:
                fields[name] = " ".join(said.split()) if name in ("name", "ref", "owner", "site") else said
                if len(said) > _LIMITS.get(name, _MAX_TEXT):
                    problem = problem or ("too_long", self._headers[places[0]], said[:40])
            elif said:
                value = self._value(name, said)
                if value is None:
                    problem = problem or ("unknown_word", self._headers[places[0]], said[:80])
                elif value == "":
                    extra[self._headers[places[0]]] = said
                else:
                    fields[name] = _typed(name, value)
        notes: tuple[str, ...] = ()
        if not fields.get("name") and fields.get("ref"):
            # The list knows the system by its reference; it is taken in under that, not lost for want of a title.
            fields["name"], notes = fields["ref"], ("name_from_ref",)
        if not fields.get("name"):
            problem = ("name_missing", self._headers[self._at["name"][0]] if "name" in self._at else "name", "")
        fields["extra"] = extra
        return ReadRow(number, fields, problem, notes)

    def _value(self, name: str, said: str) -> str | None:
        words = self._values.get(name)
        if words is not None and said in words:
            return words[said]
        return propose_value(name, said) or None


def _typed(name: str, value: str) -> Any:
    if name in FLAG_FIELDS:
        return value == "yes"
    return value.split("+") if name == "kinds" and value else value


def _with_refs(rows: list[ReadRow]) -> tuple[ReadRow, ...]:
    given = Counter(row.fields.get("ref", "") for row in rows)
    used: Counter[str] = Counter()
    found = []
    for row in rows:
        ref = row.fields.get("ref", "")
        notes = row.notes
        if not ref:
            ref = f"L-{_fingerprint(row)}"
            notes = (*notes, "ref_made")
        elif given[ref] > 1:
            ref = f"{ref} ·{_fingerprint(row)[:4]}"
            notes = (*notes, "ref_doubled")
        used[ref] += 1
        if used[ref] > 1:
            ref = f"{ref} ({used[ref]})"
            notes = (*notes, "row_doubled")
        found.append(ReadRow(row.number, {**row.fields, "ref": ref}, row.problem, notes))
    return tuple(found)


def _fingerprint(row: ReadRow) -> str:
    """Eight letters from the words that stay when a row is corrected: its name and where it belongs."""
    words = "\x1f".join(str(row.fields.get(key, "")).casefold() for key in ("ref", "name", "site"))
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:8].upper()


def plan_import(table: Table, mapping: ColumnMapping, present: Mapping[str, Mapping[str, Any]]) -> ImportPlan:
    """Return what importing *table* would do to the systems *present* (stored fields by reference).

    A field is compared if the list has it; extra fields of a system that the list does not have stay.
    """
    rows, extra = read_rows(table, mapping)
    planned = tuple(_planned(row, present.get(row.fields["ref"])) for row in rows)
    return ImportPlan(table.file, table.sheet, planned, mapping, extra)


def _planned(row: ReadRow, present: Mapping[str, Any] | None) -> PlannedRow:
    ref, name = row.fields["ref"], row.fields.get("name", "")
    if row.problem is not None:
        return PlannedRow(row.number, RowFate.REJECTED, ref, name, problem=row.problem, notes=row.notes)
    if present is None:
        return PlannedRow(row.number, RowFate.ADDED, ref, name, notes=row.notes, fields=row.fields)
    fields = {**row.fields, "extra": {**present["extra"], **row.fields["extra"]}}
    differing = {key: (present[key], value) for key, value in fields.items() if present[key] != value}
    fate = RowFate.CHANGED if differing else RowFate.UNCHANGED
    return PlannedRow(row.number, fate, ref, name, differing, None, row.notes, fields, present["id"])


def known_fields() -> tuple[str, ...]:
    """Return the fields that a column can be mapped to, in the order in which they are offered."""
    return (*TEXT_FIELDS, *LIST_FIELDS, *FLAG_FIELDS)
