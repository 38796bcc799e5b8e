"""Importing the organisation's list of AI systems, and exporting the register as a workbook.

An import is previewed before anything is written, writes in one transaction, and importing again changes nothing.
"""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench.exchange import mapping as mappings
from workbench.exchange.inventory import ImportPlan, PlannedRow, RowFate, plan_import
from workbench.exchange.inventory_xlsx import render_systems
from workbench.exchange.mapping import FLAG_FIELDS, LIST_FIELDS, TEXT_FIELDS, ColumnMapping
from workbench.exchange.sheets import Table, read_table
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError
from workbench.kernel.files import write_atomically
from workbench.kernel.ids import new_id
from workbench.kernel.progress import Progress
from workbench.register.trail import Change
from workbench.services import note_triggers
from workbench.services import workspace as workspaces
from workbench.services.register_system import search_entry
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace

_STEP = 250


class MappingUnknown(InputError):
    """No mapping was saved under this name."""

    code = "imports.mapping_unknown"


def read(path: Path, sheet: str | None = None) -> Table:
    """Read a table from a file behind the pre-flight. Raises FileUnreadable, SheetRefused, SheetUnknown."""
    return read_table(path, sheet)


def propose(workspace: Workspace, table: Table) -> ColumnMapping:
    """Return the saved mapping whose headers all stand in *table*, or a fresh proposal. Raises HeaderMissing."""
    fresh = mappings.propose(table)
    headers = set(mappings.headers_of(table, fresh.header_row))
    for name in saved_mappings(workspace):
        kept = saved_mapping(workspace, name)
        if all(header in headers for wanted in kept.columns.values() for header in wanted):
            return replace(kept, header_row=fresh.header_row, sheet=table.sheet)
    return fresh


def preview(workspace: Workspace, table: Table, mapping: ColumnMapping) -> ImportPlan:
    """Return what the import would do. Raises HeaderMissing."""
    with workspace.read() as uow:
        return plan_import(table, mapping, uow.systems.raw_by_ref())


def keep_copy(workspace: Workspace) -> Path:
    """Keep a checked copy of the register beside it, in place of the one from before the last import."""
    path = workspace.path
    copy = path.with_name(f"{path.stem}-before-import{path.suffix}")
    return workspaces.back_up(workspace, copy, overwrite=True)


def apply(workspace: Workspace, plan: ImportPlan, *, progress: Progress | None = None) -> Outcome[dict[RowFate, int]]:
    """Write the added and changed rows of *plan* in one transaction and return the counts by fate.

    A cancelled import writes nothing.
    """
    todo = [row for row in plan.rows if row.fate in (RowFate.ADDED, RowFate.CHANGED)]
    counts = {fate: plan.count(fate) for fate in RowFate}
    if not todo:
        return Outcome(counts)
    with workspace.write() as uow:
        for start in range(0, len(todo), _STEP):
            _write_rows(uow, todo[start : start + _STEP])
            if progress is not None:
                progress.step(min(start + _STEP, len(todo)), len(todo), plan.file)
        facts = {"file": (None, plan.file), "counts": (None, {fate.value: n for fate, n in counts.items()})}
        uow.record("register", workspace.register.keys.register_id, "import_systems", facts)
        return Outcome(counts, uow.changes)


def save_mapping(workspace: Workspace, mapping: ColumnMapping, name: str) -> Outcome[ColumnMapping]:
    """Keep *mapping* under *name* for the next list of the same shape."""
    kept = replace(mapping, name=" ".join(name.split())[:120] or "mapping")
    with workspace.write() as uow:
        uow.connection.connection.execute(
            "INSERT INTO import_mapping (name, content, changed_at) VALUES (?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at",
            (kept.name, mappings.to_toml(kept), uow.at),
        )
        uow.record("mapping", kept.name, "save", {})
        return Outcome(kept, uow.changes)


def saved_mappings(workspace: Workspace) -> tuple[str, ...]:
    """Return the names of the saved mappings, last saved first."""
    with workspace.read() as uow:
        rows = uow.connection.exec_driver_sql("SELECT name FROM import_mapping ORDER BY changed_at DESC, name")
        return tuple(row[0] for row in rows)


def saved_mapping(workspace: Workspace, name: str) -> ColumnMapping:
    """Return the mapping saved under *name*. Raises MappingUnknown."""
    with workspace.read() as uow:
        text = uow.connection.exec_driver_sql("SELECT content FROM import_mapping WHERE name = ?", (name,)).scalar()
    if text is None:
        raise MappingUnknown(name=name)
    return mappings.from_toml(str(text), name)


def mapping_from_file(path: Path) -> ColumnMapping:
    """Return the mapping of a TOML file. Raises MappingUnreadable."""
    try:
        return mappings.from_toml(path.read_text("utf-8"), path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise mappings.MappingUnreadable(file=path.name, reason=type(error).__name__) from None


def mapping_to_file(mapping: ColumnMapping, path: Path, *, overwrite: bool = False) -> None:
    """Write a mapping as a TOML file. Raises FileExists."""
    write_atomically(path, mappings.to_toml(mapping).encode(), overwrite=overwrite)


def export(workspace: Workspace, path: Path, *, overwrite: bool = False, progress: Progress | None = None) -> int:
    """Write all systems as a workbook that imports back without a change, and return how many. Raises FileExists."""
    with workspace.read() as uow:
        systems = list(uow.systems.every())
    write_atomically(path, render_systems(systems, progress=progress), overwrite=overwrite)
    return len(systems)


def _write_rows(uow: UnitOfWork, rows: list[PlannedRow]) -> None:
    added, changed, entries, notes = [], [], [], []
    for row in rows:
        system_id = row.system_id or new_id()
        if row.fate is RowFate.ADDED:
            stored = {
                **EMPTY_CARD,
                **row.fields,
                "id": system_id,
                "revision": 1,
                "created_at": uow.at,
                "changed_at": uow.at,
            }
            added.append(stored)
            # What a system began with stands in the register; the trail keeps a digest of it.
            notes.append(
                Change("system", system_id, "import", {"ref": (None, row.ref), "card": (None, _digest(stored))})
            )
        else:
            before = uow.systems.get(system_id)
            stored = {**before.model_dump(mode="json"), **row.fields}
            stored |= {"revision": before.revision + 1, "changed_at": uow.at}
            changed.append(stored)
            notes.append(Change("system", system_id, "import", row.differences))
        entries.append(search_entry(system_id, stored))
    uow.systems.add_stored(added)
    uow.systems.replace_stored(changed)
    uow.record_all(notes)
    uow.index_all(entries)
    note_triggers.note_card_changes(
        uow, {row.system_id: row.differences for row in rows if row.system_id and row.fate is RowFate.CHANGED}
    )


EMPTY_CARD: dict[str, Any] = {  # a card in stored form of which nothing is known
    **dict.fromkeys(TEXT_FIELDS, ""),
    **dict.fromkeys((*LIST_FIELDS, *FLAG_FIELDS)),
    "kinds": [],
    "extra": {},
}


def _digest(stored: dict[str, Any]) -> str:
    return hashlib.sha256(repr(sorted(stored.items())).encode("utf-8", "replace")).hexdigest()
