"""Two lanes for jobs: one writer, first in first out, and up to four readers.

While a job runs, Python's collector of cycles rests: started by a worker it would
delete widgets on the wrong thread. It runs on the window's thread between jobs.

Source: house style §5 "Jobs".
"""

import gc

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from ui.jobs.job import Job

_READERS = 4


class _Runner(QRunnable):
    """Carries one job to a thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        """Run the job."""
        self._job.run()


class Lanes(QObject):
    """Starts jobs and keeps them alive until they have ended.

    Signals:
        started(Job): a job was queued.
        ended(Job): a job has ended, however it did.
        writing_changed(bool): writes are under way, or none is any more.
    """

    started = Signal(object)
    ended = Signal(object)
    writing_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(_READERS)
        self._jobs: dict[str, Job] = {}
        self._writing: set[str] = set()

    @property
    def jobs(self) -> list[Job]:
        """The jobs that have not ended, oldest first."""
        return list(self._jobs.values())

    @property
    def is_writing(self) -> bool:
        """True while a write is queued or under way."""
        return bool(self._writing)

    def write(self, job: Job) -> Job:
        """Queue *job* behind all earlier writes and return it."""
        was_writing = self.is_writing
        self._writing.add(job.id)
        self._start(job, self._writer)
        if not was_writing:
            self.writing_changed.emit(True)
        return job

    def read(self, job: Job) -> Job:
        """Start *job* beside others and return it; an earlier reader of the same key is superseded."""
        if job.key:
            for earlier in self._jobs.values():
                if earlier.key == job.key:
                    earlier.supersede()
        self._start(job, self._readers)
        return job

    def close(self) -> None:
        """Cancel the readers, let the writer finish, and wait for both."""
        for job in self.jobs:
            if job.id not in self._writing:
                job.supersede()
        self._readers.clear()
        self._readers.waitForDone()
        self._writer.waitForDone()
        _collect_here()

    def drop_readers(self) -> None:
        """Supersede every reader, as the register is locked; writes go on."""
        for job in self.jobs:
            if job.id not in self._writing:
                job.supersede()

    def _start(self, job: Job, pool: QThreadPool) -> None:
        gc.disable()
        job.setParent(self)
        self._jobs[job.id] = job
        job.ended.connect(self._on_ended, Qt.ConnectionType.DirectConnection)
        pool.start(_Runner(job))
        self.started.emit(job)

    def _on_ended(self) -> None:
        job = self.sender()
        if not isinstance(job, Job) or self._jobs.pop(job.id, None) is None:
            return
        was_writing = self.is_writing
        self._writing.discard(job.id)
        self.ended.emit(job)
        if was_writing and not self.is_writing:
            self.writing_changed.emit(False)
        job.deleteLater()
        if not self._jobs:
            _collect_here()


def _collect_here() -> None:
    """Collect what jobs left, on this thread; the count is zero when others may allocate again."""
    gc.collect(1)
    gc.enable()
