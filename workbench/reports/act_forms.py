"""What the derogation document and the registration form say, decided once for page and workbook; nothing is guessed.

Which section of Annex VIII applies follows from the duties: 49(1) A, 49(5) A at national level, 49(2) B, 49(3) C.
Sources: EU AI Act specification §§3 (nodes F, G), 8 (P-06-4, P-49-1, P-49-2, P-49-5, U-49-3); Annex VIII in own words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from workbench.kernel.errors import StateError
from workbench.reports.act_model import ActAnswer, ActClassification, ActDocument
from workbench.reports.act_words import ActWords

Section = Literal["A", "N", "B", "C"]
FieldState = Literal["filled", "to_fill", "not_applicable", "optional", "if_any"]
FIELD_STATES: tuple[FieldState, ...] = ("filled", "to_fill", "not_applicable", "optional", "if_any")

DEROGATED = "ANNEX_III_DEROGATED"
_SECTION_OF: tuple[tuple[str, Section], ...] = (("P-49-1", "A"), ("P-49-5", "N"), ("P-49-2", "B"), ("U-49-3", "C"))
_LISTED = ("P1", "P2", "P3", "F1", "F3", "F4", "F5", "F6", "F7", "F8")
_GROUNDS = (("profiling", "G1"), ("no_risk", "G2"), ("condition", "G3"), ("documented", "G4"))
_PROVIDER: tuple[tuple[str, str], ...] = (("1", "name"), ("1", "address"), ("1", "contact"), ("2", "submitter"),
                                          ("3", "representative"), ("4", "trade_name"))  # fmt: skip
_FIELDS: dict[Section, tuple[tuple[str, str], ...]] = {
    "A": (*_PROVIDER, ("5", "purpose_and_functions"), ("6", "data"), ("6", "logic"), ("7", "status"),
          ("8", "certificate"), ("9", "certificate_copy"), ("10", "states"), ("11", "declaration"),
          ("12", "instructions"), ("13", "url")),
    "B": (*_PROVIDER, ("5", "purpose"), ("6", "condition"), ("7", "grounds"), ("8", "status"), ("9", "states")),
    "C": (("1", "deployer_name"), ("1", "deployer_address"), ("1", "deployer_contact"), ("2", "submitter"),
          ("3", "database_url"), ("4", "fria"), ("5", "dpia")),
}  # fmt: skip
_FIELDS["N"] = _FIELDS["A"]
_BEFORE = frozenset({"idea", "development"})
_IN_USE = frozenset({"operation", "change"})


class NoDerogation(StateError):
    """Art. 6(4) asks for a document only where Annex III is derogated; the class of this one is another (*classes*)."""

    code = "reports.no_derogation"


class NoRegistration(StateError):
    """No duty to register under Art. 49 follows from these *classes* and *roles*."""

    code = "reports.no_registration"


@dataclass(frozen=True)
class FormField:
    """One field of a section: its *number* there, what it asks, the entry (empty if there is none), its source."""

    number: str
    title: str
    entry: str
    state: FieldState
    source: str


@dataclass(frozen=True)
class FormSection:
    """One section of Annex VIII with its fields in order; "N" is Section A at national level."""

    section: Section
    fields: tuple[FormField, ...]

    def count(self, *states: FieldState) -> int:
        """Return how many fields are in one of *states*."""
        return sum(each.state in states for each in self.fields)


@dataclass(frozen=True)
class Ground:
    """One step of the derogation: what it shows, the answer (None if not given), and whether its reason is written."""

    key: str
    node: str
    answer: ActAnswer | None

    @property
    def is_reasoned(self) -> bool:
        """True if a person wrote why."""
        return self.answer is not None and bool(self.answer.reason.strip())


def offers_derogation(act: ActClassification) -> bool:
    """True where the class says that Annex III is derogated."""
    return DEROGATED in act.kinds


def sections_of(act: ActClassification) -> tuple[Section, ...]:
    """Return the sections of Annex VIII that are to be filled in, by the duties that follow; may be empty."""
    return tuple(section for duty, section in _SECTION_OF if duty in act.duty_ids)


def check_derogation(act: ActClassification) -> None:
    """Raise NoDerogation unless the class is derogated."""
    if not offers_derogation(act):
        raise NoDerogation(classes=list(act.classes))


def derogated_points(act: ActClassification) -> tuple[str, ...]:
    """Return the points of Annex III that are derogated."""
    name = next(each for each in act.classes if each.startswith(DEROGATED))
    return tuple(point for point in name.partition("(")[2].removesuffix(")").split(",") if point)


def listed_uses(act: ActClassification) -> tuple[ActAnswer, ...]:
    """Return the answers that put the system on the list of Annex III."""
    found = (act.answer(node) for node in _LISTED)
    return tuple(each for each in found if each is not None and not set(each.answer) <= {"none", "no"})


def grounds(act: ActClassification) -> tuple[Ground, ...]:
    """Return the steps of Art. 6(3) in order."""
    return tuple(Ground(key, node, act.answer(node)) for key, node in _GROUNDS)


def registration(document: ActDocument, words: ActWords) -> tuple[FormSection, ...]:
    """Return the filled sections of Annex VIII. Raises NoRegistration if no duty to register follows."""
    act = document.act
    sections = sections_of(act)
    if not sections:
        raise NoRegistration(classes=list(act.classes), roles=list(act.roles))
    filling = _Filling(document, words)
    return tuple(
        FormSection(section, tuple(filling.field(number, key) for number, key in _FIELDS[section]))
        for section in sections
    )


class _Filling:
    """Fills fields from the organisation, the card, the answers and the duties."""

    def __init__(self, document: ActDocument, words: ActWords) -> None:
        self._document, self._act, self._words = document, document.act, words
        self._say = words.say

    def field(self, number: str, key: str) -> FormField:
        """Return one field."""
        entry, source, state = self._entry(key)
        return FormField(number, self._say(f"annex_viii.{key}"), entry, state, source)

    def _entry(self, key: str) -> tuple[str, str, FieldState]:
        card, say = self._document.card, self._say
        from_card = say("registration.from_card")
        match key:
            case "name" | "deployer_name":
                return self._given(self._document.operator, say("registration.from_organisation"))
            case "submitter" | "representative":
                return "", "", "if_any"
            case "url":
                return "", "", "optional"
            case "trade_name":
                return self._given(", ".join(part for part in (card.name, card.ref) if part), from_card)
            case "purpose":
                return self._given(self._act.purpose, from_card)
            case "purpose_and_functions":
                parts = [self._act.purpose, *card.components]
                return self._given("\n".join(part for part in parts if part) if self._act.purpose else "", from_card)
            case "data":
                return self._given(card.data, from_card)
            case "logic":
                return self._answered("A2")
            case "status":
                return self._given(self._status(), from_card)
            case "certificate" | "certificate_copy":
                if "P-43" in self._act.duty_ids:
                    return (
                        say("registration.internal_control"),
                        say("registration.from_duty", duty="P-43"),
                        "not_applicable",
                    )
                return "", "", "to_fill"
            case "declaration":
                return self._shown("P-47")
            case "instructions":
                return self._shown("P-13")
            case "condition":
                return self._answered("G3")
            case "grounds":
                return self._given(self._reasons(), say("registration.from_answer", node="G1-G3"))
            case "fria":
                if not self._act.duty_ids & {"U-27"}:
                    return say("registration.no_fria"), say("registration.from_class"), "not_applicable"
                return self._shown("U-27")
            case "dpia":
                entry, source, state = self._shown("U-26-9")
                return entry, source, "if_any" if state == "to_fill" else state
            case _:
                return "", "", "to_fill"

    def _given(self, text: str, source: str) -> tuple[str, str, FieldState]:
        return (text, source, "filled") if text.strip() else ("", "", "to_fill")

    def _answered(self, node: str) -> tuple[str, str, FieldState]:
        answer = self._act.answer(node)
        if answer is None or answer.is_unsure:
            return "", "", "to_fill"
        text = "\n".join(part for part in (", ".join(answer.labels), answer.reason) if part)
        return self._given(text, self._say("registration.from_answer", node=node))

    def _shown(self, duty_id: str) -> tuple[str, str, FieldState]:
        """Return what was kept with a duty: its note and the files that show it."""
        duty = self._act.duty(duty_id)
        if duty is None:
            return "", "", "to_fill"
        parts = [duty.progress_note, *(f"{file.name} (sha-256 {file.sha256})" for file in duty.evidence)]
        text = "\n".join(part for part in parts if part)
        return self._given(text, self._say("registration.from_duty", duty=duty_id))

    def _status(self) -> str:
        card = self._document.card
        if card.stage in _BEFORE:
            return self._say("registration.before")
        if card.stage in _IN_USE and card.in_use_since:
            return self._say("registration.operation_since", since=card.in_use_since)
        if card.stage in _IN_USE:
            return self._say("registration.operation")
        return self._say(f"registration.{card.stage}") if card.stage in ("pilot", "retired") else ""

    def _reasons(self) -> str:
        """Return the written reasons of the derogation; without any of them there is no summary."""
        said = [self._act.answer(node) for node in ("G1", "G2", "G3")]
        return "\n".join(f"{each.node}: {each.reason}" for each in said if each is not None and each.reason.strip())


def totals(sections: Sequence[FormSection]) -> tuple[int, int, int]:
    """Return how many fields are filled, how many there are, and how many are still to be filled in."""
    return (
        sum(each.count("filled") for each in sections),
        sum(len(each.fields) for each in sections),
        sum(each.count("to_fill") for each in sections),
    )
