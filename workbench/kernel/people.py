"""A person of the register, by name. What a person may do is decided by the services."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """Somebody who works in this register."""

    id: str
    name: str
    created_at: str
