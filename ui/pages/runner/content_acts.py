"""What the runner offers about its questions: move to a newer version with a preview, and see why some are left out."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.i18n.labels import field_word, word, yes_no
from ui.pages.runner.content_view_model import ContentViewModel
from ui.theme.apply import Look
from ui.widgets.changes import ChangeRow, ChangesDialog
from ui.widgets.message_bar import MessageBar
from workbench.assessments.model import Hidden
from workbench.assessments.move import Effect, MoveLine, QuestionChange
from workbench.services.move_assessment import MovePlan

_GLYPHS = {
    Effect.ANSWER_AGAIN: "danger",
    Effect.CHECK_AGAIN: "warning",
    Effect.OPEN: "info",
    Effect.KEPT: "success",
    Effect.FOR_THE_RECORD: "empty",
}


class ContentActs(QObject):
    """The bar above the question, and the dialogs behind it."""

    def __init__(self, view_model: ContentViewModel, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._vm, self._look, self._page = view_model, look, page
        self._plan: MovePlan | None = None
        self._is_closed = False
        self.bar = MessageBar(look)
        self.bar.acted.connect(self._on_act)
        self.bar.closed.connect(self._on_closed)
        view_model.changed.connect(self.show)
        view_model.hidden_read.connect(self._on_hidden_read)
        view_model.moved.connect(self._on_moved)
        view_model.failed.connect(self.bar.say_error)

    def show(self) -> None:
        """Say which newer version is installed, if one is."""
        plan = next(iter(self._vm.offers), None)
        if plan is None or not self._vm.can_change:
            if self._plan is not None:
                self.bar.clear()
            self._plan = None
            return
        if plan == self._plan:
            return
        self._plan, self._is_closed = plan, False
        lead = self.tr("Version {version} of {title} is installed:").format(version=plan.version, title=plan.title)
        changed = plan.count(QuestionChange.LEVELS, QuestionChange.WORDING, QuestionChange.COUNTING)
        words = self.tr("{changed} changed, {added} new, {removed} removed.").format(
            changed=changed, added=plan.count(QuestionChange.ADDED), removed=plan.count(QuestionChange.REMOVED)
        )
        self.bar.say("info", lead, words, acts=(("changes", self.tr("See the changes")),))

    def set_aside(self, is_aside: bool) -> None:
        """Give the room of the bar to something else for a while, or take it back."""
        if is_aside:
            self.bar.hide()
        elif self._plan is not None and not self._is_closed:
            self.bar.show()

    def show_changes(self) -> None:
        """Open the preview of the move."""
        plan = self._plan
        if plan is None:
            return
        title = self.tr("{title}: from {old} to {new}").format(
            title=plan.title, old=plan.from_key.partition("@")[2], new=plan.version
        )
        rows = [row for line in plan.lines for row in _rows(line)]
        act = self.tr("Move to version {version}").format(version=plan.version)
        source = self.tr("%n question(s) differ. Nothing is changed yet.", "", len(plan.lines))
        dialog = ChangesDialog(self._look, title, source, rows, self._page.window(), act=act)
        dialog.consequence.setText(self.tr("Every answer is kept. The version before stays in the history."))
        dialog.taken.connect(self._on_taken)
        dialog.open()

    def show_hidden(self) -> None:
        """Show the questions that are left out, each with the rule."""
        self._vm.read_hidden()

    # --- slots ---

    def _on_act(self, key: str) -> None:
        if key == "changes":
            self.show_changes()
            self._plan = None  # the bar is closed; it comes back if the person only looked
            self.show()

    def _on_closed(self) -> None:
        self._is_closed = True

    def _on_taken(self) -> None:
        plan = next(iter(self._vm.offers), None)
        if plan is not None:
            self._vm.move(plan)

    def _on_moved(self, plan: MovePlan) -> None:
        self._plan = None
        again = sum(line.effect is Effect.ANSWER_AGAIN for line in plan.lines)
        check = sum(line.effect is Effect.CHECK_AGAIN for line in plan.lines)
        lead = self.tr("Version {version} is asked now.").format(version=plan.version)
        words = self.tr("{again} to answer again, {check} to check; all are marked.").format(again=again, check=check)
        self.bar.say("success", lead, words)

    def _on_hidden_read(self, hidden: tuple[Hidden, ...]) -> None:
        title = self.tr("%n question(s) hidden by rule", "", len(hidden))
        source = self.tr("The facts of the system decide. Change them on the system card to be asked more.")
        rows = [
            ChangeRow(
                "empty",
                each.question.id,
                each.question.words().short,
                self.tr("asked if {rule}").format(rule=each.question.applies_when),
                ", ".join(_fact(name, value) for name, value in each.facts),
            )
            for each in hidden
        ]
        heads = (self.tr("Question"), self.tr("In short"), self.tr("Rule"), self.tr("Here"))
        dialog = ChangesDialog(self._look, title, source, rows, self._page.window(), heads=heads)
        dialog.cancel.set_text(self.tr("Close"))
        dialog.open()


def _rows(line: MoveLine) -> list[ChangeRow]:
    translate = QCoreApplication.translate
    changes = {
        QuestionChange.LEVELS: translate("Move", "levels mean something else"),
        QuestionChange.WORDING: translate("Move", "asked in other words"),
        QuestionChange.COUNTING: translate("Move", "counted or explained otherwise"),
        QuestionChange.ADDED: translate("Move", "new"),
        QuestionChange.REMOVED: translate("Move", "removed"),
    }
    effects = {
        Effect.ANSWER_AGAIN: translate("Move", "answer again"),
        Effect.CHECK_AGAIN: translate("Move", "check again"),
        Effect.OPEN: translate("Move", "open"),
        Effect.KEPT: translate("Move", "stays"),
        Effect.FOR_THE_RECORD: translate("Move", "kept for the record"),
    }
    happens = translate("Move", "{short}: {change} · {effect}").format(
        short=line.short, change=changes[line.change], effect=effects[line.effect]
    )
    if not line.fields:
        return [ChangeRow(_GLYPHS[line.effect], line.question_id, happens)]
    return [
        ChangeRow(_GLYPHS[line.effect], line.question_id, happens, f"{name}: {old}", f"{name}: {new}")
        for name, (old, new) in line.fields.items()
    ]


def _fact(name: str, value: object) -> str:
    """Return one fact of the system in words."""
    if name == "kind":
        kinds = value if isinstance(value, (list, tuple)) else ()
        return f"{field_word('kinds')}: {', '.join(word('kind', each) for each in kinds) or yes_no(None)}"
    if value is None or isinstance(value, bool):
        return f"{field_word(name)}: {yes_no(value)}"
    return f"{field_word(name)}: {word(name, value)}"
