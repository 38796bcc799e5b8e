"""How a made report looks: what it is and who has signed at the left, its pages at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.format import local, moment_text
from ui.i18n.labels import word
from ui.i18n.translate import NAMES
from ui.pages.reports.report_view_model import ReportViewModel
from ui.pages.reports.split import Split
from ui.pages.reports.view_model import state_words
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.buttons import LINK, MAIN, Button
from ui.widgets.card import Card, CardRow
from ui.widgets.flow import Flow
from ui.widgets.layouts import row
from ui.widgets.message_bar import FieldMessage
from ui.widgets.text import Text, clear_layout
from workbench.kernel.clock import from_iso


class ReportView(Split):
    """Shows one report; the page asks for files and the certificate."""

    def __init__(self, view_model: ReportViewModel, look: Look, parent: QWidget | None = None) -> None:
        self._vm = view_model
        super().__init__(look, view_model.pages, (self.tr("Report"), self.tr("Pages")), parent)
        view_model.loaded.connect(self._on_loaded)
        view_model.was_signed.connect(self._on_signed)
        self._on_loaded()

    # --- build, in reading order ---

    def build_side(self, column: QVBoxLayout) -> None:
        """What the report is and who has signed."""
        look, vm = self.look, self._vm
        self._title = Text("", "title", wrap=True)
        self._state = Chip(look)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(look.px(2))
        self._signatures = Card(look, self.tr("Signatures"))
        self.check = Button(look, self.tr("Check the signatures"), LINK)
        self.check.clicked.connect(vm.verify)
        self.again = Button(look, self.tr("Make a new version"), LINK)
        self.again.clicked.connect(vm.make_again)
        column.addWidget(self._title)
        column.addLayout(row(look, self._state, None))
        column.addLayout(self._facts)
        column.addSpacing(look.px(4))
        column.addWidget(self._signatures)
        column.addLayout(row(look, self.check, None))
        column.addLayout(row(look, self.again, None))

    def build_foot(self, column: QVBoxLayout) -> None:
        """Sign and save."""
        look = self.look
        self.blocked = FieldMessage(look, "info")
        self.sign = Button(look, self.tr("Sign…"), MAIN, icon="sign", height=look.metrics.main_act)
        self.save_pdf = Button(look, self.tr("Save PDF…"), height=look.metrics.main_act)
        self.save_workbook = Button(look, self.tr("Save workbook…"), height=look.metrics.main_act)
        column.addWidget(self.blocked)
        column.addWidget(Flow(look, self.sign, self.save_pdf, self.save_workbook))

    # --- asked ---

    def take_focus(self) -> None:
        """The keyboard on the first act that is possible."""
        target = self.sign if self._vm.can_sign else self.save_pdf
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- slots ---

    def _on_loaded(self) -> None:
        shown, look = self._vm.shown, self.look
        clear_layout(self._facts)
        self._signatures.clear()
        for widget in (self.sign, self.save_pdf, self.save_workbook, self.check, self.again):
            widget.setEnabled(shown is not None)
        if shown is None:
            self._title.setText("")
            self._state.set_word("")
            self.preview.say(self.tr("The report is being read…"))
            return
        report, pack = shown.report, shown.pack
        self._title.setText(self.tr("{ref} · {system}").format(ref=report.ref, system=pack.system.name))
        self._state.set_word(state_words(report))
        made = self.tr("{time} by {person}").format(
            time=moment_text(local(from_iso(report.made_at))), person=shown.made_by or "–"
        )
        digits = report.content_sha256[:16]
        for label, fact in (
            (self.tr("Assessment"), pack.assessment.label),
            (self.tr("Made"), made),
            (self.tr("Language"), NAMES.get(report.language, report.language)),
            (self.tr("Version"), str(pack.version)),
            (self.tr("Content"), f"{digits[:8]} {digits[8:]}"),
        ):
            self._facts.addWidget(
                Text(self.tr("{label}: {fact}").format(label=label, fact=fact), tone="muted", wrap=True)
            )
        self._signatures.setVisible(not report.is_draft)
        for field in shown.fields:
            glyph = "success" if field.is_signed else "waiting" if field.can_sign_now else "empty"
            states = {
                "success": self.tr("{role} · has signed"),
                "waiting": self.tr("{role} · can sign now"),
                "empty": self.tr("{role} · signs later"),
            }
            second = states[glyph].format(role=word("role", field.role))
            self._signatures.add_row(CardRow(look, field.person or self.tr("anyone"), glyph=glyph, second=second))
        self.check.setVisible(not report.is_draft)
        self.sign.setVisible(self._vm.can_sign)
        self.blocked.say(self.tr("A draft cannot be signed.") if report.is_draft else "")
        words = self.tr("The file itself, as it is signed so far") if report.signed else self.tr("The file itself")
        self.preview.set_caption(words)
        self.preview.say(self.tr("The pages are being drawn…"))

    def _on_signed(self) -> None:
        self.preview.show_last_page()
