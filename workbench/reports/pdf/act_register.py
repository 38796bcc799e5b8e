"""The register of all systems by class on paper, lying on its side: classes heaviest first, then the duties due."""

import hashlib
from collections.abc import Iterator

from workbench.kernel.progress import Progress
from workbench.reports import canonical
from workbench.reports.act_model import ActDuty, ActRegister, RegisterRow
from workbench.reports.act_words import KINDS, ActWords, article_of, is_due, kind_sign
from workbench.reports.pdf.act_record import frame_of
from workbench.reports.pdf.archive import FileFacts
from workbench.reports.pdf.blocks import Block, Gap, Stack, Text
from workbench.reports.pdf.book import Marked
from workbench.reports.pdf.document import make_document
from workbench.reports.pdf.grid import Column, Grid, Look, Row, facts
from workbench.reports.pdf.ink import (
    ACCENT,
    CELL,
    CELL_BOLD,
    DANGER,
    H1,
    H2,
    HASH,
    LABEL,
    LANDSCAPE,
    LEAD,
    MM,
    SMALL,
    UNIT,
)
from workbench.reports.pdf.marks import Signed
from workbench.reports.phrases import phrases

MOST_NAMED = 12  # references that stand behind a count of systems
_LABEL = 40 * MM
_ROW_LOOK = Look(padding=3.0)


def render_register(register: ActRegister, *, language: str, progress: Progress | None = None) -> bytes:
    """Return the register as PDF/A on sheets that lie on their side. Raises progress.Cancelled."""
    words = ActWords.of(phrases(language))
    title = words.say("act_register.title")
    digest = content_hash(register)
    frame = frame_of(
        words.words,
        system=title,
        note=words.fmt.day(register.on),
        marking=register.marking,
        operator=register.operator,
        state=words.fmt.day(register.on),
        digest=digest,
        is_draft=False,
        paper=LANDSCAPE,
    )
    file = FileFacts(
        title=f"{title}, {register.on}",
        author=register.operator,
        subject=title,
        keywords=register.marking,
        language=language,
        made_at=register.made_at,
        digest=digest,
        attachment_name="",
        attachment=b"",
        attachment_note="",
    )
    return make_document((), _body(register, words), frame, file, progress or Progress(), paper=LANDSCAPE)


def content_hash(register: ActRegister) -> str:
    """Return the sha-256 of what the register says, line by line, in hex."""
    found = hashlib.sha256(f"{register.on} {register.trail_seq} {register.trail_mac}".encode())
    for row in register.rows:
        found.update(canonical.to_json(row))
    return found.hexdigest()


def lead(register: ActRegister, words: ActWords) -> str:
    """Return what the register holds in one sentence."""
    if not register.rows:
        return words.say("act_register.empty")
    day = words.fmt.day(register.on)
    return words.say("act_register.lead", systems=register.systems, classified=register.classified, day=day)


def _body(register: ActRegister, words: ActWords) -> Iterator[Block]:
    say = words.say
    title = say("act_register.title")
    kicker = Text(say("act.kicker", document=words.fmt.day(register.on)), LABEL.in_colour(ACCENT))
    yield Marked(kicker, "top", title, 0)
    yield Text(title, H1, gap_above=2)
    yield Text(lead(register, words), LEAD, gap_above=3)
    yield Text(say("act_register.about_text"), SMALL, gap_above=3)
    yield from _counts(register, words)
    for kind in KINDS:
        rows = [row for row in register.rows if row.kind == kind]
        if rows:
            yield from _class(kind, rows, words)
    unclassified = [row for row in register.rows if not row.state]
    if unclassified:
        yield from _unclassified(unclassified, words)
    yield from _duties(register, words)
    pairs: list[tuple[str, Block | str]] = [
        (say("act.trail_entry"), str(register.trail_seq)),
        (say("act.trail_mac"), Text(register.trail_mac, HASH)),
    ]
    yield _heading("trail", say("act.trail"))
    yield Gap(3)
    yield facts(pairs, _LABEL, LANDSCAPE.text_width)


def _heading(key: str, title: str, room: float = 22 * MM) -> Block:
    return Marked(Text(title, H2, gap_above=3 * UNIT, room_below=room), key, title, 0)


def _counts(register: ActRegister, words: ActWords) -> Iterator[Block]:
    say = words.say
    rows = []
    for kind in (*KINDS, ""):
        found = [row for row in register.rows if row.kind == kind]
        if not found:
            continue
        due = sum(is_due(duty) for row in found for duty in row.duties)
        coming = [row.next_date for row in found if row.next_date]
        name = words.kind(kind) if kind else say("act_register.not_classified")
        rows.append(
            Row(
                (
                    Signed(kind_sign(kind) if kind else "open", name, CELL_BOLD),
                    str(len({row.ref for row in found})),
                    str(sum(row.in_force for row in found)) if kind else "–",
                    Text(str(due) if kind else "–", CELL_BOLD.in_colour(DANGER) if due else CELL, "right"),
                    words.fmt.day(min(coming)) if coming else "–",
                )
            )
        )
    if rows:
        columns = (
            Column(80 * MM, say("act_register.by_class")),
            Column(24 * MM, say("act_register.count"), "right"),
            Column(34 * MM, say("act_register.in_force"), "right"),
            Column(40 * MM, say("act_register.unfulfilled"), "right"),
            Column(40 * MM, say("act_register.next"), "right"),
        )
        yield Gap(UNIT)
        yield Grid(columns, rows)


def _class(kind: str, rows: list[RegisterRow], words: ActWords) -> Iterator[Block]:
    say = words.say
    title = f"{words.kind(kind)} ({len(rows)})"
    columns = (
        Column(18 * MM, say("act_register.ref")),
        Column(66 * MM, say("act.system")),
        Column(50 * MM, say("act_register.class")),
        Column(28 * MM, say("act_register.people")),
        Column(32 * MM, say("act_register.decided")),
        Column(37 * MM, say("act_register.unfulfilled")),
        Column(24 * MM, say("act_register.next")),
    )
    continued = words.say("page.continued", title=words.kind(kind))
    grid = Grid(columns, [_row(row, words) for row in rows], _ROW_LOOK, continued=continued)
    yield _heading(f"class-{kind}", title, grid.beginning())
    yield Gap(3)
    yield grid


def _row(row: RegisterRow, words: ActWords) -> Row:
    fmt = words.fmt
    due = [duty for duty in row.duties if is_due(duty)]
    name: list[Block] = [Text(row.name, CELL_BOLD, max_lines=2)]
    name += [
        Text(text, SMALL, max_lines=2)
        for text in (row.purpose, " · ".join(filter(None, (row.site, row.owner))))
        if text
    ]
    classes: list[Block] = [Text(words.class_(each), CELL) for each in row.classes]
    classes.append(Text(words.letter(row.certainty), SMALL))
    if row.advises_review:
        classes.append(
            Signed("warning", f"{words.say('act_register.review')}: {words.say('act_register.advised')}", SMALL)
        )
    decided = [
        Text(words.words.word("act_state", row.state), CELL),
        Text(row.decided_by, SMALL),
        Text(fmt.day(row.decided_at), SMALL),
    ]
    duties: list[Block] = [Signed("warning", str(len(due)), CELL_BOLD) if due else Text("–", CELL)]
    if due:
        duties.append(Text(_named([article_of(duty) for duty in due]), SMALL))
    cells = (
        Text(row.ref, CELL_BOLD, max_lines=2),
        Stack(name),
        Stack(classes),
        words.roles(row.roles),
        Stack(decided),
        Stack(duties),
        fmt.day(row.next_date),
    )
    return Row(cells)


def _named(names: list[str]) -> str:
    unique = list(dict.fromkeys(names))
    shown = ", ".join(unique[:MOST_NAMED])
    return f"{shown} …" if len(unique) > MOST_NAMED else shown


def _unclassified(rows: list[RegisterRow], words: ActWords) -> Iterator[Block]:
    say = words.say
    title = f"{say('act_register.not_classified')} ({len(rows)})"
    columns = (
        Column(18 * MM, say("act_register.ref")),
        Column(117 * MM, say("act.system")),
        Column(60 * MM, say("act_register.site")),
        Column(60 * MM, say("act.duty_owner")),
    )
    found = [Row((Text(row.ref, CELL_BOLD, max_lines=2), row.name, row.site, row.owner)) for row in rows]
    grid = Grid(
        columns, found, Look(padding=2.4), continued=say("page.continued", title=say("act_register.not_classified"))
    )
    yield _heading("class-none", title, grid.beginning())
    yield Gap(3)
    yield grid


def _duties(register: ActRegister, words: ActWords) -> Iterator[Block]:
    """One line per duty over the whole register; the workbook has one per system."""
    say = words.say
    title = say("act_register.duties_title")
    first: dict[str, ActDuty] = {}
    due: dict[str, list[str]] = {}
    coming: dict[str, list[str]] = {}
    for row in register.rows:
        for duty in row.duties:
            first.setdefault(duty.id, duty)
            (due if is_due(duty) else coming).setdefault(duty.id, []).append(row.ref)
    if not first:
        yield _heading("duties", title)
        yield Text(say("act_register.duties_none", day=words.fmt.day(register.on)), CELL, gap_above=2)
        return
    ordered = sorted(first.values(), key=lambda duty: (duty.id not in due, duty.since, duty.id))
    rows = [
        Row(
            (
                Stack([Text(article_of(duty), CELL_BOLD), Text(f"{duty.id} · {duty.role}", SMALL)]),
                duty.duty,
                _systems(due.get(duty.id, []), words, is_bold=True),
                _systems(coming.get(duty.id, []), words, is_bold=False),
                Stack([Text(words.fmt.day(duty.since), CELL), Text(duty.penalty, SMALL)]),
                Text(duty.certainty, CELL_BOLD),
            )
        )
        for duty in ordered
    ]
    columns = (
        Column(36 * MM, say("act.article")),
        Column(82 * MM, say("act.duty")),
        Column(48 * MM, say("act_register.due_at")),
        Column(48 * MM, say("act_register.upcoming_at")),
        Column(30 * MM, say("act.since")),
        Column(11 * MM, "H/M/L"),
    )
    grid = Grid(columns, rows, _ROW_LOOK, continued=say("page.continued", title=title))
    yield _heading("duties", title, grid.beginning())
    yield Gap(3)
    yield grid


def _systems(refs: list[str], words: ActWords, *, is_bold: bool) -> Block:
    if not refs:
        return Text("–", CELL)
    unique = list(dict.fromkeys(refs))
    count = Text(words.say("act_register.at_systems", count=len(unique)), CELL_BOLD if is_bold else CELL)
    return Stack([count, Text(_named(unique), SMALL)])
