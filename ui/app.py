"""Joins everything and runs the window.

Before the first paint of the unlock page nothing is imported but Qt, the kernel
and light modules of the window; the services follow on a reader lane while the
person types the passphrase.

Source: security stack §7, UX guide §4.
"""

import logging
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QStandardPaths, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ui.actions import Keys
from ui.errors import Explanation, UnexpectedErrors, explain
from ui.i18n.translate import Translation
from ui.jobs.job import Job, UnexpectedError
from ui.jobs.lanes import Lanes
from ui.main_window import MainWindow
from ui.none_guard import keep_none_alive
from ui.pages.unlock.page import UnlockPage
from ui.pages.unlock.view_model import Opened, UnlockViewModel
from ui.settings import Preferences, read_preferences, write_preferences
from ui.theme.apply import Look, load_fonts
from ui.theme.metrics import Metrics
from ui.theme.sign import draw_sign
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.progress import Progress

if TYPE_CHECKING:
    from ui.widgets.trouble import TroubleDialog
    from ui.workplace import Workplace

_log = logging.getLogger(__name__)
_NAME = "ai-assessment-workbench"
_SIZE = (1366, 768)
_TURN_S = 0.001


class Workbench(QObject):
    """The running program: settings, look, words, lanes, window, and the open register if there is one."""

    def __init__(self, config: Path, documents: Path, register: Path | None = None) -> None:
        super().__init__()
        self._settings_file = config / "settings.ini"
        self.documents = documents
        self.preferences = read_preferences(self._settings_file)
        self.look = Look(
            self.preferences.theme, Metrics(self.preferences.density, self.preferences.text_percent), parent=self
        )
        self.translation = Translation(self)
        self.translation.take(self.preferences.language)
        self.look.apply()
        self.lanes = Lanes(self)
        known = register or (Path(self.preferences.last_register) if self.preferences.last_register else None)
        self.unlock = UnlockViewModel(self.lanes, known, parent=self)
        self.unlock.opened.connect(self._on_opened)
        self.window = MainWindow(self.look, self.tr("Assessment workbench"))
        self.window.close_requested.connect(self._on_close_requested)
        self.errors = UnexpectedErrors(self)
        self.errors.caught.connect(self._on_unexpected)
        self.workplace: Workplace | None = None
        self._is_loaded = False
        self._trouble: TroubleDialog | None = None
        self.look.sizes_changed.connect(self._on_sizes_changed)

    # --- verbs ---

    def start(self) -> None:
        """Show the locked window."""
        self.window.setWindowIcon(_window_icon(self.look))
        self._place_window()
        self.show_unlock()
        self.window.show()

    def show_unlock(self) -> None:
        """Show the unlock page, built anew in the language and look of now."""
        page = UnlockPage(self.unlock, self.look, self.translation.language, self.documents)
        page.painted.connect(self._on_painted)
        page.language_chosen.connect(self.set_language)
        page.theme_chosen.connect(self.set_theme)
        self.window.show_only(page)

    def set_preferences(self, preferences: Preferences) -> None:
        """Keep *preferences* and follow them."""
        before, self.preferences = self.preferences, preferences
        if preferences == before:
            return
        self._write_preferences()
        self.look.set_theme(preferences.theme)
        if preferences.language != before.language:
            self.translation.take(preferences.language)
            self._rebuild()
        self.look.set_metrics(Metrics(preferences.density, preferences.text_percent))
        if self.workplace is not None:
            self.workplace.follow(preferences, before)

    def set_language(self, language: str) -> None:
        """Speak *language*."""
        self.set_preferences(replace(self.preferences, language=language))

    def set_theme(self, theme: str) -> None:
        """Look as *theme*."""
        self.set_preferences(replace(self.preferences, theme=theme))

    def lock(self) -> None:
        """Write what is half-typed, close the register and show the unlock page."""
        if self.workplace is None:
            return
        workplace, self.workplace = self.workplace, None
        workplace.close()
        self.unlock.lock()
        self.show_unlock()

    def keys(self) -> Keys:
        """Return the keys in force."""
        return Keys(self.preferences.keys, single_keys=self.preferences.single_keys)

    def quit(self) -> None:
        """Close the program: nothing that was wished is lost."""
        if self.workplace is not None:
            workplace, self.workplace = self.workplace, None
            workplace.close()
        self.unlock.abandon()
        self.lanes.close()
        self._keep_window()
        self._write_preferences()
        self.window.let_close()

    # --- slots ---

    def _on_painted(self) -> None:
        self.window.wear_ring()
        if not self._is_loaded:
            self._is_loaded = True
            job = Job(_load_work)
            job.done.connect(self._on_loaded)
            job.failed.connect(self._on_load_failed)
            self.lanes.read(job)

    def _on_loaded(self, gatekeeper_of: object) -> None:
        self.unlock.serve(gatekeeper_of(self.preferences.person))  # type: ignore[operator]
        self.unlock.try_remembered()

    def _on_load_failed(self, error: WorkbenchError) -> None:
        self._tell_trouble(explain(error))

    def _on_opened(self, opened: Opened) -> None:
        from ui.workplace import Workplace  # slow import

        self.preferences = self.preferences.with_register(str(opened.path.absolute()))
        self.workplace = Workplace(self, opened)
        if not self.preferences.person:
            self.preferences = replace(self.preferences, person=self.workplace.person_name)
        self._write_preferences()

    def _on_sizes_changed(self) -> None:
        self._rebuild()

    def _rebuild(self) -> None:
        if self.workplace is not None:
            self.workplace.rebuild()
        elif self.window.shown is not None:
            self.show_unlock()

    def _on_close_requested(self) -> None:
        if self.workplace is not None and self.workplace.hold_close():
            return
        self.quit()

    def _on_unexpected(self, kind: str, where: str) -> None:
        self._tell_trouble(explain(UnexpectedError(kind=kind, where=where)))

    def _tell_trouble(self, told: Explanation) -> None:
        if self._trouble is None:
            from ui.widgets.trouble import TroubleDialog  # slow import

            self._trouble = TroubleDialog(self.look, told, self.window)
            self._trouble.finished.connect(self._on_trouble_over)
            self._trouble.open()

    def _on_trouble_over(self) -> None:
        self._trouble = None

    # --- inside ---

    def _write_preferences(self) -> None:
        try:
            write_preferences(self._settings_file, self.preferences)
        except (OSError, WorkbenchError):
            _log.warning("settings were not written")

    def _place_window(self) -> None:
        parts = self.preferences.window.split(",")
        if len(parts) == 5 and all(part.lstrip("-").isdigit() and len(part) < 7 for part in parts):
            x, y, width, height, maximised = (int(part) for part in parts)
            wanted = QRect(x, y, width, height)
            if any(screen.availableGeometry().intersects(wanted) for screen in QApplication.screens()):
                self.window.setGeometry(wanted)
                if maximised:
                    self.window.setWindowState(Qt.WindowState.WindowMaximized)
                return
        available = QApplication.primaryScreen().availableGeometry()
        self.window.resize(min(_SIZE[0], available.width()), min(_SIZE[1], available.height()))

    def _keep_window(self) -> None:
        frame = self.window.normalGeometry()
        values = (frame.x(), frame.y(), frame.width(), frame.height(), int(self.window.isMaximized()))
        self.preferences = replace(self.preferences, window=",".join(str(value) for value in values))


def _load_work(_progress: Progress) -> object:
    """The one marked place where the services are loaded: after the first paint, beside the window's thread."""
    from ui import workplace  # slow import

    return workplace.RegisterGatekeeper


def _window_icon(look: Look) -> QIcon:
    icon = QIcon()
    for side in (16, 32, 64, 128):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw_sign(painter, look, QRect(0, 0, side, side).toRectF())
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind))


def prepare(argv: list[str]) -> QApplication:
    """Return the QApplication, ours in name, style and typeface; an existing one is taken over."""
    keep_none_alive()
    # A save on its lane takes turns with what the window paints; at Python's 5 ms a turn, a save would take three.
    sys.setswitchinterval(_TURN_S)
    app = QApplication.instance() or QApplication(argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName(_NAME)
    app.setDesktopFileName(_NAME)
    app.setStyle("fusion")
    for effect in (Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateTooltip):
        QApplication.setEffectEnabled(effect, False)
    load_fonts()
    return app


def main(argv: list[str] | None = None) -> int:
    """Run the window until it is closed; the first argument may name a register."""
    arguments = sys.argv if argv is None else argv
    app = prepare(arguments)
    register = Path(arguments[1]).absolute() if len(arguments) > 1 else None
    workbench = Workbench(
        _folder(QStandardPaths.StandardLocation.AppConfigLocation),
        _folder(QStandardPaths.StandardLocation.DocumentsLocation),
        register,
    )
    restore = workbench.errors.install()
    workbench.start()
    try:
        return app.exec()
    finally:
        restore()


if __name__ == "__main__":
    sys.exit(main())
