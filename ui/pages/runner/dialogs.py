"""The dialogs of the runner: hand in, go to a question, record what was seen, send back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.i18n.labels import word
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button, Check
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.message_bar import FieldMessage
from ui.widgets.text import NoteEdit, Text
from workbench.assessments.model import Fix, Placed

_LISTED = 60


class HandInDialog(Dialog):
    """Lists what stands against handing in, with links; open questions may stay open if the person says so.

    Signals:
        hand_in_requested(bool): hand in, with open questions or without.
        question_requested(str): go and mend this question.
    """

    hand_in_requested = Signal(bool)
    question_requested = Signal(str)

    def __init__(
        self, look: Look, missing: Sequence[tuple[Placed, tuple[Fix, ...]]], total: int, parent: QWidget
    ) -> None:
        super().__init__(look, "", parent, width=640)
        self.title.setText(self.tr("Hand in for review?"))
        self.act.set_text(self.tr("Hand in"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        open_ones = [placed for placed, fixes in missing if all(fix is Fix.NOT_ANSWERED for fix in fixes)]
        to_mend = [(placed, fixes) for placed, fixes in missing if any(fix is not Fix.NOT_ANSWERED for fix in fixes)]
        self.consequence.setText(self.tr("Answers cannot be changed after that, unless the reviewer sends them back."))
        self._with_open: Check | None = None
        if not missing:
            self.content.addWidget(Text(self.tr("All %n question(s) are answered.", "", total), wrap=True))
        if to_mend:
            self.content.addWidget(Text(self.tr("%n answer(s) to mend first:", "", len(to_mend)), "strong", wrap=True))
            self.content.addWidget(self._links(to_mend))
        if open_ones:
            words = self.tr("%n question(s) are open and would count as not assessed:", "", len(open_ones))
            self.content.addWidget(Text(words, "strong", wrap=True))
            self.content.addWidget(self._links([(placed, (Fix.NOT_ANSWERED,)) for placed in open_ones]))
            self._with_open = Check(look, self.tr("Hand in with open questions"))
            self._with_open.toggled.connect(self._on_toggled)
            self.content.addWidget(self._with_open)
        self._can_act = not to_mend
        self._on_toggled()

    def _links(self, missing: Sequence[tuple[Placed, tuple[Fix, ...]]]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(self.look.px(4), 0, 0, 0)
        column.setSpacing(self.look.px(2))
        for placed, fixes in list(missing)[:_LISTED]:
            words = ", ".join(word("fix", fix.value) for fix in fixes)
            text = self.tr("{number} {question}: {what}").format(
                number=placed.number, question=placed.question.words().short, what=words
            )
            link = Button(self.look, text, LINK)
            link.setProperty("question", placed.question.id)
            link.clicked.connect(self._on_link)
            column.addWidget(link)
        if len(missing) > _LISTED:
            column.addWidget(Text(self.tr("and %n more", "", len(missing) - _LISTED), tone="muted"))
        scroll = Scroll(holder)
        scroll.setMaximumHeight(self.look.px(180))
        scroll.setMinimumHeight(min(holder.sizeHint().height(), self.look.px(96)))
        return scroll

    def _on_link(self) -> None:
        pressed = self.sender()
        self.reject()
        self.question_requested.emit(str(pressed.property("question")))

    def _on_toggled(self) -> None:
        allowed = self._with_open is None or self._with_open.isChecked()
        self.act.setEnabled(self._can_act and allowed)

    def _on_act(self) -> None:
        self.accept()
        self.hand_in_requested.emit(self._with_open is not None and self._with_open.isChecked())


class GoToDialog(Dialog):
    """Asks for the number of a question.

    Signals:
        number_chosen(str): "3.4".
    """

    number_chosen = Signal(str)

    def __init__(self, look: Look, last: str, parent: QWidget) -> None:
        super().__init__(look, "", parent, width=400)
        self.title.setText(self.tr("Go to a question"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("1.1 to {last}").format(last=last))
        name(self.field, self.tr("Number of the question"))
        self.problem = FieldMessage(look)
        self.content.addWidget(self.field)
        self.content.addWidget(self.problem)
        self.act.set_text(self.tr("Go there"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self.field.returnPressed.connect(self._on_act)
        self.field.setFocus()

    def refuse(self, number: str) -> None:
        """Say that there is no such question."""
        self.problem.say(self.tr("There is no question {number} here.").format(number=number))
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the field."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_act(self) -> None:
        if self.field.text().strip():
            self.number_chosen.emit(self.field.text().strip())


class WordsDialog(Dialog):
    """Asks for a few sentences: what was seen, or why an answer is sent back.

    Signals:
        written(str): the words, never empty.
    """

    written = Signal(str)

    def __init__(self, look: Look, title: str, hint: str, act: str, parent: QWidget, text: str = "") -> None:
        super().__init__(look, title, parent, act=act, width=560)
        self.field = NoteEdit(least=3, most=8)
        self.field.setPlainText(text)
        self.field.setAccessibleName(title)
        self.field.escaped.connect(self.reject)
        self.content.addWidget(Text(hint, tone="muted", wrap=True))
        self.content.addWidget(self.field)
        self.field.textChanged.connect(self._on_typed)
        self.act.clicked.connect(self._on_act)
        self._on_typed()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does what the button says."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.act.isEnabled():
            self._on_act()
            return
        super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self.act.setEnabled(bool(self.field.toPlainText().strip()))

    def _on_act(self) -> None:
        text = self.field.toPlainText().strip()
        self.accept()
        self.written.emit(text)
