"""What a service returns: the value, and which objects changed, so that faces refresh those and nothing else."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")

Change = tuple[str, str]  # (kind, id), for example ("answer", "<assessment id>/<question id>")


@dataclass(frozen=True)
class Outcome(Generic[Value]):
    """The value of a service call and the set of (kind, id) that it changed."""

    value: Value
    changes: frozenset[Change] = frozenset()
