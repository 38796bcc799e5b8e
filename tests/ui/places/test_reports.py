"""Making, seeing, saving and signing reports, by keys and clicks on a real register."""

import logging
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.ui.places.conftest import EVIL
from tests.ui.places.window import Window, unnamed
from ui.navigation import REPORTS, RUNNER, SETTINGS, VERIFY, Place
from ui.pages.reports.addresses import made, making
from workbench.services import make_report, sign_off
from workbench.services.make_report import Wanted
from workbench.signing.identities import make_trial_identity

SECRET = "open sesame 1001"


def _builder(desk: Window, assessment_id: str = ""):
    return desk.go(making(assessment_id)).builder


def _make(desk: Window, assessment_id: str, **wanted):
    report = make_report.make(desk.workspace, assessment_id, Wanted(**wanted)).value
    page = desk.go(made(report.id))
    return report, page


def _identity(desk: Window, person: str, at: datetime | None = None):
    pkcs12, _ = make_trial_identity(person, SECRET, at or datetime.now(UTC))
    path = desk.config / f"{person}.p12"
    path.write_bytes(pkcs12)
    return path


def _open_dialog(desk: Window, page):
    desk.click(page.report.sign)
    desk.wait(lambda: page._dialog is not None and page._dialog.isVisible())
    return page._dialog


def _open_certificate(desk: Window, dialog, path, passphrase: str = SECRET):
    dialog.file.setText(str(path))
    desk.type(dialog.secret, passphrase)
    desk.press(Qt.Key.Key_Return, dialog.secret)
    desk.settle()


# --- the list ---


def test_an_empty_list_offers_to_make_the_first_report(desk):
    page = desk.go(Place(REPORTS))
    assert page._stack.currentIndex() == 1
    desk.click(page._empty._act)
    desk.settle()
    assert desk.place == making()


def test_the_list_shows_state_and_roles_and_opens_a_report_by_enter(desk, ids):
    report, page = _make(desk, ids["Line monitor 3"])
    identity = sign_off.identity_from_file(_identity(desk, "A. Jansen"), SECRET)
    sign_off.sign_report(desk.workspace, report.id, "assessor", identity)
    make_report.make(desk.workspace, ids["Load forecast"], Wanted(is_draft=True, language="de"))
    page = desk.go(Place(REPORTS))
    model = page.table.model()
    texts = [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]
    assert [row[0] for row in texts] == ["R-002", "R-001"]
    assert texts[0][3] == "Draft" and texts[1][3] == "Signed 1 of 3" and texts[1][4] == "Assessor"
    page.table.choose_row(1)
    desk.press(Qt.Key.Key_Return, page.table)
    desk.settle()
    assert desk.place == made(report.id)


def test_checking_a_file_is_one_click_away(desk):
    page = desk.go(Place(REPORTS))
    desk.click(page.check)
    assert desk.place.kind == VERIFY


# --- the builder ---


def test_the_newest_assessment_of_each_system_comes_first(desk, ids):
    builder = _builder(desk)
    assert builder.assessment.itemText(0).startswith("Load forecast")
    assert builder.assessment.count() == 3


def test_a_final_report_of_a_draft_is_refused_in_words_with_a_link(desk, ids):
    builder = _builder(desk, ids["Load forecast"])
    assert builder.kind.choice == "draft"
    assert "reviewed assessment" in builder.blocked.words() and "2 of 4" in builder.blocked.words()
    desk.click(builder.go)
    assert desk.place == Place(RUNNER, ids["Load forecast"])


def test_the_pages_of_the_draft_appear_without_being_kept(desk, ids):
    builder = _builder(desk, ids["Load forecast"])
    desk.wait(lambda: builder.preview._pictures.count > 5 and builder.preview._sheet._image is not None)
    assert builder.preview._number.text() == f"Page 1 of {builder.preview._pictures.count}"
    assert make_report.every(desk.workspace) == ()


def test_another_language_and_all_answers_draw_the_pages_anew(desk, ids):
    builder = _builder(desk, ids["Line monitor 3"])
    desk.settle()
    before = builder.preview._pictures.pdf
    builder.language.setFocus()
    desk.press(Qt.Key.Key_Down, builder.language)  # Nederlands
    builder.language.activated.emit(builder.language.currentIndex())
    desk.settle()
    dutch = builder.preview._pictures.pdf
    desk.press(Qt.Key.Key_Space, builder.answers)
    desk.settle()
    assert before != dutch != builder.preview._pictures.pdf


def test_page_keys_turn_pages_and_arrows_scroll(desk, ids):
    builder = _builder(desk, ids["Load forecast"])
    preview = builder.preview
    desk.wait(lambda: preview._sheet._image is not None)
    preview.paper.setFocus()
    for key, page in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 2), (Qt.Key.Key_Home, 1)):
        desk.press(key, preview.paper)
        assert preview.page == page
    desk.press(Qt.Key.Key_End, preview.paper)
    assert preview.page == preview._pictures.count
    desk.press(Qt.Key.Key_Down, preview.paper)
    assert preview.paper.verticalScrollBar().value() > 0
    desk.press(Qt.Key.Key_PageUp, builder.answers)  # from anywhere in the place
    assert preview.page == preview._pictures.count - 1


def test_each_page_is_drawn_once_for_a_size(desk, ids):
    preview = _builder(desk, ids["Load forecast"]).preview
    desk.wait(lambda: preview._sheet._image is not None)
    drawn = []
    preview._pictures.drawn.connect(drawn.append)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        desk.press(key, preview.paper)
        desk.settle()
    assert len(drawn) == len(set(drawn))


def test_zoom_makes_the_page_larger_and_the_picture_follows(desk, ids):
    preview = _builder(desk, ids["Load forecast"]).preview
    desk.wait(lambda: preview._sheet._image is not None)
    before = preview._sheet.width()
    for _ in range(2):
        desk.click(preview._larger)
    desk.settle()
    assert preview._sheet.width() > before
    assert preview.zoom.choice.isdigit()
    margin = preview._sheet.width() - preview._size().width()
    assert abs(preview._sheet._image.width() - (preview._sheet.width() - margin) * preview.devicePixelRatioF()) <= 12


def test_making_freezes_the_report_and_shows_the_very_file(desk, ids):
    builder = _builder(desk, ids["Line monitor 3"])
    assert builder.kind.choice == "final" and builder.make.isEnabled()
    desk.type(builder.ciso, "S. Lindqvist")
    desk.click(builder.make)
    desk.wait(lambda: desk.place.spot == "made")
    desk.settle()
    report = make_report.every(desk.workspace)[0]
    assert desk.place == made(report.id) and not report.is_draft
    assert desk.page.report.preview._pictures.pdf == make_report.pdf(desk.workspace, report.id)
    pack = make_report.content(desk.workspace, report.id)
    assert [signer.name for signer in pack.signers] == ["A. Jansen", "B. Claes", "S. Lindqvist"]
    assert _builder(desk, ids["Line monitor 3"]).ciso.text() == "S. Lindqvist"  # the next report need not ask again


def test_making_can_be_cancelled_and_leaves_nothing(desk, ids):
    builder = _builder(desk, ids["Line monitor 3"])
    desk.settle()
    desk.click(builder.make)
    assert not builder.make.isEnabled() and builder.cancel.isVisible()
    desk.click(builder.cancel)
    desk.settle()
    assert make_report.every(desk.workspace) == ()
    assert builder.make.isEnabled() and not builder.cancel.isVisible()


def test_a_register_for_viewing_makes_and_signs_nothing(open_window, desk_path, ids):
    desk = open_window(read_only=True)
    builder = _builder(desk, ids["Line monitor 3"])
    assert not builder.make.isEnabled()
    assert "viewing only" in builder.problem.words()


def test_operator_and_marking_lead_to_the_settings(desk, ids):
    builder = _builder(desk, ids["Line monitor 3"])
    assert "Grid North" in builder._operator.text()
    desk.click(builder.settings)
    assert desk.place.kind == SETTINGS


def test_what_people_wrote_is_never_markup(desk, ids):
    builder = _builder(desk, ids[EVIL])
    assert builder.assessment.currentText().startswith(EVIL)
    _, page = _make(desk, ids[EVIL], is_draft=True)
    assert EVIL in page.report._title.text()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


# --- one report ---


def test_a_report_is_saved_as_pdf_and_workbook(desk, ids):
    report, page = _make(desk, ids["Line monitor 3"])
    pdf, workbook = desk.documents / "out.pdf", desk.documents / "out.xlsx"
    page.save_pdf_to(str(pdf))
    desk.settle()
    assert pdf.read_bytes() == make_report.pdf(desk.workspace, report.id)
    assert "out.pdf" in page.messages.words()
    page.save_workbook_to(str(workbook))
    desk.settle()
    assert workbook.read_bytes().startswith(b"PK")
    assert page._report.file_name(".pdf") == "r-001-line-monitor-3.pdf"


def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(desk, ids):
    _, page = _make(desk, ids["Line monitor 3"])
    page.save_pdf_to(str(desk.documents / "missing" / "out.pdf"))
    desk.settle()
    assert page.messages.isVisible() and page.messages.property("kind") == "danger"
    assert list(desk.documents.iterdir()) == []


def test_a_draft_cannot_be_signed_and_says_so(desk, ids):
    _, page = _make(desk, ids["Load forecast"], is_draft=True)
    assert not page.report.sign.isVisible()
    assert "draft" in page.report.blocked.words()


# --- signing ---


def test_signing_by_keyboard_with_a_trial_identity_made_on_the_way(desk, ids):
    report, page = _make(desk, ids["Line monitor 3"])
    before = make_report.pdf(desk.workspace, report.id)
    dialog = _open_dialog(desk, page)
    assert dialog.focusWidget() is dialog.cancel and not dialog.act.isEnabled()
    assert report.ref in dialog.title.text() and "cannot be edited" in dialog.consequence.text()
    desk.press(Qt.Key.Key_Space, dialog.trial_link)
    assert dialog.person.text() == "A. Jansen"
    desk.type(dialog.first, SECRET)
    desk.type(dialog.second, SECRET)
    desk.press(Qt.Key.Key_Return, dialog.act)
    desk.settle()
    assert dialog.file.text().endswith("a--jansen.p12")
    desk.type(dialog.secret, SECRET)
    desk.press(Qt.Key.Key_Return, dialog.secret)
    assert dialog.secret.text() == ""  # emptied the moment it is used
    desk.settle()
    assert "TRIAL" in dialog.trial_mark.words() and dialog.trial_mark.isVisible()
    assert "A. Jansen" in dialog._subject.text() and "Trial root" in dialog._details.text()
    assert dialog.focusWidget() is dialog.cancel
    desk.press(Qt.Key.Key_Return, dialog.act)
    desk.wait(lambda: page._dialog is None)
    desk.settle()
    after = make_report.pdf(desk.workspace, report.id)
    assert make_report.get(desk.workspace, report.id).signed == ("SigAssessor",)
    assert after.startswith(before) and len(after) > len(before)
    assert page.report.preview._pictures.pdf == after
    assert page.report.preview.page == page.report.preview._pictures.count
    assert page._signing.identity is None


def test_a_wrong_passphrase_is_told_beside_the_field_and_signs_nothing(desk, ids, caplog):
    caplog.set_level(logging.DEBUG)
    report, page = _make(desk, ids["Line monitor 3"])
    before = make_report.pdf(desk.workspace, report.id)
    dialog = _open_dialog(desk, page)
    _open_certificate(desk, dialog, _identity(desk, "A. Jansen"), "not the passphrase")
    assert "does not open" in dialog.problem.words()
    assert dialog.secret.text() == "" and dialog.focusWidget() is dialog.secret
    assert not dialog.act.isEnabled() and page._signing.identity is None
    assert make_report.pdf(desk.workspace, report.id) == before
    assert "not the passphrase" not in caplog.text
    settings = (desk.config / "settings.ini").read_text("utf-8")
    assert "not the passphrase" not in settings


def test_the_certificate_of_another_person_is_refused_inline(desk, ids):
    report, page = _make(desk, ids["Line monitor 3"])
    before = make_report.pdf(desk.workspace, report.id)
    dialog = _open_dialog(desk, page)
    _open_certificate(desk, dialog, _identity(desk, "B. Claes"))
    desk.click(dialog.act)
    desk.settle()
    assert "A. Jansen is to sign here" in dialog.problem.words()
    assert dialog.isVisible() and make_report.pdf(desk.workspace, report.id) == before


def test_an_expired_certificate_cannot_sign(desk, ids):
    _, page = _make(desk, ids["Line monitor 3"])
    dialog = _open_dialog(desk, page)
    _open_certificate(desk, dialog, _identity(desk, "A. Jansen", datetime.now(UTC) - timedelta(days=800)))
    assert "Not valid today" in dialog._details.text()
    assert not dialog.act.isEnabled()


@pytest.mark.parametrize("content", [b"", b"no certificate", b"\x30\x82" + b"\x00" * 4000])
def test_a_file_that_is_no_certificate_is_refused_inline(desk, ids, content):
    _, page = _make(desk, ids["Line monitor 3"])
    path = desk.config / "x.p12"
    path.write_bytes(content)
    dialog = _open_dialog(desk, page)
    _open_certificate(desk, dialog, path)
    assert "no certificate that can sign" in dialog.problem.words()
    assert not dialog.act.isEnabled()


def test_a_missing_certificate_file_is_told(desk, ids):
    _, page = _make(desk, ids["Line monitor 3"])
    dialog = _open_dialog(desk, page)
    _open_certificate(desk, dialog, desk.config / "gone.p12")
    assert "cannot be read" in dialog.problem.words()


def test_in_a_fixed_order_only_the_next_role_is_offered(desk, ids):
    _, page = _make(desk, ids["Line monitor 3"])
    dialog = _open_dialog(desk, page)
    assert dialog.only.text() == "Assessor: A. Jansen"
    assert "Owner signs after Assessor" in dialog.others.text()
    assert not dialog.roles.isVisible()


def test_in_any_order_the_owner_may_sign_first(desk, ids):
    report, page = _make(desk, ids["Line monitor 3"], in_order=False)
    dialog = _open_dialog(desk, page)
    assert dialog.roles.isVisible()
    before = dialog.sentence.text()
    desk.click(dialog.roles._options[1])
    assert dialog.sentence.text() != before
    _open_certificate(desk, dialog, _identity(desk, "B. Claes"))
    desk.click(dialog.act)
    desk.wait(lambda: page._dialog is None)
    desk.settle()
    assert make_report.get(desk.workspace, report.id).signed == ("SigOwner",)


def test_escape_cancels_and_forgets_the_certificate(desk, ids):
    report, page = _make(desk, ids["Line monitor 3"])
    dialog = _open_dialog(desk, page)
    _open_certificate(desk, dialog, _identity(desk, "A. Jansen"))
    assert page._signing.identity is not None
    desk.press(Qt.Key.Key_Escape, dialog)
    desk.settle()
    assert page._signing.identity is None
    assert make_report.get(desk.workspace, report.id).signed == ()


def test_locking_closes_the_dialog_and_empties_its_fields(desk, ids):
    _, page = _make(desk, ids["Line monitor 3"])
    _open_dialog(desk, page).reject()  # one that is gone must not hinder the lock
    desk.settle()
    dialog = _open_dialog(desk, page)
    desk.type(dialog.secret, SECRET)
    signing = page._signing
    desk.workbench.lock()
    assert not dialog.isVisible() and dialog.secret.text() == ""
    assert signing.identity is None
    desk.settle()


def test_everything_one_can_reach_has_a_name(desk, ids):
    _, page = _make(desk, ids["Line monitor 3"])
    dialog = _open_dialog(desk, page)
    assert unnamed(dialog) == []
    dialog.reject()
    assert unnamed(page) == []
    assert unnamed(_builder(desk, ids["Load forecast"])) == []
    assert unnamed(desk.go(Place(REPORTS))) == []
