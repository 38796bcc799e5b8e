"""The finished PDF as a reader, an archivist and an auditor see it: three packs in four languages."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from tests.unit.reports.sample import awkward_pack, empty_pack, sample_pack
from workbench.kernel.localized import LANGUAGES
from workbench.kernel.progress import Cancelled, Progress
from workbench.reports.formatting import hash_groups
from workbench.reports.model import ReportPack, content_hash, to_json
from workbench.reports.pdf.blocks import Beside, Block, Boxed, Stack
from workbench.reports.pdf.book import Book, Marked, chapters_of
from workbench.reports.pdf.grid import Grid, rooms
from workbench.reports.pdf.ink import BOTTOM, LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT
from workbench.reports.pdf.render import _body, render_pdf
from workbench.reports.pdf.text import width_of
from workbench.reports.phrases import phrases
from workbench.reports.preview import (
    NoSuchPage,
    UnreadablePdf,
    page_count,
    page_image,
    page_text,
)
from workbench.reports.statements import Voice

PACKS = {"ordinary": sample_pack, "awkward": awkward_pack, "empty": empty_pack}


@cache
def pack(name: str) -> ReportPack:
    return PACKS[name]()


@cache
def pdf(name: str = "ordinary", language: str = "en") -> bytes:
    return render_pdf(pack(name), language=language, answers="all" if name == "awkward" else "findings")


@cache
def text(name: str = "ordinary", language: str = "en") -> str:
    data = pdf(name, language)
    pages = [page_text(data, number) for number in range(1, page_count(data) + 1)]
    return " ".join("\n".join(pages).split())


def squeezed(value: str) -> str:
    return "".join(value.split())


# --- golden facts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "pages"), [("ordinary", 15), ("awkward", 22), ("empty", 5)])
def test_the_number_of_pages(name: str, pages: int) -> None:
    assert page_count(pdf(name)) == pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_and_every_number_is_printed(language: str) -> None:
    told, fmt = squeezed(text("ordinary", language)), Voice.of(phrases(language)).fmt
    words = phrases(language)
    for chapter in ("summary", "reading", "scorecard", "answers", "findings", "risks", "evidence", "method"):
        assert squeezed(words.say(f"{chapter}.title")) in told
    content = pack("ordinary")
    for domain in content.scorecard.domains:
        assert squeezed(f"{fmt.number(domain.mark.gated)}{fmt.number(domain.mark.upper)}") in told
    for risk in content.risks:
        assert risk.id in told
        assert fmt.number(risk.residual_score) in told
        assert squeezed(f"{fmt.number(risk.residual_likelihood)}×{fmt.number(risk.residual_impact)}") in told
    for finding in content.findings:
        assert finding.id in told
    for item in content.evidence:
        assert squeezed(item.sha256) in told
    assert content_hash(content) in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_x_of_y_stands_on_every_page(language: str) -> None:
    data, words = pdf("ordinary", language), phrases(language)
    total = page_count(data)
    for number in range(1, total + 1):
        assert words.say("page.of", page=number, pages=total) in page_text(data, number)


def test_the_classification_stands_twice_on_every_page() -> None:
    for number in range(1, page_count(pdf()) + 1):
        assert page_text(pdf(), number).count("RESTRICTED · GRID-CRITICAL") == 2


def test_the_calculation_can_be_repeated_from_the_page() -> None:
    told = text()
    found = re.findall(r"1 \+ \((\d) – 1\) × \(1 – ([\d.]+)\) = ([\d.]+)", told)
    assert len(found) >= 2
    for inherent, effect, result in found:
        exact = 1 + (Decimal(inherent) - 1) * (1 - Decimal(effect))
        assert exact.quantize(Decimal("0.01")) == Decimal(result)


# --- nothing outside, nothing broken ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_letter_stands_outside_the_text_area(name: str, language: str) -> None:
    document = pypdfium2.PdfDocument(pdf(name, language))
    for index in range(len(document)):
        page = document[index].get_textpage()
        for number in range(page.count_rects()):
            left, bottom, right, top = page.get_rect(number)
            if left < LEFT - 8:  # the draft's word in the binding margin
                assert phrases(language).say("draft.watermark") in page.get_text_bounded(left, bottom, right, top)
                continue
            assert right <= PAGE_WIDTH - RIGHT + 1.5, page.get_text_bounded(left, bottom, right, top)
            assert bottom > 20
            assert top < PAGE_HEIGHT - 20
        page.close()


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_wider_than_its_cell_and_no_head_breaks_a_word(name: str, language: str) -> None:
    content = pack(name)
    numbers = {chapter: number for number, chapter in enumerate(chapters_of(content), 1)}
    book = Book(content, Voice.of(phrases(language)), content_hash(content), "all", numbers)
    grids = [found for block in _body(book) for found in _grids(block)]
    assert grids
    for grid in grids:
        for column, room in zip(grid.columns, rooms(grid.columns), strict=True):
            for word in column.title.split():
                assert width_of(word, grid.look.head_type) <= room, (language, column.title)
        for row in grid._rows:
            for block, room in zip(row.blocks, rooms(grid.columns), strict=True):
                for line in getattr(block, "lines", lambda _: ())(room):
                    assert line.width <= room + 0.05


def _grids(block: Block) -> list[Grid]:
    if isinstance(block, Grid):
        return [block]
    inner: list[Block] = []
    if isinstance(block, Stack):
        inner = list(block.blocks)
    elif isinstance(block, Marked | Boxed):
        inner = [block.inner]
    elif isinstance(block, Beside):
        inner = [block.content]
    return [grid for part in inner for grid in _grids(part)]


@pytest.mark.parametrize("name", PACKS)
def test_no_chapter_heading_is_the_last_thing_on_its_page(name: str) -> None:
    data = pdf(name)
    for number in range(2, page_count(data) + 1):
        lines = [line for line in page_text(data, number).split("\r\n") if line.strip()]
        body = lines[:-2]  # header and footer are drawn last
        assert not re.fullmatch(r"\d+ [A-Z][a-z ]+", body[-1] if body else "")


# --- awkward content (security case 40) ------------------------------------------------------------------------------


def test_markup_and_controls_of_people_are_only_text() -> None:
    told = text("awkward")
    assert '<img src="/etc/passwd"/>' in told
    assert "pay[U+202E]roll[U+0007][U+0000] {braces} %s *stars* [U+D800] end" in told
    assert "[U+4E2D][U+6587]" in told
    assert "Ελληνικά Кириллица ı ő ș" in told
    with pikepdf.open(BytesIO(pdf("awkward"))) as document:
        assert not [o for o in document.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Image"]
        assert not [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/URI" in o]


def test_a_word_of_200_000_letters_is_printed() -> None:
    base = sample_pack(8)
    answers = tuple(replace(a, note="x" * 200_000) if a.id == base.findings[0].question_id else a for a in base.answers)
    data = render_pdf(replace(base, answers=answers), language="en")
    assert page_count(data) > 40


def test_empty_parts_say_so_and_nothing_is_praised_that_was_not_asked() -> None:
    told = text("empty")
    assert "No question is answered yet, so nothing can be said." in told
    assert "That is good" not in told
    assert "No evidence is stored yet." in told


# --- drafts ----------------------------------------------------------------------------------------------------------


def test_a_draft_has_no_hash_and_no_boxes() -> None:
    draft = render_pdf(sample_pack(12, state="draft"), language="de")
    assert "ENTWURF" in page_text(draft, 3)
    told = "".join(page_text(draft, number) for number in range(1, page_count(draft) + 1))
    assert "Inhalt noch ohne Prüfsumme" in told
    assert hash_groups(content_hash(sample_pack(12, state="draft")))[0] not in told
    with pikepdf.open(BytesIO(draft)) as document:
        assert "/Dests" not in document.Root.Names
    assert "ENTWURF" not in text("ordinary", "de")


# --- the file --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PACKS)
def test_the_same_content_gives_the_same_bytes(name: str) -> None:
    assert render_pdf(pack(name), language="fr") == render_pdf(pack(name), language="fr")


def test_only_own_fonts_and_all_of_them_embedded() -> None:
    for name in PACKS:
        with pikepdf.open(BytesIO(pdf(name))) as document:
            fonts = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]
            assert fonts
            for font in fonts:
                assert "/FontFile2" in font.FontDescriptor
                assert re.search("Plex|DejaVu", str(font.BaseFont))


def test_it_says_that_it_is_pdf_a_3b_and_means_it() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        root = document.Root
        xmp = root.Metadata.read_bytes().decode("utf-8")
        assert "<pdfaid:part>3</pdfaid:part>" in xmp
        assert "<pdfaid:conformance>B</pdfaid:conformance>" in xmp
        assert root.OutputIntents[0].S == "/GTS_PDFA1"
        assert root.OutputIntents[0].DestOutputProfile.N == 3
        assert "/Encrypt" not in document.trailer
        forbidden = {"/JavaScript", "/JS", "/AA", "/OpenAction", "/SMask"}
        for thing in document.objects:
            if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                assert not forbidden & set(thing.keys())
                assert thing.get("/ca", 1) == 1
                assert thing.get("/CA", 1) == 1


def test_metadata_and_document_info_say_the_same() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        xmp, info = document.Root.Metadata.read_bytes().decode("utf-8"), document.docinfo
        for key in ("/Title", "/Author", "/Subject", "/Keywords", "/Producer"):
            assert f">{info[key]}<" in xmp
        assert str(info["/Title"]) == "Sign-off pack GN-2026-0147: Line monitor 3, Gate 2: from pilot to operation"
        assert str(info["/CreationDate"]) == "D:20261124164000+01'00'"
        assert "<xmp:CreateDate>2026-11-24T16:40:00+01:00</xmp:CreateDate>" in xmp
        assert f"urn:sha256:{content_hash(pack('ordinary'))}" in xmp


def test_the_data_is_attached_as_source() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        root = document.Root
        assert root.AF[0].AFRelationship == "/Source"
        assert root.AF[0].UF == "pack-GN-2026-0147.json"
        assert root.AF[0].EF.F.read_bytes() == to_json(pack("ordinary"))
        assert root.AF[0].EF.F.Subtype == "/application/json"


def test_reading_aids_language_window_labels_bookmarks() -> None:
    with pikepdf.open(BytesIO(pdf("ordinary", "de"))) as document:
        root = document.Root
        assert root.Lang == "de"
        assert root.PageMode == "/UseOutlines"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert root.PageLabels.Nums[1].S == "/D"
        with document.open_outline() as outline:
            titles = [item.title for item in outline.root]
            assert titles[0] == "Deckblatt"
            assert [title.split()[0] for title in titles[1:]] == [str(n) for n in range(1, 10)]
            answers = outline.root[4]
            assert [child.title for child in answers.children] == ["Robustness", "Cybersecurity", "Misuse", "Data risk"]
            assert answers.children[0].children[0].title.startswith("ROB-01")
            assert len(outline.root[-1].children) == 3


def test_boxes_for_signatures_lie_on_the_last_page_inside_the_text() -> None:
    with pikepdf.open(BytesIO(pdf())) as document:
        names = document.Root.Names.Dests.Names
        assert [str(names[index]) for index in (0, 2, 4)] == ["SigAssessor", "SigCiso", "SigOwner"]
        for index in (1, 3, 5):
            page, kind, left, bottom, right, top = names[index]
            assert page.objgen == document.pages[-1].obj.objgen
            assert kind == "/FitR"
            assert LEFT < float(left) < float(right) < PAGE_WIDTH - RIGHT + 0.1
            assert BOTTOM < float(bottom) < float(top) < PAGE_HEIGHT


# --- progress and cost -----------------------------------------------------------------------------------------------


def test_progress_counts_pages_and_cancelling_stops() -> None:
    seen: list[tuple[int, int]] = []
    render_pdf(sample_pack(12), language="en", progress=Progress(lambda done, total, _: seen.append((done, total))))
    assert seen[-1][0] == seen[-1][1] == len(seen)
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        render_pdf(sample_pack(12), language="en", progress=stopped)


def test_all_answers_are_printed_when_asked() -> None:
    data = render_pdf(sample_pack(200), language="en", answers="all")
    assert 45 <= page_count(data) <= 75
    with pikepdf.open(BytesIO(data)) as document, document.open_outline() as outline:
        assert sum(len(domain.children) for domain in outline.root[4].children) == 200


# --- preview ---------------------------------------------------------------------------------------------------------


def test_pages_are_shown_as_pictures() -> None:
    picture = page_image(pdf(), 1, dpi=40)
    assert picture.startswith(b"\x89PNG")
    for page in (0, 99):
        with pytest.raises(NoSuchPage):
            page_image(pdf(), page)
    with pytest.raises(NoSuchPage):
        page_image(pdf(), 1, dpi=100_000)
    with pytest.raises(NoSuchPage):
        page_text(pdf(), 99)
    with pytest.raises(UnreadablePdf):
        page_count(b"no pdf")
