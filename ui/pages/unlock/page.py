"""How the unlock page looks: one card in the middle, one step at a time, errors beside the field they concern."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.errors import explain
from ui.format import clock
from ui.i18n.translate import NAMES
from ui.pages.unlock.steps import CreateStep, ForgotStep, KeyStep, OpenStep, StartStep, StepWidget
from ui.pages.unlock.view_model import Step, UnlockViewModel
from ui.settings import PSEUDO
from ui.theme.apply import Look
from ui.theme.sign import draw_sign
from ui.theme.tokens import THEMES
from ui.widgets.buttons import Select
from ui.widgets.file_dialogs import ask_file
from ui.widgets.layouts import Centred, Scroll
from ui.widgets.text import Elided, Text

_CARD_WIDTH = 512
FILE_PATTERN = "*.wbreg"


class _Sign(QWidget):
    """The sign of the program, large."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """48 px square."""
        return QSize(self._look.px(48), self._look.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        from_rect = self.rect().toRectF()
        draw_sign(QPainter(self), self._look, from_rect)


class UnlockPage(QWidget):
    """The locked window.

    Signals:
        painted(): the page was on the screen for the first time.
        language_chosen(str), theme_chosen(str): the person chose how the window speaks and looks.
    """

    painted = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self, view_model: UnlockViewModel, look: Look, language: str, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vm, self._look, self._folder = view_model, look, folder
        self._was_painted = False
        self._steps: dict[Step, StepWidget] = {}
        self._build(language)
        view_model.step_changed.connect(self._on_step_changed)
        view_model.busy_changed.connect(self._on_busy_changed)
        view_model.refused.connect(self._on_refused)
        view_model.confirm_failed.connect(self._on_confirm_failed)
        view_model.pause_changed.connect(self._on_pause_changed)
        self._on_step_changed()

    # --- build, in reading order ---

    def _build(self, language: str) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12))
        whole.setSpacing(look.px(8))
        whole.addLayout(self._build_choices(language))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        column.addWidget(Centred(look, self._build_card(), _CARD_WIDTH))
        column.addSpacing(look.px(16))
        promise = Text(
            self.tr("Works without a network. Nothing leaves this laptop unless you carry it."),
            "message",
            "muted",
            wrap=True,
        )
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(promise)
        column.addStretch(3)
        whole.addWidget(Scroll(inner), 1)

    def _build_choices(self, language: str) -> QHBoxLayout:
        self._language = Select(self._look, self.tr("Language"))
        names = [(code, self.tr("Language: {name}").format(name=name)) for code, name in NAMES.items()]
        if language == PSEUDO:
            names.append((PSEUDO, self.tr("Language: {name}").format(name="Pseudo")))
        self._language.fill(names, language)
        self._language.activated.connect(self._on_language)
        self._theme = Select(self._look, self.tr("Theme"))
        words = dict(
            zip(THEMES, (self.tr("Light"), self.tr("Dark"), self.tr("Sun"), self.tr("Night sun")), strict=True)
        )
        self._theme.fill(
            [(key, self.tr("Theme: {name}").format(name=words[key])) for key in THEMES], self._look.theme.name
        )
        self._theme.activated.connect(self._on_theme)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addStretch(1)
        row.addWidget(self._language)
        row.addWidget(self._theme)
        return row

    def _build_card(self) -> QFrame:
        look = self._look
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(40), look.px(36), look.px(40), look.px(32))
        column.setSpacing(look.px(24))
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        head.addWidget(_Sign(look), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        self._title = Elided("", "wizard")
        self._state = Text("", "message", "muted", wrap=True)
        words.addWidget(self._title)
        words.addWidget(self._state)
        head.addLayout(words, 1)
        column.addLayout(head)
        self._column = column
        return card

    def _step_of(self, step: Step) -> StepWidget:
        """Return the widget of *step*, built when it is first shown: the first paint waits for one step only."""
        if step not in self._steps:
            vm, look = self._vm, self._look
            made: StepWidget
            match step:
                case Step.START:
                    made = StartStep(vm, look)
                case Step.OPEN:
                    made = OpenStep(vm, look)
                case Step.CREATE:
                    made = CreateStep(vm, look, self._folder)
                case Step.FORGOT:
                    made = ForgotStep(vm, look)
                case Step.KEY | Step.CONFIRM:
                    made = KeyStep(vm, look)
                    self._steps |= {Step.KEY: made, Step.CONFIRM: made}
            self._steps[step] = made
            self._column.addWidget(made)
            made.hide()
            made.file_requested.connect(self._on_file_requested)
        return self._steps[step]

    # --- asked ---

    def step_widget(self) -> QWidget:
        """Return what is shown of the present step."""
        return self._step_of(self._vm.step)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where the step begins."""
        super().showEvent(event)
        self._step_of(self._vm.step).enter(self._vm.step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the page is on the screen for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    # --- slots ---

    def _on_step_changed(self) -> None:
        vm = self._vm
        now = self._step_of(vm.step)
        for step in self._steps.values():
            step.setVisible(step is now)
        self._title.setText(self._title_words())
        self._state.setText(self._state_words())
        self._state.setVisible(bool(self._state_words()))
        now.enter(vm.step)

    def _title_words(self) -> str:
        step = self._vm.step
        if step is Step.CREATE:
            return self.tr("Create a register")
        if step in (Step.KEY, Step.CONFIRM):
            return self.tr("Recovery key")
        if step is Step.FORGOT:
            return self.tr("Open with the recovery key")
        return self._vm.path.stem if self._vm.path is not None else self.tr("Assessment workbench")

    def _state_words(self) -> str:
        vm = self._vm
        if vm.step is Step.START:
            return self.tr("A register keeps your systems, assessments and evidence in one encrypted file.")
        if vm.step is Step.OPEN and vm.locked_at is not None:
            return self.tr("Locked at {time}. Everything is saved.").format(time=clock(vm.locked_at))
        if vm.step is Step.OPEN and vm.path is not None:
            return str(vm.path.parent)
        return ""

    def _on_busy_changed(self, is_busy: bool) -> None:
        self._step_of(self._vm.step).set_busy(is_busy)

    def _on_refused(self, error: object) -> None:
        self._step_of(self._vm.step).refuse(explain(error))  # type: ignore[arg-type]

    def _on_confirm_failed(self) -> None:
        self._step_of(Step.CONFIRM).refuse_confirmation()  # type: ignore[attr-defined]

    def _on_pause_changed(self) -> None:
        self._step_of(Step.OPEN).show_pause()  # type: ignore[attr-defined]

    def _on_language(self, _index: int) -> None:
        self.language_chosen.emit(self._language.choice)

    def _on_theme(self, _index: int) -> None:
        self.theme_chosen.emit(self._theme.choice)

    def _on_file_requested(self) -> None:
        filters = [self.tr("Registers ({pattern})").format(pattern=FILE_PATTERN), self.tr("All files (*)")]
        title = self.tr("Open a register")
        ask_file(self, title, self._on_file_chosen, filters=filters, start=str(self._folder))

    def _on_file_chosen(self, name: str) -> None:
        self._vm.choose(Path(name))
