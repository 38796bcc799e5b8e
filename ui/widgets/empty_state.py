"""What a place shows while nothing is in it: what will be here, why it is empty, one act.

Source: UX guide §5 "Empty states".
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.apply import Look
from ui.widgets.bands import Icon
from ui.widgets.buttons import MAIN, Button
from ui.widgets.text import Text


class EmptyState(QWidget):
    """A title, a sentence and one act.

    Signals:
        act_requested(): the person takes the offer.
    """

    act_requested = Signal()

    def __init__(
        self,
        look: Look,
        title: str = "",
        sentence: str = "",
        act: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24))
        column.setSpacing(look.px(8))
        column.addStretch(1)
        if icon:
            column.addWidget(Icon(look, icon, 32, "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(look.px(8))
        self._title = Text(title, "lead", wrap=True)
        self._sentence = Text(sentence, tone="muted", wrap=True)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(look.px(560))
            column.addWidget(label)
            column.setAlignment(label, Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(look.px(240))
        self._act = Button(look, act, MAIN, height=look.metrics.main_act)
        self._act.clicked.connect(self.act_requested)
        column.addSpacing(look.px(8))
        column.addWidget(self._act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._act.setVisible(bool(act))

    def say(self, title: str, sentence: str, act: str = "") -> None:
        """Show other words; no *act* shows no button."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._act.set_text(act)
        self._act.setVisible(bool(act))
