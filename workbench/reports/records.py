"""Tables of made reports and of their files: the rendered one and each one with a further signature."""

from sqlmodel import Field, SQLModel

from workbench.register import base as base  # naming convention first


class ReportRecord(SQLModel, table=True):
    """One report: its frozen content as canonical JSON, never changed."""

    __tablename__ = "report"

    id: str = Field(primary_key=True)
    ref: str = Field(unique=True)
    system_id: str = Field(index=True)
    assessment_id: str
    kind: str
    language: str
    content_sha256: str
    content: bytes
    is_draft: bool
    made_at: str
    made_by: str


class ReportFileRecord(SQLModel, table=True):
    """One PDF of a report; *what* is ``rendered`` or the signature field that was signed."""

    __tablename__ = "report_file"

    id: str = Field(primary_key=True)
    report_id: str = Field(foreign_key="report.id")
    number: int
    pdf_sha256: str
    what: str
    at: str
    by: str
