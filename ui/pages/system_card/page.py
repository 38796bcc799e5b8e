"""How a system's card looks: head with acts, tabs, next steps, facts, residual risks and maturity at the right.

Source: mock-up of the system card.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.format import day, local, moment_text, one_line, percent
from ui.i18n.labels import field_word, word, yes_no
from ui.navigation import CLASSIFICATION, COVERAGE, FINDINGS, REPORTS, RISKS, RUNNER, Place
from ui.page import Page, Room
from ui.pages.system_card.act_tab import ActTab, act_title
from ui.pages.system_card.classify_dialog import ClassifyDialog
from ui.pages.system_card.dialogs import ComponentDialog, EditDialog, StartDialog, component_words
from ui.pages.system_card.risk_card import BandCount, RiskLine, show_register
from ui.pages.system_card.view_model import Card as SystemCard
from ui.pages.system_card.view_model import SystemViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Band, Chip
from ui.widgets.buttons import LINK, MAIN, Button
from ui.widgets.card import Card, CardRow
from ui.widgets.layouts import Scroll, Stack, bar, outdented, rearrange, row
from ui.widgets.maturity import MaturityBar, MaturityMark
from ui.widgets.message_bar import MessageBar
from ui.widgets.tabs import Tabs
from ui.widgets.text import Elided, Text
from workbench.kernel.clock import from_iso, now
from workbench.kernel.errors import WorkbenchError
from workbench.risks.model import Band as RiskBand
from workbench.services.run_assessment import AssessmentRow
from workbench.systems.model import FLAG_NAMES, Component, ComponentFields

_TABS = ("overview", "classification", "assessments", "components", "history")
_FACTS = (
    "owner",
    "supplier",
    "site",
    "zone",
    "in_use_since",
    "stage",
    "criticality",
    "autonomy",
    "location",
    "exposure",
    "vendor_remote",
    "write_path",
    "personal_data",
)
_FAMILY = {"stage", "criticality", "autonomy", "location", "exposure", "vendor_remote", "write_path", "personal_data"}


class SystemPage(Page):
    """The card of one system."""

    def __init__(self, view_model: SystemViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm = view_model
        self._edit: EditDialog | None = None
        self._removed: Component | None = None
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.edited.connect(self._on_edited)
        view_model.failed.connect(self.messages.say_error)
        view_model.edit_failed.connect(self._on_edit_failed)
        if view_model.card is not None:
            self._on_loaded()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._name, self._ref = Elided("", "title"), Text("", tone="muted")
        self._name.setSizePolicy(self._name.sizePolicy().Policy.Maximum, self._name.sizePolicy().Policy.Preferred)
        self._kinds = Chip(look)
        self._report = Button(look, self.tr("Reports"))
        self._main = Button(look, "", MAIN)
        self._report.clicked.connect(self._on_reports)
        self._main.clicked.connect(self._on_main)
        self.tabs = Tabs(
            look,
            self.tr("System"),
            (
                ("overview", self.tr("Overview")),
                ("classification", self.tr("AI Act")),
                ("assessments", self.tr("Assessments")),
                ("components", self.tr("Components")),
                ("history", self.tr("History")),
            ),
        )
        self.tabs.chosen.connect(self._on_tab)
        self.messages = MessageBar(look)
        self.messages.acted.connect(self._on_message_act)
        head = self._head = QVBoxLayout()
        head.setSpacing(look.px(4))
        head.addLayout(row(look, self._name, self._ref, self._kinds, None, self._report, self._main, gap=12))
        head.addLayout(outdented(look, self.tabs))
        self._stack = Stack()
        self._pages = {key: QWidget() for key in _TABS}
        self._columns: dict[str, QVBoxLayout] = {}
        for key, holder in self._pages.items():
            self._columns[key] = QVBoxLayout(holder)
            self._columns[key].setSpacing(look.px(16))
            self._stack.addWidget(Scroll(holder))
        self._build_overview()
        self._build_lists()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", head))
        whole.addWidget(self.messages)
        whole.addWidget(self._stack, 1)

    def _build_overview(self) -> None:
        look = self.look
        self.next = Card(look, self.tr("Next"))
        edit = Button(look, self.tr("Edit"), "quiet")
        edit.clicked.connect(self._open_edit)
        self._edit_button = edit
        self.about = Card(look, self.tr("About this system"), edit)
        self.risks = Card(look, self.tr("Residual risks"), self._link(self.tr("All"), RISKS))
        self.maturity = Card(look, self.tr("Maturity"), self._link(self.tr("Coverage"), COVERAGE))
        self._overview_grid = QHBoxLayout()
        self._overview_grid.setSpacing(look.px(16))
        self._columns["overview"].addLayout(self._overview_grid)
        self._columns["overview"].addStretch(1)

    def _build_lists(self) -> None:
        look = self.look
        start = Button(look, self.tr("Start assessment…"))
        start.clicked.connect(self._open_start)
        add = Button(look, self.tr("Add component…"))
        add.clicked.connect(self._open_component)
        self._changing = (start, add)
        self.act = ActTab(look)
        self.act.opened.connect(self._vm.go)
        self.act.classify_requested.connect(self.open_classify)
        self.assessments = Card(look, self.tr("Assessments"), start)
        self.components = Card(look, self.tr("Components"), add)
        self.history = Card(look, self.tr("History"))
        for key, card in (
            ("classification", self.act),
            ("assessments", self.assessments),
            ("components", self.components),
            ("history", self.history),
        ):
            self._columns[key].addWidget(card)
            self._columns[key].addStretch(1)

    def _link(self, words: str, kind: str, object_id: str = "") -> Button:
        link = Button(self.look, words, LINK)
        link.setProperty("place", kind)
        link.setProperty("object", object_id)
        link.clicked.connect(self._on_link)
        return link

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the system of *place*."""
        if place.spot in _TABS:
            self._show_tab(place.spot)
        self._vm.open(place.object_id)

    def path(self) -> tuple[str, ...]:
        """Systems and this one."""
        card = self._vm.card
        return (self.tr("Systems"), card.system.name) if card else (self.tr("Systems"),)

    def set_room(self, room: Room) -> None:
        """Two columns where it is wide."""
        super().set_room(room)
        look = self.look
        side, edge = look.px(12 if room.is_narrow else 24), look.px(8 if room.is_low else 16)
        self._head.setContentsMargins(side, look.px(4 if room.is_low else 12), side, 0)
        for column in self._columns.values():
            column.setContentsMargins(side, edge, side, edge)
        rearrange(self._overview_grid, ((self.next, self.about), (self.risks, self.maturity)), room, (11, 5))
        self._kinds.setVisible(not room.is_narrow and bool(self._vm.card))
        self._report.setVisible(not room.is_narrow)
        if self._vm.card is not None:
            self._show_about(self._vm.card)

    def take_focus(self) -> None:
        """The keyboard on the main act."""
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Tabs and content."""
        return (self.tabs, self._stack)

    # --- showing ---

    def _on_loaded(self) -> None:
        card = self._vm.card
        if card is None:
            return
        self._name.setText(card.system.name)
        self._ref.setText(one_line(card.system.ref, 40))
        self._kinds.set_word(
            ", ".join(word("kind", kind.value) for kind in card.system.kinds) if not self.room.is_narrow else ""
        )
        draft = self._vm.draft()
        self._main.set_text(self.tr("Continue assessment") if draft else self.tr("Start assessment…"))
        for widget in (self._main, self._edit_button, *self._changing):
            widget.setEnabled(self._vm.can_change)
        self.tabs.set_text("assessments", self.tr("Assessments {count}").format(count=len(card.assessments)))
        self.tabs.set_text("components", self.tr("Components {count}").format(count=len(card.components)))
        self.act.show_card(card, can_change=self._vm.can_change)
        self._show_next(card)
        self._show_about(card)
        self._show_risks(card)
        self._show_maturity(card)
        self._show_lists(card)
        self.path_changed.emit()

    def _show_next(self, card: SystemCard) -> None:
        self.next.clear()
        self._show_act(card)
        for each in card.assessments[:3]:
            state = each.assessment.state.value
            glyph = {"draft": "empty", "handed_in": "waiting", "reviewed": "success"}[state]
            words = {"draft": self.tr("Continue"), "handed_in": self.tr("Review"), "reviewed": self.tr("Result")}[state]
            kind = FINDINGS if state == "reviewed" else RUNNER
            title = self.tr("Assessment {label}: {answered} of {total} answered").format(
                label=each.assessment.label, answered=each.answered, total=each.total
            )
            fact = self.tr("{state}, {time}").format(
                state=word("assessment", state), time=moment_text(from_iso(each.assessment.changed_at))
            )
            self.next.add_row(
                CardRow(self.look, title, fact, glyph=glyph, right=self._link(words, kind, each.assessment.id))
            )
        unknown = [key for key in (*_FAMILY, *FLAG_NAMES) if getattr(card.system, key) is None]
        if unknown:
            words = self.tr("%n fact(s) are not known", "", len(unknown))
            link = Button(self.look, self.tr("Fill in"), LINK)
            link.clicked.connect(self._open_edit)
            self.next.add_row(
                CardRow(self.look, words, self.tr("They make every question apply"), glyph="info", right=link)
            )
        if not card.assessments:
            self.next.add_row(CardRow(self.look, self.tr("Not assessed yet"), glyph="empty"))

    def _show_act(self, card: SystemCard) -> None:
        """Say the class under the EU AI Act and its next date first: everything else depends on it."""
        current = [each for each in card.classifications if each.is_current]
        shown = current or list(card.classifications[:1])
        for each in shown:
            glyph = "warning" if card.triggers else "success" if current else "waiting"
            fact = self.tr("from {day}").format(day=day(each.next_date)) if each.next_date else ""
            if card.triggers:
                fact = self.tr("%n reason(s) to look again", "", len(card.triggers))
            link = self._link(self.tr("Open"), CLASSIFICATION, each.id)
            self.next.add_row(CardRow(self.look, act_title(each), fact, glyph=glyph, right=link))
        if not shown:
            link = Button(self.look, self.tr("Classify…"), LINK)
            link.setEnabled(self._vm.can_change)
            link.clicked.connect(self.open_classify)
            words = self.tr("Not classified under the EU AI Act yet")
            self.next.add_row(CardRow(self.look, words, glyph="empty", right=link))

    def _show_about(self, card: SystemCard) -> None:
        look, system = self.look, card.system
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        if system.purpose:
            column.addWidget(Text(one_line(system.purpose, 1200), wrap=True))
        facts = [(field_word(key), self._fact(card, key)) for key in _FACTS]
        facts += [
            (field_word(key), yes_no(getattr(system, key))) for key in FLAG_NAMES if getattr(system, key) is not None
        ]
        facts += [(key, one_line(value, 200)) for key, value in list(system.extra.items())[:12]]
        pairs = 1 if self.room.is_narrow else 2
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(12))
        for index, (label, value) in enumerate(facts):
            place = index // pairs, (index % pairs) * 2
            grid.addWidget(Text(one_line(label, 60), tone="muted", wrap=True), *place, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(value, wrap=True), place[0], place[1] + 1, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place[1], 2)
            grid.setColumnStretch(place[1] + 1, 3)
        column.addLayout(grid)
        self.about.clear()
        self.about.add_padded(holder)

    @staticmethod
    def _fact(card: SystemCard, key: str) -> str:
        value = getattr(card.system, key)
        if key in _FAMILY:
            return word(key, value.value) if value is not None else yes_no(None)
        return one_line(str(value), 200) or "–"

    def _show_risks(self, card: SystemCard) -> None:
        look = self.look
        self.risks.clear()
        result = card.result
        if card.risks:
            show_register(self.look, self.risks, card, self._link)
            return
        if result is None:
            self.risks.add_row(CardRow(look, self.tr("Not rated yet")))
            return
        counts = QWidget()
        line = QHBoxLayout(counts)
        line.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(12))
        line.setSpacing(look.px(8))
        for band in (RiskBand.CRITICAL, RiskBand.HIGH, RiskBand.MODERATE, RiskBand.LOW):
            count = sum(risk.rating.decision_band is band for risk in result.risks)
            line.addWidget(BandCount(look, band.value.lower(), count))
        self.risks.body.addWidget(counts)
        worst = sorted(result.risks, key=lambda risk: (-risk.rating.decision_band.rank, -risk.rating.residual.score))
        for risk in worst[:3]:
            band_key = risk.rating.decision_band.value.lower()
            right = Band(look, band_key, word("band", band_key))
            self.risks.add_row(RiskLine(look, risk.risk_id, risk.title, right))

    def _show_maturity(self, card: SystemCard) -> None:
        look = self.look
        self.maturity.clear()
        if card.result is None:
            self.maturity.add_row(CardRow(look, self.tr("Not assessed yet")))
            return
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        covered = []
        for domain in card.result.scorecard.domains:
            found = domain.maturity
            words = word("domain", domain.domain.value)
            mark = MaturityMark(words, found.gated if found else None, found.upper if found else None)
            line = QHBoxLayout()
            line.setSpacing(look.px(8))
            line.addWidget(Elided(words), 1)
            shown = MaturityBar(look, 72)
            shown.set_mark(mark)
            line.addWidget(shown)
            column.addLayout(line)
            covered += [found] if found else []
        if covered:
            coverage, confidence = (min(getattr(each, key) for each in covered) for key in ("coverage", "confidence"))
            words = self.tr(
                "Coverage from {coverage}, confidence from {confidence}. The light part is claimed but not yet shown."
            )
            column.addWidget(
                Text(
                    words.format(coverage=percent(coverage), confidence=percent(confidence)),
                    "small",
                    "muted",
                    wrap=True,
                )
            )
        self.maturity.add_padded(holder)

    def _show_lists(self, card: SystemCard) -> None:
        look = self.look
        self.assessments.clear()
        for each in card.assessments:
            self.assessments.add_row(self._assessment_row(each))
        if not card.assessments:
            self.assessments.add_row(CardRow(look, self.tr("Not assessed yet"), glyph="empty"))
        self.components.clear()
        for component in card.components:
            self.components.add_row(self._component_row(component))
        if not card.components:
            self.components.add_row(
                CardRow(
                    look,
                    self.tr("No component is named yet."),
                    self.tr("Name its models, data sets, tools and libraries."),
                )
            )
        self.history.clear()
        for happening in card.history:
            fields = ", ".join(field_word(field) for field in happening.fields)
            fact = self.tr("{person}, {time}").format(person=happening.by, time=moment_text(from_iso(happening.at)))
            words = _action_words(happening.action)
            self.history.add_row(
                CardRow(look, words if not fields else f"{words}: {one_line(fields, 120)}", second=fact)
            )

    def _assessment_row(self, each: AssessmentRow) -> CardRow:
        state = each.assessment.state.value
        glyph = {"draft": "empty", "handed_in": "waiting", "reviewed": "success"}[state]
        right = QWidget()
        line = QHBoxLayout(right)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.look.px(16))
        line.addWidget(self._link(self.tr("Result"), FINDINGS, each.assessment.id))
        line.addWidget(self._link(self.tr("Open"), RUNNER, each.assessment.id))
        second = self.tr("{state} · {answered} of {total} answered · {person} · {day}").format(
            state=word("assessment", state),
            answered=each.answered,
            total=each.total,
            person=each.assessor or "–",
            day=day(local(from_iso(each.assessment.changed_at)).date()),
        )
        return CardRow(self.look, one_line(each.assessment.label, 60), glyph=glyph, second=second, right=right)

    def _component_row(self, component: Component) -> CardRow:
        parts = (component_words(component.kind.value), component.version, component.supplier)
        remove = Button(
            self.look, "", "quiet", icon="trash", name=self.tr("Remove {name}").format(name=component.name), height=32
        )
        remove.setProperty("component", component.id)
        remove.setEnabled(self._vm.can_change)
        remove.clicked.connect(self._on_remove)
        return CardRow(
            self.look, one_line(component.name, 80), second=" · ".join(part for part in parts if part), right=remove
        )

    # --- slots ---

    def _on_main(self) -> None:
        draft = self._vm.draft()
        if draft is not None:
            self._vm.go(RUNNER, draft.assessment.id)
        else:
            self._open_start()

    def _on_reports(self) -> None:
        self._vm.go(REPORTS, self._vm.system_id)

    def _on_link(self) -> None:
        pressed = self.sender()
        kind, object_id = str(pressed.property("place")), str(pressed.property("object") or "")
        card = self._vm.card
        if kind == RISKS and card is not None:
            self._vm.go(RISKS, "", f"system_id={card.system.id}" if card.risks else "suggested")
        elif kind == FINDINGS and not object_id and card is not None and card.assessments:
            self._vm.go(FINDINGS, card.assessments[0].assessment.id, "risks")
        elif kind == COVERAGE:
            self._vm.go(COVERAGE, self._vm.system_id)
        else:
            self._vm.go(kind, object_id)

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(_TABS.index(key))

    def _show_tab(self, key: str) -> None:
        self.tabs.choose(key)
        self._on_tab(key)

    def _open_edit(self) -> None:
        if self._vm.card is None:
            return
        fields = self._vm.card.system.model_dump(mode="json")
        self._edit = EditDialog(self.look, one_line(self._vm.card.system.name, 120), fields, self.window())
        self._edit.edit_requested.connect(self._vm.edit)
        self._edit.finished.connect(self._on_edit_closed)
        self._edit.open()

    def _on_edited(self) -> None:
        if self._edit is not None:
            self._edit.accept()

    def _on_edit_failed(self, error: WorkbenchError) -> None:
        if self._edit is not None:
            self._edit.refuse(error)

    def _on_edit_closed(self) -> None:
        self._edit = None

    def _open_start(self) -> None:
        card = self._vm.card
        if card is not None:
            label = local(now()).strftime("%Y-%m")
            dialog = StartDialog(self.look, f"{card.system.ref} {card.system.name}", card.offers, label, self.window())
            dialog.start_requested.connect(self._vm.start)
            dialog.open()

    def open_classify(self) -> None:
        """Ask for purpose and starting point of a classification."""
        card = self._vm.card
        if card is not None:
            title = f"{card.system.ref} {one_line(card.system.name, 120)}"
            dialog = ClassifyDialog(self.look, title, card.system.purpose, card.starts, self.window())
            dialog.begun.connect(self._vm.classify)
            dialog.open()

    def _open_component(self) -> None:
        dialog = ComponentDialog(self.look, self.window())
        dialog.add_requested.connect(self._vm.add_component)
        dialog.open()

    def _on_remove(self) -> None:
        wanted = self.sender().property("component")
        card = self._vm.card
        found = next((each for each in card.components if each.id == wanted), None) if card else None
        if found is not None:
            self._removed = found
            self._vm.remove_component(found)
            words = self.tr("{name} removed.").format(name=one_line(found.name, 80))
            self.messages.say("info", words, acts=(("undo", self.tr("Undo")),))

    def _on_message_act(self, _key: str) -> None:
        if self._removed is not None:
            self._vm.add_component(ComponentFields(**self._removed.model_dump(exclude={"id", "system_id"})))
            self._removed = None


def _action_words(action: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "register": translate("System", "Registered"),
        "change": translate("System", "Changed"),
        "import": translate("System", "Imported"),
        "add_component": translate("System", "Component added"),
        "remove_component": translate("System", "Component removed"),
    }
    return words.get(action, action)
