"""The dialog for what nobody foresaw: three sentences, the place in the program, nothing of what was typed.

Source: security stack §10 case 55.
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.errors import Explanation
from ui.theme.apply import Look
from ui.widgets.dialog import Dialog
from ui.widgets.text import Text


class TroubleDialog(Dialog):
    """Tells of an unexpected error and offers to copy what can be quoted."""

    def __init__(self, look: Look, told: Explanation, parent: QWidget) -> None:
        super().__init__(look, told.happened, parent, act="", width=560)
        self._told = told
        for sentence in (told.meaning, told.remedy):
            self.content.addWidget(Text(sentence, wrap=True))
        self.consequence.setText(told.code)
        self.act.set_text(self.tr("Copy for support"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_copy)
        self.cancel.set_text(self.tr("Close"))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._told.code}\n{self._told.happened}")
        self.accept()
