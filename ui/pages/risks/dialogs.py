"""The dialogs of acts on a risk: each says what follows from it, and keeps what was typed when it is refused."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.a11y import name
from ui.i18n.labels import words_of
from ui.i18n.risk_words import overridable_word, risk_word
from ui.pages.risks.fields import DayField, RiskForm, labelled, level_choices
from ui.pages.risks.view_model import SystemChoice
from ui.theme.apply import Look
from ui.widgets.buttons import Button, Check, Select
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll
from ui.widgets.message_bar import MessageBar
from ui.widgets.text import NoteEdit, Text
from workbench.kernel.errors import WorkbenchError
from workbench.risks.entry import Risk
from workbench.risks.model import DIMENSIONS


class AskDialog(Dialog):
    """A dialog for one act.

    Signals:
        asked(str, dict): the act and its facts; the dialog stays until it is done.
    """

    asked = Signal(str, dict)

    def __init__(self, look: Look, title: str, verb: str, parent: QWidget, *, width: int = 560, height: int = 0):
        super().__init__(look, title, parent, act=verb, width=width, height=height)
        self.problem = MessageBar(look)
        self.content.addWidget(self.problem)
        self.act.clicked.connect(self._on_act)

    def refuse(self, error: WorkbenchError) -> None:
        """Say why the act was refused; what was typed stays."""
        self.problem.say_error(error)

    def wish(self) -> tuple[str, dict[str, Any]]:
        """Return the act and its facts as they stand in the dialog."""
        raise NotImplementedError

    def _on_act(self) -> None:
        self.asked.emit(*self.wish())


class ReasonDialog(AskDialog):
    """An act that needs no more than a reason: reject, close, reopen, withdraw, finish, give up."""

    def __init__(
        self, look: Look, title: str, verb: str, consequence: str, wish: tuple[str, Mapping[str, Any]], parent: QWidget
    ) -> None:
        super().__init__(look, title, verb, parent)
        self._wish = wish
        self.reason = NoteEdit(least=3, most=6)
        self.content.addWidget(labelled(look, risk_word("field", "reason"), self.reason))
        self.consequence.setText(consequence)
        self.reason.setFocus()

    def wish(self) -> tuple[str, dict[str, Any]]:
        """The act with the reason."""
        return self._wish[0], {**self._wish[1], "reason": self.reason.toPlainText().strip()}


class RiskDialog(AskDialog):
    """The form of a risk: to take in a suggestion, to add one, or to change one.

    Signals:
        reject_requested(): the suggestion is to be rejected instead.
    """

    reject_requested = Signal()

    def __init__(
        self, look: Look, title: str, verb: str, act: str, parent: QWidget, *, risk: Risk | None = None,
        facts: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, title, verb, parent, width=760, height=720)
        self._act_name, self._facts = act, dict(facts or {})
        self.form = RiskForm(look)
        if risk is not None:
            self.form.show_risk(risk)
        self._before = self.form.fields()
        self.top = self.content
        self.content.addWidget(Scroll(self.form), 1)
        self.form.title.setFocus()

    def offer_reject(self) -> None:
        """Offer to reject the suggestion instead."""
        reject = Button(self.look, QCoreApplication.translate("RiskDialog", "Reject…"))
        reject.clicked.connect(self.reject_requested)
        self.foot.insertWidget(self.foot.indexOf(self.act), reject)

    def refuse(self, error: WorkbenchError) -> None:
        """Say what is wrong, with the keyboard at the field."""
        super().refuse(error)
        self.form.focus_field(str(error.facts.get("field", "title")))

    def wish(self) -> tuple[str, dict[str, Any]]:
        """Every field, or those that a person changed where the rest comes from elsewhere."""
        fields = self.form.fields()
        if self._act_name == "confirm":
            changed = {key: value for key, value in fields.items() if value != self._before[key]}
            return "confirm", {**self._facts, "changes": changed}
        return self._act_name, {**self._facts, **fields}


class AddDialog(AskDialog):
    """Chooses the system of a new risk, and whether it starts from the catalogue."""

    def __init__(
        self, look: Look, systems: Sequence[SystemChoice], entries: Sequence[SystemChoice], chosen: str, parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("AddDialog", "Add a risk")
        super().__init__(
            look, title, QCoreApplication.translate("AddDialog", "Add the risk"), parent, width=760, height=720
        )
        self.system, self.entry = Select(look, self.tr("System")), Select(look, self.tr("Start from"))
        self.system.fill([(each.id, each.words) for each in systems], chosen)
        own = ("", self.tr("a risk of our own"))
        self.entry.fill([own, *((each.id, each.words) for each in entries)])
        self.entry.activated.connect(self._on_entry)
        for select in (self.system, self.entry):
            select.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form = RiskForm(look)
        self._hint = Text(
            self.tr("Its words, rating and links come from the catalogue; change them afterwards."), wrap=True
        )
        self._hint.hide()
        self.content.addWidget(labelled(look, self.tr("System"), self.system))
        self.content.addWidget(labelled(look, self.tr("Start from"), self.entry))
        self.content.addWidget(self._hint)
        self._scroll = Scroll(self.form)
        self.content.addWidget(self._scroll, 1)
        self.consequence.setText(self.tr("It stands in the register on the same footing as suggested ones."))
        self.system.setFocus()

    @property
    def system_id(self) -> str:
        """The chosen system."""
        return self.system.choice

    def refuse(self, error: WorkbenchError) -> None:
        """Say what is wrong, with the keyboard at the field."""
        super().refuse(error)
        self.form.focus_field(str(error.facts.get("field", "title")))

    def wish(self) -> tuple[str, dict[str, Any]]:
        """All fields of an own risk; of the catalogue only its id and the owner."""
        fields = self.form.fields()
        if self.entry.choice:
            return "add", {"catalogue_id": self.entry.choice}
        return "add", fields

    def _on_entry(self) -> None:
        self._hint.setVisible(bool(self.entry.choice))
        self._scroll.setVisible(not self.entry.choice)


class OverrideDialog(AskDialog):
    """Puts a person's number in place of a computed one, with the last day on which it holds."""

    def __init__(self, look: Look, title: str, risk: Risk, until: str, parent: QWidget) -> None:
        verb = QCoreApplication.translate("OverrideDialog", "Override")
        super().__init__(look, title, verb, parent)
        self.field = Select(look, self.tr("What is overridden"))
        fields = ["band", "likelihood", *(f"impact.{key}" for key in DIMENSIONS if key in risk.impacts)]
        self.field.fill([(key, overridable_word(key)) for key in fields])
        self.field.activated.connect(self._on_field)
        self.value = Select(look, self.tr("New value"))
        self.until = DayField(risk_word("field", "until"), until)
        self.reason = NoteEdit(least=2, most=5)
        self.content.addWidget(labelled(look, self.tr("What is overridden"), self.field))
        self.content.addWidget(labelled(look, self.tr("New value"), self.value))
        hint = self.tr("Last day on which it holds; a band needs one.")
        self.content.addWidget(labelled(look, risk_word("field", "until"), self.until, hint))
        self.content.addWidget(labelled(look, risk_word("field", "reason"), self.reason))
        self.consequence.setText(self.tr("The computed value stays beside it and shows again after that day."))
        self._on_field()
        self.field.setFocus()

    def wish(self) -> tuple[str, dict[str, Any]]:
        """The override."""
        return "override", {
            "field": self.field.choice, "value": self.value.choice, "until": self.until.day,
            "reason": self.reason.toPlainText().strip(),
        }  # fmt: skip

    def _on_field(self, _index: int = 0) -> None:
        if self.field.choice == "band":
            self.value.fill([(key.capitalize(), words) for key, words in words_of("band")])
        else:
            self.value.fill(level_choices("likelihood" if self.field.choice == "likelihood" else ""))


class SplitDialog(AskDialog):
    """Cuts a risk into two, each with a title and an event of its own; the rest is taken over."""

    def __init__(self, look: Look, title: str, risk: Risk, parent: QWidget) -> None:
        super().__init__(look, title, QCoreApplication.translate("SplitDialog", "Split the risk"), parent, width=640)
        self.parts: list[tuple[QLineEdit, NoteEdit]] = []
        for number in (1, 2):
            line, event = QLineEdit(risk.title), NoteEdit(least=2, most=3)
            line.setMaxLength(300)
            event.setPlainText(risk.event)
            name(line, self.tr("Title of part {number}").format(number=number))
            name(event, self.tr("Event of part {number}").format(number=number))
            self.content.addWidget(labelled(look, self.tr("Title of part {number}").format(number=number), line))
            self.content.addWidget(labelled(look, self.tr("Event of part {number}").format(number=number), event))
            self.parts.append((line, event))
        self.consequence.setText(self.tr("The risk itself no longer counts; both parts keep its rating and links."))
        self.parts[0][0].setFocus()

    def wish(self) -> tuple[str, dict[str, Any]]:
        """The two parts."""
        parts = [{"title": line.text().strip(), "event": edit.toPlainText().strip()} for line, edit in self.parts]
        return "split", {"parts": parts}


class MergeDialog(AskDialog):
    """Takes other risks of the system into this one."""

    def __init__(self, look: Look, title: str, others: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(look, title, QCoreApplication.translate("MergeDialog", "Merge"), parent, width=640)
        self.checks: dict[str, Check] = {}
        for key, words in others:
            self.checks[key] = Check(look, words)
            self.content.addWidget(self.checks[key])
        if not others:
            self.content.addWidget(Text(self.tr("This system has no other risk that counts."), wrap=True))
            self.act.setEnabled(False)
        self.reason = NoteEdit(least=2, most=5)
        self.content.addWidget(labelled(look, risk_word("field", "reason"), self.reason))
        self.consequence.setText(self.tr("The others no longer count; links are joined and the worse rating stays."))
        next(iter(self.checks.values()), self.cancel).setFocus()

    def wish(self) -> tuple[str, dict[str, Any]]:
        """The others and the reason."""
        chosen = [key for key, check in self.checks.items() if check.isChecked()]
        return "merge", {"others": chosen, "reason": self.reason.toPlainText().strip()}
