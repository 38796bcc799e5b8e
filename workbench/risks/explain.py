"""A risk of the register rated with the answers of now: the numbers, what limits them, what would move the band.

Source: risk method RM-1.0 §§6, 8, 9, 11.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.packs.model import Method
from workbench.risks.entry import Option, Override, Risk, Treatment, TreatmentState
from workbench.risks.model import Band, Inherent, Link, Rating, Residual
from workbench.risks.rating import inherent
from workbench.risks.residual import rate, residual
from workbench.scoring.effective import effective_level
from workbench.scoring.model import Mark

_TOP = 4


@dataclass(frozen=True, slots=True)
class Lift:
    """One answer whose rise alone would bring the risk into a lower band: to *level* with evidence of *grade*."""

    question_id: str
    level: int
    grade: int
    band: Band


@dataclass(frozen=True)
class Rated:
    """A risk with everything that follows from the answers on a day.

    *rating* is the method's; *band* is the one to decide on, by an override if one holds. *target* is the residual with
    every planned and finished treatment, None if there is none. *priorities* are by treatment id. *lifts* are single
    answers that would lower the residual band, the least work first. *gap* is the shortfall of security level.
    """

    risk: Risk
    rating: Rating
    links: tuple[Link, ...]
    missing: tuple[str, ...]
    gap: int
    band: Band
    target: Residual | None
    overrides: tuple[Override, ...]

    @property
    def is_overridden(self) -> bool:
        """True if a person changed a number that shows."""
        return bool(self.overrides)


def rated(
    risk: Risk,
    marks: Mapping[str, Mark],
    method: Method,
    *,
    gap: int = 0,
    overrides: Sequence[Override] = (),
    treatments: Sequence[Treatment] = (),
) -> Rated:
    """Return *risk* rated; *overrides* are those in force, *treatments* those that are not dropped.

    A linked question without a mark (not asked of this system, or no assessment yet) earns nothing and is named in
    *missing*. Raises RatingOutOfRange.
    """
    start = overridden(risk, overrides, method)
    links = tuple(Link(marks[each.question_id], each.strength) for each in risk.links if each.question_id in marks)
    found = rate(start, links, method, gap=gap)
    band = next((Band(each.new) for each in overrides if each.field == "band"), found.decision_band)
    live = [each for each in treatments if each.state is not TreatmentState.DROPPED]
    target = _target(start, links, live, method, gap) if live else None
    return Rated(
        risk=risk,
        rating=found,
        links=links,
        missing=tuple(each.question_id for each in risk.links if each.question_id not in marks),
        gap=gap,
        band=band,
        target=target,
        overrides=tuple(overrides),
    )


def overridden(risk: Risk, overrides: Sequence[Override], method: Method) -> Inherent:
    """Return the inherent rating of *risk* with what people changed."""
    likelihood, impacts = risk.likelihood, dict(risk.impacts)
    for each in overrides:
        if each.field == "likelihood":
            likelihood = int(each.new)
        elif each.field.startswith("impact."):
            impacts[each.field.removeprefix("impact.")] = int(each.new)
    return inherent(likelihood, impacts, method)


def _target(
    start: Inherent, links: Sequence[Link], treatments: Sequence[Treatment], method: Method, gap: int
) -> Residual:
    return residual(_with_sharing(start, treatments, method), raised(links, treatments), method, gap=gap)


def target_of(
    start: Inherent, links: Sequence[Link], treatment: Treatment, method: Method, *, gap: int = 0
) -> Residual:
    """Return the residual with one treatment alone, for its priority."""
    return _target(start, links, [treatment], method, gap)


def raised(links: Sequence[Link], treatments: Sequence[Treatment]) -> list[Link]:
    """Return *links* as they would be with what *treatments* promise; a promise never lowers an answer."""
    wanted: dict[str, tuple[int, int]] = {}
    for treatment in treatments:
        for each in treatment.raises:
            level, grade = wanted.get(each.question_id, (0, 0))
            wanted[each.question_id] = (max(level, each.level), max(grade, each.grade))
    after = []
    for link in links:
        mark = link.mark
        if mark.question_id in wanted:
            level, grade = wanted[mark.question_id]
            fresh = grade >= mark.grade - mark.is_stale
            mark = replace(
                mark,
                claimed=max(level, mark.claimed or 0),
                grade=grade if fresh else mark.grade,
                is_stale=mark.is_stale and not fresh,
                is_na=False,
            )
        after.append(Link(mark, link.strength))
    return after


def _with_sharing(start: Inherent, treatments: Sequence[Treatment], method: Method) -> Inherent:
    impacts = dict(start.impacts)
    for treatment in treatments:
        if treatment.option is Option.SHARE:
            for name, value in treatment.lowers.items():
                if name in impacts:
                    impacts[name] = min(impacts[name], value)
    return inherent(start.likelihood, impacts, method)


def lifts(found: Rated, method: Method) -> tuple[Lift, ...]:
    """Return the single answers whose rise alone lowers the residual band, each with the least rise that does."""
    now = found.rating.residual
    lowering = []
    for index, link in enumerate(found.links):
        if link.mark.is_na:
            continue
        for level in range(effective_level(link.mark, method).level + 1, _TOP + 1):
            grade = next(grade for grade, cap in enumerate(method.caps) if cap >= level)
            raised_mark = replace(
                link.mark, claimed=max(level, link.mark.claimed or 0), grade=max(grade, link.mark.grade), is_stale=False
            )
            after = [*found.links[:index], Link(raised_mark, link.strength), *found.links[index + 1 :]]
            band = residual(found.rating.inherent, after, method, gap=found.gap).band
            if band.rank < now.band.rank:
                lowering.append(Lift(link.mark.question_id, level, grade, band))
                break
    return tuple(sorted(lowering, key=lambda each: (each.band.rank, each.level, each.question_id)))


def largest_gap(gaps: Mapping[str, int], frs: Collection[str]) -> int:
    """Return the largest shortfall over *frs*; 0 for none."""
    return max((gaps.get(fr, 0) for fr in frs), default=0)
