"""The risk register as a workbook that risk people like, and what a changed one says when it comes back.

Computed cells are grey and protected; the sheet "About" says whose register it is, so that somebody else's file is
refused. Columns are found by their headers, wherever they stand. Cells are text: nothing typed becomes a formula.
Source: security stack §6, §10 cases 42 to 44.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench.exchange.inventory_xlsx import TextTooLong, clean
from workbench.exchange.sheets import SheetUnknown, read_table
from workbench.kernel.errors import InputError

RISKS, TREATMENTS, HEAT_MAP, ABOUT = "Risks", "Treatments", "Heat map", "About"
FORMAT = "risk-register/1"
_MAX_CELL = 32_767
_SPARE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Column:
    """One column: key, header, width, whether a person may change it, and the values that it takes (any if empty)."""

    key: str
    header: str
    width: int
    is_open: bool = False
    choices: tuple[str, ...] = ()


_ONE_TO_FIVE = ("1", "2", "3", "4", "5")
DIMENSION_HEADERS = {
    "safety": "Safety", "supply": "Supply", "environment": "Environment", "regulatory": "Regulatory",
    "financial": "Financial", "reputation": "Reputation", "privacy": "Privacy",
}  # fmt: skip
RISK_COLUMNS = (
    Column("ref", "Risk", 10), Column("system", "System", 28), Column("state", "State", 11),
    Column("title", "Title", 34, True), Column("because", "Because of", 34, True), Column("event", "Event", 40, True),
    Column("leading_to", "Leading to", 34, True), Column("likelihood", "Likelihood 1-5", 11, True, _ONE_TO_FIVE),
    *(Column(f"impact.{key}", f"{header} 1-5", 11, True, _ONE_TO_FIVE) for key, header in DIMENSION_HEADERS.items()),
    Column("likelihood_reason", "Reason of the likelihood", 34, True), Column("owner", "Owner", 20, True),
    Column("reviewer", "Reviewer", 20, True), Column("next_review", "Next review", 13, True),
    Column("inherent_band", "Inherent", 11), Column("residual_score", "Residual S_r", 11),
    Column("residual_band", "Residual", 11), Column("decision_band", "Decided on", 11),
    Column("target_band", "Target", 11), Column("confidence", "Confidence", 11), Column("attention", "To do", 26),
)  # fmt: skip
TREATMENT_COLUMNS = (
    Column("ref", "Treatment", 11), Column("risk", "Risk", 10), Column("state", "State", 11),
    Column("option", "Option", 20, True, ("avoid", "remove_source", "change_likelihood", "change_consequence", "share",
                                          "retain", "take")),
    Column("text", "Action", 50, True), Column("owner", "Owner", 20, True), Column("due", "Due", 13, True),
    Column("effort", "Effort", 9, True, ("1", "2", "4", "8")),
    Column("raises", "Raises (question level grade)", 34, True), Column("proof", "Proof", 34, True),
    Column("priority", "Priority", 11), Column("target", "Leaves S_r", 11),
)  # fmt: skip


class RiskSheetForeign(InputError):
    """The workbook is not one of this register's risks: *reason* is ``no_about``, ``other_register``, ``format``,
    ``columns`` (with *missing*) or ``doubled`` (with *ref*).
    """

    code = "risks.sheet_foreign"


@dataclass(frozen=True)
class RiskBook:
    """What a workbook says: rows by reference and column key, as text, and the row number of each for messages."""

    risks: dict[str, dict[str, str]]
    treatments: dict[str, dict[str, str]]
    numbers: dict[tuple[str, str], int]
    without_ref: tuple[tuple[str, int], ...]


def render_risk_book(
    risks: Sequence[Mapping[str, str]],
    treatments: Sequence[Mapping[str, str]],
    cells: Mapping[str, Mapping[tuple[int, int], int]],
    bands: Sequence[Sequence[str]],
    register_id: str,
    made_at: str,
) -> bytes:
    """Return the workbook; *cells* count risks by (likelihood, impact), *bands* is the matrix. Raises TextTooLong."""
    from openpyxl import Workbook  # slow import

    workbook = Workbook()
    workbook.properties.creator = ""
    _write_sheet(workbook.active, RISKS, RISK_COLUMNS, risks)
    _write_sheet(workbook.create_sheet(), TREATMENTS, TREATMENT_COLUMNS, treatments)
    _write_heat_map(workbook.create_sheet(HEAT_MAP), cells, bands)
    about = workbook.create_sheet(ABOUT)
    for row in (
        ("Format", FORMAT),
        ("Register", register_id),
        ("Made", made_at),
        ("White cells", "may be changed and come back with a preview of every change"),
        ("Grey cells", "are computed; a change there is refused"),
        ("Rows", "are neither added nor removed here: a row that is missing stays in the register"),
    ):
        about.append(row)
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 16, 80
    about.protection.sheet = True
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _write_sheet(sheet: Any, title: str, columns: Sequence[Column], rows: Sequence[Mapping[str, str]]) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side  # slow import
    from openpyxl.utils import get_column_letter  # slow import
    from openpyxl.worksheet.datavalidation import DataValidation  # slow import

    sheet.title = title
    head_font, head_fill = Font(name="Calibri", bold=True, color="FFFFFF"), PatternFill("solid", fgColor="0B57A4")
    grey, top = PatternFill("solid", fgColor="EEF1F5"), Alignment(vertical="top", wrap_text=True)
    line = Border(bottom=Side(style="hair", color="C9D0D8"))
    free, held = Protection(locked=False), Protection(locked=True)
    for number, column in enumerate(columns, 1):
        cell = sheet.cell(1, number, column.header)
        cell.font, cell.fill, cell.alignment = head_font, head_fill, top
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = column.width
        if column.choices:
            rule = DataValidation(type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
            rule.add(f"{letter}2:{letter}{len(rows) + _SPARE_ROWS}")
            sheet.add_data_validation(rule)
    for place, row in enumerate(rows, 2):
        for number, column in enumerate(columns, 1):
            text = clean(row.get(column.key, ""))
            if len(text) > _MAX_CELL:
                raise TextTooLong(ref=row.get("ref", ""), field=column.key, characters=len(text), limit=_MAX_CELL)
            cell = sheet.cell(place, number, text or None)
            if text:
                cell.data_type = "s"
            cell.alignment, cell.border = top, line
            cell.protection = free if column.is_open else held
            if column.key.endswith("_band") and text in _FILLS:
                cell.fill, cell.font = PatternFill("solid", fgColor=_FILLS[text][0]), Font(color=_FILLS[text][1])
            elif not column.is_open:
                cell.fill = grey
    last = max(len(rows) + 1, 2)
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    guard = sheet.protection
    guard.sheet, guard.autoFilter, guard.sort, guard.formatColumns, guard.formatRows = True, False, False, False, False
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


_FILLS = {
    "Low": ("E8F1FA", "000000"), "Moderate": ("F3D77A", "000000"), "High": ("D9722E", "000000"),
    "Critical": ("6B1525", "FFFFFF"),
}  # fmt: skip


def _write_heat_map(
    sheet: Any, cells: Mapping[str, Mapping[tuple[int, int], int]], bands: Sequence[Sequence[str]]
) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # slow import

    middle = Alignment(horizontal="center", vertical="center", wrap_text=True)
    box = Border(*(Side(style="thin", color="1B1F24") for _ in range(4)))
    top = 1
    for stage, counted in cells.items():
        head = sheet.cell(top, 1, stage.capitalize())
        head.font = Font(bold=True, size=13)
        for row, likelihood in enumerate(range(5, 0, -1), top + 1):
            sheet.cell(row, 1, f"Likelihood {likelihood}")
            sheet.row_dimensions[row].height = 30
            for impact in range(1, 6):
                band, count = bands[likelihood - 1][impact - 1], counted.get((likelihood, impact), 0)
                cell = sheet.cell(row, impact + 1, f"{count}  {band}")
                cell.alignment, cell.border = middle, box
                if count:
                    cell.fill = PatternFill("solid", fgColor=_FILLS[band][0])
                    cell.font = Font(bold=True, color=_FILLS[band][1])
                else:
                    cell.font = Font(color="4E5865")
        for impact in range(1, 6):
            sheet.cell(top + 6, impact + 1, f"Impact {impact}").alignment = middle
        top += 8
    sheet.column_dimensions["A"].width = 15
    for letter in "BCDEF":
        sheet.column_dimensions[letter].width = 14
    sheet.protection.sheet = True


def read_risk_book(path: Path, register_id: str) -> RiskBook:
    """Return what the workbook at *path* says.

    Raises RiskSheetForeign for somebody else's file or moved-away columns, and what `read_table` raises.
    """
    try:
        about = {row[0]: row[1] for row in read_table(path, ABOUT).rows if len(row) > 1}
    except SheetUnknown:
        raise RiskSheetForeign(file=path.name, reason="no_about") from None
    if about.get("Format") != FORMAT:
        raise RiskSheetForeign(file=path.name, reason="format", found=about.get("Format", ""))
    if about.get("Register") != register_id:
        raise RiskSheetForeign(file=path.name, reason="other_register")
    numbers: dict[tuple[str, str], int] = {}
    unnamed: list[tuple[str, int]] = []
    risks = _rows(path, RISKS, RISK_COLUMNS, numbers, unnamed)
    treatments = _rows(path, TREATMENTS, TREATMENT_COLUMNS, numbers, unnamed)
    return RiskBook(risks, treatments, numbers, tuple(unnamed))


def _rows(
    path: Path, sheet: str, columns: Sequence[Column], numbers: dict[tuple[str, str], int],
    unnamed: list[tuple[str, int]],
) -> dict[str, dict[str, str]]:  # fmt: skip
    try:
        table = read_table(path, sheet)
    except SheetUnknown:
        raise RiskSheetForeign(file=path.name, reason="columns", sheet=sheet, missing=[sheet]) from None
    head, *rows = table.rows or ((),)
    places = {header: index for index, header in enumerate(head)}
    missing = [column.header for column in columns if column.header not in places]
    if missing:
        raise RiskSheetForeign(file=path.name, reason="columns", sheet=sheet, missing=missing)
    found: dict[str, dict[str, str]] = {}
    for number, row in enumerate(rows, table.first_row + 1):
        values = {column.key: _cell(row, places[column.header]) for column in columns}
        if not values["ref"]:
            if any(values.values()):
                unnamed.append((sheet, number))
            continue
        if values["ref"] in found:
            raise RiskSheetForeign(file=path.name, reason="doubled", sheet=sheet, ref=values["ref"], row=number)
        found[values["ref"]] = values
        numbers[sheet, values["ref"]] = number
    return found


def _cell(row: Sequence[str], index: int) -> str:
    return row[index] if index < len(row) else ""
