"""Reading the files of a pack: TOML with limits, and the line on which a key stands.

A pack from outside is hostile until checked: sizes are bounded, links are not followed, only TOML is read.
Source: security stack §10 case 45.
"""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from itertools import islice
from typing import Any

MAX_FILE_BYTES = 1_000_000
MAX_FILES = 400
_MAX_NESTING = 40


@dataclass(frozen=True)
class Fault:
    """One fault of a pack: the rule that it breaks, file (relative to the pack) and line (1 if unknown)."""

    rule: str
    file: str
    line: int
    text: str


@dataclass(frozen=True)
class TomlFile:
    """A parsed file with its text, so that faults can name a line."""

    path: str
    content: dict[str, Any]
    text: str

    def line_of(self, *words: str) -> int:
        """Return the first line on which *words* stand one after another (1 if they do not)."""
        lines = self.text.split("\n")
        at = 0
        found = 1
        for word in words:
            for number in range(at, len(lines)):
                if word in lines[number]:
                    found, at = number + 1, number
                    break
            else:
                return found
        return found


def walk(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, Traversable]]:
    """Yield (relative path with ``/``, file) below *folder*, sorted; folders and hidden names are not yielded."""
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.name.startswith((".", "__")):
            continue
        path = f"{prefix}{entry.name}"
        if entry.is_dir():
            yield from walk(entry, f"{path}/")
        else:
            yield path, entry


def read_files(folder: Traversable) -> tuple[dict[str, TomlFile], str, list[Fault]]:
    """Return the TOML files of *folder* by path, the sha-256 over names and contents of all files, and faults met."""
    found: dict[str, TomlFile] = {}
    faults: list[Fault] = []
    digest = hashlib.sha256()
    for count, (path, entry) in enumerate(walk(folder)):
        if count >= MAX_FILES:
            faults.append(Fault("too_many_files", path, 1, f"a pack has at most {MAX_FILES} files"))
            break
        raw = _bounded(entry)
        if raw is None:
            faults.append(Fault("file_too_large", path, 1, f"a file has at most {MAX_FILE_BYTES} bytes"))
            continue
        digest.update(f"{path}\0{len(raw)}\0".encode() + raw)
        if path.endswith(".toml"):
            parsed = _parse(path, raw, faults)
            if parsed is not None:
                found[path] = parsed
    return found, digest.hexdigest(), faults


def digest_of(folder: Traversable) -> str:
    """Return the sha-256 that `read_files` gives for *folder*, without parsing anything."""
    digest = hashlib.sha256()
    for path, entry in islice(walk(folder), MAX_FILES):
        raw = _bounded(entry)
        if raw is not None:
            digest.update(f"{path}\0{len(raw)}\0".encode() + raw)
    return digest.hexdigest()


def _bounded(entry: Traversable) -> bytes | None:
    with entry.open("rb") as stream:
        raw: bytes = stream.read(MAX_FILE_BYTES + 1)
    return raw if len(raw) <= MAX_FILE_BYTES else None


def _parse(path: str, raw: bytes, faults: list[Fault]) -> TomlFile | None:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        faults.append(Fault("not_utf8", path, raw[: error.start].count(b"\n") + 1, "the file is not UTF-8"))
        return None
    # Line ends of another system are not another content.
    text = text.replace("\r\n", "\n")
    if _nesting(text) > _MAX_NESTING:
        faults.append(Fault("nested_too_deep", path, 1, f"brackets are nested deeper than {_MAX_NESTING}"))
        return None
    try:
        return TomlFile(path, tomllib.loads(text), text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        match = re.search(r"at line (\d+)", str(error))
        line = int(match.group(1)) if match else text.count("\n") + 1
        faults.append(Fault("not_toml", path, line, str(error).split(" (at ")[0]))
        return None


def _nesting(text: str) -> int:
    depth = deepest = 0
    for character in text:
        if character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth = max(depth - 1, 0)
    return deepest
