"""How the list of systems looks: header with acts, filter row, table, count.

Source: mock-up of the register.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.actions import Keys
from ui.i18n.act_words import class_kinds
from ui.i18n.labels import words_of
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.systems.dialogs import ImportDialog, RegisterDialog
from ui.pages.systems.view_model import ReadList, SystemsViewModel, Wanted
from ui.theme.apply import Look
from ui.widgets.buttons import MAIN, Button, Select
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialogs import ask_file, ask_target
from ui.widgets.layouts import Stack, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.text import Text
from workbench.kernel.errors import WorkbenchError

_FILTER_REST_MS = 150
_LISTS = "*.xlsx *.xls *.ods *.csv"


class SystemsPage(Page):
    """The register of systems."""

    def __init__(self, view_model: SystemsViewModel, look: Look, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._keys = view_model, keys
        self._register: RegisterDialog | None = None
        self._rest = QTimer(self, singleShot=True, interval=_FILTER_REST_MS)
        self._rest.timeout.connect(self._on_filter)
        self._build()
        view_model.counted.connect(self._on_counted)
        view_model.list_read.connect(self._on_list_read)
        view_model.imported.connect(self._on_imported)
        view_model.exported.connect(self._on_exported)
        view_model.failed.connect(self.messages.say_error)
        view_model.register_failed.connect(self._on_register_failed)
        view_model.place_requested.connect(self._on_registered)

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._title, self._count = Text(self.tr("Systems"), "title"), Text("", "lead", "muted")
        self._count.set_type("sentence")
        self._import = Button(look, self.tr("Import list…"), icon="sheet")
        self._export = Button(look, self.tr("Export…"))
        self._new = Button(look, self.tr("Register system"), MAIN, icon="plus")
        self._import.clicked.connect(self._choose_list)
        self._export.clicked.connect(self._choose_target)
        self._new.clicked.connect(self._open_register)
        self.messages = MessageBar(look)
        self._shown = Text("", tone="muted")
        self.table = Table(look, self._vm.model, self.tr("Systems"))
        self.table.row_opened.connect(self._vm.open)
        self.table.sorted_by.connect(self._on_sorted)
        self.table.show_order(self._vm.wanted.order, descending=self._vm.wanted.descending)
        self._empty = EmptyState(look, icon="systems")
        self._empty.act_requested.connect(self._on_empty_act)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self.table)
        self._stack = Stack()
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(look.px(16))
        self._whole.addLayout(row(look, self._title, self._count, None, self._import, self._export, self._new, gap=12))
        self._whole.addWidget(self.messages)
        self._whole.addLayout(self._build_filters())
        self._whole.addWidget(self._stack, 1)

    def _build_filters(self) -> QHBoxLayout:
        look, wanted = self.look, self._vm.wanted
        self._filter = QLineEdit(wanted.query)
        self._filter.setPlaceholderText(self.tr("Filter systems  {key}").format(key=self._keys.shown("find")))
        self._filter.setClearButtonEnabled(False)
        self._filter.setMinimumWidth(look.px(160))
        self._filter.setMaximumWidth(look.px(256))
        name(self._filter, self.tr("Filter systems"))
        self._filter.textChanged.connect(self._rest.start)
        self._stage = Select(look, self.tr("Stage"))
        stages = [(key, self.tr("Stage: {name}").format(name=words)) for key, words in words_of("stage")]
        self._stage.fill([("", self.tr("Stage: all")), *stages], wanted.stage)
        self._criticality = Select(look, self.tr("Criticality"))
        levels = [(key, self.tr("Criticality: {name}").format(name=words)) for key, words in words_of("criticality")]
        self._criticality.fill([("", self.tr("Criticality: all")), *levels], wanted.criticality)
        self._class = Select(look, self.tr("AI Act class"))
        kinds = [(key, self.tr("Class: {name}").format(name=words)) for key, words in class_kinds()]
        none = ("none", self.tr("Class: not classified"))
        self._class.fill([("", self.tr("Class: all")), *kinds, none], wanted.act_class)
        for select in (self._stage, self._criticality, self._class):
            select.activated.connect(self._on_filter)
            select.setMinimumWidth(look.px(112))  # three of them give way before the page grows wider than the window
        line = row(look, self._filter, self._stage, self._criticality, self._class, None, self._shown)
        line.setStretch(0, 4)
        return line

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the list as it was filtered last."""
        wanted = self._vm.wanted
        if place.spot.startswith("class="):
            wanted = Wanted(act_class=place.spot.removeprefix("class="), order=wanted.order)
            self._filter.setText("")
            self._stage.choose("")
            self._criticality.choose("")
            self._class.choose(wanted.act_class)
        self._vm.want(wanted)
        changes = self._vm.can_change
        self._import.setEnabled(changes)
        self._new.setEnabled(changes)

    def path(self) -> tuple[str, ...]:
        """Systems."""
        return (self.tr("Systems"),)

    def set_room(self, room: Room) -> None:
        """Fewer columns and no second row of acts where it is narrow."""
        super().set_room(room)
        side = self.look.px(12 if room.is_narrow else 24)
        top = self.look.px(8 if room.is_low else 24)
        self._whole.setContentsMargins(side, top, side, self.look.px(8 if room.is_low else 24))
        self._whole.setSpacing(self.look.px(8 if room.is_low else 16))
        self.table.set_width_class(room.width)
        self._shown.setVisible(room.width is Width.WIDE)
        self._criticality.setVisible(room.width is Width.WIDE)
        self._class.setVisible(not room.is_narrow)
        self._export.setVisible(not room.is_narrow)

    def take_focus(self) -> None:
        """The keyboard in the list."""
        if self._stack.currentIndex() == 0:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """The keyboard in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Filter and list."""
        return (self._filter, self.table)

    # --- slots ---

    def _on_filter(self) -> None:
        self._rest.stop()
        self._vm.want(
            replace(
                self._vm.wanted,
                query=self._filter.text().strip(),
                stage=self._stage.choice,
                criticality=self._criticality.choice,
                act_class=self._class.choice,
            )
        )

    def _on_sorted(self, order: str, descending: bool) -> None:
        self._vm.want(replace(self._vm.wanted, order=order, descending=descending))

    def _on_counted(self, matching: int, total: int) -> None:
        self._count.setText(str(total))
        self._shown.setText(self.tr("{shown} of {total} shown").format(shown=matching, total=total))
        self._stack.setCurrentIndex(0 if matching else 1)
        if matching:
            return
        if total:
            self._empty.say(
                self.tr("No system matches."),
                self.tr("The filter leaves all of them out."),
                self.tr("Clear the filter"),
            )
        else:
            self._empty.say(
                self.tr("No systems yet."),
                self.tr("Import the list that you have, or register the first system by hand."),
                self.tr("Import list…") if self._vm.can_change else "",
            )

    def _on_empty_act(self) -> None:
        if self._vm.is_filtered:
            self._filter.clear()
            self._stage.choose("")
            self._criticality.choose("")
            self._class.choose("")
            self._vm.want(Wanted(order=self._vm.wanted.order, descending=self._vm.wanted.descending))
        else:
            self._choose_list()

    def _open_register(self) -> None:
        self._register = RegisterDialog(self.look, self.window())
        self._register.register_requested.connect(self._vm.register)
        self._register.finished.connect(self._on_register_closed)
        self._register.open()

    def _on_register_closed(self) -> None:
        self._register = None

    def _on_register_failed(self, error: WorkbenchError) -> None:
        if self._register is not None:
            self._register.refuse(error)

    def _on_registered(self, _place: Place) -> None:
        if self._register is not None:
            self._register.accept()

    def _choose_list(self) -> None:
        filters = [self.tr("Lists ({patterns})").format(patterns=_LISTS), self.tr("All files (*)")]
        ask_file(self, self.tr("Import list of systems"), self.read_list, filters=filters)

    def read_list(self, path: str) -> None:
        """Read the list at *path* and show what an import would do."""
        self._vm.read_list(Path(path))

    def _on_list_read(self, read: ReadList) -> None:
        dialog = ImportDialog(self.look, self._vm, read, self.window())
        dialog.sheet_requested.connect(self._on_sheet)
        self._list_path = read.path
        dialog.open()

    def _on_sheet(self, sheet: str) -> None:
        self._vm.read_list(self._list_path, sheet)

    def _on_imported(self, counts: dict[str, int]) -> None:
        words = self.tr("{added} new, {changed} changed, {rejected} left out, {unchanged} the same.").format(**counts)
        kind = "warning" if counts.get("rejected") else "info"
        self.messages.say(kind, self.tr("The list is imported."), words)

    def _choose_target(self) -> None:
        ask_target(self, self.tr("Export systems"), "xlsx", self.export_to)

    def export_to(self, path: str) -> None:
        """Write all systems to *path*."""
        self._vm.export(Path(path))

    def _on_exported(self, file: str, count: int) -> None:
        self.messages.say("info", self.tr("%n system(s) written to {file}.", "", count).format(file=file))
