"""Chapter "Method and content": with what was asked and counted, the head of the trail, and the limits of it all."""

from workbench.reports.formatting import hash_groups
from workbench.reports.pdf.blocks import Block, Gap, Text
from workbench.reports.pdf.book import Book, Chapter, subheading
from workbench.reports.pdf.grid import Column, Grid, Look, Row, facts
from workbench.reports.pdf.ink import BODY, CELL, CELL_BOLD, HASH, MM, SMALL, TEXT_WIDTH, UNIT

LABEL_WIDTH = 28 * MM


def method_chapter(book: Book) -> Chapter:
    """Return method, contents, trail and limits."""
    say, pack = book.say, book.pack
    named: list[tuple[str, Text]] = [(say("method.method"), Text(pack.method.name, CELL))]
    if pack.method.software:
        named.append((say("method.software"), Text(pack.method.software, CELL)))
    blocks: list[Block] = [Gap(2 * UNIT), facts(named, LABEL_WIDTH, TEXT_WIDTH, Look(padding=3.4))]
    blocks += [subheading(say("method.contents")), Gap(4), _contents(book)]
    blocks += [
        subheading(say("method.trail")),
        Gap(4),
        _trail(book),
        Text(say("method.trail_note"), SMALL, gap_above=4),
    ]
    blocks += [subheading(say("method.limits")), Gap(3), Text(say("method.limits_text"), BODY)]
    return Chapter("method", say("method.title"), say("method.lead"), tuple(blocks))


def _contents(book: Book) -> Block:
    contents = book.pack.method.contents
    if not contents:
        return Text(book.say("method.no_contents"), CELL)
    columns = (
        Column(LABEL_WIDTH, book.say("method.kind")),
        Column(TEXT_WIDTH - LABEL_WIDTH - 24 * MM, book.say("method.pack")),
        Column(24 * MM, book.say("method.version"), "right"),
    )
    rows = [
        Row(
            (Text(book.words.word("content_kind", c.kind), CELL), Text(c.title or c.id, CELL_BOLD), c.version),
            below=Text(" ".join(hash_groups(c.sha256)), HASH),
        )
        for c in contents
    ]
    return Grid(
        columns, rows, Look(padding=3.4), continued=book.say("page.continued", title=book.say("method.contents"))
    )


def _trail(book: Book) -> Grid:
    trail, say = book.pack.trail, book.say
    pairs = [
        (say("method.trail_entry"), Text(book.fmt.count(trail.seq), CELL)),
        (say("method.trail_at"), Text(book.fmt.moment(trail.at), CELL)),
        (say("method.trail_mac"), Text(" ".join(hash_groups(trail.mac)) or "–", HASH)),
    ]
    return facts(pairs, LABEL_WIDTH, TEXT_WIDTH, Look(padding=3.4))
