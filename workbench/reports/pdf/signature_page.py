"""The last page: what is signed, one box per signer that a signature field will fill, and how to verify.

The boxes are bookmarks with a rectangle, named as the fields; signing finds them there.
"""

from dataclasses import dataclass

from workbench.reports.formatting import hash_groups
from workbench.reports.model import Signer
from workbench.reports.pdf.blocks import Block, Boxed, Gap, Sheet, Stack, Text
from workbench.reports.pdf.book import Book, Chapter, subheading
from workbench.reports.pdf.fonts import BOLD, ITALIC
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import (
    ACCENT,
    CELL,
    HASH,
    LABEL,
    LEAD,
    LINE,
    MM,
    MUTED,
    RULE_HAIR,
    RULE_STRONG,
    SMALL,
    TEXT,
    TEXT_WIDTH,
    UNIT,
    Type,
)
from workbench.reports.pdf.text import draw_words, fitted

BOX_WIDTH = 78 * MM
BOX_HEIGHT = 29 * MM
GUTTER = 6 * MM
FOOT = 6.5 * MM  # under this line of the box stands the field's name
SIGNER_NAME = Type(BOLD, 11, 14)
FIELD_NOTE = Type(ITALIC, 7.5, 10, MUTED)
LABEL_WIDTH = 28 * MM


def signature_chapter(book: Book) -> Chapter:
    """Return the chapter of signatures; on a draft it says that there are no fields."""
    signers = book.pack.signers
    title = book.say("signatures.title")
    if book.pack.is_draft:
        return Chapter("signatures", title, book.say("signatures.lead_draft"), (), is_empty=True)
    lead = book.say("signatures.lead", count=len(signers)) if signers else book.say("signatures.lead_none")
    blocks: list[Block] = [subheading(book.say("signatures.what"), gap=2 * UNIT), Gap(4), _what(book)]
    if signers:
        key = "signatures.fields_ordered" if book.pack.signed_in_order else "signatures.fields"
        blocks += [subheading(book.say(key, count=len(signers))), Gap(4)]
        blocks += [SignerRow(book, number, signer) for number, signer in enumerate(signers, start=1)]
    blocks += [Gap(2 * UNIT), _verify(book)]
    return Chapter("signatures", title, lead, tuple(blocks))


def attachment_name(pack_id: str) -> str:
    """Return the name of the attached file: only letters, digits, dots and hyphens of the pack's id."""
    safe = "".join(char if char.isascii() and (char.isalnum() or char in ".-") else "-" for char in pack_id)
    return f"pack-{safe.strip('.-')[:60] or 'content'}.json"


def _what(book: Book) -> Grid:
    trail = book.pack.trail
    rows = [
        Row((Text(book.say("signatures.document"), LABEL), PageCount(book, "signatures.document_text"))),
        Row(
            (
                Text(book.say("signatures.content_hash"), LABEL),
                book.say("signatures.content_text", name=attachment_name(book.pack.pack_id)),
            ),
            below=Text(" ".join(hash_groups(book.digest)), HASH),
        ),
        Row(
            (
                Text(book.say("signatures.trail"), LABEL),
                book.say("signatures.trail_text", seq=book.fmt.count(trail.seq), at=book.fmt.moment(trail.at)),
            ),
            below=Text(" ".join(hash_groups(trail.mac)), HASH),
        ),
    ]
    return Grid((Column(LABEL_WIDTH), Column(TEXT_WIDTH - LABEL_WIDTH)), rows, Look(padding=3.2))


@dataclass
class PageCount(Block):
    """A phrase of one or two lines that names the number of pages, which is known when it is painted."""

    book: Book
    key: str

    def height(self, width: float) -> float:
        return self._text(999).height(width)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        self._text(sheet.total).paint(sheet, x, top, width)

    def _text(self, pages: int) -> Text:
        return Text(self.book.say(self.key, pages=pages), CELL)


@dataclass
class SignerRow(Block):
    """Left: order and role, name, the sentence this person signs. Right: the dashed box of the field."""

    book: Book
    number: int
    signer: Signer

    def __post_init__(self) -> None:
        role = self.book.words.word("role", self.signer.role)
        members: list[Block] = [
            Text(self.book.say("signatures.role_line", order=self.number, role=role), LABEL),
            Text(self.signer.name or self.book.say("signatures.anyone"), SIGNER_NAME),
            Text(self.signer.sentence, CELL, gap_above=2),
        ]
        if self.signer.certificate_sha256:
            digits = " ".join(hash_groups(self.signer.certificate_sha256[:16]))
            enrolled = self.book.say("signatures.enrolled", digits=digits)
            members.append(Text(enrolled, HASH.in_colour(MUTED), gap_above=2))
        self._words = Stack(members)

    def height(self, width: float) -> float:
        return max(BOX_HEIGHT, self._words.height(width - BOX_WIDTH - GUTTER)) + 2 * UNIT

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.rule(x, top, width, RULE_STRONG if self.number == 1 else RULE_HAIR, TEXT if self.number == 1 else LINE)
        top -= UNIT
        self._words.paint(sheet, x, top, width - BOX_WIDTH - GUTTER)
        self._paint_box(sheet, x + width - BOX_WIDTH, top - BOX_HEIGHT)

    def _paint_box(self, sheet: Sheet, left: float, bottom: float) -> None:
        canvas = sheet.canvas
        canvas.setStrokeColorRGB(*TEXT)
        canvas.setLineWidth(0.9)
        canvas.setDash(3, 2)
        canvas.rect(left, bottom, BOX_WIDTH, BOX_HEIGHT, stroke=1, fill=0)
        canvas.setDash()
        sheet.rule(left + 5, bottom + FOOT, BOX_WIDTH - 10, 0.6, LINE)
        note = self.book.say("signatures.field", field=self.signer.field)
        draw_words(canvas, left + 5, bottom + 6, fitted(note, FIELD_NOTE, BOX_WIDTH - 10), FIELD_NOTE)
        role = self.book.words.word("role", self.signer.role)
        title = self.book.say(
            "signatures.bookmark", role=role, name=self.signer.name or self.book.say("signatures.anyone")
        )
        inside = (left + 2, bottom + FOOT + 1, left + BOX_WIDTH - 2, bottom + BOX_HEIGHT - 2)
        sheet.bookmark_box(self.signer.field, title, 1, inside)


@dataclass
class _Step(Block):
    number: int
    text: Text

    def height(self, width: float) -> float:
        return self.text.height(width - 18) + 3

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        draw_words(sheet.canvas, x, top - 8.5, str(self.number), Type(LEAD.face, 9.5, 11, ACCENT))
        self.text.paint(sheet, x + 18, top, width - 18)


def _verify(book: Book) -> Boxed:
    name = attachment_name(book.pack.pack_id)
    steps = [step.format(name=name) for step in book.words.listing("signatures.verify_steps")]
    members: list[Block] = [Text(book.say("signatures.verify"), SIGNER_NAME)]
    members += [_Step(number, Text(step, CELL)) for number, step in enumerate(steps, start=1)]
    members.append(Text(book.say("signatures.verify_note"), SMALL))
    members[1].gap_above = 4
    return Boxed(Stack(members), frame=TEXT, padding=(11, 9))
