"""How the runner shows one answer: the scale, what it counts as, what is to be mended, what the reviewer said."""

from PySide6.QtCore import QObject

from ui.i18n.labels import grade_word, level_word, word
from ui.page import Room, Width
from ui.pages.runner.question_panel import QuestionPanel
from ui.pages.runner.view_model import RunnerViewModel
from workbench.assessments.model import AnswerState, Fix, ReviewVerdict
from workbench.assessments.move import QuestionChange, to_check
from workbench.evidence.model import Grade


class AnswerView(QObject):
    """Fills a question panel from the answer to the question shown."""

    def __init__(self, view_model: RunnerViewModel, panel: QuestionPanel, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._vm, self.panel, self._language = view_model, panel, language
        self.room = Room(Width.WIDE, False)
        panel.scale.focused.connect(self.show_wording)

    def show(self) -> int | None:
        """Show the answer and return its level, None if it has none."""
        vm, panel = self._vm, self.panel
        answer = vm.answer()
        level = answer.level if answer.state is AnswerState.LEVEL else None
        counts = vm.counts.get(vm.question_id)
        counted = min(counts.level, level) if counts is not None and level is not None else None
        panel.scale.set_answer(level, counted)
        panel.set_state(answer.state)
        panel.set_note(answer.note)
        panel.set_reason(answer.reason)
        panel.reason_block.setVisible(answer.state is AnswerState.NOT_APPLICABLE)
        panel.set_marked(answer.is_marked)
        panel.guidance.show_level(level)
        focused = panel.scale.focused_position
        self.show_wording(focused if focused is not None else level if level is not None else 0)
        self._show_shortfall(level)
        self._show_review()
        return level

    def show_wording(self, position: int) -> None:
        """Show the full wording of a level, or what an answer without level means."""
        placed = self._vm.placed
        if placed is None:
            return
        answer = self._vm.answer()
        if answer.state in (AnswerState.UNKNOWN, AnswerState.NOT_APPLICABLE) and not self.panel.scale.hasFocus():
            lead = self.tr("{answer}:").format(answer=word("answer", answer.state.value))
            text = (
                self.tr("counts as Absent until somebody finds out.")
                if answer.state is AnswerState.UNKNOWN
                else self.tr("left out of the result when another person has approved the reason.")
            )
            self.panel.wording.set_words(lead, text)
            return
        wording = placed.question.words(self._language).levels[position].strip()
        self.panel.wording.set_words(self.tr("{level}:").format(level=level_word(position)), wording)

    def _show_shortfall(self, level: int | None) -> None:
        """Say what is to be mended at this answer, in words, at once."""
        vm, panel = self._vm, self.panel
        fixes = vm.fixes(vm.question_id)
        counts = vm.counts.get(vm.question_id)
        panel.sentence.say()
        panel.shortfall.clear()
        if Fix.REASON_MISSING in fixes:
            self._tell_fix(
                "danger", self.tr("A reason is missing."), self.tr("Say why the question does not apply."), ()
            )
        elif self._is_to_check():
            self._tell_move()
        elif level is not None and counts is not None and counts.level < level:
            lead = self.tr("Counts as {level}:").format(level=level_word(counts.level))
            text = self.tr("the evidence is E{grade}, {words}. {said} needs E{needed}, {needed_words}.").format(
                grade=counts.grade,
                words=grade_word(counts.grade),
                said=level_word(level),
                needed=counts.needed,
                needed_words=grade_word(counts.needed),
            )
            acts = (
                (("observe", self.tr("Record what was seen")),)
                if counts.needed == int(Grade.SEEN) and vm.can_answer
                else ()
            )
            self._tell_fix("warning", lead, text, acts)

    def _is_to_check(self) -> bool:
        change, _ = self._vm.content.change_of(self._vm.question_id)
        return to_check(self._vm.answer(), change)

    def _tell_move(self) -> None:
        """Say that a newer version of the question asks for a second look."""
        change, version = self._vm.content.change_of(self._vm.question_id)
        if change == QuestionChange.LEVELS:
            lead = self.tr("The levels mean something else since version {version}.").format(version=version)
            text = self.tr("Answer again, then take the mark away. The answer before is in the history.")
        else:
            lead = self.tr("The words of the question changed with version {version}.").format(version=version)
            text = self.tr("Check the answer, then take the mark away.")
        self._tell_fix("info", lead, text, ())

    def _tell_fix(self, kind: str, lead: str, text: str, acts: tuple[tuple[str, str], ...]) -> None:
        if self.room.is_low:
            self.panel.sentence.say(lead, text)
        else:
            self.panel.shortfall.say(kind, lead, text, acts=acts, can_close=False)

    def _show_review(self) -> None:
        vm = self._vm
        review = vm.review()
        if review is None:
            self.panel.review.clear()
            return
        who = vm.people.get(review.by, "–")
        if not vm.verdict_holds():
            self.panel.review.say(
                "info",
                self.tr("Changed since the review by {person}.").format(person=who),
                review.reason,
                can_close=False,
            )
        elif review.verdict is ReviewVerdict.SENT_BACK:
            self.panel.review.say(
                "danger", self.tr("Sent back by {person}:").format(person=who), review.reason, can_close=False
            )
        else:
            self.panel.review.say("success", self.tr("Accepted by {person}.").format(person=who), can_close=False)
