"""From the dossier of a classification to what reports say of it."""

from workbench.classification.dossier import Dossier, DossierDuty, UsedFile
from workbench.reports.act_model import (
    ActAnswer,
    ActChange,
    ActClassification,
    ActDate,
    ActDecision,
    ActDuty,
    ActFile,
    ActWhy,
)


def of_dossier(found: Dossier) -> ActClassification:
    """Return what is printed of *found*; the same dossier always gives the same value."""
    row, result, computed = found.classification, found.result, found.computed
    decisive = {each.node for each in computed.decisive}
    decision = found.decision
    return ActClassification(
        id=row.id,
        purpose=row.purpose or found.card.purpose,
        state=row.state.value,
        is_current=row.is_current,
        classes=result.classes,
        roles=result.roles,
        flags=result.flags,
        certainty=result.certainty,
        computed_classes=computed.classes,
        computed_roles=computed.roles,
        law=result.law,
        law_date=result.law_date.isoformat(),
        pack=f"{found.pack_title} {found.pack_version}",
        pack_key=row.pack_key,
        language=found.language,
        on=found.on.isoformat(),
        assessor=found.assessor,
        started_at=row.started_at,
        finished_at=row.finished_at or "",
        decision=ActDecision(decision.by, decision.at, decision.reason, decision.is_overruled) if decision else None,
        why=_why(found),
        answers=tuple(
            ActAnswer(
                node=each.node,
                question=each.question,
                answer=each.answer,
                labels=each.labels,
                ref=each.ref,
                reason=each.reason,
                evidence=_files(each.evidence),
                origin=each.origin.value,
                by=each.by,
                at=each.at,
                is_unsure=each.is_unsure,
                is_decisive=each.node in decisive,
            )
            for each in found.answers
        ),
        changes=tuple(
            ActChange(each.node, each.question, each.answer_now, each.other, each.classes)
            for each in found.would_change
        ),
        open_points=found.open_points,
        open=result.open,
        duties=tuple(_duty(each) for each in found.duties),
        coming=tuple(ActDate(each.on.isoformat(), each.what, each.source, each.certainty) for each in found.coming),
    )


def _why(found: Dossier) -> tuple[ActWhy, ...]:
    grouped: dict[str, list[tuple[str, str]]] = {}
    for each in found.computed.decisive:
        grouped.setdefault(each.why, []).append((each.node, each.ref))
    return tuple(
        ActWhy(why, "; ".join(dict.fromkeys(ref for _, ref in rests)), tuple(dict.fromkeys(node for node, _ in rests)))
        for why, rests in grouped.items()
    )


def _duty(found: DossierDuty) -> ActDuty:
    due, progress = found.due, found.progress
    return ActDuty(
        id=due.id,
        role=due.role,
        article=due.article,
        duty=due.duty,
        note="" if due.note == "-" else due.note,
        status=due.status,
        since=due.since.isoformat() if due.since else "",
        formal=due.formal.isoformat() if due.formal else "",
        penalty=due.penalty,
        certainty=due.certainty,
        owner=progress.owner,
        state=progress.state.value,
        progress_note=progress.note,
        reason=progress.reason,
        evidence=_files(found.evidence),
    )


def _files(files: tuple[UsedFile, ...]) -> tuple[ActFile, ...]:
    return tuple(ActFile(each.name, each.sha256) for each in files)
