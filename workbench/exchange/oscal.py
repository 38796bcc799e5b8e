"""Results as OSCAL assessment results (JSON), so that tools of headquarters can take them in.

Every question becomes an observation with its answer, note and evidence, and a finding that says whether it falls
short; suggested risks follow. Ids are derived from the assessment's, so the same content gives the same bytes; evidence
is named by its hash, and no file is included.
Source: OSCAL 1.2.3, assessment results model.
"""

import json
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from workbench import __version__
from workbench.assessments.flow import is_accepted
from workbench.assessments.model import Answer, AnswerState, Placed
from workbench.evidence.model import Evidence, Grade
from workbench.reports.compose import Source
from workbench.reports.shown import one_line
from workbench.risks.model import Finding, SuggestedRisk

OSCAL_VERSION = "1.2.3"
NAMESPACE = "urn:ai-assessment-workbench:oscal"
_METHODS = {
    Grade.STATEMENT: "INTERVIEW",
    Grade.DOCUMENT: "EXAMINE",
    Grade.SEEN: "EXAMINE",
    Grade.TESTED: "TEST",
}  # how the best evidence was come by
_LONGEST_PROPERTY = 1_000


def render_oscal(source: Source) -> bytes:
    """Return the results of one assessment as an OSCAL document in UTF-8; people and questions in their own words."""
    document = {"assessment-results": _Document(source).whole()}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")


class _Document:
    """The parts of one document, in the order of the model."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._assessment = source.sheet.assessment
        self._base = uuid5(NAMESPACE_URL, f"{NAMESPACE}:{self._assessment.id}")
        self._findings = {finding.question_id: finding for finding in source.findings}

    def whole(self) -> dict[str, Any]:
        """Return the content of the document."""
        return {
            "uuid": str(self._base),
            "metadata": self._metadata(),
            "import-ap": {"href": f"#{self._id('plan')}", "remarks": "The plan is the questionnaires named there."},
            "results": [self._result()],
            "back-matter": {"resources": [self._plan(), *(self._resource(each) for each in self._evidence())]},
        }

    def _id(self, *parts: str) -> str:
        return str(uuid5(self._base, "/".join(parts)))

    def _metadata(self) -> dict[str, Any]:
        system = self._source.system
        people = dict.fromkeys(each for each in (self._assessment.assessor, self._assessment.reviewer) if each)
        parties = [
            {"uuid": self._party(person), "type": "person", "name": one_line(name)}
            for person in people
            if (name := self._source.people.get(person, "").strip())
        ]
        known = {party["uuid"] for party in parties}
        responsible = [
            {"role-id": role, "party-uuids": [self._party(person)]}
            for role, person in (("assessor", self._assessment.assessor), ("reviewer", self._assessment.reviewer))
            if person and self._party(person) in known
        ]
        title = one_line(f"Assessment {self._assessment.label} of {system.ref} {system.name}")
        found: dict[str, Any] = {
            "title": title,
            "last-modified": self._assessment.changed_at,
            "version": self._assessment.state.value,
            "oscal-version": OSCAL_VERSION,
            "roles": [{"id": "assessor", "title": "Assessor"}, {"id": "reviewer", "title": "Reviewer"}],
        }
        found |= {"parties": parties} if parties else {}
        found |= {"responsible-parties": responsible} if responsible else {}
        return found | {"remarks": f"Written by AI Assessment Workbench {__version__}."}

    def _party(self, person_id: str) -> str:
        return self._id("party", person_id)

    def _result(self) -> dict[str, Any]:
        system, placed = self._source.system, self._source.sheet.placed
        ended = self._assessment.reviewed_at or self._assessment.handed_in_at
        found: dict[str, Any] = {
            "uuid": self._id("result"),
            "title": one_line(f"{system.ref} {system.name}"),
            "description": system.purpose or "No purpose is written on the system card.",
            "start": self._assessment.started_at,
        }
        found |= {"end": ended} if ended else {}
        found["props"] = self._result_props()
        found["reviewed-controls"] = {
            "description": "Every question that applies to the system is a control; its id is the question's.",
            "control-selections": [
                {"include-controls": [{"control-id": each.question.id} for each in placed]}
                if placed
                else {"include-all": {}}
            ],
        }
        if placed:
            found["observations"] = [self._observation(each) for each in placed]
        if self._source.risks:
            found["risks"] = [self._risk(each) for each in self._source.risks]
        if placed:
            found["findings"] = [self._finding(each) for each in placed]
        return found

    def _result_props(self) -> list[dict[str, str]]:
        facts: dict[str, object] = {"state": self._assessment.state.value, "method": self._assessment.method_key}
        for domain in self._source.scorecard.domains:
            if domain.maturity is not None:
                facts[f"maturity-{domain.domain.value}"] = repr(domain.maturity.gated)
                facts[f"coverage-{domain.domain.value}"] = repr(domain.maturity.coverage)
        if self._source.scorecard.overall is not None:
            facts["maturity-overall"] = repr(self._source.scorecard.overall.limited)
        return _props(facts)

    def _observation(self, placed: Placed) -> dict[str, Any]:
        question, answer = placed.question, self._source.sheet.answer(placed.question.id)
        words = question.words()
        mark = self._source.scorecard.marks[question.id]
        counted = self._source.scorecard.effective[question.id]
        facts: dict[str, object] = {
            "number": placed.number,
            "state": answer.state.value,
            "severity": question.severity.value,
            "weight": question.weight,
            "counts-as-level": "" if mark.is_na else counted.level,
            "claimed-level": "" if answer.level is None else answer.level,
            "revision": answer.revision,
        }
        found: dict[str, Any] = {
            "uuid": self._id("observation", question.id),
            "title": one_line(f"{question.id} {words.short}"),
            "description": words.text,
            "props": _props(facts),
            "methods": [_METHODS[answer.best_grade]],
            "types": ["control-objective"],
        }
        if answer.by and self._source.people.get(answer.by):
            actor = {"type": "party", "actor-uuid": self._party(answer.by)}
            found["origins"] = [{"actors": [actor]}]
        evidence = [self._used(use.evidence_id, use.grade) for use in answer.evidence]
        found |= {"relevant-evidence": evidence} if any(evidence) else {}
        found["collected"] = answer.at or self._assessment.started_at
        remarks = _remarks(answer)
        return found | ({"remarks": remarks} if remarks else {})

    def _used(self, evidence_id: str, grade: Grade) -> dict[str, Any]:
        known = self._source.evidence[evidence_id]
        return {
            "href": f"#{self._id('evidence', known.sha256)}",
            "description": known.name,
            "props": _props({"grade": f"E{int(grade)}", "sha-256": known.sha256}),
        }

    def _finding(self, placed: Placed) -> dict[str, Any]:
        question = placed.question
        answer, weak = self._source.sheet.answer(question.id), self._findings.get(question.id)
        mark = self._source.scorecard.marks[question.id]
        status: dict[str, Any] = {"state": "not-satisfied" if weak else "satisfied"}
        if mark.is_na:
            status |= {"reason": "other", "remarks": "Does not apply; the reason was accepted by another person."}
        elif answer.state is AnswerState.OPEN:
            status |= {"reason": "other", "remarks": "Not answered."}
        else:
            status["reason"] = "fail" if weak else "pass"
        found: dict[str, Any] = {
            "uuid": self._id("finding", question.id),
            "title": one_line(f"{weak.ref if weak else question.id} {question.words().short}"),
            "description": self._level_words(placed, weak),
            "target": {"type": "objective-id", "target-id": question.id, "status": status},
            "related-observations": [{"observation-uuid": self._id("observation", question.id)}],
        }
        suggested = {risk.risk_id for risk in self._source.risks}
        risks = [each for each in (weak.risk_ids if weak else ()) if each in suggested]
        found |= {"related-risks": [{"risk-uuid": self._id("risk", each)} for each in risks]} if risks else {}
        review = self._source.sheet.reviews.get(question.id)
        if review is not None and is_accepted(answer, review):
            found["remarks"] = f"Accepted by {self._source.people.get(review.by, 'the reviewer')}, {review.at[:10]}."
        elif review is not None and review.reason:
            found["remarks"] = review.reason
        return found

    def _level_words(self, placed: Placed, weak: Finding | None) -> str:
        words = placed.question.words()
        level = self._source.scorecard.effective[placed.question.id].level
        reached = words.levels[level] if level < len(words.levels) else ""
        return f"Level {level}: {reached}" if reached else (weak.kind.value if weak else words.short)

    def _risk(self, risk: SuggestedRisk) -> dict[str, Any]:
        rating = risk.rating
        facts: dict[str, object] = {
            "inherent-band": rating.inherent.band.value,
            "residual-band": rating.residual.band.value,
            "decided-band": rating.decision_band.value,
            "residual-score": repr(rating.residual.score),
            "confidence": repr(rating.residual.confidence),
        }
        found: dict[str, Any] = {
            "uuid": self._id("risk", risk.risk_id),
            "title": one_line(f"{risk.risk_id} {risk.title}"),
            "description": risk.statement,
            "statement": risk.statement,
            "props": _props(facts),
            "status": "open",
        }
        shown = {placed.question.id for placed in self._source.sheet.placed}
        related = [{"observation-uuid": self._id("observation", key)} for key, _ in risk.linked if key in shown]
        return found | ({"related-observations": related} if related else {})

    def _plan(self) -> dict[str, Any]:
        packs = ", ".join(
            f"{pack.head.title()} {pack.head.version} (sha-256 {pack.head.sha256})"
            for pack in self._source.questionnaires
        )
        return {
            "uuid": self._id("plan"),
            "title": "Assessment plan",
            "description": f"Questionnaires: {packs}. Method: {self._assessment.method_key}.",
        }

    def _evidence(self) -> list[Evidence]:
        """Return the evidence in use, each content once, in reading order."""
        found: dict[str, Evidence] = {}
        for placed in self._source.sheet.placed:
            for use in self._source.sheet.answer(placed.question.id).evidence:
                known = self._source.evidence[use.evidence_id]
                found.setdefault(known.sha256, known)
        return list(found.values())

    def _resource(self, evidence: Evidence) -> dict[str, Any]:
        link = {
            "href": f"urn:sha-256:{evidence.sha256}",
            "media-type": evidence.media_type,
            "hashes": [{"algorithm": "SHA-256", "value": evidence.sha256}],
        }
        return {
            "uuid": self._id("evidence", evidence.sha256),
            "title": one_line(evidence.name),
            "props": _props({"size": evidence.size, "taken": evidence.taken_at or "", "added": evidence.added_at}),
            "rlinks": [link],
        }


def _props(facts: Mapping[str, object]) -> list[dict[str, str]]:
    """Return facts as properties; empty ones are left out, for a property has a value of one line."""
    shown = {name: one_line(str(value)).strip()[:_LONGEST_PROPERTY].strip() for name, value in facts.items()}
    return [{"name": name, "ns": NAMESPACE, "value": value} for name, value in shown.items() if value]


def _remarks(answer: Answer) -> str:
    parts = [answer.note, f"Reason: {answer.reason}" if answer.reason else ""]
    return "\n\n".join(part for part in parts if part.strip())
