"""A dialog that shows every change before it is made: one row a change, the chosen one in full below, one act.

Used where the person cannot see the effect otherwise, such as a reviewed workbook or a newer questionnaire.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.format import one_line
from ui.models.paged_table import Column, PagedTableModel
from ui.page import Width
from ui.theme.apply import Look
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.table import Table
from ui.widgets.text import Text

_WIDE, _HIGH = 900, 620
_NARROW = 700
_LONGEST = 1200


@dataclass(frozen=True)
class ChangeRow:
    """One line: a status *glyph*, what it concerns, what happens, and the words before and after."""

    glyph: str
    what: str
    happens: str
    old: str = ""
    new: str = ""


class ChangesDialog(Dialog):
    """Every change in a table.

    Signals:
        taken(): the person wants it so.
    """

    taken = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        source: str,
        rows: Sequence[ChangeRow],
        parent: QWidget,
        *,
        act: str = "",
        heads: tuple[str, str, str, str] | None = None,
    ) -> None:
        """*heads* name the four columns; What, Change, Before and After if none are given. No *act* only shows."""
        super().__init__(look, title, parent, act=act, width=_WIDE, height=_HIGH)
        translate = QCoreApplication.translate
        what, happens, self._old_head, self._new_head = heads or (
            translate("Changes", "What"),
            translate("Changes", "Change"),
            translate("Changes", "Before"),
            translate("Changes", "After"),
        )
        self.set_source(source)
        self.model = PagedTableModel(
            (
                Column("what", what, lambda row: str(row.what), width=150, glyph=_glyph),
                Column("happens", happens, lambda row: str(row.happens), is_name=True),
                Column("old", self._old_head, lambda row: one_line(row.old, 200) or "–", rank=1),
                Column("new", self._new_head, lambda row: one_line(row.new, 200) or "–", rank=1),
            ),
            self,
        )
        self.table = Table(look, self.model, translate("Changes", "Changes"))
        self.table.row_chosen.connect(self._on_chosen)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self._before = Text("", tone="muted", wrap=True)
        self._after = Text("", wrap=True)
        column.addWidget(self._before)
        column.addWidget(self._after)
        column.addStretch(1)
        below = Scroll(holder)
        below.setFixedHeight(look.px(56 if self.is_low else 132))
        self.content.addWidget(self.table, 1)
        self.content.addWidget(below)
        self.act.clicked.connect(self._on_act)
        self.model.set_rows(rows)
        narrow = parent.window().width() < look.px(_NARROW)
        self.table.set_width_class(Width.NARROW if narrow else Width.WIDE)
        self.table.choose_row(0)

    def _on_chosen(self, row: object) -> None:
        if isinstance(row, ChangeRow):
            pattern = QCoreApplication.translate("Changes", "{head}: {words}")
            before = pattern.format(head=self._old_head, words=row.old[:_LONGEST]) if row.old else ""
            after = pattern.format(head=self._new_head, words=row.new[:_LONGEST]) if row.new else ""
            self._before.setText(before or row.happens)
            self._after.setText(after)

    def _on_act(self) -> None:
        self.accept()
        self.taken.emit()


def _glyph(row: ChangeRow) -> str:
    return row.glyph
