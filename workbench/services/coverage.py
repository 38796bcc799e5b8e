"""Which questions answer to which items of which framework, looked at from either side.

Pure over packs; needs no register.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.kernel.content import shipped_packs
from workbench.kernel.errors import InputError
from workbench.packs.load import load_pack
from workbench.packs.model import Framework, FrameworkItem, FrameworkLibrary, Questionnaire
from workbench.services.content import shipped_frameworks


class FrameworkUnknown(InputError):
    """No framework has this id; *frameworks* names those there are."""

    code = "packs.framework_unknown"


_QUESTIONNAIRES = ("robustness", "cybersecurity", "misuse", "data")


@dataclass(frozen=True)
class CoveredItem:
    """One item of a framework and the questions that answer to it, in reading order."""

    item: FrameworkItem
    questions: tuple[str, ...]


@dataclass(frozen=True)
class FrameworkCoverage:
    """One framework with all its items."""

    framework: Framework
    items: tuple[CoveredItem, ...]

    @property
    def covered(self) -> int:
        """How many items at least one question answers to."""
        return sum(1 for each in self.items if each.questions)


def shipped_questionnaires() -> tuple[Questionnaire, ...]:
    """Return the questionnaires that ship with this version, in the order of the domains."""
    packs = (load_pack(shipped_packs().joinpath(name)) for name in _QUESTIONNAIRES)
    return tuple(pack for pack in packs if isinstance(pack, Questionnaire))


def coverage(
    questionnaires: Sequence[Questionnaire] | None = None, library: FrameworkLibrary | None = None
) -> tuple[FrameworkCoverage, ...]:
    """Return for every framework which questions answer to each of its items (the shipped packs if none are given)."""
    library = library or shipped_frameworks()
    answering: dict[str, list[str]] = {}
    for questionnaire in questionnaires or shipped_questionnaires():
        for question in questionnaire.questions():
            for reference in question.references:
                answering.setdefault(reference, []).append(question.id)
    return tuple(
        FrameworkCoverage(
            framework,
            tuple(CoveredItem(item, tuple(answering.get(f"{framework.id}:{item.id}", ()))) for item in framework.items),
        )
        for framework in library.frameworks
    )
