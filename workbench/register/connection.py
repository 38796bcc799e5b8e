"""One connection to an encrypted register file, opened fail-closed.

The raw key is given on the bare connection before anything else, never through SQLAlchemy, whose log would show it.
The salt in the first 16 bytes is derived from the register's id, so a foreign key file is told apart from damage.

Source: security stack §2.
"""

import errno
import hashlib
import os
import stat
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from workbench.kernel.errors import WorkbenchError
from workbench.register.errors import (
    DiskFailed,
    DiskFull,
    ForeignLog,
    KeyFileForeign,
    NotARegister,
    RegisterDamaged,
    RegisterEmpty,
    RegisterInUse,
    RegisterMissing,
    RegisterNewer,
    RegisterOnShare,
    RegisterPlain,
    RegisterReadOnly,
    UnsavedLog,
)
from workbench.register.vault import Keys

APPLICATION_ID = 0x57424E31
SCHEMA = 4  # grows with each migration
_PLAIN_HEAD = b"SQLite format 3\0"
_MIN_BYTES = 4096
_OPEN_TIMEOUT_S = 0.3
_WORK_TIMEOUT_S = 5.0
_REMOTE_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "davfs"}


def inspect(path: Path) -> None:
    """Look at the file from outside and raise the error that fits; nothing is opened for writing."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise RegisterMissing(path=str(path)) from None
    except OSError as error:
        raise DiskFailed(path=str(path), reason=error.strerror) from error
    if not stat.S_ISREG(found.st_mode):
        raise NotARegister(path=str(path), reason="no_file")
    if found.st_size == 0:
        raise RegisterEmpty(path=str(path))
    with path.open("rb") as stream:
        head = stream.read(len(_PLAIN_HEAD))
    if head == _PLAIN_HEAD:
        raise RegisterPlain(path=str(path))
    if found.st_size < _MIN_BYTES:
        raise RegisterDamaged(path=str(path), reason="too_short")
    if is_on_share(path):
        raise RegisterOnShare(path=str(path))


def is_on_share(path: Path) -> bool:
    """Return True if *path* lies on a network share, where locks and the write-ahead log do not hold."""
    full = os.path.abspath(path)
    if sys.platform == "win32":
        import ctypes  # Windows only

        if full.startswith("\\\\"):
            return True
        drive_remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(full)[0] + "\\") == drive_remote)
    try:
        with open("/proc/self/mounts", encoding="utf-8", errors="replace") as mounts:
            entries = [line.split(" ")[1:3] for line in mounts]
    except OSError:
        return False
    best = max((entry for entry in entries if _is_below(full, entry[0])), key=lambda e: len(e[0]), default=["/", ""])
    return best[1] in _REMOTE_FILE_SYSTEMS


def _is_below(path: str, folder: str) -> bool:
    folder = folder.replace("\\040", " ")
    return folder == "/" or path == folder or path.startswith(folder + "/")


def salt_of(register_id: str) -> bytes:
    """Return the 16 bytes with which the file of this register begins."""
    return hashlib.sha256(b"wb-salt\0" + register_id.encode()).digest()[:16]


def is_read_only_place(path: Path) -> bool:
    """Return True if the file or its folder cannot be written, as on a read-only medium."""
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)) or _is_read_only_mount(path)


def _is_read_only_mount(path: Path) -> bool:
    if not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def connect(
    path: Path,
    keys: Keys,
    *,
    create: bool = False,
    read_only: bool = False,
    immutable: bool = False,
    ignore_log: bool = False,
) -> Any:
    """Return a checked connection with safe settings.

    *create* makes the file (it must not exist). *immutable* is for a read-only medium. Raises the errors of `inspect`
    and KeyFileForeign, RegisterDamaged, RegisterNewer, NotARegister, RegisterInUse, DiskFull, DiskFailed.
    """
    if not create:
        inspect(path)
    if immutable and not ignore_log and _has_content(Path(f"{path}-wal")):
        raise UnsavedLog(path=str(path))
    mode = "rwc" if create else "ro" if read_only or immutable else "rw"
    uri = f"file:{quote(os.path.abspath(path))}?mode={mode}" + ("&immutable=1" if immutable else "")
    try:
        connection = sqlcipher.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=_OPEN_TIMEOUT_S
        )
    except sqlcipher.Error as error:
        raise translated(error, path) from None
    try:
        _unlock(connection, keys)
        _settle(connection, read_only=read_only or immutable)
        if create:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        else:
            _check_identity(connection, path)
        connection.execute(f"PRAGMA busy_timeout = {int(_WORK_TIMEOUT_S * 1000)}")
        return connection
    except sqlcipher.Error as error:
        connection.close()
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB" and _salt_differs(path, keys):
            raise KeyFileForeign(path=str(path)) from None
        raise translated(error, path) from None
    except BaseException:
        connection.close()
        raise


def _unlock(connection: Any, keys: Keys) -> None:
    raw = keys.derive("database")
    if len(raw) != 32:  # a shorter key would silently be taken as a passphrase
        raise ValueError("the database key must have 32 bytes")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{raw.hex()}{salt_of(keys.register_id).hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the key itself never fails, reading does


def _settle(connection: Any, *, read_only: bool) -> None:
    for setting in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "recursive_triggers = ON",
        "temp_store = MEMORY",
        "cache_size = -16384",
    ):
        connection.execute(f"PRAGMA {setting}")
    if not read_only:
        for setting in ("secure_delete = ON", "synchronous = FULL", "journal_mode = WAL"):
            connection.execute(f"PRAGMA {setting}")


def _check_identity(connection: Any, path: Path) -> None:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise NotARegister(path=str(path), reason="application_id")
    schema = connection.execute("PRAGMA user_version").fetchone()[0]
    if schema > SCHEMA:
        raise RegisterNewer(path=str(path), schema=schema, ours=SCHEMA)


def probe(path: Path, keys: Keys) -> None:
    """Open the register for reading and make sure that nothing stands against writing; changes no byte.

    A write-ahead log left by a crash is read page by page first: closing a connection for writing would fold a log
    that is not ours into the file. Raises what `connect` raises, and ForeignLog.
    """
    shared_memory = Path(f"{path}-shm")
    had_shared_memory = shared_memory.exists()
    has_log = _has_content(Path(f"{path}-wal"))
    try:
        # Without a log nothing needs shared memory, and none is made.
        connection = connect(path, keys, read_only=True, immutable=not has_log)
        try:
            if has_log:
                connection.execute("PRAGMA quick_check").fetchall()
        finally:
            connection.close()
    except (sqlcipher.DatabaseError, WorkbenchError) as error:
        if not had_shared_memory:
            shared_memory.unlink(missing_ok=True)
        if has_log and _is_sound_without_log(path, keys):
            raise ForeignLog(path=str(path)) from None
        if isinstance(error, sqlcipher.DatabaseError):
            raise translated(error, path) from None
        raise


def _is_sound_without_log(path: Path, keys: Keys) -> bool:
    try:
        connection = connect(path, keys, read_only=True, immutable=True, ignore_log=True)
        try:
            return bool(connection.execute("PRAGMA quick_check").fetchall() == [("ok",)])
        finally:
            connection.close()
    except (sqlcipher.DatabaseError, WorkbenchError):
        return False


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _salt_differs(path: Path, keys: Keys) -> bool:
    with path.open("rb") as stream:
        return stream.read(16) != salt_of(keys.register_id)


def translated(error: Exception, path: Path | None = None) -> WorkbenchError:
    """Return the error of ours that fits a driver's *error*; texts of the driver are not passed on."""
    name = getattr(error, "sqlite_errorname", "") or ""
    message = str(error)
    facts = {"path": str(path)} if path else {}
    if "FULL" in name or "disk is full" in message or _no_space(error):
        return DiskFull(**facts)
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return RegisterDamaged(**facts)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return RegisterInUse(**facts)
    if name.startswith("SQLITE_READONLY"):
        return RegisterReadOnly(**facts)
    return DiskFailed(reason=name or "unknown", **facts)


def _no_space(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
