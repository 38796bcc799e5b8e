"""Frozen values as canonical JSON and back, so that the same content always has the same bytes and hash.

Numbers with a fraction are written as text in their shortest exact form, since canonical JSON would otherwise leave
their spelling to the reader. Source: RFC 8785; security stack §5.
"""

import dataclasses
import json
import math
import types
import typing
import unicodedata
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

import rfc8785

from workbench.kernel.errors import InputError

MAX_JSON_BYTES = 64_000_000
LATER = "later"  # metadata of a field that a later version added: content without it keeps its bytes and hash

Value = TypeVar("Value")


class UnreadableContent(InputError):
    """The bytes are not the canonical JSON of the expected content; *why* and *where* say what was met."""

    code = "reports.unreadable_content"


class FrozenText:
    """Base of frozen dataclasses: texts are kept in Unicode normal form C, halves of surrogate pairs as ``[U+D800]``.

    With that, what is hashed, what is printed and what is read back are the same.
    """

    __slots__ = ()

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            value = getattr(self, field.name)
            if isinstance(value, str):
                if not value.isascii():
                    object.__setattr__(self, field.name, tidy(value))
            elif isinstance(value, tuple) and any(isinstance(item, str) for item in value):
                object.__setattr__(self, field.name, tuple(tidy(v) if isinstance(v, str) else v for v in value))
            elif isinstance(value, float) and not math.isfinite(value):
                raise ValueError(f"{type(self).__name__}.{field.name} is not a finite number")


def tidy(text: str) -> str:
    """Return *text* in normal form C with lone surrogates made visible.

    >>> tidy("e\\u0301\\ud800")
    'é[U+D800]'
    """
    if any("\ud800" <= char <= "\udfff" for char in text):
        text = "".join(f"[U+{ord(char):04X}]" if "\ud800" <= char <= "\udfff" else char for char in text)
    return unicodedata.normalize("NFC", text)


def to_json(value: Any) -> bytes:
    """Return the frozen dataclass *value* as canonical JSON (RFC 8785, UTF-8)."""
    return rfc8785.dumps(_plain(value))


def from_json(kind: type[Value], data: bytes) -> Value:
    """Return the *kind* that `to_json` wrote as *data*; a missing key takes the field's default.

    Raises UnreadableContent if *data* is too large, not canonical, or not of this kind.
    """
    parsed = parse_canonical(data)
    try:
        return typing.cast(Value, _build(kind, parsed, "$"))
    except RecursionError as error:
        raise UnreadableContent(why="too_deep", where="$") from error


def parse_canonical(data: bytes) -> Any:
    """Return the plain JSON value of *data*. Raises UnreadableContent unless it is in canonical form."""
    if len(data) > MAX_JSON_BYTES:
        raise UnreadableContent(why="too_large", where="$")
    try:
        parsed = json.loads(data, parse_constant=_no_constant)
        canonical = rfc8785.dumps(parsed)
    except (ValueError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise UnreadableContent(why="not_json", where="$") from error
    if canonical != data:  # also refuses duplicate keys, since only one of them comes back
        raise UnreadableContent(why="not_canonical", where="$")
    return parsed


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return repr(value)
    if dataclasses.is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if not (field.metadata.get(LATER) and getattr(value, field.name) == field.default)
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _build(kind: Any, value: Any, where: str) -> Any:
    if dataclasses.is_dataclass(kind):
        return _build_dataclass(typing.cast(type, kind), value, where)
    origin = get_origin(kind)
    if origin is tuple:
        return _build_tuple(kind, value, where)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        return _build(next(arm for arm in get_args(kind) if arm is not types.NoneType), value, where)
    if origin is Literal and isinstance(value, str) and value in get_args(kind):
        return value
    if kind is float and isinstance(value, str):
        return _build_float(value, where)
    if kind in (str, int, bool) and type(value) is kind:
        return value
    raise UnreadableContent(why="wrong_type", where=where)


def _build_dataclass(kind: type, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise UnreadableContent(why="wrong_type", where=where)
    hints = _hints(kind)
    unknown = sorted(set(value) - set(hints))
    if unknown:
        raise UnreadableContent(why="unknown_key", where=f"{where}.{unknown[0]}"[:200])
    try:
        return kind(**{name: _build(hints[name], item, f"{where}.{name}") for name, item in value.items()})
    except TypeError as error:
        raise UnreadableContent(why="missing_key", where=where) from error


def _build_tuple(kind: Any, value: Any, where: str) -> tuple[Any, ...]:
    arms = get_args(kind)
    if not isinstance(value, list):
        raise UnreadableContent(why="wrong_type", where=where)
    return tuple(_build(arms[0], item, f"{where}[{index}]") for index, item in enumerate(value))


def _build_float(text: str, where: str) -> float:
    try:
        number = float(text)
    except ValueError as error:
        raise UnreadableContent(why="not_a_number", where=where) from error
    if not math.isfinite(number) or repr(number) != text:
        raise UnreadableContent(why="not_a_number", where=where)
    return number
