"""How the verify page looks: a file, one verdict, its reasons, the signatures, and what the report is.

Never one green tick per signature when the whole fails.

Source: mock-ups of the two verdicts.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.a11y import announce
from ui.format import clock, file_size, moment_text, one_line
from ui.i18n.labels import word
from ui.i18n.verdicts import GLYPHS, reason_words, role_word, verdict_words
from ui.navigation import Place
from ui.page import Page, Room
from ui.pages.verify.view_model import Checked, VerifyViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.buttons import LINK, MAIN, Button
from ui.widgets.card import Card
from ui.widgets.drop_zone import DropZone
from ui.widgets.file_dialogs import ask_file, ask_files
from ui.widgets.flow import Flow
from ui.widgets.layouts import Centred, Scroll, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.text import Text, release_all, restyle
from workbench.kernel.clock import from_iso
from workbench.signing.model import SignatureState, Verdict

_WIDTH = 944


class _Banner(QFrame):
    """The verdict, large."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._glyph = Glyph(look, "info", 56)
        self._title = Text("", "verdict", wrap=True)
        self._sentence = Text("", "sentence", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._glyph)
        self._line.addLayout(words, 1)
        self.setProperty("verdict", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_room(self, room: Room) -> None:
        """Less air where it is narrow."""
        look = self._look
        side, edge = look.px(16 if room.is_narrow else 32), look.px(12 if room.is_low else 20)
        self._line.setContentsMargins(side, edge, side, edge)
        self._line.setSpacing(look.px(16 if room.is_narrow else 24))

    def say(self, kind: str, title: str, sentence: str) -> None:
        """Show the verdict in the hue of its kind, and say it once to who listens."""
        self.setProperty("kind", kind)
        self._glyph.set_kind(kind)
        self._title.set_tone(kind)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
        restyle(self)
        announce(self, f"{title}. {sentence}")

    def words(self) -> tuple[str, str]:
        """Return the verdict and its sentence."""
        return self._title.text(), self._sentence.text()


class _Row(QWidget):
    """Glyph, a line that wraps, a second one below it, and a fact at the right."""

    def __init__(self, look: Look, glyph: str, lead: str, second: str, right: str = "") -> None:
        super().__init__()
        self.glyph, self.lead, self.second = glyph, lead, second
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        line.setSpacing(look.px(12))
        mark = QVBoxLayout()
        mark.setContentsMargins(0, look.px(2), 0, 0)
        mark.addWidget(Glyph(look, glyph))
        mark.addStretch(1)
        line.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(lead, "name", wrap=True))
        if second:
            words.addWidget(Text(second, "small", "muted", wrap=True))
        line.addLayout(words, 1)
        if right:
            line.addWidget(
                Text(right, "small", "muted"), 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(". ".join(part for part in (lead, second, right) if part))


class VerifyPage(Page):
    """Drop, choose or paste a signed report: one verdict."""

    def __init__(self, view_model: VerifyViewModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm = view_model
        self._build()
        view_model.checked.connect(self._on_checked)
        view_model.busy_changed.connect(self._choose.set_busy)
        view_model.trust_changed.connect(self._show_trust)
        view_model.failed.connect(self.messages.say_error)
        self._show_trust()
        if view_model.found is not None:
            self._on_checked()

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._choose = Button(look, self.tr("Choose a file…"), icon="file")
        self._choose.clicked.connect(self._choose_file)
        self.zone = DropZone(look, self.tr("No file yet"), self.tr("Drop or paste a signed report here"))
        self.zone.dropped.connect(self._vm.check)
        self.zone.clicked.connect(self._choose_file)
        self.messages = MessageBar(look)
        self._note = Text(
            self.tr(
                "The check needs no network. It says what the file proves, from the file and the roots trusted here."
            ),
            tone="muted",
            wrap=True,
        )
        self.banner = _Banner(look)
        self.reasons = Card(look, self.tr("Reasons"))
        self.signatures = Card(look, self.tr("Signatures"))
        self.pack = Card(look, self.tr("The report"))
        self._cards = QGridLayout()
        self._cards.setSpacing(look.px(16))
        self.find_act = Button(look, self.tr("Show it in the register"), MAIN)
        self.find_act.clicked.connect(self._vm.show_report)
        self.trust_act = Button(look, self.tr("Trust a root certificate…"))
        self.trust_act.clicked.connect(self._choose_trust)
        self._code = Text("", "small", "muted", wrap=True)
        self.trust = Card(look, self.tr("Trusted roots"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(look.px(16))
        column.addLayout(row(look, Text(self.tr("Verify a signed report"), "title"), None, self._choose))
        for widget in (self.zone, self.messages, self._note, self.banner):
            column.addWidget(widget)
        column.addLayout(self._cards)
        column.addWidget(Flow(look, self.find_act, self.trust_act))
        column.addWidget(self._code)
        column.addWidget(self.trust)
        column.addStretch(1)
        whole = QWidget()
        self._outer = QVBoxLayout(whole)
        self._outer.addWidget(Centred(look, inner, _WIDTH))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(whole)
        page.addWidget(self._scroll)
        for hidden in (self.banner, self.reasons, self.signatures, self.pack, self.find_act, self._code):
            hidden.hide()

    # --- Page ---

    def path(self) -> tuple[str, ...]:
        """Verify."""
        return (self.tr("Verify"),)

    def open(self, place: Place) -> None:
        """Show the last verdict, or check the report of *place* as the register holds it."""
        self._vm.open(place.object_id)

    def set_room(self, room: Room) -> None:
        """Cards beside each other where there is room."""
        super().set_room(room)
        side, edge = self.look.px(12 if room.is_narrow else 24), self.look.px(8 if room.is_low else 24)
        self._outer.setContentsMargins(side, edge, side, edge)
        self.banner.set_room(room)
        release_all(self._cards)
        top = Qt.AlignmentFlag.AlignTop
        if room.is_narrow:
            for index, card in enumerate((self.reasons, self.signatures, self.pack)):
                self._cards.addWidget(card, index, 0)
            self._cards.setColumnStretch(1, 0)
        else:
            self._cards.addWidget(self.reasons, 0, 0, 2, 1, top)
            self._cards.addWidget(self.signatures, 0, 1, top)
            self._cards.addWidget(self.pack, 1, 1, top)
            self._cards.setRowStretch(1, 1)
            self._cards.setColumnStretch(1, 3)
        self._cards.setColumnStretch(0, 5)

    def take_focus(self) -> None:
        """The keyboard on the box that takes a file."""
        self.zone.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """The box and the verdict."""
        return (self.zone, self.banner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a copied file."""
        if event.matches(QKeySequence.StandardKey.Paste):
            urls = QGuiApplication.clipboard().mimeData().urls()
            paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
            if paths:
                self._vm.check(paths[0])
                return
        super().keyPressEvent(event)

    # --- slots ---

    def _on_checked(self) -> None:
        found = self._vm.found
        if found is None:
            return
        verdict = found.verdict
        self.messages.clear()
        self._note.hide()
        self._show_file(found)
        told = verdict_words(verdict)
        self.banner.say(told.kind, told.title, told.sentence)
        self._show_reasons(verdict)
        self._show_signatures(verdict)
        self._show_pack(verdict)
        for widget in (self.banner, self.reasons, self.signatures, self._code):
            widget.show()
        self.pack.setVisible(verdict.pack is not None)
        self.find_act.setVisible(bool(found.report_id))
        self._code.setText(self.tr("Code {code}").format(code=told.code))
        self._scroll.verticalScrollBar().setValue(0)

    def _show_file(self, found: Checked) -> None:
        facts = [self.tr("%n page(s)", "", found.pages)] if found.pages else []
        facts += [file_size(found.size), self.tr("checked on this laptop, {time}").format(time=clock(found.at))]
        self.zone.set_file(one_line(found.name, 120), " · ".join(facts))
        self._choose.set_text(self.tr("Choose another…"))

    def _show_reasons(self, verdict: Verdict) -> None:
        self.reasons.clear()
        rows = dict.fromkeys((GLYPHS[reason.weight], *reason_words(reason)) for reason in verdict.reasons)
        for glyph, lead, second in rows:  # what holds of several signatures is said once
            self.reasons.add_row(_Row(self.look, glyph, lead, second))

    def _show_signatures(self, verdict: Verdict) -> None:
        look = self.look
        self.signatures.clear()
        fails = verdict.verdict not in ("valid", "unknown-signer")
        people = [state for state in verdict.signatures if not state.is_seal]
        for state in people:
            self.signatures.add_row(self._signature_row(state, fails=fails))
        for field in verdict.open_fields:
            self.signatures.add_row(_Row(look, "empty", role_word(field), self.tr("Has not signed")))
        if not people and not verdict.open_fields:
            self.signatures.add_row(_Row(look, "empty", self.tr("None"), ""))
        note = Text(self.tr("Times are what the signer’s laptop said."), "small", "muted", wrap=True)
        self.signatures.add_padded(note, top=12)

    def _signature_row(self, state: SignatureState, *, fails: bool) -> _Row:
        role = word("role", state.role) if state.role else role_word(state.field)
        is_trial = any(reason.code == "trial_identity" for reason in state.reasons)
        if not state.intact:
            glyph, second = "danger", self.tr("{role}, does not fit").format(role=role)
        elif fails:
            glyph, second = "warning", self.tr("{role}, fits an earlier state").format(role=role)
        elif not state.trusted:
            glyph, second = "warning", self.tr("{role}, not known here").format(role=role)
        elif is_trial:
            glyph, second = "warning", self.tr("{role}, a trial identity").format(role=role)
        else:
            glyph, second = "success", role
        when = moment_text(from_iso(state.signed_at)) if state.signed_at else "–"
        return _Row(
            self.look, glyph, one_line(state.signer, 120), self.tr("{state} · {time}").format(state=second, time=when)
        )

    def _show_pack(self, verdict: Verdict) -> None:
        pack = verdict.pack
        self.pack.clear()
        if pack is None:
            return
        digits = pack.content_sha256[:16]
        system = self.tr("{ref} {name}").format(ref=pack.system_ref, name=pack.system_name)
        lines = (
            (self.tr("Report"), pack.pack_id),
            (self.tr("System"), system),
            (self.tr("Assessment"), pack.assessment),
            (self.tr("Operator"), pack.operator or "–"),
            (self.tr("Content"), f"{digits[:8]} {digits[8:]}"),
        )
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(self.look.px(2))
        if verdict.verdict in ("changed", "damaged"):
            inner.addWidget(Text(self.tr("As the file says, which proves nothing now:"), "small", "muted", wrap=True))
        for label, fact in lines:
            words = self.tr("{label}: {fact}").format(label=label, fact=one_line(fact, 160))
            inner.addWidget(Text(words, "small", wrap=True))
        self.pack.add_padded(holder)

    def _show_trust(self) -> None:
        look, trust = self.look, self._vm.trust
        self.trust.clear()
        self.trust.setVisible(bool(trust.files))
        for file in trust.files:
            drop = Button(look, self.tr("Trust no longer"), LINK)
            drop.setAccessibleName(self.tr("Trust {file} no longer").format(file=Path(file).name))
            drop.setProperty("file", file)
            drop.clicked.connect(self._on_drop_trust)
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, look.px(16), 0)
            line.addWidget(_Row(look, "info", Path(file).name, str(Path(file).parent)), 1)
            line.addWidget(drop)
            self.trust.add_row(holder)

    def _on_drop_trust(self) -> None:
        pressed = self.sender()
        self._vm.drop_trust(str(pressed.property("file")))

    def _choose_file(self) -> None:
        filters = ["PDF (*.pdf)", self.tr("All files (*)")]
        ask_file(self, self.tr("Verify a signed report"), self.check, filters=filters)

    def check(self, path: str) -> None:
        """Check the file at *path*."""
        self._vm.check(Path(path))

    def _choose_trust(self) -> None:
        ask_files(self, self.tr("Trust a root certificate"), self.trust_files)

    def trust_files(self, names: list[str]) -> None:
        """Trust the roots in the files of these *names*."""
        self._vm.add_trust([Path(name) for name in names])
