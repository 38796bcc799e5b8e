"""Tables of the risk register: what is searched for has its column, the rest of a value stands in its body as JSON."""

from sqlmodel import Field, SQLModel

from workbench.register import base as base  # naming convention first


class RiskRecord(SQLModel, table=True):
    """One risk in its present revision."""

    __tablename__ = "risk"

    id: str = Field(primary_key=True)
    ref: str = Field(unique=True)
    system_id: str = Field(index=True, foreign_key="system.id")
    catalogue_id: str
    state: str = Field(index=True)
    owner: str
    next_review: str
    title: str
    revision: int
    changed_at: str
    body: str


class OverrideRecord(SQLModel, table=True):
    """One change of a computed value by a person."""

    __tablename__ = "risk_override"

    id: str = Field(primary_key=True)
    risk_id: str = Field(index=True, foreign_key="risk.id")
    ended_at: str
    body: str


class TreatmentRecord(SQLModel, table=True):
    """One action against a risk."""

    __tablename__ = "treatment"

    id: str = Field(primary_key=True)
    risk_id: str = Field(index=True, foreign_key="risk.id")
    ref: str = Field(unique=True)
    state: str
    owner: str
    due: str
    body: str


class AcceptanceRecord(SQLModel, table=True):
    """One acceptance of a risk for a time."""

    __tablename__ = "acceptance"

    id: str = Field(primary_key=True)
    risk_id: str = Field(index=True, foreign_key="risk.id")
    until: str
    ended_at: str
    body: str


class ZoneRecord(SQLModel, table=True):
    """Security levels of one zone."""

    __tablename__ = "zone_levels"

    name: str = Field(primary_key=True)
    body: str


class KeptRatingRecord(SQLModel, table=True):
    """The last computed rating of a risk; may be thrown away at any time."""

    __tablename__ = "risk_rating"

    risk_id: str = Field(primary_key=True, foreign_key="risk.id")
    risk_revision: int
    assessment_id: str = Field(index=True)
    as_of: str
    good_until: str
    inherent_band: str
    inherent_score: int
    inherent_l: int
    inherent_i: int
    residual_band: str
    residual_score: float
    residual_l: int
    residual_i: int
    decision_band: str
    target_band: str
    target_score: float
    target_l: int
    target_i: int
    confidence: float
    is_cautious: bool
    is_overridden: bool
