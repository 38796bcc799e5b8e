"""Words for the verdict on a signed file and for each of its reasons, in the person's language.

A verdict speaks of the file as a whole; a reason has a lead and a second line
that says what follows. The codes are those of `workbench.signing`; a test finds
a code without words.

Source: visual target §7 "verdict banner"; security stack §10 cases 33-36.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.format import moment_text, one_line
from ui.i18n.labels import word
from ui.i18n.mark import QT_TRANSLATE_NOOP
from workbench.kernel.clock import from_iso
from workbench.signing.model import Reason, SignatureState, Verdict

GLYPHS = {"ok": "success", "info": "info", "warning": "warning", "fault": "danger"}
_ROLES = {"SigAssessor": "assessor", "SigOwner": "owner", "SigCiso": "ciso"}
_TIMES = ("at", "on", "until", "from", "list_of")


@dataclass(frozen=True)
class VerdictWords:
    """The verdict as people read it; *kind* is success, warning or danger, *code* can be quoted on the phone."""

    kind: str
    title: str
    sentence: str
    code: str


_GENUINE = QT_TRANSLATE_NOOP("verify", "This is report {pack} on {system}.")
_NOT_PROVEN = QT_TRANSLATE_NOOP("verify", "The pages are as they were signed, but who signed them is not proven here.")
_ASK = QT_TRANSLATE_NOOP(
    "verify", "Do not rely on this file. Ask {who} for the original, or take it from the register."
)
_NOT_RELY = QT_TRANSLATE_NOOP("verify", "Do not rely on this file. Take the report from the register.")

# The title by the first fault that speaks of it, else by the verdict.
_TITLES = {
    "other_person": (QT_TRANSLATE_NOOP("verify", "Signed by somebody else"), _NOT_PROVEN),
    "certificate_revoked": (QT_TRANSLATE_NOOP("verify", "Signed with a withdrawn certificate"), _NOT_PROVEN),
    "certificate_expired": (QT_TRANSLATE_NOOP("verify", "The certificate has expired"), _NOT_PROVEN),
    "certificate_not_yet_valid": (QT_TRANSLATE_NOOP("verify", "The certificate is not valid yet"), _NOT_PROVEN),
    "signed_outside_validity": (QT_TRANSLATE_NOOP("verify", "The certificate was not valid then"), _NOT_PROVEN),
    "missing_key_usage": (QT_TRANSLATE_NOOP("verify", "The certificate is not made for signing"), _NOT_PROVEN),
    "weak_key": (QT_TRANSLATE_NOOP("verify", "The signature is too weak"), _NOT_PROVEN),
    "weak_hash": (QT_TRANSLATE_NOOP("verify", "The signature is too weak"), _NOT_PROVEN),
    "unknown_seal": (QT_TRANSLATE_NOOP("verify", "Not from a register known here"), _NOT_PROVEN),
    "signature_removed": (QT_TRANSLATE_NOOP("verify", "A signature was removed"), _NOT_RELY),
    "missing_signature": (QT_TRANSLATE_NOOP("verify", "A signature is missing"), _NOT_RELY),
    "not_a_pack": (
        QT_TRANSLATE_NOOP("verify", "Not a report of this program"),
        QT_TRANSLATE_NOOP("verify", "Nothing can be said about this file."),
    ),
    "draft": (
        QT_TRANSLATE_NOOP("verify", "A draft, not signed"),
        QT_TRANSLATE_NOOP("verify", "A draft shows where things stand and proves nothing."),
    ),
}
_VERDICTS = {
    "changed": (QT_TRANSLATE_NOOP("verify", "Changed after it was signed"), _NOT_RELY),
    "unknown-signer": (QT_TRANSLATE_NOOP("verify", "The signer is not known here"), _NOT_PROVEN),
    "unsigned": (
        QT_TRANSLATE_NOOP("verify", "Not signed yet"),
        QT_TRANSLATE_NOOP("verify", "Nobody has signed this report, so nobody stands for it."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("verify", "Cannot be read"),
        QT_TRANSLATE_NOOP("verify", "The file is damaged or no PDF. Ask for it again."),
    ),
}
_KINDS = {"changed": "danger", "damaged": "danger", "unknown-signer": "warning", "unsigned": "warning"}

REASONS: dict[str, tuple[str, str]] = {
    # --- what holds ---
    "sealed": (
        QT_TRANSLATE_NOOP("verify", "Sealed by the register that made it"),
        QT_TRANSLATE_NOOP("verify", "{by}, {at}"),
    ),
    "signed_by": (
        QT_TRANSLATE_NOOP("verify", "Signed as {role}"),
        QT_TRANSLATE_NOOP("verify", "{signer}, {at}"),
    ),
    "nothing_changed": (
        QT_TRANSLATE_NOOP("verify", "Not a byte was changed"),
        QT_TRANSLATE_NOOP("verify", "The last signature covers the whole file"),
    ),
    "print_equals_data": (
        QT_TRANSLATE_NOOP("verify", "Paper and data are one"),
        QT_TRANSLATE_NOOP("verify", "The digits printed on the last page are those of the attached data"),
    ),
    "printed_hash_agrees": (
        QT_TRANSLATE_NOOP("verify", "The printed digits are those of the attached data"),
        QT_TRANSLATE_NOOP("verify", "Compared on the last page"),
    ),
    # --- what is to be known ---
    "open_field": (
        QT_TRANSLATE_NOOP("verify", "{role} has not signed"),
        QT_TRANSLATE_NOOP("verify", "The field is open and untouched"),
    ),
    "seal_not_anchored": (
        QT_TRANSLATE_NOOP("verify", "The seal holds, but its register is not known here"),
        QT_TRANSLATE_NOOP("verify", "It proves that nothing changed since, not who made the report"),
    ),
    "revocation_checked": (
        QT_TRANSLATE_NOOP("verify", "Withdrawn certificates: list of {list_of}"),
        QT_TRANSLATE_NOOP("verify", "Bring a newer list to check again"),
    ),
    "revocation_not_checked": (
        QT_TRANSLATE_NOOP("verify", "Withdrawn certificates were not checked"),
        QT_TRANSLATE_NOOP("verify", "No list of withdrawn certificates is at hand"),
    ),
    "signed_out_of_order": (
        QT_TRANSLATE_NOOP("verify", "People signed in another order than asked"),
        QT_TRANSLATE_NOOP("verify", "Each signature holds; ask why the order was left"),
    ),
    "no_signing_time": (
        QT_TRANSLATE_NOOP("verify", "The signature of {signer} names no time"),
        QT_TRANSLATE_NOOP("verify", "When it was made is not known"),
    ),
    "signed_in_future": (
        QT_TRANSLATE_NOOP("verify", "The signature of {signer} names a time to come: {at}"),
        QT_TRANSLATE_NOOP("verify", "A clock is wrong, there or here"),
    ),
    "trial_identity": (
        QT_TRANSLATE_NOOP("verify", "Trial identity: {signer}"),
        QT_TRANSLATE_NOOP("verify", "Made for practice; nobody can rely on it"),
    ),
    # --- who signed ---
    "other_person": (
        QT_TRANSLATE_NOOP("verify", "{signer} signed in place of {expected}"),
        QT_TRANSLATE_NOOP("verify", "The report names another person for this role"),
    ),
    "self_signed": (
        QT_TRANSLATE_NOOP("verify", "The certificate of {signer} vouches only for itself"),
        QT_TRANSLATE_NOOP("verify", "Anybody can make such a certificate in any name"),
    ),
    "unknown_issuer": (
        QT_TRANSLATE_NOOP("verify", "Nobody trusted here vouches for {signer}"),
        QT_TRANSLATE_NOOP("verify", "Issued by {issuer}; add its root certificate if you trust it"),
    ),
    "unknown_seal": (
        QT_TRANSLATE_NOOP("verify", "The seal is not that of a known register"),
        QT_TRANSLATE_NOOP("verify", "The report may come from somewhere else"),
    ),
    "certificate_revoked": (
        QT_TRANSLATE_NOOP("verify", "The certificate of {signer} was withdrawn on {on}"),
        QT_TRANSLATE_NOOP("verify", "Its key may be in other hands"),
    ),
    "certificate_expired": (
        QT_TRANSLATE_NOOP("verify", "The certificate of {signer} expired on {until}"),
        QT_TRANSLATE_NOOP("verify", "Whether it still held when signing cannot be proven offline"),
    ),
    "certificate_not_yet_valid": (
        QT_TRANSLATE_NOOP("verify", "The certificate of {signer} begins only on {from}"),
        QT_TRANSLATE_NOOP("verify", "A clock is wrong, or the certificate was used too early"),
    ),
    "signed_outside_validity": (
        QT_TRANSLATE_NOOP("verify", "{signer} signed at {at}, outside the life of the certificate"),
        QT_TRANSLATE_NOOP("verify", "The time is what the signer’s laptop said"),
    ),
    "missing_key_usage": (
        QT_TRANSLATE_NOOP("verify", "The certificate of {signer} is not made for signing"),
        QT_TRANSLATE_NOOP("verify", "It may serve for something else, such as a website"),
    ),
    "weak_key": (
        QT_TRANSLATE_NOOP("verify", "A key is too weak: {key}"),
        QT_TRANSLATE_NOOP("verify", "Others could make this signature"),
    ),
    "weak_hash": (
        QT_TRANSLATE_NOOP("verify", "A digest is too weak: {hash}"),
        QT_TRANSLATE_NOOP("verify", "Another file could be made that fits this signature"),
    ),
    "unknown_key": (
        QT_TRANSLATE_NOOP("verify", "The kind of key is not known: {key}"),
        QT_TRANSLATE_NOOP("verify", "It cannot be judged here"),
    ),
    "unreadable_certificate": (
        QT_TRANSLATE_NOOP("verify", "A certificate cannot be read"),
        QT_TRANSLATE_NOOP("verify", "Who signed is not known"),
    ),
    # --- what was changed ---
    "content_changed": (
        QT_TRANSLATE_NOOP("verify", "What {role} signed was changed"),
        QT_TRANSLATE_NOOP("verify", "The bytes under this signature are others now"),
    ),
    "forbidden_change": (
        QT_TRANSLATE_NOOP("verify", "Something was added after {role} signed"),
        QT_TRANSLATE_NOOP("verify", "That signature allows no such change"),
    ),
    "bytes_after_signature": (
        QT_TRANSLATE_NOOP("verify", "{bytes} bytes follow the last signature"),
        QT_TRANSLATE_NOOP("verify", "Nobody has signed them"),
    ),
    "container_changed": (
        QT_TRANSLATE_NOOP("verify", "The signature of {role} itself was changed"),
        QT_TRANSLATE_NOOP("verify", "Part: {part}"),
    ),
    "signature_unreadable": (
        QT_TRANSLATE_NOOP("verify", "The signature of {role} cannot be read"),
        QT_TRANSLATE_NOOP("verify", "It proves nothing"),
    ),
    "signature_removed": (
        QT_TRANSLATE_NOOP("verify", "The signature of {role} was taken away"),
        QT_TRANSLATE_NOOP("verify", "An earlier state of the file had it"),
    ),
    "missing_signature": (
        QT_TRANSLATE_NOOP("verify", "The signature of {role} is missing"),
        QT_TRANSLATE_NOOP("verify", "The register knows of it; the file was set back"),
    ),
    "signed_twice": (
        QT_TRANSLATE_NOOP("verify", "One field was signed twice"),
        QT_TRANSLATE_NOOP("verify", "Which of the two counts cannot be said"),
    ),
    "seal_missing": (
        QT_TRANSLATE_NOOP("verify", "The seal of the register is missing"),
        QT_TRANSLATE_NOOP("verify", "What the report said when it was made is not known"),
    ),
    "seal_not_first": (
        QT_TRANSLATE_NOOP("verify", "The seal does not come first"),
        QT_TRANSLATE_NOOP("verify", "Something was signed before the report was sealed"),
    ),
    "seal_does_not_certify": (
        QT_TRANSLATE_NOOP("verify", "The seal does not protect the pages"),
        QT_TRANSLATE_NOOP("verify", "It allows changes that a seal must forbid"),
    ),
    "open_field_changed": (
        QT_TRANSLATE_NOOP("verify", "The open field of {role} was changed"),
        QT_TRANSLATE_NOOP("verify", "It is not as the register made it"),
    ),
    "attachment_changed": (
        QT_TRANSLATE_NOOP("verify", "The attached data was changed"),
        QT_TRANSLATE_NOOP("verify", "It is not what was sealed"),
    ),
    "metadata_changed": (
        QT_TRANSLATE_NOOP("verify", "Title, author or subject were changed"),
        QT_TRANSLATE_NOOP("verify", "They are not what was sealed"),
    ),
    "sealed_state_unreadable": (
        QT_TRANSLATE_NOOP("verify", "The file as it was sealed cannot be read"),
        QT_TRANSLATE_NOOP("verify", "So it cannot be compared with the file as it is"),
    ),
    "unexpected_field": (
        QT_TRANSLATE_NOOP("verify", "A signature field does not belong here: {field}"),
        QT_TRANSLATE_NOOP("verify", "The register did not make it"),
    ),
    "missing_field": (
        QT_TRANSLATE_NOOP("verify", "The field of {role} is gone"),
        QT_TRANSLATE_NOOP("verify", "The register had made one"),
    ),
    "active_content": (
        QT_TRANSLATE_NOOP("verify", "The file can do something by itself: {kind}"),
        QT_TRANSLATE_NOOP("verify", "Our reports never do; do not open it elsewhere"),
    ),
    "printed_hash_differs": (
        QT_TRANSLATE_NOOP("verify", "Paper and data differ"),
        QT_TRANSLATE_NOOP("verify", "The digits printed on the last page are not those of the attached data"),
    ),
    "unreadable_pages": (
        QT_TRANSLATE_NOOP("verify", "The pages cannot be read"),
        QT_TRANSLATE_NOOP("verify", "They cannot be compared with the attached data"),
    ),
    # --- what is no signed report ---
    "draft": (
        QT_TRANSLATE_NOOP("verify", "It is a draft"),
        QT_TRANSLATE_NOOP("verify", "A draft is never sealed or signed"),
    ),
    "no_signatures": (
        QT_TRANSLATE_NOOP("verify", "It has no signatures"),
        QT_TRANSLATE_NOOP("verify", "Not even the seal of a register"),
    ),
    "not_a_pack": (
        QT_TRANSLATE_NOOP("verify", "It carries no content of this program"),
        QT_TRANSLATE_NOOP("verify", "Another program made it, or its data was taken out"),
    ),
    "unreadable_file": (
        QT_TRANSLATE_NOOP("verify", "The file cannot be read strictly ({why})"),
        QT_TRANSLATE_NOOP("verify", "Nothing in it is repaired or guessed"),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("verify", "The file is too large to be one of our reports"),
        QT_TRANSLATE_NOOP("verify", "It was not read"),
    ),
}


class _Facts(dict[str, str]):
    """Facts for a sentence; one that is missing shows as a dash instead of failing."""

    def __missing__(self, name: str) -> str:
        return "–"


def verdict_words(verdict: Verdict) -> VerdictWords:
    """Return kind, title and sentence of *verdict*, and the code to quote."""
    if verdict.verdict == "valid":
        return _valid_words(verdict)
    faults = [reason.code for reason in verdict.reasons if reason.weight == "fault"]
    title, sentence = _TITLES.get(faults[0] if faults else "", _VERDICTS[verdict.verdict])
    who = last_signer(verdict)
    if verdict.verdict == "changed" and sentence is _NOT_RELY and who:
        sentence = _ASK
    told = _say(sentence, {"who": who})
    return VerdictWords(_KINDS[verdict.verdict], _say(title), told, _code(verdict.verdict, faults))


def _valid_words(verdict: Verdict) -> VerdictWords:
    pack = verdict.pack
    facts = {"pack": pack.pack_id, "system": pack.system_name} if pack else {}
    parts = [_say(_GENUINE, facts)]
    people = [state for state in verdict.signatures if not state.is_seal]
    if any(reason.code == "trial_identity" for reason in verdict.reasons):
        title = QCoreApplication.translate("verify", "Practice only: signed with a trial identity")
        parts.append(QCoreApplication.translate("verify", "Nothing was changed, but no real person stands for it."))
        return VerdictWords("warning", title, " ".join(parts), _code("valid", ["trial_identity"]))
    if not verdict.is_complete:
        title = QCoreApplication.translate("verify", "Genuine, signatures are missing")
        roles = ", ".join(role_word(field) for field in verdict.open_fields)
        waiting = QCoreApplication.translate("verify", "Nothing was changed. Not signed yet: {roles}.")
        return VerdictWords(
            "warning", title, " ".join((*parts, waiting.format(roles=roles))), _code("valid", ["open_field"])
        )
    title = QCoreApplication.translate("verify", "Genuine and complete")
    parts.append(QCoreApplication.translate("verify", "It is signed by %n person(s).", "", len(people)))
    parts.append(QCoreApplication.translate("verify", "Nothing was changed or added after the last signature."))
    return VerdictWords("success", title, " ".join(parts), _code("valid", []))


def reason_words(reason: Reason) -> tuple[str, str]:
    """Return the lead and the second line of *reason*; a code without words stands for itself."""
    lead, second = REASONS.get(reason.code, (reason.code, ""))
    facts = {key: _fact(key, value) for key, value in reason.facts.items()}
    if "field" in reason.facts:
        facts["role"] = role_word(reason.facts["field"])
    return _say(lead, facts), _say(second, facts)


def role_word(field: str) -> str:
    """Return who signs in *field*: a role, the register, or the field's own name."""
    if field == "Seal":
        return QCoreApplication.translate("verify", "the register")
    return word("role", _ROLES[field]) if field in _ROLES else one_line(field, 60)


def last_signer(verdict: Verdict) -> str:
    """Return the person who signed last, empty if nobody did."""
    people = [state for state in verdict.signatures if not state.is_seal and state.signer]
    return one_line(max(people, key=_signed_at).signer.partition(" (TRIAL")[0], 80) if people else ""


def _signed_at(state: SignatureState) -> str:
    return state.signed_at


def _code(verdict: str, faults: list[str]) -> str:
    return ".".join(("signature", verdict.replace("-", "_"), *faults[:1]))


def _say(sentence: str, facts: Mapping[str, str] | None = None) -> str:
    return QCoreApplication.translate("verify", sentence).format_map(_Facts(facts or {})) if sentence else ""


def _fact(key: str, value: str) -> str:
    if key in _TIMES and value:
        try:
            return moment_text(from_iso(value))
        except ValueError:
            return one_line(value, 60)
    return one_line(str(value), 120)
