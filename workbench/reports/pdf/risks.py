"""Chapter "Risks": two heat maps, the table, and for the worst band why each number is what it is."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from workbench.reports.model import Risk
from workbench.reports.pdf.blocks import Block, Gap, Stack, Text
from workbench.reports.pdf.book import Book, Chapter, runs, subheading
from workbench.reports.pdf.grid import Column, Grid, Look, Row, facts
from workbench.reports.pdf.heatmap import HeatMap, SideBySide
from workbench.reports.pdf.ink import CELL, CELL_BOLD, MM, SMALL, TEXT_WIDTH, UNIT
from workbench.reports.pdf.marks import Chip
from workbench.reports.shown import first_sentence
from workbench.reports.statements import BANDS, worst_band

LABEL_WIDTH = 30 * MM
MOST_NAMED = 6
LONG_STATEMENT = 240  # characters


def risks_chapter(book: Book) -> Chapter:
    """Return the suggested risks in the order of the pack."""
    risks = book.pack.risks
    title = book.say("risks.title")
    if not risks:
        return Chapter("risks", title, book.voice.nothing(book.pack, "risks.empty"), (), is_empty=True)
    worst = worst_band(risks)
    is_within = BANDS.index(worst) < BANDS.index("high")
    key = "risks.lead_within" if is_within else "risks.lead"
    outside = [risk.id for risk in risks if BANDS.index(risk.decided_band) >= BANDS.index("high")]
    shown = ", ".join(outside[:MOST_NAMED]) + (" …" if len(outside) > MOST_NAMED else "")
    lead = book.say(key, count=len(risks), risks=shown)
    note = " ".join((book.say("risks.map_note"), *book.voice.lifted(risks)))
    blocks: list[Block] = [Gap(2 * UNIT), _maps(book), Text(note, SMALL, gap_above=3), Gap(UNIT), _table(book)]
    for risk in risks:
        if risk.decided_band == worst or risk.overrides:
            blocks += [subheading(book.say("risks.why", risk=risk.id), room=40 * MM), Gap(4), _why(book, risk)]
    return Chapter("risks", title, lead, tuple(blocks))


def _maps(book: Book) -> Block:
    words = {band: book.voice.band(band) for band in BANDS}
    risks = book.pack.risks
    inherent = _by_cell(risks, lambda risk: (risk.likelihood, risk.impact))
    residual = _by_cell(risks, lambda risk: (risk.likelihood_cell, risk.impact_cell))
    axis = (book.say("risks.likelihood"), book.say("risks.impact"))
    matrix = book.pack.method.matrix
    return SideBySide(
        HeatMap(book.say("risks.inherent_map"), matrix, words, inherent, *axis),
        HeatMap(book.say("risks.residual_map"), matrix, words, residual, *axis),
    )


def _by_cell(risks: Sequence[Risk], cell_of: Callable[[Risk], tuple[int, int]]) -> Mapping[tuple[int, int], list[str]]:
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    for risk in risks:
        found[cell_of(risk)].append(risk.id.rsplit("-", 1)[-1][:4])
    return found


def _table(book: Book) -> Grid:
    say = book.say
    columns = (
        Column(15 * MM, say("risks.risk")),
        Column(72 * MM, say("risks.statement")),
        Column(21 * MM, say("risks.inherent")),
        Column(29 * MM, say("risks.residual")),
        Column(19 * MM, say("risks.range")),
        Column(12 * MM, say("risks.confidence"), "right"),
    )
    rows = [_row(book, risk) for risk in book.pack.risks]
    return Grid(columns, rows, Look(padding=4), continued=say("page.continued", title=say("risks.title")))


def _row(book: Book, risk: Risk) -> Row:
    fmt, band = book.fmt, book.voice.band
    inherent = Text(f"{risk.likelihood} × {risk.impact}", SMALL)
    residual = Text(f"{fmt.number(risk.residual_likelihood)} × {fmt.number(risk.residual_impact)}", SMALL)
    decided: list[Block] = []
    if risk.decided_band != risk.residual_band:
        decided = [Text(book.say("risks.decided", band=band(risk.decided_band)), SMALL.bold())]
    return Row(
        (
            Text(risk.id, CELL_BOLD),
            Stack(
                [
                    Text(risk.title, CELL, max_lines=3),
                    Text(first_sentence(risk.statement, LONG_STATEMENT), SMALL, max_lines=5),
                ]
            ),
            Chip(risk.band, band(risk.band), below=inherent),
            Chip(risk.residual_band, band(risk.residual_band), fmt.number(risk.residual_score), below=residual),
            Stack([Text(book.voice.band_range(risk), CELL), *decided]),
            Text(fmt.share(risk.confidence), CELL, "right"),
        )
    )


def _why(book: Book, risk: Risk) -> Grid:
    voice, say = book.voice, book.say
    pairs: list[tuple[str, Block]] = [
        (say("risks.likelihood"), Text(runs(voice.why_likelihood(risk), CELL))),
        (say("risks.impact"), Text(runs(voice.why_impact(risk), CELL))),
        (say("risks.score"), Text(runs(voice.why_score(risk), CELL))),
        (say("risks.band"), Text(runs(voice.why_band(risk), CELL))),
        (say("risks.bounds"), Text(voice.why_bounds(risk), CELL)),
    ]
    pairs += [
        (
            say("risks.changed"),
            Text(
                say(
                    "risks.override",
                    what=o.what,
                    old=o.old,
                    new=o.new,
                    by=o.by,
                    at=book.fmt.moment(o.at),
                    reason=o.reason,
                ),
                CELL,
            ),
        )
        for o in risk.overrides
    ]
    return facts(pairs, LABEL_WIDTH, TEXT_WIDTH, Look(padding=3.4))
