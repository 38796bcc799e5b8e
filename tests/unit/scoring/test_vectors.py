"""The method's own vectors, through the code that window and command line use."""

import json
from pathlib import Path

import pytest

from workbench.services.score_vectors import VectorUnreadable, compute

# The vectors that the method itself prints, in the form of its companion file.
_OWN = {
    "TV11": ({"L_base": 3, "m_net": 1, "m_thr": 1, "I_base": 4, "m_aut": 1}, {"L": 5, "I": 5, "inherent": 25.0, "inherent_band": "Critical"}),
    "TV12": ({"L_base": 2, "m_net": -1, "m_thr": 0, "I_base": 3, "m_aut": -1}, {"L": 1, "I": 2, "inherent": 2.0, "inherent_band": "Low"}),
    "TV13": (
        {"questions": [
            {"w": 5, "level": 3, "ev": 2, "role": "P", "sev": "critical"}, {"w": 4, "level": 2, "ev": 1, "role": "P", "sev": "high"},
            {"w": 3, "level": 4, "ev": 3, "role": "P", "sev": "high"}, {"w": 2, "level": None, "ev": 0, "role": "P", "sev": "high"},
            {"w": 1, "level": 3, "ev": 0, "role": "P", "sev": "high"}]},
        {"M": 2.4, "M_upper": 3.0667, "coverage": 0.8667, "confidence": 0.6, "gated": False, "M_gated": 2.4, "label": "Defined", "na_share": 0.0},
    ),
    "TV14": (
        {"questions": [
            {"w": 5, "level": 1, "ev": 2, "role": "P", "sev": "critical"}, {"w": 4, "level": 4, "ev": 3, "role": "P", "sev": "high"},
            {"w": 4, "level": 4, "ev": 3, "role": "P", "sev": "high"}, {"w": 3, "level": 4, "ev": 3, "role": "P", "sev": "high"},
            {"w": 3, "level": 3, "ev": 2, "role": "P", "sev": "high", "na": True}]},
        {"M": 3.0625, "M_upper": 3.0625, "coverage": 1.0, "confidence": 0.9219, "gated": True, "M_gated": 1.9, "label": "Developing", "na_share": 0.1579},
    ),
    "TV15": (
        {"questions": [{"w": 5, "level": 3, "ev": 2, "role": "P", "sev": "high", "na": True}]},
        {"M": None, "status": "not applicable", "na_share": 1.0},
    ),
    "TV16": (
        {"M_gated": {"robustness": 3.2, "cybersecurity": 1.9, "misuse": 2.75, "data": 3.4},
         "weights": {"robustness": 0.3, "cybersecurity": 0.3, "misuse": 0.2, "data": 0.2}},
        {"O": 2.76, "M_min": 1.9, "O_gated": 2.76},
    ),
    "TV17": (
        {"M_gated": {"robustness": 3.9, "cybersecurity": 1.1, "misuse": 3.9, "data": 3.8},
         "weights": {"robustness": 0.3, "cybersecurity": 0.3, "misuse": 0.2, "data": 0.2}},
        {"O": 3.04, "M_min": 1.1, "O_gated": 2.1},
    ),
    "TV03": (
        {"L": 4, "impacts": {"supply": 4, "safety": 3, "privacy": 1}, "questions": [
            {"w": 5, "level": 3, "ev": 2, "role": "P", "sev": "critical", "link": 2}, {"w": 4, "level": 2, "ev": 1, "role": "P", "sev": "high", "link": 2},
            {"w": 3, "level": 3, "ev": 2, "role": "M", "sev": "high", "link": 2}, {"w": 3, "level": 1, "ev": 1, "role": "M", "sev": "medium", "link": 1}]},
        {"E_P": 0.575, "E_M": 0.4083, "L_res": 2.275, "I_res": 2.775, "residual": 6.3131, "residual_band": "Moderate", "confidence": 0.6481},
    ),
}  # fmt: skip


def _agrees(output: dict, expected: dict) -> None:
    for key, value in expected.items():
        if isinstance(value, float):
            assert output[key] == pytest.approx(value, abs=0.0001), key
        else:
            assert output[key] == value, key


@pytest.mark.parametrize("vector", _OWN)
def test_vector_agrees(vector):
    given, expected = _OWN[vector]
    [result] = compute({"vectors": [{"id": vector, "input": given}]})
    _agrees(result["output"], expected)


@pytest.mark.shared
def test_all_twenty_vectors_of_the_companion_file_agree(shared: Path):
    document = json.loads((shared / "domain" / "risk-test-vectors.json").read_text("utf-8"))
    results = {each["id"]: each["output"] for each in compute(document)}
    assert len(results) == 20
    for vector in document["vectors"]:
        _agrees(results[vector["id"]], vector["expected"])


@pytest.mark.parametrize(
    "document",
    [[], {"vectors": 3}, {"vectors": [3]}, {"vectors": [{"id": "X", "input": {}}]},
     {"vectors": [{"id": "X", "input": {"L": 4, "impacts": {"supply": 4}, "questions": [{"w": 1}]}}]}],
)  # fmt: skip
def test_a_vector_of_no_known_form_is_named(document):
    with pytest.raises(VectorUnreadable):
        compute(document)
