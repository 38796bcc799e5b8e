"""The section tree of the runner: per section a ring, its name, counts, marks and things to fix.

Source: visual target §7 "Section row".
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from ui.a11y import name
from ui.keys import is_press
from ui.models.section_tree import SECTION_ROLE, Filter, SectionRow, SectionTreeModel
from ui.theme.apply import Look
from ui.theme.focus import RING
from ui.theme.icons import draw_glyph, draw_icon
from ui.widgets.buttons import LINK, Button, Check, Switch
from ui.widgets.progress_ring import draw_ring
from ui.widgets.text import show_if

_AnyIndex = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Paints one section."""

    def __init__(self, look: Look, view: "SectionView") -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """The height of the density, more where the title breaks or a second line says something."""
        section: SectionRow = index.data(SECTION_ROLE)
        lines = len(self._title_lines(section, is_chosen=True)) + bool(
            section.marked or section.to_fix or section.changed
        )
        height = lines * self._look.px(18) + self._look.px(20)
        return QSize(10, max(height, self._look.metrics.tree_row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Paint ring, name, count; marks and fixes in words below."""
        look = self._look
        section: SectionRow = index.data(SECTION_ROLE)
        rect: QRect = option.rect
        state = option.state
        is_chosen = index.row() == self._view.chosen_row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("selected" if is_chosen else "hover"))
        if is_chosen:
            width = 3 if look.theme.fills else 6
            painter.fillRect(QRect(rect.left(), rect.top(), width, rect.height()), look.colour("accent"))
        self._paint_ring(painter, rect, section)
        self._paint_words(painter, rect, section, is_chosen)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("focus"), RING))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), look.px(4), look.px(4))
        painter.restore()

    def _paint_ring(self, painter: QPainter, rect: QRect, section: SectionRow) -> None:
        look, side = self._look, self._look.px(24)
        place = QRectF(rect.left() + look.px(16), rect.center().y() - side / 2, side, side)
        draw_ring(painter, look, place, section.share, width=look.px(4))

    def _paint_words(self, painter: QPainter, rect: QRect, section: SectionRow, is_chosen: bool) -> None:
        look = self._look
        titles = self._title_lines(section, is_chosen=is_chosen)
        has_second = bool(section.marked or section.to_fix or section.changed)
        line = look.px(18)
        top = rect.center().y() - line * (len(titles) + has_second) / 2
        left, right = rect.left() + look.px(52), rect.right() - look.px(14)
        small = look.font("small")
        count = f"{section.answered}/{section.total}"
        count_width = QFontMetrics(small).horizontalAdvance(count)
        painter.setFont(small)
        painter.setPen(look.colour("text" if is_chosen else "muted"))
        painter.drawText(
            QRectF(right - count_width - 1, top, count_width + 2, line), Qt.AlignmentFlag.AlignVCenter, count
        )
        font = look.font("rail", 600 if is_chosen else 400)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        number_width = self._number_width(section)
        painter.drawText(QRectF(left, top, number_width, line), Qt.AlignmentFlag.AlignVCenter, section.number)
        for number, title in enumerate(titles):
            place = QRectF(left + number_width, top + number * line, right - left, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, title)
        if has_second:
            self._paint_second(painter, QRectF(left, top + len(titles) * line, right - left, line), section)

    def _number_width(self, section: SectionRow) -> int:
        return self._look.px(16 if len(section.number) < 2 else 24)

    def _title_lines(self, section: SectionRow, *, is_chosen: bool) -> list[str]:
        """Break the title into at most two lines; the first leaves room for the count."""
        look = self._look
        metrics = QFontMetrics(look.font("rail", 600 if is_chosen else 400))
        whole = self._view.viewport().width() - look.px(52 + 14) - self._number_width(section)
        first = (
            whole - QFontMetrics(look.font("small")).horizontalAdvance(f"{section.total}/{section.total}") - look.px(8)
        )
        if metrics.horizontalAdvance(section.title) <= first:
            return [section.title]
        words = section.title.split(" ")
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= first:
            taken += 1
        lines = [" ".join(words[:taken]), " ".join(words[taken:])]
        return [
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            for line, room in zip(lines, (first, whole), strict=True)
            if line
        ]

    def _paint_second(self, painter: QPainter, rect: QRectF, section: SectionRow) -> None:
        look, side = self._look, self._look.px(13)
        small = look.font("small", 500)
        painter.setFont(small)
        left = rect.left()
        parts = (
            ("flag", "text", self._view.marked_words(section.marked), section.marked),
            ("danger", "danger", self._view.fix_words(section.to_fix), section.to_fix),
            ("info", "info", self._view.changed_words(section.changed), section.changed),
        )
        for sign, role, words, count in parts:
            if not count:
                continue
            place = QRectF(left, rect.center().y() - side / 2, side, side)
            if sign == "flag":
                draw_icon(painter, place, "flag", look.colour(role), look.theme.stroke)
            else:
                draw_glyph(painter, place, sign, look.colour(role), look.colour("surface"))
            width = QFontMetrics(small).horizontalAdvance(words)
            painter.setPen(look.colour(role))
            painter.drawText(
                QRectF(place.right() + look.px(4), rect.top(), width + 2, rect.height()),
                Qt.AlignmentFlag.AlignVCenter,
                words,
            )
            left = place.right() + look.px(4) + width + look.px(12)


class SectionView(QListView):
    """The list of sections; letters and page keys are left to the page.

    Signals:
        section_requested(str): the person wants this section.
    """

    section_requested = Signal(str)

    def __init__(self, look: Look, model: SectionTreeModel) -> None:
        super().__init__()
        self._sections = model
        self.chosen_row = -1
        self.setModel(model)
        self.setItemDelegate(_Rows(look, self))
        self.setAccessibleName(self.tr("Sections"))
        self.setProperty("ownRing", True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.viewport().update)

    def choose(self, section_id: str) -> None:
        """Show *section_id* as the present one."""
        before, self.chosen_row = self.chosen_row, self._sections.row_of(section_id)
        if self.chosen_row >= 0:
            index = self._sections.index(self.chosen_row)
            if self.chosen_row != before or self.currentIndex() != index:
                self.setCurrentIndex(index)
                self.scrollTo(index)  # measures every row
        self.viewport().update()

    def marked_words(self, count: int) -> str:
        """Return the words for marks."""
        return self.tr("%n marked", "", count)

    def fix_words(self, count: int) -> str:
        """Return the words for things to fix."""
        return self.tr("%n to fix", "", count)

    def changed_words(self, count: int) -> str:
        """Return the words for changes since the last review."""
        return self.tr("%n changed", "", count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows, go with Enter or Space, leave the rest to the page."""
        if is_press(event):
            self._request(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break titles anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._request(index.row())

    def _request(self, row: int) -> None:
        section = self._sections.section(row)
        if section is not None:
            self.section_requested.emit(section.section_id)


class SectionPanel(QFrame):
    """Filter, sections, what is hidden, and the switch to list mode.

    Signals:
        filter_chosen(Filter): show other questions.
        section_requested(str): go to this section.
        list_requested(): list mode on or off.
        hidden_requested(): show what the rule leaves out, and why.
    """

    filter_chosen = Signal(object)
    section_requested = Signal(str)
    list_requested = Signal()
    hidden_requested = Signal()

    def __init__(self, look: Look, model: SectionTreeModel, list_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("bar", "tree")
        choices = (
            (Filter.ALL, self.tr("All")),
            (Filter.OPEN, self.tr("Open")),
            (Filter.MARKED, self.tr("Marked")),
            (Filter.TO_FIX, self.tr("To fix")),
        )
        self.filter = Switch(look, self.tr("Show questions"), [(str(key), words) for key, words in choices])
        self.filter.chosen.connect(self._on_filter)
        self.changed = Check(look, "")
        self.changed.clicked.connect(self._on_changed_clicked)
        self.changed.hide()
        self.view = SectionView(look, model)
        self.view.section_requested.connect(self.section_requested)
        self.hidden = Button(look, "", LINK)
        self.hidden.clicked.connect(self.hidden_requested)
        self.list_button = Button(look, self.tr("List mode"), icon="list", key=list_key)
        self.list_button.clicked.connect(self.list_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(8), 0, look.px(8))
        column.setSpacing(look.px(8))
        for widget in (self.filter, self.changed, self.view, self.hidden, self.list_button):
            if widget is self.view:
                column.addWidget(widget, 1)
                continue
            inset = QVBoxLayout()
            inset.setContentsMargins(look.px(16), 0, look.px(16), 0)
            inset.addWidget(widget)
            column.addLayout(inset)
        policy = self.list_button.sizePolicy()
        policy.setHorizontalPolicy(self.view.sizePolicy().horizontalPolicy())
        self.list_button.setSizePolicy(policy)
        self.filter.setSizePolicy(policy)

    def set_hidden(self, count: int) -> None:
        """Say how many questions the rule leaves out."""
        self.hidden.set_text(self.tr("%n question(s) hidden by rule", "", count) if count else "")
        self.hidden.setVisible(bool(count))

    def set_changed(self, count: int) -> None:
        """Offer the questions whose answers were revised since their last verdict, if there are any."""
        self.changed.setText(self.tr("Changed: {count}").format(count=count))
        name(self.changed, self.tr("%n answer(s) changed since the last review", "", count))
        self.changed.updateGeometry()
        show_if(self.changed, bool(count) or self.changed.isChecked())

    def set_list_mode(self, is_list: bool) -> None:
        """Say what the button leads to."""
        self.list_button.set_text(self.tr("One question") if is_list else self.tr("List mode"))

    def let_grow(self) -> None:
        """Take whatever width there is, as a drawer does."""
        self.setMinimumWidth(0)
        self.setMaximumWidth(16_777_215)

    def set_low(self, is_low: bool) -> None:
        """Leave out what a medium or low window has no room for."""
        self.hidden.setVisible(bool(self.hidden.text()))
        self.list_button.setVisible(not is_low)

    def _on_filter(self, key: str) -> None:
        self.changed.setChecked(False)
        self.filter_chosen.emit(Filter(key))

    def _on_changed_clicked(self, is_wanted: bool) -> None:
        self.filter_chosen.emit(Filter.CHANGED if is_wanted else Filter(self.filter.choice))
