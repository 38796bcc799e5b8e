"""Set up, run, test, bench and demonstrate the workbench from a fresh checkout. Standard library only.

python3 packaging/dev.py setup   make .venv with pinned packages (and what Qt needs on Debian)
python3 packaging/dev.py run     open the workbench on a demonstration register; headless without a display
python3 packaging/dev.py test    run all tests; further arguments go to pytest
python3 packaging/dev.py bench   print the measured figures beside their references
python3 packaging/dev.py demo    make the demonstration in ./demo without opening a window
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
STAMP = VENV / "installed.sha256"
DEMO = ROOT / "demo"
MIN_PYTHON = (3, 11)

# What PySide6's platform plugins link to on Debian 12; poppler, qpdf and NSS are independent checks in the tests.
DEBIAN = [
    "libegl1",
    "libgl1",
    "libxkbcommon0",
    "libxkbcommon-x11-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb-util1",
    "libx11-xcb1",
    "libdbus-1-3",
    "libfontconfig1",
    "fontconfig",
    "libglib2.0-0",
]
DEBIAN_TESTS = ["poppler-utils", "qpdf", "libnss3-tools", "xvfb", "xauth"]


def main(arguments: list[str]) -> int:
    """Run one task and return its exit status."""
    if sys.version_info < MIN_PYTHON:
        print(f"Python {'.'.join(map(str, MIN_PYTHON))} or newer is needed; this is {sys.version.split()[0]}.")
        return 2
    tasks = {"setup": _setup, "run": _run, "test": _test, "bench": _bench, "demo": _demo}
    if not arguments or arguments[0] not in tasks:
        print(__doc__)
        return 2
    return tasks[arguments[0]](arguments[1:])


def _setup(_: list[str], *, for_tests: bool = False) -> int:
    _system_packages([*DEBIAN, *(DEBIAN_TESTS if for_tests else [])])
    python = _python()
    if not python.exists() or not _runs(python):
        print("Making .venv …")
        _make_venv()
    wanted = _fingerprint()
    if not STAMP.exists() or STAMP.read_text("utf-8") != wanted:
        print("Installing pinned packages (once; a minute or two) …")
        _pip("install", "--require-hashes", "--no-deps", "-r", str(LOCK))
        _pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
        STAMP.write_text(wanted, "utf-8")
    return 0


def _run(arguments: list[str]) -> int:
    _setup([])
    if not _has_display():
        print("No display here: doing the same work without a window.")
        return _demo(["--force", *arguments])
    register = DEMO / "grid-north.wbreg"
    if not register.exists():
        status = _demo(["--no-pictures"])
        if status:
            return status
    passphrase = (DEMO / "passphrase.txt").read_text("utf-8").strip()
    print(f"The passphrase of the demonstration register is {passphrase}")
    return _call([str(_python()), "-m", "ui", str(register)])


def _demo(arguments: list[str]) -> int:
    _setup([])
    if (DEMO / "passphrase.txt").exists() and "--force" not in arguments:
        arguments = ["--force", *arguments]
    environment = dict(os.environ)
    if not _has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return _call([str(_python()), "-m", "ui", "demo", str(DEMO), *arguments], environment)


def _test(arguments: list[str]) -> int:
    _setup([], for_tests=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    # A worker for each core, at most four: the tests of the window take most of the time, and each opens its own.
    workers = str(max(1, min(4, os.cpu_count() or 1)))
    return _call([str(_python()), "-m", "pytest", "-n", workers, "--dist", "worksteal", *arguments], environment)


def _bench(arguments: list[str]) -> int:
    _setup([])
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    return _call([str(_python()), str(ROOT / "packaging" / "benchmarks" / "run.py"), *arguments], environment)


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _runs(python: Path) -> bool:
    return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0


def _fingerprint() -> str:
    digest = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes())
    digest.update(f"{ROOT}{sys.version_info[:2]}".encode())
    return digest.hexdigest()


def _make_venv() -> None:
    try:
        venv.EnvBuilder(with_pip=True, clear=True).create(VENV)
    except (subprocess.CalledProcessError, SystemExit, OSError):
        # Debian ships venv apart from Python.
        _system_packages([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"], always=True)
        venv.EnvBuilder(with_pip=True, clear=True).create(VENV)


def _pip(*arguments: str) -> None:
    command = [str(_python()), "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    status = _call(command)
    if status:
        sys.exit(f"pip could not install the packages (status {status}).")


def _has_display() -> bool:
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _system_packages(names: list[str], *, always: bool = False) -> None:
    """Install missing packages of Debian; elsewhere, or without the right to, say what may be missing and go on."""
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        return
    missing = [name for name in names if always or not _is_installed(name)]
    if not missing:
        return
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and shutil.which("sudo") is None:
        print(f"Not installed, and no right to: {' '.join(missing)}")
        return
    print(f"Installing {len(missing)} packages of Debian …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    subprocess.run([*prefix, "apt-get", "update", "-qq"], env=environment, check=False, stdout=subprocess.DEVNULL)
    done = subprocess.run(install, env=environment, check=False, stdout=subprocess.DEVNULL)
    if done.returncode:
        print(f"Could not install: {' '.join(missing)}")


def _is_installed(name: str) -> bool:
    found = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", name], capture_output=True, text=True, check=False
    ).stdout
    return "install ok installed" in found


def _call(command: list[str], environment: dict[str, str] | None = None) -> int:
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
