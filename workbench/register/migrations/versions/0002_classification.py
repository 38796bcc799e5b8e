"""Classifications of systems under the EU AI Act: answers, duties and what asks for another look.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def _text(name: str, *, null: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=null)


def _belongs(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["classification_id"], ["classification.id"], name=f"fk_{table}_classification_id_classification"
    )


def upgrade() -> None:
    """Make the tables of classifications."""
    op.create_table(
        "classification",
        *(
            _text(name)
            for name in ("id", "system_id", "line_id", "purpose", "pack_key", "start_id", "state", "assessor", "reason",
                         "class_kind", "started_at", "changed_at")
        ),
        *(_text(name, null=True) for name in ("decided_by", "decided_at", "finished_at", "next_date", "seen_until")),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("classes", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        _text("frozen", null=True),
        sa.PrimaryKeyConstraint("id", name="pk_classification"),
        sa.ForeignKeyConstraint(["system_id"], ["system.id"], name="fk_classification_system_id_system"),
    )  # fmt: skip
    op.create_index("ix_classification_system_id", "classification", ["system_id"])
    # Covers what lists and Home count, so that no dossier is read for a number.
    columns = ["is_current", "class_kind", "system_id", "next_date", "seen_until", "id"]
    op.create_index("ix_classification_current", "classification", columns)
    op.create_index("ix_classification_state", "classification", ["state", "changed_at", "id"])
    op.create_table(
        "classification_answer",
        *(_text(name) for name in ("id", "classification_id", "node_id", "note", "origin", "by", "at")),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("classification_id", "node_id", "number", name="pk_classification_answer"),
        _belongs("classification_answer"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "duty_revision",
        *(_text(name) for name in ("id", "classification_id", "duty_id", "state", "owner", "note", "reason")),
        *(_text(name) for name in ("by", "at")),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("classification_id", "duty_id", "number", name="pk_duty_revision"),
        _belongs("duty_revision"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "classification_trigger",
        *(_text(name) for name in ("id", "classification_id", "kind", "at")),
        sa.Column("detail", sa.JSON(), nullable=False),
        *(_text(name, null=True) for name in ("settled_at", "settled_by", "settled_reason")),
        sa.PrimaryKeyConstraint("id", name="pk_classification_trigger"),
        _belongs("classification_trigger"),
    )
    op.create_index(
        "ix_classification_trigger_open", "classification_trigger", ["classification_id", "settled_at", "kind"]
    )
    for table in ("classification_answer", "duty_revision"):
        op.execute(
            f"CREATE TRIGGER {table}_only_grows BEFORE UPDATE ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'revised, never changed'); END"
        )
    op.execute(
        "CREATE TRIGGER classification_keeps_what_was_decided BEFORE UPDATE OF frozen, decided_by, decided_at, reason,"
        " answers, classes, class_kind ON classification WHEN OLD.decided_at IS NOT NULL"
        " BEGIN SELECT RAISE(ABORT, 'a decided classification stays as it was'); END"
    )
