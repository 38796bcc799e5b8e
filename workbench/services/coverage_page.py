"""The handbook's page on questions and frameworks, written from the content itself so that it cannot be out of date."""

from collections.abc import Sequence

from workbench.packs.model import FrameworkItem, FrameworkLibrary, Questionnaire, Severity, Unanswered, UnansweredKind
from workbench.services.content import shipped_frameworks
from workbench.services.coverage import FrameworkCoverage, coverage, shipped_questionnaires

_KINDS = {
    UnansweredKind.HEADING: "heading",
    UnansweredKind.NEIGHBOUR: "asked under a closer item",
    UnansweredKind.ORGANISATION: "about the organisation",
    UnansweredKind.PROCEDURE: "procedure or definition",
    UnansweredKind.WORKBENCH: "answered elsewhere in the workbench",
    UnansweredKind.OUT_OF_SCOPE: "not asked",
}
_INTRODUCTION = """# Questions and frameworks

What the shipped questionnaires hold, which standards and laws they answer to, and why some items are answered by no
question. `workbench pack coverage --page` prints this page; a test fails if it is out of date. What a single system
covers is shown by its coverage page ([chapter 12](12-coverage-and-exchange.md)).
"""


def coverage_page() -> str:
    """Return the page as Markdown, ending with a line end."""
    questionnaires = shipped_questionnaires()
    library = shipped_frameworks()
    found = coverage(questionnaires, library)
    parts = [
        _INTRODUCTION,
        _sections(questionnaires),
        _per_framework(questionnaires, library),
        _frameworks(found, library),
        _unanswered(found, library),
    ]
    return "\n".join(parts)


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join("| " + " | ".join(_cell(each) for each in row) + " |\n" for row in lines)


def _cell(value: object) -> str:
    return str(value).replace("|", "\\|").replace("\n", " ")


def _sections(questionnaires: Sequence[Questionnaire]) -> str:
    rows = []
    for questionnaire in questionnaires:
        for section in questionnaire.sections:
            references = [each for question in section.questions for each in question.references]
            key = sum(question.severity is Severity.CRITICAL for question in section.questions)
            families = {each.partition(":")[0] for each in references}
            row = (questionnaire.head.title(), section.title(), len(section.questions), key, len(references))
            rows.append((*row, len(families)))
    total = sum(len(each.questions()) for each in questionnaires)
    versions = ", ".join(f"{each.head.title()} {each.head.version}" for each in questionnaires)
    heads = ("questionnaire", "section", "questions", "key", "references", "frameworks")
    note = f"\n{total} questions in all ({versions}). *Key* counts questions of severity critical.\n"
    return "## Sections\n\n" + _table(heads, rows) + note


def _per_framework(questionnaires: Sequence[Questionnaire], library: FrameworkLibrary) -> str:
    """References of each section to each framework; frameworks without any are left out."""
    counts: dict[str, dict[str, int]] = {}
    sections: list[str] = []
    for questionnaire in questionnaires:
        for section in questionnaire.sections:
            sections.append(section.id)
            for question in section.questions:
                for reference in question.references:
                    row = counts.setdefault(reference.partition(":")[0], {})
                    row[section.id] = row.get(section.id, 0) + 1
    parts = ["## References of each section to each framework\n"]
    for questionnaire in questionnaires:
        own = [section.id for section in questionnaire.sections]
        rows = [
            (framework.id, *(counts[framework.id].get(each, "") for each in own))
            for framework in library.frameworks
            if any(counts.get(framework.id, {}).get(each) for each in own)
        ]
        heads = ("framework", *(each.rpartition("-")[2] for each in own))
        parts.append(f"### {questionnaire.head.title()}\n\n" + _table(heads, rows))
    return "\n".join(parts)


def _frameworks(found: Sequence[FrameworkCoverage], library: FrameworkLibrary) -> str:
    rows = []
    for each in found:
        framework = each.framework
        version = f", {framework.version}" if framework.version else ""
        open_items = len(each.items) - each.covered
        rows.append((f"{framework.title}{version}", len(each.items), each.covered, open_items, framework.certainty))
    heads = ("framework", "items", "answered by questions", "not answered", "certainty of identifiers")
    certain = "Identifiers and short titles are shown with our own paraphrases, never the text of a standard."
    return f"## Frameworks\n\n{_table(heads, rows)}\n{certain}\n"


def _unanswered(found: Sequence[FrameworkCoverage], library: FrameworkLibrary) -> str:
    parts = ["## Items that no question answers, with the reason\n"]
    for each in found:
        reasons: dict[Unanswered | None, list[FrameworkItem]] = {}
        for covered in each.items:
            if not covered.questions:
                reason = library.why_unanswered(each.framework.id, covered.item)
                reasons.setdefault(reason, []).append(covered.item)
        if not reasons:
            continue
        rows = [
            (
                ", ".join(item.id for item in items),
                _KINDS[reason.kind] if reason else "–",
                reason.text if reason else "no reason is written",
            )
            for reason, items in reasons.items()
        ]
        parts.append(f"### {each.framework.title}\n\n" + _table(("items", "why", "reason"), rows))
    return "\n".join(parts)
