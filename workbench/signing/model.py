"""Who signs, what a file's signatures say, and the one verdict on a file.

A verdict speaks of the file as a whole and of nothing else: it never lists green ticks beside a change. What it cannot
know is written in docs/security-signatures.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from workbench.kernel.errors import InputError, SignatureError, StateError

VerdictWord = Literal["valid", "changed", "unknown-signer", "unsigned", "damaged"]
Weight = Literal["ok", "info", "warning", "fault"]

SEAL_FIELD = "Seal"


@dataclass(frozen=True)
class Identity:
    """A person's or a register's certificate with its private key, in memory only as long as it is needed.

    *chain* are certificates between this one and its root, without the root. Times are UTC.
    """

    subject: str
    organisation: str
    issuer: str
    sha256: str
    not_before: datetime
    not_after: datetime
    is_trial: bool
    certificate: bytes = field(repr=False)
    chain: tuple[bytes, ...] = field(repr=False)
    key: Any = field(repr=False, compare=False)

    @property
    def short_digits(self) -> str:
        """The first 16 digits of the certificate's SHA-256, as printed in an appearance."""
        return self.sha256[:16]


@dataclass(frozen=True)
class TrustRoot:
    """A certificate that the reader trusts to vouch for signers."""

    subject: str
    sha256: str
    certificate: bytes = field(repr=False)


@dataclass(frozen=True)
class SignableField:
    """One signature field of a prepared pack, in signing order. *person* may be empty: anyone may sign."""

    field: str
    role: str
    person: str
    sentence: str
    is_signed: bool
    can_sign_now: bool


@dataclass(frozen=True)
class Reason:
    """Why the verdict is what it is: a code and short facts, no sentence."""

    code: str
    weight: Weight
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SignatureState:
    """One signature of the file.

    *intact*: what it covers is unchanged. *trusted*: its certificate leads to a given root and may be used.
    *allowed_changes*: everything added to the file after it is what it allows. *signed_at* is the signer's own
    statement (ISO, or empty).
    """

    field: str
    signer: str
    role: str
    signed_at: str
    intact: bool
    trusted: bool
    covers_whole_file: bool
    allowed_changes: bool
    certificate_sha256: str = ""
    issuer: str = ""
    reasons: tuple[Reason, ...] = ()

    @property
    def is_seal(self) -> bool:
        """True for the register's seal, which is not a person's signature."""
        return self.field == SEAL_FIELD


@dataclass(frozen=True)
class PackFacts:
    """Which pack the file says it is, from its attached content; *content_sha256* is computed, not read."""

    pack_id: str
    version: int
    state: str
    operator: str
    system_ref: str
    system_name: str
    assessment: str
    made_at: str
    content_sha256: str
    trail_seq: int
    trail_mac: str


@dataclass(frozen=True)
class Verdict:
    """The answer to "may I rely on this file?", with its reasons, the worst first."""

    verdict: VerdictWord
    reasons: tuple[Reason, ...]
    signatures: tuple[SignatureState, ...] = ()
    open_fields: tuple[str, ...] = ()
    pack: PackFacts | None = None

    @property
    def is_complete(self) -> bool:
        """True if the file is valid and every expected person has signed."""
        return self.verdict == "valid" and not self.open_fields


class NotPrepared(StateError):
    """The file has no signature fields of ours: it is a draft, or no pack, or was never prepared."""

    code = "signing.not_prepared"


class UnknownField(InputError):
    """The file has no signature field *field*; it has *fields*."""

    code = "signing.unknown_field"


class AlreadySigned(StateError):
    """The field, or for *prepare* the file, is signed already."""

    code = "signing.already_signed"


class NotYourTurn(StateError):
    """The pack is signed in order and *waiting_for* comes first."""

    code = "signing.wrong_order"


class Locked(StateError):
    """A signature in the file forbids any further one."""

    code = "signing.locked"


class NotIntact(SignatureError):
    """The file was changed after it was sealed; nobody should sign it. *reason* is the first reason of its verdict."""

    code = "signing.not_intact"


class WrongPassphrase(InputError):
    """The passphrase does not open the identity file."""

    code = "signing.wrong_passphrase"


class UnreadableIdentity(InputError):
    """The file holds no usable certificate with its key; *why* says what is missing."""

    code = "signing.unreadable_identity"


class UnsuitableCertificate(InputError):
    """The certificate must not sign: *why* is a reason code of verification, for example ``certificate_expired``."""

    code = "signing.unsuitable_certificate"


class OtherPerson(InputError):
    """The certificate is not that of the person whom the pack names for this field."""

    code = "signing.other_person"


class UnreadableTrust(InputError):
    """The file holds no certificate that could be a root of trust."""

    code = "signing.unreadable_trust"


class SigningFailed(SignatureError):
    """The signature could not be made; the file is as it was."""

    code = "signing.failed"
