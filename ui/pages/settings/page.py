"""How the settings look: one column, searchable, each line a name and its control.

Source: wireframe of the settings.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.a11y import name
from ui.format import day, file_size, from_iso_day, moment_text, number
from ui.i18n.translate import NAMES
from ui.navigation import Place
from ui.page import Page, Room
from ui.pages.settings.authoring import AuthoringActs
from ui.pages.settings.dialogs import KeysDialog, PassphraseDialog, RecoveryDialog
from ui.pages.settings.view_model import SettingsViewModel
from ui.settings import PSEUDO
from ui.theme.apply import Look
from ui.theme.metrics import DESK, FIELD, LEAST_PERCENT, MOST_PERCENT
from ui.theme.tokens import THEMES
from ui.widgets.buttons import Button, Check, Select, Switch
from ui.widgets.card import Card
from ui.widgets.file_dialogs import ask_folder, ask_target
from ui.widgets.layouts import Centred, Scroll, row
from ui.widgets.message_bar import MessageBar
from ui.widgets.text import Elided, Text, show_if
from workbench.kernel.clock import from_iso, now
from workbench.services.workspace import Health, Organisation

_WIDTH = 640
_STEP = 10
_MINUTES = (1, 2, 5, 10, 15, 30)


class _Line(QWidget):
    """One setting: its name, and controls at the right."""

    def __init__(self, look: Look, words: str, *controls: QWidget, hint: str = "") -> None:
        super().__init__()
        self.words = f"{words} {hint}".casefold()
        line = QHBoxLayout(self)
        line.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6))
        line.setSpacing(look.px(12))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addWidget(Text(words, wrap=True))
        if hint:
            left.addWidget(Text(hint, "small", "muted", wrap=True))
        left.addStretch(1)
        line.addLayout(left, 1)
        for control in controls:
            line.addWidget(control)
            if not control.accessibleName():
                control.setAccessibleName(words)
        self.setMinimumHeight(look.metrics.control + look.px(20 if hint else 12))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class SettingsPage(Page):
    """Preferences of this laptop and acts on the register."""

    def __init__(self, view_model: SettingsViewModel, look: Look, language: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._vm, self._language = view_model, language
        self._lines: list[tuple[Card, _Line]] = []
        self._build()
        view_model.loaded.connect(self._on_loaded)
        view_model.person_changed.connect(self._on_person_changed)
        view_model.backed_up.connect(self._on_backed_up)
        view_model.checked.connect(self._on_checked)
        view_model.recovery_made.connect(self._on_recovery_made)
        view_model.passphrase_changed.connect(self._on_passphrase_changed)
        view_model.installed.connect(self._on_installed)
        view_model.failed.connect(self.messages.say_error)

    # --- build, in reading order ---

    def _build(self) -> None:
        look = self.look
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search settings"))
        name(self._search, self.tr("Search settings"))
        self._search.setMaximumWidth(look.px(256))
        self._search.textChanged.connect(self._on_search)
        self.messages = MessageBar(look)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        column.addLayout(row(look, Text(self.tr("Settings"), "title"), None, self._search))
        column.addWidget(self.messages)
        for card in (
            self._build_looks(),
            self._build_keyboard(),
            self._build_person(),
            self._build_security(),
            self._build_data(),
            self._build_organisation(),
            self._build_content(),
        ):
            column.addWidget(card)
        column.addStretch(1)
        whole = QWidget()
        self._outer = QVBoxLayout(whole)
        self._outer.addWidget(Centred(look, holder, _WIDTH))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(Scroll(whole))

    def _card(self, title: str, *lines: _Line) -> Card:
        card = Card(self.look, title)
        for line in lines:
            card.add_row(line)
            self._lines.append((card, line))
        return card

    def _build_looks(self) -> Card:
        look, now = self.look, self._vm.preferences
        height = look.metrics.control
        density = Switch(look, self.tr("Density"), ((DESK, self.tr("Desk")), (FIELD, self.tr("Field"))), height=height)
        density.choose(now.density)
        density.chosen.connect(self._on_density)
        theme = self._theme = Select(look, self.tr("Theme"))
        names = (self.tr("Light"), self.tr("Dark"), self.tr("Sun"), self.tr("Night sun"))
        theme.fill(list(zip(THEMES, names, strict=True)), now.theme)
        theme.activated.connect(self._on_theme)
        language = self._language_choice = Select(look, self.tr("Language"))
        choices = [("", self.tr("as the laptop")), *NAMES.items()]
        if now.language == PSEUDO:
            choices.append((PSEUDO, "Pseudo"))
        language.fill(choices, now.language)
        language.activated.connect(self._on_language)
        smaller = Button(look, "", icon="minus", name=self.tr("Smaller text"))
        larger = Button(look, "", icon="plus", name=self.tr("Larger text"))
        smaller.clicked.connect(self._on_smaller)
        larger.clicked.connect(self._on_larger)
        size = Text(self.tr("{percent} %").format(percent=now.text_percent), "strong")
        return self._card(
            self.tr("Appearance"),
            _Line(look, self.tr("Language"), language),
            _Line(
                look,
                self.tr("Density"),
                density,
                hint=self.tr("Field has large targets for gloves and touch; Desk shows more."),
            ),
            _Line(look, self.tr("Theme"), theme, hint=self.tr("Sun is black on white for bright light.")),
            _Line(look, self.tr("Text size"), smaller, size, larger),
        )

    def _build_keyboard(self) -> Card:
        look, now = self.look, self._vm.preferences
        single = Check(look, self.tr("on"))
        single.setChecked(now.single_keys)
        single.toggled.connect(self._on_single)
        advance = Check(look, self.tr("on"))
        advance.setChecked(now.advance_after_answer)
        advance.toggled.connect(self._on_advance)
        change = Button(look, self.tr("Change keys…"))
        change.clicked.connect(self._on_change_keys)
        hint = self.tr("1 to 5 answer, R marks, N opens the note, while no text field has the keyboard.")
        return self._card(
            self.tr("Keyboard"),
            _Line(look, self.tr("Single-key answering"), single, hint=hint),
            _Line(look, self.tr("Advance after answering"), advance),
            _Line(look, self.tr("Keys"), change),
        )

    def _build_person(self) -> Card:
        look = self.look
        self._person = QLineEdit(self._vm.person)
        self._person.setMaxLength(120)
        name(self._person, self.tr("Name of the person at work"))
        work = Button(look, self.tr("Work as"))
        work.clicked.connect(self._on_work_as)
        hint = self.tr("Answers, reviews and reports carry this name. Another person reviews what you answered.")
        self._people = Select(look, self.tr("Somebody known here"))
        self._people.fill([("", self.tr("Somebody known…"))])
        self._people.activated.connect(self._on_person_picked)
        return self._card(
            self.tr("Person"),
            _Line(look, self.tr("At work"), self._person, work, hint=hint),
            _Line(look, self.tr("Pick a person"), self._people),
        )

    def _build_security(self) -> Card:
        look, now = self.look, self._vm.preferences
        lock = self._lock = Select(look, self.tr("Lock after"))
        minutes = sorted({*_MINUTES, now.lock_after_min})
        lock.fill([(str(each), self.tr("%n min", "", each)) for each in minutes], str(now.lock_after_min))
        lock.activated.connect(self._on_lock)
        passphrase = Button(look, self.tr("Change…"))
        passphrase.clicked.connect(self._on_passphrase)
        recovery = Button(look, self.tr("Make a new one…"))
        recovery.clicked.connect(self._vm.make_recovery)
        self._keyring = Check(look, self.tr("on"))
        self._keyring.clicked.connect(self._vm.remember)
        for button in (passphrase, recovery, self._keyring):
            button.setEnabled(self._vm.can_change)
        return self._card(
            self.tr("Security"),
            _Line(
                look,
                self.tr("Lock after"),
                lock,
                hint=self.tr("Also when the window is minimised or the laptop slept."),
            ),
            _Line(look, self.tr("Passphrase"), passphrase),
            _Line(look, self.tr("Recovery key"), recovery, hint=self.tr("The old one stops working.")),
            _Line(
                look,
                self.tr("Unlock with this account"),
                self._keyring,
                hint=self.tr("Uses the keyring of the system."),
            ),
        )

    def _build_data(self) -> Card:
        look, now = self.look, self._vm.preferences
        self._folder = Elided(now.camera_folder or self.tr("none"), tone="muted")
        choose = Button(look, self.tr("Choose…"))
        choose.clicked.connect(self._on_choose_folder)
        clear = Button(look, "", "quiet", icon="close", name=self.tr("Watch no folder"))
        clear.clicked.connect(self._on_clear_folder)
        show_if(clear, bool(now.camera_folder))
        backup = Button(look, self.tr("Back up now…"))
        backup.clicked.connect(self._on_back_up)
        self._last_backup = Text("", "small", "muted")
        check = Button(look, self.tr("Check now"))
        check.clicked.connect(self._vm.check)
        self._facts = Text("", "small", "muted", wrap=True)
        return self._card(
            self.tr("Data"),
            _Line(
                look,
                self.tr("Camera folder"),
                self._folder,
                choose,
                clear,
                hint=self.tr("New photos there are offered as evidence."),
            ),
            _Line(look, self.tr("Copy of the register"), self._last_backup, backup),
            _Line(look, self.tr("Check pages and trail"), check),
            _Line(look, self.tr("This register"), self._facts),
        )

    def _build_organisation(self) -> Card:
        look = self.look
        self._operator, self._marking, self._handling = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self._operator, self._marking, self._handling):
            field.setEnabled(self._vm.can_change)
            field.setMaxLength(300)
            field.setMinimumWidth(look.px(280))
            field.editingFinished.connect(self._on_keep_organisation)
        return self._card(
            self.tr("Reports"),
            _Line(look, self.tr("Operator"), self._operator),
            _Line(look, self.tr("Marking on every page"), self._marking),
            _Line(look, self.tr("Handling rule on the cover"), self._handling),
        )

    def _build_content(self) -> Card:
        look = self.look
        install = Button(look, self.tr("Install a pack…"))
        install.clicked.connect(self._on_install)
        install.setEnabled(self._vm.can_change)
        self._packs = Text("", "small", "muted", wrap=True)
        self.authoring = AuthoringActs(self._vm.authoring, look, self)
        self.authoring.said.connect(self._on_said)
        self._vm.authoring.failed.connect(self.messages.say_error)
        card = self._card(
            self.tr("Content"),
            _Line(
                look, self.tr("Packs"), install, hint=self.tr("Questionnaires, risk catalogue and method, as folders.")
            ),
            _Line(
                look,
                self.tr("Review of a questionnaire"),
                self.authoring.out,
                self.authoring.back,
                hint=self.tr("Out to a workbook and back, with a preview of every change."),
            ),
        )
        card.add_padded(self._packs)
        return card

    # --- Page ---

    def open(self, place: Place) -> None:
        """Show what the register says of itself."""
        self._vm.open()

    def path(self) -> tuple[str, ...]:
        """Settings."""
        return (self.tr("Settings"),)

    def set_room(self, room: Room) -> None:
        """Less margin where it is narrow."""
        super().set_room(room)
        side, edge = self.look.px(12 if room.is_narrow else 24), self.look.px(8 if room.is_low else 24)
        self._outer.setContentsMargins(side, edge, side, edge)

    def take_focus(self) -> None:
        """The keyboard in the search."""
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_here(self) -> None:
        """The keyboard in the search."""
        self.take_focus()

    # --- slots ---

    def _prefer(self, **changes: object) -> None:
        self._vm.prefer(replace(self._vm.preferences, **changes))  # type: ignore[arg-type]

    def _on_search(self, text: str) -> None:
        wanted = text.strip().casefold()
        shown: dict[Card, bool] = {}
        for card, line in self._lines:
            matches = not wanted or wanted in line.words or wanted in card.title.text().casefold()
            line.setVisible(matches)
            shown[card] = shown.get(card, False) or matches
        for card, is_shown in shown.items():
            card.setVisible(is_shown)

    def _on_density(self, key: str) -> None:
        self._prefer(density=key)

    def _on_theme(self, _index: int) -> None:
        self._prefer(theme=self._theme.choice)

    def _on_language(self, _index: int) -> None:
        self._prefer(language=self._language_choice.choice)

    def _on_smaller(self) -> None:
        self._prefer(text_percent=max(LEAST_PERCENT, self._vm.preferences.text_percent - _STEP))

    def _on_larger(self) -> None:
        self._prefer(text_percent=min(MOST_PERCENT, self._vm.preferences.text_percent + _STEP))

    def _on_single(self, is_on: bool) -> None:
        self._prefer(single_keys=is_on)

    def _on_advance(self, is_on: bool) -> None:
        self._prefer(advance_after_answer=is_on)

    def _on_change_keys(self) -> None:
        dialog = KeysDialog(self.look, self._vm.preferences.keys, self.window())
        dialog.keys_chosen.connect(self._on_keys_chosen)
        dialog.open()

    def _on_keys_chosen(self, keys: tuple[str, ...]) -> None:
        self._prefer(keys=tuple(keys))

    def _on_person_picked(self, _index: int) -> None:
        if self._people.choice:
            self._vm.work_as(self._people.choice)

    def _on_work_as(self) -> None:
        if self._person.text().strip():
            self._vm.work_as(self._person.text().strip())

    def _on_person_changed(self, person: str) -> None:
        self._person.setText(person)
        self._prefer(person=person)
        self.messages.say("info", self.tr("{person} is at work now.").format(person=person))

    def _on_lock(self, _index: int) -> None:
        self._prefer(lock_after_min=int(self._lock.choice))

    def _on_passphrase(self) -> None:
        dialog = PassphraseDialog(self.look, self.window())
        dialog.chosen.connect(self._vm.change_passphrase)
        dialog.open()

    def _on_passphrase_changed(self) -> None:
        self.messages.say("info", self.tr("The new passphrase holds from now on."))

    def _on_recovery_made(self, key: str) -> None:
        RecoveryDialog(self.look, key, self.window()).open()

    def _on_choose_folder(self) -> None:
        ask_folder(self, self.tr("Camera folder"), self._on_folder_chosen)

    def _on_folder_chosen(self, folder: str) -> None:
        self._folder.setText(folder)
        self._prefer(camera_folder=folder)

    def _on_clear_folder(self) -> None:
        self._folder.setText(self.tr("none"))
        self._prefer(camera_folder="")

    def _on_back_up(self) -> None:
        ask_target(self, self.tr("Back up the register"), "wbreg", self.back_up_to)

    def back_up_to(self, path: str) -> None:
        """Write a copy of the register to *path*."""
        self._vm.back_up(Path(path))

    def _on_backed_up(self, file: str) -> None:
        self._last_backup.setText(self.tr("last: {time}").format(time=moment_text(now())))
        self.messages.say("info", self.tr("{file} is written. It opens with the same passphrase.").format(file=file))

    def _on_checked(self, health: Health) -> None:
        if health.is_sound:
            words = self.tr("{count} entries of the trail follow one another.").format(
                count=number(health.trail_entries)
            )
            self.messages.say("success", self.tr("The register is sound."), words)
        elif health.trail_broken_at is not None:
            words = self.tr("Keep this file as it is and tell your security officer.")
            lead = self.tr("The trail does not check from entry {seq} on.").format(seq=health.trail_broken_at)
            self.messages.say("danger", lead, words, code="trail.broken")
        else:
            self.messages.say(
                "danger", self.tr("The register is damaged."), " ".join(health.faults[:3]), code="register.damaged"
            )

    def _on_keep_organisation(self) -> None:
        said = Organisation(self._operator.text().strip(), self._marking.text().strip(), self._handling.text().strip())
        self._vm.set_organisation(said)

    def _on_install(self) -> None:
        ask_folder(self, self.tr("Install a pack"), self.install_from)

    def install_from(self, folder: str) -> None:
        """Install the pack in *folder*."""
        self._vm.install(Path(folder))

    def _on_said(self, words: str) -> None:
        self.messages.say("info", words)

    def _on_installed(self, key: str) -> None:
        self.messages.say("info", self.tr("{pack} is installed.").format(pack=key))

    def _show_packs(self, packs: tuple[dict[str, str], ...]) -> None:
        pattern = self.tr("{pack} {version} · {digits}")
        lines = [
            pattern.format(pack=each["pack_id"], version=each["version"], digits=each["sha256"][:8]) for each in packs
        ]
        self._packs.setText("\n".join(lines))

    def _on_loaded(self) -> None:
        state = self._vm.state
        if state is None:
            return
        self._show_packs(state.packs)
        last = moment_text(from_iso(state.last_backup)) if state.last_backup else self.tr("none yet")
        self._last_backup.setText(self.tr("last: {time}").format(time=last))
        self._people.fill([("", self.tr("Somebody known…")), *((each, each) for each in state.people)])
        self._person.setText(self._vm.person)
        self._operator.setText(state.organisation.operator)
        self._marking.setText(state.organisation.marking)
        self._handling.setText(state.organisation.handling_rule)
        for field in (self._operator, self._marking, self._handling):
            field.setCursorPosition(0)
        self._keyring.setChecked("keyring" in state.facts.ways_in)
        facts = state.facts
        self._facts.setText(
            self.tr("{systems} systems, {assessments} assessments, {size}, since {day}").format(
                systems=facts.systems,
                assessments=facts.assessments,
                size=file_size(facts.size),
                day=day(from_iso_day(facts.created_at)),
            )
        )
