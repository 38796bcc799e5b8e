"""The dialog that signs a report: as whom, with which certificate, and what follows. Cancel has the keyboard.

Errors stand inline. The passphrase field is emptied the moment it is used. A
trial identity is made on a second sheet of the same dialog.

Source: UX guide §5; security stack §10 cases 36-38.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.a11y import announce, name
from ui.errors import explain
from ui.format import day, local
from ui.i18n.labels import word
from ui.i18n.verdicts import reason_words, role_word
from ui.pages.reports.sign_view_model import SignViewModel, Trial
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.buttons import LINK, Button
from ui.widgets.dialog import Dialog
from ui.widgets.file_dialogs import ask_file, ask_folder
from ui.widgets.layouts import Scroll, column, row
from ui.widgets.message_bar import FieldMessage, MessageBar
from ui.widgets.option import Choice, Options
from ui.widgets.secret_field import SecretField
from ui.widgets.text import Text
from workbench.kernel.errors import WorkbenchError
from workbench.signing.model import Identity, Reason, SignableField

_PATTERNS = "*.p12 *.pfx"
_SIGN, _TRIAL = 0, 1


class SignDialog(Dialog):
    """Signs one field of the report that *view_model* has begun with."""

    def __init__(self, look: Look, view_model: SignViewModel, folder: Path, parent: QWidget) -> None:
        shown = view_model.shown
        assert shown is not None
        title = QCoreApplication.translate("Sign", "Sign report {ref}?").format(ref=shown.report.ref)
        super().__init__(look, title, parent, width=640, height=640)
        self._vm, self._folder = view_model, folder
        digits = shown.report.content_sha256[:16]
        self.set_source(
            self.tr("{system} · {assessment} · content {digits}").format(
                system=shown.pack.system.name,
                assessment=shown.pack.assessment.label,
                digits=f"{digits[:8]} {digits[8:]}",
            )
        )
        self.problem = FieldMessage(look)
        self._stack = QStackedWidget()
        self._scroll = Scroll(self._build_sign())
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(Scroll(self._build_trial()))
        self.content.addWidget(self._stack, 1)
        self.content.addWidget(self.problem)
        self.act.clicked.connect(self._on_act)
        self.act.setVisible(True)
        view_model.opened.connect(self._show_identity)
        view_model.busy_changed.connect(self._on_busy)
        view_model.refused.connect(self._on_refused)
        view_model.trial_made.connect(self._on_trial_made)
        view_model.signed.connect(self.accept)
        self._go(_SIGN)
        self._show_field()
        self._show_identity()
        QWidget.setTabOrder(self.back, self.cancel)
        QWidget.setTabOrder(self.cancel, self.act)
        self.cancel.setFocus()

    # --- build, in reading order ---

    def _build_sign(self) -> QWidget:
        look, vm = self.look, self._vm
        fields = vm.shown.fields if vm.shown else ()
        self.roles = Options(look, self.tr("Sign as"))
        self.roles.set_choices([self._choice(field) for field in fields], vm.field)
        self.roles.chosen.connect(self._on_role)
        choices = [self._choice(field) for field in fields]
        self.only = Text(next((each.name for each in choices if not each.blocked), ""), "lead", wrap=True)
        others = [each.blocked for each in choices if each.blocked]
        self.others = Text(" · ".join(others), "message", "muted", wrap=True)
        self.sentence = Text("", "message", wrap=True)
        self.file = QLineEdit()
        name(self.file, self.tr("Certificate file"))
        self.file.setPlaceholderText(self.tr("a .p12 or .pfx file"))
        self.file.textChanged.connect(self._on_typed)
        self.browse = Button(look, self.tr("Choose…"))
        self.browse.clicked.connect(self._choose_file)
        self.secret = SecretField(look, self.tr("Passphrase of the file"), is_compact=True)
        self.secret.textChanged.connect(self._on_typed)
        self.secret.returnPressed.connect(self._open_identity)
        self.open_button = Button(look, self.tr("Open certificate"))
        self.open_button.clicked.connect(self._open_identity)
        self.trial_link = Button(look, self.tr("Make a trial identity…"), LINK)
        self.trial_link.clicked.connect(self._on_trial_link)
        holder = QWidget()
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(look.px(4), look.px(4), look.px(12), look.px(4))
        whole.setSpacing(look.px(8))
        whole.addWidget(Text(self.tr("Sign as"), "heading"))
        if sum(field.can_sign_now for field in fields) > 1:
            whole.addWidget(self.roles)
        else:
            whole.addWidget(self.only)
            whole.addWidget(self.others)
        whole.addWidget(self.sentence)
        whole.addSpacing(look.px(8))
        self._fields = QWidget()
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.px(8))
        inner.addWidget(self._label(self.tr("Certificate file"), self.file))
        inner.addLayout(row(look, self.file, self.browse))
        inner.addWidget(self._label(self.tr("Passphrase of the file"), self.secret))
        inner.addLayout(row(look, self.secret, self.open_button))
        inner.addLayout(row(look, self.trial_link, None))
        whole.addWidget(self._fields)
        whole.addWidget(self._build_facts())
        whole.addStretch(1)
        return holder

    def _build_facts(self) -> QWidget:
        look = self.look
        self.facts = QFrame()
        self.facts.setProperty("card", "true")
        self._subject = Text("", "strong", wrap=True)
        self._details = Text("", "message", "muted", wrap=True)
        self.trial_mark = MessageBar(look)
        whole = QVBoxLayout(self.facts)
        whole.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        whole.setSpacing(look.px(8))
        words = column(look, self._subject, self._details, gap=2)
        line = QHBoxLayout()
        line.setSpacing(look.px(12))
        self._glyph = Glyph(look, "success")
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        whole.addLayout(line)
        whole.addWidget(self.trial_mark)
        self.other = Button(look, self.tr("Use another certificate"), LINK)
        self.other.clicked.connect(self._on_other)
        whole.addLayout(row(look, self.other, None))
        self.facts.hide()
        return self.facts

    def _build_trial(self) -> QWidget:
        look = self.look
        self.person = QLineEdit()
        name(self.person, self.tr("Name in the certificate"))
        self.person.setMaxLength(60)
        self.trial_folder = QLineEdit(str(self._folder))
        name(self.trial_folder, self.tr("Folder for the files"))
        self.trial_browse = Button(look, self.tr("Choose…"))
        self.trial_browse.clicked.connect(self._choose_folder)
        self.first = SecretField(look, self.tr("New passphrase of the file"), is_compact=True)
        self.second = SecretField(look, self.tr("Passphrase again"), is_compact=True)
        for field in (self.first, self.second):
            field.textChanged.connect(self._on_trial_typed)
        self.person.textChanged.connect(self._on_trial_typed)
        self.trial_folder.textChanged.connect(self._on_trial_typed)
        holder = QWidget()
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(look.px(4), look.px(4), look.px(12), look.px(4))
        whole.setSpacing(look.px(8))
        told = self.tr(
            "For practice only. The certificate says in its name that it is a trial and not a real identity; every "
            "check of a report signed with it says so too."
        )
        whole.addWidget(Text(told, "message", wrap=True))
        fields: tuple[tuple[str, QLineEdit], ...] = (
            (self.tr("Name in the certificate"), self.person),
            (self.tr("New passphrase of the file"), self.first),
            (self.tr("Passphrase again"), self.second),
        )
        for words, line in fields:
            whole.addWidget(self._label(words, line))
            whole.addWidget(line)
        whole.addWidget(self._label(self.tr("Folder for the files"), self.trial_folder))
        whole.addLayout(row(look, self.trial_folder, self.trial_browse))
        self.back = Button(look, self.tr("Back to signing"), LINK)
        self.back.clicked.connect(self._on_back)
        whole.addLayout(row(look, self.back, None))
        whole.addStretch(1)
        return holder

    def _label(self, words: str, field: QWidget) -> Text:
        label = Text(words, "heading")
        label.setBuddy(field)
        return label

    def _choice(self, field: SignableField) -> Choice:
        who = field.person or self.tr("anyone")
        words = self.tr("{role}: {person}").format(role=word("role", field.role), person=who)
        blocked = ""
        role = word("role", field.role)
        if field.is_signed:
            blocked = self.tr("{role} has signed").format(role=role)
        elif not field.can_sign_now:
            waits = next((f for f in self._vm.shown.fields if f.can_sign_now), field) if self._vm.shown else field
            blocked = self.tr("{role} signs after {other}").format(role=role, other=word("role", waits.role))
        return Choice(field.field, words, self.tr("Signs now"), blocked)

    # --- sheets ---

    def _go(self, sheet: int) -> None:
        self._stack.setCurrentIndex(sheet)
        self.problem.say()
        if sheet == _TRIAL:
            self.act.set_text(self.tr("Make trial identity"))
            self.consequence.setText(self.tr("Two files are written: the identity, and the root that vouches for it."))
            self._on_trial_typed()
        else:
            self.act.set_text(self.tr("Sign report"))
            self.consequence.setText(self.tr("Signed reports cannot be edited; a new version can be made."))
            self._update_act()

    def _update_act(self) -> None:
        busy = self._vm.is_busy
        if self._stack.currentIndex() == _SIGN:
            self.act.setEnabled(self._vm.can_sign)
            self.open_button.setEnabled(not busy and bool(self.file.text().strip()) and bool(self.secret.text()))

    # --- signing ---

    def _on_role(self, field: str) -> None:
        self._vm.choose(field)
        self._show_field()
        self._update_act()

    def _show_field(self) -> None:
        chosen = self._vm.chosen
        self.sentence.setText(self.tr("“{sentence}”").format(sentence=chosen.sentence) if chosen else "")

    def _on_other(self) -> None:
        self._vm.drop()
        self.problem.say()
        self.file.setFocus()

    def _on_typed(self) -> None:
        self.problem.say()
        self._update_act()

    def _open_identity(self) -> None:
        if not self.open_button.isEnabled():
            return
        passphrase = self.secret.text()
        blocked = self.secret.blockSignals(True)
        self.secret.clear()
        self.secret.hide_text()
        self.secret.blockSignals(blocked)
        self.problem.say()
        self._vm.open_identity(Path(self.file.text().strip()), passphrase)
        self._update_act()

    def _show_identity(self) -> None:
        identity = self._vm.identity
        self.facts.setVisible(identity is not None)
        self._fields.setVisible(identity is None)
        self._update_act()
        if identity is None:
            return
        self.secret.set_wrong(False)
        is_expired = self._vm.is_expired
        self._glyph.set_kind("danger" if is_expired else "warning" if identity.is_trial else "success")
        self._subject.setText(identity.subject)
        self._details.setText(self._words_of(identity, is_expired=is_expired))
        if identity.is_trial:
            self.trial_mark.say(
                "warning",
                self.tr("TRIAL: not a real identity."),
                self.tr("Nobody can rely on this signature. It is for practice."),
                can_close=False,
            )
        else:
            self.trial_mark.clear()
        announce(self.facts, f"{identity.subject}. {self._details.text()}")
        QTimer.singleShot(0, self, self._show_facts)  # when they have their place
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_secret(self) -> None:
        self._scroll.ensureWidgetVisible(self.secret)

    def _show_facts(self) -> None:
        self._scroll.ensureWidgetVisible(self.facts)

    def _words_of(self, identity: Identity, *, is_expired: bool) -> str:
        end, begin = day(local(identity.not_after).date()), day(local(identity.not_before).date())
        validity = self.tr("Valid from {begin} to {end}").format(begin=begin, end=end)
        if is_expired:
            validity = self.tr("Not valid today: from {begin} to {end}").format(begin=begin, end=end)
        parts = [self.tr("Issued by {issuer}").format(issuer=identity.issuer), validity]
        digits = identity.short_digits
        parts.append(self.tr("Digits {digits}").format(digits=f"{digits[:8]} {digits[8:]}"))
        return "\n".join(parts)

    def _on_act(self) -> None:
        self.problem.say()
        if self._stack.currentIndex() == _SIGN:
            self._vm.sign()
        else:
            self._make_trial()

    def _on_busy(self, is_busy: bool) -> None:
        self.act.set_busy(is_busy)
        self._stack.setEnabled(not is_busy)
        self._update_act()
        if is_busy:
            self.act.setEnabled(False)
        elif self._stack.currentIndex() == _TRIAL:
            self._on_trial_typed()

    def _on_refused(self, error: WorkbenchError) -> None:
        told = explain(error)
        happened = told.happened
        if error.code == "signing.wrong_order":
            role = role_word(str(error.facts.get("waiting_for", "")))
            happened = self.tr("It is not your turn yet: {role} signs first.").format(role=role)
        elif error.code == "signing.unsuitable_certificate":
            facts = {key: str(value) for key, value in error.facts.items()}
            facts["signer"] = self._vm.identity.subject if self._vm.identity else "–"
            why = reason_words(Reason(facts.get("why", ""), "fault", facts))[0]
            happened = self.tr("{happened} {why}.").format(happened=happened, why=why)
        self.problem.say(happened, f"{told.meaning} {told.remedy} ({told.code})")
        self.secret.set_wrong(told.code == "signing.wrong_passphrase")
        if told.code == "signing.wrong_passphrase":
            self._stack.setEnabled(True)
            self.secret.setFocus()
            QTimer.singleShot(0, self, self._show_secret)

    # --- trial identity ---

    def _on_trial_link(self) -> None:
        chosen = self._vm.chosen
        self.person.setText(chosen.person if chosen else "")
        self._go(_TRIAL)
        self.person.setFocus()

    def _on_back(self) -> None:
        self._go(_SIGN)
        self.trial_link.setFocus()

    def _on_trial_typed(self) -> None:
        is_ready = self.person.text().strip() and self.trial_folder.text().strip() and self.first.text()
        self.act.setEnabled(bool(is_ready) and self.first.text() == self.second.text() and not self._vm.is_busy)
        differs = bool(self.second.text()) and not self.first.text().startswith(self.second.text())
        self.problem.say(self.tr("The two passphrases are not the same.") if differs else "")

    def _make_trial(self) -> None:
        passphrase = self.first.text()
        for field in (self.first, self.second):
            blocked = field.blockSignals(True)
            field.clear()
            field.hide_text()
            field.blockSignals(blocked)
        self._vm.make_trial(Path(self.trial_folder.text().strip()), self.person.text().strip(), passphrase)

    def _on_trial_made(self, trial: Trial) -> None:
        self._go(_SIGN)
        self.file.setText(str(trial.identity))
        self.secret.setFocus()
        self.consequence.setText(
            self.tr("{identity} and {root} are written. Whoever checks the report needs the second.").format(
                identity=trial.identity.name, root=trial.root.name
            )
        )

    # --- files ---

    def _choose_file(self) -> None:
        filters = [self.tr("Certificates ({patterns})").format(patterns=_PATTERNS), self.tr("All files (*)")]
        start = self.file.text() or str(self._folder)
        ask_file(self, self.tr("Certificate file"), self._on_file_chosen, filters=filters, start=start)

    def _on_file_chosen(self, path: str) -> None:
        self.file.setText(path)
        self.secret.setFocus()

    def _choose_folder(self) -> None:
        title, start = self.tr("Folder for the files"), self.trial_folder.text()
        ask_folder(self, title, self.trial_folder.setText, start=start)

    # --- Qt ---

    def hideEvent(self, event: QHideEvent) -> None:
        """Empty every passphrase and forget the certificate, however the dialog ends."""
        super().hideEvent(event)
        for field in (self.secret, self.first, self.second):
            blocked = field.blockSignals(True)
            field.clear()
            field.blockSignals(blocked)
        self._vm.end()
