"""State of the report builder: which assessment, what is asked of the report, its pages as they stand.

The pages shown before a report is made are those of its draft; making freezes
the content and goes to the report itself.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.jobs.job import Job
from ui.models.page_pictures import PagePictures
from ui.navigation import RUNNER, SETTINGS, Place
from ui.pages.reports.addresses import made, making
from ui.session import Session
from workbench.assessments.model import AssessmentState
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import WorkbenchError
from workbench.services import make_report, run_assessment, state_applicability
from workbench.services import workspace as workspaces
from workbench.services.make_report import MadeReport, Wanted
from workbench.services.run_assessment import AssessmentRow
from workbench.services.workspace import Organisation, Workspace

_PAGES_READ = 4  # of 50 assessments each; older ones are reached from their system
_KEPT = "reports.wanted"


class Blocker(StrEnum):
    """What stands against making the report."""

    NO_ASSESSMENT = "no_assessment"
    NOT_REVIEWED = "not_reviewed"
    READ_ONLY = "read_only"


@dataclass(frozen=True)
class _Found:
    """What the builder reads of the register."""

    rows: tuple[AssessmentRow, ...]
    organisation: Organisation
    frameworks: tuple[tuple[str, str], ...]
    kept: Any


class BuilderViewModel(QObject):
    """One report in the making.

    Signals:
        listed(): `choices` are others.
        changed(): `row`, `wanted` or the blockers are others.
        drawing(): the pages are being made.
        making_changed(bool): a report is being made, or no longer.
        place_requested(Place): go there.
        failed(WorkbenchError): something was refused.
        not_drawn(WorkbenchError): the pages cannot be shown.
    """

    listed = Signal()
    changed = Signal()
    drawing = Signal()
    making_changed = Signal(bool)
    place_requested = Signal(object)
    failed = Signal(object)
    not_drawn = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choices: tuple[AssessmentRow, ...] = ()
        self.organisation = Organisation()
        self.frameworks: tuple[tuple[str, str], ...] = ()  # (id, title) of those a report can state on
        self.assessment_id = ""
        self.wanted = Wanted(language=language)
        self.pages = PagePictures(session, self)
        self.pages.failed.connect(self.not_drawn)
        self._is_shown = False
        self._is_fresh = True
        self._making: Job | None = None
        session.changed.connect(self._on_changed)

    # --- asked ---

    @property
    def row(self) -> AssessmentRow | None:
        """The assessment that is reported on."""
        return next((row for row in self.choices if row.assessment.id == self.assessment_id), None)

    @property
    def is_making(self) -> bool:
        """True while a report is being made."""
        return self._making is not None

    @property
    def is_reviewed(self) -> bool:
        """True if the assessment may go into a final pack."""
        return self.row is not None and self.row.assessment.state is AssessmentState.REVIEWED

    @property
    def blocker(self) -> Blocker | None:
        """What stands against making the report as it is wanted, the first of it."""
        if self._session.workspace.is_read_only:
            return Blocker.READ_ONLY
        if self.row is None:
            return Blocker.NO_ASSESSMENT
        return Blocker.NOT_REVIEWED if not self.wanted.is_draft and not self.is_reviewed else None

    @property
    def can_make(self) -> bool:
        """True if the report can be made now."""
        return self.blocker is None and not self.is_making

    # --- wishes ---

    def open(self, assessment_id: str) -> None:
        """Report on an assessment, or on the one that was changed last."""
        self._is_shown = True
        if assessment_id:
            self.assessment_id = assessment_id
        self._read()

    def leave(self) -> None:
        """The person looks at something else."""
        self._is_shown = False

    def choose(self, assessment_id: str) -> None:
        """Report on another assessment."""
        self.place_requested.emit(making(assessment_id))

    def want(self, **parts: Any) -> None:
        """Ask for another language, kind, extent, order or other names."""
        before, self.wanted = self.wanted, replace(self.wanted, **parts)
        if self.wanted == before:
            return
        self.changed.emit()
        if _printed(self.wanted) != _printed(before):
            self._draw()

    def make(self) -> None:
        """Freeze, render and keep the report, then go to it. It can be cancelled in the job tray."""
        if not self.can_make or self.row is None:
            return
        assessment_id, wanted = self.assessment_id, self.wanted
        title = QCoreApplication.translate("Reports", "Report on {system}").format(system=self.row.system.name)
        # A reader does it: pages take seconds, and answers saved meanwhile must not wait; its one write comes last.
        self._making = self._session.read(
            lambda ws, progress: make_report.make(ws, assessment_id, wanted, progress=progress),
            title=title,
            done=self._on_made,
            failed=self.failed.emit,
        )
        self._making.ended.connect(self._on_making_ended)
        self._session.keep_place(_KEPT, _kept(wanted))
        self.making_changed.emit(True)

    def cancel(self) -> None:
        """Stop making the report; nothing half-made is left."""
        if self._making is not None:
            self._making.cancel()

    def go_to_assessment(self) -> None:
        """Go to the assessment, to hand it in or review it."""
        self.place_requested.emit(Place(RUNNER, self.assessment_id))

    def go_to_settings(self) -> None:
        """Go to where the operator's name is set."""
        self.place_requested.emit(Place(SETTINGS, "", "organisation"))

    # --- inside ---

    def _read(self) -> None:
        assessment_id = self.assessment_id
        self._session.read(
            lambda ws, _p: _found(ws, assessment_id), key="reports.builder", done=self._on_read, failed=self.failed.emit
        )

    def _on_read(self, found: _Found) -> None:
        self.choices, self.organisation, self.frameworks, kept = (
            found.rows,
            found.organisation,
            found.frameworks,
            found.kept,
        )
        if self.row is None:
            self.assessment_id = self.choices[0].assessment.id if self.choices else ""
        if self._is_fresh:
            self._is_fresh = False
            if isinstance(kept, dict):
                ciso, in_order = str(kept.get("ciso", "")), bool(kept.get("in_order", True))
                known = {key for key, _ in self.frameworks}
                chosen = tuple(str(each) for each in kept.get("frameworks", ()) if each in known)
                self.wanted = replace(self.wanted, ciso=ciso, in_order=in_order, frameworks=chosen)
        self.listed.emit()
        self.changed.emit()
        self._draw()

    def _draw(self) -> None:
        if self.row is None:
            self.pages.show(b"")
            return
        assessment_id, wanted = self.assessment_id, self.wanted
        self.drawing.emit()
        self._session.read(
            lambda ws, progress: make_report.draft_pdf(ws, assessment_id, wanted, progress=progress),
            key="reports.draft",
            title=QCoreApplication.translate("Reports", "Pages of {system}").format(system=self.row.system.name),
            done=self.pages.show,
            failed=self._on_not_drawn,
        )

    def _on_not_drawn(self, error: WorkbenchError) -> None:
        self.pages.show(b"")
        self.not_drawn.emit(error)

    def _on_made(self, outcome: Outcome[MadeReport]) -> None:
        self._session.tell(outcome.changes)
        if self._is_shown:
            self.place_requested.emit(made(outcome.value.id))

    def _on_making_ended(self) -> None:
        self._making = None
        self.making_changed.emit(False)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        prefix = f"{self.assessment_id}/"
        concerned = any(
            kind in ("assessment", "system") or (kind == "answer" and key.startswith(prefix)) for kind, key in changes
        )
        if self._is_shown and concerned:
            self._read()


def _printed(wanted: Wanted) -> tuple[object, ...]:
    """Return what of *wanted* shows on the pages of a draft."""
    return wanted.language, wanted.answers, wanted.frameworks


def _kept(wanted: Wanted) -> dict[str, Any]:
    return {"ciso": wanted.ciso, "in_order": wanted.in_order, "frameworks": list(wanted.frameworks)}


def _found(workspace: Workspace, assessment_id: str) -> _Found:
    """Return the assessments to choose from, the newest of each system first, then the others."""
    rows: list[AssessmentRow] = []
    cursor: str | None = None
    for _ in range(_PAGES_READ):
        page = run_assessment.page(workspace, cursor)
        rows += page.rows
        cursor = page.next_cursor
        if cursor is None:
            break
    if assessment_id and all(row.assessment.id != assessment_id for row in rows):
        system_id = run_assessment.get(workspace, assessment_id).system_id
        rows += [row for row in run_assessment.of_system(workspace, system_id) if row.assessment.id == assessment_id]
    newest: dict[str, AssessmentRow] = {}
    for row in rows:
        newest.setdefault(row.system.id, row)
    others = [row for row in rows if newest[row.system.id] is not row]
    return _Found(
        (*newest.values(), *others),
        workspaces.organisation(workspace),
        tuple((each.id, each.title) for each in state_applicability.library(workspace).frameworks),
        workspaces.place(workspace, _KEPT),
    )
