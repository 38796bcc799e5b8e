"""Any report as a file: blocks are laid out on pages, painted, and archived with the data behind them."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from typing import Any, Protocol

from workbench.kernel.progress import Progress
from workbench.reports.pdf.archive import FileFacts, archived
from workbench.reports.pdf.blocks import Block, NamedBox, Sheet
from workbench.reports.pdf.flow import Page, paginate
from workbench.reports.pdf.fonts import SANS
from workbench.reports.pdf.ink import BOTTOM, COVER_TOP, LEFT, PORTRAIT, TOP, Paper
from workbench.reports.shown import one_line


class Framing(Protocol):
    """What stands on each page around its text, painted before and after it."""

    def under(self, sheet: Sheet) -> None:
        """Paint what lies under the text."""

    def over(self, sheet: Sheet) -> None:
        """Paint header and footer."""


def make_document(
    cover: Iterable[Block],
    body: Iterable[Block],
    frame: Framing,
    facts: FileFacts,
    progress: Progress,
    *,
    paper: Paper = PORTRAIT,
) -> bytes:
    """Return the finished PDF: *cover* on the first page (none if empty), *body* on the following ones."""
    front = list(cover)
    pages = paginate(front, paper.text_width, paper.height - COVER_TOP - BOTTOM)[:1] if front else []
    pages += paginate(_checked(body, progress), paper.text_width, paper.text_height)
    painted, boxes = _painted(pages, frame, facts, progress, paper, first_top=COVER_TOP if front else TOP)
    return archived(painted, _printable(facts), boxes)


def _checked(blocks: Iterable[Block], progress: Progress) -> Iterable[Block]:
    for block in blocks:
        progress.check()
        yield block


def _painted(
    pages: list[Page], frame: Framing, facts: FileFacts, progress: Progress, paper: Paper, *, first_top: float
) -> tuple[bytes, dict[str, NamedBox]]:
    out = BytesIO()
    canvas = _canvas(out, facts.language, paper)
    sheet = Sheet(canvas, 0, len(pages))
    for number, page in enumerate(pages, start=1):
        progress.step(number, len(pages))
        sheet.number = number
        frame.under(sheet)
        top = paper.height - (first_top if number == 1 else TOP)
        for placed in page.placed:
            placed.block.paint(sheet, LEFT, top - placed.offset, paper.text_width)
        frame.over(sheet)
        canvas.showPage()
    for key, title, level in sheet.places:
        canvas.addOutlineEntry(title, key, level, closed=level > 0)
    canvas.showOutline()
    canvas.addPageLabel(0, style="ARABIC", start=1)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.save()
    return out.getvalue(), sheet.boxes


def _canvas(out: BytesIO, language: str, paper: Paper) -> Any:
    from reportlab.pdfgen.canvas import Canvas  # slow import

    canvas = Canvas(
        out,
        pagesize=(paper.width, paper.height),
        pageCompression=0,  # the archive step compresses, faster and smaller
        invariant=1,
        pdfVersion=(1, 7),
        initialFontName=SANS.ready().name,
        initialFontSize=9.5,
        lang=language,
    )
    canvas.setLineCap(0)
    return canvas


def _printable(facts: FileFacts) -> FileFacts:
    """Return *facts* with texts that metadata may carry: no controls, one line."""
    return replace(
        facts,
        title=one_line(facts.title),
        author=one_line(facts.author),
        subject=one_line(facts.subject),
        keywords=one_line(facts.keywords),
    )
