<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept the risk</source>
        <translation>Accepter le risque</translation>
    </message>
    <message>
        <source>At most until {day}; then it comes back to be decided.</source>
        <translation>Au plus jusqu’au {day} ; puis il faut décider à nouveau.</translation>
    </message>
    <message>
        <source>What is done in the meantime</source>
        <translation>Ce qui est fait entre-temps</translation>
    </message>
    <message>
        <source>The trail keeps who bore it, until when and why.</source>
        <translation>La trace garde qui l’a porté, jusqu’à quand et pourquoi.</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>Classify all for {day}</source>
        <translation>Tout classer pour le {day}</translation>
    </message>
</context>
<context>
    <name>ActCard</name>
    <message>
        <source>EU AI Act</source>
        <translation>Règlement IA</translation>
    </message>
    <message numerus="yes">
        <source>{far} · next date of %n system(s)</source>
        <translation>
            <numerusform>{far} · prochaine date de %n système</numerusform>
            <numerusform>{far} · prochaine date de %n systèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) not classified yet</source>
        <translation>
            <numerusform>%n système pas encore classé</numerusform>
            <numerusform>%n systèmes pas encore classés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>ActPage</name>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Jour, année-mois-jour</translation>
    </message>
    <message>
        <source>Classify all for this day</source>
        <translation>Tout classer pour ce jour</translation>
    </message>
    <message>
        <source>Register by class…</source>
        <translation>Registre par classe…</translation>
    </message>
    <message>
        <source>Register by class</source>
        <translation>Registre par classe</translation>
    </message>
    <message>
        <source>Systems by class</source>
        <translation>Systèmes par classe</translation>
    </message>
    <message>
        <source>Coming dates</source>
        <translation>Dates à venir</translation>
    </message>
    <message>
        <source>Coming dates of the law</source>
        <translation>Dates à venir de la loi</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>EU AI Act</source>
        <translation>Règlement IA</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Duties of systems</source>
        <translation>Obligations de systèmes</translation>
    </message>
    <message>
        <source>systems: {count}</source>
        <translation>systèmes : {count}</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>Pas encore classé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{state} · {person}</source>
        <translation>{state} · {person}</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing asks for another look.</source>
        <translation>Rien ne demande à être revu.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Say a day as 2027-12-31.</source>
        <translation>Indiquer un jour sous la forme 2027-12-31.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>{day}: {count} classified, {duties} duties in force, {differing} would get another class.</source>
        <translation>{day} : {count} classés, {duties} obligations en vigueur, {differing} changeraient de classe.</translation>
    </message>
</context>
<context>
    <name>ActTab</name>
    <message>
        <source>Classify…</source>
        <translation>Classer…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Classifications under the EU AI Act</source>
        <translation>Classements selon le règlement IA</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Classify again, or say why the result stays.</source>
        <translation>Reclasser, ou dire pourquoi le résultat reste.</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>Pas encore classé</translation>
    </message>
    <message>
        <source>Classify it for each intended purpose; begin from a usual case.</source>
        <translation>Le classer pour chaque finalité ; partir d&apos;un cas usuel.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>{state} · {person} · {time}</source>
        <translation>{state} · {person} · {time}</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>next date {day}</source>
        <translation>prochaine date {day}</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act} : {what}</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>Add the risk</source>
        <translation>Ajouter le risque</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>a risk of our own</source>
        <translation>un risque propre</translation>
    </message>
    <message>
        <source>Its words, rating and links come from the catalogue; change them afterwards.</source>
        <translation>Texte, cotation et liens viennent du catalogue ; modifiez-les ensuite.</translation>
    </message>
    <message>
        <source>It stands in the register on the same footing as suggested ones.</source>
        <translation>Il est au registre au même titre que les risques proposés.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>AnswerScale</name>
    <message>
        <source>counts as {level}</source>
        <translation>compte comme {level}</translation>
    </message>
    <message>
        <source>said</source>
        <comment>the level that the person claimed</comment>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>{answer}:</source>
        <translation>{answer}&#xa0;:</translation>
    </message>
    <message>
        <source>counts as Absent until somebody finds out.</source>
        <translation>compte comme «&#xa0;Absent&#xa0;» tant que personne ne le sait.</translation>
    </message>
    <message>
        <source>left out of the result when another person has approved the reason.</source>
        <translation>exclu du résultat dès qu’une autre personne a approuvé la raison.</translation>
    </message>
    <message>
        <source>{level}:</source>
        <translation>{level}&#xa0;:</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Une raison manque.</translation>
    </message>
    <message>
        <source>Say why the question does not apply.</source>
        <translation>Dire pourquoi la question est sans objet.</translation>
    </message>
    <message>
        <source>Counts as {level}:</source>
        <translation>Compte comme {level}&#xa0;:</translation>
    </message>
    <message>
        <source>the evidence is E{grade}, {words}. {said} needs E{needed}, {needed_words}.</source>
        <translation>la preuve est E{grade}, {words}. {said} demande E{needed}, {needed_words}.</translation>
    </message>
    <message>
        <source>Record what was seen</source>
        <translation>Noter l’observation</translation>
    </message>
    <message>
        <source>The levels mean something else since version {version}.</source>
        <translation>Depuis la version {version}, les niveaux ont un autre sens.</translation>
    </message>
    <message>
        <source>Answer again, then take the mark away. The answer before is in the history.</source>
        <translation>Répondre de nouveau, puis ôter la marque. L’ancienne réponse est dans l’historique.</translation>
    </message>
    <message>
        <source>The words of the question changed with version {version}.</source>
        <translation>Avec la version {version}, la question est formulée autrement.</translation>
    </message>
    <message>
        <source>Check the answer, then take the mark away.</source>
        <translation>Vérifier la réponse, puis ôter la marque.</translation>
    </message>
    <message>
        <source>Changed since the review by {person}.</source>
        <translation>Modifié depuis la relecture par {person}.</translation>
    </message>
    <message>
        <source>Sent back by {person}:</source>
        <translation>Renvoyé par {person}&#xa0;:</translation>
    </message>
    <message>
        <source>Accepted by {person}.</source>
        <translation>Accepté par {person}.</translation>
    </message>
</context>
<context>
    <name>Assessments</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>No assessment is in this state.</source>
        <translation>Aucune évaluation n’est dans cet état.</translation>
    </message>
    <message>
        <source>Others are.</source>
        <translation>D’autres existent.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No assessments yet.</source>
        <translation>Pas encore d’évaluation.</translation>
    </message>
    <message>
        <source>An assessment begins at a system: choose one, then Start assessment.</source>
        <translation>Une évaluation part d’un système&#xa0;: en choisir un, puis «&#xa0;Démarrer l’évaluation&#xa0;».</translation>
    </message>
    <message>
        <source>Go to systems</source>
        <translation>Vers les systèmes</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>This id is not part of the pack</source>
        <translation>Cet identifiant n’est pas du paquet</translation>
    </message>
    <message>
        <source>This id stands twice</source>
        <translation>Cet identifiant figure deux fois</translation>
    </message>
    <message>
        <source>Not one of the words to choose from</source>
        <translation>Pas un des mots à choisir</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Pas un nombre entier</translation>
    </message>
    <message>
        <source>The row is missing; it stays as it is in the pack</source>
        <translation>La ligne manque ; elle reste telle quelle dans le paquet</translation>
    </message>
    <message>
        <source>The column was moved; it was read by its name</source>
        <translation>La colonne a été déplacée ; elle est lue par son nom</translation>
    </message>
    <message>
        <source>The column is not known and was not read</source>
        <translation>La colonne est inconnue et n’a pas été lue</translation>
    </message>
    <message>
        <source>The version is the same; a changed pack needs a new one</source>
        <translation>La version est la même ; un paquet modifié en demande une autre</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}</source>
        <translation>{sheet}, ligne {row}, {column}</translation>
    </message>
</context>
<context>
    <name>AuthoringActs</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Review of {pack}</source>
        <translation>Relecture de {pack}</translation>
    </message>
    <message>
        <source>{changes} changes, {problems} problems, {faults} faults. Nothing is written yet.</source>
        <translation>{changes} changements, {problems} problèmes, {faults} fautes. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The workbook says what the pack says. There is nothing to write.</source>
        <translation>Le classeur dit ce que dit le paquet. Rien à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n change(s)</source>
        <translation>
            <numerusform>Écrire %n changement</numerusform>
            <numerusform>Écrire %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder of the questionnaire</source>
        <translation>Dossier du questionnaire</translation>
    </message>
    <message>
        <source>Workbook for review</source>
        <translation>Classeur à relire</translation>
    </message>
    <message>
        <source>Reviewed workbook</source>
        <translation>Classeur relu</translation>
    </message>
    <message>
        <source>{file} is written. Change its white cells, then import it.</source>
        <translation>{file} est écrit. Modifier les cellules blanches, puis l’importer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written into {pack}. Install it as a new version.</source>
        <translation>
            <numerusform>%n changement écrit dans {pack}. À installer comme nouvelle version.</numerusform>
            <numerusform>%n changements écrits dans {pack}. À installer comme nouvelle version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthoringViewModel</name>
    <message>
        <source>Workbook for review</source>
        <translation>Classeur à relire</translation>
    </message>
    <message>
        <source>Compare the workbook</source>
        <translation>Comparer le classeur</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>Import the risk workbook</source>
        <translation>Importer le classeur des risques</translation>
    </message>
    <message numerus="yes">
        <source>{file} · %n cell(s) differ · nothing is written yet</source>
        <translation>
            <numerusform>{file} · %n cellule diffère · rien n’est écrit</numerusform>
            <numerusform>{file} · %n cellules diffèrent · rien n’est écrit</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Cellules différentes</translation>
    </message>
    <message>
        <source>Show cells</source>
        <translation>Montrer les cellules</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tout {count}</translation>
    </message>
    <message>
        <source>Taken over {count}</source>
        <translation>Reprises {count}</translation>
    </message>
    <message>
        <source>Refused {count}</source>
        <translation>Refusées {count}</translation>
    </message>
    <message>
        <source>Rows that are no longer in the workbook stay as they are: {refs}</source>
        <translation>Les lignes absentes du classeur restent telles quelles : {refs}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be written, all at once; refused ones stay as they are.</source>
        <translation>
            <numerusform>%n cellule sera écrite ; les refusées restent telles quelles.</numerusform>
            <numerusform>%n cellules seront écrites d’un coup ; les refusées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that can be taken over.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n cell(s)</source>
        <translation>
            <numerusform>Reprendre %n cellule</numerusform>
            <numerusform>Reprendre %n cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>impact {before} → {after}</source>
        <translation>impact {before} → {after}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Prevents</source>
        <translation>Prévient</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Mitigates</source>
        <translation>Atténue</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Bow-tie. {causes} causes, {before} preventive controls, {after} mitigating ones, {ends} consequences</source>
        <translation>Nœud papillon. {causes} causes, {before} mesures préventives, {after} atténuantes, {ends} conséquences</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message numerus="yes">
        <source>%n more, see the table</source>
        <translation>
            <numerusform>%n autre, voir le tableau</numerusform>
            <numerusform>%n autres, voir le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderView</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Go to the assessment</source>
        <translation>Vers l’évaluation</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Print all answers</source>
        <translation>Imprimer toutes les réponses</translation>
    </message>
    <message>
        <source>Owner who signs</source>
        <translation>Propriétaire qui signe</translation>
    </message>
    <message>
        <source>CISO who signs</source>
        <translation>CISO qui signe</translation>
    </message>
    <message>
        <source>empty: whoever holds the role</source>
        <translation>vide&#xa0;: qui détient le rôle</translation>
    </message>
    <message>
        <source>Sign one after another</source>
        <translation>Signer l’un après l’autre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>Changer dans Réglages</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{system} · {label} · {state}</source>
        <translation>{system} · {label} · {state}</translation>
    </message>
    <message>
        <source>Operator: {operator} · Marking: {marking}</source>
        <translation>Gestionnaire&#xa0;: {operator} · Mention&#xa0;: {marking}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>The assessment is not reviewed yet</source>
        <translation>L’évaluation n’est pas encore relue</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Sealed, to be signed by three roles</source>
        <translation>Scellé, à signer par trois rôles</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Watermarked, cannot be signed</source>
        <translation>Filigrané, ne peut être signé</translation>
    </message>
    <message>
        <source>A final report needs a reviewed assessment.</source>
        <translation>Un rapport final demande une évaluation relue.</translation>
    </message>
    <message>
        <source>Every question with its answer and note.</source>
        <translation>Chaque question avec réponse et note.</translation>
    </message>
    <message>
        <source>Only the answers behind findings.</source>
        <translation>Seulement les réponses à l’origine de constats.</translation>
    </message>
    <message numerus="yes">
        <source>Applicability: %n framework(s)…</source>
        <translation>
            <numerusform>Applicabilité : %n référentiel…</numerusform>
            <numerusform>Applicabilité : %n référentiels…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add applicability…</source>
        <translation>Ajouter l’applicabilité…</translation>
    </message>
    <message>
        <source>It is a draft: {done} of {all} questions are answered.</source>
        <translation>C’est un brouillon&#xa0;: {done} questions répondues sur {all}.</translation>
    </message>
    <message>
        <source>It is handed in and waits for its reviewer.</source>
        <translation>Elle est remise et attend sa relecture.</translation>
    </message>
    <message>
        <source>The register is open for viewing only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no assessment yet.</source>
        <translation>Il n’y a pas encore d’évaluation.</translation>
    </message>
    <message>
        <source>The draft as it stands</source>
        <translation>Le brouillon en l’état</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Création des pages…</translation>
    </message>
    <message>
        <source>The pages of a report appear here.</source>
        <translation>Les pages d’un rapport apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>These facts decide which questions apply. What is not known makes a question apply.</source>
        <translation>Ces faits décident quelles questions s’appliquent. Un fait inconnu rend la question applicable.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>empty: the next number</source>
        <translation>vide&#xa0;: le numéro suivant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <translation>{head} : {words}</translation>
    </message>
</context>
<context>
    <name>ClassificationPage</name>
    <message>
        <source>AI Act</source>
        <translation>Règlement IA</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi demander</translation>
    </message>
    <message>
        <source>Confirm this step</source>
        <translation>Confirmer l&apos;étape</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Montrer en texte</translation>
    </message>
    <message>
        <source>A proposal; a reviewer confirms it.</source>
        <translation>Une proposition ; une autre personne la confirme.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>Classe IA</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Confirm this result?</source>
        <translation>Confirmer ce résultat ?</translation>
    </message>
    <message>
        <source>The result is frozen with answers, reasons and duties. It cannot be undone; classify again later.</source>
        <translation>Le résultat est figé avec réponses, raisons et obligations. C&apos;est définitif ; reclasser plus tard.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Send it back?</source>
        <translation>Le renvoyer ?</translation>
    </message>
    <message>
        <source>It becomes a draft again; say what is missing.</source>
        <translation>Cela redevient un brouillon ; dire ce qui manque.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The result stays?</source>
        <translation>Le résultat reste ?</translation>
    </message>
    <message>
        <source>Say why what came up changes nothing. Dates of the law up to today count as considered.</source>
        <translation>Dire pourquoi cela ne change rien. Les dates de la loi jusqu&apos;à ce jour comptent comme vues.</translation>
    </message>
    <message>
        <source>The result stays</source>
        <translation>Le résultat reste</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>The reasoning as text</source>
        <translation>Le raisonnement en texte</translation>
    </message>
</context>
<context>
    <name>ClassifyDialog</name>
    <message>
        <source>Classify under the EU AI Act</source>
        <translation>Classer selon le règlement IA</translation>
    </message>
    <message>
        <source>Without a starting point</source>
        <translation>Sans point de départ</translation>
    </message>
    <message>
        <source>Intended purpose</source>
        <translation>Finalité prévue</translation>
    </message>
    <message>
        <source>Find a usual case: line rating, relay, chatbot…</source>
        <translation>Trouver un cas usuel : line rating, relay, chatbot…</translation>
    </message>
    <message>
        <source>Find a usual case</source>
        <translation>Trouver un cas usuel</translation>
    </message>
    <message>
        <source>Starting points</source>
        <translation>Points de départ</translation>
    </message>
    <message>
        <source>Begin from a usual case, and correct it</source>
        <translation>Partir d&apos;un cas usuel et le corriger</translation>
    </message>
    <message>
        <source>Its answers are proposed; each is confirmed by you.</source>
        <translation>Ses réponses sont proposées ; chacune est confirmée.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Usual case</source>
        <translation>Cas usuel</translation>
    </message>
    <message>
        <source>Comes out as</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>ComponentDialog</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ContentActs</name>
    <message>
        <source>Version {version} of {title} is installed:</source>
        <translation>La version {version} de {title} est installée :</translation>
    </message>
    <message>
        <source>{changed} changed, {added} new, {removed} removed.</source>
        <translation>{changed} modifiées, {added} nouvelles, {removed} retirées.</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>{title}: from {old} to {new}</source>
        <translation>{title} : de {old} à {new}</translation>
    </message>
    <message>
        <source>Move to version {version}</source>
        <translation>Passer à la version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) differ. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n question diffère. Rien n’est encore changé.</numerusform>
            <numerusform>%n questions diffèrent. Rien n’est encore changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is kept. The version before stays in the history.</source>
        <translation>Chaque réponse est gardée. La version précédente reste dans l’historique.</translation>
    </message>
    <message>
        <source>Version {version} is asked now.</source>
        <translation>La version {version} s’applique désormais.</translation>
    </message>
    <message>
        <source>{again} to answer again, {check} to check; all are marked.</source>
        <translation>{again} à refaire, {check} à vérifier ; toutes sont marquées.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) hidden by rule</source>
        <translation>
            <numerusform>%n question masquée par règle</numerusform>
            <numerusform>%n questions masquées par règle</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts of the system decide. Change them on the system card to be asked more.</source>
        <translation>Les données du système décident. Elles se modifient sur la fiche du système.</translation>
    </message>
    <message>
        <source>asked if {rule}</source>
        <translation>posée si {rule}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Applies?</source>
        <translation>Applicable ?</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>S’applique</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>No question answers it.</source>
        <translation>Aucune question n’y répond.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on it apply.</source>
        <translation>
            <numerusform>%n question s’y applique.</numerusform>
            <numerusform>%n questions s’y appliquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its questions apply but were not part of the assessment.</source>
        <translation>Ses questions s’appliquent mais ne faisaient pas partie de l’évaluation.</translation>
    </message>
    <message>
        <source>The facts of the system rule every question on it out.</source>
        <translation>Les données du système excluent toute question à ce sujet.</translation>
    </message>
    <message>
        <source>Every question on it was accepted as not applicable.</source>
        <translation>Toute question à ce sujet a été acceptée comme non applicable.</translation>
    </message>
    <message>
        <source>Decided by {person}, {day}</source>
        <translation>Décidé par {person}, {day}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>not applicable, to be reviewed</source>
        <translation>non applicable, à relire</translation>
    </message>
    <message>
        <source>ruled out by the facts of the system</source>
        <translation>exclue par les données du système</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non posée</translation>
    </message>
</context>
<context>
    <name>CoverageDetail</name>
    <message>
        <source>No item is chosen.</source>
        <translation>Aucun point n’est choisi.</translation>
    </message>
    <message>
        <source>The identifier is to be confirmed.</source>
        <translation>L’identifiant est à confirmer.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>No question is chosen.</source>
        <translation>Aucune question n’est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>It answers to %n item(s)</source>
        <translation>
            <numerusform>Elle répond à %n point</numerusform>
            <numerusform>Elle répond à %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>No question answers it.</source>
        <translation>Aucune question n’y répond.</translation>
    </message>
    <message>
        <source>Counts as {level}</source>
        <translation>Compte comme {level}</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Rien ne compte encore</translation>
    </message>
    <message>
        <source>Asked if: {rule}</source>
        <translation>Posée si : {rule}</translation>
    </message>
    <message>
        <source>{name}, {grade}, sha-256 {digits}…</source>
        <translation>{name}, {grade}, sha-256 {digits}…</translation>
    </message>
    <message>
        <source>Related: {theme}</source>
        <translation>En lien : {theme}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>System card</source>
        <translation>Fiche du système</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Par point</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Par question</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Filter items  {key}</source>
        <translation>Filtrer  {key}</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>Filtrer les points</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>{title} · {covered} of {included} covered</source>
        <translation>{title} · {covered} couverts sur {included}</translation>
    </message>
    <message>
        <source>{included} of {all} items apply, {covered} are covered</source>
        <translation>{included} points sur {all} s’appliquent, {covered} sont couverts</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>That apply</source>
        <translation>Applicables</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couverts</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faibles</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>The filter leaves everything out.</source>
        <translation>Le filtre écarte tout.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Save the statement of applicability</source>
        <translation>Enregistrer la déclaration d’applicabilité</translation>
    </message>
    <message>
        <source>{file} is written, with one sheet for each framework.</source>
        <translation>{file} est écrit, avec une feuille par référentiel.</translation>
    </message>
</context>
<context>
    <name>CoverageViewModel</name>
    <message>
        <source>Workbook of the statement</source>
        <translation>Classeur de la déclaration</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Create the register</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Type your name: answers and reports show it.</source>
        <translation>Saisir votre nom&#xa0;: réponses et rapports le montrent.</translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation>Créer un registre</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Jour, année-mois-jour</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Does {item} apply?</source>
        <translation>{item} s’applique-t-il ?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>s’applique</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>It applies</source>
        <translation>Il s’applique</translation>
    </message>
    <message>
        <source>With a reason in your words</source>
        <translation>Avec un motif en vos mots</translation>
    </message>
    <message>
        <source>It is excluded</source>
        <translation>Il est exclu</translation>
    </message>
    <message>
        <source>As proposed: {proposal}</source>
        <translation>Comme proposé : {proposal}</translation>
    </message>
    <message>
        <source>Takes an earlier decision back</source>
        <translation>Annule une décision antérieure</translation>
    </message>
    <message>
        <source>Nobody has decided otherwise</source>
        <translation>Personne n’a décidé autrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Your name and the day are kept with it.</source>
        <translation>Votre nom et le jour sont conservés.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Save {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Enregistrer le document</translation>
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
        <translation>Palier de sanction {tier}. Certitude {letter} : {meaning}.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Pourquoi cela ne s&apos;applique pas</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Drafts of assessments follow the new facts; the trail keeps the old ones.</source>
        <translation>Les brouillons d’évaluation suivent les nouveaux faits&#xa0;; la piste d’audit garde les anciens.</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Modifier la fiche</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Not translated yet; shown in English.</source>
        <translation>Pas encore traduit ; affiché en anglais.</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi :</translation>
    </message>
    <message>
        <source>To whom: {recipient}</source>
        <translation>À qui : {recipient}</translation>
    </message>
    <message>
        <source>Clock: {clock}</source>
        <translation>Délai : {clock}</translation>
    </message>
    <message>
        <source>Source: {source}; certainty {certainty}, as known on {day}</source>
        <translation>Source : {source} ; certitude {certainty}, état au {day}</translation>
    </message>
    <message>
        <source>Met by controls {controls}</source>
        <translation>Mesures {controls}</translation>
    </message>
    <message>
        <source>Diagram: {flows}</source>
        <translation>Schéma : {flows}</translation>
    </message>
    <message>
        <source>Letters: conduits; the arrow shows where data goes, a diode that hardware lets nothing back. Numbers: controls. Dashed red line: trust ends. Dashed zone: outside the operator&apos;s trust. The keys + and - zoom, 0 shows the whole width.</source>
        <translation>Lettres : conduits ; la flèche montre où vont les données, une diode que le matériel ne laisse rien revenir. Chiffres : mesures. Ligne rouge en tirets : fin de la confiance. Zone en tirets : hors de la confiance de l&apos;opérateur. Les touches + et - agrandissent et réduisent, 0 montre toute la largeur.</translation>
    </message>
    <message>
        <source>Conduits</source>
        <translation>Conduits</translation>
    </message>
    <message>
        <source>One way by hardware.</source>
        <translation>À sens unique par le matériel.</translation>
    </message>
    <message>
        <source>Helps with questions</source>
        <translation>Aide pour les questions</translation>
    </message>
    <message>
        <source>Answer again afterwards</source>
        <translation>À répondre de nouveau</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
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
        <translation>conservé, {hash}</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Pasted picture {time}</source>
        <translation>Image collée {time}</translation>
    </message>
    <message>
        <source>What was seen at work?</source>
        <translation>Qu’a-t-on vu en fonctionnement&#xa0;?</translation>
    </message>
    <message>
        <source>Say what was shown, where, when and by whom. It is kept as evidence of grade E2.</source>
        <translation>Dire ce qui a été montré, où, quand et par qui. C’est gardé comme preuve de degré E2.</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>Garder comme preuve</translation>
    </message>
    <message>
        <source>Observation {number}</source>
        <translation>Observation {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>Choose, drop or paste</source>
        <translation>Choisir, déposer ou coller</translation>
    </message>
    <message>
        <source>Counts as E{grade}: {words}</source>
        <translation>Compte comme E{grade}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Remove from this answer</source>
        <translation>Retirer de cette réponse</translation>
    </message>
</context>
<context>
    <name>ExportActs</name>
    <message>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>Written: {files}.</source>
        <translation>Écrit : {files}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>OSCAL assessment results</source>
        <translation>Résultats d’évaluation OSCAL</translation>
    </message>
    <message>
        <source>One JSON file; evidence by its hash</source>
        <translation>Un fichier JSON ; preuves par leur empreinte</translation>
    </message>
    <message>
        <source>CISO Assistant</source>
        <translation>CISO Assistant</translation>
    </message>
    <message>
        <source>A library and, beside it, an audit workbook</source>
        <translation>Une bibliothèque et, à côté, un classeur d’audit</translation>
    </message>
    <message>
        <source>The files hold notes and names in the clear. No evidence file is included.</source>
        <translation>Les fichiers contiennent notes et noms en clair. Aucune preuve n’y figure.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Aller à la réponse</translation>
    </message>
    <message>
        <source>Choose a finding: what was said, and what helps.</source>
        <translation>Choisissez un constat : ce qui fut dit, et ce qui aide.</translation>
    </message>
    <message>
        <source>{severity}, counts as {level}</source>
        <translation>{severity}, compte comme {level}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>comme déclaré</translation>
    </message>
    <message>
        <source>said: {level}</source>
        <translation>déclaré&#xa0;: {level}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>No result yet.</source>
        <translation>Pas encore de résultat.</translation>
    </message>
    <message>
        <source>Findings and risks follow from the answers of an assessment.</source>
        <translation>Constats et risques découlent des réponses d’une évaluation.</translation>
    </message>
    <message>
        <source>Go to assessments</source>
        <translation>Vers les évaluations</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Voir les risques</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhérent</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Tous les risques</translation>
    </message>
    <message>
        <source>Heat map as a table</source>
        <translation>Matrice en tableau</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Constats &amp; risques</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Constats {count}</translation>
    </message>
    <message>
        <source>Risks {count}</source>
        <translation>Risques {count}</translation>
    </message>
    <message>
        <source>Worst band</source>
        <translation>Pire bande</translation>
    </message>
    <message>
        <source>{band} risks</source>
        <translation>Risques&#xa0;: {band}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>Decided on the cautious band</source>
        <translation>Décidé sur la bande prudente</translation>
    </message>
</context>
<context>
    <name>FinishActs</name>
    <message>
        <source>Close the review</source>
        <translation>Clore la relecture</translation>
    </message>
    <message>
        <source>Hand in for review…</source>
        <translation>Remettre pour relecture…</translation>
    </message>
    <message>
        <source>Send back to the assessor</source>
        <translation>Renvoyer à l’évaluateur</translation>
    </message>
    <message>
        <source>Say what is to be mended. The assessor sees it at the question.</source>
        <translation>Dire ce qui est à corriger. L’évaluateur le voit à la question.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Ouverte suivante</translation>
    </message>
    <message>
        <source>Evidence {count}</source>
        <translation>Preuve {count}</translation>
    </message>
</context>
<context>
    <name>ForgotStep</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Type the key that was shown when the register was made. A new recovery key is made too.</source>
        <translation>Saisir la clé montrée à la création du registre. Une nouvelle clé de récupération est aussi créée.</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Ouvrir avec cette clé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>FrameworksDialog</name>
    <message>
        <source>Statement of applicability</source>
        <translation>Déclaration d’applicabilité</translation>
    </message>
    <message>
        <source>The report gets a chapter on the frameworks that you choose: what applies, and what covers it.</source>
        <translation>Le rapport reçoit un chapitre sur les référentiels choisis : ce qui s’applique et ce qui le couvre.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Les utiliser</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to a question</source>
        <translation>Aller à une question</translation>
    </message>
    <message>
        <source>1.1 to {last}</source>
        <translation>1.1 à {last}</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Numéro de la question</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>There is no question {number} here.</source>
        <translation>Il n’y a pas de question {number} ici.</translation>
    </message>
</context>
<context>
    <name>GuidanceView</name>
    <message>
        <source>This questionnaire is not translated yet; it is shown in English.</source>
        <translation>Ce questionnaire n’est pas encore traduit&#xa0;; il est affiché en anglais.</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>À quoi ressemble chaque niveau</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Où regarder</translation>
    </message>
    <message>
        <source>{place}, {minutes} min:</source>
        <translation>{place}, {minutes} min&#xa0;:</translation>
    </message>
    <message>
        <source>Evidence that counts</source>
        <translation>Preuves qui comptent</translation>
    </message>
    <message>
        <source>Do not fall for</source>
        <translation>Pièges à éviter</translation>
    </message>
    <message>
        <source>When it does not apply</source>
        <translation>Quand elle est sans objet</translation>
    </message>
    <message>
        <source>What helps when this is weak</source>
        <translation>Ce qui aide si c&apos;est faible</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in for review?</source>
        <translation>Remettre pour relecture&#xa0;?</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Answers cannot be changed after that, unless the reviewer sends them back.</source>
        <translation>Les réponses ne peuvent plus changer ensuite, sauf si le relecteur les renvoie.</translation>
    </message>
    <message numerus="yes">
        <source>All %n question(s) are answered.</source>
        <translation>
            <numerusform>La %n question a sa réponse.</numerusform>
            <numerusform>Les %n questions ont leur réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to mend first:</source>
        <translation>
            <numerusform>%n réponse à corriger d’abord&#xa0;:</numerusform>
            <numerusform>%n réponses à corriger d’abord&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open and would count as not assessed:</source>
        <translation>
            <numerusform>%n question est ouverte et compterait comme non évaluée&#xa0;:</numerusform>
            <numerusform>%n questions sont ouvertes et compteraient comme non évaluées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in with open questions</source>
        <translation>Remettre avec questions ouvertes</translation>
    </message>
    <message>
        <source>{number} {question}: {what}</source>
        <translation>{number} {question}&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Heat map. Likelihood {likelihood} {likelihood_word}, impact {impact}: {count} risks, {band}</source>
        <translation>Matrice des risques. Vraisemblance {likelihood} {likelihood_word}, impact {impact}&#xa0;: {count} risques, {band}</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Nothing was said about this question yet.</source>
        <translation>Rien n’a encore été dit sur cette question.</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Toutes les évaluations</translation>
    </message>
    <message>
        <source>Classes and dates</source>
        <translation>Classes et dates</translation>
    </message>
    <message>
        <source>Systems by stage</source>
        <translation>Systèmes par phase</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tous les systèmes</translation>
    </message>
    <message>
        <source>Hottest risks</source>
        <translation>Pires risques</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Voir les risques</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhérent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This register is empty.</source>
        <translation>Ce registre est vide.</translation>
    </message>
    <message>
        <source>Import the list of AI systems that you have, or register the first one by hand.</source>
        <translation>Importer la liste existante des systèmes d’IA, ou enregistrer le premier à la main.</translation>
    </message>
    <message>
        <source>Go to systems</source>
        <translation>Vers les systèmes</translation>
    </message>
    <message>
        <source>{system}, question {number}</source>
        <translation>{system}, question {number}</translation>
    </message>
    <message>
        <source>{question} · {answered} of {total} answered · left at {time}</source>
        <translation>{question} · {answered} sur {total} répondues · quitté à {time}</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>{what} · {answered}/{total} · {day}</source>
        <translation>{what} · {answered}/{total} · {day}</translation>
    </message>
    <message>
        <source>{risks} suggested in {systems} systems</source>
        <translation>{risks} proposés dans {systems} systèmes</translation>
    </message>
    <message>
        <source>{risks} in {systems} systems</source>
        <translation>{risks} dans {systems} systèmes</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Tous les risques</translation>
    </message>
    <message>
        <source>Overdue treatments</source>
        <translation>Traitements en retard</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%n decided on the cautious band</source>
        <translation>
            <numerusform>%n décidé sur la bande prudente</numerusform>
            <numerusform>%n décidés sur la bande prudente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>None is overdue.</source>
        <translation>Aucun n’est en retard.</translation>
    </message>
    <message>
        <source>No risk is suggested yet.</source>
        <translation>Aucun risque n’est encore suggéré.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’import</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Row {row}: the name is missing</source>
        <translation>Ligne {row}&#xa0;: le nom manque</translation>
    </message>
    <message>
        <source>Row {row}: {column} “{value}” is not known</source>
        <translation>Ligne {row}&#xa0;: {column} «&#xa0;{value}&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>Row {row}: {column} is too long</source>
        <translation>Ligne {row}&#xa0;: {column} est trop long</translation>
    </message>
    <message>
        <source>Row {row}: {column} cannot be used</source>
        <translation>Ligne {row}&#xa0;: {column} est inutilisable</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>Pas encore dans le registre</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>no name; the reference is used</source>
        <translation>sans nom&#xa0;; la référence est utilisée</translation>
    </message>
    <message>
        <source>no reference; one is made</source>
        <translation>sans référence&#xa0;; une est créée</translation>
    </message>
    <message>
        <source>the reference stands twice; it is made unique</source>
        <translation>la référence figure deux fois&#xa0;; elle est rendue unique</translation>
    </message>
    <message>
        <source>the row stands twice</source>
        <translation>la ligne figure deux fois</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Colonne de la liste</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Column {name} goes to</source>
        <translation>La colonne {name} devient</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>comme reconnu</translation>
    </message>
    <message>
        <source>not known; keep the word</source>
        <translation>inconnu&#xa0;; garder le mot</translation>
    </message>
    <message>
        <source>“{word}” means</source>
        <translation>«&#xa0;{word}&#xa0;» signifie</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Voir ce qui se passe</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tout {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Nouveaux {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Modifiés {count}</translation>
    </message>
    <message>
        <source>Left out {count}</source>
        <translation>Écartés {count}</translation>
    </message>
    <message>
        <source>Same {count}</source>
        <translation>Identiques {count}</translation>
    </message>
    <message numerus="yes">
        <source>{file} · sheet “{sheet}” · %n row(s) read · nothing is written yet</source>
        <translation>
            <numerusform>{file} · feuille «&#xa0;{sheet}&#xa0;» · %n ligne lue · rien n’est encore écrit</numerusform>
            <numerusform>{file} · feuille «&#xa0;{sheet}&#xa0;» · %n lignes lues · rien n’est encore écrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will be written. An import cannot be undone; a copy of the register is kept first.</source>
        <translation>
            <numerusform>%n système sera écrit. Un import ne s’annule pas&#xa0;; une copie du registre est gardée avant.</numerusform>
            <numerusform>%n systèmes seront écrits. Un import ne s’annule pas&#xa0;; une copie du registre est gardée avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has all of this already. Nothing will be written.</source>
        <translation>Le registre contient déjà tout cela. Rien ne sera écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n system(s)</source>
        <translation>
            <numerusform>Importer %n système</numerusform>
            <numerusform>Importer %n systèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Show the key again</source>
        <translation>Revoir la clé</translation>
    </message>
    <message>
        <source>Write this key down and keep it away from the laptop. It opens the register if the passphrase is lost. It is shown only now.</source>
        <translation>Noter cette clé et la garder loin du portable. Elle ouvre le registre si la phrase de passe est perdue. Elle n’est montrée que maintenant.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Type two groups from what you wrote down.</source>
        <translation>Saisir deux groupes de la clé notée.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Ouvrir le registre</translation>
    </message>
    <message>
        <source>These groups do not fit.</source>
        <translation>Ces groupes ne correspondent pas.</translation>
    </message>
    <message>
        <source>Compare them with your note, or show the key again.</source>
        <translation>Les comparer à la note, ou revoir la clé.</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Groupe {number}&#xa0;: {letters}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>“{act}” needs one key.</source>
        <translation>«&#xa0;{act}&#xa0;» demande une touche.</translation>
    </message>
    <message>
        <source>“{act}” shares its key with another act.</source>
        <translation>«&#xa0;{act}&#xa0;» partage sa touche avec une autre action.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Keys without Ctrl act while no text field has the keyboard. Change them in Settings.</source>
        <translation>Les touches sans Ctrl agissent tant qu’aucun champ de texte n’a le clavier. Elles se changent dans les Réglages.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Save {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Print these…</source>
        <translation>Imprimer ceux-ci…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Vers la liste</translation>
    </message>
    <message>
        <source>No library is installed.</source>
        <translation>Aucune bibliothèque n&apos;est installée.</translation>
    </message>
    <message>
        <source>Playbooks, architectures and briefs come with a pack of the kind library.</source>
        <translation>Les fiches réflexes, architectures et affiches viennent avec un paquet de type library.</translation>
    </message>
    <message>
        <source>Nothing in the library fits.</source>
        <translation>Rien dans la bibliothèque ne correspond.</translation>
    </message>
    <message>
        <source>Try the beginning of a word, or another kind.</source>
        <translation>Essayez le début d&apos;un mot ou un autre type.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
</context>
<context>
    <name>Maturity</name>
    <message>
        <source>{name}: nothing applies</source>
        <translation>{name}&#xa0;: rien ne s’applique</translation>
    </message>
    <message>
        <source>{name}: {value} of 4, up to {upper}</source>
        <translation>{name}&#xa0;: {value} sur 4, jusqu’à {upper}</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>rien ne s’applique</translation>
    </message>
    <message>
        <source>up to {value}</source>
        <translation>max. {value}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>This system has no other risk that counts.</source>
        <translation>Ce système n’a pas d’autre risque actif.</translation>
    </message>
    <message>
        <source>The others no longer count; links are joined and the worse rating stays.</source>
        <translation>Les autres ne comptent plus ; les liens sont réunis, la cotation la plus haute reste.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>levels mean something else</source>
        <translation>niveaux au sens changé</translation>
    </message>
    <message>
        <source>asked in other words</source>
        <translation>formulée autrement</translation>
    </message>
    <message>
        <source>counted or explained otherwise</source>
        <translation>comptée ou expliquée autrement</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>answer again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>kept for the record</source>
        <translation>gardée au dossier</translation>
    </message>
    <message>
        <source>{short}: {change} · {effect}</source>
        <translation>{short} : {change} · {effect}</translation>
    </message>
</context>
<context>
    <name>NarrowHead</name>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock with this account next time</source>
        <translation>Déverrouiller avec ce compte ensuite</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Other register…</source>
        <translation>Autre registre…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Open for viewing only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>New register…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then a pause of 30 s.</source>
        <translation>
            <numerusform>Encore %n essai, puis pause de 30 s.</numerusform>
            <numerusform>Encore %n essais, puis pause de 30 s.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not fit.</source>
        <translation>Cette phrase de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>Next try in 30 s.</source>
        <translation>Prochain essai dans 30 s.</translation>
    </message>
    <message>
        <source>You can try again.</source>
        <translation>Un nouvel essai est possible.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est actif</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Override</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>What is overridden</source>
        <translation>Ce qui est remplacé</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Last day on which it holds; a band needs one.</source>
        <translation>Dernier jour de validité ; une bande en exige un.</translation>
    </message>
    <message>
        <source>The computed value stays beside it and shows again after that day.</source>
        <translation>La valeur calculée reste à côté et revient après ce jour.</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Overrule the result</source>
        <translation>Remplacer le résultat</translation>
    </message>
    <message>
        <source>Computed: {classes}</source>
        <translation>Calculé : {classes}</translation>
    </message>
    <message>
        <source>What was computed is kept beside it. It cannot be undone.</source>
        <translation>Le résultat calculé est gardé à côté. C&apos;est définitif.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Points of {class_name}</source>
        <translation>Points de {class_name}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Répéter la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Copies of the old key file still open with the old passphrase.</source>
        <translation>Les copies de l’ancien fichier de clés s’ouvrent encore avec l’ancienne phrase de passe.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Too short: at least 10 characters.</source>
        <translation>Trop court&#xa0;: au moins 10 caractères.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ret. arr.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquées</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Mark for review</source>
        <translation>Marquer pour révision</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Reason why the question does not apply</source>
        <translation>Raison pour laquelle la question est sans objet</translation>
    </message>
    <message>
        <source>Why does it not apply? Another person approves the reason.</source>
        <translation>Pourquoi est-elle sans objet&#xa0;? Une autre personne approuve la raison.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>Marquée pour révision</translation>
    </message>
    <message>
        <source>Key question</source>
        <translation>Question clé</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Reason  {key}</source>
        <translation>Raison  {key}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Step {now} of {all}  ·  {node}  ·  {source}</source>
        <translation>Étape {now} sur {all}  ·  {node}  ·  {source}</translation>
    </message>
    <message>
        <source>This text is in English</source>
        <translation>Ce texte est en anglais</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Pourquoi : {reason}</translation>
    </message>
    <message>
        <source>{key} confirms it.</source>
        <translation>{key} la confirme.</translation>
    </message>
    <message>
        <source>Step {now} of {all}  ·  {node}  ·  chosen: {answer}</source>
        <translation>Étape {now} sur {all}  ·  {node}  ·  choisi : {answer}</translation>
    </message>
    <message>
        <source>The system card says otherwise: {answer}</source>
        <translation>La fiche du système dit autre chose : {answer}</translation>
    </message>
    <message>
        <source>{name}  ·  stored, {hash}</source>
        <translation>{name}  ·  stocké, {hash}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Choose an answer first; not sure is one too.</source>
        <translation>Choisir d&apos;abord une réponse ; pas sûr en est une.</translation>
    </message>
    <message>
        <source>Say a day as 2027-12-31, or that it is not known.</source>
        <translation>Indiquer un jour sous la forme 2027-12-31, ou qu&apos;il est inconnu.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>Raison, si souhaité</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The old recovery key no longer opens the register.</source>
        <translation>L’ancienne clé de récupération n’ouvre plus le registre.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Write it down and keep it away from the laptop. It is shown only now.</source>
        <translation>La noter et la garder loin du portable. Elle n’est montrée que maintenant.</translation>
    </message>
    <message>
        <source>Type two groups from what you wrote down.</source>
        <translation>Saisir deux groupes de la clé notée.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Revoir la clé</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Everything but the name can be filled in later.</source>
        <translation>Tout sauf le nom peut être rempli plus tard.</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Check the signatures</source>
        <translation>Vérifier les signatures</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Créer une nouvelle version</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer PDF…</translation>
    </message>
    <message>
        <source>Save workbook…</source>
        <translation>Enregistrer Excel…</translation>
    </message>
    <message>
        <source>The report is being read…</source>
        <translation>Lecture du rapport…</translation>
    </message>
    <message>
        <source>{ref} · {system}</source>
        <translation>{ref} · {system}</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time} par {person}</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>{label}: {fact}</source>
        <translation>{label}&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>{role} · has signed</source>
        <translation>{role} · a signé</translation>
    </message>
    <message>
        <source>{role} · can sign now</source>
        <translation>{role} · peut signer</translation>
    </message>
    <message>
        <source>{role} · signs later</source>
        <translation>{role} · signe plus tard</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>quiconque</translation>
    </message>
    <message>
        <source>A draft cannot be signed.</source>
        <translation>Un brouillon ne peut être signé.</translation>
    </message>
    <message>
        <source>The file itself, as it is signed so far</source>
        <translation>Le fichier lui-même, tel que signé jusqu’ici</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Le fichier lui-même</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>Dessin des pages…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report on {system}</source>
        <translation>Rapport sur {system}</translation>
    </message>
    <message>
        <source>Pages of {system}</source>
        <translation>Pages de {system}</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Enregistrer {name}</translation>
    </message>
    <message>
        <source>Sign {report}</source>
        <translation>Signer {report}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Final, not signed</source>
        <translation>Final, non signé</translation>
    </message>
    <message>
        <source>Signed {done} of {all}</source>
        <translation>Signé {done} sur {all}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Check a signed file…</source>
        <translation>Vérifier un fichier signé…</translation>
    </message>
    <message>
        <source>Make report</source>
        <translation>Créer le rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>No reports yet.</source>
        <translation>Pas encore de rapport.</translation>
    </message>
    <message>
        <source>A report freezes the result of an assessment as PDF and workbook, to be signed and handed on.</source>
        <translation>Un rapport fige le résultat d’une évaluation en PDF et classeur, à signer et à transmettre.</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} est écrit.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Save workbook</source>
        <translation>Enregistrer le classeur</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Hand in as proposal</source>
        <translation>Remettre comme proposition</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Reclasser</translation>
    </message>
    <message>
        <source>Overrule…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The result stays…</source>
        <translation>Le résultat reste…</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Montrer en texte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Documents…</source>
        <translation>Documents…</translation>
    </message>
    <message>
        <source>Coming dates of the law</source>
        <translation>Dates à venir de la loi</translation>
    </message>
    <message>
        <source>History of classifications</source>
        <translation>Historique des classements</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Classes and roles</source>
        <translation>Classes et rôles</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui le changerait</translation>
    </message>
    <message>
        <source>Legal review advised</source>
        <translation>Avis juridique conseillé</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Sanction</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Certainty {letter}</source>
        <translation>Certitude {letter}</translation>
    </message>
    <message>
        <source>{purpose}
Roles: {roles}  ·  Law of {law}  ·  {pack}  ·  Certainty {letter}: {meaning}</source>
        <translation>{purpose}
Rôles : {roles}  ·  Loi du {law}  ·  {pack}  ·  Certitude {letter} : {meaning}</translation>
    </message>
    <message>
        <source>Duties {count}</source>
        <translation>Obligations {count}</translation>
    </message>
    <message>
        <source>Classification record</source>
        <translation>Dossier de classement</translation>
    </message>
    <message>
        <source>Derogation, Art. 6(4)</source>
        <translation>Dérogation, art. 6(4)</translation>
    </message>
    <message>
        <source>Registration data, Annex VIII</source>
        <translation>Données d&apos;enregistrement, annexe VIII</translation>
    </message>
    <message>
        <source>Some questions that matter have no answer yet; the result shows where it stands.</source>
        <translation>Des questions importantes sont sans réponse ; le résultat montre l&apos;état actuel.</translation>
    </message>
    <message>
        <source>Sent back: {reason}</source>
        <translation>Renvoyé : {reason}</translation>
    </message>
    <message>
        <source>The result is a proposal with reasons; a reviewer confirms it.</source>
        <translation>Le résultat est une proposition motivée ; une autre personne la confirme.</translation>
    </message>
    <message>
        <source>Another person confirms or overrules it: nobody decides on what they answered.</source>
        <translation>Une autre personne le confirme ou le remplace : nul ne décide de ses propres réponses.</translation>
    </message>
    <message>
        <source>Proposed by {person}. Check the reasons, then confirm or overrule.</source>
        <translation>Proposé par {person}. Vérifier les raisons, puis confirmer ou remplacer.</translation>
    </message>
    <message>
        <source>Overruled by {person} on {time}: {reason}
Computed: {classes}</source>
        <translation>Remplacé par {person} le {time} : {reason}
Calculé : {classes}</translation>
    </message>
    <message>
        <source>Confirmed by {person} on {time}.</source>
        <translation>Confirmé par {person} le {time}.</translation>
    </message>
    <message>
        <source>{question} {other}</source>
        <translation>{question} {other}</translation>
    </message>
    <message>
        <source>{node}, now {now} → {headline}</source>
        <translation>{node}, actuellement {now} → {headline}</translation>
    </message>
    <message>
        <source>Not sure at {node} · {source}</source>
        <translation>Pas sûr à {node} · {source}</translation>
    </message>
    <message>
        <source>Open question of the law</source>
        <translation>Question de droit ouverte</translation>
    </message>
    <message>
        <source>{node}: {answer} · {source}</source>
        <translation>{node}: {answer} · {source}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {step}</source>
        <translation>Modifier {step}</translation>
    </message>
    <message>
        <source>Statuses of {day}. Owner and fulfilment are kept once the result is confirmed.</source>
        <translation>Statuts du {day}. Responsable et exécution sont tenus après confirmation.</translation>
    </message>
    <message>
        <source>Statuses of {day}. {done} of {all} fulfilled or not applicable. Enter opens a duty.</source>
        <translation>Statuts du {day}. {done} sur {all} remplies ou sans objet. Entrée ouvre une obligation.</translation>
    </message>
    <message>
        <source>Duties of this system</source>
        <translation>Obligations de ce système</translation>
    </message>
    <message>
        <source>begins here: {count}</source>
        <translation>débutent ici : {count}</translation>
    </message>
    <message>
        <source>No question is answered yet.</source>
        <translation>Aucune question répondue.</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas de résultat</translation>
    </message>
    <message>
        <source>{state} · {person} · {time} · {pack}{reason}</source>
        <translation>{state} · {person} · {time} · {pack}{reason}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>ResultViewModel</name>
    <message>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
</context>
<context>
    <name>RiskActs</name>
    <message>
        <source>A reason is not needed for Low.</source>
        <translation>Faible ne demande pas de motif.</translation>
    </message>
    <message>
        <source>Say why reducing it further would be grossly disproportionate: safety is touched.</source>
        <translation>Dites pourquoi réduire davantage serait manifestement disproportionné : la sécurité est en jeu.</translation>
    </message>
    <message>
        <source>Say why it is borne.</source>
        <translation>Dites pourquoi il est porté.</translation>
    </message>
    <message>
        <source>{band} is outside tolerance: say why, and what is done in the meantime.</source>
        <translation>{band} dépasse la tolérance : dites pourquoi et ce qui est fait entre-temps.</translation>
    </message>
</context>
<context>
    <name>RiskDialog</name>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
</context>
<context>
    <name>RiskExplanation</name>
    <message>
        <source>No risk is suggested here.</source>
        <translation>Aucun risque n’est suggéré ici.</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Pourquoi ce chiffre</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui le changerait</translation>
    </message>
    <message>
        <source>Go to answer {number}</source>
        <translation>Vers la réponse {number}</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Somebody may do this on purpose</source>
        <translation>Quelqu’un peut le faire exprès</translation>
    </message>
    <message>
        <source>Credible worst case by dimension, 1 to 5</source>
        <translation>Pire cas crédible par dimension, 1 à 5</translation>
    </message>
    <message>
        <source>Numbers of questions with their strength: 2 direct, 1 supporting. Example: ROB-28 2, CYB-11 1</source>
        <translation>Identifiants des questions et force : 2 directe, 1 d’appui. Exemple : ROB-28 2, CYB-11 1</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>non touchée</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Reason for {dimension}</source>
        <translation>Motif pour {dimension}</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>Plan treatment…</source>
        <translation>Planifier un traitement…</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Pourquoi ce chiffre</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Nœud papillon</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The risk</source>
        <translation>Le risque</translation>
    </message>
    <message>
        <source>Overridden by a person</source>
        <translation>Remplacé par une personne</translation>
    </message>
    <message>
        <source>What alone would move the band</source>
        <translation>Ce qui seul changerait la bande</translation>
    </message>
    <message>
        <source>To the last digit</source>
        <translation>Jusqu’au dernier chiffre</translation>
    </message>
    <message>
        <source>Linked answers</source>
        <translation>Réponses liées</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Acceptances</source>
        <translation>Acceptations</translation>
    </message>
    <message>
        <source>Bow-tie as a table</source>
        <translation>Nœud papillon en tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Residual over assessments</source>
        <translation>Résiduel au fil des évaluations</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Constats &amp; risques</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Treatment {count}</source>
        <translation>Traitement {count}</translation>
    </message>
    <message>
        <source>Zone {name}</source>
        <translation>Zone {name}</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>jusqu’à sa fin</translation>
    </message>
    <message>
        <source>{person}, {time}, {ends}: {reason}</source>
        <translation>{person}, {time}, {ends} : {reason}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>End the override of {field}</source>
        <translation>Mettre fin au remplacement de {field}</translation>
    </message>
    <message>
        <source>range {low} – {high}</source>
        <translation>plage {low} – {high}</translation>
    </message>
    <message>
        <source>A person changed a number of this; see beside.</source>
        <translation>Une personne a changé un chiffre ici ; voir à côté.</translation>
    </message>
    <message>
        <source>Confidence {share}</source>
        <translation>Confiance {share}</translation>
    </message>
    <message>
        <source>at {level}, shown as {grade}</source>
        <translation>à {level}, démontré par {grade}</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Aller à la réponse</translation>
    </message>
    <message>
        <source>Go to answer {number}</source>
        <translation>Vers la réponse {number}</translation>
    </message>
    <message>
        <source>No single answer would; it takes several.</source>
        <translation>Aucune réponse seule ; il en faut plusieurs.</translation>
    </message>
    <message>
        <source>Aimed at with all of them: {score}</source>
        <translation>Visé avec tous : {score}</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Rien n’est encore prévu.</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>priorité {priority}</translation>
    </message>
    <message>
        <source>In band {band} it may be borne by {who}, until {day} at most.</source>
        <translation>En bande {band}, peut le porter : {who}, au plus jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{person} until {day}</source>
        <translation>{person} jusqu’au {day}</translation>
    </message>
    <message>
        <source>ended: {reason}</source>
        <translation>terminée : {reason}</translation>
    </message>
    <message>
        <source>{score} · {day} · confidence {share}</source>
        <translation>{score} · {day} · confiance {share}</translation>
    </message>
    <message>
        <source>No assessment speaks of this risk yet.</source>
        <translation>Aucune évaluation n’en parle encore.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
    <message>
        <source>{number} to {level}</source>
        <translation>{number} à {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPageActs</name>
    <message>
        <source>Plan treatment…</source>
        <translation>Planifier un traitement…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Withdraw acceptance…</source>
        <translation>Retirer l’acceptation…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Override a number of {risk}</source>
        <translation>Remplacer un chiffre : {risk}</translation>
    </message>
    <message>
        <source>Split {risk}</source>
        <translation>Scinder : {risk}</translation>
    </message>
    <message>
        <source>Merge others into {risk}</source>
        <translation>Fusionner d’autres dans : {risk}</translation>
    </message>
    <message>
        <source>Edit {risk}</source>
        <translation>Modifier : {risk}</translation>
    </message>
    <message>
        <source>Change the risk</source>
        <translation>Modifier le risque</translation>
    </message>
    <message>
        <source>The trail keeps the old values; what follows is computed anew.</source>
        <translation>La trace garde les anciennes valeurs ; la suite est recalculée.</translation>
    </message>
    <message>
        <source>Close {risk}</source>
        <translation>Clore : {risk}</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>Clore le risque</translation>
    </message>
    <message>
        <source>It no longer counts.</source>
        <translation>Il ne compte plus.</translation>
    </message>
    <message>
        <source>Reopen {risk}</source>
        <translation>Rouvrir : {risk}</translation>
    </message>
    <message>
        <source>Reopen the risk</source>
        <translation>Rouvrir le risque</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Il compte à nouveau.</translation>
    </message>
    <message>
        <source>Withdraw the acceptance of {risk}</source>
        <translation>Retirer l’acceptation : {risk}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The risk has to be decided again.</source>
        <translation>Le risque est à décider à nouveau.</translation>
    </message>
    <message>
        <source>Finish a treatment of {risk}</source>
        <translation>Terminer un traitement : {risk}</translation>
    </message>
    <message>
        <source>Finish the treatment</source>
        <translation>Terminer le traitement</translation>
    </message>
    <message>
        <source>The answers that it promised must have been given again with their evidence.</source>
        <translation>Les réponses promises doivent être redonnées avec leurs preuves.</translation>
    </message>
    <message>
        <source>Give up a treatment of {risk}</source>
        <translation>Abandonner un traitement : {risk}</translation>
    </message>
    <message>
        <source>Give the treatment up</source>
        <translation>Abandonner le traitement</translation>
    </message>
    <message>
        <source>It no longer counts in the target.</source>
        <translation>Il ne compte plus dans la cible.</translation>
    </message>
    <message>
        <source>Treat {risk}</source>
        <translation>Traiter : {risk}</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>{who} may accept it: {names}. You work as {person}.</source>
        <translation>{who} peut l’accepter : {names}. Vous travaillez comme {person}.</translation>
    </message>
    <message>
        <source>Accept {risk}</source>
        <translation>Accepter : {risk}</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, folded</source>
        <translation>{count}, replié</translation>
    </message>
    <message>
        <source>accepted until {day}</source>
        <translation>accepté jusqu’au {day}</translation>
    </message>
    <message>
        <source>treated by {day}</source>
        <translation>traité d’ici le {day}</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Au registre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Dans le classeur</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>{ref}, row {number}</source>
        <translation>{ref}, ligne {number}</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>Lire {name}</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Add risk…</source>
        <translation>Ajouter un risque…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>Filter risks  {key}</source>
        <translation>Filtrer les risques  {key}</translation>
    </message>
    <message>
        <source>Filter risks</source>
        <translation>Filtrer les risques</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Group: band</source>
        <translation>Groupe : bande</translation>
    </message>
    <message>
        <source>Group: system</source>
        <translation>Groupe : système</translation>
    </message>
    <message>
        <source>Group: owner</source>
        <translation>Groupe : responsable</translation>
    </message>
    <message>
        <source>Group: site</source>
        <translation>Groupe : site</translation>
    </message>
    <message>
        <source>Group: none</source>
        <translation>Groupe : aucun</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Band: all</source>
        <translation>Bande : toutes</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To do: all</source>
        <translation>À faire : tout</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State: those that count</source>
        <translation>État : actifs</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner: all</source>
        <translation>Responsable : tous</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show risks</source>
        <translation>Voir les risques</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Heat map as a table</source>
        <translation>Matrice en tableau</translation>
    </message>
    <message>
        <source>Three highest</source>
        <translation>Les trois plus hauts</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Constats &amp; risques</translation>
    </message>
    <message>
        <source>No risk matches.</source>
        <translation>Aucun risque ne correspond.</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Le filtre les écarte tous.</translation>
    </message>
    <message>
        <source>Take in what weak answers suggest, or add a risk of your own.</source>
        <translation>Reprenez ce que proposent les réponses faibles ou ajoutez un risque propre.</translation>
    </message>
    <message>
        <source>No risk is in the register.</source>
        <translation>Aucun risque au registre.</translation>
    </message>
    <message>
        <source>See what is suggested</source>
        <translation>Voir les propositions</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>{share} decided on the cautious band</source>
        <translation>{share} décidés sur la bande prudente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Suggested {count}</source>
        <translation>Proposés {count}</translation>
    </message>
    <message>
        <source>Import the risk workbook</source>
        <translation>Importer le classeur des risques</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) taken over from the workbook.</source>
        <translation>
            <numerusform>%n cellule reprise du classeur.</numerusform>
            <numerusform>%n cellules reprises du classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the register of risks</source>
        <translation>Exporter le registre des risques</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>%n risque écrit dans {file}.</numerusform>
            <numerusform>%n risques écrits dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunnerHeader</name>
    <message>
        <source>Accept the rest</source>
        <translation>Accepter le reste</translation>
    </message>
    <message>
        <source>Assessment {label}</source>
        <translation>Évaluation {label}</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{answered} sur {total} répondues</translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>You were here at {time}.</source>
        <translation>Dernier passage à {time}.</translation>
    </message>
    <message>
        <source>Everything up to then is saved.</source>
        <translation>Tout est enregistré jusque-là.</translation>
    </message>
    <message>
        <source>This assessment is reviewed.</source>
        <translation>Cette évaluation est relue.</translation>
    </message>
    <message>
        <source>Its answers no longer change.</source>
        <translation>Ses réponses ne changent plus.</translation>
    </message>
    <message>
        <source>{number}  {section}  ·  question {position} of {count}</source>
        <translation>{number}  {section}  ·  question {position} sur {count}</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
    <message>
        <source>Every answer has a verdict.</source>
        <translation>Chaque réponse a un avis.</translation>
    </message>
    <message>
        <source>No other question is open.</source>
        <translation>Aucune autre question n’est ouverte.</translation>
    </message>
    <message>
        <source>There is no further question.</source>
        <translation>Il n’y a plus de question.</translation>
    </message>
    <message>
        <source>New photo {name}.</source>
        <translation>Nouvelle photo {name}.</translation>
    </message>
    <message>
        <source>{key} attaches it to this answer.</source>
        <translation>{key} la joint à cette réponse.</translation>
    </message>
    <message>
        <source>Attach photo</source>
        <translation>Joindre la photo</translation>
    </message>
</context>
<context>
    <name>RunnerViewModel</name>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>review mark</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>Joindre {name}</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ScorecardView</name>
    <message>
        <source>Overall</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>No question applies, so there is no maturity.</source>
        <translation>Aucune question ne s’applique, donc pas de maturité.</translation>
    </message>
    <message>
        <source>of 4. Weighted mean {mean}, weakest domain {weakest}.</source>
        <translation>sur 4. Moyenne pondérée {mean}, domaine le plus faible {weakest}.</translation>
    </message>
    <message>
        <source>Held close to the weakest domain, whatever the mean says.</source>
        <translation>Tenu près du domaine le plus faible, quelle que soit la moyenne.</translation>
    </message>
    <message>
        <source>Without a score: {domains}.</source>
        <translation>Sans note&#xa0;: {domains}.</translation>
    </message>
    <message>
        <source>Nothing applies.</source>
        <translation>Rien ne s’applique.</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Coverage {coverage}, confidence {confidence}. The light part is claimed but not yet shown.</source>
        <translation>Couverture {coverage}, confiance {confidence}. La partie claire est déclarée mais pas encore démontrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n key question(s) hold it down.</source>
        <translation>
            <numerusform>%n question clé le retient.</numerusform>
            <numerusform>%n questions clés le retiennent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>Classe IA</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search systems, questions, library, notes and acts</source>
        <translation>Chercher systèmes, questions, bibliothèque, notes et actions</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Rien trouvé. Essayer le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Show questions</source>
        <translation>Voir les questions</translation>
    </message>
    <message>
        <source>List mode</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) hidden by rule</source>
        <translation>
            <numerusform>%n question masquée par une règle</numerusform>
            <numerusform>%n questions masquées par une règle</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Modifiées : {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since the last review</source>
        <translation>
            <numerusform>%n réponse modifiée depuis la dernière revue</numerusform>
            <numerusform>%n réponses modifiées depuis la dernière revue</numerusform>
        </translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Section {number} {title}, {answered} of {total} answered</source>
        <translation>Section {number} {title}, {answered} sur {total} répondues</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marquée</numerusform>
            <numerusform>%n marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marquée</numerusform>
            <numerusform>%n marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nouvelle clé de récupération</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Night sun</source>
        <translation>Soleil nuit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>as the laptop</source>
        <translation>comme l’appareil</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Field has large targets for gloves and touch; Desk shows more.</source>
        <translation>Terrain a de grandes cibles pour gants et doigts&#xa0;; Bureau montre plus.</translation>
    </message>
    <message>
        <source>Sun is black on white for bright light.</source>
        <translation>Soleil est noir sur blanc pour forte lumière.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>1 to 5 answer, R marks, N opens the note, while no text field has the keyboard.</source>
        <translation>1 à 5 répondent, R marque, N ouvre la note, tant qu’aucun champ de texte n’a le clavier.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Single-key answering</source>
        <translation>Répondre d’une touche</translation>
    </message>
    <message>
        <source>Advance after answering</source>
        <translation>Avancer après réponse</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Name of the person at work</source>
        <translation>Nom de la personne au travail</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Travailler comme</translation>
    </message>
    <message>
        <source>Answers, reviews and reports carry this name. Another person reviews what you answered.</source>
        <translation>Réponses, relectures et rapports portent ce nom. Une autre personne relit vos réponses.</translation>
    </message>
    <message>
        <source>Somebody known here</source>
        <translation>Une personne connue ici</translation>
    </message>
    <message>
        <source>Somebody known…</source>
        <translation>Personne connue…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Pick a person</source>
        <translation>Choisir la personne</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
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
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En créer une…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Also when the window is minimised or the laptop slept.</source>
        <translation>Aussi quand la fenêtre est réduite ou que le portable était en veille.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>The old one stops working.</source>
        <translation>L’ancienne ne vaut plus.</translation>
    </message>
    <message>
        <source>Unlock with this account</source>
        <translation>Déverrouiller avec ce compte</translation>
    </message>
    <message>
        <source>Uses the keyring of the system.</source>
        <translation>Utilise le trousseau du système.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Watch no folder</source>
        <translation>Ne rien surveiller</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Camera folder</source>
        <translation>Dossier photos</translation>
    </message>
    <message>
        <source>New photos there are offered as evidence.</source>
        <translation>Les nouvelles photos y sont proposées comme preuves.</translation>
    </message>
    <message>
        <source>Copy of the register</source>
        <translation>Copie du registre</translation>
    </message>
    <message>
        <source>Check pages and trail</source>
        <translation>Vérifier pages et piste</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Ce registre</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Marking on every page</source>
        <translation>Mention sur chaque page</translation>
    </message>
    <message>
        <source>Handling rule on the cover</source>
        <translation>Règle de diffusion en couverture</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Installer un paquet…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Questionnaires, risk catalogue and method, as folders.</source>
        <translation>Questionnaires, catalogue des risques et méthode, en dossiers.</translation>
    </message>
    <message>
        <source>Review of a questionnaire</source>
        <translation>Relecture d’un questionnaire</translation>
    </message>
    <message>
        <source>Out to a workbook and back, with a preview of every change.</source>
        <translation>Vers un classeur et retour, avec aperçu de chaque changement.</translation>
    </message>
    <message>
        <source>{person} is at work now.</source>
        <translation>{person} est maintenant au travail.</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>La nouvelle phrase de passe vaut dès maintenant.</translation>
    </message>
    <message>
        <source>Back up the register</source>
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>last: {time}</source>
        <translation>dernière&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{file} is written. It opens with the same passphrase.</source>
        <translation>{file} est écrit. Il s’ouvre avec la même phrase de passe.</translation>
    </message>
    <message>
        <source>{count} entries of the trail follow one another.</source>
        <translation>{count} entrées de la piste d’audit se suivent.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>Le registre est intact.</translation>
    </message>
    <message>
        <source>Keep this file as it is and tell your security officer.</source>
        <translation>Laisser ce fichier tel quel et avertir votre responsable de la sécurité.</translation>
    </message>
    <message>
        <source>The trail does not check from entry {seq} on.</source>
        <translation>La piste d’audit est rompue dès l’entrée {seq}.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>Le registre est endommagé.</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Installer un paquet</translation>
    </message>
    <message>
        <source>{pack} is installed.</source>
        <translation>{pack} est installé.</translation>
    </message>
    <message>
        <source>{pack} {version} · {digits}</source>
        <translation>{pack} {version} · {digits}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>{systems} systems, {assessments} assessments, {size}, since {day}</source>
        <translation>{systems} systèmes, {assessments} évaluations, {size}, depuis le {day}</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Back up the register</source>
        <translation>Sauvegarder le registre</translation>
    </message>
    <message>
        <source>Check the register</source>
        <translation>Vérifier le registre</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the question</source>
        <translation>À côté de la question</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Sign report {ref}?</source>
        <translation>Signer le rapport {ref}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>{system} · {assessment} · content {digits}</source>
        <translation>{system} · {assessment} · contenu {digits}</translation>
    </message>
    <message>
        <source>Sign as</source>
        <translation>Signer comme</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>a .p12 or .pfx file</source>
        <translation>un fichier .p12 ou .pfx</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Open certificate</source>
        <translation>Ouvrir le certificat</translation>
    </message>
    <message>
        <source>Make a trial identity…</source>
        <translation>Créer une identité d’essai…</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Autre certificat</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Nom dans le certificat</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>New passphrase of the file</source>
        <translation>Nouvelle phrase de passe du fichier</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase de passe</translation>
    </message>
    <message>
        <source>For practice only. The certificate says in its name that it is a trial and not a real identity; every check of a report signed with it says so too.</source>
        <translation>Pour exercice seulement. Le certificat dit dans son nom qu’il est un essai et non une identité réelle&#xa0;; chaque vérification d’un rapport ainsi signé le dit aussi.</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Retour à la signature</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>quiconque</translation>
    </message>
    <message>
        <source>{role}: {person}</source>
        <translation>{role}&#xa0;: {person}</translation>
    </message>
    <message>
        <source>{role} has signed</source>
        <translation>{role} a signé</translation>
    </message>
    <message>
        <source>{role} signs after {other}</source>
        <translation>{role} signe après {other}</translation>
    </message>
    <message>
        <source>Signs now</source>
        <translation>Signe maintenant</translation>
    </message>
    <message>
        <source>Make trial identity</source>
        <translation>Créer l’identité d’essai</translation>
    </message>
    <message>
        <source>Two files are written: the identity, and the root that vouches for it.</source>
        <translation>Deux fichiers sont écrits&#xa0;: l’identité, et la racine qui en répond.</translation>
    </message>
    <message>
        <source>Sign report</source>
        <translation>Signer le rapport</translation>
    </message>
    <message>
        <source>Signed reports cannot be edited; a new version can be made.</source>
        <translation>Un rapport signé ne se modifie plus&#xa0;; une nouvelle version est possible.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«&#xa0;{sentence}&#xa0;»</translation>
    </message>
    <message>
        <source>TRIAL: not a real identity.</source>
        <translation>ESSAI&#xa0;: pas une identité réelle.</translation>
    </message>
    <message>
        <source>Nobody can rely on this signature. It is for practice.</source>
        <translation>Personne ne peut se fier à cette signature. Elle sert à l’exercice.</translation>
    </message>
    <message>
        <source>Valid from {begin} to {end}</source>
        <translation>Valable du {begin} au {end}</translation>
    </message>
    <message>
        <source>Not valid today: from {begin} to {end}</source>
        <translation>Non valable ce jour&#xa0;: du {begin} au {end}</translation>
    </message>
    <message>
        <source>Issued by {issuer}</source>
        <translation>Délivré par {issuer}</translation>
    </message>
    <message>
        <source>Digits {digits}</source>
        <translation>Empreinte {digits}</translation>
    </message>
    <message>
        <source>It is not your turn yet: {role} signs first.</source>
        <translation>Pas encore votre tour&#xa0;: {role} signe d’abord.</translation>
    </message>
    <message>
        <source>{happened} {why}.</source>
        <translation>{happened} {why}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>{identity} and {root} are written. Whoever checks the report needs the second.</source>
        <translation>{identity} et {root} sont écrits. Qui vérifie le rapport a besoin du second.</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificats ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>So far</source>
        <translation>Jusqu&apos;ici</translation>
    </message>
    <message>
        <source>With this answer</source>
        <translation>Avec cette réponse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change {step}</source>
        <translation>Modifier {step}</translation>
    </message>
    <message>
        <source>{article} · Step {number}</source>
        <translation>{article} · étape {number}</translation>
    </message>
    <message>
        <source>Not sure: {questions}. A reviewer is asked.</source>
        <translation>Pas sûr : {questions}. Une autre personne est consultée.</translation>
    </message>
    <message>
        <source>Show the duties ({count})</source>
        <translation>Voir les obligations ({count})</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the risk</source>
        <translation>Scinder le risque</translation>
    </message>
    <message>
        <source>Title of part {number}</source>
        <translation>Titre de la partie {number}</translation>
    </message>
    <message>
        <source>Event of part {number}</source>
        <translation>Événement de la partie {number}</translation>
    </message>
    <message>
        <source>The risk itself no longer counts; both parts keep its rating and links.</source>
        <translation>Le risque lui-même ne compte plus ; les deux parties gardent cotation et liens.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message numerus="yes">
        <source>{title} · %n question(s)</source>
        <translation>
            <numerusform>{title} · %n question</numerusform>
            <numerusform>{title} · %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the assessment</source>
        <translation>Nom de l’évaluation</translation>
    </message>
    <message>
        <source>Questions that do not apply to this system are left out.</source>
        <translation>Les questions sans objet pour ce système sont écartées.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Create a register</source>
        <translation>Créer un registre</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Étape {now} sur {all}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>At least 10 characters. Four or five unrelated words are easy to remember.</source>
        <translation>Au moins 10 caractères. Quatre ou cinq mots sans lien se retiennent bien.</translation>
    </message>
    <message>
        <source>Too short: at least 10 characters.</source>
        <translation>Trop court&#xa0;: au moins 10 caractères.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another unrelated word.</source>
        <translation>Facile à deviner. Ajouter un mot sans lien.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
</context>
<context>
    <name>SuggestedView</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Take into the register…</source>
        <translation>Prendre au registre…</translation>
    </message>
    <message>
        <source>Suggested risks</source>
        <translation>Risques proposés</translation>
    </message>
    <message>
        <source>Nothing is suggested.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
    <message>
        <source>Risks are suggested from weak answers of an assessment.</source>
        <translation>Les risques découlent des réponses faibles d’une évaluation.</translation>
    </message>
    <message>
        <source>Go to assessments</source>
        <translation>Vers les évaluations</translation>
    </message>
    <message>
        <source>Take in: {risk}</source>
        <translation>Reprendre : {risk}</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>Prendre au registre</translation>
    </message>
    <message>
        <source>It counts from then on and is not suggested again.</source>
        <translation>Il compte dès lors et n’est plus proposé.</translation>
    </message>
    <message>
        <source>Reject: {risk}</source>
        <translation>Rejeter : {risk}</translation>
    </message>
    <message>
        <source>It is kept with the reason and not suggested again.</source>
        <translation>Il est gardé avec le motif et n’est plus proposé.</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Rejeter la proposition</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Start an assessment</source>
        <translation>Démarrer une évaluation</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Component added</source>
        <translation>Composant ajouté</translation>
    </message>
    <message>
        <source>Component removed</source>
        <translation>Composant retiré</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>AI Act</source>
        <translation>Règlement IA</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>About this system</source>
        <translation>À propos de ce système</translation>
    </message>
    <message>
        <source>Residual risks</source>
        <translation>Risques résiduels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Start assessment…</source>
        <translation>Démarrer l’évaluation…</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Ajouter un composant…</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Continue assessment</source>
        <translation>Continuer l’évaluation</translation>
    </message>
    <message>
        <source>Assessments {count}</source>
        <translation>Évaluations {count}</translation>
    </message>
    <message>
        <source>Components {count}</source>
        <translation>Composants {count}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Assessment {label}: {answered} of {total} answered</source>
        <translation>Évaluation {label}&#xa0;: {answered} sur {total} répondues</translation>
    </message>
    <message>
        <source>{state}, {time}</source>
        <translation>{state}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are not known</source>
        <translation>
            <numerusform>%n fait est inconnu</numerusform>
            <numerusform>%n faits sont inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>They make every question apply</source>
        <translation>Ils rendent chaque question applicable</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to look again</source>
        <translation>
            <numerusform>%n raison de revoir</numerusform>
            <numerusform>%n raisons de revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Classer…</translation>
    </message>
    <message>
        <source>Not classified under the EU AI Act yet</source>
        <translation>Pas encore classé selon le règlement IA</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore coté</translation>
    </message>
    <message>
        <source>Coverage from {coverage}, confidence from {confidence}. The light part is claimed but not yet shown.</source>
        <translation>Couverture dès {coverage}, confiance dès {confidence}. La partie claire est déclarée mais pas encore démontrée.</translation>
    </message>
    <message>
        <source>No component is named yet.</source>
        <translation>Aucun composant n’est encore nommé.</translation>
    </message>
    <message>
        <source>Name its models, data sets, tools and libraries.</source>
        <translation>Nommer ses modèles, jeux de données, outils et bibliothèques.</translation>
    </message>
    <message>
        <source>{person}, {time}</source>
        <translation>{person}, {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{state} · {answered} of {total} answered · {person} · {day}</source>
        <translation>{state} · {answered} sur {total} répondues · {person} · {day}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>{name} removed.</source>
        <translation>{name} retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Niveaux de sécurité</translation>
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
        <translation>Enregistrer un système</translation>
    </message>
    <message>
        <source>Import list of systems</source>
        <translation>Importer une liste de systèmes</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>Classe IA</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>Lire {name}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>Exporter {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Register system</source>
        <translation>Ajouter système</translation>
    </message>
    <message>
        <source>Filter systems  {key}</source>
        <translation>Filtrer les systèmes  {key}</translation>
    </message>
    <message>
        <source>Filter systems</source>
        <translation>Filtrer les systèmes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage: {name}</source>
        <translation>Phase&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Phase&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Criticality: {name}</source>
        <translation>Criticité&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Criticality: all</source>
        <translation>Criticité&#xa0;: toutes</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>Classe IA</translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>Classe : {name}</translation>
    </message>
    <message>
        <source>Class: not classified</source>
        <translation>Classe : non classé</translation>
    </message>
    <message>
        <source>Class: all</source>
        <translation>Classe : toutes</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} sur {total} affichés</translation>
    </message>
    <message>
        <source>No system matches.</source>
        <translation>Aucun système ne correspond.</translation>
    </message>
    <message>
        <source>The filter leaves all of them out.</source>
        <translation>Le filtre les écarte tous.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No systems yet.</source>
        <translation>Pas encore de système.</translation>
    </message>
    <message>
        <source>Import the list that you have, or register the first system by hand.</source>
        <translation>Importer la liste existante, ou enregistrer le premier système à la main.</translation>
    </message>
    <message>
        <source>Import list of systems</source>
        <translation>Importer une liste de systèmes</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {rejected} left out, {unchanged} the same.</source>
        <translation>{added} nouveaux, {changed} modifiés, {rejected} écartés, {unchanged} identiques.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>La liste est importée.</translation>
    </message>
    <message>
        <source>Export systems</source>
        <translation>Exporter les systèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) written to {file}.</source>
        <translation>
            <numerusform>%n système écrit dans {file}.</numerusform>
            <numerusform>%n systèmes écrits dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
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
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs {count}</source>
        <translation>Tâches {count}</translation>
    </message>
</context>
<context>
    <name>TreatmentDialog</name>
    <message>
        <source>It closes only when these answers are given again with their evidence.</source>
        <translation>Il se clôt seulement quand ces réponses sont redonnées avec leurs preuves.</translation>
    </message>
    <message>
        <source>Change the treatment</source>
        <translation>Modifier le traitement</translation>
    </message>
    <message>
        <source>Plan the treatment</source>
        <translation>Planifier le traitement</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Evidence that will prove it</source>
        <translation>Preuve qui le démontrera</translation>
    </message>
    <message>
        <source>Answers that it raises</source>
        <translation>Réponses qu’il relève</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>{number} {words}, counts as {level}</source>
        <translation>{number} {words}, compte comme {level}</translation>
    </message>
    <message>
        <source>Level of {number}</source>
        <translation>Niveau de {number}</translation>
    </message>
    <message>
        <source>Evidence for {number}</source>
        <translation>Preuve pour {number}</translation>
    </message>
    <message>
        <source>The risk is linked to no answer.</source>
        <translation>Le risque n’est lié à aucune réponse.</translation>
    </message>
    <message>
        <source>Impact on {dimension} falls to</source>
        <translation>L’impact sur {dimension} tombe à</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Priority {priority}</source>
        <translation>Priorité {priority}</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>Residual over assessments. {points}</source>
        <translation>Résiduel au fil des évaluations. {points}</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Works without a network. Nothing leaves this laptop unless you carry it.</source>
        <translation>Fonctionne sans réseau. Rien ne quitte ce portable, sauf ce que vous emportez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Night sun</source>
        <translation>Soleil nuit</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Couleurs&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Create a register</source>
        <translation>Créer un registre</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Ouvrir avec la clé de récupération</translation>
    </message>
    <message>
        <source>Assessment workbench</source>
        <translation>Évaluation de l’IA</translation>
    </message>
    <message>
        <source>A register keeps your systems, assessments and evidence in one encrypted file.</source>
        <translation>Un registre garde vos systèmes, évaluations et preuves dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Locked at {time}. Everything is saved.</source>
        <translation>Verrouillé à {time}. Tout est enregistré.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Registers ({pattern})</source>
        <translation>Registres ({pattern})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Trust a root certificate…</source>
        <translation>Se fier à une racine…</translation>
    </message>
    <message>
        <source>The check needs no network. It says what the file proves, from the file and the roots trusted here.</source>
        <translation>La vérification ne demande pas de réseau. Elle dit ce que le fichier prouve, d’après lui et les racines de confiance ici.</translation>
    </message>
    <message>
        <source>Drop or paste a signed report here</source>
        <translation>Déposer ou coller ici un rapport signé</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Show it in the register</source>
        <translation>Voir dans le registre</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>Racines de confiance</translation>
    </message>
    <message>
        <source>Verify a signed report</source>
        <translation>Vérifier un rapport signé</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>checked on this laptop, {time}</source>
        <translation>vérifié sur ce portable, {time}</translation>
    </message>
    <message>
        <source>Has not signed</source>
        <translation>N’a pas signé</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Times are what the signer’s laptop said.</source>
        <translation>Les heures sont celles du portable du signataire.</translation>
    </message>
    <message>
        <source>{role}, does not fit</source>
        <translation>{role}, ne correspond pas</translation>
    </message>
    <message>
        <source>{role}, fits an earlier state</source>
        <translation>{role}, correspond à un état antérieur</translation>
    </message>
    <message>
        <source>{role}, not known here</source>
        <translation>{role}, inconnu ici</translation>
    </message>
    <message>
        <source>{role}, a trial identity</source>
        <translation>{role}, une identité d’essai</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>As the file says, which proves nothing now:</source>
        <translation>Selon le fichier, ce qui ne prouve rien ici&#xa0;:</translation>
    </message>
    <message>
        <source>{label}: {fact}</source>
        <translation>{label}&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Ne plus s’y fier</translation>
    </message>
    <message>
        <source>Trust {file} no longer</source>
        <translation>Ne plus se fier à {file}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Trust a root certificate</source>
        <translation>Se fier à un certificat racine</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Before controls</source>
        <translation>Avant mesures</translation>
    </message>
    <message>
        <source>Likelihood {likelihood} {word} × impact {impact} ({dimension})</source>
        <translation>Vraisemblance {likelihood} {word} × impact {impact} ({dimension})</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>{likelihood} counts as {cell_l} {word}, {impact} as {cell_i}</source>
        <translation>{likelihood} compte comme {cell_l} {word}, {impact} comme {cell_i}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Agit</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>{words} (key control)</source>
        <translation>{words} (mesure clé)</translation>
    </message>
    <message>
        <source>{grade}, out of date</source>
        <translation>{grade}, périmée</translation>
    </message>
    <message>
        <source>Controls on likelihood</source>
        <translation>Mesures sur la vraisemblance</translation>
    </message>
    <message>
        <source>Controls on impact</source>
        <translation>Mesures sur l’impact</translation>
    </message>
    <message>
        <source>Likelihood left over</source>
        <translation>Vraisemblance restante</translation>
    </message>
    <message>
        <source>Impact left over, {dimension}</source>
        <translation>Impact restant, {dimension}</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>After floor and one-step limit</source>
        <translation>Après plancher et limite d’un pas</translation>
    </message>
    <message>
        <source>{gap} below the security level of zone {zone}</source>
        <translation>{gap} sous le niveau de sécurité de la zone {zone}</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>{confidence}, below {limit}: the cautious band decides</source>
        <translation>{confidence}, sous {limit} : la bande prudente décide</translation>
    </message>
    <message>
        <source>{confidence}, at least {limit}: the middle value decides</source>
        <translation>{confidence}, au moins {limit} : la valeur médiane décide</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>key control: at most {limit}</source>
        <translation>mesure clé : au plus {limit}</translation>
    </message>
    <message>
        <source>security level: at most {limit}</source>
        <translation>niveau de sécurité : au plus {limit}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation>case {cell}</translation>
    </message>
    <message>
        <source>Decided on the cautious band</source>
        <translation>Décidé sur la bande prudente</translation>
    </message>
    <message>
        <source>Too little is shown by evidence to rely on the middle value</source>
        <translation>Trop peu est prouvé pour se fier à la valeur médiane</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>No answer speaks to it</source>
        <translation>Aucune réponse n’en parle</translation>
    </message>
    <message>
        <source>Worth {raw}</source>
        <translation>Vaut {raw}</translation>
    </message>
    <message>
        <source>Worth {raw}, limited to {value}</source>
        <translation>Vaut {raw}, limité à {value}</translation>
    </message>
    <message>
        <source>A key control is not shown to work</source>
        <translation>Une mesure clé n’est pas démontrée</translation>
    </message>
    <message>
        <source>The zone does not reach its security level</source>
        <translation>La zone n’atteint pas son niveau de sécurité</translation>
    </message>
    <message>
        <source>Not below the floor</source>
        <translation>Pas sous le plancher</translation>
    </message>
    <message>
        <source>A risk to life or supply is never lower than this band</source>
        <translation>Un risque pour la vie ou l’approvisionnement n’est jamais sous cette bande</translation>
    </message>
    <message>
        <source>Held one step below</source>
        <translation>Tenu un cran plus bas</translation>
    </message>
    <message>
        <source>While a key control is not shown, the band falls by one step at most</source>
        <translation>Tant qu’une mesure clé n’est pas démontrée, la bande baisse d’un cran au plus</translation>
    </message>
    <message>
        <source>While the zone lacks its security level, the band falls by one step at most</source>
        <translation>Tant que la zone n’a pas son niveau de sécurité, la bande baisse d’un cran au plus</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Assessment workbench</source>
        <translation>Évaluation de l’IA</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>“{job}” is still running.</source>
        <translation>«&#xa0;{job}&#xa0;» est en cours.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>EU AI Act: classes and dates</source>
        <translation>Règlement IA : classes et dates</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <source>Heat map of risks</source>
        <translation>Matrice des risques</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Couleurs&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Couleurs&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: sun (high contrast)</source>
        <translation>Couleurs&#xa0;: soleil (contraste élevé)</translation>
    </message>
    <message>
        <source>Theme: night sun (high contrast)</source>
        <translation>Couleurs&#xa0;: soleil nuit (contraste élevé)</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Tout enregistré {time}</translation>
    </message>
    <message>
        <source>The workbench was closed unexpectedly.</source>
        <translation>Le programme s’est fermé de façon inattendue.</translation>
    </message>
    <message>
        <source>{pack} in this register differs from the one that came with this program.</source>
        <translation>{pack} dans ce registre diffère de celui livré avec ce programme.</translation>
    </message>
    <message>
        <source>The register keeps its own; assessments go on with it.</source>
        <translation>Le registre garde le sien ; les évaluations continuent avec lui.</translation>
    </message>
    <message>
        <source>This key file is older than the register.</source>
        <translation>Ce fichier de clés est plus ancien que le registre.</translation>
    </message>
    <message>
        <source>Put the newest key file beside it: keys changed since then are missing here.</source>
        <translation>Placez le fichier de clés le plus récent à côté : les clés changées depuis manquent ici.</translation>
    </message>
    <message>
        <source>Everything that was saved is here.</source>
        <translation>Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>Everything up to {time} is here.</source>
        <translation>Tout jusqu’à {time} est là.</translation>
    </message>
    <message>
        <source>Battery low ({percent} %).</source>
        <translation>Batterie faible ({percent} %).</translation>
    </message>
    <message>
        <source>Your work is saved.</source>
        <translation>Votre travail est enregistré.</translation>
    </message>
    <message>
        <source>The laptop runs on its battery.</source>
        <translation>Le portable fonctionne sur batterie.</translation>
    </message>
    <message>
        <source>Out in the field, larger targets are easier to hit.</source>
        <translation>Sur le terrain, de grandes cibles se touchent mieux.</translation>
    </message>
    <message>
        <source>Use Field density</source>
        <translation>Densité « Terrain »</translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Due à</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Non remplie</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlée</translation>
    </message>
    <message>
        <source>at most SL {level}</source>
        <translation>au plus SL {level}</translation>
    </message>
    <message>
        <source>SL {level}</source>
        <translation>SL {level}</translation>
    </message>
    <message>
        <source>held by {requirements}</source>
        <translation>retenu par {requirements}</translation>
    </message>
</context>
<context>
    <name>ZonePage</name>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Security levels</source>
        <translation>Niveaux de sécurité</translation>
    </message>
    <message>
        <source>Systems in this zone</source>
        <translation>Systèmes dans cette zone</translation>
    </message>
    <message>
        <source>Checks of requirements</source>
        <translation>Contrôle des exigences</translation>
    </message>
    <message>
        <source>Requirements of IEC 62443-3-3</source>
        <translation>Exigences d’IEC 62443-3-3</translation>
    </message>
    <message>
        <source>Enter turns a check: not checked, met, not met.</source>
        <translation>Entrée change : non contrôlée, remplie, non remplie.</translation>
    </message>
    <message>
        <source>Findings &amp; risks</source>
        <translation>Constats &amp; risques</translation>
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
        <translation>plus grand écart {gap}</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Target of {name}</source>
        <translation>Cible de {name}</translation>
    </message>
    <message>
        <source>Take it over for all</source>
        <translation>Reprendre pour toutes</translation>
    </message>
    <message>
        <source>The worst inherent band of deliberate acts here suggests SL {level}.</source>
        <translation>La pire bande inhérente d’actes délibérés suggère ici SL {level}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>No system names this zone on its card.</source>
        <translation>Aucun système ne cite cette zone sur sa fiche.</translation>
    </message>
</context>
<context>
    <name>_NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Répéter la phrase de passe</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Verr. Maj est actif</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>act</name>
    <message>
        <source>Not an AI system</source>
        <translation>Pas un système d&apos;IA</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>High-risk, Annex I A</source>
        <translation>Haut risque, annexe I A</translation>
    </message>
    <message>
        <source>High-risk, Annex I B</source>
        <translation>Haut risque, annexe I B</translation>
    </message>
    <message>
        <source>High-risk, Annex III</source>
        <translation>Haut risque, annexe III</translation>
    </message>
    <message>
        <source>Annex III, derogated</source>
        <translation>Annexe III, dérogation</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>Minimal risk</source>
        <translation>Risque minimal</translation>
    </message>
    <message>
        <source>Provider of a general-purpose model</source>
        <translation>Fournisseur d&apos;un modèle à usage général</translation>
    </message>
    <message>
        <source>Model with systemic risk</source>
        <translation>Modèle à risque systémique</translation>
    </message>
    <message>
        <source>Contains a general-purpose model</source>
        <translation>Contient un modèle à usage général</translation>
    </message>
    <message>
        <source>no link to the EU</source>
        <translation>aucun lien avec l&apos;UE</translation>
    </message>
    <message>
        <source>defence, national security</source>
        <translation>défense, sécurité nationale</translation>
    </message>
    <message>
        <source>scientific research</source>
        <translation>recherche scientifique</translation>
    </message>
    <message>
        <source>not in service yet</source>
        <translation>pas encore en service</translation>
    </message>
    <message>
        <source>personal use</source>
        <translation>usage personnel</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>code ouvert</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>Déployeur</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Product manufacturer</source>
        <translation>Fabricant de produits</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Legal review advised</source>
        <translation>Avis juridique conseillé</translation>
    </message>
    <message>
        <source>Tested in real conditions: Art. 60 applies</source>
        <translation>Testé en conditions réelles : art. 60 applicable</translation>
    </message>
    <message>
        <source>Emotion recognition for medical or safety reasons</source>
        <translation>Reconnaissance d&apos;émotions pour raisons médicales ou de sécurité</translation>
    </message>
    <message>
        <source>Not a critical entity: point 2 taken as not met</source>
        <translation>Pas une entité critique : point 2 tenu pour non rempli</translation>
    </message>
    <message>
        <source>Only property in danger, Art. 6(1a)</source>
        <translation>Seuls des biens en danger, art. 6(1a)</translation>
    </message>
    <message>
        <source>No independent protection is shown</source>
        <translation>Aucune protection indépendante démontrée</translation>
    </message>
    <message>
        <source>Annex I Section B together with Annex III</source>
        <translation>Annexe I section B avec annexe III</translation>
    </message>
    <message>
        <source>The derogation is not documented yet, Art. 6(4)</source>
        <translation>La dérogation n&apos;est pas encore documentée, art. 6(4)</translation>
    </message>
    <message>
        <source>Own model, internal only</source>
        <translation>Modèle propre, interne</translation>
    </message>
    <message>
        <source>Became the provider, Art. 25</source>
        <translation>Devenu fournisseur, art. 25</translation>
    </message>
    <message>
        <source>In service before the rules: not bound, Art. 111(2)</source>
        <translation>En service avant les règles : non lié, art. 111(2)</translation>
    </message>
    <message>
        <source>In service before the rules: due on 2 Aug 2030, Art. 111(2)</source>
        <translation>En service avant les règles : dû le 2 août 2030, art. 111(2)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>The purpose changed</source>
        <translation>La finalité a changé</translation>
    </message>
    <message>
        <source>The autonomy changed</source>
        <translation>L&apos;autonomie a changé</translation>
    </message>
    <message>
        <source>The connection changed</source>
        <translation>La connexion a changé</translation>
    </message>
    <message>
        <source>The personal data changed</source>
        <translation>Les données personnelles ont changé</translation>
    </message>
    <message>
        <source>Its relation to safety changed</source>
        <translation>Son lien avec la sécurité a changé</translation>
    </message>
    <message>
        <source>The model changed</source>
        <translation>Le modèle a changé</translation>
    </message>
    <message>
        <source>The supplier changed</source>
        <translation>Le fournisseur a changé</translation>
    </message>
    <message>
        <source>A date of the law passed</source>
        <translation>Une date de la loi est passée</translation>
    </message>
    <message>
        <source>A new text of the tree is installed</source>
        <translation>Un nouveau texte de l&apos;arbre est installé</translation>
    </message>
    <message>
        <source>The new text gives another class</source>
        <translation>Le nouveau texte donne une autre classe</translation>
    </message>
    <message>
        <source>Proposed from the card: {detail}</source>
        <translation>Proposé d&apos;après la fiche : {detail}</translation>
    </message>
    <message>
        <source>Proposed from the starting point: {detail}</source>
        <translation>Proposé d&apos;après le point de départ : {detail}</translation>
    </message>
    <message>
        <source>Proposed from the classification before</source>
        <translation>Proposé d&apos;après le classement précédent</translation>
    </message>
    <message>
        <source>Proposed as usual at a grid operator</source>
        <translation>Proposé comme usuel chez un gestionnaire de réseau</translation>
    </message>
    <message>
        <source>Taken from a file</source>
        <translation>Tiré d&apos;un fichier</translation>
    </message>
    <message>
        <source>stands in the law</source>
        <translation>figure dans la loi</translation>
    </message>
    <message>
        <source>a reading or guideline</source>
        <translation>une lecture ou ligne directrice</translation>
    </message>
    <message>
        <source>open, legal review advised</source>
        <translation>ouvert, avis juridique conseillé</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message>
        <source>legacy, due {day}</source>
        <translation>existant, dû le {day}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>legacy, not binding</source>
        <translation>existant, non contraignant</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Moving between questions</source>
        <translation>Passer d’une question à l’autre</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Listes et graphiques</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search in this place</source>
        <translation>Chercher dans ce lieu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Say whether all is saved</source>
        <translation>Dire si tout est enregistré</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Couleurs suivantes</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Deuxième réponse</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Troisième réponse</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Quatrième réponse</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>Cinquième réponse</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>Marquer pour révision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Attach the newest photo</source>
        <translation>Joindre la dernière photo</translation>
    </message>
    <message>
        <source>Attach the picture from the clipboard</source>
        <translation>Joindre l’image du presse-papiers</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Question ouverte suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>First question of the section</source>
        <translation>Première question de la section</translation>
    </message>
    <message>
        <source>Last question of the section</source>
        <translation>Dernière question de la section</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Remettre pour relecture</translation>
    </message>
    <message>
        <source>Go to a question by its number</source>
        <translation>Aller à une question par numéro</translation>
    </message>
    <message>
        <source>List mode</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Accept the answer</source>
        <translation>Accepter la réponse</translation>
    </message>
    <message>
        <source>Send the answer back</source>
        <translation>Renvoyer la réponse</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Graphique en tableau</translation>
    </message>
    <message>
        <source>Bars or radar</source>
        <translation>Barres ou radar</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Next page of a report</source>
        <translation>Page suivante d’un rapport</translation>
    </message>
    <message>
        <source>Previous page of a report</source>
        <translation>Page précédente d’un rapport</translation>
    </message>
    <message>
        <source>First page of a report</source>
        <translation>Première page d’un rapport</translation>
    </message>
    <message>
        <source>Last page of a report</source>
        <translation>Dernière page d’un rapport</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>Schéma plus grand</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>Schéma plus petit</translation>
    </message>
    <message>
        <source>Whole width of the diagram</source>
        <translation>Toute la largeur du schéma</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Your saved work is untouched.</source>
        <translation>Votre travail enregistré est intact.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, quote the code below.</source>
        <translation>Réessayer&#xa0;; si cela se répète, citer le code ci-dessous.</translation>
    </message>
    <message>
        <source>The content pack has a fault.</source>
        <translation>Le paquet de questions a un défaut.</translation>
    </message>
    <message>
        <source>It cannot be used until it is mended.</source>
        <translation>Il est inutilisable tant qu’il n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Ask whoever made the pack.</source>
        <translation>Demander à l’auteur du paquet.</translation>
    </message>
    <message>
        <source>What was given cannot be used.</source>
        <translation>Ce qui est donné est inutilisable.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corriger et réessayer.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>C’est impossible maintenant.</translation>
    </message>
    <message>
        <source>Look at the state of the assessment first.</source>
        <translation>Voir d’abord l’état de l’évaluation.</translation>
    </message>
    <message>
        <source>The register could not be used.</source>
        <translation>Le registre n’a pu être utilisé.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>Tout ce qui était enregistré est encore là.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifier le disque, puis réessayer.</translation>
    </message>
    <message>
        <source>Signing or checking a signature failed.</source>
        <translation>La signature ou sa vérification a échoué.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Le fichier est tel qu’il était.</translation>
    </message>
    <message>
        <source>Check the certificate and try again.</source>
        <translation>Vérifier le certificat et réessayer.</translation>
    </message>
    <message>
        <source>Something happened that nobody foresaw ({kind}, {where}).</source>
        <translation>Un cas imprévu est survenu ({kind}, {where}).</translation>
    </message>
    <message>
        <source>Everything up to your last answer is saved.</source>
        <translation>Tout est enregistré jusqu’à votre dernière réponse.</translation>
    </message>
    <message>
        <source>Go on working; if it happens again, quote the code below.</source>
        <translation>Continuer&#xa0;; si cela se répète, citer le code ci-dessous.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing half-done is left.</source>
        <translation>Rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>The theme {theme} is not complete.</source>
        <translation>Les couleurs {theme} sont incomplètes.</translation>
    </message>
    <message>
        <source>The light theme is shown instead.</source>
        <translation>Les couleurs claires les remplacent.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstaller le programme.</translation>
    </message>
    <message>
        <source>There is no such classification.</source>
        <translation>Ce classement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Go back to the system and choose one.</source>
        <translation>Revenir au système et en choisir un.</translation>
    </message>
    <message>
        <source>This classification is finished.</source>
        <translation>Ce classement est terminé.</translation>
    </message>
    <message>
        <source>Its answers no longer change.</source>
        <translation>Ses réponses ne changent plus.</translation>
    </message>
    <message>
        <source>Take it back, or classify the system again.</source>
        <translation>Le reprendre, ou reclasser le système.</translation>
    </message>
    <message>
        <source>Some questions that matter have no answer yet: {nodes}.</source>
        <translation>Des questions importantes sont sans réponse : {nodes}.</translation>
    </message>
    <message>
        <source>The result is not handed in.</source>
        <translation>Le résultat n&apos;est pas remis.</translation>
    </message>
    <message>
        <source>Answer them; not sure is an answer too.</source>
        <translation>Y répondre ; pas sûr est aussi une réponse.</translation>
    </message>
    <message>
        <source>There is no starting point {start}.</source>
        <translation>Le point de départ {start} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose another, or none.</source>
        <translation>En choisir un autre, ou aucun.</translation>
    </message>
    <message>
        <source>The text at {node} has more than {limit} letters.</source>
        <translation>Le texte à {node} dépasse {limit} lettres.</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Il n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>Shorten it, or attach a file.</source>
        <translation>Le raccourcir, ou joindre un fichier.</translation>
    </message>
    <message>
        <source>This classification does not wait for a decision.</source>
        <translation>Ce classement n&apos;attend pas de décision.</translation>
    </message>
    <message>
        <source>Look at its state first.</source>
        <translation>Voir d&apos;abord son état.</translation>
    </message>
    <message>
        <source>{person} answered in this classification.</source>
        <translation>{person} a répondu dans ce classement.</translation>
    </message>
    <message>
        <source>Nobody decides on what they answered.</source>
        <translation>Nul ne décide de ses propres réponses.</translation>
    </message>
    <message>
        <source>Let another person confirm or overrule it.</source>
        <translation>Laisser une autre personne confirmer ou remplacer.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Il manque une raison.</translation>
    </message>
    <message>
        <source>Say why, then try again.</source>
        <translation>Dire pourquoi, puis réessayer.</translation>
    </message>
    <message>
        <source>This classification is not the current one.</source>
        <translation>Ce classement n&apos;est pas celui en vigueur.</translation>
    </message>
    <message>
        <source>Open the current one of the system.</source>
        <translation>Ouvrir celui en vigueur du système.</translation>
    </message>
    <message>
        <source>This result has no duty {duty}.</source>
        <translation>Ce résultat n&apos;a pas l&apos;obligation {duty}.</translation>
    </message>
    <message>
        <source>Choose one of its list.</source>
        <translation>En choisir une dans la liste.</translation>
    </message>
    <message>
        <source>{given} is no class or role of the EU AI Act, or excludes another.</source>
        <translation>{given} n&apos;est ni classe ni rôle du règlement IA, ou en exclut une autre.</translation>
    </message>
    <message>
        <source>Spell it as in the result, for example HIGH_RISK_ANNEX_III(2).</source>
        <translation>L&apos;écrire comme dans le résultat, par exemple HIGH_RISK_ANNEX_III(2).</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>Il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisir un autre nom.</translation>
    </message>
    <message>
        <source>Another program holds {path}.</source>
        <translation>Un autre programme tient {path}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Le fermer là, puis réessayer.</translation>
    </message>
    <message>
        <source>There is no register at {path}.</source>
        <translation>Il n’y a pas de registre à {path}.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Choose where the file is now, or open a backup.</source>
        <translation>Choisir où est le fichier, ou ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>There is a register at {path} already.</source>
        <translation>Il y a déjà un registre à {path}.</translation>
    </message>
    <message>
        <source>Choose another name, or open that one.</source>
        <translation>Choisir un autre nom, ou ouvrir celui-là.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>Le fichier {path} est vide.</translation>
    </message>
    <message>
        <source>It was not opened, so nothing was lost by opening it.</source>
        <translation>Il n’a pas été ouvert&#xa0;; rien n’a donc été perdu ainsi.</translation>
    </message>
    <message>
        <source>Open a backup.</source>
        <translation>Ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is not a register of this program.</source>
        <translation>{path} n’est pas un registre de ce programme.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisir un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a database without encryption.</source>
        <translation>{path} est une base de données non chiffrée.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Choose a register that this program made.</source>
        <translation>Choisir un registre créé par ce programme.</translation>
    </message>
    <message>
        <source>The passphrase fits, but the register is damaged.</source>
        <translation>La phrase de passe est bonne, mais le registre est endommagé.</translation>
    </message>
    <message>
        <source>It was not changed by opening it.</source>
        <translation>L’ouvrir ne l’a pas modifié.</translation>
    </message>
    <message>
        <source>Copy it away first, then open a backup.</source>
        <translation>Le copier d’abord, puis ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of this program.</source>
        <translation>Le registre vient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install that version and open it again.</source>
        <translation>Installer cette version et le rouvrir.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: {holder}.</source>
        <translation>Le registre est ouvert ailleurs&#xa0;: {holder}.</translation>
    </message>
    <message>
        <source>Two people cannot write in it at once.</source>
        <translation>Deux personnes ne peuvent y écrire à la fois.</translation>
    </message>
    <message>
        <source>Close it there, or open it for viewing only.</source>
        <translation>Le fermer là, ou l’ouvrir en lecture seule.</translation>
    </message>
    <message>
        <source>The register lies on a network drive.</source>
        <translation>Le registre est sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>Saving is not safe there, so it was not opened.</source>
        <translation>Enregistrer n’y est pas sûr&#xa0;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Copy it to this laptop, or open it for viewing only.</source>
        <translation>Le copier sur ce portable, ou l’ouvrir en lecture seule.</translation>
    </message>
    <message>
        <source>The register is open for viewing only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Open it from a disk that can be written.</source>
        <translation>L’ouvrir depuis un disque inscriptible.</translation>
    </message>
    <message>
        <source>The register is locked.</source>
        <translation>Le registre est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Le déverrouiller et réessayer.</translation>
    </message>
    <message>
        <source>This copy of the register lacks its last changes.</source>
        <translation>Il manque à cette copie du registre ses dernières modifications.</translation>
    </message>
    <message>
        <source>It was not opened, because they would stay hidden.</source>
        <translation>Elle n’a pas été ouverte, car elles resteraient cachées.</translation>
    </message>
    <message>
        <source>Copy all its files together, or open a backup.</source>
        <translation>Copier tous ses fichiers ensemble, ou ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>That passphrase does not fit.</source>
        <translation>Cette phrase de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery key.</source>
        <translation>Réessayer, ou utiliser la clé de récupération.</translation>
    </message>
    <message>
        <source>That recovery key does not belong to this register.</source>
        <translation>Cette clé de récupération n’est pas celle de ce registre.</translation>
    </message>
    <message>
        <source>Look for the key that was made last.</source>
        <translation>Chercher la dernière clé créée.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error.</source>
        <translation>La clé de récupération a une faute de frappe.</translation>
    </message>
    <message>
        <source>Compare it group by group; each has four characters.</source>
        <translation>Comparer groupe par groupe&#xa0;; chacun a quatre caractères.</translation>
    </message>
    <message>
        <source>These groups do not fit.</source>
        <translation>Ces groupes ne correspondent pas.</translation>
    </message>
    <message>
        <source>Compare them with your note.</source>
        <translation>Les comparer à la note.</translation>
    </message>
    <message>
        <source>The key file beside the register is missing.</source>
        <translation>Le fichier de clés à côté du registre manque.</translation>
    </message>
    <message>
        <source>Without it the register cannot be opened.</source>
        <translation>Sans lui, le registre ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Put the .keys file beside it, or open a backup.</source>
        <translation>Mettre le fichier .keys à côté, ou ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file is not one of this version.</source>
        <translation>Le fichier de clés n’est pas de cette version.</translation>
    </message>
    <message>
        <source>The register was not opened.</source>
        <translation>Le registre n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Put the right .keys file beside it.</source>
        <translation>Mettre le bon fichier .keys à côté.</translation>
    </message>
    <message>
        <source>The key file was changed outside this program.</source>
        <translation>Le fichier de clés a été modifié hors de ce programme.</translation>
    </message>
    <message>
        <source>Tell your security officer and open a backup.</source>
        <translation>Avertir votre responsable de la sécurité et ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file belongs to another register.</source>
        <translation>Le fichier de clés est celui d’un autre registre.</translation>
    </message>
    <message>
        <source>The keyring of this account cannot be used.</source>
        <translation>Le trousseau de ce compte est inutilisable.</translation>
    </message>
    <message>
        <source>The passphrase still opens the register.</source>
        <translation>La phrase de passe ouvre toujours le registre.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase.</source>
        <translation>Déverrouiller avec la phrase de passe.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase de passe est trop courte.</translation>
    </message>
    <message>
        <source>Take at least {minimum} characters.</source>
        <translation>Prendre au moins {minimum} caractères.</translation>
    </message>
    <message>
        <source>The register could not be brought to this version.</source>
        <translation>Le registre n’a pu être mis à cette version.</translation>
    </message>
    <message>
        <source>It is as it was; a backup lies beside it.</source>
        <translation>Il est tel qu’il était&#xa0;; une sauvegarde est à côté.</translation>
    </message>
    <message>
        <source>Quote the code below and go on with the older version.</source>
        <translation>Citer le code ci-dessous et continuer avec l’ancienne version.</translation>
    </message>
    <message>
        <source>The trail does not check from entry {seq} on.</source>
        <translation>La piste d’audit est rompue dès l’entrée {seq}.</translation>
    </message>
    <message>
        <source>Somebody may have changed the register outside this program.</source>
        <translation>Quelqu’un a pu modifier le registre hors de ce programme.</translation>
    </message>
    <message>
        <source>Keep this file as it is and tell your security officer.</source>
        <translation>Laisser ce fichier tel quel et avertir votre responsable de la sécurité.</translation>
    </message>
    <message>
        <source>The disk is full; this is not saved yet.</source>
        <translation>Le disque est plein&#xa0;; ceci n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>What you typed is kept in the window.</source>
        <translation>Ce que vous avez saisi reste dans la fenêtre.</translation>
    </message>
    <message>
        <source>Free some space, then Retry.</source>
        <translation>Libérer de la place, puis Réessayer.</translation>
    </message>
    <message>
        <source>The disk did not answer; this is not saved yet.</source>
        <translation>Le disque n’a pas répondu&#xa0;; ceci n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Check the disk or the stick, then Retry.</source>
        <translation>Vérifier le disque ou la clé USB, puis Réessayer.</translation>
    </message>
    <message>
        <source>Nobody of this register has that name.</source>
        <translation>Personne de ce registre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>Choisir un nom dans la liste.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type 1 to 120 characters.</source>
        <translation>Saisir 1 à 120 caractères.</translation>
    </message>
    <message>
        <source>There is no such system in this register.</source>
        <translation>Ce système n’est pas dans ce registre.</translation>
    </message>
    <message>
        <source>Look for it in the list of systems.</source>
        <translation>Le chercher dans la liste des systèmes.</translation>
    </message>
    <message>
        <source>The field {field} does not take “{value}”.</source>
        <translation>Le champ {field} n’accepte pas «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>The card was not changed.</source>
        <translation>La fiche n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Choose one of the offered values.</source>
        <translation>Choisir une des valeurs proposées.</translation>
    </message>
    <message>
        <source>A system needs a name.</source>
        <translation>Un système doit avoir un nom.</translation>
    </message>
    <message>
        <source>It was not registered.</source>
        <translation>Il n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Type the name people use for it.</source>
        <translation>Saisir le nom en usage.</translation>
    </message>
    <message>
        <source>Another system has the reference {ref}.</source>
        <translation>Un autre système a la référence {ref}.</translation>
    </message>
    <message>
        <source>Choose another reference, or leave it empty.</source>
        <translation>Choisir une autre référence, ou laisser vide.</translation>
    </message>
    <message>
        <source>The pack says in an unreadable way when a question applies.</source>
        <translation>Le paquet dit de façon illisible quand une question s’applique.</translation>
    </message>
    <message>
        <source>The pack was not installed.</source>
        <translation>Le paquet n’a pas été installé.</translation>
    </message>
    <message>
        <source>The pack {pack} is not in this register.</source>
        <translation>Le paquet {pack} n’est pas dans ce registre.</translation>
    </message>
    <message>
        <source>The assessment cannot begin.</source>
        <translation>L’évaluation ne peut commencer.</translation>
    </message>
    <message>
        <source>Install the pack first.</source>
        <translation>Installer d’abord le paquet.</translation>
    </message>
    <message>
        <source>The pack has faults.</source>
        <translation>Le paquet a des défauts.</translation>
    </message>
    <message>
        <source>It was not installed.</source>
        <translation>Il n’a pas été installé.</translation>
    </message>
    <message>
        <source>This version of {pack} is installed with other content.</source>
        <translation>Cette version de {pack} est installée avec un autre contenu.</translation>
    </message>
    <message>
        <source>A change of content needs a new version number.</source>
        <translation>Un contenu modifié demande un nouveau numéro de version.</translation>
    </message>
    <message>
        <source>A risk lies outside the scale of the method.</source>
        <translation>Un risque est hors de l’échelle de la méthode.</translation>
    </message>
    <message>
        <source>It was not rated.</source>
        <translation>Il n’a pas été coté.</translation>
    </message>
    <message>
        <source>An answer lies outside the scale.</source>
        <translation>Une réponse est hors de l’échelle.</translation>
    </message>
    <message>
        <source>The result cannot be shown.</source>
        <translation>Le résultat ne peut être affiché.</translation>
    </message>
    <message>
        <source>Quote the code below.</source>
        <translation>Citer le code ci-dessous.</translation>
    </message>
    <message>
        <source>The question {question_id} has no weight.</source>
        <translation>La question {question_id} n’a pas de poids.</translation>
    </message>
    <message>
        <source>There is no such assessment in this register.</source>
        <translation>Cette évaluation n’est pas dans ce registre.</translation>
    </message>
    <message>
        <source>Look for it in the list of assessments.</source>
        <translation>La chercher dans la liste des évaluations.</translation>
    </message>
    <message>
        <source>That answer is not on the scale.</source>
        <translation>Cette réponse n’est pas sur l’échelle.</translation>
    </message>
    <message>
        <source>The answer was not changed.</source>
        <translation>La réponse n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Choose one of the offered answers.</source>
        <translation>Choisir une des réponses proposées.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation>Elle n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Shorten it to {limit} characters, or attach it as a file.</source>
        <translation>La raccourcir à {limit} caractères, ou la joindre en fichier.</translation>
    </message>
    <message>
        <source>No questionnaire was chosen.</source>
        <translation>Aucun questionnaire n’a été choisi.</translation>
    </message>
    <message>
        <source>The assessment did not begin.</source>
        <translation>L’évaluation n’a pas commencé.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>En choisir au moins un.</translation>
    </message>
    <message>
        <source>The assessment is handed in.</source>
        <translation>L’évaluation est remise.</translation>
    </message>
    <message>
        <source>Its answers no longer change here.</source>
        <translation>Ses réponses ne changent plus ici.</translation>
    </message>
    <message>
        <source>Ask the reviewer to send it back.</source>
        <translation>Demander au relecteur de la renvoyer.</translation>
    </message>
    <message>
        <source>This question does not apply to the system.</source>
        <translation>Cette question est sans objet pour le système.</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>La réponse n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Check the system card.</source>
        <translation>Vérifier la fiche système.</translation>
    </message>
    <message>
        <source>Some questions stand against handing in: {questions}.</source>
        <translation>Des questions empêchent la remise&#xa0;: {questions}.</translation>
    </message>
    <message>
        <source>The assessment is still a draft.</source>
        <translation>L’évaluation est encore un brouillon.</translation>
    </message>
    <message>
        <source>Answer them, or hand in with open questions.</source>
        <translation>Y répondre, ou remettre avec questions ouvertes.</translation>
    </message>
    <message>
        <source>This piece of evidence is not in the register.</source>
        <translation>Cette preuve n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Joindre à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} was not attached.</source>
        <translation>{name} n’a pas été joint.</translation>
    </message>
    <message>
        <source>Files that can run, are empty, damaged or not what they say are not taken in ({reason}).</source>
        <translation>Les fichiers exécutables, vides, endommagés ou autres que ce qu’ils disent ne sont pas admis ({reason}).</translation>
    </message>
    <message>
        <source>Attach a photo, a PDF or a text file of it.</source>
        <translation>En joindre une photo, un PDF ou un fichier texte.</translation>
    </message>
    <message>
        <source>{name} is too large and was not attached.</source>
        <translation>{name} est trop grand et n’a pas été joint.</translation>
    </message>
    <message>
        <source>One file may have 64 MB.</source>
        <translation>Un fichier peut avoir 64 Mo.</translation>
    </message>
    <message>
        <source>Attach the part that matters.</source>
        <translation>Joindre la partie qui importe.</translation>
    </message>
    <message>
        <source>{name} contains macros and was not attached.</source>
        <translation>{name} contient des macros et n’a pas été joint.</translation>
    </message>
    <message>
        <source>Macros can run, so they stay out of the register.</source>
        <translation>Des macros peuvent s’exécuter&#xa0;; elles restent hors du registre.</translation>
    </message>
    <message>
        <source>Save it as PDF and attach that.</source>
        <translation>L’enregistrer en PDF et joindre celui-ci.</translation>
    </message>
    <message>
        <source>Only a handed-in assessment is reviewed.</source>
        <translation>Seule une évaluation remise est relue.</translation>
    </message>
    <message>
        <source>Wait until the assessor hands it in.</source>
        <translation>Attendre que l’évaluateur la remette.</translation>
    </message>
    <message>
        <source>You answered in this assessment.</source>
        <translation>Vous avez répondu dans cette évaluation.</translation>
    </message>
    <message>
        <source>Another person reviews it: four eyes see more.</source>
        <translation>Une autre personne la relit&#xa0;: principe des quatre yeux.</translation>
    </message>
    <message>
        <source>Hand the laptop over, or change the person at work in Settings.</source>
        <translation>Passer le portable, ou changer la personne au travail dans les Réglages.</translation>
    </message>
    <message>
        <source>Sending back needs a reason.</source>
        <translation>Un renvoi demande une raison.</translation>
    </message>
    <message>
        <source>The answer was not sent back.</source>
        <translation>La réponse n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>Type what is to be mended.</source>
        <translation>Saisir ce qui est à corriger.</translation>
    </message>
    <message>
        <source>Some answers have no verdict yet: {questions}.</source>
        <translation>Des réponses n’ont pas encore d’avis&#xa0;: {questions}.</translation>
    </message>
    <message>
        <source>The review is still open.</source>
        <translation>La relecture est encore ouverte.</translation>
    </message>
    <message>
        <source>Accept them or send them back.</source>
        <translation>Les accepter ou les renvoyer.</translation>
    </message>
    <message>
        <source>{file} was not read.</source>
        <translation>{file} n’a pas été lu.</translation>
    </message>
    <message>
        <source>A list with macros, links, a password or too much content stays out ({reason}).</source>
        <translation>Une liste avec macros, liens, mot de passe ou trop de contenu reste dehors ({reason}).</translation>
    </message>
    <message>
        <source>Save it as a plain XLSX or CSV and choose that.</source>
        <translation>L’enregistrer en simple XLSX ou CSV et choisir celui-ci.</translation>
    </message>
    <message>
        <source>The workbook has no sheet of that name.</source>
        <translation>Le classeur n’a pas de feuille de ce nom.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>It has: {sheets}.</source>
        <translation>Il contient&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>No row of {file} looks like the titles of columns.</source>
        <translation>Aucune ligne de {file} ne ressemble à des titres de colonnes.</translation>
    </message>
    <message>
        <source>Put titles into one row, one title a column.</source>
        <translation>Mettre les titres sur une ligne, un par colonne.</translation>
    </message>
    <message>
        <source>The kept columns are gone.</source>
        <translation>Les colonnes gardées ont disparu.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>Choisir à nouveau les colonnes.</translation>
    </message>
    <message>
        <source>The kept columns cannot be read.</source>
        <translation>Les colonnes gardées sont illisibles.</translation>
    </message>
    <message>
        <source>A text is longer than a cell can hold.</source>
        <translation>Un texte est trop long pour une cellule.</translation>
    </message>
    <message>
        <source>The workbook was not written.</source>
        <translation>Le classeur n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Shorten the text, or attach it as a file.</source>
        <translation>Raccourcir le texte, ou le joindre en fichier.</translation>
    </message>
    <message>
        <source>The AI Act tree has no question {node}.</source>
        <translation>L’arbre du règlement sur l’IA n’a pas de question {node}.</translation>
    </message>
    <message>
        <source>Nothing was classified.</source>
        <translation>Rien n’a été classé.</translation>
    </message>
    <message>
        <source>The question {node} has no such answer.</source>
        <translation>La question {node} n’a pas cette réponse.</translation>
    </message>
    <message>
        <source>Two answers exclude each other.</source>
        <translation>Deux réponses s’excluent.</translation>
    </message>
    <message>
        <source>Look at the question {node} again.</source>
        <translation>Revoir la question {node}.</translation>
    </message>
    <message>
        <source>The facts cannot be read.</source>
        <translation>Les faits sont illisibles.</translation>
    </message>
    <message>
        <source>There is no profile of that name.</source>
        <translation>Il n’y a pas de profil de ce nom.</translation>
    </message>
    <message>
        <source>There are: {profiles}.</source>
        <translation>Il y a&#xa0;: {profiles}.</translation>
    </message>
    <message>
        <source>The library has no entry {entry}.</source>
        <translation>La bibliothèque n&apos;a pas de fiche {entry}.</translation>
    </message>
    <message>
        <source>It may have been taken out of a newer version.</source>
        <translation>Elle a pu être retirée d&apos;une version plus récente.</translation>
    </message>
    <message>
        <source>Look for it by its words in the list.</source>
        <translation>Cherchez-la par ses mots dans la liste.</translation>
    </message>
    <message>
        <source>There is no such framework here.</source>
        <translation>Ce référentiel n’existe pas ici.</translation>
    </message>
    <message>
        <source>Nothing was shown.</source>
        <translation>Rien n’a été affiché.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Le chercher dans la liste.</translation>
    </message>
    <message>
        <source>{framework} has no item {item}.</source>
        <translation>{framework} n’a pas de point {item}.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>Choisir un point de la liste.</translation>
    </message>
    <message>
        <source>A decision needs a reason of at most {limit} characters.</source>
        <translation>Une décision demande un motif d’au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>Write why the item applies or does not.</source>
        <translation>Écrire pourquoi le point s’applique ou non.</translation>
    </message>
    <message>
        <source>{file} was not written by this program for a review.</source>
        <translation>{file} n’a pas été écrit par ce programme pour relecture.</translation>
    </message>
    <message>
        <source>Export the questionnaire and review that workbook.</source>
        <translation>Exporter le questionnaire et relire ce classeur.</translation>
    </message>
    <message>
        <source>{file} belongs to the pack {pack}.</source>
        <translation>{file} appartient au paquet {pack}.</translation>
    </message>
    <message>
        <source>Choose the folder of that pack.</source>
        <translation>Choisir le dossier de ce paquet.</translation>
    </message>
    <message>
        <source>{file} holds formulas: {cells}.</source>
        <translation>{file} contient des formules : {cells}.</translation>
    </message>
    <message>
        <source>Nothing was changed, as their text could be anything.</source>
        <translation>Rien n’a été changé, car leur texte est incertain.</translation>
    </message>
    <message>
        <source>Write the text itself into these cells.</source>
        <translation>Écrire le texte même dans ces cellules.</translation>
    </message>
    <message>
        <source>The sheet {sheet} lacks the column {column}.</source>
        <translation>Il manque à la feuille {sheet} la colonne {column}.</translation>
    </message>
    <message>
        <source>Give the column its name back, or export anew.</source>
        <translation>Rendre son nom à la colonne ou exporter de nouveau.</translation>
    </message>
    <message>
        <source>{pack} is no questionnaire.</source>
        <translation>{pack} n’est pas un questionnaire.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose the folder of a questionnaire.</source>
        <translation>Choisir le dossier d’un questionnaire.</translation>
    </message>
    <message>
        <source>The pack was changed after {file} was written.</source>
        <translation>Le paquet a changé après l’écriture de {file}.</translation>
    </message>
    <message>
        <source>Nothing was changed, as that would be undone.</source>
        <translation>Rien n’a été changé, sinon cela serait perdu.</translation>
    </message>
    <message>
        <source>Export anew and review that workbook.</source>
        <translation>Exporter de nouveau et relire ce classeur.</translation>
    </message>
    <message>
        <source>Something stands against this workbook.</source>
        <translation>Quelque chose s’oppose à ce classeur.</translation>
    </message>
    <message>
        <source>Mend what the preview names.</source>
        <translation>Corriger ce que nomme l’aperçu.</translation>
    </message>
    <message>
        <source>The assessment was handed in.</source>
        <translation>L’évaluation a été remise.</translation>
    </message>
    <message>
        <source>It keeps the questions it was answered with.</source>
        <translation>Elle garde les questions auxquelles on a répondu.</translation>
    </message>
    <message>
        <source>Start a new assessment for the newer version.</source>
        <translation>Commencer une nouvelle évaluation pour la version récente.</translation>
    </message>
    <message>
        <source>The assessment has version {version} or a newer one.</source>
        <translation>L’évaluation a la version {version} ou une plus récente.</translation>
    </message>
    <message>
        <source>Choose a newer version.</source>
        <translation>Choisir une version plus récente.</translation>
    </message>
    <message>
        <source>That questionnaire is not part of the assessment, or several have this version.</source>
        <translation>Ce questionnaire n’est pas de l’évaluation, ou plusieurs ont cette version.</translation>
    </message>
    <message>
        <source>Name one of: {packs}.</source>
        <translation>En nommer un parmi : {packs}.</translation>
    </message>
    <message>
        <source>There is no export format {format}.</source>
        <translation>Il n’y a pas de format d’export {format}.</translation>
    </message>
    <message>
        <source>Name one of: {formats}.</source>
        <translation>En nommer un parmi : {formats}.</translation>
    </message>
    <message>
        <source>The effort of a treatment is not known.</source>
        <translation>L’effort d’un traitement est inconnu.</translation>
    </message>
    <message>
        <source>It has no place in the order.</source>
        <translation>Il n’a pas de place dans l’ordre.</translation>
    </message>
    <message>
        <source>Say how much work it is.</source>
        <translation>Dire combien de travail il demande.</translation>
    </message>
    <message>
        <source>Another file&apos;s log lies beside the register.</source>
        <translation>Le journal d’un autre fichier est à côté du registre.</translation>
    </message>
    <message>
        <source>It was not opened, so nothing was mixed.</source>
        <translation>Il n’a pas été ouvert&#xa0;; rien n’a donc été mêlé.</translation>
    </message>
    <message>
        <source>Move the -wal file away, then open it again.</source>
        <translation>Déplacer le fichier -wal, puis le rouvrir.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} est illisible.</translation>
    </message>
    <message>
        <source>Look whether the file is still there and who may read it.</source>
        <translation>Voir si le fichier est encore là et qui peut le lire.</translation>
    </message>
    <message>
        <source>The assessment is not reviewed yet.</source>
        <translation>L’évaluation n’est pas encore relue.</translation>
    </message>
    <message>
        <source>A final report can only be made of a reviewed one.</source>
        <translation>Un rapport final part d’une évaluation relue.</translation>
    </message>
    <message>
        <source>Have it reviewed, or make a draft.</source>
        <translation>La faire relire, ou créer un brouillon.</translation>
    </message>
    <message>
        <source>The system has no assessment.</source>
        <translation>Le système n’a pas d’évaluation.</translation>
    </message>
    <message>
        <source>There is nothing to report on.</source>
        <translation>Il n’y a rien à rapporter.</translation>
    </message>
    <message>
        <source>Start an assessment first.</source>
        <translation>Démarrer d’abord une évaluation.</translation>
    </message>
    <message>
        <source>There is no such report in this register.</source>
        <translation>Ce rapport n’est pas dans ce registre.</translation>
    </message>
    <message>
        <source>Look for it in the list of reports.</source>
        <translation>Le chercher dans la liste des rapports.</translation>
    </message>
    <message>
        <source>Page {page} cannot be shown.</source>
        <translation>La page {page} ne peut être affichée.</translation>
    </message>
    <message>
        <source>The report itself is complete.</source>
        <translation>Le rapport lui-même est complet.</translation>
    </message>
    <message>
        <source>Take a smaller size, or save the PDF and open it there.</source>
        <translation>Prendre une taille plus petite, ou enregistrer le PDF et l’ouvrir là.</translation>
    </message>
    <message>
        <source>The file is no PDF that can be shown.</source>
        <translation>Le fichier n’est pas un PDF affichable.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Redemander le fichier.</translation>
    </message>
    <message>
        <source>The content of the report cannot be read.</source>
        <translation>Le contenu du rapport est illisible.</translation>
    </message>
    <message>
        <source>Its pages are still in the register.</source>
        <translation>Ses pages sont encore dans le registre.</translation>
    </message>
    <message>
        <source>This system is not derogated under Art. 6(3).</source>
        <translation>Ce système ne bénéficie pas de l&apos;art. 6(3).</translation>
    </message>
    <message>
        <source>Art. 6(4) asks for a document only then; nothing was written.</source>
        <translation>L&apos;art. 6(4) ne demande un document que dans ce cas ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Take the classification record instead.</source>
        <translation>Prenez plutôt le dossier de classement.</translation>
    </message>
    <message>
        <source>No duty to register under Art. 49 follows from class and role.</source>
        <translation>Classe et rôle n&apos;entraînent aucune obligation d&apos;enregistrement selon l&apos;art. 49.</translation>
    </message>
    <message>
        <source>There is nothing to fill in; nothing was written.</source>
        <translation>Il n&apos;y a rien à remplir ; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Look at roles and duties of the result if you expected one.</source>
        <translation>Regardez rôles et obligations du résultat si vous en attendiez une.</translation>
    </message>
    <message>
        <source>This document is made as PDF only.</source>
        <translation>Ce document n&apos;existe qu&apos;en PDF.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .pdf.</source>
        <translation>Choisissez un fichier en .pdf.</translation>
    </message>
    <message>
        <source>The system has no classification.</source>
        <translation>Le système n&apos;a pas de classement.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n&apos;y a rien à imprimer.</translation>
    </message>
    <message>
        <source>Classify it first.</source>
        <translation>Classez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The system has several classifications, one for each intended purpose.</source>
        <translation>Le système a plusieurs classements, un par finalité.</translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation>Dites lequel est visé.</translation>
    </message>
    <message>
        <source>That passphrase does not open the certificate file.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier du certificat.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Type it again; capitals matter.</source>
        <translation>La saisir à nouveau&#xa0;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>The file holds no certificate that can sign ({why}).</source>
        <translation>Le fichier ne contient pas de certificat pouvant signer ({why}).</translation>
    </message>
    <message>
        <source>Choose the .p12 or .pfx file with your key in it.</source>
        <translation>Choisir le fichier .p12 ou .pfx avec votre clé.</translation>
    </message>
    <message>
        <source>This certificate must not sign.</source>
        <translation>Ce certificat ne doit pas signer.</translation>
    </message>
    <message>
        <source>Nothing was signed; the report is as it was.</source>
        <translation>Rien n’a été signé&#xa0;; le rapport est tel qu’il était.</translation>
    </message>
    <message>
        <source>Ask for a new certificate.</source>
        <translation>Demander un nouveau certificat.</translation>
    </message>
    <message>
        <source>The certificate belongs to {found}, but {expected} is to sign here.</source>
        <translation>Le certificat est celui de {found}, mais {expected} doit signer ici.</translation>
    </message>
    <message>
        <source>Choose the certificate of {expected}, or make a new version with another name.</source>
        <translation>Choisir le certificat de {expected}, ou créer une nouvelle version avec un autre nom.</translation>
    </message>
    <message>
        <source>It is not your turn yet: {waiting_for} signs first.</source>
        <translation>Pas encore votre tour&#xa0;: {waiting_for} signe d’abord.</translation>
    </message>
    <message>
        <source>Wait for that signature.</source>
        <translation>Attendre cette signature.</translation>
    </message>
    <message>
        <source>This signature is there already.</source>
        <translation>Cette signature existe déjà.</translation>
    </message>
    <message>
        <source>The report is as it was.</source>
        <translation>Le rapport est tel qu’il était.</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Choisir un autre rôle.</translation>
    </message>
    <message>
        <source>A signature in this report forbids any further one.</source>
        <translation>Une signature de ce rapport interdit toute autre.</translation>
    </message>
    <message>
        <source>Make a new version.</source>
        <translation>Créer une nouvelle version.</translation>
    </message>
    <message>
        <source>The report was changed after it was sealed.</source>
        <translation>Le rapport a été modifié après son scellement.</translation>
    </message>
    <message>
        <source>It was not signed.</source>
        <translation>Il n’a pas été signé.</translation>
    </message>
    <message>
        <source>Make a new version, and tell your security officer.</source>
        <translation>Créer une nouvelle version, et avertir votre responsable de la sécurité.</translation>
    </message>
    <message>
        <source>This file has no signature fields.</source>
        <translation>Ce fichier n’a pas de champ de signature.</translation>
    </message>
    <message>
        <source>It is a draft, or no report of this program.</source>
        <translation>C’est un brouillon, ou pas un rapport de ce programme.</translation>
    </message>
    <message>
        <source>Make a final report of a reviewed assessment.</source>
        <translation>Créer un rapport final d’une évaluation relue.</translation>
    </message>
    <message>
        <source>The report has no signature field {field}.</source>
        <translation>Le rapport n’a pas de champ de signature {field}.</translation>
    </message>
    <message>
        <source>Choose one of {fields}.</source>
        <translation>En choisir un parmi {fields}.</translation>
    </message>
    <message>
        <source>The file cannot be read as a report ({why}).</source>
        <translation>Le fichier ne se lit pas comme un rapport ({why}).</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Le fichier ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>The roots that you trust are as they were.</source>
        <translation>Les racines de confiance sont telles qu’avant.</translation>
    </message>
    <message>
        <source>Choose a certificate file, PEM or DER.</source>
        <translation>Choisir un fichier de certificat, PEM ou DER.</translation>
    </message>
    <message>
        <source>The signature could not be made.</source>
        <translation>La signature n’a pu être faite.</translation>
    </message>
    <message>
        <source>There is no such risk in the register.</source>
        <translation>Ce risque n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>Go back to the list and choose one.</source>
        <translation>Revenez à la liste et choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no such treatment.</source>
        <translation>Ce traitement n’existe pas.</translation>
    </message>
    <message>
        <source>Open the risk and choose one of its treatments.</source>
        <translation>Ouvrez le risque et choisissez un de ses traitements.</translation>
    </message>
    <message>
        <source>You may not accept a risk in band {band}.</source>
        <translation>Vous ne pouvez pas accepter un risque de bande {band}.</translation>
    </message>
    <message>
        <source>The risk is as it was before. This band needs: {needed}.</source>
        <translation>Le risque est inchangé. Cette bande exige : {needed}.</translation>
    </message>
    <message>
        <source>Ask the person who holds that authority, or treat the risk.</source>
        <translation>Demandez à la personne habilitée, ou traitez le risque.</translation>
    </message>
    <message>
        <source>A risk in band {band} can be accepted until {latest} at most.</source>
        <translation>Un risque de bande {band} peut être accepté jusqu’au {latest} au plus.</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>Choisissez un jour plus proche.</translation>
    </message>
    <message>
        <source>This decision lacks words that the method asks for ({what}).</source>
        <translation>Il manque à cette décision des mots exigés par la méthode ({what}).</translation>
    </message>
    <message>
        <source>Say why, and for High and Critical also what is done in the meantime.</source>
        <translation>Dites pourquoi, et pour Élevé et Critique aussi ce qui se fait entre-temps.</translation>
    </message>
    <message>
        <source>This treatment raises nothing above what counts today.</source>
        <translation>Ce traitement n’élève rien au-dessus de ce qui compte aujourd’hui.</translation>
    </message>
    <message>
        <source>It was not saved: nobody could say that it worked.</source>
        <translation>Il n’est pas enregistré : nul ne pourrait dire s’il a agi.</translation>
    </message>
    <message>
        <source>Name an answer that it raises, to which level and with which evidence.</source>
        <translation>Nommez une réponse qu’il élève, à quel niveau et avec quelle preuve.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a treatment.</source>
        <translation>« {value} » ne convient pas à {field} d’un traitement.</translation>
    </message>
    <message>
        <source>Treatment {treatment} is not proven: {questions}.</source>
        <translation>Le traitement {treatment} n’est pas démontré : {questions}.</translation>
    </message>
    <message>
        <source>It stays planned.</source>
        <translation>Il reste prévu.</translation>
    </message>
    <message>
        <source>Answer these questions again with the promised level and attach the evidence.</source>
        <translation>Répondez de nouveau à ces questions au niveau promis et joignez la preuve.</translation>
    </message>
    <message>
        <source>This option is not open where {dimension} is touched.</source>
        <translation>Cette option est exclue là où {dimension} est touché.</translation>
    </message>
    <message>
        <source>Choose another: safety and the duty to supply cannot be shared or taken for gain.</source>
        <translation>Choisissez-en une autre : sécurité et devoir d’alimentation ne se partagent ni ne se risquent pour un gain.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a risk.</source>
        <translation>« {value} » ne convient pas à {field} d’un risque.</translation>
    </message>
    <message>
        <source>No installed questionnaire has {questions}.</source>
        <translation>Aucun questionnaire installé ne contient {questions}.</translation>
    </message>
    <message>
        <source>Link the risk to questions of this register.</source>
        <translation>Liez le risque à des questions de ce registre.</translation>
    </message>
    <message>
        <source>This risk stands in the register already as {ref}.</source>
        <translation>Ce risque est déjà au registre sous {ref}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Open {ref} and change it there.</source>
        <translation>Ouvrez {ref} et modifiez-le là.</translation>
    </message>
    <message>
        <source>Risk {ref} no longer counts ({state}).</source>
        <translation>Le risque {ref} ne compte plus ({state}).</translation>
    </message>
    <message>
        <source>Reopen it first, or work on the risk that took its place.</source>
        <translation>Rouvrez-le d’abord, ou travaillez sur celui qui l’a remplacé.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation>Dites en une phrase pourquoi.</translation>
    </message>
    <message>
        <source>{ref} and {other} come from each other and cannot be merged this way.</source>
        <translation>{ref} et {other} viennent l’un de l’autre et ne peuvent fusionner ainsi.</translation>
    </message>
    <message>
        <source>Merge into a risk that is neither of the two.</source>
        <translation>Fusionnez dans un risque qui n’est aucun des deux.</translation>
    </message>
    <message>
        <source>Splitting and merging need at least two risks of one system.</source>
        <translation>Scinder et fusionner demandent au moins deux risques d’un système.</translation>
    </message>
    <message>
        <source>Name another part or choose another risk of the same system.</source>
        <translation>Nommez une autre partie ou choisissez un autre risque du même système.</translation>
    </message>
    <message>
        <source>{field} cannot be set to “{value}”.</source>
        <translation>{field} ne peut valoir « {value} ».</translation>
    </message>
    <message>
        <source>The computed value stands.</source>
        <translation>La valeur calculée reste.</translation>
    </message>
    <message>
        <source>Choose 1 to 5 or a band, with a day until which a band holds.</source>
        <translation>Choisissez 1 à 5 ou une bande ; une bande avec le jour jusqu’auquel elle vaut.</translation>
    </message>
    <message>
        <source>Treatment {ref} is closed ({state}).</source>
        <translation>Le traitement {ref} est clos ({state}).</translation>
    </message>
    <message>
        <source>It no longer changes.</source>
        <translation>Il ne change plus.</translation>
    </message>
    <message>
        <source>Plan a new one.</source>
        <translation>Prévoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>Risk {ref} has no acceptance in force.</source>
        <translation>Aucune acceptation ne vaut pour le risque {ref}.</translation>
    </message>
    <message>
        <source>There is nothing to withdraw.</source>
        <translation>Il n’y a rien à retirer.</translation>
    </message>
    <message>
        <source>This authority or person is not known here.</source>
        <translation>Cette habilitation ou personne est inconnue ici.</translation>
    </message>
    <message>
        <source>Choose people who work in this register.</source>
        <translation>Choisissez des personnes qui travaillent dans ce registre.</translation>
    </message>
    <message>
        <source>{file} is not the risk workbook of this register ({reason}).</source>
        <translation>{file} n’est pas le classeur des risques de ce registre ({reason}).</translation>
    </message>
    <message>
        <source>Export the register anew and change that workbook; keep its sheets and headers.</source>
        <translation>Exportez le registre à nouveau et modifiez ce classeur ; gardez feuilles et en-têtes.</translation>
    </message>
    <message>
        <source>{file} has no change that can be taken over.</source>
        <translation>{file} ne contient aucun changement à reprendre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Refused cells: {refused}.</source>
        <translation>Rien n’a changé. Cellules refusées : {refused}.</translation>
    </message>
    <message>
        <source>Mend the refused cells, or close the workbook.</source>
        <translation>Corrigez les cellules refusées, ou fermez le classeur.</translation>
    </message>
    <message>
        <source>“{value}” does not fit in {field} of a zone.</source>
        <translation>« {value} » ne convient pas à {field} d’une zone.</translation>
    </message>
    <message>
        <source>Use levels 0 to 4 and requirements of IEC 62443-3-3.</source>
        <translation>Utilisez les niveaux 0 à 4 et des exigences d’IEC 62443-3-3.</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ponctuel</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Mis en œuvre</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>document or photo</source>
        <translation>document ou photo</translation>
    </message>
    <message>
        <source>seen at work</source>
        <translation>vu en fonctionnement</translation>
    </message>
    <message>
        <source>tested by others</source>
        <translation>testé par un tiers</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>Cybersécurité</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Mauvaise utilisation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Fiche réflexe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Fiches réflexes</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architectures</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>How you notice it</source>
        <translation>À quoi on le remarque</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Les dix premières minutes</translation>
    </message>
    <message>
        <source>How operation goes on</source>
        <translation>Comment l&apos;exploitation continue</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Ce qu&apos;il ne faut pas faire</translation>
    </message>
    <message>
        <source>What to decide, and at which limit</source>
        <translation>Que décider, et à quelle limite</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Contenir</translation>
    </message>
    <message>
        <source>Preserve evidence</source>
        <translation>Préserver les preuves</translation>
    </message>
    <message>
        <source>Whom to tell by when</source>
        <translation>Qui prévenir et quand</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Prove that it is clean</source>
        <translation>Prouver que c&apos;est sain</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>What it stands against</source>
        <translation>Contre quoi elle protège</translation>
    </message>
    <message>
        <source>What it does not stand against</source>
        <translation>Contre quoi elle ne protège pas</translation>
    </message>
    <message>
        <source>Controls and the questions that check them</source>
        <translation>Mesures et questions qui les vérifient</translation>
    </message>
    <message>
        <source>Variants and their price</source>
        <translation>Variantes et leur prix</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Three true-to-life cases</source>
        <translation>Trois cas pris sur le vif</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>raison manquante</translation>
    </message>
    <message>
        <source>sent back by the reviewer</source>
        <translation>renvoyée par le relecteur</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>weak answer</source>
        <translation>réponse faible</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Apprentissage automatique</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>Retrieval and language model</source>
        <translation>Modèle de langage avec recherche</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
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
        <translation>Idée</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>En exploitation</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>En changement</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Offline analysis</source>
        <translation>Analyse hors ligne</translation>
    </message>
    <message>
        <source>Advises a person</source>
        <translation>Conseille une personne</translation>
    </message>
    <message>
        <source>Acts after each approval</source>
        <translation>Agit après chaque accord</translation>
    </message>
    <message>
        <source>Acts within limits</source>
        <translation>Agit dans des limites</translation>
    </message>
    <message>
        <source>Acts freely</source>
        <translation>Agit librement</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Poste électrique</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>Salle de conduite</translation>
    </message>
    <message>
        <source>OT server</source>
        <translation>Serveur OT</translation>
    </message>
    <message>
        <source>DMZ</source>
        <translation>DMZ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolé</translation>
    </message>
    <message>
        <source>Controlled transfer</source>
        <translation>Transfert contrôlé</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Relié</translation>
    </message>
    <message>
        <source>No remote access</source>
        <translation>Pas d’accès distant</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Standing access</source>
        <translation>Accès permanent</translation>
    </message>
    <message>
        <source>Writes nowhere</source>
        <translation>N’écrit nulle part</translation>
    </message>
    <message>
        <source>Business systems</source>
        <translation>Systèmes de gestion</translation>
    </message>
    <message>
        <source>Control systems</source>
        <translation>Systèmes de conduite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>De soutien</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>En progrès</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Maîtrisé</translation>
    </message>
    <message>
        <source>Assured</source>
        <translation>Assuré</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>CISO</source>
        <translation>CISO</translation>
    </message>
    <message>
        <source>Safety of people</source>
        <translation>Sécurité des personnes</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Approvisionnement</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Law and licence</source>
        <translation>Loi et licence</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Réputation</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Rare</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Presque certain</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <translation>Fonctionne en</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Supplier&apos;s remote access</source>
        <translation>Accès distant du fournisseur</translation>
    </message>
    <message>
        <source>Can write to</source>
        <translation>Peut écrire dans</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>Who acts on the output</source>
        <translation>Qui agit selon la sortie</translation>
    </message>
    <message>
        <source>Criticality for the grid</source>
        <translation>Criticité pour le réseau</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>En usage depuis</translation>
    </message>
    <message>
        <source>Model of a third party</source>
        <translation>Modèle d’un tiers</translation>
    </message>
    <message>
        <source>Data of a third party</source>
        <translation>Données d’un tiers</translation>
    </message>
    <message>
        <source>Learns in operation</source>
        <translation>Apprend en exploitation</translation>
    </message>
    <message>
        <source>Uses images</source>
        <translation>Utilise des images</translation>
    </message>
    <message>
        <source>Uses telemetry</source>
        <translation>Utilise la télémesure</translation>
    </message>
    <message>
        <source>Takes in text from outside</source>
        <translation>Reçoit du texte de l’extérieur</translation>
    </message>
    <message>
        <source>Sees grid-critical data</source>
        <translation>Voit des données critiques du réseau</translation>
    </message>
    <message>
        <source>Related to safety</source>
        <translation>Lié à la sécurité</translation>
    </message>
    <message>
        <source>Affects customers</source>
        <translation>Touche des clients</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Avoid: do not use the AI here</source>
        <translation>Éviter : ne pas utiliser l’IA ici</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Supprimer la source</translation>
    </message>
    <message>
        <source>Make it less likely</source>
        <translation>Rendre moins vraisemblable</translation>
    </message>
    <message>
        <source>Make it less grave</source>
        <translation>Rendre moins grave</translation>
    </message>
    <message>
        <source>Share the money at stake</source>
        <translation>Partager l’enjeu financier</translation>
    </message>
    <message>
        <source>Retain knowingly</source>
        <translation>Conserver sciemment</translation>
    </message>
    <message>
        <source>Take for an opportunity</source>
        <translation>Prendre pour une opportunité</translation>
    </message>
    <message>
        <source>up to 5 person-days</source>
        <translation>jusqu’à 5 jours-personnes</translation>
    </message>
    <message>
        <source>up to 20 person-days</source>
        <translation>jusqu’à 20 jours-personnes</translation>
    </message>
    <message>
        <source>up to 60 person-days</source>
        <translation>jusqu’à 60 jours-personnes</translation>
    </message>
    <message>
        <source>more than 60 person-days</source>
        <translation>plus de 60 jours-personnes</translation>
    </message>
    <message>
        <source>Acceptance expired</source>
        <translation>Acceptation expirée</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Treatment overdue</source>
        <translation>Traitement en retard</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Revue en retard</translation>
    </message>
    <message>
        <source>Outside appetite</source>
        <translation>Hors appétence</translation>
    </message>
    <message>
        <source>the owner of the risk</source>
        <translation>le responsable du risque</translation>
    </message>
    <message>
        <source>the accountable executive</source>
        <translation>le dirigeant responsable</translation>
    </message>
    <message>
        <source>the board</source>
        <translation>le conseil</translation>
    </message>
    <message>
        <source>on likelihood</source>
        <translation>sur la vraisemblance</translation>
    </message>
    <message>
        <source>on impact</source>
        <translation>sur l’impact</translation>
    </message>
    <message>
        <source>on both</source>
        <translation>sur les deux</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhérent</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résiduel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>is computed, not typed</source>
        <translation>est calculé, non saisi</translation>
    </message>
    <message>
        <source>the register has no such reference</source>
        <translation>le registre n’a pas cette référence</translation>
    </message>
    <message>
        <source>the row has no reference</source>
        <translation>la ligne n’a pas de référence</translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation>ne compte plus</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Suggestion confirmed</source>
        <translation>Proposition confirmée</translation>
    </message>
    <message>
        <source>Suggestion rejected</source>
        <translation>Proposition rejetée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Split off another risk</source>
        <translation>Séparé d’un autre risque</translation>
    </message>
    <message>
        <source>Another risk merged in</source>
        <translation>Un autre risque fusionné ici</translation>
    </message>
    <message>
        <source>Merged into another risk</source>
        <translation>Fusionné dans un autre</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Number overridden</source>
        <translation>Chiffre remplacé</translation>
    </message>
    <message>
        <source>Override ended</source>
        <translation>Remplacement terminé</translation>
    </message>
    <message>
        <source>Treatment planned</source>
        <translation>Traitement prévu</translation>
    </message>
    <message>
        <source>Treatment changed</source>
        <translation>Traitement modifié</translation>
    </message>
    <message>
        <source>Treatment finished</source>
        <translation>Traitement terminé</translation>
    </message>
    <message>
        <source>Treatment given up</source>
        <translation>Traitement abandonné</translation>
    </message>
    <message>
        <source>Acceptance withdrawn</source>
        <translation>Acceptation retirée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>May happen</source>
        <translation>Peut arriver</translation>
    </message>
    <message>
        <source>Leading to</source>
        <translation>Menant à</translation>
    </message>
    <message>
        <source>Likelihood before controls</source>
        <translation>Vraisemblance avant mesures</translation>
    </message>
    <message>
        <source>Impact before controls</source>
        <translation>Impact avant mesures</translation>
    </message>
    <message>
        <source>Evidence for the likelihood</source>
        <translation>Preuve de la vraisemblance</translation>
    </message>
    <message>
        <source>Evidence for the impact</source>
        <translation>Preuve de l’impact</translation>
    </message>
    <message>
        <source>Linked answers</source>
        <translation>Réponses liées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>In the meantime</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Impact on {dimension}</source>
        <translation>Impact sur {dimension}</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>This is report {pack} on {system}.</source>
        <translation>Ceci est le rapport {pack} sur {system}.</translation>
    </message>
    <message>
        <source>The pages are as they were signed, but who signed them is not proven here.</source>
        <translation>Les pages sont telles que signées, mais qui les a signées n’est pas prouvé ici.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Ask {who} for the original, or take it from the register.</source>
        <translation>Ne pas se fier à ce fichier. Demander l’original à {who}, ou le prendre du registre.</translation>
    </message>
    <message>
        <source>Do not rely on this file. Take the report from the register.</source>
        <translation>Ne pas se fier à ce fichier. Prendre le rapport du registre.</translation>
    </message>
    <message>
        <source>Signed by somebody else</source>
        <translation>Signé par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Signed with a withdrawn certificate</source>
        <translation>Signé avec un certificat révoqué</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The certificate was not valid then</source>
        <translation>Le certificat n’était pas valable alors</translation>
    </message>
    <message>
        <source>The certificate is not made for signing</source>
        <translation>Le certificat n’est pas fait pour signer</translation>
    </message>
    <message>
        <source>The signature is too weak</source>
        <translation>La signature est trop faible</translation>
    </message>
    <message>
        <source>Not from a register known here</source>
        <translation>Pas d’un registre connu ici</translation>
    </message>
    <message>
        <source>A signature was removed</source>
        <translation>Une signature a été retirée</translation>
    </message>
    <message>
        <source>A signature is missing</source>
        <translation>Une signature manque</translation>
    </message>
    <message>
        <source>Not a report of this program</source>
        <translation>Pas un rapport de ce programme</translation>
    </message>
    <message>
        <source>Nothing can be said about this file.</source>
        <translation>Rien ne peut être dit de ce fichier.</translation>
    </message>
    <message>
        <source>A draft, not signed</source>
        <translation>Un brouillon, non signé</translation>
    </message>
    <message>
        <source>A draft shows where things stand and proves nothing.</source>
        <translation>Un brouillon montre l’état des choses et ne prouve rien.</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Modifié après signature</translation>
    </message>
    <message>
        <source>The signer is not known here</source>
        <translation>Le signataire est inconnu ici</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>Nobody has signed this report, so nobody stands for it.</source>
        <translation>Personne n’a signé ce rapport&#xa0;; personne n’en répond donc.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The file is damaged or no PDF. Ask for it again.</source>
        <translation>Le fichier est endommagé ou n’est pas un PDF. Le redemander.</translation>
    </message>
    <message>
        <source>Sealed by the register that made it</source>
        <translation>Scellé par le registre qui l’a créé</translation>
    </message>
    <message>
        <source>{by}, {at}</source>
        <translation>{by}, {at}</translation>
    </message>
    <message>
        <source>Signed as {role}</source>
        <translation>Signé comme {role}</translation>
    </message>
    <message>
        <source>{signer}, {at}</source>
        <translation>{signer}, {at}</translation>
    </message>
    <message>
        <source>Not a byte was changed</source>
        <translation>Pas un octet n’a changé</translation>
    </message>
    <message>
        <source>The last signature covers the whole file</source>
        <translation>La dernière signature couvre tout le fichier</translation>
    </message>
    <message>
        <source>Paper and data are one</source>
        <translation>Papier et données concordent</translation>
    </message>
    <message>
        <source>The digits printed on the last page are those of the attached data</source>
        <translation>L’empreinte imprimée en dernière page est celle des données jointes</translation>
    </message>
    <message>
        <source>The printed digits are those of the attached data</source>
        <translation>L’empreinte imprimée est celle des données jointes</translation>
    </message>
    <message>
        <source>Compared on the last page</source>
        <translation>Comparée en dernière page</translation>
    </message>
    <message>
        <source>{role} has not signed</source>
        <translation>{role} n’a pas signé</translation>
    </message>
    <message>
        <source>The field is open and untouched</source>
        <translation>Le champ est ouvert et intact</translation>
    </message>
    <message>
        <source>The seal holds, but its register is not known here</source>
        <translation>Le sceau tient, mais son registre est inconnu ici</translation>
    </message>
    <message>
        <source>It proves that nothing changed since, not who made the report</source>
        <translation>Il prouve que rien n’a changé depuis, pas qui a créé le rapport</translation>
    </message>
    <message>
        <source>Withdrawn certificates: list of {list_of}</source>
        <translation>Certificats révoqués&#xa0;: liste du {list_of}</translation>
    </message>
    <message>
        <source>Bring a newer list to check again</source>
        <translation>Apporter une liste plus récente pour revérifier</translation>
    </message>
    <message>
        <source>Withdrawn certificates were not checked</source>
        <translation>Les certificats révoqués n’ont pas été vérifiés</translation>
    </message>
    <message>
        <source>No list of withdrawn certificates is at hand</source>
        <translation>Aucune liste de certificats révoqués n’est disponible</translation>
    </message>
    <message>
        <source>People signed in another order than asked</source>
        <translation>L’ordre des signatures n’est pas celui demandé</translation>
    </message>
    <message>
        <source>Each signature holds; ask why the order was left</source>
        <translation>Chaque signature tient&#xa0;; demander pourquoi l’ordre n’a pas été suivi</translation>
    </message>
    <message>
        <source>The signature of {signer} names no time</source>
        <translation>La signature de {signer} ne donne pas d’heure</translation>
    </message>
    <message>
        <source>When it was made is not known</source>
        <translation>On ignore quand elle a été faite</translation>
    </message>
    <message>
        <source>The signature of {signer} names a time to come: {at}</source>
        <translation>La signature de {signer} donne une heure à venir&#xa0;: {at}</translation>
    </message>
    <message>
        <source>A clock is wrong, there or here</source>
        <translation>Une horloge est fausse, là-bas ou ici</translation>
    </message>
    <message>
        <source>Trial identity: {signer}</source>
        <translation>Identité d’essai&#xa0;: {signer}</translation>
    </message>
    <message>
        <source>Made for practice; nobody can rely on it</source>
        <translation>Créé pour l’exercice&#xa0;; personne ne peut s’y fier</translation>
    </message>
    <message>
        <source>{signer} signed in place of {expected}</source>
        <translation>{signer} a signé à la place de {expected}</translation>
    </message>
    <message>
        <source>The report names another person for this role</source>
        <translation>Le rapport nomme une autre personne pour ce rôle</translation>
    </message>
    <message>
        <source>The certificate of {signer} vouches only for itself</source>
        <translation>Le certificat de {signer} ne répond que de lui-même</translation>
    </message>
    <message>
        <source>Anybody can make such a certificate in any name</source>
        <translation>Chacun peut créer un tel certificat à tout nom</translation>
    </message>
    <message>
        <source>Nobody trusted here vouches for {signer}</source>
        <translation>Personne de confiance ici ne répond de {signer}</translation>
    </message>
    <message>
        <source>Issued by {issuer}; add its root certificate if you trust it</source>
        <translation>Délivré par {issuer}&#xa0;; ajouter son certificat racine si vous vous y fiez</translation>
    </message>
    <message>
        <source>The seal is not that of a known register</source>
        <translation>Le sceau n’est pas celui d’un registre connu</translation>
    </message>
    <message>
        <source>The report may come from somewhere else</source>
        <translation>Le rapport peut venir d’ailleurs</translation>
    </message>
    <message>
        <source>The certificate of {signer} was withdrawn on {on}</source>
        <translation>Le certificat de {signer} a été révoqué le {on}</translation>
    </message>
    <message>
        <source>Its key may be in other hands</source>
        <translation>Sa clé peut être en d’autres mains</translation>
    </message>
    <message>
        <source>The certificate of {signer} expired on {until}</source>
        <translation>Le certificat de {signer} a expiré le {until}</translation>
    </message>
    <message>
        <source>Whether it still held when signing cannot be proven offline</source>
        <translation>S’il valait encore à la signature ne peut être prouvé hors ligne</translation>
    </message>
    <message>
        <source>The certificate of {signer} begins only on {from}</source>
        <translation>Le certificat de {signer} ne commence que le {from}</translation>
    </message>
    <message>
        <source>A clock is wrong, or the certificate was used too early</source>
        <translation>Une horloge est fausse, ou le certificat a servi trop tôt</translation>
    </message>
    <message>
        <source>{signer} signed at {at}, outside the life of the certificate</source>
        <translation>{signer} a signé à {at}, hors de la durée du certificat</translation>
    </message>
    <message>
        <source>The time is what the signer’s laptop said</source>
        <translation>L’heure est celle du portable du signataire</translation>
    </message>
    <message>
        <source>The certificate of {signer} is not made for signing</source>
        <translation>Le certificat de {signer} n’est pas fait pour signer</translation>
    </message>
    <message>
        <source>It may serve for something else, such as a website</source>
        <translation>Il peut servir à autre chose, comme un site web</translation>
    </message>
    <message>
        <source>A key is too weak: {key}</source>
        <translation>Une clé est trop faible&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Others could make this signature</source>
        <translation>D’autres pourraient faire cette signature</translation>
    </message>
    <message>
        <source>A digest is too weak: {hash}</source>
        <translation>Une empreinte est trop faible&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Another file could be made that fits this signature</source>
        <translation>Un autre fichier pourrait convenir à cette signature</translation>
    </message>
    <message>
        <source>The kind of key is not known: {key}</source>
        <translation>Le type de clé est inconnu&#xa0;: {key}</translation>
    </message>
    <message>
        <source>It cannot be judged here</source>
        <translation>Elle ne peut être jugée ici</translation>
    </message>
    <message>
        <source>A certificate cannot be read</source>
        <translation>Un certificat est illisible</translation>
    </message>
    <message>
        <source>Who signed is not known</source>
        <translation>On ignore qui a signé</translation>
    </message>
    <message>
        <source>What {role} signed was changed</source>
        <translation>Ce que {role} a signé a été modifié</translation>
    </message>
    <message>
        <source>The bytes under this signature are others now</source>
        <translation>Les octets sous cette signature sont autres à présent</translation>
    </message>
    <message>
        <source>Something was added after {role} signed</source>
        <translation>Un ajout a été fait après la signature de {role}</translation>
    </message>
    <message>
        <source>That signature allows no such change</source>
        <translation>Cette signature ne permet pas un tel changement</translation>
    </message>
    <message>
        <source>{bytes} bytes follow the last signature</source>
        <translation>{bytes} octets suivent la dernière signature</translation>
    </message>
    <message>
        <source>Nobody has signed them</source>
        <translation>Personne ne les a signés</translation>
    </message>
    <message>
        <source>The signature of {role} itself was changed</source>
        <translation>La signature de {role} elle-même a été modifiée</translation>
    </message>
    <message>
        <source>Part: {part}</source>
        <translation>Partie&#xa0;: {part}</translation>
    </message>
    <message>
        <source>The signature of {role} cannot be read</source>
        <translation>La signature de {role} est illisible</translation>
    </message>
    <message>
        <source>It proves nothing</source>
        <translation>Elle ne prouve rien</translation>
    </message>
    <message>
        <source>The signature of {role} was taken away</source>
        <translation>La signature de {role} a été enlevée</translation>
    </message>
    <message>
        <source>An earlier state of the file had it</source>
        <translation>Un état antérieur du fichier l’avait</translation>
    </message>
    <message>
        <source>The signature of {role} is missing</source>
        <translation>La signature de {role} manque</translation>
    </message>
    <message>
        <source>The register knows of it; the file was set back</source>
        <translation>Le registre la connaît&#xa0;; le fichier a été ramené en arrière</translation>
    </message>
    <message>
        <source>One field was signed twice</source>
        <translation>Un champ a été signé deux fois</translation>
    </message>
    <message>
        <source>Which of the two counts cannot be said</source>
        <translation>On ne peut dire laquelle des deux vaut</translation>
    </message>
    <message>
        <source>The seal of the register is missing</source>
        <translation>Le sceau du registre manque</translation>
    </message>
    <message>
        <source>What the report said when it was made is not known</source>
        <translation>On ignore ce que disait le rapport à sa création</translation>
    </message>
    <message>
        <source>The seal does not come first</source>
        <translation>Le sceau ne vient pas en premier</translation>
    </message>
    <message>
        <source>Something was signed before the report was sealed</source>
        <translation>Un élément a été signé avant le scellement du rapport</translation>
    </message>
    <message>
        <source>The seal does not protect the pages</source>
        <translation>Le sceau ne protège pas les pages</translation>
    </message>
    <message>
        <source>It allows changes that a seal must forbid</source>
        <translation>Il permet des changements qu’un sceau doit interdire</translation>
    </message>
    <message>
        <source>The open field of {role} was changed</source>
        <translation>Le champ ouvert de {role} a été modifié</translation>
    </message>
    <message>
        <source>It is not as the register made it</source>
        <translation>Il n’est pas tel que le registre l’a créé</translation>
    </message>
    <message>
        <source>The attached data was changed</source>
        <translation>Les données jointes ont été modifiées</translation>
    </message>
    <message>
        <source>It is not what was sealed</source>
        <translation>Ce n’est pas ce qui a été scellé</translation>
    </message>
    <message>
        <source>Title, author or subject were changed</source>
        <translation>Titre, auteur ou sujet ont été modifiés</translation>
    </message>
    <message>
        <source>They are not what was sealed</source>
        <translation>Ils ne sont pas ce qui a été scellé</translation>
    </message>
    <message>
        <source>The file as it was sealed cannot be read</source>
        <translation>Le fichier tel que scellé est illisible</translation>
    </message>
    <message>
        <source>So it cannot be compared with the file as it is</source>
        <translation>Il ne peut donc être comparé au fichier actuel</translation>
    </message>
    <message>
        <source>A signature field does not belong here: {field}</source>
        <translation>Un champ de signature n’a pas sa place ici&#xa0;: {field}</translation>
    </message>
    <message>
        <source>The register did not make it</source>
        <translation>Le registre ne l’a pas créé</translation>
    </message>
    <message>
        <source>The field of {role} is gone</source>
        <translation>Le champ de {role} a disparu</translation>
    </message>
    <message>
        <source>The register had made one</source>
        <translation>Le registre en avait créé un</translation>
    </message>
    <message>
        <source>The file can do something by itself: {kind}</source>
        <translation>Le fichier peut agir de lui-même&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Our reports never do; do not open it elsewhere</source>
        <translation>Nos rapports ne le font jamais&#xa0;; ne pas l’ouvrir ailleurs</translation>
    </message>
    <message>
        <source>Paper and data differ</source>
        <translation>Papier et données diffèrent</translation>
    </message>
    <message>
        <source>The digits printed on the last page are not those of the attached data</source>
        <translation>L’empreinte imprimée en dernière page n’est pas celle des données jointes</translation>
    </message>
    <message>
        <source>The pages cannot be read</source>
        <translation>Les pages sont illisibles</translation>
    </message>
    <message>
        <source>They cannot be compared with the attached data</source>
        <translation>Elles ne peuvent être comparées aux données jointes</translation>
    </message>
    <message>
        <source>It is a draft</source>
        <translation>C’est un brouillon</translation>
    </message>
    <message>
        <source>A draft is never sealed or signed</source>
        <translation>Un brouillon n’est jamais scellé ni signé</translation>
    </message>
    <message>
        <source>It has no signatures</source>
        <translation>Il n’a pas de signature</translation>
    </message>
    <message>
        <source>Not even the seal of a register</source>
        <translation>Pas même le sceau d’un registre</translation>
    </message>
    <message>
        <source>It carries no content of this program</source>
        <translation>Il ne porte aucun contenu de ce programme</translation>
    </message>
    <message>
        <source>Another program made it, or its data was taken out</source>
        <translation>Un autre programme l’a créé, ou ses données ont été ôtées</translation>
    </message>
    <message>
        <source>The file cannot be read strictly ({why})</source>
        <translation>Le fichier ne peut être lu strictement ({why})</translation>
    </message>
    <message>
        <source>Nothing in it is repaired or guessed</source>
        <translation>Rien n’y est réparé ni deviné</translation>
    </message>
    <message>
        <source>The file is too large to be one of our reports</source>
        <translation>Le fichier est trop grand pour un de nos rapports</translation>
    </message>
    <message>
        <source>It was not read</source>
        <translation>Il n’a pas été lu</translation>
    </message>
    <message>
        <source>Practice only: signed with a trial identity</source>
        <translation>Exercice seulement&#xa0;: signé avec une identité d’essai</translation>
    </message>
    <message>
        <source>Nothing was changed, but no real person stands for it.</source>
        <translation>Rien n’a été modifié, mais aucune personne réelle n’en répond.</translation>
    </message>
    <message>
        <source>Genuine, signatures are missing</source>
        <translation>Authentique, il manque des signatures</translation>
    </message>
    <message>
        <source>Nothing was changed. Not signed yet: {roles}.</source>
        <translation>Rien n’a été modifié. Pas encore signé&#xa0;: {roles}.</translation>
    </message>
    <message>
        <source>Genuine and complete</source>
        <translation>Authentique et complet</translation>
    </message>
    <message numerus="yes">
        <source>It is signed by %n person(s).</source>
        <translation>
            <numerusform>Il est signé par %n personne.</numerusform>
            <numerusform>Il est signé par %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed or added after the last signature.</source>
        <translation>Rien n’a été modifié ni ajouté après la dernière signature.</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>le registre</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation>Vérifier {name}</translation>
    </message>
</context>
</TS>
