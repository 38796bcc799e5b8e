"""A dialog: for file choice, signing, importing, and little else. It never stacks and never blocks the event loop.

Told apart by its border and a flat veil over the window. What cannot be undone
says so at its foot; Cancel has the keyboard first.

Source: UX guide §5, visual target §7 "Dialog".
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.page import Room
from ui.theme.apply import Look
from ui.theme.focus import FocusRing
from ui.widgets.buttons import MAIN, Button
from ui.widgets.layouts import Scroll, bar
from ui.widgets.text import Text

_VEIL = 115  # of 255: 45 %


class Veil(QWidget):
    """Dims its whole parent."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._whole = look, parent
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and watched is self._whole:
            self.setGeometry(self._whole.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil."""
        colour = QColor(self._look.colour("window") if self._look.theme.is_dark else self._look.colour("text"))
        colour.setAlpha(_VEIL if not self._look.theme.is_dark else 170)
        QPainter(self).fillRect(self.rect(), colour)


class Dialog(QDialog):
    """Title, source line, content, and a foot with the consequence, Cancel and one verb.

    Subclasses add to *content* and connect *act*; `open` shows the dialog and returns at once.
    """

    def __init__(
        self, look: Look, title: str, parent: QWidget, *, act: str = "", width: int = 640, height: int = 0
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.look = look
        self._window = parent.window()
        self.is_low = Room.of(self._window.size(), look.metrics.percent).is_low
        self.setProperty("panel", "true")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._size = (width, height)
        self._veil: Veil | None = None
        self._ring = FocusRing(self, look)
        self.title = Text(title, "title", wrap=True)
        self.source = Text("", tone="muted", wrap=True)
        self.source.hide()
        self.consequence = Text("", tone="muted", wrap=True)
        self.cancel = Button(look, QCoreApplication.translate("Dialog", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.act = Button(look, act, MAIN)
        self.act.setVisible(bool(act))
        self.content = QVBoxLayout()
        self.content.setSpacing(look.px(6 if self.is_low else 16))
        self._build()

    def _build(self) -> None:
        look = self.look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.theme.line, look.theme.line, look.theme.line, look.theme.line)
        whole.setSpacing(0)
        head = QVBoxLayout()
        above, below = (8, 6) if self.is_low else (20, 16)
        head.setContentsMargins(look.px(24), look.px(above), look.px(24), look.px(below))
        head.setSpacing(look.px(4))
        head.addWidget(self.title)
        head.addWidget(self.source)
        whole.addLayout(head)
        self.content.setContentsMargins(look.px(24), 0, look.px(24), look.px(below))
        if self.is_low and not self._size[1]:
            inside = QWidget()
            inside.setLayout(self.content)
            whole.addWidget(Scroll(inside), 1)
        else:
            whole.addLayout(self.content, 1)
        foot = self.foot = QHBoxLayout()
        foot.setSpacing(look.px(8))
        lines = QVBoxLayout()
        side, edge = look.px(24), look.px(6 if self.is_low else 12)
        lines.setContentsMargins(side, edge, side, edge)
        lines.setSpacing(look.px(4))
        if self.is_low and self._size[1]:  # content that scrolls gains by a sentence on a line of its own
            lines.addWidget(self.consequence)
            foot.addStretch(1)
        else:
            foot.addWidget(self.consequence, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.act)
        lines.addLayout(foot)
        whole.addWidget(bar("foot", lines))

    def set_source(self, text: str) -> None:
        """Show where the content comes from, under the title."""
        self.source.setText(text)
        self.source.setVisible(bool(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window, never larger than it, above a veil."""
        super().showEvent(event)
        window = self._window
        room = window.size()
        if self.is_low and not self.consequence.text():
            self.consequence.hide()
        margin = self.look.px(8)
        wide = min(self.look.px(self._size[0]), room.width() - 2 * margin)
        self.setFixedWidth(wide)
        high = (
            self.look.px(self._size[1]) if self._size[1] else max(self.heightForWidth(wide), self.sizeHint().height())
        )
        self.setFixedHeight(min(high, room.height() - 2 * margin))
        centre = window.mapToGlobal(window.rect().center())
        self.move(centre.x() - self.width() // 2, centre.y() - self.height() // 2)
        if self._veil is None:
            self._veil = Veil(self.look, window)

    def done(self, result: int) -> None:
        """Take the veil away with the dialog."""
        if self._veil is not None:
            self._veil.hide()
            self._veil.deleteLater()
            self._veil = None
        super().done(result)
