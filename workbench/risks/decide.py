"""Who may bear a risk and for how long, and when a treatment may be planned and closed.

Source: risk method RM-1.0 §§8, 9.
"""

from calendar import monthrange
from collections.abc import Collection, Mapping
from datetime import date, timedelta

from workbench.kernel.errors import InputError, StateError
from workbench.packs.model import Method
from workbench.risks.entry import Option, Raise, Treatment
from workbench.risks.model import DIMENSIONS, Band, Residual
from workbench.scoring.model import Effective, Mark

OWNER, EXECUTIVE, BOARD = "owner", "executive", "board"
AUTHORITIES = (OWNER, EXECUTIVE, BOARD)
EFFORTS = (1, 2, 4, 8)
BUSINESS = ("environment", "regulatory", "financial", "reputation", "privacy")
_NEEDS_RAISES = (Option.REMOVE_SOURCE, Option.CHANGE_LIKELIHOOD, Option.CHANGE_CONSEQUENCE)
_SHAREABLE = ("financial", "reputation", "regulatory")
_ONE_MONTH_DAYS = 30


class AuthorityMissing(StateError):
    """The person may not bear a risk of this band; *needed* says who may."""

    code = "risks.authority_missing"


class AcceptedTooLong(InputError):
    """An acceptance ends later than the band allows, or before it begins; *latest* is the last day it may name."""

    code = "risks.accepted_too_long"


class ArgumentMissing(InputError):
    """A decision lacks the words that the method asks for; *what* is ``reason``, ``interim`` or ``disproportion``."""

    code = "risks.argument_missing"


class NoMeasurableEffect(InputError):
    """A treatment raises no answer above what it counts as, and lowers nothing: nobody could say that it worked."""

    code = "risks.no_measurable_effect"


class TreatmentInvalid(InputError):
    """A field of a treatment does not take its value; *field* and *value* say which."""

    code = "risks.treatment_invalid"


class NotProven(StateError):
    """A treatment cannot close: *questions* are not answered again at the level and evidence that it promised."""

    code = "risks.not_proven"


class OptionNotAllowed(InputError):
    """The option does not suit the dimension; safety and the duty to supply cannot be shared or taken for gain."""

    code = "risks.option_not_allowed"


def authority_for(band: Band, method: Method) -> str:
    """Return who may bear a risk of *band*: ``owner``, ``executive`` or ``board``."""
    return method.authority[band.value]


def check_authority(band: Band, held: Collection[str], method: Method) -> str:
    """Return the authority by which a person with *held* may bear a risk of *band*. Raises AuthorityMissing."""
    needed = authority_for(band, method)
    rank = AUTHORITIES.index(needed)
    for authority in AUTHORITIES[rank:]:
        if authority in held:
            return authority
    raise AuthorityMissing(band=band.value, needed=needed)


def latest_end(band: Band, day: date, method: Method) -> date:
    """Return the last day until which a risk of *band* may be borne from *day*; a month of Critical is 30 days."""
    months = method.review_months[band.value]
    return day + timedelta(days=_ONE_MONTH_DAYS) if months == 1 else add_months(day, months)


def add_months(day: date, months: int) -> date:
    """Return the same day *months* later, the last of the month where it has none."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def check_acceptance(
    band: Band, until: date, day: date, reason: str, interim: str, two_highest: Collection[str], method: Method
) -> None:
    """Make sure that the words and the time of an acceptance are those that the band asks for.

    *two_highest* are the dimensions with the highest impact: with safety among them, Moderate needs its argument that
    more would be grossly disproportionate, which is the reason. Raises AcceptedTooLong, ArgumentMissing.
    """
    latest = latest_end(band, day, method)
    if not day <= until <= latest:
        raise AcceptedTooLong(band=band.value, until=until.isoformat(), latest=latest.isoformat())
    if band is not Band.LOW and not reason.strip():
        what = "disproportion" if band is Band.MODERATE and "safety" in two_highest else "reason"
        raise ArgumentMissing(band=band.value, what=what)
    if band in (Band.HIGH, Band.CRITICAL) and not interim.strip():
        raise ArgumentMissing(band=band.value, what="interim")


def check_treatment(
    treatment: Treatment, linked: Collection[str], effective: Mapping[str, Effective], method: Method
) -> None:
    """Make sure that a treatment can be measured.

    *linked* are the questions of the risk, *effective* what answers count as now (absent: not assessed, level 0).
    Raises TreatmentInvalid, OptionNotAllowed, NoMeasurableEffect.
    """
    for name, is_good in (
        ("text", bool(treatment.text.strip())),
        ("effort", treatment.effort in EFFORTS),
        ("due", _is_day(treatment.due)),
    ):
        if not is_good:
            raise TreatmentInvalid(field=name, value=str(getattr(treatment, name)))
    for wanted in treatment.raises:
        if wanted.question_id not in linked:
            raise TreatmentInvalid(field="raises", value=wanted.question_id)
        if not (1 <= wanted.level <= 4 and 0 <= wanted.grade <= 3):
            raise TreatmentInvalid(field="raises", value=f"{wanted.question_id} {wanted.level} E{wanted.grade}")
    for dimension, value in treatment.lowers.items():
        if treatment.option is not Option.SHARE or dimension not in _SHAREABLE:
            raise OptionNotAllowed(option=treatment.option.value, dimension=dimension)
        if dimension not in DIMENSIONS or not 1 <= value <= 5:
            raise TreatmentInvalid(field="lowers", value=f"{dimension} {value}")
    if treatment.option in _NEEDS_RAISES and not any(_lifts(each, effective, method) for each in treatment.raises):
        raise NoMeasurableEffect(option=treatment.option.value)
    if treatment.option is Option.SHARE and not treatment.lowers:
        raise NoMeasurableEffect(option=treatment.option.value)


def _lifts(wanted: Raise, effective: Mapping[str, Effective], method: Method) -> bool:
    now = effective.get(wanted.question_id)
    return min(wanted.level, method.caps[wanted.grade]) > (0 if now is None else now.level)


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def check_proven(treatment: Treatment, marks: Mapping[str, Mark], answered_at: Mapping[str, str]) -> None:
    """Make sure that every promised answer was given again, at its level and grade, after the treatment was planned.

    *answered_at* is when each question was last answered (UTC ISO). Raises NotProven with the questions that lack it.
    """
    lacking = []
    for wanted in treatment.raises:
        mark = marks.get(wanted.question_id)
        is_shown = (
            mark is not None and (mark.claimed or 0) >= wanted.level and mark.grade - mark.is_stale >= wanted.grade
        )
        if not is_shown or answered_at.get(wanted.question_id, "") <= treatment.created_at:
            lacking.append(wanted.question_id)
    if lacking:
        raise NotProven(treatment=treatment.ref, questions=lacking)


def check_option(option: Option, residual: Residual) -> None:
    """Make sure that risk is taken for gain only where business alone is touched. Raises OptionNotAllowed."""
    if option is Option.TAKE:
        touched = [name for name in residual.impacts if name not in BUSINESS]
        if touched:
            raise OptionNotAllowed(option=option.value, dimension=touched[0])


def two_highest(impacts: Mapping[str, float]) -> tuple[str, ...]:
    """Return the two dimensions with the highest impact, the higher first; order of the method among equals."""
    ordered = sorted(impacts, key=lambda name: (-impacts[name], DIMENSIONS.index(name)))
    return tuple(ordered[:2])
