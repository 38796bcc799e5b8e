"""Jobs on the register itself: create, info, check, backup, restore, keys, trail, packs."""

import argparse
import json
from pathlib import Path
from typing import Any

from workbench.cli.access import ask, given_passphrase, new_passphrase, open_register
from workbench.cli.output import DONE, NO, Printer, plain, table
from workbench.kernel.errors import InputError
from workbench.kernel.files import write_atomically
from workbench.register.errors import TrailBroken
from workbench.register.trail import TrailHead
from workbench.services import content, trail_export
from workbench.services import workspace as workspaces


class AnchorUnreadable(InputError):
    """An anchor is written as SEQUENCE:CODE, as printed in a signed pack."""

    code = "cli.anchor_unreadable"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("register", help="create, check, copy a register").add_subparsers(
        metavar="JOB", required=True
    )
    create = jobs.add_parser("create", parents=[common], help="make a register")
    create.add_argument("file", metavar="FILE")
    create.set_defaults(job=_create)
    jobs.add_parser("info", parents=[common], help="numbers about a register").set_defaults(job=_info)
    check = jobs.add_parser("check", parents=[common], help="check pages, references and trail")
    check.add_argument("--anchor", metavar="SEQ:CODE", help="a trail head kept elsewhere, as printed in a signed pack")
    check.set_defaults(job=_check)
    backup = jobs.add_parser("backup", parents=[common], help="write a checked copy")
    backup.add_argument("out", metavar="OUT")
    backup.add_argument("--force", action="store_true", help="replace an existing copy")
    backup.set_defaults(job=_backup)
    restore = jobs.add_parser("restore", parents=[common], help="bring a copy back as a new register")
    restore.add_argument("copy", metavar="IN")
    restore.add_argument("file", metavar="FILE")
    restore.set_defaults(job=_restore)
    change = jobs.add_parser("change-passphrase", parents=[common], help="set a new passphrase")
    change.add_argument("--new-passphrase-file", metavar="FILE")
    change.set_defaults(job=_change_passphrase)
    jobs.add_parser("add-recovery", parents=[common], help="make a recovery key, shown once").set_defaults(
        job=_add_recovery
    )
    trail = commands.add_parser("trail", help="the tamper-evident trail").add_subparsers(metavar="JOB", required=True)
    verify = trail.add_parser("verify", parents=[common], help="walk the whole chain")
    verify.add_argument("--anchor", metavar="SEQ:CODE")
    verify.set_defaults(job=_trail_verify)
    export = trail.add_parser("export", parents=[common], help="write all entries as JSON lines")
    export.add_argument("out", metavar="OUT")
    export.add_argument("--force", action="store_true")
    export.set_defaults(job=_trail_export)
    packs = commands.pack_jobs
    packs.add_parser("list", parents=[common], help="installed packs").set_defaults(job=_packs)
    install = packs.add_parser("install", parents=[common], help="put a pack into the register")
    install.add_argument("folder", metavar="DIR")
    install.set_defaults(job=_install)


def _create(call: argparse.Namespace, printer: Printer) -> int:
    path = Path(call.file)
    passphrase = new_passphrase(call, call.passphrase_file)
    with_name = call.person or "Specialist"
    workspace = workspaces.create(path, passphrase, with_name)
    workspace.close()
    printer.answer({"register": str(path), "person": with_name}, f"{path} created; its key file lies beside it.")
    return DONE


def _info(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    facts = workspaces.facts(workspace)
    workspace.close()
    lines = [f"{name.replace('_', ' '):14} {_words(value)}" for name, value in plain(facts).items()]
    printer.answer(facts, lines)
    return DONE


def _words(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _check(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        health = workspaces.check(workspace, anchor=_anchor(call.anchor), progress=printer.progress())
    finally:
        workspace.close()
    lines = list(health.faults)
    if health.trail_broken_at is not None:
        lines.append(f"trail: entry {health.trail_broken_at} does not hold ({health.trail_reason})")
    if health.clock_back:
        lines.append(f"note: {health.clock_back} trail entries were written with the clock set back")
    lines.append("no fault" if health.is_sound else "faults found")
    printer.answer({**plain(health), "sound": health.is_sound}, lines)
    return DONE if health.is_sound else NO


def _anchor(text: str | None) -> TrailHead | None:
    if not text:
        return None
    seq, _, mac = text.partition(":")
    if not seq.isdigit() or len(mac) != 64:
        raise AnchorUnreadable(anchor=text)
    return TrailHead(int(seq), mac.lower())


def _backup(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        out = workspaces.back_up(workspace, Path(call.out), overwrite=call.force)
    finally:
        workspace.close()
    printer.answer({"backup": str(out)}, f"{out} written and checked.")
    return DONE


def _restore(call: argparse.Namespace, printer: Printer) -> int:
    passphrase = given_passphrase(call) or ask("Passphrase of the copy: ")
    workspaces.restore(Path(call.copy), Path(call.file), passphrase)
    printer.answer({"register": call.file}, f"{call.file} restored.")
    return DONE


def _change_passphrase(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        workspaces.change_passphrase(workspace, new_passphrase(call, call.new_passphrase_file))
    finally:
        workspace.close()
    printer.answer({"changed": True}, "Passphrase changed. Copies of the old key file still open with the old one.")
    return DONE


def _add_recovery(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        spelled = workspaces.add_recovery(workspace)
    finally:
        workspace.close()
    printer.answer({"recovery_key": spelled}, [spelled, "Write it down now; it is not shown again."])
    return DONE


def _trail_verify(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        head = trail_export.verify(workspace, anchor=_anchor(call.anchor), progress=printer.progress())
    except TrailBroken as error:
        document = {"intact": False, "first_wrong": error.facts["seq"], "reason": error.facts["reason"]}
        printer.answer(document, f"entry {error.facts['seq']} does not hold ({error.facts['reason']})")
        return NO
    finally:
        workspace.close()
    printer.answer({"intact": True, "seq": head.seq, "mac": head.mac}, f"{head.seq} entries hold; head {head.mac}")
    return DONE


def _trail_export(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    try:
        entries = trail_export.entries(workspace)
    finally:
        workspace.close()
    lines = "".join(json.dumps(plain(entry), ensure_ascii=False) + "\n" for entry in entries)
    write_atomically(Path(call.out), lines.encode(), overwrite=call.force)
    printer.answer({"entries": len(entries), "file": call.out}, f"{len(entries)} entries written to {call.out}")
    return DONE


def _packs(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    heads = content.installed(workspace)
    workspace.close()
    rows = [[head["key"], head["kind"], head["sha256"][:16], head["installed_at"][:10]] for head in heads]
    printer.answer({"packs": heads}, table(rows, ["pack", "kind", "sha-256", "installed"]))
    return DONE


def _install(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call)
    try:
        outcome = content.install(workspace, Path(call.folder))
    finally:
        workspace.close()
    state = "installed" if outcome.changes else "is installed already"
    printer.answer({"pack": outcome.value, "changed": bool(outcome.changes)}, f"{outcome.value} {state}")
    return DONE
