"""The message bar: stands above what it concerns, pushes it down, stays until solved or closed.

Source: UX guide §5, visual target §7 "Message bar".
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.a11y import announce
from ui.errors import explain
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.buttons import QUIET, Button
from ui.widgets.lead_text import LeadText
from ui.widgets.text import restyle, show_if
from workbench.kernel.errors import WorkbenchError


class MessageBar(QFrame):
    """One message of a *kind* (danger, warning, success, info) with at most two acts.

    Signals:
        acted(str): the key of the act that the person chose.
        closed(): the person closed the message.
    """

    acted = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._acts: list[tuple[str, Button]] = []
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8))
        line.setSpacing(look.px(12))
        self._least = 48
        self._glyph = Glyph(look, "info", 18)
        self._words = LeadText(look)
        line.addWidget(self._glyph)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._act_row = QHBoxLayout()
        self._act_row.setSpacing(look.px(8))
        line.addLayout(self._act_row)
        self._close = Button(
            look, "", QUIET, icon="close", name=QCoreApplication.translate("MessageBar", "Close message"), height=32
        )
        self._close.clicked.connect(self._on_closed)
        line.addWidget(self._close)
        self.hide()

    def say(
        self,
        kind: str,
        lead: str,
        text: str = "",
        *,
        code: str = "",
        acts: Sequence[tuple[str, str]] = (),
        can_close: bool = True,
    ) -> None:
        """Show *lead* and *text* with *acts* of (key, words); *code* stands small at the end."""
        self.setProperty("kind", kind)
        self._glyph.set_kind(kind)
        self._words.set_words(lead, text, code)
        for _, button in self._acts:
            button.hide()
            button.deleteLater()
        self._acts = []
        for key, words in acts[:2]:
            button = Button(self._look, words)
            button.clicked.connect(self._on_act)
            self._act_row.addWidget(button)
            self._acts.append((key, button))
        self._close.setVisible(can_close)
        self.setMinimumHeight(self._look.px(self._least))
        restyle(self)
        show_if(self, True)
        self.setAccessibleName(self._words.words())
        announce(self, self._words.words())

    def say_error(self, error: WorkbenchError, acts: Sequence[tuple[str, str]] = ()) -> None:
        """Show the three sentences about *error* and its code."""
        told = explain(error)
        self.say("danger", told.happened, f"{told.meaning} {told.remedy}".strip(), code=told.code, acts=acts)

    def set_low(self, is_low: bool) -> None:
        """Take less height where the window is low."""
        self._least = 36 if is_low else 48
        side = self._look.px(2 if is_low else 8)
        self._line.setContentsMargins(self._look.px(16), side, self._look.px(8), side)
        self.setMinimumHeight(self._look.px(self._least))

    def words(self) -> str:
        """Return what the bar says."""
        return self._words.words()

    def act_button(self, key: str) -> Button | None:
        """Return the button of the act *key*."""
        return next((button for known, button in self._acts if known == key), None)

    def clear(self) -> None:
        """Take the message away, for it is solved."""
        self.hide()

    def _on_act(self) -> None:
        pressed = self.sender()
        key = next((known for known, button in self._acts if button is pressed), "")
        self.hide()
        self.acted.emit(key)

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()


class FieldMessage(QWidget):
    """A glyph and a sentence below a field; hidden while there is nothing to say."""

    def __init__(
        self, look: Look, kind: str = "danger", ground: str = "surface", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._glyph = Glyph(look, kind, 16, ground)
        self._words = LeadText(look, "message", kind)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        left = QVBoxLayout()
        left.setContentsMargins(0, look.px(2), 0, 0)
        left.addWidget(self._glyph)
        left.addStretch(1)
        line.addLayout(left)
        line.addWidget(self._words, 1)
        self.hide()

    def say(self, lead: str = "", text: str = "") -> None:
        """Show the sentence, or hide if both parts are empty."""
        self._words.set_words(lead, text)
        show_if(self, bool(lead or text))
        if lead or text:
            announce(self, self._words.words())

    def words(self) -> str:
        """Return the sentence shown, empty if hidden."""
        return self._words.words() if not self.isHidden() else ""
