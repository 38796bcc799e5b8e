"""How the verify page looks: a file, one verdict, its reasons, the signatures.

Never one green tick per signature when the whole fails.

Source: mock-ups of the two verdicts.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.a11y import announce
from ui.format import clock, file_size, moment_text, one_line
from ui.i18n.labels import word
from ui.navigation import Place
from ui.page import Page, Room, Width
from ui.pages.verify.view_model import Checked, VerifyViewModel
from ui.pages.verify.words import KINDS, WEIGHTS, reason_words, verdict_words
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.buttons import Button
from ui.widgets.card import Card, CardRow
from ui.widgets.drop_zone import DropZone
from ui.widgets.layouts import Centred, Scroll, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.text import Text, clear_layout, release_all, restyle
from workbench.kernel.clock import from_iso
from workbench.signing.model import SignatureState, Verdict

_WIDTH = 944


class _Banner(QFrame):
    """The verdict."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._glyph = Glyph(look, "info", 56)
        self._title = Text("", "verdict", wrap=True)
        self._sentence = Text("", "sentence", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(32), look.px(20), look.px(32), look.px(20))
        line.setSpacing(look.px(24))
        line.addWidget(self._glyph)
        line.addLayout(words, 1)
        self.setProperty("verdict", "true")

    def say(self, kind: str, title: str, sentence: str) -> None:
        """Show the verdict in the hue of its kind."""
        self.setProperty("kind", kind)
        self._glyph.set_kind(kind)
        self._title.set_tone(kind)
        self._title.setText(title)
        self._sentence.setText(sentence)
        restyle(self)
        announce(self, f"{title}. {sentence}")

    def title(self) -> str:
        """Return the verdict in words."""
        return self._title.text()


class VerifyPage(Page):
    """Drop a signed report: one verdict."""

    def __init__(self, view_model: VerifyViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm = view_model
        self._build()
        view_model.checked.connect(self._on_checked)
        view_model.busy_changed.connect(self._choose.set_busy)
        view_model.failed.connect(self.messages.say_error)
        if view_model.found is not None:
            self._on_checked()

    def _build(self) -> None:
        look = self.look
        self._choose = Button(look, self.tr("Choose a file…"), icon="file")
        self._choose.clicked.connect(self._choose_file)
        self.zone = DropZone(look, self.tr("No file yet"), self.tr("Drop a signed report here"))
        self.zone.dropped.connect(self._vm.check)
        self.zone.clicked.connect(self._choose_file)
        self.messages = MessageBar(look)
        self.banner = _Banner(look)
        self.reasons = Card(look, self.tr("Reasons"))
        self.signatures = Card(look, self.tr("Signatures"))
        self._trust = Button(look, self.tr("Trust a root certificate…"))
        self._trust.clicked.connect(self._choose_trust)
        self._code = Text("", tone="muted")
        self._cards = QGridLayout()
        self._cards.setSpacing(look.px(16))
        self._note = Text(
            self.tr(
                "The check needs no network. It says what the file proves, from the file and the roots trusted here."
            ),
            tone="muted",
            wrap=True,
        )
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        column.addLayout(row(look, Text(self.tr("Verify a signed report"), "title"), None, self._choose))
        for widget in (self.zone, self.messages, self._note, self.banner):
            column.addWidget(widget)
        column.addLayout(self._cards)
        column.addLayout(row(look, self._trust, None, self._code))
        column.addStretch(1)
        whole = QWidget()
        self._outer = QVBoxLayout(whole)
        self._outer.addWidget(Centred(look, inner, _WIDTH))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Scroll(whole))
        for widget in (self.banner, self.reasons, self.signatures):
            widget.hide()

    # --- Page ---

    def path(self) -> tuple[str, ...]:
        """Verify."""
        return (self.tr("Verify"),)

    def open(self, place: Place) -> None:
        """Show the last verdict."""

    def set_room(self, room: Room) -> None:
        """Cards beside each other where there is room."""
        super().set_room(room)
        side, edge = self.look.px(12 if room.is_narrow else 24), self.look.px(8 if room.is_low else 24)
        self._outer.setContentsMargins(side, edge, side, edge)
        release_all(self._cards)
        if room.width is Width.NARROW:
            self._cards.addWidget(self.reasons, 0, 0)
            self._cards.addWidget(self.signatures, 1, 0)
            self._cards.setColumnStretch(1, 0)
        else:
            self._cards.addWidget(self.reasons, 0, 0, Qt.AlignmentFlag.AlignTop)
            self._cards.addWidget(self.signatures, 0, 1, Qt.AlignmentFlag.AlignTop)
            self._cards.setColumnStretch(1, 3)
        self._cards.setColumnStretch(0, 5)

    def take_focus(self) -> None:
        """The keyboard on the box that takes a file."""
        self.zone.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- slots ---

    def _on_checked(self) -> None:
        found = self._vm.found
        if found is None:
            return
        verdict = found.verdict
        self.messages.clear()
        self._note.hide()
        self._show_file(found)
        kind = KINDS[verdict.verdict] if verdict.verdict != "valid" or verdict.is_complete else "warning"
        title, sentence = verdict_words(verdict.verdict, is_complete=verdict.is_complete)
        self.banner.say(kind, title, self._which(verdict) + sentence)
        self._show_reasons(verdict)
        self._show_signatures(verdict)
        for widget in (self.banner, self.reasons, self.signatures):
            widget.show()
        self._code.setText(self.tr("Code {code}").format(code=f"signature.{verdict.verdict}"))

    def _which(self, verdict: Verdict) -> str:
        if verdict.pack is None or verdict.verdict in ("damaged", "changed"):
            return ""
        people = len([state for state in verdict.signatures if not state.is_seal])
        return self.tr("This is report {report} on {system}, signed by %n person(s). ", "", people).format(
            report=verdict.pack.pack_id, system=verdict.pack.system_name
        )

    def _show_file(self, found: Checked) -> None:
        fact = self.tr("{size} · checked on this laptop, {time}").format(
            size=file_size(found.size), time=clock(found.at)
        )
        self.zone.set_file(one_line(found.path.name, 120), fact)
        self._choose.set_text(self.tr("Choose another…"))

    def _show_reasons(self, verdict: Verdict) -> None:
        self.reasons.clear()
        for reason in verdict.reasons:
            self.reasons.add_row(_reason_row(self.look, reason.code, reason.weight, dict(reason.facts)))

    def _show_signatures(self, verdict: Verdict) -> None:
        look = self.look
        clear_layout(self.signatures.body)
        fails = verdict.verdict not in ("valid", "unknown-signer")
        for state in verdict.signatures:
            if not state.is_seal:
                self.signatures.add_row(self._signature_row(state, fails=fails))
        for field in verdict.open_fields:
            self.signatures.add_row(CardRow(look, one_line(field), glyph="empty", second=self.tr("not signed yet")))
        if not verdict.signatures and not verdict.open_fields:
            self.signatures.add_row(CardRow(look, self.tr("None")))
        note = Text(self.tr("Times are what the signer’s laptop said."), "small", "muted", wrap=True)
        self.signatures.add_padded(note, top=12)

    def _signature_row(self, state: SignatureState, *, fails: bool) -> CardRow:
        role = word("role", state.role) if state.role else state.field
        if not state.intact:
            glyph, second = "danger", self.tr("{role}, does not fit").format(role=role)
        elif fails:
            glyph, second = "warning", self.tr("{role}, fits an earlier state").format(role=role)
        elif not state.trusted:
            glyph, second = "warning", self.tr("{role}, not known here").format(role=role)
        else:
            glyph, second = "success", role
        when = moment_text(from_iso(state.signed_at)) if state.signed_at else "–"
        return CardRow(
            self.look, one_line(state.signer, 120), glyph=glyph, second=second, right=Text(when, "small", "muted")
        )

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Verify a signed report"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["PDF (*.pdf)", self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.check)
        dialog.open()

    def check(self, path: str) -> None:
        """Check the file at *path*."""
        self._vm.check(Path(path))

    def _choose_trust(self) -> None:
        dialog = QFileDialog(self, self.tr("Trust a root certificate"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._on_trust_chosen)
        dialog.open()

    def _on_trust_chosen(self, names: list[str]) -> None:
        self._vm.add_trust([Path(name) for name in names])


def _reason_row(look: Look, code: str, weight: str, facts: dict[str, str]) -> CardRow:
    return CardRow(look, reason_words(code, facts), glyph=WEIGHTS[weight], second=code)
