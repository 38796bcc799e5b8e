"""The register of 10,000 risks in 1,000 systems on screen, and a whole scorecard with its risks, beside bare references.

As a script: prints the median seconds from going to the place until the list is painted, of *register*.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.app import Workbench, prepare
from ui.navigation import Place
from workbench.services import content, register_system, run_assessment
from workbench.services.workspace import Workspace

_ROUNDS = 9


class _Painted(QObject):
    """Ends a loop when a widget has been painted with rows in it."""

    def __init__(self, loop: QEventLoop, has_rows: Callable[[], bool]) -> None:
        super().__init__()
        self._loop, self._has_rows = loop, has_rows

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each painting."""
        if event.type() == QEvent.Type.Paint and self._has_rows():
            self._loop.quit()
        return False


def main(register: str, passphrase: str) -> None:
    """Open the window, go to the risks again and again, print the median until they are painted."""
    prepare(sys.argv[:1])
    folder = Path(tempfile.mkdtemp())
    workbench = Workbench(folder, folder, Path(register))
    workbench.start()
    workbench.unlock.unlock(passphrase)
    _settle(workbench, lambda: workbench.workplace is not None)
    workplace = workbench.workplace
    assert workplace is not None
    times = []
    for _ in range(_ROUNDS):
        workplace.navigator.go(Place("home"))
        _settle(workbench, lambda: not workbench.lanes.jobs)
        workplace.risks.rows = ()
        table: QWidget = next(page for page in workplace.frame.pages() if hasattr(page, "suggestions")).table.viewport()
        loop = QEventLoop()
        watch = _Painted(loop, lambda: bool(workplace.risks.rows))
        table.installEventFilter(watch)
        begun = time.perf_counter()
        workplace.navigator.go(Place("risks"))
        loop.exec()
        times.append(time.perf_counter() - begun)
        table.removeEventFilter(watch)
        _settle(workbench, lambda: not workbench.lanes.jobs)
    print(statistics.median(times), flush=True)
    workbench.quit()


def _settle(workbench: Workbench, until: Callable[[], bool]) -> None:
    from PySide6.QtCore import QTimer  # slow import

    loop = QEventLoop()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if until() else None)
    timer.start()
    loop.exec()


def full_assessment(workspace: Workspace) -> str:
    """Answer every question of all questionnaires for one system, and return the assessment."""
    from workbench.assessments.model import AnswerState, Wish  # slow import

    facts: dict[str, Any] = {"name": "Everything", "kinds": ["ml", "llm", "rag", "agent"]}
    system = register_system.register(workspace, facts).value
    packs = [each.head.id for each in content.newest_questionnaires(workspace)]
    assessment = run_assessment.start(workspace, system.id, packs).value
    for number, placed in enumerate(run_assessment.sheet(workspace, assessment.id).placed):
        wish = Wish(state=AnswerState.LEVEL, level=number % 4)
        run_assessment.revise_answer(workspace, assessment.id, placed.question.id, wish)
    return assessment.id


if __name__ == "__main__":
    main(*sys.argv[1:])
