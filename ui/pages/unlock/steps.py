"""The steps of the unlock page, one widget each: start, open, create, recovery key, forgot, renew."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.a11y import name
from ui.errors import Explanation
from ui.pages.unlock.view_model import WRONG_PASSPHRASE, Step, UnlockViewModel
from ui.strength import Strength, strength_of
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, MAIN, Button, Check
from ui.widgets.file_dialogs import ask_target
from ui.widgets.message_bar import FieldMessage
from ui.widgets.secret_field import SecretField, StrengthWords
from ui.widgets.text import Text

SUFFIX = ".wbreg"
IN_USE = "register.in_use"


class StepWidget(QWidget):
    """One step of the page.

    Signals:
        file_requested(): the person wants to choose a register file.
    """

    file_requested = Signal()

    def __init__(self, view_model: UnlockViewModel, look: Look) -> None:
        super().__init__()
        self.vm, self.look = view_model, look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(8))
        self.problem = FieldMessage(look)
        self.main = Button(look, "", MAIN, height=48)
        self.main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.main.clicked.connect(self.act)

    def enter(self, step: Step) -> None:
        """Begin the step: empty fields, the keyboard in the first."""

    def act(self) -> None:
        """Do what the main button says."""

    def set_busy(self, is_busy: bool) -> None:
        """Show that a key is being derived."""
        self.main.set_busy(is_busy)
        self.main.setEnabled(not is_busy)

    def refuse(self, told: Explanation) -> None:
        """Say why it did not work."""
        self.problem.say(told.happened, f"{told.meaning} {told.remedy} ({told.code})")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter from any field, go back on Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.main.isEnabled():
                self.act()
        elif event.key() == Qt.Key.Key_Escape and self.vm.step in (Step.CREATE, Step.FORGOT):
            self.vm.go_back()
        else:
            super().keyPressEvent(event)

    def add_label(self, text: str, field: QWidget) -> None:
        """Add a label and its *field*."""
        label = Text(text, "heading")
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)

    def add_links(self, *links: Button) -> None:
        """Add links below the main button: the first at the left, the last at the right."""
        line = QHBoxLayout()
        for index, link in enumerate(links):
            if index:
                line.addStretch(1)
            line.addWidget(link)
        if len(links) == 1:
            line.addStretch(1)
        self.column.addSpacing(self.look.px(8))
        self.column.addLayout(line)


class StartStep(StepWidget):
    """No register is known on this laptop."""

    def __init__(self, view_model: UnlockViewModel, look: Look) -> None:
        super().__init__(view_model, look)
        self.main.set_text(self.tr("Create a register"))
        self.open = Button(look, self.tr("Open a register…"), height=48)
        self.open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open.clicked.connect(self.file_requested)
        self.column.addWidget(self.main)
        self.column.addWidget(self.open)

    def enter(self, step: Step) -> None:
        """The keyboard on the main button."""
        self.main.setFocus()

    def act(self) -> None:
        """Go on to creating."""
        self.vm.go_create()


class OpenStep(StepWidget):
    """Open the known register."""

    def __init__(self, view_model: UnlockViewModel, look: Look) -> None:
        super().__init__(view_model, look)
        self.field = SecretField(look, self.tr("Passphrase"))
        self.caps = FieldMessage(look, "warning")
        self.remember = Check(look, self.tr("Unlock with this account next time"))
        self.main.set_text(self.tr("Unlock"))
        self.other = Button(look, self.tr("Other register…"), LINK)
        self.forgot = Button(look, self.tr("I forgot my passphrase"), LINK)
        self.add_label(self.tr("Passphrase"), self.field)
        self.column.addWidget(self.problem)
        self.view_only = Button(look, self.tr("Open for viewing only"))
        self.view_only.clicked.connect(self._on_view_only)
        self.view_only.hide()
        self.column.addWidget(self.view_only)
        self.column.addWidget(self.caps)
        self.column.addSpacing(look.px(4))
        self.column.addWidget(self.remember)
        self.column.addSpacing(look.px(4))
        self.column.addWidget(self.main)
        self.create_link = Button(look, self.tr("New register…"), LINK)
        self.add_links(self.other, self.create_link, self.forgot)
        self.field.caps_lock_changed.connect(self._on_caps)
        self.field.textEdited.connect(self._on_typed)
        self.other.clicked.connect(self.file_requested)
        self.create_link.clicked.connect(view_model.go_create)
        self.forgot.clicked.connect(view_model.go_forgot)

    def enter(self, step: Step) -> None:
        """An empty field with the keyboard in it."""
        self.field.clear()
        self.field.hide_text()
        self.field.set_wrong(False)
        self.problem.say()
        self.view_only.hide()
        self.field.setFocus()
        self.show_pause()

    def act(self) -> None:
        """Unlock with what was typed."""
        if self.field.text():
            self.vm.unlock(self.field.text(), remember=self.remember.isChecked())

    def refuse(self, told: Explanation) -> None:
        """Say beside the field that the passphrase does not fit; other reasons in three parts."""
        self.field.selectAll()
        self.field.setFocus()
        self.view_only.setVisible(told.code == IN_USE)
        if told.code != WRONG_PASSPHRASE:
            super().refuse(told)
            return
        self.field.set_wrong(True)
        self.field.clear()
        tries = self.tr("%n more tries, then a pause of 30 s.", "", self.vm.tries_left)
        self.problem.say(told.happened, tries if self.vm.tries_left else "")

    def show_pause(self) -> None:
        """Say until when the pause lasts, or that it is over."""
        until = self.vm.paused_until
        self.main.setEnabled(until is None and not self.vm.is_busy)
        if until is not None:
            self.problem.say(self.tr("That passphrase does not fit."), self.tr("Next try in 30 s."))
        elif self.field.property("wrong") == "true":
            self.problem.say(self.tr("You can try again."))

    def _on_view_only(self) -> None:
        if self.field.text():
            self.vm.unlock(self.field.text(), read_only=True)

    def _on_caps(self, is_on: bool) -> None:
        self.caps.say(text=self.tr("Caps Lock is on") if is_on else "")

    def _on_typed(self) -> None:
        if self.field.property("wrong") == "true" and self.vm.paused_until is None:
            self.field.set_wrong(False)
            self.problem.say()


class _NewPassphrase(StepWidget):
    """Asks for a passphrase twice, with a hint at its strength."""

    def __init__(self, view_model: UnlockViewModel, look: Look) -> None:
        super().__init__(view_model, look)
        self.first = SecretField(look, self.tr("Passphrase"))
        self.second = SecretField(look, self.tr("Passphrase again"))
        self.hint = Text("", "message", "muted", wrap=True)
        self.caps = FieldMessage(look, "warning")
        self._words = StrengthWords(self)
        for field in (self.first, self.second):
            field.textChanged.connect(self._on_typed)
            field.caps_lock_changed.connect(self._on_caps)

    def add_passphrase(self) -> None:
        """Add the two fields and what is said about them."""
        self.add_label(self.tr("Passphrase"), self.first)
        self.column.addWidget(self.hint)
        self.add_label(self.tr("Passphrase again"), self.second)
        self.column.addWidget(self.caps)
        self.column.addWidget(self.problem)

    def enter(self, step: Step) -> None:
        """Empty fields."""
        self.first.clear()
        self.second.clear()
        self.problem.say()
        self.first.setFocus()
        self._on_typed()

    def passphrase(self) -> str:
        """Return the passphrase if both fields agree and it is long enough; otherwise say what is wrong."""
        if strength_of(self.first.text()) in (Strength.EMPTY, Strength.SHORT):
            self.problem.say(self._words.of(Strength.SHORT))
            self.first.setFocus()
            return ""
        if self.first.text() != self.second.text():
            self.problem.say(self.tr("The two passphrases are not the same."))
            self.second.setFocus()
            self.second.selectAll()
            return ""
        return self.first.text()

    def _on_typed(self) -> None:
        self.problem.say()
        strength = strength_of(self.first.text())
        tone = {Strength.GOOD: "success", Strength.STRONG: "success", Strength.WEAK: "warning"}.get(strength, "muted")
        self.hint.set_tone(tone)
        self.hint.setText(self._words.of(strength))

    def _on_caps(self, is_on: bool) -> None:
        self.caps.say(text=self.tr("Caps Lock is on") if is_on else "")


class CreateStep(_NewPassphrase):
    """Make a register: where, and with which passphrase."""

    def __init__(self, view_model: UnlockViewModel, look: Look, folder: Path) -> None:
        super().__init__(view_model, look)
        self.path = QLineEdit(str(folder / f"{self.tr('Assessments', 'file name of a new register')}{SUFFIX}"))
        self.path.setProperty("size", "large")
        name(self.path, self.tr("File"))
        self.browse = Button(look, "", icon="folder", name=self.tr("Choose a folder"), height=48)
        self.browse.clicked.connect(self._on_browse)
        self.person = QLineEdit()
        self.person.setProperty("size", "large")
        self.person.setMaxLength(120)
        name(self.person, self.tr("Your name"))
        self.add_label(self.tr("Your name"), self.person)
        label = Text(self.tr("File"), "heading")
        label.setBuddy(self.path)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.path, 1)
        line.addWidget(self.browse)
        self.column.addWidget(label)
        self.column.addLayout(line)
        self.add_passphrase()
        self.main.set_text(self.tr("Create the register"))
        self.column.addSpacing(look.px(8))
        self.column.addWidget(self.main)
        back = Button(look, self.tr("Back"), LINK)
        back.clicked.connect(view_model.go_back)
        self.add_links(back)

    def enter(self, step: Step) -> None:
        """Empty fields, the name first."""
        super().enter(step)
        self.person.setFocus()

    def act(self) -> None:
        """Create the register."""
        path = Path(self.path.text().strip())
        person = self.person.text().strip()
        if not person:
            self.problem.say(self.tr("Type your name: answers and reports show it."))
            self.person.setFocus()
            return
        passphrase = self.passphrase()
        if passphrase:
            self.vm.create(path if path.suffix else path.with_suffix(SUFFIX), passphrase, person)

    def _on_browse(self) -> None:
        title = self.tr("Create a register")
        ask_target(self, title, SUFFIX.lstrip("."), self.path.setText, start=self.path.text(), warns=False)


class KeyStep(StepWidget):
    """Show the recovery key once, then ask for two of its groups."""

    def __init__(self, view_model: UnlockViewModel, look: Look) -> None:
        super().__init__(view_model, look)
        self.intro = Text("", "message", wrap=True)
        self.groups = QWidget()
        self._grid = QGridLayout(self.groups)
        self._grid.setContentsMargins(0, look.px(8), 0, look.px(8))
        self._grid.setSpacing(look.px(8))
        self.first, self.second = QLineEdit(), QLineEdit()
        self.first_label, self.second_label = Text("", "heading"), Text("", "heading")
        self.column.addWidget(self.intro)
        self.column.addWidget(self.groups)
        for label, field in ((self.first_label, self.first), (self.second_label, self.second)):
            label.setBuddy(field)
            field.setProperty("size", "large")
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.column.addWidget(self.problem)
        self.column.addSpacing(look.px(8))
        self.column.addWidget(self.main)
        self.again = Button(look, self.tr("Show the key again"), LINK)
        self.again.clicked.connect(view_model.show_key_again)
        self.add_links(self.again)

    def enter(self, step: Step) -> None:
        """Show the key, or the two fields."""
        is_confirm = step is Step.CONFIRM
        self.groups.setVisible(not is_confirm)
        for widget in (self.first, self.second, self.first_label, self.second_label, self.again):
            widget.setVisible(is_confirm)
        self.problem.say()
        if is_confirm:
            self._enter_confirm()
            return
        self.intro.setText(
            self.tr(
                "Write this key down and keep it away from the laptop. It opens the register if the passphrase is "
                "lost. It is shown only now."
            )
        )
        self.main.set_text(self.tr("I have written it down"))
        self._fill_groups()
        self.main.setFocus()

    def _enter_confirm(self) -> None:
        self.intro.setText(self.tr("Type two groups from what you wrote down."))
        first, second = (index + 1 for index in self.vm.asked_groups)
        for label, field, number in ((self.first_label, self.first, first), (self.second_label, self.second, second)):
            words = self.tr("Group {number}").format(number=number)
            label.setText(words)
            name(field, words)
            field.clear()
        self.main.set_text(self.tr("Open the register"))
        self.first.setFocus()

    def act(self) -> None:
        """Go on to the two groups, or compare them."""
        if self.vm.step is Step.CONFIRM:
            self.vm.confirm(self.first.text(), self.second.text())
        else:
            self.vm.key_noted()

    def refuse_confirmation(self) -> None:
        """Say that the groups do not fit."""
        self.problem.say(
            self.tr("These groups do not fit."), self.tr("Compare them with your note, or show the key again.")
        )
        self.first.setFocus()
        self.first.selectAll()

    def _fill_groups(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        columns = 4
        for index, group in enumerate(self.vm.recovery_groups):
            cell = QWidget()
            line = QHBoxLayout(cell)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(self.look.px(8))
            line.addWidget(Text(str(index + 1), "small", "muted"))
            line.addWidget(Text(group, "lead"), 1)
            name(cell, self.tr("Group {number}: {letters}").format(number=index + 1, letters=" ".join(group)))
            self._grid.addWidget(cell, index // columns, index % columns)

    def sizeHint(self) -> QSize:
        """As the layout says."""
        return self.column.sizeHint()


class ForgotStep(_NewPassphrase):
    """Open with the recovery key and set a new passphrase; the old one and the old key stop working."""

    def __init__(self, view_model: UnlockViewModel, look: Look) -> None:
        super().__init__(view_model, look)
        self.field = QLineEdit()
        self.field.setProperty("size", "large")
        name(self.field, self.tr("Recovery key"))
        intro = Text("", "message", wrap=True)
        intro.setText(
            self.tr("Type the key that was shown when the register was made. A new recovery key is made too.")
        )
        self.column.addWidget(intro)
        self.add_label(self.tr("Recovery key"), self.field)
        self.add_passphrase()
        self.main.set_text(self.tr("Open with this key"))
        self.column.addSpacing(look.px(8))
        self.column.addWidget(self.main)
        back = Button(look, self.tr("Back"), LINK)
        back.clicked.connect(view_model.go_back)
        self.add_links(back)
        QWidget.setTabOrder(self.field, self.first)

    def enter(self, step: Step) -> None:
        """Empty fields."""
        super().enter(step)
        self.field.clear()
        self.field.setFocus()

    def act(self) -> None:
        """Recover."""
        key = self.field.text().strip()
        if not key:
            self.field.setFocus()
            return
        passphrase = self.passphrase()
        if passphrase:
            self.vm.recover(key, passphrase)
