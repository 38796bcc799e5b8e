"""Answers one below the other, each with its key, a radio or a box, its words and what they mean.

One is chosen, or with boxes several. Arrows move, Space and Enter choose, digits are handed in by the page.

Source: mock-up of the AI Act wizard, visual target §7 "Option".
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.format import tooltip
from ui.keys import is_press
from ui.theme.apply import Look
from ui.widgets.buttons import draw_tick


@dataclass(frozen=True)
class AnswerChoice:
    """One answer: key in code, words, what they mean."""

    key: str
    words: str
    hint: str = ""


class _Answer(QAbstractButton):
    """One answer."""

    def __init__(self, look: Look, choice: AnswerChoice, number: str, owner: "AnswerList") -> None:
        super().__init__(owner)
        self._look, self.choice, self._number, self._owner = look, choice, number, owner
        self.setCheckable(True)
        self.setText(choice.words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tooltip(f"{choice.words}. {choice.hint}" if choice.hint else choice.words))
        look.changed.connect(self.update)

    def nextCheckState(self) -> None:
        """Do nothing: what is chosen is shown when the page says so."""

    def sizeHint(self) -> QSize:
        """Two lines, or one where the window is low or nothing is to be explained."""
        look = self._look
        high = 44 if self._owner.is_low else 56 if self.choice.hint else 48
        return QSize(look.px(320), max(look.px(high), look.metrics.control))

    def minimumSizeHint(self) -> QSize:
        """Words may be cut; they are in the name."""
        return QSize(self._look.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or move to the answer above or below."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if is_press(event):
            self.click()
        elif step:
            self._owner.step(self, step)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, number, mark and words."""
        look, on, enabled = self._look, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if on else look.theme.line
        half = width / 2
        ground = "selected" if on else "window" if not enabled else "hover" if self.underMouse() else "surface"
        edge = "accent" if on and enabled else "text" if on else "border" if enabled else "track"
        painter.setBrush(look.colour(ground))
        painter.setPen(QPen(look.colour(edge), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), look.px(8), look.px(8))
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("text" if on else "muted"))
        painter.drawText(QRectF(look.px(12), 0, look.px(16), self.height()), Qt.AlignmentFlag.AlignCenter, self._number)
        self._paint_mark(painter, on, enabled)
        self._paint_words(painter, on, enabled)

    def _paint_mark(self, painter: QPainter, on: bool, enabled: bool) -> None:
        look = self._look
        side = look.px(20)
        place = QRectF(look.px(40), (self.height() - side) / 2, side, side)
        colour = look.colour("accent" if on and enabled else "text" if on else "border")
        painter.setPen(QPen(colour, 2 if on else look.theme.line))
        if self._owner.is_multi:
            painter.setBrush(colour if on else look.colour("surface"))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), look.px(3), look.px(3))
            if on:
                inset = side * 0.28
                draw_tick(painter, place.adjusted(inset, inset, -inset, -inset), look.colour("on-accent"))
            return
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if on:
            inset = side * 0.27
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))

    def _paint_words(self, painter: QPainter, on: bool, enabled: bool) -> None:
        look = self._look
        left = look.px(72)
        room = self.width() - left - look.px(12)
        words_font, hint_font = look.font("lead" if on else "sentence"), look.font("small")
        is_beside = self._owner.is_low and bool(self.choice.hint)
        has_below = bool(self.choice.hint) and not is_beside
        painter.setFont(words_font)
        painter.setPen(look.colour("text"))
        metrics = QFontMetrics(words_font)
        line = look.px(22)
        top = self.height() / 2 - line + look.px(1) if has_below else (self.height() - line) / 2
        words = metrics.elidedText(self.choice.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, top, room, line), Qt.AlignmentFlag.AlignVCenter, words)
        if not self.choice.hint:
            return
        painter.setFont(hint_font)
        painter.setPen(look.colour("text" if on else "muted"))
        if is_beside:
            used = metrics.horizontalAdvance(words) + look.px(12)
            place = QRectF(left + used, 0, room - used, self.height())
        else:
            place = QRectF(left, self.height() / 2 + look.px(2), room, look.px(18))
        hint = QFontMetrics(hint_font).elidedText(self.choice.hint, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, hint)


class AnswerList(QWidget):
    """The answers of one question.

    Signals:
        picked(str): the person picks this answer, or in several lets go of it.
    """

    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.is_multi = self.is_low = False
        self._answers: list[_Answer] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        self._column.setSpacing(look.px(8))

    def set_choices(self, name: str, choices: Sequence[AnswerChoice], *, is_multi: bool) -> None:
        """Offer *choices* under the *name* of the question."""
        self.is_multi = is_multi
        self.setAccessibleName(name)
        for answer in self._answers:
            answer.hide()
            answer.deleteLater()
        self._answers = []
        for index, choice in enumerate(choices):
            answer = _Answer(self._look, choice, str(index + 1) if index < 9 else "", self)
            answer.clicked.connect(self._on_clicked)
            self._answers.append(answer)
            self._column.addWidget(answer)

    def set_chosen(self, keys: Sequence[str], *, can_change: bool) -> None:
        """Show which answers are chosen; without *can_change* they only say so."""
        for index, answer in enumerate(self._answers):
            answer.setChecked(answer.choice.key in keys)
            answer.setEnabled(can_change)
            place = self.tr("{number} of {all}").format(number=index + 1, all=len(self._answers))
            chosen = self.tr("chosen") if answer.isChecked() else ""
            parts = (answer.choice.words, place, chosen)
            answer.setAccessibleName(", ".join(part for part in parts if part))
            answer.setAccessibleDescription(answer.choice.hint)
            answer.update()

    def set_low(self, is_low: bool) -> None:
        """Take less height."""
        self.is_low = is_low
        self._column.setSpacing(self._look.px(6 if is_low else 8))
        for answer in self._answers:
            answer.updateGeometry()

    def chosen(self) -> tuple[str, ...]:
        """Return the keys of the chosen answers."""
        return tuple(answer.choice.key for answer in self._answers if answer.isChecked())

    def focused(self) -> QWidget | None:
        """Return the answer that has, or would get, the keyboard."""
        has = next((answer for answer in self._answers if answer.hasFocus()), None)
        return (
            has
            or next((answer for answer in self._answers if answer.isChecked()), None)
            or (self._answers[0] if self._answers else None)
        )

    def take_focus(self) -> None:
        """Give the keyboard to the chosen answer, or the first."""
        wanted = next((answer for answer in self._answers if answer.isChecked()), None)
        if wanted is None and self._answers:
            wanted = self._answers[0]
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, answer: _Answer, by: int) -> None:
        """Give the keyboard to the answer above or below."""
        at = self._answers.index(answer) + by
        if 0 <= at < len(self._answers):
            self._answers[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, _Answer):
            self.picked.emit(pressed.choice.key)
