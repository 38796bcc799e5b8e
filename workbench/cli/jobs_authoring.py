"""Jobs of authors on the files of a questionnaire: out to a workbook for review, and back with a preview."""

import argparse
from pathlib import Path
from typing import Any

from workbench.cli.output import DONE, NO, Printer, plain
from workbench.kernel.files import write_atomically
from workbench.services import author_pack, export_results
from workbench.services.author_pack import Preview

_LONGEST = 70


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module to those on packs."""
    jobs = commands.pack_jobs
    export = jobs.add_parser("export", parents=[common], help="write a questionnaire as a workbook for review")
    export.add_argument("folder", metavar="DIR")
    export.add_argument("out", metavar="OUT")
    export.add_argument(
        "--format", choices=("workbook", "ciso-assistant"), default="workbook", help="workbook for review, or a library"
    )
    export.add_argument("--force", action="store_true", help="replace an existing file")
    export.set_defaults(job=_export)
    take = jobs.add_parser("import", parents=[common], help="bring a reviewed workbook back into the pack")
    take.add_argument("workbook", metavar="IN.xlsx")
    take.add_argument("folder", metavar="DIR")
    take.add_argument("--dry-run", action="store_true", help="only say what would happen")
    take.set_defaults(job=_import)


def _export(call: argparse.Namespace, printer: Printer) -> int:
    if call.format == "ciso-assistant":
        data = export_results.library_of(Path(call.folder), language=call.lang)
        write_atomically(Path(call.out), data, overwrite=call.force)
        printer.answer({"file": call.out, "format": call.format}, f"{call.out} written")
        return DONE
    count = author_pack.export(Path(call.folder), Path(call.out), overwrite=call.force)
    printer.answer({"questions": count, "file": call.out}, f"{count} questions written to {call.out}")
    return DONE


def _import(call: argparse.Namespace, printer: Printer) -> int:
    folder = Path(call.folder)
    found = author_pack.preview(Path(call.workbook), folder)
    is_written = found.can_be_taken and not call.dry_run
    if is_written:
        author_pack.take_over(found, folder)
    document = {
        "pack": found.pack_id,
        "changes": plain(found.changes),
        "problems": plain(found.problems),
        "notes": plain(found.notes),
        "faults": plain(found.faults),
        "files": list(found.files),
        "written": is_written,
    }
    printer.answer(document, _told(found, is_written))
    return NO if found.problems or found.faults else DONE


def _told(found: Preview, is_written: bool) -> list[str]:
    lines = [f"{c.object_id} {c.field}: {_short(c.old)} -> {_short(c.new)}" for c in found.changes]
    lines += [f"problem: {p.sheet}, row {p.row}, {p.column}: {p.code} {_short(p.value)}" for p in found.problems]
    lines += [f"fault: {f.file}:{f.line}: {f.text} [{f.rule}]" for f in found.faults]
    lines += [f"note: {n.sheet}: {n.code} {n.value}" for n in found.notes]
    end = "written" if is_written else "nothing written"
    return [*lines, f"{len(found.changes)} changes, {len(found.problems)} problems, {len(found.faults)} faults; {end}"]


def _short(text: str) -> str:
    line = text.replace("\n", " / ")
    return f'"{line}"' if len(line) <= _LONGEST else f'"{line[: _LONGEST - 1]}…"'
