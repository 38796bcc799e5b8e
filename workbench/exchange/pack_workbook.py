"""A questionnaire as a workbook for review: a row a question, drop-downs, locked ids; and what comes back from it.

Cells are text, never formulas. What comes back is hostile until checked: the pre-flight of `sheets` runs first, and a
cell with a formula is refused, since its text would be whatever a program last computed.
Source: security stack §6.
"""

import html
import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.exchange.inventory_xlsx import FIXED, TextTooLong, clean
from workbench.exchange.sheets import Table, read_every_table
from workbench.kernel.errors import InputError
from workbench.packs.authoring import NUMBER, SHEETS, FieldSpec, Row, SheetSpec, Tables, columns

ABOUT, SCALES = "About", "Scales"
_MARK = "questionnaire for review"
_FORMAT = "1"
_MAX_CELL = 32_767
_HOW = (
    "Change the white cells; grey cells and the names of columns stay as they are.",
    "Evidence, field checks, follow-up, pitfalls, references and risks have a row an entry: insert or delete rows.",
    "A question or section cannot be added or deleted here, and ids never change.",
    "workbench pack import FILE.xlsx DIR --dry-run shows every change before anything is written.",
)
_LEVELS = ("Absent", "Ad hoc", "Defined", "Implemented", "Verified")
_GRADES = ("statement", "document", "seen working", "tested by somebody independent")


class WorkbookForeign(InputError):
    """The workbook was not written by `pack export`."""

    code = "authoring.foreign_workbook"


class WorkbookOfOtherPack(InputError):
    """The workbook belongs to another pack."""

    code = "authoring.other_pack"


class FormulaFound(InputError):
    """A cell holds a formula; *cells* names the first of them."""

    code = "authoring.formula"


class ColumnMissing(InputError):
    """A sheet or a column of the workbook is missing or stands twice."""

    code = "authoring.column_missing"


@dataclass(frozen=True)
class Problem:
    """Something that stands against taking the workbook over: sheet, its row, column, a *code* and the value met.

    Codes: ``unknown_id``, ``doubled_id``, ``not_a_choice``, ``not_a_number``.
    """

    sheet: str
    row: int
    column: str
    code: str
    value: str


@dataclass(frozen=True)
class Note:
    """Something to know that changes nothing.

    Codes: ``row_missing``, ``column_moved``, ``column_unknown``, ``same_version``.
    """

    sheet: str
    code: str
    value: str


@dataclass(frozen=True)
class Reviewed:
    """What a workbook says: for which pack, made from which content, its tables, and what was met on the way."""

    pack_id: str
    sha256: str
    tables: Tables
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]


def render_pack(
    tables: Tables, *, pack_id: str, version: str, sha256: str, languages: Sequence[str], names: Mapping[str, str]
) -> bytes:
    """Return the workbook of a questionnaire; *names* gives a title for each reference. Raises TextTooLong."""
    from openpyxl import Workbook  # slow import

    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.creator = ""
    workbook.properties.created = workbook.properties.modified = FIXED
    facts = (("format", _FORMAT), ("pack", pack_id), ("version", version), ("content", sha256),
             ("languages", " ".join(languages)))  # fmt: skip
    _about(workbook, facts)
    ids = {spec.name: len(tables[spec.name]) for spec in SHEETS}
    for spec in SHEETS:
        _Sheet(workbook, spec, languages).fill(tables[spec.name], ids["Questions"], names)
    _scales(workbook)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _about(workbook: object, facts: Sequence[tuple[str, str]]) -> None:
    from openpyxl.styles import Alignment, Font  # slow import

    sheet = workbook.create_sheet(ABOUT)  # type: ignore[attr-defined]
    sheet["A1"] = _MARK
    sheet["A1"].font = Font(name="Calibri", size=16, bold=True)
    for row, (name, value) in enumerate(facts, 2):
        sheet.cell(row, 1, name).font = Font(name="Calibri", bold=True)
        cell = sheet.cell(row, 2, value)
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for row, line in enumerate(_HOW, len(facts) + 3):
        sheet.cell(row, 1, line)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 16, 90
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.protection.sheet = True


def _scales(workbook: object) -> None:
    sheet = workbook.create_sheet(SCALES)  # type: ignore[attr-defined]
    rows: list[tuple[str, str, str]] = [("scale", "value", "meaning")]
    rows += [("level", str(number), name) for number, name in enumerate(_LEVELS)]
    rows += [("grade", f"E{number}", name) for number, name in enumerate(_GRADES)]
    rows += [
        ("effort", value, meaning)
        for value, meaning in (("1", "up to 5 person-days"), ("2", "up to 20"), ("4", "up to 60"), ("8", "more"))
    ]
    rows += [("strength", "2", "direct"), ("strength", "1", "supporting")]
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column, text)
            cell.data_type = "s"
    for letter, width in zip("ABC", (14, 12, 60), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    sheet.protection.sheet = True


class _Sheet:
    """One sheet of the workbook on its way."""

    def __init__(self, workbook: object, spec: SheetSpec, languages: Sequence[str]) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side  # slow import

        self.spec = spec
        self.fields = columns(spec, languages)
        self.sheet = workbook.create_sheet(spec.name)  # type: ignore[attr-defined]
        self._font = Font(name="Calibri", size=10)
        self._bold = Font(name="Calibri", size=10, bold=True)
        self._head_fill = PatternFill("solid", fgColor="FFD9E6F5")
        self._id_fill = PatternFill("solid", fgColor="FFEFF1F4")
        self._place = Alignment(vertical="top", wrap_text=True)
        self._open = Protection(locked=False)
        self._line = Border(bottom=Side(style="hair", color="FFC9D0D8"))

    def fill(self, rows: Mapping[str, list[Row]], questions: int, names: Mapping[str, str]) -> None:
        """Write head and rows; show titles beside references; offer drop-downs."""
        from openpyxl.utils import get_column_letter  # slow import

        spec, sheet = self.spec, self.sheet
        shows_titles = spec.name == "References"
        heads = [*spec.ids, *(key for key, _ in self.fields), *(["title (to read)"] if shows_titles else [])]
        widths = [*(14 for _ in spec.ids), *(field.width for _, field in self.fields), *([60] if shows_titles else [])]
        for column, (head, width) in enumerate(zip(heads, widths, strict=True), 1):
            cell = sheet.cell(1, column, head)
            cell.font, cell.fill, cell.alignment = self._bold, self._head_fill, self._place
            sheet.column_dimensions[get_column_letter(column)].width = width
        number = 1
        for object_id, found in rows.items():
            for row in found:
                number += 1
                ids = [
                    object_id if name != "section" or spec.name == "Sections" else row["section"] for name in spec.ids
                ]
                self._row(number, ids, row, names.get(row.get("reference", ""), "") if shows_titles else None)
        last = max(number, 2)
        sheet.freeze_panes = sheet.cell(2, len(spec.ids) + 1)
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{last}"
        self._offer(last, questions)
        if not spec.listed:
            sheet.protection.sheet = True
            for allowed in ("formatCells", "formatColumns", "formatRows", "autoFilter", "sort"):
                setattr(sheet.protection, allowed, False)  # False: not forbidden
        sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = "landscape", 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = "1:1"

    def _row(self, number: int, ids: Sequence[str], row: Row, title: str | None) -> None:
        texts = [*ids, *(row.get(key, "") for key, _ in self.fields), *([title] if title is not None else [])]
        lines = 1.0
        for column, text in enumerate(texts, 1):
            is_id = column <= len(ids) or (title is not None and column == len(texts))
            shown = clean(text)
            if len(shown) > _MAX_CELL:
                key = self.fields[column - len(ids) - 1][0]
                raise TextTooLong(ref=ids[0], field=key, characters=len(shown), limit=_MAX_CELL)
            cell = self.sheet.cell(number, column)
            if shown:
                cell.value = shown
                cell.data_type = "s"
                cell.quotePrefix = shown.startswith(("=", "+", "-", "@"))
            cell.font, cell.alignment, cell.border = self._bold if is_id else self._font, self._place, self._line
            if is_id:
                cell.fill = self._id_fill
            else:
                cell.protection = self._open
                width = self.fields[column - len(ids) - 1][1].width
                lines = max(lines, sum(max(1, len(line) / (width * 0.95)) for line in shown.split("\n")))
        self.sheet.row_dimensions[number].height = min(409, 14 * (int(lines) + 1))

    def _offer(self, last: int, questions: int) -> None:
        from openpyxl.utils import get_column_letter  # slow import
        from openpyxl.worksheet.datavalidation import DataValidation  # slow import

        end = last + (200 if self.spec.listed else 0)
        for column, (_, field) in enumerate(self.fields, len(self.spec.ids) + 1):
            if field.choices:
                offered = DataValidation(type="list", formula1=f'"{",".join(field.choices)}"', allow_blank=False)
                letter = get_column_letter(column)
                offered.add(f"{letter}2:{letter}{end}")
                self.sheet.add_data_validation(offered)
        if self.spec.listed:
            offered = DataValidation(type="list", formula1=f"Questions!$A$2:$A${questions + 1}", allow_blank=False)
            offered.add(f"A2:A{end}")
            self.sheet.add_data_validation(offered)


def read_pack(path: Path, known: Tables, languages: Sequence[str]) -> Reviewed:
    """Return what the workbook says beside the tables that are *known* of the pack.

    Raises FileUnreadable, SheetRefused, WorkbookForeign, FormulaFound, ColumnMissing.
    """
    sheets = read_every_table(path)
    facts = _facts(path, sheets)
    _demand_no_formula(path)
    problems: list[Problem] = []
    notes: list[Note] = []
    tables: Tables = {}
    for spec in SHEETS:
        table = sheets.get(spec.name)
        if table is None:
            raise ColumnMissing(file=path.name, sheet=spec.name, column="")
        tables[spec.name] = _Reading(spec, table, languages, known[spec.name], problems, notes).rows()
    return Reviewed(facts.get("pack", ""), facts.get("content", ""), tables, tuple(problems), tuple(notes))


def _facts(path: Path, sheets: Mapping[str, Table]) -> dict[str, str]:
    table = sheets.get(ABOUT)
    if table is None or not table.rows or table.rows[0][0] != _MARK:
        raise WorkbookForeign(file=path.name)
    facts = {row[0]: row[1] for row in table.rows[1:] if len(row) > 1 and row[1]}
    if facts.get("format") != _FORMAT:
        raise WorkbookForeign(file=path.name)
    return facts


class _Reading:
    """Rows of one sheet, by the names of its columns."""

    def __init__(
        self,
        spec: SheetSpec,
        table: Table,
        languages: Sequence[str],
        known: Mapping[str, list[Row]],
        problems: list[Problem],
        notes: list[Note],
    ) -> None:
        self._spec, self._table, self._known, self._problems, self._notes = spec, table, known, problems, notes
        self._fields = dict(columns(spec, languages))
        head = list(table.rows[0]) if table.rows and table.first_row == 1 else []
        wanted = [*spec.ids, *self._fields]
        for name in wanted:
            if head.count(name) != 1:
                raise ColumnMissing(file=table.file, sheet=spec.name, column=name)
        self._at = {name: head.index(name) for name in wanted}
        present = [name for name in head if name in self._at]
        if present != wanted:
            moved = next(name for name, other in zip(present, wanted, strict=True) if name != other)
            notes.append(Note(spec.name, "column_moved", moved))
        notes += [
            Note(spec.name, "column_unknown", name)
            for name in head
            if name and name not in self._at and "(to read)" not in name
        ]

    def rows(self) -> dict[str, list[Row]]:
        """Return the rows by id; ids that are not known are problems, known ones that are missing are notes."""
        spec = self._spec
        found: dict[str, list[Row]] = {}
        for number, cells in enumerate(self._table.rows[1:], 2):
            values = {name: cells[at] if at < len(cells) else "" for name, at in self._at.items()}
            if not any(values.values()):
                continue
            object_id = values[spec.ids[0]]
            if object_id not in self._known:
                self._problems.append(Problem(spec.name, number, spec.ids[0], "unknown_id", object_id))
                continue
            if object_id in found and not spec.listed:
                self._problems.append(Problem(spec.name, number, spec.ids[0], "doubled_id", object_id))
                continue
            row = {key: values[key] for key in self._fields}
            if "section" in values and spec.name != "Sections":
                row["section"] = self._known[object_id][0]["section"]
            for key, field in self._fields.items():
                self._check(number, key, field, row[key], self._known[object_id])
            found.setdefault(object_id, []).append(row)
        if spec.listed:
            found = {object_id: found.get(object_id, []) for object_id in self._known}
        else:
            self._notes += [Note(spec.name, "row_missing", each) for each in self._known if each not in found]
        return found

    def _check(self, number: int, key: str, field: FieldSpec, value: str, known: Sequence[Row]) -> None:
        if any(row.get(key, "") == value for row in known):
            return  # what the pack says already is for its own checks
        if field.choices and value not in field.choices:
            self._problems.append(Problem(self._spec.name, number, key, "not_a_choice", value))
        elif field.holds == NUMBER and not (value.isdigit() and len(value) < 10):
            self._problems.append(Problem(self._spec.name, number, key, "not_a_number", value))


_FORMULA = re.compile(r'<c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>(?:(?!</c>).)*?<f[\s>/]', re.DOTALL)
_SHEET = re.compile(r'<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"[^>]*?\br:id="([^"]*)"')
_RELATION = re.compile(r"<Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


def _demand_no_formula(path: Path) -> None:
    """Refuse formulas in any sheet; the pre-flight has passed, so the archive is small and sound."""
    with zipfile.ZipFile(path) as archive:
        names = _sheet_names(archive)
        cells = []
        for entry in archive.namelist():
            if entry.startswith("xl/worksheets/") and entry.endswith(".xml"):
                text = archive.read(entry).decode("utf-8", "replace")
                cells += [f"{names.get(entry, entry)}!{match}" for match in _FORMULA.findall(text)]
    if cells:
        raise FormulaFound(file=path.name, cells=cells[:5], count=len(cells))


def _sheet_names(archive: zipfile.ZipFile) -> dict[str, str]:
    try:
        book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
        relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except KeyError:
        return {}
    targets = {}
    for tag in _RELATION.findall(relations):
        attributes = dict(_ATTRIBUTE.findall(tag))
        targets[attributes.get("Id", "")] = attributes.get("Target", "").lstrip("/")
    return {
        target if target.startswith("xl/") else f"xl/{target}": html.unescape(name)
        for name, identity in _SHEET.findall(book)
        if (target := targets.get(identity, ""))
    }
