"""The page around the text: header, footer, marking, punch mark and the signs of a draft."""

from dataclasses import dataclass

from workbench.reports.formatting import hash_groups
from workbench.reports.pdf.blocks import Sheet
from workbench.reports.pdf.fonts import BOLD, MONO, SANS
from workbench.reports.pdf.ink import (
    DANGER,
    HAIR,
    LEFT,
    LINE,
    MM,
    MUTED,
    PORTRAIT,
    RIGHT,
    TEXT,
    Paper,
    Type,
)
from workbench.reports.pdf.text import Run, draw_line, draw_words, fitted, lines_of, width_of
from workbench.reports.phrases import Phrases

SIDE = Type(SANS, 7.5, 10, MUTED)
SIDE_BOLD = Type(BOLD, 7.5, 10, TEXT)
SIDE_HASH = Type(MONO, 7.2, 10, MUTED)
BETWEEN = 6.0  # least distance of two parts of a header


@dataclass(frozen=True)
class PageFrame:
    """What stands on each page around its text; *digest* is empty on a draft."""

    words: Phrases
    system: str
    note: str  # gate and pack, beside the system
    marking: str
    operator: str
    state: str
    digest: str
    is_draft: bool
    paper: Paper = PORTRAIT

    def under(self, sheet: Sheet) -> None:
        """Paint what lies under the text: the draft's word in outline letters, and the punch mark."""
        canvas = sheet.canvas
        canvas.setLineWidth(0.6)
        canvas.setStrokeColorRGB(*LINE)
        canvas.line(6 * MM, self.paper.height / 2, 10 * MM, self.paper.height / 2)
        if self.is_draft:
            self._outline_word(sheet)
            self._margin_word(sheet)

    def over(self, sheet: Sheet) -> None:
        """Paint header and footer, last, so that the text comes first when the page is read out."""
        if sheet.number > 1:
            self._header(sheet)
        self._footer(sheet)

    def _header(self, sheet: Sheet) -> None:
        baseline = self.paper.height - 14 * MM
        page = self.words.say("page.of", page=sheet.number, pages=sheet.total)
        draw_words(sheet.canvas, self.paper.width - RIGHT, baseline, page, SIDE, align="right")
        room = self._marking(sheet, baseline)
        left = lines_of((Run(self.system, SIDE_BOLD), Run("  " + self.note, SIDE)), SIDE, room, max_lines=1)[0]
        draw_line(sheet.canvas, LEFT, baseline, left)
        sheet.rule(LEFT, baseline - 5, self.paper.text_width, 0.8, TEXT)

    def _footer(self, sheet: Sheet) -> None:
        baseline = 12 * MM
        if sheet.number > 1:
            sheet.rule(LEFT, baseline + 10, self.paper.text_width, 0.4, HAIR)
            left, tail = self.operator, f"  ·  {self.state}"
            self._foot_right(sheet, baseline)
        else:
            left, tail = self.note, ""
            page = self.words.say("page.of", page=sheet.number, pages=sheet.total)
            draw_words(sheet.canvas, self.paper.width - RIGHT, baseline, page, SIDE, align="right")
        room = self._marking(sheet, baseline) - width_of(tail, SIDE)
        draw_words(sheet.canvas, LEFT, baseline, fitted(left, SIDE, room) + tail, SIDE)

    def _foot_right(self, sheet: Sheet, baseline: float) -> None:
        if self.digest:
            shown = " ".join((self.words.say("page.content"), *hash_groups(self.digest[:16])))
        else:
            shown = self.words.say("page.no_hash")
        draw_words(sheet.canvas, self.paper.width - RIGHT, baseline, shown, SIDE_HASH, align="right")

    def _marking(self, sheet: Sheet, baseline: float) -> float:
        """Draw the classification in the middle of the text and return the room left of it."""
        middle = LEFT + self.paper.text_width / 2
        shown = fitted(self.marking, SIDE_BOLD, self.paper.text_width * 0.5)
        draw_words(sheet.canvas, middle, baseline, shown, SIDE_BOLD, align="centre")
        return self.paper.text_width / 2 - width_of(shown, SIDE_BOLD) / 2 - BETWEEN

    def _outline_word(self, sheet: Sheet) -> None:
        word = self.words.say("draft.watermark")
        length = (self.paper.text_width**2 + (self.paper.height * 0.56) ** 2) ** 0.5
        size = min(110.0, length / BOLD.ready().widths["M"] / max(len(word), 1) * 1.05)
        width = width_of(word, Type(BOLD, size, size))
        canvas = sheet.canvas
        canvas.saveState()
        canvas.translate(LEFT + self.paper.text_width / 2, self.paper.height / 2)
        canvas.rotate(54)
        canvas.setStrokeColorRGB(*HAIR)
        canvas.setLineWidth(0.4)
        outline = canvas.beginText(-width / 2, -size * 0.35)
        outline.setFont(BOLD.ready().name, size)
        outline.setTextRenderMode(1)
        outline.textOut(word)
        canvas.drawText(outline)
        canvas.restoreState()

    def _margin_word(self, sheet: Sheet) -> None:
        canvas = sheet.canvas
        canvas.saveState()
        canvas.translate(14.5 * MM, self.paper.height * 0.63)
        canvas.rotate(90)
        draw_words(canvas, 0, 0, self.words.say("draft.watermark"), Type(BOLD, 11, 14, DANGER), align="centre")
        canvas.restoreState()
