"""How reports look: options at the left, the very pages at the right, what was made below the options.

Source: wireframe of the report builder.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.a11y import name
from ui.format import moment_text, one_line
from ui.i18n.translate import NAMES
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.reports.sign_dialog import SignDialog
from ui.pages.reports.view_model import ReportsViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.buttons import LINK, MAIN, Button, Check, Select
from ui.widgets.card import Card, CardRow
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import Scroll, bar, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.option import Choice, Options
from ui.widgets.text import Text
from workbench.kernel.clock import from_iso
from workbench.kernel.errors import WorkbenchError
from workbench.reports.made import MadeReport
from workbench.services.make_report import Wanted
from workbench.signing.model import SignableField


class _PageView(QWidget):
    """One page of the PDF, as large as the room allows.

    Signals:
        page_requested(int): by how many pages to move.
    """

    page_requested = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("corner", 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, data: bytes, words: str) -> None:
        """Show a page."""
        self._picture = QPixmap()
        self._picture.loadFromData(data)
        name(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        """A portrait page."""
        return QSize(self._look.px(420), self._look.px(560))

    def minimumSizeHint(self) -> QSize:
        """Still readable as a shape."""
        return QSize(self._look.px(160), self._look.px(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with the page keys and arrows."""
        forward = (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space)
        if event.key() in forward:
            self.page_requested.emit(1)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.page_requested.emit(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on its ground."""
        painter = QPainter(self)
        if self._picture.isNull():
            painter.setPen(self._look.colour("muted"))
            painter.setFont(self._look.font("body"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("The pages appear here."))
            return
        ratio = min(self.width() / self._picture.width(), self.height() / self._picture.height())
        width, height = self._picture.width() * ratio - 2, self._picture.height() * ratio - 2
        target = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.drawRect(target)


class ReportsPage(Page):
    """Make, sign and hand out reports."""

    def __init__(self, view_model: ReportsViewModel, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._language_now = view_model, language
        self._dialog: SignDialog | None = None
        self._build()
        self._connect()
        if view_model.shelf.rows:
            self._on_listed()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self.messages = MessageBar(look)
        self._assessment = Select(look, self.tr("Assessment"))
        self._assessment.activated.connect(self._on_assessment)
        self.kind = Options(look, self.tr("Kind of report"))
        self._report_language = Select(look, self.tr("Language of the report"))
        self._report_language.fill(list(NAMES.items()), self._language_now)
        self._all = Check(look, self.tr("All answers, not only findings"))
        self._owner, self._ciso = QLineEdit(), QLineEdit()
        for field, words in ((self._owner, self.tr("Owner who signs")), (self._ciso, self.tr("CISO who signs"))):
            field.setPlaceholderText(self.tr("empty: anyone in this role"))
            name(field, words)
        self._look_button = Button(look, self.tr("Show the pages"))
        self._make = Button(look, self.tr("Make report"), MAIN)
        self._look_button.clicked.connect(self._on_look)
        self._make.clicked.connect(self._on_make)
        self.made = Card(look, self.tr("Made reports"))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(look.px(24), look.px(16), look.px(20), look.px(16))
        column.setSpacing(look.px(12))
        column.addWidget(Text(self.tr("Report"), "title"))
        column.addWidget(self.messages)
        for words, widget in (
            (self.tr("Assessment"), self._assessment),
            ("", self.kind),
            (self.tr("Language of the report"), self._report_language),
            ("", self._all),
            (self.tr("Owner who signs"), self._owner),
            (self.tr("CISO who signs"), self._ciso),
        ):
            if words:
                column.addWidget(Text(words, "small-strong"))
            column.addWidget(widget)
        column.addLayout(row(look, self._look_button, self._make, None))
        column.addWidget(self.made)
        column.addStretch(1)
        self._left = Scroll(left)
        self._empty = EmptyState(look, icon="reports")
        self._empty.say(
            self.tr("Nothing to report yet."), self.tr("A report is made of an assessment. Start one at a system.")
        )
        self._right = self._build_pages()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left)
        whole.addWidget(self._right, 1)
        whole.addWidget(self._empty, 1)
        self._empty.hide()

    def _build_pages(self) -> QWidget:
        look = self.look
        self.pages = _PageView(look)
        self._draft = Chip(look)
        self._where = Text("", tone="muted")
        self._previous = Button(look, "", icon="back", name=self.tr("Previous page"), height=32)
        self._next = Button(look, "", icon="forward", name=self.tr("Next page"), height=32)
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self.pages.page_requested.connect(self._turn)
        column = QVBoxLayout()
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(8))
        column.addLayout(row(look, self._draft, None, self._previous, self._where, self._next))
        column.addWidget(self.pages, 1)
        return bar("side", column)

    def _connect(self) -> None:
        vm = self._vm
        vm.listed.connect(self._on_listed)
        vm.shown_changed.connect(self._on_shown_changed)
        vm.page_ready.connect(self._on_page_ready)
        vm.made.connect(self._on_made)
        vm.fields_read.connect(self._on_fields)
        vm.signed.connect(self._on_signed)
        vm.saved.connect(self._on_saved)
        vm.busy_changed.connect(self._on_busy)
        vm.failed.connect(self.messages.say_error)
        vm.sign_failed.connect(self._on_sign_failed)

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show the reports of the system of *place*, or of all."""
        self._vm.open(place.object_id)

    def path(self) -> tuple[str, ...]:
        """Reports."""
        return (self.tr("Reports"),)

    def set_room(self, room: Room) -> None:
        """Pages beside the options where there is room."""
        super().set_room(room)
        wide = self.look.px({Width.WIDE: 440, Width.MEDIUM: 400, Width.NARROW: 0}[room.width])
        self._right.setVisible(not room.is_narrow and bool(self._vm.shelf.rows))
        if wide:
            self._left.setFixedWidth(wide)
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)

    def take_focus(self) -> None:
        """The keyboard in the options."""
        self._assessment.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Options and pages."""
        return (self._left, self.pages)

    # --- asked ---

    def wanted(self) -> Wanted:
        """Return what the options ask for."""
        return Wanted(
            language=self._report_language.choice,
            is_draft=self.kind.choice == "draft",
            answers="all" if self._all.isChecked() else "findings",
            owner=self._owner.text().strip(),
            ciso=self._ciso.text().strip(),
        )

    # --- slots ---

    def _on_listed(self) -> None:
        shelf = self._vm.shelf
        chosen = self._assessment.choice
        choices = [(each.assessment.id, f"{each.system.name} · {each.assessment.label}") for each in shelf.rows]
        self._assessment.fill(choices, chosen or (choices[0][0] if choices else ""))
        self._left.setVisible(bool(choices))
        self._right.setVisible(bool(choices) and not self.room.is_narrow)
        self._empty.setVisible(not choices)
        self._show_kinds()
        self.made.clear()
        for report in shelf.made:
            self.made.add_row(self._report_row(report))
        if not shelf.made:
            self.made.add_row(CardRow(self.look, self.tr("None yet.")))

    def _show_kinds(self) -> None:
        blocked = "" if self._vm.can_be_final(self._assessment.choice) else self.tr("needs a reviewed assessment")
        self.kind.set_choices(
            (
                Choice(
                    "final",
                    self.tr("Sign-off pack"),
                    self.tr("frozen, sealed, to be signed by three people"),
                    blocked=blocked,
                ),
                Choice("draft", self.tr("Draft"), self.tr("shows where things stand; cannot be signed")),
            ),
            self.kind.choice or "final",
        )
        row_now = self._vm.row(self._assessment.choice)
        if row_now is not None and not self._owner.text():
            self._owner.setText(one_line(row_now.system.owner, 120))
        self._make.setEnabled(self._vm.can_change and row_now is not None)

    def _report_row(self, report: MadeReport) -> CardRow:
        look = self.look
        right = QWidget()
        line = QHBoxLayout(right)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        acts = [("show", self.tr("Show")), ("pdf", self.tr("PDF…")), ("xlsx", self.tr("XLSX…"))]
        if not report.is_draft and len(report.signed) < 3 and self._vm.can_change:
            acts.insert(1, ("sign", self.tr("Sign…")))
        for key, words in acts:
            link = Button(look, words, LINK, name=self.tr("{act} {report}").format(act=words, report=report.ref))
            link.setProperty("act", key)
            link.setProperty("report", report.id)
            link.clicked.connect(self._on_report_act)
            line.addWidget(link)
        second = self.tr("{language}, {time}").format(
            language=NAMES.get(report.language, report.language), time=moment_text(from_iso(report.made_at))
        )
        if report.is_draft:
            return CardRow(
                look, report.ref, glyph="empty", second=self.tr("draft · {facts}").format(facts=second), right=right
            )
        signed = self.tr("%n of 3 signed", "", len(report.signed))
        glyph = "success" if len(report.signed) == 3 else "waiting"
        return CardRow(look, report.ref, glyph=glyph, second=f"{signed} · {second}", right=right)

    def _on_assessment(self, _index: int) -> None:
        self._owner.clear()
        self._show_kinds()

    def _on_look(self) -> None:
        if self._assessment.choice:
            self._vm.look(self._assessment.choice, self.wanted())

    def _on_make(self) -> None:
        if self._assessment.choice:
            self.messages.clear()
            self._vm.make(self._assessment.choice, self.wanted())

    def _on_busy(self, is_busy: bool) -> None:
        for button in (self._make, self._look_button):
            button.set_busy(is_busy)
            button.setEnabled(not is_busy)

    def _on_made(self, report: MadeReport) -> None:
        self.messages.say("info", self.tr("Report {report} is made.").format(report=report.ref))

    def _on_shown_changed(self) -> None:
        shown = self._vm.shown
        report = next((each for each in self._vm.shelf.made if shown is not None and each.id == shown.report_id), None)
        self._draft.set_word(report.ref if report is not None else self.tr("Draft, not kept"))

    def _on_page_ready(self, page: int, picture: bytes) -> None:
        shown = self._vm.shown
        if shown is None:
            return
        words = self.tr("page {page} of {pages}").format(page=page + 1, pages=shown.pages)
        self._where.setText(words)
        self.pages.show_picture(picture, words)
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page < shown.pages - 1)

    def _on_previous(self) -> None:
        self._turn(-1)

    def _on_next(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        self._vm.go_to_page(self._vm.page + by)

    def _on_report_act(self) -> None:
        pressed = self.sender()
        act, report_id = str(pressed.property("act")), str(pressed.property("report"))
        if act == "show":
            self._vm.show_made(report_id)
        elif act == "sign":
            self._vm.read_fields(report_id)
        else:
            self._choose_target(report_id, act)

    def _choose_target(self, report_id: str, kind: str) -> None:
        report = next(each for each in self._vm.shelf.made if each.id == report_id)
        dialog = QFileDialog(self, self.tr("Save {report}").format(report=report.ref), f"{report.ref}.{kind}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.setNameFilter(f"*.{kind}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setProperty("report", report_id)
        dialog.setProperty("language", report.language)
        dialog.fileSelected.connect(self._on_target)
        dialog.open()

    def _on_target(self, path: str) -> None:
        dialog = self.sender()
        report_id = str(dialog.property("report"))
        if path.lower().endswith(".xlsx"):
            self._vm.save_workbook(report_id, Path(path), str(dialog.property("language")))
        else:
            self._vm.save_pdf(report_id, Path(path))

    def _on_saved(self, file: str) -> None:
        self.messages.say("info", self.tr("{file} is written.").format(file=file))

    def _on_fields(self, report_id: str, fields: tuple[SignableField, ...]) -> None:
        report = next((each for each in self._vm.shelf.made if each.id == report_id), None)
        if report is None:
            return
        self._dialog = SignDialog(self.look, report.ref, fields, self.window())
        self._dialog.setProperty("report", report_id)
        self._dialog.sign_requested.connect(self._on_sign)
        self._dialog.finished.connect(self._on_sign_closed)
        self._dialog.open()

    def _on_sign(self, field: str, identity: Path, passphrase: str) -> None:
        if self._dialog is not None:
            report_id = str(self._dialog.property("report"))
            report = next(each for each in self._vm.shelf.made if each.id == report_id)
            self._vm.sign(report_id, field, identity, passphrase, report.language)

    def _on_signed(self, report: MadeReport) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.messages.say("info", self.tr("{report} has one more signature.").format(report=report.ref))

    def _on_sign_failed(self, error: WorkbenchError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)
        else:
            self.messages.say_error(error)

    def _on_sign_closed(self) -> None:
        self._dialog = None
