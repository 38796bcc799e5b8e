"""From parsed files to a risk catalogue or a method profile. Source: docs/pack-format.md."""

import math
from typing import Any

from workbench.packs.build import Reading
from workbench.packs.model import CatalogueRisk, Method, PackHead, RiskCatalogue, RiskLink

_DIMENSIONS = ("safety", "supply", "environment", "regulatory", "financial", "reputation", "privacy")
_BANDS = ("Low", "Moderate", "High", "Critical")
_AUTHORITIES = ("owner", "executive", "board")
_DIMENSIONS = ("safety", "supply", "environment", "regulatory", "financial", "reputation", "privacy")
_CATALOGUE, _METHOD = "risks.toml", "method.toml"


def read_catalogue(reading: Reading, head: PackHead) -> RiskCatalogue | None:
    """Return the catalogue of ``risks.toml`` and its texts, or None if the file is missing."""
    file = reading.files.get(_CATALOGUE)
    if file is None:
        reading.fault("missing_file", _CATALOGUE, "a risk catalogue needs a risks.toml")
        return None
    risks: list[CatalogueRisk] = []
    links: dict[str, list[RiskLink]] = {}
    for table in file.content.get("risk", []):
        risk = _risk(reading, table, head.languages)
        if any(each.id == risk.id for each in risks):
            reading.fault("duplicate_id", _CATALOGUE, f"{risk.id} stands twice", risk.id)
        risks.append(risk)
        for key, strength in (("direct", 2), ("supporting", 1)):
            for topic in reading.take(table, key, list, [], _CATALOGUE, risk.id):
                links.setdefault(str(topic), []).append(RiskLink(risk.id, strength))
    return RiskCatalogue(head, tuple(risks), {topic: tuple(found) for topic, found in links.items()})


def _risk(reading: Reading, table: dict[str, Any], languages: tuple[str, ...]) -> CatalogueRisk:
    risk_id = str(reading.take(table, "id", str, "", _CATALOGUE, "[[risk]]"))
    impacts = reading.take(table, "base_impacts", dict, {}, _CATALOGUE, risk_id)
    for dimension, value in impacts.items():
        if dimension not in _DIMENSIONS or value not in range(1, 6):
            text = f"{risk_id}: base_impacts: {dimension} = {value!r} is no known dimension with 1 to 5"
            reading.fault("out_of_range", _CATALOGUE, text, risk_id, "base_impacts")
    titles, statements = {}, {}
    for language in languages:
        words = reading.files.get(f"text/{language}/risks.toml")
        entry = words.content.get(risk_id) if words else None
        if isinstance(entry, dict):
            titles[language] = str(entry.get("title", ""))
            statements[language] = str(entry.get("statement", ""))
    if not titles.get("en") or not statements.get("en"):
        reading.fault("missing_text", "text/en/risks.toml", f"{risk_id} has no English title and statement")
        titles.setdefault("en", risk_id)
        statements.setdefault("en", "")
    return CatalogueRisk(
        id=risk_id,
        kinds=tuple(reading.take(table, "kinds", list, [], _CATALOGUE, risk_id)),
        base_likelihood=reading.choice(table, "base_likelihood", range(1, 6), 1, _CATALOGUE, risk_id),
        base_impacts=impacts,
        is_adversarial=reading.take(table, "adversarial", bool, False, _CATALOGUE, risk_id),
        titles=titles,
        statements=statements,
    )


def read_method(reading: Reading, head: PackHead) -> Method | None:
    """Return the method profile of ``method.toml``, or None if a constant is missing or of the wrong shape."""
    file = reading.files.get(_METHOD)
    if file is None:
        reading.fault("missing_file", _METHOD, "a method profile needs a method.toml")
        return None
    content = file.content
    before = len(reading.faults)

    def numbers(key: str, count: int) -> tuple[Any, ...]:
        found = reading.take(content, key, list, [], _METHOD, key)
        if len(found) != count or any(isinstance(each, bool) or not isinstance(each, (int, float)) for each in found):
            reading.fault("out_of_range", _METHOD, f"{key} needs {count} numbers", key)
        return tuple(found)

    def number(key: str) -> float:
        value = content.get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            reading.fault("missing_key", _METHOD, f"{key} must be a number", key)
            return 0.0
        return float(value)

    def table(key: str, *needed: str) -> dict[str, Any]:
        found = dict(reading.take(content, key, dict, {}, _METHOD, f"[{key}]"))
        for name in needed:
            if name not in found:
                reading.fault("missing_key", _METHOD, f"[{key}] has no value for {name}", f"[{key}]")
        return found

    def words(key: str, allowed: tuple[str, ...], *needed: str) -> dict[str, Any]:
        found = table(key, *needed)
        for name, value in found.items():
            if value not in allowed:
                reading.fault("out_of_range", _METHOD, f"{key}.{name} must be one of {', '.join(allowed)}", f"[{key}]")
        return found

    matrix = reading.take(content, "matrix", list, [], _METHOD, "matrix")
    if [len(row) for row in matrix] != [5] * 5 or any(band not in _BANDS for row in matrix for band in row):
        reading.fault("out_of_range", _METHOD, "matrix needs five rows of five bands, likelihood 1 first", "matrix")
    labels = [(math.inf if each.get("below") is None else float(each["below"]), each["key"])
              for each in reading.take(content, "maturity_label", list, [], _METHOD, "maturity_label")]  # fmt: skip
    method = Method(
        head=head,
        credits=numbers("credits", 5),
        caps=numbers("caps", 4),
        confidences=numbers("confidences", 4),
        maturity_labels=tuple(sorted(labels)),
        critical_gate_level=int(number("critical_gate_level")),
        critical_gate_maturity=number("critical_gate_maturity"),
        na_share_warning=number("na_share_warning"),
        domain_weights=table("domain_weights"),
        domain_weights_agent=table("domain_weights_agent"),
        weakest_domain_margin=number("weakest_domain_margin"),
        preventive_ceiling=number("preventive_ceiling"),
        mitigative_ceiling=number("mitigative_ceiling"),
        key_control_ceiling=number("key_control_ceiling"),
        gap_one_ceiling=number("gap_one_ceiling"),
        gap_two_ceiling=number("gap_two_ceiling"),
        low_confidence=number("low_confidence"),
        cell_step=number("cell_step"),
        matrix=tuple(tuple(row) for row in matrix),
        weak_levels=table("weak_levels", "critical", "high", "medium", "low"),
        modifiers=table("modifiers"),
        validity_months=table("validity_months"),
        urgency=table("urgency", *_BANDS),
        review_months=table("review_months", *_BANDS),
        authority=words("authority", _AUTHORITIES, *_BANDS),
        appetite=words("appetite", _BANDS, *_DIMENSIONS),
    )
    return method if len(reading.faults) == before else None
