"""The 44 vectors and the date checks, read from the pack, through the code that window and command line use."""

import re
import shutil
import tomllib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.classification.chosen import decided_as
from workbench.classification.classes import classify
from workbench.classification.duties import duties_on
from workbench.classification.model import Contradiction, UnknownAnswer, UnknownNode
from workbench.classification.tree import next_node, read_answers, walk
from workbench.kernel.content import shipped_packs
from workbench.packs.codec import from_text, to_text
from workbench.packs.load import check_pack, load_pack
from workbench.packs.model import DecisionTree

FOLDER = shipped_packs().joinpath("eu-ai-act")
TREE = load_pack(FOLDER)
assert isinstance(TREE, DecisionTree)
FILE = tomllib.loads(FOLDER.joinpath("vectors.toml").read_text("utf-8"))
D0 = FILE["profile"]["D0"]
VECTORS = {vector["id"]: vector for vector in FILE["vector"]}
WEIGHT = ("NOT_AI_SYSTEM", "OUT_OF_SCOPE", "MINIMAL", "TRANSPARENCY", "ANNEX_III_DEROGATED", "HIGH_RISK_ANNEX_III",
          "HIGH_RISK_ANNEX_I_B", "HIGH_RISK_ANNEX_I_A", "PROHIBITED")  # fmt: skip


def _answers(**changes):
    return read_answers(TREE, {**D0, **changes})


def _status(answers, duty_id: str, on: date) -> str:
    found = {each.id: each for each in duties_on(TREE, classify(TREE, answers), answers, on)}
    return found[duty_id].status


def test_the_pack_is_whole():
    assert (len(TREE.nodes), len(TREE.duties), len(VECTORS)) == (72, 74, 44)
    assert check_pack(FOLDER) == ()
    assert from_text(TREE.head.kind, to_text(TREE)) == TREE


@pytest.mark.parametrize("vector_id", VECTORS)
def test_vector_agrees(vector_id):
    vector = VECTORS[vector_id]
    answers = _answers(**vector["answers"])
    result = classify(TREE, answers)
    assert list(result.classes) == vector["classes"]
    assert list(result.flags) == vector["flags"]
    assert set(vector["must"]) <= set(result.duty_ids)
    assert not set(vector["must_not"]) & set(result.duty_ids)
    assert result.headline == result.classes[0]
    assert result.decisive


def test_date_checks():
    ba = _answers(D3="yes", D3X="intended_purpose")
    assert _status(ba, "PRO-05", date(2026, 11, 24)) == "upcoming(2026-12-02)"
    assert _status(ba, "PRO-05", date(2026, 12, 2)) == "in_force"
    chat = {"C1": "develops_own_name", "H1": "yes", "H2": "yes"}
    assert _status(_answers(**chat), "T-50-1", date(2026, 11, 24)) == "in_force"
    assert _status(_answers(**chat, J4="2026-03-01"), "T-50-2", date(2026, 11, 24)) == "upcoming(2026-12-02)"
    assert _status(_answers(**chat, J4="2026-09-01"), "T-50-2", date(2026, 11, 24)) == "in_force"
    scheme = {"P1": "electricity", "S1": "safe_stop_or_trip", "S2": "persons"}
    assert _status(_answers(**scheme, J4="2028-01-10"), "U-26-2", date(2026, 11, 24)) == "upcoming(2027-12-02)"
    v32 = _answers(**VECTORS["V32"]["answers"])
    assert _status(v32, "P-43A", date(2027, 12, 2)) == "upcoming(2028-08-02)"
    v42 = VECTORS["V42"]["answers"]
    assert _status(_answers(**v42), "U-26-1", date(2028, 1, 1)) == "legacy_not_binding"
    assert _status(_answers(**{**v42, "J5": "yes"}), "U-26-1", date(2028, 3, 1)) == "in_force"
    for on in (date(2025, 2, 2), date(2026, 11, 24), date(2031, 1, 1)):
        assert _status(_answers(), "LIT-04", on) == "in_force"
    assert _status(_answers(**{**v42, "J6": "yes"}), "U-26-1", date(2028, 1, 1)) == "legacy_due(2030-08-02)"


def _option(node):
    if node.kind == "date":
        return st.sampled_from([("2026-05-01",), ("2029-01-01",), ("unknown",)])
    keys = list(node.options)
    if node.kind == "single":
        return st.sampled_from([(key,) for key in keys])
    others = [key for key in keys if key != "none"]
    many = st.lists(st.sampled_from(others), min_size=1, max_size=3, unique=True).map(tuple)
    return st.one_of(many, st.just(("none",))) if "none" in keys else many


everything = st.fixed_dictionaries({node.id: _option(node) for node in TREE.nodes})


@settings(max_examples=400)
@given(everything)
def test_every_path_ends_and_names_nothing_open(answers):
    found = walk(TREE, answers)
    assert found.end
    assert found.open == ()
    assert len(set(found.reached)) == len(found.reached)
    assert next_node(TREE, answers) is None


def _weight(result) -> int:
    return max(WEIGHT.index(each.split("(")[0]) for each in result.classes if each.split("(")[0] in WEIGHT)


_TRIGGERS = [node.id for node in TREE.nodes if "unsure" in node.options and node.id[0] in "DPSEFGI" and node.id != "E4"]


@settings(max_examples=600)
@given(everything, st.sampled_from(_TRIGGERS))
def test_not_sure_never_yields_a_lighter_class_than_its_cautious_answer(answers, node):
    unsure = classify(TREE, {**answers, node: ("unsure",)})
    cautious = {"D8X": "no", "D10X": "no", "S2": "persons", "S3": "no", "S4": "no", "E1": "section_a", "I4": "yes",
                "I1": "third_party_api", "I3": "unknown_original", "S5": "no", "I6": "no", "I5": "no"}  # fmt: skip
    sure = classify(TREE, {**answers, node: (cautious.get(node, "yes"),)})
    assert _weight(unsure) >= _weight(sure)
    if node in walk(TREE, {**answers, node: ("unsure",)}).reached:
        assert "REVIEW" in unsure.flags


@settings(max_examples=400)
@given(everything, st.sampled_from(["develops_own_name", "uses", "imports", "distributes", "authorised_rep"]))
def test_adding_a_role_never_removes_a_duty(answers, role):
    before = classify(TREE, answers)
    after = classify(TREE, {**answers, "C1": tuple(dict.fromkeys((*answers["C1"], role)))})
    # Advice to ask the vendor ends where one is the provider oneself; it is no duty.
    lost = {duty for duty in set(before.duty_ids) - set(after.duty_ids) if not duty.startswith("ADV-")}
    assert lost == set()


@settings(max_examples=200)
@given(everything, st.randoms())
def test_the_order_of_answering_does_not_matter(answers, chance):
    shuffled = list(answers.items())
    chance.shuffle(shuffled)
    assert classify(TREE, dict(shuffled)) == classify(TREE, answers)


def test_a_missing_answer_that_is_reached_is_open():
    result = classify(TREE, read_answers(TREE, {"A1": "yes", "A2": "ml", "A4": "yes", "P1": "electricity"}))
    assert "B1" in result.open
    assert "A3" not in result.open
    assert result.certainty == "L"


@pytest.mark.parametrize(
    ("given_answers", "error"),
    [
        ({"Z9": "yes"}, UnknownNode),
        ({"A1": "maybe"}, UnknownAnswer),
        ({"A1": "yes+no"}, Contradiction),
        ({"P1": "none+gas"}, Contradiction),
        ({"P1": "gas+gas"}, Contradiction),
        ({"P1": []}, Contradiction),
        ({"J4": "soon"}, UnknownAnswer),
        ({"A1": 3}, UnknownAnswer),
    ],
)
def test_wrong_facts_are_named(given_answers, error):
    with pytest.raises(error) as caught:
        read_answers(TREE, given_answers)
    assert caught.value.facts["node"] == next(iter(given_answers))


@settings(max_examples=400)
@given(everything)
def test_an_answer_to_a_question_that_was_not_reached_counts_for_nothing(answers):
    reached = walk(TREE, answers).reached
    assert classify(TREE, answers) == classify(TREE, {node: answers[node] for node in reached})


@settings(max_examples=200)
@given(everything)
def test_a_person_can_choose_the_very_result_that_was_computed(answers):
    result = classify(TREE, answers)
    again = decided_as(TREE, answers, result, result.classes, result.roles)
    assert (again.classes, again.headline, again.duty_ids) == (result.classes, result.headline, result.duty_ids)
    assert set(again.flags) == set(result.flags)


def _broken(tmp_path, name: str, change):
    folder = tmp_path / "eu-ai-act"
    shutil.copytree(str(FOLDER), folder)
    path = folder / name
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    return {(fault.rule, fault.file) for fault in check_pack(folder)}, check_pack(folder)


_BREAKS = {
    "dangling_next": ("nodes.toml", lambda t: t.replace('"yes" = "A2"', '"yes" = "A9"', 1)),
    "cycle": ("nodes.toml", lambda t: t.replace('"yes" = "B1"', '"yes" = "A1"', 1)),
    "second_root": ("nodes.toml", lambda t: t + '\n[[node]]\nid = "Z1"\nphase = "A"\ntype = "single"\nref = "Art. 1"\n'
                    '[node.options]\n"yes" = "A1"\n'),
    "unreachable": ("nodes.toml", lambda t: t + '\n[[node]]\nid = "Z1"\nphase = "A"\ntype = "single"\nref = "Art. 1"\n'
                    '[node.options]\n"yes" = "Z2"\n[[node]]\nid = "Z2"\nphase = "A"\ntype = "single"\nref = "Art. 1"\n'
                    '[node.options]\n"yes" = "Z1"\n'),
    "no_options": ("nodes.toml", lambda t: re.sub(r'(id = "R4".*?\[node.options\]\n).*', r"\1", t, flags=re.DOTALL)),
    "bad_condition": ("nodes.toml", lambda t: t.replace("IF E1=none ->", "IF E1 is none ->", 1)),
    "no_article": ("duties.toml", lambda t: t.replace('article = "4(1)"', 'article = " "')),
    "no_date": ("duties.toml", lambda t: t.replace("from = 2025-02-02\n", "", 1)),
    "unknown_node": ("vectors.toml", lambda t: t.replace('A1 = "yes"', 'A7 = "yes"', 1)),
    "unknown_answer": ("starts.toml", lambda t: t.replace('S2 = "persons"', 'S2 = "people"', 1)),
    "contradiction": ("starts.toml", lambda t: t.replace('P1 = "electricity"', 'P1 = "electricity+none"', 1)),
    "phase_without_step": ("pack.toml", lambda t: t.replace('phases = ["D"]', "phases = []")),
}  # fmt: skip


@pytest.mark.parametrize("rule", _BREAKS)
def test_each_fault_of_a_tree_has_its_own_rule_and_place(tmp_path, rule):
    name, change = _BREAKS[rule]
    found, faults = _broken(tmp_path, name, change)
    assert (rule, name) in found
    place = next(fault for fault in faults if fault.rule == rule)
    assert place.text
    assert place.line >= 1
    if rule not in ("no_date", "unreachable", "second_root", "phase_without_step", "no_options", "cycle"):
        line = (tmp_path / "eu-ai-act" / name).read_text("utf-8").split("\n")[place.line - 1]
        assert line.strip()
