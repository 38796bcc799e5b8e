"""Jobs on the library: list, show, print. Without a register the library that ships with this version."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from workbench.cli.access import open_register
from workbench.cli.output import DONE, Printer, table
from workbench.kernel.errors import InputError
from workbench.packs.library.model import Entry, EntryKind
from workbench.services import library, make_report
from workbench.services.library import Shelf

_EVERYTHING = "all"


class NoLibrary(InputError):
    """The register holds no library."""

    code = "cli.no_library"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    about = "playbooks, reference architectures and awareness briefs"
    jobs = commands.add_parser("library", help=about).add_subparsers(metavar="JOB", required=True)
    listing = jobs.add_parser("list", parents=[common], help="every entry, or those that help with a question")
    listing.add_argument("--kind", choices=[kind.value for kind in EntryKind])
    listing.add_argument("--question", metavar="ID", default="", help="only what helps with this question")
    listing.set_defaults(job=_list)
    show = jobs.add_parser("show", parents=[common], help="one entry as text")
    show.add_argument("id", metavar="ID")
    show.set_defaults(job=_show)
    printing = jobs.add_parser("print", parents=[common], help="entries as PDF")
    printing.add_argument("ids", metavar="ID", nargs="+", help=f"entries in order, or a kind, or {_EVERYTHING}")
    printing.add_argument("out", metavar="OUT.pdf")
    printing.add_argument("--force", action="store_true", help="replace an existing file")
    printing.set_defaults(job=_print)


def _shelf(call: argparse.Namespace) -> Shelf:
    if not (call.register or os.environ.get("WORKBENCH_REGISTER")):
        return library.shipped_shelf(call.lang)
    workspace = open_register(call, read_only=True)
    try:
        found = library.shelf(workspace, language=call.lang)
    finally:
        workspace.close()
    if found is None:
        raise NoLibrary(register=call.register)
    return found


def _list(call: argparse.Namespace, printer: Printer) -> int:
    shelf = _shelf(call)
    entries = library.chosen(shelf, kind=EntryKind(call.kind) if call.kind else None)
    if call.question:
        helping = shelf.library.helps_with(call.question.strip().upper())
        entries = tuple(entry for entry in helping if entry in entries)
    rows = [[each.id, each.kind.value, each.words(call.lang).title] for each in entries]
    document = [
        {"id": each.id, "kind": each.kind, "title": said.title, "short": said.short, "questions": each.checked_by()}
        for each in entries
        for said in [each.words(call.lang)]
    ]
    printer.answer({"entries": document}, table(rows, ["id", "kind", "title"]))
    return DONE


def _show(call: argparse.Namespace, printer: Printer) -> int:
    shelf = _shelf(call)
    entry = shelf.entry(call.id)
    said = entry.words(call.lang)
    printer.answer({"entry": entry, "words": said}, _lines(shelf, entry, call.lang))
    return DONE


def _lines(shelf: Shelf, entry: Entry, language: str) -> Iterator[str]:
    said = entry.words(language)
    yield f"{entry.id}  {said.title}"
    yield " ".join(said.summary.split())
    for part in said.parts:
        yield f"\n{part.key.replace('_', ' ')}"
        if part.text:
            yield f"  {' '.join(part.text.split())}"
        for number, item in enumerate(part.items, 1):
            lead, when = item.lead, item.when
            if part.key == "tell" and (regime := shelf.library.regime(entry.regimes[number - 1])):
                lead, when = regime.words(language).name, regime.words(language).limit
            head = f"{lead} ({when}): " if lead and when else f"{lead}: " if lead else ""
            yield f"  {number}. {head}{item.text}" + (f" Why: {item.why}" if item.why else "")
    yield f"\nquestions: {' '.join(entry.checked_by())}"
    yield f"risks: {' '.join(entry.risks)}"


def _print(call: argparse.Namespace, printer: Printer) -> int:
    shelf = _shelf(call)
    kinds = {kind.value: kind for kind in EntryKind}
    entries: list[Entry] = []
    for name in call.ids:
        if name == _EVERYTHING or name in kinds:
            entries += library.chosen(shelf, kind=kinds.get(name))
        else:
            entries.append(shelf.entry(name))
    chosen = tuple({entry.id: entry for entry in entries}.values())  # without repeats
    data = library.pdf(shelf, chosen, language=call.lang, progress=printer.progress())
    make_report.save(data, Path(call.out), overwrite=call.force)
    pages = make_report.page_count(data)
    document = {"file": call.out, "entries": [each.id for each in chosen], "pages": pages}
    printer.answer(document, f"{call.out}: {len(chosen)} entries, {pages} pages")
    return DONE
