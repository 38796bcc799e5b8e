"""Putting signatures into a pack: all fields and the register's seal first, then each person in their own field.

The seal certifies the content and allows nothing but filling in the fields that are there (DocMDP level 2), so later
signatures are additions that never touch what was signed before. Everything that can be refused is refused before a
secret is asked for. Source: security stack §4.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from workbench.kernel.clock import Clock
from workbench.kernel.files import write_atomically
from workbench.reports.pdf.appearance import signature_appearance
from workbench.signing.model import (
    SEAL_FIELD,
    AlreadySigned,
    Identity,
    Locked,
    NotIntact,
    NotPrepared,
    NotYourTurn,
    OtherPerson,
    SignableField,
    SigningFailed,
    UnknownField,
    UnsuitableCertificate,
)
from workbench.signing.packfile import content_of, field_boxes, open_strictly, quiet, signature_fields
from workbench.signing.people import is_same_person
from workbench.signing.suitability import unsuitable_for
from workbench.signing.verify import verify

DIGEST = "sha256"
NO_CHANGES = 1  # DocMDP level at which nothing may be added


def prepare(pdf: bytes, seal: Identity, at: datetime) -> bytes:
    """Return the rendered pack *pdf* with all its signature fields, certified by *seal*.

    Raises AlreadySigned if it has fields, NotPrepared if it is a draft or no pack, UnsuitableCertificate for *seal*,
    packfile.UnreadableFile if it cannot be read.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # slow import
    from pyhanko.sign import fields  # slow import

    with quiet():
        reader = open_strictly(pdf)
        if signature_fields(reader.root):
            raise AlreadySigned(field="")
        pack = content_of(reader.root).pack
        boxes = field_boxes(reader.root)
        if pack.is_draft or any(signer.field not in boxes for signer in pack.signers):
            raise NotPrepared(why="draft" if pack.is_draft else "no_boxes")
        _refuse_unsuitable(seal, at)
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        for signer in pack.signers:
            spec = fields.SigFieldSpec(
                signer.field,
                on_page=boxes[signer.field].page,
                box=boxes[signer.field].box,  # type: ignore[arg-type]  # fractions are fine
                readable_field_name=signer.name or signer.role,
            )
            fields.append_signature_field(writer, spec)
        meta = _meta(SEAL_FIELD, certify=True, docmdp_permissions=fields.MDPPerm.FILL_FORMS, reason=pack.pack_id)
        return _signed(writer, meta, seal, at, new_field=fields.SigFieldSpec(SEAL_FIELD))


def signable_fields(pdf: bytes) -> tuple[SignableField, ...]:
    """Return the fields of a prepared pack in signing order, and which of them can be signed now.

    Raises NotPrepared, or packfile.UnreadableFile.
    """
    with quiet():
        root = open_strictly(pdf).root
        pack = content_of(root).pack
        present = signature_fields(root)
    if SEAL_FIELD not in present:
        raise NotPrepared(why="draft" if pack.is_draft else "no_fields")
    found: list[SignableField] = []
    waits = False
    for signer in pack.signers:
        is_signed = "/V" in present.get(signer.field, {})
        found.append(
            SignableField(
                signer.field,
                signer.role,
                signer.name,
                signer.sentence,
                is_signed,
                can_sign_now=not is_signed and not waits,
            )
        )
        waits = waits or (pack.signed_in_order and not is_signed)
    return tuple(found)


def check_field(pdf: bytes, field: str, at: datetime) -> SignableField:
    """Return *field* if it can be signed now; nothing secret is needed for this.

    Raises UnknownField, AlreadySigned, NotYourTurn, Locked, NotIntact, NotPrepared or packfile.UnreadableFile.
    """
    fields = signable_fields(pdf)
    wanted = next((entry for entry in fields if entry.field == field), None)
    if wanted is None:
        raise UnknownField(field=field, fields=", ".join(entry.field for entry in fields))
    if wanted.is_signed:
        raise AlreadySigned(field=field)
    if not wanted.can_sign_now:
        raise NotYourTurn(field=field, waiting_for=next(e.field for e in fields if e.can_sign_now))
    if _permission(pdf) == NO_CHANGES:
        raise Locked(field=field)
    verdict = verify(pdf, trust=(), at=at)
    if verdict.verdict in ("changed", "damaged"):
        raise NotIntact(reason=verdict.reasons[0].code)
    return wanted


def sign(pdf: bytes, field: str, identity: Identity, at: datetime, *, language: str) -> bytes:
    """Return *pdf* with *field* signed by *identity* at *at*, which is printed as the signer's own statement.

    Raises what `check_field` raises, OtherPerson, UnsuitableCertificate, or SigningFailed.
    """
    return _sign_checked(pdf, check_field(pdf, field, at), identity, at, language)


def _sign_checked(pdf: bytes, entry: SignableField, identity: Identity, at: datetime, language: str) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # slow import

    _refuse_unsuitable(identity, at)
    _refuse_other_person(pdf, entry, identity)
    with quiet():
        writer = IncrementalPdfFileWriter(BytesIO(pdf))
        look = signature_appearance(
            *_size(pdf, entry.field),
            name=identity.subject,
            role=entry.role,
            at=at.isoformat(timespec="seconds"),
            digits=identity.short_digits,
            language=language,
            is_trial=identity.is_trial,
        )
        meta = _meta(entry.field, name=identity.subject, reason=entry.sentence[:500])
        return _signed(writer, meta, identity, at, look=look)


def sign_file(
    source: Path,
    field: str,
    open_identity: Callable[[], Identity],
    clock: Clock,
    *,
    language: str,
    target: Path | None = None,
    overwrite: bool = True,
) -> SignableField:
    """Sign *field* of the file *source* and write it to *target*, or in place, as a whole.

    *open_identity* is called, and may ask for a secret, only after everything else was checked. Raises what `sign` and
    *open_identity* raise, and kernel.files.FileExists; the source is untouched by any failure.
    """
    pdf = source.read_bytes()
    entry = check_field(pdf, field, clock())
    signed = _sign_checked(pdf, entry, open_identity(), clock(), language)
    write_atomically(target or source, signed, overwrite=overwrite)
    return entry


def _refuse_unsuitable(identity: Identity, at: datetime) -> None:
    why = unsuitable_for(identity.certificate, at)
    if why:
        raise UnsuitableCertificate(why=why[0].code, **why[0].facts)


def _refuse_other_person(pdf: bytes, entry: SignableField, identity: Identity) -> None:
    with quiet():
        pack = content_of(open_strictly(pdf).root).pack
    signer = next(signer for signer in pack.signers if signer.field == entry.field)
    if not is_same_person(signer, identity.subject, identity.sha256):
        raise OtherPerson(expected=signer.name, found=identity.subject)


def _permission(pdf: bytes) -> int | None:
    from pyhanko.sign.validation import read_certification_data  # slow import

    with quiet():
        data = read_certification_data(open_strictly(pdf))
    return None if data is None else int(data.permission.value)


def _size(pdf: bytes, field: str) -> tuple[float, float]:
    left, bottom, right, top = (float(e) for e in signature_fields(open_strictly(pdf).root)[field]["/Rect"])
    return right - left, top - bottom


def _meta(field: str, **more: Any) -> Any:
    from pyhanko.sign.fields import SigSeedSubFilter  # slow import
    from pyhanko.sign.signers import PdfSignatureMetadata  # slow import

    return PdfSignatureMetadata(field_name=field, md_algorithm=DIGEST, subfilter=SigSeedSubFilter.PADES, **more)


def _signed(
    writer: Any, meta: Any, identity: Identity, at: datetime, *, look: bytes | None = None, new_field: Any = None
) -> bytes:
    """Sign as PAdES baseline B-B with *at* as the stated time, and return the whole file."""
    from pyhanko.sign.general import SigningError  # slow import
    from pyhanko.sign.signers import PdfSigner  # slow import

    # The library would write the present time and its own name into the document's metadata with every signature; a
    # signed pack keeps what it says about itself.
    writer._update_meta = lambda: None
    signer = PdfSigner(meta, _library_signer(identity), stamp_style=_style(writer, look), new_field_spec=new_field)
    try:
        return asyncio.run(_sign_at(signer, writer, at, is_new=new_field is not None))
    except SigningError as error:
        raise SigningFailed(why=str(error)[:200]) from error


async def _sign_at(signer: Any, writer: Any, at: datetime, *, is_new: bool) -> bytes:
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes  # slow import

    session = signer.init_signing_session(writer, existing_fields_only=not is_new)
    session.system_time = at
    reserved = await session.estimate_signature_container_size(None)
    document = session.prepare_tbs_document(None, bytes_reserved=reserved)
    prepared, out = document.digest_tbs_document()
    await document.perform_signature(prepared.document_digest, PdfCMSSignedAttributes(signing_time=at))
    return bytes(out.getvalue())


def _library_signer(identity: Identity) -> Any:
    """Return *identity* as the library wants it; roots are left out, since a reader must have them anyway."""
    from asn1crypto import keys, x509  # slow import
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat  # slow import
    from pyhanko.sign.signers import SimpleSigner  # slow import
    from pyhanko_certvalidator.registry import SimpleCertificateStore  # slow import

    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple([x509.Certificate.load(der) for der in identity.chain])
    plain = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        signing_cert=x509.Certificate.load(identity.certificate),
        signing_key=keys.PrivateKeyInfo.load(plain),
        cert_registry=store,
        embed_roots=False,
    )


def _style(writer: Any, look: bytes | None) -> Any:
    """Return the stamp that shows the page *look*, or one that shows nothing."""
    from pyhanko.pdf_utils.content import PdfResources, RawContent  # slow import
    from pyhanko.pdf_utils.layout import AxisAlignment as Align  # slow import
    from pyhanko.pdf_utils.layout import BoxConstraints, Margins, SimpleBoxLayoutRule  # slow import
    from pyhanko.stamp import NoOpStampStyle, StaticStampStyle  # slow import

    if look is None:
        return NoOpStampStyle()
    page = writer.import_page_as_xobject(open_strictly(look))
    _, _, width, height = (float(edge) for edge in page.get_object()["/BBox"])
    resources = PdfResources()  # type: ignore[no-untyped-call]
    resources.xobject["/Look"] = page
    return StaticStampStyle(
        border_width=0,
        background=RawContent(b"/Look Do", resources, BoxConstraints(width=width, height=height)),
        background_layout=SimpleBoxLayoutRule(Align.ALIGN_MID, Align.ALIGN_MID, margins=Margins()),
        background_opacity=1.0,
    )
