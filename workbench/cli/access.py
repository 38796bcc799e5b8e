"""Getting into a register from the command line: passphrase from a file, else the keyring, else a prompt.

A passphrase is never an argument and never printed.
"""

import argparse
import getpass
import os
import sys
from pathlib import Path

from workbench.kernel.errors import InputError
from workbench.register.errors import KeyringUnavailable
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace


class RegisterNotNamed(InputError):
    """Name the register with --register FILE or WORKBENCH_REGISTER."""

    code = "cli.register_not_named"


class PassphraseMissing(InputError):
    """There is no passphrase file, no keyring entry and no terminal to ask on."""

    code = "cli.passphrase_missing"


class PassphraseFileUnreadable(InputError):
    """The passphrase file cannot be read or is empty."""

    code = "cli.passphrase_file_unreadable"


class PassphrasesDiffer(InputError):
    """The two passphrases typed are not the same."""

    code = "cli.passphrases_differ"


def register_path(call: argparse.Namespace) -> Path:
    """Return the register that the call or the environment names. Raises RegisterNotNamed."""
    named = call.register or os.environ.get("WORKBENCH_REGISTER", "")
    if not named:
        raise RegisterNotNamed()
    return Path(named)


def open_register(call: argparse.Namespace, *, read_only: bool = False) -> Workspace:
    """Return the unlocked register of the call. Raises the errors of unlocking."""
    path = register_path(call)
    person = call.person or os.environ.get("WORKBENCH_PERSON", "")
    given = given_passphrase(call)
    if given is not None:
        return workspaces.unlock(path, given, person, read_only=read_only)
    if "keyring" in workspaces.look_at(path).ways_in:
        try:
            return workspaces.unlock_with_keyring(path, person, read_only=read_only)
        except KeyringUnavailable:
            pass
    return workspaces.unlock(path, ask("Passphrase: "), person, read_only=read_only)


def given_passphrase(call: argparse.Namespace) -> str | None:
    """Return the passphrase of the file that the call or the environment names, or None if none is named."""
    named = call.passphrase_file or os.environ.get("WORKBENCH_PASSPHRASE_FILE", "")
    if not named:
        return None
    try:
        text = Path(named).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PassphraseFileUnreadable(file=named, reason=type(error).__name__) from None
    passphrase = text.removesuffix("\n").removesuffix("\r")
    if not passphrase:
        raise PassphraseFileUnreadable(file=named, reason="empty")
    return passphrase


def ask(prompt: str) -> str:
    """Ask on the terminal without echo. Raises PassphraseMissing if there is none."""
    if not sys.stdin.isatty():
        raise PassphraseMissing()
    return getpass.getpass(prompt)


def new_passphrase(call: argparse.Namespace, file: str | None) -> str:
    """Return a new passphrase from *file*, else asked for twice. Raises PassphrasesDiffer."""
    if file:
        call = argparse.Namespace(passphrase_file=file)
        return given_passphrase(call) or ""
    first = ask("New passphrase: ")
    if first != ask("Once more: "):
        raise PassphrasesDiffer()
    return first
