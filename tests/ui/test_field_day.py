"""What happens on a day in the field: a crash, an empty battery, a full disk, photos from a camera, dropped files."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from tests.factories import PASSPHRASE
from ui.battery import BatteryWatch, Charge
from ui.models.section_tree import Filter
from workbench.assessments.model import AnswerState, ReviewVerdict, Wish
from workbench.register.vault import key_file_of
from workbench.services import review_assessment, run_assessment
from workbench.services import workspace as workspaces

CTRL = Qt.KeyboardModifier.ControlModifier

_DYING = """
import os, signal, sys
from pathlib import Path
from workbench.services import register_system, workspace as w
o = w.unlock(Path(sys.argv[1]), sys.argv[2], "A. Jansen")
register_system.register(o, {"name": "Just before"})
os.kill(os.getpid(), signal.SIGKILL)
"""


def answer_of(window, question_id):
    window.settle()
    sheet = run_assessment.sheet(window.workplace._workspace, window.workplace.runner.assessment_id)
    return sheet.answer(question_id)


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_after_a_crash_one_line_says_up_to_when_everything_is_here(open_window, register_copy):
    subprocess.run([sys.executable, "-c", _DYING, str(register_copy), PASSPHRASE], check=False)
    window = open_window()
    said = window.workplace.frame.messages.words()
    assert "closed unexpectedly" in said
    assert "Everything up to" in said
    window.workbench.quit()
    assert "closed unexpectedly" not in open_window().workplace.frame.messages.words()


def test_an_older_key_file_is_told_on_opening(open_window, register_copy, tmp_path):
    older = tmp_path / "older.keys"
    shutil.copy(key_file_of(register_copy), older)
    workspace = workspaces.unlock(register_copy, PASSPHRASE)
    workspaces.add_recovery(workspace)
    workspace.close()
    shutil.copy(older, key_file_of(register_copy))
    assert "older than the register" in open_window().workplace.frame.messages.words()


@pytest.fixture
def battery(qtbot, clock):
    now = [Charge(80, True)]
    watch = BatteryWatch(lambda: now[0], clock)
    told = []
    watch.low.connect(lambda percent: told.append(percent))
    watch.unplugged.connect(lambda: told.append("unplugged"))

    def look(percent, *, plugged=False):
        now[0] = Charge(percent, plugged)
        clock.move(minutes=2)
        watch.look()
        found = list(told)
        told.clear()
        return found

    return look


def test_a_low_battery_is_told_once_for_each_fall(battery):
    assert battery(80) == ["unplugged"]
    assert battery(15) == [15]
    assert battery(16) == battery(14) == []  # around the line it is not told again and again
    assert battery(60, plugged=True) == []
    assert battery(9) == [9, "unplugged"]


def test_the_window_tells_of_the_battery_and_offers_large_targets_once(open_window, draft_id):
    window = open_window()
    watch = window.workplace.battery
    watch._read = lambda: Charge(60, False)
    watch._looked = None
    watch.look()
    bar = window.workplace.frame.messages
    assert "battery" in bar.words()
    bar.act_button("field").click()
    assert window.workbench.preferences.density == "field"
    watch._was_unplugged, watch._looked = False, None
    window.workplace.frame.messages.clear()
    watch.look()
    assert window.workplace.frame.messages.isHidden()  # never offered again
    watch._read = lambda: Charge(15, False)
    watch._looked = None
    watch.look()
    assert "15 %" in window.workplace.frame.messages.words()


@pytest.mark.skipif(os.name != "posix", reason="limits on file size are of POSIX")
def test_a_full_disk_is_told_and_retry_saves_every_answer_in_order(open_window, draft_id, register_copy):
    import resource
    import signal

    window = open_window()
    window.go("runner", draft_id)
    window.page.take_focus()
    vm = window.workplace.runner
    first, second = (placed.question.id for placed in vm.questions[:2])
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = Path(f"{register_copy}-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size if log.exists() else 0, before[1]))
    try:
        window.key(Qt.Key.Key_5)
        window.settle()
        assert "storage." in window.workplace.frame.messages.words()
        window.key(Qt.Key.Key_PageDown)
        window.key(Qt.Key.Key_2)  # the work goes on; the answer waits behind the first
        window.settle()
        assert vm.answer(second).level == 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert window.workplace.hold_close()  # closing says so first
    window.workplace.frame.messages.act_button("retry").click()
    assert answer_of(window, first).level == 4
    assert answer_of(window, second).level == 1
    assert window.workplace.is_saved


def test_a_photo_in_the_camera_folder_is_offered_and_one_key_attaches_it(open_window, draft_id, tmp_path):
    folder = tmp_path / "camera"
    folder.mkdir()
    (folder / "old.png").write_bytes(b"of yesterday")
    window = open_window(camera_folder=str(folder))
    window.go("runner", draft_id)
    window.page.take_focus()
    question = window.workplace.runner.question_id
    before = len(answer_of(window, question).evidence)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    assert picture.save(str(folder / "part.png"))
    window.qtbot.waitUntil(lambda: "part.png" in window.page.strip.words(), timeout=5000)
    assert "old.png" not in window.page.strip.words()
    window.page.strip.act_button("photo").click()
    assert len(answer_of(window, question).evidence) == before + 1


def test_files_dropped_on_the_question_become_evidence(open_window, draft_id, tmp_path):
    window = open_window()
    window.go("runner", draft_id)
    question = window.workplace.runner.question_id
    before = len(answer_of(window, question).evidence)
    notes = [tmp_path / "drill.txt", tmp_path / "plan.txt"]
    for note in notes:
        note.write_text(f"record of {note.stem}", "utf-8")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(note)) for note in notes])
    zone, at, none = window.page.panel.evidence, QPointF(20, 20), Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enters = QDragEnterEvent(at, copy, carried, left, none)
    QApplication.sendEvent(zone, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(zone, QDropEvent(at, copy, carried, left, none))
    assert len(answer_of(window, question).evidence) == before + 2


def test_search_over_everything_goes_to_the_find_by_keys(open_window):
    window = open_window()
    window.key(Qt.Key.Key_K, modifier=CTRL)
    window.type("chat d")
    window.qtbot.waitUntil(lambda: any(hit.kind == "system" for hit in window.workplace.search.hits), timeout=5000)
    hits = window.workplace.search.hits
    wanted = next(index for index, hit in enumerate(hits) if hit.kind == "system")
    window.key(*[Qt.Key.Key_Down] * wanted, Qt.Key.Key_Return)
    window.settle()
    assert window.workplace.navigator.current.kind == "system"
    assert "Chat desk" in window.page.path()


def test_search_closes_by_escape_and_the_keyboard_returns(open_window):
    window = open_window()
    window.go("systems")
    window.key(Qt.Key.Key_K, modifier=CTRL)
    window.type("high contrast")
    window.key(Qt.Key.Key_Escape)
    assert window.workplace._search_panel is None
    assert window.page.isAncestorOf(QApplication.focusWidget())


@pytest.fixture
def sent_back(register_copy, draft_id):
    """A draft that came back from review; one answer was revised since."""
    workspace = workspaces.unlock(register_copy, PASSPHRASE, "A. Jansen")
    run_assessment.hand_in(workspace, draft_id, with_open=True)
    workspace.close()
    workspace = workspaces.unlock(register_copy, PASSPHRASE, "J. Peeters")
    questions = [placed.question.id for placed in run_assessment.sheet(workspace, draft_id).placed]
    review_assessment.judge(workspace, draft_id, questions[1], ReviewVerdict.ACCEPTED)
    review_assessment.judge(workspace, draft_id, questions[2], ReviewVerdict.SENT_BACK, reason="Show the record.")
    review_assessment.finish(workspace, draft_id)
    workspace.close()
    workspace = workspaces.unlock(register_copy, PASSPHRASE, "A. Jansen")
    run_assessment.revise_answer(workspace, draft_id, questions[2], Wish(state=AnswerState.LEVEL, level=4))
    workspace.close()
    return draft_id, questions[2]


def test_what_changed_since_the_review_is_shown_alone(open_window, sent_back):
    window = open_window()
    window.go("runner", sent_back[0])
    box = window.page.sections.changed
    assert box.isVisible()
    assert "1" in box.text()
    box.click()
    vm = window.workplace.runner
    assert vm.filter is Filter.CHANGED
    vm.edge(last=False)
    vm.step(1)
    vm.step(1)
    assert vm.question_id == sent_back[1]
    box.click()
    assert vm.filter is Filter.ALL
