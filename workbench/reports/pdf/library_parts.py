"""The parts of a playbook or an architecture as blocks: a label column with who and when, what to do beside it."""

from collections.abc import Iterator, Sequence

from workbench.packs.library.drawing import lay_out
from workbench.packs.library.model import Entry, EntryKind, EntryText, Item, Part
from workbench.reports.library import Booklet
from workbench.reports.pdf.blocks import Beside, Block, Boxed, Rule, Stack, Text
from workbench.reports.pdf.book import Marked, subheading
from workbench.reports.pdf.diagram import DiagramBlock
from workbench.reports.pdf.ink import ACCENT, BODY, CELL, CELL_BOLD, DANGER, MM, SMALL, TINT, UNIT
from workbench.reports.pdf.marks import Signed
from workbench.reports.pdf.text import Run
from workbench.reports.phrases import Phrases

_LABEL = 40 * MM
_BULLET = 5 * MM
_GAP = 8.0


def entry_parts(entry: Entry, said: EntryText, booklet: Booklet, words: Phrases) -> Iterator[Block]:
    """Yield the parts of *entry* in reading order, the drawing after the purpose, its links last."""
    for part in said.parts:
        title = words.say(f"library.part.{part.key}")
        yield Marked(subheading(title), f"entry-{entry.id}-{part.key}", title, 1)
        if part.text:
            yield Text(part.text, BODY, gap_above=2)
        yield from _items(entry, part, booklet, words)
        if part.key == "purpose" and entry.diagram is not None:
            yield from _diagram(entry, said, words)
    yield from _links(entry, booklet, words)


def _items(entry: Entry, part: Part, booklet: Booklet, words: Phrases) -> Iterator[Block]:
    if part.key == "never":
        inner = Stack([Signed("danger", item.text, BODY) if n == 0 else _spaced(Signed("danger", item.text, BODY))
                       for n, item in enumerate(part.items)])  # fmt: skip
        yield Boxed(inner, tint=TINT, bar=DANGER, gap_above=_GAP)
        return
    for number, item in enumerate(part.items):
        if part.key == "tell":
            yield _tell(entry, number, item, booklet, words)
        elif part.key == "threats":
            threat = entry.threats[number]
            below = [booklet.names.reference(each) for each in threat.references]
            met = words.say("library.met_by", controls=", ".join(map(str, threat.controls)))
            yield _row(item, [" · ".join(below), met], words)
        elif part.key == "controls":
            below = [_question(each, booklet) for each in entry.controls[number].questions]
            checked = words.say("library.checked_by", questions=" · ".join(below))
            yield _row(item, [checked], words, mark=f"{number + 1}  ")
        else:
            yield _row(item, [], words)


def _spaced(block: Block) -> Block:
    block.gap_above = 3.0
    return block


def _row(item: Item, below: Sequence[str], words: Phrases, mark: str = "") -> Block:
    content: list[Block] = [Text(item.text, BODY)]
    if item.why:
        content.append(
            Text((Run(words.say("library.why") + " ", SMALL.bold()), Run(item.why, SMALL)), SMALL, gap_above=2)
        )
    content += [Text(line, SMALL, gap_above=2) for line in below if line]
    if not item.lead:
        return Beside(Text("–", BODY), Stack(content, keep=60), _BULLET, gap_above=3)
    label: list[Block] = [Text((Run(mark, CELL_BOLD.in_colour(ACCENT)), Run(item.lead, CELL_BOLD)), CELL_BOLD)]
    if item.when:
        label.append(Text(item.when, SMALL, gap_above=1))
    return Beside(_Column(label), Stack(content, keep=60), _LABEL, gap_above=_GAP)


class _Column(Stack):
    """A label column that keeps a distance from what stands beside it."""

    def height(self, width: float) -> float:
        return super().height(width - 3 * MM)

    def paint(self, sheet, x, top, width):  # type: ignore[no-untyped-def]
        super().paint(sheet, x, top, width - 3 * MM)


def _tell(entry: Entry, number: int, item: Item, booklet: Booklet, words: Phrases) -> Block:
    regime = booklet.library.regime(entry.regimes[number])
    assert regime is not None
    said = regime.words(booklet.language)
    below = [
        words.say("library.to_whom", recipient=said.recipient),
        words.say("library.clock", clock=said.clock),
        words.say("library.source", source=regime.source, certainty=regime.certainty, day=regime.as_of.isoformat()),
    ]
    return _row(Item(text=item.text, lead=said.limit, when=said.name), below, words)


def _diagram(entry: Entry, said: EntryText, words: Phrases) -> Iterator[Block]:
    assert entry.diagram is not None and said.diagram is not None
    yield DiagramBlock(lay_out(entry.diagram, said.diagram, [control.on for control in entry.controls]), gap_above=UNIT)
    yield Text(words.say("library.legend"), SMALL, gap_above=3)
    title = words.say("library.flows")
    yield subheading(title)
    boxes = said.diagram.boxes
    for index, (flow, said_flow) in enumerate(zip(entry.diagram.flows, said.diagram.flows, strict=True)):
        sign = "→" if not flow.is_both else "↔"
        ends = f"{boxes[flow.source][0]} {sign} {boxes[flow.target][0]}"
        letter = chr(ord("A") + index)
        label = Text((Run(f"{letter}  ", CELL_BOLD.in_colour(ACCENT)), Run(said_flow.label, CELL)), CELL)
        one_way = f" {words.say('library.one_way')}" if flow.is_one_way else ""
        content = Stack([Text(said_flow.text + one_way, CELL), Text(ends, SMALL, gap_above=1)])
        yield Beside(label, content, _LABEL, gap_above=3)


def _question(question_id: str, booklet: Booklet) -> str:
    return f"{question_id} {booklet.names.questions.get(question_id, '')}".strip()


def _links(entry: Entry, booklet: Booklet, words: Phrases) -> Iterator[Block]:
    names = booklet.names
    if entry.kind is EntryKind.BRIEF:
        return
    groups = (
        ("library.link.questions", [_question(each, booklet) for each in entry.questions]),
        ("library.link.again", [_question(each, booklet) for each in entry.again]),
        ("library.link.risks", [f"{each} {names.risks.get(each, '')}".strip() for each in entry.risks]),
        ("library.link.references", [names.reference(each) for each in entry.references]),
        ("library.link.related", [_title(each, booklet) for each in entry.related]),
    )
    yield _Ruled()
    for key, lines in groups:
        if lines:
            yield Beside(Text(words.say(key), CELL_BOLD), Text(" · ".join(lines), SMALL), _LABEL, gap_above=3)


class _Ruled(Rule):
    gap_above = 2 * UNIT


def _title(entry_id: str, booklet: Booklet) -> str:
    entry = booklet.library.find(entry_id)
    return f"{entry_id} {entry.words(booklet.language).title if entry else ''}".strip()
