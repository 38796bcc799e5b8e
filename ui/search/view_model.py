"""State of the search over everything.

Places and acts are matched here, at once; what is in the register comes a moment
later from its own index, which forgives accents and beginnings of words.

Source: UX guide §2 "Search everywhere".
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ui.navigation import CLASSIFICATION, LIBRARY, REPORTS, RISK, RUNNER, SYSTEM, Place
from ui.session import Session
from workbench.services import find
from workbench.services.find import Found

_REST_MS = 120
_KINDS = ("system", "classification", "risk", "treatment", "question", "library", "answer", "report")


@dataclass(frozen=True)
class Hit:
    """One find: its kind, words, and either a place to go to or an act to do."""

    kind: str
    title: str
    excerpt: str = ""
    place: Place | None = None
    act: str = ""


class SearchViewModel(QObject):
    """Finds while the person types.

    Signals:
        found(): `hits` are others.
        place_requested(Place): go there.
        act_requested(str): do this act.
    """

    found = Signal()
    place_requested = Signal(object)
    act_requested = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offers: tuple[Hit, ...] = ()
        self._words = ""
        self._assessment_id = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._read)
        self.hits: tuple[Hit, ...] = ()

    def offer(self, offers: Sequence[Hit]) -> None:
        """Take the places and acts that can be found."""
        self._offers = tuple(offers)

    def set_assessment(self, assessment_id: str) -> None:
        """Questions lead to this assessment (empty: to none)."""
        self._assessment_id = assessment_id

    def search(self, words: str) -> None:
        """Find *words*."""
        self._words = words.strip()
        self.hits = self._matching_offers()
        self.found.emit()
        if self._words:
            self._rest.start()
        else:
            self._rest.stop()

    def choose(self, hit: Hit) -> None:
        """Go where *hit* leads."""
        if hit.place is not None:
            self.place_requested.emit(hit.place)
        elif hit.act:
            self.act_requested.emit(hit.act)

    def _matching_offers(self) -> tuple[Hit, ...]:
        if not self._words:
            return tuple(hit for hit in self._offers if hit.place is not None)
        wanted = _plain(self._words).split()
        return tuple(hit for hit in self._offers if all(word in _plain(hit.title) for word in wanted))

    def _read(self) -> None:
        words = self._words
        self._session.read(
            lambda ws, _p: (words, find.find(ws, words, kinds=_KINDS)), key="search", done=self._on_found
        )

    def _on_found(self, result: tuple[str, tuple[Found, ...]]) -> None:
        words, found = result
        if words == self._words:
            hits = [hit for each in found if (hit := self._hit(each)) is not None]
            self.hits = (*hits, *self._matching_offers())
            self.found.emit()

    def _hit(self, found: Found) -> Hit | None:
        place = None
        if found.kind == "system":
            place = Place(SYSTEM, found.object_id)
        elif found.kind == "answer":
            assessment_id, _, question_id = found.object_id.partition("/")
            place = Place(RUNNER, assessment_id, question_id)
        elif found.kind == "question" and self._assessment_id:
            place = Place(RUNNER, self._assessment_id, found.object_id.rpartition("/")[2])
        elif found.kind == "classification":
            place = Place(CLASSIFICATION, found.object_id)
        elif found.kind == "risk":
            place = Place(RISK, found.object_id)
        elif found.kind == "treatment":
            place = Place(RISK, found.object_id, "treatment")
        elif found.kind == "library":
            place = Place(LIBRARY, found.object_id)
        elif found.kind == "report":
            place = Place(REPORTS)
        return Hit(found.kind, found.title, found.excerpt, place) if place is not None else None


def _plain(text: str) -> str:
    """Return *text* for comparing: no case, no accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
