"""Was a certificate withdrawn, as far as the lists at hand can say?

Offline, a list is as old as the stick that brought it. So the answer always comes with the day of the list, and the
absence of a list is said, not passed over. Source: RFC 5280 §5; security stack §4.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from workbench.kernel.clock import iso
from workbench.signing.model import Reason


def revocation_reasons(path: Sequence[bytes], lists: Sequence[bytes], at: datetime) -> tuple[Reason, ...]:
    """Return what *lists* (CRL, DER or PEM) say about the certificates of *path* (DER, root first, signer last).

    Codes: ``certificate_revoked`` (fault), ``revocation_checked`` with the day of the oldest list that was needed,
    ``revocation_not_checked`` if a list is missing (both info). A list counts only if the issuer in the path signed it.
    A list that is past its next update is used and named; it cannot be refreshed here.
    """
    from cryptography import x509  # slow import

    certificates = [x509.load_der_x509_certificate(der) for der in path]
    known = [found for data in lists if (found := _load(data)) is not None]
    days: list[datetime] = []
    for issuer, certificate in pairwise(certificates):
        current = _newest([one for one in known if _is_of(one, issuer) and one.last_update_utc <= at])
        if current is None:
            return (Reason("revocation_not_checked", "info"),)
        entry = current.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if entry is not None:
            return (Reason("certificate_revoked", "fault", {"on": iso(entry.revocation_date_utc)}),)
        days.append(current.last_update_utc)
    return (Reason("revocation_checked", "info", {"list_of": iso(min(days))}),) if days else ()


def _load(data: bytes) -> Any:
    from cryptography import x509  # slow import

    try:
        return x509.load_pem_x509_crl(data) if b"-----BEGIN" in data else x509.load_der_x509_crl(data)
    except ValueError:
        return None


def _is_of(revocations: Any, issuer: Any) -> bool:
    if revocations.issuer != issuer.subject:
        return False
    try:
        return bool(revocations.is_signature_valid(issuer.public_key()))
    except (TypeError, ValueError):
        return False


def _newest(lists: Sequence[Any]) -> Any:
    return max(lists, key=lambda one: one.last_update_utc, default=None)
