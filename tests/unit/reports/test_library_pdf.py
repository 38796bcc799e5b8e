"""The library on paper: one page a brief, the same bytes again, bookmarks, numbers of pages, embedded faces."""

from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
import pytest

from workbench.kernel.localized import LANGUAGES
from workbench.kernel.progress import Cancelled, Progress
from workbench.packs.library.model import EntryKind
from workbench.reports.phrases import phrases
from workbench.services import library
from workbench.services.library import EntryUnknown, Shelf


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return library.shipped_shelf()


@pytest.fixture(scope="module")
def booklet(shelf: Shelf) -> bytes:
    return library.pdf(shelf, library.chosen(shelf))


def _texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_brief_is_exactly_one_page_with_room_to_write_whom_to_call(shelf, language):
    for entry in library.chosen(shelf, kind=EntryKind.BRIEF):
        pages = _texts(library.pdf(shelf, (entry,), language=language))
        assert len(pages) == 1
        said = entry.words()
        assert said.title in pages[0]
        assert phrases(language).say("library.call") in pages[0]
        last = said.part("examples").items[-1].text.split()[-1]
        assert last in pages[0]


def test_nothing_on_a_brief_reaches_into_the_field_for_names(shelf):
    for entry in library.chosen(shelf, kind=EntryKind.BRIEF):
        document = pypdfium2.PdfDocument(library.pdf(shelf, (entry,)))
        page = document[0].get_textpage()
        call = page.search("Whom to call").get_next()
        field_top = page.get_charbox(call[0])[3]
        last = entry.words().part("examples").items[-1].text.split()[-1]
        found = page.search(last)
        bottoms = []
        while (hit := found.get_next()) is not None:
            bottoms.append(page.get_charbox(hit[0])[1])
        assert min(b for b in bottoms if b > 40) > field_top
        document.close()


def test_the_same_entries_give_the_same_bytes(shelf, booklet):
    assert library.pdf(shelf, library.chosen(shelf)) == booklet
    one = library.chosen(shelf, ["PB-01"])
    assert library.pdf(shelf, one) == library.pdf(shelf, one)


def test_a_booklet_has_a_cover_bookmarks_and_numbered_pages(shelf, booklet):
    pages = _texts(booklet)
    assert "Library" in pages[0]
    assert all(f"Page {number} of {len(pages)}" in text for number, text in enumerate(pages, 1))
    with pikepdf.open(BytesIO(booklet)) as document, document.open_outline() as outline:
        tops = [item.title for item in outline.root]
        parts = [child.title for child in outline.root[0].children]
    assert [title.split()[0] for title in tops] == [entry.id for entry in shelf.library.entries]
    assert parts[:2] == ["How you notice it", "The first ten minutes"]


def test_each_entry_of_a_booklet_begins_a_page(shelf, booklet):
    pages = _texts(booklet)
    for entry in shelf.library.entries:
        kicker = f"Playbook {entry.id}" if entry.kind is EntryKind.PLAYBOOK else entry.id
        assert any(kicker in text[:200] for text in pages), entry.id


def test_faces_are_embedded_and_the_file_says_what_it_is(booklet):
    with pikepdf.open(BytesIO(booklet)) as document:
        fonts: dict[str, Any] = {}
        for page in document.pages:
            fonts.update({str(name): font for name, font in page.Resources.Font.items()})
        for font in fonts.values():
            described = font.get("/FontDescriptor") or font.DescendantFonts[0].FontDescriptor
            assert "/FontFile2" in described
        assert "/AF" not in document.Root
        assert b"pdfaid:part" in document.Root.Metadata.read_bytes()


def test_a_playbook_prints_its_duties_with_source_and_certainty(shelf):
    text = " ".join(_texts(library.pdf(shelf, library.chosen(shelf, ["PB-01"]))))
    assert "24 h NIS2 early warning" in text
    assert "certainty H, as known on 2026-11-24" in text
    assert "The library proposes; a named person decides." in text


def test_an_architecture_prints_its_drawing_and_says_what_checks_each_control(shelf):
    pages = _texts(library.pdf(shelf, library.chosen(shelf, ["AR-02"])))
    assert all(word in pages[0] for word in ("Data diode", "SFTP pull", "SL-T", "Forecast model"))
    assert "Checked by CYB-03 OT data pushed out one way" in " ".join(pages)


def test_in_another_language_the_frame_speaks_it_and_the_entry_says_it_is_not_translated(shelf):
    text = " ".join(_texts(library.pdf(shelf, library.chosen(shelf, ["PB-06"]), language="de")))
    assert "Einsatzplan PB-06" in text
    assert "Noch nicht übersetzt" in text
    assert "Die ersten zehn Minuten" in text


def test_an_entry_is_found_by_its_id_in_any_case_and_an_unknown_one_is_refused(shelf):
    assert library.chosen(shelf, ["pb-01"])[0].id == "PB-01"
    with pytest.raises(EntryUnknown):
        library.chosen(shelf, ["PB-99"])


def test_printing_can_be_cancelled(shelf):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        library.pdf(shelf, library.chosen(shelf), progress=progress)
