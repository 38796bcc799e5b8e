"""A piece of evidence: a file by its hash, when it was taken and how long it counts.

The grade (E0-E3) belongs to the use of a file for an answer, not to the file: the same photo may show a screen (E1)
for one question and a demonstration seen by the assessor (E2) for another. Source: risk method RM-1.0 §4.
"""

from enum import IntEnum

from pydantic import ConfigDict
from sqlmodel import Field, SQLModel


class Grade(IntEnum):
    """How strong the best valid evidence for an answer is."""

    STATEMENT = 0
    DOCUMENT = 1
    SEEN = 2
    TESTED = 3


class EvidenceFields(SQLModel):
    """A stored file; *sha256* is of the stored bytes, *original_sha256* of the file as it came."""

    name: str = Field(max_length=400)
    media_type: str
    size: int  # bytes, as stored
    sha256: str = Field(index=True)
    original_sha256: str
    taken_at: str | None = None  # UTC ISO text, from the file or the person
    added_at: str
    added_by: str  # person id
    note: str = ""


class Evidence(EvidenceFields):
    """Evidence of the register by its id."""

    model_config = ConfigDict(frozen=True)  # type: ignore[assignment]

    id: str
