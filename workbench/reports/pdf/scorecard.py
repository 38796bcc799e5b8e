"""Chapter "Scorecard": chart and table in one, sections under their domain."""

from workbench.reports.model import DomainScore, Mark
from workbench.reports.pdf.bars import ScoreBar, ShareBar
from workbench.reports.pdf.blocks import Block, Gap, Text
from workbench.reports.pdf.book import Book, Chapter, Marked, subheading
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import CELL, CELL_BOLD, MM, MUTED, SMALL, TINT, UNIT
from workbench.reports.pdf.summary_page import AxisGrid
from workbench.reports.pdf.text import Run
from workbench.reports.statements import MARGIN_OF_SHARE, is_held

MOST_ROWS = 60  # above that, one table per domain


def scorecard_chapter(book: Book) -> Chapter:
    """Return the scorecard with its notes."""
    domains = book.pack.scorecard.domains
    title = book.say("scorecard.title")
    if all(domain.mark.gated is None for domain in domains):
        return Chapter("scorecard", title, book.say("scorecard.lead_none"), (), is_empty=True)
    rows = sum(1 + len(domain.sections) for domain in domains)
    blocks: list[Block] = [Gap(2 * UNIT)]
    if rows <= MOST_ROWS:
        blocks.append(_table(book, list(domains)))
    else:
        for domain in domains:
            heading = Marked(subheading(domain.title, gap=2 * UNIT), f"score-{domain.key}", domain.title, 1)
            blocks += [heading, Gap(4), _table(book, [domain])]
    blocks += [Text(note, SMALL, gap_above=4 if not index else 1) for index, note in enumerate(_notes(book))]
    return Chapter("scorecard", title, _lead(book), tuple(blocks))


def _lead(book: Book) -> str:
    domains = book.pack.scorecard.domains
    held = [domain.title for domain in domains if is_held(domain.mark)]
    if held:
        questions = {question for domain in domains for question in domain.mark.held_by}
        return book.say("scorecard.lead_held", count=len(questions), domains=book.words.all(held))
    return book.say("scorecard.lead_plain", count=sum(1 for domain in domains if domain.mark.gated is not None))


def _table(book: Book, domains: list[DomainScore]) -> Grid:
    say = book.say
    columns = (
        Column(52 * MM, say("scorecard.domain_and_section")),
        Column(14 * MM, say("scorecard.answers"), "right"),
        Column(40 * MM, "0-4"),
        Column(13 * MM, say("summary.counts"), "right"),
        Column(14 * MM, say("summary.up_to"), "right"),
        Column(17 * MM, say("summary.coverage"), "right"),
        Column(18 * MM, say("summary.confidence")),
    )
    rows: list[Row] = []
    for domain in domains:
        rows.append(_row(book, (Run(domain.title, CELL_BOLD),), domain.mark, domain.title, is_domain=True))
        for section in domain.sections:
            words = (Run(f"{section.short}  ", CELL.in_colour(MUTED)), Run(section.title, CELL))
            rows.append(_row(book, words, section.mark, domain.title, is_domain=False))
    continued = say("page.continued", title="{}")
    return AxisGrid(columns, rows, Look(padding=2.5, is_middle=True), axis=2, continued=continued)


def _row(book: Book, words: tuple[Run, ...], mark: Mark, group: str, *, is_domain: bool) -> Row:
    kind = CELL_BOLD if is_domain else CELL
    fmt = book.fmt
    has_score = mark.gated is not None
    bar = ScoreBar(
        mark.gated,
        mark.headline,
        mark.upper,
        mark.last,
        (book.say("summary.nothing_applies"), book.say("summary.nothing_short")),
    )
    cells = (
        Text(words, kind),
        Text(f"{mark.answered}/{mark.applicable}" if has_score else "–", kind, "right"),
        bar,
        Text(fmt.number(mark.gated), kind, "right"),
        Text(fmt.number(mark.upper), kind, "right"),
        Text(fmt.share(mark.coverage) if has_score else "–", kind, "right"),
        ShareBar(mark.confidence, fmt.share(mark.confidence), 22, kind) if has_score else Text("", kind),
    )
    return Row(cells, fill=TINT if is_domain else None, is_group=is_domain, group=group)


def _notes(book: Book) -> list[str]:
    scorecard = book.pack.scorecard
    marks = [s.mark for d in scorecard.domains for s in d.sections]
    parts = [book.say("scorecard.note")]
    if scorecard.last_label and any(mark.last is not None for mark in marks):
        parts.append(book.say("scorecard.note_last", last=scorecard.last_label))
    if any(mark.gated is None for mark in marks):
        parts.append(book.say("scorecard.note_nothing"))
    notes = [" ".join(parts), " ".join(book.voice.maturity_notes(book.pack))]
    high = [d for d in scorecard.domains if d.mark.not_applicable > MARGIN_OF_SHARE]
    if high:
        shares = ", ".join(f"{domain.title} {book.fmt.share(domain.mark.not_applicable)}" for domain in high)
        notes.append(book.say("scorecard.not_applicable", shares=shares))
    return notes
