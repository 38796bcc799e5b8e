"""The documents of the EU AI Act as workbooks: classification record, registration form, register by class.

Cells are text, numbers or days, never formulas; closed words have drop-downs. The same content gives the same bytes.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from workbench.reports.act_forms import FIELD_STATES, registration, totals
from workbench.reports.act_model import ActClassification, ActDocument, ActDuty, ActFile, ActRegister, RegisterRow
from workbench.reports.act_words import (
    KINDS,
    LETTERS,
    STATE_SIGNS,
    STATUS_SIGNS,
    ActWords,
    article_of,
    is_due,
    kind_sign,
)
from workbench.reports.pdf.act_forms import section_title
from workbench.reports.pdf.act_register import lead
from workbench.reports.phrases import phrases
from workbench.reports.shown import one_line
from workbench.reports.xlsx.cells import LongTexts, day
from workbench.reports.xlsx.sheet import HEAD_ROW, Cell, Field, Row, SheetMaker
from workbench.reports.xlsx.traces import without_traces

_FIELD_SIGNS = {
    "filled": "success",
    "to_fill": "warning",
    "not_applicable": "info",
    "optional": "open",
    "if_any": "open",
}
_MOST_CHOICES = 255  # characters that the list of a drop-down may have


class _Book:
    """One workbook under way, with its words."""

    def __init__(self, words: ActWords, marking: str, footer: str) -> None:
        import openpyxl  # slow import

        self.words, self.say = words, words.say
        self.workbook: Any = openpyxl.Workbook()
        self.workbook.remove(self.workbook.active)
        self.long_texts = LongTexts(words.words)
        self.maker = SheetMaker(self.workbook, self.long_texts, one_line(marking), one_line(footer))

    def table(
        self,
        name: str,
        title: str,
        lead_text: str,
        columns: Sequence[tuple[str, float]],
        rows: Sequence[Row],
        choices: Mapping[int, Sequence[str]] | None = None,
    ) -> None:
        """Add a sheet with one table; *choices* are the words of a drop-down by column (the first is 1)."""
        fields = [Field(title, width) for title, width in columns]
        sheet = self.maker.table(self.say(name), title, lead_text, fields, rows)
        for column, words in (choices or {}).items():
            self.drop_down(sheet, column, words, HEAD_ROW + max(len(rows), 1))

    def drop_down(self, sheet: Any, column: int, words: Sequence[str], last: int) -> None:
        """Offer *words* in a column: in the rule, or in a hidden sheet where they are long or have commas."""
        from openpyxl.utils import get_column_letter  # slow import
        from openpyxl.worksheet.datavalidation import DataValidation  # slow import

        listed = ",".join(words)
        if len(listed) <= _MOST_CHOICES and not any("," in word or '"' in word for word in words):
            source = f'"{listed}"'
        else:
            source = self._list_source(words)
        letter = get_column_letter(column)
        rule = DataValidation(type="list", formula1=source, allow_blank=True)
        rule.add(f"{letter}{HEAD_ROW + 1}:{letter}{last}")
        sheet.add_data_validation(rule)

    def _list_source(self, words: Sequence[str]) -> str:
        from openpyxl.utils import get_column_letter  # slow import

        name = "Lists"
        if name not in self.workbook.sheetnames:
            self.workbook.create_sheet(name).sheet_state = "hidden"
        sheet = self.workbook[name]
        column = sheet.max_column + 1 if sheet.cell(1, 1).value is not None else 1
        for row, word in enumerate(words, start=1):
            cell = sheet.cell(row, column, word)
            cell.data_type = "s"
        letter = get_column_letter(column)
        return f"{name}!${letter}$1:${letter}${len(words)}"

    def finished(self, made_at: str) -> bytes:
        """Return the workbook, at its end the texts that no cell can hold."""
        if self.long_texts.parts:
            say = self.say
            columns = [(say("workbook.where"), 24.0), (say("workbook.part"), 8.0), (say("workbook.text"), 80.0)]
            self.table("workbook.long_texts", say("workbook.long_texts"), say("workbook.long_lead"), columns,
                       list(self.long_texts.parts))  # fmt: skip
        if "Lists" in self.workbook.sheetnames:  # hidden, so it stands last
            self.workbook.move_sheet("Lists", len(self.workbook.sheetnames))
        out = BytesIO()
        self.workbook.save(out)
        return without_traces(out.getvalue(), made_at)


def record_xlsx(document: ActDocument, *, language: str) -> bytes:
    """Return the classification record as a workbook: result, answers, duties, open points and dates."""
    book = _of_document(document, language)
    _result(book, document, book.say("act.record"))
    _answers(book, document)
    _duties(book, document)
    _open(book, document)
    _dates(book, document)
    return book.finished(document.made_at)


def registration_xlsx(document: ActDocument, *, language: str) -> bytes:
    """Return the registration data as a workbook, one sheet a section. Raises NoRegistration."""
    book = _of_document(document, language)
    say = book.say
    sections = registration(document, book.words)
    states = {state: say(f"registration.{state}") for state in FIELD_STATES}
    columns = [("", 6.0), (say("registration.field"), 46.0), (say("registration.entry"), 70.0),
               (say("registration.state"), 20.0), (say("registration.from"), 24.0)]  # fmt: skip
    for section in sections:
        rows: list[Row] = [
            (
                Cell(each.number, bold=True), each.title, each.entry,
                Cell(states[each.state], sign=_FIELD_SIGNS[each.state]), each.source,
            )
            for each in section.fields
        ]  # fmt: skip
        title = section_title(book.words, section)
        filled, every, missing = totals([section])
        note = say("registration.counts", filled=filled, all=every, missing=missing)
        note += f". {say('registration.national' if section.section == 'N' else 'registration.basis')}"
        fields = [Field(head, width) for head, width in columns]
        sheet = book.maker.table(
            f"{'A 49(5)' if section.section == 'N' else section.section}", title, note, fields, rows
        )
        book.drop_down(sheet, 4, list(states.values()), HEAD_ROW + len(rows))
    _result(book, document, say("registration.title"))
    return book.finished(document.made_at)


def register_xlsx(register: ActRegister, *, language: str) -> bytes:
    """Return the register of all systems by class as a workbook, with a line for each duty that is due or upcoming."""
    words = ActWords.of(phrases(language))
    say, fmt = words.say, words.fmt
    book = _Book(words, register.marking, f"{register.operator} · {fmt.day(register.on)}")
    title = say("act_register.title")
    kinds = [words.kind(kind) for kind in KINDS]
    none = say("act_register.not_classified")
    columns = [
        (say("act_register.ref"), 12.0), (say("act.system"), 34.0), (say("act_register.site"), 20.0),
        (say("act.owner"), 20.0), (say("act.purpose"), 44.0), (say("act_register.kind"), 26.0),
        (say("act.classes"), 44.0), (say("act.certainty"), 11.0), (say("act_register.review"), 14.0),
        (say("act.roles"), 22.0), (say("act_register.state"), 14.0), (say("act.by"), 18.0),
        (say("act_register.decided"), 14.0), (say("act_register.in_force"), 11.0),
        (say("act_register.unfulfilled"), 13.0), (say("act_register.upcoming"), 12.0), (say("act_register.next"), 14.0),
    ]  # fmt: skip
    ordered = sorted(register.rows, key=lambda row: KINDS.index(row.kind) if row.kind in KINDS else len(KINDS))
    rows = [_register_row(row, words) for row in ordered]
    letters, states = list(LETTERS), [words.words.word("act_state", key) for key in ("confirmed", "overruled")]
    choices = {6: [*kinds, none], 8: letters, 9: [say("act_register.advised")], 11: states}
    book.table("act_register.systems", title, lead(register, words), columns, rows, choices)
    _due_sheet(book, register)
    _class_sheet(book, register)
    return book.finished(register.made_at)


def _register_row(row: RegisterRow, words: ActWords) -> Row:
    due = sum(is_due(duty) for duty in row.duties)
    if not row.state:
        kind = Cell(words.say("act_register.not_classified"), sign="open")
        return (Cell(row.ref, bold=True), row.name, row.site, row.owner, "", kind)
    return (
        Cell(row.ref, bold=True), row.name, row.site, row.owner, row.purpose,
        Cell(words.kind(row.kind), sign=kind_sign(row.kind)), words.classes(row.classes), row.certainty,
        Cell(words.say("act_register.advised"), sign="warning") if row.advises_review else "", words.roles(row.roles),
        words.words.word("act_state", row.state), row.decided_by, day(row.decided_at), row.in_force,
        Cell(due, sign="warning" if due else ""), len(row.duties) - due, day(row.next_date),
    )  # fmt: skip


def _due_sheet(book: _Book, register: ActRegister) -> None:
    say, words = book.say, book.words
    columns = [
        (say("act_register.ref"), 12.0), (say("act.system"), 34.0), (say("act_register.kind"), 26.0),
        *duty_columns(book.words),
    ]  # fmt: skip
    found = [(row, duty) for row in register.rows for duty in row.duties]
    found.sort(key=lambda pair: (not is_due(pair[1]), pair[1].since))
    rows: list[Row] = [
        (Cell(row.ref, bold=True), row.name, words.kind(row.kind), *duty_cells(duty, words)) for row, duty in found
    ]
    text = say("act_register.duties_none", day=words.fmt.day(register.on))
    if rows:
        due = sum(is_due(duty) for _, duty in found)
        text = say("act_register.duties_lead", due=due, day=words.fmt.day(register.on))
    choices = {3: [words.kind(kind) for kind in KINDS], **_duty_choices(words, 4)}
    book.table("act_register.duties_due", say("act_register.duties_title"), text, columns, rows, choices)


def _class_sheet(book: _Book, register: ActRegister) -> None:
    say, words = book.say, book.words
    blocks: list[tuple[str, Sequence[Row]]] = []
    heads = ("", say("act_register.count"), say("act_register.in_force"), say("act_register.unfulfilled"))
    rows: list[Row] = [tuple(Cell(head, bold=True) for head in heads)]
    for kind in (*KINDS, ""):
        found = [row for row in register.rows if row.kind == kind]
        if found:
            name = words.kind(kind) if kind else say("act_register.not_classified")
            due = sum(is_due(duty) for row in found for duty in row.duties)
            rows.append(
                (Cell(name, bold=True), len({row.ref for row in found}), sum(row.in_force for row in found), due)
            )
    blocks.append((say("act_register.by_class"), rows))
    blocks.append((say("act_register.about"), [("", say("act_register.about_text")), ("", say("act.no_advice"))]))
    blocks.append((say("act.letters"), [(letter, words.words.word("certainty", letter)) for letter in LETTERS]))
    blocks.append(
        (say("act.trail"), [(say("act.trail_entry"), register.trail_seq), (say("act.trail_mac"), register.trail_mac)])
    )
    book.maker.facts(say("act_register.by_class"), say("act_register.title"), lead(register, words), blocks)


def _of_document(document: ActDocument, language: str) -> _Book:
    words = ActWords.of(phrases(language))
    act = document.act
    state = words.words.word("act_state", act.state) if act.is_decided else words.say("act.draft_state")
    return _Book(words, document.marking, f"{document.card.ref} {document.card.name} · {state}")


def act_blocks(act: ActClassification, words: ActWords) -> list[tuple[str, Sequence[Row]]]:
    """Return result, people, reasons and changes of a classification as headed rows."""
    say, moment = words.say, words.fmt.moment
    classes: list[Row] = [
        (say("act.classes") if not number else "", Cell(words.class_(each), sign=kind_sign(each.partition("(")[0])))
        for number, each in enumerate(act.classes)
    ]
    result: list[Row] = [
        *classes,
        (say("act.certainty"), words.letter(act.certainty)),
        (say("act.roles"), words.roles(act.roles)),
        *((say("act.flags"), words.flag(flag)) for flag in act.flags),
        (say("act.law"), say("act.law_of", law=act.law, day=words.fmt.day(act.law_date))),
        (say("act.tree"), f"{act.pack} ({act.pack_key})"),
        (say("act.statuses"), words.fmt.day(act.on)),
        ("", say("act.no_advice")),
    ]
    if not act.is_decided:
        result.insert(0, (Cell(say("act.draft_state"), sign="danger"), say("act.draft_note")))
    answered = ", ".join(dict.fromkeys(each.by for each in act.answers if each.by))
    people: list[Row] = [
        (say("act.assessor"), act.assessor),
        (say("act.answered_by"), answered),
        (say("act.began"), moment(act.started_at)),
        (say("act.handed_in"), moment(act.finished_at)),
        (say("act.decision"), Cell(words.decision(act), bold=True)),
    ]
    if act.decision is not None:
        people.append((say("act.reason"), act.decision.reason or say("act.no_reason")))
        if act.decision.is_overruled:
            people.append(
                (say("act.computed"), f"{words.classes(act.computed_classes)} · {words.roles(act.computed_roles)}")
            )
            people.append((say("act.chosen"), f"{words.classes(act.classes)} · {words.roles(act.roles)}"))
    why: list[Row] = [("; ".join(each.nodes), f"{each.why} ({each.ref})") for each in act.why]
    changes: list[Row] = [
        (each.node, f"{each.question}\n{', '.join(each.now)} → {each.other}: {words.classes(each.classes)}")
        for each in act.changes
    ]
    return [
        (say("act.result"), result),
        (say("act.who"), people),
        (say("act.why"), why or [("", say("act.why_none"))]),
        (say("act.changes"), changes or [("", say("act.changes_none"))]),
    ]


def _result(book: _Book, document: ActDocument, title: str) -> None:
    say, act, card = book.say, document.act, document.card
    system: list[Row] = [
        (say("act.system"), f"{card.ref} {card.name}".strip()),
        (say("act.purpose"), act.purpose),
        (say("act.owner"), card.owner),
        (say("act.supplier"), card.supplier),
        (say("act.in_use"), card.in_use_since),
    ]
    kept: list[Row] = [(say("act.classification"), act.id), (say("act.trail_entry"), str(document.trail_seq)),
                       (say("act.trail_mac"), document.trail_mac)]  # fmt: skip
    blocks = act_blocks(act, book.words)
    blocks.insert(1, (say("act.system"), system))
    blocks.append((say("act.trail"), kept))
    sheet = book.maker.facts(say("act.result"), f"{title}: {card.name}", document.operator, blocks)
    sheet.page_setup.orientation = "portrait"


def _answers(book: _Book, document: ActDocument) -> None:
    say, words, act = book.say, book.words, document.act
    columns = [
        ("", 8.0), (say("act.question"), 60.0), (say("act.answer"), 30.0), (say("act.decisive"), 12.0),
        (say("act.reason"), 50.0), (say("act.evidence"), 50.0), (say("act.source"), 40.0), (say("act.origin"), 28.0),
        (say("act.by"), 20.0), (say("act.at"), 22.0),
    ]  # fmt: skip
    rows: list[Row] = [
        (
            Cell(each.node, bold=True), each.question,
            Cell(", ".join(each.labels), sign="warning" if each.is_unsure else "", bold=not each.is_unsure),
            say("act.yes") if each.is_decisive else "", each.reason, _files(each.evidence), each.ref,
            words.words.word("origin", each.origin), each.by, words.fmt.moment(each.at),
        )
        for each in act.answers
    ]  # fmt: skip
    text = say("act.answers_lead", count=len(rows)) if rows else say("act.answers_none")
    choices = {4: [say("act.yes")], 8: [words.words.word("origin", key) for key in _ORIGINS]}
    book.table("act.answers", say("act.answers"), text, columns, rows, choices)


_ORIGINS = ("person", "card", "start", "earlier", "usual", "file")


def _duties(book: _Book, document: ActDocument) -> None:
    say, words, act = book.say, book.words, document.act
    rows: list[Row] = [duty_cells(each, words) for each in act.duties]
    text = say("act.duties_lead", count=len(rows), day=words.fmt.day(act.on)) if rows else say("act.duties_none")
    book.table("act.duties", say("act.duties"), text, duty_columns(words), rows, _duty_choices(words, 1))


def duty_columns(words: ActWords) -> list[tuple[str, float]]:
    """Return heads and widths of the columns of a duty."""
    say = words.say
    return [
        (say("act.article"), 20.0), (say("act.duty"), 60.0), (say("act.role"), 20.0), (say("act.status"), 22.0),
        (say("act.since"), 14.0), (say("act.penalty"), 16.0), (say("act.certainty"), 11.0),
        (say("act.duty_owner"), 20.0), (say("act.duty_state"), 16.0), (say("act.duty_note"), 40.0),
        (say("act.evidence"), 40.0), ("ID", 12.0),
    ]  # fmt: skip


def duty_cells(duty: ActDuty, words: ActWords) -> Row:
    """Return a duty as cells."""
    notes = "\n".join(text for text in (duty.reason, duty.progress_note, duty.note) if text)
    sign = STATUS_SIGNS.get(duty.status.partition("(")[0], "open")
    return (
        Cell(article_of(duty), bold=True), duty.duty, duty.role, Cell(words.status(duty.status), sign=sign),
        day(duty.since), duty.penalty, duty.certainty, duty.owner,
        Cell(words.words.word("duty_state", duty.state), sign=STATE_SIGNS[duty.state]), notes, _files(duty.evidence),
        duty.id,
    )  # fmt: skip


def _duty_choices(words: ActWords, first: int) -> dict[int, Sequence[str]]:
    """Return the drop-downs of the columns of a duty that begin at column *first*."""
    states = [words.words.word("duty_state", key) for key in STATE_SIGNS]
    return {first + 6: list(LETTERS), first + 8: states}


def _open(book: _Book, document: ActDocument) -> None:
    say = book.say
    rows: list[Row] = [
        (Cell(kind, sign="warning"), text, source) for kind, text, source in book.words.open_points(document.act)
    ]
    columns = [(say("act.what"), 30.0), (say("act.question"), 80.0), (say("act.source"), 40.0)]
    text = say("act.open") if rows else say("act.open_none")
    fields = [Field(head, width) for head, width in columns]
    book.maker.table(say("act.open").partition(":")[0], say("act.open"), text, fields, rows)


def _dates(book: _Book, document: ActDocument) -> None:
    say, act = book.say, document.act
    rows: list[Row] = [(Cell(day(each.on)), each.what, each.source, each.certainty) for each in act.coming]
    columns = [
        (say("act.date"), 16.0),
        (say("act.what"), 70.0),
        (say("act.source"), 34.0),
        (say("act.certainty"), 11.0),
    ]
    text = say("act.coming") if rows else say("act.coming_none")
    fields = [Field(head, width) for head, width in columns]
    book.maker.table(say("act.date"), say("act.coming"), text, fields, rows)


def _files(files: Sequence[ActFile]) -> str:
    return "\n".join(f"{file.name} (sha-256 {file.sha256})" for file in files)
