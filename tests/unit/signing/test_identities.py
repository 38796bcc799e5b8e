"""Identities: what loads, what is refused and why, and that a trial says what it is."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.signing import desk
from workbench.signing.identities import (
    TRIAL_MARK,
    load_identity,
    make_seal,
    make_trial_identity,
    make_trial_root,
    read_trust,
)
from workbench.signing.model import UnreadableIdentity, UnreadableTrust, WrongPassphrase


def test_a_trial_identity_loads_and_says_what_it_is() -> None:
    p12, pem = make_trial_identity("Anneke Jansen", "pass", desk.AT)
    identity = load_identity(p12, "pass")
    assert identity.is_trial
    assert identity.subject == f"Anneke Jansen ({TRIAL_MARK})"
    assert identity.organisation == TRIAL_MARK
    assert identity.not_before < desk.AT < identity.not_after
    assert [root.subject for root in read_trust(pem)] == ["Trial root"]
    assert identity.chain == ()


def test_a_long_name_keeps_the_mark() -> None:
    identity = load_identity(make_trial_identity("N" * 90, "p", desk.AT)[0], "p")
    assert len(identity.subject) == 64
    assert identity.subject.endswith(f"({TRIAL_MARK})")


def test_people_of_one_exercise_share_a_root() -> None:
    root = make_trial_root(desk.AT)
    pems = {make_trial_identity(name, "p", desk.AT, root)[1] for name in ("A B", "C D")}
    assert pems == {root.pem}


def test_a_seal_is_no_trial_and_no_authority() -> None:
    p12, pem = make_seal("Grid North", "p", desk.AT)
    seal = load_identity(p12, "p")
    assert not seal.is_trial
    assert seal.subject == seal.issuer == "Seal of Grid North"
    certificate = x509.load_pem_x509_certificate(pem)
    assert certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca is False
    assert seal.not_after - seal.not_before > timedelta(days=3000)


def test_a_wrong_passphrase_is_told_from_a_broken_file() -> None:
    p12, _ = make_trial_identity("Anneke Jansen", "right", desk.AT)
    with pytest.raises(WrongPassphrase):
        load_identity(p12, "wrong")
    with pytest.raises(UnreadableIdentity):
        load_identity(p12[:200], "right")
    with pytest.raises(UnreadableIdentity) as raised:
        load_identity(b"-----BEGIN CERTIFICATE-----" * 3, "right")
    assert raised.value.facts["why"] == "not_pkcs12"


def test_a_file_without_a_key_or_with_a_foreign_one_is_refused() -> None:
    certificate = desk.authority().certificate
    bare = pkcs12.serialize_key_and_certificates(b"x", None, certificate, None, BestAvailableEncryption(b"p"))
    with pytest.raises(UnreadableIdentity) as raised:
        load_identity(bare, "p")
    assert raised.value.facts["why"] == "no_key"
    odd = pkcs12.serialize_key_and_certificates(b"x", ed25519.Ed25519PrivateKey.generate(), None, None, NoEncryption())
    with pytest.raises(UnreadableIdentity):
        load_identity(odd, "")


def test_a_key_that_is_not_the_certificates_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    good, _ = make_trial_identity("Anneke Jansen", "p", desk.AT)
    loaded = pkcs12.load_pkcs12(good, b"p")

    class Swapped:
        key = ec.generate_private_key(ec.SECP256R1())
        cert = loaded.cert
        additional_certs: tuple[object, ...] = ()

    monkeypatch.setattr(pkcs12, "load_pkcs12", lambda *_: Swapped)
    with pytest.raises(UnreadableIdentity) as raised:
        load_identity(good, "p")
    assert raised.value.facts["why"] == "key_mismatch"


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    for attempt in (data, b"\x30\x82\x01\x00\x02\x01\x03" + data):
        with pytest.raises((UnreadableIdentity, WrongPassphrase)):
            load_identity(attempt, "p")
        with pytest.raises(UnreadableTrust):
            read_trust(attempt)


def test_trust_is_read_from_pem_and_der() -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    certificate = desk.authority().certificate
    pem, der = certificate.public_bytes(Encoding.PEM), certificate.public_bytes(Encoding.DER)
    assert read_trust(der) == read_trust(pem)
    assert len(read_trust(pem + pem)) == 2
    assert "certificate" not in repr(read_trust(der)[0])


def test_no_secret_is_shown() -> None:
    assert "key" not in repr(desk.person("SigCiso"))
