"""One piece of work: a service call with a progress, run on a lane, reporting to the window's thread.

A job is made on the window's thread. Its signals reach bound methods of QObjects
there, whichever thread does the work. It receives values, never widgets.
"""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import new_id
from workbench.kernel.progress import Cancelled, Progress

Work = Callable[[Progress], Any]

_log = logging.getLogger(__name__)


class UnexpectedError(WorkbenchError):
    """The work failed in a way that nobody foresaw; *kind* is the type of the exception and where it arose."""

    code = "workbench.unexpected"


class Job(QObject):
    """Work with an id, a *title* for the tray (empty: never shown) and a *key* that later work supersedes.

    Signals:
        progressed(int, int, str): done, total (0 if unknown), note.
        done(object): what the service returned.
        failed(WorkbenchError): why there is no result; not sent when cancelled or superseded.
        ended(): sent once, after any of these and after cancelling.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _worked = Signal(object, object)

    def __init__(self, work: Work, *, title: str = "", key: str = "") -> None:
        super().__init__()
        self.id = new_id()
        self.title, self.key = title, key
        self._work = work
        self._progress = Progress(self._report)
        self._is_superseded = False
        self._worked.connect(self._on_worked)

    @property
    def is_cancelled(self) -> bool:
        """True once the person asked to stop or later work took its place."""
        return self._progress.is_cancelled

    def cancel(self) -> None:
        """Ask the work to stop; the window does not wait for it."""
        self._progress.cancel()

    def supersede(self) -> None:
        """Stop the work and drop whatever it still returns."""
        self._is_superseded = True
        self._progress.cancel()

    def run(self) -> None:
        """Do the work on the calling thread. One of the three borders where every exception is caught."""
        try:
            self._progress.check()
            result = self._work(self._progress)
        except WorkbenchError as error:
            self._worked.emit(None, error)
        except Exception as error:  # border: the job runner
            _log.error("job failed: %s", type(error).__name__)
            self._worked.emit(None, _unexpected(error))
        else:
            self._worked.emit(result, None)

    def _report(self, done: int, total: int, note: str) -> None:
        self.progressed.emit(done, total, note)

    def _on_worked(self, result: object, error: WorkbenchError | None) -> None:
        if not self._is_superseded:
            if error is None:
                self.done.emit(result)
            elif not isinstance(error, Cancelled):
                self.failed.emit(error)
        self.ended.emit()


def _unexpected(error: Exception) -> UnexpectedError:
    """Return *error* without what it says, which may hold a note or a passphrase."""
    trace = error.__traceback__
    where = ""
    while trace is not None:
        code = trace.tb_frame.f_code
        where = f"{code.co_filename.replace(chr(92), '/').rsplit('/', 1)[-1]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return UnexpectedError(kind=type(error).__name__, where=where)
