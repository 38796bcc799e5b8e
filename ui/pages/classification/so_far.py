"""The reasoning so far beside the question: a line a step, and what follows with this answer. Source: mock-up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n.act_words import class_words, flag_words, role_words
from ui.pages.classification.view_model import ClassificationViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.buttons import LINK, Button
from ui.widgets.layouts import Scroll, bar, row, rule
from ui.widgets.message_bar import FieldMessage
from ui.widgets.text import Text, clear_layout
from workbench.classification.model import Classification


class SoFar(QWidget):
    """The reasoning so far.

    Signals:
        change_requested(str): go to this question.
        result_requested(): show the result and its duties.
    """

    change_requested = Signal(str)
    result_requested = Signal()

    def __init__(self, view_model: ClassificationViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vm, self._look = view_model, look
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24))
        column.setSpacing(look.px(8))
        column.addWidget(Text(self.tr("So far"), "heading"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(look.px(8))
        column.addLayout(self._steps)
        column.addSpacing(look.px(12))
        column.addWidget(Text(self.tr("With this answer"), "small-strong", "muted"))
        self.headline = Text("", "lead", wrap=True)
        self.reason = Text("", wrap=True)
        self.show_duties = Button(look, "", LINK)
        self.show_duties.clicked.connect(self.result_requested)
        self.doubt = FieldMessage(look, "warning", "window")
        for widget in (self.headline, self.reason, self.show_duties, self.doubt):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inside))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(bar("side", whole))

    def show_reasoning(self) -> None:
        """Show the steps and what follows."""
        vm, look = self._vm, self._look
        clear_layout(self._steps)
        for number, step in enumerate(vm.steps()):
            if not step.is_done and not (step.first and number < vm.step()):
                continue
            change = Button(
                look, self.tr("Change"), LINK, name=self.tr("Change {step}").format(step=step.title), height=24
            )
            change.setProperty("node", step.first)
            change.setVisible(vm.can_answer)
            change.clicked.connect(self._on_change)
            words = QVBoxLayout()
            words.setSpacing(look.px(2))
            words.addWidget(Text(step.summary or step.title, "name", wrap=True))
            source = self.tr("{article} · Step {number}").format(article=_short(step.ref), number=number + 1)
            words.addWidget(Text(source, "small", "muted", wrap=True))
            glyph = QVBoxLayout()
            glyph.addWidget(Glyph(look, "warning" if step.is_doubtful else "success", 16, "window"))
            glyph.addStretch(1)
            line = row(look, glyph, words, change, gap=8)
            line.setStretch(1, 1)
            self._steps.addLayout(line)
            self._steps.addWidget(rule(look))
        result = vm.result_so_far()
        if result is not None:
            self._show_result(result)
        doubts = vm.doubts()
        names = ", ".join(node for node, _ in doubts)
        self.doubt.say(self.tr("Not sure: {questions}. A reviewer is asked.").format(questions=names) if doubts else "")

    def _show_result(self, result: Classification) -> None:
        self.headline.setText(" + ".join(class_words(each) for each in result.classes))
        parts = [result.decisive[0].why] if result.decisive else []
        parts += [", ".join(role_words(each) for each in result.roles)] if result.roles else []
        parts += [flag_words(each) for each in result.flags if each != "REVIEW"]
        self.reason.setText("\n".join(parts))
        self.show_duties.set_text(self.tr("Show the duties ({count})").format(count=len(result.duty_ids)))
        self.show_duties.setVisible(self._vm.is_complete)

    def _on_change(self) -> None:
        self.change_requested.emit(str(self.sender().property("node")))


def _short(ref: str) -> str:
    """Return the first source of several."""
    return ref.split(";")[0]
