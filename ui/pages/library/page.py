"""How the library looks: a list that is searched while typing, and the entry beside it or in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.actions import Keys
from ui.i18n.labels import words_of
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.library.entry_view import EntryView, ReadingArea
from ui.pages.library.view_model import LibraryViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Button, Select
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialogs import ask_target
from ui.widgets.layouts import Stack, bar, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.text import release_all
from workbench.packs.library.model import Entry

_LIST = 404
_ZOOMS = {"zoom-in": 1, "zoom-out": -1, "zoom-fit": 0}
_TURNS = {"page-next": "next", "page-previous": "previous", "page-first": "first", "page-last": "last"}


class LibraryPage(Page):
    """List and entry; where it is narrow one of the two, by the place."""

    def __init__(
        self, view_model: LibraryViewModel, look: Look, keys: Keys, folder: Path, parent: QWidget | None = None
    ) -> None:
        """*folder* is where PDFs are saved unless the person chooses another."""
        super().__init__(look, parent)
        self._vm, self._keys, self._folder = view_model, keys, folder
        self._is_entry = False  # the place names an entry
        self._build()
        keys.action("print", self._print_entry, self)
        view_model.listed.connect(self._on_listed)
        view_model.shown.connect(self._on_shown)
        view_model.saved.connect(self._on_saved)
        view_model.failed.connect(self.messages.say_error)
        if view_model.is_read:
            self._on_listed()
            self._on_shown()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the library"))
        name(self.field, self.tr("Search the library"))
        self.field.setText(self._vm.words)
        self.field.textChanged.connect(self._vm.look_for)
        self.field.installEventFilter(self)
        self.kind = Select(look, self.tr("Kind"))
        self.kind.fill([("", self.tr("All kinds")), *words_of("entries")], self._vm.kind)
        self.kind.activated.connect(self._on_kind)
        self.booklet = Button(look, self.tr("Print these…"))
        self.booklet.clicked.connect(self._print_listed)
        self.table = Table(look, self._vm.model, self.tr("Library"))
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self._nothing = EmptyState(look, icon="library")
        self._nothing.act_requested.connect(self._on_clear)
        self._rows = Stack()
        self._rows.addWidget(self.table)
        self._rows.addWidget(self._nothing)
        left = QVBoxLayout()
        left.setSpacing(look.px(8))
        self._filters = QGridLayout()
        self._filters.setContentsMargins(0, 0, 0, 0)
        self._filters.setSpacing(look.px(8))
        left.addLayout(self._filters)
        left.addWidget(self._rows, 1)
        self._left = left
        self._list_bar = bar("tree", left)
        self.view = EntryView(look, self._vm)
        self.view.entry_requested.connect(self._vm.go_to)
        self.view.question_requested.connect(self._vm.go_to_question)
        self.view.risks_requested.connect(self._vm.go_to_risks)
        self.reading = ReadingArea(self.view, self.tr("Entry"))
        self.print_act = Button(look, self.tr("Save as PDF…"), icon="print", key=self._keys.shown("print"))
        self.print_act.clicked.connect(self._print_entry)
        self.to_list = Button(look, self.tr("To the list"), "quiet", icon="list")
        self.to_list.clicked.connect(self._on_to_list)
        self.messages = MessageBar(look)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        acts = row(look, self.to_list, None, self.print_act)
        self._acts = acts
        right.addLayout(acts)
        notices = QVBoxLayout()
        notices.setContentsMargins(look.px(12), 0, look.px(12), 0)
        notices.addWidget(self.messages)
        right.addLayout(notices)
        around = QVBoxLayout()  # room for the ring
        around.setContentsMargins(look.px(5), look.px(5), look.px(5), look.px(5))
        around.addWidget(self.reading)
        right.addLayout(around, 1)
        self._right = QWidget()
        self._right.setLayout(right)
        self._right.setProperty("ground", "surface")
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._list_bar)
        both.addWidget(self._right, 1)

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the list, or the entry of *place*."""
        self._is_entry = bool(place.object_id)
        self._arrange()
        self._vm.open(place.object_id)

    def path(self) -> tuple[str, ...]:
        """The library, and the entry if one was opened."""
        entry = self._vm.entry
        if entry is None or not (self._is_entry or not self.room.is_narrow):
            return (self.tr("Library"),)
        return (self.tr("Library"), entry.words(self._vm.language).title)

    def set_room(self, room: Room) -> None:
        """List and entry beside each other unless it is narrow."""
        super().set_room(room)
        edge = self.look.px(8 if room.is_low else 16)
        self._left.setContentsMargins(self.look.px(12), edge, self.look.px(12), edge)
        self._acts.setContentsMargins(self.look.px(12), self.look.px(4), self.look.px(12), self.look.px(4))
        self.view.set_room(room)
        self._arrange()

    def take_focus(self) -> None:
        """The keyboard in the entry if the place names one, else in the list."""
        target = self.reading if self._is_entry else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """Search in the library."""
        if not self._list_bar.isVisible():
            self._on_to_list()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """List and entry."""
        return (self._list_bar, self.reading)

    def take_key(self, event: QKeyEvent) -> bool:
        """Page keys read on in the entry, + and - zoom its diagram."""
        act = self._keys.single_act(event, (*_TURNS, *_ZOOMS))
        if act in _TURNS and self._right.isVisible():
            self.reading.turn(_TURNS[act])
            return True
        if act in _ZOOMS and self.view.diagram is not None and self._right.isVisible():
            self.view.diagram.zoom(_ZOOMS[act])
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the list, Enter opens the first find, Escape clears."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._vm.model.rows:
                self._vm.go_to(self._vm.model.rows[0].id)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return False

    # --- inside ---

    def _arrange(self) -> None:
        narrow = self.room.is_narrow
        self._list_bar.setVisible(not narrow or not self._is_entry)
        self._right.setVisible(not narrow or self._is_entry)
        self.to_list.setVisible(narrow)
        if narrow:
            self._list_bar.setMinimumWidth(0)
            self._list_bar.setMaximumWidth(16_777_215)
        else:
            self._list_bar.setFixedWidth(self.look.px(_LIST))
        self.table.set_width_class(Width.MEDIUM if narrow else Width.NARROW)
        release_all(self._filters)
        if narrow:  # one row leaves more of the list
            for column, widget in enumerate((self.field, self.kind, self.booklet)):
                self._filters.addWidget(widget, 0, column)
        else:
            self._filters.addWidget(self.field, 0, 0, 1, 3)
            self._filters.addWidget(self.kind, 1, 0)
            self._filters.addWidget(self.booklet, 1, 2)
        self._filters.setColumnStretch(0 if narrow else 1, 1)
        self._filters.setColumnStretch(1 if narrow else 0, 0)

    def _on_listed(self) -> None:
        count = len(self._vm.model.rows)
        self._rows.setCurrentIndex(0 if count else 1)
        self.booklet.setEnabled(count > 0)
        if count:
            return
        if self._vm.shelf is None:
            self._nothing.say(
                self.tr("No library is installed."),
                self.tr("Playbooks, architectures and briefs come with a pack of the kind library."),
            )
        else:
            self._nothing.say(
                self.tr("Nothing in the library fits."),
                self.tr("Try the beginning of a word, or another kind."),
                self.tr("Show everything"),
            )

    def _on_shown(self) -> None:
        self.view.show_entry()
        self.reading.verticalScrollBar().setValue(0)
        self.print_act.setEnabled(self._vm.entry is not None)
        entry = self._vm.entry
        if entry is not None:
            ids = [each.id for each in self._vm.model.rows]
            if entry.id in ids and self._vm.model.row_of(self.table.currentIndex()) is not entry:
                self.table.choose_row(ids.index(entry.id))
        self.path_changed.emit()

    def _on_row_chosen(self, entry: object) -> None:
        if isinstance(entry, Entry) and self.table.hasFocus() and not self.room.is_narrow:
            self._vm.read(entry)

    def _on_row_opened(self, entry: object) -> None:
        if isinstance(entry, Entry):
            self._vm.go_to(entry.id)

    def _on_kind(self, _index: int) -> None:
        self._vm.choose_kind(self.kind.choice)

    def _on_clear(self) -> None:
        self.kind.choose("")
        self._vm.choose_kind("")
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_to_list(self) -> None:
        self._vm.go_to("")

    # --- printing ---

    def _print_entry(self) -> None:
        if self._vm.entry is not None:
            self._ask(f"{self._vm.entry.id.lower()}.pdf", self.save_entry)

    def _print_listed(self) -> None:
        self._ask("library.pdf", self.save_listed)

    def save_entry(self, chosen: str) -> None:
        """Write the entry shown into the file that was chosen."""
        self._vm.print_entry(Path(chosen))

    def save_listed(self, chosen: str) -> None:
        """Write all listed entries as a booklet into the file that was chosen."""
        self._vm.print_listed(Path(chosen))

    def _ask(self, file_name: str, chosen: Callable[[str], object]) -> None:
        title, filter = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
        ask_target(self, title, "pdf", chosen, filter=filter, start=str(self._folder / file_name))

    def _on_saved(self, file_name: str) -> None:
        self.messages.say("success", self.tr("Saved: {name}").format(name=file_name))
