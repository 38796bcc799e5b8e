"""What the person prefers on this laptop, kept as a small INI file.

The file holds plain text only and is never trusted: whatever cannot be read or
is out of range becomes its default, and no path in it is touched at start.
Rules of the organisation are kept in the register, secrets in neither.

Source: UX guide §§3, 4, 8.
"""

import configparser
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ui.theme.metrics import DENSITIES, DESK, LEAST_PERCENT, MOST_PERCENT
from ui.theme.tokens import THEMES
from workbench.kernel.files import write_atomically
from workbench.kernel.localized import LANGUAGES

PSEUDO = "pseudo"
_SECTION = "preferences"
_VERSION = "1"
_MOST_RECENT = 8
_LONGEST_VALUE = 4000  # a recent list of eight long paths still fits
_LARGEST_FILE = 64_000


@dataclass(frozen=True)
class Preferences:
    """What the person chose; every field has a default that works."""

    language: str = ""  # of LANGUAGES; empty follows the system
    theme: str = "light"  # of THEMES
    density: str = DESK  # of DENSITIES
    text_percent: int = 100  # 80-200
    single_keys: bool = True  # 1-5, R, N … answer without Ctrl
    advance_after_answer: bool = False
    lock_after_min: int = 5  # 1-30
    maturity_as_radar: bool = False  # bars are the default
    person: str = ""  # name of the assessor, as answers and reports show it
    camera_folder: str = ""  # watched for new photos; empty watches none
    was_offered_field: bool = False  # large targets are offered once, when the laptop runs on its battery
    last_register: str = ""
    recent_registers: tuple[str, ...] = ()  # newest first, at most 8
    window: str = ""  # x,y,width,height,maximised
    keys: tuple[str, ...] = ()  # "action=sequence" for changed shortcuts

    def with_register(self, path: str) -> "Preferences":
        """Return preferences in which *path* is the last and most recent register."""
        others = tuple(known for known in self.recent_registers if known != path)
        return replace(self, last_register=path, recent_registers=(path, *others)[:_MOST_RECENT])


def read_preferences(file: Path) -> Preferences:
    """Return the preferences in *file*; a missing, damaged or hostile file gives defaults field by field."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        if file.stat().st_size > _LARGEST_FILE:
            return Preferences()
        parser.read_string(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return Preferences()
    if not parser.has_section(_SECTION):
        return Preferences()
    stored = parser[_SECTION]
    chosen = {f.name: _value(f.name, stored[f.name]) for f in fields(Preferences) if f.name in stored}
    known: dict[str, Any] = {name: value for name, value in chosen.items() if value is not None}
    return replace(Preferences(), **known)


def write_preferences(file: Path, preferences: Preferences) -> None:
    """Write *preferences* to *file* as a whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"[{_SECTION}]", f"version = {_VERSION}"]
    for name, value in asdict(preferences).items():
        text = "\t".join(value) if isinstance(value, tuple) else str(value)
        lines.append(f"{name} = {_one_line(text)}")
    write_atomically(file, ("\n".join(lines) + "\n").encode("utf-8"))


def is_local(path: str) -> bool:
    """True if *path* names something on this machine: asking whether it exists calls no server."""
    return bool(path) and not path.startswith(("\\\\", "//")) and "\0" not in path and Path(path).is_absolute()


def _one_line(text: str) -> str:
    return "".join(" " if char in "\r\n\v\f\0" else char for char in text)


def _value(name: str, text: str) -> object:
    """Return the value of the field *name*, or None if *text* does not fit it."""
    if len(text) > _LONGEST_VALUE:
        return None
    allowed = {"language": ("", *LANGUAGES, PSEUDO), "theme": THEMES, "density": DENSITIES}
    ranges = {"text_percent": (LEAST_PERCENT, MOST_PERCENT), "lock_after_min": (1, 30)}
    if name in allowed:
        return text if text in allowed[name] else None
    if name in ranges:
        return _number(text, *ranges[name])
    if isinstance(default := getattr(Preferences(), name), bool):
        return {"True": True, "False": False}.get(text)
    if name in ("last_register", "camera_folder"):
        return text if is_local(text) else None
    if name == "recent_registers":
        return tuple(path for path in text.split("\t") if is_local(path))[:_MOST_RECENT]
    if isinstance(default, tuple):
        return tuple(part for part in text.split("\t") if part)
    return text


def _number(text: str, least: int, most: int) -> int | None:
    if not (text.isascii() and text.isdigit() and len(text) < 5):
        return None
    return int(text) if least <= int(text) <= most else None
