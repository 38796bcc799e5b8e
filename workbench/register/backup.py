"""Copies of a register that contain everything committed, and bringing one back.

`VACUUM INTO` writes a whole file with the same key; copying the file alone would leave out the write-ahead log.
A copy is checked page by page before it takes its name. Source: security stack §2.
"""

import shutil
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from workbench.kernel.files import replacing
from workbench.register.connection import connect
from workbench.register.errors import RegisterDamaged, RegisterExists
from workbench.register.vault import Keys, key_file_of


def integrity_faults(connection: Any) -> list[str]:
    """Return what the three checks of the file report; empty if all is well.

    The cipher check covers every page, also free ones, which the structural check misses.
    """
    faults = []
    for name, pragma in (("cipher", "cipher_integrity_check"), ("structure", "integrity_check")):
        try:
            faults += [f"{name}: {row[0]}" for row in connection.execute(f"PRAGMA {pragma}") if row[0] != "ok"]
        except sqlcipher.DatabaseError as error:
            faults.append(f"{name}: {getattr(error, 'sqlite_errorname', 'unreadable')}")
    try:
        faults += [f"reference: {row[0]} row {row[1]}" for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlcipher.DatabaseError as error:
        faults.append(f"reference: {getattr(error, 'sqlite_errorname', 'unreadable')}")
    return faults


def back_up(connection: Any, register: Path, target: Path, keys: Keys, *, overwrite: bool = False) -> None:
    """Write a checked copy of the open register and its key file to *target* and beside it.

    Raises FileExists, RegisterDamaged if the copy does not check, DiskFull; nothing half-written stays.
    """
    with replacing(target, overwrite=overwrite) as part:
        part.unlink()  # the database makes the file itself
        connection.execute("VACUUM INTO ?", (str(part),))
        copy = connect(part, keys, read_only=True)
        try:
            faults = integrity_faults(copy)
        finally:
            copy.close()
        if faults:
            raise RegisterDamaged(path=str(register), reason=faults[0])
    with replacing(key_file_of(target), overwrite=overwrite) as part:
        shutil.copyfile(key_file_of(register), part)


def restore(backup: Path, target: Path, keys: Keys) -> None:
    """Bring a backup back as *target*, which must not exist yet; *keys* were opened from the backup's key file.

    Raises RegisterExists, and what `connect` raises if the backup is no sound register.
    """
    for path in (target, key_file_of(target)):
        if path.exists():
            raise RegisterExists(path=str(path))
    source = connect(backup, keys, read_only=True)
    try:
        faults = integrity_faults(source)
        if faults:
            raise RegisterDamaged(path=str(backup), reason=faults[0])
        with replacing(target, overwrite=False) as part:
            part.unlink()
            source.execute("VACUUM INTO ?", (str(part),))
    finally:
        source.close()
    with replacing(key_file_of(target), overwrite=False) as part:
        shutil.copyfile(key_file_of(backup), part)
