"""The sentences of `ui.errors`, by code. A part may name facts of the error in braces; an empty part is left out.

Add a line here when the core gets a new error; a test finds codes without one.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP as QT

Sentences = tuple[str, str, str]

SENTENCES: dict[str, Sentences] = {
    # --- families, for codes without a line of their own ---
    "workbench.error": (
        QT("errors", "That did not work."),
        QT("errors", "Your saved work is untouched."),
        QT("errors", "Try again; if it happens again, quote the code below."),
    ),
    "content.error": (
        QT("errors", "The content pack has a fault."),
        QT("errors", "It cannot be used until it is mended."),
        QT("errors", "Ask whoever made the pack."),
    ),
    "input.error": (
        QT("errors", "What was given cannot be used."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Correct it and try again."),
    ),
    "state.error": (
        QT("errors", "That is not possible now."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Look at the state of the assessment first."),
    ),
    "register.error": (
        QT("errors", "The register could not be used."),
        QT("errors", "Everything saved before is still there."),
        QT("errors", "Check the disk, then try again."),
    ),
    "signature.error": (
        QT("errors", "Signing or checking a signature failed."),
        QT("errors", "The file is as it was before."),
        QT("errors", "Check the certificate and try again."),
    ),
    # --- the window itself ---
    "workbench.unexpected": (
        QT("errors", "Something happened that nobody foresaw ({kind}, {where})."),
        QT("errors", "Everything up to your last answer is saved."),
        QT("errors", "Go on working; if it happens again, quote the code below."),
    ),
    "job.cancelled": (
        QT("errors", "The work was stopped."),
        QT("errors", "Nothing half-done is left."),
        "",
    ),
    "theme.bad_roles": (
        QT("errors", "The theme {theme} is not complete."),
        QT("errors", "The light theme is shown instead."),
        QT("errors", "Install the program again."),
    ),
    # --- files ---
    "file.exists": (
        QT("errors", "{path} exists already."),
        QT("errors", "It was not overwritten."),
        QT("errors", "Choose another name."),
    ),
    "file.in_use": (
        QT("errors", "Another program holds {path}."),
        QT("errors", "It was not overwritten."),
        QT("errors", "Close it there, then try again."),
    ),
}
