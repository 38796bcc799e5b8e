"""How text of people is made visible: what cannot be printed, or would deceive, appears as a code."""

import re
import unicodedata

# Letters and marks that print as nothing: fillers, joiners and variation selectors that count as printable.
_EMPTY = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")


def shown(text: str) -> str:
    """Return *text* with hidden characters as codes; line ends are kept, tabs become spaces.

    >>> shown("pay\\u202eroll\\x07")
    'pay[U+202E]roll[U+0007]'
    """
    if text.isprintable() and not _EMPTY.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return "".join(char if _is_visible(char) else code(char) for char in text)


def _is_visible(char: str) -> bool:
    if char.isprintable():
        return not _EMPTY.match(char)
    return char == "\n" or unicodedata.category(char) == "Zs"


def code(char: str) -> str:
    """Return the code that stands for *char*: ``[U+202E]``."""
    return f"[U+{ord(char):04X}]"


def one_line(text: str) -> str:
    """Return *text* as `shown`, with line ends as spaces."""
    return " ".join(shown(text).split("\n"))


def first_sentence(text: str, limit: int = 160) -> str:
    """Return the first sentence of *text*, at most *limit* characters, then an ellipsis; whole if it is short.

    >>> first_sentence("No record. Nobody has changed several values together.", 20)
    'No record. …'
    """
    line = one_line(text).strip()
    if len(line) <= limit:
        return line
    end = next((m.end() for m in re.finditer(r"[.!?](?=\s)", line[: limit + 1])), 0)
    if not end:
        end = line.rfind(" ", 0, limit)
    return f"{line[: end if end > 0 else limit].rstrip()} …"
