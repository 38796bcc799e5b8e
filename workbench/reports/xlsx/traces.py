"""A workbook without traces of the machine that wrote it, so that the same content gives the same bytes."""

import zipfile
from datetime import UTC, datetime
from io import BytesIO

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip archive can name


def without_traces(xlsx: bytes, made_at: str) -> bytes:
    """Return *xlsx* with fixed times, *made_at* (ISO moment) as its only date and nothing about who made it on what."""
    made = datetime.fromisoformat(made_at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    core = _CORE.format(made=made).encode("utf-8")
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(xlsx)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            content = {"docProps/core.xml": core, "docProps/app.xml": _APP}.get(entry.filename)
            info = zipfile.ZipInfo(entry.filename, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(entry) if content is None else content)
    return out.getvalue()


_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    '<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
    '<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>'
)
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
