"""The main way from end to end: the demonstration, as `workbench demo` makes it."""

import hashlib
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from workbench.cli.main import main
from workbench.exchange.inventory import RowFate
from workbench.register.vault import KdfCost
from workbench.services import demo, import_systems, make_report, register_system, run_assessment, sign_off
from workbench.services import workspace as workspaces


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    patch = pytest.MonkeyPatch()
    patch.setattr(demo, "KdfCost", lambda: KdfCost(19_456, 1, 1))
    folder = demo.make(tmp_path_factory.mktemp("demo") / "demo")
    patch.undo()
    return folder


def test_the_demonstration_ends_with_a_pack_that_verifies(made):
    verdict = sign_off.verify_file(made.pack, trust=sign_off.trust_from_files([made.trust]))
    assert (verdict.verdict, verdict.is_complete) == ("valid", True)
    assert [each.role for each in verdict.signatures if not each.is_seal] == ["assessor", "owner", "ciso"]
    assert main(["verify", str(made.pack), "--trust", str(made.trust)]) == 0
    assert main(["verify", str(made.pack)]) == 1


def test_pdfsig_agrees_on_the_cryptography(made):
    if shutil.which("pdfsig") is None:
        pytest.skip("poppler is not installed")
    out = subprocess.run(["pdfsig", str(made.pack)], capture_output=True, text=True, check=False).stdout
    assert out.count("Signature is Valid") == 4
    if shutil.which("qpdf"):
        assert subprocess.run(["qpdf", "--check", str(made.pack)], capture_output=True, check=False).returncode == 0


def test_any_changed_byte_makes_the_pack_fail(made):
    raw = made.pack.read_bytes()
    trust = sign_off.trust_from_files([made.trust])
    chance = random.Random(7)
    offsets = {0, 8, len(raw) - 1, len(raw) // 2, *(chance.randrange(len(raw)) for _ in range(20))}
    for at in sorted(offsets):
        changed = bytearray(raw)
        changed[at] ^= 1 << chance.randrange(8)
        assert sign_off.verify_bytes(bytes(changed), trust=trust).verdict != "valid", at


def test_the_register_of_the_demonstration_is_sound_and_credible(made):
    opened = workspaces.unlock(made.register, made.passphrase, read_only=True)
    assert workspaces.check(opened).is_sound
    assert register_system.count(opened) == 25
    rows = run_assessment.page(opened).rows
    states = {row.assessment.state for row in rows}
    assert states == {"draft", "handed_in", "reviewed"}
    report = make_report.every(opened)[0]
    assert report.signed == ("SigAssessor", "SigOwner", "SigCiso")
    content = make_report.content(opened, report.id)
    attached = hashlib.sha256(content.__class__ and _frozen(opened, report.id)).hexdigest()
    assert attached == report.content_sha256
    assert content.trail.seq > 100
    opened.close()


def _frozen(opened, report_id) -> bytes:
    with opened.read() as uow:
        return uow.reports.content(report_id)


def test_its_workbooks_open_and_import_back(made, workspace):
    table = import_systems.read(made.systems)
    plan = import_systems.preview(workspace, table, import_systems.propose(workspace, table))
    assert plan.count(RowFate.ADDED) == 25
    book = load_workbook(made.workbook)
    assert len(book.sheetnames) >= 5
    assert all(cell.data_type != "f" for sheet in book for row in sheet for cell in row)


def test_no_secret_lies_in_clear_beside_the_register(made):
    raw = made.register.read_bytes()
    assert b"Line monitor" not in raw
    assert made.passphrase.encode() not in raw


def test_a_folder_in_use_is_not_overwritten(tmp_path: Path):
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    with pytest.raises(demo.FolderNotEmpty):
        demo.make(tmp_path, overwrite=True)
    assert (tmp_path / "mine.txt").read_text("utf-8") == "mine"
