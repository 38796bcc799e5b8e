"""The risk register as people look at it: one risk with its reasons, the list, the portfolio, trend and comparison.

Risks are never added or averaged. Ratings of long lists are kept and computed anew only where something that they
stand on has changed. Source: risk method RM-1.0 §§6, 8.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from heapq import nsmallest
from typing import Any

from workbench.assessments.model import Assessment, Placed
from workbench.kernel.progress import Progress
from workbench.packs.model import Method, Role
from workbench.register import trail
from workbench.register.trail import TrailEntry
from workbench.risks.decide import authority_for, latest_end, two_highest
from workbench.risks.entry import Acceptance, KeptRating, Override, Risk, RiskState, Treatment, TreatmentState
from workbench.risks.explain import Lift, Rated, lifts, target_of
from workbench.risks.model import Band, Link
from workbench.risks.treatment import priority
from workbench.scoring.effective import effective_level
from workbench.services.results import result_in
from workbench.services.risk_basis import Basis, basis_in, kept_of
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace
from workbench.systems.model import System

_EVERY = 20  # systems between two reports of progress
STAGES = ("inherent", "residual", "target")
_BANDS = {band.value: band for band in Band}
_STATES = {state.value: state for state in RiskState}
_ORDER = {band.value: -band.rank for band in Band}


@dataclass(frozen=True, slots=True)
class Control:
    """One linked answer of a risk as a control: the question, what was claimed and what counts, and how strong it is.

    *credit* is what it earns (0-1), *share* its share of the weight of its role. *number* is empty for a question that
    is not asked of this system.
    """

    question_id: str
    number: str
    words: str
    role: Role
    strength: int
    weight: int
    claimed: int | None
    effective: int
    grade: int
    is_stale: bool
    is_na: bool
    is_key: bool
    has_failed: bool
    credit: float
    share: float


@dataclass(frozen=True)
class TreatmentView:
    """A treatment with what it would leave over alone, the order in which it is worth doing, and who closed it."""

    treatment: Treatment
    target_score: float
    target_band: Band
    priority: float
    is_overdue: bool


@dataclass(frozen=True)
class RiskView:
    """Everything about one risk on a day.

    *attention* are reasons why somebody must act, gravest first: ``not_decided``, ``acceptance_expired``,
    ``treatment_overdue``, ``review_overdue``, ``outside_appetite``. *band_needs* is the authority that may bear it.
    *authority_until* is the last day that an acceptance may name today.
    """

    risk: Risk
    system: System
    assessment: Assessment | None
    rated: Rated
    controls: tuple[Control, ...]
    lifts: tuple[Lift, ...]
    treatments: tuple[TreatmentView, ...]
    acceptances: tuple[Acceptance, ...]
    overrides: tuple[Override, ...]
    attention: tuple[str, ...]
    band_needs: str
    authority_until: date
    two_highest: tuple[str, ...]
    beyond_appetite: tuple[str, ...]
    history: tuple[TrailEntry, ...]
    people: Mapping[str, str]
    method: Method

    @property
    def acceptance(self) -> Acceptance | None:
        """The newest acceptance that was not ended, in force or expired."""
        return next((each for each in reversed(self.acceptances) if not each.ended_at), None)


@dataclass(frozen=True)
class BowTie:
    """A risk drawn from its answers: causes and preventive controls, the event, mitigation and consequences.

    *consequences* are (dimension, inherent impact, residual impact), the highest first.
    """

    causes: tuple[str, ...]
    preventive: tuple[Control, ...]
    event: str
    mitigative: tuple[Control, ...]
    consequences: tuple[tuple[str, int, float], ...]


@dataclass(frozen=True, slots=True)
class RiskRow:
    """One line of the list; *rating* is None where it could not be computed yet."""

    id: str
    ref: str
    title: str
    state: RiskState
    owner: str
    system_id: str
    system_ref: str
    system_name: str
    site: str
    zone: str
    next_review: str
    accepted_until: str
    planned: int
    first_due: str
    catalogue_id: str
    rating: KeptRating | None
    attention: tuple[str, ...]


@dataclass(frozen=True)
class Portfolio:
    """What stands above a list of risks: never a sum of scores, never a mean.

    *cells* counts risks by (likelihood, impact) cell for inherent, residual and target. *cautious* are those decided on
    the pessimistic band. *top* are the three with the highest residual.
    """

    rows: tuple[RiskRow, ...]
    worst: Band | None
    counts: Mapping[Band, int]
    top: tuple[RiskRow, ...]
    cautious: int
    overdue: int
    expired: int
    undecided: int
    cells: Mapping[str, Mapping[tuple[int, int], int]]

    @property
    def cautious_share(self) -> float:
        """Share (0-1) decided on the cautious band."""
        rated_ones = sum(1 for row in self.rows if row.rating is not None)
        return self.cautious / rated_ones if rated_ones else 0.0


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The residual of a risk under one assessment of its system, with the day on which that last changed."""

    assessment_id: str
    label: str
    day: str
    score: float
    band: Band
    confidence: float


@dataclass(frozen=True, slots=True)
class Compared:
    """A risk under two assessments: scores and bands before and after, None where one says nothing of it."""

    ref: str
    title: str
    before: tuple[float, Band] | None
    after: tuple[float, Band] | None


def one(workspace: Workspace, risk_id: str, *, language: str = "en") -> RiskView:
    """Return everything about a risk. Raises RiskUnknown."""
    with workspace.read() as uow:
        return view_in(uow, risk_id, language)


def view_in(uow: UnitOfWork, risk_id: str, language: str) -> RiskView:
    """Return everything about a risk within an open unit of work."""
    risk = uow.risks.get(risk_id)
    basis = basis_in(uow, risk.system_id)
    overrides = uow.risks.overrides([risk.id]).get(risk.id, ())
    treatments = uow.risks.treatments([risk.id]).get(risk.id, ())
    acceptances = uow.risks.acceptances([risk.id]).get(risk.id, ())
    found = basis.rate(risk, overrides, treatments)
    highest = two_highest(found.rating.residual.impacts)
    beyond = _beyond_appetite(found, basis)
    until = next((each.until for each in reversed(acceptances) if not each.ended_at), "")
    due = min((each.due for each in treatments if each.state is TreatmentState.PLANNED), default="")
    return RiskView(
        risk=risk,
        system=basis.system,
        assessment=basis.assessment,
        rated=found,
        controls=_controls(found, basis, language),
        lifts=lifts(found, basis.method),
        treatments=tuple(_treatment_view(each, found, basis) for each in treatments),
        acceptances=acceptances,
        overrides=overrides,
        attention=(
            *_attention(risk.state, found.band, until=until, due=due, review=risk.next_review, day=basis.day),
            *(("outside_appetite",) if beyond and risk.state.is_live else ()),
        ),
        band_needs=authority_for(found.band, basis.method),
        authority_until=latest_end(found.band, uow.moment.date(), basis.method),
        two_highest=highest,
        beyond_appetite=beyond,
        history=tuple(trail.entries(uow.connection, kind="risk", object_id=risk.id, limit=100)),
        people=basis.people,
        method=basis.method,
    )


def bow_tie(view: RiskView) -> BowTie:
    """Return the causes, controls and consequences of a risk as they are drawn."""
    risk, now = view.risk, view.rated.rating.residual
    causes = [risk.because] if risk.because else []
    causes += [source.words or source.ref for source in risk.sources if source.kind not in ("catalogue", "own")]
    start = view.rated.rating.inherent.impacts
    order = sorted(start, key=lambda name: (-start[name], name))
    return BowTie(
        causes=tuple(dict.fromkeys(each for each in causes if each)),
        preventive=tuple(each for each in view.controls if each.role in (Role.PREVENTIVE, Role.BOTH)),
        event=risk.event or risk.title,
        mitigative=tuple(each for each in view.controls if each.role in (Role.MITIGATIVE, Role.BOTH)),
        consequences=tuple((name, start[name], now.impacts[name]) for name in order),
    )


def refresh(workspace: Workspace, progress: Progress | None = None) -> int:
    """Compute the kept ratings that are no longer right, and return how many; nothing to do where one may only read."""
    if workspace.is_read_only:
        return 0
    with workspace.read() as uow:
        stale = uow.risks.stale(uow.moment.date().isoformat())
    for number, (system_id, risk_ids) in enumerate(stale.items()):
        if progress is not None and number % _EVERY == 0:
            progress.step(number, len(stale))
            progress.check()
        with workspace.write() as uow:
            uow.risks.keep_ratings(_kept(uow, system_id, risk_ids))
    return sum(map(len, stale.values()))


def portfolio(
    workspace: Workspace, *, system_id: str = "", site: str = "", language: str = "en", progress: Progress | None = None
) -> Portfolio:
    """Return the live risks of the register, of a system or of a site, with what stands above them."""
    refresh(workspace, progress)
    rows = every_row(workspace)
    wanted = [row for row in rows if system_id in ("", row.system_id) and site in ("", row.site)]
    return portfolio_of(wanted)


def every_row(workspace: Workspace, *, with_ended: bool = False) -> tuple[RiskRow, ...]:
    """Return every risk as a line, gravest first; with *with_ended* also those that no longer count."""
    with workspace.read() as uow:
        day = uow.moment.date().isoformat()
        rows = [_row(each, day) for each in uow.risks.listed(with_ended=with_ended)]
    return tuple(sorted(rows, key=_gravest_first))


def matrix(workspace: Workspace) -> tuple[tuple[str, ...], ...]:
    """Return the band of each cell by [likelihood - 1][impact - 1] under the newest method."""
    with workspace.read() as uow:
        return uow.packs.method(str(uow.packs.newest_key("method-rm"))).matrix


def portfolio_of(rows: Sequence[RiskRow]) -> Portfolio:
    """Return what stands above *rows*."""
    known = [row.rating for row in rows if row.rating is not None]
    counts = {_BANDS[name]: count for name, count in Counter(each.decision_band for each in known).items()}
    cells = {
        "inherent": Counter(each.inherent_cell for each in known),
        "residual": Counter(each.residual_cell for each in known),
        "target": Counter(each.target_cell for each in known),
    }
    top = nsmallest(
        3,
        (row for row in rows if row.rating),
        key=lambda row: (-row.rating.residual_score if row.rating else 0, row.ref),
    )
    return Portfolio(
        rows=tuple(rows),
        worst=max(counts, key=lambda band: band.rank, default=None),
        counts={band: counts.get(band, 0) for band in Band},
        top=tuple(top),
        cautious=sum(each.is_cautious for each in known),
        overdue=sum("treatment_overdue" in row.attention for row in rows),
        expired=sum("acceptance_expired" in row.attention for row in rows),
        undecided=sum("not_decided" in row.attention for row in rows),
        cells=cells,
    )


def trend(workspace: Workspace, risk_id: str) -> tuple[TrendPoint, ...]:
    """Return the residual of a risk under each assessment of its system, oldest first, with the method of each."""
    with workspace.read() as uow:
        risk = uow.risks.get(risk_id)
        points = []
        for assessment in reversed(uow.assessments.of_system(risk.system_id)):
            found = _under(uow, assessment.id, risk)
            if found is not None:
                now = found.rating.residual
                points.append(
                    TrendPoint(
                        assessment.id,
                        assessment.label,
                        assessment.changed_at[:10],
                        now.score,
                        found.band,
                        now.confidence,
                    )
                )
        return tuple(points)


def compare(workspace: Workspace, before_id: str, after_id: str) -> tuple[Compared, ...]:
    """Return every live risk of the system under two of its assessments, by reference."""
    with workspace.read() as uow:
        system_id = uow.assessments.get(before_id).system_id
        found = []
        for risk in uow.risks.of_system(system_id):
            if risk.state.is_live:
                sides = [_side(_under(uow, each, risk)) for each in (before_id, after_id)]
                found.append(Compared(risk.ref, risk.title, sides[0], sides[1]))
        return tuple(found)


# --- inside ---


def _side(found: Rated | None) -> tuple[float, Band] | None:
    return None if found is None else (found.rating.residual.score, found.band)


def _under(uow: UnitOfWork, assessment_id: str, risk: Risk) -> Rated | None:
    result = result_in(uow, assessment_id)
    if not any(each.question_id in result.scorecard.marks for each in risk.links):
        return None
    basis = basis_in(uow, risk.system_id)
    basis = replace(basis, marks=result.scorecard.marks, method=result.method)
    return basis.rate(risk, uow.risks.overrides([risk.id]).get(risk.id, ()), ())


def _kept(uow: UnitOfWork, system_id: str, risk_ids: Sequence[str]) -> list[KeptRating]:
    basis = basis_in(uow, system_id)
    overrides, treatments = uow.risks.overrides(risk_ids), uow.risks.treatments(risk_ids)
    wanted = set(risk_ids)
    return [
        kept_of(basis.rate(risk, overrides.get(risk.id, ()), treatments.get(risk.id, ())), basis)
        for risk in uow.risks.live([system_id])
        if risk.id in wanted
    ]


def _controls(found: Rated, basis: Basis, language: str) -> tuple[Control, ...]:
    weights: Counter[str] = Counter()
    for link in found.links:
        if not link.mark.is_na:
            for role in _roles(link.mark.role):
                weights[role] += link.mark.weight * link.strength
    failed = set(found.rating.residual.failed_key_controls)
    return tuple(_control(link, basis, weights, failed, language) for link in found.links)


def _control(link: Link, basis: Basis, weights: Mapping[str, int], failed: set[str], language: str) -> Control:
    mark, placed = link.mark, basis.placed.get(link.mark.question_id)
    effective = effective_level(mark, basis.method)
    total = max((weights.get(role, 0) for role in _roles(mark.role)), default=0)
    return Control(
        question_id=mark.question_id,
        number=placed.number if placed else "",
        words=_short(placed, language),
        role=mark.role,
        strength=link.strength,
        weight=mark.weight,
        claimed=mark.claimed,
        effective=effective.level,
        grade=mark.grade,
        is_stale=mark.is_stale,
        is_na=mark.is_na,
        is_key=link.strength == 2 and mark.severity == "critical",
        has_failed=mark.question_id in failed,
        credit=effective.credit,
        share=0.0 if mark.is_na or not total else mark.weight * link.strength / total,
    )


def _roles(role: Role) -> tuple[str, ...]:
    return ("preventive", "mitigative") if role is Role.BOTH else (role.value,)


def _short(placed: Placed | None, language: str) -> str:
    return placed.question.words(language).short if placed else ""


def _treatment_view(treatment: Treatment, found: Rated, basis: Basis) -> TreatmentView:
    now = found.rating.residual
    target = target_of(found.rating.inherent, found.links, treatment, basis.method, gap=found.gap)
    return TreatmentView(
        treatment,
        target.score,
        target.band,
        priority(now, target, treatment.effort, basis.method),
        treatment.is_overdue(basis.day),
    )


def _beyond_appetite(found: Rated, basis: Basis) -> tuple[str, ...]:
    sought = basis.method.appetite
    return tuple(
        name
        for name in two_highest(found.rating.residual.impacts)
        if name in sought and found.band.rank > Band(sought[name]).rank
    )


def _attention(state: RiskState, band: Band, *, until: str, due: str, review: str, day: str) -> tuple[str, ...]:
    """Return why somebody must act, gravest first; *due* is the first planned treatment's, empty for none."""
    if not state.is_live:
        return ()
    found = []
    if state is RiskState.ACCEPTED and until < day:
        found.append("acceptance_expired")
    if state is RiskState.OPEN and not due and band is not Band.LOW:
        found.append("not_decided")
    if due and due < day:
        found.append("treatment_overdue")
    if review and review < day:
        found.append("review_overdue")
    return tuple(found)


def _row(each: Mapping[str, Any], day: str) -> RiskRow:
    # Ten thousand of these stand on the screen: each value is read once and nothing is built twice.
    rating, band = None, Band.LOW
    if each["decision_band"] is not None:
        band = _BANDS[each["decision_band"]]
        rating = KeptRating(
            each["id"], each["risk_revision"], each["assessment_id"], each["as_of"], each["good_until"],
            each["inherent_band"], each["inherent_score"], (each["inherent_l"], each["inherent_i"]),
            each["residual_band"], each["residual_score"], (each["residual_l"], each["residual_i"]),
            each["decision_band"], each["target_band"], each["target_score"], (each["target_l"], each["target_i"]),
            each["confidence"], bool(each["is_cautious"]), bool(each["is_overridden"]),
        )  # fmt: skip
    state, until, due, review = _STATES[each["state"]], each["accepted_until"], each["first_due"], each["next_review"]
    return RiskRow(
        each["id"], each["ref"], each["title"], state, each["owner"], each["system_id"], each["system_ref"],
        each["system_name"], each["site"] or "", each["zone"] or "", review, until, each["planned"], due,
        each["catalogue_id"], rating, _attention(state, band, until=until, due=due, review=review, day=day),
    )  # fmt: skip


def _gravest_first(row: RiskRow) -> tuple[int, float, str]:
    if row.rating is None:
        return (1, 0.0, row.ref)
    return (_ORDER[row.rating.decision_band], -row.rating.residual_score, row.ref)
