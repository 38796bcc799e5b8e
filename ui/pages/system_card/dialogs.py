"""The dialogs of a system's card: edit it, start an assessment, add a component."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.i18n.labels import word, words_of
from ui.pages.system_card.view_model import Offer
from ui.theme.apply import Look
from ui.widgets.buttons import Check, Select
from ui.widgets.card_form import CardForm
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.message_bar import MessageBar
from ui.widgets.text import Text
from workbench.kernel.errors import WorkbenchError
from workbench.systems.model import ComponentFields, ComponentKind


class EditDialog(Dialog):
    """The card as a form.

    Signals:
        edit_requested(dict): the fields as they are now.
    """

    edit_requested = Signal(dict)

    def __init__(self, look: Look, title: str, fields: Mapping[str, Any], parent: QWidget) -> None:
        super().__init__(look, title, parent, width=760, height=720)
        self.problem = MessageBar(look)
        self.form = CardForm(look, 2 if parent.width() >= look.px(760) else 1)
        self.form.set_fields(fields)
        self.content.addWidget(self.problem)
        self.content.addWidget(Scroll(self.form), 1)
        self.consequence.setText(self.tr("Drafts of assessments follow the new facts; the trail keeps the old ones."))
        self.act.set_text(self.tr("Change the card"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self.form.focus_field("name")

    def refuse(self, error: WorkbenchError) -> None:
        """Say what is wrong."""
        self.problem.say_error(error)
        self.form.focus_field(str(error.facts.get("field", "name")))

    def _on_act(self) -> None:
        self.edit_requested.emit(self.form.fields())


class StartDialog(Dialog):
    """Chooses questionnaires for a new assessment.

    Signals:
        start_requested(tuple, str): pack ids and label.
    """

    start_requested = Signal(tuple, str)

    def __init__(self, look: Look, system: str, offers: Sequence[Offer], label: str, parent: QWidget) -> None:
        super().__init__(look, QCoreApplication.translate("System", "Start an assessment"), parent, width=560)
        self.set_source(system)
        self._checks: dict[str, Check] = {}
        self.content.addWidget(Text(self.tr("Questionnaires"), "heading"))
        for offer in offers:
            words = self.tr("{title} · %n question(s)", "", offer.questions).format(title=offer.title)
            check = Check(look, words)
            check.setChecked(True)
            check.toggled.connect(self._on_toggled)
            self._checks[offer.pack_id] = check
            self.content.addWidget(check)
        self.label = QLineEdit(label)
        self.label.setMaxLength(60)
        name(self.label, self.tr("Name of the assessment"))
        self.content.addWidget(Text(self.tr("Name of the assessment"), "heading"))
        self.content.addWidget(self.label)
        self.consequence.setText(self.tr("Questions that do not apply to this system are left out."))
        self.act.set_text(self.tr("Start"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self.act.setFocus()
        self._on_toggled()

    def _on_toggled(self) -> None:
        self.act.setEnabled(any(check.isChecked() for check in self._checks.values()))

    def _on_act(self) -> None:
        chosen = tuple(pack_id for pack_id, check in self._checks.items() if check.isChecked())
        self.accept()
        self.start_requested.emit(chosen, self.label.text().strip())


class ComponentDialog(Dialog):
    """Adds a model, data set, tool or library.

    Signals:
        add_requested(ComponentFields): the component.
    """

    add_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, QCoreApplication.translate("System", "Add a component"), parent, width=560)
        self._kind = Select(look, self.tr("Kind"))
        self._kind.fill(words_of("component"), ComponentKind.MODEL.value)
        self._lines: dict[str, QLineEdit] = {}
        self.content.addWidget(self._labelled(self.tr("Kind"), self._kind))
        for key, words in (
            ("name", self.tr("Name")),
            ("version", self.tr("Version")),
            ("supplier", self.tr("Supplier")),
        ):
            line = QLineEdit()
            line.setMaxLength(500)
            name(line, words)
            line.textChanged.connect(self._on_typed)
            self._lines[key] = line
            self.content.addWidget(self._labelled(words, line))
        self.act.set_text(self.tr("Add"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self._on_typed()
        self._lines["name"].setFocus()

    def _labelled(self, words: str, widget: QWidget) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(4))
        column.addWidget(Text(words, "small-strong"))
        column.addWidget(widget)
        return holder

    def _on_typed(self) -> None:
        self.act.setEnabled(bool(self._lines["name"].text().strip()))

    def _on_act(self) -> None:
        said = {key: line.text().strip() for key, line in self._lines.items()}
        self.accept()
        self.add_requested.emit(ComponentFields(kind=ComponentKind(self._kind.choice), **said))


def component_words(kind: str) -> str:
    """Return the words for a kind of component."""
    return word("component", kind)
