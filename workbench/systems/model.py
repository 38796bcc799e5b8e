"""The card of an AI system as an assessor needs it, with its components, site and zone.

Attributes use the closed words of question design §4, because applicability is computed from them; None means not
known.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pydantic import ConfigDict
from sqlalchemy import JSON
from sqlmodel import Field, SQLModel


class Kind(StrEnum):
    """What an AI system is; a system may be several."""

    ML = "ml"
    LLM = "llm"
    RAG = "rag"
    AGENT = "agent"
    AUTOMATION = "automation"


class Stage(StrEnum):
    """Where a system stands in its life."""

    IDEA = "idea"
    DEVELOPMENT = "development"
    PILOT = "pilot"
    OPERATION = "operation"
    CHANGE = "change"
    RETIRED = "retired"


class Autonomy(StrEnum):
    """How freely the output acts."""

    OFFLINE = "offline"
    ADVISORY = "advisory"
    APPROVE_EACH = "approve_each"
    ACT_BOUNDED = "act_bounded"
    ACT_FREE = "act_free"


class Location(StrEnum):
    """Where the system runs."""

    SUBSTATION_EDGE = "substation_edge"
    CONTROL_ROOM = "control_room"
    OT_SERVER = "ot_server"
    DMZ = "dmz"
    OFFICE = "office"


class Exposure(StrEnum):
    """How the system is reached from outside its zone."""

    ISOLATED = "isolated"
    CONTROLLED_TRANSFER = "controlled_transfer"
    LINKED = "linked"


class VendorRemote(StrEnum):
    """Remote access of the supplier."""

    NONE = "none"
    ON_REQUEST = "on_request"
    STANDING = "standing"


class WritePath(StrEnum):
    """What the system can write to."""

    NONE = "none"
    BUSINESS = "business"
    CONTROL = "control"


class PersonalData(StrEnum):
    """Whose personal data the system handles."""

    NONE = "none"
    STAFF = "staff"
    CUSTOMERS = "customers"
    PUBLIC = "public"


class Criticality(StrEnum):
    """What a wrong, late or missing output means for the grid."""

    NONE = "none"
    SUPPORTING = "supporting"
    IMPORTANT = "important"
    CRITICAL = "critical"


class ComponentKind(StrEnum):
    """What a component of a system is."""

    MODEL = "model"
    DATA_SET = "data_set"
    TOOL = "tool"
    LIBRARY = "library"


FLAG_NAMES = (
    "third_party_model", "third_party_data", "learns_in_operation", "uses_images", "uses_telemetry", "inbound_text",
    "grid_critical_data", "safety_related", "customer_effect",
)  # fmt: skip
"""The attributes that are yes, no or not known, in the order in which the card shows them."""

ATTRIBUTE_NAMES = (
    "autonomy", "location", "exposure", "vendor_remote", "write_path", "personal_data", *FLAG_NAMES,
)  # fmt: skip
"""The attributes that `applies_when` may name, besides *kind*. Source: question design §4."""

_FROZEN = ConfigDict(frozen=True)


class SystemFields(SQLModel):
    """What a system card says; every field but reference and name may be unknown."""

    ref: str = Field(max_length=200)
    name: str = Field(max_length=500)
    purpose: str = ""
    kinds: tuple[Kind, ...] = Field(default=(), sa_type=JSON)
    stage: Stage | None = None
    owner: str = ""
    supplier: str = ""
    site: str = ""
    zone: str = ""
    conduit: str = ""
    autonomy: Autonomy | None = None
    location: Location | None = None
    exposure: Exposure | None = None
    vendor_remote: VendorRemote | None = None
    write_path: WritePath | None = None
    personal_data: PersonalData | None = None
    data_categories: str = ""
    output_users: str = ""  # who acts on the output
    criticality: Criticality | None = None
    in_use_since: str = ""  # a date or month as given
    third_party_model: bool | None = None
    third_party_data: bool | None = None
    learns_in_operation: bool | None = None
    uses_images: bool | None = None
    uses_telemetry: bool | None = None
    inbound_text: bool | None = None
    grid_critical_data: bool | None = None
    safety_related: bool | None = None
    customer_effect: bool | None = None
    extra: dict[str, str] = Field(default_factory=dict, sa_type=JSON)  # columns of a list that have no field here


class System(SystemFields):
    """One AI system of the register, as it stands in *revision*; times are UTC ISO text."""

    model_config = _FROZEN  # type: ignore[assignment]

    id: str
    revision: int = 1
    created_at: str
    changed_at: str

    def attributes(self) -> dict[str, Any]:
        """Return the attributes by name that applicability is computed from; None where not known."""
        return {name: getattr(self, name) for name in ATTRIBUTE_NAMES}


class ComponentFields(SQLModel):
    """A model, data set, tool or library that a system is made of."""

    kind: ComponentKind
    name: str = Field(max_length=500)
    version: str = ""
    supplier: str = ""
    sha256: str = ""
    note: str = ""


class Component(ComponentFields):
    """A component of the system *system_id*."""

    model_config = _FROZEN  # type: ignore[assignment]

    id: str
    system_id: str


@dataclass(frozen=True, slots=True)
class SystemRow:
    """One row of the list of systems: what a person scans for."""

    id: str
    ref: str
    name: str
    site: str
    owner: str
    kinds: tuple[str, ...]
    stage: str | None
    criticality: str | None
    changed_at: str
