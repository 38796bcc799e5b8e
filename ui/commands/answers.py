"""Undo for the answers of one open assessment.

Source: house style §5 "Undo".
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

_NOTE_ID = 1
_DEEPEST = 500

Apply = Callable[[str, object], None]


class ReviseAnswer(QUndoCommand):
    """One change of what is said about a question: how it was and how it is."""

    def __init__(
        self, words: str, question_id: str, before: object, after: object, apply: Apply, *, is_note: bool
    ) -> None:
        super().__init__(words)
        self._question_id, self._before, self._after, self._apply, self._is_note = (
            question_id,
            before,
            after,
            apply,
            is_note,
        )

    def id(self) -> int:
        """Notes of one question grow together; everything else stands alone."""
        return _NOTE_ID if self._is_note else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next state of the same note."""
        if not isinstance(other, ReviseAnswer) or other._question_id != self._question_id:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        """Say it (again)."""
        self._apply(self._question_id, self._after)

    def undo(self) -> None:
        """Say what was said before."""
        self._apply(self._question_id, self._before)


class AnswerUndo(QObject):
    """The undo stack of one open assessment."""

    def __init__(self, apply: Apply, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(_DEEPEST)
        self._apply = apply

    def push(self, words: str, question_id: str, before: object, after: object, *, is_note: bool = False) -> None:
        """Do a change that can be undone."""
        self.stack.push(ReviseAnswer(words, question_id, before, after, self._apply, is_note=is_note))

    def undo(self) -> str:
        """Undo the last change and return its words, empty if there is none."""
        words = self.stack.undoText()
        self.stack.undo()
        return words

    def redo(self) -> str:
        """Redo what was undone and return its words, empty if there is none."""
        words = self.stack.redoText()
        self.stack.redo()
        return words

    def clear(self) -> None:
        """Forget, because what follows cannot be undone."""
        self.stack.clear()
