"""One verdict on a file: words for every code, never a green tick beside a change, roots remembered and told."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel

import workbench.signing
from tests.ui.places.conftest import EVIL
from tests.ui.places.window import Window, unnamed
from ui.i18n.verdicts import REASONS, reason_words, verdict_words
from ui.navigation import VERIFY, Place
from workbench.services import make_report, sign_off
from workbench.services.make_report import Wanted
from workbench.signing.identities import make_trial_identity, make_trial_root
from workbench.signing.model import Reason, Verdict

SECRET = "open sesame 1001"
PEOPLE = (("assessor", "A. Jansen"), ("owner", "B. Claes"), ("ciso", "S. Lindqvist"))


def _signed(desk: Window, assessment_id: str, roles: int = 3):
    """Return a report signed by the first *roles*, its file, and the file of the root that vouches for them."""
    workspace = desk.workspace
    report = make_report.make(workspace, assessment_id, Wanted(owner="B. Claes", ciso="S. Lindqvist")).value
    root = make_trial_root(workspace.clock())
    for role, person in PEOPLE[:roles]:
        pkcs12, _ = make_trial_identity(person, SECRET, workspace.clock(), root)
        path = desk.config / f"{role}.p12"
        path.write_bytes(pkcs12)
        sign_off.sign_report(workspace, report.id, role, sign_off.identity_from_file(path, SECRET))
    file, pem = desk.documents / "pack.pdf", desk.documents / "root.pem"
    file.write_bytes(make_report.pdf(workspace, report.id))
    pem.write_bytes(root.pem)
    return report, file, pem


def _check(desk: Window, path: Path):
    page = desk.go(Place(VERIFY))
    page.check(str(path))
    desk.settle()
    return page


def _glyphs(card) -> list[str]:
    from ui.pages.verify.page import _Row

    return [row.glyph for row in card.findChildren(_Row)]


# --- words ---


def _codes() -> set[str]:
    """Return every code of a reason in the signing package, as its source has them."""
    found = set()
    for file in Path(workbench.signing.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Reason" and node.args:
                found |= {each.value for each in ast.walk(node.args[0]) if isinstance(each, ast.Constant)}
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("_DAMAGED", "_SIGNER", "code"):
                found |= {each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant)}
    return {code for code in found if isinstance(code, str) and "." not in code and " " not in code}


def test_every_reason_of_the_check_has_words():
    assert _codes() - set(REASONS) - {"no_content", "content", "foreign_form", "why"} == set()
    assert len(_codes()) > 30


@pytest.mark.parametrize("code", sorted(REASONS))
def test_a_reason_never_shows_a_placeholder_or_its_code(code, qapp):
    facts = {"field": "SigOwner", "signer": "B. Claes", "at": "2026-11-24T14:00:00Z", "until": "not a time"}
    for said in (reason_words(Reason(code, "fault", facts)), reason_words(Reason(code, "fault"))):
        assert said[0] and "{" not in "".join(said) and said[0] != code and "_" not in said[0]


@pytest.mark.parametrize("word", ["changed", "unknown-signer", "unsigned", "damaged"])
@pytest.mark.parametrize("code", sorted(REASONS))
def test_only_a_valid_file_is_ever_shown_as_good(word, code, qapp):
    told = verdict_words(Verdict(word, (Reason(code, "fault"),)))
    assert told.kind in ("danger", "warning") and told.title and told.sentence
    assert told.code.startswith("signature.")


# --- the page ---


def test_a_pack_of_trial_identities_is_practice_only(desk, ids):
    _, file, pem = _signed(desk, ids["Line monitor 3"])
    page = _check(desk, file)
    assert page.banner.words()[0] == "The signer is not known here"
    page.trust_files([str(pem)])
    desk.settle()
    title, sentence = page.banner.words()
    assert title == "Practice only: signed with a trial identity"
    assert "R-001" in sentence and "Line monitor 3" in sentence
    assert page.banner.property("kind") == "warning"
    assert "success" not in _glyphs(page.signatures)


def test_trusted_roots_are_remembered_and_can_be_dropped(desk, ids):
    _, file, pem = _signed(desk, ids["Line monitor 3"], 1)
    page = _check(desk, file)
    page.trust_files([str(pem)])
    desk.settle()
    desk.workbench.lock()
    desk.settle()
    desk.unlock()
    page = desk.go(Place(VERIFY))
    assert page._vm.trust.files == (str(pem),)
    links = [each for each in page.trust.findChildren(type(page._choose)) if each.property("file")]
    desk.click(links[0])
    desk.settle()
    assert page._vm.trust.files == () and not page.trust.isVisible()


def test_a_root_that_is_gone_is_told_and_not_trusted(desk, ids):
    _, file, pem = _signed(desk, ids["Line monitor 3"], 1)
    page = _check(desk, file)
    page.trust_files([str(pem)])
    desk.settle()
    pem.unlink()
    page = desk.go(Place("home"))
    page = desk.go(Place(VERIFY))
    assert page._vm.trust.roots == ()
    assert "cannot be read" in page.messages.words()


@pytest.mark.parametrize("change", ["byte", "tail", "cut"])
def test_a_changed_file_shows_no_green_tick(desk, ids, change):
    _, file, pem = _signed(desk, ids["Line monitor 3"])
    data = bytearray(file.read_bytes())
    if change == "byte":
        data[len(data) // 3] ^= 1
    elif change == "tail":
        data += b"\n% more\n"
    else:
        del data[-200:]
    file.write_bytes(bytes(data))
    page = _check(desk, file)
    page.trust_files([str(pem)])
    desk.settle()
    assert page.banner.property("kind") == "danger"
    assert page.banner.words()[0] in ("Changed after it was signed", "Cannot be read")
    assert "success" not in _glyphs(page.signatures)
    assert page.banner.accessibleName().startswith(page.banner.words()[0])
    assert page.banner.accessibleDescription() == page.banner.accessibleName()  # said once to who listens


def test_missing_signatures_are_named(desk, ids):
    _, file, _ = _signed(desk, ids["Line monitor 3"], 1)
    page = _check(desk, file)
    assert _glyphs(page.signatures).count("empty") == 2


@pytest.mark.parametrize("content", [b"", b"not a pdf", b"%PDF-1.7 broken"])
def test_what_is_no_report_gets_a_verdict_and_no_traceback(desk, content):
    path = desk.documents / "x.pdf"
    path.write_bytes(content)
    page = _check(desk, path)
    assert page.banner.property("kind") == "danger"
    assert not page.pack.isVisible()


def test_a_missing_file_is_an_error_and_no_verdict(desk):
    page = _check(desk, desk.documents / "gone.pdf")
    assert page.messages.isVisible() and not page.banner.isVisible()


def test_a_draft_is_no_proof(desk, ids):
    report = make_report.make(desk.workspace, ids["Load forecast"], Wanted(is_draft=True)).value
    path = desk.documents / "draft.pdf"
    path.write_bytes(make_report.pdf(desk.workspace, report.id))
    page = _check(desk, path)
    assert page.banner.words()[0] == "A draft, not signed"


def test_a_report_is_checked_from_the_register_and_found_again(desk, ids):
    report, _, _ = _signed(desk, ids["Line monitor 3"], 2)
    page = desk.go(Place(VERIFY, report.id))
    assert page.pack.isVisible() and page.find_act.isVisible()
    digits = report.content_sha256[:16]
    assert any(digits[:8] in label.text() for label in page.pack.findChildren(QLabel))
    desk.click(page.find_act)
    desk.settle()
    assert desk.place == Place("reports", report.id, "made")


def test_a_copied_file_is_pasted(desk, ids):
    _, file, _ = _signed(desk, ids["Line monitor 3"], 1)
    page = desk.go(Place(VERIFY))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(mime)
    paste = QKeySequence.keyBindings(QKeySequence.StandardKey.Paste)[0][0]
    desk.press(paste.key(), page.zone, paste.keyboardModifiers())
    desk.settle()
    QGuiApplication.clipboard().clear()
    assert page.banner.isVisible()


def test_names_in_a_file_are_never_markup(desk, ids):
    report = make_report.make(desk.workspace, ids[EVIL], Wanted(is_draft=True)).value
    path = desk.documents / "evil.pdf"
    path.write_bytes(make_report.pdf(desk.workspace, report.id))
    page = _check(desk, path)
    labels = page.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert any(EVIL in label.text() for label in labels)


def test_everything_one_can_reach_has_a_name(desk, ids):
    _, file, pem = _signed(desk, ids["Line monitor 3"], 1)
    page = _check(desk, file)
    page.trust_files([str(pem)])
    desk.settle()
    assert unnamed(page) == []
