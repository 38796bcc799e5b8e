"""The window's words in Dutch, French and German: complete, faithful to their placeholders, short, and built."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from workbench.kernel.content import resource

LANGUAGES = ("de", "nl", "fr")
_ROOT = Path(__file__).parents[3]
_PLACEHOLDER = re.compile(r"\{[^}]*\}|%n")
_BANNED = re.compile(
    r"\bbitte\b|s['’]il vous pla|\balstublieft\b|\balsjeblieft\b|erfolgreich|\bsuccès\b|succesvol|"
    r"\bentschuldigung|\bdésolé|\bhelaas\b|\bongeldig|!",
    re.IGNORECASE,
)
_GROWTH = 2.2
_SHORT = 14  # a word of up to this many letters may be longer than its English
# No shorter word says the same.
_NEEDED = {
    "de": {"Recovery key", "Likely", "Redo"},
    "nl": {"Undo", "anyone", "Next", "Sign…", "Likely", "Deployer"},
    "fr": {"Undo", "Next", "Why we ask", "All keys", "Save PDF", "Work as", "Misuse", "Supply"},
}
_ANSWERS = ("Absent", "Ad hoc", "Defined", "Implemented", "Verified")
_LONGEST_ANSWER = 12


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    state: str
    is_plural: bool


@cache
def messages(file: Path) -> tuple[Message, ...]:
    return tuple(_read(file))


def _read(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                tuple(plurals or [translation.text or ""]),
                translation.get("type", "finished"),
                message.get("numerus") == "yes",
            )


def translated(language: str) -> tuple[Message, ...]:
    return messages(_ROOT / "resources" / "i18n" / f"workbench_{language}.ts")


def built(language: str) -> QTranslator:
    translator = QTranslator()
    data = resource("i18n", f"{language}.qm").read_bytes()
    assert translator.load(data)
    translator.words = data  # Qt reads from these bytes as long as the translator lives
    return translator


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str, bool]]:
    """Every sentence marked in the window's source, as the extraction finds it."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not installed here")
    file = tmp_path_factory.mktemp("words") / "found.ts"
    python = sorted(str(path) for path in (_ROOT / "ui").rglob("*.py"))
    subprocess.run([str(tool), *python, "-locations", "none", "-ts", str(file)], check=True, capture_output=True)
    return {(each.context, each.source, each.comment, each.is_plural) for each in messages(file)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_source_is_translated(language: str, sources: set[tuple[str, str, str, bool]]) -> None:
    known = {(each.context, each.source, each.comment, each.is_plural) for each in translated(language)}
    assert known == sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_is_finished(language: str) -> None:
    open_ones = [each.source for each in translated(language) if each.state != "finished" or not all(each.forms)]
    assert open_ones == []
    assert all(len(each.forms) == 2 for each in translated(language) if each.is_plural)


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str) -> None:
    wrong = [
        (each.source, form)
        for each in translated(language)
        for form in each.forms
        if sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(each.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ends_are_those_of_the_source(language: str) -> None:
    wrong = [
        (each.source, form)
        for each in translated(language)
        for form in each.forms
        if form.endswith("…") != each.source.endswith("…") or form.endswith(" ") != each.source.endswith(" ")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_long_without_need(language: str) -> None:
    long_ones = {
        each.source
        for each in translated(language)
        for form in each.forms
        if each.context != "QShortcut" and len(form) > max(_SHORT - 1, _GROWTH * len(each.source))
    }
    assert long_ones - _NEEDED[language] == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_answers_fit_the_scale(language: str) -> None:
    words = {each.source: each.forms[0] for each in translated(language) if each.context == "labels"}
    assert [words[answer] for answer in _ANSWERS if len(words[answer]) > _LONGEST_ANSWER] == []
    assert len({words[answer] for answer in _ANSWERS}) == len(_ANSWERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_banned_words(language: str) -> None:
    assert [form for each in translated(language) for form in each.forms if _BANNED.search(form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_source_file_names_no_machine(language: str) -> None:
    text = (_ROOT / "resources" / "i18n" / f"workbench_{language}.ts").read_text("utf-8")
    assert "<location" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_built_words_are_those_of_the_source_file(language: str) -> None:
    translator = built(language)
    stale = []
    for each in translated(language):
        counts = (1, 2) if each.is_plural else (-1,)
        for count, form in zip(counts, each.forms, strict=True):
            found = translator.translate(each.context, each.source, each.comment or None, count)
            if found != form:
                stale.append((each.context, each.source, found))
    assert stale == []
