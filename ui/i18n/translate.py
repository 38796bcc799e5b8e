"""Loads the words of a language into Qt; English is in the source.

The pseudo-language writes every sentence with accents and 40 % longer, to show
what is not translated and what would be cut off.
"""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from ui.settings import PSEUDO
from workbench.kernel.content import resource
from workbench.kernel.localized import LANGUAGES

NAMES = {"en": "English", "nl": "Nederlands", "fr": "Français", "de": "Deutsch"}  # in their own words
_ACCENTS = str.maketrans("aceinouyACEINOU", "áçéîñóúýÁÇÉÎÑÓÚ")
_GROWTH = 0.4


def pseudo(text: str) -> str:
    """Return *text* accented and 40 % longer, its ``{placeholders}`` and ``%n`` untouched."""
    parts: list[str] = []
    inside = False
    for char in text:
        inside = inside and char != "}" if char != "{" else True
        parts.append(char if inside or (char == "n" and parts[-1:] == ["%"]) else char.translate(_ACCENTS))
    padding = "~" * max(1, round(len(text) * _GROWTH)) if len(text) > 1 else ""
    return "".join(parts) + padding


class _PseudoTranslator(QTranslator):
    """Answers for every sentence."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the pseudo-sentence."""
        text = source.replace("%n", str(n)) if n >= 0 else source
        return pseudo(text.replace("(s)", "s" if n != 1 else ""))

    def isEmpty(self) -> bool:
        """It is never without words."""
        return False


class _PlainEnglish(QTranslator):
    """Resolves the one thing that English in the source leaves open: "%n day(s)"."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence with its plural, or None to keep the source."""
        return source.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s") if n >= 0 else None

    def isEmpty(self) -> bool:
        """It has words for plurals."""
        return False


def system_language() -> str:
    """Return the language of this laptop if we speak it, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


class Translation(QObject):
    """The language in use; *take* changes it for everything built from then on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = "en"
        self._words: bytes = b""
        self._translator: QTranslator | None = None

    def take(self, language: str) -> None:
        """Speak *language* (of `LANGUAGES` or `PSEUDO`); empty follows the system."""
        app = QCoreApplication.instance()
        assert app is not None
        if self._translator is not None:
            app.removeTranslator(self._translator)
        self.language = language or system_language()
        self._translator = self._load(self.language)
        app.installTranslator(self._translator)
        QLocale.setDefault(QLocale("en_GB" if self.language in ("en", PSEUDO) else self.language))

    def _load(self, language: str) -> QTranslator:
        if language == PSEUDO:
            return _PseudoTranslator(self)
        file = resource("i18n", f"{language}.qm")
        if language == "en" or not file.is_file():
            return _PlainEnglish(self)
        translator = QTranslator(self)
        self._words = file.read_bytes()  # Qt reads from these bytes as long as the translator lives
        translator.load(self._words)
        return translator


def content_language(language: str) -> str:
    """Return the language in which to show a pack's content while the window speaks *language*."""
    return language if language in LANGUAGES else "en"
