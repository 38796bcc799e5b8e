"""Pages of a finished PDF as pictures, and its text as a reader would copy it.

The library that reads the PDF serves one thread at a time, while the window asks from several.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from workbench.kernel.errors import InputError

MAX_PIXELS = 40_000_000
_alone = threading.Lock()


class NoSuchPage(InputError):
    """The PDF has no page *page*, or it cannot be drawn at that size."""

    code = "reports.no_such_page"


class UnreadablePdf(InputError):
    """The bytes are not a PDF that can be shown."""

    code = "reports.unreadable_pdf"


def page_count(pdf: bytes) -> int:
    """Return how many pages *pdf* has. Raises UnreadablePdf."""
    with _opened(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page: int, dpi: int = 96) -> bytes:
    """Return page *page* (the first is 1) as PNG. Raises NoSuchPage or UnreadablePdf."""
    with _opened(pdf) as document:
        if not 1 <= page <= len(document):
            raise NoSuchPage(page=page, pages=len(document))
        document.init_forms()  # or signatures would not be drawn
        drawn = document[page - 1]
        width, height = drawn.get_size()
        if not 0 < width * height * (dpi / 72) ** 2 <= MAX_PIXELS:
            raise NoSuchPage(page=page, dpi=dpi)
        out = BytesIO()
        drawn.render(scale=dpi / 72).to_pil().save(out, format="PNG")
        return out.getvalue()


def page_text(pdf: bytes, page: int) -> str:
    """Return the text of page *page* (the first is 1, -1 the last). Raises NoSuchPage or UnreadablePdf."""
    with _opened(pdf) as document:
        index = page - 1 if page > 0 else len(document) + page
        if not 0 <= index < len(document):
            raise NoSuchPage(page=page, pages=len(document))
        text = document[index].get_textpage()
        try:
            return str(text.get_text_bounded())
        finally:
            text.close()


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # slow import

    with _alone:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise UnreadablePdf() from error
        with document:
            yield document
