"""From parsed files to a library, with every fault of its format named by file and line.

Source: docs/pack-format.md "Library".
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from workbench.packs.applicability import BadExpression, parse_applies_when
from workbench.packs.build import Reading, pack_texts
from workbench.packs.head import PackHead
from workbench.packs.library.model import (
    PARTS,
    Box,
    BoxKind,
    Control,
    Diagram,
    DiagramWords,
    Entry,
    EntryKind,
    EntryText,
    Flow,
    FlowWords,
    Item,
    Library,
    Part,
    Regime,
    RegimeText,
    Threat,
    Zone,
)

_HEAD_KEYS = {"format", "id", "kind", "version", "date", "languages", "entries"}
_ENTRY_KEYS = {
    "id", "kind", "domain", "applies_when", "questions", "risks", "references", "related", "again", "regimes", "threat",
    "control", "diagram",
}  # fmt: skip
_DIAGRAM_KEYS = {"zone", "box", "flow", "boundary"}
_ITEM_KEYS = {"text", "lead", "when", "why"}
_DOMAINS = ("", "robustness", "cybersecurity", "misuse", "data")
_REGIMES = "regimes.toml"
_CERTAINTY = ("H", "M", "L")


def read_library(reading: Reading, head: PackHead) -> Library:
    """Return the library of the files; whatever is wrong is noted as a fault."""
    content = reading.files["pack.toml"].content
    reading.no_others(content, _HEAD_KEYS, "pack.toml", "format")
    listed = [str(each) for each in reading.take(content, "entries", list, [], "pack.toml", "entries")]
    entries: list[Entry] = []
    for entry_id in listed:
        if any(each.id == entry_id for each in entries):
            reading.fault("duplicate_id", "pack.toml", f"entries: {entry_id} stands twice", "entries", entry_id)
        elif (entry := _entry(reading, entry_id, head.languages)) is not None:
            entries.append(entry)
    for path in reading.files:
        if path.startswith("entries/") and path[8:-5] not in listed:
            reading.fault("not_listed", path, f"pack.toml does not list the entry {path[8:-5]}")
    if not entries:
        reading.fault("empty_pack", "pack.toml", "no entry could be read", "entries")
    order = list(EntryKind)
    entries.sort(key=lambda each: order.index(each.kind))
    introductions = pack_texts(reading, head.languages, "introduction")
    return Library(head, introductions, tuple(entries), _regimes(reading, head.languages))


def _entry(reading: Reading, entry_id: str, languages: tuple[str, ...]) -> Entry | None:
    path = f"entries/{entry_id}.toml"
    file = reading.files.get(path)
    if file is None:
        reading.fault("missing_file", "pack.toml", f"entries: {path} does not exist", "entries", entry_id)
        return None
    content = file.content
    if content.get("id") != entry_id:
        reading.fault("wrong_id", path, f"id is {content.get('id')!r}, the file name says {entry_id}", "id")
    reading.no_others(content, _ENTRY_KEYS, path, "id")
    kind = EntryKind(reading.choice(content, "kind", [each.value for each in EntryKind], "brief", path, "kind"))
    applies_when = str(content.get("applies_when", "always"))
    try:
        parse_applies_when(applies_when)
    except BadExpression as error:
        reading.fault("bad_expression", path, f"applies_when: {error.facts['reason']}", "applies_when")
        applies_when = "always"
    diagram = _diagram(reading, content["diagram"], path) if isinstance(content.get("diagram"), dict) else None

    def names(key: str) -> tuple[str, ...]:
        return _names(reading, content, key, path)

    threats = tuple(
        Threat(_names(reading, table, "references", path), _numbers(reading, table, path))
        for table in _tables(reading, content, "threat", path)
    )
    controls = tuple(
        Control(_names(reading, table, "on", path), _names(reading, table, "questions", path))
        for table in _tables(reading, content, "control", path)
    )
    entry = Entry(
        id=entry_id,
        kind=kind,
        domain=str(reading.choice({"domain": "", **content}, "domain", _DOMAINS, "", path, "domain")),
        applies_when=applies_when,
        questions=names("questions"),
        risks=names("risks"),
        references=names("references"),
        related=names("related"),
        again=names("again"),
        regimes=names("regimes"),
        threats=threats,
        controls=controls,
        diagram=diagram,
        texts={},
    )
    counts = {"tell": len(entry.regimes), "threats": len(threats), "controls": len(controls)}
    texts = {}
    for language in languages:
        words = reading.files.get(f"text/{language}/{entry_id}.toml")
        if words is not None:
            texts[language] = _text(reading, words.content, words.path, language, kind, diagram, counts)
        elif language == "en":
            reading.fault("missing_text", f"text/en/{entry_id}.toml", f"{entry_id} has no English text")
            texts["en"] = EntryText(entry_id, "", "", ())
    return replace(entry, texts=texts)


def _names(reading: Reading, table: Mapping[str, Any], key: str, path: str) -> tuple[str, ...]:
    found = table.get(key, [])
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        reading.fault("wrong_type", path, f"{key} is a list of names", key)
        return ()
    return tuple(found)


def _numbers(reading: Reading, table: Mapping[str, Any], path: str) -> tuple[int, ...]:
    found = table.get("controls", [])
    if not isinstance(found, list) or not all(isinstance(each, int) for each in found):
        reading.fault("wrong_type", path, "controls of a threat are numbers", "controls")
        return ()
    return tuple(found)


def _tables(reading: Reading, content: Mapping[str, Any], key: str, path: str) -> Sequence[Mapping[str, Any]]:
    found = content.get(key, [])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        reading.fault("wrong_type", path, f"{key} is a list of tables", key)
        return []
    return found


# --- the diagram ---


def _diagram(reading: Reading, content: Mapping[str, Any], path: str) -> Diagram:
    reading.no_others(content, _DIAGRAM_KEYS, path, "[[diagram")
    kinds = [each.value for each in BoxKind]
    return Diagram(
        zones=tuple(
            Zone(
                id=str(reading.take(table, "id", str, "", path, "[[diagram.zone]]")),
                at=_pair(reading, table, "at", path),
                size=_pair(reading, table, "size", path, least=1),
                is_outside=bool(table.get("outside", False)),
            )
            for table in _tables(reading, content, "zone", path)
        ),
        boxes=tuple(
            Box(
                id=str(reading.take(table, "id", str, "", path, "[[diagram.box]]")),
                zone=str(reading.take(table, "zone", str, "", path, "[[diagram.box]]")),
                at=_pair(reading, table, "at", path),
                kind=BoxKind(reading.choice(table, "kind", kinds, "service", path, "[[diagram.box]]")),
            )
            for table in _tables(reading, content, "box", path)
        ),
        flows=tuple(
            Flow(
                source=str(reading.take(table, "from", str, "", path, "[[diagram.flow]]")),
                target=str(reading.take(table, "to", str, "", path, "[[diagram.flow]]")),
                is_one_way=bool(table.get("one_way", False)),
                is_both=bool(table.get("both", False)),
            )
            for table in _tables(reading, content, "flow", path)
        ),
        boundaries=tuple(
            (str(pair[0]), str(pair[1]))
            for pair in content.get("boundary", [])
            if isinstance(pair, list) and len(pair) == 2
        ),
    )


def _pair(reading: Reading, table: Mapping[str, Any], key: str, path: str, *, least: int = 0) -> tuple[int, int]:
    found = table.get(key)
    if isinstance(found, list) and len(found) == 2 and all(isinstance(n, int) and n >= least for n in found):
        return found[0], found[1]
    name = str(table.get("id", "[[diagram"))
    reading.fault("wrong_type", path, f"{name}: {key} is two whole numbers from {least}", f'"{name}"')
    return least, least


# --- words ---


def _text(
    reading: Reading,
    content: Mapping[str, Any],
    path: str,
    language: str,
    kind: EntryKind,
    diagram: Diagram | None,
    counts: Mapping[str, int],
) -> EntryText:
    known = PARTS[kind]
    reading.no_others(content, {"title", "short", "summary", "diagram", *known}, path, "title")

    def text(key: str) -> str:
        return str(reading.take(content, key, str, "", path, "title")).strip()

    parts = []
    for key in known:
        if key not in content:
            reading.fault("missing_part", path, f"the part {key!r} is missing; a {kind.value} has {', '.join(known)}")
            continue
        part = _part(reading, content[key], key, path)
        if key in counts and len(part.items) != counts[key]:
            message = f"{key} has {len(part.items)} items, the structure has {counts[key]}"
            reading.fault("count_differs", path, message, f"[{key}")
        parts.append(part)
    words = None
    if diagram is not None:
        words = _diagram_words(reading, content.get("diagram"), diagram, path)
    return EntryText(text("title"), text("short"), text("summary"), tuple(parts), words, language)


def _part(reading: Reading, table: Any, key: str, path: str) -> Part:
    if not isinstance(table, dict):
        reading.fault("wrong_type", path, f"{key} is a table with text, item or both", key)
        return Part(key, "", ())
    reading.no_others(table, {"text", "item"}, path, f"[{key}")
    items = []
    for number, item in enumerate(_tables(reading, table, "item", path), 1):
        reading.no_others(item, _ITEM_KEYS, path, f"[{key}")
        if not isinstance(item.get("text"), str) or not item["text"].strip():
            reading.fault("missing_key", path, f"{key}: item {number} has no text", f"[{key}")
            continue
        items.append(Item(**{name: str(item.get(name, "")).strip() for name in ("text", "lead", "when", "why")}))
    if not items and not str(table.get("text", "")).strip():
        reading.fault("empty_part", path, f"{key} says nothing", f"[{key}")
    return Part(key, str(table.get("text", "")).strip(), tuple(items))


def _diagram_words(reading: Reading, content: Any, diagram: Diagram, path: str) -> DiagramWords:
    if not isinstance(content, dict):
        reading.fault("missing_text", path, "the diagram has no words", "[diagram")
        return DiagramWords({}, {}, ())
    zones = {str(key): str(value) for key, value in content.get("zones", {}).items()}
    boxes = {}
    for key, value in content.get("boxes", {}).items():
        if isinstance(value, list) and len(value) == 2 and all(isinstance(each, str) for each in value):
            boxes[str(key)] = (value[0], value[1])
        else:
            reading.fault("wrong_type", path, f"{key}: a box has a title and a note", "[diagram.boxes]", str(key))
    flows = tuple(
        FlowWords(str(table.get("label", "")).strip(), str(table.get("text", "")).strip())
        for table in _tables(reading, content, "flow", path)
    )
    for place, drawn, said in (
        ("[diagram.zones]", [zone.id for zone in diagram.zones], zones),
        ("[diagram.boxes]", [box.id for box in diagram.boxes], boxes),
    ):
        for name in drawn:
            if name not in said:
                reading.fault("missing_text", path, f"{name} is drawn and has no words", place)
        for name in said:
            if name not in drawn:
                reading.fault("unknown_key", path, f"{name} has words and is not drawn", place, name)
    if len(flows) != len(diagram.flows):
        message = f"words for {len(flows)} flows, the diagram has {len(diagram.flows)}"
        reading.fault("count_differs", path, message, "[[diagram.flow]]")
    return DiagramWords(zones, boxes, flows)


# --- duties to report ---


def _regimes(reading: Reading, languages: tuple[str, ...]) -> tuple[Regime, ...]:
    file = reading.files.get(_REGIMES)
    if file is None:
        return ()
    found: list[Regime] = []
    for table in _tables(reading, file.content, "regime", _REGIMES):
        regime_id = str(reading.take(table, "id", str, "", _REGIMES, "[[regime]]"))
        if any(each.id == regime_id for each in found):
            reading.fault("duplicate_id", _REGIMES, f"{regime_id} stands twice", f'"{regime_id}"')
        found.append(
            Regime(
                id=regime_id,
                source=str(reading.take(table, "source", str, "", _REGIMES, regime_id)),
                reference=str(table.get("reference", "")),
                certainty=str(reading.choice(table, "certainty", _CERTAINTY, "L", _REGIMES, regime_id)),
                as_of=reading.take(table, "as_of", date, date(2000, 1, 1), _REGIMES, regime_id),
                texts=_regime_texts(reading, regime_id, languages),
            )
        )
    return tuple(found)


def _regime_texts(reading: Reading, regime_id: str, languages: tuple[str, ...]) -> dict[str, RegimeText]:
    texts = {}
    for language in languages:
        path = f"text/{language}/regimes.toml"
        file = reading.files.get(path)
        words = file.content.get(regime_id) if file else None
        if isinstance(words, dict):
            taken = [str(reading.take(words, key, str, "", path, f"[{regime_id}]")) for key in _REGIME_TEXT]
            texts[language] = RegimeText(*taken)
        elif language == "en":
            reading.fault("missing_text", path, f"{regime_id} has no English words", f"[{regime_id}]")
            texts["en"] = RegimeText(regime_id, "", "", "")
    return texts


_REGIME_TEXT = ("name", "limit", "clock", "recipient")
