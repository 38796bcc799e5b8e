"""Prints the median seconds from a key press in the runner to the answer committed on disk, and then to "Saved" on screen.

The window is real and offscreen; the press goes through Qt as a person's does. *register* has one draft.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.app import Workbench, prepare
from ui.navigation import Place
from workbench.register.transaction import Transaction
from workbench.services import run_assessment

_PRESSES = 200
_KEYS = "12345"


class _Commits:
    """Notes when a transaction for writing has ended, on whatever thread."""

    def __init__(self) -> None:
        self.at = 0.0
        leave = Transaction.__exit__

        def noting(transaction: Transaction, *error: object) -> None:
            leave(transaction, *error)  # type: ignore[arg-type]
            if transaction._write and transaction.changes:  # the place is kept behind it, and is no answer
                self.at = time.perf_counter()

        Transaction.__exit__ = noting  # type: ignore[method-assign]


def main(register: str, passphrase: str) -> None:
    """Open the window, answer by keys, print the two medians."""
    prepare(sys.argv[:1])
    folder = Path(tempfile.mkdtemp())
    workbench = Workbench(folder, folder, Path(register))
    workbench.start()
    workbench.window.activateWindow()
    workbench.unlock.unlock(passphrase)
    _wait(lambda: workbench.workplace is not None)
    workplace = workbench.workplace
    assert workplace is not None
    draft = run_assessment.page(workplace._workspace, state="draft").rows[0].assessment.id
    workplace.navigator.go(Place("runner", draft))
    _wait(lambda: not workbench.lanes.jobs and workplace.runner.sheet is not None)
    page = workplace.frame.page
    assert page is not None
    page.take_focus()
    commits = _Commits()
    to_disk, to_screen = [], []
    for _ in range(_PRESSES):
        workplace.runner.step(1) or workplace.runner.edge(last=False)
        _wait(lambda: not workbench.lanes.jobs)
        level = workplace.runner.answer().level
        key = _KEYS[0 if level is None else (level + 1) % len(_KEYS)]  # the same level again would write nothing
        loop = QEventLoop()
        workplace.session.saved.connect(loop.quit)
        begun = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or workbench.window, key)
        loop.exec()
        to_screen.append(time.perf_counter() - begun)
        to_disk.append(commits.at - begun)
    print(statistics.median(to_disk), statistics.median(to_screen), flush=True)
    workbench.quit()


def _wait(until: object) -> None:
    loop = QEventLoop()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if until() else None)  # type: ignore[operator]
    timer.start()
    loop.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
