"""Is this certificate the person whom the pack names? By the enrolled certificate if there is one, else by name."""

import unicodedata

from workbench.reports.model import Signer


def is_same_person(signer: Signer, subject: str, certificate_sha256: str) -> bool:
    """True if the certificate is the enrolled one; without one, if every word of the pack's name is in *subject*.

    Names in certificates are written in many orders, with titles and marks; accents and case do not count. A pack that
    names nobody accepts anyone.
    """
    if signer.certificate_sha256:
        return signer.certificate_sha256.lower() == certificate_sha256
    expected = _words(signer.name)
    return not expected - _words(subject)


def _words(name: str) -> frozenset[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    return frozenset(word for word in words if len(word) > 1)
