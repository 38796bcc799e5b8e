"""The two lists of the coverage: items of a framework, and the questions on them."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.models.paged_table import Column, PagedTableModel
from ui.pages.coverage.view_model import QuestionLine
from ui.pages.coverage.words import applies_words, level_words, question_words
from workbench.coverage.model import ItemLine


class ItemListModel(PagedTableModel):
    """One row an item."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("applies", translate("Coverage", "Applies?"), applies_words, width=116, glyph=_glyph),
                Column("item", translate("Coverage", "Item"), lambda row: str(row.item.id), width=124, tone="muted"),
                Column("title", translate("Coverage", "Title"), lambda row: str(row.item.title), is_name=True),
                Column("level", translate("Coverage", "Counts as"), level_words, width=124),
                Column("questions", translate("Coverage", "Questions"), _questions, rank=1, width=88, is_right=True),
                Column("evidence", translate("Coverage", "Evidence"), _evidence, rank=2, width=88, is_right=True),
            ),
            parent,
        )


class QuestionListModel(PagedTableModel):
    """One row a question."""

    def __init__(self, parent: QObject | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            (
                Column("id", translate("Coverage", "Question"), _question_id, width=96, tone="muted"),
                Column("short", translate("Coverage", "In short"), lambda row: str(row.covering.short), is_name=True),
                Column(
                    "state", translate("Coverage", "Counts as"), lambda row: question_words(row.covering), width=170
                ),
                Column("items", translate("Coverage", "Items"), _items, rank=1),
            ),
            parent,
        )


def _glyph(line: ItemLine) -> str:
    if not line.is_included:
        return "empty"
    return "success" if line.is_covered else "info"


def _questions(line: ItemLine) -> str:
    return str(len(line.questions)) if line.questions else "–"


def _evidence(line: ItemLine) -> str:
    return str(len(line.evidence)) if line.evidence else "–"


def _question_id(row: QuestionLine) -> str:
    return row.covering.question_id


def _items(row: QuestionLine) -> str:
    return ", ".join(line.item.id for line in row.items)
