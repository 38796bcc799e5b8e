"""Results and questionnaires leave for other tools: valid, with the same bytes each time, and no word lost."""

import io
import json
import re
from uuid import UUID

import openpyxl
import pytest
from oscal_bindings.v1 import parse_oscal

from tests.factories import default_questions, write_pack
from workbench.assessments.model import AnswerState, ReviewVerdict, Wish
from workbench.evidence.model import Grade
from workbench.kernel.content import shipped_packs
from workbench.kernel.files import FileExists
from workbench.services import content, export_results, register_system, results, review_assessment, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.author_pack import NotAQuestionnaire
from workbench.services.export_results import FormatUnknown

NOTE = "Seen on site:\n=cmd|'/c calc'!A0 <b>bold</b> \u202e \U0001f600 naïve \x07 end"


@pytest.fixture
def assessed(workspace, tmp_path):
    """Answers of every kind, evidence of one content under two questions, one accepted "does not apply"."""
    content.install(workspace, write_pack(tmp_path / "p", questions=default_questions()))
    system = register_system.register(
        workspace,
        {"name": "Line monitor 3\nsecond line", "kinds": ["ml"], "uses_images": False, "purpose": "Rates lines."},
    ).value
    assessment = run_assessment.start(workspace, system.id, ["small"]).value
    run_assessment.revise_answer(workspace, assessment.id, "ROB-01", Wish(state=AnswerState.LEVEL, level=4, note=NOTE))
    for key in ("ROB-01", "ROB-12"):
        run_assessment.attach(workspace, assessment.id, key, name="plan.txt", content=b"plan", grade=Grade.SEEN)
    run_assessment.revise_answer(workspace, assessment.id, "ROB-12", Wish(state=AnswerState.UNKNOWN))
    run_assessment.revise_answer(
        workspace, assessment.id, "ROB-13", Wish(state=AnswerState.NOT_APPLICABLE, reason="no such path")
    )
    run_assessment.hand_in(workspace, assessment.id, with_open=True)
    workspaces.work_as(workspace, "B. Claes")
    review_assessment.judge(workspace, assessment.id, "ROB-13", ReviewVerdict.ACCEPTED)
    return assessment.id


def _keys(value):
    if isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from _keys(each)
    elif isinstance(value, list):
        for each in value:
            yield from _keys(each)


def _uuids(value, key="uuid"):
    if isinstance(value, dict):
        if key in value:
            yield value[key]
        for each in value.values():
            yield from _uuids(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from _uuids(each, key)


def test_the_results_are_oscal_assessment_results_by_the_models_of_its_schema(workspace, assessed):
    data = export_results.oscal(workspace, assessed)
    document = parse_oscal(data)
    assert document.root.assessment_results.results[0].observations
    # The models take a misspelt key with an underscore without a word, so that is looked for here.
    assert [key for key in _keys(json.loads(data)) if "_" in key] == []
    broken = json.loads(data)
    del broken["assessment-results"]["results"][0]["start"]
    with pytest.raises(Exception, match="validation"):
        parse_oscal(json.dumps(broken))


def test_oscal_is_the_same_each_time_and_every_reference_in_it_leads_somewhere(workspace, assessed):
    data = export_results.oscal(workspace, assessed)
    assert data == export_results.oscal(workspace, assessed)
    content_ = json.loads(data)
    given = list(_uuids(content_))
    assert len(given) == len(set(given))
    assert {UUID(each).version for each in given} == {5}
    for key in ("observation-uuid", "risk-uuid", "actor-uuid"):
        assert set(_uuids(content_, key)) <= set(given), key
    links = set(_uuids(content_, "href"))
    assert {link[1:] for link in links if link.startswith("#")} <= set(given)


def test_oscal_loses_no_word_and_names_evidence_by_its_hash(workspace, assessed):
    result = json.loads(export_results.oscal(workspace, assessed))["assessment-results"]
    observations = {each["title"].split()[0]: each for each in result["results"][0]["observations"]}
    assert observations["ROB-01"]["remarks"] == NOTE
    assert observations["ROB-13"]["remarks"] == "Reason: no such path"
    assert observations["ROB-12"]["methods"] == ["EXAMINE"]
    assert set(observations) == {"ROB-01", "ROB-12", "ROB-13", "ROB-14"}
    findings = {each["target"]["target-id"]: each["target"]["status"] for each in result["results"][0]["findings"]}
    assert {key: status["state"] for key, status in findings.items()} == {
        "ROB-01": "satisfied", "ROB-12": "not-satisfied", "ROB-13": "satisfied", "ROB-14": "not-satisfied",
    }  # fmt: skip
    assert findings["ROB-13"]["reason"] == "other"
    resources = result["back-matter"]["resources"]
    hashes = [link["hashes"][0]["value"] for each in resources for link in each.get("rlinks", ())]
    found = results.result(workspace, assessed)
    assert hashes == sorted({each.sha256 for each in found.evidence.values()})


def test_an_assessment_without_an_answer_is_valid_too(workspace, tmp_path):
    system = register_system.register(workspace, {"name": "x", "kinds": ["ml"]}).value
    assessment = run_assessment.start(workspace, system.id, ["robustness", "data"]).value
    assert parse_oscal(export_results.oscal(workspace, assessment.id))


@pytest.mark.parametrize("name", ["robustness", "cybersecurity", "misuse", "data"])
def test_a_questionnaire_is_a_library_whose_tree_holds_together(tmp_path, name):
    from pathlib import Path

    data = export_results.library_of(Path(str(shipped_packs().joinpath(name))))
    library = json.loads(data)  # JSON is YAML that every reader takes
    assert {"urn", "locale", "ref_id", "name", "description", "copyright", "version", "provider", "packager"} <= set(
        library
    )
    framework = library["objects"]["framework"]
    assert (framework["min_score"], framework["max_score"]) == (0, 4)
    assert [each["score"] for each in framework["scores_definition"]] == [0, 1, 2, 3, 4]
    known: dict[str, int] = {}
    for node in framework["requirement_nodes"]:
        assert re.fullmatch(r"urn:[a-z0-9-]+:risk:req_node:[a-z0-9.-]+:[a-z0-9.-]+", node["urn"])
        assert node["urn"] not in known
        assert node["depth"] == (known[node["parent_urn"]] + 1 if "parent_urn" in node else 1)
        assert node["assessable"] == (node["depth"] == 3)
        known[node["urn"]] = node["depth"]
    questions = content.load_pack(shipped_packs().joinpath(name)).questions()
    shown = {node["ref_id"]: node for node in framework["requirement_nodes"] if node["assessable"]}
    assert set(shown) == {question.id for question in questions}
    for question in questions:
        words, node = question.words(), shown[question.id]
        assert node["description"] == words.text
        assert all(text in node["annotation"] for text in (*words.levels, words.help, words.why, *question.references))


def test_the_audit_workbook_meets_the_library_and_keeps_every_word(workspace, assessed, tmp_path):
    target = tmp_path / "library.yaml"
    files = export_results.save(workspace, assessed, target, "ciso-assistant")
    assert [path.name for path in files] == ["library.yaml", "library.xlsx"]
    nodes = json.loads(target.read_bytes())["objects"]["framework"]["requirement_nodes"]
    sheet = openpyxl.load_workbook(io.BytesIO(files[1].read_bytes())).active
    rows = {row[2].value: [cell.value for cell in row] for row in sheet.iter_rows(min_row=2)}
    assert [rows[node["ref_id"]][0] for node in nodes] == [node["urn"] for node in nodes]
    outcome = {key: row[5:8] for key, row in rows.items() if row[1]}
    assert outcome == {
        "ROB-01": ["compliant", "in_review", 3],
        "ROB-12": ["non_compliant", "in_review", 0],
        "ROB-13": ["not_applicable", "done", None],
        "ROB-14": ["not_assessed", "to_do", None],
        "ROB-28": ["not_applicable", "done", None],
        "ROB-33": ["not_applicable", "done", None],
    }
    said = rows["ROB-01"][8]
    assert "=cmd|'/c calc'!A0 <b>bold</b>" in said and "Claimed: 4 Verified" in said and "sha-256 " in said
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "inlineStr"}
    with pytest.raises(FileExists):
        export_results.save(workspace, assessed, target, "ciso-assistant")
    with pytest.raises(FormatUnknown):
        export_results.save(workspace, assessed, tmp_path / "x", "pdf")
    with pytest.raises(NotAQuestionnaire):
        export_results.library_of(shipped_packs().joinpath("risk-catalogue"))
