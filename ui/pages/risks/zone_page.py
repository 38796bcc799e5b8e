"""How the sheet of a zone looks: target, level achieved and gap by requirement, then every check of IEC 62443-3-3.

A level is "at most n" until enhancements are entered from the operator's own copy of the standard.
Source: risk method RM-1.0 §10.
"""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.format import one_line
from ui.models.paged_table import Column, PagedTableModel
from ui.navigation import RISKS, SYSTEM, Place
from ui.page import Page, Room
from ui.pages.risks.zone_view_model import MET, UNMET, Check, ZoneViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.buttons import LINK, Button, Select
from ui.widgets.card import Card, CardRow
from ui.widgets.layouts import Scroll, bar, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.text import Elided, Text
from workbench.risks.security_level import LevelOfRequirement
from workbench.services.keep_zones import ZoneView

_GLYPHS = {MET: "success", UNMET: "danger"}


class ChecksModel(PagedTableModel):
    """One row a requirement."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("id", translate("Zone", "Requirement"), lambda row: str(row.id), width=120, tone="muted"),
                Column(
                    "title", translate("Zone", "What it asks for"), lambda row: one_line(row.title, 160), is_name=True
                ),
                Column("due", translate("Zone", "Due at"), _due, width=100, rank=1),
                Column(
                    "state",
                    translate("Zone", "Check"),
                    _state,
                    width=148,
                    glyph=lambda row: _GLYPHS.get(row.state, "empty"),
                ),
            ),
            parent,
        )


def _due(row: Check) -> str:
    return f"SL {row.due}"


def _state(row: Check) -> str:
    translate = QCoreApplication.translate
    words = {MET: translate("Zone", "Met"), UNMET: translate("Zone", "Not met")}
    return words.get(row.state, translate("Zone", "Not checked"))


class ZonePage(Page):
    """One zone."""

    def __init__(self, view_model: ZoneViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm = view_model
        self._checks = ChecksModel(self)
        self.targets: dict[str, Select] = {}
        self._achieved: dict[str, Text] = {}
        self._gaps: dict[str, Text] = {}
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.failed.connect(self.messages.say_error)
        if view_model.view is not None:
            self._on_loaded()

    def _build(self) -> None:
        look = self.look
        self._name, self._gap = Elided("", "title"), Chip(look)
        self._risks = Button(look, self.tr("Risks"))
        self._risks.clicked.connect(self._on_risks)
        self.messages = MessageBar(look)
        self.levels = Card(look, self.tr("Security levels"))
        self.systems = Card(look, self.tr("Systems in this zone"))
        self.checks = Table(look, self._checks, self.tr("Checks of requirements"))
        self.checks.row_opened.connect(self._on_check)
        self._checks_card = Card(look, self.tr("Requirements of IEC 62443-3-3"))
        self._checks_card.add_padded(Text(self.tr("Enter turns a check: not checked, met, not met."), "small", "muted"))
        self._checks_card.body.addWidget(self.checks)
        head = self._head = QVBoxLayout()
        head.addLayout(row(look, self._name, self._gap, self._risks, gap=12))
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(look.px(16))
        for card in (self.levels, self._checks_card, self.systems):
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._scroll = Scroll(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", head))
        whole.addWidget(self.messages)
        whole.addWidget(self._scroll, 1)

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the zone of *place*."""
        self._vm.open(place.object_id)

    def path(self) -> tuple[str, ...]:
        """Risks and this zone."""
        head = (self.tr("Findings & risks"), self.tr("Zones"))
        return (*head, one_line(self._vm.zone, 60)) if self._vm.zone else head

    def set_room(self, room: Room) -> None:
        """Fewer columns where it is narrow."""
        super().set_room(room)
        look = self.look
        side, edge = look.px(12 if room.is_narrow else 24), look.px(6 if room.is_low else 12)
        self._head.setContentsMargins(side, edge, side, edge)
        self._column.setContentsMargins(side, edge, side, edge)
        self.checks.set_width_class(room.width)

    def take_focus(self) -> None:
        """The keyboard on the first target."""
        first = next(iter(self.targets.values()), self.checks)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Levels, checks."""
        return (self.levels, self.checks)

    # --- showing ---

    def _on_loaded(self) -> None:
        view = self._vm.view
        if view is None:
            return
        self._name.setText(self.tr("Zone {name}").format(name=one_line(view.zone.name, 80)))
        gap = self.tr("largest gap {gap}").format(gap=view.worst_gap) if view.worst_gap else ""
        self._gap.set_word(gap if view.is_kept else self.tr("nothing entered yet"))
        if len(self.targets) == len(view.levels):
            self._show_levels_again(view)
        else:
            self._show_levels(view)
        before = max(0, self.checks.currentIndex().row())
        self._checks.set_rows(self._vm.checks())
        self.checks.choose_row(before)
        shown = min(14, max(1, self._checks.rowCount()))
        self.checks.setFixedHeight(self.look.px(40) + self.look.metrics.table_row * shown)
        self._show_systems(view)
        self.path_changed.emit()

    def _show_levels(self, view: ZoneView) -> None:
        look = self.look
        self.levels.clear()
        self.targets, self._achieved, self._gaps = {}, {}, {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(8))
        for column, words in enumerate(
            (self.tr("Requirement"), self.tr("Target"), self.tr("Achieved"), self.tr("Gap"))
        ):
            grid.addWidget(Text(words, "small-strong", "muted"), 0, column)
        for index, each in enumerate(view.levels, 1):
            title = one_line(f"{each.fr} {self._vm.titles.get(each.fr, '')}", 80)
            select = Select(look, self.tr("Target of {name}").format(name=title))
            select.fill([(str(level), f"SL {level}") for level in range(5)], str(each.target))
            select.setProperty("fr", each.fr)
            select.setEnabled(self._vm.can_change)
            select.activated.connect(self._on_target)
            self.targets[each.fr] = select
            self._achieved[each.fr], self._gaps[each.fr] = Text("", wrap=True), Text("", "strong")
            middle = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(Text(title, wrap=True), index, 0, middle)
            grid.addWidget(select, index, 1)
            grid.addWidget(self._achieved[each.fr], index, 2, middle)
            grid.addWidget(self._gaps[each.fr], index, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 3)
        self.levels.add_padded(holder)
        self._suggested = QWidget()
        self._suggested_words = Text("", wrap=True)
        self._take = Button(look, self.tr("Take it over for all"))
        self._take.setEnabled(self._vm.can_change)
        self._take.clicked.connect(self._on_take)
        self._suggested.setLayout(row(look, self._suggested_words, self._take, gap=12, margins=(16, 4, 16, 8)))
        self.levels.add_row(self._suggested)
        self._show_levels_again(view)

    def _show_levels_again(self, view: ZoneView) -> None:
        for each in view.levels:
            self.targets[each.fr].choose(str(each.target))
            self._achieved[each.fr].setText(_achieved_words(each))
            self._gaps[each.fr].setText(str(each.gap))
            self._gaps[each.fr].set_tone("danger" if each.gap else "text")
        self._suggested.setVisible(view.suggested > 0)
        words = self.tr("The worst inherent band of deliberate acts here suggests SL {level}.")
        self._suggested_words.setText(words.format(level=view.suggested))

    def _show_systems(self, view: ZoneView) -> None:
        self.systems.clear()
        for system_id, ref, name in view.systems:
            link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=name))
            link.setProperty("system", system_id)
            link.clicked.connect(self._on_system)
            self.systems.add_row(CardRow(self.look, one_line(name, 80), lead=ref, right=link))
        if not view.systems:
            self.systems.add_row(CardRow(self.look, self.tr("No system names this zone on its card.")))

    # --- slots ---

    def _on_target(self, _index: int) -> None:
        select = self.sender()
        if isinstance(select, Select):
            self._vm.aim(str(select.property("fr")), int(select.choice))

    def _on_take(self) -> None:
        if self._vm.view is not None:
            self._vm.aim_all(self._vm.view.suggested)

    def _on_check(self, check: object) -> None:
        if isinstance(check, Check):
            self._vm.turn(check)

    def _on_system(self) -> None:
        self._vm.go(SYSTEM, str(self.sender().property("system")))

    def _on_risks(self) -> None:
        self._vm.go(RISKS)


def _achieved_words(each: LevelOfRequirement) -> str:
    translate = QCoreApplication.translate
    pattern = translate("Zone", "at most SL {level}") if each.is_at_most else translate("Zone", "SL {level}")
    words = pattern.format(level=each.achieved)
    if each.gap and each.unmet:
        held = translate("Zone", "held by {requirements}")
        return f"{words}, {held.format(requirements=', '.join(each.unmet[:4]))}"
    return words
