"""The classification record: one classification on paper, so that a lawyer can check it and overrule it.

The same classification on the same day in the same state of the register gives the same bytes.
"""

import hashlib
from collections.abc import Sequence

from workbench.kernel.progress import Progress
from workbench.reports import canonical
from workbench.reports.act_model import ActDocument
from workbench.reports.act_words import ActWords
from workbench.reports.formatting import NBSP
from workbench.reports.pdf import act_parts as parts
from workbench.reports.pdf.act_parts import LABEL_WIDTH, Part, Printing
from workbench.reports.pdf.archive import FileFacts
from workbench.reports.pdf.blocks import Block, Gap, Text
from workbench.reports.pdf.book import Marked
from workbench.reports.pdf.document import make_document
from workbench.reports.pdf.frame import PageFrame
from workbench.reports.pdf.grid import facts
from workbench.reports.pdf.ink import ACCENT, H1, HASH, LABEL, PORTRAIT, SMALL, TEXT_WIDTH, UNIT, Paper
from workbench.reports.phrases import Phrases, phrases
from workbench.reports.shown import one_line

_PARTS: tuple[Part, ...] = (
    parts.people,
    parts.reasons,
    parts.changes,
    parts.open_points,
    parts.duties,
    parts.coming,
    parts.answers,
)


def render_record(document: ActDocument, *, language: str, progress: Progress | None = None) -> bytes:
    """Return the record as PDF/A, marked as a draft until a person decided. Raises progress.Cancelled."""
    words = ActWords.of(phrases(language))
    p = Printing(document.act, words, "act", 0)
    blocks: list[Block] = opening(document, words, "act.record")
    blocks += [parts.verdict(p), *parts.identity(p, document.card), Gap(UNIT), _notes(p, language)]
    for part in _PARTS:
        blocks += part(p)
    blocks += trail(document, p)
    return printed(document, blocks, words, "act.record", progress or Progress())


def opening(document: ActDocument, words: ActWords, key: str, title: str = "") -> list[Block]:
    """Return the first lines of a document on one classification, with a bookmark."""
    name = words.say(key)
    title = title or words.say("act.record_title", system=one_line(document.card.name))
    kicker = Text(words.say("act.kicker", document=name), LABEL.in_colour(ACCENT))
    return [Marked(kicker, "top", name, 0), Text(title, H1, gap_above=2, max_lines=4)]


def _notes(p: Printing, language: str) -> Block:
    notes = [p.say("act.no_advice")]
    if p.act.language != language:
        notes.append(p.say("act.in_language"))
    return Text(" ".join(notes), SMALL)


def trail(document: ActDocument, p: Printing) -> list[Block]:
    """Return where in the register all this is kept: the classification's id and the head of the trail."""
    pairs: list[tuple[str, Block | str]] = [
        (p.say("act.classification"), Text(document.act.id, HASH)),
        (p.say("act.trail_entry"), str(document.trail_seq)),
        (p.say("act.trail_mac"), Text(document.trail_mac, HASH)),
        (p.say("act.made"), p.words.fmt.moment(document.made_at)),
    ]
    return [p.head("trail", "act.trail"), Gap(3), facts(pairs, LABEL_WIDTH, TEXT_WIDTH)]


def printed(document: ActDocument, blocks: Sequence[Block], words: ActWords, key: str, progress: Progress) -> bytes:
    """Return *blocks* as the PDF of *document*, named by the phrase *key*."""
    system = one_line(f"{document.card.ref} {document.card.name}".strip())
    name = words.say(key)
    state = (
        words.words.word("act_state", document.act.state) if document.act.is_decided else words.say("act.draft_state")
    )
    digest = hashlib.sha256(canonical.to_json(document)).hexdigest()
    frame = frame_of(
        words.words,
        system=system,
        note=f"{NBSP}·{NBSP}".join((name, words.fmt.day(document.act.on))),
        marking=document.marking,
        operator=document.operator,
        state=state,
        digest=digest if document.act.is_decided else "",
        is_draft=not document.act.is_decided,
    )
    file = FileFacts(
        title=f"{name}: {system}",
        author=document.operator,
        subject=words.classes(document.act.classes),
        keywords=document.marking,
        language=words.words.language,
        made_at=document.made_at,
        digest=digest,
        attachment_name="",
        attachment=b"",
        attachment_note="",
    )
    return make_document((), blocks, frame, file, progress)


def frame_of(
    words: Phrases,
    *,
    system: str,
    note: str,
    marking: str,
    operator: str,
    state: str,
    digest: str,
    is_draft: bool,
    paper: Paper = PORTRAIT,
) -> PageFrame:
    """Return the frame of a document that is no sign-off pack; texts of people on one line."""
    return PageFrame(
        words=words,
        system=one_line(system),
        note=note,
        marking=one_line(marking),
        operator=one_line(operator),
        state=one_line(state),
        digest=digest,
        is_draft=is_draft,
        paper=paper,
    )
