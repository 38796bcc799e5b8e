"""Jobs on assessments: start, list, show, answer, attach, hand in, review; findings."""

import argparse
from pathlib import Path
from typing import Any

from workbench.assessments.model import AnswerState, ReviewVerdict, Wish
from workbench.cli.access import open_register
from workbench.cli.output import DONE, NO, Printer, plain, table
from workbench.evidence.model import Grade
from workbench.kernel.errors import InputError
from workbench.kernel.files import read_bytes
from workbench.services import (
    content,
    export_results,
    move_assessment,
    register_system,
    results,
    review_assessment,
    run_assessment,
)


class LevelUnknown(InputError):
    """A level is 0 to 4, "unknown", "na" or "clear"."""

    code = "cli.level_unknown"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("assess", help="assessments").add_subparsers(metavar="JOB", required=True)
    start = jobs.add_parser("start", parents=[common], help="begin an assessment")
    start.add_argument("ref", metavar="REF")
    start.add_argument("--pack", metavar="ID", action="append", help="questionnaire; repeat; all if none is named")
    start.add_argument("--label", default="")
    start.set_defaults(job=_start)
    listing = jobs.add_parser("list", parents=[common], help="list assessments")
    listing.set_defaults(job=_list)
    show = jobs.add_parser("show", parents=[common], help="questions, answers and scorecard")
    show.add_argument("id", metavar="ID")
    show.set_defaults(job=_show)
    answer = jobs.add_parser("answer", parents=[common], help="answer one question")
    answer.add_argument("id", metavar="ID")
    answer.add_argument("question", metavar="QUESTION")
    answer.add_argument("level", metavar="LEVEL", help="0 to 4, unknown, na, clear")
    answer.add_argument("--note")
    answer.add_argument("--reason", help="why the question does not apply")
    answer.add_argument("--evidence", metavar="FILE", action="append", default=[])
    answer.add_argument("--grade", type=int, choices=(0, 1, 2, 3), default=1, help="grade of the evidence (E0 to E3)")
    answer.add_argument("--mark", action=argparse.BooleanOptionalAction, default=None, help="mark for review")
    answer.set_defaults(job=_answer)
    hand_in = jobs.add_parser("hand-in", parents=[common], help="hand in for review")
    hand_in.add_argument("id", metavar="ID")
    hand_in.add_argument("--with-open", action="store_true", help="open questions become findings")
    hand_in.set_defaults(job=_hand_in)
    review = jobs.add_parser("review", parents=[common], help="accept or send back")
    review.add_argument("id", metavar="ID")
    review.add_argument("question", metavar="QUESTION", nargs="?")
    review.add_argument("--accept", action="store_true")
    review.add_argument("--send-back", metavar="REASON")
    review.add_argument("--accept-rest", action="store_true", help="accept every level without a verdict")
    review.add_argument("--finish", action="store_true", help="close the review")
    review.set_defaults(job=_review)
    move = jobs.add_parser("migrate", parents=[common], help="move a draft to a newer version of a questionnaire")
    move.add_argument("id", metavar="ID")
    move.add_argument("--to", metavar="VERSION", required=True)
    move.add_argument("--pack", metavar="PACK", default="", help="needed if several questionnaires have the version")
    move.add_argument("--dry-run", action="store_true", help="only say what would happen")
    move.set_defaults(job=_migrate)
    export = jobs.add_parser("export", parents=[common], help="write the results for another tool")
    export.add_argument("id", metavar="ID")
    export.add_argument("out", metavar="OUT")
    export.add_argument("--format", required=True, choices=export_results.FORMATS)
    export.add_argument("--force", action="store_true", help="replace existing files")
    export.set_defaults(job=_export)


def _start(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        system = register_system.get_ref(workspace, call.ref)
        packs = call.pack or [each.head.id for each in content.newest_questionnaires(workspace)]
        assessment = run_assessment.start(workspace, system.id, packs, label=call.label).value
        sheet = run_assessment.sheet(workspace, assessment.id)
    finally:
        workspace.close()
    document = {**plain(assessment), "questions": len(sheet.placed), "hidden": sheet.hidden}
    printer.answer(document, f"{assessment.id}  {len(sheet.placed)} questions, {sheet.hidden} hidden by the profile")
    return DONE


def _list(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        rows: list[run_assessment.AssessmentRow] = []
        cursor = None
        while True:
            page = run_assessment.page(workspace, cursor)
            rows += page.rows
            cursor = page.next_cursor
            if cursor is None:
                break
    finally:
        workspace.close()
    shown = [
        [
            r.assessment.id,
            r.system.ref,
            r.system.name,
            r.assessment.label,
            r.assessment.state,
            f"{r.answered}/{r.total}",
        ]
        for r in rows
    ]
    document = [{**plain(r.assessment), "system": r.system.ref, "answered": r.answered, "total": r.total} for r in rows]
    printer.answer({"assessments": document}, table(shown, ["id", "ref", "system", "label", "state", "answered"]))
    return DONE


def _show(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        found = results.result(workspace, call.id, language=call.lang)
    finally:
        workspace.close()
    rows, answers = [], []
    for placed in found.sheet.placed:
        question = placed.question
        answer = found.sheet.answer(question.id)
        counted = found.scorecard.effective[question.id]
        said = str(answer.level) if answer.level is not None else answer.state.value
        rows.append([placed.number, question.id, said, str(counted.level), question.words(call.lang).short])
        answers.append(
            {
                "number": placed.number,
                "question": question.id,
                "state": answer.state.value,
                "claimed": answer.level,
                "effective": counted.level,
                "note": answer.note,
                "marked": answer.is_marked,
                "revision": answer.revision,
                "evidence": plain(answer.evidence),
            }
        )
    card = found.scorecard
    lines = table(rows, ["no", "question", "said", "counts", "about"])
    for domain in card.domains:
        if domain.maturity is not None:
            m = domain.maturity
            lines.append(
                f"{domain.domain.value:14} {m.gated:.2f} (up to {m.upper:.2f})"
                f"  coverage {m.coverage:.0%}  confidence {m.confidence:.0%}"
            )
    document = {
        "assessment": found.sheet.assessment,
        "hidden": found.sheet.hidden,
        "answers": answers,
        "domains": card.domains,
        "overall": card.overall,
        "findings": found.findings,
    }
    printer.answer(document, lines)
    return DONE


def _wish(call: argparse.Namespace) -> Wish:
    words = {"unknown": AnswerState.UNKNOWN, "na": AnswerState.NOT_APPLICABLE, "clear": AnswerState.OPEN}
    if call.level in words:
        return Wish(state=words[call.level], note=call.note, reason=call.reason, is_marked=call.mark)
    if not call.level.isdigit():
        raise LevelUnknown(level=call.level)
    return Wish(state=AnswerState.LEVEL, level=int(call.level), note=call.note, is_marked=call.mark)


def _answer(call: argparse.Namespace, printer: Printer) -> int:
    wish = _wish(call)
    workspace = open_register(call)
    try:
        answer = run_assessment.revise_answer(workspace, call.id, call.question, wish).value
        for name in call.evidence:
            path = Path(name)
            run_assessment.attach(
                workspace, call.id, call.question, name=path.name, content=read_bytes(path), grade=Grade(call.grade)
            )
        if call.evidence:
            answer = run_assessment.sheet(workspace, call.id).answer(call.question)
    finally:
        workspace.close()
    printer.answer(answer, "")
    return DONE


def _hand_in(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        missing = run_assessment.not_ready(workspace, call.id)
        blocking = [
            {"number": placed.number, "question": placed.question.id, "fix": [fix.value for fix in mend]}
            for placed, mend in missing
        ]
        if blocking and not call.with_open:
            text = [f"{each['number']} {each['question']}: {', '.join(each['fix'])}" for each in blocking]
            printer.answer(
                {"handed_in": False, "missing": blocking}, [*text, f"{len(blocking)} to mend before handing in"]
            )
            return NO
        assessment = run_assessment.hand_in(workspace, call.id, with_open=call.with_open).value
    finally:
        workspace.close()
    printer.answer({"handed_in": True, "state": assessment.state}, "Handed in for review.")
    return DONE


def _review(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        document: dict[str, Any] = {}
        if call.question and (call.accept or call.send_back is not None):
            verdict = ReviewVerdict.ACCEPTED if call.accept else ReviewVerdict.SENT_BACK
            review = review_assessment.judge(
                workspace, call.id, call.question, verdict, reason=call.send_back or ""
            ).value
            document["review"] = review
        if call.accept_rest:
            document["accepted"] = review_assessment.accept_rest(workspace, call.id).value
        if call.finish:
            document["state"] = review_assessment.finish(workspace, call.id).value.state
        if not document:
            document["state"] = run_assessment.get(workspace, call.id).state
    finally:
        workspace.close()
    printer.answer(document, [f"{name}: {plain(value)}" for name, value in document.items()])
    return DONE


def _export(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        files = export_results.save(
            workspace, call.id, Path(call.out), call.format, language=call.lang, overwrite=call.force
        )
    finally:
        workspace.close()
    names = [str(path) for path in files]
    printer.answer({"files": names, "format": call.format}, f"{', '.join(names)} written")
    return DONE


def _migrate(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=call.dry_run)
    try:
        if call.dry_run:
            found = move_assessment.plan(workspace, call.id, call.to, call.pack)
        else:
            found = move_assessment.apply(workspace, call.id, call.to, call.pack).value
    finally:
        workspace.close()
    rows = [[line.question_id, line.change, line.effect, ", ".join(line.fields), line.short] for line in found.lines]
    document = {**plain(found), "written": not call.dry_run}
    end = "nothing written" if call.dry_run else "moved"
    tail = f"{found.from_key} -> {found.to_key}: {len(found.lines)} questions differ; {end}"
    printer.answer(document, [*table(rows, ["question", "change", "answer", "fields", "about"]), tail])
    return DONE
