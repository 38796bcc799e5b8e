"""One question of the wizard: its article, the question, help, answers, reason and evidence. Source: mock-up."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.format import day, one_line
from ui.i18n.act_words import origin_words
from ui.page import Room
from ui.pages.classification.view_model import ClassificationViewModel
from ui.theme.apply import Look
from ui.widgets.answer_list import AnswerChoice, AnswerList
from ui.widgets.bands import Glyph
from ui.widgets.buttons import LINK, Button
from ui.widgets.layouts import Scroll, row
from ui.widgets.message_bar import FieldMessage
from ui.widgets.text import NoteEdit, Text, clear_layout, show_if
from workbench.classification.dossier import labels_of
from workbench.evidence.model import Evidence

_PROSE = 760


class QuestionView(Scroll):
    """The question shown.

    Signals:
        attach_requested(): the person wants to choose files.
    """

    attach_requested = Signal()

    def __init__(
        self, view_model: ClassificationViewModel, look: Look, hints: dict[str, str], parent: QWidget | None = None
    ) -> None:
        self._vm, self._look, self._hints = view_model, look, hints
        holder = QWidget()
        super().__init__(holder, parent)
        self._is_why_shown = self._is_low = False
        self._build(holder)
        self._connect()

    def _build(self, holder: QWidget) -> None:
        look = self._look
        self.place = Text("", "small-strong", "muted", wrap=True)
        self.language_note = Text("", "small", "muted")
        self.question = Text("", "wizard", wrap=True)
        self.help = Text("", "sentence", "muted", wrap=True)
        self.why = Text("", "message", wrap=True)
        self.why.setProperty("ground", "info")
        self.origin = Text("", "small", "muted", wrap=True)
        self.disagrees = FieldMessage(look, "warning", "window")
        self.answers = AnswerList(look)
        self.date = DateField(look)
        self.problem = FieldMessage(look, "danger", "window")
        self.note_label = Text(self.tr("Reason  {key}").format(key=self._hints["note"]), "name")
        self.note = NoteEdit(least=2, most=6)
        self.note.setAccessibleName(self.tr("Reason"))
        self.note_label.setBuddy(self.note)
        self.attach = Button(look, self.tr("Attach evidence"), "quiet", icon="clip", key=self._hints["evidence"])
        self._files = QVBoxLayout()
        self._files.setSpacing(look.px(2))
        column = self._column = QVBoxLayout(holder)
        column.setSpacing(look.px(8))
        for widget in (self.place, self.language_note, self.question, self.help, self.why, self.answers, self.date,
                       self.origin, self.disagrees, self.problem):  # fmt: skip
            column.addWidget(widget)
        column.addSpacing(look.px(8))
        column.addLayout(row(look, self.note_label, None, self.attach))
        column.addWidget(self.note)
        column.addLayout(self._files)
        column.addStretch(1)
        holder.setMaximumWidth(look.px(_PROSE + 96))

    def _connect(self) -> None:
        vm = self._vm
        self.answers.picked.connect(vm.choose)
        self.date.said.connect(vm.say_day)
        self.note.textChanged.connect(self._on_typed)
        self.note.left.connect(vm.write_note)
        self.note.escaped.connect(self.take_focus)
        self.attach.clicked.connect(self.attach_requested)
        vm.problem.connect(self._on_problem)

    # --- showing ---

    def set_room(self, room: Room) -> None:
        """Take less room where there is less."""
        look = self._look
        side = 12 if room.is_narrow else 48
        top = 8 if room.is_low else 24
        self._column.setContentsMargins(look.px(side), look.px(top), look.px(side), look.px(top))
        self._column.setSpacing(look.px(4 if room.is_low else 8))
        self.question.set_type("question-medium" if room.is_narrow else "wizard")
        self.help.set_type("message" if room.is_narrow else "sentence")
        self.answers.set_low(room.is_low)
        self._is_low = room.is_low
        self._show_help()
        self._show_place()

    def show_question(self) -> None:
        """Show another question."""
        vm = self._vm
        node = vm.node
        if node is None:
            return
        words = node.words(vm.language)
        is_english = vm.language != "en" and vm.language not in node.texts
        self.language_note.setText(self.tr("This text is in English") if is_english else "")
        self.language_note.setVisible(is_english)
        self.question.setText(words.question)
        self.help.setText(words.help)
        self.why.setText(self.tr("Why we ask: {reason}").format(reason=words.why or words.help))
        self._show_help()
        is_date = node.kind == "date"
        self.answers.setVisible(not is_date)
        self.date.setVisible(is_date)
        choices = [AnswerChoice(key, words.options.get(key, key), words.hints.get(key, "")) for key in node.options]
        self.answers.set_choices(words.question, [] if is_date else choices, is_multi=node.kind == "multi")
        if self.note.toPlainText() != (note := vm.sheet.answer(node.id).note if vm.sheet else ""):
            self.note.blockSignals(True)
            self.note.setPlainText(note)
            self.note.blockSignals(False)
        self.problem.say()
        self.verticalScrollBar().setValue(0)
        self.show_answer()

    def show_answer(self) -> None:
        """Show what is chosen, from where it is proposed, and the evidence."""
        vm = self._vm
        if vm.node is None or vm.sheet is None:
            return
        self._show_place()
        self.answers.set_chosen(vm.chosen, can_change=vm.can_answer)
        self.date.show_day(vm.chosen[0] if vm.chosen else "", can_change=vm.can_answer)
        self.note.setReadOnly(not vm.can_answer)
        self.attach.setEnabled(vm.can_answer)
        proposal = vm.proposal
        is_open = proposal is not None and proposal.answer == vm.chosen and vm.can_answer
        words = ""
        if proposal is not None and is_open:
            confirm = self.tr("{key} confirms it.").format(key=self._hints["next-open"])
            words = f"{origin_words(proposal, vm.start_title())}. {confirm}"
        self.origin.setText(words)
        self.origin.setVisible(bool(words))
        self._show_disagreement()
        if vm.chosen:
            self.problem.say()
        self._show_files([vm.evidence[each] for each in vm.sheet.answer(vm.node_id).evidence if each in vm.evidence])

    def _show_place(self) -> None:
        """Say where this is; where the window is low also what is chosen, as not all answers are in sight."""
        vm = self._vm
        node = vm.node
        if node is None:
            return
        words = self.tr("Step {now} of {all}  ·  {node}  ·  {source}").format(
            now=vm.step() + 1, all=len(vm.tree.steps) + 1, node=node.id, source=node.ref
        )
        if self._is_low and vm.chosen:
            chosen = ", ".join(labels_of(node, vm.chosen, vm.language))
            words = self.tr("Step {now} of {all}  ·  {node}  ·  chosen: {answer}").format(
                now=vm.step() + 1, all=len(vm.tree.steps) + 1, node=node.id, answer=chosen
            )
        self.place.setText(words)

    def _show_help(self) -> None:
        """Where the window is low, help comes with the reason why we ask (G): question and answers go first."""
        show_if(self.help, not self._is_low or self._is_why_shown)
        show_if(self.why, self._is_why_shown)

    def _show_disagreement(self) -> None:
        vm = self._vm
        proposal = vm.sheet.proposals.get(vm.node_id) if vm.sheet else None
        other = proposal.card_says if proposal is not None else ()
        node = vm.node
        if node is None or not other or vm.chosen == other:
            self.disagrees.say()
            return
        labels = ", ".join(node.words(vm.language).options.get(each, each) for each in other)
        self.disagrees.say(self.tr("The system card says otherwise: {answer}").format(answer=labels))

    def _show_files(self, files: Sequence[Evidence]) -> None:
        clear_layout(self._files)
        for file in files:
            fact = self.tr("{name}  ·  stored, {hash}").format(
                name=one_line(file.name, 80), hash=f"{file.sha256[:4]}…{file.sha256[-4:]}"
            )
            remove = Button(self._look, self.tr("Remove"), LINK, name=self.tr("Remove {name}").format(name=file.name))
            remove.setProperty("evidence", file.id)
            remove.setVisible(self._vm.can_answer)
            remove.clicked.connect(self._on_remove)
            self._files.addLayout(row(self._look, Glyph(self._look, "success", 14), Text(fact, "small"), remove, None))

    # --- verbs ---

    def toggle_why(self) -> None:
        """Show or hide why the question is asked."""
        self._is_why_shown = not self._is_why_shown
        self._show_help()
        if self._is_why_shown:
            node = self._vm.node
            source = f"  ({node.ref})" if node is not None and self._is_low else ""
            words = node.words(self._vm.language) if node is not None else None
            if words is not None:
                self.why.setText(self.tr("Why we ask: {reason}").format(reason=(words.why or words.help) + source))
            self.ensureWidgetVisible(self.why)

    def take_focus(self) -> None:
        """The keyboard on the answers."""
        if self._vm.node is not None and self._vm.node.kind == "date":
            self.date.take_focus()
        else:
            self.answers.take_focus()
            focused = self.answers.focused()
            if focused is not None and not self._is_low:  # a low window keeps the question in sight
                self.ensureWidgetVisible(focused, 0, self._look.px(8))

    def to_note(self) -> None:
        """The keyboard in the reason."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self.note)

    # --- slots ---

    def _on_typed(self) -> None:
        self._vm.type_note(self.note.toPlainText())

    def _on_remove(self) -> None:
        self._vm.detach(str(self.sender().property("evidence")))

    def _on_problem(self, kind: str) -> None:
        words = self.tr("Choose an answer first; not sure is one too.")
        if kind == "no_date":
            words = self.tr("Say a day as 2027-12-31, or that it is not known.")
        self.problem.say(words)
        self.ensureWidgetVisible(self.problem)


class DateField(QWidget):
    """Asks for a day, or that it is not known.

    Signals:
        said(str): the day as ISO text, or ``unknown``.
    """

    said = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = _DayEdit()
        self.field.setPlaceholderText("2027-12-31")
        self.field.setMaximumWidth(look.px(220))
        name(self.field, self.tr("Day, as year-month-day"))
        self.shown = Text("", tone="muted")
        self.unknown = Button(look, self.tr("Not known"))
        self.field.editingFinished.connect(self._on_typed)
        self.field.textEdited.connect(self._on_edited)
        self.unknown.clicked.connect(self._on_unknown)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        column.addLayout(row(look, self.field, self.unknown, self.shown, None, gap=12))

    def show_day(self, text: str, *, can_change: bool) -> None:
        """Show the day of *text*, or that it is not known."""
        when = QDate.fromString(text, Qt.DateFormat.ISODate)
        if not self.field.hasFocus() or not self.field.text():
            self.field.setText(text if when.isValid() else "")
        self.shown.setText(day(when.toPython()) if when.isValid() else "")  # type: ignore[arg-type]
        self.unknown.set_chosen(text == "unknown")
        self.field.setReadOnly(not can_change)
        self.unknown.setEnabled(can_change)

    def take_focus(self) -> None:
        """The keyboard in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, text: str) -> None:
        if len(text.strip()) == 10:
            self._on_typed()

    def _on_typed(self) -> None:
        when = QDate.fromString(self.field.text().strip(), Qt.DateFormat.ISODate)
        if when.isValid():
            self.said.emit(when.toString(Qt.DateFormat.ISODate))

    def _on_unknown(self) -> None:
        self.field.clear()
        self.said.emit("unknown")


class _DayEdit(QLineEdit):
    """A field that leaves the page keys and Ctrl+Enter to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what is not text."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or (
            is_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.ignore()
            return
        super().keyPressEvent(event)
