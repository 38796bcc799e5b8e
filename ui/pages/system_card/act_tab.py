"""The tab "Classification" of a system's card: what holds, what is under way, what asks for another look."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.format import day, moment_text, one_line
from ui.i18n.act_words import class_words, state_words, trigger_words
from ui.navigation import CLASSIFICATION
from ui.pages.system_card.view_model import Card as SystemCard
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button
from ui.widgets.card import Card, CardRow, LongRow
from workbench.classification.model import SystemClassification
from workbench.kernel.clock import from_iso

_GLYPHS = {"draft": "empty", "proposed": "waiting", "confirmed": "success", "overruled": "success"}


class ActTab(QWidget):
    """Classifications of one system.

    Signals:
        opened(str, str): kind of place and id.
        classify_requested(): begin a classification.
    """

    opened = Signal(str, str)
    classify_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.classify = Button(look, self.tr("Classify…"))
        self.classify.clicked.connect(self.classify_requested)
        self.triggers = Card(look, self.tr("Look again"))
        self.list = Card(look, self.tr("Classifications under the EU AI Act"), self.classify)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        column.addWidget(self.triggers)
        column.addWidget(self.list)

    def show_card(self, card: SystemCard, *, can_change: bool) -> None:
        """Show the classifications of *card*."""
        look = self._look
        self.classify.setEnabled(can_change)
        self.triggers.clear()
        self.triggers.setVisible(bool(card.triggers))
        for trigger in card.triggers:
            link = self._link(trigger.classification_id, self.tr("Open"), trigger_words(trigger))
            self.triggers.add_row(
                LongRow(
                    look,
                    trigger_words(trigger),
                    self.tr("Classify again, or say why the result stays."),
                    glyph="warning",
                    right=link,
                )
            )
        self.list.clear()
        for each in card.classifications:
            self.list.add_row(self._row(card, each))
        if not card.classifications:
            words = self.tr("Not classified yet")
            fact = self.tr("Classify it for each intended purpose; begin from a usual case.")
            self.list.add_row(CardRow(look, words, glyph="empty", second=fact))

    def _row(self, card: SystemCard, each: SystemClassification) -> CardRow:
        words = {"draft": self.tr("Continue"), "proposed": self.tr("Decide")}.get(each.state.value, self.tr("Open"))
        who = card.people.get(each.decided_by or each.assessor, "–")
        parts = [
            self.tr("{state} · {person} · {time}").format(
                state=state_words(each.state.value), person=who, time=moment_text(from_iso(each.changed_at))
            )
        ]
        parts += [self.tr("current")] if each.is_current else []
        parts += [self.tr("next date {day}").format(day=day(each.next_date))] if each.next_date else []
        parts += [one_line(each.purpose, 120)] if each.purpose else []
        title = act_title(each)
        right = self._link(each.id, words, title)
        return LongRow(self._look, title, " · ".join(parts), glyph=_GLYPHS[each.state.value], right=right)

    def _link(self, classification_id: str, words: str, about: str) -> Button:
        link = Button(self._look, words, LINK, name=self.tr("{act}: {what}").format(act=words, what=about))
        link.setProperty("classification", classification_id)
        link.clicked.connect(self._on_link)
        return link

    def _on_link(self) -> None:
        self.opened.emit(CLASSIFICATION, str(self.sender().property("classification")))


def act_title(each: SystemClassification) -> str:
    """Return the classes of a classification in words, or its state while there are none."""
    return " + ".join(class_words(one) for one in each.classes) or state_words(each.state.value)
