"""Values on their way into cells: text that stays text, in lengths a cell can hold, with nothing hidden.

A spreadsheet program takes text that begins with one of a few characters for a formula when a person edits it, and
cuts a cell after 32,767 characters without a word. Source: security stack §6, cases 43, 44.
"""

from dataclasses import dataclass, field
from datetime import date

from workbench.reports.phrases import Phrases
from workbench.reports.shown import shown

MOST_CHARACTERS = 32_000  # a cell holds 32,767; the rest is for the note that the text goes on elsewhere
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

Value = str | int | float | date | None


@dataclass
class LongTexts:
    """Texts that no cell can hold, in parts that one can; they get a sheet of their own."""

    words: Phrases
    parts: list[tuple[str, int, str]] = field(default_factory=list)  # (where it begins, number of the part, text)

    def held(self, text: str, where: str) -> str:
        """Return *text* as a cell can hold it; the rest goes to this list, and the cell says so."""
        text = shown(text)
        if len(text) <= MOST_CHARACTERS:
            return text
        pieces = [text[start : start + MOST_CHARACTERS] for start in range(0, len(text), MOST_CHARACTERS)]
        self.parts += [(where, number, piece) for number, piece in enumerate(pieces, start=1)]
        sheet = self.words.say("workbook.long_texts")
        return pieces[0] + " … " + self.words.say("workbook.goes_on", sheet=sheet, where=where, parts=len(pieces))


def looks_like_formula(text: str) -> bool:
    """True if a program might take *text* for a formula once a person edits the cell."""
    return text.startswith(FORMULA_STARTS)


def day(iso: str) -> Value:
    """Return an ISO day as a date that sorts and filters, other text as it is, an empty text as None."""
    if not iso:
        return None
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return iso
