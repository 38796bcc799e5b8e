"""Tables of classifications: answers and duties only grow, what was decided stays as it was."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from workbench.register import base as base  # naming convention first


class ClassificationRecord(SQLModel, table=True):
    """One classification of a system for one purpose; *frozen* is the dossier of a decided one as JSON."""

    __tablename__ = "classification"

    id: str = Field(primary_key=True)
    system_id: str = Field(foreign_key="system.id", index=True)
    line_id: str
    purpose: str
    pack_key: str
    start_id: str
    state: str
    is_current: bool
    assessor: str
    reason: str
    class_kind: str
    classes: list[str] = Field(sa_type=JSON)
    answers: dict[str, Any] = Field(sa_type=JSON)
    started_at: str
    changed_at: str
    finished_at: str | None = None
    decided_by: str | None = None
    decided_at: str | None = None
    next_date: str | None = None
    seen_until: str | None = None
    frozen: str | None = None


class NodeAnswerRecord(SQLModel, table=True):
    """One revision of the answer to one node."""

    __tablename__ = "classification_answer"

    classification_id: str = Field(foreign_key="classification.id", primary_key=True)
    node_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    id: str
    answer: list[str] = Field(sa_type=JSON)
    note: str
    evidence: list[str] = Field(sa_type=JSON)
    origin: str
    by: str
    at: str


class DutyRevisionRecord(SQLModel, table=True):
    """One revision of how far a duty is fulfilled."""

    __tablename__ = "duty_revision"

    classification_id: str = Field(foreign_key="classification.id", primary_key=True)
    duty_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    id: str
    state: str
    owner: str
    note: str
    reason: str
    evidence: list[str] = Field(sa_type=JSON)
    by: str
    at: str


class TriggerRecord(SQLModel, table=True):
    """Something happened that asks for another classification, until a person settles it."""

    __tablename__ = "classification_trigger"

    id: str = Field(primary_key=True)
    classification_id: str = Field(foreign_key="classification.id")
    kind: str
    detail: dict[str, Any] = Field(sa_type=JSON)
    at: str
    settled_at: str | None = None
    settled_by: str | None = None
    settled_reason: str | None = None
