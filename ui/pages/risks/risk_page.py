"""How one risk looks: its sentence and band, why it has its number, treatments, bow-tie, trend and history.

Source: mock-up of the explanation, UX guide §8 "Findings and risks", risk method RM-1.0 §§6, 8, 9.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Keys
from ui.format import day, moment_text, number, one_line, percent
from ui.i18n.labels import grade_word, level_word, word
from ui.i18n.risk_words import overridable_word, override_value, risk_word
from ui.navigation import SYSTEM, ZONE, Place
from ui.page import Page, Room
from ui.pages.risks.risk_acts import RiskPageActs, parse_day
from ui.pages.risks.risk_view_model import RiskShown, RiskViewModel
from ui.pages.risks.tie_view import TieTableModel, named, tie_of
from ui.pages.risks.why import ControlsModel, formulas
from ui.theme.apply import Look
from ui.widgets.bands import Band, Chip
from ui.widgets.bow_tie import BowTieView
from ui.widgets.buttons import LINK, MAIN, Button
from ui.widgets.card import Card, CardRow, LongRow
from ui.widgets.flow import Flow
from ui.widgets.layouts import Scroll, Stack, bar, outdented, rearrange, row, rule
from ui.widgets.message_bar import FieldMessage, MessageBar
from ui.widgets.table import Table
from ui.widgets.tabs import Tabs
from ui.widgets.text import Elided, Text
from ui.widgets.trend_line import TrendLine, TrendMark
from ui.widgets.why_steps import step_line, steps_of
from workbench.kernel.clock import from_iso
from workbench.risks.entry import TreatmentState
from workbench.services.risk_views import Control, RiskView, TreatmentView

_TABS = ("why", "treatment", "tie", "trend", "history")


class RiskPage(Page):
    """One risk."""

    def __init__(self, view_model: RiskViewModel, look: Look, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._keys = view_model, keys
        self._controls = ControlsModel(self)
        self._tie_rows = TieTableModel(self)
        self._build()
        self.acts = RiskPageActs(self, view_model, look)
        view_model.loaded.connect(self._on_loaded)
        view_model.failed.connect(self.messages.say_error)
        if view_model.shown is not None:
            self._on_loaded()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._name, self._ref = Elided("", "title"), Text("", tone="muted")
        self._band, self._state = Band(look), Chip(look)
        self._main = Button(look, self.tr("Plan treatment…"), MAIN)
        self._main.clicked.connect(self._on_main)
        self.tabs = Tabs(
            look,
            self.tr("Risk"),
            (
                ("why", self.tr("Why this number")),
                ("treatment", self.tr("Treatment")),
                ("tie", self.tr("Bow-tie")),
                ("trend", self.tr("Trend")),
                ("history", self.tr("History")),
            ),
        )
        self.tabs.chosen.connect(self._on_tab)
        self.messages = MessageBar(look)
        self._stack = Stack()
        self._columns: dict[str, QVBoxLayout] = {}
        for key in _TABS:
            holder = QWidget()
            self._columns[key] = QVBoxLayout(holder)
            self._columns[key].setSpacing(look.px(16))
            self._stack.addWidget(Scroll(holder))
        self._build_why()
        self._build_others()
        head = self._head = QVBoxLayout()
        head.setSpacing(look.px(4))
        head.addLayout(row(look, self._ref, self._name, self._state, self._band, self._main, gap=12))
        head.addLayout(outdented(look, self.tabs))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", head))
        whole.addWidget(self.messages)
        whole.addWidget(self._stack, 1)

    def _build_why(self) -> None:
        look = self.look
        self.about = Card(look, self.tr("The risk"))
        self.overridden = Card(look, self.tr("Overridden by a person"))
        self.steps = Card(look, self.tr("Why this number"))
        self.change = Card(look, self.tr("What alone would move the band"))
        self.digits = Card(look, self.tr("To the last digit"))
        self.controls = Table(look, self._controls, self.tr("Linked answers"))
        self.controls.row_opened.connect(self._on_control)
        self._controls_card = Card(look, self.tr("Linked answers"))
        self._controls_card.add_row(self.controls)
        self._grid = QHBoxLayout()
        self._grid.setSpacing(look.px(16))
        column = self._columns["why"]
        column.addLayout(self._grid)
        column.addWidget(self._controls_card)
        column.addWidget(self.digits)
        column.addStretch(1)

    def _build_others(self) -> None:
        look = self.look
        plan = Button(look, self.tr("Plan treatment…"))
        plan.clicked.connect(self._on_plan)
        accept = Button(look, self.tr("Accept…"))
        accept.clicked.connect(self._on_accept)
        self._changing = (plan, accept)
        self.treatments = Card(look, self.tr("Treatments"), plan)
        self.acceptances = Card(look, self.tr("Acceptances"), accept)
        self.tie = BowTieView(look)
        self.tie_table = Table(look, self._tie_rows, self.tr("Bow-tie as a table"))
        self.tie_table.setMinimumHeight(look.px(240))
        self._tie_stack = Stack()
        self._tie_stack.addWidget(self.tie)
        self._tie_stack.addWidget(self.tie_table)
        self._table_link = Button(look, self.tr("Table"), "quiet", key=self._keys.shown("table"))
        self._table_link.clicked.connect(self._toggle_table)
        self._trend = TrendLine(look)
        self._trend_card = Card(look, self.tr("Residual over assessments"))
        self._trend_rows = Card(look, self.tr("As a table"))
        self.history = Card(look, self.tr("History"))
        for key, parts in (
            ("treatment", (self.treatments, self.acceptances)),
            ("tie", (self._tie_stack,)),
            ("trend", (self._trend_card, self._trend_rows)),
            ("history", (self.history,)),
        ):
            if key == "tie":
                self._columns[key].addLayout(row(look, None, self._table_link))
            for part in parts:
                self._columns[key].addWidget(part)
            self._columns[key].addStretch(1)
        self._trend_card.add_padded(self._trend)

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the risk of *place*."""
        self._show_tab(place.spot if place.spot in _TABS else "why")
        self._vm.open(place.object_id)

    def path(self) -> tuple[str, ...]:
        """Findings & risks, risks, this one."""
        shown = self._vm.shown
        head = (self.tr("Findings & risks"), self.tr("Risks"))
        return (*head, shown.view.risk.ref) if shown else head

    def set_room(self, room: Room) -> None:
        """Two columns where it is wide."""
        super().set_room(room)
        look = self.look
        side, edge = look.px(12 if room.is_narrow else 24), look.px(6 if room.is_low else 16)
        self._head.setContentsMargins(side, look.px(4 if room.is_low else 12), side, 0)
        for column in self._columns.values():
            column.setContentsMargins(side, edge, side, edge)
        rearrange(self._grid, ((self.about, self.overridden), (self.steps, self.change)), room, (11, 9))
        self.controls.set_width_class(room.width)
        self.tie_table.set_width_class(room.width)
        self._state.setVisible(not room.is_narrow)
        self._main.setVisible(not room.is_narrow)

    def take_focus(self) -> None:
        """The keyboard on the main act, on the tabs where there is none."""
        if self._main.isVisibleTo(self) and self._main.isEnabled():
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tabs.take_focus()

    def panes(self) -> tuple[QWidget, ...]:
        """Tabs and content."""
        return (self.tabs, self._stack)

    def take_key(self, event: QKeyEvent) -> bool:
        """T shows the table behind the bow-tie."""
        if self.tabs.choice == "tie" and self._keys.single_act(event, ("table",)):
            self._toggle_table()
            return True
        return False

    # --- showing ---

    def _on_loaded(self) -> None:
        shown = self._vm.shown
        if shown is None:
            return
        view = shown.view
        band = view.rated.band.value.lower()
        self._name.setText(view.risk.title)
        self._ref.setText(view.risk.ref)
        self._band.set_band(band, word("band", band))
        self._state.set_word(risk_word("state", view.risk.state.value) if not self.room.is_narrow else "")
        is_open = self._vm.can_change and view.risk.state.is_live
        for widget in (self._main, *self._changing):
            widget.setEnabled(is_open)
        count = sum(each.treatment.state is TreatmentState.PLANNED for each in view.treatments)
        words = self.tr("Treatment {count}").format(count=count) if count else self.tr("Treatment")
        self.tabs.set_text("treatment", words)
        self._show_about(shown)
        self._show_overrides(view)
        self._show_steps(view)
        self._show_change(view)
        self._show_digits(view)
        self._show_treatments(view)
        self._show_acceptances(view)
        self._show_tie(shown)
        self._show_trend(shown)
        self._show_history(view)
        self.path_changed.emit()

    def _show_about(self, shown: RiskShown) -> None:
        look, view, risk = self.look, shown.view, shown.view.risk
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        for key in view.attention:
            note = FieldMessage(look, "danger" if key in ("acceptance_expired", "treatment_overdue") else "warning")
            note.say(risk_word("todo", key))
            column.addWidget(note)
        for key in ("because", "event", "leading_to"):
            if text := getattr(risk, key):
                column.addWidget(Text(risk_word("field", key), "small-strong", "muted"))
                column.addWidget(Text(one_line(text, 2000), wrap=True))
        column.addLayout(self._facts(view))
        column.addWidget(Flow(look, *self.acts.buttons(shown)))
        self.about.clear()
        self.about.add_padded(holder)
        places = QWidget()
        line = QHBoxLayout(places)
        line.setContentsMargins(look.px(16), look.px(4), look.px(16), look.px(8))
        line.setSpacing(look.px(16))
        line.addWidget(self._link(one_line(f"{view.system.ref} {view.system.name}", 60), SYSTEM, view.system.id))
        if view.system.zone:
            words = self.tr("Zone {name}").format(name=one_line(view.system.zone, 40))
            line.addWidget(self._link(words, ZONE, view.system.zone))
        line.addStretch(1)
        self.about.add_row(places)

    def _facts(self, view: RiskView) -> QGridLayout:
        risk = view.risk
        known = [named(each.words or each.ref, view.controls) for each in risk.sources if each.words or each.ref]
        sources = ", ".join(one_line(each, 80) for each in known[:6])
        review = parse_day(risk.next_review)
        facts = [
            (risk_word("field", "owner"), risk.owner or "–"),
            (risk_word("field", "reviewer"), risk.reviewer or "–"),
            (risk_word("field", "next_review"), day(review) if review else "–"),
            (risk_word("field", "site"), risk.site or "–"),
            (risk_word("field", "sources"), sources or "–"),
            (risk_word("field", "likelihood_reason"), risk.likelihood_reason or "–"),
        ]
        if risk.state_reason:
            facts.append((risk_word("field", "state_reason"), risk.state_reason))
        for key, words in risk.impact_reasons.items():
            facts.append((word("dimension", key), words))
        if view.beyond_appetite:
            said = ", ".join(word("dimension", key) for key in view.beyond_appetite)
            facts.append((risk_word("todo", "outside_appetite"), said))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(16))
        grid.setVerticalSpacing(self.look.px(6))
        for index, (label, value) in enumerate(facts):
            grid.addWidget(Text(label, tone="muted", wrap=True), index, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(one_line(value, 600), wrap=True), index, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return grid

    def _show_overrides(self, view: RiskView) -> None:
        """What a person changed stands beside the number until it ends."""
        self.overridden.clear()
        today = view.rated.overrides
        self.overridden.setVisible(bool(today))
        for each in today:
            words = self.tr("{field}: {old} → {new}").format(
                field=overridable_word(each.field),
                old=override_value(each.field, each.old),
                new=override_value(each.field, each.new),
            )
            until = parse_day(each.until)
            ends = self.tr("until {day}").format(day=day(until)) if until else self.tr("until it is ended")
            person = view.people.get(each.by, "–")
            second = self.tr("{person}, {time}, {ends}: {reason}").format(
                person=person, time=moment_text(from_iso(each.at)), ends=ends, reason=one_line(each.reason, 400)
            )
            end = Button(self.look, self.tr("End"), LINK, name=self.tr("End the override of {field}").format(
                field=overridable_word(each.field)))  # fmt: skip
            end.setProperty("override", each.id)
            end.setEnabled(self._vm.can_change)
            end.clicked.connect(self._on_end_override)
            self.overridden.add_row(LongRow(self.look, words, second, glyph="warning", right=end))

    def _show_steps(self, view: RiskView) -> None:
        look, rating = self.look, view.rated.rating
        band = view.rated.band.value.lower()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        figure = row(look, Text(number(rating.residual.score, 2), "figure"), Band(look, band, word("band", band)),
                     None, gap=12)  # fmt: skip
        said = self.tr("range {low} – {high}").format(
            low=number(rating.optimistic.score, 2), high=number(rating.pessimistic.score, 2)
        )
        figure.addWidget(Text(said, "small", "muted"))
        column.addLayout(figure)
        for position, step in enumerate(steps_of(rating), 1):
            column.addLayout(step_line(look, position, step))
            column.addWidget(rule(look))
        if view.rated.is_overridden:
            note = FieldMessage(look, "warning")
            note.say(self.tr("A person changed a number of this; see beside."))
            column.addWidget(note)
        confidence = self.tr("Confidence {share}").format(share=percent(rating.residual.confidence))
        column.addWidget(Text(confidence, "small-strong"))
        self.steps.clear()
        self.steps.add_padded(holder)

    def _show_change(self, view: RiskView) -> None:
        look = self.look
        self.change.clear()
        by_id = {each.question_id: each for each in view.controls}
        for lift in view.lifts[:6]:
            control = by_id.get(lift.question_id)
            name_of = f"{control.number or lift.question_id} {control.words}" if control else lift.question_id
            second = self.tr("at {level}, shown as {grade}").format(
                level=level_word(lift.level), grade=f"E{lift.grade} {grade_word(lift.grade)}"
            )
            band = lift.band.value.lower()
            right = QWidget()
            link = Button(look, self.tr("Go to the answer"), LINK, name=self.tr("Go to answer {number}").format(
                number=name_of))  # fmt: skip
            link.setProperty("question", lift.question_id)
            link.clicked.connect(self._on_answer)
            right.setLayout(row(look, Band(look, band, word("band", band)), link, gap=12))
            self.change.add_row(LongRow(look, one_line(name_of, 90), second, right=right))
        if not view.lifts:
            self.change.add_row(CardRow(look, self.tr("No single answer would; it takes several.")))

    def _show_digits(self, view: RiskView) -> None:
        self._controls.set_rows(view.controls)
        self.controls.setFixedHeight(
            self.look.px(40) + self.look.metrics.table_row * max(1, min(12, len(view.controls))) + self.look.px(4)
        )
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.look.px(16))
        grid.setVerticalSpacing(self.look.px(6))
        for index, (words, formula) in enumerate(formulas(view)):
            grid.addWidget(Text(words, tone="muted", wrap=True), index, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(formula, wrap=True), index, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        self.digits.clear()
        self.digits.add_padded(holder)

    def _show_treatments(self, view: RiskView) -> None:
        self.treatments.clear()
        if view.rated.target is not None:
            band = view.rated.target.band.value.lower()
            score = number(view.rated.target.score, 2)
            right = Band(self.look, band, word("band", band))
            words = self.tr("Aimed at with all of them: {score}").format(score=score)
            self.treatments.add_row(CardRow(self.look, words, right=right))
        for each in sorted(view.treatments, key=lambda one: -one.priority):
            self.treatments.add_row(self._treatment_row(each, view))
        if not view.treatments:
            self.treatments.add_row(CardRow(self.look, self.tr("Nothing is planned yet."), glyph="empty"))

    def _treatment_row(self, each: TreatmentView, view: RiskView) -> QWidget:
        look, treatment = self.look, each.treatment
        due = parse_day(treatment.due)
        by_id = {control.question_id: control for control in view.controls}
        raises = ", ".join(
            _raise_words(by_id.get(one.question_id), one.question_id, one.level) for one in treatment.raises
        )
        state = risk_word("treatment", treatment.state.value)
        facts = [
            risk_word("todo", "treatment_overdue") if each.is_overdue else state,
            risk_word("option", treatment.option.value),
            treatment.owner or "–",
            self.tr("due {day}").format(day=day(due)) if due else "",
            self.tr("priority {priority}").format(priority=number(each.priority, 2)),
            raises,
            one_line(treatment.closing_note, 200),
        ]
        is_planned = treatment.state is TreatmentState.PLANNED
        glyph = "danger" if each.is_overdue else "waiting" if is_planned else "success"
        right = QWidget()
        band = each.target_band.value.lower()
        parts: list[QWidget] = [Band(look, band, word("band", band))]
        if is_planned and self._vm.can_change and view.risk.state.is_live:
            parts += self.acts.treatment_buttons(treatment)
        right.setLayout(row(look, *parts, gap=12))
        words = f"{treatment.ref}  {one_line(treatment.text, 200)}"
        return LongRow(look, words, " · ".join(part for part in facts if part), glyph=glyph, right=right)

    def _show_acceptances(self, view: RiskView) -> None:
        self.acceptances.clear()
        who = self.tr("In band {band} it may be borne by {who}, until {day} at most.").format(
            band=word("band", view.rated.band.value.lower()),
            who=risk_word("authority", view.band_needs),
            day=day(view.authority_until),
        )
        self.acceptances.add_row(CardRow(self.look, who, glyph="info", second=" "))
        for each in reversed(view.acceptances):
            until = parse_day(each.until)
            band = each.band.lower()
            words = self.tr("{person} until {day}").format(person=view.people.get(each.by, "–"), day=day(until))
            facts = [moment_text(from_iso(each.at)), risk_word("authority", each.authority), one_line(each.reason, 300),
                     one_line(each.interim, 300)]  # fmt: skip
            if each.ended_at:
                facts.append(self.tr("ended: {reason}").format(reason=one_line(each.end_reason, 120)))
            is_over = "acceptance_expired" in view.attention and not each.ended_at
            glyph = "empty" if each.ended_at else "danger" if is_over else "success"
            right = Band(self.look, band, word("band", band))
            self.acceptances.add_row(
                LongRow(self.look, words, " · ".join(part for part in facts if part), glyph=glyph, right=right)
            )

    def _show_tie(self, shown: RiskShown) -> None:
        tie = tie_of(shown.tie, shown.view.controls)
        self.tie.set_tie(tie)
        self._tie_rows.show_tie(tie)

    def _show_trend(self, shown: RiskShown) -> None:
        marks = [
            TrendMark(each.label, each.score, each.band.value.lower(), word("band", each.band.value.lower()))
            for each in shown.trend
        ]
        self._trend.set_marks(marks)
        self._trend_rows.clear()
        for each in shown.trend:
            band = each.band.value.lower()
            right = Band(self.look, band, word("band", band))
            fact = self.tr("{score} · {day} · confidence {share}").format(
                score=number(each.score, 2), day=day(parse_day(each.day)), share=percent(each.confidence)
            )
            self._trend_rows.add_row(CardRow(self.look, each.label, fact, right=right))
        if not shown.trend:
            self._trend_rows.add_row(CardRow(self.look, self.tr("No assessment speaks of this risk yet.")))

    def _show_history(self, view: RiskView) -> None:
        self.history.clear()
        for entry in sorted(view.history, key=lambda each: -each.seq):
            person = view.people.get(entry.by, "–")
            said = [
                self.tr("{field}: {old} → {new}").format(
                    field=risk_word("field", key), old=_short(old), new=_short(new)
                )
                for key, (old, new) in (entry.changes or {}).items()
            ]
            fact = self.tr("{person}, {time}").format(person=person, time=moment_text(from_iso(entry.at)))
            words = risk_word("act", entry.action)
            second = " · ".join([fact, *said[:6]])
            self.history.add_row(LongRow(self.look, words, second))

    # --- slots ---

    def _link(self, words: str, kind: str, object_id: str) -> Button:
        link = Button(self.look, words, LINK)
        link.setProperty("place", kind)
        link.setProperty("object", object_id)
        link.clicked.connect(self._on_link)
        return link

    def _on_link(self) -> None:
        pressed = self.sender()
        self._vm.go(str(pressed.property("place")), str(pressed.property("object")))

    def _on_main(self) -> None:
        self.acts.start("plan")

    def _on_plan(self) -> None:
        self.acts.start("plan")

    def _on_accept(self) -> None:
        self.acts.start("accept")

    def _on_end_override(self) -> None:
        self._vm.do("end_override", {"override_id": str(self.sender().property("override"))})

    def _on_answer(self) -> None:
        self._vm.go_to_answer(str(self.sender().property("question")))

    def _on_control(self, control: object) -> None:
        if isinstance(control, Control):
            self._vm.go_to_answer(control.question_id)

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(_TABS.index(key))

    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self._on_tab(key)

    def _toggle_table(self) -> None:
        self._tie_stack.setCurrentIndex(1 - self._tie_stack.currentIndex())
        (self.tie_table if self._tie_stack.currentIndex() else self.tie).setFocus()


def _raise_words(control: Control | None, question_id: str, level: int) -> str:
    known = control.number if control is not None and control.number else question_id
    return QCoreApplication.translate("RiskPage", "{number} to {level}").format(number=known, level=level_word(level))


def _short(value: object) -> str:
    if value in (None, "", [], {}):
        return "–"
    if isinstance(value, dict):
        return one_line(", ".join(f"{key} {part}" for key, part in value.items()), 80)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return QCoreApplication.translate("RiskPage", "%n value(s)", "", len(value))
    return one_line(str(value), 80)
