"""What the command line prints: text for people, one JSON document for machines, errors without traceback."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from workbench.kernel.errors import RegisterError, WorkbenchError
from workbench.kernel.progress import Progress

DONE, NO, BAD_CALL, NO_REGISTER = 0, 1, 2, 3
_PROGRESS_AFTER_S = 2.0


def plain(value: Any) -> Any:
    """Return *value* in the types of JSON; numbers unrounded."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(each) for each in value]
    if isinstance(value, (date, Path)):
        return str(value)
    return value


class Printer:
    """Prints one answer, as text or as JSON."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def answer(self, document: Any, text: str | Iterable[str] = "") -> None:
        """Print *document* as JSON, or *text* for people."""
        if self.as_json:
            json.dump(plain(document), sys.stdout, ensure_ascii=False, indent=2)
            sys.stdout.write("\n")
            return
        lines = [text] if isinstance(text, str) else list(text)
        for line in lines:
            if line:
                print(visible(line))

    def progress(self) -> Progress:
        """Return progress that shows on stderr once the work takes longer than two seconds."""
        return _TerminalProgress() if sys.stderr.isatty() else Progress()


class _TerminalProgress(Progress):
    def __init__(self) -> None:
        import time  # slow import: not needed without a terminal

        begun = time.monotonic()

        def report(done: int, total: int, note: str) -> None:
            if time.monotonic() - begun > _PROGRESS_AFTER_S:
                share = f"{100 * done // total:3d} %" if total else f"{done}"
                end = "\n" if done == total else "\r"
                sys.stderr.write(f"{share}  {visible(note)[:60]:60}{end}")
                sys.stderr.flush()

        super().__init__(report)


def visible(text: str) -> str:
    """Return *text* with control and direction characters shown as codes, so that a terminal obeys none of them."""
    return "".join(
        character if character.isprintable() or character in "\n\t" else f"\\u{ord(character):04x}"
        for character in text
    )


def table(rows: Sequence[Sequence[str]], heads: Sequence[str]) -> list[str]:
    """Return *rows* as aligned lines under *heads*; long cells are shortened."""
    cells = [[str(cell).replace("\n", " ")[:60] for cell in row] for row in [heads, *rows]]
    widths = [max(len(row[at]) for row in cells) for at in range(len(heads))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells]


def tell_error(error: WorkbenchError, *, as_json: bool) -> int:
    """Print *error* on stderr and return the exit status that fits."""
    message = sentence(error)
    facts = {name: plain(value) for name, value in error.facts.items()}
    if as_json:
        document = {"error": {"code": error.code, "message": message, "facts": facts}}
        sys.stderr.write(json.dumps(document, ensure_ascii=False, default=str) + "\n")
    else:
        shown = "; ".join(f"{name}: {_short(value)}" for name, value in facts.items() if value not in (None, "", []))
        sys.stderr.write(
            visible(f"workbench: {message}" + (f" ({shown})" if shown else "") + f" [{error.code}]") + "\n"
        )
    return NO_REGISTER if isinstance(error, RegisterError) else BAD_CALL


def sentence(error: WorkbenchError) -> str:
    """Return what an error means in one sentence: what its class says of itself."""
    return (type(error).__doc__ or error.code).strip().split("\n\n")[0].replace("\n", " ").split("; *")[0].rstrip(
        "."
    ) + "."


def _short(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= 300 else f"{text[:299]}…"
