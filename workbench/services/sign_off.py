"""Signing a pack with a certificate, and the one verdict on any PDF, with or without a register."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from workbench.kernel.changes import Outcome
from workbench.kernel.clock import Clock, now
from workbench.kernel.files import FileUnreadable, read_bytes, write_atomically
from workbench.reports.made import MadeReport
from workbench.services.workspace import Workspace
from workbench.signing import pdf as signing
from workbench.signing.identities import TrialRoot, load_identity, make_trial_identity, make_trial_root, read_trust
from workbench.signing.model import Identity, SignableField, TrustRoot, Verdict
from workbench.signing.verify import verify

ROLES = {"assessor": "SigAssessor", "owner": "SigOwner", "ciso": "SigCiso"}


def identity_from_file(path: Path, passphrase: str) -> Identity:
    """Return the identity of a PKCS#12 file. Raises FileUnreadable, WrongPassphrase, UnreadableIdentity."""
    return load_identity(read_bytes(path), passphrase)


def trust_from_files(paths: Iterable[Path]) -> tuple[TrustRoot, ...]:
    """Return the roots of trust in PEM or DER files. Raises FileUnreadable, UnreadableTrust."""
    return tuple(root for path in paths for root in read_trust(read_bytes(path)))


def fields_of(pdf: bytes) -> tuple[SignableField, ...]:
    """Return the fields of a prepared pack in signing order. Raises NotPrepared."""
    return signing.signable_fields(pdf)


def sign_report(
    workspace: Workspace, report_id: str, field: str, identity: Identity, *, language: str = "en"
) -> Outcome[MadeReport]:
    """Sign one field of a kept report and keep the signed file beside the earlier ones.

    Raises what `signing.pdf.sign` raises.
    """
    with workspace.read() as uow:
        report = uow.reports.get(report_id)
        pdf = uow.reports.pdf(report.id)
    signed = signing.sign(pdf, field_named(field), identity, workspace.clock(), language=language)
    with workspace.write() as uow:
        uow.reports.add_file(report.id, signed, what=field_named(field), at=uow.at, by=workspace.person.id)
        facts = {"field": (None, field_named(field)), "certificate": (None, identity.sha256)}
        uow.record("report", report.id, "sign", facts)
        return Outcome(uow.reports.get(report.id), uow.changes)


def sign_file(
    source: Path,
    field: str,
    open_identity: Callable[[], Identity],
    *,
    target: Path | None = None,
    language: str = "en",
    overwrite: bool = True,
    clock: Clock = now,
) -> SignableField:
    """Sign one field of a PDF file, in place or into *target*. Raises what `signing.pdf.sign_file` raises."""
    if not source.is_file():
        raise FileUnreadable(path=str(source))
    return signing.sign_file(
        source, field_named(field), open_identity, clock, language=language, target=target, overwrite=overwrite
    )


def verify_file(
    path: Path, *, trust: Sequence[TrustRoot] = (), revocations: Sequence[bytes] = (), clock: Clock = now
) -> Verdict:
    """Return the verdict on a PDF file from the file alone plus the roots given. Raises FileUnreadable."""
    return verify(read_bytes(path), trust=trust, at=clock(), revocations=revocations)


def verify_bytes(pdf: bytes, *, trust: Sequence[TrustRoot] = (), clock: Clock = now) -> Verdict:
    """Return the verdict on a PDF."""
    return verify(pdf, trust=trust, at=clock())


def new_trial_identity(
    name: str, passphrase: str, root: TrialRoot | None = None, *, clock: Clock = now
) -> tuple[bytes, bytes]:
    """Return the PKCS#12 of a trial identity, clearly marked, and its root as PEM; never a real identity."""
    return make_trial_identity(name, passphrase, clock(), root)


def new_trial_root(*, clock: Clock = now) -> TrialRoot:
    """Make a root for several trial identities."""
    return make_trial_root(clock())


def write_trial(folder: Path, name: str, passphrase: str, *, clock: Clock = now) -> tuple[Path, Path]:
    """Write a trial identity and its root into *folder* and return both paths. Raises FileExists."""
    pkcs12, root = new_trial_identity(name, passphrase, clock=clock)
    stem = "".join(character if character.isalnum() else "-" for character in name.lower()).strip("-") or "trial"
    identity_file, root_file = folder / f"{stem}.p12", folder / f"{stem}-root.pem"
    write_atomically(identity_file, pkcs12, overwrite=False)
    write_atomically(root_file, root, overwrite=False)
    return identity_file, root_file


def field_named(role_or_field: str) -> str:
    """Return the signature field of a role (assessor, owner, ciso), or the field's own name."""
    return ROLES.get(role_or_field.lower(), role_or_field)
