"""Pictures of every place of the window, for the demonstration, the handbook and the eye.

A copy of the register is opened in a real window; each scene of `SCENES` is
visited and grabbed when its jobs have ended. Nothing is written into the
register or into the person's own settings. A new place is a new line of the table.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from ui.app import Workbench, prepare
from ui.navigation import (
    ACT,
    ASSESSMENTS,
    CLASSIFICATION,
    COVERAGE,
    FINDINGS,
    HOME,
    LIBRARY,
    REPORTS,
    RISK,
    RISKS,
    RUNNER,
    SETTINGS,
    SYSTEM,
    SYSTEMS,
    VERIFY,
    ZONE,
    Place,
)
from ui.search.panel import SearchPanel
from ui.settings import Preferences, write_preferences
from ui.theme.metrics import DESK, FIELD
from workbench.services import (
    act_overview,
    classification_dossier,
    import_systems,
    keep_zones,
    make_report,
    risk_views,
    run_assessment,
)
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

_LIMIT_MS = 60_000
_NARROW = 900
_COVERED_ROW = 3  # A.3.2, which two questions answer


@dataclass(frozen=True)
class Take:
    """One way to look at all places: size of the window in logical pixels, theme, language, text size."""

    width: int
    height: int
    theme: str = "light"
    language: str = "en"
    percent: int = 100

    @property
    def preferences(self) -> Preferences:
        """The settings of this take: large targets where the window is narrow."""
        density = FIELD if self.width < _NARROW else DESK
        chosen = Preferences(language=self.language, theme=self.theme, density=density, text_percent=self.percent)
        return replace(chosen, single_keys=True)

    def file_name(self, scene: str) -> str:
        """Return the name of the picture of *scene*."""
        parts = [scene, f"{self.width}x{self.height}", self.theme]
        parts += [self.language] if self.language != "en" else []
        parts += [f"{self.percent}"] if self.percent != 100 else []
        return "-".join(parts) + ".png"


TAKES = (
    Take(1366, 768),
    Take(683, 384, "high-contrast"),
    Take(1366, 768, "dark"),
    Take(1920, 1080),
)


def takes_of(sizes: Sequence[tuple[int, int]], themes: Sequence[str], languages: Sequence[str]) -> tuple[Take, ...]:
    """Return every combination of *sizes*, *themes* and *languages* (the pseudo-language too)."""
    return tuple(Take(*size, theme, language) for size in sizes for theme in themes for language in languages)


@dataclass
class _Known:
    """What the register holds that scenes want to show; empty where there is nothing such."""

    draft: str = ""
    asking: str = ""  # a classification that is half done
    classified: str = ""  # a decided one
    handed_in: str = ""
    reviewed: str = ""
    system: str = ""
    signed: str = ""
    to_sign: str = ""
    assessors: dict[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    risk: str = ""  # one with a treatment, the gravest
    zone: str = ""  # one with levels


class Stage:
    """The window of one take, with what a scene needs to get there."""

    def __init__(self, workbench: Workbench, folder: Path, inventory: Path | None) -> None:
        self.workbench, self.folder, self._inventory = workbench, folder, inventory
        self.known = _Known()

    @property
    def page(self) -> Any:
        """The page shown now."""
        assert self.workbench.workplace is not None
        return self.workbench.workplace.frame.page

    @property
    def workspace(self) -> Workspace:
        """The open copy."""
        assert self.workbench.workplace is not None
        return self.workbench.workplace.session.workspace

    def go(self, kind: str, object_id: str = "", spot: str = "") -> None:
        """Go to a place and wait until everything has come."""
        assert self.workbench.workplace is not None
        self.workbench.workplace.navigator.go(Place(kind, object_id, spot))
        self.settle()

    def settle(self) -> None:
        """Wait until no job is under way and everything that was told has been heard."""
        for _ in range(3):  # a result that came may ask for another
            self._turn()
            while self.workbench.lanes.jobs:
                self._await(self.workbench.lanes.ended)

    def await_once(self, signal: Any) -> None:
        """Wait for *signal*."""
        self._await(signal)

    def inventory(self) -> Path:
        """Return a list of systems that can be imported."""
        if self._inventory is not None and self._inventory.is_file():
            return self._inventory
        path = self.folder / "inventory.xlsx"
        import_systems.export(self.workspace, path, overwrite=True)
        return path

    def trigger(self, action: str) -> None:
        """Do what the action of this name does."""
        assert self.workbench.workplace is not None
        found = self.workbench.workplace.frame.findChild(QAction, action)
        if isinstance(found, QAction):
            found.trigger()
        self.settle()

    def grab(self) -> QPixmap:
        """Return the window with the dialogs above it."""
        window = self.workbench.window
        picture = window.grab()
        painter = QPainter(picture)
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                painter.drawPixmap(dialog.pos() - window.pos(), dialog.grab())
        painter.end()
        return picture

    def clear(self) -> None:
        """Close dialogs and the search, as the next scene begins at the window."""
        for dialog in self.workbench.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        for panel in self.workbench.window.findChildren(SearchPanel):
            if panel.isVisible():
                panel.close_panel()
        self.settle()

    def _turn(self) -> None:
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()

    def _await(self, signal: Any) -> None:
        loop = QEventLoop()
        limit = QTimer(singleShot=True, interval=_LIMIT_MS)
        limit.timeout.connect(loop.quit)
        signal.connect(loop.quit)
        limit.start()
        loop.exec()
        signal.disconnect(loop.quit)
        if not limit.isActive():
            raise TimeoutError("a place was not ready within a minute")


@dataclass(frozen=True)
class Scene:
    """One picture: a name for its file, how to get there, and whether the register has something to show there."""

    name: str
    show: Callable[[Stage], None]
    is_possible: Callable[[_Known], bool] = lambda _known: True


def _review(stage: Stage) -> None:
    """Somebody who did not answer looks at what was handed in."""
    assessor = stage.known.assessors.get(stage.known.handed_in, "")
    reviewer = next((person for person in stage.known.people if person != assessor), "")
    if reviewer:
        workspaces.work_as(stage.workspace, reviewer)
    stage.go(RUNNER, stage.known.handed_in)


def _act_tab(key: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go(CLASSIFICATION, stage.known.classified, "result")
        stage.page.result.show_tab(key)
        stage.settle()

    return show


def _import(stage: Stage) -> None:
    stage.go(SYSTEMS)
    stage.page.read_list(str(stage.inventory()))
    stage.settle()


def _builder(stage: Stage) -> None:
    stage.go(REPORTS, stage.known.reviewed or stage.known.draft, "new")
    _await_pages(stage, stage.page.builder.preview)


def _report(stage: Stage) -> None:
    stage.go(REPORTS, stage.known.signed or stage.known.to_sign, "made")
    _await_pages(stage, stage.page.report.preview)


def _pages(stage: Stage) -> None:
    """The signed last page, where one part is all that fits."""
    _report(stage)
    stage.page.report.show_pages()
    stage.page.report.preview.show_last_page()
    _await_pages(stage, stage.page.report.preview)


def _sign(stage: Stage) -> None:
    stage.go(REPORTS, stage.known.to_sign, "made")
    _await_pages(stage, stage.page.report.preview)
    stage.page.report.sign.click()
    stage.settle()


def _await_pages(stage: Stage, preview: Any) -> None:
    """Wait for the picture of the page at the size in which it stands."""
    if preview.isVisible() and not preview.is_sharp:
        stage.await_once(preview.page_shown)
    stage.settle()


def _verify(stage: Stage) -> None:
    stage.go(VERIFY)
    path = stage.folder / "report.pdf"
    make_report.save(make_report.pdf(stage.workspace, stage.known.signed), path, overwrite=True)
    stage.page.check(str(path))
    stage.settle()


def _architecture(stage: Stage) -> None:
    """The drawing in the middle of the window."""
    stage.go(LIBRARY, "AR-02")
    if stage.page.view.diagram is not None:
        stage.page.reading.ensureWidgetVisible(stage.page.view.diagram, 0, 0)
    stage.settle()


def _coverage(stage: Stage) -> None:
    """An item that questions answer, beside the others of its standard."""
    stage.go(COVERAGE, stage.known.system, "iso-42001")
    stage.page.items.choose_row(_COVERED_ROW)
    stage.settle()


def _hidden(stage: Stage) -> None:
    """Why questions are left out of a draft."""
    stage.go(RUNNER, stage.known.draft)
    stage.page.content.show_hidden()
    stage.settle()


def _move(stage: Stage) -> None:
    """What a newer questionnaire would change in a draft."""
    stage.go(RUNNER, stage.known.draft)
    stage.page.content.show_changes()
    stage.settle()


def _plan_treatment(stage: Stage) -> None:
    stage.go(RISK, stage.known.risk)
    stage.page.acts.start("plan")
    stage.settle()


def _search(stage: Stage) -> None:
    stage.go(HOME)
    stage.trigger("search")
    for panel in stage.workbench.window.findChildren(SearchPanel):
        panel.field.setText("monitor")
        _await_search(stage)


def _await_search(stage: Stage) -> None:
    """The search rests a moment before it asks the register."""
    if not stage.workbench.lanes.jobs:
        stage.await_once(stage.workbench.lanes.started)
    stage.settle()


SCENES: tuple[Scene, ...] = (
    Scene("home", lambda stage: stage.go(HOME)),
    Scene("systems", lambda stage: stage.go(SYSTEMS)),
    Scene("system", lambda stage: stage.go(SYSTEM, stage.known.system), lambda known: bool(known.system)),
    Scene("act-wizard", lambda stage: stage.go(CLASSIFICATION, stage.known.asking), lambda known: bool(known.asking)),
    Scene("act-result", _act_tab("why"), lambda known: bool(known.classified)),
    Scene("act-duties", _act_tab("duties"), lambda known: bool(known.classified)),
    Scene("act-timeline", _act_tab("timeline"), lambda known: bool(known.classified)),
    Scene("act-register", lambda stage: stage.go(ACT)),
    Scene("import", _import),
    Scene("assessments", lambda stage: stage.go(ASSESSMENTS)),
    Scene("runner", lambda stage: stage.go(RUNNER, stage.known.draft), lambda known: bool(known.draft)),
    Scene("hidden", _hidden, lambda known: bool(known.draft)),
    Scene("newer-questions", _move, lambda known: bool(known.draft)),
    Scene("review", _review, lambda known: bool(known.handed_in)),
    Scene(
        "result", lambda stage: stage.go(FINDINGS, stage.known.reviewed, "result"), lambda known: bool(known.reviewed)
    ),
    Scene(
        "findings",
        lambda stage: stage.go(FINDINGS, stage.known.reviewed, "findings"),
        lambda known: bool(known.reviewed),
    ),
    Scene("risks", lambda stage: stage.go(FINDINGS, stage.known.reviewed, "risks"), lambda known: bool(known.reviewed)),
    Scene("coverage", _coverage, lambda known: bool(known.system)),
    Scene("risk-register", lambda stage: stage.go(RISKS)),
    Scene("heat-map", lambda stage: stage.go(RISKS, "", "heat")),
    Scene("suggested-risks", lambda stage: stage.go(RISKS, "", "suggested")),
    Scene("risk", lambda stage: stage.go(RISK, stage.known.risk), lambda known: bool(known.risk)),
    Scene(
        "risk-treatment", lambda stage: stage.go(RISK, stage.known.risk, "treatment"), lambda known: bool(known.risk)
    ),
    Scene("plan-treatment", _plan_treatment, lambda known: bool(known.risk)),
    Scene("bow-tie", lambda stage: stage.go(RISK, stage.known.risk, "tie"), lambda known: bool(known.risk)),
    Scene("zone", lambda stage: stage.go(ZONE, stage.known.zone), lambda known: bool(known.zone)),
    Scene("library", lambda stage: stage.go(LIBRARY)),
    Scene("playbook", lambda stage: stage.go(LIBRARY, "PB-01")),
    Scene("architecture", _architecture),
    Scene("reports", lambda stage: stage.go(REPORTS)),
    Scene("make-report", _builder, lambda known: bool(known.reviewed or known.draft)),
    Scene("report", _report, lambda known: bool(known.signed or known.to_sign)),
    Scene("report-pages", _pages, lambda known: bool(known.signed or known.to_sign)),
    Scene("sign", _sign, lambda known: bool(known.to_sign)),
    Scene("verify", _verify, lambda known: bool(known.signed)),
    Scene("settings", lambda stage: stage.go(SETTINGS)),
    Scene("search", _search),
)


def take_all(register: Path, passphrase: str, folder: Path, takes: Sequence[Take] = TAKES) -> list[str]:
    """Grab every scene in every take into *folder* and return the paths, in the order of the takes.

    Works with or without a QApplication; without one, and without a platform named in the environment, off the screen.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = prepare(["pictures"])
    was_quitting = application.quitOnLastWindowClosed()
    application.setQuitOnLastWindowClosed(False)
    folder.mkdir(parents=True, exist_ok=True)
    taken: list[str] = []
    try:
        with TemporaryDirectory(prefix="workbench-pictures-") as own:
            copy = Path(own) / register.name
            opened = workspaces.unlock(register, passphrase, read_only=True)
            try:
                workspaces.back_up(opened, copy)
            finally:
                opened.close()
            for number, take in enumerate(takes):
                config = Path(own) / f"config-{number}"
                taken += _take(take, copy, passphrase, config, register.with_name("inventory.xlsx"), folder)
    finally:
        application.setQuitOnLastWindowClosed(was_quitting)
    return taken


def _take(take: Take, register: Path, passphrase: str, config: Path, inventory: Path, folder: Path) -> list[str]:
    write_preferences(config / "settings.ini", take.preferences)
    workbench = Workbench(config, config, register)
    stage = Stage(workbench, config, inventory)
    taken: list[str] = []

    def keep(scene: str) -> None:
        target = folder / take.file_name(scene)
        stage.grab().save(str(target))
        taken.append(str(target))

    try:
        workbench.start()
        workbench.window.resize(take.width, take.height)
        stage.await_once(workbench.lanes.ended)  # the services are loaded
        stage.settle()
        keep("unlock")
        if workbench.workplace is None:
            workbench.unlock.unlock(passphrase)
            stage.await_once(workbench.unlock.opened)
        stage.settle()
        stage.known = _look_around(stage.workspace)
        me = stage.workspace.person.name
        for scene in SCENES:
            if scene.is_possible(stage.known):
                scene.show(stage)
                keep(scene.name)
                stage.clear()
                workspaces.work_as(stage.workspace, me)
    finally:
        _close(stage)
    return taken


def _look_around(workspace: Workspace) -> _Known:
    rows = run_assessment.page(workspace).rows
    first: dict[str, str] = {}
    for row in rows:
        first.setdefault(row.assessment.state.value, row.assessment.id)
    made = [report for report in make_report.every(workspace) if not report.is_draft]
    by_signatures = sorted(made, key=lambda report: -len(report.signed))
    reviewed = next((row for row in rows if row.assessment.state.value == "reviewed"), None)
    asking, classified = _look_at_act(workspace)
    return _Known(
        draft=first.get("draft", ""),
        asking=asking,
        classified=classified,
        handed_in=first.get("handed_in", ""),
        reviewed=first.get("reviewed", ""),
        system=reviewed.system.id if reviewed else rows[0].system.id if rows else "",
        signed=next((report.id for report in by_signatures if report.signed), ""),
        to_sign=next((report.id for report in made if len(report.signed) < 3), ""),
        assessors={row.assessment.id: row.assessor for row in rows},
        people=tuple(person.name for person in workspaces.people(workspace)),
        risk=next((row.id for row in risk_views.every_row(workspace) if row.planned), ""),
        zone=next((each.zone.name for each in keep_zones.every(workspace) if each.is_kept), ""),
    )


def _look_at_act(workspace: Workspace) -> tuple[str, str]:
    """Return a classification that is half done, and the decided one with the most duties."""
    found = act_overview.overview(workspace)
    half = [each.classification.id for each in found.waiting if each.classification.state.value == "draft"]
    lines = [line.dossier for line in classification_dossier.register_page(workspace).rows if line.dossier]
    lines.sort(key=lambda dossier: -len(dossier.duties))
    return (half[0] if half else "", lines[0].classification.id if lines else "")


def _close(stage: Stage) -> None:
    """Close the window as a person would, without a trace."""
    stage.settle()
    stage.workbench.quit()
    stage.settle()
    stage.workbench.window.deleteLater()
    stage.workbench.deleteLater()
    stage._turn()
