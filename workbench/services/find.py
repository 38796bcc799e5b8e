"""Searching everything: systems, questions, the library, notes, evidence; by kind, best first.

Results say where to go; words come from the register's own index.
"""

from dataclasses import dataclass

from workbench.register import search
from workbench.services.workspace import Workspace

KINDS = ("system", "classification", "risk", "treatment", "question", "library", "answer", "evidence", "report")


@dataclass(frozen=True)
class Found:
    """One find: its kind, the id of the object, a title and the words around the find."""

    kind: str
    object_id: str
    title: str
    excerpt: str


def find(workspace: Workspace, words: str, *, kinds: tuple[str, ...] = (), limit: int = 40) -> tuple[Found, ...]:
    """Return the best finds for all of *words*, each word also as a beginning; accents and case do not matter.

    For answers the object id is ``assessment/question``, for questions ``pack@version/question``, in the library the
    entry's id.
    """
    with workspace.read() as uow:
        hits = search.find(uow.connection, words, kinds=kinds, limit=limit)
    ordered = sorted(enumerate(hits), key=lambda pair: (KINDS.index(pair[1].kind), pair[0]))
    return tuple(Found(hit.kind, hit.object_id, hit.title, hit.excerpt) for _, hit in ordered)
