"""Chapter "Statement of applicability": per framework every item, whether it applies, and what covers it."""

from workbench.reports.model import FrameworkStatement, StatementLine
from workbench.reports.pdf.blocks import Block, Gap, Stack, Text
from workbench.reports.pdf.book import Book, Chapter, subheading
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import CELL, CELL_BOLD, MM, SMALL, UNIT
from workbench.reports.pdf.marks import Signed

MOST_QUESTIONS = 6
MOST_EVIDENCE = 6


def applicability_chapter(book: Book) -> Chapter:
    """Return the chosen statements in the order of the pack."""
    blocks: list[Block] = []
    for statement in book.pack.applicability:
        version = f", {statement.version}" if statement.version else ""
        counts = book.say(
            "applicability.counts",
            items=len(statement.lines),
            included=statement.included,
            covered=statement.covered,
            decided=statement.decided,
        )
        blocks += [
            subheading(f"{statement.title}{version}"),
            Text(counts, CELL, gap_above=2),
            Gap(UNIT),
            _table(book, statement),
        ]
        if statement.licence_note:
            blocks.append(Text(statement.licence_note, SMALL, gap_above=4))
    label = book.pack.assessment.label
    return Chapter(
        "applicability",
        book.say("applicability.title"),
        book.say("applicability.lead", label=label),
        tuple(blocks),
    )


def _table(book: Book, statement: FrameworkStatement) -> Grid:
    say = book.say
    columns = (
        Column(25 * MM, say("applicability.item")),
        Column(73 * MM, say("applicability.title_why")),
        Column(19 * MM, say("applicability.applies")),
        Column(31 * MM, say("applicability.questions")),
        Column(20 * MM, say("applicability.evidence")),
    )
    rows = [_row(book, line) for line in statement.lines]
    return Grid(columns, rows, Look(padding=3.4), continued=say("page.continued", title=statement.title))


def _row(book: Book, line: StatementLine) -> Row:
    say = book.say
    why: list[Block] = [Text(line.title, CELL, max_lines=3)]
    if line.why:
        why.append(Text(line.why, SMALL, max_lines=6))
    if line.by or line.on:
        why.append(Text(say("applicability.decided_by", by=line.by, on=book.fmt.day(line.on)), SMALL, max_lines=2))
    if line.is_to_confirm:
        why.append(Text(say("applicability.to_confirm"), SMALL))
    sign = "success" if line.applies else "open"
    counts = [Text(book.voice.level(line.level), CELL_BOLD)] if line.level is not None else []
    questions = [Text(each, SMALL, max_lines=2) for each in line.questions[:MOST_QUESTIONS]]
    if len(line.questions) > MOST_QUESTIONS:
        questions.append(Text(say("applicability.more", count=len(line.questions) - MOST_QUESTIONS), SMALL))
    evidence = ", ".join(line.evidence[:MOST_EVIDENCE]) + (" …" if len(line.evidence) > MOST_EVIDENCE else "")
    return Row(
        (
            Text(line.item_id, CELL_BOLD, max_lines=3),
            Stack(why),
            Signed(sign, say("applicability.yes") if line.applies else say("applicability.no")),
            Stack([*counts, *questions]) if counts or questions else Text("–", CELL),
            Text(evidence or "–", CELL),
        )
    )
