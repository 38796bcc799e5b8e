"""The field for a passphrase: hidden until the person asks to see it, and whether Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.strength import Strength
from ui.theme.apply import Look
from ui.widgets.buttons import QUIET, Button
from ui.widgets.text import restyle

_LONGEST_SECRET = 4096


class SecretField(QLineEdit):
    """A field for a passphrase, hidden until the person asks to see it.

    Signals:
        caps_lock_changed(bool): a typed letter shows that Caps Lock is on, or off again.
    """

    caps_lock_changed = Signal(bool)

    def __init__(self, look: Look, name: str, *, is_compact: bool = False, parent: QWidget | None = None) -> None:
        """*is_compact* makes it as high as the other fields of a form."""
        super().__init__(parent)
        self._look = look
        self._caps = False
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(_LONGEST_SECRET)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setProperty("size", "" if is_compact else "large")
        height, type = (look.metrics.control - look.px(8), "control") if is_compact else (36, "")
        self._show = Button(look, self.tr("Show"), QUIET, icon="eye", height=height, type=type, parent=self)
        self._show.clicked.connect(self._on_show)

    def set_wrong(self, is_wrong: bool) -> None:
        """Show that what was typed did not fit."""
        self.setProperty("wrong", "true" if is_wrong else "false")
        restyle(self)

    def hide_text(self) -> None:
        """Hide the text again, as the window loses it or locks."""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._show.set_text(self.tr("Show"))
        self._show.set_icon("eye")
        self._place()

    @property
    def show_button(self) -> Button:
        """The button that shows the text."""
        return self._show

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right edge."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Notice Caps Lock before the letter is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._watch_caps(event)
        return super().event(event)

    def _watch_caps(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            caps = not self._caps
        elif len(text) == 1 and text.isalpha() and text.upper() != text.lower():
            caps = text.isupper() != bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            return
        if caps != self._caps:
            self._caps = caps
            self.caps_lock_changed.emit(caps)

    def _place(self) -> None:
        size = self._show.sizeHint()
        inset = self._look.px(6)
        self._show.setGeometry(
            self.width() - size.width() - inset, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        self.setTextMargins(0, 0, size.width(), 0)

    def _on_show(self) -> None:
        if self.echoMode() == QLineEdit.EchoMode.Password:
            self.setEchoMode(QLineEdit.EchoMode.Normal)
            self._show.set_text(self.tr("Hide"))
            self._show.set_icon("eye-off")
        else:
            self.hide_text()
        self._place()
        self.setFocus()


class StrengthWords(QObject):
    """Words for the strength of a passphrase."""

    def of(self, strength: Strength) -> str:
        """Return a sentence that says what to do."""
        return {
            Strength.EMPTY: self.tr("At least 10 characters. Four or five unrelated words are easy to remember."),
            Strength.SHORT: self.tr("Too short: at least 10 characters."),
            Strength.WEAK: self.tr("Easy to guess. Add another unrelated word."),
            Strength.GOOD: self.tr("Good."),
            Strength.STRONG: self.tr("Strong."),
        }[strength]
