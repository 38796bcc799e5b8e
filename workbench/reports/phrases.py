"""The fixed words of reports in four languages. Words live in ``resources/phrases/<language>.toml``, never in code.

A phrase is found by a dotted key and may name facts in braces. A phrase that counts has two forms, ``one`` and
``other``, chosen by the fact *count*; ``{Number}`` and ``{number}`` then stand for the count in words up to twelve.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from workbench.kernel.content import resource
from workbench.kernel.localized import LANGUAGES

_ONE_INCLUDES_ZERO = frozenset({"fr"})


class Phrases:
    """The words of one *language*; unknown keys are a programming error and raise KeyError."""

    def __init__(self, language: str, words: Mapping[str, Any]) -> None:
        self.language = language
        self._words = words

    def say(self, key: str, **facts: object) -> str:
        """Return the phrase *key* with *facts* filled in.

        >>> phrases("en").say("page.of", page=3, pages=13)
        'Page 3 of 13'
        """
        entry = self._find(key)
        if isinstance(entry, Mapping):
            count = facts["count"]
            assert isinstance(count, int)
            entry = entry["one" if self._is_one(count) else "other"]
            word = self.number_word(count)
            facts = {"number": word, "Number": word[:1].upper() + word[1:], **facts}
        return str(entry).format_map(facts) if facts else str(entry)

    def pieces(self, key: str, **facts: object) -> tuple[tuple[str, bool], ...]:
        """Return the phrase *key* in pieces, each with True if it stands between stars and is bold.

        Stars are read before *facts* are filled in, so a star in a fact is only a star.

        >>> phrases("en").pieces("answers.as_claimed", effective="Ad*hoc")
        (('Ad*hoc', True), (', as claimed.', False))
        """
        parts = str(self._find(key)).split("*")
        filled = ((part.format_map(facts) if facts else part, index % 2 == 1) for index, part in enumerate(parts))
        return tuple(piece for piece in filled if piece[0])

    def word(self, family: str, key: str) -> str:
        """Return the word for a *key* of a closed list such as ``band``, or *key* itself if it is not in the list."""
        found = self._find(family).get(key)
        return key if found is None else str(found)

    def listing(self, family: str) -> tuple[str, ...]:
        """Return a list of words, for example the names of the five levels."""
        return tuple(self._find(family))

    def rules(self, key: str, **facts: object) -> tuple[tuple[str, str], ...]:
        """Return a list of pairs (bold beginning, rest) with *facts* filled in."""
        return tuple((head.format_map(facts), text.format_map(facts)) for head, text in self._find(key))

    def number_word(self, count: int) -> str:
        """Return *count* in words from nought to twelve, in digits beyond."""
        words = self._find("number_words")
        return str(words[count]) if 0 <= count < len(words) else str(count)

    def all(self, items: tuple[str, ...] | list[str]) -> str:
        """Return *items* as one enumeration: ``a, b and c``."""
        if len(items) < 2:
            return "".join(items)
        return self.say("and", first=", ".join(items[:-1]), last=items[-1])

    def _is_one(self, count: int) -> bool:
        return count == 1 or (count == 0 and self.language in _ONE_INCLUDES_ZERO)

    def _find(self, key: str) -> Any:
        entry: Any = self._words
        for part in key.split("."):
            entry = entry[part]
        return entry


@cache
def phrases(language: str) -> Phrases:
    """Return the phrases of *language*, one of `LANGUAGES`. Raises KeyError for another one."""
    if language not in LANGUAGES:
        raise KeyError(language)
    text = resource("phrases", f"{language}.toml").read_text(encoding="utf-8")
    return Phrases(language, tomllib.loads(text))
