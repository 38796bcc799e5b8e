"""Words for classes, roles, flags, statuses and triggers of the EU AI Act, in the person's language.

Terms of law keep their official wording and their article. Source: EU AI Act specification §§2, 5.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.format import day, one_line
from ui.i18n.labels import field_word
from ui.i18n.mark import QT_TRANSLATE_NOOP
from workbench.classification.model import Proposal, Trigger

_CLASSES = {
    "NOT_AI_SYSTEM": QT_TRANSLATE_NOOP("act", "Not an AI system"),
    "OUT_OF_SCOPE": QT_TRANSLATE_NOOP("act", "Out of scope"),
    "PROHIBITED": QT_TRANSLATE_NOOP("act", "Prohibited"),
    "HIGH_RISK_ANNEX_I_A": QT_TRANSLATE_NOOP("act", "High-risk, Annex I A"),
    "HIGH_RISK_ANNEX_I_B": QT_TRANSLATE_NOOP("act", "High-risk, Annex I B"),
    "HIGH_RISK_ANNEX_III": QT_TRANSLATE_NOOP("act", "High-risk, Annex III"),
    "ANNEX_III_DEROGATED": QT_TRANSLATE_NOOP("act", "Annex III, derogated"),
    "TRANSPARENCY": QT_TRANSLATE_NOOP("act", "Transparency"),
    "MINIMAL": QT_TRANSLATE_NOOP("act", "Minimal risk"),
    "GPAI_MODEL_PROVIDER": QT_TRANSLATE_NOOP("act", "Provider of a general-purpose model"),
    "GPAI_SYSTEMIC": QT_TRANSLATE_NOOP("act", "Model with systemic risk"),
    "USES_GPAI": QT_TRANSLATE_NOOP("act", "Contains a general-purpose model"),
}
_SCOPES = {
    "no_EU_link": QT_TRANSLATE_NOOP("act", "no link to the EU"),
    "defence_national_security": QT_TRANSLATE_NOOP("act", "defence, national security"),
    "scientific_research": QT_TRANSLATE_NOOP("act", "scientific research"),
    "pre_market_development": QT_TRANSLATE_NOOP("act", "not in service yet"),
    "personal_use": QT_TRANSLATE_NOOP("act", "personal use"),
    "open_source": QT_TRANSLATE_NOOP("act", "open source"),
}
_ROLES = {
    "PROVIDER": QT_TRANSLATE_NOOP("act", "Provider"),
    "DEPLOYER": QT_TRANSLATE_NOOP("act", "Deployer"),
    "IMPORTER": QT_TRANSLATE_NOOP("act", "Importer"),
    "DISTRIBUTOR": QT_TRANSLATE_NOOP("act", "Distributor"),
    "PRODUCT_MANUFACTURER": QT_TRANSLATE_NOOP("act", "Product manufacturer"),
    "AUTHORISED_REP": QT_TRANSLATE_NOOP("act", "Authorised representative"),
}
_FLAGS = {
    "REVIEW": QT_TRANSLATE_NOOP("act", "Legal review advised"),
    "REAL_WORLD_TEST": QT_TRANSLATE_NOOP("act", "Tested in real conditions: Art. 60 applies"),
    "EMOTION_SAFETY_EXCEPTION": QT_TRANSLATE_NOOP("act", "Emotion recognition for medical or safety reasons"),
    "NOT_CER_ENTITY": QT_TRANSLATE_NOOP("act", "Not a critical entity: point 2 taken as not met"),
    "PROPERTY_ONLY_6_1A": QT_TRANSLATE_NOOP("act", "Only property in danger, Art. 6(1a)"),
    "NO_INDEPENDENT_LAYER": QT_TRANSLATE_NOOP("act", "No independent protection is shown"),
    "SECTION_B_AND_ANNEX_III": QT_TRANSLATE_NOOP("act", "Annex I Section B together with Annex III"),
    "DEROGATION_NOT_DOCUMENTED": QT_TRANSLATE_NOOP("act", "The derogation is not documented yet, Art. 6(4)"),
    "GPAI_INTERNAL_ONLY": QT_TRANSLATE_NOOP("act", "Own model, internal only"),
    "ROLE_CHANGE_ART25": QT_TRANSLATE_NOOP("act", "Became the provider, Art. 25"),
    "LEGACY_EXEMPT": QT_TRANSLATE_NOOP("act", "In service before the rules: not bound, Art. 111(2)"),
    "LEGACY_2030": QT_TRANSLATE_NOOP("act", "In service before the rules: due on 2 Aug 2030, Art. 111(2)"),
}
_STATES = {
    "draft": QT_TRANSLATE_NOOP("act", "Draft"),
    "proposed": QT_TRANSLATE_NOOP("act", "Proposal"),
    "confirmed": QT_TRANSLATE_NOOP("act", "Confirmed"),
    "overruled": QT_TRANSLATE_NOOP("act", "Overruled"),
}
_DUTIES = {
    "open": QT_TRANSLATE_NOOP("act", "Open"),
    "in_progress": QT_TRANSLATE_NOOP("act", "In progress"),
    "fulfilled": QT_TRANSLATE_NOOP("act", "Fulfilled"),
    "not_applicable": QT_TRANSLATE_NOOP("act", "Not applicable"),
}
_TRIGGERS = {
    "purpose": QT_TRANSLATE_NOOP("act", "The purpose changed"),
    "autonomy": QT_TRANSLATE_NOOP("act", "The autonomy changed"),
    "connection": QT_TRANSLATE_NOOP("act", "The connection changed"),
    "personal_data": QT_TRANSLATE_NOOP("act", "The personal data changed"),
    "protection": QT_TRANSLATE_NOOP("act", "Its relation to safety changed"),
    "model": QT_TRANSLATE_NOOP("act", "The model changed"),
    "provider": QT_TRANSLATE_NOOP("act", "The supplier changed"),
    "date": QT_TRANSLATE_NOOP("act", "A date of the law passed"),
    "pack": QT_TRANSLATE_NOOP("act", "A new text of the tree is installed"),
    "result": QT_TRANSLATE_NOOP("act", "The new text gives another class"),
}
_ORIGINS = {
    "card": QT_TRANSLATE_NOOP("act", "Proposed from the card: {detail}"),
    "start": QT_TRANSLATE_NOOP("act", "Proposed from the starting point: {detail}"),
    "earlier": QT_TRANSLATE_NOOP("act", "Proposed from the classification before"),
    "usual": QT_TRANSLATE_NOOP("act", "Proposed as usual at a grid operator"),
    "file": QT_TRANSLATE_NOOP("act", "Taken from a file"),
}
_CERTAINTY = {
    "H": QT_TRANSLATE_NOOP("act", "stands in the law"),
    "M": QT_TRANSLATE_NOOP("act", "a reading or guideline"),
    "L": QT_TRANSLATE_NOOP("act", "open, legal review advised"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("act", text)


def class_kinds() -> list[tuple[str, str]]:
    """Return (kind, words) of every kind of class of a system that can be a headline, heaviest first."""
    order = ("PROHIBITED", "HIGH_RISK_ANNEX_I_A", "HIGH_RISK_ANNEX_I_B", "HIGH_RISK_ANNEX_III", "ANNEX_III_DEROGATED",
             "TRANSPARENCY", "MINIMAL", "OUT_OF_SCOPE", "NOT_AI_SYSTEM")  # fmt: skip
    return [(kind, _say(_CLASSES[kind])) for kind in order]


def kind_words(kind: str) -> str:
    """Return the words for a kind of class."""
    return _say(_CLASSES[kind]) if kind in _CLASSES else kind


def class_words(name: str) -> str:
    """Return the words for a class with what stands in its brackets.

    ``HIGH_RISK_ANNEX_III(2,4(b))`` is "High-risk, Annex III(2), (4(b))".
    """
    kind, is_open, rest = name.partition("(")
    words = kind_words(kind)
    if not is_open:
        return words
    parts = rest[:-1].split(",")
    if kind == "OUT_OF_SCOPE":
        return f"{words}: {_say(_SCOPES.get(parts[0], parts[0]))}"
    if kind == "TRANSPARENCY":
        found = ", ".join(f"({part.removeprefix('50_').partition('_')[0]})" for part in dict.fromkeys(parts))
        return f"{words}, Art. 50{found}"
    if kind == "PROHIBITED":
        return f"{words}, Art. 5(1)" + ", ".join(f"({part})" for part in parts)
    if kind == "ANNEX_III_DEROGATED":
        return f"{words} ({', '.join(parts)})"
    return f"{words}({parts[0]})" + "".join(f", ({part})" for part in parts[1:])


def role_words(role: str) -> str:
    """Return the words for a role."""
    return _say(_ROLES[role]) if role in _ROLES else role


def roles() -> list[tuple[str, str]]:
    """Return (role, words) of every role."""
    return [(role, _say(text)) for role, text in _ROLES.items()]


def flag_words(flag: str) -> str:
    """Return the words for a flag."""
    return _say(_FLAGS[flag]) if flag in _FLAGS else flag


def state_words(state: str) -> str:
    """Return the words for the state of a classification."""
    return _say(_STATES[state])


def duty_words(state: str) -> str:
    """Return the words for the state of a duty."""
    return _say(_DUTIES[state])


def duty_states() -> list[tuple[str, str]]:
    """Return (state, words) of every state of a duty."""
    return [(state, _say(text)) for state, text in _DUTIES.items()]


def certainty_words(letter: str) -> str:
    """Return what a certainty letter says."""
    return _say(_CERTAINTY[letter]) if letter in _CERTAINTY else letter


def status_words(status: str) -> str:
    """Return the words for the status of a duty on a day."""
    kind, _, rest = status.partition("(")
    if kind == "upcoming":
        return _say(QT_TRANSLATE_NOOP("act", "from {day}")).format(day=day(date.fromisoformat(rest[:-1])))
    if kind == "legacy_due":
        return _say(QT_TRANSLATE_NOOP("act", "legacy, due {day}")).format(day=day(date.fromisoformat(rest[:-1])))
    if kind == "in_force":
        return _say(QT_TRANSLATE_NOOP("act", "in force"))
    if kind == "legacy_not_binding":
        return _say(QT_TRANSLATE_NOOP("act", "legacy, not binding"))
    return _say(QT_TRANSLATE_NOOP("act", "advice"))


def status_glyph(status: str) -> str:
    """Return the glyph for the status of a duty."""
    return {"in_force": "warning", "upcoming": "waiting", "legacy_due": "waiting"}.get(status.partition("(")[0], "info")


def trigger_words(trigger: Trigger) -> str:
    """Return why to look again, with what changed."""
    words = _say(_TRIGGERS[trigger.kind.value])
    detail = trigger.detail
    if trigger.kind.value == "date":
        return f"{words}: {day(date.fromisoformat(str(detail['on'])))}, {detail['what']}"
    if trigger.kind.value == "result":
        return f"{words}: {class_words(str(detail['to']))}"
    return f"{words}: {_changed(detail)}"


def _changed(detail: Mapping[str, object]) -> str:
    parts = []
    for name, values in detail.items():
        before, after = (values[0], values[1]) if isinstance(values, (list, tuple)) else ("", values)
        label = field_word(name) if name not in ("component", "pack") else ""
        change = f"{_shown(before)} → {_shown(after)}"
        parts.append(f"{label} {change}".strip())
    return one_line(", ".join(parts), 160)


def _shown(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return "+".join(str(each) for each in value) or "–"
    return str(value) if value not in (None, "") else "–"


def origin_words(proposal: Proposal, start_title: str = "") -> str:
    """Return from where an answer is proposed."""
    text = _ORIGINS.get(proposal.origin.value, "")
    fields = ", ".join(field_word(name) for name in proposal.detail)
    return _say(text).format(detail=start_title if proposal.origin.value == "start" else fields) if text else ""
