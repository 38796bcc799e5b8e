"""A dashed box that takes one file by dropping, and says which one it holds."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.keys import is_enter
from ui.theme.apply import Look
from ui.theme.icons import draw_icon


class DropZone(QAbstractButton):
    """Takes a file; pressing it asks to choose one.

    Signals:
        dropped(Path): the file that the person dropped.
    """

    dropped = Signal(object)

    def __init__(self, look: Look, words: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._hint, self._fact = look, hint, ""
        self._is_target = False
        self.setText(words)
        self.setAccessibleName(f"{words}. {hint}")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_file(self, name: str, fact: str) -> None:
        """Say which file it holds."""
        self._fact = fact
        self.setText(name)
        self.setAccessibleName(f"{name}, {fact}. {self._hint}")
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._look.px(400), self._look.px(48))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space does."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for a file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._is_target = True
            self.update()

    def dragLeaveEvent(self, event: object) -> None:
        """No longer a target."""
        self._is_target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        self._is_target = False
        self.update()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.dropped.emit(Path(url.toLocalFile()))
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, icon, words and hint."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("accent" if self._is_target else "border"), 2 if self._is_target else look.theme.line)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("hover" if self.underMouse() or self._is_target else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(6), look.px(6))
        side = look.px(20)
        draw_icon(
            painter,
            QRectF(look.px(16), (self.height() - side) / 2, side, side),
            "file",
            look.colour("text"),
            look.theme.stroke,
        )
        hint_font, font, fact_font = look.font("body"), look.font("name"), look.font("body")
        hint = QFontMetrics(hint_font).horizontalAdvance(self._hint)
        room = self.width() - look.px(48 + 16)
        shows_hint = hint < room * 0.4
        left, right = look.px(48), self.width() - look.px(16) - (hint + look.px(16) if shows_hint else 0)
        if shows_hint:
            painter.setFont(hint_font)
            painter.setPen(look.colour("muted"))
            painter.drawText(
                QRectF(self.width() - look.px(16) - hint - 2, 0, hint + 2, self.height()),
                Qt.AlignmentFlag.AlignVCenter,
                self._hint,
            )
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        name = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideMiddle, right - left)
        painter.drawText(QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        left += QFontMetrics(font).horizontalAdvance(name) + look.px(12)
        if self._fact and left < right:
            painter.setFont(fact_font)
            painter.setPen(look.colour("muted"))
            fact = QFontMetrics(fact_font).elidedText(self._fact, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRectF(left, 0, right - left, self.height()), Qt.AlignmentFlag.AlignVCenter, fact)
