"""From parsed files to a questionnaire, with every fault named by file and line.

A value that is wrong is reported and replaced, so that one run of the checker shows all faults, not the first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from workbench.packs.applicability import BadExpression, parse_applies_when
from workbench.packs.files import Fault, TomlFile
from workbench.packs.model import (
    Domain,
    EvidenceHint,
    FieldCheck,
    PackHead,
    PackKind,
    Question,
    Questionnaire,
    QuestionText,
    RiskLink,
    Role,
    Section,
    Severity,
)

LEVELS = 5
GRADES = {"E0": 0, "E1": 1, "E2": 2, "E3": 3}
ANSWER_TYPES = ("maturity", "measure", "checklist")
EFFORTS = (1, 2, 4, 8)
FRS = tuple(f"FR {number}" for number in range(1, 8))
LANGUAGES = ("en", "nl", "fr", "de")

_QUESTION_KEYS = {
    "id", "applies_when", "answer_type", "weight", "severity", "role", "iec62443_frs", "validity_months", "references",
    "risks", "evidence", "field_check_minutes", "effort_now", "effort_structural", "follow_up_when",
}  # fmt: skip
_TEXT_KEYS = {
    "short", "text", "help", "why", "levels", "evidence", "evidence_void", "pitfalls", "treatment_now",
    "treatment_structural", "treatment_proof", "follow_up", "na_rule", "measure", "field_checks",
}  # fmt: skip
_HEAD_KEYS = {"format", "id", "kind", "version", "date", "domain", "languages", "sections"}


@dataclass
class Reading:
    """The files of one pack while values are taken from them; collects faults."""

    files: Mapping[str, TomlFile]
    faults: list[Fault] = field(default_factory=list)

    def fault(self, rule: str, path: str, text: str, *words: str) -> None:
        """Note a fault in *path* on the line where *words* stand one after another."""
        file = self.files.get(path)
        self.faults.append(Fault(rule, path, file.line_of(*words) if file else 1, text))

    def take(self, table: Mapping[str, Any], key: str, kind: type, default: Any, path: str, place: str) -> Any:
        """Return ``table[key]`` if it is a *kind*, else note a fault and return *default*."""
        if key not in table:
            self.fault("missing_key", path, f"{place}: {key} is missing", place)
            return default
        value = table[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            self.fault("wrong_type", path, f"{place}: {key} must be of type {kind.__name__}", place, key)
            return default
        return value

    def choice(self, table: Mapping[str, Any], key: str, choices: Any, default: Any, path: str, place: str) -> Any:
        """Return ``table[key]`` if it is among *choices*, else note a fault and return *default*."""
        value = table.get(key)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and value in choices:
            return value
        shown = ", ".join(str(each) for each in choices)
        self.fault("unknown_value", path, f"{place}: {key} is {value!r}, not one of {shown}", place, key)
        return default

    def no_others(self, table: Mapping[str, Any], known: set[str], path: str, place: str) -> None:
        """Note every key of *table* that is not *known*."""
        for key in table:
            if key not in known:
                self.fault("unknown_key", path, f"{place}: the format has no key {key!r}", place, key)


def read_head(reading: Reading, sha256: str) -> PackHead | None:
    """Return who the pack is, or None if even that cannot be read."""
    path = "pack.toml"
    file = reading.files.get(path)
    if file is None:
        reading.fault("missing_file", path, "a pack needs a pack.toml")
        return None
    head = file.content
    if head.get("format") != 1:
        reading.fault(
            "unknown_format", path, f"format is {head.get('format')!r}; this version reads format 1", "format"
        )
        return None
    kind = reading.choice(head, "kind", [each.value for each in PackKind], None, path, "kind")
    pack_id = reading.take(head, "id", str, "", path, "id")
    version = reading.take(head, "version", str, "0", path, "version")
    made = reading.take(head, "date", date, date(2000, 1, 1), path, "date")
    languages = tuple(reading.take(head, "languages", list, ["en"], path, "languages"))
    for language in languages:
        if language not in LANGUAGES:
            reading.fault("unknown_value", path, f"languages: {language!r} is not one of en, nl, fr, de", "languages")
    if not languages or languages[0] != "en":
        reading.fault("no_english", path, "languages: English comes first", "languages")
    if kind is None or not pack_id:
        return None
    titles = pack_texts(reading, languages, "title")
    return PackHead(pack_id, PackKind(kind), version, made, languages, sha256, titles)


def pack_texts(reading: Reading, languages: tuple[str, ...], key: str) -> dict[str, str]:
    """Return the text *key* of the pack by language; English is demanded."""
    texts = {}
    for language in languages:
        file = reading.files.get(f"text/{language}/pack.toml")
        if file is not None and isinstance(file.content.get(key), str):
            texts[language] = file.content[key]
    if "en" not in texts:
        reading.fault("missing_text", "text/en/pack.toml", f"{key} is missing in English")
        texts["en"] = ""
    return texts


def read_questionnaire(reading: Reading, head: PackHead) -> Questionnaire:
    """Return the questionnaire of the files; whatever is wrong is noted as a fault."""
    content = reading.files["pack.toml"].content
    reading.no_others(content, _HEAD_KEYS, "pack.toml", "format")
    domain = reading.choice(content, "domain", [each.value for each in Domain], "robustness", "pack.toml", "domain")
    seen: dict[str, str] = {}
    sections = []
    listed = reading.take(content, "sections", list, [], "pack.toml", "sections")
    for section_id in listed:
        section = _section(reading, str(section_id), Domain(domain), head.languages, seen)
        if section is not None:
            sections.append(section)
    for path in reading.files:
        if path.startswith("sections/") and path[9:-5] not in listed:
            reading.fault("not_listed", path, f"pack.toml does not list the section {path[9:-5]}")
    if not sections:
        reading.fault("empty_pack", "pack.toml", "no section could be read", "sections")
    return Questionnaire(head, Domain(domain), pack_texts(reading, head.languages, "introduction"), tuple(sections))


def _section(
    reading: Reading, section_id: str, domain: Domain, languages: tuple[str, ...], seen: dict[str, str]
) -> Section | None:
    path = f"sections/{section_id}.toml"
    file = reading.files.get(path)
    if file is None:
        reading.fault("missing_file", "pack.toml", f"sections: {path} does not exist", "sections", section_id)
        return None
    if file.content.get("id") != section_id:
        reading.fault("wrong_id", path, f"id is {file.content.get('id')!r}, the file name says {section_id}", "id")
    questions = []
    for table in file.content.get("question", []):
        question_id = table.get("id") if isinstance(table, dict) else None
        if not isinstance(question_id, str) or not question_id:
            reading.fault("missing_key", path, "a question has no id", "[[question]]")
            continue
        if question_id in seen:
            reading.fault("duplicate_id", path, f"{question_id} stands already in {seen[question_id]}", question_id)
            continue
        seen[question_id] = path
        questions.append(_question(reading, table, question_id, section_id, domain, languages))
    _no_strangers(reading, section_id, languages, {question.id for question in questions})
    titles: dict[str, str] = {}
    introductions: dict[str, str] = {}
    for language in languages:
        words = reading.files.get(f"text/{language}/pack.toml")
        content = words.content if words else {}
        for name, target in (("sections", titles), ("section_introductions", introductions)):
            if isinstance(content.get(name), dict) and isinstance(content[name].get(section_id), str):
                target[language] = content[name][section_id]
    if "en" not in titles:
        reading.fault("missing_text", "text/en/pack.toml", f"sections: {section_id} has no English title", "[sections]")
        titles["en"] = section_id
    return Section(section_id, titles, introductions, tuple(questions))


def _no_strangers(reading: Reading, section_id: str, languages: tuple[str, ...], known: set[str]) -> None:
    for language in languages:
        path = f"text/{language}/{section_id}.toml"
        file = reading.files.get(path)
        for question_id in file.content if file else ():
            if question_id not in known:
                reading.fault("unknown_question", path, f"no structure for {question_id}", f"[{question_id}]")


def _question(
    reading: Reading,
    table: dict[str, Any],
    question_id: str,
    section_id: str,
    domain: Domain,
    languages: tuple[str, ...],
) -> Question:
    path = f"sections/{section_id}.toml"

    def take(key: str, kind: type, default: Any) -> Any:
        return reading.take(table, key, kind, default, path, question_id)

    def choice(key: str, choices: Any, default: Any) -> Any:
        return reading.choice(table, key, choices, default, path, question_id)

    reading.no_others(table, _QUESTION_KEYS, path, question_id)
    applies_when = take("applies_when", str, "always")
    try:
        parse_applies_when(applies_when)
    except BadExpression as error:
        where = f" (column {error.facts['column']})" if "column" in error.facts else ""
        text = f"{question_id}: applies_when: {error.facts['reason']}{where}"
        reading.fault("bad_expression", path, text, question_id, "applies_when")
        applies_when = "always"
    frs = tuple(take("iec62443_frs", list, []))
    for fr in frs:
        if fr not in FRS:
            reading.fault("unknown_value", path, f"{question_id}: {fr!r} is no foundational requirement", question_id)
    grades = [GRADES.get(str(each), -1) for each in take("evidence", list, [])]
    if -1 in grades:
        reading.fault("unknown_value", path, f"{question_id}: evidence grades are E0 to E3", question_id, "evidence")
    validity = take("validity_months", int, 24)
    if validity < 1:
        reading.fault("out_of_range", path, f"{question_id}: validity_months must be 1 or more", question_id)
    structure = _Structure(
        grades=[max(grade, 0) for grade in grades],
        minutes=[each for each in take("field_check_minutes", list, []) if isinstance(each, int)],
        follow_up_when=[str(each) for each in take("follow_up_when", list, [])],
        needs_measure=table.get("answer_type") in ("measure", "checklist"),
    )
    return Question(
        id=question_id,
        section_id=section_id,
        domain=domain,
        applies_when=applies_when,
        answer_type=choice("answer_type", ANSWER_TYPES, "maturity"),
        weight=choice("weight", range(1, 6), 1),
        severity=Severity(choice("severity", [each.value for each in Severity], "low")),
        role=Role(choice("role", [each.value for each in Role], "both")),
        iec62443_frs=frs,
        validity_months=validity,
        references=tuple(str(each) for each in take("references", list, [])),
        risks=_risk_links(reading, take("risks", list, []), path, question_id),
        effort_now=choice("effort_now", EFFORTS, 1),
        effort_structural=choice("effort_structural", EFFORTS, 1),
        texts=_texts(reading, question_id, section_id, languages, structure),
    )


def _risk_links(reading: Reading, links: list[Any], path: str, question_id: str) -> tuple[RiskLink, ...]:
    found = []
    for link in links:
        if isinstance(link, dict) and isinstance(link.get("id"), str) and link.get("strength") in (1, 2):
            found.append(RiskLink(link["id"], link["strength"]))
        else:
            text = f"{question_id}: a risk link has an id and strength 1 or 2, not {link!r}"
            reading.fault("wrong_type", path, text, question_id, "risks")
    return tuple(found)


@dataclass(frozen=True)
class _Structure:
    grades: list[int]
    minutes: list[int]
    follow_up_when: list[str]
    needs_measure: bool


def _texts(
    reading: Reading, question_id: str, section_id: str, languages: tuple[str, ...], structure: _Structure
) -> dict[str, QuestionText]:
    texts = {}
    for language in languages:
        path = f"text/{language}/{section_id}.toml"
        file = reading.files.get(path)
        words = file.content.get(question_id) if file else None
        if isinstance(words, dict):
            texts[language] = _text(reading, words, question_id, path, language, structure)
        elif language == "en":
            reading.fault("missing_text", path, f"{question_id} has no English text")
            texts["en"] = _text(Reading({}), {}, question_id, path, "en", structure)
    return texts


def _text(
    reading: Reading,
    words: dict[str, Any],
    question_id: str,
    path: str,
    language: str,
    structure: _Structure,
) -> QuestionText:
    place = f"[{question_id}]"
    reading.no_others(words, _TEXT_KEYS, path, place)

    def text(key: str) -> str:
        return str(reading.take(words, key, str, "", path, place)).strip()

    def texts(key: str, count: int | None = None) -> tuple[str, ...]:
        found = tuple(str(each).strip() for each in reading.take(words, key, list, [], path, place))
        if count is not None and len(found) != count:
            message = f"{question_id}: {key} has {len(found)} entries, the structure has {count}"
            reading.fault("count_differs", path, message, place, key)
            found = (*found, *[""] * count)[:count]
        return found

    evidence = texts("evidence", len(structure.grades))
    void = texts("evidence_void", len(structure.grades)) if "evidence_void" in words else ("",) * len(evidence)
    checks = reading.take(words, "field_checks", list, [], path, place)
    if len(checks) != len(structure.minutes):
        message = f"{question_id}: {len(checks)} field checks, the structure has {len(structure.minutes)}"
        reading.fault("count_differs", path, message, place, "field_checks")
    return QuestionText(
        short=text("short"),
        text=text("text"),
        help=text("help"),
        why=text("why"),
        levels=texts("levels", LEVELS),
        field_checks=tuple(
            FieldCheck(minutes, *(str(check.get(key, "")).strip() for key in ("where", "do", "safety")))
            for minutes, check in zip(structure.minutes, checks, strict=False)
            if isinstance(check, dict)
        ),
        evidence=tuple(EvidenceHint(*each) for each in zip(evidence, structure.grades, void, strict=True)),
        pitfalls=texts("pitfalls"),
        treatment_now=text("treatment_now"),
        treatment_structural=text("treatment_structural"),
        treatment_proof=text("treatment_proof"),
        follow_up=tuple(zip(structure.follow_up_when, texts("follow_up", len(structure.follow_up_when)), strict=True)),
        na_rule=text("na_rule"),
        measure=text("measure") if structure.needs_measure else "",
        language=language,
    )
