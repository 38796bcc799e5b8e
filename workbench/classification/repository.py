"""Classifications of one register, as values: their answers, duties and triggers."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from workbench.classification.model import (
    ClassificationState,
    DutyProgress,
    DutyState,
    NodeAnswer,
    Origin,
    SystemClassification,
    Trigger,
    TriggerKind,
)
from workbench.classification.records import ClassificationRecord, TriggerRecord
from workbench.kernel.errors import InputError
from workbench.register.base import table_of

_TABLE = table_of(ClassificationRecord)
_TRIGGER = table_of(TriggerRecord)
_HEAVY = ("frozen", "answers")
_COLUMNS = [column for column in _TABLE.c if column.name not in _HEAVY]
_ANSWER = "node_id, number, id, answer, note, evidence, origin, by, at"
_DUTY = "duty_id, number, id, state, owner, note, reason, evidence, by, at"
_CHUNK = 500


class ClassificationUnknown(InputError):
    """No classification has this id."""

    code = "classification.unknown"


class ClassificationRepository:
    """Classifications of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, classification_id: str) -> SystemClassification:
        """Return the classification with this id. Raises ClassificationUnknown."""
        row = self._connection.execute(select(*_COLUMNS).where(_TABLE.c.id == classification_id)).one_or_none()
        if row is None:
            raise ClassificationUnknown(id=classification_id)
        return _value(row)

    def of_system(self, system_id: str) -> tuple[SystemClassification, ...]:
        """Return the classifications of a system, newest first."""
        query = select(*_COLUMNS).where(_TABLE.c.system_id == system_id)
        rows = self._connection.execute(query.order_by(_TABLE.c.started_at.desc(), _TABLE.c.id.desc()))
        return tuple(_value(row) for row in rows)

    def current(self, system_ids: Iterable[str] | None = None) -> tuple[SystemClassification, ...]:
        """Return the current classifications by system and id, of *system_ids* if given."""
        query = select(*_COLUMNS).where(_TABLE.c.is_current).order_by(_TABLE.c.system_id, _TABLE.c.id)
        if system_ids is None:
            return tuple(_value(row) for row in self._connection.execute(query))
        wanted, found = list(system_ids), []
        for start in range(0, len(wanted), _CHUNK):
            part = query.where(_TABLE.c.system_id.in_(wanted[start : start + _CHUNK]))
            found += [_value(row) for row in self._connection.execute(part)]
        return tuple(found)

    def newest(self, system_ids: Sequence[str]) -> dict[str, SystemClassification]:
        """Return the classification that was started last, by system id."""
        found: dict[str, SystemClassification] = {}
        for start in range(0, len(system_ids), _CHUNK):
            query = select(*_COLUMNS).where(_TABLE.c.system_id.in_(system_ids[start : start + _CHUNK]))
            for row in self._connection.execute(query.order_by(_TABLE.c.started_at, _TABLE.c.id)):
                found[row.system_id] = _value(row)
        return found

    def in_state(self, state: ClassificationState, limit: int = 50) -> tuple[SystemClassification, ...]:
        """Return classifications in *state*, last changed first."""
        query = select(*_COLUMNS).where(_TABLE.c.state == state.value).order_by(_TABLE.c.changed_at.desc()).limit(limit)
        return tuple(_value(row) for row in self._connection.execute(query))

    def count(self) -> int:
        """Return how many classifications there are."""
        row = self._connection.connection.execute("SELECT count(*) FROM classification").fetchone()
        return int(row[0])

    def count_current(self) -> dict[str, int]:
        """Return how many systems have a current classification of each kind of headline."""
        rows = self._connection.connection.execute(
            "SELECT class_kind, count(DISTINCT system_id) FROM classification WHERE is_current = 1 GROUP BY class_kind"
        )
        return {row[0]: row[1] for row in rows}

    def count_classified(self) -> int:
        """Return how many systems have a current classification."""
        row = self._connection.connection.execute(
            "SELECT count(DISTINCT system_id) FROM classification WHERE is_current = 1"
        ).fetchone()
        return int(row[0])

    def next_dates(self, on: date) -> dict[date, int]:
        """Return how many current classifications have which next date after *on*."""
        rows = self._connection.connection.execute(
            "SELECT next_date, count(*) FROM classification WHERE is_current = 1 AND next_date > ? GROUP BY next_date",
            (on.isoformat(),),
        )
        return {date.fromisoformat(row[0]): row[1] for row in rows}

    def asking(self, passed: date | None, limit: int) -> tuple[SystemClassification, ...]:
        """Return current classifications with an open trigger, or that did not consider the day *passed* yet."""
        ids = self._connection.connection.execute(
            "SELECT DISTINCT c.id FROM classification c LEFT JOIN classification_trigger t"
            " ON t.classification_id = c.id AND t.settled_at IS NULL"
            " WHERE c.is_current = 1 AND (t.id IS NOT NULL OR c.seen_until < ?) ORDER BY c.id LIMIT ?",
            (passed.isoformat() if passed else "", limit),
        )
        wanted = [row[0] for row in ids.fetchall()]
        found: list[SystemClassification] = []
        for start in range(0, len(wanted), _CHUNK):
            query = select(*_COLUMNS).where(_TABLE.c.id.in_(wanted[start : start + _CHUNK])).order_by(_TABLE.c.id)
            found += [_value(row) for row in self._connection.execute(query)]
        return tuple(found)

    def systems_of_kind(self, class_kind: str) -> tuple[str, tuple[str, ...]]:
        """Return a sub-select of ids of systems, and its values: with a current class, or with none for ``""``."""
        if class_kind:
            return "SELECT system_id FROM classification WHERE is_current = 1 AND class_kind = ?", (class_kind,)
        return "SELECT id FROM system WHERE id NOT IN (SELECT system_id FROM classification WHERE is_current = 1)", ()

    def current_answers(self) -> Iterator[tuple[str, str, dict[str, tuple[str, ...]], tuple[str, ...], date | None]]:
        """Yield (id, pack key, answers, classes, next date) of every current classification."""
        rows = self._connection.connection.execute(
            "SELECT id, pack_key, answers, classes, next_date FROM classification WHERE is_current = 1 ORDER BY id"
        )
        for classification_id, pack_key, answers, classes, when in rows.fetchall():
            read = {node: tuple(chosen) for node, chosen in json.loads(answers).items()}
            on = date.fromisoformat(when) if when else None
            yield classification_id, pack_key, read, tuple(json.loads(classes)), on

    def add(self, classification: SystemClassification) -> None:
        """Store a new classification."""
        self._connection.execute(insert(_TABLE).values(**_stored(classification), answers={}))

    def add_decided(self, rows: Iterable[tuple[SystemClassification, Mapping[str, Sequence[str]], str]]) -> None:
        """Store decided classifications with answers and dossier, many at once."""
        values = [{**_stored(each), "answers": dict(answers), "frozen": frozen} for each, answers, frozen in rows]
        self._connection.execute(insert(_TABLE), values)

    def replace(self, classification: SystemClassification) -> None:
        """Store a changed classification that is not decided."""
        self._connection.execute(
            update(_TABLE).where(_TABLE.c.id == classification.id).values(**_stored(classification))
        )

    def decide(self, classification: SystemClassification, answers: Mapping[str, Sequence[str]], frozen: str) -> None:
        """Store a decided classification with its answers and its dossier as JSON; the earlier of its line end."""
        line = (_TABLE.c.line_id == classification.line_id) & (_TABLE.c.id != classification.id)
        self._connection.execute(update(_TABLE).where(line & _TABLE.c.is_current).values(is_current=False))
        kept = {node: list(chosen) for node, chosen in answers.items()}
        values = {**_stored(classification), "answers": kept, "frozen": frozen}
        self._connection.execute(update(_TABLE).where(_TABLE.c.id == classification.id).values(**values))

    def frozen(self, classification_id: str) -> str | None:
        """Return the dossier of a decided classification as JSON, or None."""
        found: str | None = self._connection.execute(
            select(_TABLE.c.frozen).where(_TABLE.c.id == classification_id)
        ).scalar()
        return found

    def keep_dates(self, rows: Iterable[tuple[str, date | None]]) -> None:
        """Note the next date of classifications, as (id, date)."""
        self._connection.connection.executemany(
            "UPDATE classification SET next_date = ? WHERE id = ?",
            [(None if on is None else on.isoformat(), classification_id) for classification_id, on in rows],
        )

    def keep_seen(self, classification_id: str, until: date) -> None:
        """Note that the dates of the law up to *until* were considered."""
        self._connection.execute(
            update(_TABLE).where(_TABLE.c.id == classification_id).values(seen_until=until.isoformat())
        )

    def touch(self, classification_id: str, at: str) -> None:
        """Note that something in the classification changed at *at*."""
        self._connection.connection.execute(
            "UPDATE classification SET changed_at = ? WHERE id = ?", (at, classification_id)
        )

    def answers(self, classification_id: str) -> dict[str, NodeAnswer]:
        """Return the present answers by node, withdrawn ones included."""
        # With an aggregate max(), SQLite takes the other columns from the row that holds it.
        rows = self._connection.connection.execute(
            f"SELECT {_ANSWER.replace('number', 'max(number)')} FROM classification_answer"
            " WHERE classification_id = ? GROUP BY node_id",
            (classification_id,),
        )
        return {row[0]: _answer(row) for row in rows}

    def answer_history(self, classification_id: str, node_id: str) -> tuple[NodeAnswer, ...]:
        """Return every revision of one answer, newest first."""
        rows = self._connection.connection.execute(
            f"SELECT {_ANSWER} FROM classification_answer WHERE classification_id = ? AND node_id = ?"
            " ORDER BY number DESC",
            (classification_id, node_id),
        )
        return tuple(_answer(row) for row in rows)

    def answered_by(self, classification_id: str) -> frozenset[str]:
        """Return everybody who ever answered in a classification."""
        rows = self._connection.connection.execute(
            "SELECT DISTINCT by FROM classification_answer WHERE classification_id = ?", (classification_id,)
        )
        return frozenset(row[0] for row in rows)

    def add_answers(self, classification_id: str, answers: Iterable[NodeAnswer]) -> None:
        """Store new revisions; each carries its id and number."""
        self._connection.connection.executemany(
            f"INSERT INTO classification_answer (classification_id, {_ANSWER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (classification_id, each.node_id, each.revision, each.revision_id, json.dumps(list(each.answer)),
                 each.note, json.dumps(list(each.evidence)), each.origin.value, each.by, each.at)
                for each in answers
            ],
        )  # fmt: skip

    def duties(self, classification_id: str) -> dict[str, DutyProgress]:
        """Return how far the duties are, by id; a duty of which nothing was said is missing."""
        rows = self._connection.connection.execute(
            f"SELECT {_DUTY.replace('number', 'max(number)')} FROM duty_revision"
            " WHERE classification_id = ? GROUP BY duty_id",
            (classification_id,),
        )
        return {row[0]: _duty(row) for row in rows}

    def duty_history(self, classification_id: str, duty_id: str) -> tuple[DutyProgress, ...]:
        """Return every revision of one duty, newest first."""
        rows = self._connection.connection.execute(
            f"SELECT {_DUTY} FROM duty_revision WHERE classification_id = ? AND duty_id = ? ORDER BY number DESC",
            (classification_id, duty_id),
        )
        return tuple(_duty(row) for row in rows)

    def add_duties(self, classification_id: str, duties: Iterable[DutyProgress]) -> None:
        """Store new revisions; each carries its id and number."""
        self._connection.connection.executemany(
            f"INSERT INTO duty_revision (classification_id, {_DUTY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (classification_id, each.duty_id, each.revision, each.revision_id, each.state.value, each.owner,
                 each.note, each.reason, json.dumps(list(each.evidence)), each.by, each.at)
                for each in duties
            ],
        )  # fmt: skip

    def open_triggers(self, classification_ids: Iterable[str] | None = None) -> tuple[Trigger, ...]:
        """Return what is not settled of current classifications, oldest first, of *classification_ids* if given."""
        query = (
            select(_TRIGGER)
            .join(_TABLE, _TABLE.c.id == _TRIGGER.c.classification_id)
            .where(_TRIGGER.c.settled_at.is_(None) & _TABLE.c.is_current)
            .order_by(_TRIGGER.c.id)
        )
        if classification_ids is not None:
            query = query.where(_TRIGGER.c.classification_id.in_(list(classification_ids)))
        return tuple(
            Trigger(row.id, row.classification_id, TriggerKind(row.kind), row.at, row.detail)
            for row in self._connection.execute(query)
        )

    def add_triggers(self, triggers: Iterable[Trigger]) -> None:
        """Store new triggers."""
        self._connection.connection.executemany(
            "INSERT INTO classification_trigger (id, classification_id, kind, detail, at) VALUES (?, ?, ?, ?, ?)",
            [(t.id, t.classification_id, t.kind.value, json.dumps(dict(t.detail)), t.at) for t in triggers],
        )

    def settle_triggers(self, classification_id: str, *, at: str, by: str, reason: str) -> int:
        """Note who settled everything open of a classification, and why; return how many."""
        done = self._connection.connection.execute(
            "UPDATE classification_trigger SET settled_at = ?, settled_by = ?, settled_reason = ?"
            " WHERE classification_id = ? AND settled_at IS NULL",
            (at, by, reason, classification_id),
        )
        return int(done.rowcount)


def _value(row: Any) -> SystemClassification:
    values = dict(row._mapping)
    for name in ("next_date", "seen_until"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    return SystemClassification(
        **{**values, "state": ClassificationState(values["state"]), "classes": tuple(values["classes"])}
    )


def _stored(classification: SystemClassification) -> dict[str, Any]:
    values = dict(vars(classification))
    for name in ("next_date", "seen_until"):
        values[name] = values[name].isoformat() if values[name] else None
    return {**values, "state": classification.state.value, "classes": list(classification.classes)}


def _answer(row: Any) -> NodeAnswer:
    node_id, number, revision_id, answer, note, evidence, origin, by, at = row
    return NodeAnswer(
        node_id,
        tuple(json.loads(answer)),
        note,
        tuple(json.loads(evidence)),
        Origin(origin),
        number,
        revision_id,
        by,
        at,
    )


def _duty(row: Any) -> DutyProgress:
    duty_id, number, revision_id, state, owner, note, reason, evidence, by, at = row
    return DutyProgress(
        duty_id, DutyState(state), owner, note, reason, tuple(json.loads(evidence)), number, revision_id, by, at
    )
