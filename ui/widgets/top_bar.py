"""The bar on top: back, forward, path, search, jobs and the saved mark.

Where the window is narrow a page may put its own head in place of the path.

Source: UX guide §2, visual target §6 "Top bar".
"""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.format import one_line
from ui.page import Room, Width
from ui.theme.apply import Look
from ui.theme.icons import draw_icon
from ui.widgets.buttons import Button, Plain
from ui.widgets.saved_mark import SavedMark


class _Path(QWidget):
    """The path, its last part heavy, cut from the left where it is too long."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.update)

    def set_parts(self, parts: tuple[str, ...]) -> None:
        """Show *parts*, outermost first."""
        self._parts = tuple(one_line(part, 80) for part in parts)
        self.setAccessibleName(" › ".join(self._parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Some room; what is left over goes here."""
        return QSize(self._look.px(120), self._look.px(24))

    def minimumSizeHint(self) -> QSize:
        """May vanish."""
        return QSize(0, self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many last parts as fit."""
        look, painter = self._look, QPainter(self)
        plain, heavy = look.font("body"), look.font("body", 600)
        for font in (plain, heavy):
            font.setPixelSize(look.metrics.type_size("rail") - look.px(1))
        parts = list(self._parts)
        gap = QFontMetrics(plain).horizontalAdvance("›") + look.px(16)
        while len(parts) > 1 and self._width(parts, plain, heavy, gap) > self.width():
            parts.pop(0)
        x = 0
        for index, part in enumerate(parts):
            is_last = index == len(parts) - 1
            font = heavy if is_last else plain
            painter.setFont(font)
            painter.setPen(look.colour("text" if is_last else "muted"))
            words = QFontMetrics(font).elidedText(part, Qt.TextElideMode.ElideRight, max(0, self.width() - x))
            width = QFontMetrics(font).horizontalAdvance(words)
            painter.drawText(QRectF(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width
            if not is_last:
                painter.setFont(plain)
                painter.setPen(look.colour("muted"))
                painter.drawText(QRectF(x, 0, gap, self.height()), Qt.AlignmentFlag.AlignCenter, "›")
                x += gap

    @staticmethod
    def _width(parts: list[str], plain: QFont, heavy: QFont, gap: int) -> int:
        before = sum(QFontMetrics(plain).horizontalAdvance(part) + gap for part in parts[:-1])
        return before + QFontMetrics(heavy).horizontalAdvance(parts[-1])


class SearchButton(Button):
    """Looks like a field, opens the search over everything."""

    def __init__(self, look: Look, words: str, key: str, width: int) -> None:
        super().__init__(look, words, key=key, icon="search")
        self._width = width

    def set_width(self, width: int) -> None:
        """Set the width at 100 %; 0 shows the icon alone."""
        self._width = width
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as asked for."""
        height = self._look.px(32)
        return QSize(self._look.px(self._width) if self._width else height, height)

    def _paint_content(self, painter: QPainter, ink: object) -> None:
        look = self._look
        side, middle = look.px(16), self.height() / 2
        left = look.px(12) if self._width else (self.width() - side) / 2
        draw_icon(
            painter, QRectF(left, middle - side / 2, side, side), "search", look.colour("muted"), look.theme.stroke
        )
        if not self._width:
            return
        painter.setFont(look.font("rail", 400))
        painter.setPen(look.colour("muted"))
        inner = QRectF(self.rect()).adjusted(look.px(36), 0, -look.px(10), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(look.font("small"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)


class TopBar(QFrame):
    """The bar of the frame.

    Signals:
        menu_requested(), back_requested(), forward_requested(), search_requested(), jobs_requested(): wishes.
    """

    menu_requested = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    search_requested = Signal()
    jobs_requested = Signal()

    def __init__(self, look: Look, search_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("bar", "top")
        self.setFixedHeight(look.metrics.top_bar)
        translate = QCoreApplication.translate
        self.menu = Plain(look, "", "quiet", icon="menu", name=translate("TopBar", "Menu"), height=40)
        self.back = Plain(look, "", "quiet", icon="back", name=translate("TopBar", "Back"), height=32)
        self.forward = Plain(look, "", "quiet", icon="forward", name=translate("TopBar", "Forward"), height=32)
        self._path = _Path(look)
        self.search = SearchButton(look, translate("TopBar", "Search"), search_key, 224)
        self.jobs = Plain(look, translate("TopBar", "Jobs"), "quiet", icon="jobs", height=32, type="control")
        self.saved = SavedMark(look)
        self._head: QWidget | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(look.px(16), 0, look.px(24), 0)
        self._line.setSpacing(look.px(8))
        for widget in (self.menu, self.back, self.forward, self._path, self.search, self.jobs, self.saved):
            if widget is self.saved:
                self._line.addSpacing(look.px(8))
            self._line.addWidget(widget, 1 if widget is self._path else 0)
        self.menu.clicked.connect(self.menu_requested)
        self.back.clicked.connect(self.back_requested)
        self.forward.clicked.connect(self.forward_requested)
        self.search.clicked.connect(self.search_requested)
        self.jobs.clicked.connect(self.jobs_requested)
        self.jobs.hide()
        self.menu.hide()

    def set_path(self, parts: tuple[str, ...]) -> None:
        """Show the path to the present place."""
        self._path.set_parts(parts)

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Enable what is possible."""
        self.back.setEnabled(can_go_back)
        self.forward.setEnabled(can_go_forward)

    def set_jobs(self, running: int, listed: int) -> None:
        """Show how many jobs run; hide the button while none is listed."""
        words = QCoreApplication.translate("TopBar", "Jobs {count}").format(count=running)
        self.jobs.set_text(words if running else QCoreApplication.translate("TopBar", "Jobs"))
        self.jobs.setVisible(bool(listed))

    def set_head(self, head: QWidget | None) -> None:
        """Put a page's *head* in place of path and search, or give these back."""
        if head is self._head:
            return
        if self._head is not None:
            self._line.removeWidget(self._head)
            self._head.hide()
            self._head.setParent(None)
        self._head = head
        if head is not None:
            self._line.insertWidget(3, head, 1)
            head.show()
        self._path.setVisible(head is None)
        self.search.setVisible(head is None)
        self.back.setVisible(head is None)
        self.forward.setVisible(head is None)

    def set_room(self, room: Room) -> None:
        """Give the path what the search does not need."""
        look = self._look
        self.menu.setVisible(room.is_low)
        self.search.set_width({Width.WIDE: 224, Width.MEDIUM: 168, Width.NARROW: 0}[room.width])
        side = 8 if room.is_narrow else 24
        self._line.setContentsMargins(look.px(8 if room.is_narrow else 16), 0, look.px(side), 0)
