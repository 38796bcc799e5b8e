"""The sign of the program."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme.apply import Look


def draw_sign(painter: QPainter, look: Look, rect: QRectF) -> None:
    """Draw the sign of the program: a pylon of three strokes on a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("accent"))
    radius = rect.width() * 0.22
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(QPen(look.colour("on-accent"), rect.width() / 12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    at = rect.topLeft()
    unit = rect.width() / 24
    for x1, y1, x2, y2 in ((12, 4.5, 12, 19.5), (6, 9, 18, 9), (8, 14, 16, 14)):
        painter.drawLine(
            round(at.x() + x1 * unit), round(at.y() + y1 * unit), round(at.x() + x2 * unit), round(at.y() + y2 * unit)
        )
    painter.restore()
