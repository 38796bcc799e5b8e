"""Sentences that follow from the content: each says what the numbers say, in every case that can occur."""

from dataclasses import replace

import pytest

from tests.unit.reports.sample import RISKS, risk_of, sample_pack
from workbench.reports.model import Overall, ReportPack, Review, RiskGate
from workbench.reports.phrases import phrases
from workbench.reports.statements import Voice, digits_needed, printed_answers, worst_band

EN = Voice.of(phrases("en"))


def said(pieces: tuple[tuple[str, bool], ...]) -> str:
    return "".join(text for text, _ in pieces)


def with_risks(*bands: str) -> ReportPack:
    base = sample_pack(12)
    risks = tuple(replace(base.risks[n], decided_band=band, residual_band=band) for n, band in enumerate(bands))
    return replace(base, risks=risks)


@pytest.mark.parametrize(
    ("bands", "sign", "headline", "sentence"),
    [
        ((), "info", "No risk suggested", "No weak answer of Line monitor 3 leads"),
        (("low",), "success", "Within appetite", "No risk of Line monitor 3 lies outside tolerance"),
        (("moderate", "low"), "success", "Within tolerance", "No risk of Line monitor 3 lies outside tolerance"),
        (("high", "low"), "warning", "High risk remains", "One risk of Line monitor 3 stays High"),
        (("critical", "critical"), "danger", "Critical risk remains", "Two risks of Line monitor 3 stay Critical"),
    ],
)
def test_the_verdict_follows_the_worst_deciding_band(
    bands: tuple[str, ...], sign: str, headline: str, sentence: str
) -> None:
    pack = with_risks(*bands)
    assert EN.headline(pack) == (sign, headline)
    assert EN.sentence(pack).startswith(sentence)
    assert worst_band(pack.risks) == (bands[0] if bands else "")


def test_a_persons_own_words_come_first() -> None:
    pack = replace(
        with_risks("high"),
        summary=replace(sample_pack(6).summary, sign="danger", headline="Stop", sentence="No.", note="N"),
    )
    assert EN.headline(pack) == ("danger", "Stop")
    assert (EN.sentence(pack), EN.summary_note(pack)) == ("No.", "N")


def test_limits_and_gaps_of_the_overall_value_are_told() -> None:
    base = sample_pack(12)
    overall = Overall(3.04, 2.1, 3.4, "defined", "cybersecurity", ("data", "misuse"))
    notes = EN.maturity_notes(replace(base, scorecard=replace(base.scorecard, overall=overall)))
    assert any("limited by the weakest domain: Cybersecurity" in note for note in notes)
    assert any("Left out, since nothing applies: Data risk and Misuse." in note for note in notes)


def test_cautious_decisions_are_counted() -> None:
    pack = sample_pack(12)
    cautious = replace(pack.risks[1], confidence=0.31, is_low_confidence=True, decided_band="critical")
    told = EN.risk_counts(replace(pack, risks=(pack.risks[0], cautious)))
    assert "1 Critical, 1 High" in told
    assert told.endswith("One was decided on the cautious band.")
    assert "Confidence 31" in said(EN.why_band(cautious))
    assert said(EN.why_band(cautious)).endswith("the cautious band decides: Critical.")


def answer(**changes: object):  # type: ignore[no-untyped-def]
    return replace(sample_pack(6).answers[0], **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"because": "as_claimed", "effective": 1}, "Ad hoc, as claimed."),
        (
            {"because": "evidence_cap", "claimed": 3, "effective": 2, "grade": 1},
            "Claimed Implemented, counts as Defined: the best evidence is E1 document.",
        ),
        (
            {"because": "evidence_cap", "claimed": 3, "effective": 1, "grade": None},
            "Claimed Implemented, counts as Ad hoc: there is no evidence.",
        ),
        (
            {"because": "stale_evidence", "claimed": 3, "effective": 2, "grade": 1, "because_note": "Of 2023."},
            "Claimed Implemented, counts as Defined: the evidence is out of date and counts as E1 document. Of 2023.",
        ),
        ({"because": "unknown", "state": "unknown"}, "Nothing: not known counts as 0."),
        (
            {"because": "not_applicable", "state": "not_applicable", "is_automatic": True, "reason": "no text"},
            "Does not apply by the system's profile: no text",
        ),
        (
            {"because": "not_applicable", "state": "not_applicable", "reason": "no text"},
            "Does not apply: no text Not yet approved by another person.",
        ),
        (
            {
                "because": "not_applicable",
                "state": "not_applicable",
                "approved_by": "J. Peeters",
                "approved_on": "2026-11-04",
            },
            "Does not apply: no reason given. Approved by J. Peeters, 4 Nov 2026.",
        ),
    ],
)
def test_why_an_answer_counts_as_it_does(changes: dict[str, object], sentence: str) -> None:
    assert said(EN.because(answer(**changes))).replace("\xa0", " ") == sentence


@pytest.mark.parametrize(
    ("review", "sentence"),
    [
        (Review("open"), "Not yet reviewed."),
        (Review("accepted"), "Accepted."),
        (Review("accepted", "J. Peeters"), "Accepted by J. Peeters."),
        (Review("sent_back", "", "2026-11-04", "No limit."), "Sent back on 4 Nov 2026. No limit."),
        (Review("changed", "J. Peeters", "2026-11-04"), "Changed after review by J. Peeters, 4 Nov 2026."),
    ],
)
def test_what_the_reviewer_said(review: Review, sentence: str) -> None:
    assert said(EN.review(answer(review=review))).replace("\xa0", " ") == sentence


def test_own_words_of_a_level_are_kept() -> None:
    assert EN.level(3, "Seen at work") == "Seen at work"
    assert EN.level(3) == "Implemented"
    assert EN.level(None) == "Not answered"
    assert (EN.grade(2), EN.grade(None)) == ("E2 seen working", "–")


def test_a_number_is_explained_by_what_made_it() -> None:
    risk = risk_of(RISKS[0], ())
    assert said(EN.why_likelihood(risk)) == (
        "Base 2, exposure +1, held within 1 to 5: 3. Preventive controls would count 0.64, limited to 0.40: "
        "key control ROB-01 failed. 1 + (3 – 1) × (1 – 0.40) = 2.20"
    )
    assert (
        said(EN.why_impact(risk))
        == "Highest: security of supply, 5 inherent. Mitigation 0.525. 1 + (5 – 1) × (1 – 0.525) = 2.90"
    )
    assert "Only one step below Critical is allowed: key control ROB-01 failed." in said(EN.why_band(risk))
    assert said(EN.why_score(risk)).startswith("2.20 × 2.90 = 6.38")
    assert EN.lifted([risk]) == ("RSK-02 lies in a Moderate cell and is High by rule.",)


def test_other_ways_to_a_number() -> None:
    risk = risk_of(RISKS[1], ())
    assert said(EN.why_likelihood(risk)).startswith("Base 4, no modifier: 4.")
    assert said(EN.why_likelihood(replace(risk, likelihood=5))).startswith("Set to 5 by a person (base 4).")
    gap = RiskGate("security_level", "both", 0.6, False, ("FR 3",))
    limited = replace(risk, gates=(gap,), mitigative=replace(risk.mitigative, computed=0.7))
    assert "limited to 0.403: security level gap (FR 3)" in said(EN.why_impact(limited))
    assert "Grave harm to people or supply is possible" in said(EN.why_band(replace(risk, floor_applied=True)))
    assert EN.band_range(replace(risk, bounds=replace(risk.bounds, optimistic_band="low"))) == "Low – Moderate"


@pytest.mark.parametrize(
    ("inherent", "effect"), [(4, 0.575), (3, 0.40), (5, 0.525), (5, 0.408333), (2, 1 / 3), (1, 0.9)]
)
def test_enough_digits_are_printed_and_no_more(inherent: int, effect: float) -> None:
    digits = digits_needed(inherent, effect)
    exact = round(1 + (inherent - 1) * (1 - effect), 2)
    assert round(1 + (inherent - 1) * (1 - round(effect, digits)), 2) == exact
    assert digits == 2 or round(1 + (inherent - 1) * (1 - round(effect, digits - 1)), 2) != exact


def test_printed_answers_are_those_behind_findings_critical_first() -> None:
    pack = sample_pack()
    printed = printed_answers(pack)
    assert {answer.id for answer in printed} == {finding.question_id for finding in pack.findings}
    robustness = [answer.severity for answer in printed if answer.domain == "robustness"]
    assert robustness == sorted(robustness, key=("critical", "high", "medium", "low").index)
