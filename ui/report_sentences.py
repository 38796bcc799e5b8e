"""Sentences for errors of reports, signing and checking, by code; read by `ui.error_sentences`."""

from ui.i18n.mark import QT_TRANSLATE_NOOP

REPORT_SENTENCES: dict[str, tuple[str, str, str]] = {
    "file.unreadable": (
        QT_TRANSLATE_NOOP("errors", "{path} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look whether the file is still there and who may read it."),
    ),
    "reports.not_reviewed": (
        QT_TRANSLATE_NOOP("errors", "The assessment is not reviewed yet."),
        QT_TRANSLATE_NOOP("errors", "A final report can only be made of a reviewed one."),
        QT_TRANSLATE_NOOP("errors", "Have it reviewed, or make a draft."),
    ),
    "reports.nothing_assessed": (
        QT_TRANSLATE_NOOP("errors", "The system has no assessment."),
        QT_TRANSLATE_NOOP("errors", "There is nothing to report on."),
        QT_TRANSLATE_NOOP("errors", "Start an assessment first."),
    ),
    "reports.unknown": (
        QT_TRANSLATE_NOOP("errors", "There is no such report in this register."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Look for it in the list of reports."),
    ),
    "reports.no_such_page": (
        QT_TRANSLATE_NOOP("errors", "Page {page} cannot be shown."),
        QT_TRANSLATE_NOOP("errors", "The report itself is complete."),
        QT_TRANSLATE_NOOP("errors", "Take a smaller size, or save the PDF and open it there."),
    ),
    "reports.unreadable_pdf": (
        QT_TRANSLATE_NOOP("errors", "The file is no PDF that can be shown."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "reports.unreadable_content": (
        QT_TRANSLATE_NOOP("errors", "The content of the report cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Its pages are still in the register."),
        QT_TRANSLATE_NOOP("errors", "Quote the code below."),
    ),
    "reports.no_derogation": (
        QT_TRANSLATE_NOOP("errors", "This system is not derogated under Art. 6(3)."),
        QT_TRANSLATE_NOOP("errors", "Art. 6(4) asks for a document only then; nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Take the classification record instead."),
    ),
    "reports.no_registration": (
        QT_TRANSLATE_NOOP("errors", "No duty to register under Art. 49 follows from class and role."),
        QT_TRANSLATE_NOOP("errors", "There is nothing to fill in; nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Look at roles and duties of the result if you expected one."),
    ),
    "reports.no_workbook": (
        QT_TRANSLATE_NOOP("errors", "This document is made as PDF only."),
        QT_TRANSLATE_NOOP("errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that ends in .pdf."),
    ),
    "reports.nothing_classified": (
        QT_TRANSLATE_NOOP("errors", "The system has no classification."),
        QT_TRANSLATE_NOOP("errors", "There is nothing to print."),
        QT_TRANSLATE_NOOP("errors", "Classify it first."),
    ),
    "reports.several_classifications": (
        QT_TRANSLATE_NOOP("errors", "The system has several classifications, one for each intended purpose."),
        QT_TRANSLATE_NOOP("errors", "Nothing was written."),
        QT_TRANSLATE_NOOP("errors", "Say which one is meant."),
    ),
    "signing.wrong_passphrase": (
        QT_TRANSLATE_NOOP("errors", "That passphrase does not open the certificate file."),
        QT_TRANSLATE_NOOP("errors", "Nothing was signed."),
        QT_TRANSLATE_NOOP("errors", "Type it again; capitals matter."),
    ),
    "signing.unreadable_identity": (
        QT_TRANSLATE_NOOP("errors", "The file holds no certificate that can sign ({why})."),
        QT_TRANSLATE_NOOP("errors", "Nothing was signed."),
        QT_TRANSLATE_NOOP("errors", "Choose the .p12 or .pfx file with your key in it."),
    ),
    "signing.unsuitable_certificate": (
        QT_TRANSLATE_NOOP("errors", "This certificate must not sign."),
        QT_TRANSLATE_NOOP("errors", "Nothing was signed; the report is as it was."),
        QT_TRANSLATE_NOOP("errors", "Ask for a new certificate."),
    ),
    "signing.other_person": (
        QT_TRANSLATE_NOOP("errors", "The certificate belongs to {found}, but {expected} is to sign here."),
        QT_TRANSLATE_NOOP("errors", "Nothing was signed; the report is as it was."),
        QT_TRANSLATE_NOOP("errors", "Choose the certificate of {expected}, or make a new version with another name."),
    ),
    "signing.wrong_order": (
        QT_TRANSLATE_NOOP("errors", "It is not your turn yet: {waiting_for} signs first."),
        QT_TRANSLATE_NOOP("errors", "Nothing was signed; the report is as it was."),
        QT_TRANSLATE_NOOP("errors", "Wait for that signature."),
    ),
    "signing.already_signed": (
        QT_TRANSLATE_NOOP("errors", "This signature is there already."),
        QT_TRANSLATE_NOOP("errors", "The report is as it was."),
        QT_TRANSLATE_NOOP("errors", "Choose another role."),
    ),
    "signing.locked": (
        QT_TRANSLATE_NOOP("errors", "A signature in this report forbids any further one."),
        QT_TRANSLATE_NOOP("errors", "The report is as it was."),
        QT_TRANSLATE_NOOP("errors", "Make a new version."),
    ),
    "signing.not_intact": (
        QT_TRANSLATE_NOOP("errors", "The report was changed after it was sealed."),
        QT_TRANSLATE_NOOP("errors", "It was not signed."),
        QT_TRANSLATE_NOOP("errors", "Make a new version, and tell your security officer."),
    ),
    "signing.not_prepared": (
        QT_TRANSLATE_NOOP("errors", "This file has no signature fields."),
        QT_TRANSLATE_NOOP("errors", "It is a draft, or no report of this program."),
        QT_TRANSLATE_NOOP("errors", "Make a final report of a reviewed assessment."),
    ),
    "signing.unknown_field": (
        QT_TRANSLATE_NOOP("errors", "The report has no signature field {field}."),
        QT_TRANSLATE_NOOP("errors", "Nothing was signed."),
        QT_TRANSLATE_NOOP("errors", "Choose one of {fields}."),
    ),
    "signing.unreadable_file": (
        QT_TRANSLATE_NOOP("errors", "The file cannot be read as a report ({why})."),
        QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        QT_TRANSLATE_NOOP("errors", "Ask for the file again."),
    ),
    "signing.unreadable_trust": (
        QT_TRANSLATE_NOOP("errors", "The file holds no certificate."),
        QT_TRANSLATE_NOOP("errors", "The roots that you trust are as they were."),
        QT_TRANSLATE_NOOP("errors", "Choose a certificate file, PEM or DER."),
    ),
    "signing.failed": (
        QT_TRANSLATE_NOOP("errors", "The signature could not be made."),
        QT_TRANSLATE_NOOP("errors", "The report is as it was."),
        QT_TRANSLATE_NOOP("errors", "Try again; if it happens again, quote the code below."),
    ),
}
