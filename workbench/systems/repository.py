"""Systems and components of one register, as values. Lists come in keyset pages."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from workbench.kernel.errors import InputError
from workbench.kernel.paging import PAGE_SIZE, Page
from workbench.register.base import table_of
from workbench.register.search import match_expression
from workbench.systems.model import Component, System, SystemRow
from workbench.systems.records import ComponentRecord, SystemRecord


class SystemUnknown(InputError):
    """No system has this reference or id."""

    code = "systems.unknown"


Within = tuple[str, tuple[str, ...]] | None

_SYSTEM = table_of(SystemRecord)
_COMPONENT = table_of(ComponentRecord)
_ROW_NAMES = ("id", "ref", "name", "site", "owner", "kinds", "stage", "criticality", "changed_at")
SORTABLE = ("ref", "name", "site", "owner", "stage", "criticality", "changed_at")
_COLUMN_NAMES = tuple(column.name for column in _SYSTEM.c)


class SystemRepository:
    """Systems of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, system_id: str) -> System:
        """Return the system with this id. Raises SystemUnknown."""
        row = self._connection.execute(select(_SYSTEM).where(_SYSTEM.c.id == system_id)).one_or_none()
        if row is None:
            raise SystemUnknown(id=system_id)
        return _system(row)

    def find_ref(self, ref: str) -> System | None:
        """Return the system with this reference, or None."""
        row = self._connection.execute(select(_SYSTEM).where(_SYSTEM.c.ref == ref)).one_or_none()
        return None if row is None else _system(row)

    def get_ref(self, ref: str) -> System:
        """Return the system with this reference. Raises SystemUnknown."""
        found = self.find_ref(ref)
        if found is None:
            raise SystemUnknown(ref=ref)
        return found

    def every(self) -> Iterator[System]:
        """Yield all systems by reference."""
        for row in self._connection.execute(select(_SYSTEM).order_by(_SYSTEM.c.ref)):
            yield _system(row)

    def raw_by_ref(self) -> dict[str, dict[str, Any]]:
        """Return the stored fields of every system by reference, unconverted, for comparing long lists."""
        return {row.ref: dict(row._mapping) for row in self._connection.execute(select(_SYSTEM))}

    def count(self, query: str = "", equal: Mapping[str, str] | None = None, within: Within = None) -> int:
        """Return how many systems match."""
        where, values = self._where(query, equal, within)
        row = self._connection.connection.execute(f"SELECT count(*) FROM system{_joined(where)}", values).fetchone()
        return int(row[0])

    def page(
        self, cursor: str | None, *, query: str = "", order: str = "ref", descending: bool = False,
        size: int = PAGE_SIZE, equal: Mapping[str, str] | None = None, within: Within = None,
    ) -> Page[SystemRow]:  # fmt: skip
        """Return one page in the order of a column of SORTABLE, then id.

        *query* finds words in reference, name, purpose, owner, supplier and site; *equal* fixes stage or criticality;
        *within* is a sub-select of ids with its values, of a stage that knows more of systems.
        *cursor* is the one of the page before, None for the first.
        """
        if order not in SORTABLE:
            raise ValueError(f"systems cannot be ordered by {order}")
        # Plain statements: the list is opened more often than anything else.
        column = f"coalesce({order}, '')" if order in ("stage", "criticality") else order
        where, values = self._where(query, equal, within)
        if cursor is not None:
            last, last_id = cursor.split("\x1f")
            beyond = "<" if descending else ">"
            where.append(f"({column}, id) {beyond} (?, ?)")
            values += [last, last_id]
        turn = "DESC" if descending else "ASC"
        found = self._connection.connection.execute(
            f"SELECT {', '.join(_ROW_NAMES)} FROM system{_joined(where)} ORDER BY {column} {turn}, id {turn} LIMIT ?",
            (*values, size + 1),
        ).fetchall()
        rows = tuple(_row(row) for row in found[:size])
        more = len(found) > size
        return Page(rows, f"{getattr(rows[-1], order) or ''}\x1f{rows[-1].id}" if more else None)

    def next_number(self) -> int:
        """Return the number for the next reference made here (S-001, S-002, …)."""
        refs = self._connection.execute(select(_SYSTEM.c.ref).where(_SYSTEM.c.ref.like("S-%"))).scalars()
        return max((int(ref[2:]) for ref in refs if ref[2:].isdigit()), default=0) + 1

    def count_by(self, column: str) -> dict[str, int]:
        """Return how many systems have each value of *column* ("" where not known)."""
        key = func.coalesce(_SYSTEM.c[column], "")
        rows = self._connection.execute(select(key, func.count()).group_by(key))
        return {row[0]: row[1] for row in rows}

    def add(self, system: System) -> None:
        """Store a new system."""
        self.add_stored([stored(system)])

    def add_stored(self, rows: Sequence[dict[str, Any]]) -> None:
        """Store new systems given in stored form, many at once."""
        if rows:
            names = ", ".join(_COLUMN_NAMES)
            marks = ", ".join("?" for _ in _COLUMN_NAMES)
            self._connection.connection.executemany(
                f"INSERT INTO system ({names}) VALUES ({marks})", [_values(row) for row in rows]
            )

    def replace(self, system: System) -> None:
        """Store a changed system in place of the earlier state."""
        self.replace_stored([stored(system)])

    def replace_stored(self, rows: Sequence[dict[str, Any]]) -> None:
        """Store changed systems given in stored form, many at once."""
        if rows:
            names = ", ".join(f"{name} = ?" for name in _COLUMN_NAMES)
            self._connection.connection.executemany(
                f"UPDATE system SET {names} WHERE id = ?", [(*_values(row), row["id"]) for row in rows]
            )

    def components(self, system_id: str) -> tuple[Component, ...]:
        """Return the components of a system by kind and name."""
        statement = select(_COMPONENT).where(_COMPONENT.c.system_id == system_id)
        rows = self._connection.execute(statement.order_by(_COMPONENT.c.kind, _COMPONENT.c.name, _COMPONENT.c.id))
        return tuple(Component.model_validate(dict(row._mapping)) for row in rows)

    def add_component(self, component: Component) -> None:
        """Store a new component."""
        self._connection.execute(insert(_COMPONENT).values(**component.model_dump(mode="json")))

    def remove_component(self, component_id: str) -> None:
        """Remove a component; the trail keeps what it was."""
        self._connection.execute(delete(_COMPONENT).where(_COMPONENT.c.id == component_id))

    def _where(self, query: str, equal: Mapping[str, str] | None, within: Within) -> tuple[list[str], list[str]]:
        where: list[str] = []
        values: list[str] = []
        if within is not None:
            where.append(f"id IN ({within[0]})")
            values += within[1]
        for name, value in (equal or {}).items():
            if name not in _COLUMN_NAMES:
                raise ValueError(f"systems have no field {name}")
            where.append(f"{name} = ?")
            values.append(value)
        expression = match_expression(query)
        if expression:
            where.append(
                "id IN (SELECT search_entry.object_id FROM search_index"
                " JOIN search_entry ON search_entry.id = search_index.rowid"
                " WHERE search_index MATCH ? AND search_entry.kind = 'system')"
            )
            values.append(expression)
        return where, values


@lru_cache(maxsize=256)
def _kinds(text: str) -> tuple[str, ...]:
    # A handful of combinations stand in thousands of rows.
    return tuple(json.loads(text))


def _row(row: Any) -> SystemRow:
    ref, name, site, owner, kinds, stage, criticality, changed_at = row[1:]
    return SystemRow(row[0], ref, name, site, owner, _kinds(kinds), stage, criticality, changed_at)


def _joined(where: list[str]) -> str:
    return f" WHERE {' AND '.join(where)}" if where else ""


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _values(row: dict[str, Any]) -> tuple[Any, ...]:
    # Plain driver statements: a long list goes in three times faster than through bound types.
    ready = {**row, "kinds": _ENCODE(row["kinds"]), "extra": _ENCODE(row["extra"])}
    return tuple(map(ready.__getitem__, _COLUMN_NAMES))


def stored(system: System) -> dict[str, Any]:
    """Return the fields of a system as they are stored."""
    return system.model_dump(mode="json")


def _system(row: Any) -> System:
    return System.model_validate(dict(row._mapping))
