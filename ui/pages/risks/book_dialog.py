"""What a workbook would change in the register of risks: every cell, old and new, before anything is written."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.page import Width
from ui.pages.risks.lists import CellsModel
from ui.pages.risks.view_model import RisksViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Switch
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import row
from ui.widgets.table import Table
from ui.widgets.text import Text
from workbench.services.exchange_risks import RiskImport

_ALL, _GOOD, _BAD = "all", "good", "bad"


class BookDialog(Dialog):
    """The preview of a workbook."""

    def __init__(self, look: Look, view_model: RisksViewModel, plan: RiskImport, parent: QWidget) -> None:
        title = QCoreApplication.translate("BookDialog", "Import the risk workbook")
        super().__init__(look, title, parent, width=1040, height=640)
        self.plan, self._vm = plan, view_model
        good, bad = len(plan.accepted), len(plan.refused)
        words = self.tr("{file} · %n cell(s) differ · nothing is written yet", "", len(plan.cells))
        self.set_source(words.format(file=plan.file))
        self._cells = CellsModel(self)
        self.table = Table(look, self._cells, self.tr("Cells that differ"))
        self._switch = Switch(
            look,
            self.tr("Show cells"),
            (
                (_ALL, self.tr("All {count}").format(count=len(plan.cells))),
                (_GOOD, self.tr("Taken over {count}").format(count=good)),
                (_BAD, self.tr("Refused {count}").format(count=bad)),
            ),
            glyphs={_GOOD: "success", _BAD: "danger"},
            height=32,
        )
        self._switch.chosen.connect(self._on_switch)
        self.content.addLayout(row(look, self._switch, None))
        self.content.addWidget(self.table, 1)
        if plan.missing:
            missing = self.tr("Rows that are no longer in the workbook stay as they are: {refs}")
            self.content.addWidget(Text(missing.format(refs=", ".join(plan.missing[:12])), "small", "muted", wrap=True))
        if good:
            said = self.tr("%n cell(s) will be written, all at once; refused ones stay as they are.", "", good)
        else:
            said = self.tr("There is nothing that can be taken over.")
        self.consequence.setText(said)
        self.act.set_text(self.tr("Take over %n cell(s)", "", good))
        self.act.setVisible(True)
        self.act.setEnabled(good > 0)
        self.act.clicked.connect(self._on_act)
        self._on_switch(_ALL)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.set_width_class(Width.WIDE if parent.width() > look.px(800) else Width.NARROW)

    def _on_switch(self, which: str) -> None:
        rows = {_ALL: self.plan.cells, _GOOD: self.plan.accepted, _BAD: self.plan.refused}[which]
        self._cells.set_rows(rows)

    def _on_act(self) -> None:
        self.accept()
        self._vm.apply_book(self.plan)
