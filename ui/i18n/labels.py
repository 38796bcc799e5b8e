"""Words for the members of enums and for the keys of the method, in the person's language."""

from PySide6.QtCore import QCoreApplication

from ui.i18n.mark import QT_TRANSLATE_NOOP

LEVELS = (
    QT_TRANSLATE_NOOP("labels", "Absent"),
    QT_TRANSLATE_NOOP("labels", "Ad hoc"),
    QT_TRANSLATE_NOOP("labels", "Defined"),
    QT_TRANSLATE_NOOP("labels", "Implemented"),
    QT_TRANSLATE_NOOP("labels", "Verified"),
)
_GRADES = (
    QT_TRANSLATE_NOOP("labels", "statement"),
    QT_TRANSLATE_NOOP("labels", "document or photo"),
    QT_TRANSLATE_NOOP("labels", "seen at work"),
    QT_TRANSLATE_NOOP("labels", "tested by others"),
)
_WORDS = {
    "domain": {
        "robustness": QT_TRANSLATE_NOOP("labels", "Robustness"),
        "cybersecurity": QT_TRANSLATE_NOOP("labels", "Cybersecurity"),
        "misuse": QT_TRANSLATE_NOOP("labels", "Misuse"),
        "data": QT_TRANSLATE_NOOP("labels", "Data"),
    },
    "entry": {
        "playbook": QT_TRANSLATE_NOOP("labels", "Playbook"),
        "architecture": QT_TRANSLATE_NOOP("labels", "Architecture"),
        "brief": QT_TRANSLATE_NOOP("labels", "Brief"),
    },
    "entries": {
        "playbook": QT_TRANSLATE_NOOP("labels", "Playbooks"),
        "architecture": QT_TRANSLATE_NOOP("labels", "Architectures"),
        "brief": QT_TRANSLATE_NOOP("labels", "Briefs"),
    },
    "part": {
        "signs": QT_TRANSLATE_NOOP("labels", "How you notice it"),
        "first": QT_TRANSLATE_NOOP("labels", "The first ten minutes"),
        "fallback": QT_TRANSLATE_NOOP("labels", "How operation goes on"),
        "never": QT_TRANSLATE_NOOP("labels", "What not to do"),
        "decide": QT_TRANSLATE_NOOP("labels", "What to decide, and at which limit"),
        "contain": QT_TRANSLATE_NOOP("labels", "Contain"),
        "preserve": QT_TRANSLATE_NOOP("labels", "Preserve evidence"),
        "tell": QT_TRANSLATE_NOOP("labels", "Whom to tell by when"),
        "recover": QT_TRANSLATE_NOOP("labels", "Recover"),
        "prove": QT_TRANSLATE_NOOP("labels", "Prove that it is clean"),
        "learn": QT_TRANSLATE_NOOP("labels", "Learn"),
        "purpose": QT_TRANSLATE_NOOP("labels", "What it is for"),
        "zones": QT_TRANSLATE_NOOP("labels", "Zones"),
        "threats": QT_TRANSLATE_NOOP("labels", "What it stands against"),
        "not_against": QT_TRANSLATE_NOOP("labels", "What it does not stand against"),
        "controls": QT_TRANSLATE_NOOP("labels", "Controls and the questions that check them"),
        "variants": QT_TRANSLATE_NOOP("labels", "Variants and their price"),
        "do": QT_TRANSLATE_NOOP("labels", "Do"),
        "dont": QT_TRANSLATE_NOOP("labels", "Do not"),
        "examples": QT_TRANSLATE_NOOP("labels", "Three true-to-life cases"),
    },
    "assessment": {
        "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
        "handed_in": QT_TRANSLATE_NOOP("labels", "Handed in"),
        "reviewed": QT_TRANSLATE_NOOP("labels", "Reviewed"),
    },
    "answer": {
        "open": QT_TRANSLATE_NOOP("labels", "Open"),
        "unknown": QT_TRANSLATE_NOOP("labels", "Not known"),
        "not_applicable": QT_TRANSLATE_NOOP("labels", "Does not apply"),
    },
    "fix": {
        "not_answered": QT_TRANSLATE_NOOP("labels", "not answered"),
        "reason_missing": QT_TRANSLATE_NOOP("labels", "reason missing"),
        "sent_back": QT_TRANSLATE_NOOP("labels", "sent back by the reviewer"),
    },
    "verdict": {
        "accepted": QT_TRANSLATE_NOOP("labels", "Accepted"),
        "sent_back": QT_TRANSLATE_NOOP("labels", "Sent back"),
    },
    "band": {
        "low": QT_TRANSLATE_NOOP("labels", "Low"),
        "moderate": QT_TRANSLATE_NOOP("labels", "Moderate"),
        "high": QT_TRANSLATE_NOOP("labels", "High"),
        "critical": QT_TRANSLATE_NOOP("labels", "Critical"),
    },
    "severity": {
        "low": QT_TRANSLATE_NOOP("labels", "Low"),
        "medium": QT_TRANSLATE_NOOP("labels", "Medium"),
        "high": QT_TRANSLATE_NOOP("labels", "High"),
        "critical": QT_TRANSLATE_NOOP("labels", "Critical"),
    },
    "finding": {
        "weak": QT_TRANSLATE_NOOP("labels", "weak answer"),
        "not_assessed": QT_TRANSLATE_NOOP("labels", "not assessed"),
        "not_known": QT_TRANSLATE_NOOP("labels", "not known"),
    },
    "kind": {
        "ml": QT_TRANSLATE_NOOP("labels", "Machine learning"),
        "llm": QT_TRANSLATE_NOOP("labels", "Language model"),
        "rag": QT_TRANSLATE_NOOP("labels", "Retrieval and language model"),
        "agent": QT_TRANSLATE_NOOP("labels", "Agent"),
        "automation": QT_TRANSLATE_NOOP("labels", "Automation"),
    },
    "kind_short": {
        "ml": QT_TRANSLATE_NOOP("labels", "ML"),
        "llm": QT_TRANSLATE_NOOP("labels", "LLM"),
        "rag": QT_TRANSLATE_NOOP("labels", "RAG"),
        "agent": QT_TRANSLATE_NOOP("labels", "Agent"),
        "automation": QT_TRANSLATE_NOOP("labels", "Automation"),
    },
    "stage": {
        "idea": QT_TRANSLATE_NOOP("labels", "Idea"),
        "development": QT_TRANSLATE_NOOP("labels", "Development"),
        "pilot": QT_TRANSLATE_NOOP("labels", "Pilot"),
        "operation": QT_TRANSLATE_NOOP("labels", "In operation"),
        "change": QT_TRANSLATE_NOOP("labels", "Being changed"),
        "retired": QT_TRANSLATE_NOOP("labels", "Retired"),
    },
    "autonomy": {
        "offline": QT_TRANSLATE_NOOP("labels", "Offline analysis"),
        "advisory": QT_TRANSLATE_NOOP("labels", "Advises a person"),
        "approve_each": QT_TRANSLATE_NOOP("labels", "Acts after each approval"),
        "act_bounded": QT_TRANSLATE_NOOP("labels", "Acts within limits"),
        "act_free": QT_TRANSLATE_NOOP("labels", "Acts freely"),
    },
    "location": {
        "substation_edge": QT_TRANSLATE_NOOP("labels", "Substation"),
        "control_room": QT_TRANSLATE_NOOP("labels", "Control room"),
        "ot_server": QT_TRANSLATE_NOOP("labels", "OT server"),
        "dmz": QT_TRANSLATE_NOOP("labels", "DMZ"),
        "office": QT_TRANSLATE_NOOP("labels", "Office"),
    },
    "exposure": {
        "isolated": QT_TRANSLATE_NOOP("labels", "Isolated"),
        "controlled_transfer": QT_TRANSLATE_NOOP("labels", "Controlled transfer"),
        "linked": QT_TRANSLATE_NOOP("labels", "Linked"),
    },
    "vendor_remote": {
        "none": QT_TRANSLATE_NOOP("labels", "No remote access"),
        "on_request": QT_TRANSLATE_NOOP("labels", "On request"),
        "standing": QT_TRANSLATE_NOOP("labels", "Standing access"),
    },
    "write_path": {
        "none": QT_TRANSLATE_NOOP("labels", "Writes nowhere"),
        "business": QT_TRANSLATE_NOOP("labels", "Business systems"),
        "control": QT_TRANSLATE_NOOP("labels", "Control systems"),
    },
    "personal_data": {
        "none": QT_TRANSLATE_NOOP("labels", "None"),
        "staff": QT_TRANSLATE_NOOP("labels", "Staff"),
        "customers": QT_TRANSLATE_NOOP("labels", "Customers"),
        "public": QT_TRANSLATE_NOOP("labels", "Public"),
    },
    "criticality": {
        "none": QT_TRANSLATE_NOOP("labels", "None"),
        "supporting": QT_TRANSLATE_NOOP("labels", "Supporting"),
        "important": QT_TRANSLATE_NOOP("labels", "Important"),
        "critical": QT_TRANSLATE_NOOP("labels", "Critical"),
    },
    "component": {
        "model": QT_TRANSLATE_NOOP("labels", "Model"),
        "data_set": QT_TRANSLATE_NOOP("labels", "Data set"),
        "tool": QT_TRANSLATE_NOOP("labels", "Tool"),
        "library": QT_TRANSLATE_NOOP("labels", "Library"),
    },
    "maturity": {
        "initial": QT_TRANSLATE_NOOP("labels", "Initial"),
        "developing": QT_TRANSLATE_NOOP("labels", "Developing"),
        "defined": QT_TRANSLATE_NOOP("labels", "Defined"),
        "managed": QT_TRANSLATE_NOOP("labels", "Managed"),
        "assured": QT_TRANSLATE_NOOP("labels", "Assured"),
    },
    "role": {
        "assessor": QT_TRANSLATE_NOOP("labels", "Assessor"),
        "owner": QT_TRANSLATE_NOOP("labels", "Owner"),
        "ciso": QT_TRANSLATE_NOOP("labels", "CISO"),
    },
    "dimension": {
        "safety": QT_TRANSLATE_NOOP("labels", "Safety of people"),
        "supply": QT_TRANSLATE_NOOP("labels", "Supply"),
        "environment": QT_TRANSLATE_NOOP("labels", "Environment"),
        "regulatory": QT_TRANSLATE_NOOP("labels", "Law and licence"),
        "financial": QT_TRANSLATE_NOOP("labels", "Money"),
        "reputation": QT_TRANSLATE_NOOP("labels", "Reputation"),
        "privacy": QT_TRANSLATE_NOOP("labels", "Privacy"),
    },
    "likelihood": {
        "1": QT_TRANSLATE_NOOP("labels", "Rare"),
        "2": QT_TRANSLATE_NOOP("labels", "Unlikely"),
        "3": QT_TRANSLATE_NOOP("labels", "Possible"),
        "4": QT_TRANSLATE_NOOP("labels", "Likely"),
        "5": QT_TRANSLATE_NOOP("labels", "Almost certain"),
    },
}
_FIELDS = {
    "ref": QT_TRANSLATE_NOOP("labels", "ID"),
    "name": QT_TRANSLATE_NOOP("labels", "Name"),
    "purpose": QT_TRANSLATE_NOOP("labels", "Purpose"),
    "kinds": QT_TRANSLATE_NOOP("labels", "Kinds"),
    "stage": QT_TRANSLATE_NOOP("labels", "Stage"),
    "owner": QT_TRANSLATE_NOOP("labels", "Owner"),
    "supplier": QT_TRANSLATE_NOOP("labels", "Supplier"),
    "site": QT_TRANSLATE_NOOP("labels", "Site"),
    "zone": QT_TRANSLATE_NOOP("labels", "Zone"),
    "conduit": QT_TRANSLATE_NOOP("labels", "Conduit"),
    "autonomy": QT_TRANSLATE_NOOP("labels", "Autonomy"),
    "location": QT_TRANSLATE_NOOP("labels", "Runs in"),
    "exposure": QT_TRANSLATE_NOOP("labels", "Exposure"),
    "vendor_remote": QT_TRANSLATE_NOOP("labels", "Supplier's remote access"),
    "write_path": QT_TRANSLATE_NOOP("labels", "Can write to"),
    "personal_data": QT_TRANSLATE_NOOP("labels", "Personal data"),
    "data_categories": QT_TRANSLATE_NOOP("labels", "Data it uses"),
    "output_users": QT_TRANSLATE_NOOP("labels", "Who acts on the output"),
    "criticality": QT_TRANSLATE_NOOP("labels", "Criticality for the grid"),
    "in_use_since": QT_TRANSLATE_NOOP("labels", "In use since"),
    "third_party_model": QT_TRANSLATE_NOOP("labels", "Model of a third party"),
    "third_party_data": QT_TRANSLATE_NOOP("labels", "Data of a third party"),
    "learns_in_operation": QT_TRANSLATE_NOOP("labels", "Learns in operation"),
    "uses_images": QT_TRANSLATE_NOOP("labels", "Uses images"),
    "uses_telemetry": QT_TRANSLATE_NOOP("labels", "Uses telemetry"),
    "inbound_text": QT_TRANSLATE_NOOP("labels", "Takes in text from outside"),
    "grid_critical_data": QT_TRANSLATE_NOOP("labels", "Sees grid-critical data"),
    "safety_related": QT_TRANSLATE_NOOP("labels", "Related to safety"),
    "customer_effect": QT_TRANSLATE_NOOP("labels", "Affects customers"),
    "extra": QT_TRANSLATE_NOOP("labels", "Other columns"),
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
