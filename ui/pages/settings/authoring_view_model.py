"""State of the review of a questionnaire: exports, previews and imports of its workbook."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.session import Session
from workbench.kernel.errors import WorkbenchError
from workbench.services import author_pack
from workbench.services.author_pack import Preview


class AuthoringViewModel(QObject):
    """Exports and imports on the reading lane; the register is not touched.

    Signals:
        exported(str): the workbook of this name is written.
        previewed(object): what the workbook would do, to be shown.
        written(str, int): so many changes were written into the pack of this name.
        failed(WorkbenchError): something was refused.
    """

    exported = Signal(str)
    previewed = Signal(object)
    written = Signal(str, int)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = Path()
        self._preview: Preview | None = None

    def export(self, folder: Path, target: Path) -> None:
        """Write the questionnaire in *folder* as a workbook; the person agreed to replace *target*."""
        self._session.read(
            lambda _ws, _p: (target.name, author_pack.export(folder, target, overwrite=True)),
            title=self.tr("Workbook for review"),
            done=self._on_exported,
            failed=self._on_failed,
        )

    def preview(self, workbook: Path, folder: Path) -> None:
        """Find out what bringing *workbook* back into *folder* would do."""
        self._folder = folder
        self._session.read(
            lambda _ws, _p: author_pack.preview(workbook, folder),
            title=self.tr("Compare the workbook"),
            done=self._on_previewed,
            failed=self._on_failed,
        )

    def take_over(self) -> None:
        """Write what was shown."""
        found, folder = self._preview, self._folder
        if found is not None:
            self._session.read(
                lambda _ws, _p: author_pack.take_over(found, folder), done=self._on_written, failed=self._on_failed
            )

    def _on_exported(self, found: tuple[str, int]) -> None:
        self.exported.emit(found[0])

    def _on_previewed(self, found: Preview) -> None:
        self._preview = found
        self.previewed.emit(found)

    def _on_written(self, _nothing: object) -> None:
        if self._preview is not None:
            self.written.emit(self._preview.pack_id, len(self._preview.changes))

    def _on_failed(self, error: WorkbenchError) -> None:
        self.failed.emit(error)
