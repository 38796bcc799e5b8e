"""The panel at the right of a wide runner: guidance, evidence, history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.format import moment_text
from ui.i18n.labels import level_word, word
from ui.pages.runner.guidance import GuidanceView
from ui.theme.apply import Look
from ui.widgets.layouts import Scroll, Stack, rule
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text, clear_layout
from workbench.assessments.model import Answer, AnswerState
from workbench.kernel.clock import from_iso


class HistoryView(QWidget):
    """Every revision of one answer, newest first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        self._column.setSpacing(look.px(4))

    def show_history(self, revisions: tuple[Answer, ...], people: dict[str, str]) -> None:
        """Show *revisions* with the names of *people*."""
        clear_layout(self._column)
        if not revisions:
            self._column.addWidget(
                Text(self.tr("Nothing was said about this question yet."), "small", "muted", wrap=True)
            )
        for answer in revisions:
            self._column.addWidget(Text(said(answer), "small-strong", wrap=True))
            if answer.note:
                self._column.addWidget(Text(answer.note, "small", wrap=True))
            who = self.tr("{person}, {time}").format(
                person=people.get(answer.by, "–"), time=moment_text(from_iso(answer.at)) if answer.at else "–"
            )
            self._column.addWidget(Text(who, "small", "muted", wrap=True))
            self._column.addWidget(rule(self._look))
        self._column.addStretch(1)


def said(answer: Answer) -> str:
    """Return what an answer says in words."""
    if answer.state is AnswerState.LEVEL and answer.level is not None:
        return level_word(answer.level)
    return word("answer", answer.state.value)


class SidePanel(QFrame):
    """Tabs with guidance and history; evidence has its place in the middle and is counted here.

    Signals:
        tab_chosen(str): guidance or history is shown now.
    """

    tab_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("bar", "side")
        self.tabs = Tabs(
            look, self.tr("Beside the question"), (("guidance", self.tr("Guidance")), ("history", self.tr("History")))
        )
        self.tabs.chosen.connect(self._on_tab)
        self.guidance = GuidanceView(look)
        self.history = HistoryView(look)
        self._stack = Stack()
        for view in (self.guidance, self.history):
            self._stack.addWidget(Scroll(view))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(look.px(12), 0, 0, 0)
        inset.addWidget(self.tabs)
        column.addLayout(inset)
        column.addWidget(rule(look))
        column.addWidget(self._stack, 1)

    def show_tab(self, key: str) -> None:
        """Show guidance or history."""
        self.tabs.choose(key)
        self._on_tab(key)

    @property
    def tab(self) -> str:
        """The tab shown."""
        return self.tabs.choice

    def _on_tab(self, key: str) -> None:
        self._stack.setCurrentIndex(("guidance", "history").index(key))
        self.tab_chosen.emit(key)
