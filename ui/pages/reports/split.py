"""A column of choices or facts beside the pages of a report; one of the two where it is narrow."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.errors import explain
from ui.models.page_pictures import PagePictures
from ui.page import Room, Width
from ui.theme.apply import Look
from ui.widgets.buttons import Switch
from ui.widgets.layouts import Scroll, bar
from ui.widgets.page_preview import PagePreview
from workbench.kernel.errors import WorkbenchError

_SIDE, _PAGES = "side", "pages"


class Split(QWidget):
    """Subclasses fill the side column and its foot; *words* name the two parts."""

    def __init__(
        self, look: Look, pictures: PagePictures, words: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.room = Room(Width.WIDE, False)
        self.switch = Switch(
            look, self.tr("Show"), ((_SIDE, words[0]), (_PAGES, words[1])), height=look.metrics.control
        )
        self.switch.chosen.connect(self._on_switched)
        self._side = self._build_side()
        self.preview = PagePreview(look, pictures)
        self._part = _SIDE
        self._top = QHBoxLayout()
        self._top.addWidget(self.switch)
        self._top.addStretch(1)
        self._top_bar = bar("top", self._top)
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._side)
        both.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top_bar)
        whole.addLayout(both, 1)

    def _build_side(self) -> QFrame:
        look = self.look
        inner = QWidget()
        self._inner = QVBoxLayout(inner)
        self._inner.setSpacing(look.px(8))
        self.build_side(self._inner)
        self._inner.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(look.px(8))
        self.build_foot(self._foot)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scroll(inner), 1)
        column.addWidget(bar("foot", self._foot))
        return bar("tree", column)

    def build_side(self, column: QVBoxLayout) -> None:
        """Fill the side column."""

    def build_foot(self, column: QVBoxLayout) -> None:
        """Fill what stays visible below it."""

    # --- wishes ---

    def set_room(self, room: Room) -> None:
        """Show both parts, or the chosen one where it is narrow."""
        self.room = room
        look, is_narrow = self.look, room.is_narrow
        side, edge = look.px(12 if is_narrow else 16), look.px(4 if room.is_low else 12)
        self._top.setContentsMargins(side, edge, side, edge)
        self._inner.setContentsMargins(side, look.px(12), side, look.px(12))
        self._foot.setContentsMargins(side, edge, side, edge)
        self._side.setMinimumWidth(0 if is_narrow else look.px(336))
        self._side.setMaximumWidth(16_777_215 if is_narrow else look.px(336))
        self.preview.set_room(room)
        self._show_part()

    def show_pages(self) -> None:
        """Show the pages where there is room for one part only."""
        self.switch.choose(_PAGES)
        self._on_switched(_PAGES)

    def show_side(self) -> None:
        """Show the side column where there is room for one part only."""
        self.switch.choose(_SIDE)
        self._on_switched(_SIDE)

    def panes(self) -> tuple[QWidget, ...]:
        """The column and the pages."""
        return (self._side, self.preview.paper)

    def say_not_drawn(self, error: WorkbenchError) -> None:
        """Say in place of the pages why they cannot be shown."""
        self.preview.say(explain(error).as_text())

    # --- inside ---

    def _on_switched(self, part: str) -> None:
        self._part = part
        self._show_part()

    def _show_part(self) -> None:
        is_narrow, shows_pages = self.room.is_narrow, self._part == _PAGES
        if is_narrow and shows_pages:
            self.preview.lead.addWidget(self.switch)  # one bar instead of two
        else:
            self._top.insertWidget(0, self.switch)
        self._top_bar.setVisible(is_narrow and not shows_pages)
        self._side.setVisible(not is_narrow or not shows_pages)
        self.preview.setVisible(not is_narrow or shows_pages)
