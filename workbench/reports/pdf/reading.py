"""Chapter "How to read": ten rules and a legend, with the very drawings that the other chapters use."""

from dataclasses import dataclass

from workbench.reports.pdf.bars import LevelStrip, ScoreBar, axis_x
from workbench.reports.pdf.blocks import Beside, Block, Gap, Sheet, Text
from workbench.reports.pdf.book import NUMBER_COLUMN, Book, Chapter, subheading
from workbench.reports.pdf.grid import Grid, Look, facts
from workbench.reports.pdf.ink import ACCENT, BODY, CELL, LINE, MM, SMALL, TEXT_WIDTH, UNIT, VERDICT, Type
from workbench.reports.pdf.marks import Chip, Signed
from workbench.reports.pdf.text import Run, draw_words
from workbench.reports.statements import BANDS

LABEL_WIDTH = 32 * MM
SIGNS = ("success", "warning", "danger", "info", "open")
_RULE_NUMBER = Type(VERDICT.face, 11.5, 13, ACCENT)


def reading_chapter(book: Book) -> Chapter:
    """Return the rules and the legend."""
    levels = book.words.listing("levels.names")
    told = ", ".join(f"{number} {name}" for number, name in enumerate(levels))
    bands = {band: book.voice.band(band) for band in BANDS}
    rules = book.words.rules("reading.rules", levels=told, absent=levels[0], adhoc=levels[1], **bands)
    blocks: list[Block] = [Gap(UNIT)]
    for number, (head, text) in enumerate(rules, start=1):
        words = (Run(head, BODY.bold()), Run(text, BODY))
        label = Text(str(number), _RULE_NUMBER)
        blocks.append(Beside(label, Text(words, BODY), NUMBER_COLUMN, gap_above=UNIT))
    blocks += [subheading(book.say("reading.legend")), Gap(4), _legend(book)]
    return Chapter("reading", book.say("reading.title"), book.say("reading.lead"), tuple(blocks))


def _legend(book: Book) -> Grid:
    say = book.say
    levels = book.words.listing("levels.names")
    strip = LevelStrip(levels, 2, 3, say("answers.counts"), say("answers.claimed"))
    pairs: list[tuple[str, Block]] = [
        (say("reading.score_bar"), LegendBar(book)),
        (say("reading.bands"), _Bands(book)),
        (say("reading.signs"), _Spread([Signed(sign, book.words.word("sign", sign)) for sign in SIGNS])),
        (say("reading.strip"), strip),
    ]
    return facts(pairs, LABEL_WIDTH, TEXT_WIDTH, Look(padding=6.5, is_middle=True))


@dataclass
class _Spread(Block):
    """Blocks side by side, each as wide as it needs and equal gaps between."""

    blocks: list[Signed]

    def height(self, width: float) -> float:
        return max(block.height(width / len(self.blocks)) for block in self.blocks)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        share = width / len(self.blocks)
        for block in self.blocks:
            block.paint(sheet, x, top, share)
            x += share


@dataclass
class _Bands(Block):
    book: Book

    def height(self, width: float) -> float:
        return max(self._note().height(width - 4 * 63), 11)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        middle = top - self.height(width) / 2
        for band in BANDS:
            Chip(band, self.book.voice.band(band)).paint(sheet, x, middle + 5.5, 55)
            x += 63
        note = self._note()
        note.paint(sheet, x + 2, middle + note.height(width - 4 * 63) / 2, width - 4 * 63)

    def _note(self) -> Text:
        return Text(self.book.say("reading.bands_note"), SMALL, max_lines=2)


@dataclass
class LegendBar(Block):
    """A score bar with each of its parts named."""

    book: Book

    def height(self, width: float) -> float:
        return 44.0

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        bar = ScoreBar(1.9, 2.6, 2.95, 1.35, row_height=20, bar_height=9)
        width -= 80
        bar.paint(sheet, x, top - 16, width)
        middle = top - 21.5
        self._name(sheet, x, width, 1.35, middle, "bar_last", "right", above=True)
        self._name(sheet, x, width, 1.9, middle, "bar_held", "left", above=True)
        self._name(sheet, x, width, 0.1, middle, "bar_solid", "left", above=False)
        self._name(sheet, x, width, 2.4, middle, "bar_hatched", "right", above=False)
        self._name(sheet, x, width, 2.7, middle, "bar_pale", "left", above=False)

    def _name(
        self, sheet: Sheet, x: float, width: float, level: float, middle: float, key: str, align: str, *, above: bool
    ) -> None:
        at = axis_x(x, width, level)
        start = middle + 6 if above else middle - 6
        end = start + 4 if above else start - 4
        sheet.canvas.setStrokeColorRGB(*LINE)
        sheet.canvas.setLineWidth(0.5)
        sheet.canvas.line(at, start, at, end)
        baseline = end + 2 if above else end - 7
        draw_words(sheet.canvas, at, baseline, self.book.say(f"reading.{key}"), _LEGEND, align=align)


_LEGEND = Type(CELL.face, 7.5, 9)
