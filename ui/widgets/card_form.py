"""The card of a system as a form: text, choices, and facts that may be not known.

Used to register by hand and to edit; it returns the fields that the services take.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.i18n.labels import field_word, words_of
from ui.theme.apply import Look
from ui.widgets.buttons import Check, Select
from ui.widgets.flow import Flow
from ui.widgets.text import NoteEdit, Text
from workbench.systems.model import FLAG_NAMES

_TEXTS = ("name", "ref", "owner", "supplier", "site", "zone", "in_use_since")
_CHOICES = ("stage", "criticality", "autonomy", "location", "exposure", "vendor_remote", "write_path", "personal_data")
_UNKNOWN = ""


class CardForm(QWidget):
    """All fields of a card, two columns where there is room."""

    def __init__(self, look: Look, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._columns = look, columns
        self._lines: dict[str, QLineEdit] = {}
        self._selects: dict[str, Select] = {}
        self._kinds: dict[str, Check] = {}
        self._purpose = NoteEdit(least=2, most=5)
        name(self._purpose, field_word("purpose"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(4), look.px(4), look.px(12), look.px(4))
        whole.setSpacing(look.px(16))
        whole.addLayout(self._grid([(key, self._line(key)) for key in _TEXTS]))
        whole.addLayout(self._labelled("purpose", self._purpose))
        whole.addLayout(self._build_kinds())
        whole.addWidget(
            Text(
                self.tr("These facts decide which questions apply. What is not known makes a question apply."),
                tone="muted",
                wrap=True,
            )
        )
        whole.addLayout(self._grid([(key, self._choice(key, words_of(key))) for key in _CHOICES]))
        yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        whole.addLayout(self._grid([(key, self._choice(key, yes_no)) for key in FLAG_NAMES]))
        whole.addStretch(1)

    # --- asked and told ---

    def set_fields(self, fields: Mapping[str, Any]) -> None:
        """Show *fields* of a card in stored form."""
        for key, line in self._lines.items():
            line.setText(str(fields.get(key) or ""))
        self._purpose.setPlainText(str(fields.get("purpose") or ""))
        for kind, check in self._kinds.items():
            check.setChecked(kind in (fields.get("kinds") or ()))
        for key in _CHOICES:
            self._selects[key].choose(str(fields.get(key) or _UNKNOWN))
        for key in FLAG_NAMES:
            value = fields.get(key)
            self._selects[key].choose(_UNKNOWN if value is None else "yes" if value else "no")

    def fields(self) -> dict[str, Any]:
        """Return what the form says, in the form the services take."""
        said: dict[str, Any] = {key: line.text().strip() for key, line in self._lines.items()}
        said["purpose"] = self._purpose.toPlainText().strip()
        said["kinds"] = [kind for kind, check in self._kinds.items() if check.isChecked()]
        said |= {key: self._selects[key].choice or None for key in _CHOICES}
        said |= {key: {"yes": True, "no": False}.get(self._selects[key].choice) for key in FLAG_NAMES}
        return said

    def focus_field(self, key: str) -> None:
        """Give the keyboard to the field *key*, or to the name."""
        target: QWidget = self._selects.get(key) or self._lines.get(key) or self._lines["name"]
        target.setFocus()

    # --- build ---

    def _grid(self, fields: Sequence[tuple[str, QWidget]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(16))
        grid.setVerticalSpacing(self._look.px(12))
        for index, (key, widget) in enumerate(fields):
            grid.addLayout(self._labelled(key, widget), index // self._columns, index % self._columns)
        for column in range(self._columns):
            grid.setColumnStretch(column, 1)
        return grid

    def _labelled(self, key: str, widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._look.px(4))
        label = Text(field_word(key), "small-strong")
        label.setBuddy(widget)
        column.addWidget(label)
        column.addWidget(widget)
        return column

    def _line(self, key: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(500)
        name(line, field_word(key))
        self._lines[key] = line
        if key == "ref":
            line.setPlaceholderText(self.tr("empty: the next number"))
        return line

    def _choice(self, key: str, choices: Sequence[tuple[str, str]]) -> Select:
        select = Select(self._look, field_word(key))
        select.fill([(_UNKNOWN, self.tr("not known")), *choices])
        self._selects[key] = select
        return select

    def _build_kinds(self) -> QVBoxLayout:
        self._kinds = {kind: Check(self._look, words) for kind, words in words_of("kind")}
        return self._labelled("kinds", Flow(self._look, *self._kinds.values(), gap=16))
