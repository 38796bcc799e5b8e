"""The first format: systems, packs, assessments, answers, evidence, reports, trail and search.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _text(name: str, *, null: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=null)


def upgrade() -> None:
    """Make every table of the first format."""
    _register_tables()
    _content_and_systems()
    _assessments()
    _reports()
    _trail_guards()
    _search_index()


def _register_tables() -> None:
    op.create_table(
        "register_fact", _text("name"), _text("value"), sa.PrimaryKeyConstraint("name", name="pk_register_fact")
    )
    op.create_table(
        "person",
        _text("id"),
        _text("name"),
        _text("created_at"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("name", name="uq_person_name"),
    )
    op.create_table(
        "place",
        _text("person_id"),
        _text("name"),
        _text("value"),
        _text("at"),
        sa.PrimaryKeyConstraint("person_id", "name", name="pk_place"),
    )
    op.create_table(
        "trail",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        _text("detail", null=True),
        sa.Column("kind", sa.String(), sa.Computed("json_extract(CAST(body AS TEXT), '$.kind')", persisted=False)),
        sa.Column("object_id", sa.String(), sa.Computed("json_extract(CAST(body AS TEXT), '$.id')", persisted=False)),
        sa.PrimaryKeyConstraint("seq", name="pk_trail"),
    )
    op.create_index("ix_trail_object", "trail", ["kind", "object_id", "seq"])
    op.create_table(
        "trail_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("mac", sa.LargeBinary(), nullable=False),
        _text("at"),
        sa.PrimaryKeyConstraint("id", name="pk_trail_head"),
    )
    op.create_table(
        "blob",
        _text("sha256"),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
    )


def _content_and_systems() -> None:
    op.create_table(
        "pack",
        _text("key"),
        _text("pack_id"),
        _text("version"),
        _text("kind"),
        _text("sha256"),
        _text("content"),
        _text("installed_at"),
        sa.PrimaryKeyConstraint("key", name="pk_pack"),
    )
    optional = (
        "stage", "autonomy", "location", "exposure", "vendor_remote", "write_path", "personal_data", "criticality",
    )  # fmt: skip
    flags = (
        "third_party_model", "third_party_data", "learns_in_operation", "uses_images", "uses_telemetry",
        "inbound_text", "grid_critical_data", "safety_related", "customer_effect",
    )  # fmt: skip
    plain = (
        "ref", "name", "purpose", "owner", "supplier", "site", "zone", "conduit", "data_categories", "output_users",
        "in_use_since", "id", "created_at", "changed_at",
    )  # fmt: skip
    op.create_table(
        "system",
        *(_text(name) for name in plain),
        *(_text(name, null=True) for name in optional),
        *(sa.Column(name, sa.Boolean(), nullable=True) for name in flags),
        sa.Column("kinds", sa.JSON(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_system"),
        sa.UniqueConstraint("ref", name="uq_system_ref"),
    )
    for name in ("name", "site", "owner", "stage", "criticality", "changed_at"):
        op.create_index(f"ix_system_{name}", "system", [name, "id"])
    op.create_table(
        "component",
        *(_text(name) for name in ("id", "system_id", "kind", "name", "version", "supplier", "sha256", "note")),
        sa.PrimaryKeyConstraint("id", name="pk_component"),
        sa.ForeignKeyConstraint(["system_id"], ["system.id"], name="fk_component_system_id_system"),
    )
    op.create_index("ix_component_system_id", "component", ["system_id"])
    op.create_table(
        "import_mapping",
        _text("name"),
        _text("content"),
        _text("changed_at"),
        sa.PrimaryKeyConstraint("name", name="pk_import_mapping"),
    )


def _assessments() -> None:
    op.create_table(
        "evidence",
        *(_text(name) for name in ("id", "name", "media_type", "sha256", "original_sha256", "added_at", "added_by")),
        _text("note"),
        _text("taken_at", null=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name="fk_evidence_sha256_blob"),
    )
    op.create_index("ix_evidence_sha256", "evidence", ["sha256"])
    op.create_table(
        "assessment",
        *(
            _text(name)
            for name in (
                "id", "system_id", "label", "catalogue_key", "method_key", "state", "assessor", "started_at",
                "changed_at",
            )
        ),
        *(_text(name, null=True) for name in ("reviewer", "handed_in_at", "reviewed_at")),
        sa.Column("pack_keys", sa.JSON(), nullable=False),
        sa.Column("profile", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
        sa.ForeignKeyConstraint(["system_id"], ["system.id"], name="fk_assessment_system_id_system"),
    )  # fmt: skip
    op.create_index("ix_assessment_system_id", "assessment", ["system_id"])
    op.create_index("ix_assessment_changed_at", "assessment", ["changed_at", "id"])
    op.create_table(
        "answer_revision",
        *(_text(name) for name in ("id", "assessment_id", "question_id", "state", "note", "reason", "by", "at")),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("is_marked", sa.Boolean(), nullable=False),
        sa.Column("evidence", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "question_id", "number", name="pk_answer_revision"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_answer_revision_assessment_id_assessment"
        ),
        # One tree instead of three: each answer writes one page, and an assessment lies together on the disk.
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answer_review",
        *(
            _text(name)
            for name in ("id", "assessment_id", "question_id", "revision_id", "verdict", "reason", "by", "at")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_answer_review"),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name="fk_answer_review_assessment_id_assessment"),
    )
    op.create_index("ix_answer_review_assessment_id", "answer_review", ["assessment_id", "question_id", "id"])


def _reports() -> None:
    op.create_table(
        "report",
        *(
            _text(name)
            for name in (
                "id", "ref", "system_id", "assessment_id", "kind", "language", "content_sha256", "made_at", "made_by",
            )
        ),
        sa.Column("is_draft", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_report"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("ref", name="uq_report_ref"),
    )  # fmt: skip
    op.create_index("ix_report_system_id", "report", ["system_id"])
    op.create_table(
        "report_file",
        *(_text(name) for name in ("id", "report_id", "pdf_sha256", "what", "at", "by")),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_report_file"),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name="fk_report_file_report_id_report"),
        sa.ForeignKeyConstraint(["pdf_sha256"], ["blob.sha256"], name="fk_report_file_pdf_sha256_blob"),
        sa.UniqueConstraint("report_id", "number", name="uq_report_file_report_id"),
    )


def _trail_guards() -> None:
    # A seat belt against accidents; the chain is what proves.
    op.execute(
        "CREATE TRIGGER trail_keeps_rows BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END"
    )
    op.execute(
        "CREATE TRIGGER trail_keeps_content BEFORE UPDATE OF seq, body, mac ON trail"
        " BEGIN SELECT RAISE(ABORT, 'the trail only grows'); END"
    )
    for table in ("answer_revision", "answer_review"):
        op.execute(
            f"CREATE TRIGGER {table}_only_grows BEFORE UPDATE ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'answers are revised, never changed'); END"
        )


def _search_index() -> None:
    op.execute(
        "CREATE TABLE search_entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, object_id TEXT NOT NULL,"
        " title TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kind, object_id))"
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='search_entry', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2')"
    )
    new = "INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body)"
    old = "INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body)"
    op.execute(f"CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN {new}; END")
    op.execute(f"CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN {old}; END")
    op.execute(f"CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry BEGIN {old}; {new}; END")
