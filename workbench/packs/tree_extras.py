"""What a decision tree offers besides its questions: steps, starting points, what a card says, open points of the law.

Every answer that these files and the vectors name is checked against the nodes. Source: docs/pack-format.md.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from workbench.packs.build import Reading
from workbench.packs.model import CardRule, Node, OpenPoint, StartingPoint, StartText, Step

_STARTS, _CARD, _OPEN_POINTS, _VECTORS, _HEAD = (
    "starts.toml", "card.toml", "open_points.toml", "vectors.toml", "pack.toml")  # fmt: skip
_CERTAINTY = ("H", "M", "L")
_SUBJECTS = ("class", "flag", "duty", "point", "reached")


def read_steps(reading: Reading, nodes: tuple[Node, ...]) -> tuple[Step, ...]:
    """Return the steps of ``pack.toml``; each phase of a node belongs to exactly one."""
    steps = tuple(
        Step(str(table.get("id", "")), tuple(str(phase) for phase in table.get("phases", ())))
        for table in reading.files[_HEAD].content.get("step", [])
    )
    if not steps:
        return ()
    for phase in dict.fromkeys(node.phase for node in nodes):
        count = sum(phase in step.phases for step in steps)
        if count != 1:
            reading.fault("phase_without_step", _HEAD, f"phase {phase} stands in {count} steps, not in one", "[[step]]")
    return steps


def read_step_words(reading: Reading, languages: tuple[str, ...], table: str) -> dict[str, dict[str, str]]:
    """Return words of steps by language, from a *table* of the texts of the pack."""
    found = {}
    for language in languages:
        file = reading.files.get(f"text/{language}/pack.toml")
        titles = file.content.get(table, {}) if file else {}
        found[language] = {str(key): str(title) for key, title in titles.items()}
    return found


def read_starts(reading: Reading, nodes: tuple[Node, ...], languages: tuple[str, ...]) -> tuple[StartingPoint, ...]:
    """Return the starting points of ``starts.toml``, each on top of the answers under ``[base]``."""
    content = _content(reading, _STARTS)
    base = content.get("base", {})
    check_facts(reading, nodes, _STARTS, "[base]", base)
    found: dict[str, StartingPoint] = {}
    for table in content.get("start", []):
        start_id = str(reading.take(table, "id", str, "", _STARTS, "[[start]]"))
        place = f'id = "{start_id}"'
        if start_id in found:
            reading.fault("duplicate_id", _STARTS, f"{start_id} stands twice", place)
        answers = table.get("answers", {})
        check_facts(reading, nodes, _STARTS, place, answers)
        texts = {}
        for language in languages:
            file = reading.files.get(f"text/{language}/starts.toml")
            words = file.content.get(start_id) if file else None
            if isinstance(words, dict):
                texts[language] = StartText(*(str(words.get(key, "")) for key in ("title", "reason", "turns")))
        if "en" not in texts:
            reading.fault("missing_text", "text/en/starts.toml", f"{start_id} has no English words")
            texts["en"] = StartText(start_id, "", "")
        found[start_id] = StartingPoint(
            id=start_id,
            answers={**base, **answers},
            expected=tuple(str(each) for each in table.get("expected", ())),
            certainty=reading.choice(table, "certainty", _CERTAINTY, "L", _STARTS, start_id),
            texts=texts,
        )
    return tuple(found.values())


def read_card_rules(reading: Reading, nodes: tuple[Node, ...]) -> tuple[CardRule, ...]:
    """Return what a card says of the questions, in the order of ``card.toml``: the first rule that fits counts."""
    found = []
    for table in _content(reading, _CARD).get("rule", []):
        node, answer = str(table.get("node", "")), str(table.get("answer", ""))
        if not answer.startswith("@"):
            check_facts(reading, nodes, _CARD, f'node = "{node}"', {node: answer})
        elif node not in {each.id for each in nodes}:
            _unknown_node(reading, _CARD, f'node = "{node}"', node)
        when = {str(key): tuple(str(each) for each in values) for key, values in table.get("when", {}).items()}
        found.append(CardRule(node, answer, when))
    return tuple(found)


def read_open_points(reading: Reading, nodes: tuple[Node, ...], languages: tuple[str, ...]) -> tuple[OpenPoint, ...]:
    """Return the open points of ``open_points.toml``."""
    known = {node.id for node in nodes}
    found = []
    for table in _content(reading, _OPEN_POINTS).get("point", []):
        point_id = str(reading.take(table, "id", str, "", _OPEN_POINTS, "[[point]]"))
        groups = tuple(tuple(str(each) for each in group) for group in table.get("when", ()))
        for condition in (each for group in groups for each in group):
            subject, is_split, _ = condition.partition("=")
            if not is_split or (subject not in _SUBJECTS and subject not in known):
                text = f"{point_id}: the condition {condition!r} is not understood"
                reading.fault("bad_condition", _OPEN_POINTS, text, f'id = "{point_id}"', condition)
        texts = {}
        for language in languages:
            file = reading.files.get(f"text/{language}/open_points.toml")
            if file is not None and point_id in file.content:
                texts[language] = str(file.content[point_id])
        if "en" not in texts:
            reading.fault("missing_text", "text/en/open_points.toml", f"{point_id} has no English words")
            texts["en"] = point_id
        found.append(OpenPoint(point_id, groups, texts))
    return tuple(found)


def check_vectors(reading: Reading, nodes: tuple[Node, ...]) -> None:
    """Note what is wrong with the answers of ``vectors.toml``."""
    content = _content(reading, _VECTORS)
    for name, answers in content.get("profile", {}).items():
        check_facts(reading, nodes, _VECTORS, f"[profile.{name}]", answers)
    for table in content.get("vector", []):
        check_facts(reading, nodes, _VECTORS, f'id = "{table.get("id")}"', table.get("answers", {}))


def check_facts(reading: Reading, nodes: Iterable[Node], path: str, place: str, answers: Mapping[str, Any]) -> None:
    """Note each answer to a node that does not exist or that it does not have, and answers that exclude others."""
    known = {node.id: node for node in nodes}
    for node_id, value in answers.items():
        node = known.get(node_id)
        if node is None:
            _unknown_node(reading, path, place, node_id)
            continue
        chosen = str(value).split("+") if isinstance(value, str) else [str(each) for each in value]
        for each in chosen:
            if each not in node.options and not (node.kind == "date" and _is_date(each)):
                text = f"{node_id} has no answer {each!r}"
                reading.fault("unknown_answer", path, text, place, node_id)
        if len(set(chosen)) != len(chosen) or (len(chosen) > 1 and (node.kind != "multi" or "none" in chosen)):
            text = f"{node_id}: the answers {', '.join(chosen)} exclude each other"
            reading.fault("contradiction", path, text, place, node_id)


def _unknown_node(reading: Reading, path: str, place: str, node_id: str) -> None:
    reading.fault("unknown_node", path, f"there is no node {node_id!r}", place, node_id)


def _content(reading: Reading, path: str) -> Mapping[str, Any]:
    file = reading.files.get(path)
    return file.content if file is not None else {}


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
