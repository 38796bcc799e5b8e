"""The library in the window: from a finding to the playbook and back, searched while typing, read, zoomed, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from ui.navigation import FINDINGS, LIBRARY, RUNNER
from ui.theme.apply import Look
from ui.widgets.link_line import LinkLine
from workbench.packs.library.drawing import TEXT, lay_out, text_width
from workbench.services import library

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _place(window):
    return window.workplace.navigator.current


def _links(widget) -> list[LinkLine]:
    return [link for link in widget.findChildren(LinkLine) if link.isVisible()]


@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_from_a_finding_to_what_helps_and_back_by_keyboard(open_window, draft_id, size):
    window = open_window(size=size)
    window.go(FINDINGS, draft_id, "findings")
    page = window.page
    finding = page.findings.chosen_value()
    helps = window.workplace.shelf.helps_with(finding.question_id)
    assert helps
    window.qtbot.waitUntil(lambda: bool(_links(page.detail)), timeout=5000)
    window.key(KEY.Key_F6)
    assert [link.text() for link in _links(page.detail)][:2] == [each.title for each in helps][:2]
    window.key(KEY.Key_Return)
    window.settle()
    assert (_place(window).kind, _place(window).object_id) == (LIBRARY, helps[0].entry_id)
    assert window.page.reading.hasFocus()
    assert window.page.path()[-1] == helps[0].title
    window.key(KEY.Key_Left, modifier=ALT)
    window.settle()
    assert (_place(window).kind, _place(window).spot) == (FINDINGS, "findings")
    assert window.page.findings.hasFocus()


def test_the_library_is_searched_while_typing_and_says_when_nothing_fits(open_window):
    window = open_window()
    window.go(LIBRARY)
    page = window.page
    whole = page.table.model().rowCount()
    window.key(KEY.Key_F, modifier=CTRL)
    window.type("voice clon")
    assert 0 < page.table.model().rowCount() < whole
    page.field.clear()
    window.type("deepf")
    assert [row.id for row in page.table.model().rows] == ["PB-06"]
    window.key(KEY.Key_Return)
    window.settle()
    assert _place(window).object_id == "PB-06"
    window.key(KEY.Key_F, modifier=CTRL)
    page.field.selectAll()
    window.type("zzz")
    assert page.table.model().rowCount() == 0
    assert not page.table.isVisible()
    window.key(KEY.Key_Escape)
    assert page.table.model().rowCount() == whole
    page.kind.setFocus()
    window.key(KEY.Key_Down)
    window.key(KEY.Key_Down)
    assert {row.kind for row in page.table.model().rows} <= {"playbook", "architecture"}
    window.key(KEY.Key_K, modifier=CTRL)
    window.type("deepfake")
    hits = window.workplace.search
    window.qtbot.waitUntil(lambda: any(hit.kind == "library" for hit in hits.hits), timeout=5000)
    assert next(hit for hit in hits.hits if hit.kind == "library").place.object_id == "PB-06"


def test_an_architecture_is_read_and_zoomed_by_keys(open_window):
    window = open_window(size=(683, 384), density="field")
    window.go(LIBRARY, "AR-02")
    page = window.page
    diagram = page.view.diagram
    bar = page.reading.verticalScrollBar()
    window.qtbot.waitUntil(lambda: bar.maximum() > 1000, timeout=5000)
    fitting = diagram.scale
    assert diagram.horizontalScrollBar().maximum() == 0
    assert fitting * TEXT >= 11.5  # nothing is below 9 pt by more than rounding
    window.key(KEY.Key_PageDown)
    assert bar.value() > 0
    window.key(KEY.Key_Down)
    read_to = bar.value()
    window.key(KEY.Key_PageUp)
    assert bar.value() < read_to
    window.key(KEY.Key_Plus)
    assert diagram.scale > fitting
    assert diagram.horizontalScrollBar().maximum() > 0
    diagram.setFocus()
    window.key(KEY.Key_Right)
    assert diagram.horizontalScrollBar().value() > 0
    window.key(KEY.Key_0)
    assert diagram.scale == fitting
    window.key(KEY.Key_Minus)
    assert diagram.scale < fitting
    assert "A: EMS, historian → Data diode" in diagram.accessibleName()


def test_an_entry_is_saved_as_the_very_pdf_of_the_library(open_window, opened, tmp_path):
    shelf = library.shelf(opened)
    opened.close()
    window = open_window()
    window.go(LIBRARY, "PB-04")
    page = window.page
    with window.qtbot.waitSignal(window.workplace.library.saved):
        page.save_entry(str(tmp_path / "one.pdf"))
    assert (tmp_path / "one.pdf").read_bytes() == library.pdf(shelf, library.chosen(shelf, ["PB-04"]))
    window.workplace.library.choose_kind("brief")
    with window.qtbot.waitSignal(window.workplace.library.saved):
        page.save_listed(str(tmp_path / "briefs.pdf"))
    briefs = [entry for entry in shelf.library.entries if entry.kind == "brief"]
    assert (tmp_path / "briefs.pdf").read_bytes() == library.pdf(shelf, tuple(briefs))
    assert page.messages.isVisible()


def test_guidance_leads_to_what_helps_and_an_entry_leads_to_the_answer(open_window, draft_id):
    window = open_window()
    window.go(RUNNER, draft_id, "ROB-28")
    guidance = window.page.side.guidance
    window.qtbot.waitUntil(lambda: "Drift alarm" in [link.text() for link in _links(guidance)], timeout=5000)
    link = next(link for link in _links(guidance) if link.text() == "Drift alarm")
    link.setFocus()
    window.key(KEY.Key_Space)
    window.settle()
    assert (_place(window).kind, _place(window).object_id) == (LIBRARY, "PB-02")
    view = window.page.view
    window.qtbot.waitUntil(lambda: "ROB-33" in [each.property("target") for each in _links(view)], timeout=5000)
    back = next(each for each in _links(view) if each.property("target") == "ROB-33")
    back.setFocus()
    window.key(KEY.Key_Return)
    window.settle()
    assert (_place(window).kind, _place(window).object_id, _place(window).spot) == (RUNNER, draft_id, "ROB-33")
    window.go(LIBRARY, "PB-99")
    assert window.page.messages.isVisible()


def test_no_line_of_a_drawing_is_wider_on_the_screen_than_the_layout_thinks(qapp):
    look = Look()
    for entry in library.shipped_shelf().library.entries:
        words = entry.words().diagram
        if entry.diagram is None or words is None:
            continue
        drawing = lay_out(entry.diagram, words, [control.on for control in entry.controls])
        lines = [(text, 600) for box in drawing.boxes for text in box.title]
        lines += [(text, 400) for box in drawing.boxes for text in box.note]
        lines += [(wire.label, 400) for wire in drawing.wires]
        lines += [(text, 600) for zone in drawing.zones for text in zone.lines]
        for text, weight in lines:
            font = look.font("small", weight)
            font.setPixelSize(round(TEXT))
            assert QFontMetricsF(font).horizontalAdvance(text) <= text_width(text, is_bold=weight == 600) + 1, text
