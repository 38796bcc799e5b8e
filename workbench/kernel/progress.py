"""How long work tells how far it is and learns that it was cancelled."""

import threading
from collections.abc import Callable

from workbench.kernel.errors import WorkbenchError

Report = Callable[[int, int, str], None]


class Cancelled(WorkbenchError):
    """The person cancelled the work; nothing half-done is left."""

    code = "job.cancelled"


class Progress:
    """One piece of long work: *step* reports done, total (0 if unknown) and a note; *check* raises Cancelled."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Raise Cancelled if the person asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled()

    def step(self, done: int, total: int, note: str = "") -> None:
        """Report that *done* of *total* is finished, then check."""
        if self._report is not None:
            self._report(done, total, note)
        self.check()
