"""The keyring of the operating system as an optional way in: only backends that are known to protect.

The backend is constructed by name; the environment and configuration files that could redirect it are not asked.
The keyring protects against other people on the machine, not against programs of the same person.
Source: security stack §3 "Keyring".
"""

import base64
import binascii
import sys
from typing import Any

from workbench.register.errors import KeyringUnavailable

SERVICE = "ai-assessment-workbench"
ALLOWED = {
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.macOS.Keyring",
}


def backend() -> Any:
    """Return the one keyring of this system. Raises KeyringUnavailable if it cannot be used.

    May block on a prompt of the system: never call it on the thread of the window.
    """
    try:
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring as Backend  # slow import
        elif sys.platform == "darwin":
            from keyring.backends.macOS import Keyring as Backend  # slow import
        else:
            from keyring.backends.SecretService import Keyring as Backend  # slow import
        found: Any = Backend()  # type: ignore[no-untyped-call]
        _ = type(found).priority  # raises when unusable
    except Exception as error:  # a keyring library raises whatever its platform raises
        raise KeyringUnavailable(reason="no_backend") from error
    if name_of(found) not in ALLOWED:
        raise KeyringUnavailable(reason="not_allowed", backend=name_of(found))
    return found


def name_of(found: Any) -> str:
    """Return the dotted name of a backend."""
    return f"{type(found).__module__}.{type(found).__qualname__}"


def store(register_id: str, secret: bytes, *, using: Any = None) -> str:
    """Put *secret* for *register_id* into the keyring, read it back, and return the backend's name."""
    found = using or backend()
    text = base64.b64encode(secret).decode()
    try:
        found.set_password(SERVICE, register_id, text)
        kept = found.get_password(SERVICE, register_id)
    except Exception as error:  # see backend()
        raise KeyringUnavailable(reason="refused", backend=name_of(found)) from error
    if kept != text:
        raise KeyringUnavailable(reason="not_kept", backend=name_of(found))
    return name_of(found)


def fetch(register_id: str, expected_backend: str, *, using: Any = None) -> bytes:
    """Return the secret of *register_id*. Raises KeyringUnavailable; its facts name a changed backend."""
    found = using or backend()
    facts = {"backend": name_of(found)}
    if expected_backend and expected_backend != name_of(found):
        facts["was"] = expected_backend
    try:
        text = found.get_password(SERVICE, register_id)
    except Exception as error:  # see backend()
        raise KeyringUnavailable(reason="refused", **facts) from error
    if text is None:
        raise KeyringUnavailable(reason="no_entry", **facts)
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise KeyringUnavailable(reason="unreadable", **facts) from error


def forget(register_id: str, *, using: Any = None) -> None:
    """Remove the secret of *register_id* if the keyring can be reached; a keyring that is gone needs no removal."""
    try:
        (using or backend()).delete_password(SERVICE, register_id)
    except Exception:  # nothing to do for the person: without its slot the entry opens nothing
        return
