"""A card: surface, a head with title and one act, rows below; and the row itself.

Source: visual target §7 "Card", "Card row".
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.layouts import rule
from ui.widgets.text import Elided, Text, clear_layout


class Card(QFrame):
    """A box whose content is one thing; *title* stands in its head, *act* at the head's right."""

    def __init__(self, look: Look, title: str = "", act: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("card", "true")
        self.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        self.head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.title = Text(title, "heading")
        if title:
            self.head.setContentsMargins(look.px(16), look.px(4), look.px(16), look.px(4))
            self.head.setSpacing(look.px(12))
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            if act is not None:
                self.head.addWidget(act)
            top = QWidget()
            top.setLayout(self.head)
            top.setMinimumHeight(look.px(48))
            whole.addWidget(top)
        whole.addLayout(self.body)

    def add_row(self, widget: QWidget) -> None:
        """Add *widget* below a rule."""
        if self.body.count() or self.title.text():
            self.body.addWidget(rule(self.look))
        self.body.addWidget(widget)

    def add_padded(self, widget: QWidget, *, top: int = 0) -> None:
        """Add *widget* with the card's padding and no rule."""
        inset = QVBoxLayout()
        inset.setContentsMargins(self.look.px(16), self.look.px(top), self.look.px(16), self.look.px(16))
        inset.addWidget(widget)
        self.body.addLayout(inset)

    def clear(self) -> None:
        """Remove everything below the head."""
        clear_layout(self.body)


class CardRow(QWidget):
    """One line of a card: glyph, name, fact; a value or a link at the right."""

    def __init__(
        self,
        look: Look,
        name: str,
        fact: str = "",
        *,
        glyph: str = "",
        lead: str = "",
        right: QWidget | None = None,
        second: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(16), look.px(4), look.px(16), look.px(4))
        line.setSpacing(look.px(12))
        self.setMinimumHeight(look.metrics.card_row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if glyph:
            line.addWidget(Glyph(look, glyph))
        if lead:
            line.addWidget(Text(lead, tone="muted"))
        words = QVBoxLayout()
        words.setSpacing(0)
        if second:
            words.addWidget(Text(name, "name", wrap=True))
            words.addWidget(Text(second, "small", "muted", wrap=True))
            line.addLayout(words, 1)
        else:
            title = Elided(name, "name")
            title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            line.addWidget(title)
            line.addWidget(Elided(fact, tone="muted", yields=True), 1)
        if right is not None:
            line.addWidget(right, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class LongRow(CardRow):
    """One line of a card whose words may take several lines on the screen."""

    def __init__(self, look: Look, name: str, second: str, *, glyph: str = "", right: QWidget | None = None) -> None:
        super().__init__(look, name, glyph=glyph, second=second, right=right)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
