"""List mode: all questions of the filter in one table, answered with the same keys."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.i18n.labels import level_word, word
from ui.models.paged_table import Column, PagedTableModel
from ui.pages.runner.view_model import RunnerViewModel
from workbench.assessments.model import AnswerState, Placed


class QuestionListModel(PagedTableModel):
    """One row a visible question."""

    def __init__(self, view_model: RunnerViewModel, language: str, parent: QObject | None = None) -> None:
        self._vm, self._language = view_model, language
        super().__init__(self._columns(), parent)

    def fill(self) -> None:
        """Show the questions that the filter asks for; the same ones are only shown again, so that the row stays."""
        wanted = [placed for placed in self._vm.questions if self._vm.matches(placed.question.id)]
        if wanted == list(self.rows):
            self.update_all()
        else:
            self.set_rows(wanted)

    def update_row(self, question_id: str) -> None:
        """Show one answer again."""
        row = self.row_of_question(question_id)
        if row >= 0:
            self.replace_row(row, self.rows[row])

    def update_all(self) -> None:
        """Show all answers again."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def row_of_question(self, question_id: str) -> int:
        """Return the row of a question, -1 if the filter leaves it out."""
        return next((row for row, placed in enumerate(self.rows) if placed.question.id == question_id), -1)

    def _columns(self) -> tuple[Column, ...]:
        translate = QCoreApplication.translate
        return (
            Column(
                "number", translate("QuestionList", "No."), lambda placed: str(placed.number), width=64, tone="muted"
            ),
            Column("question", translate("QuestionList", "Question"), self._question, is_name=True),
            Column("answer", translate("QuestionList", "Answer"), self._answer, width=160, glyph=self._glyph),
            Column("counts", translate("QuestionList", "Counts as"), self._counts, width=130, rank=1),
            Column("evidence", translate("QuestionList", "Evidence"), self._evidence, width=96, rank=1, is_right=True),
            Column("mark", translate("QuestionList", "Marked"), self._mark, width=96, rank=2),
        )

    def _question(self, placed: Placed) -> str:
        return placed.question.words(self._language).short

    def _answer(self, placed: Placed) -> str:
        answer = self._vm.answer(placed.question.id)
        if answer.state is AnswerState.LEVEL and answer.level is not None:
            return level_word(answer.level)
        return word("answer", answer.state.value)

    def _glyph(self, placed: Placed) -> str:
        fixes = [fix for fix in self._vm.fixes(placed.question.id) if fix.value != "not_answered"]
        answer = self._vm.answer(placed.question.id)
        return "danger" if fixes else "" if answer.is_answered else "empty"

    def _counts(self, placed: Placed) -> str:
        counts = self._vm.counts.get(placed.question.id)
        answer = self._vm.answer(placed.question.id)
        return level_word(counts.level) if counts is not None and answer.state is AnswerState.LEVEL else "–"

    def _evidence(self, placed: Placed) -> str:
        return str(len(self._vm.answer(placed.question.id).evidence) or "–")

    def _mark(self, placed: Placed) -> str:
        marked = QCoreApplication.translate("QuestionList", "Marked")
        return marked if self._vm.answer(placed.question.id).is_marked else ""
