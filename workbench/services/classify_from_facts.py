"""Storing a classification of a system from a facts document: for scripts and headquarters.

What the document does not say is taken from the classification before, a starting point or the card, as in the window;
what is still open leaves a draft. A second person decides, never this job.
"""

from typing import Any

from workbench.classification.dossier import Dossier
from workbench.classification.model import ClassificationState, Origin
from workbench.kernel.changes import Outcome
from workbench.services import classification_dossier, run_classification
from workbench.services.classify_system import answers_of
from workbench.services.run_classification import Said
from workbench.services.workspace import Workspace


def store(
    workspace: Workspace,
    system_id: str,
    facts: Any = None,
    *,
    start_id: str = "",
    purpose: str = "",
    language: str = "en",
) -> Outcome[Dossier]:
    """Store the answers of *facts* for a system and return the dossier: a proposal, or a draft if something is open.

    A draft of the system is gone on with; else a classification begins that follows the current one. Raises
    SystemUnknown, StartUnknown, FactsUnreadable, UnknownNode, UnknownAnswer, Contradiction.
    """
    known = run_classification.of_system(workspace, system_id)
    draft = next((each for each in known if each.state is ClassificationState.DRAFT), None)
    current = next((each for each in known if each.is_current), None)
    checked = answers_of(facts, run_classification.present_tree(workspace)) if facts is not None else {}
    if draft is None:
        renews = current.id if current else ""
        begun = run_classification.start(workspace, system_id, purpose=purpose, start_id=start_id, renews=renews)
        classification = begun.value
    else:
        classification = draft
        if start_id and draft.start_id != start_id:
            run_classification.choose_start(workspace, draft.id, start_id)
    said = {node: Said(answer=answer, origin=Origin.FILE) for node, answer in checked.items()}
    run_classification.answer_all(workspace, classification.id, said)
    while way := run_classification.sheet(workspace, classification.id).way.open:
        if not run_classification.accept_proposals(workspace, classification.id, way).value:
            break
    if not run_classification.sheet(workspace, classification.id).way.open:
        run_classification.finish(workspace, classification.id)
    found = classification_dossier.dossier(workspace, classification.id, language=language)
    return Outcome(found, frozenset({("classification", classification.id), ("system", system_id)}))
