"""Jobs that need no register: score, pack check; classify without one is in `jobs_classify`."""

import argparse
import sys
from pathlib import Path
from typing import Any

from workbench.cli.output import BAD_CALL, DONE, NO, Printer, table
from workbench.kernel import strict_json
from workbench.kernel.errors import InputError
from workbench.services import content, coverage, coverage_page, score_vectors

_MAX_INPUT = 20_000_000


class InputUnreadable(InputError):
    """The input file cannot be read or is not JSON as expected."""

    code = "cli.input_unreadable"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    score = commands.add_parser("score", parents=[common], help="compute test vectors of the risk method")
    score.add_argument("vectors", metavar="VECTORS", help="JSON file, or - for standard input")
    score.set_defaults(job=_score)
    pack = commands.add_parser("pack", help="content packs").add_subparsers(metavar="JOB", required=True)
    check = pack.add_parser("check", parents=[common], help="report every fault of a content pack")
    check.add_argument("folder", metavar="DIR")
    check.set_defaults(job=_check_pack)
    covered = pack.add_parser("coverage", parents=[common], help="which questions answer to which framework items")
    covered.add_argument("--framework", metavar="ID", help="show the items of one framework")
    covered.add_argument("--page", action="store_true", help="print the handbook's page on questions and frameworks")
    covered.set_defaults(job=_coverage)
    commands.pack_jobs = pack


def read_json(name: str) -> Any:
    """Return the JSON document of a file or of standard input. Raises InputUnreadable."""
    try:
        raw = sys.stdin.buffer.read(_MAX_INPUT + 1) if name == "-" else Path(name).read_bytes()
        return strict_json.loads(raw, limit=_MAX_INPUT)
    except OSError as error:
        raise InputUnreadable(file=name, reason=error.strerror) from None
    except strict_json.StrictJsonError as error:
        raise InputUnreadable(file=name, reason=str(error)) from None


def _score(call: argparse.Namespace, printer: Printer) -> int:
    results = score_vectors.compute(read_json(call.vectors))
    lines = [f"{each['id']}: " + ", ".join(f"{k} {_number(v)}" for k, v in each["output"].items()) for each in results]
    printer.answer({"results": results}, lines)
    return DONE


def _number(value: Any) -> str:
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def _coverage(call: argparse.Namespace, printer: Printer) -> int:
    if call.page:
        text = coverage_page.coverage_page()
        if printer.as_json:
            printer.answer({"page": text})
        else:
            sys.stdout.write(text)
        return DONE
    found = coverage.coverage()
    if call.framework is None:
        rows = [[each.framework.id, str(len(each.items)), str(each.covered), each.framework.title] for each in found]
        document = [{"framework": r[0], "items": int(r[1]), "covered": int(r[2]), "title": r[3]} for r in rows]
        printer.answer({"frameworks": document}, table(rows, ["framework", "items", "covered", "title"]))
        return DONE
    chosen = next((each for each in found if each.framework.id == call.framework), None)
    if chosen is None:
        raise coverage.FrameworkUnknown(framework=call.framework, frameworks=[each.framework.id for each in found])
    library = content.shipped_frameworks()
    reasons = {
        each.item.id: reason.text
        for each in chosen.items
        if not each.questions and (reason := library.why_unanswered(call.framework, each.item)) is not None
    }
    rows = [
        [each.item.id, " ".join(each.questions) or "-", each.item.title, reasons.get(each.item.id, "")]
        for each in chosen.items
    ]
    document = [
        {
            "item": each.item.id,
            "title": each.item.title,
            "questions": each.questions,
            "reason": reasons.get(each.item.id, ""),
        }
        for each in chosen.items
    ]
    heads = ["item", "questions", "title", "why no question"]
    printer.answer({"framework": call.framework, "items": document}, table(rows, heads))
    return DONE


def _check_pack(call: argparse.Namespace, printer: Printer) -> int:
    folder = Path(call.folder)
    if not folder.is_dir():
        sys.stderr.write(f"workbench: {call.folder} is no folder\n")
        return BAD_CALL
    faults = content.check(folder)
    lines = [f"{fault.file}:{fault.line}: {fault.text} [{fault.rule}]" for fault in faults]
    printer.answer(
        {"faults": faults, "count": len(faults)}, [*lines, f"{len(faults)} faults" if faults else "no fault"]
    )
    return NO if faults else DONE
