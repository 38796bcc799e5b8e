"""One finding in detail: what was said, what to do now, and what in the library helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n.labels import level_word, word
from ui.models.bookshelf import Bookshelf
from ui.pages.findings.view_model import ResultViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Button
from ui.widgets.help_links import HelpLinks
from ui.widgets.layouts import Scroll
from ui.widgets.text import Text, show_if
from workbench.risks.model import Finding


class FindingDetail(QWidget):
    """The panel beside the list of findings, below it where it is not wide.

    Signals:
        answer_requested(str): go to the answer to this question.
        entry_requested(str): show this entry of the library.
    """

    answer_requested = Signal(str)
    entry_requested = Signal(str)

    def __init__(
        self, look: Look, view_model: ResultViewModel, shelf: Bookshelf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._vm, self._shelf = look, view_model, shelf
        self._finding: Finding | None = None
        self._is_compact = False
        self._title = Text("", "lead", wrap=True)
        self._said = Text("", "small", "muted", wrap=True)
        self._now_head = Text(self.tr("What to do now"), "small-strong", wrap=True)
        self._now = Text("", "small", wrap=True)
        self._help_head = Text(self.tr("What helps"), "small-strong", wrap=True)
        self.helps = HelpLinks(look)
        self.helps.entry_requested.connect(self.entry_requested)
        self._answer = Button(look, self.tr("Go to the answer"))
        self._answer.clicked.connect(self._on_answer)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(look.px(8))
        for widget in (self._title, self._said, self._help_head, self.helps, self._now_head, self._now, self._answer):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        edge = look.px(16)
        self._hint = Text(self.tr("Choose a finding: what was said, and what helps."), "small", "muted", wrap=True)
        self._hint.setContentsMargins(edge, edge, edge, edge)
        whole.addWidget(self._hint)
        whole.addWidget(Scroll(self._inner), 1)
        shelf.loaded.connect(self._show)
        self.show_finding(None)

    def set_compact(self, is_compact: bool) -> None:
        """Show only what helps, side by side, where there is little height."""
        edge = self._look.px(6 if is_compact else 16)
        self._column.setContentsMargins(self._look.px(16), edge, self._look.px(16), edge)
        self.helps.set_compact(is_compact)
        self._is_compact = is_compact
        for widget in (self._title, self._said, self._now_head, self._now, self._answer):
            show_if(widget, not is_compact)

    @property
    def has_words(self) -> bool:
        """True if there is something to read; the invitation to choose needs a wide window."""
        return self._finding is not None or not self._is_compact

    def show_finding(self, finding: Finding | None) -> None:
        """Show *finding*, None for none."""
        self._finding = finding
        self._show()

    def _show(self) -> None:
        finding = self._finding
        show_if(self._hint, finding is None)
        self._inner.setVisible(finding is not None)
        if finding is None:
            return
        placed = self._vm.placed(finding.question_id)
        words = placed.question.words(self._vm.language) if placed else None
        self._title.setText(f"{placed.number}  {words.short}" if placed and words else finding.question_id)
        said = self.tr("{severity}, counts as {level}").format(
            severity=word("severity", finding.severity.value), level=level_word(finding.effective)
        )
        self._said.setText(said)
        self._now.setText(words.treatment_now if words else "")
        helps = self._shelf.helps_with(finding.question_id)
        self._help_head.setVisible(bool(helps))
        self.helps.show_links(helps)

    def _on_answer(self) -> None:
        if self._finding is not None:
            self.answer_requested.emit(self._finding.question_id)
