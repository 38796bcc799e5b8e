"""How the register of risks looks: figures that filter, then the list by group, the heat map, or what is suggested.

Source: mock-up of list and heat map, UX guide §§7, 8 "Findings and risks", risk method RM-1.0 §8.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.actions import Keys
from ui.format import number, percent
from ui.i18n.labels import word
from ui.i18n.risk_words import risk_word, risk_words_of
from ui.navigation import FINDINGS, RISK, Place
from ui.page import Page, Room, Width
from ui.pages.risks.book_dialog import BookDialog
from ui.pages.risks.dialogs import AddDialog, AskDialog
from ui.pages.risks.lists import RiskRowsModel
from ui.pages.risks.suggested_view import SuggestedView
from ui.pages.risks.view_model import (
    GROUPS,
    HEAT,
    REGISTER,
    SUGGESTED,
    GroupHead,
    RiskFilter,
    RisksViewModel,
    SystemChoice,
    cell_of,
    filter_of_spot,
)
from ui.theme.apply import Look
from ui.widgets.bands import Band
from ui.widgets.buttons import LINK, MAIN, Button, Select, Switch
from ui.widgets.card import Card, CardRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialogs import ask_file, ask_target
from ui.widgets.flow import Flow
from ui.widgets.heat_map import HeatMap
from ui.widgets.heat_table import HeatTableModel
from ui.widgets.layouts import Scroll, Stack, bar, outdented, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text, clear_layout
from workbench.kernel.errors import WorkbenchError
from workbench.risks.entry import Risk
from workbench.risks.model import Band as RiskBand
from workbench.services.exchange_risks import RiskImport
from workbench.services.risk_views import Portfolio, RiskRow

_TABS = (REGISTER, HEAT, SUGGESTED)
_BANDS = (RiskBand.CRITICAL, RiskBand.HIGH, RiskBand.MODERATE, RiskBand.LOW)
_REST_MS = 200


class RisksPage(Page):
    """The register of risks."""

    def __init__(self, view_model: RisksViewModel, look: Look, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._keys = view_model, keys
        self._rows = RiskRowsModel(view_model, self)
        self._heat_rows = HeatTableModel(self)
        self._dialog: AskDialog | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_filter)
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.choices_read.connect(self._on_choices)
        view_model.book_read.connect(self._on_book_read)
        view_model.exported.connect(self._on_exported)
        view_model.imported.connect(self._on_imported)
        view_model.failed.connect(self.messages.say_error)
        view_model.acts.acted.connect(self._on_acted)
        view_model.acts.refused.connect(self._on_refused)
        if view_model.is_read:
            self._on_loaded()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._title, self._count = Text(self.tr("Risks"), "title"), Text("", "lead", "muted")
        self._findings = Button(look, self.tr("Findings"))
        self._findings.clicked.connect(self._on_findings)
        self._import = Button(look, self.tr("Import…"))
        self._export = Button(look, self.tr("Export…"))
        self.add = Button(look, self.tr("Add risk…"), MAIN)
        self._import.clicked.connect(self._choose_book)
        self._export.clicked.connect(self._choose_target)
        self.add.clicked.connect(self._vm.read_choices)
        self.tabs = Tabs(
            look,
            self.tr("Risks"),
            (
                (REGISTER, self.tr("Register")),
                (HEAT, self.tr("Heat map")),
                (SUGGESTED, self.tr("Suggested")),
            ),
        )
        self.tabs.chosen.connect(self._on_tab)
        self.messages = MessageBar(look)
        self._stack = Stack()
        for widget in (self._build_register(), self._build_heat(), self._build_suggested()):
            self._stack.addWidget(widget)
        head = self._head = QVBoxLayout()
        head.setSpacing(look.px(4))
        acts = (self._findings, self._import, self._export, self.add)
        head.addLayout(row(look, self._title, self._count, None, *acts, gap=12))
        head.addLayout(outdented(look, self.tabs))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", head))
        whole.addWidget(self.messages)
        whole.addWidget(self._stack, 1)

    def _build_register(self) -> QWidget:
        look = self.look
        self._figures = Flow(look, gap=12)
        self._query = QLineEdit()
        self._query.setPlaceholderText(self.tr("Filter risks  {key}").format(key=self._keys.shown("find")))
        self._query.setMaximumWidth(look.px(220))
        self._query.setMinimumWidth(look.px(120))
        name(self._query, self.tr("Filter risks"))
        self._query.textChanged.connect(self._rest.start)
        self._group = Select(look, self.tr("Group by"))
        groups = {
            "band": self.tr("Group: band"),
            "system": self.tr("Group: system"),
            "owner": self.tr("Group: owner"),
            "site": self.tr("Group: site"),
            "none": self.tr("Group: none"),
        }
        self._group.fill([(key, groups[key]) for key in GROUPS])
        self._band = Select(look, self.tr("Band"))
        bands = [(band.value.lower(), word("band", band.value.lower())) for band in _BANDS]
        self._band.fill([("", self.tr("Band: all")), *bands])
        self._todo = Select(look, self.tr("To do"))
        todos = [pair for pair in risk_words_of("todo") if pair[0] != "outside_appetite"]
        self._todo.fill([("", self.tr("To do: all")), *todos])
        self._state = Select(look, self.tr("State"))
        self._state.fill([("", self.tr("State: those that count")), *risk_words_of("state")])
        self._owner = Select(look, self.tr("Owner"))
        self._owner.fill([("", self.tr("Owner: all"))])
        for select in (self._group, self._band, self._todo, self._state, self._owner):
            select.activated.connect(self._on_filter)
        self._clear = Button(look, self.tr("Clear the filter"), LINK)
        self._clear.clicked.connect(self._on_clear)
        self.table = Table(look, self._rows, self.tr("Risks"))
        self.table.row_opened.connect(self._on_opened)
        self._empty = EmptyState(look, icon="findings")
        self._empty.act_requested.connect(self._on_empty_act)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self.table)
        self._list = Stack()
        self._list.addWidget(card)
        self._list.addWidget(self._empty)
        holder = QWidget()
        self._register_column = QVBoxLayout(holder)
        self._register_column.setSpacing(look.px(8))
        self._register_column.addWidget(self._figures)
        filters = (self._query, self._group, self._band, self._todo, self._state, self._owner, self._clear)
        self._register_column.addWidget(Flow(look, *filters))
        self._register_column.addWidget(self._list, 1)
        return holder

    def _build_heat(self) -> QWidget:
        look = self.look
        stages = risk_words_of("stage")
        self._view = Switch(look, self.tr("Show risks"), stages, height=look.metrics.control)
        self._view.choose(self._vm.view)
        self._view.chosen.connect(self._vm.choose_view)
        self._table_link = Button(look, self.tr("Table"), "quiet", key=self._keys.shown("table"))
        self._table_link.clicked.connect(self._toggle_table)
        self.heat_map = HeatMap(look)
        self.heat_map.cell_opened.connect(self._on_cell)
        self.heat_table = Table(look, self._heat_rows, self.tr("Heat map as a table"))
        self.heat_table.setMinimumHeight(look.px(240))
        self._chart = Stack()
        self._chart.addWidget(self.heat_map)
        self._chart.addWidget(self.heat_table)
        self._top = Card(look, self.tr("Three highest"))
        holder = QWidget()
        self._heat_column = QVBoxLayout(holder)
        self._heat_column.setSpacing(look.px(12))
        self._heat_column.addLayout(row(look, self._view, None, self._table_link))
        self._heat_column.addWidget(self._chart)
        self._heat_column.addWidget(self._top)
        self._heat_column.addStretch(1)
        return Scroll(holder)

    def _build_suggested(self) -> QWidget:
        self.suggested = SuggestedView(self.look, self._vm)
        self.suggested.opening.connect(self._open)
        self.suggested.counted.connect(self._on_counted)
        self.suggestions = self.suggested.table
        return self.suggested

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the register as it was filtered last, or as the address says."""
        self._show_tab(place.spot if place.spot in _TABS else REGISTER)
        if place.object_id and place.spot == SUGGESTED:
            self._vm.assessment_id = place.object_id
        self._vm.open(filter_of_spot(place.spot))
        for widget in (self.add, self._import):
            widget.setEnabled(self._vm.can_change)

    def path(self) -> tuple[str, ...]:
        """Findings & risks, then the risks."""
        return (self.tr("Findings & risks"), self.tr("Risks"))

    def set_room(self, room: Room) -> None:
        """Fewer columns, filters and acts where it is narrow."""
        super().set_room(room)
        look = self.look
        side, edge = look.px(12 if room.is_narrow else 24), look.px(6 if room.is_low else 12)
        self._head.setContentsMargins(side, look.px(4 if room.is_low else 12), side, 0)
        for column in (self._register_column, self._heat_column, self.suggested.column):
            column.setContentsMargins(side, edge, side, edge)
        for table in (self.table, self.suggestions, self.heat_table):
            table.set_width_class(room.width)
        for select in (self._state, self._owner):
            select.setVisible(room.width is Width.WIDE)
        for widget in (self._import, self._export, self._band):
            widget.setVisible(not room.is_narrow)
        self._figures.setVisible(not room.is_low)
        self._show_figures()

    def take_focus(self) -> None:
        """The keyboard in what the tab shows."""
        targets = {REGISTER: self.table, HEAT: self.heat_map, SUGGESTED: self.suggestions}
        target: QWidget = targets[self.tabs.choice]
        if self.tabs.choice == REGISTER and self._list.currentIndex() == 1:
            target = self.tabs
        if self.tabs.choice == HEAT and self._chart.currentIndex() == 1:
            target = self.heat_table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """The keyboard in the filter."""
        self._show_tab(REGISTER)
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()

    def panes(self) -> tuple[QWidget, ...]:
        """Tabs and what the tab shows."""
        if self.tabs.choice == REGISTER:
            return (self.tabs, self._query, self.table)
        return (self.tabs, self._stack)

    def take_key(self, event: QKeyEvent) -> bool:
        """T shows the table behind the heat map."""
        if self.tabs.choice == HEAT and self._keys.single_act(event, ("table",)):
            self._toggle_table()
            return True
        return False

    # --- showing ---

    def _on_loaded(self) -> None:
        found = self._vm.portfolio()
        wanted = self._vm.wanted
        self._count.setText(str(len(found.rows)))
        if self._query.text().strip() != wanted.query:
            self._query.setText(wanted.query)
        self._owner.fill([("", self.tr("Owner: all")), *((each, each) for each in self._vm.owners())], wanted.owner)
        for select, key in (
            (self._group, wanted.group),
            (self._band, wanted.band),
            (self._todo, wanted.todo),
            (self._state, wanted.state),
        ):
            select.choose(key)
        self._clear.setVisible(wanted.leaves_out)
        opened = self.table.chosen_value()
        self._rows.fill()
        self._choose_again(opened)
        self._show_list()
        self._show_figures(found)
        self._show_heat(found)

    def _choose_again(self, value: object) -> None:
        keep = getattr(value, "id", getattr(value, "key", None))
        for number_of_row, row_value in enumerate(self._rows.rows):
            if keep is not None and getattr(row_value, "id", getattr(row_value, "key", "")) == keep:
                self.table.choose_row(number_of_row)
                return

    def _show_list(self) -> None:
        has_rows = self._rows.rowCount() > 0
        self._list.setCurrentIndex(0 if has_rows else 1)
        if has_rows:
            return
        if self._vm.wanted.leaves_out and self._vm.rows:
            leads = self.tr("No risk matches."), self.tr("The filter leaves all of them out.")
            self._empty.say(*leads, self.tr("Clear the filter"))
        else:
            sentence = self.tr("Take in what weak answers suggest, or add a risk of your own.")
            self._empty.say(self.tr("No risk is in the register."), sentence, self.tr("See what is suggested"))

    def _show_figures(self, found: Portfolio | None = None) -> None:
        """Counts that filter: the worst band first, never a sum or a mean."""
        found = found or self._vm.portfolio()
        layout = self._figures.layout()
        if layout is None:
            return
        clear_layout(layout)
        look = self.look
        if found.worst is not None:
            band = found.worst.value.lower()
            lead = Text(self.tr("Worst"), tone="muted")
            lead.setFixedHeight(look.px(24))
            layout.addWidget(lead)
            layout.addWidget(Band(look, band, word("band", band)))
        for each in _BANDS:
            if found.counts.get(each):
                key = each.value.lower()
                self._figure(f"{found.counts[each]} {word('band', key)}", RiskFilter(band=key))
        for key, count in (
            ("treatment_overdue", found.overdue),
            ("acceptance_expired", found.expired),
            ("not_decided", found.undecided),
        ):
            if count:
                self._figure(f"{risk_word('todo', key)} {count}", RiskFilter(todo=key))
        if found.cautious:
            share = self.tr("{share} decided on the cautious band").format(share=percent(found.cautious_share))
            self._figure(share, RiskFilter(cautious=True))
        self._figures.updateGeometry()

    def _figure(self, words: str, wanted: RiskFilter) -> None:
        link = Button(self.look, words, LINK)
        link.setProperty("filter", "&".join(_spot_parts(wanted)))
        link.clicked.connect(self._on_figure)
        layout = self._figures.layout()
        if layout is not None:
            layout.addWidget(link)

    def _show_heat(self, found: Portfolio) -> None:
        if self._vm.matrix:
            self.heat_map.set_matrix(self._vm.matrix)
        view = self._vm.view
        self.heat_map.set_counts(found.cells.get(view, {}), _held_higher(found, view))
        self._heat_rows.set_rows(self.heat_map.rows())
        self._top.clear()
        for each in found.top:
            if each.rating is None:
                continue
            band = each.rating.decision_band.lower()
            link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=each.title))
            link.setProperty("risk", each.id)
            link.clicked.connect(self._on_top)
            right = QWidget()
            right.setLayout(row(self.look, Text(number(each.rating.residual_score, 2), "strong"),
                                Band(self.look, band, word("band", band)), link, gap=12))  # fmt: skip
            self._top.add_row(CardRow(self.look, each.title, each.system_name, lead=each.ref, right=right))
        self._top.setVisible(bool(found.top))

    def _on_counted(self, count: int) -> None:
        self.tabs.set_text(SUGGESTED, self.tr("Suggested {count}").format(count=count))

    # --- slots: filter ---

    def _on_filter(self, _index: int = 0) -> None:
        self._rest.stop()
        wanted = replace(
            self._vm.wanted,
            query=self._query.text().strip(),
            group=self._group.choice,
            band=self._band.choice,
            todo=self._todo.choice,
            state=self._state.choice,
            owner=self._owner.choice,
        )
        self._vm.want(wanted)

    def _on_figure(self) -> None:
        wanted = filter_of_spot(str(self.sender().property("filter")))
        if wanted is not None:
            self._vm.want(replace(wanted, group=self._vm.wanted.group, system_id=self._vm.wanted.system_id))
            self.table.setFocus()

    def _on_clear(self) -> None:
        self._vm.want(RiskFilter(group=self._vm.wanted.group))

    def _on_empty_act(self) -> None:
        if self._vm.wanted.leaves_out and self._vm.rows:
            self._on_clear()
        else:
            self._show_tab(SUGGESTED)
            self.suggestions.setFocus()

    def _on_cell(self, likelihood: int, impact: int) -> None:
        cell = f"{self._vm.view}.{likelihood}.{impact}"
        wanted = RiskFilter(cell=cell, group=self._vm.wanted.group, system_id=self._vm.wanted.system_id)
        self._vm.want(wanted)
        self._show_tab(REGISTER)
        self.table.setFocus()

    def _toggle_table(self) -> None:
        self._chart.setCurrentIndex(1 - self._chart.currentIndex())
        (self.heat_table if self._chart.currentIndex() else self.heat_map).setFocus()

    # --- slots: places ---

    def _on_opened(self, value: object) -> None:
        if isinstance(value, GroupHead):
            self._vm.fold(value.key)
        elif isinstance(value, RiskRow):
            self._vm.open_risk(value)

    def _on_top(self) -> None:
        self._vm.go(RISK, str(self.sender().property("risk")))

    def _on_findings(self) -> None:
        self._vm.go(FINDINGS)

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(_TABS.index(key))
        self.path_changed.emit()

    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self._on_tab(key)

    # --- slots: acts ---

    def _on_choices(self, systems: tuple[SystemChoice, ...], entries: tuple[SystemChoice, ...]) -> None:
        if self._vm.can_change and systems:
            self._open(AddDialog(self.look, systems, entries, self._vm.wanted.system_id, self.window()))

    def _open(self, dialog: AskDialog) -> None:
        self._dialog = dialog
        dialog.asked.connect(self._on_asked)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_asked(self, act: str, facts: dict[str, object]) -> None:
        dialog = self._dialog
        key = dialog.system_id if isinstance(dialog, AddDialog) else self._vm.assessment_id
        self._vm.acts.do(act, key, facts)

    def _on_acted(self, value: object) -> None:
        if self._dialog is None:
            return
        is_new = isinstance(self._dialog, AddDialog)
        self._dialog.accept()
        if is_new and isinstance(value, Risk):
            self._vm.open_risk(value)

    def _on_refused(self, error: WorkbenchError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)

    def _on_closed(self) -> None:
        self._dialog = None

    # --- slots: workbook ---

    def _choose_book(self) -> None:
        ask_file(self, self.tr("Import the risk workbook"), self.read_book, filters=["*.xlsx"])

    def read_book(self, path: str) -> None:
        """Read the workbook at *path* and show every cell that it would change."""
        self._vm.read_book(Path(path))

    def _on_book_read(self, plan: RiskImport) -> None:
        BookDialog(self.look, self._vm, plan, self.window()).open()

    def _on_imported(self, count: int) -> None:
        self.messages.say("info", self.tr("%n cell(s) taken over from the workbook.", "", count))

    def _choose_target(self) -> None:
        ask_target(self, self.tr("Export the register of risks"), "xlsx", self.export_to)

    def export_to(self, path: str) -> None:
        """Write the register to *path*."""
        self._vm.export(Path(path))

    def _on_exported(self, file: str, count: int) -> None:
        self.messages.say("info", self.tr("%n risk(s) written to {file}.", "", count).format(file=file))


def _spot_parts(wanted: RiskFilter) -> list[str]:
    parts = [f"{key}={getattr(wanted, key)}" for key in ("band", "todo", "cell") if getattr(wanted, key)]
    return [*parts, "cautious=yes"] if wanted.cautious else parts


def _held_higher(found: Portfolio, view: str) -> dict[tuple[int, int], int]:
    """Count the risks of each cell that are decided on a higher band than the band of their stage."""
    held: dict[tuple[int, int], int] = {}
    if view != "residual":
        return held
    for each in found.rows:
        cell = cell_of(each, view)
        rating = each.rating
        if cell and rating and RiskBand(rating.decision_band).rank > RiskBand(rating.residual_band).rank:
            held[cell] = held.get(cell, 0) + 1
    return held
