"""Metadata and column types that every record shares.

Constraint names follow one convention, so that migrations can name what they change.
"""

from typing import Any

from sqlmodel import SQLModel

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = SQLModel.metadata


def table_of(record: type[SQLModel]) -> Any:
    """Return the table of a record class, for Core statements."""
    return record.__table__  # type: ignore[attr-defined]
