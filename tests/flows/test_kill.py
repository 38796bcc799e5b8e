"""A process killed while it saves loses no answer that was acknowledged. Source: security stack §10, cases 1 and 2."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.factories import PASSPHRASE, write_pack
from workbench.register import vault
from workbench.register.errors import WrongPassphrase
from workbench.services import content, register_system, run_assessment
from workbench.services import workspace as workspaces

_SAVER = """
import sys
from pathlib import Path
from workbench.assessments.model import AnswerState
from workbench.assessments.model import Wish
from workbench.services import run_assessment, workspace as w
o = w.unlock(Path(sys.argv[1]), sys.argv[2])
for number in range(int(sys.argv[4]), 10_000):
    wish = Wish(state=AnswerState.LEVEL, level=number % 5, note=f"note {number}")
    run_assessment.revise_answer(o, sys.argv[3], "ROB-01", wish)
    print(number, flush=True)
"""


def test_no_acknowledged_answer_is_lost_to_kill_9(workspace, tmp_path):
    content.install(workspace, write_pack(tmp_path / "p"))
    system = register_system.register(workspace, {"name": "Line monitor 3", "kinds": ["ml"]}).value
    assessment = run_assessment.start(workspace, system.id, ["small"]).value
    path = workspace.path
    workspace.close()
    last = 0
    for round_number in range(12):
        saver = subprocess.Popen(
            [sys.executable, "-c", _SAVER, str(path), PASSPHRASE, assessment.id, str(last + 1)],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert saver.stdout is not None
        for _ in range(5 + round_number):
            last = int(saver.stdout.readline())
        saver.kill()
        rest = saver.stdout.read().split()
        last = int(rest[-1]) if rest else last
        saver.stdout.close()
        saver.wait()
        opened = workspaces.unlock(path, PASSPHRASE)
        found = run_assessment.sheet(opened, assessment.id).answer("ROB-01")
        kept = int(found.note.removeprefix("note "))
        # The very next one may have reached the disk before it could be acknowledged.
        assert kept in (last, last + 1)
        assert workspaces.check(opened).is_sound
        opened.close()
        last = kept


_CHANGER = """
import os, signal, sys
from pathlib import Path
from workbench.kernel import files
from workbench.register.vault import KdfCost
from workbench.services import workspace as w
o = w.unlock(Path(sys.argv[1]), sys.argv[2])
real = files._replace
def dying(part, target):
    if sys.argv[4] == "after":
        real(part, target)
    os.kill(os.getpid(), signal.SIGKILL)
files._replace = dying
w.change_passphrase(o, sys.argv[3], cost=KdfCost(19456, 1, 1))
"""


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_kill_while_the_passphrase_changes_leaves_one_that_opens(workspace, moment):
    path = workspace.path
    workspace.close()
    subprocess.run([sys.executable, "-c", _CHANGER, str(path), PASSPHRASE, "another long one", moment], check=False)
    expected = "another long one" if moment == "after" else PASSPHRASE
    workspaces.unlock(path, expected).close()
    other = PASSPHRASE if moment == "after" else "another long one"
    with pytest.raises(WrongPassphrase):
        workspaces.unlock(path, other)
    assert vault.key_file_of(Path(path)).exists()
