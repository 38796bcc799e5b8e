"""The documents of the EU AI Act: what each says, the same bytes again, and what is refused."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import pikepdf
import pypdfium2
import pytest

from tests.unit.reports.sample import sample_pack
from workbench.classification.model import DutyState
from workbench.kernel.files import FileExists
from workbench.kernel.localized import LANGUAGES
from workbench.kernel.progress import Cancelled, Progress
from workbench.reports.act_forms import NoDerogation, NoRegistration, registration
from workbench.reports.act_words import ActWords
from workbench.reports.model import content_hash, from_json, to_json
from workbench.reports.pdf.render import render_pdf
from workbench.reports.phrases import phrases
from workbench.reports.xlsx.render import render_xlsx
from workbench.services import act_documents, decide_classification, keep_duties, register_system, run_classification
from workbench.services import workspace as workspaces
from workbench.services.act_documents import Kind
from workbench.services.run_classification import Said
from workbench.services.workspace import Organisation, Workspace
from workbench.signing.reproduce import is_reproduced

RELAY = {"P1": ("electricity",), "C1": ("develops_own_name", "uses"), "S1": ("safe_stop_or_trip",), "S2": ("persons",),
         "S5": ("no",), "J4": ("2028-01-10",)}  # fmt: skip
CONVERTER = {"C1": ("develops_own_name", "uses"), "F4": ("recruitment_selection",), "G1": ("no",), "G2": ("no",),
             "G3": ("a_narrow_procedural",), "G4": ("yes",)}  # fmt: skip
RANKING = {"F4": ("recruitment_selection",), "G1": ("yes",), "J2": ("yes",), "C2": ("public_authority",)}
CHATBOT = {"H1": ("yes",), "H2": ("yes",), "I1": ("third_party_api",)}


def _draft(workspace: Workspace, given: dict[str, tuple[str, ...]], notes: dict[str, str], **card: Any) -> str:
    fields = {"name": "Relay 7", "purpose": "Trips feeder 7.", "supplier": "Acme", "owner": "M. Vos", **card}
    system = register_system.register(workspace, fields).value
    draft = run_classification.start(workspace, system.id).value
    tree = run_classification.sheet(workspace, draft.id).tree
    usual = {node: (answer,) for node, answer in tree.profiles["D0"].items()}
    while (node := next(iter(run_classification.sheet(workspace, draft.id).way.open), None)) is not None:
        said = Said(answer=given.get(node, usual[node]), note=notes.get(node, ""))
        run_classification.answer(workspace, draft.id, node, said)
    return draft.id


def _decided(
    workspace: Workspace,
    given: dict[str, tuple[str, ...]],
    notes: dict[str, str] | None = None,
    overruled: dict[str, Any] | None = None,
    **card: Any,
) -> str:
    proposed = run_classification.finish(workspace, _draft(workspace, given, notes or {}, **card)).value
    workspaces.work_as(workspace, "J. Peeters")
    if overruled:
        decided = decide_classification.overrule(workspace, proposed.id, **overruled).value
    else:
        decided = decide_classification.confirm(workspace, proposed.id, reason="Checked with the scheme.").value
    workspaces.work_as(workspace, "A. Jansen")
    return decided.id


def _pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def _bookmarks(data: bytes) -> list[str]:
    with pikepdf.open(BytesIO(data)) as document, document.open_outline() as outline:
        return [item.title for item in outline.root]


def _book(data: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(data))


def _cells(sheet: Any) -> list[list[Any]]:
    return [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]


@pytest.fixture
def named(workspace: Workspace) -> Workspace:
    workspaces.set_organisation(workspace, Organisation("Grid North", "Internal", ""))
    return workspace


def test_the_record_says_what_a_lawyer_asks_and_is_the_same_bytes_again(named: Workspace):
    found = _decided(named, RELAY, {"S2": "People stand under the line."})
    keep_duties.attach(named, found, "P-09", name="plan.txt", content=b"risk plan")
    data = act_documents.pdf(named, Kind.RECORD, found)
    assert data == act_documents.pdf(named, Kind.RECORD, found)
    pages = _pages(data)
    text = " ".join(pages)
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert _bookmarks(data) == [
        "Classification record", "People and decision", "Why: the decisive answers", "What would change it",
        "Open points: legal review advised", "Duties", "Coming dates of the law", "All answers", "Kept in the register",
    ]  # fmt: skip
    for said in ("High-risk, Annex III(2)", "Certainty M: a reading or guideline", "Trips feeder 7.", "Provider, Deployer",
                 "as of 27 Jul 2026", "People stand under the line.", "Confirmed by J. Peeters", "Checked with the scheme.",
                 "from 2 Dec 2027", "Art. 49(5)", "L: open, legal review advised", "T2: EUR 15 million or 3 %",
                 "plan.txt", "Grid North"):  # fmt: skip
        assert said in text, said
    assert "DRAFT" not in text


def test_a_record_is_a_draft_until_another_person_decides(workspace: Workspace):
    text = " ".join(_pages(act_documents.pdf(workspace, Kind.RECORD, _draft(workspace, RELAY, {}))))
    assert "DRAFT" in text
    assert "Not decided by a second person yet." in text
    assert "content not yet hashed" in text


def test_an_overruled_record_shows_the_computed_result_beside_the_chosen_one(workspace: Workspace):
    chosen = {"classes": ("TRANSPARENCY(50_1)", "USES_GPAI"), "roles": ("DEPLOYER",), "reason": "Counsel says so."}
    found = _decided(workspace, CHATBOT, overruled=chosen)
    text = " ".join(_pages(act_documents.pdf(workspace, Kind.RECORD, found)))
    for said in ("Overruled by J. Peeters", "Counsel says so.", "Computed by the rules", "Chosen by a person",
                 "Transparency, Art. 50(1), (2) + Contains a general-purpose model"):  # fmt: skip
        assert said in text, said


def test_statuses_are_those_of_the_day_asked_for(workspace: Workspace):
    found = _decided(workspace, RELAY)
    now = " ".join(_pages(act_documents.pdf(workspace, Kind.RECORD, found)))
    later = " ".join(_pages(act_documents.pdf(workspace, Kind.RECORD, found, on=date(2028, 1, 1))))
    binds = "Binds from 2 Dec 2027"  # stands beside "in force" only
    assert (binds in now, binds in later) == (False, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_document_speaks_each_language(named: Workspace, language: str):
    found = _decided(named, CONVERTER, {"G1": "No person is looked at."})
    say = phrases(language).say
    for kind, title in ((Kind.RECORD, "act.record"), (Kind.DEROGATION, "derogation.title"),
                        (Kind.REGISTRATION, "registration.title"), (Kind.REGISTER, "act_register.title")):  # fmt: skip
        data = act_documents.pdf(named, kind, found, language=language)
        assert say(title) in _bookmarks(data)
        assert phrases(language).word("class", "ANNEX_III_DEROGATED") in " ".join(_pages(data))


def test_the_derogation_gives_its_reasons_and_says_which_are_missing(named: Workspace):
    found = _decided(named, CONVERTER, {"G3": "Only layout is changed."})
    data = act_documents.pdf(named, Kind.DEROGATION, found)
    assert data == act_documents.pdf(named, Kind.DEROGATION, found)
    text = " ".join(_pages(data))
    for said in ("point 4(a) of Annex III", "(a) Narrow procedural task", "Only layout is changed.", "Art. 49(2), Annex",
                 "Written reasons are missing at G1, G2.", "Provider Grid North", "Confirmed by J. Peeters"):  # fmt: skip
        assert said in text, said


def test_a_derogation_that_was_not_documented_before_says_so(named: Workspace):
    found = _decided(named, {**CONVERTER, "G4": ("no",)})
    text = " ".join(_pages(act_documents.pdf(named, Kind.DEROGATION, found)))
    assert "the derogation cannot be relied on yet" in text


def test_documents_are_offered_only_where_the_class_asks_for_them(workspace: Workspace):
    relay, converter = _decided(workspace, RELAY), _decided(workspace, CONVERTER)
    minimal = _decided(workspace, {})
    offered = [
        act_documents.offered(act_documents.document(workspace, each).act) for each in (relay, converter, minimal)
    ]
    assert offered == [
        (Kind.RECORD, Kind.REGISTRATION),
        (Kind.RECORD, Kind.DEROGATION, Kind.REGISTRATION),
        (Kind.RECORD,),
    ]
    with pytest.raises(NoDerogation) as caught:
        act_documents.pdf(workspace, Kind.DEROGATION, relay)
    assert caught.value.facts == {"classes": ["HIGH_RISK_ANNEX_III(2)"]}
    with pytest.raises(NoRegistration):
        act_documents.pdf(workspace, Kind.REGISTRATION, minimal)
    with pytest.raises(NoRegistration):
        act_documents.workbook(workspace, Kind.REGISTRATION, minimal)
    with pytest.raises(act_documents.NoWorkbook):
        act_documents.workbook(workspace, Kind.DEROGATION, converter)


@pytest.mark.parametrize(
    ("given", "sections"), [(RELAY, ["N"]), (CONVERTER, ["B"]), (RANKING, ["C"]),
                            ({**RANKING, "C1": ("develops_own_name", "uses")}, ["A", "C"])]
)  # fmt: skip
def test_the_section_of_annex_viii_follows_from_role_and_class(named: Workspace, given, sections):
    document = act_documents.document(named, _decided(named, given))
    found = registration(document, ActWords.of(phrases("en")))
    assert [each.section for each in found] == sections


def test_the_registration_form_fills_what_the_register_knows_and_marks_the_rest(named: Workspace):
    found = _decided(named, RELAY, stage="operation", in_use_since="2028-01", data_categories="PMU measurements")
    (section,) = registration(act_documents.document(named, found), ActWords.of(phrases("en")))
    by_title = {field.title: field for field in section.fields}
    assert by_title["Name of the provider"].entry == "Grid North"
    assert by_title["Intended purpose; components and functions supported"].entry == "Trips feeder 7."
    assert by_title["Information used (data, inputs), in short"].entry == "PMU measurements"
    assert by_title["Status of the system"].entry == "Put into service, in use since 2028-01"
    assert by_title["Address of the provider"].state == "to_fill"
    assert by_title["Copy of the EU declaration of conformity"].state == "to_fill"
    assert [field.number for field in section.fields][-1] == "13"
    assert all(field.entry == "" for field in section.fields if field.state == "to_fill")
    keep_duties.attach(named, found, "P-47", name="declaration.txt", content=b"We declare.")
    (again,) = registration(act_documents.document(named, found), ActWords.of(phrases("en")))
    assert "declaration.txt" in next(each for each in again.fields if each.number == "11").entry
    text = " ".join(_pages(act_documents.pdf(named, Kind.REGISTRATION, found)))
    assert "to be filled in" in text
    assert "Point 2 of Annex III is registered at national level" in text


def test_the_record_and_the_form_are_workbooks_of_text_with_filters_and_drop_downs(named: Workspace):
    found = _decided(named, RELAY, {"S2": "=1+1"})
    data = act_documents.workbook(named, Kind.RECORD, found)
    assert data == act_documents.workbook(named, Kind.RECORD, found)
    book = _book(data)
    answers = book["All answers"]
    assert answers.freeze_panes == "B5"
    assert answers.tables
    assert answers.data_validations.dataValidation
    cell = next(each for row in answers.iter_rows() for each in row if each.value == "=1+1")
    assert cell.data_type == "s"
    duties = _cells(book["Duties"])
    assert any("Art. 49(5)" in row and "T0 [M]" in row for row in duties)
    form = _book(act_documents.workbook(named, Kind.REGISTRATION, found))
    assert form.sheetnames[0] == "A 49(5)"
    assert any("to be filled in" in row for row in _cells(form.worksheets[0]))


def test_the_register_counts_every_system_once_by_class_with_what_is_due(named: Workspace):
    relay = _decided(named, RELAY)
    _decided(named, CHATBOT, name="Chatbot")
    _draft(named, RELAY, {}, name="Not decided")
    keep_duties.set_duty(named, relay, "LIT-04", state=DutyState.FULFILLED)
    found = act_documents.register(named)
    assert (found.systems, found.classified, len(found.rows)) == (3, 2, 3)
    due = {row.name: [duty.id for duty in row.duties if duty.status == "in_force"] for row in found.rows}
    assert due["Relay 7"] == []
    assert "LIT-04" in due["Chatbot"]
    later = act_documents.register(named, on=date(2027, 12, 2))
    assert "P-09" in [
        duty.id for row in later.rows if row.name == "Relay 7" for duty in row.duties if duty.status == "in_force"
    ]
    data = act_documents.pdf(named, Kind.REGISTER)
    assert data == act_documents.pdf(named, Kind.REGISTER)
    with pikepdf.open(BytesIO(data)) as document:
        _, _, width, height = (float(edge) for edge in document.pages[0].MediaBox)
        assert width > height
    assert _bookmarks(data)[1:4] == ["High-risk, Annex III (1)", "Transparency (1)", "Not classified yet (1)"]
    sheet = _book(act_documents.workbook(named, Kind.REGISTER)).worksheets[0]
    assert (sheet.freeze_panes, len(sheet.tables)) == ("B5", 1)
    assert [row[1] for row in _cells(sheet)[4:]] == ["Relay 7", "Chatbot", "Not decided"]
    assert sheet.data_validations.dataValidation


def test_an_empty_register_is_a_document_too(workspace: Workspace):
    assert "No system is registered yet." in " ".join(_pages(act_documents.pdf(workspace, Kind.REGISTER)))
    assert _book(act_documents.workbook(workspace, Kind.REGISTER)).sheetnames[0] == "Systems"


def test_the_register_can_be_cancelled(workspace: Workspace):
    progress = Progress()
    progress.cancel()
    _decided(workspace, {})
    with pytest.raises(Cancelled):
        act_documents.pdf(workspace, Kind.REGISTER, progress=progress)


def test_a_system_alone_names_the_classification_that_is_meant(workspace: Workspace):
    with pytest.raises(act_documents.NothingClassified):
        act_documents.of_system(workspace, register_system.register(workspace, {"name": "New"}).value.ref)
    relay = _decided(workspace, RELAY)
    ref = act_documents.document(workspace, relay).card.ref
    assert act_documents.of_system(workspace, ref) == relay
    system = register_system.get_ref(workspace, ref)
    other = run_classification.start(workspace, system.id, purpose="Reads only.").value
    tree = run_classification.sheet(workspace, other.id).tree
    while (node := next(iter(run_classification.sheet(workspace, other.id).way.open), None)) is not None:
        run_classification.answer(workspace, other.id, node, Said(answer=(tree.profiles["D0"][node],)))
    run_classification.finish(workspace, other.id)
    workspaces.work_as(workspace, "J. Peeters")
    decide_classification.confirm(workspace, other.id)
    with pytest.raises(act_documents.SeveralClassifications) as caught:
        act_documents.of_system(workspace, ref)
    assert set(caught.value.facts["classifications"]) == {relay, other.id}
    assert act_documents.of_system(workspace, ref, Kind.REGISTRATION) == relay


def test_a_file_is_kept_unless_it_may_be_replaced_and_its_ending_says_what_it_is(workspace: Workspace, tmp_path):
    found, path = _decided(workspace, RELAY), tmp_path / "record.xlsx"
    act_documents.write(workspace, Kind.RECORD, path, found)
    assert path.read_bytes()[:2] == b"PK"
    with pytest.raises(FileExists):
        act_documents.write(workspace, Kind.RECORD, path, found)
    assert act_documents.file_name(Kind.DEROGATION, "S/../1", "pdf") == "S----1-derogation.pdf"


def test_a_pack_carries_the_classes_in_a_chapter_of_its_own_and_an_old_one_reads_back_as_it_was(named: Workspace):
    old = sample_pack()
    assert b"classifications" not in to_json(old)
    assert content_hash(from_json(to_json(old))) == content_hash(old)
    act = act_documents.document(named, _decided(named, RELAY)).act
    pack = replace(old, classifications=(act,))
    assert from_json(to_json(pack)) == pack
    data = render_pdf(pack, language="en")
    assert is_reproduced(data)
    assert _bookmarks(data)[1:4] == ["1  Summary", "2  EU AI Act", "3  How to read this pack"]
    pages = _pages(data)
    assert "EU AI Act High-risk, Annex III(2)" in pages[0]
    assert "Confirmed by J. Peeters" in pages[2]
    book = _book(render_xlsx(pack, language="en"))
    assert book.sheetnames[1:3] == ["EU AI Act", "Duties"]
    assert "EU AI Act" not in _book(render_xlsx(old, language="en")).sheetnames


def test_text_of_people_stays_text_on_paper(workspace: Workspace):
    found = _decided(workspace, RELAY, {"S2": "<b>&amp; {x}"}, name="<para>{0}", purpose="{purpose} %s <br/>")
    text = " ".join(_pages(act_documents.pdf(workspace, Kind.RECORD, found)))
    for said in ("<b>&amp; {x}", "<para>{0}", "{purpose} %s <br/>"):
        assert said in text
    assert "{purpose} %s <br/>" in " ".join(_pages(act_documents.pdf(workspace, Kind.REGISTER)))
