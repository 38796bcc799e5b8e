"""A pack as text for the register and back, so that an old assessment finds the very questions it was asked with."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from workbench.packs.library.model import Library
from workbench.packs.model import DecisionTree, FrameworkLibrary, Method, Pack, PackKind, Questionnaire, RiskCatalogue

_CLASSES: dict[PackKind, type] = {
    PackKind.QUESTIONNAIRE: Questionnaire,
    PackKind.RISK_CATALOGUE: RiskCatalogue,
    PackKind.METHOD: Method,
    PackKind.DECISION_TREE: DecisionTree,
    PackKind.FRAMEWORKS: FrameworkLibrary,
    PackKind.LIBRARY: Library,
}


def to_text(pack: Pack) -> str:
    """Return *pack* as JSON text."""
    return json.dumps(_plain(pack), ensure_ascii=False, separators=(",", ":"))


def from_text(kind: PackKind, text: str) -> Pack:
    """Return the pack that `to_text` wrote."""
    pack: Pack = _value(_CLASSES[kind], json.loads(text))
    return pack


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if value == float("inf"):
        return "inf"
    return value


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _value(kind: Any, raw: Any) -> Any:
    if raw is None or kind is Any:
        return raw
    if isinstance(kind, type) and get_origin(kind) is None:
        if is_dataclass(kind):
            hints = _hints(kind)
            return kind(**{name: _value(hints[name], each) for name, each in raw.items()})
        if kind is date:
            return date.fromisoformat(raw)
        if kind is str or kind is int or kind is bool:
            return raw
        return kind(raw)  # enumerations, and float with "inf"
    arguments = get_args(kind)
    origin = get_origin(kind)
    if origin is tuple:
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            return tuple(_value(arguments[0], each) for each in raw)
        return tuple(_value(each_kind, each) for each_kind, each in zip(arguments, raw, strict=True))
    if origin in (Union, UnionType):
        return _value(arguments[0], raw)
    return {key: _value(arguments[1], each) for key, each in raw.items()}
