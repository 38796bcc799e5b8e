"""Plans an action against a risk: what is done, by whom, until when, which answers it raises, and what that leaves.

What it would leave over is computed while the person chooses. Source: risk method RM-1.0 §9.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.format import number
from ui.i18n.labels import grade_word, level_word, word
from ui.i18n.risk_words import risk_word, risk_words_of
from ui.pages.risks.dialogs import AskDialog
from ui.pages.risks.fields import DayField, labelled, level_choices
from ui.theme.apply import Look
from ui.widgets.bands import Band
from ui.widgets.buttons import Select
from ui.widgets.layouts import Scroll, row
from ui.widgets.text import NoteEdit, Text, clear_layout, show_if
from workbench.kernel.errors import WorkbenchError
from workbench.risks.entry import Option, Raise, Treatment
from workbench.services.risk_views import Control
from workbench.services.treat_risks import Foreseen

_LOWERABLE = ("financial", "reputation")
_REST_MS = 150


class TreatmentDialog(AskDialog):
    """Plans or changes a treatment.

    Signals:
        foresight_wanted(dict): say what this treatment would leave over.
    """

    foresight_wanted = Signal(dict)

    def __init__(
        self, look: Look, title: str, controls: Sequence[Control], owner: str, due: str, parent: QWidget,
        treatment: Treatment | None = None,
    ) -> None:  # fmt: skip
        verb = self._verb(treatment is not None)
        super().__init__(look, title, verb, parent, width=800, height=720)
        self._treatment = treatment
        self._levels: dict[str, Select] = {}
        self._grades: dict[str, Select] = {}
        self._lowers: dict[str, Select] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(look.px(4), look.px(4), look.px(12), look.px(4))
        self._column.setSpacing(look.px(12))
        self._build_facts(owner, due)
        self._build_raises(controls)
        self._build_lowers()
        self._column.addStretch(1)
        self.content.addWidget(Scroll(inner), 1)
        self.content.addWidget(self._build_foresight())
        self.consequence.setText(self.tr("It closes only when these answers are given again with their evidence."))
        if treatment is not None:
            self._show(treatment)
        self._on_changed()
        self.text.setFocus()

    @staticmethod
    def _verb(is_known: bool) -> str:
        translate = QCoreApplication.translate
        known = translate("TreatmentDialog", "Change the treatment")
        return known if is_known else translate("TreatmentDialog", "Plan the treatment")

    def _build_facts(self, owner: str, due: str) -> None:
        look = self.look
        self.text = NoteEdit(least=2, most=4)
        self.option = Select(look, self.tr("Option"))
        self.option.fill(risk_words_of("option"), Option.CHANGE_LIKELIHOOD.value)
        self.option.activated.connect(self._on_changed)
        self.owner = QLineEdit(owner)
        self.owner.setMaxLength(200)
        self.due = DayField(risk_word("field", "due"), due)
        self.effort = Select(look, self.tr("Effort"))
        self.effort.fill(risk_words_of("effort"), "1")
        self.effort.activated.connect(self._on_changed)
        self.proof = QLineEdit()
        self.proof.setMaxLength(500)
        self._column.addWidget(labelled(look, risk_word("field", "text"), self.text))
        self._column.addWidget(labelled(look, self.tr("Option"), self.option))
        pair = QHBoxLayout()
        pair.setSpacing(look.px(16))
        pair.addWidget(labelled(look, risk_word("field", "owner"), self.owner), 1)
        pair.addWidget(labelled(look, risk_word("field", "due"), self.due), 1)
        self._column.addLayout(pair)
        self._column.addWidget(labelled(look, self.tr("Effort"), self.effort))
        self._column.addWidget(labelled(look, self.tr("Evidence that will prove it"), self.proof))

    def _build_raises(self, controls: Sequence[Control]) -> None:
        look = self.look
        self._column.addWidget(Text(self.tr("Answers that it raises"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        weakest = sorted(controls, key=lambda each: (-each.share * (1 - each.credit), each.question_id))
        stays = ("", self.tr("stays"))
        for index, each in enumerate(weakest):
            known = each.number or each.question_id
            words = self.tr("{number} {words}, counts as {level}").format(
                number=known, words=each.words, level=level_word(each.effective)
            )
            level = Select(look, self.tr("Level of {number}").format(number=known))
            level.fill([stays, *((str(step), level_word(step)) for step in range(1, 5))])
            grade = Select(look, self.tr("Evidence for {number}").format(number=known))
            grade.fill([(str(step), f"E{step} {grade_word(step)}") for step in range(4)], "2")
            level.activated.connect(self._on_changed)
            grade.activated.connect(self._on_changed)
            self._levels[each.question_id], self._grades[each.question_id] = level, grade
            if self.is_low:
                grid.addWidget(Text(words, wrap=True), 2 * index, 0, 1, 2)
                grid.addWidget(level, 2 * index + 1, 0)
                grid.addWidget(grade, 2 * index + 1, 1)
            else:
                grid.addWidget(Text(words, wrap=True), index, 0)
                grid.addWidget(level, index, 1)
                grid.addWidget(grade, index, 2)
        grid.setColumnStretch(0, 1)
        self._column.addLayout(grid)
        if not controls:
            self._column.addWidget(Text(self.tr("The risk is linked to no answer."), tone="muted", wrap=True))

    def _build_lowers(self) -> None:
        self._sharing = QWidget()
        column = QVBoxLayout(self._sharing)
        column.setContentsMargins(0, 0, 0, 0)
        for key in _LOWERABLE:
            words = self.tr("Impact on {dimension} falls to").format(dimension=word("dimension", key))
            select = Select(self.look, words)
            select.fill([("", self.tr("stays")), *level_choices()])
            select.activated.connect(self._on_changed)
            self._lowers[key] = select
            column.addWidget(labelled(self.look, words, select))
        self._column.addWidget(self._sharing)

    def _build_foresight(self) -> QWidget:
        holder = QWidget()
        self._foresight = QHBoxLayout(holder)
        self._foresight.setContentsMargins(0, 0, 0, 0)
        self._foresight.setSpacing(self.look.px(8))
        return holder

    # --- asked and told ---

    def wanted(self) -> dict[str, Any]:
        """Return what the dialog says, in the form the services take."""
        raises = [
            Raise(key, int(select.choice), int(self._grades[key].choice or 0))
            for key, select in self._levels.items()
            if select.choice
        ]
        lowers: Mapping[str, int] = {}
        if self.option.choice == Option.SHARE.value:
            lowers = {key: int(select.choice) for key, select in self._lowers.items() if select.choice}
        return {
            "option": self.option.choice, "text": self.text.toPlainText().strip(), "owner": self.owner.text().strip(),
            "due": self.due.day, "effort": int(self.effort.choice), "raises": tuple(raises), "lowers": dict(lowers),
            "proof": self.proof.text().strip(),
        }  # fmt: skip

    def wish(self) -> tuple[str, dict[str, Any]]:
        """Plan it, or change the one that is planned."""
        if self._treatment is None:
            return "plan", self.wanted()
        return "change_treatment", {"treatment_id": self._treatment.id, "wanted": self.wanted()}

    def show_foreseen(self, found: Foreseen) -> None:
        """Say what it would leave over, and in which order it is worth doing."""
        clear_layout(self._foresight)
        now, target = found.now_band.value.lower(), found.target_band.value.lower()
        self._foresight.addWidget(Text(self.tr("Now"), tone="muted"))
        self._foresight.addWidget(Band(self.look, now, word("band", now)))
        self._foresight.addWidget(Text(number(found.now_score, 2)))
        self._foresight.addWidget(Text(self.tr("With it"), tone="muted"))
        self._foresight.addWidget(Band(self.look, target, word("band", target)))
        self._foresight.addWidget(Text(number(found.target_score, 2), "strong"))
        priority = self.tr("Priority {priority}").format(priority=number(found.priority, 2))
        self._foresight.addWidget(Text(priority, tone="muted"))
        self._foresight.addStretch(1)

    def show_no_foresight(self, _error: WorkbenchError) -> None:
        """Leave the last foresight away: what is chosen cannot be computed."""
        clear_layout(self._foresight)

    def _show(self, treatment: Treatment) -> None:
        self.text.setPlainText(treatment.text)
        self.option.choose(treatment.option.value)
        self.owner.setText(treatment.owner)
        self.due.setText(treatment.due)
        self.effort.choose(str(treatment.effort))
        self.proof.setText(treatment.proof)
        for each in treatment.raises:
            if each.question_id in self._levels:
                self._levels[each.question_id].choose(str(each.level))
                self._grades[each.question_id].choose(str(each.grade))
        for key, value in treatment.lowers.items():
            if key in self._lowers:
                self._lowers[key].choose(str(value))

    def _on_changed(self, _index: int = 0) -> None:
        show_if(self._sharing, self.option.choice == Option.SHARE.value)
        self._rest.start()

    def _on_rest(self) -> None:
        self.foresight_wanted.emit(self.wanted())


class AcceptDialog(AskDialog):
    """Bears a risk until a day: who may, for how long, and which words the method asks for."""

    def __init__(
        self,
        look: Look,
        title: str,
        band: str,
        may: str,
        latest: str,
        *,
        needs: str,
        asks_interim: bool,
        parent: QWidget,
    ) -> None:
        verb = QCoreApplication.translate("AcceptDialog", "Accept the risk")
        super().__init__(look, title, verb, parent, width=640)
        head = QWidget()
        words = QHBoxLayout(head)
        words.setContentsMargins(0, 0, 0, 0)
        words.addLayout(row(look, Band(look, band, word("band", band)), Text(may, wrap=True), gap=12))
        self.content.addWidget(head)
        self.until = DayField(risk_word("field", "until"), latest)
        hint = self.tr("At most until {day}; then it comes back to be decided.").format(day=latest)
        self.content.addWidget(labelled(look, risk_word("field", "until"), self.until, hint))
        self.reason = NoteEdit(least=2, most=5)
        self.content.addWidget(labelled(look, risk_word("field", "reason"), self.reason, needs))
        self.interim = NoteEdit(least=2, most=4)
        name(self.interim, risk_word("field", "interim"))
        self._interim = labelled(look, self.tr("What is done in the meantime"), self.interim)
        show_if(self._interim, asks_interim)
        self.content.addWidget(self._interim)
        self._interim.setVisible(asks_interim)
        self.consequence.setText(self.tr("The trail keeps who bore it, until when and why."))
        self.until.setFocus()

    def wish(self) -> tuple[str, dict[str, Any]]:
        """The acceptance."""
        return "accept", {
            "until": self.until.day, "reason": self.reason.toPlainText().strip(),
            "interim": self.interim.toPlainText().strip(),
        }  # fmt: skip
