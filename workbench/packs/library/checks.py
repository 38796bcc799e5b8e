"""The author's rules for the library as code: what makes an entry good enough to act on, each with a name.

Source: docs/pack-format.md "Library", question design §1 rule 3.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.packs.author_checks import BANNED
from workbench.packs.files import Fault, TomlFile
from workbench.packs.library.drawing import (
    BOX_LINES,
    LABEL_WIDTH,
    MAX_COLUMNS,
    MAX_ROWS,
    TITLE_LINES,
    Drawing,
    Point,
    lay_out,
    route_of,
    text_width,
)
from workbench.packs.library.model import Diagram, Entry, EntryKind, EntryText, Library, Part
from workbench.packs.model import FrameworkLibrary

MAX_ITEM_WORDS = 75
MAX_SUMMARY_WORDS = 90
MAX_SHORT = 130
BRIEF_LINES = (5, 7)  # do and do not together
BRIEF_LINE_WORDS = 26
BRIEF_EXAMPLES = 3
BRIEF_HEADLINE_WORDS = 9
_BANNED = re.compile(r"\b(" + "|".join(re.escape(word) for word in BANNED) + r")(?:ly)?\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")
_LEAST = {"signs": 3, "first": 4, "never": 3, "decide": 2, "contain": 2, "preserve": 3, "recover": 3, "prove": 2,
          "zones": 2, "threats": 3, "not_against": 2, "controls": 4, "variants": 2}  # fmt: skip

Found = tuple[str, str, tuple[str, ...]]  # rule, message, words by which the line is found
_Rule = Callable[[Entry, EntryText], Iterator[Found]]


@dataclass(frozen=True)
class Known:
    """What links may lead to: ids of questions and risks, and the frameworks."""

    questions: Collection[str] = ()
    risks: Collection[str] = ()
    frameworks: FrameworkLibrary | None = field(default=None)


def library_faults(library: Library, files: Mapping[str, TomlFile], known: Known | None = None) -> list[Fault]:
    """Return every breach of an author's rule, by file and line; links outside the pack only with *known*."""
    faults: list[Fault] = []

    def note(path: str, found: Found) -> None:
        rule, message, words = found
        file = files.get(path)
        faults.append(Fault(rule, path, file.line_of(*words) if file else 1, message))

    for entry in library.entries:
        structure = f"entries/{entry.id}.toml"
        for found in (*_links_inside(entry, library), *_drawable(entry)):
            note(structure, found)
        if known is not None:
            for found in _links_outside(entry, known):
                note(structure, found)
        for language, words in entry.texts.items():
            path = f"text/{language}/{entry.id}.toml"
            for rule in _RULES if language == "en" else ():
                for found in rule(entry, words):
                    note(path, found)
            for found in _fits(entry, words):
                note(path, found)
    if known is not None and known.frameworks is not None:
        for regime in library.regimes:
            if regime.reference and known.frameworks.find(regime.reference) is None:
                message = f"{regime.id}: no framework has {regime.reference}"
                note("regimes.toml", ("reference_unknown", message, (f'"{regime.id}"', "reference")))
    return faults


# --- links ---


def _links_inside(entry: Entry, library: Library) -> Iterator[Found]:
    for other in entry.related:
        if library.find(other) is None or other == entry.id:
            yield "entry_unknown", f"related: there is no other entry {other}", ("related", other)
    for regime in entry.regimes:
        if library.regime(regime) is None:
            yield "regime_unknown", f"regimes: regimes.toml has no {regime}", ("regimes", regime)
    for threat in entry.threats:
        for number in threat.controls:
            if not 1 <= number <= len(entry.controls):
                yield "control_unknown", f"a threat is met by control {number}, which does not exist", ("[[threat]]",)
    if entry.diagram is not None:
        drawn = {box.id for box in entry.diagram.boxes} | {flow.id for flow in entry.diagram.flows}
        for number, control in enumerate(entry.controls, 1):
            for place in control.on:
                if place not in drawn:
                    yield "place_unknown", f"control {number} stands at {place}, which is not drawn", (f'"{place}"',)


def _links_outside(entry: Entry, known: Known) -> Iterator[Found]:
    for question in entry.checked_by():
        if question not in known.questions:
            yield "question_unknown", f"no questionnaire has the question {question}", (f'"{question}"',)
    for risk in entry.risks:
        if risk not in known.risks:
            yield "risk_unknown", f"the catalogue has no {risk}", (f'"{risk}"',)
    cited = (*entry.references, *(each for threat in entry.threats for each in threat.references))
    for reference in cited if known.frameworks is not None else ():
        assert known.frameworks is not None
        if known.frameworks.find(reference) is None:
            yield "reference_unknown", f"no framework has {reference}", (f'"{reference}"',)


# --- words ---


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def _plain_words(entry: Entry, words: EntryText) -> Iterator[Found]:
    said = [("title", words.title), ("short", words.short), ("summary", words.summary)]
    for part in words.parts:
        said.append((f"[{part.key}", part.text))
        said += [(f"[{part.key}", text) for i in part.items for text in (i.lead, i.text, i.when, i.why)]
    for place, text in said:
        if match := _BANNED.search(text):
            message = f"{match.group(0)!r} can be stretched; name a number, an event or a thing"
            yield "elastic_word", message, (place, match.group(0))


def _lengths(entry: Entry, words: EntryText) -> Iterator[Found]:
    if not 1 <= len(words.short) <= MAX_SHORT:
        yield "short_line", f"short has {len(words.short)} characters, 1 to {MAX_SHORT}", ("short",)
    if not 1 <= _count(words.summary) <= MAX_SUMMARY_WORDS:
        yield "text_length", f"summary has {_count(words.summary)} words, 1 to {MAX_SUMMARY_WORDS}", ("summary",)
    for part in words.parts:
        if len(part.items) < _LEAST.get(part.key, 0):
            message = f"{part.key} has {len(part.items)} items, at least {_LEAST[part.key]}"
            yield "too_few", message, (f"[{part.key}",)
        for item in part.items:
            if _count(item.text) > MAX_ITEM_WORDS:
                message = f"{part.key}: an item has {_count(item.text)} words, at most {MAX_ITEM_WORDS}"
                yield "text_length", message, (item.text[:30],)


def _playbook(entry: Entry, words: EntryText) -> Iterator[Found]:
    if entry.kind is not EntryKind.PLAYBOOK:
        return
    for key, needs in (("first", ("lead", "when")), ("decide", ("lead", "when", "why")), ("contain", ("lead",))):
        yield from _items_say(words.part(key), needs)
    for name, least in (("questions", 3), ("risks", 1), ("references", 2), ("regimes", 1), ("again", 2)):
        if len(getattr(entry, name)) < least:
            yield "leads_on", f"a playbook names at least {least} {name}", ("title",)


def _architecture(entry: Entry, words: EntryText) -> Iterator[Found]:
    if entry.kind is not EntryKind.ARCHITECTURE:
        return
    if entry.diagram is None:
        yield "no_diagram", "an architecture has a diagram", ("title",)
    for key, needs in (("threats", ("lead",)), ("controls", ("lead",)), ("variants", ("lead", "when"))):
        yield from _items_say(words.part(key), needs)
    for number, threat in enumerate(entry.threats, 1):
        if not threat.references or not threat.controls:
            yield "threat_linked", f"threat {number} names a reference and a control", ("[threats",)
    for number, control in enumerate(entry.controls, 1):
        if not control.questions or not control.on:
            message = f"control {number} names a question that checks it and its place in the diagram"
            yield "control_checked", message, ("[controls",)


def _brief(entry: Entry, words: EntryText) -> Iterator[Found]:
    if entry.kind is not EntryKind.BRIEF:
        return
    if not entry.domain:
        yield "brief_domain", "a brief belongs to a domain", ("title",)
    if _count(words.title) > BRIEF_HEADLINE_WORDS:
        yield "headline", f"the headline has {_count(words.title)} words, at most {BRIEF_HEADLINE_WORDS}", ("title",)
    lines = [item for key in ("do", "dont") if (part := words.part(key)) for item in part.items]
    least, most = BRIEF_LINES
    if not least <= len(lines) <= most:
        yield "brief_lines", f"{len(lines)} lines of do and do not, {least} to {most}", ("[do",)
    for item in lines:
        if _count(item.text) > BRIEF_LINE_WORDS:
            yield "text_length", f"a line of a brief has at most {BRIEF_LINE_WORDS} words", (item.text[:30],)
    examples = words.part("examples")
    if examples is not None and len(examples.items) != BRIEF_EXAMPLES:
        yield "brief_examples", f"{len(examples.items)} examples, {BRIEF_EXAMPLES} fit the page", ("[examples",)


def _items_say(part: Part | None, needs: tuple[str, ...]) -> Iterator[Found]:
    for number, item in enumerate(part.items if part else (), 1):
        for name in needs:
            if not getattr(item, name):
                assert part is not None
                yield "item_incomplete", f"{part.key}: item {number} has no {name!r}", (item.text[:30],)


_RULES: tuple[_Rule, ...] = (_plain_words, _lengths, _playbook, _architecture, _brief)


# --- the diagram ---


def _drawable(entry: Entry) -> Iterator[Found]:
    if entry.diagram is None:
        return
    yield from _zones_and_boxes(entry.diagram)
    diagram = entry.diagram
    known = {box.id for box in diagram.boxes}
    for flow in diagram.flows:
        ends = [each for each in (flow.source, flow.target) if each not in known]
        for end in ends:
            yield "flow_end", f"a flow ends at {end}, which is not drawn", ("[[diagram.flow]]", f'"{end}"')
        if not ends and route_of(diagram, flow) is None:
            yield (
                "flow_blocked",
                f"{flow.id} has no way with one turn or none",
                ("[[diagram.flow]]", f'"{flow.source}"'),
            )
        if flow.is_one_way and flow.is_both:
            yield "flow_direction", f"{flow.id} is one way or both, not the two at once", (f'"{flow.source}"',)
    touched = {end for flow in diagram.flows for end in (flow.source, flow.target)}
    for box in diagram.boxes:
        if box.id not in touched:
            yield "box_alone", f"nothing flows to or from {box.id}", (f'"{box.id}"',)
    zones = {zone.id for zone in diagram.zones}
    for pair in diagram.boundaries:
        if not set(pair) <= zones:
            yield "boundary_end", f"a boundary lies between {pair[0]} and {pair[1]}, not both drawn", ("boundary",)


def _zones_and_boxes(diagram: Diagram) -> Iterator[Found]:
    cells: dict[tuple[int, int], str] = {}
    for zone in diagram.zones:
        (column, row), (width, height) = zone.at, zone.size
        if column + width > MAX_COLUMNS or row + height > MAX_ROWS:
            yield "off_grid", f"{zone.id} leaves the grid of {MAX_COLUMNS} by {MAX_ROWS}", (f'"{zone.id}"',)
        for cell in ((c, r) for c in range(column, column + width) for r in range(row, row + height)):
            if cell in cells:
                yield "zones_overlap", f"{zone.id} and {cells[cell]} share a cell", (f'"{zone.id}"',)
            cells[cell] = zone.id
    places: dict[tuple[int, int], str] = {}
    ids = [zone.id for zone in diagram.zones] + [box.id for box in diagram.boxes]
    for name in sorted({each for each in ids if ids.count(each) > 1}):
        yield "duplicate_id", f"{name} is drawn twice", (f'"{name}"',)
    for box in diagram.boxes:
        if cells.get(box.at) != box.zone:
            yield "box_outside", f"{box.id} does not lie in its zone {box.zone}", (f'"{box.id}"',)
        if box.at in places:
            yield "boxes_overlap", f"{box.id} and {places[box.at]} share a cell", (f'"{box.id}"',)
        places[box.at] = box.id


def _fits(entry: Entry, words: EntryText) -> Iterator[Found]:
    """Yield what does not fit the drawing in this language. A drawing with faults of structure is not laid out."""
    if entry.diagram is None or words.diagram is None or any(True for _ in _drawable(entry)):
        return
    drawing = lay_out(entry.diagram, words.diagram, [control.on for control in entry.controls])
    for zone in drawing.zones:
        if len(zone.lines) > TITLE_LINES or zone.title.right > zone.rect.right:
            yield (
                "label_too_long",
                f"the title of {zone.id} needs {len(zone.lines)} lines",
                ("[diagram.zones]", zone.id),
            )
    for box in drawing.boxes:
        if len(box.title) + len(box.note) > BOX_LINES or len(box.title) > TITLE_LINES:
            lines = len(box.title) + len(box.note)
            yield "label_too_long", f"{box.id} needs {lines} lines, {BOX_LINES} fit", ("[diagram.boxes]", box.id)
    for wire in drawing.wires:
        if text_width(wire.label) > LABEL_WIDTH:
            yield "label_too_long", f"{wire.label!r} is wider than a channel", ("[[diagram.flow]]", wire.label)
    for message in overlaps(drawing):
        yield "drawing_overlap", message, ("[diagram",)


def overlaps(drawing: Drawing) -> list[str]:
    """Return what covers something else in *drawing*, in words; empty for a drawing that is sound."""
    found = []
    marks = [(f"badge {b.text} of {w.flow.id}", b.rect) for w in drawing.wires for b in (w.letter, *w.controls)]
    marks += [(f"label of {wire.flow.id}", wire.label_rect) for wire in drawing.wires if wire.label]
    marks += [(f"badge {b.text} of {box.id}", b.rect) for box in drawing.boxes for b in box.controls]
    titles = [(f"title of {zone.id}", zone.title) for zone in drawing.zones]
    boxes = [(box.id, box.rect) for box in drawing.boxes]
    own = {f"badge {b.text} of {box.id}": box.id for box in drawing.boxes for b in box.controls}
    solid = marks + titles
    for index, (name, rect) in enumerate(solid):
        found += [f"{name} covers {other}" for other, place in solid[:index] if rect.meets(place)]
        found += [f"{name} covers {other}" for other, place in boxes if rect.meets(place) and own.get(name) != other]
    for index, (name, rect) in enumerate(boxes):
        found += [f"{name} covers {other}" for other, place in boxes[:index] if rect.meets(place)]
    for index, wire in enumerate(drawing.wires):
        for start, end in zip(wire.points, wire.points[1:], strict=False):
            found += [
                f"{wire.flow.id} runs through {name}" for name, rect in (*boxes, *titles)
                if _runs_through(start, end, rect.x, rect.y, rect.right, rect.bottom)
            ]  # fmt: skip
            for other in drawing.wires[:index]:
                found += [
                    f"{wire.flow.id} crosses {other.flow.id}"
                    for first, second in zip(other.points, other.points[1:], strict=False)
                    if _cross(start, end, first, second)
                ]
    return found


def _runs_through(start: Point, end: Point, left: float, top: float, right: float, bottom: float) -> bool:
    """Return True if a level or upright line has a part inside the rectangle (its edge is outside)."""
    (x0, y0), (x1, y1) = sorted((start, end))
    y0, y1 = min(y0, y1), max(y0, y1)
    return x0 < right and x1 > left and y0 < bottom and y1 > top


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Return True if two level or upright lines share a point."""
    return max(min(a[0], b[0]), min(c[0], d[0])) <= min(max(a[0], b[0]), max(c[0], d[0])) and max(
        min(a[1], b[1]), min(c[1], d[1])
    ) <= min(max(a[1], b[1]), max(c[1], d[1]))
