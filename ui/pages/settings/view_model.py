"""State of the settings: preferences of this laptop, and the acts on the register."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.pages.settings.authoring_view_model import AuthoringViewModel
from ui.session import Session
from ui.settings import Preferences
from workbench.kernel.clock import iso
from workbench.kernel.people import Person
from workbench.services import content
from workbench.services import workspace as workspaces
from workbench.services.workspace import Organisation, RegisterFacts, Workspace

_BACKUP = "settings.backup"


@dataclass(frozen=True)
class RegisterState:
    """What the settings show of the register."""

    facts: RegisterFacts
    people: tuple[str, ...]
    organisation: Organisation
    packs: tuple[dict[str, str], ...] = ()
    last_backup: str = ""  # ISO, empty if none is known


class SettingsViewModel(QObject):
    """Settings.

    Signals:
        preferences_changed(Preferences): the person chose otherwise.
        loaded(): `state` is another.
        person_changed(str): somebody else is at work.
        backed_up(str): the file written.
        checked(Health): the register was checked.
        recovery_made(str): the new recovery key, to be shown once.
        passphrase_changed(): the new passphrase holds.
        remembered(bool): whether the keyring opens the register.
        installed(str): the pack that is in the register now.
        failed(WorkbenchError): something was refused.
    """

    preferences_changed = Signal(object)
    loaded = Signal()
    person_changed = Signal(str)
    backed_up = Signal(str)
    checked = Signal(object)
    recovery_made = Signal(str)
    passphrase_changed = Signal()
    remembered = Signal(bool)
    installed = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.preferences = preferences
        self.state: RegisterState | None = None
        self.authoring = AuthoringViewModel(session, self)

    @property
    def person(self) -> str:
        """The person at work."""
        return self._session.workspace.person.name

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def open(self) -> None:
        """Read what the register says of itself."""
        self._session.read(lambda ws, _p: _state(ws), key="settings", done=self._on_read, failed=self.failed.emit)

    def prefer(self, preferences: Preferences) -> None:
        """Keep other preferences."""
        if preferences != self.preferences:
            self.preferences = preferences
            self.preferences_changed.emit(preferences)

    def work_as(self, name: str) -> None:
        """Let somebody else be at work; a new name joins the register."""
        self._write(lambda ws, _p: workspaces.work_as(ws, name), self._on_person)

    def set_organisation(self, organisation: Organisation) -> None:
        """Keep what reports say of the operator."""
        self._write(lambda ws, _p: workspaces.set_organisation(ws, organisation), self._on_written)

    def back_up(self, path: Path) -> None:
        """Write a copy of the register; the person chose the file and agreed to replace it."""
        self._session.read(
            lambda ws, _p: workspaces.back_up(ws, path, overwrite=True),
            title=self.tr("Back up the register"),
            done=self._on_backed_up,
            failed=self.failed.emit,
        )

    def check(self) -> None:
        """Check pages, references and the trail."""
        self._session.read(
            lambda ws, progress: workspaces.check(ws, progress=progress),
            title=self.tr("Check the register"),
            done=self.checked.emit,
            failed=self.failed.emit,
        )

    def change_passphrase(self, passphrase: str) -> None:
        """Set a new passphrase."""
        self._write(lambda ws, _p: workspaces.change_passphrase(ws, passphrase), self._on_passphrase)

    def make_recovery(self) -> None:
        """Make a new recovery key; the old one stops working."""
        self._write(lambda ws, _p: workspaces.add_recovery(ws), self.recovery_made.emit)

    def install(self, folder: Path) -> None:
        """Install the pack in *folder*; the same again changes nothing."""
        self._write(lambda ws, _p: content.install(ws, folder), self._on_installed)

    def remember(self, is_wanted: bool) -> None:
        """Let the keyring of this account open the register, or no longer."""
        self._write(lambda ws, _p: _remember(ws, is_wanted), self._on_remembered)

    def _write(self, verb: Any, done: Any) -> None:
        self._session.write(verb, done=done, failed=self.failed.emit)

    def _on_read(self, state: RegisterState) -> None:
        self.state = state
        self.loaded.emit()

    def _on_person(self, person: Person) -> None:
        self.person_changed.emit(person.name)
        self.open()

    def _on_written(self, _value: object) -> None:
        self.open()

    def _on_installed(self, key: str) -> None:
        self.installed.emit(key)
        self.open()

    def _on_backed_up(self, path: Path) -> None:
        self._session.keep_place(_BACKUP, iso(self._session.clock()))
        self.backed_up.emit(path.name)

    def _on_passphrase(self, _value: object) -> None:
        self.passphrase_changed.emit()

    def _on_remembered(self, is_wanted: bool) -> None:
        self.remembered.emit(is_wanted)
        self.open()


def _state(workspace: Workspace) -> RegisterState:
    people = tuple(person.name for person in workspaces.people(workspace))
    packs = tuple(content.installed(workspace))
    kept = workspaces.place(workspace, _BACKUP)
    last = kept if isinstance(kept, str) else ""
    return RegisterState(workspaces.facts(workspace), people, workspaces.organisation(workspace), packs, last)


def _remember(workspace: Workspace, is_wanted: bool) -> bool:
    workspaces.remember_on_this_account(workspace, remember=is_wanted)
    return is_wanted
