"""The AI Act wizard as a place: step line, question with the reasoning beside it, foot; and the result after the last.

Source: mock-up of the wizard, UX guide §8.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.a11y import announce
from ui.actions import Keys, pressed_key
from ui.format import one_line
from ui.i18n.act_words import class_words, flag_words, role_words
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.classification.dialogs import DutyDialog, OverruleDialog, ReasonDialog, TextDialog
from ui.pages.classification.question_view import QuestionView
from ui.pages.classification.result_view import ResultView
from ui.pages.classification.so_far import SoFar
from ui.pages.classification.view_model import ClassificationViewModel
from ui.pages.classification.way_book import RESULT
from ui.theme.apply import Look
from ui.widgets.buttons import MAIN, Button
from ui.widgets.file_dialogs import ask_files
from ui.widgets.layouts import Stack, bar
from ui.widgets.message_bar import MessageBar
from ui.widgets.step_line import StepLine
from ui.widgets.text import Text
from workbench.classification.dossier import DossierDuty

_LEVEL_KEYS = ("answer-1", "answer-2", "answer-3", "answer-4", "answer-5")
_HINTED = ("note", "evidence", "guidance", "next-open", "list", "accept")


class ClassificationPage(Page):
    """One classification."""

    wants_slim_rail = True

    def __init__(
        self,
        view_model: ClassificationViewModel,
        look: Look,
        keys: Keys,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """*folder* is where documents are saved unless the person chooses another."""
        super().__init__(look, parent)
        self._vm, self._keys, self._folder = view_model, keys, folder
        self._hints = {name: keys.shown(name) for name in _HINTED}
        self._shown_node = ""
        self._build()
        self._single: dict[str, Callable[[], object]] = {
            "note": self.question.to_note,
            "evidence": self._choose_files,
            "guidance": self.question.toggle_why,
            "clear": view_model.clear,
            "next": view_model.go_on,
            "previous": view_model.go_back,
            "list": self._show_text,
            "leave": self.take_focus,
        }
        keys.action("next-open", self._on_next, self)
        keys.action("hand-in", self._on_hand_in, self)
        self._connect()
        if view_model.sheet is not None:
            self._on_loaded()
            self._on_node_changed()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.steps = StepLine(look, (self.tr("AI Act"),))
        line = QHBoxLayout()
        line.addWidget(self.steps)
        self._steps_line = line
        self._steps_bar = bar("top", line)
        self.messages = MessageBar(look)
        self.question = QuestionView(self._vm, look, self._hints)
        self.so_far = SoFar(self._vm, look)
        self.result = ResultView(self._vm, look, self._folder)
        self._stack = Stack()
        asking = QWidget()
        columns = QHBoxLayout(asking)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.question, 1)
        left.addWidget(self._build_foot())
        columns.addLayout(left, 1)
        columns.addWidget(self.so_far)
        self._stack.addWidget(asking)
        self._stack.addWidget(self.result)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._steps_bar)
        whole.addWidget(self.messages)
        whole.addWidget(self._stack, 1)

    def _build_foot(self) -> QWidget:
        look = self.look
        self.back = Button(look, self.tr("Back"), icon="back", height=look.metrics.main_act)
        self.why = Button(look, self.tr("Why we ask"), "quiet", icon="book", key=self._hints["guidance"])
        self.step_button = Button(look, self.tr("Confirm this step"), "quiet", key=self._hints["accept"])
        self.text = Button(look, self.tr("Show as text"), "quiet", key=self._hints["list"])
        self._consequence = Text(self.tr("A proposal; a reviewer confirms it."), tone="muted")
        self.next = Button(look, self.tr("Next"), MAIN, key=self._hints["next-open"], height=look.metrics.main_act)
        line = self._foot_line = QHBoxLayout()
        line.setSpacing(look.px(8))
        for part in (self.back, self.why, self.step_button, self.text):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self._consequence)
        line.addWidget(self.next)
        return bar("foot", line)

    def _connect(self) -> None:
        vm = self._vm
        vm.loaded.connect(self._on_loaded)
        vm.node_changed.connect(self._on_node_changed)
        vm.answer_changed.connect(self._on_answer_changed)
        vm.dossier_read.connect(self._on_dossier)
        vm.failed.connect(self.messages.say_error)
        vm.document_saved.connect(self._on_document_saved)
        self.back.clicked.connect(vm.go_back)
        self.next.clicked.connect(vm.go_on)
        self.why.clicked.connect(self.question.toggle_why)
        self.step_button.clicked.connect(vm.accept_step)
        self.text.clicked.connect(self._show_text)
        self.question.attach_requested.connect(self._choose_files)
        self.so_far.change_requested.connect(vm.go_to)
        self.so_far.result_requested.connect(self._to_duties)
        self.result.acted.connect(self._on_act)
        self.result.duty_opened.connect(self._open_duty)
        self.result.change_requested.connect(vm.go_to)

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the classification of *place* at its question, or at the result."""
        self._vm.open(place.object_id, place.spot)

    def leave(self) -> None:
        """Write what is half-typed."""
        self._vm.write_note()

    def path(self) -> tuple[str, ...]:
        """Systems, this one, its class."""
        if self._vm.sheet is None:
            return (self.tr("Systems"), self.tr("AI Act class"))
        return (self.tr("Systems"), self._vm.sheet.system.name, self.tr("AI Act class"))

    def set_room(self, room: Room) -> None:
        """The reasoning beside the question where it is wide; a short step line where it is narrow."""
        super().set_room(room)
        look = self.look
        side = look.px(12 if room.is_narrow else 24)
        edge = look.px(0 if room.is_low else 12)
        self._steps_line.setContentsMargins(side, edge, side, edge)
        self._steps_bar.setVisible(not (room.is_low and room.is_narrow))
        self.so_far.setVisible(room.width is Width.WIDE)
        self.so_far.setFixedWidth(look.px(320))
        self._foot_line.setContentsMargins(
            look.px(12 if room.is_narrow else 48),
            look.px(6 if room.is_low else 12),
            side,
            look.px(6 if room.is_low else 12),
        )
        self._consequence.setVisible(room.width is Width.WIDE)
        self.text.setVisible(room.width is not Width.WIDE and not room.is_narrow)
        self.question.set_room(room)
        self.result.set_room(room)
        self.messages.set_low(room.is_low)
        self._show_step_button()

    def take_focus(self) -> None:
        """The keyboard on the answers, or on the first act of the result."""
        if self._vm.is_result:
            self.result.take_focus()
        else:
            self.question.take_focus()

    def panes(self) -> tuple[QWidget, ...]:
        """Question and reasoning, or the result."""
        return (self.result,) if self._vm.is_result else (self.question, self.so_far)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a single key asks for."""
        vm = self._vm
        if vm.sheet is None:
            return False
        if vm.is_result:
            return self._take_result_key(event)
        position = self._position(event)
        if position is not None:
            vm.choose_at(position)
            return True
        if self._keys.single_act(event, ("accept",)) is not None:
            vm.accept_step()
            return True
        act = self._keys.single_act(event, self._single)
        if act is None:
            return False
        self._single[act]()
        return True

    def _take_result_key(self, event: QKeyEvent) -> bool:
        if self._keys.single_act(event, ("table",)) is not None:
            self.result.next_tab()
        elif self._keys.single_act(event, ("list",)) is not None:
            self._show_text()
        elif self._keys.single_act(event, ("previous",)) is not None and self._vm.can_answer:
            self._vm.go_back()
        elif self._keys.single_act(event, ("accept",)) is not None and self._vm.can_decide:
            self._on_act("confirm")
        elif self._keys.single_act(event, ("send-back",)) is not None and self._vm.can_decide:
            self._on_act("send_back")
        else:
            return False
        return True

    def _position(self, event: QKeyEvent) -> int | None:
        act = self._keys.single_act(event, _LEVEL_KEYS)
        if act is not None:
            return _LEVEL_KEYS.index(act)
        key = pressed_key(event)
        return int(key) - 1 if self._keys.single_keys and key in ("6", "7", "8", "9") else None

    # --- showing ---

    def _on_loaded(self) -> None:
        self.path_changed.emit()

    def _on_node_changed(self) -> None:
        vm = self._vm
        if vm.sheet is None:
            return
        self.messages.clear()
        self._show_steps()
        if vm.is_result:
            self._stack.setCurrentIndex(1)
            self._shown_node = RESULT
            return
        self._stack.setCurrentIndex(0)
        if vm.node is None:
            return
        self.question.show_question()
        self.so_far.show_reasoning()
        self._show_step_button()
        self.back.setEnabled(vm.sheet.way.reached.index(vm.node_id) > 0)
        if self.isVisible() and (self._shown_node != vm.node_id or not self.question.note.hasFocus()):
            self.question.take_focus()
        self._shown_node = vm.node_id
        announce(self, vm.node.words(vm.language).question)

    def _on_answer_changed(self) -> None:
        self._show_steps()
        if not self._vm.is_result:
            self.question.show_answer()
            self.so_far.show_reasoning()
            self._show_step_button()

    def _show_steps(self) -> None:
        found = self._vm.steps()
        titles = [each.title for each in found] + [self.tr("Result")]
        doubts = [number for number, each in enumerate(found) if each.is_doubtful]
        self.steps.set_steps(titles, self._vm.step(), doubts)

    def _show_step_button(self) -> None:
        vm = self._vm
        is_offered = vm.sheet is not None and vm.can_answer and vm.proposal is not None
        self.step_button.setVisible(is_offered and not self.room.is_narrow)

    def _on_dossier(self) -> None:
        if self._vm.dossier is None or not self._vm.is_result:
            return
        self._show_steps()
        self._stack.setCurrentIndex(1)
        self.result.show_result(self._vm.dossier)
        if self.isVisible() and not self.result.isAncestorOf(self.window().focusWidget() or self):
            self.result.take_focus()
        announce(self, self.result.headline.text())

    # --- doing ---

    def _on_next(self) -> None:
        if self._vm.is_result:
            return
        self._vm.go_on()

    def _on_hand_in(self) -> None:
        if self._vm.is_result and self._vm.can_answer and self._vm.is_complete:
            self._vm.finish()

    def _to_duties(self) -> None:
        self.result.show_tab("duties")
        self._vm.go_to(RESULT)

    def _on_act(self, key: str) -> None:
        vm = self._vm
        direct: dict[str, Callable[[], object]] = {
            "finish": vm.finish, "take_back": vm.take_back, "again": vm.classify_again, "text": self._show_text,
            "overrule": self._overrule}  # fmt: skip
        if key in direct:
            direct[key]()
            return
        title, hint, act, done = {
            "confirm": (
                self.tr("Confirm this result?"),
                self.tr(
                    "The result is frozen with answers, reasons and duties. It cannot be undone; classify again later."
                ),
                self.tr("Confirm"),
                vm.confirm,
            ),
            "send_back": (
                self.tr("Send it back?"),
                self.tr("It becomes a draft again; say what is missing."),
                self.tr("Send back"),
                vm.send_back,
            ),
            "settle": (
                self.tr("The result stays?"),
                self.tr("Say why what came up changes nothing. Dates of the law up to today count as considered."),
                self.tr("The result stays"),
                vm.settle,
            ),
        }[key]
        dialog = ReasonDialog(self.look, title, hint, act, self.window(), is_demanded=key != "confirm")
        dialog.given.connect(done)
        dialog.open()

    def _overrule(self) -> None:
        if self._vm.dossier is not None:
            dialog = OverruleDialog(self.look, self._vm.dossier, self.window())
            dialog.overruled.connect(self._vm.overrule)
            dialog.open()

    def _open_duty(self, duty: DossierDuty) -> None:
        found = self._vm.dossier
        can_change = found is not None and found.classification.is_current
        dialog = DutyDialog(self.look, duty, self.window(), can_change=can_change)
        dialog.kept.connect(self._vm.set_duty)
        dialog.files_chosen.connect(self._vm.attach_to_duty)
        dialog.open()

    def _choose_files(self) -> None:
        if not self._vm.can_answer:
            return
        ask_files(self, self.tr("Attach evidence"), self._on_files)

    def _on_files(self, names: list[str]) -> None:
        self._vm.attach_files([Path(name) for name in names])

    def _on_document_saved(self, file_name: str) -> None:
        self.messages.say("success", self.tr("Saved: {name}").format(name=file_name))

    def _show_text(self) -> None:
        if self._vm.sheet is not None:
            dialog = TextDialog(self.look, self.tr("The reasoning as text"), self.as_text(), self.window())
            dialog.open()

    def as_text(self) -> str:
        """Return the reasoning so far as text: what was answered, with reasons, and what follows."""
        vm = self._vm
        assert vm.sheet is not None
        lines = [f"{vm.sheet.system.ref}  {vm.sheet.system.name}", vm.sheet.classification.purpose, ""]
        for node_id in vm.sheet.way.reached:
            said = vm.sheet.answer(node_id)
            if not said.answer:
                continue
            words = vm.tree.by_id[node_id].words(vm.language)
            labels = ", ".join(words.options.get(each, each) for each in said.answer)
            lines += [f"{node_id}  {words.question}", f"    {labels}   ({vm.tree.by_id[node_id].ref})"]
            lines += [f"    {one_line(said.note, 1000)}"] if said.note else []
        result = vm.result_so_far()
        if result is not None:
            lines += ["", " + ".join(class_words(each) for each in result.classes)]
            lines += [", ".join(role_words(each) for each in result.roles)]
            lines += [flag_words(each) for each in result.flags]
            lines += [f"{each.node}: {each.why} ({each.ref})" for each in result.decisive]
        return "\n".join(lines)
