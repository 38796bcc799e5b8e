"""The dialogs of the list of systems: register by hand, and import a list."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.errors import explain
from ui.format import one_line
from ui.i18n.labels import field_word, words_of
from ui.models.paged_table import Column, PagedTableModel
from ui.page import Width
from ui.pages.systems.view_model import ReadList, SystemsViewModel
from ui.theme.apply import Look
from ui.widgets.buttons import Button, Select, Switch
from ui.widgets.card_form import CardForm
from ui.widgets.dialog import Dialog
from ui.widgets.layouts import Scroll, Stack
from ui.widgets.message_bar import MessageBar
from ui.widgets.step_line import StepLine
from ui.widgets.table import Table
from ui.widgets.text import Elided, Text, clear_layout
from workbench.kernel.errors import WorkbenchError
from workbench.systems.model import FLAG_NAMES

_LISTS = {
    "kinds": "kind",
    "stage": "stage",
    "autonomy": "autonomy",
    "location": "location",
    "exposure": "exposure",
    "vendor_remote": "vendor_remote",
    "write_path": "write_path",
    "personal_data": "personal_data",
    "criticality": "criticality",
}  # field -> family of words
_TEXTS = (
    "ref",
    "name",
    "purpose",
    "owner",
    "supplier",
    "site",
    "zone",
    "conduit",
    "data_categories",
    "output_users",
    "in_use_since",
)
_FIELDS = (*_TEXTS, *_LISTS, *FLAG_NAMES)
_EXTRA, _AUTO, _LEAVE = "", "·auto", "·none"
_MOST_WORDS = 60
_FATES = ("all", "added", "changed", "rejected", "unchanged")
_GLYPHS = {"added": "success", "changed": "info", "rejected": "danger", "unchanged": "empty"}


class RegisterDialog(Dialog):
    """Registers a system by hand.

    Signals:
        register_requested(dict): fields of the card.
    """

    register_requested = Signal(dict)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(
            look, QCoreApplication.translate("Systems", "Register a system"), parent, width=760, height=720
        )
        self.problem = MessageBar(look)
        self.form = CardForm(look, 2 if parent.width() >= look.px(760) else 1)
        self.content.addWidget(self.problem)
        self.content.addWidget(Scroll(self.form), 1)
        self.act.set_text(self.tr("Register"))
        self.act.setVisible(True)
        self.act.clicked.connect(self._on_act)
        self.consequence.setText(self.tr("Everything but the name can be filled in later."))
        self.form.focus_field("name")

    def refuse(self, error: WorkbenchError) -> None:
        """Say what is wrong with the card."""
        self.act.setEnabled(True)
        self.problem.say_error(error)
        self.form.focus_field(str(error.facts.get("field", "name")))

    def _on_act(self) -> None:
        self.register_requested.emit(self.form.fields())


class ImportDialog(Dialog):
    """Shows what an import would do before anything is written; columns and words can be corrected.

    Signals:
        sheet_requested(str): read another sheet.
    """

    sheet_requested = Signal(str)

    def __init__(self, look: Look, view_model: SystemsViewModel, read: ReadList, parent: QWidget) -> None:
        super().__init__(
            look, QCoreApplication.translate("Systems", "Import list of systems"), parent, width=984, height=612
        )
        self._vm, self._read = view_model, read
        self._mapping, self._plan = read.mapping, read.plan
        self._fate = "all"
        self._columns: dict[str, Select] = {}
        self._words: dict[tuple[str, str], Select] = {}
        translate = QCoreApplication.translate
        self.steps = StepLine(
            look, (translate("Import", "Columns"), translate("Import", "Words"), translate("Import", "What happens"))
        )
        self.problem = MessageBar(look)
        self._stack = Stack()
        self.content.addWidget(self.steps)
        self.content.addWidget(self.problem)
        self.content.addWidget(self._stack, 1)
        self._column_lines, self._word_lines = QVBoxLayout(), QVBoxLayout()
        for layout in (self._column_lines, self._word_lines):
            page = QWidget()
            page.setLayout(layout)
            layout.setContentsMargins(0, 0, look.px(12), 0)
            self._stack.addWidget(Scroll(page))
        self._stack.addWidget(self._build_preview())
        self._back = Button(look, self.tr("Columns…"))
        self._back.clicked.connect(self._on_back)
        self.foot.insertWidget(1, self._back)
        self.act.clicked.connect(self._on_act)
        self.act.setVisible(True)
        view_model.previewed.connect(self._on_previewed)
        view_model.failed.connect(self._on_failed)
        self._go(2)
        self.cancel.setFocus()

    # --- steps ---

    def _go(self, step: int) -> None:
        self._step = step
        self.steps.set_now(step)
        self.steps.setVisible(not (self.is_low and step == 2))  # the rows need the height
        self._stack.setCurrentIndex(step)
        self.problem.clear()
        (self._show_columns, self._show_words, self._show_plan)[step]()
        self._back.setText(self.tr("Columns…") if step == 2 else self.tr("Back"))
        self._back.setVisible(step > 0)
        self._back.updateGeometry()

    def _on_back(self) -> None:
        self._go(0 if self._step == 2 else self._step - 1)

    def _on_act(self) -> None:
        if self._step == 0:
            self._mapping = self._mapping_from_columns()
            self._go(1)
        elif self._step == 1:
            self._mapping = self._mapping_from_words()
            self.act.setEnabled(False)
            self._vm.preview(self._read.table, self._mapping)
        else:
            self.accept()
            self._vm.apply(self._plan, self._read.path.stem)

    def _on_previewed(self, plan: Any) -> None:
        self._plan = plan
        self._go(2)

    def _on_failed(self, error: WorkbenchError) -> None:
        told = explain(error)
        self.act.setEnabled(True)
        self.problem.say("danger", told.happened, f"{told.meaning} {told.remedy}", code=told.code)

    # --- columns ---

    def _headers(self) -> list[str]:
        """Return the headers in the order of the list: mapped ones and those kept as extra."""
        known = {header for headers in self._mapping.columns.values() for header in headers}
        known.update(self._plan.extra_columns)
        row = self._read.table.rows[self._mapping.header_row - self._read.table.first_row]
        ordered = [" ".join(cell.split()) for cell in row]
        rest = sorted(known - set(ordered))
        return [header for header in [*ordered, *rest] if header in known]

    def _example(self, header: str) -> str:
        table, first = self._read.table, self._mapping.header_row - self._read.table.first_row
        names = [" ".join(cell.split()) for cell in table.rows[first]]
        if header not in names:
            return ""
        at = names.index(header)
        return next((row[at] for row in table.rows[first + 1 :] if at < len(row) and row[at]), "")

    def _show_columns(self) -> None:
        layout = self._column_lines
        clear_layout(layout)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(16))
        grid.setVerticalSpacing(self.look.px(8))
        fields = [(_EXTRA, self.tr("Keep as it is")), *((key, field_word(key)) for key in _FIELDS)]
        self._columns = {}
        for column, words in enumerate((self.tr("Column of the list"), self.tr("Example"), self.tr("Goes to"))):
            grid.addWidget(Text(words, "small-strong", "muted"), 0, column)
        for row, header in enumerate(self._headers(), 1):
            field = next((key for key, headers in self._mapping.columns.items() if header in headers), _EXTRA)
            select = Select(self.look, self.tr("Column {name} goes to").format(name=header))
            select.fill(fields, field)
            self._columns[header] = select
            grid.addWidget(Elided(header, "name"), row, 0)
            grid.addWidget(Elided(one_line(self._example(header), 80), tone="muted"), row, 1)
            grid.addWidget(select, row, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.consequence.setText(self.tr("Nothing is written yet."))
        self.act.set_text(self.tr("Next"))
        self.act.setEnabled(True)

    def _mapping_from_columns(self) -> Any:
        columns: dict[str, tuple[str, ...]] = {}
        for header, select in self._columns.items():
            if select.choice != _EXTRA:
                columns[select.choice] = (*columns.get(select.choice, ()), header)
        values = {key: words for key, words in self._mapping.values.items() if key in columns}
        return replace(self._mapping, columns=columns, values=values)

    # --- words ---

    def _found_words(self, field: str) -> list[str]:
        """Return the different words that the list has for *field*, in order, as far as they are few."""
        table, first = self._read.table, self._mapping.header_row - self._read.table.first_row
        names = [" ".join(cell.split()) for cell in table.rows[first]]
        header = self._mapping.columns[field][0]
        if header not in names:
            return list(self._mapping.values.get(field, {}))
        at = names.index(header)
        found = dict.fromkeys(row[at] for row in table.rows[first + 1 :] if at < len(row) and row[at])
        return list(found)[:_MOST_WORDS]

    def _show_words(self) -> None:
        layout = self._word_lines
        clear_layout(layout)
        self._words = {}
        for field in self._mapping.columns:
            choices = _choices_of(field)
            if not choices:
                continue
            grid = QGridLayout()
            grid.setHorizontalSpacing(self.look.px(16))
            grid.setVerticalSpacing(self.look.px(8))
            grid.addWidget(Text(field_word(field), "heading"), 0, 0, 1, 2)
            offered = [(_AUTO, self.tr("as recognised")), (_LEAVE, self.tr("not known; keep the word")), *choices]
            for row, said in enumerate(self._found_words(field), 1):
                mapped = self._mapping.values.get(field, {}).get(said)
                select = Select(self.look, self.tr("“{word}” means").format(word=said))
                select.fill(offered, _AUTO if mapped is None else mapped or _LEAVE)
                self._words[field, said] = select
                grid.addWidget(Elided(one_line(said, 120)), row, 0)
                grid.addWidget(select, row, 1)
            grid.setColumnStretch(0, 1)
            layout.addLayout(grid)
        layout.addStretch(1)
        self.consequence.setText(self.tr("Nothing is written yet."))
        self.act.set_text(self.tr("Show what happens"))
        self.act.setEnabled(True)

    def _mapping_from_words(self) -> Any:
        values: dict[str, dict[str, str]] = {key: dict(words) for key, words in self._mapping.values.items()}
        for (field, said), select in self._words.items():
            words = values.setdefault(field, {})
            if select.choice == _AUTO:
                words.pop(said, None)
            else:
                words[said] = "" if select.choice == _LEAVE else select.choice
        return replace(self._mapping, values={key: words for key, words in values.items() if words})

    # --- preview ---

    def _build_preview(self) -> QWidget:
        look, translate = self.look, QCoreApplication.translate
        self._model = PagedTableModel(
            (
                Column(
                    "fate",
                    translate("Import", "What happens"),
                    _fate_words,
                    width=140,
                    glyph=lambda row: _GLYPHS[row.fate.value],
                ),
                Column("ref", translate("Import", "ID"), lambda row: str(row.ref), width=120, rank=1, tone="muted"),
                Column(
                    "name",
                    translate("Import", "Name"),
                    lambda row: row.name or translate("Import", "(no name)"),
                    is_name=True,
                ),
                Column("difference", translate("Import", "Difference"), difference_words, is_name=True),
            ),
            self,
        )
        self._table = Table(look, self._model, translate("Import", "What the import does"))
        self._switch = Switch(look, self.tr("Show rows"), [(fate, fate) for fate in _FATES], glyphs=_GLYPHS, height=32)
        self._switch.chosen.connect(self._on_fate)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4 if self.is_low else 12))
        top = QHBoxLayout()
        top.addWidget(self._switch)
        top.addStretch(1)
        self._sheet = Select(look, self.tr("Sheet"))
        self._sheet.fill([(name, name) for name in self._read.table.sheets], self._read.table.sheet)
        self._sheet.setVisible(len(self._read.table.sheets) > 1)
        self._sheet.activated.connect(self._on_sheet)
        top.addWidget(self._sheet)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        return holder

    def _show_plan(self) -> None:
        plan = self._plan
        counts = {fate: sum(row.fate.value == fate for row in plan.rows) for fate in _FATES[1:]}
        counts["all"] = len(plan.rows)
        names = {
            "all": self.tr("All {count}"),
            "added": self.tr("New {count}"),
            "changed": self.tr("Changed {count}"),
            "rejected": self.tr("Left out {count}"),
            "unchanged": self.tr("Same {count}"),
        }
        for fate in _FATES:
            self._switch.set_text(fate, names[fate].format(count=counts[fate]))
        self.set_source(
            self.tr("{file} · sheet “{sheet}” · %n row(s) read · nothing is written yet", "", counts["all"]).format(
                file=plan.file, sheet=plan.sheet
            )
        )
        written = counts["added"] + counts["changed"]
        self.consequence.setText(
            self.tr(
                "%n system(s) will be written. An import cannot be undone; a copy of the register is kept first.",
                "",
                written,
            )
            if written
            else self.tr("The register has all of this already. Nothing will be written.")
        )
        self.act.set_text(self.tr("Import %n system(s)", "", written))
        self.act.setEnabled(written > 0)
        self._table.set_width_class(Width.WIDE if self.width() > self.look.px(700) else Width.NARROW)
        self._show_rows()

    def _show_rows(self) -> None:
        self._model.set_rows([row for row in self._plan.rows if self._fate in ("all", row.fate.value)])

    def _on_fate(self, fate: str) -> None:
        self._fate = fate
        self._show_rows()

    def _on_sheet(self, _index: int) -> None:
        self.reject()
        self.sheet_requested.emit(self._sheet.choice)


def _choices_of(field: str) -> list[tuple[str, str]]:
    if field in _LISTS:
        return words_of(_LISTS[field])
    if field in FLAG_NAMES:
        translate = QCoreApplication.translate
        return [("yes", translate("labels", "Yes")), ("no", translate("labels", "No"))]
    return []


def _fate_words(row: Any) -> str:
    translate = QCoreApplication.translate
    words: Mapping[str, str] = {
        "added": translate("Import", "New"),
        "changed": translate("Import", "Changed"),
        "rejected": translate("Import", "Left out"),
        "unchanged": translate("Import", "Same"),
    }
    return words[row.fate.value]


def difference_words(row: Any) -> str:
    """Return in words what an import changes at a row, or why it is left out."""
    translate = QCoreApplication.translate
    if row.problem is not None:
        code, column, value = row.problem
        sentences = {
            "name_missing": translate("Import", "Row {row}: the name is missing"),
            "unknown_word": translate("Import", "Row {row}: {column} “{value}” is not known"),
            "too_long": translate("Import", "Row {row}: {column} is too long"),
        }
        pattern = sentences.get(code, translate("Import", "Row {row}: {column} cannot be used"))
        return pattern.format(row=row.number, column=column, value=value)
    if row.fate.value == "added":
        return _notes(row) or translate("Import", "Not in the register yet")
    parts = [
        translate("Import", "{field}: {old} → {new}").format(field=field_word(key), old=_short(old), new=_short(new))
        for key, (old, new) in row.differences.items()
    ]
    return " · ".join(parts) or "–"


def _notes(row: Any) -> str:
    translate = QCoreApplication.translate
    sentences = {
        "name_from_ref": translate("Import", "no name; the reference is used"),
        "ref_made": translate("Import", "no reference; one is made"),
        "ref_doubled": translate("Import", "the reference stands twice; it is made unique"),
        "row_doubled": translate("Import", "the row stands twice"),
    }
    return ", ".join(sentences[note] for note in row.notes if note in sentences)


def _short(value: Any) -> str:
    if value in (None, "", [], {}, ()):
        return QCoreApplication.translate("Import", "empty")
    if isinstance(value, dict):
        return QCoreApplication.translate("Import", "%n value(s)", "", len(value))
    text = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    return one_line(text, 40)
