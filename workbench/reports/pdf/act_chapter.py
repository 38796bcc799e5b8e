"""Chapter "EU AI Act": the classifications that held when the pack was frozen; a pack without any lacks it."""

from workbench.reports.act_words import ActWords
from workbench.reports.pdf import act_parts as parts
from workbench.reports.pdf.act_parts import Part, Printing
from workbench.reports.pdf.blocks import Block, Gap
from workbench.reports.pdf.book import Book, Chapter, subheading
from workbench.reports.pdf.ink import UNIT
from workbench.reports.shown import first_sentence

_PARTS: tuple[Part, ...] = (parts.people, parts.reasons, parts.changes, parts.open_points, parts.duties)


def act_chapter(book: Book) -> Chapter:
    """Return class, roles, reasons, open points and duties of each intended purpose."""
    words = ActWords.of(book.words)
    blocks: list[Block] = []
    several = len(book.pack.classifications) > 1
    for number, act in enumerate(book.pack.classifications, start=1):
        p = Printing(act, words, f"act{number}", 1)
        blocks.append(subheading(first_sentence(act.purpose)) if several else Gap(UNIT))
        blocks += [parts.verdict(p), *parts.identity(p)]
        for part in _PARTS:
            blocks += part(p)
    return Chapter("classification", book.say("act.chapter"), book.say("act.part_of_pack"), tuple(blocks))
