"""Writing files so that a reader sees the old one or the new one, never half of one."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.kernel.errors import InputError

# On Windows a virus scanner or sync client may hold the target for a moment.
_REPLACE_TRIES = 6


class FileExists(InputError):
    """The target exists and the person did not ask to overwrite it."""

    code = "file.exists"


class FileInUse(InputError):
    """Another program holds the target; the new content is kept beside it, under the name in *kept*."""

    code = "file.in_use"


class FileUnreadable(InputError):
    """The file is not there or cannot be read."""

    code = "file.unreadable"


def read_bytes(path: Path) -> bytes:
    """Return the content of a file. Raises FileUnreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror) from None


@contextmanager
def replacing(target: Path, *, overwrite: bool = True) -> Iterator[Path]:
    """Give a temporary path beside *target*; move it there when the block ends well, remove it otherwise.

    Raises FileExists if *target* exists and *overwrite* is false, FileInUse if it cannot be replaced.
    """
    if not overwrite and target.exists():
        raise FileExists(path=str(target))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.", suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        yield part
        with part.open("rb+") as written:
            os.fsync(written.fileno())
        _replace(part, target)
    except FileInUse:
        raise  # what was written is whole: it stays beside the target
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def write_atomically(target: Path, content: bytes, *, overwrite: bool = True) -> None:
    """Write *content* to *target* as a whole; the file is readable by its owner only."""
    with replacing(target, overwrite=overwrite) as part:
        part.write_bytes(content)


def _replace(part: Path, target: Path) -> None:
    for attempt in range(_REPLACE_TRIES):
        try:
            os.replace(part, target)
            return
        except PermissionError as error:
            if attempt == _REPLACE_TRIES - 1:
                raise FileInUse(path=str(target), kept=part.name) from error
            time.sleep(0.05 * 2**attempt)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
