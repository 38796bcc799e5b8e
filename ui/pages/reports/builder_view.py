"""How the report builder looks: what is asked of the report at the left, its pages at the right.

Source: UX guide §8 "Report builder".
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.a11y import name
from ui.i18n.labels import word
from ui.i18n.translate import NAMES
from ui.pages.reports.builder_view_model import Blocker, BuilderViewModel
from ui.pages.reports.frameworks_dialog import FrameworksDialog
from ui.pages.reports.split import Split
from ui.theme.apply import Look
from ui.widgets.buttons import LINK, MAIN, Button, Check, Select
from ui.widgets.flow import Flow
from ui.widgets.layouts import row
from ui.widgets.message_bar import FieldMessage
from ui.widgets.option import Choice, Options
from ui.widgets.text import Text

_FINAL, _DRAFT = "final", "draft"
_ALL, _FINDINGS = "all", "findings"


class BuilderView(Split):
    """Asks for a report and shows its pages as they stand."""

    def __init__(self, view_model: BuilderViewModel, look: Look, parent: QWidget | None = None) -> None:
        self._vm = view_model
        super().__init__(look, view_model.pages, (self.tr("Options"), self.tr("Pages")), parent)
        view_model.listed.connect(self._on_listed)
        view_model.changed.connect(self._on_changed)
        view_model.drawing.connect(self._on_drawing)
        view_model.making_changed.connect(self._on_making)
        view_model.not_drawn.connect(self.say_not_drawn)
        view_model.pages.counted.connect(self._on_counted)
        self._on_listed()
        self._on_changed()
        self._on_making(view_model.is_making)

    # --- build, in reading order ---

    def build_side(self, column: QVBoxLayout) -> None:
        """What is asked of the report."""
        look, vm = self.look, self._vm
        self.assessment = Select(look, self.tr("Assessment"))
        self.assessment.activated.connect(self._on_assessment)
        # A long name must not widen the column.
        self.assessment.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.assessment.setMinimumContentsLength(12)
        self.kind = Options(look, self.tr("Kind"))
        self.kind.chosen.connect(self._on_kind)
        self.blocked = FieldMessage(look, "warning")
        self.go = Button(look, self.tr("Go to the assessment"), LINK)
        self.go.clicked.connect(vm.go_to_assessment)
        self.language = Select(look, self.tr("Language of the report"))
        self.language.fill(list(NAMES.items()), vm.wanted.language)
        self.language.activated.connect(self._on_language)
        self.answers = Check(look, self.tr("Print all answers"))
        self.answers.setChecked(vm.wanted.answers == _ALL)
        self.answers.toggled.connect(self._on_answers)
        self._extent = Text("", "small", "muted", wrap=True)
        self.frameworks = Button(look, "")
        self.frameworks.clicked.connect(self._choose_frameworks)
        self.owner, self.ciso = QLineEdit(vm.wanted.owner), QLineEdit(vm.wanted.ciso)
        for field in (self.owner, self.ciso):
            field.setMaxLength(120)
            field.textEdited.connect(self._on_names)
        name(self.owner, self.tr("Owner who signs"))
        name(self.ciso, self.tr("CISO who signs"))
        self.ciso.setPlaceholderText(self.tr("empty: whoever holds the role"))
        self.in_order = Check(look, self.tr("Sign one after another"))
        self.in_order.setChecked(vm.wanted.in_order)
        self.in_order.toggled.connect(self._on_order)
        self._add_label(column, self.tr("Assessment"), self.assessment)
        self._add_label(column, self.tr("Kind"), self.kind)
        column.addWidget(self.blocked)
        column.addLayout(row(look, self.go, None))
        self._add_label(column, self.tr("Language"), self.language)
        column.addWidget(self.answers)
        column.addWidget(self._extent)
        column.addSpacing(look.px(4))
        column.addLayout(row(look, self.frameworks, None))
        self._signers = QWidget()
        inner = QVBoxLayout(self._signers)
        inner.setContentsMargins(0, look.px(8), 0, 0)
        inner.setSpacing(look.px(8))
        inner.addWidget(Text(self.tr("Who signs"), "heading"))
        for words, field in ((word("role", "owner"), self.owner), (word("role", "ciso"), self.ciso)):
            label = Text(words, "small-strong")
            label.setBuddy(field)
            inner.addWidget(label)
            inner.addWidget(field)
        inner.addWidget(self.in_order)
        column.addWidget(self._signers)
        self._operator = Text("", "small", "muted", wrap=True)
        self.settings = Button(look, self.tr("Change in Settings"), LINK)
        self.settings.clicked.connect(vm.go_to_settings)
        column.addSpacing(look.px(8))
        column.addWidget(self._operator)
        column.addLayout(row(look, self.settings, None))

    def build_foot(self, column: QVBoxLayout) -> None:
        """What stands against making it, and the main act."""
        self.problem = FieldMessage(self.look, "warning")
        self.make = Button(self.look, self.tr("Make report"), MAIN, height=self.look.metrics.main_act)
        self.make.clicked.connect(self._vm.make)
        self.cancel = Button(self.look, self.tr("Cancel"), height=self.look.metrics.main_act)
        self.cancel.clicked.connect(self._vm.cancel)
        self.cancel.hide()
        column.addWidget(self.problem)
        column.addWidget(Flow(self.look, self.make, self.cancel))

    def _add_label(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        label = Text(words, "heading")
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        column.addSpacing(self.look.px(4))

    # --- asked ---

    def take_focus(self) -> None:
        """The keyboard on the main act if it is possible, else on the first choice."""
        target: QWidget = self.make if self._vm.can_make else self.assessment
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- slots ---

    def _on_listed(self) -> None:
        vm = self._vm
        pattern = self.tr("{system} · {label} · {state}")
        choices = [
            (
                each.assessment.id,
                pattern.format(
                    system=each.system.name,
                    label=each.assessment.label,
                    state=word("assessment", each.assessment.state.value),
                ),
            )
            for each in vm.choices
        ]
        self.assessment.fill(choices, vm.assessment_id)
        organisation = vm.organisation
        self._operator.setText(
            self.tr("Operator: {operator} · Marking: {marking}").format(
                operator=organisation.operator or self.tr("not named"), marking=organisation.marking or "–"
            )
        )

    def _on_changed(self) -> None:
        vm, wanted = self._vm, self._vm.wanted
        self.assessment.choose(vm.assessment_id)
        reason = "" if vm.is_reviewed else self.tr("The assessment is not reviewed yet")
        chosen = _DRAFT if wanted.is_draft else _FINAL
        self.kind.set_choices(
            (
                Choice(_FINAL, self.tr("Final"), self.tr("Sealed, to be signed by three roles"), reason),
                Choice(_DRAFT, self.tr("Draft"), self.tr("Watermarked, cannot be signed")),
            ),
            chosen,
        )
        if vm.row is not None and self.kind.choice != chosen:
            vm.want(is_draft=True)  # a final pack is not possible; this comes back here
            return
        is_held = vm.row is not None and not vm.is_reviewed
        self.blocked.say(
            self.tr("A final report needs a reviewed assessment.") if is_held else "",
            self._state_words() if is_held else "",
        )
        self.go.setVisible(is_held)
        self._signers.setVisible(not wanted.is_draft)
        self.owner.setPlaceholderText(
            vm.row.system.owner if vm.row and vm.row.system.owner else self.tr("empty: whoever holds the role")
        )
        self._extent.setText(
            self.tr("Every question with its answer and note.")
            if wanted.answers == _ALL
            else self.tr("Only the answers behind findings.")
        )
        count = len(wanted.frameworks)
        self.frameworks.set_text(
            self.tr("Applicability: %n framework(s)…", "", count) if count else self.tr("Add applicability…")
        )
        self._show_blocker()
        self.make.setEnabled(vm.can_make)

    def _state_words(self) -> str:
        row_ = self._vm.row
        if row_ is None:
            return ""
        if row_.assessment.state.value == "draft":
            return self.tr("It is a draft: {done} of {all} questions are answered.").format(
                done=row_.answered, all=row_.total
            )
        return self.tr("It is handed in and waits for its reviewer.")

    def _show_blocker(self) -> None:
        words = {
            Blocker.READ_ONLY: self.tr("The register is open for viewing only."),
            Blocker.NO_ASSESSMENT: self.tr("There is no assessment yet."),
        }
        blocker = self._vm.blocker
        self.problem.say(words.get(blocker, "") if blocker is not None else "")

    def _on_drawing(self) -> None:
        self.preview.set_caption(self.tr("The draft as it stands"))
        self.preview.say(self.tr("The pages are being made…"))

    def _on_counted(self, count: int) -> None:
        if not count and self._vm.row is None:
            self.preview.say(self.tr("The pages of a report appear here."))

    def _on_making(self, is_making: bool) -> None:
        self.make.set_busy(is_making)
        self.make.setEnabled(self._vm.can_make)
        self.cancel.setVisible(is_making)

    def _on_assessment(self, _index: int) -> None:
        self._vm.choose(self.assessment.choice)

    def _on_kind(self, kind: str) -> None:
        self._vm.want(is_draft=kind == _DRAFT)

    def _on_language(self, _index: int) -> None:
        self._vm.want(language=self.language.choice)

    def _on_answers(self, all_answers: bool) -> None:
        self._vm.want(answers=_ALL if all_answers else _FINDINGS)

    def _choose_frameworks(self) -> None:
        dialog = FrameworksDialog(self.look, self._vm.frameworks, self._vm.wanted.frameworks, self.window())
        dialog.taken.connect(self._on_frameworks)
        dialog.open()

    def _on_frameworks(self, chosen: tuple[str, ...]) -> None:
        self._vm.want(frameworks=chosen)

    def _on_names(self) -> None:
        self._vm.want(owner=self.owner.text().strip(), ciso=self.ciso.text().strip())

    def _on_order(self, in_order: bool) -> None:
        self._vm.want(in_order=in_order)
