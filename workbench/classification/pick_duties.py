"""Which duties follow from classes and roles. Source: EU AI Act specification §4, "Rules for picking duties"."""

from collections.abc import Callable
from dataclasses import dataclass

from workbench.classification.facts import Facts

_PROVIDER = ("P-08", "P-09", "P-10", "P-11", "P-12", "P-13", "P-14", "P-15", "P-16B", "P-16K", "P-16L", "P-17", "P-18",
             "P-19", "P-20", "P-21", "P-25-4", "P-47", "P-48", "P-72", "P-73")  # fmt: skip
_DEPLOYER = ("U-26-1", "U-26-2", "U-26-4", "U-26-5A", "U-26-5B", "U-26-5C", "U-26-6", "U-26-12")


@dataclass
class DutyPicker:
    """Which duties follow. Source: specification §4, "Rules for picking duties"."""

    facts: Facts
    classes: list[str]
    roles: tuple[str, ...]
    annex_i: str
    points: tuple[str, ...]
    is_derogated: bool
    transparency: tuple[str, ...]
    gpai: tuple[str, ...]

    def ids(self, is_prohibited: bool) -> tuple[str, ...]:
        """Return the ids in the order of the pack, each once."""
        listed = () if self.is_derogated else self.points
        is_binding = bool(listed) or self.annex_i == "HIGH_RISK_ANNEX_I_A"
        found = set(self._for_everybody(is_prohibited))
        if is_binding and "PROVIDER" in self.roles:
            found |= set(self._for_provider(listed))
        if is_binding and "DEPLOYER" in self.roles:
            found |= set(self._for_deployer(listed))
        if self.is_derogated and "PROVIDER" in self.roles:
            found |= {"P-06-4", "P-49-2"}
        found |= set(self._for_transparency()) | set(self._for_gpai()) | set(self._for_others(is_binding))
        return tuple(duty.id for duty in self.facts.tree.duties if duty.id in found)

    def _for_everybody(self, is_prohibited: bool) -> list[str]:
        found = ["PRO-05"] if is_prohibited else []
        if set(self.roles) & {"PROVIDER", "DEPLOYER"}:
            found.append("ADV-LIT-04" if self.classes == ["HIGH_RISK_ANNEX_I_B"] else "LIT-04")
        if self.classes[0] == "MINIMAL":
            found.append("VOL-95")
        return found

    def _for_provider(self, listed: tuple[str, ...]) -> list[str]:
        found = list(_PROVIDER)
        if self.annex_i == "HIGH_RISK_ANNEX_I_A":
            found.append("P-43A")
        else:
            found += ["P-43B"] if any(point.startswith("1(") for point in listed) else []
            found += ["P-43"] if any(not point.startswith("1(") for point in listed) else []
        found += ["P-49-1"] if any(point != "2" for point in listed) else []
        return found + (["P-49-5"] if "2" in listed else [])

    def _for_deployer(self, listed: tuple[str, ...]) -> list[str]:
        one = self.facts.one
        others = [point for point in listed if point != "2"]
        decides = one("J2") == "yes"
        rules: tuple[tuple[str, bool], ...] = (
            ("U-26-7", one("J1") == "yes"),
            ("U-26-9", one("J3") == "yes"),
            ("U-26-11", bool(listed) and decides),
            ("U-27", bool(others) and (one("C2") != "other_private" or bool({"5(b)", "5(c)"} & set(listed)))),
            ("U-26-8", bool(others) and one("C2") == "public_authority"),
            ("U-49-3", bool(others) and one("C2") == "public_authority"),
            ("U-86", bool(others) and decides),
        )
        return [*_DEPLOYER, *(duty for duty, applies in rules if applies)]

    def _for_transparency(self) -> list[str]:
        by_role = {"50_1": ("PROVIDER", "T-50-1"), "50_2": ("PROVIDER", "T-50-2"), "50_3": ("DEPLOYER", "T-50-3"),
                   "50_4_deepfake": ("DEPLOYER", "T-50-4A"), "50_4_text": ("DEPLOYER", "T-50-4B")}  # fmt: skip
        found = [by_role[each][1] for each in self.transparency if by_role[each][0] in self.roles]
        found += ["T-50-5"] if found else []
        is_outside = "DEPLOYER" in self.roles and "PROVIDER" not in self.roles
        return found + (["ADV-50-VENDOR"] if is_outside and {"50_1", "50_2"} & set(self.transparency) else [])

    def _for_gpai(self) -> list[str]:
        found = []
        if "GPAI_MODEL_PROVIDER" in self.gpai:
            is_systemic = "GPAI_SYSTEMIC" in self.gpai
            found += ["G-53-1C", "G-53-1D", "G-53-3"]
            found += [] if self.facts.one("I6") == "yes" and not is_systemic else ["G-53-1A", "G-53-1B"]
            found += ["G-52-1", "G-55-1A", "G-55-1B", "G-55-1C", "G-55-1D"] if is_systemic else []
        is_others = self.facts.one("I1") in ("third_party_api", "third_party_weights", "unsure")
        return found + (["ADV-GPAI-DOC"] if "USES_GPAI" in self.gpai and "PROVIDER" in self.roles and is_others else [])

    def _for_others(self, is_binding: bool) -> list[str]:
        rules: tuple[tuple[str, Callable[[], bool]], ...] = (
            ("I-23", lambda: is_binding and "IMPORTER" in self.roles),
            ("D-24", lambda: is_binding and "DISTRIBUTOR" in self.roles),
            ("A-22", lambda: is_binding and "AUTHORISED_REP" in self.roles),
            ("M-25-3", lambda: self.annex_i == "HIGH_RISK_ANNEX_I_A" and "PRODUCT_MANUFACTURER" in self.roles),
            ("B-2-2", lambda: self.annex_i == "HIGH_RISK_ANNEX_I_B"),
            ("P-60", lambda: "REAL_WORLD_TEST" in self.facts.flags),
            ("P-25-2", lambda: "ROLE_CHANGE_ART25" in self.facts.flags and self.facts.one("R4") == "no"),
        )
        return [duty for duty, applies in rules if applies()]
