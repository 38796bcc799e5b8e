"""How the coverage of a system looks: framework and filter above, items or questions in a list, one of them beside it.

Where it is narrow the list and the one thing take turns: Enter opens it, the button above it leads back.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.actions import Keys
from ui.navigation import Place
from ui.page import Page, Room
from ui.pages.coverage.detail import CoverageDetail
from ui.pages.coverage.dialogs import DecideDialog
from ui.pages.coverage.lists import ItemListModel, QuestionListModel
from ui.pages.coverage.view_model import CoverageViewModel, Filter, QuestionLine
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button, Select
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialogs import ask_target
from ui.widgets.layouts import Scroll, Stack, bar, outdented, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.tabs import Tabs
from ui.widgets.text import Elided, Text
from workbench.coverage.model import Choice, ItemLine

_ITEMS, _QUESTIONS = "items", "questions"
_SIDE, _SIDE_MEDIUM = 336, 300


class CoveragePage(Page):
    """Coverage of one system."""

    def __init__(self, view_model: CoverageViewModel, look: Look, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._keys = view_model, keys
        self._items, self._questions = ItemListModel(self), QuestionListModel(self)
        self._chosen_item = ""
        self._deciding = ""
        self._is_close = False
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.rows_changed.connect(self._on_rows_changed)
        view_model.saved.connect(self._on_saved)
        view_model.failed.connect(self.messages.say_error)
        if view_model.shown is not None:
            self._on_loaded()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._name, self._counts = Elided("", "title"), Text("", tone="muted")
        self._name.setSizePolicy(self._name.sizePolicy().Policy.Maximum, self._name.sizePolicy().Policy.Preferred)
        self._card = Button(look, self.tr("System card"), LINK)
        self._card.clicked.connect(self._vm.go_to_system)
        self._title_row = QWidget()
        self._title_row.setLayout(row(look, self._name, self._counts, None, self._card, gap=12))
        self.tabs = Tabs(
            look, self.tr("Coverage"), ((_ITEMS, self.tr("By item")), (_QUESTIONS, self.tr("By question")))
        )
        self.tabs.chosen.connect(self._on_tab)
        self.framework = Select(look, self.tr("Framework"))
        self.framework.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.framework.setMinimumContentsLength(14)
        self.framework.activated.connect(self._on_framework)
        self.filter = Select(look, self.tr("Show"))
        self.filter.activated.connect(self._on_filter)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter items  {key}").format(key=self._keys.shown("find")))
        self.search.setMaximumWidth(look.px(200))
        name(self.search, self.tr("Filter items"))
        self.search.textChanged.connect(self._vm.search)
        self.workbook = Button(look, self.tr("Workbook…"))
        self.workbook.clicked.connect(self._choose_target)
        self.messages = MessageBar(look)
        tools = outdented(look, self.tabs)
        tools.setSpacing(look.px(8))
        for widget in (self.framework, self.filter, self.search, self.workbook):
            tools.addWidget(widget)
        tools.setStretch(1, 1)
        head = self._head = QVBoxLayout()
        head.setSpacing(look.px(4))
        head.addWidget(self._title_row)
        head.addLayout(tools)
        self._empty = EmptyState(look, icon="list")
        self._empty.act_requested.connect(self._on_clear)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", head))
        whole.addWidget(self.messages)
        whole.addLayout(self._build_columns(), 1)

    def _build_columns(self) -> QHBoxLayout:
        look = self.look
        self.items = Table(look, self._items, self.tr("Items"))
        self.items.row_chosen.connect(self._on_item_chosen)
        self.items.row_opened.connect(self._on_opened)
        self.questions = Table(look, self._questions, self.tr("Questions"))
        self.questions.row_chosen.connect(self._on_question_chosen)
        self.questions.row_opened.connect(self._on_opened)
        self._lists = Stack()
        self._lists.addWidget(self.items)
        self._lists.addWidget(self.questions)
        self._lists.addWidget(self._empty)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self._lists)
        self._list = QWidget()
        self._list_edge = QVBoxLayout(self._list)
        self._list_edge.addWidget(card)
        self.detail = CoverageDetail(look, self._vm)
        self.detail.decide_requested.connect(self._on_decide_requested)
        self.detail.answer_requested.connect(self._vm.go_to_answer)
        self.detail.item_requested.connect(self._on_item_requested)
        self.back = Button(look, self.tr("Back to the list"), "quiet", icon="back")
        self.back.clicked.connect(self._on_back)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(row(look, self.back, None, margins=(12, 4, 12, 0)))
        right.addWidget(Scroll(self.detail), 1)
        self._side = bar("side", right)
        self._side.setProperty("ground", "surface")
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._list, 1)
        columns.addWidget(self._side)
        return columns

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the system and the framework of *place*."""
        self._is_close = False
        self._vm.open(place.object_id, place.spot)
        self._arrange()

    def path(self) -> tuple[str, ...]:
        """Systems, this one, coverage."""
        shown = self._vm.shown
        if shown is None:
            return (self.tr("Systems"),)
        return (self.tr("Systems"), shown.system.name, self.tr("Coverage"))

    def set_room(self, room: Room) -> None:
        """List and one thing side by side, or in turns where it is narrow."""
        super().set_room(room)
        look = self.look
        side = look.px(12 if room.is_narrow else 24)
        self._head.setContentsMargins(side, look.px(4 if room.is_low else 12), side, look.px(4))
        edge = look.px(8 if room.is_low else 16)
        self._list_edge.setContentsMargins(edge, edge, edge, edge)
        self._title_row.setVisible(not room.is_low)
        self.search.setVisible(not room.is_narrow)
        self.workbook.set_icon("export" if room.is_narrow else "")
        self.workbook.set_text("" if room.is_narrow else self.tr("Workbook…"))
        self.workbook.setAccessibleName(self.tr("Workbook…"))
        for table in (self.items, self.questions):
            table.set_width_class(room.width)
        self._arrange()

    def take_focus(self) -> None:
        """The keyboard in the list."""
        self._table().setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """The keyboard in the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Tabs, list, the one thing."""
        return (self.tabs, self._list, self._side)

    # --- showing ---

    def _arrange(self) -> None:
        narrow = self.room.is_narrow
        width = self.look.px(_SIDE if self.room.width > 1 else _SIDE_MEDIUM)
        self._side.setMinimumWidth(0 if narrow else width)
        self._side.setMaximumWidth(16_777_215 if narrow else width)
        self._list.setVisible(not narrow or not self._is_close)
        self._side.setVisible(not narrow or self._is_close)
        self.back.setVisible(narrow)

    def _table(self) -> Table:
        return self.questions if self.tabs.choice == _QUESTIONS else self.items

    def _on_loaded(self) -> None:
        shown = self._vm.shown
        if shown is None:
            return
        self._name.setText(shown.system.name)
        pattern = self.tr("{title} · {covered} of {included} covered")
        choices = [
            (each.id, pattern.format(title=each.title, covered=covered, included=included))
            for each, included, covered in self._vm.frameworks()
        ]
        self.framework.fill(choices)
        self.path_changed.emit()
        self._on_rows_changed()

    def _on_rows_changed(self) -> None:
        statement = self._vm.statement
        if statement is None:
            return
        self.framework.choose(statement.framework.id)
        words = self.tr("{included} of {all} items apply, {covered} are covered")
        self._counts.setText(
            words.format(included=statement.included, all=len(statement.lines), covered=statement.covered)
        )
        self._fill_filter()
        self._items.set_rows(self._vm.lines())
        self._questions.set_rows(self._vm.questions())
        self._show_list()
        self._choose_again()

    def _fill_filter(self) -> None:
        words = {
            Filter.ALL: self.tr("All items"),
            Filter.APPLIES: self.tr("That apply"),
            Filter.EXCLUDED: self.tr("Excluded"),
            Filter.UNCOVERED: self.tr("Not covered"),
            Filter.WEAK: self.tr("Weak"),
            Filter.DECIDED: self.tr("Decided"),
        }
        self.filter.fill([(key.value, text) for key, text in words.items()], self._vm.filter.value)

    def _show_list(self) -> None:
        is_questions = self.tabs.choice == _QUESTIONS
        rows = self._questions.rows if is_questions else self._items.rows
        self._lists.setCurrentIndex((1 if is_questions else 0) if rows else 2)
        if not rows:
            self._empty.say(
                self.tr("Nothing here."), self.tr("The filter leaves everything out."), self.tr("Clear the filter")
            )

    def _choose_again(self) -> None:
        """Stay at the item that was looked at, else begin at the first."""
        lines = list(self._items.rows)
        at = next((n for n, line in enumerate(lines) if line.item.id == self._chosen_item), 0)
        if lines:
            self.items.choose_row(at)
        if self._questions.rows and not self.questions.currentIndex().isValid():
            self.questions.choose_row(0)
        self._show_detail()

    def _show_detail(self) -> None:
        statement = self._vm.statement
        if statement is None:
            return
        if self.tabs.choice == _QUESTIONS:
            row_ = self.questions.chosen_value()
            self.detail.show_question(row_ if isinstance(row_, QuestionLine) else None)
        else:
            line = self.items.chosen_value()
            self.detail.show_item(statement.framework, line if isinstance(line, ItemLine) else None)

    # --- slots ---

    def _on_tab(self, _key: str) -> None:
        self._show_list()
        if self.tabs.choice == _QUESTIONS and self._questions.rows and self.questions.chosen_value() is None:
            self.questions.choose_row(0)
        self._show_detail()

    def _on_framework(self, _index: int) -> None:
        self._chosen_item = ""
        self._vm.choose_framework(self.framework.choice)

    def _on_filter(self, _index: int) -> None:
        self._vm.choose_filter(Filter(self.filter.choice))

    def _on_clear(self) -> None:
        self.search.clear()
        self._vm.choose_filter(Filter.ALL)

    def _on_item_chosen(self, line: object) -> None:
        if isinstance(line, ItemLine) and self.tabs.choice == _ITEMS:
            self._chosen_item = line.item.id
            self._show_detail()

    def _on_question_chosen(self, line: object) -> None:
        if isinstance(line, QuestionLine) and self.tabs.choice == _QUESTIONS:
            self._show_detail()

    def _on_opened(self, _row: object) -> None:
        self._is_close = True
        self._arrange()
        first = self.back if self.room.is_narrow else self.detail.decide
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self._is_close = False
        self._arrange()
        self.take_focus()

    def _on_item_requested(self, framework_id: str, item_id: str) -> None:
        self._chosen_item = item_id
        self.tabs.choose(_ITEMS)
        self.search.clear()
        if self._vm.filter is not Filter.ALL:
            self._vm.choose_filter(Filter.ALL)
        self._chosen_item = item_id
        self._vm.choose_framework(framework_id)

    def _on_decide_requested(self, line: object) -> None:
        if isinstance(line, ItemLine):
            self._deciding = line.item.id
            dialog = DecideDialog(self.look, line, self.window())
            dialog.decided.connect(self._on_decided)
            dialog.open()

    def _on_decided(self, choice: Choice, reason: str) -> None:
        self._vm.decide(self._deciding, choice, reason)

    def _choose_target(self) -> None:
        ask_target(self, self.tr("Save the statement of applicability"), "xlsx", self.save_to)

    def save_to(self, path: str) -> None:
        """Write the statements on all frameworks to *path*."""
        self._vm.save(path)

    def _on_saved(self, file: str) -> None:
        self.messages.say("info", self.tr("{file} is written, with one sheet for each framework.").format(file=file))
