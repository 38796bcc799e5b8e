"""Computing test vectors of the risk method with the very rules that assessments are scored with.

Source: risk method RM-1.0 §11; names of keys as in its companion file of vectors.
"""

from collections.abc import Callable, Mapping
from typing import Any

from workbench.kernel.content import shipped_packs
from workbench.kernel.errors import InputError
from workbench.packs.load import load_pack
from workbench.packs.model import Domain, Method, Role, Severity
from workbench.risks import security_level
from workbench.risks.model import Link
from workbench.risks.rating import inherent, suggested
from workbench.risks.residual import rate
from workbench.risks.treatment import priority
from workbench.scoring.maturity import maturity, na_share, overall
from workbench.scoring.model import Mark

_ROLES = {"P": Role.PREVENTIVE, "M": Role.MITIGATIVE, "B": Role.BOTH}


class VectorUnreadable(InputError):
    """A vector whose input has none of the known forms, or a value of the wrong kind."""

    code = "score.vector_unreadable"


def shipped_method() -> Method:
    """Return the method profile that ships with this version."""
    method = load_pack(shipped_packs().joinpath("method-rm-1.0"))
    assert isinstance(method, Method)
    return method


def compute(document: Any) -> list[dict[str, Any]]:
    """Return id and output of every vector of *document*, unrounded, in order. Raises VectorUnreadable."""
    vectors = document.get("vectors") if isinstance(document, dict) else None
    if not isinstance(vectors, list):
        raise VectorUnreadable(reason="no list of vectors")
    method = shipped_method()
    return [_one(vector, method) for vector in vectors]


def _one(vector: Any, method: Method) -> dict[str, Any]:
    vector_id = str(vector.get("id", "?")) if isinstance(vector, dict) else "?"
    given = vector.get("input") if isinstance(vector, dict) else None
    if not isinstance(given, dict):
        raise VectorUnreadable(vector=vector_id, reason="no input")
    for key, rule in _FORMS:
        if key in given:
            try:
                return {"id": vector_id, "output": rule(given, method)}
            except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
                raise VectorUnreadable(vector=vector_id, reason=f"{type(error).__name__}: {error}") from None
    raise VectorUnreadable(vector=vector_id, reason="unknown form of input")


def _links(questions: list[Mapping[str, Any]]) -> list[Link]:
    return [
        Link(
            Mark(
                question_id=f"q{number:05d}",
                weight=question["w"],
                claimed=question["level"],
                grade=question["ev"],
                severity=Severity(question["sev"]),
                role=_ROLES[question["role"]],
                is_stale=bool(question.get("stale")),
                is_na=bool(question.get("na")),
            ),
            question.get("link", 1),
        )
        for number, question in enumerate(questions)
    ]


def _risk(given: Mapping[str, Any], method: Method) -> dict[str, Any]:
    start = inherent(given["L"], given["impacts"], method)
    rating = rate(start, _links(given["questions"]), method, gap=max(given.get("sl_gaps") or [0]))
    now = rating.residual
    return {
        "I": start.impact,
        "inherent": float(start.score),
        "inherent_band": start.band.value,
        "E_P": now.preventive.value,
        "E_M": now.mitigative.value,
        "L_res": now.likelihood,
        "I_res": now.impact,
        "residual": now.score,
        "residual_band": now.band.value,
        "band": now.band.value,
        "confidence": now.confidence,
        "pessimistic": rating.pessimistic.score,
        "optimistic": rating.optimistic.score,
        "band_pessimistic": rating.pessimistic.band.value,
        "band_optimistic": rating.optimistic.band.value,
    }


def _suggested(given: Mapping[str, Any], method: Method) -> dict[str, Any]:
    modifiers = {name: given[name] for name in ("m_net", "m_thr", "m_aut")}
    # The vectors rate one nameless impact; regulatory has no floor of its own.
    found = suggested(given["L_base"], {"regulatory": given["I_base"]}, **modifiers, method=method)
    return {
        "L": found.likelihood,
        "I": found.impact,
        "inherent": float(found.score),
        "inherent_band": found.band.value,
    }


def _maturity(given: Mapping[str, Any], method: Method) -> dict[str, Any]:
    marks = [link.mark for link in _links(given["questions"])]
    found = maturity(marks, method)
    if found is None:
        return {"M": None, "status": "not applicable", "na_share": na_share(marks)}
    return {
        "M": found.headline,
        "M_upper": found.upper,
        "coverage": found.coverage,
        "confidence": found.confidence,
        "gated": found.is_gated,
        "M_gated": found.gated,
        "label": found.label_key.capitalize(),
        "na_share": found.na_share,
    }


def _overall(given: Mapping[str, Any], method: Method) -> dict[str, Any]:
    gated = {Domain(name): value for name, value in given["M_gated"].items()}
    found = overall(gated, given["weights"], method)
    if found is None:
        return {"O": None, "status": "not applicable"}
    return {"O": found.mean, "M_min": found.weakest, "O_gated": found.limited}


def _treatment(given: Mapping[str, Any], method: Method) -> dict[str, Any]:
    start = inherent(given["L"], given["impacts"], method)
    now = rate(start, _links(given["questions_now"]), method).residual
    target = rate(start, _links(given["questions_target"]), method).residual
    return {
        "residual_now": now.score,
        "band_now": now.band.value,
        "residual_target": target.score,
        "band_target": target.band.value,
        "priority": priority(now, target, given["effort"], method),
    }


def _security_level(given: Mapping[str, Any], method: Method) -> dict[str, Any]:
    reached = security_level.achieved(given["due"], given["met"])
    return {"SL_A": reached, "gap": security_level.gap(given["SL_T"], reached)}


_FORMS: tuple[tuple[str, Callable[[Mapping[str, Any], Method], dict[str, Any]]], ...] = (
    ("L_base", _suggested),
    ("M_gated", _overall),
    ("questions_now", _treatment),
    ("SL_T", _security_level),
    ("L", _risk),
    ("questions", _maturity),
)
