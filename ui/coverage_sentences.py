"""The sentences about coverage, reviews, moved assessments and exports, by code; see `ui.error_sentences`."""

from ui.i18n.mark import QT_TRANSLATE_NOOP

COVERAGE_SENTENCES: dict[str, tuple[str, str, str]] = {
    "applicability.item_unknown": (
        QT_TRANSLATE_NOOP("errors", "{framework} has no item {item}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was decided."),
        QT_TRANSLATE_NOOP("errors", "Choose an item from the list."),
    ),
    "applicability.reason_needed": (
        QT_TRANSLATE_NOOP("errors", "A decision needs a reason of at most {limit} characters."),
        QT_TRANSLATE_NOOP("errors", "Nothing was decided."),
        QT_TRANSLATE_NOOP("errors", "Write why the item applies or does not."),
    ),
    "authoring.foreign_workbook": (
        QT_TRANSLATE_NOOP("errors", "{file} was not written by this program for a review."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Export the questionnaire and review that workbook."),
    ),
    "authoring.other_pack": (
        QT_TRANSLATE_NOOP("errors", "{file} belongs to the pack {pack}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose the folder of that pack."),
    ),
    "authoring.formula": (
        QT_TRANSLATE_NOOP("errors", "{file} holds formulas: {cells}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed, as their text could be anything."),
        QT_TRANSLATE_NOOP("errors", "Write the text itself into these cells."),
    ),
    "authoring.column_missing": (
        QT_TRANSLATE_NOOP("errors", "The sheet {sheet} lacks the column {column}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Give the column its name back, or export anew."),
    ),
    "authoring.not_a_questionnaire": (
        QT_TRANSLATE_NOOP("errors", "{pack} is no questionnaire."),
        QT_TRANSLATE_NOOP("errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Choose the folder of a questionnaire."),
    ),
    "authoring.stale_workbook": (
        QT_TRANSLATE_NOOP("errors", "The pack was changed after {file} was written."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed, as that would be undone."),
        QT_TRANSLATE_NOOP("errors", "Export anew and review that workbook."),
    ),
    "authoring.not_taken": (
        QT_TRANSLATE_NOOP("errors", "Something stands against this workbook."),
        QT_TRANSLATE_NOOP("errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Mend what the preview names."),
    ),
    "assessments.cannot_move": (
        QT_TRANSLATE_NOOP("errors", "The assessment was handed in."),
        QT_TRANSLATE_NOOP("errors", "It keeps the questions it was answered with."),
        QT_TRANSLATE_NOOP("errors", "Start a new assessment for the newer version."),
    ),
    "assessments.version_not_newer": (
        QT_TRANSLATE_NOOP("errors", "The assessment has version {version} or a newer one."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose a newer version."),
    ),
    "assessments.pack_not_part": (
        QT_TRANSLATE_NOOP("errors", "That questionnaire is not part of the assessment, or several have this version."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Name one of: {packs}."),
    ),
    "exports.format_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no export format {format}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Name one of: {formats}."),
    ),
}
