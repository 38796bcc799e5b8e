"""`workbench library`: list, show, print, with and without a register."""

import json

import pytest

from tests.factories import PASSPHRASE
from workbench.cli.main import main


@pytest.fixture
def call(capsys, monkeypatch):
    monkeypatch.delenv("WORKBENCH_REGISTER", raising=False)

    def run(*arguments: str):
        capsys.readouterr()
        status = main([*arguments, "--json"])
        out, err = capsys.readouterr()
        return status, json.loads(out) if out else None, err

    return run


def test_the_shipped_library_is_listed_without_a_register(call):
    status, answer, _ = call("library", "list")
    assert status == 0
    assert len(answer["entries"]) >= 17
    status, answer, _ = call("library", "list", "--kind", "brief")
    assert [each["id"] for each in answer["entries"]] == ["BR-01", "BR-02", "BR-03", "BR-04"]
    status, answer, _ = call("library", "list", "--question", "cyb-22", "--kind", "playbook")
    assert [each["id"] for each in answer["entries"]] == ["PB-04"]


def test_an_entry_is_shown_as_text(call, capsys):
    status, answer, _ = call("library", "show", "PB-06")
    assert (status, answer["words"]["title"]) == (0, "Deepfake order in the control room")
    assert main(["library", "show", "pb-06"]) == 0
    assert "NIS2 early warning (24 h):" in capsys.readouterr().out


def test_entries_are_printed_and_an_existing_file_is_kept(call, tmp_path):
    out = tmp_path / "briefs.pdf"
    status, answer, _ = call("library", "print", "brief", "BR-01", str(out))
    assert (status, answer["entries"], answer["pages"]) == (0, ["BR-01", "BR-02", "BR-03", "BR-04"], 5)
    before = out.read_bytes()
    status, _, err = call("library", "print", "PB-01", str(out))
    assert status == 2
    assert json.loads(err)["error"]["code"] == "file.exists"
    assert out.read_bytes() == before
    assert call("library", "print", "PB-01", str(out), "--force")[0] == 0


def test_an_unknown_entry_is_refused_with_what_there_is(call):
    status, _, err = call("library", "show", "PB-99")
    assert status == 2
    error = json.loads(err)["error"]
    assert (error["code"], error["facts"]["entry"]) == ("library.entry_unknown", "PB-99")
    assert "PB-01" in error["facts"]["entries"]


def test_with_a_register_its_own_library_is_read(call, workspace, register_path, tmp_path):
    workspace.close()
    secret = tmp_path / "secret.txt"
    secret.write_text(PASSPHRASE, "utf-8")
    access = ("--register", str(register_path), "--passphrase-file", str(secret))
    status, answer, _ = call("library", "list", "--kind", "architecture", *access)
    assert status == 0
    assert len(answer["entries"]) >= 6
