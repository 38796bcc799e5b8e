"""The table behind a heat map: one row a cell, worst corner first."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.i18n.labels import word
from ui.models.paged_table import Column, PagedTableModel
from ui.widgets.heat_map import HeatRow


class HeatTableModel(PagedTableModel):
    """The table behind the heat map."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("likelihood", translate("HeatMap", "Likelihood"), _likelihood, is_name=True),
                Column("impact", translate("HeatMap", "Impact"), lambda row: str(row.impact), width=90, is_right=True),
                Column(
                    "band",
                    translate("Risks", "Band"),
                    lambda row: word("band", row.band),
                    width=120,
                    band=lambda row: str(row.band),
                ),
                Column("count", translate("Risks", "Risks"), lambda row: str(row.count), width=90, is_right=True),
            ),
            parent,
        )


def _likelihood(row: HeatRow) -> str:
    return f"{row.likelihood} {word('likelihood', row.likelihood)}"
