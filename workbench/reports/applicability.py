"""A statement of applicability in the words of a report, frozen: what its chapter, its sheets and its data say."""

from collections.abc import Mapping

from workbench.coverage.model import Covering, Ground, ItemLine, QuestionState, Statement
from workbench.reports import model as frozen
from workbench.reports.phrases import Phrases

_SHA_DIGITS = 12


def freeze_statement(
    statement: Statement, words: Phrases, evidence_ids: Mapping[str, str] | None = None
) -> frozen.FrameworkStatement:
    """Return *statement* frozen in the language of *words*.

    Evidence is named by its number in the pack's index (*evidence_ids*), without one by name, grade and hash.
    """
    framework = statement.framework
    return frozen.FrameworkStatement(
        id=framework.id,
        title=framework.title,
        version=framework.version,
        licence_note=framework.licence_note,
        included=statement.included,
        covered=statement.covered,
        decided=statement.decided,
        lines=tuple(_line(line, words, evidence_ids) for line in statement.lines),
    )


def _line(line: ItemLine, words: Phrases, evidence_ids: Mapping[str, str] | None) -> frozen.StatementLine:
    decision = line.decision
    return frozen.StatementLine(
        item_id=line.item.id,
        title=line.item.title,
        applies=line.is_included,
        why=decision.reason if decision else why_proposed(line, words),
        by=decision.by if decision else "",
        on=decision.at[:10] if decision else "",
        questions=tuple(f"{each.question_id} {question_words(each, words)}" for each in line.questions),
        level=line.level,
        evidence=tuple(_evidence(each.id, each.name, each.grade, each.sha256, evidence_ids) for each in line.evidence),
        is_to_confirm=line.item.certainty != "high",
    )


def _evidence(evidence_id: str, name: str, grade: int, sha256: str, ids: Mapping[str, str] | None) -> str:
    if ids is not None:
        return ids.get(evidence_id, name)
    return f"{name} · E{grade} · {sha256[:_SHA_DIGITS]}"


def question_words(question: Covering, words: Phrases) -> str:
    """Return in words how a question stands: the level that counts, or why none does."""
    if question.is_accepted_na:
        return words.say("applicability.state_not_applicable")
    if question.effective is None:
        return words.say(f"applicability.state_{question.state.value}")
    level = words.listing("levels.names")[question.effective]
    if question.state is QuestionState.LEVEL:
        return level
    return words.say(
        "applicability.state_counted", level=level, state=words.say(f"applicability.state_{question.state}")
    )


def why_proposed(line: ItemLine, words: Phrases) -> str:
    """Return in words why an item is proposed as included or excluded."""
    if line.ground in (Ground.ELSEWHERE, Ground.OUT_OF_SCOPE):
        return line.why_uncovered or words.say("applicability.no_question")
    if line.ground is Ground.PROFILE:
        rules = sorted({question.rule for question in line.questions})
        return words.say("applicability.profile", rules="; ".join(rules))
    if line.ground is Ground.ASKED:
        counted = sum(question.effective is not None for question in line.questions)
        return words.say("applicability.asked", count=counted)
    return words.say(f"applicability.{line.ground.value}")
