"""Words for verdicts and their reasons; the codes come from the signature check.

A verdict speaks of the file as a whole. Source: visual target §7 "verdict banner".
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.format import moment_text, one_line
from ui.i18n.mark import QT_TRANSLATE_NOOP
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
        QT_TRANSLATE_NOOP("verify", "Genuine and complete"),
        QT_TRANSLATE_NOOP("verify", "Nothing was changed or added after the last signature."),
    ),
    "incomplete": (
        QT_TRANSLATE_NOOP("verify", "Genuine, signatures are missing"),
        QT_TRANSLATE_NOOP("verify", "Nothing was changed, but not everybody who is asked to sign has signed."),
    ),
    "changed": (
        QT_TRANSLATE_NOOP("verify", "Changed after it was signed"),
        QT_TRANSLATE_NOOP(
            "verify", "Do not rely on this file. Ask the signer for the original, or take it from the register."
        ),
    ),
    "unknown-signer": (
        QT_TRANSLATE_NOOP("verify", "The signer is not known here"),
        QT_TRANSLATE_NOOP(
            "verify", "The file is unchanged since it was signed, but who signed it is not proven on this laptop."
        ),
    ),
    "unsigned": (
        QT_TRANSLATE_NOOP("verify", "Not signed"),
        QT_TRANSLATE_NOOP("verify", "This file proves nothing: a draft, or a file without signatures."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("verify", "Cannot be read"),
        QT_TRANSLATE_NOOP("verify", "The file is damaged or no report of this program. Ask for it again."),
    ),
}
_REASONS = {
    "sealed": QT_TRANSLATE_NOOP("verify", "Sealed by a register: {by}, {at}"),
    "signed_by": QT_TRANSLATE_NOOP("verify", "Signed by {signer}, {at}"),
    "nothing_changed": QT_TRANSLATE_NOOP("verify", "Not a byte was changed; the last signature covers the whole file"),
    "print_equals_data": QT_TRANSLATE_NOOP("verify", "The printed pages say what the attached data says"),
    "open_field": QT_TRANSLATE_NOOP("verify", "The signature {field} is still open"),
    "signed_out_of_order": QT_TRANSLATE_NOOP("verify", "People signed in another order than asked"),
    "no_signing_time": QT_TRANSLATE_NOOP("verify", "The signature names no time"),
    "signed_in_future": QT_TRANSLATE_NOOP("verify", "The signature names a time that has not come: {at}"),
    "signed_outside_validity": QT_TRANSLATE_NOOP(
        "verify", "The certificate was not valid at the time of signing: {at}"
    ),
    "other_person": QT_TRANSLATE_NOOP("verify", "Somebody else signed: expected {expected}"),
    "trial_identity": QT_TRANSLATE_NOOP("verify", "A trial identity; it proves nothing about a person"),
    "self_signed": QT_TRANSLATE_NOOP("verify", "The certificate vouches only for itself"),
    "unknown_issuer": QT_TRANSLATE_NOOP("verify", "Nobody known here vouches for the certificate: {issuer}"),
    "unknown_seal": QT_TRANSLATE_NOOP("verify", "The seal is not that of a known register"),
    "seal_not_anchored": QT_TRANSLATE_NOOP("verify", "The seal is sound, but its register is not known here"),
    "seal_missing": QT_TRANSLATE_NOOP("verify", "The seal of the register is missing"),
    "seal_not_first": QT_TRANSLATE_NOOP("verify", "The seal is not the first signature"),
    "seal_does_not_certify": QT_TRANSLATE_NOOP("verify", "The seal does not protect the file against changes"),
    "draft": QT_TRANSLATE_NOOP("verify", "It is a draft"),
    "no_signatures": QT_TRANSLATE_NOOP("verify", "It has no signatures"),
    "signature_removed": QT_TRANSLATE_NOOP("verify", "The signature {field} was removed"),
    "signature_unreadable": QT_TRANSLATE_NOOP("verify", "The signature {field} cannot be read"),
    "missing_signature": QT_TRANSLATE_NOOP("verify", "The signature {field} is missing"),
    "container_changed": QT_TRANSLATE_NOOP("verify", "The signature {field} itself was changed"),
    "content_changed": QT_TRANSLATE_NOOP("verify", "What {field} signed was changed"),
    "forbidden_change": QT_TRANSLATE_NOOP("verify", "After {field} something was added that it does not allow"),
    "bytes_after_signature": QT_TRANSLATE_NOOP("verify", "{bytes} bytes were added after the last signature"),
    "open_field_changed": QT_TRANSLATE_NOOP("verify", "The open signature field {field} was changed"),
    "attachment_changed": QT_TRANSLATE_NOOP("verify", "The attached data was changed"),
    "metadata_changed": QT_TRANSLATE_NOOP("verify", "The facts about the file were changed"),
    "sealed_state_unreadable": QT_TRANSLATE_NOOP("verify", "The sealed pages cannot be read"),
    "unexpected_field": QT_TRANSLATE_NOOP("verify", "There is a signature field that does not belong: {field}"),
    "missing_field": QT_TRANSLATE_NOOP("verify", "A signature field is missing: {field}"),
    "signed_twice": QT_TRANSLATE_NOOP("verify", "One certificate signed twice"),
    "active_content": QT_TRANSLATE_NOOP("verify", "The file contains active content: {kind}"),
    "printed_hash_differs": QT_TRANSLATE_NOOP("verify", "The printed pages do not say what the attached data says"),
    "unreadable_pages": QT_TRANSLATE_NOOP("verify", "The pages cannot be read"),
    "certificate_revoked": QT_TRANSLATE_NOOP("verify", "The certificate was withdrawn on {on}"),
    "certificate_expired": QT_TRANSLATE_NOOP("verify", "The certificate ended on {until}"),
    "certificate_not_yet_valid": QT_TRANSLATE_NOOP("verify", "The certificate begins only on {from}"),
    "revocation_checked": QT_TRANSLATE_NOOP("verify", "Withdrawn certificates: list of {list_of}"),
    "revocation_not_checked": QT_TRANSLATE_NOOP(
        "verify", "Withdrawn certificates were not checked; there is no list here"
    ),
    "unreadable_certificate": QT_TRANSLATE_NOOP("verify", "The certificate cannot be read"),
    "missing_key_usage": QT_TRANSLATE_NOOP("verify", "The certificate is not made for signing"),
    "weak_key": QT_TRANSLATE_NOOP("verify", "The key is too weak: {key}"),
    "unknown_key": QT_TRANSLATE_NOOP("verify", "The kind of key is not known: {key}"),
    "weak_hash": QT_TRANSLATE_NOOP("verify", "The digest is too weak: {hash}"),
    "unreadable_file": QT_TRANSLATE_NOOP("verify", "The file cannot be read as a report"),
    "not_a_pack": QT_TRANSLATE_NOOP("verify", "It is no report of this program"),
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
