"""How Home looks: continue, waiting, systems by stage, residual risks, the hottest.

Numbers are links to the list they count.

Source: mock-up of Home, UX guide §7.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Keys
from ui.format import clock, day, days_until, local, long_day, one_line
from ui.i18n.labels import word, words_of
from ui.i18n.risk_words import risk_word
from ui.navigation import ACT, ASSESSMENTS, CLASSIFICATION, FINDINGS, RISK, RISKS, RUNNER, SYSTEMS, Place
from ui.page import Page, Room
from ui.pages.home.act_card import ActCard
from ui.pages.home.view_model import Home, HomeViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Band
from ui.widgets.buttons import LINK, MAIN, Button, Switch
from ui.widgets.card import Card, CardRow, LongRow
from ui.widgets.count_bars import CountBars
from ui.widgets.empty_state import EmptyState
from ui.widgets.heat_map import HeatMap
from ui.widgets.layouts import Scroll, rearrange, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_ring import ProgressRing
from ui.widgets.text import Elided, Text, clear_layout
from workbench.kernel.clock import from_iso, now
from workbench.risks.model import Band as RiskBand
from workbench.services.risk_views import Portfolio, RiskRow
from workbench.services.run_assessment import AssessmentRow


class HomePage(Page):
    """Where the work stands."""

    def __init__(self, view_model: HomeViewModel, look: Look, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._keys = view_model, keys
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.failed.connect(self.messages.say_error)
        if view_model.home is not None:
            self._on_loaded()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.messages = MessageBar(look)
        self.resume = self._build_resume()
        self._empty = EmptyState(look, icon="home")
        self._empty.act_requested.connect(self._on_to_systems)
        self.waiting = Card(look, self.tr("Waiting"), self._link(self.tr("All assessments"), ASSESSMENTS))
        self.act = ActCard(look, self._link(self.tr("Classes and dates"), ACT))
        self.act.opened.connect(self._on_classification)
        self.stages = Card(look, self.tr("Systems by stage"), self._link(self.tr("All systems"), SYSTEMS))
        self._bars = CountBars(look)
        self.stages.add_padded(self._bars)
        self.risks = self._build_risks()
        self.hottest = Card(look, self.tr("Hottest risks"), self._link(self.tr("All risks"), RISKS))
        self.overdue = Card(
            look, self.tr("Overdue treatments"), self._link(self.tr("All"), RISKS, "todo=treatment_overdue")
        )
        holder = QWidget()
        self._grid = QHBoxLayout()
        self._grid.setSpacing(look.px(16))
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(look.px(16))
        date = Text(long_day(local(now()).date()), tone="muted")
        self._column.addLayout(row(look, Text(self.tr("Home"), "title"), None, date))
        for widget in (self.messages, self.resume, self._empty):
            self._column.addWidget(widget)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(holder))
        self.resume.hide()
        self._empty.hide()

    def _build_resume(self) -> QFrame:
        look = self.look
        card = QFrame()
        card.setProperty("card", "accent")
        self._ring = ProgressRing(look, 40)
        self._resume_title, self._resume_text = Elided("", "lead"), Elided("", tone="muted")
        self.go_on = Button(look, self.tr("Continue"), MAIN, key=self.tr("Enter"), height=look.metrics.main_act)
        self.go_on.clicked.connect(self._on_continue)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(self._resume_title)
        words.addWidget(self._resume_text)
        line = QHBoxLayout(card)
        line.setContentsMargins(look.px(24), look.px(12), look.px(16), look.px(12))
        line.setSpacing(look.px(16))
        line.addWidget(self._ring)
        line.addLayout(words, 1)
        line.addWidget(self.go_on)
        return card

    def _build_risks(self) -> Card:
        look = self.look
        self._view = Switch(
            look,
            self.tr("Show risks"),
            (("inherent", self.tr("Inherent")), ("residual", self.tr("Residual")), ("target", self.tr("Target"))),
            height=32,
        )
        self._view.choose("residual")
        self._view.chosen.connect(self._on_view)
        card = Card(look, self.tr("Risks"))
        self._risk_fact = Elided("", tone="muted", yields=True)
        card.head.insertWidget(1, self._risk_fact, 1)
        switch = QWidget()
        switch.setLayout(row(look, self._view, None))
        card.add_padded(switch)
        self.heat_map = HeatMap(look)
        self.heat_map.cell_opened.connect(self._on_cell)
        self._bands = QVBoxLayout()
        self._bands.setSpacing(look.px(8))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(16))
        line.addWidget(self.heat_map, 1)
        line.addLayout(self._bands)
        card.add_padded(holder, top=4)
        return card

    def _link(self, words: str, kind: str, spot: str = "", name: str = "") -> Button:
        link = Button(self.look, words, LINK, name=name)
        link.setProperty("place", kind)
        link.setProperty("spot", spot)
        link.clicked.connect(self._on_link)
        return link

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show how things stand now."""
        self._vm.open()

    def path(self) -> tuple[str, ...]:
        """Home."""
        return (self.tr("Home"),)

    def set_room(self, room: Room) -> None:
        """Two columns where it is wide."""
        super().set_room(room)
        side, edge = self.look.px(12 if room.is_narrow else 24), self.look.px(8 if room.is_low else 20)
        self._column.setContentsMargins(side, edge, side, edge)
        rearrange(
            self._grid,
            ((self.waiting, self.act, self.stages), (self.risks, self.overdue, self.hottest)),
            room,
            (13, 15),
        )

    def take_focus(self) -> None:
        """The keyboard on Continue."""
        if self.go_on.isVisibleTo(self):
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_focus()

    # --- showing ---

    def _on_loaded(self) -> None:
        home = self._vm.home
        if home is None:
            return
        self._show_resume(home)
        self._show_waiting(home)
        self.act.show_overview(home.act)
        found = home.overview.by_stage
        stages = [(words, found[key]) for key, words in words_of("stage") if found.get(key)]
        unknown = home.overview.by_stage.get("", 0)
        self._bars.set_counts([*stages, (self.tr("not known"), unknown)] if unknown else stages)
        self._show_risks(home)
        self._show_hottest(home)
        self._show_overdue(home)
        if self.isVisible():
            self.take_focus()

    def _show_resume(self, home: Home) -> None:
        found = home.resume
        self.resume.setVisible(found is not None)
        self._empty.setVisible(home.overview.systems == 0)
        for card in (self.waiting, self.act, self.stages, self.risks, self.hottest, self.overdue):
            card.setVisible(home.overview.systems > 0)
        if home.overview.systems == 0:
            self._empty.say(
                self.tr("This register is empty."),
                self.tr("Import the list of AI systems that you have, or register the first one by hand."),
                self.tr("Go to systems"),
            )
        if found is None:
            return
        done = found.row.answered / found.row.total if found.row.total else 0.0
        self._ring.set_share(done)
        self._resume_title.setText(
            self.tr("{system}, question {number}").format(system=found.row.system.name, number=found.number)
        )
        facts = self.tr("{question} · {answered} of {total} answered · left at {time}").format(
            question=one_line(found.text, 90),
            answered=found.row.answered,
            total=found.row.total,
            time=clock(from_iso(found.row.assessment.changed_at)),
        )
        self._resume_text.setText(facts)

    def _show_waiting(self, home: Home) -> None:
        self.waiting.clear()
        rows = [(each, "warning", self.tr("to be reviewed")) for each in home.overview.to_review]
        resumed = home.resume.row.assessment.id if home.resume else ""
        rows += [(each, "empty", self.tr("draft")) for each in home.overview.drafts if each.assessment.id != resumed]
        for each, glyph, words in rows[:6]:
            self.waiting.add_row(self._waiting_row(each, glyph, words))
        if not rows:
            self.waiting.add_row(CardRow(self.look, self.tr("Nothing waits."), glyph="success"))

    def _waiting_row(self, each: AssessmentRow, glyph: str, words: str) -> CardRow:
        link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=each.system.name))
        link.setProperty("place", RUNNER)
        link.setProperty("object", each.assessment.id)
        link.clicked.connect(self._on_link)
        fact = self.tr("{what} · {answered}/{total} · {day}").format(
            what=words,
            answered=each.answered,
            total=each.total,
            day=day(local(from_iso(each.assessment.changed_at)).date()),
        )
        return CardRow(self.look, one_line(each.system.name, 60), fact, glyph=glyph, right=link)

    def _show_risks(self, home: Home) -> None:
        if home.matrix:
            self.heat_map.set_matrix(home.matrix)
        clear_layout(self._bands)
        if home.has_register:
            self._show_register(home.portfolio)
            return
        cells = home.overview.cells.get(self._view.choice, ())
        self.heat_map.set_counts({(cell.likelihood, cell.impact): cell.count for cell in cells})
        total = sum(cell.count for cell in cells)
        self._risk_fact.setText(
            self.tr("{risks} suggested in {systems} systems").format(risks=total, systems=home.overview.rated)
        )
        if home.overview.worst is not None:
            band = home.overview.worst.value.lower()
            self._bands.addWidget(Text(self.tr("Worst"), "small-strong", "muted"))
            self._bands.addWidget(Band(self.look, band, word("band", band)))
        for each in (RiskBand.CRITICAL, RiskBand.HIGH, RiskBand.MODERATE, RiskBand.LOW):
            count = home.overview.bands.get(each, 0)
            line = QHBoxLayout()
            line.setSpacing(self.look.px(8))
            number = Text(str(count), "strong" if count else "body", "text" if count else "muted")
            number.setMinimumWidth(self.look.px(24))
            line.addWidget(number)
            line.addWidget(Text(word("band", each.value.lower()), tone="text" if count else "muted"), 1)
            self._bands.addLayout(line)
        if home.overview.cautious:
            words = self.tr("%n decided on the cautious band", "", home.overview.cautious)
            note = Text(words, "small", "muted", wrap=True)
            note.setMaximumWidth(self.look.px(112))
            self._bands.addWidget(note)
        self._bands.addStretch(1)

    def _show_register(self, found: Portfolio) -> None:
        """The register of risks: every number leads to the risks that it counts."""
        self.heat_map.set_counts(found.cells.get(self._view.choice, {}))
        systems = len({each.system_id for each in found.rows})
        fact = self.tr("{risks} in {systems} systems").format(risks=len(found.rows), systems=systems)
        self._risk_fact.setText(fact)
        if found.worst is not None:
            band = found.worst.value.lower()
            self._bands.addWidget(Text(self.tr("Worst"), "small-strong", "muted"))
            self._bands.addWidget(Band(self.look, band, word("band", band)))
        for each in (RiskBand.CRITICAL, RiskBand.HIGH, RiskBand.MODERATE, RiskBand.LOW):
            count, key = found.counts.get(each, 0), each.value.lower()
            words = f"{count} {word('band', key)}"
            if count:
                self._bands.addWidget(self._link(words, RISKS, f"band={key}"))
            else:
                self._bands.addWidget(Text(words, tone="muted"))
        if found.cautious:
            words = self.tr("%n decided on the cautious band", "", found.cautious)
            note = Text(words, "small", "muted", wrap=True)
            note.setMaximumWidth(self.look.px(112))
            self._bands.addWidget(note)
        self._bands.addStretch(1)

    def _show_overdue(self, home: Home) -> None:
        self.overdue.clear()
        self.overdue.setVisible(home.has_register and home.overview.systems > 0)
        today = local(now()).date()
        for each in home.overdue[:4]:
            due = date.fromisoformat(each.treatment.due)
            right = QWidget()
            link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=each.treatment.ref))
            link.setProperty("place", RISK)
            link.setProperty("object", each.risk_id)
            link.setProperty("spot", "treatment")
            link.clicked.connect(self._on_link)
            right.setLayout(row(self.look, Text(days_until(due, today), "strong", "danger"), link, gap=12))
            second = " · ".join(part for part in (each.risk_ref, each.system_name, each.treatment.owner) if part)
            name_of = f"{each.treatment.ref}  {one_line(each.treatment.text, 90)}"
            self.overdue.add_row(LongRow(self.look, name_of, one_line(second, 120), glyph="danger", right=right))
        found = home.portfolio
        for key, count in (("acceptance_expired", found.expired), ("not_decided", found.undecided)):
            if count:
                link = self._link(self.tr("%n risk(s)", "", count), RISKS, f"todo={key}")
                glyph = "danger" if key == "acceptance_expired" else "warning"
                self.overdue.add_row(CardRow(self.look, risk_word("todo", key), glyph=glyph, right=link))
        if not home.overdue:
            self.overdue.add_row(CardRow(self.look, self.tr("None is overdue."), glyph="success"))

    def _show_hottest(self, home: Home) -> None:
        self.hottest.clear()
        if home.has_register:
            for each in home.portfolio.top:
                self.hottest.add_row(self._hot_row(each))
            return
        for risk in home.overview.hottest:
            band = risk.band.value.lower()
            right = QWidget()
            line = QHBoxLayout(right)
            line.setContentsMargins(0, 0, 0, 0)
            link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=risk.title))
            link.setProperty("place", FINDINGS)
            link.setProperty("object", risk.assessment_id)
            link.setProperty("spot", "risks")
            link.clicked.connect(self._on_link)
            line.addWidget(Band(self.look, band, word("band", band)))
            line.addWidget(link)
            self.hottest.add_row(
                CardRow(self.look, one_line(risk.title, 60), one_line(risk.system_name, 60), right=right)
            )
        if not home.overview.hottest:
            self.hottest.add_row(CardRow(self.look, self.tr("No risk is suggested yet.")))

    def _hot_row(self, each: RiskRow) -> CardRow:
        rating = each.rating
        band = rating.decision_band.lower() if rating else "low"
        right = QWidget()
        link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=each.title))
        link.setProperty("place", RISK)
        link.setProperty("object", each.id)
        link.clicked.connect(self._on_link)
        right.setLayout(row(self.look, Band(self.look, band, word("band", band)), link, gap=12))
        return CardRow(self.look, one_line(each.title, 60), one_line(each.system_name, 60), lead=each.ref, right=right)

    # --- slots ---

    def _on_continue(self) -> None:
        if self._vm.home is not None and self._vm.home.resume is not None:
            resume = self._vm.home.resume
            self._vm.go(RUNNER, resume.row.assessment.id, resume.question_id)

    def _on_view(self, _key: str) -> None:
        if self._vm.home is not None:
            self._show_risks(self._vm.home)

    def _on_cell(self, likelihood: int, impact: int) -> None:
        if self._vm.home is not None and self._vm.home.has_register:
            self._vm.go(RISKS, "", f"cell={self._view.choice}.{likelihood}.{impact}")
        else:
            self._vm.go(RISKS, "", "suggested")

    def _on_link(self) -> None:
        pressed = self.sender()
        self._vm.go(
            str(pressed.property("place")), str(pressed.property("object") or ""), str(pressed.property("spot") or "")
        )

    def _on_classification(self, classification_id: str) -> None:
        self._vm.go(CLASSIFICATION, classification_id)

    def _on_to_systems(self) -> None:
        self._vm.go(SYSTEMS)
