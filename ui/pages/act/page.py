"""How the register looks under the EU AI Act: classes, a timeline, what waits and what asks for another look."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.actions import Keys
from ui.format import day, one_line
from ui.i18n.act_words import class_kinds, kind_words, state_words, trigger_words
from ui.navigation import Place
from ui.page import Page, Room
from ui.pages.act.view_model import ActViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, Button
from ui.widgets.card import Card, CardRow, LongRow
from ui.widgets.documents import DocumentsButton, Offer
from ui.widgets.layouts import Scroll, rearrange, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.text import Text
from ui.widgets.timeline import Mark, Timeline
from workbench.services.act_documents import Kind, endings, file_name
from workbench.services.act_overview import ActOverview
from workbench.services.reclassify import Reclassified

_SHOWN = 12


class ActPage(Page):
    """The whole register under the Act."""

    def __init__(
        self, view_model: ActViewModel, look: Look, keys: Keys, folder: Path, parent: QWidget | None = None
    ) -> None:
        """*folder* is where documents are saved unless the person chooses another."""
        super().__init__(look, parent)
        self._vm, self._keys, self._folder = view_model, keys, folder
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.reclassified.connect(self._on_reclassified)
        view_model.failed.connect(self.messages.say_error)
        view_model.document_saved.connect(self._on_document_saved)
        if view_model.found is not None:
            self._on_loaded()

    def _build(self) -> None:
        look = self.look
        self.messages = MessageBar(look)
        self._on = QLineEdit()
        self._on.setPlaceholderText("2027-12-02")
        self._on.setMaximumWidth(look.px(140))
        name(self._on, self.tr("Day, as year-month-day"))
        self._run = Button(look, self.tr("Classify all for this day"))
        self._run.clicked.connect(self._on_run)
        self._on.returnPressed.connect(self._on_run)
        self.documents = DocumentsButton(look, self.tr("Register by class…"), self._folder)
        self.documents.wanted.connect(self._on_document)
        words = self.tr("Register by class")
        self.documents.offer(
            [
                Offer(f"{words} ({ending.upper()})", Kind.REGISTER.value, ending, file_name(Kind.REGISTER, "", ending))
                for ending in endings(Kind.REGISTER)
            ]
        )
        self.classes = Card(look, self.tr("Systems by class"))
        self.dates = Card(look, self.tr("Coming dates"))
        self.timeline = Timeline(look, self.tr("Coming dates of the law"), ground="surface")
        self.dates.add_padded(self.timeline)
        self.waiting = Card(look, self.tr("Not decided yet"))
        self.due = Card(look, self.tr("Look again"))
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(look.px(16))
        self._title = Text(self.tr("EU AI Act"), "title")
        self._column.addLayout(row(look, self._title, None, self.documents, self._on, self._run, gap=12))
        self._column.addWidget(self.messages)
        self._column.addWidget(self.dates)
        self._grid = QHBoxLayout()
        self._grid.setSpacing(look.px(16))
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(holder))

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show how the register stands now."""
        self._run.setEnabled(self._vm.can_change)
        self._vm.open()

    def path(self) -> tuple[str, ...]:
        """Systems, EU AI Act."""
        return (self.tr("Systems"), self.tr("EU AI Act"))

    def set_room(self, room: Room) -> None:
        """Two columns where it is wide."""
        super().set_room(room)
        side, edge = self.look.px(12 if room.is_narrow else 24), self.look.px(8 if room.is_low else 20)
        self._column.setContentsMargins(side, edge, side, edge)
        self._title.setVisible(not room.is_narrow)  # the path says it, and the acts need the room
        self.timeline.set_room(room)
        rearrange(self._grid, ((self.due, self.waiting), (self.classes,)), room, (3, 2))

    def take_focus(self) -> None:
        """The keyboard on the timeline."""
        self.timeline.take_focus()

    def take_key(self, event: QKeyEvent) -> bool:
        """T shows the table behind the line."""
        if self._keys.single_act(event, ("table",)) is None:
            return False
        self.timeline.toggle_table()
        return True

    # --- showing ---

    def _on_loaded(self) -> None:
        found = self._vm.found
        if found is None:
            return
        marks = [
            Mark(each.on, each.what or self.tr("Duties of systems"), each.systems, self._fact(each.systems))
            for each in found.coming
        ]
        self.timeline.set_marks(marks, found.on)
        self._show_classes(found)
        self._show_waiting(found)
        self._show_due(found)

    def _fact(self, count: int) -> str:
        return self.tr("systems: {count}").format(count=count) if count else ""

    def _show_classes(self, found: ActOverview) -> None:
        self.classes.clear()
        for kind, words in class_kinds():
            count = found.by_kind.get(kind, 0)
            if count:
                self.classes.add_row(CardRow(self.look, words, right=self._link(str(count), "kind", kind, words)))
        if found.unclassified:
            words = self.tr("Not classified yet")
            link = self._link(str(found.unclassified), "kind", "none", words)
            self.classes.add_row(CardRow(self.look, words, glyph="empty", right=link))

    def _show_waiting(self, found: ActOverview) -> None:
        self.waiting.clear()
        for each in found.waiting[:_SHOWN]:
            state = each.classification.state.value
            link = self._link(self.tr("Open"), "classification", each.classification.id, each.name)
            fact = self.tr("{state} · {person}").format(state=state_words(state), person=each.person or "–")
            glyph = "waiting" if state == "proposed" else "empty"
            self.waiting.add_row(
                LongRow(self.look, one_line(f"{each.ref} {each.name}", 80), fact, glyph=glyph, right=link)
            )
        if not found.waiting:
            self.waiting.add_row(CardRow(self.look, self.tr("Nothing waits."), glyph="success"))

    def _show_due(self, found: ActOverview) -> None:
        self.due.clear()
        for each in found.due[:_SHOWN]:
            link = self._link(self.tr("Open"), "classification", each.classification.id, each.name)
            fact = "\n".join(trigger_words(trigger) for trigger in each.triggers[:3])
            self.due.add_row(
                LongRow(self.look, one_line(f"{each.ref} {each.name}", 80), fact, glyph="warning", right=link)
            )
        if len(found.due) > _SHOWN:
            words = self.tr("%n more", "", len(found.due) - _SHOWN)
            self.due.add_row(CardRow(self.look, words))
        if not found.due:
            self.due.add_row(CardRow(self.look, self.tr("Nothing asks for another look."), glyph="success"))

    def _link(self, words: str, key: str, value: str, about: str) -> Button:
        link = Button(self.look, words, LINK, name=self.tr("Open {name}").format(name=about))
        link.setProperty(key, value)
        link.clicked.connect(self._on_link)
        return link

    # --- slots ---

    def _on_link(self) -> None:
        pressed = self.sender()
        if pressed.property("kind"):
            self._vm.open_kind(str(pressed.property("kind")))
        else:
            self._vm.open_classification(str(pressed.property("classification")))

    def _day(self) -> date | None:
        """Return the day that is typed; None, and a word about it, if it is none."""
        when = QDate.fromString(self._on.text().strip(), Qt.DateFormat.ISODate)
        if not when.isValid():
            self.messages.say("warning", self.tr("Say a day as 2027-12-31."))
            self._on.setFocus()
            return None
        found: date = when.toPython()  # type: ignore[assignment]
        return found

    def _on_run(self) -> None:
        day_typed = self._day()
        if day_typed is not None:
            self._vm.classify_all(day_typed)

    def _on_document(self, kind: str, chosen: str) -> None:
        """Write the register for the day that is typed, for today if none is."""
        typed = self._on.text().strip()
        on = self._day() if typed else None
        if on is not None or not typed:
            self._vm.save_register(kind, chosen, on)

    def _on_document_saved(self, file_name: str) -> None:
        self.messages.say("success", self.tr("Saved: {name}").format(name=file_name))

    def _on_reclassified(self, found: Reclassified) -> None:
        in_force = found.statuses.get("in_force", 0)
        words = self.tr("{day}: {count} classified, {duties} duties in force, {differing} would get another class.")
        text = words.format(day=day(found.on), count=found.count, duties=in_force, differing=len(found.differing))
        kinds = ", ".join(f"{kind_words(kind)} {count}" for kind, count in sorted(found.by_kind.items()))
        self.messages.say("info", text, kinds)
