"""The ring that shows a share as an arc; whole is a filled disc with a tick, so "done" is a shape.

Source: visual target §7 "Section row".
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.apply import Look
from ui.widgets.buttons import draw_tick

_TURN = 16 * 360


def draw_ring(painter: QPainter, look: Look, rect: QRectF, share: float, *, width: float = 4.0) -> None:
    """Draw a *share* 0-1 into the square *rect*, from twelve o'clock clockwise."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if share >= 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        inset = rect.width() * 0.3
        draw_tick(painter, rect.adjusted(inset, inset, -inset, -inset), look.colour("on-accent"))
    else:
        inner = rect.adjusted(width / 2 + 1, width / 2 + 1, -width / 2 - 1, -width / 2 - 1)
        painter.setPen(QPen(look.colour("track"), width))
        painter.drawEllipse(inner)
        if share > 0:
            painter.setPen(QPen(look.colour("accent"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(inner, _TURN // 4, -round(_TURN * share))
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        painter.drawEllipse(rect.adjusted(width + 1, width + 1, -width - 1, -width - 1))
    painter.restore()


class ProgressRing(QWidget):
    """A ring of its own; its neighbour says the numbers."""

    def __init__(self, look: Look, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._size, self._share = look, size, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show *share* 0-1."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        draw_ring(QPainter(self), self._look, QRectF(self.rect()), self._share, width=max(4.0, self.width() / 7))


class ShareBar(QWidget):
    """A thin bar for a share 0-1."""

    def __init__(self, look: Look, width: int = 160, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._width, self._share = look, width, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show *share* 0-1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as asked for."""
        return QSize(self._look.px(self._width), self._look.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(self._look.colour("track"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._share:
            painter.setBrush(self._look.colour("accent"))
            painter.drawRoundedRect(
                QRectF(0, 0, max(self.height(), self.width() * self._share), self.height()), radius, radius
            )
