"""Handing the result to another tool: which one, then where to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.findings.view_model import ResultViewModel
from ui.theme.apply import Look
from ui.widgets.dialog import Dialog
from ui.widgets.file_dialogs import ask_target
from ui.widgets.option import Choice, Options
from workbench.services.export_results import SUFFIXES


class ExportDialog(Dialog):
    """Asks for the format.

    Signals:
        taken(str): the key of the format.
    """

    taken = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "", parent, width=560)
        self.title.setText(self.tr("Export the result"))
        self.options = Options(look, self.tr("Format"))
        self.options.set_choices(
            (
                Choice("oscal", self.tr("OSCAL assessment results"), self.tr("One JSON file; evidence by its hash")),
                Choice(
                    "ciso-assistant", self.tr("CISO Assistant"), self.tr("A library and, beside it, an audit workbook")
                ),
            )
        )
        self.content.addWidget(self.options)
        self.consequence.setText(self.tr("The files hold notes and names in the clear. No evidence file is included."))
        self.act.set_text(self.tr("Choose file…"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)

    def _on_act(self) -> None:
        wanted = self.options.choice
        self.accept()
        self.taken.emit(wanted)


class ExportActs(QObject):
    """The dialogs behind the button.

    Signals:
        said(str): something to tell the person.
    """

    said = Signal(str)

    def __init__(self, view_model: ResultViewModel, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._vm, self._look, self._page = view_model, look, page
        self._format = ""
        view_model.exported.connect(self._on_exported)

    def ask(self) -> None:
        """Ask for the format."""
        dialog = ExportDialog(self._look, self._page.window())
        dialog.taken.connect(self._on_format)
        dialog.open()

    def _on_format(self, wanted: str) -> None:
        self._format = wanted
        suffix = SUFFIXES[wanted]  # type: ignore[index]
        ask_target(self._page, self.tr("Export the result"), suffix, self.export_to)

    def export_to(self, path: str) -> None:
        """Write the result to *path* in the format that was chosen."""
        self._vm.export(self._format, path)

    def _on_exported(self, files: tuple[str, ...]) -> None:
        self.said.emit(self.tr("Written: {files}.").format(files=", ".join(files)))
