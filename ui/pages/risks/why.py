"""How a risk came to its number, to the last digit: every control with its credit, then each formula with its numbers.

Source: risk method RM-1.0 §6.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from ui.format import number
from ui.i18n.labels import grade_word, level_word, word
from ui.i18n.risk_words import risk_word
from ui.models.paged_table import Column, PagedTableModel
from workbench.packs.model import Method, Role
from workbench.risks.model import Effectiveness
from workbench.services.risk_views import Control, RiskView

_DIGITS = 4


class ControlsModel(PagedTableModel):
    """One row a linked answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("number", translate("Why", "Answer"), _number, width=84, tone="muted", glyph=_glyph),
                Column("words", translate("Why", "Control"), _words, is_name=True),
                Column(
                    "role", translate("Why", "Acts"), lambda row: risk_word("role", row.role.value), width=112, rank=1
                ),
                Column("said", translate("Why", "Said"), _said, width=116, rank=2),
                Column("grade", translate("Why", "Evidence"), _grade, width=132, rank=2),
                Column("counts", translate("Why", "Counts as"), _counts, width=116),
                Column("weight", translate("Why", "Weight"), _weight, width=84, rank=1, is_right=True),
                Column("credit", translate("Why", "Credit"), _credit, width=76, rank=1, is_right=True),
            ),
            parent,
        )


def _number(row: Control) -> str:
    return row.number or row.question_id


def _glyph(row: Control) -> str:
    return "danger" if row.has_failed else ""


def _words(row: Control) -> str:
    words = row.words or row.question_id
    if row.is_key:
        return QCoreApplication.translate("Why", "{words} (key control)").format(words=words)
    return words


def _said(row: Control) -> str:
    if row.is_na:
        return word("answer", "not_applicable")
    return word("answer", "open") if row.claimed is None else level_word(row.claimed)


def _grade(row: Control) -> str:
    words = f"E{row.grade} {grade_word(row.grade)}"
    return QCoreApplication.translate("Why", "{grade}, out of date").format(grade=words) if row.is_stale else words


def _counts(row: Control) -> str:
    return "–" if row.is_na else level_word(row.effective)


def _weight(row: Control) -> str:
    return "–" if row.is_na else f"{row.weight} × {row.strength}"


def _credit(row: Control) -> str:
    return "–" if row.is_na else number(row.credit, 2)


def formulas(view: RiskView) -> list[tuple[str, str]]:
    """Return (what, formula with its numbers) from the sums to the residual, in the order of evaluation."""
    translate = QCoreApplication.translate
    method, rating, now = view.method, view.rated.rating, view.rated.rating.residual
    start = rating.inherent
    lines = [
        (
            translate("Why", "Before controls"),
            f"{start.likelihood} × {start.impact} = {start.score} → {word('band', start.band.value.lower())}",
        )
    ]
    for effect, words in (
        (now.preventive, translate("Why", "Controls on likelihood")),
        (now.mitigative, translate("Why", "Controls on impact")),
    ):
        lines.append((words, _effect(effect, view.controls, method)))
    like = f"1 + ({start.likelihood} − 1) × (1 − {_n(now.preventive.value)}) = {_n(now.likelihood)}"
    lines.append((translate("Why", "Likelihood left over"), f"{like} → {_cell(now.likelihood, now.cells[0], method)}"))
    for key in sorted(start.impacts, key=lambda name: (-now.impacts[name], name)):
        words = translate("Why", "Impact left over, {dimension}").format(dimension=word("dimension", key))
        text = f"1 + ({start.impacts[key]} − 1) × (1 − {_n(now.mitigative.value)}) = {_n(now.impacts[key])}"
        if now.impacts[key] == now.impact:
            text = f"{text} → {_cell(now.impact, now.cells[1], method)}"
        lines.append((words, text))
    lines.append((translate("Why", "Residual"), f"{_n(now.likelihood)} × {_n(now.impact)} = {_n(now.score)}"))
    lines += _bands(view)
    return lines


def _bands(view: RiskView) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    rating, now = view.rated.rating, view.rated.rating.residual
    matrix = word("band", now.matrix_band.value.lower())
    lines = [(translate("Why", "Matrix"), f"({now.cells[0]}, {now.cells[1]}) → {matrix}")]
    if now.rules:
        lines.append((translate("Why", "After floor and one-step limit"), word("band", now.band.value.lower())))
    if view.rated.gap:
        text = translate("Why", "{gap} below the security level of zone {zone}")
        lines.append((translate("Why", "Zone"), text.format(gap=view.rated.gap, zone=view.system.zone)))
    low = f"{_n(rating.optimistic.score)} {word('band', rating.optimistic.band.value.lower())}"
    high = f"{_n(rating.pessimistic.score)} {word('band', rating.pessimistic.band.value.lower())}"
    lines.append((translate("Why", "Range"), f"{low} – {high}"))
    trusts = translate("Why", "{confidence}, below {limit}: the cautious band decides")
    if not rating.is_low_confidence:
        trusts = translate("Why", "{confidence}, at least {limit}: the middle value decides")
    limit = number(view.method.low_confidence, 2)
    lines.append(
        (translate("Why", "Confidence"), trusts.format(confidence=_n(now.confidence), limit=limit)),
    )
    return lines


def _effect(effect: Effectiveness, controls: Sequence[Control], method: Method) -> str:
    roles = (Role.BOTH, Role.PREVENTIVE if effect.role == "preventive" else Role.MITIGATIVE)
    ceiling = method.preventive_ceiling if effect.role == "preventive" else method.mitigative_ceiling
    counted = [each for each in controls if each.role in roles and not each.is_na]
    if not counted:
        return QCoreApplication.translate("Why", "No answer speaks to it")
    earned = sum(each.weight * each.strength * each.credit for each in counted)
    text = f"{number(ceiling, 2)} × {number(earned, 2)} / {number(effect.weight)} = {_n(effect.raw)}"
    for rule, limit in effect.limits:
        words = {
            "key_control": QCoreApplication.translate("Why", "key control: at most {limit}"),
            "security_level": QCoreApplication.translate("Why", "security level: at most {limit}"),
        }.get(rule, rule)
        text = f"{text}; {words.format(limit=number(limit, 2))}"
    return text if effect.value == effect.raw else f"{text} → {_n(effect.value)}"


def _cell(value: float, cell: int, method: Method) -> str:
    words = QCoreApplication.translate("Why", "cell {cell}").format(cell=cell)
    return f"⌊{_n(value)} + {number(method.cell_step, 2)}⌋ = {words}"


def _n(value: float) -> str:
    return number(value, _DIGITS)
