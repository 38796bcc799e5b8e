"""The recovery key as people handle it: 14 groups of four letters and digits with a checksum.

Shown once, confirmed by re-typing two groups. A typing error is found before any key is derived.
Source: security stack §3.
"""

import hashlib

from workbench.register.errors import RecoveryKeyTypo

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O, U
GROUPS, GROUP = 14, 4
SECRET_BYTES, CHECK_BYTES = 32, 3
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


def spell(secret: bytes) -> str:
    """Return *secret* (32 bytes) as 14 groups of four characters, parted by hyphens."""
    value = int.from_bytes(secret + _checksum(secret))
    digits = "".join(ALPHABET[value >> shift & 31] for shift in range((GROUPS * GROUP - 1) * 5, -1, -5))
    return "-".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))


def read(typed: str) -> bytes:
    """Return the secret of a typed recovery key; case, spaces and hyphens do not matter.

    Raises RecoveryKeyTypo for a wrong length, an impossible character (with its group) or a wrong checksum.
    """
    digits = "".join(character for character in typed.upper() if not character.isspace() and character not in "-‐–—")
    digits = digits.translate(_READ_AS)
    for position, character in enumerate(digits):
        if character not in ALPHABET:
            raise RecoveryKeyTypo(reason="character", group=position // GROUP + 1)
    if len(digits) != GROUPS * GROUP:
        raise RecoveryKeyTypo(reason="length", characters=len(digits), expected=GROUPS * GROUP)
    value = 0
    for character in digits:
        value = value << 5 | ALPHABET.index(character)
    raw = value.to_bytes(SECRET_BYTES + CHECK_BYTES)
    secret = raw[:SECRET_BYTES]
    if raw[SECRET_BYTES:] != _checksum(secret):
        raise RecoveryKeyTypo(reason="checksum")
    return secret


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(b"wb-recovery\0" + secret).digest()[:CHECK_BYTES]
