"""The card of a system's residual risks: counts by band, the gravest of the register, the way to its zone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.format import one_line
from ui.i18n.labels import word
from ui.navigation import RISK, ZONE
from ui.pages.system_card.view_model import Card as SystemCard
from ui.theme.apply import Look
from ui.widgets.bands import Band
from ui.widgets.buttons import Button
from ui.widgets.card import Card, CardRow
from ui.widgets.layouts import row
from ui.widgets.text import Elided, Text
from workbench.risks.model import Band as RiskBand

_MOST = 4


def show_register(look: Look, shown: Card, card: SystemCard, link: Callable[[str, str, str], Button]) -> None:
    """Show the risks of the register in *shown*, with a *link* to each and to the zone's sheet."""
    translate = QCoreApplication.translate
    counts = QWidget()
    line = QHBoxLayout(counts)
    line.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(12))
    line.setSpacing(look.px(8))
    rated = [(each, each.rating) for each in card.risks if each.rating is not None]
    for band in (RiskBand.CRITICAL, RiskBand.HIGH, RiskBand.MODERATE, RiskBand.LOW):
        count = sum(rating.decision_band == band.value for _, rating in rated)
        line.addWidget(BandCount(look, band.value.lower(), count))
    shown.body.addWidget(counts)
    for each, rating in rated[:_MOST]:
        key = rating.decision_band.lower()
        right = QWidget()
        button = link(translate("SystemPage", "Open"), RISK, each.id)
        button.setAccessibleName(translate("SystemPage", "Open {name}").format(name=each.title))
        right.setLayout(row(look, Band(look, key, word("band", key)), button))
        shown.add_row(RiskLine(look, each.ref, each.title, right))
    if card.system.zone:
        button = link(translate("SystemPage", "Security levels"), ZONE, card.system.zone)
        words = translate("SystemPage", "Zone {name}").format(name=one_line(card.system.zone, 60))
        shown.add_row(CardRow(look, words, right=button))


class BandCount(QFrame):
    """How many risks are in one band."""

    def __init__(self, look: Look, band: str, count: int) -> None:
        super().__init__()
        self.setProperty("band", band if count else "none")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(4), look.px(6), look.px(4), look.px(6))
        column.setSpacing(0)
        for text, type_name in ((str(count), "lead"), (word("band", band), "small")):
            label = Text(text, type_name)
            label.setProperty("tone", "")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self.setAccessibleName(f"{count} {word('band', band)}")


class RiskLine(QWidget):
    """One risk: its id, title and band."""

    def __init__(self, look: Look, ref: str, title: str, right: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(16), look.px(4), look.px(16), look.px(4))
        line.setSpacing(look.px(12))
        self.setMinimumHeight(look.metrics.card_row)
        line.addWidget(Text(ref, tone="muted"))
        line.addWidget(Elided(title, "name"), 1)
        line.addWidget(right)
