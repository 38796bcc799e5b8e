"""The Art. 6(4) documentation of a derogation and the Annex VIII registration form, on paper."""

from workbench.kernel.progress import Progress
from workbench.reports.act_forms import (
    FormField,
    FormSection,
    Ground,
    check_derogation,
    derogated_points,
    grounds,
    listed_uses,
    registration,
    totals,
)
from workbench.reports.act_model import ActDocument
from workbench.reports.act_words import ActWords, article_of
from workbench.reports.pdf import act_parts as parts
from workbench.reports.pdf.act_parts import LABEL_WIDTH, Printing, answer_row
from workbench.reports.pdf.act_record import opening, printed, trail
from workbench.reports.pdf.blocks import Block, Boxed, Gap, Stack, Text
from workbench.reports.pdf.book import Marked, subheading
from workbench.reports.pdf.grid import Column, Grid, Look, Row, facts
from workbench.reports.pdf.ink import (
    BODY,
    CELL,
    CELL_BOLD,
    DANGER,
    LEAD,
    MM,
    SMALL,
    TEXT_WIDTH,
    TINT,
    UNIT,
    WARNING,
)
from workbench.reports.pdf.marks import Signed
from workbench.reports.phrases import phrases
from workbench.reports.shown import one_line

_SIGNS = {"filled": "success", "to_fill": "warning", "not_applicable": "info", "optional": "open", "if_any": "open"}
_SIGN_HEIGHT = 17 * MM


def render_derogation(document: ActDocument, *, language: str, progress: Progress | None = None) -> bytes:
    """Return the documentation of a derogation as PDF/A. Raises NoDerogation, progress.Cancelled."""
    check_derogation(document.act)
    words = ActWords.of(phrases(language))
    p = Printing(document.act, words, "act", 0)
    blocks: list[Block] = opening(document, words, "derogation.title", one_line(document.card.name))
    blocks += [Text(words.say("derogation.lead"), LEAD, gap_above=UNIT), parts.verdict(p)]
    blocks += parts.identity(p, document.card)
    blocks += _statement(document, p)
    blocks += _listed(p)
    blocks += _grounds(p)
    blocks += parts.open_points(p)
    blocks += _follows(p)
    blocks += parts.people(p)
    blocks += _signing(document, p)
    blocks += trail(document, p)
    return printed(document, blocks, words, "derogation.title", progress or Progress())


def _statement(document: ActDocument, p: Printing) -> list[Block]:
    act, say = p.act, p.say
    points = p.words.words.all([say("derogation.point", point=point) for point in derogated_points(act)])
    text = say("derogation.statement_text", system=one_line(document.card.name), points=points)
    if act.decision is not None and act.decision.is_overruled:
        text = say("derogation.statement_overruled")
    inner: list[Block] = [Text(text, BODY)]
    documented = act.answer("G4")
    if documented is not None and documented.answer == ("no",):
        inner.append(Text(say("derogation.undocumented"), BODY.in_colour(DANGER), gap_above=3))
    unreasoned = [each.node for each in grounds(act) if each.key != "documented" and not each.is_reasoned]
    if unreasoned:
        text = say("derogation.missing_text", nodes=", ".join(unreasoned))
        inner.append(Text(text, BODY.in_colour(WARNING), gap_above=3))
    provider = document.operator
    if "PROVIDER" not in act.roles:
        provider = say("derogation.not_provider", supplier=document.card.supplier or say("registration.to_fill"))
    pairs: list[tuple[str, Block | str]] = [(say("derogation.provider"), provider or say("registration.to_fill"))]
    box = Boxed(Stack(inner), tint=TINT, bar=WARNING if len(inner) > 1 else None, gap_above=4)
    return [p.head("statement", "derogation.statement"), box, Gap(UNIT), facts(pairs, LABEL_WIDTH, TEXT_WIDTH)]


_COLUMNS = (12 * MM, 104 * MM, 52 * MM)


def _listed(p: Printing) -> list[Block]:
    rows = [answer_row(p, each) for each in listed_uses(p.act)]
    if not rows:
        return [p.head("listed", "derogation.listed"), Text(p.say("derogation.not_answered"), CELL, gap_above=2)]
    columns = (
        Column(_COLUMNS[0]),
        Column(_COLUMNS[1], p.say("act.question")),
        Column(_COLUMNS[2], p.say("act.source")),
    )
    return p.table("listed", "derogation.listed", "", Grid(columns, rows))


def _grounds(p: Printing) -> list[Block]:
    found = grounds(p.act)
    blocks: list[Block] = [p.head("grounds", "derogation.grounds", 45 * MM)]
    for ground in found:
        title = p.say(f"derogation.{ground.key}")
        blocks.append(Marked(subheading(title, gap=2 * UNIT), f"act-{ground.key}", title, 1))
        blocks += _ground(p, ground)
    return blocks


def _ground(p: Printing, ground: Ground) -> list[Block]:
    if ground.answer is None:
        return [Gap(2), Signed("warning", f"{ground.node}: {p.say('derogation.not_answered')}", CELL)]
    columns = tuple(Column(width) for width in _COLUMNS)
    blocks: list[Block] = [Gap(2), Grid(columns, [answer_row(p, ground.answer)])]
    if not ground.is_reasoned and ground.key != "documented":
        blocks += [Gap(2), Signed("warning", p.say("derogation.no_note"), CELL)]
    return blocks


def _follows(p: Printing) -> list[Block]:
    found = [duty for duty in p.act.duties if duty.id in ("P-06-4", "P-49-2", "LIT-04")]
    rows = [
        Row(
            (Text(article_of(duty), CELL_BOLD), duty.duty, p.words.status(duty.status), Text(duty.certainty, CELL_BOLD))
        )
        for duty in found
    ]
    if not rows:
        return []
    columns = (Column(32 * MM), Column(90 * MM), Column(34 * MM), Column(12 * MM))
    return [*p.table("follows", "derogation.follows", "", Grid(columns, rows)), Gap(UNIT), parts.legend(p)]


def _signing(document: ActDocument, p: Printing) -> list[Block]:
    say = p.say
    third = TEXT_WIDTH / 3
    columns = tuple(Column(third, say(f"derogation.sign_{key}")) for key in ("name", "date", "mark"))
    empty = Row((Gap(_SIGN_HEIGHT), Gap(_SIGN_HEIGHT), Gap(_SIGN_HEIGHT)))
    lead = f"{say('derogation.signed')}: {document.operator}" if document.operator else ""
    return p.table("signed", "derogation.signed", lead, Grid(columns, [empty]))


def render_registration(document: ActDocument, *, language: str, progress: Progress | None = None) -> bytes:
    """Return the registration data as a filled form, PDF/A. Raises NoRegistration, progress.Cancelled."""
    words = ActWords.of(phrases(language))
    sections = registration(document, words)
    p = Printing(document.act, words, "act", 0)
    filled, every, missing = totals(sections)
    blocks: list[Block] = opening(document, words, "registration.title", one_line(document.card.name))
    blocks += [
        Text(words.say("registration.lead"), LEAD, gap_above=UNIT),
        parts.verdict(p),
        *parts.identity(p, document.card),
        Gap(UNIT),
        Text(words.say("registration.counts", filled=filled, all=every, missing=missing), BODY.bold()),
        Text(words.say("registration.basis"), SMALL, gap_above=2),
    ]
    for section in sections:
        blocks += _section(p, section)
    blocks += parts.people(p)
    blocks += trail(document, p)
    return printed(document, blocks, words, "registration.title", progress or Progress())


def section_title(words: ActWords, section: FormSection) -> str:
    """Return the title of a section of Annex VIII; "N" is Section A in a national register."""
    name = "A" if section.section == "N" else section.section
    return words.say("registration.section", section=name, who=words.say(f"registration.{section.section}"))


def _section(p: Printing, section: FormSection) -> list[Block]:
    title = section_title(p.words, section)
    columns = (
        Column(11 * MM),
        Column(55 * MM, p.say("registration.field")),
        Column(68 * MM, p.say("registration.entry")),
        Column(34 * MM, p.say("registration.from")),
    )
    grid = Grid(columns, [_field_row(p, each) for each in section.fields], Look(padding=4.5))
    head = Marked(subheading(title, room=grid.beginning()), f"section-{section.section}", title, 0)
    blocks: list[Block] = [head]
    if section.section == "N":
        blocks.append(Text(p.say("registration.national"), SMALL.in_colour(DANGER), gap_above=2))
    return [*blocks, Gap(3), grid]


def _field_row(p: Printing, field: FormField) -> Row:
    entry: Block = Text(field.entry, CELL)
    if field.state != "filled":
        sign = Signed(_SIGNS[field.state], p.say(f"registration.{field.state}"), CELL)
        entry = Stack([sign, Text(field.entry, SMALL)] if field.entry else [sign], keep=60)
    return Row((Text(field.number, CELL_BOLD), Text(field.title, CELL), entry, Text(field.source, SMALL)))
