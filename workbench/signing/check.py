"""One signature of a file: is what it covers unchanged, may what came after it be there, and who made it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from workbench.kernel.clock import iso
from workbench.reports.model import Signer
from workbench.signing.container import container_fault, covers_all_but_itself
from workbench.signing.identities import is_trial_name
from workbench.signing.model import Reason, SignatureState, TrustRoot
from workbench.signing.people import is_same_person
from workbench.signing.revocation import revocation_reasons
from workbench.signing.suitability import WEAK_DIGESTS, unsuitable_for

CLOCK_TOLERANCE = timedelta(hours=1)


@dataclass(frozen=True)
class Grounds:
    """On what a signature is judged: trusted roots, revocation lists (DER) and the moment of judging (UTC)."""

    trust: tuple[TrustRoot, ...]
    revocations: tuple[bytes, ...]
    at: datetime


def check_signature(pdf: bytes, embedded: Any, signer: Signer | None, grounds: Grounds) -> SignatureState:
    """Return the state of one embedded signature; *signer* is whom the pack expects there, None for the seal.

    Never raises: what the library cannot judge is not intact.
    """
    name = str(embedded.field_name)
    reasons: list[Reason] = []
    subject = issuer = fingerprint = signed_at = ""
    status: Any = None
    certificate = b""
    try:
        certificate = embedded.signer_cert.dump()
        subject, issuer, fingerprint = _names(certificate)
        stated = embedded.self_reported_timestamp
        signed_at = "" if stated is None or stated.tzinfo is None else iso(stated)
        status = _status(embedded, grounds)
    except Exception as error:  # border: a foreign parser on a foreign file
        reasons.append(Reason("signature_unreadable", "fault", {"field": name, "kind": type(error).__name__}))
    fault = container_fault(pdf, embedded.byte_range, [root.certificate for root in grounds.trust])
    if fault:
        reasons.append(Reason("container_changed", "fault", {"field": name, "part": fault}))
    intact = status is not None and status.intact and status.valid and not fault
    allowed = status is not None and bool(status.docmdp_ok)
    if status is not None and not (status.intact and status.valid):
        reasons.append(Reason("content_changed", "fault", {"field": name}))
    if status is not None and not allowed:
        reasons.append(Reason("forbidden_change", "fault", {"field": name}))
    doubts = _doubts(embedded, status, certificate, grounds, signed_at)
    if signer is not None:
        doubts += _doubts_about_person(signer, subject, fingerprint)
    reasons += [Reason(r.code, r.weight, {"field": name, "signer": subject, **r.facts}) for r in doubts]
    return SignatureState(
        field=name,
        signer=subject,
        role=signer.role if signer else "",
        signed_at=signed_at,
        intact=intact,
        trusted=status is not None and not any(r.weight == "fault" for r in doubts),
        covers_whole_file=covers_all_but_itself(pdf, embedded.byte_range) and not fault,
        allowed_changes=allowed,
        certificate_sha256=fingerprint,
        issuer=issuer,
        reasons=tuple(reasons),
    )


def _status(embedded: Any, grounds: Grounds) -> Any:
    """Return the library's judgement. Weak algorithms are allowed here: they get their own reason."""
    from asn1crypto import x509  # slow import
    from pyhanko.sign.validation import validate_pdf_signature  # slow import
    from pyhanko.sign.validation.settings import KeyUsageConstraints  # slow import
    from pyhanko_certvalidator import ValidationContext  # slow import
    from pyhanko_certvalidator.policy_decl import AcceptAllAlgorithms  # slow import

    context = ValidationContext(
        trust_roots=[x509.Certificate.load(root.certificate) for root in grounds.trust],
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=grounds.at,
        algorithm_usage_policy=AcceptAllAlgorithms(),
    )
    return validate_pdf_signature(
        embedded,
        context,
        key_usage_settings=KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}),
    )


def _names(certificate: bytes) -> tuple[str, str, str]:
    from asn1crypto import x509  # slow import

    parsed = x509.Certificate.load(certificate)
    subject = parsed.subject.native.get("common_name") or parsed.subject.human_friendly
    issuer = parsed.issuer.native.get("common_name") or parsed.issuer.human_friendly
    return _text(subject), _text(issuer), parsed.sha256.hex()


def _text(value: Any) -> str:
    return ", ".join(str(part) for part in value) if isinstance(value, list) else str(value)


def _doubts(embedded: Any, status: Any, certificate: bytes, grounds: Grounds, signed_at: str) -> list[Reason]:
    """Return why the signer cannot be relied upon, each cause by its own code."""
    doubts = list(unsuitable_for(certificate, grounds.at)) if certificate else []
    digest = str(getattr(embedded, "md_algorithm", ""))
    if digest in WEAK_DIGESTS:
        doubts.append(Reason("weak_hash", "fault", {"hash": digest, "where": "signature"}))
    doubts += _doubts_about_time(certificate, grounds, signed_at)
    if status is None:
        return doubts
    doubts += _doubts_about_path(status, grounds)
    is_excused = any(reason.weight == "fault" for reason in doubts) and not _is_self_signed(certificate)
    if not status.trusted and status.intact and status.valid and not is_excused:
        doubts.append(_unvouched(certificate, status))
    if certificate and is_trial_name(_names(certificate)[0]):
        doubts.append(Reason("trial_identity", "warning"))
    return doubts


def _doubts_about_path(status: Any, grounds: Grounds) -> list[Reason]:
    """Return faults of certificates between the signer's and its root, and what is known of their withdrawal."""
    if status.validation_path is None:
        return []
    path = [certificate.dump() for certificate in status.validation_path.iter_certs(include_root=True)]
    found = [reason for certificate in path[1:-1] for reason in unsuitable_for(certificate, grounds.at)]
    weak = [
        Reason(r.code, r.weight, {**r.facts, "where": "issuer"}) for r in found if r.code in ("weak_key", "weak_hash")
    ]
    return [*weak, *revocation_reasons(path, grounds.revocations, grounds.at)]


def _unvouched(certificate: bytes, status: Any) -> Reason:
    if _is_self_signed(certificate):
        return Reason("self_signed", "fault")
    kind = getattr(status.trust_problem_indic, "name", "")
    return Reason("unknown_issuer", "fault", {"issuer": _names(certificate)[1], "kind": str(kind)})


def _is_self_signed(certificate: bytes) -> bool:
    from asn1crypto import x509  # slow import

    return bool(certificate) and x509.Certificate.load(certificate).self_signed != "no"


def _doubts_about_time(certificate: bytes, grounds: Grounds, signed_at: str) -> list[Reason]:
    if not signed_at:
        return [Reason("no_signing_time", "warning")]
    stated = datetime.fromisoformat(signed_at)
    if stated > grounds.at + CLOCK_TOLERANCE:
        return [Reason("signed_in_future", "warning", {"at": signed_at})]
    outside = [r for r in (unsuitable_for(certificate, stated) if certificate else ()) if "certificate_" in r.code]
    soon = {r.code for r in unsuitable_for(certificate, stated + CLOCK_TOLERANCE)} if outside else set()
    if outside and outside[0].code in soon:
        return [Reason("signed_outside_validity", "fault", {"at": signed_at})]
    return []


def _doubts_about_person(signer: Signer, subject: str, fingerprint: str) -> list[Reason]:
    if is_same_person(signer, subject, fingerprint):
        return []
    by = "certificate" if signer.certificate_sha256 else "name"
    return [Reason("other_person", "fault", {"expected": signer.name, "compared": by})]


def faults(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """Return the reasons that speak against relying on the file."""
    return tuple(reason for reason in reasons if reason.weight == "fault")
