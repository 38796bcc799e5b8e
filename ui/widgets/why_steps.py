"""The steps of "Why this number": from before controls to the band that is decided on, one step a line.

Source: visual target §7 "Why this number", risk method RM-1.0 §6.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.format import number
from ui.i18n.labels import word
from ui.theme.apply import Look
from ui.widgets.bands import Band
from ui.widgets.message_bar import FieldMessage
from ui.widgets.text import Text
from workbench.risks.model import Effectiveness, Rating


@dataclass(frozen=True)
class Step:
    """One line of the explanation: words, a value or a band at the right, a reason, and what limited it."""

    words: str
    reason: str
    value: str = ""
    band: str = ""
    limit: str = ""


def steps_of(rating: Rating) -> tuple[Step, ...]:
    """Return the steps from inherent to decided, in the order of the method."""
    translate = QCoreApplication.translate
    inherent, residual = rating.inherent, rating.residual
    worst = max(inherent.impacts, key=lambda key: inherent.impacts[key])
    before = Step(
        translate("Why", "Before controls"),
        translate("Why", "Likelihood {likelihood} {word} × impact {impact} ({dimension})").format(
            likelihood=inherent.likelihood,
            word=word("likelihood", inherent.likelihood),
            impact=inherent.impact,
            dimension=word("dimension", worst),
        ),
        band=inherent.band.value.lower(),
    )
    matrix = Step(
        translate("Why", "Matrix"),
        translate("Why", "{likelihood} counts as {cell_l} {word}, {impact} as {cell_i}").format(
            likelihood=number(residual.likelihood, 2),
            cell_l=residual.cells[0],
            word=word("likelihood", residual.cells[0]),
            impact=number(residual.impact, 2),
            cell_i=residual.cells[1],
        ),
        band=residual.matrix_band.value.lower(),
    )
    found = [
        before,
        _control_step(
            translate("Why", "Controls on likelihood"), residual.preventive, inherent.likelihood, residual.likelihood
        ),
        _control_step(translate("Why", "Controls on impact"), residual.mitigative, inherent.impact, residual.impact),
        matrix,
    ]
    found += [Step(*_rule_words(rule), band=residual.band.value.lower()) for rule in residual.rules]
    if rating.is_low_confidence:
        found.append(
            Step(
                translate("Why", "Decided on the cautious band"),
                translate("Why", "Too little is shown by evidence to rely on the middle value"),
                band=rating.decision_band.value.lower(),
            )
        )
    return tuple(found)


def _control_step(words: str, effect: Effectiveness, before: float, after: float) -> Step:
    translate = QCoreApplication.translate
    value = translate("Why", "{before} → {after}").format(before=number(before), after=number(after, 2))
    if not effect.weight:
        return Step(words, translate("Why", "No answer speaks to it"), value)
    reason = translate("Why", "Worth {raw}").format(raw=number(effect.raw, 2))
    if effect.value < effect.raw:
        reason = translate("Why", "Worth {raw}, limited to {value}").format(
            raw=number(effect.raw, 2), value=number(effect.value, 2)
        )
    limits = {
        "key_control": translate("Why", "A key control is not shown to work"),
        "security_level": translate("Why", "The zone does not reach its security level"),
    }
    limit = ". ".join(limits.get(name, name) for name, _ in effect.limits)
    return Step(words, reason, value, limit=limit)


def _rule_words(rule: str) -> tuple[str, str]:
    translate = QCoreApplication.translate
    return {
        "floor": (
            translate("Why", "Not below the floor"),
            translate("Why", "A risk to life or supply is never lower than this band"),
        ),
        "one_step_key_control": (
            translate("Why", "Held one step below"),
            translate("Why", "While a key control is not shown, the band falls by one step at most"),
        ),
        "one_step_security_level": (
            translate("Why", "Held one step below"),
            translate("Why", "While the zone lacks its security level, the band falls by one step at most"),
        ),
    }.get(rule, (rule, ""))


class NumberRing(QWidget):
    """A number in a ring."""

    def __init__(self, look: Look, value: int) -> None:
        super().__init__()
        self._look, self._value = look, value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """20 px."""
        return QSize(self._look.px(20), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(self._look.colour("text"))
        painter.setFont(self._look.font("small"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._value))


def step_line(look: Look, position: int, step: Step) -> QHBoxLayout:
    """Return *step* as a line: its number in a ring, words, and the band or value at the right."""
    line = QHBoxLayout()
    line.setSpacing(look.px(12))
    line.addWidget(NumberRing(look, position), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(look.px(2))
    top = QHBoxLayout()
    top.addWidget(Text(step.words, wrap=True), 1)
    if step.band:
        top.addWidget(Band(look, step.band, word("band", step.band)), 0, Qt.AlignmentFlag.AlignTop)
    elif step.value:
        top.addWidget(Text(step.value, "strong"))
    words.addLayout(top)
    if step.reason:
        words.addWidget(Text(step.reason, "small", "muted", wrap=True))
    if step.limit:
        limit = FieldMessage(look, "warning")
        limit.say(step.limit)
        words.addWidget(limit)
    line.addLayout(words, 1)
    return line
