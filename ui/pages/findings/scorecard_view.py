"""The scorecard on screen: overall, domains and their sections, maturity never without coverage and confidence.

Source: UX guide §7, risk method RM-1.0 §5.
"""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.format import number, percent
from ui.i18n.labels import word
from ui.page import Room, Width
from ui.theme.apply import Look
from ui.widgets.bands import Chip
from ui.widgets.card import Card
from ui.widgets.layouts import rule
from ui.widgets.maturity import MaturityBar, MaturityMark, Radar
from ui.widgets.message_bar import FieldMessage
from ui.widgets.text import Elided, Text, clear_layout
from workbench.packs.model import Questionnaire
from workbench.scoring.model import DomainScore, Maturity, Scorecard


class ScorecardView(QWidget):
    """Overall card and one card a domain."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._room = Room(Width.WIDE, False)
        self._scorecard: Scorecard | None = None
        self._titles: dict[str, str] = {}
        self._is_radar = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, look.px(8), 0)
        self._grid.setSpacing(look.px(16))

    def show_scorecard(self, scorecard: Scorecard, questionnaires: tuple[Questionnaire, ...], language: str) -> None:
        """Show *scorecard* with titles of *questionnaires* in *language*."""
        self._scorecard = scorecard
        self._titles = {section.id: section.title(language) for each in questionnaires for section in each.sections}
        self._fill()

    def set_room(self, room: Room) -> None:
        """One column where it is narrow."""
        if room != self._room:
            self._room = room
            self._fill()

    def set_radar(self, is_radar: bool) -> None:
        """Show sections as a radar where they are three to eight, or as bars."""
        self._is_radar = is_radar
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._grid)
        if self._scorecard is None:
            return
        columns = 2 if self._room.width is Width.WIDE else 1
        self._grid.addWidget(self._overall(self._scorecard), 0, 0, 1, columns)
        for index, domain in enumerate(self._scorecard.domains):
            self._grid.addWidget(self._domain(domain), 1 + index // columns, index % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(2 + len(self._scorecard.domains), 1)

    def _overall(self, scorecard: Scorecard) -> Card:
        look = self._look
        card = Card(look, self.tr("Overall"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        overall = scorecard.overall
        if overall is None:
            column.addWidget(Text(self.tr("No question applies, so there is no maturity."), wrap=True))
            card.add_padded(holder)
            return card
        line = QHBoxLayout()
        line.setSpacing(look.px(16))
        line.addWidget(Text(number(overall.limited, 1), "figure"))
        words = self.tr("of 4. Weighted mean {mean}, weakest domain {weakest}.").format(
            mean=number(overall.mean, 1), weakest=number(overall.weakest, 1)
        )
        line.addWidget(Text(words, tone="muted", wrap=True), 1)
        column.addLayout(line)
        if overall.limited < overall.mean:
            limit = FieldMessage(look, "warning")
            limit.say(text=self.tr("Held close to the weakest domain, whatever the mean says."))
            column.addWidget(limit)
        if overall.left_out:
            left = ", ".join(word("domain", domain.value) for domain in overall.left_out)
            column.addWidget(
                Text(self.tr("Without a score: {domains}.").format(domains=left), "small", "muted", wrap=True)
            )
        card.add_padded(holder)
        return card

    def _domain(self, domain: DomainScore) -> Card:
        look = self._look
        card = Card(look, word("domain", domain.domain.value))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        found = domain.maturity
        if found is None:
            column.addWidget(Text(self.tr("Nothing applies."), tone="muted"))
            card.add_padded(holder)
            return card
        card.head.addWidget(Chip(look, word("maturity", found.label_key)))
        self._add_bar(column, self.tr("Whole domain"), found)
        facts = self.tr(
            "Coverage {coverage}, confidence {confidence}. The light part is claimed but not yet shown."
        ).format(coverage=percent(found.coverage), confidence=percent(found.confidence))
        column.addWidget(Text(facts, "small", "muted", wrap=True))
        if found.is_gated and found.gated < found.headline:
            limit = FieldMessage(look, "warning")
            limit.say(text=self.tr("%n key question(s) hold it down.", "", len(found.gated_by)))
            column.addWidget(limit)
        column.addWidget(rule(look))
        marks = [self._mark(section.section_id, section.maturity) for section in domain.sections]
        if self._is_radar and 3 <= len(marks) <= 8:
            radar = Radar(look)
            radar.set_marks(marks)
            column.addWidget(radar)
        else:
            for mark in marks:
                self._add_mark(column, mark)
        column.addStretch(1)
        card.add_padded(holder)
        return card

    def _mark(self, section_id: str, found: Maturity | None) -> MaturityMark:
        title = self._titles.get(section_id, section_id)
        return MaturityMark(title, None, None) if found is None else MaturityMark(title, found.gated, found.upper)

    def _add_bar(self, column: QVBoxLayout, words: str, found: Maturity) -> None:
        self._add_mark(column, MaturityMark(words, found.gated, found.upper), "name")

    def _add_mark(self, column: QVBoxLayout, mark: MaturityMark, type: str = "body") -> None:
        line = QHBoxLayout()
        line.setSpacing(self._look.px(12))
        line.addWidget(Elided(mark.words, type), 1)
        bar = MaturityBar(self._look, 104 if not self._room.is_narrow else 72)
        bar.set_mark(mark)
        line.addWidget(bar)
        column.addLayout(line)
