"""Sentences that follow from a pack's content, the same in PDF and workbook: verdict, leads, reasons, calculations.

Everything here is computed from the frozen content; nothing adds a fact. Source: risk method RM-1.0 §§4-8.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.reports.formatting import Formats
from workbench.reports.model import Answer, Mark, ReportPack, Risk, RiskGate
from workbench.reports.phrases import Phrases

BANDS = ("low", "moderate", "high", "critical")
SEVERITIES = ("critical", "high", "medium", "low")
SEVERITY_SIGNS = {"critical": "danger", "high": "warning", "medium": "info", "low": "open"}
REVIEW_SIGNS = {"open": "open", "accepted": "success", "sent_back": "warning", "changed": "warning"}
MARGIN_OF_SHARE = 0.30  # above this share of "not applicable" a score says little. Source: risk method RM-1.0 §4

Pieces = tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class Voice:
    """The words and formats of one language, with the sentences that need both."""

    words: Phrases
    fmt: Formats

    @classmethod
    def of(cls, words: Phrases) -> "Voice":
        """Return the voice of *words*."""
        return cls(words, Formats(words))

    # --- names -----------------------------------------------------------------------------------------------------

    def band(self, key: str) -> str:
        """Return a band in words."""
        return self.words.word("band", key)

    def grade(self, grade: int | None) -> str:
        """Return an evidence grade 0-3 in words; a dash for None."""
        return self.words.say("answers.no_note") if grade is None else self.words.listing("grades.names")[grade]

    def level(self, level: int | None, label: str = "") -> str:
        """Return an answer level in words: its own *label* or the usual name."""
        if level is None:
            return self.words.say("findings.not_answered")
        return label or self.words.listing("levels.names")[level]

    def maturity_label(self, mark: Mark) -> str:
        """Return the label of *mark* in words, "held" added where a key question holds it down."""
        if not mark.label:
            return self.words.say("answers.no_note")
        label = self.words.word("maturity", mark.label)
        return self.words.say("summary.held", label=label) if is_held(mark) else label

    def domain(self, pack: ReportPack, key: str) -> str:
        """Return the title of a domain of *pack*."""
        return next((d.title for d in pack.scorecard.domains if d.key == key), self.words.word("domain", key))

    # --- summary ---------------------------------------------------------------------------------------------------

    def headline(self, pack: ReportPack) -> tuple[str, str]:
        """Return sign and headline of the verdict: the person's own, or what the worst deciding band says."""
        worst = worst_band(pack.risks)
        sign = pack.summary.sign or _BAND_SIGNS[worst]
        key = "unanswered" if pack.assessment.answered == 0 else worst or "none"
        return sign, pack.summary.headline or self.words.say(f"summary.headline_{key}")

    def sentence(self, pack: ReportPack) -> str:
        """Return the sentence of the verdict."""
        if pack.summary.sentence:
            return pack.summary.sentence
        worst = worst_band(pack.risks)
        if not worst:
            return self.nothing(pack, "summary.sentence_none", system=pack.system.name)
        if BANDS.index(worst) < BANDS.index("high"):
            return self.words.say("summary.sentence_within", system=pack.system.name)
        risks = [risk for risk in pack.risks if risk.decided_band == worst]
        first = max(risks, key=lambda risk: risk.residual_score)
        facts = {"system": pack.system.name, "band": self.band(worst), "risk": f"{first.id} {first.title}"}
        return self.words.say("summary.sentence_worst", count=len(risks), **facts)

    def nothing(self, pack: ReportPack, key: str, **facts: object) -> str:
        """Return the phrase *key* for an empty part, or that nothing was answered, which is never good news."""
        if pack.assessment.answered == 0:
            return self.words.say("summary.nothing_answered")
        return self.words.say(key, **facts)

    def summary_note(self, pack: ReportPack) -> str:
        """Return the muted line under the verdict: standing, answers, overall maturity."""
        if pack.summary.note:
            return pack.summary.note
        overall = pack.scorecard.overall
        facts = {
            "standing": pack.standing.text or self.words.say("summary.unknown_standing"),
            "answered": pack.assessment.answered,
            "questions": pack.assessment.questions,
        }
        if overall is None:
            return self.words.say("summary.note_unscored", **facts)
        label = self.words.word("maturity", overall.label)
        return self.words.say("summary.note", overall=f"{self.fmt.number(overall.gated)} ({label})", **facts)

    def maturity_notes(self, pack: ReportPack) -> tuple[str, ...]:
        """Return what must be said under the domain table: what is held, the overall value, what was left out."""
        found = []
        for domain in pack.scorecard.domains:
            if is_held(domain.mark):
                found.append(
                    self.words.say(
                        "summary.held_by",
                        domain=domain.title,
                        gated=self.fmt.number(domain.mark.gated),
                        headline=self.fmt.number(domain.mark.headline),
                        questions=", ".join(domain.mark.held_by),
                    )
                )
        overall = pack.scorecard.overall
        if overall is None:
            return (*found, self.words.say("summary.no_controls"))
        facts = {
            "gated": self.fmt.number(overall.gated),
            "upper": self.fmt.number(overall.upper),
            "label": self.words.word("maturity", overall.label),
        }
        is_limited = overall.gated < overall.value
        weakest = self.domain(pack, overall.weakest)
        found.append(self.words.say(f"summary.overall{'_limited' if is_limited else ''}", weakest=weakest, **facts))
        if overall.left_out:
            names = self.words.all([self.domain(pack, key) for key in overall.left_out])
            found.append(self.words.say("summary.left_out", domains=names))
        return tuple(found)

    def risk_counts(self, pack: ReportPack) -> str:
        """Return how many risks lie in each band, and how many were decided on the cautious band."""
        counts = Counter(risk.decided_band for risk in pack.risks)
        text = self.words.say("summary.risk_counts", **{band: counts[band] for band in BANDS})
        cautious = sum(1 for risk in pack.risks if risk.is_low_confidence)
        return text if not cautious else f"{text} {self.words.say('summary.cautious', count=cautious)}"

    # --- answers ---------------------------------------------------------------------------------------------------

    def because(self, answer: Answer) -> Pieces:
        """Return why the answer counts as it does, with the deciding word bold."""
        facts = {
            "effective": self.level(answer.effective, answer.effective_label),
            "claimed": self.level(answer.claimed, answer.claimed_label),
            "grade": self.grade(answer.grade),
            "reason": answer.reason or self.words.say("answers.no_reason"),
        }
        pieces = self.words.pieces(f"answers.{self._because_key(answer)}", **facts)
        tail = " ".join(part for part in (self._approval(answer), answer.because_note) if part)
        return (*pieces, (f" {tail}", False)) if tail else pieces

    def _because_key(self, answer: Answer) -> str:
        if answer.because == "not_applicable":
            return "not_applicable_automatic" if answer.is_automatic else "not_applicable"
        if answer.because == "evidence_cap" and answer.grade is None:
            return "evidence_cap_none"
        return answer.because

    def _approval(self, answer: Answer) -> str:
        if answer.state != "not_applicable" or answer.is_automatic:
            return ""
        if not answer.approved_by:
            return self.words.say("answers.not_approved")
        return self.words.say("answers.approved", by=answer.approved_by, on=self.fmt.day(answer.approved_on))

    def review(self, answer: Answer) -> Pieces:
        """Return the reviewer's verdict in words, the decision bold."""
        review = answer.review
        if review.state == "open":
            return ((self.words.say("answers.review_open"), False),)
        head = self.words.pieces(f"answers.review_{review.state}")
        key = "_by" if review.by and review.on else "_by_only" if review.by else "_on_only" if review.on else ""
        who = self.words.say(f"answers.review{key}", by=review.by, on=self.fmt.day(review.on)) if key else "."
        comment = f" {review.comment}" if review.comment else ""
        return (*head, (who + comment, False))

    # --- risks -----------------------------------------------------------------------------------------------------

    def why_likelihood(self, risk: Risk) -> Pieces:
        """Return how the residual likelihood comes about, in numbers that give the printed result again."""
        start = self._likelihood_start(risk)
        effect = self._effect("preventive", risk)
        return (
            (f"{start} {effect} ", False),
            *self._formula(risk.likelihood, risk.preventive.applied, risk.residual_likelihood),
        )

    def why_impact(self, risk: Risk) -> Pieces:
        """Return how the residual impact comes about."""
        names = [self.words.word("dimension", i.dimension) for i in risk.impacts if i.inherent == risk.impact]
        start = self.words.say("risks.impact_highest", dimensions=self.words.all(names), impact=risk.impact)
        effect = self._effect("mitigative", risk)
        return (
            (f"{start} {effect} ", False),
            *self._formula(risk.impact, risk.mitigative.applied, risk.residual_impact),
        )

    def why_score(self, risk: Risk) -> Pieces:
        """Return the product that orders the risk."""
        facts = {
            "likelihood": self.fmt.number(risk.residual_likelihood),
            "impact": self.fmt.number(risk.residual_impact),
            "score": self.fmt.number(risk.residual_score),
        }
        return self.words.pieces("risks.product", **facts)

    def why_band(self, risk: Risk) -> Pieces:
        """Return how the band follows: cell, floor, one-step limit, confidence."""
        say = self.words.say
        parts = [
            say(
                "risks.cells",
                likelihood=risk.likelihood_cell,
                impact=risk.impact_cell,
                band=self.band(risk.matrix_band),
            )
        ]
        if risk.floor_applied:
            parts.append(say("risks.floor"))
        if risk.step_limited:
            causes = self._causes([gate for gate in risk.gates if gate.one_step])
            parts.append(say("risks.one_step", inherent=self.band(risk.band), causes=causes))
        pieces = (
            (" ".join(parts) + " ", False),
            *self.words.pieces("risks.result", band=self.band(risk.residual_band)),
        )
        if not risk.is_low_confidence:
            return pieces
        facts = {"confidence": self.fmt.share(risk.confidence), "band": self.band(risk.decided_band)}
        return (*pieces, (" ", False), *self.words.pieces("risks.low_confidence", **facts))

    def why_bounds(self, risk: Risk) -> str:
        """Return the uncertain range in words."""
        bounds = risk.bounds
        return self.words.say(
            "risks.bounds_text",
            pessimistic=self.fmt.number(bounds.pessimistic),
            pessimistic_band=self.band(bounds.pessimistic_band),
            optimistic=self.fmt.number(bounds.optimistic),
            optimistic_band=self.band(bounds.optimistic_band),
        )

    def band_range(self, risk: Risk) -> str:
        """Return the band, or the optimistic and the pessimistic band where they differ."""
        low, high = risk.bounds.optimistic_band, risk.bounds.pessimistic_band
        if low == high:
            return self.band(low)
        return self.words.say("risks.range_of", low=self.band(low), high=self.band(high))

    def lifted(self, risks: Sequence[Risk]) -> tuple[str, ...]:
        """Return a sentence for each risk whose band is not that of its cell."""
        return tuple(
            self.words.say(
                "risks.map_lifted", risk=r.id, cell=self.band(r.matrix_band), band=self.band(r.residual_band)
            )
            for r in risks
            if r.matrix_band != r.residual_band
        )

    def _likelihood_start(self, risk: Risk) -> str:
        expected = min(5, max(1, risk.base_likelihood + sum(step.value for step in risk.modifiers)))
        facts = {"base": risk.base_likelihood, "likelihood": risk.likelihood}
        if expected != risk.likelihood:
            return self.words.say("risks.likelihood_set", **facts)
        steps = [step for step in risk.modifiers if step.value]
        if not steps:
            return self.words.say("risks.likelihood_plain", **facts)
        names = [
            self.words.say("risks.modifier", name=self.words.word("modifier", s.key), value=f"{s.value:+d}")
            for s in steps
        ]
        return self.words.say("risks.likelihood_base", modifiers=", ".join(names), **facts)

    def _effect(self, side: str, risk: Risk) -> str:
        effect = risk.preventive if side == "preventive" else risk.mitigative
        digits = digits_needed(risk.likelihood if side == "preventive" else risk.impact, effect.applied)
        shown = self.fmt.number(effect.applied, digits)
        if effect.applied == effect.computed:
            return self.words.say(f"risks.effect_{side}", effect=shown)
        causes = self._causes([gate for gate in risk.gates if gate.on in (side, "both")])
        computed = self.fmt.number(effect.computed, digits)
        return self.words.say(f"risks.effect_{side}_limited", computed=computed, effect=shown, causes=causes)

    def _formula(self, inherent: int, effect: float, result: float) -> Pieces:
        shown = self.fmt.number(effect, digits_needed(inherent, effect))
        return self.words.pieces("risks.formula", inherent=inherent, effect=shown, result=self.fmt.number(result))

    def _causes(self, gates: Sequence[RiskGate]) -> str:
        said = [self.words.say(f"risks.gate_{gate.kind}", causes=", ".join(gate.causes)) for gate in gates]
        return "; ".join(dict.fromkeys(said))


_BAND_SIGNS = {"": "info", "low": "success", "moderate": "success", "high": "warning", "critical": "danger"}


def is_held(mark: Mark) -> bool:
    """True if a key question holds what counts below the headline."""
    return mark.gated is not None and mark.headline is not None and mark.gated < mark.headline


def worst_band(risks: Sequence[Risk]) -> str:
    """Return the worst deciding band, or an empty text without risks."""
    return max((risk.decided_band for risk in risks), key=BANDS.index, default="")


def digits_needed(inherent: int, effect: float) -> int:
    """Return with how many decimals, at least 2, *effect* must be printed so that a reader gets the same result.

    >>> digits_needed(4, 0.575), digits_needed(3, 0.40)
    (3, 2)
    """
    exact = round(1 + (inherent - 1) * (1 - effect), 2)
    for digits in range(2, 9):
        if round(1 + (inherent - 1) * (1 - round(effect, digits)), 2) == exact:
            return digits
    return 9


def printed_answers(pack: ReportPack) -> tuple[Answer, ...]:
    """Return the answers behind findings, by domain in reading order, within a domain the most severe first."""
    cited = {finding.question_id for finding in pack.findings}
    domains = [domain.key for domain in pack.scorecard.domains]
    chosen = [answer for answer in pack.answers if answer.id in cited]
    order = {key: index for index, key in enumerate(domains)}
    return tuple(sorted(chosen, key=lambda a: (order.get(a.domain, len(order)), SEVERITIES.index(a.severity))))
