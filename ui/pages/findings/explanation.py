"""Why a risk has its number: one step a line, the limiting reason in warning, last what would change it.

Source: visual target §7 "Why this number", risk method RM-1.0 §6.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.format import number, percent
from ui.i18n.labels import word
from ui.pages.findings.view_model import ResultViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Band
from ui.widgets.buttons import MAIN, Button
from ui.widgets.layouts import rule
from ui.widgets.progress_ring import ShareBar
from ui.widgets.text import Text, clear_layout
from ui.widgets.why_steps import Step, step_line, steps_of
from workbench.risks.model import SuggestedRisk


class RiskExplanation(QWidget):
    """The panel "Why this number".

    Signals:
        answer_requested(str): go to the answer to this question.
    """

    answer_requested = Signal(str)

    def __init__(self, look: Look, view_model: ResultViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._vm = look, view_model
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        self._column.setSpacing(look.px(8))

    def show_risk(self, risk: SuggestedRisk | None) -> None:
        """Explain *risk*."""
        clear_layout(self._column)
        if risk is None:
            self._column.addWidget(Text(self.tr("No risk is suggested here."), tone="muted", wrap=True))
            self._column.addStretch(1)
            return
        self._column.addWidget(Text(self.tr("Why this number"), "small-strong", "muted"))
        self._column.addWidget(Text(f"{risk.risk_id} {risk.title}", "lead", wrap=True))
        self._column.addLayout(self._figure(risk))
        self._column.addWidget(Text(risk.statement, "small", "muted", wrap=True))
        for position, step in enumerate(steps_of(risk.rating), 1):
            self._add_step(position, step)
        self._add_confidence(risk)
        self._add_answers(risk)
        self._column.addStretch(1)

    def _figure(self, risk: SuggestedRisk) -> QHBoxLayout:
        rating = risk.rating
        band = rating.decision_band.value.lower()
        line = QHBoxLayout()
        line.setSpacing(self._look.px(12))
        line.addWidget(Text(number(rating.residual.score, 2), "figure"))
        line.addWidget(Band(self._look, band, word("band", band)))
        line.addStretch(1)
        ends = QVBoxLayout()
        ends.setSpacing(0)
        label, value = Text(self.tr("range"), "small", "muted"), Text("", "small-strong")
        value.setText(
            self.tr("{low} – {high}").format(
                low=number(rating.optimistic.score, 2), high=number(rating.pessimistic.score, 2)
            )
        )
        for part in (label, value):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            ends.addWidget(part)
        line.addLayout(ends)
        return line

    def _add_step(self, position: int, step: Step) -> None:
        self._column.addLayout(step_line(self._look, position, step))
        self._column.addWidget(rule(self._look))

    def _add_confidence(self, risk: SuggestedRisk) -> None:
        line = QHBoxLayout()
        line.setSpacing(self._look.px(12))
        share = ShareBar(self._look, 96)
        share.set_share(risk.rating.residual.confidence)
        line.addWidget(Text(self.tr("Confidence")))
        line.addStretch(1)
        line.addWidget(share)
        line.addWidget(Text(percent(risk.rating.residual.confidence), "strong"))
        self._column.addLayout(line)
        self._column.addWidget(rule(self._look))

    def _add_answers(self, risk: SuggestedRisk) -> None:
        weak = [placed for key in risk.weak if (placed := self._vm.placed(key)) is not None]
        if not weak:
            return
        self._column.addWidget(Text(self.tr("What would change it"), "small-strong"))
        for index, placed in enumerate(weak[:3]):
            text = self.tr("Go to answer {number}").format(number=placed.number)
            self._column.addWidget(Text(placed.question.words(self._vm.language).short, "small", "muted", wrap=True))
            button = Button(self._look, text, MAIN if index == 0 else "normal")
            button.setProperty("question", placed.question.id)
            button.clicked.connect(self._on_answer)
            self._column.addWidget(button)

    def _on_answer(self) -> None:
        self.answer_requested.emit(str(self.sender().property("question")))
