"""An open register: its engines for writing and reading, its keys and its lock.

Created, opened and closed here; what is inside is reached through `register.transaction`. Closing disposes of the
engines and drops the keys; only the end of the process wipes memory for certain.
"""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event, pool

from workbench.kernel.clock import iso, now
from workbench.register import backup, migrate
from workbench.register.connection import (
    SCHEMA,
    connect,
    inspect,
    is_read_only_place,
    probe,
)
from workbench.register.errors import RegisterExists, RegisterReadOnly
from workbench.register.lock import WriterLock
from workbench.register.vault import Keys

_READERS = 4


class Register:
    """One open register file. Make it with `create` or `open`; close it, or use it as a context."""

    def __init__(self, path: Path, keys: Keys, *, lock: WriterLock | None, immutable: bool) -> None:
        self.path = path
        self.keys = keys
        self.trail_key = keys.derive("trail")
        self.warnings: list[tuple[str, dict[str, Any]]] = []
        self._lock = lock
        self._immutable = immutable
        self._writer = None if lock is None else self._engine("BEGIN IMMEDIATE", size=1, read_only=False)
        self._reader = self._engine("BEGIN", size=_READERS, read_only=True)

    @classmethod
    def create(cls, path: Path, keys: Keys, *, at: datetime | None = None) -> Self:
        """Make the register file for freshly made *keys*. Raises RegisterExists."""
        if path.exists():
            raise RegisterExists(path=str(path))
        lock = WriterLock(path)
        try:
            connection = connect(path, keys, create=True)
            try:
                migrate.to_present(connection)
                connection.executemany(
                    "INSERT INTO register_fact (name, value) VALUES (?, ?)",
                    [
                        ("register_id", json.dumps(keys.register_id)),
                        ("generation", json.dumps(keys.generation)),
                        ("created_at", json.dumps(iso(at or now()))),
                    ],
                )
            finally:
                connection.close()
            return cls(path, keys, lock=lock, immutable=False)
        except BaseException:
            lock.release()
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, keys: Keys, *, read_only: bool = False) -> Self:
        """Open an existing register.

        On a read-only medium it opens for viewing. An older format is brought to the present one after a backup.
        Raises the errors of `register.errors`; none of them changes the file.
        """
        inspect(path)
        on_medium = is_read_only_place(path)
        if on_medium or read_only:
            connect(path, keys, read_only=True, immutable=on_medium).close()
            return cls(path, keys, lock=None, immutable=on_medium)
        lock = WriterLock(path)
        try:
            probe(path, keys)
            connection = connect(path, keys)
            try:
                if connection.execute("PRAGMA user_version").fetchone()[0] < SCHEMA:
                    migrate.with_backup(connection, path, keys)
                opened = cls(path, keys, lock=lock, immutable=False)
                opened._compare_generation(connection)
                if lock.was_left_behind:
                    opened.warnings.append(("register.closed_unexpectedly", {"at": _last_written(connection)}))
                return opened
            finally:
                connection.close()
        except BaseException:
            lock.release()
            raise

    @property
    def is_read_only(self) -> bool:
        """True if the register is open for viewing only."""
        return self._writer is None

    def engine(self, *, write: bool) -> Engine:
        """Return the engine for a transaction. Raises RegisterReadOnly for writing in a register opened to view."""
        if not write:
            return self._reader
        if self._writer is None:
            raise RegisterReadOnly(path=str(self.path))
        return self._writer

    def on_connection(self, work: Callable[[Any], Any]) -> Any:
        """Call *work* with a bare driver connection outside any transaction, for checks and copies."""
        connection = connect(self.path, self.keys, read_only=True, immutable=self._immutable)
        try:
            return work(connection)
        finally:
            connection.close()

    def integrity_faults(self) -> list[str]:
        """Return what the checks of the file report; empty if all is well."""
        return list(self.on_connection(backup.integrity_faults))

    def back_up(self, target: Path, *, overwrite: bool = False) -> None:
        """Write a checked copy of everything committed, with its key file, to *target*."""
        self.on_connection(lambda c: backup.back_up(c, self.path, target, self.keys, overwrite=overwrite))

    def renew_keys(self, keys: Keys) -> None:
        """Take over the keys of a new generation after a slot was changed, and remember the generation inside."""
        self.keys = keys
        if self._writer is not None:
            with self._writer.begin() as connection:
                _store_generation(connection.connection, keys.generation)

    def close(self) -> None:
        """Dispose of engines and give the lock back; safe to call twice."""
        # The writer last: the last connection to close folds the write-ahead log into the file, and only it can.
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _engine(self, begin: str, *, size: int, read_only: bool) -> Engine:
        def creator() -> Any:
            return connect(self.path, self.keys, read_only=read_only, immutable=self._immutable)

        engine = create_engine(
            "sqlite://", creator=creator, module=sqlcipher, poolclass=pool.QueuePool, pool_size=size, max_overflow=0
        )

        @event.listens_for(engine, "begin")
        def _begin(connection: Any) -> None:
            # The driver's own implicit BEGIN would leave definitions of tables outside the transaction.
            connection.exec_driver_sql(begin)

        return engine

    def _compare_generation(self, connection: Any) -> None:
        row = connection.execute("SELECT value FROM register_fact WHERE name = 'generation'").fetchone()
        inside = int(json.loads(row[0])) if row else 0
        if self.keys.generation < inside:
            self.warnings.append(("register.older_key_file", {"generation": self.keys.generation, "expected": inside}))
        elif self.keys.generation > inside:
            connection.execute("BEGIN IMMEDIATE")
            _store_generation(connection, self.keys.generation)
            connection.execute("COMMIT")


def _last_written(connection: Any) -> str:
    """Return the moment of the newest trail entry as UTC ISO text; empty for an empty trail."""
    row = connection.execute("SELECT at FROM trail_head WHERE id = 1").fetchone()
    return str(row[0]) if row else ""


def _store_generation(connection: Any, generation: int) -> None:
    connection.execute(
        "INSERT INTO register_fact (name, value) VALUES ('generation', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (json.dumps(generation),),
    )
