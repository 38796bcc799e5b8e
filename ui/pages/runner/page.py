"""The assessment runner as a place: sections, question, side panel and foot, and every key of theirs.

Source: UX guide §§3, 4; visual target §6.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.a11y import announce
from ui.actions import Keys
from ui.format import clock, file_size, moment_text
from ui.i18n.labels import grade_word, level_word, word
from ui.models.section_tree import Filter, SectionTreeModel
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.runner.dialogs import GoToDialog, HandInDialog, WordsDialog
from ui.pages.runner.narrow_head import NarrowHead
from ui.pages.runner.photos import PhotoWatch
from ui.pages.runner.question_list import QuestionListModel
from ui.pages.runner.question_panel import FootBar, QuestionPanel
from ui.pages.runner.section_list import SectionPanel
from ui.pages.runner.side_panel import SidePanel
from ui.pages.runner.view_model import RunnerViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.buttons import Button
from ui.widgets.evidence_drop import EvidenceTile
from ui.widgets.layouts import bar
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_ring import ShareBar
from ui.widgets.table import Table
from ui.widgets.text import Elided, Text
from workbench.assessments.model import AnswerState, AssessmentState, Fix, ReviewVerdict
from workbench.evidence.model import Grade
from workbench.kernel.clock import from_iso, now
from workbench.packs.model import Severity

_THUMBNAIL_PX = 256
_STRIP_MS = 10_000  # how long "you were here" stays
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
        self._hints = {
            name: keys.shown(name)
            for name in (
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
            )
        }
        self._sections = SectionTreeModel(self)
        self._build()
        self._single = self._single_acts()
        self._make_actions()
        self.photos = PhotoWatch(self)
        self.photos.found.connect(self._on_photo_found)
        self._strip = QTimer(self, singleShot=True, interval=_STRIP_MS)
        self._strip.timeout.connect(self.strip.clear)
        self._connect()
        if view_model.sheet is not None:
            self._show_everything()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.header = self._build_header()
        self.messages = MessageBar(look)
        self.strip = MessageBar(look)
        self.sections = SectionPanel(look, self._sections, self._hints["list"])
        self.panel = QuestionPanel(look, self._hints)
        self._list_model = QuestionListModel(self._vm, self._language, self)
        self.table = Table(look, self._list_model, self.tr("Questions"))
        self._centre = QStackedWidget()
        self._centre.addWidget(self.panel)
        self._centre.addWidget(self.table)
        self.foot = FootBar(look, self._hints)
        foot_line = QHBoxLayout()
        foot_line.setContentsMargins(0, 0, 0, 0)
        foot_line.addWidget(self.foot)
        foot_bar = bar("foot", foot_line)
        self.side = SidePanel(look)
        self.head = NarrowHead(look)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(look.px(12), 0, look.px(12), 0)
        notices.setSpacing(look.px(4))
        notices.addWidget(self.strip)
        notices.addWidget(self.messages)
        middle.addLayout(notices)
        middle.addWidget(self._centre, 1)
        middle.addWidget(foot_bar)
        columns = QHBoxLayout()
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

    def _build_header(self) -> QFrame:
        look = self.look
        self._name = Elided("", "heading")
        self._name.set_type("lead")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._label = Text("", "message", "muted")
        self._state = Chip(look)
        self._share = ShareBar(look)
        self._progress = Text("", "message")
        self._main = Button(look, self.tr("Hand in for review…"))
        self._rest = Button(look, self.tr("Accept the rest"))
        self._main.clicked.connect(self._on_main)
        self._rest.clicked.connect(self._vm.accept_rest)
        line = QHBoxLayout()
        line.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        line.setSpacing(look.px(16))
        for widget in (self._name, self._label, self._state):
            line.addWidget(widget)
        line.addStretch(1)
        for widget in (self._share, self._progress, self._rest, self._main):
            line.addWidget(widget)
        return bar("top", line)

    def _connect(self) -> None:
        vm, panel = self._vm, self.panel
        vm.loaded.connect(self._on_loaded)
        vm.question_changed.connect(self._on_question_changed)
        vm.answer_changed.connect(self._on_answer_changed)
        vm.progress_changed.connect(self._on_progress_changed)
        vm.counts_changed.connect(self._on_counts_changed)
        vm.state_changed.connect(self._on_state_changed)
        vm.history_read.connect(self._on_history)
        vm.undone.connect(self._on_undone)
        vm.failed.connect(self.messages.say_error)
        panel.level_chosen.connect(vm.say_level)
        panel.mark_requested.connect(vm.toggle_mark)
        panel.note_typed.connect(vm.type_note)
        panel.reason_typed.connect(vm.type_reason)
        panel.note.left.connect(vm.write_note)
        panel.reason.left.connect(vm.write_note)
        panel.not_applicable_requested.connect(self._not_applicable)
        panel.unknown_requested.connect(vm.say_unknown)
        panel.observe_requested.connect(self._observe)
        panel.escaped.connect(self._to_scale)
        panel.scale.focused.connect(self._show_wording)
        panel.evidence.files_dropped.connect(vm.attach_files)
        panel.evidence.choose_requested.connect(self._choose_file)
        panel.evidence.regrade_requested.connect(self._on_regrade)
        panel.evidence.detach_requested.connect(vm.detach)
        panel.evidence.shown.connect(self._on_tile_shown)
        self.sections.filter_chosen.connect(self._on_filter)
        self.sections.section_requested.connect(self._on_section)
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
        keys.action("go-to", self._go_to, self)
        keys.action("paste", self._paste, self)

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

    def find(self) -> None:
        """Search in this place: the list of questions."""
        self._go_to()

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
                self._accept() if act == "accept" else self._send_back()
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
        self._name.setText(self._vm.system_name)
        self._label.setText(self.tr("Assessment {label}").format(label=self._vm.sheet.assessment.label))
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
        self._state.set_word(word("assessment", state.value))
        self.panel.scale.set_read_only(not vm.can_answer)
        self.panel.note.setReadOnly(not vm.can_answer)
        self.panel.reason.setReadOnly(not vm.can_answer)
        self.panel.evidence.set_read_only(not vm.can_answer)
        self.panel.mark.setEnabled(vm.can_answer)
        self._main.setVisible(vm.can_answer or vm.is_review)
        self._main.set_text(self.tr("Close the review") if vm.is_review else self.tr("Hand in for review…"))
        self._rest.setVisible(vm.is_review)
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
        self.panel.scroll.verticalScrollBar().setValue(0)
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
        vm, panel = self._vm, self.panel
        if vm.placed is None:
            return
        answer = vm.answer()
        level = answer.level if answer.state is AnswerState.LEVEL else None
        counts = vm.counts.get(vm.question_id)
        counted = min(counts.level, level) if counts is not None and level is not None else None
        panel.scale.set_answer(level, counted)
        panel.set_note(answer.note)
        panel.set_reason(answer.reason)
        panel.reason_block.setVisible(answer.state is AnswerState.NOT_APPLICABLE)
        panel.set_marked(answer.is_marked)
        self.head.set_marked(answer.is_marked)
        panel.evidence.set_tiles(
            [self._tile(use.evidence_id, int(use.grade)) for use in answer.evidence if use.evidence_id in vm.evidence]
        )
        panel.guidance.show_level(level)
        self.side.guidance.show_level(level)
        focused = panel.scale.focused_position
        self._show_wording(focused if focused is not None else level if level is not None else 0)
        self._show_shortfall(level)
        self._show_review()
        self._arrange_foot()

    def _tile(self, evidence_id: str, grade: int) -> EvidenceTile:
        evidence = self._vm.evidence[evidence_id]
        when = clock(from_iso(evidence.taken_at or evidence.added_at))
        facts = self.tr("{time} · {size} · E{grade}").format(time=when, size=file_size(evidence.size), grade=grade)
        stored = self.tr("stored, {hash}").format(hash=f"{evidence.sha256[:4]}…{evidence.sha256[-4:]}")
        is_picture = evidence.media_type in ("image/png", "image/jpeg")
        return EvidenceTile(evidence.id, evidence.name, facts, stored, grade, is_picture)

    def _show_wording(self, position: int) -> None:
        placed = self._vm.placed
        if placed is None:
            return
        answer = self._vm.answer()
        if answer.state in (AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE) and not self.panel.scale.hasFocus():
            lead = self.tr("{answer}:").format(answer=word("answer", answer.state.value))
            text = (
                self.tr("counts as Absent until somebody finds out.")
                if answer.state is AnswerState.UNKNOWN
                else self.tr("left out of the result when another person has approved the reason.")
            )
            self.panel.wording.set_words(lead, text)
            return
        wording = placed.question.words(self._language).levels[position].strip()
        self.panel.wording.set_words(self.tr("{level}:").format(level=level_word(position)), wording)

    def _show_shortfall(self, level: int | None) -> None:
        """Say what is to be mended at this answer, in words, at once."""
        vm, panel = self._vm, self.panel
        fixes = vm.fixes(vm.question_id)
        counts = vm.counts.get(vm.question_id)
        panel.sentence.say()
        panel.shortfall.clear()
        if Fix.REASON_MISSING in fixes:
            self._tell_fix(
                "danger", self.tr("A reason is missing."), self.tr("Say why the question does not apply."), ()
            )
        elif level is not None and counts is not None and counts.level < level:
            lead = self.tr("Counts as {level}:").format(level=level_word(counts.level))
            text = self.tr("the evidence is E{grade}, {words}. {said} needs E{needed}, {needed_words}.").format(
                grade=counts.grade,
                words=grade_word(counts.grade),
                said=level_word(level),
                needed=counts.needed,
                needed_words=grade_word(counts.needed),
            )
            acts = (
                (("observe", self.tr("Record what was seen")),)
                if counts.needed == int(Grade.SEEN) and vm.can_answer
                else ()
            )
            self._tell_fix("warning", lead, text, acts)

    def _tell_fix(self, kind: str, lead: str, text: str, acts: tuple[tuple[str, str], ...]) -> None:
        if self.room.is_low:
            self.panel.sentence.say(lead, text)
        else:
            self.panel.shortfall.say(kind, lead, text, acts=acts, can_close=False)

    def _show_review(self) -> None:
        vm = self._vm
        review = vm.review()
        if review is None:
            self.panel.review.clear()
            return
        who = vm.people.get(review.by, "–")
        if not vm.verdict_holds():
            self.panel.review.say(
                "info",
                self.tr("Changed since the review by {person}.").format(person=who),
                review.reason,
                can_close=False,
            )
        elif review.verdict is ReviewVerdict.SENT_BACK:
            self.panel.review.say(
                "danger", self.tr("Sent back by {person}:").format(person=who), review.reason, can_close=False
            )
        else:
            self.panel.review.say("success", self.tr("Accepted by {person}.").format(person=who), can_close=False)

    def _on_progress_changed(self) -> None:
        vm = self._vm
        rows = vm.sections(self._language)
        self._sections.set_sections(rows)
        if vm.placed is not None:
            self.sections.view.choose(vm.placed.section.id)
        answered, total = vm.progress()
        self._progress.setText(self.tr("{answered} of {total} answered").format(answered=answered, total=total))
        self._share.set_share(answered / total if total else 0.0)
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
            self._choose_file()

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
            acts = (
                (("main", self._main.text()),)
                if self._main.isVisibleTo(self) or self.room.width is not Width.WIDE
                else ()
            )
            self.messages.say("info", words, acts=acts)
        elif not self._is_list:
            self.panel.scale.focus_answer()

    def _move(self, was_moved: bool) -> None:
        if not was_moved:
            announce(self, self.tr("There is no further question."))

    def _go_to(self) -> None:
        if self._vm.questions:
            dialog = GoToDialog(self.look, self._vm.questions[-1].number, self.window())
            dialog.number_chosen.connect(self._on_number)
            self._dialog = dialog
            dialog.open()

    def _on_number(self, number: str) -> None:
        if self._vm.go_to_number(number):
            self._dialog.accept()
            self.take_focus()
        else:
            self._dialog.refuse(number)

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
        narrow = self.room.is_narrow
        self.sections.setVisible(not narrow or self._is_drawer_open)
        self._centre.setVisible(not narrow or not self._is_drawer_open)
        if narrow and self._is_drawer_open:
            self.sections.setMinimumWidth(0)
            self.sections.setMaximumWidth(16_777_215)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach evidence"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def _paste(self) -> None:
        image = QGuiApplication.clipboard().image()
        if image.isNull() or not self._vm.can_answer:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        stamp = now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        self._vm.attach_content(
            self.tr("Pasted picture {time}").format(time=stamp) + ".png", bytes(buffer.data().data())
        )

    def _attach_photo(self) -> None:
        if self.photos.newest is not None and self._vm.can_answer:
            self._vm.attach_files([self.photos.newest])
            self.photos.taken()
            self.strip.clear()

    def _observe(self) -> None:
        title = self.tr("What was seen at work?")
        hint = self.tr("Say what was shown, where, when and by whom. It is kept as evidence of grade E2.")
        dialog = WordsDialog(self.look, title, hint, self.tr("Keep as evidence"), self.window())
        dialog.written.connect(self._on_observed)
        dialog.open()

    def _accept(self) -> None:
        self._vm.judge(ReviewVerdict.ACCEPTED)

    def _send_back(self) -> None:
        title = self.tr("Send back to the assessor")
        hint = self.tr("Say what is to be mended. The assessor sees it at the question.")
        dialog = WordsDialog(self.look, title, hint, self.tr("Send back"), self.window())
        dialog.written.connect(self._on_sent_back)
        dialog.open()

    # --- slots ---

    def _on_main(self) -> None:
        if self._vm.is_review:
            self._vm.finish_review()
            return
        dialog = HandInDialog(self.look, self._vm.missing(), len(self._vm.questions), self.window())
        dialog.hand_in_requested.connect(self._on_hand_in)
        dialog.question_requested.connect(self._on_question_requested)
        dialog.open()

    def _on_hand_in(self, with_open: bool) -> None:
        self._vm.hand_in(with_open=with_open)

    def _on_question_requested(self, question_id: str) -> None:
        self._vm.go_to(question_id)
        self.take_focus()

    def _on_observed(self, text: str) -> None:
        number = self._vm.placed.number if self._vm.placed else ""
        name = self.tr("Observation {number}").format(number=number) + ".txt"
        self._vm.attach_content(name, text.encode("utf-8"), Grade.SEEN)

    def _on_sent_back(self, reason: str) -> None:
        self._vm.judge(ReviewVerdict.SENT_BACK, reason)

    def _on_files_chosen(self, names: list[str]) -> None:
        self._vm.attach_files([Path(name) for name in names])

    def _on_regrade(self, evidence_id: str, grade: int) -> None:
        self._vm.regrade(evidence_id, Grade(grade))

    def _on_tile_shown(self, evidence_id: str) -> None:
        self._vm.read_content(evidence_id, self._on_content)

    def _on_content(self, found: tuple[str, bytes]) -> None:
        evidence_id, content = found
        buffer = QBuffer()
        buffer.setData(content)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            size.scale(_THUMBNAIL_PX, _THUMBNAIL_PX, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size)
        image: QImage = reader.read()
        if not image.isNull():
            self.panel.evidence.set_thumbnail(evidence_id, QPixmap.fromImage(image))

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
        acts = {**self._single, "next-open": self._next_open, "accept": self._accept, "send-back": self._send_back}
        acts[name]()

    def _on_row_chosen(self, placed: object) -> None:
        if self._is_list and placed is not None:
            self._vm.go_to(placed.question.id)  # type: ignore[attr-defined]

    def _on_row_opened(self, placed: object) -> None:
        if placed is not None:
            self._toggle_list()

    def _on_message_act(self, key: str) -> None:
        if key == "main":
            self._on_main()

    def _on_strip_act(self, _key: str) -> None:
        self._attach_photo()
