"""The dialog that chooses on which frameworks a report states what applies."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.apply import Look
from ui.widgets.buttons import Check
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.text import Text


class FrameworksDialog(Dialog):
    """A check for each framework.

    Signals:
        taken(tuple): the ids of those chosen, in the order offered.
    """

    taken = Signal(object)

    def __init__(
        self, look: Look, frameworks: Sequence[tuple[str, str]], chosen: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(look, "", parent, width=640, height=560)
        self.title.setText(self.tr("Statement of applicability"))
        words = self.tr(
            "The report gets a chapter on the frameworks that you choose: what applies, and what covers it."
        )
        self.content.addWidget(Text(words, tone="muted", wrap=True))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        column.setSpacing(look.px(2))
        self.checks: dict[str, Check] = {}
        for framework_id, title in frameworks:
            check = Check(look, title)
            check.setChecked(framework_id in chosen)
            self.checks[framework_id] = check
            column.addWidget(check)
        column.addStretch(1)
        self.content.addWidget(Scroll(holder), 1)
        self.act.set_text(self.tr("Use these"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        taken = tuple(key for key, check in self.checks.items() if check.isChecked())
        self.accept()
        self.taken.emit(taken)
