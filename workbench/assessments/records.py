"""Tables of assessments, revisions of answers and reviews. Revisions and reviews only grow."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from workbench.register import base as base  # naming convention first


class AssessmentRecord(SQLModel, table=True):
    """One assessment."""

    __tablename__ = "assessment"

    id: str = Field(primary_key=True)
    system_id: str = Field(foreign_key="system.id", index=True)
    label: str
    pack_keys: list[str] = Field(sa_type=JSON)
    catalogue_key: str
    method_key: str
    state: str
    profile: dict[str, Any] = Field(sa_type=JSON)
    assessor: str
    reviewer: str | None = None
    started_at: str
    changed_at: str
    handed_in_at: str | None = None
    reviewed_at: str | None = None


class RevisionRecord(SQLModel, table=True):
    """One revision of one answer; *evidence* is a list of [evidence id, grade]."""

    __tablename__ = "answer_revision"

    assessment_id: str = Field(foreign_key="assessment.id", primary_key=True)
    question_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    id: str
    state: str
    level: int | None = None
    note: str
    reason: str
    is_marked: bool
    evidence: list[Any] = Field(sa_type=JSON)
    by: str
    at: str


class ReviewRecord(SQLModel, table=True):
    """One verdict of a reviewer on one revision."""

    __tablename__ = "answer_review"

    id: str = Field(primary_key=True)
    assessment_id: str = Field(foreign_key="assessment.id")
    question_id: str
    revision_id: str
    verdict: str
    reason: str
    by: str
    at: str


class MoveRecord(SQLModel, table=True):
    """One move of an assessment to another version of a questionnaire; *questions* is question id -> what changed."""

    __tablename__ = "assessment_move"

    assessment_id: str = Field(foreign_key="assessment.id", primary_key=True)
    number: int = Field(primary_key=True)
    from_key: str
    to_key: str
    questions: dict[str, Any] = Field(sa_type=JSON)
    by: str
    at: str
