"""Are the pages of a pack exactly what this program prints from the attached data?

Printing is deterministic, so the answer is a comparison of bytes. "No" is not a fault of the file: another version of
the program, or other fonts, print other pages. "Yes" proves more than a signature can: paper and data are one.
"""

from workbench.reports.pdf.book import Extent
from workbench.reports.pdf.render import render_pdf
from workbench.signing.packfile import UnreadableFile, content_of, entry, open_strictly, quiet

_EXTENTS: tuple[Extent, ...] = ("findings", "all")


def is_reproduced(pdf: bytes) -> bool:
    """True if *pdf* begins with the very bytes that `render_pdf` makes of its attached content.

    Works on rendered, prepared and signed packs. Says nothing about signatures; never raises, whatever the bytes are.
    """
    with quiet():
        try:
            root = open_strictly(pdf).root
            pack = content_of(root).pack
            language = str(entry(root, "/Lang", "en"))
            return any(pdf.startswith(render_pdf(pack, language=language, answers=extent)) for extent in _EXTENTS)
        except (UnreadableFile, KeyError, ValueError, IndexError):
            return False
