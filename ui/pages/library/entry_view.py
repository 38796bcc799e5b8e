"""How one entry reads: a column of prose, parts with who and when, the drawing, and links."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.format import day
from ui.i18n.labels import word
from ui.keys import is_alone
from ui.page import Room
from ui.pages.library.view_model import LibraryViewModel
from ui.theme.apply import Look
from ui.widgets.bands import Glyph
from ui.widgets.diagram import DiagramView
from ui.widgets.layouts import Scroll, rule
from ui.widgets.lead_text import LeadText
from ui.widgets.link_line import LinkLine
from ui.widgets.text import Text, clear_layout
from workbench.packs.library.drawing import lay_out
from workbench.packs.library.model import Entry, EntryKind, EntryText, Item, Part

_PROSE, _LABEL = 640, 168
_PARTS_WITH_SIGN = {"never": "danger", "dont": "danger", "do": "success"}


class ReadingArea(Scroll):
    """The scrolled column; it takes the keyboard, so that arrows and page keys read on."""

    def __init__(self, widget: QWidget, name: str) -> None:
        super().__init__(widget)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by a few lines; page keys are the page's."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not is_alone(event):
            event.ignore()
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * 60)

    def turn(self, to: str) -> None:
        """Read on by a page, back by a page, to the beginning or the end."""
        bar = self.verticalScrollBar()
        page = max(40, bar.pageStep() - 40)
        bar.setValue(
            {"next": bar.value() + page, "previous": bar.value() - page, "first": 0, "last": bar.maximum()}[to]
        )


class EntryView(QWidget):
    """One entry.

    Signals:
        entry_requested(str): show another entry.
        question_requested(str): go to the answer to this question.
        risks_requested(): go to the risks.
    """

    entry_requested = Signal(str)
    question_requested = Signal(str)
    risks_requested = Signal()

    def __init__(self, look: Look, view_model: LibraryViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._vm = look, view_model
        self._room: Room | None = None
        self.diagram: DiagramView | None = None
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        holder = QWidget()
        holder.setLayout(self._column)
        holder.setMaximumWidth(look.px(_PROSE))
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._outer = QHBoxLayout(self)
        self._outer.addWidget(holder, 1000)
        self._outer.addStretch(1)

    def set_room(self, room: Room) -> None:
        """Less air and no label column where it is narrow."""
        side, edge = self._look.px(12 if room.is_narrow else 24), self._look.px(8 if room.is_low else 16)
        self._outer.setContentsMargins(side, edge, side, self._look.px(32))
        if self._room is not None and self._room.is_narrow != room.is_narrow:
            self._room = room
            self.show_entry()
        self._room = room

    def show_entry(self) -> None:
        """Show the entry of the view model."""
        clear_layout(self._column)
        self.diagram = None
        entry = self._vm.entry
        if entry is None:
            return
        said = entry.words(self._vm.language)
        self._add(Text(f"{word('entry', entry.kind.value)} {entry.id}", "small-strong", "accent"))
        self._add(Text(said.title, "title", wrap=True), 4)
        if said.language != self._vm.language:
            self._add(Text(self.tr("Not translated yet; shown in English."), "small", "muted", wrap=True), 4)
        self._add(Text(_flat(said.summary), "sentence", wrap=True), 8)
        for part in said.parts:
            self._add(Text(word("part", part.key), "heading", wrap=True), 24)
            if part.text:
                self._add(Text(_flat(part.text), wrap=True), 4)
            self._add_items(entry, part)
            if part.key == "purpose" and entry.diagram is not None:
                self._add_diagram(entry, said)
        self._add_links(entry)
        self._column.addStretch(1)

    # --- inside ---

    def _add(self, widget: QWidget, above: int = 0) -> None:
        if above:
            self._column.addSpacing(self._look.px(above))
        self._column.addWidget(widget)

    def _add_items(self, entry: Entry, part: Part) -> None:
        for number, item in enumerate(part.items):
            below: list[str] = []
            mark = ""
            if part.key == "tell":
                item, below = self._tell(entry, number, item)
            elif part.key == "threats":
                below = self._threat(entry, number)
            elif part.key == "controls":
                mark = f"{number + 1}  "
            self._add_row(part.key, item, below, mark)
            if part.key == "controls":
                self._add_question_links(entry.controls[number].questions)

    def _add_row(self, key: str, item: Item, below: list[str], mark: str) -> None:
        look = self._look
        narrow = self._room is not None and self._room.is_narrow
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(look.px(2))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(12))
        glyph = _PARTS_WITH_SIGN.get(key)
        if glyph:
            line.addWidget(Glyph(look, glyph), 0, Qt.AlignmentFlag.AlignTop)
        elif not item.lead:
            line.addWidget(Text("–", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        if item.lead and not glyph:
            label = QVBoxLayout()
            label.setSpacing(0)
            label.addWidget(Text(f"{mark}{item.lead}", "strong", wrap=True))
            if item.when:
                label.addWidget(Text(item.when, "small", "muted", wrap=True))
            if narrow:
                words.addLayout(label)
            else:
                label.addStretch(1)
                side = QWidget()
                side.setLayout(label)
                label.setContentsMargins(0, 0, 0, 0)
                side.setFixedWidth(look.px(_LABEL))
                line.addWidget(side)
        if glyph and item.lead:
            text = LeadText(look, "body")
            text.set_words(f"{item.lead}.", item.text)
            words.addWidget(text)
        else:
            words.addWidget(Text(item.text, wrap=True))
        if item.why:
            why = LeadText(look, "small")
            why.set_words(self.tr("Why:"), item.why)
            words.addWidget(why)
        for text_below in below:
            words.addWidget(Text(text_below, "small", "muted", wrap=True))
        words.addStretch(1)
        line.addLayout(words, 1)
        holder = QWidget()
        holder.setLayout(line)
        self._add(holder, 8)

    def _tell(self, entry: Entry, number: int, item: Item) -> tuple[Item, list[str]]:
        shelf = self._vm.shelf
        regime = shelf.library.regime(entry.regimes[number]) if shelf else None
        if regime is None:
            return item, []
        said = regime.words(self._vm.language)
        below = [
            self.tr("To whom: {recipient}").format(recipient=said.recipient),
            self.tr("Clock: {clock}").format(clock=said.clock),
            self.tr("Source: {source}; certainty {certainty}, as known on {day}").format(
                source=regime.source, certainty=regime.certainty, day=day(regime.as_of)
            ),
        ]
        return Item(text=item.text, lead=said.limit, when=said.name), below

    def _threat(self, entry: Entry, number: int) -> list[str]:
        threat = entry.threats[number]
        shelf = self._vm.shelf
        references = [shelf.names.reference(each) for each in threat.references] if shelf else []
        met = self.tr("Met by controls {controls}").format(controls=", ".join(map(str, threat.controls)))
        return [" · ".join(references), met]

    def _add_diagram(self, entry: Entry, said: EntryText) -> None:
        assert entry.diagram is not None and said.diagram is not None
        boxes = said.diagram.boxes
        flows = []
        for index, (flow, words) in enumerate(zip(entry.diagram.flows, said.diagram.flows, strict=True)):
            sign = "↔" if flow.is_both else "→"
            ends = f"{boxes[flow.source][0]} {sign} {boxes[flow.target][0]}"
            flows.append((chr(ord("A") + index), ends, words, flow))
        self.diagram = DiagramView(self._look)
        name = self.tr("Diagram: {flows}").format(flows="; ".join(f"{letter}: {ends}" for letter, ends, _, _ in flows))
        drawing = lay_out(entry.diagram, said.diagram, [control.on for control in entry.controls])
        self.diagram.show_drawing(drawing, name)
        self._add(self.diagram, 12)
        legend = self.tr(
            "Letters: conduits; the arrow shows where data goes, a diode that hardware lets nothing back. Numbers:"
            " controls. Dashed red line: trust ends. Dashed zone: outside the operator's trust."
            " The keys + and - zoom, 0 shows the whole width."
        )
        self._add(Text(legend, "small", "muted", wrap=True), 4)
        self._add(Text(self.tr("Conduits"), "heading", wrap=True), 16)
        for letter, ends, words, flow in flows:
            one_way = self.tr("One way by hardware.") if flow.is_one_way else ""
            item = Item(text=f"{words.text} {one_way}".strip(), lead=f"{letter}  {words.label}", when=ends)
            self._add_row("flows", item, [], "")

    def _add_question_links(self, questions: tuple[str, ...]) -> None:
        names = self._vm.shelf.names.questions if self._vm.shelf else {}
        for question in questions:
            self._add_link(f"{question} {names.get(question, '')}".strip(), self._vm.can_go_to(question), question)

    def _add_link(self, words: str, is_link: bool, target: str, asked: Callable[[], None] | None = None) -> None:
        narrow = self._room is not None and self._room.is_narrow
        inset = 0 if narrow else _LABEL + 12
        line = QHBoxLayout()
        line.setContentsMargins(self._look.px(inset), self._look.px(2), 0, 0)
        if is_link:
            link = LinkLine(self._look, words)
            link.setProperty("target", target)
            link.clicked.connect(asked or self._on_question)
            line.addWidget(link)
        else:
            line.addWidget(Text(words, "small", "muted", wrap=True))
        holder = QWidget()
        holder.setLayout(line)
        self._column.addWidget(holder)

    def _add_links(self, entry: Entry) -> None:
        shelf = self._vm.shelf
        if shelf is None:
            return
        self._add(rule(self._look), 24)
        if entry.kind is not EntryKind.BRIEF:
            self._heading_of(self.tr("Helps with questions"))
            self._add_question_links(entry.questions)
        if entry.again:
            self._heading_of(self.tr("Answer again afterwards"))
            self._add_question_links(entry.again)
        if entry.risks:
            self._heading_of(self.tr("Risks"))
            for risk in entry.risks:
                name = f"{risk} {shelf.names.risks.get(risk, '')}".strip()
                self._add_link(name, bool(self._vm.assessment_id), risk, self._on_risk)
        if entry.references:
            self._heading_of(self.tr("References"))
            for reference in entry.references:
                self._add_link(shelf.names.reference(reference), False, reference)
        related = [other for each in entry.related if (other := shelf.library.find(each)) is not None]
        if related:
            self._heading_of(self.tr("See also"))
            for other in related:
                title = f"{other.id} {other.words(self._vm.language).title}"
                self._add_link(title, True, other.id, self._on_entry)

    def _heading_of(self, words: str) -> None:
        self._add(Text(words, "small-strong", wrap=True), 12)

    def _on_question(self) -> None:
        self.question_requested.emit(str(self.sender().property("target")))

    def _on_risk(self) -> None:
        self.risks_requested.emit()

    def _on_entry(self) -> None:
        self.entry_requested.emit(str(self.sender().property("target")))


def _flat(text: str) -> str:
    return " ".join(text.split())
