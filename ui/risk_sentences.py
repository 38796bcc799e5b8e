"""The sentences about risks, treatments, acceptances and zones, by code; see `ui.error_sentences`."""

from ui.i18n.mark import QT_TRANSLATE_NOOP

RISK_SENTENCES: dict[str, tuple[str, str, str]] = {
    "risks.unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such risk in the register."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Go back to the list and choose one."),
    ),
    "risks.treatment_unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such treatment."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Open the risk and choose one of its treatments."),
    ),
    "risks.authority_missing": (
        QT_TRANSLATE_NOOP("errors", "You may not accept a risk in band {band}."),
        QT_TRANSLATE_NOOP("errors", "The risk is as it was before. This band needs: {needed}."),
        QT_TRANSLATE_NOOP("errors", "Ask the person who holds that authority, or treat the risk."),
    ),
    "risks.accepted_too_long": (
        QT_TRANSLATE_NOOP("errors", "A risk in band {band} can be accepted until {latest} at most."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose an earlier day."),
    ),
    "risks.argument_missing": (
        QT_TRANSLATE_NOOP("errors", "This decision lacks words that the method asks for ({what})."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Say why, and for High and Critical also what is done in the meantime."),
    ),
    "risks.no_measurable_effect": (
        QT_TRANSLATE_NOOP("errors", "This treatment raises nothing above what counts today."),
        QT_TRANSLATE_NOOP("errors", "It was not saved: nobody could say that it worked."),
        QT_TRANSLATE_NOOP("errors", "Name an answer that it raises, to which level and with which evidence."),
    ),
    "risks.treatment_invalid": (
        QT_TRANSLATE_NOOP("errors", "“{value}” does not fit in {field} of a treatment."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Correct it and try again."),
    ),
    "risks.not_proven": (
        QT_TRANSLATE_NOOP("errors", "Treatment {treatment} is not proven: {questions}."),
        QT_TRANSLATE_NOOP("errors", "It stays planned."),
        QT_TRANSLATE_NOOP("errors", "Answer these questions again with the promised level and attach the evidence."),
    ),
    "risks.option_not_allowed": (
        QT_TRANSLATE_NOOP("errors", "This option is not open where {dimension} is touched."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "errors", "Choose another: safety and the duty to supply cannot be shared or taken for gain."
        ),
    ),
    "risks.field_invalid": (
        QT_TRANSLATE_NOOP("errors", "“{value}” does not fit in {field} of a risk."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Correct it and try again."),
    ),
    "risks.question_unknown": (
        QT_TRANSLATE_NOOP("errors", "No installed questionnaire has {questions}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Link the risk to questions of this register."),
    ),
    "risks.already_raised": (
        QT_TRANSLATE_NOOP("errors", "This risk stands in the register already as {ref}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was added."),
        QT_TRANSLATE_NOOP("errors", "Open {ref} and change it there."),
    ),
    "risks.not_live": (
        QT_TRANSLATE_NOOP("errors", "Risk {ref} no longer counts ({state})."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Reopen it first, or work on the risk that took its place."),
    ),
    "risks.reason_missing": (
        QT_TRANSLATE_NOOP("errors", "A reason is missing."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Say in a sentence why."),
    ),
    "risks.circular": (
        QT_TRANSLATE_NOOP("errors", "{ref} and {other} come from each other and cannot be merged this way."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Merge into a risk that is neither of the two."),
    ),
    "risks.too_few_parts": (
        QT_TRANSLATE_NOOP("errors", "Splitting and merging need at least two risks of one system."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Name another part or choose another risk of the same system."),
    ),
    "risks.override_invalid": (
        QT_TRANSLATE_NOOP("errors", "{field} cannot be set to “{value}”."),
        QT_TRANSLATE_NOOP("errors", "The computed value stands."),
        QT_TRANSLATE_NOOP("errors", "Choose 1 to 5 or a band, with a day until which a band holds."),
    ),
    "risks.treatment_not_planned": (
        QT_TRANSLATE_NOOP("errors", "Treatment {ref} is closed ({state})."),
        QT_TRANSLATE_NOOP("errors", "It no longer changes."),
        QT_TRANSLATE_NOOP("errors", "Plan a new one."),
    ),
    "risks.not_accepted": (
        QT_TRANSLATE_NOOP("errors", "Risk {ref} has no acceptance in force."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "There is nothing to withdraw."),
    ),
    "risks.authority_unknown": (
        QT_TRANSLATE_NOOP("errors", "This authority or person is not known here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Choose people who work in this register."),
    ),
    "risks.sheet_foreign": (
        QT_TRANSLATE_NOOP("errors", "{file} is not the risk workbook of this register ({reason})."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Export the register anew and change that workbook; keep its sheets and headers."),
    ),
    "risks.nothing_to_import": (
        QT_TRANSLATE_NOOP("errors", "{file} has no change that can be taken over."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed. Refused cells: {refused}."),
        QT_TRANSLATE_NOOP("errors", "Mend the refused cells, or close the workbook."),
    ),
    "zones.invalid": (
        QT_TRANSLATE_NOOP("errors", "“{value}” does not fit in {field} of a zone."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Use levels 0 to 4 and requirements of IEC 62443-3-3."),
    ),
}
