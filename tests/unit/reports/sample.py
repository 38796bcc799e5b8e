"""Packs of an invented operator: an ordinary one, one with awkward content, and large ones.

Marks and residual values follow RM-1.0 §§4-6 in a few lines, so that every printed number can be checked.
"""

import hashlib
from dataclasses import replace

from workbench.reports.model import (
    Answer,
    Ask,
    AssessmentFacts,
    Bounds,
    ContentVersion,
    DomainScore,
    Effect,
    EvidenceItem,
    EvidenceLine,
    Fact,
    Finding,
    Impact,
    Mark,
    Marking,
    Method,
    Modifier,
    Overall,
    Override,
    Rejected,
    ReportPack,
    Review,
    Risk,
    RiskGate,
    Scorecard,
    SectionScore,
    Signer,
    Standing,
    Summary,
    SystemFacts,
    TrailHead,
)

CREDITS = (0.0, 0.25, 0.5, 0.75, 1.0)
MATRIX = (
    ("low", "low", "low", "moderate", "moderate"),
    ("low", "low", "moderate", "moderate", "high"),
    ("low", "moderate", "moderate", "high", "critical"),
    ("low", "moderate", "high", "critical", "critical"),
    ("moderate", "moderate", "high", "critical", "critical"),
)
BANDS = ("low", "moderate", "high", "critical")

DOMAINS = (
    (
        "robustness",
        "Robustness",
        "ROB",
        (
            "Purpose, envelope, error",
            "Verification before release",
            "Uncertainty and fallback",
            "Adversarial robustness",
            "Sensors, physical input path",
            "Monitoring, drift, retraining",
            "Generative and agentic AI",
        ),
    ),
    (
        "cybersecurity",
        "Cybersecurity",
        "CYB",
        (
            "Architecture, zones, conduits",
            "Identity, access and privileges",
            "Supply chain, bill of materials",
            "Model artefacts, safe loading",
            "Vendor and remote access",
            "Logging, time and detection",
        ),
    ),
    (
        "misuse",
        "Misuse",
        "MIS",
        ("Intended use and boundaries", "Insider misuse", "Oversight, automation bias", "People and rights"),
    ),
    (
        "data",
        "Data risk",
        "DAT",
        (
            "Inventory, ownership, class",
            "Provenance and lineage",
            "Quality, representativeness",
            "Integrity and poisoning",
            "Logs, retention and deletion",
        ),
    ),
)

QUESTIONS = (
    (
        "Tests with false measurements",
        "Has this model been tested with coordinated false values that pass the existing bad-data check?",
    ),
    (
        "Out-of-distribution alarm",
        "Does the model raise an alarm, before its output is used, when inputs leave the range it was validated for?",
    ),
    (
        "Loss of the system rehearsed",
        "Has the control room rehearsed the loss of this system, with a normal shift, in the last 12 months?",
    ),
    (
        "Fallback timed",
        "Is the fallback to static ratings exercised at planned times and measured against a time limit?",
    ),
    (
        "True values collected",
        "Is the true sag or conductor temperature collected, so that the accuracy of ratings can be measured?",
    ),
    (
        "Signature checked at start",
        "Is the signature of model and settings checked at each start and before each activation at the edge gateway?",
    ),
    (
        "Wrong advice measured",
        "Is the share of deliberately wrong advice that operators accept measured at least once a year?",
    ),
    (
        "Who can change labels",
        "Is it written down, for each path that feeds training, who could change which records and labels?",
    ),
)

NOTES = (
    "“We changed the wind value of mast Harsel by hand in 2025 and saw the rating rise. No record. Nobody has changed "
    "several values together.” K. Lindqvist, data scientist, in the Wittau control room.",
    "Detector runs on every inference by the supplier's description; an amber frame is to appear. Not seen working.",
    "Described in the gateway manual and switched on in the settings shown. The start-up log did not open.",
    "",
)


def sha(text: str) -> str:
    """Return a made-up hash that is the same each time."""
    return hashlib.sha256(text.encode()).hexdigest()


def mark(answers: list[Answer], last: float | None = None) -> Mark:
    """Return the mark of *answers* by RM-1.0 §5."""
    applicable = [a for a in answers if a.state != "not_applicable"]
    total = sum(a.weight for a in applicable)
    whole = sum(a.weight for a in answers) or 1
    na_share = 1 - total / whole
    if not total:
        return Mark(None, None, None, 0.0, 0.0, na_share, "", 0, 0)
    headline = 4 * sum(a.weight * CREDITS[a.effective or 0] for a in applicable) / total
    upper = 4 * sum(a.weight * (1.0 if a.claimed is None else CREDITS[a.claimed]) for a in applicable) / total
    answered = [a for a in applicable if a.state == "answered"]
    confidence = (
        sum(a.weight * (0.25 if a.grade is None else (0.25, 0.5, 0.75, 1.0)[a.grade]) for a in answered) / total
    )
    failed = tuple(a.id for a in applicable if a.severity == "critical" and (a.effective or 0) <= 1)
    gated = min(headline, 1.9) if failed else headline
    label = next(name for limit, name in _LABELS if gated < limit)
    coverage = sum(a.weight for a in answered) / total
    held = failed if gated < headline else ()
    return Mark(
        headline, gated, upper, coverage, confidence, na_share, label, len(answered), len(applicable), held, last
    )


_LABELS = ((1, "initial"), (2, "developing"), (3, "defined"), (3.6, "managed"), (99, "assured"))


def answers_of(count: int) -> tuple[Answer, ...]:
    """Return *count* answers spread over the sections, in reading order; one section has none that applies."""
    places = [
        (key, title, code, number, name) for key, title, code, names in DOMAINS for number, name in enumerate(names, 1)
    ]
    spread = sorted(index * len(places) // count for index in range(count))
    numbers: dict[str, int] = {}
    found = []
    for index, place in enumerate(spread):
        key, _, code, number, name = places[place]
        numbers[code] = numbers.get(code, 0) + 1
        found.append(_answer(index, key, f"{code}-{numbers[code]:02d}", f"{code[0]}{number}", name))
    return tuple(found)


def _answer(index: int, domain: str, question_id: str, section: str, section_title: str) -> Answer:
    short, text = QUESTIONS[index % len(QUESTIONS)]
    severity = ("critical", "high", "medium", "high", "low")[index % 5]
    claimed = (1, 3, 4, 2, 3, 4, 3)[index % 7]
    grade = (1, 1, 3, 2, 2, 3, 2)[index % 7]
    effective = min(claimed, (1, 2, 3, 4)[grade])
    base = Answer(
        id=question_id,
        domain=domain,
        section_id=f"{domain}-{section}",
        section_title=section_title,
        short=short,
        text=text,
        severity=severity,
        weight=(5, 4, 3, 3, 2)[index % 5],
        state="answered",
        claimed=claimed,
        effective=effective,
        because="as_claimed" if effective == claimed else "evidence_cap",
        grade=grade,
        note=NOTES[index % 4],
        evidence=(EvidenceLine(f"E-{index % 18 + 1:02d}", "interview record, 5 Nov 2026", grade),),
        review=Review("accepted", "J. Peeters", "2026-11-17", "Readings agree within 0.3 m." if index % 3 == 0 else ""),
        references=("NIST AI RMF MEASURE 2.6", "IEC 62443-3-3 SR 3.4", "EU AI Act Art. 15"),
    )
    if section == "R7":
        return replace(
            base,
            state="not_applicable",
            claimed=None,
            effective=None,
            because="not_applicable",
            is_automatic=True,
            reason="the system generates no text",
            grade=None,
            evidence=(),
            note="",
        )
    if index % 23 == 11:
        return replace(
            base,
            state="unanswered",
            claimed=None,
            effective=None,
            because="unanswered",
            grade=None,
            evidence=(),
            note="Not answered. The shift leader was called away on 6 November.",
            review=Review("open"),
        )
    if index % 29 == 17:
        return replace(base, state="unknown", claimed=None, effective=None, because="unknown", grade=None, evidence=())
    return base


def is_weak(answer: Answer) -> bool:
    """Return whether RM-1.0 §7 calls the answer weak."""
    limit = {"critical": 2, "high": 1, "medium": 1, "low": 0}[answer.severity]
    return answer.state != "not_applicable" and (answer.effective or 0) <= limit


def linked(answers: tuple[Answer, ...]) -> tuple[tuple[Answer, ...], tuple[Finding, ...]]:
    """Return answers that name their findings and risks, and the findings, critical first."""
    weak = sorted(
        (a for a in answers if is_weak(a)), key=lambda a: ("critical", "high", "medium", "low").index(a.severity)
    )
    findings = []
    leads = {}
    for number, answer in enumerate(weak, 1):
        risk = RISKS[number % len(RISKS)][0]
        leads[answer.id] = (f"F-{number:02d}", risk)
        findings.append(
            Finding(
                id=f"F-{number:02d}",
                kind="weak" if answer.state == "answered" else "not_assessed",
                severity=answer.severity,
                title=f"{answer.short}: not shown",
                seen=answer.note,
                question_id=answer.id,
                risk_ids=(risk,),
                effective=answer.effective,
                grade=answer.grade,
                owner=("L. Dubois", "K. Lindqvist", "T. Nowak")[number % 3],
                due=("2027-02-26", "2027-01-15", "2026-12-11")[number % 3],
            )
        )
    named = tuple(
        replace(
            a,
            leads_to=leads.get(a.id, ()),
            holds=a.domain if a.severity == "critical" and is_weak(a) and (a.effective or 0) <= 1 else "",
        )
        for a in answers
    )
    return named, tuple(findings)


RISKS = (
    (
        "RSK-02",
        "Coordinated false measurements raise a rating unseen",
        2,
        1,
        {"supply": 5, "safety": 3, "regulatory": 4},
        0.6375,
        0.525,
        True,
    ),
    (
        "RSK-16",
        "Dispatchers follow a wrong rating without checking",
        4,
        0,
        {"supply": 4, "safety": 3},
        0.5266,
        0.4033,
        False,
    ),
    (
        "RSK-14",
        "Training data were altered and the model with them",
        2,
        1,
        {"supply": 4, "safety": 3},
        0.4850,
        0.3500,
        False,
    ),
    ("RSK-06", "Loss of the system during a disturbance", 3, 0, {"supply": 4, "safety": 3}, 0.5800, 0.3833, False),
    ("RSK-04", "Silent drift of ratings", 4, 0, {"supply": 3, "financial": 3}, 0.6133, 0.3550, False),
    ("RSK-11", "Model changed at the edge", 2, 1, {"supply": 4, "safety": 3, "regulatory": 3}, 0.5900, 0.4500, False),
    (
        "RSK-01",
        "Wrong rating outside the known range",
        3,
        0,
        {"supply": 4, "safety": 3, "regulatory": 3},
        0.6200,
        0.4833,
        False,
    ),
)


def cell(value: float) -> int:
    """Return the heat map cell of a residual value."""
    return int(round(value, 6) + 0.75)


def risk_of(row: tuple, findings: tuple[Finding, ...], confidence: float = 0.67) -> Risk:
    """Return a risk by RM-1.0 §6."""
    risk_id, title, base, m_net, impacts, e_p, e_m, failed = row
    likelihood, impact = min(5, max(1, base + m_net)), max(impacts.values())
    applied = min(e_p, 0.40) if failed else e_p
    l_r, factor = 1 + (likelihood - 1) * (1 - applied), 1 - e_m
    residuals = {key: 1 + (value - 1) * factor for key, value in impacts.items()}
    i_r = max(residuals.values())
    band, matrix_band = MATRIX[likelihood - 1][impact - 1], MATRIX[cell(l_r) - 1][cell(i_r) - 1]
    result = matrix_band
    if failed:
        result = BANDS[max(BANDS.index(matrix_band), BANDS.index(band) - 1)]
    gates = (RiskGate("key_control", "preventive", 0.40, True, ("ROB-01",)),) if failed else ()
    pessimistic = min(likelihood * impact, l_r * i_r * 1.3)
    return Risk(
        id=risk_id,
        title=title,
        is_adversarial=m_net > 0,
        base_likelihood=base,
        likelihood=likelihood,
        impact=impact,
        statement=f"Because controls are weak, {title.lower()}; a line may sag below clearance and people may be hurt.",
        modifiers=(Modifier("m_net", m_net), Modifier("m_aut", 0)),
        score=float(likelihood * impact),
        band=band,
        impacts=tuple(Impact(key, value, residuals[key]) for key, value in impacts.items()),
        preventive=Effect(e_p, applied),
        mitigative=Effect(e_m, e_m),
        residual_likelihood=l_r,
        residual_impact=i_r,
        residual_score=l_r * i_r,
        likelihood_cell=cell(l_r),
        impact_cell=cell(i_r),
        matrix_band=matrix_band,
        residual_band=result,
        floor_applied=False,
        step_limited=result != matrix_band,
        gates=gates,
        bounds=Bounds(pessimistic, result, l_r * i_r * 0.8, matrix_band),
        confidence=confidence,
        is_low_confidence=confidence < 0.5,
        decided_band=result,
        finding_ids=tuple(f.id for f in findings if risk_id in f.risk_ids)[:4],
        question_ids=tuple(f.question_id for f in findings if risk_id in f.risk_ids)[:4],
    )


def scorecard(answers: tuple[Answer, ...]) -> Scorecard:
    """Return the scorecard of *answers*."""
    domains = []
    for key, title, code, names in DOMAINS:
        sections = []
        for number, name in enumerate(names, 1):
            inside = [a for a in answers if a.section_id == f"{key}-{code[0]}{number}"]
            result = mark(inside)
            last = None if result.gated is None else max(0.0, result.gated - 0.35 + 0.1 * (number % 4))
            sections.append(
                SectionScore(f"{key}-{code[0]}{number}", f"{code[0]}{number}", name, replace(result, last=last))
            )
        whole = mark([a for a in answers if a.domain == key])
        last = None if whole.gated is None else max(0.0, whole.gated - 0.3)
        domains.append(DomainScore(key, title, replace(whole, last=last), tuple(sections)))
    scored = [d for d in domains if d.mark.gated is not None]
    if not scored:
        return Scorecard(tuple(domains), None)
    weights = {"robustness": 0.3, "cybersecurity": 0.3, "misuse": 0.2, "data": 0.2}
    total = sum(weights[d.key] for d in scored)
    value = sum(weights[d.key] * d.mark.gated for d in scored) / total
    weakest = min(scored, key=lambda d: d.mark.gated)
    gated = min(value, weakest.mark.gated + 1.0)
    upper = sum(weights[d.key] * d.mark.upper for d in scored) / total
    label = next(name for limit, name in _LABELS if gated < limit)
    left_out = tuple(d.key for d in domains if d.mark.gated is None)
    return Scorecard(tuple(domains), Overall(value, gated, upper, label, weakest.key, left_out), "2026-05")


def evidence_items(count: int = 18) -> tuple[EvidenceItem, ...]:
    """Return *count* stored files."""
    names = (
        "Interview record K. Lindqvist, signed",
        "Detector specification, Ostvik Sensing, rev. C",
        "Configuration of gateway Harsel, photo",
        "Seasonal rating table at desk 2, photo",
        "N-1 consequence analysis, sampled with the network planner of the shift",
    )
    return tuple(
        EvidenceItem(
            f"E-{n:02d}",
            names[n % 5],
            ("PDF", "JPEG", "XLSX", "CSV")[n % 4],
            37_000 * (n * n + 1),
            sha(f"evidence {n}"),
            n % 4,
            f"2026-11-{n % 28 + 1:02d}",
            "A. Jansen",
            (f"ROB-{n:02d}",),
        )
        for n in range(1, count + 1)
    )


def sample_pack(questions: int = 60, **changes: object) -> ReportPack:
    """Return an ordinary, final pack with *questions* answers; *changes* replace fields."""
    answers, findings = linked(answers_of(questions))
    applicable = [a for a in answers if a.state != "not_applicable"]
    pack = ReportPack(
        pack_id="GN-2026-0147",
        version=1,
        state="final",
        language="en",
        made_at="2026-11-24T16:40:00+01:00",
        operator="Grid North Transmission",
        marking=Marking(
            "RESTRICTED · GRID-CRITICAL", "Named readers only. Not on systems with a route to the internet."
        ),
        system=SystemFacts(
            "S-003",
            "Line monitor 3",
            "2.4.1",
            "Real-time current limits of lines from weather, current and sag cameras, for dispatchers",
            ("ml",),
            "pilot",
            "M. De Smet",
            "Ostvik Sensing AS (model), four own edge gateways in Harsel, Noorbeek and Wittau",
            "Oost 150 kV",
            "Zone 3, edge",
            "advisory",
            "substation_edge",
            "controlled_transfer",
            "critical",
            (Fact("Scope", "16 spans of 380 kV lines 12 and 14"),),
        ),
        standing=Standing("Pilot", "valid until 31 Dec 2026"),
        assessment=AssessmentFacts(
            "0193",
            "2026-11",
            "2026-11-03",
            "2026-11-18",
            "A. Jansen",
            "J. Peeters",
            tuple(d[1] for d in DOMAINS),
            len(applicable),
            sum(a.state == "answered" for a in applicable),
        ),
        scorecard=scorecard(answers),
        answers=answers,
        findings=findings,
        risks=tuple(risk_of(row, findings) for row in RISKS),
        evidence=evidence_items(),
        method=Method(
            "Risk method RM-1.0, profile GN-TSO 3",
            MATRIX,
            (
                ContentVersion("questionnaire", "robustness", "Robustness", "1.0.0", sha("rob")),
                ContentVersion("questionnaire", "cybersecurity", "Cybersecurity", "1.0.0", sha("cyb")),
                ContentVersion("method", "rm", "Risk method RM-1.0", "1.0.0", sha("rm")),
                ContentVersion("risk-catalogue", "catalogue", "Suggested risks", "1.0.0", sha("cat")),
            ),
            "Workbench 0.1.0",
        ),
        trail=TrailHead(4812, sha("trail"), "2026-11-24T16:38:07+01:00"),
        signers=(
            Signer(
                "assessor",
                "Anneke Jansen",
                "I saw what the answers say, from 3 to 18 November 2026. I neither own nor approve this system.",
                "SigAssessor",
            ),
            Signer(
                "owner",
                "Marc De Smet",
                "I run the system within its limits and answer for the findings that carry my name.",
                "SigOwner",
            ),
            Signer(
                "ciso", "Sabine Hoffmann", "I decide as stated. I took no part in assessing or reviewing.", "SigCiso"
            ),
        ),
        title_note="Gate 2: from pilot to operation",
        rejected=(
            Rejected(
                "finding",
                "Double alarm of gateway Wittau",
                "Same cause as F-02, merged into it",
                "A. Jansen",
                "2026-11-14",
            ),
            Rejected(
                "finding",
                "Finding on CYB-46, time of logs",
                "Answered again with E2 evidence, no longer weak",
                "J. Peeters",
                "2026-11-17",
            ),
        ),
    )
    return replace(pack, **changes)  # type: ignore[arg-type]


LONG_GERMAN = "Hochspannungsfreileitungsüberwachungsgatewaykonfigurationsprüfprotokollverantwortliche"
MARKUP = '<b>Jansen & <img src="/etc/passwd"/> <para>unclosed'


def awkward_pack() -> ReportPack:
    """Return a pack with all that breaks layouts: markup, controls, bidi, other scripts, long and empty texts."""
    base = sample_pack(24)
    odd = (
        {"short": LONG_GERMAN[:48], "text": (LONG_GERMAN + " ") * 3, "note": "x" * 20_000},
        {"text": MARKUP, "note": "pay\u202eroll\x07\x00 {braces} %s *stars* \ud800 end"},
        {"note": "中文 日本語 한국어 😀 👩‍🔧 Ελληνικά Кириллица ı ő ș ﬁ עברית العربية"},
        {"note": "\n".join(["A line of a long note, told as it was heard on the site."] * 60), "text": ""},
        {"short": "", "text": " ", "note": '=HYPERLINK("http://x")', "references": ("R" * 400,)},
    )
    answers = tuple(replace(a, **odd[i]) if i < len(odd) else a for i, a in enumerate(base.answers))  # type: ignore[arg-type]
    findings = tuple(
        replace(f, title=MARKUP, seen=LONG_GERMAN * 5, owner=LONG_GERMAN, risk_ids=("RSK-01",) * 9)
        for f in base.findings
    )
    worst = base.risks[0]
    risks = (
        replace(
            worst,
            title=LONG_GERMAN * 3,
            statement=MARKUP * 20,
            overrides=(Override(MARKUP, "3", "5", LONG_GERMAN, "A. <i>", "2026-11-20T10:00:00Z"),),
        ),
        replace(base.risks[1], confidence=0.31, is_low_confidence=True, decided_band="critical"),
        *base.risks[2:],
    )
    return replace(
        base,
        operator=MARKUP,
        system=replace(base.system, name=f"{LONG_GERMAN} {MARKUP}", purpose=LONG_GERMAN * 4, supplier=MARKUP),
        standing=Standing("", ""),
        answers=answers,
        findings=findings,
        risks=risks,
        title_note=LONG_GERMAN,
        evidence=(
            replace(
                base.evidence[0], name=LONG_GERMAN * 4, added_by=MARKUP, used_by=tuple(f"ROB-{n}" for n in range(40))
            ),
        ),
        signers=tuple(replace(s, name=MARKUP, sentence=LONG_GERMAN * 6) for s in base.signers),
        summary=Summary("warning", MARKUP, LONG_GERMAN * 5, LONG_GERMAN * 5, (Ask(MARKUP, LONG_GERMAN * 3),)),
        marking=Marking(
            "STRENG VERTRAULICH – NUR FÜR DEN DIENSTGEBRAUCH DER NETZLEITSTELLE – ANLAGE 7", LONG_GERMAN * 3
        ),
    )


def empty_pack(state: str = "draft") -> ReportPack:
    """Return a pack of an assessment in which nothing was done yet."""
    nothing = Mark(None, None, None, 0.0, 0.0, 1.0, "", 0, 0)
    domains = tuple(DomainScore(key, title, nothing, ()) for key, title, _, _ in DOMAINS)
    return sample_pack(
        24,
        state=state,
        scorecard=Scorecard(domains, None),
        answers=(),
        findings=(),
        risks=(),
        evidence=(),
        rejected=(),
        title_note="",
        signers=() if state == "draft" else sample_pack(24).signers,
        assessment=AssessmentFacts("0194", "2026-12", "2026-12-01", "", "A. Jansen", "", (), 0, 0),
    )
