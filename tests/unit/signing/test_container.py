"""The container that no signature covers, the file around it, and hostile bytes (security case 57)."""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.reader import PdfFileReader

from tests.unit.reports.sample import sample_pack
from tests.unit.signing import desk
from workbench.reports.pdf.render import render_pdf
from workbench.signing.container import _is_strict, container_fault, covers_all_but_itself
from workbench.signing.model import Verdict
from workbench.signing.packfile import UnreadableFile, open_strictly
from workbench.signing.reproduce import is_reproduced
from workbench.signing.revocation import revocation_reasons
from workbench.signing.structure import active_content
from workbench.signing.verify import verify


def last_range(pdf: bytes) -> list[int]:
    return [int(part) for part in PdfFileReader(BytesIO(pdf)).embedded_signatures[-1].byte_range]


def fault(pdf: bytes, byte_range: list[int] | None = None) -> str:
    roots = [root.certificate for root in desk.authority().trust]
    return container_fault(pdf, byte_range or last_range(pdf), roots)


def with_bytes(pdf: bytes, at: int, new: bytes) -> bytes:
    return pdf[:at] + new + pdf[at + len(new) :]


def test_a_container_of_ours_is_in_order() -> None:
    for count in (0, 1, 3):
        assert fault(desk.signed(count)) == ""
        assert covers_all_but_itself(desk.signed(count), last_range(desk.signed(count)))


def test_each_part_of_a_container_is_looked_at() -> None:
    pdf = desk.signed(1)
    byte_range = last_range(pdf)
    start, end = byte_range[1], byte_range[2]
    assert fault(with_bytes(pdf, start, b"("), byte_range) == "gap"
    assert fault(with_bytes(pdf, end - 2, b"1"), byte_range) == "padding"
    assert fault(with_bytes(pdf, end - 2, b"G"), byte_range) == "hex"
    mixed = next(at for at in range(start, end) if pdf[at : at + 1] in b"ABCDEF")
    assert fault(with_bytes(pdf, mixed, pdf[mixed : mixed + 1].lower()), byte_range) == "hex"
    assert fault(pdf, [1, *byte_range[1:]]) == "byte_range"
    assert fault(pdf, [0, start, end, len(pdf)]) == "byte_range"
    assert fault(pdf, [0, end, start, 10]) == "byte_range"
    longer = int(pdf[start + 5 : start + 9], 16) + 2  # two bytes of padding taken into the structure
    assert fault(with_bytes(pdf, start + 5, f"{longer:04x}".encode()), byte_range) != ""


@pytest.mark.parametrize(
    ("value", "strict"),
    [
        ("3003020101", True),
        ("308103020101", False),  # length longer than needed
        ("3080020101", False),  # indefinite length
        ("30030201", False),
        ("3004020200 01".replace(" ", ""), False),  # padded integer
        ("0101ff", True),
        ("010101", False),  # a truth value of its own making
        ("0000", False),
        ("1f8101", False),
        ("", True),
    ],
)
def test_distinguished_encoding(value: str, strict: bool) -> None:
    data = bytes.fromhex(value)
    try:
        assert _is_strict(data) is strict
    except IndexError:  # the caller takes this for a fault, too
        assert not strict


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300))
def test_no_bytes_make_verify_raise(data: bytes) -> None:
    for attempt in (data, b"%PDF-1.7\n" + data, desk.prepared()[:-200] + data):
        verdict = verify(attempt, trust=desk.authority().trust, at=desk.LATER)
        assert isinstance(verdict, Verdict)
        assert verdict.verdict != "valid"


@settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10_000_000), st.binary(min_size=1, max_size=40))
def test_no_splice_leaves_a_signed_pack_valid(place: int, piece: bytes) -> None:
    pdf = desk.signed(1)
    at = place % len(pdf)
    spliced = pdf[:at] + piece + pdf[at:]
    assert verify(spliced, trust=desk.authority().trust, at=desk.LATER).verdict != "valid"


def test_files_that_are_too_large_or_deep_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from workbench.signing import packfile, structure

    monkeypatch.setattr(packfile, "MAX_FILE_BYTES", 1000)
    assert verify(desk.signed(1), trust=(), at=desk.LATER).reasons[0].facts["why"] == "too_large"
    monkeypatch.setattr(packfile, "MAX_FILE_BYTES", 10**9)
    monkeypatch.setattr(structure, "MAX_OBJECTS", 5)
    with pytest.raises(UnreadableFile):
        active_content(open_strictly(desk.rendered()).root)
    assert verify(desk.signed(1), trust=desk.authority().trust, at=desk.LATER).verdict == "damaged"


@pytest.mark.parametrize("key", ["/OpenAction", "/AA", "/OCProperties"])
def test_active_content_is_found_wherever_it_is(key: str) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(desk.rendered())) as document:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("x"))
        document.Root[key] = pikepdf.Dictionary(D=action)
        document.save(out)
    assert active_content(open_strictly(out.getvalue()).root) in (
        "OpenAction",
        "AA",
        "OCProperties",
        "JS",
        "JavaScript",
    )
    assert active_content(open_strictly(desk.signed()).root) == ""


def test_lists_of_others_do_not_count() -> None:
    path = [desk.authority().trust[0].certificate, desk.person("SigCiso").certificate]
    assert [r.code for r in revocation_reasons(path, [], desk.LATER)] == ["revocation_not_checked"]
    assert [r.code for r in revocation_reasons(path, [b"junk"], desk.LATER)] == ["revocation_not_checked"]
    foreign = desk.Authority().revoke(1)
    assert [r.code for r in revocation_reasons(path, [foreign], desk.LATER)] == ["revocation_not_checked"]
    own = desk.authority().revoke(1)
    (checked,) = revocation_reasons(path, [own, foreign], desk.LATER)
    assert (checked.code, checked.facts["list_of"]) == ("revocation_checked", "2026-11-23T16:00:00.000Z")
    assert revocation_reasons([], [own], desk.LATER) == ()


def test_pages_are_what_the_data_prints() -> None:
    assert is_reproduced(desk.rendered())
    assert is_reproduced(desk.signed())
    assert is_reproduced(render_pdf(sample_pack(8), language="fr", answers="all"))
    assert not is_reproduced(b"no pack")
    resaved = BytesIO()
    with pikepdf.open(BytesIO(desk.rendered())) as document:
        document.save(resaved)
    assert not is_reproduced(resaved.getvalue())
