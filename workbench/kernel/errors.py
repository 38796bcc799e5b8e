"""The tree of errors. An error carries a dotted code and facts, never a sentence.

Sentences in the person's language are made by the faces (`ui.errors`, `workbench.cli`) from code and facts.
"""

from typing import Any, ClassVar


class WorkbenchError(Exception):
    """Something expected went wrong; *facts* are short values that a sentence may name."""

    code: ClassVar[str] = "workbench.error"

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code)
        self.facts = facts

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({shown})" if shown else self.code


class ContentError(WorkbenchError):
    """A content pack is at fault, not the person."""

    code = "content.error"


class InputError(WorkbenchError):
    """What the person gave cannot be used; they can mend it."""

    code = "input.error"


class StateError(WorkbenchError):
    """Not possible now, for example because the answer is already handed in."""

    code = "state.error"


class RegisterError(WorkbenchError):
    """The register file, its keys or its disk."""

    code = "register.error"


class SignatureError(WorkbenchError):
    """Signing or verifying failed."""

    code = "signature.error"
