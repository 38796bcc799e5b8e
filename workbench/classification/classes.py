"""From answers to classes, roles, flags and the duties that follow.

The order of the rules is that of the specification §4, which each function cites. "Not sure" counts as yes for what
triggers and as no for what excepts, and always asks for a review.

Source: EU AI Act specification §§4, 5.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from workbench.classification.model import Answers, Classification, ClassUnknown, Decisive
from workbench.classification.tree import walk
from workbench.packs.model import DecisionTree

ANNEX_III_DATE, ANNEX_I_DATE = "U-26-1", "P-43A"  # duties whose dates are those of the two routes
_OUT = (("B1", "no", "no_EU_link"), ("B2", "yes", "defence_national_security"), ("B3", "yes", "scientific_research"),
        ("B4", "yes", "pre_market_development"), ("B5", "yes", "personal_use"))  # fmt: skip
_PROHIBITED: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...] = (
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
_POINTS: Mapping[str, Mapping[str, str]] = {
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
_TRANSPARENCY = (("50_1", "H1", ("yes",)), ("50_2", "H2", ("yes",)), ("50_3", "H3", ("yes",)),
                 ("50_4_deepfake", "H4", ("yes", "artistic_or_satirical")), ("50_4_text", "H5", ("yes",)))  # fmt: skip
_ROLES = {"develops_own_name": "PROVIDER", "has_developed_own_name": "PROVIDER", "uses": "DEPLOYER",
          "imports": "IMPORTER", "distributes": "DISTRIBUTOR", "product_manufacturer": "PRODUCT_MANUFACTURER",
          "authorised_rep": "AUTHORISED_REP"}  # fmt: skip
_ROLE_ORDER = ("PROVIDER", "DEPLOYER", "IMPORTER", "DISTRIBUTOR", "PRODUCT_MANUFACTURER", "AUTHORISED_REP")
_FLAG_ORDER = (
    "REVIEW", "REAL_WORLD_TEST", "EMOTION_SAFETY_EXCEPTION", "NOT_CER_ENTITY", "PROPERTY_ONLY_6_1A",
    "NO_INDEPENDENT_LAYER", "SECTION_B_AND_ANNEX_III", "DEROGATION_NOT_DOCUMENTED", "GPAI_INTERNAL_ONLY",
    "ROLE_CHANGE_ART25", "LEGACY_EXEMPT", "LEGACY_2030",
)  # fmt: skip


@dataclass
class _Facts:
    """The answers with what was found so far."""

    tree: DecisionTree
    answers: Answers
    reached: frozenset[str]
    language: str
    flags: set[str] = field(default_factory=set)
    decisive: list[Decisive] = field(default_factory=list)

    def one(self, node: str) -> str:
        """The single answer; a question that is open counts as not sure if it can be, else as nothing."""
        chosen = self.answers.get(node)
        if chosen:
            return chosen[0]
        return "unsure" if node in self.reached and "unsure" in self.tree.by_id[node].options else ""

    def many(self, node: str) -> tuple[str, ...]:
        """The answers of a multiple choice, without "none"."""
        return tuple(each for each in self.answers.get(node, ()) if each != "none")

    def decide(self, reason: str, *nodes: str, **facts: str) -> None:
        """Note that the answers to *nodes* decided."""
        for node in nodes:
            chosen = self.answers.get(node)
            if chosen:
                why = self.tree.reason(reason, self.language).format_map({"points": "", "law": "Art. 5(1)", **facts})
                self.decisive.append(Decisive(node, "+".join(chosen), why, self.tree.by_id[node].ref))


def classify(tree: DecisionTree, answers: Answers, *, language: str = "en") -> Classification:
    """Return the classification of *answers*, which `tree.read_answers` has checked.

    The order of answering does not matter, and an answer to a question that was not reached counts for nothing.
    """
    found = walk(tree, answers)
    answers = {node: answers[node] for node in found.reached if node in answers}
    facts = _Facts(tree, answers, frozenset(found.reached), language)
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
    _legacy(facts, annex_i, points if not is_derogated else ())
    duties = _Duties(facts, classes, roles, annex_i, points, is_derogated, transparency, gpai).ids(bool(prohibited))
    headline = classes[0]
    return _result(facts, (*classes, *gpai), headline, roles, duties, found.open, prohibited, points)


CLASS_ORDER = (
    "NOT_AI_SYSTEM", "OUT_OF_SCOPE", "PROHIBITED", "HIGH_RISK_ANNEX_I_A", "HIGH_RISK_ANNEX_I_B", "HIGH_RISK_ANNEX_III",
    "ANNEX_III_DEROGATED", "TRANSPARENCY", "MINIMAL", "GPAI_MODEL_PROVIDER", "GPAI_SYSTEMIC", "USES_GPAI",
)  # fmt: skip
"""Kinds of classes in the order in which they are listed; the first of a result is its headline."""
GPAI_CLASSES = CLASS_ORDER[-3:]
ROLE_ORDER = _ROLE_ORDER


def points_of_class(kind: str) -> tuple[str, ...]:
    """Return what may stand in the brackets of a class; nothing for a class without brackets."""
    known: dict[str, tuple[str, ...]] = {
        "OUT_OF_SCOPE": (*(reason for _, _, reason in _OUT), "open_source"),
        "PROHIBITED": tuple(point for point, _ in _PROHIBITED),
        "TRANSPARENCY": tuple(name for name, _, _ in _TRANSPARENCY),
    }
    listed = sorted({point for points in _POINTS.values() for point in points.values()} | {"2"}, key=_by_number)
    return tuple(listed) if kind in ("HIGH_RISK_ANNEX_III", "ANNEX_III_DEROGATED") else known.get(kind, ())


def kind_of(name: str) -> str:
    """Return the kind of a class, without what stands in brackets."""
    return name.partition("(")[0]


def points_in(name: str) -> tuple[str, ...]:
    """Return what stands in the brackets of a class, in order.

    >>> points_in("HIGH_RISK_ANNEX_III(2,4(b))")
    ('2', '4(b)')
    """
    _, is_open, rest = name.partition("(")
    return tuple(rest[:-1].split(",")) if is_open else ()


def decided_as(
    tree: DecisionTree, answers: Answers, computed: Classification, classes: tuple[str, ...], roles: tuple[str, ...]
) -> Classification:
    """Return the result that a person chose in place of the computed one, with the duties that follow from it.

    Raises ClassUnknown for a class that is not spelled as in the specification §5, that excludes another of *classes*,
    or a role that does not exist.
    """
    _check_classes(classes, roles)
    ordered = tuple(sorted(classes, key=lambda each: CLASS_ORDER.index(kind_of(each))))
    by_kind = {kind_of(each): points_in(each) for each in ordered}
    annex_i = next((kind for kind in ("HIGH_RISK_ANNEX_I_A", "HIGH_RISK_ANNEX_I_B") if kind in by_kind), "")
    is_derogated = "ANNEX_III_DEROGATED" in by_kind
    points = by_kind.get("ANNEX_III_DEROGATED") or by_kind.get("HIGH_RISK_ANNEX_III") or ()
    reached = walk(tree, answers).reached
    said = {node: answers[node] for node in reached if node in answers}
    facts = _Facts(tree, said, frozenset(reached), "en", {*computed.flags} - {"LEGACY_EXEMPT", "LEGACY_2030"})
    _legacy(facts, annex_i, () if is_derogated else points)
    chosen_roles = tuple(role for role in _ROLE_ORDER if role in roles)
    gpai = tuple(kind for kind in by_kind if kind in GPAI_CLASSES)
    duties: tuple[str, ...] = ()
    if not {"NOT_AI_SYSTEM", "OUT_OF_SCOPE"} & set(by_kind):
        plain = [each for each in ordered if kind_of(each) not in GPAI_CLASSES]
        transparency = by_kind.get("TRANSPARENCY", ())
        picked = _Duties(facts, plain, chosen_roles, annex_i, points, is_derogated, transparency, gpai)
        duties = picked.ids("PROHIBITED" in by_kind)
    return replace(
        computed,
        classes=ordered,
        headline=ordered[0],
        roles=chosen_roles,
        flags=tuple(flag for flag in _FLAG_ORDER if flag in facts.flags),
        duty_ids=duties,
        prohibited_points=by_kind.get("PROHIBITED", ()),
        annex_iii_points=points,
    )


def _check_classes(classes: tuple[str, ...], roles: tuple[str, ...]) -> None:
    kinds = [kind_of(each) for each in classes]
    for name, kind in zip(classes, kinds, strict=True):
        known, given = points_of_class(kind), points_in(name)
        if kind not in CLASS_ORDER or bool(known) != bool(given) or not set(given) <= set(known):
            raise ClassUnknown(given=name[:60], classes=list(CLASS_ORDER))
    for role in roles:
        if role not in _ROLE_ORDER:
            raise ClassUnknown(given=role[:60], classes=list(_ROLE_ORDER))
    system = [kind for kind in kinds if kind not in GPAI_CLASSES]
    alone = {"NOT_AI_SYSTEM", "OUT_OF_SCOPE", "MINIMAL"} & set(system)
    both = {"HIGH_RISK_ANNEX_III", "ANNEX_III_DEROGATED"} <= set(system)
    outside = {"NOT_AI_SYSTEM", "OUT_OF_SCOPE"} & set(system)
    if (
        not system
        or len(set(kinds)) != len(kinds)
        or both
        or (alone and len(system) > 1)
        or (outside and len(kinds) > 1)
    ):
        raise ClassUnknown(given=" + ".join(classes)[:120], classes=list(CLASS_ORDER))


def _by_number(point: str) -> tuple[int, str]:
    return int(point.split("(")[0]), point


def _result(
    facts: _Facts,
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
        flags=tuple(flag for flag in _FLAG_ORDER if flag in facts.flags),
        duty_ids=duties,
        decisive=tuple(dict.fromkeys(facts.decisive)),
        open=missing,
        certainty=_certainty(facts, points, bool(missing)),
        prohibited_points=prohibited,
        annex_iii_points=points,
        law=facts.tree.law,
        law_date=facts.tree.law_date,
    )


def _certainty(facts: _Facts, points: tuple[str, ...], is_open: bool) -> str:
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


def _not_ai(facts: _Facts) -> str:
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


def _out_of_scope(facts: _Facts) -> str:
    if facts.one("B4") == "real_world_test":
        facts.flags.add("REAL_WORLD_TEST")
    for node, answer, reason in _OUT:
        if facts.one(node) == answer:
            facts.decide("out_of_scope", node)
            return f"OUT_OF_SCOPE({reason})"
    return ""


def _prohibited(facts: _Facts) -> tuple[str, ...]:
    found = []
    for point, tests in _PROHIBITED:
        if all(facts.one(node) in wanted for node, wanted in tests):
            found.append(point)
            facts.decide("prohibited", *(node for node, _ in tests), law=f"Art. 5(1)({point})")
    if facts.one("D8") in ("yes", "unsure") and facts.one("D8X") == "yes_strictly":
        facts.flags.add("EMOTION_SAFETY_EXCEPTION")
    return tuple(found)


def _is_safety_component(facts: _Facts, *, is_annex_iii: bool) -> bool:
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


def _annex_i(facts: _Facts) -> str:
    product = facts.one("E1")
    if product in ("", "none"):
        return ""
    part = facts.one("E2")
    belongs = part == "is_the_product" or (part == "component" and _is_safety_component(facts, is_annex_iii=False))
    if not belongs or facts.one("E3") not in ("yes", "unsure") or facts.one("E4") == "yes":
        return ""
    facts.decide("annex_i", "E1", "E2", "E3")
    return "HIGH_RISK_ANNEX_I_B" if product == "section_b" else "HIGH_RISK_ANNEX_I_A"


def _annex_iii_points(facts: _Facts) -> tuple[str, ...]:
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
    for node, points in _POINTS.items():
        hits = sorted({points[each] for each in facts.many(node) if each in points})
        if hits:
            found += hits
            facts.decide("annex_iii", node, points=", ".join(hits))
    # By number, then letter: 1(c) before 2 before 4(b).
    return tuple(sorted(found, key=_by_number))


def _is_derogated(facts: _Facts, points: tuple[str, ...]) -> bool:
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


def _transparency(facts: _Facts) -> tuple[str, ...]:
    found = [name for name, node, wanted in _TRANSPARENCY if facts.one(node) in wanted]
    exposed = set(facts.many("F1")) & {"emotion_recognition", "categorisation_sensitive"}
    if exposed and "50_3" not in found and facts.one("H3") != "law_enforcement_permitted":
        found.append("50_3")
    order = [name for name, _, _ in _TRANSPARENCY]
    found.sort(key=order.index)
    if found:
        nodes = [node for name, node, _ in _TRANSPARENCY if name in found]
        facts.decide("transparency", *nodes)
    return tuple(found)


def _gpai(facts: _Facts) -> tuple[str, ...]:
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


def _roles(facts: _Facts, is_high_risk: bool, annex_i: str) -> tuple[str, ...]:
    roles = {_ROLES[each] for each in facts.many("C1") if each in _ROLES}
    if is_high_risk and any(facts.one(node) == "yes" for node in ("R1", "R2", "R3")):
        roles.add("PROVIDER")
        facts.flags.add("ROLE_CHANGE_ART25")
        facts.decide("role_change", *(node for node in ("R1", "R2", "R3") if facts.one(node) == "yes"))
    if annex_i == "HIGH_RISK_ANNEX_I_A" and "PRODUCT_MANUFACTURER" in roles:
        roles.add("PROVIDER")
    return tuple(role for role in _ROLE_ORDER if role in roles)


def _legacy(facts: _Facts, annex_i: str, points: tuple[str, ...]) -> None:
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


_PROVIDER = ("P-08", "P-09", "P-10", "P-11", "P-12", "P-13", "P-14", "P-15", "P-16B", "P-16K", "P-16L", "P-17", "P-18",
             "P-19", "P-20", "P-21", "P-25-4", "P-47", "P-48", "P-72", "P-73")  # fmt: skip
_DEPLOYER = ("U-26-1", "U-26-2", "U-26-4", "U-26-5A", "U-26-5B", "U-26-5C", "U-26-6", "U-26-12")


@dataclass
class _Duties:
    """Which duties follow. Source: specification §4, "Rules for picking duties"."""

    facts: _Facts
    classes: list[str]
    roles: tuple[str, ...]
    annex_i: str
    points: tuple[str, ...]
    is_derogated: bool
    transparency: tuple[str, ...]
    gpai: tuple[str, ...]

    def ids(self, is_prohibited: bool) -> tuple[str, ...]:
        """Return the ids in the order of the pack, each once."""
        listed = () if self.is_derogated else self.points
        is_binding = bool(listed) or self.annex_i == "HIGH_RISK_ANNEX_I_A"
        found = set(self._for_everybody(is_prohibited))
        if is_binding and "PROVIDER" in self.roles:
            found |= set(self._for_provider(listed))
        if is_binding and "DEPLOYER" in self.roles:
            found |= set(self._for_deployer(listed))
        if self.is_derogated and "PROVIDER" in self.roles:
            found |= {"P-06-4", "P-49-2"}
        found |= set(self._for_transparency()) | set(self._for_gpai()) | set(self._for_others(is_binding))
        return tuple(duty.id for duty in self.facts.tree.duties if duty.id in found)

    def _for_everybody(self, is_prohibited: bool) -> list[str]:
        found = ["PRO-05"] if is_prohibited else []
        if set(self.roles) & {"PROVIDER", "DEPLOYER"}:
            found.append("ADV-LIT-04" if self.classes == ["HIGH_RISK_ANNEX_I_B"] else "LIT-04")
        if self.classes[0] == "MINIMAL":
            found.append("VOL-95")
        return found

    def _for_provider(self, listed: tuple[str, ...]) -> list[str]:
        found = list(_PROVIDER)
        if self.annex_i == "HIGH_RISK_ANNEX_I_A":
            found.append("P-43A")
        else:
            found += ["P-43B"] if any(point.startswith("1(") for point in listed) else []
            found += ["P-43"] if any(not point.startswith("1(") for point in listed) else []
        found += ["P-49-1"] if any(point != "2" for point in listed) else []
        return found + (["P-49-5"] if "2" in listed else [])

    def _for_deployer(self, listed: tuple[str, ...]) -> list[str]:
        one = self.facts.one
        others = [point for point in listed if point != "2"]
        decides = one("J2") == "yes"
        rules: tuple[tuple[str, bool], ...] = (
            ("U-26-7", one("J1") == "yes"),
            ("U-26-9", one("J3") == "yes"),
            ("U-26-11", bool(listed) and decides),
            ("U-27", bool(others) and (one("C2") != "other_private" or bool({"5(b)", "5(c)"} & set(listed)))),
            ("U-26-8", bool(others) and one("C2") == "public_authority"),
            ("U-49-3", bool(others) and one("C2") == "public_authority"),
            ("U-86", bool(others) and decides),
        )
        return [*_DEPLOYER, *(duty for duty, applies in rules if applies)]

    def _for_transparency(self) -> list[str]:
        by_role = {"50_1": ("PROVIDER", "T-50-1"), "50_2": ("PROVIDER", "T-50-2"), "50_3": ("DEPLOYER", "T-50-3"),
                   "50_4_deepfake": ("DEPLOYER", "T-50-4A"), "50_4_text": ("DEPLOYER", "T-50-4B")}  # fmt: skip
        found = [by_role[each][1] for each in self.transparency if by_role[each][0] in self.roles]
        found += ["T-50-5"] if found else []
        is_outside = "DEPLOYER" in self.roles and "PROVIDER" not in self.roles
        return found + (["ADV-50-VENDOR"] if is_outside and {"50_1", "50_2"} & set(self.transparency) else [])

    def _for_gpai(self) -> list[str]:
        found = []
        if "GPAI_MODEL_PROVIDER" in self.gpai:
            is_systemic = "GPAI_SYSTEMIC" in self.gpai
            found += ["G-53-1C", "G-53-1D", "G-53-3"]
            found += [] if self.facts.one("I6") == "yes" and not is_systemic else ["G-53-1A", "G-53-1B"]
            found += ["G-52-1", "G-55-1A", "G-55-1B", "G-55-1C", "G-55-1D"] if is_systemic else []
        is_others = self.facts.one("I1") in ("third_party_api", "third_party_weights", "unsure")
        return found + (["ADV-GPAI-DOC"] if "USES_GPAI" in self.gpai and "PROVIDER" in self.roles and is_others else [])

    def _for_others(self, is_binding: bool) -> list[str]:
        rules: tuple[tuple[str, Callable[[], bool]], ...] = (
            ("I-23", lambda: is_binding and "IMPORTER" in self.roles),
            ("D-24", lambda: is_binding and "DISTRIBUTOR" in self.roles),
            ("A-22", lambda: is_binding and "AUTHORISED_REP" in self.roles),
            ("M-25-3", lambda: self.annex_i == "HIGH_RISK_ANNEX_I_A" and "PRODUCT_MANUFACTURER" in self.roles),
            ("B-2-2", lambda: self.annex_i == "HIGH_RISK_ANNEX_I_B"),
            ("P-60", lambda: "REAL_WORLD_TEST" in self.facts.flags),
            ("P-25-2", lambda: "ROLE_CHANGE_ART25" in self.facts.flags and self.facts.one("R4") == "no"),
        )
        return [duty for duty, applies in rules if applies()]
