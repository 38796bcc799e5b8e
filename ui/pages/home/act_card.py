"""What Home says of the EU AI Act: the next dates of the law, what waits for a decision, what to look at again."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.format import day, days_until, one_line
from ui.i18n.act_words import state_words, trigger_words
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button
from ui.widgets.card import Card, CardRow, LongRow
from workbench.services.act_overview import ActOverview

_DATES, _ROWS = 2, 3


class ActCard(Card):
    """The card of Home.

    Signals:
        opened(str): the person opens this classification.
    """

    opened = Signal(str)

    def __init__(self, look: Look, act: QWidget) -> None:
        super().__init__(look, QCoreApplication.translate("ActCard", "EU AI Act"), act)

    def show_overview(self, found: ActOverview) -> None:
        """Show dates first, then what a person has to do."""
        self.clear()
        for each in found.coming[:_DATES]:
            far = days_until(each.on, found.on)
            fact = far
            if each.systems:
                fact = self.tr("{far} · next date of %n system(s)", "", each.systems).format(far=far)
            name = f"{day(each.on)}: {one_line(each.what, 160)}" if each.what else day(each.on)
            self.add_row(LongRow(self.look, name, fact, glyph="waiting"))
        for due in found.due[:_ROWS]:
            reason = trigger_words(due.triggers[0])
            self.add_row(self._row(due.classification.id, f"{due.ref} {due.name}", reason, "warning"))
        for waiting in found.waiting[:_ROWS]:
            state = waiting.classification.state.value
            glyph = "waiting" if state == "proposed" else "empty"
            self.add_row(
                self._row(waiting.classification.id, f"{waiting.ref} {waiting.name}", state_words(state), glyph)
            )
        if found.unclassified:
            words = self.tr("%n system(s) not classified yet", "", found.unclassified)
            self.add_row(CardRow(self.look, words, glyph="empty"))

    def _row(self, classification_id: str, name: str, fact: str, glyph: str) -> CardRow:
        link = Button(self.look, self.tr("Open"), LINK, name=self.tr("Open {name}").format(name=name))
        link.setProperty("classification", classification_id)
        link.clicked.connect(self._on_link)
        return LongRow(self.look, one_line(name, 80), one_line(fact, 200), glyph=glyph, right=link)

    def _on_link(self) -> None:
        self.opened.emit(str(self.sender().property("classification")))
