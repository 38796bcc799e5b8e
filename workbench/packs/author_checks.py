"""The author's rules as code: what makes a question good enough to ask, each with a name.

Source: question design §§1, 6.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from workbench.packs.files import Fault, TomlFile
from workbench.packs.model import FrameworkLibrary, Question, Questionnaire, QuestionText, Severity

BANNED = (
    "appropriate",
    "adequate",
    "sufficient",
    "regularly",
    "robust",
    "secure",
    "best practice",
    "as needed",
    "where possible",
)
MAX_QUESTION_WORDS = 35
MAX_HELP_WORDS = 80
MAX_WHY_WORDS = 90
MAX_SHORT = 48
MAX_CHECK_MINUTES = 15
_BANNED = re.compile(r"\b(" + "|".join(re.escape(word) for word in BANNED) + r")(?:ly)?\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")

_Rule = Callable[[Question, QuestionText], Iterator[tuple[str, str, str]]]


def author_faults(
    questionnaire: Questionnaire, files: Mapping[str, TomlFile], library: FrameworkLibrary | None = None
) -> list[Fault]:
    """Return every breach of an author's rule in the English text, with the line of the text file."""
    faults = []
    for question in questionnaire.questions():
        path = f"text/en/{question.section_id}.toml"
        for rule in _RULES:
            for name, key, message in rule(question, question.words()):
                file = files.get(path)
                line = file.line_of(f"[{question.id}]", key) if file else 1
                faults.append(Fault(name, path, line, f"{question.id}: {message}"))
    faults += _near_duplicates(questionnaire, files)
    if library is not None:
        faults += _unresolved(questionnaire, files, library)
    return faults


def _unresolved(
    questionnaire: Questionnaire, files: Mapping[str, TomlFile], library: FrameworkLibrary
) -> Iterator[Fault]:
    for question in questionnaire.questions():
        path = f"sections/{question.section_id}.toml"
        for reference in question.references:
            if library.find(reference) is None:
                file = files.get(path)
                line = file.line_of(f'"{question.id}"', "references") if file else 1
                yield Fault("reference_unknown", path, line, f"{question.id}: no framework has {reference}")


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _wording(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    count = len(_words(words.text))
    if count > MAX_QUESTION_WORDS:
        yield "question_too_long", "text", f"the question has {count} words, at most {MAX_QUESTION_WORDS}"
    if words.text.count("?") != 1 or not words.text.endswith("?"):
        yield "one_question_mark", "text", "the question ends with its only question mark"
    if not 1 <= len(words.short) <= MAX_SHORT:
        yield "short_name", "short", f"short has {len(words.short)} characters, 1 to {MAX_SHORT}"
    for key, text in (("text", words.text), *(("levels", level) for level in words.levels)):
        if match := _BANNED.search(text):
            yield "elastic_word", key, f"{match.group(0)!r} can be stretched; name a number, an event or a thing"


def _lengths(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    for key, text, limit in (("help", words.help, MAX_HELP_WORDS), ("why", words.why, MAX_WHY_WORDS)):
        if not 1 <= len(_words(text)) <= limit:
            yield "text_length", key, f"{key} has {len(_words(text))} words, 1 to {limit}"


def _levels(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    if len({level.casefold() for level in words.levels}) < len(words.levels) or not all(words.levels):
        yield "levels_distinct", "levels", "each of the five levels is seen in a way of its own"
    if not re.search(r"\b(months?|years?)\b", words.levels[-1]):
        yield "level_four_dated", "levels", "level 4 says within which time somebody independent tested or measured"


def _evidence(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    grades = [hint.grade for hint in words.evidence]
    if len(grades) < 3 or max(grades, default=0) < 2:
        yield "evidence_named", "evidence", "at least three items of evidence, one of them E2"
    if question.severity is Severity.CRITICAL and 3 not in grades:
        yield "evidence_for_critical", "evidence", "a critical question names evidence that reaches E3"


def _checks(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    if not any(0 < check.minutes <= MAX_CHECK_MINUTES and check.do for check in words.field_checks):
        yield "field_check", "field_checks", f"at least one field check of {MAX_CHECK_MINUTES} minutes or less"


def _references(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    families = {reference.partition(":")[0] for reference in question.references}
    if len(question.references) < 3 or len(families) < 3:
        yield "references", "text", "at least three references from three frameworks"


def _leads_on(question: Question, words: QuestionText) -> Iterator[tuple[str, str, str]]:
    for key in ("treatment_now", "treatment_structural", "treatment_proof"):
        if not getattr(words, key):
            yield "treatment", key, f"{key} is empty"
    if question.severity in (Severity.CRITICAL, Severity.HIGH) and not words.follow_up:
        yield "follow_up", "follow_up", "a question of severity high or critical has a follow-up"


_RULES: tuple[_Rule, ...] = (_wording, _lengths, _levels, _evidence, _checks, _references, _leads_on)

_SIMILAR = 0.82


def _near_duplicates(questionnaire: Questionnaire, files: Mapping[str, TomlFile]) -> Iterator[Fault]:
    """Yield pairs of questions whose words are nearly the same (cosine over word counts)."""
    bags = [(question, Counter(word.casefold() for word in _words(question.words().text) if len(word) > 3))
            for question in questionnaire.questions()]  # fmt: skip
    for index, (question, bag) in enumerate(bags):
        for other, other_bag in bags[:index]:
            shared = sum(count * other_bag[word] for word, count in bag.items())
            length = (sum(n * n for n in bag.values()) * sum(n * n for n in other_bag.values())) ** 0.5
            if length and shared / length >= _SIMILAR:
                path = f"text/en/{question.section_id}.toml"
                file = files.get(path)
                line = file.line_of(f"[{question.id}]", "text") if file else 1
                yield Fault("duplicate_meaning", path, line, f"{question.id} asks nearly the same as {other.id}")
