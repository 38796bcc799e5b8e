"""From somebody's list to our fields: finding the header row, proposing columns and words, keeping a mapping by name.

A proposal is only a proposal: the person corrects it, saves it under a name, and the next list of its shape needs no
questions. Headers and words are compared without case, accents, list letters ("a)") and punctuation.
"""

import json
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.exchange.sheets import Table
from workbench.kernel.errors import InputError
from workbench.systems import model as systems

_HEADER_SCAN = 30
_MAX_WORDS = 60


class MappingUnreadable(InputError):
    """A saved mapping that is not TOML or names unknown fields."""

    code = "imports.mapping_unreadable"


class HeaderMissing(InputError):
    """No row looks like a header, or a mapped header is not in the list."""

    code = "imports.header_missing"


@dataclass(frozen=True)
class ColumnMapping:
    """How a list becomes cards: field -> headers (several are joined), and per field its words -> ours.

    *header_row* is the sheet's row number. A word mapped to "" counts as not known and its text is kept as an extra
    field; a word that is not mapped at all makes the row rejected.
    """

    name: str = ""
    sheet: str = ""
    header_row: int = 1
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


LIST_FIELDS: Mapping[str, tuple[str, ...]] = {
    "kinds": tuple(systems.Kind),
    "stage": tuple(systems.Stage),
    "autonomy": tuple(systems.Autonomy),
    "location": tuple(systems.Location),
    "exposure": tuple(systems.Exposure),
    "vendor_remote": tuple(systems.VendorRemote),
    "write_path": tuple(systems.WritePath),
    "personal_data": tuple(systems.PersonalData),
    "criticality": tuple(systems.Criticality),
}
FLAG_FIELDS = (
    "third_party_model", "third_party_data", "learns_in_operation", "uses_images", "uses_telemetry", "inbound_text",
    "grid_critical_data", "safety_related", "customer_effect",
)  # fmt: skip
TEXT_FIELDS = (
    "ref", "name", "purpose", "owner", "supplier", "site", "zone", "conduit", "data_categories", "output_users",
    "in_use_since",
)  # fmt: skip
FIELDS = (*TEXT_FIELDS, *LIST_FIELDS, *FLAG_FIELDS)

# Words that headers are recognised by, best first, in the four languages.
_HEADER_WORDS: Mapping[str, tuple[str, ...]] = {
    "ref": ("reference", "ref", "use case id", "system id", "inventory number", "referenz", "kennung", "referentie",
            "identifiant", "id", "nr", "number"),
    "name": ("name", "use case name", "system name", "ai system", "naam", "nom", "bezeichnung", "system", "title"),
    "purpose": ("purpose", "intended purpose", "description", "what problem is the ai intended to solve", "zweck", "doel",  # noqa: E501
                "finalite", "beschreibung", "omschrijving"),
    "owner": ("owner", "system owner", "verantwortlich", "eigenaar", "proprietaire", "eigentumer", "responsible"),
    "supplier": ("supplier", "vendor", "vendors name", "vendor name", "lieferant", "hersteller", "leverancier",
                 "fournisseur", "provider"),
    "site": ("site", "substation", "standort", "umspannwerk", "locatie", "station", "bureau component", "department",
             "business unit"),
    "zone": ("zone", "security zone", "sicherheitszone", "zone et conduit"),
    "conduit": ("conduit", "conduits"),
    "data_categories": ("data categories", "data", "daten", "donnees", "gegevens",
                        "describe any data used to train fine tune and or evaluate performance of the model s used in"
                        " this use case"),
    "output_users": ("who acts on the output", "output users", "users", "nutzer", "gebruikers", "utilisateurs"),
    "in_use_since": ("in use since", "date when ai use case became operational or the pilot s start date",
                     "go live", "in betrieb seit", "in gebruik sinds", "en service depuis"),
    "kinds": ("kinds", "kind", "type of ai", "ai classification", "ai type", "technology", "art der ki", "soort ai",
              "type d ia"),
    "stage": ("stage", "lifecycle stage", "stage of development", "status", "lebensphase", "fase", "phase"),
    "autonomy": ("autonomy", "autonomie", "level of autonomy"),
    "location": ("location", "runs at", "ort", "plaats", "lieu"),
    "exposure": ("exposure", "connectivity", "network", "vernetzung", "connectiviteit", "connectivite"),
    "vendor_remote": ("vendor remote access", "remote access", "fernzugriff", "toegang op afstand", "acces distant"),
    "write_path": ("write path", "writes to", "schreibzugriff", "schrijfpad"),
    "personal_data": ("personal data", "personenbezogene daten", "persoonsgegevens", "donnees personnelles",
                      "does this ai use case involve personally identifiable information pii that is maintained by the"
                      " agency"),
    "criticality": ("criticality", "grid criticality", "kritikalitat", "kritikaliteit", "criticite"),
    "third_party_model": ("third party model", "fremdmodell",
                          "was the system involved in this use case purchased from a vendor or developed under contract"
                          " s or in house"),
    "third_party_data": ("third party data", "fremddaten"),
    "learns_in_operation": ("learns in operation", "lernt im betrieb"),
    "uses_images": ("uses images", "bilder"),
    "uses_telemetry": ("uses telemetry", "messwerte"),
    "inbound_text": ("inbound text", "reads text from outside"),
    "grid_critical_data": ("grid critical data", "netzkritische daten"),
    "safety_related": ("safety related", "sicherheitsrelevant"),
    "customer_effect": ("effect on customers", "customer effect", "wirkung auf kunden"),
}  # fmt: skip

# Words of lists from outside, as (beginning or part of the word, ours); the first that fits wins.
_VALUE_WORDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "kinds": (("agentic", "llm+agent"), ("agent", "agent"), ("retrieval", "llm+rag"), ("rag", "llm+rag"),
              ("generative", "llm"), ("large language", "llm"), ("llm", "llm"), ("chatbot", "llm"),
              ("robotic", "automation"), ("automation", "automation"), ("control", "automation"),
              ("reinforcement", "ml"), ("computer vision", "ml"), ("natural language", "ml"), ("classical", "ml"),
              ("machine learning", "ml"), ("predictive", "ml"), ("forecast", "ml"), ("ml", "ml")),
    "stage": (("pre deployment", "development"), ("development", "development"), ("acquisition", "development"),
              ("planned", "idea"), ("idea", "idea"), ("initiated", "idea"), ("pilot", "pilot"), ("test", "pilot"),
              ("deployed", "operation"), ("operation", "operation"), ("production", "operation"),
              ("in use", "operation"), ("betrieb", "operation"), ("change", "change"), ("retired", "retired"),
              ("decommission", "retired"), ("ausser betrieb", "retired")),
    "personal_data": (("no", "none"), ("none", "none"), ("staff", "staff"), ("employee", "staff"),
                      ("customer", "customers"), ("public", "public")),
    "third_party_model": (("purchased", "yes"), ("developed in house", "no"), ("developed with both", "yes"),
                          ("yes", "yes"), ("no", "no")),
}  # fmt: skip
_YES = ("yes", "y", "true", "1", "ja", "oui", "j", "x", "wahr", "vrai", "waar")
_NO = ("no", "n", "false", "0", "nein", "nee", "non", "falsch", "faux", "onwaar")


def plain(text: str) -> str:
    """Return *text* for comparing: lower case, no accents, no list letter, words parted by single spaces."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(character for character in text if not unicodedata.combining(character)).casefold()
    text = re.sub(r"^\s*[a-z0-9]\)\s*", "", text)
    return " ".join(re.findall(r"[a-z0-9]+", text.replace("ß", "ss")))


def find_header(table: Table) -> int:
    """Return the sheet's number of the row that looks most like a header. Raises HeaderMissing."""
    known = {word for words in _HEADER_WORDS.values() for word in words}
    best, best_score = 0, 0.0
    width = max((len(row) for row in table.rows), default=0)
    for index, row in enumerate(table.rows[:_HEADER_SCAN]):
        filled = [cell for cell in row if cell]
        if len(filled) < 2 or len(set(filled)) < len(filled):
            continue
        recognised = sum(1 for cell in filled if plain(cell) in known)
        numbers = sum(1 for cell in filled if re.fullmatch(r"[\d.,:\- ]+", cell))
        score = 3 * recognised + len(filled) / max(width, 1) - numbers - index * 0.05
        if score > best_score:
            best, best_score = table.first_row + index, score
    if best_score <= 0:
        raise HeaderMissing(file=table.file, sheet=table.sheet)
    return best


def headers_of(table: Table, header_row: int) -> tuple[str, ...]:
    """Return the headers of *table*; empty and repeated ones get a name of their own."""
    index = header_row - table.first_row
    if not 0 <= index < len(table.rows):
        raise HeaderMissing(file=table.file, sheet=table.sheet, row=header_row)
    seen: dict[str, int] = {}
    names = []
    for number, cell in enumerate(table.rows[index], 1):
        name = " ".join(cell.split()) or f"Column {number}"
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def propose(table: Table, name: str = "") -> ColumnMapping:
    """Return a mapping for *table*, to be corrected by a person. Raises HeaderMissing."""
    header_row = find_header(table)
    headers = headers_of(table, header_row)
    body = table.rows[header_row - table.first_row + 1 :]
    columns = _propose_columns(headers)
    if "ref" in columns:
        columns["ref"] = _unique_ref(headers, columns["ref"][0], body)
    values = {}
    for field_name in columns:
        if field_name in LIST_FIELDS or field_name in FLAG_FIELDS:
            at = headers.index(columns[field_name][0])
            words = dict.fromkeys(row[at] for row in body if at < len(row) and row[at])
            if len(words) > _MAX_WORDS:
                continue
            values[field_name] = {word: propose_value(field_name, word) for word in words}
    columns = {key: found for key, found in columns.items() if key in TEXT_FIELDS or key in values}
    return ColumnMapping(name, table.sheet, header_row, columns, values)


def _propose_columns(headers: Sequence[str]) -> dict[str, tuple[str, ...]]:
    plains = [plain(header) for header in headers]
    taken: set[int] = set()
    columns: dict[str, tuple[str, ...]] = {}
    # Exact names first, over all fields, then beginnings: so "name" is not taken by "name of the supplier".
    for exact in (True, False):
        for field_name, words in _HEADER_WORDS.items():
            if field_name in columns:
                continue
            for word in words:
                fits = [
                    at
                    for at, header in enumerate(plains)
                    if at not in taken and (header == word if exact else len(word) > 3 and header.startswith(word))
                ]
                if fits:
                    taken.add(fits[0])
                    columns[field_name] = (headers[fits[0]],)
                    break
    return columns


def _unique_ref(headers: Sequence[str], ref: str, body: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the reference column, with a short leading column before it if only both together are unique."""
    at = headers.index(ref)
    given = [row[at] for row in body if at < len(row) and row[at]]
    if len(set(given)) == len(given):
        return (ref,)
    for before in range(at):
        words = {row[before] for row in body if before < len(row)}
        if len(words) > 1 and all(0 < len(word) <= 12 for word in words):
            return (headers[before], ref)
    return (ref,)


def propose_value(field_name: str, word: str) -> str:
    """Return our value for *word* of a list, or "" if it is not recognised. Kinds may be several, joined by ``+``."""
    said = plain(word)
    choices = LIST_FIELDS.get(field_name, ())
    parts = [plain(part).replace(" ", "_") for part in re.split(r"[,;+/]", word)]
    if field_name == "kinds" and all(part in choices for part in parts):
        return "+".join(parts)
    exact = next((choice for choice in choices if plain(choice) == said), "")
    if exact:
        return exact
    known = _VALUE_WORDS.get(field_name, ())
    # What a word begins with says more than what it mentions: "Retired - its development has ended".
    for part, value in known:
        if said == part or said.startswith(f"{part} "):
            return value
    for part, value in known:
        if len(part) > 3 and part in said:
            return value
    if field_name in FLAG_FIELDS:
        return "yes" if said in _YES else "no" if said in _NO else ""
    return ""


def to_toml(mapping: ColumnMapping) -> str:
    """Return *mapping* as TOML text that a person can read and correct."""
    lines = [
        f"name = {_quoted(mapping.name)}",
        f"sheet = {_quoted(mapping.sheet)}",
        f"header_row = {mapping.header_row}",
        "",
        "# Our field = the headers of the list it comes from; several are joined with a hyphen.",
        "[columns]",
    ]
    lines += [f"{key} = [{', '.join(map(_quoted, found))}]" for key, found in mapping.columns.items()]
    for key, words in mapping.values.items():
        lines += ["", '# Words of the list = ours; "" keeps the word as an extra field.', f"[values.{key}]"]
        lines += [f"{_quoted(word)} = {_quoted(value)}" for word, value in words.items()]
    return "\n".join(lines) + "\n"


def from_toml(text: str, file: str = "") -> ColumnMapping:
    """Return the mapping of TOML *text*. Raises MappingUnreadable with the place."""
    try:
        read = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise MappingUnreadable(file=file, reason=str(error)) from None
    columns, values = read.get("columns", {}), read.get("values", {})
    if not isinstance(columns, dict) or not isinstance(values, dict):
        raise MappingUnreadable(file=file, reason="columns and values are tables")
    for key in [*columns, *values]:
        if key not in FIELDS:
            raise MappingUnreadable(file=file, reason=f"unknown field {key!r}", field=key)
    checked = {}
    for key, words in values.items():
        if not isinstance(words, dict):
            raise MappingUnreadable(file=file, reason=f"values.{key} is a table", field=key)
        checked[key] = {str(word): _checked(key, str(value), file) for word, value in words.items()}
    return ColumnMapping(
        name=str(read.get("name", "")),
        sheet=str(read.get("sheet", "")),
        header_row=read["header_row"] if isinstance(read.get("header_row"), int) else 1,
        columns={key: _headers(found, key, file) for key, found in columns.items()},
        values=checked,
    )


def _headers(found: Any, key: str, file: str) -> tuple[str, ...]:
    many = [found] if isinstance(found, str) else found
    if not isinstance(many, list) or not many or not all(isinstance(each, str) for each in many):
        raise MappingUnreadable(file=file, reason=f"columns.{key} is a list of headers", field=key)
    return tuple(many)


def _checked(key: str, value: str, file: str) -> str:
    allowed: Iterable[str] = ("yes", "no") if key in FLAG_FIELDS else LIST_FIELDS.get(key, ())
    parts = value.split("+") if key == "kinds" else [value]
    if value and any(part not in allowed for part in parts):
        raise MappingUnreadable(file=file, reason=f"values.{key}: {value!r} is not one of ours", field=key)
    return value


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
