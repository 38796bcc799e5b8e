"""The one place in a signed file that its last signature cannot cover: the container of that signature itself.

A reader accepts many spellings of the same container. We accept one, so that no byte of a pack can change unnoticed:
hex digits in one case, zeros behind the structure, nothing in the structure that nobody has signed.
Source: ISO 32000-2 §12.8.1 (ByteRange, Contents); RFC 5652 (CMS).
"""

import re
from collections.abc import Sequence
from typing import Any

_HEX = re.compile(rb"[0-9a-f]*|[0-9A-F]*")
_PADDED_INTEGER = re.compile(rb"\x00[\x00-\x7f]|\xff[\x80-\xff]", re.DOTALL)
_BOOLEAN, _INTEGER = 0x01, 0x02
MAX_DEPTH = 40
_TIME_STAMP = "signature_time_stamp_token"


def container_fault(pdf: bytes, byte_range: Sequence[int], roots: Sequence[bytes]) -> str:
    """Return what is wrong with the container in the gap of *byte_range*, or an empty text.

    *roots* are trusted certificates (DER) that may stand above the embedded ones. Never raises.
    """
    try:
        return _gap_fault(pdf, byte_range) or _structure_fault(_contents(pdf, byte_range), roots)
    except Exception as error:  # border: a foreign parser on foreign bytes
        return f"unreadable:{type(error).__name__}"


def covers_all_but_itself(pdf: bytes, byte_range: Sequence[int]) -> bool:
    """True if *byte_range* is the whole file without exactly the gap of its own container."""
    return len(byte_range) == 4 and byte_range[0] == 0 and int(byte_range[2]) + int(byte_range[3]) == len(pdf)


def _gap_fault(pdf: bytes, byte_range: Sequence[int]) -> str:
    if len(byte_range) != 4 or byte_range[0] != 0:
        return "byte_range"
    start, end = int(byte_range[1]), int(byte_range[2])
    if not 0 < start < end <= len(pdf) or end + int(byte_range[3]) > len(pdf):
        return "byte_range"
    if pdf[start : start + 1] != b"<" or pdf[end - 1 : end] != b">":
        return "gap"
    digits = pdf[start + 1 : end - 1]
    return "" if len(digits) % 2 == 0 and _HEX.fullmatch(digits) else "hex"


def _contents(pdf: bytes, byte_range: Sequence[int]) -> bytes:
    return bytes.fromhex(pdf[int(byte_range[1]) + 1 : int(byte_range[2]) - 1].decode("ascii"))


def _structure_fault(contents: bytes, roots: Sequence[bytes]) -> str:
    from asn1crypto import cms, parser  # slow import

    parsed = parser.peek(contents)
    if contents[parsed:].strip(b"\x00"):
        return "padding"
    info = cms.ContentInfo.load(contents[:parsed], strict=True)
    signed = info["content"]
    if not _is_strict(contents[:parsed]):
        return "spelling"
    signers = signed["signer_infos"]
    if len(signers) != 1 or signed["version"].native != "v1" or signers[0]["version"].native != "v1":
        return "version"
    if [a.dump() for a in signed["digest_algorithms"]] != [signers[0]["digest_algorithm"].dump()]:
        return "digest_algorithms"
    encapsulated = signed["encap_content_info"]
    if encapsulated["content_type"].native != "data" or encapsulated["content"].native is not None:
        return "content_type"
    if signed["crls"].native:
        return "crls"
    unsigned = signers[0]["unsigned_attrs"].native or []
    if any(attribute["type"] != _TIME_STAMP for attribute in unsigned):
        return "unsigned_attributes"
    return _certificates_fault([c.chosen.dump() for c in signed["certificates"]], roots)


def _is_strict(data: bytes, depth: int = 0) -> bool:
    """True if *data* is a row of values in distinguished encoding: every length definite and as short as can be."""
    at = 0
    while at < len(data):
        constructed, first, body = data[at] & 0x20, data[at + 1], at + 2
        if data[at] == 0 or data[at] & 0x1F == 0x1F or depth > MAX_DEPTH:
            return False  # no end marks and no tags of several bytes in certificates and signatures
        length = first
        if first & 0x80:
            octets = data[body : body + (first & 0x7F)]
            length, body = int.from_bytes(octets), body + len(octets)
            if not octets or octets[0] == 0 or length < 0x80:
                return False
        value = data[body : body + length]
        if len(value) != length or not _is_strict_value(data[at], value):
            return False
        if constructed and not _is_strict(value, depth + 1):
            return False
        at = body + length
    return True


def _is_strict_value(tag: int, value: bytes) -> bool:
    if tag == _BOOLEAN:
        return value in (b"\x00", b"\xff")
    if tag == _INTEGER:
        return bool(value) and not _PADDED_INTEGER.match(value)
    return True


def _certificates_fault(embedded: Sequence[bytes], roots: Sequence[bytes]) -> str:
    """Every certificate must be vouched for by another one here, a trusted one, or itself."""
    from cryptography import x509  # slow import

    if len(embedded) > 10:
        return "certificates"
    found = [x509.load_der_x509_certificate(der) for der in embedded]
    above = [*found, *(x509.load_der_x509_certificate(der) for der in roots)]
    if len(set(embedded)) != len(embedded):
        return "certificates"
    lonely = [c for c in found if not any(_vouches(issuer, c) for issuer in above)]
    # The issuer of one certificate, the signer's or the last of the chain, may be known to nobody: then it is untrusted
    # anyway and never "valid".
    return "certificates" if len(lonely) > 1 else ""


def _vouches(issuer: Any, certificate: Any) -> bool:
    from cryptography.exceptions import InvalidSignature  # slow import

    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True
