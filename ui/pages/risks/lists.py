"""The lists of the register of risks: risks under the heads of their groups, suggestions, cells of a workbook."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from ui.error_sentences import SENTENCES
from ui.format import number, one_line, short_day
from ui.i18n.labels import word
from ui.i18n.risk_words import risk_word
from ui.models.paged_table import Column, PagedTableModel
from ui.pages.risks.view_model import GroupHead, RisksViewModel
from workbench.services.exchange_risks import CellChange
from workbench.services.keep_risks import Suggestion
from workbench.services.risk_views import RiskRow

_TODO_GLYPHS = {
    "acceptance_expired": "danger",
    "treatment_overdue": "danger",
    "not_decided": "warning",
    "review_overdue": "warning",
}


class RiskRowsModel(PagedTableModel):
    """One row a risk, below the head of its group."""

    def __init__(self, view_model: RisksViewModel, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        self._vm = view_model
        super().__init__(
            (
                Column("ref", translate("Risks", "ID"), self._ref, width=88, tone="muted", band=_head_band),
                Column("title", translate("Risks", "Risk"), _title, is_name=True),
                Column("band", translate("Risks", "Band"), _band_word, width=96, band=_band),
                Column("score", translate("Risks", "Residual"), _score, width=80, is_right=True, rank=1),
                Column("target", translate("Risks", "Target"), _target_word, width=96, rank=2, band=_target),
                Column("system", translate("Risks", "System"), _system, rank=2, tone="muted"),
                Column("owner", translate("Risks", "Owner"), _owner, width=108, rank=2),
                Column("todo", translate("Risks", "To do"), _todo, width=176, rank=1, glyph=_todo_glyph),
            ),
            parent,
        )

    def fill(self) -> None:
        """Show what the filter leaves."""
        self.set_rows(self._vm.shown())

    def _ref(self, row: RiskRow | GroupHead) -> str:
        if isinstance(row, GroupHead):
            return word("band", row.band) if row.band else ("+" if row.is_folded else "–")
        return row.ref


def _head_band(row: RiskRow | GroupHead) -> str:
    return row.band if isinstance(row, GroupHead) else ""


def _title(row: RiskRow | GroupHead) -> str:
    if isinstance(row, GroupHead):
        translate = QCoreApplication.translate
        words = row.words if not row.band else ""
        name = one_line(words, 80) or ("" if row.band else translate("Risks", "not named"))
        count = translate("Risks", "%n risk(s)", "", row.count)
        if row.is_folded:
            count = translate("Risks", "{count}, folded").format(count=count)
        return f"{name} · {count}" if name else count
    return one_line(row.title, 200)


def _band(row: RiskRow | GroupHead) -> str:
    return row.rating.decision_band.lower() if isinstance(row, RiskRow) and row.rating else ""


def _band_word(row: RiskRow | GroupHead) -> str:
    band = _band(row)
    return word("band", band) if band else ""


def _target(row: RiskRow | GroupHead) -> str:
    shows = isinstance(row, RiskRow) and row.rating is not None and row.planned > 0
    return row.rating.target_band.lower() if shows else ""  # type: ignore[union-attr]


def _target_word(row: RiskRow | GroupHead) -> str:
    band = _target(row)
    return word("band", band) if band else "–" if isinstance(row, RiskRow) else ""


def _score(row: RiskRow | GroupHead) -> str:
    if isinstance(row, GroupHead) or row.rating is None:
        return ""
    mark = " *" if row.rating.is_overridden else ""
    return f"{number(row.rating.residual_score, 2)}{mark}"


def _system(row: RiskRow | GroupHead) -> str:
    return "" if isinstance(row, GroupHead) else one_line(f"{row.system_ref} {row.system_name}", 120)


def _owner(row: RiskRow | GroupHead) -> str:
    return "" if isinstance(row, GroupHead) else one_line(row.owner, 60) or "–"


def _todo(row: RiskRow | GroupHead) -> str:
    if isinstance(row, GroupHead):
        return ""
    if row.attention:
        return risk_word("todo", row.attention[0])
    if row.state.value == "accepted" and row.accepted_until:
        until = short_day(date.fromisoformat(row.accepted_until), date.today())
        return QCoreApplication.translate("Risks", "accepted until {day}").format(day=until)
    if row.planned and row.first_due:
        due = short_day(date.fromisoformat(row.first_due), date.today())
        return QCoreApplication.translate("Risks", "treated by {day}").format(day=due)
    return risk_word("state", row.state.value)


def _todo_glyph(row: RiskRow | GroupHead) -> str:
    if isinstance(row, GroupHead):
        return ""
    if row.attention:
        return _TODO_GLYPHS.get(row.attention[0], "warning")
    return "success" if row.state.value == "accepted" else "waiting" if row.planned else "empty"


class SuggestionsModel(PagedTableModel):
    """One row a suggested risk, with what the register says of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("band", translate("Risks", "Band"), _suggested_word, width=104, band=_suggested_band),
                Column("id", translate("Risks", "Catalogue"), lambda row: row.suggested.risk_id, width=84, rank=1),
                Column("title", translate("Risks", "Risk"), lambda row: str(row.suggested.title), is_name=True),
                Column("score", translate("Risks", "Residual"), _suggested_score, width=80, is_right=True, rank=1),
                Column("state", translate("Risks", "In the register"), _kept_as, width=180, glyph=_kept_glyph),
                Column("reason", translate("Risks", "Reason"), lambda row: one_line(row.reason, 120) or "–", rank=2),
            ),
            parent,
        )


def _suggested_band(row: Suggestion) -> str:
    return row.suggested.rating.decision_band.value.lower()


def _suggested_word(row: Suggestion) -> str:
    return word("band", _suggested_band(row))


def _suggested_score(row: Suggestion) -> str:
    return number(row.suggested.rating.residual.score, 2)


def _kept_as(row: Suggestion) -> str:
    if row.state is None:
        return QCoreApplication.translate("Risks", "not yet")
    return f"{row.ref} · {risk_word('state', row.state.value)}"


def _kept_glyph(row: Suggestion) -> str:
    if row.state is None:
        return "empty"
    return "success" if row.state.is_live else "info"


class CellsModel(PagedTableModel):
    """One row a cell of a workbook that differs from the register."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("fate", translate("Risks", "What happens"), _fate, width=132, glyph=_fate_glyph),
                Column("where", translate("Risks", "Row"), _where, width=132, tone="muted"),
                Column("header", translate("Risks", "Column"), lambda row: str(row.header or row.key), width=132),
                Column("old", translate("Risks", "Now"), lambda row: one_line(row.old, 120) or "–", rank=1),
                Column("new", translate("Risks", "In the workbook"), lambda row: one_line(row.new, 120) or "–"),
                Column("why", translate("Risks", "Reason"), _why, is_name=True),
            ),
            parent,
        )


def _fate(row: CellChange) -> str:
    translate = QCoreApplication.translate
    return translate("Risks", "Refused") if row.problem else translate("Risks", "Taken over")


def _fate_glyph(row: CellChange) -> str:
    return "danger" if row.problem else "success"


def _where(row: CellChange) -> str:
    return QCoreApplication.translate("Risks", "{ref}, row {number}").format(ref=row.ref or "–", number=row.row)


def _why(row: CellChange) -> str:
    if not row.problem:
        return "–"
    sentences = SENTENCES.get(row.problem)
    if sentences is None:
        return risk_word("problem", row.problem)
    text = QCoreApplication.translate("errors", sentences[2] or sentences[0])
    return text if "{" not in text else risk_word("problem", row.problem)
