"""The one place that asks what time it is. Rules get the time as an argument."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def now() -> datetime:
    """Return the present moment in UTC, to the millisecond."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def iso(moment: datetime) -> str:
    """Return *moment* as ISO text in UTC with milliseconds and ``Z``; sorts as time does.

    Raises ValueError if *moment* has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a time without zone cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_iso(text: str) -> datetime:
    """Return the moment that `iso` wrote as *text*."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
