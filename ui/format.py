"""Dates, numbers and people's text as the window shows them.

Rounding happens here and nowhere else. Text that people wrote is shown as it
is: control characters that reorder a line are made visible, and a text of a
million letters is cut with a sign.
"""

import unicodedata
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from workbench.kernel.clock import from_iso

_REORDERS = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C}
LONGEST = 20_000  # letters of one text on screen; layout of two million takes over a second
_KEPT = "\n\t"


def shown(text: str, longest: int = LONGEST) -> str:
    """Return *text* safe to look at: reordering and control characters visible, cut after *longest* letters."""
    cut = text[:longest]
    if any(ord(char) < 32 or ord(char) > 126 for char in cut):
        cut = "".join(_visible(char) for char in cut)
    return cut if len(text) <= longest else cut + "…"


def one_line(text: str, longest: int = 300) -> str:
    """Return *text* for a row or a title: one line, cut after *longest* letters."""
    return shown(" ".join(text[: longest + 200].split()), longest)


def tooltip(text: str) -> str:
    """Return *text* for a tool tip, which Qt would otherwise read as markup."""
    import html  # slow import

    return f"<span>{html.escape(shown(text, 1000))}</span>"


def _visible(char: str) -> str:
    if ord(char) in _REORDERS:
        return f"⟨U+{ord(char):04X}⟩"
    if unicodedata.category(char) in ("Cc", "Cs") and char not in _KEPT:
        return "\N{REPLACEMENT CHARACTER}"
    return char


def number(value: float, digits: int = 0) -> str:
    """Return *value* with *digits* decimals in the person's notation."""
    return QLocale().toString(float(value), "f", digits)


def percent(share: float) -> str:
    """Return a share 0-1 as whole per cent; only a whole share is 100 %."""
    whole = min(99, round(share * 100)) if share < 1 else 100
    return QCoreApplication.translate("format", "{number} %").format(number=whole)


def file_size(size: int) -> str:
    """Return a size in bytes as kB or MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def day(when: date | None) -> str:
    """Return a date such as "3 Nov 2026", a dash for none."""
    if when is None:
        return "–"
    return QLocale().toString(QDate(when.year, when.month, when.day), f"{_day_sign()} MMM yyyy")


def short_day(when: date | None, today: date) -> str:
    """Return a date without its year if that is this year's."""
    if when is None:
        return "–"
    if when == today:
        return QCoreApplication.translate("format", "today")
    pattern = f"{_day_sign()} MMM" if when.year == today.year else f"{_day_sign()} MMM yyyy"
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def long_day(when: date) -> str:
    """Return a date with its weekday."""
    is_german = QLocale().language() == QLocale.Language.German
    pattern = "dddd, d. MMM yyyy" if is_german else "dddd d MMM yyyy"
    return QLocale().toString(QDate(when.year, when.month, when.day), pattern)


def _day_sign() -> str:
    return "d." if QLocale().language() == QLocale.Language.German else "d"


def local(moment: datetime) -> datetime:
    """Return *moment* in the zone of this laptop."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()


def from_iso_day(text: str) -> date | None:
    """Return the local day of a stored moment, None if there is none."""
    return local(from_iso(text)).date() if text else None


def clock(moment: datetime) -> str:
    """Return the time of day, "14:02"."""
    here = local(moment)
    return QLocale().toString(QTime(here.hour, here.minute), "HH:mm")


def exact_clock(moment: datetime) -> str:
    """Return the time of day with seconds, "14:02:31"."""
    here = local(moment)
    return QLocale().toString(QTime(here.hour, here.minute, here.second), "HH:mm:ss")


def moment_text(moment: datetime | None) -> str:
    """Return date and time, "3 Nov 2026, 14:02", a dash for none."""
    return "–" if moment is None else f"{day(local(moment).date())}, {clock(moment)}"


def days_until(when: date, today: date) -> str:
    """Return how far *when* is: "today", "3 days", "5 days late"."""
    away = (when - today).days
    if away == 0:
        return QCoreApplication.translate("format", "today")
    if away > 0:
        return QCoreApplication.translate("format", "%n day(s)", "", away)
    return QCoreApplication.translate("format", "%n day(s) late", "", -away)


def span(length: timedelta) -> str:
    """Return a length of time in whole minutes or hours."""
    minutes = round(length.total_seconds() / 60)
    if minutes < 90:
        return QCoreApplication.translate("format", "%n minute(s)", "", minutes)
    return QCoreApplication.translate("format", "%n hour(s)", "", round(minutes / 60))
