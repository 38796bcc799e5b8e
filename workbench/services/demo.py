"""A demonstration: the whole work on the example systems of a fictitious operator, without a question asked.

It uses the same services as window and command line: makes the operator's spreadsheet, imports it, assesses, reviews,
makes a pack and its workbook, signs it three times with trial identities and verifies it.
"""

import io
import random
import secrets
import shutil
import tempfile
import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import as_file
from pathlib import Path
from typing import Any

from workbench.assessments.model import AnswerState, Placed, ReviewVerdict, Wish
from workbench.classification.model import DutyState
from workbench.coverage.model import Choice
from workbench.evidence.model import Grade
from workbench.exchange.inventory_xlsx import render_list
from workbench.kernel.clock import now
from workbench.kernel.content import resource, shipped_packs
from workbench.kernel.errors import InputError
from workbench.kernel.progress import Progress
from workbench.packs.toml_edit import TomlText
from workbench.register.vault import KdfCost
from workbench.services import (
    act_documents,
    author_pack,
    classification_dossier,
    content,
    decide_classification,
    export_results,
    import_systems,
    keep_duties,
    make_report,
    register_system,
    review_assessment,
    run_assessment,
    run_classification,
    sign_off,
    state_applicability,
)
from workbench.services import workspace as workspaces
from workbench.services.act_documents import Kind
from workbench.services.demo_risks import make_risks
from workbench.services.run_classification import Said
from workbench.services.workspace import Organisation, Workspace
from workbench.systems.model import ComponentFields, ComponentKind

_HEADERS = {
    "ref": "Reference", "name": "AI system", "purpose": "Purpose", "kinds": "Type of AI", "stage": "Lifecycle stage",
    "owner": "System owner", "supplier": "Vendor name", "site": "Substation", "zone": "Security zone",
    "autonomy": "Autonomy", "location": "Location", "exposure": "Connectivity", "write_path": "Writes to",
    "third_party_model": "Third-party model", "personal_data": "Personal data", "criticality": "Grid criticality",
    "in_use_since": "In use since", "uses_images": "Uses images", "uses_telemetry": "Uses telemetry",
    "vendor_remote": "Remote access", "safety_related": "Safety-related", "learns_in_operation": "Learns in operation",
    "grid_critical_data": "Grid-critical data", "inbound_text": "Inbound text",
}  # fmt: skip
_COMPONENTS = (
    (ComponentKind.MODEL, "Travelling-wave classifier", "3.2.1", "Acme Grid"),
    (ComponentKind.DATA_SET, "Fault records 2012-2025", "r7", "Grid North"),
    (ComponentKind.LIBRARY, "ONNX runtime", "1.20", "open source"),
    (ComponentKind.TOOL, "Switching proposal queue", "2.0", "Grid North"),
)
_PILOT = "S-003"
_CISO = "S. Lindqvist"


class FolderNotEmpty(InputError):
    """The folder exists and is not empty; --force makes the demonstration anew in it."""

    code = "demo.folder_not_empty"


@dataclass(frozen=True)
class Made:
    """Where everything of a demonstration lies."""

    folder: Path
    register: Path
    passphrase: str
    inventory: Path
    systems: Path
    pack: Path
    workbook: Path
    draft: Path
    trust: Path
    applicability: Path
    review: Path
    oscal: Path
    library: Path
    record: Path
    act_register: Path


@dataclass(frozen=True)
class _ActPlan:
    """How one system is classified: from which usual case, and how far it goes."""

    ref: str
    start: str
    ends: str  # draft, proposed, confirmed, overruled
    changes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class _Plan:
    """How one system is assessed: questionnaires, share answered, typical level, and how far it goes."""

    ref: str
    packs: tuple[str, ...]
    share: float
    level: float
    ends: str  # draft, handed_in, reviewed


_ALL = ("robustness", "cybersecurity", "misuse", "data")
_PLANS = (
    _Plan("S-001", _ALL, 1.0, 3.1, "reviewed"),
    _Plan("S-002", ("robustness", "data"), 1.0, 3.3, "reviewed"),
    _Plan("S-006", ("cybersecurity", "data"), 1.0, 2.2, "handed_in"),
    _Plan("S-007", _ALL, 0.55, 2.0, "draft"),
    _Plan("S-008", _ALL, 0.3, 1.4, "draft"),
    _Plan("S-014", ("cybersecurity",), 1.0, 2.9, "reviewed"),
    _Plan("S-018", ("robustness", "misuse"), 0.7, 2.3, "draft"),
    _Plan(_PILOT, _ALL, 1.0, 2.6, "reviewed"),
)


_ACT_PLANS = (
    _ActPlan("S-001", "line-rating-day-ahead", "confirmed"),
    _ActPlan("S-002", "forecast", "confirmed"),
    _ActPlan(_PILOT, "automated-switching", "confirmed", (("S5", ("no",)), ("J4", ("2028-03-01",))),
             "A missed fault on lines 11 to 14 leaves a live conductor low over the road; the distance relay clears"
             " most, not high-resistance, faults."),
    _ActPlan("S-004", "customer-chatbot", "confirmed"),
    _ActPlan("S-014", "ot-anomaly", "confirmed"),
    _ActPlan("S-010", "forecast", "confirmed"),
    _ActPlan("S-019", "voltage-optimiser", "overruled"),
    _ActPlan("S-006", "perimeter-intrusion", "proposed"),
    _ActPlan("S-005", "protection-relay", "proposed", (("S5", ("unsure",)),)),
    _ActPlan("S-018", "alarm-filter", "draft", (("P2", ("unsure",)),)),
)  # fmt: skip


def make(folder: Path, *, overwrite: bool = False, progress: Progress | None = None) -> Made:
    """Make the demonstration in *folder* and return where everything lies. Raises FolderNotEmpty."""
    progress = progress or Progress()
    if folder.exists() and any(folder.iterdir()):
        if not overwrite or not (folder / "passphrase.txt").exists():
            raise FolderNotEmpty(folder=str(folder))
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    passphrase = "-".join(secrets.token_hex(3) for _ in range(4))
    (folder / "passphrase.txt").write_text(passphrase + "\n", "utf-8")
    made = Made(folder, folder / "grid-north.wbreg", passphrase, *(folder / name for name in (
        "inventory.xlsx", "systems.xlsx", "pack.pdf", "pack.xlsx", "draft-de.pdf", "trial-root.pem",
        "applicability.xlsx", "misuse-review.xlsx", "results-oscal.json", "library.yaml", "classification.pdf",
        "ai-act-register.xlsx")))  # fmt: skip
    data = tomllib.loads(resource("demo", "operator.toml").read_text("utf-8"))
    clock = _Clock(now() - timedelta(days=21))
    workspace = workspaces.create(made.register, passphrase, "A. Jansen", cost=KdfCost(), clock=clock)
    try:
        _register(workspace, made, data, progress)
        for number, plan in enumerate(_PLANS):
            progress.step(number + 1, len(_PLANS) + 3, f"assess {plan.ref}")
            _assess(workspace, plan, clock)
        for each in _ACT_PLANS:
            _classify(workspace, each)
        progress.step(len(_PLANS) + 1, len(_PLANS) + 3, "pack")
        make_risks(workspace, data)
        clock.catch_up()
        _decide(workspace)
        _report(workspace, made, passphrase)
        _exchange(workspace, made)
        import_systems.export(workspace, made.systems)
        record = act_documents.of_system(workspace, _PILOT)
        act_documents.write(workspace, Kind.RECORD, made.record, record, progress=progress)
        act_documents.write(workspace, Kind.REGISTER, made.act_register, progress=progress)
        workspaces.work_as(workspace, "A. Jansen")
        progress.step(len(_PLANS) + 3, len(_PLANS) + 3, "done")
    finally:
        workspace.close()
    return made


class _Clock:
    """Time that passes by some seconds with each question asked, from three weeks ago up to now."""

    def __init__(self, begin: datetime) -> None:
        self._at = begin
        self._follows_now = False

    def __call__(self) -> datetime:
        if self._follows_now:
            return now()
        self._at = min(self._at + timedelta(seconds=7), now())
        return self._at

    def skip(self, hours: float) -> None:
        self._at = min(self._at + timedelta(hours=hours), now())

    def catch_up(self) -> None:
        self._follows_now = True


def _register(workspace: Workspace, made: Made, data: dict[str, Any], progress: Progress) -> None:
    workspaces.set_organisation(workspace, Organisation(data["operator"], data["marking"], data["handling_rule"]))
    for person in data["people"]:
        workspaces.work_as(workspace, person["name"])
    workspaces.work_as(workspace, "A. Jansen")
    rows = [[system[key] for key in _HEADERS] for system in data["systems"]]
    made.inventory.write_bytes(render_list(list(_HEADERS.values()), rows, title="AI systems of Grid North"))
    table = import_systems.read(made.inventory)
    mapping = import_systems.propose(workspace, table)
    import_systems.save_mapping(workspace, mapping, "Grid North inventory")
    import_systems.apply(workspace, import_systems.preview(workspace, table, mapping), progress=progress)
    pilot = register_system.get_ref(workspace, _PILOT)
    for kind, name, version, supplier in _COMPONENTS:
        fields = ComponentFields(kind=kind, name=name, version=version, supplier=supplier)
        register_system.add_component(workspace, pilot.id, fields)


def _classify(workspace: Workspace, plan: _ActPlan) -> None:
    workspaces.work_as(workspace, "A. Jansen")
    system = register_system.get_ref(workspace, plan.ref)
    draft = run_classification.start(workspace, system.id, start_id=plan.start).value
    changes = dict(plan.changes)
    while (way := run_classification.sheet(workspace, draft.id).way).open:
        node = way.open[0]
        if node in changes:
            run_classification.answer(workspace, draft.id, node, Said(answer=changes[node]))
        elif node == "S2" and plan.ends == "draft":
            return
        elif not run_classification.accept_proposals(workspace, draft.id, [node]).value:
            run_classification.answer(
                workspace, draft.id, node, Said(answer=("uses",) if node == "C1" else ("unknown",))
            )
    if plan.reason:
        run_classification.answer(workspace, draft.id, "S2", Said(note=plan.reason))
    run_classification.finish(workspace, draft.id)
    if plan.ends == "proposed":
        return
    workspaces.work_as(workspace, "J. Peeters")
    if plan.ends == "overruled":
        reason = "Crews work below the tap changer; a wrong set-point can hurt them, so people are in danger too."
        classes = ("HIGH_RISK_ANNEX_III(2)",)
        decide_classification.overrule(workspace, draft.id, classes=classes, roles=("DEPLOYER",), reason=reason)
    else:
        decide_classification.confirm(workspace, draft.id, reason="Checked with the protection engineer.")
    workspaces.work_as(workspace, "A. Jansen")
    for duty, state in (("U-26-2", DutyState.IN_PROGRESS), ("LIT-04", DutyState.FULFILLED)):
        if duty in {each.due.id for each in classification_dossier.dossier(workspace, draft.id).duties}:
            keep_duties.set_duty(workspace, draft.id, duty, state=state, owner=system.owner)


def _assess(workspace: Workspace, plan: _Plan, clock: _Clock) -> None:
    chance = random.Random(plan.ref)  # the same demonstration each time
    workspaces.work_as(workspace, "A. Jansen")
    installed = {each.head.id for each in content.newest_questionnaires(workspace)}
    system = register_system.get_ref(workspace, plan.ref)
    wanted = [pack for pack in plan.packs if pack in installed]
    assessment = run_assessment.start(workspace, system.id, wanted).value
    sheet = run_assessment.sheet(workspace, assessment.id)
    count = round(len(sheet.placed) * plan.share)
    for number, placed in enumerate(sheet.placed[:count]):
        _answer(workspace, assessment.id, placed, plan, chance, is_last=number == count - 1)
    if plan.share < 1:
        last = sheet.placed[min(count, len(sheet.placed) - 1)].question.id
        workspaces.keep_place(workspace, "last", {"page": "runner", "assessment": assessment.id, "question": last})
    clock.skip(20)
    if plan.ends in ("handed_in", "reviewed"):
        run_assessment.hand_in(workspace, assessment.id, with_open=True)
    clock.skip(14)
    if plan.ends == "reviewed":
        _review(workspace, assessment.id)
    clock.skip(10)


def _answer(
    workspace: Workspace, assessment_id: str, placed: Placed, plan: _Plan, chance: random.Random, *, is_last: bool
) -> None:
    question = placed.question
    words = question.words()
    roll = chance.random()
    level = max(0, min(4, round(chance.gauss(plan.level, 0.9))))
    if roll < 0.04:
        wish = Wish(state=AnswerState.UNKNOWN, note="Nobody on site could say; asked the supplier by phone.")
    elif roll < 0.07 and question.severity != "critical":
        wish = Wish(state=AnswerState.NOT_APPLICABLE, reason="The system has no such part; see its card.")
    else:
        hints = [hint for hint in words.evidence if hint.grade <= level] or list(words.evidence)
        hint = chance.choice(hints)
        where = chance.choice(words.field_checks).where if words.field_checks else "site"
        note = _NOTES[level].format(item=_lowered(hint.item), where=where)
        wish = Wish(state=AnswerState.LEVEL, level=level, note=note, is_marked=chance.random() < 0.06)
    run_assessment.revise_answer(workspace, assessment_id, question.id, wish)
    if wish.level is not None and wish.level >= 1 and chance.random() < 0.8:
        grade = Grade(max(1, min(3, wish.level - (chance.random() < 0.35))))
        name, data = _evidence(placed, chance)
        run_assessment.attach(workspace, assessment_id, question.id, name=name, content=data, grade=grade)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


_NOTES = (
    "Asked for {item}; nobody knows of one.",
    "Done by habit at the {where}; nothing written. Asked for {item}.",
    "Document shown: {item}. Not running on this system yet.",
    "Shown at the {where}: {item}. Works on this system now.",
    "Seen at the {where}, and tested by others within the year: {item}.",
)


def _evidence(placed: Placed, chance: random.Random) -> tuple[str, bytes]:
    stem = placed.question.words().short.lower().replace(" ", "-")
    stem = "".join(character for character in stem if character.isalnum() or character == "-")[:40]
    if chance.random() < 0.25:
        return f"{stem}.png", _photo(chance)
    lines = [f"{chance.randrange(1, 28):02d} Nov 2026 {chance.randrange(24):02d}:{chance.randrange(60):02d}"
             f"  value {chance.uniform(0, 1):.3f}  limit 0.650  {'alarm' if chance.random() > 0.8 else 'ok'}"
             for _ in range(30)]  # fmt: skip
    return f"{stem}.txt", "\n".join([placed.question.words().short, *lines]).encode()


def _photo(chance: random.Random) -> bytes:
    from PIL import Image, ImageDraw  # slow import

    image = Image.new("RGB", (640, 480), (232, 237, 242))
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 40, 600, 440), fill=(255, 255, 255), outline=(78, 88, 101), width=3)
    points, y = [], 300.0
    for x in range(60, 590, 10):
        y = max(80.0, min(420.0, y + chance.uniform(-22, 20)))
        points.append((x, y))
    draw.line(points, fill=(11, 87, 164), width=4)
    draw.line((60, 180, 580, 180), fill=(163, 21, 28), width=2)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _review(workspace: Workspace, assessment_id: str) -> None:
    workspaces.work_as(workspace, "J. Peeters")
    sheet = run_assessment.sheet(workspace, assessment_id)
    for placed in sheet.placed:
        if sheet.answer(placed.question.id).state is AnswerState.NOT_APPLICABLE:
            review_assessment.judge(
                workspace,
                assessment_id,
                placed.question.id,
                ReviewVerdict.ACCEPTED,
                reason="Checked on the system card.",
            )
    review_assessment.accept_rest(workspace, assessment_id)
    review_assessment.finish(workspace, assessment_id)
    workspaces.work_as(workspace, "A. Jansen")


_FRAMEWORKS = ("iso-27001", "iso-42001", "eu-ai-act", "nis2")
_DECISIONS = (
    ("iso-42001", "A.10.4", Choice.EXCLUDED, "No customer meets this system; it only advises the dispatcher."),
    ("nis2", "Art.21(1)", Choice.INCLUDED, "Judged for the operator as a whole; the duty binds this system too."),
)


def _decide(workspace: Workspace) -> None:
    """The CISO decides on two items of the statement of applicability."""
    workspaces.work_as(workspace, _CISO)
    system = register_system.get_ref(workspace, _PILOT)
    for framework_id, item_id, choice, reason in _DECISIONS:
        state_applicability.decide(workspace, system.id, framework_id, item_id, choice, reason)
    workspaces.work_as(workspace, "A. Jansen")


def _wanted(owner: str) -> make_report.Wanted:
    return make_report.Wanted(owner=owner, ciso=_CISO, frameworks=("nis2",))


def _exchange(workspace: Workspace, made: Made) -> None:
    """Files for other tools, a workbook for review, and what a review led to: a newer version of one questionnaire."""
    system = register_system.get_ref(workspace, _PILOT)
    assessment = run_assessment.of_system(workspace, system.id)[0].assessment
    stated = state_applicability.workbook(workspace, system.id, _FRAMEWORKS)
    state_applicability.save(stated, made.applicability)
    export_results.save(workspace, assessment.id, made.oscal, "oscal")
    export_results.save(workspace, assessment.id, made.library, "ciso-assistant")
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "misuse"
        with as_file(shipped_packs().joinpath("misuse")) as shipped:
            shutil.copytree(shipped, folder)
        author_pack.export(folder, made.review)
        for name, table, key, value in _REVIEWED:
            text = TomlText((folder / name).read_text("utf-8"))
            text.put(table, 0, key, value)
            (folder / name).write_text(text.done(), "utf-8")
        content.install(workspace, folder)


_REVIEWED = (  # file, table, key, value
    ("pack.toml", "", "version", "1.0.1-grid-north"),
    (
        "text/en/MIS-M1.toml",
        "MIS-01",
        "text",
        "Does the screen of this system show its intended and its forbidden uses where the dispatcher works with it?",
    ),
    (
        "text/en/MIS-M1.toml",
        "MIS-05",
        "levels",
        [
            "Nobody has heard of rules for using this system.",
            "Rules are told by colleagues; nothing is written.",
            "Rules are written and owned, but people on this system have not signed them.",
            "Everybody who uses this system has signed the rules of this year, and the list was seen.",
            "As 3, and within 24 months somebody outside the team checked signatures against the list of accounts.",
        ],
    ),
)


def _report(workspace: Workspace, made: Made, passphrase: str) -> None:
    system = register_system.get_ref(workspace, _PILOT)
    assessment = run_assessment.of_system(workspace, system.id)[0].assessment
    report = make_report.make(workspace, assessment.id, _wanted(system.owner)).value
    root = sign_off.new_trial_root()
    roles: tuple[tuple[str, str], ...] = (("assessor", "A. Jansen"), ("owner", system.owner), ("ciso", _CISO))
    for role, name in roles:
        pkcs12, _ = sign_off.new_trial_identity(name, passphrase, root)
        (made.folder / f"trial-{role}.p12").write_bytes(pkcs12)
        identity = sign_off.identity_from_file(made.folder / f"trial-{role}.p12", passphrase)
        sign_off.sign_report(workspace, report.id, role, identity)
    made.trust.write_bytes(root.pem)
    make_report.save(make_report.pdf(workspace, report.id), made.pack)
    make_report.save(make_report.workbook(workspace, report.id), made.workbook)
    draft = run_assessment.page(workspace, state="draft").rows[0].assessment
    pdf = make_report.draft_pdf(workspace, draft.id, make_report.Wanted(language="de"))
    make_report.save(pdf, made.draft)
