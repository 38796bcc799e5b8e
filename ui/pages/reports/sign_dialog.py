"""The dialog that signs: who, as what, with which certificate; says before that it cannot be undone.

Source: UX guide §5 "Undo", visual target §7 "Signature row".
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ui.a11y import name
from ui.i18n.labels import word
from ui.theme.apply import Look
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.message_bar import MessageBar
from ui.widgets.option import Choice, Options
from ui.widgets.text import Text
from workbench.kernel.errors import WorkbenchError
from workbench.signing.model import SignableField


class SignDialog(Dialog):
    """Signs one field of a report.

    Signals:
        sign_requested(str, Path, str): field, certificate file, its passphrase.
    """

    sign_requested = Signal(str, object, str)

    def __init__(self, look: Look, report: str, fields: Sequence[SignableField], parent: QWidget) -> None:
        super().__init__(
            look, QCoreApplication.translate("Sign", "Sign report {report}?").format(report=report), parent, width=600
        )
        self._fields = tuple(fields)
        self.problem = MessageBar(look)
        self.options = Options(look, self.tr("Sign as"))
        self.options.set_choices([self._choice(field) for field in fields])
        self.options.chosen.connect(self._on_typed)
        self.sentence = Text("", "small", "muted", wrap=True)
        self.file = QLineEdit()
        self.file.setPlaceholderText(self.tr("Certificate file (.p12, .pfx)"))
        name(self.file, self.tr("Certificate file"))
        self.file.textChanged.connect(self._on_typed)
        browse = Button(look, self.tr("Choose…"), icon="key")
        browse.clicked.connect(self._on_browse)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(self.file, 1)
        line.addWidget(browse)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        name(self.passphrase, self.tr("Passphrase of the certificate"))
        self.content.addWidget(self.problem)
        self.content.addWidget(self.options)
        self.content.addWidget(self.sentence)
        self.content.addWidget(Text(self.tr("Certificate file"), "heading"))
        self.content.addLayout(line)
        self.content.addWidget(Text(self.tr("Passphrase of the certificate"), "heading"))
        self.content.addWidget(self.passphrase)
        self.consequence.setText(self.tr("A signature cannot be taken back; a new version of the report can be made."))
        self.act.set_text(self.tr("Sign report"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self._on_typed()

    def refuse(self, error: WorkbenchError) -> None:
        """Say why it was not signed; the file is as it was."""
        self.act.set_busy(False)
        self.problem.say_error(error)
        self.passphrase.clear()
        self.passphrase.setFocus()
        self._on_typed()

    def _choice(self, field: SignableField) -> Choice:
        role = word("role", field.role)
        if field.is_signed:
            return Choice(field.field, role, "", blocked=self.tr("signed"))
        blocked = "" if field.can_sign_now else self.tr("waits for an earlier signature")
        return Choice(field.field, role, field.person or self.tr("anyone in this role"), blocked=blocked)

    def _on_typed(self) -> None:
        chosen = next((field for field in self._fields if field.field == self.options.choice), None)
        self.sentence.setText(chosen.sentence if chosen else "")
        self.act.setEnabled(chosen is not None and bool(self.file.text().strip()))

    def _on_browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Certificate file"))
        dialog.setNameFilters(
            [self.tr("Certificates ({patterns})").format(patterns="*.p12 *.pfx"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file.setText)
        dialog.open()

    def _on_act(self) -> None:
        self.problem.clear()
        self.act.set_busy(True)
        self.act.setEnabled(False)
        self.sign_requested.emit(self.options.choice, Path(self.file.text().strip()), self.passphrase.text())
