"""Stories by keys alone: a whole questionnaire, a lock in mid-sentence, a crash, handing in and a review."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.factories import PASSPHRASE
from workbench.assessments.model import AnswerState, AssessmentState
from workbench.services import run_assessment
from workbench.services import workspace as workspaces

CTRL = Qt.KeyboardModifier.ControlModifier


def sheet_of(window):
    window.settle()
    return run_assessment.sheet(window.workplace._workspace, window.workplace.runner.assessment_id)


def test_a_whole_questionnaire_by_keys_alone(open_window, draft_id):
    window = open_window()
    window.go("runner", draft_id)
    window.page.take_focus()
    vm = window.workplace.runner
    total = len(vm.questions)
    for number in range(total):
        if not any(not vm.answer(each.question.id).is_answered for each in vm.questions):
            break
        window.key(Qt.Key.Key_Return, modifier=CTRL)
        window.key((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_U)[number % 6])
    sheet = sheet_of(window)
    assert all(sheet.answer(placed.question.id).is_answered for placed in sheet.placed)
    assert vm.progress() == (total, total)
    window.key(Qt.Key.Key_Return, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.dialog is not None
    window.qtbot.keyClick(window.dialog.act, Qt.Key.Key_Return)
    assert sheet_of(window).assessment.state is AssessmentState.HANDED_IN
    assert not vm.can_answer
    assert window.page.panel.scale.is_read_only


def test_locking_keeps_the_half_typed_note_and_unlocking_brings_it_back(open_window, draft_id):
    window = open_window()
    window.go("runner", draft_id)
    window.page.take_focus()
    question = window.workplace.runner.question_id
    window.key(Qt.Key.Key_N)
    window.type("The alarm at bay 3 is")
    window.key(Qt.Key.Key_L, modifier=CTRL)
    workbench = window.workbench
    assert workbench.workplace is None
    assert workbench.unlock.locked_at is not None
    workbench.unlock.unlock(PASSPHRASE)
    window.qtbot.waitUntil(lambda: workbench.workplace is not None, timeout=20_000)
    window.settle()
    assert window.workplace.runner.question_id == question
    assert window.page.panel.note.toPlainText() == "The alarm at bay 3 is"
    assert window.page.panel.note.hasFocus()


def test_nothing_of_the_register_stays_open_behind_the_lock(open_window, draft_id, register_copy):
    window = open_window()
    window.go("runner", draft_id)
    window.key(Qt.Key.Key_L, modifier=CTRL)
    window.settle()
    other = workspaces.unlock(register_copy, PASSPHRASE)  # the writer's lock is free
    other.close()


def test_the_laptop_locks_itself_when_nobody_touches_it(open_window):
    window = open_window(lock_after_min=1)
    idle = window.workplace._idle
    idle._touched = idle._touched.replace(year=2020)  # as after a night in a closed laptop
    idle.touch()
    assert window.workbench.workplace is None


def test_coming_back_shows_the_same_question(open_window, draft_id):
    window = open_window()
    window.go("runner", draft_id)
    window.page.take_focus()
    for _ in range(4):
        window.key(Qt.Key.Key_PageDown)
    question = window.workplace.runner.question_id
    window.settle()
    window.workbench.quit()
    again = open_window()
    assert again.workplace.navigator.current.kind == "runner"
    assert again.workplace.runner.question_id == question


_WORKER = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QEventLoop, QTimer
    from ui.app import Workbench, prepare
    from ui.navigation import Place

    app = prepare(["x"])
    folder, register, passphrase, assessment = sys.argv[1:5]
    workbench = Workbench(Path(folder), Path(folder), Path(register))
    workbench.start()

    def wait(milliseconds):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def answer():
        runner = workbench.workplace.runner
        runner.go_to(runner.questions[20].question.id)
        runner.say_level(3)
        runner.type_note("typed just before")
        runner.write_note()
        workbench.workplace.session.saved.connect(lambda at: print("SAVED", runner.question_id, flush=True))

    def opened():
        workbench.workplace.navigator.go(Place("runner", assessment))
        workbench.workplace.runner.loaded.connect(answer)

    workbench.unlock.unlock(passphrase)
    while workbench.workplace is None:
        wait(20)
    opened()
    app.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_what_the_screen_called_saved_survives_kill(tmp_path, register_copy, draft_id):
    script = tmp_path / "worker.py"
    script.write_text(textwrap.dedent(_WORKER), "utf-8")
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    worker = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path), str(register_copy), PASSPHRASE, draft_id],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    with worker:
        assert worker.stdout is not None
        line = next(line for line in worker.stdout if line.startswith("SAVED"))
        worker.send_signal(signal.SIGKILL)
    question = line.split()[1]
    workspace = workspaces.unlock(register_copy, PASSPHRASE)
    answer = run_assessment.sheet(workspace, draft_id).answer(question)
    workspace.close()
    assert (answer.level, answer.note) == (3, "typed just before")


@pytest.fixture
def handed_in(register_copy, draft_id):
    workspace = workspaces.unlock(register_copy, PASSPHRASE, "A. Jansen")
    run_assessment.hand_in(workspace, draft_id, with_open=True)
    workspace.close()
    return draft_id


def test_a_reviewer_accepts_and_sends_back_by_keys(open_window, handed_in):
    window = open_window(person="J. Peeters")
    window.go("runner", handed_in)
    window.page.take_focus()
    vm = window.workplace.runner
    assert vm.is_review
    window.resize(683, 384)
    assert not window.page.panel.unknown.isVisible()  # nor is an answer offered
    window.resize(1366, 768)
    window.key(Qt.Key.Key_5)
    assert sheet_of(window).answer(vm.question_id).level == 0  # a reviewer answers nothing
    window.key(Qt.Key.Key_A)
    window.settle()
    assert vm.verdict_holds()
    assert "Accepted" in window.page.panel.review.words()
    window.key(Qt.Key.Key_PageDown)
    window.key(Qt.Key.Key_B)
    assert window.dialog is not None
    window.type("Show the record of the last drill.")
    window.key(Qt.Key.Key_Return, modifier=CTRL)
    window.settle()
    assert "Show the record" in window.page.panel.review.words()
    window.key(Qt.Key.Key_Return, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert sheet_of(window).assessment.state is AssessmentState.DRAFT


def test_nobody_reviews_their_own_work(open_window, handed_in):
    window = open_window(person="A. Jansen")
    window.go("runner", handed_in)
    window.page.take_focus()
    window.key(Qt.Key.Key_A)
    window.settle()
    assert "reviews.own_work" in window.page.messages.words()


def test_an_answer_that_does_not_apply_without_reason_stands_against_handing_in(open_window, draft_id):
    window = open_window()
    window.go("runner", draft_id)
    window.page.take_focus()
    window.key(Qt.Key.Key_0)
    window.key(Qt.Key.Key_Escape)
    window.settle()
    assert sheet_of(window).answer(window.workplace.runner.question_id).state is AnswerState.NOT_APPLICABLE
    window.key(Qt.Key.Key_Return, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not window.dialog.act.isEnabled()
