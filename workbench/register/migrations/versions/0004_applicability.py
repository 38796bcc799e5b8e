"""Decisions on the applicability of framework items, and moves of assessments to a newer questionnaire.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables, which only grow."""
    names = ("system_id", "framework_id", "item_id", "choice", "reason", "by", "at")
    op.create_table(
        "applicability",
        *(sa.Column(name, sa.String(), nullable=False) for name in names),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("system_id", "framework_id", "item_id", "number", name="pk_applicability"),
        sa.ForeignKeyConstraint(["system_id"], ["system.id"], name="fk_applicability_system_id_system"),
    )
    op.create_table(
        "assessment_move",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("assessment_id", "from_key", "to_key", "by", "at")),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("questions", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "number", name="pk_assessment_move"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_assessment_move_assessment_id_assessment"
        ),
    )
    for table in ("applicability", "assessment_move"):
        op.execute(
            f"CREATE TRIGGER {table}_only_grows BEFORE UPDATE ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'a later row replaces it, nothing is changed'); END"
        )
