"""State of the runner: which question, what is said, what it counts as, what can be done now.

A wish changes the answer on the screen at once and is written behind it; what
the service returns replaces the guess when no later wish is under way. Nothing
here waits for the disk.

Source: UX guide §§3, 4.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.commands.answers import AnswerUndo
from ui.models.section_tree import Filter
from ui.pages.runner.answer_book import AnswerBook, Counts, Loaded, count_answers, load, read_file
from ui.pages.runner.content_view_model import ContentViewModel
from ui.session import Session
from workbench.assessments.model import (
    Answer,
    AnswerState,
    EvidenceUse,
    Review,
    ReviewVerdict,
)
from workbench.evidence.model import Evidence, Grade
from workbench.kernel.clock import from_iso
from workbench.kernel.errors import WorkbenchError
from workbench.services import review_assessment, run_assessment

NOTE_REST_MS = 800


class RunnerViewModel(AnswerBook):
    """One open assessment.

    Signals:
        loaded(): the sheet is there.
        question_changed(): `placed` is another question.
        answer_changed(str): what is said about this question is another.
        progress_changed(): counts of sections are others.
        counts_changed(): what answers count as was computed anew.
        state_changed(): draft, handed in or reviewed; `can_answer` may be another.
        history_read(str, object): revisions of this question, newest first.
        undone(str): this was undone or done again; the question shown is the one concerned.
        failed(WorkbenchError): something was refused.
        note_written(): the half-typed note is on its way to disk.
    """

    loaded = Signal()
    question_changed = Signal()
    answer_changed = Signal(str)
    progress_changed = Signal()
    counts_changed = Signal()
    state_changed = Signal()
    history_read = Signal(str, object)
    undone = Signal(str)
    failed = Signal(object)
    note_written = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.assessment_id = ""
        self.system_name = ""
        self.evidence: dict[str, Evidence] = {}
        self.people: dict[str, str] = {}
        self.counts: dict[str, Counts] = {}
        self.resumed_at: datetime | None = None
        self.resumed_focus = ""
        self.advances = False
        self._writing: list[str] = []  # question ids of queued revisions, in order
        self._attaching: list[tuple[str, Grade]] = []
        self._wants_reload = False
        self._wanted_question = ""
        self._rest = QTimer(self, singleShot=True, interval=NOTE_REST_MS)
        self._rest.timeout.connect(self.write_note)
        self.undo_stack = AnswerUndo(self._apply, self)
        self.content = ContentViewModel(session, self)
        session.changed.connect(self._on_changed)

    # --- opening ---

    def open(self, assessment_id: str, question_id: str = "") -> None:
        """Show an assessment at *question_id*, or where the person left off."""
        self._wanted_question = question_id
        if assessment_id == self.assessment_id and self.sheet is not None:
            if question_id:
                self.go_to(question_id)
            else:
                self.question_changed.emit()
            return
        self.write_note()
        self.assessment_id, self.sheet = assessment_id, None
        self.counts, self._writing, self._attaching, self._wants_reload = {}, [], [], False
        self.undo_stack.clear()
        self._session.read(
            lambda ws, _p: load(ws, assessment_id), key="runner.sheet", done=self._on_loaded, failed=self._on_failed
        )

    def close(self) -> None:
        """Write what is half-typed and forget the assessment."""
        self.write_note()
        self.assessment_id, self.sheet = "", None

    # --- moving ---

    def go_to(self, question_id: str) -> bool:
        """Show a question; False if it is not one of these."""
        index = next((i for i, placed in enumerate(self.questions) if placed.question.id == question_id), None)
        if index is None:
            return False
        self._show(index)
        return True

    def go_to_number(self, number: str) -> bool:
        """Show the question with this number ("3.4"); False if there is none."""
        found = next((placed for placed in self.questions if placed.number == number.strip()), None)
        return found is not None and self.go_to(found.question.id)

    def step(self, by: int) -> bool:
        """Show the next (1) or previous (-1) question that the filter asks for; False at the end."""
        index = self._index + by
        while 0 <= index < len(self.questions):
            if self.matches(self.questions[index].question.id):
                self._show(index)
                return True
            index += by
        return False

    def step_section(self, by: int) -> bool:
        """Show the first question of the next or previous section; False at the end."""
        placed = self.placed
        if placed is None:
            return False
        order = list(dict.fromkeys(each.section.id for each in self.questions))
        wanted = order.index(placed.section.id) + by
        return 0 <= wanted < len(order) and self.go_to_section(order[wanted])

    def go_to_section(self, section_id: str) -> bool:
        """Show the first question of a section that the filter asks for, or its first."""
        inside = [each.question.id for each in self.questions if each.section.id == section_id]
        wanted = next((key for key in inside if self.matches(key)), inside[0] if inside else "")
        return bool(wanted) and self.go_to(wanted)

    def edge(self, *, last: bool) -> None:
        """Show the first or last question of the section."""
        placed = self.placed
        if placed is not None:
            inside = [i for i, each in enumerate(self.questions) if each.section.id == placed.section.id]
            self._show(inside[-1] if last else inside[0])

    def next_open(self) -> bool:
        """Show the next question without an answer, or in review without a verdict; False if there is none."""
        count = len(self.questions)
        for away in range(1, count + 1):
            index = (self._index + away) % count
            key = self.questions[index].question.id
            is_open = not self.verdict_holds(key) if self.is_review else not self.answer(key).is_answered
            if is_open and index != self._index:
                self._show(index)
                return True
        return False

    def set_filter(self, filter: Filter) -> None:
        """Ask for other questions."""
        self.filter = filter
        self.progress_changed.emit()

    # --- saying ---

    def say_level(self, level: int) -> None:
        """Answer with a level 0-4."""
        self._say(self.tr("answer"), state=AnswerState.LEVEL, level=level, reason="")
        if self.advances:
            self.step(1)

    def say_unknown(self) -> None:
        """Answer that it is not known."""
        self._say(self.tr("answer"), state=AnswerState.UNKNOWN, level=None, reason="")

    def say_not_applicable(self) -> None:
        """Answer that the question does not apply; a reason is wanted."""
        self._say(self.tr("answer"), state=AnswerState.NOT_APPLICABLE, level=None)

    def clear_answer(self) -> None:
        """Take the answer back; note and evidence stay."""
        self._say(self.tr("answer"), state=AnswerState.OPEN, level=None, reason="")

    def toggle_mark(self) -> None:
        """Mark for review, or no longer."""
        self._say(self.tr("review mark"), is_marked=not self.answer().is_marked)

    def type_note(self, text: str) -> None:
        """Take the half-typed note; it is written after a rest, on leaving, and on lock."""
        self._type("note", text)

    def type_reason(self, text: str) -> None:
        """Take the half-typed reason why the question does not apply."""
        self._type("reason", text)

    def write_note(self) -> None:
        """Write what is half-typed now."""
        self._rest.stop()
        if self._note is None:
            return
        (question_id, field, text), self._note = self._note, None
        if self.can_answer:
            words = self.tr("note") if field == "note" else self.tr("reason")
            self._say(words, question_id, is_note=True, **{field: text})
            self.note_written.emit()

    def undo(self) -> None:
        """Take the last change back."""
        self.write_note()
        if self.can_answer and (words := self.undo_stack.undo()):
            self.undone.emit(self.tr("Undone: {what}").format(what=words))

    def redo(self) -> None:
        """Do again what was undone."""
        if self.can_answer and (words := self.undo_stack.redo()):
            self.undone.emit(self.tr("Done again: {what}").format(what=words))

    # --- evidence ---

    def attach_files(self, paths: list[Path]) -> None:
        """Take files in as evidence for the question shown."""
        for path in paths:
            self._attach(path.name, lambda path=path: path.read_bytes(), Grade.DOCUMENT)

    def attach_content(self, name: str, content: bytes, grade: Grade = Grade.DOCUMENT) -> None:
        """Take in what was pasted or recorded."""
        self._attach(name, lambda: content, grade)

    def regrade(self, evidence_id: str, grade: Grade) -> None:
        """Give evidence another grade for this question."""
        uses = tuple(
            replace(use, grade=grade) if use.evidence_id == evidence_id else use for use in self.answer().evidence
        )
        self._say(self.tr("evidence"), evidence=uses)

    def detach(self, evidence_id: str) -> None:
        """No longer use evidence for this question; undo brings it back."""
        uses = tuple(use for use in self.answer().evidence if use.evidence_id != evidence_id)
        self._say(self.tr("evidence"), evidence=uses)

    def read_content(self, evidence_id: str, done: Any) -> None:
        """Read the bytes of evidence for a thumbnail; *done* is a bound method."""
        self._session.read(lambda ws, _p: (evidence_id, run_assessment.evidence_content(ws, evidence_id)), done=done)

    def read_history(self) -> None:
        """Read all revisions of the question shown."""
        assessment_id, question_id = self.assessment_id, self.question_id
        if question_id:
            self._session.read(
                lambda ws, _p: (question_id, run_assessment.history(ws, assessment_id, question_id)),
                key="runner.history",
                done=self._on_history,
            )

    # --- handing in and reviewing ---

    def hand_in(self, *, with_open: bool) -> None:
        """Hand the assessment in; what was said cannot be undone after that."""
        self.write_note()
        assessment_id = self.assessment_id
        self._session.write(
            lambda ws, _p: run_assessment.hand_in(ws, assessment_id, with_open=with_open),
            done=self._on_state,
            failed=self._on_failed,
        )

    def judge(self, verdict: ReviewVerdict, reason: str = "") -> None:
        """Accept the answer shown or send it back."""
        assessment_id, question_id = self.assessment_id, self.question_id
        self._session.write(
            lambda ws, _p: review_assessment.judge(ws, assessment_id, question_id, verdict, reason=reason),
            done=self._on_judged,
            failed=self._on_failed,
        )

    def accept_rest(self) -> None:
        """Accept every level without a verdict."""
        assessment_id = self.assessment_id
        self._session.write(
            lambda ws, _p: review_assessment.accept_rest(ws, assessment_id),
            done=self._on_reload,
            failed=self._on_failed,
        )

    def finish_review(self) -> None:
        """Close the review."""
        assessment_id = self.assessment_id
        self._session.write(
            lambda ws, _p: review_assessment.finish(ws, assessment_id), done=self._on_state, failed=self._on_failed
        )

    def keep_focus(self, focus: str) -> None:
        """Remember whether the person was in the note or at the scale."""
        if self.question_id and focus != self.resumed_focus:
            self.resumed_focus = focus
            self._keep_place()

    # --- inside ---

    def _show(self, index: int) -> None:
        self.write_note()
        self._index = index
        self.resumed_focus = ""
        self.question_changed.emit()
        self._keep_place()

    def _keep_place(self) -> None:
        self._session.keep_place(
            f"assessment/{self.assessment_id}", {"question": self.question_id, "focus": self.resumed_focus}
        )

    def _say(self, words: str, question_id: str = "", *, is_note: bool = False, **changes: Any) -> None:
        wanted = question_id or self.question_id
        if not self.can_answer or not wanted:
            return
        if not is_note:
            self.write_note()
        before = self._answers.get(wanted) or Answer(wanted)
        after = replace(before, **changes)
        if after != before:
            self.undo_stack.push(words, wanted, before, after, is_note=is_note)

    def _apply(self, question_id: str, said: object) -> None:
        """Show *said* at once and write it behind; called by the undo stack."""
        assert isinstance(said, Answer)
        now = self._answers.get(question_id) or Answer(question_id)
        self._answers[question_id] = replace(
            said, revision=now.revision, revision_id=now.revision_id, by=now.by, at=now.at
        )
        if question_id != self.question_id:
            self.go_to(question_id)
        wish = run_assessment.Wish(  # type: ignore[attr-defined]
            state=said.state,
            level=said.level,
            note=said.note,
            reason=said.reason,
            is_marked=said.is_marked,
            evidence=said.evidence,
        )
        self._write(question_id, wish)
        self.answer_changed.emit(question_id)
        self.progress_changed.emit()

    def _write(self, question_id: str, wish: Any) -> None:
        assessment_id = self.assessment_id
        self._writing.append(question_id)
        self._session.write(
            lambda ws, _p: run_assessment.revise_answer(ws, assessment_id, question_id, wish),
            done=self._on_revised,
            failed=self._on_refused,
        )

    def _type(self, field: str, text: str) -> None:
        if not self.can_answer:
            return
        if self._note is not None and (self._note[0], self._note[1]) != (self.question_id, field):
            self.write_note()
        self._note = (self.question_id, field, text)
        self._rest.start()

    def _attach(self, name: str, content: Any, grade: Grade) -> None:
        if not self.can_answer or not self.question_id:
            return
        self.write_note()
        assessment_id, question_id = self.assessment_id, self.question_id
        self._attaching.append((question_id, grade))
        self._session.write(
            lambda ws, _p: run_assessment.attach(
                ws, assessment_id, question_id, name=name, content=read_file(name, content), grade=grade
            ),
            title=self.tr("Attach {name}").format(name=name),
            done=self._on_attached,
            failed=self._on_attach_failed,
        )

    def _count(self) -> None:
        assessment_id = self.assessment_id
        self._session.read(lambda ws, _p: count_answers(ws, assessment_id), key="runner.counts", done=self._on_counts)

    # --- slots ---

    def _on_loaded(self, found: Loaded) -> None:
        self.sheet, self.system_name = found.sheet, found.system_name
        self.evidence, self.people = dict(found.evidence), dict(found.people)
        self._answers = dict(found.sheet.answers)
        wanted = self._wanted_question or found.place.get("question", "")
        ids = [placed.question.id for placed in found.sheet.placed]
        self._index = ids.index(wanted) if wanted in ids else 0
        self.resumed_at = (
            from_iso(found.sheet.assessment.changed_at) if found.place and not self._wanted_question else None
        )
        self.resumed_focus = found.place.get("focus", "") if not self._wanted_question else ""
        self.loaded.emit()
        self.state_changed.emit()
        self.progress_changed.emit()
        self.question_changed.emit()
        self.content.open(self.assessment_id)
        self._count()

    def _on_revised(self, answer: Answer) -> None:
        key = answer.question_id
        self._written(key)
        if key not in self._writing and self.sheet is not None:
            self._answers[key] = answer
            self.answer_changed.emit(key)
            if not self._writing:
                self._count()
        self._reload_if_wanted()

    def _on_refused(self, error: WorkbenchError) -> None:
        if self._writing:
            self._writing.pop(0)
        self.failed.emit(error)
        self._on_reload(None)

    def _on_failed(self, error: WorkbenchError) -> None:
        self.failed.emit(error)

    def _on_attached(self, evidence: Evidence) -> None:
        self.evidence[evidence.id] = evidence
        if not self._attaching:
            return
        question_id, grade = self._attaching.pop(0)
        answer = self._answers.get(question_id) or Answer(question_id)
        self._answers[question_id] = replace(answer, evidence=(*answer.evidence, EvidenceUse(evidence.id, grade)))
        self.answer_changed.emit(question_id)
        self._on_reload(None)

    def _on_attach_failed(self, error: WorkbenchError) -> None:
        if self._attaching:
            self._attaching.pop(0)
        self.failed.emit(error)

    def _on_judged(self, review: Review) -> None:
        if self.sheet is not None:
            self.sheet.reviews[review.question_id] = review
            self.answer_changed.emit(review.question_id)
            self.progress_changed.emit()

    def _on_state(self, _assessment: object) -> None:
        self.undo_stack.clear()
        self._on_reload(None)

    def _on_reload(self, _value: object) -> None:
        assessment_id = self.assessment_id
        if assessment_id:
            self._session.read(lambda ws, _p: load(ws, assessment_id), key="runner.sheet", done=self._on_reloaded)

    def _on_reloaded(self, found: Loaded) -> None:
        if found.sheet.assessment.id != self.assessment_id:
            return
        if self._writing or self._attaching:
            self._wants_reload = True  # what was read is older than what is on its way
            return
        shown = self.question_id
        self.sheet, self.evidence = found.sheet, dict(found.evidence)
        self._answers = dict(found.sheet.answers)
        ids = [placed.question.id for placed in found.sheet.placed]
        moved = shown not in ids
        self._index = ids.index(shown) if not moved else min(self._index, max(0, len(ids) - 1))
        self.state_changed.emit()
        self.progress_changed.emit()
        if moved:
            self.question_changed.emit()
        else:
            self.answer_changed.emit(shown)
        self._count()

    def _written(self, question_id: str) -> None:
        if question_id in self._writing:
            self._writing.remove(question_id)

    def _reload_if_wanted(self) -> None:
        if self._wants_reload and not self._writing and not self._attaching:
            self._wants_reload = False
            self._on_reload(None)

    def _on_changed(self, changes: frozenset[tuple[str, str]]) -> None:
        system_id = self.sheet.assessment.system_id if self.sheet else ""
        if ("system", system_id) in changes or ("assessment", self.assessment_id) in changes:
            self._on_reload(None)

    def _on_counts(self, found: tuple[str, dict[str, Counts]]) -> None:
        assessment_id, counts = found
        if assessment_id == self.assessment_id:
            self.counts = counts
            self.counts_changed.emit()

    def _on_history(self, found: tuple[str, tuple[Answer, ...]]) -> None:
        self.history_read.emit(*found)
