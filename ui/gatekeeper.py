"""The gatekeeper of the unlock page, over the services of the register."""

from pathlib import Path

from ui.pages.unlock.view_model import Opened
from workbench.kernel.errors import RegisterError
from workbench.services import workspace
from workbench.services.workspace import Workspace


class RegisterGatekeeper:
    """Opens registers for the *person* whom the settings name; a new name joins the register."""

    def __init__(self, person: str = "") -> None:
        self._person = person

    def create(self, path: Path, passphrase: str, person: str) -> Opened:
        """Make a register at *path* in which *person* works, with a recovery key."""
        made = workspace.create(path, passphrase, person)
        return Opened(made, path, workspace.add_recovery(made))

    def open(self, path: Path, passphrase: str, *, read_only: bool) -> Opened:
        """Open the register at *path*."""
        return Opened(workspace.unlock(path, passphrase, self._person, read_only=read_only), path)

    def open_remembered(self, path: Path) -> Opened | None:
        """Open with the system keyring if the register has such a way in and the keyring gives the key."""
        try:
            if "keyring" not in workspace.look_at(path).ways_in:
                return None
            return Opened(workspace.unlock_with_keyring(path, self._person), path)
        except RegisterError:
            return None  # the passphrase is asked instead, and says what is wrong if it is not the keyring

    def recover(self, path: Path, recovery_key: str, passphrase: str) -> Opened:
        """Open with the recovery key, set *passphrase* and make a new recovery key."""
        opened, renewed = workspace.unlock_with_recovery(path, recovery_key, passphrase, self._person)
        return Opened(opened, path, renewed)

    def remember(self, opened: Opened) -> bool:
        """Let the system keyring open it next time; False if no keyring is safe enough."""
        assert isinstance(opened.handle, Workspace)
        try:
            workspace.remember_on_this_account(opened.handle, remember=True)
        except RegisterError:
            return False
        return True

    def close(self, opened: Opened) -> None:
        """Close what will not be used."""
        assert isinstance(opened.handle, Workspace)
        opened.handle.close()
