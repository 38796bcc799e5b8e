"""The parts of a classification on paper: result, people, reasons, open points, duties, dates, answers.

Each part is a list of blocks that begins with its bookmark; the record and the chapter of the pack choose among them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.reports.act_model import ActAnswer, ActCard, ActClassification, ActDuty, ActFile
from workbench.reports.act_words import (
    LETTERS,
    STATE_SIGNS,
    STATUS_SIGNS,
    TIERS,
    ActWords,
    article_of,
    is_due,
    kind_sign,
)
from workbench.reports.formatting import hash_groups
from workbench.reports.pdf.blocks import Block, Boxed, Gap, Stack, Text
from workbench.reports.pdf.book import Marked, subheading
from workbench.reports.pdf.fonts import BOLD
from workbench.reports.pdf.grid import Cell, Column, Grid, Look, Row, facts
from workbench.reports.pdf.ink import (
    ACCENT,
    BODY,
    CELL,
    CELL_BOLD,
    DANGER,
    HASH,
    LINE,
    MM,
    MUTED,
    SIGN_COLOURS,
    SMALL,
    TEXT_WIDTH,
    TINT,
    UNIT,
    VERDICT,
    WARNING,
    Colour,
    Type,
)
from workbench.reports.pdf.marks import Signed
from workbench.reports.pdf.text import Run

LABEL_WIDTH = 40 * MM
CLASS = Type(BOLD, 11, 14.5)
_NODE = CELL_BOLD.in_colour(ACCENT)
_HASH = Type(HASH.face, 6.6, 9, MUTED)
_LEAST_GAP = 3.0
_KEEP = 60.0  # a cell lower than this is never cut


@dataclass(frozen=True)
class Printing:
    """One classification on its way to pages: its words, and how its bookmarks are named and nested."""

    act: ActClassification
    words: ActWords
    prefix: str
    level: int

    def say(self, key: str, **given: object) -> str:
        """Return a phrase."""
        return self.words.say(key, **given)

    def head(self, name: str, key: str, room: float = 22 * MM) -> Block:
        """Return the heading of a part with its bookmark; *room* points must follow on its page."""
        title = self.say(key)
        return Marked(subheading(title, room=room), f"{self.prefix}-{name}", title, self.level)

    def table(self, name: str, key: str, lead: str, grid: Grid) -> list[Block]:
        """Return a part that is a table: heading, lead sentence (may be empty) and *grid*, never the heading alone."""
        sentence: list[Block] = [Text(lead, SMALL, gap_above=2, room_below=12 * MM)] if lead else []
        above = sum(each.height(TEXT_WIDTH) + each.gap_above for each in sentence) + _LEAST_GAP
        return [self.head(name, key, above + grid.beginning()), *sentence, Gap(_LEAST_GAP), grid]


Part = Callable[[Printing], list[Block]]


def verdict(p: Printing) -> Block:
    """Return all classes with the certainty of the result and how it was decided."""
    act, words = p.act, p.words
    first = kind_sign(act.kinds[0]) if act.kinds else "open"
    inner: list[Block] = []
    for number, name in enumerate(act.classes):
        sign = kind_sign(name.partition("(")[0])
        inner.append(_under(Signed(sign, words.class_(name), CLASS, size=9), 2 if number else 0))
    if not act.classes:
        inner.append(Signed("open", p.say("act.not_classified"), CLASS, size=9))
    said = f"{p.say('act.certainty')} {words.letter(act.certainty)}. {words.decision(act)}."
    inner.append(Text(said, VERDICT, gap_above=4))
    if not act.is_decided:
        inner.append(Text(p.say("act.draft_note"), BODY.in_colour(DANGER), gap_above=2))
    elif not act.is_current:
        inner.append(Text(p.say("act.superseded"), BODY.in_colour(WARNING), gap_above=2))
    return Boxed(Stack(inner), tint=TINT, bar=SIGN_COLOURS[first], padding=(11, 7), gap_above=UNIT)


def _under(block: Block, gap: float) -> Block:
    block.gap_above = gap
    return block


def identity(p: Printing, card: ActCard | None = None) -> list[Block]:
    """Return purpose, roles, notes and the text of the law; with *card* also what the system is."""
    act, words = p.act, p.words
    pairs: list[tuple[str, Cell]] = []
    if card is not None:
        pairs += [
            (p.say("act.system"), f"{card.ref} {card.name}".strip()),
            (p.say("act.owner"), card.owner),
            (p.say("act.supplier"), card.supplier),
            (p.say("act.in_use"), card.in_use_since),
        ]
    pairs += [(p.say("act.purpose"), act.purpose), (p.say("act.roles"), words.roles(act.roles))]
    flags: list[Block] = [
        _under(Signed("warning", words.flag(flag)), 2 if n else 0) for n, flag in enumerate(act.flags)
    ]
    if flags:
        pairs.append((p.say("act.flags"), Stack(flags)))
    law = p.say("act.law_of", law=act.law, day=words.fmt.day(act.law_date))
    pairs += [(p.say("act.law"), law), (p.say("act.tree"), f"{act.pack} ({act.pack_key})")]
    pairs.append((p.say("act.statuses"), words.fmt.day(act.on)))
    shown = [(label, fact) for label, fact in pairs if fact]
    return [Gap(UNIT), facts(shown, LABEL_WIDTH, TEXT_WIDTH)]


def people(p: Printing) -> list[Block]:
    """Return who answered and who decided; where it was overruled, the computed result beside the chosen one."""
    act, words, moment = p.act, p.words, p.words.fmt.moment
    answered = ", ".join(dict.fromkeys(each.by for each in act.answers if each.by))
    pairs: list[tuple[str, Cell]] = [
        (p.say("act.assessor"), act.assessor),
        (p.say("act.answered_by"), answered),
        (p.say("act.began"), moment(act.started_at)),
        (p.say("act.handed_in"), moment(act.finished_at) if act.finished_at else ""),
        (p.say("act.decision"), Text(words.decision(act), CELL_BOLD)),
    ]
    if act.decision is not None:
        pairs.append((p.say("act.reason"), act.decision.reason or p.say("act.no_reason")))
    blocks: list[Block] = [p.head("people", "act.who"), Text(p.say("act.who_lead"), SMALL, gap_above=2), Gap(3)]
    blocks.append(facts([(label, fact) for label, fact in pairs if fact], LABEL_WIDTH, TEXT_WIDTH))
    if act.decision is not None and act.decision.is_overruled:
        half = (TEXT_WIDTH - LABEL_WIDTH) / 2
        columns = (Column(LABEL_WIDTH), Column(half, p.say("act.computed")), Column(half, p.say("act.chosen")))
        rows = [
            Row((Text(p.say("act.classes"), CELL_BOLD), words.classes(act.computed_classes),
                 Text(words.classes(act.classes), CELL_BOLD))),
            Row((Text(p.say("act.roles"), CELL_BOLD), words.roles(act.computed_roles),
                 Text(words.roles(act.roles), CELL_BOLD))),
        ]  # fmt: skip
        blocks += [Gap(UNIT), Grid(columns, rows)]
    return blocks


def reasons(p: Printing) -> list[Block]:
    """Return the decisive answers in words with their article."""
    act = p.act
    is_overruled = act.decision is not None and act.decision.is_overruled
    lead = "act.why_overruled" if is_overruled else "act.why_lead"
    if not act.why:
        return [p.head("why", "act.why"), Text(p.say("act.why_none"), CELL, gap_above=2)]
    columns = (
        Column(60 * MM, p.say("act.reason")),
        Column(76 * MM, p.say("act.answer")),
        Column(32 * MM, p.say("act.source")),
    )
    rows = []
    for why in act.why:
        said = [found for node in why.nodes if (found := act.answer(node)) is not None]
        rows.append(
            Row((Text(why.why, CELL_BOLD), Stack([_short(each) for each in said], keep=_KEEP), Text(why.ref, SMALL)))
        )
    return p.table("why", "act.why", p.say(lead), Grid(columns, rows, continued=_continued(p, "act.why")))


def _short(answer: ActAnswer) -> Block:
    words = (Run(f"{answer.node}  ", _NODE), Run(f"{answer.question} ", CELL), Run(", ".join(answer.labels), CELL_BOLD))
    return Text(words, CELL, gap_above=2)


def changes(p: Printing) -> list[Block]:
    """Return what one other answer would make of the result."""
    if not p.act.changes:
        return [p.head("changes", "act.changes"), Text(p.say("act.changes_none"), CELL, gap_above=2)]
    columns = (
        Column(70 * MM, p.say("act.question")),
        Column(27 * MM, p.say("act.now")),
        Column(27 * MM, p.say("act.instead")),
        Column(44 * MM, p.say("act.then")),
    )
    rows = [
        Row(
            (
                Text((Run(f"{each.node}  ", _NODE), Run(each.question, CELL)), CELL),
                ", ".join(each.now),
                Text(each.other, CELL_BOLD),
                p.words.classes(each.classes),
            )
        )
        for each in p.act.changes
    ]
    return p.table(
        "changes", "act.changes", p.say("act.changes_lead"), Grid(columns, rows, continued=_continued(p, "act.changes"))
    )


def open_points(p: Printing) -> list[Block]:
    """Return where legal review is advised."""
    found = p.words.open_points(p.act)
    head = p.head("open", "act.open")
    if not found:
        return [head, Signed("success", p.say("act.open_none"), CELL)]
    rows = [Row((Signed("warning", kind, CELL), Text(text, CELL), Text(source, SMALL))) for kind, text, source in found]
    columns = (Column(46 * MM), Column(90 * MM), Column(32 * MM))
    return p.table("open", "act.open", "", Grid(columns, rows, continued=_continued(p, "act.open")))


def duties(p: Printing) -> list[Block]:
    """Return the duties with article, status on the day, penalty tier, certainty, owner and fulfilment, and letters."""
    act, words = p.act, p.words
    head = p.head("duties", "act.duties")
    if not act.duties:
        return [head, Text(p.say("act.duties_none"), CELL, gap_above=2)]
    lead = p.say("act.duties_lead", count=len(act.duties), day=words.fmt.day(act.on))
    if not act.is_decided:
        lead = f"{lead}. {p.say('act.duties_as_confirmed')}"
    columns = (
        Column(28 * MM, p.say("act.article")),
        Column(57 * MM, p.say("act.duty")),
        Column(30 * MM, p.say("act.status")),
        Column(17 * MM, p.say("act.penalty")),
        Column(11 * MM, "/".join(LETTERS)),
        Column(25 * MM, p.say("act.fulfilment")),
    )
    rows = [_duty_row(p, duty) for duty in act.duties]
    grid = Grid(columns, rows, Look(padding=3.4), continued=_continued(p, "act.duties"))
    return [*p.table("duties", "act.duties", lead, grid), Gap(UNIT), legend(p)]


def _duty_row(p: Printing, duty: ActDuty) -> Row:
    say, words = p.say, p.words
    where: list[Block] = [Text(article_of(duty), CELL_BOLD), Text(f"{duty.id} · {duty.role}", SMALL)]
    what: list[Block] = [Text(duty.duty, CELL)]
    if duty.note:
        what.append(Text(duty.note, SMALL, gap_above=1))
    kind = duty.status.partition("(")[0]
    sign = STATUS_SIGNS.get(kind, "open")
    when: list[Block] = [Signed(sign, words.status(duty.status), CELL)]
    if duty.since and kind != "upcoming":
        when.append(Text(f"{say('act.since')} {words.fmt.day(duty.since)}", SMALL))
    if duty.formal:
        when.append(Text(say("act.formal", day=words.fmt.day(duty.formal)), SMALL))
    cost: list[Block] = [Text(duty.penalty, CELL)]
    letter: list[Block] = [_letter(duty.certainty)]
    who: list[Block] = []
    if p.act.is_decided and kind != "advice":
        danger = STATE_SIGNS[duty.state] if not is_due(duty) or duty.state != "open" else "warning"
        who.append(Signed(danger, words.words.word("duty_state", duty.state), CELL))
        who.append(Text(duty.owner or say("act.no_owner"), SMALL))
        who += [Text(text, SMALL) for text in (duty.reason, duty.progress_note) if text]
        who += [Text(f"{file.name} {file.sha256[:8]}", SMALL) for file in duty.evidence]
    cells = tuple(Stack(each or [Text("–", CELL)], keep=_KEEP) for each in (where, what, when, cost, letter, who))
    return Row(cells)


def _letter(letter: str) -> Text:
    colours: dict[str, Colour] = {"H": MUTED, "M": LINE, "L": DANGER}
    return Text(letter, CELL_BOLD.in_colour(colours.get(letter, MUTED)))


def legend(p: Printing) -> Block:
    """Return what the certainty letters and the tiers of penalties mean."""
    letters = "   ".join(p.words.letter(letter) for letter in LETTERS)
    used = [tier for tier in TIERS if any(tier in duty.penalty for duty in p.act.duties)]
    lines: list[Block] = [Text((Run(f"{p.say('act.letters')}  ", SMALL.bold()), Run(letters, SMALL)), SMALL)]
    if used:
        tiers = "   ".join(p.words.penalty(tier) for tier in used)
        words = (Run(f"{p.say('act.penalties')}  ", SMALL.bold()), Run(tiers, SMALL))
        lines.append(Text(words, SMALL, gap_above=1))
    return Stack(lines)


def coming(p: Printing) -> list[Block]:
    """Return the dates of the law that still come."""
    head = p.head("coming", "act.coming")
    if not p.act.coming:
        return [head, Text(p.say("act.coming_none"), CELL, gap_above=2)]
    rows = [
        Row((Text(p.words.fmt.day(each.on), CELL_BOLD), each.what, Text(each.source, SMALL), _letter(each.certainty)))
        for each in p.act.coming
    ]
    columns = (
        Column(26 * MM, p.say("act.date")),
        Column(96 * MM, p.say("act.what")),
        Column(38 * MM, p.say("act.source")),
        Column(8 * MM),
    )
    return p.table("coming", "act.coming", "", Grid(columns, rows, continued=_continued(p, "act.coming")))


def answers(p: Printing) -> list[Block]:
    """Return every answer with reason, evidence by hash, origin, person and time."""
    head = p.head("answers", "act.answers")
    if not p.act.answers:
        return [head, Text(p.say("act.answers_none"), CELL, gap_above=2)]
    lead = p.say("act.answers_lead", count=len(p.act.answers))
    columns = (Column(12 * MM), Column(104 * MM, p.say("act.question")), Column(52 * MM, p.say("act.source")))
    rows = [answer_row(p, each) for each in p.act.answers]
    grid = Grid(columns, rows, Look(padding=3.4), continued=_continued(p, "act.answers"))
    return p.table("answers", "act.answers", lead, grid)


def answer_row(p: Printing, answer: ActAnswer) -> Row:
    """Return one answer as a row of three cells: node, question with what was said, source with who said it."""
    said = ", ".join(answer.labels)
    words: Block = Signed("warning", said, CELL_BOLD) if answer.is_unsure else Text(said, CELL_BOLD)
    middle: list[Block] = [Text(answer.question, CELL), _under(words, 1)]
    if answer.reason:
        middle.append(Text(answer.reason, CELL, gap_above=2))
    middle += evidence_lines(answer.evidence)
    right: list[Block] = [Text(answer.ref, SMALL), Text(p.words.said(answer), SMALL, gap_above=1)]
    if answer.is_decisive:
        right.insert(0, Text(p.say("act.decisive"), SMALL.bold().in_colour(ACCENT)))
    return Row((Text(answer.node, _NODE), Stack(middle, keep=_KEEP), Stack(right, keep=_KEEP)))


def evidence_lines(files: Sequence[ActFile]) -> list[Block]:
    """Return each file with its whole hash."""
    lines: list[Block] = []
    for file in files:
        lines.append(Text(file.name, SMALL.bold(), gap_above=2))
        lines.append(Text(" ".join(hash_groups(file.sha256)), _HASH))
    return lines


def _continued(p: Printing, key: str) -> str:
    title = p.say(key).replace("{", "").replace("}", "")
    return p.say("page.continued", title=title)
