"""Chapter "Answers": each printed answer as one block, from the question to where it leads."""

from itertools import groupby

from workbench.reports.model import Answer
from workbench.reports.pdf.bars import LevelStrip
from workbench.reports.pdf.blocks import Beside, Block, Gap, Rule, Stack, Text
from workbench.reports.pdf.book import Book, Chapter, Marked, runs, subheading
from workbench.reports.pdf.ink import (
    CELL,
    LABEL,
    MM,
    QUESTION,
    QUESTION_ID,
    RULE_STRONG,
    SMALL,
    TEXT,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    UNIT,
    Type,
)
from workbench.reports.pdf.marks import Signed
from workbench.reports.pdf.text import width_of
from workbench.reports.shown import one_line
from workbench.reports.statements import REVIEW_SIGNS, printed_answers

LEAST_LABEL = 18 * MM
MOST_LABEL = 26 * MM
SEVERITY_WIDTH = 34 * MM
LABELS = ("counts_as", "note", "evidence", "reviewer", "leads_to", "sources")
_PLAIN_HEAD = Type(CELL.face, CELL.size, QUESTION.leading)


def answers_chapter(book: Book) -> Chapter:
    """Return the answers behind findings, or all of them."""
    pack = book.pack
    is_all = book.extent == "all"
    printed = pack.answers if is_all else printed_answers(pack)
    title = book.say("answers.title_all" if is_all else "answers.title")
    if not printed:
        return Chapter(
            "answers", title, book.voice.nothing(pack, "answers.empty", all=len(pack.answers)), (), is_empty=True
        )
    lead = book.say("answers.lead_all" if is_all else "answers.lead", count=len(printed), all=len(pack.answers))
    label_width = _label_width(book)
    blocks: list[Block] = []
    for domain, answers in groupby(printed, lambda answer: answer.domain):
        name = book.voice.domain(pack, domain)
        heading = subheading(name, gap=2 * UNIT, room=45 * MM)
        blocks += [Marked(heading, f"answers-{domain}-{len(blocks)}", one_line(name), 1), Gap(4)]
        blocks += [_block(book, answer, label_width, is_first=not index) for index, answer in enumerate(answers)]
    return Chapter("answers", title, lead, tuple(blocks))


def _label_width(book: Book) -> float:
    widest = max(width_of(book.say(f"answers.{label}"), LABEL) for label in LABELS)
    return min(max(widest + 8, LEAST_LABEL), MOST_LABEL)


def _block(book: Book, answer: Answer, label_width: float, *, is_first: bool) -> Block:
    """Return one answer. Blocks under half a page stay whole, longer ones are cut between their lines."""
    continued = book.say("page.continued_label")
    rows = [_head(book, answer, label_width), Gap(2), _strip(book, answer, label_width), Gap(2)]
    for label, content in _parts(book, answer):
        row = Beside(Text(book.say(f"answers.{label}"), LABEL), content, label_width, continued)
        row.gap_above = 1.5
        rows.append(row)
    rule = Rule(RULE_STRONG, TEXT)
    stack = Stack([rule, Gap(3), *rows], keep=TEXT_HEIGHT / 2, gap_above=0 if is_first else 2 * UNIT)
    title = f"{answer.id}  {one_line(answer.short or answer.text)}"[:120]
    return Marked(stack, f"answer-{answer.id}", title, 2)


def _head(book: Book, answer: Answer, label_width: float) -> Block:
    severity = book.words.word("severity", answer.severity)
    weight = book.say("answers.severity_weight", severity=severity, weight=answer.weight)
    question = Text(answer.text or answer.short or answer.id, QUESTION)
    right = Text(weight, _PLAIN_HEAD.in_colour(LABEL.colour), "right")
    content = Beside(question, right, TEXT_WIDTH - label_width - SEVERITY_WIDTH)
    return Beside(Text(answer.id, QUESTION_ID), content, label_width)


def _strip(book: Book, answer: Answer, label_width: float) -> Block:
    names = list(book.words.listing("levels.names"))
    for level, label in ((answer.claimed, answer.claimed_label), (answer.effective, answer.effective_label)):
        if level is not None and label:
            names[level] = label
    counts = answer.effective if answer.state == "answered" else None
    strip = LevelStrip(names, counts, answer.claimed, book.say("answers.counts"), book.say("answers.claimed"))
    return Beside(Text("", LABEL), strip, label_width)


def _parts(book: Book, answer: Answer) -> list[tuple[str, Block]]:
    """Return label and content of each line. What is empty is said, except sources, which a question may not have."""
    say = book.say
    evidence = [
        Text(
            runs(
                book.words.pieces(
                    _evidence_key(line.is_stale), id=line.id, text=line.text, grade=book.voice.grade(line.grade)
                ),
                CELL,
            )
        )
        for line in answer.evidence
    ]
    leads = [(" · ".join(answer.leads_to) or say("answers.nothing"), False)]
    if answer.holds:
        pieces = book.words.pieces("answers.holds", domain=book.voice.domain(book.pack, answer.holds))
        leads += [(". ", False), *pieces]
    parts: list[tuple[str, Block]] = [
        ("counts_as", Text(runs(book.voice.because(answer), CELL))),
        ("note", Text(answer.note or say("answers.no_note"), CELL)),
        ("evidence", Stack(evidence, keep=0) if evidence else Text(say("answers.no_evidence"), CELL)),
        ("reviewer", Signed(REVIEW_SIGNS[answer.review.state], runs(book.voice.review(answer), CELL), CELL)),
        ("leads_to", Text(runs(tuple(leads), CELL))),
    ]
    if answer.references:
        parts.append(("sources", Text(" · ".join(answer.references), Type(SMALL.face, 7.5, 11, SMALL.colour))))
    return parts


def _evidence_key(is_stale: bool) -> str:
    return "answers.evidence_stale" if is_stale else "answers.evidence_line"
