"""Every action and every key of the window in one place.

Keys without Ctrl or Alt act only while no text field has the keyboard, and can
be switched off. They are looked up here from a key event; the others are
shortcuts of Qt. Keys choose by position, so a scale answers to 1-5 on the
number row, on the keypad, and to the same places of French and Belgian
keyboards, which give & é " ' ( and à without Shift.

Source: UX guide §3.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.i18n.mark import QT_TRANSLATE_NOOP

ANYWHERE = QT_TRANSLATE_NOOP("actions", "Anywhere")
ANSWERING = QT_TRANSLATE_NOOP("actions", "Answering")
MOVING = QT_TRANSLATE_NOOP("actions", "Moving between questions")
REVIEWING = QT_TRANSLATE_NOOP("actions", "Reviewing")
LISTS = QT_TRANSLATE_NOOP("actions", "Lists and charts")
GROUPS = (ANYWHERE, ANSWERING, MOVING, REVIEWING, LISTS)


@dataclass(frozen=True)
class Act:
    """One thing that a key does: its name in code, its words, its keys (first shown) and whether Qt owns them."""

    name: str
    label: str
    keys: tuple[str, ...]
    group: str
    is_single: bool = False


def _single(name: str, label: str, group: str, *keys: str) -> Act:
    return Act(name, label, keys, group, is_single=True)


ACTS: tuple[Act, ...] = (
    Act("search", QT_TRANSLATE_NOOP("actions", "Search everywhere"), ("Ctrl+K",), ANYWHERE),
    Act("find", QT_TRANSLATE_NOOP("actions", "Search in this place"), ("Ctrl+F",), ANYWHERE),
    Act("back", QT_TRANSLATE_NOOP("actions", "Back"), ("Alt+Left",), ANYWHERE),
    Act("forward", QT_TRANSLATE_NOOP("actions", "Forward"), ("Alt+Right",), ANYWHERE),
    Act("menu", QT_TRANSLATE_NOOP("actions", "Open the menu"), ("Alt+0",), ANYWHERE),
    Act("next-pane", QT_TRANSLATE_NOOP("actions", "Next pane"), ("F6",), ANYWHERE),
    Act("previous-pane", QT_TRANSLATE_NOOP("actions", "Previous pane"), ("Shift+F6",), ANYWHERE),
    Act("save", QT_TRANSLATE_NOOP("actions", "Say whether all is saved"), ("Ctrl+S",), ANYWHERE),
    Act("lock", QT_TRANSLATE_NOOP("actions", "Lock"), ("Ctrl+L",), ANYWHERE),
    Act("larger", QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), ANYWHERE),
    Act("smaller", QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",), ANYWHERE),
    Act("plain-size", QT_TRANSLATE_NOOP("actions", "Text as usual"), ("Ctrl+0",), ANYWHERE),
    Act("theme", QT_TRANSLATE_NOOP("actions", "Next theme"), ("Ctrl+Shift+T",), ANYWHERE),
    Act("keys", QT_TRANSLATE_NOOP("actions", "All keys"), ("Ctrl+/", "F1"), ANYWHERE),
    Act("quit", QT_TRANSLATE_NOOP("actions", "Close the program"), ("Ctrl+Q",), ANYWHERE),
    _single("answer-1", QT_TRANSLATE_NOOP("actions", "First answer"), ANSWERING, "1"),
    _single("answer-2", QT_TRANSLATE_NOOP("actions", "Second answer"), ANSWERING, "2"),
    _single("answer-3", QT_TRANSLATE_NOOP("actions", "Third answer"), ANSWERING, "3"),
    _single("answer-4", QT_TRANSLATE_NOOP("actions", "Fourth answer"), ANSWERING, "4"),
    _single("answer-5", QT_TRANSLATE_NOOP("actions", "Fifth answer"), ANSWERING, "5"),
    _single("not-applicable", QT_TRANSLATE_NOOP("actions", "Does not apply"), ANSWERING, "0"),
    _single("unknown", QT_TRANSLATE_NOOP("actions", "Not known"), ANSWERING, "U"),
    _single("clear", QT_TRANSLATE_NOOP("actions", "Clear the answer"), ANSWERING, "Backspace"),
    _single("mark", QT_TRANSLATE_NOOP("actions", "Mark for review"), ANSWERING, "R"),
    _single("note", QT_TRANSLATE_NOOP("actions", "Note"), ANSWERING, "N"),
    _single("evidence", QT_TRANSLATE_NOOP("actions", "Attach evidence"), ANSWERING, "E"),
    _single("photo", QT_TRANSLATE_NOOP("actions", "Attach the newest photo"), ANSWERING, "P"),
    Act("paste", QT_TRANSLATE_NOOP("actions", "Attach the picture from the clipboard"), ("Ctrl+V",), ANSWERING),
    _single("guidance", QT_TRANSLATE_NOOP("actions", "Guidance"), ANSWERING, "G"),
    Act("undo", QT_TRANSLATE_NOOP("actions", "Undo"), ("Ctrl+Z",), ANSWERING),
    Act("redo", QT_TRANSLATE_NOOP("actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), ANSWERING),
    Act("next-open", QT_TRANSLATE_NOOP("actions", "Next open question"), ("Ctrl+Return", "Ctrl+Enter"), MOVING),
    _single("next", QT_TRANSLATE_NOOP("actions", "Next question"), MOVING, "PgDown"),
    _single("previous", QT_TRANSLATE_NOOP("actions", "Previous question"), MOVING, "PgUp"),
    Act("next-section", QT_TRANSLATE_NOOP("actions", "Next section"), ("Ctrl+PgDown",), MOVING),
    Act("previous-section", QT_TRANSLATE_NOOP("actions", "Previous section"), ("Ctrl+PgUp",), MOVING),
    _single("first", QT_TRANSLATE_NOOP("actions", "First question of the section"), MOVING, "Home"),
    _single("last", QT_TRANSLATE_NOOP("actions", "Last question of the section"), MOVING, "End"),
    Act(
        "hand-in",
        QT_TRANSLATE_NOOP("actions", "Hand in for review"),
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        MOVING,
    ),
    Act("go-to", QT_TRANSLATE_NOOP("actions", "Go to a question by its number"), ("Ctrl+G",), MOVING),
    _single("list", QT_TRANSLATE_NOOP("actions", "List mode"), MOVING, "L"),
    _single("leave", QT_TRANSLATE_NOOP("actions", "Back to the question"), MOVING, "Esc"),
    _single("accept", QT_TRANSLATE_NOOP("actions", "Accept the answer"), REVIEWING, "A"),
    _single("send-back", QT_TRANSLATE_NOOP("actions", "Send the answer back"), REVIEWING, "B"),
    _single("table", QT_TRANSLATE_NOOP("actions", "Chart as a table"), LISTS, "T"),
    _single("bars", QT_TRANSLATE_NOOP("actions", "Bars or radar"), LISTS, "B"),
    Act("print", QT_TRANSLATE_NOOP("actions", "Print preview"), ("Ctrl+P",), LISTS),
    _single("page-next", QT_TRANSLATE_NOOP("actions", "Next page of a report"), LISTS, "PgDown"),
    _single("page-previous", QT_TRANSLATE_NOOP("actions", "Previous page of a report"), LISTS, "PgUp"),
    _single("page-first", QT_TRANSLATE_NOOP("actions", "First page of a report"), LISTS, "Home"),
    _single("page-last", QT_TRANSLATE_NOOP("actions", "Last page of a report"), LISTS, "End"),
    _single("zoom-in", QT_TRANSLATE_NOOP("actions", "Larger diagram"), LISTS, "+"),
    _single("zoom-out", QT_TRANSLATE_NOOP("actions", "Smaller diagram"), LISTS, "-"),
    _single("zoom-fit", QT_TRANSLATE_NOOP("actions", "Whole width of the diagram"), LISTS, "0"),
)
_BY_NAME = {act.name: act for act in ACTS}

# Names of keys as Qt asks for them, so that a keyboard's own words ("Strg") are shown.
KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
)

# The number row of French and Belgian keyboards without Shift, by position.
_AZERTY = {"&": "1", "é": "2", '"': "3", "'": "4", "(": "5", "à": "0"}
_ZOOMS = ("+", "-")
_TYPED_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_NAMED_KEYS = {
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Escape: "Esc",
}


def label(name: str) -> str:
    """Return the words for the action *name*."""
    return QCoreApplication.translate("actions", _BY_NAME[name].label)


def group_label(group: str) -> str:
    """Return the words for a *group* of `GROUPS`."""
    return QCoreApplication.translate("actions", group)


def pressed_key(event: QKeyEvent) -> str:
    """Return which single key *event* stands for ("4", "R", "PgDown"), empty if it is none.

    Ctrl, Alt and Meta make it none. A sign that needs Shift on this keyboard is not the position without Shift.
    """
    modifiers = event.modifiers()
    if modifiers & ~_TYPED_MODIFIERS:
        return ""
    if (named := _NAMED_KEYS.get(Qt.Key(event.key()))) is not None:
        return "" if modifiers & Qt.KeyboardModifier.ShiftModifier else named
    text = event.text()
    if text.isascii() and text.isdigit():
        return text
    if text in _ZOOMS:  # a sign of its own on every keyboard, with or without Shift
        return text
    if text in _AZERTY:
        return "" if modifiers & Qt.KeyboardModifier.ShiftModifier else _AZERTY[text]
    return text.upper() if text.isalpha() else ""


class Keys:
    """The keys of all actions, with the person's changes ("name=sequence")."""

    def __init__(self, changes: Iterable[str] = (), *, single_keys: bool = True) -> None:
        self._acts = dict(_BY_NAME)
        self.single_keys = single_keys
        for change in changes:
            name, _, sequence = change.partition("=")
            if name in self._acts and sequence and not self.taken_by(name, sequence):
                self._acts[name] = replace(self._acts[name], keys=(sequence,))

    def shown(self, name: str) -> str:
        """Return the first key of the action *name* as its keyboard calls it, empty if single keys are off."""
        act = self._acts[name]
        if act.is_single:
            return act.keys[0] if self.single_keys else ""
        return QKeySequence(act.keys[0]).toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")

    def all_acts(self) -> tuple[Act, ...]:
        """Return all actions with the keys that hold now, in reading order."""
        return tuple(self._acts.values())

    def taken_by(self, name: str, sequence: str) -> str | None:
        """Return the other action of the same reach that has the key *sequence*, or None."""
        mine = self._acts[name]
        for other in self._acts.values():
            same_reach = ANYWHERE in (mine.group, other.group) or _scope(mine) == _scope(other)
            if other.name != name and same_reach and sequence in other.keys:
                return other.name
        return None

    def single_act(self, event: QKeyEvent, names: Iterable[str]) -> str | None:
        """Return which of the single-key actions *names* the key event asks for, or None."""
        if not self.single_keys:
            return None
        key = pressed_key(event)
        return next((name for name in names if key and key in self._acts[name].keys), None)

    def action(self, name: str, done: Callable[[], object], owner: QWidget) -> QAction:
        """Return a new QAction for *name* that *owner* offers while it is visible.

        *done* must be a bound method, so that Qt forgets it with its object.
        """
        act = self._acts[name]
        action = QAction(label(name), owner)
        action.setObjectName(name)
        if not act.is_single:
            action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(done)
        owner.addAction(action)
        return action


def _scope(act: Act) -> str:
    return LISTS if act.group == LISTS else ANSWERING
