"""The 27 starting points come out as the specification says, and what a card says is proposed."""

import pytest

from workbench.classification.classes import classify
from workbench.classification.dossier import open_points, would_change
from workbench.classification.model import Origin
from workbench.classification.proposals import proposals
from workbench.classification.tree import read_answers, walk
from workbench.packs.model import DecisionTree
from workbench.services.classify_system import shipped_tree

TREE: DecisionTree = shipped_tree()
STARTS = {start.id: start for start in TREE.starts}
ASKED = {"C1": "uses", "J4": "2029-01-10"}
# The 27 uses in the order of the specification §7, with what it says of each.
EXPECTED = (
    "HIGH RISK 2", "HIGH RISK 2", "HIGH RISK 2", "not", "HIGH RISK 2", "not", "HIGH RISK 2", "review", "not", "not",
    "HIGH RISK 2", "not", "not", "transparency + GPAI", "review", "HIGH RISK 2", "HIGH RISK 2 + 4(b)",
    "HIGH RISK 2 + 4(b)", "HIGH RISK 2 (review)", "HIGH RISK 1(a)", "not", "HIGH RISK 2", "HIGH RISK 2", "not", "not",
    "HIGH RISK 4", "transparency + GPAI",
)  # fmt: skip
CLASSES = {
    "HIGH RISK 2": ("HIGH_RISK_ANNEX_III(2)",),
    "HIGH RISK 2 (review)": ("HIGH_RISK_ANNEX_III(2)",),
    "HIGH RISK 2 + 4(b)": ("HIGH_RISK_ANNEX_III(2,4(b))",),
    "HIGH RISK 1(a)": ("HIGH_RISK_ANNEX_III(1(a))",),
    "HIGH RISK 4": ("HIGH_RISK_ANNEX_III(4(a),4(b))",),
    "not": ("MINIMAL",),
    "review": ("MINIMAL",),
    "transparency + GPAI": ("TRANSPARENCY(50_1,50_2)", "USES_GPAI"),
}


@pytest.mark.parametrize(("start_id", "said"), list(zip(STARTS, EXPECTED, strict=True)))
def test_each_starting_point_comes_out_as_the_specification_says(start_id, said):
    start = STARTS[start_id]
    answers = read_answers(TREE, {**start.answers, **ASKED})
    result = classify(TREE, answers)
    assert result.classes == start.expected == CLASSES[said]
    assert walk(TREE, answers).open == ()
    # A review is asked for exactly where the specification calls the reading open.
    assert (result.certainty == "L") == ("review" in said) == (start.certainty == "L")
    assert start.words().title
    assert set(ASKED) & set(start.answers) == set()


def test_what_would_change_a_result_is_true_of_every_start():
    for start in TREE.starts:
        answers = read_answers(TREE, {**start.answers, **ASKED})
        result = classify(TREE, answers)
        for change in would_change(TREE, answers, result):
            labels = TREE.by_id[change.node].words().options
            other = next(key for key, label in labels.items() if label == change.other)
            assert classify(TREE, {**answers, change.node: (other,)}).headline == change.headline != result.headline


def test_open_points_are_those_of_the_result():
    relay = read_answers(TREE, {**STARTS["automated-switching"].answers, **ASKED})
    points = open_points(TREE, relay, classify(TREE, relay))
    assert any("normal control function" in each for each in points)
    forecast = read_answers(TREE, {**STARTS["roster"].answers, **ASKED})
    assert open_points(TREE, forecast, classify(TREE, forecast)) == ()


def test_the_card_is_asked_first_and_only_for_what_it_says():
    unknown = proposals(TREE, {"kinds": [], "supplier": "", "personal_data": None})
    assert {each.origin for each in unknown.values()} == {Origin.USUAL}
    card = {"kinds": ["ml", "automation"], "supplier": "Acme", "personal_data": "none", "in_use_since": "2024-05",
            "stage": "pilot", "third_party_model": True}  # fmt: skip
    found = proposals(TREE, card)
    assert found["C1"].answer == ("uses",)
    assert found["J4"].answer == ("2024-05-01",)
    assert found["B4"].answer == ("real_world_test",)
    assert found["I1"].answer == ("no",)
    assert found["H1"].detail == ("kinds",)
    agent = proposals(TREE, {**card, "kinds": ["ml", "agent"]})
    assert (agent["H1"].answer, agent["I1"].answer) == (("yes",), ("third_party_api",))
    assert "J4" not in proposals(TREE, {"in_use_since": "some years"})
    assert "S2" not in found, "what decides is never guessed from the card"


def test_a_starting_point_and_a_card_that_disagree_are_both_shown():
    found = proposals(TREE, {"personal_data": "none"}, start=STARTS["drowsiness"])
    assert (found["J3"].answer, found["J3"].card_says) == (("yes",), ("no",))
    assert found["D1"].card_says == ()
    earlier = proposals(TREE, {"personal_data": "none"}, start=STARTS["drowsiness"], earlier={"J3": ("no",)})
    assert (earlier["J3"].origin, earlier["J3"].answer) == (Origin.EARLIER, ("no",))


def test_every_proposed_answer_is_one_that_the_tree_knows():
    for rule in TREE.card_rules:
        if not rule.answer.startswith("@"):
            read_answers(TREE, {rule.node: rule.answer})
    assert all(node in TREE.by_id for start in TREE.starts for node in start.answers)
