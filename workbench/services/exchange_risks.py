"""The risk register out as a workbook and back in: a preview of every cell that would change, then all or nothing.

What is computed is refused; a row that is missing changes nothing; a row without a reference is told. Nothing is lost.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from workbench.exchange.risks_xlsx import (
    DIMENSION_HEADERS,
    RISK_COLUMNS,
    RISKS,
    TREATMENT_COLUMNS,
    TREATMENTS,
    Column,
    read_risk_book,
    render_risk_book,
)
from workbench.kernel.changes import Outcome
from workbench.kernel.errors import InputError, WorkbenchError
from workbench.kernel.files import write_atomically
from workbench.kernel.progress import Progress
from workbench.risks.entry import Raise, Risk, Treatment
from workbench.services import keep_risks, risk_views, treat_risks
from workbench.services.risk_views import RiskRow
from workbench.services.unit_of_work import UnitOfWork
from workbench.services.workspace import Workspace


class NothingToImport(InputError):
    """The preview has a refused cell or no change; *refused* counts the cells to mend first."""

    code = "risks.nothing_to_import"


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell that differs from the register.

    *problem* is empty for a change that can be taken over, else ``computed``, ``unknown_ref``, ``no_ref``,
    ``not_live`` or the code of the error that the value raises.
    """

    sheet: str
    row: int
    ref: str
    key: str
    header: str
    old: str
    new: str
    problem: str = ""


@dataclass(frozen=True)
class RiskImport:
    """What a workbook would change, in the order of its rows; *missing* are references that it no longer has."""

    file: str
    cells: tuple[CellChange, ...]
    missing: tuple[str, ...]

    @property
    def refused(self) -> tuple[CellChange, ...]:
        """The cells that cannot be taken over."""
        return tuple(each for each in self.cells if each.problem)

    @property
    def accepted(self) -> tuple[CellChange, ...]:
        """The cells that would be taken over."""
        return tuple(each for each in self.cells if not each.problem)


def export(workspace: Workspace, path: Path, *, overwrite: bool = False, progress: Progress | None = None) -> int:
    """Write the live risks as a workbook and return how many. Raises FileExists, TextTooLong."""
    found = risk_views.portfolio(workspace, progress=progress)
    with workspace.read() as uow:
        risks = {risk.id: risk for risk in uow.risks.live()}
        rows = [_risk_texts(row, risks[row.id]) for row in sorted(found.rows, key=lambda row: row.ref)]
        treatments = uow.risks.treatments([row.id for row in found.rows])
        method = uow.packs.method(str(uow.packs.newest_key("method-rm")))
        made_at, refs = uow.at, {row.id: row.ref for row in found.rows}
    worths = _worths(workspace, treatments)
    lines = [
        _treatment_texts(each, refs[risk_id], worths[each.id])
        for risk_id, parts in treatments.items()
        for each in parts
    ]
    book = render_risk_book(
        rows, sorted(lines, key=lambda line: line["ref"]), found.cells, method.matrix,
        workspace.register.keys.register_id, made_at,
    )  # fmt: skip
    write_atomically(path, book, overwrite=overwrite)
    return len(rows)


def preview(workspace: Workspace, path: Path) -> RiskImport:
    """Return every cell of the workbook at *path* that differs from the register; nothing is written.

    Raises RiskSheetForeign and the errors of reading a table.
    """
    book = read_risk_book(path, workspace.register.keys.register_id)
    rows = {row.ref: row for row in risk_views.every_row(workspace, with_ended=True)}
    with workspace.read() as uow:
        risks = {risk.ref: risk for risk in uow.risks.every()}
        by_id = {risk.id: risk.ref for risk in risks.values()}
        treatments = {
            each.ref: each for parts in uow.risks.treatments([r.id for r in risks.values()]).values() for each in parts
        }
    cells = [CellChange(sheet, number, "", "ref", "", "", "", "no_ref") for sheet, number in book.without_ref]
    for ref, values in book.risks.items():
        known = _risk_texts(rows[ref], risks[ref]) if ref in risks else None
        cells += _compared(RISKS, RISK_COLUMNS, ref, values, known, book.numbers[RISKS, ref])
    worths = _worths(workspace, {treatments[ref].risk_id for ref in book.treatments if ref in treatments})
    for ref, values in book.treatments.items():
        mine = treatments.get(ref)
        known = _treatment_texts(mine, by_id[mine.risk_id], worths[mine.id]) if mine else None
        cells += _compared(TREATMENTS, TREATMENT_COLUMNS, ref, values, known, book.numbers[TREATMENTS, ref])
    cells.sort(key=lambda each: (each.sheet, each.row))
    live = {risk.ref for risk in risks.values() if risk.state.is_live}
    missing = sorted((live - set(book.risks)) | (set(treatments) - set(book.treatments)))
    return _tried(workspace, RiskImport(path.name, tuple(cells), tuple(missing)))


def apply(workspace: Workspace, plan: RiskImport) -> Outcome[int]:
    """Take over every change of *plan* that is not refused, all in one commit, and return how many cells.

    Raises NothingToImport if there is none.
    """
    if not plan.accepted:
        raise NothingToImport(file=plan.file, refused=len(plan.refused))
    with workspace.write() as uow:
        for row, cells in _by_row(plan.accepted).items():
            _write(uow, row, cells)
        uow.record("register", "risks", "import", {"file": (None, plan.file), "cells": (None, len(plan.accepted))})
        return Outcome(len(plan.accepted), uow.changes)


# --- inside ---


class _Undo(Exception):
    """Ends a trial without writing."""


def _tried(workspace: Workspace, plan: RiskImport) -> RiskImport:
    """Return *plan* with the rows refused that the register would not take, found by trying each and undoing it."""
    problems: dict[tuple[str, str], str] = {}
    if workspace.is_read_only:
        return plan
    for (sheet, ref), cells in _by_row(plan.accepted).items():
        try:
            with workspace.write() as uow:
                _write(uow, (sheet, ref), cells)
                raise _Undo
        except _Undo:
            continue
        except WorkbenchError as error:
            problems[sheet, ref] = error.code
    return replace(
        plan,
        cells=tuple(
            replace(each, problem=problems.get((each.sheet, each.ref), "")) if not each.problem else each
            for each in plan.cells
        ),
    )


def _by_row(cells: tuple[CellChange, ...]) -> dict[tuple[str, str], list[CellChange]]:
    found: dict[tuple[str, str], list[CellChange]] = {}
    for each in cells:
        found.setdefault((each.sheet, each.ref), []).append(each)
    return found


def _write(uow: UnitOfWork, row: tuple[str, str], cells: list[CellChange]) -> None:
    sheet, ref = row
    changes = {each.key: each.new for each in cells}
    if sheet == TREATMENTS:
        treat_risks.change_in(uow, ref, _treatment_fields(changes))
    else:
        risk = keep_risks.live_in(uow, ref)
        keep_risks.change_in(uow, risk, _risk_fields(risk, changes))


def _compared(
    sheet: str,
    columns: tuple[Column, ...],
    ref: str,
    values: Mapping[str, str],
    known: Mapping[str, str] | None,
    row: int,
) -> list[CellChange]:
    if known is None:
        return [CellChange(sheet, row, ref, "ref", columns[0].header, "", ref, "unknown_ref")]
    found = []
    for column in columns:
        old, new = known[column.key].strip(), values[column.key].strip()
        if _same(old, new):
            continue
        problem = "" if column.is_open else "computed"
        found.append(CellChange(sheet, row, ref, column.key, column.header, old, new, problem))
    return found


def _same(old: str, new: str) -> bool:
    return old.replace("\r\n", "\n") == new.replace("\r\n", "\n")


def _risk_texts(row: RiskRow, risk: Risk) -> dict[str, str]:
    rating = row.rating
    texts = {
        "ref": risk.ref, "system": f"{row.system_ref} {row.system_name}", "state": risk.state.value,
        "title": risk.title, "because": risk.because, "event": risk.event, "leading_to": risk.leading_to,
        "likelihood": str(risk.likelihood), "likelihood_reason": risk.likelihood_reason, "owner": risk.owner,
        "reviewer": risk.reviewer, "next_review": risk.next_review,
        "inherent_band": rating.inherent_band if rating else "",
        "residual_score": f"{rating.residual_score:.2f}" if rating else "",
        "residual_band": rating.residual_band if rating else "",
        "decision_band": rating.decision_band if rating else "", "target_band": rating.target_band if rating else "",
        "confidence": f"{rating.confidence:.2f}" if rating else "", "attention": ", ".join(row.attention),
    }  # fmt: skip
    for key in DIMENSION_HEADERS:
        texts[f"impact.{key}"] = str(risk.impacts[key]) if key in risk.impacts else ""
    return texts


def _worths(workspace: Workspace, risk_ids: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return priority and what is left over, as text, by treatment id; each risk is rated once."""
    found = {}
    for risk_id in risk_ids:
        for each in risk_views.one(workspace, risk_id).treatments:
            found[each.treatment.id] = f"{each.priority:.2f}", f"{each.target_score:.2f}"
    return found


def _treatment_texts(treatment: Treatment, risk_ref: str, worth: tuple[str, str]) -> dict[str, str]:
    return {
        "ref": treatment.ref, "risk": risk_ref, "state": treatment.state.value, "option": treatment.option.value,
        "text": treatment.text, "owner": treatment.owner, "due": treatment.due, "effort": str(treatment.effort),
        "raises": "; ".join(f"{each.question_id} {each.level} E{each.grade}" for each in treatment.raises),
        "proof": treatment.proof, "priority": worth[0], "target": worth[1],
    }  # fmt: skip


def _risk_fields(risk: Risk, changes: Mapping[str, str]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    impacts = dict(risk.impacts)
    for key, text in changes.items():
        if key.startswith("impact."):
            name = key.removeprefix("impact.")
            if text:
                impacts[name] = _number(key, text)
            else:
                impacts.pop(name, None)
        else:
            fields[key] = _number(key, text) if key == "likelihood" else text
    if impacts != dict(risk.impacts):
        fields["impacts"] = impacts
    return fields


def _treatment_fields(changes: Mapping[str, str]) -> dict[str, Any]:
    fields: dict[str, Any] = dict(changes)
    if "effort" in fields:
        fields["effort"] = _number("effort", fields["effort"])
    if "raises" in fields:
        fields["raises"] = [_raise(part) for part in fields["raises"].split(";") if part.strip()]
    return fields


def _raise(text: str) -> Raise:
    parts = text.split()
    if len(parts) != 3 or not parts[1].isdigit() or not parts[2].removeprefix("E").isdigit():
        raise keep_risks.RiskInvalid(field="raises", value=text.strip())
    return Raise(parts[0], int(parts[1]), int(parts[2].removeprefix("E")))


def _number(field: str, text: str) -> int:
    if not text.isdigit():
        raise keep_risks.RiskInvalid(field=field, value=text)
    return int(text)
