"""What a signature shows inside its box: one small page that signing puts into the field.

Source: the visual target of the pack §6 (name, role, time, "signed", first digits of the certificate).
"""

from io import BytesIO

from workbench.reports.formatting import hash_groups
from workbench.reports.pdf.blocks import Block, Sheet, Stack, Text
from workbench.reports.pdf.fonts import BOLD, MONO, SANS
from workbench.reports.pdf.ink import MUTED, SUCCESS, WARNING, Type
from workbench.reports.pdf.marks import Signed
from workbench.reports.phrases import phrases
from workbench.reports.statements import Voice

_NAME = Type(BOLD, 9.5, 12)
_PLAIN = Type(SANS, 7.5, 9.5)
_HASH = Type(MONO, 7, 9, MUTED)
_INSET = 3.0


def signature_appearance(
    width: float, height: float, *, name: str, role: str, at: str, digits: str, language: str, is_trial: bool
) -> bytes:
    """Return a one-page PDF of *width* by *height* points with embedded fonts: what the signature field shows.

    *role* is a key, *at* an ISO moment, *digits* the first digits of the certificate.
    """
    from reportlab.pdfgen.canvas import Canvas  # slow import

    voice = Voice.of(phrases(language))
    say = voice.words.say
    state = Type(BOLD, 8.5, 11, WARNING if is_trial else SUCCESS)
    members: list[Block] = [
        Signed("warning" if is_trial else "success", say("signatures.appearance_signed"), state, size=8),
        Text(name, _NAME, max_lines=1, gap_above=1),
        Text(f"{voice.words.word('role', role)} · {voice.fmt.moment(at)}", _PLAIN, max_lines=1),
        Text(
            say("signatures.appearance_certificate", digits=" ".join(hash_groups(digits))),
            _HASH,
            max_lines=1,
            gap_above=1,
        ),
    ]
    out = BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1, initialFontName=SANS.ready().name, initialFontSize=8)
    stack = Stack(members)
    top = height - max(0.0, (height - stack.height(width - 2 * _INSET)) / 2)
    stack.paint(Sheet(canvas, 1, 1), _INSET, top, width - 2 * _INSET)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
