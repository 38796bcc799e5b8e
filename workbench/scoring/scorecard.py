"""The scorecard of an assessment: domains, sections and the overall value, from marks.

Source: risk method RM-1.0 §5.
"""

from collections.abc import Mapping, Sequence

from workbench.packs.model import Method, Questionnaire
from workbench.scoring.effective import effective_level
from workbench.scoring.maturity import maturity, na_share, overall
from workbench.scoring.model import DomainScore, Mark, Scorecard, SectionScore


def score(
    questionnaires: Sequence[Questionnaire], marks: Mapping[str, Mark], method: Method, *, is_agent: bool
) -> Scorecard:
    """Return the scorecard over *marks* (by question id; questions hidden by rule are absent).

    *is_agent* picks the profile's domain weights for agents. Domains follow the order of *questionnaires*.
    """
    domains = tuple(_domain_score(questionnaire, marks, method) for questionnaire in questionnaires)
    weights = method.domain_weights_agent if is_agent else method.domain_weights
    gated = {each.domain: each.maturity.gated if each.maturity else None for each in domains}
    return Scorecard(
        method_key=f"{method.head.id}@{method.head.version}",
        domains=domains,
        overall=overall(gated, weights, method),
        effective={question_id: effective_level(mark, method) for question_id, mark in marks.items()},
        marks=dict(marks),
    )


def _domain_score(questionnaire: Questionnaire, marks: Mapping[str, Mark], method: Method) -> DomainScore:
    sections = []
    everything: list[Mark] = []
    for section in questionnaire.sections:
        present = [marks[question.id] for question in section.questions if question.id in marks]
        everything += present
        sections.append(
            SectionScore(
                section_id=section.id,
                title=section.title(),
                maturity=maturity(present, method),
                questions=len(present),
                answered=sum(1 for mark in present if mark.claimed is not None or mark.is_na),
            )
        )
    return DomainScore(questionnaire.domain, maturity(everything, method), na_share(everything), tuple(sections))
