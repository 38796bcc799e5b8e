"""Identities: PKCS#12 files of people, trial identities that say what they are, a register's seal, roots of trust.

A trial identity is complete and works everywhere, but carries "TRIAL - not a real identity" in its subject, where every
reader shows it. A register's seal is a self-made certificate: it binds content, it does not name a person.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from workbench.signing.model import Identity, TrustRoot, UnreadableIdentity, UnreadableTrust, WrongPassphrase

TRIAL_MARK = "TRIAL - not a real identity"
TRIAL_DAYS = 365
SEAL_YEARS = 10
MAX_IDENTITY_BYTES = 1_000_000
_BACKDATED = timedelta(minutes=5)  # clocks of laptops differ


@dataclass(frozen=True)
class TrialRoot:
    """A root that vouches for trial identities of one exercise; its key stays in memory."""

    certificate: bytes = field(repr=False)
    key: Any = field(repr=False, compare=False)

    @property
    def pem(self) -> bytes:
        """The certificate as PEM, to be given to `verify` as a root of trust."""
        return _pem(self.certificate)


def load_identity(pkcs12: bytes, passphrase: str) -> Identity:
    """Return the identity in a PKCS#12 file (``.p12``, ``.pfx``).

    Raises WrongPassphrase, or UnreadableIdentity with *why* ``not_pkcs12``, ``no_key``, ``no_certificate``,
    ``key_kind`` (neither RSA nor EC) or ``key_mismatch``. Nothing else is raised for any bytes.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, rsa  # slow import
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12  # slow import

    if not _looks_like_pkcs12(pkcs12):
        raise UnreadableIdentity(why="not_pkcs12")
    try:
        bag = load_pkcs12(pkcs12, passphrase.encode("utf-8"))
    except ValueError as error:
        # One error of the library stands for a wrong passphrase and for a damaged file; only its text differs.
        if "password" in str(error).lower() or "mac" in str(error).lower():
            raise WrongPassphrase() from error
        raise UnreadableIdentity(why="not_pkcs12") from error
    except Exception as error:  # border: a foreign parser on a foreign file
        raise UnreadableIdentity(why="not_pkcs12") from error
    if bag.key is None:
        raise UnreadableIdentity(why="no_key")
    if bag.cert is None:
        raise UnreadableIdentity(why="no_certificate")
    if not isinstance(bag.key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise UnreadableIdentity(why="key_kind")
    if bag.key.public_key() != bag.cert.certificate.public_key():
        raise UnreadableIdentity(why="key_mismatch")
    return _identity(bag.cert.certificate, bag.key, [extra.certificate for extra in bag.additional_certs])


def make_trial_root(at: datetime) -> TrialRoot:
    """Return a new root for trial identities, valid from *at* on."""
    from cryptography.hazmat.primitives.asymmetric import ec  # slow import

    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Trial root", TRIAL_MARK)
    certificate = _certificate(name, key.public_key(), name, key, at, timedelta(days=TRIAL_DAYS + 1), is_root=True)
    return TrialRoot(_der(certificate), key)


def make_trial_identity(
    person: str, passphrase: str, at: datetime, root: TrialRoot | None = None
) -> tuple[bytes, bytes]:
    """Return a PKCS#12 file for *person* and the PEM of the root behind it (a new one unless *root* is given).

    The subject says that it is a trial. Valid for a year from *at*.
    """
    from cryptography import x509  # slow import
    from cryptography.hazmat.primitives.asymmetric import ec  # slow import

    root = root or make_trial_root(at)
    issuer = x509.load_der_x509_certificate(root.certificate)
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(f"{person} ({TRIAL_MARK})", TRIAL_MARK)
    certificate = _certificate(name, key.public_key(), issuer.subject, root.key, at, timedelta(days=TRIAL_DAYS))
    return _pkcs12(person, key, certificate, passphrase), root.pem


def make_seal(register: str, passphrase: str, at: datetime) -> tuple[bytes, bytes]:
    """Return the sealing identity of a register as PKCS#12, and its certificate as PEM.

    The caller keeps both in the register. The certificate vouches for itself: a seal says that content has not changed
    since it left that register, and who the register is only to those who know the certificate.
    """
    from cryptography.hazmat.primitives.asymmetric import ec  # slow import

    key = ec.generate_private_key(ec.SECP256R1())
    name = _name(f"Seal of {register}", "Register seal, no person")
    certificate = _certificate(name, key.public_key(), name, key, at, timedelta(days=365 * SEAL_YEARS))
    return _pkcs12("seal", key, certificate, passphrase), _pem(_der(certificate))


def read_trust(data: bytes) -> tuple[TrustRoot, ...]:
    """Return the certificates in a PEM or DER file, in order. Raises UnreadableTrust if there is none."""
    from cryptography import x509  # slow import

    if len(data) > MAX_IDENTITY_BYTES:
        raise UnreadableTrust(why="too_large")
    try:
        if b"-----BEGIN" in data:
            found = x509.load_pem_x509_certificates(data)
        else:
            found = [x509.load_der_x509_certificate(data)]
    except ValueError as error:
        raise UnreadableTrust(why="not_a_certificate") from error
    return tuple(TrustRoot(_common_name(c.subject), _sha256(c), _der(c)) for c in found)


def _looks_like_pkcs12(data: bytes) -> bool:
    """True if *data* begins as a DER or BER sequence with version 3, as every PKCS#12 file does."""
    return 32 < len(data) <= MAX_IDENTITY_BYTES and data[:1] == b"\x30" and b"\x02\x01\x03" in data[:12]


def _identity(certificate: Any, key: Any, others: list[Any]) -> Identity:
    chain = tuple(_der(other) for other in others if other.subject != other.issuer and other != certificate)
    return Identity(
        subject=_common_name(certificate.subject),
        organisation=_attribute(certificate.subject, "organizationName"),
        issuer=_common_name(certificate.issuer),
        sha256=_sha256(certificate),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        is_trial=is_trial_name(_common_name(certificate.subject)),
        certificate=_der(certificate),
        chain=chain,
        key=key,
    )


def is_trial_name(subject: str) -> bool:
    """True if *subject* carries the mark of a trial identity."""
    return TRIAL_MARK.casefold() in subject.casefold()


def _name(common: str, organisation: str) -> Any:
    from cryptography import x509  # slow import
    from cryptography.x509.oid import NameOID  # slow import

    tidy = "".join(char for char in common if char.isprintable()) or "unnamed"
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, _fitted(tidy)),
        ]
    )


def _fitted(common: str) -> str:
    """Return *common* with at most 64 characters, the limit of X.520; a trial mark at its end stays whole."""
    if len(common) <= 64:
        return common
    mark = f" ({TRIAL_MARK})"
    return common[: 64 - len(mark)] + mark if common.endswith(mark) else common[:64]


def _certificate(
    subject: Any, public: Any, issuer: Any, key: Any, at: datetime, lasting: timedelta, *, is_root: bool = False
) -> Any:
    from cryptography import x509  # slow import
    from cryptography.hazmat.primitives import hashes  # slow import

    begin = at.astimezone(UTC).replace(microsecond=0) - _BACKDATED
    usage = x509.KeyUsage(
        digital_signature=not is_root,
        content_commitment=not is_root,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=is_root,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + lasting)
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=0 if is_root else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _pkcs12(name: str, key: Any, certificate: Any, passphrase: str) -> bytes:
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12  # slow import

    encryption = BestAvailableEncryption(passphrase.encode("utf-8"))
    return pkcs12.serialize_key_and_certificates(name.encode("utf-8"), key, certificate, None, encryption)


def _common_name(name: Any) -> str:
    return _attribute(name, "commonName") or name.rfc4514_string()


def _attribute(name: Any, kind: str) -> str:
    found = [str(attribute.value) for attribute in name if attribute.oid._name == kind]
    return found[0] if found else ""


def _sha256(certificate: Any) -> str:
    from cryptography.hazmat.primitives import hashes  # slow import

    return str(certificate.fingerprint(hashes.SHA256()).hex())


def _der(certificate: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding  # slow import

    return bytes(certificate.public_bytes(Encoding.DER))


def _pem(der: bytes) -> bytes:
    from cryptography import x509  # slow import
    from cryptography.hazmat.primitives.serialization import Encoding  # slow import

    return x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)
