"""Words for how items and questions stand, in the person's language."""

from PySide6.QtCore import QCoreApplication

from ui.format import day, local
from ui.i18n.labels import level_word
from workbench.coverage.model import Covering, Ground, ItemLine, QuestionState
from workbench.kernel.clock import from_iso


def applies_words(line: ItemLine) -> str:
    """Return whether an item applies."""
    translate = QCoreApplication.translate
    return translate("Coverage", "Applies") if line.is_included else translate("Coverage", "Excluded")


def level_words(line: ItemLine) -> str:
    """Return the level of an item, a dash if nothing covers it."""
    return "–" if line.level is None else level_word(line.level)


def why_words(line: ItemLine) -> str:
    """Return why an item applies or not: the person's reason, else where the proposal comes from."""
    translate = QCoreApplication.translate
    if line.decision is not None:
        return line.decision.reason
    if line.ground in (Ground.ELSEWHERE, Ground.OUT_OF_SCOPE):
        return line.why_uncovered or translate("Coverage", "No question answers it.")
    counted = sum(question.effective is not None for question in line.questions)
    return {
        Ground.ASKED: translate("Coverage", "%n question(s) on it apply.", "", counted),
        Ground.NOT_CHOSEN: translate("Coverage", "Its questions apply but were not part of the assessment."),
        Ground.PROFILE: translate("Coverage", "The facts of the system rule every question on it out."),
        Ground.APPROVED: translate("Coverage", "Every question on it was accepted as not applicable."),
    }[line.ground]


def decided_words(line: ItemLine) -> str:
    """Return who decided when, empty if nobody did."""
    if line.decision is None:
        return ""
    pattern = QCoreApplication.translate("Coverage", "Decided by {person}, {day}")
    return pattern.format(person=line.decision.by or "–", day=day(local(from_iso(line.decision.at)).date()))


def question_words(covering: Covering) -> str:
    """Return how a question stands: the level that counts, or why none does."""
    translate = QCoreApplication.translate
    if covering.is_accepted_na:
        return translate("Coverage", "does not apply")
    words = {
        QuestionState.LEVEL: "",
        QuestionState.UNKNOWN: translate("Coverage", "not known"),
        QuestionState.OPEN: translate("Coverage", "open"),
        QuestionState.NOT_APPLICABLE: translate("Coverage", "not applicable, to be reviewed"),
        QuestionState.HIDDEN: translate("Coverage", "ruled out by the facts of the system"),
        QuestionState.NOT_ASKED: translate("Coverage", "not asked"),
    }[covering.state]
    return words if covering.effective is None or words else level_word(covering.effective)
