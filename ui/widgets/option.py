"""An option: a choice with its consequence. Blocked options stay, with the reason.

Source: visual target §7 "Option".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.keys import is_enter
from ui.theme.apply import Look


@dataclass(frozen=True)
class Choice:
    """One option: key, name, what it leads to; *blocked* says why it cannot be taken now."""

    key: str
    name: str
    consequence: str
    blocked: str = ""


class _Option(QRadioButton):
    """One option."""

    def __init__(self, look: Look, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.choice = look, choice
        self.setText(choice.name)
        self.setAccessibleName(choice.name)
        self.setAccessibleDescription(choice.blocked or choice.consequence)
        self.setEnabled(not choice.blocked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as two lines."""
        look = self._look
        words = max(
            QFontMetrics(look.font("strong")).horizontalAdvance(self.choice.name),
            QFontMetrics(look.font("small")).horizontalAdvance(self.choice.blocked or self.choice.consequence),
        )
        return QSize(min(words + look.px(72), look.px(560)), look.px(56))

    def minimumSizeHint(self) -> QSize:
        """Words may be cut; they are in the description."""
        return QSize(self._look.px(200), self._look.px(56))

    def hitButton(self, pos: object) -> bool:
        """The whole box answers."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses like Space does."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, radio and words."""
        look, on, enabled = self._look, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if on else look.theme.line
        half = width / 2
        ground = "selected" if on else "window" if not enabled else "hover" if self.underMouse() else "surface"
        painter.setBrush(look.colour(ground))
        painter.setPen(QPen(look.colour("accent" if on else "border" if enabled else "track"), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), look.px(6), look.px(6))
        side = look.px(20)
        circle = QRectF(look.px(16), (self.height() - side) / 2, side, side)
        painter.setBrush(look.colour("surface"))
        painter.setPen(
            QPen(look.colour("accent" if on else "border" if enabled else "track"), 2 if on else look.theme.line)
        )
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            inset = side * 0.27
            painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
        left = look.px(48)
        room = self.width() - left - look.px(12)
        name_font, small = look.font("strong" if on else "name"), look.font("small")
        painter.setFont(name_font)
        painter.setPen(look.colour("text" if enabled else "muted"))
        line = look.px(20)
        name = QFontMetrics(name_font).elidedText(self.choice.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, self.height() / 2 - line, room, line), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(small)
        painter.setPen(look.colour("text" if on else "muted"))
        words = QFontMetrics(small).elidedText(
            self.choice.blocked or self.choice.consequence, Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRectF(left, self.height() / 2, room, line), Qt.AlignmentFlag.AlignVCenter, words)


class Options(QWidget):
    """Several options of which one is chosen.

    Signals:
        chosen(str): the key of the option that the person chose.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._options: list[_Option] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))
        self._group.idClicked.connect(self._on_clicked)

    def set_choices(self, choices: Sequence[Choice], chosen: str = "") -> None:
        """Offer *choices*; the first that is not blocked is chosen if *chosen* is not possible."""
        for option in self._options:
            self._group.removeButton(option)
            option.hide()
            option.deleteLater()
        self._options = [_Option(self._look, choice, self) for choice in choices]
        for index, option in enumerate(self._options):
            self._group.addButton(option, index)
            self._column.addWidget(option)
        possible = [option for option in self._options if not option.choice.blocked]
        wanted = next((option for option in possible if option.choice.key == chosen), possible[0] if possible else None)
        if wanted is not None:
            wanted.setChecked(True)

    @property
    def choice(self) -> str:
        """The key of the chosen option."""
        return next((option.choice.key for option in self._options if option.isChecked()), "")

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(self._options[index].choice.key)
