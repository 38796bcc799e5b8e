"""The lists of the result page: findings, and risks by band."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.format import number
from ui.i18n.labels import level_word, word
from ui.models.paged_table import Column, PagedTableModel
from ui.pages.findings.view_model import ResultViewModel
from workbench.risks.model import Finding, SuggestedRisk

_GLYPHS = {"critical": "danger", "high": "warning", "medium": "info", "low": "empty"}


class FindingListModel(PagedTableModel):
    """One row a finding."""

    def __init__(self, view_model: ResultViewModel, parent: QObject | None = None) -> None:
        self._vm = view_model
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column(
                    "severity",
                    translate("Findings", "Severity"),
                    _severity,
                    width=120,
                    glyph=lambda row: _GLYPHS[row.severity.value],
                ),
                Column("number", translate("Findings", "Answer"), self._number, width=84, tone="muted"),
                Column("title", translate("Findings", "Finding"), self._title, is_name=True),
                Column("why", translate("Findings", "Why"), _why, rank=1, width=170),
                Column("counts", translate("Findings", "Counts as"), lambda row: level_word(row.effective), width=130),
                Column("risks", translate("Findings", "Leads to"), lambda row: ", ".join(row.risk_ids) or "–", rank=2),
            ),
            parent,
        )

    def fill(self) -> None:
        """Show the findings of the result."""
        self.set_rows(self._vm.findings())

    def _number(self, finding: Finding) -> str:
        placed = self._vm.placed(finding.question_id)
        return placed.number if placed else finding.question_id

    def _title(self, finding: Finding) -> str:
        placed = self._vm.placed(finding.question_id)
        return placed.question.words(self._vm.language).short if placed else finding.question_id


class RiskListModel(PagedTableModel):
    """One row a suggested risk."""

    def __init__(self, view_model: ResultViewModel, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("band", translate("Risks", "Band"), _band_word, width=96, band=_band),
                Column("title", translate("Risks", "Risk"), lambda row: str(row.title), is_name=True),
                Column(
                    "score",
                    translate("Risks", "Residual"),
                    lambda row: number(row.rating.residual.score, 2),
                    width=80,
                    is_right=True,
                ),
            ),
            parent,
        )
        self._vm = view_model

    def fill(self) -> None:
        """Show the risks of the chosen cell, or all."""
        self.set_rows(self._vm.risks())


def _severity(finding: Finding) -> str:
    return word("severity", finding.severity.value)


def _why(finding: Finding) -> str:
    translate = QCoreApplication.translate
    if finding.claimed is None:
        return word("finding", finding.kind.value)
    if finding.claimed == finding.effective:
        return translate("Findings", "as said")
    return translate("Findings", "said: {level}").format(level=level_word(finding.claimed))


def _band(risk: SuggestedRisk) -> str:
    return risk.rating.decision_band.value.lower()


def _band_word(risk: SuggestedRisk) -> str:
    return word("band", _band(risk))
