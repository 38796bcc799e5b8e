"""The pages of one PDF as pictures, drawn on a reader lane at the wanted resolution.

Pictures are kept while the PDF is the same; the least used go first. The page
after the wanted one is drawn ahead, so turning does not wait.
"""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ui.session import Session
from workbench.kernel.errors import WorkbenchError
from workbench.services import make_report

_MOST_BYTES = 96_000_000
_MOST_DPI = 400  # beyond it a page takes seconds and shows nothing new


@dataclass(frozen=True)
class _Drawn:
    """A page as it came from the lane; *edition* tells of which PDF."""

    edition: int
    page: int
    dpi: int
    image: QImage


class PagePictures(QObject):
    """Pages are counted from 1.

    Signals:
        counted(int): another PDF is shown; it has so many pages, 0 for none.
        drawn(int): a picture of this page has come.
        failed(WorkbenchError): the PDF or a page cannot be shown.
    """

    counted = Signal(int)
    drawn = Signal(int)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edition = 0
        self._pdf = b""
        self._count = 0
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._under_way: set[tuple[int, int]] = set()

    @property
    def count(self) -> int:
        """How many pages the PDF has, 0 until that is known."""
        return self._count

    @property
    def pdf(self) -> bytes:
        """The PDF that is shown."""
        return self._pdf

    def show(self, pdf: bytes) -> None:
        """Show the pages of *pdf*; empty bytes show none."""
        if pdf == self._pdf:
            if self._count or not pdf:
                self.counted.emit(self._count)
            return
        self._edition += 1
        self._pdf, self._count = pdf, 0
        self._kept.clear()
        self._under_way.clear()
        if not pdf:
            self.counted.emit(0)
            return
        edition = self._edition
        self._session.read(
            lambda _ws, _p: (edition, make_report.page_count(pdf)), done=self._on_counted, failed=self._on_failed
        )

    def picture(self, page: int, dpi: int) -> QImage | None:
        """Return the picture of *page* at *dpi*, or None until it has been drawn."""
        key = (page, min(dpi, _MOST_DPI))
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def nearest(self, page: int) -> QImage | None:
        """Return the last drawn picture of *page* at whichever resolution, to be shown meanwhile."""
        return next((image for (kept, _), image in reversed(self._kept.items()) if kept == page), None)

    def want(self, page: int, dpi: int) -> None:
        """Draw *page* at *dpi* unless it is there, then the page after it."""
        dpi = min(dpi, _MOST_DPI)
        if (page, dpi) in self._kept:
            self._draw(page + 1, dpi, key="")
        else:
            self._draw(page, dpi, key=f"page.{id(self)}")

    # --- inside ---

    def _draw(self, page: int, dpi: int, *, key: str) -> None:
        wanted = (page, dpi)
        if not 1 <= page <= self._count or wanted in self._kept or wanted in self._under_way:
            return
        if key:
            self._under_way.clear()  # what was wanted before is superseded
        self._under_way.add(wanted)
        pdf, edition = self._pdf, self._edition
        self._session.read(
            lambda _ws, _p: _Drawn(edition, page, dpi, QImage.fromData(make_report.page_image(pdf, page, dpi))),
            key=key,
            done=self._on_drawn,
            failed=self._on_failed,
        )

    def _on_counted(self, found: tuple[int, int]) -> None:
        edition, count = found
        if edition == self._edition:
            self._count = count
            self.counted.emit(count)

    def _on_drawn(self, drawn: _Drawn) -> None:
        if drawn.edition != self._edition:
            return
        is_ahead = (drawn.page - 1, drawn.dpi) in self._kept
        self._under_way.discard((drawn.page, drawn.dpi))
        self._kept[drawn.page, drawn.dpi] = drawn.image
        while len(self._kept) > 1 and sum(image.sizeInBytes() for image in self._kept.values()) > _MOST_BYTES:
            self._kept.popitem(last=False)
        self.drawn.emit(drawn.page)
        if not is_ahead:
            self._draw(drawn.page + 1, drawn.dpi, key="")

    def _on_failed(self, error: WorkbenchError) -> None:
        self._under_way.clear()
        self.failed.emit(error)
