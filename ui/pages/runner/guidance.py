"""What the questionnaire teaches about one question: why, what levels look like, where to look, what counts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n.labels import grade_word, level_word
from ui.models.bookshelf import Bookshelf
from ui.theme.apply import Look
from ui.widgets.help_links import HelpLinks
from ui.widgets.lead_text import LeadText
from ui.widgets.text import Text, clear_layout, restyle
from workbench.packs.model import Question


class _Level(QFrame):
    """One level: its name and what it looks like; the one said is marked."""

    def __init__(self, look: Look, level: int, wording: str) -> None:
        super().__init__()
        self.level = level
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(12), look.px(4), look.px(8), look.px(4))
        line.setSpacing(look.px(8))
        self._name = Text(level_word(level), "small-strong")
        self._name.setFixedWidth(look.px(92))
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._wording = Text(wording, "small", wrap=True)
        line.addWidget(self._name)
        line.addWidget(self._wording, 1)

    def set_chosen(self, is_chosen: bool) -> None:
        """Mark this level as the one said."""
        self._name.set_tone("accent" if is_chosen else "text")
        self.setProperty("level", "chosen" if is_chosen else "")
        restyle(self)


class GuidanceView(QWidget):
    """Guidance of the question shown.

    Signals:
        entry_requested(str): show this entry of the library.
    """

    entry_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(12), look.px(16), look.px(12), look.px(16))
        self._column.setSpacing(look.px(4))
        self._levels: list[_Level] = []
        self._shelf: Bookshelf | None = None
        self._question_id = ""
        self._helps: HelpLinks | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def take_shelf(self, shelf: Bookshelf) -> None:
        """Link to what in the library helps."""
        self._shelf = shelf
        shelf.loaded.connect(self._show_helps)
        self._show_helps()

    def show_question(self, question: Question, language: str) -> None:
        """Show what is known about *question*."""
        clear_layout(self._column)
        words = question.words(language)
        if words.language != language:
            self._sentence(self.tr("This questionnaire is not translated yet; it is shown in English."), "muted")
        if words.help:
            self._block(self.tr("What is meant"), words.help)
        self._block(self.tr("Why we ask"), words.why)
        self._heading(self.tr("What each level looks like"))
        self._levels = [_Level(self._look, level, wording.strip()) for level, wording in enumerate(words.levels)]
        for level in self._levels:
            self._column.addWidget(level)
        for number, check in enumerate(words.field_checks):
            if number == 0:
                self._heading(self.tr("Look here"))
            lead = self.tr("{place}, {minutes} min:").format(place=check.where, minutes=check.minutes)
            self._lead(lead, f"{check.do} {check.safety}".strip())
        for number, hint in enumerate(words.evidence):
            if number == 0:
                self._heading(self.tr("Evidence that counts"))
            self._lead(f"E{hint.grade}", hint.item)
        if words.pitfalls:
            self._heading(self.tr("Do not fall for"))
            for pitfall in words.pitfalls:
                self._sentence(pitfall)
        if words.na_rule:
            self._block(self.tr("When it does not apply"), words.na_rule)
        self._question_id = question.id
        self._help_head = Text(self.tr("What helps when this is weak"), "small-strong", wrap=True)
        self._column.addSpacing(self._look.px(12))
        self._add(self._help_head)
        self._helps = HelpLinks(self._look)
        self._helps.entry_requested.connect(self.entry_requested)
        self._add(self._helps)
        self._show_helps()
        if question.references:
            self._heading(self.tr("References"))
            for reference in question.references:
                self._sentence(reference.replace(":", " ", 1))
        self._column.addStretch(1)

    def show_level(self, level: int | None) -> None:
        """Mark the level that is said."""
        for row in self._levels:
            row.set_chosen(row.level == level)

    def _show_helps(self) -> None:
        if self._helps is None or self._shelf is None:
            return
        self._shelf.ensure()
        self._shelf.ensure()
        found = self._shelf.helps_with(self._question_id)
        self._help_head.setVisible(bool(found))
        self._helps.show_links(found)

    def _heading(self, text: str) -> None:
        self._column.addSpacing(self._look.px(12) if self._column.count() else 0)
        self._add(Text(text, "small-strong"))

    def _block(self, heading: str, text: str) -> None:
        self._heading(heading)
        self._sentence(text.strip())

    def _sentence(self, text: str, tone: str = "text") -> None:
        self._add(Text(text, "small", tone, wrap=True))

    def _lead(self, lead: str, text: str) -> None:
        words = LeadText(self._look, "small")
        words.set_words(lead, text)
        self._add(words)
        self._column.addSpacing(self._look.px(4))

    def _add(self, widget: QWidget) -> None:
        """Add *widget* where text begins; only the levels reach further out."""
        inset = QHBoxLayout()
        inset.setContentsMargins(self._look.px(12), 0, self._look.px(12), 0)
        inset.addWidget(widget)
        self._column.addLayout(inset)


def grade_words() -> tuple[str, ...]:
    """Return the words of the grades 0-3."""
    return tuple(grade_word(grade) for grade in range(4))
