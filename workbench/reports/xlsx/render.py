"""A frozen pack as a workbook, about a sheet a chapter; the same content gives the same cells, and no machine shows.

Numbers are numbers, days are days, everything else is text. Source: security stack §6.
"""

from io import BytesIO
from typing import Any

from workbench.reports.act_words import ActWords
from workbench.reports.model import Answer, DomainScore, Finding, Mark, ReportPack, Risk
from workbench.reports.phrases import phrases
from workbench.reports.shown import one_line
from workbench.reports.statements import BANDS, REVIEW_SIGNS, SEVERITIES, SEVERITY_SIGNS, Pieces, Voice
from workbench.reports.xlsx.act import act_blocks, duty_cells, duty_columns
from workbench.reports.xlsx.applicability import add_sheet
from workbench.reports.xlsx.cells import LongTexts, day
from workbench.reports.xlsx.sheet import Cell, Field, Row, SheetMaker
from workbench.reports.xlsx.traces import without_traces

NUMBER, SHARE = "0.00", "0%"


def render_xlsx(content: ReportPack, *, language: str) -> bytes:
    """Return *content* as an xlsx workbook with the words of *language*."""
    import openpyxl  # slow import

    words = phrases(language)
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    _Filling(workbook, content, Voice.of(words)).all_sheets()
    out = BytesIO()
    workbook.save(out)
    return without_traces(out.getvalue(), content.made_at)


class _Filling:
    """Fills the sheets of one workbook."""

    def __init__(self, workbook: Any, pack: ReportPack, voice: Voice) -> None:
        self.pack = pack
        self.voice = voice
        self.say = voice.words.say
        self.long_texts = LongTexts(voice.words)
        state = self.say("draft.state") if pack.is_draft else self.say("final.state")
        footer = f"{one_line(pack.system.name)} · {one_line(pack.pack_id)} · {state}"
        self.maker = SheetMaker(workbook, self.long_texts, one_line(pack.marking.text), footer)

    def all_sheets(self) -> None:
        """Add every sheet, and at the end the texts that were too long for a cell, if there are any."""
        self.summary()
        self.classification()
        self.scorecard()
        self.answers()
        self.findings()
        self.risks()
        self.evidence()
        for statement in self.pack.applicability:
            add_sheet(self.maker, self.voice.words, statement)
        self.method()
        if self.long_texts.parts:
            self._long_texts()

    def _head(self, *columns: tuple[str, float]) -> list[Field]:
        return [Field(self.say(key), width) for key, width in columns]

    def summary(self) -> None:
        """Verdict, facts, domains, and what is asked of whom."""
        pack, say, word = self.pack, self.say, self.voice.words.word
        sign, headline = self.voice.headline(pack)
        system, assessment = pack.system, pack.assessment
        facts: list[Row] = [
            (say("cover.system"), f"{system.ref} {system.name}"),
            (say("cover.purpose"), system.purpose),
            (say("cover.supplier"), system.supplier),
            (say("cover.owner"), system.owner),
            (say("cover.assessment"), assessment.label),
            (say("cover.people"), f"{assessment.assessor} · {assessment.reviewer}".strip(" ·")),
            (say("cover.pack_id"), f"{pack.pack_id} ({pack.version})"),
            (say("cover.standing"), f"{pack.standing.text} {pack.standing.detail}".strip()),
            *((fact.label, fact.text) for fact in system.more),
        ]
        verdict: list[Row] = [
            (Cell(headline, sign=sign if sign in _SIGNS else "info"),),
            ("", self.voice.sentence(pack)),
            ("", self.voice.summary_note(pack)),
        ]
        domains: list[Row] = [
            (
                Cell(d.title, bold=True),
                self.voice.maturity_label(d.mark),
                Cell(d.mark.gated, NUMBER),
                Cell(d.mark.upper, NUMBER),
            )
            for d in pack.scorecard.domains
        ]
        heads = ("", say("summary.label"), say("summary.counts"), say("summary.up_to"))
        notes: list[Row] = [("", note) for note in self.voice.maturity_notes(pack)]
        asks: list[Row] = [(ask.role, ask.text) for ask in pack.summary.asks]
        asks = asks or [(word("role", signer.role), f"{signer.name}: {signer.sentence}") for signer in pack.signers]
        counts = self.voice.risk_counts(pack) if pack.risks else self.voice.nothing(pack, "summary.no_risks")
        blocks: list[tuple[str, list[Row]]] = [
            (say("cover.result"), verdict),
            (say("summary.controls"), [tuple(Cell(head, bold=True) for head in heads), *domains, *notes]),
            (say("summary.risks"), [("", counts)]),
            (say("cover.system"), facts),
            (say("summary.asks"), asks or [("", say("summary.no_asks"))]),
        ]
        title = say("document.title", id=pack.pack_id, system=system.name)
        sheet = self.maker.facts(say("workbook.summary"), title, f"{pack.operator} · {pack.marking.text}", blocks)
        sheet.page_setup.orientation = "portrait"

    def classification(self) -> None:
        """Class under the EU AI Act and duties, for each intended purpose; nothing for a pack without any."""
        words = ActWords.of(self.voice.words)
        several = len(self.pack.classifications) > 1
        for number, act in enumerate(self.pack.classifications, start=1):
            tail = f" {number}" if several else ""
            title, purpose = self.say("act.chapter"), act.purpose
            self.maker.facts(f"{title}{tail}", title, purpose, act_blocks(act, words))
            fields = [Field(head, width) for head, width in duty_columns(words)]
            rows = [duty_cells(duty, words) for duty in act.duties]
            lead = words.say("act.duties_lead", count=len(rows), day=words.fmt.day(act.on))
            lead = lead if rows else words.say("act.duties_none")
            self.maker.table(f"{self.say('act.duties')}{tail}", self.say("act.duties"), lead, fields, rows)

    def scorecard(self) -> None:
        """One row per domain and section."""
        from openpyxl.formatting.rule import DataBarRule  # slow import

        fields = self._head(
            ("workbook.domain", 18), ("workbook.section", 8), ("scorecard.domain_and_section", 40),
            ("workbook.answered", 11), ("workbook.applicable", 11), ("summary.counts", 10), ("workbook.unlimited", 12),
            ("summary.up_to", 10), ("workbook.last", 12), ("summary.label", 20), ("summary.coverage", 12),
            ("summary.confidence", 12), ("workbook.not_applicable", 12), ("workbook.held_by", 26),
        )  # fmt: skip
        rows: list[Row] = []
        for domain in self.pack.scorecard.domains:
            rows.append(self._mark_row(domain, "", domain.title, domain.mark, is_domain=True))
            rows += [
                self._mark_row(domain, section.short, section.title, section.mark, is_domain=False)
                for section in domain.sections
            ]
        lead = " ".join(self.voice.maturity_notes(self.pack))
        sheet = self.maker.table(self.say("workbook.scorecard"), self.say("scorecard.title"), lead, fields, rows)
        if rows:
            bar = DataBarRule(start_type="num", start_value=0, end_type="num", end_value=4, color="FF7CA8D6")
            sheet.conditional_formatting.add(f"F5:F{4 + len(rows)}", bar)

    def _mark_row(self, domain: DomainScore, short: str, title: str, mark: Mark, *, is_domain: bool) -> Row:
        return (
            Cell(domain.title, bold=is_domain), short, Cell(title, bold=is_domain), mark.answered, mark.applicable,
            Cell(mark.gated, NUMBER, bold=is_domain), Cell(mark.headline, NUMBER), Cell(mark.upper, NUMBER),
            Cell(mark.last, NUMBER), self.voice.maturity_label(mark), Cell(mark.coverage, SHARE),
            Cell(mark.confidence, SHARE), Cell(mark.not_applicable, SHARE), ", ".join(mark.held_by),
        )  # fmt: skip

    def answers(self) -> None:
        """Every answer, in reading order."""
        fields = self._head(
            ("workbook.question_id", 10), ("workbook.domain", 16), ("workbook.section", 24), ("workbook.short", 28),
            ("workbook.question", 50), ("findings.severity", 11), ("workbook.weight", 9), ("workbook.state", 14),
            ("workbook.claimed", 10), ("workbook.claimed_word", 15), ("workbook.effective", 10),
            ("answers.counts_as", 15), ("workbook.why", 40), ("answers.note", 50), ("answers.evidence", 40),
            ("workbook.grade", 18), ("answers.reviewer", 34), ("answers.leads_to", 18), ("answers.sources", 34),
        )  # fmt: skip
        rows = [self._answer_row(answer) for answer in self.pack.answers]
        lead = self.say("workbook.answers_lead", count=len(rows)) if rows else self._empty("answers.empty", all=0)
        self.maker.table(self.say("workbook.answers"), self.say("answers.title_all"), lead, fields, rows)

    def _answer_row(self, answer: Answer) -> Row:
        voice, word = self.voice, self.voice.words.word
        severity = Cell(word("severity", answer.severity), sign=SEVERITY_SIGNS[answer.severity])
        claimed = "" if answer.claimed is None else voice.level(answer.claimed, answer.claimed_label)
        effective = "" if answer.effective is None else voice.level(answer.effective, answer.effective_label)
        evidence = "\n".join(f"{line.id} {line.text} – {voice.grade(line.grade)}" for line in answer.evidence)
        review = Cell(_plain(voice.review(answer)), sign=REVIEW_SIGNS[answer.review.state])
        return (
            Cell(answer.id, bold=True), voice.domain(self.pack, answer.domain), answer.section_title, answer.short,
            answer.text, severity, answer.weight, word("state", answer.state), answer.claimed, claimed,
            answer.effective, effective, _plain(voice.because(answer)), answer.note, evidence,
            voice.grade(answer.grade), review, ", ".join(answer.leads_to), " · ".join(answer.references),
        )  # fmt: skip

    def findings(self) -> None:
        """Findings, the most severe first, then what was suggested and not taken."""
        fields = self._head(
            ("findings.number", 8), ("findings.severity", 12), ("workbook.finding", 40), ("workbook.seen", 60),
            ("workbook.question_id", 12), ("workbook.risk_ids", 16), ("findings.counts_as", 16),
            ("workbook.grade", 18), ("workbook.owner", 20), ("workbook.due", 14), ("workbook.not_taken", 40),
        )  # fmt: skip
        ordered = sorted(self.pack.findings, key=lambda finding: SEVERITIES.index(finding.severity))
        rows = [self._finding_row(finding) for finding in ordered]
        rows += [
            ("", "", r.title, "", "", "", "", "", r.by, Cell(day(r.on)), f"{self.say('findings.because')}: {r.reason}")
            for r in self.pack.rejected
            if r.kind == "finding"
        ]
        count = len(self.pack.findings)
        lead = self.say("findings.lead", count=count) if count else self._empty("findings.empty")
        self.maker.table(self.say("workbook.findings"), self.say("findings.title"), lead, fields, rows)

    def _finding_row(self, finding: Finding) -> Row:
        word = self.voice.words.word
        return (
            Cell(finding.id, bold=True),
            Cell(word("severity", finding.severity), sign=SEVERITY_SIGNS[finding.severity]),
            finding.title, finding.seen, finding.question_id, ", ".join(finding.risk_ids),
            self.voice.level(finding.effective), self.voice.grade(finding.grade), finding.owner,
            Cell(day(finding.due)), "",
        )  # fmt: skip

    def risks(self) -> None:
        """Risks with every number and the sentence behind it."""
        fields = self._head(
            ("risks.risk", 10), ("workbook.title", 36), ("risks.statement", 50), ("workbook.l", 8), ("workbook.i", 8),
            ("workbook.s", 8), ("risks.inherent", 12), ("workbook.e_p", 10), ("workbook.e_m", 10),
            ("workbook.l_r", 9), ("workbook.i_r", 9), ("workbook.s_r", 9), ("risks.residual", 13),
            ("workbook.decides", 13), ("workbook.pessimistic", 12), ("workbook.pessimistic_band", 13),
            ("workbook.optimistic", 12), ("workbook.optimistic_band", 13), ("summary.confidence", 12),
            ("workbook.why_l", 44), ("workbook.why_i", 44), ("workbook.why_band", 44), ("risks.changed", 34),
            ("workbook.finding_ids", 16), ("workbook.question_ids", 18),
        )  # fmt: skip
        rows = [self._risk_row(risk) for risk in self.pack.risks]
        lead = self.voice.risk_counts(self.pack) if rows else self._empty("risks.empty")
        self.maker.table(self.say("workbook.risks"), self.say("risks.title"), lead, fields, rows)

    def _risk_row(self, risk: Risk) -> Row:
        voice = self.voice
        changed = "\n".join(
            self.say("risks.override", what=o.what, old=o.old, new=o.new, by=o.by, at=o.at, reason=o.reason)
            for o in risk.overrides
        )
        bounds = risk.bounds
        return (
            Cell(risk.id, bold=True), risk.title, risk.statement, risk.likelihood, risk.impact,
            Cell(risk.score, NUMBER), self._band(risk.band), Cell(risk.preventive.applied, "0.0000"),
            Cell(risk.mitigative.applied, "0.0000"), Cell(risk.residual_likelihood, NUMBER),
            Cell(risk.residual_impact, NUMBER), Cell(risk.residual_score, NUMBER), self._band(risk.residual_band),
            self._band(risk.decided_band), Cell(bounds.pessimistic, NUMBER), self._band(bounds.pessimistic_band),
            Cell(bounds.optimistic, NUMBER), self._band(bounds.optimistic_band), Cell(risk.confidence, SHARE),
            _plain(voice.why_likelihood(risk)), _plain(voice.why_impact(risk)), _plain(voice.why_band(risk)), changed,
            ", ".join(risk.finding_ids), ", ".join(risk.question_ids),
        )  # fmt: skip

    def _band(self, band: str) -> Cell:
        return Cell(self.voice.band(band), band=band) if band in BANDS else Cell(band)

    def evidence(self) -> None:
        """Every stored file with its hash."""
        fields = self._head(
            ("evidence.number", 8), ("workbook.item", 50), ("evidence.kind", 10), ("workbook.bytes", 14),
            ("evidence.grade", 26), ("workbook.taken", 14), ("workbook.added_by", 20), ("evidence.supports", 26),
            ("workbook.sha256", 70), ("workbook.original_sha256", 70),
        )  # fmt: skip
        rows: list[Row] = [
            (
                Cell(item.id, bold=True), item.name, item.media, Cell(item.size, "#,##0"), self.voice.grade(item.grade),
                Cell(day(item.taken)), item.added_by, ", ".join(item.used_by), item.sha256, item.original_sha256,
            )
            for item in self.pack.evidence
        ]  # fmt: skip
        lead = self.say("evidence.lead", count=len(rows)) if rows else self.say("evidence.empty")
        self.maker.table(self.say("workbook.evidence"), self.say("evidence.title"), lead, fields, rows)

    def method(self) -> None:
        """Method, content versions, matrix, trail and limits."""
        pack, say = self.pack, self.say
        contents: list[Row] = [
            (self.voice.words.word("content_kind", c.kind), c.title or c.id, c.version, c.sha256)
            for c in pack.method.contents
        ]
        matrix: list[Row] = [("", *(Cell(impact) for impact in range(1, 6)))]
        for likelihood in range(5, 0, -1):
            matrix.append((Cell(likelihood), *(self._band(band) for band in pack.method.matrix[likelihood - 1])))
        trail: list[Row] = [
            (say("method.trail_entry"), pack.trail.seq),
            (say("method.trail_at"), pack.trail.at),
            (say("method.trail_mac"), pack.trail.mac),
        ]
        blocks: list[tuple[str, list[Row]]] = [
            (say("method.method"), [("", pack.method.name), ("", pack.method.software)]),
            (say("method.contents"), contents or [("", say("method.no_contents"))]),
            (f"{say('risks.likelihood')} × {say('risks.impact')}", matrix),
            (say("method.trail"), trail),
            (say("method.limits"), [("", say("method.limits_text"))]),
        ]
        self.maker.facts(say("workbook.method"), say("method.title"), say("method.lead"), blocks)

    def _long_texts(self) -> None:
        fields = self._head(("workbook.where", 24), ("workbook.part", 8), ("workbook.text", 80))
        parts = list(self.long_texts.parts)
        name = self.say("workbook.long_texts")
        self.maker.table(name, name, self.say("workbook.long_lead"), fields, parts)

    def _empty(self, key: str, **facts: object) -> str:
        return self.voice.nothing(self.pack, key, **facts)


_SIGNS = frozenset({"success", "warning", "danger", "info", "open"})


def _plain(pieces: Pieces) -> str:
    return "".join(text for text, _ in pieces)
