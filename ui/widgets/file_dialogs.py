"""Asking for files and folders: the system's dialog, never waited for; what was chosen comes to a bound method."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

Chosen = Callable[[str], object]


def ask_file(parent: QWidget, title: str, chosen: Chosen, *, filters: Sequence[str] = (), start: str = "") -> None:
    """Ask for one file that exists; *filters* are as Qt writes them, the first one in force."""
    dialog = _made(parent, title, start, filters)
    dialog.setFileMode(dialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_files(parent: QWidget, title: str, chosen: Callable[[list[str]], object]) -> None:
    """Ask for one file or several that exist."""
    dialog = _made(parent, title, "", ())
    dialog.setFileMode(dialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()


def ask_folder(parent: QWidget, title: str, chosen: Chosen, *, start: str = "") -> None:
    """Ask for a folder that exists."""
    dialog = _made(parent, title, start, ())
    dialog.setFileMode(dialog.FileMode.Directory)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_target(
    parent: QWidget, title: str, suffix: str, chosen: Chosen, *, filter: str = "", start: str = "", warns: bool = True
) -> "QFileDialog":
    """Ask where to write a file with *suffix* (no dot) and return the dialog; it *warns* of a file that is there."""
    dialog = _made(parent, title, start, (filter or f"*.{suffix}",))
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.setOption(dialog.Option.DontConfirmOverwrite, not warns)
    dialog.setDefaultSuffix(suffix)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def _made(parent: QWidget, title: str, start: str, filters: Sequence[str]) -> "QFileDialog":
    from PySide6.QtWidgets import QFileDialog  # slow import: the first paint need not wait for it

    dialog = QFileDialog(parent, title, start)
    if filters:
        dialog.setNameFilters(list(filters))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
