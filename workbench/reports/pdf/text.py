"""Setting text into lines: plain runs, never markup, so that no text of a person can act as layout.

Lines break at spaces; a word that is wider than its column breaks anywhere. The work grows with the length of the text,
also for one word of 200,000 characters. Characters that a face lacks are drawn in the fallback face, and those that no
face has as a code.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from workbench.reports.pdf.fonts import FALLBACK, Face
from workbench.reports.pdf.ink import Colour, Type
from workbench.reports.shown import code, shown

Canvas = Any  # reportlab is imported late; its canvas is untyped

ELLIPSIS = "…"
SLACK = 0.01  # points that rounding may add to a measured line


class Run(NamedTuple):
    """A piece of text in one kind of type."""

    text: str
    type: Type


Words = str | Sequence[Run]


class Piece(NamedTuple):
    """Text in one face and colour, set on one line; *width* in points."""

    text: str
    face: Face
    size: float
    colour: Colour
    width: float


@dataclass(frozen=True)
class Line:
    """Pieces from left to right, already with their spaces."""

    pieces: tuple[Piece, ...]
    width: float


@lru_cache(maxsize=20_000)
def plain_width(text: str, face: Face, size: float) -> float | None:
    """Return the width of *text* in points, or None if *face* lacks a character of it or a line ends in it."""
    try:
        return sum(map(face.widths.__getitem__, text)) * size
    except KeyError:
        return None


def width_of(text: str, kind: Type) -> float:
    """Return the width in points that *text* takes on one line."""
    return sum(piece.width for piece in pieces_of(Run(text, kind)))


def pieces_of(run: Run) -> tuple[Piece, ...]:
    """Return *run* as pieces that can be drawn: per face, hidden characters as codes. Line ends become spaces."""
    kind = run.type
    width = plain_width(run.text, kind.face, kind.size)
    if width is not None:
        return (Piece(run.text, kind.face, kind.size, kind.colour, width),)
    text = _drawable(shown(run.text).replace("\n", " "), kind.face)
    return tuple(
        Piece(part, face, kind.size, kind.colour, plain_width(part, face, kind.size) or 0.0)
        for face, part in _by_face(text, kind.face)
    )


def lines_of(words: Words, kind: Type, width: float, max_lines: int = 0) -> tuple[Line, ...]:
    """Return *words* broken into lines of at most *width* points; at least one line.

    With *max_lines* above 0, what does not fit is replaced by an ellipsis.
    """
    if isinstance(words, str):
        measured = plain_width(words, kind.face, kind.size)
        if measured is not None and measured <= width:
            return (Line((Piece(words, kind.face, kind.size, kind.colour, measured),), measured),)
        words = (Run(words, kind),)
    atoms = tuple(_atoms(words))
    lines = _fill(atoms, width)
    if kind.is_prose and 1 < len(lines) < 12 and _ends_alone(lines):
        lines = _balanced(atoms, width, lines)
    if max_lines and len(lines) > max_lines:
        return (*lines[: max_lines - 1], _shortened(lines[max_lines - 1], kind, width))
    return tuple(lines)


def fitted(text: str, kind: Type, width: float) -> str:
    """Return *text*, or as much of its beginning as fits into *width* with an ellipsis."""
    line = lines_of(text.replace("\n", " "), kind, width, max_lines=1)[0]
    return "".join(piece.text for piece in line.pieces)


def draw_line(canvas: Canvas, x: float, baseline: float, line: Line) -> None:
    """Draw *line* with its left end at *x*."""
    for piece in line.pieces:
        canvas.setFillColorRGB(*piece.colour)
        canvas.setFont(piece.face.ready().name, piece.size)
        canvas.drawString(x, baseline, piece.text)
        x += piece.width


def baseline_in(top: float, kind: Type) -> float:
    """Return the baseline of a line of *kind* whose box begins at *top*: capitals stand in the middle."""
    return top - kind.leading / 2 - kind.size * 0.35


def draw_words(canvas: Canvas, x: float, baseline: float, text: str, kind: Type, *, align: str = "left") -> None:
    """Draw *text* on one line; *x* is its left end, its right end or its centre, by *align*."""
    pieces = pieces_of(Run(text, kind))
    width = sum(piece.width for piece in pieces)
    start = x - width if align == "right" else x - width / 2 if align == "centre" else x
    draw_line(canvas, start, baseline, Line(pieces, width))


# --- breaking into lines -------------------------------------------------------------------------------------------

_SPACE, _BREAK = "space", "break"
_BREAK_AFTER = frozenset("-_./\\:;,=&?+")
LEAST_FILL = 0.5  # a line that ends at a mark is at least half full
_Atom = list[Piece] | str  # a word (pieces without a space between them), _SPACE or _BREAK


def _drawable(text: str, face: Face) -> str:
    """Return *text* with characters that neither face has replaced by codes."""
    known, spare = face.widths, FALLBACK.widths
    if all(char in known or char in spare or char == "\n" for char in set(text)):
        return text
    return "".join(char if char in known or char in spare or char == "\n" else code(char) for char in text)


def _by_face(text: str, face: Face) -> Iterator[tuple[Face, str]]:
    for has, chars in groupby(text, face.has):
        yield (face if has else FALLBACK), "".join(chars)


def _atoms(runs: Iterable[Run]) -> Iterator[_Atom]:
    word: list[Piece] = []
    for text, kind in runs:
        text = _drawable(shown(text), kind.face)
        for number, paragraph in enumerate(text.split("\n")):
            if number:
                yield word
                yield _BREAK
                word = []
            for position, part in enumerate(paragraph.split(" ")):
                if position:
                    yield word
                    yield _SPACE
                    word = []
                if part:
                    word.extend(_word_pieces(part, kind))
    yield word


def _word_pieces(part: str, kind: Type) -> list[Piece]:
    width = plain_width(part, kind.face, kind.size) if len(part) < 200 else None
    if width is not None:
        return [Piece(part, kind.face, kind.size, kind.colour, width)]
    found = []
    for face, text in _by_face(part, kind.face):
        measured = sum(map(face.widths.__getitem__, text)) * kind.size
        found.append(Piece(text, face, kind.size, kind.colour, measured))
    return found


def _fill(atoms: Iterable[_Atom], width: float) -> list[Line]:
    """Break greedily. A space belongs to the line only if a word follows it there."""
    lines: list[Line] = []
    line: list[Piece] = []
    used = 0.0
    spaces = 0
    for atom in atoms:
        if isinstance(atom, str):
            if atom == _SPACE:
                spaces += 1
            else:
                lines.append(_joined(line, used))
                line, used, spaces = [], 0.0, 0
        elif atom:
            word = list(atom)
            breadth = sum(piece.width for piece in word)
            gap = _space(word[0] if not line else line[-1], spaces) if line or spaces else None
            lead = gap.width if gap and line else 0.0
            if line and used + lead + breadth > width + SLACK:
                lines.append(_joined(line, used))
                line, used, gap, lead = [], 0.0, None, 0.0
            if breadth > width + SLACK:
                *full, rest = _chopped(word, width)
                lines.extend(_joined(part, sum(p.width for p in part)) for part in full)
                word, breadth = rest, sum(piece.width for piece in rest)
            if gap and line:
                line.append(gap)
            line.extend(word)
            used += lead + breadth
            spaces = 0
    if line or not lines:
        lines.append(_joined(line, used))
    return lines


def _ends_alone(lines: Sequence[Line]) -> bool:
    return " " not in "".join(piece.text for piece in lines[-1].pieces).strip()


def _balanced(atoms: Sequence[_Atom], width: float, lines: list[Line]) -> list[Line]:
    """Return the same number of lines, a little shorter, so that the last one is not a single word."""
    for share in (0.96, 0.92, 0.88, 0.84, 0.8):
        tried = _fill(atoms, width * share)
        if len(tried) == len(lines) and not _ends_alone(tried):
            return tried
    return lines


def _space(beside: Piece, count: int) -> Piece:
    return Piece(" " * count, beside.face, beside.size, beside.colour, beside.face.widths[" "] * beside.size * count)


def _chopped(word: list[Piece], width: float) -> list[list[Piece]]:
    """Cut one overlong word into parts that fit: after a hyphen or the like if one stands late enough, else anywhere.

    Each character is looked at twice at most.
    """
    parts: list[list[Piece]] = [[]]
    used = 0.0
    for text, face, size, colour, _ in word:
        widths = face.widths
        start, held = 0, 0.0
        mark, behind_mark = 0, 0.0  # the last good place in this line, and the width after it
        for index, char in enumerate(text):
            step = widths[char] * size
            if used + step > width and used > 0:
                is_good = mark > start and used - behind_mark > width * LEAST_FILL
                cut, carried = (mark, behind_mark) if is_good else (index, 0.0)
                if cut > start:
                    parts[-1].append(Piece(text[start:cut], face, size, colour, held - carried))
                parts.append([])
                start, held, used = cut, carried, carried
                mark, behind_mark = start, carried
            held += step
            used += step
            behind_mark += step
            if char in _BREAK_AFTER:
                mark, behind_mark = index + 1, 0.0
        if start < len(text):
            parts[-1].append(Piece(text[start:], face, size, colour, held))
    return parts


def _joined(pieces: list[Piece], width: float) -> Line:
    """Merge neighbours of one face and colour, so that a line is few strings and reads as text when copied."""
    merged: list[Piece] = []
    for (face, size, colour), group in groupby(pieces, lambda piece: (piece.face, piece.size, piece.colour)):
        members = list(group)
        text = "".join(piece.text for piece in members)
        merged.append(Piece(text, face, size, colour, sum(piece.width for piece in members)))
    return Line(tuple(merged), width)


def _shortened(line: Line, kind: Type, width: float) -> Line:
    """Return *line* cut so that an ellipsis follows within *width*."""
    step = kind.face.widths[ELLIPSIS] * kind.size
    pieces = list(line.pieces)
    used = sum(piece.width for piece in pieces)
    while pieces and (used + step > width or pieces[-1].text.endswith(" ")):
        last = pieces.pop()
        used -= last.width
        text = last.text[:-1]
        if text:
            measured = sum(map(last.face.widths.__getitem__, text)) * last.size
            pieces.append(last._replace(text=text, width=measured))
            used += measured
    pieces.append(Piece(ELLIPSIS, kind.face, kind.size, kind.colour, step))
    return Line(tuple(pieces), used + step)
