"""Begins a classification: for which purpose, and from which usual case. All by keyboard: type, arrow, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.a11y import name
from ui.i18n.act_words import class_words
from ui.models.paged_table import Column, PagedTableModel
from ui.pages.system_card.view_model import StartOffer
from ui.theme.apply import Look
from ui.widgets.dialog import Dialog
from ui.widgets.table import Table
from ui.widgets.text import Text


class ClassifyDialog(Dialog):
    """Chooses purpose and starting point.

    Signals:
        begun(str, str): starting point (empty for none) and purpose.
    """

    begun = Signal(str, str)

    def __init__(self, look: Look, system: str, purpose: str, starts: Sequence[StartOffer], parent: QWidget) -> None:
        super().__init__(look, "", parent, width=760, height=600)
        self.title.setText(self.tr("Classify under the EU AI Act"))
        if not self.is_low:
            self.set_source(system)
        none = StartOffer("", self.tr("Without a starting point"), (), "", "")
        self._starts = (none, *starts)
        self.purpose = QLineEdit(purpose)
        self.purpose.setMaxLength(1000)
        name(self.purpose, self.tr("Intended purpose"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a usual case: line rating, relay, chatbot…"))
        name(self.filter, self.tr("Find a usual case"))
        self.model = PagedTableModel(self._columns(), self)
        self.table = Table(look, self.model, self.tr("Starting points"))
        self.table.row_opened.connect(self._on_opened)
        self.filter.textChanged.connect(self._on_filter)
        self.filter.installEventFilter(self)
        if not self.is_low:
            self.content.addWidget(Text(self.tr("Intended purpose"), "name"))
        self.content.addWidget(self.purpose)
        if not self.is_low:
            self.content.addWidget(Text(self.tr("Begin from a usual case, and correct it"), "name"))
        self.content.addWidget(self.filter)
        self.content.addWidget(self.table, 1)
        if not self.is_low:
            self.consequence.setText(self.tr("Its answers are proposed; each is confirmed by you."))
        self.act.set_text(self.tr("Begin"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self._on_filter("")
        self.filter.setFocus()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("title", self.tr("Usual case"), lambda row: str(row.title), is_name=True),
            Column("class", self.tr("Comes out as"), _classes, width=232, tone="muted"),
            Column("certainty", self.tr("Certainty"), lambda row: str(row.certainty), width=88, rank=1),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while the field keeps the keyboard; Enter begins."""
        if watched is self.filter and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = min(max(0, self.table.currentIndex().row() + step), len(self.model.rows) - 1)
                self.table.choose_row(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_act()
                return True
        return False

    def _on_filter(self, text: str) -> None:
        wanted = text.casefold().split()
        rows = [each for each in self._starts if all(word in each.title.casefold() for word in wanted)]
        self.model.set_rows(rows or [self._starts[0]])
        self.table.choose_row(0)

    def _on_opened(self, _start: object) -> None:
        self._on_act()

    def _on_act(self) -> None:
        chosen = self.table.chosen_value()
        start_id = chosen.id if isinstance(chosen, StartOffer) else ""
        self.accept()
        self.begun.emit(start_id, self.purpose.text().strip())


def _classes(row: StartOffer) -> str:
    return " + ".join(class_words(each) for each in row.classes) or "–"
