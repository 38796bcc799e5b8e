"""Frozen values as plain JSON and back: what is kept as text in the register is read by the type of its fields.

A field that the text lacks takes its default, so that text of an earlier version is still read.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def to_plain(value: Any) -> Any:
    """Return *value* made of dicts, lists, text, numbers and None."""
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if value == float("inf"):
        return "inf"
    return value


def from_plain(kind: Any, raw: Any) -> Any:
    """Return the value of *kind* that `to_plain` wrote as *raw*."""
    if raw is None or kind is Any:
        return raw
    if isinstance(kind, type) and get_origin(kind) is None:
        if is_dataclass(kind):
            hints = _hints(kind)
            return kind(**{name: from_plain(hints[name], each) for name, each in raw.items()})
        if kind is date:
            return date.fromisoformat(raw)
        if kind is str or kind is int or kind is bool:
            return raw
        return kind(raw)  # enumerations, and float with "inf"
    arguments = get_args(kind)
    origin = get_origin(kind)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(from_plain(arguments[0], each) for each in raw)
        return tuple(from_plain(each_kind, each) for each_kind, each in zip(arguments, raw, strict=True))
    if origin in (Union, UnionType):
        return from_plain(arguments[0], raw)
    return {key: from_plain(arguments[1], each) for key, each in raw.items()}


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
