"""What every chapter needs: the pack, its words, the numbers of the chapters, and the first lines of a chapter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from workbench.reports.formatting import Formats
from workbench.reports.model import ReportPack
from workbench.reports.pdf.blocks import Block, Sheet, Stack, Text
from workbench.reports.pdf.ink import ACCENT, BODY, H1, H2, LEAD, MM, UNIT, Type
from workbench.reports.pdf.text import Run, draw_words
from workbench.reports.phrases import Phrases
from workbench.reports.statements import Pieces, Voice

Extent = Literal["findings", "all"]  # which answers are printed

CHAPTERS = (
    "summary", "classification", "reading", "scorecard", "answers", "findings", "risks", "evidence", "applicability",
    "method", "signatures",
)  # fmt: skip
NUMBER_COLUMN = 13 * MM
BEGINNING = 30 * MM  # what must follow a heading on the same page


def chapters_of(pack: ReportPack) -> tuple[str, ...]:
    """Return the chapters that *pack* has, in order."""
    present = {"classification": bool(pack.classifications), "applicability": bool(pack.applicability)}
    return tuple(name for name in CHAPTERS if present.get(name, True))


@dataclass(frozen=True)
class Book:
    """A pack on its way to pages. *digest* is the content hash, empty on a draft; *numbers* of chapters by name."""

    pack: ReportPack
    voice: Voice
    digest: str
    extent: Extent
    numbers: Mapping[str, int]

    @property
    def words(self) -> Phrases:
        """The words of the report's language."""
        return self.voice.words

    @property
    def fmt(self) -> Formats:
        """How the report's language writes values."""
        return self.voice.fmt

    def say(self, key: str, **facts: object) -> str:
        """Return a phrase."""
        return self.words.say(key, **facts)


@dataclass(frozen=True)
class Chapter:
    """A chapter before it is numbered. *is_empty* chapters may follow on the same page."""

    name: str
    title: str
    lead: str
    blocks: tuple[Block, ...]
    is_empty: bool = False


@dataclass
class Heading(Block):
    """A chapter's number and title, with a bookmark."""

    number: int
    title: str
    key: str

    def __post_init__(self) -> None:
        self._text = Text(self.title, H1)

    def height(self, width: float) -> float:
        return self._text.height(width - NUMBER_COLUMN)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.bookmark(self.key, f"{self.number}  {self.title}", 0, top)
        baseline = top - H1.leading / 2 - H1.size * 0.35
        draw_words(sheet.canvas, x, baseline, str(self.number), H1.in_colour(ACCENT))
        self._text.paint(sheet, x + NUMBER_COLUMN, top, width - NUMBER_COLUMN)


@dataclass
class Marked(Block):
    """A block whose top is a bookmark of *level*."""

    inner: Block
    key: str
    title: str
    level: int

    def __post_init__(self) -> None:
        self.gap_above = self.inner.gap_above
        self.room_below = self.inner.room_below

    def height(self, width: float) -> float:
        return self.inner.height(width)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.bookmark(self.key, self.title, self.level, top)
        self.inner.paint(sheet, x, top, width)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.inner.cut(width, room)
        return parts and (Marked(parts[0], self.key, self.title, self.level), parts[1])


def opening(book: Book, chapter: Chapter) -> Block:
    """Return number, title and lead sentence of *chapter* as one block that is never alone."""
    heading = Heading(book.numbers[chapter.name], chapter.title, f"chapter-{chapter.name}")
    members: list[Block] = [heading]
    if chapter.lead:
        members.append(Text(chapter.lead, BODY if chapter.is_empty else LEAD, gap_above=4 if chapter.is_empty else 2))
    return Stack(
        members, gap_above=0 if not chapter.is_empty else 4 * UNIT, room_below=0 if chapter.is_empty else BEGINNING
    )


def subheading(title: str, gap: float = 3 * UNIT, room: float = 22 * MM) -> Text:
    """Return a second-level heading that stays with what follows."""
    return Text(title, H2, gap_above=gap, room_below=room)


def runs(pieces: Pieces, kind: Type) -> tuple[Run, ...]:
    """Return pieces of a phrase as runs, the bold ones in the bold cut."""
    return tuple(Run(text, kind.bold() if is_bold else kind) for text, is_bold in pieces)
