"""Verifying the trail and handing out its entries."""

from workbench.kernel.progress import Progress
from workbench.register import trail
from workbench.register.trail import TrailEntry, TrailHead
from workbench.services.workspace import Workspace


def verify(workspace: Workspace, *, anchor: TrailHead | None = None, progress: Progress | None = None) -> TrailHead:
    """Walk the whole chain and return its head. Raises TrailBroken at the first entry that is wrong."""
    with workspace.read() as uow:
        return trail.verify(uow.connection, workspace.register.trail_key, anchor=anchor, progress=progress)


def entries(workspace: Workspace) -> list[TrailEntry]:
    """Return all entries, oldest first."""
    with workspace.read() as uow:
        return list(trail.every_entry(uow.connection))
