"""Words for states, options, authorities, reasons to act and acts of the risk register, in the person's language.

Source: risk method RM-1.0 §§8, 9.
"""

from PySide6.QtCore import QCoreApplication

from ui.i18n.labels import word
from ui.i18n.mark import QT_TRANSLATE_NOOP

_WORDS = {
    "state": {
        "open": QT_TRANSLATE_NOOP("risk", "Open"),
        "accepted": QT_TRANSLATE_NOOP("risk", "Accepted"),
        "closed": QT_TRANSLATE_NOOP("risk", "Closed"),
        "rejected": QT_TRANSLATE_NOOP("risk", "Rejected"),
        "split": QT_TRANSLATE_NOOP("risk", "Split"),
        "merged": QT_TRANSLATE_NOOP("risk", "Merged"),
    },
    "treatment": {
        "planned": QT_TRANSLATE_NOOP("risk", "Planned"),
        "done": QT_TRANSLATE_NOOP("risk", "Done"),
        "dropped": QT_TRANSLATE_NOOP("risk", "Given up"),
    },
    "option": {
        "avoid": QT_TRANSLATE_NOOP("risk", "Avoid: do not use the AI here"),
        "remove_source": QT_TRANSLATE_NOOP("risk", "Remove the source"),
        "change_likelihood": QT_TRANSLATE_NOOP("risk", "Make it less likely"),
        "change_consequence": QT_TRANSLATE_NOOP("risk", "Make it less grave"),
        "share": QT_TRANSLATE_NOOP("risk", "Share the money at stake"),
        "retain": QT_TRANSLATE_NOOP("risk", "Retain knowingly"),
        "take": QT_TRANSLATE_NOOP("risk", "Take for an opportunity"),
    },
    "effort": {
        "1": QT_TRANSLATE_NOOP("risk", "up to 5 person-days"),
        "2": QT_TRANSLATE_NOOP("risk", "up to 20 person-days"),
        "4": QT_TRANSLATE_NOOP("risk", "up to 60 person-days"),
        "8": QT_TRANSLATE_NOOP("risk", "more than 60 person-days"),
    },
    "todo": {
        "acceptance_expired": QT_TRANSLATE_NOOP("risk", "Acceptance expired"),
        "not_decided": QT_TRANSLATE_NOOP("risk", "Not decided"),
        "treatment_overdue": QT_TRANSLATE_NOOP("risk", "Treatment overdue"),
        "review_overdue": QT_TRANSLATE_NOOP("risk", "Review overdue"),
        "outside_appetite": QT_TRANSLATE_NOOP("risk", "Outside appetite"),
    },
    "authority": {
        "owner": QT_TRANSLATE_NOOP("risk", "the owner of the risk"),
        "executive": QT_TRANSLATE_NOOP("risk", "the accountable executive"),
        "board": QT_TRANSLATE_NOOP("risk", "the board"),
    },
    "role": {
        "preventive": QT_TRANSLATE_NOOP("risk", "on likelihood"),
        "mitigative": QT_TRANSLATE_NOOP("risk", "on impact"),
        "both": QT_TRANSLATE_NOOP("risk", "on both"),
    },
    "stage": {
        "inherent": QT_TRANSLATE_NOOP("risk", "Inherent"),
        "residual": QT_TRANSLATE_NOOP("risk", "Residual"),
        "target": QT_TRANSLATE_NOOP("risk", "Target"),
    },
    "problem": {
        "computed": QT_TRANSLATE_NOOP("risk", "is computed, not typed"),
        "unknown_ref": QT_TRANSLATE_NOOP("risk", "the register has no such reference"),
        "no_ref": QT_TRANSLATE_NOOP("risk", "the row has no reference"),
        "not_live": QT_TRANSLATE_NOOP("risk", "no longer counts"),
    },
    "act": {
        "add": QT_TRANSLATE_NOOP("risk", "Added by hand"),
        "confirm": QT_TRANSLATE_NOOP("risk", "Suggestion confirmed"),
        "reject": QT_TRANSLATE_NOOP("risk", "Suggestion rejected"),
        "change": QT_TRANSLATE_NOOP("risk", "Changed"),
        "split": QT_TRANSLATE_NOOP("risk", "Split"),
        "split_off": QT_TRANSLATE_NOOP("risk", "Split off another risk"),
        "merge": QT_TRANSLATE_NOOP("risk", "Another risk merged in"),
        "merge_into": QT_TRANSLATE_NOOP("risk", "Merged into another risk"),
        "close": QT_TRANSLATE_NOOP("risk", "Closed"),
        "reopen": QT_TRANSLATE_NOOP("risk", "Reopened"),
        "override": QT_TRANSLATE_NOOP("risk", "Number overridden"),
        "end_override": QT_TRANSLATE_NOOP("risk", "Override ended"),
        "plan_treatment": QT_TRANSLATE_NOOP("risk", "Treatment planned"),
        "change_treatment": QT_TRANSLATE_NOOP("risk", "Treatment changed"),
        "finish_treatment": QT_TRANSLATE_NOOP("risk", "Treatment finished"),
        "drop_treatment": QT_TRANSLATE_NOOP("risk", "Treatment given up"),
        "accept": QT_TRANSLATE_NOOP("risk", "Accepted"),
        "withdraw": QT_TRANSLATE_NOOP("risk", "Acceptance withdrawn"),
    },
    "field": {
        "title": QT_TRANSLATE_NOOP("risk", "Title"),
        "because": QT_TRANSLATE_NOOP("risk", "Because of"),
        "event": QT_TRANSLATE_NOOP("risk", "May happen"),
        "leading_to": QT_TRANSLATE_NOOP("risk", "Leading to"),
        "likelihood": QT_TRANSLATE_NOOP("risk", "Likelihood before controls"),
        "impacts": QT_TRANSLATE_NOOP("risk", "Impact before controls"),
        "likelihood_reason": QT_TRANSLATE_NOOP("risk", "Evidence for the likelihood"),
        "impact_reasons": QT_TRANSLATE_NOOP("risk", "Evidence for the impact"),
        "links": QT_TRANSLATE_NOOP("risk", "Linked answers"),
        "sources": QT_TRANSLATE_NOOP("risk", "Sources"),
        "component_ids": QT_TRANSLATE_NOOP("risk", "Components"),
        "site": QT_TRANSLATE_NOOP("risk", "Site"),
        "owner": QT_TRANSLATE_NOOP("risk", "Owner"),
        "reviewer": QT_TRANSLATE_NOOP("risk", "Reviewer"),
        "next_review": QT_TRANSLATE_NOOP("risk", "Next review"),
        "state": QT_TRANSLATE_NOOP("risk", "State"),
        "state_reason": QT_TRANSLATE_NOOP("risk", "Reason"),
        "reason": QT_TRANSLATE_NOOP("risk", "Reason"),
        "interim": QT_TRANSLATE_NOOP("risk", "In the meantime"),
        "until": QT_TRANSLATE_NOOP("risk", "Until"),
        "band": QT_TRANSLATE_NOOP("risk", "Band"),
        "authority": QT_TRANSLATE_NOOP("risk", "Authority"),
        "treatment": QT_TRANSLATE_NOOP("risk", "Treatment"),
        "text": QT_TRANSLATE_NOOP("risk", "What is done"),
        "due": QT_TRANSLATE_NOOP("risk", "Due"),
        "note": QT_TRANSLATE_NOOP("risk", "Note"),
        "ref": QT_TRANSLATE_NOOP("risk", "Reference"),
    },
}


def risk_word(family: str, key: object) -> str:
    """Return the words for *key* of *family* ("state", "accepted"); the key itself if it has none."""
    text = _WORDS[family].get(str(key))
    return QCoreApplication.translate("risk", text) if text else str(key)


def risk_words_of(family: str) -> list[tuple[str, str]]:
    """Return (key, words) of every member of *family*, in order."""
    return [(key, QCoreApplication.translate("risk", text)) for key, text in _WORDS[family].items()]


def overridable_word(field: str) -> str:
    """Return the words for what an override changes: ``likelihood``, ``impact.<dimension>`` or ``band``."""
    dimension = field.removeprefix("impact.")
    if dimension == field:
        return risk_word("field", field)
    return QCoreApplication.translate("risk", "Impact on {dimension}").format(dimension=word("dimension", dimension))


def override_value(field: str, value: str) -> str:
    """Return the words for the value of an override."""
    return word("band", value.lower()) if field == "band" else value
