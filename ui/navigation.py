"""Where the person is: a place has an address and a history, as pages in a book do.

Pages do not know each other; they ask the navigator for a place.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

HOME = "home"
SYSTEMS = "systems"
SYSTEM = "system"
CLASSIFICATION = "classification"
ACT = "act"
ASSESSMENTS = "assessments"
RUNNER = "runner"
FINDINGS = "findings"
RISKS = "risks"
RISK = "risk"
ZONE = "zone"
LIBRARY = "library"
COVERAGE = "coverage"
REPORTS = "reports"
VERIFY = "verify"
SETTINGS = "settings"

_LONGEST_HISTORY = 100


@dataclass(frozen=True)
class Place:
    """One address: a kind of page, the object it shows (may be empty) and a spot within it (may be empty)."""

    kind: str
    object_id: str = ""
    spot: str = ""

    def as_text(self) -> str:
        """Return the address as text, for the register and the settings."""
        return "/".join((self.kind, self.object_id, self.spot))

    @classmethod
    def from_text(cls, text: str) -> "Place":
        """Return the place that `as_text` wrote; home if *text* is something else."""
        parts = text.split("/")
        return cls(*parts) if len(parts) == 3 and parts[0] else cls(HOME)


class Navigator(QObject):
    """History of places with back and forward.

    Signals:
        moved(Place): this place is to be shown now.
        history_changed(): `can_go_back` or `can_go_forward` may be others.
    """

    moved = Signal(object)
    history_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._index = -1

    @property
    def current(self) -> Place | None:
        """The place shown now, None before the first."""
        return self._places[self._index] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """True if an earlier place is known."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """True after going back."""
        return self._index < len(self._places) - 1

    def go(self, place: Place) -> None:
        """Show *place* and put it after the present one; what was ahead is forgotten."""
        if place != self.current:
            del self._places[self._index + 1 :]
            self._places.append(place)
            del self._places[:-_LONGEST_HISTORY]
            self._index = len(self._places) - 1
        self._tell()

    def note_spot(self, spot: str) -> None:
        """Remember where within the present place the person is, without moving."""
        if self.current is not None:
            self._places[self._index] = Place(self.current.kind, self.current.object_id, spot)

    def back(self) -> None:
        """Show the place before."""
        if self.can_go_back:
            self._index -= 1
            self._tell()

    def forward(self) -> None:
        """Show the place after."""
        if self.can_go_forward:
            self._index += 1
            self._tell()

    def again(self) -> None:
        """Show the present place once more, for example after the window was built anew."""
        if self.current is not None:
            self._tell()

    def forget(self) -> None:
        """Forget all places, as another register is opened."""
        self._places.clear()
        self._index = -1
        self.history_changed.emit()

    def _tell(self) -> None:
        self.moved.emit(self.current)
        self.history_changed.emit()
