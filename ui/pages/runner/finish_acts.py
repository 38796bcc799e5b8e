"""What ends the work on an assessment or on one answer: hand in, close the review, accept, send back."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.runner.dialogs import GoToDialog, HandInDialog, WordsDialog
from ui.pages.runner.view_model import RunnerViewModel
from ui.theme.apply import Look
from workbench.assessments.model import ReviewVerdict


class FinishActs(QObject):
    """Opens the dialogs of one runner and does what they end with.

    Signals:
        question_shown(): a dialog led to a question; the keyboard belongs to its scale.
    """

    question_shown = Signal()

    def __init__(self, view_model: RunnerViewModel, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._vm, self._look, self._page = view_model, look, page
        self._go_to: GoToDialog | None = None

    def words(self) -> str:
        """Return the words for the act that ends the work."""
        if self._vm.is_review:
            return QCoreApplication.translate("FinishActs", "Close the review")
        return QCoreApplication.translate("FinishActs", "Hand in for review…")

    def finish(self) -> None:
        """Close the review, or say what stands against handing in."""
        vm = self._vm
        if vm.is_review:
            vm.finish_review()
        elif vm.can_answer:
            vm.write_note()
            dialog = HandInDialog(self._look, vm.missing(), len(vm.questions), self._page.window())
            dialog.hand_in_requested.connect(self._on_hand_in)
            dialog.question_requested.connect(self._on_question)
            dialog.open()

    def go_to(self) -> None:
        """Ask for the number of a question."""
        if self._vm.questions:
            self._go_to = GoToDialog(self._look, self._vm.questions[-1].number, self._page.window())
            self._go_to.number_chosen.connect(self._on_number)
            self._go_to.open()

    def accept(self) -> None:
        """Accept the answer shown."""
        self._vm.judge(ReviewVerdict.ACCEPTED)

    def send_back(self) -> None:
        """Ask for the reason and send the answer back."""
        title = self.tr("Send back to the assessor")
        hint = self.tr("Say what is to be mended. The assessor sees it at the question.")
        dialog = WordsDialog(self._look, title, hint, self.tr("Send back"), self._page.window())
        dialog.written.connect(self._on_reason)
        dialog.open()

    def _on_hand_in(self, with_open: bool) -> None:
        self._vm.hand_in(with_open=with_open)

    def _on_question(self, question_id: str) -> None:
        self._vm.go_to(question_id)
        self.question_shown.emit()

    def _on_number(self, number: str) -> None:
        if self._go_to is None:
            return
        if self._vm.go_to_number(number):
            self._go_to.accept()
            self._go_to = None
            self.question_shown.emit()
        else:
            self._go_to.refuse(number)

    def _on_reason(self, reason: str) -> None:
        self._vm.judge(ReviewVerdict.SENT_BACK, reason)
