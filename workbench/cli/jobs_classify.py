"""Classifying under the EU AI Act: pure from a file of facts, or stored for a system of the register."""

import argparse
from datetime import date
from typing import Any

from workbench.classification.dossier import Dossier
from workbench.classification.model import Classification, DueDuty
from workbench.cli.access import open_register
from workbench.cli.jobs_pure import read_json
from workbench.cli.output import DONE, NO, Printer, table
from workbench.kernel.clock import now
from workbench.kernel.errors import InputError
from workbench.services import classification_dossier, classify_from_facts, classify_system, register_system

_EXAMPLES = """examples:
  workbench classify facts.json --on 2027-12-02
  workbench classify --system S-003 --facts facts.json
  workbench classify --system S-003 --start line-rating-day-ahead
  workbench classify --system S-003 --show --on 2027-12-02
  workbench classify --list
"""


class NothingToClassify(InputError):
    """Give a file of facts, --system REF or --list."""

    code = "cli.nothing_to_classify"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command of this module."""
    classify = commands.add_parser(
        "classify",
        parents=[common],
        help="classify facts, or a system, under the EU AI Act",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    classify.add_argument("facts", metavar="FACTS", nargs="?", help="JSON file, or - for standard input")
    classify.add_argument("--on", metavar="DATE", type=day, help="duties as of this day (today if left out)")
    classify.add_argument("--system", metavar="REF", help="store the classification of this system")
    classify.add_argument("--facts", metavar="FACTS", dest="stored_facts", help="answers to store for the system")
    classify.add_argument("--start", metavar="ID", default="", help="begin from this usual case of the tree")
    classify.add_argument("--purpose", default="", help="intended purpose (that of the card if left out)")
    classify.add_argument("--show", action="store_true", help="show what is stored for the system; writes nothing")
    classify.add_argument("--list", action="store_true", help="list the systems with their classes; writes nothing")
    classify.set_defaults(job=_classify)


def day(text: str) -> date:
    """Return a day given as an argument."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write YYYY-MM-DD") from None


def _classify(call: argparse.Namespace, printer: Printer) -> int:
    if call.list:
        return _list(call, printer)
    if call.system:
        return _show(call, printer) if call.show else _store(call, printer)
    if call.facts is None:
        raise NothingToClassify()
    found = classify_system.classify_facts(read_json(call.facts), call.on or now().date(), language=call.lang)
    document = {**_document(found.result, found.duties), "on": found.on}
    printer.answer(document, _lines(found.result, found.duties))
    return DONE


def _store(call: argparse.Namespace, printer: Printer) -> int:
    named = call.stored_facts or call.facts
    facts = read_json(named) if named else None
    workspace = open_register(call)
    try:
        system = register_system.get_ref(workspace, call.system)
        found = classify_from_facts.store(
            workspace, system.id, facts, start_id=call.start, purpose=call.purpose, language=call.lang
        ).value
        if call.on is not None:
            found = classification_dossier.dossier(workspace, found.classification.id, on=call.on, language=call.lang)
    finally:
        workspace.close()
    return _answer(found, printer)


def _show(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        system = register_system.get_ref(workspace, call.system)
        current = classification_dossier.current_of_system(workspace, system.id, on=call.on, language=call.lang)
    finally:
        workspace.close()
    if not current:
        printer.answer({"system": call.system, "classifications": []}, f"{call.system} has no decided classification")
        return NO
    documents = [_stored(found) for found in current]
    lines = [line for found in current for line in _stored_lines(found)]
    printer.answer({"system": call.system, "classifications": documents}, lines)
    return DONE


def _list(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    rows, documents = [], []
    try:
        cursor = None
        while True:
            page = classification_dossier.register_page(workspace, cursor, on=call.on)
            for line in page.rows:
                found = line.dossier
                classes = list(found.result.classes) if found else []
                next_day = found.classification.next_date if found else None
                rows.append([line.ref, line.name, " + ".join(classes) or "-", str(next_day or "-")])
                documents.append({"system": line.ref, "name": line.name, "classes": classes, "next_date": next_day})
            cursor = page.next_cursor
            if cursor is None:
                break
    finally:
        workspace.close()
    printer.answer({"systems": documents}, table(rows, ["ref", "system", "classes", "next date"]))
    return DONE


def _answer(found: Dossier, printer: Printer) -> int:
    printer.answer(_stored(found), _stored_lines(found))
    return DONE if not found.result.open else NO


def _stored(found: Dossier) -> dict[str, Any]:
    duties = tuple(each.due for each in found.duties)
    return {
        **_document(found.result, duties),
        "id": found.classification.id,
        "system": found.card.ref,
        "purpose": found.classification.purpose,
        "state": found.classification.state,
        "on": found.on,
        "pack": found.classification.pack_key,
        "computed": found.computed.classes,
        "open_points": found.open_points,
    }


def _stored_lines(found: Dossier) -> list[str]:
    head = f"{found.card.ref} {found.card.name}: {found.classification.state}  {found.classification.id}"
    return [head, *_lines(found.result, tuple(each.due for each in found.duties))]


def _document(result: Classification, duties: tuple[DueDuty, ...]) -> dict[str, Any]:
    return {
        "classes": result.classes,
        "headline": result.headline,
        "roles": result.roles,
        "flags": result.flags,
        "duties": [
            {"id": d.id, "article": d.article, "duty": d.duty, "status": d.status, "from": d.since, "role": d.role,
             "penalty": d.penalty, "certainty": d.certainty, "note": d.note}
            for d in duties
        ],
        "decisive": [{"node": d.node, "answer": d.answer, "why": d.why, "ref": d.ref} for d in result.decisive],
        "open": result.open,
        "certainty": result.certainty,
        "law": result.law,
        "law_date": result.law_date,
    }  # fmt: skip


def _lines(result: Classification, duties: tuple[DueDuty, ...]) -> list[str]:
    lines = [f"{result.headline}   certainty {result.certainty}", *(f"  also {each}" for each in result.classes[1:])]
    lines += [f"  flag {flag}" for flag in result.flags]
    lines += [f"  because {d.node} = {d.answer}: {d.why} ({d.ref})" for d in result.decisive]
    lines += [f"  open: {', '.join(result.open)}"] if result.open else []
    return lines + table([[d.id, d.article, d.status, d.duty] for d in duties], ["duty", "article", "status", "what"])
