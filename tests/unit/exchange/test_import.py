"""Lists of systems in and out. Source: security stack §10, cases 42 to 44; cli.md "systems import"."""

import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from workbench.exchange.inventory import RowFate
from workbench.exchange.mapping import HeaderMissing, MappingUnreadable, from_toml, propose, to_toml
from workbench.exchange.sheets import SheetRefused, SheetUnknown, Table, read_table
from workbench.services import import_systems, register_system

HEAD = ["Reference", "Name", "Purpose", "Type of AI", "Stage", "Owner", "Colour"]
ROWS = [
    ["S-1", "Load forecast", "Plans the day", "machine learning", "In operation", "A. Jansen", "blue"],
    ["S-2", "Chat desk", "Answers", "Generative AI", "Pilot", "B. Claes", ""],
    ["", "Relay adviser", "Settings", "ml", "a) Pre-deployment – not yet", "", "green"],
]


def _xlsx(path: Path, rows: list[list[object]], *, title_rows: int = 1) -> Path:
    book = Workbook()
    sheet = book.active
    for _ in range(title_rows):
        sheet.append([])
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def _import(workspace, path: Path):
    table = import_systems.read(path)
    plan = import_systems.preview(workspace, table, import_systems.propose(workspace, table))
    return plan, import_systems.apply(workspace, plan)


def test_a_list_goes_in_and_again_changes_nothing(workspace, tmp_path):
    path = _xlsx(tmp_path / "list.xlsx", [HEAD, *ROWS])
    plan, _ = _import(workspace, path)
    assert plan.mapping.header_row == 2
    assert (plan.count(RowFate.ADDED), plan.count(RowFate.REJECTED)) == (3, 0)
    assert plan.extra_columns == ("Colour",)
    system = register_system.get_ref(workspace, "S-1")
    assert (system.kinds, system.stage, system.extra) == (("ml",), "operation", {"Colour": "blue"})
    again, outcome = _import(workspace, path)
    assert again.count(RowFate.UNCHANGED) == 3
    assert outcome.changes == frozenset()


def test_a_changed_cell_is_the_only_difference(workspace, tmp_path):
    _import(workspace, _xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS]))
    changed = [list(row) for row in ROWS]
    changed[0][5] = "H. Weiss"
    plan, _ = _import(workspace, _xlsx(tmp_path / "b.xlsx", [HEAD, *changed]))
    [row] = [row for row in plan.rows if row.differences]
    assert row.differences == {"owner": ("A. Jansen", "H. Weiss")}
    assert register_system.get_ref(workspace, "S-1").owner == "H. Weiss"
    assert register_system.history(workspace, register_system.get_ref(workspace, "S-1").id)[0].changes == {
        "owner": ("A. Jansen", "H. Weiss")
    }


def test_a_shuffled_list_meets_the_same_systems(workspace, tmp_path):
    _import(workspace, _xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS]))
    plan, _ = _import(workspace, _xlsx(tmp_path / "b.xlsx", [HEAD, *ROWS[::-1]], title_rows=4))
    assert plan.count(RowFate.UNCHANGED) == 3


def test_a_row_without_a_name_is_rejected_with_row_and_column(workspace, tmp_path):
    plan, _ = _import(workspace, _xlsx(tmp_path / "a.xlsx", [HEAD, ["", "", "Somewhere", "", "", "", ""], *ROWS]))
    [row] = [row for row in plan.rows if row.fate is RowFate.REJECTED]
    assert (row.number, row.problem) == (3, ("name_missing", "Name", ""))


def test_a_word_that_a_saved_mapping_does_not_know_rejects_its_row(workspace, tmp_path):
    table = import_systems.read(_xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS]))
    mapping = from_toml(to_toml(propose(table)))
    other = [["S-9", "New", "", "ml", "somewhere", "", ""]]
    table = import_systems.read(_xlsx(tmp_path / "b.xlsx", [HEAD, *other]))
    plan = import_systems.preview(workspace, table, mapping)
    assert plan.rows[0].problem == ("unknown_word", "Stage", "somewhere")


def test_a_word_mapped_to_not_known_is_kept_as_an_extra_field(workspace, tmp_path):
    rows = [["S-9", "New", "", "ml", "somewhere", "", ""]]
    plan, _ = _import(workspace, _xlsx(tmp_path / "a.xlsx", [HEAD, *rows]))
    system = register_system.get_ref(workspace, "S-9")
    assert (system.stage, system.extra) == (None, {"Stage": "somewhere"})
    assert plan.count(RowFate.ADDED) == 1


def test_a_saved_mapping_is_found_again_for_a_list_of_its_shape(workspace, tmp_path):
    table = import_systems.read(_xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS]))
    mapping = import_systems.propose(workspace, table)
    import_systems.save_mapping(workspace, mapping, "Ours")
    assert import_systems.saved_mappings(workspace) == ("Ours",)
    assert import_systems.propose(workspace, table).name == "Ours"


def test_a_mapping_file_survives_and_its_faults_are_named(tmp_path):
    table = read_table(_xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS]))
    mapping = propose(table, "Ours")
    assert from_toml(to_toml(mapping)) == mapping
    for wrong in (
        "[",
        '[columns]\ncolour = ["x"]',
        "[columns]\nname = 3",
        '[values.stage]\nx = "nowhere"',
        "columns = 1",
    ):
        with pytest.raises(MappingUnreadable):
            from_toml(wrong)


def test_a_mapped_header_that_is_gone_is_named(workspace, tmp_path):
    mapping = propose(read_table(_xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS])))
    table = read_table(_xlsx(tmp_path / "b.xlsx", [["Reference", "Title"], ["1", "x"]]))
    with pytest.raises(HeaderMissing) as caught:
        import_systems.preview(workspace, table, mapping)
    assert caught.value.facts["header"] == "Name"


def test_csv_of_any_common_kind_reads(tmp_path):
    for raw in (
        "Name;Owner\nSläbel;A\n".encode("cp1252"),
        "Name;Owner\nSläbel;A\n".encode("utf-8-sig"),
        "Name\tOwner\nSläbel\tA\n".encode("utf-16"),
        b'Name,Owner\n"Sl\xc3\xa4bel",A\n',
    ):
        path = tmp_path / "list.csv"
        path.write_bytes(raw)
        assert read_table(path).rows == (("Name", "Owner"), ("Släbel", "A"))


def test_guarded_cells_of_csv_come_back_as_they_were(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("Name,Owner\n'=1+1,'@x\n", "utf-8")
    assert read_table(path).rows[1] == ("=1+1", "@x")


# What goes out comes back


AWKWARD = ["=1+1", "+cmd", "-2", "@SUM(A1)", "a\nb", "_x0041_ literal", "ctrl \x02 here", "emoji 🔌", "x" * 32_767,
           "<b>bold</b> & more", "'quoted", "\u202eright to left"]  # fmt: skip


def test_the_exported_workbook_imports_back_without_a_change(workspace, tmp_path):
    for number, text in enumerate(AWKWARD):
        fields = {"ref": f"R{number}", "name": f"N {number}", "purpose": text, "kinds": ["llm", "agent"],
                  "uses_images": number % 2 == 0, "stage": "pilot", "extra": {"Colour": text[:50]}}  # fmt: skip
        register_system.register(workspace, fields)
    out = tmp_path / "out.xlsx"
    assert import_systems.export(workspace, out) == len(AWKWARD)
    plan, outcome = _import(workspace, out)
    assert [(row.ref, row.differences) for row in plan.rows if row.differences] == []
    assert plan.count(RowFate.UNCHANGED) == len(AWKWARD)
    assert outcome.changes == frozenset()


def test_the_exported_workbook_is_pleasant_and_holds_no_formula(workspace, tmp_path):
    register_system.register(workspace, {"ref": "=1", "name": "=HYPERLINK(1)", "stage": "pilot"})
    out = tmp_path / "out.xlsx"
    import_systems.export(workspace, out)
    book = load_workbook(out)
    sheet = book.active
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert len(sheet.data_validations.dataValidation) >= 10
    assert all(cell.data_type in ("s", "n") and cell.data_type != "f" for row in sheet for cell in row)
    assert book.properties.creator in ("", None)
    assert sheet.column_dimensions["B"].width > 20


def test_a_text_too_long_for_a_cell_is_refused_not_cut(workspace, tmp_path):
    register_system.register(workspace, {"ref": "R", "name": "N", "purpose": "x" * 32_768})
    with pytest.raises(Exception, match="exports.text_too_long"):
        import_systems.export(workspace, tmp_path / "out.xlsx")
    assert list(tmp_path.glob("out*")) == []


def test_an_existing_export_is_kept(workspace, tmp_path):
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"mine")
    with pytest.raises(Exception, match="file.exists"):
        import_systems.export(workspace, out)
    assert out.read_bytes() == b"mine"


# Hostile files


def _zip(path: Path, entries: dict[str, bytes], *, compress: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compress) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def _parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _hostile(tmp_path: Path, change) -> Path:
    base = _xlsx(tmp_path / "base.xlsx", [HEAD, *ROWS])
    return _zip(tmp_path / "hostile.xlsx", change(_parts(base)))


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda p: {**p, SHEET: p[SHEET].replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', 1)}, "entities"),
        (lambda p: {**p, "xl/workbook.xml": b'<!DOCTYPE x SYSTEM "file:///etc/passwd">' + p["xl/workbook.xml"]}, "entities"),
        (lambda p: {**p, "xl/big.bin": b"\0" * 60_000_000}, "bomb"),
        (lambda p: {**p, SHEET: p[SHEET].replace(b'r="A2"', b'r="XFD1048576"', 1).replace(b'<row r="2"', b'<row r="1048576"')}, "too_many_cells"),
        (lambda p: {**p, "xl/vbaProject.bin": b"x"}, "macros"),
        (lambda p: {**p, "xl/externalLinks/externalLink1.xml": b"<x/>"}, "links_or_objects"),
        (lambda p: {**p, "xl/embeddings/oleObject1.bin": b"x"}, "links_or_objects"),
        (lambda p: {**p, "XL/workbook.xml": b"<x/>"}, "duplicate_parts"),
        (lambda p: {**p, "../evil.xml": b"<x/>"}, "unsafe_names"),
        (lambda p: {**p, "C:/evil.xml": b"<x/>"}, "unsafe_names"),
        (lambda p: {**p, **{f"xl/{n}.bin": b"" for n in range(2_100)}}, "too_many_parts"),
        (lambda p: {"a.txt": b"x"}, "not_a_table"),
        (lambda p: {**p, SHEET: p[SHEET][:300]}, "damaged"),
    ],
)  # fmt: skip
def test_a_hostile_workbook_is_refused_with_its_reason(tmp_path, change, reason):
    path = _hostile(tmp_path, change)
    with pytest.raises(SheetRefused) as caught:
        read_table(path)
    assert caught.value.facts["reason"] == reason


def test_a_wrong_checksum_is_damage(tmp_path):
    path = _xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS])
    with zipfile.ZipFile(path) as archive:
        offset = archive.getinfo("xl/styles.xml").header_offset
    raw = bytearray(path.read_bytes())
    raw[offset + 60] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(SheetRefused):
        read_table(path)


@pytest.mark.parametrize(
    ("name", "raw", "reason"),
    [
        ("a.xls", b"<html><table></table></html>", "not_a_table"),
        ("a.xlsx", b"<html>", "not_a_table"),
        ("a.xlsx", b"", "empty"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "not_a_table"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.csv", b"a\0b", "not_a_table"),
        ("a.pdf", b"%PDF-1.7", "not_a_table"),
        ("a.xlsx", b"PK\x03\x04garbage", "damaged"),
    ],
)
def test_other_files_are_told_apart(tmp_path, name, raw, reason):
    path = tmp_path / name
    path.write_bytes(raw)
    with pytest.raises(SheetRefused) as caught:
        read_table(path)
    assert caught.value.facts["reason"] == reason


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_flipped_bytes_raise_only_declared_errors(data):
    import tempfile

    with tempfile.TemporaryDirectory() as base:
        path = _xlsx(Path(base) / "a.xlsx", [HEAD, *ROWS])
        raw = bytearray(path.read_bytes())
        for at, flip in data.draw(
            st.lists(st.tuples(st.floats(0, 0.999), st.integers(1, 255)), min_size=1, max_size=4)
        ):
            raw[int(at * len(raw))] ^= flip
        path.write_bytes(raw)
        try:
            assert isinstance(read_table(path), Table)
        except SheetRefused as error:
            assert error.facts["reason"]


def test_a_missing_sheet_names_those_there_are(tmp_path):
    path = _xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS])
    with pytest.raises(SheetUnknown) as caught:
        read_table(path, "Nowhere")
    assert caught.value.facts["sheets"] == ["Sheet"]


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(Exception, match="file.unreadable"):
        read_table(tmp_path / "none.xlsx")


def test_a_cancelled_import_writes_nothing(workspace, tmp_path):
    from workbench.kernel.progress import Cancelled, Progress

    path = _xlsx(tmp_path / "a.xlsx", [HEAD, *([f"S-{n}", f"N {n}", "", "", "", "", ""] for n in range(600))])
    table = import_systems.read(path)
    plan = import_systems.preview(workspace, table, import_systems.propose(workspace, table))
    progress = Progress(lambda done, total, note: progress.cancel())
    with pytest.raises(Cancelled):
        import_systems.apply(workspace, plan, progress=progress)
    assert register_system.count(workspace) == 0


def test_the_reader_that_parses_runs_in_another_process(tmp_path, monkeypatch):
    path = _xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS])
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    assert len(read_table(path).rows) == 4


@pytest.mark.shared
def test_the_sample_of_3611_systems_goes_in_whole_and_again_changes_nothing(workspace, shared, tmp_path):
    path = shared / "samples" / "inventories" / "us-federal-ai-use-cases-2025.xlsx"
    plan, _ = _import(workspace, path)
    assert plan.count(RowFate.ADDED) == 3611
    assert plan.mapping.header_row == 2
    assert register_system.count(workspace) == 3611
    again, outcome = _import(workspace, path)
    assert again.count(RowFate.UNCHANGED) == 3611
    assert outcome.changes == frozenset()
    out = tmp_path / "out.xlsx"
    import_systems.export(workspace, out)
    back, _ = _import(workspace, out)
    assert back.count(RowFate.UNCHANGED) == 3611


def test_ods_and_xls_read_like_xlsx(tmp_path):
    content = (
        '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        '<table:table table:name="List"><table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p>'
        '</table:table-cell><table:table-cell office:value-type="string"><text:p>Owner</text:p></table:table-cell>'
        '</table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Load</text:p>'
        '</table:table-cell><table:table-cell office:value-type="string"><text:p>A</text:p></table:table-cell>'
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", '<?xml version="1.0"?><manifest/>')
    assert read_table(path).rows == (("Name", "Owner"), ("Load", "A"))
