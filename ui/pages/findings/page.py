"""How the result of an assessment looks: tabs for result, findings and risks.

Source: mock-up of list, heat map and explanation.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Keys
from ui.i18n.labels import word
from ui.models.bookshelf import Bookshelf
from ui.navigation import ASSESSMENTS, LIBRARY, RISKS, Place
from ui.page import Page, Room, Width
from ui.pages.findings.detail import FindingDetail
from ui.pages.findings.explanation import RiskExplanation
from ui.pages.findings.export_acts import ExportActs
from ui.pages.findings.lists import FindingListModel, RiskListModel
from ui.pages.findings.scorecard_view import ScorecardView
from ui.pages.findings.view_model import INHERENT, RESIDUAL, ResultViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Band, Chip
from ui.widgets.buttons import LINK, Button, Select, Switch
from ui.widgets.card import Card, CardRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.heat_map import HeatMap
from ui.widgets.heat_table import HeatTableModel
from ui.widgets.layouts import Scroll, Stack, bar, outdented, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.tabs import Tabs
from ui.widgets.text import Elided, Text, restyle
from workbench.risks.model import Band as RiskBand
from workbench.risks.model import Finding

_TABS = ("result", "findings", "risks")
_LIST = 364


class FindingsPage(Page):
    """Result, findings and risks of one assessment."""

    def __init__(
        self,
        view_model: ResultViewModel,
        look: Look,
        keys: Keys,
        shelf: Bookshelf,
        *,
        is_radar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._vm, self._keys, self._is_radar = view_model, keys, is_radar
        self._shelf = shelf
        self._is_table = False
        self._findings = FindingListModel(view_model, self)
        self._risks = RiskListModel(view_model, self)
        self._heat_rows = HeatTableModel(self)
        self._build()
        view_model.listed.connect(self._on_listed)
        view_model.loaded.connect(self._on_loaded)
        view_model.risk_changed.connect(self._on_risk_changed)
        view_model.failed.connect(self.messages.say_error)
        self.scorecard.set_radar(is_radar)
        if view_model.result is not None:
            self._on_listed()
            self._on_loaded()
            self._on_risk_changed()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._name = Elided("", "title")
        self._state = Chip(look)
        self._choice = Select(look, self.tr("Assessment"))
        self._choice.activated.connect(self._on_choice)
        self.register = Button(look, self.tr("Risk register"), LINK)
        self.register.clicked.connect(self._on_register)
        self.tabs = Tabs(
            look,
            self.tr("Result"),
            (("result", self.tr("Result")), ("findings", self.tr("Findings")), ("risks", self.tr("Risks"))),
        )
        self.tabs.chosen.connect(self._on_tab)
        self.messages = MessageBar(look)
        self.scorecard = ScorecardView(look)
        self.findings = Table(look, self._findings, self.tr("Findings"))
        self.findings.row_opened.connect(self._on_finding_opened)
        self.findings.row_chosen.connect(self._on_finding_chosen)
        self._stack = Stack()
        for widget in (
            self._inset(Scroll(self.scorecard)),
            self._build_findings(),
            self._build_risks(),
        ):
            self._stack.addWidget(widget)
        self._empty = EmptyState(look, icon="findings")
        self._empty.say(
            self.tr("No result yet."),
            self.tr("Findings and risks follow from the answers of an assessment."),
            self.tr("Go to assessments"),
        )
        self._empty.act_requested.connect(self._on_empty_act)
        self._content = Stack()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = QVBoxLayout()
        head.setSpacing(look.px(4))
        self.coverage = Button(look, self.tr("Coverage"), LINK)
        self.coverage.clicked.connect(self._vm.go_to_coverage)
        self.export = Button(look, self.tr("Export…"), LINK)
        self.exporting = ExportActs(self._vm, look, self)
        self.export.clicked.connect(self.exporting.ask)
        self.exporting.said.connect(self._on_said)
        head.addLayout(
            row(look, self._name, self._state, self.coverage, self.export, self._choice, self.register, gap=12)
        )
        head.addLayout(outdented(look, self.tabs))
        self._head = head
        self._column.addWidget(bar("top", head))
        self._column.addWidget(self.messages)
        self._column.addWidget(self._stack, 1)
        self._content.addWidget(content)
        self._content.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._content)

    def _inset(self, widget: QWidget) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        side = self.look.px(16)
        layout.setContentsMargins(side, side, side, side)
        layout.addWidget(widget)
        return holder

    def _framed(self, table: Table) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, self.look.px(4), 1, self.look.px(4))
        inner.addWidget(table)
        return card

    def _build_findings(self) -> QWidget:
        self.detail = FindingDetail(self.look, self._vm, self._shelf)
        self.detail.answer_requested.connect(self._vm.go_to_answer)
        self.detail.entry_requested.connect(self._on_entry_requested)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        self._detail_bar = bar("side", column)
        self._finding_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._finding_row.setContentsMargins(0, 0, 0, 0)
        self._finding_row.setSpacing(0)
        self._finding_row.addWidget(self._inset(self._framed(self.findings)), 1)
        self._finding_row.addWidget(self._detail_bar)
        holder = QWidget()
        holder.setLayout(self._finding_row)
        return holder

    def _build_risks(self) -> QWidget:
        look = self.look
        self.risks = Table(look, self._risks, self.tr("Risks"))
        self.risks.row_chosen.connect(self._on_risk_chosen)
        self.risks.row_opened.connect(self._on_risk_opened)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.risks)
        self._list_bar = bar("tree", left)
        self.explanation = RiskExplanation(look, self._vm)
        self.explanation.answer_requested.connect(self._vm.go_to_answer)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(Scroll(self.explanation))
        self._side_bar = bar("side", right)
        self._side_bar.setProperty("ground", "surface")
        self._risk_row = QHBoxLayout()
        self._risk_row.setContentsMargins(0, 0, 0, 0)
        self._risk_row.setSpacing(0)
        self._risk_row.addWidget(self._list_bar)
        self._middle = Scroll(self._build_heat())
        self._risk_row.addWidget(self._middle, 1)
        self._risk_row.addWidget(self._side_bar)
        holder = QWidget()
        holder.setLayout(self._risk_row)
        return holder

    def _build_heat(self) -> QWidget:
        look = self.look
        self._view = Switch(
            look,
            self.tr("Show risks"),
            ((RESIDUAL, self.tr("Residual")), (INHERENT, self.tr("Inherent"))),
            height=look.metrics.control,
        )
        self._view.chosen.connect(self._vm.choose_view)
        self._table_link = Button(look, self.tr("Table"), "quiet", key=self._keys.shown("table"))
        self._table_link.clicked.connect(self._toggle_table)
        self._all = Button(look, self.tr("All risks"), LINK)
        self._all.clicked.connect(self._on_all)
        self.heat_map = HeatMap(look)
        self.heat_map.cell_opened.connect(self._on_cell)
        self.heat_table = Table(look, self._heat_rows, self.tr("Heat map as a table"))
        self.heat_table.setMinimumHeight(look.px(320))
        self._chart = Stack()
        self._chart.addWidget(self.heat_map)
        self._chart.addWidget(self.heat_table)
        self._facts = Card(look, "")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        column.setSpacing(look.px(16))
        column.addLayout(row(look, self._view, None, self._all, self._table_link))
        column.addWidget(self._chart)
        column.addWidget(self._facts)
        column.addStretch(1)
        return holder

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the result of the assessment of *place*, or of the last one."""
        if place.spot in _TABS:
            self._show_tab(place.spot)
        self._shelf.ensure()
        self._vm.open(place.object_id)

    def path(self) -> tuple[str, ...]:
        """The system and the tab."""
        result = self._vm.result
        tabs = {"result": self.tr("Result"), "findings": self.tr("Findings"), "risks": self.tr("Risks")}
        if result is None:
            return (self.tr("Findings & risks"),)
        return (self.tr("Findings & risks"), result.system.name, tabs[self.tabs.choice])

    def set_room(self, room: Room) -> None:
        """Explain beside the list where it is wide, below it where not."""
        super().set_room(room)
        look = self.look
        side = look.px(12 if room.is_narrow else 24)
        self._head.setContentsMargins(side, look.px(4 if room.is_low else 12), side, 0)
        self.scorecard.set_room(room)
        self.findings.set_width_class(min(room.width, Width.MEDIUM))  # its risks stand in the risks tab
        self.risks.set_width_class(room.width)
        self._arrange_findings(room)
        self.heat_table.set_width_class(room.width)
        self._list_bar.setFixedWidth(look.px(_LIST)) if not room.is_narrow else self._list_bar.setMaximumWidth(
            16_777_215
        )
        self._list_bar.setMinimumWidth(look.px(_LIST) if not room.is_narrow else 0)
        self._side_bar.setFixedWidth(look.px(336))
        self._side_bar.setVisible(room.width is Width.WIDE)
        self._middle.setVisible(not room.is_narrow)
        for widget in (self._name, self._state):  # the path above says which system; the choice, which assessment
            widget.setVisible(not room.is_narrow)

    def _arrange_findings(self, room: Room) -> None:
        """The detail beside the list where it is wide, else below it, as low as can be."""
        is_wide = room.width is Width.WIDE
        direction = QBoxLayout.Direction
        self._finding_row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._detail_bar.setProperty("bar", "side" if is_wide else "foot")
        restyle(self._detail_bar)
        self._detail_bar.setFixedWidth(self.look.px(336)) if is_wide else self._detail_bar.setMaximumWidth(16_777_215)
        self._detail_bar.setMinimumWidth(self.look.px(336) if is_wide else 0)
        self._detail_bar.setMinimumHeight(0)
        self._detail_bar.setMaximumHeight(16_777_215 if is_wide else self.look.px(64))
        self.detail.set_compact(not is_wide)
        self._detail_bar.setVisible(self.detail.has_words)

    def take_focus(self) -> None:
        """The keyboard in what the tab shows."""
        target = {"result": None, "findings": self.findings, "risks": self.risks}[self.tabs.choice]
        if target is None:
            self.tabs.take_focus()
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Tabs, list, heat map, explanation."""
        if self.tabs.choice == "risks":
            return (self.tabs, self.risks, self._middle, self._side_bar)
        if self.tabs.choice == "findings":
            return (self.tabs, self.findings, self.detail)
        return (self.tabs, self._stack)

    def take_key(self, event: QKeyEvent) -> bool:
        """T shows the table behind the chart, B bars or radar."""
        act = self._keys.single_act(event, ("table", "bars"))
        if act == "table" and self.tabs.choice == "risks":
            self._toggle_table()
            return True
        if act == "bars" and self.tabs.choice == "result":
            self._is_radar = not self._is_radar
            self.scorecard.set_radar(self._is_radar)
            return True
        return False

    # --- slots ---

    def _on_listed(self) -> None:
        rows = self._vm.assessments
        choices = [(each.assessment.id, f"{each.system.name} · {each.assessment.label}") for each in rows]
        self._choice.fill(choices, self._vm.assessment_id or (choices[0][0] if choices else ""))
        self._choice.setVisible(len(choices) > 1)
        self._content.setCurrentIndex(0 if rows else 1)

    def _on_loaded(self) -> None:
        result = self._vm.result
        if result is None:
            return
        self._name.setText(result.system.name)
        self._choice.choose(self._vm.assessment_id)
        self._state.set_word(word("assessment", result.sheet.assessment.state.value))
        self._state.setVisible(not self.room.is_narrow)
        self.tabs.set_text("findings", self.tr("Findings {count}").format(count=len(result.findings)))
        self.tabs.set_text("risks", self.tr("Risks {count}").format(count=len(result.risks)))
        self.scorecard.show_scorecard(result.scorecard, result.questionnaires, self._vm.language)
        self._findings.fill()
        self._risks.fill()
        self.heat_map.set_matrix(result.method.matrix)
        self.heat_map.set_counts(self._vm.counts(), self._vm.raised())
        self._heat_rows.set_rows(self.heat_map.rows())
        self._view.choose(self._vm.view)
        self._all.setVisible(self._vm.cell is not None)
        self._show_facts()
        self.path_changed.emit()
        self._on_risk_changed()

    def _show_facts(self) -> None:
        look, result = self.look, self._vm.result
        if result is None:
            return
        self._facts.clear()
        worst = result.worst_band
        if worst is not None:
            band = worst.value.lower()
            self._facts.add_row(CardRow(look, self.tr("Worst band"), right=Band(look, band, word("band", band))))
        for band_value in (RiskBand.CRITICAL, RiskBand.HIGH):
            count = sum(risk.rating.decision_band is band_value for risk in result.risks)
            words = self.tr("{band} risks").format(band=word("band", band_value.value.lower()))
            self._facts.add_row(CardRow(look, words, right=Text(str(count), "strong")))
        cautious = sum(risk.rating.is_low_confidence for risk in result.risks)
        right = Text(self.tr("{count} of {all}").format(count=cautious, all=len(result.risks)), "strong")
        self._facts.add_row(CardRow(look, self.tr("Decided on the cautious band"), right=right))

    def _on_risk_changed(self) -> None:
        risk = self._vm.risk
        self.explanation.show_risk(risk)
        if risk is not None:
            self.heat_map.choose(self._vm.cell_of(risk))

    def _on_risk_chosen(self, risk: object) -> None:
        if risk is not None:
            self._vm.choose_risk(risk.risk_id)  # type: ignore[attr-defined]

    def _on_risk_opened(self, risk: object) -> None:
        weak = risk.weak if risk is not None else ()  # type: ignore[attr-defined]
        if weak:
            self._vm.go_to_answer(weak[0])

    def _on_finding_opened(self, finding: object) -> None:
        self._vm.go_to_answer(finding.question_id)  # type: ignore[attr-defined]

    def _on_finding_chosen(self, finding: object) -> None:
        self.detail.show_finding(finding if isinstance(finding, Finding) else None)
        self._detail_bar.setVisible(self.detail.has_words)

    def _on_entry_requested(self, entry_id: str) -> None:
        self._vm.place_requested.emit(Place(LIBRARY, entry_id))

    def _on_cell(self, likelihood: int, impact: int) -> None:
        cell = (likelihood, impact)
        if self._vm.counts().get(cell):
            self._vm.choose_cell(cell)
            self.risks.setFocus()

    def _on_all(self) -> None:
        self._vm.choose_cell(None)

    def _on_choice(self, _index: int) -> None:
        self._vm.choose_assessment(self._choice.choice)

    def _on_register(self) -> None:
        self._vm.place_requested.emit(Place(RISKS))

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(_TABS.index(key))
        self.path_changed.emit()

    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self._on_tab(key)

    def _toggle_table(self) -> None:
        self._is_table = not self._is_table
        self._chart.setCurrentIndex(1 if self._is_table else 0)
        (self.heat_table if self._is_table else self.heat_map).setFocus()

    def _on_said(self, words: str) -> None:
        self.messages.say("info", words)

    def _on_empty_act(self) -> None:
        self._vm.place_requested.emit(Place(ASSESSMENTS))
