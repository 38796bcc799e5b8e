"""The faces of a report. All are embedded; what a face lacks falls back to DejaVu Sans, and then to a visible code."""

import threading
from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO
from typing import Any, Final

from workbench.kernel.content import resource

_register_lock = threading.Lock()

# name under which a face is registered -> file in resources/fonts
_FILES: Final = {
    "sans": "IBMPlexSans-Regular",
    "sans-italic": "IBMPlexSans-Italic",
    "sans-medium": "IBMPlexSans-Medium",
    "sans-bold": "IBMPlexSans-SemiBold",
    "condensed": "IBMPlexSansCondensed-Medium",
    "serif": "IBMPlexSerif-Regular",
    "serif-medium": "IBMPlexSerif-Medium",
    "mono": "IBMPlexMono-Regular",
    "mono-bold": "IBMPlexMono-SemiBold",
    "fallback": "DejaVuSans",
}


@dataclass(frozen=True)
class Face:
    """One embedded face, known to the PDF library under *name*."""

    name: str

    @cached_property
    def widths(self) -> dict[str, float]:
        """Width of each printable character for a font size of 1; a character not in here needs a fallback."""
        widths = _loaded(self.name).face.charWidths
        chars = {chr(number): width / 1000 for number, width in widths.items() if number >= 32}
        return {char: width for char, width in chars.items() if char.isprintable() or char == "\N{NO-BREAK SPACE}"}

    def has(self, char: str) -> bool:
        """True if this face can draw *char*."""
        return char in self.widths

    def ready(self) -> "Face":
        """Register this face with the PDF library, if it is not yet, and return it."""
        _loaded(self.name)
        return self


@cache
def _loaded(name: str) -> Any:
    from reportlab.pdfbase import pdfmetrics  # slow import
    from reportlab.pdfbase.ttfonts import TTFont  # slow import

    with _register_lock:
        if name not in pdfmetrics.getRegisteredFontNames():
            data = resource("fonts", f"{_FILES[name]}.ttf").read_bytes()
            pdfmetrics.registerFont(TTFont(name, BytesIO(data)))
        return pdfmetrics.getFont(name)


SANS = Face("sans")
ITALIC = Face("sans-italic")
MEDIUM = Face("sans-medium")
BOLD = Face("sans-bold")
CONDENSED = Face("condensed")
SERIF = Face("serif")
SERIF_MEDIUM = Face("serif-medium")
MONO = Face("mono")
MONO_BOLD = Face("mono-bold")
FALLBACK = Face("fallback")
