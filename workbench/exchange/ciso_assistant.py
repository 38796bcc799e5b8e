"""Questionnaires as a library of CISO Assistant, and results as the audit workbook that its import takes.

A library is YAML; we write its JSON form, which every reader of YAML takes. One framework holds the questionnaires: a
node a questionnaire, a section, a question; the answer scale is its score from 0 to 4. Urns carry pack and version, so
library and results meet, and a newer version of a questionnaire is another framework.
Source: the library format and the audit import of CISO Assistant as documented by its makers.
"""

import hashlib
import io
import json
from collections.abc import Sequence
from typing import Any

from workbench.assessments.model import Answer, AnswerState
from workbench.exchange.inventory_xlsx import FIXED, TextTooLong, clean
from workbench.packs.model import Question, Questionnaire
from workbench.reports.compose import Source

_PACKAGER = "ai-assessment-workbench"
_LEVELS = ("Absent", "Ad hoc", "Defined", "Implemented", "Verified")
_MEANINGS = (
    "Nobody does it, or nobody knows.",
    "Done by a person's habit, on some systems, not written.",
    "Written and owned, but not shown to work on this system.",
    "Works on this system now, seen, with records of real operation.",
    "As implemented, and tested or measured by somebody independent within the validity.",
)
_COMPLIANT, _PARTLY = 3, 1  # the least level that counts as such
_MAX_CELL = 32_767
_COLUMNS = ("urn", "assessable", "ref_id", "name", "description", "compliance_result", "requirement_progress", "score",
            "observations")  # fmt: skip


def render_library(questionnaires: Sequence[Questionnaire], *, language: str = "en") -> bytes:
    """Return the library that holds *questionnaires* as one framework, in UTF-8."""
    name = _name(questionnaires)
    title = ", ".join(each.head.title(language) for each in questionnaires)
    description = "\n\n".join(
        each.introductions.get(language) or each.introductions.get("en", "") for each in questionnaires
    )
    framework = {
        "urn": f"urn:{_PACKAGER}:risk:framework:{name}",
        "ref_id": name,
        "name": f"AI assessment: {title}",
        "description": description,
        "min_score": 0,
        "max_score": len(_LEVELS) - 1,
        "scores_definition": [
            {"score": score, "name": label, "description": meaning}
            for score, (label, meaning) in enumerate(zip(_LEVELS, _MEANINGS, strict=True))
        ],
        "requirement_nodes": [node for each in questionnaires for node in _nodes(each, language)],
    }
    library = {
        "urn": f"urn:{_PACKAGER}:risk:library:{name}",
        "locale": "en",
        "ref_id": name,
        "name": f"AI assessment: {title}",
        "description": description,
        "copyright": "",
        "version": 1,
        "publication_date": max(each.head.date for each in questionnaires).isoformat(),
        "provider": _PACKAGER,
        "packager": _PACKAGER,
        "objects": {"framework": framework},
    }
    return (json.dumps(library, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


def _name(questionnaires: Sequence[Questionnaire]) -> str:
    keys = [f"{each.head.id}-{each.head.version}" for each in questionnaires]
    if len(keys) == 1:
        return keys[0]
    return f"ai-assessment-{hashlib.sha256(' '.join(keys).encode()).hexdigest()[:12]}"


def _urn(questionnaire: Questionnaire, part: str = "") -> str:
    head = f"urn:{_PACKAGER}:risk:req_node:{questionnaire.head.id}-{questionnaire.head.version}"
    return f"{head}:{part.lower()}" if part else f"{head}:{questionnaire.head.id}"


def _nodes(questionnaire: Questionnaire, language: str) -> list[dict[str, Any]]:
    top = _urn(questionnaire)
    found: list[dict[str, Any]] = [
        {"urn": top, "assessable": False, "depth": 1, "ref_id": questionnaire.head.id,
         "name": questionnaire.head.title(language)}
    ]  # fmt: skip
    for section in questionnaire.sections:
        urn = _urn(questionnaire, section.id)
        found.append(
            {"urn": urn, "assessable": False, "depth": 2, "parent_urn": top, "ref_id": section.id,
             "name": section.title(language),
             "description": section.introductions.get(language) or section.introductions.get("en", "")}
        )  # fmt: skip
        found += [_question(questionnaire, question, urn, language) for question in section.questions]
    return found


def _question(questionnaire: Questionnaire, question: Question, parent: str, language: str) -> dict[str, Any]:
    words = question.words(language)
    levels = "\n".join(f"{score} {_LEVELS[score]}: {text}" for score, text in enumerate(words.levels))
    references = ", ".join(question.references)
    return {
        "urn": _urn(questionnaire, question.id),
        "assessable": True,
        "depth": 3,
        "parent_urn": parent,
        "ref_id": question.id,
        "name": words.short,
        "description": words.text,
        "annotation": f"{words.help}\n\n{words.why}\n\n{levels}\n\nReferences: {references}",
        "typical_evidence": "\n".join(f"{each.item} (E{each.grade})" for each in words.evidence),
        "weight": question.weight,
    }


def render_audit(source: Source, *, language: str = "en") -> bytes:
    """Return the results as the workbook that the import of audits takes. Raises TextTooLong."""
    from openpyxl import Workbook  # slow import
    from openpyxl.styles import Alignment, Font  # slow import

    workbook = Workbook()
    workbook.properties.creator = ""
    workbook.properties.created = workbook.properties.modified = FIXED
    sheet = workbook.active
    sheet.title = "Audit"
    rows: list[list[str | int]] = [list(_COLUMNS), *_rows(source, language)]
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.font, cell.alignment = (
                Font(name="Calibri", bold=number == 1),
                Alignment(vertical="top", wrap_text=True),
            )
            if isinstance(value, int):
                cell.value = value
            elif value:
                text = clean(value)
                if len(text) > _MAX_CELL:
                    raise TextTooLong(
                        ref=str(row[2]), field=_COLUMNS[column - 1], characters=len(text), limit=_MAX_CELL
                    )
                cell.value = text
                cell.data_type = "s"
                cell.quotePrefix = text.startswith(("=", "+", "-", "@"))
    for letter, width in zip("ABCDEFGHI", (44, 12, 12, 30, 60, 20, 20, 8, 70), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "D2"
    sheet.auto_filter.ref = f"A1:I{len(rows)}"
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _rows(source: Source, language: str) -> list[list[str | int]]:
    found: list[list[str | int]] = []
    shown = {placed.question.id for placed in source.sheet.placed}
    for questionnaire in source.questionnaires:
        for node in _nodes(questionnaire, language):
            head: list[str | int] = [node["urn"], "x" if node["assessable"] else "", node["ref_id"], node["name"],
                                     node.get("description", "")]  # fmt: skip
            found.append(
                head + (_outcome(source, node["ref_id"], node["ref_id"] in shown) if node["assessable"] else [])
            )
    return found


def _outcome(source: Source, question_id: str, is_shown: bool) -> list[str | int]:
    if not is_shown:
        return ["not_applicable", "done", "", "The profile of the system rules the question out."]
    answer = source.sheet.answer(question_id)
    mark, level = source.scorecard.marks[question_id], source.scorecard.effective[question_id].level
    said = _observations(source, answer)
    if mark.is_na:
        return ["not_applicable", "done", "", said]
    if not answer.is_answered:
        return ["not_assessed", "to_do", "", said]
    result = "compliant" if level >= _COMPLIANT else "partially_compliant" if level >= _PARTLY else "non_compliant"
    return [result, "done" if source.sheet.assessment.reviewed_at else "in_review", level, said]


def _observations(source: Source, answer: Answer) -> str:
    """Return everything that was said about a question: nothing written by a person is left out."""
    parts = [answer.note, f"Reason: {answer.reason}" if answer.reason else ""]
    if answer.state is AnswerState.LEVEL and answer.level is not None:
        parts.append(f"Claimed: {answer.level} {_LEVELS[answer.level]}")
    elif answer.state is AnswerState.UNKNOWN:
        parts.append("Answered: not known")
    elif answer.state is AnswerState.NOT_APPLICABLE:
        parts.append("Answered: does not apply")
    for use in answer.evidence:
        known = source.evidence[use.evidence_id]
        parts.append(f"Evidence: {known.name}, E{int(use.grade)}, sha-256 {known.sha256}")
    return "\n".join(part for part in parts if part.strip())
