"""Taking in a file as evidence: its type by content, a safe name, place data removed from photos.

Files from outside are hostile until checked. Nothing is ever run or opened here; a file that could run or hides
macros is refused. Source: security stack §10 cases 49 and 51, UX guide §3 "Evidence".
"""

import hashlib
import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime

from workbench.kernel.errors import InputError

MAX_BYTES = 64 * 1024 * 1024
_MAX_PIXELS = 120_000_000
_MAX_NAME_BYTES = 120
_EXECUTABLE = {
    "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar", "lnk",
    "pif", "reg", "sh", "py", "app", "appimage", "deb", "rpm", "svg", "html", "htm", "docm", "xlsm", "pptm", "dotm",
}  # fmt: skip
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
_TEXT_TYPES = {"txt": "text/plain", "log": "text/plain", "csv": "text/csv", "json": "application/json",
               "md": "text/markdown", "xml": "application/xml", "toml": "text/plain", "yaml": "text/plain",
               "yml": "text/plain", "ini": "text/plain"}  # fmt: skip
_OFFICE_TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "zip": "application/zip",
}
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
_PHOTO = {"image/png": "PNG", "image/jpeg": "JPEG"}


class EvidenceRefused(InputError):
    """A file that is not taken in; *reason* says which rule."""

    code = "evidence.refused"


class EvidenceTooLarge(InputError):
    """A file beyond the limit."""

    code = "evidence.too_large"


class EvidenceHasMacros(InputError):
    """An office file with macros."""

    code = "evidence.has_macros"


@dataclass(frozen=True)
class Intake:
    """A file as it will be stored, with the hash of what came and the time from inside a photo, if any."""

    name: str
    media_type: str
    content: bytes
    original_sha256: str
    taken_at: datetime | None
    place_removed: bool


def take_in(name: str, content: bytes, *, keep_place: bool = False) -> Intake:
    """Return *content* checked and ready to be stored.

    Photos lose their place data unless *keep_place*; the hash of the original is kept. Raises EvidenceTooLarge,
    EvidenceHasMacros or EvidenceRefused.
    """
    shown = safe_name(name)
    if not content:
        raise EvidenceRefused(name=shown, reason="empty")
    if len(content) > MAX_BYTES:
        raise EvidenceTooLarge(name=shown, size=len(content), limit=MAX_BYTES)
    suffix = shown.rpartition(".")[2].lower() if "." in shown else ""
    if suffix in ("docm", "xlsm", "pptm", "dotm"):
        raise EvidenceHasMacros(name=shown)
    if suffix in _EXECUTABLE or content.startswith((b"MZ", b"\x7fELF", b"#!")):
        raise EvidenceRefused(name=shown, reason="executable")
    media_type = _media_type(shown, suffix, content)
    original = hashlib.sha256(content).hexdigest()
    taken_at, removed = None, False
    if media_type in _PHOTO:
        content, taken_at, removed = _photo(shown, content, _PHOTO[media_type], keep_place=keep_place)
    return Intake(shown, media_type, content, original, taken_at, removed)


def safe_name(name: str) -> str:
    """Return a name to show and to export under: no folders, controls, direction overrides or reserved names."""
    last = name.replace("\\", "/").rpartition("/")[2]
    last = unicodedata.normalize("NFC", last)
    last = "".join(character for character in last if not unicodedata.category(character).startswith("C"))
    last = re.sub(r'[<>:"|?*]', "_", last).strip().rstrip(". ")
    stem, dot, suffix = last.rpartition(".")
    if not dot:
        stem, suffix = last, ""
    if (stem or last).split(".")[0].lower() in _RESERVED:
        stem = f"_{stem}"
    room = _MAX_NAME_BYTES - len(suffix.encode()) - 1
    while len(stem.encode()) > max(room, 10):
        stem = stem[:-1].rstrip(" .")
    return (f"{stem}.{suffix}" if suffix else stem) or "evidence"


def _media_type(name: str, suffix: str, content: bytes) -> str:
    for magic, media_type in _MAGIC:
        if content.startswith(magic):
            return media_type
    if content.startswith(b"PK\x03\x04"):
        return _zip_type(name, suffix, content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if suffix in ("pdf", "png", "jpg", "jpeg", "docx", "xlsx"):
        raise EvidenceRefused(name=name, reason="not_what_it_says")
    if suffix in _TEXT_TYPES and b"\0" not in content[:65536]:
        return _TEXT_TYPES[suffix]
    return "application/octet-stream"


def _zip_type(name: str, suffix: str, content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise EvidenceRefused(name=name, reason="damaged_archive") from error
    if any(entry.lower().endswith(("vbaproject.bin", ".bin/vba")) for entry in names):
        raise EvidenceHasMacros(name=name)
    return _OFFICE_TYPES.get(suffix, "application/zip")


def _photo(name: str, content: bytes, form: str, *, keep_place: bool) -> tuple[bytes, datetime | None, bool]:
    from PIL import Image  # slow import

    gps_block, taken_tag, exif_block = 0x8825, 0x9003, 0x8769
    try:
        with Image.open(io.BytesIO(content), formats=[form]) as image:
            if image.width * image.height > _MAX_PIXELS:
                raise EvidenceRefused(name=name, reason="too_many_pixels")
            exif = image.getexif()
            taken = _taken_at(exif.get_ifd(exif_block).get(taken_tag))
            if keep_place or gps_block not in exif:
                return content, taken, False
            del exif[gps_block]
            out = io.BytesIO()
            image.load()
            options = {"quality": "keep"} if form == "JPEG" else {}
            image.save(out, format=form, exif=exif, **options)
            return out.getvalue(), taken, True
    except EvidenceRefused:
        raise
    except Exception as error:  # an image library meets hostile bytes in many ways
        raise EvidenceRefused(name=name, reason="damaged_image") from error


def _taken_at(text: object) -> datetime | None:
    try:
        return datetime.strptime(str(text), "%Y:%m:%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError:
        return None
