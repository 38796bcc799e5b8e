"""Doubts about the signer (security case 36): each its own reason, and none of them ever "valid"."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from tests.unit.reports.sample import sample_pack
from tests.unit.signing import desk
from workbench.reports.model import ReportPack, Signer
from workbench.reports.pdf.render import render_pdf
from workbench.signing import pdf as signing
from workbench.signing.model import Identity, Reason, Verdict
from workbench.signing.people import is_same_person
from workbench.signing.suitability import _hash, unsuitable_for
from workbench.signing.verify import verify


def signed_anyhow(identity: Identity, monkeypatch: pytest.MonkeyPatch, pack: ReportPack | None = None) -> bytes:
    """Return a pack whose first field is signed by *identity*, by software that checks nothing."""
    monkeypatch.setattr(signing, "_refuse_unsuitable", lambda *_: None)
    monkeypatch.setattr(signing, "_refuse_other_person", lambda *_: None)
    prepared = (
        desk.prepared() if pack is None else signing.prepare(render_pdf(pack, language="en"), desk.seal(), desk.AT)
    )
    return signing.sign(prepared, "SigAssessor", identity, desk.AT, language="en")


def judged(pdf: bytes, **more: object) -> Verdict:
    return verify(pdf, **{"trust": desk.authority().trust, "at": desk.LATER, **more})  # type: ignore[arg-type]


def first_fault(verdict: Verdict) -> str:
    assert verdict.verdict == "unknown-signer"
    return verdict.reasons[0].code


def test_a_look_alike_is_self_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = desk.authority().issue("Anneke Jansen", own_issuer=True)
    verdict = judged(signed_anyhow(fake, monkeypatch))
    assert first_fault(verdict) == "self_signed"
    assert verdict.signatures[-1].signer == "Anneke Jansen"
    assert verdict.signatures[-1].intact
    assert not verdict.signatures[-1].trusted


def test_a_look_alike_of_the_authority_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    other = desk.Authority()  # same names, other key
    assert first_fault(judged(signed_anyhow(other.issue("Anneke Jansen"), monkeypatch))) == "unknown_issuer"


def test_without_roots_nobody_is_known() -> None:
    assert judged(desk.signed(1), trust=()).verdict == "unknown-signer"


def test_the_right_authority_but_another_person(monkeypatch: pytest.MonkeyPatch) -> None:
    verdict = judged(signed_anyhow(desk.authority().issue("Bob Evil"), monkeypatch))
    assert first_fault(verdict) == "other_person"
    assert verdict.reasons[0].facts["expected"] == "Anneke Jansen"


def test_an_enrolled_certificate_decides_over_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    enrolled = desk.person("SigAssessor")
    signer = Signer("assessor", "Anneke Jansen", "I saw it.", "SigAssessor", enrolled.sha256)
    pack = sample_pack(6, signers=(signer,))
    namesake = desk.authority().issue("Anneke Jansen")
    verdict = judged(signed_anyhow(namesake, monkeypatch, pack))
    assert first_fault(verdict) == "other_person"
    assert verdict.reasons[0].facts["compared"] == "certificate"
    assert judged(signed_anyhow(enrolled, monkeypatch, pack)).verdict == "valid"


def test_an_expired_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    short = desk.authority().issue("Anneke Jansen", end=desk.AT + timedelta(hours=2))
    assert first_fault(judged(signed_anyhow(short, monkeypatch))) == "certificate_expired"


def test_a_certificate_that_is_not_yet_valid(monkeypatch: pytest.MonkeyPatch) -> None:
    early = desk.authority().issue("Anneke Jansen", begin=desk.AT + timedelta(days=5))
    assert first_fault(judged(signed_anyhow(early, monkeypatch))) == "certificate_not_yet_valid"


def test_a_time_before_the_certificate_existed(monkeypatch: pytest.MonkeyPatch) -> None:
    early = desk.authority().issue("Anneke Jansen", begin=desk.AT + timedelta(hours=12))
    assert first_fault(judged(signed_anyhow(early, monkeypatch))) == "signed_outside_validity"


def test_a_withdrawn_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography import x509

    who = desk.authority().issue("Anneke Jansen")
    serial = x509.load_der_x509_certificate(who.certificate).serial_number
    pdf = signed_anyhow(who, monkeypatch)
    assert judged(pdf).verdict == "valid"
    assert first_fault(judged(pdf, revocations=(desk.authority().revoke(serial),))) == "certificate_revoked"
    assert judged(pdf, revocations=(desk.authority().revoke(serial + 1),)).verdict == "valid"


@pytest.mark.parametrize("usage", [{"has_usage": False}, {"usage": desk.ENCRYPTION_ONLY}])
def test_a_certificate_that_may_not_sign(usage: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    who = desk.authority().issue("Anneke Jansen", **usage)  # type: ignore[arg-type]
    assert first_fault(judged(signed_anyhow(who, monkeypatch))) == "missing_key_usage"


def test_a_short_rsa_key(monkeypatch: pytest.MonkeyPatch) -> None:
    verdict = judged(signed_anyhow(desk.authority().issue("Anneke Jansen", key=desk.rsa_key(1024)), monkeypatch))
    assert first_fault(verdict) == "weak_key"
    assert verdict.reasons[0].facts["key"] == "RSA-1024"


def test_an_ordinary_rsa_key_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        judged(signed_anyhow(desk.authority().issue("Anneke Jansen", key=desk.rsa_key(2048)), monkeypatch)).verdict
        == "valid"
    )


def test_a_signature_over_sha1(monkeypatch: pytest.MonkeyPatch) -> None:
    desk.prepared()  # made and kept before, so that its seal is a good one for every other test
    monkeypatch.setattr(signing, "DIGEST", "sha1")
    verdict = judged(signed_anyhow(desk.person("SigAssessor"), monkeypatch))
    assert first_fault(verdict) == "weak_hash"
    assert verdict.reasons[0].facts["where"] == "signature"


def test_faults_of_a_certificate_are_found_before_it_signs() -> None:
    good = desk.person("SigAssessor")
    assert unsuitable_for(good.certificate, desk.AT) == ()
    assert unsuitable_for(b"no certificate", desk.AT)[0].code == "unreadable_certificate"
    late = unsuitable_for(good.certificate, desk.AT + timedelta(days=5000))
    assert [reason.code for reason in late] == ["certificate_expired"]


def test_a_seal_of_another_register_is_unknown_to_those_who_know_theirs() -> None:
    from workbench.signing.identities import make_seal, read_trust

    ours = read_trust(make_seal("Other register", "pw", desk.AT)[1])
    assert judged(desk.signed(1), seals=ours).reasons[0].code == "unknown_seal"


def test_a_known_seal_is_trusted() -> None:
    from workbench.signing.model import TrustRoot

    known = (TrustRoot("seal", desk.seal().sha256, desk.seal().certificate),)
    verdict = judged(desk.signed(1), seals=known)
    assert verdict.verdict == "valid"
    assert verdict.signatures[0].trusted


def test_a_trial_identity_is_always_named_as_one() -> None:
    from workbench.signing.identities import load_identity, make_trial_identity, read_trust

    p12, pem = make_trial_identity("Anneke Jansen", "pw", desk.AT)
    pdf = signing.sign(desk.prepared(), "SigAssessor", load_identity(p12, "pw"), desk.AT, language="en")
    verdict = verify(pdf, trust=read_trust(pem), at=desk.LATER)
    assert verdict.verdict == "valid"
    assert verdict.reasons[0].code == "trial_identity"
    assert "TRIAL - not a real identity" in verdict.signatures[-1].signer


@pytest.mark.parametrize(
    ("name", "subject", "same"),
    [
        ("Anneke Jansen", "JANSEN Anneke (Signature)", True),
        ("Søren Müller", "Muller Soren", False),  # ø is a letter of its own
        ("Jörg Müller", "MULLER JORG", True),
        ("Anneke Jansen", "Anneke Janssen", False),
        ("Anneke Jansen", "Jansen", False),
        ("A. Jansen", "Anneke Jansen", True),  # initials do not tell people apart and are not asked for
        ("", "Anyone", True),
    ],
)
def test_names_are_compared_by_their_words(name: str, subject: str, same: bool) -> None:
    assert is_same_person(Signer("ciso", name, "", "SigCiso"), subject, "00") is same


def test_digests_of_certificates_count_too() -> None:
    """Libraries no longer make certificates over SHA-1, so what one would say stands for it."""
    told = SimpleNamespace(signature_hash_algorithm=SimpleNamespace(name="sha1"))
    assert _hash(told) == Reason("weak_hash", "fault", {"hash": "sha1", "where": "certificate"})
