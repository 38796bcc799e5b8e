"""How the search looks: a field and its finds by kind, over the window, one key away from the next thing."""

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.a11y import name
from ui.format import one_line
from ui.search.view_model import Hit, SearchViewModel
from ui.theme.apply import Look
from ui.theme.icons import draw_icon
from ui.widgets.dialog import Veil
from ui.widgets.text import Text

_AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTH, _TOP = 640, 56
_ICONS = {
    "system": "systems",
    "question": "assessments",
    "classification": "flag",
    "library": "library",
    "answer": "note",
    "report": "reports",
    "place": "arrow-right",
    "act": "keyboard",
}


class _Hits(QAbstractListModel):
    """The finds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show *hits*."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = _NOWHERE) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and the find itself for the delegate."""
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{kind_word(hit.kind)}: {one_line(hit.title)} {one_line(hit.excerpt)}".strip()
        return hit if role == Qt.ItemDataRole.UserRole else None


def kind_word(kind: str) -> str:
    """Return the words for a kind of find."""
    translate = QCoreApplication.translate
    return {
        "system": translate("Search", "System"),
        "question": translate("Search", "Question"),
        "classification": translate("Search", "AI Act class"),
        "risk": translate("Search", "Risk"),
        "treatment": translate("Search", "Treatment"),
        "library": translate("Search", "Library"),
        "answer": translate("Search", "Note"),
        "report": translate("Search", "Report"),
        "place": translate("Search", "Place"),
        "act": translate("Search", "Act"),
    }[kind]


class _Lines(QStyledItemDelegate):
    """Paints one find."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """Two lines where there is an excerpt."""
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        return QSize(10, max(self._look.metrics.control, self._look.px(52 if hit.excerpt else 40)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint icon, title, excerpt and kind."""
        look, hit = self._look, index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, look.colour("selected"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3 if look.theme.fills else 6, rect.height()), look.colour("accent")
            )
        side = look.px(18)
        place = QRectF(rect.left() + look.px(16), rect.center().y() - side / 2, side, side)
        draw_icon(painter, place, _ICONS[hit.kind], look.colour("muted"), look.theme.stroke)
        small = look.font("small")
        kind = kind_word(hit.kind)
        kind_width = QFontMetrics(small).horizontalAdvance(kind)
        left, right = place.right() + look.px(12), rect.right() - look.px(16)
        painter.setFont(small)
        painter.setPen(look.colour("text" if is_chosen else "muted"))
        painter.drawText(
            QRectF(right - kind_width - 1, rect.top(), kind_width + 2, rect.height()),
            Qt.AlignmentFlag.AlignVCenter,
            kind,
        )
        room = right - kind_width - look.px(16) - left
        font = look.font("name", 600 if is_chosen and not look.theme.fills else None)
        line = look.px(20)
        top = rect.center().y() - (line if hit.excerpt else line / 2)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        title = QFontMetrics(font).elidedText(one_line(hit.title), Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(left, top, room, line), Qt.AlignmentFlag.AlignVCenter, title)
        if hit.excerpt:
            painter.setFont(small)
            painter.setPen(look.colour("text" if is_chosen else "muted"))
            excerpt = QFontMetrics(small).elidedText(one_line(hit.excerpt), Qt.TextElideMode.ElideRight, round(room))
            painter.drawText(QRectF(left, top + line, room, line), Qt.AlignmentFlag.AlignVCenter, excerpt)
        painter.restore()


class SearchPanel(QFrame):
    """The panel over the window.

    Signals:
        closed(): the person chose something or left.
    """

    closed = Signal()

    def __init__(self, view_model: SearchViewModel, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._vm, self._look, self._whole = view_model, look, parent
        self.setProperty("card", "true")
        self._veil = Veil(look, parent)
        self.field = QLineEdit()
        self.field.setProperty("size", "large")
        self.field.setPlaceholderText(self.tr("Search systems, questions, library, notes and acts"))
        name(self.field, self.tr("Search everywhere"))
        self._model = _Hits(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Lines(look, self.list))
        self.list.setAccessibleName(self.tr("Finds"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_clicked)
        self._nothing = Text(self.tr("Nothing found. Try the beginning of a word."), tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12))
        column.setSpacing(look.px(8))
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(view_model.search)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        view_model.found.connect(self._on_found)
        self._place()
        self.show()
        self.raise_()
        view_model.search("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Go away."""
        self.field.removeEventFilter(self)
        self._whole.removeEventFilter(self)
        self._veil.hide()
        self._veil.deleteLater()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while the field keeps the keyboard; follow the window's size."""
        if watched is self._whole and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if (
            watched is self.field
            and event.type() == QEvent.Type.FocusOut
            and self.isVisible()
            and self.window().isActiveWindow()
        ):
            self.close_panel()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            row = min(max(0, self.list.currentIndex().row() + step), self._model.rowCount() - 1)
            self.list.setCurrentIndex(self._model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex().row())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return True
        return False

    def _on_found(self) -> None:
        self._model.set_hits(self._vm.hits)
        self._nothing.setVisible(not self._vm.hits)
        if self._vm.hits:
            self.list.setCurrentIndex(self._model.index(0))
        self._place()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._model.hits):
            hit = self._model.hits[row]
            self.close_panel()
            self._vm.choose(hit)

    def _place(self) -> None:
        look, room = self._look, self._whole.size()
        width = min(look.px(_WIDTH), room.width() - 2 * look.px(8))
        rows = min(10, max(1, self._model.rowCount()))
        height = min(look.px(80) + rows * look.px(52), room.height() - look.px(_TOP) - look.px(8))
        self.setGeometry((room.width() - width) // 2, look.px(_TOP), width, height)
