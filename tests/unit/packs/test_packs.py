"""Reading, checking and keeping packs. Source: docs/pack-format.md, question design §6, security stack §10 case 45."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import PASSPHRASE, default_questions, question, words, write_pack
from workbench.kernel.content import shipped_packs
from workbench.packs import applicability, files
from workbench.packs.applicability import BadExpression, parse_applies_when
from workbench.packs.codec import from_text, to_text
from workbench.packs.load import BadPack, check_pack, load_pack
from workbench.packs.model import Questionnaire
from workbench.services import content, coverage
from workbench.services import workspace as workspaces
from workbench.services.content import PackVersionTaken
from workbench.systems import model as systems


def _rules(folder: Path) -> set[str]:
    return {fault.rule for fault in check_pack(folder)}


def test_a_sound_pack_has_no_fault(small_pack):
    assert check_pack(small_pack) == ()


@pytest.mark.parametrize(
    "name", [each.name for each in shipped_packs().iterdir() if each.joinpath("pack.toml").is_file()]
)
def test_every_shipped_pack_is_clean(name):
    assert check_pack(shipped_packs().joinpath(name)) == ()


def test_shipped_questionnaires_hold_every_critical_topic_linked_in_the_catalogue(catalogue):
    packs = [load_pack(shipped_packs().joinpath(name)) for name in ("robustness", "cybersecurity", "misuse", "data")]
    assert all(isinstance(pack, Questionnaire) and len(pack.questions()) >= 12 for pack in packs)
    linked = set(catalogue.links)
    critical = {q.id for pack in packs for q in pack.questions() if q.severity == "critical"}
    assert len(critical) == 25
    assert critical <= linked


def test_links_of_questions_agree_with_the_catalogue(catalogue):
    for name in ("robustness", "cybersecurity", "misuse", "data"):
        for each in load_pack(shipped_packs().joinpath(name)).questions():
            assert set(each.risks) == set(catalogue.links[each.id]), each.id


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"weight": 6}, "unknown_value"),
        ({"weight": True}, "unknown_value"),
        ({"severity": "awful"}, "unknown_value"),
        ({"applies_when": "kind in [ml"}, "bad_expression"),
        ({"applies_when": "colour == red"}, "bad_expression"),
        ({"validity_months": 0}, "out_of_range"),
        ({"evidence": ["E9", "E2", "E3"]}, "unknown_value"),
        ({"evidence": ["E1"]}, "count_differs"),
        ({"field_check_minutes": [10, 5]}, "count_differs"),
        ({"risks": [{"id": "RSK-01", "strength": 3}]}, "wrong_type"),
        ({"extra_key": 1}, "unknown_key"),
        ({"iec62443_frs": ["FR 9"]}, "unknown_value"),
        ({"effort_now": 3}, "unknown_value"),
        ({"validity_months": "12"}, "wrong_type"),
    ],
)
def test_a_fault_of_structure_is_found_with_file_and_line(tmp_path, change, rule):
    questions = [question("ROB-01"), question("ROB-02", **change)]
    folder = write_pack(tmp_path / "p", questions=questions)
    faults = [fault for fault in check_pack(folder) if fault.rule == rule]
    assert faults, check_pack(folder)
    assert all("ROB-02" in fault.text or "ROB-02" in fault.file for fault in faults)
    assert faults[0].file.endswith("ROB-R1.toml")
    assert faults[0].line > 1
    with pytest.raises(BadPack) as caught:
        load_pack(folder)
    assert caught.value.facts["line"] >= 1


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"text": "Does it work" + " very" * 40 + "?"}, "question_too_long"),
        ({"text": "Does it work? Does it?"}, "one_question_mark"),
        ({"text": "Is the relay adequate?"}, "elastic_word"),
        ({"levels": ["a", "A", "c", "d", "e within 12 months"]}, "levels_distinct"),
        ({"levels": ["a", "b", "c", "d", "e"]}, "level_four_dated"),
        ({"help": "word " * 90}, "text_length"),
        ({"why": ""}, "text_length"),
        ({"short": "x" * 49}, "short_name"),
        ({"treatment_now": ""}, "treatment"),
        ({"text": words(1)["text"].replace("station 1", "station 11")}, "duplicate_meaning"),
    ],
)
def test_every_author_check_fails_on_a_pack_made_to_break_it(tmp_path, change, rule):
    questions = [question("ROB-01"), question("ROB-02")]
    folder = write_pack(tmp_path / "p", questions=questions, texts={"ROB-01": words(1), "ROB-02": words(2, **change)})
    assert rule in _rules(folder)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"evidence": ["E1", "E1", "E1"]}, "evidence_named"),
        ({"severity": "critical", "evidence": ["E1", "E2", "E2"]}, "evidence_for_critical"),
        ({"references": ["a:1", "a:2", "a:3"]}, "references"),
        ({"field_check_minutes": [40]}, "field_check"),
    ],
)
def test_author_checks_on_structure(tmp_path, change, rule):
    folder = write_pack(tmp_path / "p", questions=[question("ROB-01", **change)])
    assert rule in _rules(folder)


def test_a_follow_up_is_asked_of_grave_questions(tmp_path):
    texts = {"ROB-01": words(1, follow_up=[])}
    folder = write_pack(tmp_path / "p", questions=[question("ROB-01", follow_up_when=[])], texts=texts)
    assert "follow_up" in _rules(folder)


def test_missing_and_strange_files_are_named(tmp_path):
    folder = write_pack(tmp_path / "p")
    (folder / "sections" / "ROB-R9.toml").write_text('id = "ROB-R9"\n', "utf-8")
    (folder / "text" / "en" / "ROB-R1.toml").write_text("[ROB-99]\n", "utf-8")
    rules = _rules(folder)
    assert {"not_listed", "unknown_question", "missing_text"} <= rules
    (folder / "pack.toml").unlink()
    assert "missing_file" in _rules(folder)
    assert {fault.rule for fault in check_pack(tmp_path / "nowhere")} == {"missing_folder"}


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"a = \xff", "not_utf8"),
        (b"a = [\n1\n", "not_toml"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "nested_too_deep"),
        (b"# " + b"x" * 1_000_001, "file_too_large"),
        (b"a = 1\na = 2\n", "not_toml"),
    ],
)
def test_hostile_files_are_faults_not_crashes(tmp_path, raw, rule):
    folder = write_pack(tmp_path / "p")
    (folder / "sections" / "ROB-R1.toml").write_bytes(raw)
    assert rule in _rules(folder)


@given(st.binary(max_size=200))
def test_any_bytes_are_faults_not_crashes(raw):
    import tempfile

    with tempfile.TemporaryDirectory() as base:
        folder = write_pack(Path(base) / "p")
        (folder / "sections" / "ROB-R1.toml").write_bytes(raw)
        check_pack(folder)


def test_a_kept_pack_is_the_pack(questionnaire):
    for pack in (questionnaire, *(load_pack(shipped_packs().joinpath(n)) for n in ("method-rm-1.0", "risk-catalogue"))):
        assert from_text(pack.head.kind, to_text(pack)) == pack
        json.loads(to_text(pack))


def test_a_version_never_changes_its_content(workspace, tmp_path):
    folder = write_pack(tmp_path / "p")
    assert content.install(workspace, folder).changes
    assert not content.install(workspace, folder).changes
    changed = default_questions()
    changed[0]["weight"] = 1
    write_pack(folder, questions=changed)
    with pytest.raises(PackVersionTaken):
        content.install(workspace, folder)
    write_pack(folder, questions=changed, head={"version": "1.1.0"})
    assert content.install(workspace, folder).value == "small@1.1.0"


def test_shipped_packs_are_in_a_new_register(workspace):
    heads = {head["pack_id"] for head in content.installed(workspace)}
    assert {"robustness", "cybersecurity", "misuse", "data", "risk-catalogue", "method-rm"} <= heads
    order = [each.domain for each in content.newest_questionnaires(workspace)]
    assert order == ["robustness", "cybersecurity", "misuse", "data"]


# Applicability


@pytest.mark.parametrize(
    ("expression", "kinds", "attributes", "applies"),
    [
        ("always", (), {}, True),
        ("kind in [ml, automation]", ("ml",), {}, True),
        ("kind in [ml, automation]", ("llm",), {}, False),
        ("kind == ml and uses_images", ("ml",), {"uses_images": False}, False),
        ("kind == ml and uses_images", ("ml",), {}, True),
        ("not uses_images", ("ml",), {}, True),
        ("not uses_images", ("ml",), {"uses_images": True}, False),
        ("write_path == control", ("ml",), {"write_path": "none"}, False),
        ("write_path != none", ("ml",), {"write_path": "control"}, True),
        ("kind in [rag, agent] and (third_party_data or inbound_text)", ("rag",),
         {"third_party_data": False, "inbound_text": False}, False),
        ("kind in [rag, agent] and (third_party_data or inbound_text)", ("rag",), {"third_party_data": False}, True),
        ("kind == ml or kind == llm", (), {}, True),
    ],
)  # fmt: skip
def test_applicability(expression, kinds, attributes, applies):
    assert parse_applies_when(expression).applies(frozenset(kinds), attributes) is applies


@pytest.mark.parametrize(
    "expression",
    ["", "kind", "kind ==", "kind == cat", "kind in ml", "kind in []", "uses_images ==", "(kind == ml", "kind == ml)",
     "kind == ml kind", "__import__('os')", "x" * 600, "not " * 50 + "uses_images", "kind = ml", "1 == 1"],
)  # fmt: skip
def test_a_bad_expression_names_its_place(expression):
    with pytest.raises(BadExpression) as caught:
        parse_applies_when(expression)
    assert caught.value.facts["reason"]


@given(st.text(max_size=60))
def test_any_text_is_an_expression_or_a_fault(text):
    try:
        parse_applies_when(text).applies(frozenset({"ml"}), {})
    except BadExpression:
        pass


def test_the_language_knows_the_words_of_the_system_card():
    assert set(applicability.KINDS) == set(systems.Kind)
    for name, enum in (
        ("autonomy", systems.Autonomy), ("location", systems.Location), ("exposure", systems.Exposure),
        ("vendor_remote", systems.VendorRemote), ("write_path", systems.WritePath),
        ("personal_data", systems.PersonalData),
    ):  # fmt: skip
        assert set(applicability.CHOICES[name]) == set(enum)
    assert {*applicability.CHOICES, *applicability.FLAGS} == set(systems.ATTRIBUTE_NAMES)


# Frameworks


def test_every_reference_of_every_question_resolves():
    for name in ("robustness", "cybersecurity", "misuse", "data"):
        assert content.check(shipped_packs().joinpath(name)) == ()


def test_a_reference_to_nothing_is_named(tmp_path):
    questions = [question("ROB-01", references=["iso-27001:A.5.1", "nist-ai-rmf:MAP 1.1", "nowhere:9"])]
    faults = content.check(write_pack(tmp_path / "p", questions=questions))
    assert [(fault.rule, fault.file) for fault in faults] == [("reference_unknown", "sections/ROB-R1.toml")]
    assert "nowhere:9" in faults[0].text


def test_the_library_holds_all_frameworks_and_is_kept_whole():
    library = content.shipped_frameworks()
    assert (len(library.frameworks), len(library.themes)) == (31, 26)
    assert sum(len(each.items) for each in library.frameworks) == 1136
    assert from_text(library.head.kind, to_text(library)) == library
    framework, item = library.find("iec-62443-3-3:SR 1.1")
    assert (framework.id, item.base_from_sl) == ("iec-62443-3-3", 1)


def test_coverage_is_the_same_from_either_side():
    found = coverage.coverage()
    pairs = {(f"{f.framework.id}:{c.item.id}", q) for f in found for c in f.items for q in c.questions}
    other = {(r, q.id) for pack in coverage.shipped_questionnaires() for q in pack.questions() for r in q.references}
    assert pairs == other
    assert sum(len(pack.questions()) for pack in coverage.shipped_questionnaires()) == 181


def test_a_register_with_another_text_of_a_shipped_pack_opens_and_keeps_its_own(workspace):
    with workspace.write() as uow:
        uow.connection.exec_driver_sql("UPDATE pack SET sha256 = 'of-another-build' WHERE pack_id = 'method-rm'")
    path = workspace.path
    workspace.close()
    opened = workspaces.unlock(path, PASSPHRASE)
    assert opened.register.warnings == [("packs.version_taken", {"pack": "method-rm@1.0"})]
    with opened.read() as uow:
        assert uow.packs.find_sha256("method-rm@1.0") == "of-another-build"
    opened.close()


def test_the_hash_of_a_pack_needs_no_parsing(small_pack):
    _, sha256, _ = files.read_files(small_pack)
    assert files.digest_of(small_pack) == sha256
