"""Jobs on reports: make, list, save, sign, trial identity, verify; and the demonstration."""

import argparse
from pathlib import Path
from typing import Any

from workbench.cli.access import PassphraseFileUnreadable, ask, open_register
from workbench.cli.jobs_classify import day
from workbench.cli.output import DONE, NO, Printer, plain, table
from workbench.kernel.errors import InputError
from workbench.kernel.files import FileExists
from workbench.services import act_documents, demo, make_report, register_system, run_assessment, sign_off
from workbench.signing.model import Identity, Reason, Verdict

SIGN_OFF = "sign-off"


class NothingAssessed(InputError):
    """The system has no assessment to report on."""

    code = "reports.nothing_assessed"


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of this module."""
    jobs = commands.add_parser("report", help="sign-off packs").add_subparsers(metavar="JOB", required=True)
    make = jobs.add_parser("make", parents=[common], help="make the sign-off pack of a system")
    make.add_argument("ref", metavar="REF", help="a system; all for the act-register")
    make.add_argument("out", metavar="OUT.pdf", help="OUT.xlsx for the workbook of a document of the AI Act")
    kinds = (SIGN_OFF, *(kind.value for kind in act_documents.Kind))
    make.add_argument("--kind", choices=kinds, default=SIGN_OFF)
    make.add_argument("--on", metavar="DATE", type=day, help="statuses of duties on this day (today if left out)")
    make.add_argument("--classification", metavar="ID", help="the current one of the system if not named")
    make.add_argument("--assessment", metavar="ID", help="the newest of the system if not named")
    make.add_argument("--draft", action="store_true", help="a draft cannot be signed")
    make.add_argument("--all-answers", action="store_true", help="print every answer, not only those behind findings")
    make.add_argument("--owner", default="", metavar="NAME", help="system owner who signs (the card's if not named)")
    make.add_argument("--ciso", default="", metavar="NAME", help="CISO who signs")
    make.add_argument("--any-order", action="store_true", help="signers need not sign one after another")
    make.add_argument(
        "--applicability", metavar="FRAMEWORK", action="append", default=[], help="state what applies; repeat"
    )
    make.add_argument("--xlsx", metavar="OUT.xlsx", help="write the same content as a workbook too")
    make.add_argument("--force", action="store_true", help="replace existing files")
    make.set_defaults(job=_make)
    jobs.add_parser("list", parents=[common], help="made reports").set_defaults(job=_list)
    sign = jobs.add_parser("sign", parents=[common], help="sign one field of a pack")
    sign.add_argument("file", metavar="FILE.pdf")
    sign.add_argument("--field", required=True, metavar="ROLE", help="assessor, owner or ciso")
    sign.add_argument("--p12", required=True, metavar="ID.p12")
    sign.add_argument("--p12-passphrase-file", metavar="FILE")
    sign.add_argument("--out", metavar="OUT.pdf", help="write here instead of into FILE.pdf")
    sign.add_argument("--force", action="store_true", help="replace an existing OUT.pdf")
    sign.set_defaults(job=_sign)
    trial = jobs.add_parser("trial-identity", parents=[common], help="make an identity for trials, marked as such")
    trial.add_argument("name", metavar="NAME")
    trial.add_argument("folder", metavar="DIR")
    trial.add_argument("--p12-passphrase-file", metavar="FILE")
    trial.set_defaults(job=_trial)
    verify = commands.add_parser("verify", parents=[common], help="the verdict on a signed pack; needs no register")
    verify.add_argument("file", metavar="FILE.pdf")
    verify.add_argument("--trust", metavar="FILE", action="append", default=[], help="root certificate, PEM or DER")
    verify.set_defaults(job=_verify)
    show = commands.add_parser("demo", parents=[common], help="the whole work on example systems")
    show.add_argument("folder", metavar="DIR")
    show.add_argument("--no-pictures", action="store_true", help="leave out the screenshots")
    show.add_argument("--force", action="store_true", help="make the demonstration anew in an existing folder")
    show.set_defaults(job=_demo)


def _make(call: argparse.Namespace, printer: Printer) -> int:
    if call.kind != SIGN_OFF:
        return _make_act(call, printer)
    for name in filter(None, (call.out, call.xlsx)):
        if Path(name).exists() and not call.force:
            raise FileExists(path=name)
    workspace = open_register(call)
    try:
        assessment_id = call.assessment or _newest(workspace, call.ref)
        wanted = make_report.Wanted(
            language=call.lang,
            is_draft=call.draft,
            answers="all" if call.all_answers else "findings",
            owner=call.owner,
            ciso=call.ciso,
            in_order=not call.any_order,
            frameworks=tuple(call.applicability),
        )
        made = make_report.make(workspace, assessment_id, wanted, progress=printer.progress()).value
        make_report.save(make_report.pdf(workspace, made.id), Path(call.out), overwrite=call.force)
        if call.xlsx:
            data = make_report.workbook(workspace, made.id, language=call.lang)
            make_report.save(data, Path(call.xlsx), overwrite=call.force)
    finally:
        workspace.close()
    files = [name for name in (call.out, call.xlsx) if name]
    printer.answer(
        {**plain(made), "files": files}, f"{made.ref}: {', '.join(files)}  content {made.content_sha256[:16]}"
    )
    return DONE


def _make_act(call: argparse.Namespace, printer: Printer) -> int:
    """Write a document of the AI Act, as PDF or workbook by the ending of each name."""
    kind = act_documents.Kind(call.kind)
    files = [name for name in (call.out, call.xlsx) if name]
    for name in files:
        if Path(name).exists() and not call.force:
            raise FileExists(path=name)
    workspace = open_register(call, read_only=True)
    try:
        found = call.classification or ""
        if kind is not act_documents.Kind.REGISTER and not found:
            found = act_documents.of_system(workspace, call.ref, kind)
        for name in files:
            act_documents.write(
                workspace,
                kind,
                Path(name),
                found,
                on=call.on,
                language=call.lang,
                overwrite=call.force,
                progress=printer.progress(),
            )
    finally:
        workspace.close()
    document = {"kind": kind, "classification": found, "files": files}
    printer.answer(document, f"{kind}: {', '.join(files)}")
    return DONE


def _newest(workspace: Any, ref: str) -> str:
    system = register_system.get_ref(workspace, ref)
    rows = run_assessment.of_system(workspace, system.id)
    if not rows:
        raise NothingAssessed(ref=ref)
    newest: str = rows[0].assessment.id
    return newest


def _list(call: argparse.Namespace, printer: Printer) -> int:
    workspace = open_register(call, read_only=True)
    made = make_report.every(workspace)
    workspace.close()
    rows = [[m.ref, m.kind, "draft" if m.is_draft else "final", m.made_at[:16], ", ".join(m.signed)] for m in made]
    printer.answer({"reports": made}, table(rows, ["ref", "kind", "state", "made", "signed"]))
    return DONE


def _sign(call: argparse.Namespace, printer: Printer) -> int:
    def open_identity() -> Identity:
        return sign_off.identity_from_file(Path(call.p12), _p12_passphrase(call))

    target = Path(call.out) if call.out else None
    overwrite = call.force or target is None
    signed = sign_off.sign_file(
        Path(call.file), call.field, open_identity, target=target, language=call.lang, overwrite=overwrite
    )
    name = str(target or call.file)
    printer.answer({"file": name, "field": signed.field, "role": signed.role}, f"{name}: {signed.field} signed")
    return DONE


def _p12_passphrase(call: argparse.Namespace) -> str:
    if not call.p12_passphrase_file:
        return ask("Passphrase of the identity: ")
    try:
        return Path(call.p12_passphrase_file).read_text("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileUnreadable(file=call.p12_passphrase_file, reason=type(error).__name__) from None


def _trial(call: argparse.Namespace, printer: Printer) -> int:
    identity, root = sign_off.write_trial(Path(call.folder), call.name, _p12_passphrase(call))
    printer.answer({"identity": identity, "root": root}, [f"{identity}", f"{root}  (give this to verify --trust)"])
    return DONE


def _verify(call: argparse.Namespace, printer: Printer) -> int:
    trust = sign_off.trust_from_files(Path(name) for name in call.trust)
    verdict = sign_off.verify_file(Path(call.file), trust=trust)
    printer.answer(_verdict_document(verdict), _verdict_lines(verdict))
    return DONE if verdict.verdict == "valid" else NO


def _verdict_document(verdict: Verdict) -> dict[str, Any]:
    keys = ("field", "signer", "role", "signed_at", "intact", "trusted", "covers_whole_file", "allowed_changes",
            "certificate_sha256", "issuer")  # fmt: skip
    return {
        "verdict": verdict.verdict,
        "complete": verdict.is_complete,
        "reasons": [plain(reason) for reason in verdict.reasons],
        "signatures": [
            {**{key: getattr(state, key) for key in keys}, "reasons": plain(state.reasons)}
            for state in verdict.signatures
        ],
        "open_fields": list(verdict.open_fields),
        "pack": plain(verdict.pack) if verdict.pack else {},
    }


def _verdict_lines(verdict: Verdict) -> list[str]:
    lines = [f"verdict: {verdict.verdict}"]
    lines += [f"  {reason.weight}: {_reason(reason)}" for reason in verdict.reasons]
    for state in verdict.signatures:
        claims = "intact" if state.intact else "not intact"
        trust = "trusted" if state.trusted else "seal of the register" if state.is_seal else "signer not trusted"
        lines.append(f"  {state.field}: {state.signer} at {state.signed_at}, {claims}, {trust}")
        lines += [f"    {reason.weight}: {_reason(reason)}" for reason in state.reasons]
    if verdict.open_fields:
        lines.append(f"  not signed yet: {', '.join(verdict.open_fields)}")
    if verdict.pack:
        pack = verdict.pack
        lines.append(f"  pack {pack.pack_id}, {pack.system_ref} {pack.system_name}, content {pack.content_sha256[:16]}")
    return lines


def _reason(reason: Reason) -> str:
    facts = ", ".join(f"{name} {value}" for name, value in reason.facts.items())
    return reason.code.replace("_", " ") + (f" ({facts})" if facts else "")


def _demo(call: argparse.Namespace, printer: Printer) -> int:
    made = demo.make(Path(call.folder), overwrite=call.force, progress=printer.progress())
    pictures: list[str] = []
    if call.take_pictures is not None and not call.no_pictures:
        pictures = call.take_pictures(made.register, made.passphrase, made.folder / "screenshots")
    verdict = sign_off.verify_file(made.pack, trust=sign_off.trust_from_files([made.trust]))
    document = {**plain(made), "pictures": pictures, "verdict": verdict.verdict, "complete": verdict.is_complete}
    lines = [f"{name:12} {value}" for name, value in plain(made).items() if name != "passphrase"]
    lines += [f"{'screenshots':12} {len(pictures)} in {made.folder / 'screenshots'}" if pictures else "",
              f"{'verdict':12} {verdict.verdict}, {'complete' if verdict.is_complete else 'open fields'}",
              f"The demonstration's passphrase is in {made.folder / 'passphrase.txt'}"]  # fmt: skip
    printer.answer(document, lines)
    return DONE if verdict.is_complete else NO
