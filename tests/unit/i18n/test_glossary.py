"""The glossary, the window and the reports say the same word for the same thing. Source: house style §6."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.unit.i18n.test_translations import translated
from workbench.kernel.content import resource

_COLUMN = {"nl": 1, "fr": 2, "de": 3}


def glossary(language: str) -> dict[str, list[str]]:
    """Return the words of *language* by the English entry."""
    text = (Path(__file__).parents[3] / "docs" / "glossary.md").read_text("utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|\n ").split("|")] for line in text.splitlines() if line.startswith("|")
    ]
    return {row[0]: re.split(r", ", row[_COLUMN[language]]) for row in rows[2:]}


def window(language: str) -> dict[str, str]:
    return {each.source: each.forms[0].lower() for each in translated(language) if each.context == "labels"}


def report(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("phrases", f"{language}.toml").read_text("utf-8"))


@pytest.mark.parametrize("language", _COLUMN)
def test_bands_have_one_name(language: str) -> None:
    wanted = glossary(language)["band: Low, Moderate, High, Critical"]
    assert [window(language)[word] for word in ("Low", "Moderate", "High", "Critical")] == wanted
    printed = report(language)["band"]
    assert [printed[word].lower() for word in ("low", "moderate", "high", "critical")] == wanted


@pytest.mark.parametrize("language", _COLUMN)
def test_words_of_the_result_have_one_name(language: str) -> None:
    said = {each.source: each.forms[0].lower() for each in translated(language)}
    coverage, confidence = (word.lower() for word in glossary(language)["coverage, confidence"])
    summary = report(language)["summary"]
    assert (summary["coverage"].lower(), summary["confidence"].lower()) == (coverage, confidence)
    assert said["Confidence"] == confidence
    inherent, _ = glossary(language)["inherent, residual"]
    assert summary["inherent"].lower() == inherent.lower()


@pytest.mark.parametrize("language", _COLUMN)
def test_roles_have_one_name(language: str) -> None:
    words = glossary(language)
    assert window(language)["Assessor"] == words["assessor"][0].lower()
    assert report(language)["cover"]["kind"].lower() == words["sign-off pack"][0].lower()
    reviewer = words["reviewer"][0].lower()
    assert reviewer in window(language)["sent back by the reviewer"].lower()
    assert report(language)["answers"]["reviewer"].lower() == reviewer
