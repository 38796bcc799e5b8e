"""Values of a classification: answers, classes, roles, flags, duties with status, decisive answers; and what is kept.

Answers and duties are append-only: every change is a new revision. Source: EU AI Act specification §§2, 4, 5.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from workbench.kernel.errors import InputError

Answers = Mapping[str, tuple[str, ...]]  # node id -> chosen options; one for a single choice or a date


class UnknownNode(InputError):
    """The tree has no node *node*."""

    code = "classification.unknown_node"


class UnknownAnswer(InputError):
    """The node *node* has no answer *answer*."""

    code = "classification.unknown_answer"


class Contradiction(InputError):
    """Two answers to one node that exclude each other, or several where one is asked for."""

    code = "classification.contradiction"


class ClassUnknown(InputError):
    """No class or role is spelled like *given*, or the classes exclude each other."""

    code = "classification.class_unknown"


@dataclass(frozen=True)
class Decisive:
    """An answer without which the result would be another, and why."""

    node: str
    answer: str
    why: str
    ref: str


@dataclass(frozen=True)
class DueDuty:
    """A duty of this result on a day: *status* as in the specification §2, *since* the day from which it binds."""

    id: str
    article: str
    role: str
    duty: str
    note: str
    status: str
    since: date | None
    penalty: str
    certainty: str
    trigger: str = ""  # the class that brings the duty
    formal: date | None = None  # an earlier day from which it applies by the letter


@dataclass(frozen=True)
class Classification:
    """The result: all classes in order, the headline, roles, flags, points, decisive answers and open nodes."""

    classes: tuple[str, ...]
    headline: str
    roles: tuple[str, ...]
    flags: tuple[str, ...]
    duty_ids: tuple[str, ...]
    decisive: tuple[Decisive, ...]
    open: tuple[str, ...]
    certainty: str
    prohibited_points: tuple[str, ...]
    annex_iii_points: tuple[str, ...]
    law: str
    law_date: date


class ClassificationState(StrEnum):
    """Where a classification stands: a proposal becomes valid only when another person decides."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    OVERRULED = "overruled"

    @property
    def is_decided(self) -> bool:
        """True once a person confirmed or overruled."""
        return self in (ClassificationState.CONFIRMED, ClassificationState.OVERRULED)


class Origin(StrEnum):
    """Where an answer comes from; an answer that was proposed is confirmed by a person like any other."""

    PERSON = "person"
    CARD = "card"
    START = "start"
    EARLIER = "earlier"
    USUAL = "usual"
    FILE = "file"


@dataclass(frozen=True)
class SystemClassification:
    """The classification of one system for one intended purpose, pinned to the tree *pack_key* (``id@version``).

    Classifications of one *line_id* follow one another; the newest decided one is current. *classes* are empty while
    it is a draft, then those proposed, then those decided. *next_date* is the next day on which a duty begins to bind;
    dates of the law up to *seen_until* were considered.
    """

    id: str
    system_id: str
    line_id: str
    purpose: str
    pack_key: str
    start_id: str
    state: ClassificationState
    is_current: bool
    assessor: str  # person id
    started_at: str
    changed_at: str
    reason: str = ""
    class_kind: str = ""
    classes: tuple[str, ...] = ()
    finished_at: str | None = None
    decided_by: str | None = None
    decided_at: str | None = None
    next_date: date | None = None
    seen_until: date | None = None


@dataclass(frozen=True)
class NodeAnswer:
    """The present answer to one node with its note and evidence (ids); *answer* is empty when it was withdrawn.

    *revision* counts from 1; 0 means that nothing was ever said.
    """

    node_id: str
    answer: tuple[str, ...] = ()
    note: str = ""
    evidence: tuple[str, ...] = ()
    origin: Origin = Origin.PERSON
    revision: int = 0
    revision_id: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True)
class Proposal:
    """An answer that is proposed, and from where: *detail* names the fields of the card or the starting point.

    *card_says* is the answer that the card would give where it is another one.
    """

    node_id: str
    answer: tuple[str, ...]
    origin: Origin
    detail: tuple[str, ...] = ()
    card_says: tuple[str, ...] = ()


class DutyState(StrEnum):
    """How far a duty is fulfilled."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    FULFILLED = "fulfilled"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True)
class DutyProgress:
    """How far one duty of a confirmed classification is fulfilled, by whom, shown by what; *reason* if not due."""

    duty_id: str
    state: DutyState = DutyState.OPEN
    owner: str = ""
    note: str = ""
    reason: str = ""
    evidence: tuple[str, ...] = ()
    revision: int = 0
    revision_id: str = ""
    by: str = ""
    at: str = ""


class TriggerKind(StrEnum):
    """What asks for another look at a classification. Source: EU AI Act specification §2.6."""

    PURPOSE = "purpose"
    AUTONOMY = "autonomy"
    CONNECTION = "connection"
    PERSONAL_DATA = "personal_data"
    PROTECTION = "protection"
    MODEL = "model"
    PROVIDER = "provider"
    DATE = "date"
    PACK = "pack"
    RESULT = "result"


@dataclass(frozen=True)
class Trigger:
    """One reason to look again: *detail* says from what to what, or which date or pack."""

    id: str
    classification_id: str
    kind: TriggerKind
    at: str
    detail: Mapping[str, Any] = field(default_factory=dict)
