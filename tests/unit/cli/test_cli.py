"""The command line: exit status, JSON answers, errors without traceback. Source: cli.md."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import CHEAP
from tests.factories import PASSPHRASE, default_questions, write_pack
from workbench.cli.main import build_parser, main
from workbench.register import vault
from workbench.services import decide_classification, register_system
from workbench.services import workspace as workspaces


@pytest.fixture
def call(tmp_path, register_path, capsys, monkeypatch):
    """Run one job and return (status, parsed stdout, stderr)."""
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    monkeypatch.setenv("WORKBENCH_REGISTER", str(register_path))
    monkeypatch.setenv("WORKBENCH_PASSPHRASE_FILE", str(secret))
    monkeypatch.setenv("WORKBENCH_PERSON", "A. Jansen")
    monkeypatch.setattr(vault, "calibrated", lambda: CHEAP)

    def run(*arguments: str):
        capsys.readouterr()
        status = main([*arguments, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


@pytest.fixture
def register(call, register_path, tmp_path):
    secret = tmp_path / "secret.txt"
    status, answer, _ = call("register", "create", str(register_path), "--passphrase-file", str(secret))
    assert (status, answer["register"]) == (0, str(register_path))
    return register_path


@pytest.fixture
def workspace_of():
    @contextmanager
    def opened(path):
        workspace = workspaces.unlock(path, PASSPHRASE, "A. Jansen")
        try:
            yield workspace
        finally:
            workspace.close()

    return opened


def test_a_register_from_making_to_restoring(call, register, tmp_path):
    status, facts, _ = call("register", "info")
    assert (status, facts["systems"], facts["ways_in"]) == (0, 0, ["passphrase"])
    status, health, _ = call("register", "check")
    assert (status, health["sound"]) == (0, True)
    status, answer, _ = call("register", "backup", str(tmp_path / "copy.wbreg"))
    assert status == 0
    status, _, err = call("register", "backup", str(tmp_path / "copy.wbreg"))
    assert (status, json.loads(err)["error"]["code"]) == (2, "file.exists")
    assert call("register", "backup", str(tmp_path / "copy.wbreg"), "--force")[0] == 0
    assert call("register", "restore", str(tmp_path / "copy.wbreg"), str(tmp_path / "new.wbreg"))[0] == 0
    new = tmp_path / "new-secret.txt"
    new.write_text("another long one", "utf-8")
    assert call("register", "change-passphrase", "--new-passphrase-file", str(new))[0] == 0
    status, _, err = call("register", "info")
    assert (status, json.loads(err)["error"]["code"]) == (3, "register.wrong_passphrase")
    status, answer, _ = call("register", "add-recovery", "--passphrase-file", str(new))
    assert len(answer["recovery_key"].split("-")) == 14


def test_errors_have_code_message_and_facts_and_no_secret(call, register, tmp_path):
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the passphrase", "utf-8")
    status, out, err = call("register", "info", "--passphrase-file", str(wrong))
    error = json.loads(err)["error"]
    assert (status, out) == (3, None)
    assert error["code"] == "register.wrong_passphrase"
    assert error["message"].endswith(".")
    assert "not the passphrase" not in err
    status, _, err = call("systems", "show", "S-404")
    assert (status, json.loads(err)["error"]["facts"]) == (2, {"ref": "S-404"})


def test_systems_from_list_to_workbook(call, register, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("Reference,Name,Type of AI,Colour\nS-1,Load forecast,ml,blue\n,,,\nS-2,,ml,\n,,ml,x\n", "utf-8")
    mapping = tmp_path / "m.toml"
    status, report, _ = call("systems", "import", str(source), "--dry-run", "--save-mapping", str(mapping))
    assert (status, report["added"], report["rejected"]) == (1, 2, 1)
    assert report["rejected_rows"] == [{"row": 5, "column": "Name", "reason": "name_missing", "value": ""}]
    assert report["extra_columns"] == ["Colour"]
    status, report, _ = call("systems", "import", str(source), "--mapping", str(mapping))
    assert (status, report["added"]) == (1, 2)
    copy = register.with_name(f"{register.stem}-before-import.wbreg")
    copied = copy.read_bytes()
    status, report, _ = call("systems", "import", str(source))
    assert (report["added"], report["changed"], report["unchanged"]) == (0, 0, 2)
    assert copy.read_bytes() == copied
    status, listed, _ = call("systems", "list", "--query", "load")
    assert [each["ref"] for each in listed["systems"]] == ["S-1"]
    status, card, _ = call("systems", "show", "S-1")
    assert (card["kinds"], card["extra"]) == (["ml"], {"Colour": "blue"})
    assert call("systems", "export", str(tmp_path / "out.xlsx"))[0] == 0
    status, report, _ = call("systems", "import", str(tmp_path / "out.xlsx"))
    assert (status, report["unchanged"], report["changed"]) == (0, 2, 0)


def test_an_assessment_from_start_to_review(call, register, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("Reference,Name,Kinds,Uses images\nS-1,Load forecast,ml,no\n", "utf-8")
    call("systems", "import", str(source))
    assert call("pack", "install", str(write_pack(tmp_path / "p")))[1] == {"pack": "small@1.0.0", "changed": True}
    status, started, _ = call("assess", "start", "S-1", "--pack", "small")
    assert (status, started["questions"], started["hidden"]) == (0, 4, 2)
    assessment = started["id"]
    status, missing, _ = call("assess", "hand-in", assessment)
    assert (status, missing["handed_in"], len(missing["missing"])) == (1, False, 4)
    evidence = tmp_path / "alarm.txt"
    evidence.write_text("14:01 alarm", "utf-8")
    call("assess", "answer", assessment, "ROB-01", "3", "--note", "Seen", "--evidence", str(evidence), "--grade", "2")
    call("assess", "answer", assessment, "ROB-12", "unknown")
    call("assess", "answer", assessment, "ROB-13", "na", "--reason", "No such part")
    status, answer, _ = call("assess", "answer", assessment, "ROB-14", "4", "--mark")
    assert (answer["level"], answer["is_marked"], answer["revision"]) == (4, True, 1)
    status, shown, _ = call("assess", "show", assessment)
    counted = {each["question"]: each["effective"] for each in shown["answers"]}
    assert counted == {"ROB-01": 3, "ROB-12": 0, "ROB-13": 0, "ROB-14": 1}
    assert call("assess", "hand-in", assessment)[0] == 0
    status, _, err = call("assess", "review", assessment, "--accept-rest")
    assert (status, json.loads(err)["error"]["code"]) == (2, "reviews.own_work")
    reviewer = ("--person", "J. Peeters")
    assert call("assess", "review", assessment, "ROB-13", "--accept", *reviewer)[0] == 0
    status, reviewed, _ = call("assess", "review", assessment, "--accept-rest", "--finish", *reviewer)
    assert (reviewed["accepted"], reviewed["state"]) == (3, "reviewed")
    status, risks, _ = call("risks", "list", assessment)
    assert {each["risk_id"] for each in risks["risks"]} >= {"RSK-01"}
    status, listed, _ = call("assess", "list")
    assert listed["assessments"][0]["answered"] == 4


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["assess", "answer", "nope", "ROB-01", "3"], "assessments.unknown"),
        (["assess", "answer", "nope", "ROB-01", "much"], "cli.level_unknown"),
        (["assess", "show", "nope"], "assessments.unknown"),
        (["systems", "import", "missing.xlsx"], "file.unreadable"),
        (["systems", "import", "x.csv", "--mapping", "missing.toml"], "file.unreadable"),
        (["pack", "install", "nowhere"], "packs.faulty"),
        (["register", "check", "--anchor", "7"], "cli.anchor_unreadable"),
        (["verify", "missing.pdf"], "file.unreadable"),
        (["report", "make", "S-404", "out.pdf"], "systems.unknown"),
        (["score", "missing.json"], "cli.input_unreadable"),
    ],
)
def test_wrong_calls_say_what_is_wrong(call, register, arguments, code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, _, err = call(*arguments)
    assert (status, json.loads(err)["error"]["code"]) == (2, code)


def test_pack_check_reports_faults_with_file_and_line(call, tmp_path):
    questions = default_questions()
    questions[1]["weight"] = 9
    folder = write_pack(tmp_path / "p", questions=questions)
    status, answer, _ = call("pack", "check", str(folder))
    assert status == 1
    assert answer["faults"][0]["file"] == "sections/ROB-R1.toml"
    assert answer["faults"][0]["line"] > 10
    assert call("pack", "check", str(write_pack(tmp_path / "q")))[0:2] == (0, {"faults": [], "count": 0})


def test_the_trail_is_verified_and_exported(call, register, tmp_path):
    status, head, _ = call("trail", "verify")
    assert (status, head["intact"]) == (0, True)
    assert call("trail", "verify", "--anchor", f"{head['seq']}:{head['mac']}")[0] == 0
    status, answer, _ = call("trail", "verify", "--anchor", f"{head['seq'] + 50}:{head['mac']}")
    assert (status, answer["reason"]) == (1, "rolled_back")
    status, answer, _ = call("trail", "export", str(tmp_path / "trail.jsonl"))
    lines = (tmp_path / "trail.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == answer["entries"] == head["seq"]


def test_score_reads_standard_input():
    given = '{"vectors": [{"id": "TV12", "input": {"L_base": 2, "m_net": -1, "m_thr": 0, "I_base": 3, "m_aut": -1}}]}'
    done = subprocess.run(
        [sys.executable, "-m", "ui", "score", "-", "--json"], input=given, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["results"][0]["output"]["inherent"] == 2.0


def test_classify_answers_as_others_rely_on(call, tmp_path):
    facts = tmp_path / "facts.json"
    answers = {"P1": ["electricity"], "S1": ["control_or_limit_harm", "safe_stop_or_trip"], "S2": "persons", "S5": "no"}
    facts.write_text(json.dumps({"answers": answers, "profile": "D0"}), "utf-8")
    status, found, _ = call("classify", str(facts), "--on", "2026-11-24")
    assert status == 0
    assert found["classes"] == ["HIGH_RISK_ANNEX_III(2)"] == [found["headline"]]
    assert (found["roles"], found["flags"], found["open"]) == (["DEPLOYER"], [], [])
    duty = next(each for each in found["duties"] if each["id"] == "U-26-1")
    assert (duty["status"], duty["from"]) == ("upcoming(2027-12-02)", "2027-12-02")
    facts.write_text(json.dumps({"answers": {"A1": "yes", "A2": "ml"}}), "utf-8")
    status, found, _ = call("classify", str(facts))
    assert "A4" in found["open"]
    facts.write_text(json.dumps({"answers": {"A1": "perhaps"}}), "utf-8")
    status, _, err = call("classify", str(facts))
    assert (status, json.loads(err)["error"]["facts"]["node"]) == (2, "A1")


def test_classify_stores_a_proposal_that_another_person_decides(call, register, tmp_path, workspace_of):
    with workspace_of(register) as workspace:
        fields = {"ref": "S-001", "name": "Relay", "kinds": ["ml"], "supplier": "Acme", "in_use_since": "2028-02"}
        register_system.register(workspace, fields)
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps({"answers": {"S5": "unsure"}}), "utf-8")
    status, found, _ = call("classify", "--system", "S-001", "--facts", str(facts))
    assert (status, found["state"]) == (1, "draft"), "something is open"
    assert "D1" in found["open"]
    assert call("classify", "--system", "S-001", "--show")[0] == 1
    status, found, _ = call("classify", "--system", "S-001", "--start", "protection-relay", "--on", "2028-01-01")
    assert (status, found["state"], found["classes"]) == (0, "proposed", ["HIGH_RISK_ANNEX_III(2)"])
    assert found["flags"] == ["REVIEW"], "the answer of the file stays"
    assert next(each for each in found["duties"] if each["id"] == "U-26-2")["status"] == "in_force"
    with workspace_of(register) as workspace:
        workspaces.work_as(workspace, "J. Peeters")
        decide_classification.confirm(workspace, found["id"])
    status, stored, _ = call("classify", "--system", "S-001", "--show", "--on", "2026-11-24")
    assert (status, stored["classifications"][0]["state"]) == (0, "confirmed")
    status, listed, _ = call("classify", "--list")
    assert listed["systems"] == [
        {"system": "S-001", "name": "Relay", "classes": ["HIGH_RISK_ANNEX_III(2)"], "next_date": "2027-12-02"}
    ]
    status, _, err = call("classify")
    assert (status, json.loads(err)["error"]["code"]) == (2, "cli.nothing_to_classify")
    status, _, err = call("classify", "--system", "S-001", "--start", "nothing")
    assert (status, json.loads(err)["error"]["code"]) == (2, "classification.start_unknown")


def test_documents_of_the_ai_act_are_made_by_kind_and_ending(call, register, tmp_path, workspace_of):
    with workspace_of(register) as workspace:
        register_system.register(
            workspace, {"ref": "S-001", "name": "Relay", "kinds": ["ml"], "in_use_since": "2028-02"}
        )
    record, book, whole = tmp_path / "record.pdf", tmp_path / "record.xlsx", tmp_path / "register.xlsx"
    status, _, err = call("report", "make", "S-001", str(record), "--kind", "classification")
    assert (status, json.loads(err)["error"]["code"]) == (2, "reports.nothing_classified")
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps({"answers": {}, "profile": "D0"}), "utf-8")
    status, found, _ = call("classify", "--system", "S-001", "--facts", str(facts), "--start", "protection-relay")
    status, made, _ = call("report", "make", "S-001", str(record), "--kind", "classification", "--on", "2028-01-01")
    assert (status, made["kind"], made["classification"]) == (0, "classification", found["id"])
    assert record.read_bytes().startswith(b"%PDF-1.7")
    assert call("report", "make", "S-001", str(book), "--kind", "classification")[0] == 0
    assert book.read_bytes().startswith(b"PK")
    assert call("report", "make", "all", str(whole), "--kind", "act-register", "--lang", "nl")[0] == 0
    assert whole.read_bytes().startswith(b"PK")
    status, _, err = call("report", "make", "S-001", str(record), "--kind", "classification")
    assert (status, json.loads(err)["error"]["code"]) == (2, "file.exists")
    for kind, code in (("derogation", "reports.no_derogation"), ("registration", "reports.no_registration")):
        status, _, err = call("report", "make", "S-001", str(tmp_path / "no.pdf"), "--kind", kind)
        assert (status, json.loads(err)["error"]["code"]) == (2, code)
    assert not (tmp_path / "no.pdf").exists()


def test_without_a_terminal_no_prompt_hangs(register, tmp_path):
    environment = {k: v for k, v in os.environ.items() if k != "WORKBENCH_PASSPHRASE_FILE"}
    done = subprocess.run(
        [sys.executable, "-m", "ui", "register", "info", "--register", str(register)],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    assert done.returncode == 2
    assert "cli.passphrase_missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_job_is_a_stub():
    """Every command of the parser leads to a job."""
    found = []

    def walk(parser):
        for action in parser._actions:
            for name, child in (
                (getattr(action, "choices", None) or {}).items() if hasattr(action, "_name_parser_map") else ()
            ):
                walk(child)
                if not any(hasattr(each, "_name_parser_map") for each in child._actions):
                    found.append((name, child.get_default("job")))

    walk(build_parser())
    assert len(found) >= 25
    assert all(callable(job) for _, job in found)


def test_hostile_names_print_without_obeying(call, register, tmp_path, capsys):
    source = tmp_path / "list.csv"
    source.write_text("Reference,Name\nS-1,\u202eevil \x1b[31mred\n", "utf-8")
    call("systems", "import", str(source))
    assert main(["systems", "list"]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "\\u202e" in out
    assert Path(register).exists()
