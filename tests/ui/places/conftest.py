"""A register with a reviewed assessment and a draft, made once and copied; a window on it; nothing is left behind."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import CHEAP, SteadyClock
from tests.factories import PASSPHRASE, write_pack
from tests.ui.places.window import Window
from ui.app import prepare
from ui.settings import Preferences
from workbench.assessments.model import AnswerState
from workbench.assessments.revise import Wish
from workbench.register.vault import key_file_of
from workbench.services import content, register_system, review_assessment, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.workspace import Organisation, Workspace

EVIL = "<img src=//host/x><h1>APPROVED</h1>"


@pytest.fixture(scope="session")
def desk_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Line monitor 3 is reviewed, Load forecast is a draft, and a third system has markup for a name."""
    folder = tmp_path_factory.mktemp("desk")
    path = folder / "grid-north.wbreg"
    workspace = workspaces.create(path, PASSPHRASE, "A. Jansen", cost=CHEAP, clock=SteadyClock())
    content.install(workspace, write_pack(folder / "pack"))
    workspaces.set_organisation(workspace, Organisation("Grid North", "Internal", "Do not hand on."))
    reviewed = _assess(workspace, "Line monitor 3", answered=6)
    run_assessment.hand_in(workspace, reviewed, with_open=True)
    workspaces.work_as(workspace, "J. Peeters")
    review_assessment.accept_rest(workspace, reviewed)
    review_assessment.finish(workspace, reviewed)
    workspaces.work_as(workspace, "A. Jansen")
    _assess(workspace, EVIL, answered=0)
    _assess(workspace, "Load forecast", answered=2)
    workspace.close()
    return path


def _assess(workspace: Workspace, name: str, *, answered: int) -> str:
    fields = {"name": name, "owner": "B. Claes", "kinds": ["ml"], "uses_images": False, "autonomy": "advisory"}
    system = register_system.register(workspace, fields).value
    assessment = run_assessment.start(workspace, system.id, ["small"]).value
    for placed in run_assessment.sheet(workspace, assessment.id).placed[:answered]:
        wish = Wish(state=AnswerState.LEVEL, level=2, note="Seen at the desk.")
        run_assessment.revise_answer(workspace, assessment.id, placed.question.id, wish)
    return assessment.id


@pytest.fixture
def desk_path(desk_register: Path, tmp_path: Path) -> Path:
    """A copy of that register."""
    path = tmp_path / desk_register.name
    shutil.copy(desk_register, path)
    shutil.copy(key_file_of(desk_register), key_file_of(path))
    return path


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, desk_path: Path, tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Open the window on the register; it is closed behind the test, and no widget may stay."""
    prepare(["tests"])
    opened: list[Window] = []

    def open_one(preferences: Preferences | None = None, **unlock: bool) -> Window:
        window = Window(qtbot, desk_path, tmp_path / f"config{len(opened)}", preferences)
        opened.append(window)
        return window.unlock(**unlock)

    yield open_one
    for window in opened:
        window.settle()
        window.close()
        window.settle()  # a thread pool that is destroyed while it works would wait for us for ever
        window.workbench.window.deleteLater()
        window.workbench.deleteLater()
    qtbot.waitUntil(lambda: not [w for w in qapp.topLevelWidgets() if w.isVisible()])


@pytest.fixture
def desk(open_window: Callable[..., Window]) -> Window:
    """The window, unlocked."""
    return open_window()


@pytest.fixture
def ids(desk_register: Path, desk_path: Path) -> dict[str, str]:
    """The assessments by the name of their system."""
    workspace = workspaces.unlock(desk_path, PASSPHRASE, read_only=True)
    found = {row.system.name: row.assessment.id for row in run_assessment.page(workspace).rows}
    workspace.close()
    return found
