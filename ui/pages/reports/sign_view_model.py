"""State of signing one report: which field, whose certificate, and the signature itself.

The passphrase goes to a lane and is not kept; the opened identity is kept in
memory until it has signed or the dialog closes, and never longer.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.jobs.job import Job
from ui.pages.reports.report_view_model import Shown
from ui.session import Session
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import RegisterError, WorkbenchError
from workbench.services import sign_off
from workbench.services.make_report import MadeReport
from workbench.services.workspace import Workspace
from workbench.signing.model import Identity, SignableField


@dataclass(frozen=True)
class Trial:
    """A trial identity that was made: its file, and the root that vouches for it."""

    identity: Path
    root: Path


class SignViewModel(QObject):
    """Signs one field of one report.

    Signals:
        busy_changed(bool): a certificate is being opened or made, or the report is being signed.
        opened(): `identity` is another; None if it was dropped.
        trial_made(Trial): a trial identity lies there.
        refused(WorkbenchError): what was wished is not possible; nothing was changed.
        signed(): the signature is in the register.
    """

    busy_changed = Signal(bool)
    opened = Signal()
    trial_made = Signal(object)
    refused = Signal(object)
    signed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shown: Shown | None = None
        self.identity: Identity | None = None
        self.field = ""
        self._job: Job | None = None
        self._is_over = True

    # --- asked ---

    @property
    def chosen(self) -> SignableField | None:
        """The field that would be signed."""
        fields = self.shown.fields if self.shown else ()
        return next((field for field in fields if field.field == self.field), None)

    @property
    def is_busy(self) -> bool:
        """True while a job of this dialog runs."""
        return self._job is not None

    @property
    def is_expired(self) -> bool:
        """True if the opened certificate is past its end or before its beginning."""
        if self.identity is None:
            return False
        return not self.identity.not_before <= self._session.workspace.clock() <= self.identity.not_after

    @property
    def can_sign(self) -> bool:
        """True if a field is chosen and a certificate that is valid now is open."""
        return self.chosen is not None and self.identity is not None and not self.is_expired and not self.is_busy

    # --- wishes ---

    def begin(self, shown: Shown) -> None:
        """Sign this report; the first field whose turn it is is chosen."""
        self.drop()
        self.shown, self._is_over = shown, False
        self.field = next((field.field for field in shown.fields if field.can_sign_now), "")

    def choose(self, field: str) -> None:
        """Sign another field."""
        self.field = field

    def open_identity(self, path: Path, passphrase: str) -> None:
        """Open the certificate file; the passphrase is not kept."""
        self.drop()
        self._begin(
            self._session.read(
                lambda _ws, _p: sign_off.identity_from_file(path, passphrase),
                done=self._on_opened,
                failed=self._on_refused,
            )
        )

    def make_trial(self, folder: Path, person: str, passphrase: str) -> None:
        """Make a trial identity, marked as such, in *folder*."""
        self._begin(
            self._session.read(
                lambda ws, _p: Trial(*sign_off.write_trial(folder, person, passphrase, clock=ws.clock)),
                done=self._on_trial_made,
                failed=self._on_refused,
            )
        )

    def sign(self) -> None:
        """Sign; the earlier file stays as it is whatever happens."""
        if not self.can_sign or self.identity is None or self.shown is None:
            return
        if self._session.failure is not None:  # never let a signature wait behind a full disk with its key
            self.refused.emit(self._session.failure)
            return
        report, field, identity = self.shown.report, self.field, self.identity
        self._begin(
            self._session.write(
                lambda ws, _p: _signed(ws, report, field, identity),
                title=QCoreApplication.translate("Reports", "Sign {report}").format(report=report.ref),
                done=self._on_signed,
                failed=self._on_refused,
            )
        )

    def end(self) -> None:
        """The dialog is closed; a signature under way is still made, then nothing secret is kept."""
        self._is_over = True
        if not self.is_busy:
            self.drop()

    def drop(self) -> None:
        """Forget the opened certificate and its key."""
        if self.identity is not None:
            self.identity = None
            self.opened.emit()

    # --- slots ---

    def _begin(self, job: Job | None) -> None:
        if job is None:
            return
        self._job = job
        job.ended.connect(self._on_ended)
        self.busy_changed.emit(True)

    def _on_opened(self, identity: Identity) -> None:
        self.identity = identity
        self.opened.emit()

    def _on_trial_made(self, trial: Trial) -> None:
        self.trial_made.emit(trial)

    def _on_refused(self, error: WorkbenchError) -> None:
        self.refused.emit(error)

    def _on_signed(self, value: MadeReport | RegisterError) -> None:
        self.drop()
        if isinstance(value, WorkbenchError):
            self.refused.emit(value)
        else:
            self.signed.emit()

    def _on_ended(self) -> None:
        self._job = None
        if self._is_over:
            self.drop()
        self.busy_changed.emit(False)


def _signed(
    workspace: Workspace, report: MadeReport, field: str, identity: Identity
) -> Outcome[MadeReport] | RegisterError:
    """Sign, and hand a refusal by the disk back as a value: a kept wish to try again would keep the key in memory."""
    try:
        return sign_off.sign_report(workspace, report.id, field, identity, language=report.language)
    except RegisterError as error:
        return error
