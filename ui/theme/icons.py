"""Icons and status glyphs: one path each, drawn in the colour of a role.

Icons are files on a 20 grid, recoloured and cached by name, colour, size, line
and pixel ratio. Status glyphs are filled and differ by outline alone, so a
status survives grey printing and colour-blindness.

Source: visual target §4.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from workbench.kernel.content import resource

GLYPHS = ("danger", "warning", "success", "info", "empty", "waiting")


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int, stroke: float, ratio: float) -> QPixmap:
    """Return the icon *name* as a pixmap of *size* logical pixels with lines of *stroke* on the 20 grid."""
    drawn = _source(name).replace("#000000", colour).replace('stroke-width="1.5"', f'stroke-width="{stroke}"')
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawn.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor, stroke: float) -> None:
    """Draw the icon *name* into *rect*."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    pixmap = icon_pixmap(name, colour.name(), round(rect.width()), stroke, ratio)
    painter.drawPixmap(rect.topLeft(), pixmap)


def _octagon() -> QPainterPath:
    path = QPainterPath()
    cut = 4.1
    path.addPolygon(
        QPolygonF(
            [
                QPointF(cut, 0),
                QPointF(14 - cut, 0),
                QPointF(14, cut),
                QPointF(14, 14 - cut),
                QPointF(14 - cut, 14),
                QPointF(cut, 14),
                QPointF(0, 14 - cut),
                QPointF(0, cut),
            ]
        )
    )
    path.closeSubpath()
    return path.translated(1, 1)


def _triangle() -> QPainterPath:
    path = QPainterPath(QPointF(8, 1.2))
    path.lineTo(15.6, 14.6)
    path.lineTo(0.4, 14.6)
    path.closeSubpath()
    return path


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path


def draw_glyph(painter: QPainter, rect: QRectF, kind: str, colour: QColor, ground: QColor) -> None:
    """Draw the status glyph *kind* of `GLYPHS` into the square *rect*; marks inside it are in *ground*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    mark = QPen(ground, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    line = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if kind == "danger":
        painter.drawPath(_octagon())
        painter.setPen(mark)
        painter.drawPath(_line((5.4, 5.4), (10.6, 10.6)))
        painter.drawPath(_line((10.6, 5.4), (5.4, 10.6)))
    elif kind == "warning":
        painter.drawPath(_triangle())
        painter.setPen(mark)
        painter.drawPath(_line((8, 6.2), (8, 9.6)))
        painter.drawPath(_line((8, 12.2), (8, 12.25)))
    elif kind == "info":
        painter.drawEllipse(QRectF(1.2, 1.2, 13.6, 13.6))
        painter.setPen(mark)
        painter.drawPath(_line((8, 7.4), (8, 11.4)))
        painter.drawPath(_line((8, 4.6), (8, 4.65)))
    elif kind == "success":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line.setWidthF(2.4)
        painter.setPen(line)
        painter.drawPath(_line((1.8, 8.6), (5.8, 12.4), (14.2, 3.8)))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line)
        painter.drawEllipse(QRectF(2, 2, 12, 12))
        if kind == "waiting":
            painter.drawPath(_line((8, 4.8), (8, 8), (10.4, 9.6)))
    painter.restore()
