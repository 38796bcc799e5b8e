"""Fixtures of the window's tests: an application as the program makes it, an open register, no stray Qt warning."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from tests.conftest import CHEAP
from tests.factories import PASSPHRASE
from ui.app import Workbench, prepare
from ui.jobs.lanes import Lanes
from ui.navigation import Place
from ui.session import Session
from ui.settings import Preferences, write_preferences
from ui.theme.apply import Look
from workbench.assessments.model import AnswerState, Assessment
from workbench.evidence.model import Grade
from workbench.register.vault import key_file_of
from workbench.services import content, register_system, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

# The offscreen platform has no window manager and says so.
_OFFSCREEN = ("This plugin does not support", "QFont::setPointSize")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return prepare(["test"])


@pytest.fixture(autouse=True)
def no_warning(qapp: QApplication) -> Iterator[None]:
    said: list[str] = []

    def note(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_OFFSCREEN):
            said.append(text)

    before = qInstallMessageHandler(note)
    yield
    qInstallMessageHandler(before)
    assert said == []


@pytest.fixture
def look(qapp: QApplication) -> Look:
    made = Look()
    made.apply()
    return made


@pytest.fixture
def lanes(qtbot) -> Iterator[Lanes]:
    made = Lanes()
    yield made
    made.close()


@pytest.fixture(scope="session")
def busy_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with three systems and one draft of which ten questions are answered."""
    path = tmp_path_factory.mktemp("busy") / "busy.wbreg"
    workspace = workspaces.create(path, PASSPHRASE, "A. Jansen", cost=CHEAP)
    facts = {"kinds": ["ml"], "stage": "operation", "owner": "A. Jansen", "site": "Oost 150 kV", "autonomy": "advisory"}
    system = register_system.register(workspace, {"name": "Line monitor 3", **facts}).value
    for name in ("Chat desk", "Relay adviser"):
        register_system.register(workspace, {"name": name, "kinds": ["llm"], "stage": "pilot"})
    packs = [each.head.id for each in content.newest_questionnaires(workspace)]
    assessment = run_assessment.start(workspace, system.id, packs, label="2026-11").value
    sheet = run_assessment.sheet(workspace, assessment.id)
    for number, placed in enumerate(sheet.placed[:10]):
        wish = run_assessment.Wish(state=AnswerState.LEVEL, level=number % 5)
        run_assessment.revise_answer(workspace, assessment.id, placed.question.id, wish)
    first = sheet.placed[3].question.id
    run_assessment.attach(workspace, assessment.id, first, name="plan.txt", content=b"plan", grade=Grade.DOCUMENT)
    workspace.close()
    return path


@pytest.fixture
def register_copy(busy_register: Path, tmp_path: Path) -> Path:
    path = tmp_path / "grid-north.wbreg"
    shutil.copy(busy_register, path)
    shutil.copy(key_file_of(busy_register), key_file_of(path))
    return path


@pytest.fixture
def opened(register_copy: Path) -> Iterator[Workspace]:
    workspace = workspaces.unlock(register_copy, PASSPHRASE, "A. Jansen")
    yield workspace
    workspace.close()


@pytest.fixture
def session(opened: Workspace, lanes: Lanes) -> Session:
    return Session(opened, lanes)


@pytest.fixture
def draft(opened: Workspace) -> Assessment:
    return run_assessment.page(opened, state="draft").rows[0].assessment


class Window:
    """The running program for a test: shown, unlocked, driven by keys."""

    def __init__(self, workbench: Workbench, qtbot) -> None:
        self.workbench, self.qtbot = workbench, qtbot

    @property
    def workplace(self):
        return self.workbench.workplace

    @property
    def page(self):
        return self.workplace.frame.page

    def settle(self) -> None:
        """Wait until every read and write has come back."""
        self.qtbot.waitUntil(lambda: not self.workbench.lanes.jobs, timeout=10_000)

    def go(self, *place: str) -> None:
        self.workplace.navigator.go(Place(*place))
        self.settle()

    def resize(self, width: int, height: int) -> None:
        self.workbench.window.resize(width, height)
        self.qtbot.waitUntil(lambda: self.workbench.window.width() == width, timeout=2000)

    def key(self, *keys, modifier=None) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            target = self._target()
            if modifier is None:
                self.qtbot.keyClick(target, key)
            else:
                self.qtbot.keyClick(target, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self._target(), text)

    @property
    def dialog(self):
        """The dialog that is open, None if there is none."""
        return QApplication.activeModalWidget()

    def _target(self):
        if self.dialog is not None:
            return self.dialog.focusWidget() or self.dialog
        if not self.workbench.window.isActiveWindow():  # a dialog has just closed
            self.workbench.window.activateWindow()
            self.qtbot.waitUntil(self.workbench.window.isActiveWindow, timeout=5000)
        return QApplication.focusWidget() or self.workbench.window


Opener = Callable[..., Window]


@pytest.fixture
def open_window(qtbot, tmp_path: Path, register_copy: Path) -> Iterator[Opener]:
    made: list[Workbench] = []

    def opener(*, size: tuple[int, int] = (1366, 768), register: Path = register_copy, **preferences: object) -> Window:
        wanted = Preferences(**{"person": "A. Jansen", "language": "en", **preferences})
        write_preferences(tmp_path / "settings.ini", wanted)
        workbench = Workbench(tmp_path, tmp_path, register)
        made.append(workbench)
        workbench.start()
        workbench.window.resize(*size)
        with qtbot.waitActive(workbench.window):
            workbench.window.activateWindow()
        window = Window(workbench, qtbot)
        workbench.unlock.unlock(PASSPHRASE)
        qtbot.waitUntil(lambda: workbench.workplace is not None, timeout=20_000)
        window.settle()
        return window

    yield opener
    for workbench in made:
        workbench.quit()
        workbench.window.deleteLater()
        workbench.deleteLater()


@pytest.fixture
def draft_id(register_copy):
    workspace = workspaces.unlock(register_copy, PASSPHRASE)
    found = run_assessment.page(workspace, state="draft").rows[0].assessment.id
    workspace.close()
    return found
