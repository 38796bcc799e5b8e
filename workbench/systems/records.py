"""Tables of systems and their components. Words of closed lists are stored as text."""

from typing import Any

from sqlalchemy import JSON, String
from sqlmodel import Field

from workbench.register import base as base  # naming convention first
from workbench.systems.model import ComponentFields, SystemFields


class SystemRecord(SystemFields, table=True):
    """One system as it stands now; earlier states are in the trail."""

    __tablename__ = "system"

    id: str = Field(primary_key=True)
    ref: str = Field(unique=True)
    kinds: list[str] = Field(sa_type=JSON)  # type: ignore[assignment]
    stage: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    autonomy: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    location: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    exposure: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    vendor_remote: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    write_path: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    personal_data: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    criticality: str | None = Field(default=None, sa_type=String)  # type: ignore[assignment]
    extra: dict[str, Any] = Field(sa_type=JSON)
    revision: int
    created_at: str
    changed_at: str


class ComponentRecord(ComponentFields, table=True):
    """One component of a system."""

    __tablename__ = "component"

    id: str = Field(primary_key=True)
    system_id: str = Field(foreign_key="system.id", index=True)
    kind: str = Field(sa_type=String)  # type: ignore[assignment]
