"""What reports say of a classification under the EU AI Act, frozen: keys of the law, and texts as people left them.

One value feeds the classification record, the derogation document, the registration form and the chapter of the
sign-off pack. Keys (classes, roles, flags, statuses) are spelled as in the EU AI Act specification §§2, 5; days and
moments are ISO text, an empty text means "none". Texts of questions and duties are in *language*.
"""

from dataclasses import dataclass

from workbench.reports.canonical import FrozenText


@dataclass(frozen=True, slots=True)
class ActFile(FrozenText):
    """A stored file behind an answer or a duty: *sha256* in hex, 64 digits."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ActAnswer(FrozenText):
    """One answered question: *labels* are the answers in words, *origin* a key of `classification.model.Origin`."""

    node: str
    question: str
    answer: tuple[str, ...]
    labels: tuple[str, ...]
    ref: str
    reason: str
    evidence: tuple[ActFile, ...]
    origin: str
    by: str
    at: str
    is_unsure: bool
    is_decisive: bool


@dataclass(frozen=True, slots=True)
class ActWhy(FrozenText):
    """One reason of the result, its source, and the answers (*nodes*) on which it rests."""

    why: str
    ref: str
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActChange(FrozenText):
    """What one *other* answer would make of the classes."""

    node: str
    question: str
    now: tuple[str, ...]
    other: str
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActDuty(FrozenText):
    """A duty on the day: *status* as in the specification §2, *state* how far it is, *reason* why it is not applicable.

    *since* is the day from which it binds, *formal* an earlier day from which it applies by the letter.
    """

    id: str
    role: str
    article: str
    duty: str
    note: str
    status: str
    since: str
    formal: str
    penalty: str
    certainty: str
    owner: str
    state: str
    progress_note: str
    reason: str
    evidence: tuple[ActFile, ...]


@dataclass(frozen=True, slots=True)
class ActDate(FrozenText):
    """A date of the law that still comes."""

    on: str
    what: str
    source: str
    certainty: str


@dataclass(frozen=True, slots=True)
class ActDecision(FrozenText):
    """Who decided, when and why; *is_overruled* if the person put another result in place of the computed one."""

    by: str
    at: str
    reason: str
    is_overruled: bool


@dataclass(frozen=True, slots=True)
class ActClassification(FrozenText):
    """One classification for one intended purpose. *classes* and *roles* hold; *computed_...* came from the answers.

    *state* is ``draft|proposed|confirmed|overruled``; *on* is the day of the statuses; *open* are nodes without answer.
    """

    id: str
    purpose: str
    state: str
    is_current: bool
    classes: tuple[str, ...]
    roles: tuple[str, ...]
    flags: tuple[str, ...]
    certainty: str
    computed_classes: tuple[str, ...]
    computed_roles: tuple[str, ...]
    law: str
    law_date: str
    pack: str
    pack_key: str
    language: str
    on: str
    assessor: str
    started_at: str
    finished_at: str
    decision: ActDecision | None
    why: tuple[ActWhy, ...]
    answers: tuple[ActAnswer, ...]
    changes: tuple[ActChange, ...]
    open_points: tuple[str, ...]
    open: tuple[str, ...]
    duties: tuple[ActDuty, ...]
    coming: tuple[ActDate, ...]

    @property
    def is_decided(self) -> bool:
        """True once a person confirmed or overruled."""
        return self.decision is not None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The classes without what stands in brackets."""
        return tuple(each.partition("(")[0] for each in self.classes)

    @property
    def duty_ids(self) -> frozenset[str]:
        """The ids of all duties."""
        return frozenset(each.id for each in self.duties)

    def answer(self, node: str) -> ActAnswer | None:
        """Return the answer to a node, None if it was not reached."""
        return next((each for each in self.answers if each.node == node), None)

    def duty(self, duty_id: str) -> ActDuty | None:
        """Return a duty, None if it does not follow."""
        return next((each for each in self.duties if each.id == duty_id), None)


@dataclass(frozen=True, slots=True)
class ActCard(FrozenText):
    """What the documents say of the system, as its card stands when they are made."""

    ref: str
    name: str
    purpose: str
    owner: str
    supplier: str
    site: str
    stage: str
    in_use_since: str
    data: str = ""
    components: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActDocument(FrozenText):
    """One classification with what stands around it on paper. *made_at* is the moment of what is printed."""

    card: ActCard
    act: ActClassification
    operator: str
    marking: str
    made_at: str
    trail_seq: int
    trail_mac: str


@dataclass(frozen=True, slots=True)
class RegisterRow(FrozenText):
    """One line of the register by class: a system with one current classification, or with none (*state* empty).

    *duties* are those in force or upcoming that are neither fulfilled nor not applicable; *in_force* counts all.
    """

    ref: str
    name: str
    site: str
    owner: str
    purpose: str = ""
    state: str = ""
    classes: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    certainty: str = ""
    advises_review: bool = False
    decided_by: str = ""
    decided_at: str = ""
    next_date: str = ""
    in_force: int = 0
    duties: tuple[ActDuty, ...] = ()

    @property
    def kind(self) -> str:
        """The kind of the headline class, empty if nothing is decided."""
        return self.classes[0].partition("(")[0] if self.classes else ""


@dataclass(frozen=True, slots=True)
class ActRegister(FrozenText):
    """All systems by reference on a day, with their current classifications; *systems* counts systems, not lines."""

    rows: tuple[RegisterRow, ...]
    systems: int
    operator: str
    marking: str
    on: str
    made_at: str
    trail_seq: int
    trail_mac: str

    @property
    def classified(self) -> int:
        """How many systems have a decided class."""
        return len({row.ref for row in self.rows if row.state})
