"""Sentences for errors: what happened, what it means for the work, what to do; then the code to quote on the phone.

The core raises codes with facts; every sentence about them stands in
`ui.error_sentences`. What nobody expected is shown by a dialog that says where
in the program it happened and nothing of what was typed.

Source: UX guide §5 "Errors".
"""

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from ui.error_sentences import SENTENCES
from ui.format import one_line
from workbench.kernel.errors import (
    ContentError,
    InputError,
    RegisterError,
    SignatureError,
    StateError,
    WorkbenchError,
)

_log = logging.getLogger(__name__)
_FAMILIES = (ContentError, InputError, StateError, RegisterError, SignatureError, WorkbenchError)


@dataclass(frozen=True)
class Explanation:
    """Three sentences about one error, and its code."""

    happened: str
    meaning: str
    remedy: str
    code: str

    def as_text(self) -> str:
        """Return the three sentences in a row."""
        return " ".join(part for part in (self.happened, self.meaning, self.remedy) if part)


class _Facts(dict[str, str]):
    """Facts for a sentence; one that is missing shows as a dash instead of failing."""

    def __missing__(self, name: str) -> str:
        return "–"


def explain(error: WorkbenchError) -> Explanation:
    """Return the sentences for *error*; a code without its own takes those of its family."""
    parts = SENTENCES.get(error.code) or SENTENCES[_family(error).code]
    facts = _Facts({name: one_line(_fact(value), 160) for name, value in error.facts.items()})
    happened, meaning, remedy = (_filled(part, facts) for part in parts)
    return Explanation(happened, meaning, remedy, error.code)


def _family(error: WorkbenchError) -> type[WorkbenchError]:
    return next(family for family in _FAMILIES if isinstance(error, family))


def _fact(value: Any) -> str:
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(str(part) for part in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {part}" for name, part in value.items())
    return str(value)


def _filled(part: str, facts: _Facts) -> str:
    return QCoreApplication.translate("errors", part).format_map(facts) if part else ""


class UnexpectedErrors(QObject):
    """Catches what nobody foresaw, on any thread, without what the exception says.

    Signals:
        caught(str, str): the kind of exception and where it arose, on the window's thread.
    """

    caught = Signal(str, str)
    _passed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passed.connect(self.caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> Callable[[], None]:
        """Take over the exception hooks; return what gives them back."""
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

        def restore() -> None:
            sys.excepthook, threading.excepthook = before

        return restore

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        where = place_of(trace)
        _log.error("unexpected %s at %s", kind.__name__, where)
        self._passed.emit(kind.__name__, where)

    def _on_thread_exception(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self._on_exception(raised.exc_type, raised.exc_value, raised.exc_traceback)


def place_of(trace: TracebackType | None) -> str:
    """Return the last three places of *trace* as ``file:line``, without folders and without any value."""
    places: list[str] = []
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename.replace("\\", "/").rsplit("/", 1)[-1]
        places.append(f"{name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " › ".join(places[-3:])
