"""Classifications in the register: nothing lost, four eyes, what was decided stays, what came up is noted."""

from dataclasses import replace
from datetime import date

import pytest

from tests.conftest import SteadyClock
from workbench.classification.dossier import chosen_answers
from workbench.classification.model import (
    ClassificationState,
    ClassUnknown,
    DutyState,
    Origin,
    TriggerKind,
    UnknownAnswer,
    UnknownNode,
)
from workbench.kernel.progress import Cancelled, Progress
from workbench.packs.codec import from_text, to_text
from workbench.packs.model import PackKind
from workbench.register import trail
from workbench.services import (
    classification_dossier,
    decide_classification,
    find,
    import_systems,
    keep_duties,
    note_triggers,
    reclassify,
    register_system,
    run_classification,
)
from workbench.services import workspace as workspaces
from workbench.services.run_classification import Said
from workbench.services.workspace import Workspace
from workbench.systems.model import ComponentFields, ComponentKind

RELAY = {"P1": ("electricity",), "S1": ("control_or_limit_harm", "safe_stop_or_trip"), "S2": ("persons",),
         "S5": ("no",), "J4": ("2028-01-10",)}  # fmt: skip


def _system(workspace: Workspace, **fields):
    card = {"name": "Relay 7", "purpose": "Trips feeder 7.", "supplier": "Acme", "autonomy": "act_free"}
    return register_system.register(workspace, {**card, **fields}).value


def _answered(workspace: Workspace, system_id: str, given=RELAY, **more):
    """Return a draft in which everything that matters is answered: *given*, the rest as in the default profile."""
    draft = run_classification.start(workspace, system_id, **more).value
    tree = run_classification.sheet(workspace, draft.id).tree
    usual = {node: (answer,) for node, answer in tree.profiles["D0"].items()}
    while (node := next(iter(run_classification.sheet(workspace, draft.id).way.open), None)) is not None:
        run_classification.answer(workspace, draft.id, node, Said(answer=given.get(node, usual[node])))
    return draft


def _proposed(workspace: Workspace, system_id: str, given=RELAY, **more):
    return run_classification.finish(workspace, _answered(workspace, system_id, given, **more).id).value


def _confirmed(workspace: Workspace, system_id: str, given=RELAY, **more):
    proposed = _proposed(workspace, system_id, given, **more)
    workspaces.work_as(workspace, "J. Peeters")
    decided = decide_classification.confirm(workspace, proposed.id).value
    workspaces.work_as(workspace, "A. Jansen")
    return decided


def test_each_answer_is_on_disk_with_its_trail_and_nothing_said_is_lost(workspace: Workspace):
    draft = run_classification.start(workspace, _system(workspace).id).value
    run_classification.answer(workspace, draft.id, "A1", Said(answer=("yes",), note="Runs by itself."))
    run_classification.answer(workspace, draft.id, "A1", Said(answer=("no",)))
    run_classification.answer(workspace, draft.id, "A1", Said(answer=()))
    unchanged = run_classification.answer(workspace, draft.id, "A1", Said(answer=()))
    assert unchanged.changes == frozenset()
    past = run_classification.history(workspace, draft.id, "A1")
    assert [each.answer for each in past] == [(), ("no",), ("yes",)]
    assert {each.note for each in past} == {"Runs by itself."}
    entries = workspaces.trail_of(workspace, "classification_answer", f"{draft.id}/A1")
    assert [each.action for each in entries] == ["answer"] * 3
    assert run_classification.sheet(workspace, draft.id).way.open == ("A1",)
    with pytest.raises(Exception, match="SQLITE_CONSTRAINT"), workspace.write() as uow:
        uow.connection.connection.execute("UPDATE classification_answer SET note = ''")


def test_going_back_loses_no_answer_that_is_no_longer_asked(workspace: Workspace):
    draft = _answered(workspace, _system(workspace).id)
    run_classification.answer(workspace, draft.id, "A4", Said(answer=("no",)))
    sheet = run_classification.sheet(workspace, draft.id)
    assert sheet.way.end == "NOT_AI_SYSTEM"
    assert sheet.answer("S2").answer == ("persons",)
    run_classification.answer(workspace, draft.id, "A4", Said(answer=("yes",)))
    assert run_classification.sheet(workspace, draft.id).result.headline == "HIGH_RISK_ANNEX_III(2)"


def test_a_wrong_answer_is_refused_and_writes_nothing(workspace: Workspace):
    draft = run_classification.start(workspace, _system(workspace).id).value
    with pytest.raises(UnknownNode):
        run_classification.answer(workspace, draft.id, "Z9", Said(note="x"))
    with pytest.raises(UnknownAnswer):
        run_classification.answer_all(workspace, draft.id, {"A1": Said(answer=("yes",)), "A2": Said(answer=("x",))})
    assert run_classification.sheet(workspace, draft.id).answers == {}


def test_a_draft_with_open_questions_is_not_finished_and_says_which(workspace: Workspace):
    draft = run_classification.start(workspace, _system(workspace).id).value
    with pytest.raises(run_classification.FactsMissing) as caught:
        run_classification.finish(workspace, draft.id)
    assert caught.value.facts["nodes"][0] == "A1"


def test_nobody_decides_on_what_they_answered_and_a_decided_one_stays(workspace: Workspace):
    system = _system(workspace)
    proposed = _proposed(workspace, system.id)
    assert proposed.state is ClassificationState.PROPOSED
    with pytest.raises(run_classification.NotADraft):
        run_classification.answer(workspace, proposed.id, "S2", Said(answer=("neither",)))
    with pytest.raises(decide_classification.OwnWork):
        decide_classification.confirm(workspace, proposed.id)
    with pytest.raises(decide_classification.OwnWork):
        decide_classification.overrule(workspace, proposed.id, classes=("MINIMAL",), roles=("DEPLOYER",), reason="x")
    workspaces.work_as(workspace, "J. Peeters")
    decided = decide_classification.confirm(workspace, proposed.id, reason="Checked against the drawings.").value
    assert (decided.state, decided.is_current) == (ClassificationState.CONFIRMED, True)
    assert decided.next_date == date(2027, 12, 2)
    with pytest.raises(run_classification.NotFinished):
        decide_classification.confirm(workspace, proposed.id)
    with pytest.raises(Exception, match="SQLITE_CONSTRAINT"), workspace.write() as uow:
        uow.connection.connection.execute("UPDATE classification SET reason = 'another'")


def test_who_answered_once_does_not_decide_even_if_another_began(workspace: Workspace):
    draft = _answered(workspace, _system(workspace).id)
    workspaces.work_as(workspace, "J. Peeters")
    run_classification.answer(workspace, draft.id, "S2", Said(answer=("unsure",)))
    workspaces.work_as(workspace, "A. Jansen")
    run_classification.answer(workspace, draft.id, "S2", Said(answer=("persons",)))
    run_classification.finish(workspace, draft.id)
    workspaces.work_as(workspace, "J. Peeters")
    with pytest.raises(decide_classification.OwnWork):
        decide_classification.confirm(workspace, draft.id)


def test_overruling_keeps_what_was_computed_and_what_was_chosen(workspace: Workspace):
    proposed = _proposed(workspace, _system(workspace).id)
    workspaces.work_as(workspace, "J. Peeters")
    with pytest.raises(decide_classification.ReasonMissing):
        decide_classification.overrule(workspace, proposed.id, classes=("MINIMAL",), roles=(), reason=" ")
    for wrong in (
        ("HIGH_RISK",),
        ("HIGH_RISK_ANNEX_III",),
        ("HIGH_RISK_ANNEX_III(9)",),
        (),
        ("MINIMAL", "TRANSPARENCY(50_1)"),
    ):
        with pytest.raises(ClassUnknown):
            decide_classification.overrule(workspace, proposed.id, classes=wrong, roles=("DEPLOYER",), reason="x")
    decided = decide_classification.overrule(
        workspace, proposed.id, classes=("MINIMAL",), roles=("DEPLOYER",), reason="An independent layer stops it."
    ).value
    assert (decided.state, decided.class_kind) == (ClassificationState.OVERRULED, "MINIMAL")
    kept = classification_dossier.dossier(workspace, decided.id)
    assert kept.computed.headline == "HIGH_RISK_ANNEX_III(2)"
    assert kept.result.headline == "MINIMAL"
    assert [each.due.id for each in kept.duties] == ["LIT-04", "VOL-95"]
    assert kept.decision is not None
    assert (kept.decision.by, kept.decision.reason) == ("J. Peeters", "An independent layer stops it.")
    with workspace.read() as uow:
        entry = trail.entries(uow.connection, kind="classification", object_id=decided.id, limit=1)[0]
    assert entry.changes is not None
    assert tuple(entry.changes["classes"]) == (["HIGH_RISK_ANNEX_III(2)"], ["MINIMAL"])


def test_the_frozen_dossier_is_whole_and_its_statuses_follow_the_day(workspace: Workspace):
    system = _system(workspace)
    draft = _answered(workspace, system.id)
    run_classification.answer(workspace, draft.id, "S2", Said(note="A missed fault leaves a live conductor low."))
    run_classification.attach(workspace, draft.id, "S2", name="drawing.txt", content=b"distance protection")
    run_classification.finish(workspace, draft.id)
    workspaces.work_as(workspace, "J. Peeters")
    decide_classification.confirm(workspace, draft.id)
    register_system.change(workspace, system.id, {"name": "Renamed"})
    kept = classification_dossier.dossier(workspace, draft.id)
    assert kept.card.name == "Relay 7"
    assert kept.assessor == "A. Jansen"
    said = next(each for each in kept.answers if each.node == "S2")
    assert said.reason.startswith("A missed fault")
    assert [each.name for each in said.evidence] == ["drawing.txt"]
    assert {each.headline for each in kept.would_change} >= {"NOT_AI_SYSTEM"} or kept.would_change
    status = {each.due.id: each.due.status for each in kept.duties}
    assert status["U-26-2"] == "upcoming(2027-12-02)"
    later = classification_dossier.dossier(workspace, draft.id, on=date(2028, 1, 1))
    assert {each.due.id: each.due.status for each in later.duties}["U-26-2"] == "in_force"


def test_answers_are_proposed_from_card_and_start_and_confirmed_by_a_person(workspace: Workspace):
    system = _system(workspace, kinds=["ml"], personal_data="none", in_use_since="2024-05", stage="operation")
    draft = run_classification.start(workspace, system.id, start_id="protection-relay").value
    sheet = run_classification.sheet(workspace, draft.id)
    assert sheet.answers == {}
    assert (sheet.proposals["A2"].answer, sheet.proposals["A2"].origin) == (("ml",), Origin.START)
    assert (sheet.proposals["J4"].answer, sheet.proposals["J4"].detail) == (("2024-05-01",), ("in_use_since",))
    assert sheet.proposals["C1"].origin is Origin.CARD
    run_classification.accept_proposals(workspace, draft.id, ["A1", "A2"])
    answer = run_classification.sheet(workspace, draft.id).answer("A2")
    assert (answer.origin, answer.by) == (Origin.START, workspace.person.id)


def test_classifying_again_proposes_the_earlier_answers_and_takes_its_place(workspace: Workspace):
    system = _system(workspace)
    first = _confirmed(workspace, system.id)
    keep_duties.set_duty(workspace, first.id, "U-26-2", state=DutyState.IN_PROGRESS, owner="L. Verbeke")
    again = run_classification.start(workspace, system.id, renews=first.id).value
    sheet = run_classification.sheet(workspace, again.id)
    assert sheet.proposals["S2"].origin is Origin.EARLIER
    assert chosen_answers(sheet.answers) == {}
    run_classification.accept_proposals(workspace, again.id, list(sheet.proposals))
    run_classification.finish(workspace, again.id)
    workspaces.work_as(workspace, "J. Peeters")
    decide_classification.confirm(workspace, again.id)
    past = {each.id: each for each in run_classification.of_system(workspace, system.id)}
    assert (past[first.id].is_current, past[again.id].is_current) == (False, True)
    assert past[first.id].classes == ("HIGH_RISK_ANNEX_III(2)",)
    duties = {each.due.id: each.progress for each in classification_dossier.dossier(workspace, again.id).duties}
    assert (duties["U-26-2"].state, duties["U-26-2"].owner) == (DutyState.IN_PROGRESS, "L. Verbeke")
    with pytest.raises(decide_classification.NotCurrent):
        keep_duties.set_duty(workspace, first.id, "U-26-2", state=DutyState.FULFILLED)


def test_a_duty_is_not_applicable_only_with_a_reason(workspace: Workspace):
    decided = _confirmed(workspace, _system(workspace).id)
    with pytest.raises(decide_classification.ReasonMissing):
        keep_duties.set_duty(workspace, decided.id, "U-26-4", state=DutyState.NOT_APPLICABLE)
    with pytest.raises(keep_duties.DutyUnknown):
        keep_duties.set_duty(workspace, decided.id, "P-09", state=DutyState.FULFILLED)
    keep_duties.set_duty(workspace, decided.id, "U-26-4", state=DutyState.NOT_APPLICABLE, reason="No input of ours.")
    keep_duties.attach(workspace, decided.id, "U-26-4", name="mail.txt", content=b"supplier: fixed inputs")
    found = {each.due.id: each for each in classification_dossier.dossier(workspace, decided.id).duties}
    assert found["U-26-4"].progress.reason == "No input of ours."
    assert [each.name for each in found["U-26-4"].evidence] == ["mail.txt"]
    assert len(keep_duties.history(workspace, decided.id, "U-26-4")) == 2


def test_a_proposal_sent_back_is_a_draft_with_the_reason(workspace: Workspace):
    proposed = _proposed(workspace, _system(workspace).id)
    workspaces.work_as(workspace, "J. Peeters")
    draft = decide_classification.send_back(
        workspace, proposed.id, reason="Say who proves that it is independent."
    ).value
    assert (draft.state, draft.classes) == (ClassificationState.DRAFT, ())
    assert draft.reason.startswith("Say who")
    workspaces.work_as(workspace, "A. Jansen")
    run_classification.answer(workspace, draft.id, "S2", Said(note="Tested 2026-10."))
    assert run_classification.finish(workspace, draft.id).value.state is ClassificationState.PROPOSED


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"purpose": "Closes feeder 7."}, TriggerKind.PURPOSE),
        ({"autonomy": "advisory"}, TriggerKind.AUTONOMY),
        ({"exposure": "linked"}, TriggerKind.CONNECTION),
        ({"write_path": "control"}, TriggerKind.CONNECTION),
        ({"personal_data": "staff"}, TriggerKind.PERSONAL_DATA),
        ({"safety_related": True}, TriggerKind.PROTECTION),
        ({"supplier": "Other"}, TriggerKind.PROVIDER),
    ],
)
def test_a_change_of_the_card_proposes_to_classify_again(workspace: Workspace, change, kind):
    system = _system(workspace)
    decided = _confirmed(workspace, system.id)
    register_system.change(workspace, system.id, {"owner": "Somebody else"})
    assert reclassify.triggers_of(workspace, system.id) == ()
    register_system.change(workspace, system.id, change)
    (trigger,) = reclassify.triggers_of(workspace, system.id)
    assert (trigger.kind, trigger.classification_id) == (kind, decided.id)
    field, value = next(iter(change.items()))
    assert trigger.detail[field][1] == value
    (due,) = reclassify.due(workspace)
    assert due.ref == system.ref


def test_a_model_version_a_date_and_a_new_pack_propose_it_too_and_a_person_settles_them(
    workspace: Workspace, clock: SteadyClock
):
    system = _system(workspace)
    decided = _confirmed(workspace, system.id)
    model = ComponentFields(kind=ComponentKind.MODEL, name="Net", version="2", supplier="Acme")
    register_system.add_component(workspace, system.id, model)
    clock.move(days=20)
    with workspace.write() as uow:
        tree = uow.packs.tree(decided.pack_key)
        newer = replace(tree, head=replace(tree.head, version="9.0.0", sha256="0" * 64))
        assert from_text(PackKind.DECISION_TREE, to_text(newer)) == newer
        uow.packs.add(newer, uow.at)
        note_triggers.note_new_pack(uow, f"{newer.head.id}@9.0.0")
    found = reclassify.triggers_of(workspace, system.id)
    assert [each.kind for each in found] == [TriggerKind.MODEL, TriggerKind.PACK, TriggerKind.DATE]
    assert found[-1].detail["on"] == "2026-12-02"
    with pytest.raises(decide_classification.ReasonMissing):
        decide_classification.settle(workspace, decided.id, reason="")
    decide_classification.settle(workspace, decided.id, reason="Same net, retrained on the same data.")
    assert reclassify.triggers_of(workspace, system.id) == ()
    assert reclassify.due(workspace) == ()


def test_an_imported_change_proposes_it_as_well(workspace: Workspace, tmp_path):
    system = _system(workspace)
    _confirmed(workspace, system.id)
    register_system.change(workspace, system.id, {"supplier": "Other"})
    decide_classification.settle(
        workspace, run_classification.of_system(workspace, system.id)[0].id, reason="Renamed company."
    )
    sheet = tmp_path / "systems.xlsx"
    import_systems.export(workspace, sheet)
    register_system.change(workspace, system.id, {"supplier": "Acme"})
    decide_classification.settle(
        workspace, run_classification.of_system(workspace, system.id)[0].id, reason="Renamed back."
    )
    table = import_systems.read(sheet)
    plan = import_systems.preview(workspace, table, import_systems.propose(workspace, table))
    import_systems.apply(workspace, plan)
    assert [each.kind for each in reclassify.triggers_of(workspace, system.id)] == [TriggerKind.PROVIDER]


def test_all_are_classified_for_a_day_in_one_commit_or_not_at_all(workspace: Workspace):
    for number in range(3):
        _confirmed(workspace, _system(workspace, name=f"Relay {number}").id)
    outcome = reclassify.all_for_day(workspace, date(2028, 1, 1)).value
    assert (outcome.count, dict(outcome.by_kind)) == (3, {"HIGH_RISK_ANNEX_III": 3})
    assert outcome.statuses["in_force"] >= 24
    assert outcome.differing == ()
    before = workspaces.facts(workspace).trail_seq
    progress = Progress()
    progress.cancel()
    step = reclassify._STEP
    reclassify._STEP = 1
    try:
        with pytest.raises(Cancelled):
            reclassify.all_for_day(workspace, date(2029, 1, 1), progress=progress)
    finally:
        reclassify._STEP = step
    assert workspaces.facts(workspace).trail_seq == before


def test_a_far_day_does_not_move_the_next_date_and_an_overruled_class_keeps_its_duties(workspace: Workspace):
    system = _system(workspace)
    proposed = _proposed(workspace, system.id)
    workspaces.work_as(workspace, "J. Peeters")
    decide_classification.overrule(workspace, proposed.id, classes=("MINIMAL",), roles=("DEPLOYER",), reason="Tested.")
    workspaces.work_as(workspace, "A. Jansen")
    other = _confirmed(workspace, _system(workspace, name="Relay 8").id)
    outcome = reclassify.all_for_day(workspace, date(2031, 1, 1)).value
    assert dict(outcome.by_kind) == {"MINIMAL": 1, "HIGH_RISK_ANNEX_III": 1}
    assert outcome.statuses["in_force"] == 2 + len(classification_dossier.dossier(workspace, other.id).duties)
    with workspace.read() as uow:
        assert uow.classifications.get(other.id).next_date == date(2027, 12, 2)


def test_the_register_by_class_pages_over_systems_and_search_finds_the_class(workspace: Workspace):
    system = _system(workspace)
    other = _system(workspace, name="Forecast")
    _confirmed(workspace, system.id)
    lines = classification_dossier.register_page(workspace).rows
    assert [(line.name, line.dossier is not None) for line in lines] == [("Relay 7", True), ("Forecast", False)]
    only = classification_dossier.register_page(workspace, class_kind="HIGH_RISK_ANNEX_III").rows
    assert [line.system_id for line in only] == [system.id]
    assert [line.system_id for line in classification_dossier.register_page(workspace, class_kind="").rows] == [
        other.id
    ]
    assert [hit.kind for hit in find.find(workspace, "high risk annex") if hit.kind == "classification"]
    assert workspaces.check(workspace).is_sound
