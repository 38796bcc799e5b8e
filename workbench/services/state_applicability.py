"""Stating for a system which items of a framework apply, what covers them and how well; and deciding otherwise.

What is proposed and what covers an item is computed from the newest assessment each time; only decisions are stored.
"""

from collections.abc import Sequence
from pathlib import Path

from workbench.assessments.model import Assessment
from workbench.coverage import derive
from workbench.coverage.model import Choice, Decision, Statement
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError
from workbench.kernel.files import write_atomically
from workbench.packs.model import Framework, FrameworkLibrary, PackKind, Questionnaire
from workbench.packs.repository import PackNotInstalled
from workbench.reports.xlsx.applicability import SheetFacts, render_applicability
from workbench.scoring.effective import effective_level
from workbench.scoring.marks import marks_of
from workbench.services.coverage import FrameworkUnknown
from workbench.services.register_system import profile_of
from workbench.services.run_assessment import sheet_in
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Organisation, Workspace

MAX_REASON = 2_000


class ItemUnknown(InputError):
    """The framework has no item of this id."""

    code = "applicability.item_unknown"


class ReasonNeeded(InputError):
    """A decision on applicability needs a reason in words, of at most 2,000 characters."""

    code = "applicability.reason_needed"


def library(workspace: Workspace) -> FrameworkLibrary:
    """Return the installed frameworks with their crosswalk. Raises PackNotInstalled."""
    with workspace.read() as uow:
        return library_in(uow)


def library_in(uow: UnitOfWork) -> FrameworkLibrary:
    """Return the installed frameworks within an open unit of work."""
    found = [head["key"] for head in uow.packs.heads() if head["kind"] == PackKind.FRAMEWORKS]
    if not found:
        raise PackNotInstalled(kind=PackKind.FRAMEWORKS)
    return uow.packs.frameworks(found[-1])


def statements(
    workspace: Workspace,
    system_id: str,
    framework_ids: Sequence[str] = (),
    *,
    assessment_id: str = "",
    language: str = "en",
) -> tuple[Statement, ...]:
    """Return the statements on frameworks (all if none is named) for a system, in the order of the pack.

    They follow the assessment named, or the newest of the system. Raises SystemUnknown, FrameworkUnknown.
    """
    with workspace.read() as uow:
        return statements_in(uow, system_id, framework_ids, assessment_id=assessment_id, language=language)


def statements_in(
    uow: UnitOfWork,
    system_id: str,
    framework_ids: Sequence[str] = (),
    *,
    assessment_id: str = "",
    language: str = "en",
) -> tuple[Statement, ...]:
    """Return the statements within an open unit of work."""
    system = uow.systems.get(system_id)
    known = library_in(uow)
    frameworks = _chosen(known, framework_ids)
    assessment = uow.assessments.get(assessment_id) if assessment_id else _newest(uow, system_id)
    questionnaires = _questionnaires(uow, assessment)
    standing = _standing(uow, assessment, profile_of(system), language)
    questions = derive.answering(questionnaires)
    decisions = uow.applicability.of_system(system_id, uow.people.names())
    return tuple(
        derive.statement(
            framework,
            known,
            questions,
            standing,
            decisions,
            system_id=system_id,
            assessment_id=assessment.id if assessment else "",
            assessment_label=assessment.label if assessment else "",
        )
        for framework in frameworks
    )


def decide(
    workspace: Workspace, system_id: str, framework_id: str, item_id: str, choice: Choice, reason: str = ""
) -> Outcome[Decision]:
    """Decide that an item applies to a system or not, with a reason; PROPOSED takes an earlier decision back.

    Deciding the same with the same words writes nothing. Raises SystemUnknown, FrameworkUnknown, ItemUnknown,
    ReasonNeeded.
    """
    words = reason.strip()
    if (choice is not Choice.PROPOSED and not words) or len(words) > MAX_REASON:
        raise ReasonNeeded(limit=MAX_REASON)
    with workspace.write() as uow:
        uow.systems.get(system_id)
        framework = _chosen(library_in(uow), (framework_id,))[0]
        if all(item.id != item_id for item in framework.items):
            raise ItemUnknown(framework=framework_id, item=item_id)
        earlier = uow.applicability.history(system_id, framework_id, item_id, uow.people.names())
        before = earlier[0] if earlier else None
        after = Decision(framework_id, item_id, choice, words, workspace.person.name, uow.at, len(earlier) + 1)
        old = (before.choice, before.reason) if before else (Choice.PROPOSED, "")
        if old == (choice, words):
            return Outcome(before or after)
        uow.applicability.add(system_id, after, workspace.person.id)
        object_id = f"{system_id}/{framework_id}:{item_id}"
        changes = {"choice": (old[0].value, choice.value), "reason": (old[1], words)}
        uow.record("applicability", object_id, "decide", changes)
        return Outcome(after, uow.changes)


def history(workspace: Workspace, system_id: str, framework_id: str, item_id: str) -> tuple[Decision, ...]:
    """Return every decision on one item, newest first."""
    with workspace.read() as uow:
        return tuple(uow.applicability.history(system_id, framework_id, item_id, uow.people.names()))


def workbook(
    workspace: Workspace,
    system_id: str,
    framework_ids: Sequence[str] = (),
    *,
    assessment_id: str = "",
    language: str = "en",
) -> bytes:
    """Return the statements as a workbook, one sheet a framework behind a sheet with their counts."""
    with workspace.read() as uow:
        system = uow.systems.get(system_id)
        organisation = Organisation(**(uow.fact("organisation") or {}))
        made = statements_in(uow, system_id, framework_ids, assessment_id=assessment_id, language=language)
        facts = SheetFacts(system.ref, system.name, organisation.operator, organisation.marking, uow.at)
    return render_applicability(made, facts, language=language)


def save(data: bytes, path: Path, *, overwrite: bool = False) -> None:
    """Write the workbook as a whole. Raises FileExists."""
    write_atomically(path, data, overwrite=overwrite)


def _chosen(known: FrameworkLibrary, framework_ids: Sequence[str]) -> list[Framework]:
    by_id = {each.id: each for each in known.frameworks}
    for framework_id in framework_ids:
        if framework_id not in by_id:
            raise FrameworkUnknown(framework=framework_id, frameworks=list(by_id))
    wanted = set(framework_ids) or set(by_id)
    return [each for each in known.frameworks if each.id in wanted]


def _newest(uow: UnitOfWork, system_id: str) -> Assessment | None:
    found = uow.assessments.of_system(system_id)
    return found[0] if found else None


def _questionnaires(uow: UnitOfWork, assessment: Assessment | None) -> list[Questionnaire]:
    """Return those of the assessment as they were asked, then the newest of every other one."""
    pinned = list(assessment.pack_keys) if assessment else []
    present = {key.partition("@")[0] for key in pinned}
    others = {head["pack_id"] for head in uow.packs.heads() if head["kind"] == PackKind.QUESTIONNAIRE} - present
    keys = [*pinned, *(str(uow.packs.newest_key(pack_id)) for pack_id in sorted(others))]
    return [uow.packs.questionnaire(key) for key in keys]


def _standing(
    uow: UnitOfWork, assessment: Assessment | None, profile: dict[str, object], language: str
) -> derive.Standing:
    if assessment is None:
        return derive.Standing(None, {}, {}, {}, profile, language)
    sheet = sheet_in(uow, assessment.id)
    uses = [use.evidence_id for answer in sheet.answers.values() for use in answer.evidence]
    evidence = uow.evidence.many(uses)
    marks = marks_of(sheet, evidence, uow.moment)
    method = uow.packs.method(assessment.method_key)
    effective = {question_id: effective_level(mark, method) for question_id, mark in marks.items()}
    return derive.Standing(sheet, marks, effective, evidence, assessment.profile, language)
