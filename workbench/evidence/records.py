"""The table of evidence; the bytes are in the register's blobs by hash."""

from sqlmodel import Field

from workbench.evidence.model import EvidenceFields
from workbench.register import base as base  # naming convention first


class EvidenceRecord(EvidenceFields, table=True):
    """One stored piece of evidence."""

    __tablename__ = "evidence"

    id: str = Field(primary_key=True)
