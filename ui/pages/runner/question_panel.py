"""The middle of the runner: question, scale, what counts, note and evidence, laid out for the room there is.

Wide and medium show everything below one another; a narrow window shows the
question alone and note, evidence and guidance as sheets in its place.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.page import Room, Width
from ui.pages.runner.guidance import GuidanceView, grade_words
from ui.theme.apply import Look
from ui.widgets.answer_scale import RING_ROOM, AnswerScale
from ui.widgets.bands import Chip
from ui.widgets.buttons import Button, Plain
from ui.widgets.evidence_drop import EvidenceDrop
from ui.widgets.layouts import Scroll, Stack, holder, row, rule
from ui.widgets.lead_text import LeadText
from ui.widgets.message_bar import FieldMessage, MessageBar
from ui.widgets.text import Elided, NoteEdit, Text, release_all, show_if
from workbench.assessments.model import AnswerState

_LONG_QUESTION = 120  # letters from which a narrow window takes a smaller size
SHEETS = ("note", "evidence", "guidance")


class _Block(QWidget):
    """A heading with its key and what belongs to it, below or beside."""

    def __init__(self, look: Look, title: str, key: str, content: QWidget) -> None:
        super().__init__()
        self._look, self._content = look, content
        self._title = Text(title, "heading")
        self._key = Text(key, "small", "muted")
        self._rule = rule(look)
        self._head = QHBoxLayout()
        self._head.setSpacing(look.px(8))
        self._head.addWidget(self._title)
        self._head.addWidget(self._key)
        self._head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(6))
        whole.addWidget(self._rule)
        whole.addLayout(self._head)
        whole.addWidget(content)
        self._rule.hide()

    def set_ruled(self, is_ruled: bool) -> None:
        """Part the block from the one before by a line, where the window is medium."""
        self._rule.setVisible(is_ruled)


class QuestionPanel(QWidget):
    """Everything about the question shown.

    Signals:
        level_chosen(int), mark_requested(), note_typed(str), reason_typed(str): what the person says.
        not_applicable_requested(), unknown_requested(): the two quiet answers, where the foot has no room for them.
        observe_requested(): the person wants to record what was seen at work.
        escaped(): back to the scale.
        sheet_changed(str): which sheet a narrow window shows; empty for the question.
    """

    level_chosen = Signal(int)
    mark_requested = Signal()
    note_typed = Signal(str)
    reason_typed = Signal(str)
    not_applicable_requested = Signal()
    unknown_requested = Signal()
    observe_requested = Signal()
    escaped = Signal()
    sheet_changed = Signal(str)

    def __init__(self, look: Look, keys: dict[str, str], parent: QWidget | None = None) -> None:
        """*keys* are the hints for mark, note, evidence, guidance, not-applicable and unknown."""
        super().__init__(parent)
        self._look, self._keys = look, keys
        self._room = Room(Width.WIDE, False)
        self.sheet = ""
        self._build_parts()
        self._stack = Stack()
        self._question_holder = QWidget()
        self._column = QVBoxLayout(self._question_holder)
        self.scroll_area = Scroll(self._question_holder)
        self._stack.addWidget(self.scroll_area)
        self._sheets: dict[str, QVBoxLayout] = {}
        for sheet in SHEETS:
            holder = QWidget()
            self._sheets[sheet] = QVBoxLayout(holder)
            self._sheets[sheet].setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12))
            self._stack.addWidget(Scroll(holder))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._arrange()

    def _build_parts(self) -> None:
        look, keys = self._look, self._keys
        self.place = Elided("", "small-strong", "muted")
        self.chip = Chip(look)
        self.mark = Plain(
            look, self.tr("Mark for review"), "quiet", icon="flag", key=keys["mark"], height=40, type="rail"
        )
        self.question = Text("", "question", wrap=True)
        self.scale = AnswerScale(look)
        self.wording = LeadText(look)
        self.sentence = FieldMessage(look, "warning", "window")
        self.shortfall = MessageBar(look)
        self.not_applicable = Button(look, self.tr("Does not apply"), key=keys["not-applicable"])
        self.unknown = Button(look, self.tr("Not known"), key=keys["unknown"])
        self.reason = NoteEdit(least=1)
        self.reason.setAccessibleName(self.tr("Reason why the question does not apply"))
        self.reason.setPlaceholderText(self.tr("Why does it not apply? Another person approves the reason."))
        self.review = MessageBar(look)
        self.note = NoteEdit(least=1)
        self.note.setAccessibleName(self.tr("Note"))
        self.evidence = EvidenceDrop(look, keys["evidence"], grade_words())
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self.guidance = GuidanceView(look)
        self.reason_block = _Block(look, self.tr("Reason"), "", self.reason)
        self.note_block = _Block(look, self.tr("Note"), keys["note"], self.note)
        self.evidence_block = _Block(look, self.tr("Evidence"), keys["evidence"], self.evidence)
        self.reason_block.hide()
        self._head_holder = holder(row(look, self.place, self.chip, self.mark, gap=12))
        self._quiet_holder = holder(row(look, self.not_applicable, self.unknown, None))
        # The scale draws its ring outside its buttons, so all else stands that much further in.
        self._insets: dict[QWidget, QHBoxLayout] = {}
        self._connect()

    def _connect(self) -> None:
        self.mark.clicked.connect(self.mark_requested)
        self.scale.answered.connect(self.level_chosen)
        self.not_applicable.clicked.connect(self.not_applicable_requested)
        self.unknown.clicked.connect(self.unknown_requested)
        self.note.textChanged.connect(self._on_note)
        self.reason.textChanged.connect(self._on_reason)
        self.note.escaped.connect(self._on_escaped)
        self.reason.escaped.connect(self._on_escaped)
        self.shortfall.acted.connect(self._on_acted)

    # --- wishes ---

    def set_room(self, room: Room) -> None:
        """Lay out for *room*."""
        if room != self._room:
            self._room = room
            self._arrange()

    def show_sheet(self, sheet: str) -> None:
        """Show note, evidence or guidance in place of the question; empty shows the question."""
        self.sheet = sheet if self._room.is_narrow else ""
        self._stack.setCurrentIndex(1 + SHEETS.index(self.sheet) if self.sheet else 0)
        self.sheet_changed.emit(self.sheet)

    def set_note(self, text: str) -> None:
        """Show the note that is kept, unless the person is typing just that."""
        _set_text(self.note, text)

    def set_reason(self, text: str) -> None:
        """Show the reason that is kept."""
        _set_text(self.reason, text)

    def set_question(self, number: str, place: str, text: str, *, is_key: bool) -> None:
        """Show a question with its number, its place in the section, and whether it is a key question."""
        self.place.setText(place)
        self._number, self._text, self._is_key = number, text, is_key
        self._show_question()

    def set_marked(self, is_marked: bool) -> None:
        """Say whether the question is marked."""
        self.mark.set_text(self.tr("Marked for review") if is_marked else self.tr("Mark for review"))
        self.mark.set_kind("normal" if is_marked else "quiet")

    def set_state(self, state: AnswerState) -> None:
        """Show whether one of the two quiet answers was given."""
        self.not_applicable.set_chosen(state is AnswerState.NOT_APPLICABLE)
        self.unknown.set_chosen(state is AnswerState.UNKNOWN)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the person only look, as a reviewer does."""
        self._is_read_only = is_read_only
        self.scale.set_read_only(is_read_only)
        self.note.setReadOnly(is_read_only)
        self.reason.setReadOnly(is_read_only)
        self.evidence.set_read_only(is_read_only)
        self.mark.setEnabled(not is_read_only)
        show_if(self._quiet_holder, self._room.is_narrow and not is_read_only)

    def focus_note(self) -> None:
        """Give the keyboard to the note."""
        self.show_sheet("note")
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside ---

    _is_read_only = False
    _number = ""
    _text = ""
    _is_key = False

    def _show_question(self) -> None:
        narrow = self._room.is_narrow
        self.chip.set_word(self.tr("Key question") if self._is_key and not narrow else "")
        self.question.setText(f"{self._number}  {self._text}" if narrow else self._text)
        is_long = len(self._text) > _LONG_QUESTION
        if narrow:
            self.question.set_type("lead" if is_long else "question-medium")
        else:
            self.question.set_type("question" if self._room.width is Width.WIDE and not is_long else "question-medium")

    def _arrange(self) -> None:
        """Put every part where the room wants it."""
        room, look = self._room, self._look
        for layout in (self._column, *self._sheets.values()):
            release_all(layout)
        narrow = room.is_narrow
        side = look.px(12 if narrow else 24) - RING_ROOM
        top = look.px({Width.WIDE: 16, Width.MEDIUM: 4, Width.NARROW: 6}[room.width])
        self._column.setContentsMargins(side, top, side, look.px(8))
        self._column.setSpacing(look.px(8 if narrow or room.width is Width.MEDIUM else 12))
        if not narrow:
            self._add(self._head_holder)
        self._add(self.question)
        self._column.addWidget(self.scale)
        for widget in (self.wording, self.sentence, self.shortfall, self.review):
            self._add(widget)
        if narrow:
            self._add(self._quiet_holder)
        show_if(self._quiet_holder, narrow and not self._is_read_only)
        show_if(self._head_holder, not narrow)
        self._add(self.reason_block)
        self._place_blocks(narrow)
        self.scale.set_button_height(
            64 if room.width is Width.MEDIUM else 72 if look.metrics.is_field or narrow else 64
        )
        self.scale.set_counts_shown(not room.is_low)
        self._show_question()
        self.show_sheet("")

    def _add(self, widget: QWidget) -> None:
        """Add *widget* as far in as the buttons of the scale begin."""
        if widget not in self._insets:
            self._insets[widget] = QHBoxLayout()
            self._insets[widget].setContentsMargins(RING_ROOM, 0, RING_ROOM, 0)
        if not self._insets[widget].count():  # it may have stood in a sheet since
            self._insets[widget].addWidget(widget)
        self._column.addLayout(self._insets[widget])

    def _place_blocks(self, narrow: bool) -> None:
        medium = self._room.width is Width.MEDIUM
        self.note_block.set_ruled(medium)
        self.evidence_block.set_ruled(medium)
        if narrow:
            self._sheets["note"].addWidget(self.note_block)
            self._sheets["note"].addStretch(1)
            self._sheets["evidence"].addWidget(self.evidence_block)
            self._sheets["evidence"].addStretch(1)
            self._sheets["guidance"].addWidget(self.guidance)
        else:
            self._add(self.note_block)
            self._add(self.evidence_block)
            if medium:
                self._add(self.guidance)
        self.guidance.setVisible(narrow)
        self._column.addStretch(1)

    def toggle_guidance(self) -> None:
        """Fold guidance under the question open or shut, where there is no side panel."""
        self.guidance.setVisible(self.guidance.isHidden())
        if not self.guidance.isHidden():
            self.scroll_area.ensureWidgetVisible(self.guidance, 0, self._look.px(200))

    # --- slots ---

    def _on_note(self) -> None:
        self.note_typed.emit(self.note.toPlainText())

    def _on_reason(self) -> None:
        self.reason_typed.emit(self.reason.toPlainText())

    def _on_escaped(self) -> None:
        self.show_sheet("")
        self.escaped.emit()

    def _on_acted(self, _key: str) -> None:
        self.observe_requested.emit()


def _set_text(edit: NoteEdit, text: str) -> None:
    if edit.toPlainText() != text:
        blocked = edit.blockSignals(True)
        edit.setPlainText(text)
        edit.blockSignals(blocked)
        edit.updateGeometry()


class FootBar(QWidget):
    """The acts at the foot of the runner.

    Signals:
        acted(str): the name of the action pressed.
    """

    acted = Signal(str)

    def __init__(self, look: Look, keys: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, Button] = {
            "previous": Button(look, self.tr("Previous"), icon="back"),
            "not-applicable": Plain(look, self.tr("Does not apply"), "quiet", key=keys["not-applicable"]),
            "unknown": Plain(look, self.tr("Not known"), "quiet", key=keys["unknown"]),
            "note": Button(look, self.tr("Note"), icon="note"),
            "evidence": Button(look, self.tr("Evidence"), icon="clip"),
            "guidance": Button(look, self.tr("Guidance"), icon="book"),
            "send-back": Button(look, self.tr("Send back"), "danger", key=keys["send-back"]),
            "accept": Button(look, self.tr("Accept"), icon="check", key=keys["accept"]),
            "next-open": Button(look, self.tr("Next open"), "main", key=keys["next-open"]),
        }
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        self._line.setSpacing(look.px(8))
        for name, button in self._buttons.items():
            if name in ("not-applicable", "next-open"):
                self._line.addStretch(1)
            self._line.addWidget(button)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_clicked)
        self._keys = keys

    def button(self, name: str) -> Button:
        """Return the button of the action *name*."""
        return self._buttons[name]

    def set_state(self, state: AnswerState) -> None:
        """Show whether one of the two quiet answers was given."""
        for name, its_state in (("not-applicable", AnswerState.NOT_APPLICABLE), ("unknown", AnswerState.UNKNOWN)):
            self._buttons[name].set_chosen(state is its_state)
            self._buttons[name].set_kind("normal" if state is its_state else "quiet")

    def arrange(self, room: Room, *, is_review: bool, can_answer: bool, evidence: int) -> None:
        """Show what belongs to this room and state."""
        narrow = room.is_narrow
        shown = {
            "previous": True,
            "not-applicable": not narrow and can_answer,
            "unknown": not narrow and can_answer,
            "note": narrow,
            "evidence": narrow,
            "guidance": narrow,
            "send-back": is_review,
            "accept": is_review,
            "next-open": True,
        }
        for name, is_shown in shown.items():
            self._buttons[name].setVisible(is_shown)
        previous, following = self._buttons["previous"], self._buttons["next-open"]
        previous.setText("" if narrow else self.tr("Previous"))
        previous.setAccessibleName(self.tr("Previous"))
        previous.updateGeometry()
        following.set_key("" if narrow else self._keys["next-open"])
        guidance = self._buttons["guidance"]
        guidance.set_text(self.tr("Guidance"))
        if narrow and is_review:  # seven acts in one line: the book alone says it, and leaves the words to the verdict
            guidance.setText("")
        words = self.tr("Evidence {count}").format(count=evidence) if evidence else self.tr("Evidence")
        self._buttons["evidence"].set_text(words)
        side = self._look.px(12 if narrow else 24)
        self._line.setContentsMargins(side, self._look.px(8), side, self._look.px(8))

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for name, button in self._buttons.items():
            if button is pressed:
                self.acted.emit(name)
