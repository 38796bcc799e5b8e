"""From answers to classes, roles, flags and the duties that follow.

The order of the rules is that of the specification §4, which each function cites. "Not sure" counts as yes for what
triggers and as no for what excepts, and always asks for a review.

Source: EU AI Act specification §§4, 5.
"""

from collections.abc import Mapping
from datetime import date

from workbench.classification.facts import FLAG_ORDER, ROLE_ORDER, Facts, by_number
from workbench.classification.model import Answers, Classification
from workbench.classification.pick_duties import DutyPicker
from workbench.classification.tree import walk
from workbench.packs.model import DecisionTree

ANNEX_III_DATE, ANNEX_I_DATE = "U-26-1", "P-43A"  # duties whose dates are those of the two routes
OUT = (("B1", "no", "no_EU_link"), ("B2", "yes", "defence_national_security"), ("B3", "yes", "scientific_research"),
        ("B4", "yes", "pre_market_development"), ("B5", "yes", "personal_use"))  # fmt: skip
PROHIBITED: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
    ("a", (("D1", ("yes", "unsure")), ("D1X", ("yes", "unsure")))),
    ("b", (("D2", ("yes", "unsure")),)),
    ("ba", (("D3", ("yes", "unsure")),
            ("D3X", ("intended_purpose", "foreseeable_without_safeguards", "used_for_that_purpose")))),
    ("bb", (("D4", ("yes", "unsure")),)),
    ("c", (("D5", ("yes", "unsure")),)),
    ("d", (("D6", ("yes", "unsure")),)),
    ("e", (("D7", ("yes", "unsure")),)),
    ("f", (("D8", ("yes", "unsure")), ("D8X", ("no", "unsure")))),
    ("g", (("D9", ("yes", "unsure")),)),
    ("h", (("D10", ("yes", "unsure")), ("D10X", ("no", "unsure")))),
)  # fmt: skip
POINTS: Mapping[str, Mapping[str, str]] = {
    "F1": {"remote_identification": "1(a)", "categorisation_sensitive": "1(b)", "emotion_recognition": "1(c)"},
    "F3": {"access_admission": "3(a)", "evaluate_outcomes": "3(b)", "assess_level": "3(c)", "monitor_tests": "3(d)"},
    "F4": {"recruitment_selection": "4(a)", "terms_promotion_termination": "4(b)",
           "task_allocation_by_behaviour_or_traits": "4(b)", "monitor_evaluate_performance_behaviour": "4(b)"},
    "F5": {"public_benefits": "5(a)", "credit_scoring": "5(b)", "life_health_insurance": "5(c)",
           "emergency_calls_dispatch_triage": "5(d)"},
    "F6": {"victim_risk": "6(a)", "polygraph": "6(b)", "evidence_reliability": "6(c)", "offending_risk": "6(d)",
           "profiling": "6(e)"},
    "F7": {"polygraph": "7(a)", "risk_assessment": "7(b)", "examination_of_applications": "7(c)",
           "detection_identification": "7(d)"},
    "F8": {"judicial_assistance": "8(a)", "election_influence": "8(b)"},
}  # fmt: skip
TRANSPARENCY = (("50_1", "H1", ("yes",)), ("50_2", "H2", ("yes",)), ("50_3", "H3", ("yes",)),
                 ("50_4_deepfake", "H4", ("yes", "artistic_or_satirical")), ("50_4_text", "H5", ("yes",)))  # fmt: skip
_ROLES = {"develops_own_name": "PROVIDER", "has_developed_own_name": "PROVIDER", "uses": "DEPLOYER",
          "imports": "IMPORTER", "distributes": "DISTRIBUTOR", "product_manufacturer": "PRODUCT_MANUFACTURER",
          "authorised_rep": "AUTHORISED_REP"}  # fmt: skip


def classify(tree: DecisionTree, answers: Answers, *, language: str = "en") -> Classification:
    """Return the classification of *answers*, which `tree.read_answers` has checked.

    The order of answering does not matter, and an answer to a question that was not reached counts for nothing.
    """
    found = walk(tree, answers)
    answers = {node: answers[node] for node in found.reached if node in answers}
    facts = Facts(tree, answers, frozenset(found.reached), language)
    if any("unsure" in answers.get(node, ()) for node in found.reached):
        facts.flags.add("REVIEW")
    stopped = _not_ai(facts) or _out_of_scope(facts)
    if stopped:
        return _result(facts, (stopped,), stopped, (), (), found.open, (), ())
    prohibited = _prohibited(facts)
    annex_i = _annex_i(facts)
    points = _annex_iii_points(facts)
    is_derogated = _is_derogated(facts, points)
    transparency = _transparency(facts)
    gpai = _gpai(facts)
    classes = _class_names(prohibited, annex_i, points, is_derogated, transparency)
    if not classes and facts.one("B6") == "yes":
        facts.decide("out_of_scope", "B6")
        return _result(facts, ("OUT_OF_SCOPE(open_source)",), "OUT_OF_SCOPE(open_source)", (), (), found.open, (), ())
    if not classes:
        classes = ["MINIMAL"]
        facts.decide("minimal", *(node for node in ("P1", "P3", "S1", "S2", "S4") if node in facts.reached))
    is_high_risk = bool(annex_i) or (bool(points) and not is_derogated)
    roles = _roles(facts, is_high_risk, annex_i)
    if annex_i == "HIGH_RISK_ANNEX_I_B" and points and not is_derogated:
        facts.flags |= {"REVIEW", "SECTION_B_AND_ANNEX_III"}
    note_legacy(facts, annex_i, points if not is_derogated else ())
    duties = DutyPicker(facts, classes, roles, annex_i, points, is_derogated, transparency, gpai).ids(bool(prohibited))
    headline = classes[0]
    return _result(facts, (*classes, *gpai), headline, roles, duties, found.open, prohibited, points)


def _result(
    facts: Facts,
    classes: tuple[str, ...],
    headline: str,
    roles: tuple[str, ...],
    duties: tuple[str, ...],
    missing: tuple[str, ...],
    prohibited: tuple[str, ...],
    points: tuple[str, ...],
) -> Classification:
    return Classification(
        classes=classes,
        headline=headline,
        roles=roles,
        flags=tuple(flag for flag in FLAG_ORDER if flag in facts.flags),
        duty_ids=duties,
        decisive=tuple(dict.fromkeys(facts.decisive)),
        open=missing,
        certainty=_certainty(facts, points, bool(missing)),
        prohibited_points=prohibited,
        annex_iii_points=points,
        law=facts.tree.law,
        law_date=facts.tree.law_date,
    )


def _certainty(facts: Facts, points: tuple[str, ...], is_open: bool) -> str:
    """L where a review is asked for or something is open; M where a reading or guideline decided; H otherwise.

    Readings decide at the border of the definition (A3), at safety components in a supply (draft guidelines), and at
    the one-third criterion for modified models.
    """
    if facts.flags & {"REVIEW", "PROPERTY_ONLY_6_1A"} or is_open or facts.one("S2") == "property_only":
        return "L"
    is_border = "A3" in facts.reached and facts.one("A2") != "fixed_rules"
    is_read = "S1" in facts.reached and facts.one("S4") != "yes" and facts.one("E1") == "none"
    is_modifier = facts.one("I3") == "yes" or facts.one("I3U") == "yes"
    return "M" if "2" in points or is_border or is_read or is_modifier else "H"


def _not_ai(facts: Facts) -> str:
    if facts.one("A1") == "no":
        facts.decide("not_ai", "A1")
    elif facts.one("A2") == "descriptive_stats":
        facts.decide("not_ai", "A2")
    elif facts.one("A2") in ("optimisation_or_physics", "fixed_rules") and facts.one("A3") == "no":
        facts.decide("not_ai", "A2", "A3")
    elif facts.one("A4") == "no":
        facts.decide("not_ai", "A4")
    else:
        return ""
    return "NOT_AI_SYSTEM"


def _out_of_scope(facts: Facts) -> str:
    if facts.one("B4") == "real_world_test":
        facts.flags.add("REAL_WORLD_TEST")
    for node, answer, reason in OUT:
        if facts.one(node) == answer:
            facts.decide("out_of_scope", node)
            return f"OUT_OF_SCOPE({reason})"
    return ""


def _prohibited(facts: Facts) -> tuple[str, ...]:
    found = []
    for point, tests in PROHIBITED:
        if all(facts.one(node) in wanted for node, wanted in tests):
            found.append(point)
            facts.decide("prohibited", *(node for node, _ in tests), law=f"Art. 5(1)({point})")
    if facts.one("D8") in ("yes", "unsure") and facts.one("D8X") == "yes_strictly":
        facts.flags.add("EMOTION_SAFETY_EXCEPTION")
    return tuple(found)


def _is_safety_component(facts: Facts, *, is_annex_iii: bool) -> bool:
    """Source: specification §4 ``safety_component``; Art. 3(14), 6(1a), 6(1b)."""
    if is_annex_iii and facts.one("S4") == "yes":
        return False
    if facts.many("S1"):
        return True
    endangered = facts.one("S2")
    if endangered in ("persons", "unsure"):
        return True
    if endangered == "property_only":
        if facts.one("S3") == "yes":
            facts.flags |= {"REVIEW", "PROPERTY_ONLY_6_1A"}
            return False
        return True
    return False


def _annex_i(facts: Facts) -> str:
    product = facts.one("E1")
    if product in ("", "none"):
        return ""
    part = facts.one("E2")
    belongs = part == "is_the_product" or (part == "component" and _is_safety_component(facts, is_annex_iii=False))
    if not belongs or facts.one("E3") not in ("yes", "unsure") or facts.one("E4") == "yes":
        return ""
    facts.decide("annex_i", "E1", "E2", "E3")
    return "HIGH_RISK_ANNEX_I_B" if product == "section_b" else "HIGH_RISK_ANNEX_I_A"


def _annex_iii_points(facts: Facts) -> tuple[str, ...]:
    found = []
    is_asked = bool(facts.many("P1")) and facts.one("P3") != "no"
    if is_asked and _is_safety_component(facts, is_annex_iii=True):
        if facts.one("P2") == "no":
            facts.flags |= {"REVIEW", "NOT_CER_ENTITY"}
        else:
            found.append("2")
            facts.decide("point_2", "P1", "P3", "S1", "S2")
    was_asked = is_asked or facts.one("E1") not in ("", "none")
    if was_asked and facts.one("S2") == "neither" and facts.one("S5") in ("no", "unsure"):
        facts.flags |= {"REVIEW", "NO_INDEPENDENT_LAYER"}
    for node, points in POINTS.items():
        hits = sorted({points[each] for each in facts.many(node) if each in points})
        if hits:
            found += hits
            facts.decide("annex_iii", node, points=", ".join(hits))
    # By number, then letter: 1(c) before 2 before 4(b).
    return tuple(sorted(found, key=by_number))


def _is_derogated(facts: Facts, points: tuple[str, ...]) -> bool:
    if not points:
        return False
    if facts.one("G1") in ("yes", "unsure"):
        facts.decide("profiling", "G1")
        return False
    if facts.one("G1") != "no" or facts.one("G2") != "no" or not facts.many("G3"):
        return False
    facts.decide("derogated", "G1", "G2", "G3")
    if "2" in points:
        facts.flags.add("REVIEW")
    if facts.one("G4") != "yes":
        facts.flags.add("DEROGATION_NOT_DOCUMENTED")
    return True


def _transparency(facts: Facts) -> tuple[str, ...]:
    found = [name for name, node, wanted in TRANSPARENCY if facts.one(node) in wanted]
    exposed = set(facts.many("F1")) & {"emotion_recognition", "categorisation_sensitive"}
    if exposed and "50_3" not in found and facts.one("H3") != "law_enforcement_permitted":
        found.append("50_3")
    order = [name for name, _, _ in TRANSPARENCY]
    found.sort(key=order.index)
    if found:
        nodes = [node for name, node, _ in TRANSPARENCY if name in found]
        facts.decide("transparency", *nodes)
    return tuple(found)


def _gpai(facts: Facts) -> tuple[str, ...]:
    source = facts.one("I1")
    if source in ("", "no"):
        return ()
    is_modified = facts.one("I2") in ("yes", "unsure") and (
        facts.one("I3") == "yes" or (facts.one("I3") in ("unknown_original", "unsure") and facts.one("I3U") == "yes")
    )
    found = []
    if source == "own_model" or is_modified:
        if facts.one("I4") == "no_internal_only":
            facts.flags |= {"GPAI_INTERNAL_ONLY", "REVIEW"}
        else:
            found.append("GPAI_MODEL_PROVIDER")
            facts.decide("gpai_provider", "I1", "I2", "I3", "I4")
            if facts.one("I5") == "yes":
                found.append("GPAI_SYSTEMIC")
    facts.decide("uses_gpai", "I1")
    return (*found, "USES_GPAI")


def _class_names(
    prohibited: tuple[str, ...],
    annex_i: str,
    points: tuple[str, ...],
    is_derogated: bool,
    transparency: tuple[str, ...],
) -> list[str]:
    names = []
    if prohibited:
        names.append(f"PROHIBITED({','.join(prohibited)})")
    if annex_i:
        names.append(annex_i)
    if points:
        kind = "ANNEX_III_DEROGATED" if is_derogated else "HIGH_RISK_ANNEX_III"
        names.append(f"{kind}({','.join(points)})")
    if transparency:
        names.append(f"TRANSPARENCY({','.join(transparency)})")
    return names


def _roles(facts: Facts, is_high_risk: bool, annex_i: str) -> tuple[str, ...]:
    roles = {_ROLES[each] for each in facts.many("C1") if each in _ROLES}
    if is_high_risk and any(facts.one(node) == "yes" for node in ("R1", "R2", "R3")):
        roles.add("PROVIDER")
        facts.flags.add("ROLE_CHANGE_ART25")
        facts.decide("role_change", *(node for node in ("R1", "R2", "R3") if facts.one(node) == "yes"))
    if annex_i == "HIGH_RISK_ANNEX_I_A" and "PRODUCT_MANUFACTURER" in roles:
        roles.add("PROVIDER")
    return tuple(role for role in ROLE_ORDER if role in roles)


def note_legacy(facts: Facts, annex_i: str, points: tuple[str, ...]) -> None:
    """Source: specification §4 ``legacy``; Art. 111(2)."""
    if not annex_i and not points:
        return
    first = facts.one("J4")
    if first in ("", "unknown"):
        facts.flags.add("REVIEW")
        return
    duties = {duty.id: duty for duty in facts.tree.duties}
    starts = [
        duties[ANNEX_III_DATE].since_annex_iii if points else None,
        duties[ANNEX_I_DATE].since if annex_i else None,
    ]
    binding = min(start for start in starts if start is not None)
    if date.fromisoformat(first) < binding and facts.one("J5") == "no":
        facts.flags.add("LEGACY_2030" if facts.one("J6") == "yes" else "LEGACY_EXEMPT")
