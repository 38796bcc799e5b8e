"""The header of a wide runner: system, assessment, state, how far, and the act that ends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.i18n.labels import word
from ui.pages.runner.view_model import RunnerViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.buttons import Button
from ui.widgets.progress_ring import ShareBar
from ui.widgets.text import Elided, Text


class RunnerHeader(QFrame):
    """Facts about the assessment.

    Signals:
        finish_requested(): hand in, or close the review.
        accept_rest_requested(): accept every level without a verdict.
    """

    finish_requested = Signal()
    accept_rest_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._name = Elided("", "lead")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._label = Elided("", "message", "muted", yields=True)
        self._state = Chip(look)
        self._share = ShareBar(look)
        self._progress = Text("", "message")
        self.finish = Button(look)
        self._rest = Button(look, self.tr("Accept the rest"))
        self.finish.clicked.connect(self.finish_requested)
        self._rest.clicked.connect(self.accept_rest_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        line.setSpacing(look.px(16))
        left: tuple[QWidget, ...] = (self._name, self._label, self._state)
        for widget in left:
            line.addWidget(widget)
        line.setStretch(1, 1)
        right: tuple[QWidget, ...] = (self._share, self._progress, self._rest, self.finish)
        for widget in right:
            line.addWidget(widget)

    def show_state(self, view_model: RunnerViewModel, finish: str) -> None:
        """Show which assessment it is, its state, and *finish*, the words of the act that ends it."""
        if view_model.sheet is None:
            return
        assessment = view_model.sheet.assessment
        self._name.setText(view_model.system_name)
        self._label.setText(self.tr("Assessment {label}").format(label=assessment.label))
        self._state.set_word(word("assessment", assessment.state.value))
        self.finish.setVisible(view_model.can_answer or view_model.is_review)
        self.finish.set_text(finish)
        self._rest.setVisible(view_model.is_review)

    def show_progress(self, answered: int, total: int) -> None:
        """Show how far it is."""
        self._progress.setText(self.tr("{answered} of {total} answered").format(answered=answered, total=total))
        self._share.set_share(answered / total if total else 0.0)
