<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept the risk</source>
        <translation>Risico aanvaarden</translation>
    </message>
    <message>
        <source>At most until {day}; then it comes back to be decided.</source>
        <translation>Hoogstens tot {day}; dan moet opnieuw worden beslist.</translation>
    </message>
    <message>
        <source>What is done in the meantime</source>
        <translation>Wat er intussen gebeurt</translation>
    </message>
    <message>
        <source>The trail keeps who bore it, until when and why.</source>
        <translation>Het spoor bewaart wie het droeg, tot wanneer en waarom.</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Classify all for {day}</source>
        <translation>Alle indelen voor {day}</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>EU AI Act</source>
        <translation>EU-AI-verordening</translation>
    </message>
    <message numerus="yes">
        <source>{far} · next date of %n system(s)</source>
        <translation>
            <numerusform>{far} · volgende datum van %n systeem</numerusform>
            <numerusform>{far} · volgende datum van %n systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) not classified yet</source>
        <translation>
            <numerusform>%n systeem nog niet ingedeeld</numerusform>
            <numerusform>%n systemen nog niet ingedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Dag, als jaar-maand-dag</translation>
    </message>
    <message>
        <source>Classify all for this day</source>
        <translation>Alle voor deze dag indelen</translation>
    </message>
    <message>
        <source>Register by class…</source>
        <translation>Register per klasse…</translation>
    </message>
    <message>
        <source>Register by class</source>
        <translation>Register per klasse</translation>
    </message>
    <message>
        <source>Systems by class</source>
        <translation>Systemen per klasse</translation>
    </message>
    <message>
        <source>Coming dates</source>
        <translation>Komende data</translation>
    </message>
    <message>
        <source>Coming dates of the law</source>
        <translation>Komende data van de wet</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet beslist</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>EU AI Act</source>
        <translation>EU-AI-verordening</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Duties of systems</source>
        <translation>Plichten van systemen</translation>
    </message>
    <message>
        <source>systems: {count}</source>
        <translation>systemen: {count}</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>Nog niet ingedeeld</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>{state} · {person}</source>
        <translation>{state} · {person}</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for another look.</source>
        <translation>Niets vraagt om opnieuw te kijken.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>Say a day as 2027-12-31.</source>
        <translation>Geef een dag als 2027-12-31.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
    <message>
        <source>{day}: {count} classified, {duties} duties in force, {differing} would get another class.</source>
        <translation>{day}: {count} ingedeeld, {duties} plichten van kracht, {differing} zouden een andere klasse krijgen.</translation>
    </message>
</context>
<context>
    <name>ActTab</name>
    <message>
        <source>Classify…</source>
        <translation>Indelen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Classifications under the EU AI Act</source>
        <translation>Indelingen volgens de EU-AI-verordening</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Classify again, or say why the result stays.</source>
        <translation>Opnieuw indelen, of zeggen waarom het resultaat blijft.</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>Nog niet ingedeeld</translation>
    </message>
    <message>
        <source>Classify it for each intended purpose; begin from a usual case.</source>
        <translation>Deel het in voor elk beoogd doel; begin met een gewoon geval.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>{state} · {person} · {time}</source>
        <translation>{state} · {person} · {time}</translation>
    </message>
    <message>
        <source>current</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>next date {day}</source>
        <translation>volgende datum {day}</translation>
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
        <translation>Risico toevoegen</translation>
    </message>
    <message>
        <source>Add the risk</source>
        <translation>Risico toevoegen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Uitgaan van</translation>
    </message>
    <message>
        <source>a risk of our own</source>
        <translation>een eigen risico</translation>
    </message>
    <message>
        <source>Its words, rating and links come from the catalogue; change them afterwards.</source>
        <translation>Tekst, inschaling en koppelingen komen uit de catalogus; wijzig ze daarna.</translation>
    </message>
    <message>
        <source>It stands in the register on the same footing as suggested ones.</source>
        <translation>Het staat in het register gelijk met voorgestelde.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} van {all}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
</context>
<context>
    <name>AnswerScale</name>
    <message>
        <source>counts as {level}</source>
        <translation>telt als {level}</translation>
    </message>
    <message>
        <source>said</source>
        <comment>the level that the person claimed</comment>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} van {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
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
        <translation>telt als Afwezig tot iemand het uitzoekt.</translation>
    </message>
    <message>
        <source>left out of the result when another person has approved the reason.</source>
        <translation>telt niet mee zodra een andere persoon de reden goedkeurt.</translation>
    </message>
    <message>
        <source>{level}:</source>
        <translation>{level}:</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Een reden ontbreekt.</translation>
    </message>
    <message>
        <source>Say why the question does not apply.</source>
        <translation>Zeg waarom de vraag niet van toepassing is.</translation>
    </message>
    <message>
        <source>Counts as {level}:</source>
        <translation>Telt als {level}:</translation>
    </message>
    <message>
        <source>the evidence is E{grade}, {words}. {said} needs E{needed}, {needed_words}.</source>
        <translation>het bewijs is E{grade}, {words}. {said} vraagt E{needed}, {needed_words}.</translation>
    </message>
    <message>
        <source>Record what was seen</source>
        <translation>Waarneming vastleggen</translation>
    </message>
    <message>
        <source>The levels mean something else since version {version}.</source>
        <translation>Sinds versie {version} betekenen de niveaus iets anders.</translation>
    </message>
    <message>
        <source>Answer again, then take the mark away. The answer before is in the history.</source>
        <translation>Antwoord opnieuw, haal dan de markering weg. Het vorige antwoord staat in de geschiedenis.</translation>
    </message>
    <message>
        <source>The words of the question changed with version {version}.</source>
        <translation>Met versie {version} is de vraag anders geformuleerd.</translation>
    </message>
    <message>
        <source>Check the answer, then take the mark away.</source>
        <translation>Kijk het antwoord na, haal dan de markering weg.</translation>
    </message>
    <message>
        <source>Changed since the review by {person}.</source>
        <translation>Gewijzigd sinds het nazicht door {person}.</translation>
    </message>
    <message>
        <source>Sent back by {person}:</source>
        <translation>Teruggestuurd door {person}:</translation>
    </message>
    <message>
        <source>Accepted by {person}.</source>
        <translation>Aanvaard door {person}.</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
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
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>No assessment is in this state.</source>
        <translation>Geen beoordeling heeft deze stand.</translation>
    </message>
    <message>
        <source>Others are.</source>
        <translation>Andere wel.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle tonen</translation>
    </message>
    <message>
        <source>No assessments yet.</source>
        <translation>Nog geen beoordelingen.</translation>
    </message>
    <message>
        <source>An assessment begins at a system: choose one, then Start assessment.</source>
        <translation>Een beoordeling begint bij een systeem: kies er een, dan Beoordeling starten.</translation>
    </message>
    <message>
        <source>Go to systems</source>
        <translation>Naar systemen</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>This id is not part of the pack</source>
        <translation>Deze aanduiding hoort niet bij het pakket</translation>
    </message>
    <message>
        <source>This id stands twice</source>
        <translation>Deze aanduiding staat er dubbel</translation>
    </message>
    <message>
        <source>Not one of the words to choose from</source>
        <translation>Geen van de keuzewoorden</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Geen geheel getal</translation>
    </message>
    <message>
        <source>The row is missing; it stays as it is in the pack</source>
        <translation>De rij ontbreekt; in het pakket blijft ze zoals ze is</translation>
    </message>
    <message>
        <source>The column was moved; it was read by its name</source>
        <translation>De kolom is verplaatst; ze is aan haar naam herkend</translation>
    </message>
    <message>
        <source>The column is not known and was not read</source>
        <translation>De kolom is onbekend en niet gelezen</translation>
    </message>
    <message>
        <source>The version is the same; a changed pack needs a new one</source>
        <translation>De versie is dezelfde; een gewijzigd pakket vraagt een nieuwe</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}</source>
        <translation>{sheet}, rij {row}, {column}</translation>
    </message>
</context>
<context>
    <name>AuthoringActs</name>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Review of {pack}</source>
        <translation>Nazicht van {pack}</translation>
    </message>
    <message>
        <source>{changes} changes, {problems} problems, {faults} faults. Nothing is written yet.</source>
        <translation>{changes} wijzigingen, {problems} problemen, {faults} fouten. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>The workbook says what the pack says. There is nothing to write.</source>
        <translation>De werkmap zegt wat het pakket zegt. Er is niets te schrijven.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n change(s)</source>
        <translation>
            <numerusform>%n wijziging schrijven</numerusform>
            <numerusform>%n wijzigingen schrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Folder of the questionnaire</source>
        <translation>Map van de vragenlijst</translation>
    </message>
    <message>
        <source>Workbook for review</source>
        <translation>Werkmap voor nazicht</translation>
    </message>
    <message>
        <source>Reviewed workbook</source>
        <translation>Nagekeken werkmap</translation>
    </message>
    <message>
        <source>{file} is written. Change its white cells, then import it.</source>
        <translation>{file} is geschreven. Wijzig de witte cellen en importeer het.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written into {pack}. Install it as a new version.</source>
        <translation>
            <numerusform>%n wijziging in {pack} geschreven. Installeer het als nieuwe versie.</numerusform>
            <numerusform>%n wijzigingen in {pack} geschreven. Installeer het als nieuwe versie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthoringViewModel</name>
    <message>
        <source>Workbook for review</source>
        <translation>Werkmap voor nazicht</translation>
    </message>
    <message>
        <source>Compare the workbook</source>
        <translation>Werkmap vergelijken</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Import the risk workbook</source>
        <translation>Risicowerkmap importeren</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %n cell(s) differ · nothing is written yet</source>
        <translation>
            <numerusform>{file} · %n cel wijkt af · er is nog niets geschreven</numerusform>
            <numerusform>{file} · %n cellen wijken af · er is nog niets geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Afwijkende cellen</translation>
    </message>
    <message>
        <source>Show cells</source>
        <translation>Cellen tonen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Taken over {count}</source>
        <translation>Overgenomen {count}</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Geweigerd {count}</translation>
    </message>
    <message>
        <source>Rows that are no longer in the workbook stay as they are: {refs}</source>
        <translation>Rijen die niet meer in de werkmap staan, blijven zoals ze zijn: {refs}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be written, all at once; refused ones stay as they are.</source>
        <translation>
            <numerusform>%n cel wordt geschreven; geweigerde blijven zoals ze zijn.</numerusform>
            <numerusform>%n cellen worden in één keer geschreven; geweigerde blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>Er is niets over te nemen.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n cell(s)</source>
        <translation>
            <numerusform>%n cel overnemen</numerusform>
            <numerusform>%n cellen overnemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>impact {before} → {after}</source>
        <translation>gevolg {before} → {after}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>Voorkomt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Mitigates</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Bow-tie. {causes} causes, {before} preventive controls, {after} mitigating ones, {ends} consequences</source>
        <translation>Bow-tie. {causes} oorzaken, {before} voorkomende maatregelen, {after} beperkende, {ends} gevolgen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the table</source>
        <translation>
            <numerusform>nog %n, zie tabel</numerusform>
            <numerusform>nog %n, zie tabel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderView</name>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Go to the assessment</source>
        <translation>Naar de beoordeling</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Print all answers</source>
        <translation>Alle antwoorden afdrukken</translation>
    </message>
    <message>
        <source>Owner who signs</source>
        <translation>Eigenaar die ondertekent</translation>
    </message>
    <message>
        <source>CISO who signs</source>
        <translation>CISO die ondertekent</translation>
    </message>
    <message>
        <source>empty: whoever holds the role</source>
        <translation>leeg: wie de rol heeft</translation>
    </message>
    <message>
        <source>Sign one after another</source>
        <translation>Na elkaar ondertekenen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wie ondertekent</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>Wijzigen in Instellingen</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{system} · {label} · {state}</source>
        <translation>{system} · {label} · {state}</translation>
    </message>
    <message>
        <source>Operator: {operator} · Marking: {marking}</source>
        <translation>Beheerder: {operator} · Markering: {marking}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>The assessment is not reviewed yet</source>
        <translation>De beoordeling is nog niet nagezien</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitief</translation>
    </message>
    <message>
        <source>Sealed, to be signed by three roles</source>
        <translation>Verzegeld, te ondertekenen door drie rollen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Watermarked, cannot be signed</source>
        <translation>Met watermerk, niet te ondertekenen</translation>
    </message>
    <message>
        <source>A final report needs a reviewed assessment.</source>
        <translation>Een definitief rapport vraagt een nageziene beoordeling.</translation>
    </message>
    <message>
        <source>Every question with its answer and note.</source>
        <translation>Elke vraag met antwoord en notitie.</translation>
    </message>
    <message>
        <source>Only the answers behind findings.</source>
        <translation>Alleen de antwoorden achter bevindingen.</translation>
    </message>
    <message numerus="yes">
        <source>Applicability: %n framework(s)…</source>
        <translation>
            <numerusform>Toepasselijkheid: %n kader…</numerusform>
            <numerusform>Toepasselijkheid: %n kaders…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add applicability…</source>
        <translation>Toepasselijkheid erbij…</translation>
    </message>
    <message>
        <source>It is a draft: {done} of {all} questions are answered.</source>
        <translation>Het is een concept: {done} van {all} vragen zijn beantwoord.</translation>
    </message>
    <message>
        <source>It is handed in and waits for its reviewer.</source>
        <translation>De beoordeling is ingediend en wacht op nazicht.</translation>
    </message>
    <message>
        <source>The register is open for viewing only.</source>
        <translation>Het register is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>Er is nog geen beoordeling.</translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation>Het concept zoals het nu is</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>De pagina’s worden gemaakt…</translation>
    </message>
    <message>
        <source>The pages of a report appear here.</source>
        <translation>Hier verschijnen de pagina’s van een rapport.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>These facts decide which questions apply. What is not known makes a question apply.</source>
        <translation>Deze feiten bepalen welke vragen gelden. Is een feit niet bekend, dan geldt de vraag.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>empty: the next number</source>
        <translation>leeg: het volgende nummer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
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
        <translation>AI Act</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Waarom deze vraag</translation>
    </message>
    <message>
        <source>Confirm this step</source>
        <translation>Stap bevestigen</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als tekst tonen</translation>
    </message>
    <message>
        <source>A proposal; a reviewer confirms it.</source>
        <translation>Een voorstel; een tweede persoon bevestigt het.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>AI-klasse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Confirm this result?</source>
        <translation>Dit resultaat bevestigen?</translation>
    </message>
    <message>
        <source>The result is frozen with answers, reasons and duties. It cannot be undone; classify again later.</source>
        <translation>Het resultaat wordt met antwoorden, redenen en plichten bevroren. Dat is niet ongedaan te maken; later opnieuw indelen.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Send it back?</source>
        <translation>Terugsturen?</translation>
    </message>
    <message>
        <source>It becomes a draft again; say what is missing.</source>
        <translation>Het wordt weer een concept; zeg wat ontbreekt.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>The result stays?</source>
        <translation>Blijft het resultaat?</translation>
    </message>
    <message>
        <source>Say why what came up changes nothing. Dates of the law up to today count as considered.</source>
        <translation>Zeg waarom het nieuwe niets verandert. Data van de wet tot vandaag gelden als bekeken.</translation>
    </message>
    <message>
        <source>The result stays</source>
        <translation>Resultaat blijft</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
    <message>
        <source>The reasoning as text</source>
        <translation>De redenering als tekst</translation>
    </message>
</context>
<context>
    <name>ClassifyDialog</name>
    <message>
        <source>Classify under the EU AI Act</source>
        <translation>Indelen volgens de EU-AI-verordening</translation>
    </message>
    <message>
        <source>Without a starting point</source>
        <translation>Zonder uitgangspunt</translation>
    </message>
    <message>
        <source>Intended purpose</source>
        <translation>Beoogd doel</translation>
    </message>
    <message>
        <source>Find a usual case: line rating, relay, chatbot…</source>
        <translation>Gewoon geval vinden: line rating, relay, chatbot…</translation>
    </message>
    <message>
        <source>Find a usual case</source>
        <translation>Gewoon geval vinden</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Begin from a usual case, and correct it</source>
        <translation>Begin met een gewoon geval en verbeter het</translation>
    </message>
    <message>
        <source>Its answers are proposed; each is confirmed by you.</source>
        <translation>De antwoorden zijn voorstellen; elk wordt bevestigd.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Usual case</source>
        <translation>Gewoon geval</translation>
    </message>
    <message>
        <source>Comes out as</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
</context>
<context>
    <name>ComponentDialog</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>ContentActs</name>
    <message>
        <source>Version {version} of {title} is installed:</source>
        <translation>Versie {version} van {title} is geïnstalleerd:</translation>
    </message>
    <message>
        <source>{changed} changed, {added} new, {removed} removed.</source>
        <translation>{changed} gewijzigd, {added} nieuw, {removed} verwijderd.</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Wijzigingen bekijken</translation>
    </message>
    <message>
        <source>{title}: from {old} to {new}</source>
        <translation>{title}: van {old} naar {new}</translation>
    </message>
    <message>
        <source>Move to version {version}</source>
        <translation>Naar versie {version} gaan</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) differ. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n vraag verschilt. Er is nog niets gewijzigd.</numerusform>
            <numerusform>%n vragen verschillen. Er is nog niets gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is kept. The version before stays in the history.</source>
        <translation>Elk antwoord blijft bewaard. De vorige versie blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Version {version} is asked now.</source>
        <translation>Nu geldt versie {version}.</translation>
    </message>
    <message>
        <source>{again} to answer again, {check} to check; all are marked.</source>
        <translation>{again} opnieuw te beantwoorden, {check} na te kijken; alle zijn gemarkeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) hidden by rule</source>
        <translation>
            <numerusform>%n vraag door regel verborgen</numerusform>
            <numerusform>%n vragen door regel verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts of the system decide. Change them on the system card to be asked more.</source>
        <translation>De gegevens van het systeem beslissen. Ze zijn op de systeemkaart te wijzigen.</translation>
    </message>
    <message>
        <source>asked if {rule}</source>
        <translation>gevraagd als {rule}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
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
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Applies?</source>
        <translation>Geldt?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>No question answers it.</source>
        <translation>Geen vraag beantwoordt dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on it apply.</source>
        <translation>
            <numerusform>%n vraag erover geldt.</numerusform>
            <numerusform>%n vragen erover gelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its questions apply but were not part of the assessment.</source>
        <translation>De vragen erover gelden, maar hoorden niet bij de beoordeling.</translation>
    </message>
    <message>
        <source>The facts of the system rule every question on it out.</source>
        <translation>De gegevens van het systeem sluiten elke vraag erover uit.</translation>
    </message>
    <message>
        <source>Every question on it was accepted as not applicable.</source>
        <translation>Elke vraag erover is als niet van toepassing aanvaard.</translation>
    </message>
    <message>
        <source>Decided by {person}, {day}</source>
        <translation>Beslist door {person}, {day}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>not applicable, to be reviewed</source>
        <translation>niet van toepassing, nog na te kijken</translation>
    </message>
    <message>
        <source>ruled out by the facts of the system</source>
        <translation>uitgesloten door de gegevens van het systeem</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>CoverageDetail</name>
    <message>
        <source>No item is chosen.</source>
        <translation>Er is geen punt gekozen.</translation>
    </message>
    <message>
        <source>The identifier is to be confirmed.</source>
        <translation>De aanduiding is nog te bevestigen.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation>Er is geen vraag gekozen.</translation>
    </message>
    <message numerus="yes">
        <source>It answers to %n item(s)</source>
        <translation>
            <numerusform>Ze beantwoordt %n punt</numerusform>
            <numerusform>Ze beantwoordt %n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>No question answers it.</source>
        <translation>Geen vraag beantwoordt dit.</translation>
    </message>
    <message>
        <source>Counts as {level}</source>
        <translation>Telt als {level}</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Er telt nog niets</translation>
    </message>
    <message>
        <source>Asked if: {rule}</source>
        <translation>Gevraagd als: {rule}</translation>
    </message>
    <message>
        <source>{name}, {grade}, sha-256 {digits}…</source>
        <translation>{name}, {grade}, sha-256 {digits}…</translation>
    </message>
    <message>
        <source>Related: {theme}</source>
        <translation>Verwant: {theme}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>System card</source>
        <translation>Systeemkaart</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Per punt</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Per vraag</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Filter items  {key}</source>
        <translation>Punten filteren  {key}</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Punten filteren</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Werkmap…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>{title} · {covered} of {included} covered</source>
        <translation>{title} · {covered} van {included} gedekt</translation>
    </message>
    <message>
        <source>{included} of {all} items apply, {covered} are covered</source>
        <translation>{included} van {all} punten gelden, {covered} zijn gedekt</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle punten</translation>
    </message>
    <message>
        <source>That apply</source>
        <translation>Die gelden</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Niet gedekt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>The filter leaves everything out.</source>
        <translation>Het filter laat alles weg.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Save the statement of applicability</source>
        <translation>Verklaring van toepasselijkheid bewaren</translation>
    </message>
    <message>
        <source>{file} is written, with one sheet for each framework.</source>
        <translation>{file} is geschreven, met één blad per kader.</translation>
    </message>
</context>
<context>
    <name>CoverageViewModel</name>
    <message>
        <source>Workbook of the statement</source>
        <translation>Werkmap van de verklaring</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Create the register</source>
        <translation>Register aanmaken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Type your name: answers and reports show it.</source>
        <translation>Typ uw naam: antwoorden en rapporten tonen hem.</translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation>Register aanmaken</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Dag, als jaar-maand-dag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Does {item} apply?</source>
        <translation>Geldt {item}?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uitgesloten</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>With a reason in your words</source>
        <translation>Met een reden in eigen woorden</translation>
    </message>
    <message>
        <source>It is excluded</source>
        <translation>Is uitgesloten</translation>
    </message>
    <message>
        <source>As proposed: {proposal}</source>
        <translation>Zoals voorgesteld: {proposal}</translation>
    </message>
    <message>
        <source>Takes an earlier decision back</source>
        <translation>Neemt een eerdere beslissing terug</translation>
    </message>
    <message>
        <source>Nobody has decided otherwise</source>
        <translation>Niemand heeft anders beslist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Your name and the day are kept with it.</source>
        <translation>Je naam en de dag worden erbij bewaard.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Save {name}</source>
        <translation>{name} opslaan</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Document opslaan</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>{id} · Art. {article} · {role} · {status}</source>
        <translation>{id} · art. {article} · {role} · {status}</translation>
    </message>
    <message>
        <source>Penalty tier {tier}. Certainty {letter}: {meaning}.</source>
        <translation>Boetecategorie {tier}. Zekerheid {letter}: {meaning}.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Naleving</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Waarom ze niet geldt</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Drafts of assessments follow the new facts; the trail keeps the old ones.</source>
        <translation>Concepten van beoordelingen volgen de nieuwe feiten; de audittrail bewaart de oude.</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Kaart wijzigen</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Not translated yet; shown in English.</source>
        <translation>Nog niet vertaald; in het Engels getoond.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Waarom:</translation>
    </message>
    <message>
        <source>To whom: {recipient}</source>
        <translation>Aan wie: {recipient}</translation>
    </message>
    <message>
        <source>Clock: {clock}</source>
        <translation>Termijn loopt: {clock}</translation>
    </message>
    <message>
        <source>Source: {source}; certainty {certainty}, as known on {day}</source>
        <translation>Bron: {source}; zekerheid {certainty}, stand van {day}</translation>
    </message>
    <message>
        <source>Met by controls {controls}</source>
        <translation>Daartegen staan de maatregelen {controls}</translation>
    </message>
    <message>
        <source>Diagram: {flows}</source>
        <translation>Tekening: {flows}</translation>
    </message>
    <message>
        <source>Letters: conduits; the arrow shows where data goes, a diode that hardware lets nothing back. Numbers: controls. Dashed red line: trust ends. Dashed zone: outside the operator&apos;s trust. The keys + and - zoom, 0 shows the whole width.</source>
        <translation>Letters: conduits; de pijl toont waar gegevens heen gaan, een diode dat hardware niets teruglaat. Cijfers: maatregelen. Rode streeplijn: einde van het vertrouwen. Gestreepte zone: buiten het vertrouwen van de beheerder. De toetsen + en - vergroten en verkleinen, 0 toont de hele breedte.</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Conduits</translation>
    </message>
    <message>
        <source>One way by hardware.</source>
        <translation>Door hardware in één richting.</translation>
    </message>
    <message>
        <source>Helps with questions</source>
        <translation>Helpt bij vragen</translation>
    </message>
    <message>
        <source>Answer again afterwards</source>
        <translation>Daarna opnieuw beantwoorden</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Zie ook</translation>
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
        <translation>bewaard, {hash}</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Pasted picture {time}</source>
        <translation>Geplakte afbeelding {time}</translation>
    </message>
    <message>
        <source>What was seen at work?</source>
        <translation>Wat is werkend gezien?</translation>
    </message>
    <message>
        <source>Say what was shown, where, when and by whom. It is kept as evidence of grade E2.</source>
        <translation>Zeg wat waar, wanneer en door wie is getoond. Het telt als bewijs van graad E2.</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Als bewijs bewaren</translation>
    </message>
    <message>
        <source>Observation {number}</source>
        <translation>Waarneming {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>Choose, drop or paste</source>
        <translation>Kiezen, slepen of plakken</translation>
    </message>
    <message>
        <source>Counts as E{grade}: {words}</source>
        <translation>Telt als E{grade}: {words}</translation>
    </message>
    <message>
        <source>Remove from this answer</source>
        <translation>Van dit antwoord verwijderen</translation>
    </message>
</context>
<context>
    <name>ExportActs</name>
    <message>
        <source>Export the result</source>
        <translation>Resultaat exporteren</translation>
    </message>
    <message>
        <source>Written: {files}.</source>
        <translation>Geschreven: {files}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the result</source>
        <translation>Resultaat exporteren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>OSCAL assessment results</source>
        <translation>OSCAL-beoordelingsresultaten</translation>
    </message>
    <message>
        <source>One JSON file; evidence by its hash</source>
        <translation>Eén JSON-bestand; bewijs met zijn hash</translation>
    </message>
    <message>
        <source>CISO Assistant</source>
        <translation>CISO Assistant</translation>
    </message>
    <message>
        <source>A library and, beside it, an audit workbook</source>
        <translation>Een bibliotheek en daarnaast een audit-werkmap</translation>
    </message>
    <message>
        <source>The files hold notes and names in the clear. No evidence file is included.</source>
        <translation>De bestanden bevatten notities en namen leesbaar. Bewijsstukken zitten er niet bij.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>What to do now</source>
        <translation>Wat nu te doen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Naar het antwoord</translation>
    </message>
    <message>
        <source>Choose a finding: what was said, and what helps.</source>
        <translation>Kies een bevinding: wat er gezegd is, en wat helpt.</translation>
    </message>
    <message>
        <source>{severity}, counts as {level}</source>
        <translation>{severity}, telt als {level}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leidt tot</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>zoals opgegeven</translation>
    </message>
    <message>
        <source>said: {level}</source>
        <translation>opgegeven: {level}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risicoregister</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Nog geen resultaat.</translation>
    </message>
    <message>
        <source>Findings and risks follow from the answers of an assessment.</source>
        <translation>Bevindingen en risico’s volgen uit de antwoorden van een beoordeling.</translation>
    </message>
    <message>
        <source>Go to assessments</source>
        <translation>Naar beoordelingen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Risico’s tonen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisico</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inherent</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle risico’s</translation>
    </message>
    <message>
        <source>Heat map as a table</source>
        <translation>Risicomatrix als tabel</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Bevindingen &amp; risico’s</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Bevindingen {count}</translation>
    </message>
    <message>
        <source>Risks {count}</source>
        <translation>Risico’s {count}</translation>
    </message>
    <message>
        <source>Worst band</source>
        <translation>Hoogste band</translation>
    </message>
    <message>
        <source>{band} risks</source>
        <translation>Risico’s: {band}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} van {all}</translation>
    </message>
    <message>
        <source>Decided on the cautious band</source>
        <translation>Beslist op de voorzichtige band</translation>
    </message>
</context>
<context>
    <name>FinishActs</name>
    <message>
        <source>Close the review</source>
        <translation>Nazicht afsluiten</translation>
    </message>
    <message>
        <source>Hand in for review…</source>
        <translation>Indienen voor nazicht…</translation>
    </message>
    <message>
        <source>Send back to the assessor</source>
        <translation>Terugsturen naar de assessor</translation>
    </message>
    <message>
        <source>Say what is to be mended. The assessor sees it at the question.</source>
        <translation>Zeg wat te verbeteren is. De assessor ziet het bij de vraag.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Geldt niet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Volgende open</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>Bewijs {count}</translation>
    </message>
</context>
<context>
    <name>ForgotStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Type the key that was shown when the register was made. A new recovery key is made too.</source>
        <translation>Typ de sleutel die bij het aanmaken van het register werd getoond. Er wordt ook een nieuwe herstelsleutel gemaakt.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Openen met deze sleutel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>FrameworksDialog</name>
    <message>
        <source>Statement of applicability</source>
        <translation>Verklaring van toepasselijkheid</translation>
    </message>
    <message>
        <source>The report gets a chapter on the frameworks that you choose: what applies, and what covers it.</source>
        <translation>Het rapport krijgt een hoofdstuk over de gekozen kaders: wat geldt en wat het dekt.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to a question</source>
        <translation>Naar een vraag gaan</translation>
    </message>
    <message>
        <source>1.1 to {last}</source>
        <translation>1.1 tot {last}</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Nummer van de vraag</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Erheen gaan</translation>
    </message>
    <message>
        <source>There is no question {number} here.</source>
        <translation>Er is hier geen vraag {number}.</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>This questionnaire is not translated yet; it is shown in English.</source>
        <translation>Deze vragenlijst is nog niet vertaald; hij staat in het Engels.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Wat bedoeld is</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Waarom we het vragen</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>Hoe elk niveau eruitziet</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Kijk hier</translation>
    </message>
    <message>
        <source>{place}, {minutes} min:</source>
        <translation>{place}, {minutes} min:</translation>
    </message>
    <message>
        <source>Evidence that counts</source>
        <translation>Bewijs dat telt</translation>
    </message>
    <message>
        <source>Do not fall for</source>
        <translation>Trap er niet in</translation>
    </message>
    <message>
        <source>When it does not apply</source>
        <translation>Wanneer het niet geldt</translation>
    </message>
    <message>
        <source>What helps when this is weak</source>
        <translation>Wat helpt als dit zwak is</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in for review?</source>
        <translation>Indienen voor nazicht?</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>Answers cannot be changed after that, unless the reviewer sends them back.</source>
        <translation>Daarna zijn antwoorden niet meer te wijzigen, tenzij de beoordelaar ze terugstuurt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) are answered.</source>
        <translation>
            <numerusform>De %n vraag is beantwoord.</numerusform>
            <numerusform>Alle %n vragen zijn beantwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to mend first:</source>
        <translation>
            <numerusform>Eerst %n antwoord te verbeteren:</numerusform>
            <numerusform>Eerst %n antwoorden te verbeteren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open and would count as not assessed:</source>
        <translation>
            <numerusform>%n vraag is open en zou tellen als niet beoordeeld:</numerusform>
            <numerusform>%n vragen zijn open en zouden tellen als niet beoordeeld:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in with open questions</source>
        <translation>Indienen met open vragen</translation>
    </message>
    <message>
        <source>{number} {question}: {what}</source>
        <translation>{number} {question}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Likelihood</source>
        <translation>Waarschijnlijkheid</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Heat map. Likelihood {likelihood} {likelihood_word}, impact {impact}: {count} risks, {band}</source>
        <translation>Risicomatrix. Waarschijnlijkheid {likelihood} {likelihood_word}, impact {impact}: {count} risico’s, {band}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Nothing was said about this question yet.</source>
        <translation>Over deze vraag is nog niets gezegd.</translation>
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
        <translation>Wacht</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Alle beoordelingen</translation>
    </message>
    <message>
        <source>Classes and dates</source>
        <translation>Klassen en data</translation>
    </message>
    <message>
        <source>Systems by stage</source>
        <translation>Systemen per fase</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Alle systemen</translation>
    </message>
    <message>
        <source>Hottest risks</source>
        <translation>Grootste risico’s</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Risico’s tonen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisico</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inherent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>This register is empty.</source>
        <translation>Dit register is leeg.</translation>
    </message>
    <message>
        <source>Import the list of AI systems that you have, or register the first one by hand.</source>
        <translation>Importeer de lijst van AI-systemen die u hebt, of registreer het eerste met de hand.</translation>
    </message>
    <message>
        <source>Go to systems</source>
        <translation>Naar systemen</translation>
    </message>
    <message>
        <source>{system}, question {number}</source>
        <translation>{system}, vraag {number}</translation>
    </message>
    <message>
        <source>{question} · {answered} of {total} answered · left at {time}</source>
        <translation>{question} · {answered} van {total} beantwoord · verlaten om {time}</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>na te zien</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>{what} · {answered}/{total} · {day}</source>
        <translation>{what} · {answered}/{total} · {day}</translation>
    </message>
    <message>
        <source>{risks} suggested in {systems} systems</source>
        <translation>{risks} voorgesteld in {systems} systemen</translation>
    </message>
    <message>
        <source>{risks} in {systems} systems</source>
        <translation>{risks} in {systems} systemen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle risico’s</translation>
    </message>
    <message>
        <source>Overdue treatments</source>
        <translation>Achterstallige behandelingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n decided on the cautious band</source>
        <translation>
            <numerusform>%n beslist op de voorzichtige band</numerusform>
            <numerusform>%n beslist op de voorzichtige band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risico</numerusform>
            <numerusform>%n risico’s</numerusform>
        </translation>
    </message>
    <message>
        <source>None is overdue.</source>
        <translation>Geen is achterstallig.</translation>
    </message>
    <message>
        <source>No risk is suggested yet.</source>
        <translation>Er is nog geen risico voorgesteld.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Wat de import doet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Row {row}: the name is missing</source>
        <translation>Rij {row}: de naam ontbreekt</translation>
    </message>
    <message>
        <source>Row {row}: {column} “{value}” is not known</source>
        <translation>Rij {row}: {column} “{value}” is niet bekend</translation>
    </message>
    <message>
        <source>Row {row}: {column} is too long</source>
        <translation>Rij {row}: {column} is te lang</translation>
    </message>
    <message>
        <source>Row {row}: {column} cannot be used</source>
        <translation>Rij {row}: {column} is niet bruikbaar</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>Nog niet in het register</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <source>no name; the reference is used</source>
        <translation>geen naam; het kenmerk wordt gebruikt</translation>
    </message>
    <message>
        <source>no reference; one is made</source>
        <translation>geen kenmerk; er wordt een gemaakt</translation>
    </message>
    <message>
        <source>the reference stands twice; it is made unique</source>
        <translation>het kenmerk staat er tweemaal; het wordt uniek gemaakt</translation>
    </message>
    <message>
        <source>the row stands twice</source>
        <translation>de rij staat er tweemaal</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Kolom van de lijst</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Column {name} goes to</source>
        <translation>Kolom {name} wordt</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>zoals herkend</translation>
    </message>
    <message>
        <source>not known; keep the word</source>
        <translation>niet bekend; het woord behouden</translation>
    </message>
    <message>
        <source>“{word}” means</source>
        <translation>“{word}” betekent</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Tonen wat er gebeurt</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Rijen tonen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Nieuw {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Gewijzigd {count}</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Weggelaten {count}</translation>
    </message>
    <message>
        <source>Same {count}</source>
        <translation>Gelijk {count}</translation>
    </message>
    <message numerus="yes">
        <source>{file} · sheet “{sheet}” · %n row(s) read · nothing is written yet</source>
        <translation>
            <numerusform>{file} · blad “{sheet}” · %n rij gelezen · er is nog niets geschreven</numerusform>
            <numerusform>{file} · blad “{sheet}” · %n rijen gelezen · er is nog niets geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will be written. An import cannot be undone; a copy of the register is kept first.</source>
        <translation>
            <numerusform>%n systeem wordt geschreven. Een import is niet ongedaan te maken; vooraf wordt een kopie van het register bewaard.</numerusform>
            <numerusform>%n systemen worden geschreven. Een import is niet ongedaan te maken; vooraf wordt een kopie van het register bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has all of this already. Nothing will be written.</source>
        <translation>Het register heeft dit alles al. Er wordt niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n system(s)</source>
        <translation>
            <numerusform>%n systeem importeren</numerusform>
            <numerusform>%n systemen importeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Show the key again</source>
        <translation>Sleutel nog eens tonen</translation>
    </message>
    <message>
        <source>Write this key down and keep it away from the laptop. It opens the register if the passphrase is lost. It is shown only now.</source>
        <translation>Schrijf deze sleutel op en bewaar hem apart van de laptop. Hij opent het register als de wachtzin verloren is. Hij wordt alleen nu getoond.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
    <message>
        <source>Type two groups from what you wrote down.</source>
        <translation>Typ twee groepen van wat u opschreef.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Register openen</translation>
    </message>
    <message>
        <source>These groups do not fit.</source>
        <translation>Deze groepen passen niet.</translation>
    </message>
    <message>
        <source>Compare them with your note, or show the key again.</source>
        <translation>Vergelijk ze met uw briefje, of toon de sleutel nog eens.</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Groep {number}: {letters}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Deze toetsen gebruiken</translation>
    </message>
    <message>
        <source>“{act}” needs one key.</source>
        <translation>“{act}” heeft één toets nodig.</translation>
    </message>
    <message>
        <source>“{act}” shares its key with another act.</source>
        <translation>“{act}” deelt zijn toets met een andere actie.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Keys without Ctrl act while no text field has the keyboard. Change them in Settings.</source>
        <translation>Toetsen zonder Ctrl werken zolang geen tekstveld het toetsenbord heeft. Wijzig ze in Instellingen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Save {name}</source>
        <translation>{name} opslaan</translation>
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
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation>In de bibliotheek zoeken</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Print these…</source>
        <translation>Deze afdrukken…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF opslaan…</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Naar de lijst</translation>
    </message>
    <message>
        <source>No library is installed.</source>
        <translation>Er is geen bibliotheek geïnstalleerd.</translation>
    </message>
    <message>
        <source>Playbooks, architectures and briefs come with a pack of the kind library.</source>
        <translation>Draaiboeken, architecturen en affiches komen met een pakket van de soort library.</translation>
    </message>
    <message>
        <source>Nothing in the library fits.</source>
        <translation>Niets in de bibliotheek past.</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or another kind.</source>
        <translation>Probeer het begin van een woord of een andere soort.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Opgeslagen: {name}</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>{name}: nothing applies</source>
        <translation>{name}: niets van toepassing</translation>
    </message>
    <message>
        <source>{name}: {value} of 4, up to {upper}</source>
        <translation>{name}: {value} van 4, tot {upper}</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>niets van toepassing</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>tot {value}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>This system has no other risk that counts.</source>
        <translation>Dit systeem heeft geen ander risico dat telt.</translation>
    </message>
    <message>
        <source>The others no longer count; links are joined and the worse rating stays.</source>
        <translation>De andere tellen niet meer; koppelingen worden verenigd, de zwaarste inschaling blijft.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>levels mean something else</source>
        <translation>niveaus betekenen iets anders</translation>
    </message>
    <message>
        <source>asked in other words</source>
        <translation>anders geformuleerd</translation>
    </message>
    <message>
        <source>counted or explained otherwise</source>
        <translation>anders geteld of uitgelegd</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>answer again</source>
        <translation>opnieuw beantwoorden</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>opnieuw nakijken</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>kept for the record</source>
        <translation>voor het dossier bewaard</translation>
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
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markeren</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Unlock with this account next time</source>
        <translation>Volgende keer ontgrendelen met dit account</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Other register…</source>
        <translation>Ander register…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Wachtzin vergeten</translation>
    </message>
    <message>
        <source>Open for viewing only</source>
        <translation>Alleen om te lezen openen</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Nieuw register…</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then a pause of 30 s.</source>
        <translation>
            <numerusform>Nog %n poging, dan 30 s pauze.</numerusform>
            <numerusform>Nog %n pogingen, dan 30 s pauze.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not fit.</source>
        <translation>Die wachtzin past niet.</translation>
    </message>
    <message>
        <source>Next try in 30 s.</source>
        <translation>Volgende poging over 30 s.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>U kunt het opnieuw proberen.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override</source>
        <translation>Overrulen</translation>
    </message>
    <message>
        <source>What is overridden</source>
        <translation>Wat wordt overruled</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Last day on which it holds; a band needs one.</source>
        <translation>Laatste dag waarop het geldt; een band heeft er een nodig.</translation>
    </message>
    <message>
        <source>The computed value stays beside it and shows again after that day.</source>
        <translation>De berekende waarde blijft ernaast en geldt daarna weer.</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Overrule the result</source>
        <translation>Resultaat vervangen</translation>
    </message>
    <message>
        <source>Computed: {classes}</source>
        <translation>Berekend: {classes}</translation>
    </message>
    <message>
        <source>What was computed is kept beside it. It cannot be undone.</source>
        <translation>Het berekende blijft ernaast staan. Dat is niet ongedaan te maken.</translation>
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
        <translation>Reden</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Points of {class_name}</source>
        <translation>Punten van {class_name}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pagina’s kleiner</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pagina’s groter</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Grootte van de pagina’s</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Nieuwe wachtzin herhalen</translation>
    </message>
    <message>
        <source>Copies of the old key file still open with the old passphrase.</source>
        <translation>Kopieën van het oude sleutelbestand gaan nog open met de oude wachtzin.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Too short: at least 10 characters.</source>
        <translation>Te kort: minstens 10 tekens.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
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
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
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
        <translation>Del</translation>
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
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Gemarkeerd</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Mark for review</source>
        <translation>Markeren voor nazicht</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Geldt niet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Reason why the question does not apply</source>
        <translation>Reden waarom de vraag niet van toepassing is</translation>
    </message>
    <message>
        <source>Why does it not apply? Another person approves the reason.</source>
        <translation>Waarom is ze niet van toepassing? Een andere persoon keurt de reden goed.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Gemarkeerd voor nazicht</translation>
    </message>
    <message>
        <source>Key question</source>
        <translation>Sleutelvraag</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Reason  {key}</source>
        <translation>Reden  {key}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Step {now} of {all}  ·  {node}  ·  {source}</source>
        <translation>Stap {now} van {all}  ·  {node}  ·  {source}</translation>
    </message>
    <message>
        <source>This text is in English</source>
        <translation>Deze tekst is in het Engels</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Waarom we vragen: {reason}</translation>
    </message>
    <message>
        <source>{key} confirms it.</source>
        <translation>{key} bevestigt het.</translation>
    </message>
    <message>
        <source>Step {now} of {all}  ·  {node}  ·  chosen: {answer}</source>
        <translation>Stap {now} van {all}  ·  {node}  ·  gekozen: {answer}</translation>
    </message>
    <message>
        <source>The system card says otherwise: {answer}</source>
        <translation>De systeemkaart zegt iets anders: {answer}</translation>
    </message>
    <message>
        <source>{name}  ·  stored, {hash}</source>
        <translation>{name}  ·  opgeslagen, {hash}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Choose an answer first; not sure is one too.</source>
        <translation>Kies eerst een antwoord; niet zeker is er ook een.</translation>
    </message>
    <message>
        <source>Say a day as 2027-12-31, or that it is not known.</source>
        <translation>Geef een dag als 2027-12-31, of dat hij niet bekend is.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>Reden, als u die wilt geven</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The old recovery key no longer opens the register.</source>
        <translation>De oude herstelsleutel opent het register niet meer.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
    <message>
        <source>Write it down and keep it away from the laptop. It is shown only now.</source>
        <translation>Schrijf hem op en bewaar hem apart van de laptop. Hij wordt alleen nu getoond.</translation>
    </message>
    <message>
        <source>Type two groups from what you wrote down.</source>
        <translation>Typ twee groepen van wat u opschreef.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Sleutel nog eens tonen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Everything but the name can be filled in later.</source>
        <translation>Alles behalve de naam kan later worden ingevuld.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Handtekeningen controleren</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Nieuwe versie maken</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Ondertekenen…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF opslaan…</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Excel opslaan…</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>Het rapport wordt gelezen…</translation>
    </message>
    <message>
        <source>{ref} · {system}</source>
        <translation>{ref} · {system}</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time} door {person}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>{label}: {fact}</source>
        <translation>{label}: {fact}</translation>
    </message>
    <message>
        <source>{role} · has signed</source>
        <translation>{role} · heeft ondertekend</translation>
    </message>
    <message>
        <source>{role} · can sign now</source>
        <translation>{role} · kan nu tekenen</translation>
    </message>
    <message>
        <source>{role} · signs later</source>
        <translation>{role} · tekent later</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>om het even wie</translation>
    </message>
    <message>
        <source>A draft cannot be signed.</source>
        <translation>Een concept is niet te ondertekenen.</translation>
    </message>
    <message>
        <source>The file itself, as it is signed so far</source>
        <translation>Het bestand zelf, zoals het tot nu is ondertekend</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Het bestand zelf</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>De pagina’s worden getekend…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report on {system}</source>
        <translation>Rapport over {system}</translation>
    </message>
    <message>
        <source>Pages of {system}</source>
        <translation>Pagina’s van {system}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} opslaan</translation>
    </message>
    <message>
        <source>Sign {report}</source>
        <translation>{report} ondertekenen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ondertekend door</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Final, not signed</source>
        <translation>Definitief, niet ondertekend</translation>
    </message>
    <message>
        <source>Signed {done} of {all}</source>
        <translation>Ondertekend {done} van {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Check a signed file…</source>
        <translation>Ondertekend bestand controleren…</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>No reports yet.</source>
        <translation>Nog geen rapporten.</translation>
    </message>
    <message>
        <source>A report freezes the result of an assessment as PDF and workbook, to be signed and handed on.</source>
        <translation>Een rapport legt het resultaat van een beoordeling vast als PDF en werkmap, om te ondertekenen en door te geven.</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} is geschreven.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF opslaan</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Werkmap opslaan</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Hand in as proposal</source>
        <translation>Als voorstel indienen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bevestigen…</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Opnieuw indelen</translation>
    </message>
    <message>
        <source>Overrule…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>The result stays…</source>
        <translation>Resultaat blijft…</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als tekst tonen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Plichten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documenten…</translation>
    </message>
    <message>
        <source>Coming dates of the law</source>
        <translation>Komende data van de wet</translation>
    </message>
    <message>
        <source>History of classifications</source>
        <translation>Verloop van de indelingen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Classes and roles</source>
        <translation>Klassen en rollen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Wat het zou veranderen</translation>
    </message>
    <message>
        <source>Legal review advised</source>
        <translation>Juridische toets aangeraden</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Plicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Boete</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Naleving</translation>
    </message>
    <message>
        <source>Certainty {letter}</source>
        <translation>Zekerheid {letter}</translation>
    </message>
    <message>
        <source>{purpose}
Roles: {roles}  ·  Law of {law}  ·  {pack}  ·  Certainty {letter}: {meaning}</source>
        <translation>{purpose}
Rollen: {roles}  ·  Wet van {law}  ·  {pack}  ·  Zekerheid {letter}: {meaning}</translation>
    </message>
    <message>
        <source>Duties {count}</source>
        <translation>Plichten {count}</translation>
    </message>
    <message>
        <source>Classification record</source>
        <translation>Indelingsdossier</translation>
    </message>
    <message>
        <source>Derogation, Art. 6(4)</source>
        <translation>Vrijstelling, art. 6(4)</translation>
    </message>
    <message>
        <source>Registration data, Annex VIII</source>
        <translation>Registratiegegevens, bijlage VIII</translation>
    </message>
    <message>
        <source>Some questions that matter have no answer yet; the result shows where it stands.</source>
        <translation>Enkele vragen die ertoe doen staan nog open; het resultaat toont de stand.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Teruggestuurd: {reason}</translation>
    </message>
    <message>
        <source>The result is a proposal with reasons; a reviewer confirms it.</source>
        <translation>Het resultaat is een voorstel met redenen; een tweede persoon bevestigt het.</translation>
    </message>
    <message>
        <source>Another person confirms or overrules it: nobody decides on what they answered.</source>
        <translation>Een ander bevestigt of vervangt het: niemand beslist over eigen antwoorden.</translation>
    </message>
    <message>
        <source>Proposed by {person}. Check the reasons, then confirm or overrule.</source>
        <translation>Voorgesteld door {person}. Controleer de redenen, bevestig of vervang dan.</translation>
    </message>
    <message>
        <source>Overruled by {person} on {time}: {reason}
Computed: {classes}</source>
        <translation>Vervangen door {person} op {time}: {reason}
Berekend: {classes}</translation>
    </message>
    <message>
        <source>Confirmed by {person} on {time}.</source>
        <translation>Bevestigd door {person} op {time}.</translation>
    </message>
    <message>
        <source>{question} {other}</source>
        <translation>{question} {other}</translation>
    </message>
    <message>
        <source>{node}, now {now} → {headline}</source>
        <translation>{node}, nu {now} → {headline}</translation>
    </message>
    <message>
        <source>Not sure at {node} · {source}</source>
        <translation>Niet zeker bij {node} · {source}</translation>
    </message>
    <message>
        <source>Open question of the law</source>
        <translation>Open rechtsvraag</translation>
    </message>
    <message>
        <source>{node}: {answer} · {source}</source>
        <translation>{node}: {answer} · {source}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change {step}</source>
        <translation>{step} wijzigen</translation>
    </message>
    <message>
        <source>Statuses of {day}. Owner and fulfilment are kept once the result is confirmed.</source>
        <translation>Status van {day}. Eigenaar en naleving worden na bevestiging bijgehouden.</translation>
    </message>
    <message>
        <source>Statuses of {day}. {done} of {all} fulfilled or not applicable. Enter opens a duty.</source>
        <translation>Status van {day}. {done} van {all} vervuld of niet van toepassing. Enter opent een plicht.</translation>
    </message>
    <message>
        <source>Duties of this system</source>
        <translation>Plichten van dit systeem</translation>
    </message>
    <message>
        <source>begins here: {count}</source>
        <translation>begint hier: {count}</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>Nog geen vraag beantwoord.</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Nog geen resultaat</translation>
    </message>
    <message>
        <source>{state} · {person} · {time} · {pack}{reason}</source>
        <translation>{state} · {person} · {time} · {pack}{reason}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
</context>
<context>
    <name>ResultViewModel</name>
    <message>
        <source>Export the result</source>
        <translation>Resultaat exporteren</translation>
    </message>
</context>
<context>
    <name>RiskActs</name>
    <message>
        <source>A reason is not needed for Low.</source>
        <translation>Bij Laag is geen reden nodig.</translation>
    </message>
    <message>
        <source>Say why reducing it further would be grossly disproportionate: safety is touched.</source>
        <translation>Zeg waarom meer grof onevenredig zou zijn: veiligheid is geraakt.</translation>
    </message>
    <message>
        <source>Say why it is borne.</source>
        <translation>Zeg waarom het wordt gedragen.</translation>
    </message>
    <message>
        <source>{band} is outside tolerance: say why, and what is done in the meantime.</source>
        <translation>{band} ligt buiten de tolerantie: zeg waarom en wat er intussen gebeurt.</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Reject…</source>
        <translation>Afwijzen…</translation>
    </message>
</context>
<context>
    <name>RiskExplanation</name>
    <message>
        <source>No risk is suggested here.</source>
        <translation>Hier is geen risico voorgesteld.</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Waarom dit getal</translation>
    </message>
    <message>
        <source>range</source>
        <translation>bereik</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Wat het zou veranderen</translation>
    </message>
    <message>
        <source>Go to answer {number}</source>
        <translation>Naar antwoord {number}</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Somebody may do this on purpose</source>
        <translation>Iemand kan het opzettelijk doen</translation>
    </message>
    <message>
        <source>Credible worst case by dimension, 1 to 5</source>
        <translation>Geloofwaardig ergste geval per dimensie, 1 tot 5</translation>
    </message>
    <message>
        <source>Numbers of questions with their strength: 2 direct, 1 supporting. Example: ROB-28 2, CYB-11 1</source>
        <translation>Kenmerken van vragen met sterkte: 2 direct, 1 ondersteunend. Voorbeeld: ROB-28 2, CYB-11 1</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>niet geraakt</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>Reason for {dimension}</source>
        <translation>Reden voor {dimension}</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Plan treatment…</source>
        <translation>Behandeling plannen…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Waarom dit getal</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Bow-tie</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>The risk</source>
        <translation>Het risico</translation>
    </message>
    <message>
        <source>Overridden by a person</source>
        <translation>Door een mens overruled</translation>
    </message>
    <message>
        <source>What alone would move the band</source>
        <translation>Wat op zich de band zou wijzigen</translation>
    </message>
    <message>
        <source>To the last digit</source>
        <translation>Tot op het laatste cijfer</translation>
    </message>
    <message>
        <source>Linked answers</source>
        <translation>Gekoppelde antwoorden</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aanvaarden…</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandelingen</translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation>Aanvaardingen</translation>
    </message>
    <message>
        <source>Bow-tie as a table</source>
        <translation>Bow-tie als tabel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Residual over assessments</source>
        <translation>Restrisico over beoordelingen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Bevindingen &amp; risico’s</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Treatment {count}</source>
        <translation>Behandeling {count}</translation>
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
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>tot het wordt beëindigd</translation>
    </message>
    <message>
        <source>{person}, {time}, {ends}: {reason}</source>
        <translation>{person}, {time}, {ends}: {reason}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>End the override of {field}</source>
        <translation>Overruling van {field} beëindigen</translation>
    </message>
    <message>
        <source>range {low} – {high}</source>
        <translation>bereik {low} – {high}</translation>
    </message>
    <message>
        <source>A person changed a number of this; see beside.</source>
        <translation>Iemand wijzigde hier een getal; zie ernaast.</translation>
    </message>
    <message>
        <source>Confidence {share}</source>
        <translation>Vertrouwen {share}</translation>
    </message>
    <message>
        <source>at {level}, shown as {grade}</source>
        <translation>op {level}, aangetoond als {grade}</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Naar het antwoord</translation>
    </message>
    <message>
        <source>Go to answer {number}</source>
        <translation>Naar antwoord {number}</translation>
    </message>
    <message>
        <source>No single answer would; it takes several.</source>
        <translation>Geen enkel antwoord; er zijn er meer nodig.</translation>
    </message>
    <message>
        <source>Aimed at with all of them: {score}</source>
        <translation>Doel met alle: {score}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Er is nog niets gepland.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vervalt {day}</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>prioriteit {priority}</translation>
    </message>
    <message>
        <source>In band {band} it may be borne by {who}, until {day} at most.</source>
        <translation>In band {band} mag het dragen: {who}, hoogstens tot {day}.</translation>
    </message>
    <message>
        <source>{person} until {day}</source>
        <translation>{person} tot {day}</translation>
    </message>
    <message>
        <source>ended: {reason}</source>
        <translation>beëindigd: {reason}</translation>
    </message>
    <message>
        <source>{score} · {day} · confidence {share}</source>
        <translation>{score} · {day} · vertrouwen {share}</translation>
    </message>
    <message>
        <source>No assessment speaks of this risk yet.</source>
        <translation>Nog geen beoordeling spreekt hierover.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
    <message>
        <source>{number} to {level}</source>
        <translation>{number} naar {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPageActs</name>
    <message>
        <source>Plan treatment…</source>
        <translation>Behandeling plannen…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aanvaarden…</translation>
    </message>
    <message>
        <source>Withdraw acceptance…</source>
        <translation>Aanvaarding intrekken…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Overrulen…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Splitsen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Opgeven…</translation>
    </message>
    <message>
        <source>Override a number of {risk}</source>
        <translation>Getal overrulen: {risk}</translation>
    </message>
    <message>
        <source>Split {risk}</source>
        <translation>Splitsen: {risk}</translation>
    </message>
    <message>
        <source>Merge others into {risk}</source>
        <translation>Andere samenvoegen met: {risk}</translation>
    </message>
    <message>
        <source>Edit {risk}</source>
        <translation>Bewerken: {risk}</translation>
    </message>
    <message>
        <source>Change the risk</source>
        <translation>Risico wijzigen</translation>
    </message>
    <message>
        <source>The trail keeps the old values; what follows is computed anew.</source>
        <translation>Het spoor bewaart de oude waarden; wat volgt wordt opnieuw berekend.</translation>
    </message>
    <message>
        <source>Close {risk}</source>
        <translation>Sluiten: {risk}</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>Risico sluiten</translation>
    </message>
    <message>
        <source>It no longer counts.</source>
        <translation>Het telt niet meer.</translation>
    </message>
    <message>
        <source>Reopen {risk}</source>
        <translation>Heropenen: {risk}</translation>
    </message>
    <message>
        <source>Reopen the risk</source>
        <translation>Risico heropenen</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Het telt weer.</translation>
    </message>
    <message>
        <source>Withdraw the acceptance of {risk}</source>
        <translation>Aanvaarding intrekken: {risk}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>The risk has to be decided again.</source>
        <translation>Over het risico moet opnieuw worden beslist.</translation>
    </message>
    <message>
        <source>Finish a treatment of {risk}</source>
        <translation>Behandeling afronden: {risk}</translation>
    </message>
    <message>
        <source>Finish the treatment</source>
        <translation>Behandeling afronden</translation>
    </message>
    <message>
        <source>The answers that it promised must have been given again with their evidence.</source>
        <translation>De beloofde antwoorden moeten met bewijs opnieuw gegeven zijn.</translation>
    </message>
    <message>
        <source>Give up a treatment of {risk}</source>
        <translation>Behandeling opgeven: {risk}</translation>
    </message>
    <message>
        <source>Give the treatment up</source>
        <translation>Behandeling opgeven</translation>
    </message>
    <message>
        <source>It no longer counts in the target.</source>
        <translation>Ze telt niet meer mee in het doel.</translation>
    </message>
    <message>
        <source>Treat {risk}</source>
        <translation>Behandelen: {risk}</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>nog niemand genoemd</translation>
    </message>
    <message>
        <source>{who} may accept it: {names}. You work as {person}.</source>
        <translation>{who} mag aanvaarden: {names}. U werkt als {person}.</translation>
    </message>
    <message>
        <source>Accept {risk}</source>
        <translation>Aanvaarden: {risk}</translation>
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
        <translation>Risico</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisico</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico’s</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risico</numerusform>
            <numerusform>%n risico’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, folded</source>
        <translation>{count}, ingeklapt</translation>
    </message>
    <message>
        <source>accepted until {day}</source>
        <translation>aanvaard tot {day}</translation>
    </message>
    <message>
        <source>treated by {day}</source>
        <translation>behandeld tegen {day}</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In het register</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In de werkmap</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>{ref}, row {number}</source>
        <translation>{ref}, rij {number}</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exporteren</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} lezen</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Add risk…</source>
        <translation>Risico toevoegen…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Risicomatrix</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Filter risks  {key}</source>
        <translation>Risico’s filteren  {key}</translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation>Risico’s filteren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <source>Group: band</source>
        <translation>Groep: band</translation>
    </message>
    <message>
        <source>Group: system</source>
        <translation>Groep: systeem</translation>
    </message>
    <message>
        <source>Group: owner</source>
        <translation>Groep: eigenaar</translation>
    </message>
    <message>
        <source>Group: site</source>
        <translation>Groep: locatie</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Groep: geen</translation>
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
        <translation>Te doen</translation>
    </message>
    <message>
        <source>To do: all</source>
        <translation>Te doen: alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State: those that count</source>
        <translation>Stand: wat telt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Owner: all</source>
        <translation>Eigenaar: alle</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Risico’s tonen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Heat map as a table</source>
        <translation>Risicomatrix als tabel</translation>
    </message>
    <message>
        <source>Three highest</source>
        <translation>De drie hoogste</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Bevindingen &amp; risico’s</translation>
    </message>
    <message>
        <source>No risk matches.</source>
        <translation>Geen risico past.</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Het filter laat ze alle weg.</translation>
    </message>
    <message>
        <source>Take in what weak answers suggest, or add a risk of your own.</source>
        <translation>Neem voorstellen uit zwakke antwoorden op of voeg een eigen risico toe.</translation>
    </message>
    <message>
        <source>No risk is in the register.</source>
        <translation>Er staat geen risico in het register.</translation>
    </message>
    <message>
        <source>See what is suggested</source>
        <translation>Voorstellen bekijken</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>{share} decided on the cautious band</source>
        <translation>{share} beslist op de voorzichtige band</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>Suggested {count}</source>
        <translation>Voorgesteld {count}</translation>
    </message>
    <message>
        <source>Import the risk workbook</source>
        <translation>Risicowerkmap importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) taken over from the workbook.</source>
        <translation>
            <numerusform>%n cel uit de werkmap overgenomen.</numerusform>
            <numerusform>%n cellen uit de werkmap overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register of risks</source>
        <translation>Risicoregister exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>%n risico naar {file} geschreven.</numerusform>
            <numerusform>%n risico’s naar {file} geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunnerHeader</name>
    <message>
        <source>Accept the rest</source>
        <translation>Rest aanvaarden</translation>
    </message>
    <message>
        <source>Assessment {label}</source>
        <translation>Beoordeling {label}</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} van {total} beantwoord</translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>You were here at {time}.</source>
        <translation>U was hier om {time}.</translation>
    </message>
    <message>
        <source>Everything up to then is saved.</source>
        <translation>Alles tot dan is opgeslagen.</translation>
    </message>
    <message>
        <source>This assessment is reviewed.</source>
        <translation>Deze beoordeling is nagezien.</translation>
    </message>
    <message>
        <source>Its answers no longer change.</source>
        <translation>De antwoorden veranderen niet meer.</translation>
    </message>
    <message>
        <source>{number}  {section}  ·  question {position} of {count}</source>
        <translation>{number}  {section}  ·  vraag {position} van {count}</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} van {count}</translation>
    </message>
    <message>
        <source>Every answer has a verdict.</source>
        <translation>Elk antwoord heeft een oordeel.</translation>
    </message>
    <message>
        <source>No other question is open.</source>
        <translation>Er is geen andere vraag open.</translation>
    </message>
    <message>
        <source>There is no further question.</source>
        <translation>Er is geen volgende vraag.</translation>
    </message>
    <message>
        <source>New photo {name}.</source>
        <translation>Nieuwe foto {name}.</translation>
    </message>
    <message>
        <source>{key} attaches it to this answer.</source>
        <translation>{key} voegt ze toe aan dit antwoord.</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Foto toevoegen</translation>
    </message>
</context>
<context>
    <name>RunnerViewModel</name>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>review mark</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>{name} toevoegen</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>Opgeslagen {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Slaat op</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Niet opgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>ScorecardView</name>
    <message>
        <source>Overall</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>No question applies, so there is no maturity.</source>
        <translation>Geen vraag is van toepassing, dus er is geen maturiteit.</translation>
    </message>
    <message>
        <source>of 4. Weighted mean {mean}, weakest domain {weakest}.</source>
        <translation>van 4. Gewogen gemiddelde {mean}, zwakste domein {weakest}.</translation>
    </message>
    <message>
        <source>Held close to the weakest domain, whatever the mean says.</source>
        <translation>Dicht bij het zwakste domein gehouden, wat het gemiddelde ook zegt.</translation>
    </message>
    <message>
        <source>Without a score: {domains}.</source>
        <translation>Zonder score: {domains}.</translation>
    </message>
    <message>
        <source>Nothing applies.</source>
        <translation>Niets van toepassing.</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>Heel het domein</translation>
    </message>
    <message>
        <source>Coverage {coverage}, confidence {confidence}. The light part is claimed but not yet shown.</source>
        <translation>Dekking {coverage}, vertrouwen {confidence}. Het lichte deel is opgegeven maar nog niet aangetoond.</translation>
    </message>
    <message numerus="yes">
        <source>%n key question(s) hold it down.</source>
        <translation>
            <numerusform>%n sleutelvraag begrenst dit.</numerusform>
            <numerusform>%n sleutelvragen begrenzen dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>AI-klasse</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Actie</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search systems, questions, library, notes and acts</source>
        <translation>Systemen, vragen, bibliotheek, notities en acties zoeken</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Niets gevonden. Probeer het begin van een woord.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
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
        <translation>Open</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Vlag</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Show questions</source>
        <translation>Vragen tonen</translation>
    </message>
    <message>
        <source>List mode</source>
        <translation>Lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) hidden by rule</source>
        <translation>
            <numerusform>%n vraag door een regel verborgen</numerusform>
            <numerusform>%n vragen door een regel verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Gewijzigd: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since the last review</source>
        <translation>
            <numerusform>%n antwoord gewijzigd sinds de laatste beoordeling</numerusform>
            <numerusform>%n antwoorden gewijzigd sinds de laatste beoordeling</numerusform>
        </translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eén vraag</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Section {number} {title}, {answered} of {total} answered</source>
        <translation>Sectie {number} {title}, {answered} van {total} beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n gemarkeerd</numerusform>
            <numerusform>%n gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n gemarkeerd</numerusform>
            <numerusform>%n gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys</source>
        <translation>Toetsen wijzigen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrein</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Night sun</source>
        <translation>Nachtzon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>as the laptop</source>
        <translation>zoals de laptop</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Field has large targets for gloves and touch; Desk shows more.</source>
        <translation>Terrein heeft grote knoppen voor handschoenen en vingers; Bureau toont meer.</translation>
    </message>
    <message>
        <source>Sun is black on white for bright light.</source>
        <translation>Zon is zwart op wit voor fel licht.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Toetsen wijzigen…</translation>
    </message>
    <message>
        <source>1 to 5 answer, R marks, N opens the note, while no text field has the keyboard.</source>
        <translation>1 tot 5 antwoordt, R markeert, N opent de notitie, zolang geen tekstveld het toetsenbord heeft.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Single-key answering</source>
        <translation>Antwoorden met één toets</translation>
    </message>
    <message>
        <source>Advance after answering</source>
        <translation>Verdergaan na antwoord</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Name of the person at work</source>
        <translation>Naam van wie aan het werk is</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Werken als</translation>
    </message>
    <message>
        <source>Answers, reviews and reports carry this name. Another person reviews what you answered.</source>
        <translation>Antwoorden, nazicht en rapporten dragen deze naam. Een andere persoon ziet na wat u beantwoordt.</translation>
    </message>
    <message>
        <source>Somebody known here</source>
        <translation>Iemand hier bekend</translation>
    </message>
    <message>
        <source>Somebody known…</source>
        <translation>Iemand bekend…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Aan het werk</translation>
    </message>
    <message>
        <source>Pick a person</source>
        <translation>Persoon kiezen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
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
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Nieuwe maken…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Also when the window is minimised or the laptop slept.</source>
        <translation>Ook als het venster geminimaliseerd is of de laptop sliep.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>The old one stops working.</source>
        <translation>De oude werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Unlock with this account</source>
        <translation>Ontgrendelen met dit account</translation>
    </message>
    <message>
        <source>Uses the keyring of the system.</source>
        <translation>Gebruikt de sleutelbos van het systeem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Geen map volgen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Nu back-uppen…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Camera folder</source>
        <translation>Cameramap</translation>
    </message>
    <message>
        <source>New photos there are offered as evidence.</source>
        <translation>Nieuwe foto’s daar worden als bewijs aangeboden.</translation>
    </message>
    <message>
        <source>Copy of the register</source>
        <translation>Kopie van het register</translation>
    </message>
    <message>
        <source>Check pages and trail</source>
        <translation>Pagina’s en audittrail controleren</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Dit register</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Netbeheerder</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Markering op elke pagina</translation>
    </message>
    <message>
        <source>Handling rule on the cover</source>
        <translation>Omgangsregel op de omslag</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Pakket installeren…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>Questionnaires, risk catalogue and method, as folders.</source>
        <translation>Vragenlijsten, risicocatalogus en methode, als mappen.</translation>
    </message>
    <message>
        <source>Review of a questionnaire</source>
        <translation>Nazicht van een vragenlijst</translation>
    </message>
    <message>
        <source>Out to a workbook and back, with a preview of every change.</source>
        <translation>Naar een werkmap en terug, met voorbeeld van elke wijziging.</translation>
    </message>
    <message>
        <source>{person} is at work now.</source>
        <translation>{person} is nu aan het werk.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>De nieuwe wachtzin geldt vanaf nu.</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Back-up van het register maken</translation>
    </message>
    <message>
        <source>last: {time}</source>
        <translation>laatst: {time}</translation>
    </message>
    <message>
        <source>{file} is written. It opens with the same passphrase.</source>
        <translation>{file} is geschreven. Het gaat open met dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>{count} entries of the trail follow one another.</source>
        <translation>{count} regels van de audittrail sluiten op elkaar aan.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Het register is gaaf.</translation>
    </message>
    <message>
        <source>Keep this file as it is and tell your security officer.</source>
        <translation>Laat dit bestand zoals het is en verwittig uw veiligheidsverantwoordelijke.</translation>
    </message>
    <message>
        <source>The trail does not check from entry {seq} on.</source>
        <translation>De audittrail klopt niet vanaf regel {seq}.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>Het register is beschadigd.</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Pakket installeren</translation>
    </message>
    <message>
        <source>{pack} is installed.</source>
        <translation>{pack} is geïnstalleerd.</translation>
    </message>
    <message>
        <source>{pack} {version} · {digits}</source>
        <translation>{pack} {version} · {digits}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>{systems} systems, {assessments} assessments, {size}, since {day}</source>
        <translation>{systems} systemen, {assessments} beoordelingen, {size}, sinds {day}</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Back up the register</source>
        <translation>Back-up van het register maken</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Register controleren</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the question</source>
        <translation>Naast de vraag</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign report {ref}?</source>
        <translation>Rapport {ref} ondertekenen?</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{system} · {assessment} · content {digits}</source>
        <translation>{system} · {assessment} · inhoud {digits}</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Tekenen als</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificaatbestand</translation>
    </message>
    <message>
        <source>a .p12 or .pfx file</source>
        <translation>een .p12- of .pfx-bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Wachtzin van het bestand</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>Certificaat openen</translation>
    </message>
    <message>
        <source>Make a trial identity…</source>
        <translation>Proefidentiteit maken…</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Ander certificaat</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Naam in het certificaat</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Map voor de bestanden</translation>
    </message>
    <message>
        <source>New passphrase of the file</source>
        <translation>Nieuwe wachtzin van het bestand</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtzin herhalen</translation>
    </message>
    <message>
        <source>For practice only. The certificate says in its name that it is a trial and not a real identity; every check of a report signed with it says so too.</source>
        <translation>Alleen om te oefenen. Het certificaat zegt in zijn naam dat het een proef is en geen echte identiteit; elke controle van een rapport dat ermee ondertekend is, zegt dat ook.</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Terug naar ondertekenen</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>om het even wie</translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation>{role}: {person}</translation>
    </message>
    <message>
        <source>{role} has signed</source>
        <translation>{role} heeft ondertekend</translation>
    </message>
    <message>
        <source>{role} signs after {other}</source>
        <translation>{role} tekent na {other}</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>Tekent nu</translation>
    </message>
    <message>
        <source>Make trial identity</source>
        <translation>Proefidentiteit maken</translation>
    </message>
    <message>
        <source>Two files are written: the identity, and the root that vouches for it.</source>
        <translation>Er worden twee bestanden geschreven: de identiteit en de root die ervoor instaat.</translation>
    </message>
    <message>
        <source>Sign report</source>
        <translation>Rapport ondertekenen</translation>
    </message>
    <message>
        <source>Signed reports cannot be edited; a new version can be made.</source>
        <translation>Ondertekende rapporten zijn niet te bewerken; een nieuwe versie maken kan wel.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
    <message>
        <source>TRIAL: not a real identity.</source>
        <translation>PROEF: geen echte identiteit.</translation>
    </message>
    <message>
        <source>Nobody can rely on this signature. It is for practice.</source>
        <translation>Niemand kan op deze handtekening steunen. Ze dient om te oefenen.</translation>
    </message>
    <message>
        <source>Valid from {begin} to {end}</source>
        <translation>Geldig van {begin} tot {end}</translation>
    </message>
    <message>
        <source>Not valid today: from {begin} to {end}</source>
        <translation>Vandaag niet geldig: van {begin} tot {end}</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Uitgegeven door {issuer}</translation>
    </message>
    <message>
        <source>Digits {digits}</source>
        <translation>Controlegetal {digits}</translation>
    </message>
    <message>
        <source>It is not your turn yet: {role} signs first.</source>
        <translation>Het is nog niet uw beurt: {role} tekent eerst.</translation>
    </message>
    <message>
        <source>{happened} {why}.</source>
        <translation>{happened} {why}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet gelijk.</translation>
    </message>
    <message>
        <source>{identity} and {root} are written. Whoever checks the report needs the second.</source>
        <translation>{identity} en {root} zijn geschreven. Wie het rapport controleert, heeft het tweede nodig.</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificaten ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>So far</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>With this answer</source>
        <translation>Met dit antwoord</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change {step}</source>
        <translation>{step} wijzigen</translation>
    </message>
    <message>
        <source>{article} · Step {number}</source>
        <translation>{article} · stap {number}</translation>
    </message>
    <message>
        <source>Not sure: {questions}. A reviewer is asked.</source>
        <translation>Niet zeker: {questions}. Een tweede persoon wordt gevraagd.</translation>
    </message>
    <message>
        <source>Show the duties ({count})</source>
        <translation>Plichten tonen ({count})</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the risk</source>
        <translation>Risico splitsen</translation>
    </message>
    <message>
        <source>Title of part {number}</source>
        <translation>Titel van deel {number}</translation>
    </message>
    <message>
        <source>Event of part {number}</source>
        <translation>Gebeurtenis van deel {number}</translation>
    </message>
    <message>
        <source>The risk itself no longer counts; both parts keep its rating and links.</source>
        <translation>Het risico zelf telt niet meer; beide delen houden inschaling en koppelingen.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n question(s)</source>
        <translation>
            <numerusform>{title} · %n vraag</numerusform>
            <numerusform>{title} · %n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the assessment</source>
        <translation>Naam van de beoordeling</translation>
    </message>
    <message>
        <source>Questions that do not apply to this system are left out.</source>
        <translation>Vragen die voor dit systeem niet gelden, worden weggelaten.</translation>
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
        <translation>Register aanmaken</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Register openen…</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Stap {now} van {all}: {name}</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>At least 10 characters. Four or five unrelated words are easy to remember.</source>
        <translation>Minstens 10 tekens. Vier of vijf woorden zonder verband zijn makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Too short: at least 10 characters.</source>
        <translation>Te kort: minstens 10 tekens.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another unrelated word.</source>
        <translation>Makkelijk te raden. Voeg nog een woord zonder verband toe.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Goed.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>SuggestedView</name>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <source>Take into the register…</source>
        <translation>In het register nemen…</translation>
    </message>
    <message>
        <source>Suggested risks</source>
        <translation>Voorgestelde risico’s</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>Er is niets voorgesteld.</translation>
    </message>
    <message>
        <source>Risks are suggested from weak answers of an assessment.</source>
        <translation>Risico’s volgen uit zwakke antwoorden van een beoordeling.</translation>
    </message>
    <message>
        <source>Go to assessments</source>
        <translation>Naar beoordelingen</translation>
    </message>
    <message>
        <source>Take in: {risk}</source>
        <translation>Opnemen: {risk}</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>In het register nemen</translation>
    </message>
    <message>
        <source>It counts from then on and is not suggested again.</source>
        <translation>Het telt vanaf dan en wordt niet opnieuw voorgesteld.</translation>
    </message>
    <message>
        <source>Reject: {risk}</source>
        <translation>Afwijzen: {risk}</translation>
    </message>
    <message>
        <source>It is kept with the reason and not suggested again.</source>
        <translation>Het blijft met de reden bewaard en wordt niet opnieuw voorgesteld.</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Voorstel afwijzen</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Start an assessment</source>
        <translation>Beoordeling starten</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Component toevoegen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Component added</source>
        <translation>Component toegevoegd</translation>
    </message>
    <message>
        <source>Component removed</source>
        <translation>Component verwijderd</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>AI Act</source>
        <translation>AI Act</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>About this system</source>
        <translation>Over dit systeem</translation>
    </message>
    <message>
        <source>Residual risks</source>
        <translation>Restrisico’s</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturiteit</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Start assessment…</source>
        <translation>Beoordeling starten…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Component toevoegen…</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Beoordeling voortzetten</translation>
    </message>
    <message>
        <source>Assessments {count}</source>
        <translation>Beoordelingen {count}</translation>
    </message>
    <message>
        <source>Components {count}</source>
        <translation>Componenten {count}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nazien</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Assessment {label}: {answered} of {total} answered</source>
        <translation>Beoordeling {label}: {answered} van {total} beantwoord</translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation>{state}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are not known</source>
        <translation>
            <numerusform>%n feit is niet bekend</numerusform>
            <numerusform>%n feiten zijn niet bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>They make every question apply</source>
        <translation>Daardoor gelden alle vragen</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Nog niet beoordeeld</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to look again</source>
        <translation>
            <numerusform>%n reden om opnieuw te kijken</numerusform>
            <numerusform>%n redenen om opnieuw te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Indelen…</translation>
    </message>
    <message>
        <source>Not classified under the EU AI Act yet</source>
        <translation>Nog niet ingedeeld volgens de EU-AI-verordening</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Nog niet ingeschaald</translation>
    </message>
    <message>
        <source>Coverage from {coverage}, confidence from {confidence}. The light part is claimed but not yet shown.</source>
        <translation>Dekking vanaf {coverage}, vertrouwen vanaf {confidence}. Het lichte deel is opgegeven maar nog niet aangetoond.</translation>
    </message>
    <message>
        <source>No component is named yet.</source>
        <translation>Er is nog geen component genoemd.</translation>
    </message>
    <message>
        <source>Name its models, data sets, tools and libraries.</source>
        <translation>Noem de modellen, datasets, hulpmiddelen en bibliotheken.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>{state} · {answered} of {total} answered · {person} · {day}</source>
        <translation>{state} · {answered} van {total} beantwoord · {person} · {day}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>{name} verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Beveiligingsniveaus</translation>
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
        <translation>Systeem registreren</translation>
    </message>
    <message>
        <source>Import list of systems</source>
        <translation>Lijst van systemen importeren</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>AI-klasse</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikaliteit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} lezen</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importeren</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} exporteren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Register system</source>
        <translation>Systeem toevoegen</translation>
    </message>
    <message>
        <source>Filter systems  {key}</source>
        <translation>Systemen filteren  {key}</translation>
    </message>
    <message>
        <source>Filter systems</source>
        <translation>Systemen filteren</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Fase: {name}</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Fase: alle</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikaliteit</translation>
    </message>
    <message>
        <source>Criticality: {name}</source>
        <translation>Kritikaliteit: {name}</translation>
    </message>
    <message>
        <source>Criticality: all</source>
        <translation>Kritikaliteit: alle</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>AI-klasse</translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>Klasse: {name}</translation>
    </message>
    <message>
        <source>Class: not classified</source>
        <translation>Klasse: niet ingedeeld</translation>
    </message>
    <message>
        <source>Class: all</source>
        <translation>Klasse: alle</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} van {total} getoond</translation>
    </message>
    <message>
        <source>No system matches.</source>
        <translation>Geen systeem past.</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Het filter laat ze alle weg.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>No systems yet.</source>
        <translation>Nog geen systemen.</translation>
    </message>
    <message>
        <source>Import the list that you have, or register the first system by hand.</source>
        <translation>Importeer de lijst die u hebt, of registreer het eerste systeem met de hand.</translation>
    </message>
    <message>
        <source>Import list of systems</source>
        <translation>Lijst van systemen importeren</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Lijsten ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {rejected} left out, {unchanged} the same.</source>
        <translation>{added} nieuw, {changed} gewijzigd, {rejected} weggelaten, {unchanged} gelijk.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>De lijst is geïmporteerd.</translation>
    </message>
    <message>
        <source>Export systems</source>
        <translation>Systemen exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) written to {file}.</source>
        <translation>
            <numerusform>%n systeem in {file} geschreven.</numerusform>
            <numerusform>%n systemen in {file} geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Jobs {count}</source>
        <translation>Taken {count}</translation>
    </message>
</context>
<context>
    <name>TreatmentDialog</name>
    <message>
        <source>It closes only when these answers are given again with their evidence.</source>
        <translation>Ze sluit pas als deze antwoorden met bewijs opnieuw gegeven zijn.</translation>
    </message>
    <message>
        <source>Change the treatment</source>
        <translation>Behandeling wijzigen</translation>
    </message>
    <message>
        <source>Plan the treatment</source>
        <translation>Behandeling plannen</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Inspanning</translation>
    </message>
    <message>
        <source>Evidence that will prove it</source>
        <translation>Bewijs dat het aantoont</translation>
    </message>
    <message>
        <source>Answers that it raises</source>
        <translation>Antwoorden die ze verhoogt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>{number} {words}, counts as {level}</source>
        <translation>{number} {words}, telt als {level}</translation>
    </message>
    <message>
        <source>Level of {number}</source>
        <translation>Niveau van {number}</translation>
    </message>
    <message>
        <source>Evidence for {number}</source>
        <translation>Bewijs voor {number}</translation>
    </message>
    <message>
        <source>The risk is linked to no answer.</source>
        <translation>Het risico is met geen antwoord gekoppeld.</translation>
    </message>
    <message>
        <source>Impact on {dimension} falls to</source>
        <translation>Gevolg voor {dimension} daalt tot</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Ermee</translation>
    </message>
    <message>
        <source>Priority {priority}</source>
        <translation>Prioriteit {priority}</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>Residual over assessments. {points}</source>
        <translation>Restrisico over beoordelingen. {points}</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>Kopiëren voor support</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Works without a network. Nothing leaves this laptop unless you carry it.</source>
        <translation>Werkt zonder netwerk. Niets verlaat deze laptop tenzij u het meeneemt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Night sun</source>
        <translation>Nachtzon</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Kleuren: {name}</translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation>Register aanmaken</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Openen met de herstelsleutel</translation>
    </message>
    <message>
        <source>Assessment workbench</source>
        <translation>AI-beoordeling</translation>
    </message>
    <message>
        <source>A register keeps your systems, assessments and evidence in one encrypted file.</source>
        <translation>Een register bewaart uw systemen, beoordelingen en bewijs in één versleuteld bestand.</translation>
    </message>
    <message>
        <source>Locked at {time}. Everything is saved.</source>
        <translation>Vergrendeld om {time}. Alles is opgeslagen.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Register openen</translation>
    </message>
    <message>
        <source>Registers ({pattern})</source>
        <translation>Registers ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nog geen bestand</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Handtekeningen</translation>
    </message>
    <message>
        <source>Trust a root certificate…</source>
        <translation>Rootcertificaat vertrouwen…</translation>
    </message>
    <message>
        <source>The check needs no network. It says what the file proves, from the file and the roots trusted here.</source>
        <translation>De controle vraagt geen netwerk. Ze zegt wat het bestand bewijst, uit het bestand en de roots die hier vertrouwd zijn.</translation>
    </message>
    <message>
        <source>Drop or paste a signed report here</source>
        <translation>Rapport hier neerzetten of plakken</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het rapport</translation>
    </message>
    <message>
        <source>Show it in the register</source>
        <translation>In het register tonen</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Vertrouwde roots</translation>
    </message>
    <message>
        <source>Verify a signed report</source>
        <translation>Ondertekend rapport controleren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this laptop, {time}</source>
        <translation>gecontroleerd op deze laptop, {time}</translation>
    </message>
    <message>
        <source>Has not signed</source>
        <translation>Heeft niet ondertekend</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Ander kiezen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Times are what the signer’s laptop said.</source>
        <translation>Tijden zijn wat de laptop van de ondertekenaar zei.</translation>
    </message>
    <message>
        <source>{role}, does not fit</source>
        <translation>{role}, past niet</translation>
    </message>
    <message>
        <source>{role}, fits an earlier state</source>
        <translation>{role}, past bij een eerdere staat</translation>
    </message>
    <message>
        <source>{role}, not known here</source>
        <translation>{role}, hier niet bekend</translation>
    </message>
    <message>
        <source>{role}, a trial identity</source>
        <translation>{role}, een proefidentiteit</translation>
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
        <translation>Rapport</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Netbeheerder</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>As the file says, which proves nothing now:</source>
        <translation>Zoals het bestand zegt, wat nu niets bewijst:</translation>
    </message>
    <message>
        <source>{label}: {fact}</source>
        <translation>{label}: {fact}</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Niet meer vertrouwen</translation>
    </message>
    <message>
        <source>Trust {file} no longer</source>
        <translation>{file} niet meer vertrouwen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Trust a root certificate</source>
        <translation>Rootcertificaat vertrouwen</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Before controls</source>
        <translation>Vóór maatregelen</translation>
    </message>
    <message>
        <source>Likelihood {likelihood} {word} × impact {impact} ({dimension})</source>
        <translation>Waarschijnlijkheid {likelihood} {word} × impact {impact} ({dimension})</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>{likelihood} counts as {cell_l} {word}, {impact} as {cell_i}</source>
        <translation>{likelihood} telt als {cell_l} {word}, {impact} als {cell_i}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Krediet</translation>
    </message>
    <message>
        <source>{words} (key control)</source>
        <translation>{words} (sleutelmaatregel)</translation>
    </message>
    <message>
        <source>{grade}, out of date</source>
        <translation>{grade}, verouderd</translation>
    </message>
    <message>
        <source>Controls on likelihood</source>
        <translation>Maatregelen op waarschijnlijkheid</translation>
    </message>
    <message>
        <source>Controls on impact</source>
        <translation>Maatregelen op impact</translation>
    </message>
    <message>
        <source>Likelihood left over</source>
        <translation>Resterende waarschijnlijkheid</translation>
    </message>
    <message>
        <source>Impact left over, {dimension}</source>
        <translation>Resterend gevolg, {dimension}</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisico</translation>
    </message>
    <message>
        <source>After floor and one-step limit</source>
        <translation>Na ondergrens en één-stapslimiet</translation>
    </message>
    <message>
        <source>{gap} below the security level of zone {zone}</source>
        <translation>{gap} onder het beveiligingsniveau van zone {zone}</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>{confidence}, below {limit}: the cautious band decides</source>
        <translation>{confidence}, onder {limit}: de voorzichtige band beslist</translation>
    </message>
    <message>
        <source>{confidence}, at least {limit}: the middle value decides</source>
        <translation>{confidence}, minstens {limit}: de middelste waarde beslist</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>key control: at most {limit}</source>
        <translation>sleutelmaatregel: hoogstens {limit}</translation>
    </message>
    <message>
        <source>security level: at most {limit}</source>
        <translation>beveiligingsniveau: hoogstens {limit}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>cel {cell}</translation>
    </message>
    <message>
        <source>Decided on the cautious band</source>
        <translation>Beslist op de voorzichtige band</translation>
    </message>
    <message>
        <source>Too little is shown by evidence to rely on the middle value</source>
        <translation>Er is te weinig bewezen om op de middelste waarde te steunen</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>No answer speaks to it</source>
        <translation>Geen antwoord gaat hierover</translation>
    </message>
    <message>
        <source>Worth {raw}</source>
        <translation>Waard {raw}</translation>
    </message>
    <message>
        <source>Worth {raw}, limited to {value}</source>
        <translation>Waard {raw}, begrensd tot {value}</translation>
    </message>
    <message>
        <source>A key control is not shown to work</source>
        <translation>Een sleutelmaatregel werkt niet aantoonbaar</translation>
    </message>
    <message>
        <source>The zone does not reach its security level</source>
        <translation>De zone haalt haar security level niet</translation>
    </message>
    <message>
        <source>Not below the floor</source>
        <translation>Niet onder de ondergrens</translation>
    </message>
    <message>
        <source>A risk to life or supply is never lower than this band</source>
        <translation>Een risico voor leven of bevoorrading is nooit lager dan deze band</translation>
    </message>
    <message>
        <source>Held one step below</source>
        <translation>Eén stap lager gehouden</translation>
    </message>
    <message>
        <source>While a key control is not shown, the band falls by one step at most</source>
        <translation>Zolang een sleutelmaatregel niet is aangetoond, daalt de band hoogstens één stap</translation>
    </message>
    <message>
        <source>While the zone lacks its security level, the band falls by one step at most</source>
        <translation>Zolang de zone haar security level mist, daalt de band hoogstens één stap</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Assessment workbench</source>
        <translation>AI-beoordeling</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
    <message>
        <source>“{job}” is still running.</source>
        <translation>“{job}” loopt nog.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemen</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Beoordelingen</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>EU AI Act: classes and dates</source>
        <translation>EU-AI-verordening: klassen en data</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risicoregister</translation>
    </message>
    <message>
        <source>Heat map of risks</source>
        <translation>Risicomatrix</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Kleuren: licht</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Kleuren: donker</translation>
    </message>
    <message>
        <source>Theme: sun (high contrast)</source>
        <translation>Kleuren: zon (hoog contrast)</translation>
    </message>
    <message>
        <source>Theme: night sun (high contrast)</source>
        <translation>Kleuren: nachtzon (hoog contrast)</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Alles opgeslagen {time}</translation>
    </message>
    <message>
        <source>The workbench was closed unexpectedly.</source>
        <translation>Het programma werd onverwacht afgesloten.</translation>
    </message>
    <message>
        <source>{pack} in this register differs from the one that came with this program.</source>
        <translation>{pack} in dit register verschilt van dat wat met dit programma kwam.</translation>
    </message>
    <message>
        <source>The register keeps its own; assessments go on with it.</source>
        <translation>Het register behoudt het zijne; beoordelingen gaan ermee verder.</translation>
    </message>
    <message>
        <source>This key file is older than the register.</source>
        <translation>Dit sleutelbestand is ouder dan het register.</translation>
    </message>
    <message>
        <source>Put the newest key file beside it: keys changed since then are missing here.</source>
        <translation>Leg het nieuwste sleutelbestand ernaast: later gewijzigde sleutels ontbreken hier.</translation>
    </message>
    <message>
        <source>Everything that was saved is here.</source>
        <translation>Alles wat opgeslagen was, is er.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <translation>Alles tot {time} is er.</translation>
    </message>
    <message>
        <source>Battery low ({percent} %).</source>
        <translation>Batterij zwak ({percent} %).</translation>
    </message>
    <message>
        <source>Your work is saved.</source>
        <translation>Uw werk is opgeslagen.</translation>
    </message>
    <message>
        <source>The laptop runs on its battery.</source>
        <translation>De laptop werkt op de batterij.</translation>
    </message>
    <message>
        <source>Out in the field, larger targets are easier to hit.</source>
        <translation>In het veld zijn grotere vlakken makkelijker te raken.</translation>
    </message>
    <message>
        <source>Use Field density</source>
        <translation>Neem dichtheid ‘Terrein’</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Requirement</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Wat ze vraagt</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Vereist vanaf</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vervuld</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Niet vervuld</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>at most SL {level}</source>
        <translation>hoogstens SL {level}</translation>
    </message>
    <message>
        <source>SL {level}</source>
        <translation>SL {level}</translation>
    </message>
    <message>
        <source>held by {requirements}</source>
        <translation>tegengehouden door {requirements}</translation>
    </message>
</context>
<context>
    <name>ZonePage</name>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Beveiligingsniveaus</translation>
    </message>
    <message>
        <source>Systems in this zone</source>
        <translation>Systemen in deze zone</translation>
    </message>
    <message>
        <source>Checks of requirements</source>
        <translation>Controle van de eisen</translation>
    </message>
    <message>
        <source>Requirements of IEC 62443-3-3</source>
        <translation>Eisen van IEC 62443-3-3</translation>
    </message>
    <message>
        <source>Enter turns a check: not checked, met, not met.</source>
        <translation>Enter wisselt: niet gecontroleerd, vervuld, niet vervuld.</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Bevindingen &amp; risico’s</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zone {name}</source>
        <translation>Zone {name}</translation>
    </message>
    <message>
        <source>largest gap {gap}</source>
        <translation>grootste kloof {gap}</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>nog niets ingevoerd</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Kloof</translation>
    </message>
    <message>
        <source>Target of {name}</source>
        <translation>Doel van {name}</translation>
    </message>
    <message>
        <source>Take it over for all</source>
        <translation>Voor alle overnemen</translation>
    </message>
    <message>
        <source>The worst inherent band of deliberate acts here suggests SL {level}.</source>
        <translation>De hoogste inherente band van opzettelijke daden wijst hier op SL {level}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} openen</translation>
    </message>
    <message>
        <source>No system names this zone on its card.</source>
        <translation>Geen systeem noemt deze zone op zijn kaart.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Wachtzin herhalen</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Not an AI system</source>
        <translation>Geen AI-systeem</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Buiten toepassing</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Verboden</translation>
    </message>
    <message>
        <source>High-risk, Annex I A</source>
        <translation>Hoog risico, bijlage I A</translation>
    </message>
    <message>
        <source>High-risk, Annex I B</source>
        <translation>Hoog risico, bijlage I B</translation>
    </message>
    <message>
        <source>High-risk, Annex III</source>
        <translation>Hoog risico, bijlage III</translation>
    </message>
    <message>
        <source>Annex III, derogated</source>
        <translation>Bijlage III, vrijgesteld</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparantie</translation>
    </message>
    <message>
        <source>Minimal risk</source>
        <translation>Minimaal risico</translation>
    </message>
    <message>
        <source>Provider of a general-purpose model</source>
        <translation>Aanbieder van een model voor algemene doeleinden</translation>
    </message>
    <message>
        <source>Model with systemic risk</source>
        <translation>Model met systeemrisico</translation>
    </message>
    <message>
        <source>Contains a general-purpose model</source>
        <translation>Bevat een model voor algemene doeleinden</translation>
    </message>
    <message>
        <source>no link to the EU</source>
        <translation>geen band met de EU</translation>
    </message>
    <message>
        <source>defence, national security</source>
        <translation>defensie, nationale veiligheid</translation>
    </message>
    <message>
        <source>scientific research</source>
        <translation>wetenschappelijk onderzoek</translation>
    </message>
    <message>
        <source>not in service yet</source>
        <translation>nog niet in gebruik</translation>
    </message>
    <message>
        <source>personal use</source>
        <translation>persoonlijk gebruik</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>open source</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>Gebruiksverantwoordelijke</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importeur</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Product manufacturer</source>
        <translation>Productfabrikant</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Gemachtigde</translation>
    </message>
    <message>
        <source>Legal review advised</source>
        <translation>Juridische toets aangeraden</translation>
    </message>
    <message>
        <source>Tested in real conditions: Art. 60 applies</source>
        <translation>Getest in reële omstandigheden: art. 60 geldt</translation>
    </message>
    <message>
        <source>Emotion recognition for medical or safety reasons</source>
        <translation>Emotieherkenning om medische of veiligheidsredenen</translation>
    </message>
    <message>
        <source>Not a critical entity: point 2 taken as not met</source>
        <translation>Geen kritieke entiteit: punt 2 geldt als niet vervuld</translation>
    </message>
    <message>
        <source>Only property in danger, Art. 6(1a)</source>
        <translation>Alleen eigendom in gevaar, art. 6(1a)</translation>
    </message>
    <message>
        <source>No independent protection is shown</source>
        <translation>Geen onafhankelijke beveiliging aangetoond</translation>
    </message>
    <message>
        <source>Annex I Section B together with Annex III</source>
        <translation>Bijlage I afdeling B samen met bijlage III</translation>
    </message>
    <message>
        <source>The derogation is not documented yet, Art. 6(4)</source>
        <translation>De vrijstelling is nog niet gedocumenteerd, art. 6(4)</translation>
    </message>
    <message>
        <source>Own model, internal only</source>
        <translation>Eigen model, alleen intern</translation>
    </message>
    <message>
        <source>Became the provider, Art. 25</source>
        <translation>Aanbieder geworden, art. 25</translation>
    </message>
    <message>
        <source>In service before the rules: not bound, Art. 111(2)</source>
        <translation>In gebruik vóór de regels: niet gebonden, art. 111(2)</translation>
    </message>
    <message>
        <source>In service before the rules: due on 2 Aug 2030, Art. 111(2)</source>
        <translation>In gebruik vóór de regels: uiterlijk 2 aug 2030, art. 111(2)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Vervuld</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <translation>Het doel is veranderd</translation>
    </message>
    <message>
        <source>The autonomy changed</source>
        <translation>De autonomie is veranderd</translation>
    </message>
    <message>
        <source>The connection changed</source>
        <translation>De verbinding is veranderd</translation>
    </message>
    <message>
        <source>The personal data changed</source>
        <translation>De persoonsgegevens zijn veranderd</translation>
    </message>
    <message>
        <source>Its relation to safety changed</source>
        <translation>De band met veiligheid is veranderd</translation>
    </message>
    <message>
        <source>The model changed</source>
        <translation>Het model is veranderd</translation>
    </message>
    <message>
        <source>The supplier changed</source>
        <translation>De leverancier is veranderd</translation>
    </message>
    <message>
        <source>A date of the law passed</source>
        <translation>Een datum van de wet verstreek</translation>
    </message>
    <message>
        <source>A new text of the tree is installed</source>
        <translation>Er is een nieuwe tekst van de boom</translation>
    </message>
    <message>
        <source>The new text gives another class</source>
        <translation>De nieuwe tekst geeft een andere klasse</translation>
    </message>
    <message>
        <source>Proposed from the card: {detail}</source>
        <translation>Voorgesteld uit de kaart: {detail}</translation>
    </message>
    <message>
        <source>Proposed from the starting point: {detail}</source>
        <translation>Voorgesteld uit het uitgangspunt: {detail}</translation>
    </message>
    <message>
        <source>Proposed from the classification before</source>
        <translation>Voorgesteld uit de vorige indeling</translation>
    </message>
    <message>
        <source>Proposed as usual at a grid operator</source>
        <translation>Voorgesteld als gewoon bij een netbeheerder</translation>
    </message>
    <message>
        <source>Taken from a file</source>
        <translation>Uit een bestand</translation>
    </message>
    <message>
        <source>stands in the law</source>
        <translation>staat in de wet</translation>
    </message>
    <message>
        <source>a reading or guideline</source>
        <translation>een lezing of richtsnoer</translation>
    </message>
    <message>
        <source>open, legal review advised</source>
        <translation>open, juridische toets aangeraden</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>legacy, due {day}</source>
        <translation>bestaand, uiterlijk {day}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>van kracht</translation>
    </message>
    <message>
        <source>legacy, not binding</source>
        <translation>bestaand, niet bindend</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Moving between questions</source>
        <translation>Tussen vragen bewegen</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Nazien</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Lijsten en grafieken</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation>Op deze plaats zoeken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menu openen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deel</translation>
    </message>
    <message>
        <source>Say whether all is saved</source>
        <translation>Zeggen of alles opgeslagen is</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Tekst zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Volgende kleuren</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programma sluiten</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Eerste antwoord</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Tweede antwoord</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Derde antwoord</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Vierde antwoord</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Vijfde antwoord</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Geldt niet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwoord wissen</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Markeren voor nazicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Attach the newest photo</source>
        <translation>Nieuwste foto toevoegen</translation>
    </message>
    <message>
        <source>Attach the picture from the clipboard</source>
        <translation>Afbeelding van het klembord toevoegen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Volgende open vraag</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige vraag</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Volgende sectie</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorige sectie</translation>
    </message>
    <message>
        <source>First question of the section</source>
        <translation>Eerste vraag van de sectie</translation>
    </message>
    <message>
        <source>Last question of the section</source>
        <translation>Laatste vraag van de sectie</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Indienen voor nazicht</translation>
    </message>
    <message>
        <source>Go to a question by its number</source>
        <translation>Naar een vraag op nummer gaan</translation>
    </message>
    <message>
        <source>List mode</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Terug naar de vraag</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>Antwoord aanvaarden</translation>
    </message>
    <message>
        <source>Send the answer back</source>
        <translation>Antwoord terugsturen</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Grafiek als tabel</translation>
    </message>
    <message>
        <source>Bars or radar</source>
        <translation>Balken of radar</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Next page of a report</source>
        <translation>Volgende pagina van een rapport</translation>
    </message>
    <message>
        <source>Previous page of a report</source>
        <translation>Vorige pagina van een rapport</translation>
    </message>
    <message>
        <source>First page of a report</source>
        <translation>Eerste pagina van een rapport</translation>
    </message>
    <message>
        <source>Last page of a report</source>
        <translation>Laatste pagina van een rapport</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>Tekening groter</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>Tekening kleiner</translation>
    </message>
    <message>
        <source>Whole width of the diagram</source>
        <translation>Hele breedte van de tekening</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work.</source>
        <translation>Dat lukte niet.</translation>
    </message>
    <message>
        <source>Your saved work is untouched.</source>
        <translation>Uw opgeslagen werk is onaangeroerd.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, quote the code below.</source>
        <translation>Probeer opnieuw; gebeurt het weer, geef dan de code hieronder door.</translation>
    </message>
    <message>
        <source>The content pack has a fault.</source>
        <translation>Het vragenpakket heeft een fout.</translation>
    </message>
    <message>
        <source>It cannot be used until it is mended.</source>
        <translation>Het is niet bruikbaar tot het hersteld is.</translation>
    </message>
    <message>
        <source>Ask whoever made the pack.</source>
        <translation>Vraag het aan wie het pakket maakte.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Wat is opgegeven, is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Verbeter het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Dat kan nu niet.</translation>
    </message>
    <message>
        <source>Look at the state of the assessment first.</source>
        <translation>Kijk eerst naar de stand van de beoordeling.</translation>
    </message>
    <message>
        <source>The register could not be used.</source>
        <translation>Het register was niet bruikbaar.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>Alles wat eerder is opgeslagen, is er nog.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Controleer de schijf en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Signing or checking a signature failed.</source>
        <translation>Ondertekenen of een handtekening controleren lukte niet.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Het bestand is zoals het was.</translation>
    </message>
    <message>
        <source>Check the certificate and try again.</source>
        <translation>Controleer het certificaat en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Something happened that nobody foresaw ({kind}, {where}).</source>
        <translation>Er gebeurde iets dat niemand voorzag ({kind}, {where}).</translation>
    </message>
    <message>
        <source>Everything up to your last answer is saved.</source>
        <translation>Alles tot uw laatste antwoord is opgeslagen.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, quote the code below.</source>
        <translation>Werk verder; gebeurt het weer, geef dan de code hieronder door.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Het werk is gestopt.</translation>
    </message>
    <message>
        <source>Nothing half-done is left.</source>
        <translation>Er blijft niets halfs achter.</translation>
    </message>
    <message>
        <source>The theme {theme} is not complete.</source>
        <translation>De kleuren {theme} zijn niet volledig.</translation>
    </message>
    <message>
        <source>The light theme is shown instead.</source>
        <translation>In de plaats staan de lichte kleuren.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>There is no such classification.</source>
        <translation>Die indeling bestaat niet.</translation>
    </message>
    <message>
        <source>Go back to the system and choose one.</source>
        <translation>Ga terug naar het systeem en kies er een.</translation>
    </message>
    <message>
        <source>This classification is finished.</source>
        <translation>Deze indeling is afgerond.</translation>
    </message>
    <message>
        <source>Its answers no longer change.</source>
        <translation>De antwoorden veranderen niet meer.</translation>
    </message>
    <message>
        <source>Take it back, or classify the system again.</source>
        <translation>Neem het terug, of deel het systeem opnieuw in.</translation>
    </message>
    <message>
        <source>Some questions that matter have no answer yet: {nodes}.</source>
        <translation>Enkele vragen die ertoe doen staan open: {nodes}.</translation>
    </message>
    <message>
        <source>The result is not handed in.</source>
        <translation>Het resultaat is niet ingediend.</translation>
    </message>
    <message>
        <source>Answer them; not sure is an answer too.</source>
        <translation>Beantwoord ze; niet zeker is ook een antwoord.</translation>
    </message>
    <message>
        <source>There is no starting point {start}.</source>
        <translation>Het uitgangspunt {start} bestaat niet.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>Kies een ander, of geen.</translation>
    </message>
    <message>
        <source>The text at {node} has more than {limit} letters.</source>
        <translation>De tekst bij {node} heeft meer dan {limit} tekens.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Hij is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Shorten it, or attach a file.</source>
        <translation>Maak hem korter, of voeg een bestand toe.</translation>
    </message>
    <message>
        <source>This classification does not wait for a decision.</source>
        <translation>Deze indeling wacht niet op een beslissing.</translation>
    </message>
    <message>
        <source>Look at its state first.</source>
        <translation>Bekijk eerst de staat ervan.</translation>
    </message>
    <message>
        <source>{person} answered in this classification.</source>
        <translation>{person} antwoordde in deze indeling.</translation>
    </message>
    <message>
        <source>Nobody decides on what they answered.</source>
        <translation>Niemand beslist over eigen antwoorden.</translation>
    </message>
    <message>
        <source>Let another person confirm or overrule it.</source>
        <translation>Laat een ander het bevestigen of vervangen.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Er ontbreekt een reden.</translation>
    </message>
    <message>
        <source>Say why, then try again.</source>
        <translation>Zeg waarom, probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>This classification is not the current one.</source>
        <translation>Deze indeling is niet de geldige.</translation>
    </message>
    <message>
        <source>Open the current one of the system.</source>
        <translation>Open de geldige van het systeem.</translation>
    </message>
    <message>
        <source>This result has no duty {duty}.</source>
        <translation>Dit resultaat heeft geen plicht {duty}.</translation>
    </message>
    <message>
        <source>Choose one of its list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>{given} is no class or role of the EU AI Act, or excludes another.</source>
        <translation>{given} is geen klasse of rol van de EU-AI-verordening, of sluit een andere uit.</translation>
    </message>
    <message>
        <source>Spell it as in the result, for example HIGH_RISK_ANNEX_III(2).</source>
        <translation>Schrijf het zoals in het resultaat, bijvoorbeeld HIGH_RISK_ANNEX_III(2).</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} bestaat al.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Het is niet overschreven.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Een ander programma houdt {path} vast.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sluit het daar en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>There is no register at {path}.</source>
        <translation>Er is geen register op {path}.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Er is niets geopend.</translation>
    </message>
    <message>
        <source>Choose where the file is now, or open a backup.</source>
        <translation>Kies waar het bestand nu is, of open een back-up.</translation>
    </message>
    <message>
        <source>There is a register at {path} already.</source>
        <translation>Er is al een register op {path}.</translation>
    </message>
    <message>
        <source>Choose another name, or open that one.</source>
        <translation>Kies een andere naam, of open dat register.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>Het bestand {path} is leeg.</translation>
    </message>
    <message>
        <source>It was not opened, so nothing was lost by opening it.</source>
        <translation>Het is niet geopend; door openen ging dus niets verloren.</translation>
    </message>
    <message>
        <source>Open a backup.</source>
        <translation>Open een back-up.</translation>
    </message>
    <message>
        <source>{path} is not a register of this program.</source>
        <translation>{path} is geen register van dit programma.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{path} is a database without encryption.</source>
        <translation>{path} is een databank zonder versleuteling.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Het is niet geopend.</translation>
    </message>
    <message>
        <source>Choose a register that this program made.</source>
        <translation>Kies een register dat dit programma maakte.</translation>
    </message>
    <message>
        <source>The passphrase fits, but the register is damaged.</source>
        <translation>De wachtzin past, maar het register is beschadigd.</translation>
    </message>
    <message>
        <source>It was not changed by opening it.</source>
        <translation>Openen heeft het niet gewijzigd.</translation>
    </message>
    <message>
        <source>Copy it away first, then open a backup.</source>
        <translation>Kopieer het eerst, open dan een back-up.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of this program.</source>
        <translation>Het register is geschreven door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>Install that version and open it again.</source>
        <translation>Installeer die versie en open het opnieuw.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: {holder}.</source>
        <translation>Het register is elders open: {holder}.</translation>
    </message>
    <message>
        <source>Two people cannot write in it at once.</source>
        <translation>Twee personen kunnen er niet tegelijk in schrijven.</translation>
    </message>
    <message>
        <source>Close it there, or open it for viewing only.</source>
        <translation>Sluit het daar, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>The register lies on a network drive.</source>
        <translation>Het register staat op een netwerkschijf.</translation>
    </message>
    <message>
        <source>Saving is not safe there, so it was not opened.</source>
        <translation>Opslaan is daar niet veilig, dus is het niet geopend.</translation>
    </message>
    <message>
        <source>Copy it to this laptop, or open it for viewing only.</source>
        <translation>Kopieer het naar deze laptop, of open het alleen om te lezen.</translation>
    </message>
    <message>
        <source>The register is open for viewing only.</source>
        <translation>Het register is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Hier is niets te wijzigen.</translation>
    </message>
    <message>
        <source>Open it from a disk that can be written.</source>
        <translation>Open het van een schijf waarop geschreven kan worden.</translation>
    </message>
    <message>
        <source>The register is locked.</source>
        <translation>Het register is vergrendeld.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Ontgrendel het en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This copy of the register lacks its last changes.</source>
        <translation>Deze kopie van het register mist de laatste wijzigingen.</translation>
    </message>
    <message>
        <source>It was not opened, because they would stay hidden.</source>
        <translation>Ze is niet geopend, want die zouden verborgen blijven.</translation>
    </message>
    <message>
        <source>Copy all its files together, or open a backup.</source>
        <translation>Kopieer alle bestanden samen, of open een back-up.</translation>
    </message>
    <message>
        <source>That passphrase does not fit.</source>
        <translation>Die wachtzin past niet.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key.</source>
        <translation>Probeer opnieuw, of gebruik de herstelsleutel.</translation>
    </message>
    <message>
        <source>That recovery key does not belong to this register.</source>
        <translation>Die herstelsleutel hoort niet bij dit register.</translation>
    </message>
    <message>
        <source>Look for the key that was made last.</source>
        <translation>Zoek de sleutel die het laatst is gemaakt.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error.</source>
        <translation>De herstelsleutel bevat een typfout.</translation>
    </message>
    <message>
        <source>Compare it group by group; each has four characters.</source>
        <translation>Vergelijk groep per groep; elke heeft vier tekens.</translation>
    </message>
    <message>
        <source>These groups do not fit.</source>
        <translation>Deze groepen passen niet.</translation>
    </message>
    <message>
        <source>Compare them with your note.</source>
        <translation>Vergelijk ze met uw briefje.</translation>
    </message>
    <message>
        <source>The key file beside the register is missing.</source>
        <translation>Het sleutelbestand naast het register ontbreekt.</translation>
    </message>
    <message>
        <source>Without it the register cannot be opened.</source>
        <translation>Zonder dat bestand gaat het register niet open.</translation>
    </message>
    <message>
        <source>Put the .keys file beside it, or open a backup.</source>
        <translation>Zet het .keys-bestand ernaast, of open een back-up.</translation>
    </message>
    <message>
        <source>The key file is not one of this version.</source>
        <translation>Het sleutelbestand is er geen van deze versie.</translation>
    </message>
    <message>
        <source>The register was not opened.</source>
        <translation>Het register is niet geopend.</translation>
    </message>
    <message>
        <source>Put the right .keys file beside it.</source>
        <translation>Zet het juiste .keys-bestand ernaast.</translation>
    </message>
    <message>
        <source>The key file was changed outside this program.</source>
        <translation>Het sleutelbestand is buiten dit programma gewijzigd.</translation>
    </message>
    <message>
        <source>Tell your security officer and open a backup.</source>
        <translation>Verwittig uw veiligheidsverantwoordelijke en open een back-up.</translation>
    </message>
    <message>
        <source>The key file belongs to another register.</source>
        <translation>Het sleutelbestand hoort bij een ander register.</translation>
    </message>
    <message>
        <source>The keyring of this account cannot be used.</source>
        <translation>De sleutelbos van dit account is niet bruikbaar.</translation>
    </message>
    <message>
        <source>The passphrase still opens the register.</source>
        <translation>De wachtzin opent het register nog.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase.</source>
        <translation>Ontgrendel met de wachtzin.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>De wachtzin is te kort.</translation>
    </message>
    <message>
        <source>Take at least {minimum} characters.</source>
        <translation>Neem minstens {minimum} tekens.</translation>
    </message>
    <message>
        <source>The register could not be brought to this version.</source>
        <translation>Het register kon niet naar deze versie worden gebracht.</translation>
    </message>
    <message>
        <source>It is as it was; a backup lies beside it.</source>
        <translation>Het is zoals het was; een back-up staat ernaast.</translation>
    </message>
    <message>
        <source>Quote the code below and go on with the older version.</source>
        <translation>Geef de code hieronder door en werk verder met de oudere versie.</translation>
    </message>
    <message>
        <source>The trail does not check from entry {seq} on.</source>
        <translation>De audittrail klopt niet vanaf regel {seq}.</translation>
    </message>
    <message>
        <source>Somebody may have changed the register outside this program.</source>
        <translation>Misschien heeft iemand het register buiten dit programma gewijzigd.</translation>
    </message>
    <message>
        <source>Keep this file as it is and tell your security officer.</source>
        <translation>Laat dit bestand zoals het is en verwittig uw veiligheidsverantwoordelijke.</translation>
    </message>
    <message>
        <source>The disk is full; this is not saved yet.</source>
        <translation>De schijf is vol; dit is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>What you typed is kept in the window.</source>
        <translation>Wat u typte, blijft in het venster.</translation>
    </message>
    <message>
        <source>Free some space, then Retry.</source>
        <translation>Maak ruimte vrij, dan Opnieuw.</translation>
    </message>
    <message>
        <source>The disk did not answer; this is not saved yet.</source>
        <translation>De schijf antwoordde niet; dit is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then Retry.</source>
        <translation>Controleer de schijf of de stick, dan Opnieuw.</translation>
    </message>
    <message>
        <source>Nobody of this register has that name.</source>
        <translation>Niemand in dit register heeft die naam.</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>Kies een naam uit de lijst.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Een persoon heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Type 1 to 120 characters.</source>
        <translation>Typ 1 tot 120 tekens.</translation>
    </message>
    <message>
        <source>There is no such system in this register.</source>
        <translation>Dit systeem is niet in dit register.</translation>
    </message>
    <message>
        <source>Look for it in the list of systems.</source>
        <translation>Zoek het in de lijst van systemen.</translation>
    </message>
    <message>
        <source>The field {field} does not take “{value}”.</source>
        <translation>Het veld {field} aanvaardt “{value}” niet.</translation>
    </message>
    <message>
        <source>The card was not changed.</source>
        <translation>De kaart is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Choose one of the offered values.</source>
        <translation>Kies een van de aangeboden waarden.</translation>
    </message>
    <message>
        <source>A system needs a name.</source>
        <translation>Een systeem heeft een naam nodig.</translation>
    </message>
    <message>
        <source>It was not registered.</source>
        <translation>Het is niet geregistreerd.</translation>
    </message>
    <message>
        <source>Type the name people use for it.</source>
        <translation>Typ de naam die mensen ervoor gebruiken.</translation>
    </message>
    <message>
        <source>Another system has the reference {ref}.</source>
        <translation>Een ander systeem heeft het kenmerk {ref}.</translation>
    </message>
    <message>
        <source>Choose another reference, or leave it empty.</source>
        <translation>Kies een ander kenmerk, of laat het leeg.</translation>
    </message>
    <message>
        <source>The pack says in an unreadable way when a question applies.</source>
        <translation>Het pakket zegt niet leesbaar wanneer een vraag geldt.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>Het pakket is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The pack {pack} is not in this register.</source>
        <translation>Het pakket {pack} is niet in dit register.</translation>
    </message>
    <message>
        <source>The assessment cannot begin.</source>
        <translation>De beoordeling kan niet beginnen.</translation>
    </message>
    <message>
        <source>Install the pack first.</source>
        <translation>Installeer eerst het pakket.</translation>
    </message>
    <message>
        <source>The pack has faults.</source>
        <translation>Het pakket heeft fouten.</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>Het is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>This version of {pack} is installed with other content.</source>
        <translation>Deze versie van {pack} is met andere inhoud geïnstalleerd.</translation>
    </message>
    <message>
        <source>A change of content needs a new version number.</source>
        <translation>Gewijzigde inhoud vraagt een nieuw versienummer.</translation>
    </message>
    <message>
        <source>A risk lies outside the scale of the method.</source>
        <translation>Een risico valt buiten de schaal van de methode.</translation>
    </message>
    <message>
        <source>It was not rated.</source>
        <translation>Het is niet ingeschaald.</translation>
    </message>
    <message>
        <source>An answer lies outside the scale.</source>
        <translation>Een antwoord valt buiten de schaal.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>Het resultaat is niet te tonen.</translation>
    </message>
    <message>
        <source>Quote the code below.</source>
        <translation>Geef de code hieronder door.</translation>
    </message>
    <message>
        <source>The question {question_id} has no weight.</source>
        <translation>De vraag {question_id} heeft geen gewicht.</translation>
    </message>
    <message>
        <source>There is no such assessment in this register.</source>
        <translation>Deze beoordeling is niet in dit register.</translation>
    </message>
    <message>
        <source>Look for it in the list of assessments.</source>
        <translation>Zoek ze in de lijst van beoordelingen.</translation>
    </message>
    <message>
        <source>That answer is not on the scale.</source>
        <translation>Dat antwoord staat niet op de schaal.</translation>
    </message>
    <message>
        <source>The answer was not changed.</source>
        <translation>Het antwoord is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Choose one of the offered answers.</source>
        <translation>Kies een van de aangeboden antwoorden.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>De notitie is te lang.</translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation>Ze is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Shorten it to {limit} characters, or attach it as a file.</source>
        <translation>Kort ze in tot {limit} tekens, of voeg ze toe als bestand.</translation>
    </message>
    <message>
        <source>No questionnaire was chosen.</source>
        <translation>Er is geen vragenlijst gekozen.</translation>
    </message>
    <message>
        <source>The assessment did not begin.</source>
        <translation>De beoordeling is niet begonnen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er minstens één.</translation>
    </message>
    <message>
        <source>The assessment is handed in.</source>
        <translation>De beoordeling is ingediend.</translation>
    </message>
    <message>
        <source>Its answers no longer change here.</source>
        <translation>De antwoorden veranderen hier niet meer.</translation>
    </message>
    <message>
        <source>Ask the reviewer to send it back.</source>
        <translation>Vraag de beoordelaar ze terug te sturen.</translation>
    </message>
    <message>
        <source>This question does not apply to the system.</source>
        <translation>Deze vraag geldt niet voor het systeem.</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>Het antwoord is niet bewaard.</translation>
    </message>
    <message>
        <source>Check the system card.</source>
        <translation>Controleer de systeemkaart.</translation>
    </message>
    <message>
        <source>Some questions stand against handing in: {questions}.</source>
        <translation>Enkele vragen beletten het indienen: {questions}.</translation>
    </message>
    <message>
        <source>The assessment is still a draft.</source>
        <translation>De beoordeling is nog een concept.</translation>
    </message>
    <message>
        <source>Answer them, or hand in with open questions.</source>
        <translation>Beantwoord ze, of dien in met open vragen.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the register.</source>
        <translation>Dit bewijs is niet in het register.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Voeg het bestand opnieuw toe.</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>{name} is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Files that can run, are empty, damaged or not what they say are not taken in ({reason}).</source>
        <translation>Bestanden die kunnen draaien, leeg, beschadigd of iets anders zijn dan ze zeggen, worden niet opgenomen ({reason}).</translation>
    </message>
    <message>
        <source>Attach a photo, a PDF or a text file of it.</source>
        <translation>Voeg er een foto, een PDF of een tekstbestand van toe.</translation>
    </message>
    <message>
        <source>{name} is too large and was not attached.</source>
        <translation>{name} is te groot en is niet toegevoegd.</translation>
    </message>
    <message>
        <source>One file may have 64 MB.</source>
        <translation>Eén bestand mag 64 MB zijn.</translation>
    </message>
    <message>
        <source>Attach the part that matters.</source>
        <translation>Voeg het deel toe dat ertoe doet.</translation>
    </message>
    <message>
        <source>{name} contains macros and was not attached.</source>
        <translation>{name} bevat macro’s en is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Macros can run, so they stay out of the register.</source>
        <translation>Macro’s kunnen draaien, dus blijven ze buiten het register.</translation>
    </message>
    <message>
        <source>Save it as PDF and attach that.</source>
        <translation>Sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>Only a handed-in assessment is reviewed.</source>
        <translation>Alleen een ingediende beoordeling wordt nagezien.</translation>
    </message>
    <message>
        <source>Wait until the assessor hands it in.</source>
        <translation>Wacht tot de assessor ze indient.</translation>
    </message>
    <message>
        <source>You answered in this assessment.</source>
        <translation>U hebt in deze beoordeling geantwoord.</translation>
    </message>
    <message>
        <source>Another person reviews it: four eyes see more.</source>
        <translation>Een andere persoon ziet ze na: vierogenprincipe.</translation>
    </message>
    <message>
        <source>Hand the laptop over, or change the person at work in Settings.</source>
        <translation>Geef de laptop door, of wijzig in Instellingen wie aan het werk is.</translation>
    </message>
    <message>
        <source>Sending back needs a reason.</source>
        <translation>Terugsturen vraagt een reden.</translation>
    </message>
    <message>
        <source>The answer was not sent back.</source>
        <translation>Het antwoord is niet teruggestuurd.</translation>
    </message>
    <message>
        <source>Type what is to be mended.</source>
        <translation>Typ wat te verbeteren is.</translation>
    </message>
    <message>
        <source>Some answers have no verdict yet: {questions}.</source>
        <translation>Enkele antwoorden hebben nog geen oordeel: {questions}.</translation>
    </message>
    <message>
        <source>The review is still open.</source>
        <translation>Het nazicht is nog open.</translation>
    </message>
    <message>
        <source>Accept them or send them back.</source>
        <translation>Aanvaard ze of stuur ze terug.</translation>
    </message>
    <message>
        <source>{file} was not read.</source>
        <translation>{file} is niet gelezen.</translation>
    </message>
    <message>
        <source>A list with macros, links, a password or too much content stays out ({reason}).</source>
        <translation>Een lijst met macro’s, koppelingen, een wachtwoord of te veel inhoud blijft buiten ({reason}).</translation>
    </message>
    <message>
        <source>Save it as a plain XLSX or CSV and choose that.</source>
        <translation>Sla ze op als gewone XLSX of CSV en kies die.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of that name.</source>
        <translation>De werkmap heeft geen blad met die naam.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Er is niets gelezen.</translation>
    </message>
    <message>
        <source>It has: {sheets}.</source>
        <translation>Ze heeft: {sheets}.</translation>
    </message>
    <message>
        <source>No row of {file} looks like the titles of columns.</source>
        <translation>Geen rij van {file} lijkt op kolomtitels.</translation>
    </message>
    <message>
        <source>Put titles into one row, one title a column.</source>
        <translation>Zet titels in één rij, één per kolom.</translation>
    </message>
    <message>
        <source>The kept columns are gone.</source>
        <translation>De bewaarde kolommen zijn weg.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>Kies de kolommen opnieuw.</translation>
    </message>
    <message>
        <source>The kept columns cannot be read.</source>
        <translation>De bewaarde kolommen zijn niet te lezen.</translation>
    </message>
    <message>
        <source>A text is longer than a cell can hold.</source>
        <translation>Een tekst is langer dan een cel kan bevatten.</translation>
    </message>
    <message>
        <source>The workbook was not written.</source>
        <translation>De werkmap is niet geschreven.</translation>
    </message>
    <message>
        <source>Shorten the text, or attach it as a file.</source>
        <translation>Kort de tekst in, of voeg hem toe als bestand.</translation>
    </message>
    <message>
        <source>The AI Act tree has no question {node}.</source>
        <translation>De boom van de AI-verordening heeft geen vraag {node}.</translation>
    </message>
    <message>
        <source>Nothing was classified.</source>
        <translation>Er is niets ingedeeld.</translation>
    </message>
    <message>
        <source>The question {node} has no such answer.</source>
        <translation>De vraag {node} heeft dat antwoord niet.</translation>
    </message>
    <message>
        <source>Two answers exclude each other.</source>
        <translation>Twee antwoorden sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>Look at the question {node} again.</source>
        <translation>Bekijk de vraag {node} opnieuw.</translation>
    </message>
    <message>
        <source>The facts cannot be read.</source>
        <translation>De feiten zijn niet te lezen.</translation>
    </message>
    <message>
        <source>There is no profile of that name.</source>
        <translation>Er is geen profiel met die naam.</translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation>Er zijn: {profiles}.</translation>
    </message>
    <message>
        <source>The library has no entry {entry}.</source>
        <translation>De bibliotheek heeft geen stuk {entry}.</translation>
    </message>
    <message>
        <source>It may have been taken out of a newer version.</source>
        <translation>Het kan in een nieuwere versie zijn vervallen.</translation>
    </message>
    <message>
        <source>Look for it by its words in the list.</source>
        <translation>Zoek het met zijn woorden in de lijst.</translation>
    </message>
    <message>
        <source>There is no such framework here.</source>
        <translation>Dit kader is er hier niet.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Er is niets getoond.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Zoek het in de lijst.</translation>
    </message>
    <message>
        <source>{framework} has no item {item}.</source>
        <translation>{framework} heeft geen punt {item}.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Er is niets beslist.</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>Kies een punt uit de lijst.</translation>
    </message>
    <message>
        <source>A decision needs a reason of at most {limit} characters.</source>
        <translation>Een beslissing vraagt een reden van hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>Write why the item applies or does not.</source>
        <translation>Schrijf waarom het punt wel of niet geldt.</translation>
    </message>
    <message>
        <source>{file} was not written by this program for a review.</source>
        <translation>{file} is niet door dit programma voor nazicht geschreven.</translation>
    </message>
    <message>
        <source>Export the questionnaire and review that workbook.</source>
        <translation>Exporteer de vragenlijst en kijk die werkmap na.</translation>
    </message>
    <message>
        <source>{file} belongs to the pack {pack}.</source>
        <translation>{file} hoort bij het pakket {pack}.</translation>
    </message>
    <message>
        <source>Choose the folder of that pack.</source>
        <translation>Kies de map van dat pakket.</translation>
    </message>
    <message>
        <source>{file} holds formulas: {cells}.</source>
        <translation>{file} bevat formules: {cells}.</translation>
    </message>
    <message>
        <source>Nothing was changed, as their text could be anything.</source>
        <translation>Er is niets gewijzigd, want hun tekst kan van alles zijn.</translation>
    </message>
    <message>
        <source>Write the text itself into these cells.</source>
        <translation>Schrijf de tekst zelf in deze cellen.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lacks the column {column}.</source>
        <translation>Op blad {sheet} ontbreekt de kolom {column}.</translation>
    </message>
    <message>
        <source>Give the column its name back, or export anew.</source>
        <translation>Geef de kolom haar naam terug of exporteer opnieuw.</translation>
    </message>
    <message>
        <source>{pack} is no questionnaire.</source>
        <translation>{pack} is geen vragenlijst.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Choose the folder of a questionnaire.</source>
        <translation>Kies de map van een vragenlijst.</translation>
    </message>
    <message>
        <source>The pack was changed after {file} was written.</source>
        <translation>Het pakket is gewijzigd nadat {file} geschreven was.</translation>
    </message>
    <message>
        <source>Nothing was changed, as that would be undone.</source>
        <translation>Er is niets gewijzigd, anders ging dat verloren.</translation>
    </message>
    <message>
        <source>Export anew and review that workbook.</source>
        <translation>Exporteer opnieuw en kijk die werkmap na.</translation>
    </message>
    <message>
        <source>Something stands against this workbook.</source>
        <translation>Er is iets mis met deze werkmap.</translation>
    </message>
    <message>
        <source>Mend what the preview names.</source>
        <translation>Herstel wat het voorbeeld noemt.</translation>
    </message>
    <message>
        <source>The assessment was handed in.</source>
        <translation>De beoordeling is ingediend.</translation>
    </message>
    <message>
        <source>It keeps the questions it was answered with.</source>
        <translation>Ze houdt de vragen waarmee ze beantwoord is.</translation>
    </message>
    <message>
        <source>Start a new assessment for the newer version.</source>
        <translation>Begin voor de nieuwere versie een nieuwe beoordeling.</translation>
    </message>
    <message>
        <source>The assessment has version {version} or a newer one.</source>
        <translation>De beoordeling heeft versie {version} of een nieuwere.</translation>
    </message>
    <message>
        <source>Choose a newer version.</source>
        <translation>Kies een nieuwere versie.</translation>
    </message>
    <message>
        <source>That questionnaire is not part of the assessment, or several have this version.</source>
        <translation>Die vragenlijst hoort niet bij de beoordeling, of meerdere hebben deze versie.</translation>
    </message>
    <message>
        <source>Name one of: {packs}.</source>
        <translation>Noem er een van: {packs}.</translation>
    </message>
    <message>
        <source>There is no export format {format}.</source>
        <translation>Er is geen exportformaat {format}.</translation>
    </message>
    <message>
        <source>Name one of: {formats}.</source>
        <translation>Noem er een van: {formats}.</translation>
    </message>
    <message>
        <source>The effort of a treatment is not known.</source>
        <translation>De inspanning voor een behandeling is niet bekend.</translation>
    </message>
    <message>
        <source>It has no place in the order.</source>
        <translation>Ze heeft geen plaats in de volgorde.</translation>
    </message>
    <message>
        <source>Say how much work it is.</source>
        <translation>Zeg hoeveel werk het is.</translation>
    </message>
    <message>
        <source>Another file&apos;s log lies beside the register.</source>
        <translation>Naast het register ligt het logbestand van een ander bestand.</translation>
    </message>
    <message>
        <source>It was not opened, so nothing was mixed.</source>
        <translation>Het is niet geopend, dus niets is vermengd.</translation>
    </message>
    <message>
        <source>Move the -wal file away, then open it again.</source>
        <translation>Verplaats het -wal-bestand en open het opnieuw.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} is niet te lezen.</translation>
    </message>
    <message>
        <source>Look whether the file is still there and who may read it.</source>
        <translation>Kijk of het bestand er nog is en wie het mag lezen.</translation>
    </message>
    <message>
        <source>The assessment is not reviewed yet.</source>
        <translation>De beoordeling is nog niet nagezien.</translation>
    </message>
    <message>
        <source>A final report can only be made of a reviewed one.</source>
        <translation>Een definitief rapport kan alleen van een nageziene.</translation>
    </message>
    <message>
        <source>Have it reviewed, or make a draft.</source>
        <translation>Laat ze nazien, of maak een concept.</translation>
    </message>
    <message>
        <source>The system has no assessment.</source>
        <translation>Het systeem heeft geen beoordeling.</translation>
    </message>
    <message>
        <source>There is nothing to report on.</source>
        <translation>Er is niets om over te rapporteren.</translation>
    </message>
    <message>
        <source>Start an assessment first.</source>
        <translation>Start eerst een beoordeling.</translation>
    </message>
    <message>
        <source>There is no such report in this register.</source>
        <translation>Dit rapport is niet in dit register.</translation>
    </message>
    <message>
        <source>Look for it in the list of reports.</source>
        <translation>Zoek het in de lijst van rapporten.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown.</source>
        <translation>Pagina {page} is niet te tonen.</translation>
    </message>
    <message>
        <source>The report itself is complete.</source>
        <translation>Het rapport zelf is volledig.</translation>
    </message>
    <message>
        <source>Take a smaller size, or save the PDF and open it there.</source>
        <translation>Neem een kleinere maat, of sla de PDF op en open ze daar.</translation>
    </message>
    <message>
        <source>The file is no PDF that can be shown.</source>
        <translation>Het bestand is geen PDF die te tonen is.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Vraag het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The content of the report cannot be read.</source>
        <translation>De inhoud van het rapport is niet te lezen.</translation>
    </message>
    <message>
        <source>Its pages are still in the register.</source>
        <translation>De pagina’s zijn nog in het register.</translation>
    </message>
    <message>
        <source>This system is not derogated under Art. 6(3).</source>
        <translation>Dit systeem is niet vrijgesteld volgens art. 6(3).</translation>
    </message>
    <message>
        <source>Art. 6(4) asks for a document only then; nothing was written.</source>
        <translation>Alleen dan vraagt art. 6(4) een document; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Take the classification record instead.</source>
        <translation>Neem in plaats daarvan het indelingsdossier.</translation>
    </message>
    <message>
        <source>No duty to register under Art. 49 follows from class and role.</source>
        <translation>Uit klasse en rol volgt geen registratieplicht volgens art. 49.</translation>
    </message>
    <message>
        <source>There is nothing to fill in; nothing was written.</source>
        <translation>Er valt niets in te vullen; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Look at roles and duties of the result if you expected one.</source>
        <translation>Bekijk rollen en plichten van de uitkomst als u er een verwachtte.</translation>
    </message>
    <message>
        <source>This document is made as PDF only.</source>
        <translation>Dit document is er alleen als PDF.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf.</source>
        <translation>Kies een bestand dat eindigt op .pdf.</translation>
    </message>
    <message>
        <source>The system has no classification.</source>
        <translation>Het systeem heeft geen indeling.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Er valt niets af te drukken.</translation>
    </message>
    <message>
        <source>Classify it first.</source>
        <translation>Deel het eerst in.</translation>
    </message>
    <message>
        <source>The system has several classifications, one for each intended purpose.</source>
        <translation>Het systeem heeft meerdere indelingen, één per beoogd doel.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Zeg welke bedoeld is.</translation>
    </message>
    <message>
        <source>That passphrase does not open the certificate file.</source>
        <translation>Die wachtzin opent het certificaatbestand niet.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Er is niets ondertekend.</translation>
    </message>
    <message>
        <source>Type it again; capitals matter.</source>
        <translation>Typ ze opnieuw; hoofdletters tellen.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can sign ({why}).</source>
        <translation>Het bestand bevat geen certificaat dat kan ondertekenen ({why}).</translation>
    </message>
    <message>
        <source>Choose the .p12 or .pfx file with your key in it.</source>
        <translation>Kies het .p12- of .pfx-bestand met uw sleutel erin.</translation>
    </message>
    <message>
        <source>This certificate must not sign.</source>
        <translation>Dit certificaat mag niet ondertekenen.</translation>
    </message>
    <message>
        <source>Nothing was signed; the report is as it was.</source>
        <translation>Er is niets ondertekend; het rapport is zoals het was.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>Vraag een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The certificate belongs to {found}, but {expected} is to sign here.</source>
        <translation>Het certificaat is van {found}, maar {expected} moet hier ondertekenen.</translation>
    </message>
    <message>
        <source>Choose the certificate of {expected}, or make a new version with another name.</source>
        <translation>Kies het certificaat van {expected}, of maak een nieuwe versie met een andere naam.</translation>
    </message>
    <message>
        <source>It is not your turn yet: {waiting_for} signs first.</source>
        <translation>Het is nog niet uw beurt: {waiting_for} tekent eerst.</translation>
    </message>
    <message>
        <source>Wait for that signature.</source>
        <translation>Wacht op die handtekening.</translation>
    </message>
    <message>
        <source>This signature is there already.</source>
        <translation>Deze handtekening is er al.</translation>
    </message>
    <message>
        <source>The report is as it was.</source>
        <translation>Het rapport is zoals het was.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Kies een andere rol.</translation>
    </message>
    <message>
        <source>A signature in this report forbids any further one.</source>
        <translation>Een handtekening in dit rapport verbiedt elke volgende.</translation>
    </message>
    <message>
        <source>Make a new version.</source>
        <translation>Maak een nieuwe versie.</translation>
    </message>
    <message>
        <source>The report was changed after it was sealed.</source>
        <translation>Het rapport is na het verzegelen gewijzigd.</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>Het is niet ondertekend.</translation>
    </message>
    <message>
        <source>Make a new version, and tell your security officer.</source>
        <translation>Maak een nieuwe versie en verwittig uw veiligheidsverantwoordelijke.</translation>
    </message>
    <message>
        <source>This file has no signature fields.</source>
        <translation>Dit bestand heeft geen handtekeningvelden.</translation>
    </message>
    <message>
        <source>It is a draft, or no report of this program.</source>
        <translation>Het is een concept, of geen rapport van dit programma.</translation>
    </message>
    <message>
        <source>Make a final report of a reviewed assessment.</source>
        <translation>Maak een definitief rapport van een nageziene beoordeling.</translation>
    </message>
    <message>
        <source>The report has no signature field {field}.</source>
        <translation>Het rapport heeft geen handtekeningveld {field}.</translation>
    </message>
    <message>
        <source>Choose one of {fields}.</source>
        <translation>Kies een van {fields}.</translation>
    </message>
    <message>
        <source>The file cannot be read as a report ({why}).</source>
        <translation>Het bestand is niet als rapport te lezen ({why}).</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Het bestand bevat geen certificaat.</translation>
    </message>
    <message>
        <source>The roots that you trust are as they were.</source>
        <translation>De roots die u vertrouwt zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Choose a certificate file, PEM or DER.</source>
        <translation>Kies een certificaatbestand, PEM of DER.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>De handtekening kwam niet tot stand.</translation>
    </message>
    <message>
        <source>There is no such risk in the register.</source>
        <translation>Dit risico staat niet in het register.</translation>
    </message>
    <message>
        <source>Go back to the list and choose one.</source>
        <translation>Ga terug naar de lijst en kies er een.</translation>
    </message>
    <message>
        <source>There is no such treatment.</source>
        <translation>Deze behandeling bestaat niet.</translation>
    </message>
    <message>
        <source>Open the risk and choose one of its treatments.</source>
        <translation>Open het risico en kies een van zijn behandelingen.</translation>
    </message>
    <message>
        <source>You may not accept a risk in band {band}.</source>
        <translation>Een risico in band {band} mag u niet aanvaarden.</translation>
    </message>
    <message>
        <source>The risk is as it was before. This band needs: {needed}.</source>
        <translation>Het risico is zoals voorheen. Deze band vraagt: {needed}.</translation>
    </message>
    <message>
        <source>Ask the person who holds that authority, or treat the risk.</source>
        <translation>Vraag wie die bevoegdheid heeft, of behandel het risico.</translation>
    </message>
    <message>
        <source>A risk in band {band} can be accepted until {latest} at most.</source>
        <translation>Een risico in band {band} kan hoogstens tot {latest} aanvaard worden.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Kies een vroegere dag.</translation>
    </message>
    <message>
        <source>This decision lacks words that the method asks for ({what}).</source>
        <translation>Aan dit besluit ontbreken woorden die de methode vraagt ({what}).</translation>
    </message>
    <message>
        <source>Say why, and for High and Critical also what is done in the meantime.</source>
        <translation>Zeg waarom, en bij Hoog en Kritiek ook wat intussen gebeurt.</translation>
    </message>
    <message>
        <source>This treatment raises nothing above what counts today.</source>
        <translation>Deze behandeling verhoogt niets boven wat vandaag telt.</translation>
    </message>
    <message>
        <source>It was not saved: nobody could say that it worked.</source>
        <translation>Ze is niet opgeslagen: niemand zou kunnen zeggen of ze werkt.</translation>
    </message>
    <message>
        <source>Name an answer that it raises, to which level and with which evidence.</source>
        <translation>Noem een antwoord dat ze verhoogt, naar welk niveau en met welk bewijs.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a treatment.</source>
        <translation>‘{value}’ past niet in {field} van een behandeling.</translation>
    </message>
    <message>
        <source>Treatment {treatment} is not proven: {questions}.</source>
        <translation>Behandeling {treatment} is niet aangetoond: {questions}.</translation>
    </message>
    <message>
        <source>It stays planned.</source>
        <translation>Ze blijft gepland.</translation>
    </message>
    <message>
        <source>Answer these questions again with the promised level and attach the evidence.</source>
        <translation>Beantwoord deze vragen opnieuw op het beloofde niveau en voeg het bewijs toe.</translation>
    </message>
    <message>
        <source>This option is not open where {dimension} is touched.</source>
        <translation>Deze optie kan niet waar {dimension} geraakt wordt.</translation>
    </message>
    <message>
        <source>Choose another: safety and the duty to supply cannot be shared or taken for gain.</source>
        <translation>Kies een andere: veiligheid en leveringsplicht kan men niet delen of voor winst nemen.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a risk.</source>
        <translation>‘{value}’ past niet in {field} van een risico.</translation>
    </message>
    <message>
        <source>No installed questionnaire has {questions}.</source>
        <translation>Geen geïnstalleerde vragenlijst bevat {questions}.</translation>
    </message>
    <message>
        <source>Link the risk to questions of this register.</source>
        <translation>Koppel het risico aan vragen van dit register.</translation>
    </message>
    <message>
        <source>This risk stands in the register already as {ref}.</source>
        <translation>Dit risico staat al als {ref} in het register.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Open {ref} and change it there.</source>
        <translation>Open {ref} en wijzig het daar.</translation>
    </message>
    <message>
        <source>Risk {ref} no longer counts ({state}).</source>
        <translation>Risico {ref} telt niet meer ({state}).</translation>
    </message>
    <message>
        <source>Reopen it first, or work on the risk that took its place.</source>
        <translation>Heropen het eerst, of werk aan het risico dat ervoor kwam.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Zeg in één zin waarom.</translation>
    </message>
    <message>
        <source>{ref} and {other} come from each other and cannot be merged this way.</source>
        <translation>{ref} en {other} komen uit elkaar voort en kunnen zo niet samengevoegd worden.</translation>
    </message>
    <message>
        <source>Merge into a risk that is neither of the two.</source>
        <translation>Voeg samen in een risico dat geen van beide is.</translation>
    </message>
    <message>
        <source>Splitting and merging need at least two risks of one system.</source>
        <translation>Splitsen en samenvoegen vragen minstens twee risico’s van één systeem.</translation>
    </message>
    <message>
        <source>Name another part or choose another risk of the same system.</source>
        <translation>Noem nog een deel of kies nog een risico van hetzelfde systeem.</translation>
    </message>
    <message>
        <source>{field} cannot be set to “{value}”.</source>
        <translation>{field} kan niet op ‘{value}’ gezet worden.</translation>
    </message>
    <message>
        <source>The computed value stands.</source>
        <translation>De berekende waarde geldt.</translation>
    </message>
    <message>
        <source>Choose 1 to 5 or a band, with a day until which a band holds.</source>
        <translation>Kies 1 tot 5 of een band; een band met de dag tot wanneer hij geldt.</translation>
    </message>
    <message>
        <source>Treatment {ref} is closed ({state}).</source>
        <translation>Behandeling {ref} is afgesloten ({state}).</translation>
    </message>
    <message>
        <source>It no longer changes.</source>
        <translation>Ze wijzigt niet meer.</translation>
    </message>
    <message>
        <source>Plan a new one.</source>
        <translation>Plan een nieuwe.</translation>
    </message>
    <message>
        <source>Risk {ref} has no acceptance in force.</source>
        <translation>Voor risico {ref} geldt geen aanvaarding.</translation>
    </message>
    <message>
        <source>There is nothing to withdraw.</source>
        <translation>Er valt niets in te trekken.</translation>
    </message>
    <message>
        <source>This authority or person is not known here.</source>
        <translation>Deze bevoegdheid of persoon is hier niet bekend.</translation>
    </message>
    <message>
        <source>Choose people who work in this register.</source>
        <translation>Kies mensen die in dit register werken.</translation>
    </message>
    <message>
        <source>{file} is not the risk workbook of this register ({reason}).</source>
        <translation>{file} is niet de risicowerkmap van dit register ({reason}).</translation>
    </message>
    <message>
        <source>Export the register anew and change that workbook; keep its sheets and headers.</source>
        <translation>Exporteer het register opnieuw en wijzig die werkmap; behoud bladen en koppen.</translation>
    </message>
    <message>
        <source>{file} has no change that can be taken over.</source>
        <translation>{file} bevat geen wijziging die overgenomen kan worden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Refused cells: {refused}.</source>
        <translation>Er is niets gewijzigd. Geweigerde cellen: {refused}.</translation>
    </message>
    <message>
        <source>Mend the refused cells, or close the workbook.</source>
        <translation>Verbeter de geweigerde cellen, of sluit de werkmap.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a zone.</source>
        <translation>‘{value}’ past niet in {field} van een zone.</translation>
    </message>
    <message>
        <source>Use levels 0 to 4 and requirements of IEC 62443-3-3.</source>
        <translation>Gebruik niveaus 0 tot 4 en eisen van IEC 62443-3-3.</translation>
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
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Aangetoond</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>verklaring</translation>
    </message>
    <message>
        <source>document or photo</source>
        <translation>document of foto</translation>
    </message>
    <message>
        <source>seen at work</source>
        <translation>werkend gezien</translation>
    </message>
    <message>
        <source>tested by others</source>
        <translation>door anderen getest</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robuustheid</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Cyberbeveiliging</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Misbruik</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architectuur</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Draaiboeken</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architecturen</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>How you notice it</source>
        <translation>Waaraan u het merkt</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>De eerste tien minuten</translation>
    </message>
    <message>
        <source>How operation goes on</source>
        <translation>Hoe het bedrijf doorgaat</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Wat u niet doet</translation>
    </message>
    <message>
        <source>What to decide, and at which limit</source>
        <translation>Wat te beslissen, en bij welke grens</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Indammen</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>Bewijs bewaren</translation>
    </message>
    <message>
        <source>Whom to tell by when</source>
        <translation>Wie tegen wanneer inlichten</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Prove that it is clean</source>
        <translation>Aantonen dat het schoon is</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>What it stands against</source>
        <translation>Waartegen zij bestand is</translation>
    </message>
    <message>
        <source>What it does not stand against</source>
        <translation>Waartegen niet</translation>
    </message>
    <message>
        <source>Controls and the questions that check them</source>
        <translation>Maatregelen en de vragen die ze controleren</translation>
    </message>
    <message>
        <source>Variants and their price</source>
        <translation>Varianten en hun prijs</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <source>Three true-to-life cases</source>
        <translation>Drie gevallen uit het leven</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nagezien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Geldt niet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>reden ontbreekt</translation>
    </message>
    <message>
        <source>sent back by the reviewer</source>
        <translation>teruggestuurd door de beoordelaar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Teruggestuurd</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>weak answer</source>
        <translation>zwak antwoord</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Machine learning</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Taalmodel</translation>
    </message>
    <message>
        <source>Retrieval and language model</source>
        <translation>Taalmodel met opzoeking</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
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
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>In bedrijf</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>In wijziging</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Buiten gebruik</translation>
    </message>
    <message>
        <source>Offline analysis</source>
        <translation>Offline analyse</translation>
    </message>
    <message>
        <source>Advises a person</source>
        <translation>Adviseert een persoon</translation>
    </message>
    <message>
        <source>Acts after each approval</source>
        <translation>Handelt na elke goedkeuring</translation>
    </message>
    <message>
        <source>Acts within limits</source>
        <translation>Handelt binnen grenzen</translation>
    </message>
    <message>
        <source>Acts freely</source>
        <translation>Handelt vrij</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Onderstation</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>Controlezaal</translation>
    </message>
    <message>
        <source>OT server</source>
        <translation>OT-server</translation>
    </message>
    <message>
        <source>DMZ</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Geïsoleerd</translation>
    </message>
    <message>
        <source>Controlled transfer</source>
        <translation>Gecontroleerde overdracht</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>No remote access</source>
        <translation>Geen toegang op afstand</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Op verzoek</translation>
    </message>
    <message>
        <source>Standing access</source>
        <translation>Vaste toegang</translation>
    </message>
    <message>
        <source>Writes nowhere</source>
        <translation>Schrijft nergens</translation>
    </message>
    <message>
        <source>Business systems</source>
        <translation>Bedrijfssystemen</translation>
    </message>
    <message>
        <source>Control systems</source>
        <translation>Besturingssystemen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publiek</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Ondersteunend</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Belangrijk</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Hulpmiddel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>In opbouw</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Beheerst</translation>
    </message>
    <message>
        <source>Assured</source>
        <translation>Verzekerd</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>CISO</source>
        <translation>CISO</translation>
    </message>
    <message>
        <source>Safety of people</source>
        <translation>Veiligheid van mensen</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Bevoorrading</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Law and licence</source>
        <translation>Wet en vergunning</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Financieel</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputatie</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Zeldzaam</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Onwaarschijnlijk</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Bijna zeker</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
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
        <translation>Draait in</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Blootstelling</translation>
    </message>
    <message>
        <source>Supplier&apos;s remote access</source>
        <translation>Toegang op afstand van leverancier</translation>
    </message>
    <message>
        <source>Can write to</source>
        <translation>Kan schrijven naar</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Persoonsgegevens</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>Gebruikte data</translation>
    </message>
    <message>
        <source>Who acts on the output</source>
        <translation>Wie handelt naar de output</translation>
    </message>
    <message>
        <source>Criticality for the grid</source>
        <translation>Kritikaliteit voor het net</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>In gebruik sinds</translation>
    </message>
    <message>
        <source>Model of a third party</source>
        <translation>Model van een derde</translation>
    </message>
    <message>
        <source>Data of a third party</source>
        <translation>Data van een derde</translation>
    </message>
    <message>
        <source>Learns in operation</source>
        <translation>Leert in bedrijf</translation>
    </message>
    <message>
        <source>Uses images</source>
        <translation>Gebruikt beelden</translation>
    </message>
    <message>
        <source>Uses telemetry</source>
        <translation>Gebruikt telemetrie</translation>
    </message>
    <message>
        <source>Takes in text from outside</source>
        <translation>Neemt tekst van buiten op</translation>
    </message>
    <message>
        <source>Sees grid-critical data</source>
        <translation>Ziet netkritieke data</translation>
    </message>
    <message>
        <source>Related to safety</source>
        <translation>Veiligheidsgerelateerd</translation>
    </message>
    <message>
        <source>Affects customers</source>
        <translation>Raakt klanten</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Andere kolommen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gesplitst</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>Avoid: do not use the AI here</source>
        <translation>Vermijden: AI hier niet gebruiken</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Bron wegnemen</translation>
    </message>
    <message>
        <source>Make it less likely</source>
        <translation>Minder waarschijnlijk maken</translation>
    </message>
    <message>
        <source>Make it less grave</source>
        <translation>Minder ernstig maken</translation>
    </message>
    <message>
        <source>Share the money at stake</source>
        <translation>Geldrisico delen</translation>
    </message>
    <message>
        <source>Retain knowingly</source>
        <translation>Bewust dragen</translation>
    </message>
    <message>
        <source>Take for an opportunity</source>
        <translation>Nemen voor een kans</translation>
    </message>
    <message>
        <source>up to 5 person-days</source>
        <translation>tot 5 mensdagen</translation>
    </message>
    <message>
        <source>up to 20 person-days</source>
        <translation>tot 20 mensdagen</translation>
    </message>
    <message>
        <source>up to 60 person-days</source>
        <translation>tot 60 mensdagen</translation>
    </message>
    <message>
        <source>more than 60 person-days</source>
        <translation>meer dan 60 mensdagen</translation>
    </message>
    <message>
        <source>Acceptance expired</source>
        <translation>Aanvaarding verlopen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Treatment overdue</source>
        <translation>Behandeling te laat</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Herziening te laat</translation>
    </message>
    <message>
        <source>Outside appetite</source>
        <translation>Buiten de bereidheid</translation>
    </message>
    <message>
        <source>the owner of the risk</source>
        <translation>de eigenaar van het risico</translation>
    </message>
    <message>
        <source>the accountable executive</source>
        <translation>de verantwoordelijke leiding</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>de directie</translation>
    </message>
    <message>
        <source>on likelihood</source>
        <translation>op waarschijnlijkheid</translation>
    </message>
    <message>
        <source>on impact</source>
        <translation>op gevolg</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>op beide</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inherent</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisico</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>is computed, not typed</source>
        <translation>wordt berekend, niet getypt</translation>
    </message>
    <message>
        <source>the register has no such reference</source>
        <translation>het register kent het kenmerk niet</translation>
    </message>
    <message>
        <source>the row has no reference</source>
        <translation>de rij heeft geen kenmerk</translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation>telt niet meer</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Suggestion confirmed</source>
        <translation>Voorstel bevestigd</translation>
    </message>
    <message>
        <source>Suggestion rejected</source>
        <translation>Voorstel afgewezen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Split off another risk</source>
        <translation>Van een ander afgesplitst</translation>
    </message>
    <message>
        <source>Another risk merged in</source>
        <translation>Een ander opgenomen</translation>
    </message>
    <message>
        <source>Merged into another risk</source>
        <translation>Samengevoegd met een ander</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Heropend</translation>
    </message>
    <message>
        <source>Number overridden</source>
        <translation>Getal overruled</translation>
    </message>
    <message>
        <source>Override ended</source>
        <translation>Overruling beëindigd</translation>
    </message>
    <message>
        <source>Treatment planned</source>
        <translation>Behandeling gepland</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <translation>Behandeling gewijzigd</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>Behandeling afgerond</translation>
    </message>
    <message>
        <source>Treatment given up</source>
        <translation>Behandeling opgegeven</translation>
    </message>
    <message>
        <source>Acceptance withdrawn</source>
        <translation>Aanvaarding ingetrokken</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Vanwege</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>Kan gebeuren</translation>
    </message>
    <message>
        <source>Leading to</source>
        <translation>Leidt tot</translation>
    </message>
    <message>
        <source>Likelihood before controls</source>
        <translation>Waarschijnlijkheid vóór maatregelen</translation>
    </message>
    <message>
        <source>Impact before controls</source>
        <translation>Gevolg vóór maatregelen</translation>
    </message>
    <message>
        <source>Evidence for the likelihood</source>
        <translation>Bewijs voor de waarschijnlijkheid</translation>
    </message>
    <message>
        <source>Evidence for the impact</source>
        <translation>Bewijs voor het gevolg</translation>
    </message>
    <message>
        <source>Linked answers</source>
        <translation>Gekoppelde antwoorden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componenten</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>In the meantime</source>
        <translation>Intussen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Bevoegdheid</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandeling</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Impact on {dimension}</source>
        <translation>Gevolg voor {dimension}</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This is report {pack} on {system}.</source>
        <translation>Dit is rapport {pack} over {system}.</translation>
    </message>
    <message>
        <source>The pages are as they were signed, but who signed them is not proven here.</source>
        <translation>De pagina’s zijn zoals ondertekend, maar wie ze ondertekende is hier niet bewezen.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask {who} for the original, or take it from the register.</source>
        <translation>Steun niet op dit bestand. Vraag {who} het origineel, of neem het uit het register.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Take the report from the register.</source>
        <translation>Steun niet op dit bestand. Neem het rapport uit het register.</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Door iemand anders ondertekend</translation>
    </message>
    <message>
        <source>Signed with a withdrawn certificate</source>
        <translation>Ondertekend met een ingetrokken certificaat</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Het certificaat is verlopen</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Het certificaat is nog niet geldig</translation>
    </message>
    <message>
        <source>The certificate was not valid then</source>
        <translation>Het certificaat was toen niet geldig</translation>
    </message>
    <message>
        <source>The certificate is not made for signing</source>
        <translation>Het certificaat is niet bedoeld om te ondertekenen</translation>
    </message>
    <message>
        <source>The signature is too weak</source>
        <translation>De handtekening is te zwak</translation>
    </message>
    <message>
        <source>Not from a register known here</source>
        <translation>Niet van een hier bekend register</translation>
    </message>
    <message>
        <source>A signature was removed</source>
        <translation>Een handtekening is verwijderd</translation>
    </message>
    <message>
        <source>A signature is missing</source>
        <translation>Een handtekening ontbreekt</translation>
    </message>
    <message>
        <source>Not a report of this program</source>
        <translation>Geen rapport van dit programma</translation>
    </message>
    <message>
        <source>Nothing can be said about this file.</source>
        <translation>Over dit bestand is niets te zeggen.</translation>
    </message>
    <message>
        <source>A draft, not signed</source>
        <translation>Een concept, niet ondertekend</translation>
    </message>
    <message>
        <source>A draft shows where things stand and proves nothing.</source>
        <translation>Een concept toont hoe het staat en bewijst niets.</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Gewijzigd na ondertekening</translation>
    </message>
    <message>
        <source>The signer is not known here</source>
        <translation>De ondertekenaar is hier niet bekend</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Nog niet ondertekend</translation>
    </message>
    <message>
        <source>Nobody has signed this report, so nobody stands for it.</source>
        <translation>Niemand heeft dit rapport ondertekend, dus niemand staat ervoor in.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Niet te lezen</translation>
    </message>
    <message>
        <source>The file is damaged or no PDF. Ask for it again.</source>
        <translation>Het bestand is beschadigd of geen PDF. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>Sealed by the register that made it</source>
        <translation>Verzegeld door het register dat het maakte</translation>
    </message>
    <message>
        <source>{by}, {at}</source>
        <translation>{by}, {at}</translation>
    </message>
    <message>
        <source>Signed as {role}</source>
        <translation>Ondertekend als {role}</translation>
    </message>
    <message>
        <source>{signer}, {at}</source>
        <translation>{signer}, {at}</translation>
    </message>
    <message>
        <source>Not a byte was changed</source>
        <translation>Geen byte is gewijzigd</translation>
    </message>
    <message>
        <source>The last signature covers the whole file</source>
        <translation>De laatste handtekening dekt het hele bestand</translation>
    </message>
    <message>
        <source>Paper and data are one</source>
        <translation>Papier en data zijn één</translation>
    </message>
    <message>
        <source>The digits printed on the last page are those of the attached data</source>
        <translation>Het controlegetal op de laatste pagina is dat van de bijgevoegde data</translation>
    </message>
    <message>
        <source>The printed digits are those of the attached data</source>
        <translation>Het gedrukte controlegetal is dat van de bijgevoegde data</translation>
    </message>
    <message>
        <source>Compared on the last page</source>
        <translation>Vergeleken op de laatste pagina</translation>
    </message>
    <message>
        <source>{role} has not signed</source>
        <translation>{role} heeft niet ondertekend</translation>
    </message>
    <message>
        <source>The field is open and untouched</source>
        <translation>Het veld is open en onaangeroerd</translation>
    </message>
    <message>
        <source>The seal holds, but its register is not known here</source>
        <translation>Het zegel houdt, maar het register ervan is hier niet bekend</translation>
    </message>
    <message>
        <source>It proves that nothing changed since, not who made the report</source>
        <translation>Het bewijst dat sindsdien niets is gewijzigd, niet wie het rapport maakte</translation>
    </message>
    <message>
        <source>Withdrawn certificates: list of {list_of}</source>
        <translation>Ingetrokken certificaten: lijst van {list_of}</translation>
    </message>
    <message>
        <source>Bring a newer list to check again</source>
        <translation>Breng een nieuwere lijst om opnieuw te controleren</translation>
    </message>
    <message>
        <source>Withdrawn certificates were not checked</source>
        <translation>Ingetrokken certificaten zijn niet gecontroleerd</translation>
    </message>
    <message>
        <source>No list of withdrawn certificates is at hand</source>
        <translation>Er is geen lijst van ingetrokken certificaten bij de hand</translation>
    </message>
    <message>
        <source>People signed in another order than asked</source>
        <translation>Er is in een andere volgorde ondertekend dan gevraagd</translation>
    </message>
    <message>
        <source>Each signature holds; ask why the order was left</source>
        <translation>Elke handtekening houdt; vraag waarom van de volgorde is afgeweken</translation>
    </message>
    <message>
        <source>The signature of {signer} names no time</source>
        <translation>De handtekening van {signer} noemt geen tijd</translation>
    </message>
    <message>
        <source>When it was made is not known</source>
        <translation>Wanneer ze is gezet, is niet bekend</translation>
    </message>
    <message>
        <source>The signature of {signer} names a time to come: {at}</source>
        <translation>De handtekening van {signer} noemt een tijd in de toekomst: {at}</translation>
    </message>
    <message>
        <source>A clock is wrong, there or here</source>
        <translation>Een klok loopt verkeerd, daar of hier</translation>
    </message>
    <message>
        <source>Trial identity: {signer}</source>
        <translation>Proefidentiteit: {signer}</translation>
    </message>
    <message>
        <source>Made for practice; nobody can rely on it</source>
        <translation>Gemaakt om te oefenen; niemand kan erop steunen</translation>
    </message>
    <message>
        <source>{signer} signed in place of {expected}</source>
        <translation>{signer} ondertekende in plaats van {expected}</translation>
    </message>
    <message>
        <source>The report names another person for this role</source>
        <translation>Het rapport noemt een andere persoon voor deze rol</translation>
    </message>
    <message>
        <source>The certificate of {signer} vouches only for itself</source>
        <translation>Het certificaat van {signer} staat alleen voor zichzelf in</translation>
    </message>
    <message>
        <source>Anybody can make such a certificate in any name</source>
        <translation>Iedereen kan zo een certificaat op eender welke naam maken</translation>
    </message>
    <message>
        <source>Nobody trusted here vouches for {signer}</source>
        <translation>Niemand die hier vertrouwd is, staat in voor {signer}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; add its root certificate if you trust it</source>
        <translation>Uitgegeven door {issuer}; voeg het rootcertificaat toe als u het vertrouwt</translation>
    </message>
    <message>
        <source>The seal is not that of a known register</source>
        <translation>Het zegel is niet dat van een bekend register</translation>
    </message>
    <message>
        <source>The report may come from somewhere else</source>
        <translation>Het rapport kan van elders komen</translation>
    </message>
    <message>
        <source>The certificate of {signer} was withdrawn on {on}</source>
        <translation>Het certificaat van {signer} is ingetrokken op {on}</translation>
    </message>
    <message>
        <source>Its key may be in other hands</source>
        <translation>De sleutel kan in andere handen zijn</translation>
    </message>
    <message>
        <source>The certificate of {signer} expired on {until}</source>
        <translation>Het certificaat van {signer} verliep op {until}</translation>
    </message>
    <message>
        <source>Whether it still held when signing cannot be proven offline</source>
        <translation>Of het bij het ondertekenen nog gold, is offline niet te bewijzen</translation>
    </message>
    <message>
        <source>The certificate of {signer} begins only on {from}</source>
        <translation>Het certificaat van {signer} begint pas op {from}</translation>
    </message>
    <message>
        <source>A clock is wrong, or the certificate was used too early</source>
        <translation>Een klok loopt verkeerd, of het certificaat is te vroeg gebruikt</translation>
    </message>
    <message>
        <source>{signer} signed at {at}, outside the life of the certificate</source>
        <translation>{signer} ondertekende om {at}, buiten de looptijd van het certificaat</translation>
    </message>
    <message>
        <source>The time is what the signer’s laptop said</source>
        <translation>De tijd is wat de laptop van de ondertekenaar zei</translation>
    </message>
    <message>
        <source>The certificate of {signer} is not made for signing</source>
        <translation>Het certificaat van {signer} is niet bedoeld om te ondertekenen</translation>
    </message>
    <message>
        <source>It may serve for something else, such as a website</source>
        <translation>Het kan voor iets anders dienen, zoals een website</translation>
    </message>
    <message>
        <source>A key is too weak: {key}</source>
        <translation>Een sleutel is te zwak: {key}</translation>
    </message>
    <message>
        <source>Others could make this signature</source>
        <translation>Anderen zouden deze handtekening kunnen maken</translation>
    </message>
    <message>
        <source>A digest is too weak: {hash}</source>
        <translation>Een controlegetal is te zwak: {hash}</translation>
    </message>
    <message>
        <source>Another file could be made that fits this signature</source>
        <translation>Er zou een ander bestand bij deze handtekening kunnen passen</translation>
    </message>
    <message>
        <source>The kind of key is not known: {key}</source>
        <translation>De soort sleutel is niet bekend: {key}</translation>
    </message>
    <message>
        <source>It cannot be judged here</source>
        <translation>Dat is hier niet te beoordelen</translation>
    </message>
    <message>
        <source>A certificate cannot be read</source>
        <translation>Een certificaat is niet te lezen</translation>
    </message>
    <message>
        <source>Who signed is not known</source>
        <translation>Wie ondertekende, is niet bekend</translation>
    </message>
    <message>
        <source>What {role} signed was changed</source>
        <translation>Wat {role} ondertekende, is gewijzigd</translation>
    </message>
    <message>
        <source>The bytes under this signature are others now</source>
        <translation>De bytes onder deze handtekening zijn nu andere</translation>
    </message>
    <message>
        <source>Something was added after {role} signed</source>
        <translation>Er is iets toegevoegd nadat {role} ondertekende</translation>
    </message>
    <message>
        <source>That signature allows no such change</source>
        <translation>Die handtekening laat zo een wijziging niet toe</translation>
    </message>
    <message>
        <source>{bytes} bytes follow the last signature</source>
        <translation>{bytes} bytes volgen op de laatste handtekening</translation>
    </message>
    <message>
        <source>Nobody has signed them</source>
        <translation>Niemand heeft ze ondertekend</translation>
    </message>
    <message>
        <source>The signature of {role} itself was changed</source>
        <translation>De handtekening van {role} zelf is gewijzigd</translation>
    </message>
    <message>
        <source>Part: {part}</source>
        <translation>Deel: {part}</translation>
    </message>
    <message>
        <source>The signature of {role} cannot be read</source>
        <translation>De handtekening van {role} is niet te lezen</translation>
    </message>
    <message>
        <source>It proves nothing</source>
        <translation>Ze bewijst niets</translation>
    </message>
    <message>
        <source>The signature of {role} was taken away</source>
        <translation>De handtekening van {role} is weggenomen</translation>
    </message>
    <message>
        <source>An earlier state of the file had it</source>
        <translation>Een eerdere staat van het bestand had ze</translation>
    </message>
    <message>
        <source>The signature of {role} is missing</source>
        <translation>De handtekening van {role} ontbreekt</translation>
    </message>
    <message>
        <source>The register knows of it; the file was set back</source>
        <translation>Het register kent ze; het bestand is teruggezet</translation>
    </message>
    <message>
        <source>One field was signed twice</source>
        <translation>Eén veld is tweemaal ondertekend</translation>
    </message>
    <message>
        <source>Which of the two counts cannot be said</source>
        <translation>Welke van de twee telt, is niet te zeggen</translation>
    </message>
    <message>
        <source>The seal of the register is missing</source>
        <translation>Het zegel van het register ontbreekt</translation>
    </message>
    <message>
        <source>What the report said when it was made is not known</source>
        <translation>Wat het rapport bij het maken zei, is niet bekend</translation>
    </message>
    <message>
        <source>The seal does not come first</source>
        <translation>Het zegel komt niet eerst</translation>
    </message>
    <message>
        <source>Something was signed before the report was sealed</source>
        <translation>Er is iets ondertekend voor het rapport verzegeld was</translation>
    </message>
    <message>
        <source>The seal does not protect the pages</source>
        <translation>Het zegel beschermt de pagina’s niet</translation>
    </message>
    <message>
        <source>It allows changes that a seal must forbid</source>
        <translation>Het laat wijzigingen toe die een zegel moet verbieden</translation>
    </message>
    <message>
        <source>The open field of {role} was changed</source>
        <translation>Het open veld van {role} is gewijzigd</translation>
    </message>
    <message>
        <source>It is not as the register made it</source>
        <translation>Het is niet zoals het register het maakte</translation>
    </message>
    <message>
        <source>The attached data was changed</source>
        <translation>De bijgevoegde data zijn gewijzigd</translation>
    </message>
    <message>
        <source>It is not what was sealed</source>
        <translation>Het is niet wat verzegeld is</translation>
    </message>
    <message>
        <source>Title, author or subject were changed</source>
        <translation>Titel, auteur of onderwerp zijn gewijzigd</translation>
    </message>
    <message>
        <source>They are not what was sealed</source>
        <translation>Ze zijn niet wat verzegeld is</translation>
    </message>
    <message>
        <source>The file as it was sealed cannot be read</source>
        <translation>Het bestand zoals het verzegeld is, is niet te lezen</translation>
    </message>
    <message>
        <source>So it cannot be compared with the file as it is</source>
        <translation>Het is dus niet te vergelijken met het bestand zoals het is</translation>
    </message>
    <message>
        <source>A signature field does not belong here: {field}</source>
        <translation>Een handtekeningveld hoort hier niet: {field}</translation>
    </message>
    <message>
        <source>The register did not make it</source>
        <translation>Het register heeft het niet gemaakt</translation>
    </message>
    <message>
        <source>The field of {role} is gone</source>
        <translation>Het veld van {role} is weg</translation>
    </message>
    <message>
        <source>The register had made one</source>
        <translation>Het register had er een gemaakt</translation>
    </message>
    <message>
        <source>The file can do something by itself: {kind}</source>
        <translation>Het bestand kan uit zichzelf iets doen: {kind}</translation>
    </message>
    <message>
        <source>Our reports never do; do not open it elsewhere</source>
        <translation>Onze rapporten doen dat nooit; open het niet elders</translation>
    </message>
    <message>
        <source>Paper and data differ</source>
        <translation>Papier en data verschillen</translation>
    </message>
    <message>
        <source>The digits printed on the last page are not those of the attached data</source>
        <translation>Het controlegetal op de laatste pagina is niet dat van de bijgevoegde data</translation>
    </message>
    <message>
        <source>The pages cannot be read</source>
        <translation>De pagina’s zijn niet te lezen</translation>
    </message>
    <message>
        <source>They cannot be compared with the attached data</source>
        <translation>Ze zijn niet te vergelijken met de bijgevoegde data</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>Het is een concept</translation>
    </message>
    <message>
        <source>A draft is never sealed or signed</source>
        <translation>Een concept wordt nooit verzegeld of ondertekend</translation>
    </message>
    <message>
        <source>It has no signatures</source>
        <translation>Het heeft geen handtekeningen</translation>
    </message>
    <message>
        <source>Not even the seal of a register</source>
        <translation>Zelfs niet het zegel van een register</translation>
    </message>
    <message>
        <source>It carries no content of this program</source>
        <translation>Het bevat geen inhoud van dit programma</translation>
    </message>
    <message>
        <source>Another program made it, or its data was taken out</source>
        <translation>Een ander programma maakte het, of de data zijn eruit genomen</translation>
    </message>
    <message>
        <source>The file cannot be read strictly ({why})</source>
        <translation>Het bestand is niet strikt te lezen ({why})</translation>
    </message>
    <message>
        <source>Nothing in it is repaired or guessed</source>
        <translation>Niets erin wordt hersteld of geraden</translation>
    </message>
    <message>
        <source>The file is too large to be one of our reports</source>
        <translation>Het bestand is te groot voor een van onze rapporten</translation>
    </message>
    <message>
        <source>It was not read</source>
        <translation>Het is niet gelezen</translation>
    </message>
    <message>
        <source>Practice only: signed with a trial identity</source>
        <translation>Alleen oefening: ondertekend met een proefidentiteit</translation>
    </message>
    <message>
        <source>Nothing was changed, but no real person stands for it.</source>
        <translation>Er is niets gewijzigd, maar geen echte persoon staat ervoor in.</translation>
    </message>
    <message>
        <source>Genuine, signatures are missing</source>
        <translation>Echt, handtekeningen ontbreken</translation>
    </message>
    <message>
        <source>Nothing was changed. Not signed yet: {roles}.</source>
        <translation>Er is niets gewijzigd. Nog niet ondertekend: {roles}.</translation>
    </message>
    <message>
        <source>Genuine and complete</source>
        <translation>Echt en volledig</translation>
    </message>
    <message numerus="yes">
        <source>It is signed by %n person(s).</source>
        <translation>
            <numerusform>Het is ondertekend door %n persoon.</numerusform>
            <numerusform>Het is ondertekend door %n personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added after the last signature.</source>
        <translation>Na de laatste handtekening is niets gewijzigd of toegevoegd.</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>het register</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>het rapport</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>{name} controleren</translation>
    </message>
</context>
</TS>
