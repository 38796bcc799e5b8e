"""A questionnaire goes out to a workbook and comes back: unchanged without a change, changed with every change shown."""

import shutil
import tomllib
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import write_pack
from workbench.exchange.pack_workbook import (
    ColumnMissing,
    FormulaFound,
    WorkbookForeign,
    WorkbookOfOtherPack,
)
from workbench.exchange.sheets import SheetRefused
from workbench.kernel.content import shipped_packs
from workbench.packs.toml_edit import TomlText, toml_value
from workbench.services import author_pack
from workbench.services.author_pack import NotAQuestionnaire, NotTaken, WorkbookStale


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def pack(tmp_path):
    folder = tmp_path / "misuse"
    shutil.copytree(str(shipped_packs().joinpath("misuse")), folder)
    return folder


@pytest.fixture
def workbook(pack, tmp_path):
    target = tmp_path / "review.xlsx"
    author_pack.export(pack, target)
    return target


def _edit(path: Path, change) -> Path:
    book = openpyxl.load_workbook(path)
    change(book)
    target = path.with_name("changed.xlsx")
    book.save(target)
    return target


def _cell(book, sheet, row, column):
    heads = [cell.value for cell in book[sheet][1]]
    return book[sheet].cell(row, heads.index(column) + 1)


@pytest.mark.parametrize("name", ["robustness", "cybersecurity", "misuse", "data"])
def test_an_unchanged_workbook_changes_no_byte(tmp_path, name):
    folder = tmp_path / name
    shutil.copytree(str(shipped_packs().joinpath(name)), folder)
    before = _bytes(folder)
    author_pack.export(folder, tmp_path / "review.xlsx")
    found = author_pack.preview(tmp_path / "review.xlsx", folder)
    assert (found.changes, found.problems, found.notes, found.faults, found.files) == ((), (), (), (), {})
    author_pack.take_over(found, folder)
    assert _bytes(folder) == before


def test_a_workbook_saved_by_another_program_changes_nothing_either(pack, workbook):
    found = author_pack.preview(_edit(workbook, lambda book: None), pack)
    assert (found.changes, found.problems, found.notes) == ((), (), ())


def test_every_change_is_shown_and_only_its_lines_are_written(pack, workbook):
    before = _bytes(pack)

    def change(book):
        _cell(book, "Questions", 2, "weight").value = 2
        _cell(book, "Questions", 2, "level 2").value = "Written down,\nwith an owner."
        evidence = book["Evidence"]
        evidence.insert_rows(3)
        for column, value in enumerate(("MIS-01", "E2", "=HYPERLINK is only text", ""), 1):
            cell = evidence.cell(3, column, value)
            cell.data_type = "s"
        book["Follow-up"].delete_rows(2)
        _cell(book, "Pack", 2, "version").value = "1.1.0"
        _cell(book, "Sections", 2, "title").value = "Intended use, and its limits"

    found = author_pack.preview(_edit(workbook, change), pack)
    shown = {(each.object_id, each.field): (each.old, each.new) for each in found.changes}
    assert shown["MIS-01", "weight"][1] == "2"
    assert shown["MIS-01", "level 2"][1] == "Written down,\nwith an owner."
    assert shown["MIS-01", "Evidence 2"] == ("", "E2 · =HYPERLINK is only text")
    assert shown["MIS-01", "Follow-up 1"][1] == ""
    assert shown["misuse", "version"] == ("1.0.0", "1.1.0")
    assert len(shown) == 6 and found.problems == () and found.faults == ()
    assert _bytes(pack) == before  # a preview writes nothing
    author_pack.take_over(found, pack)
    after = _bytes(pack)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"pack.toml", "sections/MIS-M1.toml", "text/en/MIS-M1.toml", "text/en/pack.toml"}
    for name in changed:
        old, new = before[name].decode().splitlines(), after[name].decode().splitlines()
        assert len(set(old) - set(new)) <= 12, name
    assert author_pack.preview(workbook.with_name("changed.xlsx"), pack).changes == ()


def test_line_ends_and_comments_of_the_files_stay(tmp_path):
    folder = write_pack(tmp_path / "p")
    path = folder / "sections" / "ROB-R1.toml"
    path.write_bytes(("# kept\n" + path.read_text("utf-8") + "# at the end\n").replace("\n", "\r\n").encode())
    author_pack.export(folder, tmp_path / "r.xlsx")
    changed = _edit(tmp_path / "r.xlsx", lambda book: setattr(_cell(book, "Questions", 2, "weight"), "value", 1))
    author_pack.take_over(author_pack.preview(changed, folder), folder)
    raw = path.read_bytes()
    assert (
        raw.startswith(b"# kept\r\n") and raw.endswith(b"# at the end\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    )
    assert tomllib.loads(raw.decode())["question"][0]["weight"] == 1


def test_what_breaks_a_rule_is_shown_and_not_written(pack, workbook):
    before = _bytes(pack)

    def change(book):
        _cell(book, "Questions", 2, "text").value = "Is the purpose adequate?"
        _cell(book, "Questions", 3, "applies_when").value = "kind == cat"

    found = author_pack.preview(_edit(workbook, change), pack)
    assert {fault.rule for fault in found.faults} >= {"elastic_word", "bad_expression"}
    assert not found.can_be_taken
    with pytest.raises(NotTaken):
        author_pack.take_over(found, pack)
    assert _bytes(pack) == before


def test_rows_that_cannot_be_are_problems_and_missing_ones_are_told(pack, workbook):
    def change(book):
        questions = book["Questions"]
        questions.cell(2, 1).value = "MIS-99"
        _cell(book, "Questions", 3, "severity").value = "awful"
        _cell(book, "Questions", 4, "weight").value = "much"
        questions.cell(6, 1).value = questions.cell(5, 1).value
        questions.delete_rows(7)
        questions.move_range("C1:C40", cols=40)

    found = author_pack.preview(_edit(workbook, change), pack)
    assert [(each.row, each.column, each.code, each.value) for each in found.problems] == [
        (2, "question", "unknown_id", "MIS-99"),
        (3, "severity", "not_a_choice", "awful"),
        (4, "weight", "not_a_choice", "much"),
        (6, "question", "doubled_id", "MIS-04"),
    ]
    assert {(note.code, note.value) for note in found.notes} >= {
        ("row_missing", "MIS-01"), ("row_missing", "MIS-05"), ("row_missing", "MIS-06"), ("column_moved", "text"),
    }  # fmt: skip
    assert found.files == {}


def test_each_wrong_workbook_is_its_own_error(pack, workbook, tmp_path):
    formula = _edit(workbook, lambda book: setattr(_cell(book, "Questions", 2, "text"), "value", "=1+1"))
    with pytest.raises(FormulaFound) as caught:
        author_pack.preview(formula, pack)
    assert caught.value.facts["cells"] == ["Questions!D2"]
    with pytest.raises(ColumnMissing) as caught:
        author_pack.preview(_edit(workbook, lambda book: book["Questions"].delete_cols(4)), pack)
    assert caught.value.facts == {"file": "changed.xlsx", "sheet": "Questions", "column": "text"}
    with pytest.raises(ColumnMissing):
        author_pack.preview(_edit(workbook, lambda book: book.remove(book["Risks"])), pack)
    with pytest.raises(WorkbookForeign):
        author_pack.preview(_edit(workbook, lambda book: book.remove(book["About"])), pack)
    plain = tmp_path / "plain.xlsx"
    openpyxl.Workbook().save(plain)
    with pytest.raises((WorkbookForeign, SheetRefused)):
        author_pack.preview(plain, pack)
    (tmp_path / "text.xlsx").write_text("no workbook")
    with pytest.raises(SheetRefused):
        author_pack.preview(tmp_path / "text.xlsx", pack)
    other = write_pack(tmp_path / "small")
    with pytest.raises(WorkbookOfOtherPack):
        author_pack.preview(workbook, other)
    with pytest.raises(NotAQuestionnaire):
        author_pack.export(Path(str(shipped_packs().joinpath("risk-catalogue"))), tmp_path / "x.xlsx")


def test_a_workbook_older_than_the_pack_does_not_undo_what_was_written_since(pack, workbook):
    path = pack / "sections" / "MIS-M1.toml"
    path.write_text(path.read_text("utf-8").replace("weight = ", "weight = 0x", 1), "utf-8")
    path.write_text(path.read_text("utf-8").replace("validity_months = 24", "validity_months = 36", 1), "utf-8")
    with pytest.raises(WorkbookStale):
        author_pack.preview(workbook, pack)


@given(
    st.recursive(st.text(max_size=200) | st.integers(0, 99) | st.booleans(), lambda each: st.lists(each, max_size=4))
)
def test_any_value_written_reads_back(value):
    assert tomllib.loads(f"a = {toml_value(value, 4)}")["a"] == value


@given(st.lists(st.text(max_size=150), max_size=4), st.lists(st.text(max_size=150), max_size=4))
def test_a_list_changed_in_place_says_the_new_list_and_nothing_else_moves(old, new):
    text = f'# above\n[one]\nb = 1 # beside\na = {toml_value(old, 4)}\n# below\n["t wo"]\na = "x"\n'
    edit = TomlText(text)
    edit.put("one", 0, "a", new)
    done = edit.done()
    assert tomllib.loads(done) == {"one": {"b": 1, "a": new}, "t wo": {"a": "x"}}
    assert done.startswith("# above\n[one]\nb = 1 # beside\n") and done.endswith('\n# below\n["t wo"]\na = "x"\n')
