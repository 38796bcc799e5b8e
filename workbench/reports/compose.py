"""From the values of the stages to the frozen content of a sign-off pack.

Everything printed is decided here once; renderers only lay out. Source: house style §3, risk method RM-1.0 §§4 to 7.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from workbench import __version__
from workbench.assessments import model as assessing
from workbench.assessments.flow import is_accepted, is_sent_back
from workbench.coverage.model import Statement
from workbench.evidence.model import Evidence
from workbench.kernel.clock import from_iso, iso
from workbench.packs.model import Method, PackHead, Questionnaire, RiskCatalogue
from workbench.reports import model as frozen
from workbench.reports.act_model import ActClassification
from workbench.reports.act_words import ActWords
from workbench.reports.applicability import freeze_statement
from workbench.reports.phrases import Phrases, phrases
from workbench.risks.derive import net_modifier
from workbench.risks.model import Finding, FindingKind, SuggestedRisk
from workbench.scoring import model as scoring
from workbench.scoring.effective import is_stale
from workbench.systems.model import System

_TITLES = {"robustness": "Robustness", "cybersecurity": "Cybersecurity", "misuse": "Misuse", "data": "Data risk"}


@dataclass(frozen=True)
class Source:
    """What a pack is composed from: the result of one assessment in the values of the stages."""

    system: System
    sheet: assessing.Sheet
    evidence: Mapping[str, Evidence]
    questionnaires: Sequence[Questionnaire]
    catalogue: RiskCatalogue
    method: Method
    scorecard: scoring.Scorecard
    findings: Sequence[Finding]
    risks: Sequence[SuggestedRisk]
    people: Mapping[str, str]
    last: scoring.Scorecard | None = None
    last_label: str = ""
    statements: Sequence[Statement] = ()
    classifications: Sequence[ActClassification] = ()


@dataclass(frozen=True)
class Order:
    """How the pack is wanted: its id, state, language, marking, signers; *at* is the moment of freezing."""

    pack_id: str
    version: int
    is_draft: bool
    language: str
    operator: str
    marking: frozen.Marking
    at: datetime
    trail_seq: int
    trail_mac: str
    signers: Sequence[frozen.Signer] = ()
    signed_in_order: bool = False
    standing: frozen.Standing | None = None  # worded from the state of the assessment if none is given
    summary: frozen.Summary = field(default_factory=frozen.Summary)
    title_note: str = ""


def compose(source: Source, order: Order) -> frozen.ReportPack:
    """Return the frozen pack of *source* as ordered; the same values always give the same pack."""
    composer = _Composer(source, order)
    return frozen.ReportPack(
        pack_id=order.pack_id,
        version=order.version,
        state="draft" if order.is_draft else "final",
        language=order.language,
        made_at=iso(order.at),
        operator=order.operator,
        marking=order.marking,
        system=_system(source, phrases(order.language)),
        standing=order.standing or composer.standing(),
        assessment=composer.assessment(),
        scorecard=composer.scorecard(),
        answers=composer.answers(),
        findings=composer.findings(),
        risks=tuple(composer.risk(risk) for risk in source.risks),
        evidence=composer.evidence_index(),
        method=composer.method(),
        trail=frozen.TrailHead(order.trail_seq, order.trail_mac, iso(order.at)),
        signers=tuple(order.signers),
        signed_in_order=order.signed_in_order,
        title_note=order.title_note,
        summary=order.summary,
        applicability=composer.applicability(),
        classifications=tuple(source.classifications),
    )


def _system(source: Source, words: Phrases) -> frozen.SystemFacts:
    system = source.system
    stored = system.model_dump(mode="json")
    more = [("conduit", system.conduit), ("data", system.data_categories), ("output_users", system.output_users)]
    return frozen.SystemFacts(
        ref=system.ref,
        name=system.name,
        purpose=system.purpose,
        kinds=tuple(stored["kinds"]),
        more=(
            *(frozen.Fact(words.say(f"fact.{key}"), text) for key, text in more if text),
            *(frozen.Fact(words.say("act.fact"), text) for text in _classes(source, words)),
        ),
        **{name: stored[name] or "" for name in ("stage", "owner", "supplier", "site", "zone", "autonomy", "location",
                                                 "exposure", "criticality")},
    )  # fmt: skip


def _classes(source: Source, words: Phrases) -> list[str]:
    """Return the classes under the EU AI Act in words, one text for each intended purpose."""
    act = ActWords.of(words)
    return [
        act.say(f"act.fact_{each.state}", classes=act.classes(each.classes)) for each in source.classifications
    ] or [act.say("act.not_classified")]


def _day(moment: str | None) -> str:
    return moment[:10] if moment else ""


class _Composer:
    def __init__(self, source: Source, order: Order) -> None:
        self._source = source
        self._order = order
        self._numbers = {placed.question.id: placed.number for placed in source.sheet.placed}
        self._findings_by_question = {finding.question_id: finding for finding in source.findings}
        self._evidence_ids = self._number_evidence()

    def _number_evidence(self) -> dict[str, str]:
        numbered: dict[str, str] = {}
        for placed in self._source.sheet.placed:
            for use in self._source.sheet.answer(placed.question.id).evidence:
                if use.evidence_id in self._source.evidence:
                    numbered.setdefault(use.evidence_id, f"E-{len(numbered) + 1:02d}")
        return numbered

    def standing(self) -> frozen.Standing:
        """Return what the system may be said to be, as long as no gate has decided."""
        is_reviewed = self._source.sheet.assessment.state is assessing.AssessmentState.REVIEWED
        key = "assessed" if is_reviewed else "under_assessment"
        return frozen.Standing(phrases(self._order.language).say(f"standing.{key}"))

    def assessment(self) -> frozen.AssessmentFacts:
        sheet = self._source.sheet
        assessment = sheet.assessment
        answered = sum(
            1
            for placed in sheet.placed
            if sheet.answer(placed.question.id).state
            in (assessing.AnswerState.LEVEL, assessing.AnswerState.NOT_APPLICABLE)
        )
        ended = assessment.reviewed_at or assessment.handed_in_at or assessment.changed_at
        return frozen.AssessmentFacts(
            id=assessment.id,
            label=assessment.label,
            started=_day(assessment.started_at),
            ended=_day(ended),
            assessor=self._name(assessment.assessor),
            reviewer=self._name(assessment.reviewer),
            questionnaires=tuple(each.head.title(self._order.language) for each in self._source.questionnaires),
            questions=len(sheet.placed),
            answered=answered,
        )

    def scorecard(self) -> frozen.Scorecard:
        card, last = self._source.scorecard, self._source.last
        domains = tuple(self._domain(each, last) for each in card.domains)
        overall = None
        if card.overall is not None:
            scored = [each for each in card.domains if each.maturity is not None]
            weights = self._weights()
            share = sum(weights[each.domain] for each in scored)
            upper = sum(weights[each.domain] * each.maturity.upper for each in scored if each.maturity) / share
            weakest = min(scored, key=lambda each: each.maturity.gated if each.maturity else 9)
            label = next(key for below, key in self._source.method.maturity_labels if card.overall.limited < below)
            overall = frozen.Overall(
                value=card.overall.mean,
                gated=card.overall.limited,
                upper=upper,
                label=label,
                weakest=weakest.domain.value,
                left_out=tuple(domain.value for domain in card.overall.left_out),
            )
        return frozen.Scorecard(domains, overall, self._source.last_label if last else "")

    def _weights(self) -> Mapping[str, float]:
        is_agent = "agent" in self._source.sheet.assessment.profile.get("kinds", ())
        return self._source.method.domain_weights_agent if is_agent else self._source.method.domain_weights

    def _domain(self, score: scoring.DomainScore, last: scoring.Scorecard | None) -> frozen.DomainScore:
        before = next((each for each in last.domains if each.domain is score.domain), None) if last else None
        earlier = {each.section_id: each.maturity for each in before.sections} if before else {}
        sections = tuple(
            frozen.SectionScore(
                id=each.section_id,
                short=each.section_id.rpartition("-")[2],
                title=self._section_title(each.section_id, each.title),
                mark=_mark(each.maturity, each.answered, each.questions, 0.0, earlier.get(each.section_id)),
            )
            for each in score.sections
        )
        applicable = sum(each.questions for each in score.sections)
        answered = sum(each.answered for each in score.sections)
        mark = _mark(score.maturity, answered, applicable, score.na_share, before.maturity if before else None)
        head = next(each.head for each in self._source.questionnaires if each.domain is score.domain)
        title = head.title(self._order.language) or _TITLES[score.domain]
        return frozen.DomainScore(score.domain.value, title, mark, sections)

    def _section_title(self, section_id: str, fallback: str) -> str:
        for questionnaire in self._source.questionnaires:
            for section in questionnaire.sections:
                if section.id == section_id:
                    return section.title(self._order.language)
        return fallback

    def answers(self) -> tuple[frozen.Answer, ...]:
        return tuple(self._answer(placed) for placed in self._source.sheet.placed)

    def _answer(self, placed: assessing.Placed) -> frozen.Answer:
        question = placed.question
        answer = self._source.sheet.answer(question.id)
        mark = self._source.scorecard.marks[question.id]
        counted = self._source.scorecard.effective[question.id]
        words = question.words(self._order.language)
        state = _STATES[answer.state]
        holds = next(
            (
                each.domain.value
                for each in self._source.scorecard.domains
                if each.maturity
                and question.id in each.maturity.gated_by
                and each.maturity.gated < each.maturity.headline
            ),
            "",
        )
        review = self._source.sheet.reviews.get(question.id)
        is_na = answer.state is assessing.AnswerState.NOT_APPLICABLE
        is_approved = is_na and is_accepted(answer, review) and review is not None
        risks = self._source.catalogue.links.get(question.id, ())
        suggested = {risk.risk_id for risk in self._source.risks}
        leads = [self._findings_by_question[question.id].ref] if question.id in self._findings_by_question else []
        return frozen.Answer(
            id=question.id,
            domain=question.domain.value,
            section_id=placed.section.id,
            section_title=placed.section.title(self._order.language),
            short=words.short,
            text=words.text,
            severity=question.severity.value,
            weight=question.weight,
            state=state,
            claimed=answer.level,
            effective=None if mark.is_na else counted.level,
            because=_because(answer, mark, counted),
            grade=mark.grade if answer.evidence else None,
            note=answer.note,
            evidence=self._evidence_lines(question.validity_months, answer),
            review=self._review(answer, review),
            leads_to=tuple(leads + [link.risk_id for link in risks if leads and link.risk_id in suggested]),
            holds=holds,
            references=question.references,
            reason=answer.reason,
            approved_by=self._name(review.by) if is_approved and review else "",
            approved_on=_day(review.at) if is_approved and review else "",
        )

    def _evidence_lines(self, validity: int, answer: assessing.Answer) -> tuple[frozen.EvidenceLine, ...]:
        lines = []
        for use in answer.evidence:
            known = self._source.evidence.get(use.evidence_id)
            if known is not None:
                stale = is_stale(from_iso(known.taken_at or known.added_at), validity, self._order.at)
                text = f"{known.name}, {_day(known.taken_at or known.added_at)}"
                lines.append(frozen.EvidenceLine(self._evidence_ids[use.evidence_id], text, int(use.grade), stale))
        return tuple(lines)

    def _review(self, answer: assessing.Answer, review: assessing.Review | None) -> frozen.Review:
        if review is None:
            return frozen.Review("open")
        state: frozen.ReviewState = "changed"
        if is_accepted(answer, review):
            state = "accepted"
        elif is_sent_back(answer, review):
            state = "sent_back"
        return frozen.Review(state, self._name(review.by), _day(review.at), review.reason)

    def findings(self) -> tuple[frozen.Finding, ...]:
        placed = {each.question.id: each for each in self._source.sheet.placed}
        found = []
        for finding in self._source.findings:
            question = placed[finding.question_id].question
            words = question.words(self._order.language)
            answer = self._source.sheet.answer(question.id)
            suggested = {risk.risk_id for risk in self._source.risks}
            grade = self._source.scorecard.marks[question.id].grade if answer.evidence else None
            found.append(
                frozen.Finding(
                    id=finding.ref,
                    kind="weak" if finding.kind is FindingKind.WEAK else "not_assessed",
                    severity=finding.severity.value,
                    title=words.short,
                    seen=answer.note or words.levels[finding.effective if finding.claimed is not None else 0],
                    question_id=question.id,
                    risk_ids=tuple(risk_id for risk_id in finding.risk_ids if risk_id in suggested),
                    effective=finding.effective,
                    grade=grade,
                )
            )
        return tuple(found)

    def risk(self, risk: SuggestedRisk) -> frozen.Risk:
        base = next(each for each in self._source.catalogue.risks if each.id == risk.risk_id)
        profile = self._source.sheet.assessment.profile
        method = self._source.method
        rating, now = risk.rating, risk.rating.residual
        modifiers = []
        if base.is_adversarial:
            modifiers.append(frozen.Modifier("m_net", net_modifier(profile, method)))
        m_aut = method.modifiers.get("autonomy", {}).get(str(profile.get("autonomy")))
        worst = max(method.modifiers.get("autonomy", {}).values(), default=0)
        modifiers.append(frozen.Modifier("m_aut", worst if m_aut is None else m_aut))
        weak = [self._findings_by_question[each].ref for each in risk.weak if each in self._findings_by_question]
        return frozen.Risk(
            id=risk.risk_id,
            title=risk.title,
            statement=risk.statement,
            is_adversarial=base.is_adversarial,
            base_likelihood=base.base_likelihood,
            modifiers=tuple(modifiers),
            likelihood=rating.inherent.likelihood,
            impacts=tuple(
                frozen.Impact(key, value, now.impacts[key]) for key, value in rating.inherent.impacts.items()
            ),
            impact=rating.inherent.impact,
            score=float(rating.inherent.score),
            band=rating.inherent.band.lower(),
            preventive=frozen.Effect(now.preventive.raw, now.preventive.value),
            mitigative=frozen.Effect(now.mitigative.raw, now.mitigative.value),
            residual_likelihood=now.likelihood,
            residual_impact=now.impact,
            residual_score=now.score,
            likelihood_cell=now.cells[0],
            impact_cell=now.cells[1],
            matrix_band=now.matrix_band.lower(),
            residual_band=now.band.lower(),
            floor_applied="floor" in now.rules,
            step_limited=any(rule.startswith("one_step") for rule in now.rules),
            bounds=frozen.Bounds(
                rating.pessimistic.score,
                rating.pessimistic.band.lower(),
                rating.optimistic.score,
                rating.optimistic.band.lower(),
            ),
            confidence=now.confidence,
            is_low_confidence=rating.is_low_confidence,
            decided_band=rating.decision_band.lower(),
            gates=_gates(risk),
            finding_ids=tuple(weak),
            question_ids=tuple(question_id for question_id, _ in risk.linked),
        )

    def evidence_index(self) -> tuple[frozen.EvidenceItem, ...]:
        uses: dict[str, list[tuple[str, int]]] = {}
        for placed in self._source.sheet.placed:
            for use in self._source.sheet.answer(placed.question.id).evidence:
                uses.setdefault(use.evidence_id, []).append((placed.question.id, int(use.grade)))
        items = []
        for evidence_id, shown in self._evidence_ids.items():
            known = self._source.evidence[evidence_id]
            items.append(
                frozen.EvidenceItem(
                    id=shown,
                    name=known.name,
                    media=_media(known),
                    size=known.size,
                    sha256=known.sha256,
                    grade=max(grade for _, grade in uses[evidence_id]),
                    taken=_day(known.taken_at),
                    added_by=self._name(known.added_by),
                    used_by=tuple(question_id for question_id, _ in uses[evidence_id]),
                    original_sha256=known.original_sha256 if known.original_sha256 != known.sha256 else "",
                )
            )
        return tuple(items)

    def applicability(self) -> tuple[frozen.FrameworkStatement, ...]:
        words = phrases(self._order.language)
        return tuple(freeze_statement(each, words, self._evidence_ids) for each in self._source.statements)

    def method(self) -> frozen.Method:
        heads: list[tuple[str, PackHead]] = [("questionnaire", each.head) for each in self._source.questionnaires]
        heads += [("risk-catalogue", self._source.catalogue.head), ("method", self._source.method.head)]
        contents = tuple(
            frozen.ContentVersion(kind, head.id, head.title(self._order.language), head.version, head.sha256)
            for kind, head in heads
        )
        matrix = tuple(tuple(band.lower() for band in row) for row in self._source.method.matrix)
        name = self._source.method.head.title(self._order.language)
        return frozen.Method(name, matrix, contents, f"AI Assessment Workbench {__version__}")

    def _name(self, person_id: str | None) -> str:
        return self._source.people.get(person_id or "", "")


_STATES: dict[assessing.AnswerState, frozen.AnswerState] = {
    assessing.AnswerState.LEVEL: "answered",
    assessing.AnswerState.UNKNOWN: "unknown",
    assessing.AnswerState.OPEN: "unanswered",
    assessing.AnswerState.NOT_APPLICABLE: "not_applicable",
}


def _because(answer: assessing.Answer, mark: scoring.Mark, counted: scoring.Effective) -> frozen.CountsBecause:
    if answer.state is assessing.AnswerState.NOT_APPLICABLE:
        return "not_applicable" if mark.is_na else "unanswered"
    if answer.state is assessing.AnswerState.UNKNOWN:
        return "unknown"
    if answer.level is None:
        return "unanswered"
    if counted.level >= answer.level:
        return "as_claimed"
    return "stale_evidence" if mark.is_stale else "evidence_cap"


def _mark(
    maturity: scoring.Maturity | None,
    answered: int,
    applicable: int,
    na_share: float,
    last: scoring.Maturity | None,
) -> frozen.Mark:
    if maturity is None:
        return frozen.Mark(None, None, None, 0.0, 0.0, na_share, "", answered, applicable)
    return frozen.Mark(
        headline=maturity.headline,
        gated=maturity.gated,
        upper=maturity.upper,
        coverage=maturity.coverage,
        confidence=maturity.confidence,
        not_applicable=maturity.na_share,
        label=maturity.label_key,
        answered=answered,
        applicable=applicable,
        held_by=maturity.gated_by if maturity.gated < maturity.headline else (),
        last=last.gated if last else None,
    )


def _gates(risk: SuggestedRisk) -> tuple[frozen.RiskGate, ...]:
    now = risk.rating.residual
    gates = []
    for kind, rule in (("key_control", "one_step_key_control"), ("security_level", "one_step_security_level")):
        limited = [side.role for side in (now.preventive, now.mitigative) if kind in dict(side.limits)]
        if limited:
            limit = min(
                dict(side.limits)[kind] for side in (now.preventive, now.mitigative) if kind in dict(side.limits)
            )
            causes = now.failed_key_controls if kind == "key_control" else ()
            on = "both" if len(limited) == 2 else limited[0]
            gates.append(frozen.RiskGate(kind, on, limit, rule in now.rules, causes))
    return tuple(gates)


_MEDIA = {"application/pdf": "PDF", "image/png": "PNG", "image/jpeg": "JPEG", "text/plain": "text", "text/csv": "CSV"}


def _media(evidence: Evidence) -> str:
    suffix = evidence.name.rpartition(".")[2].upper() if "." in evidence.name else "file"
    return _MEDIA.get(evidence.media_type, suffix[:8])
