"""Reviewing a questionnaire in a workbook: written out, brought back with a preview of every change, checked.

Needs no register: an author works on the files of a pack. Nothing is written while something stands against it.
"""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.exchange.pack_workbook import (
    Note,
    Problem,
    WorkbookOfOtherPack,
    read_pack,
    render_pack,
)
from workbench.kernel.errors import ContentError, InputError
from workbench.kernel.files import write_atomically
from workbench.packs.author_write import write
from workbench.packs.authoring import PACK, Difference, Tables, differences, tables_of
from workbench.packs.files import Fault, TomlFile, read_files
from workbench.packs.load import load_pack
from workbench.packs.model import Questionnaire
from workbench.services.content import check, shipped_frameworks


class NotAQuestionnaire(ContentError):
    """Only questionnaires can be reviewed in a workbook."""

    code = "authoring.not_a_questionnaire"


class WorkbookStale(InputError):
    """The pack was changed after the workbook was written; bringing it back would undo that."""

    code = "authoring.stale_workbook"


class NotTaken(InputError):
    """Something stands against taking the workbook over; the preview names it."""

    code = "authoring.not_taken"


@dataclass(frozen=True)
class Preview:
    """What taking a workbook over does: every change, what stands against it, and what to know.

    *faults* are those of the changed pack that the pack does not have yet. *files* are the new texts by path.
    """

    pack_id: str
    changes: tuple[Difference, ...]
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]
    faults: tuple[Fault, ...]
    files: dict[str, str]

    @property
    def can_be_taken(self) -> bool:
        """True if there is something to write and nothing stands against it."""
        return bool(self.files) and not self.problems and not self.faults


def export(folder: Path, target: Path, *, overwrite: bool = False) -> int:
    """Write the questionnaire in *folder* as a workbook and return how many questions it has.

    Raises BadPack, NotAQuestionnaire, TextTooLong, FileExists.
    """
    pack, files, sha256 = _read(folder)
    library = shipped_frameworks()
    names = {}
    for question in pack.questions():
        for reference in question.references:
            found = library.find(reference)
            names[reference] = f"{found[0].title}: {found[1].title}" if found else ""
    data = render_pack(
        tables_of(files, pack.head.languages),
        pack_id=pack.head.id,
        version=pack.head.version,
        sha256=sha256,
        languages=pack.head.languages,
        names=names,
    )
    write_atomically(target, data, overwrite=overwrite)
    return len(pack.questions())


def preview(workbook: Path, folder: Path) -> Preview:
    """Return what taking *workbook* over would do to the questionnaire in *folder*; nothing is written.

    Raises BadPack, NotAQuestionnaire, and the errors of `read_pack`; WorkbookOfOtherPack, WorkbookStale.
    """
    pack, files, sha256 = _read(folder)
    known = tables_of(files, pack.head.languages)
    reviewed = read_pack(workbook, known, pack.head.languages)
    if reviewed.pack_id != pack.head.id:
        raise WorkbookOfOtherPack(file=workbook.name, pack=reviewed.pack_id, expected=pack.head.id)
    changes = differences(known, reviewed.tables)
    if changes and reviewed.sha256 != sha256:
        raise WorkbookStale(file=workbook.name, pack=pack.head.id)
    texts = {} if reviewed.problems else _checked_write(files, known, reviewed.tables, pack.head.languages)
    notes = list(reviewed.notes)
    if texts and not any(each.sheet == PACK.name and each.field == "version" for each in changes):
        notes.append(Note(PACK.name, "same_version", pack.head.version))
    faults = _new_faults(folder, texts)
    return Preview(pack.head.id, changes, reviewed.problems, tuple(notes), faults, texts)


def take_over(found: Preview, folder: Path) -> None:
    """Write what *found* shows into the files of *folder*, each as a whole. Raises NotTaken."""
    if found.problems or found.faults:
        raise NotTaken(pack=found.pack_id, problems=len(found.problems), faults=len(found.faults))
    for path, text in found.files.items():
        write_atomically(folder / path, _like_before(folder / path, text), overwrite=True)


def _read(folder: Path) -> tuple[Questionnaire, dict[str, TomlFile], str]:
    pack = load_pack(folder)
    if not isinstance(pack, Questionnaire):
        raise NotAQuestionnaire(pack=pack.head.id, kind=pack.head.kind)
    files, sha256, _ = read_files(folder)
    return pack, files, sha256


def _checked_write(
    files: dict[str, TomlFile], known: Tables, wanted: Tables, languages: Sequence[str]
) -> dict[str, str]:
    """Return the changed files, having read them back: they say what the workbook says, or this is our mistake."""
    texts = write(files, known, wanted, languages)
    with tempfile.TemporaryDirectory() as base:
        copy = _copy(files, texts, Path(base))
        again, _, faults = read_files(copy)
        if not faults:
            left = differences(tables_of(again, languages), wanted)
            assert not left, left[:3]
    return texts


def _new_faults(folder: Path, texts: dict[str, str]) -> tuple[Fault, ...]:
    if not texts:
        return ()
    before = {(fault.rule, fault.file, fault.text) for fault in check(folder)}
    with tempfile.TemporaryDirectory() as base:
        copy = Path(base) / folder.name
        shutil.copytree(folder, copy)
        for path, text in texts.items():
            (copy / path).write_bytes(_like_before(copy / path, text))
        return tuple(each for each in check(copy) if (each.rule, each.file, each.text) not in before)


def _like_before(path: Path, text: str) -> bytes:
    """Return *text* with the line ends that the file has."""
    ends = "\r\n" if b"\r\n" in path.read_bytes() else "\n"
    return text.replace("\n", ends).encode("utf-8")


def _copy(files: dict[str, TomlFile], texts: dict[str, str], base: Path) -> Path:
    for path, file in files.items():
        target = base / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(texts.get(path, file.text).encode("utf-8"))
    return base
