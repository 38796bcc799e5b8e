"""Links to entries of the library, as they stand beside a weak answer or a finding."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.i18n.labels import word
from ui.models.bookshelf import Help
from ui.theme.apply import Look
from ui.widgets.link_line import LinkLine
from ui.widgets.text import clear_layout


class HelpLinks(QWidget):
    """One link a line: what kind of help it is, and its title.

    Signals:
        entry_requested(str): show this entry of the library.
    """

    entry_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_compact = False
        self._helps: tuple[Help, ...] = ()
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))

    def set_compact(self, is_compact: bool) -> None:
        """Stand in one row without the second line, where there is little height."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            direction = QBoxLayout.Direction
            self._column.setDirection(direction.LeftToRight if is_compact else direction.TopToBottom)
            self.show_links(self._helps)

    def show_links(self, helps: Iterable[Help]) -> None:
        """Show a link for each of *helps*."""
        clear_layout(self._column)
        self._helps = tuple(helps)
        # In one row there is room for two; the entry itself leads on.
        for each in self._helps[:2] if self._is_compact else self._helps:
            line = LinkLine(self._look, each.title, "" if self._is_compact else word("entry", each.kind))
            line.setProperty("entry", each.entry_id)
            line.clicked.connect(self._on_clicked)
            self._column.addWidget(line)

    def _on_clicked(self) -> None:
        self.entry_requested.emit(str(self.sender().property("entry")))
