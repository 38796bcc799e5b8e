"""Values of the library: what to do when something goes wrong, how to build it so that it does not, what to hang up.

An entry is made of parts, a part of items. What an item's fields mean depends on its part; `PARTS` says which parts an
entry of a kind has, in reading order. Source: docs/pack-format.md "Library".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from workbench.packs.head import PackHead


class EntryKind(StrEnum):
    """What an entry is, in the order in which they are listed."""

    PLAYBOOK = "playbook"
    ARCHITECTURE = "architecture"
    BRIEF = "brief"


PARTS: Mapping[EntryKind, tuple[str, ...]] = {
    EntryKind.PLAYBOOK: (
        "signs", "first", "fallback", "never", "decide", "contain", "preserve", "tell", "recover", "prove", "learn",
    ),
    EntryKind.ARCHITECTURE: ("purpose", "zones", "threats", "not_against", "controls", "variants"),
    EntryKind.BRIEF: ("do", "dont", "examples"),
}  # fmt: skip


class BoxKind(StrEnum):
    """What a box of a diagram stands for; each kind has an outline of its own."""

    DEVICE = "device"
    SERVICE = "service"
    MODEL = "model"
    STORE = "store"
    GATE = "gate"
    PERSON = "person"


@dataclass(frozen=True)
class Item:
    """One thing of a part.

    *lead* says who does it or what it is about, *when* within which time or at which limit, *why* the reason; each of
    the three may be empty.
    """

    text: str
    lead: str = ""
    when: str = ""
    why: str = ""


@dataclass(frozen=True)
class Part:
    """One part of an entry: a paragraph (may be empty) and its items in order (may be none)."""

    key: str
    text: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class FlowWords:
    """A flow in words: the short label at its line, and what flows."""

    label: str
    text: str


@dataclass(frozen=True)
class DiagramWords:
    """The words of a diagram: titles of zones by id, (title, note) of boxes by id, flows in order."""

    zones: Mapping[str, str]
    boxes: Mapping[str, tuple[str, str]]
    flows: tuple[FlowWords, ...]


@dataclass(frozen=True)
class EntryText:
    """The words of an entry in one language; *short* is one line for lists, *summary* its first paragraph."""

    title: str
    short: str
    summary: str
    parts: tuple[Part, ...]
    diagram: DiagramWords | None = None
    language: str = "en"

    def part(self, key: str) -> Part | None:
        """Return the part *key*, or None."""
        return next((part for part in self.parts if part.key == key), None)


@dataclass(frozen=True)
class Zone:
    """A zone on the grid: first column and row, columns and rows covered. *is_outside*: beyond the operator's trust."""

    id: str
    at: tuple[int, int]
    size: tuple[int, int]
    is_outside: bool


@dataclass(frozen=True)
class Box:
    """Something in a zone, at a column and a row of the grid."""

    id: str
    zone: str
    at: tuple[int, int]
    kind: BoxKind


@dataclass(frozen=True)
class Flow:
    """A conduit, as data goes; *is_one_way* if hardware lets nothing back, *is_both* if data goes both ways."""

    source: str
    target: str
    is_one_way: bool
    is_both: bool

    @property
    def id(self) -> str:
        """How controls name it."""
        return f"{self.source}>{self.target}"


@dataclass(frozen=True)
class Diagram:
    """A drawing as content: zones, boxes and flows on a grid, and between which zones trust ends."""

    zones: tuple[Zone, ...]
    boxes: tuple[Box, ...]
    flows: tuple[Flow, ...]
    boundaries: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Control:
    """A numbered control of an architecture: where in the diagram it stands, which questions check it."""

    on: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Threat:
    """A threat that an architecture stands against: references, and the numbers of the controls that do it."""

    references: tuple[str, ...]
    controls: tuple[int, ...]


@dataclass(frozen=True)
class Entry:
    """One entry of the library and its words by language.

    *questions* are those whose weak answer this entry helps with; *again* are answered anew after a playbook was used,
    *risks* are rated again. *regimes* have an item each in the part ``tell``, *threats* and *controls* in theirs.
    """

    id: str
    kind: EntryKind
    domain: str
    applies_when: str
    questions: tuple[str, ...]
    risks: tuple[str, ...]
    references: tuple[str, ...]
    related: tuple[str, ...]
    again: tuple[str, ...]
    regimes: tuple[str, ...]
    threats: tuple[Threat, ...]
    controls: tuple[Control, ...]
    diagram: Diagram | None
    texts: Mapping[str, EntryText]

    def words(self, language: str = "en") -> EntryText:
        """Return the words in *language*, or the English ones (their ``language`` says so)."""
        return self.texts.get(language) or self.texts["en"]

    def checked_by(self) -> tuple[str, ...]:
        """Return every question that this entry names, each once, in order of first mention."""
        named = (*self.questions, *self.again, *(each for control in self.controls for each in control.questions))
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True)
class RegimeText:
    """A duty to report in words: its name, limit, when its clock starts, and to whom in Belgium and Germany."""

    name: str
    limit: str
    clock: str
    recipient: str


@dataclass(frozen=True)
class Regime:
    """A duty to report: source (framework reference or law), certainty H, M or L, and the day of that knowledge."""

    id: str
    source: str
    reference: str
    certainty: str
    as_of: date
    texts: Mapping[str, RegimeText]

    def words(self, language: str = "en") -> RegimeText:
        """Return the words in *language* or English."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class Library:
    """Every entry in the order of its kind and of the pack, and the duties to report that playbooks cite."""

    head: PackHead
    introductions: Mapping[str, str]
    entries: tuple[Entry, ...]
    regimes: tuple[Regime, ...]

    def find(self, entry_id: str) -> Entry | None:
        """Return the entry *entry_id*, or None."""
        return self._by_id.get(entry_id)

    def helps_with(self, question_id: str) -> tuple[Entry, ...]:
        """Return the playbooks and architectures that name this question, those first that are about it."""
        named = [e for e in self.entries if e.kind is not EntryKind.BRIEF and question_id in e.checked_by()]
        return tuple(sorted(named, key=lambda entry: question_id not in entry.questions))

    def regime(self, regime_id: str) -> Regime | None:
        """Return the duty to report *regime_id*, or None."""
        return next((each for each in self.regimes if each.id == regime_id), None)

    @cached_property
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}


def all_words(entry: Entry, language: str = "en") -> str:
    """Return everything that an entry says, for searching: its first lines first."""
    words = entry.words(language)
    said = [words.short, words.summary]
    for part in words.parts:
        said.append(part.text)
        said += [text for item in part.items for text in (item.lead, item.when, item.text, item.why) if text]
    if words.diagram is not None:
        said += [*words.diagram.zones.values(), *(" ".join(box) for box in words.diagram.boxes.values())]
        said += [flow.text for flow in words.diagram.flows]
    return " ".join(text for text in said if text)
