"""How reports look: the list, the builder, and one made report; and the dialogs for files and signing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import Keys
from ui.navigation import VERIFY, Place
from ui.page import Page, Room
from ui.pages.reports.addresses import MADE, NEW, making
from ui.pages.reports.builder_view import BuilderView
from ui.pages.reports.report_view import ReportView
from ui.pages.reports.sign_dialog import SignDialog
from ui.pages.reports.view_model import ReportsViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import MAIN, Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_dialogs import ask_target
from ui.widgets.layouts import row
from ui.widgets.message_bar import MessageBar
from ui.widgets.table import Table
from ui.widgets.text import Text
from workbench.kernel.errors import WorkbenchError

_LIST, _BUILDER, _REPORT = range(3)
_TURNS = ("page-next", "page-previous", "page-first", "page-last")


class ReportsPage(Page):
    """List, builder and report; the spot of the place says which."""

    def __init__(
        self,
        view_model: ReportsViewModel,
        look: Look,
        keys: Keys,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        """*folder* is where files are saved unless the person chooses another."""
        super().__init__(look, parent)
        self._list, self._builder = view_model, view_model.builder
        self._report, self._signing = view_model.report, view_model.signing
        self._keys, self._folder = keys, folder
        self._dialog: SignDialog | None = None
        self._waits_for_report = False  # its acts cannot take the keyboard before it is read
        self._build()
        self._list.counted.connect(self._on_counted)
        self._report.loaded.connect(self._on_report_loaded)
        self._report.saved.connect(self._on_saved)
        self._signing.refused.connect(self._on_refused)
        self._signing.signed.connect(self._report.take_signed)
        for each in (self._list, self._builder, self._report):
            each.failed.connect(self.messages.say_error)

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.messages = MessageBar(look)
        self._views = QStackedWidget()
        self.builder = BuilderView(self._builder, look)
        self.report = ReportView(self._report, look)
        self.report.sign.clicked.connect(self._on_sign)
        self.report.save_pdf.clicked.connect(self._on_save_pdf)
        self.report.save_workbook.clicked.connect(self._on_save_workbook)
        for view in (self._build_list(), self.builder, self.report):
            self._views.addWidget(view)
        self._message_row = QVBoxLayout()
        self._message_row.addWidget(self.messages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._message_row)
        whole.addWidget(self._views, 1)

    def _build_list(self) -> QWidget:
        look = self.look
        self.check = Button(look, self.tr("Check a signed file…"), icon="verify")
        self.check.clicked.connect(self._on_check)
        self.make = Button(look, self.tr("Make report"), MAIN, icon="plus")
        self.make.clicked.connect(self._on_make)
        self.table = Table(look, self._list.model, self.tr("Reports"))
        self.table.row_opened.connect(self._list.open_report)
        self._empty = EmptyState(look, icon="reports")
        self._empty.act_requested.connect(self._on_make)
        card = QFrame()
        card.setProperty("card", "true")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, look.px(4), 1, look.px(4))
        inner.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.addLayout(row(look, Text(self.tr("Reports"), "title"), None, self.check, self.make, gap=12))
        self._column.addWidget(self._stack, 1)
        return holder

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the list, the builder for an assessment, or a made report."""
        self.messages.clear()
        self.make.setEnabled(self._list.can_change)
        if place.spot == MADE:
            self._waits_for_report = True
            self._report.open(place.object_id)
            self.report.show_side()
            self._show(_REPORT)
        elif place.object_id or place.spot == NEW:
            self._builder.open(place.object_id)
            self.builder.show_side()
            self._show(_BUILDER)
        else:
            self._list.open()
            self._show(_LIST)

    def leave(self) -> None:
        """Close the signing dialog; the window may be locking."""
        self._builder.leave()
        if self._dialog is not None:
            self._dialog.reject()

    def path(self) -> tuple[str, ...]:
        """Reports, and which."""
        if self._views.currentIndex() == _BUILDER:
            return (self.tr("Reports"), self.tr("Make report"))
        if self._views.currentIndex() == _REPORT:
            shown = self._report.shown
            return (self.tr("Reports"), shown.report.ref if shown else "…")
        return (self.tr("Reports"),)

    def set_room(self, room: Room) -> None:
        """Fewer columns, one part at a time where it is narrow."""
        super().set_room(room)
        look = self.look
        side, edge = look.px(12 if room.is_narrow else 24), look.px(8 if room.is_low else 24)
        self._column.setContentsMargins(side, edge, side, edge)
        self._column.setSpacing(look.px(8 if room.is_low else 16))
        self._message_row.setContentsMargins(side, 0, side, 0)
        self.table.set_width_class(room.width)
        self.messages.set_low(room.is_low)
        self.builder.set_room(room)
        self.report.set_room(room)

    def take_focus(self) -> None:
        """The keyboard in the list, on the main act, or on what can be done with the report."""
        if self._views.currentIndex() == _BUILDER:
            self.builder.take_focus()
        elif self._views.currentIndex() == _REPORT:
            self.report.take_focus()
        elif self._stack.currentIndex() == 0:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """The list, or the column and the pages."""
        if self._views.currentIndex() == _BUILDER:
            return self.builder.panes()
        return self.report.panes() if self._views.currentIndex() == _REPORT else (self.table,)

    def take_key(self, event: QKeyEvent) -> bool:
        """Page keys turn pages wherever the keyboard is."""
        act = self._keys.single_act(event, _TURNS)
        view = {_BUILDER: self.builder, _REPORT: self.report}.get(self._views.currentIndex())
        if act is None or view is None:
            return False
        preview = view.preview
        pages = {
            "page-next": preview.page + 1,
            "page-previous": preview.page - 1,
            "page-first": 1,
            "page-last": 1_000_000,
        }
        preview.go_to(pages[act])
        return True

    # --- slots ---

    def _show(self, index: int) -> None:
        self._views.setCurrentIndex(index)
        self.path_changed.emit()

    def _on_report_loaded(self) -> None:
        self.path_changed.emit()
        if self._waits_for_report and self._report.shown is not None:
            self._waits_for_report = False
            if self.isVisible() and self._dialog is None:
                self.report.take_focus()

    def _on_counted(self, count: int) -> None:
        self._stack.setCurrentIndex(0 if count else 1)
        self.make.setVisible(bool(count))
        if not count:
            self._empty.say(
                self.tr("No reports yet."),
                self.tr(
                    "A report freezes the result of an assessment as PDF and workbook, to be signed and handed on."
                ),
                self.tr("Make report") if self._list.can_change else "",
            )

    def _on_make(self) -> None:
        self._list.place_requested.emit(making())

    def _on_check(self) -> None:
        self._list.place_requested.emit(Place(VERIFY))

    def _on_saved(self, file: str) -> None:
        self.messages.say("info", self.tr("{file} is written.").format(file=file))

    def _on_sign(self) -> None:
        if self._report.shown is None or not self._report.can_sign or self._dialog is not None:
            return
        self._signing.begin(self._report.shown)
        self._dialog = SignDialog(self.look, self._signing, self._folder, self.window())
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self.report.take_focus()

    def _on_refused(self, error: WorkbenchError) -> None:
        if self._dialog is None:
            self.messages.say_error(error)

    def _on_save_pdf(self) -> None:
        self._choose_target(self.tr("Save PDF"), "pdf", self.save_pdf_to)

    def _on_save_workbook(self) -> None:
        self._choose_target(self.tr("Save workbook"), "xlsx", self.save_workbook_to)

    def _choose_target(self, title: str, suffix: str, chosen: Callable[[str], object]) -> None:
        start = str(self._folder / self._report.file_name(f".{suffix}"))
        ask_target(self, title, suffix, chosen, start=start)

    def save_pdf_to(self, path: str) -> None:
        """Write the PDF to *path*."""
        self._report.save_pdf(Path(path))

    def save_workbook_to(self, path: str) -> None:
        """Write the workbook to *path*."""
        self._report.save_workbook(Path(path))
