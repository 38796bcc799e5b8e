"""All keys on one sheet, as they hold now.

Source: UX guide §3 "Ctrl+/".
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.actions import GROUPS, Keys, group_label, label
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.text import Text


class KeysSheet(Dialog):
    """Every action with its key, by group."""

    def __init__(self, look: Look, keys: Keys, parent: QWidget) -> None:
        super().__init__(look, "", parent, width=760, height=600)
        self.title.setText(self.tr("All keys"))
        self.set_source(self.tr("Keys without Ctrl act while no text field has the keyboard. Change them in Settings."))
        self.cancel.set_text(self.tr("Close"))
        holder = QWidget()
        columns = QGridLayout(holder)
        columns.setContentsMargins(0, 0, look.px(12), 0)
        columns.setHorizontalSpacing(look.px(32))
        heights = [0, 0]
        columns_of = [QVBoxLayout(), QVBoxLayout()]
        for group in GROUPS:
            acts = [act for act in keys.all_acts() if act.group == group]
            side = 0 if heights[0] <= heights[1] else 1
            heights[side] += len(acts) + 2
            columns_of[side].addLayout(self._group(group, [(label(act.name), act.keys) for act in acts]))
        for side, column in enumerate(columns_of):
            column.addStretch(1)
            columns.addLayout(column, 0, side)
            columns.setColumnStretch(side, 1)
        self._scroll = Scroll(holder)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("All keys"))
        self.content.addWidget(self._scroll)

    def _group(self, group: str, acts: list[tuple[str, tuple[str, ...]]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(self.look.px(6))
        grid.setContentsMargins(0, 0, 0, self.look.px(16))
        grid.addWidget(Text(group_label(group), "heading"), 0, 0, 1, 2)
        for row, (words, keys) in enumerate(acts, 1):
            grid.addWidget(Text(words, wrap=True), row, 0)
            shown = (
                keys[0] if len(keys[0]) == 1 else QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            )
            chip = Chip(self.look, shown.replace("Return", "Enter"))
            grid.addWidget(chip, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        return grid
