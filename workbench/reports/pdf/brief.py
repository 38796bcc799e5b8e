"""A brief: one page to hang up. A drawn picture and a headline, what to do and not to do, three cases, whom to call."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from workbench.packs.library.model import Entry, Item
from workbench.reports.library import Booklet
from workbench.reports.pdf.blocks import Block, Boxed, Gap, Sheet, Stack, Text
from workbench.reports.pdf.fonts import BOLD, SANS, SERIF, SERIF_MEDIUM
from workbench.reports.pdf.ink import (
    ACCENT,
    DANGER,
    HAIR,
    LABEL,
    MM,
    MUTED,
    SUCCESS,
    TEXT,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Type,
)
from workbench.reports.pdf.marks import draw_sign
from workbench.reports.pdf.text import Run
from workbench.reports.phrases import Phrases

_HEADLINE = Type(SERIF_MEDIUM, 36, 41)
_LEAD = Type(SERIF, 15, 21, is_prose=True)
_LINE = Type(SANS, 12.5, 16.5)
_CASE = Type(SANS, 11, 15)
_SHARES = (1.0, 0.95, 0.9, 0.85, 0.8)
_PART = Type(BOLD, 11, 14, MUTED)
_PICTURE = 46 * MM


def brief_page(entry: Entry, booklet: Booklet, words: Phrases) -> Block:
    """Return the whole page as one block, in the largest type in which it fits: longer languages need a smaller one."""
    pages = (_page(entry, booklet, words, share) for share in _SHARES)
    fitting = (page for page in pages if page.height(TEXT_WIDTH) <= TEXT_HEIGHT)
    return next(fitting, _page(entry, booklet, words, _SHARES[-1]))


def _page(entry: Entry, booklet: Booklet, words: Phrases, share: float) -> Block:
    said = entry.words(booklet.language)
    do, dont, cases = (said.part(key) for key in ("do", "dont", "examples"))
    kicker = words.say("library.kicker", kind=words.word("domain", entry.domain), id=entry.id)
    blocks: list[Block] = [
        _Headline(entry.domain, kicker, said.title, _sized(_HEADLINE, share)),
        Text(said.summary, _sized(_LEAD, share), gap_above=4 * MM),
        Gap(2 * MM),
    ]
    for part, sign, colour in ((do, "success", SUCCESS), (dont, "danger", DANGER)):
        if part is not None:
            title = words.say(f"library.part.{part.key}")
            blocks.append(Text(title, _PART.in_colour(colour), gap_above=5 * MM * share))
            blocks += [_SignedLine(sign, item, _sized(_LINE, share)) for item in part.items]
    if cases is not None:
        blocks.append(Text(words.say("library.part.examples"), _PART, gap_above=7 * MM * share))
        blocks += [_case(item, _sized(_CASE, share)) for item in cases.items]
    return _Hung(Stack(blocks), _Call(words.say("library.call")))


def _sized(kind: Type, share: float) -> Type:
    return replace(kind, size=kind.size * share, leading=kind.leading * share)


def _case(item: Item, kind: Type) -> Block:
    runs = (Run(f"{item.lead}. ", kind.bold()), Run(item.text, kind))
    return Boxed(Text(runs, kind), bar=HAIR, padding=(9.0, 0.0), gap_above=3 * MM)


@dataclass
class _Hung(Block):
    """*inner* from the top of the page, *foot* at its lower end."""

    inner: Block
    foot: Block

    def height(self, width: float) -> float:
        return max(TEXT_HEIGHT - 1, self.inner.height(width) + self.foot.height(width) + 3 * MM)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        self.inner.paint(sheet, x, top, width)
        self.foot.paint(sheet, x, top - self.height(width) + self.foot.height(width), width)


@dataclass
class _Headline(Block):
    domain: str
    kicker: str
    title: str
    type: Type

    def __post_init__(self) -> None:
        self._words = Stack([Text(self.kicker, LABEL.in_colour(ACCENT)), Text(self.title, self.type, gap_above=3 * MM)])

    def height(self, width: float) -> float:
        return max(self._words.height(width - _PICTURE - 6 * MM), _PICTURE * 0.75)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        self._words.paint(sheet, x, top, width - _PICTURE - 6 * MM)
        canvas = sheet.canvas
        canvas.saveState()
        canvas.translate(x + width - _PICTURE, top - _PICTURE * 0.75)
        canvas.scale(_PICTURE / 100, _PICTURE / 100)  # pictures are drawn on 100 by 75
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        _PICTURES[self.domain](canvas)
        canvas.restoreState()


@dataclass
class _SignedLine(Block):
    sign: str
    item: Item
    type: Type

    def __post_init__(self) -> None:
        runs = (Run(f"{self.item.lead}. ", self.type.bold()), Run(self.item.text, self.type))
        self._text = Text(runs, self.type)
        self.gap_above = 2.6 * MM

    def height(self, width: float) -> float:
        return self._text.height(width - 8 * MM)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        draw_sign(sheet.canvas, self.sign, x, top - self.type.leading / 2, 10)
        self._text.paint(sheet, x + 8 * MM, top, width - 8 * MM)


@dataclass
class _Call(Block):
    """An empty field for names and numbers."""

    words: str

    def height(self, width: float) -> float:
        return 20 * MM

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        canvas = sheet.canvas
        canvas.setLineWidth(1.2)
        canvas.setStrokeColorRGB(*TEXT)
        canvas.rect(x, top - self.height(width), width, self.height(width), stroke=1, fill=0)
        Text(self.words, Type(BOLD, 11, 14)).paint(sheet, x + 3 * MM, top - 2 * MM, width - 6 * MM)


# --- pictures on a grid of 100 by 75 ---------------------------------------------------------------------------------


def _pen(canvas: Any, colour: tuple[float, float, float], width: float) -> None:
    canvas.setStrokeColorRGB(*colour)
    canvas.setFillColorRGB(*colour)
    canvas.setLineWidth(width)


def _curve(canvas: Any, *points: float) -> None:
    path = canvas.beginPath()
    path.moveTo(points[0], points[1])
    for at in range(2, len(points), 6):
        path.curveTo(*points[at : at + 6])
    canvas.drawPath(path, stroke=1, fill=0)


def _leaves_its_band(canvas: Any) -> None:
    """The world leaves the band; the calm line goes on inside it."""
    _pen(canvas, HAIR, 1.2)
    canvas.setFillColorRGB(0.945, 0.957, 0.973)
    canvas.rect(4, 22, 92, 22, stroke=1, fill=1)
    _pen(canvas, ACCENT, 3)
    _curve(canvas, 4, 30, 20, 42, 30, 24, 46, 33, 60, 41, 74, 27, 96, 34)
    _pen(canvas, TEXT, 3)
    _curve(canvas, 4, 29, 20, 41, 30, 23, 46, 33, 62, 44, 74, 52, 94, 72)


def _parcel(canvas: Any) -> None:
    """A parcel out of which an order comes."""
    _pen(canvas, TEXT, 2.6)
    canvas.rect(12, 6, 52, 42, stroke=1, fill=0)
    canvas.line(38, 6, 38, 48)
    canvas.line(12, 36, 64, 36)
    _pen(canvas, DANGER, 3)
    _curve(canvas, 38, 48, 40, 66, 56, 70, 80, 66)
    canvas.line(88, 65, 76, 72)
    canvas.line(88, 65, 77, 58)


def _two_callers(canvas: Any) -> None:
    """The same voice from two people."""
    _pen(canvas, TEXT, 2.6)
    canvas.circle(20, 40, 9, stroke=1, fill=0)
    _curve(canvas, 4, 8, 4, 32, 36, 32, 36, 8)
    _pen(canvas, DANGER, 2.6)
    canvas.setDash([4, 4])
    canvas.circle(80, 40, 9, stroke=1, fill=0)
    _curve(canvas, 64, 8, 64, 32, 96, 32, 96, 8)
    canvas.setDash([])
    _pen(canvas, ACCENT, 3)
    for x, high in ((38, 4), (44, 9), (50, 14), (56, 9), (62, 4)):
        canvas.line(x, 58 - high, x, 58 + high)


def _drops(canvas: Any) -> None:
    """One dark drop among many falls into the store."""
    for index, x in enumerate((14, 32, 50, 68, 86)):
        is_bad = index == 3
        _pen(canvas, DANGER if is_bad else ACCENT, 2.4)
        canvas.circle(x, 62 - (index % 2) * 8, 6, stroke=1, fill=1 if is_bad else 0)
    _pen(canvas, TEXT, 2.6)
    canvas.line(10, 40, 10, 6)
    canvas.line(10, 6, 90, 6)
    canvas.line(90, 6, 90, 40)
    _pen(canvas, MUTED, 1.6)
    _curve(canvas, 10, 30, 30, 36, 50, 24, 90, 30)


_PICTURES: dict[str, Callable[[Any], None]] = {
    "robustness": _leaves_its_band,
    "cybersecurity": _parcel,
    "misuse": _two_callers,
    "data": _drops,
}
