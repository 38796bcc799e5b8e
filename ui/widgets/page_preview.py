"""The pages of a PDF, one at a time: page x of y, zoom, and the page itself.

Page keys turn pages, arrows scroll. The picture comes later; until then the last
one of the page stands there, or words that say what is being done.

Source: UX guide §8 "Report builder".
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.a11y import name
from ui.models.page_pictures import PagePictures
from ui.page import Room, Width
from ui.theme.apply import Look
from ui.widgets.buttons import Button, Select
from ui.widgets.layouts import bar
from ui.widgets.text import Elided, Text

_FIT_WIDTH, _FIT_PAGE = "width", "page"
_PERCENTS = (50, 75, 100, 125, 150, 200, 300)
_A4 = (595.28, 841.89)  # points
_POINTS_PER_INCH, _SCREEN_DPI = 72, 96
_REST_MS = 120  # a window that is being resized asks once
_MARGIN = 16


class _Sheet(QWidget):
    """One page on the ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image: QImage | None = None
        look.changed.connect(self.update)

    def show_image(self, image: QImage | None, size: QSize) -> None:
        """Show *image* in *size*."""
        self._image = image
        margin = 2 * self._look.px(_MARGIN)
        self.setFixedSize(size.width() + margin, size.height() + margin)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, picture and edge."""
        margin = self._look.px(_MARGIN)
        paper = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter = QPainter(self)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image, QRectF(self._image.rect()))
        painter.setPen(QPen(self._look.colour("hair"), self._look.theme.line))
        painter.drawRect(paper)


class _Paper(QScrollArea):
    """Scrolls the sheet; hands page keys to the preview.

    Signals:
        turned(int): so many pages on, or back.
        jumped(bool): to the last page, or the first.
        resized(): the room is another.
    """

    turned = Signal(int)
    jumped = Signal(bool)
    resized = Signal()

    def __init__(self, sheet: _Sheet) -> None:
        super().__init__()
        self.setWidget(sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", 0)
        self.viewport().setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and scroll; letters are for the page."""
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            self.turned.emit(step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self.jumped.emit(event.key() == Qt.Key.Key_End)
        elif (
            event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers()
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of the new room."""
        super().resizeEvent(event)
        self.resized.emit()


class PagePreview(QWidget):
    """Shows *pictures*.

    Signals:
        page_shown(int): this page, from 1, is shown with a picture of the right size.
    """

    page_shown = Signal(int)

    def __init__(self, look: Look, pictures: PagePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pictures = look, pictures
        self._page = 1
        self._points = _A4
        self._wants_last = False
        self._room = Room(Width.WIDE, False)
        self._caption = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask)
        self._build()
        pictures.counted.connect(self._on_counted)
        pictures.drawn.connect(self._on_drawn)
        self._on_counted(pictures.count)

    def _build(self) -> None:
        look = self._look
        self.caption = Elided("", tone="muted")
        self._previous = Button(look, "", icon="back", name=self.tr("Previous page"))
        self._next = Button(look, "", icon="forward", name=self.tr("Next page"))
        self._number = Text("", "control")
        self._smaller = Button(look, "", icon="minus", name=self.tr("Smaller pages"))
        self._larger = Button(look, "", icon="plus", name=self.tr("Larger pages"))
        self.zoom = Select(look, self.tr("Size of the pages"))
        percents = [(str(percent), self.tr("{number} %").format(number=percent)) for percent in _PERCENTS]
        self.zoom.fill([(_FIT_WIDTH, self.tr("Fit width")), (_FIT_PAGE, self.tr("Whole page")), *percents])
        self._sheet = _Sheet(look)
        self.paper = _Paper(self._sheet)
        self._words = Text("", "message", "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._previous.clicked.connect(self.previous_page)
        self._next.clicked.connect(self.next_page)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self.zoom.activated.connect(self._ask)
        self.paper.turned.connect(self._turn)
        self.paper.jumped.connect(self._on_jumped)
        self.paper.resized.connect(self._on_resized)
        self._line = QHBoxLayout()
        self._line.setSpacing(look.px(8))
        self._line.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self.lead = QHBoxLayout()
        self._line.addLayout(self.lead)
        for widget in (self.caption, self._previous, self._number, self._next):
            self._line.addWidget(widget, 1 if widget is self.caption else 0)
        self._line.addSpacing(look.px(8))
        for sized in (self._smaller, self.zoom, self._larger):
            self._line.addWidget(sized)
        self._stack = QStackedWidget()
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(look.px(24), look.px(48), look.px(24), look.px(24))
        column.addWidget(self._words)
        column.addStretch(1)
        self._stack.addWidget(words)
        self._stack.addWidget(self.paper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar("top", self._line))
        inset = QVBoxLayout()
        inset.setContentsMargins(4, 4, 4, 4)  # room for the ring
        inset.addWidget(self._stack)
        whole.addLayout(inset, 1)

    # --- asked ---

    @property
    def page(self) -> int:
        """The page shown, from 1."""
        return self._page

    @property
    def is_sharp(self) -> bool:
        """True if the page stands there in a picture drawn for its size."""
        return self._pictures.picture(self._page, self._dpi(self._size())) is not None

    def words(self) -> str:
        """Return what stands in place of the pages, empty while they are shown."""
        return self._words.text() if self._stack.currentIndex() == 0 else ""

    # --- wishes ---

    def say(self, words: str) -> None:
        """Show *words* in place of the pages until these come."""
        self._words.setText(words)
        if not self._pictures.count:
            self._stack.setCurrentIndex(0)

    def set_room(self, room: Room) -> None:
        """Leave out the caption where it would be cut, and the buttons that the list of sizes stands for too."""
        self._room = room
        side, edge = self._look.px(8 if room.is_narrow else 16), self._look.px(4 if room.is_narrow else 8)
        self._line.setContentsMargins(side, edge, side, edge)
        self.set_caption(self._caption)
        self._show_number()

    def set_caption(self, words: str) -> None:
        """Say in *words* which file is shown."""
        self._caption = words
        self.caption.setText(words if self._room.width is Width.WIDE else "")

    def show_last_page(self) -> None:
        """Show the last page, now or when the pages have come."""
        self._wants_last = True
        if self._pictures.count:
            self._on_counted(self._pictures.count)

    def next_page(self) -> None:
        """Show the next page."""
        self._turn(1)

    def previous_page(self) -> None:
        """Show the page before."""
        self._turn(-1)

    def go_to(self, page: int) -> None:
        """Show *page*, or the nearest there is."""
        page = min(max(1, page), max(1, self._pictures.count))
        if page != self._page:
            self._page = page
            self.paper.verticalScrollBar().setValue(0)
        self._show_number()
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the page drawn that was not wanted while nobody saw it."""
        super().showEvent(event)
        self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on a screen of another sharpness."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._rest.start()

    # --- inside ---

    def _size(self) -> QSize:
        """Return the size of the page at the chosen zoom, in logical pixels."""
        wide, high = self._points
        margin = 2 * self._look.px(_MARGIN)
        view = self.paper.viewport().size()
        if self.zoom.choice == _FIT_WIDTH:
            edge = (
                self.paper.verticalScrollBar().sizeHint().width()
                if not self.paper.verticalScrollBar().isVisible()
                else 0
            )
            scale = (view.width() - margin - edge) / wide
        elif self.zoom.choice == _FIT_PAGE:
            scale = min((view.width() - margin) / wide, (view.height() - margin) / high)
        else:
            scale = int(self.zoom.choice) / 100 * _SCREEN_DPI / _POINTS_PER_INCH
        scale = max(scale, 0.1)
        return QSize(round(wide * scale), round(high * scale))

    def _dpi(self, size: QSize) -> int:
        """Return at how many dots per inch a page of *size* is drawn on this screen."""
        return max(1, round(size.width() * self.devicePixelRatioF() * _POINTS_PER_INCH / self._points[0]))

    def _ask(self) -> None:
        """Show what is there of the page, and have it drawn at the size it stands in."""
        if not self._pictures.count or not self.isVisible():
            return
        size = self._size()
        dpi = self._dpi(size)
        image = self._pictures.picture(self._page, dpi)
        if image is not None:
            points = (image.width() * _POINTS_PER_INCH / dpi, image.height() * _POINTS_PER_INCH / dpi)
            if abs(points[0] - self._points[0]) > 2 or abs(points[1] - self._points[1]) > 2:
                self._points = points  # a page of another shape: measure again
                self._ask()
                return
        self._sheet.show_image(image or self._pictures.nearest(self._page), size)
        self._pictures.want(self._page, dpi)
        if image is not None:
            self.page_shown.emit(self._page)

    def _turn(self, step: int) -> None:
        self.go_to(self._page + step)

    def _step_zoom(self, step: int) -> None:
        now = self._size().width() * _POINTS_PER_INCH / self._points[0] / _SCREEN_DPI * 100
        choices = [percent for percent in _PERCENTS if (percent > now + 1 if step > 0 else percent < now - 1)]
        if choices:
            self.zoom.choose(str(choices[0] if step > 0 else choices[-1]))
            self._ask()

    def _show_number(self) -> None:
        count = self._pictures.count
        words = self.tr("Page {number} of {count}").format(number=self._page, count=count) if count else ""
        self._number.setText(words)
        name(self.paper, words)
        self._previous.setEnabled(self._page > 1)
        self._next.setEnabled(self._page < count)
        for widget in (self._previous, self._next, self._number, self.zoom):
            widget.setVisible(bool(count))
        for widget in (self._smaller, self._larger):
            widget.setVisible(bool(count) and not self._room.is_narrow)

    # --- slots ---

    def _on_counted(self, count: int) -> None:
        self._page = count if self._wants_last and count else min(self._page, max(1, count))
        self._wants_last = self._wants_last and not count
        self._stack.setCurrentIndex(1 if count else 0)
        self._show_number()
        self._rest.start()

    def _on_drawn(self, page: int) -> None:
        if page == self._page:
            self._ask()

    def _on_resized(self) -> None:
        self._rest.start()

    def _on_smaller(self) -> None:
        self._step_zoom(-1)

    def _on_larger(self) -> None:
        self._step_zoom(1)

    def _on_jumped(self, to_last: bool) -> None:
        self.go_to(self._pictures.count if to_last else 1)
