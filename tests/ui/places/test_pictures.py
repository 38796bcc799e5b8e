"""Pictures of every place: all scenes, right size, nothing left in register or settings."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

from tests.factories import PASSPHRASE
from ui.navigation import (
    ACT,
    ASSESSMENTS,
    CLASSIFICATION,
    COVERAGE,
    FINDINGS,
    HOME,
    LIBRARY,
    REPORTS,
    RISK,
    RISKS,
    RUNNER,
    SETTINGS,
    SYSTEM,
    SYSTEMS,
    VERIFY,
    ZONE,
)
from ui.pictures import SCENES, TAKES, Take, take_all, takes_of
from workbench.services import workspace as workspaces


def _names(taken: list[str]) -> set[str]:
    return {Path(path).name.rsplit("-683x384", 1)[0] for path in taken}


def test_every_scene_that_the_register_can_show_is_taken(qapp, qtbot, desk_path, tmp_path):
    settings = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "settings.ini"
    before = settings.read_bytes() if settings.exists() else None
    content = desk_path.read_bytes()
    taken = take_all(desk_path, PASSPHRASE, tmp_path / "pictures", (Take(683, 384, "high-contrast", "pseudo"),))
    assert _names(taken) == {"unlock", *(scene.name for scene in SCENES)} - {
        "risk",  # no risk stands in its register
        "risk-treatment",
        "plan-treatment",
        "bow-tie",
        "zone",
        "act-wizard",  # nothing is classified on this desk
        "act-result",
        "act-duties",
        "act-timeline",
        "review",
        "report",
        "report-pages",
        "sign",
        "verify",
    }
    for path in taken:
        image = QImage(path)
        assert (image.width(), image.height()) == (683, 384), path
        assert len({image.pixel(x, y) for x in range(0, 683, 7) for y in range(0, 384, 7)}) > 5, path
    assert desk_path.read_bytes() == content
    assert (settings.read_bytes() if settings.exists() else None) == before
    workspace = workspaces.unlock(desk_path, PASSPHRASE, read_only=True)
    assert workspaces.place(workspace, "last") is None
    workspace.close()


def test_takes_are_every_combination():
    takes = takes_of([(683, 384), (1366, 768)], ["light", "dark"], ["en", "pseudo"])
    assert len({take.file_name("home") for take in takes}) == 8
    assert {(take.width, take.theme) for take in TAKES} >= {(1366, "light"), (683, "high-contrast"), (1366, "dark")}


def test_no_place_is_forgotten(qapp):
    """Each kind of place is visited by some scene."""
    visited: set[str] = set()

    class Walker:
        known = __import__("ui.pictures", fromlist=["_Known"])._Known(*["x"] * 8, {}, ("A", "B"))

        def go(self, kind, *_rest):
            visited.add(kind)
            raise StopIteration

    for scene in SCENES:
        try:
            scene.show(Walker())
        except (StopIteration, AttributeError):
            continue
    assert visited == {
        HOME,
        SYSTEMS,
        SYSTEM,
        CLASSIFICATION,
        ACT,
        ASSESSMENTS,
        RUNNER,
        FINDINGS,
        COVERAGE,
        LIBRARY,
        REPORTS,
        RISK,
        RISKS,
        ZONE,
        VERIFY,
        SETTINGS,
    }


def test_it_works_before_there_is_an_application(desk_path, tmp_path):
    code = (
        "import sys; from pathlib import Path; from ui.pictures import take_all, Take\n"
        "print(len(take_all(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), (Take(1093, 614),))))"
    )
    script = tmp_path / "take.py"
    script.write_text(f"if __name__ == '__main__':\n    {code.replace(chr(10), chr(10) + '    ')}\n", "utf-8")
    root = Path(__file__).resolve().parents[3]
    call = [sys.executable, str(script), str(desk_path), PASSPHRASE, str(tmp_path / "out")]
    done = subprocess.run(
        call, cwd=root, env={"PYTHONPATH": str(root), "PATH": ""}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) == len(list((tmp_path / "out").iterdir())) > 10
