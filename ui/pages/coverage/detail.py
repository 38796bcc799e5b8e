"""One item or one question looked at closely: why it applies, what covers it, what is related elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.format import one_line
from ui.i18n.labels import grade_word
from ui.pages.coverage.view_model import CoverageViewModel, QuestionLine
from ui.pages.coverage.words import applies_words, decided_words, level_words, question_words, why_words
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button
from ui.widgets.layouts import row, rule
from ui.widgets.text import Text, clear_layout
from workbench.coverage.model import Covering, ItemLine
from workbench.packs.model import Framework

_MOST_RELATED = 12


class CoverageDetail(QWidget):
    """The panel beside the list.

    Signals:
        decide_requested(ItemLine): decide on this item.
        answer_requested(str): go to the answer to this question.
        item_requested(str, str): look at this item of this framework.
    """

    decide_requested = Signal(object)
    answer_requested = Signal(str)
    item_requested = Signal(str, str)

    def __init__(self, look: Look, view_model: CoverageViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._vm = look, view_model
        self._line: ItemLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        self._column.setSpacing(look.px(8))
        self.decide: Button | None = None

    def show_item(self, framework: Framework, line: ItemLine | None) -> None:
        """Show one item of *framework*."""
        self._begin()
        self._line = line
        if line is None:
            self._column.addWidget(Text(self.tr("No item is chosen."), tone="muted", wrap=True))
            self._column.addStretch(1)
            return
        self._add(f"{framework.title} · {line.item.id}", "small-strong", "muted")
        self._add(line.item.title, "lead")
        if line.item.paraphrase:
            self._add(line.item.paraphrase)
        if line.item.certainty != "high":
            self._add(self.tr("The identifier is to be confirmed."), "small", "muted")
        self._column.addWidget(rule(self._look))
        self._add(applies_words(line), "strong")
        self._add(why_words(line))
        self._add(decided_words(line), "small", "muted")
        self.decide = Button(self._look, self.tr("Decide…"))
        self.decide.setEnabled(self._vm.can_change)
        self.decide.clicked.connect(self._on_decide)
        self._column.addLayout(row(self._look, self.decide, None))
        self._add_questions(line)
        self._add_related(line)
        self._column.addStretch(1)

    def show_question(self, question: QuestionLine | None) -> None:
        """Show one question with the items of every framework that it answers to."""
        self._begin()
        if question is None:
            self._column.addWidget(Text(self.tr("No question is chosen."), tone="muted", wrap=True))
            self._column.addStretch(1)
            return
        covering = question.covering
        self._add(covering.question_id, "small-strong", "muted")
        self._add(covering.short, "lead")
        self._add_covering(covering)
        items = self._vm.items_of(covering.question_id)
        self._column.addWidget(rule(self._look))
        self._add(self.tr("It answers to %n item(s)", "", len(items)), "strong")
        for framework, line in items:
            self._add_item_link(framework, line)
        self._column.addStretch(1)

    # --- inside ---

    def _begin(self) -> None:
        clear_layout(self._column)
        self.decide = None

    def _add(self, words: str, type: str = "body", tone: str = "text") -> None:
        if words:
            self._column.addWidget(Text(one_line(words, 1200), type, tone, wrap=True))

    def _add_questions(self, line: ItemLine) -> None:
        self._column.addWidget(rule(self._look))
        if not line.questions:
            self._add(self.tr("No question answers it."), "strong")
            return
        level = self.tr("Counts as {level}").format(level=level_words(line))
        self._add(level if line.is_covered else self.tr("Nothing is counted yet"), "strong")
        for covering in line.questions:
            self._add_covering(covering)

    def _add_covering(self, covering: Covering) -> None:
        look = self._look
        if covering.number:
            link = Button(look, covering.number, LINK)
            link.setAccessibleName(f"{covering.number} {covering.short}")
            link.setProperty("question", covering.question_id)
            link.clicked.connect(self._on_answer)
            line = row(look, link, Text(covering.short, wrap=True))
            line.setStretch(1, 1)
            self._column.addLayout(line)
        else:
            self._add(f"{covering.question_id} {covering.short}")
        self._add(question_words(covering), "small", "muted")
        if not covering.number and covering.rule != "always":
            self._add(self.tr("Asked if: {rule}").format(rule=covering.rule), "small", "muted")
        for used in covering.evidence:
            words = self.tr("{name}, {grade}, sha-256 {digits}…").format(
                name=one_line(used.name, 60), grade=grade_word(used.grade), digits=used.sha256[:12]
            )
            self._add(words, "small", "muted")

    def _add_related(self, line: ItemLine) -> None:
        for theme, items in self._vm.related(line.item.id):
            self._column.addWidget(rule(self._look))
            self._add(self.tr("Related: {theme}").format(theme=theme.title), "strong")
            for framework, related in items[:_MOST_RELATED]:
                self._add_item_link(framework, related)
            if len(items) > _MOST_RELATED:
                self._add(self.tr("and %n more", "", len(items) - _MOST_RELATED), "small", "muted")

    def _add_item_link(self, framework: Framework, line: ItemLine) -> None:
        link = Button(self._look, line.item.id, LINK)
        link.setAccessibleName(f"{framework.title} {line.item.id} {line.item.title}")
        link.setProperty("framework", framework.id)
        link.setProperty("item", line.item.id)
        link.clicked.connect(self._on_item)
        self._column.addLayout(row(self._look, link, None))
        title = f"{framework.id} · {line.item.title}" if line.item.title != line.item.id else framework.id
        self._add(title, "small", "muted")

    def _on_decide(self) -> None:
        self.decide_requested.emit(self._line)

    def _on_answer(self) -> None:
        self.answer_requested.emit(str(self.sender().property("question")))

    def _on_item(self) -> None:
        pressed = self.sender()
        self.item_requested.emit(str(pressed.property("framework")), str(pressed.property("item")))
