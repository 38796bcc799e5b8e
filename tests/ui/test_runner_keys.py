"""The runner by keyboard only, as an assessor works. Source: UX guide §3."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.models.section_tree import Filter
from workbench.assessments.model import AnswerState
from workbench.services import run_assessment

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def window(open_window, draft_id):
    made = open_window()
    made.go("runner", draft_id)
    made.page.take_focus()
    return made


def stored(window):
    """Return the answer on disk to the question shown."""
    vm = window.workplace.runner
    window.settle()
    sheet = run_assessment.sheet(window.workplace._workspace, vm.assessment_id)
    return sheet.answer(vm.question_id)


def send_text_key(text: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key that gives *text*, as a French or Belgian keyboard does."""
    key = ord(text.upper())
    target = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, modifier, text))


@pytest.mark.parametrize("level", range(5))
def test_one_to_five_answer_and_are_on_disk(window, level):
    window.key(getattr(Qt.Key, f"Key_{level + 1}"))
    assert window.page.panel.scale.chosen == level
    answer = stored(window)
    assert (answer.state, answer.level) == (AnswerState.LEVEL, level)


@pytest.mark.parametrize(("sign", "level"), [("&", 0), ("é", 1), ('"', 2), ("'", 3), ("(", 4)])
def test_the_number_row_of_french_keyboards_counts_without_shift(window, sign, level):
    send_text_key(sign)
    assert stored(window).level == level


@pytest.mark.parametrize("sign", ["&", '"', "("])
def test_a_sign_that_needs_shift_is_no_answer(window, sign):
    before = stored(window)
    send_text_key(sign, SHIFT)
    assert stored(window) == before


def test_a_grave_is_zero(window):
    send_text_key("à")
    assert stored(window).state is AnswerState.NOT_APPLICABLE


def test_the_keypad_always_counts(window):
    window.key(Qt.Key.Key_4, modifier=KEYPAD)
    assert stored(window).level == 3


def test_not_known_and_cleared(window):
    window.key(Qt.Key.Key_U)
    assert stored(window).state is AnswerState.UNKNOWN
    window.key(Qt.Key.Key_Backspace)
    assert stored(window).state is AnswerState.OPEN


def test_does_not_apply_asks_for_its_reason_at_once(window):
    window.key(Qt.Key.Key_0)
    assert window.page.panel.reason.hasFocus()
    assert "reason" in window.page.panel.shortfall.words().lower()
    window.type("No operator acts on it.")
    window.key(Qt.Key.Key_Escape)
    answer = stored(window)
    assert (answer.state, answer.reason) == (AnswerState.NOT_APPLICABLE, "No operator acts on it.")
    assert window.page.panel.shortfall.isHidden()


def test_answering_does_not_jump_ahead(window):
    before = window.workplace.runner.question_id
    window.key(Qt.Key.Key_3)
    assert window.workplace.runner.question_id == before


def test_answering_advances_if_the_person_wants_it(open_window, draft_id):
    window = open_window(advance_after_answer=True)
    window.go("runner", draft_id)
    window.page.take_focus()
    before = window.workplace.runner.question_id
    window.key(Qt.Key.Key_3)
    assert window.workplace.runner.question_id != before


def test_letters_reach_the_note_and_answer_nothing(window):
    before = stored(window)
    window.key(Qt.Key.Key_N)
    assert window.page.panel.note.hasFocus()
    window.type("4 alarms seen, R. and U. tested")
    window.key(Qt.Key.Key_Escape)
    answer = stored(window)
    assert answer.note == "4 alarms seen, R. and U. tested"
    assert (answer.state, answer.level, answer.is_marked) == (before.state, before.level, before.is_marked)
    assert window.page.panel.scale.focused_position is not None


def test_a_note_is_written_after_a_rest(window, qtbot):
    window.key(Qt.Key.Key_N)
    window.type("half a thought")
    with qtbot.waitSignal(window.workplace.runner.note_written, timeout=3000):
        pass
    assert stored(window).note == "half a thought"
    assert window.page.panel.note.hasFocus()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (683, 384)])
def test_an_answer_without_a_level_is_seen_where_it_was_given(window, width, height):
    window.resize(width, height)
    place = window.page.foot.button("unknown") if width > 900 else window.page.panel.unknown
    other = window.page.foot.button("not-applicable") if width > 900 else window.page.panel.not_applicable
    window.key(Qt.Key.Key_U)
    window.settle()
    assert place.isVisible() and place.isChecked() and not other.isChecked()
    window.key(Qt.Key.Key_4)
    window.settle()
    assert not place.isChecked()


def test_a_mark_comes_and_goes(window):
    window.key(Qt.Key.Key_R)
    assert stored(window).is_marked
    window.key(Qt.Key.Key_R)
    assert not stored(window).is_marked


def test_undo_and_redo_write_new_revisions(window):
    window.key(Qt.Key.Key_5)
    five = stored(window)
    window.key(Qt.Key.Key_Z, modifier=CTRL)
    back = stored(window)
    assert back.level == 0 and back.revision == five.revision + 1
    window.key(Qt.Key.Key_Z, modifier=CTRL | SHIFT)
    assert stored(window).level == 4


def test_undo_shows_the_question_concerned(window):
    first = window.workplace.runner.question_id
    window.key(Qt.Key.Key_5)
    window.key(Qt.Key.Key_PageDown)
    assert window.workplace.runner.question_id != first
    window.key(Qt.Key.Key_Z, modifier=CTRL)
    assert window.workplace.runner.question_id == first


def test_pages_sections_and_ends(window):
    vm = window.workplace.runner
    ids = [placed.question.id for placed in vm.questions]
    window.key(Qt.Key.Key_PageDown)
    assert vm.question_id == ids[1]
    window.key(Qt.Key.Key_PageUp)
    assert vm.question_id == ids[0]
    window.key(Qt.Key.Key_PageDown, modifier=CTRL)
    assert vm.placed.section.id != vm.questions[0].section.id
    window.key(Qt.Key.Key_PageUp, modifier=CTRL)
    window.key(Qt.Key.Key_End)
    assert vm.section_place()[0] == vm.section_place()[1]
    window.key(Qt.Key.Key_Home)
    assert vm.section_place()[0] == 1


def test_next_open_goes_to_the_first_question_without_an_answer(window):
    window.key(Qt.Key.Key_Return, modifier=CTRL)
    vm = window.workplace.runner
    assert not vm.answer().is_answered
    assert window.page.panel.scale.focused_position is not None


def test_next_open_works_from_within_the_note(window):
    window.key(Qt.Key.Key_N)
    window.type("done")
    window.key(Qt.Key.Key_Return, modifier=CTRL)
    assert not window.workplace.runner.answer().is_answered
    window.key(Qt.Key.Key_2)
    assert stored(window).level == 1


def test_a_question_is_reached_by_its_number(window):
    window.key(Qt.Key.Key_G, modifier=CTRL)
    wanted = window.workplace.runner.questions[7]
    window.type(wanted.number)
    window.key(Qt.Key.Key_Return)
    assert window.workplace.runner.question_id == wanted.question.id


def test_list_mode_answers_with_the_same_keys(window):
    window.key(Qt.Key.Key_L)
    assert window.page.table.isVisible()
    window.key(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_5)
    answer = stored(window)
    assert window.workplace.runner.question_id == window.workplace.runner.questions[2].question.id
    assert answer.level == 4
    window.key(Qt.Key.Key_L)
    assert window.page.panel.isVisible()


def test_the_filter_leads_through_open_questions_only(window):
    window.page._on_filter(Filter.OPEN)
    for _ in range(3):
        window.key(Qt.Key.Key_PageDown)
        assert not window.workplace.runner.answer().is_answered


def test_a_picture_is_pasted_as_evidence(window):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    QGuiApplication.clipboard().setImage(image)
    before = len(stored(window).evidence)
    window.key(Qt.Key.Key_V, modifier=CTRL)
    window.settle()
    assert len(stored(window).evidence) == before + 1
    assert window.page.panel.evidence.count == before + 1


def test_what_was_seen_raises_what_counts(window, qtbot):
    window.key(Qt.Key.Key_4)
    window.settle()
    assert "Implemented" in window.page.panel.shortfall.words()
    window.page._evidence.observe()
    dialog = QApplication.activeModalWidget()
    qtbot.keyClicks(dialog.field, "Alarm raised in front of me at 14:02")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, CTRL)
    window.settle()
    assert stored(window).best_grade == 2
    assert window.page.panel.shortfall.isHidden()


def test_single_keys_can_be_switched_off(open_window, draft_id):
    window = open_window(single_keys=False)
    window.go("runner", draft_id)
    window.page.take_focus()
    before = stored(window)
    window.key(Qt.Key.Key_5, Qt.Key.Key_R)
    assert stored(window) == before


def test_changed_keys_hold(open_window, draft_id):
    window = open_window(keys=("mark=X",))
    window.go("runner", draft_id)
    window.page.take_focus()
    window.key(Qt.Key.Key_R)
    assert not stored(window).is_marked
    window.key(Qt.Key.Key_X)
    assert stored(window).is_marked


def test_f6_goes_round_the_panes(window):
    seen = []
    for _ in range(4):
        window.key(Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        panes = (window.workplace.frame.rail, *window.page.panes())
        seen.append(next(i for i, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused)))
    assert sorted(seen) == [0, 1, 2, 3]


@pytest.mark.parametrize("size", [(683, 384), (1093, 614), (1366, 768)])
def test_it_works_the_same_in_every_size(open_window, draft_id, size):
    window = open_window(size=size, density="field")
    window.go("runner", draft_id)
    window.page.take_focus()
    window.key(Qt.Key.Key_2)
    assert stored(window).level == 1
    window.key(Qt.Key.Key_N)
    window.type("n")
    window.key(Qt.Key.Key_Escape)
    assert stored(window).note == "n"
    window.key(Qt.Key.Key_Return, modifier=CTRL)
    assert not window.workplace.runner.answer().is_answered
