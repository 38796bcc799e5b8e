"""Chapter "Evidence": every stored file with its hash."""

from workbench.reports.formatting import hash_groups
from workbench.reports.model import EvidenceItem
from workbench.reports.pdf.blocks import Block, Gap, Stack, Text
from workbench.reports.pdf.book import Book, Chapter
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import CELL, CELL_BOLD, HASH, MM, SMALL, UNIT

MOST_USES = 8


def evidence_chapter(book: Book) -> Chapter:
    """Return the evidence index in the order of the pack."""
    items = book.pack.evidence
    title = book.say("evidence.title")
    if not items:
        return Chapter("evidence", title, book.say("evidence.empty"), (), is_empty=True)
    lead = book.say("evidence.lead", count=len(items))
    note = Text(book.say("evidence.note"), SMALL, gap_above=4)
    return Chapter("evidence", title, lead, (Gap(2 * UNIT), _table(book), note))


def _table(book: Book) -> Grid:
    say = book.say
    columns = (
        Column(12 * MM, say("evidence.number")),
        Column(68 * MM, say("evidence.item")),
        Column(14 * MM, say("evidence.kind")),
        Column(17 * MM, say("evidence.size"), "right"),
        Column(12 * MM, say("evidence.grade")),
        Column(21 * MM, say("evidence.supports")),
        Column(24 * MM, say("evidence.taken"), "right"),
    )
    rows = [_row(book, item) for item in book.pack.evidence]
    return Grid(columns, rows, Look(padding=3.6), continued=say("page.continued", title=say("evidence.title")))


def _row(book: Book, item: EvidenceItem) -> Row:
    uses = ", ".join(item.used_by[:MOST_USES]) + (" …" if len(item.used_by) > MOST_USES else "")
    taken: list[Block] = [Text(book.fmt.day(item.taken), CELL, "right")]
    if item.added_by:
        taken.append(Text(item.added_by, SMALL, "right", max_lines=2))
    return Row(
        (
            Text(item.id, CELL_BOLD),
            Text(item.name, CELL, max_lines=4),
            Text(item.media, CELL),
            Text(book.fmt.size(item.size), CELL, "right"),
            Text(f"E{item.grade}", CELL_BOLD),
            Text(uses or "–", CELL),
            Stack(taken),
        ),
        below_to=5,
        below=Text(" ".join(hash_groups(item.sha256)), HASH),
    )
