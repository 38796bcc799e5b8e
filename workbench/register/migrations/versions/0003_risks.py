"""The risk register: risks, overrides, treatments, acceptances, security levels of zones, kept ratings.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def _texts(*names: str) -> "list[sa.Column[str]]":
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _of_risk(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["risk_id"], ["risk.id"], name=f"fk_{table}_risk_id_risk")


def upgrade() -> None:
    """Make the tables of the risk register."""
    op.create_table(
        "risk",
        *_texts("id", "ref", "system_id", "catalogue_id", "state", "owner", "next_review", "title"),
        sa.Column("revision", sa.Integer(), nullable=False),
        *_texts("changed_at", "body"),
        sa.PrimaryKeyConstraint("id", name="pk_risk"),
        sa.UniqueConstraint("ref", name="uq_risk_ref"),
        sa.ForeignKeyConstraint(["system_id"], ["system.id"], name="fk_risk_system_id_system"),
    )
    op.create_index("ix_risk_system_id", "risk", ["system_id"])
    op.create_index("ix_risk_state", "risk", ["state"])
    op.create_table(
        "risk_override",
        *_texts("id", "risk_id", "ended_at", "body"),
        sa.PrimaryKeyConstraint("id", name="pk_risk_override"),
        _of_risk("risk_override"),
    )
    op.create_table(
        "treatment",
        *_texts("id", "risk_id", "ref", "state", "owner", "due", "body"),
        sa.PrimaryKeyConstraint("id", name="pk_treatment"),
        sa.UniqueConstraint("ref", name="uq_treatment_ref"),
        _of_risk("treatment"),
    )
    op.create_table(
        "acceptance",
        *_texts("id", "risk_id", "until", "ended_at", "body"),
        sa.PrimaryKeyConstraint("id", name="pk_acceptance"),
        _of_risk("acceptance"),
    )
    for table in ("risk_override", "treatment", "acceptance"):
        op.create_index(f"ix_{table}_risk_id", table, ["risk_id"])
    op.create_table("zone_levels", *_texts("name", "body"), sa.PrimaryKeyConstraint("name", name="pk_zone_levels"))
    _kept_ratings()


def _kept_ratings() -> None:
    def numbers(*names: str) -> "list[sa.Column[int]]":
        return [sa.Column(name, sa.Integer(), nullable=False) for name in names]

    def shares(*names: str) -> "list[sa.Column[float]]":
        return [sa.Column(name, sa.Float(), nullable=False) for name in names]

    op.create_table(
        "risk_rating",
        *_texts("risk_id"),
        *numbers("risk_revision"),
        *_texts("assessment_id", "as_of", "good_until", "inherent_band"),
        *numbers("inherent_score", "inherent_l", "inherent_i"),
        *_texts("residual_band"),
        *shares("residual_score"),
        *numbers("residual_l", "residual_i"),
        *_texts("decision_band", "target_band"),
        *shares("target_score"),
        *numbers("target_l", "target_i"),
        *shares("confidence"),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("is_cautious", "is_overridden")),
        sa.PrimaryKeyConstraint("risk_id", name="pk_risk_rating"),
        _of_risk("risk_rating"),
    )
    op.create_index("ix_risk_rating_assessment_id", "risk_rating", ["assessment_id"])
