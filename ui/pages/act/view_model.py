"""State of the register under the EU AI Act."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.format import day
from ui.navigation import CLASSIFICATION, SYSTEMS, Place
from ui.session import Session
from workbench.services import act_documents, act_overview, reclassify
from workbench.services.act_documents import Kind
from workbench.services.act_overview import ActOverview
from workbench.services.reclassify import Reclassified


class ActViewModel(QObject):
    """The whole register under the Act.

    Signals:
        loaded(): `found` is another.
        reclassified(Reclassified): all were classified for a day.
        document_saved(str): a document of this name was written.
        place_requested(Place): go there.
        failed(WorkbenchError): something was refused.
    """

    loaded = Signal()
    reclassified = Signal(object)
    document_saved = Signal(str)
    place_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.language = language
        self.found: ActOverview | None = None
        self._is_stale = True
        session.changed.connect(self._on_changed)

    @property
    def can_change(self) -> bool:
        """True unless the register is open for viewing only."""
        return not self._session.workspace.is_read_only

    def open(self) -> None:
        """Show how the register stands now."""
        if self._is_stale:
            self._is_stale = False
            language = self.language
            self._session.read(
                lambda ws, _p: act_overview.overview(ws, language=language),
                key="act.overview",
                done=self._on_read,
                failed=self.failed.emit,
            )

    def open_kind(self, kind: str) -> None:
        """Go to the systems of one class."""
        self.place_requested.emit(Place(SYSTEMS, "", f"class={kind}"))

    def open_classification(self, classification_id: str) -> None:
        """Go to a classification."""
        self.place_requested.emit(Place(CLASSIFICATION, classification_id))

    def classify_all(self, on: date) -> None:
        """Classify all for a day; it can be cancelled in the tray."""
        self._session.write(
            lambda ws, progress: reclassify.all_for_day(ws, on, progress=progress),
            title=QCoreApplication.translate("Act", "Classify all for {day}").format(day=day(on)),
            done=self._on_reclassified,
            failed=self.failed.emit,
        )

    def save_register(self, kind: str, chosen: str, on: date | None) -> None:
        """Write the register by class into the file that the person chose; it can be cancelled in the tray."""
        language, path = self.language, Path(chosen)
        self._session.read(
            lambda ws, progress: (
                act_documents.write(
                    ws, Kind(kind), path, on=on, language=language, overwrite=True, progress=progress
                ).name
            ),
            title=QCoreApplication.translate("Documents", "Save {name}").format(name=path.name),
            done=self.document_saved.emit,
            failed=self.failed.emit,
        )

    def _on_read(self, found: ActOverview) -> None:
        self.found = found
        self.loaded.emit()

    def _on_reclassified(self, found: Reclassified) -> None:
        self.reclassified.emit(found)
        self.open()

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        kinds = {kind for kind, _ in changes}
        if kinds & {"classification", "system", "duty", "pack", "register"}:
            self._is_stale = True
