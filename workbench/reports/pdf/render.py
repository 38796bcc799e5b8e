"""A frozen pack as a PDF: chapters in order, numbered, in one of four languages; the same input gives the same bytes.

Source: the visual target of the pack, §§7, 9.
"""

from collections.abc import Callable, Mapping

from workbench.kernel.progress import Progress
from workbench.reports.formatting import NBSP
from workbench.reports.model import ReportPack, content_hash, to_json
from workbench.reports.pdf.act_chapter import act_chapter
from workbench.reports.pdf.answers import answers_chapter
from workbench.reports.pdf.applicability import applicability_chapter
from workbench.reports.pdf.archive import FileFacts
from workbench.reports.pdf.blocks import Block, NewPage
from workbench.reports.pdf.book import Book, Chapter, Extent, chapters_of, opening
from workbench.reports.pdf.cover import cover
from workbench.reports.pdf.document import make_document
from workbench.reports.pdf.evidence import evidence_chapter
from workbench.reports.pdf.findings import findings_chapter
from workbench.reports.pdf.frame import PageFrame
from workbench.reports.pdf.method import method_chapter
from workbench.reports.pdf.reading import reading_chapter
from workbench.reports.pdf.risks import risks_chapter
from workbench.reports.pdf.scorecard import scorecard_chapter
from workbench.reports.pdf.signature_page import attachment_name, signature_chapter
from workbench.reports.pdf.summary_page import summary_chapter
from workbench.reports.phrases import phrases
from workbench.reports.shown import one_line
from workbench.reports.statements import Voice


def render_pdf(
    content: ReportPack, *, language: str, progress: Progress | None = None, answers: Extent = "findings"
) -> bytes:
    """Return *content* as PDF/A-3b with the canonical content attached, ready for `signing.prepare`.

    *answers* chooses which answers are printed; all are in the attached data. A draft has no content hash and no boxes
    for signatures. Raises progress.Cancelled if the person cancels.
    """
    words = phrases(language)
    digest = "" if content.is_draft else content_hash(content)
    numbers = {name: number for number, name in enumerate(chapters_of(content), start=1)}
    book = Book(content, Voice.of(words), digest, answers, numbers)
    progress = progress or Progress()
    return make_document(cover(book), _body(book), _frame(book), _facts(book), progress)


def _body(book: Book) -> list[Block]:
    blocks: list[Block] = []
    for name in book.numbers:
        chapter = _CHAPTERS[name](book)
        if not chapter.is_empty:
            blocks.append(NewPage())
        blocks.append(opening(book, chapter))
        blocks += chapter.blocks
    return blocks


_CHAPTERS: Mapping[str, Callable[[Book], Chapter]] = {
    "summary": summary_chapter,
    "classification": act_chapter,
    "reading": reading_chapter,
    "scorecard": scorecard_chapter,
    "answers": answers_chapter,
    "findings": findings_chapter,
    "risks": risks_chapter,
    "evidence": evidence_chapter,
    "applicability": applicability_chapter,
    "method": method_chapter,
    "signatures": signature_chapter,
}


def _frame(book: Book) -> PageFrame:
    pack = book.pack
    state = book.say("draft.state") if pack.is_draft else book.say("final.state")
    number = book.say("page.pack", id=one_line(pack.pack_id)) if not pack.is_draft else state
    gate = one_line(pack.title_note).split(": ")[0]
    note = f"{NBSP}·{NBSP}".join(part for part in (gate, number) if part)
    return PageFrame(
        words=book.words,
        system=one_line(pack.system.name),
        note=note,
        marking=one_line(pack.marking.text),
        operator=one_line(pack.operator),
        state=state,
        digest=book.digest,
        is_draft=pack.is_draft,
    )


def _facts(book: Book) -> FileFacts:
    pack = book.pack
    noted = "document.title_noted" if pack.title_note else "document.title"
    subject = "document.subject_release" if pack.system.release else "document.subject"
    facts = {"system": pack.system.name, "release": pack.system.release, "assessment": pack.assessment.label}
    return FileFacts(
        title=book.say(noted, id=pack.pack_id, note=pack.title_note, **facts),
        author=pack.operator,
        subject=book.say(subject, **facts),
        keywords=pack.marking.text,
        language=book.words.language,
        made_at=pack.made_at,
        digest=book.digest,
        attachment_name=attachment_name(pack.pack_id),
        attachment=to_json(pack),
        attachment_note=book.say("document.attachment"),
    )
