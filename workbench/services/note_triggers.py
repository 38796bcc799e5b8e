"""What changes elsewhere ask of the current classifications: noted in the same commit as the change.

Source: EU AI Act specification §2.6.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from workbench.classification.model import Trigger, TriggerKind
from workbench.classification.triggers import of_card_change
from workbench.kernel.ids import new_id
from workbench.services.unit_of_work import UnitOfWork


def note_card_changes(uow: UnitOfWork, changes: Mapping[str, Mapping[str, tuple[Any, Any]]]) -> None:
    """Note what changed cards ask of the current classifications; *changes* are fields as (from, to) by system id."""
    found = {key: of_card_change(differing) for key, differing in changes.items()}
    found = {key: kinds for key, kinds in found.items() if kinds}
    if not found:
        return
    triggers = [
        Trigger(new_id(), each.id, kind, uow.at, detail)
        for each in uow.classifications.current(found)
        for kind, detail in found[each.system_id].items()
    ]
    _note(uow, triggers)


def note_model_change(uow: UnitOfWork, system_id: str, before: str, after: str) -> None:
    """Note that a model of a system was added or removed, or has another version."""
    triggers = [
        Trigger(new_id(), each.id, TriggerKind.MODEL, uow.at, {"component": [before, after]})
        for each in uow.classifications.current([system_id])
    ]
    _note(uow, triggers)


def note_new_pack(uow: UnitOfWork, key: str) -> None:
    """Note for every current classification under an earlier text that a new one was installed."""
    triggers = [
        Trigger(new_id(), each.id, TriggerKind.PACK, uow.at, {"pack": [each.pack_key, key]})
        for each in uow.classifications.current()
        if each.pack_key != key
    ]
    _note(uow, triggers)


def _note(uow: UnitOfWork, triggers: Iterable[Trigger]) -> None:
    found = list(triggers)
    uow.classifications.add_triggers(found)
    for each in found:
        uow.record("classification", each.classification_id, "trigger", {each.kind.value: (None, dict(each.detail))})
