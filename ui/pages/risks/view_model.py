"""State of the register of risks: rows, filter and group, what stands above them, suggestions, workbooks.

What is kept is shown at once; ratings that something has overtaken are computed behind it and shown then.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.jobs.job import Job
from ui.navigation import RISK, Place
from ui.pages.risks.acts import RiskActs
from ui.session import Session
from workbench.risks.entry import Risk
from workbench.risks.model import Band
from workbench.services import content, exchange_risks, keep_risks, register_system, risk_views, run_assessment
from workbench.services import workspace as workspaces
from workbench.services.exchange_risks import RiskImport
from workbench.services.keep_risks import Suggestion
from workbench.services.risk_views import Portfolio, RiskRow
from workbench.services.run_assessment import AssessmentRow
from workbench.services.workspace import Workspace
from workbench.systems.model import SystemRow

_KEPT = "risks"
GROUPS = ("band", "system", "owner", "site", "none")
REGISTER, HEAT, SUGGESTED = "register", "heat", "suggested"


@dataclass(frozen=True)
class RiskFilter:
    """Which risks are shown, and grouped by what. *state* empty: those that count; *cell* is ``residual.3.4``."""

    query: str = ""
    band: str = ""
    state: str = ""
    todo: str = ""
    owner: str = ""
    system_id: str = ""
    cell: str = ""
    cautious: bool = False
    group: str = "band"

    @property
    def leaves_out(self) -> bool:
        """True if it leaves risks out."""
        return replace(self, group="band") != RiskFilter()


@dataclass(frozen=True)
class GroupHead:
    """The line above the risks of one group."""

    key: str
    words: str
    count: int
    is_folded: bool = False
    band: str = ""


@dataclass(frozen=True)
class SystemChoice:
    """A system that a risk can be added to, and a risk of the catalogue that it can start from."""

    id: str
    words: str


@dataclass(frozen=True)
class _Read:
    rows: tuple[RiskRow, ...]
    matrix: tuple[tuple[str, ...], ...]
    kept: object


class RisksViewModel(QObject):
    """The register of risks.

    Signals:
        loaded(): rows, filter or portfolio are others.
        suggested(): `suggestions` are others.
        choices_read(tuple, tuple): systems and catalogue entries that a new risk can start from.
        place_requested(Place): go there.
        exported(str, int): file and number of risks.
        book_read(RiskImport): what a workbook would change; nothing is written yet.
        imported(int): how many cells were taken over.
        failed(WorkbenchError): something was refused.
    """

    loaded = Signal()
    suggested = Signal()
    choices_read = Signal(tuple, tuple)
    place_requested = Signal(object)
    exported = Signal(str, int)
    book_read = Signal(object)
    imported = Signal(int)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.acts = RiskActs(session, self)
        self.rows: tuple[RiskRow, ...] = ()
        self.matrix: tuple[tuple[str, ...], ...] = ()
        self.wanted = RiskFilter()
        self.view = "residual"
        self.is_read = False
        self.assessments: tuple[AssessmentRow, ...] = ()
        self.assessment_id = ""
        self.suggestions: tuple[Suggestion, ...] = ()
        self._folded: set[str] = set()
        self._portfolio: Portfolio | None = None
        self._is_opened = False
        self._is_restored = False
        session.changed.connect(self._on_changed)

    # --- wishes ---

    def open(self, wanted: RiskFilter | None = None) -> None:
        """Show the register, with another filter if one is wished."""
        if wanted is not None:
            self.wanted, self._is_restored = wanted, True
        self._is_opened = True
        self._read()

    def want(self, wanted: RiskFilter) -> None:
        """Show other risks or another group, and remember it for the person."""
        if wanted != self.wanted:
            self.wanted, self._portfolio = wanted, None
            self._session.keep_place(_KEPT, asdict(replace(wanted, cell="", system_id="")))
            self.loaded.emit()

    def choose_view(self, view: str) -> None:
        """Show another stage in the heat map."""
        self.view = view
        self.loaded.emit()

    def fold(self, key: str) -> None:
        """Hide or show the risks of a group."""
        self._folded ^= {key}
        self.loaded.emit()

    def go(self, kind: str, object_id: str = "", spot: str = "") -> None:
        """Go to a place."""
        self.place_requested.emit(Place(kind, object_id, spot))

    def open_suggestions(self, assessment_id: str = "") -> None:
        """Show what an assessment suggests, the one changed last if none is named."""
        wanted, language = assessment_id or self.assessment_id, self.language
        self._session.read(
            lambda ws, _p: _suggestions(ws, wanted, language),
            key="risks.suggested",
            done=self._on_suggested,
            failed=self.failed.emit,
        )

    def read_choices(self) -> None:
        """Read from what a new risk can start."""
        language = self.language
        self._session.read(
            lambda ws, _p: _choices(ws, language), key="risks.choices", done=self._on_choices, failed=self.failed.emit
        )

    def export(self, path: Path) -> None:
        """Write the register as a workbook; the person chose the file and agreed to replace it."""
        self._session.write(
            lambda ws, progress: (path.name, exchange_risks.export(ws, path, overwrite=True, progress=progress)),
            title=QCoreApplication.translate("Risks", "Export {name}").format(name=path.name),
            done=self._on_exported,
            failed=self.failed.emit,
        )

    def read_book(self, path: Path) -> None:
        """Read a workbook and show every cell that it would change."""
        self._session.write(
            lambda ws, _p: exchange_risks.preview(ws, path),
            title=QCoreApplication.translate("Risks", "Read {name}").format(name=path.name),
            done=self.book_read.emit,
            failed=self.failed.emit,
        )

    def apply_book(self, plan: RiskImport) -> None:
        """Take over the cells that are not refused."""
        self._session.write(
            lambda ws, _p: exchange_risks.apply(ws, plan), done=self.imported.emit, failed=self.failed.emit
        )

    # --- asked ---

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return self.acts.can_change

    def live(self) -> tuple[RiskRow, ...]:
        """Return the rows that count, of the chosen system if one is chosen."""
        system = self.wanted.system_id
        return tuple(row for row in self.rows if row.state.is_live and system in ("", row.system_id))

    def portfolio(self) -> Portfolio:
        """Return what stands above the risks that count."""
        if self._portfolio is None:
            self._portfolio = risk_views.portfolio_of(self.live())
        return self._portfolio

    def owners(self) -> list[str]:
        """Return the owners of risks by name."""
        return sorted({row.owner for row in self.rows if row.owner}, key=str.casefold)

    def shown(self) -> list[RiskRow | GroupHead]:
        """Return the rows that the filter leaves, gravest first, under the heads of their groups."""
        left = [row for row in self.rows if _passes(row, self.wanted)]
        key = _GROUP_KEYS.get(self.wanted.group)
        if key is None:
            return list(left)
        groups: dict[str, list[RiskRow]] = {}
        for row in left:
            groups.setdefault(key(row), []).append(row)
        names = list(groups) if self.wanted.group == "band" else sorted(groups, key=str.casefold)
        found: list[RiskRow | GroupHead] = []
        for name in names:
            is_folded = name in self._folded
            band = name if self.wanted.group == "band" else ""
            found.append(GroupHead(name, name, len(groups[name]), is_folded, band))
            found += [] if is_folded else groups[name]
        return found

    # --- inside ---

    def _refreshing(self) -> Job:
        workspace = self._session.workspace
        job = Job(lambda progress: risk_views.refresh(workspace, progress))
        job.done.connect(self._on_refreshed)
        return job

    def _read(self) -> None:
        self._session.read(lambda ws, _p: _read(ws), key="risks", done=self._on_read, failed=self.failed.emit)

    def _on_read(self, found: _Read) -> None:
        self.rows, self.matrix, self.is_read = found.rows, found.matrix, True
        if not self._is_restored:
            self._is_restored = True
            self.wanted = _filter_of(found.kept)
        self._portfolio = None
        self.loaded.emit()
        if self._is_opened:  # what else there is to know comes behind what is seen first
            self._is_opened = False
            self._session.lanes.write(self._refreshing())
            self.open_suggestions()

    def _on_refreshed(self, count: int) -> None:
        if count:
            self._read()

    def _on_suggested(self, found: tuple[tuple[AssessmentRow, ...], str, tuple[Suggestion, ...]]) -> None:
        self.assessments, self.assessment_id, self.suggestions = found
        self.suggested.emit()

    def _on_choices(self, found: tuple[tuple[SystemChoice, ...], tuple[SystemChoice, ...]]) -> None:
        self.choices_read.emit(*found)

    def _on_exported(self, found: tuple[str, int]) -> None:
        self.exported.emit(*found)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if not self.is_read:
            return
        kinds = {kind for kind, _ in changes}
        if kinds & {"risk", "treatment", "zone", "system", "register"}:
            self._session.lanes.write(self._refreshing())
            self._read()
            if self.assessment_id:
                self.open_suggestions()

    def open_risk(self, risk: Risk | RiskRow) -> None:
        """Go to a risk."""
        self.place_requested.emit(Place(RISK, risk.id))


def filter_of_spot(spot: str) -> RiskFilter | None:
    """Return the filter that an address names (``band=high&todo=not_decided``), None if it names none."""
    pairs = [part.partition("=") for part in spot.split("&")]
    known = {field.name for field in fields(RiskFilter)}
    said: dict[str, Any] = {name: value for name, mark, value in pairs if mark and name in known}
    if not said:
        return None
    if "cautious" in said:
        said["cautious"] = said["cautious"] == "yes"
    return RiskFilter(**said)


def _filter_of(kept: object) -> RiskFilter:
    known = {field.name: field.type for field in fields(RiskFilter)}
    if not isinstance(kept, dict):
        return RiskFilter()
    said = {name: value for name, value in kept.items() if name in known and isinstance(value, str) and value}
    if said.get("group") not in GROUPS:
        said.pop("group", None)
    return RiskFilter(**said, cautious=bool(kept.get("cautious")))


def _passes(row: RiskRow, wanted: RiskFilter) -> bool:
    rating = row.rating
    if row.state.value != wanted.state if wanted.state else not row.state.is_live:
        return False
    if wanted.band and (rating is None or rating.decision_band.lower() != wanted.band):
        return False
    if wanted.cautious and (rating is None or not rating.is_cautious):
        return False
    if wanted.cell and cell_of(row, wanted.cell.partition(".")[0]) != _cell(wanted.cell):
        return False
    if wanted.todo and wanted.todo not in row.attention:
        return False
    if (wanted.owner and row.owner != wanted.owner) or (wanted.system_id and row.system_id != wanted.system_id):
        return False
    if not wanted.query:
        return True
    where = f"{row.ref} {row.title} {row.system_name} {row.system_ref} {row.owner} {row.site}".casefold()
    return all(part in where for part in wanted.query.casefold().split())


def cell_of(row: RiskRow, stage: str) -> tuple[int, int] | None:
    """Return the cell of *row* before controls, with them or as aimed at; None if it is not rated."""
    if row.rating is None:
        return None
    cell: tuple[int, int] = getattr(row.rating, f"{stage}_cell")
    return cell


def _cell(text: str) -> tuple[int, int] | None:
    parts = text.split(".")
    return (int(parts[1]), int(parts[2])) if len(parts) == 3 and parts[1].isdigit() and parts[2].isdigit() else None


def _band_key(row: RiskRow) -> str:
    return Band(row.rating.decision_band).value.lower() if row.rating else ""


_GROUP_KEYS: dict[str, Callable[[RiskRow], str]] = {
    "band": _band_key,
    "system": lambda row: f"{row.system_ref} {row.system_name}",
    "owner": lambda row: row.owner,
    "site": lambda row: row.site,
}


def _read(workspace: Workspace) -> _Read:
    rows = risk_views.every_row(workspace, with_ended=True)
    return _Read(rows, risk_views.matrix(workspace), workspaces.place(workspace, _KEPT))


def _suggestions(
    workspace: Workspace, assessment_id: str, language: str
) -> tuple[tuple[AssessmentRow, ...], str, tuple[Suggestion, ...]]:
    rows = run_assessment.page(workspace).rows
    wanted = assessment_id or (rows[0].assessment.id if rows else "")
    found = keep_risks.suggestions(workspace, wanted, language=language) if wanted else ()
    return rows, wanted, found


def _choices(workspace: Workspace, language: str) -> tuple[Sequence[SystemChoice], Sequence[SystemChoice]]:
    rows: list[SystemRow] = []
    cursor: str | None = None
    while True:
        page = register_system.page(workspace, cursor, order="ref")
        rows += page.rows
        cursor = page.next_cursor
        if cursor is None:
            break
    systems = tuple(SystemChoice(row.id, f"{row.ref} {row.name}") for row in rows)
    entries = tuple(
        SystemChoice(each.id, f"{each.id} {each.title(language)}") for each in content.newest_risks(workspace)
    )
    return systems, entries
