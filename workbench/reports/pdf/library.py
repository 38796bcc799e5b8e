"""Entries of the library as PDF: one alone, or a booklet with a cover; a brief is always exactly one page.

The same entries of the same pack give the same bytes: the moment in the file is the day of the pack.
"""

from dataclasses import dataclass

from workbench.kernel.progress import Progress
from workbench.packs.library.model import Entry, EntryKind
from workbench.reports.library import Booklet
from workbench.reports.pdf.archive import FileFacts
from workbench.reports.pdf.blocks import Block, Gap, NewPage, Sheet, Stack, Text
from workbench.reports.pdf.book import Marked
from workbench.reports.pdf.brief import brief_page
from workbench.reports.pdf.document import make_document
from workbench.reports.pdf.frame import SIDE, SIDE_BOLD
from workbench.reports.pdf.ink import (
    ACCENT,
    BODY,
    COVER_TITLE,
    H1,
    HAIR,
    LABEL,
    LEAD,
    LEFT,
    MM,
    MUTED,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    SMALL,
    TEXT,
    TEXT_WIDTH,
    UNIT,
)
from workbench.reports.pdf.library_parts import entry_parts
from workbench.reports.pdf.text import Run, draw_line, draw_words, fitted, lines_of, width_of
from workbench.reports.phrases import Phrases, phrases
from workbench.reports.shown import one_line


def render_booklet(booklet: Booklet, progress: Progress) -> bytes:
    """Return *booklet* as PDF/A. Raises progress.Cancelled if the person cancels."""
    words = phrases(booklet.language)
    is_single = len(booklet.entries) == 1
    body: list[Block] = []
    for entry in booklet.entries:
        body.append(NewPage())
        body += entry_blocks(entry, booklet, words)
    frame = _Frame(words, booklet)
    cover = () if is_single else _cover(booklet, words)
    return make_document(cover, body, frame, _facts(booklet, words), progress)


def entry_blocks(entry: Entry, booklet: Booklet, words: Phrases) -> list[Block]:
    """Return one entry as blocks, beginning with its bookmark."""
    said = entry.words(booklet.language)
    title = f"{entry.id}  {one_line(said.title)}"
    if entry.kind is EntryKind.BRIEF:
        return [Marked(brief_page(entry, booklet, words), f"entry-{entry.id}", title, 0)]
    kicker = words.say("library.kicker", kind=words.word("library.kind", entry.kind.value), id=entry.id)
    opening: list[Block] = [Text(kicker, LABEL.in_colour(ACCENT)), Text(said.title, H1, gap_above=2)]
    if said.language != booklet.language:
        opening.append(Text(words.say("library.not_translated"), SMALL, gap_above=4))
    opening.append(Text(said.summary, LEAD, gap_above=UNIT))
    head = Marked(Stack(opening), f"entry-{entry.id}", title, 0)
    return [head, *entry_parts(entry, said, booklet, words)]


def _cover(booklet: Booklet, words: Phrases) -> list[Block]:
    library = booklet.library
    head = library.head
    introduction = library.introductions.get(booklet.language) or library.introductions["en"]
    edition = words.say("library.edition", version=head.version, day=head.date.isoformat())
    blocks: list[Block] = [
        Gap(40 * MM),
        Text(head.title(booklet.language), COVER_TITLE),
        Text(edition, LABEL, gap_above=UNIT),
        Text(" ".join(introduction.split()), LEAD, gap_above=3 * UNIT),
        Gap(3 * UNIT),
    ]
    for kind in EntryKind:
        chosen = [entry for entry in booklet.entries if entry.kind is kind]
        if chosen:
            blocks.append(Text(words.word("library.kinds", kind.value), LABEL, gap_above=2 * UNIT))
        for entry in chosen:
            said = entry.words(booklet.language)
            blocks.append(Text((Run(f"{entry.id}  ", BODY.in_colour(MUTED)), Run(said.title, BODY)), BODY, gap_above=2))
    return blocks


@dataclass(frozen=True)
class _Frame:
    """Header with the library's name and page, footer with version and hash."""

    words: Phrases
    booklet: Booklet

    def under(self, sheet: Sheet) -> None:
        """Nothing lies under the text."""

    def over(self, sheet: Sheet) -> None:
        """Paint header and footer."""
        head = self.booklet.library.head
        canvas = sheet.canvas
        baseline = PAGE_HEIGHT - 14 * MM
        page = self.words.say("page.of", page=sheet.number, pages=sheet.total)
        draw_words(canvas, PAGE_WIDTH - RIGHT, baseline, page, SIDE, align="right")
        name = Run(one_line(head.title(self.booklet.language)), SIDE_BOLD)
        room = TEXT_WIDTH - width_of(page, SIDE) - 12
        left = lines_of((name, Run("  " + self._what(), SIDE)), SIDE, room, max_lines=1)[0]
        draw_line(canvas, LEFT, baseline, left)
        sheet.rule(LEFT, baseline - 5, TEXT_WIDTH, 0.8, TEXT)
        foot = 12 * MM
        sheet.rule(LEFT, foot + 10, TEXT_WIDTH, 0.4, HAIR)
        edition = self.words.say("library.edition", version=head.version, day=head.date.isoformat())
        note = f"{edition}  ·  {self.words.say('library.proposes')}"
        digest = f"sha-256 {head.sha256[:16]}"
        draw_words(canvas, PAGE_WIDTH - RIGHT, foot, digest, SIDE, align="right")
        draw_words(canvas, LEFT, foot, fitted(note, SIDE, TEXT_WIDTH - width_of(digest, SIDE) - 12), SIDE)

    def _what(self) -> str:
        entries = self.booklet.entries
        if len(entries) == 1:
            return f"{entries[0].id} {one_line(entries[0].words(self.booklet.language).title)}"
        return self.words.say("library.booklet", count=len(entries))


def _facts(booklet: Booklet, words: Phrases) -> FileFacts:
    head = booklet.library.head
    first = booklet.entries[0]
    single = f"{first.id} {first.words(booklet.language).title}"
    return FileFacts(
        title=single if len(booklet.entries) == 1 else head.title(booklet.language),
        author=words.say("library.author"),
        subject=words.say("library.edition", version=head.version, day=head.date.isoformat()),
        keywords=" ".join(entry.id for entry in booklet.entries),
        language=booklet.language,
        made_at=f"{head.date.isoformat()}T00:00:00+00:00",
        digest=head.sha256,
        attachment_name="",
        attachment=b"",
        attachment_note="",
    )
