"""Figures that matter on an old laptop, each beside a bare reference measured in the same run, and their ratio.

    python3 packaging/dev.py bench            all
    python3 packaging/dev.py bench answer     only those whose name contains a word

Nothing here is asserted: a figure is read, not passed.
"""

import gc
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from risk_register import full_assessment

from workbench.assessments.model import (
    Answer,
    AnswerState,
    Wish,
)
from workbench.classification.classes import classify
from workbench.classification.duties import duties_on
from workbench.classification.model import ClassificationState, SystemClassification
from workbench.classification.tree import read_answers
from workbench.kernel.clock import iso, now
from workbench.kernel.ids import new_id
from workbench.register.vault import KdfCost
from workbench.risks.derive import derive_findings, suggest_risks
from workbench.risks.entry import LinkedQuestion, Risk
from workbench.scoring.scorecard import score
from workbench.services import (
    act_overview,
    classify_system,
    content,
    find,
    import_systems,
    reclassify,
    register_system,
    results,
    risk_views,
    run_assessment,
    run_classification,
    state_applicability,
)
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

CHEAP = KdfCost(19_456, 1, 1)
SAMPLE = ROOT.parent / "shared" / "samples" / "inventories" / "us-federal-ai-use-cases-2025.xlsx"


def seconds(work: Callable[[], Any], *, runs: int = 5) -> float:
    """Return the median time of *work* over *runs*, in seconds."""
    times = []
    for _ in range(runs):
        gc.collect()
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def show(name: str, ours: float, bare: float, aim: str, unit: str = "ms", scale: float = 1000) -> None:
    """Print one figure beside its reference."""
    ratio = f"{ours / bare:6.2f}x" if bare else "      –"
    print(f"{name:58} {ours * scale:10.2f} {unit:4} {bare * scale:10.2f} {unit:4} {ratio}   aim {aim}", flush=True)


def new_register(folder: Path) -> Workspace:
    """Return a fresh register in *folder*."""
    return workspaces.create(folder / "bench.wbreg", "correct horse battery", "Bench", cost=CHEAP)


def bench_first_paint(folder: Path) -> None:
    """Process start to first paint of the unlock page, against a bare main window."""
    probe = ROOT / "packaging" / "benchmarks" / "first_paint.py"
    figures: dict[str, list[float]] = {"ours": [], "bare": []}
    memory: dict[str, list[float]] = {"ours": [], "bare": []}
    for _ in range(7):
        for which in figures:
            begun = time.time()
            out = subprocess.run(
                [sys.executable, probe, which, folder / "none.wbreg"],
                capture_output=True,
                text=True,
                check=True,
                cwd=ROOT,
            ).stdout.split()
            figures[which].append(float(out[0]) - begun)
            memory[which].append(float(out[1]))
    show("start to first paint of the unlock page", *(statistics.median(figures[k]) for k in ("ours", "bare")), "1.5")
    megabytes = [statistics.median(memory[which]) for which in ("ours", "bare")]
    show("memory of the idle window", megabytes[0], megabytes[1], "1.6", "MB", 1 / 1024)


def bench_answer(folder: Path) -> None:
    """One answer from the call to committed on disk, against one bare insert and commit in the same file."""
    workspace = new_register(folder)
    system = register_system.register(workspace, {"name": "Bench", "kinds": ["ml"]}).value
    packs = [each.head.id for each in content.newest_questionnaires(workspace)]
    assessment = run_assessment.start(workspace, system.id, packs).value
    questions = [placed.question.id for placed in run_assessment.sheet(workspace, assessment.id).placed]
    turn = iter(range(10_000_000))

    def answer() -> None:
        number = next(turn)
        wish = Wish(state=AnswerState.LEVEL, level=number % 5)
        run_assessment.revise_answer(workspace, assessment.id, questions[(number // 5) % len(questions)], wish)

    driver = workspace.register.engine(write=True).raw_connection()
    driver.execute("CREATE TABLE bare (a TEXT, b INTEGER)")
    driver.close()

    def bare() -> None:
        connection = workspace.register.engine(write=True).raw_connection()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare VALUES (?, ?)", ("x" * 120, next(turn)))
        connection.execute("COMMIT")
        connection.close()

    seconds(answer, runs=50)
    commit = seconds(bare, runs=300)
    show("one answer to disk, from the service call", seconds(answer, runs=300), commit, "2")

    def open_sheet() -> None:
        run_assessment.sheet(workspace, assessment.id)

    show(f"opening an assessment of {len(questions)} questions", seconds(open_sheet, runs=20), 0, "100 ms")
    workspace.close()
    probe = ROOT / "packaging" / "benchmarks" / "answer_by_key.py"
    command = [sys.executable, probe, workspace.path, "correct horse battery"]
    out = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    show("one answer to disk, from the key press", float(out[0]), commit, "2")
    show("the same, until the screen says Saved", float(out[1]), commit, "–")


def bench_content(folder: Path) -> None:
    """Installing every pack into a new register, and opening all 181 questions with their coverage, each beside bare."""
    import tomllib

    packs = ROOT / "questionnaires"
    files = sorted(packs.rglob("*.toml"))
    numbers = iter(range(1_000))

    def install() -> None:
        target = folder / str(next(numbers))
        target.mkdir()
        new_register(target).close()

    def bare_install() -> None:
        for path in files:
            tomllib.loads(path.read_text("utf-8"))

    show("a new register with all packs installed", seconds(install, runs=3), seconds(bare_install, runs=3), "3 s")
    workspace = new_register(folder)
    system = register_system.register(
        workspace, {"name": "Bench", "kinds": ["ml", "llm", "rag", "agent", "automation"]}
    ).value
    keys = [each.head.id for each in content.newest_questionnaires(workspace)]
    assessment = run_assessment.start(workspace, system.id, keys).value
    sheet = run_assessment.sheet(workspace, assessment.id)
    for number, placed in enumerate(sheet.placed):
        wish = Wish(state=AnswerState.LEVEL, level=number % 5, note="Seen on site.")
        run_assessment.revise_answer(workspace, assessment.id, placed.question.id, wish)
    driver = workspace.register.engine(write=False).raw_connection()
    bare = "SELECT question_id, level, max(number) FROM answer_revision WHERE assessment_id = ? GROUP BY question_id"

    def bare_answers() -> None:
        driver.execute(bare, (assessment.id,)).fetchall()

    count = len(sheet.placed)
    opened = seconds(lambda: run_assessment.sheet(workspace, assessment.id), runs=20)
    show(f"opening an assessment of {count} questions", opened, seconds(bare_answers, runs=20), "150 ms")
    all_frameworks = seconds(lambda: state_applicability.statements(workspace, system.id), runs=20)
    show(f"coverage of {count} questions, every framework", all_frameworks, seconds(bare_answers, runs=20), "150 ms")
    driver.close()
    workspace.close()
    code = (
        "import sys, time; from pathlib import Path; from workbench.services import workspace as w,"
        " state_applicability as s, run_assessment as r; o = w.unlock(Path(sys.argv[1]), 'correct horse battery');"
        " t = time.perf_counter; a = t(); r.sheet(o, sys.argv[2]); b = t(); s.statements(o, sys.argv[3]); c = t();"
        " print((b - a) * 1000, (c - b) * 1000)"
    )
    path = folder / "bench.wbreg"
    out = subprocess.run(
        [sys.executable, "-c", code, path, assessment.id, system.id],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    ).stdout.split()
    print(
        f"the same in a fresh process: assessment {float(out[0]):.1f} ms, coverage {float(out[1]):.1f} ms   aim 150 ms"
    )


def bench_large(folder: Path) -> None:
    """First page and search in a register of 10,000 systems and 1,000,000 answers, against the bare statements."""
    workspace = new_register(folder)
    _fill(workspace, systems=10_000, answers=1_000_000)
    driver = workspace.register.engine(write=False).raw_connection()
    bare_page = "SELECT id, ref, name, site, owner, kinds, stage, criticality, changed_at FROM system ORDER BY ref, id LIMIT 201"
    show(
        "first page of 10,000 systems",
        seconds(lambda: register_system.page(workspace), runs=20),
        seconds(lambda: driver.execute(bare_page).fetchall(), runs=20),
        "2",
    )
    bare_search = (
        "SELECT e.kind, e.object_id, e.title FROM search_index JOIN search_entry e ON e.id = search_index.rowid"
        " WHERE search_index MATCH ? ORDER BY bm25(search_index, 8.0, 1.0), search_index.rowid LIMIT 40"
    )
    show(
        "search over everything",
        seconds(lambda: find.find(workspace, "monitor 77"), runs=20),
        seconds(lambda: driver.execute(bare_search, ('"monitor"* "77"*',)).fetchall(), runs=20),
        "2",
    )
    assessment = run_assessment.page(workspace).rows[0].assessment
    bare_answers = (
        "SELECT question_id, level, max(number) FROM answer_revision WHERE assessment_id = ? GROUP BY question_id"
    )
    show(
        "opening one assessment among 1,000,000 answers",
        seconds(lambda: run_assessment.sheet(workspace, assessment.id), runs=20),
        seconds(lambda: driver.execute(bare_answers, (assessment.id,)).fetchall(), runs=20),
        "100 ms",
    )
    driver.close()
    workspace.close()


def _fill(workspace: Workspace, *, systems: int, answers: int) -> None:
    at = iso(now())
    empty = {**import_systems.EMPTY_CARD, "revision": 1, "created_at": at, "changed_at": at}
    each = answers // systems
    with workspace.write() as uow:
        pack = next(head for head in uow.packs.heads() if head["pack_id"] == "robustness")
        for start in range(0, systems, 1000):
            rows = [
                {**empty, "id": new_id(), "ref": f"B-{n:06d}", "name": f"Line monitor {n}", "site": f"Site {n % 90}"}
                for n in range(start, min(start + 1000, systems))
            ]
            uow.systems.add_stored(rows)
            uow.index_all(register_system.search_entry(row["id"], row) for row in rows)
            made = [(new_id(), row["id"]) for row in rows]
            uow.connection.connection.executemany(
                "INSERT INTO assessment (id, system_id, label, catalogue_key, method_key, state, assessor, started_at,"
                " changed_at, pack_keys, profile) VALUES (?, ?, '2026-11', 'risk-catalogue@1.0.0', 'method-rm@1.0', 'draft',"
                " ?, ?, ?, ?, '{}')",
                [(a, s, workspace.person.id, at, at, f'["{pack["key"]}"]') for a, s in made],
            )
            uow.answers.add_all(
                [
                    (a, Answer(f"Q-{q:03d}", AnswerState.LEVEL, q % 5, revision=1, revision_id="r", by="p", at=at))
                    for a, _ in made
                    for q in range(each)
                ]
            )


def bench_import(folder: Path) -> None:
    """Importing the sample of 3,611 rows, against only reading it."""
    if not SAMPLE.exists():
        print("import: the sample is not beside this checkout")
        return
    from python_calamine import CalamineWorkbook

    def bare() -> None:
        CalamineWorkbook.from_path(str(SAMPLE)).get_sheet_by_index(0).to_python()

    times = []
    for number in range(3):
        target = folder / str(number)
        target.mkdir()
        workspace = new_register(target)
        begun = time.perf_counter()
        table = import_systems.read(SAMPLE)
        plan = import_systems.preview(workspace, table, import_systems.propose(workspace, table))
        import_systems.apply(workspace, plan)
        times.append(time.perf_counter() - begun)
        workspace.close()
    show("importing 3,611 systems", statistics.median(times), seconds(bare), "6")


def bench_pack(folder: Path) -> None:
    """A pack with 200 answers, against the same cells in a bare reportlab table; and verifying."""
    from xml.sax.saxutils import escape

    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate

    from tests.unit.reports.sample import sample_pack
    from workbench.reports.pdf.render import render_pdf

    pack = sample_pack(questions=200)
    style = getSampleStyleSheet()["BodyText"]

    def bare() -> None:
        rows = []
        for answer in pack.answers:
            texts = (answer.id, answer.text, answer.note, answer.claimed_label, answer.effective_label,
                     " ".join(answer.references), "; ".join(line.text for line in answer.evidence))  # fmt: skip
            rows.append([Paragraph(escape(text or "–"), style) for text in texts])
        SimpleDocTemplate(str(folder / "bare.pdf"), pagesize=A4).build([LongTable(rows, colWidths=[60] * 7)])

    show(
        "a pack with 200 answers, all printed",
        seconds(lambda: render_pdf(pack, language="en", answers="all"), runs=3),
        seconds(bare, runs=3),
        "2",
    )


def bench_verify(folder: Path) -> None:
    """The verdict on a pack with three signatures, against validating the bare signatures one by one."""
    import io
    import logging

    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    from tests.unit.reports.sample import sample_pack
    from workbench.reports.pdf.render import render_pdf
    from workbench.services import sign_off
    from workbench.signing import pdf as signing
    from workbench.signing.identities import load_identity, make_seal, make_trial_identity, make_trial_root, read_trust

    logging.disable(logging.CRITICAL)
    at = now()
    pack = sample_pack()
    seal = load_identity(make_seal("bench", "passphrase", at)[0], "passphrase")
    data = signing.prepare(render_pdf(pack, language="en"), seal, at)
    root = make_trial_root(at)
    for signer in pack.signers:
        identity = load_identity(make_trial_identity(signer.name, "passphrase", at, root)[0], "passphrase")
        data = signing.sign(data, signer.field, identity, at, language="en")
    trust = read_trust(root.pem)

    def bare() -> None:
        reader = PdfFileReader(io.BytesIO(data))
        for embedded in reader.embedded_regular_signatures:
            validate_pdf_signature(embedded, ValidationContext(trust_roots=[], allow_fetching=False))

    verdict = sign_off.verify_bytes(data, trust=trust).verdict
    ours = seconds(lambda: sign_off.verify_bytes(data, trust=trust), runs=3)
    show(f"verdict ({verdict}) on a pack with three signatures", ours, seconds(bare, runs=3), "300 ms")
    logging.disable(logging.NOTSET)


def bench_classify(folder: Path) -> None:
    """One classification, one answer of the wizard, and 10,000 systems for another day against reading their answers."""
    workspace = new_register(folder)
    tree = classify_system.shipped_tree()
    usual = {node: (str(answer),) for node, answer in tree.profiles["D0"].items()}
    answers = [
        {**usual, **read_answers(tree, {**start.answers, "C1": "uses", "J4": "2029-01-10"})} for start in tree.starts
    ]
    turn = iter(range(100_000_000))

    def one() -> None:
        given = answers[next(turn) % len(answers)]
        result = classify(tree, given)
        duties_on(tree, result, given, date(2027, 12, 2))

    show("one classification with its duties", seconds(one, runs=500), 0, "2 ms")
    _fill(workspace, systems=10_000, answers=10_000)
    at = iso(now())
    with workspace.write() as uow:
        key = uow.packs.newest_key("eu-ai-act")
        rows = []
        for number, system in enumerate(uow.systems.every()):
            given = answers[number % len(answers)]
            classes = classify(tree, given).classes
            decided = SystemClassification(
                id=new_id(), system_id=system.id, line_id=new_id(), purpose="", pack_key=str(key), start_id="",
                state=ClassificationState.CONFIRMED, is_current=True, assessor="p", started_at=at, changed_at=at,
                class_kind=classes[0].partition("(")[0], classes=classes, decided_by="q", decided_at=at,
                seen_until=date(2026, 11, 25),
            )  # fmt: skip
            rows.append((decided, given, "{}"))
        uow.classifications.add_decided(rows)
    driver = workspace.register.engine(write=False).raw_connection()

    def bare() -> None:
        for (text,) in driver.execute("SELECT answers FROM classification WHERE is_current").fetchall():
            json.loads(text)

    ours = seconds(lambda: reclassify.all_for_day(workspace, date(2027, 12, 2)), runs=3)
    show("10,000 systems classified for another day", ours, seconds(bare, runs=3), "10 s", "s", 1)
    bare_page = "SELECT id, ref, name, site, owner, kinds, stage, criticality, changed_at FROM system ORDER BY ref, id LIMIT 201"
    bare_page_s = seconds(lambda: driver.execute(bare_page).fetchall(), runs=20)

    def marked() -> None:
        page = register_system.page(workspace, class_kind="HIGH_RISK_ANNEX_III")
        register_system.act_marks(workspace, [row.id for row in page.rows])

    show("first page of one class, with classes and dates", seconds(marked, runs=20), bare_page_s, "-")
    show(
        "the register under the Act, as the window shows it",
        seconds(lambda: act_overview.overview(workspace), runs=3),
        0,
        "-",
    )
    system = register_system.register(workspace, {"name": "Bench", "kinds": ["ml"]}).value
    draft = run_classification.start(workspace, system.id, start_id="drowsiness").value

    def answer() -> None:
        said = run_classification.Said(answer=(("yes", "no")[next(turn) % 2],))
        run_classification.answer(workspace, draft.id, "B6", said)

    seconds(answer, runs=20)
    write = workspace.register.engine(write=True).raw_connection()
    write.execute("CREATE TABLE bare (a TEXT, b INTEGER)")
    write.close()

    def bare_write() -> None:
        connection = workspace.register.engine(write=True).raw_connection()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bare VALUES (?, ?)", ("x" * 120, next(turn)))
        connection.execute("COMMIT")
        connection.close()

    show("one answer of the wizard to disk", seconds(answer, runs=200), seconds(bare_write, runs=200), "2")
    show("opening the wizard", seconds(lambda: run_classification.sheet(workspace, draft.id), runs=20), 0, "100 ms")
    driver.close()
    workspace.close()


def bench_risks(folder: Path) -> None:
    """10,000 risks in 1,000 systems against the bare statement; a scorecard with all risks of a whole assessment."""
    workspace = new_register(folder)
    _fill(workspace, systems=1_000, answers=44_000)
    links = ["ROB-01", "ROB-08", "ROB-15", "ROB-28", "ROB-33"]
    with workspace.write() as uow:
        systems = [system.id for system in uow.systems.every()]
        for number in range(10_000):
            uow.risks.add(
                Risk(
                    id=new_id(), ref=f"K-{number:05d}", system_id=systems[number % 1000], title=f"Sensor {number} freezes",
                    because="", event="It repeats its last value.", leading_to="", likelihood=1 + number % 5,
                    impacts={"supply": 1 + number % 5, "safety": 1 + number // 7 % 5}, owner=f"Owner {number % 40}",
                    links=tuple(LinkedQuestion(each, 1 + number % 2) for each in links),
                )
            )  # fmt: skip
    begun = time.perf_counter()
    risk_views.refresh(workspace)
    print(f"10,000 ratings computed once: {time.perf_counter() - begun:.1f} s", flush=True)
    driver = workspace.register.engine(write=False).raw_connection()
    bare_list = (
        "SELECT r.id, r.ref, r.title, r.state, r.owner, s.ref, s.name, s.site, k.* FROM risk r"
        " JOIN system s ON s.id = r.system_id LEFT JOIN risk_rating k ON k.risk_id = r.id ORDER BY r.ref"
    )
    bare = seconds(lambda: driver.execute(bare_list).fetchall(), runs=9)
    show(
        "portfolio of 10,000 risks, from the service", seconds(lambda: risk_views.portfolio(workspace)), bare, "300 ms"
    )
    driver.close()
    assessment_id = full_assessment(workspace)
    found = results.result(workspace, assessment_id)
    marks = found.scorecard.marks
    profile = found.sheet.assessment.profile

    def rated() -> None:
        card = score(found.questionnaires, marks, found.method, is_agent=True)
        derive_findings(marks, card.effective, found.catalogue, found.method, unknown=())
        suggest_risks(
            marks, card.effective, found.catalogue, found.method, kinds=("ml", "agent"), profile=profile, language="en"
        )

    show(f"scorecard with all risks, {len(marks)} questions", seconds(rated, runs=30), 0, "5 ms")
    show("the same, read from the register", seconds(lambda: results.result(workspace, assessment_id), runs=20), 0, "–")
    workspace.close()
    probe = ROOT / "packaging" / "benchmarks" / "risk_register.py"
    command = [sys.executable, probe, workspace.path, "correct horse battery"]
    out = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.split()
    show("10,000 risks on screen, from going there", float(out[-1]), bare, "300 ms")


def bench_growth(folder: Path) -> None:
    """How memory grows with the register: first page and search at 1,000, 10,000 and 100,000 systems."""
    for systems in (1_000, 10_000, 100_000):
        target = folder / str(systems)
        target.mkdir()
        workspace = new_register(target)
        _fill(workspace, systems=systems, answers=systems)
        workspace.close()
        code = (
            "import sys, resource, time; from pathlib import Path; from workbench.services import workspace as w,"
            " register_system as r; o = w.unlock(Path(sys.argv[1]), 'correct horse battery'); t = time.perf_counter;"
            " a = t(); r.page(o); b = t(); r.page(o, query='monitor 77', order='name'); c = t();"
            " print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, (b - a) * 1000, (c - b) * 1000)"
        )
        out = subprocess.run(
            [sys.executable, "-c", code, target / "bench.wbreg"], capture_output=True, text=True, check=True, cwd=ROOT
        ).stdout.split()
        memory, page_ms, filter_ms = int(out[0]) / 1024, float(out[1]), float(out[2])
        print(
            f"{systems:7,} systems: first page {page_ms:7.1f} ms, filtered {filter_ms:7.1f} ms, memory {memory:4.0f} MB"
        )


BENCHES = {
    "first_paint": bench_first_paint,
    "answer": bench_answer,
    "content": bench_content,
    "large": bench_large,
    "import": bench_import,
    "pack": bench_pack,
    "verify": bench_verify,
    "classify": bench_classify,
    "risks": bench_risks,
    "growth": bench_growth,
}


def main(words: list[str]) -> int:
    """Run the benches whose names contain one of *words*, or all."""
    print(f"{'':58} {'ours':>15} {'bare':>15}   ratio")
    for name, bench in BENCHES.items():
        if not words or any(word in name for word in words):
            with tempfile.TemporaryDirectory() as folder:
                bench(Path(folder))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of this run: {peak:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
