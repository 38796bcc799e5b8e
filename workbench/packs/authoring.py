"""A questionnaire as tables that an author can review, and what differs between two such tables. Pure.

Cells are text. What a cell says is compared with what the files say, so an unchanged table is no difference.
Source: docs/pack-format.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from workbench.packs.build import ANSWER_TYPES, EFFORTS, GRADES
from workbench.packs.files import TomlFile
from workbench.packs.model import Role, Severity

NUMBER = "number"  # a cell that holds a whole number
LIST = "list"  # a cell with one entry a line


@dataclass(frozen=True)
class FieldSpec:
    """One column: its *key* in the files, what it holds, the words it may take, and whether it is translated."""

    key: str
    holds: str = "text"
    choices: tuple[str, ...] = ()
    is_words: bool = False
    width: int = 24


@dataclass(frozen=True)
class SheetSpec:
    """One sheet: *ids* are the columns that say what a row is about and are not changed, then the fields.

    A *listed* sheet has as many rows per id as the list has entries, in their order.
    """

    name: str
    ids: tuple[str, ...]
    fields: tuple[FieldSpec, ...]
    listed: bool = False


def _words(key: str, width: int = 60) -> FieldSpec:
    return FieldSpec(key, is_words=True, width=width)


_NUMBERS = tuple(str(each) for each in range(1, 6))
_EFFORTS = tuple(str(each) for each in EFFORTS)
LEVEL_KEYS = tuple(f"level {number}" for number in range(5))
PACK = SheetSpec(
    "Pack", ("pack",), (FieldSpec("version"), FieldSpec("date"), _words("title", 30), _words("introduction"))
)
SECTIONS = SheetSpec("Sections", ("section",), (_words("title", 50), _words("introduction", 80)))
QUESTIONS = SheetSpec(
    "Questions",
    ("question", "section"),
    (
        _words("short", 28), _words("text", 50), _words("help", 50), _words("why", 60),
        *(_words(key, 44) for key in LEVEL_KEYS),
        _words("treatment_now", 44), _words("treatment_structural", 44), _words("treatment_proof", 44),
        _words("na_rule", 24), _words("measure", 30),
        FieldSpec("applies_when", width=34), FieldSpec("answer_type", choices=ANSWER_TYPES, width=14),
        FieldSpec("weight", NUMBER, _NUMBERS, width=9),
        FieldSpec("severity", choices=tuple(each.value for each in Severity), width=12),
        FieldSpec("role", choices=tuple(each.value for each in Role), width=13),
        FieldSpec("validity_months", NUMBER, width=11), FieldSpec("iec62443_frs", LIST, width=12),
        FieldSpec("effort_now", NUMBER, _EFFORTS, width=10), FieldSpec("effort_structural", NUMBER, _EFFORTS, width=10),
    ),
)  # fmt: skip
EVIDENCE = SheetSpec(
    "Evidence",
    ("question",),
    (FieldSpec("grade", choices=tuple(GRADES), width=9), _words("item"), _words("void_if", 40)),
    listed=True,
)  # fmt: skip
CHECKS = SheetSpec(
    "Field checks", ("question",), (FieldSpec("minutes", NUMBER, width=10), _words("where", 34), _words("do", 80),
    _words("safety", 44)), listed=True,
)  # fmt: skip
FOLLOW_UP = SheetSpec("Follow-up", ("question",), (FieldSpec("when", width=16), _words("ask", 80)), listed=True)
PITFALLS = SheetSpec("Pitfalls", ("question",), (_words("pitfall", 90),), listed=True)
REFERENCES = SheetSpec("References", ("question",), (FieldSpec("reference", width=40),), listed=True)
RISKS = SheetSpec(
    "Risks",
    ("question",),
    (FieldSpec("risk", width=14), FieldSpec("strength", NUMBER, ("1", "2"), width=10)),
    listed=True,
)
SHEETS = (QUESTIONS, SECTIONS, EVIDENCE, CHECKS, FOLLOW_UP, PITFALLS, REFERENCES, RISKS, PACK)

Row = dict[str, str]
Tables = dict[str, dict[str, list[Row]]]  # sheet name -> id -> rows; one row for sheets that are not listed


@dataclass(frozen=True)
class Difference:
    """One change: sheet, the id it is about, field (with its number in a list), old and new text ("" for none)."""

    sheet: str
    object_id: str
    field: str
    old: str
    new: str


def columns(spec: SheetSpec, languages: Sequence[str]) -> list[tuple[str, FieldSpec]]:
    """Return the changeable columns of a sheet: a column of words once for each language, English without its name."""
    found = []
    for field in spec.fields:
        for language in languages if field.is_words else ("en",):
            found.append((field.key if language == "en" else f"{field.key} [{language}]", field))
    return found


def tables_of(files: Mapping[str, TomlFile], languages: Sequence[str]) -> Tables:
    """Return what the files of a questionnaire say, as tables of text."""
    made: Tables = {spec.name: {} for spec in SHEETS}
    head = files["pack.toml"].content
    words = {language: files[f"text/{language}/pack.toml"].content for language in languages if _has(files, language)}
    pack: Row = {"version": str(head.get("version", "")), "date": str(head.get("date", ""))}
    for language in languages:
        for key in ("title", "introduction"):
            pack[column_of(key, language)] = _text(words.get(language, {}).get(key))
    made[PACK.name][str(head.get("id", ""))] = [pack]
    for section_id in head.get("sections", []):
        section: Row = {}
        for language in languages:
            content = words.get(language, {})
            section[column_of("title", language)] = _text(content.get("sections", {}).get(section_id))
            section[column_of("introduction", language)] = _text(
                content.get("section_introductions", {}).get(section_id)
            )
        made[SECTIONS.name][section_id] = [section]
        structure = files[f"sections/{section_id}.toml"].content
        for table in structure.get("question", []):
            texts = {
                language: files[path].content.get(table["id"], {})
                for language in languages
                if (path := f"text/{language}/{section_id}.toml") in files
            }
            _question(made, table, section_id, texts, languages)
    return made


def _has(files: Mapping[str, TomlFile], language: str) -> bool:
    return f"text/{language}/pack.toml" in files


def _question(
    made: Tables,
    table: Mapping[str, Any],
    section_id: str,
    texts: Mapping[str, Mapping[str, Any]],
    languages: Sequence[str],
) -> None:
    question_id = str(table["id"])
    row: Row = {"section": section_id}
    for field in QUESTIONS.fields:
        if not field.is_words:
            value = table.get(field.key, "")
            row[field.key] = "\n".join(map(str, value)) if field.holds == LIST else _text(value)
    for language in languages:
        words = texts.get(language, {})
        levels = list(words.get("levels", []))
        for field in QUESTIONS.fields:
            if field.is_words and field.key not in LEVEL_KEYS:
                row[column_of(field.key, language)] = _text(words.get(field.key))
        for number, key in enumerate(LEVEL_KEYS):
            row[column_of(key, language)] = _text(levels[number] if number < len(levels) else "")
    made[QUESTIONS.name][question_id] = [row]
    made[REFERENCES.name][question_id] = [{"reference": str(each)} for each in table.get("references", [])]
    made[RISKS.name][question_id] = [
        {"risk": str(each.get("id", "")), "strength": str(each.get("strength", ""))} for each in table.get("risks", [])
    ]
    made[EVIDENCE.name][question_id] = _listed(
        texts, languages, ("evidence", "item"), ("evidence_void", "void_if"), grade=table.get("evidence", [])
    )
    made[FOLLOW_UP.name][question_id] = _listed(
        texts, languages, ("follow_up", "ask"), when=table.get("follow_up_when", [])
    )
    made[PITFALLS.name][question_id] = _listed(texts, languages, ("pitfalls", "pitfall"))
    checks: list[Row] = [{"minutes": str(each)} for each in table.get("field_check_minutes", [])]
    for language in languages:
        for number, check in enumerate(texts.get(language, {}).get("field_checks", [])):
            if number < len(checks):
                for key in ("where", "do", "safety"):
                    checks[number][column_of(key, language)] = _text(check.get(key))
    made[CHECKS.name][question_id] = checks


def _listed(
    texts: Mapping[str, Mapping[str, Any]],
    languages: Sequence[str],
    *pairs: tuple[str, str],
    **structure: Sequence[Any],
) -> list[Row]:
    english = texts.get("en", {}).get(pairs[0][0], [])
    rows: list[Row] = [{} for _ in range(max([len(english), *(len(each) for each in structure.values())]))]
    for key, values in structure.items():
        for row, value in zip(rows, values, strict=False):
            row[key] = str(value)
    for language in languages:
        for source, key in pairs:
            values = texts.get(language, {}).get(source, [])
            for number, row in enumerate(rows):
                row[column_of(key, language)] = _text(values[number] if number < len(values) else "")
    return rows


def differences(before: Tables, after: Tables) -> tuple[Difference, ...]:
    """Return every change from *before* to *after*, in the order of sheets, ids, rows and columns.

    An id that *after* lacks is not a change: whole questions and sections cannot be deleted in a table.
    """
    found: list[Difference] = []
    for spec in SHEETS:
        for object_id, old_rows in before[spec.name].items():
            new_rows = after[spec.name].get(object_id)
            if new_rows is None:
                continue
            pairs = _aligned(old_rows, new_rows) if spec.listed else [(0, old_rows[0], new_rows[0])]
            for number, old, new in pairs:
                found += _row_differences(spec, object_id, number, old, new)
    return tuple(found)


def _aligned(old_rows: list[Row], new_rows: list[Row]) -> list[tuple[int, Row, Row]]:
    """Return (number, old, new) of every entry that differs; an entry put in or taken out has nothing beside it."""
    if len(old_rows) == len(new_rows):
        return [(number, old, new) for number, (old, new) in enumerate(zip(old_rows, new_rows, strict=True))]
    keys = [[tuple(sorted(row.items())) for row in rows] for rows in (old_rows, new_rows)]
    pairs: list[tuple[int, Row, Row]] = []
    matcher = SequenceMatcher(None, keys[0], keys[1], autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            continue
        for step in range(max(b - a, d - c)):
            old = old_rows[a + step] if a + step < b else {}
            new = new_rows[c + step] if c + step < d else {}
            pairs.append((c + step if new else a + step, old, new))
    return pairs


def _row_differences(spec: SheetSpec, object_id: str, number: int, old: Row, new: Row) -> list[Difference]:
    if not old or not new:
        texts = [" · ".join(value for value in row.values() if value) for row in (old, new)]
        return [Difference(spec.name, object_id, f"{spec.name} {number + 1}", *texts)]
    keys = [key for key in dict.fromkeys([*old, *new]) if key not in spec.ids and old.get(key, "") != new.get(key, "")]
    names = [f"{spec.name} {number + 1}: {key}" if spec.listed else key for key in keys]
    return [
        Difference(spec.name, object_id, name, old.get(key, ""), new.get(key, ""))
        for name, key in zip(names, keys, strict=True)
    ]


def column_of(key: str, language: str) -> str:
    """Return the column of *key* in one language."""
    return key if language == "en" else f"{key} [{language}]"


def _text(value: Any) -> str:
    return "" if value is None else str(value).strip()
