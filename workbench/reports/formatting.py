"""Numbers, days, moments and sizes as people of a language write them. Rounding happens here and nowhere else."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from workbench.reports.phrases import Phrases

NBSP = "\N{NO-BREAK SPACE}"
DASH = "\N{EN DASH}"


@dataclass(frozen=True)
class Formats:
    """How the language of *words* writes values; a value that is not known is a dash."""

    words: Phrases

    def number(self, value: float | None, decimals: int = 2) -> str:
        """Return *value* with fixed *decimals*: ``1.90``, in Dutch, French and German ``1,90``."""
        if value is None:
            return DASH
        return f"{value:.{decimals}f}".replace(".", self.words.say("format.decimal"))

    def count(self, value: int) -> str:
        """Return a whole number, in groups of three from five digits on."""
        return f"{value:,}".replace(",", NBSP) if abs(value) >= 10_000 else str(value)

    def share(self, value: float | None) -> str:
        """Return a share 0-1 as whole percent: ``96 %``."""
        return DASH if value is None else f"{value * 100:.0f}{NBSP}%"

    def day(self, iso: str) -> str:
        """Return an ISO day or the day of an ISO moment as ``24 Nov 2026``; other text is returned as it is."""
        if not iso:
            return DASH
        try:
            value = date.fromisoformat(iso[:10])
        except ValueError:
            return iso
        return self._day(value)

    def moment(self, iso: str) -> str:
        """Return an ISO moment as ``24 Nov 2026, 16:40 UTC+1``, in the zone it was given in."""
        if not iso:
            return DASH
        try:
            value = datetime.fromisoformat(iso)
        except ValueError:
            return iso
        zone = _zone(value.utcoffset())
        return f"{self._day(value.date())}, {value:%H:%M}{NBSP + zone if zone else ''}"

    def size(self, octets: int) -> str:
        """Return a size of a file: ``312 bytes``, ``0.2 MB``."""
        if octets < 1_000:
            return self.words.say("format.bytes", count=octets)
        unit, value = ("kB", octets / 1e3) if octets < 100_000 else ("MB", octets / 1e6)
        return f"{self.number(value, 0 if unit == 'kB' else 1)}{NBSP}{unit}"

    def quoted(self, text: str) -> str:
        """Return *text* in the quotation marks of the language."""
        opening, closing = self.words.listing("format.quotes")
        return f"{opening}{text}{closing}"

    def _day(self, value: date) -> str:
        month = self.words.listing("format.months")[value.month - 1]
        return self.words.say("format.day", day=value.day, month=month, year=value.year).replace(" ", NBSP)


def hash_groups(digest: str, size: int = 8) -> tuple[str, ...]:
    """Return hex digits in groups of *size*, the last one shorter if need be.

    >>> hash_groups("ed7002b439e9ac84")
    ('ed7002b4', '39e9ac84')
    """
    return tuple(digest[start : start + size] for start in range(0, len(digest), size))


def _zone(offset: timedelta | None) -> str:
    if offset is None:
        return ""
    minutes = int(offset.total_seconds() // 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}{f':{rest:02d}' if rest else ''}"
