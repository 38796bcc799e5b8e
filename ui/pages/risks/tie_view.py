"""The bow-tie of a risk as boxes and as rows of the table behind them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from ui.format import number, one_line, percent
from ui.i18n.labels import level_word, word
from ui.models.paged_table import Column, PagedTableModel
from ui.widgets.bow_tie import Tie, TiePart
from workbench.services.risk_views import BowTie, Control


@dataclass(frozen=True)
class TieRow:
    """One box as a row."""

    column: str
    words: str
    fact: str
    has_failed: bool = False


def tie_of(found: BowTie, controls: Sequence[Control]) -> Tie:
    """Return the boxes of a bow-tie, controls with what they count as, consequences with what is left of them."""
    translate = QCoreApplication.translate
    ends = tuple(
        TiePart(
            word("dimension", key),
            translate("BowTie", "impact {before} → {after}").format(before=before, after=number(after, 2)),
        )
        for key, before, after in found.consequences
    )
    return Tie(
        tuple(TiePart(one_line(named(each, controls), 400)) for each in found.causes),
        tuple(_control(each) for each in _strongest(found.preventive)),
        found.event,
        tuple(_control(each) for each in _strongest(found.mitigative)),
        ends,
    )


def named(words: str, controls: Sequence[Control]) -> str:
    """Return the number and words of the control if *words* is the id of its question, else *words*."""
    known = next((each for each in controls if each.question_id == words), None)
    return f"{known.number or known.question_id} {known.words}" if known else words


def _strongest(controls: tuple[Control, ...]) -> list[Control]:
    return sorted((each for each in controls if not each.is_na), key=lambda each: (-each.share, each.question_id))


def _control(control: Control) -> TiePart:
    words = f"{control.number or control.question_id} {control.words}"
    return TiePart(one_line(words, 200), level_word(control.effective), control.credit, control.has_failed)


class TieTableModel(PagedTableModel):
    """The table behind a bow-tie."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("column", translate("BowTie", "Part"), lambda row: str(row.column), width=132, tone="muted"),
                Column("words", translate("BowTie", "What"), lambda row: one_line(row.words, 200), is_name=True),
                Column("fact", translate("BowTie", "How far"), _fact, width=220, glyph=_glyph),
            ),
            parent,
        )

    def show_tie(self, tie: Tie) -> None:
        """Show *tie* from left to right."""
        translate = QCoreApplication.translate
        rows = [TieRow(translate("BowTie", "Cause"), each.words, "") for each in tie.causes]
        rows += _rows(translate("BowTie", "Prevents"), tie.preventive)
        rows.append(TieRow(translate("BowTie", "Event"), tie.event, ""))
        rows += _rows(translate("BowTie", "Mitigates"), tie.mitigative)
        rows += _rows(translate("BowTie", "Consequence"), tie.consequences)
        self.set_rows(rows)


def _rows(column: str, parts: tuple[TiePart, ...]) -> list[TieRow]:
    found = []
    for each in parts:
        share = f", {percent(each.share)}" if each.share is not None else ""
        found.append(TieRow(column, each.words, f"{each.fact}{share}", each.has_failed))
    return found


def _fact(row: TieRow) -> str:
    return row.fact or "–"


def _glyph(row: TieRow) -> str:
    return "danger" if row.has_failed else ""
