"""Files taken in as evidence. Source: security stack §10, cases 49 and 51."""

import hashlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workbench.evidence.intake import (
    MAX_BYTES,
    EvidenceHasMacros,
    EvidenceRefused,
    EvidenceTooLarge,
    safe_name,
    take_in,
)


def _photo(form: str = "JPEG", *, with_place: bool = True) -> bytes:
    image = Image.new("RGB", (40, 30), (200, 10, 10))
    exif = image.getexif()
    exif.get_ifd(0x8769)[0x9003] = "2026:11:20 14:01:00"
    if with_place:
        exif.get_ifd(0x8825)[1] = "N"
    out = io.BytesIO()
    image.save(out, form, exif=exif)
    return out.getvalue()


def test_a_photo_loses_its_place_and_keeps_its_time_and_both_hashes():
    raw = _photo()
    taken = take_in("relay.jpg", raw)
    assert taken.place_removed
    assert taken.original_sha256 == hashlib.sha256(raw).hexdigest()
    assert taken.taken_at is not None
    assert taken.taken_at.isoformat() == "2026-11-20T14:01:00+00:00"
    with Image.open(io.BytesIO(taken.content)) as image:
        assert 0x8825 not in image.getexif()
    assert take_in("relay.jpg", raw, keep_place=True).content == raw
    plain = _photo(with_place=False)
    assert take_in("relay.jpg", plain).content == plain


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("run.exe", b"MZ" + b"\0" * 50, EvidenceRefused),
        ("photo.jpg", b"MZ" + b"\0" * 50, EvidenceRefused),
        ("script.sh", b"#!/bin/sh", EvidenceRefused),
        ("gpj\u202e.exe", b"x", EvidenceRefused),
        ("drawing.svg", b"<svg onload='x'/>", EvidenceRefused),
        ("page.html", b"<html>", EvidenceRefused),
        ("plan.docm", b"PK\x03\x04", EvidenceHasMacros),
        ("fake.pdf", b"not a pdf", EvidenceRefused),
        ("fake.png", b"GIF not", EvidenceRefused),
        ("broken.png", b"\x89PNG\r\n\x1a\n broken", EvidenceRefused),
        ("empty.txt", b"", EvidenceRefused),
        ("broken.zip", b"PK\x03\x04 broken", EvidenceRefused),
    ],
)
def test_what_could_run_or_is_not_what_it_says_is_refused(name, content, error):
    with pytest.raises(error):
        take_in(name, content)


def test_an_office_file_with_macros_under_a_harmless_name_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    with pytest.raises(EvidenceHasMacros):
        take_in("plan.docx", out.getvalue())


def test_a_picture_that_unpacks_without_end_is_refused():
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    with pytest.raises(EvidenceRefused) as caught:
        take_in("bomb.png", out.getvalue())
    assert caught.value.facts["reason"] in ("too_many_pixels", "damaged_image")


def test_a_file_beyond_the_limit_is_refused():
    with pytest.raises(EvidenceTooLarge):
        take_in("big.log", b"x" * (MAX_BYTES + 1))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (r"..\..\x.txt", "x.txt"),
        ("/etc/passwd", "passwd"),
        ("a:b.txt", "a_b.txt"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("nul\u202egpj.txt", "nulgpj.txt"),
        ("dots...", "dots"),
        ("", "evidence"),
        ("\0\1", "evidence"),
        ("0" * 60 + " " + "é" * 60, "0" * 60 + " " + "é" * 29),
        ("000" + "𝐀" * 28 + " 𝐀", "000" + "𝐀" * 28),
    ],
)
def test_names_are_made_safe(name, expected):
    assert safe_name(name) == expected


@given(st.text(max_size=600))
def test_any_name_is_safe_and_stays_so(name):
    made = safe_name(name)
    assert made
    assert safe_name(made) == made
    assert not set(made) & set('<>:"/\\|?*\0')
    assert len(made.encode()) <= 200
    assert not made.endswith((".", " "))


@given(st.binary(min_size=1, max_size=200), st.sampled_from(["a.txt", "a.png", "a.jpg", "a.pdf", "a.docx", "a.bin"]))
def test_any_bytes_are_taken_or_refused(content, name):
    try:
        assert take_in(name, content).content
    except (EvidenceRefused, EvidenceHasMacros):
        pass
