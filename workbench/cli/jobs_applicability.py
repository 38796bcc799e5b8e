"""Jobs on coverage: what of a framework applies to a system, what covers it, and deciding otherwise."""

import argparse
from pathlib import Path
from typing import Any

from workbench.cli.access import open_register
from workbench.cli.output import DONE, Printer, plain, table
from workbench.coverage.model import Choice, ItemLine, Statement
from workbench.reports.applicability import question_words, why_proposed
from workbench.reports.phrases import phrases
from workbench.services import register_system, state_applicability


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("applicability", help="what of a framework applies to a system").add_subparsers(
        metavar="JOB", required=True
    )
    show = jobs.add_parser("show", parents=[common], help="items, whether they apply, and what covers them")
    show.add_argument("ref", metavar="REF")
    show.add_argument("--framework", metavar="ID", help="show the items of one framework")
    show.set_defaults(job=_show)
    decide = jobs.add_parser("decide", parents=[common], help="decide that an item applies or does not")
    decide.add_argument("ref", metavar="REF")
    decide.add_argument("framework", metavar="FRAMEWORK")
    decide.add_argument("item", metavar="ITEM")
    decide.add_argument("choice", metavar="CHOICE", choices=[each.value for each in Choice])
    decide.add_argument("--reason", default="", help="why; needed but for taking a decision back (proposed)")
    decide.set_defaults(job=_decide)
    export = jobs.add_parser("export", parents=[common], help="write the statements as a workbook")
    export.add_argument("ref", metavar="REF")
    export.add_argument("out", metavar="OUT.xlsx")
    export.add_argument("--framework", metavar="ID", action="append", default=[], help="repeat; all if none is named")
    export.add_argument("--force", action="store_true", help="replace an existing file")
    export.set_defaults(job=_export)


def _show(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        system = register_system.get_ref(workspace, call.ref)
        wanted = (call.framework,) if call.framework else ()
        found = state_applicability.statements(workspace, system.id, wanted, language=call.lang)
    finally:
        workspace.close()
    if not call.framework:
        heads = ["framework", "items", "apply", "covered", "decided", "title"]
        rows = [
            [s.framework.id, str(len(s.lines)), str(s.included), str(s.covered), str(s.decided), s.framework.title]
            for s in found
        ]
        printer.answer({"frameworks": [_counts(each) for each in found]}, table(rows, heads))
        return DONE
    statement = found[0]
    words = phrases(call.lang)
    lines = [
        [line.item.id, line.choice.value, "-" if line.level is None else str(line.level),
         " ".join(each.question_id for each in line.questions) or "-",
         line.decision.reason if line.decision else why_proposed(line, words)]
        for line in statement.lines
    ]  # fmt: skip
    document = {**_counts(statement), "lines": [_line(line, call.lang) for line in statement.lines]}
    printer.answer(document, table(lines, ["item", "applies", "counts", "questions", "why"]))
    return DONE


def _counts(statement: Statement) -> dict[str, Any]:
    return {
        "framework": statement.framework.id,
        "title": statement.framework.title,
        "assessment": statement.assessment_id,
        "items": len(statement.lines),
        "included": statement.included,
        "covered": statement.covered,
        "decided": statement.decided,
    }


def _line(line: ItemLine, language: str) -> dict[str, Any]:
    words = phrases(language)
    return {
        "item": line.item.id,
        "title": line.item.title,
        "applies": line.is_included,
        "proposed": line.proposed,
        "ground": line.ground,
        "why": why_proposed(line, words),
        "decision": line.decision,
        "level": line.level,
        "questions": [{**plain(each), "words": question_words(each, words)} for each in line.questions],
    }


def _decide(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        system = register_system.get_ref(workspace, call.ref)
        outcome = state_applicability.decide(
            workspace, system.id, call.framework, call.item, Choice(call.choice), call.reason
        )
    finally:
        workspace.close()
    printer.answer({"decision": outcome.value, "changed": bool(outcome.changes)}, "")
    return DONE


def _export(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        system = register_system.get_ref(workspace, call.ref)
        data = state_applicability.workbook(workspace, system.id, call.framework, language=call.lang)
    finally:
        workspace.close()
    state_applicability.save(data, Path(call.out), overwrite=call.force)
    printer.answer({"file": call.out}, f"{call.out} written")
    return DONE
