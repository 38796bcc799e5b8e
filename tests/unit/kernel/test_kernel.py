"""Ids, times, files and strict JSON."""

from datetime import UTC, datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.kernel import files, strict_json
from workbench.kernel.clock import from_iso, iso
from workbench.kernel.files import FileExists, replacing, write_atomically
from workbench.kernel.ids import new_id
from workbench.kernel.localized import LocalizedText
from workbench.kernel.progress import Cancelled, Progress


def test_ids_are_uuid7_and_sort_by_birth():
    ids = [new_id() for _ in range(5000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == 5000
    assert all(each[14] == "7" and each[19] in "89ab" for each in ids)


@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2200, 1, 1), timezones=st.just(UTC)))
def test_iso_text_sorts_as_time_and_comes_back(moment):
    cut = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert from_iso(iso(cut)) == cut
    assert iso(cut).endswith("Z")


def test_a_time_without_zone_is_refused():
    with pytest.raises(ValueError, match="without zone"):
        iso(datetime(2026, 11, 24))
    assert iso(datetime(2026, 11, 24, 1, tzinfo=timezone.max)) < iso(datetime(2026, 11, 24, 1, tzinfo=UTC))


def test_a_failed_write_leaves_the_old_file_and_no_part(tmp_path: Path):
    target = tmp_path / "a.txt"
    write_atomically(target, b"old")
    with pytest.raises(RuntimeError), replacing(target) as part:
        part.write_bytes(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_an_existing_file_is_kept_unless_asked(tmp_path: Path):
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(FileExists):
        write_atomically(target, b"new", overwrite=False)
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(
    "raw",
    [
        b'{"a": 1, "a": 2}',
        b"NaN",
        b"[1e999]",
        b"[" * 200_000,
        b"1" * 5000,
        b"\xff\xfe[\x00]\x00",
        b"\xef\xbb\xbf[]",
        b"{",
        b"\xff",
        b"[-Infinity]",
    ],
)
def test_json_from_outside_is_refused(raw):
    with pytest.raises(strict_json.StrictJsonError):
        strict_json.loads(raw, limit=1_000_000)


@given(st.binary(max_size=300))
def test_strict_json_raises_only_its_own_error(raw):
    try:
        strict_json.loads(raw, limit=1000)
    except strict_json.StrictJsonError as error:
        assert str(error)


def test_text_falls_back_to_english_visibly():
    text = LocalizedText({"en": "Limit", "de": "Grenze"})
    assert (text.in_language("de"), text.in_language("fr"), text.in_language("en")) == ("Grenze", "[en] Limit", "Limit")


def test_cancelled_work_stops_at_its_next_step():
    seen = []
    progress = Progress(lambda *step: seen.append(step))
    progress.step(1, 2, "a")
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.step(2, 2, "b")
    assert seen == [(1, 2, "a"), (2, 2, "b")]


def test_a_target_held_by_another_program_is_tried_again_and_nothing_is_lost(tmp_path: Path, monkeypatch):
    target = tmp_path / "a.txt"
    write_atomically(target, b"old")
    tries = []

    def held(source, destination):
        tries.append(source)
        if len(tries) < 3:
            raise PermissionError
        real(source, destination)

    real = files.os.replace
    monkeypatch.setattr(files.os, "replace", held)
    monkeypatch.setattr(files.time, "sleep", lambda seconds: None)
    write_atomically(target, b"new")
    assert (target.read_bytes(), len(tries)) == (b"new", 3)
    monkeypatch.setattr(files.os, "replace", lambda source, destination: (_ for _ in ()).throw(PermissionError()))
    with pytest.raises(files.FileInUse) as caught:
        write_atomically(target, b"newer")
    assert target.read_bytes() == b"new"
    assert (tmp_path / caught.value.facts["kept"]).read_bytes() == b"newer"
