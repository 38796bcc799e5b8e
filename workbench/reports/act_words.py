"""Classes, roles, statuses and letters of the EU AI Act as a report says them, and sentences on one classification.

Terms of law keep their official wording and their article. Source: EU AI Act specification §§2, 5, 11.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.reports.act_model import ActAnswer, ActClassification, ActDuty
from workbench.reports.formatting import DASH, Formats
from workbench.reports.phrases import Phrases

KINDS = ("PROHIBITED", "HIGH_RISK_ANNEX_I_A", "HIGH_RISK_ANNEX_I_B", "HIGH_RISK_ANNEX_III", "ANNEX_III_DEROGATED",
         "TRANSPARENCY", "MINIMAL", "OUT_OF_SCOPE", "NOT_AI_SYSTEM")  # fmt: skip
"""Kinds of class that can be a headline, heaviest first."""
KIND_SIGNS = {"PROHIBITED": "danger", "ANNEX_III_DEROGATED": "info", "TRANSPARENCY": "info", "MINIMAL": "success",
              "OUT_OF_SCOPE": "open", "NOT_AI_SYSTEM": "open",
              "GPAI_MODEL_PROVIDER": "info", "GPAI_SYSTEMIC": "info", "USES_GPAI": "info"}  # fmt: skip
STATUS_SIGNS = {"in_force": "warning", "upcoming": "info", "legacy_due": "info"}
STATE_SIGNS = {"open": "open", "in_progress": "info", "fulfilled": "success", "not_applicable": "success"}
LETTERS = ("H", "M", "L")
TIERS = ("T1", "T2", "T3", "TG", "T0")
SETTLED = frozenset({"fulfilled", "not_applicable"})
_VOLUNTARY = "VOL-"  # codes of conduct are offered, never owed. Source: specification §8, VOL-95
_TIER = re.compile(r"\bT[0123G]\b")


@dataclass(frozen=True)
class ActWords:
    """The words of one report language for what a classification says."""

    words: Phrases
    fmt: Formats

    @classmethod
    def of(cls, words: Phrases) -> "ActWords":
        """Return the words of a language."""
        return cls(words, Formats(words))

    def say(self, key: str, **facts: object) -> str:
        """Return a phrase."""
        return self.words.say(key, **facts)

    def kind(self, kind: str) -> str:
        """Return the words for a kind of class."""
        return self.words.word("class", kind)

    def class_(self, name: str) -> str:
        """Return the words for a class with what stands in its brackets: "High-risk, Annex III(2), (4(b))"."""
        kind, is_open, rest = name.partition("(")
        if not is_open:
            return self.kind(kind)
        parts = rest[:-1].split(",")
        if kind == "OUT_OF_SCOPE":
            return f"{self.kind(kind)}: {self.words.word('scope', parts[0])}"
        if kind == "TRANSPARENCY":
            found = dict.fromkeys(part.removeprefix("50_").partition("_")[0] for part in parts)
            return f"{self.kind(kind)}, Art. 50" + ", ".join(f"({part})" for part in found)
        if kind == "PROHIBITED":
            return f"{self.kind(kind)}, Art. 5(1)" + ", ".join(f"({part})" for part in parts)
        if kind == "ANNEX_III_DEROGATED":
            return f"{self.kind(kind)} ({', '.join(parts)})"
        return f"{self.kind(kind)}({parts[0]})" + "".join(f", ({part})" for part in parts[1:])

    def classes(self, names: Sequence[str]) -> str:
        """Return all classes in one line."""
        return " + ".join(self.class_(name) for name in names) or DASH

    def roles(self, roles: Sequence[str]) -> str:
        """Return roles in one line."""
        return ", ".join(self.words.word("act_role", role) for role in roles) or DASH

    def flag(self, flag: str) -> str:
        """Return the words for a flag."""
        return self.words.word("flag", flag)

    def status(self, status: str) -> str:
        """Return the words for the status of a duty on a day."""
        kind, _, rest = status.partition("(")
        return self.words.word("status", kind).format(day=self.fmt.day(rest[:-1]) if rest else "")

    def letter(self, letter: str) -> str:
        """Return a certainty letter with its meaning."""
        return self.say("act.certainty_of", letter=letter, meaning=self.words.word("certainty", letter))

    def penalty(self, tier: str) -> str:
        """Return the tiers that *tier* names with what they cost; other text as it is."""
        known = dict.fromkeys(_TIER.findall(tier))
        return " · ".join(f"{each}: {self.words.word('penalty', each)}" for each in known) or tier

    def said(self, answer: ActAnswer) -> str:
        """Return where an answer comes from, by whom and when."""
        origin = self.words.word("origin", answer.origin)
        return " · ".join(part for part in (origin, answer.by, self.fmt.moment(answer.at)) if part)

    def decision(self, act: ActClassification) -> str:
        """Return in one line how the classification was decided, or that it is not."""
        found = act.decision
        if found is None:
            return self.say("act.proposed" if act.state == "proposed" else "act.drafted")
        moment = self.fmt.moment(found.at)
        if found.is_overruled:
            return self.say("act.overruled", name=found.by, moment=moment)
        return self.say("act.confirmed", name=found.by, moment=moment)

    def open_points(self, act: ActClassification) -> list[tuple[str, str, str]]:
        """Return everything where legal review is advised as (kind in words, text, source)."""
        found = [(self.say("act.open_law"), point, "") for point in act.open_points]
        found += [
            (self.say("act.open_unsure"), f"{answer.node} {answer.question}", answer.ref)
            for answer in act.answers
            if answer.is_unsure
        ]
        found += [(self.say("act.open_flag"), self.flag(flag), "") for flag in act.flags if flag == "REVIEW"]
        found += [
            (self.say("act.open_duty"), f"{duty.id} {duty.duty}", article_of(duty))
            for duty in act.duties
            if duty.certainty == "L"
        ]
        if act.open:
            found.append((self.say("act.open_flag"), self.say("act.open_missing", nodes=", ".join(act.open)), ""))
        return found


def article_of(duty: ActDuty) -> str:
    """Return the source of a duty: ``Art. 49(1), Annex VIII A``, or the text itself where it is none of the Act."""
    return f"Art. {duty.article}" if duty.article[:1].isdigit() else duty.article


def is_due(duty: ActDuty) -> bool:
    """True if a duty binds on the day and is neither fulfilled nor not applicable."""
    return duty.status == "in_force" and duty.state not in SETTLED and not duty.id.startswith(_VOLUNTARY)


def is_upcoming(duty: ActDuty) -> bool:
    """True if a duty will bind on a known day and is not settled."""
    is_coming = duty.status.partition("(")[0] in ("upcoming", "legacy_due")
    return is_coming and duty.state not in SETTLED and not duty.id.startswith(_VOLUNTARY)


def kind_sign(kind: str) -> str:
    """Return the sign that stands beside a class."""
    return KIND_SIGNS.get(kind, "warning")
