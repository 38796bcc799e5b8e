"""Statements of applicability as sheets: in the workbook of a pack, and as a workbook of their own.

Source: security stack §6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from workbench.coverage.model import Statement
from workbench.reports.applicability import freeze_statement
from workbench.reports.model import FrameworkStatement, StatementLine
from workbench.reports.phrases import Phrases, phrases
from workbench.reports.shown import one_line
from workbench.reports.xlsx.cells import LongTexts, day
from workbench.reports.xlsx.sheet import Cell, Field, Row, SheetMaker
from workbench.reports.xlsx.traces import without_traces

_HEADS = (
    ("applicability.item", 18), ("workbook.title", 34), ("applicability.applies", 12), ("applicability.why", 52),
    ("applicability.by", 18), ("applicability.on", 13), ("applicability.questions", 30),
    ("applicability.counts_as", 15), ("workbook.effective", 10), ("applicability.evidence", 40),
    ("applicability.certainty", 16),
)  # fmt: skip


@dataclass(frozen=True)
class SheetFacts:
    """What a workbook of statements says of itself: reference and name of the system, operator, marking, moment."""

    ref: str
    name: str
    operator: str
    marking: str
    at: str


def render_applicability(statements: Sequence[Statement], facts: SheetFacts, *, language: str) -> bytes:
    """Return *statements* as an xlsx workbook: a sheet with the counts, then one sheet a framework."""
    import openpyxl  # slow import

    words = phrases(language)
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    long_texts = LongTexts(words)
    footer = f"{one_line(facts.name)} · {facts.at[:10]}"
    maker = SheetMaker(workbook, long_texts, one_line(facts.marking), footer)
    frozen = [freeze_statement(each, words) for each in statements]
    _overview(maker, words, statements, frozen, facts)
    for each in frozen:
        add_sheet(maker, words, each)
    if long_texts.parts:
        name = words.say("workbook.long_texts")
        heads = [
            Field(words.say(f"workbook.{key}"), width) for key, width in (("where", 24), ("part", 8), ("text", 80))
        ]
        maker.table(name, name, words.say("workbook.long_lead"), heads, list(long_texts.parts))
    out = BytesIO()
    workbook.save(out)
    return without_traces(out.getvalue(), facts.at)


def _overview(
    maker: SheetMaker,
    words: Phrases,
    statements: Sequence[Statement],
    frozen: Sequence[FrameworkStatement],
    facts: SheetFacts,
) -> None:
    say = words.say
    heads = (
        ("applicability.framework", 60), ("method.version", 30), ("applicability.items", 10),
        ("applicability.included", 12), ("applicability.covered", 12), ("applicability.decided", 12),
    )  # fmt: skip
    rows: list[Row] = [
        (Cell(each.title, bold=True), each.version, len(each.lines), each.included, each.covered, each.decided)
        for each in frozen
    ]
    label = next((each.assessment_label for each in statements if each.assessment_label), "")
    lead = say("applicability.lead", label=label) if label else say("applicability.lead_unassessed")
    title = f"{say('applicability.title')}: {facts.ref} {facts.name}"
    maker.table(say("applicability.sheet"), title, lead, [Field(say(key), width) for key, width in heads], rows)


def add_sheet(maker: SheetMaker, words: Phrases, statement: FrameworkStatement) -> None:
    """Add the sheet of one framework, named by its id."""
    heads = [Field(words.say(key), width) for key, width in _HEADS]
    lead = words.say(
        "applicability.counts",
        items=len(statement.lines),
        included=statement.included,
        covered=statement.covered,
        decided=statement.decided,
    )
    title = f"{statement.title}, {statement.version}" if statement.version else statement.title
    rows = [_row(words, line) for line in statement.lines]
    sheet = maker.table(statement.id, title, f"{lead} {statement.licence_note}".strip(), heads, rows)
    sheet.freeze_panes = sheet.cell(5, 3)  # item and title stay in sight


def _row(words: Phrases, line: StatementLine) -> Row:
    say = words.say
    applies = say("applicability.yes") if line.applies else say("applicability.no")
    level = "" if line.level is None else words.listing("levels.names")[line.level]
    return (
        Cell(line.item_id, bold=True), line.title, Cell(applies, sign="success" if line.applies else "open"), line.why,
        line.by, Cell(day(line.on)), "\n".join(line.questions), level, line.level, "\n".join(line.evidence),
        say("applicability.to_confirm") if line.is_to_confirm else "",
    )  # fmt: skip
