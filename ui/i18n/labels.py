"""Words for the members of enums and for the keys of the method, in the person's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP as QT
from PySide6.QtCore import QCoreApplication

LEVELS = (
    QT("labels", "Absent"),
    QT("labels", "Ad hoc"),
    QT("labels", "Defined"),
    QT("labels", "Implemented"),
    QT("labels", "Verified"),
)
_GRADES = (
    QT("labels", "statement"),
    QT("labels", "document or photo"),
    QT("labels", "seen at work"),
    QT("labels", "tested by others"),
)
_WORDS = {
    "domain": {
        "robustness": QT("labels", "Robustness"),
        "cybersecurity": QT("labels", "Cybersecurity"),
        "misuse": QT("labels", "Misuse"),
        "data": QT("labels", "Data"),
    },
    "assessment": {
        "draft": QT("labels", "Draft"),
        "handed_in": QT("labels", "Handed in"),
        "reviewed": QT("labels", "Reviewed"),
    },
    "answer": {
        "open": QT("labels", "Open"),
        "unknown": QT("labels", "Not known"),
        "not_applicable": QT("labels", "Does not apply"),
    },
    "fix": {
        "not_answered": QT("labels", "not answered"),
        "reason_missing": QT("labels", "reason missing"),
        "sent_back": QT("labels", "sent back by the reviewer"),
    },
    "verdict": {"accepted": QT("labels", "Accepted"), "sent_back": QT("labels", "Sent back")},
    "band": {
        "low": QT("labels", "Low"),
        "moderate": QT("labels", "Moderate"),
        "high": QT("labels", "High"),
        "critical": QT("labels", "Critical"),
    },
    "severity": {
        "low": QT("labels", "Low"),
        "medium": QT("labels", "Medium"),
        "high": QT("labels", "High"),
        "critical": QT("labels", "Critical"),
    },
    "finding": {
        "weak": QT("labels", "weak answer"),
        "not_assessed": QT("labels", "not assessed"),
        "not_known": QT("labels", "not known"),
    },
    "kind": {
        "ml": QT("labels", "Machine learning"),
        "llm": QT("labels", "Language model"),
        "rag": QT("labels", "Retrieval and language model"),
        "agent": QT("labels", "Agent"),
        "automation": QT("labels", "Automation"),
    },
    "kind_short": {
        "ml": QT("labels", "ML"),
        "llm": QT("labels", "LLM"),
        "rag": QT("labels", "RAG"),
        "agent": QT("labels", "Agent"),
        "automation": QT("labels", "Automation"),
    },
    "stage": {
        "idea": QT("labels", "Idea"),
        "development": QT("labels", "Development"),
        "pilot": QT("labels", "Pilot"),
        "operation": QT("labels", "In operation"),
        "change": QT("labels", "Being changed"),
        "retired": QT("labels", "Retired"),
    },
    "autonomy": {
        "offline": QT("labels", "Offline analysis"),
        "advisory": QT("labels", "Advises a person"),
        "approve_each": QT("labels", "Acts after each approval"),
        "act_bounded": QT("labels", "Acts within limits"),
        "act_free": QT("labels", "Acts freely"),
    },
    "location": {
        "substation_edge": QT("labels", "Substation"),
        "control_room": QT("labels", "Control room"),
        "ot_server": QT("labels", "OT server"),
        "dmz": QT("labels", "DMZ"),
        "office": QT("labels", "Office"),
    },
    "exposure": {
        "isolated": QT("labels", "Isolated"),
        "controlled_transfer": QT("labels", "Controlled transfer"),
        "linked": QT("labels", "Linked"),
    },
    "vendor_remote": {
        "none": QT("labels", "No remote access"),
        "on_request": QT("labels", "On request"),
        "standing": QT("labels", "Standing access"),
    },
    "write_path": {
        "none": QT("labels", "Writes nowhere"),
        "business": QT("labels", "Business systems"),
        "control": QT("labels", "Control systems"),
    },
    "personal_data": {
        "none": QT("labels", "None"),
        "staff": QT("labels", "Staff"),
        "customers": QT("labels", "Customers"),
        "public": QT("labels", "Public"),
    },
    "criticality": {
        "none": QT("labels", "None"),
        "supporting": QT("labels", "Supporting"),
        "important": QT("labels", "Important"),
        "critical": QT("labels", "Critical"),
    },
    "component": {
        "model": QT("labels", "Model"),
        "data_set": QT("labels", "Data set"),
        "tool": QT("labels", "Tool"),
        "library": QT("labels", "Library"),
    },
    "maturity": {
        "initial": QT("labels", "Initial"),
        "developing": QT("labels", "Developing"),
        "defined": QT("labels", "Defined"),
        "managed": QT("labels", "Managed"),
        "assured": QT("labels", "Assured"),
    },
    "role": {
        "assessor": QT("labels", "Assessor"),
        "owner": QT("labels", "Owner"),
        "ciso": QT("labels", "CISO"),
    },
    "dimension": {
        "safety": QT("labels", "Safety of people"),
        "supply": QT("labels", "Supply"),
        "environment": QT("labels", "Environment"),
        "regulatory": QT("labels", "Law and licence"),
        "financial": QT("labels", "Money"),
        "reputation": QT("labels", "Reputation"),
        "privacy": QT("labels", "Privacy"),
    },
    "likelihood": {
        "1": QT("labels", "Rare"),
        "2": QT("labels", "Unlikely"),
        "3": QT("labels", "Possible"),
        "4": QT("labels", "Likely"),
        "5": QT("labels", "Almost certain"),
    },
}
_FIELDS = {
    "ref": QT("labels", "ID"),
    "name": QT("labels", "Name"),
    "purpose": QT("labels", "Purpose"),
    "kinds": QT("labels", "Kinds"),
    "stage": QT("labels", "Stage"),
    "owner": QT("labels", "Owner"),
    "supplier": QT("labels", "Supplier"),
    "site": QT("labels", "Site"),
    "zone": QT("labels", "Zone"),
    "conduit": QT("labels", "Conduit"),
    "autonomy": QT("labels", "Autonomy"),
    "location": QT("labels", "Runs in"),
    "exposure": QT("labels", "Exposure"),
    "vendor_remote": QT("labels", "Supplier's remote access"),
    "write_path": QT("labels", "Can write to"),
    "personal_data": QT("labels", "Personal data"),
    "data_categories": QT("labels", "Data it uses"),
    "output_users": QT("labels", "Who acts on the output"),
    "criticality": QT("labels", "Criticality for the grid"),
    "in_use_since": QT("labels", "In use since"),
    "third_party_model": QT("labels", "Model of a third party"),
    "third_party_data": QT("labels", "Data of a third party"),
    "learns_in_operation": QT("labels", "Learns in operation"),
    "uses_images": QT("labels", "Uses images"),
    "uses_telemetry": QT("labels", "Uses telemetry"),
    "inbound_text": QT("labels", "Takes in text from outside"),
    "grid_critical_data": QT("labels", "Sees grid-critical data"),
    "safety_related": QT("labels", "Related to safety"),
    "customer_effect": QT("labels", "Affects customers"),
    "extra": QT("labels", "Other columns"),
}


def word(family: str, key: object) -> str:
    """Return the words for *key* of *family* ("stage", "operation"); the key itself if it has none."""
    text = _WORDS[family].get(str(key))
    return QCoreApplication.translate("labels", text) if text else str(key)


def words_of(family: str) -> list[tuple[str, str]]:
    """Return (key, words) of every member of *family*, in order."""
    return [(key, QCoreApplication.translate("labels", text)) for key, text in _WORDS[family].items()]


def field_word(name: str) -> str:
    """Return the words for a field of the system card."""
    return QCoreApplication.translate("labels", _FIELDS[name]) if name in _FIELDS else name


def level_word(level: int) -> str:
    """Return the short label of an answer level 0-4."""
    return QCoreApplication.translate("labels", LEVELS[level])


def grade_word(grade: int) -> str:
    """Return the words of an evidence grade 0-3."""
    return QCoreApplication.translate("labels", _GRADES[grade])


def yes_no(value: bool | None) -> str:
    """Return the words for a fact that may be unknown."""
    if value is None:
        return QCoreApplication.translate("labels", "not known")
    return QCoreApplication.translate("labels", "Yes") if value else QCoreApplication.translate("labels", "No")
