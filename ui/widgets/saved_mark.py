"""The saved mark: whether everything is on disk, in words and shape.

It keeps the width of its longest word, so nothing beside it moves, and is
spoken only when saving fails or works again.

Source: UX guide §4, visual target §6.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.a11y import announce
from ui.theme.apply import Look
from ui.theme.icons import draw_glyph
from ui.widgets.buttons import LINK, Button


class SavedState(StrEnum):
    """The four states of saving."""

    SAVED = "saved"
    SAVING = "saving"
    WAITING = "waiting"
    FAILED = "failed"


class _Mark(QWidget):
    """Glyph and words, as wide as the longest of the usual ones."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.state = SavedState.SAVED
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for the glyph and the longest of the words."""
        metrics = QFontMetrics(self._look.font("control"))
        usual = [words_for(state, "00:00") for state in (SavedState.SAVED, SavedState.SAVING, SavedState.WAITING)]
        widest = max(metrics.horizontalAdvance(text) for text in (*usual, self.words))
        return QSize(widest + self._look.px(14 + 6) + 2, self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint glyph and words."""
        look = self._look
        painter = QPainter(self)
        glyph = {SavedState.SAVED: "success", SavedState.WAITING: "waiting", SavedState.FAILED: "danger"}.get(
            self.state
        )
        role = {SavedState.SAVED: "success", SavedState.FAILED: "danger"}.get(self.state, "muted")
        side = look.px(14)
        width = QFontMetrics(look.font("control")).horizontalAdvance(self.words)
        left = self.width() - width - side - look.px(6) - 1
        place = QRectF(left, (self.height() - side) / 2, side, side)
        if glyph:
            draw_glyph(painter, place, glyph, look.colour(role), look.colour("surface"))
        else:
            painter.setPen(look.colour(role))
            painter.setFont(look.font("control"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…")
        painter.setFont(look.font("control"))
        painter.setPen(look.colour(role))
        words = QRectF(place.right() + look.px(6), 0, width + 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.words)


def words_for(state: SavedState, time: str = "", reason: str = "") -> str:
    """Return the words of the mark."""
    if state is SavedState.SAVED:
        return QCoreApplication.translate("SavedMark", "Saved {time}").format(time=time)
    if state is SavedState.SAVING:
        return QCoreApplication.translate("SavedMark", "Saving")
    if state is SavedState.WAITING:
        return QCoreApplication.translate("SavedMark", "Waiting")
    return QCoreApplication.translate("SavedMark", "Not saved: {reason}").format(reason=reason)


class SavedMark(QWidget):
    """The mark and, when saving failed, its Retry.

    Signals:
        retry_requested(): the person wants to save again.
    """

    retry_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = _Mark(look)
        self._retry = Button(look, QCoreApplication.translate("SavedMark", "Retry"), LINK)
        self._retry.clicked.connect(self.retry_requested)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        line.addWidget(self._mark)
        line.addWidget(self._retry)
        self._retry.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> SavedState:
        """The state shown."""
        return self._mark.state

    @property
    def words(self) -> str:
        """The words shown."""
        return self._mark.words

    def show_state(self, state: SavedState, time: str = "", reason: str = "") -> None:
        """Show *state* with its *time* (saved) or *reason* (failed)."""
        before = self._mark.state
        self._mark.state = state
        self._mark.words = words_for(state, time, reason)
        self._retry.setVisible(state is SavedState.FAILED)
        self.setAccessibleName(self._mark.words)
        self._mark.updateGeometry()
        self._mark.update()
        if (state is SavedState.FAILED) != (before is SavedState.FAILED):
            announce(self, self._mark.words)
