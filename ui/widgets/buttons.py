"""Buttons, switches, check boxes and selects as the visual target draws them.

They are painted, because a style sheet knows neither a key hint nor a tick;
behaviour, focus and accessibility are Qt's own.

Source: visual target §§7, 8.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from ui.keys import is_enter
from ui.theme.apply import Look
from ui.theme.icons import draw_glyph, draw_icon

MAIN, NORMAL, QUIET, DANGER, LINK = "main", "normal", "quiet", "danger", "link"


class Button(QAbstractButton):
    """A button of a *kind*, with an icon, a word and a small hint at its key; any of the three may be empty.

    Without a word it needs a *name* for people who hear the window.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        kind: str = NORMAL,
        *,
        icon: str = "",
        icon_after: str = "",
        key: str = "",
        name: str = "",
        height: int = 0,
        type: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._type = type
        self._look, self._kind, self._icon, self._icon_after, self._key = look, kind, icon, icon_after, key
        self._height = height
        self.setText(text)
        self.setAccessibleName(name or text)
        if name and not text:
            self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind == LINK else Qt.CursorShape.ArrowCursor)
        self.setProperty("corner", 3 if kind == LINK else 6)
        self._is_busy = False
        look.changed.connect(self.update)

    def set_kind(self, kind: str) -> None:
        """Change how the button looks."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon before the word."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_key(self, key: str) -> None:
        """Change the hint at the key."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Change the word, and the name with it."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_chosen(self, is_chosen: bool) -> None:
        """Show by a tick, and tell people who hear the window, that this is what was chosen."""
        self.setCheckable(True)
        self.setChecked(is_chosen)
        self.set_icon("check" if is_chosen else "")

    def nextCheckState(self) -> None:
        """Do nothing: what was chosen is shown when it was taken."""

    def set_busy(self, is_busy: bool) -> None:
        """Show a bar along the lower edge while the work runs."""
        self._is_busy = is_busy
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon, word and hint; square without a word."""
        look, height = self._look, self._full_height()
        if self._kind == LINK:
            metrics = QFontMetrics(look.font("body"))
            return QSize(metrics.horizontalAdvance(self.text()) + 2, max(look.px(24), metrics.height() + look.px(4)))
        if not self.text():
            return QSize(height, height)
        padding = (
            look.px(16 if look.metrics.is_field or height > look.px(40) else 12) if self._kind != QUIET else look.px(8)
        )
        return QSize(self._content_width() + 2 * padding, height)

    def minimumSizeHint(self) -> QSize:
        """Where the layout may squeeze it, key and icon go before a letter of the word does."""
        if not self.text() or self._kind == LINK:
            return self.sizeHint()
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(words + 2 * self._look.px(6), self._full_height())

    def hitButton(self, pos: object) -> bool:
        """The whole rectangle answers."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space does."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border and content."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, ink = self._colours()
        look = self._look
        if self._kind == LINK:
            self._paint_link(painter, ink)
            return
        width = look.theme.line + (1 if self.underMouse() and not look.theme.fills and self.isEnabled() else 0)
        inset = width / 2
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setBrush(ground)
        painter.setPen(QPen(border, width) if border.alpha() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, look.px(6), look.px(6))
        self._paint_content(painter, ink)
        if self._is_busy:
            painter.fillRect(
                QRectF(look.px(6), self.height() - 3, self.width() - look.px(12), 2), look.colour("accent")
            )

    def _paint_link(self, painter: QPainter, ink: QColor) -> None:
        font = self._look.font("body")
        font.setUnderline(self.isEnabled())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        look = self._look
        parts = self._parts()
        left = (self.width() - self._width_of(parts)) / 2
        middle, side, gap = self.height() / 2, look.px(18), look.px(8)
        for part in parts:
            if part in ("icon", "after"):
                name = self._icon if part == "icon" else self._icon_after
                draw_icon(painter, QRectF(left, middle - side / 2, side, side), name, ink, look.theme.stroke)
            else:
                font = self._font() if part == "text" else look.font("small")
                quiet = part == "key" and self._kind != MAIN
                painter.setFont(font)
                painter.setPen(look.colour("muted") if quiet else ink)
                words = self.text() if part == "text" else self._key
                room = QRectF(left, 0, QFontMetrics(font).horizontalAdvance(words) + 2, self.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left += self._part_width(part) + gap

    def _parts(self) -> list[str]:
        """Return the parts that fit, in order; the key goes first, then the icons."""
        present = {"icon": self._icon, "text": self.text(), "key": self._key, "after": self._icon_after}
        parts = [name for name, value in present.items() if value]
        for name in ("key", "after", "icon"):
            if self._width_of(parts) + 2 * self._look.px(6) > self.width() and name in parts and "text" in parts:
                parts.remove(name)
        return parts

    def _part_width(self, part: str) -> int:
        if part in ("icon", "after"):
            return self._look.px(18)
        font = self._font() if part == "text" else self._look.font("small")
        return QFontMetrics(font).horizontalAdvance(self.text() if part == "text" else self._key)

    def _width_of(self, parts: list[str]) -> int:
        return sum(map(self._part_width, parts)) + self._look.px(8) * (len(parts) - 1) if parts else 0

    def _content_width(self) -> int:
        present = {"icon": self._icon, "text": self.text(), "key": self._key, "after": self._icon_after}
        return self._width_of([name for name, value in present.items() if value])

    def _font(self) -> QFont:
        if self._type:
            return self._look.font(self._type)
        large = self._full_height() >= self._look.px(48) and self._kind != LINK
        return self._look.font("sentence" if large else "name", 500)

    def _full_height(self) -> int:
        return self._height or self._look.metrics.control

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Return ground, border and ink for the present state."""
        look, none = self._look, QColor(0, 0, 0, 0)
        over, down = self.underMouse() and self.isEnabled(), self.isDown()
        if not self.isEnabled():
            is_bare = self._kind in (QUIET, LINK)
            return (
                none if is_bare else look.colour("window"),
                none if is_bare else look.colour("track"),
                look.colour("muted"),
            )
        if self._kind == MAIN:
            ground = look.colour("accent-pressed" if down else "accent-hover" if over else "accent")
            return ground, none, look.colour("on-accent")
        ink = look.colour({DANGER: "danger", QUIET: "accent", LINK: "accent"}.get(self._kind, "text"))
        if down:
            return look.colour("pressed"), look.colour("accent"), ink if look.theme.fills else look.colour("on-accent")
        ground = look.colour("hover") if over else look.colour("surface")
        if self._kind == QUIET:
            return (look.colour("hover") if over and look.theme.fills else none), none, ink
        return ground, look.colour("danger" if self._kind == DANGER else "border"), ink


class Plain(Button):
    """A quiet button in the colour of text, for the top bar and quiet answers."""

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        ground, border, ink = super()._colours()
        return ground, border, self._look.colour("text") if self.isEnabled() and not self.isDown() else ink


class Check(QAbstractButton):
    """A check box with its word; the whole line answers."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as box and word."""
        look = self._look
        width = QFontMetrics(look.font("body")).horizontalAdvance(self.text())
        return QSize(look.metrics.mark + look.px(12) + width + look.px(4), look.metrics.control)

    def minimumSizeHint(self) -> QSize:
        """A check box is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, its tick and the word."""
        look, side = self._look, self._look.metrics.mark
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(look.px(1), (self.height() - side) / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        enabled = self.isEnabled()
        painter.setBrush(
            look.colour(("accent" if enabled else "muted") if on else "hover" if self.underMouse() else "surface")
        )
        painter.setPen(QPen(look.colour("accent" if on else "border" if enabled else "track"), look.theme.line))
        painter.drawRoundedRect(box, look.px(3), look.px(3))
        if on:
            draw_tick(
                painter, box.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18), look.colour("on-accent")
            )
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("text" if enabled else "muted"))
        left = look.px(1) + side + look.px(10)
        painter.drawText(
            QRectF(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text()
        )


def draw_tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw a tick that fills *rect*."""
    painter.save()
    painter.setPen(
        QPen(
            colour,
            max(1.6, rect.width() / 6),
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(QPointF(rect.left(), rect.center().y() + rect.height() * 0.06))
    path.lineTo(rect.left() + rect.width() * 0.36, rect.bottom() - rect.height() * 0.12)
    path.lineTo(rect.right(), rect.top() + rect.height() * 0.14)
    painter.drawPath(path)
    painter.restore()


class _Segment(QAbstractButton):
    """One part of a switch."""

    def __init__(self, look: Look, text: str, glyph: str, position: str, height: int) -> None:
        super().__init__()
        self._look, self._glyph, self._position, self._height = look, glyph, position, height
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as glyph and word."""
        look = self._look
        width = QFontMetrics(look.font("control")).horizontalAdvance(self.text())
        glyph = look.px(14 + 8) if self._glyph else 0
        return QSize(width + glyph + look.px(24), self._height or look.metrics.control)

    def minimumSizeHint(self) -> QSize:
        """The word stays whole."""
        look = self._look
        width = QFontMetrics(look.font("control")).horizontalAdvance(self.text())
        return QSize(width + look.px(12) + (look.px(20) if self._glyph else 0), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint this part with the corners of its position."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = look.colour("accent" if on else "hover" if self.underMouse() else "surface")
        half, radius = look.theme.line / 2, look.px(6)
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        if self._position in ("middle", "last"):
            rect.adjust(-look.theme.line, 0, 0, 0)
        path = _rounded(rect, radius, self._position)
        painter.setBrush(ground)
        painter.setPen(QPen(look.colour("border"), look.theme.line))
        painter.drawPath(path)
        ink = look.colour("on-accent" if on else "text")
        font = look.font("control", 600 if on and not look.theme.fills else None)
        width = QFontMetrics(font).horizontalAdvance(self.text())
        side = look.px(14) if self._glyph else 0
        left = (self.width() - width - (side + look.px(8) if side else 0)) / 2
        if side:
            tint = (
                ink
                if on
                else look.colour(self._glyph if self._glyph in ("danger", "warning", "success", "info") else "muted")
            )
            draw_glyph(painter, QRectF(left, (self.height() - side) / 2, side, side), self._glyph, tint, ground)
            left += side + look.px(8)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


def _rounded(rect: QRectF, radius: float, position: str) -> QPainterPath:
    path = QPainterPath()
    if position == "only":
        path.addRoundedRect(rect, radius, radius)
        return path
    left = radius if position == "first" else 0.0
    right = radius if position == "last" else 0.0
    path.moveTo(rect.left() + left, rect.top())
    path.lineTo(rect.right() - right, rect.top())
    if right:
        path.arcTo(QRectF(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right), 90, -90)
        path.lineTo(rect.right(), rect.bottom() - right)
        path.arcTo(QRectF(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right), 0, -90)
    else:
        path.lineTo(rect.right(), rect.bottom())
    path.lineTo(rect.left() + left, rect.bottom())
    if left:
        path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left), 270, -90)
        path.lineTo(rect.left(), rect.top() + left)
        path.arcTo(QRectF(rect.left(), rect.top(), 2 * left, 2 * left), 180, -90)
    path.closeSubpath()
    return path


class Switch(QWidget):
    """Two to six joined segments of which one is chosen.

    Signals:
        chosen(str): the key of the segment that the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        glyphs: dict[str, str] | None = None,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (key, text) in enumerate(choices):
            is_first, is_last = index == 0, index == len(choices) - 1
            position = "only" if is_first and is_last else "first" if is_first else "last" if is_last else "middle"
            segment = _Segment(look, text, (glyphs or {}).get(key, ""), position, height)
            self._segments[key] = segment
            self._group.addButton(segment, index)
            row.addWidget(segment, segment.minimumSizeHint().width())
        self._group.idClicked.connect(self._on_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if choices:
            self.choose(choices[0][0])

    @property
    def choice(self) -> str:
        """The key of the chosen segment."""
        return next((key for key, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose *key* without telling."""
        if key in self._segments:
            self._segments[key].setChecked(True)

    def set_text(self, key: str, text: str) -> None:
        """Change the word of one segment, for example its count."""
        self._segments[key].setText(text)
        self._segments[key].setAccessibleName(text)
        self._segments[key].updateGeometry()

    def _on_clicked(self, index: int) -> None:
        self.chosen.emit(list(self._segments)[index])


class Select(QComboBox):
    """A choice from a list; its arrow is an icon of ours."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        look.changed.connect(self.update)

    def fill(self, choices: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Offer *choices* of (key, words) and choose *chosen*, without telling."""
        blocked = self.blockSignals(True)
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(blocked)

    @property
    def choice(self) -> str:
        """The key of the chosen line."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose *key* without telling."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(key)))
        self.blockSignals(blocked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and the arrow."""
        super().paintEvent(event)
        side = self._look.px(16)
        rect = QRectF(self.width() - side - self._look.px(10), (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        draw_icon(
            painter, rect, "down", self._look.colour("text" if self.isEnabled() else "muted"), self._look.theme.stroke
        )
