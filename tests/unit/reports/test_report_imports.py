"""Start-up does not pay for reports: the libraries that print and sign are loaded when they are first used."""

import subprocess
import sys

SLOW = ("reportlab", "pikepdf", "openpyxl", "matplotlib", "pypdfium2", "pyhanko", "asn1crypto", "cryptography", "lxml")
MODULES = (
    "workbench.reports.pdf.render",
    "workbench.reports.pdf.appearance",
    "workbench.reports.xlsx.render",
    "workbench.reports.preview",
    "workbench.signing.identities",
    "workbench.signing.pdf",
    "workbench.signing.verify",
    "workbench.signing.reproduce",
)


def test_importing_the_stages_loads_no_slow_library() -> None:
    code = f"import sys, {', '.join(MODULES)}; print(*sorted(set({SLOW!r}) & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
