"""Risks of one register with overrides, treatments and acceptances, as values; and the security levels of zones."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, func, insert, select, update

from workbench.kernel.errors import InputError
from workbench.kernel.plain import from_plain, to_plain
from workbench.register.base import table_of
from workbench.risks.entry import (
    Acceptance,
    KeptRating,
    Override,
    Risk,
    RiskState,
    Treatment,
    ZoneLevels,
)
from workbench.risks.records import (
    AcceptanceRecord,
    KeptRatingRecord,
    OverrideRecord,
    RiskRecord,
    TreatmentRecord,
    ZoneRecord,
)

_RISK, _OVERRIDE, _TREATMENT = table_of(RiskRecord), table_of(OverrideRecord), table_of(TreatmentRecord)
_ACCEPTANCE, _ZONE, _RATING = table_of(AcceptanceRecord), table_of(ZoneRecord), table_of(KeptRatingRecord)
_CHUNK = 500
_LIVE = ", ".join(f"'{state.value}'" for state in RiskState if state.is_live)
_RATING_NAMES = tuple(column.name for column in _RATING.c)

Value = TypeVar("Value")
Part = TypeVar("Part", Override, Treatment, Acceptance)


class RiskUnknown(InputError):
    """No risk of the register has this id or reference."""

    code = "risks.unknown"


class TreatmentUnknown(InputError):
    """No treatment has this id or reference."""

    code = "risks.treatment_unknown"


class RiskRepository:
    """Risks of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- risks ---

    def get(self, risk_id: str) -> Risk:
        """Return the risk with this id or reference. Raises RiskUnknown."""
        query = select(_RISK.c.body).where((_RISK.c.id == risk_id) | (_RISK.c.ref == risk_id))
        body = self._connection.execute(query).scalar_one_or_none()
        if body is None:
            raise RiskUnknown(id=risk_id)
        return _read(Risk, body)

    def of_system(self, system_id: str) -> tuple[Risk, ...]:
        """Return every risk of a system, also rejected and closed ones, by reference."""
        query = select(_RISK.c.body).where(_RISK.c.system_id == system_id).order_by(_RISK.c.ref)
        return tuple(_read(Risk, body) for body in self._connection.execute(query).scalars())

    def live(self, system_ids: Sequence[str] | None = None) -> tuple[Risk, ...]:
        """Return the risks that count, by reference, of *system_ids* if given."""
        states = [state.value for state in RiskState if state.is_live]
        query = select(_RISK.c.body).where(_RISK.c.state.in_(states)).order_by(_RISK.c.ref)
        if system_ids is None:
            return tuple(_read(Risk, body) for body in self._connection.execute(query).scalars())
        found: list[Risk] = []
        for start in range(0, len(system_ids), _CHUNK):
            part = query.where(_RISK.c.system_id.in_(system_ids[start : start + _CHUNK]))
            found += [_read(Risk, body) for body in self._connection.execute(part).scalars()]
        return tuple(sorted(found, key=lambda risk: risk.ref))

    def every(self) -> tuple[Risk, ...]:
        """Return all risks in every state by reference."""
        rows = self._connection.execute(select(_RISK.c.body).order_by(_RISK.c.ref)).scalars()
        return tuple(_read(Risk, body) for body in rows)

    def next_ref(self) -> str:
        """Return the reference of the next risk (K-0001, K-0002, …)."""
        return f"K-{self._count(_RISK) + 1:04d}"

    def add(self, risk: Risk) -> None:
        """Store a new risk."""
        self._connection.execute(insert(_RISK).values(**_risk_row(risk)))

    def replace(self, risk: Risk) -> None:
        """Store a changed risk in place of the earlier revision."""
        self._connection.execute(update(_RISK).where(_RISK.c.id == risk.id).values(**_risk_row(risk)))

    # --- what belongs to a risk ---

    def overrides(self, risk_ids: Iterable[str]) -> dict[str, tuple[Override, ...]]:
        """Return every override of *risk_ids* by risk, oldest first."""
        return self._parts(_OVERRIDE, Override, risk_ids)

    def treatments(self, risk_ids: Iterable[str]) -> dict[str, tuple[Treatment, ...]]:
        """Return every treatment of *risk_ids* by risk, oldest first."""
        return self._parts(_TREATMENT, Treatment, risk_ids)

    def acceptances(self, risk_ids: Iterable[str]) -> dict[str, tuple[Acceptance, ...]]:
        """Return every acceptance of *risk_ids* by risk, oldest first."""
        return self._parts(_ACCEPTANCE, Acceptance, risk_ids)

    def treatment(self, treatment_id: str) -> Treatment:
        """Return the treatment with this id or reference. Raises TreatmentUnknown."""
        query = select(_TREATMENT.c.body).where((_TREATMENT.c.id == treatment_id) | (_TREATMENT.c.ref == treatment_id))
        body = self._connection.execute(query).scalar_one_or_none()
        if body is None:
            raise TreatmentUnknown(id=treatment_id)
        return _read(Treatment, body)

    def next_treatment_ref(self) -> str:
        """Return the reference of the next treatment (T-0001, T-0002, …)."""
        return f"T-{self._count(_TREATMENT) + 1:04d}"

    def overdue_treatments(self, day: str, limit: int = 50) -> tuple[Treatment, ...]:
        """Return planned treatments due before *day* (ISO), the longest overdue first."""
        query = select(_TREATMENT.c.body).where(_TREATMENT.c.state == "planned", _TREATMENT.c.due != "")
        rows = self._connection.execute(
            query.where(_TREATMENT.c.due < day).order_by(_TREATMENT.c.due, _TREATMENT.c.id).limit(limit)
        )
        return tuple(_read(Treatment, body) for body in rows.scalars())

    def keep_override(self, override: Override) -> None:
        """Store an override, new or ended."""
        self._keep(_OVERRIDE, override.id, risk_id=override.risk_id, ended_at=override.ended_at, body=_text(override))

    def keep_treatment(self, treatment: Treatment) -> None:
        """Store a treatment, new or changed."""
        self._keep(
            _TREATMENT, treatment.id, risk_id=treatment.risk_id, ref=treatment.ref, state=treatment.state.value,
            owner=treatment.owner, due=treatment.due, body=_text(treatment),
        )  # fmt: skip

    def keep_acceptance(self, acceptance: Acceptance) -> None:
        """Store an acceptance, new or ended."""
        self._keep(
            _ACCEPTANCE, acceptance.id, risk_id=acceptance.risk_id, until=acceptance.until,
            ended_at=acceptance.ended_at, body=_text(acceptance),
        )  # fmt: skip

    # --- zones ---

    def zone(self, name: str) -> ZoneLevels | None:
        """Return the security levels of a zone, or None if none were entered."""
        body = self._connection.execute(select(_ZONE.c.body).where(_ZONE.c.name == name)).scalar_one_or_none()
        return None if body is None else _read(ZoneLevels, body)

    def zones(self) -> tuple[ZoneLevels, ...]:
        """Return all zones with levels by name."""
        rows = self._connection.execute(select(_ZONE.c.body).order_by(_ZONE.c.name)).scalars()
        return tuple(_read(ZoneLevels, body) for body in rows)

    def keep_zone(self, zone: ZoneLevels) -> None:
        """Store the security levels of a zone, new or changed."""
        self._connection.execute(delete(_ZONE).where(_ZONE.c.name == zone.name))
        self._connection.execute(insert(_ZONE).values(name=zone.name, body=_text(zone)))

    # --- long lists ---

    def listed(self, *, with_ended: bool = False) -> list[dict[str, Any]]:
        """Return what a list shows of every risk, by reference: columns of risk and system, counts, kept rating.

        One statement for the whole portfolio; with *with_ended* also closed, rejected, split and merged ones.
        """
        states = "" if with_ended else f" WHERE r.state IN ({_LIVE})"
        ratings = ", ".join(f"k.{name}" for name in _RATING_NAMES[1:])
        cursor = self._connection.connection.execute(
            "SELECT r.id, r.ref, r.title, r.state, r.owner, r.next_review, r.catalogue_id, r.revision, r.changed_at,"
            " r.system_id, s.ref AS system_ref, s.name AS system_name, s.site, s.zone,"
            " coalesce(t.planned, 0) AS planned, coalesce(t.first_due, '') AS first_due,"
            f" coalesce(a.until, '') AS accepted_until, {ratings}"
            " FROM risk r JOIN system s ON s.id = r.system_id LEFT JOIN risk_rating k ON k.risk_id = r.id"
            " LEFT JOIN (SELECT risk_id, count(*) AS planned, min(due) AS first_due FROM treatment"
            " WHERE state = 'planned' GROUP BY risk_id) t ON t.risk_id = r.id"
            " LEFT JOIN (SELECT risk_id, max(until) AS until FROM acceptance WHERE ended_at = '' GROUP BY risk_id) a"
            f" ON a.risk_id = r.id{states} ORDER BY r.ref"
        )
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def stale(self, day: str) -> dict[str, list[str]]:
        """Return the ids of live risks whose kept rating is not right on *day* (ISO), by system.

        A kept rating ends with a new revision of the risk or of the card, another or a changed assessment, or time.
        """
        rows = self._connection.connection.execute(
            "WITH ranked AS (SELECT id, system_id, changed_at, row_number() OVER (PARTITION BY system_id"
            " ORDER BY (state = 'draft'), started_at DESC, id DESC) AS place FROM assessment)"
            " SELECT r.system_id, r.id FROM risk r JOIN system s ON s.id = r.system_id"
            " LEFT JOIN ranked a ON a.system_id = r.system_id AND a.place = 1"
            " LEFT JOIN risk_rating k ON k.risk_id = r.id"
            f" WHERE r.state IN ({_LIVE}) AND (k.risk_id IS NULL OR k.risk_revision <> r.revision"
            " OR k.assessment_id <> coalesce(a.id, '') OR k.as_of <> coalesce(a.changed_at, '') || '|' || s.revision"
            " OR (k.good_until <> '' AND k.good_until < ?)) ORDER BY r.system_id, r.ref",
            (day,),
        )
        found: dict[str, list[str]] = {}
        for system_id, risk_id in rows:
            found.setdefault(system_id, []).append(risk_id)
        return found

    # --- kept ratings ---

    def kept_ratings(self, risk_ids: Iterable[str] | None = None) -> dict[str, KeptRating]:
        """Return the kept ratings by risk id, right or not; of *risk_ids* if given."""
        # Plain statements: the portfolio reads ten thousand of them.
        driver = self._connection.connection
        names = ", ".join(_RATING_NAMES)
        if risk_ids is None:
            return {row[0]: _rating(row) for row in driver.execute(f"SELECT {names} FROM risk_rating")}
        wanted, found = list(risk_ids), {}
        for start in range(0, len(wanted), _CHUNK):
            part = wanted[start : start + _CHUNK]
            marks = ", ".join("?" for _ in part)
            rows = driver.execute(f"SELECT {names} FROM risk_rating WHERE risk_id IN ({marks})", part)
            found.update({row[0]: _rating(row) for row in rows})
        return found

    def keep_ratings(self, ratings: Iterable[KeptRating]) -> None:
        """Keep ratings in place of the earlier ones."""
        marks = ", ".join("?" for _ in _RATING_NAMES)
        self._connection.connection.executemany(
            f"INSERT OR REPLACE INTO risk_rating ({', '.join(_RATING_NAMES)}) VALUES ({marks})",
            [_rating_row(rating) for rating in ratings],
        )

    def forget_ratings(self, assessment_id: str) -> None:
        """Let every kept rating that stands on an assessment be computed anew; an answer there has changed."""
        # A plain statement that mostly finds nothing: it stands in the way of every keystroke.
        self._connection.connection.execute(
            "UPDATE risk_rating SET as_of = '' WHERE assessment_id = ? AND as_of <> ''", (assessment_id,)
        )

    # --- inside ---

    def _parts(self, table: Any, kind: type[Part], risk_ids: Iterable[str]) -> dict[str, tuple[Part, ...]]:
        wanted = list(risk_ids)
        found: dict[str, list[Part]] = {}
        for start in range(0, len(wanted), _CHUNK):
            query = select(table.c.risk_id, table.c.body).where(table.c.risk_id.in_(wanted[start : start + _CHUNK]))
            for risk_id, body in self._connection.execute(query.order_by(table.c.id)):
                found.setdefault(risk_id, []).append(_read(kind, body))
        return {risk_id: tuple(parts) for risk_id, parts in found.items()}

    def _keep(self, table: Any, key: str, **values: Any) -> None:
        self._connection.execute(delete(table).where(table.c.id == key))
        self._connection.execute(insert(table).values(id=key, **values))

    def _count(self, table: Any) -> int:
        return int(self._connection.execute(select(func.count()).select_from(table)).scalar_one())


def _risk_row(risk: Risk) -> dict[str, Any]:
    names = ("id", "ref", "system_id", "catalogue_id", "owner", "next_review", "title", "revision", "changed_at")
    return {**{name: getattr(risk, name) for name in names}, "state": risk.state.value, "body": _text(risk)}


def _text(value: Any) -> str:
    return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))


def _read(kind: type[Value], body: str) -> Value:
    value: Value = from_plain(kind, json.loads(body))
    return value


def _rating(row: Any) -> KeptRating:
    value = dict(zip(_RATING_NAMES, row, strict=True))
    for name in ("inherent", "residual", "target"):
        value[f"{name}_cell"] = (value.pop(f"{name}_l"), value.pop(f"{name}_i"))
    return KeptRating(**{**value, "is_cautious": bool(row[-2]), "is_overridden": bool(row[-1])})


def _rating_row(rating: KeptRating) -> tuple[Any, ...]:
    values = {**vars_of(rating)}
    for name in ("inherent", "residual", "target"):
        values[f"{name}_l"], values[f"{name}_i"] = values.pop(f"{name}_cell")
    return tuple(values[name] for name in _RATING_NAMES)


def vars_of(rating: KeptRating) -> dict[str, Any]:
    """Return the fields of *rating* by name."""
    return {name: getattr(rating, name) for name in rating.__dataclass_fields__}
