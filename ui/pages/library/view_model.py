"""State of the library: what is looked for, which entries fit, which is read, where its links lead."""

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.i18n.labels import word
from ui.models.paged_table import Column, PagedTableModel
from ui.navigation import FINDINGS, LIBRARY, RUNNER, Place
from ui.session import Session
from workbench.kernel.progress import Progress
from workbench.packs.library.model import Entry, all_words
from workbench.services import library, make_report
from workbench.services.library import EntryUnknown, Shelf


class LibraryViewModel(QObject):
    """The library as the page shows it.

    Signals:
        listed(): `entries` or the filter are others.
        shown(): `entry` is another.
        saved(str): a PDF of this name was written.
        place_requested(Place): go there.
        failed(WorkbenchError): it cannot be read or written.
    """

    listed = Signal()
    shown = Signal()
    saved = Signal(str)
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.shelf: Shelf | None = None
        self.is_read = False
        self.words, self.kind = "", ""
        self.assessment_id = ""
        self.askable: frozenset[str] = frozenset()
        self._wanted = ""
        self._plain: dict[str, str] = {}
        self.entry: Entry | None = None
        self.model = PagedTableModel(_columns(self), self)
        session.changed.connect(self._on_changed)

    # --- wishes ---

    def open(self, entry_id: str) -> None:
        """Show the library, at *entry_id* if that is not empty."""
        self._wanted = entry_id
        if self.shelf is None or not self._plain:
            language = self.language
            self._session.read(
                lambda ws, _p: library.shelf(ws, language=language),
                key="library.shelf",
                done=self._on_read,
                failed=self.failed.emit,
            )
        else:
            self._show_wanted()

    def set_assessment(self, assessment_id: str, questions: frozenset[str]) -> None:
        """Links to *questions* lead into this assessment (empty: to none)."""
        self.assessment_id, self.askable = assessment_id, questions

    def look_for(self, words: str) -> None:
        """List only entries with all of *words*, each also as a beginning."""
        self.words = words
        self._list()

    def choose_kind(self, kind: str) -> None:
        """List only entries of *kind*, or all."""
        self.kind = kind
        self._list()

    def read(self, entry: Entry) -> None:
        """Show *entry* beside the list without going anywhere."""
        if entry is not self.entry:
            self.entry = entry
            self.shown.emit()

    def go_to(self, entry_id: str) -> None:
        """Go to an entry."""
        self.place_requested.emit(Place(LIBRARY, entry_id))

    def go_to_question(self, question_id: str) -> None:
        """Go to the answer to a question in the open assessment."""
        self.place_requested.emit(Place(RUNNER, self.assessment_id, question_id))

    def go_to_risks(self) -> None:
        """Go to the risks of the open assessment."""
        self.place_requested.emit(Place(FINDINGS, self.assessment_id, "risks"))

    def print_entry(self, path: Path) -> None:
        """Write the entry shown as PDF; the person chose the file and agreed to replace it."""
        if self.entry is not None:
            self._print(path, (self.entry,))

    def print_listed(self, path: Path) -> None:
        """Write all listed entries as one booklet."""
        if self.entries():
            self._print(path, self.entries())

    # --- asked ---

    def entries(self) -> tuple[Entry, ...]:
        """Return the entries that fit words and kind, in the order of the library."""
        if self.shelf is None:
            return ()
        wanted = _plain(self.words).split()
        found = (entry for entry in self.shelf.library.entries if not self.kind or entry.kind.value == self.kind)
        return tuple(entry for entry in found if all(f" {each}" in self._plain[entry.id] for each in wanted))

    def can_go_to(self, question_id: str) -> bool:
        """True if the open assessment asks this question."""
        return bool(self.assessment_id) and question_id in self.askable

    # --- inside ---

    def _print(self, path: Path, entries: tuple[Entry, ...]) -> None:
        shelf, language = self.shelf, self.language
        assert shelf is not None
        self._session.read(
            lambda _ws, progress: _printed(shelf, entries, language, path, progress),
            title=QCoreApplication.translate("Library", "Save {name}").format(name=path.name),
            done=self.saved.emit,
            failed=self.failed.emit,
        )

    def _list(self) -> None:
        self.model.set_rows(self.entries())
        self.listed.emit()

    def _on_read(self, found: Shelf | None) -> None:
        self.shelf, self.is_read = found, True
        entries = found.library.entries if found else ()
        self._plain = {entry.id: self._searched(entry) for entry in entries}
        self.entry = None
        self._list()
        self._show_wanted()

    def _searched(self, entry: Entry) -> str:
        title = entry.words(self.language).title
        return " " + _plain(f"{entry.id} {title} {all_words(entry, self.language)}")

    def _show_wanted(self) -> None:
        wanted = self.shelf.library.find(self._wanted) if self.shelf else None
        if self.shelf is not None and self._wanted and wanted is None:
            self.failed.emit(EntryUnknown(entry=self._wanted))
        found = wanted or self.entry or next(iter(self.entries()), None)
        if found is not None:
            self.entry = found
        self.shown.emit()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.is_read and any(kind == "pack" for kind, _ in changes):
            self.forget()

    def forget(self) -> None:
        """Read anew when the library is shown next: another version or another language."""
        self.shelf, self._plain = None, {}


def _printed(shelf: Shelf, entries: tuple[Entry, ...], language: str, path: Path, progress: Progress) -> str:
    data = library.pdf(shelf, entries, language=language, progress=progress)
    make_report.save(data, path, overwrite=True)
    return path.name


def _columns(vm: LibraryViewModel) -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    return (
        Column("id", translate("Library", "ID"), lambda row: str(row.id), width=88, tone="muted"),
        Column("title", translate("Library", "Title"), lambda row: str(row.words(vm.language).title), is_name=True),
        Column("kind", translate("Library", "Kind"), lambda row: word("entry", row.kind.value), width=140, rank=1),
    )


def _plain(text: str) -> str:
    """Return *text* for comparing: no case, no accents, words apart by single spaces."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare).split())
