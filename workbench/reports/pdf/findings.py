"""Chapter "Findings": what falls short, what was suggested and not taken, and the counts of the assessment."""

from collections.abc import Callable

from workbench.reports.model import Answer, DomainScore, Finding
from workbench.reports.pdf.blocks import Block, Gap, Stack, Text
from workbench.reports.pdf.book import Book, Chapter, subheading
from workbench.reports.pdf.grid import Column, Grid, Look, Row
from workbench.reports.pdf.ink import CELL, CELL_BOLD, MM, SMALL, UNIT
from workbench.reports.pdf.marks import Signed
from workbench.reports.shown import first_sentence
from workbench.reports.statements import SEVERITIES, SEVERITY_SIGNS

LONG_NOTE = 160  # characters; what is longer stands in full in its answer block
MOST_LINKS = 4


def findings_chapter(book: Book) -> Chapter:
    """Return the findings, the most severe first."""
    pack = book.pack
    title = book.say("findings.title")
    if not pack.findings:
        extra = tuple(_extras(book))
        return Chapter("findings", title, book.voice.nothing(pack, "findings.empty"), extra, is_empty=not extra)
    critical = sum(1 for finding in pack.findings if finding.severity == "critical")
    key = "findings.lead_critical" if critical else "findings.lead"
    lead = book.say(key, count=len(pack.findings), critical=critical)
    return Chapter("findings", title, lead, (Gap(2 * UNIT), _table(book), *_extras(book)))


def _table(book: Book) -> Grid:
    """Return the table of findings; the column of owners is left out while no finding has one."""
    say = book.say
    has_owners = any(finding.owner or finding.due for finding in book.pack.findings)
    columns = (
        Column(12 * MM, say("findings.number")),
        Column(23 * MM, say("findings.severity")),
        Column(62 * MM if has_owners else 85 * MM, say("findings.finding")),
        Column(23 * MM if has_owners else 25 * MM, say("findings.from_to")),
        Column(23 * MM, say("findings.counts_as")),
        *((Column(25 * MM, say("findings.owner_due")),) if has_owners else ()),
    )
    ordered = sorted(book.pack.findings, key=lambda finding: SEVERITIES.index(finding.severity))
    rows = [_row(book, finding, has_owners=has_owners) for finding in ordered]
    return Grid(columns, rows, Look(padding=4), continued=say("page.continued", title=say("findings.title")))


def _row(book: Book, finding: Finding, *, has_owners: bool) -> Row:
    links = ", ".join(finding.risk_ids[:MOST_LINKS]) + (" …" if len(finding.risk_ids) > MOST_LINKS else "")
    counts = book.say("findings.not_answered")
    if finding.effective is not None:
        grade = "" if finding.grade is None else f", E{finding.grade}"
        counts = f"{book.voice.level(finding.effective)}{grade}"
    return Row(
        (
            Text(finding.id, CELL_BOLD),
            Signed(SEVERITY_SIGNS[finding.severity], book.words.word("severity", finding.severity)),
            Stack([Text(finding.title, CELL, max_lines=4), *_seen(book, finding)]),
            Stack([Text(finding.question_id, CELL), Text(links or "–", SMALL)]),
            Text(counts, CELL),
            *((_owner(book, finding),) if has_owners else ()),
        )
    )


def _owner(book: Book, finding: Finding) -> Block:
    owner = Text(finding.owner or book.say("findings.no_owner"), CELL, max_lines=3)
    return Stack([owner, Text(book.fmt.day(finding.due), SMALL)])


def _seen(book: Book, finding: Finding) -> list[Block]:
    if not finding.seen:
        return []
    seen = first_sentence(finding.seen, LONG_NOTE)
    if seen.endswith("…"):
        seen = f"{seen} {book.say('findings.see', question=finding.question_id)}"
    return [Text(seen, SMALL, max_lines=4)]


def _extras(book: Book) -> list[Block]:
    blocks: list[Block] = []
    if book.pack.rejected:
        blocks += [subheading(book.say("findings.rejected")), Gap(4), _rejected(book)]
    if book.pack.answers:
        blocks += [subheading(book.say("findings.counts"), room=45 * MM), Gap(4), _counts(book)]
    return blocks


def _rejected(book: Book) -> Grid:
    say = book.say
    columns = (
        Column(55 * MM, say("findings.suggestion")),
        Column(69 * MM, say("findings.because")),
        Column(22 * MM, say("findings.by")),
        Column(22 * MM, say("findings.on"), "right"),
    )
    rows = [Row((r.title, r.reason, r.by, book.fmt.day(r.on))) for r in book.pack.rejected]
    return Grid(columns, rows, Look(padding=3.4), continued=say("page.continued", title=say("findings.rejected")))


def _counts(book: Book) -> Grid:
    domains = list(book.pack.scorecard.domains)[:5]
    share = (168 * MM - 54 * MM) / (len(domains) + 1)
    columns = (
        Column(54 * MM, " "),
        *(Column(share, domain.title, "right") for domain in domains),
        Column(share, book.say("findings.all"), "right"),
    )
    found = {finding.question_id for finding in book.pack.findings}
    rows = [
        _count_row(book, "apply", domains, lambda answer: answer.state != "not_applicable"),
        _count_row(book, "answered", domains, lambda answer: answer.state == "answered"),
        _count_row(book, "not_applicable", domains, lambda answer: answer.state == "not_applicable"),
        _count_row(book, "capped", domains, lambda answer: answer.because in ("evidence_cap", "stale_evidence")),
        _count_row(book, "found", domains, lambda answer: answer.id in found),
    ]
    return Grid(columns, rows, Look(padding=3.4))


def _count_row(book: Book, key: str, domains: list[DomainScore], counts: Callable[[Answer], bool]) -> Row:
    chosen = [answer.domain for answer in book.pack.answers if counts(answer)]
    figures = [str(chosen.count(domain.key)) for domain in domains]
    return Row((book.say(f"findings.{key}"), *figures, str(len(chosen))))
