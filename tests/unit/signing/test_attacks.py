"""Attacks on a really signed pack (security cases 33-36): none of them may leave the verdict "valid"."""

import random
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from tests.unit.signing import desk
from workbench.reports.model import to_json
from workbench.reports.pdf.appearance import signature_appearance
from workbench.signing.model import Verdict
from workbench.signing.pdf import sign
from workbench.signing.verify import verify


def judged(pdf: bytes, **more: object) -> Verdict:
    return verify(pdf, trust=desk.authority().trust, at=desk.LATER, **more)  # type: ignore[arg-type]


def codes(verdict: Verdict) -> set[str]:
    return {reason.code for reason in verdict.reasons if reason.weight == "fault"}


def test_an_untouched_pack_is_valid() -> None:
    verdict = judged(desk.signed())
    assert verdict.verdict == "valid"
    assert verdict.is_complete
    assert [state.field for state in verdict.signatures] == ["Seal", *desk.FIELDS]
    assert all(state.intact and state.allowed_changes for state in verdict.signatures)
    assert [state.covers_whole_file for state in verdict.signatures] == [False, False, False, True]
    assert codes(verdict) == set()


# --- case 33: bytes after the last signature ----------------------------------------------------------------------


@pytest.mark.parametrize("tail", [b"\n", b"\n% x\n", b"\x00" * 64, b"%%EOF\n", b"\n1 0 obj\n<<>>\nendobj\n"])
def test_trailing_bytes_are_a_change(tail: bytes) -> None:
    verdict = judged(desk.signed() + tail)
    assert verdict.verdict in ("changed", "damaged")


def test_leading_bytes_are_damage() -> None:
    assert judged(b"\n" + desk.signed()).verdict == "damaged"


# --- case 34: returning to an earlier state ------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 2])
def test_a_truncated_pack_lists_the_signatures_that_are_open(count: int) -> None:
    earlier = desk.signed()[: len(desk.signed(count))]
    verdict = judged(earlier)
    assert verdict.verdict == "valid"  # cannot be known from the file; see docs/security-signatures.md
    assert not verdict.is_complete
    assert verdict.open_fields == desk.FIELDS[count:]


def test_a_reader_who_knows_who_signed_sees_the_truncation() -> None:
    verdict = judged(desk.signed(2), required=desk.FIELDS)
    assert verdict.verdict == "changed"
    missing = [reason.facts["field"] for reason in verdict.reasons if reason.code == "missing_signature"]
    assert missing == ["SigCiso"]


def test_a_pack_cut_back_to_its_seal_is_unsigned() -> None:
    verdict = judged(desk.signed()[: len(desk.prepared())])
    assert verdict.verdict == "unsigned"
    assert verdict.open_fields == desk.FIELDS


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_pack_cut_in_the_middle_is_never_valid(share: float) -> None:
    whole = desk.signed()
    assert judged(whole[: int(len(whole) * share)]).verdict != "valid"


def test_a_signature_cleared_by_an_update_is_seen_as_removed() -> None:
    def clear(writer: IncrementalPdfFileWriter) -> None:
        field = next(f for f in writer.root["/AcroForm"]["/Fields"] if f.get_object()["/T"] == "SigCiso").get_object()
        del field["/V"]
        writer.update_container(field)

    verdict = judged(desk.altered(desk.signed(), clear))
    assert verdict.verdict == "changed"
    assert "signature_removed" in codes(verdict)


# --- case 35: hide, replace, hide and replace ----------------------------------------------------------------------


def overlay(writer: IncrementalPdfFileWriter) -> None:
    target = desk.page(writer, 1)
    added = writer.add_object(desk.stream(b"q 1 1 1 rg 60 60 400 700 re f Q"))
    target["/Contents"] = generic.ArrayObject([target.raw_get("/Contents"), added])
    writer.update_container(target)


def annotation(writer: IncrementalPdfFileWriter) -> None:
    target = desk.page(writer, 1)
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject([generic.NumberObject(x) for x in (60, 560, 320, 640)]),
            pdf_name("/Contents"): pdf_string("APPROVED"),
            pdf_name("/DA"): pdf_string("/Helv 12 Tf"),
        }
    )
    target["/Annots"] = generic.ArrayObject([writer.add_object(note)])
    writer.update_container(target)


def font_override(writer: IncrementalPdfFileWriter) -> None:
    fonts = desk.page(writer, 1)["/Resources"]["/Font"]
    font = fonts[sorted(fonts)[0]]
    font["/BaseFont"] = pdf_name("/Other")
    writer.update_container(font)


def open_action(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/OpenAction"] = generic.DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): pdf_string("app.alert(1)")}
    )
    writer.update_root()


def attachment_swap(writer: IncrementalPdfFileWriter) -> None:
    file = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
    changed = to_json(desk.pack()).replace(b"Line monitor 3", b"Line monitor 4")
    new = desk.stream(changed)
    new[pdf_name("/Type")] = pdf_name("/EmbeddedFile")
    reference = writer.add_object(new)
    file["/EF"] = generic.DictionaryObject({pdf_name("/F"): reference, pdf_name("/UF"): reference})
    writer.update_container(file)


def second_attachment(writer: IncrementalPdfFileWriter) -> None:
    names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
    names.append(pdf_string("zz.json"))
    names.append(names.raw_get(1))
    writer.update_container(names)


def page_swap(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    kids = pages["/Kids"]
    first, second = kids.raw_get(1), kids.raw_get(2)
    kids[1], kids[2] = second, first
    writer.update_container(kids)


def page_dropped(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    del pages["/Kids"][1]
    pages["/Count"] = generic.NumberObject(int(pages["/Count"]) - 1)
    writer.update_container(pages)


def appearance_swap(writer: IncrementalPdfFileWriter) -> None:
    field = next(f for f in writer.root["/AcroForm"]["/Fields"] if f.get_object()["/T"] == "SigOwner").get_object()
    field["/AP"]["/N"]._data = b"q 1 0 0 rg 0 0 200 50 re f Q"
    field["/AP"]["/N"]._encoded_data = None
    writer.update_container(field["/AP"]["/N"])


def metadata_change(writer: IncrementalPdfFileWriter) -> None:
    writer.set_info(generic.DictionaryObject({pdf_name("/Title"): pdf_string("Approved for operation")}))


def new_field(writer: IncrementalPdfFileWriter) -> None:
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field

    append_signature_field(writer, SigFieldSpec("SigBoard", on_page=-1, box=(60, 60, 200, 100)))


def layers(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/OCProperties"] = generic.DictionaryObject()
    writer.update_root()


ATTACKS = [
    overlay, annotation, font_override, open_action, attachment_swap, second_attachment, page_swap, page_dropped,
    appearance_swap, metadata_change, new_field, layers,
]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_an_added_change_is_seen(attack: Callable[[IncrementalPdfFileWriter], None]) -> None:
    verdict = judged(desk.altered(desk.signed(), attack))
    assert verdict.verdict in ("changed", "damaged")
    assert verdict.reasons[0].weight == "fault"


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
def test_a_change_before_the_last_signature_stays_seen(attack: Callable[[IncrementalPdfFileWriter], None]) -> None:
    """Hide and replace: the change is slipped in before the last person signs with other software."""
    between = desk.altered(desk.signed(1), attack)
    try:
        finished = _sign_with_other_software(between)
    except Exception as error:  # the attack made the file unsignable
        pytest.skip(f"not signable: {error}")
    assert judged(finished).verdict in ("changed", "damaged")


def _sign_with_other_software(pdf: bytes) -> bytes:
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    from workbench.signing.pdf import _library_signer

    meta = PdfSignatureMetadata(field_name="SigCiso")
    out = PdfSigner(meta, _library_signer(desk.person("SigCiso"))).sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)))
    return bytes(out.getvalue())


def test_our_tool_refuses_to_sign_a_changed_pack() -> None:
    from workbench.signing.model import NotIntact

    with pytest.raises(NotIntact) as raised:
        sign(desk.altered(desk.signed(2), overlay), "SigCiso", desk.person("SigCiso"), desk.AT, language="en")
    assert raised.value.facts["reason"]


def test_a_picture_of_a_signature_in_an_open_field_is_a_change() -> None:
    look = signature_appearance(
        200,
        60,
        name="Sabine Hoffmann",
        role="ciso",
        at="2026-11-24T16:00:00Z",
        digits="0" * 16,
        language="en",
        is_trial=False,
    )

    def draw(writer: IncrementalPdfFileWriter) -> None:
        field = next(f for f in writer.root["/AcroForm"]["/Fields"] if f.get_object()["/T"] == "SigCiso").get_object()
        picture = writer.import_page_as_xobject(PdfFileReader(BytesIO(look)))
        field["/AP"] = generic.DictionaryObject({pdf_name("/N"): picture})
        writer.update_container(field)

    verdict = judged(desk.altered(desk.signed(2), draw))
    assert verdict.verdict == "changed"
    assert "open_field_changed" in codes(verdict)


def test_saving_again_with_another_program_is_a_change() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(desk.signed())) as document:
        document.save(out)
    assert judged(out.getvalue()).verdict in ("changed", "damaged")


def test_a_pack_whose_pages_and_data_differ_is_a_change() -> None:
    """Not an outsider but whoever holds the seal: pages of one pack, data of another."""
    from workbench.signing.pdf import prepare

    out = BytesIO()
    with pikepdf.open(BytesIO(desk.rendered())) as document:
        file = document.Root.Names.EmbeddedFiles.Names[1]
        other = document.make_stream(to_json(desk.pack()).replace(b"Line monitor 3", b"Line monitor 4"))
        file.EF = pikepdf.Dictionary(F=other, UF=other)
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    forged = _sign_with_other_software(prepare(out.getvalue(), desk.seal(), desk.AT))
    verdict = judged(forged)
    assert verdict.verdict == "changed"
    assert "printed_hash_differs" in codes(verdict)


# --- every changed byte --------------------------------------------------------------------------------------------


def test_no_changed_byte_leaves_the_verdict_valid() -> None:
    whole = desk.signed(1)
    chooser = random.Random(20261124)
    for offset in chooser.sample(range(len(whole)), 8):
        changed = bytearray(whole)
        changed[offset] ^= chooser.choice((0x01, 0x20, 0x80))
        assert judged(bytes(changed)).verdict != "valid", offset


def test_no_changed_byte_of_the_last_container_leaves_the_verdict_valid() -> None:
    """The last signature cannot cover its own container, so this is where a careless reader looks away."""
    from workbench.signing.container import container_fault

    whole = desk.signed(1)
    last = PdfFileReader(BytesIO(whole)).embedded_signatures[-1]
    byte_range = [int(part) for part in last.byte_range]
    start, end = byte_range[1], byte_range[2]
    roots = [root.certificate for root in desk.authority().trust]
    assert container_fault(whole, byte_range, roots) == ""
    unseen = []
    for offset in [*range(start, start + 3000, 7), *range(end - 200, end)]:
        changed = bytearray(whole)
        changed[offset] = ord("0") if changed[offset] != ord("0") else ord("1")
        if not container_fault(bytes(changed), byte_range, roots):
            unseen.append(bytes(changed))
    # What the container's form does not show must be seen by the signature itself.
    for changed_pdf in unseen[:: max(1, len(unseen) // 6)]:
        assert judged(changed_pdf).verdict != "valid"


# --- hostile bytes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [b"", b"%PDF-1.7", b"%PDF-1.7 nope", b"\x00" * 1000, b"%PDF-1.7\n" + b"<<" * 5000, b"%PDF-1.7\n" + b"[" * 100_000,
     b"%PDF-1.7\nstartxref\n9\n%%EOF", b"PK\x03\x04"],
)  # fmt: skip
def test_garbage_is_damaged_and_never_raises(data: bytes) -> None:
    verdict = judged(data)
    assert verdict.verdict == "damaged"
    assert verdict.reasons


def test_a_foreign_pdf_is_no_pack() -> None:
    out = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(out)
    verdict = judged(out.getvalue())
    assert verdict.verdict == "damaged"
    assert verdict.reasons[0].code == "not_a_pack"


def test_an_encrypted_pack_is_damaged() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(desk.rendered())) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert judged(out.getvalue()).verdict == "damaged"


def test_a_rendered_pack_without_fields_is_unsigned() -> None:
    verdict = judged(desk.rendered())
    assert verdict.verdict == "unsigned"
    assert verdict.pack is not None
    assert verdict.pack.pack_id == "GN-2026-0147"


def test_hours_later_the_verdict_is_the_same() -> None:
    assert verify(desk.signed(), trust=desk.authority().trust, at=desk.LATER + timedelta(days=30)).verdict == "valid"
