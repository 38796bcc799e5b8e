"""A report that was made, as lists show it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class MadeReport:
    """One made report with its newest file; *signed* names the signature fields signed so far, in order."""

    id: str
    ref: str
    system_id: str
    assessment_id: str
    kind: str
    language: str
    content_sha256: str
    is_draft: bool
    made_at: str
    made_by: str
    signed: tuple[str, ...]
    pdf_sha256: str
