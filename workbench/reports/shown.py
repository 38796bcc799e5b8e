"""How text of people is made visible: what cannot be printed, or would deceive, appears as a code."""

import re

# Controls, line and paragraph separators, bidirectional and invisible marks, private use, noncharacters.
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ue000-\uf8ff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


def shown(text: str) -> str:
    """Return *text* with hidden characters as codes; line ends are kept, tabs become spaces.

    >>> shown("pay\\u202eroll\\x07")
    'pay[U+202E]roll[U+0007]'
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return _HIDDEN.sub(lambda match: code(match[0]), text)


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
