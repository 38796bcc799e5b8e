"""Evidence of one register: what is known of a file, and its bytes."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, insert, select

from workbench.evidence.model import Evidence
from workbench.evidence.records import EvidenceRecord
from workbench.kernel.errors import InputError
from workbench.register import blobs
from workbench.register.base import table_of

_TABLE = table_of(EvidenceRecord)


class EvidenceUnknown(InputError):
    """No evidence has this id."""

    code = "evidence.unknown"


class EvidenceRepository:
    """Evidence of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, evidence_id: str) -> Evidence:
        """Return the evidence with this id. Raises EvidenceUnknown."""
        found = self.many([evidence_id])
        if not found:
            raise EvidenceUnknown(id=evidence_id)
        return found[evidence_id]

    def many(self, ids: Iterable[str]) -> dict[str, Evidence]:
        """Return evidence by id for the *ids* that exist."""
        wanted = list(dict.fromkeys(ids))
        rows: list[Any] = []
        for start in range(0, len(wanted), 500):
            rows += self._connection.execute(select(_TABLE).where(_TABLE.c.id.in_(wanted[start : start + 500])))
        return {row.id: Evidence.model_validate(dict(row._mapping)) for row in rows}

    def content(self, evidence: Evidence) -> bytes:
        """Return the stored bytes, checked against their hash."""
        return blobs.get(self._connection, evidence.sha256)

    def add(self, evidence: Evidence, content: bytes) -> None:
        """Store evidence with its bytes."""
        blobs.put(self._connection, content)
        self._connection.execute(insert(_TABLE).values(**evidence.model_dump(mode="json")))
