"""Fields that the dialogs of risks share: a label above a field, a day, levels, and the form of one risk."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.i18n.labels import word, words_of
from ui.i18n.risk_words import risk_word
from ui.theme.apply import Look
from ui.widgets.buttons import Check, Select
from ui.widgets.text import NoteEdit, Text
from workbench.risks.entry import LinkedQuestion, Risk
from workbench.risks.model import DIMENSIONS

_LINK = re.compile(r"\s*([^\s,;]+)(?:\s+([0-9]+))?\s*")


def labelled(look: Look, words: str, widget: QWidget, hint: str = "") -> QWidget:
    """Return *widget* below its label, with a *hint* under it if there is one."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4))
    label = Text(words, "small-strong", wrap=True)
    label.setBuddy(widget)
    if not widget.accessibleName():
        name(widget, words)
    column.addWidget(label)
    column.addWidget(widget)
    if hint:
        column.addWidget(Text(hint, "small", "muted", wrap=True))
    return holder


class DayField(QLineEdit):
    """A day as 2027-03-01; the arrow keys move it by a day, the page keys by a month."""

    def __init__(self, words: str, day: str = "", parent: QWidget | None = None) -> None:
        super().__init__(day, parent)
        self.setMaxLength(10)
        self.setPlaceholderText(date.today().isoformat())
        name(self, words)

    def keyPressEvent(self, event: Any) -> None:
        """Step through days and months."""
        steps = {0x01000013: (1, 0), 0x01000015: (-1, 0), 0x01000016: (0, 1), 0x01000017: (0, -1)}
        step = steps.get(int(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        found = QDate.fromString(self.text().strip(), "yyyy-MM-dd")
        start = found if found.isValid() else QDate.currentDate()
        self.setText(start.addDays(step[0]).addMonths(step[1]).toString("yyyy-MM-dd"))

    @property
    def day(self) -> str:
        """What is typed, without blanks."""
        return self.text().strip()


def level_choices(family: str = "") -> list[tuple[str, str]]:
    """Return the levels 1 to 5 with the words of *family* where it has some."""
    names = dict(words_of(family)) if family else {}
    return [(str(n), f"{n} {names[str(n)]}" if names else str(n)) for n in range(1, 6)]


class RiskForm(QWidget):
    """Everything of a risk that a person sets: its sentence, the rating before controls with reasons, links, people."""

    def __init__(self, look: Look, people: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = self._line("title", 300)
        self._texts = {key: NoteEdit(least=2, most=4) for key in ("because", "event", "leading_to")}
        self.likelihood = Select(look, risk_word("field", "likelihood"))
        self.likelihood.fill(level_choices("likelihood"), "3")
        self._likelihood_reason = self._line("likelihood_reason", 1000)
        self._impacts: dict[str, Select] = {}
        self._reasons: dict[str, QLineEdit] = {}
        self.links = QLineEdit()
        name(self.links, risk_word("field", "links"))
        self.owner, self._reviewer = self._line("owner", 200), self._line("reviewer", 200)
        self._review = DayField(risk_word("field", "next_review"))
        self._is_adversarial = Check(look, self.tr("Somebody may do this on purpose"))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(4), look.px(4), look.px(12), look.px(4))
        column.setSpacing(look.px(12))
        column.addWidget(labelled(look, risk_word("field", "title"), self.title))
        for key, edit in self._texts.items():
            column.addWidget(labelled(look, risk_word("field", key), edit))
        column.addLayout(self._pairs([("owner", self.owner), ("reviewer", self._reviewer)]))
        column.addWidget(labelled(look, risk_word("field", "likelihood"), self.likelihood))
        column.addWidget(labelled(look, risk_word("field", "likelihood_reason"), self._likelihood_reason))
        column.addWidget(Text(self.tr("Credible worst case by dimension, 1 to 5"), "small-strong", wrap=True))
        column.addLayout(self._build_impacts())
        column.addWidget(self._is_adversarial)
        hint = self.tr("Numbers of questions with their strength: 2 direct, 1 supporting. Example: ROB-28 2, CYB-11 1")
        column.addWidget(labelled(look, risk_word("field", "links"), self.links, hint))
        column.addWidget(labelled(look, risk_word("field", "next_review"), self._review))
        column.addStretch(1)

    def show_risk(self, risk: Risk) -> None:
        """Show the fields of *risk*."""
        self.title.setText(risk.title)
        for key, edit in self._texts.items():
            edit.setPlainText(getattr(risk, key))
        self.likelihood.choose(str(risk.likelihood))
        self._likelihood_reason.setText(risk.likelihood_reason)
        self.show_impacts(risk.impacts, risk.impact_reasons)
        self.links.setText(", ".join(f"{each.question_id} {each.strength}" for each in risk.links))
        self.owner.setText(risk.owner)
        self._reviewer.setText(risk.reviewer)
        self._review.setText(risk.next_review)
        self._is_adversarial.setChecked(risk.is_adversarial)

    def show_impacts(self, impacts: Mapping[str, int], reasons: Mapping[str, str]) -> None:
        """Show the impact of each dimension, none where it is not touched."""
        for key, select in self._impacts.items():
            select.choose(str(impacts.get(key, "")))
            self._reasons[key].setText(reasons.get(key, ""))

    def fields(self) -> dict[str, Any]:
        """Return what the form says, in the form the services take."""
        chosen = {key: select.choice for key, select in self._impacts.items() if select.choice}
        reasons = {key: line.text().strip() for key, line in self._reasons.items()}
        return {
            "title": self.title.text().strip(),
            **{key: edit.toPlainText().strip() for key, edit in self._texts.items()},
            "likelihood": int(self.likelihood.choice),
            "likelihood_reason": self._likelihood_reason.text().strip(),
            "impacts": {key: int(value) for key, value in chosen.items()},
            "impact_reasons": {key: words for key, words in reasons.items() if words and key in chosen},
            "links": links_of(self.links.text()),
            "owner": self.owner.text().strip(),
            "reviewer": self._reviewer.text().strip(),
            "next_review": self._review.day,
            "is_adversarial": self._is_adversarial.isChecked(),
        }

    def focus_field(self, key: str) -> None:
        """Give the keyboard to the field *key*, or to the title."""
        targets: dict[str, QWidget] = {
            **self._texts, "links": self.links, "owner": self.owner, "next_review": self._review,
            "likelihood": self.likelihood, "impacts": self._impacts["safety"],
        }  # fmt: skip
        targets.get(key, self.title).setFocus()

    def _line(self, key: str, longest: int) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(longest)
        name(line, risk_word("field", key))
        return line

    def _pairs(self, fields: Sequence[tuple[str, QWidget]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(16))
        for index, (key, widget) in enumerate(fields):
            grid.addWidget(labelled(self._look, risk_word("field", key), widget), 0, index)
            grid.setColumnStretch(index, 1)
        return grid

    def _build_impacts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(12))
        grid.setVerticalSpacing(self._look.px(8))
        untouched = QCoreApplication.translate("RiskForm", "not touched")
        for index, key in enumerate(DIMENSIONS):
            words = word("dimension", key)
            select, reason = Select(self._look, words), QLineEdit()
            select.fill([("", untouched), *level_choices()])
            reason.setMaxLength(1000)
            reason.setPlaceholderText(self.tr("why"))
            name(reason, self.tr("Reason for {dimension}").format(dimension=words))
            self._impacts[key], self._reasons[key] = select, reason
            grid.addWidget(Text(words, wrap=True), index, 0)
            grid.addWidget(select, index, 1)
            grid.addWidget(reason, index, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 2)
        return grid


def links_of(text: str) -> tuple[LinkedQuestion, ...]:
    """Return the links that a person typed; a strength that is left out is 1, an unknown question is told later.

    >>> links_of("ROB-28 2, CYB-11")
    (LinkedQuestion(question_id='ROB-28', strength=2), LinkedQuestion(question_id='CYB-11', strength=1))
    """
    found: dict[str, LinkedQuestion] = {}
    for part in re.split("[,;\n]", text):
        match = _LINK.fullmatch(part)
        if match:
            found[match[1]] = LinkedQuestion(match[1], int(match[2] or 1))
        elif part.strip():
            found[part.strip()] = LinkedQuestion(part.strip(), 1)
    return tuple(found.values())
