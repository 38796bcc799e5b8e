"""Full-text search inside the register: one index over everything that has words, forgiving accents and case.

Stages put their words in through the unit of work; what a hit means is up to the services.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

_WORD = re.compile(r"\w+", re.UNICODE)
_MAX_WORDS = 12


@dataclass(frozen=True)
class Hit:
    """One find: the kind and id of the object, its title, and the words around the find."""

    kind: str
    object_id: str
    title: str
    excerpt: str


def index(connection: Connection, entries: Iterable[tuple[str, str, str, str]]) -> None:
    """Put the words of objects into the index, as (kind, id, title, body), in place of their earlier ones."""
    connection.connection.executemany(
        "INSERT INTO search_entry (kind, object_id, title, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (kind, object_id) DO UPDATE SET title = excluded.title, body = excluded.body",
        entries,
    )


def remove(connection: Connection, kind: str, object_id: str) -> None:
    """Take one object out of the index."""
    connection.connection.execute("DELETE FROM search_entry WHERE kind = ? AND object_id = ?", (kind, object_id))


def find(connection: Connection, words: str, *, kinds: tuple[str, ...] = (), limit: int = 40) -> list[Hit]:
    """Return the best hits for all of *words* (each also as a beginning), best first; none for no words."""
    query = match_expression(words)
    if not query:
        return []
    marks = ", ".join("?" for _ in kinds)
    wanted = f" AND search_entry.kind IN ({marks})" if kinds else ""
    rows = connection.connection.execute(
        "SELECT search_entry.kind, search_entry.object_id, search_entry.title,"
        " snippet(search_index, 1, '', '', '…', 14) FROM search_index"
        " JOIN search_entry ON search_entry.id = search_index.rowid"
        f" WHERE search_index MATCH ?{wanted} ORDER BY bm25(search_index, 8.0, 1.0), search_index.rowid LIMIT ?",
        (query, *kinds, limit),
    )
    return [Hit(*row) for row in rows]


def match_expression(words: str) -> str:
    """Return the query for all of *words* as beginnings; what a person types is never query syntax."""
    found = _WORD.findall(words)[:_MAX_WORDS]
    return " ".join(f'"{word}"*' for word in found)
