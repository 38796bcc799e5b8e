"""The table of decisions on applicability. It only grows: a decision is replaced by a later one, never changed."""

from sqlmodel import Field, SQLModel

from workbench.register import base as base  # naming convention first


class DecisionRecord(SQLModel, table=True):
    """One decision on one item of a framework for one system; *by* is a person's id."""

    __tablename__ = "applicability"

    system_id: str = Field(foreign_key="system.id", primary_key=True)
    framework_id: str = Field(primary_key=True)
    item_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    choice: str
    reason: str
    by: str
    at: str
