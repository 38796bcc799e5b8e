"""Evidence of one answer: tiles with thumbnail, name, facts and hash, and the tile that takes more.

Dropping, choosing and pasting end in the same signals; nothing is opened or run here.

Source: visual target §7 "Evidence tile", UX guide §3 "Evidence".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui.format import one_line
from ui.keys import is_enter
from ui.theme.apply import Look
from ui.theme.icons import draw_glyph, draw_icon

_WIDTH, _HEIGHT, _GAP = 252, 66, 8
_THUMB = (64, 48)


@dataclass(frozen=True)
class EvidenceTile:
    """What a tile shows: id, name, one line of facts, the short hash, and the grade 0-3."""

    evidence_id: str
    name: str
    facts: str
    stored: str
    grade: int
    is_picture: bool


class _Tile(QAbstractButton):
    """One piece of evidence; pressing it offers its acts."""

    def __init__(self, look: Look, tile: EvidenceTile, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.tile = look, tile
        self.thumbnail: QPixmap | None = None
        self.setAccessibleName(f"{tile.name}, {tile.facts}, {tile.stored}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", 8)
        look.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the acts like Space does."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint thumbnail and words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("hair"), look.theme.line))
        painter.setBrush(look.colour("hover" if self.underMouse() else "surface"))
        half = look.theme.line / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), look.px(8), look.px(8))
        place = QRectF(look.px(9), (self.height() - look.px(_THUMB[1])) / 2, look.px(_THUMB[0]), look.px(_THUMB[1]))
        self._paint_thumbnail(painter, place)
        left = place.right() + look.px(12)
        width = self.width() - left - look.px(8)
        name_font, small = look.font("small", 500), look.font("small")
        name_font.setPixelSize(look.px(13))
        lines = (
            (one_line(self.tile.name), name_font, "text", look.px(8)),
            (self.tile.facts, small, "muted", look.px(26)),
        )
        for text, font, role, top in lines:
            painter.setFont(font)
            painter.setPen(look.colour(role))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, round(width))
            painter.drawText(QRectF(left, top, width, look.px(16)), Qt.AlignmentFlag.AlignVCenter, cut)
        side = look.px(12)
        top = look.px(43)
        draw_glyph(
            painter,
            QRectF(left, top + look.px(2), side, side),
            "success",
            look.colour("success"),
            look.colour("surface"),
        )
        painter.setFont(small)
        painter.setPen(look.colour("success"))
        words = QRectF(left + side + look.px(4), top, width - side - look.px(4), look.px(16))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tile.stored)

    def _paint_thumbnail(self, painter: QPainter, place: QRectF) -> None:
        look = self._look
        painter.setPen(QPen(look.colour("hair"), 1))
        painter.setBrush(look.colour("window"))
        painter.drawRoundedRect(place, look.px(4), look.px(4))
        if self.thumbnail is None or self.thumbnail.isNull():
            side = look.px(24)
            middle = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
            draw_icon(
                painter, middle, "photo" if self.tile.is_picture else "file", look.colour("muted"), look.theme.stroke
            )
            return
        ratio = min(place.width() / self.thumbnail.width(), place.height() / self.thumbnail.height())
        width, height = self.thumbnail.width() * ratio, self.thumbnail.height() * ratio
        target = QRectF(place.center().x() - width / 2, place.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self.thumbnail, QRectF(self.thumbnail.rect()))


class _AddTile(QAbstractButton):
    """Takes more evidence."""

    def __init__(self, look: Look, words: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._key = look, key
        self.is_target = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", 8)
        look.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space does."""
        if is_enter(event):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame, plus, words and key."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.colour("accent" if self.is_target else "border"), 2 if self.is_target else look.theme.line)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("hover") if self.underMouse() or self.is_target else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        font, small = look.font("rail", 500), look.font("small")
        side, gap = look.px(16), look.px(8)
        words = QFontMetrics(font).horizontalAdvance(self.text())
        key = QFontMetrics(small).horizontalAdvance(self._key)
        left = max(gap, (self.width() - side - gap - words - gap - key) / 2)
        middle = self.height() / 2
        draw_icon(
            painter, QRectF(left, middle - side / 2, side, side), "plus", look.colour("accent"), look.theme.stroke
        )
        painter.setFont(font)
        painter.setPen(look.colour("accent"))
        left += side + gap
        painter.drawText(QRectF(left, 0, words + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        painter.drawText(
            QRectF(left + words + gap, 0, key + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._key
        )


class EvidenceDrop(QWidget):
    """The tiles, flowing into as many rows as the width needs.

    Signals:
        files_dropped(list): paths of files that the person dropped.
        choose_requested(): the person wants to choose files.
        regrade_requested(str, int): give this evidence that grade.
        detach_requested(str): no longer use this evidence here.
        shown(str): a tile appeared whose thumbnail is wanted.
    """

    files_dropped = Signal(list)
    choose_requested = Signal()
    regrade_requested = Signal(str, int)
    detach_requested = Signal(str)
    shown = Signal(str)

    def __init__(self, look: Look, key: str, grades: Sequence[str], parent: QWidget | None = None) -> None:
        """*grades* are the words of the grades 0-3."""
        super().__init__(parent)
        self._look, self._grades = look, tuple(grades)
        self._tiles: list[_Tile] = []
        self._thumbnails: dict[str, QPixmap] = {}
        self._add = _AddTile(look, self.tr("Choose, drop or paste"), key, self)
        self._add.clicked.connect(self.choose_requested)
        self._is_read_only = False
        self.setAcceptDrops(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- wishes ---

    def set_tiles(self, tiles: Sequence[EvidenceTile]) -> None:
        """Show *tiles* in their order."""
        if [tile.tile for tile in self._tiles] == list(tiles):
            return
        for old in self._tiles:
            old.hide()
            old.deleteLater()
        self._tiles = [_Tile(self._look, tile, self) for tile in tiles]
        for made in self._tiles:
            made.clicked.connect(self._on_tile)
            made.thumbnail = self._thumbnails.get(made.tile.evidence_id)
            made.show()
            if made.tile.is_picture and made.thumbnail is None:
                self.shown.emit(made.tile.evidence_id)
        for one, other in zip(self._tiles, [*self._tiles[1:], self._add], strict=False):
            QWidget.setTabOrder(one, other)
        self._place()
        self.updateGeometry()

    def set_thumbnail(self, evidence_id: str, pixmap: QPixmap) -> None:
        """Show *pixmap* for one piece of evidence."""
        self._thumbnails[evidence_id] = pixmap
        for tile in self._tiles:
            if tile.tile.evidence_id == evidence_id:
                tile.thumbnail = pixmap
                tile.update()

    def set_read_only(self, is_read_only: bool) -> None:
        """Show what is there without taking more."""
        self._is_read_only = is_read_only
        self._add.setVisible(not is_read_only)
        self.setAcceptDrops(not is_read_only)
        self._place()
        self.updateGeometry()

    def take_focus(self) -> None:
        """Give the keyboard to the tile that takes more."""
        self._add.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def count(self) -> int:
        """How many pieces are shown."""
        return len(self._tiles)

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many rows as are needed."""
        cells = len(self._tiles) + (not self._is_read_only)
        rows = -(-cells // self._columns(width)) if cells else 0
        return rows * self._look.px(_HEIGHT) + max(0, rows - 1) * self._look.px(_GAP) + 2 * self._look.px(4)

    def sizeHint(self) -> QSize:
        """Two tiles wide."""
        width = self._look.px(2 * _WIDTH + _GAP)
        return QSize(width, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """One tile."""
        return QSize(self._look.px(160), self._look.px(_HEIGHT) if self._tiles or not self._is_read_only else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Flow anew."""
        super().resizeEvent(event)
        self._place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._add.is_target = True
            self._add.update()

    def dragLeaveEvent(self, event: object) -> None:
        """No longer a target."""
        self._add.is_target = False
        self._add.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self.dragLeaveEvent(event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    # --- inside ---

    def _columns(self, width: int) -> int:
        gap = self._look.px(_GAP)
        return max(1, (width + gap) // (self._look.px(_WIDTH) + gap))

    def _place(self) -> None:
        columns, gap, margin = self._columns(self.width()), self._look.px(_GAP), self._look.px(4)
        height = self._look.px(_HEIGHT)
        width = min(self._look.px(_WIDTH), self.width())
        cells: list[QWidget] = [*self._tiles] + ([] if self._is_read_only else [self._add])
        for index, cell in enumerate(cells):
            row, column = divmod(index, columns)
            left = column * (width + gap)
            wide = self.width() - left if cell is self._add else width
            cell.setGeometry(left, margin + row * (height + gap), wide, height)

    def _on_tile(self) -> None:
        tile = self.sender()
        if not isinstance(tile, _Tile) or self._is_read_only:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for grade, words in enumerate(self._grades):
            action = menu.addAction(self.tr("Counts as E{grade}: {words}").format(grade=grade, words=words))
            action.setCheckable(True)
            action.setChecked(grade == tile.tile.grade)
            action.setData((tile.tile.evidence_id, grade))
        menu.addSeparator()
        menu.addAction(self.tr("Remove from this answer")).setData((tile.tile.evidence_id, -1))
        menu.triggered.connect(self._on_act)
        menu.popup(tile.mapToGlobal(tile.rect().bottomLeft()))

    def _on_act(self, action: object) -> None:
        evidence_id, grade = action.data()  # type: ignore[attr-defined]
        if grade < 0:
            self.detach_requested.emit(evidence_id)
        else:
            self.regrade_requested.emit(evidence_id, grade)
