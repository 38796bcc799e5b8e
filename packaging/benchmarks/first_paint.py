"""Prints the moment of the first paint and the memory (KiB) then: of the workbench (`ours`) or a bare window (`bare`)."""

import gc
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Probe(QObject):
    """Notes the first paint of whatever it is hung on, and ends the program."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            print(time.time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
            os._exit(0)
        return False


def main(which: str, register: str) -> None:
    """Open one of the two windows."""
    app = QApplication(sys.argv[:1])
    probe = Probe()
    if which == "bare":
        window = QMainWindow()
        window.setCentralWidget(QWidget())
        window.installEventFilter(probe)
        window.show()
    else:
        sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
        gc.disable()  # as the program does
        from ui.app import Workbench, prepare  # slow import

        prepare(sys.argv[:1])
        folder = Path(tempfile.mkdtemp())
        workbench = Workbench(folder, folder, Path(register))
        # On the window alone: on the application, a filter in Python would cost at every event of every widget.
        workbench.window.installEventFilter(probe)
        workbench.start()
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
