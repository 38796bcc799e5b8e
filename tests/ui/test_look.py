"""Themes, measures, formats, settings and sentences: what can be checked without a page."""

import ast
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions import Keys
from ui.error_sentences import SENTENCES
from ui.errors import explain
from ui.format import LONGEST, days_until, percent, shown, tooltip
from ui.i18n.translate import pseudo
from ui.none_guard import keep_none_alive
from ui.settings import Preferences, read_preferences, write_preferences
from ui.theme.metrics import DESK, FIELD, FLOOR_PX, TYPE_NAMES, Metrics
from ui.theme.tokens import THEMES, contrast, load_theme, required_pairs
from ui.widgets.answer_scale import AnswerScale
from ui.widgets.heat_map import HeatMap
from ui.widgets.saved_mark import SavedMark, SavedState
from ui.widgets.text import Elided, NoteEdit, Text
from workbench.kernel import errors

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = ["<h1>APPROVED</h1>", '<img src="//attacker-host/share/x.png">', "a\u202egpj.exe", "x\0y"]


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_of_a_theme_can_be_read(name):
    theme = load_theme(name)
    for role, ground, least in required_pairs(theme):
        assert contrast(theme[role], theme[ground]) >= least, (role, ground)


def test_nothing_is_smaller_than_the_floor():
    for density in (DESK, FIELD):
        metrics = Metrics(density)
        assert min(metrics.type_size(name) for name in TYPE_NAMES) >= FLOOR_PX
        assert metrics.control >= (48 if density == FIELD else 32)


def test_colours_are_named_by_role_outside_the_theme():
    for path in ROOT.glob("ui/**/*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != "#000000":
                is_colour = len(node.value) == 7 and node.value[0] == "#"
                assert not is_colour or not all(c in "0123456789abcdefABCDEF" for c in node.value[1:]), path


def test_labels_that_guess_their_format_stand_in_one_module_only():
    for path in ROOT.glob("ui/**/*.py"):
        if path.name != "text.py":
            names = {getattr(node, "id", "") for node in ast.walk(ast.parse(path.read_text("utf-8")))}
            assert not names & {"QLabel", "QTextEdit", "QTextBrowser", "QMessageBox"}, path


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_wrote_is_never_markup(qtbot, text):
    for label in (Text(text), Text(text, wrap=True), Elided(text)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<" not in tooltip(text).removeprefix("<span>").removesuffix("</span>")
    note = NoteEdit()
    qtbot.addWidget(note)
    note.setPlainText(text)
    assert note.loadResource(2, "file:///etc/passwd") is None
    assert "<img" not in note.toPlainText() or text.startswith("<img")


def test_reordering_characters_are_shown():
    assert shown("a\u202egpj.exe") == "a⟨U+202E⟩gpj.exe"
    assert len(shown("x" * 2_000_000)) == LONGEST + 1


def test_only_a_whole_share_is_a_hundred_per_cent(qapp):
    assert percent(0.999) == "99 %"
    assert percent(1.0) == "100 %"


def test_days_are_told_in_words(qapp):
    today = date(2026, 11, 24)
    assert days_until(today, today) == "today"
    assert days_until(date(2026, 11, 27), today).startswith("3 day")
    assert "late" in days_until(date(2026, 11, 19), today)


def test_preferences_come_back_as_they_were(tmp_path):
    wanted = Preferences(language="de", theme="high-contrast", density=FIELD, text_percent=150, keys=("mark=X",))
    wanted = wanted.with_register(str(tmp_path / "a.wbreg"))
    write_preferences(tmp_path / "s.ini", wanted)
    assert read_preferences(tmp_path / "s.ini") == wanted


@given(st.text(max_size=400))
def test_hostile_settings_give_defaults_or_sound_values(tmp_path_factory, text):
    file = tmp_path_factory.mktemp("ini") / "s.ini"
    file.write_text("[preferences]\n" + text, "utf-8", errors="replace")
    found = read_preferences(file)
    assert found.theme in THEMES and 80 <= found.text_percent <= 200 and 1 <= found.lock_after_min <= 30


@pytest.mark.parametrize(
    "line", ["theme = <h1>", "text_percent = 99999", "last_register = //server/share/x", "camera_folder = \\\\h\\s"]
)
def test_a_value_out_of_range_is_its_default_and_no_server_is_asked(tmp_path, line):
    file = tmp_path / "s.ini"
    file.write_text(f"[preferences]\n{line}\n", "utf-8")
    assert read_preferences(file) == Preferences()


def _every_error():
    for path in sorted(ROOT.glob("workbench/**/*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for line in node.body:
                    if isinstance(line, ast.Assign) and getattr(line.targets[0], "id", "") == "code":
                        yield line.value.value


def test_every_error_has_its_sentences(qapp):
    exempt = {"demo.folder_not_empty", "score.vector_unreadable"}  # of the command line only
    missing = {code for code in _every_error() if code not in SENTENCES and not code.startswith("cli.")} - exempt
    assert missing == set()


def test_sentences_survive_missing_facts(qapp):
    told = explain(errors.RegisterError())
    assert told.code == "register.error" and told.happened and told.remedy


def test_pseudo_language_keeps_placeholders():
    assert "{name}" in pseudo("Attach {name}") and len(pseudo("Attach {name}")) > 15


def test_two_acts_never_share_a_key_within_their_reach():
    keys = Keys()
    for act in keys.all_acts():
        for sequence in act.keys:
            assert keys.taken_by(act.name, sequence) is None, (act.name, sequence)


def test_none_does_not_die_of_calls_that_return_nothing(qapp):
    keep_none_alive()
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(2000):
        widget.update()
    assert sys.getrefcount(None) > 100_000 or sys.getrefcount(None) >= before - 100


def test_all_answers_share_one_size_at_which_the_longest_fits(qtbot, look):
    scale = AnswerScale(look)
    qtbot.addWidget(scale)
    scale.set_labels(["Fehlt", "Einzelfall", "Festgelegt", "Umgesetzt", "Nachgewiesen"])
    scale.show()
    scale.resize(659, 80)
    small = scale.label_font().pixelSize()
    scale.resize(1100, 80)
    assert 14 <= small <= scale.label_font().pixelSize() == 16


def test_arrows_move_between_answers_without_answering(qtbot, look):
    scale = AnswerScale(look)
    qtbot.addWidget(scale)
    scale.set_labels(["a", "b", "c"])
    with qtbot.waitActive(scale):
        scale.show()
        scale.activateWindow()
    said = []
    scale.answered.connect(said.append)
    scale.focus_answer(0)
    qtbot.keyClick(scale.answers()[0], Qt.Key.Key_Right)
    assert scale.focused_position == 1 and said == []
    qtbot.keyClick(scale.answers()[1], Qt.Key.Key_Space)
    assert said == [1]
    assert "2 of 3" in scale.answers()[1].accessibleName()


def test_the_heat_map_goes_by_arrows_and_stops_at_its_edge(qtbot, look):
    heat = HeatMap(look)
    qtbot.addWidget(heat)
    heat.set_matrix([["Low"] * 5] * 5)
    heat.set_counts({(5, 5): 2})
    for _ in range(6):
        qtbot.keyClick(heat, Qt.Key.Key_Up)
        qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert heat.cell == (5, 5)
    assert "2 risks" in heat.accessibleName()
    with qtbot.waitSignal(heat.cell_opened):
        qtbot.keyClick(heat, Qt.Key.Key_Return)
    assert len(heat.rows()) == 25


def test_the_saved_mark_keeps_its_width(qtbot, look):
    mark = SavedMark(look)
    qtbot.addWidget(mark)
    widths = set()
    for state in (SavedState.SAVED, SavedState.SAVING, SavedState.WAITING):
        mark.show_state(state, time="14:02")
        widths.add(mark.sizeHint().width())
    assert len(widths) == 1
    mark.show_state(SavedState.FAILED, reason="disk full")
    assert "disk full" in mark.words
