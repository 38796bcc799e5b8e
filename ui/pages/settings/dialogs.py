"""The dialogs of the settings: change keys, new passphrase, the new recovery key."""

import secrets

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.a11y import name
from ui.actions import Keys, label
from ui.errors import explain
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.message_bar import FieldMessage
from ui.widgets.secret_field import SecretField
from ui.widgets.text import Text
from workbench.services.workspace import RecoveryNotConfirmed, confirm_recovery

_LEAST = 10  # the register refuses less
_NAMED = {"PGDOWN": "PgDown", "PGUP": "PgUp", "BACKSPACE": "Backspace", "HOME": "Home", "END": "End", "ESC": "Esc"}


class KeysDialog(Dialog):
    """Changes the single keys; Ctrl keys stay as the system has them.

    Signals:
        keys_chosen(tuple): "name=key" for every key that differs from the usual one.
    """

    keys_chosen = Signal(tuple)

    def __init__(self, look: Look, changes: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(look, QCoreApplication.translate("Settings", "Change keys"), parent, width=560, height=600)
        self._usual = {act.name: act.keys[0] for act in Keys().all_acts() if act.is_single}
        now = {act.name: act.keys[0] for act in Keys(changes).all_acts() if act.is_single}
        self.problem = FieldMessage(look)
        self._fields: dict[str, QLineEdit] = {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(8))
        for row, (key, shown) in enumerate(now.items()):
            field = QLineEdit(shown)
            field.setMaxLength(9)
            field.setFixedWidth(look.px(120))
            name(field, label(key))
            field.textChanged.connect(self._on_typed)
            self._fields[key] = field
            grid.addWidget(Text(label(key), wrap=True), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(0, 1)
        self.content.addWidget(Scroll(holder), 1)
        self.content.addWidget(self.problem)
        self.act.set_text(self.tr("Use these keys"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)

    def _wanted(self) -> dict[str, str]:
        typed = {key: field.text().strip() for key, field in self._fields.items()}
        return {key: _NAMED.get(text.upper(), text.upper() if len(text) == 1 else text) for key, text in typed.items()}

    def _on_typed(self) -> None:
        wanted = self._wanted()
        wrong = [key for key, text in wanted.items() if len(text) != 1 and text not in _NAMED.values()]
        changes = tuple(f"{key}={text}" for key, text in wanted.items() if text != self._usual[key])
        keys = Keys(changes)
        clash = next((key for key, text in wanted.items() if text and keys.taken_by(key, text)), None)
        refused = [key for key, text in wanted.items() if key not in wrong and keys.shown(key) != text]
        if wrong:
            self.problem.say(self.tr("“{act}” needs one key.").format(act=label(wrong[0])))
        elif clash or refused:
            self.problem.say(self.tr("“{act}” shares its key with another act.").format(act=label(clash or refused[0])))
        else:
            self.problem.say()
        self.act.setEnabled(not wrong and not clash and not refused)

    def _on_act(self) -> None:
        changes = tuple(f"{key}={text}" for key, text in self._wanted().items() if text != self._usual[key])
        self.accept()
        self.keys_chosen.emit(changes)


class PassphraseDialog(Dialog):
    """Asks for a new passphrase twice.

    Signals:
        chosen(str): the new passphrase.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, QCoreApplication.translate("Settings", "New passphrase"), parent, width=480)
        first, again = self.tr("New passphrase"), self.tr("New passphrase again")
        self._first, self._second = SecretField(look, first, is_compact=True), SecretField(look, again, is_compact=True)
        self.problem = FieldMessage(look)
        for field, words in ((self._first, first), (self._second, again)):
            field.textChanged.connect(self._on_typed)
            self.content.addWidget(Text(words, "small-strong"))
            self.content.addWidget(field)
        self.content.addWidget(self.problem)
        self.consequence.setText(self.tr("Copies of the old key file still open with the old passphrase."))
        self.act.set_text(self.tr("Change it"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self._on_typed()
        self._first.setFocus()

    def _on_typed(self) -> None:
        first, second = self._first.text(), self._second.text()
        if first and len(first) < _LEAST:
            self.problem.say(self.tr("Too short: at least 10 characters."))
        elif second and first != second:
            self.problem.say(self.tr("The two passphrases are not the same."))
        else:
            self.problem.say()
        self.act.setEnabled(len(first) >= _LEAST and first == second)

    def _on_act(self) -> None:
        chosen = self._first.text()
        self._first.clear()
        self._second.clear()
        self.accept()
        self.chosen.emit(chosen)


class RecoveryDialog(Dialog):
    """Shows a new recovery key once, then asks for two of its groups from the note."""

    def __init__(self, look: Look, key: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("Settings", "New recovery key")
        super().__init__(look, title, parent, width=520, height=420)
        self._key = key
        count = len(key.split("-"))
        self.asked = tuple(sorted(secrets.SystemRandom().sample(range(1, count + 1), 2)))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_key())
        self._stack.addWidget(self._build_confirm())
        self.content.addWidget(self._stack, 1)
        self.cancel.set_text(self.tr("Close"))
        self.cancel.hide()
        self.consequence.setText(self.tr("The old recovery key no longer opens the register."))
        self.act.set_text(self.tr("I have written it down"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)

    def _build_key(self) -> QWidget:
        look = self.look
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        told = self.tr("Write it down and keep it away from the laptop. It is shown only now.")
        column.addWidget(Text(told, wrap=True))
        grid = QGridLayout()
        for index, group in enumerate(self._key.split("-")):
            grid.addWidget(Text(str(index + 1), "small", "muted"), index // 4, 2 * (index % 4))
            grid.addWidget(Text(group, "lead"), index // 4, 2 * (index % 4) + 1)
        grid.setVerticalSpacing(look.px(8))
        column.addLayout(grid)
        column.addStretch(1)
        return holder

    def _build_confirm(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(self.look.px(8))
        column.addWidget(Text(self.tr("Type two groups from what you wrote down."), wrap=True))
        self.fields: dict[int, QLineEdit] = {}
        for number in self.asked:
            words = self.tr("Group {number}").format(number=number)
            field = QLineEdit()
            name(field, words)
            field.returnPressed.connect(self._on_act)
            self.fields[number] = field
            column.addWidget(Text(words, "small-strong"))
            column.addWidget(field)
        self.problem = FieldMessage(self.look)
        column.addWidget(self.problem)
        self.again = Button(self.look, self.tr("Show the key again"), LINK)
        self.again.clicked.connect(self._on_again)
        column.addWidget(self.again)
        column.addStretch(1)
        return holder

    def _on_again(self) -> None:
        self._stack.setCurrentIndex(0)
        self.act.set_text(self.tr("I have written it down"))

    def _on_act(self) -> None:
        if self._stack.currentIndex() == 0:
            self._stack.setCurrentIndex(1)
            self.act.set_text(self.tr("Confirm"))
            self.fields[self.asked[0]].setFocus()
            return
        try:
            confirm_recovery(self._key, {number: field.text() for number, field in self.fields.items()})
        except RecoveryNotConfirmed as error:
            told = explain(error)
            self.problem.say(told.happened, told.remedy)
            return
        self.accept()
