"""Values of frameworks: their items, the themes across them, and why no question answers an item.

Identifiers, official short titles and our own paraphrases; never the text of a standard. Source: docs/pack-format.md.
"""

from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase


@dataclass(frozen=True)
class FrameworkItem:
    """One item of a framework: identifier, official short title, and our own paraphrase; never the standard's text.

    *base_from_sl* is the security level from which a base requirement of IEC 62443-3-3 is due (0 elsewhere).
    """

    id: str
    title: str
    group: str
    paraphrase: str
    certainty: str
    base_from_sl: int


@dataclass(frozen=True)
class Framework:
    """A standard, law or catalogue that questions answer to."""

    id: str
    title: str
    version: str
    publisher: str
    licence_note: str
    certainty: str
    items: tuple[FrameworkItem, ...]


@dataclass(frozen=True)
class Theme:
    """A threat theme across frameworks: related threats, controls that answer them, questions on it."""

    id: str
    title: str
    threats: tuple[str, ...]
    controls: tuple[str, ...]
    topics: tuple[str, ...]


class UnansweredKind(StrEnum):
    """Why no question answers an item: where it is answered instead, or that it is not asked at all."""

    HEADING = "heading"  # a heading; the items below it are answered one by one
    NEIGHBOUR = "neighbour"  # the fact is asked under a closer item of the same framework
    ORGANISATION = "organisation"  # about the organisation, not about one system
    PROCEDURE = "procedure"  # a legal procedure or a definition, no state of a system
    WORKBENCH = "workbench"  # answered by another part of the assessment, as the reason says
    OUT_OF_SCOPE = "out_of_scope"  # not part of assessing AI at a grid operator


@dataclass(frozen=True)
class Unanswered:
    """Why no question answers certain items of a framework.

    *items* are item ids, with ``*`` for any characters, or ``group:`` and the name of a group.
    """

    framework_id: str
    kind: UnansweredKind
    items: tuple[str, ...]
    text: str

    def is_about(self, item: FrameworkItem) -> bool:
        """Return True if *item* is one of those."""
        return any(
            item.group == each.removeprefix("group:") if each.startswith("group:") else fnmatchcase(item.id, each)
            for each in self.items
        )
