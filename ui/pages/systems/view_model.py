"""State of the list of systems: filter, order, pages; and what registers, imports and exports."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.format import day, local
from ui.i18n.act_words import class_words, state_words
from ui.i18n.labels import word
from ui.models.paged_table import Column, PagedTableModel
from ui.navigation import SYSTEM, Place
from ui.session import Session
from workbench.kernel.clock import from_iso
from workbench.kernel.paging import Page
from workbench.services import import_systems, register_system
from workbench.services.register_system import ActMark
from workbench.services.workspace import Workspace
from workbench.systems.model import System, SystemRow


@dataclass(frozen=True)
class Wanted:
    """Which systems, in which order."""

    query: str = ""
    stage: str = ""
    criticality: str = ""
    act_class: str = ""  # a kind of class, or "none"
    order: str = "ref"
    descending: bool = False


@dataclass(frozen=True)
class ReadList:
    """A list read from a file, with its columns as proposed and what an import would do."""

    path: Path
    table: Any
    mapping: Any
    plan: Any


def columns(marks: Mapping[str, ActMark]) -> tuple[Column, ...]:
    """Return the columns of the list; *marks* say what is known of a system's class, by id."""
    translate = QCoreApplication.translate
    return (
        Column("ref", translate("Systems", "ID"), lambda row: str(row.ref), order="ref", width=112, tone="muted"),
        Column("name", translate("Systems", "Name"), lambda row: str(row.name), order="name", is_name=True),
        Column("site", translate("Systems", "Site"), lambda row: row.site or "–", order="site", rank=1),
        Column(
            "act",
            translate("Systems", "AI Act class"),
            lambda row: _act(marks.get(row.id)),
            rank=1,
            width=216,
            glyph=lambda row: _act_glyph(marks.get(row.id)),
        ),
        Column("kinds", translate("Systems", "Kinds"), _kinds, rank=2),
        Column("stage", translate("Systems", "Stage"), _stage, order="stage", width=140),
        Column(
            "criticality", translate("Systems", "Criticality"), _criticality, order="criticality", rank=1, width=120
        ),
        Column("owner", translate("Systems", "Owner"), lambda row: row.owner or "–", order="owner", rank=2),
        Column(
            "changed", translate("Systems", "Changed"), _changed, order="changed_at", rank=1, width=124, is_right=True
        ),
    )


class SystemsViewModel(QObject):
    """The list of systems.

    Signals:
        counted(int, int): how many match, and how many there are.
        place_requested(Place): go there.
        list_read(ReadList): a file was read; nothing is written yet.
        previewed(object): the plan for other columns.
        imported(dict): rows by fate.
        exported(str, int): file and number of systems.
        failed(WorkbenchError): something was refused.
        register_failed(WorkbenchError): the card was refused.
    """

    counted = Signal(int, int)
    place_requested = Signal(object)
    list_read = Signal(object)
    previewed = Signal(object)
    imported = Signal(object)
    exported = Signal(str, int)
    failed = Signal(object)
    register_failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wanted = Wanted()
        self._marks: dict[str, ActMark] = {}
        self.model = PagedTableModel(columns(self._marks), self)
        self.model.page_wanted.connect(self._read_page)
        self._is_first = True
        session.changed.connect(self._on_changed)

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    @property
    def is_filtered(self) -> bool:
        """True if the filter leaves systems out."""
        wanted = self.wanted
        return bool(wanted.query or wanted.stage or wanted.criticality or wanted.act_class)

    def want(self, wanted: Wanted) -> None:
        """Show other systems or another order."""
        if wanted != self.wanted or self._is_first:
            self.wanted, self._is_first = wanted, False
            self.model.begin()

    def open(self, row: SystemRow) -> None:
        """Go to a system."""
        self.place_requested.emit(Place(SYSTEM, row.id))

    def register(self, fields: dict[str, Any]) -> None:
        """Register a system and go to it."""
        self._session.write(
            lambda ws, _p: register_system.register(ws, fields),
            done=self._on_registered,
            failed=self.register_failed.emit,
        )

    def read_list(self, path: Path, sheet: str | None = None) -> None:
        """Read a file and propose what an import would do."""
        self._session.read(
            lambda ws, _p: _read_list(ws, path, sheet),
            key="systems.list",
            title=QCoreApplication.translate("Systems", "Read {name}").format(name=path.name),
            done=self.list_read.emit,
            failed=self.failed.emit,
        )

    def preview(self, table: Any, mapping: Any) -> None:
        """Say what an import with other columns would do."""
        self._session.read(
            lambda ws, _p: import_systems.preview(ws, table, mapping),
            key="systems.preview",
            done=self.previewed.emit,
            failed=self.failed.emit,
        )

    def apply(self, plan: Any, mapping_name: str) -> None:
        """Import; a copy of the register is kept first, the columns are kept for the next list."""
        self._session.write(
            lambda ws, progress: _import(ws, plan, mapping_name, progress),
            title=QCoreApplication.translate("Systems", "Import {name}").format(name=plan.file),
            done=self._on_imported,
            failed=self.failed.emit,
        )

    def export(self, path: Path) -> None:
        """Write all systems as a workbook; the person chose the file and agreed to replace it."""
        self._session.read(
            lambda ws, progress: (path.name, import_systems.export(ws, path, overwrite=True, progress=progress)),
            title=QCoreApplication.translate("Systems", "Export {name}").format(name=path.name),
            done=self._on_exported,
            failed=self.failed.emit,
        )

    # --- slots ---

    def _read_page(self, cursor: str) -> None:
        wanted = self.wanted
        self._session.read(
            lambda ws, _p: _page(ws, cursor or None, wanted),
            key="systems.page",
            done=self._on_page,
            failed=self.failed.emit,
        )

    def _on_page(self, found: tuple[Page[SystemRow], int, int, dict[str, ActMark]]) -> None:
        page, matching, total, marks = found
        self._marks.update(marks)
        self.model.add_page(page, matching)
        self.counted.emit(matching, total)

    def _on_registered(self, system: System) -> None:
        self.place_requested.emit(Place(SYSTEM, system.id))

    def _on_imported(self, counts: dict[Any, int]) -> None:
        self.imported.emit({str(fate.value): count for fate, count in counts.items()})

    def _on_exported(self, found: tuple[str, int]) -> None:
        self.exported.emit(*found)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if not self._is_first and any(kind == "system" for kind, _ in changes):
            self.model.begin()


def _page(
    workspace: Workspace, cursor: str | None, wanted: Wanted
) -> tuple[Page[SystemRow], int, int, dict[str, ActMark]]:
    kind = {"": None, "none": ""}.get(wanted.act_class, wanted.act_class)
    chosen = {"query": wanted.query, "stage": wanted.stage, "criticality": wanted.criticality}
    page = register_system.page(
        workspace, cursor, order=wanted.order, descending=wanted.descending, class_kind=kind, **chosen
    )
    marks = register_system.act_marks(workspace, [row.id for row in page.rows])
    matching = register_system.count(workspace, class_kind=kind, **chosen)
    return page, matching, register_system.count(workspace), marks


def _read_list(workspace: Workspace, path: Path, sheet: str | None) -> ReadList:
    table = import_systems.read(path, sheet)
    mapping = import_systems.propose(workspace, table)
    return ReadList(path, table, mapping, import_systems.preview(workspace, table, mapping))


def _import(workspace: Workspace, plan: Any, mapping_name: str, progress: Any) -> Any:
    import_systems.keep_copy(workspace)
    outcome = import_systems.apply(workspace, plan, progress=progress)
    import_systems.save_mapping(workspace, plan.mapping, mapping_name)
    return outcome


def _act(mark: ActMark | None) -> str:
    if mark is None:
        return "–"
    return class_words(mark.headline) if mark.headline else state_words(mark.state)


def _act_glyph(mark: ActMark | None) -> str:
    if mark is None:
        return ""
    if mark.is_due:
        return "warning"
    return "" if mark.headline else "waiting" if mark.state == "proposed" else "empty"


def _kinds(row: SystemRow) -> str:
    return ", ".join(word("kind_short", kind) for kind in row.kinds) or "–"


def _stage(row: SystemRow) -> str:
    return word("stage", row.stage) if row.stage else QCoreApplication.translate("Systems", "not known")


def _criticality(row: SystemRow) -> str:
    return (
        word("criticality", row.criticality) if row.criticality else QCoreApplication.translate("Systems", "not known")
    )


def _changed(row: SystemRow) -> str:
    return day(local(from_iso(row.changed_at)).date())
