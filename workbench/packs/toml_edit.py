"""Changing single values of a TOML text and leaving every other byte, comments and layout among them, as it is.

Only what the content packs use is understood: tables, arrays of tables, and keys with one value each.
"""

import json
import textwrap
import tomllib
from dataclasses import dataclass

_WIDTH = 116


@dataclass(frozen=True)
class Spot:
    """Where one key of one table stands: *start* of its line, and its value from *value_start* to *value_end*."""

    table: str
    number: int  # counts the tables of this name from 0
    key: str
    start: int
    value_start: int
    value_end: int


@dataclass(frozen=True)
class Block:
    """One table: its name, which of that name it is (from 0), and from where to where it stands."""

    table: str
    number: int
    start: int
    end: int


class TomlText:
    """A TOML text that is sound; edits are collected and made by `done`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spots: list[Spot] = []
        self.blocks: list[Block] = []
        self._edits: list[tuple[int, int, str]] = []
        self._scan()

    def find(self, table: str, number: int, key: str) -> Spot | None:
        """Return where *key* of the table stands, or None."""
        return next((s for s in self.spots if (s.table, s.number, s.key) == (table, number, key)), None)

    def number_of(self, table: str, key: str, value: str) -> int | None:
        """Return which of the tables of this name has the string *value* under *key*, or None."""
        for spot in self.spots:
            if (spot.table, spot.key) == (table, key) and self.text[spot.value_start : spot.value_end].strip(
                "\"'"
            ) == value:
                return spot.number
        return None

    def blocks_of(self, table: str) -> list[Block]:
        """Return every table of this name."""
        return [block for block in self.blocks if block.table == table]

    def put(self, table: str, number: int, key: str, value: object) -> None:
        """Give *key* another value; a key that is not there is added at the end of its table."""
        spot = self.find(table, number, key)
        if spot is not None and isinstance(value, list) and self.text[spot.value_start] == "[":
            self._put_list(spot, value)
            return
        shown = toml_value(value, len(key) + 3)
        if spot is not None:
            self._edits.append((spot.value_start, spot.value_end, shown))
            return
        block = next(each for each in self.blocks if (each.table, each.number) == (table, number))
        at = block.end
        while at > block.start and self.text[at - 1] in " \t\n":
            at -= 1
        name = key if _is_bare(key) else json.dumps(key, ensure_ascii=False)
        self._edits.append((at, at, f"\n{name} = {shown}"))

    def _put_list(self, spot: Spot, values: list[object]) -> None:
        """Change a list entry by entry, so that entries that stay keep their layout."""
        spans = _entries(self.text, spot.value_start)
        old = [tomllib.loads(f"a = {self.text[start:end]}")["a"] for start, end in spans]
        if len(old) == len(values):
            for (start, end), before, after in zip(spans, old, values, strict=True):
                if before != after:
                    self._edits.append((start, end, toml_value(after, 3)))
            return
        sources = [self.text[start:end] for start, end in spans]
        shown = [sources[old.index(value)] if value in old else toml_value(value, 3) for value in values]
        flat = "[" + ", ".join(shown) + "]"
        was_flat = "\n" not in self.text[spot.value_start : spot.value_end]
        if not (was_flat and "\n" not in flat and len(flat) + len(spot.key) + 3 <= _WIDTH + 4):
            flat = "[\n" + "".join(f"  {each},\n" for each in shown) + "]"
        self._edits.append((spot.value_start, spot.value_end, flat))

    def replace_blocks(self, table: str, after: str, rows: list[dict[str, object]]) -> None:
        """Put arrays of tables *rows* in place of those of this name, or behind the table *after* if there are none."""
        made = "".join(
            f"[[{table}]]\n"
            + "".join(f"{key} = {toml_value(value, len(key) + 3)}\n" for key, value in row.items())
            + "\n"
            for row in rows
        )
        present = self.blocks_of(table)
        if present:
            tail = self.text[present[-1].start : present[-1].end]
            ending = "" if tail.endswith("\n\n") else "\n"
            self._edits.append((present[0].start, present[-1].end, made[: len(made) - len(ending)] if ending else made))
            return
        at = self.blocks_of(after)[-1].end
        self._edits.append((at, at, ("" if self.text[:at].endswith("\n\n") else "\n") + made))

    def done(self) -> str:
        """Return the text with every edit made."""
        text = self.text
        for start, end, new in sorted(self._edits, key=lambda edit: edit[0], reverse=True):
            text = text[:start] + new + text[end:]
        return text

    # --- inside ---

    def _scan(self) -> None:
        text, at = self.text, 0
        table, number, begun = "", 0, 0
        counts: dict[str, int] = {"": 1}
        while at < len(text):
            if text[at] in " \t\n\r":
                at += 1
            elif text[at] == "#":
                at = _line_end(text, at)
            elif text[at] == "[":
                self.blocks.append(Block(table, number, begun, at))
                end = _line_end(text, at)
                table = text[at:end].split("#")[0].strip().strip("[]").strip()
                number, begun = counts.get(table, 0), at
                counts[table] = number + 1
                at = end
            else:
                at = self._statement(table, number, at)
        self.blocks.append(Block(table, number, begun, len(text)))

    def _statement(self, table: str, number: int, start: int) -> int:
        at, key = _key(self.text, start)
        while self.text[at] in " \t=":
            at += 1
        end = _value_end(self.text, at)
        self.spots.append(Spot(table, number, key, start, at, end))
        return end


def toml_value(value: object, before: int = 0) -> str:
    """Return *value* as TOML; long strings and lists are broken into lines. *before* characters stand left of it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _string(value, before)
    if isinstance(value, dict):
        inner = ", ".join(f"{key} = {toml_value(each)}" for key, each in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, (list, tuple)):
        items = [toml_value(each) for each in value]
        flat = "[" + ", ".join(items) + "]"
        if len(flat) + before <= _WIDTH + 4 and "\n" not in flat:
            return flat
        return "[\n" + "".join(f"  {item},\n" for item in items) + "]"
    return str(value)


def _string(text: str, before: int) -> str:
    plain = _escaped(text)
    if len(plain) + before + 2 <= _WIDTH + 4:
        return f'"{plain}"'
    lines = textwrap.wrap(plain, _WIDTH, break_long_words=False, break_on_hyphens=False)
    broken = " \\\n".join(lines)
    whole = f'"""\n{broken}"""'
    return whole if _reads_as(whole, text) else f'"{plain}"'


def _reads_as(shown: str, text: str) -> bool:

    try:
        return bool(tomllib.loads(f"a = {shown}")["a"] == text)
    except tomllib.TOMLDecodeError:
        return False


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007F")


def _is_bare(key: str) -> bool:
    return bool(key) and all(char.isascii() and (char.isalnum() or char in "-_") for char in key)


def _entries(text: str, at: int) -> list[tuple[int, int]]:
    """Return where the entries of the list that begins at *at* stand."""
    found = []
    at += 1
    while text[at] != "]":
        if text[at] in " \t\r\n,":
            at += 1
        elif text[at] == "#":
            at = _line_end(text, at)
        else:
            end = _value_end(text, at)
            found.append((at, end))
            at = end
    return found


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _key(text: str, at: int) -> tuple[int, str]:
    if text[at] in "\"'":
        end = _value_end(text, at)
        return end, text[at + 1 : end - 1]
    end = at
    while text[end] not in " \t=":
        end += 1
    return end, text[at:end]


def _value_end(text: str, at: int) -> int:
    if text[at] in "\"'":
        return _string_end(text, at)
    if text[at] in "[{":
        depth = 0
        while True:
            char = text[at]
            if char in "\"'":
                at = _string_end(text, at)
                continue
            if char == "#":
                at = _line_end(text, at)
                continue
            depth += (char in "[{") - (char in "]}")
            at += 1
            if depth == 0:
                return at
    end = at
    while end < len(text) and text[end] not in "\n#,]}":
        end += 1
    return at + len(text[at:end].rstrip())


def _string_end(text: str, at: int) -> int:
    mark = text[at]
    if text.startswith(mark * 3, at):
        end = at + 3
        while not text.startswith(mark * 3, end):
            end += 2 if mark == '"' and text[end] == "\\" else 1
        end += 3
        while end < len(text) and text[end] == mark:  # a quotation mark may stand before the closing three
            end += 1
        return end
    end = at + 1
    while text[end] != mark:
        end += 2 if mark == '"' and text[end] == "\\" else 1
    return end + 1
