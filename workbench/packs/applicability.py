"""The small language of `applies_when`: which questions a system is asked, computed from its kinds and attributes.

An attribute that is not known makes a question apply: any comparison with it is true, also under ``not``.
Expressions are parsed once per pack; nothing is ever evaluated as code.
Source: question design §4, docs/pack-format.md.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NoReturn

from workbench.kernel.errors import ContentError

KINDS = ("ml", "llm", "rag", "agent", "automation")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "autonomy": ("offline", "advisory", "approve_each", "act_bounded", "act_free"),
    "location": ("substation_edge", "control_room", "ot_server", "dmz", "office"),
    "exposure": ("isolated", "controlled_transfer", "linked"),
    "vendor_remote": ("none", "on_request", "standing"),
    "write_path": ("none", "business", "control"),
    "personal_data": ("none", "staff", "customers", "public"),
}
FLAGS = (
    "third_party_model",
    "third_party_data",
    "learns_in_operation",
    "uses_images",
    "uses_telemetry",
    "inbound_text",
    "grid_critical_data",
    "safety_related",
    "customer_effect",
)
_MAX_LENGTH = 500
_MAX_DEPTH = 20
_TOKEN = re.compile(r"\s*(?:(==|!=|[()\[\],])|([a-z_]+))")

# Three values: True, False, None (not known).
_Test = Callable[[frozenset[str], Mapping[str, Any]], bool | None]


class BadExpression(ContentError):
    """An `applies_when` that does not parse or names something unknown."""

    code = "packs.bad_expression"


@dataclass(frozen=True)
class Applicability:
    """A parsed `applies_when`."""

    source: str
    _test: _Test

    def applies(self, kinds: frozenset[str], attributes: Mapping[str, Any]) -> bool:
        """Return False only if the profile surely rules the question out."""
        return self._test(kinds, attributes) is not False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the profile that the expression asks about, in its order."""
        known = {"kind", *CHOICES, *FLAGS}
        return tuple(dict.fromkeys(word for word in re.findall(r"[a-z_]+", self.source) if word in known))


@lru_cache(maxsize=4096)
def parse_applies_when(source: str) -> Applicability:
    """Return the parsed expression. Raises BadExpression naming the place."""
    if source.strip() == "always":
        return Applicability(source, lambda kinds, attributes: True)
    if len(source) > _MAX_LENGTH:
        raise BadExpression(expression=source[:60], reason="longer than 500 characters")
    parser = _Parser(source)
    test = parser.either(0)
    parser.end()
    return Applicability(source, test)


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._tokens: list[tuple[str, int]] = []
        position = 0
        text = source.rstrip()
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None:
                raise BadExpression(expression=source, column=position + 1, reason="unreadable character")
            self._tokens.append((match.group(1) or match.group(2), match.start(match.lastindex or 0) + 1))
            position = match.end()
        self._at = 0

    def either(self, depth: int) -> _Test:
        tests = [self._both(depth)]
        while self._take_if("or"):
            tests.append(self._both(depth))
        return tests[0] if len(tests) == 1 else _any_of(tests)

    def end(self) -> None:
        if self._at < len(self._tokens):
            self._fail(f"unexpected {self._tokens[self._at][0]!r}")

    def _both(self, depth: int) -> _Test:
        tests = [self._negated(depth)]
        while self._take_if("and"):
            tests.append(self._negated(depth))
        return tests[0] if len(tests) == 1 else _all_of(tests)

    def _negated(self, depth: int) -> _Test:
        if depth > _MAX_DEPTH:
            self._fail("nested too deeply")
        if self._take_if("not"):
            return _opposite(self._negated(depth + 1))
        if self._take_if("("):
            test = self.either(depth + 1)
            self._demand(")")
            return test
        return self._comparison()

    def _comparison(self) -> _Test:
        name = self._take()
        if name in FLAGS:
            return _flag(name)
        if name != "kind" and name not in CHOICES:
            self._fail(f"unknown name {name!r}")
        operator = self._take()
        if operator == "in":
            values = self._values(name)
        elif operator in ("==", "!="):
            values = (self._value(name),)
        else:
            self._fail(f"expected ==, != or in, not {operator!r}")
        test = _has_kind(values) if name == "kind" else _is_one_of(name, values)
        return _opposite(test) if operator == "!=" else test

    def _values(self, name: str) -> tuple[str, ...]:
        self._demand("[")
        values = [self._value(name)]
        while self._take_if(","):
            values.append(self._value(name))
        self._demand("]")
        return tuple(values)

    def _value(self, name: str) -> str:
        value = self._take()
        if value not in (KINDS if name == "kind" else CHOICES[name]):
            self._fail(f"{value!r} is no value of {name}")
        return value

    def _take(self) -> str:
        if self._at >= len(self._tokens):
            self._fail("ends too early")
        self._at += 1
        return self._tokens[self._at - 1][0]

    def _take_if(self, token: str) -> bool:
        if self._at < len(self._tokens) and self._tokens[self._at][0] == token:
            self._at += 1
            return True
        return False

    def _demand(self, token: str) -> None:
        if not self._take_if(token):
            self._fail(f"expected {token!r}")

    def _fail(self, reason: str) -> NoReturn:
        column = self._tokens[self._at][1] if self._at < len(self._tokens) else len(self._source) + 1
        raise BadExpression(expression=self._source, column=column, reason=reason)


def _flag(name: str) -> _Test:
    return lambda kinds, attributes: attributes.get(name)


def _has_kind(values: tuple[str, ...]) -> _Test:
    wanted = frozenset(values)
    return lambda kinds, attributes: bool(kinds & wanted) if kinds else None


def _is_one_of(name: str, values: tuple[str, ...]) -> _Test:
    def test(kinds: frozenset[str], attributes: Mapping[str, Any]) -> bool | None:
        value = attributes.get(name)
        return None if value is None else str(value) in values

    return test


def _opposite(test: _Test) -> _Test:
    def opposite(kinds: frozenset[str], attributes: Mapping[str, Any]) -> bool | None:
        value = test(kinds, attributes)
        return None if value is None else not value

    return opposite


def _all_of(tests: list[_Test]) -> _Test:
    def every(kinds: frozenset[str], attributes: Mapping[str, Any]) -> bool | None:
        values = [test(kinds, attributes) for test in tests]
        return False if False in values else None if None in values else True

    return every


def _any_of(tests: list[_Test]) -> _Test:
    def some(kinds: frozenset[str], attributes: Mapping[str, Any]) -> bool | None:
        values = [test(kinds, attributes) for test in tests]
        return True if True in values else None if None in values else False

    return some
