"""The result of an assessment: scorecard, findings and suggested risks, each traceable to the answers behind it.

Computed from the answers and the pinned method each time; nothing computed is stored.
"""

from dataclasses import dataclass

from workbench.assessments.model import AnswerState, Sheet
from workbench.evidence.model import Evidence
from workbench.packs.model import Method, Questionnaire, RiskCatalogue
from workbench.risks.derive import derive_findings, suggest_risks
from workbench.risks.model import Band, Finding, SuggestedRisk
from workbench.scoring.marks import marks_of
from workbench.scoring.model import Scorecard
from workbench.scoring.scorecard import score
from workbench.services.run_assessment import sheet_in
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace
from workbench.systems.model import Kind, System


@dataclass(frozen=True)
class Result:
    """Everything that follows from the answers of one assessment."""

    system: System
    sheet: Sheet
    evidence: dict[str, Evidence]
    questionnaires: tuple[Questionnaire, ...]
    catalogue: RiskCatalogue
    method: Method
    scorecard: Scorecard
    findings: tuple[Finding, ...]
    risks: tuple[SuggestedRisk, ...]
    people: dict[str, str]

    @property
    def worst_band(self) -> Band | None:
        """The worst band to decide on among the suggested risks."""
        bands = [risk.rating.decision_band for risk in self.risks]
        return max(bands, key=lambda band: band.rank, default=None)


def result(workspace: Workspace, assessment_id: str, *, language: str = "en") -> Result:
    """Return the result of an assessment as it stands now. Raises AssessmentUnknown."""
    with workspace.read() as uow:
        return result_in(uow, assessment_id, language=language)


def result_in(uow: UnitOfWork, assessment_id: str, *, language: str = "en") -> Result:
    """Return the result within an open unit of work."""
    sheet = sheet_in(uow, assessment_id)
    assessment = sheet.assessment
    questionnaires = tuple(uow.packs.questionnaire(key) for key in assessment.pack_keys)
    catalogue = uow.packs.catalogue(assessment.catalogue_key)
    method = uow.packs.method(assessment.method_key)
    uses = [use.evidence_id for answer in sheet.answers.values() for use in answer.evidence]
    evidence = uow.evidence.many(uses)
    marks = marks_of(sheet, evidence, uow.moment)
    kinds = tuple(assessment.profile.get("kinds", ()))
    scorecard = score(questionnaires, marks, method, is_agent=Kind.AGENT in kinds)
    unknown = [key for key, answer in sheet.answers.items() if answer.state is AnswerState.UNKNOWN]
    return Result(
        system=uow.systems.get(assessment.system_id),
        sheet=sheet,
        evidence=evidence,
        questionnaires=questionnaires,
        catalogue=catalogue,
        method=method,
        scorecard=scorecard,
        findings=derive_findings(marks, scorecard.effective, catalogue, method, unknown=unknown),
        risks=suggest_risks(
            marks,
            scorecard.effective,
            catalogue,
            method,
            kinds=kinds,
            profile=assessment.profile,
            language=language,
        ),
        people=uow.people.names(),
    )
