"""The answer scale: two to five large buttons and, beneath them, what the answer counts as.

Keys choose by position (the page hears them); arrows move the keyboard between
buttons without answering, Space and Enter answer. All labels share the largest
size from 16 to 14 px at which the longest one fits, and the chosen one keeps its
weight, so nothing grows or is clipped.

Source: UX guide §3, visual target §7 "Answer button", "What counts".
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.a11y import name
from ui.theme.apply import Look
from ui.theme.focus import GAP, RING
from ui.widgets.buttons import draw_tick

_LARGEST, _SMALLEST = 16, 14
_COUNTS_HEIGHT = 36
RING_ROOM = RING + GAP


class _Answer(QRadioButton):
    """One answer; checking is the scale's business, so that a click never shows what is not kept."""

    def __init__(self, scale: "AnswerScale", look: Look, position: int) -> None:
        super().__init__(scale)
        self._scale, self._look = scale, look
        self.position = position
        self.setAutoExclusive(False)
        self.setProperty("ownRing", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def nextCheckState(self) -> None:
        """Do nothing: the answer is shown when it was taken."""

    def hitButton(self, pos: object) -> bool:
        """The whole button answers."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between answers with the arrows, answer with Enter."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._scale.focus_answer(self.position + step)
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it is enabled or disabled."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border, number, label, tick and ring."""
        look, scale = self._look, self._scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, ink, width = self._state_colours()
        box = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
        half = width / 2
        pen = QPen(border, width)
        if scale.is_read_only and not self.isChecked():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), look.px(8), look.px(8))
        self._paint_words(painter, box, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), RING))
            inset = RING / 2
            rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(rect, look.px(8) + 2, look.px(8) + 2)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        look, scale = self._look, self._scale
        pad = scale.padding
        strong = not look.theme.fills
        number = look.font("small", 600 if strong else None)
        if strong:
            number.setPixelSize(look.px(14))
        painter.setFont(number)
        painter.setPen(ink if self.isChecked() else look.colour("muted" if not strong else "text"))
        if box.height() < look.px(52):
            line = box.adjusted(pad, 0, -pad, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self.position + 1))
            label_place = line
        else:
            top = QRectF(box.left() + pad, box.top() + look.px(10), box.width() - 2 * pad, look.px(18))
            painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(self.position + 1))
            label_place = QRectF(box.left() + pad, box.bottom() - look.px(36), box.width() - pad, look.px(24))
        painter.setPen(ink)
        painter.setFont(scale.label_font())
        painter.drawText(label_place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.isChecked():
            side = look.px(14)
            draw_tick(painter, QRectF(box.right() - pad - side, box.top() + look.px(12), side, side), ink)

    def _state_colours(self) -> tuple[QColor, QColor, QColor, float]:
        """Return ground, border, ink and the border's width for the present state."""
        look, line = self._look, float(self._look.theme.line)
        if not self.isEnabled():
            return look.colour("window"), look.colour("track"), look.colour("muted"), line
        if self._scale.is_read_only:
            edge = look.colour("text" if self.isChecked() else "border")
            return look.colour("window"), edge, look.colour("text"), 2.0 if self.isChecked() else line
        over = self.underMouse()
        if self.isChecked():
            ground = look.colour("accent-hover" if over else "accent")
            return ground, look.colour("border") if not look.theme.fills else ground, look.colour("on-accent"), line
        if self.isDown():
            ink = look.colour("text" if look.theme.fills else "on-accent")
            return look.colour("pressed"), look.colour("accent"), ink, line
        if over and not look.theme.fills:
            return look.colour("surface"), look.colour("border"), look.colour("text"), line + 1
        return look.colour("hover" if over else "surface"), look.colour("border"), look.colour("text"), line


class AnswerScale(QWidget):
    """The answers of one question and the line that says what the chosen one counts as.

    Signals:
        answered(int): the position, from 0, that the person chose.
        focused(int): the keyboard reached the answer at this position.
    """

    answered = Signal(int)
    focused = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._answers: list[_Answer] = []
        self._chosen: int | None = None
        self._counts: int | None = None
        self._shows_counts = True
        self._height = 72
        self._label_px = _LARGEST
        self.padding = look.px(12)
        self.is_read_only = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)

    # --- what is shown ---

    def set_labels(self, labels: Sequence[str]) -> None:
        """Offer one answer for each of the short *labels*."""
        if [answer.text() for answer in self._answers] == list(labels):
            return
        for answer in self._answers:
            answer.hide()
            answer.deleteLater()
        self._answers = [_Answer(self, self._look, position) for position in range(len(labels))]
        for answer, label in zip(self._answers, labels, strict=True):
            answer.setText(label)
            answer.clicked.connect(self._on_clicked)
            answer.installEventFilter(self)
            answer.show()
        for one, other in zip(self._answers, self._answers[1:], strict=False):
            QWidget.setTabOrder(one, other)
        self._chosen = self._counts = None
        self._place()
        self._name_all()

    def set_answer(self, chosen: int | None, counts: int | None = None) -> None:
        """Show position *chosen* as the answer (None for none) and *counts* as the level that the evidence supports."""
        self._chosen, self._counts = chosen, counts
        for answer in self._answers:
            answer.setChecked(answer.position == chosen)
        self._name_all()
        self.update()

    def set_read_only(self, is_read_only: bool) -> None:
        """Show the answers without taking new ones."""
        self.is_read_only = is_read_only
        self.update()
        for answer in self._answers:
            answer.update()

    def set_button_height(self, height: int) -> None:
        """Set the height of the buttons at 100 % (72, medium 64)."""
        self._height = height
        self._place()
        self.updateGeometry()

    def set_counts_shown(self, is_shown: bool) -> None:
        """Leave the line of what counts out where the window is low; a sentence says it then."""
        self._shows_counts = is_shown
        self.updateGeometry()
        self.update()

    # --- asked ---

    @property
    def chosen(self) -> int | None:
        """The position shown as the answer."""
        return self._chosen

    @property
    def focused_position(self) -> int | None:
        """The position that has the keyboard."""
        return next((answer.position for answer in self._answers if answer.hasFocus()), None)

    def label_font(self) -> QFont:
        """Return the font that all labels share."""
        font = self._look.font("name", None if self._look.theme.fills else 600)
        font.setPixelSize(self._look.px(self._label_px))
        return font

    def answers(self) -> Sequence[QRadioButton]:
        """Return the buttons in order."""
        return tuple(self._answers)

    def focus_answer(self, position: int | None = None) -> None:
        """Give the keyboard to *position*, or to the chosen answer, or to the first."""
        if not self._answers:
            return
        wanted = position if position is not None else self._chosen if self._chosen is not None else 0
        if 0 <= wanted < len(self._answers):
            self._answers[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest label in every button at the smallest size."""
        font = self._look.font("name")
        font.setPixelSize(self._look.px(_SMALLEST))
        longest = max((QFontMetrics(font).horizontalAdvance(answer.text()) for answer in self._answers), default=0)
        count = max(1, len(self._answers))
        width = count * (longest + 2 * self._look.px(6) + 2 * RING_ROOM)
        return QSize(width, self._buttons_height() + self._counts_space())

    def minimumSizeHint(self) -> QSize:
        """The page may be narrower; labels then end in …"""
        return QSize(self._look.px(240), self.sizeHint().height())

    # --- Qt ---

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tell which answer has the keyboard."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, _Answer):
            self.focused.emit(watched.position)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line of what counts."""
        if not self._counts_space() or self._counts is None or self._chosen is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        y = self._buttons_height() + look.px(8)
        start = float(RING_ROOM)
        counts = self._middle(self._counts)
        painter.setPen(QPen(look.colour("accent"), look.px(4)))
        painter.drawLine(QPointF(start, y), QPointF(counts, y))
        if self._chosen != self._counts:
            self._paint_said(painter, counts, self._middle(self._chosen), y)
        self._paint_diamond(painter, counts, y)
        label = self._answers[self._counts].text()
        words = QCoreApplication.translate("AnswerScale", "counts as {level}").format(level=label)
        self._paint_word(painter, counts, y, words, look.font("small-strong"), "text")

    # --- inside ---

    def _on_clicked(self) -> None:
        answer = self.sender()
        if isinstance(answer, _Answer) and not self.is_read_only:
            self.answered.emit(answer.position)

    def _on_look_changed(self) -> None:
        self._place()
        self.update()

    def _buttons_height(self) -> int:
        return self._look.px(self._height) + 2 * RING_ROOM

    def _counts_space(self) -> int:
        return self._look.px(_COUNTS_HEIGHT) if self._shows_counts else 0

    def _place(self) -> None:
        count = len(self._answers)
        if not count:
            return
        gap = max(0, self._look.px(8) - 2 * RING_ROOM)
        width = (self.width() - gap * (count - 1)) / count
        for answer in self._answers:
            left = round(answer.position * (width + gap))
            right = round(answer.position * (width + gap) + width)
            answer.setGeometry(QRect(left, 0, right - left, self._buttons_height()))
        self._fit(width - 2 * RING_ROOM)

    def _fit(self, width: float) -> None:
        """Choose the largest common label size, giving up padding before size."""
        look = self._look
        for padding in (12, 8, 6):
            for size in range(_LARGEST, _SMALLEST - 1, -1):
                self._label_px, self.padding = size, look.px(padding)
                metrics = QFontMetrics(self.label_font())
                longest = max(metrics.horizontalAdvance(answer.text()) for answer in self._answers)
                if longest + 2 * self.padding <= width:
                    return

    def _middle(self, position: int) -> float:
        box = self._answers[position].geometry()
        return box.left() + box.width() / 2

    def _paint_said(self, painter: QPainter, counts: float, said: float, y: float) -> None:
        look = self._look
        radius = look.px(6)
        pen = QPen(look.colour("muted"), 2)
        pen.setDashPattern([1.5, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(counts + look.px(8), y), QPointF(said - radius, y))
        painter.setPen(QPen(look.colour("muted"), 2))
        painter.setBrush(look.colour("window"))
        painter.drawEllipse(QPointF(said, y), radius, radius)
        words = QCoreApplication.translate("AnswerScale", "said", "the level that the person claimed")
        self._paint_word(painter, said, y, words, look.font("small"), "muted")

    def _paint_diamond(self, painter: QPainter, x: float, y: float) -> None:
        half = self._look.px(7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent"))
        painter.drawPolygon(
            QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])
        )

    def _paint_word(self, painter: QPainter, x: float, y: float, words: str, font: QFont, role: str) -> None:
        look = self._look
        painter.setFont(font)
        painter.setPen(look.colour(role))
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        left = min(max(RING_ROOM, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, y + look.px(10), width, look.px(18)), Qt.AlignmentFlag.AlignCenter, words)

    def _name_all(self) -> None:
        count = len(self._answers)
        for answer in self._answers:
            parts = [
                answer.text(),
                QCoreApplication.translate("AnswerScale", "{position} of {count}").format(
                    position=answer.position + 1, count=count
                ),
            ]
            if answer.position == self._chosen:
                parts.append(QCoreApplication.translate("AnswerScale", "chosen"))
                if self._counts is not None and self._counts < count:
                    counts = self._answers[self._counts].text()
                    parts.append(QCoreApplication.translate("AnswerScale", "counts as {level}").format(level=counts))
            name(answer, ", ".join(parts))
