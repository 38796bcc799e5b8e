"""Reading JSON from outside: no duplicate keys, no NaN, bounded size and depth, UTF-8 only.

Source: security stack §10 case 47.
"""

import json
from typing import Any, NoReturn

MAX_DEPTH = 100
_MAX_DIGITS = 18


class StrictJsonError(ValueError):
    """The text is not JSON as we accept it; the message says why, without quoting content."""


def loads(raw: bytes, *, limit: int) -> Any:
    """Return the document in *raw*. Raises StrictJsonError beyond *limit* bytes or any strictness."""
    if len(raw) > limit:
        raise StrictJsonError(f"larger than {limit} bytes")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        raise StrictJsonError("starts with a byte order mark")
    _check_depth(raw)
    try:
        return json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_int=_short_int,
            parse_float=_finite,
        )
    except UnicodeDecodeError:
        raise StrictJsonError("not UTF-8") from None
    except json.JSONDecodeError as error:
        raise StrictJsonError(f"line {error.lineno}: {error.msg}") from None


def _check_depth(raw: bytes) -> None:
    depth = 0
    in_text = escaped = False
    for byte in raw:
        if in_text:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                in_text = False
        elif byte == 0x22:
            in_text = True
        elif byte in b"[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise StrictJsonError(f"nested deeper than {MAX_DEPTH}")
        elif byte in b"]}":
            depth -= 1


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise StrictJsonError("a key stands twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise StrictJsonError(f"{name} is not a number of JSON")


def _short_int(text: str) -> int:
    if len(text) > _MAX_DIGITS:
        raise StrictJsonError("a number has too many digits")
    return int(text)


def _finite(text: str) -> float:
    value = float(text) if len(text) <= 40 else float("inf")
    if value in (float("inf"), float("-inf")):
        raise StrictJsonError("a number is out of range")
    return value
