"""Sizes, colours and kinds of type of a printed report, in points. Source: the visual target of the pack, §§1-3."""

from dataclasses import dataclass, replace
from typing import Final

from workbench.reports.pdf.fonts import (
    BOLD,
    CONDENSED,
    ITALIC,
    MEDIUM,
    MONO,
    MONO_BOLD,
    SANS,
    SERIF,
    SERIF_MEDIUM,
    Face,
)

Colour = tuple[float, float, float]

MM: Final = 72 / 25.4
UNIT: Final = 6.5  # half a text line; gaps are 1, 2 or 3 units

PAGE_WIDTH: Final = 210 * MM
PAGE_HEIGHT: Final = 297 * MM
LEFT: Final = 25 * MM  # binding
RIGHT: Final = 17 * MM
TOP: Final = 26 * MM
COVER_TOP: Final = 20 * MM
BOTTOM: Final = 22 * MM
TEXT_WIDTH: Final = PAGE_WIDTH - LEFT - RIGHT
TEXT_HEIGHT: Final = PAGE_HEIGHT - TOP - BOTTOM


@dataclass(frozen=True)
class Paper:
    """The size of a sheet in points; the margins are the same whichever way it lies."""

    width: float
    height: float

    @property
    def text_width(self) -> float:
        """The width of the text."""
        return self.width - LEFT - RIGHT

    @property
    def text_height(self) -> float:
        """The height of the text on a page with a header."""
        return self.height - TOP - BOTTOM


PORTRAIT: Final = Paper(PAGE_WIDTH, PAGE_HEIGHT)
LANDSCAPE: Final = Paper(PAGE_HEIGHT, PAGE_WIDTH)


def colour(code: str) -> Colour:
    """Return ``#RRGGBB`` as three shares 0-1."""
    red, green, blue = (int(code[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


TEXT: Final = colour("#1B1F24")
MUTED: Final = colour("#4E5865")
ACCENT: Final = colour("#0B57A4")
DANGER: Final = colour("#A3151C")
WARNING: Final = colour("#7A4B00")
SUCCESS: Final = colour("#0B6138")
LINE: Final = colour("#767F8C")
HAIR: Final = colour("#C9D0D8")
TINT: Final = colour("#F1F4F8")
PALE: Final = colour("#C5D9EE")
WHITE: Final = colour("#FFFFFF")
BLACK: Final = colour("#000000")

SIGN_COLOURS: Final = {"success": SUCCESS, "warning": WARNING, "danger": DANGER, "info": ACCENT, "open": MUTED}
BAND_FILLS: Final = {
    "low": colour("#E8F1FA"),
    "moderate": colour("#F3D77A"),
    "high": colour("#D9722E"),
    "critical": colour("#6B1525"),
}
BAND_INKS: Final = {"low": BLACK, "moderate": BLACK, "high": BLACK, "critical": WHITE}

RULE_STRONG: Final = 0.8
RULE_HAIR: Final = 0.4


@dataclass(frozen=True)
class Type:
    """A kind of type: face, size and leading in points, colour. Prose never ends in a line of one word."""

    face: Face
    size: float
    leading: float
    colour: Colour = TEXT
    is_prose: bool = False

    def in_colour(self, colour: Colour) -> "Type":
        """Return the same type in another colour."""
        return replace(self, colour=colour)

    def bold(self) -> "Type":
        """Return the same type in the bold cut of its family."""
        return replace(self, face={MONO: MONO_BOLD, SERIF: SERIF_MEDIUM}.get(self.face, BOLD))


COVER_TITLE: Final = Type(SERIF_MEDIUM, 38, 44)
COVER_KIND: Final = Type(SERIF, 15, 19, MUTED)
COVER_NOTE: Final = Type(SERIF, 17, 22)
H1: Final = Type(SERIF_MEDIUM, 20, 24)
LEAD: Final = Type(SERIF, 11.5, 16, is_prose=True)
VERDICT: Final = Type(SERIF_MEDIUM, 13.5, 18.5, is_prose=True)
H2: Final = Type(BOLD, 11, 14)
BODY: Final = Type(SANS, 9.5, 13, is_prose=True)
CELL: Final = Type(SANS, 8.5, 11)
CELL_BOLD: Final = Type(BOLD, 8.5, 11)
CELL_MEDIUM: Final = Type(MEDIUM, 8.5, 11)
SMALL: Final = Type(SANS, 7.5, 10, MUTED)
SMALL_ITALIC: Final = Type(ITALIC, 7.5, 10, MUTED)
HEAD: Final = Type(BOLD, 7.5, 9.5, MUTED)
LABEL: Final = Type(BOLD, 8.5, 11, MUTED)
HASH: Final = Type(MONO, 7.2, 10)
HASH_COVER: Final = Type(MONO, 9, 13)
QUESTION_ID: Final = Type(MONO_BOLD, 8.5, 12, ACCENT)
QUESTION: Final = Type(BOLD, 9.5, 12.5)
MAP_WORD: Final = Type(CONDENSED, 7, 8.5)
