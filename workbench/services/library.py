"""Reading and printing the library: which entries there are, which help with a question, one or all of them as PDF.

The library is a pack like any other: a register shows the version installed last, without a register the shipped one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from workbench.kernel.content import shipped_packs
from workbench.kernel.errors import InputError
from workbench.kernel.progress import Progress
from workbench.packs.library.model import Entry, EntryKind, Library
from workbench.packs.load import load_pack
from workbench.packs.model import PackKind, Questionnaire
from workbench.reports.library import Booklet, Names
from workbench.reports.pdf.library import render_booklet
from workbench.services import content
from workbench.services.workspace import Workspace


class EntryUnknown(InputError):
    """The library has no entry with this id."""

    code = "library.entry_unknown"


@dataclass(frozen=True)
class Shelf:
    """The library of a register with what its links are called: titles of questions and risks by id."""

    library: Library
    names: Names

    def entry(self, entry_id: str) -> Entry:
        """Return an entry; case does not matter. Raises EntryUnknown."""
        found = self.library.find(entry_id.strip().upper())
        if found is None:
            raise EntryUnknown(entry=entry_id, entries=[each.id for each in self.library.entries])
        return found


def library(workspace: Workspace) -> Library | None:
    """Return the library installed last in the register, None if there is none."""
    with workspace.read() as uow:
        key = uow.packs.newest_key_of(PackKind.LIBRARY)
        return uow.packs.library(key) if key else None


def shelf(workspace: Workspace, *, language: str = "en") -> Shelf | None:
    """Return the library of the register with the names of its links, None if there is none."""
    found = library(workspace)
    if found is None:
        return None
    with workspace.read() as uow:
        catalogue = uow.packs.newest_key_of(PackKind.RISK_CATALOGUE)
        risks = uow.packs.catalogue(catalogue).risks if catalogue else ()
    questionnaires = content.newest_questionnaires(workspace)
    return Shelf(found, _names(questionnaires, {risk.id: risk.title(language) for risk in risks}, language))


@cache
def shipped_shelf(language: str = "en") -> Shelf:
    """Return the library that ships with this version; parsed once."""
    shipped = load_pack(shipped_packs().joinpath("library"))
    assert isinstance(shipped, Library)
    packs = [load_pack(shipped_packs().joinpath(name)) for name in ("robustness", "cybersecurity", "misuse", "data")]
    catalogue = load_pack(shipped_packs().joinpath("risk-catalogue"))
    risks = {risk.id: risk.title(language) for risk in getattr(catalogue, "risks", ())}
    return Shelf(shipped, _names([p for p in packs if isinstance(p, Questionnaire)], risks, language))


def _names(
    questionnaires: tuple[Questionnaire, ...] | list[Questionnaire], risks: Mapping[str, str], language: str
) -> Names:
    frameworks = content.shipped_frameworks().frameworks
    questions = {q.id: q.words(language).short for pack in questionnaires for q in pack.questions()}
    references = {
        f"{framework.id}:{item.id}": (framework.title, item.title)
        for framework in frameworks
        for item in framework.items
    }
    return Names(questions, risks, references)


def chosen(shelf: Shelf, ids: tuple[str, ...] | list[str] = (), kind: EntryKind | None = None) -> tuple[Entry, ...]:
    """Return the entries with these ids, or all of *kind*, or all. Raises EntryUnknown."""
    if ids:
        return tuple(shelf.entry(each) for each in ids)
    return tuple(entry for entry in shelf.library.entries if kind is None or entry.kind is kind)


def pdf(shelf: Shelf, entries: tuple[Entry, ...], *, language: str = "en", progress: Progress | None = None) -> bytes:
    """Return *entries* as PDF, alone or as a booklet with a cover; the same entries give the same bytes."""
    return render_booklet(Booklet(shelf.library, entries, shelf.names, language), progress or Progress())
