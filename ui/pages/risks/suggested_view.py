"""What an assessment suggests, and what the register says of each: taken in, rejected with a reason, or not yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.navigation import ASSESSMENTS, RISK
from ui.pages.risks.dialogs import AskDialog, ReasonDialog, RiskDialog
from ui.pages.risks.lists import SuggestionsModel
from ui.pages.risks.view_model import RisksViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Button, Select
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Stack, row
from ui.widgets.table import Table
from workbench.risks.entry import LinkedQuestion, Risk, RiskState
from workbench.services.keep_risks import Suggestion, sentence_parts


class SuggestedView(QWidget):
    """The list of suggestions with its two acts.

    Signals:
        opening(AskDialog): this dialog is to be opened.
        counted(int): so many suggestions wait for a word.
    """

    opening = Signal(object)
    counted = Signal(int)

    def __init__(self, look: Look, view_model: RisksViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._vm = look, view_model
        self._model = SuggestionsModel(self)
        self._chosen: Suggestion | None = None
        self._dialog: RiskDialog | None = None
        self._choice = Select(look, self.tr("Assessment"))
        self._choice.activated.connect(self._on_choice)
        self._choice.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumWidth(look.px(240))
        self._reject = Button(look, self.tr("Reject…"))
        self._confirm = Button(look, self.tr("Take into the register…"))
        self._reject.clicked.connect(self.reject)
        self._confirm.clicked.connect(self.confirm)
        self.table = Table(look, self._model, self.tr("Suggested risks"))
        self.table.row_opened.connect(self._on_opened)
        self.table.row_chosen.connect(self._on_chosen)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self.table)
        none = EmptyState(look, icon="findings")
        none.act_requested.connect(self._on_to_assessments)
        none.say(
            self.tr("Nothing is suggested."),
            self.tr("Risks are suggested from weak answers of an assessment."),
            self.tr("Go to assessments"),
        )
        self._stack = Stack()
        self._stack.addWidget(card)
        self._stack.addWidget(none)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(look.px(8))
        self.column.addLayout(row(look, self._choice, None, self._reject, self._confirm))
        self.column.addWidget(self._stack, 1)
        view_model.suggested.connect(self._on_suggested)
        if view_model.assessment_id:
            self._on_suggested()

    def confirm(self) -> None:
        """Show the chosen suggestion as the risk that it would become."""
        chosen = self._chosen
        if chosen is None or not self._confirm.isEnabled():
            return
        facts = {"catalogue_id": chosen.suggested.risk_id, "language": self._vm.language}
        title = self.tr("Take in: {risk}").format(risk=chosen.suggested.title)
        verb = self.tr("Take into the register")
        dialog = RiskDialog(self._look, title, verb, "confirm", self.window(), risk=_as_risk(chosen), facts=facts)
        dialog.consequence.setText(self.tr("It counts from then on and is not suggested again."))
        if chosen.state is None:
            dialog.offer_reject()
            dialog.reject_requested.connect(self._on_reject_instead)
        self._dialog = dialog
        self.opening.emit(dialog)

    def reject(self) -> None:
        """Ask for the reason to turn the chosen suggestion down."""
        chosen = self._chosen
        if chosen is None:
            return
        wish = ("reject", {"catalogue_id": chosen.suggested.risk_id})
        title = self.tr("Reject: {risk}").format(risk=chosen.suggested.title)
        consequence = self.tr("It is kept with the reason and not suggested again.")
        verb = self.tr("Reject the suggestion")
        dialog: AskDialog = ReasonDialog(self._look, title, verb, consequence, wish, self.window())
        self.opening.emit(dialog)

    def _on_suggested(self) -> None:
        rows = self._vm.assessments
        choices = [(each.assessment.id, f"{each.system.name} · {each.assessment.label}") for each in rows]
        self._choice.fill(choices, self._vm.assessment_id)
        before = self.table.currentIndex().row()
        self._model.set_rows(self._vm.suggestions)
        self.table.choose_row(max(0, before))
        self.counted.emit(sum(each.state is None for each in self._vm.suggestions))
        self._stack.setCurrentIndex(0 if self._vm.suggestions else 1)
        self._choice.setVisible(bool(choices))

    def _on_choice(self, _index: int) -> None:
        self._vm.open_suggestions(self._choice.choice)

    def _on_chosen(self, value: object) -> None:
        self._chosen = value if isinstance(value, Suggestion) else None
        state = self._chosen.state if self._chosen is not None else RiskState.OPEN
        self._reject.setEnabled(state is None and self._vm.can_change)
        self._confirm.setEnabled(state in (None, RiskState.REJECTED) and self._vm.can_change)

    def _on_opened(self, value: object) -> None:
        if isinstance(value, Suggestion) and value.state not in (None, RiskState.REJECTED):
            self._vm.go(RISK, value.ref)
        elif self._vm.can_change:
            self.confirm()

    def _on_reject_instead(self) -> None:
        if self._dialog is not None:
            self._dialog.done(0)
        self.reject()

    def _on_to_assessments(self) -> None:
        self._vm.go(ASSESSMENTS)


def _as_risk(found: Suggestion) -> Risk:
    """Return a suggestion as the risk that it would become, to be looked at and changed."""
    because, event, leading_to = sentence_parts(found.suggested.statement)
    start = found.suggested.rating.inherent
    return Risk(
        id="", ref="", system_id="", title=found.suggested.title, because=because, event=event, leading_to=leading_to,
        likelihood=start.likelihood, impacts=start.impacts,
        links=tuple(LinkedQuestion(key, strength) for key, strength in found.suggested.linked),
    )  # fmt: skip
