"""A link that wraps: as wide as its column, as high as its words need, with a small second line."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.format import shown
from ui.keys import is_press
from ui.theme.apply import Look
from ui.widgets.text import lay_lines


class LinkLine(QAbstractButton):
    """*text* underlined in accent, *second* small and muted below it."""

    def __init__(
        self, look: Look, text: str, second: str = "", *, type: str = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._second, self._type = look, shown(second), type
        self.setText(shown(text))
        self.setAccessibleName(f"{text}, {second}" if second else text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("corner", 3)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*, never less than a target that can be hit."""
        return max(self._laid_out(max(1, width))[1] + 2 * self._edge(), self._look.px(24))

    def sizeHint(self) -> QSize:
        """One line as far as that is not absurdly long."""
        layout, _ = self._laid_out(100_000)
        return QSize(min(round(layout.lineAt(0).naturalTextWidth()) + 2, self._look.px(640)), self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        return QSize(self._look.px(120), self._look.px(24))

    def keyPressEvent(self, event: QEvent) -> None:
        """Enter presses as the space bar does."""
        if is_press(event):  # type: ignore[arg-type]
            self.click()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        layout, _ = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._look.colour("accent"))
        layout.draw(painter, QPointF(0, self._edge()))

    def _edge(self) -> int:
        return self._look.px(4 if self._look.metrics.is_field else 2)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        text = self.text()
        whole = f"{text}\u2028{self._second}" if self._second else text
        layout = QTextLayout(whole, self._look.font(self._type))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        link, small = QTextCharFormat(), QTextCharFormat()
        link.setFontUnderline(True)
        small.setForeground(self._look.colour("muted"))
        formats = []
        for start, length, format in ((0, len(text), link), (len(text) + 1, len(self._second), small)):
            found = QTextLayout.FormatRange()
            found.start, found.length, found.format = start, length, format
            formats.append(found)
        layout.setFormats(formats)
        return layout, lay_lines(layout, width, self._look.metrics.type_line(self._type))
