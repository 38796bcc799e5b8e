"""The sentences of `ui.errors`, by code. A part may name facts of the error in braces; an empty part is left out.

Add a line here when the core gets a new error; a test finds codes without one.
"""

from ui.coverage_sentences import COVERAGE_SENTENCES
from ui.i18n.mark import QT_TRANSLATE_NOOP
from ui.report_sentences import REPORT_SENTENCES
from ui.risk_sentences import RISK_SENTENCES

Sentences = tuple[str, str, str]

SENTENCES: dict[str, Sentences] = {
    **COVERAGE_SENTENCES,
    **REPORT_SENTENCES,
    **RISK_SENTENCES,
    # --- families, for codes without a line of their own ---
    "workbench.error": (
        QT_TRANSLATE_NOOP("errors", "That did not work."),
        QT_TRANSLATE_NOOP("errors", "Your saved work is untouched."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, quote the code below."),
    ),
    "content.error": (
        QT_TRANSLATE_NOOP("errors", "The content pack has a fault."),
        QT_TRANSLATE_NOOP("errors", "It cannot be used until it is mended."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever made the pack."),
    ),
    "input.error": (
        QT_TRANSLATE_NOOP("errors", "What was given cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Correct it and try again."),
    ),
    "state.error": (
        QT_TRANSLATE_NOOP("errors", "That is not possible now."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at the state of the assessment first."),
    ),
    "register.error": (
        QT_TRANSLATE_NOOP("errors", "The register could not be used."),
        QT_TRANSLATE_NOOP("errors", "Everything saved before is still there."),
        QT_TRANSLATE_NOOP("errors", "Check the disk, then try again."),
    ),
    "signature.error": (
        QT_TRANSLATE_NOOP("errors", "Signing or checking a signature failed."),
        QT_TRANSLATE_NOOP("errors", "The file is as it was before."),
        QT_TRANSLATE_NOOP("errors", "Check the certificate and try again."),
    ),
    # --- the window itself ---
    "workbench.unexpected": (
        QT_TRANSLATE_NOOP("errors", "Something happened that nobody foresaw ({kind}, {where})."),
        QT_TRANSLATE_NOOP("errors", "Everything up to your last answer is saved."),
        QT_TRANSLATE_NOOP("errors", "Go on working; if it happens again, quote the code below."),
    ),
    "job.cancelled": (
        QT_TRANSLATE_NOOP("errors", "The work was stopped."),
        QT_TRANSLATE_NOOP("errors", "Nothing half-done is left."),
        "",
    ),
    "theme.bad_roles": (
        QT_TRANSLATE_NOOP("errors", "The theme {theme} is not complete."),
        QT_TRANSLATE_NOOP("errors", "The light theme is shown instead."),
        QT_TRANSLATE_NOOP("errors", "Install the program again."),
    ),
    # --- EU AI Act ---
    "classification.unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such classification."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Go back to the system and choose one."),
    ),
    "classification.not_a_draft": (
        QT_TRANSLATE_NOOP("errors", "This classification is finished."),
        QT_TRANSLATE_NOOP("errors", "Its answers no longer change."),
        QT_TRANSLATE_NOOP("errors", "Take it back, or classify the system again."),
    ),
    "classification.facts_missing": (
        QT_TRANSLATE_NOOP("errors", "Some questions that matter have no answer yet: {nodes}."),
        QT_TRANSLATE_NOOP("errors", "The result is not handed in."),
        QT_TRANSLATE_NOOP("errors", "Answer them; not sure is an answer too."),
    ),
    "classification.start_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no starting point {start}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another, or none."),
    ),
    "classification.note_too_long": (
        QT_TRANSLATE_NOOP("errors", "The text at {node} has more than {limit} letters."),
        QT_TRANSLATE_NOOP("errors", "It was not saved."),
        QT_TRANSLATE_NOOP("errors", "Shorten it, or attach a file."),
    ),
    "classification.not_finished": (
        QT_TRANSLATE_NOOP("errors", "This classification does not wait for a decision."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look at its state first."),
    ),
    "classification.own_work": (
        QT_TRANSLATE_NOOP("errors", "{person} answered in this classification."),
        QT_TRANSLATE_NOOP("errors", "Nobody decides on what they answered."),
        QT_TRANSLATE_NOOP("errors", "Let another person confirm or overrule it."),
    ),
    "classification.reason_missing": (
        QT_TRANSLATE_NOOP("errors", "A reason is missing."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Say why, then try again."),
    ),
    "classification.not_current": (
        QT_TRANSLATE_NOOP("errors", "This classification is not the current one."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Open the current one of the system."),
    ),
    "classification.duty_unknown": (
        QT_TRANSLATE_NOOP("errors", "This result has no duty {duty}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose one of its list."),
    ),
    "classification.class_unknown": (
        QT_TRANSLATE_NOOP("errors", "{given} is no class or role of the EU AI Act, or excludes another."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Spell it as in the result, for example HIGH_RISK_ANNEX_III(2)."),
    ),
    # --- files ---
    "file.exists": (
        QT_TRANSLATE_NOOP("errors", "{path} exists already."),
        QT_TRANSLATE_NOOP("errors", "It was not overwritten."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    "file.in_use": (
        QT_TRANSLATE_NOOP("errors", "Another program holds {path}."),
        QT_TRANSLATE_NOOP("errors", "It was not overwritten."),
        QT_TRANSLATE_NOOP("errors", "Close it there, then try again."),
    ),
    # --- the register ---
    "register.missing": (
        QT_TRANSLATE_NOOP("errors", "There is no register at {path}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was opened."),
        QT_TRANSLATE_NOOP("errors", "Choose where the file is now, or open a backup."),
    ),
    "register.exists": (
        QT_TRANSLATE_NOOP("errors", "There is a register at {path} already."),
        QT_TRANSLATE_NOOP("errors", "It was not overwritten."),
        QT_TRANSLATE_NOOP("errors", "Choose another name, or open that one."),
    ),
    "register.empty": (
        QT_TRANSLATE_NOOP("errors", "The file {path} is empty."),
        QT_TRANSLATE_NOOP("errors", "It was not opened, so nothing was lost by opening it."),
        QT_TRANSLATE_NOOP("errors", "Open a backup."),
    ),
    "register.not_a_register": (
        QT_TRANSLATE_NOOP("errors", "{path} is not a register of this program."),
        QT_TRANSLATE_NOOP("errors", "It was not changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another file."),
    ),
    "register.plain": (
        QT_TRANSLATE_NOOP("errors", "{path} is a database without encryption."),
        QT_TRANSLATE_NOOP("errors", "It was not opened."),
        QT_TRANSLATE_NOOP("errors", "Choose a register that this program made."),
    ),
    "register.damaged": (
        QT_TRANSLATE_NOOP("errors", "The passphrase fits, but the register is damaged."),
        QT_TRANSLATE_NOOP("errors", "It was not changed by opening it."),
        QT_TRANSLATE_NOOP("errors", "Copy it away first, then open a backup."),
    ),
    "register.newer": (
        QT_TRANSLATE_NOOP("errors", "The register was written by a newer version of this program."),
        QT_TRANSLATE_NOOP("errors", "It was not changed."),
        QT_TRANSLATE_NOOP("errors", "Install that version and open it again."),
    ),
    "register.in_use": (
        QT_TRANSLATE_NOOP("errors", "The register is open elsewhere: {holder}."),
        QT_TRANSLATE_NOOP("errors", "Two people cannot write in it at once."),
        QT_TRANSLATE_NOOP("errors", "Close it there, or open it for viewing only."),
    ),
    "register.on_share": (
        QT_TRANSLATE_NOOP("errors", "The register lies on a network drive."),
        QT_TRANSLATE_NOOP("errors", "Saving is not safe there, so it was not opened."),
        QT_TRANSLATE_NOOP("errors", "Copy it to this laptop, or open it for viewing only."),
    ),
    "register.read_only": (
        QT_TRANSLATE_NOOP("errors", "The register is open for viewing only."),
        QT_TRANSLATE_NOOP("errors", "Nothing can be changed here."),
        QT_TRANSLATE_NOOP("errors", "Open it from a disk that can be written."),
    ),
    "register.locked": (
        QT_TRANSLATE_NOOP("errors", "The register is locked."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Unlock it and try again."),
    ),
    "register.unsaved_log": (
        QT_TRANSLATE_NOOP("errors", "This copy of the register lacks its last changes."),
        QT_TRANSLATE_NOOP("errors", "It was not opened, because they would stay hidden."),
        QT_TRANSLATE_NOOP("errors", "Copy all its files together, or open a backup."),
    ),
    "register.wrong_passphrase": (
        QT_TRANSLATE_NOOP("errors", "That passphrase does not fit."),
        "",
        QT_TRANSLATE_NOOP("errors", "Try again, or use the recovery key."),
    ),
    "register.wrong_recovery_key": (
        QT_TRANSLATE_NOOP("errors", "That recovery key does not belong to this register."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for the key that was made last."),
    ),
    "register.recovery_typo": (
        QT_TRANSLATE_NOOP("errors", "The recovery key has a typing error."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Compare it group by group; each has four characters."),
    ),
    "register.recovery_not_confirmed": (
        QT_TRANSLATE_NOOP("errors", "These groups do not fit."),
        "",
        QT_TRANSLATE_NOOP("errors", "Compare them with your note."),
    ),
    "register.key_file_missing": (
        QT_TRANSLATE_NOOP("errors", "The key file beside the register is missing."),
        QT_TRANSLATE_NOOP("errors", "Without it the register cannot be opened."),
        QT_TRANSLATE_NOOP("errors", "Put the .keys file beside it, or open a backup."),
    ),
    "register.key_file_unknown": (
        QT_TRANSLATE_NOOP("errors", "The key file is not one of this version."),
        QT_TRANSLATE_NOOP("errors", "The register was not opened."),
        QT_TRANSLATE_NOOP("errors", "Put the right .keys file beside it."),
    ),
    "register.key_file_tampered": (
        QT_TRANSLATE_NOOP("errors", "The key file was changed outside this program."),
        QT_TRANSLATE_NOOP("errors", "The register was not opened."),
        QT_TRANSLATE_NOOP("errors", "Tell your security officer and open a backup."),
    ),
    "register.key_file_foreign": (
        QT_TRANSLATE_NOOP("errors", "The key file belongs to another register."),
        QT_TRANSLATE_NOOP("errors", "The register was not opened."),
        QT_TRANSLATE_NOOP("errors", "Put the right .keys file beside it."),
    ),
    "register.keyring_unavailable": (
        QT_TRANSLATE_NOOP("errors", "The keyring of this account cannot be used."),
        QT_TRANSLATE_NOOP("errors", "The passphrase still opens the register."),
        QT_TRANSLATE_NOOP("errors", "Unlock with the passphrase."),
    ),
    "register.passphrase_too_short": (
        QT_TRANSLATE_NOOP("errors", "The passphrase is too short."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Take at least {minimum} characters."),
    ),
    "register.migration_failed": (
        QT_TRANSLATE_NOOP("errors", "The register could not be brought to this version."),
        QT_TRANSLATE_NOOP("errors", "It is as it was; a backup lies beside it."),
        QT_TRANSLATE_NOOP("errors", "Quote the code below and go on with the older version."),
    ),
    "trail.broken": (
        QT_TRANSLATE_NOOP("errors", "The trail does not check from entry {seq} on."),
        QT_TRANSLATE_NOOP("errors", "Somebody may have changed the register outside this program."),
        QT_TRANSLATE_NOOP("errors", "Keep this file as it is and tell your security officer."),
    ),
    "storage.disk_full": (
        QT_TRANSLATE_NOOP("errors", "The disk is full; this is not saved yet."),
        QT_TRANSLATE_NOOP("errors", "What you typed is kept in the window."),
        QT_TRANSLATE_NOOP("errors", "Free some space, then Retry."),
    ),
    "storage.failed": (
        QT_TRANSLATE_NOOP("errors", "The disk did not answer; this is not saved yet."),
        QT_TRANSLATE_NOOP("errors", "What you typed is kept in the window."),
        QT_TRANSLATE_NOOP("errors", "Check the disk or the stick, then Retry."),
    ),
    "people.unknown": (
        QT_TRANSLATE_NOOP("errors", "Nobody of this register has that name."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose a name from the list."),
    ),
    "people.name_missing": (
        QT_TRANSLATE_NOOP("errors", "A person needs a name."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Type 1 to 120 characters."),
    ),
    # --- systems ---
    "systems.unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such system in this register."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for it in the list of systems."),
    ),
    "systems.card_invalid": (
        QT_TRANSLATE_NOOP("errors", "The field {field} does not take “{value}”."),
        QT_TRANSLATE_NOOP("errors", "The card was not changed."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the offered values."),
    ),
    "systems.name_missing": (
        QT_TRANSLATE_NOOP("errors", "A system needs a name."),
        QT_TRANSLATE_NOOP("errors", "It was not registered."),
        QT_TRANSLATE_NOOP("errors", "Type the name people use for it."),
    ),
    "systems.ref_taken": (
        QT_TRANSLATE_NOOP("errors", "Another system has the reference {ref}."),
        QT_TRANSLATE_NOOP("errors", "The card was not changed."),
        QT_TRANSLATE_NOOP("errors", "Choose another reference, or leave it empty."),
    ),
    # --- packs and method ---
    "packs.bad_expression": (
        QT_TRANSLATE_NOOP("errors", "The pack says in an unreadable way when a question applies."),
        QT_TRANSLATE_NOOP("errors", "The pack was not installed."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever made the pack."),
    ),
    "packs.not_installed": (
        QT_TRANSLATE_NOOP("errors", "The pack {pack} is not in this register."),
        QT_TRANSLATE_NOOP("errors", "The assessment cannot begin."),
        QT_TRANSLATE_NOOP("errors", "Install the pack first."),
    ),
    "packs.faulty": (
        QT_TRANSLATE_NOOP("errors", "The pack has faults."),
        QT_TRANSLATE_NOOP("errors", "It was not installed."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever made the pack."),
    ),
    "packs.version_taken": (
        QT_TRANSLATE_NOOP("errors", "This version of {pack} is installed with other content."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "A change of content needs a new version number."),
    ),
    "risks.out_of_range": (
        QT_TRANSLATE_NOOP("errors", "A risk lies outside the scale of the method."),
        QT_TRANSLATE_NOOP("errors", "It was not rated."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever made the pack."),
    ),
    "scoring.out_of_range": (
        QT_TRANSLATE_NOOP("errors", "An answer lies outside the scale."),
        QT_TRANSLATE_NOOP("errors", "The result cannot be shown."),
        QT_TRANSLATE_NOOP("errors", "Quote the code below."),
    ),
    "scoring.bad_weight": (
        QT_TRANSLATE_NOOP("errors", "The question {question_id} has no weight."),
        QT_TRANSLATE_NOOP("errors", "The result cannot be shown."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever made the pack."),
    ),
    # --- assessments, evidence, review ---
    "assessments.unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such assessment in this register."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for it in the list of assessments."),
    ),
    "assessments.level_unknown": (
        QT_TRANSLATE_NOOP("errors", "That answer is not on the scale."),
        QT_TRANSLATE_NOOP("errors", "The answer was not changed."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the offered answers."),
    ),
    "assessments.note_too_long": (
        QT_TRANSLATE_NOOP("errors", "The note is too long."),
        QT_TRANSLATE_NOOP("errors", "It is not saved."),
        QT_TRANSLATE_NOOP("errors", "Shorten it to {limit} characters, or attach it as a file."),
    ),
    "assessments.nothing_chosen": (
        QT_TRANSLATE_NOOP("errors", "No questionnaire was chosen."),
        QT_TRANSLATE_NOOP("errors", "The assessment did not begin."),
        QT_TRANSLATE_NOOP("errors", "Choose at least one."),
    ),
    "assessments.not_a_draft": (
        QT_TRANSLATE_NOOP("errors", "The assessment is handed in."),
        QT_TRANSLATE_NOOP("errors", "Its answers no longer change here."),
        QT_TRANSLATE_NOOP("errors", "Ask the reviewer to send it back."),
    ),
    "assessments.question_not_shown": (
        QT_TRANSLATE_NOOP("errors", "This question does not apply to the system."),
        QT_TRANSLATE_NOOP("errors", "The answer was not kept."),
        QT_TRANSLATE_NOOP("errors", "Check the system card."),
    ),
    "assessments.not_ready": (
        QT_TRANSLATE_NOOP("errors", "Some questions stand against handing in: {questions}."),
        QT_TRANSLATE_NOOP("errors", "The assessment is still a draft."),
        QT_TRANSLATE_NOOP("errors", "Answer them, or hand in with open questions."),
    ),
    "evidence.unknown": (
        QT_TRANSLATE_NOOP("errors", "This piece of evidence is not in the register."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Attach the file again."),
    ),
    "evidence.refused": (
        QT_TRANSLATE_NOOP("errors", "{name} was not attached."),
        QT_TRANSLATE_NOOP(
            "errors", "Files that can run, are empty, damaged or not what they say are not taken in ({reason})."
        ),
        QT_TRANSLATE_NOOP("errors", "Attach a photo, a PDF or a text file of it."),
    ),
    "evidence.too_large": (
        QT_TRANSLATE_NOOP("errors", "{name} is too large and was not attached."),
        QT_TRANSLATE_NOOP("errors", "One file may have 64 MB."),
        QT_TRANSLATE_NOOP("errors", "Attach the part that matters."),
    ),
    "evidence.has_macros": (
        QT_TRANSLATE_NOOP("errors", "{name} contains macros and was not attached."),
        QT_TRANSLATE_NOOP("errors", "Macros can run, so they stay out of the register."),
        QT_TRANSLATE_NOOP("errors", "Save it as PDF and attach that."),
    ),
    "reviews.not_handed_in": (
        QT_TRANSLATE_NOOP("errors", "Only a handed-in assessment is reviewed."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Wait until the assessor hands it in."),
    ),
    "reviews.own_work": (
        QT_TRANSLATE_NOOP("errors", "You answered in this assessment."),
        QT_TRANSLATE_NOOP("errors", "Another person reviews it: four eyes see more."),
        QT_TRANSLATE_NOOP("errors", "Hand the laptop over, or change the person at work in Settings."),
    ),
    "reviews.reason_missing": (
        QT_TRANSLATE_NOOP("errors", "Sending back needs a reason."),
        QT_TRANSLATE_NOOP("errors", "The answer was not sent back."),
        QT_TRANSLATE_NOOP("errors", "Type what is to be mended."),
    ),
    "reviews.open": (
        QT_TRANSLATE_NOOP("errors", "Some answers have no verdict yet: {questions}."),
        QT_TRANSLATE_NOOP("errors", "The review is still open."),
        QT_TRANSLATE_NOOP("errors", "Accept them or send them back."),
    ),
    # --- lists in and out ---
    "sheets.refused": (
        QT_TRANSLATE_NOOP("errors", "{file} was not read."),
        QT_TRANSLATE_NOOP("errors", "A list with macros, links, a password or too much content stays out ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Save it as a plain XLSX or CSV and choose that."),
    ),
    "sheets.unknown_sheet": (
        QT_TRANSLATE_NOOP("errors", "The workbook has no sheet of that name."),
        QT_TRANSLATE_NOOP("errors", "Nothing was read."),
        QT_TRANSLATE_NOOP("errors", "It has: {sheets}."),
    ),
    "imports.header_missing": (
        QT_TRANSLATE_NOOP("errors", "No row of {file} looks like the titles of columns."),
        QT_TRANSLATE_NOOP("errors", "Nothing was read."),
        QT_TRANSLATE_NOOP("errors", "Put titles into one row, one title a column."),
    ),
    "imports.mapping_unknown": (
        QT_TRANSLATE_NOOP("errors", "The kept columns are gone."),
        QT_TRANSLATE_NOOP("errors", "Nothing was read."),
        QT_TRANSLATE_NOOP("errors", "Choose the columns again."),
    ),
    "imports.mapping_unreadable": (
        QT_TRANSLATE_NOOP("errors", "The kept columns cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was read."),
        QT_TRANSLATE_NOOP("errors", "Choose the columns again."),
    ),
    "exports.text_too_long": (
        QT_TRANSLATE_NOOP("errors", "A text is longer than a cell can hold."),
        QT_TRANSLATE_NOOP("errors", "The workbook was not written."),
        QT_TRANSLATE_NOOP("errors", "Shorten the text, or attach it as a file."),
    ),
    # --- classification and the rest ---
    "classification.unknown_node": (
        QT_TRANSLATE_NOOP("errors", "The AI Act tree has no question {node}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was classified."),
        QT_TRANSLATE_NOOP("errors", "Quote the code below."),
    ),
    "classification.unknown_answer": (
        QT_TRANSLATE_NOOP("errors", "The question {node} has no such answer."),
        QT_TRANSLATE_NOOP("errors", "Nothing was classified."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the offered answers."),
    ),
    "classification.contradiction": (
        QT_TRANSLATE_NOOP("errors", "Two answers exclude each other."),
        QT_TRANSLATE_NOOP("errors", "Nothing was classified."),
        QT_TRANSLATE_NOOP("errors", "Look at the question {node} again."),
    ),
    "classification.facts_unreadable": (
        QT_TRANSLATE_NOOP("errors", "The facts cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was classified."),
        QT_TRANSLATE_NOOP("errors", "Choose another file."),
    ),
    "classification.profile_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no profile of that name."),
        QT_TRANSLATE_NOOP("errors", "Nothing was classified."),
        QT_TRANSLATE_NOOP("errors", "There are: {profiles}."),
    ),
    "library.entry_unknown": (
        QT_TRANSLATE_NOOP("errors", "The library has no entry {entry}."),
        QT_TRANSLATE_NOOP("errors", "It may have been taken out of a newer version."),
        QT_TRANSLATE_NOOP("errors", "Look for it by its words in the list."),
    ),
    "packs.framework_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such framework here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was shown."),
        QT_TRANSLATE_NOOP("errors", "Look for it in the list."),
    ),
    "risks.effort_unknown": (
        QT_TRANSLATE_NOOP("errors", "The effort of a treatment is not known."),
        QT_TRANSLATE_NOOP("errors", "It has no place in the order."),
        QT_TRANSLATE_NOOP("errors", "Say how much work it is."),
    ),
    "register.foreign_log": (
        QT_TRANSLATE_NOOP("errors", "Another file's log lies beside the register."),
        QT_TRANSLATE_NOOP("errors", "It was not opened, so nothing was mixed."),
        QT_TRANSLATE_NOOP("errors", "Move the -wal file away, then open it again."),
    ),
}
