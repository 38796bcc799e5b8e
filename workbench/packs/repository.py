"""Installed packs, by ``id@version``. A pack that was read once in a process is not read again: packs never change."""

from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select

from workbench.kernel.errors import InputError
from workbench.packs.codec import from_text, to_text
from workbench.packs.library.model import Library
from workbench.packs.model import (
    DecisionTree,
    FrameworkLibrary,
    Method,
    Pack,
    PackKind,
    Questionnaire,
    RiskCatalogue,
)
from workbench.packs.records import PackRecord
from workbench.register.base import table_of


class PackNotInstalled(InputError):
    """No installed pack has this id or version."""

    code = "packs.not_installed"


Wanted = TypeVar("Wanted", Questionnaire, RiskCatalogue, Method, DecisionTree, Library, FrameworkLibrary)

_TABLE = table_of(PackRecord)
# Keyed by content hash, not by id: two registers may hold different packs under one id. Content never changes.
_parsed: dict[tuple[str, str], Pack] = {}


def key_of(pack: Pack) -> str:
    """Return ``id@version``."""
    return f"{pack.head.id}@{pack.head.version}"


class PackRepository:
    """Packs of one register."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def heads(self) -> list[dict[str, str]]:
        """Return key, id, version, kind, sha256 and installed_at of every installed pack, oldest first."""
        columns = [_TABLE.c[name] for name in ("key", "pack_id", "version", "kind", "sha256", "installed_at")]
        rows = self._connection.execute(select(*columns).order_by(_TABLE.c.installed_at, _TABLE.c.key))
        return [dict(row._mapping) for row in rows]

    def find_sha256(self, key: str) -> str | None:
        """Return the hash of the installed pack *key*, or None."""
        found: str | None = self._connection.execute(select(_TABLE.c.sha256).where(_TABLE.c.key == key)).scalar()
        return found

    def newest_key(self, pack_id: str) -> str | None:
        """Return the key of the version of *pack_id* that was installed last, or None."""
        query = select(_TABLE.c.key).where(_TABLE.c.pack_id == pack_id)
        found: str | None = self._connection.execute(
            query.order_by(_TABLE.c.installed_at.desc(), _TABLE.c.version.desc()).limit(1)
        ).scalar()
        return found

    def get(self, key: str) -> Pack:
        """Return the pack *key*. Raises PackNotInstalled."""
        sha256 = self.find_sha256(key)
        if sha256 is None:
            raise PackNotInstalled(pack=key)
        if (key, sha256) not in _parsed:
            row: Any = self._connection.execute(
                select(_TABLE.c.kind, _TABLE.c.content).where(_TABLE.c.key == key)
            ).one()
            _parsed[key, sha256] = from_text(PackKind(row.kind), row.content)
        return _parsed[key, sha256]

    def questionnaire(self, key: str) -> Questionnaire:
        """Return the questionnaire *key*. Raises PackNotInstalled also if the pack is of another kind."""
        return self._of_kind(key, Questionnaire)

    def catalogue(self, key: str) -> RiskCatalogue:
        """Return the risk catalogue *key*."""
        return self._of_kind(key, RiskCatalogue)

    def method(self, key: str) -> Method:
        """Return the method profile *key*."""
        return self._of_kind(key, Method)

    def tree(self, key: str) -> DecisionTree:
        """Return the decision tree *key*."""
        return self._of_kind(key, DecisionTree)

    def library(self, key: str) -> Library:
        """Return the library *key*."""
        return self._of_kind(key, Library)

    def newest_key_of(self, kind: PackKind) -> str | None:
        """Return the key of the pack of *kind* that was installed last, or None."""
        query = select(_TABLE.c.key).where(_TABLE.c.kind == kind.value)
        found: str | None = self._connection.execute(
            query.order_by(_TABLE.c.installed_at.desc(), _TABLE.c.version.desc()).limit(1)
        ).scalar()
        return found

    def frameworks(self, key: str) -> FrameworkLibrary:
        """Return the library of frameworks *key*."""
        return self._of_kind(key, FrameworkLibrary)

    def _of_kind(self, key: str, kind: type[Wanted]) -> Wanted:
        pack = self.get(key)
        if not isinstance(pack, kind):
            raise PackNotInstalled(pack=key, kind=kind.__name__)
        return pack

    def add(self, pack: Pack, at: str) -> None:
        """Store a pack that is not installed yet."""
        head = pack.head
        self._connection.execute(
            insert(_TABLE).values(
                key=key_of(pack),
                pack_id=head.id,
                version=head.version,
                kind=head.kind.value,
                sha256=head.sha256,
                content=to_text(pack),
                installed_at=at,
            )
        )
