"""The job tray: what runs beside the work, how far it is, Cancel, and what went wrong.

Source: UX guide §5 "Progress".
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ui.errors import explain
from ui.jobs.tray_model import TrayEntry
from ui.theme.apply import Look
from ui.widgets.buttons import Button
from ui.widgets.text import Elided, Text


class _Entries(Protocol):
    """What the tray needs of its model."""

    changed: SignalInstance

    @property
    def entries(self) -> Sequence[TrayEntry]:
        """What is listed."""

    @property
    def running(self) -> int:
        """How many run."""

    def cancel(self, job_id: str) -> None:
        """Stop one."""

    def dismiss(self, job_id: str) -> None:
        """Remove one that ended."""


class _Row(QWidget):
    """One job."""

    def __init__(self, look: Look, entries: _Entries, job_id: str) -> None:
        super().__init__()
        self._entries, self._job_id = entries, job_id
        self._title = Elided("", "name")
        self._note = Text("", "small", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._act = Button(look, self.tr("Cancel"))
        self._act.clicked.connect(self._on_act)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        for widget in (self._title, self._bar, self._note):
            words.addWidget(widget)
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(16), look.px(12), look.px(12), look.px(12))
        line.setSpacing(look.px(12))
        line.addLayout(words, 1)
        line.addWidget(self._act)
        self._is_running = True

    def show_entry(self, entry: TrayEntry) -> None:
        """Show how far the job is, or why it ended."""
        self._is_running = entry.is_running
        self._title.setText(entry.title)
        self._bar.setVisible(entry.is_running)
        self._bar.setAccessibleName(entry.title)
        self._bar.setRange(0, entry.total)
        self._bar.setValue(entry.done)
        note = entry.note
        if entry.is_stopping and entry.is_running:
            note = self.tr("Stopping…")
        elif entry.error is not None:
            told = explain(entry.error)
            note = f"{told.as_text()} {told.code}"
        self._note.setText(note)
        self._note.set_tone("danger" if entry.error is not None else "muted")
        self._act.set_text(self.tr("Cancel") if entry.is_running else self.tr("Close"))
        self._act.setEnabled(not entry.is_stopping or not entry.is_running)

    def _on_act(self) -> None:
        if self._is_running:
            self._entries.cancel(self._job_id)
        else:
            self._entries.dismiss(self._job_id)


class JobTray(QFrame):
    """The list of long jobs, hung below the top bar.

    Signals:
        changed(): the number of listed or running jobs is another.
    """

    changed = Signal()

    def __init__(self, look: Look, entries: _Entries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._entries = look, entries
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Jobs"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._rows: dict[str, _Row] = {}
        entries.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def count(self) -> int:
        """How many jobs are listed."""
        return len(self._rows)

    @property
    def running(self) -> int:
        """How many of them run."""
        return self._entries.running

    def take_focus(self) -> None:
        """Give the keyboard to the first job's act."""
        for row in self._rows.values():
            row._act.setFocus()
            return

    def _on_changed(self) -> None:
        listed = {entry.job_id: entry for entry in self._entries.entries}
        for job_id in [known for known in self._rows if known not in listed]:
            row = self._rows.pop(job_id)
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        for job_id, entry in listed.items():
            if job_id not in self._rows:
                self._rows[job_id] = _Row(self._look, self._entries, job_id)
                self._column.addWidget(self._rows[job_id])
            self._rows[job_id].show_entry(entry)
        self.adjustSize()
        self.changed.emit()
