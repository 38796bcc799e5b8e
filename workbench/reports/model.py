"""What a sign-off pack says, frozen: the one source of its pages, its workbook and its attached data.

A pack holds facts and keys; the words around them come from the phrases of the report's language. Free texts (names,
notes, questions) are in the language in which they were written. Keys are lower case as in content packs: severity
``critical|high|medium|low``, band ``low|moderate|high|critical``, domain ``robustness|cybersecurity|misuse|data``.
Days are ISO text (``2026-11-24``), moments ISO text with zone (``2026-11-24T15:40:00Z`` or with an offset, printed as
given); an empty text means "not known" or "none". Levels are 0-4, grades 0-3 (E0-E3), shares 0-1, nothing is rounded.

Source: risk method RM-1.0 §§4-7.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Literal

from workbench.reports import canonical
from workbench.reports.act_model import ActClassification
from workbench.reports.canonical import LATER, FrozenText

FORMAT = 1

PackState = Literal["draft", "final"]
AnswerState = Literal["answered", "unknown", "unanswered", "not_applicable"]
CountsBecause = Literal["as_claimed", "evidence_cap", "stale_evidence", "unknown", "unanswered", "not_applicable"]
ReviewState = Literal["open", "accepted", "sent_back", "changed"]
FindingKind = Literal["weak", "not_assessed", "extra"]


@dataclass(frozen=True, slots=True)
class Marking(FrozenText):
    """The classification printed on every page, and its handling rule (cover only)."""

    text: str
    handling_rule: str = ""


@dataclass(frozen=True, slots=True)
class Fact(FrozenText):
    """One labelled fact as given by the register; *label* is already in words."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class SystemFacts(FrozenText):
    """The system card as it stood: *kinds*, *stage*, *autonomy*, *location*, *exposure* are keys of the system card.

    *more* holds further facts in the order in which they are to be printed.
    """

    ref: str
    name: str
    release: str = ""
    purpose: str = ""
    kinds: tuple[str, ...] = ()
    stage: str = ""
    owner: str = ""
    supplier: str = ""
    site: str = ""
    zone: str = ""
    autonomy: str = ""
    location: str = ""
    exposure: str = ""
    criticality: str = ""
    more: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentFacts(FrozenText):
    """Which assessment this is: *label* as people call it (``2026-11``), first and last day, people, questionnaires.

    *questions* applied to the system, *answered* of them have an answer ("not known" is none).
    """

    id: str
    label: str
    started: str
    ended: str
    assessor: str
    reviewer: str
    questionnaires: tuple[str, ...]
    questions: int
    answered: int


@dataclass(frozen=True, slots=True)
class Standing(FrozenText):
    """What the system may do today (*text*, "Pilot") and until when or under what (*detail*)."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Ask(FrozenText):
    """What is asked of one reader: *role* in words."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Summary(FrozenText):
    """A person's own words on the first page; what is empty is worded from the scorecard and the risks.

    *sign* is ``success``, ``warning``, ``danger`` or ``info``.
    """

    sign: str = ""
    headline: str = ""
    sentence: str = ""
    note: str = ""
    asks: tuple[Ask, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark(FrozenText):
    """A maturity 0-4: *headline* M, what counts *gated* M_g, how good it may turn out *upper*; None if nothing applies.

    *label* is ``initial|developing|defined|managed|assured`` or empty. *held_by* are the ids of the key questions that
    hold *gated* below *headline*. *last* is *gated* of the assessment compared with. *coverage*, *confidence* and
    *not_applicable* are shares of weight; *answered* of *applicable* are counts of questions.
    """

    headline: float | None
    gated: float | None
    upper: float | None
    coverage: float
    confidence: float
    not_applicable: float
    label: str
    answered: int
    applicable: int
    held_by: tuple[str, ...] = ()
    last: float | None = None


@dataclass(frozen=True, slots=True)
class SectionScore(FrozenText):
    """The mark of one section; *short* is the id to print before the title (``R3``)."""

    id: str
    short: str
    title: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class DomainScore(FrozenText):
    """The mark of one domain and of its sections in reading order."""

    key: str
    title: str
    mark: Mark
    sections: tuple[SectionScore, ...]


@dataclass(frozen=True, slots=True)
class Overall(FrozenText):
    """Overall maturity: *value* O, what counts *gated* O_g, the *weakest* domain's key, domains *left_out* (keys)."""

    value: float
    gated: float
    upper: float
    label: str
    weakest: str
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scorecard(FrozenText):
    """All marks; *last_label* names the assessment compared with, or is empty. *overall* is None if nothing applies."""

    domains: tuple[DomainScore, ...]
    overall: Overall | None
    last_label: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceLine(FrozenText):
    """Evidence under one answer: its id in the index, one line of words, its *grade* 0-3, and whether it is stale."""

    id: str
    text: str
    grade: int
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class Review(FrozenText):
    """The reviewer's verdict; *by*, *on* (day) and *comment* may be empty."""

    state: ReviewState
    by: str = ""
    on: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Answer(FrozenText):
    """One question as it was asked and answered.

    *claimed* and *effective* are levels 0-4, None where there is no answer; their labels may be empty, then the level's
    usual name is printed. *because* says why *effective* counts, *because_note* adds words of the assessor's tool.
    *grade* is the best valid grade, None without evidence. *reason*, *approved_by*, *approved_on* belong to "not
    applicable" (*is_automatic* if the system's profile decided). *holds* is the domain that this answer holds down.
    """

    id: str
    domain: str
    section_id: str
    section_title: str
    short: str
    text: str
    severity: str
    weight: int
    state: AnswerState
    claimed: int | None = None
    claimed_label: str = ""
    effective: int | None = None
    effective_label: str = ""
    because: CountsBecause = "as_claimed"
    because_note: str = ""
    grade: int | None = None
    note: str = ""
    evidence: tuple[EvidenceLine, ...] = ()
    review: Review = Review("open")
    leads_to: tuple[str, ...] = ()
    holds: str = ""
    references: tuple[str, ...] = ()
    reason: str = ""
    approved_by: str = ""
    approved_on: str = ""
    is_automatic: bool = False


@dataclass(frozen=True, slots=True)
class Finding(FrozenText):
    """An answer that falls short: *title*, what was *seen*, where it comes from and leads to, who mends it by when."""

    id: str
    kind: FindingKind
    severity: str
    title: str
    seen: str
    question_id: str
    risk_ids: tuple[str, ...] = ()
    effective: int | None = None
    grade: int | None = None
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Rejected(FrozenText):
    """A suggestion of the method that a person did not take: *kind* is ``finding`` or ``risk``."""

    kind: str
    title: str
    reason: str
    by: str
    on: str


@dataclass(frozen=True, slots=True)
class Modifier(FrozenText):
    """One step of a suggested value: *key* ``m_net``, ``m_thr`` or ``m_aut``, *value* -1, 0 or 1."""

    key: str
    value: int


@dataclass(frozen=True, slots=True)
class Impact(FrozenText):
    """One rated dimension (``safety``, ``supply`` …): inherent 1-5 and residual 1.0-5.0."""

    dimension: str
    inherent: int
    residual: float


@dataclass(frozen=True, slots=True)
class Effect(FrozenText):
    """Effectiveness of the linked controls 0-0.9: as *computed* by the sum, and as *applied* after the gates."""

    computed: float
    applied: float


@dataclass(frozen=True, slots=True)
class RiskGate(FrozenText):
    """A rule that limited the credit: *kind* ``key_control`` or ``security_level``, *limit* 0-1, its *causes* (ids).

    *on* is ``preventive``, ``mitigative`` or ``both``; *one_step* if the band may fall by one step only.
    """

    kind: str
    on: str
    limit: float
    one_step: bool
    causes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Override(FrozenText):
    """A computed value that a person changed; *what* in words, *old* and *new* as printed, *at* a moment."""

    what: str
    old: str
    new: str
    reason: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Bounds(FrozenText):
    """Residual score and band if every grade were one lower (*pessimistic*) or every claim proven (*optimistic*)."""

    pessimistic: float
    pessimistic_band: str
    optimistic: float
    optimistic_band: str


@dataclass(frozen=True, slots=True)
class Risk(FrozenText):
    """One suggested risk, inherent and residual, with all that is needed to compute its number again.

    *base_likelihood* plus *modifiers*, held within 1-5, is *likelihood*. *impacts* are ordered by the method; *impact*
    is their inherent maximum. Cells are the heat map's 1-5. *matrix_band* is the band of the residual cell, before the
    floor (*floor_applied*) and the one-step limit (*step_limited*); *residual_band* is the result. *decided_band* is
    what counts: the pessimistic band if *confidence* is low. The order of the pack's risks is the order of print.
    """

    id: str
    title: str
    statement: str
    is_adversarial: bool
    base_likelihood: int
    modifiers: tuple[Modifier, ...]
    likelihood: int
    impacts: tuple[Impact, ...]
    impact: int
    score: float
    band: str
    preventive: Effect
    mitigative: Effect
    residual_likelihood: float
    residual_impact: float
    residual_score: float
    likelihood_cell: int
    impact_cell: int
    matrix_band: str
    residual_band: str
    floor_applied: bool
    step_limited: bool
    bounds: Bounds
    confidence: float
    is_low_confidence: bool
    decided_band: str
    gates: tuple[RiskGate, ...] = ()
    finding_ids: tuple[str, ...] = ()
    question_ids: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceItem(FrozenText):
    """One stored file: *media* as printed (``PDF``), *size* in bytes, *sha256* of the stored copy in hex, 64 digits."""

    id: str
    name: str
    media: str
    size: int
    sha256: str
    grade: int
    taken: str
    added_by: str = ""
    used_by: tuple[str, ...] = ()
    original_sha256: str = ""


@dataclass(frozen=True, slots=True)
class ContentVersion(FrozenText):
    """A content pack that was used: *kind* ``questionnaire``, ``method`` or ``risk-catalogue``."""

    kind: str
    id: str
    title: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Method(FrozenText):
    """How was counted: method and profile in words, band of each cell [likelihood - 1][impact - 1], contents used."""

    name: str
    matrix: tuple[tuple[str, ...], ...]
    contents: tuple[ContentVersion, ...]
    software: str = ""


@dataclass(frozen=True, slots=True)
class TrailHead(FrozenText):
    """The last entry of the tamper-evident trail when the pack was frozen: number, MAC in hex, moment."""

    seq: int
    mac: str
    at: str


@dataclass(frozen=True, slots=True)
class Signer(FrozenText):
    """One person who is asked to sign, in signing order.

    *role* is ``assessor``, ``owner`` or ``ciso``; *field* ``SigAssessor``, ``SigOwner`` or ``SigCiso``; *sentence* is
    what this person signs. An empty *name* lets anyone sign; *certificate_sha256* (hex) is the enrolled certificate.
    """

    role: str
    name: str
    sentence: str
    field: str
    certificate_sha256: str = ""


@dataclass(frozen=True, slots=True)
class StatementLine(FrozenText):
    """One item of a framework: whether it *applies* and *why*, decided *by* whom *on* which day ("" if proposed).

    *questions* are ids with what counts in words; *level* is the lowest that counts, 0-4, None if no question is
    counted. *is_to_confirm* marks an identifier that is not certain.
    """

    item_id: str
    title: str
    applies: bool
    why: str
    by: str = ""
    on: str = ""
    questions: tuple[str, ...] = ()
    level: int | None = None
    evidence: tuple[str, ...] = ()
    is_to_confirm: bool = False


@dataclass(frozen=True, slots=True)
class FrameworkStatement(FrozenText):
    """The statement of applicability on one framework; *included*, *covered* and *decided* count its lines."""

    id: str
    title: str
    version: str
    licence_note: str
    included: int
    covered: int
    decided: int
    lines: tuple[StatementLine, ...]


@dataclass(frozen=True, slots=True)
class ReportPack(FrozenText):
    """The whole pack. *title_note* stands under the system's name on the cover (a gate, or nothing).

    *answers* are all applicable and not applicable ones in reading order; *findings*, *risks* and *evidence* in the
    order of print. *signed_in_order* if field two waits for field one. *classifications* are the decided ones under the
    EU AI Act that held, one for each intended purpose; a pack that was frozen without them reads back as it was.
    """

    pack_id: str
    version: int
    state: PackState
    language: str
    made_at: str
    operator: str
    marking: Marking
    system: SystemFacts
    standing: Standing
    assessment: AssessmentFacts
    scorecard: Scorecard
    answers: tuple[Answer, ...]
    findings: tuple[Finding, ...]
    risks: tuple[Risk, ...]
    evidence: tuple[EvidenceItem, ...]
    method: Method
    trail: TrailHead
    signers: tuple[Signer, ...]
    signed_in_order: bool = False
    title_note: str = ""
    summary: Summary = Summary()
    rejected: tuple[Rejected, ...] = ()
    applicability: tuple[FrameworkStatement, ...] = field(default=(), metadata={LATER: True})
    format: int = FORMAT
    classifications: tuple[ActClassification, ...] = field(default=(), metadata={LATER: True})

    @property
    def is_draft(self) -> bool:
        """True while the pack must not be signed."""
        return self.state == "draft"


def to_json(pack: ReportPack) -> bytes:
    """Return *pack* as canonical JSON; these bytes are attached to the PDF and are what `content_hash` covers."""
    return canonical.to_json(pack)


def from_json(data: bytes) -> ReportPack:
    """Return the pack that `to_json` wrote. Raises canonical.UnreadableContent, also for a newer format."""
    pack = canonical.from_json(ReportPack, data)
    if pack.format != FORMAT:
        raise canonical.UnreadableContent(why="unknown_format", where=str(pack.format))
    return pack


def content_hash(pack: ReportPack) -> str:
    """Return the sha-256 of `to_json` in hex: the same as that of the attached file."""
    return hashlib.sha256(to_json(pack)).hexdigest()
