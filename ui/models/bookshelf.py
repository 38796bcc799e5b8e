"""The library as the window's places share it: read once, asked what helps with a question."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.session import Session
from workbench.packs.library.model import Library
from workbench.services import library


@dataclass(frozen=True)
class Help:
    """An entry that helps: its id, kind and title."""

    entry_id: str
    kind: str
    title: str


class Bookshelf(QObject):
    """The library of the open register.

    Signals:
        loaded(): `library` is there, or another.
    """

    loaded = Signal()

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.library: Library | None = None
        self._is_asked = False
        session.changed.connect(self._on_changed)

    def ensure(self) -> None:
        """Read the library if that was not asked for yet."""
        if not self._is_asked:
            self._is_asked = True
            self._session.read(lambda ws, _p: library.library(ws), key="library", done=self._on_read)

    def helps_with(self, question_id: str) -> tuple[Help, ...]:
        """Return what helps with a weak answer to this question, the closest first; none before `loaded`."""
        if self.library is None:
            return ()
        found = self.library.helps_with(question_id)
        return tuple(Help(entry.id, entry.kind.value, entry.words(self.language).title) for entry in found)

    def _on_read(self, found: Library | None) -> None:
        self.library = found
        self.loaded.emit()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self._is_asked and any(kind == "pack" for kind, _ in changes):
            self._is_asked = False
            self.ensure()
