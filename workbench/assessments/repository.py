"""Assessments, answers and reviews of one register, as values."""

import json
from typing import Any

from sqlalchemy import Connection, and_, func, insert, or_, select, update

from workbench.assessments.model import (
    Answer,
    AnswerState,
    Assessment,
    AssessmentState,
    EvidenceUse,
    Review,
    ReviewVerdict,
)
from workbench.assessments.move import Move
from workbench.assessments.records import AssessmentRecord, MoveRecord, ReviewRecord, RevisionRecord
from workbench.evidence.model import Grade
from workbench.kernel.errors import InputError
from workbench.kernel.paging import PAGE_SIZE, Page
from workbench.register.base import table_of

_ASSESSMENT = table_of(AssessmentRecord)
_REVISION = table_of(RevisionRecord)
_REVIEW = table_of(ReviewRecord)
_MOVE = table_of(MoveRecord)


_NAMES = tuple(column.name for column in _ASSESSMENT.c)


class AssessmentUnknown(InputError):
    """No assessment has this id."""

    code = "assessments.unknown"


class AssessmentRepository:
    """Assessments of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, assessment_id: str) -> Assessment:
        """Return the assessment with this id. Raises AssessmentUnknown."""
        # A plain statement: this one stands in the way of every keystroke.
        row = self._connection.connection.execute(
            f"SELECT {', '.join(_NAMES)} FROM assessment WHERE id = ?", (assessment_id,)
        ).fetchone()
        if row is None:
            raise AssessmentUnknown(id=assessment_id)
        values = dict(zip(_NAMES, row, strict=True))
        return _value(
            {**values, "pack_keys": json.loads(values["pack_keys"]), "profile": json.loads(values["profile"])}
        )

    def of_system(self, system_id: str) -> tuple[Assessment, ...]:
        """Return the assessments of a system, newest first."""
        statement = select(_ASSESSMENT).where(_ASSESSMENT.c.system_id == system_id)
        rows = self._connection.execute(statement.order_by(_ASSESSMENT.c.started_at.desc(), _ASSESSMENT.c.id.desc()))
        return tuple(_assessment(row) for row in rows)

    def page(self, cursor: str | None, *, state: str = "", size: int = PAGE_SIZE) -> Page[Assessment]:
        """Return one page of assessments, last changed first."""
        statement = select(_ASSESSMENT)
        if state:
            statement = statement.where(_ASSESSMENT.c.state == state)
        if cursor is not None:
            at, last_id = cursor.split("\x1f")
            changed, key = _ASSESSMENT.c.changed_at, _ASSESSMENT.c.id
            statement = statement.where(or_(changed < at, and_(changed == at, key < last_id)))
        order = (_ASSESSMENT.c.changed_at.desc(), _ASSESSMENT.c.id.desc())
        found = self._connection.execute(statement.order_by(*order).limit(size + 1)).all()
        rows = tuple(_assessment(row) for row in found[:size])
        return Page(rows, f"{rows[-1].changed_at}\x1f{rows[-1].id}" if len(found) > size else None)

    def count(self, state: str = "") -> int:
        """Return how many assessments there are, in *state* if given."""
        statement = select(func.count()).select_from(_ASSESSMENT)
        if state:
            statement = statement.where(_ASSESSMENT.c.state == state)
        return int(self._connection.execute(statement).scalar_one())

    def add(self, assessment: Assessment) -> None:
        """Store a new assessment."""
        self._connection.execute(insert(_ASSESSMENT).values(**_stored(assessment)))

    def replace(self, assessment: Assessment) -> None:
        """Store a changed assessment in place of the earlier state."""
        self._connection.execute(
            update(_ASSESSMENT).where(_ASSESSMENT.c.id == assessment.id).values(**_stored(assessment))
        )

    def moves(self, assessment_id: str) -> tuple[Move, ...]:
        """Return the moves to other versions of questionnaires, oldest first."""
        rows = self._connection.execute(
            select(_MOVE).where(_MOVE.c.assessment_id == assessment_id).order_by(_MOVE.c.number)
        )
        return tuple(Move(row.number, row.from_key, row.to_key, row.questions, row.by, row.at) for row in rows)

    def add_move(self, assessment_id: str, move: Move) -> None:
        """Store one more move."""
        self._connection.execute(insert(_MOVE).values(assessment_id=assessment_id, **vars(move)))

    def touch(self, assessment_id: str, at: str) -> None:
        """Note that something in the assessment changed at *at*."""
        self._connection.connection.execute("UPDATE assessment SET changed_at = ? WHERE id = ?", (at, assessment_id))


class AnswerRepository:
    """Answers and reviews of one register. The newest revision of a question is its answer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_assessment(self, assessment_id: str) -> dict[str, Answer]:
        """Return the present answers of an assessment by question id."""
        # With an aggregate max(), SQLite takes the other columns from the row that holds it.
        rows = self._connection.connection.execute(
            "SELECT question_id, state, level, note, reason, is_marked, evidence, max(number), id, by, at"
            " FROM answer_revision WHERE assessment_id = ? GROUP BY question_id",
            (assessment_id,),
        )
        return {row[0]: _answer(row) for row in rows}

    def find(self, assessment_id: str, question_id: str) -> Answer | None:
        """Return the present answer to one question, or None if nothing was ever said."""
        row = self._connection.connection.execute(
            "SELECT question_id, state, level, note, reason, is_marked, evidence, number, id, by, at"
            " FROM answer_revision WHERE assessment_id = ? AND question_id = ? ORDER BY number DESC LIMIT 1",
            (assessment_id, question_id),
        ).fetchone()
        return None if row is None else _answer(row)

    def history(self, assessment_id: str, question_id: str) -> tuple[Answer, ...]:
        """Return every revision of one answer, newest first."""
        rows = self._connection.connection.execute(
            "SELECT question_id, state, level, note, reason, is_marked, evidence, number, id, by, at"
            " FROM answer_revision WHERE assessment_id = ? AND question_id = ? ORDER BY number DESC",
            (assessment_id, question_id),
        )
        return tuple(_answer(row) for row in rows)

    def progress_counts(self, assessment_ids: list[str]) -> dict[str, int]:
        """Return how many questions have an answer, by assessment id."""
        counts: dict[str, int] = {}
        for assessment_id in assessment_ids:
            row = self._connection.connection.execute(
                "SELECT count(*) FROM (SELECT state, max(number) FROM answer_revision"
                " WHERE assessment_id = ? GROUP BY question_id) WHERE state != 'open'",
                (assessment_id,),
            ).fetchone()
            counts[assessment_id] = row[0]
        return counts

    def add(self, assessment_id: str, answer: Answer) -> None:
        """Store one new revision; *answer* carries its id and number."""
        self._connection.connection.execute(
            "INSERT INTO answer_revision (id, assessment_id, question_id, number, state, level, note, reason,"
            " is_marked, evidence, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            _revision_values(assessment_id, answer),
        )

    def add_all(self, rows: list[tuple[str, Answer]]) -> None:
        """Store many new revisions as (assessment id, answer)."""
        self._connection.connection.executemany(
            "INSERT INTO answer_revision (id, assessment_id, question_id, number, state, level, note, reason,"
            " is_marked, evidence, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_revision_values(assessment_id, answer) for assessment_id, answer in rows],
        )

    def reviews(self, assessment_id: str) -> dict[str, Review]:
        """Return the newest verdict on each question by question id."""
        rows = self._connection.execute(
            select(_REVIEW).where(_REVIEW.c.assessment_id == assessment_id).order_by(_REVIEW.c.id)
        )
        return {
            row.question_id: Review(
                row.question_id, row.revision_id, ReviewVerdict(row.verdict), row.reason, row.by, row.at
            )
            for row in rows
        }

    def add_review(self, review_id: str, assessment_id: str, review: Review) -> None:
        """Store one verdict."""
        self._connection.execute(
            insert(_REVIEW).values(
                id=review_id,
                assessment_id=assessment_id,
                question_id=review.question_id,
                revision_id=review.revision_id,
                verdict=review.verdict.value,
                reason=review.reason,
                by=review.by,
                at=review.at,
            )
        )


def _revision_values(assessment_id: str, answer: Answer) -> tuple[Any, ...]:
    return (
        answer.revision_id,
        assessment_id,
        answer.question_id,
        answer.revision,
        answer.state.value,
        answer.level,
        answer.note,
        answer.reason,
        answer.is_marked,
        json.dumps([[use.evidence_id, int(use.grade)] for use in answer.evidence]),
        answer.by,
        answer.at,
    )


def _answer(row: Any) -> Answer:
    return Answer(
        question_id=row[0],
        state=AnswerState(row[1]),
        level=row[2],
        note=row[3],
        reason=row[4],
        is_marked=bool(row[5]),
        evidence=tuple(EvidenceUse(each[0], Grade(each[1])) for each in json.loads(row[6])),
        revision=row[7],
        revision_id=row[8],
        by=row[9],
        at=row[10],
    )


def _assessment(row: Any) -> Assessment:
    return _value(dict(row._mapping))


def _value(values: dict[str, Any]) -> Assessment:
    return Assessment(**{**values, "pack_keys": tuple(values["pack_keys"]), "state": AssessmentState(values["state"])})


def _stored(assessment: Assessment) -> dict[str, Any]:
    values = dict(vars(assessment))
    return {**values, "pack_keys": list(assessment.pack_keys), "state": assessment.state.value}
