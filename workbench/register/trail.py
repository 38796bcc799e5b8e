"""The trail: who changed what, from and to, when; chained so that a later change to it is noticed.

Each entry's code covers the entry before it. The chain holds a digest of the details (values from and to); the details
stand beside it and may be erased one day, as the law on personal data can demand, without breaking the chain. The chain
proves nothing against somebody who holds the key: its head is therefore printed in every signed pack (the anchor).
Order is the sequence, never the clock; an entry written at an earlier time than the one before is flagged.

Source: security stack §8.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from workbench.kernel.progress import Progress
from workbench.register.errors import TrailBroken

_START = b"\0" * 32
_CHECK_EVERY = 10_000
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


@dataclass(frozen=True)
class TrailEntry:
    """One change as it is shown: *changes* maps a field to (from, to); None if the details were erased."""

    seq: int
    at: str
    by: str
    kind: str
    object_id: str
    action: str
    changes: dict[str, tuple[Any, Any]] | None
    clock_back: bool


@dataclass(frozen=True)
class TrailHead:
    """The end of the chain: sequence and code (hex). Printed in signed packs as the anchor."""

    seq: int
    mac: str


def mac_of(key: bytes, seq: int, previous: bytes, body: bytes) -> bytes:
    """Return the code of one entry."""
    message = b"wb-trail-1\0" + seq.to_bytes(8) + previous + hashlib.sha256(body).digest()
    return hmac.digest(key, message, "sha256")


@dataclass(frozen=True)
class Change:
    """One change to be written: *action* on an object, with its fields as (from, to)."""

    kind: str
    object_id: str
    action: str
    changes: dict[str, tuple[Any, Any]]


def append(connection: Connection, key: bytes, *, at: str, by: str, changes: Iterable[Change]) -> None:
    """Write entries in their order, in the transaction of the caller."""
    driver = connection.connection
    row = driver.execute("SELECT seq, mac, at FROM trail_head WHERE id = 1").fetchone()
    seq, mac, last_at = row if row else (0, _START, "")
    rows = []
    for change in changes:
        seq, previous = seq + 1, mac
        detail = _compact(change.changes)
        body = {
            "at": at,
            "by": by,
            "kind": change.kind,
            "id": change.object_id,
            "do": change.action,
            "detail": _digest(key, seq, detail),
        }
        if at < last_at:
            body["clock_back"] = "1"
        raw = _compact(body).encode()
        mac = mac_of(key, seq, previous, raw)
        last_at = at
        rows.append((seq, raw, mac, detail))
    driver.executemany("INSERT INTO trail (seq, body, mac, detail) VALUES (?, ?, ?, ?)", rows)
    driver.execute(
        "INSERT INTO trail_head (id, seq, mac, at) VALUES (1, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, mac = excluded.mac, at = excluded.at",
        (seq, mac, last_at),
    )


def _compact(document: dict[str, Any]) -> str:
    """Return canonical JSON: for names in ASCII and texts this is what RFC 8785 asks for, at a fifth of the time."""
    return _ENCODE(document)


def _digest(key: bytes, seq: int, detail: str) -> str:
    # Keyed, so an erased detail cannot be found again by guessing.
    return hmac.digest(key, b"wb-detail\0" + seq.to_bytes(8) + detail.encode("utf-8", "surrogatepass"), "sha256").hex()


def head(connection: Connection) -> TrailHead:
    """Return the end of the chain; sequence 0 for an empty trail."""
    row = connection.execute(text("SELECT seq, mac FROM trail_head WHERE id = 1")).fetchone()
    return TrailHead(row[0], bytes(row[1]).hex()) if row else TrailHead(0, _START.hex())


def verify(
    connection: Connection, key: bytes, *, anchor: TrailHead | None = None, progress: Progress | None = None
) -> TrailHead:
    """Walk the whole chain and return its head.

    *anchor* is a head kept elsewhere: the chain must contain it. Raises TrailBroken at the first entry that is wrong.
    """
    previous, count, erased = _START, 0, 0
    total = head(connection).seq
    for seq, body, mac, detail in connection.connection.execute(
        "SELECT seq, body, mac, detail FROM trail ORDER BY seq"
    ):
        count += 1
        if seq != count:
            raise TrailBroken(seq=count, reason="gap")
        if not hmac.compare_digest(bytes(mac), mac_of(key, seq, previous, bytes(body))):
            raise TrailBroken(seq=seq, reason="changed")
        if detail is not None and not _detail_fits(key, seq, bytes(body), detail):
            raise TrailBroken(seq=seq, reason="detail_changed")
        erased += detail is None
        if anchor is not None and anchor.seq == seq and bytes(mac).hex() != anchor.mac:
            raise TrailBroken(seq=seq, reason="anchor_differs")
        previous = bytes(mac)
        if progress is not None and count % _CHECK_EVERY == 0:
            progress.step(count, total)
    found = head(connection)
    if (found.seq, found.mac) != (count, previous.hex()):
        raise TrailBroken(seq=count, reason="head_differs")
    if anchor is not None and anchor.seq > count:
        raise TrailBroken(seq=count, reason="rolled_back", anchor=anchor.seq)
    return found


def _detail_fits(key: bytes, seq: int, body: bytes, detail: str) -> bool:
    return hmac.compare_digest(str(json.loads(body).get("detail", "")), _digest(key, seq, detail))


def entries(connection: Connection, *, kind: str = "", object_id: str = "", limit: int = 200) -> list[TrailEntry]:
    """Return the newest entries, newest first, of one object if *kind* and *object_id* are given."""
    where = " WHERE kind = :kind AND object_id = :object_id" if object_id else ""
    rows = connection.execute(
        text(f"SELECT seq, body, detail FROM trail{where} ORDER BY seq DESC LIMIT :limit"),
        {"kind": kind, "object_id": object_id, "limit": limit} if object_id else {"limit": limit},
    )
    return [_entry(*row) for row in rows]


def every_entry(connection: Connection) -> Iterator[TrailEntry]:
    """Yield all entries, oldest first."""
    for row in connection.execute(text("SELECT seq, body, detail FROM trail ORDER BY seq")):
        yield _entry(*row)


def _entry(seq: int, body: bytes, detail: str | None) -> TrailEntry:
    read = json.loads(body)
    changes = None if detail is None else {name: (pair[0], pair[1]) for name, pair in json.loads(detail).items()}
    return TrailEntry(
        seq, read["at"], read["by"], read["kind"], read["id"], read["do"], changes, read.get("clock_back") == "1"
    )
