"""One sheet as a person likes to open it: title, a sentence, a frozen head with filters, and a page for print."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workbench.reports.pdf.ink import ACCENT, BAND_FILLS, BAND_INKS, HAIR, MUTED, SIGN_COLOURS, TEXT, TINT, Colour
from workbench.reports.xlsx.cells import LongTexts, Value, looks_like_formula

HEAD_ROW = 4  # title, sentence, an empty row, then the head
MAX_WIDTH = 80
PRINTED_WIDTH = 235  # characters that one page across can show and still be read
LINE_HEIGHT, MAX_HEIGHT = 13.0, 409.0  # points; the format allows no higher row
FACT_WIDTHS = (26.0, 74.0, 14.0, 14.0, 14.0, 14.0)


@dataclass(frozen=True)
class Cell:
    """A value with how it is to be shown: a number *format*, a risk *band* or a status *sign*, *bold*."""

    value: Value
    format: str = ""
    band: str = ""
    sign: str = ""
    bold: bool = False


@dataclass(frozen=True)
class Field:
    """One column: its head, and its width in characters."""

    title: str
    width: float


Row = Sequence[Cell | Value]


class SheetMaker:
    """Writes tables into sheets of one workbook; long texts are collected on the way."""

    def __init__(self, workbook: Any, long_texts: LongTexts, marking: str, footer: str) -> None:
        self.workbook = workbook
        self.long_texts = long_texts
        self._marking = marking
        self._footer = footer
        self._styles = _Styles()

    def table(self, name: str, title: str, lead: str, fields: Sequence[Field], rows: Sequence[Row]) -> Any:
        """Add a sheet *name* with one table; *rows* may be empty. Return the sheet."""
        sheet = self._begin(name, title, lead)
        widths = [min(field.width, MAX_WIDTH) for field in fields]
        heads = [_unique(field.title, column, fields) for column, field in enumerate(fields, start=1)]
        self._row(sheet, HEAD_ROW, heads, widths)
        for column, width in enumerate(widths, start=1):
            cell = sheet.cell(HEAD_ROW, column)
            cell.font, cell.fill, cell.alignment = (
                self._styles.head_font,
                self._styles.head_fill,
                self._styles.head_place,
            )
            sheet.column_dimensions[cell.column_letter].width = width
        for number, row in enumerate(rows, start=HEAD_ROW + 1):
            self._row(sheet, number, row, widths)
        sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, 2)
        sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
        sheet.print_title_cols = "A:A"
        sheet.page_setup.fitToWidth = math.ceil(sum(widths) / PRINTED_WIDTH)
        if rows:
            self._as_table(sheet, len(fields), HEAD_ROW + len(rows))
        return sheet

    def facts(self, name: str, title: str, lead: str, blocks: Sequence[tuple[str, Sequence[Row]]]) -> Any:
        """Add a sheet *name* with blocks of rows under headings, for reading rather than for filtering."""
        sheet = self._begin(name, title, lead)
        number = HEAD_ROW
        for heading, rows in blocks:
            self._line(sheet, number, heading, self._styles.heading_font, 20)
            for row in rows:
                number += 1
                self._row(sheet, number, row, FACT_WIDTHS)
            number += 2
        for letter, width in zip("ABCDEF", FACT_WIDTHS, strict=True):
            sheet.column_dimensions[letter].width = width
        return sheet

    def _begin(self, name: str, title: str, lead: str) -> Any:
        sheet = self.workbook.create_sheet(name[:31])
        self._line(sheet, 1, title, self._styles.title_font, 26)
        self._line(sheet, 2, lead, self._styles.lead_font, 18)
        sheet.sheet_view.showGridLines = False
        self._page(sheet)
        return sheet

    def _line(self, sheet: Any, row: int, text: str, font: Any, height: float) -> None:
        """Write one line of text that runs over the columns beside it."""
        cell = sheet.cell(row, 1)
        self._write(sheet, cell, Cell(text))
        cell.font, cell.alignment = font, self._styles.plain_place
        sheet.row_dimensions[row].height = height

    def _row(self, sheet: Any, number: int, row: Row, widths: Sequence[float]) -> None:
        """Write cells and make the row as high as its longest text, which programs do not do for a file they open."""
        lines = 1
        for column, (value, width) in enumerate(zip(row, widths, strict=False), start=1):
            cell = sheet.cell(number, column)
            shown = value if isinstance(value, Cell) else Cell(value)
            self._write(sheet, cell, shown)
            self._styles.dress(cell, shown)
            if isinstance(cell.value, str):
                lines = max(lines, _lines(cell.value, width))
        sheet.row_dimensions[number].height = min(lines * LINE_HEIGHT + 3, MAX_HEIGHT)

    def _page(self, sheet: Any) -> None:
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_margins.left = sheet.page_margins.right = 0.5
        sheet.oddHeader.center.text = _header_text(self._marking)
        sheet.oddFooter.left.text = _header_text(self._footer)
        sheet.oddFooter.right.text = "&P / &N"

    def _write(self, sheet: Any, cell: Any, shown: Cell) -> None:
        value = shown.value
        if value is None:
            pass
        elif isinstance(value, str):
            text = self.long_texts.held(value, f"{sheet.title}!{cell.coordinate}")
            cell.value = text
            cell.data_type = "s"  # whatever it begins with, it is text
            cell.quotePrefix = looks_like_formula(text)
        else:
            cell.value = value
            cell.number_format = shown.format or ("dd mmm yyyy" if isinstance(value, date) else "General")

    def _as_table(self, sheet: Any, columns: int, last: int) -> None:
        from openpyxl.worksheet.table import Table, TableStyleInfo  # slow import

        reference = f"A{HEAD_ROW}:{sheet.cell(last, columns).coordinate}"
        table = Table(displayName=f"Table{len(self.workbook.worksheets)}", ref=reference)
        table.tableStyleInfo = TableStyleInfo(name=None, showRowStripes=False)
        sheet.add_table(table)


class _Styles:
    """Fonts, fills and borders, made once."""

    def __init__(self) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # slow import

        self.title_font = Font(name="Calibri", size=16, bold=True, color=_hex(TEXT))
        self.lead_font = Font(name="Calibri", size=11, color=_hex(MUTED))
        self.heading_font = Font(name="Calibri", size=12, bold=True, color=_hex(ACCENT))
        self.head_font = Font(name="Calibri", size=10, bold=True, color=_hex(TEXT))
        self.head_fill = PatternFill("solid", fgColor=_hex(TINT))
        self.head_place = Alignment(vertical="bottom", wrap_text=True, indent=0)
        self.plain_place = Alignment(vertical="top", wrap_text=False)
        self._font = Font(name="Calibri", size=10, color=_hex(TEXT))
        self._bold = Font(name="Calibri", size=10, bold=True, color=_hex(TEXT))
        self._place = Alignment(vertical="top", wrap_text=True)
        self._text_place = Alignment(
            horizontal="left", vertical="top", wrap_text=True, indent=1
        )  # clear of figures at its left
        self._line = Border(bottom=Side(style="hair", color=_hex(HAIR)))
        self._band_fonts = {b: Font(name="Calibri", size=10, bold=True, color=_hex(i)) for b, i in BAND_INKS.items()}
        self._band_fills = {band: PatternFill("solid", fgColor=_hex(fill)) for band, fill in BAND_FILLS.items()}
        self._sign_fonts = {}
        for sign, colour in SIGN_COLOURS.items():
            self._sign_fonts[sign] = Font(name="Calibri", size=10, bold=True, color=_hex(colour))

    def dress_head(self, cell: Any) -> None:
        """Give *cell* the look of a column's head."""
        cell.font, cell.fill, cell.alignment = self.head_font, self.head_fill, self.head_place

    def dress(self, cell: Any, shown: Cell) -> None:
        """Give *cell* the look that *shown* asks for."""
        is_beside = isinstance(shown.value, str) and cell.column > 1
        cell.alignment, cell.border = self._text_place if is_beside else self._place, self._line
        if shown.band:
            cell.font, cell.fill = self._band_fonts[shown.band], self._band_fills[shown.band]
        elif shown.sign:
            cell.font = self._sign_fonts[shown.sign]
        else:
            cell.font = self._bold if shown.bold else self._font


def _lines(text: str, width: float) -> int:
    """Return on how many lines *text* stands in a column of *width* characters, rather one too many."""
    return sum(max(1, math.ceil(len(line) * 1.05 / (width - 2))) for line in text.split("\n"))


def _hex(colour: Colour) -> str:
    return "FF" + "".join(f"{round(part * 255):02X}" for part in colour)


def _header_text(text: str) -> str:
    """Return *text* for a page header, where an ampersand begins a code: on one line, and short enough."""
    return text.replace("\n", " ")[:100].replace("&", "&&")


def _unique(title: str, column: int, fields: Sequence[Field]) -> str:
    """Return *title*, with a number if an earlier column has the same: heads of a table must differ."""
    same = sum(1 for field in fields[: column - 1] if field.title == title)
    return f"{title} {same + 1}" if same else title
