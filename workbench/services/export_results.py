"""Handing results and questionnaires to other tools: OSCAL assessment results, and CISO Assistant."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from workbench.exchange.ciso_assistant import render_audit, render_library
from workbench.exchange.oscal import render_oscal
from workbench.kernel.errors import InputError
from workbench.kernel.files import FileExists, write_atomically
from workbench.packs.load import load_pack
from workbench.packs.model import Questionnaire
from workbench.reports.compose import Source
from workbench.services import results
from workbench.services.author_pack import NotAQuestionnaire
from workbench.services.workspace import Workspace

Format = Literal["oscal", "ciso-assistant"]
FORMATS: tuple[Format, ...] = ("oscal", "ciso-assistant")
SUFFIXES: dict[Format, str] = {"oscal": "json", "ciso-assistant": "yaml"}


class FormatUnknown(InputError):
    """Results are exported as "oscal" or "ciso-assistant"."""

    code = "exports.format_unknown"


def oscal(workspace: Workspace, assessment_id: str) -> bytes:
    """Return the results of an assessment as OSCAL assessment results. Raises AssessmentUnknown."""
    return render_oscal(_source(workspace, assessment_id, "en"))


def audit(workspace: Workspace, assessment_id: str, *, language: str = "en") -> bytes:
    """Return the results as the audit workbook of CISO Assistant. Raises AssessmentUnknown, TextTooLong."""
    return render_audit(_source(workspace, assessment_id, language), language=language)


def library(workspace: Workspace, assessment_id: str, *, language: str = "en") -> bytes:
    """Return the questionnaires of an assessment, as they were asked, as a library of CISO Assistant."""
    return render_library(_source(workspace, assessment_id, language).questionnaires, language=language)


def library_of(folder: Path, *, language: str = "en") -> bytes:
    """Return the questionnaire in *folder* as a library of CISO Assistant. Raises BadPack, NotAQuestionnaire."""
    pack = load_pack(folder)
    if not isinstance(pack, Questionnaire):
        raise NotAQuestionnaire(pack=pack.head.id, kind=pack.head.kind)
    return render_library((pack,), language=language)


def save(
    workspace: Workspace,
    assessment_id: str,
    target: Path,
    format: str,
    *,
    language: str = "en",
    overwrite: bool = False,
) -> tuple[Path, ...]:
    """Write the results in *format* and return the files; CISO Assistant gets a library and, beside it, a workbook.

    Raises AssessmentUnknown, FormatUnknown, FileExists, TextTooLong.
    """
    made: list[tuple[Path, Callable[[], bytes]]]
    if format == "oscal":
        made = [(target, lambda: oscal(workspace, assessment_id))]
    elif format == "ciso-assistant":
        made = [
            (target, lambda: library(workspace, assessment_id, language=language)),
            (target.with_suffix(".xlsx"), lambda: audit(workspace, assessment_id, language=language)),
        ]
    else:
        raise FormatUnknown(format=format, formats=list(FORMATS))
    for path, _ in made:
        if path.exists() and not overwrite:
            raise FileExists(path=str(path))
    rendered = [(path, render()) for path, render in made]  # all of it first, so that half an export never lies there
    for path, data in rendered:
        write_atomically(path, data, overwrite=overwrite)
    return tuple(path for path, _ in rendered)


def _source(workspace: Workspace, assessment_id: str, language: str) -> Source:
    found = results.result(workspace, assessment_id, language=language)
    return Source(
        system=found.system,
        sheet=found.sheet,
        evidence=found.evidence,
        questionnaires=found.questionnaires,
        catalogue=found.catalogue,
        method=found.method,
        scorecard=found.scorecard,
        findings=found.findings,
        risks=found.risks,
        people=found.people,
    )
