"""Changed tables of an author back into the files of a questionnaire. Pure.

What changed is put into its very place in the file; comments, layout and every other byte stay as they are.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from workbench.packs.authoring import (
    CHECKS,
    EVIDENCE,
    FOLLOW_UP,
    LEVEL_KEYS,
    LIST,
    NUMBER,
    PACK,
    PITFALLS,
    QUESTIONS,
    REFERENCES,
    RISKS,
    SECTIONS,
    FieldSpec,
    Tables,
    column_of,
    differences,
)
from workbench.packs.files import TomlFile
from workbench.packs.toml_edit import TomlText


def write(files: Mapping[str, TomlFile], before: Tables, after: Tables, languages: Sequence[str]) -> dict[str, str]:
    """Return the new text of every file that changes; whatever did not change keeps its bytes."""
    edited: dict[str, TomlText] = {}

    def text_of(path: str) -> TomlText:
        return edited.setdefault(path, TomlText(files[path].text))

    for change in _changed(before, after):
        _WRITERS[change[0]](text_of, files, change[1], before, after, languages)
    return {path: text.done() for path, text in edited.items() if text.done() != files[path].text}


def _changed(before: Tables, after: Tables) -> list[tuple[str, str]]:
    return list(dict.fromkeys((each.sheet, each.object_id) for each in differences(before, after)))


def _put_pack(text_of: Any, files: Any, pack_id: str, before: Tables, after: Tables, languages: Sequence[str]) -> None:
    old, new = before[PACK.name][pack_id][0], after[PACK.name][pack_id][0]
    if old["version"] != new["version"]:
        text_of("pack.toml").put("", 0, "version", new["version"])
    if old["date"] != new["date"]:
        text_of("pack.toml").put("", 0, "date", _day(new["date"]))
    for language in languages:
        for key in ("title", "introduction"):
            column = column_of(key, language)
            if old.get(column, "") != new.get(column, ""):
                text_of(f"text/{language}/pack.toml").put("", 0, key, new.get(column, ""))


def _put_section(
    text_of: Any, files: Any, section_id: str, before: Tables, after: Tables, languages: Sequence[str]
) -> None:
    old, new = before[SECTIONS.name][section_id][0], after[SECTIONS.name][section_id][0]
    for language in languages:
        for key, table in (("title", "sections"), ("introduction", "section_introductions")):
            column = column_of(key, language)
            if old.get(column, "") != new.get(column, ""):
                text_of(f"text/{language}/pack.toml").put(table, 0, section_id, new.get(column, ""))


def _put_question(
    text_of: Any, files: Any, question_id: str, before: Tables, after: Tables, languages: Sequence[str]
) -> None:
    old, new = before[QUESTIONS.name][question_id][0], after[QUESTIONS.name][question_id][0]
    for field in QUESTIONS.fields:
        if not field.is_words and old.get(field.key, "") != new.get(field.key, ""):
            text, number = _structure(text_of, before, question_id)
            text.put("question", number, field.key, _value(field, new.get(field.key, "")))
    for language in languages:
        for field in QUESTIONS.fields:
            column = column_of(field.key, language)
            if field.is_words and field.key not in LEVEL_KEYS and old.get(column, "") != new.get(column, ""):
                _words_of(text_of, before, question_id, language).put(question_id, 0, field.key, new.get(column, ""))
        levels = [column_of(key, language) for key in LEVEL_KEYS]
        if any(old.get(key, "") != new.get(key, "") for key in levels):
            values = [new.get(key, "") for key in levels]
            _words_of(text_of, before, question_id, language).put(question_id, 0, "levels", values)


def _put_list(sheet: str, structure: Mapping[str, FieldSpec], words: Mapping[str, str]) -> Any:
    """Return the writer of a listed sheet: columns of the structure file by key, columns of words by key."""

    def put(
        text_of: Any, files: Any, question_id: str, before: Tables, after: Tables, languages: Sequence[str]
    ) -> None:
        old, new = before[sheet][question_id], after[sheet][question_id]
        for key, field in structure.items():
            values = [_value(field, row.get(field.key, "")) for row in new]
            if values != [_value(field, row.get(field.key, "")) for row in old]:
                text, number = _structure(text_of, before, question_id)
                text.put("question", number, key, values)
        for language in languages:
            for key, column in words.items():
                name = column_of(column, language)
                texts = [row.get(name, "") for row in new]
                if texts != [row.get(name, "") for row in old]:
                    _words_of(text_of, before, question_id, language).put(question_id, 0, key, texts)

    return put


def _put_risks(
    text_of: Any, files: Any, question_id: str, before: Tables, after: Tables, languages: Sequence[str]
) -> None:
    text, number = _structure(text_of, before, question_id)
    links = [
        {"id": row.get("risk", ""), "strength": _int(row.get("strength", ""))} for row in after[RISKS.name][question_id]
    ]
    text.put("question", number, "risks", links)


def _put_checks(
    text_of: Any, files: Any, question_id: str, before: Tables, after: Tables, languages: Sequence[str]
) -> None:
    old, new = before[CHECKS.name][question_id], after[CHECKS.name][question_id]
    minutes = [_int(row.get("minutes", "")) for row in new]
    if minutes != [_int(row.get("minutes", "")) for row in old]:
        text, number = _structure(text_of, before, question_id)
        text.put("question", number, "field_check_minutes", minutes)
    table = f"{question_id}.field_checks"
    keys = ("where", "do", "safety")
    for language in languages:
        columns_ = [column_of(key, language) for key in keys]
        if len(old) != len(new):
            rows: list[dict[str, object]] = [
                dict(zip(keys, (row.get(column, "") for column in columns_), strict=True)) for row in new
            ]
            _words_of(text_of, before, question_id, language).replace_blocks(table, question_id, rows)
            continue
        for number, (row_old, row_new) in enumerate(zip(old, new, strict=True)):
            for key, column in zip(keys, columns_, strict=True):
                if row_old.get(column, "") != row_new.get(column, ""):
                    words = _words_of(text_of, before, question_id, language)
                    words.put(table, number, key, row_new.get(column, ""))


_WRITERS = {
    PACK.name: _put_pack,
    SECTIONS.name: _put_section,
    QUESTIONS.name: _put_question,
    EVIDENCE.name: _put_list(
        EVIDENCE.name, {"evidence": EVIDENCE.fields[0]}, {"evidence": "item", "evidence_void": "void_if"}
    ),
    CHECKS.name: _put_checks,
    FOLLOW_UP.name: _put_list(FOLLOW_UP.name, {"follow_up_when": FOLLOW_UP.fields[0]}, {"follow_up": "ask"}),
    PITFALLS.name: _put_list(PITFALLS.name, {}, {"pitfalls": "pitfall"}),
    REFERENCES.name: _put_list(REFERENCES.name, {"references": REFERENCES.fields[0]}, {}),
    RISKS.name: _put_risks,
}


def _structure(text_of: Any, before: Tables, question_id: str) -> tuple[TomlText, int]:
    text = text_of(f"sections/{before[QUESTIONS.name][question_id][0]['section']}.toml")
    number = text.number_of("question", "id", question_id)
    assert number is not None
    return text, number


def _words_of(text_of: Any, before: Tables, question_id: str, language: str) -> TomlText:
    found: TomlText = text_of(f"text/{language}/{before[QUESTIONS.name][question_id][0]['section']}.toml")
    return found


def _value(field: FieldSpec, text: str) -> Any:
    if field.holds == NUMBER:
        return _int(text)
    return [line for line in text.split("\n") if line] if field.holds == LIST else text


def _int(text: str) -> int:
    """Return the number of a cell; -1 for one that is none, which every check of the format refuses."""
    return int(text) if text.isdigit() and len(text) < 10 else -1


def _day(text: str) -> Any:
    """Return the day of a cell as TOML writes it, or the text, which the check of the format refuses."""
    try:
        date.fromisoformat(text)
        return tomllib.loads(f"a = {text}")["a"]
    except (ValueError, tomllib.TOMLDecodeError):
        return text
