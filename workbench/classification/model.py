"""Values of a classification: answers, classes, roles, flags, duties with status, decisive answers.

Source: EU AI Act specification §§2, 4, 5.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
