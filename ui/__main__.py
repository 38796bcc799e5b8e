"""The command `workbench`: without a job it opens the window, otherwise it runs the command line."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run a job of the command line; return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(".wbreg")):
        # The collector of cycles rests until the window stands; the lanes wake it.
        gc.disable()
        # Each face loads only what it needs: the window must not wait for the jobs, nor the jobs for Qt.
        from ui import app  # slow import

        return app.main([sys.argv[0], *arguments])
    from workbench.cli.main import main as run_job  # slow import

    return run_job(arguments, take_pictures=_take_pictures)


def _take_pictures(register: Path, passphrase: str, folder: Path) -> list[str]:
    from ui.pictures import take_all  # slow import

    return take_all(register, passphrase, folder)


if __name__ == "__main__":
    sys.exit(main())
