"""The table of installed packs."""

from sqlmodel import Field, SQLModel

from workbench.register import base as base  # naming convention first


class PackRecord(SQLModel, table=True):
    """One installed version of a pack; *content* is the parsed pack as text."""

    __tablename__ = "pack"

    key: str = Field(primary_key=True)
    pack_id: str
    version: str
    kind: str
    sha256: str
    content: str
    installed_at: str
