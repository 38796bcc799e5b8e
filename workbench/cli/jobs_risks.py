"""Jobs on the risk register: list, show, confirm, reject, add, treat, accept, export, import; zones."""

import argparse
from pathlib import Path
from typing import Any

from workbench.cli.access import open_register
from workbench.cli.output import DONE, NO, Printer, plain, table
from workbench.services import (
    exchange_risks,
    keep_risks,
    keep_zones,
    register_system,
    results,
    risk_views,
    treat_risks,
)
from workbench.services.risk_views import Portfolio, RiskView


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("risks", help="the risk register").add_subparsers(metavar="JOB", required=True)

    def job(name: str, help: str, work: Any, *arguments: tuple[str, dict[str, Any]]) -> None:
        made = jobs.add_parser(name, parents=[common], help=help)
        for flag, options in arguments:
            made.add_argument(flag, **options)
        made.set_defaults(job=work)

    ref = ("ref", {"metavar": "RISK"})
    reason = ("--reason", {"default": ""})
    job("list", "risks of the register, or those that an assessment suggests", _list,
        ("id", {"metavar": "ASSESSMENT", "nargs": "?"}), ("--system", {"metavar": "REF", "default": ""}),
        ("--site", {"default": ""}))  # fmt: skip
    job("show", "one risk with its reasons", _show, ref)
    job("confirm", "take a suggested risk into the register", _confirm, ("id", {"metavar": "ASSESSMENT"}),
        ("catalogue", {"metavar": "RSK-ID"}), ("--owner", {"default": ""}))  # fmt: skip
    job("reject", "turn a suggested risk down", _reject, ("id", {"metavar": "ASSESSMENT"}),
        ("catalogue", {"metavar": "RSK-ID"}), ("--reason", {"required": True}))  # fmt: skip
    job("treat", "plan a treatment", _treat, ref, ("--text", {"required": True}), ("--due", {"required": True}),
        ("--effort", {"type": int, "choices": (1, 2, 4, 8), "required": True}),
        ("--raise", {"dest": "raises", "action": "append", "default": [], "metavar": "QUESTION:LEVEL:GRADE"}),
        ("--option", {"default": "change_likelihood"}), ("--owner", {"default": None}))  # fmt: skip
    job("finish", "close a treatment with its proof", _finish, ("treatment", {"metavar": "TREATMENT"}),
        ("--note", {"default": ""}))  # fmt: skip
    job("accept", "bear a risk until a day", _accept, ref, ("--until", {"required": True, "metavar": "DATE"}),
        reason, ("--interim", {"default": ""}))  # fmt: skip
    job("authority", "name who may bear High (executive) or Critical (board) risks", _authority,
        ("authority", {"choices": ("executive", "board")}), ("names", {"nargs": "*", "metavar": "NAME"}))  # fmt: skip
    job("zones", "security levels of zones", _zones)
    job("export", "the register as a workbook", _export, ("out", {"metavar": "OUT.xlsx", "type": Path}),
        ("--force", {"action": "store_true"}))  # fmt: skip
    job("import", "take over what a workbook changed", _import, ("file", {"metavar": "IN.xlsx", "type": Path}),
        ("--dry-run", {"action": "store_true"}))  # fmt: skip


def _list(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=bool(call.id))
    try:
        if call.id:
            return _suggested(workspace, call, printer)
        system = register_system.get_ref(workspace, call.system).id if call.system else ""
        found = risk_views.portfolio(workspace, system_id=system, site=call.site, progress=printer.progress())
    finally:
        workspace.close()
    printer.answer(_document(found), [*_lines(found), *_head(found)])
    return DONE


def _suggested(workspace: Any, call: argparse.Namespace, printer: Printer) -> int:
    found = results.result(workspace, call.id, language=call.lang)
    known = {each.suggested.risk_id: each for each in keep_risks.suggestions(workspace, call.id, language=call.lang)}
    rows = [
        [each.risk_id, each.rating.inherent.band.value, f"{each.rating.residual.score:.2f}",
         each.rating.residual.band.value, each.rating.decision_band.value, known[each.risk_id].ref, each.title]
        for each in found.risks
    ]  # fmt: skip
    head = ["risk", "inherent", "S_r", "residual", "decide on", "register", "title"]
    printer.answer({"risks": found.risks, "register": {key: each.ref for key, each in known.items() if each.ref}},
                   table(rows, head))  # fmt: skip
    return DONE


def _document(found: Portfolio) -> dict[str, Any]:
    return {
        "risks": [plain(row) for row in found.rows],
        "worst": found.worst,
        "counts": {band.value: count for band, count in found.counts.items()},
        "top": [row.ref for row in found.top],
        "decided_cautiously": found.cautious,
        "treatments_overdue": found.overdue,
        "acceptances_expired": found.expired,
        "undecided": found.undecided,
    }


def _lines(found: Portfolio) -> list[str]:
    rows = []
    for row in found.rows:
        rating = row.rating
        rows.append(
            [row.ref, row.system_ref, rating.inherent_band if rating else "–",
             f"{rating.residual_score:.2f}" if rating else "–", rating.decision_band if rating else "–",
             row.state.value, row.owner, ", ".join(row.attention), row.title]
        )  # fmt: skip
    return list(table(rows, ["risk", "system", "inherent", "S_r", "decide on", "state", "owner", "to do", "title"]))


def _head(found: Portfolio) -> list[str]:
    counts = ", ".join(f"{count} {band.value}" for band, count in reversed(list(found.counts.items())))
    return [f"worst {found.worst.value if found.worst else '–'}; {counts}; {found.cautious} on the cautious band;"
            f" {found.overdue} treatments overdue"]  # fmt: skip


def _show(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        view = risk_views.one(workspace, call.ref, language=call.lang)
        trend = risk_views.trend(workspace, view.risk.id)
    finally:
        workspace.close()
    printer.answer({**plain(view), "bow_tie": risk_views.bow_tie(view), "trend": trend}, _told(view))
    return DONE


def _told(view: RiskView) -> list[str]:
    now, start = view.rated.rating.residual, view.rated.rating.inherent
    lines = [
        f"{view.risk.ref}  {view.risk.title}  ({view.system.ref} {view.system.name})",
        view.risk.statement,
        f"inherent {start.likelihood} x {start.impact} = {start.score} {start.band.value}",
        f"E_P {now.preventive.value:.4f}  E_M {now.mitigative.value:.4f}  confidence {now.confidence:.4f}",
        f"residual {now.likelihood:.4f} x {now.impact:.4f} = {now.score:.4f} {now.band.value}",
        f"decide on {view.rated.band.value}; needs: {view.band_needs}, until {view.authority_until} at most",
    ]
    lines += [f"rule {rule}" for rule in now.rules]
    lines += [
        f"{each.question_id:8} strength {each.strength} weight {each.weight} said {each.claimed}"
        f" counts {each.effective} E{each.grade}{'  key control failed' if each.has_failed else ''}"
        for each in view.controls
    ]
    lines += [
        f"would move: {each.question_id} to {each.level} with E{each.grade}: {each.band.value}" for each in view.lifts
    ]
    lines += [
        f"{each.treatment.ref} {each.treatment.state.value} due {each.treatment.due} priority {each.priority:.4f}:"
        f" {each.treatment.text}"
        for each in view.treatments
    ]
    return lines


def _confirm(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        risk = keep_risks.confirm(workspace, call.id, call.catalogue, {"owner": call.owner}, language=call.lang).value
    finally:
        workspace.close()
    printer.answer(risk, f"{risk.ref}  {risk.title}")
    return DONE


def _reject(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        risk = keep_risks.reject(workspace, call.id, call.catalogue, call.reason).value
    finally:
        workspace.close()
    printer.answer(risk, f"{risk.ref}  rejected: {risk.state_reason}")
    return DONE


def _treat(call: argparse.Namespace, printer: Printer) -> int:
    wanted: dict[str, Any] = {"text": call.text, "due": call.due, "effort": call.effort, "option": call.option}
    wanted["raises"] = [_raise(each) for each in call.raises]
    if call.owner is not None:
        wanted["owner"] = call.owner
    workspace = open_register(call)
    try:
        treatment = treat_risks.plan(workspace, call.ref, wanted).value
    finally:
        workspace.close()
    printer.answer(treatment, f"{treatment.ref}  due {treatment.due}")
    return DONE


def _raise(text: str) -> tuple[str, int, int]:
    question, _, rest = text.partition(":")
    level, _, grade = rest.partition(":")
    if not level.isdigit() or not grade.removeprefix("E").isdigit():
        raise keep_risks.RiskInvalid(field="raises", value=text)
    return question, int(level), int(grade.removeprefix("E"))


def _finish(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        treatment = treat_risks.finish(workspace, call.treatment, call.note).value
    finally:
        workspace.close()
    printer.answer(treatment, f"{treatment.ref}  done")
    return DONE


def _accept(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        made = treat_risks.accept(workspace, call.ref, until=call.until, reason=call.reason, interim=call.interim).value
    finally:
        workspace.close()
    printer.answer(made, f"accepted until {made.until} by authority of the {made.authority}")
    return DONE


def _authority(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        names = treat_risks.set_authorities(workspace, call.authority, call.names).value
    finally:
        workspace.close()
    printer.answer({call.authority: names}, f"{call.authority}: {', '.join(names) or 'nobody'}")
    return DONE


def _zones(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        found = keep_zones.every(workspace)
    finally:
        workspace.close()
    lines = []
    for view in found:
        lines.append(f"{view.zone.name}  {len(view.systems)} systems, suggested target {view.suggested}")
        if view.is_kept:
            for each in view.levels:
                achieved = f"{'at most ' if each.is_at_most else ''}{each.achieved}"
                lines.append(f"  {each.fr}: target {each.target}, {achieved}, gap {each.gap}")
    printer.answer({"zones": found}, lines or "no zones")
    return DONE


def _export(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        count = exchange_risks.export(workspace, call.out, overwrite=call.force, progress=printer.progress())
    finally:
        workspace.close()
    printer.answer({"file": str(call.out), "risks": count}, f"{count} risks in {call.out}")
    return DONE


def _import(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        plan = exchange_risks.preview(workspace, call.file)
        taken = 0 if call.dry_run or not plan.accepted else exchange_risks.apply(workspace, plan).value
    finally:
        workspace.close()
    rows = [[each.sheet, str(each.row), each.ref, each.header, each.old, each.new, each.problem] for each in plan.cells]
    lines = list(table(rows, ["sheet", "row", "ref", "column", "old", "new", "refused"])) if rows else []
    lines.append(f"{len(plan.accepted)} cells change, {len(plan.refused)} refused, {taken} taken over")
    printer.answer({**plain(plan), "taken_over": taken}, lines)
    return NO if plan.refused else DONE
