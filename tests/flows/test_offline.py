"""The whole work without any network at all. Source: security stack §10, case 54."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _can_leave_the_network() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _can_leave_the_network(), reason="needs network namespaces of Linux")
def test_the_demonstration_runs_in_an_empty_network(tmp_path):
    command = ["unshare", "-rn", sys.executable, "-m", "ui", "demo", str(tmp_path / "demo"), "--no-pictures"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "valid, complete" in done.stdout
