"""A desk with everything that signing tests need: people with certificates, and packs in each state. Made once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from tests.unit.reports.sample import sample_pack
from workbench.reports.model import ReportPack
from workbench.reports.pdf.render import render_pdf
from workbench.signing.identities import load_identity, make_seal, read_trust
from workbench.signing.model import Identity, TrustRoot
from workbench.signing.pdf import prepare, sign

AT = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
LATER = AT + timedelta(days=1)
DAY = timedelta(days=1)
PEOPLE = {"SigAssessor": "Anneke Jansen", "SigOwner": "Marc De Smet", "SigCiso": "Sabine Hoffmann"}
FIELDS = tuple(PEOPLE)


class Authority:
    """A certificate authority of the tests."""

    def __init__(self, name: str = "Grid North Root CA") -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = _name(name)
        builder = _builder(self.name, self.key.public_key(), self.name, AT - 9 * DAY, AT + 4000 * DAY)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.certificate = builder.add_extension(_usage(ca=True), critical=True).sign(self.key, hashes.SHA256())

    @property
    def trust(self) -> tuple[TrustRoot, ...]:
        """This authority as a root of trust."""
        return read_trust(self.certificate.public_bytes(Encoding.PEM))

    def issue(
        self,
        name: str,
        *,
        key: Any = None,
        begin: datetime = AT - 5 * DAY,
        end: datetime = AT + 1000 * DAY,
        usage: x509.KeyUsage | None = None,
        has_usage: bool = True,
        digest: Any = None,
        own_issuer: bool = False,
    ) -> Identity:
        """Return an identity called *name*; with *own_issuer* it is self-signed."""
        key = key or ec.generate_private_key(ec.SECP256R1())
        issuer, issuer_key = (_name(name), key) if own_issuer else (self.name, self.key)
        builder = _builder(_name(name), key.public_key(), issuer, begin, end)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        if has_usage:
            builder = builder.add_extension(usage or _usage(ca=False), critical=True)
        certificate = builder.sign(issuer_key, digest or hashes.SHA256())
        p12 = pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, BestAvailableEncryption(b"pw"))
        return load_identity(p12, "pw")

    def revoke(self, *serials: int) -> bytes:
        """Return a list of withdrawn certificates."""
        builder = x509.CertificateRevocationListBuilder().issuer_name(self.name)
        builder = builder.last_update(AT - DAY).next_update(AT + 30 * DAY)
        builder = builder.add_extension(x509.CRLNumber(1), critical=False)
        for serial in serials:
            entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(AT).build()
            builder = builder.add_revoked_certificate(entry)
        return builder.sign(self.key, hashes.SHA256()).public_bytes(Encoding.DER)


def _name(common: str) -> x509.Name:
    return x509.Name(
        [x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Grid North"), x509.NameAttribute(NameOID.COMMON_NAME, common)]
    )


def _builder(
    name: x509.Name, public: Any, issuer: x509.Name, begin: datetime, end: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, ca: bool, signs: bool = True, encrypts: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs and not ca,
        content_commitment=signs and not ca,
        key_encipherment=encrypts,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )


ENCRYPTION_ONLY = _usage(ca=False, signs=False, encrypts=True)


@cache
def authority() -> Authority:
    """Return the authority that everyone trusts."""
    return Authority()


@cache
def person(field: str) -> Identity:
    """Return the identity of the person who signs *field*."""
    return authority().issue(PEOPLE[field])


@cache
def seal() -> Identity:
    """Return the register's seal."""
    return load_identity(make_seal("Grid North register", "pw", AT)[0], "pw")


@cache
def rsa_key(bits: int) -> rsa.RSAPrivateKey:
    """Return an RSA key."""
    return rsa.generate_private_key(65537, bits)


@cache
def pack() -> ReportPack:
    """Return the small pack that is signed: few pages, since every verdict reads them all."""
    small = sample_pack(5)
    return replace(small, evidence=small.evidence[:3], risks=small.risks[:2])


@cache
def rendered() -> bytes:
    """Return the pack as PDF."""
    return render_pdf(pack(), language="en")


@cache
def prepared() -> bytes:
    """Return the pack with its fields and seal."""
    return prepare(rendered(), seal(), AT)


@cache
def signed(count: int = 3) -> bytes:
    """Return the pack signed by the first *count* people."""
    if count == 0:
        return prepared()
    field = FIELDS[count - 1]
    return sign(signed(count - 1), field, person(field), AT + timedelta(hours=count), language="en")


def altered(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Return *pdf* with an incremental update by *change*, as an attacker without keys would add it."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def page(writer: IncrementalPdfFileWriter, index: int) -> Any:
    """Return a page object for modification."""
    return writer.find_page_for_modification(index)[0].get_object()


def stream(content: bytes) -> generic.StreamObject:
    """Return a content stream."""
    return generic.StreamObject(stream_data=content)
