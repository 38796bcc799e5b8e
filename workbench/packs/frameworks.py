"""From parsed files to the library of frameworks and its crosswalk. Every reference of the crosswalk must resolve."""

from typing import Any

from workbench.packs.build import Reading
from workbench.packs.model import (
    Framework,
    FrameworkItem,
    FrameworkLibrary,
    PackHead,
    Theme,
    Unanswered,
    UnansweredKind,
)

_CROSSWALK = "crosswalk.toml"
_UNANSWERED = "unanswered.toml"
_CERTAINTY = ("high", "medium", "low")


def read_frameworks(reading: Reading, head: PackHead) -> FrameworkLibrary:
    """Return the library of the files; whatever is wrong is noted as a fault."""
    listed = reading.take(reading.files["pack.toml"].content, "frameworks", list, [], "pack.toml", "frameworks")
    frameworks = [each for name in listed if (each := _framework(reading, str(name))) is not None]
    library = FrameworkLibrary(head, tuple(frameworks), _themes(reading), _unanswered(reading, frameworks))
    for theme in library.themes:
        for reference in (*theme.threats, *theme.controls):
            if library.find(reference) is None:
                text = f"{theme.id}: no framework has {reference}"
                reading.fault("reference_unknown", _CROSSWALK, text, f'"{theme.id}"', reference)
    return library


def _framework(reading: Reading, name: str) -> Framework | None:
    path = f"frameworks/{name}.toml"
    file = reading.files.get(path)
    if file is None:
        reading.fault("missing_file", "pack.toml", f"frameworks: {path} does not exist", "frameworks", name)
        return None
    content = file.content
    certainty = reading.choice(content, "certainty", _CERTAINTY, "low", path, "certainty")
    items: dict[str, FrameworkItem] = {}
    for table in content.get("item", []):
        item = _item(reading, table, path, certainty)
        if item.id in items:
            reading.fault("duplicate_id", path, f"{item.id} stands twice", f'"{item.id}"')
        items[item.id] = item
    return Framework(
        id=str(reading.take(content, "id", str, name, path, "id")),
        title=str(reading.take(content, "title", str, name, path, "title")),
        version=str(content.get("version", "")),
        publisher=str(content.get("publisher", "")),
        licence_note=str(content.get("licence_note", "")),
        certainty=certainty,
        items=tuple(items.values()),
    )


def _item(reading: Reading, table: dict[str, Any], path: str, certainty: str) -> FrameworkItem:
    item_id = str(reading.take(table, "id", str, "", path, "[[item]]"))
    return FrameworkItem(
        id=item_id,
        title=str(reading.take(table, "title", str, "", path, item_id)),
        group=str(table.get("group", "")),
        paraphrase=str(table.get("paraphrase", "")),
        certainty=str(table.get("certainty", certainty)),
        base_from_sl=int(table.get("base_from_sl", 0)),
    )


def _themes(reading: Reading) -> tuple[Theme, ...]:
    file = reading.files.get(_CROSSWALK)
    if file is None:
        return ()
    return tuple(
        Theme(
            id=str(reading.take(table, "id", str, "", _CROSSWALK, "[[theme]]")),
            title=str(table.get("title", "")),
            threats=tuple(table.get("threats", ())),
            controls=tuple(table.get("controls", ())),
            topics=tuple(table.get("topics", ())),
        )
        for table in file.content.get("theme", [])
    )


def _unanswered(reading: Reading, frameworks: list[Framework]) -> tuple[Unanswered, ...]:
    file = reading.files.get(_UNANSWERED)
    if file is None:
        return ()
    by_id = {each.id: each for each in frameworks}
    kinds = [each.value for each in UnansweredKind]
    found = []
    for table in file.content.get("reason", []):
        framework_id = str(reading.take(table, "framework", str, "", _UNANSWERED, "[[reason]]"))
        text = str(reading.take(table, "text", str, "", _UNANSWERED, framework_id)).strip()
        kind = reading.choice(table, "kind", kinds, "out_of_scope", _UNANSWERED, framework_id)
        items = tuple(str(each) for each in reading.take(table, "items", list, [], _UNANSWERED, framework_id))
        reason = Unanswered(framework_id, UnansweredKind(kind), items, text)
        framework = by_id.get(framework_id)
        if framework is None:
            reading.fault("framework_unknown", _UNANSWERED, f"no framework {framework_id}", f'"{framework_id}"')
        else:
            _demand_items(reading, framework, reason)
        if not text:
            reading.fault("missing_text", _UNANSWERED, f"{framework_id}: a reason has no text", f'"{framework_id}"')
        found.append(reason)
    return tuple(found)


def _demand_items(reading: Reading, framework: Framework, reason: Unanswered) -> None:
    """Every pattern must be about an item, or a renamed item would lose its reason unseen."""
    for each in reason.items:
        one = Unanswered(framework.id, reason.kind, (each,), reason.text)
        if not any(one.is_about(item) for item in framework.items):
            reading.fault("item_unknown", _UNANSWERED, f"{framework.id} has no item {each}", f'"{each}"')
