"""The workbook: the same content in cells that stay what they are (security cases 43, 44), without traces."""

import zipfile
from dataclasses import replace
from datetime import datetime
from functools import cache
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from tests.unit.reports.sample import LONG_GERMAN, awkward_pack, empty_pack, sample_pack
from workbench.kernel.localized import LANGUAGES
from workbench.reports.model import ReportPack
from workbench.reports.phrases import phrases
from workbench.reports.xlsx.cells import MOST_CHARACTERS
from workbench.reports.xlsx.render import render_xlsx

SHEETS = ["Summary", "Scorecard", "Answers", "Findings", "Risks", "Evidence", "Method"]


def opened(content: ReportPack, language: str = "en") -> Any:
    return openpyxl.load_workbook(BytesIO(render_xlsx(content, language=language)))


@cache
def ordinary() -> Any:
    return opened(sample_pack())


def column(sheet: Any, head: str) -> list[Any]:
    heads = [cell.value for cell in sheet[4]]
    return [row[heads.index(head)].value for row in sheet.iter_rows(min_row=5)]


@pytest.mark.parametrize(
    ("content", "language"),
    [(awkward_pack(), language) for language in LANGUAGES] + [(empty_pack(), "fr")],
    ids=[*LANGUAGES, "empty"],
)
def test_every_language_and_every_pack_opens(content: ReportPack, language: str) -> None:
    workbook = opened(content, language)
    words = phrases(language)
    expected = [words.say(f"workbook.{name.lower()}") for name in SHEETS]
    assert workbook.sheetnames[:7] == expected
    for sheet in workbook:
        heads = [cell.value for cell in sheet[4] if cell.value]
        assert len(heads) == len(set(heads))


def test_every_answer_risk_and_item_has_its_row() -> None:
    content, workbook = sample_pack(), ordinary()
    assert column(workbook["Answers"], "Question") == [answer.id for answer in content.answers]
    assert column(workbook["Risks"], "Risk") == [risk.id for risk in content.risks]
    assert column(workbook["Evidence"], "SHA-256 of the stored copy") == [item.sha256 for item in content.evidence]
    scores = column(workbook["Risks"], "S residual")
    assert scores == pytest.approx([risk.residual_score for risk in content.risks])
    assert column(workbook["Scorecard"], "Counts")[0] == pytest.approx(content.scorecard.domains[0].mark.gated)


def test_numbers_are_numbers_and_days_are_days() -> None:
    workbook = ordinary()
    risk = workbook["Risks"][5]
    assert [cell.data_type for cell in risk[3:6]] == ["n", "n", "n"]
    due = column(workbook["Findings"], "Due")[0]
    assert isinstance(due, datetime)
    assert workbook["Scorecard"].cell(5, 11).number_format == "0%"


def test_a_sheet_is_pleasant_to_open() -> None:
    for name in ("Scorecard", "Answers", "Findings", "Risks", "Evidence"):
        sheet = ordinary()[name]
        assert sheet.freeze_panes == "B5"
        assert len(sheet.tables) == 1
        assert sheet.print_title_rows == "$4:$4"
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.oddHeader.center.text == "RESTRICTED · GRID-CRITICAL"
        assert sheet.column_dimensions["A"].width > 5
        assert not sheet.sheet_view.showGridLines
        assert all(sheet.row_dimensions[row].height for row in range(4, sheet.max_row + 1))
    assert len({table for sheet in ordinary() for table in sheet.tables}) == 5


def test_bands_are_coloured_and_named() -> None:
    sheet = ordinary()["Risks"]
    heads = [cell.value for cell in sheet[4]]
    band = sheet.cell(5, heads.index("Inherent") + 1)
    assert band.value == "Critical"
    assert band.fill.fgColor.rgb == "FF6B1525"
    assert band.font.color.rgb == "FFFFFFFF"


def test_what_looks_like_a_formula_stays_text() -> None:
    starts = ("=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")
    content = sample_pack(6)
    answers = tuple(replace(a, note=start, short=start) for a, start in zip(content.answers, starts, strict=True))
    workbook = opened(replace(content, answers=answers, operator="=1+1", system=replace(content.system, purpose="@x")))
    sheet = workbook["Answers"]
    heads = [cell.value for cell in sheet[4]]
    for row, start in enumerate(starts, start=5):
        for head in ("Note", "In short"):
            cell = sheet.cell(row, heads.index(head) + 1)
            assert cell.data_type == "s"
            assert cell.quotePrefix or start[0] in "\t\r"  # a tab is four spaces, a return a new line
    for sheet in workbook:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_a_text_that_no_cell_can_hold_goes_on_in_its_own_sheet() -> None:
    long_note = "".join(f"{number:07d} " for number in range(10_000))  # 80,000 characters
    content = sample_pack(6)
    answers = (replace(content.answers[0], note=long_note), *content.answers[1:])
    workbook = opened(replace(content, answers=answers))
    cell = column(workbook["Answers"], "Note")[0]
    assert cell.startswith(long_note[:1000])
    assert "goes on in sheet “Long texts”" in cell
    parts = workbook["Long texts"]
    assert "".join(column(parts, "Text")) == long_note
    assert column(parts, "Part") == [1, 2, 3]
    assert all(len(part) <= MOST_CHARACTERS for part in column(parts, "Text"))


def test_controls_and_halves_of_surrogates_are_shown_as_codes() -> None:
    sheet = opened(awkward_pack())["Answers"]
    assert "pay[U+202E]roll[U+0007][U+0000] {braces} %s *stars* [U+D800] end" in column(sheet, "Note")
    assert LONG_GERMAN[:48] in column(sheet, "In short")


def test_the_same_content_gives_the_same_bytes_without_traces() -> None:
    data = render_xlsx(sample_pack(12), language="nl")
    assert data == render_xlsx(sample_pack(12), language="nl")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
        assert "openpyxl" not in core
        assert "creator" not in core
        assert "2026-11-24T15:40:00Z" in core
        assert b"Application" not in archive.read("docProps/app.xml")
