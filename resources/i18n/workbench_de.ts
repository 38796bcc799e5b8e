<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept the risk</source>
        <translation>Risiko akzeptieren</translation>
    </message>
    <message>
        <source>At most until {day}; then it comes back to be decided.</source>
        <translation>Höchstens bis {day}; dann ist neu zu entscheiden.</translation>
    </message>
    <message>
        <source>What is done in the meantime</source>
        <translation>Was in der Zwischenzeit geschieht</translation>
    </message>
    <message>
        <source>The trail keeps who bore it, until when and why.</source>
        <translation>Das Protokoll behält, wer es trug, bis wann und warum.</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Classify all for {day}</source>
        <translation>Alle einstufen für {day}</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>EU AI Act</source>
        <translation>EU-KI-Verordnung</translation>
    </message>
    <message numerus="yes">
        <source>{far} · next date of %n system(s)</source>
        <translation>
            <numerusform>{far} · nächster Termin von %n System</numerusform>
            <numerusform>{far} · nächster Termin von %n Systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) not classified yet</source>
        <translation>
            <numerusform>%n System noch nicht eingestuft</numerusform>
            <numerusform>%n Systeme noch nicht eingestuft</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Tag, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Classify all for this day</source>
        <translation>Alle für diesen Tag einstufen</translation>
    </message>
    <message>
        <source>Register by class…</source>
        <translation>Register nach Klasse…</translation>
    </message>
    <message>
        <source>Register by class</source>
        <translation>Register nach Klasse</translation>
    </message>
    <message>
        <source>Systems by class</source>
        <translation>Systeme nach Klasse</translation>
    </message>
    <message>
        <source>Coming dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Coming dates of the law</source>
        <translation>Nächste Termine des Rechts</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu hinsehen</translation>
    </message>
    <message>
        <source>EU AI Act</source>
        <translation>EU-KI-Verordnung</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Duties of systems</source>
        <translation>Pflichten von Systemen</translation>
    </message>
    <message>
        <source>systems: {count}</source>
        <translation>Systeme: {count}</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>Noch nicht eingestuft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{state} · {person}</source>
        <translation>{state} · {person}</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for another look.</source>
        <translation>Nichts verlangt, neu hinzusehen.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Say a day as 2027-12-31.</source>
        <translation>Einen Tag als 2027-12-31 angeben.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>{day}: {count} classified, {duties} duties in force, {differing} would get another class.</source>
        <translation>{day}: {count} eingestuft, {duties} Pflichten in Kraft, {differing} bekämen eine andere Klasse.</translation>
    </message>
</context>
<context>
    <name>ActTab</name>
    <message>
        <source>Classify…</source>
        <translation>Einstufen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu hinsehen</translation>
    </message>
    <message>
        <source>Classifications under the EU AI Act</source>
        <translation>Einstufungen nach der EU-KI-Verordnung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Classify again, or say why the result stays.</source>
        <translation>Neu einstufen oder sagen, warum das Ergebnis bleibt.</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>Noch nicht eingestuft</translation>
    </message>
    <message>
        <source>Classify it for each intended purpose; begin from a usual case.</source>
        <translation>Für jeden Verwendungszweck einstufen; mit einem üblichen Fall beginnen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>{state} · {person} · {time}</source>
        <translation>{state} · {person} · {time}</translation>
    </message>
    <message>
        <source>current</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>next date {day}</source>
        <translation>nächster Termin {day}</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Add the risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>a risk of our own</source>
        <translation>ein eigenes Risiko</translation>
    </message>
    <message>
        <source>Its words, rating and links come from the catalogue; change them afterwards.</source>
        <translation>Wortlaut, Einstufung und Verknüpfungen kommen aus dem Katalog; danach ändern.</translation>
    </message>
    <message>
        <source>It stands in the register on the same footing as suggested ones.</source>
        <translation>Es steht im Register gleichrangig mit vorgeschlagenen.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>AnswerScale</name>
    <message>
        <source>counts as {level}</source>
        <translation>zählt als {level}</translation>
    </message>
    <message>
        <source>said</source>
        <comment>the level that the person claimed</comment>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>{answer}:</source>
        <translation>{answer}:</translation>
    </message>
    <message>
        <source>counts as Absent until somebody finds out.</source>
        <translation>zählt als „Fehlt“, bis es jemand herausfindet.</translation>
    </message>
    <message>
        <source>left out of the result when another person has approved the reason.</source>
        <translation>zählt nicht mit, sobald eine andere Person den Grund bestätigt hat.</translation>
    </message>
    <message>
        <source>{level}:</source>
        <translation>{level}:</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Ein Grund fehlt.</translation>
    </message>
    <message>
        <source>Say why the question does not apply.</source>
        <translation>Angeben, warum die Frage nicht zutrifft.</translation>
    </message>
    <message>
        <source>Counts as {level}:</source>
        <translation>Zählt als {level}:</translation>
    </message>
    <message>
        <source>the evidence is E{grade}, {words}. {said} needs E{needed}, {needed_words}.</source>
        <translation>der Nachweis ist E{grade}, {words}. {said} braucht E{needed}, {needed_words}.</translation>
    </message>
    <message>
        <source>Record what was seen</source>
        <translation>Beobachtung festhalten</translation>
    </message>
    <message>
        <source>The levels mean something else since version {version}.</source>
        <translation>Seit Version {version} bedeuten die Stufen anderes.</translation>
    </message>
    <message>
        <source>Answer again, then take the mark away. The answer before is in the history.</source>
        <translation>Neu antworten, dann die Markierung entfernen. Die alte Antwort steht im Verlauf.</translation>
    </message>
    <message>
        <source>The words of the question changed with version {version}.</source>
        <translation>Mit Version {version} ist die Frage anders formuliert.</translation>
    </message>
    <message>
        <source>Check the answer, then take the mark away.</source>
        <translation>Antwort prüfen, dann die Markierung entfernen.</translation>
    </message>
    <message>
        <source>Changed since the review by {person}.</source>
        <translation>Seit der Prüfung durch {person} geändert.</translation>
    </message>
    <message>
        <source>Sent back by {person}:</source>
        <translation>Zurückgegeben von {person}:</translation>
    </message>
    <message>
        <source>Accepted by {person}.</source>
        <translation>Angenommen von {person}.</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>No assessment is in this state.</source>
        <translation>Keine Bewertung hat diesen Stand.</translation>
    </message>
    <message>
        <source>Others are.</source>
        <translation>Andere schon.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No assessments yet.</source>
        <translation>Noch keine Bewertungen.</translation>
    </message>
    <message>
        <source>An assessment begins at a system: choose one, then Start assessment.</source>
        <translation>Eine Bewertung beginnt beim System: eines wählen, dann „Bewertung starten“.</translation>
    </message>
    <message>
        <source>Go to systems</source>
        <translation>Zu den Systemen</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>This id is not part of the pack</source>
        <translation>Diese Kennung gehört nicht zum Paket</translation>
    </message>
    <message>
        <source>This id stands twice</source>
        <translation>Diese Kennung steht doppelt</translation>
    </message>
    <message>
        <source>Not one of the words to choose from</source>
        <translation>Keines der Wörter zur Auswahl</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Keine ganze Zahl</translation>
    </message>
    <message>
        <source>The row is missing; it stays as it is in the pack</source>
        <translation>Die Zeile fehlt; im Paket bleibt sie, wie sie ist</translation>
    </message>
    <message>
        <source>The column was moved; it was read by its name</source>
        <translation>Die Spalte wurde verschoben; sie wurde am Namen erkannt</translation>
    </message>
    <message>
        <source>The column is not known and was not read</source>
        <translation>Die Spalte ist unbekannt und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The version is the same; a changed pack needs a new one</source>
        <translation>Die Version ist gleich; ein geändertes Paket braucht eine neue</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}</source>
        <translation>{sheet}, Zeile {row}, {column}</translation>
    </message>
</context>
<context>
    <name>AuthoringActs</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Review of {pack}</source>
        <translation>Durchsicht von {pack}</translation>
    </message>
    <message>
        <source>{changes} changes, {problems} problems, {faults} faults. Nothing is written yet.</source>
        <translation>{changes} Änderungen, {problems} Probleme, {faults} Fehler. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>The workbook says what the pack says. There is nothing to write.</source>
        <translation>Die Arbeitsmappe sagt, was das Paket sagt. Es gibt nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n change(s)</source>
        <translation>
            <numerusform>%n Änderung schreiben</numerusform>
            <numerusform>%n Änderungen schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder of the questionnaire</source>
        <translation>Ordner des Fragebogens</translation>
    </message>
    <message>
        <source>Workbook for review</source>
        <translation>Arbeitsmappe zur Durchsicht</translation>
    </message>
    <message>
        <source>Reviewed workbook</source>
        <translation>Durchgesehene Arbeitsmappe</translation>
    </message>
    <message>
        <source>{file} is written. Change its white cells, then import it.</source>
        <translation>{file} ist geschrieben. Die weißen Zellen ändern, dann importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written into {pack}. Install it as a new version.</source>
        <translation>
            <numerusform>%n Änderung in {pack} geschrieben. Als neue Version installieren.</numerusform>
            <numerusform>%n Änderungen in {pack} geschrieben. Als neue Version installieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthoringViewModel</name>
    <message>
        <source>Workbook for review</source>
        <translation>Arbeitsmappe zur Durchsicht</translation>
    </message>
    <message>
        <source>Compare the workbook</source>
        <translation>Arbeitsmappe vergleichen</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Import the risk workbook</source>
        <translation>Risiko-Arbeitsmappe importieren</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %n cell(s) differ · nothing is written yet</source>
        <translation>
            <numerusform>{file} · %n Zelle weicht ab · noch nichts geschrieben</numerusform>
            <numerusform>{file} · %n Zellen weichen ab · noch nichts geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Abweichende Zellen</translation>
    </message>
    <message>
        <source>Show cells</source>
        <translation>Zellen zeigen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Taken over {count}</source>
        <translation>Übernommen {count}</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Abgelehnt {count}</translation>
    </message>
    <message>
        <source>Rows that are no longer in the workbook stay as they are: {refs}</source>
        <translation>Zeilen, die in der Mappe fehlen, bleiben unverändert: {refs}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be written, all at once; refused ones stay as they are.</source>
        <translation>
            <numerusform>%n Zelle wird geschrieben; abgelehnte bleiben unverändert.</numerusform>
            <numerusform>%n Zellen werden auf einmal geschrieben; abgelehnte bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle übernehmen</numerusform>
            <numerusform>%n Zellen übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>impact {before} → {after}</source>
        <translation>Auswirkung {before} → {after}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>Verhindert</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Mitigates</source>
        <translation>Mildert</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Bow-tie. {causes} causes, {before} preventive controls, {after} mitigating ones, {ends} consequences</source>
        <translation>Bow-Tie. {causes} Ursachen, {before} verhindernde Maßnahmen, {after} mildernde, {ends} Folgen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the table</source>
        <translation>
            <numerusform>%n weitere, siehe Tabelle</numerusform>
            <numerusform>%n weitere, siehe Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderView</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Go to the assessment</source>
        <translation>Zur Bewertung</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Print all answers</source>
        <translation>Alle Antworten drucken</translation>
    </message>
    <message>
        <source>Owner who signs</source>
        <translation>Eigentümer, der signiert</translation>
    </message>
    <message>
        <source>CISO who signs</source>
        <translation>CISO, der signiert</translation>
    </message>
    <message>
        <source>empty: whoever holds the role</source>
        <translation>leer: wer die Rolle hat</translation>
    </message>
    <message>
        <source>Sign one after another</source>
        <translation>Nacheinander signieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer signiert</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>In Einstellungen ändern</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{system} · {label} · {state}</source>
        <translation>{system} · {label} · {state}</translation>
    </message>
    <message>
        <source>Operator: {operator} · Marking: {marking}</source>
        <translation>Betreiber: {operator} · Vermerk: {marking}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>The assessment is not reviewed yet</source>
        <translation>Die Bewertung ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endfassung</translation>
    </message>
    <message>
        <source>Sealed, to be signed by three roles</source>
        <translation>Gesiegelt, von drei Rollen zu signieren</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Watermarked, cannot be signed</source>
        <translation>Mit Wasserzeichen, nicht signierbar</translation>
    </message>
    <message>
        <source>A final report needs a reviewed assessment.</source>
        <translation>Eine Endfassung braucht eine geprüfte Bewertung.</translation>
    </message>
    <message>
        <source>Every question with its answer and note.</source>
        <translation>Jede Frage mit Antwort und Notiz.</translation>
    </message>
    <message>
        <source>Only the answers behind findings.</source>
        <translation>Nur die Antworten hinter Feststellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Applicability: %n framework(s)…</source>
        <translation>
            <numerusform>Anwendbarkeit: %n Rahmenwerk…</numerusform>
            <numerusform>Anwendbarkeit: %n Rahmenwerke…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add applicability…</source>
        <translation>Anwendbarkeit dazu…</translation>
    </message>
    <message>
        <source>It is a draft: {done} of {all} questions are answered.</source>
        <translation>Es ist ein Entwurf: {done} von {all} Fragen sind beantwortet.</translation>
    </message>
    <message>
        <source>It is handed in and waits for its reviewer.</source>
        <translation>Sie ist eingereicht und wartet auf die Prüfung.</translation>
    </message>
    <message>
        <source>The register is open for viewing only.</source>
        <translation>Das Register ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>Es gibt noch keine Bewertung.</translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation>Der Entwurf, wie er jetzt ist</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Die Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>The pages of a report appear here.</source>
        <translation>Hier erscheinen die Seiten eines Berichts.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>These facts decide which questions apply. What is not known makes a question apply.</source>
        <translation>Diese Angaben bestimmen, welche Fragen zutreffen. Ist etwas nicht bekannt, trifft die Frage zu.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>empty: the next number</source>
        <translation>leer: die nächste Nummer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}: {words}</translation>
    </message>
</context>
<context>
    <name>ClassificationPage</name>
    <message>
        <source>AI Act</source>
        <translation>KI-Verordnung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Confirm this step</source>
        <translation>Schritt bestätigen</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>A proposal; a reviewer confirms it.</source>
        <translation>Ein Vorschlag; eine zweite Person bestätigt ihn.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>KI-VO-Klasse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Confirm this result?</source>
        <translation>Dieses Ergebnis bestätigen?</translation>
    </message>
    <message>
        <source>The result is frozen with answers, reasons and duties. It cannot be undone; classify again later.</source>
        <translation>Das Ergebnis wird mit Antworten, Gründen und Pflichten eingefroren. Das lässt sich nicht zurücknehmen; später neu einstufen.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Send it back?</source>
        <translation>Zurückgeben?</translation>
    </message>
    <message>
        <source>It becomes a draft again; say what is missing.</source>
        <translation>Es wird wieder ein Entwurf; sagen, was fehlt.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The result stays?</source>
        <translation>Bleibt das Ergebnis?</translation>
    </message>
    <message>
        <source>Say why what came up changes nothing. Dates of the law up to today count as considered.</source>
        <translation>Sagen, warum das Neue nichts ändert. Termine des Rechts bis heute gelten als bedacht.</translation>
    </message>
    <message>
        <source>The result stays</source>
        <translation>Ergebnis bleibt</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>The reasoning as text</source>
        <translation>Die Begründung als Text</translation>
    </message>
</context>
<context>
    <name>ClassifyDialog</name>
    <message>
        <source>Classify under the EU AI Act</source>
        <translation>Nach der EU-KI-Verordnung einstufen</translation>
    </message>
    <message>
        <source>Without a starting point</source>
        <translation>Ohne Ausgangspunkt</translation>
    </message>
    <message>
        <source>Intended purpose</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Find a usual case: line rating, relay, chatbot…</source>
        <translation>Üblichen Fall finden: line rating, relay, chatbot…</translation>
    </message>
    <message>
        <source>Find a usual case</source>
        <translation>Üblichen Fall finden</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Ausgangspunkte</translation>
    </message>
    <message>
        <source>Begin from a usual case, and correct it</source>
        <translation>Mit einem üblichen Fall beginnen und ihn berichtigen</translation>
    </message>
    <message>
        <source>Its answers are proposed; each is confirmed by you.</source>
        <translation>Seine Antworten sind Vorschläge; jede wird einzeln bestätigt.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Usual case</source>
        <translation>Üblicher Fall</translation>
    </message>
    <message>
        <source>Comes out as</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>ComponentDialog</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ContentActs</name>
    <message>
        <source>Version {version} of {title} is installed:</source>
        <translation>Version {version} von {title} ist installiert:</translation>
    </message>
    <message>
        <source>{changed} changed, {added} new, {removed} removed.</source>
        <translation>{changed} geändert, {added} neu, {removed} entfernt.</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>{title}: from {old} to {new}</source>
        <translation>{title}: von {old} auf {new}</translation>
    </message>
    <message>
        <source>Move to version {version}</source>
        <translation>Zu Version {version} wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) differ. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n Frage ist anders. Noch ist nichts geändert.</numerusform>
            <numerusform>%n Fragen sind anders. Noch ist nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is kept. The version before stays in the history.</source>
        <translation>Jede Antwort bleibt erhalten. Die Version davor bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Version {version} is asked now.</source>
        <translation>Jetzt gilt Version {version}.</translation>
    </message>
    <message>
        <source>{again} to answer again, {check} to check; all are marked.</source>
        <translation>{again} neu zu beantworten, {check} zu prüfen; alle sind markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) hidden by rule</source>
        <translation>
            <numerusform>%n Frage durch Regel ausgeblendet</numerusform>
            <numerusform>%n Fragen durch Regel ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts of the system decide. Change them on the system card to be asked more.</source>
        <translation>Die Angaben zum System entscheiden. Sie lassen sich auf der Systemkarte ändern.</translation>
    </message>
    <message>
        <source>asked if {rule}</source>
        <translation>gefragt, wenn {rule}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Applies?</source>
        <translation>Gilt?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>No question answers it.</source>
        <translation>Keine Frage beantwortet das.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on it apply.</source>
        <translation>
            <numerusform>%n Frage dazu gilt.</numerusform>
            <numerusform>%n Fragen dazu gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its questions apply but were not part of the assessment.</source>
        <translation>Die Fragen dazu gelten, gehörten aber nicht zur Bewertung.</translation>
    </message>
    <message>
        <source>The facts of the system rule every question on it out.</source>
        <translation>Die Angaben zum System schließen jede Frage dazu aus.</translation>
    </message>
    <message>
        <source>Every question on it was accepted as not applicable.</source>
        <translation>Jede Frage dazu wurde als nicht zutreffend angenommen.</translation>
    </message>
    <message>
        <source>Decided by {person}, {day}</source>
        <translation>Entschieden von {person}, {day}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not applicable, to be reviewed</source>
        <translation>nicht zutreffend, noch zu prüfen</translation>
    </message>
    <message>
        <source>ruled out by the facts of the system</source>
        <translation>durch die Angaben zum System ausgeschlossen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
</context>
<context>
    <name>CoverageDetail</name>
    <message>
        <source>No item is chosen.</source>
        <translation>Kein Punkt ist gewählt.</translation>
    </message>
    <message>
        <source>The identifier is to be confirmed.</source>
        <translation>Die Kennung ist noch zu bestätigen.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation>Keine Frage ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>It answers to %n item(s)</source>
        <translation>
            <numerusform>Sie beantwortet %n Punkt</numerusform>
            <numerusform>Sie beantwortet %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>No question answers it.</source>
        <translation>Keine Frage beantwortet das.</translation>
    </message>
    <message>
        <source>Counts as {level}</source>
        <translation>Zählt als {level}</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Noch zählt nichts</translation>
    </message>
    <message>
        <source>Asked if: {rule}</source>
        <translation>Gefragt, wenn: {rule}</translation>
    </message>
    <message>
        <source>{name}, {grade}, sha-256 {digits}…</source>
        <translation>{name}, {grade}, sha-256 {digits}…</translation>
    </message>
    <message>
        <source>Related: {theme}</source>
        <translation>Verwandt: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>System card</source>
        <translation>Systemkarte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Nach Punkt</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Nach Frage</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Filter items  {key}</source>
        <translation>Punkte filtern  {key}</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Punkte filtern</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>{title} · {covered} of {included} covered</source>
        <translation>{title} · {covered} von {included} abgedeckt</translation>
    </message>
    <message>
        <source>{included} of {all} items apply, {covered} are covered</source>
        <translation>{included} von {all} Punkten gelten, {covered} sind abgedeckt</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>That apply</source>
        <translation>Die gelten</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>The filter leaves everything out.</source>
        <translation>Der Filter lässt alles weg.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Save the statement of applicability</source>
        <translation>Erklärung zur Anwendbarkeit speichern</translation>
    </message>
    <message>
        <source>{file} is written, with one sheet for each framework.</source>
        <translation>{file} ist geschrieben, mit einem Blatt je Rahmenwerk.</translation>
    </message>
</context>
<context>
    <name>CoverageViewModel</name>
    <message>
        <source>Workbook of the statement</source>
        <translation>Arbeitsmappe der Erklärung</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Create the register</source>
        <translation>Register anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type your name: answers and reports show it.</source>
        <translation>Namen eingeben: Antworten und Berichte zeigen ihn.</translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation>Register anlegen</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Tag, als Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Does {item} apply?</source>
        <translation>Gilt {item}?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>With a reason in your words</source>
        <translation>Mit Grund in eigenen Worten</translation>
    </message>
    <message>
        <source>It is excluded</source>
        <translation>Ist ausgeschlossen</translation>
    </message>
    <message>
        <source>As proposed: {proposal}</source>
        <translation>Wie vorgeschlagen: {proposal}</translation>
    </message>
    <message>
        <source>Takes an earlier decision back</source>
        <translation>Nimmt eine frühere Entscheidung zurück</translation>
    </message>
    <message>
        <source>Nobody has decided otherwise</source>
        <translation>Niemand hat anders entschieden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Your name and the day are kept with it.</source>
        <translation>Ihr Name und der Tag werden festgehalten.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Dokument speichern</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>{id} · Art. {article} · {role} · {status}</source>
        <translation>{id} · Art. {article} · {role} · {status}</translation>
    </message>
    <message>
        <source>Penalty tier {tier}. Certainty {letter}: {meaning}.</source>
        <translation>Bußgeldstufe {tier}. Sicherheit {letter}: {meaning}.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum sie nicht gilt</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Drafts of assessments follow the new facts; the trail keeps the old ones.</source>
        <translation>Entwürfe von Bewertungen folgen den neuen Angaben; der Prüfpfad behält die alten.</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Karte ändern</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Not translated yet; shown in English.</source>
        <translation>Noch nicht übersetzt; auf Englisch gezeigt.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
    <message>
        <source>To whom: {recipient}</source>
        <translation>An wen: {recipient}</translation>
    </message>
    <message>
        <source>Clock: {clock}</source>
        <translation>Frist läuft: {clock}</translation>
    </message>
    <message>
        <source>Source: {source}; certainty {certainty}, as known on {day}</source>
        <translation>Quelle: {source}; Sicherheit {certainty}, Stand {day}</translation>
    </message>
    <message>
        <source>Met by controls {controls}</source>
        <translation>Dagegen stehen die Maßnahmen {controls}</translation>
    </message>
    <message>
        <source>Diagram: {flows}</source>
        <translation>Zeichnung: {flows}</translation>
    </message>
    <message>
        <source>Letters: conduits; the arrow shows where data goes, a diode that hardware lets nothing back. Numbers: controls. Dashed red line: trust ends. Dashed zone: outside the operator&apos;s trust. The keys + and - zoom, 0 shows the whole width.</source>
        <translation>Buchstaben: Conduits; der Pfeil zeigt, wohin Daten gehen, eine Diode, dass Hardware nichts zurücklässt. Zahlen: Maßnahmen. Rote Strichlinie: Ende des Vertrauens. Gestrichelte Zone: außerhalb des Vertrauens des Betreibers. Die Tasten + und - vergrößern und verkleinern, 0 zeigt die ganze Breite.</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Conduits</translation>
    </message>
    <message>
        <source>One way by hardware.</source>
        <translation>Durch Hardware nur in eine Richtung.</translation>
    </message>
    <message>
        <source>Helps with questions</source>
        <translation>Hilft bei Fragen</translation>
    </message>
    <message>
        <source>Answer again afterwards</source>
        <translation>Danach neu beantworten</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>{time} · {size} · E{grade}</source>
        <translation>{time} · {size} · E{grade}</translation>
    </message>
    <message>
        <source>stored, {hash}</source>
        <translation>gespeichert, {hash}</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Pasted picture {time}</source>
        <translation>Eingefügtes Bild {time}</translation>
    </message>
    <message>
        <source>What was seen at work?</source>
        <translation>Was wurde im Betrieb gesehen?</translation>
    </message>
    <message>
        <source>Say what was shown, where, when and by whom. It is kept as evidence of grade E2.</source>
        <translation>Angeben, was wo, wann und von wem gezeigt wurde. Es gilt als Nachweis vom Grad E2.</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Als Nachweis behalten</translation>
    </message>
    <message>
        <source>Observation {number}</source>
        <translation>Beobachtung {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>Choose, drop or paste</source>
        <translation>Wählen, ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Counts as E{grade}: {words}</source>
        <translation>Zählt als E{grade}: {words}</translation>
    </message>
    <message>
        <source>Remove from this answer</source>
        <translation>Von dieser Antwort entfernen</translation>
    </message>
</context>
<context>
    <name>ExportActs</name>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>Written: {files}.</source>
        <translation>Geschrieben: {files}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>OSCAL assessment results</source>
        <translation>OSCAL-Bewertungsergebnisse</translation>
    </message>
    <message>
        <source>One JSON file; evidence by its hash</source>
        <translation>Eine JSON-Datei; Nachweise mit ihrem Hash</translation>
    </message>
    <message>
        <source>CISO Assistant</source>
        <translation>CISO Assistant</translation>
    </message>
    <message>
        <source>A library and, beside it, an audit workbook</source>
        <translation>Eine Bibliothek und daneben eine Audit-Arbeitsmappe</translation>
    </message>
    <message>
        <source>The files hold notes and names in the clear. No evidence file is included.</source>
        <translation>Die Dateien enthalten Notizen und Namen im Klartext. Nachweise sind nicht dabei.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Choose a finding: what was said, and what helps.</source>
        <translation>Eine Feststellung wählen: was gesagt wurde, und was hilft.</translation>
    </message>
    <message>
        <source>{severity}, counts as {level}</source>
        <translation>{severity}, zählt als {level}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>said: {level}</source>
        <translation>angegeben: {level}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Findings and risks follow from the answers of an assessment.</source>
        <translation>Feststellungen und Risiken folgen aus den Antworten einer Bewertung.</translation>
    </message>
    <message>
        <source>Go to assessments</source>
        <translation>Zu den Bewertungen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Risiken zeigen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle Risiken</translation>
    </message>
    <message>
        <source>Heat map as a table</source>
        <translation>Risikomatrix als Tabelle</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Feststellungen &amp; Risiken</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Feststellungen {count}</translation>
    </message>
    <message>
        <source>Risks {count}</source>
        <translation>Risiken {count}</translation>
    </message>
    <message>
        <source>Worst band</source>
        <translation>Höchstes Band</translation>
    </message>
    <message>
        <source>{band} risks</source>
        <translation>Risiken: {band}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>Decided on the cautious band</source>
        <translation>Nach dem vorsichtigen Band entschieden</translation>
    </message>
</context>
<context>
    <name>FinishActs</name>
    <message>
        <source>Close the review</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>Hand in for review…</source>
        <translation>Zur Prüfung einreichen…</translation>
    </message>
    <message>
        <source>Send back to the assessor</source>
        <translation>An den Bewerter zurückgeben</translation>
    </message>
    <message>
        <source>Say what is to be mended. The assessor sees it at the question.</source>
        <translation>Angeben, was zu verbessern ist. Der Bewerter sieht es bei der Frage.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>Nachweis {count}</translation>
    </message>
</context>
<context>
    <name>ForgotStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Type the key that was shown when the register was made. A new recovery key is made too.</source>
        <translation>Den Schlüssel eingeben, der beim Anlegen des Registers gezeigt wurde. Es entsteht auch ein neuer Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Mit diesem Schlüssel öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>FrameworksDialog</name>
    <message>
        <source>Statement of applicability</source>
        <translation>Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>The report gets a chapter on the frameworks that you choose: what applies, and what covers it.</source>
        <translation>Der Bericht erhält ein Kapitel zu den gewählten Rahmenwerken: was gilt und was es abdeckt.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese nehmen</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to a question</source>
        <translation>Zu einer Frage gehen</translation>
    </message>
    <message>
        <source>1.1 to {last}</source>
        <translation>1.1 bis {last}</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Nummer der Frage</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>There is no question {number} here.</source>
        <translation>Eine Frage {number} gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>This questionnaire is not translated yet; it is shown in English.</source>
        <translation>Dieser Fragebogen ist noch nicht übersetzt; er erscheint auf Englisch.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>Wie jede Stufe aussieht</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hier nachsehen</translation>
    </message>
    <message>
        <source>{place}, {minutes} min:</source>
        <translation>{place}, {minutes} min:</translation>
    </message>
    <message>
        <source>Evidence that counts</source>
        <translation>Nachweis, der zählt</translation>
    </message>
    <message>
        <source>Do not fall for</source>
        <translation>Nicht täuschen lassen</translation>
    </message>
    <message>
        <source>When it does not apply</source>
        <translation>Wann sie nicht zutrifft</translation>
    </message>
    <message>
        <source>What helps when this is weak</source>
        <translation>Was hilft, wenn dies schwach ist</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in for review?</source>
        <translation>Zur Prüfung einreichen?</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Answers cannot be changed after that, unless the reviewer sends them back.</source>
        <translation>Danach lassen sich Antworten nicht mehr ändern, außer der Prüfer gibt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) are answered.</source>
        <translation>
            <numerusform>Die %n Frage ist beantwortet.</numerusform>
            <numerusform>Alle %n Fragen sind beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to mend first:</source>
        <translation>
            <numerusform>%n Antwort ist zuerst zu verbessern:</numerusform>
            <numerusform>%n Antworten sind zuerst zu verbessern:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open and would count as not assessed:</source>
        <translation>
            <numerusform>%n Frage ist offen und gälte als nicht bewertet:</numerusform>
            <numerusform>%n Fragen sind offen und gälten als nicht bewertet:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in with open questions</source>
        <translation>Mit offenen Fragen einreichen</translation>
    </message>
    <message>
        <source>{number} {question}: {what}</source>
        <translation>{number} {question}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Heat map. Likelihood {likelihood} {likelihood_word}, impact {impact}: {count} risks, {band}</source>
        <translation>Risikomatrix. Wahrscheinlichkeit {likelihood} {likelihood_word}, Auswirkung {impact}: {count} Risiken, {band}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Nothing was said about this question yet.</source>
        <translation>Zu dieser Frage wurde noch nichts gesagt.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>Classes and dates</source>
        <translation>Klassen und Termine</translation>
    </message>
    <message>
        <source>Systems by stage</source>
        <translation>Systeme nach Phase</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle Systeme</translation>
    </message>
    <message>
        <source>Hottest risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Risiken zeigen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>This register is empty.</source>
        <translation>Dieses Register ist leer.</translation>
    </message>
    <message>
        <source>Import the list of AI systems that you have, or register the first one by hand.</source>
        <translation>Die vorhandene Liste der KI-Systeme importieren oder das erste von Hand erfassen.</translation>
    </message>
    <message>
        <source>Go to systems</source>
        <translation>Zu den Systemen</translation>
    </message>
    <message>
        <source>{system}, question {number}</source>
        <translation>{system}, Frage {number}</translation>
    </message>
    <message>
        <source>{question} · {answered} of {total} answered · left at {time}</source>
        <translation>{question} · {answered} von {total} beantwortet · verlassen um {time}</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>{what} · {answered}/{total} · {day}</source>
        <translation>{what} · {answered}/{total} · {day}</translation>
    </message>
    <message>
        <source>{risks} suggested in {systems} systems</source>
        <translation>{risks} vorgeschlagen in {systems} Systemen</translation>
    </message>
    <message>
        <source>{risks} in {systems} systems</source>
        <translation>{risks} in {systems} Systemen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Höchstes</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle Risiken</translation>
    </message>
    <message>
        <source>Overdue treatments</source>
        <translation>Überfällige Behandlungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n decided on the cautious band</source>
        <translation>
            <numerusform>%n nach dem vorsichtigen Band entschieden</numerusform>
            <numerusform>%n nach dem vorsichtigen Band entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>None is overdue.</source>
        <translation>Keine ist überfällig.</translation>
    </message>
    <message>
        <source>No risk is suggested yet.</source>
        <translation>Noch ist kein Risiko vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Row {row}: the name is missing</source>
        <translation>Zeile {row}: der Name fehlt</translation>
    </message>
    <message>
        <source>Row {row}: {column} “{value}” is not known</source>
        <translation>Zeile {row}: {column} „{value}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>Row {row}: {column} is too long</source>
        <translation>Zeile {row}: {column} ist zu lang</translation>
    </message>
    <message>
        <source>Row {row}: {column} cannot be used</source>
        <translation>Zeile {row}: {column} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>Noch nicht im Register</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>no name; the reference is used</source>
        <translation>ohne Namen; die Kennung wird verwendet</translation>
    </message>
    <message>
        <source>no reference; one is made</source>
        <translation>ohne Kennung; eine wird vergeben</translation>
    </message>
    <message>
        <source>the reference stands twice; it is made unique</source>
        <translation>die Kennung steht zweimal da; sie wird eindeutig gemacht</translation>
    </message>
    <message>
        <source>the row stands twice</source>
        <translation>die Zeile steht zweimal da</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Column {name} goes to</source>
        <translation>Spalte {name} wird zu</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>not known; keep the word</source>
        <translation>nicht bekannt; Wort behalten</translation>
    </message>
    <message>
        <source>“{word}” means</source>
        <translation>„{word}“ bedeutet</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Zeigen, was geschieht</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Neu {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Geändert {count}</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Ausgelassen {count}</translation>
    </message>
    <message>
        <source>Same {count}</source>
        <translation>Gleich {count}</translation>
    </message>
    <message numerus="yes">
        <source>{file} · sheet “{sheet}” · %n row(s) read · nothing is written yet</source>
        <translation>
            <numerusform>{file} · Blatt „{sheet}“ · %n Zeile gelesen · noch nichts geschrieben</numerusform>
            <numerusform>{file} · Blatt „{sheet}“ · %n Zeilen gelesen · noch nichts geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will be written. An import cannot be undone; a copy of the register is kept first.</source>
        <translation>
            <numerusform>%n System wird geschrieben. Ein Import lässt sich nicht rückgängig machen; vorher wird eine Kopie des Registers abgelegt.</numerusform>
            <numerusform>%n Systeme werden geschrieben. Ein Import lässt sich nicht rückgängig machen; vorher wird eine Kopie des Registers abgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has all of this already. Nothing will be written.</source>
        <translation>Das Register enthält dies alles schon. Es wird nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n system(s)</source>
        <translation>
            <numerusform>%n System importieren</numerusform>
            <numerusform>%n Systeme importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Show the key again</source>
        <translation>Schlüssel noch einmal zeigen</translation>
    </message>
    <message>
        <source>Write this key down and keep it away from the laptop. It opens the register if the passphrase is lost. It is shown only now.</source>
        <translation>Diesen Schlüssel aufschreiben und getrennt vom Laptop verwahren. Er öffnet das Register, wenn die Passphrase verloren ist. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Type two groups from what you wrote down.</source>
        <translation>Zwei Gruppen aus der Abschrift eingeben.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Register öffnen</translation>
    </message>
    <message>
        <source>These groups do not fit.</source>
        <translation>Diese Gruppen passen nicht.</translation>
    </message>
    <message>
        <source>Compare them with your note, or show the key again.</source>
        <translation>Mit der Abschrift vergleichen oder den Schlüssel noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Gruppe {number}: {letters}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>“{act}” needs one key.</source>
        <translation>„{act}“ braucht eine Taste.</translation>
    </message>
    <message>
        <source>“{act}” shares its key with another act.</source>
        <translation>„{act}“ teilt die Taste mit einer anderen Aktion.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl act while no text field has the keyboard. Change them in Settings.</source>
        <translation>Tasten ohne Strg wirken, solange kein Textfeld die Tastatur hat. Ändern lassen sie sich in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Print these…</source>
        <translation>Diese drucken…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>No library is installed.</source>
        <translation>Keine Bibliothek ist installiert.</translation>
    </message>
    <message>
        <source>Playbooks, architectures and briefs come with a pack of the kind library.</source>
        <translation>Einsatzpläne, Architekturen und Merkblätter kommen mit einem Paket der Art library.</translation>
    </message>
    <message>
        <source>Nothing in the library fits.</source>
        <translation>Nichts in der Bibliothek passt.</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or another kind.</source>
        <translation>Versuchen Sie den Anfang eines Wortes oder eine andere Art.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>{name}: nothing applies</source>
        <translation>{name}: nichts trifft zu</translation>
    </message>
    <message>
        <source>{name}: {value} of 4, up to {upper}</source>
        <translation>{name}: {value} von 4, bis zu {upper}</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>nichts trifft zu</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>bis zu {value}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>This system has no other risk that counts.</source>
        <translation>Dieses System hat kein anderes Risiko, das zählt.</translation>
    </message>
    <message>
        <source>The others no longer count; links are joined and the worse rating stays.</source>
        <translation>Die anderen zählen nicht mehr; Verknüpfungen werden vereint, die höhere Einstufung bleibt.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>levels mean something else</source>
        <translation>Stufen bedeuten anderes</translation>
    </message>
    <message>
        <source>asked in other words</source>
        <translation>anders formuliert</translation>
    </message>
    <message>
        <source>counted or explained otherwise</source>
        <translation>anders gezählt oder erklärt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>answer again</source>
        <translation>neu beantworten</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>erneut prüfen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>kept for the record</source>
        <translation>zur Akte behalten</translation>
    </message>
    <message>
        <source>{short}: {change} · {effect}</source>
        <translation>{short}: {change} · {effect}</translation>
    </message>
</context>
<context>
    <name>NarrowHead</name>
    <message>
        <source>Marked</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock with this account next time</source>
        <translation>Nächstes Mal mit diesem Konto entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Other register…</source>
        <translation>Anderes Register…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>Open for viewing only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Neues Register…</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then a pause of 30 s.</source>
        <translation>
            <numerusform>Noch %n Versuch, dann 30 s Pause.</numerusform>
            <numerusform>Noch %n Versuche, dann 30 s Pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not fit.</source>
        <translation>Diese Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>Next try in 30 s.</source>
        <translation>Nächster Versuch in 30 s.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Ein neuer Versuch ist möglich.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override</source>
        <translation>Übersteuern</translation>
    </message>
    <message>
        <source>What is overridden</source>
        <translation>Was übersteuert wird</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Last day on which it holds; a band needs one.</source>
        <translation>Letzter Tag, an dem es gilt; ein Band braucht einen.</translation>
    </message>
    <message>
        <source>The computed value stays beside it and shows again after that day.</source>
        <translation>Der berechnete Wert bleibt daneben und gilt danach wieder.</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Overrule the result</source>
        <translation>Ergebnis ersetzen</translation>
    </message>
    <message>
        <source>Computed: {classes}</source>
        <translation>Berechnet: {classes}</translation>
    </message>
    <message>
        <source>What was computed is kept beside it. It cannot be undone.</source>
        <translation>Das Berechnete bleibt daneben stehen. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Points of {class_name}</source>
        <translation>Punkte von {class_name}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Seiten verkleinern</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Seiten vergrößern</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Copies of the old key file still open with the old passphrase.</source>
        <translation>Kopien der alten Schlüsseldatei öffnen sich weiter mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Too short: at least 10 characters.</source>
        <translation>Zu kurz: mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Gemerkt</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Mark for review</source>
        <translation>Zur Prüfung vormerken</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Reason why the question does not apply</source>
        <translation>Grund, warum die Frage nicht zutrifft</translation>
    </message>
    <message>
        <source>Why does it not apply? Another person approves the reason.</source>
        <translation>Warum trifft sie nicht zu? Eine andere Person bestätigt den Grund.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Zur Prüfung vorgemerkt</translation>
    </message>
    <message>
        <source>Key question</source>
        <translation>Schlüsselfrage</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Reason  {key}</source>
        <translation>Grund  {key}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Step {now} of {all}  ·  {node}  ·  {source}</source>
        <translation>Schritt {now} von {all}  ·  {node}  ·  {source}</translation>
    </message>
    <message>
        <source>This text is in English</source>
        <translation>Dieser Text ist englisch</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Warum wir fragen: {reason}</translation>
    </message>
    <message>
        <source>{key} confirms it.</source>
        <translation>{key} bestätigt sie.</translation>
    </message>
    <message>
        <source>Step {now} of {all}  ·  {node}  ·  chosen: {answer}</source>
        <translation>Schritt {now} von {all}  ·  {node}  ·  gewählt: {answer}</translation>
    </message>
    <message>
        <source>The system card says otherwise: {answer}</source>
        <translation>Die Systemkarte sagt anderes: {answer}</translation>
    </message>
    <message>
        <source>{name}  ·  stored, {hash}</source>
        <translation>{name}  ·  gespeichert, {hash}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Choose an answer first; not sure is one too.</source>
        <translation>Erst eine Antwort wählen; unsicher ist auch eine.</translation>
    </message>
    <message>
        <source>Say a day as 2027-12-31, or that it is not known.</source>
        <translation>Einen Tag als 2027-12-31 angeben, oder dass er nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>Grund, falls gewünscht</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The old recovery key no longer opens the register.</source>
        <translation>Der alte Wiederherstellungsschlüssel öffnet das Register nicht mehr.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Write it down and keep it away from the laptop. It is shown only now.</source>
        <translation>Ihn aufschreiben und getrennt vom Laptop verwahren. Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Type two groups from what you wrote down.</source>
        <translation>Zwei Gruppen aus der Abschrift eingeben.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Schlüssel noch einmal zeigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Everything but the name can be filled in later.</source>
        <translation>Alles außer dem Namen lässt sich später ausfüllen.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Signaturen prüfen</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Neue Fassung erstellen</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Excel speichern…</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>Der Bericht wird gelesen…</translation>
    </message>
    <message>
        <source>{ref} · {system}</source>
        <translation>{ref} · {system}</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time} von {person}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>{label}: {fact}</source>
        <translation>{label}: {fact}</translation>
    </message>
    <message>
        <source>{role} · has signed</source>
        <translation>{role} · hat signiert</translation>
    </message>
    <message>
        <source>{role} · can sign now</source>
        <translation>{role} · kann jetzt signieren</translation>
    </message>
    <message>
        <source>{role} · signs later</source>
        <translation>{role} · signiert später</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jede Person</translation>
    </message>
    <message>
        <source>A draft cannot be signed.</source>
        <translation>Ein Entwurf lässt sich nicht signieren.</translation>
    </message>
    <message>
        <source>The file itself, as it is signed so far</source>
        <translation>Die Datei selbst, so weit sie signiert ist</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Die Datei selbst</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Die Seiten werden gezeichnet…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report on {system}</source>
        <translation>Bericht über {system}</translation>
    </message>
    <message>
        <source>Pages of {system}</source>
        <translation>Seiten von {system}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>Sign {report}</source>
        <translation>{report} signieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Final, not signed</source>
        <translation>Endfassung, nicht signiert</translation>
    </message>
    <message>
        <source>Signed {done} of {all}</source>
        <translation>Signiert {done} von {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Check a signed file…</source>
        <translation>Signierte Datei prüfen…</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>No reports yet.</source>
        <translation>Noch keine Berichte.</translation>
    </message>
    <message>
        <source>A report freezes the result of an assessment as PDF and workbook, to be signed and handed on.</source>
        <translation>Ein Bericht hält das Ergebnis einer Bewertung als PDF und Arbeitsmappe fest, zum Signieren und Weitergeben.</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} ist geschrieben.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Arbeitsmappe speichern</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Hand in as proposal</source>
        <translation>Als Vorschlag einreichen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Neu einstufen</translation>
    </message>
    <message>
        <source>Overrule…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The result stays…</source>
        <translation>Ergebnis bleibt…</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Dokumente…</translation>
    </message>
    <message>
        <source>Coming dates of the law</source>
        <translation>Nächste Termine des Rechts</translation>
    </message>
    <message>
        <source>History of classifications</source>
        <translation>Verlauf der Einstufungen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu hinsehen</translation>
    </message>
    <message>
        <source>Classes and roles</source>
        <translation>Klassen und Rollen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Legal review advised</source>
        <translation>Rechtliche Prüfung geraten</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Bußgeld</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Erfüllung</translation>
    </message>
    <message>
        <source>Certainty {letter}</source>
        <translation>Sicherheit {letter}</translation>
    </message>
    <message>
        <source>{purpose}
Roles: {roles}  ·  Law of {law}  ·  {pack}  ·  Certainty {letter}: {meaning}</source>
        <translation>{purpose}
Rollen: {roles}  ·  Recht vom {law}  ·  {pack}  ·  Sicherheit {letter}: {meaning}</translation>
    </message>
    <message>
        <source>Duties {count}</source>
        <translation>Pflichten {count}</translation>
    </message>
    <message>
        <source>Classification record</source>
        <translation>Einstufungsnachweis</translation>
    </message>
    <message>
        <source>Derogation, Art. 6(4)</source>
        <translation>Ausnahme, Art. 6(4)</translation>
    </message>
    <message>
        <source>Registration data, Annex VIII</source>
        <translation>Registrierungsdaten, Anhang VIII</translation>
    </message>
    <message>
        <source>Some questions that matter have no answer yet; the result shows where it stands.</source>
        <translation>Einige wichtige Fragen sind noch offen; das Ergebnis zeigt den Stand.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Zurückgegeben: {reason}</translation>
    </message>
    <message>
        <source>The result is a proposal with reasons; a reviewer confirms it.</source>
        <translation>Das Ergebnis ist ein Vorschlag mit Gründen; eine zweite Person bestätigt ihn.</translation>
    </message>
    <message>
        <source>Another person confirms or overrules it: nobody decides on what they answered.</source>
        <translation>Eine andere Person bestätigt oder ersetzt es: Niemand entscheidet über eigene Antworten.</translation>
    </message>
    <message>
        <source>Proposed by {person}. Check the reasons, then confirm or overrule.</source>
        <translation>Vorgeschlagen von {person}. Gründe prüfen, dann bestätigen oder ersetzen.</translation>
    </message>
    <message>
        <source>Overruled by {person} on {time}: {reason}
Computed: {classes}</source>
        <translation>Ersetzt von {person} am {time}: {reason}
Berechnet: {classes}</translation>
    </message>
    <message>
        <source>Confirmed by {person} on {time}.</source>
        <translation>Bestätigt von {person} am {time}.</translation>
    </message>
    <message>
        <source>{question} {other}</source>
        <translation>{question} {other}</translation>
    </message>
    <message>
        <source>{node}, now {now} → {headline}</source>
        <translation>{node}, jetzt {now} → {headline}</translation>
    </message>
    <message>
        <source>Not sure at {node} · {source}</source>
        <translation>Unsicher bei {node} · {source}</translation>
    </message>
    <message>
        <source>Open question of the law</source>
        <translation>Offene Rechtsfrage</translation>
    </message>
    <message>
        <source>{node}: {answer} · {source}</source>
        <translation>{node}: {answer} · {source}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {step}</source>
        <translation>{step} ändern</translation>
    </message>
    <message>
        <source>Statuses of {day}. Owner and fulfilment are kept once the result is confirmed.</source>
        <translation>Status vom {day}. Zuständige und Erfüllung werden nach der Bestätigung geführt.</translation>
    </message>
    <message>
        <source>Statuses of {day}. {done} of {all} fulfilled or not applicable. Enter opens a duty.</source>
        <translation>Status vom {day}. {done} von {all} erfüllt oder nicht anwendbar. Eingabe öffnet eine Pflicht.</translation>
    </message>
    <message>
        <source>Duties of this system</source>
        <translation>Pflichten dieses Systems</translation>
    </message>
    <message>
        <source>begins here: {count}</source>
        <translation>beginnen hier: {count}</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>Noch keine Frage beantwortet.</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>{state} · {person} · {time} · {pack}{reason}</source>
        <translation>{state} · {person} · {time} · {pack}{reason}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>ResultViewModel</name>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
</context>
<context>
    <name>RiskActs</name>
    <message>
        <source>A reason is not needed for Low.</source>
        <translation>Bei Niedrig ist kein Grund nötig.</translation>
    </message>
    <message>
        <source>Say why reducing it further would be grossly disproportionate: safety is touched.</source>
        <translation>Sagen, warum mehr grob unverhältnismäßig wäre: Sicherheit ist berührt.</translation>
    </message>
    <message>
        <source>Say why it is borne.</source>
        <translation>Sagen, warum es getragen wird.</translation>
    </message>
    <message>
        <source>{band} is outside tolerance: say why, and what is done in the meantime.</source>
        <translation>{band} liegt außerhalb der Toleranz: sagen, warum und was in der Zwischenzeit geschieht.</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
</context>
<context>
    <name>RiskExplanation</name>
    <message>
        <source>No risk is suggested here.</source>
        <translation>Hier ist kein Risiko vorgeschlagen.</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Go to answer {number}</source>
        <translation>Zur Antwort {number}</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Somebody may do this on purpose</source>
        <translation>Jemand kann es absichtlich tun</translation>
    </message>
    <message>
        <source>Credible worst case by dimension, 1 to 5</source>
        <translation>Glaubhaft schlimmster Fall je Dimension, 1 bis 5</translation>
    </message>
    <message>
        <source>Numbers of questions with their strength: 2 direct, 1 supporting. Example: ROB-28 2, CYB-11 1</source>
        <translation>Kennungen der Fragen mit Stärke: 2 direkt, 1 stützend. Beispiel: ROB-28 2, CYB-11 1</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>nicht berührt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>Reason for {dimension}</source>
        <translation>Grund für {dimension}</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Plan treatment…</source>
        <translation>Behandlung planen…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Bow-Tie</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The risk</source>
        <translation>Das Risiko</translation>
    </message>
    <message>
        <source>Overridden by a person</source>
        <translation>Von Hand übersteuert</translation>
    </message>
    <message>
        <source>What alone would move the band</source>
        <translation>Was allein das Band ändern würde</translation>
    </message>
    <message>
        <source>To the last digit</source>
        <translation>Bis zur letzten Stelle</translation>
    </message>
    <message>
        <source>Linked answers</source>
        <translation>Verknüpfte Antworten</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation>Akzeptanzen</translation>
    </message>
    <message>
        <source>Bow-tie as a table</source>
        <translation>Bow-Tie als Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Residual over assessments</source>
        <translation>Restrisiko über Bewertungen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Feststellungen &amp; Risiken</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Treatment {count}</source>
        <translation>Behandlung {count}</translation>
    </message>
    <message>
        <source>Zone {name}</source>
        <translation>Zone {name}</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>bis es beendet wird</translation>
    </message>
    <message>
        <source>{person}, {time}, {ends}: {reason}</source>
        <translation>{person}, {time}, {ends}: {reason}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the override of {field}</source>
        <translation>Übersteuerung von {field} beenden</translation>
    </message>
    <message>
        <source>range {low} – {high}</source>
        <translation>Spanne {low} – {high}</translation>
    </message>
    <message>
        <source>A person changed a number of this; see beside.</source>
        <translation>Eine Person hat hier eine Zahl geändert; siehe daneben.</translation>
    </message>
    <message>
        <source>Confidence {share}</source>
        <translation>Vertrauen {share}</translation>
    </message>
    <message>
        <source>at {level}, shown as {grade}</source>
        <translation>auf {level}, belegt als {grade}</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Go to answer {number}</source>
        <translation>Zur Antwort {number}</translation>
    </message>
    <message>
        <source>No single answer would; it takes several.</source>
        <translation>Keine einzelne Antwort; es braucht mehrere.</translation>
    </message>
    <message>
        <source>Aimed at with all of them: {score}</source>
        <translation>Ziel mit allen: {score}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>Priorität {priority}</translation>
    </message>
    <message>
        <source>In band {band} it may be borne by {who}, until {day} at most.</source>
        <translation>Im Band {band} darf es tragen: {who}, höchstens bis {day}.</translation>
    </message>
    <message>
        <source>{person} until {day}</source>
        <translation>{person} bis {day}</translation>
    </message>
    <message>
        <source>ended: {reason}</source>
        <translation>beendet: {reason}</translation>
    </message>
    <message>
        <source>{score} · {day} · confidence {share}</source>
        <translation>{score} · {day} · Vertrauen {share}</translation>
    </message>
    <message>
        <source>No assessment speaks of this risk yet.</source>
        <translation>Noch keine Bewertung spricht davon.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
    <message>
        <source>{number} to {level}</source>
        <translation>{number} auf {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPageActs</name>
    <message>
        <source>Plan treatment…</source>
        <translation>Behandlung planen…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Withdraw acceptance…</source>
        <translation>Akzeptanz zurückziehen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Übersteuern…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Vereinen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Override a number of {risk}</source>
        <translation>Zahl übersteuern: {risk}</translation>
    </message>
    <message>
        <source>Split {risk}</source>
        <translation>Teilen: {risk}</translation>
    </message>
    <message>
        <source>Merge others into {risk}</source>
        <translation>Andere vereinen mit: {risk}</translation>
    </message>
    <message>
        <source>Edit {risk}</source>
        <translation>Bearbeiten: {risk}</translation>
    </message>
    <message>
        <source>Change the risk</source>
        <translation>Risiko ändern</translation>
    </message>
    <message>
        <source>The trail keeps the old values; what follows is computed anew.</source>
        <translation>Das Protokoll behält die alten Werte; was folgt, wird neu berechnet.</translation>
    </message>
    <message>
        <source>Close {risk}</source>
        <translation>Schließen: {risk}</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>Risiko schließen</translation>
    </message>
    <message>
        <source>It no longer counts.</source>
        <translation>Es zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Reopen {risk}</source>
        <translation>Wieder öffnen: {risk}</translation>
    </message>
    <message>
        <source>Reopen the risk</source>
        <translation>Risiko wieder öffnen</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Es zählt wieder.</translation>
    </message>
    <message>
        <source>Withdraw the acceptance of {risk}</source>
        <translation>Akzeptanz zurückziehen: {risk}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The risk has to be decided again.</source>
        <translation>Über das Risiko ist neu zu entscheiden.</translation>
    </message>
    <message>
        <source>Finish a treatment of {risk}</source>
        <translation>Behandlung abschließen: {risk}</translation>
    </message>
    <message>
        <source>Finish the treatment</source>
        <translation>Behandlung abschließen</translation>
    </message>
    <message>
        <source>The answers that it promised must have been given again with their evidence.</source>
        <translation>Die versprochenen Antworten müssen mit Nachweis neu gegeben sein.</translation>
    </message>
    <message>
        <source>Give up a treatment of {risk}</source>
        <translation>Behandlung aufgeben: {risk}</translation>
    </message>
    <message>
        <source>Give the treatment up</source>
        <translation>Behandlung aufgeben</translation>
    </message>
    <message>
        <source>It no longer counts in the target.</source>
        <translation>Sie zählt nicht mehr im Ziel.</translation>
    </message>
    <message>
        <source>Treat {risk}</source>
        <translation>Behandeln: {risk}</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>noch niemand genannt</translation>
    </message>
    <message>
        <source>{who} may accept it: {names}. You work as {person}.</source>
        <translation>{who} darf akzeptieren: {names}. Sie arbeiten als {person}.</translation>
    </message>
    <message>
        <source>Accept {risk}</source>
        <translation>Akzeptieren: {risk}</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, folded</source>
        <translation>{count}, zugeklappt</translation>
    </message>
    <message>
        <source>accepted until {day}</source>
        <translation>akzeptiert bis {day}</translation>
    </message>
    <message>
        <source>treated by {day}</source>
        <translation>behandelt bis {day}</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Im Register</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In der Mappe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>{ref}, row {number}</source>
        <translation>{ref}, Zeile {number}</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} lesen</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Add risk…</source>
        <translation>Risiko hinzufügen…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Filter risks  {key}</source>
        <translation>Risiken filtern  {key}</translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation>Risiken filtern</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group: band</source>
        <translation>Gruppe: Band</translation>
    </message>
    <message>
        <source>Group: system</source>
        <translation>Gruppe: System</translation>
    </message>
    <message>
        <source>Group: owner</source>
        <translation>Gruppe: Eigentümer</translation>
    </message>
    <message>
        <source>Group: site</source>
        <translation>Gruppe: Standort</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Gruppe: keine</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Band: all</source>
        <translation>Band: alle</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To do: all</source>
        <translation>Zu tun: alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State: those that count</source>
        <translation>Stand: was zählt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owner: all</source>
        <translation>Eigentümer: alle</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Risiken zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Heat map as a table</source>
        <translation>Risikomatrix als Tabelle</translation>
    </message>
    <message>
        <source>Three highest</source>
        <translation>Die drei höchsten</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Feststellungen &amp; Risiken</translation>
    </message>
    <message>
        <source>No risk matches.</source>
        <translation>Kein Risiko passt.</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Der Filter lässt alle weg.</translation>
    </message>
    <message>
        <source>Take in what weak answers suggest, or add a risk of your own.</source>
        <translation>Vorschläge aus schwachen Antworten aufnehmen oder ein eigenes Risiko hinzufügen.</translation>
    </message>
    <message>
        <source>No risk is in the register.</source>
        <translation>Kein Risiko steht im Register.</translation>
    </message>
    <message>
        <source>See what is suggested</source>
        <translation>Vorschläge ansehen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Höchstes</translation>
    </message>
    <message>
        <source>{share} decided on the cautious band</source>
        <translation>{share} nach dem vorsichtigen Band entschieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Suggested {count}</source>
        <translation>Vorgeschlagen {count}</translation>
    </message>
    <message>
        <source>Import the risk workbook</source>
        <translation>Risiko-Arbeitsmappe importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) taken over from the workbook.</source>
        <translation>
            <numerusform>%n Zelle aus der Mappe übernommen.</numerusform>
            <numerusform>%n Zellen aus der Mappe übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register of risks</source>
        <translation>Risikoregister exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>%n Risiko nach {file} geschrieben.</numerusform>
            <numerusform>%n Risiken nach {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunnerHeader</name>
    <message>
        <source>Accept the rest</source>
        <translation>Übrige annehmen</translation>
    </message>
    <message>
        <source>Assessment {label}</source>
        <translation>Bewertung {label}</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} von {total} beantwortet</translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>You were here at {time}.</source>
        <translation>Zuletzt hier um {time}.</translation>
    </message>
    <message>
        <source>Everything up to then is saved.</source>
        <translation>Alles bis dahin ist gespeichert.</translation>
    </message>
    <message>
        <source>This assessment is reviewed.</source>
        <translation>Diese Bewertung ist geprüft.</translation>
    </message>
    <message>
        <source>Its answers no longer change.</source>
        <translation>Ihre Antworten ändern sich nicht mehr.</translation>
    </message>
    <message>
        <source>{number}  {section}  ·  question {position} of {count}</source>
        <translation>{number}  {section}  ·  Frage {position} von {count}</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} von {count}</translation>
    </message>
    <message>
        <source>Every answer has a verdict.</source>
        <translation>Jede Antwort hat ein Urteil.</translation>
    </message>
    <message>
        <source>No other question is open.</source>
        <translation>Keine weitere Frage ist offen.</translation>
    </message>
    <message>
        <source>There is no further question.</source>
        <translation>Es gibt keine weitere Frage.</translation>
    </message>
    <message>
        <source>New photo {name}.</source>
        <translation>Neues Foto {name}.</translation>
    </message>
    <message>
        <source>{key} attaches it to this answer.</source>
        <translation>{key} hängt es an diese Antwort an.</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Foto anhängen</translation>
    </message>
</context>
<context>
    <name>RunnerViewModel</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>review mark</source>
        <translation>Merker</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>{name} anhängen</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>ScorecardView</name>
    <message>
        <source>Overall</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>No question applies, so there is no maturity.</source>
        <translation>Keine Frage trifft zu, daher gibt es keinen Reifegrad.</translation>
    </message>
    <message>
        <source>of 4. Weighted mean {mean}, weakest domain {weakest}.</source>
        <translation>von 4. Gewichtetes Mittel {mean}, schwächster Bereich {weakest}.</translation>
    </message>
    <message>
        <source>Held close to the weakest domain, whatever the mean says.</source>
        <translation>Nahe am schwächsten Bereich gehalten, was auch das Mittel sagt.</translation>
    </message>
    <message>
        <source>Without a score: {domains}.</source>
        <translation>Ohne Wert: {domains}.</translation>
    </message>
    <message>
        <source>Nothing applies.</source>
        <translation>Nichts trifft zu.</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Coverage {coverage}, confidence {confidence}. The light part is claimed but not yet shown.</source>
        <translation>Abdeckung {coverage}, Vertrauen {confidence}. Der helle Teil ist angegeben, aber noch nicht belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n key question(s) hold it down.</source>
        <translation>
            <numerusform>%n Schlüsselfrage hält ihn zurück.</numerusform>
            <numerusform>%n Schlüsselfragen halten ihn zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>KI-VO-Klasse</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search systems, questions, library, notes and acts</source>
        <translation>Systeme, Fragen, Bibliothek, Notizen und Aktionen suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Nichts gefunden. Den Anfang eines Wortes versuchen.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merker</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Show questions</source>
        <translation>Fragen zeigen</translation>
    </message>
    <message>
        <source>List mode</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) hidden by rule</source>
        <translation>
            <numerusform>%n Frage durch Regel ausgeblendet</numerusform>
            <numerusform>%n Fragen durch Regel ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Geändert: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since the last review</source>
        <translation>
            <numerusform>%n Antwort seit der letzten Prüfung geändert</numerusform>
            <numerusform>%n Antworten seit der letzten Prüfung geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Einzelfrage</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Section {number} {title}, {answered} of {total} answered</source>
        <translation>Abschnitt {number} {title}, {answered} von {total} beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n gemerkt</numerusform>
            <numerusform>%n gemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n gemerkt</numerusform>
            <numerusform>%n gemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n Mangel</numerusform>
            <numerusform>%n Mängel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Night sun</source>
        <translation>Nachtsonne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as the laptop</source>
        <translation>wie der Laptop</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Field has large targets for gloves and touch; Desk shows more.</source>
        <translation>Feld hat große Ziele für Handschuhe und Finger; Büro zeigt mehr.</translation>
    </message>
    <message>
        <source>Sun is black on white for bright light.</source>
        <translation>Sonne ist Schwarz auf Weiß für helles Licht.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>1 to 5 answer, R marks, N opens the note, while no text field has the keyboard.</source>
        <translation>1 bis 5 antwortet, R merkt vor, N öffnet die Notiz, solange kein Textfeld die Tastatur hat.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single-key answering</source>
        <translation>Mit einer Taste antworten</translation>
    </message>
    <message>
        <source>Advance after answering</source>
        <translation>Nach Antwort weitergehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Name of the person at work</source>
        <translation>Name der Person bei der Arbeit</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>Answers, reviews and reports carry this name. Another person reviews what you answered.</source>
        <translation>Antworten, Prüfungen und Berichte tragen diesen Namen. Eine andere Person prüft, was Sie beantworten.</translation>
    </message>
    <message>
        <source>Somebody known here</source>
        <translation>Jemand hier Bekanntes</translation>
    </message>
    <message>
        <source>Somebody known…</source>
        <translation>Jemand Bekanntes…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>Pick a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neuen erstellen…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Also when the window is minimised or the laptop slept.</source>
        <translation>Auch wenn das Fenster minimiert ist oder der Laptop ruht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>The old one stops working.</source>
        <translation>Der alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Unlock with this account</source>
        <translation>Mit diesem Konto entsperren</translation>
    </message>
    <message>
        <source>Uses the keyring of the system.</source>
        <translation>Verwendet den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Keinen beobachten</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Camera folder</source>
        <translation>Kameraordner</translation>
    </message>
    <message>
        <source>New photos there are offered as evidence.</source>
        <translation>Neue Fotos darin werden als Nachweis angeboten.</translation>
    </message>
    <message>
        <source>Copy of the register</source>
        <translation>Kopie des Registers</translation>
    </message>
    <message>
        <source>Check pages and trail</source>
        <translation>Seiten und Prüfpfad prüfen</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Dieses Register</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Vermerk auf jeder Seite</translation>
    </message>
    <message>
        <source>Handling rule on the cover</source>
        <translation>Umgangsregel auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Paket installieren…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Questionnaires, risk catalogue and method, as folders.</source>
        <translation>Fragebögen, Risikokatalog und Methode, als Ordner.</translation>
    </message>
    <message>
        <source>Review of a questionnaire</source>
        <translation>Durchsicht eines Fragebogens</translation>
    </message>
    <message>
        <source>Out to a workbook and back, with a preview of every change.</source>
        <translation>In eine Arbeitsmappe und zurück, mit Vorschau jeder Änderung.</translation>
    </message>
    <message>
        <source>{person} is at work now.</source>
        <translation>{person} ist jetzt bei der Arbeit.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Die neue Passphrase gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Register sichern</translation>
    </message>
    <message>
        <source>last: {time}</source>
        <translation>zuletzt: {time}</translation>
    </message>
    <message>
        <source>{file} is written. It opens with the same passphrase.</source>
        <translation>{file} ist geschrieben. Die Datei öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>{count} entries of the trail follow one another.</source>
        <translation>{count} Einträge des Prüfpfads folgen aufeinander.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Das Register ist unversehrt.</translation>
    </message>
    <message>
        <source>Keep this file as it is and tell your security officer.</source>
        <translation>Diese Datei so lassen und Ihre Sicherheitsstelle verständigen.</translation>
    </message>
    <message>
        <source>The trail does not check from entry {seq} on.</source>
        <translation>Der Prüfpfad stimmt ab Eintrag {seq} nicht.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>Das Register ist beschädigt.</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>{pack} is installed.</source>
        <translation>{pack} ist installiert.</translation>
    </message>
    <message>
        <source>{pack} {version} · {digits}</source>
        <translation>{pack} {version} · {digits}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{systems} systems, {assessments} assessments, {size}, since {day}</source>
        <translation>{systems} Systeme, {assessments} Bewertungen, {size}, seit {day}</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Back up the register</source>
        <translation>Register sichern</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Register prüfen</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the question</source>
        <translation>Neben der Frage</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign report {ref}?</source>
        <translation>Bericht {ref} signieren?</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{system} · {assessment} · content {digits}</source>
        <translation>{system} · {assessment} · Inhalt {digits}</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Signieren als</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>a .p12 or .pfx file</source>
        <translation>eine .p12- oder .pfx-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>Zertifikat öffnen</translation>
    </message>
    <message>
        <source>Make a trial identity…</source>
        <translation>Probeidentität erstellen…</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Anderes Zertifikat</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>New passphrase of the file</source>
        <translation>Neue Passphrase der Datei</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>For practice only. The certificate says in its name that it is a trial and not a real identity; every check of a report signed with it says so too.</source>
        <translation>Nur zur Übung. Das Zertifikat sagt in seinem Namen, dass es eine Probe und keine echte Identität ist; jede Prüfung eines damit signierten Berichts sagt es auch.</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Zurück zum Signieren</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jede Person</translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation>{role}: {person}</translation>
    </message>
    <message>
        <source>{role} has signed</source>
        <translation>{role} hat signiert</translation>
    </message>
    <message>
        <source>{role} signs after {other}</source>
        <translation>{role} signiert nach {other}</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>Signiert jetzt</translation>
    </message>
    <message>
        <source>Make trial identity</source>
        <translation>Probeidentität erstellen</translation>
    </message>
    <message>
        <source>Two files are written: the identity, and the root that vouches for it.</source>
        <translation>Zwei Dateien werden geschrieben: die Identität und die Wurzel, die für sie bürgt.</translation>
    </message>
    <message>
        <source>Sign report</source>
        <translation>Bericht signieren</translation>
    </message>
    <message>
        <source>Signed reports cannot be edited; a new version can be made.</source>
        <translation>Signierte Berichte lassen sich nicht bearbeiten; eine neue Fassung ist möglich.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
    <message>
        <source>TRIAL: not a real identity.</source>
        <translation>PROBE: keine echte Identität.</translation>
    </message>
    <message>
        <source>Nobody can rely on this signature. It is for practice.</source>
        <translation>Auf diese Signatur kann sich niemand verlassen. Sie dient der Übung.</translation>
    </message>
    <message>
        <source>Valid from {begin} to {end}</source>
        <translation>Gültig von {begin} bis {end}</translation>
    </message>
    <message>
        <source>Not valid today: from {begin} to {end}</source>
        <translation>Heute nicht gültig: von {begin} bis {end}</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Ausgestellt von {issuer}</translation>
    </message>
    <message>
        <source>Digits {digits}</source>
        <translation>Prüfziffern {digits}</translation>
    </message>
    <message>
        <source>It is not your turn yet: {role} signs first.</source>
        <translation>Noch nicht an der Reihe: zuerst signiert {role}.</translation>
    </message>
    <message>
        <source>{happened} {why}.</source>
        <translation>{happened} {why}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>{identity} and {root} are written. Whoever checks the report needs the second.</source>
        <translation>{identity} und {root} sind geschrieben. Wer den Bericht prüft, braucht die zweite.</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Zertifikate ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>With this answer</source>
        <translation>Mit dieser Antwort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {step}</source>
        <translation>{step} ändern</translation>
    </message>
    <message>
        <source>{article} · Step {number}</source>
        <translation>{article} · Schritt {number}</translation>
    </message>
    <message>
        <source>Not sure: {questions}. A reviewer is asked.</source>
        <translation>Unsicher: {questions}. Eine zweite Person wird gefragt.</translation>
    </message>
    <message>
        <source>Show the duties ({count})</source>
        <translation>Pflichten zeigen ({count})</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the risk</source>
        <translation>Risiko teilen</translation>
    </message>
    <message>
        <source>Title of part {number}</source>
        <translation>Titel von Teil {number}</translation>
    </message>
    <message>
        <source>Event of part {number}</source>
        <translation>Ereignis von Teil {number}</translation>
    </message>
    <message>
        <source>The risk itself no longer counts; both parts keep its rating and links.</source>
        <translation>Das Risiko selbst zählt nicht mehr; beide Teile behalten Einstufung und Verknüpfungen.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n question(s)</source>
        <translation>
            <numerusform>{title} · %n Frage</numerusform>
            <numerusform>{title} · %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the assessment</source>
        <translation>Name der Bewertung</translation>
    </message>
    <message>
        <source>Questions that do not apply to this system are left out.</source>
        <translation>Fragen, die auf dieses System nicht zutreffen, entfallen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Create a register</source>
        <translation>Register anlegen</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Register öffnen…</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Schritt {now} von {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>At least 10 characters. Four or five unrelated words are easy to remember.</source>
        <translation>Mindestens 10 Zeichen. Vier oder fünf Wörter ohne Zusammenhang sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Too short: at least 10 characters.</source>
        <translation>Zu kurz: mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another unrelated word.</source>
        <translation>Leicht zu erraten. Noch ein Wort ohne Zusammenhang anfügen.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>SuggestedView</name>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Take into the register…</source>
        <translation>Ins Register nehmen…</translation>
    </message>
    <message>
        <source>Suggested risks</source>
        <translation>Vorgeschlagene Risiken</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>Nichts ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Risks are suggested from weak answers of an assessment.</source>
        <translation>Risiken folgen aus schwachen Antworten einer Bewertung.</translation>
    </message>
    <message>
        <source>Go to assessments</source>
        <translation>Zu den Bewertungen</translation>
    </message>
    <message>
        <source>Take in: {risk}</source>
        <translation>Aufnehmen: {risk}</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>Ins Register nehmen</translation>
    </message>
    <message>
        <source>It counts from then on and is not suggested again.</source>
        <translation>Es zählt von da an und wird nicht erneut vorgeschlagen.</translation>
    </message>
    <message>
        <source>Reject: {risk}</source>
        <translation>Ablehnen: {risk}</translation>
    </message>
    <message>
        <source>It is kept with the reason and not suggested again.</source>
        <translation>Es bleibt mit dem Grund erhalten und wird nicht erneut vorgeschlagen.</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Start an assessment</source>
        <translation>Bewertung starten</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Baustein hinzufügen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Component added</source>
        <translation>Baustein hinzugefügt</translation>
    </message>
    <message>
        <source>Component removed</source>
        <translation>Baustein entfernt</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>AI Act</source>
        <translation>KI-Verordnung</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>About this system</source>
        <translation>Über dieses System</translation>
    </message>
    <message>
        <source>Residual risks</source>
        <translation>Restrisiken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Start assessment…</source>
        <translation>Bewertung starten…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Baustein hinzufügen…</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Bewertung fortsetzen</translation>
    </message>
    <message>
        <source>Assessments {count}</source>
        <translation>Bewertungen {count}</translation>
    </message>
    <message>
        <source>Components {count}</source>
        <translation>Bausteine {count}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Assessment {label}: {answered} of {total} answered</source>
        <translation>Bewertung {label}: {answered} von {total} beantwortet</translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation>{state}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are not known</source>
        <translation>
            <numerusform>%n Angabe ist nicht bekannt</numerusform>
            <numerusform>%n Angaben sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>They make every question apply</source>
        <translation>Ihretwegen treffen alle Fragen zu</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to look again</source>
        <translation>
            <numerusform>%n Grund, neu hinzusehen</numerusform>
            <numerusform>%n Gründe, neu hinzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Einstufen…</translation>
    </message>
    <message>
        <source>Not classified under the EU AI Act yet</source>
        <translation>Noch nicht nach der EU-KI-Verordnung eingestuft</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht eingestuft</translation>
    </message>
    <message>
        <source>Coverage from {coverage}, confidence from {confidence}. The light part is claimed but not yet shown.</source>
        <translation>Abdeckung ab {coverage}, Vertrauen ab {confidence}. Der helle Teil ist angegeben, aber noch nicht belegt.</translation>
    </message>
    <message>
        <source>No component is named yet.</source>
        <translation>Noch ist kein Baustein genannt.</translation>
    </message>
    <message>
        <source>Name its models, data sets, tools and libraries.</source>
        <translation>Modelle, Datensätze, Werkzeuge und Bibliotheken nennen.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{state} · {answered} of {total} answered · {person} · {day}</source>
        <translation>{state} · {answered} von {total} beantwortet · {person} · {day}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>{name} entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Sicherheitsstufen</translation>
    </message>
    <message>
        <source>Zone {name}</source>
        <translation>Zone {name}</translation>
    </message>
</context>
<context>
    <name>Systems</name>
    <message>
        <source>Register a system</source>
        <translation>System erfassen</translation>
    </message>
    <message>
        <source>Import list of systems</source>
        <translation>Liste der Systeme importieren</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>KI-VO-Klasse</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} lesen</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Register system</source>
        <translation>System erfassen</translation>
    </message>
    <message>
        <source>Filter systems  {key}</source>
        <translation>Systeme filtern  {key}</translation>
    </message>
    <message>
        <source>Filter systems</source>
        <translation>Systeme filtern</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Phase: {name}</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Phase: alle</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Criticality: {name}</source>
        <translation>Kritikalität: {name}</translation>
    </message>
    <message>
        <source>Criticality: all</source>
        <translation>Kritikalität: alle</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>KI-VO-Klasse</translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>Klasse: {name}</translation>
    </message>
    <message>
        <source>Class: not classified</source>
        <translation>Klasse: nicht eingestuft</translation>
    </message>
    <message>
        <source>Class: all</source>
        <translation>Klasse: alle</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} von {total} gezeigt</translation>
    </message>
    <message>
        <source>No system matches.</source>
        <translation>Kein System passt.</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Der Filter lässt alle weg.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No systems yet.</source>
        <translation>Noch keine Systeme.</translation>
    </message>
    <message>
        <source>Import the list that you have, or register the first system by hand.</source>
        <translation>Die vorhandene Liste importieren oder das erste System von Hand erfassen.</translation>
    </message>
    <message>
        <source>Import list of systems</source>
        <translation>Liste der Systeme importieren</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listen ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {rejected} left out, {unchanged} the same.</source>
        <translation>{added} neu, {changed} geändert, {rejected} ausgelassen, {unchanged} gleich.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>Die Liste ist importiert.</translation>
    </message>
    <message>
        <source>Export systems</source>
        <translation>Systeme exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) written to {file}.</source>
        <translation>
            <numerusform>%n System in {file} geschrieben.</numerusform>
            <numerusform>%n Systeme in {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Jobs {count}</source>
        <translation>Aufgaben {count}</translation>
    </message>
</context>
<context>
    <name>TreatmentDialog</name>
    <message>
        <source>It closes only when these answers are given again with their evidence.</source>
        <translation>Sie schließt erst, wenn diese Antworten mit Nachweis neu gegeben sind.</translation>
    </message>
    <message>
        <source>Change the treatment</source>
        <translation>Behandlung ändern</translation>
    </message>
    <message>
        <source>Plan the treatment</source>
        <translation>Behandlung planen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Evidence that will prove it</source>
        <translation>Nachweis, der es belegt</translation>
    </message>
    <message>
        <source>Answers that it raises</source>
        <translation>Antworten, die sie hebt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>{number} {words}, counts as {level}</source>
        <translation>{number} {words}, zählt als {level}</translation>
    </message>
    <message>
        <source>Level of {number}</source>
        <translation>Stufe von {number}</translation>
    </message>
    <message>
        <source>Evidence for {number}</source>
        <translation>Nachweis für {number}</translation>
    </message>
    <message>
        <source>The risk is linked to no answer.</source>
        <translation>Das Risiko ist mit keiner Antwort verknüpft.</translation>
    </message>
    <message>
        <source>Impact on {dimension} falls to</source>
        <translation>Auswirkung auf {dimension} fällt auf</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>Priority {priority}</source>
        <translation>Priorität {priority}</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>Residual over assessments. {points}</source>
        <translation>Restrisiko über Bewertungen. {points}</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>Für Support kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Works without a network. Nothing leaves this laptop unless you carry it.</source>
        <translation>Arbeitet ohne Netz. Nichts verlässt diesen Laptop, außer Sie nehmen es mit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Night sun</source>
        <translation>Nachtsonne</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Farben: {name}</translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation>Register anlegen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>Assessment workbench</source>
        <translation>KI-Bewertung</translation>
    </message>
    <message>
        <source>A register keeps your systems, assessments and evidence in one encrypted file.</source>
        <translation>Ein Register hält Systeme, Bewertungen und Nachweise in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Locked at {time}. Everything is saved.</source>
        <translation>Gesperrt um {time}. Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Register öffnen</translation>
    </message>
    <message>
        <source>Registers ({pattern})</source>
        <translation>Register ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Trust a root certificate…</source>
        <translation>Wurzelzertifikat vertrauen…</translation>
    </message>
    <message>
        <source>The check needs no network. It says what the file proves, from the file and the roots trusted here.</source>
        <translation>Die Prüfung braucht kein Netz. Sie sagt, was die Datei beweist, aus der Datei und den Wurzeln, denen hier vertraut wird.</translation>
    </message>
    <message>
        <source>Drop or paste a signed report here</source>
        <translation>Signierten Bericht ablegen oder einfügen</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Show it in the register</source>
        <translation>Im Register zeigen</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Vertraute Wurzeln</translation>
    </message>
    <message>
        <source>Verify a signed report</source>
        <translation>Signierten Bericht prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this laptop, {time}</source>
        <translation>auf diesem Laptop geprüft, {time}</translation>
    </message>
    <message>
        <source>Has not signed</source>
        <translation>Hat nicht signiert</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Times are what the signer’s laptop said.</source>
        <translation>Zeiten sind, was der Laptop des Unterzeichners sagte.</translation>
    </message>
    <message>
        <source>{role}, does not fit</source>
        <translation>{role}, passt nicht</translation>
    </message>
    <message>
        <source>{role}, fits an earlier state</source>
        <translation>{role}, passt zu einem früheren Stand</translation>
    </message>
    <message>
        <source>{role}, not known here</source>
        <translation>{role}, hier nicht bekannt</translation>
    </message>
    <message>
        <source>{role}, a trial identity</source>
        <translation>{role}, eine Probeidentität</translation>
    </message>
    <message>
        <source>{state} · {time}</source>
        <translation>{state} · {time}</translation>
    </message>
    <message>
        <source>{ref} {name}</source>
        <translation>{ref} {name}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Netzbetreiber</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>As the file says, which proves nothing now:</source>
        <translation>Wie die Datei sagt, was jetzt nichts beweist:</translation>
    </message>
    <message>
        <source>{label}: {fact}</source>
        <translation>{label}: {fact}</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trust {file} no longer</source>
        <translation>{file} nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Trust a root certificate</source>
        <translation>Wurzelzertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Before controls</source>
        <translation>Vor Maßnahmen</translation>
    </message>
    <message>
        <source>Likelihood {likelihood} {word} × impact {impact} ({dimension})</source>
        <translation>Wahrscheinlichkeit {likelihood} {word} × Auswirkung {impact} ({dimension})</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>{likelihood} counts as {cell_l} {word}, {impact} as {cell_i}</source>
        <translation>{likelihood} zählt als {cell_l} {word}, {impact} als {cell_i}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Anrechnung</translation>
    </message>
    <message>
        <source>{words} (key control)</source>
        <translation>{words} (Schlüsselmaßnahme)</translation>
    </message>
    <message>
        <source>{grade}, out of date</source>
        <translation>{grade}, veraltet</translation>
    </message>
    <message>
        <source>Controls on likelihood</source>
        <translation>Maßnahmen gegen die Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Controls on impact</source>
        <translation>Maßnahmen gegen die Auswirkung</translation>
    </message>
    <message>
        <source>Likelihood left over</source>
        <translation>Restwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact left over, {dimension}</source>
        <translation>Restauswirkung, {dimension}</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>After floor and one-step limit</source>
        <translation>Nach Untergrenze und Ein-Stufen-Grenze</translation>
    </message>
    <message>
        <source>{gap} below the security level of zone {zone}</source>
        <translation>{gap} unter der Sicherheitsstufe der Zone {zone}</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>{confidence}, below {limit}: the cautious band decides</source>
        <translation>{confidence}, unter {limit}: das vorsichtige Band entscheidet</translation>
    </message>
    <message>
        <source>{confidence}, at least {limit}: the middle value decides</source>
        <translation>{confidence}, mindestens {limit}: der mittlere Wert entscheidet</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>key control: at most {limit}</source>
        <translation>Schlüsselmaßnahme: höchstens {limit}</translation>
    </message>
    <message>
        <source>security level: at most {limit}</source>
        <translation>Sicherheitsstufe: höchstens {limit}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>Feld {cell}</translation>
    </message>
    <message>
        <source>Decided on the cautious band</source>
        <translation>Nach dem vorsichtigen Band entschieden</translation>
    </message>
    <message>
        <source>Too little is shown by evidence to rely on the middle value</source>
        <translation>Zu wenig ist belegt, um sich auf den mittleren Wert zu verlassen</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>No answer speaks to it</source>
        <translation>Keine Antwort spricht dazu</translation>
    </message>
    <message>
        <source>Worth {raw}</source>
        <translation>Zählt {raw}</translation>
    </message>
    <message>
        <source>Worth {raw}, limited to {value}</source>
        <translation>Zählt {raw}, begrenzt auf {value}</translation>
    </message>
    <message>
        <source>A key control is not shown to work</source>
        <translation>Eine Schlüsselmaßnahme ist nicht als wirksam belegt</translation>
    </message>
    <message>
        <source>The zone does not reach its security level</source>
        <translation>Die Zone erreicht ihr Security-Level nicht</translation>
    </message>
    <message>
        <source>Not below the floor</source>
        <translation>Nicht unter der Untergrenze</translation>
    </message>
    <message>
        <source>A risk to life or supply is never lower than this band</source>
        <translation>Ein Risiko für Leben oder Versorgung liegt nie unter diesem Band</translation>
    </message>
    <message>
        <source>Held one step below</source>
        <translation>Eine Stufe darunter gehalten</translation>
    </message>
    <message>
        <source>While a key control is not shown, the band falls by one step at most</source>
        <translation>Solange eine Schlüsselmaßnahme nicht belegt ist, sinkt das Band um höchstens eine Stufe</translation>
    </message>
    <message>
        <source>While the zone lacks its security level, the band falls by one step at most</source>
        <translation>Solange der Zone ihr Security-Level fehlt, sinkt das Band um höchstens eine Stufe</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Assessment workbench</source>
        <translation>KI-Bewertung</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>“{job}” is still running.</source>
        <translation>„{job}“ läuft noch.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>EU AI Act: classes and dates</source>
        <translation>EU-KI-Verordnung: Klassen und Termine</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Heat map of risks</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: sun (high contrast)</source>
        <translation>Farben: Sonne (hoher Kontrast)</translation>
    </message>
    <message>
        <source>Theme: night sun (high contrast)</source>
        <translation>Farben: Nachtsonne (hoher Kontrast)</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Alles gespeichert {time}</translation>
    </message>
    <message>
        <source>The workbench was closed unexpectedly.</source>
        <translation>Das Programm wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>{pack} in this register differs from the one that came with this program.</source>
        <translation>{pack} in diesem Register unterscheidet sich von dem, das mit dem Programm kam.</translation>
    </message>
    <message>
        <source>The register keeps its own; assessments go on with it.</source>
        <translation>Das Register behält seines; Bewertungen laufen damit weiter.</translation>
    </message>
    <message>
        <source>This key file is older than the register.</source>
        <translation>Diese Schlüsseldatei ist älter als das Register.</translation>
    </message>
    <message>
        <source>Put the newest key file beside it: keys changed since then are missing here.</source>
        <translation>Die neueste Schlüsseldatei danebenlegen: Später geänderte Schlüssel fehlen hier.</translation>
    </message>
    <message>
        <source>Everything that was saved is here.</source>
        <translation>Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <translation>Alles bis {time} ist da.</translation>
    </message>
    <message>
        <source>Battery low ({percent} %).</source>
        <translation>Akku schwach ({percent} %).</translation>
    </message>
    <message>
        <source>Your work is saved.</source>
        <translation>Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
        <source>The laptop runs on its battery.</source>
        <translation>Der Laptop läuft mit Akku.</translation>
    </message>
    <message>
        <source>Out in the field, larger targets are easier to hit.</source>
        <translation>Unterwegs sind größere Flächen leichter zu treffen.</translation>
    </message>
    <message>
        <source>Use Field density</source>
        <translation>Dichte „Feld“ nehmen</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Fällig ab</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>at most SL {level}</source>
        <translation>höchstens SL {level}</translation>
    </message>
    <message>
        <source>SL {level}</source>
        <translation>SL {level}</translation>
    </message>
    <message>
        <source>held by {requirements}</source>
        <translation>gehalten von {requirements}</translation>
    </message>
</context>
<context>
    <name>ZonePage</name>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Sicherheitsstufen</translation>
    </message>
    <message>
        <source>Systems in this zone</source>
        <translation>Systeme in dieser Zone</translation>
    </message>
    <message>
        <source>Checks of requirements</source>
        <translation>Prüfung der Anforderungen</translation>
    </message>
    <message>
        <source>Requirements of IEC 62443-3-3</source>
        <translation>Anforderungen aus IEC 62443-3-3</translation>
    </message>
    <message>
        <source>Enter turns a check: not checked, met, not met.</source>
        <translation>Eingabe wechselt: nicht geprüft, erfüllt, nicht erfüllt.</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Feststellungen &amp; Risiken</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Zone {name}</source>
        <translation>Zone {name}</translation>
    </message>
    <message>
        <source>largest gap {gap}</source>
        <translation>größte Lücke {gap}</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>noch nichts erfasst</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Target of {name}</source>
        <translation>Ziel von {name}</translation>
    </message>
    <message>
        <source>Take it over for all</source>
        <translation>Für alle übernehmen</translation>
    </message>
    <message>
        <source>The worst inherent band of deliberate acts here suggests SL {level}.</source>
        <translation>Das höchste inhärente Band absichtlicher Taten legt hier SL {level} nahe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>No system names this zone on its card.</source>
        <translation>Kein System nennt diese Zone auf seiner Karte.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Not an AI system</source>
        <translation>Kein KI-System</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Nicht erfasst</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>High-risk, Annex I A</source>
        <translation>Hochrisiko, Anhang I A</translation>
    </message>
    <message>
        <source>High-risk, Annex I B</source>
        <translation>Hochrisiko, Anhang I B</translation>
    </message>
    <message>
        <source>High-risk, Annex III</source>
        <translation>Hochrisiko, Anhang III</translation>
    </message>
    <message>
        <source>Annex III, derogated</source>
        <translation>Anhang III, ausgenommen</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>Minimal risk</source>
        <translation>Minimales Risiko</translation>
    </message>
    <message>
        <source>Provider of a general-purpose model</source>
        <translation>Anbieter eines Modells mit allgemeinem Zweck</translation>
    </message>
    <message>
        <source>Model with systemic risk</source>
        <translation>Modell mit systemischem Risiko</translation>
    </message>
    <message>
        <source>Contains a general-purpose model</source>
        <translation>Enthält ein Modell mit allgemeinem Zweck</translation>
    </message>
    <message>
        <source>no link to the EU</source>
        <translation>kein Bezug zur EU</translation>
    </message>
    <message>
        <source>defence, national security</source>
        <translation>Verteidigung, nationale Sicherheit</translation>
    </message>
    <message>
        <source>scientific research</source>
        <translation>wissenschaftliche Forschung</translation>
    </message>
    <message>
        <source>not in service yet</source>
        <translation>noch nicht in Betrieb</translation>
    </message>
    <message>
        <source>personal use</source>
        <translation>private Nutzung</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>quelloffen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Einführer</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Product manufacturer</source>
        <translation>Produkthersteller</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Bevollmächtigter</translation>
    </message>
    <message>
        <source>Legal review advised</source>
        <translation>Rechtliche Prüfung geraten</translation>
    </message>
    <message>
        <source>Tested in real conditions: Art. 60 applies</source>
        <translation>Test unter Realbedingungen: Art. 60 gilt</translation>
    </message>
    <message>
        <source>Emotion recognition for medical or safety reasons</source>
        <translation>Emotionserkennung aus medizinischen oder Sicherheitsgründen</translation>
    </message>
    <message>
        <source>Not a critical entity: point 2 taken as not met</source>
        <translation>Keine kritische Einrichtung: Punkt 2 gilt als nicht erfüllt</translation>
    </message>
    <message>
        <source>Only property in danger, Art. 6(1a)</source>
        <translation>Nur Eigentum in Gefahr, Art. 6(1a)</translation>
    </message>
    <message>
        <source>No independent protection is shown</source>
        <translation>Kein unabhängiger Schutz nachgewiesen</translation>
    </message>
    <message>
        <source>Annex I Section B together with Annex III</source>
        <translation>Anhang I Abschnitt B zusammen mit Anhang III</translation>
    </message>
    <message>
        <source>The derogation is not documented yet, Art. 6(4)</source>
        <translation>Die Ausnahme ist noch nicht dokumentiert, Art. 6(4)</translation>
    </message>
    <message>
        <source>Own model, internal only</source>
        <translation>Eigenes Modell, nur intern</translation>
    </message>
    <message>
        <source>Became the provider, Art. 25</source>
        <translation>Zum Anbieter geworden, Art. 25</translation>
    </message>
    <message>
        <source>In service before the rules: not bound, Art. 111(2)</source>
        <translation>Vor den Regeln in Betrieb: nicht gebunden, Art. 111(2)</translation>
    </message>
    <message>
        <source>In service before the rules: due on 2 Aug 2030, Art. 111(2)</source>
        <translation>Vor den Regeln in Betrieb: fällig am 2. Aug. 2030, Art. 111(2)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <translation>Der Zweck änderte sich</translation>
    </message>
    <message>
        <source>The autonomy changed</source>
        <translation>Die Autonomie änderte sich</translation>
    </message>
    <message>
        <source>The connection changed</source>
        <translation>Die Anbindung änderte sich</translation>
    </message>
    <message>
        <source>The personal data changed</source>
        <translation>Die Personendaten änderten sich</translation>
    </message>
    <message>
        <source>Its relation to safety changed</source>
        <translation>Sein Bezug zur Sicherheit änderte sich</translation>
    </message>
    <message>
        <source>The model changed</source>
        <translation>Das Modell änderte sich</translation>
    </message>
    <message>
        <source>The supplier changed</source>
        <translation>Der Lieferant änderte sich</translation>
    </message>
    <message>
        <source>A date of the law passed</source>
        <translation>Ein Termin des Rechts verstrich</translation>
    </message>
    <message>
        <source>A new text of the tree is installed</source>
        <translation>Ein neuer Text des Baums ist eingespielt</translation>
    </message>
    <message>
        <source>The new text gives another class</source>
        <translation>Der neue Text ergibt eine andere Klasse</translation>
    </message>
    <message>
        <source>Proposed from the card: {detail}</source>
        <translation>Vorschlag von der Karte: {detail}</translation>
    </message>
    <message>
        <source>Proposed from the starting point: {detail}</source>
        <translation>Vorschlag vom Ausgangspunkt: {detail}</translation>
    </message>
    <message>
        <source>Proposed from the classification before</source>
        <translation>Vorschlag aus der früheren Einstufung</translation>
    </message>
    <message>
        <source>Proposed as usual at a grid operator</source>
        <translation>Vorschlag: üblich bei Netzbetreibern</translation>
    </message>
    <message>
        <source>Taken from a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>stands in the law</source>
        <translation>steht im Gesetz</translation>
    </message>
    <message>
        <source>a reading or guideline</source>
        <translation>eine Lesart oder Leitlinie</translation>
    </message>
    <message>
        <source>open, legal review advised</source>
        <translation>offen, rechtliche Prüfung geraten</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>legacy, due {day}</source>
        <translation>Altsystem, fällig {day}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>legacy, not binding</source>
        <translation>Altsystem, nicht bindend</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Moving between questions</source>
        <translation>Zwischen Fragen bewegen</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Listen und Diagramme</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Say whether all is saved</source>
        <translation>Sagen, ob alles gespeichert ist</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Schrift wie üblich</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächste Farben</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Dritte Antwort</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Vierte Antwort</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Fünfte Antwort</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Zur Prüfung vormerken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Attach the newest photo</source>
        <translation>Neuestes Foto anhängen</translation>
    </message>
    <message>
        <source>Attach the picture from the clipboard</source>
        <translation>Bild aus der Zwischenablage anhängen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Nächste offene Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>First question of the section</source>
        <translation>Erste Frage des Abschnitts</translation>
    </message>
    <message>
        <source>Last question of the section</source>
        <translation>Letzte Frage des Abschnitts</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Go to a question by its number</source>
        <translation>Zu einer Frage nach Nummer gehen</translation>
    </message>
    <message>
        <source>List mode</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>Antwort annehmen</translation>
    </message>
    <message>
        <source>Send the answer back</source>
        <translation>Antwort zurückgeben</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Bars or radar</source>
        <translation>Balken oder Netz</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Next page of a report</source>
        <translation>Nächste Seite eines Berichts</translation>
    </message>
    <message>
        <source>Previous page of a report</source>
        <translation>Vorige Seite eines Berichts</translation>
    </message>
    <message>
        <source>First page of a report</source>
        <translation>Erste Seite eines Berichts</translation>
    </message>
    <message>
        <source>Last page of a report</source>
        <translation>Letzte Seite eines Berichts</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>Zeichnung größer</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>Zeichnung kleiner</translation>
    </message>
    <message>
        <source>Whole width of the diagram</source>
        <translation>Ganze Breite der Zeichnung</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work.</source>
        <translation>Das ging nicht.</translation>
    </message>
    <message>
        <source>Your saved work is untouched.</source>
        <translation>Ihre gespeicherte Arbeit ist unberührt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, quote the code below.</source>
        <translation>Erneut versuchen; geschieht es wieder, den Code unten nennen.</translation>
    </message>
    <message>
        <source>The content pack has a fault.</source>
        <translation>Das Fragenpaket hat einen Fehler.</translation>
    </message>
    <message>
        <source>It cannot be used until it is mended.</source>
        <translation>Es ist nicht verwendbar, bis er behoben ist.</translation>
    </message>
    <message>
        <source>Ask whoever made the pack.</source>
        <translation>Beim Ersteller des Pakets nachfragen.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Die Angabe ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Look at the state of the assessment first.</source>
        <translation>Zuerst den Stand der Bewertung ansehen.</translation>
    </message>
    <message>
        <source>The register could not be used.</source>
        <translation>Das Register war nicht verwendbar.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>Alles zuvor Gespeicherte ist noch da.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Den Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Signing or checking a signature failed.</source>
        <translation>Signieren oder Prüfen einer Signatur ging nicht.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>Check the certificate and try again.</source>
        <translation>Das Zertifikat prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Something happened that nobody foresaw ({kind}, {where}).</source>
        <translation>Etwas Unvorhergesehenes ist geschehen ({kind}, {where}).</translation>
    </message>
    <message>
        <source>Everything up to your last answer is saved.</source>
        <translation>Alles bis zur letzten Antwort ist gespeichert.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, quote the code below.</source>
        <translation>Weiterarbeiten; geschieht es wieder, den Code unten nennen.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing half-done is left.</source>
        <translation>Nichts Halbfertiges bleibt zurück.</translation>
    </message>
    <message>
        <source>The theme {theme} is not complete.</source>
        <translation>Die Farben {theme} sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The light theme is shown instead.</source>
        <translation>Stattdessen gelten die hellen Farben.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>There is no such classification.</source>
        <translation>Diese Einstufung gibt es nicht.</translation>
    </message>
    <message>
        <source>Go back to the system and choose one.</source>
        <translation>Zum System zurückgehen und eine wählen.</translation>
    </message>
    <message>
        <source>This classification is finished.</source>
        <translation>Diese Einstufung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Its answers no longer change.</source>
        <translation>Ihre Antworten ändern sich nicht mehr.</translation>
    </message>
    <message>
        <source>Take it back, or classify the system again.</source>
        <translation>Zurückholen oder das System neu einstufen.</translation>
    </message>
    <message>
        <source>Some questions that matter have no answer yet: {nodes}.</source>
        <translation>Einige wichtige Fragen sind noch offen: {nodes}.</translation>
    </message>
    <message>
        <source>The result is not handed in.</source>
        <translation>Das Ergebnis ist nicht eingereicht.</translation>
    </message>
    <message>
        <source>Answer them; not sure is an answer too.</source>
        <translation>Beantworten; unsicher ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>There is no starting point {start}.</source>
        <translation>Den Ausgangspunkt {start} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>Einen anderen oder keinen wählen.</translation>
    </message>
    <message>
        <source>The text at {node} has more than {limit} letters.</source>
        <translation>Der Text bei {node} hat über {limit} Zeichen.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Er wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Shorten it, or attach a file.</source>
        <translation>Kürzen oder eine Datei anhängen.</translation>
    </message>
    <message>
        <source>This classification does not wait for a decision.</source>
        <translation>Diese Einstufung wartet auf keine Entscheidung.</translation>
    </message>
    <message>
        <source>Look at its state first.</source>
        <translation>Erst ihren Stand ansehen.</translation>
    </message>
    <message>
        <source>{person} answered in this classification.</source>
        <translation>{person} hat in dieser Einstufung geantwortet.</translation>
    </message>
    <message>
        <source>Nobody decides on what they answered.</source>
        <translation>Niemand entscheidet über eigene Antworten.</translation>
    </message>
    <message>
        <source>Let another person confirm or overrule it.</source>
        <translation>Eine andere Person bestätigen oder ersetzen lassen.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Es fehlt ein Grund.</translation>
    </message>
    <message>
        <source>Say why, then try again.</source>
        <translation>Den Grund nennen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This classification is not the current one.</source>
        <translation>Diese Einstufung ist nicht die gültige.</translation>
    </message>
    <message>
        <source>Open the current one of the system.</source>
        <translation>Die gültige des Systems öffnen.</translation>
    </message>
    <message>
        <source>This result has no duty {duty}.</source>
        <translation>Dieses Ergebnis hat keine Pflicht {duty}.</translation>
    </message>
    <message>
        <source>Choose one of its list.</source>
        <translation>Eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{given} is no class or role of the EU AI Act, or excludes another.</source>
        <translation>{given} ist keine Klasse oder Rolle der EU-KI-Verordnung oder schließt eine andere aus.</translation>
    </message>
    <message>
        <source>Spell it as in the result, for example HIGH_RISK_ANNEX_III(2).</source>
        <translation>So schreiben wie im Ergebnis, zum Beispiel HIGH_RISK_ANNEX_III(2).</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Die Datei wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Ein anderes Programm hält {path} fest.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no register at {path}.</source>
        <translation>Bei {path} liegt kein Register.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Choose where the file is now, or open a backup.</source>
        <translation>Den jetzigen Ort der Datei wählen oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>There is a register at {path} already.</source>
        <translation>Bei {path} liegt schon ein Register.</translation>
    </message>
    <message>
        <source>Choose another name, or open that one.</source>
        <translation>Einen anderen Namen wählen oder jenes öffnen.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>Die Datei {path} ist leer.</translation>
    </message>
    <message>
        <source>It was not opened, so nothing was lost by opening it.</source>
        <translation>Sie wurde nicht geöffnet; so ging dadurch nichts verloren.</translation>
    </message>
    <message>
        <source>Open a backup.</source>
        <translation>Eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>{path} is not a register of this program.</source>
        <translation>{path} ist kein Register dieses Programms.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is a database without encryption.</source>
        <translation>{path} ist eine Datenbank ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Choose a register that this program made.</source>
        <translation>Ein Register wählen, das dieses Programm angelegt hat.</translation>
    </message>
    <message>
        <source>The passphrase fits, but the register is damaged.</source>
        <translation>Die Passphrase passt, aber das Register ist beschädigt.</translation>
    </message>
    <message>
        <source>It was not changed by opening it.</source>
        <translation>Das Öffnen hat nichts geändert.</translation>
    </message>
    <message>
        <source>Copy it away first, then open a backup.</source>
        <translation>Zuerst eine Kopie ablegen, dann eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of this program.</source>
        <translation>Eine neuere Version dieses Programms hat das Register geschrieben.</translation>
    </message>
    <message>
        <source>Install that version and open it again.</source>
        <translation>Diese Version installieren und erneut öffnen.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: {holder}.</source>
        <translation>Das Register ist anderswo geöffnet: {holder}.</translation>
    </message>
    <message>
        <source>Two people cannot write in it at once.</source>
        <translation>Zwei Personen können nicht zugleich hineinschreiben.</translation>
    </message>
    <message>
        <source>Close it there, or open it for viewing only.</source>
        <translation>Dort schließen oder nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>The register lies on a network drive.</source>
        <translation>Das Register liegt auf einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Saving is not safe there, so it was not opened.</source>
        <translation>Speichern ist dort nicht sicher, darum wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <source>Copy it to this laptop, or open it for viewing only.</source>
        <translation>Auf diesen Laptop kopieren oder nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>The register is open for viewing only.</source>
        <translation>Das Register ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Open it from a disk that can be written.</source>
        <translation>Von einem beschreibbaren Datenträger öffnen.</translation>
    </message>
    <message>
        <source>The register is locked.</source>
        <translation>Das Register ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>This copy of the register lacks its last changes.</source>
        <translation>Dieser Kopie des Registers fehlen die letzten Änderungen.</translation>
    </message>
    <message>
        <source>It was not opened, because they would stay hidden.</source>
        <translation>Sie wurde nicht geöffnet, weil diese verborgen blieben.</translation>
    </message>
    <message>
        <source>Copy all its files together, or open a backup.</source>
        <translation>Alle Dateien zusammen kopieren oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>That passphrase does not fit.</source>
        <translation>Diese Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key.</source>
        <translation>Erneut versuchen oder den Wiederherstellungsschlüssel verwenden.</translation>
    </message>
    <message>
        <source>That recovery key does not belong to this register.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört nicht zu diesem Register.</translation>
    </message>
    <message>
        <source>Look for the key that was made last.</source>
        <translation>Den zuletzt erstellten Schlüssel suchen.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error.</source>
        <translation>Der Wiederherstellungsschlüssel hat einen Tippfehler.</translation>
    </message>
    <message>
        <source>Compare it group by group; each has four characters.</source>
        <translation>Gruppe für Gruppe vergleichen; jede hat vier Zeichen.</translation>
    </message>
    <message>
        <source>These groups do not fit.</source>
        <translation>Diese Gruppen passen nicht.</translation>
    </message>
    <message>
        <source>Compare them with your note.</source>
        <translation>Mit der Abschrift vergleichen.</translation>
    </message>
    <message>
        <source>The key file beside the register is missing.</source>
        <translation>Die Schlüsseldatei neben dem Register fehlt.</translation>
    </message>
    <message>
        <source>Without it the register cannot be opened.</source>
        <translation>Ohne sie lässt sich das Register nicht öffnen.</translation>
    </message>
    <message>
        <source>Put the .keys file beside it, or open a backup.</source>
        <translation>Die .keys-Datei daneben legen oder eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The key file is not one of this version.</source>
        <translation>Die Schlüsseldatei ist nicht von dieser Version.</translation>
    </message>
    <message>
        <source>The register was not opened.</source>
        <translation>Das Register wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Put the right .keys file beside it.</source>
        <translation>Die richtige .keys-Datei daneben legen.</translation>
    </message>
    <message>
        <source>The key file was changed outside this program.</source>
        <translation>Die Schlüsseldatei wurde außerhalb dieses Programms geändert.</translation>
    </message>
    <message>
        <source>Tell your security officer and open a backup.</source>
        <translation>Ihre Sicherheitsstelle verständigen und eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>The key file belongs to another register.</source>
        <translation>Die Schlüsseldatei gehört zu einem anderen Register.</translation>
    </message>
    <message>
        <source>The keyring of this account cannot be used.</source>
        <translation>Der Schlüsselbund dieses Kontos ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The passphrase still opens the register.</source>
        <translation>Die Passphrase öffnet das Register weiterhin.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase.</source>
        <translation>Mit der Passphrase entsperren.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Take at least {minimum} characters.</source>
        <translation>Mindestens {minimum} Zeichen nehmen.</translation>
    </message>
    <message>
        <source>The register could not be brought to this version.</source>
        <translation>Das Register ließ sich nicht auf diese Version bringen.</translation>
    </message>
    <message>
        <source>It is as it was; a backup lies beside it.</source>
        <translation>Es ist wie zuvor; eine Sicherung liegt daneben.</translation>
    </message>
    <message>
        <source>Quote the code below and go on with the older version.</source>
        <translation>Den Code unten nennen und mit der älteren Version weiterarbeiten.</translation>
    </message>
    <message>
        <source>The trail does not check from entry {seq} on.</source>
        <translation>Der Prüfpfad stimmt ab Eintrag {seq} nicht.</translation>
    </message>
    <message>
        <source>Somebody may have changed the register outside this program.</source>
        <translation>Vielleicht hat jemand das Register außerhalb dieses Programms geändert.</translation>
    </message>
    <message>
        <source>Keep this file as it is and tell your security officer.</source>
        <translation>Diese Datei so lassen und Ihre Sicherheitsstelle verständigen.</translation>
    </message>
    <message>
        <source>The disk is full; this is not saved yet.</source>
        <translation>Der Datenträger ist voll; dies ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you typed is kept in the window.</source>
        <translation>Das Eingegebene bleibt im Fenster.</translation>
    </message>
    <message>
        <source>Free some space, then Retry.</source>
        <translation>Platz schaffen, dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>The disk did not answer; this is not saved yet.</source>
        <translation>Der Datenträger antwortete nicht; dies ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then Retry.</source>
        <translation>Datenträger oder Stick prüfen, dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>Nobody of this register has that name.</source>
        <translation>Niemand in diesem Register hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>Einen Namen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type 1 to 120 characters.</source>
        <translation>1 bis 120 Zeichen eingeben.</translation>
    </message>
    <message>
        <source>There is no such system in this register.</source>
        <translation>Dieses System gibt es im Register nicht.</translation>
    </message>
    <message>
        <source>Look for it in the list of systems.</source>
        <translation>In der Liste der Systeme suchen.</translation>
    </message>
    <message>
        <source>The field {field} does not take “{value}”.</source>
        <translation>Das Feld {field} nimmt „{value}“ nicht an.</translation>
    </message>
    <message>
        <source>The card was not changed.</source>
        <translation>Die Karte wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose one of the offered values.</source>
        <translation>Einen der angebotenen Werte wählen.</translation>
    </message>
    <message>
        <source>A system needs a name.</source>
        <translation>Ein System braucht einen Namen.</translation>
    </message>
    <message>
        <source>It was not registered.</source>
        <translation>Es wurde nicht erfasst.</translation>
    </message>
    <message>
        <source>Type the name people use for it.</source>
        <translation>Den gebräuchlichen Namen eingeben.</translation>
    </message>
    <message>
        <source>Another system has the reference {ref}.</source>
        <translation>Ein anderes System hat die Kennung {ref}.</translation>
    </message>
    <message>
        <source>Choose another reference, or leave it empty.</source>
        <translation>Eine andere Kennung wählen oder das Feld leer lassen.</translation>
    </message>
    <message>
        <source>The pack says in an unreadable way when a question applies.</source>
        <translation>Das Paket sagt nicht lesbar, wann eine Frage zutrifft.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>Das Paket wurde nicht installiert.</translation>
    </message>
    <message>
        <source>The pack {pack} is not in this register.</source>
        <translation>Das Paket {pack} ist nicht in diesem Register.</translation>
    </message>
    <message>
        <source>The assessment cannot begin.</source>
        <translation>Die Bewertung kann nicht beginnen.</translation>
    </message>
    <message>
        <source>Install the pack first.</source>
        <translation>Zuerst das Paket installieren.</translation>
    </message>
    <message>
        <source>The pack has faults.</source>
        <translation>Das Paket hat Fehler.</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>Es wurde nicht installiert.</translation>
    </message>
    <message>
        <source>This version of {pack} is installed with other content.</source>
        <translation>Diese Version von {pack} ist mit anderem Inhalt installiert.</translation>
    </message>
    <message>
        <source>A change of content needs a new version number.</source>
        <translation>Geänderter Inhalt braucht eine neue Versionsnummer.</translation>
    </message>
    <message>
        <source>A risk lies outside the scale of the method.</source>
        <translation>Ein Risiko liegt außerhalb der Skala der Methode.</translation>
    </message>
    <message>
        <source>It was not rated.</source>
        <translation>Es wurde nicht eingestuft.</translation>
    </message>
    <message>
        <source>An answer lies outside the scale.</source>
        <translation>Eine Antwort liegt außerhalb der Skala.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>Das Ergebnis lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>Quote the code below.</source>
        <translation>Den Code unten nennen.</translation>
    </message>
    <message>
        <source>The question {question_id} has no weight.</source>
        <translation>Die Frage {question_id} hat kein Gewicht.</translation>
    </message>
    <message>
        <source>There is no such assessment in this register.</source>
        <translation>Diese Bewertung gibt es im Register nicht.</translation>
    </message>
    <message>
        <source>Look for it in the list of assessments.</source>
        <translation>In der Liste der Bewertungen suchen.</translation>
    </message>
    <message>
        <source>That answer is not on the scale.</source>
        <translation>Diese Antwort liegt nicht auf der Skala.</translation>
    </message>
    <message>
        <source>The answer was not changed.</source>
        <translation>Die Antwort wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Choose one of the offered answers.</source>
        <translation>Eine der angebotenen Antworten wählen.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Die Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation>Sie ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Shorten it to {limit} characters, or attach it as a file.</source>
        <translation>Auf {limit} Zeichen kürzen oder als Datei anhängen.</translation>
    </message>
    <message>
        <source>No questionnaire was chosen.</source>
        <translation>Kein Fragebogen wurde gewählt.</translation>
    </message>
    <message>
        <source>The assessment did not begin.</source>
        <translation>Die Bewertung hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Mindestens einen wählen.</translation>
    </message>
    <message>
        <source>The assessment is handed in.</source>
        <translation>Die Bewertung ist eingereicht.</translation>
    </message>
    <message>
        <source>Its answers no longer change here.</source>
        <translation>Ihre Antworten ändern sich hier nicht mehr.</translation>
    </message>
    <message>
        <source>Ask the reviewer to send it back.</source>
        <translation>Den Prüfer bitten, sie zurückzugeben.</translation>
    </message>
    <message>
        <source>This question does not apply to the system.</source>
        <translation>Diese Frage trifft auf das System nicht zu.</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>Die Antwort wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Check the system card.</source>
        <translation>Die Systemkarte prüfen.</translation>
    </message>
    <message>
        <source>Some questions stand against handing in: {questions}.</source>
        <translation>Einige Fragen stehen dem Einreichen entgegen: {questions}.</translation>
    </message>
    <message>
        <source>The assessment is still a draft.</source>
        <translation>Die Bewertung ist noch ein Entwurf.</translation>
    </message>
    <message>
        <source>Answer them, or hand in with open questions.</source>
        <translation>Sie beantworten oder mit offenen Fragen einreichen.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the register.</source>
        <translation>Dieser Nachweis ist nicht im Register.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Die Datei noch einmal anhängen.</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>{name} wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>Files that can run, are empty, damaged or not what they say are not taken in ({reason}).</source>
        <translation>Ausführbare, leere, beschädigte oder falsch bezeichnete Dateien werden nicht aufgenommen ({reason}).</translation>
    </message>
    <message>
        <source>Attach a photo, a PDF or a text file of it.</source>
        <translation>Ein Foto, ein PDF oder eine Textdatei davon anhängen.</translation>
    </message>
    <message>
        <source>{name} is too large and was not attached.</source>
        <translation>{name} ist zu groß und wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>One file may have 64 MB.</source>
        <translation>Eine Datei darf 64 MB haben.</translation>
    </message>
    <message>
        <source>Attach the part that matters.</source>
        <translation>Den Teil anhängen, auf den es ankommt.</translation>
    </message>
    <message>
        <source>{name} contains macros and was not attached.</source>
        <translation>{name} enthält Makros und wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>Macros can run, so they stay out of the register.</source>
        <translation>Makros sind ausführbar, darum bleiben sie außerhalb des Registers.</translation>
    </message>
    <message>
        <source>Save it as PDF and attach that.</source>
        <translation>Als PDF speichern und dieses anhängen.</translation>
    </message>
    <message>
        <source>Only a handed-in assessment is reviewed.</source>
        <translation>Nur eine eingereichte Bewertung wird geprüft.</translation>
    </message>
    <message>
        <source>Wait until the assessor hands it in.</source>
        <translation>Warten, bis der Bewerter sie einreicht.</translation>
    </message>
    <message>
        <source>You answered in this assessment.</source>
        <translation>Sie haben in dieser Bewertung geantwortet.</translation>
    </message>
    <message>
        <source>Another person reviews it: four eyes see more.</source>
        <translation>Eine andere Person prüft sie: Vier-Augen-Prinzip.</translation>
    </message>
    <message>
        <source>Hand the laptop over, or change the person at work in Settings.</source>
        <translation>Den Laptop übergeben oder in den Einstellungen die Person bei der Arbeit ändern.</translation>
    </message>
    <message>
        <source>Sending back needs a reason.</source>
        <translation>Zurückgeben braucht einen Grund.</translation>
    </message>
    <message>
        <source>The answer was not sent back.</source>
        <translation>Die Antwort wurde nicht zurückgegeben.</translation>
    </message>
    <message>
        <source>Type what is to be mended.</source>
        <translation>Eingeben, was zu verbessern ist.</translation>
    </message>
    <message>
        <source>Some answers have no verdict yet: {questions}.</source>
        <translation>Einige Antworten haben noch kein Urteil: {questions}.</translation>
    </message>
    <message>
        <source>The review is still open.</source>
        <translation>Die Prüfung ist noch offen.</translation>
    </message>
    <message>
        <source>Accept them or send them back.</source>
        <translation>Sie annehmen oder zurückgeben.</translation>
    </message>
    <message>
        <source>{file} was not read.</source>
        <translation>{file} wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A list with macros, links, a password or too much content stays out ({reason}).</source>
        <translation>Eine Liste mit Makros, Verknüpfungen, Passwort oder zu viel Inhalt bleibt draußen ({reason}).</translation>
    </message>
    <message>
        <source>Save it as a plain XLSX or CSV and choose that.</source>
        <translation>Als einfache XLSX- oder CSV-Datei speichern und diese wählen.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of that name.</source>
        <translation>Die Arbeitsmappe hat kein Blatt dieses Namens.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It has: {sheets}.</source>
        <translation>Vorhanden: {sheets}.</translation>
    </message>
    <message>
        <source>No row of {file} looks like the titles of columns.</source>
        <translation>Keine Zeile von {file} sieht nach Spaltentiteln aus.</translation>
    </message>
    <message>
        <source>Put titles into one row, one title a column.</source>
        <translation>Titel in eine Zeile setzen, einen je Spalte.</translation>
    </message>
    <message>
        <source>The kept columns are gone.</source>
        <translation>Die gemerkten Spalten fehlen.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>Die Spalten neu wählen.</translation>
    </message>
    <message>
        <source>The kept columns cannot be read.</source>
        <translation>Die gemerkten Spalten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>A text is longer than a cell can hold.</source>
        <translation>Ein Text ist länger, als eine Zelle fasst.</translation>
    </message>
    <message>
        <source>The workbook was not written.</source>
        <translation>Die Arbeitsmappe wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Shorten the text, or attach it as a file.</source>
        <translation>Den Text kürzen oder als Datei anhängen.</translation>
    </message>
    <message>
        <source>The AI Act tree has no question {node}.</source>
        <translation>Der Baum zur KI-VO hat keine Frage {node}.</translation>
    </message>
    <message>
        <source>Nothing was classified.</source>
        <translation>Es wurde nichts eingestuft.</translation>
    </message>
    <message>
        <source>The question {node} has no such answer.</source>
        <translation>Die Frage {node} hat keine solche Antwort.</translation>
    </message>
    <message>
        <source>Two answers exclude each other.</source>
        <translation>Zwei Antworten schließen sich aus.</translation>
    </message>
    <message>
        <source>Look at the question {node} again.</source>
        <translation>Die Frage {node} noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The facts cannot be read.</source>
        <translation>Die Angaben sind nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no profile of that name.</source>
        <translation>Es gibt kein Profil dieses Namens.</translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation>Vorhanden: {profiles}.</translation>
    </message>
    <message>
        <source>The library has no entry {entry}.</source>
        <translation>Die Bibliothek hat keinen Eintrag {entry}.</translation>
    </message>
    <message>
        <source>It may have been taken out of a newer version.</source>
        <translation>Er kann in einer neueren Fassung entfallen sein.</translation>
    </message>
    <message>
        <source>Look for it by its words in the list.</source>
        <translation>Suchen Sie ihn mit seinen Worten in der Liste.</translation>
    </message>
    <message>
        <source>There is no such framework here.</source>
        <translation>Dieses Rahmenwerk gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Es wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>In der Liste suchen.</translation>
    </message>
    <message>
        <source>{framework} has no item {item}.</source>
        <translation>{framework} hat keinen Punkt {item}.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>Einen Punkt aus der Liste wählen.</translation>
    </message>
    <message>
        <source>A decision needs a reason of at most {limit} characters.</source>
        <translation>Eine Entscheidung braucht einen Grund mit höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Write why the item applies or does not.</source>
        <translation>Schreiben, warum der Punkt gilt oder nicht.</translation>
    </message>
    <message>
        <source>{file} was not written by this program for a review.</source>
        <translation>{file} wurde nicht von diesem Programm zur Durchsicht geschrieben.</translation>
    </message>
    <message>
        <source>Export the questionnaire and review that workbook.</source>
        <translation>Den Fragebogen exportieren und diese Arbeitsmappe durchsehen.</translation>
    </message>
    <message>
        <source>{file} belongs to the pack {pack}.</source>
        <translation>{file} gehört zum Paket {pack}.</translation>
    </message>
    <message>
        <source>Choose the folder of that pack.</source>
        <translation>Den Ordner dieses Pakets wählen.</translation>
    </message>
    <message>
        <source>{file} holds formulas: {cells}.</source>
        <translation>{file} enthält Formeln: {cells}.</translation>
    </message>
    <message>
        <source>Nothing was changed, as their text could be anything.</source>
        <translation>Nichts wurde geändert, denn ihr Text könnte alles sein.</translation>
    </message>
    <message>
        <source>Write the text itself into these cells.</source>
        <translation>Den Text selbst in diese Zellen schreiben.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lacks the column {column}.</source>
        <translation>Dem Blatt {sheet} fehlt die Spalte {column}.</translation>
    </message>
    <message>
        <source>Give the column its name back, or export anew.</source>
        <translation>Der Spalte ihren Namen zurückgeben oder neu exportieren.</translation>
    </message>
    <message>
        <source>{pack} is no questionnaire.</source>
        <translation>{pack} ist kein Fragebogen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose the folder of a questionnaire.</source>
        <translation>Den Ordner eines Fragebogens wählen.</translation>
    </message>
    <message>
        <source>The pack was changed after {file} was written.</source>
        <translation>Das Paket wurde geändert, nachdem {file} geschrieben war.</translation>
    </message>
    <message>
        <source>Nothing was changed, as that would be undone.</source>
        <translation>Nichts wurde geändert, sonst ginge das verloren.</translation>
    </message>
    <message>
        <source>Export anew and review that workbook.</source>
        <translation>Neu exportieren und diese Arbeitsmappe durchsehen.</translation>
    </message>
    <message>
        <source>Something stands against this workbook.</source>
        <translation>Gegen diese Arbeitsmappe spricht etwas.</translation>
    </message>
    <message>
        <source>Mend what the preview names.</source>
        <translation>Beheben, was die Vorschau nennt.</translation>
    </message>
    <message>
        <source>The assessment was handed in.</source>
        <translation>Die Bewertung wurde abgegeben.</translation>
    </message>
    <message>
        <source>It keeps the questions it was answered with.</source>
        <translation>Sie behält die Fragen, mit denen sie beantwortet wurde.</translation>
    </message>
    <message>
        <source>Start a new assessment for the newer version.</source>
        <translation>Für die neuere Version eine neue Bewertung beginnen.</translation>
    </message>
    <message>
        <source>The assessment has version {version} or a newer one.</source>
        <translation>Die Bewertung hat Version {version} oder eine neuere.</translation>
    </message>
    <message>
        <source>Choose a newer version.</source>
        <translation>Eine neuere Version wählen.</translation>
    </message>
    <message>
        <source>That questionnaire is not part of the assessment, or several have this version.</source>
        <translation>Der Fragebogen gehört nicht zur Bewertung, oder mehrere haben diese Version.</translation>
    </message>
    <message>
        <source>Name one of: {packs}.</source>
        <translation>Einen nennen von: {packs}.</translation>
    </message>
    <message>
        <source>There is no export format {format}.</source>
        <translation>Es gibt kein Exportformat {format}.</translation>
    </message>
    <message>
        <source>Name one of: {formats}.</source>
        <translation>Eines nennen von: {formats}.</translation>
    </message>
    <message>
        <source>The effort of a treatment is not known.</source>
        <translation>Der Aufwand einer Behandlung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has no place in the order.</source>
        <translation>Sie hat keinen Platz in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Say how much work it is.</source>
        <translation>Angeben, wie viel Arbeit sie ist.</translation>
    </message>
    <message>
        <source>Another file&apos;s log lies beside the register.</source>
        <translation>Neben dem Register liegt das Protokoll einer anderen Datei.</translation>
    </message>
    <message>
        <source>It was not opened, so nothing was mixed.</source>
        <translation>Es wurde nicht geöffnet, also nichts vermischt.</translation>
    </message>
    <message>
        <source>Move the -wal file away, then open it again.</source>
        <translation>Die -wal-Datei wegschieben, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look whether the file is still there and who may read it.</source>
        <translation>Nachsehen, ob die Datei noch da ist und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The assessment is not reviewed yet.</source>
        <translation>Die Bewertung ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>A final report can only be made of a reviewed one.</source>
        <translation>Eine Endfassung entsteht nur aus einer geprüften Bewertung.</translation>
    </message>
    <message>
        <source>Have it reviewed, or make a draft.</source>
        <translation>Sie prüfen lassen oder einen Entwurf erstellen.</translation>
    </message>
    <message>
        <source>The system has no assessment.</source>
        <translation>Das System hat keine Bewertung.</translation>
    </message>
    <message>
        <source>There is nothing to report on.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>Start an assessment first.</source>
        <translation>Zuerst eine Bewertung starten.</translation>
    </message>
    <message>
        <source>There is no such report in this register.</source>
        <translation>Diesen Bericht gibt es im Register nicht.</translation>
    </message>
    <message>
        <source>Look for it in the list of reports.</source>
        <translation>In der Liste der Berichte suchen.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown.</source>
        <translation>Seite {page} lässt sich nicht zeigen.</translation>
    </message>
    <message>
        <source>The report itself is complete.</source>
        <translation>Der Bericht selbst ist vollständig.</translation>
    </message>
    <message>
        <source>Take a smaller size, or save the PDF and open it there.</source>
        <translation>Eine kleinere Größe wählen oder das PDF speichern und dort öffnen.</translation>
    </message>
    <message>
        <source>The file is no PDF that can be shown.</source>
        <translation>Die Datei ist kein PDF, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Die Datei noch einmal anfordern.</translation>
    </message>
    <message>
        <source>The content of the report cannot be read.</source>
        <translation>Der Inhalt des Berichts lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Its pages are still in the register.</source>
        <translation>Seine Seiten sind noch im Register.</translation>
    </message>
    <message>
        <source>This system is not derogated under Art. 6(3).</source>
        <translation>Dieses System ist nicht nach Art. 6(3) ausgenommen.</translation>
    </message>
    <message>
        <source>Art. 6(4) asks for a document only then; nothing was written.</source>
        <translation>Nur dann verlangt Art. 6(4) ein Dokument; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Take the classification record instead.</source>
        <translation>Nehmen Sie stattdessen den Einstufungsnachweis.</translation>
    </message>
    <message>
        <source>No duty to register under Art. 49 follows from class and role.</source>
        <translation>Aus Klasse und Rolle folgt keine Registrierungspflicht nach Art. 49.</translation>
    </message>
    <message>
        <source>There is nothing to fill in; nothing was written.</source>
        <translation>Es gibt nichts auszufüllen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look at roles and duties of the result if you expected one.</source>
        <translation>Sehen Sie Rollen und Pflichten des Ergebnisses an, wenn Sie eine erwarteten.</translation>
    </message>
    <message>
        <source>This document is made as PDF only.</source>
        <translation>Dieses Dokument gibt es nur als PDF.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf.</source>
        <translation>Wählen Sie eine Datei mit der Endung .pdf.</translation>
    </message>
    <message>
        <source>The system has no classification.</source>
        <translation>Das System hat keine Einstufung.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Classify it first.</source>
        <translation>Stufen Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The system has several classifications, one for each intended purpose.</source>
        <translation>Das System hat mehrere Einstufungen, je eine pro Zweckbestimmung.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Sagen Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <source>That passphrase does not open the certificate file.</source>
        <translation>Diese Passphrase öffnet die Zertifikatsdatei nicht.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Es wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Type it again; capitals matter.</source>
        <translation>Noch einmal eingeben; Großschreibung zählt.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can sign ({why}).</source>
        <translation>Die Datei enthält kein Zertifikat, das signieren kann ({why}).</translation>
    </message>
    <message>
        <source>Choose the .p12 or .pfx file with your key in it.</source>
        <translation>Die .p12- oder .pfx-Datei mit Ihrem Schlüssel wählen.</translation>
    </message>
    <message>
        <source>This certificate must not sign.</source>
        <translation>Dieses Zertifikat darf nicht signieren.</translation>
    </message>
    <message>
        <source>Nothing was signed; the report is as it was.</source>
        <translation>Es wurde nichts signiert; der Bericht ist wie zuvor.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>Ein neues Zertifikat anfordern.</translation>
    </message>
    <message>
        <source>The certificate belongs to {found}, but {expected} is to sign here.</source>
        <translation>Das Zertifikat gehört {found}, hier soll aber {expected} signieren.</translation>
    </message>
    <message>
        <source>Choose the certificate of {expected}, or make a new version with another name.</source>
        <translation>Das Zertifikat von {expected} wählen oder eine neue Fassung mit anderem Namen erstellen.</translation>
    </message>
    <message>
        <source>It is not your turn yet: {waiting_for} signs first.</source>
        <translation>Noch nicht an der Reihe: zuerst signiert {waiting_for}.</translation>
    </message>
    <message>
        <source>Wait for that signature.</source>
        <translation>Auf diese Signatur warten.</translation>
    </message>
    <message>
        <source>This signature is there already.</source>
        <translation>Diese Signatur ist schon da.</translation>
    </message>
    <message>
        <source>The report is as it was.</source>
        <translation>Der Bericht ist wie zuvor.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Eine andere Rolle wählen.</translation>
    </message>
    <message>
        <source>A signature in this report forbids any further one.</source>
        <translation>Eine Signatur in diesem Bericht verbietet jede weitere.</translation>
    </message>
    <message>
        <source>Make a new version.</source>
        <translation>Eine neue Fassung erstellen.</translation>
    </message>
    <message>
        <source>The report was changed after it was sealed.</source>
        <translation>Der Bericht wurde nach dem Siegeln geändert.</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>Er wurde nicht signiert.</translation>
    </message>
    <message>
        <source>Make a new version, and tell your security officer.</source>
        <translation>Eine neue Fassung erstellen und Ihre Sicherheitsstelle verständigen.</translation>
    </message>
    <message>
        <source>This file has no signature fields.</source>
        <translation>Diese Datei hat keine Signaturfelder.</translation>
    </message>
    <message>
        <source>It is a draft, or no report of this program.</source>
        <translation>Sie ist ein Entwurf oder kein Bericht dieses Programms.</translation>
    </message>
    <message>
        <source>Make a final report of a reviewed assessment.</source>
        <translation>Eine Endfassung einer geprüften Bewertung erstellen.</translation>
    </message>
    <message>
        <source>The report has no signature field {field}.</source>
        <translation>Der Bericht hat kein Signaturfeld {field}.</translation>
    </message>
    <message>
        <source>Choose one of {fields}.</source>
        <translation>Eines von {fields} wählen.</translation>
    </message>
    <message>
        <source>The file cannot be read as a report ({why}).</source>
        <translation>Die Datei lässt sich nicht als Bericht lesen ({why}).</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The roots that you trust are as they were.</source>
        <translation>Die vertrauten Wurzeln sind wie zuvor.</translation>
    </message>
    <message>
        <source>Choose a certificate file, PEM or DER.</source>
        <translation>Eine Zertifikatsdatei wählen, PEM oder DER.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>Die Signatur kam nicht zustande.</translation>
    </message>
    <message>
        <source>There is no such risk in the register.</source>
        <translation>Dieses Risiko steht nicht im Register.</translation>
    </message>
    <message>
        <source>Go back to the list and choose one.</source>
        <translation>Zurück zur Liste gehen und eines wählen.</translation>
    </message>
    <message>
        <source>There is no such treatment.</source>
        <translation>Diese Behandlung gibt es nicht.</translation>
    </message>
    <message>
        <source>Open the risk and choose one of its treatments.</source>
        <translation>Das Risiko öffnen und eine seiner Behandlungen wählen.</translation>
    </message>
    <message>
        <source>You may not accept a risk in band {band}.</source>
        <translation>Ein Risiko im Band {band} dürfen Sie nicht akzeptieren.</translation>
    </message>
    <message>
        <source>The risk is as it was before. This band needs: {needed}.</source>
        <translation>Das Risiko ist wie zuvor. Dieses Band verlangt: {needed}.</translation>
    </message>
    <message>
        <source>Ask the person who holds that authority, or treat the risk.</source>
        <translation>Die Person mit dieser Befugnis fragen oder das Risiko behandeln.</translation>
    </message>
    <message>
        <source>A risk in band {band} can be accepted until {latest} at most.</source>
        <translation>Ein Risiko im Band {band} kann höchstens bis {latest} akzeptiert werden.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>This decision lacks words that the method asks for ({what}).</source>
        <translation>Dieser Entscheidung fehlen Angaben, die die Methode verlangt ({what}).</translation>
    </message>
    <message>
        <source>Say why, and for High and Critical also what is done in the meantime.</source>
        <translation>Sagen, warum; bei Hoch und Kritisch auch, was bis dahin getan wird.</translation>
    </message>
    <message>
        <source>This treatment raises nothing above what counts today.</source>
        <translation>Diese Behandlung hebt nichts über das, was heute zählt.</translation>
    </message>
    <message>
        <source>It was not saved: nobody could say that it worked.</source>
        <translation>Sie wurde nicht gespeichert: Niemand könnte sagen, ob sie wirkt.</translation>
    </message>
    <message>
        <source>Name an answer that it raises, to which level and with which evidence.</source>
        <translation>Eine Antwort nennen, die sie hebt, auf welche Stufe und mit welchem Nachweis.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a treatment.</source>
        <translation>„{value}“ passt nicht in {field} einer Behandlung.</translation>
    </message>
    <message>
        <source>Treatment {treatment} is not proven: {questions}.</source>
        <translation>Behandlung {treatment} ist nicht nachgewiesen: {questions}.</translation>
    </message>
    <message>
        <source>It stays planned.</source>
        <translation>Sie bleibt geplant.</translation>
    </message>
    <message>
        <source>Answer these questions again with the promised level and attach the evidence.</source>
        <translation>Diese Fragen mit der zugesagten Stufe neu beantworten und den Nachweis anhängen.</translation>
    </message>
    <message>
        <source>This option is not open where {dimension} is touched.</source>
        <translation>Diese Option ist nicht möglich, wo {dimension} berührt ist.</translation>
    </message>
    <message>
        <source>Choose another: safety and the duty to supply cannot be shared or taken for gain.</source>
        <translation>Eine andere wählen: Sicherheit und Versorgungspflicht lassen sich weder teilen noch für Gewinn eingehen.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a risk.</source>
        <translation>„{value}“ passt nicht in {field} eines Risikos.</translation>
    </message>
    <message>
        <source>No installed questionnaire has {questions}.</source>
        <translation>Kein installierter Fragebogen enthält {questions}.</translation>
    </message>
    <message>
        <source>Link the risk to questions of this register.</source>
        <translation>Das Risiko mit Fragen dieses Registers verbinden.</translation>
    </message>
    <message>
        <source>This risk stands in the register already as {ref}.</source>
        <translation>Dieses Risiko steht schon als {ref} im Register.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Open {ref} and change it there.</source>
        <translation>{ref} öffnen und dort ändern.</translation>
    </message>
    <message>
        <source>Risk {ref} no longer counts ({state}).</source>
        <translation>Risiko {ref} zählt nicht mehr ({state}).</translation>
    </message>
    <message>
        <source>Reopen it first, or work on the risk that took its place.</source>
        <translation>Zuerst wieder öffnen oder am Risiko arbeiten, das an seine Stelle trat.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>In einem Satz sagen, warum.</translation>
    </message>
    <message>
        <source>{ref} and {other} come from each other and cannot be merged this way.</source>
        <translation>{ref} und {other} stammen voneinander ab und lassen sich so nicht zusammenführen.</translation>
    </message>
    <message>
        <source>Merge into a risk that is neither of the two.</source>
        <translation>In ein Risiko zusammenführen, das keines der beiden ist.</translation>
    </message>
    <message>
        <source>Splitting and merging need at least two risks of one system.</source>
        <translation>Teilen und Zusammenführen brauchen mindestens zwei Risiken eines Systems.</translation>
    </message>
    <message>
        <source>Name another part or choose another risk of the same system.</source>
        <translation>Einen weiteren Teil nennen oder ein weiteres Risiko desselben Systems wählen.</translation>
    </message>
    <message>
        <source>{field} cannot be set to “{value}”.</source>
        <translation>{field} lässt sich nicht auf „{value}“ setzen.</translation>
    </message>
    <message>
        <source>The computed value stands.</source>
        <translation>Der berechnete Wert gilt.</translation>
    </message>
    <message>
        <source>Choose 1 to 5 or a band, with a day until which a band holds.</source>
        <translation>1 bis 5 oder ein Band wählen; ein Band mit dem Tag, bis zu dem es gilt.</translation>
    </message>
    <message>
        <source>Treatment {ref} is closed ({state}).</source>
        <translation>Behandlung {ref} ist abgeschlossen ({state}).</translation>
    </message>
    <message>
        <source>It no longer changes.</source>
        <translation>Sie ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>Plan a new one.</source>
        <translation>Eine neue planen.</translation>
    </message>
    <message>
        <source>Risk {ref} has no acceptance in force.</source>
        <translation>Für Risiko {ref} gilt keine Akzeptanz.</translation>
    </message>
    <message>
        <source>There is nothing to withdraw.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>This authority or person is not known here.</source>
        <translation>Diese Befugnis oder Person ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose people who work in this register.</source>
        <translation>Personen wählen, die in diesem Register arbeiten.</translation>
    </message>
    <message>
        <source>{file} is not the risk workbook of this register ({reason}).</source>
        <translation>{file} ist nicht die Risiko-Arbeitsmappe dieses Registers ({reason}).</translation>
    </message>
    <message>
        <source>Export the register anew and change that workbook; keep its sheets and headers.</source>
        <translation>Das Register neu ausgeben und jene Arbeitsmappe ändern; Blätter und Kopfzeilen behalten.</translation>
    </message>
    <message>
        <source>{file} has no change that can be taken over.</source>
        <translation>{file} enthält keine Änderung, die übernommen werden kann.</translation>
    </message>
    <message>
        <source>Nothing was changed. Refused cells: {refused}.</source>
        <translation>Nichts wurde geändert. Abgelehnte Zellen: {refused}.</translation>
    </message>
    <message>
        <source>Mend the refused cells, or close the workbook.</source>
        <translation>Die abgelehnten Zellen berichtigen oder die Arbeitsmappe schließen.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a zone.</source>
        <translation>„{value}“ passt nicht in {field} einer Zone.</translation>
    </message>
    <message>
        <source>Use levels 0 to 4 and requirements of IEC 62443-3-3.</source>
        <translation>Stufen 0 bis 4 und Anforderungen aus IEC 62443-3-3 verwenden.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Absent</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Einzelfall</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>document or photo</source>
        <translation>Dokument oder Foto</translation>
    </message>
    <message>
        <source>seen at work</source>
        <translation>im Betrieb gesehen</translation>
    </message>
    <message>
        <source>tested by others</source>
        <translation>von anderen getestet</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Cybersicherheit</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Fehlanwendung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Einsatzplan</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Einsatzpläne</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Merkblätter</translation>
    </message>
    <message>
        <source>How you notice it</source>
        <translation>Woran man es merkt</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Die ersten zehn Minuten</translation>
    </message>
    <message>
        <source>How operation goes on</source>
        <translation>Wie der Betrieb weitergeht</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Was man nicht tut</translation>
    </message>
    <message>
        <source>What to decide, and at which limit</source>
        <translation>Was zu entscheiden ist, und ab welcher Grenze</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>Beweise sichern</translation>
    </message>
    <message>
        <source>Whom to tell by when</source>
        <translation>Wem bis wann melden</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Prove that it is clean</source>
        <translation>Nachweisen, dass es sauber ist</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>What it stands against</source>
        <translation>Wogegen sie steht</translation>
    </message>
    <message>
        <source>What it does not stand against</source>
        <translation>Wogegen sie nicht steht</translation>
    </message>
    <message>
        <source>Controls and the questions that check them</source>
        <translation>Maßnahmen und die Fragen, die sie prüfen</translation>
    </message>
    <message>
        <source>Variants and their price</source>
        <translation>Varianten und ihr Preis</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Nicht tun</translation>
    </message>
    <message>
        <source>Three true-to-life cases</source>
        <translation>Drei Fälle wie aus dem Leben</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>Grund fehlt</translation>
    </message>
    <message>
        <source>sent back by the reviewer</source>
        <translation>vom Prüfer zurückgegeben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>weak answer</source>
        <translation>schwache Antwort</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Retrieval and language model</source>
        <translation>Sprachmodell mit Wissensabruf</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>ML</source>
        <translation>ML</translation>
    </message>
    <message>
        <source>LLM</source>
        <translation>LLM</translation>
    </message>
    <message>
        <source>RAG</source>
        <translation>RAG</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>In Änderung</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Offline analysis</source>
        <translation>Auswertung ohne Eingriff</translation>
    </message>
    <message>
        <source>Advises a person</source>
        <translation>Berät eine Person</translation>
    </message>
    <message>
        <source>Acts after each approval</source>
        <translation>Handelt nach jeder Freigabe</translation>
    </message>
    <message>
        <source>Acts within limits</source>
        <translation>Handelt innerhalb von Grenzen</translation>
    </message>
    <message>
        <source>Acts freely</source>
        <translation>Handelt frei</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Umspannwerk</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>Leitwarte</translation>
    </message>
    <message>
        <source>OT server</source>
        <translation>OT-Server</translation>
    </message>
    <message>
        <source>DMZ</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Controlled transfer</source>
        <translation>Kontrollierte Übergabe</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No remote access</source>
        <translation>Kein Fernzugriff</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Standing access</source>
        <translation>Ständiger Zugriff</translation>
    </message>
    <message>
        <source>Writes nowhere</source>
        <translation>Schreibt nirgends</translation>
    </message>
    <message>
        <source>Business systems</source>
        <translation>Geschäftssysteme</translation>
    </message>
    <message>
        <source>Control systems</source>
        <translation>Leitsysteme</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gesteuert</translation>
    </message>
    <message>
        <source>Assured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>CISO</source>
        <translation>CISO</translation>
    </message>
    <message>
        <source>Safety of people</source>
        <translation>Sicherheit von Menschen</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Law and licence</source>
        <translation>Recht und Genehmigung</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Conduit</source>
        <translation>Conduit</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft in</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Supplier&apos;s remote access</source>
        <translation>Fernzugriff des Lieferanten</translation>
    </message>
    <message>
        <source>Can write to</source>
        <translation>Kann schreiben in</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>Verwendete Daten</translation>
    </message>
    <message>
        <source>Who acts on the output</source>
        <translation>Wer nach der Ausgabe handelt</translation>
    </message>
    <message>
        <source>Criticality for the grid</source>
        <translation>Kritikalität für das Netz</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In Gebrauch seit</translation>
    </message>
    <message>
        <source>Model of a third party</source>
        <translation>Modell eines Dritten</translation>
    </message>
    <message>
        <source>Data of a third party</source>
        <translation>Daten eines Dritten</translation>
    </message>
    <message>
        <source>Learns in operation</source>
        <translation>Lernt im Betrieb</translation>
    </message>
    <message>
        <source>Uses images</source>
        <translation>Verwendet Bilder</translation>
    </message>
    <message>
        <source>Uses telemetry</source>
        <translation>Verwendet Telemetrie</translation>
    </message>
    <message>
        <source>Takes in text from outside</source>
        <translation>Nimmt Text von außen an</translation>
    </message>
    <message>
        <source>Sees grid-critical data</source>
        <translation>Sieht netzkritische Daten</translation>
    </message>
    <message>
        <source>Related to safety</source>
        <translation>Sicherheitsbezogen</translation>
    </message>
    <message>
        <source>Affects customers</source>
        <translation>Wirkt auf Kunden</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere Spalten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereint</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Avoid: do not use the AI here</source>
        <translation>Vermeiden: KI hier nicht nutzen</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Quelle beseitigen</translation>
    </message>
    <message>
        <source>Make it less likely</source>
        <translation>Weniger wahrscheinlich machen</translation>
    </message>
    <message>
        <source>Make it less grave</source>
        <translation>Weniger schwer machen</translation>
    </message>
    <message>
        <source>Share the money at stake</source>
        <translation>Geldrisiko teilen</translation>
    </message>
    <message>
        <source>Retain knowingly</source>
        <translation>Bewusst tragen</translation>
    </message>
    <message>
        <source>Take for an opportunity</source>
        <translation>Für eine Chance eingehen</translation>
    </message>
    <message>
        <source>up to 5 person-days</source>
        <translation>bis 5 Personentage</translation>
    </message>
    <message>
        <source>up to 20 person-days</source>
        <translation>bis 20 Personentage</translation>
    </message>
    <message>
        <source>up to 60 person-days</source>
        <translation>bis 60 Personentage</translation>
    </message>
    <message>
        <source>more than 60 person-days</source>
        <translation>mehr als 60 Personentage</translation>
    </message>
    <message>
        <source>Acceptance expired</source>
        <translation>Akzeptanz abgelaufen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Treatment overdue</source>
        <translation>Behandlung überfällig</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Outside appetite</source>
        <translation>Außerhalb des Appetits</translation>
    </message>
    <message>
        <source>the owner of the risk</source>
        <translation>der Eigentümer des Risikos</translation>
    </message>
    <message>
        <source>the accountable executive</source>
        <translation>die verantwortliche Leitung</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>der Vorstand</translation>
    </message>
    <message>
        <source>on likelihood</source>
        <translation>auf Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>on impact</source>
        <translation>auf Auswirkung</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>auf beides</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>is computed, not typed</source>
        <translation>wird berechnet, nicht getippt</translation>
    </message>
    <message>
        <source>the register has no such reference</source>
        <translation>das Register kennt die Kennung nicht</translation>
    </message>
    <message>
        <source>the row has no reference</source>
        <translation>die Zeile hat keine Kennung</translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation>zählt nicht mehr</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Suggestion confirmed</source>
        <translation>Vorschlag bestätigt</translation>
    </message>
    <message>
        <source>Suggestion rejected</source>
        <translation>Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Split off another risk</source>
        <translation>Von einem anderen abgeteilt</translation>
    </message>
    <message>
        <source>Another risk merged in</source>
        <translation>Ein anderes aufgenommen</translation>
    </message>
    <message>
        <source>Merged into another risk</source>
        <translation>Mit anderem vereint</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Number overridden</source>
        <translation>Zahl übersteuert</translation>
    </message>
    <message>
        <source>Override ended</source>
        <translation>Übersteuerung beendet</translation>
    </message>
    <message>
        <source>Treatment planned</source>
        <translation>Behandlung geplant</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <translation>Behandlung geändert</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>Behandlung abgeschlossen</translation>
    </message>
    <message>
        <source>Treatment given up</source>
        <translation>Behandlung aufgegeben</translation>
    </message>
    <message>
        <source>Acceptance withdrawn</source>
        <translation>Akzeptanz zurückgezogen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>Kann geschehen</translation>
    </message>
    <message>
        <source>Leading to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Likelihood before controls</source>
        <translation>Wahrscheinlichkeit vor Maßnahmen</translation>
    </message>
    <message>
        <source>Impact before controls</source>
        <translation>Auswirkung vor Maßnahmen</translation>
    </message>
    <message>
        <source>Evidence for the likelihood</source>
        <translation>Beleg der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Evidence for the impact</source>
        <translation>Beleg der Auswirkung</translation>
    </message>
    <message>
        <source>Linked answers</source>
        <translation>Verknüpfte Antworten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In the meantime</source>
        <translation>In der Zwischenzeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Impact on {dimension}</source>
        <translation>Auswirkung auf {dimension}</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This is report {pack} on {system}.</source>
        <translation>Dies ist Bericht {pack} über {system}.</translation>
    </message>
    <message>
        <source>The pages are as they were signed, but who signed them is not proven here.</source>
        <translation>Die Seiten sind, wie sie signiert wurden, aber wer sie signiert hat, ist hier nicht bewiesen.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask {who} for the original, or take it from the register.</source>
        <translation>Nicht auf diese Datei verlassen. Das Original bei {who} anfordern oder aus dem Register nehmen.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Take the report from the register.</source>
        <translation>Nicht auf diese Datei verlassen. Den Bericht aus dem Register nehmen.</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Von jemand anderem signiert</translation>
    </message>
    <message>
        <source>Signed with a withdrawn certificate</source>
        <translation>Mit einem widerrufenen Zertifikat signiert</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate was not valid then</source>
        <translation>Das Zertifikat war damals nicht gültig</translation>
    </message>
    <message>
        <source>The certificate is not made for signing</source>
        <translation>Das Zertifikat ist nicht zum Signieren bestimmt</translation>
    </message>
    <message>
        <source>The signature is too weak</source>
        <translation>Die Signatur ist zu schwach</translation>
    </message>
    <message>
        <source>Not from a register known here</source>
        <translation>Nicht aus einem hier bekannten Register</translation>
    </message>
    <message>
        <source>A signature was removed</source>
        <translation>Eine Signatur wurde entfernt</translation>
    </message>
    <message>
        <source>A signature is missing</source>
        <translation>Eine Signatur fehlt</translation>
    </message>
    <message>
        <source>Not a report of this program</source>
        <translation>Kein Bericht dieses Programms</translation>
    </message>
    <message>
        <source>Nothing can be said about this file.</source>
        <translation>Über diese Datei lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>A draft, not signed</source>
        <translation>Ein Entwurf, nicht signiert</translation>
    </message>
    <message>
        <source>A draft shows where things stand and proves nothing.</source>
        <translation>Ein Entwurf zeigt den Stand und beweist nichts.</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>The signer is not known here</source>
        <translation>Der Unterzeichner ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Noch nicht signiert</translation>
    </message>
    <message>
        <source>Nobody has signed this report, so nobody stands for it.</source>
        <translation>Niemand hat diesen Bericht signiert, also steht niemand dafür ein.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The file is damaged or no PDF. Ask for it again.</source>
        <translation>Die Datei ist beschädigt oder kein PDF. Noch einmal anfordern.</translation>
    </message>
    <message>
        <source>Sealed by the register that made it</source>
        <translation>Gesiegelt vom Register, das ihn erstellte</translation>
    </message>
    <message>
        <source>{by}, {at}</source>
        <translation>{by}, {at}</translation>
    </message>
    <message>
        <source>Signed as {role}</source>
        <translation>Signiert als {role}</translation>
    </message>
    <message>
        <source>{signer}, {at}</source>
        <translation>{signer}, {at}</translation>
    </message>
    <message>
        <source>Not a byte was changed</source>
        <translation>Kein Byte wurde geändert</translation>
    </message>
    <message>
        <source>The last signature covers the whole file</source>
        <translation>Die letzte Signatur deckt die ganze Datei ab</translation>
    </message>
    <message>
        <source>Paper and data are one</source>
        <translation>Papier und Daten stimmen überein</translation>
    </message>
    <message>
        <source>The digits printed on the last page are those of the attached data</source>
        <translation>Die Prüfziffern auf der letzten Seite sind die der angehängten Daten</translation>
    </message>
    <message>
        <source>The printed digits are those of the attached data</source>
        <translation>Die gedruckten Prüfziffern sind die der angehängten Daten</translation>
    </message>
    <message>
        <source>Compared on the last page</source>
        <translation>Auf der letzten Seite verglichen</translation>
    </message>
    <message>
        <source>{role} has not signed</source>
        <translation>{role} hat nicht signiert</translation>
    </message>
    <message>
        <source>The field is open and untouched</source>
        <translation>Das Feld ist offen und unberührt</translation>
    </message>
    <message>
        <source>The seal holds, but its register is not known here</source>
        <translation>Das Siegel hält, aber sein Register ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>It proves that nothing changed since, not who made the report</source>
        <translation>Es beweist, dass sich seither nichts geändert hat, nicht, wer den Bericht erstellte</translation>
    </message>
    <message>
        <source>Withdrawn certificates: list of {list_of}</source>
        <translation>Widerrufene Zertifikate: Liste vom {list_of}</translation>
    </message>
    <message>
        <source>Bring a newer list to check again</source>
        <translation>Für eine neue Prüfung eine neuere Liste mitbringen</translation>
    </message>
    <message>
        <source>Withdrawn certificates were not checked</source>
        <translation>Widerrufene Zertifikate wurden nicht geprüft</translation>
    </message>
    <message>
        <source>No list of withdrawn certificates is at hand</source>
        <translation>Eine Liste widerrufener Zertifikate liegt nicht vor</translation>
    </message>
    <message>
        <source>People signed in another order than asked</source>
        <translation>Es wurde in anderer Reihenfolge signiert als verlangt</translation>
    </message>
    <message>
        <source>Each signature holds; ask why the order was left</source>
        <translation>Jede Signatur hält; nach dem Grund der Abweichung fragen</translation>
    </message>
    <message>
        <source>The signature of {signer} names no time</source>
        <translation>Die Signatur von {signer} nennt keine Zeit</translation>
    </message>
    <message>
        <source>When it was made is not known</source>
        <translation>Wann sie entstand, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The signature of {signer} names a time to come: {at}</source>
        <translation>Die Signatur von {signer} nennt eine künftige Zeit: {at}</translation>
    </message>
    <message>
        <source>A clock is wrong, there or here</source>
        <translation>Eine Uhr geht falsch, dort oder hier</translation>
    </message>
    <message>
        <source>Trial identity: {signer}</source>
        <translation>Probeidentität: {signer}</translation>
    </message>
    <message>
        <source>Made for practice; nobody can rely on it</source>
        <translation>Zur Übung erstellt; niemand kann sich darauf verlassen</translation>
    </message>
    <message>
        <source>{signer} signed in place of {expected}</source>
        <translation>{signer} hat statt {expected} signiert</translation>
    </message>
    <message>
        <source>The report names another person for this role</source>
        <translation>Der Bericht nennt für diese Rolle eine andere Person</translation>
    </message>
    <message>
        <source>The certificate of {signer} vouches only for itself</source>
        <translation>Das Zertifikat von {signer} bürgt nur für sich selbst</translation>
    </message>
    <message>
        <source>Anybody can make such a certificate in any name</source>
        <translation>Jeder kann ein solches Zertifikat auf jeden Namen erstellen</translation>
    </message>
    <message>
        <source>Nobody trusted here vouches for {signer}</source>
        <translation>Niemand hier Vertrautes bürgt für {signer}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; add its root certificate if you trust it</source>
        <translation>Ausgestellt von {issuer}; das Wurzelzertifikat hinzufügen, wenn Sie ihm vertrauen</translation>
    </message>
    <message>
        <source>The seal is not that of a known register</source>
        <translation>Das Siegel ist nicht das eines bekannten Registers</translation>
    </message>
    <message>
        <source>The report may come from somewhere else</source>
        <translation>Der Bericht kann von anderswo stammen</translation>
    </message>
    <message>
        <source>The certificate of {signer} was withdrawn on {on}</source>
        <translation>Das Zertifikat von {signer} wurde am {on} widerrufen</translation>
    </message>
    <message>
        <source>Its key may be in other hands</source>
        <translation>Sein Schlüssel kann in fremden Händen sein</translation>
    </message>
    <message>
        <source>The certificate of {signer} expired on {until}</source>
        <translation>Das Zertifikat von {signer} lief am {until} ab</translation>
    </message>
    <message>
        <source>Whether it still held when signing cannot be proven offline</source>
        <translation>Ob es beim Signieren noch galt, lässt sich offline nicht beweisen</translation>
    </message>
    <message>
        <source>The certificate of {signer} begins only on {from}</source>
        <translation>Das Zertifikat von {signer} beginnt erst am {from}</translation>
    </message>
    <message>
        <source>A clock is wrong, or the certificate was used too early</source>
        <translation>Eine Uhr geht falsch, oder das Zertifikat wurde zu früh verwendet</translation>
    </message>
    <message>
        <source>{signer} signed at {at}, outside the life of the certificate</source>
        <translation>{signer} signierte um {at}, außerhalb der Laufzeit des Zertifikats</translation>
    </message>
    <message>
        <source>The time is what the signer’s laptop said</source>
        <translation>Die Zeit ist, was der Laptop des Unterzeichners sagte</translation>
    </message>
    <message>
        <source>The certificate of {signer} is not made for signing</source>
        <translation>Das Zertifikat von {signer} ist nicht zum Signieren bestimmt</translation>
    </message>
    <message>
        <source>It may serve for something else, such as a website</source>
        <translation>Es kann für anderes dienen, etwa eine Website</translation>
    </message>
    <message>
        <source>A key is too weak: {key}</source>
        <translation>Ein Schlüssel ist zu schwach: {key}</translation>
    </message>
    <message>
        <source>Others could make this signature</source>
        <translation>Andere könnten diese Signatur erzeugen</translation>
    </message>
    <message>
        <source>A digest is too weak: {hash}</source>
        <translation>Eine Prüfsumme ist zu schwach: {hash}</translation>
    </message>
    <message>
        <source>Another file could be made that fits this signature</source>
        <translation>Eine andere Datei könnte zu dieser Signatur passen</translation>
    </message>
    <message>
        <source>The kind of key is not known: {key}</source>
        <translation>Die Art des Schlüssels ist nicht bekannt: {key}</translation>
    </message>
    <message>
        <source>It cannot be judged here</source>
        <translation>Sie lässt sich hier nicht beurteilen</translation>
    </message>
    <message>
        <source>A certificate cannot be read</source>
        <translation>Ein Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
        <source>Who signed is not known</source>
        <translation>Wer signiert hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>What {role} signed was changed</source>
        <translation>Was {role} signierte, wurde geändert</translation>
    </message>
    <message>
        <source>The bytes under this signature are others now</source>
        <translation>Die Bytes unter dieser Signatur sind jetzt andere</translation>
    </message>
    <message>
        <source>Something was added after {role} signed</source>
        <translation>Nachdem {role} signierte, kam etwas hinzu</translation>
    </message>
    <message>
        <source>That signature allows no such change</source>
        <translation>Diese Signatur erlaubt keine solche Änderung</translation>
    </message>
    <message>
        <source>{bytes} bytes follow the last signature</source>
        <translation>{bytes} Byte folgen der letzten Signatur</translation>
    </message>
    <message>
        <source>Nobody has signed them</source>
        <translation>Niemand hat sie signiert</translation>
    </message>
    <message>
        <source>The signature of {role} itself was changed</source>
        <translation>Die Signatur von {role} selbst wurde geändert</translation>
    </message>
    <message>
        <source>Part: {part}</source>
        <translation>Teil: {part}</translation>
    </message>
    <message>
        <source>The signature of {role} cannot be read</source>
        <translation>Die Signatur von {role} ist nicht lesbar</translation>
    </message>
    <message>
        <source>It proves nothing</source>
        <translation>Sie beweist nichts</translation>
    </message>
    <message>
        <source>The signature of {role} was taken away</source>
        <translation>Die Signatur von {role} wurde weggenommen</translation>
    </message>
    <message>
        <source>An earlier state of the file had it</source>
        <translation>Ein früherer Stand der Datei hatte sie</translation>
    </message>
    <message>
        <source>The signature of {role} is missing</source>
        <translation>Die Signatur von {role} fehlt</translation>
    </message>
    <message>
        <source>The register knows of it; the file was set back</source>
        <translation>Das Register kennt sie; die Datei wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>One field was signed twice</source>
        <translation>Ein Feld wurde zweimal signiert</translation>
    </message>
    <message>
        <source>Which of the two counts cannot be said</source>
        <translation>Welche der beiden gilt, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The seal of the register is missing</source>
        <translation>Das Siegel des Registers fehlt</translation>
    </message>
    <message>
        <source>What the report said when it was made is not known</source>
        <translation>Was der Bericht bei seiner Erstellung sagte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The seal does not come first</source>
        <translation>Das Siegel steht nicht an erster Stelle</translation>
    </message>
    <message>
        <source>Something was signed before the report was sealed</source>
        <translation>Etwas wurde signiert, bevor der Bericht gesiegelt war</translation>
    </message>
    <message>
        <source>The seal does not protect the pages</source>
        <translation>Das Siegel schützt die Seiten nicht</translation>
    </message>
    <message>
        <source>It allows changes that a seal must forbid</source>
        <translation>Es erlaubt Änderungen, die ein Siegel verbieten muss</translation>
    </message>
    <message>
        <source>The open field of {role} was changed</source>
        <translation>Das offene Feld von {role} wurde geändert</translation>
    </message>
    <message>
        <source>It is not as the register made it</source>
        <translation>Es ist nicht, wie das Register es erstellte</translation>
    </message>
    <message>
        <source>The attached data was changed</source>
        <translation>Die angehängten Daten wurden geändert</translation>
    </message>
    <message>
        <source>It is not what was sealed</source>
        <translation>Sie sind nicht, was gesiegelt wurde</translation>
    </message>
    <message>
        <source>Title, author or subject were changed</source>
        <translation>Titel, Verfasser oder Thema wurden geändert</translation>
    </message>
    <message>
        <source>They are not what was sealed</source>
        <translation>Sie sind nicht, was gesiegelt wurde</translation>
    </message>
    <message>
        <source>The file as it was sealed cannot be read</source>
        <translation>Die Datei im gesiegelten Zustand ist nicht lesbar</translation>
    </message>
    <message>
        <source>So it cannot be compared with the file as it is</source>
        <translation>Daher lässt sie sich nicht mit der jetzigen Datei vergleichen</translation>
    </message>
    <message>
        <source>A signature field does not belong here: {field}</source>
        <translation>Ein Signaturfeld gehört nicht hierher: {field}</translation>
    </message>
    <message>
        <source>The register did not make it</source>
        <translation>Das Register hat es nicht erstellt</translation>
    </message>
    <message>
        <source>The field of {role} is gone</source>
        <translation>Das Feld von {role} ist weg</translation>
    </message>
    <message>
        <source>The register had made one</source>
        <translation>Das Register hatte eines erstellt</translation>
    </message>
    <message>
        <source>The file can do something by itself: {kind}</source>
        <translation>Die Datei kann von selbst etwas tun: {kind}</translation>
    </message>
    <message>
        <source>Our reports never do; do not open it elsewhere</source>
        <translation>Unsere Berichte tun das nie; nicht anderswo öffnen</translation>
    </message>
    <message>
        <source>Paper and data differ</source>
        <translation>Papier und Daten weichen ab</translation>
    </message>
    <message>
        <source>The digits printed on the last page are not those of the attached data</source>
        <translation>Die Prüfziffern auf der letzten Seite sind nicht die der angehängten Daten</translation>
    </message>
    <message>
        <source>The pages cannot be read</source>
        <translation>Die Seiten sind nicht lesbar</translation>
    </message>
    <message>
        <source>They cannot be compared with the attached data</source>
        <translation>Sie lassen sich nicht mit den angehängten Daten vergleichen</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>Es ist ein Entwurf</translation>
    </message>
    <message>
        <source>A draft is never sealed or signed</source>
        <translation>Ein Entwurf wird nie gesiegelt oder signiert</translation>
    </message>
    <message>
        <source>It has no signatures</source>
        <translation>Es hat keine Signaturen</translation>
    </message>
    <message>
        <source>Not even the seal of a register</source>
        <translation>Nicht einmal das Siegel eines Registers</translation>
    </message>
    <message>
        <source>It carries no content of this program</source>
        <translation>Die Datei enthält keinen Inhalt dieses Programms</translation>
    </message>
    <message>
        <source>Another program made it, or its data was taken out</source>
        <translation>Ein anderes Programm hat sie erstellt, oder ihre Daten wurden entnommen</translation>
    </message>
    <message>
        <source>The file cannot be read strictly ({why})</source>
        <translation>Die Datei ist nicht streng lesbar ({why})</translation>
    </message>
    <message>
        <source>Nothing in it is repaired or guessed</source>
        <translation>Nichts darin wird repariert oder erraten</translation>
    </message>
    <message>
        <source>The file is too large to be one of our reports</source>
        <translation>Die Datei ist zu groß für einen unserer Berichte</translation>
    </message>
    <message>
        <source>It was not read</source>
        <translation>Sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Practice only: signed with a trial identity</source>
        <translation>Nur Übung: mit einer Probeidentität signiert</translation>
    </message>
    <message>
        <source>Nothing was changed, but no real person stands for it.</source>
        <translation>Es wurde nichts geändert, aber keine echte Person steht dafür ein.</translation>
    </message>
    <message>
        <source>Genuine, signatures are missing</source>
        <translation>Echt, Signaturen fehlen</translation>
    </message>
    <message>
        <source>Nothing was changed. Not signed yet: {roles}.</source>
        <translation>Es wurde nichts geändert. Noch nicht signiert: {roles}.</translation>
    </message>
    <message>
        <source>Genuine and complete</source>
        <translation>Echt und vollständig</translation>
    </message>
    <message numerus="yes">
        <source>It is signed by %n person(s).</source>
        <translation>
            <numerusform>%n Person hat ihn signiert.</numerusform>
            <numerusform>%n Personen haben ihn signiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added after the last signature.</source>
        <translation>Nach der letzten Signatur wurde nichts geändert oder hinzugefügt.</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>das Register</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} prüfen</translation>
    </message>
</context>
</TS>
