"""The sentences of `ui.errors`, by code. A part may name facts of the error in braces; an empty part is left out.

Add a line here when the core gets a new error; a test finds codes without one.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP as QT

from ui.report_sentences import REPORT_SENTENCES

Sentences = tuple[str, str, str]

SENTENCES: dict[str, Sentences] = {
    **REPORT_SENTENCES,
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
    # --- the register ---
    "register.missing": (
        QT("errors", "There is no register at {path}."),
        QT("errors", "Nothing was opened."),
        QT("errors", "Choose where the file is now, or open a backup."),
    ),
    "register.exists": (
        QT("errors", "There is a register at {path} already."),
        QT("errors", "It was not overwritten."),
        QT("errors", "Choose another name, or open that one."),
    ),
    "register.empty": (
        QT("errors", "The file {path} is empty."),
        QT("errors", "It was not opened, so nothing was lost by opening it."),
        QT("errors", "Open a backup."),
    ),
    "register.not_a_register": (
        QT("errors", "{path} is not a register of this program."),
        QT("errors", "It was not changed."),
        QT("errors", "Choose another file."),
    ),
    "register.plain": (
        QT("errors", "{path} is a database without encryption."),
        QT("errors", "It was not opened."),
        QT("errors", "Choose a register that this program made."),
    ),
    "register.damaged": (
        QT("errors", "The passphrase fits, but the register is damaged."),
        QT("errors", "It was not changed by opening it."),
        QT("errors", "Copy it away first, then open a backup."),
    ),
    "register.newer": (
        QT("errors", "The register was written by a newer version of this program."),
        QT("errors", "It was not changed."),
        QT("errors", "Install that version and open it again."),
    ),
    "register.in_use": (
        QT("errors", "The register is open elsewhere: {holder}."),
        QT("errors", "Two people cannot write in it at once."),
        QT("errors", "Close it there, or open it for viewing only."),
    ),
    "register.on_share": (
        QT("errors", "The register lies on a network drive."),
        QT("errors", "Saving is not safe there, so it was not opened."),
        QT("errors", "Copy it to this laptop, or open it for viewing only."),
    ),
    "register.read_only": (
        QT("errors", "The register is open for viewing only."),
        QT("errors", "Nothing can be changed here."),
        QT("errors", "Open it from a disk that can be written."),
    ),
    "register.locked": (
        QT("errors", "The register is locked."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Unlock it and try again."),
    ),
    "register.unsaved_log": (
        QT("errors", "This copy of the register lacks its last changes."),
        QT("errors", "It was not opened, because they would stay hidden."),
        QT("errors", "Copy all its files together, or open a backup."),
    ),
    "register.wrong_passphrase": (
        QT("errors", "That passphrase does not fit."),
        "",
        QT("errors", "Try again, or use the recovery key."),
    ),
    "register.wrong_recovery_key": (
        QT("errors", "That recovery key does not belong to this register."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Look for the key that was made last."),
    ),
    "register.recovery_typo": (
        QT("errors", "The recovery key has a typing error."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Compare it group by group; each has four characters."),
    ),
    "register.recovery_not_confirmed": (
        QT("errors", "These groups do not fit."),
        "",
        QT("errors", "Compare them with your note."),
    ),
    "register.key_file_missing": (
        QT("errors", "The key file beside the register is missing."),
        QT("errors", "Without it the register cannot be opened."),
        QT("errors", "Put the .keys file beside it, or open a backup."),
    ),
    "register.key_file_unknown": (
        QT("errors", "The key file is not one of this version."),
        QT("errors", "The register was not opened."),
        QT("errors", "Put the right .keys file beside it."),
    ),
    "register.key_file_tampered": (
        QT("errors", "The key file was changed outside this program."),
        QT("errors", "The register was not opened."),
        QT("errors", "Tell your security officer and open a backup."),
    ),
    "register.key_file_foreign": (
        QT("errors", "The key file belongs to another register."),
        QT("errors", "The register was not opened."),
        QT("errors", "Put the right .keys file beside it."),
    ),
    "register.keyring_unavailable": (
        QT("errors", "The keyring of this account cannot be used."),
        QT("errors", "The passphrase still opens the register."),
        QT("errors", "Unlock with the passphrase."),
    ),
    "register.passphrase_too_short": (
        QT("errors", "The passphrase is too short."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Take at least {minimum} characters."),
    ),
    "register.migration_failed": (
        QT("errors", "The register could not be brought to this version."),
        QT("errors", "It is as it was; a backup lies beside it."),
        QT("errors", "Quote the code below and go on with the older version."),
    ),
    "trail.broken": (
        QT("errors", "The trail does not check from entry {seq} on."),
        QT("errors", "Somebody may have changed the register outside this program."),
        QT("errors", "Keep this file as it is and tell your security officer."),
    ),
    "storage.disk_full": (
        QT("errors", "The disk is full; this is not saved yet."),
        QT("errors", "What you typed is kept in the window."),
        QT("errors", "Free some space, then Retry."),
    ),
    "storage.failed": (
        QT("errors", "The disk did not answer; this is not saved yet."),
        QT("errors", "What you typed is kept in the window."),
        QT("errors", "Check the disk or the stick, then Retry."),
    ),
    "people.unknown": (
        QT("errors", "Nobody of this register has that name."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Choose a name from the list."),
    ),
    "people.name_missing": (
        QT("errors", "A person needs a name."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Type 1 to 120 characters."),
    ),
    # --- systems ---
    "systems.unknown": (
        QT("errors", "There is no such system in this register."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Look for it in the list of systems."),
    ),
    "systems.card_invalid": (
        QT("errors", "The field {field} does not take “{value}”."),
        QT("errors", "The card was not changed."),
        QT("errors", "Choose one of the offered values."),
    ),
    "systems.name_missing": (
        QT("errors", "A system needs a name."),
        QT("errors", "It was not registered."),
        QT("errors", "Type the name people use for it."),
    ),
    "systems.ref_taken": (
        QT("errors", "Another system has the reference {ref}."),
        QT("errors", "The card was not changed."),
        QT("errors", "Choose another reference, or leave it empty."),
    ),
    # --- packs and method ---
    "packs.bad_expression": (
        QT("errors", "The pack says in an unreadable way when a question applies."),
        QT("errors", "The pack was not installed."),
        QT("errors", "Ask whoever made the pack."),
    ),
    "packs.not_installed": (
        QT("errors", "The pack {pack} is not in this register."),
        QT("errors", "The assessment cannot begin."),
        QT("errors", "Install the pack first."),
    ),
    "packs.faulty": (
        QT("errors", "The pack has faults."),
        QT("errors", "It was not installed."),
        QT("errors", "Ask whoever made the pack."),
    ),
    "packs.version_taken": (
        QT("errors", "This version of {pack} is installed with other content."),
        QT("errors", "Nothing was changed."),
        QT("errors", "A change of content needs a new version number."),
    ),
    "risks.out_of_range": (
        QT("errors", "A risk lies outside the scale of the method."),
        QT("errors", "It was not rated."),
        QT("errors", "Ask whoever made the pack."),
    ),
    "scoring.out_of_range": (
        QT("errors", "An answer lies outside the scale."),
        QT("errors", "The result cannot be shown."),
        QT("errors", "Quote the code below."),
    ),
    "scoring.bad_weight": (
        QT("errors", "The question {question_id} has no weight."),
        QT("errors", "The result cannot be shown."),
        QT("errors", "Ask whoever made the pack."),
    ),
    # --- assessments, evidence, review ---
    "assessments.unknown": (
        QT("errors", "There is no such assessment in this register."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Look for it in the list of assessments."),
    ),
    "assessments.level_unknown": (
        QT("errors", "That answer is not on the scale."),
        QT("errors", "The answer was not changed."),
        QT("errors", "Choose one of the offered answers."),
    ),
    "assessments.note_too_long": (
        QT("errors", "The note is too long."),
        QT("errors", "It is not saved."),
        QT("errors", "Shorten it to {limit} characters, or attach it as a file."),
    ),
    "assessments.nothing_chosen": (
        QT("errors", "No questionnaire was chosen."),
        QT("errors", "The assessment did not begin."),
        QT("errors", "Choose at least one."),
    ),
    "assessments.not_a_draft": (
        QT("errors", "The assessment is handed in."),
        QT("errors", "Its answers no longer change here."),
        QT("errors", "Ask the reviewer to send it back."),
    ),
    "assessments.question_not_shown": (
        QT("errors", "This question does not apply to the system."),
        QT("errors", "The answer was not kept."),
        QT("errors", "Check the system card."),
    ),
    "assessments.not_ready": (
        QT("errors", "Some questions stand against handing in: {questions}."),
        QT("errors", "The assessment is still a draft."),
        QT("errors", "Answer them, or hand in with open questions."),
    ),
    "evidence.unknown": (
        QT("errors", "This piece of evidence is not in the register."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Attach the file again."),
    ),
    "evidence.refused": (
        QT("errors", "{name} was not attached."),
        QT("errors", "Files that can run, are empty, damaged or not what they say are not taken in ({reason})."),
        QT("errors", "Attach a photo, a PDF or a text file of it."),
    ),
    "evidence.too_large": (
        QT("errors", "{name} is too large and was not attached."),
        QT("errors", "One file may have 64 MB."),
        QT("errors", "Attach the part that matters."),
    ),
    "evidence.has_macros": (
        QT("errors", "{name} contains macros and was not attached."),
        QT("errors", "Macros can run, so they stay out of the register."),
        QT("errors", "Save it as PDF and attach that."),
    ),
    "reviews.not_handed_in": (
        QT("errors", "Only a handed-in assessment is reviewed."),
        QT("errors", "Nothing was changed."),
        QT("errors", "Wait until the assessor hands it in."),
    ),
    "reviews.own_work": (
        QT("errors", "You answered in this assessment."),
        QT("errors", "Another person reviews it: four eyes see more."),
        QT("errors", "Hand the laptop over, or change the person at work in Settings."),
    ),
    "reviews.reason_missing": (
        QT("errors", "Sending back needs a reason."),
        QT("errors", "The answer was not sent back."),
        QT("errors", "Type what is to be mended."),
    ),
    "reviews.open": (
        QT("errors", "Some answers have no verdict yet: {questions}."),
        QT("errors", "The review is still open."),
        QT("errors", "Accept them or send them back."),
    ),
}
