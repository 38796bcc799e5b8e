"""Watches the camera folder: a new photo is offered, one key attaches it. Nothing polls.

Source: UX guide §3 "Evidence".
"""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_PICTURES = (".jpg", ".jpeg", ".png")


class PhotoWatch(QObject):
    """New photos of one folder, since the watch began.

    Signals:
        found(Path): the newest photo, once for each.
    """

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._known: set[Path] = set()
        self.folder: Path | None = None
        self.newest: Path | None = None

    def watch(self, folder: str) -> None:
        """Watch *folder* (empty: none); photos that are there already are not new."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self.folder, self.newest = None, None
        if not folder:
            return
        path = Path(folder)
        try:
            self._known = set(_pictures(path))
        except OSError:
            return
        self.folder = path
        self._watcher.addPath(folder)

    def taken(self) -> None:
        """The newest photo was attached or turned down."""
        self.newest = None

    def _on_changed(self, _folder: str) -> None:
        if self.folder is None:
            return
        try:
            present = _pictures(self.folder)
        except OSError:
            return
        fresh = [path for path in present if path not in self._known]
        self._known.update(fresh)
        if fresh:
            self.newest = fresh[-1]
            self.found.emit(self.newest)


def _pictures(folder: Path) -> list[Path]:
    """Return the pictures of *folder*, oldest first."""
    found = [path for path in folder.iterdir() if path.suffix.lower() in _PICTURES and path.is_file()]
    return sorted(found, key=lambda path: path.stat().st_mtime)
