"""Content files to a pack: `load_pack` for a sound one, `check_pack` for every fault of a broken one."""

from importlib.resources.abc import Traversable

from workbench.kernel.errors import ContentError
from workbench.packs.author_checks import author_faults
from workbench.packs.build import Reading, read_head, read_questionnaire
from workbench.packs.catalogue import read_catalogue, read_method
from workbench.packs.files import Fault, read_files
from workbench.packs.frameworks import read_frameworks
from workbench.packs.library.checks import Known, library_faults
from workbench.packs.library.model import Library
from workbench.packs.library.read import read_library
from workbench.packs.model import FrameworkLibrary, Pack, PackKind, Questionnaire
from workbench.packs.tree import read_tree


class BadPack(ContentError):
    """The pack has faults; *faults* counts them, *first* shows the first with file and line."""

    code = "packs.faulty"


def load_pack(folder: Traversable) -> Pack:
    """Return the pack in *folder*. Raises BadPack if it breaks the format anywhere."""
    pack, faults, _ = _read(folder)
    if faults or pack is None:
        first = faults[0]
        raise BadPack(
            pack=folder.name, faults=len(faults), file=first.file, line=first.line, rule=first.rule, first=first.text
        )
    return pack


def check_pack(
    folder: Traversable, library: FrameworkLibrary | None = None, known: Known | None = None
) -> tuple[Fault, ...]:
    """Return every fault of the pack in *folder* by file and line: of format first, then of authoring.

    With a *library* of frameworks every reference of a question must resolve in it; with *known* every link of an
    entry of the library.
    """
    pack, faults, reading = _read(folder)
    if isinstance(pack, Questionnaire):
        faults = [*faults, *author_faults(pack, reading.files, library)]
    if isinstance(pack, Library):
        faults = [*faults, *library_faults(pack, reading.files, known)]
    return tuple(sorted(faults, key=lambda fault: (fault.file, fault.line, fault.rule)))


def _read(folder: Traversable) -> tuple[Pack | None, list[Fault], Reading]:
    if not folder.is_dir():
        return None, [Fault("missing_folder", folder.name, 1, "a pack is a folder")], Reading({})
    files, sha256, faults = read_files(folder)
    reading = Reading(files, faults)
    head = read_head(reading, sha256)
    if head is None:
        return None, reading.faults, reading
    readers = {
        PackKind.QUESTIONNAIRE: read_questionnaire,
        PackKind.RISK_CATALOGUE: read_catalogue,
        PackKind.METHOD: read_method,
        PackKind.DECISION_TREE: read_tree,
        PackKind.FRAMEWORKS: read_frameworks,
        PackKind.LIBRARY: read_library,
    }
    return readers[head.kind](reading, head), reading.faults, reading
