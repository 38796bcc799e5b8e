"""Laws of scoring and rating. Source: risk method RM-1.0 §11, properties (a) to (g)."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import mark
from workbench.packs.model import Domain, Role, Severity
from workbench.risks.model import Link
from workbench.risks.rating import RatingOutOfRange, cell, inherent, matrix_band
from workbench.risks.residual import rate, residual
from workbench.scoring.effective import LevelOutOfRange, effective_level, is_stale
from workbench.scoring.maturity import BadWeight, maturity, overall
from workbench.scoring.model import Mark
from workbench.services.score_vectors import shipped_method

METHOD = shipped_method()

marks = st.builds(
    Mark,
    question_id=st.uuids().map(str),
    weight=st.integers(1, 5),
    claimed=st.one_of(st.none(), st.integers(0, 4)),
    grade=st.integers(0, 3),
    severity=st.sampled_from(Severity),
    role=st.sampled_from(Role),
    is_stale=st.booleans(),
    is_na=st.booleans(),
)
links = st.lists(st.builds(Link, marks, st.sampled_from([1, 2])), max_size=12)
risks = st.builds(
    lambda likelihood, impacts: inherent(likelihood, impacts, METHOD),
    st.integers(1, 5),
    st.dictionaries(st.sampled_from(["safety", "supply", "financial", "privacy"]), st.integers(1, 5), min_size=1),
)


@given(st.lists(marks, min_size=1, max_size=20))
def test_maturity_lies_between_its_bounds(found):
    result = maturity(found, METHOD)
    if result is None:
        assert all(each.is_na for each in found)
        return
    assert 0 <= result.gated <= result.headline <= result.upper + 1e-9 <= 4 + 1e-9
    assert 0 <= result.coverage <= 1 + 1e-9
    assert 0 <= result.confidence <= 1 + 1e-9


@given(st.lists(marks, min_size=1, max_size=20), st.randoms())
def test_order_of_questions_does_not_matter(found, chance):
    shuffled = found.copy()
    chance.shuffle(shuffled)
    assert maturity(shuffled, METHOD) == maturity(found, METHOD)


@settings(max_examples=1500)
@given(risks, links, st.integers(0, 3), st.data())
def test_a_better_level_or_grade_never_raises_the_residual(risk, found, gap, data):
    if not found:
        return
    at = data.draw(st.integers(0, len(found) - 1))
    before = found[at].mark
    level = None if before.claimed is None else data.draw(st.integers(before.claimed, 4))
    better = replace(before, claimed=level, grade=data.draw(st.integers(before.grade, 3)), is_stale=False)
    after = [*found[:at], Link(better, found[at].strength), *found[at + 1 :]]
    now, then = residual(risk, found, METHOD, gap=gap), residual(risk, after, METHOD, gap=gap)
    assert then.score <= now.score + 1e-9
    assert then.band.rank <= now.band.rank


@settings(max_examples=1500)
@given(risks, links, st.integers(0, 3), st.data())
def test_removing_an_answer_never_helps(risk, found, gap, data):
    if not found:
        return
    at = data.draw(st.integers(0, len(found) - 1))
    silent = [*found[:at], Link(replace(found[at].mark, claimed=None), found[at].strength), *found[at + 1 :]]
    assert residual(risk, silent, METHOD, gap=gap).score >= residual(risk, found, METHOD, gap=gap).score - 1e-9
    now, then = maturity([x.mark for x in found], METHOD), maturity([x.mark for x in silent], METHOD)
    if now and then:
        assert then.headline <= now.headline + 1e-9


@settings(max_examples=1500)
@given(risks, links, st.integers(0, 3))
def test_residual_stays_within_inherent_and_scale(risk, found, gap):
    rating = rate(risk, found, METHOD, gap=gap)
    for each in (rating.residual, rating.pessimistic, rating.optimistic):
        assert each.score <= risk.score + 1e-9
        assert 1 <= each.likelihood <= 5
        assert 1 <= each.impact <= 5
    assert rating.optimistic.score <= rating.residual.score + 1e-9 <= rating.pessimistic.score + 2e-9


@given(risks, links, st.randoms())
def test_order_of_links_does_not_matter(risk, found, chance):
    shuffled = found.copy()
    chance.shuffle(shuffled)
    assert rate(risk, shuffled, METHOD) == rate(risk, found, METHOD)


@given(marks, st.integers(0, 3))
def test_evidence_never_lifts_a_claim_and_better_evidence_never_lowers_it(found, grade):
    now = effective_level(found, METHOD)
    assert found.claimed is None or now.level <= found.claimed
    better = effective_level(replace(found, grade=max(grade, found.grade)), METHOD)
    assert better.level >= now.level


@pytest.mark.parametrize(("value", "expected"), [(1.0, 1), (1.2499, 1), (2.24, 2), (2.25, 3), (4.25, 5), (5.0, 5)])
def test_cells_are_cautious(value, expected):
    assert cell(value, METHOD) == expected


def test_floor_lifts_grave_harm_that_is_not_merely_rare():
    assert matrix_band(2, 4, METHOD) == "Moderate"
    assert inherent(2, {"safety": 4}, METHOD).band == "High"
    assert inherent(1, {"safety": 5}, METHOD).band == "Moderate"
    assert inherent(2, {"supply": 4}, METHOD).band == "Moderate"


@pytest.mark.parametrize(
    "case", [(0, {"supply": 3}), (6, {"supply": 3}), (3, {"supply": 0}), (3, {}), (3, {"luck": 3})]
)
def test_a_rating_outside_the_scale_is_refused(case):
    with pytest.raises(RatingOutOfRange):
        inherent(*case, METHOD)


def test_a_level_outside_the_scale_is_refused():
    for wrong in (mark(claimed=5), mark(claimed=-1), mark(grade=4)):
        with pytest.raises(LevelOutOfRange):
            effective_level(wrong, METHOD)


def test_a_weight_of_zero_is_the_packs_fault():
    with pytest.raises(BadWeight):
        maturity([mark(weight=0)], METHOD)


def test_a_failed_key_control_holds_the_domain_back_and_is_named():
    strong = [mark(f"q{n}", 5, 4, 3) for n in range(9)]
    held = maturity([*strong, mark("key", 1, 1, 1, "critical")], METHOD)
    assert held is not None
    assert held.gated == 1.9 < held.headline
    assert held.gated_by == ("key",)


def test_domains_without_a_score_leave_the_overall_and_are_named():
    found = overall({Domain.ROBUSTNESS: 3.0, Domain.DATA: None}, METHOD.domain_weights, METHOD)
    assert found is not None
    assert found.mean == pytest.approx(3.0)
    assert found.left_out == (Domain.DATA,)
    assert overall({Domain.DATA: None}, METHOD.domain_weights, METHOD) is None


def test_evidence_grows_stale_by_month():
    taken = datetime(2025, 11, 1, tzinfo=UTC)
    assert not is_stale(taken, 12, taken + timedelta(days=360))
    assert is_stale(taken, 12, taken + timedelta(days=370))
    assert not is_stale(None, 12, taken)


def test_stale_statement_allows_nothing():
    counted = effective_level(mark(claimed=4, grade=0, is_stale=True), METHOD)
    assert (counted.level, counted.confidence) == (0, 0.0)


def test_the_same_input_gives_the_same_digits():
    chance = random.Random(1)
    found = [mark(f"q{n:03}", chance.randint(1, 5), chance.randint(0, 4), chance.randint(0, 3)) for n in range(181)]
    assert maturity(found, METHOD).headline.hex() == maturity(found[::-1], METHOD).headline.hex()
