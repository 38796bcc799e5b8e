"""From parsed files to a decision tree, with every fault of its shape: roots, ends, dangling nexts, cycles, islands.

Source: docs/pack-format.md.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from workbench.packs.build import Reading
from workbench.packs.model import DecisionTree, Duty, DutyText, LawDate, Node, NodeText, PackHead
from workbench.packs.tree_extras import (
    check_vectors,
    read_card_rules,
    read_open_points,
    read_starts,
    read_step_words,
    read_steps,
)

_NODES, _DUTIES, _DATES, _PROFILES = "nodes.toml", "duties.toml", "dates.toml", "vectors.toml"
_KINDS = ("single", "multi", "date")
_CERTAINTY = ("H", "M", "L")
_CONDITION = re.compile(r"^IF (any Annex III hit|[A-Z]+\d+[A-Z]*=\w+) -> (\S+) ELSE (\S+)$")
_END = "END:"


def next_ids(target: str) -> tuple[str, ...]:
    """Return the nodes that an option may lead to; none for an end."""
    if target.startswith(_END):
        return ()
    match = _CONDITION.match(target)
    if match:
        return tuple(each for each in match.group(2, 3) if not each.startswith(_END))
    return (target,)


def read_tree(reading: Reading, head: PackHead) -> DecisionTree | None:
    """Return the tree of the files, or None if its nodes are missing."""
    if _NODES not in reading.files:
        reading.fault("missing_file", _NODES, "a decision tree needs a nodes.toml")
        return None
    nodes = _nodes(reading, head.languages)
    _check_shape(reading, nodes)
    check_vectors(reading, nodes)
    content = reading.files["pack.toml"].content
    profiles = reading.files[_PROFILES].content.get("profile", {}) if _PROFILES in reading.files else {}
    return DecisionTree(
        head=head,
        law=reading.take(content, "law", str, "", "pack.toml", "law"),
        law_date=reading.take(content, "law_date", date, head.date, "pack.toml", "law_date"),
        nodes=nodes,
        duties=_duties(reading, head.languages),
        dates=_dates(reading, head.languages),
        profiles=profiles,
        reasons={language: _texts(reading, language, "reasons") for language in head.languages},
        steps=read_steps(reading, nodes),
        step_titles=read_step_words(reading, head.languages, "steps"),
        step_clear=read_step_words(reading, head.languages, "steps_clear"),
        starts=read_starts(reading, nodes, head.languages),
        card_rules=read_card_rules(reading, nodes),
        open_points=read_open_points(reading, nodes, head.languages),
    )


def _texts(reading: Reading, language: str, name: str) -> Mapping[str, Any]:
    file = reading.files.get(f"text/{language}/{name}.toml")
    if file is None:
        if language == "en":
            reading.fault("missing_text", f"text/en/{name}.toml", f"the English words of {name} are missing")
        return {}
    return file.content


def _nodes(reading: Reading, languages: tuple[str, ...]) -> tuple[Node, ...]:
    words = {language: _texts(reading, language, "nodes") for language in languages}
    found: dict[str, Node] = {}
    for table in reading.files[_NODES].content.get("node", []):
        node_id = str(reading.take(table, "id", str, "", _NODES, "[[node]]"))
        if node_id in found:
            reading.fault("duplicate_id", _NODES, f"{node_id} stands twice", f'id = "{node_id}"')
            continue
        options = reading.take(table, "options", dict, {}, _NODES, node_id)
        texts = {}
        for language in languages:
            said = words[language].get(node_id)
            if isinstance(said, dict):
                labels = {key: str(said.get("options", {}).get(key, key)) for key in options}
                hints = {str(key): str(hint) for key, hint in said.get("hints", {}).items()}
                for key in {*said.get("options", {}), *hints} - set(options):
                    where = f"text/{language}/nodes.toml"
                    reading.fault("unknown_answer", where, f"{node_id} has no answer {key!r}", f"[{node_id}]", key)
                texts[language] = NodeText(
                    str(said.get("q", "")), str(said.get("help", "")), labels, str(said.get("why", "")), hints
                )
        if "en" not in texts or not texts["en"].question:
            reading.fault("missing_text", "text/en/nodes.toml", f"{node_id} has no English question")
            texts["en"] = NodeText("", "", {key: key for key in options})
        found[node_id] = Node(
            id=node_id,
            phase=str(reading.take(table, "phase", str, "", _NODES, node_id)),
            kind=reading.choice(table, "type", _KINDS, "single", _NODES, node_id),
            ref=str(reading.take(table, "ref", str, "", _NODES, node_id)),
            options=options,
            effects=table.get("effects", {}),
            texts=texts,
        )
    return tuple(found.values())


def _check_shape(reading: Reading, nodes: tuple[Node, ...]) -> None:
    known = {node.id: node for node in nodes}
    reached_by: dict[str, int] = dict.fromkeys(known, 0)
    for node in nodes:
        if not node.options:
            reading.fault("no_options", _NODES, f"{node.id} has no answer", f'id = "{node.id}"')
        for answer, target in node.options.items():
            if target.startswith("IF") and not _CONDITION.match(target):
                text = f"{node.id}: the condition {target!r} is not understood"
                reading.fault("bad_condition", _NODES, text, f'id = "{node.id}"', answer)
                continue
            for following in next_ids(target):
                if following not in known:
                    text = f"{node.id}: {answer} leads to {following}, which does not exist"
                    reading.fault("dangling_next", _NODES, text, f'id = "{node.id}"', answer)
                else:
                    reached_by[following] += 1
    roots = [node_id for node_id, count in reached_by.items() if count == 0]
    for extra in roots[1:] if nodes and nodes[0].id in roots else roots:
        reading.fault("second_root", _NODES, f"nothing leads to {extra}; a tree has one root", f'id = "{extra}"')
    _check_walk(reading, known, nodes[0].id if nodes else "")


def _check_walk(reading: Reading, known: dict[str, Node], root: str) -> None:
    state: dict[str, int] = {}  # 1 on the way, 2 done
    stack = [(root, iter(_following(known, root)))] if root else []
    state[root] = 1
    while stack:
        node_id, following = stack[-1]
        for each in following:
            if state.get(each) == 1:
                text = f"from {node_id} the way leads back to {each}"
                reading.fault("cycle", _NODES, text, f'id = "{node_id}"', each)
            elif each not in state and each in known:
                state[each] = 1
                stack.append((each, iter(_following(known, each))))
                break
        else:
            state[node_id] = 2
            stack.pop()
    for node_id in known:
        if node_id not in state:
            reading.fault("unreachable", _NODES, f"no way leads to {node_id}", f'id = "{node_id}"')


def _following(known: dict[str, Node], node_id: str) -> list[str]:
    node = known.get(node_id)
    return [] if node is None else [each for target in node.options.values() for each in next_ids(target)]


def _duties(reading: Reading, languages: tuple[str, ...]) -> tuple[Duty, ...]:
    if _DUTIES not in reading.files:
        reading.fault("missing_file", _DUTIES, "a decision tree needs a duties.toml")
        return ()
    words = {language: _texts(reading, language, "duties") for language in languages}
    found = []
    for table in reading.files[_DUTIES].content.get("duty", []):
        duty_id = str(reading.take(table, "id", str, "", _DUTIES, "[[duty]]"))
        if not str(table.get("article", "")).strip():
            reading.fault("no_article", _DUTIES, f"{duty_id} cites no article", f'id = "{duty_id}"')
        is_advice = bool(table.get("advice", False))
        if not is_advice and not any(key in table for key in ("from", "from_iii", "from_i")):
            reading.fault("no_date", _DUTIES, f"{duty_id} has no date from which it binds", f'id = "{duty_id}"')
        grace = table.get("grace", {})
        found.append(
            Duty(
                id=duty_id,
                article=str(table.get("article", "")),
                role=str(table.get("role", "")),
                trigger=str(table.get("trigger", "")),
                is_advice=is_advice,
                since=table.get("from"),
                since_annex_iii=table.get("from_iii"),
                since_annex_i=table.get("from_i"),
                formal=table.get("formal"),
                grace=(grace["before"], grace["until"]) if grace else (),
                since_points=table.get("from_points", {}),
                penalty=str(table.get("penalty", "")),
                certainty=reading.choice(table, "certainty", _CERTAINTY, "L", _DUTIES, duty_id),
                texts={
                    language: DutyText(str(words[language][duty_id]["duty"]), str(words[language][duty_id]["note"]))
                    for language in languages
                    if duty_id in words[language]
                },
            )
        )
        if "en" not in found[-1].texts:
            reading.fault("missing_text", "text/en/duties.toml", f"{duty_id} has no English words")
    return tuple(found)


def _dates(reading: Reading, languages: tuple[str, ...]) -> tuple[LawDate, ...]:
    if _DATES not in reading.files:
        return ()
    words = {language: _texts(reading, language, "dates") for language in languages}
    return tuple(
        LawDate(
            id=str(table["id"]),
            on=table["on"],
            source=str(table.get("source", "")),
            certainty=reading.choice(table, "certainty", _CERTAINTY, "L", _DATES, str(table["id"])),
            last_checked=table["last_checked"],
            texts={lang: str(words[lang][table["id"]]["what"]) for lang in languages if table["id"] in words[lang]},
        )
        for table in reading.files[_DATES].content.get("date", [])
    )
