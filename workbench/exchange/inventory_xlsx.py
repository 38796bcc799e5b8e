"""The register's systems as a workbook that a person likes to open and that imports back without a change.

Cells are text: nothing a person typed becomes a formula. Over-long texts are refused before a spreadsheet would cut
them.
Source: security stack §6, §10 cases 43 and 44.
"""

import io
import re
from collections.abc import Sequence
from datetime import UTC, datetime

from workbench.exchange.mapping import FLAG_FIELDS, LIST_FIELDS
from workbench.kernel.errors import InputError
from workbench.kernel.progress import Progress
from workbench.systems.model import System

SHEET = "AI systems"
_MAX_CELL = 32_767
_HEADERS = {
    "ref": ("Reference", 16), "name": ("Name", 34), "purpose": ("Purpose", 52), "kinds": ("Kinds", 16),
    "stage": ("Stage", 14), "owner": ("Owner", 22), "supplier": ("Supplier", 22), "site": ("Site", 22),
    "zone": ("Zone", 16), "conduit": ("Conduit", 16), "location": ("Location", 17), "autonomy": ("Autonomy", 15),
    "exposure": ("Exposure", 19), "vendor_remote": ("Vendor remote access", 21), "write_path": ("Write path", 13),
    "personal_data": ("Personal data", 15), "data_categories": ("Data categories", 28),
    "output_users": ("Who acts on the output", 26), "criticality": ("Grid criticality", 16),
    "in_use_since": ("In use since", 14), "third_party_model": ("Third-party model", 18),
    "third_party_data": ("Third-party data", 17), "learns_in_operation": ("Learns in operation", 19),
    "uses_images": ("Uses images", 13), "uses_telemetry": ("Uses telemetry", 15), "inbound_text": ("Inbound text", 13),
    "grid_critical_data": ("Grid-critical data", 18), "safety_related": ("Safety-related", 15),
    "customer_effect": ("Effect on customers", 20),
}  # fmt: skip
# Characters that the file format writes as _xHHHH_, and texts that look like such a code and must not be read as one.
_CODED = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
FIXED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


class TextTooLong(InputError):
    """A text that a spreadsheet cell cannot hold whole."""

    code = "exports.text_too_long"


def render_systems(systems: Sequence[System], *, progress: Progress | None = None) -> bytes:
    """Return the workbook of *systems* in their order. Raises TextTooLong, naming system and field."""
    from openpyxl import Workbook  # slow import
    from openpyxl.cell import WriteOnlyCell  # slow import
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # slow import
    from openpyxl.utils import get_column_letter  # slow import
    from openpyxl.worksheet.datavalidation import DataValidation  # slow import

    extra = sorted({header for system in systems for header in system.extra})
    # All texts first: a text that does not fit must be known before the workbook is begun.
    rows = [_texts(system, extra) for system in systems]
    workbook = Workbook(write_only=True)
    workbook.properties.creator = ""
    workbook.properties.created = workbook.properties.modified = FIXED
    sheet = workbook.create_sheet(SHEET)
    sheet.freeze_panes = "C2"
    widths = [width for _, width in _HEADERS.values()] + [24] * len(extra)
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    head_font = Font(name="Calibri", bold=True, color="FFFFFF")
    head_fill = PatternFill("solid", fgColor="0B57A4")
    extra_fill = PatternFill("solid", fgColor="4E5865")
    top = Alignment(vertical="top", wrap_text=True)
    line = Border(bottom=Side(style="hair", color="C9D0D8"))

    def cell(text: str) -> object:
        made = WriteOnlyCell(sheet, value=text)
        made.data_type = "s"
        made.alignment = top
        made.border = line
        return made

    head = []
    for number, header in enumerate([*(name for name, _ in _HEADERS.values()), *extra]):
        made = WriteOnlyCell(sheet, value=clean(header))
        made.data_type = "s"
        made.font, made.alignment = head_font, top
        made.fill = head_fill if number < len(_HEADERS) else extra_fill
        head.append(made)
    sheet.row_dimensions[1].height = 32
    sheet.append(head)
    for number, texts in enumerate(rows, 1):
        sheet.append([cell(text) if text else None for text in texts])
        if progress is not None and number % 200 == 0:
            progress.step(number, len(systems), SHEET)
    last = max(len(systems) + 1, 2)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(widths))}{last}"
    for number, name in enumerate(_HEADERS, 1):
        choices = _choices(name)
        if choices:
            validation = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
            validation.errorStyle = "warning"
            letter = get_column_letter(number)
            validation.add(f"{letter}2:{letter}{last + 500}")
            sheet.data_validations.append(validation)
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _texts(system: System, extra: Sequence[str]) -> list[str]:
    known = [_shown(system, name) for name in _HEADERS]
    return known + [_checked(system, header, system.extra.get(header, "")) for header in extra]


def _choices(name: str) -> tuple[str, ...]:
    if name in FLAG_FIELDS:
        return ("yes", "no")
    return LIST_FIELDS[name] if name in LIST_FIELDS and name != "kinds" else ()


def _shown(system: System, name: str) -> str:
    value = getattr(system, name)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return _checked(system, name, text)


def _checked(system: System, name: str, text: str) -> str:
    cleaned = clean(text)
    if len(cleaned) > _MAX_CELL:
        raise TextTooLong(ref=system.ref, field=name, characters=len(cleaned), limit=_MAX_CELL)
    return cleaned


def clean(text: str) -> str:
    """Write what a workbook cannot hold as it stands in the format's own code, instead of losing it."""
    return _CODED.sub(lambda match: f"_x{ord(match.group()):04X}_", text)


def render_list(headers: Sequence[str], rows: Sequence[Sequence[str]], *, title: str) -> bytes:
    """Return a plain list as a workbook, the way an organisation keeps one: a title, an empty row, headers, rows."""
    from openpyxl import Workbook  # slow import
    from openpyxl.styles import Font  # slow import

    workbook = Workbook()
    workbook.properties.creator = ""
    workbook.properties.created = workbook.properties.modified = FIXED
    sheet = workbook.active
    sheet.title = SHEET
    sheet["A1"] = title
    sheet["A1"].font = Font(bold=True, size=14)
    for number, row in enumerate([headers, *rows], 3):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column, clean(text))
            cell.data_type = "s"
            cell.font = Font(bold=number == 3)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()
