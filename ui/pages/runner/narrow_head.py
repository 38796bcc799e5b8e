"""What stands in the top bar of a narrow runner: the section with its ring, and whether the question is marked."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.apply import Look
from ui.theme.icons import draw_icon
from ui.widgets.buttons import Button, Plain
from ui.widgets.progress_ring import draw_ring


class _SectionButton(Button):
    """Ring, section, place within it; opens the drawer of sections."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", height=40)
        self._share = 0.0
        self._fact = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_section(self, title: str, fact: str, share: float) -> None:
        """Show where the person is."""
        self.setText(title)
        self._fact, self._share = fact, share
        self.setAccessibleName(f"{title} {fact}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as ring, title, fact and arrow."""
        look = self._look
        words = QFontMetrics(look.font("lead")).horizontalAdvance(self.text())
        fact = QFontMetrics(look.font("sentence")).horizontalAdvance(self._fact)
        return QSize(words + fact + look.px(12 + 22 + 8 + 10 + 8 + 18 + 14), look.px(40))

    def minimumSizeHint(self) -> QSize:
        """The title may be cut."""
        return QSize(self._look.px(160), self._look.px(40))

    def _paint_content(self, painter: QPainter, ink: object) -> None:
        look = self._look
        side, middle = look.px(22), self.height() / 2
        left = look.px(12)
        draw_ring(painter, look, QRectF(left, middle - side / 2, side, side), self._share, width=look.px(5))
        left += side + look.px(8)
        arrow = look.px(16)
        fact_width = QFontMetrics(look.font("sentence")).horizontalAdvance(self._fact)
        room = self.width() - left - fact_width - arrow - look.px(10 + 8 + 12)
        font = look.font("lead")
        title = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room))
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        width = QFontMetrics(font).horizontalAdvance(title)
        painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, title)
        left += width + look.px(10)
        painter.setFont(look.font("sentence"))
        painter.drawText(QRectF(left, 0, fact_width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._fact)
        left += fact_width + look.px(8)
        draw_icon(
            painter, QRectF(left, middle - arrow / 2, arrow, arrow), "down", look.colour("text"), look.theme.stroke
        )


class NarrowHead(QWidget):
    """Section button at the left, mark at the right.

    Signals:
        drawer_requested(): open the sections.
        mark_requested(): mark or unmark the question.
    """

    drawer_requested = Signal()
    mark_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = _SectionButton(look)
        self._mark = Plain(look, "", "quiet", icon="flag", height=40)
        self._section.clicked.connect(self.drawer_requested)
        self._mark.clicked.connect(self.mark_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        line.addWidget(self._section)
        line.addStretch(1)
        line.addWidget(self._mark)

    def show_section(self, title: str, fact: str, share: float) -> None:
        """Show where the person is."""
        self._section.show_section(title, fact, share)

    def set_marked(self, is_marked: bool) -> None:
        """Say whether the question is marked."""
        self._mark.set_text(self.tr("Marked") if is_marked else self.tr("Mark"))

    def take_focus(self) -> None:
        """Give the keyboard to the section button."""
        self._section.setFocus(Qt.FocusReason.OtherFocusReason)
