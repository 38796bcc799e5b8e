"""From questions, answers and decisions to the lines of a statement of applicability. Pure.

An item counts as good as the weakest counted question on it: two controls that answer to one item are both needed.
Source: question design §§3, 4, 9.
"""

from collections.abc import Mapping, Sequence

from workbench.assessments.flow import is_accepted
from workbench.assessments.model import AnswerState, Placed, Sheet
from workbench.coverage.model import (
    Choice,
    Covering,
    Decision,
    Ground,
    ItemLine,
    QuestionState,
    Statement,
    UsedEvidence,
)
from workbench.evidence.model import Evidence
from workbench.packs.applicability import parse_applies_when
from workbench.packs.model import (
    Framework,
    FrameworkItem,
    FrameworkLibrary,
    Question,
    Questionnaire,
    Theme,
    UnansweredKind,
)
from workbench.scoring.model import Effective, Mark

_STATES = {
    AnswerState.LEVEL: QuestionState.LEVEL,
    AnswerState.UNKNOWN: QuestionState.UNKNOWN,
    AnswerState.OPEN: QuestionState.OPEN,
    AnswerState.NOT_APPLICABLE: QuestionState.NOT_APPLICABLE,
}


def answering(questionnaires: Sequence[Questionnaire]) -> dict[str, tuple[Question, ...]]:
    """Return the questions by the reference that they cite, in reading order."""
    found: dict[str, list[Question]] = {}
    for questionnaire in questionnaires:
        for question in questionnaire.questions():
            for reference in question.references:
                found.setdefault(reference, []).append(question)
    return {reference: tuple(questions) for reference, questions in found.items()}


class Standing:
    """How every question stands for one system; without a *sheet* nothing was asked yet."""

    def __init__(
        self,
        sheet: Sheet | None,
        marks: Mapping[str, Mark],
        effective: Mapping[str, Effective],
        evidence: Mapping[str, Evidence],
        profile: Mapping[str, object],
        language: str = "en",
    ) -> None:
        self._sheet, self._marks, self._effective, self._evidence = sheet, marks, effective, evidence
        self._profile, self._language = profile, language
        self._kinds = frozenset(str(each) for each in profile.get("kinds", ()) or ())  # type: ignore[attr-defined]
        self._placed: dict[str, Placed] = {each.question.id: each for each in (sheet.placed if sheet else ())}
        self._made: dict[str, Covering] = {}

    def of(self, question: Question) -> Covering:
        """Return how *question* stands."""
        if question.id not in self._made:
            self._made[question.id] = self._covering(question)
        return self._made[question.id]

    def _covering(self, question: Question) -> Covering:
        short = question.words(self._language).short
        placed = self._placed.get(question.id)
        if placed is None or self._sheet is None:
            applies = parse_applies_when(question.applies_when).applies(self._kinds, self._profile)
            state = QuestionState.NOT_ASKED if applies else QuestionState.HIDDEN
            return Covering(question.id, "", short, state, question.applies_when)
        answer = self._sheet.answer(question.id)
        mark = self._marks[question.id]
        return Covering(
            question_id=question.id,
            number=placed.number,
            short=short,
            state=_STATES[answer.state],
            rule=question.applies_when,
            claimed=answer.level,
            effective=None if mark.is_na else self._effective[question.id].level,
            is_accepted_na=mark.is_na and is_accepted(answer, self._sheet.reviews.get(question.id)),
            evidence=tuple(
                UsedEvidence(known.id, known.name, known.sha256, int(use.grade))
                for use in answer.evidence
                if (known := self._evidence.get(use.evidence_id)) is not None
            ),
        )


def statement(
    framework: Framework,
    library: FrameworkLibrary,
    questions: Mapping[str, Sequence[Question]],
    standing: Standing,
    decisions: Mapping[tuple[str, str], Decision],
    *,
    system_id: str,
    assessment_id: str = "",
    assessment_label: str = "",
) -> Statement:
    """Return the statement on one framework; *decisions* by (framework id, item id)."""
    lines = []
    for item in framework.items:
        covering = tuple(standing.of(each) for each in questions.get(f"{framework.id}:{item.id}", ()))
        lines.append(_line(framework, item, library, covering, decisions.get((framework.id, item.id))))
    return Statement(system_id, assessment_id, assessment_label, framework, tuple(lines))


def _line(
    framework: Framework,
    item: FrameworkItem,
    library: FrameworkLibrary,
    covering: tuple[Covering, ...],
    decision: Decision | None,
) -> ItemLine:
    if decision is not None and decision.choice is Choice.PROPOSED:
        decision = None
    if not covering:
        reason = library.why_unanswered(framework.id, item)
        is_out = reason is None or reason.kind is UnansweredKind.OUT_OF_SCOPE
        return ItemLine(
            item=item,
            ground=Ground.OUT_OF_SCOPE if is_out else Ground.ELSEWHERE,
            proposed=Choice.EXCLUDED if is_out else Choice.INCLUDED,
            questions=(),
            level=None,
            why_uncovered=reason.text if reason else "",
            uncovered_kind=reason.kind.value if reason else "",
            decision=decision,
        )
    ground = _ground(covering)
    levels = [each.effective for each in covering if each.effective is not None]
    return ItemLine(
        item=item,
        ground=ground,
        proposed=Choice.EXCLUDED if ground in (Ground.PROFILE, Ground.APPROVED) else Choice.INCLUDED,
        questions=covering,
        level=min(levels, default=None),
        decision=decision,
    )


def _ground(covering: Sequence[Covering]) -> Ground:
    if any(each.effective is not None for each in covering):
        return Ground.ASKED
    if any(each.state is QuestionState.NOT_ASKED for each in covering):
        return Ground.NOT_CHOSEN
    return Ground.APPROVED if any(each.is_accepted_na for each in covering) else Ground.PROFILE


def neighbours(library: FrameworkLibrary, reference: str) -> tuple[tuple[Theme, tuple[str, ...]], ...]:
    """Return the themes of the crosswalk that name *reference*, each with the other references that it names."""
    found = []
    for theme in library.themes:
        named = (*theme.threats, *theme.controls)
        if reference in named:
            found.append((theme, tuple(each for each in named if each != reference)))
    return tuple(found)
