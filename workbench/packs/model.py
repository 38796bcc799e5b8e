"""Values of published content: what the assessor is asked, and with which constants it is scored.

All of them are frozen and come from files checked by `packs.check`. Source: docs/pack-format.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from workbench.packs.framework_model import Framework as Framework
from workbench.packs.framework_model import FrameworkItem as FrameworkItem
from workbench.packs.framework_model import Theme as Theme
from workbench.packs.framework_model import Unanswered as Unanswered
from workbench.packs.framework_model import UnansweredKind as UnansweredKind
from workbench.packs.head import PackHead as PackHead
from workbench.packs.head import PackKind as PackKind
from workbench.packs.library.model import Library


class Domain(StrEnum):
    """The four domains of assessment, in the order in which they are shown."""

    ROBUSTNESS = "robustness"
    CYBERSECURITY = "cybersecurity"
    MISUSE = "misuse"
    DATA = "data"


class Severity(StrEnum):
    """How bad a failed answer is; triggers gates and risks."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Role(StrEnum):
    """What a control acts on: likelihood, impact or both."""

    PREVENTIVE = "preventive"
    MITIGATIVE = "mitigative"
    BOTH = "both"


@dataclass(frozen=True)
class RiskLink:
    """A question's link to a catalogue risk; strength 2 direct, 1 supporting."""

    risk_id: str
    strength: int


@dataclass(frozen=True)
class FieldCheck:
    """One check of 15 minutes or less: where, what to do, what to mind."""

    minutes: int
    where: str
    do: str
    safety: str = ""


@dataclass(frozen=True)
class EvidenceHint:
    """Evidence that counts for a question: the item, the grade (0-3) it can reach, what makes it invalid."""

    item: str
    grade: int
    void_if: str = ""


@dataclass(frozen=True)
class QuestionText:
    """The words of one question in one language; *levels* has five entries, level 0 first."""

    short: str
    text: str
    help: str
    why: str
    levels: tuple[str, ...]
    field_checks: tuple[FieldCheck, ...]
    evidence: tuple[EvidenceHint, ...]
    pitfalls: tuple[str, ...]
    treatment_now: str
    treatment_structural: str
    treatment_proof: str
    follow_up: tuple[tuple[str, str], ...]
    na_rule: str
    measure: str = ""
    language: str = "en"


@dataclass(frozen=True)
class Question:
    """One testable fact: how it is applied and counted (weight 1-5, validity in months), and its words by language."""

    id: str
    section_id: str
    domain: Domain
    applies_when: str
    answer_type: str
    weight: int
    severity: Severity
    role: Role
    iec62443_frs: tuple[str, ...]
    validity_months: int
    references: tuple[str, ...]
    risks: tuple[RiskLink, ...]
    effort_now: int
    effort_structural: int
    texts: Mapping[str, QuestionText]

    def words(self, language: str = "en") -> QuestionText:
        """Return the words in *language*, or the English ones (their ``language`` says so)."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class Section:
    """Questions on one subject, in reading order."""

    id: str
    titles: Mapping[str, str]
    introductions: Mapping[str, str]
    questions: tuple[Question, ...]

    def title(self, language: str = "en") -> str:
        """Return the title in *language* or English."""
        return self.titles.get(language) or self.titles["en"]


@dataclass(frozen=True)
class Questionnaire:
    """A questionnaire of one domain: its sections in reading order."""

    head: PackHead
    domain: Domain
    introductions: Mapping[str, str]
    sections: tuple[Section, ...]

    def questions(self) -> tuple[Question, ...]:
        """Return all questions in reading order."""
        return tuple(question for section in self.sections for question in section.questions)

    def find(self, question_id: str) -> Question | None:
        """Return the question with this id, or None."""
        return self._by_id.get(question_id)

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions()}


@dataclass(frozen=True)
class CatalogueRisk:
    """A risk that weak answers suggest: base likelihood 1-5, base impacts 1-5 by dimension, for which kinds."""

    id: str
    kinds: tuple[str, ...]
    base_likelihood: int
    base_impacts: Mapping[str, int]
    is_adversarial: bool
    titles: Mapping[str, str]
    statements: Mapping[str, str]

    def title(self, language: str = "en") -> str:
        """Return the title in *language* or English."""
        return self.titles.get(language) or self.titles["en"]

    def statement(self, language: str = "en") -> str:
        """Return the statement (because of, event, leading to) in *language* or English."""
        return self.statements.get(language) or self.statements["en"]


@dataclass(frozen=True)
class RiskCatalogue:
    """Suggested risks with their links to questions by topic id."""

    head: PackHead
    risks: tuple[CatalogueRisk, ...]
    links: Mapping[str, tuple[RiskLink, ...]]  # topic (question id) -> risks it speaks to

    @cached_property
    def by_id(self) -> dict[str, CatalogueRisk]:
        """The risks by id."""
        return {risk.id: risk for risk in self.risks}


@dataclass(frozen=True)
class Method:
    """A profile of the risk method: every constant that scoring and rating use. Source: risk method RM-1.0."""

    head: PackHead
    credits: tuple[float, ...]  # by effective level 0-4
    caps: tuple[int, ...]  # highest level by evidence grade E0-E3
    confidences: tuple[float, ...]  # by evidence grade E0-E3
    maturity_labels: tuple[tuple[float, str], ...]  # (below, key), ascending; the last has infinity
    critical_gate_level: int
    critical_gate_maturity: float
    na_share_warning: float
    domain_weights: Mapping[str, float]
    domain_weights_agent: Mapping[str, float]
    weakest_domain_margin: float
    preventive_ceiling: float
    mitigative_ceiling: float
    key_control_ceiling: float
    gap_one_ceiling: float
    gap_two_ceiling: float
    low_confidence: float
    cell_step: float  # a residual value falls into cell floor(round(x, 6) + cell_step)
    matrix: tuple[tuple[str, ...], ...]  # band by [likelihood - 1][impact - 1]
    weak_levels: Mapping[str, int]  # severity -> highest effective level that is weak
    modifiers: Mapping[str, Mapping[str, int]]  # m_net by exposure, m_aut by autonomy, m_thr by threat
    validity_months: Mapping[str, int]  # by severity
    urgency: Mapping[str, float]  # by band
    review_months: Mapping[str, int]  # longest time before review, by band
    # Who may bear a risk (owner, executive, board) by band, and the band that is sought, by dimension.
    authority: Mapping[str, str] = field(
        default_factory=lambda: {"Low": "owner", "Moderate": "owner", "High": "executive", "Critical": "board"}
    )
    appetite: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class NodeText:
    """The words of a node in one language: the question, its help, why it is asked; a label and a hint per option."""

    question: str
    help: str
    options: Mapping[str, str]
    why: str = ""
    hints: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Node:
    """One question of a decision tree.

    *options* maps an answer to the next node, to an end (``END:…``) or to a condition on earlier answers. *kind* is
    ``single``, ``multi`` or ``date``.
    """

    id: str
    phase: str
    kind: str
    ref: str
    options: Mapping[str, str]
    effects: Mapping[str, str]
    texts: Mapping[str, NodeText]

    def words(self, language: str = "en") -> NodeText:
        """Return the words in *language* or English."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class DutyText:
    """A duty in plain words, and a note for critical infrastructure."""

    duty: str
    note: str


@dataclass(frozen=True)
class Duty:
    """A duty of the law: from when it binds (for all, or by route), in which tier it is fined, how certain that is.

    *grace* is (before, until): systems on the market before the first date comply by the second. *since_points* gives
    other dates for single prohibited practices. *formal* is an earlier formal date, shown as a note.
    """

    id: str
    article: str
    role: str
    trigger: str
    is_advice: bool
    since: date | None
    since_annex_iii: date | None
    since_annex_i: date | None
    formal: date | None
    grace: tuple[date, ...]
    since_points: Mapping[str, date]
    penalty: str
    certainty: str
    texts: Mapping[str, DutyText]

    def words(self, language: str = "en") -> DutyText:
        """Return the words in *language* or English."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class LawDate:
    """A date of the law: what happens, its source and how certain it is."""

    id: str
    on: date
    source: str
    certainty: str
    last_checked: date
    texts: Mapping[str, str]

    def words(self, language: str = "en") -> str:
        """Return the words in *language* or English."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class Step:
    """A stretch of the way through a tree, as the person sees it: the phases of its nodes."""

    id: str
    phases: tuple[str, ...]


@dataclass(frozen=True)
class StartText:
    """A starting point in words: its title, why it comes out so, and what turns it into the other result."""

    title: str
    reason: str
    turns: str


@dataclass(frozen=True)
class StartingPoint:
    """A usual use with its answers, several joined by ``+``; *expected* are the classes that come out of it."""

    id: str
    answers: Mapping[str, str]
    expected: tuple[str, ...]
    certainty: str
    texts: Mapping[str, StartText]

    def words(self, language: str = "en") -> StartText:
        """Return the words in *language* or English."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class CardRule:
    """What a system card says of a question: *answer* to *node* if each field of *when* has one of its values.

    ``*`` stands for any value; an answer ``@field`` is the field's own value as a date. Without *when* the answer is
    the usual one, whatever the card says.
    """

    node: str
    answer: str
    when: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class OpenPoint:
    """A question that the law leaves open, for legal review: shown if all conditions of one group of *when* hold."""

    id: str
    when: tuple[tuple[str, ...], ...]
    texts: Mapping[str, str]

    def words(self, language: str = "en") -> str:
        """Return the words in *language* or English."""
        return self.texts.get(language) or self.texts["en"]


@dataclass(frozen=True)
class DecisionTree:
    """The classification of a law as content: nodes with the root first, duties, dates, profiles and reasons.

    *steps*, *starts*, *card_rules* and *open_points* may be empty; *step_titles*, and what is
    said of a step in which nothing was found (*step_clear*), are by language and step.
    """

    head: PackHead
    law: str
    law_date: date
    nodes: tuple[Node, ...]
    duties: tuple[Duty, ...]
    dates: tuple[LawDate, ...]
    profiles: Mapping[str, Mapping[str, str]]
    reasons: Mapping[str, Mapping[str, str]]
    steps: tuple[Step, ...] = ()
    step_titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    step_clear: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    starts: tuple[StartingPoint, ...] = ()
    card_rules: tuple[CardRule, ...] = ()
    open_points: tuple[OpenPoint, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """Nodes by id."""
        return {node.id: node for node in self.nodes}

    @property
    def root(self) -> str:
        """The id of the first node."""
        return self.nodes[0].id

    @cached_property
    def duty_by_id(self) -> dict[str, Duty]:
        """Duties by id."""
        return {duty.id: duty for duty in self.duties}

    def step_of(self, node_id: str) -> int:
        """Return the place of a node's step, from 0; 0 if the tree has no steps."""
        phase = self.by_id[node_id].phase
        return next((number for number, step in enumerate(self.steps) if phase in step.phases), 0)

    def step_title(self, step_id: str, language: str = "en") -> str:
        """Return the title of a step in *language* or English."""
        return self.step_titles.get(language, {}).get(step_id) or self.step_titles.get("en", {}).get(step_id, step_id)

    def clear_words(self, step_id: str, language: str = "en") -> str:
        """Return what is said of a step in which nothing was found, in *language* or English."""
        return self.step_clear.get(language, {}).get(step_id) or self.step_clear.get("en", {}).get(step_id, "")

    def start(self, start_id: str) -> StartingPoint | None:
        """Return the starting point with this id, or None."""
        return next((each for each in self.starts if each.id == start_id), None)

    def reason(self, key: str, language: str = "en") -> str:
        """Return why a class follows, in *language* or English."""
        return self.reasons.get(language, {}).get(key) or self.reasons["en"][key]


@dataclass(frozen=True)
class FrameworkLibrary:
    """All frameworks, the crosswalk, and why items are not asked. A reference is ``<framework id>:<item id>``."""

    head: PackHead
    frameworks: tuple[Framework, ...]
    themes: tuple[Theme, ...]
    unanswered: tuple[Unanswered, ...] = ()

    def why_unanswered(self, framework_id: str, item: FrameworkItem) -> Unanswered | None:
        """Return the first reason that is about *item*, or None."""
        return self._reasons.get((framework_id, item.id))

    @cached_property
    def _reasons(self) -> dict[tuple[str, str], Unanswered]:
        items = {each.id: each.items for each in self.frameworks}
        ids = {each.id: {item.id for item in each.items} for each in self.frameworks}
        found: dict[tuple[str, str], Unanswered] = {}
        for reason in self.unanswered:
            framework_id = reason.framework_id
            plain = [each for each in reason.items if each in ids.get(framework_id, ())]
            for item_id in plain:  # most reasons name ids, and looking these up is a hundred times quicker
                found.setdefault((framework_id, item_id), reason)
            if len(plain) < len(reason.items):
                rest = replace(reason, items=tuple(each for each in reason.items if each not in plain))
                for item in items.get(framework_id, ()):
                    if (framework_id, item.id) not in found and rest.is_about(item):
                        found[framework_id, item.id] = reason
        return found

    def find(self, reference: str) -> tuple[Framework, FrameworkItem] | None:
        """Return framework and item of a reference, or None."""
        return self._by_reference.get(reference)

    @cached_property
    def _by_reference(self) -> dict[str, tuple[Framework, FrameworkItem]]:
        return {f"{each.id}:{item.id}": (each, item) for each in self.frameworks for item in each.items}


Pack = Questionnaire | RiskCatalogue | Method | DecisionTree | FrameworkLibrary | Library
