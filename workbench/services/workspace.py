"""Creating, unlocking, locking, checking and copying a register; who works in it and where they left off.

A `Workspace` is an unlocked register with the person at work; the other services take one.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.kernel.changes import Outcome
from workbench.kernel.clock import Clock, now
from workbench.kernel.errors import InputError
from workbench.kernel.ids import new_id
from workbench.kernel.people import Person
from workbench.kernel.progress import Progress
from workbench.register import backup, recovery, trail, vault
from workbench.register.engine import Register
from workbench.register.errors import RegisterDamaged, RegisterExists, TrailBroken
from workbench.register.trail import TrailEntry, TrailHead
from workbench.register.vault import KdfCost, key_file_of
from workbench.services import content
from workbench.services.unit_of_work import UnitOfWork

MAX_NAME = 120


class NameMissing(InputError):
    """A person needs a name of 1 to 120 characters."""

    code = "people.name_missing"


class RecoveryNotConfirmed(InputError):
    """The two groups typed back do not match the recovery key."""

    code = "register.recovery_not_confirmed"


@dataclass
class Workspace:
    """An unlocked register and the person at work in it."""

    register: Register
    person: Person
    clock: Clock = now
    _closed: bool = field(default=False, repr=False)

    def read(self) -> UnitOfWork:
        """Return a unit of work for reading."""
        return UnitOfWork(self.register, person_id=self.person.id, write=False, clock=self.clock)

    def write(self) -> UnitOfWork:
        """Return a unit of work for one change."""
        return UnitOfWork(self.register, person_id=self.person.id, write=True, clock=self.clock)

    @property
    def path(self) -> Path:
        """The register file."""
        return self.register.path

    @property
    def is_read_only(self) -> bool:
        """True if the register is open for viewing only."""
        return self.register.is_read_only

    def close(self) -> None:
        """Lock: dispose of the engines and drop the keys."""
        if not self._closed:
            self._closed = True
            self.register.close()


@dataclass(frozen=True)
class RegisterState:
    """What can be said of a register file before it is unlocked."""

    path: Path
    exists: bool
    ways_in: tuple[str, ...]  # passphrase, recovery, keyring
    register_id: str = ""


@dataclass(frozen=True)
class Health:
    """Result of the full check: faults in words of the file, the trail's head or the first wrong entry."""

    faults: tuple[str, ...]
    trail_head: TrailHead | None
    trail_broken_at: int | None
    trail_reason: str
    trail_entries: int
    clock_back: int

    @property
    def is_sound(self) -> bool:
        """True if nothing was found."""
        return not self.faults and self.trail_broken_at is None


@dataclass(frozen=True)
class RegisterFacts:
    """Numbers about a register for people and for `register info`."""

    path: str
    register_id: str
    created_at: str
    size: int
    systems: int
    assessments: int
    people: tuple[str, ...]
    packs: tuple[str, ...]
    ways_in: tuple[str, ...]
    trail_seq: int
    trail_mac: str
    warnings: tuple[tuple[str, dict[str, Any]], ...]


def look_at(path: Path) -> RegisterState:
    """Return what is known of the register at *path* without unlocking it. Raises errors of the key file."""
    if not path.exists() and not key_file_of(path).exists():
        return RegisterState(path, False, ())
    return RegisterState(path, path.exists(), vault.slot_kinds(path), vault.register_id(path))


def create(
    path: Path, passphrase: str, person_name: str, *, cost: KdfCost | None = None, clock: Clock = now
) -> Workspace:
    """Make a register with its key file, put the shipped packs into it and return it unlocked.

    Raises RegisterExists, PassphraseTooShort, NameMissing.
    """
    name = _checked_name(person_name)
    if path.exists():
        raise RegisterExists(path=str(path))
    keys = vault.create(path, passphrase, cost=cost)
    try:
        register = Register.create(path, keys, at=clock())
    except BaseException:
        key_file_of(path).unlink(missing_ok=True)
        raise
    person = _join(register, name, clock)
    workspace = Workspace(register, person, clock)
    content.install_shipped(workspace)
    return workspace


def unlock(
    path: Path, passphrase: str, person_name: str = "", *, read_only: bool = False, clock: Clock = now
) -> Workspace:
    """Unlock with the passphrase. Raises WrongPassphrase and every error of `register.errors`."""
    return _opened(path, vault.unlock(path, passphrase), person_name, read_only, clock)


def unlock_with_keyring(path: Path, person_name: str = "", *, read_only: bool = False, clock: Clock = now) -> Workspace:
    """Unlock with the key in the system's keyring. Raises KeyringUnavailable."""
    return _opened(path, vault.unlock_with_keyring(path), person_name, read_only, clock)


def unlock_with_recovery(
    path: Path, typed: str, new_passphrase: str, person_name: str = "", *, cost: KdfCost | None = None,
    clock: Clock = now,
) -> tuple[Workspace, str]:  # fmt: skip
    """Unlock with the recovery key, set a new passphrase, and return a new recovery key: the used one ends.

    Raises RecoveryKeyTypo, WrongRecoveryKey, PassphraseTooShort.
    """
    keys = vault.unlock_with_recovery(path, typed)
    workspace = _opened(path, keys, person_name, False, clock)
    try:
        change_passphrase(workspace, new_passphrase, cost=cost)
        return workspace, add_recovery(workspace)
    except BaseException:
        workspace.close()
        raise


def change_passphrase(workspace: Workspace, passphrase: str, *, cost: KdfCost | None = None) -> None:
    """Set a new passphrase. It does not revoke copies of the old key file. Raises PassphraseTooShort."""
    register = workspace.register
    workspace.register.engine(write=True)
    register.renew_keys(vault.change_passphrase(register.path, register.keys, passphrase, cost=cost))
    _trail_keys(workspace, "change_passphrase")


def add_recovery(workspace: Workspace) -> str:
    """Make a recovery key and return it, to be shown once; an earlier one stops working."""
    register = workspace.register
    workspace.register.engine(write=True)
    keys, spelled = vault.add_recovery(register.path, register.keys)
    register.renew_keys(keys)
    _trail_keys(workspace, "add_recovery")
    return spelled


def confirm_recovery(spelled: str, groups: dict[int, str]) -> None:
    """Check that the groups typed back (number from 1 to text) are those of the key. Raises RecoveryNotConfirmed."""
    parts = spelled.split("-")
    wrong = [number for number, typed in groups.items() if parts[number - 1] != typed.strip().upper()]
    if wrong:
        raise RecoveryNotConfirmed(groups=sorted(wrong))


def recovery_groups() -> int:
    """Return how many groups a recovery key has."""
    return recovery.GROUPS


def remember_on_this_account(workspace: Workspace, *, remember: bool) -> None:
    """Add or remove the keyring as a way in. Raises KeyringUnavailable; may block on a prompt of the system."""
    register = workspace.register
    change = vault.add_keyring if remember else vault.remove_keyring
    register.renew_keys(change(register.path, register.keys))
    _trail_keys(workspace, "add_keyring" if remember else "remove_keyring")


def back_up(workspace: Workspace, target: Path, *, overwrite: bool = False) -> Path:
    """Write a checked copy of the register and its key file and return its path."""
    workspace.register.back_up(target, overwrite=overwrite)
    return target


def restore(source: Path, target: Path, passphrase: str) -> None:
    """Bring a backup back as a new register file, after checking it with its passphrase."""
    backup.restore(source, target, vault.unlock(source, passphrase))


def check(workspace: Workspace, *, anchor: TrailHead | None = None, progress: Progress | None = None) -> Health:
    """Check every page, every reference and the whole trail."""
    faults = tuple(workspace.register.integrity_faults())
    try:
        return _check_trail(workspace, faults, anchor, progress)
    except RegisterDamaged:
        return Health((*faults, "trail: cannot be read"), None, 0, "unreadable", 0, 0)


def _check_trail(
    workspace: Workspace, faults: tuple[str, ...], anchor: TrailHead | None, progress: Progress | None
) -> Health:
    with workspace.read() as uow:
        end = trail.head(uow.connection)
        try:
            found = trail.verify(uow.connection, workspace.register.trail_key, anchor=anchor, progress=progress)
            broken, reason = None, ""
        except TrailBroken as error:
            found, broken, reason = None, int(error.facts["seq"]), str(error.facts["reason"])
        clock_back = sum(entry.clock_back for entry in trail.every_entry(uow.connection)) if found else 0
    return Health(faults, found, broken, reason, end.seq, clock_back)


def facts(workspace: Workspace) -> RegisterFacts:
    """Return the numbers about the register."""
    register = workspace.register
    with workspace.read() as uow:
        head = trail.head(uow.connection)
        return RegisterFacts(
            path=str(register.path),
            register_id=register.keys.register_id,
            created_at=str(uow.fact("created_at") or ""),
            size=register.path.stat().st_size,
            systems=uow.systems.count(),
            assessments=uow.assessments.count(),
            people=tuple(person.name for person in uow.people.every()),
            packs=tuple(each["key"] for each in uow.packs.heads()),
            ways_in=vault.slot_kinds(register.path),
            trail_seq=head.seq,
            trail_mac=head.mac,
            warnings=tuple(register.warnings),
        )


def trail_of(workspace: Workspace, kind: str = "", object_id: str = "", *, limit: int = 200) -> list[TrailEntry]:
    """Return the newest trail entries, of one object if given, newest first."""
    with workspace.read() as uow:
        return trail.entries(uow.connection, kind=kind, object_id=object_id, limit=limit)


@dataclass(frozen=True)
class Organisation:
    """What reports say of the operator: its name, the classification marking and its handling rule."""

    operator: str = ""
    marking: str = "Internal"
    handling_rule: str = ""


def organisation(workspace: Workspace) -> Organisation:
    """Return what reports say of the operator."""
    with workspace.read() as uow:
        return Organisation(**(uow.fact("organisation") or {}))


def set_organisation(workspace: Workspace, wanted: Organisation) -> Outcome[Organisation]:
    """Change what reports say of the operator."""
    with workspace.write() as uow:
        before = Organisation(**(uow.fact("organisation") or {}))
        differing = {
            name: (getattr(before, name), value)
            for name, value in vars(wanted).items()
            if getattr(before, name) != value
        }
        if differing:
            uow.keep_fact("organisation", vars(wanted))
            uow.record("register", workspace.register.keys.register_id, "set_organisation", differing)
        return Outcome(wanted, uow.changes)


def people(workspace: Workspace) -> tuple[Person, ...]:
    """Return everybody who works in this register."""
    with workspace.read() as uow:
        return uow.people.every()


def work_as(workspace: Workspace, person_name: str) -> Person:
    """Let the person of this name be the one at work; a new name joins the register. Raises NameMissing."""
    name = _checked_name(person_name)
    if workspace.is_read_only:
        with workspace.read() as uow:
            person = uow.people.find_name(name) or workspace.person
    else:
        person = _join(workspace.register, name, workspace.clock)
    workspace.person = person
    return person


def keep_place(workspace: Workspace, name: str, value: Any) -> None:
    """Keep where the person is (JSON-able *value*) under *name*; not in the trail, not on a read-only medium."""
    if workspace.is_read_only:
        return
    with workspace.write() as uow:
        uow.people.keep_place(workspace.person.id, name, json.dumps(value), uow.at)


def place(workspace: Workspace, name: str) -> Any:
    """Return what was kept under *name* for the person, or None."""
    with workspace.read() as uow:
        kept = uow.people.place(workspace.person.id, name)
    return None if kept is None else json.loads(kept)


def _opened(path: Path, keys: vault.Keys, person_name: str, read_only: bool, clock: Clock) -> Workspace:
    register = Register.open(path, keys, read_only=read_only)
    try:
        workspace = Workspace(register, _first_person(register), clock)
        if person_name.strip():
            work_as(workspace, person_name)
        if not register.is_read_only:
            for key in content.install_shipped(workspace):
                register.warnings.append(("packs.version_taken", {"pack": key}))
        return workspace
    except BaseException:
        register.close()
        raise


def _first_person(register: Register) -> Person:
    with UnitOfWork(register, write=False) as uow:
        everybody = sorted(uow.people.every(), key=lambda person: person.id)
    return everybody[0] if everybody else Person("", "", "")


def _join(register: Register, name: str, clock: Clock) -> Person:
    with UnitOfWork(register, write=False) as uow:
        found = uow.people.find_name(name)
    if found is not None:
        return found
    person_id = new_id()
    with UnitOfWork(register, person_id=person_id, clock=clock) as uow:
        person = Person(person_id, name, uow.at)
        uow.people.add(person)
        uow.record("person", person.id, "join", {"name": (None, name)})
    return person


def _checked_name(name: str) -> str:
    cleaned = " ".join(name.split())
    if not 1 <= len(cleaned) <= MAX_NAME:
        raise NameMissing(limit=MAX_NAME)
    return cleaned


def _trail_keys(workspace: Workspace, action: str) -> None:
    with workspace.write() as uow:
        uow.record("register", workspace.register.keys.register_id, action, {})
