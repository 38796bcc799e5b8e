"""The dialog in which a person decides whether an item applies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.pages.coverage.words import why_words
from ui.theme.apply import Look
from ui.widgets.dialog import Dialog
from ui.widgets.option import Choice as Option
from ui.widgets.option import Options
from ui.widgets.text import NoteEdit, Text
from workbench.coverage.model import Choice, ItemLine

_LONGEST = 2_000


class DecideDialog(Dialog):
    """Asks whether an item applies, and why.

    Signals:
        decided(Choice, str): the choice and its reason.
    """

    decided = Signal(object, str)

    def __init__(self, look: Look, line: ItemLine, parent: QWidget) -> None:
        super().__init__(look, "", parent, width=560)
        self.title.setText(self.tr("Does {item} apply?").format(item=line.item.id))
        self.source.setText(line.item.title)
        self.source.show()
        self.options = Options(look, self.tr("Decision"))
        proposed = self.tr("applies") if line.proposed is Choice.INCLUDED else self.tr("excluded")
        self.options.set_choices(
            (
                Option(Choice.INCLUDED.value, self.tr("It applies"), self.tr("With a reason in your words")),
                Option(Choice.EXCLUDED.value, self.tr("It is excluded"), self.tr("With a reason in your words")),
                Option(
                    Choice.PROPOSED.value,
                    self.tr("As proposed: {proposal}").format(proposal=proposed),
                    self.tr("Takes an earlier decision back"),
                    "" if line.decision is not None else self.tr("Nobody has decided otherwise"),
                ),
            ),
            line.choice.value,
        )
        self.options.chosen.connect(self._on_changed)
        self.field = NoteEdit(least=3, most=6)
        self.field.setAccessibleName(self.tr("Reason"))
        self.field.setPlainText(line.decision.reason if line.decision else "")
        self.field.setPlaceholderText(why_words(line) if line.decision is None else "")
        self.field.textChanged.connect(self._on_changed)
        self.field.escaped.connect(self.reject)
        label = Text(self.tr("Reason"), "small-strong")
        label.setBuddy(self.field)
        self.content.addWidget(self.options)
        self.content.addWidget(label)
        self.content.addWidget(self.field)
        self.consequence.setText(self.tr("Your name and the day are kept with it."))
        self.act.set_text(self.tr("Decide"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self._on_changed()

    @property
    def _choice(self) -> Choice:
        return Choice(self.options.choice)

    def _on_changed(self, _key: str = "") -> None:
        words = self.field.toPlainText().strip()
        is_back = self._choice is Choice.PROPOSED
        self.field.setEnabled(not is_back)
        self.act.setEnabled(is_back or 0 < len(words) <= _LONGEST)

    def _on_act(self) -> None:
        choice = self._choice
        words = "" if choice is Choice.PROPOSED else self.field.toPlainText().strip()
        self.accept()
        self.decided.emit(choice, words)
