"""One transaction on the register with its trail: the part of the unit of work that knows no stage.

Every change of a value passes `record`, which writes the trail entry in the same transaction.
"""

import threading
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from workbench.kernel.clock import Clock, iso, now
from workbench.register import search, trail
from workbench.register.connection import translated
from workbench.register.engine import Register
from workbench.register.trail import Change

_open_here = threading.local()


class Transaction:
    """Begins on entering, commits on leaving, rolls back on an exception; not to be nested in one thread."""

    def __init__(self, register: Register, *, person_id: str = "", write: bool = True, clock: Clock = now) -> None:
        self.register = register
        self.person_id = person_id
        self._write = write
        self._clock = clock
        self._connection: Connection | None = None
        self._changes: set[tuple[str, str]] = set()
        self.moment: datetime = clock()

    @property
    def connection(self) -> Connection:
        """The open connection, for repositories."""
        if self._connection is None:
            raise RuntimeError("the transaction is not open")
        return self._connection

    @property
    def changes(self) -> frozenset[tuple[str, str]]:
        """What was recorded so far as (kind, id)."""
        return frozenset(self._changes)

    @property
    def at(self) -> str:
        """The moment of this transaction as UTC ISO text."""
        return iso(self.moment)

    def record(self, kind: str, object_id: str, action: str, changes: Mapping[str, tuple[Any, Any]]) -> None:
        """Write to the trail that *action* changed fields of an object, as (from, to) by field."""
        self.record_all([Change(kind, object_id, action, dict(changes))])

    def record_all(self, changes: Sequence[Change]) -> None:
        """Write many entries to the trail at once, in their order."""
        trail.append(self.connection, self.register.trail_key, at=self.at, by=self.person_id, changes=changes)
        self._changes.update((change.kind, change.object_id) for change in changes)

    def index(self, kind: str, object_id: str, title: str, body: str) -> None:
        """Make the words of an object findable."""
        search.index(self.connection, [(kind, object_id, title, body)])

    def index_all(self, entries: Iterable[tuple[str, str, str, str]]) -> None:
        """Make the words of many objects findable, as (kind, id, title, body)."""
        search.index(self.connection, entries)

    def __enter__(self) -> Self:
        if getattr(_open_here, "transaction", None) is not None:
            raise RuntimeError("a transaction is already open in this thread")
        self.moment = self._clock()
        try:
            self._connection = self.register.engine(write=self._write).connect()
            self._connection.begin()
        except (DBAPIError, sqlcipher.Error) as error:
            self._drop()
            raise translated(getattr(error, "orig", None) or error, self.register.path) from None
        except BaseException:
            self._drop()
            raise
        _open_here.transaction = self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        _open_here.transaction = None
        connection = self.connection
        try:
            if error is None:
                connection.commit()
            else:
                self._roll_back(connection)
        except (DBAPIError, sqlcipher.Error) as failed:
            self._roll_back(connection)
            raise translated(getattr(failed, "orig", None) or failed, self.register.path) from None
        finally:
            self._drop()
        if isinstance(error, DBAPIError | sqlcipher.Error):
            raise translated(getattr(error, "orig", None) or error, self.register.path) from None

    def _roll_back(self, connection: Connection) -> None:
        try:
            connection.rollback()
        except (DBAPIError, sqlcipher.Error):
            # A full disk has ended the transaction already; the connection is not worth keeping.
            connection.invalidate()

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
