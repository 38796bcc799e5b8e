"""The open register as a workplace: session, view models, pages and frame, joined; and how it locks.

Loaded after the first paint of the unlock page, because it brings the services.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from ui.actions import ANYWHERE, label
from ui.battery import BatteryWatch
from ui.errors import explain
from ui.format import clock, day, exact_clock, local
from ui.frame import Frame
from ui.gatekeeper import RegisterGatekeeper
from ui.i18n.translate import content_language
from ui.idle import IdleWatch
from ui.jobs.job import Job
from ui.jobs.tray_model import TrayModel
from ui.models.bookshelf import Bookshelf
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
    Navigator,
    Place,
)
from ui.page import Page
from ui.pages.act.page import ActPage
from ui.pages.act.view_model import ActViewModel
from ui.pages.assessments.page import AssessmentsPage
from ui.pages.assessments.view_model import AssessmentsViewModel
from ui.pages.classification.page import ClassificationPage
from ui.pages.classification.view_model import ClassificationViewModel
from ui.pages.coverage.page import CoveragePage
from ui.pages.coverage.view_model import CoverageViewModel
from ui.pages.findings.page import FindingsPage
from ui.pages.findings.view_model import ResultViewModel
from ui.pages.home.page import HomePage
from ui.pages.home.view_model import HomeViewModel
from ui.pages.library.page import LibraryPage
from ui.pages.library.view_model import LibraryViewModel
from ui.pages.reports.page import ReportsPage
from ui.pages.reports.view_model import ReportsViewModel
from ui.pages.risks.page import RisksPage
from ui.pages.risks.risk_page import RiskPage
from ui.pages.risks.risk_view_model import RiskViewModel
from ui.pages.risks.view_model import RisksViewModel
from ui.pages.risks.zone_page import ZonePage
from ui.pages.risks.zone_view_model import ZoneViewModel
from ui.pages.runner.page import RunnerPage
from ui.pages.runner.view_model import RunnerViewModel
from ui.pages.settings.page import SettingsPage
from ui.pages.settings.view_model import SettingsViewModel
from ui.pages.system_card.page import SystemPage
from ui.pages.system_card.view_model import SystemViewModel
from ui.pages.systems.page import SystemsPage
from ui.pages.systems.view_model import SystemsViewModel
from ui.pages.unlock.view_model import Opened
from ui.pages.verify.page import VerifyPage
from ui.pages.verify.view_model import VerifyViewModel
from ui.search.panel import SearchPanel
from ui.search.view_model import Hit, SearchViewModel
from ui.session import Session
from ui.settings import Preferences
from ui.theme.metrics import FIELD, LEAST_PERCENT, MOST_PERCENT
from ui.theme.tokens import THEMES
from ui.widgets.job_tray import JobTray
from ui.widgets.keys_sheet import KeysSheet
from ui.widgets.rail import RailEntry
from ui.widgets.saved_mark import SavedState
from workbench.kernel.clock import from_iso
from workbench.kernel.errors import WorkbenchError
from workbench.services import workspace as workspaces
from workbench.services.workspace import Workspace

if TYPE_CHECKING:
    from ui.app import Workbench

__all__ = ["RegisterGatekeeper", "Workplace"]

_PLACE = "last"
_TEXT_STEP = 10


class Workplace(QObject):
    """One open register in the window."""

    def __init__(self, workbench: Workbench, opened: Opened) -> None:
        super().__init__(workbench)
        assert isinstance(opened.handle, Workspace)
        self._workbench = workbench
        self._workspace = opened.handle
        self.session = Session(opened.handle, workbench.lanes, parent=self)
        self.navigator = Navigator(self)
        self._tray = TrayModel(workbench.lanes, self)
        self._idle = IdleWatch(workbench.window, workbench.preferences.lock_after_min, parent=self)
        self._idle.idle.connect(workbench.lock)
        self.battery = BatteryWatch(parent=self)
        self.battery.low.connect(self._on_battery_low)
        self.battery.unplugged.connect(self._on_unplugged)
        self._search_panel: SearchPanel | None = None
        self._make_view_models()
        self.session.changed.connect(self._on_changed)
        self.session.saving.connect(self._on_saving)
        self.session.saved.connect(self._on_saved)
        self.session.not_saved.connect(self._on_not_saved)
        self.session.refused.connect(self._on_refused)
        self.navigator.moved.connect(self._on_moved)
        self.frame = self._build_frame()
        self._show()
        self._resume()
        self._tell_warnings()
        self.battery.look()

    # --- asked ---

    @property
    def person_name(self) -> str:
        """The person at work."""
        return self._workspace.person.name

    @property
    def is_saved(self) -> bool:
        """True if everything wished is on disk."""
        return not self.session.is_saving and self.session.failure is None

    # --- verbs ---

    def rebuild(self) -> None:
        """Build frame and pages anew, as language or sizes are others; view models and place stay."""
        self.frame = self._build_frame()
        self._show()
        self.navigator.again()

    def follow(self, now: Preferences, before: Preferences) -> None:
        """Follow changed preferences that the look and the language do not cover."""
        self.settings.preferences = now
        self._idle.set_minutes(now.lock_after_min)
        for page in self.frame.pages():
            if isinstance(page, RunnerPage) and now.camera_folder != before.camera_folder:
                page.photos.watch(now.camera_folder)
        self.runner.advances = now.advance_after_answer
        if (now.keys, now.single_keys) != (before.keys, before.single_keys):
            self.rebuild()

    def close(self) -> None:
        """Write what is half-typed, then close the register behind all writes; nobody waits."""
        self._idle.stop()
        for dialog in self._workbench.window.findChildren(QDialog):
            dialog.reject()  # nothing of the register stays on the screen
        for page in self.frame.pages():
            page.leave()
        self.runner.write_note()
        self.classification.write_note()
        self._workbench.lanes.drop_readers()
        workspace = self._workspace
        self._workbench.lanes.write(Job(lambda _progress: workspace.close()))
        self.frame.deleteLater()  # views go before the models that they show
        self.deleteLater()

    def hold_close(self) -> bool:
        """Say what still runs or is not saved, and return True if the program must not close yet."""
        for page in self.frame.pages():
            page.leave()
        if self.session.failure is not None:
            told = explain(self.session.failure)
            acts = (("retry", self.tr("Retry")), ("close", self.tr("Close without saving")))
            self.frame.messages.say("danger", told.happened, told.remedy, code=told.code, acts=acts)
            return True
        running = [entry for entry in self._tray.entries if entry.is_running]
        if not running:
            return False
        entry = running[0]
        words = self.tr("“{job}” is still running.").format(job=entry.title)
        acts = (("wait", self.tr("Wait")), ("stop", self.tr("Stop it and close")))
        self.frame.messages.say("warning", words, acts=acts)
        return True

    # --- build ---

    def _make_view_models(self) -> None:
        workbench, session = self._workbench, self.session
        language = content_language(workbench.translation.language)
        self.runner = RunnerViewModel(session, self)
        self.runner.advances = workbench.preferences.advance_after_answer
        self.systems = SystemsViewModel(session, self)
        self.system = SystemViewModel(session, language, self)
        self.classification = ClassificationViewModel(session, language, self)
        self.act = ActViewModel(session, language, self)
        self.assessments = AssessmentsViewModel(session, self)
        self.home = HomeViewModel(session, language, self)
        self.result = ResultViewModel(session, language, self)
        self.coverage = CoverageViewModel(session, language, self)
        self.risks = RisksViewModel(session, language, self)
        self.risk = RiskViewModel(session, language, self)
        self.zone = ZoneViewModel(session, language, self)
        self.reports = ReportsViewModel(session, language, self)
        self.verify = VerifyViewModel(session, self)
        self.shelf = Bookshelf(session, language, self)
        self.library = LibraryViewModel(session, language, self)
        self.settings = SettingsViewModel(session, workbench.preferences, self)
        self.search = SearchViewModel(session, self)
        self.settings.preferences_changed.connect(workbench.set_preferences)
        self.search.act_requested.connect(self._on_act_requested)
        risks = (self.risks, self.risk, self.zone)
        lists = (self.systems, self.system, self.assessments, self.home, self.result, self.coverage, *risks)
        places = (*lists, self.classification, self.act, self.reports, self.verify, self.library, self.search)
        for view_model in places:
            view_model.place_requested.connect(self.navigator.go)

    def _build_frame(self) -> Frame:
        workbench = self._workbench
        keys, look = workbench.keys(), workbench.look
        pages = self._build_pages()
        tray = JobTray(look, self._tray)
        frame = Frame(look, keys, self.navigator, pages, self._entries(), tray, self._workspace.path.stem)
        frame.messages.acted.connect(self._on_message_act)
        frame.rail.lock_requested.connect(workbench.lock)
        frame.top.search_requested.connect(self._open_search)
        frame.top.saved.retry_requested.connect(self.session.retry)
        for name, verb in (
            ("search", self._open_search),
            ("back", self.navigator.back),
            ("forward", self.navigator.forward),
            ("menu", frame.toggle_menu),
            ("next-pane", self._next_pane),
            ("previous-pane", self._previous_pane),
            ("find", self._find),
            ("save", self._say_saved),
            ("lock", workbench.lock),
            ("larger", self._larger),
            ("smaller", self._smaller),
            ("plain-size", self._plain_size),
            ("theme", self._next_theme),
            ("keys", self._show_keys),
            ("quit", workbench.window.close),
        ):
            keys.action(name, verb, frame)
        for number, entry in enumerate(self._entries(), 1):
            self._make_jump(frame, number, entry)
        self._show_saved(frame)
        return frame

    def _make_jump(self, frame: QWidget, number: int, entry: RailEntry) -> None:
        action = QAction(entry.words, frame)
        action.setShortcut(f"Alt+{number}")
        action.setData(entry.kind)
        action.triggered.connect(self._on_jump)
        frame.addAction(action)

    def _build_pages(self) -> dict[str, Page]:
        workbench = self._workbench
        look, keys, preferences = workbench.look, workbench.keys(), workbench.preferences
        language = content_language(workbench.translation.language)
        risks = (self.risks, self.risk, self.zone)
        for view_model in (self.system, self.home, self.result, self.coverage, self.classification, self.act, *risks):
            view_model.language = language
        self.shelf.language = language
        if self.library.language != language:
            self.library.language = language
            self.library.forget()
        runner = RunnerPage(self.runner, look, keys, language)
        for guidance in (runner.panel.guidance, runner.side.guidance):
            guidance.take_shelf(self.shelf)
            guidance.entry_requested.connect(self._on_entry_requested)
        runner.photos.watch(preferences.camera_folder)
        return {
            HOME: HomePage(self.home, look, keys),
            SYSTEMS: SystemsPage(self.systems, look, keys),
            SYSTEM: SystemPage(self.system, look),
            CLASSIFICATION: ClassificationPage(self.classification, look, keys, workbench.documents),
            ACT: ActPage(self.act, look, keys, workbench.documents),
            ASSESSMENTS: AssessmentsPage(self.assessments, look),
            RUNNER: runner,
            FINDINGS: FindingsPage(self.result, look, keys, self.shelf, is_radar=preferences.maturity_as_radar),
            COVERAGE: CoveragePage(self.coverage, look, keys),
            RISKS: RisksPage(self.risks, look, keys),
            RISK: RiskPage(self.risk, look, keys),
            ZONE: ZonePage(self.zone, look),
            LIBRARY: LibraryPage(self.library, look, keys, workbench.documents),
            REPORTS: ReportsPage(self.reports, look, keys, workbench.documents),
            VERIFY: VerifyPage(self.verify, look),
            SETTINGS: SettingsPage(self.settings, look, language),
        }

    def _entries(self) -> tuple[RailEntry, ...]:
        return (
            RailEntry(HOME, "home", self.tr("Home")),
            RailEntry(SYSTEMS, "systems", self.tr("Systems")),
            RailEntry(ASSESSMENTS, "assessments", self.tr("Assessments")),
            RailEntry(FINDINGS, "findings", self.tr("Findings & risks")),
            RailEntry(LIBRARY, "library", self.tr("Library")),
            RailEntry(REPORTS, "reports", self.tr("Reports")),
            RailEntry(VERIFY, "verify", self.tr("Verify")),
            RailEntry(SETTINGS, "settings", self.tr("Settings")),
        )

    def _open_search(self) -> None:
        if self._search_panel is not None:
            return
        keys = self._workbench.keys()
        offers = [Hit("place", entry.words, place=Place(entry.kind)) for entry in self._entries()]
        offers.append(Hit("place", self.tr("EU AI Act: classes and dates"), place=Place(ACT)))
        offers.append(Hit("place", self.tr("Risk register"), place=Place(RISKS)))
        offers.append(Hit("place", self.tr("Heat map of risks"), place=Place(RISKS, "", "heat")))
        offers += [
            Hit("act", label(act.name), act=act.name)
            for act in keys.all_acts()
            if act.group == ANYWHERE and act.name != "search"
        ]
        themes = (
            self.tr("Theme: light"),
            self.tr("Theme: dark"),
            self.tr("Theme: sun (high contrast)"),
            self.tr("Theme: night sun (high contrast)"),
        )
        offers += [Hit("act", words, act=f"theme-{name}") for name, words in zip(THEMES, themes, strict=True)]
        self.search.offer(offers)
        self.search.set_assessment(self.runner.assessment_id)
        self._search_panel = SearchPanel(self.search, self._workbench.look, self.frame)
        self._search_panel.closed.connect(self._on_search_closed)

    def _on_search_closed(self) -> None:
        self._search_panel = None
        if self.frame.page is not None:
            self.frame.page.take_focus()

    def _on_act_requested(self, name: str) -> None:
        if name.startswith("theme-"):
            self._workbench.set_theme(name.removeprefix("theme-"))
            return
        action = self.frame.findChild(QAction, name)
        if action is not None:
            action.trigger()

    def _show(self) -> None:
        self._workbench.window.show_only(self.frame)

    def _resume(self) -> None:
        self.session.read(lambda ws, _p: workspaces.place(ws, _PLACE), done=self._on_place)

    # --- saved mark ---

    def _show_saved(self, frame: Frame) -> None:
        mark = frame.top.saved
        if self.session.failure is not None:
            mark.show_state(SavedState.FAILED, reason=explain(self.session.failure).happened)
        elif self.session.is_saving:
            mark.show_state(SavedState.SAVING)
        else:
            mark.show_state(SavedState.SAVED, time=clock(self.session.last_saved or self.session.clock()))

    def _on_saving(self) -> None:
        self._show_saved(self.frame)

    def _on_saved(self, _at: datetime) -> None:
        self._show_saved(self.frame)
        self.battery.look()

    def _on_not_saved(self, error: WorkbenchError) -> None:
        self._show_saved(self.frame)
        self.frame.messages.say_error(error, acts=(("retry", self.tr("Retry")),))

    def _say_saved(self) -> None:
        for page in self.frame.pages():
            page.leave()
        if self.is_saved:
            at = clock(self.session.last_saved or self.session.clock())
            self.frame.messages.say("success", self.tr("All saved {time}").format(time=at))

    # --- what is told once ---

    def _tell_warnings(self) -> None:
        """Say what was noticed on opening the register: the gravest last, so that it stays."""
        for code, facts in self._workspace.register.warnings:
            if code == "register.closed_unexpectedly":
                lead = self.tr("The workbench was closed unexpectedly.")
                self.frame.messages.say("info", lead, self._kept_until(str(facts["at"])), code=code)
            elif code == "packs.version_taken":
                lead = self.tr("{pack} in this register differs from the one that came with this program.")
                text = self.tr("The register keeps its own; assessments go on with it.")
                self.frame.messages.say("info", lead.format(pack=facts["pack"]), text, code=code)
        for code, _facts in self._workspace.register.warnings:
            if code == "register.older_key_file":
                lead = self.tr("This key file is older than the register.")
                text = self.tr("Put the newest key file beside it: keys changed since then are missing here.")
                self.frame.messages.say("warning", lead, text, code=code)

    def _kept_until(self, at: str) -> str:
        if not at:
            return self.tr("Everything that was saved is here.")
        moment = from_iso(at)
        if local(moment).date() == local(self.session.clock()).date():
            return self.tr("Everything up to {time} is here.").format(time=exact_clock(moment))
        when = f"{day(local(moment).date())}, {exact_clock(moment)}"
        return self.tr("Everything up to {time} is here.").format(time=when)

    def _on_battery_low(self, percent: int) -> None:
        if not self.is_saved:
            return
        lead = self.tr("Battery low ({percent} %).").format(percent=percent)
        self.frame.messages.say("warning", lead, self.tr("Your work is saved."))

    def _on_unplugged(self) -> None:
        preferences = self._workbench.preferences
        if preferences.was_offered_field or preferences.density == FIELD or not self.frame.messages.isHidden():
            return
        self._workbench.set_preferences(replace(preferences, was_offered_field=True))
        lead = self.tr("The laptop runs on its battery.")
        text = self.tr("Out in the field, larger targets are easier to hit.")
        self.frame.messages.say("info", lead, text, acts=(("field", self.tr("Use Field density")),))

    # --- slots ---

    def _on_place(self, kept: object) -> None:
        self.navigator.go(_place_of(kept))

    def _on_entry_requested(self, entry_id: str) -> None:
        self.navigator.go(Place(LIBRARY, entry_id))

    def _on_moved(self, place: Place) -> None:
        if place.kind == LIBRARY:  # its links lead into the assessment that is open
            asked = frozenset(placed.question.id for placed in self.runner.questions)
            self.library.set_assessment(self.runner.assessment_id, asked)
        kept = {"page": place.kind, "object": place.object_id, "spot": place.spot}
        self.session.keep_place(_PLACE, kept)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        for page in self.frame.pages():
            page.refresh(changes)

    def _on_refused(self, error: WorkbenchError) -> None:
        self.frame.messages.say_error(error)

    def _on_message_act(self, key: str) -> None:
        if key == "retry":
            self.session.retry()
            self._show_saved(self.frame)
        elif key == "field":
            self._workbench.set_preferences(replace(self._workbench.preferences, density=FIELD))
        elif key == "close":
            self._workbench.quit()
        elif key == "stop":
            for entry in self._tray.entries:
                self._tray.cancel(entry.job_id)
            self._workbench.quit()

    def _on_jump(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.navigator.go(Place(str(action.data())))

    def _next_pane(self) -> None:
        self.frame.next_pane(1)

    def _previous_pane(self) -> None:
        self.frame.next_pane(-1)

    def _find(self) -> None:
        if self.frame.page is not None:
            self.frame.page.find_here()

    def _larger(self) -> None:
        self._scale_text(_TEXT_STEP)

    def _smaller(self) -> None:
        self._scale_text(-_TEXT_STEP)

    def _plain_size(self) -> None:
        self._workbench.set_preferences(replace(self._workbench.preferences, text_percent=100))

    def _scale_text(self, by: int) -> None:
        wanted = self._workbench.preferences.text_percent + by
        percent = min(MOST_PERCENT, max(LEAST_PERCENT, wanted))
        self._workbench.set_preferences(replace(self._workbench.preferences, text_percent=percent))

    def _next_theme(self) -> None:
        now = THEMES.index(self._workbench.preferences.theme)
        self._workbench.set_theme(THEMES[(now + 1) % len(THEMES)])

    def _show_keys(self) -> None:
        KeysSheet(self._workbench.look, self._workbench.keys(), self._workbench.window).open()


def _place_of(kept: object) -> Place:
    """Return the place that was kept, Home if there is none."""
    if not isinstance(kept, dict):
        return Place(HOME)
    kind, object_id = str(kept.get("page", "")), str(kept.get("object") or kept.get("assessment") or "")
    systems = {HOME, SYSTEMS, SYSTEM, CLASSIFICATION, ACT, COVERAGE}
    known = systems | {ASSESSMENTS, RUNNER, FINDINGS, RISKS, RISK, ZONE, LIBRARY, REPORTS, VERIFY, SETTINGS}
    if kind not in known or (kind in (SYSTEM, CLASSIFICATION, RUNNER, COVERAGE, RISK, ZONE) and not object_id):
        return Place(HOME)
    return Place(kind, object_id, str(kept.get("spot") or kept.get("question") or ""))
