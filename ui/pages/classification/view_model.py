"""State of the wizard and of its result: which question, what is said, what follows, what can be done now.

An answer changes the screen at once and is written behind it; what the service returns replaces the guess when no
later wish is under way. Source: UX guide §§4, 8.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ui.navigation import CLASSIFICATION, SYSTEM, Place
from ui.pages.classification.way_book import RESULT, Loaded, WayBook
from ui.session import Session, Verb
from workbench.classification.dossier import Dossier
from workbench.classification.model import (
    ClassificationState,
    DutyState,
    Origin,
    SystemClassification,
    Trigger,
)
from workbench.evidence.model import Evidence
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_bytes
from workbench.kernel.progress import Progress
from workbench.services import (
    act_documents,
    classification_dossier,
    decide_classification,
    keep_duties,
    reclassify,
    run_classification,
)
from workbench.services import workspace as workspaces
from workbench.services.act_documents import Kind
from workbench.services.run_classification import Said
from workbench.services.workspace import Workspace

NOTE_REST_MS = 800


class ClassificationViewModel(WayBook):
    """One open classification.

    Signals:
        loaded(): the sheet is there.
        node_changed(): another question is shown, or the result.
        answer_changed(): what is said about the question shown is another; the reasoning follows.
        dossier_read(): `dossier` is another.
        place_requested(Place): go there.
        failed(WorkbenchError): something was refused.
        document_saved(str): a document of this name was written.
        problem(str): why the person cannot go on: ``no_answer`` or ``no_date``.
    """

    loaded = Signal()
    node_changed = Signal()
    answer_changed = Signal()
    dossier_read = Signal()
    place_requested = Signal(object)
    failed = Signal(object)
    document_saved = Signal(str)
    problem = Signal(str)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(session, language, parent)
        self.classification_id = ""
        self.evidence: dict[str, Evidence] = {}
        self.history: tuple[SystemClassification, ...] = ()
        self.people: dict[str, str] = {}
        self.triggers: tuple[Trigger, ...] = ()
        self.dossier: Dossier | None = None
        self._wanted = ""
        self._writing = 0
        self._wants_reload = False
        self._note = ""
        self._rest = QTimer(self, singleShot=True, interval=NOTE_REST_MS)
        self._rest.timeout.connect(self.write_note)
        session.changed.connect(self._on_changed)

    # --- opening and moving ---

    def open(self, classification_id: str, spot: str = "") -> None:
        """Show a classification at a question or at its result, or where the person left off."""
        self._wanted = spot
        if classification_id == self.classification_id and self.sheet is not None:
            if spot:
                self.go_to(spot)
            else:
                self.node_changed.emit()
            return
        self.write_note()
        self.classification_id, self.sheet, self.dossier = classification_id, None, None
        self._read()

    def go_to(self, spot: str) -> None:
        """Show a question that was reached, or the result."""
        assert self.sheet is not None
        self.write_note()
        way = self.sheet.way
        if spot != RESULT and spot not in way.reached:
            spot = way.open[0] if way.open else RESULT
        self.node_id = spot
        self._take_chosen()
        self._session.keep_place(f"classification/{self.classification_id}", {"node": spot})
        if spot == RESULT:
            self.read_dossier()
        self.node_changed.emit()

    def go_on(self) -> None:
        """Confirm what is chosen on the screen and show the next question, or the result after the last."""
        if self.sheet is None or self.node is None:
            return
        if self.can_answer:
            if not self.chosen:
                self.problem.emit("no_date" if self.node.kind == "date" else "no_answer")
                return
            self._write_chosen()
        self.write_note()
        reached = self.sheet.way.reached
        at = reached.index(self.node_id)
        self.go_to(reached[at + 1] if at + 1 < len(reached) else RESULT)

    def go_back(self) -> None:
        """Show the question before; nothing is lost."""
        if self.sheet is None:
            return
        reached = self.sheet.way.reached
        if self.node is None:
            self.go_to(reached[-1])
        elif self.node_id in reached and (at := reached.index(self.node_id)) > 0:
            self.go_to(reached[at - 1])

    # --- answering ---

    def choose(self, key: str) -> None:
        """Choose an option: the one of a single choice, or one more or less of several. It is written at once."""
        if not self.can_answer or self.node is None:
            return
        if self.node.kind != "multi":
            self.chosen = (key,)
        elif key in self.chosen:
            self.chosen = tuple(each for each in self.chosen if each != key)
        elif key == "none":
            self.chosen = ("none",)
        else:
            picked = {*self.chosen, key} - {"none"}
            self.chosen = tuple(each for each in self.node.options if each in picked)
        self._write_chosen()

    def choose_at(self, position: int) -> None:
        """Choose the option at *position*, from 0; beyond the last nothing happens."""
        if self.node is not None and self.node.kind != "date" and position < len(self.node.options):
            self.choose(list(self.node.options)[position])

    def say_day(self, text: str) -> None:
        """Say the date asked for, as ISO text or ``unknown``."""
        if self.can_answer:
            self.chosen = (text,)
            self._write_chosen()

    def clear(self) -> None:
        """Withdraw the answer to the question shown."""
        if self.can_answer and self.node is not None:
            self.chosen = ()
            self._write(self.node_id, Said(answer=()))

    def type_note(self, text: str) -> None:
        """Take a half-typed reason; it is written after a rest."""
        self._note = text
        self._rest.start()

    def write_note(self) -> None:
        """Write the reason typed for the question shown, if it changed."""
        self._rest.stop()
        if self.can_answer and self.sheet is not None and self.node is not None:
            if self._note != self.sheet.answer(self.node_id).note:
                self._write(self.node_id, Said(note=self._note))

    def attach_files(self, paths: list[Path]) -> None:
        """Take in files as evidence for the answer shown."""
        classification_id, node_id = self.classification_id, self.node_id
        if not self.can_answer or self.node is None:
            return
        for path in paths:
            self._session.write(
                _attaching(classification_id, node_id, path), done=self._on_attached, failed=self.failed.emit
            )

    def detach(self, evidence_id: str) -> None:
        """No longer link a file to the answer shown."""
        classification_id, node_id = self.classification_id, self.node_id
        self._session.write(
            lambda ws, _p: run_classification.detach(ws, classification_id, node_id, evidence_id),
            done=self._on_attached,
            failed=self.failed.emit,
        )

    def accept_step(self) -> None:
        """Confirm what is proposed for every question of the present step, and go to the first that is left."""
        if not self.can_answer or self.sheet is None or self.node is None:
            return
        self._write_chosen()
        step, sheet = self.step(), self.sheet
        nodes: list[str] = []
        while sheet.way.open and self.tree.step_of(sheet.way.open[0]) == step:
            node_id = sheet.way.open[0]
            proposal = sheet.proposals.get(node_id)
            if proposal is None:
                break
            nodes.append(node_id)
            sheet = self._with(node_id, proposal.answer, origin=proposal.origin, sheet=sheet)
        if nodes:
            classification_id = self.classification_id
            self.sheet = sheet
            self._queue(lambda ws: run_classification.accept_proposals(ws, classification_id, nodes))
        self.go_to(sheet.way.open[0] if sheet.way.open else RESULT)

    # --- finishing and deciding ---

    def finish(self) -> None:
        """Make the result a proposal."""
        self._act(lambda ws, key: run_classification.finish(ws, key))

    def take_back(self) -> None:
        """Make the proposal a draft again."""
        self._act(lambda ws, key: run_classification.take_back(ws, key))

    def confirm(self, reason: str) -> None:
        """Confirm the proposal."""
        language = self.language
        self._act(lambda ws, key: decide_classification.confirm(ws, key, reason=reason, language=language))

    def overrule(self, classes: tuple[str, ...], roles: tuple[str, ...], reason: str) -> None:
        """Put other classes in place of those computed."""
        language = self.language
        self._act(
            lambda ws, key: decide_classification.overrule(
                ws, key, classes=classes, roles=roles, reason=reason, language=language
            )
        )

    def send_back(self, reason: str) -> None:
        """Send the proposal back with a reason."""
        self._act(lambda ws, key: decide_classification.send_back(ws, key, reason=reason))

    def settle(self, reason: str) -> None:
        """Say that the result stays although something came up."""
        self._act(lambda ws, key: decide_classification.settle(ws, key, reason=reason))

    def set_duty(self, duty_id: str, state: DutyState, owner: str, note: str, reason: str) -> None:
        """Say how far a duty is."""
        self._act(
            lambda ws, key: keep_duties.set_duty(ws, key, duty_id, state=state, owner=owner, note=note, reason=reason)
        )

    def attach_to_duty(self, duty_id: str, paths: list[Path]) -> None:
        """Take in files that show the fulfilment of a duty."""
        for path in paths:
            self._act(_attaching_to_duty(duty_id, path))

    def classify_again(self) -> None:
        """Begin a classification that follows this one, and go to it."""
        assert self.sheet is not None
        system_id, renews = self.sheet.system.id, self.classification_id
        self._session.write(
            lambda ws, _p: run_classification.start(ws, system_id, renews=renews),
            done=self._on_started,
            failed=self.failed.emit,
        )

    def go_to_system(self) -> None:
        """Go to the card of the system."""
        if self.sheet is not None:
            self.place_requested.emit(Place(SYSTEM, self.sheet.system.id, "classification"))

    def open_other(self, classification_id: str) -> None:
        """Show another classification of the system."""
        self.place_requested.emit(Place(CLASSIFICATION, classification_id, ""))

    def read_dossier(self) -> None:
        """Read the dossier of the result, behind what is still written."""
        classification_id, language = self.classification_id, self.language
        self._session.read(
            lambda ws, _p: classification_dossier.dossier(ws, classification_id, language=language),
            key="classification.dossier",
            done=self._on_dossier,
            failed=self.failed.emit,
        )

    def save_document(self, kind: str, chosen: str) -> None:
        """Write a document on this classification into the file that the person chose."""
        classification_id, language, path = self.classification_id, self.language, Path(chosen)
        self._session.read(
            lambda ws, progress: (
                act_documents.write(
                    ws, Kind(kind), path, classification_id, language=language, overwrite=True, progress=progress
                ).name
            ),
            title=QCoreApplication.translate("Documents", "Save {name}").format(name=path.name),
            done=self.document_saved.emit,
            failed=self.failed.emit,
        )

    # --- writing ---

    def _take_chosen(self) -> None:
        assert self.sheet is not None
        said = self.sheet.answer(self.node_id)
        proposal = self.proposal
        self.chosen = said.answer or (proposal.answer if proposal else ())
        self._note = said.note

    def _write_chosen(self) -> None:
        assert self.sheet is not None and self.node is not None
        if self.chosen == self.sheet.answer(self.node_id).answer:
            return
        proposal = self.sheet.proposals.get(self.node_id)
        is_proposed = proposal is not None and proposal.answer == self.chosen
        origin = proposal.origin if proposal is not None and is_proposed else Origin.PERSON
        self._write(self.node_id, Said(answer=self.chosen, origin=origin))

    def _write(self, node_id: str, said: Said) -> None:
        assert self.sheet is not None
        before = self.sheet.answer(node_id)
        after = replace(
            before,
            answer=before.answer if said.answer is None else said.answer,
            note=before.note if said.note is None else said.note,
            by=self._session.workspace.person.id,
        )
        answers = {**self.sheet.answers, node_id: after}
        self.sheet = run_classification.with_answers(self.sheet, answers, language=self.language)
        classification_id = self.classification_id
        self._queue(lambda ws: run_classification.answer(ws, classification_id, node_id, said))
        self.answer_changed.emit()

    def _queue(self, verb: Callable[[Workspace], object]) -> None:
        self._writing += 1
        self._session.write(lambda ws, _p: verb(ws), done=self._on_written, failed=self._on_refused)

    def _act(self, verb: Callable[[Workspace, str], object]) -> None:
        self.write_note()
        classification_id = self.classification_id
        self._session.write(lambda ws, _p: verb(ws, classification_id), done=self._on_acted, failed=self.failed.emit)

    def _read(self) -> None:
        classification_id, language = self.classification_id, self.language
        self._session.read(
            lambda ws, _p: _load(ws, classification_id, language),
            key="classification.sheet",
            done=self._on_read,
            failed=self.failed.emit,
        )

    # --- slots ---

    def _on_read(self, found: Loaded) -> None:
        if found.sheet.classification.id != self.classification_id:
            return
        is_first = self.sheet is None
        if self._writing:  # what is on the screen is newer
            self._wants_reload = True
            return
        self.sheet, self.evidence, self.history = found.sheet, found.evidence, found.history
        self.people, self.triggers = found.people, found.triggers
        self.loaded.emit()
        if not is_first:
            if self.node is not None:
                self._take_chosen_quietly()
            self.answer_changed.emit()
            return
        way = found.sheet.way
        wanted = self._wanted or found.place
        if self.state is not ClassificationState.DRAFT and wanted not in way.reached:
            wanted = RESULT
        self.go_to(wanted or (way.open[0] if way.open else RESULT))

    def _take_chosen_quietly(self) -> None:
        assert self.sheet is not None
        said = self.sheet.answer(self.node_id).answer
        if said:
            self.chosen = said

    def _on_written(self, _value: object) -> None:
        self._writing = max(0, self._writing - 1)
        if not self._writing and self._wants_reload:
            self._wants_reload = False
            self._read()

    def _on_refused(self, error: WorkbenchError) -> None:
        self._writing = max(0, self._writing - 1)
        self.failed.emit(error)
        self._read()

    def _on_attached(self, _value: object) -> None:
        self._read()

    def _on_acted(self, _value: object) -> None:
        self._read()
        self.node_id = RESULT if self.state is not ClassificationState.DRAFT or self.is_complete else self.node_id
        self.read_dossier()

    def _on_started(self, classification: SystemClassification) -> None:
        self.place_requested.emit(Place(CLASSIFICATION, classification.id))

    def _on_dossier(self, found: Dossier) -> None:
        if found.classification.id == self.classification_id:
            self.dossier = found
            self.dossier_read.emit()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self.sheet is None:
            return
        system_id = self.sheet.system.id
        if any(kind == "system" and key == system_id for kind, key in changes):
            self._read()


def _attaching(classification_id: str, node_id: str, path: Path) -> Verb:
    def verb(workspace: Workspace, _progress: Progress) -> object:
        content = read_bytes(path)
        return run_classification.attach(workspace, classification_id, node_id, name=path.name, content=content)

    return verb


def _attaching_to_duty(duty_id: str, path: Path) -> Callable[[Workspace, str], object]:
    def verb(workspace: Workspace, classification_id: str) -> object:
        content = read_bytes(path)
        return keep_duties.attach(workspace, classification_id, duty_id, name=path.name, content=content)

    return verb


def _load(workspace: Workspace, classification_id: str, language: str) -> Loaded:
    sheet = run_classification.sheet(workspace, classification_id, language=language)
    kept = workspaces.place(workspace, f"classification/{classification_id}")
    return Loaded(
        sheet=sheet,
        evidence=run_classification.evidence_of(workspace, list(sheet.answers.values())),
        place=str(kept.get("node", "")) if isinstance(kept, dict) else "",
        history=run_classification.of_system(workspace, sheet.system.id),
        people={person.id: person.name for person in workspaces.people(workspace)},
        triggers=tuple(
            each for each in reclassify.triggers_of(workspace, sheet.system.id)
            if each.classification_id == classification_id
        ),
    )  # fmt: skip
