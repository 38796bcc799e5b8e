"""Jobs on systems: import, list, show, export."""

import argparse
from pathlib import Path
from typing import Any

from workbench.cli.access import open_register
from workbench.cli.output import DONE, NO, Printer, plain, table
from workbench.exchange.inventory import ImportPlan, RowFate
from workbench.services import import_systems, register_system
from workbench.systems.model import SystemRow

_SHOWN_ROWS = 20


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("systems", help="AI systems").add_subparsers(metavar="JOB", required=True)
    take = jobs.add_parser("import", parents=[common], help="import a list of systems")
    take.add_argument("file", metavar="FILE", help="xlsx, xls, ods or csv")
    take.add_argument("--sheet", metavar="NAME")
    take.add_argument("--mapping", metavar="M.toml", help="use this mapping instead of a proposal")
    take.add_argument("--save-mapping", metavar="M.toml", help="write the mapping that was used")
    take.add_argument("--dry-run", action="store_true", help="only say what would happen")
    take.add_argument("--force", action="store_true", help="replace an existing mapping file")
    take.set_defaults(job=_import)
    listing = jobs.add_parser("list", parents=[common], help="list systems")
    listing.add_argument("--query", default="", metavar="WORDS")
    listing.set_defaults(job=_list)
    show = jobs.add_parser("show", parents=[common], help="show one system")
    show.add_argument("ref", metavar="REF")
    show.set_defaults(job=_show)
    export = jobs.add_parser("export", parents=[common], help="write all systems as a workbook")
    export.add_argument("out", metavar="OUT.xlsx")
    export.add_argument("--force", action="store_true", help="replace an existing file")
    export.set_defaults(job=_export)


def _import(call: argparse.Namespace, printer: Printer) -> int:
    found = import_systems.read(Path(call.file), call.sheet)
    workspace = open_register(call)
    try:
        given = import_systems.mapping_from_file(Path(call.mapping)) if call.mapping else None
        mapping = given or import_systems.propose(workspace, found)
        plan = import_systems.preview(workspace, found, mapping)
        if call.save_mapping:
            import_systems.mapping_to_file(mapping, Path(call.save_mapping), overwrite=call.force)
        if not call.dry_run and plan.count(RowFate.ADDED) + plan.count(RowFate.CHANGED):
            import_systems.keep_copy(workspace)
            import_systems.apply(workspace, plan, progress=printer.progress())
    finally:
        workspace.close()
    printer.answer(_report(plan, call.dry_run), _told(plan, call.dry_run))
    return NO if plan.count(RowFate.REJECTED) else DONE


def _report(plan: ImportPlan, is_dry_run: bool) -> dict[str, Any]:
    rejected = [row for row in plan.rows if row.problem is not None]
    return {
        "file": plan.file,
        "sheet": plan.sheet,
        "dry_run": is_dry_run,
        **{fate.value: plan.count(fate) for fate in RowFate},
        "rejected_rows": [
            {"row": row.number, "column": row.problem[1], "reason": row.problem[0], "value": row.problem[2]}
            for row in rejected
            if row.problem
        ],
        "changes": [
            {"row": row.number, "ref": row.ref, "fields": {k: list(v) for k, v in row.differences.items()}}
            for row in plan.rows
            if row.differences
        ],
        "mapping": plain(plan.mapping.columns),
        "extra_columns": list(plan.extra_columns),
    }


def _told(plan: ImportPlan, is_dry_run: bool) -> list[str]:
    counts = ", ".join(f"{plan.count(fate)} {fate.value}" for fate in RowFate)
    lines = [f"{plan.file}, sheet {plan.sheet}: {counts}" + (" (nothing written)" if is_dry_run else "")]
    rejected = [row for row in plan.rows if row.problem is not None]
    for row in rejected[:_SHOWN_ROWS]:
        if row.problem:
            lines.append(f"  row {row.number}, {row.problem[1]}: {row.problem[0]} {row.problem[2]!r}")
    if len(rejected) > _SHOWN_ROWS:
        lines.append(f"  … and {len(rejected) - _SHOWN_ROWS} more rejected rows")
    if plan.extra_columns:
        lines.append(f"  {len(plan.extra_columns)} columns without a field are kept as extra fields")
    return lines


def _list(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    rows: list[SystemRow] = []
    cursor = None
    try:
        while True:
            page = register_system.page(workspace, cursor, query=call.query)
            rows += page.rows
            cursor = page.next_cursor
            if cursor is None:
                break
    finally:
        workspace.close()
    shown = [[row.ref, row.name, row.site, row.owner, ", ".join(row.kinds), row.stage or ""] for row in rows]
    printer.answer({"systems": rows}, table(shown, ["ref", "name", "site", "owner", "kinds", "stage"]))
    return DONE


def _show(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        system = register_system.get_ref(workspace, call.ref)
        components = register_system.components(workspace, system.id)
    finally:
        workspace.close()
    document = {**plain(system), "components": components}
    lines = [
        f"{name.replace('_', ' '):20} {value}"
        for name, value in plain(system).items()
        if value not in (None, "", [], {})
    ]
    printer.answer(document, [*lines, *(f"{each.kind.value:20} {each.name} {each.version}" for each in components)])
    return DONE


def _export(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        count = import_systems.export(workspace, Path(call.out), overwrite=call.force, progress=printer.progress())
    finally:
        workspace.close()
    printer.answer({"systems": count, "file": call.out}, f"{count} systems written to {call.out}")
    return DONE
