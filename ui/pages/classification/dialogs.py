"""Dialogs of a classification: confirm, overrule, give a reason, one duty, the reasoning as text."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.format import one_line
from ui.i18n.act_words import (
    certainty_words,
    class_kinds,
    class_words,
    duty_states,
    roles,
    status_words,
)
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.buttons import Button, Check, Select
from ui.widgets.dialog import Dialog
from ui.widgets.file_dialogs import ask_files
from ui.widgets.layouts import Scroll, row
from ui.widgets.text import NoteEdit, Text
from workbench.classification.dossier import Dossier, DossierDuty
from workbench.classification.model import DutyState

_GPAI = ("GPAI_MODEL_PROVIDER", "GPAI_SYSTEMIC", "USES_GPAI")
_BRACKETS = ("PROHIBITED", "HIGH_RISK_ANNEX_III", "ANNEX_III_DEROGATED", "TRANSPARENCY", "OUT_OF_SCOPE")
_HINTS = {"PROHIBITED": "f", "HIGH_RISK_ANNEX_III": "2,4(b)", "ANNEX_III_DEROGATED": "4(a)",
          "TRANSPARENCY": "50_1,50_2", "OUT_OF_SCOPE": "scientific_research"}  # fmt: skip


class ReasonDialog(Dialog):
    """Asks for a reason, which may be demanded.

    Signals:
        given(str): the reason.
    """

    given = Signal(str)

    def __init__(
        self, look: Look, title: str, hint: str, act: str, parent: QWidget, *, is_demanded: bool = True
    ) -> None:
        super().__init__(look, title, parent, act=act, width=600)
        self._is_demanded = is_demanded
        self.field = NoteEdit(least=2 if self.is_low else 3, most=8)
        self.field.setAccessibleName(self.tr("Reason"))
        self.field.escaped.connect(self.reject)
        self.content.addWidget(Text(hint, tone="muted", wrap=True))
        self.content.addWidget(Text(self.tr("Reason") if is_demanded else self.tr("Reason, if you want to give one")))
        self.content.addWidget(self.field)
        self.field.textChanged.connect(self._on_typed)
        self.act.clicked.connect(self._on_act)
        self._on_typed()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter does what the button says."""
        if _is_done(event) and self.act.isEnabled():
            self._on_act()
            return
        super().keyPressEvent(event)

    def _on_typed(self) -> None:
        self.act.setEnabled(bool(self.field.toPlainText().strip()) or not self._is_demanded)

    def _on_act(self) -> None:
        text = self.field.toPlainText().strip()
        self.accept()
        self.given.emit(text)


class OverruleDialog(Dialog):
    """Asks for the classes and roles that hold instead, and why.

    Signals:
        overruled(tuple, tuple, str): classes as the law spells them, roles, reason.
    """

    overruled = Signal(object, object, str)

    def __init__(self, look: Look, found: Dossier, parent: QWidget) -> None:
        super().__init__(look, "", parent, width=640, height=620)
        self.title.setText(self.tr("Overrule the result"))
        computed = " + ".join(class_words(each) for each in found.result.classes)
        self.set_source(self.tr("Computed: {classes}").format(classes=computed))
        self.consequence.setText(self.tr("What was computed is kept beside it. It cannot be undone."))
        self._kept = tuple(each for each in found.result.classes if each.partition("(")[0] in _GPAI)
        present = {each.partition("(")[0]: each.partition("(")[2][:-1] for each in found.result.classes}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        column.setSpacing(look.px(4))
        column.addWidget(Text(self.tr("Classes"), "name"))
        self.classes: dict[str, tuple[Check, QLineEdit | None]] = {}
        for kind, words in class_kinds():
            column.addLayout(self._class_line(kind, words, present))
        column.addWidget(Text(self.tr("Roles"), "name"))
        self.roles = {}
        for role, words in roles():
            check = Check(look, words)
            check.setChecked(role in found.result.roles)
            check.toggled.connect(self._on_changed)
            self.roles[role] = check
            column.addWidget(check)
        column.addWidget(Text(self.tr("Reason"), "name"))
        self.reason = NoteEdit(least=3, most=6)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.textChanged.connect(self._on_changed)
        column.addWidget(self.reason)
        column.addStretch(1)
        self.content.addWidget(Scroll(holder), 1)
        self.act.set_text(self.tr("Overrule"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self._on_changed()

    def _class_line(self, kind: str, words: str, present: dict[str, str]) -> QHBoxLayout:
        check = Check(self.look, words)
        check.setChecked(kind in present)
        check.toggled.connect(self._on_changed)
        field = None
        if kind in _BRACKETS:
            field = QLineEdit(present.get(kind, ""))
            field.setPlaceholderText(_HINTS[kind])
            field.setMaximumWidth(self.look.px(180))
            name(field, self.tr("Points of {class_name}").format(class_name=words))
            field.textChanged.connect(self._on_changed)
        self.classes[kind] = (check, field)
        return row(self.look, check, None, *([field] if field is not None else []))

    def chosen_classes(self) -> tuple[str, ...]:
        """Return the classes as they are spelled."""
        found = []
        for kind, (check, field) in self.classes.items():
            if check.isChecked():
                points = "".join((field.text() if field is not None else "").split())
                found.append(f"{kind}({points})" if points else kind)
        outside = {"NOT_AI_SYSTEM", "OUT_OF_SCOPE"} & {each.partition("(")[0] for each in found}
        return tuple(found) if outside else (*found, *self._kept)

    def _on_changed(self) -> None:
        is_ready = any(check.isChecked() for check, _ in self.classes.values())
        self.act.setEnabled(is_ready and bool(self.reason.toPlainText().strip()))

    def _on_act(self) -> None:
        chosen = tuple(role for role, check in self.roles.items() if check.isChecked())
        self.accept()
        self.overruled.emit(self.chosen_classes(), chosen, self.reason.toPlainText().strip())


class DutyDialog(Dialog):
    """One duty: what it is, from when, who owns it and how far it is.

    Signals:
        kept(str, DutyState, str, str, str): duty, state, owner, note, reason.
        files_chosen(str, list): duty and files that show its fulfilment.
    """

    kept = Signal(str, object, str, str, str)
    files_chosen = Signal(str, list)

    def __init__(self, look: Look, duty: DossierDuty, parent: QWidget, *, can_change: bool) -> None:
        super().__init__(look, "", parent, width=640, height=560)
        self._duty = duty
        due, progress = duty.due, duty.progress
        self.title.setText(one_line(due.duty, 300))
        self.set_source(
            self.tr("{id} · Art. {article} · {role} · {status}").format(
                id=due.id, article=due.article, role=due.role, status=status_words(due.status)
            )
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        column.setSpacing(look.px(6))
        facts = self.tr("Penalty tier {tier}. Certainty {letter}: {meaning}.").format(
            tier=due.penalty or "–", letter=due.certainty, meaning=certainty_words(due.certainty)
        )
        column.addWidget(Text(facts, tone="muted", wrap=True))
        if due.note:
            column.addWidget(Text(due.note, wrap=True))
        self.state = Select(look, self.tr("Fulfilment"))
        self.state.fill(duty_states(), progress.state.value)
        self.owner = QLineEdit(progress.owner)
        name(self.owner, self.tr("Owner"))
        self.note = NoteEdit(least=2, most=5)
        self.note.setPlainText(progress.note)
        self.note.setAccessibleName(self.tr("Note"))
        self.reason = QLineEdit(progress.reason)
        name(self.reason, self.tr("Why it does not apply"))
        self.reason.setPlaceholderText(self.tr("Why it does not apply"))
        for label, field in (
            (self.tr("Fulfilment"), self.state),
            ("", self.reason),
            (self.tr("Owner"), self.owner),
            (self.tr("Note"), self.note),
        ):
            if label:
                column.addWidget(Text(label, "name"))
            column.addWidget(field)
        self.attach = Button(look, self.tr("Attach evidence"), icon="clip")
        self.attach.clicked.connect(self._choose_files)
        column.addLayout(row(look, self.attach, None))
        for file in duty.evidence:
            fact = f"{one_line(file.name, 80)}  ·  {file.sha256[:4]}…{file.sha256[-4:]}"
            column.addLayout(row(look, Glyph(look, "success", 14), Text(fact, "small"), None))
        column.addStretch(1)
        self.content.addWidget(Scroll(holder), 1)
        for widget in (self.state, self.owner, self.note, self.reason, self.attach):
            widget.setEnabled(can_change)
        self.state.setFocus()
        self.state.activated.connect(self._on_changed)
        self.reason.textChanged.connect(self._on_changed)
        self.act.set_text(self.tr("Keep"))
        self.act.setVisible(can_change)
        self.act.clicked.connect(self._on_act)
        self._on_changed()

    def _on_changed(self) -> None:
        is_out = self.state.choice == DutyState.NOT_APPLICABLE
        self.reason.setVisible(is_out)
        self.act.setEnabled(not is_out or bool(self.reason.text().strip()))

    def _on_act(self) -> None:
        self.accept()
        self.kept.emit(
            self._duty.due.id,
            DutyState(self.state.choice),
            self.owner.text().strip(),
            self.note.toPlainText().strip(),
            self.reason.text().strip(),
        )

    def _choose_files(self) -> None:
        ask_files(self, self.tr("Attach evidence"), self._on_files)

    def _on_files(self, names: list[str]) -> None:
        self.accept()
        self.files_chosen.emit(self._duty.due.id, [Path(each) for each in names])


class TextDialog(Dialog):
    """The reasoning as text, to read or to copy."""

    def __init__(self, look: Look, title: str, text: str, parent: QWidget) -> None:
        super().__init__(look, title, parent, width=760, height=600)
        self.field = QPlainTextEdit()
        self.field.setReadOnly(True)
        self.field.setPlainText(text)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(title)
        self.content.addWidget(self.field, 1)
        self.cancel.set_text(self.tr("Close"))
        self.field.setFocus()


def _is_done(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
