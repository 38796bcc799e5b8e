"""The risk register as a workbook: out, changed in ten places, and back with exactly those ten in the preview."""

import pytest
from openpyxl import load_workbook

from tests.unit.services.test_risks import FACTS, OWN
from workbench.exchange.risks_xlsx import RiskSheetForeign
from workbench.risks.entry import LinkedQuestion
from workbench.services import (
    content,
    exchange_risks,
    keep_risks,
    register_system,
    risk_views,
    run_assessment,
    treat_risks,
)
from workbench.services import workspace as workspaces


@pytest.fixture
def filled(workspace):
    system = register_system.register(workspace, FACTS).value
    packs = [each.head.id for each in content.newest_questionnaires(workspace)]
    assessment = run_assessment.start(workspace, system.id, packs).value
    first = keep_risks.confirm(workspace, assessment.id, "RSK-04", {"owner": "A. Jansen"}).value
    keep_risks.add(workspace, system.id, {**OWN, "title": "=SUM(A1)", "links": (LinkedQuestion("ROB-15", 2),)})
    treat_risks.plan(
        workspace, first.id, {"text": "Alarm", "due": "2027-03-01", "effort": 2, "raises": [("ROB-28", 3, 2)]}
    )
    return workspace


@pytest.fixture
def book(filled, tmp_path):
    path = tmp_path / "risks.xlsx"
    assert exchange_risks.export(filled, path) == 2
    return path


def edit(path, *changes):
    opened = load_workbook(path)
    for sheet, ref, header, value in changes:
        page = opened[sheet]
        column = next(cell.column for cell in page[1] if cell.value == header)
        row = next(cells[0].row for cells in page.iter_rows() if cells[0].value == ref)
        page.cell(row, column, value)
    opened.save(path)


def test_an_unchanged_workbook_comes_back_without_a_change(filled, book):
    plan = exchange_risks.preview(filled, book)
    assert (plan.cells, plan.missing) == ((), ())
    with pytest.raises(exchange_risks.NothingToImport):
        exchange_risks.apply(filled, plan)


def test_what_a_person_wrote_is_no_formula(book):
    page = load_workbook(book)["Risks"]
    assert {cell.data_type for row in page.iter_rows(min_row=2) for cell in row if cell.value is not None} == {"s"}
    assert page.protection.sheet
    assert page.freeze_panes == "B2"
    locked = {page.cell(1, cell.column).value: cell.protection.locked for cell in page[2]}
    assert locked["Residual S_r"]
    assert not locked["Owner"]


def test_ten_changes_good_and_bad_are_shown_and_only_the_good_are_taken(filled, book):
    edit(
        book,
        ("Risks", "K-0001", "Title", "Drift of load and weather"),
        ("Risks", "K-0001", "Owner", "B. Claes"),
        ("Risks", "K-0001", "Safety 1-5", 2),
        ("Risks", "K-0001", "Next review", "2027-01-31"),
        ("Treatments", "T-0001", "Effort", 4),
        ("Treatments", "T-0001", "Due", "2027-02-01"),
        ("Risks", "K-0001", "Residual S_r", "1.00"),  # computed
        ("Risks", "K-0002", "Likelihood 1-5", 9),  # out of range
        ("Treatments", "T-0001", "Leaves S_r", "0"),  # computed
        ("Risks", "K-0002", "State", "closed"),  # computed
    )
    plan = exchange_risks.preview(filled, book)
    assert len(plan.cells) == 10
    told = {(each.ref, each.key): each.problem for each in plan.refused}
    assert told == {
        ("K-0001", "residual_score"): "computed",
        ("K-0002", "likelihood"): "risks.out_of_range",
        ("T-0001", "target"): "computed",
        ("K-0002", "state"): "computed",
    }
    with filled.read() as uow:  # a preview writes nothing
        assert uow.risks.get("K-0001").owner == "A. Jansen"
    assert exchange_risks.apply(filled, plan).value == 6
    with filled.read() as uow:
        risk, treatment = uow.risks.get("K-0001"), uow.risks.treatment("T-0001")
    assert (risk.title, risk.owner, risk.impacts["safety"]) == ("Drift of load and weather", "B. Claes", 2)
    assert (treatment.effort, treatment.due) == (4, "2027-02-01")
    assert [each.ref for each in risk_views.portfolio(filled).rows if each.state == "closed"] == []


def test_columns_may_be_moved_and_rows_left_out(filled, book):
    opened = load_workbook(book)
    page = opened["Risks"]
    page.move_range(f"A1:A{page.max_row}", cols=page.max_column)
    page.delete_rows(3)
    page.cell(5, page.max_column, None)
    page.cell(5, 4, "A row without a reference")
    opened.save(book)
    plan = exchange_risks.preview(filled, book)
    assert plan.missing == ("K-0002",)
    assert [(each.problem, each.row) for each in plan.cells] == [("no_ref", 5)]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda opened: opened["Risks"].delete_cols(5), "columns"),
        (lambda opened: opened.remove(opened["Treatments"]), "columns"),
        (lambda opened: opened.remove(opened["About"]), "no_about"),
        (lambda opened: opened["About"].__setitem__("B1", "risk-register/9"), "format"),
        (lambda opened: opened["Risks"].__setitem__("A3", "K-0001"), "doubled"),
    ],
)
def test_a_foreign_or_spoiled_workbook_is_refused_with_its_place(filled, book, spoil, reason):
    opened = load_workbook(book)
    spoil(opened)
    opened.save(book)
    with pytest.raises(RiskSheetForeign) as caught:
        exchange_risks.preview(filled, book)
    assert caught.value.facts["reason"] == reason


def test_the_workbook_of_another_register_is_refused(filled, book, tmp_path, clock):
    from tests.conftest import CHEAP

    other = workspaces.create(tmp_path / "other.wbreg", "correct horse battery", "B", cost=CHEAP, clock=clock)
    with pytest.raises(RiskSheetForeign) as caught:
        exchange_risks.preview(other, book)
    assert caught.value.facts["reason"] == "other_register"
    other.close()
