"""The button that offers documents: a menu of what can be written, and the question where to."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme.apply import Look
from ui.widgets.buttons import Button
from ui.widgets.file_dialogs import ask_target

_ENDINGS = {"pdf": "PDF (*.pdf)", "xlsx": "Excel (*.xlsx)"}


class Offer(NamedTuple):
    """One document: its words in the menu, what it is, its ending and the name that its file gets."""

    words: str
    kind: str
    ending: str
    file_name: str


class DocumentsButton(Button):
    """Offers documents and asks for the file.

    Signals:
        wanted(str, str): kind of document and the file chosen; the person agreed to replace it.
    """

    wanted = Signal(str, str)

    def __init__(self, look: Look, words: str, folder: Path, parent: QWidget | None = None) -> None:
        """*folder* is where files are saved unless the person chooses another."""
        super().__init__(look, words, parent=parent)
        self._folder = folder
        self._offers: tuple[Offer, ...] = ()
        self.clicked.connect(self._on_clicked)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these documents from now on."""
        self._offers = tuple(offers)
        self.setEnabled(bool(offers))

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What the menu offers."""
        return self._offers

    def menu_of_offers(self) -> QMenu:
        """Return the menu, the keyboard on its first entry."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in self._offers:
            menu.addAction(offer.words).setData(offer)
        menu.triggered.connect(self._on_act)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def choose(self, offer: Offer) -> None:
        """Ask for the file of one document."""
        title = QCoreApplication.translate("Documents", "Save document")
        start = str(self._folder / offer.file_name)
        filter = _ENDINGS[offer.ending]
        dialog = ask_target(self, title, offer.ending, self._on_selected, filter=filter, start=start)
        dialog.setProperty("kind", offer.kind)

    def _on_clicked(self) -> None:
        self.menu_of_offers().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_act(self, action: QAction) -> None:
        self.choose(Offer(*action.data()))

    def _on_selected(self, chosen: str) -> None:
        self.wanted.emit(str(self.sender().property("kind")), chosen)
