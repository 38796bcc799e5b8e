"""One open register as the window uses it: services run on the lanes, changes are told to whoever shows them.

A write that fails because of the disk is kept and can be tried again in order;
until then the window says so and nothing is forgotten.

Source: house style §4 "One keystroke", §5 "Autosave".
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.jobs.job import Job
from ui.jobs.lanes import Lanes
from workbench.kernel.changes import Change, Outcome
from workbench.kernel.clock import Clock, now
from workbench.kernel.errors import RegisterError, WorkbenchError
from workbench.kernel.progress import Progress
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

Verb = Callable[[Workspace, Progress], Any]
Slot = Callable[[Any], object]


@dataclass(frozen=True)
class _Write:
    """One wish to write, which may take several tries."""

    verb: Verb
    title: str
    done: Slot | None
    failed: Slot | None


class Session(QObject):
    """Runs services on the open register.

    Signals:
        changed(frozenset): (kind, id) of what a write changed.
        saved(datetime): everything wished so far is on disk since then.
        saving(): a write has begun.
        not_saved(WorkbenchError): the disk refused a write; `retry` tries again.
        refused(WorkbenchError): a write was refused that nobody else listens to.
    """

    changed = Signal(object)
    saved = Signal(object)
    saving = Signal()
    not_saved = Signal(object)
    refused = Signal(object)

    def __init__(self, workspace: Workspace, lanes: Lanes, clock: Clock = now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.lanes, self.clock = workspace, lanes, clock
        self.last_saved: datetime | None = None
        self._under_way: dict[str, _Write] = {}
        self._failed: list[_Write] = []
        self.failure: WorkbenchError | None = None

    @property
    def is_saving(self) -> bool:
        """True while a write is queued or under way."""
        return bool(self._under_way)

    def write(self, verb: Verb, *, title: str = "", done: Slot | None = None, failed: Slot | None = None) -> Job | None:
        """Queue the service call *verb*; *done* gets its value, *failed* its error. Both are bound methods.

        Returns its job, or None while earlier writes wait for the disk.
        """
        return self._queue(_Write(verb, title, done, failed))

    def read(
        self, verb: Verb, *, key: str = "", title: str = "", done: Slot | None = None, failed: Slot | None = None
    ) -> Job:
        """Run the reading service call *verb*; an earlier read of the same *key* is dropped."""
        workspace = self.workspace
        job = Job(lambda progress: verb(workspace, progress), title=title, key=key)
        if done is not None:
            job.done.connect(done)
        job.failed.connect(failed if failed is not None else self._on_read_failed)
        return self.lanes.read(job)

    def keep_place(self, name: str, value: object) -> None:
        """Remember where the person is, behind all writes; nobody waits for it and nothing depends on it."""
        workspace = self.workspace
        self.lanes.write(Job(lambda _progress: workspaces.keep_place(workspace, name, value)))

    def retry(self) -> None:
        """Try the writes again that the disk refused, in their order."""
        again, self._failed = self._failed, []
        self.failure = None
        for write in again:
            self._queue(write)

    def _queue(self, write: _Write) -> Job | None:
        if self._failed:  # never write past an answer that is not on disk yet
            self._failed.append(write)
            return None
        workspace, verb = self.workspace, write.verb
        job = Job(lambda progress: verb(workspace, progress), title=write.title)
        self._under_way[job.id] = write
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        if len(self._under_way) == 1:
            self.saving.emit()
        return self.lanes.write(job)

    def _on_done(self, result: object) -> None:
        write = self._write_of_sender()
        value = result
        if isinstance(result, Outcome):
            value = result.value
            self.tell(result.changes)
        if write is not None and write.done is not None:
            write.done(value)

    def tell(self, changes: frozenset[Change]) -> None:
        """Tell everybody what changed."""
        if changes:
            self.changed.emit(changes)

    def _on_failed(self, error: WorkbenchError) -> None:
        write = self._write_of_sender()
        if write is not None and isinstance(error, RegisterError):
            self._failed.append(write)
            self.failure = error
            self.not_saved.emit(error)
        elif write is not None and write.failed is not None:
            write.failed(error)
        else:
            self.refused.emit(error)

    def _on_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._under_way.pop(job.id, None)
        if not self._under_way and not self._failed:
            self.last_saved = self.clock()
            self.saved.emit(self.last_saved)

    def _on_read_failed(self, error: WorkbenchError) -> None:
        self.refused.emit(error)

    def _write_of_sender(self) -> _Write | None:
        job = self.sender()
        return self._under_way.get(job.id) if isinstance(job, Job) else None
