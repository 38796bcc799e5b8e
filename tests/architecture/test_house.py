"""The contracts of the house: direction of imports, banned modules, sizes, error sentences. Source: docs/architecture.md."""

import ast
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted([*ROOT.glob("workbench/**/*.py"), *ROOT.glob("ui/**/*.py")])
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8")) for path in SOURCES}

_OFFLINE = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "PySide6.QtNetwork"}
# Where a library may be used, besides being typed: the one place that owns it.
_ONLY_IN = {
    "openpyxl": ("workbench/reports/", "workbench/exchange/"),
    "reportlab": ("workbench/reports/",),
    "matplotlib": ("workbench/reports/",),
    "keyring": ("workbench/register/keyring_slot.py",),
    "pyhanko": ("workbench/signing/",),
    "PySide6": ("ui/",),
    "python_calamine": ("workbench/exchange/",),
    "sqlcipher3": ("workbench/register/",),
}
_WIDGETS_IN_VIEW_MODELS = {"PySide6.QtWidgets", "PySide6.QtGui"}


def _imports(tree: ast.AST) -> list[tuple[str, int]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.append((node.module, node.lineno))
    return found


def _is(module: str, banned: str) -> bool:
    return module == banned or module.startswith(banned + ".")


def test_import_contracts_hold():
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("path", TREES)
def test_each_module_imports_only_what_its_place_allows(path):
    for module, line in _imports(TREES[path]):
        assert not any(_is(module, banned) for banned in _OFFLINE), f"{path}:{line} {module}"
        for library, places in _ONLY_IN.items():
            if _is(module, library):
                assert path.startswith(places), f"{path}:{line} {module}"
        if path.startswith("ui/"):
            parts = module.split(".")
            assert not _is(module, "workbench.register"), f"{path}:{line} {module}"
            assert parts[-1] not in ("records", "repository"), f"{path}:{line} {module}"
        if path.endswith("view_model.py"):
            assert not any(_is(module, banned) for banned in _WIDGETS_IN_VIEW_MODELS), f"{path}:{line} {module}"
            assert not _is(module, "ui.widgets"), f"{path}:{line} {module}"
        if path.startswith("ui/pages/"):
            own = "ui.pages." + path.split("/")[2]
            assert not _is(module, "ui.pages") or _is(module, own) or module == "ui.pages", f"{path}:{line} {module}"


def test_no_import_hides_in_a_function_unless_it_is_slow():
    hidden = []
    for path, tree in TREES.items():
        lines = (ROOT / path).read_text("utf-8").split("\n")
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                for inner in ast.walk(node):
                    if isinstance(inner, (ast.Import, ast.ImportFrom)):
                        text = " ".join(lines[inner.lineno - 1 : inner.end_lineno])
                        if "# slow import" not in text and "Windows only" not in text and "not on Windows" not in text:
                            hidden.append(f"{path}:{inner.lineno}")
    assert hidden == []


def test_everything_public_says_what_it_is():
    silent = []
    for path, tree in TREES.items():
        if ast.get_docstring(tree) is None:
            silent.append(path)
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
                if ast.get_docstring(node) is None:
                    silent.append(f"{path}:{node.lineno} {node.name}")
    assert silent == []


def test_no_module_grows_beyond_what_one_can_read():
    long = {path: len((ROOT / path).read_text("utf-8").splitlines()) for path in TREES}
    assert {path: lines for path, lines in long.items() if lines > 540} == {}


def test_codes_of_errors_are_unique_or_mean_the_same():
    codes: Counter[str] = Counter()
    for tree in TREES.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for line in node.body:
                    if isinstance(line, ast.Assign) and getattr(line.targets[0], "id", "") == "code":
                        assert isinstance(line.value, ast.Constant)
                        codes[str(line.value.value)] += 1
    doubled = {code for code, count in codes.items() if count > 1}
    assert doubled <= {"people.name_missing", "systems.name_missing"}, doubled
    assert all("." in code for code in codes)


def test_text_for_translation_is_never_built():
    wrong = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr" and node.args:
                if isinstance(node.args[0], (ast.JoinedStr, ast.BinOp)):
                    wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


def test_style_sheets_are_set_in_the_theme_only():
    wrong = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("setStyleSheet", "processEvents"):
                if not path.startswith("ui/theme/"):
                    wrong.append(f"{path}:{node.lineno}")
    assert wrong == []


@pytest.mark.parametrize("name", ["README.md", "docs/architecture.md", "docs/security.md", "CHANGELOG.md"])
def test_documents_are_there(name):
    assert len((ROOT / name).read_text("utf-8")) > 500


def test_nothing_in_the_repository_names_a_machine_or_an_index():
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    banned = ("/wo" + "rk/", "/ro" + "ot/", "files.python" + "hosted.org", "--index-" + "url", "registry.npm" + "js")
    for name in files:
        path = ROOT / name
        if name and path.suffix in (".py", ".md", ".toml", ".lock", ".txt", ".yaml", "") and path.is_file():
            text = path.read_text("utf-8", "replace")
            assert not [word for word in banned if word in text], name
