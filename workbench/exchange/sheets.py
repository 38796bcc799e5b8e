"""Reading a table from outside (xlsx, xls, ods, csv) behind a pre-flight: what cannot be a plain list is refused.

The pre-flight looks at the archive before anything parses it; the parsing itself runs in a child process with limits of
time and memory, since a spreadsheet is hostile until checked. Source: security stack §6, §10 case 42.
"""

import csv
import io
import multiprocessing
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from workbench.kernel.errors import InputError
from workbench.kernel.files import FileUnreadable, read_bytes

MAX_FILE_BYTES = 100 * 1024 * 1024
MAX_ENTRIES = 2_000
MAX_UNPACKED = 200 * 1024 * 1024
MAX_RATIO = 100
_RATIO_FROM = 5 * 1024 * 1024
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 200_000, 1_000, 20_000_000
_DAMAGE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, ValueError, OSError, EOFError, NotImplementedError,
)  # fmt: skip
_CHILD_SECONDS = 60
_CHILD_BYTES = 3 * 1024 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_ROW = re.compile(rb'<row\b[^>]*?\br="(\d{1,7})"')
_CHUNK = 1 << 20
_EVERY = "\0every sheet"  # no sheet can have this name


class SheetRefused(InputError):
    """The file is not read; *reason* says which rule of the pre-flight it breaks."""

    code = "sheets.refused"


class SheetUnknown(InputError):
    """The workbook has no sheet of that name; *sheets* names those it has."""

    code = "sheets.unknown_sheet"


@dataclass(frozen=True)
class Table:
    """One sheet as text cells: *rows* are in sheet order, *first_row* is the sheet's number of the first of them."""

    file: str
    sheet: str
    sheets: tuple[str, ...]
    first_row: int
    rows: tuple[tuple[str, ...], ...]


def read_table(path: Path, sheet: str | None = None) -> Table:
    """Return a sheet (the first with content if none is named) as text.

    Raises FileUnreadable, SheetRefused, SheetUnknown.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(8)
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror) from None
    if size == 0:
        raise SheetRefused(file=path.name, reason="empty")
    if size > MAX_FILE_BYTES:
        raise SheetRefused(file=path.name, reason="too_large")
    if head.startswith(b"PK"):
        _pre_flight(path)
    elif head.startswith(_OLE):
        _pre_flight_ole(path)
    elif path.suffix.lower() in (".csv", ".txt", ".tsv"):
        return _read_csv(path)
    else:
        raise SheetRefused(file=path.name, reason="not_a_table")
    return _read_workbook(path, sheet)


def read_every_table(path: Path) -> dict[str, Table]:
    """Return every sheet of a workbook that has content, by name, read in one go behind the same pre-flight.

    Raises FileUnreadable, SheetRefused.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(8)
        size = path.stat().st_size
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror) from None
    if not head.startswith(b"PK"):
        raise SheetRefused(file=path.name, reason="not_a_table" if size else "empty")
    if size > MAX_FILE_BYTES:
        raise SheetRefused(file=path.name, reason="too_large")
    _pre_flight(path)
    found = _in_child(path, _EVERY)
    names = tuple(name for name, *_ in found)
    return {name: Table(path.name, name, names, first_row, tuple(rows)) for name, first_row, rows in found}


def _pre_flight(path: Path) -> None:
    def refuse(reason: str) -> SheetRefused:
        return SheetRefused(file=path.name, reason=reason)

    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, OSError):
        raise refuse("damaged") from None
    with archive:
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        lowered = [name.lower() for name in names]
        if len(entries) > MAX_ENTRIES:
            raise refuse("too_many_parts")
        if len(set(lowered)) != len(lowered):
            raise refuse("duplicate_parts")
        if any(name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name) or ":" in name for name in names):
            raise refuse("unsafe_names")
        if any(entry.flag_bits & 1 for entry in entries):
            raise refuse("password")
        unpacked = sum(entry.file_size for entry in entries)
        packed = max(sum(entry.compress_size for entry in entries), 1)
        if unpacked > MAX_UNPACKED or (unpacked > _RATIO_FROM and unpacked / packed > MAX_RATIO):
            raise refuse("bomb")
        if any("vbaproject" in name or name.startswith(("basic/", "scripts/")) for name in lowered):
            raise refuse("macros")
        if any("externallink" in name or "embeddings/" in name or "activex" in name for name in lowered):
            raise refuse("links_or_objects")
        if "mimetype" not in names and "xl/workbook.xml" not in lowered and "xl/workbook.bin" not in lowered:
            raise refuse("not_a_table")
        try:
            for entry in entries:
                if entry.filename.lower().startswith("xl/worksheets/") and entry.filename.endswith(".xml"):
                    _check_extent(archive, entry, refuse)
                elif entry.filename.endswith((".xml", ".rels")):
                    _check_declarations(archive, entry, refuse)
        except _DAMAGE:
            raise refuse("damaged") from None


def _check_declarations(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, refuse: Any) -> None:
    with archive.open(entry) as stream:
        start = stream.read(4096)
        if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
            raise refuse("entities")
        while stream.read(_CHUNK):  # reads to the end, so that a wrong checksum shows here
            pass


def _check_extent(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, refuse: Any) -> None:
    """A single cell at the far corner would make a reader allocate the whole sheet."""
    columns = rows = 0
    tail = b""
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            block = tail + chunk
            if b"<!DOCTYPE" in block or b"<!ENTITY" in block:
                raise refuse("entities")
            for match in _ROW.finditer(block):
                rows = max(rows, int(match.group(1)))
            letters = {match.group(1) for match in _CELL.finditer(block)}
            columns = max([columns, *(_column_number(each) for each in letters)])
            tail = block[-200:]
            if rows > MAX_ROWS or columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
                raise refuse("too_many_cells")


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _pre_flight_ole(path: Path) -> None:
    with path.open("rb") as stream:
        raw = stream.read(MAX_FILE_BYTES)
    if "EncryptedPackage".encode("utf-16-le") in raw:
        raise SheetRefused(file=path.name, reason="password")
    if "_VBA_PROJECT".encode("utf-16-le") in raw:
        raise SheetRefused(file=path.name, reason="macros")
    if "Workbook".encode("utf-16-le") not in raw and "Book".encode("utf-16-le") not in raw:
        raise SheetRefused(file=path.name, reason="not_a_table")


def _read_workbook(path: Path, sheet: str | None) -> Table:
    name, names, first_row, rows = _in_child(path, sheet)
    return Table(path.name, name, tuple(names), first_row, tuple(rows))


def _in_child(path: Path, sheet: str | None) -> Any:
    """Return what a child process with limits of time and memory reads: one sheet, or every one for `_EVERY`."""
    context: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, str(path), sheet), daemon=True)
    with _nothing_of_main():
        child.start()
    theirs.close()
    try:
        answer: tuple[str, Any] = ours.recv() if ours.poll(_CHILD_SECONDS) else ("refused", "too_slow")
    except EOFError:
        answer = ("refused", "damaged")
    finally:
        ours.close()
        if child.is_alive():
            child.join(0.5)
        if child.is_alive():
            child.kill()
        child.join()
    kind, value = answer[0], answer[1]
    if kind == "refused":
        raise SheetRefused(file=path.name, reason=value)
    if kind == "unknown":
        raise SheetUnknown(file=path.name, sheet=sheet, sheets=value)
    return value


@contextmanager
def _nothing_of_main() -> Iterator[None]:
    """Let the child begin without importing the program that starts it: parsing a table needs nothing of that."""
    main = sys.modules["__main__"]
    kept = {name: getattr(main, name, None) for name in ("__spec__", "__file__")}
    for name in kept:
        setattr(main, name, None)
    try:
        yield
    finally:
        for name, value in kept.items():
            setattr(main, name, value)


def _child(pipe: Any, path: str, sheet: str | None) -> None:
    try:
        if sys.platform != "win32":
            import resource  # not on Windows

            resource.setrlimit(resource.RLIMIT_AS, (_CHILD_BYTES, _CHILD_BYTES))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        pipe.send(_parse(path, sheet))
    except MemoryError:
        pipe.send(("refused", "too_many_cells"))
    except BaseException:  # a panic of the reader must not print a traceback
        pipe.send(("refused", "damaged"))


def _parse(path: str, sheet: str | None) -> tuple[str, Any]:
    from python_calamine import CalamineWorkbook, PasswordError  # slow import

    try:
        workbook = CalamineWorkbook.from_path(path)
    except PasswordError:
        return "refused", "password"
    names = list(workbook.sheet_names)
    if sheet == _EVERY:
        return _parse_every(workbook, names)
    if sheet is not None and sheet not in names:
        return "unknown", names
    for name in [sheet] if sheet is not None else names:
        found = workbook.get_sheet_by_name(str(name))
        if found.start is None:
            continue
        if found.height > MAX_ROWS or found.width > MAX_COLUMNS:
            return "refused", "too_many_cells"
        rows = [tuple(map(_text, row)) for row in found.to_python(skip_empty_area=True)]
        return "table", (name, names, found.start[0] + 1, rows)
    return "refused", "no_content"


def _parse_every(workbook: Any, names: list[str]) -> tuple[str, Any]:
    made = []
    for name in names:
        found = workbook.get_sheet_by_name(name)
        if found.start is None:
            continue
        if found.height > MAX_ROWS or found.width > MAX_COLUMNS:
            return "refused", "too_many_cells"
        rows = [tuple(map(_text, row)) for row in found.to_python(skip_empty_area=True)]
        made.append((name, found.start[0] + 1, rows))
    return ("tables", made) if made else ("refused", "no_content")


def _text(cell: Any) -> str:
    kind = type(cell)
    if kind is str:
        text: str = cell
        return text.replace("\r\n", "\n").strip()
    if kind is float:
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if kind is bool:
        return "yes" if cell else "no"
    if kind is datetime:
        return str(cell.date() if cell.time() == time() else cell.isoformat(sep=" ", timespec="minutes"))
    if kind in (date, time, timedelta):
        return str(cell)
    return str(cell).strip()


def _read_csv(path: Path) -> Table:
    raw = read_bytes(path)
    text = _decoded(raw, path.name)
    if "\0" in text:
        raise SheetRefused(file=path.name, reason="not_a_table")
    csv.field_size_limit(1_000_000)
    try:
        delimiter = csv.Sniffer().sniff(text[:20_000], delimiters=",;\t|").delimiter
    except csv.Error:
        delimiter = ","
    try:
        rows = tuple(_csv_rows(io.StringIO(text, newline=""), delimiter, path.name))
    except csv.Error:
        raise SheetRefused(file=path.name, reason="damaged") from None
    if not rows:
        raise SheetRefused(file=path.name, reason="no_content")
    return Table(path.name, path.stem, (path.stem,), 1, rows)


def _csv_rows(stream: io.StringIO, delimiter: str, name: str) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(csv.reader(stream, delimiter=delimiter, quotechar='"'), 1):
        if number > MAX_ROWS or len(row) > MAX_COLUMNS:
            raise SheetRefused(file=name, reason="too_many_cells")
        yield tuple(_unguarded(cell.strip()) for cell in row)


def _unguarded(cell: str) -> str:
    # Our own CSV guards cells that a spreadsheet would take for a formula with an apostrophe.
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@\t\r" else cell


def _decoded(raw: bytes, name: str) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetRefused(file=name, reason="not_text")
