"""Putting packs of content into the register, and listing them. An installed version never changes."""

from functools import cache
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from workbench.kernel.changes import Outcome
from workbench.kernel.content import shipped_packs
from workbench.kernel.errors import InputError
from workbench.packs.files import Fault, digest_of
from workbench.packs.library.checks import Known
from workbench.packs.library.model import Library, all_words
from workbench.packs.load import check_pack, load_pack
from workbench.packs.model import (
    CatalogueRisk,
    DecisionTree,
    Domain,
    FrameworkLibrary,
    Pack,
    PackKind,
    Questionnaire,
    RiskCatalogue,
)
from workbench.packs.repository import key_of
from workbench.services import note_triggers

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


class PackVersionTaken(InputError):
    """The version is installed with other content; a change of content needs a new version."""

    code = "packs.version_taken"


def check(folder: Traversable) -> tuple[Fault, ...]:
    """Return every fault of the pack in *folder*; references must resolve in the shipped packs."""
    return check_pack(folder, shipped_frameworks(), shipped_links())


@cache
def shipped_frameworks() -> FrameworkLibrary:
    """Return the frameworks that ship with this version; parsed once."""
    library = load_pack(shipped_packs().joinpath("frameworks"))
    assert isinstance(library, FrameworkLibrary)
    return library


@cache
def shipped_links() -> Known:
    """Return what links of a library may lead to in the packs that ship with this version; parsed once."""
    questions: set[str] = set()
    risks: set[str] = set()
    for folder in shipped_packs().iterdir():
        if not folder.is_dir() or not folder.joinpath("pack.toml").is_file() or folder.name == "library":
            continue
        pack = load_pack(folder)
        if isinstance(pack, Questionnaire):
            questions.update(question.id for question in pack.questions())
        elif isinstance(pack, RiskCatalogue):
            risks.update(risk.id for risk in pack.risks)
    return Known(questions, risks, shipped_frameworks())


def install(workspace: "Workspace", folder: Traversable) -> Outcome[str]:
    """Install the pack in *folder* and return its key. Installing the same again changes nothing.

    Raises BadPack, PackVersionTaken.
    """
    return _install(workspace, load_pack(folder))


def install_shipped(workspace: "Workspace") -> tuple[str, ...]:
    """Install every shipped pack whose files are not in the register yet; each is parsed once, not at each start.

    Returns the keys that the register holds with other content: it keeps its own, and opens all the same.
    """
    taken = []
    with workspace.read() as uow:
        known = {head["sha256"] for head in uow.packs.heads()}
    for folder, sha256 in _shipped():
        if sha256 not in known:
            try:
                _install(workspace, load_pack(folder))
            except PackVersionTaken as error:
                taken.append(str(error.facts["pack"]))
    return tuple(taken)


@cache
def _shipped() -> tuple[tuple[Traversable, str], ...]:
    """Return the folders of the shipped packs by name, each with its hash; neither changes while the program runs."""
    folders = sorted(shipped_packs().iterdir(), key=lambda each: each.name)
    return tuple((each, digest_of(each)) for each in folders if each.is_dir() and each.joinpath("pack.toml").is_file())


def installed(workspace: "Workspace") -> list[dict[str, str]]:
    """Return key, id, version, kind, hash and time of every installed pack."""
    with workspace.read() as uow:
        return uow.packs.heads()


def newest_questionnaires(workspace: "Workspace") -> tuple[Questionnaire, ...]:
    """Return the newest version of every installed questionnaire, in the order of the domains."""
    with workspace.read() as uow:
        ids = {head["pack_id"] for head in uow.packs.heads() if head["kind"] == PackKind.QUESTIONNAIRE}
        found = [uow.packs.questionnaire(str(uow.packs.newest_key(pack_id))) for pack_id in ids]
    return tuple(sorted(found, key=lambda each: (list(Domain).index(each.domain), each.head.id)))


def requirement_titles() -> dict[str, str]:
    """Return the short titles of the requirements of IEC 62443-3-3 by id."""
    library = shipped_frameworks()
    framework = next(each for each in library.frameworks if each.id == "iec-62443-3-3")
    return {item.id: item.title for item in framework.items}


def newest_risks(workspace: "Workspace") -> tuple[CatalogueRisk, ...]:
    """Return the risks of the newest catalogue, in its order."""
    with workspace.read() as uow:
        return uow.packs.catalogue(str(uow.packs.newest_key("risk-catalogue"))).risks


def _install(workspace: "Workspace", pack: Pack) -> Outcome[str]:
    key = key_of(pack)
    with workspace.write() as uow:
        present = uow.packs.find_sha256(key)
        if present == pack.head.sha256:
            return Outcome(key)
        if present is not None:
            raise PackVersionTaken(pack=key)
        uow.packs.add(pack, uow.at)
        uow.record("pack", key, "install", {"sha256": (None, pack.head.sha256)})
        if isinstance(pack, DecisionTree):
            note_triggers.note_new_pack(uow, key)
        if isinstance(pack, Questionnaire):
            for question in pack.questions():
                words = question.words()
                body = " ".join((words.text, words.help, words.why))
                uow.index("question", f"{key}/{question.id}", f"{question.id} {words.short}", body)
        if isinstance(pack, Library):
            for entry in pack.entries:
                # A newer library takes the place of the older one in the search: people look for the present advice.
                uow.index("library", entry.id, f"{entry.id} {entry.words().title}", all_words(entry))
        return Outcome(key, uow.changes)
