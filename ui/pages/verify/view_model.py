"""State of the verify page: one file, one verdict, the roots that are trusted.

Roots are kept as a list of files for each person and register, and read anew
for each check; a file that is gone is told and left out, never trusted silently.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.navigation import REPORTS, Place
from ui.session import Session
from ui.settings import is_local
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_bytes
from workbench.services import make_report, sealing, sign_off
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace
from workbench.signing.model import TrustRoot, Verdict

_KEPT = "verify.trust"
_MOST_ROOTS = 20


@dataclass(frozen=True)
class Checked:
    """A verdict on one file, and when it was reached; *report_id* if this register holds a report of that content."""

    name: str
    size: int
    pages: int
    verdict: Verdict
    at: datetime
    report_id: str = ""


@dataclass(frozen=True)
class Roots:
    """Files with roots, the roots in them, and what cannot be read."""

    files: tuple[str, ...]
    roots: tuple[TrustRoot, ...]
    faults: tuple[WorkbenchError, ...] = ()


class VerifyViewModel(QObject):
    """Checks files; nothing in them is opened or run.

    Signals:
        checked(): `found` is a new verdict.
        busy_changed(bool): a file is being checked.
        trust_changed(): `trust` is another.
        place_requested(Place): go there.
        failed(WorkbenchError): the file cannot be read.
    """

    checked = Signal()
    busy_changed = Signal(bool)
    trust_changed = Signal()
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.found: Checked | None = None
        self.trust = Roots((), ())
        self._path: Path | None = None
        self._report_id = ""
        self._waits = False  # for the roots, which the check needs

    # --- wishes ---

    def open(self, report_id: str) -> None:
        """Read the roots that are trusted; with a *report_id*, check that report as the register holds it."""
        self._session.read(
            lambda ws, _p: _kept_roots(ws), key="verify.trust", done=self._on_trust, failed=self.failed.emit
        )
        if report_id:
            self._path, self._report_id, self._waits = None, report_id, True

    def check(self, path: Path) -> None:
        """Reach a verdict on the file at *path*."""
        self._path, self._report_id = path, ""
        self._check()

    def add_trust(self, paths: list[Path]) -> None:
        """Trust the roots in these files from now on, and check again."""
        self._keep([*self.trust.files, *(str(path) for path in paths)])

    def drop_trust(self, file: str) -> None:
        """Trust the roots of a file no longer, and check again."""
        self._keep([known for known in self.trust.files if known != file])

    def show_report(self) -> None:
        """Go to the report of this content in the register."""
        if self.found is not None and self.found.report_id:
            self.place_requested.emit(Place(REPORTS, self.found.report_id, "made"))

    # --- inside ---

    def _check(self) -> None:
        path, report_id, roots = self._path, self._report_id, self.trust.roots
        name = path.name if path is not None else QCoreApplication.translate("verify", "the report")
        self.busy_changed.emit(True)
        job = self._session.read(
            lambda ws, _p: (
                _checked_file(ws, path, roots) if path is not None else _checked_report(ws, report_id, roots)
            ),
            key="verify",
            title=QCoreApplication.translate("verify", "Check {name}").format(name=name),
            done=self._on_checked,
            failed=self.failed.emit,
        )
        job.ended.connect(self._on_ended)

    def _keep(self, files: list[str]) -> None:
        wanted = list(dict.fromkeys(files))[:_MOST_ROOTS]
        self._session.read(
            lambda ws, _p: _tried_roots(ws, wanted), key="verify.trust", done=self._on_kept, failed=self.failed.emit
        )

    def _on_kept(self, roots: Roots) -> None:
        self._session.keep_place(_KEPT, list(roots.files))
        self._on_trust(roots)
        if self._path is not None or self._report_id:
            self._check()

    def _on_trust(self, roots: Roots) -> None:
        self.trust = roots
        self.trust_changed.emit()
        for fault in roots.faults[:1]:
            self.failed.emit(fault)
        if self._waits:
            self._waits = False
            self._check()

    def _on_checked(self, found: Checked) -> None:
        self.found = found
        self.checked.emit()

    def _on_ended(self) -> None:
        self.busy_changed.emit(False)


def _checked_file(workspace: Workspace, path: Path, roots: tuple[TrustRoot, ...]) -> Checked:
    return _checked(workspace, read_bytes(path), path.name, roots)


def _checked_report(workspace: Workspace, report_id: str, roots: tuple[TrustRoot, ...]) -> Checked:
    report = make_report.get(workspace, report_id)
    return _checked(workspace, make_report.pdf(workspace, report.id), f"{report.ref}.pdf", roots)


def _checked(workspace: Workspace, pdf: bytes, name: str, roots: tuple[TrustRoot, ...]) -> Checked:
    trust = (*roots, *sealing.own_seals(workspace))
    verdict = sign_off.verify_bytes(pdf, trust=trust, clock=workspace.clock)
    return Checked(name, len(pdf), _pages(pdf), verdict, workspace.clock(), _known(workspace, verdict))


def _pages(pdf: bytes) -> int:
    try:
        return make_report.page_count(pdf)
    except WorkbenchError:
        return 0


def _known(workspace: Workspace, verdict: Verdict) -> str:
    """Return the report of the register with the same content, empty if it has none."""
    if verdict.pack is None:
        return ""
    made = make_report.every(workspace)
    same = [report for report in made if report.content_sha256 == verdict.pack.content_sha256]
    return same[0].id if same else ""


def _kept_roots(workspace: Workspace) -> Roots:
    kept: Any = workspaces.place(workspace, _KEPT)
    files = [str(each) for each in kept if is_local(str(each))] if isinstance(kept, list) else []
    return _tried_roots(workspace, files[:_MOST_ROOTS])


def _tried_roots(_workspace: Workspace, files: list[str]) -> Roots:
    """Read *files*; one that cannot be read is left out and told."""
    good: list[str] = []
    roots: list[TrustRoot] = []
    faults: list[WorkbenchError] = []
    for file in files:
        try:
            roots += sign_off.trust_from_files([Path(file)])
            good.append(file)
        except WorkbenchError as error:
            faults.append(error)
    return Roots(tuple(good), tuple(roots), tuple(faults))
