"""What the frame expects of a page, and the classes of window size that pages lay themselves out for.

Source: UX guide §2.
"""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.navigation import Place
from ui.theme.apply import Look

_WIDE, _MEDIUM = 1200, 900
_LOW = 520


class Width(IntEnum):
    """How much room there is from left to right."""

    NARROW = 0
    MEDIUM = 1
    WIDE = 2


@dataclass(frozen=True)
class Room:
    """The class of the window: its width, and whether it is low (less than 520 px)."""

    width: Width
    is_low: bool

    @classmethod
    def of(cls, size: QSize, percent: int) -> "Room":
        """Return the class of a window of *size* with text at *percent*: larger text leaves less room."""
        wide, high = size.width() * 100 / percent, size.height() * 100 / percent
        width = Width.WIDE if wide >= _WIDE else Width.MEDIUM if wide >= _MEDIUM else Width.NARROW
        return cls(width, high < _LOW)

    @property
    def is_narrow(self) -> bool:
        """True if only one thing fits."""
        return self.width is Width.NARROW


class Page(QWidget):
    """One kind of place. The frame shows it, tells it the place and the room, and hands it keys.

    Signals:
        path_changed(): `path` is another.
        head_changed(): `narrow_head` is to be asked again.
    """

    path_changed = Signal()
    head_changed = Signal()

    wants_slim_rail = False  # the place needs every pixel of width

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.room = Room(Width.WIDE, False)

    def open(self, place: Place) -> None:
        """Show *place*."""

    def leave(self) -> None:
        """Write what is half-typed; the person goes elsewhere or the window locks."""

    def path(self) -> tuple[str, ...]:
        """Return the words of the path in the top bar, outermost first."""
        return ()

    def set_room(self, room: Room) -> None:
        """Lay out for *room*."""
        self.room = room

    def refresh(self, changes: frozenset[tuple[str, str]]) -> None:
        """Show again what concerns *changes* of (kind, id), and nothing else."""

    def narrow_head(self) -> QWidget | None:
        """Return what stands in the top bar instead of the path where the window is narrow, or None."""
        return None

    def take_focus(self) -> None:
        """Give the keyboard to the first thing the person wants here."""
        self.setFocus()

    def find_here(self) -> None:
        """Give the keyboard to the search of this place."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Return True if the single key *event* did something here."""
        return False

    def panes(self) -> tuple[QWidget, ...]:
        """Return the panes between which F6 moves, in reading order."""
        return ()
