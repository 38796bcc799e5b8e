"""Words for verdicts and their reasons; the codes come from the signature check.

A verdict speaks of the file as a whole. Source: visual target §7 "verdict banner".
"""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP as QT
from PySide6.QtCore import QCoreApplication

from ui.format import moment_text, one_line
from workbench.kernel.clock import from_iso

KINDS = {
    "valid": "success",
    "changed": "danger",
    "unknown-signer": "warning",
    "unsigned": "warning",
    "damaged": "danger",
}
WEIGHTS = {"ok": "success", "info": "info", "warning": "warning", "fault": "danger"}

_VERDICTS = {
    "valid": (
        QT("verify", "Genuine and complete"),
        QT("verify", "Nothing was changed or added after the last signature."),
    ),
    "incomplete": (
        QT("verify", "Genuine, signatures are missing"),
        QT("verify", "Nothing was changed, but not everybody who is asked to sign has signed."),
    ),
    "changed": (
        QT("verify", "Changed after it was signed"),
        QT("verify", "Do not rely on this file. Ask the signer for the original, or take it from the register."),
    ),
    "unknown-signer": (
        QT("verify", "The signer is not known here"),
        QT("verify", "The file is unchanged since it was signed, but who signed it is not proven on this laptop."),
    ),
    "unsigned": (
        QT("verify", "Not signed"),
        QT("verify", "This file proves nothing: a draft, or a file without signatures."),
    ),
    "damaged": (
        QT("verify", "Cannot be read"),
        QT("verify", "The file is damaged or no report of this program. Ask for it again."),
    ),
}
_REASONS = {
    "sealed": QT("verify", "Sealed by a register: {by}, {at}"),
    "signed_by": QT("verify", "Signed by {signer}, {at}"),
    "nothing_changed": QT("verify", "Not a byte was changed; the last signature covers the whole file"),
    "print_equals_data": QT("verify", "The printed pages say what the attached data says"),
    "open_field": QT("verify", "The signature {field} is still open"),
    "signed_out_of_order": QT("verify", "People signed in another order than asked"),
    "no_signing_time": QT("verify", "The signature names no time"),
    "signed_in_future": QT("verify", "The signature names a time that has not come: {at}"),
    "signed_outside_validity": QT("verify", "The certificate was not valid at the time of signing: {at}"),
    "other_person": QT("verify", "Somebody else signed: expected {expected}"),
    "trial_identity": QT("verify", "A trial identity; it proves nothing about a person"),
    "self_signed": QT("verify", "The certificate vouches only for itself"),
    "unknown_issuer": QT("verify", "Nobody known here vouches for the certificate: {issuer}"),
    "unknown_seal": QT("verify", "The seal is not that of a known register"),
    "seal_not_anchored": QT("verify", "The seal is sound, but its register is not known here"),
    "seal_missing": QT("verify", "The seal of the register is missing"),
    "seal_not_first": QT("verify", "The seal is not the first signature"),
    "seal_does_not_certify": QT("verify", "The seal does not protect the file against changes"),
    "draft": QT("verify", "It is a draft"),
    "no_signatures": QT("verify", "It has no signatures"),
    "signature_removed": QT("verify", "The signature {field} was removed"),
    "signature_unreadable": QT("verify", "The signature {field} cannot be read"),
    "missing_signature": QT("verify", "The signature {field} is missing"),
    "container_changed": QT("verify", "The signature {field} itself was changed"),
    "content_changed": QT("verify", "What {field} signed was changed"),
    "forbidden_change": QT("verify", "After {field} something was added that it does not allow"),
    "bytes_after_signature": QT("verify", "{bytes} bytes were added after the last signature"),
    "open_field_changed": QT("verify", "The open signature field {field} was changed"),
    "attachment_changed": QT("verify", "The attached data was changed"),
    "metadata_changed": QT("verify", "The facts about the file were changed"),
    "sealed_state_unreadable": QT("verify", "The sealed pages cannot be read"),
    "unexpected_field": QT("verify", "There is a signature field that does not belong: {field}"),
    "missing_field": QT("verify", "A signature field is missing: {field}"),
    "signed_twice": QT("verify", "One certificate signed twice"),
    "active_content": QT("verify", "The file contains active content: {kind}"),
    "printed_hash_differs": QT("verify", "The printed pages do not say what the attached data says"),
    "unreadable_pages": QT("verify", "The pages cannot be read"),
    "certificate_revoked": QT("verify", "The certificate was withdrawn on {on}"),
    "certificate_expired": QT("verify", "The certificate ended on {until}"),
    "certificate_not_yet_valid": QT("verify", "The certificate begins only on {from}"),
    "revocation_checked": QT("verify", "Withdrawn certificates: list of {list_of}"),
    "revocation_not_checked": QT("verify", "Withdrawn certificates were not checked; there is no list here"),
    "unreadable_certificate": QT("verify", "The certificate cannot be read"),
    "missing_key_usage": QT("verify", "The certificate is not made for signing"),
    "weak_key": QT("verify", "The key is too weak: {key}"),
    "unknown_key": QT("verify", "The kind of key is not known: {key}"),
    "weak_hash": QT("verify", "The digest is too weak: {hash}"),
    "unreadable_file": QT("verify", "The file cannot be read as a report"),
    "not_a_pack": QT("verify", "It is no report of this program"),
}


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "–"


def verdict_words(verdict: str, *, is_complete: bool) -> tuple[str, str]:
    """Return the verdict and its sentence."""
    title, sentence = _VERDICTS["incomplete" if verdict == "valid" and not is_complete else verdict]
    return QCoreApplication.translate("verify", title), QCoreApplication.translate("verify", sentence)


def reason_words(code: str, facts: Mapping[str, str]) -> str:
    """Return the sentence of a reason; its code if it has none."""
    sentence = _REASONS.get(code)
    if sentence is None:
        return code
    shown = _Facts({key: _fact(key, value) for key, value in facts.items()})
    return QCoreApplication.translate("verify", sentence).format_map(shown)


def _fact(key: str, value: str) -> str:
    if key in ("at", "on", "until", "from", "list_of") and value:
        try:
            return moment_text(from_iso(value))
        except ValueError:
            return one_line(value, 60)
    return one_line(str(value), 120)
