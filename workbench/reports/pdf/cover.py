"""The cover: classification first, then what this is, where it stands, who made it, and its hash."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.reports.act_words import KINDS, ActWords, kind_sign
from workbench.reports.formatting import hash_groups
from workbench.reports.pdf.blocks import Block, Gap, Sheet, Stack, Text
from workbench.reports.pdf.book import Book
from workbench.reports.pdf.fonts import BOLD
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import (
    ACCENT,
    CELL,
    COVER_KIND,
    COVER_NOTE,
    COVER_TITLE,
    HASH_COVER,
    LABEL,
    MM,
    SMALL,
    TEXT,
    TEXT_WIDTH,
    Type,
)
from workbench.reports.pdf.marks import Signed
from workbench.reports.pdf.text import Run, draw_words, fitted, lines_of, width_of

LABEL_WIDTH = 32 * MM
DOT = f" {chr(0xB7)} "
_STATE = Type(BOLD, 9.5, 13)


def cover(book: Book) -> list[Block]:
    """Return the blocks of the first page. Long texts are shortened here; they stand in full in the attached data."""
    pack = book.pack
    blocks: list[Block] = [
        MarkingBox(pack.marking.text, pack.marking.handling_rule),
        Gap(68),
        OperatorLine(pack.operator),
        Gap(56),
        Text(book.say("cover.kind"), COVER_KIND),
        Titled(book, _title(pack.system.name)),
    ]
    if pack.title_note:
        blocks.append(Text(pack.title_note, COVER_NOTE, max_lines=2, gap_above=3))
    facts = _facts(book)
    used = sum(block.height(TEXT_WIDTH) + block.gap_above for block in blocks)
    blocks += [Gap(max(14.0, 368 - used)), _state(book), Gap(20), facts, Gap(34), _hash(book)]
    return blocks


def _title(name: str) -> Text:
    """Return the system's name as large as it fits: two lines of the large type, else smaller, else shortened."""
    for size, lines in ((COVER_TITLE, 2), (Type(COVER_TITLE.face, 26, 31), 3)):
        if len(lines_of(name, size, TEXT_WIDTH)) <= lines and _longest_word(name, size) <= TEXT_WIDTH:
            return Text(name, size)
    return Text(name, Type(COVER_TITLE.face, 17, 21), max_lines=4)


def _longest_word(text: str, kind: Type) -> float:
    return max((width_of(word[:200], kind) for word in text.split()), default=0.0)


@dataclass
class Titled(Block):
    """The title with the bookmark of the cover."""

    book: Book
    text: Text

    def height(self, width: float) -> float:
        return self.text.height(width)

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.bookmark("cover", self.book.say("cover.bookmark"), 0, top + 200)
        self.text.paint(sheet, x, top, width)


@dataclass
class MarkingBox(Block):
    """The classification in a frame with its handling rule."""

    marking: str
    rule: str

    def __post_init__(self) -> None:
        self._left = Text(self.marking, Type(BOLD, 10, 13), max_lines=3)
        self._right = Text(self.rule, SMALL, align="right", max_lines=4)

    def height(self, width: float) -> float:
        left, right = self._widths(width)
        return max(self._left.height(left), self._right.height(right)) + 12

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        height = self.height(width)
        canvas = sheet.canvas
        canvas.setStrokeColorRGB(*TEXT)
        canvas.setLineWidth(1.2)
        canvas.rect(x, top - height, width, height, stroke=1, fill=0)
        left, right = self._widths(width)
        self._left.paint(sheet, x + 8, top - (height - self._left.height(left)) / 2, left)
        self._right.paint(sheet, x + width - 8 - right, top - (height - self._right.height(right)) / 2, right)

    def _widths(self, width: float) -> tuple[float, float]:
        room = width - 28
        left = min(width_of(self.marking[:200], self._left.type) + 1, room * (0.6 if self.rule else 1.0))
        return left, room - left


@dataclass
class OperatorLine(Block):
    """The operator's name after two bars in the accent."""

    name: str

    def height(self, width: float) -> float:
        return 14.0

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        sheet.fill(x, top - 12, 7, 10.5, ACCENT)
        sheet.fill(x + 9.5, top - 12, 2, 10.5, ACCENT)
        kind = Type(BOLD, 10.5, 14)
        draw_words(sheet.canvas, x + 18, top - 10.5, fitted(self.name, kind, width - 18), kind)


def _state(book: Book) -> Grid:
    pack = book.pack
    sign, headline = book.voice.headline(pack)
    standing: tuple[Run, ...] = (Run(pack.standing.text or book.say("summary.unknown_standing"), _STATE),)
    if pack.standing.detail:
        standing += (Run(f", {pack.standing.detail}", CELL_LARGE),)
    state, note = _state_words(book)
    rows = [
        Row((_label(book, "standing"), Text(standing, CELL_LARGE, max_lines=2))),
        Row((_label(book, "pack"), Stack([Text(state, _STATE), Text(note, SMALL, max_lines=2)]))),
        Row((_label(book, "result"), Signed(sign, _one_line(headline), _STATE, size=8))),
    ]
    rows += _classes(book)
    return Grid(_COLUMNS, rows, Look(padding=3.4))


def _classes(book: Book) -> list[Row]:
    """Return a line for the classes under the EU AI Act, the heaviest headline first; the chapter has them all."""
    pack, words = book.pack, ActWords.of(book.words)
    found = sorted(pack.classifications, key=lambda act: KINDS.index(act.kinds[0]) if act.kinds[0] in KINDS else 99)
    if not found:
        return []
    more = "" if len(found) == 1 else f" (+ {len(found) - 1})"
    name = _one_line(words.classes(found[0].classes) + more)
    return [Row((Text(book.say("act.fact"), LABEL), Signed(kind_sign(found[0].kinds[0]), name, _STATE, size=8)))]


def _state_words(book: Book) -> tuple[str, str]:
    signers = len(book.pack.signers)
    if book.pack.is_draft:
        return book.say("draft.state"), book.say("draft.note")
    return book.say("final.state"), book.say("final.note", count=signers) if signers else ""


def _one_line(text: str) -> str:
    return fitted(text, _STATE, TEXT_WIDTH - LABEL_WIDTH - 20)


def _label(book: Book, key: str) -> Text:
    return Text(book.say(f"cover.{key}"), LABEL)


def _facts(book: Book) -> Grid:
    pack, say, word = book.pack, book.say, book.words.word
    system, assessment = pack.system, pack.assessment
    kinds = ", ".join(word("kind", kind) for kind in system.kinds)
    release = say("cover.release", release=system.release) if system.release else ""
    start, end = book.fmt.day(assessment.started), book.fmt.day(assessment.ended)
    period = say("cover.period", start=start, end=end) if assessment.ended else say("cover.since", start=start)
    answered = say("cover.answered", answered=assessment.answered, questions=assessment.questions)
    count = len(assessment.questionnaires)
    people = [
        say("cover.assessor", name=assessment.assessor) if assessment.assessor else "",
        say("cover.reviewer", name=assessment.reviewer) if assessment.reviewer else "",
        *(
            f"{signer.name}, {word('role', signer.role)}"
            for signer in pack.signers
            if signer.name and signer.role != "assessor"
        ),
    ]
    texts = [
        ("system", [", ".join(filter(None, (system.ref, release))), kinds, word("autonomy", system.autonomy)]),
        ("purpose", [system.purpose]),
        ("supplier", [system.supplier]),
        ("owner", [system.owner]),
        ("place", [system.site, system.zone]),
        ("assessment", [assessment.label, period, say("cover.questionnaires", count=count) if count else "", answered]),
        ("people", people),
        ("methods", [pack.method.name, pack.method.software]),
    ]
    rows = [
        Row((_label(book, key), Text(DOT.join(part for part in parts if part), CELL, max_lines=2)))
        for key, parts in texts
        if any(parts)
    ]
    rows.append(Row((_label(book, "pack_id"), AtPaint(_pack_line(book)))))
    return Grid(_COLUMNS, rows, Look(padding=3.0))


def _pack_line(book: Book) -> Callable[[Sheet], str]:
    pack = book.pack

    def line(sheet: Sheet) -> str:
        moment = book.fmt.moment(pack.made_at)
        return book.say("cover.pack_line", id=pack.pack_id, version=pack.version, moment=moment, pages=sheet.total)

    return line


@dataclass
class AtPaint(Block):
    """One line whose words are known when it is painted, because they name the number of pages."""

    words: Callable[[Sheet], str]

    def height(self, width: float) -> float:
        return CELL.leading

    def paint(self, sheet: Sheet, x: float, top: float, width: float) -> None:
        Text(self.words(sheet), CELL, max_lines=1).paint(sheet, x, top, width)


def _hash(book: Book) -> Grid:
    groups = hash_groups(book.digest)
    shown = f"{' '.join(groups[:4])}\n{' '.join(groups[4:])}" if groups else book.say("cover.no_hash")
    kind = HASH_COVER if groups else CELL
    return Grid(_COLUMNS, [Row((_label(book, "content_hash"), Text(shown, kind)))], Look(padding=4.0))


_COLUMNS = (Column(LABEL_WIDTH), Column(TEXT_WIDTH - LABEL_WIDTH))
CELL_LARGE = Type(CELL.face, 9.5, 13)
