"""What the unlock page can do now: open, create, recover; and what came of it.

The register itself stands behind `Gatekeeper`, whose calls run on the writer
lane because deriving a key takes its time on purpose. Until the services are
loaded, a wish waits.

Source: UX guide §8 "Unlock", security stack §3.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs.job import Job, Work
from ui.jobs.lanes import Lanes
from workbench.kernel.clock import Clock, now
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.progress import Progress

TRIES = 3
PAUSE = timedelta(seconds=30)
WRONG_PASSPHRASE = "register.wrong_passphrase"
WRONG_RECOVERY = "register.wrong_recovery_key"


class Step(StrEnum):
    """What the page shows."""

    START = "start"
    OPEN = "open"
    CREATE = "create"
    KEY = "key"
    CONFIRM = "confirm"
    FORGOT = "forgot"


@dataclass(frozen=True)
class Opened:
    """An open register: *handle* for the services, and the recovery key if one was just made."""

    handle: object
    path: Path
    recovery_key: str = ""


class Gatekeeper(Protocol):
    """Opens registers. Every call may take a second and raises WorkbenchError."""

    def create(self, path: Path, passphrase: str, person: str) -> Opened:
        """Make a register at *path* in which *person* works."""

    def open(self, path: Path, passphrase: str, *, read_only: bool) -> Opened:
        """Open the register at *path*."""

    def open_remembered(self, path: Path) -> Opened | None:
        """Open with what the system keyring remembers; None if it remembers nothing."""

    def recover(self, path: Path, recovery_key: str, passphrase: str) -> Opened:
        """Open with the recovery key; *passphrase* is the new one, and a new recovery key is made."""

    def remember(self, opened: Opened) -> bool:
        """Let the system keyring open it next time; False if no keyring is safe enough."""

    def close(self, opened: Opened) -> None:
        """Close what will not be used."""


class UnlockViewModel(QObject):
    """State of the unlock page.

    Signals:
        step_changed(): `step` is another.
        busy_changed(bool): a key is being derived.
        refused(WorkbenchError): why it did not open; the page says it beside the field.
        confirm_failed(): the re-typed groups are not those of the key.
        opened(Opened): the register is open and everything about its keys is settled.
        pause_changed(): `paused_until` was set or has passed.
        not_remembered(): the keyring is not safe enough to remember.
    """

    step_changed = Signal()
    busy_changed = Signal(bool)
    refused = Signal(object)
    confirm_failed = Signal()
    opened = Signal(object)
    pause_changed = Signal()
    not_remembered = Signal()

    def __init__(
        self, lanes: Lanes, path: Path | None = None, clock: Clock = now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes, self._clock = lanes, clock
        self._gatekeeper: Gatekeeper | None = None
        self._waiting: Callable[[], None] | None = None
        self.path = path
        self.step = Step.OPEN if path is not None else Step.START
        self.is_busy = False
        self.locked_at: datetime | None = None
        self.paused_until: datetime | None = None
        self.asked_groups: tuple[int, int] = (0, 0)
        self._wrong = 0
        self._remember = False
        self._opened: Opened | None = None

    # --- asked by the page ---

    @property
    def tries_left(self) -> int:
        """How many wrong passphrases until the next pause."""
        return TRIES - self._wrong

    @property
    def recovery_groups(self) -> tuple[str, ...]:
        """The groups of the new recovery key; empty if none was made."""
        key = self._opened.recovery_key if self._opened else ""
        return tuple(group for group in key.split("-") if group)

    # --- wishes ---

    def serve(self, gatekeeper: Gatekeeper) -> None:
        """Take the gatekeeper once the services are loaded, and do what was wished before."""
        self._gatekeeper = gatekeeper
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def choose(self, path: Path) -> None:
        """Take another register to open."""
        self.path, self._wrong, self.locked_at = path, 0, None
        self._go(Step.OPEN)

    def go_create(self) -> None:
        """Show how to make a register."""
        self._go(Step.CREATE)

    def go_forgot(self) -> None:
        """Show the way in with the recovery key."""
        self._go(Step.FORGOT)

    def go_back(self) -> None:
        """Return from creating or recovering."""
        self._go(Step.OPEN if self.path is not None else Step.START)

    def unlock(self, passphrase: str, *, remember: bool = False, read_only: bool = False) -> None:
        """Open the register with *passphrase*, to work or only to view."""
        if self.is_busy or self.paused_until is not None or self.path is None:
            return
        path, self._remember = self.path, remember
        self._run(lambda keeper: lambda _progress: keeper.open(path, passphrase, read_only=read_only), self._on_opened)

    def try_remembered(self) -> None:
        """Open with the keyring, if it remembers; otherwise nothing happens."""
        if self.path is not None and self.step is Step.OPEN and not self.is_busy:
            path, self._remember = self.path, False
            self._run(lambda keeper: lambda _progress: keeper.open_remembered(path), self._on_remembered)

    def create(self, path: Path, passphrase: str, person: str) -> None:
        """Make a register at *path*; its recovery key is shown next."""
        self._run(lambda keeper: lambda _progress: keeper.create(path, passphrase, person), self._on_made)

    def recover(self, recovery_key: str, passphrase: str) -> None:
        """Open with the recovery key and set a new passphrase; the new recovery key is shown next."""
        if self.path is not None:
            path = self.path
            self._run(lambda keeper: lambda _progress: keeper.recover(path, recovery_key, passphrase), self._on_made)

    def key_noted(self) -> None:
        """The person has written the recovery key down; ask for two of its groups."""
        import secrets  # slow import

        count = len(self.recovery_groups)
        first = secrets.randbelow(count)
        second = (first + 1 + secrets.randbelow(count - 1)) % count
        self.asked_groups = (min(first, second), max(first, second))
        self._go(Step.CONFIRM)

    def show_key_again(self) -> None:
        """Return to the key."""
        self._go(Step.KEY)

    def confirm(self, first: str, second: str) -> None:
        """Compare the re-typed groups; the register is open when they fit."""
        groups = self.recovery_groups
        wanted = [groups[index].casefold() for index in self.asked_groups]
        if [first.strip().casefold(), second.strip().casefold()] != wanted:
            self.confirm_failed.emit()
            return
        opened, self._opened = self._opened, None
        if opened is not None:
            self.opened.emit(Opened(opened.handle, opened.path))

    def lock(self) -> None:
        """Show the page for the register that was just locked."""
        self.locked_at, self._wrong = self._clock(), 0
        self._go(Step.OPEN)

    def abandon(self) -> None:
        """Close what was opened but not confirmed, as the program ends."""
        if self._opened is not None and self._gatekeeper is not None:
            self._gatekeeper.close(self._opened)
            self._opened = None

    # --- inside ---

    def _go(self, step: Step) -> None:
        self.step = step
        self.step_changed.emit()

    def _run(self, work: Callable[[Gatekeeper], Work], done: Callable[[Any], None]) -> None:
        keeper = self._gatekeeper
        self._set_busy(True)
        if keeper is None:
            self._waiting = lambda: self._run(work, done)
            return
        job = Job(work(keeper))
        job.done.connect(done)
        job.failed.connect(self._on_failed)
        self._lanes.write(job)

    def _set_busy(self, is_busy: bool) -> None:
        if is_busy != self.is_busy:
            self.is_busy = is_busy
            self.busy_changed.emit(is_busy)

    def _on_opened(self, opened: Opened) -> None:
        self._wrong = 0
        if self._remember and self._gatekeeper is not None:
            keeper = self._gatekeeper

            def keep(_progress: Progress) -> bool:
                return keeper.remember(opened)

            job = Job(keep)
            job.done.connect(self._on_kept)
            self._lanes.write(job)
        self._set_busy(False)
        self.opened.emit(opened)

    def _on_kept(self, is_kept: bool) -> None:
        if not is_kept:
            self.not_remembered.emit()

    def _on_remembered(self, opened: Opened | None) -> None:
        self._set_busy(False)
        if opened is not None:
            self.opened.emit(opened)

    def _on_made(self, opened: Opened) -> None:
        self._set_busy(False)
        self._opened, self.path = opened, opened.path
        self._go(Step.KEY)

    def _on_failed(self, error: WorkbenchError) -> None:
        self._set_busy(False)
        if error.code in (WRONG_PASSPHRASE, WRONG_RECOVERY):
            self._wrong += 1
        self.refused.emit(error)
        if self._wrong >= TRIES:
            self._wrong = 0
            self.paused_until = self._clock() + PAUSE
            self.pause_changed.emit()
            QTimer.singleShot(int(PAUSE.total_seconds() * 1000), self, self._on_pause_over)

    def _on_pause_over(self) -> None:
        self.paused_until = None
        self.pause_changed.emit()
