"""Decisions on applicability of one register. The newest decision on an item holds."""

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from workbench.coverage.model import Choice, Decision
from workbench.coverage.records import DecisionRecord
from workbench.register.base import table_of

_TABLE = table_of(DecisionRecord)


class DecisionRepository:
    """Decisions on applicability."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_system(self, system_id: str, people: Mapping[str, str]) -> dict[tuple[str, str], Decision]:
        """Return the newest decision on each item by (framework id, item id), with the name of who decided."""
        rows = self._connection.execute(select(_TABLE).where(_TABLE.c.system_id == system_id).order_by(_TABLE.c.number))
        return {(row.framework_id, row.item_id): _decision(row, people) for row in rows}

    def history(self, system_id: str, framework_id: str, item_id: str, people: Mapping[str, str]) -> list[Decision]:
        """Return every decision on one item, newest first."""
        where = (
            _TABLE.c.system_id == system_id,
            _TABLE.c.framework_id == framework_id,
            _TABLE.c.item_id == item_id,
        )
        rows = self._connection.execute(select(_TABLE).where(*where).order_by(_TABLE.c.number.desc()))
        return [_decision(row, people) for row in rows]

    def add(self, system_id: str, decision: Decision, person_id: str) -> None:
        """Store one more decision; *decision* carries its number."""
        self._connection.execute(
            insert(_TABLE).values(
                system_id=system_id,
                framework_id=decision.framework_id,
                item_id=decision.item_id,
                number=decision.number,
                choice=decision.choice.value,
                reason=decision.reason,
                by=person_id,
                at=decision.at,
            )
        )


def _decision(row: object, people: Mapping[str, str]) -> Decision:
    values = row._mapping  # type: ignore[attr-defined]
    return Decision(
        framework_id=values["framework_id"],
        item_id=values["item_id"],
        choice=Choice(values["choice"]),
        reason=values["reason"],
        by=people.get(values["by"], ""),
        at=values["at"],
        number=values["number"],
    )
