"""What must hold of a signed pack besides its signatures: nothing active, nothing removed, open fields untouched."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any

from defusedxml import ElementTree

from workbench.signing.packfile import UnreadableFile, entry, signature_fields

MAX_OBJECTS = 100_000

# Keys and actions by which a PDF does something, or shows something that is not in it.
_ACTIVE_KEYS = frozenset(
    {"/OpenAction", "/AA", "/JS", "/JavaScript", "/XFA", "/RichMedia", "/Launch", "/URI", "/Movie", "/Sound"}
)
_ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/URI", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie",
     "/Sound", "/ResetForm", "/Hide", "/SetOCGState", "/RichMediaExecute", "/Named"}
)  # fmt: skip


_DUBLIN_CORE, _ADOBE_PDF, _PDFA = (
    "http://purl.org/dc/elements/1.1/",
    "http://ns.adobe.com/pdf/1.3/",
    "http://www.aiim.org/pdfa/ns/id/",
)
_TOLD = frozenset(
    {
        *(
            f"{{{_DUBLIN_CORE}}}{name}"
            for name in ("title", "creator", "description", "subject", "identifier", "language")
        ),
        f"{{{_ADOBE_PDF}}}Keywords",
        f"{{{_PDFA}}}part",
        f"{{{_PDFA}}}conformance",
    }
)


def active_content(root: Any) -> str:
    """Return the first sign of active content reachable from the catalog *root*, or an empty text.

    Raises UnreadableFile if there are too many objects to look at.
    """
    from pyhanko.pdf_utils import generic  # slow import

    seen: set[Any] = set()
    waiting: list[Any] = [root]
    looked = 0
    while waiting:
        looked += 1
        if looked > MAX_OBJECTS:
            raise UnreadableFile(why="too_many_objects")
        item = waiting.pop()
        if isinstance(item, generic.IndirectObject):
            if item.reference in seen:
                continue
            seen.add(item.reference)
            item = item.get_object()  # type: ignore[no-untyped-call]
        if isinstance(item, generic.DictionaryObject):
            found = _active_in(item)
            if found:
                return found
            waiting.extend(item.raw_get(key) for key in item)
        elif isinstance(item, generic.ArrayObject):
            waiting.extend(item.raw_get(index) for index in range(len(item)))
    return ""


def _active_in(dictionary: Any) -> str:
    for key in dictionary:
        if str(key) in _ACTIVE_KEYS:
            return str(key).lstrip("/")
    if "/OCProperties" in dictionary:
        return "OCProperties"  # layers can show and hide
    action = entry(dictionary, "/S")
    return str(action).lstrip("/") if action is not None and str(action) in _ACTIONS else ""


def removed_signatures(reader: Any, present: Iterable[str]) -> tuple[str, ...]:
    """Return the fields that were signed in an earlier state of the file and are not in *present*, in order of name."""
    ever: set[str] = set()
    for revision in range(reader.xrefs.total_revisions):
        root = reader.get_historical_root(revision)
        if "/AcroForm" in root:
            ever.update(name for name, field in signature_fields(root).items() if "/V" in field)
    return tuple(sorted(ever - set(present)))


def touched_fields(old: Mapping[str, Any], new: Mapping[str, Any], open_fields: Iterable[str]) -> tuple[str, ...]:
    """Return those of *open_fields* whose dictionary or appearance is not the same in *new* as in *old*."""
    return tuple(name for name in open_fields if name not in new or _shape(old.get(name)) != _shape(new[name]))


def told_about_itself(reader: Any) -> tuple[tuple[str, str], ...]:
    """Return what the file says about itself where readers show it: title, author, subject, keywords.

    Other software may note the time of its signature there; these it must leave alone. Unreadable metadata raises.
    """
    found: list[tuple[str, str]] = []
    info = entry(reader.trailer_view, "/Info", {})
    found += [(key, str(entry(info, key, ""))) for key in ("/Title", "/Author", "/Subject", "/Keywords")]
    stream = entry(reader.root, "/Metadata")
    if stream is not None:
        for element in ElementTree.fromstring(stream.data).iter():
            if element.tag in _TOLD:
                found.append((element.tag, "".join(element.itertext()).strip()))
            found += [(name, value) for name, value in element.attrib.items() if name in _TOLD]
    return tuple(sorted(found))


def _shape(field: Any) -> bytes:
    """Return *field* as bytes with the appearance it points to."""
    from pyhanko.pdf_utils import generic  # slow import

    if field is None:
        return b""
    out = BytesIO()
    field.write_to_stream(out, None)
    appearance = entry(field, "/AP")
    if isinstance(appearance, generic.DictionaryObject) and "/N" in appearance:
        stream = appearance["/N"]
        out.write(stream.data if isinstance(stream, generic.StreamObject) else b"?")
    return out.getvalue()
