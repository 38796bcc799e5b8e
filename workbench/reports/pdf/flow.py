"""From blocks to pages: what goes where, decided before anything is painted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from workbench.reports.pdf.blocks import EDGE, Block, Gap, NewPage


@dataclass(frozen=True)
class Placed:
    """A block with its distance from the top of the text area."""

    block: Block
    offset: float


@dataclass
class Page:
    """The blocks of one page in the order of painting, and how much of its height is used."""

    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0


def paginate(blocks: Iterable[Block], width: float, height: float) -> list[Page]:
    """Return the pages on which *blocks* stand in order, each text area *width* by *height*.

    A block goes to the next page when it does not fit and cannot be cut, or when what must stand below would not fit.
    A block that is taller than a page and cannot be cut keeps a page of its own and is never dropped.
    """
    pages = [Page()]
    waiting = list(reversed(list(blocks)))
    while waiting:
        block = waiting.pop()
        page = pages[-1]
        if isinstance(block, NewPage):
            if page.placed:
                pages.append(Page())
            continue
        if isinstance(block, Gap) and not page.placed:
            continue
        gap = block.gap_above if page.placed else 0.0
        room = height - page.used - gap
        tall = block.height(width)
        if tall + _needed_below(block, waiting, width) <= room + EDGE:
            _place(page, block, gap, tall)
            continue
        parts = block.cut(width, room)
        if parts is not None:
            first, rest = parts
            _place(page, first, gap, first.height(width))
            pages.append(Page())
            waiting.append(rest)
        elif page.placed:
            pages.append(Page())
            if not isinstance(block, Gap):
                waiting.append(block)
        else:
            _place(page, block, gap, tall)
    return pages


def _needed_below(block: Block, waiting: Sequence[Block], width: float) -> float:
    """Return the room that must stay below *block*; never more than what follows needs."""
    if not block.room_below:
        return 0.0
    following = 0.0
    for nxt in reversed(waiting[-6:]):
        if isinstance(nxt, NewPage) or following >= block.room_below:
            break
        following += nxt.gap_above + nxt.height(width)
    return min(block.room_below, following)


def _place(page: Page, block: Block, gap: float, tall: float) -> None:
    page.placed.append(Placed(block, page.used + gap))
    page.used += gap + tall
