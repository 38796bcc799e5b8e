"""The jobs that the tray shows: titled, longer than two seconds or ended badly.

Source: UX guide §5 "Progress".
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs.job import Job
from ui.jobs.lanes import Lanes
from workbench.kernel.errors import WorkbenchError

SHOWN_AFTER_MS = 2000


@dataclass(frozen=True)
class TrayEntry:
    """One job in the tray; *total* 0 means that nobody knows how long it takes."""

    job_id: str
    title: str
    done: int = 0
    total: int = 0
    note: str = ""
    is_running: bool = True
    is_stopping: bool = False
    error: WorkbenchError | None = None


class TrayModel(QObject):
    """Entries of the job tray.

    Signals:
        changed(): entries were added, moved on or removed.
    """

    changed = Signal()

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, TrayEntry] = {}
        self._jobs: dict[str, Job] = {}
        self._pending: dict[str, TrayEntry] = {}
        lanes.started.connect(self._on_started)
        lanes.ended.connect(self._on_ended)

    @property
    def entries(self) -> tuple[TrayEntry, ...]:
        """What the tray lists, oldest first."""
        return tuple(self._entries.values())

    @property
    def running(self) -> int:
        """How many listed jobs still run."""
        return sum(entry.is_running for entry in self._entries.values())

    def cancel(self, job_id: str) -> None:
        """Stop the job; its entry says so at once."""
        if job_id in self._jobs and job_id in self._entries:
            self._jobs[job_id].cancel()
            self._entries[job_id] = replace(self._entries[job_id], is_stopping=True)
            self.changed.emit()

    def dismiss(self, job_id: str) -> None:
        """Remove an entry that has ended."""
        if job_id in self._entries and not self._entries[job_id].is_running:
            del self._entries[job_id]
            self.changed.emit()

    def _on_started(self, job: Job) -> None:
        if not job.title:
            return
        self._jobs[job.id] = job
        self._pending[job.id] = TrayEntry(job.id, job.title)
        job.progressed.connect(self._on_progressed)
        job.failed.connect(self._on_failed)
        timer = QTimer(job, singleShot=True, interval=SHOWN_AFTER_MS)
        timer.timeout.connect(self._on_long)
        timer.start()

    def _on_long(self) -> None:
        timer = self.sender()
        job = timer.parent() if timer is not None else None
        if isinstance(job, Job) and job.id in self._pending:
            self._entries[job.id] = self._pending.pop(job.id)
            self.changed.emit()

    def _on_progressed(self, done: int, total: int, note: str) -> None:
        job = self.sender()
        if not isinstance(job, Job):
            return
        for store in (self._pending, self._entries):
            if job.id in store:
                store[job.id] = replace(store[job.id], done=done, total=total, note=note)
        if job.id in self._entries:
            self.changed.emit()

    def _on_failed(self, error: WorkbenchError) -> None:
        job = self.sender()
        if isinstance(job, Job) and job.id in self._entries:
            self._entries[job.id] = replace(self._entries[job.id], is_running=False, error=error)

    def _on_ended(self, job: Job) -> None:
        self._pending.pop(job.id, None)
        self._jobs.pop(job.id, None)
        entry = self._entries.get(job.id)
        if entry is not None and entry.error is None:
            del self._entries[job.id]
        if entry is not None:
            self.changed.emit()
