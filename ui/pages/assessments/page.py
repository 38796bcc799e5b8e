"""How the list of assessments looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.i18n.labels import words_of
from ui.navigation import SYSTEMS, Place
from ui.page import Page, Room
from ui.pages.assessments.view_model import AssessmentsViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Switch
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Stack, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.text import Text


class AssessmentsPage(Page):
    """All assessments, last changed first."""

    def __init__(self, view_model: AssessmentsViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm = view_model
        self.messages = MessageBar(look)
        self._state = Switch(
            look, self.tr("State"), [("", self.tr("All")), *words_of("assessment")], height=look.metrics.control
        )
        self._state.choose(view_model.state)
        self._state.chosen.connect(view_model.want)
        self.table = Table(look, view_model.model, self.tr("Assessments"))
        self.table.row_opened.connect(view_model.open)
        self._empty = EmptyState(look, icon="assessments")
        self._empty.act_requested.connect(self._on_empty_act)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self.table)
        self._stack = Stack()
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(row(look, Text(self.tr("Assessments"), "title"), None, self._state, gap=12))
        self._whole.addWidget(self.messages)
        self._whole.addWidget(self._stack, 1)
        view_model.counted.connect(self._on_counted)
        view_model.failed.connect(self.messages.say_error)

    def open(self, place: Place) -> None:
        """Show the list."""
        self._vm.want(self._vm.state)

    def path(self) -> tuple[str, ...]:
        """Assessments."""
        return (self.tr("Assessments"),)

    def set_room(self, room: Room) -> None:
        """Fewer columns where it is narrow."""
        super().set_room(room)
        side, edge = self.look.px(12 if room.is_narrow else 24), self.look.px(8 if room.is_low else 24)
        self._whole.setContentsMargins(side, edge, side, edge)
        self._whole.setSpacing(self.look.px(8 if room.is_low else 16))
        self.table.set_width_class(room.width)

    def take_focus(self) -> None:
        """The keyboard in the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """The list."""
        return (self.table,)

    def _on_counted(self, count: int) -> None:
        self._stack.setCurrentIndex(0 if count else 1)
        if not count and self._vm.state:
            self._empty.say(self.tr("No assessment is in this state."), self.tr("Others are."), self.tr("Show all"))
        elif not count:
            self._empty.say(
                self.tr("No assessments yet."),
                self.tr("An assessment begins at a system: choose one, then Start assessment."),
                self.tr("Go to systems"),
            )

    def _on_empty_act(self) -> None:
        if self._vm.state:
            self._state.choose("")
            self._vm.want("")
        else:
            self._vm.place_requested.emit(Place(SYSTEMS))
