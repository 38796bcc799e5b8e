"""The result: banner with what can be done, why, what would change it, duties, timeline, answers, history."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.format import day, from_iso_day, moment_text, one_line
from ui.i18n.act_words import (
    certainty_words,
    class_words,
    duty_words,
    flag_words,
    role_words,
    state_words,
    status_glyph,
    status_words,
    trigger_words,
)
from ui.models.paged_table import Column, PagedTableModel
from ui.page import Room
from ui.pages.classification.view_model import ClassificationViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.buttons import LINK, MAIN, Button
from ui.widgets.card import Card, CardRow, LongRow
from ui.widgets.documents import DocumentsButton, Offer
from ui.widgets.flow import Flow
from ui.widgets.layouts import Scroll, Stack, bar, outdented, row
from ui.widgets.table import Table
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text, restyle, show_if
from ui.widgets.timeline import Mark, Timeline
from workbench.classification.dossier import Dossier, DossierDuty
from workbench.classification.model import ClassificationState, Decisive, Trigger
from workbench.kernel.clock import from_iso
from workbench.services.act_documents import Kind, endings, file_name, offered_for

_TABS = ("why", "duties", "timeline", "answers", "history")
_GLYPHS = {"draft": "empty", "proposed": "waiting", "confirmed": "success", "overruled": "success"}
_DUTY_GLYPHS = {"open": "empty", "in_progress": "waiting", "fulfilled": "success", "not_applicable": "info"}


class ResultView(QWidget):
    """The result of one classification.

    Signals:
        acted(str): finish, take_back, confirm, overrule, send_back, again, settle or text.
        duty_opened(DossierDuty): the person opens this duty.
        change_requested(str): go to this question.
    """

    acted = Signal(str)
    duty_opened = Signal(object)
    change_requested = Signal(str)

    def __init__(
        self, view_model: ClassificationViewModel, look: Look, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vm, self._look, self._folder = view_model, look, folder
        self._build()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self._look
        self.headline = Text("", "verdict", wrap=True)
        self.facts = Text("", tone="muted", wrap=True)
        self.sentence = Text("", "message", wrap=True)
        self._state = Chip(look)
        self._certainty = Chip(look)
        self.acts = {
            key: Button(look, words, kind)
            for key, words, kind in (
                ("finish", self.tr("Hand in as proposal"), MAIN),
                ("confirm", self.tr("Confirm…"), MAIN),
                ("again", self.tr("Classify again"), "normal"),
                ("overrule", self.tr("Overrule…"), "normal"),
                ("send_back", self.tr("Send back…"), "normal"),
                ("take_back", self.tr("Take back"), "normal"),
                ("settle", self.tr("The result stays…"), "normal"),
                ("text", self.tr("Show as text"), "quiet"),
            )
        }
        for key, button in self.acts.items():
            button.setProperty("act", key)
            button.clicked.connect(self._on_act)
        self.tabs = Tabs(
            look,
            self.tr("Result"),
            (
                ("why", self.tr("Why")),
                ("duties", self.tr("Duties")),
                ("timeline", self.tr("Timeline")),
                ("answers", self.tr("Answers")),
                ("history", self.tr("History")),
            ),
        )
        self.tabs.chosen.connect(self.show_tab)
        self.documents = DocumentsButton(look, self.tr("Documents…"), self._folder)
        self.documents.wanted.connect(self._vm.save_document)
        self._acts_row = Flow(look, *self.acts.values(), self.documents)
        head = self._head = QVBoxLayout()
        head.setSpacing(look.px(6))
        line = row(look, self.headline, self._state, self._certainty, gap=12)
        line.setStretch(0, 1)
        head.addLayout(line)
        for widget in (self.facts, self.sentence, self._acts_row):
            head.addWidget(widget)
        head.addLayout(outdented(look, self.tabs))
        self._stack = Stack()
        self._columns: dict[str, QVBoxLayout] = {}
        for key in _TABS:
            self._stack.addWidget(self._tab(key))
        self._build_why()
        self._build_duties()
        self.timeline = Timeline(look, self.tr("Coming dates of the law"))
        self.answers = Card(look, self.tr("Answers"))
        self.history = Card(look, self.tr("History of classifications"))
        self._columns["timeline"].addWidget(self.timeline)
        self._columns["answers"].addWidget(self.answers)
        self._columns["history"].addWidget(self.history)
        for key in ("why", "timeline", "answers", "history"):
            self._columns[key].addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", head))
        whole.addWidget(self._stack, 1)

    def _tab(self, key: str) -> QWidget:
        holder = QWidget()
        column = self._columns[key] = QVBoxLayout(holder)
        column.setSpacing(self._look.px(16))
        return holder if key == "duties" else Scroll(holder)

    def _build_why(self) -> None:
        look = self._look
        self.triggers = Card(look, self.tr("Look again"))
        self.classes = Card(look, self.tr("Classes and roles"))
        self.decisive = Card(look, self.tr("Why"))
        self.changes = Card(look, self.tr("What would change it"))
        self.open_points = Card(look, self.tr("Legal review advised"))
        for card in (self.triggers, self.classes, self.decisive, self.changes, self.open_points):
            self._columns["why"].addWidget(card)

    def _build_duties(self) -> None:
        look = self._look
        self.duty_model = PagedTableModel(self._duty_columns(), self)
        self.duties = Table(look, self.duty_model, self.tr("Duties"))
        self.duties.row_opened.connect(self.duty_opened)
        self.duties.row_chosen.connect(self._on_duty_chosen)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self.duties)
        self._duty_note = Text("", "small", "muted", wrap=True)
        self._columns["duties"].addWidget(card, 1)
        self._columns["duties"].addWidget(self._duty_note)

    def _duty_columns(self) -> tuple[Column, ...]:
        return (
            Column("article", self.tr("Article"), lambda row: _article(row), width=100, tone="muted"),
            Column("duty", self.tr("Duty"), lambda row: str(row.due.duty), is_name=True),
            Column("role", self.tr("Role"), lambda row: str(row.due.role), width=116, rank=2, tone="muted"),
            Column("status", self.tr("Status"), lambda row: status_words(row.due.status), width=190,
                   glyph=lambda row: status_glyph(row.due.status)),
            Column("penalty", self.tr("Penalty"), lambda row: str(row.due.penalty), width=76, rank=2),
            Column("certainty", self.tr("Certainty"), lambda row: str(row.due.certainty), width=80, rank=2),
            Column("owner", self.tr("Owner"), lambda row: row.progress.owner or "–", width=112, rank=1),
            Column("state", self.tr("Fulfilment"), lambda row: duty_words(row.progress.state.value), width=136, rank=1,
                   glyph=lambda row: _DUTY_GLYPHS[row.progress.state.value]),
        )  # fmt: skip

    # --- showing ---

    def set_room(self, room: Room) -> None:
        """Take less room where there is less."""
        look = self._look
        side, edge = look.px(12 if room.is_narrow else 24), look.px(6 if room.is_low else 16)
        self._head.setContentsMargins(side, edge, side, 0)
        self._head.setSpacing(look.px(2 if room.is_low else 6))
        for column in self._columns.values():
            column.setContentsMargins(side, edge, side, edge)
        self.headline.set_type("lead" if room.is_low else "verdict")
        self.sentence.setVisible(not room.is_low)
        self.facts.setVisible(not room.is_low)
        self.duties.set_width_class(room.width)
        self.timeline.set_room(room)

    def show_tab(self, key: str) -> None:
        """Show one tab."""
        self.tabs.choose(key)
        self._stack.setCurrentIndex(_TABS.index(key))

    def next_tab(self) -> None:
        """Show the timeline as a table or as a line, going to it first."""
        if self.tabs.choice != "timeline":
            self.show_tab("timeline")
        else:
            self.timeline.toggle_table()

    def take_focus(self) -> None:
        """The keyboard on the first act."""
        first = next((each for each in self.acts.values() if each.isVisibleTo(self) and each.isEnabled()), None)
        (first or self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_result(self, found: Dossier) -> None:
        """Show everything of *found*."""
        vm, state = self._vm, found.classification.state
        self.headline.setText(" + ".join(class_words(each) for each in found.result.classes))
        self._state.set_word(state_words(state.value))
        self._certainty.set_word(self.tr("Certainty {letter}").format(letter=found.result.certainty))
        roles = ", ".join(role_words(each) for each in found.result.roles) or "–"
        self.facts.setText(
            self.tr("{purpose}\nRoles: {roles}  ·  Law of {law}  ·  {pack}  ·  Certainty {letter}: {meaning}").format(
                purpose=one_line(found.classification.purpose or found.card.purpose, 200),
                roles=roles,
                law=day(found.result.law_date),
                pack=f"{found.pack_title} {found.pack_version}",
                letter=found.result.certainty,
                meaning=certainty_words(found.result.certainty),
            )
        )
        self.sentence.setText(self._sentence(found))
        is_open = not vm.is_complete
        shown = {
            "finish": state is ClassificationState.DRAFT and vm.can_answer,
            "confirm": state is ClassificationState.PROPOSED and vm.can_decide,
            "overrule": state is ClassificationState.PROPOSED and vm.can_decide,
            "send_back": state is ClassificationState.PROPOSED and vm.can_decide,
            "take_back": state is ClassificationState.PROPOSED and not vm.can_decide,
            "again": state.is_decided and found.classification.is_current,
            "settle": bool(vm.triggers),
            "text": True,
        }
        for key, button in self.acts.items():
            show_if(button, shown[key])
        self.acts["finish"].setEnabled(not is_open)
        self._offer_documents(found)
        self._acts_row.updateGeometry()
        self._show_why(found)
        self.tabs.set_text("duties", self.tr("Duties {count}").format(count=len(found.duties)))
        self.duty_model.set_rows(found.duties)
        self._on_duty_chosen(self.duties.chosen_value())
        self._show_timeline(found)
        self._show_answers(found)
        self._show_history()
        restyle(self.headline)

    def _offer_documents(self, found: Dossier) -> None:
        words = {
            Kind.RECORD: self.tr("Classification record"),
            Kind.DEROGATION: self.tr("Derogation, Art. 6(4)"),
            Kind.REGISTRATION: self.tr("Registration data, Annex VIII"),
        }
        self.documents.offer(
            [
                Offer(f"{words[kind]} ({ending.upper()})", kind.value, ending, file_name(kind, found.card.ref, ending))
                for kind in offered_for(found)
                for ending in endings(kind)
            ]
        )

    def _sentence(self, found: Dossier) -> str:
        state = found.classification.state
        if state is ClassificationState.DRAFT and not self._vm.is_complete:
            return self.tr("Some questions that matter have no answer yet; the result shows where it stands.")
        if state is ClassificationState.DRAFT:
            back = found.classification.reason
            if back:
                return self.tr("Sent back: {reason}").format(reason=one_line(back, 400))
            return self.tr("The result is a proposal with reasons; a reviewer confirms it.")
        if state is ClassificationState.PROPOSED and not self._vm.can_decide:
            return self.tr("Another person confirms or overrules it: nobody decides on what they answered.")
        if state is ClassificationState.PROPOSED:
            return self.tr("Proposed by {person}. Check the reasons, then confirm or overrule.").format(
                person=found.assessor or "–"
            )
        decision = found.decision
        assert decision is not None
        when = moment_text(from_iso(decision.at))
        if decision.is_overruled:
            computed = " + ".join(class_words(each) for each in found.computed.classes)
            return self.tr("Overruled by {person} on {time}: {reason}\nComputed: {classes}").format(
                person=decision.by, time=when, reason=one_line(decision.reason, 400), classes=computed
            )
        words = self.tr("Confirmed by {person} on {time}.").format(person=decision.by, time=when)
        return f"{words} {one_line(decision.reason, 400)}".strip()

    def _show_why(self, found: Dossier) -> None:
        look = self._look
        self.triggers.clear()
        self.triggers.setVisible(bool(self._vm.triggers))
        for trigger in self._vm.triggers:
            self.triggers.add_row(LongRow(look, trigger_words(trigger), _since(trigger), glyph="warning"))
        self.classes.clear()
        for each in found.result.classes:
            self.classes.add_row(CardRow(look, class_words(each), glyph="success"))
        for flag in found.result.flags:
            self.classes.add_row(CardRow(look, flag_words(flag), glyph="warning"))
        self.decisive.clear()
        for why in dict.fromkeys(one.why for one in found.result.decisive):
            nodes = [one for one in found.result.decisive if one.why == why]
            right = self._link(nodes[0].node) if self._vm.can_answer else None
            second = "\n".join(self._said(one) for one in nodes)
            self.decisive.add_row(LongRow(look, why, second, glyph="info", right=right))
        self.changes.clear()
        self.changes.setVisible(bool(found.would_change))
        for change in found.would_change:
            name = self.tr("{question} {other}").format(question=change.question, other=change.other)
            headline = " + ".join(class_words(each) for each in change.classes)
            second = self.tr("{node}, now {now} → {headline}").format(
                node=change.node, now=", ".join(change.answer_now), headline=headline
            )
            self.changes.add_row(LongRow(look, one_line(name, 300), second))
        self.open_points.clear()
        self.open_points.setVisible(found.advises_review)
        for said_unsure in found.unsure:
            second = self.tr("Not sure at {node} · {source}").format(node=said_unsure.node, source=said_unsure.ref)
            self.open_points.add_row(LongRow(look, one_line(said_unsure.question, 300), second, glyph="warning"))
        for point in found.open_points:
            self.open_points.add_row(LongRow(look, point, self.tr("Open question of the law"), glyph="warning"))

    def _said(self, one: Decisive) -> str:
        words = self._vm.tree.by_id[one.node].words(self._vm.language)
        said = ", ".join(words.options.get(each, each) for each in one.answer.split("+"))
        return self.tr("{node}: {answer} · {source}").format(node=one.node, answer=said, source=one.ref)

    def _link(self, node: str) -> Button:
        link = Button(self._look, self.tr("Change"), LINK, name=self.tr("Change {step}").format(step=node))
        link.setProperty("node", node)
        link.clicked.connect(self._on_change)
        return link

    def _duties_sentence(self, found: Dossier) -> str:
        if not found.classification.is_current:
            return self.tr("Statuses of {day}. Owner and fulfilment are kept once the result is confirmed.").format(
                day=day(found.on)
            )
        done = sum(each.progress.state.value in ("fulfilled", "not_applicable") for each in found.duties)
        return self.tr("Statuses of {day}. {done} of {all} fulfilled or not applicable. Enter opens a duty.").format(
            day=day(found.on), done=done, all=len(found.duties)
        )

    def _show_timeline(self, found: Dossier) -> None:
        begins: dict[date, int] = {}
        for each in found.duties:
            due = each.due
            is_coming = due.status.startswith(("upcoming", "legacy_due"))
            when = date.fromisoformat(due.status.partition("(")[2][:-1]) if is_coming else None
            if when is not None and when > found.on:
                begins[when] = begins.get(when, 0) + 1
        known = {each.on for each in found.coming}
        marks = [
            Mark(each.on, each.what, begins.get(each.on, 0), self._fact(begins.get(each.on, 0)))
            for each in found.coming
        ]
        marks += [
            Mark(on, self.tr("Duties of this system"), n, self._fact(n)) for on, n in begins.items() if on not in known
        ]
        self.timeline.set_marks(marks, found.on)

    def _fact(self, count: int) -> str:
        return self.tr("begins here: {count}").format(count=count) if count else ""

    def _show_answers(self, found: Dossier) -> None:
        look = self._look
        self.answers.clear()
        for each in found.answers:
            parts = [f"{each.node} · {each.ref}"]
            parts += [one_line(each.reason, 400)] if each.reason else []
            parts += [", ".join(one_line(file.name, 80) for file in each.evidence)] if each.evidence else []
            parts += [f"{each.by}, {moment_text(from_iso(each.at))}"] if each.at else []
            name = f"{each.question}  {', '.join(each.labels)}"
            right = self._link(each.node) if self._vm.can_answer else None
            glyph = "warning" if each.is_unsure else "success"
            self.answers.add_row(LongRow(look, name, "\n".join(parts), glyph=glyph, right=right))
        if not found.answers:
            self.answers.add_row(CardRow(look, self.tr("No question is answered yet."), glyph="empty"))

    def _show_history(self) -> None:
        look = self._look
        self.history.clear()
        for each in self._vm.history:
            classes = " + ".join(class_words(one) for one in each.classes) or self.tr("No result yet")
            who = self._vm.people.get(each.decided_by or each.assessor, "–")
            second = self.tr("{state} · {person} · {time} · {pack}{reason}").format(
                state=state_words(each.state.value),
                person=who,
                time=moment_text(from_iso(each.decided_at or each.changed_at)),
                pack=each.pack_key,
                reason=f"\n{one_line(each.reason, 300)}" if each.reason else "",
            )
            right = None
            if each.id != self._vm.classification_id:
                right = Button(look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=classes))
                right.setProperty("other", each.id)
                right.clicked.connect(self._on_other)
            name = f"{classes}  ·  {self.tr('current')}" if each.is_current else classes
            self.history.add_row(LongRow(look, name, second, glyph=_GLYPHS[each.state.value], right=right))

    # --- slots ---

    def _on_duty_chosen(self, duty: object) -> None:
        found = self._vm.dossier
        if found is None:
            return
        words = self._duties_sentence(found)
        is_shown = isinstance(duty, DossierDuty) and not self.duties.visibleRegion().isEmpty()
        self._duty_note.setText(f"{duty.due.duty}\n{words}" if isinstance(duty, DossierDuty) and is_shown else words)

    def _on_act(self) -> None:
        self.acted.emit(str(self.sender().property("act")))

    def _on_change(self) -> None:
        self.change_requested.emit(str(self.sender().property("node")))

    def _on_other(self) -> None:
        self._vm.open_other(str(self.sender().property("other")))


def _since(trigger: Trigger) -> str:
    return day(from_iso_day(trigger.at) if "T" in trigger.at else date.fromisoformat(trigger.at))


def _article(row: DossierDuty) -> str:
    return f"Art. {row.due.article.split(',')[0].replace(' (advice)', '')}"
