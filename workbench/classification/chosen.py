"""The result that a person chooses in place of the computed one, and how classes are spelled.

Source: EU AI Act specification §5.
"""

from dataclasses import replace

from workbench.classification.classes import OUT, POINTS, PROHIBITED, TRANSPARENCY, note_legacy
from workbench.classification.facts import FLAG_ORDER, ROLE_ORDER, Facts, by_number
from workbench.classification.model import Answers, Classification, ClassUnknown
from workbench.classification.pick_duties import DutyPicker
from workbench.classification.tree import walk
from workbench.packs.model import DecisionTree

CLASS_ORDER = (
    "NOT_AI_SYSTEM", "OUT_OF_SCOPE", "PROHIBITED", "HIGH_RISK_ANNEX_I_A", "HIGH_RISK_ANNEX_I_B", "HIGH_RISK_ANNEX_III",
    "ANNEX_III_DEROGATED", "TRANSPARENCY", "MINIMAL", "GPAI_MODEL_PROVIDER", "GPAI_SYSTEMIC", "USES_GPAI",
)  # fmt: skip
"""Kinds of classes in the order in which they are listed; the first of a result is its headline."""
GPAI_CLASSES = CLASS_ORDER[-3:]


def points_of_class(kind: str) -> tuple[str, ...]:
    """Return what may stand in the brackets of a class; nothing for a class without brackets."""
    known: dict[str, tuple[str, ...]] = {
        "OUT_OF_SCOPE": (*(reason for _, _, reason in OUT), "open_source"),
        "PROHIBITED": tuple(point for point, _ in PROHIBITED),
        "TRANSPARENCY": tuple(name for name, _, _ in TRANSPARENCY),
    }
    listed = sorted({point for points in POINTS.values() for point in points.values()} | {"2"}, key=by_number)
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
    facts = Facts(tree, said, frozenset(reached), "en", {*computed.flags} - {"LEGACY_EXEMPT", "LEGACY_2030"})
    note_legacy(facts, annex_i, () if is_derogated else points)
    chosen_roles = tuple(role for role in ROLE_ORDER if role in roles)
    gpai = tuple(kind for kind in by_kind if kind in GPAI_CLASSES)
    duties: tuple[str, ...] = ()
    if not {"NOT_AI_SYSTEM", "OUT_OF_SCOPE"} & set(by_kind):
        plain = [each for each in ordered if kind_of(each) not in GPAI_CLASSES]
        transparency = by_kind.get("TRANSPARENCY", ())
        picked = DutyPicker(facts, plain, chosen_roles, annex_i, points, is_derogated, transparency, gpai)
        duties = picked.ids("PROHIBITED" in by_kind)
    return replace(
        computed,
        classes=ordered,
        headline=ordered[0],
        roles=chosen_roles,
        flags=tuple(flag for flag in FLAG_ORDER if flag in facts.flags),
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
        if role not in ROLE_ORDER:
            raise ClassUnknown(given=role[:60], classes=list(ROLE_ORDER))
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
