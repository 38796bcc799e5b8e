"""The window speaks Dutch, French and German: on every page, after a switch, in what Qt does not draw."""

from collections import defaultdict

import pytest
from PySide6.QtGui import QKeySequence

from tests.ui.conftest import Opener
from ui.actions import Keys, label
from ui.error_sentences import SENTENCES
from ui.errors import explain
from ui.i18n.labels import level_word, word
from ui.i18n.translate import Translation
from ui.i18n.verdicts import REASONS, reason_words
from workbench.kernel.errors import RegisterError
from workbench.signing.model import Reason

LANGUAGES = ("de", "nl", "fr")
_TITLES = {"en": "Systems", "de": "Systeme", "nl": "Systemen", "fr": "Systèmes"}
_ABSENT = {"en": "Absent", "de": "Fehlt", "nl": "Afwezig", "fr": "Absent"}


@pytest.fixture
def translation(qapp):
    made = Translation()
    yield made
    made.take("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_window_speaks_the_chosen_language(open_window: Opener, language: str) -> None:
    window = open_window(language=language)
    window.go("systems")
    assert _TITLES[language] in window.page.path()


def test_window_changes_its_language_while_open(open_window: Opener) -> None:
    window = open_window(language="en")
    window.go("systems")
    for language in (*LANGUAGES, "en"):
        window.workbench.set_language(language)
        window.settle()
        assert _TITLES[language] in window.page.path()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_outside_of_pages_follow(translation: Translation, language: str) -> None:
    translation.take(language)
    assert level_word(0) == _ABSENT[language]
    assert explain(RegisterError()).happened != SENTENCES["register.error"][0]
    assert word("kind", "rag") != "Retrieval and language model"
    assert label("go-to") != "Go to a question by its number"
    for code, (english, _) in REASONS.items():
        lead, _ = reason_words(Reason(code, "info"))
        assert lead != english.format_map(defaultdict(lambda: "–"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_stay_the_same_in_every_language(translation: Translation, language: str) -> None:
    translation.take("en")
    usual = {act.name: [QKeySequence(key) for key in act.keys] for act in Keys().all_acts()}
    translation.take(language)
    assert {act.name: [QKeySequence(key) for key in act.keys] for act in Keys().all_acts()} == usual


def test_german_keys_are_named_as_on_the_keyboard(translation: Translation) -> None:
    translation.take("de")
    assert Keys().shown("undo") == "Strg+Z"
