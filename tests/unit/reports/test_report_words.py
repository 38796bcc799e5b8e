"""Phrases and formats: four languages with the same keys and placeholders, numbers and dates as people write them."""

import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.kernel.content import resource
from workbench.kernel.localized import LANGUAGES
from workbench.reports.formatting import NBSP, Formats, hash_groups
from workbench.reports.phrases import phrases
from workbench.reports.shown import first_sentence, one_line, shown

OTHERS = [language for language in LANGUAGES if language != "en"]
FREE = {"format.months", "format.quotes", "number_words"}


def leaves(entry: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(entry, dict):
        for key, value in entry.items():
            yield from leaves(value, f"{path}.{key}".lstrip("."))
    elif isinstance(entry, list):
        for index, value in enumerate(entry):
            yield from leaves(value, f"{path}[{index}]")
    else:
        yield path, entry


def words(language: str) -> dict[str, str]:
    text = resource("phrases", f"{language}.toml").read_text(encoding="utf-8")
    return dict(leaves(tomllib.loads(text)))


def placeholders(text: str) -> set[str]:
    found = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return {"number" if name == "Number" else name for name in found} - {"number", "count"}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language: str) -> None:
    assert set(words(language)) == set(words("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_every_phrase_keeps_its_placeholders(language: str) -> None:
    english, other = words("en"), words(language)
    wrong = {key for key in english if placeholders(english[key]) != placeholders(other[key])}
    assert wrong == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_stars_come_in_pairs_and_nothing_is_empty(language: str) -> None:
    for key, text in words(language).items():
        assert text.count("*") % 2 == 0, key
        assert text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_the_strip_are_short(language: str) -> None:
    known = words(language)
    assert len(known["answers.counts"]) <= 8
    assert len(known["answers.claimed"]) <= 8
    assert all(len(name) <= 12 for name in phrases(language).listing("levels.names"))


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_was_left_in_english(language: str) -> None:
    english, other = words("en"), words(language)
    same = {key for key, text in english.items() if len(text) > 24 and other[key] == text}
    assert same <= {"answers.evidence_line", "risks.formula"}


def test_every_key_that_code_names_exists() -> None:
    known = set(words("en"))
    stems = {key.rsplit(".", 1)[0] if key.endswith((".one", ".other")) else key.split("[")[0] for key in known}
    used = set()
    for path in Path("workbench/reports").rglob("*.py"):
        used |= set(
            re.findall(r'(?:say|pieces|listing|rules)\(\s*"([a-z_]+\.[a-z_]+)"', path.read_text(encoding="utf-8"))
        )
    assert used
    assert used - stems == set()


def test_counting_chooses_the_form() -> None:
    assert phrases("en").say("findings.lead", count=1) == "One answer falls short."
    assert phrases("en").say("findings.lead", count=3) == "Three answers fall short."
    assert phrases("en").say("findings.lead", count=143) == "143 answers fall short."
    assert phrases("fr").say("cover.questionnaires", count=1) == "un questionnaire"


def test_a_star_or_brace_of_a_person_is_only_text() -> None:
    pieces = phrases("en").pieces("answers.not_applicable", reason="*all* of {it}")
    assert pieces == (("Does not apply", True), (": *all* of {it}", False))


def test_an_unknown_language_or_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        phrases("xx")
    with pytest.raises(KeyError):
        phrases("en").say("summary.nonsense")
    assert phrases("en").word("kind", "quantum") == "quantum"


def test_enumerations() -> None:
    assert phrases("nl").all(["a", "b", "c"]) == "a, b en c"
    assert phrases("de").all(["a"]) == "a"
    assert phrases("fr").all([]) == ""


@pytest.mark.parametrize(
    ("language", "number", "day", "moment"),
    [
        ("en", "1.90", "4 Nov 2026", "24 Nov 2026, 16:40 UTC+1"),
        ("nl", "1,90", "4 nov 2026", "24 nov 2026, 16:40 UTC+1"),
        ("fr", "1,90", "4 nov. 2026", "24 nov. 2026, 16:40 UTC+1"),
        ("de", "1,90", "4. Nov. 2026", "24. Nov. 2026, 16:40 UTC+1"),
    ],
)
def test_values_are_written_as_people_write_them(language: str, number: str, day: str, moment: str) -> None:
    fmt = Formats(phrases(language))
    assert fmt.number(1.9) == number
    assert fmt.day("2026-11-04").replace(NBSP, " ") == day
    assert fmt.moment("2026-11-24T16:40:00+01:00").replace(NBSP, " ") == moment
    assert NBSP in fmt.day("2026-11-04")


def test_the_rest_of_the_formats() -> None:
    fmt = Formats(phrases("en"))
    assert (fmt.number(None), fmt.share(None), fmt.day(""), fmt.moment("")) == ("–", "–", "–", "–")
    assert fmt.share(0.955) == f"96{NBSP}%"
    assert fmt.count(4812) == "4812"
    assert fmt.count(104812) == f"104{NBSP}812"
    assert [fmt.size(n) for n in (1, 312, 37_000, 1_400_000)] == ["1 byte", "312 bytes", f"37{NBSP}kB", f"1.4{NBSP}MB"]
    assert fmt.day("spring 2026") == "spring 2026"
    assert fmt.moment("soon") == "soon"
    assert fmt.moment("2026-11-24T15:40:00Z").endswith(f"15:40{NBSP}UTC")
    assert fmt.moment("2026-11-24T15:40:00-03:30").endswith("UTC-3:30")
    assert Formats(phrases("de")).quoted("so") == "„so“"
    assert hash_groups("abcdefghi", 4) == ("abcd", "efgh", "i")


@given(st.text())
def test_shown_text_hides_nothing(text: str) -> None:
    seen = shown(text)
    assert all(char == "\n" or char.isprintable() or char.isspace() for char in seen)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b-\u200f\x00-\x09]", seen)
    assert shown(seen) == seen


@given(st.text(max_size=400), st.integers(10, 200))
def test_a_first_sentence_is_short_and_true(text: str, limit: int) -> None:
    short = first_sentence(text, limit)
    assert len(short) <= limit + 2
    assert "\n" not in short
    if not short.endswith(" …"):
        assert short == one_line(text).strip()
