"""The frame around the places of an open register: rail, top bar, message area and the place.

Nothing here knows what a page shows. Layout follows `Room`; it never scrolls
sideways and never opens a second window for a place.

Source: UX guide §2.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Keys
from ui.navigation import (
    ACT,
    ASSESSMENTS,
    CLASSIFICATION,
    COVERAGE,
    FINDINGS,
    RISK,
    RISKS,
    RUNNER,
    SYSTEM,
    SYSTEMS,
    ZONE,
    Navigator,
    Place,
)
from ui.page import Page, Room, Width
from ui.theme.apply import Look
from ui.widgets.job_tray import JobTray
from ui.widgets.layouts import Stack
from ui.widgets.message_bar import MessageBar
from ui.widgets.rail import Rail, RailEntry
from ui.widgets.top_bar import TopBar

_RAIL_OF = {
    RUNNER: ASSESSMENTS,
    SYSTEM: SYSTEMS,
    CLASSIFICATION: SYSTEMS,
    ACT: SYSTEMS,
    COVERAGE: SYSTEMS,
    RISKS: FINDINGS,
    RISK: FINDINGS,
    ZONE: FINDINGS,
}  # places inside places of the rail


class Frame(QWidget):
    """Rail, top bar, message area and place.

    Signals:
        place_shown(Place): the page shows this place now.
    """

    place_shown = Signal(object)

    def __init__(
        self,
        look: Look,
        keys: Keys,
        navigator: Navigator,
        pages: Mapping[str, Page],
        entries: tuple[RailEntry, ...],
        tray: JobTray,
        register_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._navigator, self._pages = look, navigator, dict(pages)
        self._room = Room(Width.WIDE, False)
        self._is_menu_open = False
        self.top = TopBar(look, keys.shown("search"))
        self.rail = Rail(look, entries, (self.tr("Places"), self.tr("Lock"), keys.shown("lock"), register_name))
        self.messages = MessageBar(look)
        self.tray = tray
        self._stack = Stack()
        for page in dict.fromkeys(self._pages.values()):
            self._stack.addWidget(page)
            page.path_changed.connect(self._on_path_changed)
            page.head_changed.connect(self._on_head_changed)
        self._build()
        self.top.back_requested.connect(navigator.back)
        self.top.forward_requested.connect(navigator.forward)
        self.top.menu_requested.connect(self.toggle_menu)
        self.top.jobs_requested.connect(self.toggle_tray)
        self.rail.place_requested.connect(self._on_place_requested)
        navigator.moved.connect(self._on_moved)
        navigator.history_changed.connect(self._on_history_changed)
        tray.changed.connect(self._on_tray_changed)
        self._on_tray_changed()
        self._on_history_changed()

    def _build(self) -> None:
        look = self._look
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        self._message_row = QVBoxLayout()
        self._message_row.setContentsMargins(look.px(24), look.px(8), look.px(24), 0)
        self._message_holder = QWidget()
        self._message_holder.setLayout(self._message_row)
        self._message_row.addWidget(self.messages)
        self.messages.installEventFilter(self)
        self._message_holder.hide()
        right.addWidget(self._message_holder)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)
        self.tray.setParent(self)
        self.tray.hide()

    # --- asked ---

    @property
    def page(self) -> Page | None:
        """The page shown now."""
        widget = self._stack.currentWidget()
        return widget if isinstance(widget, Page) else None

    @property
    def room(self) -> Room:
        """The class of the window's size."""
        return self._room

    def pages(self) -> tuple[Page, ...]:
        """Return every page once."""
        return tuple(dict.fromkeys(self._pages.values()))

    # --- wishes ---

    def toggle_menu(self) -> None:
        """Show or hide the rail where the window is too low to keep it."""
        self._is_menu_open = not self._is_menu_open
        self._show_rail()
        if self.rail.isVisible():
            self.rail.take_focus()
        elif self.page is not None:
            self.page.take_focus()

    def toggle_tray(self) -> None:
        """Show or hide the job tray."""
        self.tray.setVisible(not self.tray.isVisible() and bool(self.tray.count))
        self._place_tray()
        if self.tray.isVisible():
            self.tray.raise_()
            self.tray.take_focus()

    def next_pane(self, step: int) -> None:
        """Give the keyboard to the next pane: rail, panes of the page, and around."""
        page = self.page
        panes = [pane for pane in (self.rail, *(page.panes() if page else ())) if pane.isVisible()]
        if not panes:
            return
        now = next((index for index, pane in enumerate(panes) if self._holds_focus(pane)), -1 if step > 0 else 0)
        pane = panes[(now + step) % len(panes)]
        self._focus_into(pane)

    def take_key(self, event: QKeyEvent) -> bool:
        """Hand a single key to the page."""
        return self.page is not None and self.page.take_key(event)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        room = Room.of(event.size(), self._look.metrics.percent)
        if room != self._room:
            self._room = room
            self._is_menu_open = False
            for page in self.pages():
                page.set_room(room)
        self._apply_room()
        self._place_tray()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Give the message area no height while it says nothing."""
        if watched is self.messages and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._message_holder.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False

    # --- inside ---

    def _apply_room(self) -> None:
        self.top.set_room(self._room)
        is_icons = self._room.is_narrow
        is_slim = self._room.width is Width.MEDIUM or (self.page is not None and self.page.wants_slim_rail)
        self.rail.set_icons(is_icons and not self._room.is_low, 176 if is_slim else 200)
        self._show_rail()
        self._on_head_changed()

    def _show_rail(self) -> None:
        self.rail.setVisible(not self._room.is_low or self._is_menu_open)

    def _place_tray(self) -> None:
        margin = self._look.px(8)
        width = min(self._look.px(400), self.width() - 2 * margin)
        height = min(self.tray.sizeHint().height(), self.height() - self.top.height() - 2 * margin)
        self.tray.setGeometry(self.width() - width - margin, self.top.height() + margin // 2, width, height)

    def _holds_focus(self, pane: QWidget) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (pane is focused or pane.isAncestorOf(focused))

    def _focus_into(self, pane: QWidget) -> None:
        if pane is self.rail:
            self.rail.take_focus()
            return
        target = pane
        if pane.focusPolicy() == Qt.FocusPolicy.NoFocus:
            inner = [child for child in pane.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
            target = next((child for child in inner if child.isVisible() and child.isEnabled()), pane)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- slots ---

    def _on_place_requested(self, kind: str) -> None:
        self._is_menu_open = False
        self._show_rail()
        self._navigator.go(Place(kind))

    def _on_moved(self, place: Place) -> None:
        page = self._pages.get(place.kind)
        if page is None:
            return
        before = self.page
        if before is not None:
            before.leave()
        page.set_room(self._room)
        page.open(place)
        self._stack.setCurrentWidget(page)
        self.rail.choose(_RAIL_OF.get(place.kind, place.kind))
        self._on_path_changed()
        self._apply_room()
        page.take_focus()
        self.place_shown.emit(place)

    def _on_path_changed(self) -> None:
        if self.page is not None:
            self.top.set_path(self.page.path())

    def _on_head_changed(self) -> None:
        head = self.page.narrow_head() if self.page is not None and self._room.is_narrow else None
        self.top.set_head(head)

    def _on_history_changed(self) -> None:
        self.top.set_history(self._navigator.can_go_back, self._navigator.can_go_forward)

    def _on_tray_changed(self) -> None:
        self.top.set_jobs(self.tray.running, self.tray.count)
        if not self.tray.count:
            self.tray.hide()
        self._place_tray()
