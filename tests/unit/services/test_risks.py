"""The risk register through its services, on a real register: from a weak answer to a treated and accepted risk."""

from datetime import timedelta

import pytest

from workbench.assessments.model import AnswerState, Wish
from workbench.evidence.model import Grade
from workbench.register import trail
from workbench.risks.decide import (
    AcceptedTooLong,
    ArgumentMissing,
    AuthorityMissing,
    NoMeasurableEffect,
    NotProven,
    OptionNotAllowed,
    TreatmentInvalid,
)
from workbench.risks.entry import RiskState
from workbench.risks.model import Band
from workbench.risks.rating import RatingOutOfRange
from workbench.services import (
    content,
    find,
    keep_risks,
    keep_zones,
    register_system,
    results,
    risk_views,
    run_assessment,
    treat_risks,
)
from workbench.services import workspace as workspaces

FACTS = {
    "name": "Line monitor 3", "kinds": ["ml"], "autonomy": "advisory", "exposure": "controlled_transfer",
    "vendor_remote": "none", "zone": "Z-OST", "site": "Oost 150 kV", "owner": "A. Jansen",
}  # fmt: skip
OWN = {
    "title": "Sensor freezes",
    "event": "The sensor repeats its last value.",
    "likelihood": 3,
    "impacts": {"supply": 4},
}


@pytest.fixture
def started(workspace):
    system = register_system.register(workspace, FACTS).value
    packs = [each.head.id for each in content.newest_questionnaires(workspace)]
    return run_assessment.start(workspace, system.id, packs).value


@pytest.fixture
def risk(workspace, started):
    return keep_risks.confirm(workspace, started.id, "RSK-04", {"owner": "A. Jansen"}).value


def say(workspace, assessment, question, level, grade=None):
    workspace.clock.move(seconds=1)
    run_assessment.revise_answer(workspace, assessment.id, question, Wish(state=AnswerState.LEVEL, level=level))
    if grade is not None:
        run_assessment.attach(
            workspace, assessment.id, question, name=f"{question}.txt", content=question.encode(), grade=grade
        )


def as_person(workspace, name):
    path = workspace.path
    workspace.close()
    return workspaces.unlock(path, "correct horse battery", name, clock=workspace.clock)


def test_a_suggested_risk_is_confirmed_once_and_keeps_where_it_came_from(workspace, started, risk):
    assert (risk.ref, risk.catalogue_id, risk.site) == ("K-0001", "RSK-04", "Oost 150 kV")
    assert {source.kind.value for source in risk.sources} == {"catalogue", "answer"}
    with pytest.raises(keep_risks.AlreadyRaised) as caught:
        keep_risks.confirm(workspace, started.id, "RSK-04")
    assert caught.value.facts["ref"] == "K-0001"
    told = {each.suggested.risk_id: each for each in keep_risks.suggestions(workspace, started.id)}
    assert told["RSK-04"].ref == "K-0001"
    assert told["RSK-01"].state is None


def test_a_rejected_suggestion_stays_rejected_with_its_reason_until_it_is_confirmed(workspace, started):
    with pytest.raises(keep_risks.ReasonMissing):
        keep_risks.reject(workspace, started.id, "RSK-04", " ")
    turned_down = keep_risks.reject(workspace, started.id, "RSK-04", "Rebuilt in January.").value
    assert risk_views.portfolio(workspace).rows == ()
    told = next(each for each in keep_risks.suggestions(workspace, started.id) if each.suggested.risk_id == "RSK-04")
    assert (told.state, told.reason) == (RiskState.REJECTED, "Rebuilt in January.")
    back = keep_risks.confirm(workspace, started.id, "RSK-04").value
    assert (back.id, back.ref, back.state) == (turned_down.id, turned_down.ref, RiskState.OPEN)


def test_the_register_rates_as_the_result_of_the_assessment_does(workspace, started, risk):
    say(workspace, started, "ROB-28", 3, Grade.SEEN)
    result = results.result(workspace, started.id)
    suggested = next(each for each in result.risks if each.risk_id == "RSK-04")
    view = risk_views.one(workspace, risk.id)
    assert view.rated.rating.residual == suggested.rating.residual
    assert view.rated.rating.pessimistic == suggested.rating.pessimistic


def test_a_list_shows_what_one_risk_shows_and_follows_every_answer(workspace, started, risk):
    before = risk_views.portfolio(workspace).rows[0].rating
    assert before.residual_score == risk_views.one(workspace, risk.id).rated.rating.residual.score
    assert risk_views.refresh(workspace) == 0  # nothing changed, nothing is computed
    say(workspace, started, "ROB-28", 4, Grade.TESTED)
    after = risk_views.portfolio(workspace).rows[0].rating
    assert after.residual_score == risk_views.one(workspace, risk.id).rated.rating.residual.score
    assert after.residual_score < before.residual_score


def test_a_kept_rating_ends_when_evidence_ages(workspace, started, risk, clock):
    say(workspace, started, "ROB-28", 4, Grade.TESTED)
    fresh = risk_views.portfolio(workspace).rows[0].rating
    clock.move(days=800)
    aged = risk_views.portfolio(workspace).rows[0].rating
    assert aged.residual_score > fresh.residual_score
    assert aged.residual_score == risk_views.one(workspace, risk.id).rated.rating.residual.score


def test_only_the_system_whose_answers_changed_is_computed_anew(workspace, started, risk):
    other = register_system.register(workspace, {**FACTS, "name": "Other"}).value
    keep_risks.add(workspace, other.id, OWN)
    risk_views.refresh(workspace)
    say(workspace, started, "ROB-28", 2)
    with workspace.read() as uow:
        assert list(uow.risks.stale(uow.moment.date().isoformat())) == [started.system_id]


def test_what_single_answer_would_move_the_band_does_move_it(workspace, started, risk):
    fresh = keep_risks.add(
        workspace, started.system_id, {**OWN, "links": (keep_risks.LinkedQuestion("ROB-15", 1),)}
    ).value
    found = risk_views.one(workspace, fresh.id)
    lift = found.lifts[0]
    assert lift.band.rank < found.rated.rating.residual.band.rank
    say(workspace, started, lift.question_id, lift.level, Grade(lift.grade))
    assert risk_views.one(workspace, fresh.id).rated.rating.residual.band is lift.band


def test_a_risk_by_hand_and_one_of_the_catalogue_stand_beside_each_other(workspace, started, risk):
    own = keep_risks.add(workspace, started.system_id, OWN).value
    again = keep_risks.add(workspace, started.system_id, {"catalogue_id": "RSK-25", "owner": "B. Claes"}).value
    assert again.likelihood == again.suggested_likelihood
    assert [row.ref for row in risk_views.every_row(workspace)] != []
    assert {row.ref for row in risk_views.portfolio(workspace).rows} == {risk.ref, own.ref, again.ref}
    assert [hit.object_id for hit in find.find(workspace, "sensor freezes")] == [own.id]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"likelihood": 6}, RatingOutOfRange),
        ({"impacts": {}}, RatingOutOfRange),
        ({"impacts": {"supply": 0}}, RatingOutOfRange),
        ({"impacts": {"honour": 3}}, RatingOutOfRange),
        ({"title": " "}, keep_risks.RiskInvalid),
        ({"next_review": "soon"}, keep_risks.RiskInvalid),
        ({"state": "closed"}, keep_risks.RiskInvalid),
        ({"links": (keep_risks.LinkedQuestion("XYZ-99", 2),)}, keep_risks.QuestionUnknown),
        ({"links": (keep_risks.LinkedQuestion("ROB-01", 3),)}, keep_risks.RiskInvalid),
    ],
)
def test_what_is_wrong_is_refused_with_its_place_and_nothing_is_written(workspace, started, risk, wrong, error):
    with pytest.raises(error):
        keep_risks.change(workspace, risk.id, wrong)
    with pytest.raises(error):
        keep_risks.add(workspace, started.system_id, {**OWN, **wrong})
    with workspace.read() as uow:
        assert uow.risks.get(risk.id) == risk
        assert len(uow.risks.every()) == 1


def test_splitting_and_merging_keep_every_trace(workspace, started, risk):
    parts = keep_risks.split(
        workspace, risk.id, [{"title": "Load drifts"}, {"title": "Weather drifts", "likelihood": 5}]
    ).value
    assert [part.parent_id for part in parts] == [risk.id, risk.id]
    with workspace.read() as uow:
        assert uow.risks.get(risk.id).state is RiskState.SPLIT
    with pytest.raises(keep_risks.RiskNotLive):
        keep_risks.change(workspace, risk.id, {"title": "again"})
    joined = keep_risks.merge(workspace, parts[0].id, [parts[1].id], "The same cause after all.").value
    assert joined.likelihood == 5
    with pytest.raises(keep_risks.CircularSplit):
        keep_risks.merge(workspace, joined.id, [joined.id], "itself")
    with pytest.raises(keep_risks.TooFewParts):
        keep_risks.split(workspace, joined.id, [{"title": "alone"}])


def test_an_override_keeps_old_new_reason_person_time_and_ends(workspace, risk, clock):
    view = risk_views.one(workspace, risk.id)
    with pytest.raises(keep_risks.OverrideInvalid):
        keep_risks.override(workspace, risk.id, "band", "Low", "Seen.")  # a band needs its end
    day = (clock().date() + timedelta(days=30)).isoformat()
    made = keep_risks.override(workspace, risk.id, "band", "Low", "Function is off.", until=day).value
    assert (made.old, made.new, made.by) == (view.rated.rating.decision_band.value, "Low", workspace.person.id)
    shown = risk_views.one(workspace, risk.id)
    assert shown.rated.band is Band.LOW
    assert shown.rated.rating == view.rated.rating  # the computed value stays beside it
    assert risk_views.portfolio(workspace).rows[0].rating.is_overridden
    clock.move(days=31)
    assert risk_views.one(workspace, risk.id).rated.band is view.rated.rating.decision_band
    assert risk_views.portfolio(workspace).rows[0].rating.decision_band != "Low"


@pytest.mark.parametrize(
    ("field", "value"), [("likelihood", "9"), ("impact.safety", "3"), ("residual", "1.0"), ("band", "Fine")]
)
def test_what_is_computed_is_not_typed(workspace, risk, field, value):
    with pytest.raises(keep_risks.OverrideInvalid):
        keep_risks.override(workspace, risk.id, field, value, "because", until="2027-01-01")


def test_a_treatment_needs_a_measurable_effect(workspace, started, risk):
    say(workspace, started, "ROB-28", 2, Grade.DOCUMENT)
    fine = {"text": "Alarm on drift", "due": "2027-03-01", "effort": 2, "option": "change_likelihood"}
    for wrong, error in (
        ({}, NoMeasurableEffect),
        ({"raises": [("ROB-28", 2, 1)]}, NoMeasurableEffect),  # counts as much already
        ({"raises": [("ROB-28", 4, 0)]}, NoMeasurableEffect),  # the grade would not support it
        ({"raises": [("CYB-01", 3, 2)]}, TreatmentInvalid),  # not a question of this risk
        ({"raises": [("ROB-28", 3, 2)], "effort": 3}, TreatmentInvalid),
        ({"raises": [("ROB-28", 3, 2)], "due": ""}, TreatmentInvalid),
        ({"option": "share"}, NoMeasurableEffect),
        ({"option": "share", "lowers": {"supply": 2}}, OptionNotAllowed),
        ({"option": "take"}, OptionNotAllowed),
    ):
        with pytest.raises(error):
            treat_risks.plan(workspace, risk.id, {**fine, **wrong})
    with workspace.read() as uow:
        assert uow.risks.treatments([risk.id]) == {}


def test_a_treatment_closes_only_with_evidence_and_the_answers_given_again(workspace, started, risk, clock):
    wanted = {"text": "Alarm on drift", "due": "2027-03-01", "effort": 2, "raises": [("ROB-28", 3, 2)]}
    treatment = treat_risks.plan(workspace, risk.id, wanted).value
    view = risk_views.one(workspace, risk.id)
    assert view.rated.target.score < view.rated.rating.residual.score
    assert view.treatments[0].priority > 0
    with pytest.raises(NotProven) as caught:
        treat_risks.finish(workspace, treatment.id)
    assert caught.value.facts["questions"] == ["ROB-28"]
    clock.move(days=3)
    say(workspace, started, "ROB-28", 3)  # said, not shown
    with pytest.raises(NotProven):
        treat_risks.finish(workspace, treatment.id)
    say(workspace, started, "ROB-28", 3, Grade.SEEN)
    promised = view.rated.target.score
    treat_risks.finish(workspace, treatment.id)
    assert risk_views.one(workspace, risk.id).rated.rating.residual.score == pytest.approx(promised)
    with pytest.raises(treat_risks.TreatmentNotPlanned):
        treat_risks.finish(workspace, treatment.id)


def test_overdue_treatments_ask_for_somebody(workspace, risk, clock):
    treat_risks.plan(workspace, risk.id, {"text": "x", "due": "2026-12-01", "effort": 1, "raises": [("ROB-28", 3, 2)]})
    clock.move(days=30)
    assert "treatment_overdue" in risk_views.portfolio(workspace).rows[0].attention
    assert risk_views.portfolio(workspace).overdue == 1


def test_only_who_holds_the_authority_bears_a_risk_and_only_for_its_time(workspace, started, risk, clock):
    band = risk_views.one(workspace, risk.id).rated.band
    assert band.rank >= Band.HIGH.rank  # nothing is answered yet
    with pytest.raises(AuthorityMissing) as caught:
        treat_risks.accept(workspace, risk.id, until="2026-12-20", reason="r", interim="i")
    assert caught.value.facts["needed"] in ("executive", "board")
    with pytest.raises(treat_risks.AuthorityUnknown):
        treat_risks.set_authorities(workspace, "board", ["Nobody"])
    treat_risks.set_authorities(workspace, "board", ["A. Jansen"])
    with pytest.raises(AcceptedTooLong) as late:
        treat_risks.accept(workspace, risk.id, until="2029-01-01", reason="r", interim="i")
    latest = late.value.facts["latest"]
    with pytest.raises(ArgumentMissing) as bare:
        treat_risks.accept(workspace, risk.id, until=latest, reason="Rebuild is ordered.")
    assert bare.value.facts["what"] == "interim"
    made = treat_risks.accept(
        workspace, risk.id, until=latest, reason="Rebuild is ordered.", interim="Daily check."
    ).value
    assert (made.authority, made.band) == ("board", band.value)
    row = risk_views.portfolio(workspace).rows[0]
    assert (row.state, row.attention) == (RiskState.ACCEPTED, ())
    clock.move(days=400)
    assert "acceptance_expired" in risk_views.portfolio(workspace).rows[0].attention  # it comes back
    treat_risks.withdraw(workspace, risk.id, "Expired.")
    with workspace.read() as uow:
        assert uow.risks.get(risk.id).state is RiskState.OPEN
        actions = [each.action for each in trail.entries(uow.connection, kind="risk", object_id=risk.id)]
    assert actions == ["withdraw", "accept", "confirm"]


def test_the_owner_bears_what_is_within_tolerance(workspace, started):
    own = keep_risks.add(workspace, started.system_id, {**OWN, "impacts": {"financial": 2}, "owner": "B. Claes"}).value
    with pytest.raises(AuthorityMissing):
        treat_risks.accept(workspace, own.id, until="2027-01-01", reason="small")
    workspace = as_person(workspace, "B. Claes")
    assert treat_risks.accept(workspace, own.id, until="2027-01-01", reason="small").value.authority == "owner"
    workspace.close()


def test_a_gap_of_security_level_reaches_exactly_the_risks_of_its_zone(workspace, started):
    wanted = {**OWN, "is_adversarial": True, "links": (keep_risks.LinkedQuestion("CYB-03", 2),)}
    inside = keep_risks.add(workspace, started.system_id, wanted).value
    other = register_system.register(workspace, {**FACTS, "name": "Elsewhere", "zone": "Z-WEST"}).value
    outside = keep_risks.add(workspace, other.id, wanted).value
    say(workspace, started, "CYB-03", 4, Grade.TESTED)
    before = risk_views.one(workspace, inside.id).rated
    assert before.gap == 0
    frs = before.links[0].mark.frs
    assert frs
    keep_zones.change(workspace, "Z-OST", {"targets": {frs[0]: 3}})
    after = risk_views.one(workspace, inside.id).rated
    assert after.gap == 3  # a target without checks has level 0
    assert after.rating.residual.score >= before.rating.residual.score
    assert risk_views.one(workspace, outside.id).rated.gap == 0
    rows = {row.ref: row.rating for row in risk_views.portfolio(workspace).rows}
    assert rows[inside.ref].residual_score == after.rating.residual.score
    view = keep_zones.one(workspace, "Z-OST")
    assert all(level.is_at_most for level in view.levels)
    due = {name for name, level in view.due[frs[0]].items()}
    keep_zones.change(workspace, "Z-OST", {"met": tuple(sorted(due))})
    assert next(each for each in keep_zones.one(workspace, "Z-OST").levels if each.fr == frs[0]).achieved == 4
    assert risk_views.one(workspace, inside.id).rated.gap == 0


@pytest.mark.parametrize(
    "wrong",
    [{"targets": {"FR 9": 1}}, {"targets": {"FR 1": 5}}, {"met": ("SR 99.1",)},
     {"met": ("SR 1.1",), "unmet": ("SR 1.1",)}, {"enhancements": {"RE 1": 2}}, {"colour": "red"}],
)  # fmt: skip
def test_a_zone_takes_only_what_the_standard_knows(workspace, wrong):
    with pytest.raises(keep_zones.ZoneInvalid):
        keep_zones.change(workspace, "Z-OST", wrong)


def test_trend_and_comparison_follow_the_assessments(workspace, started, risk, clock):
    clock.move(days=100)
    packs = [each.head.id for each in content.newest_questionnaires(workspace)]
    second = run_assessment.start(workspace, started.system_id, packs, label="later").value
    for question in ("ROB-28", "ROB-29"):
        say(workspace, second, question, 4, Grade.TESTED)
    points = risk_views.trend(workspace, risk.id)
    assert [point.assessment_id for point in points] == [started.id, second.id]
    assert points[1].score < points[0].score
    compared = risk_views.compare(workspace, started.id, second.id)[0]
    assert (compared.before[0], compared.after[0]) == (points[0].score, points[1].score)


def test_a_bow_tie_shows_every_linked_answer_on_its_side(workspace, started, risk):
    view = risk_views.one(workspace, risk.id)
    tie = risk_views.bow_tie(view)
    both = {each.question_id for each in (*tie.preventive, *tie.mitigative)}
    assert both == {each.question_id for each in view.controls}
    assert tie.consequences[0][1] == max(risk.impacts.values())
    for role in ("preventive", "mitigative"):
        shares = [each.share for each in view.controls if role in each.role.value]
        assert not shares or sum(shares) == pytest.approx(1.0, abs=0.35)  # "both" counts on either side
