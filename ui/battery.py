"""Looks at the laptop's battery when something was saved: a word at 15 per cent, and large targets offered once.

Nothing polls: a save is the moment when the person is at work, and between two looks lies at least a minute.

Source: UX guide §2 "Two densities", §4 "Battery".
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from workbench.kernel.clock import Clock, now

LOW = 15  # per cent
_WELL = 20  # charged up to here, a later fall is told again
_BETWEEN = timedelta(minutes=1)


@dataclass(frozen=True)
class Charge:
    """How full the battery is (per cent) and whether the laptop hangs on the mains."""

    percent: float
    is_plugged: bool


def charge() -> Charge | None:
    """Return the charge of this laptop, None where there is no battery or the system does not tell."""
    import psutil  # slow import

    try:
        found = psutil.sensors_battery()
    except (OSError, RuntimeError, AttributeError, NotImplementedError):
        return None
    return None if found is None else Charge(float(found.percent), found.power_plugged is not False)


class BatteryWatch(QObject):
    """Says once that the battery is low, and once that the laptop runs on it.

    Signals:
        low(int): so many per cent are left, once for each fall below 15.
        unplugged(): the laptop runs on its battery, once for each time the mains went.
    """

    low = Signal(int)
    unplugged = Signal()

    def __init__(
        self, read: Callable[[], Charge | None] = charge, clock: Clock = now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read, self._clock = read, clock
        self._looked: datetime | None = None
        self._was_low = self._was_unplugged = False

    def look(self) -> None:
        """Look, unless that was less than a minute ago."""
        moment = self._clock()
        if self._looked is not None and timedelta(0) <= moment - self._looked < _BETWEEN:
            return
        self._looked = moment
        found = self._read()
        if found is None:
            return
        is_low = not found.is_plugged and found.percent <= LOW
        if is_low and not self._was_low:
            self.low.emit(round(found.percent))
        if not found.is_plugged and not self._was_unplugged:
            self.unplugged.emit()
        self._was_low = is_low or (self._was_low and not found.is_plugged and found.percent < _WELL)
        self._was_unplugged = not found.is_plugged
