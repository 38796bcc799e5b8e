"""Risk bands and chips: small labels with a word, drawn alike in delegates and on their own.

Source: visual target §7 "Band, chip".
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.apply import Look
from ui.theme.icons import draw_glyph, draw_icon
from ui.widgets.text import show_if

BANDS = ("low", "moderate", "high", "critical")


def band_width(look: Look, word: str) -> int:
    """Return how wide the band with *word* is."""
    return QFontMetrics(look.font("small-strong")).horizontalAdvance(word) + look.px(18)


def draw_band(painter: QPainter, look: Look, rect: QRectF, band: str, word: str) -> None:
    """Draw the band *band* of `BANDS` with its *word*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour(f"band-{band}"))
    painter.setPen(QPen(look.colour("text"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    painter.setPen(look.colour(f"on-band-{band}"))
    painter.setFont(look.font("small-strong"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


def draw_chip(painter: QPainter, look: Look, rect: QRectF, word: str, icon: str = "") -> None:
    """Draw a chip with a *word*, after an *icon* if one is given."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour("surface"))
    painter.setPen(QPen(look.colour("border"), 1))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4))
    side = look.px(12)
    inner = QRectF(rect)
    if icon:
        place = QRectF(rect.left() + look.px(7), rect.center().y() - side / 2, side, side)
        draw_icon(painter, place, icon, look.colour("text"), look.theme.stroke)
        inner.setLeft(place.right())
    painter.setPen(look.colour("text"))
    painter.setFont(look.font("small", 500))
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


class Band(QWidget):
    """One band with its word."""

    def __init__(self, look: Look, band: str = "low", word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_band(band, word)
        look.changed.connect(self.update)

    def set_band(self, band: str, word: str) -> None:
        """Show another band."""
        self._band, self._word = band, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        return QSize(band_width(self._look, self._word), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band."""
        draw_band(QPainter(self), self._look, QRectF(self.rect()), self._band, self._word)


class Chip(QWidget):
    """One chip: a short fact such as "Draft" or "E2"."""

    def __init__(self, look: Look, word: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_word(word)
        look.changed.connect(self.update)

    def set_word(self, word: str) -> None:
        """Show another word; an empty one hides the chip."""
        self._word = word
        self.setAccessibleName(word)
        show_if(self, bool(word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        width = QFontMetrics(self._look.font("small", 500)).horizontalAdvance(self._word)
        return QSize(width + self._look.px(18) + (self._look.px(16) if self._icon else 0), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        draw_chip(QPainter(self), self._look, QRectF(self.rect()), self._word, self._icon)


class Glyph(QWidget):
    """A status glyph at the side of its words; people who hear the window hear the words."""

    def __init__(
        self, look: Look, kind: str, size: int = 16, ground: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._kind, self._size, self._ground = look, kind, size, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_kind(self, kind: str) -> None:
        """Show another status."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the glyph."""
        role = self._kind if self._kind in ("danger", "warning", "success", "info") else "muted"
        painter = QPainter(self)
        draw_glyph(painter, QRectF(self.rect()), self._kind, self._look.colour(role), self._look.colour(self._ground))


class Icon(QWidget):
    """An icon that only decorates its words."""

    def __init__(
        self, look: Look, name: str, size: int = 20, role: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._name, self._size, self._role = look, name, size, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        draw_icon(
            QPainter(self), QRectF(self.rect()), self._name, self._look.colour(self._role), self._look.theme.stroke
        )
