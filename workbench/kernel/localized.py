"""Text in up to four languages that falls back to English, visibly."""

from collections.abc import Mapping
from dataclasses import dataclass

LANGUAGES = ("en", "nl", "fr", "de")


@dataclass(frozen=True)
class LocalizedText:
    """Words by language code; English is always there."""

    words: Mapping[str, str]

    def in_language(self, language: str) -> str:
        """Return the text in *language*, or in English marked ``[en]`` if it is not translated."""
        if language in self.words:
            return self.words[language]
        text = self.words["en"]
        return text if language == "en" else f"[en] {text}"
