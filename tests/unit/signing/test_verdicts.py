"""Rules of the one verdict that attacks from outside do not reach: how packs are sealed, ordered and cut down."""

from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from tests.unit.signing import desk
from workbench.reports.pdf.render import render_pdf
from workbench.signing.model import Verdict
from workbench.signing.pdf import _library_signer, prepare, sign
from workbench.signing.verify import verify


def judged(pdf: bytes, **more: Any) -> Verdict:
    return verify(pdf, **{"trust": desk.authority().trust, "at": desk.LATER, **more})


def codes(verdict: Verdict) -> set[str]:
    return {reason.code for reason in verdict.reasons if reason.weight == "fault"}


def signed_elsewhere(pdf: bytes, field: str, who: Any, **meta: Any) -> bytes:
    """Sign with the library alone, as other software would."""
    signer = PdfSigner(PdfSignatureMetadata(field_name=field, **meta), _library_signer(who))
    return bytes(signer.sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf))).getvalue())


def with_fields(pdf: bytes, *fields: str) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    for number, field in enumerate(fields):
        append_signature_field(
            writer, SigFieldSpec(field, on_page=-1, box=(60, 60 + 40 * number, 160, 90 + 40 * number))
        )
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_pack_without_a_seal_is_not_valid() -> None:
    unsealed = signed_elsewhere(with_fields(desk.rendered(), *desk.FIELDS), "SigAssessor", desk.person("SigAssessor"))
    assert "seal_missing" in codes(judged(unsealed))
    assert judged(unsealed).verdict == "changed"


def test_a_seal_that_certifies_nothing_is_not_valid() -> None:
    bare = signed_elsewhere(with_fields(desk.rendered(), "Seal", *desk.FIELDS), "Seal", desk.seal())
    signed = signed_elsewhere(bare, "SigAssessor", desk.person("SigAssessor"))
    assert "seal_does_not_certify" in codes(judged(signed))


def test_a_seal_that_allows_annotations_is_not_valid() -> None:
    meta = {"certify": True, "docmdp_permissions": MDPPerm.ANNOTATE}
    loose = signed_elsewhere(with_fields(desk.rendered(), "Seal", *desk.FIELDS), "Seal", desk.seal(), **meta)
    assert "seal_does_not_certify" in codes(judged(loose))


def test_a_seal_after_a_person_is_not_valid() -> None:
    first = signed_elsewhere(
        with_fields(desk.rendered(), "Seal", *desk.FIELDS), "SigAssessor", desk.person("SigAssessor")
    )
    late = signed_elsewhere(first, "Seal", desk.seal())
    assert "seal_not_first" in codes(judged(late))


def test_a_field_that_the_content_names_must_be_there() -> None:
    fewer = with_fields(desk.rendered(), "Seal", "SigAssessor", "SigOwner")
    sealed = signed_elsewhere(fewer, "Seal", desk.seal(), certify=True, docmdp_permissions=MDPPerm.FILL_FORMS)
    assert "missing_field" in codes(judged(sealed))


def test_a_draft_that_someone_sealed_is_not_valid() -> None:
    draft = render_pdf(replace(desk.pack(), state="draft"), language="en")
    sealed = signed_elsewhere(
        with_fields(draft, "Seal", *desk.FIELDS),
        "Seal",
        desk.seal(),
        certify=True,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    assert "draft" in codes(judged(sealed))
    assert judged(draft).reasons[0].code == "draft"
    assert judged(draft).verdict == "unsigned"


def test_signatures_out_of_turn_are_told() -> None:
    ordered = prepare(render_pdf(replace(desk.pack(), signed_in_order=True), language="en"), desk.seal(), desk.AT)
    early = signed_elsewhere(ordered, "SigCiso", desk.person("SigCiso"))
    told = [reason.code for reason in judged(early).reasons]
    assert "signed_out_of_order" in told
    in_turn = sign(ordered, "SigAssessor", desk.person("SigAssessor"), desk.AT, language="en")
    assert "signed_out_of_order" not in [reason.code for reason in judged(in_turn).reasons]


def test_other_software_may_sign_our_fields() -> None:
    verdict = judged(
        signed_elsewhere(desk.prepared(), "SigAssessor", desk.person("SigAssessor"), md_algorithm="sha256")
    )
    assert verdict.verdict == "valid"  # it notes the time in the metadata, and leaves the title alone


def test_a_time_in_the_future_is_told() -> None:
    later = sign(
        desk.prepared(), "SigAssessor", desk.person("SigAssessor"), desk.LATER + timedelta(days=9), language="en"
    )
    assert "signed_in_future" in [reason.code for reason in judged(later).reasons]


@pytest.mark.parametrize(
    ("days", "told"),
    [(-365, {"certificate_not_yet_valid", "signed_in_future"}), (36_500, {"certificate_expired", "seal_not_anchored"})],
)
def test_a_laptop_whose_clock_is_wrong_by_years_says_what_does_not_fit(days: int, told: set[str]) -> None:
    at = desk.LATER + timedelta(days=days)
    verdict = judged(desk.signed(3), at=at, revocations=(desk.authority().revoke(99),))
    assert verdict.verdict == "unknown-signer"  # never "valid", and never "changed": the file is what it was
    assert told <= {reason.code for reason in verdict.reasons}
    # A list of withdrawn certificates that is from the future of this clock does not count as checked.
    assert ("revocation_checked" in {reason.code for reason in verdict.reasons}) == (days > 0)


def test_reasons_come_worst_first_and_once() -> None:
    verdict = judged(desk.signed(1) + b"\n%x\n", trust=())
    assert verdict.reasons[0].code == "bytes_after_signature"
    assert len({(r.code, tuple(r.facts.items())) for r in verdict.reasons}) == len(verdict.reasons)


def test_a_moment_without_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        verify(desk.signed(1), trust=(), at=datetime(2026, 11, 24))


@pytest.mark.parametrize("part", ["EmbeddedFiles", "AF", "EF"])
def test_attachments_that_are_not_ours_are_no_pack(part: str) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(desk.rendered())) as document:
        if part == "EmbeddedFiles":
            del document.Root.Names
        elif part == "AF":
            document.Root.AF.append(document.Root.AF[0])
        else:
            document.Root.AF[0].EF.UF = document.make_stream(b"{}")
        document.save(out)
    assert judged(out.getvalue()).reasons[0].code == "not_a_pack"


def test_content_of_a_newer_kind_is_named() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(desk.rendered())) as document:
        data = document.Root.AF[0].EF.F.read_bytes().replace(b'"format":1', b'"format":2')
        stream = document.make_stream(data)
        document.Root.AF[0].EF = pikepdf.Dictionary(F=stream, UF=stream)
        document.save(out)
    reason = judged(out.getvalue()).reasons[0]
    assert (reason.code, reason.facts["detail"]) == ("not_a_pack", "unknown_format")
