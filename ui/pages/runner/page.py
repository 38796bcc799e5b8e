"""The assessment runner as a place: sections, question, side panel and foot, and every key of theirs.

Source: UX guide §§3, 4; visual target §6.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.a11y import announce
from ui.actions import Keys
from ui.format import moment_text
from ui.i18n.labels import level_word
from ui.models.section_tree import Filter, SectionTreeModel
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.runner.answer_view import AnswerView
from ui.pages.runner.content_acts import ContentActs
from ui.pages.runner.evidence_acts import EvidenceActs
from ui.pages.runner.finish_acts import FinishActs
from ui.pages.runner.header import RunnerHeader
from ui.pages.runner.narrow_head import NarrowHead
from ui.pages.runner.question_list import QuestionListModel
from ui.pages.runner.question_panel import FootBar, QuestionPanel
from ui.pages.runner.section_list import SectionPanel
from ui.pages.runner.side_panel import SidePanel
from ui.pages.runner.view_model import RunnerViewModel
from ui.theme.apply import Look
from ui.widgets.layouts import Stack, bar
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from workbench.assessments.model import AssessmentState
from workbench.packs.model import Severity

_THUMBNAIL_PX = 256
_STRIP_MS = 10_000  # how long "you were here" stays
_COUNTS_MS = 20
_HINTED = [
    "mark",
    "note",
    "evidence",
    "guidance",
    "not-applicable",
    "unknown",
    "list",
    "next-open",
    "accept",
    "send-back",
]
_LEVEL_KEYS = ("answer-1", "answer-2", "answer-3", "answer-4", "answer-5")


class RunnerPage(Page):
    """One assessment."""

    wants_slim_rail = True

    def __init__(
        self, view_model: RunnerViewModel, look: Look, keys: Keys, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._vm, self._keys, self._language = view_model, keys, language
        self._is_list = False
        self._is_drawer_open = False
        self._hints = {name: keys.shown(name) for name in _HINTED}
        self._sections = SectionTreeModel(self)
        self._build()
        self._evidence = EvidenceActs(view_model, self.panel.evidence, look, self)
        self.photos = self._evidence.photos
        self.photos.found.connect(self._on_photo_found)
        self._answer_view = AnswerView(view_model, self.panel, language, self)
        self._single = self._single_acts()
        self._make_actions()
        # The counts follow a moment later: key, scale and disk go first, and many keys are counted once.
        self._counts_rest = QTimer(self, singleShot=True, interval=_COUNTS_MS)
        self._counts_rest.timeout.connect(self._on_progress_changed)
        self._strip = QTimer(self, singleShot=True, interval=_STRIP_MS)
        self._strip.timeout.connect(self.strip.clear)
        self._connect()
        if view_model.sheet is not None:
            self._show_everything()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.header = RunnerHeader(look)
        self._finish = FinishActs(self._vm, look, self)
        self.messages = MessageBar(look)
        self.strip = MessageBar(look)
        self.sections = SectionPanel(look, self._sections, self._hints["list"])
        self.panel = QuestionPanel(look, self._hints)
        self._list_model = QuestionListModel(self._vm, self._language, self)
        self.table = Table(look, self._list_model, self.tr("Questions"))
        self._centre = Stack()
        self._centre.addWidget(self.panel)
        self._centre.addWidget(self.table)
        self.foot = FootBar(look, self._hints)
        foot_line = QHBoxLayout()
        foot_line.setContentsMargins(0, 0, 0, 0)
        foot_line.addWidget(self.foot)
        self._foot_bar = bar("foot", foot_line)
        self.side = SidePanel(look)
        self.head = NarrowHead(look)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(look.px(12), 0, look.px(12), 0)
        notices.setSpacing(look.px(4))
        self.content = ContentActs(self._vm.content, look, self)
        for notice in (self.strip, self.content.bar, self.messages):
            notices.addWidget(notice)
        middle.addLayout(notices)
        middle.addWidget(self._centre, 1)
        middle.addWidget(self._foot_bar)
        columns = self._columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.sections)
        columns.addLayout(middle, 1)
        columns.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        vm, panel = self._vm, self.panel
        vm.loaded.connect(self._on_loaded)
        vm.question_changed.connect(self._on_question_changed)
        vm.answer_changed.connect(self._on_answer_changed)
        vm.progress_changed.connect(self._counts_rest.start)
        vm.counts_changed.connect(self._on_counts_changed)
        vm.state_changed.connect(self._on_state_changed)
        vm.history_read.connect(self._on_history)
        vm.undone.connect(self._on_undone)
        self.header.finish_requested.connect(self._finish.finish)
        self.header.accept_rest_requested.connect(vm.accept_rest)
        self._finish.question_shown.connect(self.take_focus)
        vm.failed.connect(self.messages.say_error)
        panel.level_chosen.connect(vm.say_level)
        panel.mark_requested.connect(vm.toggle_mark)
        panel.note_typed.connect(vm.type_note)
        panel.reason_typed.connect(vm.type_reason)
        panel.note.left.connect(vm.write_note)
        panel.reason.left.connect(vm.write_note)
        panel.not_applicable_requested.connect(self._not_applicable)
        panel.unknown_requested.connect(vm.say_unknown)
        panel.observe_requested.connect(self._evidence.observe)
        panel.escaped.connect(self._to_scale)
        self.sections.filter_chosen.connect(self._on_filter)
        self.sections.section_requested.connect(self._on_section)
        self.sections.hidden_requested.connect(self.content.show_hidden)
        vm.content.changed.connect(self._show_answer)
        self.sections.list_requested.connect(self._toggle_list)
        self.side.tab_chosen.connect(self._on_tab)
        self.foot.acted.connect(self._on_foot)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self.head.drawer_requested.connect(self._toggle_drawer)
        self.head.mark_requested.connect(vm.toggle_mark)
        self.messages.acted.connect(self._on_message_act)
        self.strip.acted.connect(self._on_strip_act)

    def _single_acts(self) -> dict[str, Callable[[], object]]:
        vm = self._vm
        return {
            "not-applicable": self._not_applicable,
            "unknown": vm.say_unknown,
            "clear": vm.clear_answer,
            "mark": vm.toggle_mark,
            "note": self._to_note,
            "evidence": self._to_evidence,
            "photo": self._attach_photo,
            "guidance": self._guidance,
            "next": self._next,
            "previous": self._previous,
            "first": self._first,
            "last": self._last,
            "list": self._toggle_list,
            "leave": self._to_scale,
        }

    def _make_actions(self) -> None:
        keys, vm = self._keys, self._vm
        keys.action("next-open", self._next_open, self)
        keys.action("next-section", self._next_section, self)
        keys.action("previous-section", self._previous_section, self)
        keys.action("undo", vm.undo, self)
        keys.action("redo", vm.redo, self)
        keys.action("go-to", self._finish.go_to, self)
        keys.action("hand-in", self._finish.finish, self)
        keys.action("paste", self._evidence.paste, self)

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the assessment of *place*, at its question if one is named."""
        self._vm.open(place.object_id, place.spot)

    def leave(self) -> None:
        """Write what is half-typed."""
        self._vm.write_note()

    def path(self) -> tuple[str, ...]:
        """System and assessment."""
        if self._vm.sheet is None:
            return (self.tr("Assessments"),)
        return (self.tr("Assessments"), self._vm.system_name, self._vm.sheet.assessment.label)

    def set_room(self, room: Room) -> None:
        """Lay out for *room*."""
        if room.width is not self.room.width or room.is_low is not self.room.is_low:
            self._is_drawer_open = False
        super().set_room(room)
        look = self.look
        wide = room.width is Width.WIDE
        self.header.setVisible(wide and not room.is_low)
        self.sections.setFixedWidth(look.px(240 if wide else 224))
        self.sections.set_low(room.is_low)
        self.strip.set_low(room.is_low)
        self.messages.set_low(room.is_low)
        self.content.bar.set_low(room.is_low)
        self.side.setVisible(wide)
        self.side.setFixedWidth(look.px(296))
        self._show_drawer()
        self.panel.set_room(room)
        self.table.set_width_class(room.width)
        self._arrange_foot()
        self._show_answer()

    def narrow_head(self) -> QWidget | None:
        """The section button and the mark."""
        return self.head

    def take_focus(self) -> None:
        """The keyboard where the person was: in the note, in the list, or at the scale."""
        if self._is_list:
            self.table.setFocus()
        elif self._vm.resumed_focus == "note":
            self._to_note()
        else:
            self.panel.scale.focus_answer()

    def find_here(self) -> None:
        """Search in this place: the list of questions."""
        self._finish.go_to()

    def panes(self) -> tuple[QWidget, ...]:
        """Sections, question, side panel."""
        return (self.sections.view, self.table if self._is_list else self.panel, self.side)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a single key asks for."""
        if self._vm.sheet is None:
            return False
        act = self._keys.single_act(event, _LEVEL_KEYS)
        if act is not None and self._vm.can_answer:
            self._say_position(_LEVEL_KEYS.index(act))
            return True
        if self._vm.is_review:
            act = self._keys.single_act(event, ("accept", "send-back"))
            if act is not None:
                self._finish.accept() if act == "accept" else self._finish.send_back()
                return True
        act = self._keys.single_act(event, self._single)
        if act is None:
            return False
        self._single[act]()
        return True

    # --- showing ---

    def _show_everything(self) -> None:
        self._on_loaded()
        self._on_state_changed()
        self._on_progress_changed()
        self._on_question_changed()

    def _on_loaded(self) -> None:
        assert self._vm.sheet is not None
        self.sections.set_hidden(self._vm.sheet.hidden)
        self.panel.scale.set_labels([level_word(level) for level in range(5)])
        self.path_changed.emit()
        if self._vm.resumed_at is not None:
            lead = self.tr("You were here at {time}.").format(time=moment_text(self._vm.resumed_at))
            self.strip.say("info", lead, self.tr("Everything up to then is saved."))
            self._strip.start()

    def _on_state_changed(self) -> None:
        vm = self._vm
        if vm.sheet is None:
            return
        state = vm.sheet.assessment.state
        self.panel.set_read_only(not vm.can_answer)
        self.header.show_state(vm, self._finish.words())
        self._arrange_foot()
        if state is AssessmentState.REVIEWED:
            self.messages.say("info", self.tr("This assessment is reviewed."), self.tr("Its answers no longer change."))

    def _arrange_foot(self) -> None:
        evidence = len(self._vm.answer().evidence) if self._vm.question_id else 0
        self.foot.arrange(self.room, is_review=self._vm.is_review, can_answer=self._vm.can_answer, evidence=evidence)

    def _on_question_changed(self) -> None:
        placed = self._vm.placed
        if placed is None:
            return
        words = placed.question.words(self._language)
        position, count = self._vm.section_place()
        place = self.tr("{number}  {section}  ·  question {position} of {count}").format(
            number=placed.number, section=placed.section.title(self._language), position=position, count=count
        )
        is_key = placed.question.severity is Severity.CRITICAL
        self.panel.set_question(placed.number, place, words.text.strip(), is_key=is_key)
        self.panel.show_sheet("")
        self.panel.guidance.show_question(placed.question, self._language)
        self.side.guidance.show_question(placed.question, self._language)
        self.sections.view.choose(placed.section.id)
        self.panel.scroll_area.verticalScrollBar().setValue(0)
        self._show_answer()
        self._show_head()
        if self.side.tab == "history":
            self._vm.read_history()
        row = self._list_model.row_of_question(placed.question.id)
        if self._is_list and row >= 0:
            self.table.choose_row(row)
        elif not self.panel.note.hasFocus() and self.isVisible():
            self.take_focus()
        announce(self, f"{placed.number} {words.text.strip()}")

    def _on_answer_changed(self, question_id: str) -> None:
        if question_id == self._vm.question_id:
            self._show_answer()
            if self.side.tab == "history" and self.side.isVisible():
                self._vm.read_history()
        self._list_model.update_row(question_id)

    def _on_counts_changed(self) -> None:
        self._show_answer()
        self._list_model.update_all()

    def _show_answer(self) -> None:
        if self._vm.placed is None:
            return
        self._answer_view.room = self.room
        self.side.guidance.show_level(self._answer_view.show())
        self.foot.set_state(self._vm.answer().state)
        self.head.set_marked(self._vm.answer().is_marked)
        self._evidence.show()
        self._arrange_foot()

    def _on_progress_changed(self) -> None:
        vm = self._vm
        rows = vm.sections(self._language)
        self._sections.set_sections(rows)
        self.sections.set_changed(sum(row.changed for row in rows))
        if vm.placed is not None:
            self.sections.view.choose(vm.placed.section.id)
        self.header.show_progress(*vm.progress())
        self._list_model.fill()
        self._show_head()

    def _show_head(self) -> None:
        placed = self._vm.placed
        if placed is None:
            return
        row = self._sections.section(self._sections.row_of(placed.section.id))
        position, count = self._vm.section_place()
        title = f"{placed.number.split('.')[0]} {placed.section.title(self._language)}"
        fact = self.tr("{position} of {count}").format(position=position, count=count)
        self.head.show_section(title, fact, row.share if row else 0.0)

    # --- doing ---

    def _say_position(self, position: int) -> None:
        if self._is_list and not isinstance(self.table.chosen_value(), object):
            return
        self._vm.say_level(position)
        if not self._is_list:
            self.panel.scale.focus_answer(position)

    def _not_applicable(self) -> None:
        if not self._vm.can_answer:
            return
        if self._is_list:
            self._toggle_list()
        self._vm.say_not_applicable()
        self.panel.show_sheet("")
        self.panel.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_note(self) -> None:
        if self._is_list:
            self._toggle_list()
        self.panel.focus_note()
        self._vm.keep_focus("note")

    def _to_scale(self) -> None:
        self._is_drawer_open = False
        self._show_drawer()
        self.panel.show_sheet("")
        self._vm.keep_focus("")
        self.take_focus()

    def _to_evidence(self) -> None:
        if self.room.is_narrow and self.panel.sheet != "evidence":
            self.panel.show_sheet("evidence")
            self.panel.evidence.take_focus()
        elif self._vm.can_answer:
            self._evidence.choose_file()

    def _guidance(self) -> None:
        if self.room.width is Width.WIDE:
            self.side.show_tab("guidance")
            self.side.tabs.take_focus()
        elif self.room.is_narrow:
            self.panel.show_sheet("" if self.panel.sheet == "guidance" else "guidance")
        else:
            self.panel.toggle_guidance()

    def _next(self) -> None:
        self._move(self._vm.step(1))

    def _previous(self) -> None:
        self._move(self._vm.step(-1))

    def _next_section(self) -> None:
        self._move(self._vm.step_section(1))

    def _previous_section(self) -> None:
        self._move(self._vm.step_section(-1))

    def _first(self) -> None:
        self._vm.edge(last=False)

    def _last(self) -> None:
        self._vm.edge(last=True)

    def _next_open(self) -> None:
        if not self._vm.next_open():
            words = (
                self.tr("Every answer has a verdict.") if self._vm.is_review else self.tr("No other question is open.")
            )
            acts = (("finish", self._finish.words()),) if self._vm.can_answer or self._vm.is_review else ()
            self.messages.say("info", words, acts=acts)
        elif not self._is_list:
            self.panel.scale.focus_answer()

    def _move(self, was_moved: bool) -> None:
        if not was_moved:
            announce(self, self.tr("There is no further question."))

    def _toggle_list(self) -> None:
        self._is_list = not self._is_list
        self._list_model.fill()
        self._centre.setCurrentIndex(1 if self._is_list else 0)
        self.sections.set_list_mode(self._is_list)
        if self._is_list:
            self.table.choose_row(max(0, self._list_model.row_of_question(self._vm.question_id)))
        self.take_focus()

    def _toggle_drawer(self) -> None:
        self._is_drawer_open = not self._is_drawer_open
        self._show_drawer()
        if self._is_drawer_open:
            self.sections.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_drawer(self) -> None:
        is_alone = self.room.is_narrow and self._is_drawer_open
        self.sections.setVisible(is_alone or not self.room.is_narrow)
        self._centre.setVisible(not is_alone)
        self._foot_bar.setVisible(not is_alone)
        self.content.set_aside(is_alone)
        self._columns.setStretch(1, int(not is_alone))
        if is_alone:
            self.sections.let_grow()  # over the whole window

    # --- slots ---

    def _on_photo_found(self, path: Path) -> None:
        if self._vm.can_answer:
            lead = self.tr("New photo {name}.").format(name=path.name)
            text = self.tr("{key} attaches it to this answer.").format(key=self._keys.shown("photo"))
            self._strip.stop()
            self.strip.say("info", lead, text, acts=(("photo", self.tr("Attach photo")),))

    def _on_filter(self, filter: Filter) -> None:
        self._sections.set_filter(filter)
        self._vm.set_filter(filter)

    def _on_section(self, section_id: str) -> None:
        self._is_drawer_open = False
        self._show_drawer()
        self._vm.go_to_section(section_id)
        self.take_focus()

    def _on_tab(self, key: str) -> None:
        if key == "history":
            self._vm.read_history()

    def _on_history(self, question_id: str, revisions: object) -> None:
        if question_id == self._vm.question_id:
            self.side.history.show_history(revisions, self._vm.people)  # type: ignore[arg-type]

    def _on_undone(self, words: str) -> None:
        announce(self, words)
        self._show_answer()

    def _on_foot(self, name: str) -> None:
        acts = {
            **self._single,
            "next-open": self._next_open,
            "accept": self._finish.accept,
            "send-back": self._finish.send_back,
        }
        acts[name]()

    def _on_row_chosen(self, placed: object) -> None:
        if self._is_list and placed is not None:
            self._vm.go_to(placed.question.id)  # type: ignore[attr-defined]

    def _on_row_opened(self, placed: object) -> None:
        if placed is not None:
            self._toggle_list()

    def _on_message_act(self, key: str) -> None:
        if key == "finish":
            self._finish.finish()

    def _on_strip_act(self, _key: str) -> None:
        self._attach_photo()

    def _attach_photo(self) -> None:
        self._evidence.attach_photo()
        self.strip.clear()
