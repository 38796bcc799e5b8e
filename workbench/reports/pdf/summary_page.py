"""Chapter "Summary": always one page, read in a minute. The number of rows is limited, never their truth."""

from collections import Counter
from collections.abc import Sequence

from workbench.reports.model import ReportPack, Risk
from workbench.reports.pdf.bars import Axis, ScoreBar, ShareBar
from workbench.reports.pdf.blocks import Block, Boxed, Gap, Stack, Text
from workbench.reports.pdf.book import Book, Chapter, subheading
from workbench.reports.pdf.fonts import BOLD
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import (
    CELL,
    CELL_BOLD,
    MM,
    SIGN_COLOURS,
    SMALL,
    TEXT_WIDTH,
    TINT,
    UNIT,
    VERDICT,
    Type,
)
from workbench.reports.pdf.marks import Chip, Signed
from workbench.reports.statements import BANDS, SEVERITIES, SEVERITY_SIGNS

MOST_RISKS = 3
MOST_FINDINGS = 4
VERDICT_SIGN = Type(BOLD, 9.5, 13)
_CLOSE = 2.4  # rows of this page stand close, so that it stays one page


def summary_chapter(book: Book) -> Chapter:
    """Return the summary."""
    pack = book.pack
    blocks: list[Block] = [Gap(UNIT), _verdict(book)]
    blocks += [subheading(book.say("summary.controls"), gap=2 * UNIT), Gap(3), *_controls(book)]
    blocks += [subheading(book.say("summary.risks"), gap=2 * UNIT), Gap(3), *_risks(book)]
    blocks += [subheading(book.say("summary.findings"), gap=2 * UNIT), Gap(3), *_findings(book)]
    blocks += [subheading(book.say("summary.asks"), gap=2 * UNIT), Gap(3), _asks(book, pack)]
    return Chapter("summary", book.say("summary.title"), "", tuple(blocks))


def _verdict(book: Book) -> Boxed:
    sign, headline = book.voice.headline(book.pack)
    colour = SIGN_COLOURS.get(sign, SIGN_COLOURS["info"])
    sign = sign if sign in SIGN_COLOURS else "info"
    inner = Stack(
        [
            Signed(sign, (_short(headline, VERDICT_SIGN.in_colour(colour))), VERDICT_SIGN.in_colour(colour), size=9),
            Text(book.voice.sentence(book.pack), VERDICT, max_lines=4, gap_above=2),
            Text(book.voice.summary_note(book.pack), SMALL, max_lines=2, gap_above=2),
        ]
    )
    return Boxed(inner, tint=TINT, bar=colour, padding=(11, 7))


def _short(text: str, kind: Type) -> str:
    from_lines = Text(text, kind, max_lines=1).lines(TEXT_WIDTH - 40)[0]
    return "".join(piece.text for piece in from_lines.pieces)


def _controls(book: Book) -> list[Block]:
    domains = book.pack.scorecard.domains
    notes = Text(" ".join(book.voice.maturity_notes(book.pack)), SMALL, max_lines=4, gap_above=2)
    if not domains:
        return [notes]
    rows = []
    for domain in domains:
        mark = domain.mark
        figures = (book.fmt.number(mark.gated), book.fmt.number(mark.upper))
        share = ShareBar(mark.confidence, book.fmt.share(mark.confidence), 22, CELL)
        rows.append(
            Row(
                (
                    Text(domain.title, CELL_BOLD, max_lines=2),
                    ScoreBar(
                        mark.gated,
                        mark.headline,
                        mark.upper,
                        mark.last,
                        (book.say("summary.nothing_applies"), book.say("summary.nothing_short")),
                        bar_height=7,
                    ),
                    Text(figures[0], CELL_BOLD, "right"),
                    Text(figures[1], CELL, "right"),
                    Text(book.voice.maturity_label(mark), CELL),
                    Text(book.fmt.share(mark.coverage) if mark.gated is not None else "–", CELL, "right"),
                    share if mark.gated is not None else Text("–", CELL, "left"),
                )
            )
        )
    columns = (
        Column(26 * MM, book.say("summary.maturity")),
        Column(47 * MM, "0-4"),
        Column(13 * MM, book.say("summary.counts"), "right"),
        Column(14 * MM, book.say("summary.up_to"), "right"),
        Column(33 * MM, book.say("summary.label")),
        Column(17.5 * MM, book.say("summary.coverage"), "right"),
        Column(17.5 * MM, book.say("summary.confidence")),
    )
    return [AxisGrid(columns, rows, Look(padding=2.6, is_middle=True), axis=1), notes]


class AxisGrid(Grid):
    """A table in which the head of one column is the axis of the bars below it."""

    def __init__(
        self, columns: Sequence[Column], rows: Sequence[Row], look: Look, *, axis: int, continued: str = ""
    ) -> None:
        super().__init__(columns, rows, look, continued=continued)
        self.axis = axis

    def head_block(self, index: int, column: Column) -> Block:
        """Return the axis for its column."""
        return Axis() if index == self.axis else super().head_block(index, column)

    def like_this(self) -> Grid:
        """Return an empty table of the same kind."""
        return AxisGrid(self.columns, (), self.look, axis=self.axis, continued=self.continued)


def _risks(book: Book) -> list[Block]:
    pack = book.pack
    if not pack.risks:
        return [Text(book.voice.nothing(pack, "summary.no_risks"), CELL)]
    worst = sorted(pack.risks, key=lambda risk: (-BANDS.index(risk.decided_band), -risk.residual_score))[:MOST_RISKS]
    columns = (
        Column(17 * MM, book.say("summary.risk")),
        Column(80 * MM),
        Column(20 * MM, book.say("summary.inherent")),
        Column(27 * MM, book.say("summary.residual")),
        Column(24 * MM, book.say("summary.decides")),
    )
    rows = [_risk_row(book, risk) for risk in worst]
    counts = Text(book.voice.risk_counts(pack), SMALL, gap_above=2)
    return [Grid(columns, rows, Look(padding=_CLOSE)), counts]


def _risk_row(book: Book, risk: Risk) -> Row:
    band = book.voice.band
    return Row(
        (
            Text(risk.id, CELL_BOLD, max_lines=1),
            Text(risk.title, CELL, max_lines=2),
            Chip(risk.band, band(risk.band)),
            Chip(risk.residual_band, band(risk.residual_band), book.fmt.number(risk.residual_score)),
            Chip(risk.decided_band, band(risk.decided_band)),
        )
    )


def _findings(book: Book) -> list[Block]:
    pack = book.pack
    if not pack.findings:
        return [Text(book.voice.nothing(pack, "summary.no_findings"), CELL)]
    first = sorted(pack.findings, key=lambda finding: SEVERITIES.index(finding.severity))[:MOST_FINDINGS]
    columns = (Column(17 * MM), Column(26 * MM), Column(77 * MM), Column(24 * MM), Column(24 * MM, "", "right"))
    rows = [
        Row(
            (
                Text(finding.id, CELL_BOLD, max_lines=1),
                Signed(SEVERITY_SIGNS[finding.severity], book.words.word("severity", finding.severity)),
                Text(finding.title, CELL, max_lines=2),
                Text(finding.owner or finding.question_id, CELL, max_lines=1),
                Text(book.fmt.day(finding.due) if finding.due else ", ".join(finding.risk_ids[:1]), CELL, "right"),
            )
        )
        for finding in first
    ]
    return [Grid(columns, rows, Look(padding=_CLOSE)), Text(_finding_counts(book, pack), SMALL, gap_above=2)]


def _finding_counts(book: Book, pack: ReportPack) -> str:
    counts = Counter(finding.severity for finding in pack.findings)
    severities = {severity: counts[severity] for severity in SEVERITIES}
    return book.say("summary.finding_counts", section=book.numbers["findings"], **severities)


def _asks(book: Book, pack: ReportPack) -> Block:
    asks = [(ask.role, ask.text) for ask in pack.summary.asks]
    asks = asks or [(book.words.word("role", signer.role), signer.sentence) for signer in pack.signers]
    if not asks:
        return Text(book.say("summary.no_asks"), CELL)
    rows = [Row((Text(role, CELL_BOLD, max_lines=2), Text(text, CELL, max_lines=2))) for role, text in asks[:4]]
    return Grid((Column(32 * MM), Column(TEXT_WIDTH - 32 * MM)), rows, Look(padding=_CLOSE))
