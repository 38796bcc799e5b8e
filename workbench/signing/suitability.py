"""May this certificate be used for a signature at a moment? Each fault has its own reason.

Source: security stack §10 cases 36; NIST SP 800-131A (SHA-1 and RSA below 2048 bits are not acceptable).
"""

from datetime import datetime
from typing import Any

from workbench.kernel.clock import iso
from workbench.signing.model import Reason

LEAST_RSA_BITS = 2048
LEAST_EC_BITS = 224
WEAK_DIGESTS = frozenset({"md2", "md4", "md5", "sha1"})


def unsuitable_for(certificate: bytes, at: datetime) -> tuple[Reason, ...]:
    """Return why *certificate* (DER) must not sign at *at*; an empty tuple if it may.

    Codes: ``certificate_not_yet_valid``, ``certificate_expired``, ``missing_key_usage``, ``weak_key``, ``weak_hash``,
    ``unknown_key``, ``unreadable_certificate``. Whether somebody trusted vouches for it is another question.
    """
    from cryptography import x509  # slow import

    try:
        parsed = x509.load_der_x509_certificate(certificate)
        checks = (_validity(parsed, at), _usage(parsed), _key(parsed), _hash(parsed))
    except Exception as error:  # border: a foreign parser on a foreign certificate
        return (Reason("unreadable_certificate", "fault", {"kind": type(error).__name__}),)
    return tuple(reason for reason in checks if reason is not None)


def _validity(certificate: Any, at: datetime) -> Reason | None:
    if at < certificate.not_valid_before_utc:
        return Reason("certificate_not_yet_valid", "fault", {"from": iso(certificate.not_valid_before_utc)})
    if at > certificate.not_valid_after_utc:
        return Reason("certificate_expired", "fault", {"until": iso(certificate.not_valid_after_utc)})
    return None


def _usage(certificate: Any) -> Reason | None:
    from cryptography import x509  # slow import

    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return Reason("missing_key_usage", "fault")
    if usage.digital_signature or usage.content_commitment:
        return None
    return Reason("missing_key_usage", "fault")


def _key(certificate: Any) -> Reason | None:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa  # slow import

    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        is_weak = key.key_size < LEAST_RSA_BITS
        return Reason("weak_key", "fault", {"key": f"RSA-{key.key_size}"}) if is_weak else None
    if isinstance(key, ec.EllipticCurvePublicKey):
        is_weak = key.key_size < LEAST_EC_BITS
        return Reason("weak_key", "fault", {"key": f"EC-{key.key_size}"}) if is_weak else None
    return Reason("unknown_key", "fault", {"key": type(key).__name__})


def _hash(certificate: Any) -> Reason | None:
    digest = certificate.signature_hash_algorithm
    if digest is not None and digest.name in WEAK_DIGESTS:
        return Reason("weak_hash", "fault", {"hash": digest.name, "where": "certificate"})
    return None
