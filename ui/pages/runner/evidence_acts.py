"""What the runner does with evidence: choose, drop, paste, a new photo, a record of what was seen; and its tiles."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from ui.format import clock, file_size
from ui.pages.runner.dialogs import WordsDialog
from ui.pages.runner.photos import PhotoWatch
from ui.pages.runner.view_model import RunnerViewModel
from ui.theme.apply import Look
from ui.widgets.evidence_drop import EvidenceDrop, EvidenceTile
from ui.widgets.file_dialogs import ask_files
from workbench.evidence.model import Grade
from workbench.kernel.clock import from_iso, now

_THUMBNAIL_PX = 256


class EvidenceActs(QObject):
    """Joins the tiles of one runner to its view model."""

    def __init__(self, view_model: RunnerViewModel, drop: EvidenceDrop, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._vm, self._drop, self._look, self._page = view_model, drop, look, page
        self.photos = PhotoWatch(self)
        drop.files_dropped.connect(view_model.attach_files)
        drop.choose_requested.connect(self.choose_file)
        drop.regrade_requested.connect(self._on_regrade)
        drop.detach_requested.connect(view_model.detach)
        drop.shown.connect(self._on_tile_shown)

    def show(self) -> None:
        """Show the evidence of the question shown."""
        known = self._vm.evidence
        uses = [use for use in self._vm.answer().evidence if use.evidence_id in known]
        self._drop.set_tiles([self._tile(use.evidence_id, int(use.grade)) for use in uses])

    def _tile(self, evidence_id: str, grade: int) -> EvidenceTile:
        evidence = self._vm.evidence[evidence_id]
        when = clock(from_iso(evidence.taken_at or evidence.added_at))
        facts = self.tr("{time} · {size} · E{grade}").format(time=when, size=file_size(evidence.size), grade=grade)
        stored = self.tr("stored, {hash}").format(hash=f"{evidence.sha256[:4]}…{evidence.sha256[-4:]}")
        is_picture = evidence.media_type in ("image/png", "image/jpeg")
        return EvidenceTile(evidence.id, evidence.name, facts, stored, grade, is_picture)

    def choose_file(self) -> None:
        """Ask for files."""
        ask_files(self._page, self.tr("Attach evidence"), self._on_files_chosen)

    def paste(self) -> None:
        """Attach the picture of the clipboard."""
        image = QGuiApplication.clipboard().image()
        if image.isNull() or not self._vm.can_answer:
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        stamp = now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        self._vm.attach_content(
            self.tr("Pasted picture {time}").format(time=stamp) + ".png", bytes(buffer.data().data())
        )

    def attach_photo(self) -> None:
        """Attach the newest photo of the camera folder."""
        if self.photos.newest is not None and self._vm.can_answer:
            self._vm.attach_files([self.photos.newest])
            self.photos.taken()

    def observe(self) -> None:
        """Ask for what was seen at work, and keep it as evidence."""
        title = self.tr("What was seen at work?")
        hint = self.tr("Say what was shown, where, when and by whom. It is kept as evidence of grade E2.")
        dialog = WordsDialog(self._look, title, hint, self.tr("Keep as evidence"), self._page.window())
        dialog.written.connect(self._on_observed)
        dialog.open()

    def _on_observed(self, text: str) -> None:
        number = self._vm.placed.number if self._vm.placed else ""
        name = self.tr("Observation {number}").format(number=number) + ".txt"
        self._vm.attach_content(name, text.encode("utf-8"), Grade.SEEN)

    def _on_files_chosen(self, names: list[str]) -> None:
        self._vm.attach_files([Path(name) for name in names])

    def _on_regrade(self, evidence_id: str, grade: int) -> None:
        self._vm.regrade(evidence_id, Grade(grade))

    def _on_tile_shown(self, evidence_id: str) -> None:
        self._vm.read_content(evidence_id, self._on_content)

    def _on_content(self, found: tuple[str, bytes]) -> None:
        evidence_id, content = found
        buffer = QBuffer()
        buffer.setData(content)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            size.scale(_THUMBNAIL_PX, _THUMBNAIL_PX, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size)
        image: QImage = reader.read()
        if not image.isNull():
            self._drop.set_thumbnail(evidence_id, QPixmap.fromImage(image))
