"""Small things of our own that tests are made of."""

import json
from pathlib import Path
from typing import Any

from workbench.packs.model import Role, Severity
from workbench.scoring.model import Mark

PASSPHRASE = "correct horse battery"

_QUESTION = {
    "applies_when": "always",
    "answer_type": "maturity",
    "weight": 3,
    "severity": "high",
    "role": "preventive",
    "iec62443_frs": [],
    "validity_months": 24,
    "references": ["nist-ai-rmf:MAP 1.1", "eu-ai-act:Art.15", "iso-42001:A.6.2.2"],
    "risks": [{"id": "RSK-01", "strength": 2}],
    "evidence": ["E1", "E2", "E3"],
    "field_check_minutes": [10],
    "effort_now": 1,
    "effort_structural": 4,
    "follow_up_when": ["level <= 1"],
}
_WORDS = {
    "short": "Limit alarm",
    "text": "Does the relay model raise an alarm when its input leaves the limit?",
    "help": "An alarm that the dispatcher sees.",
    "why": "A feeder stays overloaded because nobody sees that the input is wrong. The alarm stops that.",
    "levels": [
        "None.",
        "By habit.",
        "Written down.",
        "Runs on this system.",
        "As 3, tested within 12 months by others.",
    ],
    "evidence": ["Document", "Alarm seen", "Test report"],
    "pitfalls": ["An alarm nobody reads."],
    "treatment_now": "Set a limit.",
    "treatment_structural": "Add a detector.",
    "treatment_proof": "Alarm record.",
    "follow_up": ["Who saw the last one?"],
    "na_rule": "never",
}


_TEXTS = (
    "Does station {number} sound a horn when voltage sags?",
    "Is breaker {number} inspected after each storm by its owner?",
    "Are forecasts of plant {number} compared with measured feed-in daily?",
    "Can the dispatcher of desk {number} switch this model off alone?",
    "Does assistant {number} quote the procedure it relies on?",
    "Are pictures of camera {number} checked against a second sensor?",
)


def question(question_id: str, **changes: Any) -> dict[str, Any]:
    """Return the structure of one question."""
    return {"id": question_id, **_QUESTION, **changes}


def words(number: int = 1, **changes: Any) -> dict[str, Any]:
    """Return the words of one question; *number* makes them differ."""
    text = _TEXTS[(number - 1) % len(_TEXTS)].format(number=number)
    return {**_WORDS, "text": text, "short": f"Alarm {number}", **changes}


def write_pack(
    folder: Path,
    *,
    questions: list[dict[str, Any]] | None = None,
    texts: dict[str, dict[str, Any]] | None = None,
    head: dict[str, Any] | None = None,
) -> Path:
    """Write a questionnaire pack with one section and return its folder."""
    questions = questions if questions is not None else default_questions()
    texts = texts if texts is not None else {q["id"]: words(n) for n, q in enumerate(questions, 1)}
    section = "ROB-R1"
    (folder / "sections").mkdir(parents=True, exist_ok=True)
    (folder / "text" / "en").mkdir(parents=True, exist_ok=True)
    pack = {"format": 1, "id": "small", "kind": "questionnaire", "version": "1.0.0", "domain": "robustness",
            "languages": ["en"], "sections": [section], **(head or {})}  # fmt: skip
    (folder / "pack.toml").write_text(_toml(pack) + "date = 2026-11-24\n", "utf-8")
    parts = [f'id = "{section}"\n'] + ["[[question]]\n" + _toml(each) for each in questions]
    (folder / "sections" / f"{section}.toml").write_text("\n".join(parts), "utf-8")
    chapters = []
    for question_id, found in texts.items():
        checks = '[[{}.field_checks]]\nwhere = "control room"\ndo = "Ask for the last alarm."\nsafety = ""\n'
        chapters.append(f"[{question_id}]\n{_toml(found)}\n" + checks.format(question_id))
    (folder / "text" / "en" / f"{section}.toml").write_text("\n".join(chapters), "utf-8")
    (folder / "text" / "en" / "pack.toml").write_text(
        f'title = "Small"\nintroduction = "For tests."\n[sections]\n"{section}" = "Limits"\n', "utf-8"
    )
    return folder


def default_questions() -> list[dict[str, Any]]:
    """Return six questions that differ in weight, severity, role and applicability."""
    return [
        question("ROB-01", weight=5, severity="critical", validity_months=12),
        question("ROB-12", weight=4, severity="critical", role="both", validity_months=12),
        question("ROB-13", weight=3, role="mitigative"),
        question("ROB-14", severity="medium", weight=2),
        question("ROB-28", applies_when="kind in [llm, agent]"),
        question("ROB-33", severity="low", weight=1, applies_when="uses_images"),
    ]


def _toml(table: dict[str, Any]) -> str:
    lines = []
    for key, value in table.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            inner = ", ".join(
                "{ " + ", ".join(f"{k} = {json.dumps(v)}" for k, v in each.items()) + " }" for each in value
            )
            lines.append(f"{key} = [{inner}]")
        else:
            lines.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def mark(
    question_id: str = "q1",
    weight: int = 3,
    claimed: int | None = 3,
    grade: int = 2,
    severity: str = "high",
    role: str = "preventive",
    **more: Any,
) -> Mark:
    """Return a mark."""
    return Mark(question_id, weight, claimed, grade, Severity(severity), Role(role), **more)
