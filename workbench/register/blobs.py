"""Bytes inside the register, stored once by their sha-256."""

import hashlib

from sqlalchemy import Connection

from workbench.register.errors import RegisterDamaged

MAX_BYTES = 64 * 1024 * 1024


def put(connection: Connection, content: bytes) -> str:
    """Store *content* and return its sha-256; the same bytes are stored once."""
    sha256 = hashlib.sha256(content).hexdigest()
    connection.connection.execute(
        "INSERT INTO blob (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, len(content), content),
    )
    return sha256


def get(connection: Connection, sha256: str) -> bytes:
    """Return the bytes with this hash. Raises RegisterDamaged if they are missing or no longer fit it."""
    row = connection.connection.execute("SELECT content FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    content = bytes(row[0]) if row else b""
    if row is None or hashlib.sha256(content).hexdigest() != sha256:
        raise RegisterDamaged(reason="blob", sha256=sha256)
    return content
