"""A paragraph whose first words are heavier and whose last may be small: plain text, wrapped, never markup."""

from PySide6 import QtGui
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.format import shown
from ui.theme.apply import Look
from ui.widgets.text import lay_lines


class LeadText(QWidget):
    """*lead* in weight 600, then *text*, then *tail* small and muted; *type* gives size and line."""

    def __init__(self, look: Look, type: str = "message", tone: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._type, self._tone = look, type, tone
        self._lead = self._text = self._tail = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def set_words(self, lead: str = "", text: str = "", tail: str = "") -> None:
        """Show *lead*, *text* and *tail* with spaces between."""
        words = shown(lead), shown(text), shown(tail)
        if words != (self._lead, self._text, self._tail):
            self._lead, self._text, self._tail = words
            self.setAccessibleName(self.words())
            self.updateGeometry()
            self.update()

    def set_tone(self, tone: str) -> None:
        """Change the colour by role."""
        self._tone = tone
        self.update()

    def words(self) -> str:
        """Return the whole paragraph."""
        return " ".join(part for part in (self._lead, self._text, self._tail) if part)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*."""
        return self._laid_out(max(1, width))[1]

    def sizeHint(self) -> QSize:
        """One line, as far as that is not absurdly long."""
        layout, _ = self._laid_out(100_000)
        wide = round(layout.lineAt(0).naturalTextWidth()) + 2 if layout.lineCount() else 0
        return QSize(min(wide, self._look.px(640)), self._line() if self.words() else 0)

    def minimumSizeHint(self) -> QSize:
        """A few words wide, one line high."""
        return QSize(self._look.px(120), self._line() if self.words() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        layout, _ = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._tone))
        layout.draw(painter, QPointF(0, 0))

    def _line(self) -> int:
        return self._look.metrics.type_line(self._type)

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.words(), self._look.font(self._type))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        return layout, lay_lines(layout, width, self._line())

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats = []
        if self._lead:
            bold = QtGui.QTextCharFormat()
            bold.setFont(self._look.font(self._type, 600))
            formats.append(_range(0, len(self._lead), bold))
        if self._tail:
            small = QtGui.QTextCharFormat()
            small.setFont(self._look.font("small"))
            small.setForeground(self._look.colour("muted"))
            formats.append(_range(len(self.words()) - len(self._tail), len(self._tail), small))
        return formats


def _range(start: int, length: int, format: "QtGui.QTextCharFormat") -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, format
    return found
