"""One writer per register: a lock of the operating system on a file beside it.

The lock dies with its process, so a killed workbench leaves nothing to clean up. The file names who holds it; who gives
it back in order empties the file, so a name that still stands there tells of a process that ended unexpectedly.
"""

import getpass
import os
import platform
import sys
from pathlib import Path
from typing import IO

from workbench.register.errors import RegisterInUse


def lock_file_of(register: Path) -> Path:
    """Return the path of the lock file beside *register*."""
    return register.with_suffix(".lock")


class WriterLock:
    """The right to write one register; taken on construction, given back by `release` or the end of the process."""

    def __init__(self, register: Path) -> None:
        """Take the lock. Raises RegisterInUse with the holder if another process has it."""
        self._path = lock_file_of(register)
        self._file: IO[str] | None = self._path.open("a+", encoding="utf-8")
        try:
            _take(self._file)
        except OSError:
            self._file.seek(0)
            holder = self._file.read(200)
            self._file.close()
            self._file = None
            raise RegisterInUse(path=str(register), holder=holder.strip()) from None
        self._file.seek(0)
        self.was_left_behind = bool(self._file.read(200).strip())
        self._file.seek(0)
        self._file.truncate()
        self._file.write(f"{_person()} on {platform.node()}, process {os.getpid()}")
        self._file.flush()

    def release(self) -> None:
        """Give the lock back; safe to call twice."""
        if self._file is not None:
            self._file.seek(0)
            self._file.truncate()
            self._file.flush()
            _give_back(self._file)
            self._file.close()
            self._file = None


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody"


if sys.platform == "win32":
    import msvcrt

    # A byte far behind the text, so that the holder's name stays readable for others.
    _LOCKED_BYTE = 1 << 20

    def _take(file: IO[str]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _give_back(file: IO[str]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_UN)
