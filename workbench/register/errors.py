"""What can be wrong with a register, each with its own outcome. None of them changes a byte of the files.

Source: security stack §2 "Functional", §10 cases 5 to 16.
"""

from workbench.kernel.errors import InputError, RegisterError, StateError


class RegisterMissing(RegisterError):
    """There is no file at the path."""

    code = "register.missing"


class RegisterExists(InputError):
    """A register or key file is already there; creating would overwrite it."""

    code = "register.exists"


class RegisterEmpty(RegisterError):
    """The file has no content; it never becomes a new register by being opened."""

    code = "register.empty"


class NotARegister(RegisterError):
    """Not a regular file, or a file that no version of the workbench wrote."""

    code = "register.not_a_register"


class RegisterPlain(RegisterError):
    """A SQLite file that is not encrypted."""

    code = "register.plain"


class RegisterDamaged(RegisterError):
    """The keys fit, but the content does not check."""

    code = "register.damaged"


class RegisterNewer(RegisterError):
    """Written by a newer version of the workbench."""

    code = "register.newer"


class RegisterInUse(RegisterError):
    """Another workbench has it open for writing."""

    code = "register.in_use"


class RegisterOnShare(RegisterError):
    """The file lies on a network share, where locks and write-ahead logs do not hold."""

    code = "register.on_share"


class RegisterReadOnly(StateError):
    """The register is open for viewing only."""

    code = "register.read_only"


class RegisterLocked(StateError):
    """The register is locked; unlock it first."""

    code = "register.locked"


class UnsavedLog(RegisterError):
    """A read-only copy with a write-ahead log beside it: opening it would hide the last changes."""

    code = "register.unsaved_log"


class ForeignLog(RegisterError):
    """The write-ahead log beside the register belongs to another file; move it away to open the register."""

    code = "register.foreign_log"


class DiskFull(RegisterError):
    """There is no space left; nothing of the last change was written."""

    code = "storage.disk_full"


class DiskFailed(RegisterError):
    """The disk did not read or write, or was removed."""

    code = "storage.failed"


class WrongPassphrase(RegisterError):
    """No slot opens with this passphrase."""

    code = "register.wrong_passphrase"


class WrongRecoveryKey(RegisterError):
    """The recovery key is well formed but belongs to another register or was replaced."""

    code = "register.wrong_recovery_key"


class RecoveryKeyTypo(InputError):
    """The checksum of a typed recovery key does not hold; *group* counts from 1 where a character is wrong."""

    code = "register.recovery_typo"


class KeyFileMissing(RegisterError):
    """The key file is not beside the register."""

    code = "register.key_file_missing"


class KeyFileUnknown(RegisterError):
    """The key file is no key file of this version, or asks for more than the policy allows."""

    code = "register.key_file_unknown"


class KeyFileTampered(RegisterError):
    """The key file was changed outside the workbench."""

    code = "register.key_file_tampered"


class KeyFileForeign(RegisterError):
    """The key file belongs to another register."""

    code = "register.key_file_foreign"


class KeyringUnavailable(RegisterError):
    """The keyring of the operating system cannot be used here, or no longer holds the key."""

    code = "register.keyring_unavailable"


class PassphraseTooShort(InputError):
    """A new passphrase is shorter than the policy's minimum."""

    code = "register.passphrase_too_short"


class MigrationFailed(RegisterError):
    """A step to the present format failed; the file is as it was and a backup lies beside it."""

    code = "register.migration_failed"


class TrailBroken(RegisterError):
    """The trail does not check; *seq* is the first entry that is wrong."""

    code = "trail.broken"
