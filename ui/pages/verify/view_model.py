"""State of the verify page: one file, one verdict, the roots that are trusted."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.session import Session
from workbench.kernel.clock import now
from workbench.services import sealing, sign_off
from workbench.services.workspace import Workspace
from workbench.signing.model import TrustRoot, Verdict


@dataclass(frozen=True)
class Checked:
    """A verdict on one file, and when it was reached."""

    path: Path
    size: int
    verdict: Verdict
    at: datetime


class VerifyViewModel(QObject):
    """Checks files; nothing is written and nothing is opened.

    Signals:
        checked(): `found` is a new verdict.
        busy_changed(bool): a file is being checked.
        trust_changed(): `trust` is another.
        failed(WorkbenchError): the file cannot be read.
    """

    checked = Signal()
    busy_changed = Signal(bool)
    trust_changed = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.found: Checked | None = None
        self.trust: tuple[TrustRoot, ...] = ()

    def check(self, path: Path) -> None:
        """Reach a verdict on the file at *path*."""
        trust = self.trust
        self.busy_changed.emit(True)
        job = self._session.read(
            lambda ws, _p: _check(ws, path, trust),
            key="verify",
            title=path.name,
            done=self._on_checked,
            failed=self.failed.emit,
        )
        job.ended.connect(self._on_ended)

    def add_trust(self, paths: list[Path]) -> None:
        """Trust the roots in these files as long as the program runs, and check again."""
        self._session.read(
            lambda _ws, _p: sign_off.trust_from_files(paths), key="trust", done=self._on_trust, failed=self.failed.emit
        )

    def _on_checked(self, found: Checked) -> None:
        self.found = found
        self.checked.emit()

    def _on_ended(self) -> None:
        self.busy_changed.emit(False)

    def _on_trust(self, roots: tuple[TrustRoot, ...]) -> None:
        known = {root.sha256 for root in self.trust}
        self.trust = (*self.trust, *(root for root in roots if root.sha256 not in known))
        self.trust_changed.emit()
        if self.found is not None:
            self.check(self.found.path)


def _check(workspace: Workspace, path: Path, trust: tuple[TrustRoot, ...]) -> Checked:
    verdict = sign_off.verify_file(path, trust=(*trust, *sealing.own_seals(workspace)))
    return Checked(path, path.stat().st_size, verdict, now())
