"""The rail at the left: the places that exist, one chosen, Lock at the bottom.

Words where there is room, icons with names where there is not.

Source: UX guide §2, visual target §6 "Rail".
"""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.keys import is_press
from ui.theme.apply import Look
from ui.theme.focus import RING
from ui.theme.icons import draw_icon
from ui.theme.sign import draw_sign
from ui.widgets.buttons import Plain

_AnyIndex = QModelIndex | QPersistentModelIndex
_WIDE, _ICONS = 200, 64


@dataclass(frozen=True)
class RailEntry:
    """One place of the rail: kind, icon, words and how many things there want attention."""

    kind: str
    icon: str
    words: str
    count: int = 0


class _RailModel(QAbstractListModel):
    """The entries, for the list and for screen readers."""

    def __init__(self, entries: tuple[RailEntry, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = entries

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and the entry itself for the delegate."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return entry.words
        return entry if role == Qt.ItemDataRole.UserRole else None


class _RailDelegate(QStyledItemDelegate):
    """Paints one entry."""

    def __init__(self, look: Look, rail: "_RailList") -> None:
        super().__init__(rail)
        self._look, self._rail = look, rail

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Full width, the height of the density."""
        return QSize(10, self._look.metrics.rail_item)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint ground, bar, icon, words and count."""
        look, entry = self._look, index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        state = option.state
        is_chosen = index.row() == self._rail.chosen_row
        box = QRectF(rect).adjusted(look.px(8), 0, -look.px(8), 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.colour("selected" if is_chosen else "hover"))
            painter.drawRoundedRect(box, look.px(6), look.px(6))
        if is_chosen:
            width = 3 if look.theme.fills else 6
            painter.fillRect(
                QRectF(box.left(), box.top() + look.px(8), width, box.height() - look.px(16)), look.colour("accent")
            )
        side, middle = look.px(20), box.center().y()
        left = box.left() + look.px(12) if not self._rail.is_icons else box.center().x() - side / 2
        ink = look.colour("accent" if is_chosen else "text")
        draw_icon(painter, QRectF(left, middle - side / 2, side, side), entry.icon, ink, look.theme.stroke)
        if not self._rail.is_icons:
            painter.setFont(look.font("rail", 600 if is_chosen else None))
            painter.setPen(ink)
            words = QRectF(box.left() + look.px(44), box.top(), box.width() - look.px(52), box.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, entry.words)
            if entry.count:
                painter.setFont(look.font("small"))
                painter.setPen(look.colour("text"))
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(entry.count))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), RING))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), look.px(6), look.px(6))
        painter.restore()


class _RailList(QListView):
    """The list; letters are left to the page."""

    entered_row = Signal(int)

    def __init__(self, look: Look, entries: tuple[RailEntry, ...]) -> None:
        super().__init__()
        self.chosen_row = 0
        self.is_icons = False
        self._model = _RailModel(entries, self)
        self.setModel(self._model)
        self.setItemDelegate(_RailDelegate(look, self))
        self.setProperty("ground", "window")
        self.setProperty("ownRing", True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, go with Enter or Space, leave all else to the page."""
        if is_press(event):
            self.entered_row.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Keep a current row for the keyboard."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(self.chosen_row))
        super().paintEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.entered_row.emit(index.row())


class Rail(QFrame):
    """The rail with the register's name on top.

    Signals:
        place_requested(str): the kind of place that the person wants.
        lock_requested(): the person wants to lock.
    """

    place_requested = Signal(str)
    lock_requested = Signal()

    def __init__(
        self,
        look: Look,
        entries: tuple[RailEntry, ...],
        names: tuple[str, str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        """*names* are the words for the list, for Lock, the key of Lock, and the register's name."""
        super().__init__(parent)
        self._look, self._entries = look, entries
        list_name, lock_words, lock_key, _ = names
        self.setProperty("bar", "rail")
        self._list = _RailList(look, entries)
        self._list.setAccessibleName(list_name)
        self._list.entered_row.connect(self._on_entered)
        self._mark = WorkspaceMark(look, names[3])
        self._lock_key = lock_key
        self._lock = Plain(look, lock_words, "quiet", icon="lock", key=lock_key, name=lock_words, type="rail")
        self._lock_words = lock_words
        self._lock.clicked.connect(self.lock_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(4), 0, look.px(8))
        column.setSpacing(look.px(8))
        column.addWidget(self._mark)
        column.addWidget(self._list, 1)
        self._lock_row = QVBoxLayout()
        self._lock_row.setContentsMargins(look.px(10), look.px(4), look.px(8), 0)
        self._lock_row.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._lock_row)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_icons(False)

    def set_icons(self, is_icons: bool, width: int = _WIDE) -> None:
        """Show icons only, or words in *width*."""
        self._list.is_icons = is_icons
        self._mark.set_short(is_icons)
        self._lock.set_text("" if is_icons else self._lock_words)
        self._lock.setAccessibleName(self._lock_words)
        self._lock.set_key("" if is_icons else self._lock_key)
        self.setFixedWidth(self._look.px(_ICONS if is_icons else width))
        self._list.viewport().update()

    def choose(self, kind: str) -> None:
        """Show *kind* as the present place."""
        rows = [row for row, entry in enumerate(self._entries) if entry.kind == kind]
        self._list.chosen_row = rows[0] if rows else -1
        if rows:
            self._list.setCurrentIndex(self._list.model().index(rows[0], 0))
        self._list.viewport().update()

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_entered(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            self.place_requested.emit(self._entries[row].kind)


class WorkspaceMark(QWidget):
    """The sign of the program and the register's name."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._name, self._is_short = look, name, False
        self.setAccessibleName(name)
        self.setFixedHeight(look.px(48))
        look.changed.connect(self.update)

    def set_short(self, is_short: bool) -> None:
        """Show the sign alone."""
        self._is_short = is_short
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sign and name."""
        look = self._look
        painter = QPainter(self)
        side = look.px(24)
        left = (self.width() - side) / 2 if self._is_short else look.px(20)
        draw_sign(painter, look, QRectF(left, (self.height() - side) / 2, side, side))
        if not self._is_short:
            painter.setFont(look.font("rail", 600))
            painter.setPen(look.colour("text"))
            room = self.width() - look.px(64)
            words = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(look.px(56), 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
