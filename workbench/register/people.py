"""People and their places: who works in this register, and where each of them left off."""

from sqlalchemy import Connection, text

from workbench.kernel.errors import InputError
from workbench.kernel.people import Person


class PersonUnknown(InputError):
    """Nobody of the register has this name or id."""

    code = "people.unknown"


class PeopleRepository:
    """People of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def every(self) -> tuple[Person, ...]:
        """Return everybody by name."""
        rows = self._connection.execute(text("SELECT id, name, created_at FROM person ORDER BY name"))
        return tuple(Person(*row) for row in rows)

    def names(self) -> dict[str, str]:
        """Return names by person id."""
        return {person.id: person.name for person in self.every()}

    def find_name(self, name: str) -> Person | None:
        """Return the person of this name, or None."""
        row = self._connection.execute(
            text("SELECT id, name, created_at FROM person WHERE name = :name"), {"name": name}
        ).one_or_none()
        return None if row is None else Person(*row)

    def get(self, person_id: str) -> Person:
        """Return the person with this id. Raises PersonUnknown."""
        row = self._connection.execute(
            text("SELECT id, name, created_at FROM person WHERE id = :id"), {"id": person_id}
        ).one_or_none()
        if row is None:
            raise PersonUnknown(id=person_id)
        return Person(*row)

    def add(self, person: Person) -> None:
        """Store a new person."""
        self._connection.execute(
            text("INSERT INTO person (id, name, created_at) VALUES (:id, :name, :created_at)"), vars(person)
        )

    def place(self, person_id: str, name: str) -> str | None:
        """Return what was kept under *name* for a person (JSON text), or None."""
        found: str | None = self._connection.execute(
            text("SELECT value FROM place WHERE person_id = :person AND name = :name"),
            {"person": person_id, "name": name},
        ).scalar()
        return found

    def keep_place(self, person_id: str, name: str, value: str, at: str) -> None:
        """Keep JSON text under *name* for a person, in place of the earlier one."""
        self._connection.execute(
            text(
                "INSERT INTO place (person_id, name, value, at) VALUES (:person, :name, :value, :at)"
                " ON CONFLICT (person_id, name) DO UPDATE SET value = excluded.value, at = excluded.at"
            ),
            {"person": person_id, "name": name, "value": value, "at": at},
        )
