"""The frozen pack and its canonical JSON: what goes in comes out, and nothing else is accepted."""

import dataclasses
import json
import math
import typing
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.reports.sample import awkward_pack, empty_pack, sample_pack
from workbench.reports import canonical
from workbench.reports.canonical import UnreadableContent
from workbench.reports.model import (
    Answer,
    EvidenceLine,
    Mark,
    ReportPack,
    Review,
    Risk,
    Signer,
    content_hash,
    from_json,
    to_json,
)

TEXT = st.text(st.characters(), max_size=40)


def built(kind: type) -> st.SearchStrategy[Any]:
    """Return values of a frozen dataclass with every field filled at random."""
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{field.name: _of(hints[field.name]) for field in dataclasses.fields(kind)})


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if dataclasses.is_dataclass(hint):
        return built(typing.cast(type, hint))
    origin, arms = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return st.lists(_of(arms[0]), max_size=2).map(tuple)
    if origin is typing.Literal:
        return st.sampled_from(arms)
    if arms:
        return st.none() | _of(arms[0])
    known = {str: TEXT, int: st.integers(-99, 10**9), bool: st.booleans()}
    return known.get(hint, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("kind", [Mark, EvidenceLine, Review, Answer, Signer, Risk])
def test_any_value_survives_the_way_to_json_and_back(kind: type) -> None:
    @settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(built(kind))
    def law(value: Any) -> None:
        data = canonical.to_json(value)
        assert canonical.from_json(kind, data) == value
        assert canonical.to_json(canonical.from_json(kind, data)) == data

    law()


@pytest.mark.parametrize("pack", [sample_pack(), awkward_pack(), empty_pack()], ids=["ordinary", "awkward", "empty"])
def test_whole_packs_survive(pack: ReportPack) -> None:
    assert from_json(to_json(pack)) == pack
    assert to_json(from_json(to_json(pack))) == to_json(pack)


def test_the_hash_is_that_of_the_attached_bytes() -> None:
    import hashlib

    pack = sample_pack(6)
    assert content_hash(pack) == hashlib.sha256(to_json(pack)).hexdigest()
    assert content_hash(sample_pack(6)) == content_hash(pack)
    assert content_hash(sample_pack(6, pack_id="GN-2026-0148")) != content_hash(pack)


def test_equal_texts_in_other_spellings_are_one_content() -> None:
    composed, combined = sample_pack(6, operator="Élia"), sample_pack(6, operator="E\u0301lia")
    assert content_hash(composed) == content_hash(combined)


def test_half_a_surrogate_pair_becomes_visible() -> None:
    assert Signer("ciso", "a\ud800b", "", "SigCiso").name == "a[U+D800]b"


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_a_number_that_is_none_is_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        Mark(bad, None, None, 0.0, 0.0, 0.0, "", 0, 0)


def spoiled(change: typing.Callable[[dict[str, Any]], None]) -> bytes:
    plain = json.loads(to_json(sample_pack(6)))
    change(plain)
    import rfc8785

    return rfc8785.dumps(plain)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not_json"),
        (b"{}", "missing_key"),
        (b"[]", "wrong_type"),
        (b'{"a":1,"a":1}', "not_canonical"),
        (b'{ "pack_id": "x" }', "not_canonical"),
        (b"NaN", "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"\xff\xfe{\x00", "not_json"),
        (b"1e999", "not_json"),
        (spoiled(lambda p: p.update(colour="red")), "unknown_key"),
        (spoiled(lambda p: p.update(format=2)), "unknown_format"),
        (spoiled(lambda p: p.update(state="signed")), "wrong_type"),
        (spoiled(lambda p: p.update(version="1")), "wrong_type"),
        (spoiled(lambda p: p.update(version=True)), "wrong_type"),
        (spoiled(lambda p: p["scorecard"]["domains"][0]["mark"].update(headline="1.50")), "not_a_number"),
        (spoiled(lambda p: p["scorecard"]["domains"][0]["mark"].update(headline="inf")), "not_a_number"),
        (spoiled(lambda p: p.update(answers={})), "wrong_type"),
    ],
)
def test_what_is_not_a_pack_is_refused_with_a_reason(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableContent) as raised:
        from_json(data)
    assert raised.value.facts["why"] == why


def test_a_key_that_came_later_takes_its_default() -> None:
    older = spoiled(lambda p: p.pop("rejected"))
    assert from_json(older).rejected == ()


def test_an_oversized_file_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(canonical, "MAX_JSON_BYTES", 10)
    with pytest.raises(UnreadableContent) as raised:
        from_json(to_json(sample_pack(6)))
    assert raised.value.facts["why"] == "too_large"


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    with pytest.raises(UnreadableContent):
        from_json(data)
