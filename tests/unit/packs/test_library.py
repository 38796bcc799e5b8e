"""The library as a pack: format, author's rules, links, and the layout of its drawings. Source: docs/pack-format.md."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import as_file
from pathlib import Path

import pytest

from workbench.kernel.content import shipped_packs
from workbench.packs.codec import from_text, to_text
from workbench.packs.library.checks import Known, overlaps
from workbench.packs.library.drawing import LINE, TEXT, Drawing, lay_out, text_width
from workbench.packs.library.model import PARTS, Entry, EntryKind, Library
from workbench.packs.load import BadPack, check_pack, load_pack
from workbench.packs.model import PackKind
from workbench.reports.pdf.fonts import BOLD, SANS
from workbench.reports.pdf.ink import Type
from workbench.reports.pdf.text import width_of
from workbench.services import content, find, library
from workbench.services.workspace import Workspace


@pytest.fixture(scope="module")
def shelf() -> library.Shelf:
    return library.shipped_shelf()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped library that a test may break."""
    with as_file(shipped_packs().joinpath("library")) as shipped:
        shutil.copytree(shipped, tmp_path / "library")
    return tmp_path / "library"


def _broken(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


# (file, what stands there, what a careless author writes, the rule that is broken, a word on the line it names)
_FORMAT = [
    ("pack.toml", '"PB-02"', '"PB-77"', "missing_file", "PB-77"),
    ("pack.toml", '"PB-02"', '"PB-01"', "duplicate_id", "PB-01"),
    ("pack.toml", '"PB-09",', "", "not_listed", ""),
    ("entries/PB-01.toml", 'id = "PB-01"', 'id = "PB-10"', "wrong_id", "PB-10"),
    ("entries/PB-01.toml", 'kind = "playbook"', 'kind = "recipe"', "unknown_value", "recipe"),
    ("entries/PB-01.toml", "applies_when = ", "when = ", "unknown_key", "when"),
    ("entries/PB-01.toml", "kind in [llm, rag, agent]", "kind in [llm", "bad_expression", "kind in"),
    ("entries/PB-01.toml", 'risks = ["RSK-08"', 'risks = [8, "RSK-08"', "wrong_type", "risks"),
    ("entries/AR-01.toml", "at = [0, 0]", "at = [0, -1]", "wrong_type", "control"),
    ("text/en/PB-01.toml", "[never]", "[neverever]", "missing_part", ""),
    ("text/en/PB-01.toml", '{lead = "Control-room operator", when', '{role = "Control-room operator", when', "unknown_key", "role"),
    ("text/en/PB-01.toml", "[tell]\ntext", "[tell]\nwords", "unknown_key", "words"),
    ("text/en/AR-01.toml", 'sensors = ["Own sensors"', 'gauges = ["Own sensors"', "missing_text", "[diagram.boxes]"),
    ("text/en/AR-01.toml", 'sensors = ["Own sensors", "gas, discharge, oil"]', 'sensors = "Own sensors"', "wrong_type", "sensors"),
    ("entries/PB-01.toml", '"GDPR-72H"]', '"GDPR-72H", "GDPR-34"]', "count_differs", ""),
    ("regimes.toml", 'id = "NIS2-IN"', 'id = "NIS2-EW"', "duplicate_id", "NIS2-EW"),
    ("regimes.toml", 'certainty = "M"', 'certainty = "sure"', "unknown_value", "certainty"),
    ("text/en/regimes.toml", "[GDPR-34]", "[GDPR-35]", "missing_text", ""),
]  # fmt: skip
_AUTHOR = [
    ("text/en/PB-01.toml", "Stop working from its answers.", "Take appropriate steps.", "elastic_word", "appropriate"),
    ("text/en/PB-01.toml", 'short = "', 'short = "' + "long " * 30, "short_line", "short"),
    ("text/en/PB-01.toml", 'summary = """', 'summary = """' + "word " * 90, "text_length", "summary"),
    ("text/en/PB-01.toml", "Stop working from its answers.", "word " * 76, "text_length", ""),
    ("text/en/PB-06.toml", 'when = "at once", ', "", "item_incomplete", "Do not carry it out"),
    ("text/en/BR-01.toml", 'title = "It looks sure.', 'title = "It looks very sure of itself and of all.', "headline", "title"),
    ("text/en/BR-01.toml", "[dont]\nitem = [", '[dont]\nitem = [{text = "No."}, {text = "Never."},', "brief_lines", ""),
    ("text/en/BR-01.toml", "Look at the time stamp.", "word " * 27, "text_length", ""),
    ("entries/BR-01.toml", 'domain = "robustness"', 'domain = ""', "brief_domain", ""),
    ("entries/PB-01.toml", 'again = ["CYB-33", "CYB-34", "CYB-36", "DAT-35", "CYB-47", "MIS-12"]', "again = []", "leads_on", ""),
    ("entries/PB-01.toml", '"PB-08"', '"PB-88"', "entry_unknown", "PB-88"),
    ("entries/PB-01.toml", '"NIS2-EW"', '"NIS3-EW"', "regime_unknown", "NIS3-EW"),
    ("entries/AR-01.toml", "controls = [3, 4]", "controls = [3, 9]", "control_unknown", ""),
    ("entries/AR-01.toml", "controls = [3, 4]", "controls = []", "threat_linked", ""),
    ("entries/AR-01.toml", 'questions = ["CYB-22", "CYB-21", "ROB-41"]', "questions = []", "control_checked", ""),
    ("entries/AR-01.toml", 'on = ["sensors>edge"]', 'on = ["sensors>scada"]', "place_unknown", "sensors>scada"),
    ("entries/AR-01.toml", 'to = "monitor"', 'to = "monitor2"', "flow_end", "monitor2"),
    ("entries/AR-01.toml", 'from = "media"\nto = "edge"', 'from = "sensors"\nto = "monitor"', "flow_blocked", "sensors"),
    ("entries/AR-01.toml", "one_way = true", "one_way = true\nboth = true", "flow_direction", ""),
    ("entries/AR-01.toml", 'from = "monitor"\nto = "operator"', 'from = "edge"\nto = "scada"', "box_alone", "operator"),
    ("entries/AR-01.toml", '["edge-zone", "centre"]', '["edge-zone", "moon"]', "boundary_end", "moon"),
    ("entries/AR-01.toml", "size = [2, 1]", "size = [2, 2]", "zones_overlap", ""),
    ("entries/AR-01.toml", "at = [2, 0]\nsize", "at = [3, 0]\nsize", "off_grid", "centre"),
    ("entries/AR-01.toml", 'zone = "centre"\nat = [2, 2]', 'zone = "centre"\nat = [0, 2]', "box_outside", "operator"),
    ("entries/AR-01.toml", 'zone = "centre"\nat = [2, 2]', 'zone = "centre"\nat = [2, 1]', "boxes_overlap", "operator"),
    ("text/en/AR-01.toml", '["Own sensors", "gas', '["Own sensors for dissolved gas in oil, discharge and heat", "gas', "label_too_long", "sensors"),
    ("text/en/AR-01.toml", 'label = "TLS push"', 'label = "TLS 1.3 push of findings"', "label_too_long", "TLS 1.3"),
    ("text/en/AR-01.toml", 'primary = "Sensors', 'primary = "Sensors of the transformer and of the switchgear beside it', "label_too_long", "primary"),
    ("text/en/AR-02.toml", 'provider = "Provider', 'provider = "Weatherprovider', "drawing_overlap", ""),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "rule", "word"), [*_FORMAT, *_AUTHOR])
def test_each_fault_is_found_with_file_and_line(folder, file, old, new, rule, word):
    _broken(folder, file, old, new)
    faults = [fault for fault in check_pack(folder) if fault.rule == rule]
    assert faults, check_pack(folder)
    lines = [(folder / fault.file).read_text("utf-8").split("\n")[fault.line - 1] for fault in faults]
    assert any(word in line for line in lines), (faults, lines)


@pytest.mark.parametrize(("file", "old", "new", "rule", "word"), _FORMAT)
def test_a_pack_with_a_fault_of_format_is_not_loaded(folder, file, old, new, rule, word):
    _broken(folder, file, old, new)
    with pytest.raises(BadPack):
        load_pack(folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        ("entries/PB-01.toml", '"CYB-32"', '"CYB-99"', "question_unknown"),
        ("entries/AR-01.toml", '"CYB-03", "CYB-07"]\n[[control]]', '"CYB-03", "CYB-97"]\n[[control]]', "question_unknown"),
        ("entries/PB-01.toml", '"RSK-09"', '"RSK-99"', "risk_unknown"),
        ("entries/PB-01.toml", "mitre-atlas:AML.T0080", "mitre-atlas:AML.T9999", "reference_unknown"),
        ("entries/AR-01.toml", "saif:MDT", "saif:XXX", "reference_unknown"),
        ("regimes.toml", 'reference = "nccs:Art.38"', 'reference = "nccs:Art.380"', "reference_unknown"),
    ],
)  # fmt: skip
def test_a_link_that_leads_nowhere_is_found(folder, file, old, new, rule):
    _broken(folder, file, old, new)
    faults = content.check(folder)
    assert {fault.rule for fault in faults} == {rule}
    assert all(fault.line > 1 for fault in faults)


def test_every_link_of_the_shipped_library_resolves_and_no_rule_is_broken():
    assert content.check(shipped_packs().joinpath("library")) == ()


def test_links_are_only_checked_against_what_is_known(folder):
    _broken(folder, "entries/PB-01.toml", '"CYB-32"', '"CYB-99"')
    assert check_pack(folder) == ()
    assert check_pack(folder, None, Known({"CYB-99"}, (), None)) != ()


def test_the_library_has_what_an_operator_needs(shelf):
    by_kind = {kind: [e for e in shelf.library.entries if e.kind is kind] for kind in EntryKind}
    assert len(by_kind[EntryKind.PLAYBOOK]) >= 7
    assert len(by_kind[EntryKind.ARCHITECTURE]) >= 6
    assert sorted(e.domain for e in by_kind[EntryKind.BRIEF]) == ["cybersecurity", "data", "misuse", "robustness"]
    for entry in shelf.library.entries:
        assert tuple(part.key for part in entry.words().parts) == PARTS[entry.kind]


def test_a_critical_question_is_never_left_without_help(shelf):
    questionnaires = [load_pack(shipped_packs().joinpath(n)) for n in ("robustness", "cybersecurity", "misuse", "data")]
    critical = {q.id for pack in questionnaires for q in pack.questions() if q.severity == "critical"}
    assert len(critical) == 25
    assert {each for each in critical if not shelf.library.helps_with(each)} == set()


def test_what_is_about_a_question_comes_before_what_only_names_it(shelf):
    found = shelf.library.helps_with("MIS-12")
    about = [("MIS-12" in entry.questions) for entry in found]
    assert len(found) >= 3
    assert about == sorted(about, reverse=True)
    assert not about[-1]


def test_a_stored_library_is_the_same_library(shelf):
    assert from_text(PackKind.LIBRARY, to_text(shelf.library)) == shelf.library


# --- in the register ---


def test_the_register_keeps_the_library_with_version_and_hash_and_finds_it(workspace: Workspace):
    head = next(each for each in content.installed(workspace) if each["kind"] == "library")
    shipped = library.shipped_shelf().library.head
    assert (head["pack_id"], head["version"], head["sha256"]) == ("library", shipped.version, shipped.sha256)
    found = library.shelf(workspace)
    assert found is not None
    assert found.library == library.shipped_shelf().library
    assert found.names.questions["CYB-22"] == "Signature checked before a model runs"
    hits = find.find(workspace, "deepfake", kinds=("library",))
    assert hits[0].object_id == "PB-06"


def test_a_newer_library_takes_the_place_of_the_older_one(workspace: Workspace, folder: Path, clock):
    clock.move(hours=1)
    _broken(folder, "pack.toml", 'version = "1.0.0"', 'version = "1.1.0"')
    _broken(folder, "text/en/PB-06.toml", "Deepfake order in the control room", "Cloned voice orders switching")
    content.install(workspace, folder)
    found = library.library(workspace)
    assert found is not None
    assert found.head.version == "1.1.0"
    hits = find.find(workspace, "cloned voice orders", kinds=("library",))
    assert [hit.title for hit in hits] == ["PB-06 Cloned voice orders switching"]
    assert find.find(workspace, "deepfake order in the control", kinds=("library",)) == ()


def test_a_language_that_is_not_there_falls_back_visibly(folder: Path):
    _broken(folder, "pack.toml", 'languages = ["en"]', 'languages = ["en", "de"]')
    german = folder / "text" / "de"
    german.mkdir()
    text = (folder / "text" / "en" / "PB-06.toml").read_text("utf-8")
    (german / "PB-06.toml").write_text(
        text.replace("Deepfake order in the control room", "Gefälschte Anweisung"), "utf-8"
    )
    pack = load_pack(folder)
    assert isinstance(pack, Library)
    translated, other = pack.find("PB-06"), pack.find("PB-01")
    assert translated is not None and other is not None
    assert (translated.words("de").title, translated.words("de").language) == ("Gefälschte Anweisung", "de")
    assert other.words("de").language == "en"


# --- drawings ---


def _architectures() -> list[Entry]:
    return [entry for entry in library.shipped_shelf().library.entries if entry.diagram is not None]


def _drawing(entry: Entry) -> Drawing:
    words = entry.words().diagram
    assert entry.diagram is not None and words is not None
    return lay_out(entry.diagram, words, [control.on for control in entry.controls])


@pytest.mark.parametrize("entry", _architectures(), ids=lambda entry: entry.id)
def test_in_a_drawing_nothing_covers_anything(entry: Entry):
    drawing = _drawing(entry)
    assert overlaps(drawing) == []
    assert len(drawing.wires) == len(entry.diagram.flows)  # type: ignore[union-attr]
    zones = [zone.rect for zone in drawing.zones]
    assert not any(a.meets(b) for i, a in enumerate(zones) for b in zones[:i])
    for box in drawing.boxes:
        zone = next(z for z in drawing.zones if z.id == next(b.zone for b in entry.diagram.boxes if b.id == box.id))  # type: ignore[union-attr]
        assert zone.rect.x <= box.rect.x and box.rect.right <= zone.rect.right
        assert zone.rect.y <= box.rect.y and box.rect.bottom <= zone.rect.bottom
    for wire in drawing.wires:
        for rect in (wire.label_rect, wire.letter.rect):
            assert rect.x >= 0 and rect.right <= drawing.width and rect.y >= 0 and rect.bottom <= drawing.height
    numbers = {badge.text for part in (*drawing.boxes, *drawing.wires) for badge in part.controls}
    assert numbers == {str(n + 1) for n in range(len(entry.controls))}


def test_what_covers_something_is_told():
    drawing = _drawing(_architectures()[0])
    first, second, *others = drawing.boxes
    moved = replace(drawing, boxes=(first, replace(second, rect=first.rect), *others))
    assert f"{second.id} covers {first.id}" in overlaps(moved)
    wire, *rest = drawing.wires
    same = replace(drawing, wires=(wire, replace(rest[0], points=wire.points), *rest[1:]))
    assert f"{rest[0].flow.id} crosses {wire.flow.id}" in overlaps(same)


@pytest.mark.parametrize("entry", _architectures(), ids=lambda entry: entry.id)
def test_no_line_of_a_drawing_is_wider_in_print_than_the_layout_thinks(entry: Entry):
    drawing = _drawing(entry)
    lines = [(text, True) for box in drawing.boxes for text in box.title]
    lines += [(text, False) for box in drawing.boxes for text in box.note]
    lines += [(wire.label, False) for wire in drawing.wires]
    lines += [(text, True) for zone in drawing.zones for text in zone.lines]
    for text, is_bold in lines:
        printed = width_of(text, Type(BOLD if is_bold else SANS, TEXT - 0.5, LINE))
        assert printed <= text_width(text, is_bold=is_bold) + 0.5, text


def test_the_direction_of_a_diode_is_that_of_its_flow():
    shown: dict[str, Callable[[Drawing], bool]] = {"AR-02": lambda d: True}
    for entry in _architectures():
        for wire in _drawing(entry).wires:
            assert (wire.diode is not None) == wire.flow.is_one_way
            if wire.diode is not None:
                (x0, y0), (x1, y1) = wire.points[0], wire.points[1]
                (dx, dy) = wire.diode[1]
                assert (x1 - x0) * dx + (y1 - y0) * dy > 0
                shown.pop(entry.id, None)
    assert not shown
