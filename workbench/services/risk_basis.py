"""What ratings of the register stand on: the newest assessment of a system, its method, the levels of its zone.

Used by the services on risks within an open unit of work; nothing here writes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from workbench.assessments.model import Answer, Assessment, AssessmentState, Placed
from workbench.evidence.model import Evidence
from workbench.kernel.clock import from_iso
from workbench.packs.model import FrameworkLibrary, Method, RiskCatalogue
from workbench.risks import security_level
from workbench.risks.entry import KeptRating, Override, Risk, Treatment, ZoneLevels
from workbench.risks.explain import Rated, largest_gap, rated
from workbench.risks.security_level import LevelOfRequirement
from workbench.scoring.marks import marks_of
from workbench.scoring.model import Mark
from workbench.services.run_assessment import sheet_in
from workbench.services.unit_of_work import UnitOfWork
from workbench.systems.model import System

_IEC = "iec-62443-3-3"
_MONTH_DAYS = 30.4375


@dataclass(frozen=True)
class Basis:
    """Everything that rates the risks of one system on a day; without an assessment no answer earns anything."""

    system: System
    assessment: Assessment | None
    method: Method
    catalogue: RiskCatalogue
    marks: Mapping[str, Mark]
    placed: Mapping[str, Placed]
    answered_at: Mapping[str, str]
    gaps: Mapping[str, int]
    day: str
    good_until: str
    people: Mapping[str, str] = field(default_factory=dict)

    def rate(self, risk: Risk, overrides: tuple[Override, ...], treatments: tuple[Treatment, ...]) -> Rated:
        """Return *risk* rated with these answers."""
        in_force = tuple(each for each in overrides if each.holds_on(self.day))
        return rated(risk, self.marks, self.method, gap=self.gap_of(risk), overrides=in_force, treatments=treatments)

    def gap_of(self, risk: Risk) -> int:
        """Return the largest shortfall of security level over the foundational requirements of the linked questions."""
        if not self.gaps:
            return 0
        frs = {fr for each in risk.links if each.question_id in self.marks for fr in self.marks[each.question_id].frs}
        return largest_gap(self.gaps, frs)


def basis_in(uow: UnitOfWork, system_id: str) -> Basis:
    """Return what rates the risks of a system now. Raises SystemUnknown."""
    system = uow.systems.get(system_id)
    assessment = newest_assessment(uow, system_id)
    method_key = assessment.method_key if assessment else uow.packs.newest_key("method-rm")
    catalogue_key = assessment.catalogue_key if assessment else uow.packs.newest_key("risk-catalogue")
    marks: Mapping[str, Mark] = {}
    placed: Mapping[str, Placed] = {}
    answered_at: Mapping[str, str] = {}
    good_until = ""
    if assessment is not None:
        sheet = sheet_in(uow, assessment.id)
        uses = [use.evidence_id for answer in sheet.answers.values() for use in answer.evidence]
        evidence = uow.evidence.many(uses)
        marks = marks_of(sheet, evidence, uow.moment)
        placed = {each.question.id: each for each in sheet.placed}
        answered_at = {key: answer.at for key, answer in sheet.answers.items()}
        good_until = _first_ageing(sheet.placed, sheet.answers, evidence, uow.moment)
    return Basis(
        system=system,
        assessment=assessment,
        method=uow.packs.method(str(method_key)),
        catalogue=uow.packs.catalogue(str(catalogue_key)),
        marks=marks,
        placed=placed,
        answered_at=answered_at,
        gaps={each.fr: each.gap for each in zone_levels_in(uow, system.zone)},
        day=uow.moment.date().isoformat(),
        good_until=good_until,
        people=uow.people.names(),
    )


def newest_assessment(uow: UnitOfWork, system_id: str) -> Assessment | None:
    """Return the assessment that rates a system: the newest that was handed in or reviewed, else the newest draft."""
    found = uow.assessments.of_system(system_id)
    closed = [each for each in found if each.state is not AssessmentState.DRAFT]
    return next(iter((*closed, *found)), None)


def zone_levels_in(uow: UnitOfWork, zone: str) -> tuple[LevelOfRequirement, ...]:
    """Return the security levels of a zone by foundational requirement; none if no target was set."""
    kept = uow.risks.zone(zone) if zone else None
    return () if kept is None else levels_of(kept, due_of(uow))


def levels_of(zone: ZoneLevels, due: Mapping[str, Mapping[str, int]]) -> tuple[LevelOfRequirement, ...]:
    """Return the levels of *zone*; entered enhancements count beside the base requirements."""
    wanted = {fr: dict(requirements) for fr, requirements in due.items()}
    for name, level in zone.enhancements.items():
        fr = f"FR {name.removeprefix('SR ').split('.')[0]}"
        if fr in wanted:
            wanted[fr][name] = level
    return security_level.levels(wanted, zone.targets, set(zone.met), has_enhancements=zone.has_enhancements)


def due_of(uow: UnitOfWork) -> dict[str, dict[str, int]]:
    """Return the level at which each base requirement of IEC 62443-3-3 is due, by foundational requirement."""
    key = uow.packs.newest_key("frameworks")
    library = uow.packs.get(key) if key else None
    if not isinstance(library, FrameworkLibrary):
        return {}
    framework = next(each for each in library.frameworks if each.id == _IEC)
    due: dict[str, dict[str, int]] = {item.id: {} for item in framework.items if item.id.startswith("FR ")}
    for item in framework.items:
        if item.base_from_sl:
            due[f"FR {item.id.removeprefix('SR ').split('.')[0]}"][item.id] = item.base_from_sl
    return due


def _first_ageing(
    placed: Sequence[Placed], answers: Mapping[str, Answer], evidence: Mapping[str, Evidence], on: datetime
) -> str:
    """Return the first day (ISO) after which a piece of evidence in use is older than its validity, empty for none."""
    first: date | None = None
    for each in placed:
        answer = answers.get(each.question.id)
        for use in answer.evidence if answer is not None else ():
            known = evidence.get(use.evidence_id)
            if known is None:
                continue
            taken = from_iso(known.taken_at or known.added_at)
            ages = (taken + timedelta(days=each.question.validity_months * _MONTH_DAYS)).date()
            if ages >= on.date() and (first is None or ages < first):
                first = ages
    return first.isoformat() if first else ""


def kept_of(found: Rated, basis: Basis) -> KeptRating:
    """Return what is kept of a rating, with what it stands on."""
    now, target = found.rating.residual, found.target or found.rating.residual
    ends = [each.until for each in found.overrides if each.until]
    until = min([day for day in (basis.good_until, *ends) if day], default="")
    start = found.rating.inherent
    return KeptRating(
        risk_id=found.risk.id,
        risk_revision=found.risk.revision,
        assessment_id=basis.assessment.id if basis.assessment else "",
        as_of=f"{basis.assessment.changed_at if basis.assessment else ''}|{basis.system.revision}",
        good_until=until,
        inherent_band=start.band.value,
        inherent_score=start.score,
        inherent_cell=(start.likelihood, start.impact),
        residual_band=now.band.value,
        residual_score=now.score,
        residual_cell=now.cells,
        decision_band=found.band.value,
        target_band=target.band.value,
        target_score=target.score,
        target_cell=target.cells,
        confidence=now.confidence,
        is_cautious=found.rating.is_low_confidence,
        is_overridden=found.is_overridden,
    )
