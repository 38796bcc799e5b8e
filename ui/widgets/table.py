"""The table of the window: no grid, rows parted by a hair, the chosen row with a bar, never wider than the window.

Source: visual target §7 "Table".
"""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.keys import is_enter
from ui.models.paged_table import AnyIndex, Column, PagedTableModel, Role
from ui.page import Width
from ui.theme.apply import Look
from ui.theme.focus import RING
from ui.theme.icons import draw_glyph
from ui.widgets.bands import band_width, draw_band

_PADDING = 12


class _Cells(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, look: Look, table: "Table") -> None:
        super().__init__(table)
        self._look, self._table = look, table

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of the density."""
        return QSize(10, self._look.metrics.table_row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint ground, bar, band or glyph, and text."""
        look = self._look
        rect: QRect = option.rect
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_over = index.row() == self._table.row_under_mouse
        painter.save()
        ground = look.colour("selected" if is_chosen else "hover" if is_over else "surface")
        painter.fillRect(rect, ground)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), look.theme.line), look.colour("hair"))
        first = self._table.first_column
        if is_chosen and index.column() == first:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3 if look.theme.fills else 6, rect.height()), look.colour("accent")
            )
        self._paint_content(painter, QRectF(rect), index, is_chosen)
        painter.restore()

    def _paint_content(self, painter: QPainter, rect: QRectF, index: AnyIndex, is_chosen: bool) -> None:
        look = self._look
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        inner = rect.adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        band = index.data(Role.BAND)
        if band:
            width = min(band_width(look, text), inner.width())
            height = look.px(20)
            draw_band(painter, look, QRectF(inner.left(), inner.center().y() - height / 2, width, height), band, text)
            return
        tone = str(index.data(Role.TONE) or "text")
        if tone == "muted" and is_chosen:
            tone = "text"
        glyph = index.data(Role.GLYPH)
        if glyph:
            side = look.px(14)
            role = glyph if glyph in ("danger", "warning", "success", "info") else "muted"
            place = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            draw_glyph(painter, place, glyph, look.colour(role), look.colour("surface"))
            inner.setLeft(place.right() + look.px(8))
            tone = role if role != "muted" else tone
        strong = bool(index.data(Role.STRONG))
        bold = is_chosen and not look.theme.fills
        font = look.font("name" if strong else "body", 600 if bold else None)
        painter.setFont(font)
        painter.setPen(look.colour(tone))
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(inner.width()))
        painter.drawText(inner, int(alignment), shown)


class _Header(QHeaderView):
    """Titles; the sorted one in text with a triangle."""

    def __init__(self, look: Look, table: "Table") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._look = look
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(look.px(36))
        self.setMinimumSectionSize(look.px(32))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one title."""
        look, model = self._look, self.model()
        painter.save()
        painter.fillRect(rect, look.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("border"))
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical
        font = look.font("small-strong")
        painter.setFont(font)
        painter.setPen(look.colour("text" if is_sorted else "muted"))
        inner = rect.adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0)
        text = str(model.headerData(logical, Qt.Orientation.Horizontal) or "")
        alignment = model.headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        mark = look.px(12) if is_sorted else 0
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width() - mark)
        painter.drawText(inner, int(alignment or Qt.AlignmentFlag.AlignVCenter), text)
        if is_sorted:
            self._paint_mark(
                painter, inner.left() + QFontMetrics(font).horizontalAdvance(text) + look.px(4), rect.center().y()
            )
        painter.restore()

    def _paint_mark(self, painter: QPainter, left: int, middle: int) -> None:
        side = self._look.px(8)
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip, foot = (middle - side / 2, middle + side / 2) if up else (middle + side / 2, middle - side / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text"))
        painter.drawPolygon(
            QPolygonF(
                [
                    QRectF(left, foot, 0, 0).topLeft(),
                    QRectF(left + side, foot, 0, 0).topLeft(),
                    QRectF(left + side / 2, tip, 0, 0).topLeft(),
                ]
            )
        )


class Table(QTableView):
    """A table of rows; one is current, Enter opens it.

    Signals:
        row_opened(object): the person opens this row's value.
        row_chosen(object): the keyboard or the pointer reached this row's value; None for none.
        sorted_by(str, bool): sort by this key, descending or not.
    """

    row_opened = Signal(object)
    row_chosen = Signal(object)
    sorted_by = Signal(str, bool)

    def __init__(self, look: Look, model: PagedTableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._table_model = look, model
        self.row_under_mouse = -1
        self.first_column = 0
        self._width = Width.WIDE
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(look, self))
        self._header = _Header(look, self)
        self._header.setAccessibleName(name)
        self.setHorizontalHeader(self._header)
        self._header.sectionClicked.connect(self._on_header_clicked)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.metrics.table_row)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setProperty("ownRing", True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelReset.connect(self._on_reset)
        look.changed.connect(self.viewport().update)

    # --- wishes ---

    def set_width_class(self, width: Width) -> None:
        """Show the columns that there is room for."""
        self._width = width
        for index, column in enumerate(self._table_model.columns):
            self.setColumnHidden(index, column.rank > int(width))
        shown = [index for index, column in enumerate(self._table_model.columns) if column.rank <= int(width)]
        self.first_column = shown[0] if shown else 0
        self._share_width()

    def show_order(self, key: str, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        for index, column in enumerate(self._table_model.columns):
            if column.order == key:
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self._header.setSortIndicator(index, order)
                self._header.setSortIndicatorShown(True)

    def choose_row(self, row: int) -> None:
        """Make *row* the current one."""
        if 0 <= row < self._table_model.rowCount():
            self.setCurrentIndex(self._table_model.index(row, self.first_column))

    def chosen_value(self) -> object:
        """Return the value of the current row, None if there is none."""
        return self._table_model.row_of(self.currentIndex())

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, move with arrows and pages; letters are for the page."""
        if is_enter(event):
            if self.chosen_value() is not None:
                self.row_opened.emit(self.chosen_value())
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: object) -> None:
        """Begin at the first row."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid():
            self.choose_row(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def mouseMoveEvent(self, event: object) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)  # type: ignore[arg-type]
        self._set_row_under(self.indexAt(event.position().toPoint()).row())  # type: ignore[attr-defined]

    def leaveEvent(self, event: object) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._set_row_under(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows and the ring around the current one."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            rect = self.visualRect(self.currentIndex())
            line = QRectF(0, rect.top(), self.viewport().width(), rect.height()).adjusted(2, 2, -2, -2)
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("focus"), RING))
            painter.drawRoundedRect(line, self._look.px(4), self._look.px(4))

    # --- inside ---

    def _set_row_under(self, row: int) -> None:
        if row != self.row_under_mouse:
            self.row_under_mouse = row
            self.viewport().update()

    def _share_width(self) -> None:
        columns = self._table_model.columns
        shown = [(index, column) for index, column in enumerate(columns) if not self.isColumnHidden(index)]
        fixed = sum(self._look.px(column.width) for _, column in shown if column.width)
        open_ones = [index for index, column in shown if not column.width]
        left = max(0, self.viewport().width() - fixed)
        names = [index for index, column in shown if not column.width and column.is_name]
        shares = len(open_ones) + len(names)  # a name gets twice the room
        for index, column in shown:
            if column.width:
                self.setColumnWidth(index, self._look.px(column.width))
            else:
                self.setColumnWidth(index, left * (2 if index in names else 1) // max(1, shares))

    def _on_header_clicked(self, index: int) -> None:
        column: Column = self._table_model.columns[index]
        if column.order:
            same = self._header.isSortIndicatorShown() and self._header.sortIndicatorSection() == index
            descending = same and self._header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            self.show_order(column.order, descending=descending)
            self.sorted_by.emit(column.order, descending)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.row_opened.emit(self._table_model.row_of(index))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.row_chosen.emit(self._table_model.row_of(current))

    def _on_reset(self) -> None:
        self.row_under_mouse = -1
        if self.hasFocus():
            self.choose_row(0)


_MOVES = frozenset(
    (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
)
