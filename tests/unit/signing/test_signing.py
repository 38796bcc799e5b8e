"""Preparing and signing (security cases 37-39): what is refused and when, what a signature looks like."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.unit.reports.sample import sample_pack
from tests.unit.signing import desk
from workbench.kernel.files import FileExists
from workbench.reports.model import content_hash
from workbench.reports.pdf.appearance import signature_appearance
from workbench.reports.pdf.render import render_pdf
from workbench.reports.preview import page_count, page_image, page_text
from workbench.signing.model import (
    AlreadySigned,
    Identity,
    Locked,
    NotPrepared,
    NotYourTurn,
    OtherPerson,
    UnknownField,
    UnsuitableCertificate,
    WrongPassphrase,
)
from workbench.signing.packfile import UnreadableFile
from workbench.signing.pdf import check_field, prepare, sign, sign_file, signable_fields
from workbench.signing.verify import verify


def never() -> Identity:
    raise AssertionError("a secret was asked for")


def test_a_prepared_pack_has_all_fields_and_is_certified() -> None:
    fields = signable_fields(desk.prepared())
    assert [field.field for field in fields] == list(desk.FIELDS)
    assert all(field.can_sign_now and not field.is_signed for field in fields)
    with pikepdf.open(BytesIO(desk.prepared())) as document:
        names = [str(field.T) for field in document.Root.AcroForm.Fields]
        assert names == [*desk.FIELDS, "Seal"]
        assert int(document.Root.Perms.DocMDP.Reference[0].TransformParams.P) == 2


def test_the_original_bytes_stay_in_front() -> None:
    assert desk.signed().startswith(desk.prepared())
    assert desk.prepared().startswith(desk.rendered())


def test_a_prepared_pack_is_not_prepared_again() -> None:
    with pytest.raises(AlreadySigned):
        prepare(desk.prepared(), desk.seal(), desk.AT)


def test_a_draft_is_not_prepared() -> None:
    draft = render_pdf(sample_pack(6, state="draft"), language="en")
    with pytest.raises(NotPrepared):
        prepare(draft, desk.seal(), desk.AT)
    with pytest.raises(NotPrepared):
        signable_fields(draft)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nope", b"PK\x03\x04"])
def test_what_is_no_pack_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        prepare(data, desk.seal(), desk.AT)


# --- case 37: refused before a secret is asked for ------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "pack.pdf"
    path.write_bytes(desk.signed(1))
    return path


def test_signing_twice_is_refused_first(file: Path) -> None:
    with pytest.raises(AlreadySigned):
        sign_file(file, "SigAssessor", never, lambda: desk.AT, language="en")


def test_an_unknown_field_is_refused_first(file: Path) -> None:
    with pytest.raises(UnknownField) as raised:
        sign_file(file, "SigBoard", never, lambda: desk.AT, language="en")
    assert raised.value.facts["fields"] == "SigAssessor, SigOwner, SigCiso"


def test_the_wrong_order_is_refused_first(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    ordered = sample_pack(6, signed_in_order=True)
    path.write_bytes(prepare(render_pdf(ordered, language="en"), desk.seal(), desk.AT))
    with pytest.raises(NotYourTurn) as raised:
        sign_file(path, "SigCiso", never, lambda: desk.AT, language="en")
    assert raised.value.facts["waiting_for"] == "SigAssessor"
    assert [field.can_sign_now for field in signable_fields(path.read_bytes())] == [True, False, False]


def test_without_order_anyone_may_begin() -> None:
    pdf = sign(desk.prepared(), "SigCiso", desk.person("SigCiso"), desk.AT, language="en")
    assert verify(pdf, trust=desk.authority().trust, at=desk.LATER).verdict == "valid"


def test_a_locked_pack_is_refused_first() -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, append_signature_field
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    from workbench.signing.pdf import _library_signer

    writer = IncrementalPdfFileWriter(BytesIO(desk.rendered()))
    for field in desk.FIELDS:
        append_signature_field(writer, SigFieldSpec(field, on_page=-1, box=(60, 60, 160, 90)))
    meta = PdfSignatureMetadata(field_name="Seal", certify=True, docmdp_permissions=MDPPerm.NO_CHANGES)
    signer = PdfSigner(meta, _library_signer(desk.seal()), new_field_spec=SigFieldSpec("Seal"))
    locked = signer.sign_pdf(writer).getvalue()
    with pytest.raises(Locked):
        check_field(locked, "SigCiso", desk.AT)


def test_a_changed_file_is_refused_first(file: Path) -> None:
    from workbench.signing.model import NotIntact

    file.write_bytes(desk.signed(1) + b"\n%x\n")
    with pytest.raises(NotIntact):
        sign_file(file, "SigOwner", never, lambda: desk.AT, language="en")


# --- case 38: what fails leaves the file as it was ------------------------------------------------------------------


def test_a_wrong_passphrase_leaves_the_file_untouched(file: Path) -> None:
    def wrong() -> Identity:
        raise WrongPassphrase()

    with pytest.raises(WrongPassphrase):
        sign_file(file, "SigOwner", wrong, lambda: desk.AT, language="en")
    assert file.read_bytes() == desk.signed(1)
    assert list(file.parent.iterdir()) == [file]


def test_another_person_is_refused(file: Path) -> None:
    with pytest.raises(OtherPerson) as raised:
        sign_file(file, "SigOwner", lambda: desk.person("SigCiso"), lambda: desk.AT, language="en")
    assert raised.value.facts == {"expected": "Marc De Smet", "found": "Sabine Hoffmann"}
    assert file.read_bytes() == desk.signed(1)


def test_an_unsuitable_certificate_is_refused(file: Path) -> None:
    old = desk.authority().issue("Marc De Smet", end=desk.AT - desk.DAY)
    with pytest.raises(UnsuitableCertificate) as raised:
        sign_file(file, "SigOwner", lambda: old, lambda: desk.AT, language="en")
    assert raised.value.facts["why"] == "certificate_expired"


def test_signing_in_place_and_elsewhere(file: Path) -> None:
    other = file.with_name("signed.pdf")
    sign_file(file, "SigOwner", lambda: desk.person("SigOwner"), lambda: desk.AT, language="en", target=other)
    assert file.read_bytes() == desk.signed(1)
    assert [f.is_signed for f in signable_fields(other.read_bytes())] == [True, True, False]
    with pytest.raises(FileExists):
        sign_file(
            file,
            "SigOwner",
            lambda: desk.person("SigOwner"),
            lambda: desk.AT,
            language="en",
            target=other,
            overwrite=False,
        )
    sign_file(file, "SigCiso", lambda: desk.person("SigCiso"), lambda: desk.AT, language="en")
    assert check_field(file.read_bytes(), "SigOwner", desk.AT).person == "Marc De Smet"


# --- what it looks like, and what others say ------------------------------------------------------------------------


def test_the_appearance_tells_name_role_time_and_certificate() -> None:
    look = signature_appearance(
        200,
        60,
        name="Sabine Hoffmann",
        role="ciso",
        at="2026-11-24T17:00:00+00:00",
        digits="0123456789abcdef",
        language="de",
        is_trial=False,
    )
    text = page_text(look, 1)
    for part in ("Sabine Hoffmann", "24. Nov. 2026, 17:00 UTC", "01234567 89abcdef"):
        assert part in text


def test_a_signature_is_seen_on_the_page() -> None:
    pages = page_count(desk.prepared())
    assert page_image(desk.prepared(), pages) != page_image(desk.signed(1), pages)
    assert page_image(desk.signed(1), 1) == page_image(desk.signed(), 1)


def test_every_font_of_a_signed_pack_is_embedded_and_ours() -> None:
    with pikepdf.open(BytesIO(desk.signed())) as document:
        fonts = [
            o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font
            assert "Plex" in str(font.FontName) or "DejaVu" in str(font.FontName)
        plain = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]
        assert all("/FontDescriptor" in f or "/DescendantFonts" in f for f in plain)


def test_metadata_is_not_touched_by_signing() -> None:
    with pikepdf.open(BytesIO(desk.rendered())) as before, pikepdf.open(BytesIO(desk.signed())) as after:
        assert before.Root.Metadata.read_bytes() == after.Root.Metadata.read_bytes()
        assert str(before.docinfo.Producer) == str(after.docinfo.Producer)


def test_the_seal_does_not_name_a_person_as_signer() -> None:
    verdict = verify(desk.signed(), trust=desk.authority().trust, at=desk.LATER)
    assert verdict.pack is not None
    assert verdict.pack.content_sha256 == content_hash(desk.pack())
    seal = verdict.signatures[0]
    assert (seal.is_seal, seal.trusted, seal.role) == (True, False, "")


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler is not installed")
def test_an_independent_program_agrees_on_the_cryptography(tmp_path: Path) -> None:
    path, store = tmp_path / "pack.pdf", tmp_path / "nss"
    path.write_bytes(desk.signed())
    root = tmp_path / "root.pem"
    root.write_bytes(desk.authority().certificate.public_bytes(Encoding.PEM))
    command = ["pdfsig", str(path)]
    if shutil.which("certutil"):
        store.mkdir()
        subprocess.run(["certutil", "-N", "-d", f"sql:{store}", "--empty-password"], check=True)
        subprocess.run(
            ["certutil", "-A", "-n", "root", "-t", "CT,C,C", "-i", str(root), "-d", f"sql:{store}"], check=True
        )
        command = ["pdfsig", "-nssdir", f"sql:{store}", str(path)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert told.count("Signature is Valid.") == 4
    assert told.count("Total document signed") == 1
    if len(command) > 2:
        assert told.count("Certificate is Trusted.") == 3  # the seal is nobody's certificate


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
def test_qpdf_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "pack.pdf"
    path.write_bytes(desk.signed())
    told = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
