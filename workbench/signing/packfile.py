"""What is in a pack's file besides its pages: the attached content, the boxes of the fields, the signature fields.

Files come from outside, so everything here either returns what was asked or raises UnreadableFile.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from workbench.kernel.errors import SignatureError
from workbench.reports import canonical
from workbench.reports.canonical import UnreadableContent
from workbench.reports.model import ReportPack, from_json

MAX_FILE_BYTES = 200_000_000
MAX_FIELDS = 50
MAX_PAGES = 10_000
Box = tuple[float, float, float, float]


class UnreadableFile(SignatureError):
    """The bytes are not a PDF that can be read strictly, or not a pack; *why* says which."""

    code = "signing.unreadable_file"


@dataclass(frozen=True)
class Content:
    """The attached content of a pack: its bytes, and the pack that they say."""

    data: bytes
    pack: ReportPack


@dataclass(frozen=True)
class FieldBox:
    """Where a signature field goes: the index of its page, and left, bottom, right, top in points."""

    page: int
    box: Box


@contextmanager
def quiet() -> Iterator[None]:
    """Silence the signing library, which logs a traceback, with paths, for every suspicious file."""
    loggers = [logging.getLogger(name) for name in ("pyhanko", "pyhanko_certvalidator")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)


def open_strictly(pdf: bytes) -> Any:
    """Return a reader on *pdf* that refuses what a lenient one would repair. Raises UnreadableFile."""
    from pyhanko.pdf_utils.reader import PdfFileReader  # slow import

    if len(pdf) > MAX_FILE_BYTES:
        raise UnreadableFile(why="too_large")
    if not pdf.startswith(b"%PDF-"):
        raise UnreadableFile(why="not_pdf")
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=True)
        is_encrypted = reader.encrypted
        reader.root  # noqa: B018 - raises now rather than later
    except Exception as error:  # border: a foreign parser on a foreign file
        raise UnreadableFile(why="broken", kind=type(error).__name__) from error
    if is_encrypted:
        raise UnreadableFile(why="encrypted")
    return reader


def content_of(root: Any) -> Content:
    """Return the content attached to the document catalog *root*.

    Raises UnreadableFile with *why* ``no_content`` if nothing or more than one file is attached, ``content`` if it is
    no pack (or of a newer format).
    """
    data = attached_bytes(root)
    try:
        return Content(data, from_json(data))
    except UnreadableContent as error:
        raise UnreadableFile(why="content", detail=error.facts["why"], where=error.facts["where"]) from error


def attached_bytes(root: Any) -> bytes:
    """Return the one file attached to the catalog *root*. Raises UnreadableFile (``no_content``) for any other."""
    try:
        return _attached(root)
    except UnreadableFile:
        raise
    except Exception as error:  # border: a foreign parser on a foreign file
        raise UnreadableFile(why="no_content", kind=type(error).__name__) from error


def _attached(root: Any) -> bytes:
    names = root["/Names"]["/EmbeddedFiles"]["/Names"]
    if len(names) != 2 or len(root["/AF"]) != 1:
        raise UnreadableFile(why="no_content")
    file = names[1]
    if file.raw_get("/EF").get_object() != root["/AF"][0].raw_get("/EF").get_object():
        raise UnreadableFile(why="no_content")
    embedded = file["/EF"]
    if embedded.raw_get("/F") != embedded.raw_get("/UF"):
        raise UnreadableFile(why="no_content")
    data = embedded["/F"].data
    if len(data) > canonical.MAX_JSON_BYTES:
        raise UnreadableFile(why="too_large")
    return bytes(data)


def field_boxes(root: Any) -> dict[str, FieldBox]:
    """Return the boxes that the signature page reserved, by field name."""
    pages = _page_references(root)
    names = entry(entry(root["/Names"], "/Dests", {}), "/Names", ())
    found: dict[str, FieldBox] = {}
    for index in range(0, len(names) - 1, 2):
        target = names[index + 1]
        if len(target) == 6 and target[1] == "/FitR":
            left, bottom, right, top = (float(target[edge]) for edge in range(2, 6))
            page = pages.index(target.raw_get(0).reference)
            found[str(names[index])] = FieldBox(page, (left, bottom, right, top))
    return found


def _page_references(root: Any) -> list[Any]:
    """Return references to all pages in order; our own files have a flat or shallow tree."""
    found: list[Any] = []
    waiting = [root.raw_get("/Pages")]
    while waiting:
        node = waiting.pop()
        kids = entry(node.get_object(), "/Kids")
        if kids is None:
            found.append(node.reference)
        else:
            waiting.extend(kids.raw_get(index) for index in reversed(range(len(kids))))
        if len(found) + len(waiting) > MAX_PAGES:
            raise UnreadableFile(why="too_many_pages")
    return found


def signature_fields(root: Any) -> dict[str, Any]:
    """Return the signature fields of the form by name; an empty mapping without a form. Nested fields are refused."""
    fields = entry(entry(root, "/AcroForm", {}), "/Fields", ())
    if len(fields) > MAX_FIELDS:
        raise UnreadableFile(why="too_many_fields")
    found: dict[str, Any] = {}
    for index in range(len(fields)):
        field = fields[index]
        name = str(entry(field, "/T"))
        if entry(field, "/FT") != "/Sig" or "/Kids" in field or name in found:
            raise UnreadableFile(why="foreign_form")
        found[name] = field
    return found


def entry(dictionary: Any, key: str, default: Any = None) -> Any:
    """Return what *key* of a PDF dictionary leads to, references followed, or *default*."""
    return dictionary[key] if key in dictionary else default  # noqa: SIM401 - "get" does not follow references
