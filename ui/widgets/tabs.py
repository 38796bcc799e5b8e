"""Tabs of a place or a panel: words in a row, the chosen one heavy with a line in accent.

Source: mock-up of the system card, visual target §7 "Side panel".
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.apply import Look


class _Tab(QAbstractButton):
    """One tab; only the chosen one is reached by Tab, arrows move on."""

    def __init__(self, look: Look, text: str, tabs: "Tabs") -> None:
        super().__init__(tabs)
        self._look, self._tabs = look, tabs
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("corner", 4)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the heavy word."""
        width = QFontMetrics(self._look.font("rail", 600)).horizontalAdvance(self.text())
        return QSize(width + self._look.px(24), self._look.px(48 if self._look.metrics.is_field else 40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the tab beside with the arrows."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._tabs.step(step)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the word and the line."""
        look, on = self._look, self.isChecked()
        painter = QPainter(self)
        painter.setFont(look.font("rail", 600 if on else None))
        painter.setPen(look.colour("accent" if on else "text" if self.underMouse() else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if on:
            inset, high = look.px(12), look.px(3)
            painter.fillRect(QRectF(inset, self.height() - high, self.width() - 2 * inset, high), look.colour("accent"))


class Tabs(QWidget):
    """A row of tabs.

    Signals:
        chosen(str): the key of the tab that the person chose.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, _Tab] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for index, (key, text) in enumerate(tabs):
            tab = _Tab(look, text, self)
            self._tabs[key] = tab
            self._group.addButton(tab, index)
            line.addWidget(tab)
        line.addStretch(1)
        self._group.idClicked.connect(self._on_clicked)
        if tabs:
            self.choose(tabs[0][0])

    @property
    def choice(self) -> str:
        """The key of the chosen tab."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose *key* without telling."""
        for known, tab in self._tabs.items():
            if known == key:
                tab.setChecked(True)
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if known == key else Qt.FocusPolicy.ClickFocus)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of one tab, for example its count."""
        self._tabs[key].setText(text)
        self._tabs[key].setAccessibleName(text)
        self._tabs[key].updateGeometry()

    def set_tab_visible(self, key: str, is_visible: bool) -> None:
        """Show or hide one tab."""
        self._tabs[key].setVisible(is_visible)

    def step(self, by: int) -> None:
        """Choose the tab beside the present one, for the keyboard."""
        keys = [key for key, tab in self._tabs.items() if not tab.isHidden()]
        wanted = keys[(keys.index(self.choice) + by) % len(keys)]
        self.choose(wanted)
        self._tabs[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(wanted)

    def take_focus(self) -> None:
        """Give the keyboard to the chosen tab."""
        if self.choice:
            self._tabs[self.choice].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_clicked(self, index: int) -> None:
        key = list(self._tabs)[index]
        self.choose(key)
        self.chosen.emit(key)
