"""State of the sheet of one zone: targets, checks of requirements, levels achieved and gaps."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ui.navigation import Place
from ui.pages.risks.acts import RiskActs
from ui.session import Session
from workbench.services import content, keep_zones
from workbench.services.keep_zones import ZoneView
from workbench.services.workspace import Workspace

NOT_CHECKED, MET, UNMET = "not_checked", "met", "unmet"
_NEXT = {NOT_CHECKED: MET, MET: UNMET, UNMET: NOT_CHECKED}


@dataclass(frozen=True)
class Check:
    """One requirement of the zone: its id and title, the level at which it is due, and whether it is met."""

    id: str
    fr: str
    title: str
    due: int
    state: str


class ZoneViewModel(QObject):
    """One zone.

    Signals:
        loaded(): `view` is another.
        place_requested(Place): go there.
        failed(WorkbenchError): something was refused.
    """

    loaded = Signal()
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.acts = RiskActs(session, self)
        self.acts.refused.connect(self.failed)
        self.zone = ""
        self.view: ZoneView | None = None
        self.titles: Mapping[str, str] = {}
        session.changed.connect(self._on_changed)

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return self.acts.can_change

    def open(self, zone: str) -> None:
        """Show a zone."""
        if zone != self.zone:
            self.zone, self.view = zone, None
        self._read()

    def checks(self) -> tuple[Check, ...]:
        """Return the requirements of the zone, by foundational requirement."""
        view = self.view
        if view is None:
            return ()
        met, unmet = set(view.zone.met), set(view.zone.unmet)
        found = []
        for fr, requirements in view.due.items():
            for key, level in requirements.items():
                state = MET if key in met else UNMET if key in unmet else NOT_CHECKED
                found.append(Check(key, fr, self.titles.get(key, ""), level, state))
        return tuple(found)

    def aim(self, fr: str, level: int) -> None:
        """Set the target of a foundational requirement."""
        if self.view is not None:
            self.acts.do("zone", self.zone, {"targets": {**self.view.zone.targets, fr: level}})

    def aim_all(self, level: int) -> None:
        """Set the target of every foundational requirement."""
        if self.view is not None:
            self.acts.do("zone", self.zone, {"targets": dict.fromkeys(self.view.due, level)})

    def turn(self, check: Check) -> None:
        """Turn a check from not checked to met, not met and back."""
        if self.view is None or not self.can_change:
            return
        wanted = _NEXT[check.state]
        zone = self.view.zone
        met = tuple(key for key in zone.met if key != check.id) + ((check.id,) if wanted == MET else ())
        unmet = tuple(key for key in zone.unmet if key != check.id) + ((check.id,) if wanted == UNMET else ())
        self.acts.do("zone", self.zone, {"met": tuple(sorted(met)), "unmet": tuple(sorted(unmet))})

    def go(self, kind: str, object_id: str = "", spot: str = "") -> None:
        """Go to a place."""
        self.place_requested.emit(Place(kind, object_id, spot))

    def _read(self) -> None:
        zone = self.zone
        if zone:
            self._session.read(lambda ws, _p: _zone(ws, zone), key="zone", done=self._on_read, failed=self.failed.emit)

    def _on_read(self, found: tuple[ZoneView, Mapping[str, str]]) -> None:
        self.view, self.titles = found
        self.loaded.emit()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.view is not None and any(kind in ("zone", "system", "risk") for kind, _ in changes):
            self._read()


def _zone(workspace: Workspace, zone: str) -> tuple[ZoneView, Mapping[str, str]]:
    return keep_zones.one(workspace, zone), content.requirement_titles()
