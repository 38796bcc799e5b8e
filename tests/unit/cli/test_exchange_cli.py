"""Coverage, reviews, newer questionnaires and exports from the command line: status, answers, nothing half-done."""

import json

import openpyxl
import pytest

from tests.factories import PASSPHRASE, default_questions, write_pack
from workbench.cli.main import main
from workbench.services import content, register_system, run_assessment


@pytest.fixture
def call(workspace, register_path, tmp_path, capsys, monkeypatch):
    """Run one job on the register of the fixture and return (status, parsed stdout, stderr)."""
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE, "utf-8")
    content.install(workspace, write_pack(tmp_path / "old"))
    system = register_system.register(
        workspace, {"name": "Line monitor 3", "kinds": ["ml"], "uses_images": False}
    ).value
    run_assessment.start(workspace, system.id, ["small"])
    workspace.close()
    for name, value in (("REGISTER", register_path), ("PASSPHRASE_FILE", secret), ("PERSON", "A. Jansen")):
        monkeypatch.setenv(f"WORKBENCH_{name}", str(value))

    def run(*arguments: str):
        capsys.readouterr()
        status = main([*arguments, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def test_applicability_is_shown_decided_and_exported(call, tmp_path):
    status, answer, _ = call("applicability", "show", "S-001", "--framework", "nis2")
    assert (status, answer["items"], answer["decided"]) == (0, 14, 0)
    decide = ("applicability", "decide", "S-001", "nis2", "Art.20", "excluded")
    status, _, err = call(*decide)
    assert (status, json.loads(err)["error"]["code"]) == (2, "applicability.reason_needed")
    assert call(*decide, "--reason", "the group's board")[1]["changed"] is True
    line = next(
        each
        for each in call("applicability", "show", "S-001", "--framework", "nis2")[1]["lines"]
        if each["item"] == "Art.20"
    )
    assert (line["applies"], line["decision"]["by"], line["decision"]["reason"]) == (
        False,
        "A. Jansen",
        "the group's board",
    )
    out = tmp_path / "a.xlsx"
    assert call("applicability", "export", "S-001", str(out), "--framework", "nis2")[0] == 0
    assert openpyxl.load_workbook(out).sheetnames[1:] == ["nis2"]
    assert json.loads(call("applicability", "export", "S-001", str(out))[2])["error"]["code"] == "file.exists"
    assert (
        json.loads(call("applicability", "show", "S-001", "--framework", "x")[2])["error"]["code"]
        == "packs.framework_unknown"
    )


def test_a_review_goes_out_and_back_with_the_status_that_scripts_expect(call, tmp_path):
    folder, out = tmp_path / "old", tmp_path / "review.xlsx"
    assert call("pack", "export", str(folder), str(out))[1]["questions"] == len(default_questions())
    status, answer, _ = call("pack", "import", str(out), str(folder))
    assert (status, answer["changes"], answer["written"]) == (0, [], False)
    book = openpyxl.load_workbook(out)
    heads = [cell.value for cell in book["Questions"][1]]
    book["Questions"].cell(2, heads.index("weight") + 1).value = 1
    book.save(out)
    status, answer, _ = call("pack", "import", str(out), str(folder), "--dry-run")
    assert (status, answer["written"], answer["changes"][0]["field"]) == (0, False, "weight")
    assert call("pack", "import", str(out), str(folder))[1]["written"] is True
    book["Questions"].cell(2, 1).value = "ROB-99"
    book.save(out)
    status, answer, _ = call("pack", "import", str(out), str(folder))
    assert (status, [each["code"] for each in answer["problems"]], answer["written"]) == (1, ["unknown_id"], False)
    assert call("pack", "export", str(folder), str(tmp_path / "l.yaml"), "--format", "ciso-assistant")[0] == 0


def test_an_assessment_moves_and_is_exported(call, tmp_path):
    questions = [each for each in default_questions() if each["id"] != "ROB-14"]
    call("pack", "install", str(write_pack(tmp_path / "new", questions=questions, head={"version": "1.1.0"})))
    assessment_id = call("assess", "list")[1]["assessments"][0]["id"]
    move = ("assess", "migrate", assessment_id, "--to", "1.1.0")
    status, answer, _ = call(*move, "--dry-run")
    assert (status, answer["written"], answer["from_key"]) == (0, False, "small@1.0.0")
    assert call(*move)[1]["written"] is True
    assert json.loads(call(*move)[2])["error"]["code"] == "assessments.version_not_newer"
    for name, kind in (("r.json", "oscal"), ("l.yaml", "ciso-assistant")):
        out = tmp_path / name
        assert call("assess", "export", assessment_id, str(out), "--format", kind)[0] == 0
        assert out.is_file()
    assert (tmp_path / "l.xlsx").is_file()
