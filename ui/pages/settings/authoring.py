"""The two acts on a questionnaire's files: out to a workbook for review, and back with a preview of every change."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.settings.authoring_view_model import AuthoringViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Button
from ui.widgets.changes import ChangeRow, ChangesDialog
from ui.widgets.file_dialogs import ask_file, ask_folder, ask_target
from workbench.services.author_pack import Preview


class AuthoringActs(QObject):
    """The buttons and what they open.

    Signals:
        said(str): something to tell the person.
    """

    said = Signal(str)

    def __init__(self, view_model: AuthoringViewModel, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._vm, self._look, self._page = view_model, look, page
        self._source = Path()
        self.out = Button(look, self.tr("Export…"))
        self.back = Button(look, self.tr("Import…"))
        self.out.clicked.connect(self._choose_pack)
        self.back.clicked.connect(self._choose_workbook)
        view_model.exported.connect(self._on_exported)
        view_model.previewed.connect(self.show_preview)
        view_model.written.connect(self._on_written)

    def show_preview(self, found: Preview) -> None:
        """Show every change, problem, fault and note."""
        title = self.tr("Review of {pack}").format(pack=found.pack_id)
        rows = preview_rows(found)
        source = self.tr("{changes} changes, {problems} problems, {faults} faults. Nothing is written yet.").format(
            changes=len(found.changes), problems=len(found.problems), faults=len(found.faults)
        )
        if not found.changes and not found.problems:
            source = self.tr("The workbook says what the pack says. There is nothing to write.")
        act = self.tr("Write %n change(s)", "", len(found.changes)) if found.can_be_taken else ""
        dialog = ChangesDialog(self._look, title, source, rows, self._page.window(), act=act)
        if not found.can_be_taken:
            dialog.cancel.set_text(self.tr("Close"))
        dialog.taken.connect(self._vm.take_over)
        dialog.open()

    # --- slots ---

    def _choose_pack(self) -> None:
        ask_folder(self._page, self.tr("Folder of the questionnaire"), self._on_pack_chosen)

    def _on_pack_chosen(self, folder: str) -> None:
        self._source = Path(folder)
        ask_target(self._page, self.tr("Workbook for review"), "xlsx", self._on_target_chosen)

    def _on_target_chosen(self, path: str) -> None:
        self._vm.export(self._source, Path(path))

    def _choose_workbook(self) -> None:
        ask_file(self._page, self.tr("Reviewed workbook"), self._on_workbook_chosen, filters=["*.xlsx"])

    def _on_workbook_chosen(self, path: str) -> None:
        self._source = Path(path)
        ask_folder(self._page, self.tr("Folder of the questionnaire"), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: str) -> None:
        self._vm.preview(self._source, Path(folder))

    def _on_exported(self, file: str) -> None:
        self.said.emit(self.tr("{file} is written. Change its white cells, then import it.").format(file=file))

    def _on_written(self, pack: str, count: int) -> None:
        self.said.emit(
            self.tr("%n change(s) written into {pack}. Install it as a new version.", "", count).format(pack=pack)
        )


def preview_rows(found: Preview) -> list[ChangeRow]:
    """Return every line of a preview, what stands against it first."""
    translate = QCoreApplication.translate
    problems = {
        "unknown_id": translate("Authoring", "This id is not part of the pack"),
        "doubled_id": translate("Authoring", "This id stands twice"),
        "not_a_choice": translate("Authoring", "Not one of the words to choose from"),
        "not_a_number": translate("Authoring", "Not a whole number"),
    }
    notes = {
        "row_missing": translate("Authoring", "The row is missing; it stays as it is in the pack"),
        "column_moved": translate("Authoring", "The column was moved; it was read by its name"),
        "column_unknown": translate("Authoring", "The column is not known and was not read"),
        "same_version": translate("Authoring", "The version is the same; a changed pack needs a new one"),
    }
    where = translate("Authoring", "{sheet}, row {row}, {column}")
    rows = [
        ChangeRow(
            "danger",
            each.value[:40] or "–",
            problems[each.code],
            where.format(sheet=each.sheet, row=each.row, column=each.column),
            each.value,
        )
        for each in found.problems
    ]
    rows += [ChangeRow("danger", f"{each.file}:{each.line}", each.text, "", each.rule) for each in found.faults]
    rows += [ChangeRow("info", each.object_id, each.field, each.old, each.new) for each in found.changes]
    rows += [ChangeRow("warning", each.value, notes[each.code], each.sheet) for each in found.notes]
    return rows
