"""The file around the pages: PDF/A-3b with its data attached, the same bytes for the same content.

Sources: ISO 19005-3 (PDF/A-3), the visual target of the pack §9.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from workbench.kernel.content import resource
from workbench.reports.pdf.blocks import NamedBox

PRODUCER = "AI assessment workbench"


@dataclass(frozen=True)
class FileFacts:
    """What the file says about itself: texts, one moment (ISO, with zone), and a file attached to it (b"" for none)."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    made_at: str
    digest: str
    attachment_name: str
    attachment: bytes
    attachment_note: str


def archived(pdf: bytes, facts: FileFacts, boxes: Mapping[str, NamedBox]) -> bytes:
    """Return *pdf* as PDF/A-3b with output intent, metadata, language, the attachment of *facts* and named *boxes*."""
    import pikepdf  # slow import

    with pikepdf.open(BytesIO(pdf)) as document:
        root = document.Root
        root.Lang = pikepdf.String(facts.language)
        root.OutputIntents = pikepdf.Array([_output_intent(pikepdf, document)])
        root.Metadata = document.make_stream(_xmp(facts), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        root.MarkInfo = pikepdf.Dictionary(Marked=False)
        root.Names = pikepdf.Dictionary()
        if facts.attachment:
            attached = _attachment(pikepdf, document, facts)
            root.AF = pikepdf.Array([attached])
            names = pikepdf.Array([pikepdf.String(facts.attachment_name), attached])
            root.Names.EmbeddedFiles = pikepdf.Dictionary(Names=names)
        if boxes:
            root.Names.Dests = pikepdf.Dictionary(Names=_named_boxes(pikepdf, document, boxes))
        document.trailer.Info = document.make_indirect(_docinfo(pikepdf, facts))
        out = BytesIO()
        document.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
    return out.getvalue()


def _output_intent(pikepdf: Any, document: Any) -> Any:
    profile = document.make_stream(resource("report", "srgb.icc").read_bytes(), N=3)
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=pikepdf.String("sRGB IEC61966-2.1"),
        Info=pikepdf.String("sRGB IEC61966-2.1"),
        RegistryName=pikepdf.String("http://www.color.org"),
        DestOutputProfile=profile,
    )


def _attachment(pikepdf: Any, document: Any, facts: FileFacts) -> Any:
    stream = document.make_stream(
        facts.attachment,
        Type=pikepdf.Name.EmbeddedFile,
        Subtype=pikepdf.Name("/application/json"),
        Params=pikepdf.Dictionary(
            Size=len(facts.attachment),
            CreationDate=pikepdf.String(_pdf_date(facts.made_at)),
            ModDate=pikepdf.String(_pdf_date(facts.made_at)),
        ),
    )
    return document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec,
            F=pikepdf.String(facts.attachment_name),
            UF=pikepdf.String(facts.attachment_name),
            Desc=pikepdf.String(facts.attachment_note),
            AFRelationship=pikepdf.Name.Source,
            EF=pikepdf.Dictionary(F=stream, UF=stream),
        )
    )


def _named_boxes(pikepdf: Any, document: Any, boxes: Mapping[str, NamedBox]) -> Any:
    """Return destinations by name, sorted as a name tree must be."""
    found = pikepdf.Array()
    for name in sorted(boxes):
        page = document.pages[boxes[name].page - 1].obj
        found.append(pikepdf.String(name))
        found.append(pikepdf.Array([page, pikepdf.Name.FitR, *(Decimal(str(edge)) for edge in boxes[name].box)]))
    return found


def _docinfo(pikepdf: Any, facts: FileFacts) -> Any:
    moment = pikepdf.String(_pdf_date(facts.made_at))
    return pikepdf.Dictionary(
        Title=pikepdf.String(facts.title),
        Author=pikepdf.String(facts.author),
        Subject=pikepdf.String(facts.subject),
        Keywords=pikepdf.String(facts.keywords),
        Creator=pikepdf.String(PRODUCER),
        Producer=pikepdf.String(PRODUCER),
        CreationDate=moment,
        ModDate=moment,
    )


def _moment(iso: str) -> datetime:
    return datetime.fromisoformat(iso).replace(microsecond=0)


def _pdf_date(iso: str) -> str:
    """Return the PDF spelling of an ISO moment: ``D:20261124164000+01'00'``."""
    moment = _moment(iso)
    zone = moment.strftime("%z") or "+0000"
    return f"D:{moment:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


def _xmp_date(iso: str) -> str:
    moment = _moment(iso)
    return moment.isoformat() if moment.tzinfo else moment.isoformat() + "+00:00"


def _xmp(facts: FileFacts) -> bytes:
    """Return the metadata packet; the hash of the content is its identifier."""
    when = _xmp_date(facts.made_at)
    body = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:identifier>{f"urn:sha256:{facts.digest}" if facts.digest else "draft"}</dc:identifier>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.subject)}</rdf:li></rdf:Alt></dc:description>
   <dc:language><rdf:Bag><rdf:li>{escape(facts.language)}</rdf:li></rdf:Bag></dc:language>
   <pdf:Keywords>{escape(facts.keywords)}</pdf:Keywords>
   <pdf:Producer>{escape(PRODUCER)}</pdf:Producer>
   <xmp:CreatorTool>{escape(PRODUCER)}</xmp:CreatorTool>
   <xmp:CreateDate>{when}</xmp:CreateDate>
   <xmp:ModifyDate>{when}</xmp:ModifyDate>
   <xmp:MetadataDate>{when}</xmp:MetadataDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
    return body.encode("utf-8")
