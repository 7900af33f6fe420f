<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing</source>
        <translation>À propos de Briefing</translation>
    </message>
    <message>
        <source>From what was said at an assembly to a deck for its executives, word for word.</source>
        <translation>De ce qui s’est dit en assemblée à la présentation pour les dirigeants, mot pour mot.</translation>
    </message>
</context>
<context>
    <name>ActionStates</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Pick a quote first</source>
        <translation>Retenez d’abord une citation</translation>
    </message>
    <message>
        <source>Write the deck ({key})</source>
        <translation>Écrire la présentation ({key})</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New briefing</source>
        <translation>&amp;Nouveau briefing</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>A&amp;bout this assembly…</source>
        <translation>À &amp;propos de cette assemblée…</translation>
    </message>
    <message>
        <source>&amp;Verify with the source’s text…</source>
        <translation>&amp;Vérifier avec le texte de la source…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>T&amp;itles of the slides</source>
        <translation>T&amp;itres des diapositives</translation>
    </message>
    <message>
        <source>Ne&amp;xt window</source>
        <translation>Fenêtre s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Add a &amp;quote…</source>
        <translation>Ajouter une &amp;citation…</translation>
    </message>
    <message>
        <source>Ed&amp;it the quote…</source>
        <translation>Modi&amp;fier la citation…</translation>
    </message>
    <message>
        <source>D&amp;uplicate the quote</source>
        <translation>&amp;Dupliquer la citation</translation>
    </message>
    <message>
        <source>Delete the qu&amp;ote</source>
        <translation>&amp;Supprimer la citation</translation>
    </message>
    <message>
        <source>Add a &amp;theme…</source>
        <translation>Ajouter un &amp;thème…</translation>
    </message>
    <message>
        <source>Edit the t&amp;heme…</source>
        <translation>Modifier le t&amp;hème…</translation>
    </message>
    <message>
        <source>Add a &amp;speaker…</source>
        <translation>&amp;Ajouter un intervenant…</translation>
    </message>
    <message>
        <source>Edit the spea&amp;ker…</source>
        <translation>Modifier l’inte&amp;rvenant…</translation>
    </message>
    <message>
        <source>Delete the s&amp;peaker</source>
        <translation>Supprimer l’&amp;intervenant</translation>
    </message>
    <message>
        <source>&amp;Copy the quote</source>
        <translation>&amp;Copier la citation</translation>
    </message>
    <message>
        <source>Copy its slide as a &amp;picture</source>
        <translation>Copier sa diapositive en &amp;image</translation>
    </message>
    <message>
        <source>&amp;Merge speakers…</source>
        <translation>&amp;Fusionner des intervenants…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Deck &amp;panel</source>
        <translation>Panneau de la &amp;présentation</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>Befo&amp;re the board</source>
        <translation>Avant le Come&amp;x</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>&amp;Diapositives</translation>
    </message>
    <message>
        <source>All slides in a &amp;grid</source>
        <translation>Toutes les diapositi&amp;ves en grille</translation>
    </message>
    <message>
        <source>&amp;Next quote</source>
        <translation>Citation &amp;suivante</translation>
    </message>
    <message>
        <source>Picked quotes &amp;only</source>
        <translation>Citations &amp;retenues seulement</translation>
    </message>
    <message>
        <source>Sort as in the &amp;file</source>
        <translation>Trier comme le &amp;fichier</translation>
    </message>
    <message>
        <source>Sort by sou&amp;rce</source>
        <translation>Trier par sou&amp;rce</translation>
    </message>
    <message>
        <source>Sort by &amp;theme</source>
        <translation>Trier par &amp;thème</translation>
    </message>
    <message>
        <source>Sort by &amp;speaker</source>
        <translation>Trier par &amp;intervenant</translation>
    </message>
    <message>
        <source>Sort by &amp;length</source>
        <translation>Trier par &amp;longueur</translation>
    </message>
    <message>
        <source>&amp;Larger cards</source>
        <translation>Cartes plus &amp;grandes</translation>
    </message>
    <message>
        <source>S&amp;maller cards</source>
        <translation>&amp;Cartes plus petites</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Cartes de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>S&amp;tress the words</source>
        <translation>&amp;Mettre les mots en valeur</translation>
    </message>
    <message>
        <source>Cut words &amp;out</source>
        <translation>Ôter les m&amp;ots</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;About Briefing</source>
        <translation>À propos &amp;de Briefing</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Assembly</source>
        <translation>A&amp;ssemblée</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Import articles or transcripts…</source>
        <translation>&amp;Importer des articles ou des transcriptions…</translation>
    </message>
    <message>
        <source>Propose themes and &amp;key messages…</source>
        <translation>Proposer des thèmes et des messages &amp;clés…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>Par&amp;tager une copie…</translation>
    </message>
    <message>
        <source>Resume the re&amp;view</source>
        <translation>Reprendre la relect&amp;ure</translation>
    </message>
    <message>
        <source>About this sou&amp;rce…</source>
        <translation>À propos de cette sourc&amp;e…</translation>
    </message>
    <message>
        <source>Present from this s&amp;lide</source>
        <translation>Présenter à partir de cette diapositi&amp;ve</translation>
    </message>
    <message>
        <source>Show its sli&amp;de</source>
        <translation>&amp;Voir sa diapositive</translation>
    </message>
    <message>
        <source>Prese&amp;nt</source>
        <translation>Présen&amp;ter</translation>
    </message>
    <message>
        <source>Start from a &amp;blank briefing</source>
        <translation>&amp;Partir d’un briefing vide</translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard…</source>
        <translation>Importer depuis le presse-&amp;papiers…</translation>
    </message>
    <message>
        <source>U&amp;se my template…</source>
        <translation>Utiliser mon modè&amp;le…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Delete the theme</source>
        <translation>Supprimer &amp;le thème</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>C&amp;itation précédente</translation>
    </message>
    <message>
        <source>Pick, or &amp;take out</source>
        <translation>&amp;Retenir ou retirer</translation>
    </message>
    <message>
        <source>[Clarif&amp;y]</source>
        <translation>[&amp;Préciser]</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Sor&amp;t</source>
        <translation>&amp;Tri</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>Lang&amp;ue de la fenêtre</translation>
    </message>
    <message>
        <source>{choice}: {value}</source>
        <translation>{choice}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Préférence&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Quote detail</source>
        <translation>Détail de &amp;la citation</translation>
    </message>
    <message>
        <source>Deck and quote pan&amp;els</source>
        <translation>Pa&amp;nneau de droite</translation>
    </message>
    <message>
        <source>Pick &amp;and go to the next</source>
        <translation>Rete&amp;nir et passer à la suivante</translation>
    </message>
    <message>
        <source>&amp;Move down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Remove &amp;from the deck</source>
        <translation>Retirer de la &amp;présentation</translation>
    </message>
    <message>
        <source>Open the exa&amp;mple</source>
        <translation>Ouvrir l’exe&amp;mple</translation>
    </message>
    <message>
        <source>Update a dec&amp;k…</source>
        <translation>Mettre à &amp;jour une présentation…</translation>
    </message>
    <message>
        <source>Sho&amp;w in its source</source>
        <translation>Voir dans sa so&amp;urce</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Remet&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Deck settings</source>
        <translation>Réglage&amp;s de la présentation</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add quotes: from an article, minutes or a transcript, or by hand</source>
        <translation>Ajouter des citations&#xa0;: d’un article, d’un compte rendu ou d’une transcription, ou à la main</translation>
    </message>
    <message>
        <source>Add quotes</source>
        <translation>Ajouter des citations</translation>
    </message>
    <message>
        <source>From an article, minutes or a transcript, or by hand</source>
        <translation>D’un article, d’un compte rendu ou d’une transcription, ou à la main</translation>
    </message>
</context>
<context>
    <name>AskFields</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>15 December, end of June, Q2 2027, or +3 m from today</source>
        <translation>15 décembre, fin juin, T2 2027, ou +3 m à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Level of the ask</source>
        <translation>Niveau de la demande</translation>
    </message>
</context>
<context>
    <name>Assembly</name>
    <message>
        <source>Start yours</source>
        <translation>Commencer le vôtre</translation>
    </message>
</context>
<context>
    <name>AssemblyDialog</name>
    <message>
        <source>About this assembly</source>
        <translation>À propos de cette assemblée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Annual assembly of the association</source>
        <translation>Assemblée annuelle de l’association</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Who invited</source>
        <translation>Qui invitait</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Where it was held</source>
        <translation>Où elle s’est tenue</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>&amp;Language of the quotes</source>
        <translation>Lang&amp;ue des citations</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>Names, products, acronyms as they are spelled</source>
        <translation>Noms, produits et sigles tels qu’ils s’écrivent</translation>
    </message>
    <message>
        <source>Where a transcript misspells one, its right spelling is given beside it, in brackets.</source>
        <translation>Là où une transcription les écorche, la bonne graphie est donnée à côté, entre crochets.</translation>
    </message>
    <message>
        <source>Such as 8 October</source>
        <translation>Par exemple 8 octobre</translation>
    </message>
</context>
<context>
    <name>AttributionDialog</name>
    <message numerus="yes">
        <source>Edit %n quotes</source>
        <translation>
            <numerusform>Modifier %n citation</numerusform>
            <numerusform>Modifier %n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Intervenant</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>A field left empty leaves these quotes as they are.</source>
        <translation>Un champ laissé vide ne change rien à ces citations.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(sans)</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>The changes could not be recovered</source>
        <translation>Les modifications n’ont pas pu être récupérées</translation>
    </message>
    <message>
        <source>A crash would lose what you do not save. {why}</source>
        <translation>En cas de panne, ce qui n’est pas enregistré serait perdu. {why}</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This quote is not in the deck</source>
        <translation>Cette citation n’est pas dans la présentation</translation>
    </message>
</context>
<context>
    <name>BothSidesDialog</name>
    <message>
        <source>Bring both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Which do you want to keep?</source>
        <translation>Que voulez-vous garder&#xa0;?</translation>
    </message>
    <message>
        <source>All else that either of you changed is brought together. These were changed by both:</source>
        <translation>Tout ce que l’un ou l’autre a modifié est réuni. Ceci, vous l’avez modifié tous les deux&#xa0;:</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Réunir</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>from the minutes</source>
        <translation>tiré du compte rendu</translation>
    </message>
    <message>
        <source>unknown speaker</source>
        <translation>intervenant inconnu</translation>
    </message>
</context>
<context>
    <name>CanvasEditor</name>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Bord haut</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>Bord bas</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys (Shift: in larger steps).</source>
        <translation>Faites-le glisser, ou déplacez-le avec les flèches (avec Maj&#xa0;: par pas plus grands).</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>{state}: these are not its source’s words</source>
        <translation>{state}&#xa0;: ce ne sont pas les mots de sa source</translation>
    </message>
    <message>
        <source>Cut {grade}: {words}</source>
        <translation>Coupe {grade}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Its parts do not fit together: a strict program cannot read the deck.</source>
        <translation>Ses parties ne concordent pas&#xa0;: un programme strict ne peut pas lire la présentation.</translation>
    </message>
    <message>
        <source>The file holds {name} {count} times.</source>
        <translation>Le fichier contient {count} fois {name}.</translation>
    </message>
    <message>
        <source>The slide has no title.</source>
        <translation>La diapositive n’a pas de titre.</translation>
    </message>
    <message>
        <source>The title “{title}” is that of slide {number}, too.</source>
        <translation>Le titre «&#xa0;{title}&#xa0;» est aussi celui de la diapositive {number}.</translation>
    </message>
    <message>
        <source>How the slides look could not be checked.</source>
        <translation>L’aspect des diapositives n’a pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>“{text}” runs off the slide.</source>
        <translation>«&#xa0;{text}&#xa0;» sort de la diapositive.</translation>
    </message>
    <message>
        <source>“{text}” stands beside the slide, where nobody sees it.</source>
        <translation>«&#xa0;{text}&#xa0;» est à côté de la diapositive, où personne ne le voit.</translation>
    </message>
    <message>
        <source>A text runs out of its box: “{text}”.</source>
        <translation>Un texte déborde de son cadre&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>A text in a font that is not here may run out of its box: “{text}”.</source>
        <translation>Un texte, dont la police n’est pas installée, dépasse peut-être de son cadre&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>The file does not say what kind of content {name} is.</source>
        <translation>Le fichier ne dit pas de quelle sorte de contenu est {name}.</translation>
    </message>
    <message>
        <source>Nothing leads to {name}: it is left over.</source>
        <translation>Rien ne mène à {name}&#xa0;: ce fichier ne sert plus.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, which is not in the file.</source>
        <translation>{name} mène à {target}, qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>{name} loads outside content: {target}</source>
        <translation>{name} charge un contenu extérieur&#xa0;: {target}</translation>
    </message>
    <message>
        <source>The link “{target}” does not lead to a page of the web.</source>
        <translation>Le lien «&#xa0;{target}&#xa0;» ne mène pas à une page du Web.</translation>
    </message>
    <message>
        <source>{name} names a relationship {id} that it does not have.</source>
        <translation>{name} nomme une relation {id} qu’il n’a pas.</translation>
    </message>
    <message>
        <source>Two slides have the same number inside the file.</source>
        <translation>Deux diapositives ont le même numéro dans le fichier.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The list of sections does not name every slide once.</source>
        <translation>La liste des sections ne nomme pas une fois chaque diapositive.</translation>
    </message>
    <message>
        <source>The deck has no title among its properties.</source>
        <translation>La présentation n’a pas de titre parmi ses propriétés.</translation>
    </message>
    <message>
        <source>The deck has no notes master.</source>
        <translation>La présentation n’a pas de masque des pages de notes.</translation>
    </message>
    <message>
        <source>The slides are not 16:9: screens show bars beside them.</source>
        <translation>Les diapositives ne sont pas en 16/9&#xa0;: les écrans montrent des bandes à côté.</translation>
    </message>
    <message>
        <source>The placeholder “{name}” is empty.</source>
        <translation>L’espace réservé «&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The slide does not show its number, for which its layout has a place.</source>
        <translation>La diapositive ne montre pas son numéro, alors que sa disposition a une place pour lui.</translation>
    </message>
    <message>
        <source>“{later}” is read after “{earlier}”, above which it stands.</source>
        <translation>«&#xa0;{later}&#xa0;» est lu après «&#xa0;{earlier}&#xa0;», au-dessus duquel il se trouve.</translation>
    </message>
    <message>
        <source>“{name}” has no description for those who cannot see it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de description pour ceux qui ne peuvent pas le voir.</translation>
    </message>
    <message>
        <source>A text does not say its language.</source>
        <translation>Un texte n’indique pas sa langue.</translation>
    </message>
    <message>
        <source>Two shapes have the same number inside the slide.</source>
        <translation>Deux formes ont le même numéro dans la diapositive.</translation>
    </message>
    <message>
        <source>The notes belong to another slide.</source>
        <translation>Les notes appartiennent à une autre diapositive.</translation>
    </message>
    <message>
        <source>Its parts do not fit together: a strict program cannot read the memo.</source>
        <translation>Ses parties ne concordent pas&#xa0;: un programme strict ne peut pas lire le mémo.</translation>
    </message>
    <message>
        <source>The memo holds macros.</source>
        <translation>Le mémo contient des macros.</translation>
    </message>
    <message>
        <source>The memo has no title among its properties.</source>
        <translation>Le mémo n’a pas de titre dans ses propriétés.</translation>
    </message>
    <message>
        <source>The memo names a style “{style}” that it does not have.</source>
        <translation>Le mémo nomme un style «&#xa0;{style}&#xa0;» qu’il n’a pas.</translation>
    </message>
    <message>
        <source>The memo has no headings.</source>
        <translation>Le mémo n’a pas d’intertitres.</translation>
    </message>
    <message>
        <source>A heading is empty.</source>
        <translation>Un intertitre est vide.</translation>
    </message>
    <message>
        <source>The heading is {count} levels below the one before it.</source>
        <translation>L’intertitre est {count} niveaux sous celui qui le précède.</translation>
    </message>
    <message>
        <source>A table has no header row that repeats on each page.</source>
        <translation>Un tableau n’a pas de ligne d’en-tête répétée sur chaque page.</translation>
    </message>
    <message>
        <source>The slide is half empty: its content takes {share} % of the height under the title.</source>
        <translation>La diapositive est à moitié vide&#xa0;: son contenu occupe {share}&#xa0;% de la hauteur sous le titre.</translation>
    </message>
    <message>
        <source>“{text}” stands on the picture “{name}”.</source>
        <translation>«&#xa0;{text}&#xa0;» est posé sur l’image «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” stand on each other.</source>
        <translation>«&#xa0;{text}&#xa0;» et «&#xa0;{other}&#xa0;» se superposent.</translation>
    </message>
    <message>
        <source>“{text}” is hard to read on its background (contrast {ratio}, not {least}).</source>
        <translation>«&#xa0;{text}&#xa0;» se lit mal sur son fond (contraste {ratio} au lieu de {least}).</translation>
    </message>
    <message>
        <source>The title “{title}” names a topic: the others say what their slides show.</source>
        <translation>Le titre «&#xa0;{title}&#xa0;» nomme un sujet&#xa0;: les autres disent ce que montre leur diapositive.</translation>
    </message>
    <message>
        <source>The title takes {count} lines: two are read at a glance.</source>
        <translation>Le titre prend {count} lignes&#xa0;: deux se lisent d’un coup d’œil.</translation>
    </message>
    <message>
        <source>The slide has {count} words: {most} are read while it is shown.</source>
        <translation>La diapositive compte {count} mots&#xa0;: on en lit {most} pendant qu’elle est affichée.</translation>
    </message>
    <message>
        <source>The deck has {count} slides before the appendix: a board follows {most} at most.</source>
        <translation>La présentation compte {count} diapositives avant l’annexe&#xa0;: un Comex en suit {most} au plus.</translation>
    </message>
    <message>
        <source>“{text}” is set in {size} points, less than 12: it is not read from afar.</source>
        <translation>«&#xa0;{text}&#xa0;» est composé en {size} points, moins de 12&#xa0;: illisible de loin.</translation>
    </message>
    <message>
        <source>Footers are set in {size} points, less than 10: they are hardly read.</source>
        <translation>Les pieds de page sont composés en {size} points, moins de 10&#xa0;: ils se lisent à peine.</translation>
    </message>
    <message>
        <source>The quotes of the slide differ in size: {sizes} points.</source>
        <translation>Les citations de la diapositive n’ont pas toutes la même taille&#xa0;: {sizes} points.</translation>
    </message>
    <message>
        <source>The quotes are smaller ({size} points) than longer ones on slide {slide}.</source>
        <translation>Les citations sont plus petites ({size} points) que de plus longues sur la diapositive {slide}.</translation>
    </message>
    <message>
        <source>The slide size is not valid.</source>
        <translation>La taille des diapositives n’est pas valide.</translation>
    </message>
    <message>
        <source>The file holds macros.</source>
        <translation>Le fichier contient des macros.</translation>
    </message>
    <message>
        <source>{name} brings something that runs by itself: {target}.</source>
        <translation>{name} contient un élément qui s’exécute tout seul&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>The drawing {name} loads outside content.</source>
        <translation>Le dessin {name} charge un contenu extérieur.</translation>
    </message>
    <message>
        <source>The deck has lost Briefing’s marks: an update would know its texts by their words alone.</source>
        <translation>La présentation a perdu les repères de Briefing&#xa0;: une mise à jour ne reconnaîtrait ses textes qu’à leurs mots.</translation>
    </message>
    <message>
        <source>The slide comes from the deck of another briefing.</source>
        <translation>La diapositive vient de la présentation d’un autre briefing.</translation>
    </message>
    <message>
        <source>Briefing’s marks in the deck do not name this slide.</source>
        <translation>Les repères de Briefing dans la présentation ne nomment pas cette diapositive.</translation>
    </message>
    <message>
        <source>Briefing’s marks in the deck name none of its slides.</source>
        <translation>Les repères de Briefing dans la présentation ne nomment aucune de ses diapositives.</translation>
    </message>
    <message>
        <source>The slide’s number inside the file, {id}, is not one that slides may have.</source>
        <translation>Le numéro de la diapositive dans le fichier, {id}, n’est pas de ceux qu’une diapositive peut avoir.</translation>
    </message>
    <message>
        <source>The slide’s number is not in the placeholder for it.</source>
        <translation>Le numéro de la diapositive n’est pas dans l’espace qui lui est réservé.</translation>
    </message>
    <message>
        <source>The footer is read before the slide’s own text.</source>
        <translation>Le pied de page est lu avant le texte de la diapositive.</translation>
    </message>
    <message>
        <source>A colour is not one of the theme’s.</source>
        <translation>Une couleur n’est pas de celles du thème.</translation>
    </message>
    <message>
        <source>A font is not one of the theme’s.</source>
        <translation>Une police n’est pas de celles du thème.</translation>
    </message>
    <message>
        <source>“{text}” stands on the layout’s own text “{other}”.</source>
        <translation>«&#xa0;{text}&#xa0;» est posé sur un texte du modèle lui-même, «&#xa0;{other}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>The speaker of each quote</source>
        <translation>L’intervenant de chaque citation</translation>
    </message>
    <message>
        <source>The title of the deck</source>
        <translation>Le titre de la présentation</translation>
    </message>
    <message>
        <source>The one sentence to remember</source>
        <translation>La phrase à retenir</translation>
    </message>
    <message>
        <source>What each theme says</source>
        <translation>Ce que dit chaque thème</translation>
    </message>
    <message>
        <source>What each quote means for us</source>
        <translation>Ce que chaque citation signifie pour nous</translation>
    </message>
    <message>
        <source>What is asked of the board</source>
        <translation>Ce qui est demandé au Comex</translation>
    </message>
    <message>
        <source>The level of each ask</source>
        <translation>Le niveau de chaque demande</translation>
    </message>
    <message>
        <source>The owner of each ask</source>
        <translation>Le responsable de chaque demande</translation>
    </message>
    <message>
        <source>The date of each ask</source>
        <translation>L’échéance de chaque demande</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Close the checklist</source>
        <translation>Fermer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n points left. You can export at any time.</source>
        <translation>
            <numerusform>%n point à traiter. Vous pouvez exporter à tout moment.</numerusform>
            <numerusform>%n points à traiter. Vous pouvez exporter à tout moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>All set.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>Pick a quote first: the deck begins with it.</source>
        <translation>Retenez d’abord une citation&#xa0;: la présentation commence par elle.</translation>
    </message>
    <message>
        <source>Before the board</source>
        <translation>Avant le Comex</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>All is written. %n points to look at.</source>
        <translation>
            <numerusform>Tout est écrit. %n point à regarder.</numerusform>
            <numerusform>Tout est écrit. %n points à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>To do, from the review of the deck</source>
        <translation>À faire, d’après la relecture de la présentation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>{what} — “{quote}”</source>
        <translation>{what} — «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Stop filtering by {value}</source>
        <translation>Ne plus filtrer par {value}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation>Effacer la recherche et tous les filtres</translation>
    </message>
    <message>
        <source>{facet}: {count}</source>
        <translation>{facet}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ClarificationDialog</name>
    <message>
        <source>Clarification</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Who “they” are, or what “it” is</source>
        <translation>Qui est «&#xa0;il&#xa0;», ou ce qu’est «&#xa0;cela&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Words in brackets</source>
        <translation>&amp;Mots entre crochets</translation>
    </message>
    <message>
        <source>Write the words to insert.</source>
        <translation>Écrivez les mots à insérer.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Nothing was copied: another program holds the clipboard. Try again.</source>
        <translation>Rien n’a été copié&#xa0;: un autre programme occupe le presse-papiers. Réessayez.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do, or find?</source>
        <translation>Que voulez-vous faire, ou trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Search actions, quotes, speakers and files</source>
        <translation>Rechercher actions, citations, intervenants et fichiers</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>do or go</source>
        <translation>faire ou aller</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>put in the deck</source>
        <translation>retenir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Put under the t&amp;heme</source>
        <translation>Classer sous le t&amp;hème</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: {quotes}</source>
        <translation>Copié&#xa0;: {quotes}</translation>
    </message>
    <message>
        <source>The slide is on the clipboard as a picture</source>
        <translation>La diapositive est dans le presse-papiers, comme image</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paraphrases</source>
        <translation>
            <numerusform>%n paraphrase</numerusform>
            <numerusform>%n paraphrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Not copied: try again</source>
        <translation>Rien n’est copié&#xa0;: réessayez</translation>
    </message>
    <message>
        <source>Something unexpected happened in Briefing</source>
        <translation>Un incident imprévu s’est produit dans Briefing</translation>
    </message>
    <message>
        <source>A report helps to fix it. It holds nothing of what your document says.</source>
        <translation>Un rapport aide à le corriger. Il ne contient rien de ce que dit votre document.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Everything is saved, and you can go on.</source>
        <translation>Tout est enregistré, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>What you have not saved yet is kept, and you can go on.</source>
        <translation>Ce que vous n’avez pas encore enregistré est conservé, et vous pouvez continuer.</translation>
    </message>
    <message>
        <source>What you have not saved yet could not be kept: save it now, under another name to be sure.</source>
        <translation>Ce que vous n’avez pas encore enregistré n’a pas pu être conservé&#xa0;: enregistrez-le maintenant, par prudence sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>CutDialog</name>
    <message>
        <source>Does this cut keep the meaning?</source>
        <translation>Cette coupe garde-t-elle le sens&#xa0;?</translation>
    </message>
    <message>
        <source>The meaning is &amp;kept</source>
        <translation>Le sens est &amp;gardé</translation>
    </message>
    <message>
        <source>The cut leaves out {losses}.</source>
        <translation>La coupe ôte {losses}.</translation>
    </message>
    <message>
        <source>The briefing records who confirms; until then every export says that it is to be confirmed.</source>
        <translation>Le nom de qui confirme est noté dans le briefing&#xa0;; d’ici là, chaque export signale que la coupe est à confirmer.</translation>
    </message>
    <message>
        <source>Cut, confirm &amp;later</source>
        <translation>Couper, confirmer &amp;plus tard</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>The file is not a PowerPoint presentation.</source>
        <translation>Le fichier n’est pas une présentation PowerPoint.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>This is not a deck that can be opened.</source>
        <translation>Ce n’est pas une présentation qui puisse être ouverte.</translation>
    </message>
    <message>
        <source>Export it again, or repair it in PowerPoint.</source>
        <translation>Exportez-la de nouveau, ou réparez-la dans PowerPoint.</translation>
    </message>
    <message>
        <source>A deck is exported as {kinds} or into a folder that is there, not as “{name}”.</source>
        <translation>Une présentation s’exporte en {kinds} ou dans un dossier qui existe, pas sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Name it with one of these endings.</source>
        <translation>Donnez à son nom l’une de ces terminaisons.</translation>
    </message>
    <message>
        <source>The file cannot be opened: parts of it are missing or make no sense.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: des parties manquent ou n’ont pas de sens.</translation>
    </message>
    <message>
        <source>Open and save it again in PowerPoint.</source>
        <translation>Ouvrez-le dans PowerPoint et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no narrative “{name}”.</source>
        <translation>Il n’y a pas de récit «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>A text holds a character that no deck can hold (U+{code}), after “{near}”.</source>
        <translation>Un texte contient un caractère qu’aucune présentation ne peut contenir (U+{code}), après «&#xa0;{near}&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it from the briefing.</source>
        <translation>Retirez-le du briefing.</translation>
    </message>
    <message>
        <source>A deck cannot be made in the language “{language}”.</source>
        <translation>Une présentation ne peut pas être faite dans la langue «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no message “{id}” to pick.</source>
        <translation>Il n’y a pas de message «&#xa0;{id}&#xa0;» à retenir.</translation>
    </message>
    <message>
        <source>Ids of messages are listed under messages:.</source>
        <translation>Les identifiants des messages sont dans la liste «&#xa0;messages&#xa0;» du fichier.</translation>
    </message>
    <message>
        <source>Nothing is picked for the deck.</source>
        <translation>Rien n’est retenu pour la présentation.</translation>
    </message>
    <message>
        <source>The title of slide {slide} is too long, and ends as “{end}”: shorten it.</source>
        <translation>Le titre de la diapositive {slide} est trop long et se termine par «&#xa0;{end}&#xa0;»&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>The template has little room: it takes {count} slides, our own one {ours}.</source>
        <translation>Le modèle laisse peu de place&#xa0;: il lui faut {count} diapositives, au nôtre {ours}.</translation>
    </message>
    <message>
        <source>the sentence to remember</source>
        <translation>la phrase à retenir</translation>
    </message>
    <message>
        <source>headlines ({count})</source>
        <translation>des accroches ({count})</translation>
    </message>
    <message>
        <source>takeaways ({count})</source>
        <translation>des enseignements ({count})</translation>
    </message>
    <message>
        <source>asks ({count})</source>
        <translation>des demandes ({count})</translation>
    </message>
    <message>
        <source>The deck would be broken, so it is not written. {what}</source>
        <translation>La présentation serait inutilisable&#xa0;: elle n’est pas écrite. {what}</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{name} has a link to a program or a file.</source>
        <translation>{name} a un lien vers un programme ou un fichier.</translation>
    </message>
    <message>
        <source>The part {name} has a name that no part can have.</source>
        <translation>La partie {name} porte un nom qu’aucune partie ne peut avoir.</translation>
    </message>
    <message>
        <source>The file says {count} times what kind of content {name} is.</source>
        <translation>Le fichier dit {count} fois de quelle sorte est {name}.</translation>
    </message>
    <message>
        <source>{name} has a relationship that is named wrongly: {id}.</source>
        <translation>{name} a une relation mal nommée&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>The slide master {name} has no theme.</source>
        <translation>Le masque {name} n’a pas de thème.</translation>
    </message>
    <message>
        <source>The layout {name} has not the slide master that lists it.</source>
        <translation>La disposition {name} n’a pas le masque qui la cite.</translation>
    </message>
    <message>
        <source>Cuts to be confirmed ({count}): {told}.</source>
        <translation>Coupes à confirmer ({count})&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>The text “{start}…” has {count} letters: no slide can show it.</source>
        <translation>Le texte «&#xa0;{start}…&#xa0;» compte {count} lettres&#xa0;: aucune diapositive ne peut le montrer.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Pick at least one quote, or export them all.</source>
        <translation>Retenez au moins une citation, ou exportez-les toutes.</translation>
    </message>
    <message>
        <source>Only the deck’s own words are translated. These stay in another language: {texts}.</source>
        <translation>Seuls les mots propres à la présentation sont traduits. Restent dans une autre langue&#xa0;: {texts}.</translation>
    </message>
    <message>
        <source>The font {family} is not on this computer: texts were fitted with a margin.</source>
        <translation>La police {family} n’est pas installée&#xa0;: les textes ont été ajustés avec une marge.</translation>
    </message>
    <message>
        <source>The mark “{mark}” is missing on {count} of {total} slides: their layout has no footer that holds it; add one in PowerPoint (View, Slide Master), or write the mark by hand.</source>
        <translation>La mention «&#xa0;{mark}&#xa0;» manque sur {count} des {total} diapositives&#xa0;: leur disposition n’a pas de pied de page où elle tienne&#xa0;; ajoutez-en un dans PowerPoint (Affichage, Masque des diapositives), ou inscrivez la mention à la main.</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Deck &amp;language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>&amp;Récit</translation>
    </message>
    <message>
        <source>Title of the deck</source>
        <translation>Titre de la présentation</translation>
    </message>
    <message>
        <source>Deck language</source>
        <translation>Langue de la présentation</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>The language of the deck’s own words; quotes stay as they were said.</source>
        <translation>La langue des mots propres à la présentation&#xa0;; les citations restent telles qu’elles ont été dites.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Comex</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>All on one page, to hand out</source>
        <translation>Tout sur une page, à distribuer</translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Aucune citation</translation>
    </message>
    <message>
        <source>The deck starts here</source>
        <translation>La présentation commence ici</translation>
    </message>
    <message>
        <source>Pick every quote</source>
        <translation>Retenir toutes les citations</translation>
    </message>
    <message>
        <source>No deck yet</source>
        <translation>Pas encore de présentation</translation>
    </message>
    <message>
        <source>Quotes come here once they are picked.</source>
        <translation>Les citations s’affichent ici une fois retenues.</translation>
    </message>
    <message>
        <source>Template and language</source>
        <translation>Modèle et langue</translation>
    </message>
    <message>
        <source>The sentence to remember, one slide per theme, the decisions; the quotes in the appendix</source>
        <translation>La phrase à retenir, une diapositive par thème, les décisions&#xa0;; les citations en annexe</translation>
    </message>
    <message>
        <source>The sentence to remember, the three strongest themes, the decisions</source>
        <translation>La phrase à retenir, les trois thèmes les plus forts, les décisions</translation>
    </message>
    <message>
        <source>Click the “+” of a quote, or press Space: it finds its place in the deck.</source>
        <translation>Cliquez sur le «&#xa0;+&#xa0;» d’une citation, ou appuyez sur Espace&#xa0;: elle trouve sa place dans la présentation.</translation>
    </message>
    <message>
        <source>One quote per slide, for a speech</source>
        <translation>Une citation par diapositive, pour un discours</translation>
    </message>
</context>
<context>
    <name>DeckView</name>
    <message>
        <source>Deck</source>
        <translation>Présentation</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Presenter’s view</source>
        <translation>Écran de l’orateur</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>C’est la dernière diapositive</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>Arrows turn the slides · B: black screen · a number and Enter: that slide · Esc: end</source>
        <translation>Flèches&#xa0;: changer de diapositive · B&#xa0;: écran noir · un numéro et Entrée&#xa0;: cette diapositive · Échap&#xa0;: finir</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>The meaning is &amp;kept</source>
        <translation>Le sens est &amp;gardé</translation>
    </message>
    <message>
        <source>Choose a card to read it in full, and to say what it means for you.</source>
        <translation>Choisissez une carte pour la lire en entier et dire ce qu’elle signifie pour vous.</translation>
    </message>
    <message>
        <source>No quote chosen</source>
        <translation>Aucune citation choisie</translation>
    </message>
    <message>
        <source>What it &amp;means for us</source>
        <translation>Ce que cela &amp;signifie pour nous</translation>
    </message>
    <message>
        <source>What we as&amp;k of you</source>
        <translation>Ce que nous vous &amp;demandons</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>As a long quote</source>
        <translation>En longue citation</translation>
    </message>
    <message>
        <source>Beside the next one</source>
        <translation>À côté de la suivante</translation>
    </message>
    <message>
        <source>On a wall of quotes</source>
        <translation>Sur un mur de citations</translation>
    </message>
    <message>
        <source>With charts after its theme</source>
        <translation>Avec des graphiques après son thème</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>What your executives should remember of it</source>
        <translation>Ce que vos dirigeants devraient en retenir</translation>
    </message>
    <message>
        <source>The decision or the action expected of them</source>
        <translation>La décision ou l’action attendue d’eux</translation>
    </message>
    <message>
        <source>In the deck: {words}</source>
        <translation>Dans la présentation&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The meaning is kept: confirmed by {by}, {on}</source>
        <translation>Le sens est gardé&#xa0;: confirmé par {by}, {on}</translation>
    </message>
    <message>
        <source>Remove from the deck</source>
        <translation>Retirer de la présentation</translation>
    </message>
    <message>
        <source>Pick for the deck</source>
        <translation>Retenir pour la présentation</translation>
    </message>
    <message>
        <source>The meaning is kept: {on}</source>
        <translation>Le sens est gardé&#xa0;: {on}</translation>
    </message>
    <message>
        <source>the cut leaves out {losses}</source>
        <translation>la coupe ôte {losses}</translation>
    </message>
    <message>
        <source>⚠ {grade}: {what}</source>
        <translation>⚠ {grade}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>This s&amp;lide</source>
        <translation>Cette diapositi&amp;ve</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>{first} to {last} are of an earlier export with more slides.</source>
        <translation>{first} à {last} viennent d’un export précédent, qui avait plus de diapositives.</translation>
    </message>
    <message>
        <source>Slide {number}: {lack}</source>
        <translation>Diapositive {number}&#xa0;: {lack}</translation>
    </message>
    <message>
        <source>The deck has no slides.</source>
        <translation>La présentation n’a pas de diapositive.</translation>
    </message>
    <message>
        <source>Choose a deck that has some.</source>
        <translation>Choisissez une présentation qui en a.</translation>
    </message>
    <message>
        <source>Images that cannot be drawn: {count}.</source>
        <translation>Nombre d’images qui ne peuvent pas être dessinées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The fonts lack these letters: {letters}</source>
        <translation>Ces lettres manquent dans les polices&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>The deck cannot be drawn ({reason}).</source>
        <translation>La présentation ne peut pas être dessinée ({reason}).</translation>
    </message>
    <message>
        <source>Check that it is a .pptx file.</source>
        <translation>Vérifiez que c’est un fichier .pptx.</translation>
    </message>
    <message>
        <source>The slide cannot be drawn ({reason}).</source>
        <translation>La diapositive ne peut pas être dessinée ({reason}).</translation>
    </message>
    <message>
        <source>Export the deck as .pptx and open that.</source>
        <translation>Exportez la présentation en .pptx et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The font {family} is not on this computer: {face}, of the same widths, stands in.</source>
        <translation>La police {family} n’est pas installée&#xa0;: {face}, de mêmes largeurs, la remplace.</translation>
    </message>
    <message>
        <source>The font {family} is not on this computer: {face} stands in, lines may break elsewhere.</source>
        <translation>La police {family} n’est pas installée&#xa0;: {face} la remplace, des lignes peuvent se couper ailleurs.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop a briefing, a template, articles, minutes or transcripts.</source>
        <translation>Déposez un briefing, un modèle, des articles, des comptes rendus ou des transcriptions.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an article, minutes or a transcript here</source>
        <translation>Déposez ici un article, un compte rendu ou une transcription</translation>
    </message>
    <message>
        <source>Word, PDF, web page, text, e-mail, .vtt or .srt; several at once</source>
        <translation>Word, PDF, page web, texte, courriel, .vtt ou .srt&#xa0;; plusieurs à la fois</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Add these quotes to the briefing</source>
        <translation>Ajouter ces citations au briefing</translation>
    </message>
    <message>
        <source>Find the quotes in what this folder holds</source>
        <translation>Trouver les citations dans ce que contient ce dossier</translation>
    </message>
    <message>
        <source>A link is not followed: save or copy the page</source>
        <translation>Un lien n’est pas suivi&#xa0;: enregistrez ou copiez la page</translation>
    </message>
    <message>
        <source>Find the quotes in this text</source>
        <translation>Trouver les citations de ce texte</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Use “{name}” as the template</source>
        <translation>Prendre «&#xa0;{name}&#xa0;» pour modèle</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Ceci ne peut pas être déposé ici</translation>
    </message>
    <message>
        <source>Find the quotes in “{name}”</source>
        <translation>Trouver les citations de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Find the quotes in {count} files</source>
        <translation>Trouver les citations de {count} fichiers</translation>
    </message>
</context>
<context>
    <name>EditableList</name>
    <message>
        <source>New name of {name}</source>
        <translation>Nouveau nom de {name}</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Pick quote of {speaker}</source>
        <translation>Retenir une citation ({speaker})</translation>
    </message>
    <message>
        <source>Remove quote of {speaker}</source>
        <translation>Retirer une citation ({speaker})</translation>
    </message>
    <message>
        <source>Move quote of {speaker}</source>
        <translation>Déplacer une citation ({speaker})</translation>
    </message>
    <message>
        <source>Pick {count} quotes</source>
        <translation>Retenir {count} citations</translation>
    </message>
    <message>
        <source>Remove {count} quotes</source>
        <translation>Retirer {count} citations</translation>
    </message>
    <message>
        <source>Move {count} quotes</source>
        <translation>Déplacer {count} citations</translation>
    </message>
    <message>
        <source>Add quote of {speaker}</source>
        <translation>Ajouter une citation ({speaker})</translation>
    </message>
    <message>
        <source>Add {count} quotes</source>
        <translation>Ajouter {count} citations</translation>
    </message>
    <message>
        <source>Edit quote of {speaker}</source>
        <translation>Modifier une citation ({speaker})</translation>
    </message>
    <message>
        <source>Edit {count} quotes</source>
        <translation>Modifier {count} citations</translation>
    </message>
    <message>
        <source>Duplicate quote of {speaker}</source>
        <translation>Dupliquer une citation ({speaker})</translation>
    </message>
    <message>
        <source>Duplicate {count} quotes</source>
        <translation>Dupliquer {count} citations</translation>
    </message>
    <message>
        <source>Delete quote of {speaker}</source>
        <translation>Supprimer une citation ({speaker})</translation>
    </message>
    <message>
        <source>Delete {count} quotes</source>
        <translation>Supprimer {count} citations</translation>
    </message>
    <message>
        <source>Add theme “{name}”</source>
        <translation>Ajouter le thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Edit theme “{name}”</source>
        <translation>Modifier le thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Move theme “{name}”</source>
        <translation>Déplacer le thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete theme “{name}”</source>
        <translation>Supprimer le thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Add speaker {name}</source>
        <translation>Ajouter l’intervenant {name}</translation>
    </message>
    <message>
        <source>Edit speaker {name}</source>
        <translation>Modifier l’intervenant {name}</translation>
    </message>
    <message>
        <source>Delete speaker {name}</source>
        <translation>Supprimer l’intervenant {name}</translation>
    </message>
    <message>
        <source>Describe the assembly</source>
        <translation>Décrire l’assemblée</translation>
    </message>
    <message>
        <source>Import a quote</source>
        <translation>Importer une citation</translation>
    </message>
    <message>
        <source>Import {count} quotes</source>
        <translation>Importer {count} citations</translation>
    </message>
    <message>
        <source>Merge speakers into {name}</source>
        <translation>Fusionner des intervenants ({name})</translation>
    </message>
    <message>
        <source>Confirm the cut</source>
        <translation>Confirmer la coupe</translation>
    </message>
    <message>
        <source>Write takeaway</source>
        <translation>Rédiger l’enseignement</translation>
    </message>
    <message>
        <source>Write ask</source>
        <translation>Rédiger la demande</translation>
    </message>
    <message>
        <source>Shorten quote</source>
        <translation>Raccourcir la citation</translation>
    </message>
    <message>
        <source>Stress words</source>
        <translation>Mettre des mots en valeur</translation>
    </message>
    <message>
        <source>Change slide</source>
        <translation>Changer de diapositive</translation>
    </message>
    <message>
        <source>Name the owner</source>
        <translation>Nommer le responsable</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fixer l’échéance</translation>
    </message>
    <message>
        <source>Name the deck</source>
        <translation>Nommer la présentation</translation>
    </message>
    <message>
        <source>Write the sentence to remember</source>
        <translation>Écrire la phrase à retenir</translation>
    </message>
    <message>
        <source>Write the subtitle</source>
        <translation>Écrire le sous-titre</translation>
    </message>
    <message>
        <source>Name the author</source>
        <translation>Nommer l’auteur</translation>
    </message>
    <message>
        <source>Date the deck</source>
        <translation>Dater la présentation</translation>
    </message>
    <message>
        <source>Name the audience</source>
        <translation>Nommer le public</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>Change deck language</source>
        <translation>Changer la langue de la présentation</translation>
    </message>
    <message>
        <source>Change narrative</source>
        <translation>Changer de récit</translation>
    </message>
    <message>
        <source>Take over the deck’s edits</source>
        <translation>Reprendre les modifications de la présentation</translation>
    </message>
    <message>
        <source>Keep comments as to-dos</source>
        <translation>Garder des commentaires à traiter</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Fait&#xa0;: {text}</translation>
    </message>
    <message>
        <source>unknown speaker</source>
        <translation>intervenant inconnu</translation>
    </message>
    <message>
        <source>Take in the file as it is</source>
        <translation>Reprendre le fichier tel qu’il est</translation>
    </message>
    <message>
        <source>Bring the changes of both together</source>
        <translation>Réunir les modifications des deux</translation>
    </message>
    <message>
        <source>Use the proposed themes</source>
        <translation>Adopter les thèmes proposés</translation>
    </message>
    <message>
        <source>Name the recording</source>
        <translation>Indiquer l’enregistrement</translation>
    </message>
    <message>
        <source>Set the level of the ask</source>
        <translation>Fixer le niveau de la demande</translation>
    </message>
    <message>
        <source>Set the mark of every slide</source>
        <translation>Fixer la mention de chaque diapositive</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Key messages of an assembly</source>
        <translation>Les messages clés d’une assemblée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the deck</source>
        <translation>Exporter la présentation</translation>
    </message>
    <message>
        <source>Export the memo</source>
        <translation>Exporter le mémo</translation>
    </message>
    <message>
        <source>Writing the deck…</source>
        <translation>Écriture de la présentation…</translation>
    </message>
    <message>
        <source>Writing the memo…</source>
        <translation>Écriture du mémo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>No program was found on this computer that opens “{name}”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The file is in {folder}</source>
        <translation>Le fichier est dans {folder}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Slide {done} of {total}</source>
        <translation>Diapositive {done} sur {total}</translation>
    </message>
    <message>
        <source>The memo is written</source>
        <translation>Le mémo est enregistré</translation>
    </message>
    <message>
        <source>The deck is ready</source>
        <translation>La présentation est prête</translation>
    </message>
    <message>
        <source>The deck is written</source>
        <translation>La présentation est enregistrée</translation>
    </message>
    <message>
        <source>The memo is ready</source>
        <translation>Le mémo est prêt</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n slides</source>
        <translation>
            <numerusform>{name} · %n diapositive</numerusform>
            <numerusform>{name} · %n diapositives</numerusform>
        </translation>
    </message>
    <message>
        <source>The file as it was is kept as “{name}”.</source>
        <translation>Le fichier d’avant est gardé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The deck could not be written</source>
        <translation>La présentation n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The memo could not be written</source>
        <translation>Le mémo n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>With a takeaway</source>
        <translation>Avec enseignement</translation>
    </message>
    <message>
        <source>With an ask</source>
        <translation>Avec demande</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>{title}, %n cards</source>
        <translation>
            <numerusform>{title}, %n carte</numerusform>
            <numerusform>{title}, %n cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The one sentence to remember</source>
        <translation>La phrase à retenir</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Mark on every slide</source>
        <translation>Mention sur chaque diapositive</translation>
    </message>
    <message>
        <source>What the theme says</source>
        <translation>Ce que dit le thème</translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation>Ce que cela signifie pour nous</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Ce que nous vous demandons</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The quote: shorten it</source>
        <translation>La citation&#xa0;: la raccourcir</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>L’intervenant</translation>
    </message>
    <message>
        <source>Deck settings</source>
        <translation>Réglages de la présentation</translation>
    </message>
    <message>
        <source>About this assembly</source>
        <translation>À propos de cette assemblée</translation>
    </message>
    <message>
        <source>Level of the ask</source>
        <translation>Niveau de la demande</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Briefings (*.briefing *.yaml *.yml)</source>
        <translation>Briefings (*.briefing *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>Ouvrir un briefing</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Enregistrer le briefing</translation>
    </message>
    <message>
        <source>PowerPoint deck (*.pptx)</source>
        <translation>Présentation PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures, one per slide (*.png)</source>
        <translation>Images, une par diapositive (*.png)</translation>
    </message>
    <message>
        <source>Word memo (*.docx)</source>
        <translation>Mémo Word (*.docx)</translation>
    </message>
    <message>
        <source>Looking whether “{name}” is there already…</source>
        <translation>Recherche de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Update a deck</source>
        <translation>Mettre à jour une présentation</translation>
    </message>
    <message>
        <source>PowerPoint and Word templates (*.potx *.pptx *.dotx *.docx)</source>
        <translation>Modèles PowerPoint et Word (*.potx *.pptx *.dotx *.docx)</translation>
    </message>
    <message>
        <source>Use my template</source>
        <translation>Utiliser mon modèle</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Exporter la présentation</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Le fichier est en lecture seule.</translation>
    </message>
    <message>
        <source>Save elsewhere, or allow writing to it.</source>
        <translation>Enregistrez ailleurs, ou autorisez l’écriture du fichier.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Free some space or save elsewhere.</source>
        <translation>Libérez de la place ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Create it or save elsewhere.</source>
        <translation>Créez-le ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>This file is in use: it would be replaced by what is made with it.</source>
        <translation>Ce fichier sert à ce travail&#xa0;: il serait remplacé par ce qui en est tiré.</translation>
    </message>
    <message>
        <source>Write to another file.</source>
        <translation>Écrivez dans un autre fichier.</translation>
    </message>
    <message>
        <source>No file can have this name.</source>
        <translation>Aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>Choose a shorter or plainer name.</source>
        <translation>Choisissez un nom plus court ou plus simple.</translation>
    </message>
    <message>
        <source>What is to be its folder is a file: nothing can be put in it.</source>
        <translation>Ce qui doit être son dossier est un fichier&#xa0;: rien ne peut y être rangé.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be written here: it may be open in another program, or the folder protected.</source>
        <translation>Le fichier ne peut pas être écrit ici&#xa0;: il est peut-être ouvert dans un autre programme, ou le dossier est protégé.</translation>
    </message>
    <message>
        <source>Close it there or save elsewhere.</source>
        <translation>Fermez-le dans ce programme ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}).</source>
        <translation>Le fichier ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>Save elsewhere.</source>
        <translation>Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>This is not a whole snapshot.</source>
        <translation>Cette copie de secours est incomplète.</translation>
    </message>
    <message>
        <source>Open the document itself.</source>
        <translation>Ouvrez le document lui-même.</translation>
    </message>
    <message>
        <source>This is a folder, not a briefing.</source>
        <translation>C’est un dossier, pas un briefing.</translation>
    </message>
    <message>
        <source>Open a .briefing file.</source>
        <translation>Ouvrez un fichier .briefing.</translation>
    </message>
    <message>
        <source>The file is too large for a briefing.</source>
        <translation>Le fichier est trop grand pour un briefing.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>its disk is read-only</source>
        <translation>son disque est en lecture seule</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>its disk has a fault</source>
        <translation>son disque a une défaillance</translation>
    </message>
    <message>
        <source>its server does not answer</source>
        <translation>son serveur ne répond pas</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>Le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Check that you may open it.</source>
        <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text.</source>
        <translation>Le fichier n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Open a .briefing file, or save it as UTF-8.</source>
        <translation>Ouvrez un fichier .briefing, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>c’est un périphérique ou un tube</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>Articles, minutes and transcripts</source>
        <translation>Articles, comptes rendus et transcriptions</translation>
    </message>
    <message>
        <source>Import quotes</source>
        <translation>Importer des citations</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Partager une copie</translation>
    </message>
    <message>
        <source>Save &amp;in:</source>
        <translation>Enregistrer &amp;dans&#xa0;:</translation>
    </message>
    <message>
        <source>The text that the quotes were taken from</source>
        <translation>Le texte d’où viennent les citations</translation>
    </message>
    <message>
        <source>it is online only, and cannot be fetched now</source>
        <translation>il n’est disponible qu’en ligne et ne peut pas être récupéré pour l’instant</translation>
    </message>
    <message>
        <source>Folder for new briefings and decks</source>
        <translation>Dossier des nouveaux briefings et présentations</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Enregistrement de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>the file as it was is kept as “{name}”</source>
        <translation>le fichier tel qu’il était est conservé sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Ouverture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>un côté</translation>
    </message>
    <message>
        <source>{name} (to share)</source>
        <translation>{name} (à partager)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Correct that line.</source>
        <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Aliases (*name) are not used in briefings.</source>
        <translation>Les briefings n’emploient pas d’alias (*nom).</translation>
    </message>
    <message>
        <source>Write the value out.</source>
        <translation>Écrivez la valeur en entier.</translation>
    </message>
    <message>
        <source>A second document starts here.</source>
        <translation>Un second document commence ici.</translation>
    </message>
    <message>
        <source>Keep one briefing a file.</source>
        <translation>Gardez un seul briefing par fichier.</translation>
    </message>
    <message>
        <source>Anchors (&amp;name) are not used in briefings.</source>
        <translation>Les briefings n’emploient pas d’ancres (&amp;nom).</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Tags (!name) are not used in briefings.</source>
        <translation>Les briefings n’emploient pas d’étiquettes YAML (point d’exclamation et nom).</translation>
    </message>
    <message>
        <source>Values are nested too deeply.</source>
        <translation>Des valeurs sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Flatten them.</source>
        <translation>Aplatissez-les.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Une clé doit être un mot.</translation>
    </message>
    <message>
        <source>Write it as key: value.</source>
        <translation>Écrivez une clé, deux-points, une espace, puis la valeur.</translation>
    </message>
    <message>
        <source>The key “{key}” is given twice.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>Start the file with format: {format}, if it is a briefing.</source>
        <translation>Si c’est un briefing, écrivez format: {format} à la première ligne.</translation>
    </message>
    <message>
        <source>The key “format” is missing.</source>
        <translation>La clé «&#xa0;format&#xa0;» manque.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>The format is {format}, which this version does not know.</source>
        <translation>Le format est {format}, que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Update Briefing.</source>
        <translation>Mettez Briefing à jour.</translation>
    </message>
    <message>
        <source>The format is “{format}”, not {ours}.</source>
        <translation>Le format est «&#xa0;{format}&#xa0;», et non {ours}.</translation>
    </message>
    <message>
        <source>Open a briefing.</source>
        <translation>Ouvrez un briefing.</translation>
    </message>
    <message>
        <source>{path} has no “{key}”.</source>
        <translation>{path} n’a pas de «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>Add {key}: to it.</source>
        <translation>Ajoutez-y {key}: et sa valeur.</translation>
    </message>
    <message>
        <source>{path} has the id “{id}” twice.</source>
        <translation>{path} a deux fois l’identifiant «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>Give each its own id.</source>
        <translation>Donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>The emphasis of “{id}” is no part of its quote.</source>
        <translation>Le passage mis en valeur de «&#xa0;{id}&#xa0;» ne fait pas partie de sa citation.</translation>
    </message>
    <message>
        <source>Copy it from the quote.</source>
        <translation>Copiez-le depuis la citation.</translation>
    </message>
    <message>
        <source>Write one of {forms}, or nothing.</source>
        <translation>Écrivez l’une de ces formes&#xa0;: {forms}, ou rien.</translation>
    </message>
    <message>
        <source>“{id}” cannot have the colour “{colour}”.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas avoir la couleur «&#xa0;{colour}&#xa0;».</translation>
    </message>
    <message>
        <source>The file ends too early: its deck, which stands last, is missing.</source>
        <translation>Le fichier s’arrête trop tôt&#xa0;: la présentation, qui vient en dernier, y manque.</translation>
    </message>
    <message>
        <source>Open a backup, or add the line “{line}” at its end to open what is left.</source>
        <translation>Ouvrez une sauvegarde ou, pour ouvrir ce qui reste, ajoutez à la fin la ligne «&#xa0;{line}&#xa0;».</translation>
    </message>
    <message>
        <source>What is behind the “#” is taken for a comment, not for words of the quote.</source>
        <translation>Ce qui suit le «&#xa0;#&#xa0;» est pris pour un commentaire, pas pour des mots de la citation.</translation>
    </message>
    <message>
        <source>“{id}” cannot be shown as “{slide}”.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas être montré comme «&#xa0;{slide}&#xa0;».</translation>
    </message>
    <message>
        <source>The ask of “{id}” cannot have the level “{level}”.</source>
        <translation>La demande de «&#xa0;{id}&#xa0;» ne peut pas avoir le niveau «&#xa0;{level}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no {key} “{id}”.</source>
        <translation>«&#xa0;{id}&#xa0;» n’est l’identifiant d’aucun élément ({key}).</translation>
    </message>
    <message>
        <source>Add it under {list}:.</source>
        <translation>Ajoutez-le dans la liste «&#xa0;{list}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no message “{id}” to pick.</source>
        <translation>Il n’y a pas de message «&#xa0;{id}&#xa0;» à retenir.</translation>
    </message>
    <message>
        <source>“{id}” is picked twice.</source>
        <translation>«&#xa0;{id}&#xa0;» est retenu deux fois.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Give the place of the quote in characters.</source>
        <translation>Donnez la place de la citation en caractères.</translation>
    </message>
    <message>
        <source>{path} ends before it starts.</source>
        <translation>{path} finit avant de commencer.</translation>
    </message>
    <message>
        <source>Make end larger than start.</source>
        <translation>Donnez à end une valeur plus grande que start.</translation>
    </message>
    <message>
        <source>{path} is not a whole number.</source>
        <translation>{path} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>{path} is not a text.</source>
        <translation>{path} n’est pas un texte.</translation>
    </message>
    <message>
        <source>Write a text after the colon.</source>
        <translation>Écrivez un texte après les deux-points.</translation>
    </message>
    <message>
        <source>{path} holds the control character U+{code}.</source>
        <translation>{path} contient le caractère de contrôle U+{code}.</translation>
    </message>
    <message>
        <source>{path} is not made of “key: value” lines.</source>
        <translation>{path} n’est pas fait de lignes avec une clé et une valeur.</translation>
    </message>
    <message>
        <source>See the format of briefings.</source>
        <translation>Voyez le format des briefings.</translation>
    </message>
    <message>
        <source>{path} is not a list.</source>
        <translation>{path} n’est pas une liste.</translation>
    </message>
    <message>
        <source>Start each item with a dash.</source>
        <translation>Commencez chaque élément par un tiret.</translation>
    </message>
    <message>
        <source>Did you mean “{id}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{id}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Here is the control character U+{code}.</source>
        <translation>Ici se trouve le caractère de contrôle U+{code}.</translation>
    </message>
    <message>
        <source>“{start}” holds the character U+{code}, which no file can keep.</source>
        <translation>«&#xa0;{start}&#xa0;» contient le caractère U+{code}, qu’aucun fichier ne peut garder.</translation>
    </message>
    <message>
        <source>{path} is not a number of seconds.</source>
        <translation>{path} n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>Write digits, with a point for parts of a second.</source>
        <translation>Écrivez des chiffres, avec un point pour les fractions de seconde.</translation>
    </message>
    <message>
        <source>The file holds too many entries for a briefing.</source>
        <translation>Le fichier contient trop d’entrées pour un briefing.</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>Découpez-le en parties.</translation>
    </message>
    <message>
        <source>Two people’s changes meet here, and git has left its marks (&lt;&lt;&lt;&lt;&lt;&lt;&lt;).</source>
        <translation>Les modifications de deux personnes se rencontrent ici, et git y a laissé ses marques (&lt;&lt;&lt;&lt;&lt;&lt;&lt;).</translation>
    </message>
    <message>
        <source>Keep one side and remove the marks, or open the file in Briefing’s window.</source>
        <translation>Gardez un côté et ôtez les marques, ou ouvrez le fichier dans la fenêtre de Briefing.</translation>
    </message>
    <message>
        <source>The text has a colon of its own, which is taken for another key’s.</source>
        <translation>Le texte contient un deux-points, pris pour celui d’une autre clé.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Mettez le texte entre guillemets droits.</translation>
    </message>
    <message>
        <source>A tab indents this line.</source>
        <translation>Cette ligne est mise en retrait par une tabulation.</translation>
    </message>
    <message>
        <source>Use spaces.</source>
        <translation>Employez des espaces.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <translation>Le guillemet ouvert ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <translation>Fermez-le à la fin du texte.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed as it should be.</source>
        <translation>Le crochet ouvert ici n’est pas fermé comme il devrait l’être.</translation>
    </message>
    <message>
        <source>Close it; a text that starts with a bracket stands in quotes.</source>
        <translation>Fermez-le&#xa0;; un texte qui commence par un crochet se met entre guillemets droits.</translation>
    </message>
    <message>
        <source>Within double quotes a backslash starts a code.</source>
        <translation>Entre guillemets droits doubles, une barre oblique inverse annonce un code.</translation>
    </message>
    <message>
        <source>Write it twice, or put the text in single quotes.</source>
        <translation>Doublez-la, ou mettez le texte entre apostrophes.</translation>
    </message>
    <message>
        <source>The line is neither a “key: value” nor part of the text above.</source>
        <translation>La ligne n’est ni de la forme «&#xa0;clé: valeur&#xa0;», ni la suite du texte qui précède.</translation>
    </message>
    <message>
        <source>Give it a key, or more spaces than the text’s key has.</source>
        <translation>Donnez-lui une clé, ou plus d’espaces en tête que la clé du texte.</translation>
    </message>
    <message>
        <source>Two people’s changes meet here, and git has left a mark.</source>
        <translation>Les modifications de deux personnes se rejoignent ici, et git a laissé une marque.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Supprimez la ligne.</translation>
    </message>
    <message>
        <source>The text goes on behind its closing quotation mark.</source>
        <translation>Le texte continue après son guillemet fermant.</translation>
    </message>
    <message>
        <source>There is no space behind the colon of the key.</source>
        <translation>Il manque une espace après les deux-points de la clé.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation>Ajoutez-la.</translation>
    </message>
    <message>
        <source>Put the whole text in quotes, of the other kind.</source>
        <translation>Mettez le texte entier entre guillemets de l’autre sorte.</translation>
    </message>
    <message>
        <source>The line does not start where those that it belongs to start.</source>
        <translation>La ligne ne commence pas au même endroit que celles auxquelles elle appartient.</translation>
    </message>
    <message>
        <source>Give it as many spaces as they have.</source>
        <translation>Donnez-lui autant d’espaces en tête.</translation>
    </message>
    <message>
        <source>The text starts with a sign that has a meaning of its own here (@ % * &amp; &gt;…).</source>
        <translation>Le texte commence par un signe qui a ici un sens particulier (@ % * &amp; &gt;…).</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>Ce n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>“{id}” cannot be a source of the kind “{kind}”.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas être une source du genre «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>“{id}” cannot be a message of the kind “{kind}”.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut pas être un message du genre «&#xa0;{kind}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FoundLabel</name>
    <message>
        <source>{found} of {total} shown</source>
        <translation>{found} sur {total} affichées</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>The deck has no title</source>
        <translation>La présentation n’a pas de titre</translation>
    </message>
    <message>
        <source>No quote is picked</source>
        <translation>Aucune citation n’est retenue</translation>
    </message>
    <message>
        <source>Say in one sentence what the deck is to be remembered for</source>
        <translation>Dites en une phrase ce qu’il faut retenir de la présentation</translation>
    </message>
    <message>
        <source>None of the {count} asks is ranked: which are to be decided now?</source>
        <translation>Aucune des {count} demandes n’est classée&#xa0;: lesquelles faut-il décider maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>“{theme}” has no quote in the deck</source>
        <translation>«&#xa0;{theme}&#xa0;» n’a aucune citation dans la présentation</translation>
    </message>
    <message>
        <source>{speaker} has {count} of the {total} quotes</source>
        <translation>{speaker} a {count} des {total} citations</translation>
    </message>
    <message>
        <source>{speaker}: say what it means for us</source>
        <translation>{speaker}&#xa0;: dire ce que cela signifie pour nous</translation>
    </message>
    <message>
        <source>{speaker}: “{ask}” has no owner</source>
        <translation>{speaker}&#xa0;: «&#xa0;{ask}&#xa0;» n’a pas de responsable</translation>
    </message>
    <message>
        <source>{speaker}: the quote names no source</source>
        <translation>{speaker}&#xa0;: la citation n’indique aucune source</translation>
    </message>
    <message>
        <source>say whether it is from the press or your own</source>
        <translation>dites si elle vient de la presse ou de chez vous</translation>
    </message>
    <message>
        <source>state its {missing}</source>
        <translation>précisez {missing}</translation>
    </message>
    <message>
        <source>its text was changed: {count} of its {all} quotes still stand in it</source>
        <translation>son texte a été modifié&#xa0;: {count} de ses {all} citations y sont encore</translation>
    </message>
    <message>
        <source>give its text to verify its quotes ({count})</source>
        <translation>donnez son texte pour vérifier ses citations ({count})</translation>
    </message>
    <message>
        <source>{speaker} says nearly what {other_speaker} says</source>
        <translation>{speaker} dit presque la même chose que {other_speaker}</translation>
    </message>
    <message>
        <source>{speaker}: the quote is long for this template</source>
        <translation>{speaker}&#xa0;: la citation est longue pour ce modèle</translation>
    </message>
    <message>
        <source>{speaker}: the quote opens in the middle of a sentence</source>
        <translation>{speaker}&#xa0;: la citation commence au milieu d’une phrase</translation>
    </message>
    <message>
        <source>“{source}”</source>
        <translation>«&#xa0;{source}&#xa0;»</translation>
    </message>
    <message>
        <source>“{theme}”: its title is still to be written</source>
        <translation>«&#xa0;{theme}&#xa0;»&#xa0;: son titre reste à écrire</translation>
    </message>
    <message>
        <source>{speaker}: the quote was changed, it is not what its source says</source>
        <translation>{speaker}&#xa0;: la citation a été modifiée, sa source ne la dit pas ainsi</translation>
    </message>
    <message>
        <source>{speaker}: the cut is to be confirmed, it leaves out {losses}</source>
        <translation>{speaker}&#xa0;: la coupe est à confirmer, elle ôte {losses}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Intervenant inconnu</translation>
    </message>
    <message>
        <source>“{words}”: between quotation marks, and no quote says it</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: entre guillemets, et aucune citation ne le dit</translation>
    </message>
</context>
<context>
    <name>GuidanceButton</name>
    <message>
        <source>✓ Ready for the board</source>
        <translation>✓ Prêt pour le Comex</translation>
    </message>
    <message>
        <source>Before the board</source>
        <translation>Avant le Comex</translation>
    </message>
    <message>
        <source>What the deck still lacks: fill it in here ({keys})</source>
        <translation>Ce qui manque à la présentation, à remplir ici ({keys})</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>New briefing</source>
        <translation>Nouveau briefing</translation>
    </message>
    <message>
        <source>Title of the assembly</source>
        <translation>Titre de l’assemblée</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n files read.</source>
        <translation>
            <numerusform>%n fichier lu.</numerusform>
            <numerusform>%n fichiers lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>There is no text on the clipboard: copy that of an article, say, first.</source>
        <translation>Le presse-papiers ne contient pas de texte&#xa0;: copiez d’abord celui d’un article, par exemple.</translation>
    </message>
    <message>
        <source>A link is not followed, for nothing is fetched from the network: save or copy the page.</source>
        <translation>Un lien n’est pas suivi, car rien n’est cherché sur le réseau&#xa0;: enregistrez la page, ou copiez-la.</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Lecture de %n fichier…</numerusform>
            <numerusform>Lecture de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Added: {quotes}.</source>
        <translation>Ajout&#xa0;: {quotes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n left aside: import a file alone to review its quotes.</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;: importez un fichier seul pour relire ses citations.</numerusform>
            <numerusform>%n laissées de côté&#xa0;: importez un fichier seul pour relire ses citations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of “{name}” is kept: File, Resume the review.</source>
        <translation>La relecture de «&#xa0;{name}&#xa0;» est gardée&#xa0;: Fichier, Reprendre la relecture.</translation>
    </message>
    <message>
        <source>The review of “{name}” was thrown away.</source>
        <translation>La relecture de «&#xa0;{name}&#xa0;» a été abandonnée.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>the open briefing</source>
        <translation>le briefing ouvert</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>a new briefing</source>
        <translation>un nouveau briefing</translation>
    </message>
    <message>
        <source>“{name}” could not be read</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n others were left aside.</source>
        <translation>
            <numerusform>%n autre laissé de côté.</numerusform>
            <numerusform>%n autres laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article, minutes or transcript in this folder.</source>
        <translation>Il n’y a ni article, ni compte rendu, ni transcription dans ce dossier.</translation>
    </message>
    <message>
        <source>Reading {done} of {total} files…</source>
        <translation>Lecture des fichiers&#xa0;: {done} sur {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes were there already.</source>
        <translation>
            <numerusform>%n citation y était déjà.</numerusform>
            <numerusform>%n citations y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeSlide</name>
    <message>
        <source>Up and Down go from text to text, Enter edits one, Page Up and Page Down turn the slides, Home and End go to the first and the last.</source>
        <translation>Haut et Bas vont de texte en texte, Entrée en modifie un, Page précédente et Page suivante changent de diapositive, Début et Fin vont à la première et à la dernière.</translation>
    </message>
</context>
<context>
    <name>LeftWork</name>
    <message>
        <source>The review of “{name}” was left before its end.</source>
        <translation>La relecture de «&#xa0;{name}&#xa0;» a été interrompue.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You left the proposed themes before using them.</source>
        <translation>Vous avez quitté les thèmes proposés sans les adopter.</translation>
    </message>
    <message>
        <source>A new quote was left half written.</source>
        <translation>Une nouvelle citation est restée inachevée.</translation>
    </message>
    <message>
        <source>The quote “{words}” was left half edited.</source>
        <translation>La modification de la citation «&#xa0;{words}&#xa0;» est restée inachevée.</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>To be decided now</source>
        <translation>À décider maintenant</translation>
    </message>
    <message>
        <source>To be worked on by its owner</source>
        <translation>À confier à un responsable qui y travaille</translation>
    </message>
    <message>
        <source>To be noted; it is not counted as a decision</source>
        <translation>À noter&#xa0;; ce n’est pas compté comme une décision</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New briefing</source>
        <translation>Nouveau briefing</translation>
    </message>
    <message>
        <source>{name} [read-only]</source>
        <translation>{name} [lecture seule]</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
    <message>
        <source>Drop one briefing, one template (.potx, .dotx), or articles; save the attachments of an e-mail first.</source>
        <translation>Déposez un seul briefing, un seul modèle (.potx, .dotx), ou des articles&#xa0;; enregistrez d’abord les pièces jointes d’un courriel.</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>enseignement</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>in: {parts}</source>
        <translation>dans&#xa0;: {parts}</translation>
    </message>
</context>
<context>
    <name>Memo</name>
    <message>
        <source>This is not a memo that can be opened.</source>
        <translation>Ce n’est pas un mémo que l’on puisse ouvrir.</translation>
    </message>
    <message>
        <source>Export it again, or repair it in Word.</source>
        <translation>Exportez-le de nouveau, ou réparez-le dans Word.</translation>
    </message>
    <message>
        <source>A memo is written on a Word template ({kinds}), not on “{name}”.</source>
        <translation>Un mémo s’écrit sur un modèle Word ({kinds}), pas sur «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one, or leave it out for our own design.</source>
        <translation>Choisissez-en un, ou n’en donnez pas pour notre propre mise en page.</translation>
    </message>
    <message>
        <source>The file is in Word’s strict format, which most programs do not read.</source>
        <translation>Le fichier est au format strict de Word, que la plupart des programmes ne lisent pas.</translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx or .dotx).</source>
        <translation>Enregistrez-le comme document Word ordinaire (.docx ou .dotx).</translation>
    </message>
    <message>
        <source>The file is not a Word document.</source>
        <translation>Le fichier n’est pas un document Word.</translation>
    </message>
    <message>
        <source>Open and save it again in Word.</source>
        <translation>Ouvrez-le et enregistrez-le de nouveau dans Word.</translation>
    </message>
    <message>
        <source>The file holds its part {name} more than once.</source>
        <translation>Le fichier contient plusieurs fois sa partie {name}.</translation>
    </message>
    <message>
        <source>The template holds macros.</source>
        <translation>Le modèle contient des macros.</translation>
    </message>
    <message>
        <source>Save it as .docx or .dotx, without macros.</source>
        <translation>Enregistrez-le en .docx ou .dotx, sans macros.</translation>
    </message>
    <message>
        <source>The template loads outside content ({kind}): {target}.</source>
        <translation>Le modèle charge un contenu extérieur ({kind})&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>The template loads outside content: its part {name} names an address.</source>
        <translation>Le modèle charge un contenu extérieur&#xa0;: sa partie {name} nomme une adresse.</translation>
    </message>
    <message>
        <source>The template holds embedded objects, controls or add-ins.</source>
        <translation>Le modèle contient des objets incorporés, des contrôles ou des compléments.</translation>
    </message>
    <message>
        <source>Remove them in Word.</source>
        <translation>Retirez-les dans Word.</translation>
    </message>
    <message>
        <source>Embed it, or remove the link, in Word.</source>
        <translation>Incorporez-le, ou retirez le lien, dans Word.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The deck</source>
        <translation>La présentation</translation>
    </message>
    <message>
        <source>The assembly</source>
        <translation>L’assemblée</translation>
    </message>
    <message>
        <source>Quote “{name}”</source>
        <translation>Citation «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Theme “{name}”</source>
        <translation>Thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Speaker {name}</source>
        <translation>Intervenant {name}</translation>
    </message>
    <message>
        <source>Source “{name}”</source>
        <translation>Source «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The quotes</source>
        <translation>Les citations</translation>
    </message>
    <message>
        <source>The themes</source>
        <translation>Les thèmes</translation>
    </message>
    <message>
        <source>The speakers</source>
        <translation>Les intervenants</translation>
    </message>
    <message>
        <source>The sources</source>
        <translation>Les sources</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>Le briefing</translation>
    </message>
    <message>
        <source>changed by one, deleted by the other</source>
        <translation>modification par l’un, suppression par l’autre</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texte de la citation</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>enseignement</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositive</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>accroche</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>sentence to remember</source>
        <translation>phrase à retenir</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>mark on every slide</source>
        <translation>mention sur chaque diapositive</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>level of the ask</source>
        <translation>niveau de la demande</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionner des intervenants</translation>
    </message>
    <message>
        <source>Check the names that belong to one person. All their quotes go to the name you keep.</source>
        <translation>Cochez les noms d’une même personne. Toutes leurs citations iront au nom que vous gardez.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name to &amp;keep</source>
        <translation>&amp;Nom à garder</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n speakers merged</source>
        <translation>
            <numerusform>%n intervenant fusionné</numerusform>
            <numerusform>%n intervenants fusionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Other words, or fewer filters, will bring them back.</source>
        <translation>D’autres mots, ou moins de filtres, les feront réapparaître.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>No quote matches</source>
        <translation>Aucune citation ne correspond</translation>
    </message>
    <message>
        <source>Write the key messages of an assembly yourself, or take them from an article.</source>
        <translation>Écrivez vous-même les messages clés d’une assemblée, ou tirez-les d’un article.</translation>
    </message>
    <message>
        <source>Add the first quote…</source>
        <translation>Ajouter la première citation…</translation>
    </message>
    <message>
        <source>Import an article…</source>
        <translation>Importer un article…</translation>
    </message>
    <message>
        <source>About this assembly…</source>
        <translation>À propos de cette assemblée…</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Without a name it would not be found: “{name}” stays.</source>
        <translation>Sans nom, on ne le retrouverait pas&#xa0;: «&#xa0;{name}&#xa0;» reste.</translation>
    </message>
</context>
<context>
    <name>NarrativeChoice</name>
    <message>
        <source>Board</source>
        <translation>Comex</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Exposé</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>All on one page, to hand out</source>
        <translation>Tout sur une page, à distribuer</translation>
    </message>
    <message>
        <source>The sentence to remember, one slide per theme, the decisions</source>
        <translation>La phrase à retenir, une diapositive par thème, les décisions</translation>
    </message>
    <message>
        <source>The sentence to remember, the three strongest themes, the decisions</source>
        <translation>La phrase à retenir, les trois thèmes les plus forts, les décisions</translation>
    </message>
    <message>
        <source>One quote per slide, for a speech</source>
        <translation>Une citation par diapositive, pour un discours</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Keep a&amp;part</source>
        <translation>Laisser &amp;distincts</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Are {others} and “{name}” one person?</source>
        <translation>{others} et «&#xa0;{name}&#xa0;»&#xa0;: une seule personne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>OpeningField</name>
    <message>
        <source>How the quote o&amp;pens</source>
        <translation>Débu&amp;t de la citation</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>How the quotes are sorted</source>
        <translation>Ordre des citations</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par intervenant</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Par longueur</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The file cannot be opened: its part {name} is broken.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: sa partie {name} est abîmée.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not a {program} file.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: ce n’est pas un fichier {program}.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>Open and save it again in {program}, or choose another.</source>
        <translation>Ouvrez-le et enregistrez-le de nouveau dans {program}, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is in the format of Office before 2007.</source>
        <translation>Le fichier est au format d’Office d’avant 2007.</translation>
    </message>
    <message>
        <source>Save it in today’s format.</source>
        <translation>Enregistrez-le au format actuel.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file is too large once unpacked.</source>
        <translation>Le fichier est trop grand une fois décompressé.</translation>
    </message>
    <message>
        <source>The file is not safe: its part {name} defines entities.</source>
        <translation>Le fichier n’est pas sûr&#xa0;: sa partie {name} définit des entités.</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is broken or not a {program} file.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: il est abîmé ou n’est pas un fichier {program}.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent actions</source>
        <translation>Actions récentes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>{choice}: {value}</source>
        <translation>{choice}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>PowerPoint, PDF, pictures, Word memo</source>
        <translation>PowerPoint, PDF, images, mémo Word</translation>
    </message>
    <message>
        <source>paste quotes or an article</source>
        <translation>coller des citations ou un article</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Enter or Esc keeps, Tab goes on to the next text</source>
        <translation>Entrée ou Échap garde le texte, Tab passe au texte suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or Esc: keep</source>
        <translation>Entrée ou Échap&#xa0;: garder</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Add a &amp;template…</source>
        <translation>Ajouter un m&amp;odèle…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;My documents</source>
        <translation>Mes &amp;documents</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Your own templates</source>
        <translation>&amp;Vos modèles</translation>
    </message>
    <message>
        <source>Folder for new briefings and decks</source>
        <translation>Dossier des nouveaux briefings et présentations</translation>
    </message>
    <message>
        <source>{name} (for Word memos)</source>
        <translation>{name} (pour les mémos Word)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;My home folder</source>
        <translation>&amp;Mon dossier personnel</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Pick a quote first</source>
        <translation>Retenez d’abord une citation</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Themes and key messages proposed</source>
        <translation>Thèmes et messages clés proposés</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les adopter</translation>
    </message>
    <message>
        <source>&amp;Merge into the one above</source>
        <translation>&amp;Fusionner avec le thème précédent</translation>
    </message>
    <message>
        <source>&amp;Drop the theme</source>
        <translation>&amp;Supprimer le thème</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Reprendre le brouillon</translation>
    </message>
    <message>
        <source>Merge the themes</source>
        <translation>Fusionner les thèmes</translation>
    </message>
    <message>
        <source>Drop the theme</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Rename the theme</source>
        <translation>Renommer le thème</translation>
    </message>
    <message>
        <source>Pick, or take out</source>
        <translation>Retenir ou retirer</translation>
    </message>
    <message>
        <source>Move quotes</source>
        <translation>Déplacer des citations</translation>
    </message>
    <message>
        <source>quoted in a title</source>
        <translation>citée dans un titre</translation>
    </message>
    <message>
        <source>Its quotes stay in the briefing, without a theme</source>
        <translation>Ses citations restent dans le briefing, sans thème</translation>
    </message>
    <message numerus="yes">
        <source>%n themes proposed</source>
        <translation>
            <numerusform>%n thème proposé</numerusform>
            <numerusform>%n thèmes proposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes without a theme</source>
        <translation>
            <numerusform>%n citation sans thème</numerusform>
            <numerusform>%n citations sans thème</numerusform>
        </translation>
    </message>
    <message>
        <source>A start for you to correct.</source>
        <translation>Une première proposition&#xa0;: à vous de la corriger.</translation>
    </message>
    <message>
        <source>There are too few cards to propose themes: they are grouped by speaker or source.</source>
        <translation>Il y a trop peu de cartes pour proposer des thèmes&#xa0;: elles sont groupées par intervenant ou par source.</translation>
    </message>
    <message>
        <source>These cards share too few words to propose themes: they are grouped by speaker or source.</source>
        <translation>Ces cartes ont trop peu de mots en commun pour proposer des thèmes&#xa0;: elles sont groupées par intervenant ou par source.</translation>
    </message>
</context>
<context>
    <name>ProposalTree</name>
    <message>
        <source>Themes and their quotes</source>
        <translation>Thèmes et leurs citations</translation>
    </message>
    <message>
        <source>Theme, and quotes picked for the deck</source>
        <translation>Thème, et citations retenues pour la présentation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without a theme: drag quotes here that belong to none</source>
        <translation>Sans thème&#xa0;: glissez ici les citations qui ne vont dans aucun</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes contain “{phrase}”</source>
        <translation>
            <numerusform>%n citation contient «&#xa0;{phrase}&#xa0;»</numerusform>
            <numerusform>%n citations contiennent «&#xa0;{phrase}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>a heading of the text</source>
        <translation>un intertitre du texte</translation>
    </message>
    <message>
        <source>all by one speaker</source>
        <translation>toutes du même intervenant</translation>
    </message>
    <message>
        <source>all of one source</source>
        <translation>toutes de la même source</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Your themes are kept: “Propose themes and key messages” goes on with them.</source>
        <translation>Vos thèmes sont conservés&#xa0;: «&#xa0;Proposer des thèmes et des messages clés&#xa0;» les reprend.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QuoteDialog</name>
    <message>
        <source>Add a quote</source>
        <translation>Ajouter une citation</translation>
    </message>
    <message>
        <source>Edit the quote</source>
        <translation>Modifier la citation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Put the source’s words back</source>
        <translation>&amp;Remettre les mots de la source</translation>
    </message>
    <message>
        <source>These &amp;are the source’s words: I corrected the copy</source>
        <translation>Ce sont bien les mots de la source&#xa0;: j’&amp;ai corrigé la copie</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Intervenant inconnu</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>What it was said about</source>
        <translation>À quel propos</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>The words, exactly as they were said</source>
        <translation>Les mots, exactement comme ils ont été dits</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Intervenant</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The part of the quote to stress</source>
        <translation>Les mots à mettre en valeur</translation>
    </message>
    <message>
        <source>Use the se&amp;lection</source>
        <translation>Prendre la sé&amp;lection</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Mise en valeur</translation>
    </message>
    <message>
        <source>Add and &amp;write another</source>
        <translation>Ajouter et en écrire &amp;une autre</translation>
    </message>
    <message>
        <source>Without a source, nobody can check these words.</source>
        <translation>Sans source, personne ne peut vérifier ces mots.</translation>
    </message>
    <message>
        <source>Write the words of the quote.</source>
        <translation>Écrivez les mots de la citation.</translation>
    </message>
    <message>
        <source>Pa&amp;raphrase: not the speaker’s own words, never in quotation marks</source>
        <translation>Pa&amp;raphrase&#xa0;: pas les mots mêmes de l’intervenant, jamais entre guillemets</translation>
    </message>
</context>
<context>
    <name>QuoteEditing</name>
    <message>
        <source>Your draft is kept: “Add a quote” goes on with it.</source>
        <translation>Votre brouillon est gardé&#xa0;: «&#xa0;Ajouter une citation&#xa0;» le reprend.</translation>
    </message>
    <message>
        <source>Deleted: {quotes}</source>
        <translation>Supprimé&#xa0;: {quotes}</translation>
    </message>
    <message>
        <source>Select words of the quote first</source>
        <translation>Sélectionnez d’abord des mots de la citation</translation>
    </message>
    <message>
        <source>Choose a quote first</source>
        <translation>Choisissez d’abord une citation</translation>
    </message>
    <message>
        <source>Your draft is kept: edit this quote to go on with it.</source>
        <translation>Votre brouillon est gardé&#xa0;: modifiez cette citation pour le reprendre.</translation>
    </message>
    <message>
        <source>The text of this quote’s source is not in the briefing</source>
        <translation>Le texte de la source de cette citation n’est pas dans le briefing</translation>
    </message>
</context>
<context>
    <name>RawTextEdit</name>
    <message>
        <source>This text is too long to stand here. Import it, to have the quotes found in it.</source>
        <translation>Ce texte est trop long pour tenir ici. Importez-le&#xa0;: ses citations seront trouvées.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The text speaks of this person just before</source>
        <translation>Le texte parle de cette personne juste avant</translation>
    </message>
    <message>
        <source>“{cue}” {where}</source>
        <translation>«&#xa0;{cue}&#xa0;» {where}</translation>
    </message>
    <message>
        <source>The voice of “{cue}” {where} goes on</source>
        <translation>La voix de «&#xa0;{cue}&#xa0;» {where} continue</translation>
    </message>
    <message>
        <source>Nobody is named beside it; the text {where} speaks of “{cue}”</source>
        <translation>Personne n’est nommé à côté&#xa0;; le texte {where} parle de «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>“{cue}” heads the line</source>
        <translation>«&#xa0;{cue}&#xa0;» est en tête de ligne</translation>
    </message>
    <message>
        <source>It answers the question above</source>
        <translation>Réponse à la question ci-dessus</translation>
    </message>
    <message>
        <source>In a heading, where nobody is named</source>
        <translation>Dans un titre, où personne n’est nommé</translation>
    </message>
    <message>
        <source>No words beside it say who speaks</source>
        <translation>Aucun mot à côté ne dit qui parle</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Choisie à la main</translation>
    </message>
    <message>
        <source>Reported in the minutes: “{cue}”</source>
        <translation>Rapporté par le compte rendu&#xa0;: «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>right after it</source>
        <translation>juste après</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>plus loin</translation>
    </message>
    <message>
        <source>right before it</source>
        <translation>juste avant</translation>
    </message>
    <message>
        <source>before it</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>decides: “{words}”</source>
        <translation>décide&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>look at it: somebody else who may be meant is named near it</source>
        <translation>à regarder&#xa0;: il peut s’agir de quelqu’un d’autre, nommé tout près</translation>
    </message>
    <message>
        <source>look at it: a body speaks for itself, nobody is named</source>
        <translation>à regarder&#xa0;: un organisme parle en son nom, personne n’est nommé</translation>
    </message>
    <message>
        <source>look at it: the speaker is not named beside the quote</source>
        <translation>à regarder&#xa0;: l’auteur n’est pas nommé à côté de la citation</translation>
    </message>
    <message>
        <source>promises: “{words}”</source>
        <translation>promet&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>asks: “{words}”</source>
        <translation>demande&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>figure: {words}</source>
        <translation>chiffre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>contains “{words}”</source>
        <translation>contient «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The minutes record it; it is not what somebody said</source>
        <translation>Consigné au compte rendu&#xa0;; ce ne sont les paroles de personne</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Files that you open or save are listed here.</source>
        <translation>Les fichiers que vous ouvrez ou enregistrez se retrouvent ici.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n in the deck</source>
        <translation>
            <numerusform>%n retenue</numerusform>
            <numerusform>%n retenues</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved, or on a drive that is not connected</source>
        <translation>Déplacé, ou sur un disque qui n’est pas connecté</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The text has hardly any punctuation: choose passages by hand.</source>
        <translation>Le texte n’a presque pas de ponctuation&#xa0;: choisissez les passages à la main.</translation>
    </message>
    <message>
        <source>The text seems to be {language}: only French and English are searched for quotes.</source>
        <translation>Le texte semble être {language}&#xa0;: les citations ne sont cherchées qu’en français et en anglais.</translation>
    </message>
    <message>
        <source>A transcript of {turns} turns that does not tell who speaks.</source>
        <translation>Une transcription de {turns} prises de parole, qui ne dit pas qui parle.</translation>
    </message>
    <message>
        <source>A transcript. Turns: {turns}; voices: {voices}, none named. Name each once.</source>
        <translation>Transcription. Prises de parole&#xa0;: {turns}&#xa0;; voix&#xa0;: {voices}, aucune nommée. Nommez chacune une fois.</translation>
    </message>
    <message>
        <source>A transcript. Turns: {turns}; voices: {voices}, named: {named}.</source>
        <translation>Transcription. Prises de parole&#xa0;: {turns}&#xa0;; voix&#xa0;: {voices}, dont nommées&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>A transcript. Turns: {turns}; voices: {voices}.</source>
        <translation>Transcription. Prises de parole&#xa0;: {turns}&#xa0;; voix&#xa0;: {voices}.</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>en espagnol</translation>
    </message>
    <message>
        <source>in Italian</source>
        <translation>en italien</translation>
    </message>
    <message>
        <source>in Dutch</source>
        <translation>en néerlandais</translation>
    </message>
    <message>
        <source>in Portuguese</source>
        <translation>en portugais</translation>
    </message>
</context>
<context>
    <name>RemarksMark</name>
    <message>
        <source>About these slides</source>
        <translation>À propos de ces diapositives</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Accept &amp;all</source>
        <translation>Tout ga&amp;rder</translation>
    </message>
    <message>
        <source>Pick the cards for the &amp;deck</source>
        <translation>Retenir les cartes pour la &amp;présentation</translation>
    </message>
    <message>
        <source>Accept the quote</source>
        <translation>Garder la citation</translation>
    </message>
    <message>
        <source>Reject the quote</source>
        <translation>Écarter la citation</translation>
    </message>
    <message>
        <source>Move an end of the quote</source>
        <translation>Déplacer une borne de la citation</translation>
    </message>
    <message>
        <source>Accept all quotes</source>
        <translation>Garder toutes les citations</translation>
    </message>
    <message>
        <source>Reject all quotes</source>
        <translation>Écarter toutes les citations</translation>
    </message>
    <message>
        <source>Merge speakers into {name}</source>
        <translation>Fusionner des intervenants ({name})</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Laisser les intervenants distincts</translation>
    </message>
    <message>
        <source>Make a card of the selection</source>
        <translation>Faire une carte de la sélection</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quotes found</source>
        <translation>Citations trouvées</translation>
    </message>
    <message>
        <source>Where the cards go</source>
        <translation>Où vont les cartes</translation>
    </message>
    <message>
        <source>Sp&amp;eaker</source>
        <translation>&amp;Intervenant</translation>
    </message>
    <message>
        <source>Add &amp;to</source>
        <translation>A&amp;jouter à</translation>
    </message>
    <message>
        <source>Name the speaker</source>
        <translation>Nommer l’intervenant</translation>
    </message>
    <message numerus="yes">
        <source>Add %n cards</source>
        <translation>
            <numerusform>Ajouter %n carte</numerusform>
            <numerusform>Ajouter %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Rien à ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and are not added again</source>
        <translation>
            <numerusform>%n y est déjà et n’est pas ajoutée de nouveau</numerusform>
            <numerusform>%n y sont déjà et ne sont pas ajoutées de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject &amp;all</source>
        <translation>Tout éca&amp;rter</translation>
    </message>
    <message>
        <source>There already: not added again</source>
        <translation>Y est déjà&#xa0;: n’est pas ajoutée de nouveau</translation>
    </message>
    <message>
        <source>No quotes were found: select words in the text and make a card of them.</source>
        <translation>Aucune citation trouvée&#xa0;: sélectionnez des mots dans le texte et faites-en une carte.</translation>
    </message>
    <message>
        <source>Quotes to review</source>
        <translation>Citations à relire</translation>
    </message>
    <message>
        <source>&amp;Keep the text, so that quotes can be verified anywhere</source>
        <translation>&amp;Conserver le texte, pour vérifier les citations partout</translation>
    </message>
    <message>
        <source>Widen the quote</source>
        <translation>Élargir la citation</translation>
    </message>
    <message>
        <source>Narrow the quote</source>
        <translation>Resserrer la citation</translation>
    </message>
    <message>
        <source>Accept the &amp;likely</source>
        <translation>Garder les &amp;probables</translation>
    </message>
    <message>
        <source>Space: accept or reject · F2: speaker · F6: text</source>
        <translation>Espace&#xa0;: garder ou écarter · F2&#xa0;: intervenant · F6&#xa0;: texte</translation>
    </message>
    <message>
        <source>Accept the likely quotes</source>
        <translation>Garder les citations probables</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Reprendre le brouillon</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Deck</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the quotes</source>
        <translation>Rechercher dans les citations</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the deck</source>
        <translation>
            <numerusform>Retenir %n citation</numerusform>
            <numerusform>Retenir %n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the deck</source>
        <translation>
            <numerusform>Retirer %n citation</numerusform>
            <numerusform>Retirer les %n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Intervenant inconnu</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Nouvel intervenant…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sans niveau</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Deck settings</source>
        <translation>Réglages de la présentation</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>As the cover shows it</source>
        <translation>Comme en couverture</translation>
    </message>
    <message>
        <source>What the board should know when it has read nothing else</source>
        <translation>Ce que le Comex doit savoir s’il ne lit rien d’autre</translation>
    </message>
    <message>
        <source>The &amp;one sentence to remember</source>
        <translation>La &amp;phrase à retenir</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>&amp;Sous-titre</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Public</translation>
    </message>
    <message>
        <source>Executive committee</source>
        <translation>Comité exécutif</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>You, or your department</source>
        <translation>Vous, ou votre direction</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Mar&amp;k on every slide</source>
        <translation>Me&amp;ntion sur chaque diapositive</translation>
    </message>
    <message>
        <source>C2, TLP:AMBER…</source>
        <translation>C2, TLP:AMBER…</translation>
    </message>
    <message>
        <source>&amp;Language of the deck</source>
        <translation>&amp;Langue de la présentation</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>&amp;Récit</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>Modifier %n citation</numerusform>
            <numerusform>Modifier les %n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>One change, one undo. Fields left empty stay as they are.</source>
        <translation>Chaque modification s’annule d’un coup. Les champs vides ne changent rien.</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>Inter&amp;venant</translation>
    </message>
    <message>
        <source>Level of the asks</source>
        <translation>Niveau des demandes</translation>
    </message>
    <message>
        <source>&amp;Owner of the asks</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>By &amp;when</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>in the deck</source>
        <translation>retenue</translation>
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
    <name>Sharing</name>
    <message>
        <source>Without the texts of the press: {names}.</source>
        <translation>Sans les textes de presse&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Without the texts that may be of the press (see “About this source…”): {names}.</source>
        <translation>Sans les textes qui sont peut-être de presse (voir «&#xa0;À propos de cette source…&#xa0;»)&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Shortening</name>
    <message>
        <source>Select words of the quote first</source>
        <translation>Sélectionnez d’abord des mots de la citation</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>SlideDrops</name>
    <message numerus="yes">
        <source>%n quotes are without a theme now</source>
        <translation>
            <numerusform>%n citation est désormais sans thème</numerusform>
            <numerusform>%n citations sont désormais sans thème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are under “{theme}” now</source>
        <translation>
            <numerusform>%n citation est désormais sous «&#xa0;{theme}&#xa0;»</numerusform>
            <numerusform>%n citations sont désormais sous «&#xa0;{theme}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are: quotes of a theme stand together</source>
        <translation>Elles restent en place&#xa0;: les citations d’un thème se suivent</translation>
    </message>
    <message>
        <source>They are under this theme already</source>
        <translation>Elles sont déjà sous ce thème</translation>
    </message>
    <message>
        <source>This slide is made by itself: no quote can be put on it</source>
        <translation>Cette diapositive se compose seule&#xa0;: on ne peut y mettre de citation</translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message>
        <source>Edit: {what}</source>
        <translation>Modifier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Go to the &amp;card</source>
        <translation>Aller à la &amp;carte</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n quotes from the deck</source>
        <translation>
            <numerusform>&amp;Retirer %n citation de la présentation</numerusform>
            <numerusform>&amp;Retirer %n citations de la présentation</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the slide as a &amp;picture</source>
        <translation>Copier la diapositive en &amp;image</translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation>La diapositive est dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>SlideNotes</name>
    <message>
        <source>This slide has no notes</source>
        <translation>Cette diapositive n’a pas de notes</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notes de l’orateur</translation>
    </message>
    <message>
        <source>on the presenter’s screen and in the file</source>
        <translation>à l’écran de l’orateur et dans le fichier</translation>
    </message>
</context>
<context>
    <name>SlidePictures</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>SlideStrip</name>
    <message>
        <source>Slides of the deck</source>
        <translation>Diapositives de la présentation</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Slide {number}: {title}</source>
        <translation>Diapositive {number}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>SlidesPanel</name>
    <message>
        <source>Drawing…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n diapositive</numerusform>
            <numerusform>%n diapositives</numerusform>
        </translation>
    </message>
    <message>
        <source>No deck to show</source>
        <translation>Aucune présentation à montrer</translation>
    </message>
    <message>
        <source>No slides yet</source>
        <translation>Pas encore de diapositives</translation>
    </message>
    <message>
        <source>Pick a quote, and its slide is shown here.</source>
        <translation>Retenez une citation&#xa0;: sa diapositive s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>It is too large or too tangled to read. Give the text alone.</source>
        <translation>La source est trop grande ou trop embrouillée pour être lue. Donnez le texte seul.</translation>
    </message>
    <message>
        <source>It could not be read, for an unforeseen reason. Give the text alone.</source>
        <translation>La lecture a échoué pour une raison imprévue. Donnez le texte seul.</translation>
    </message>
    <message>
        <source>Reading it was interrupted. Check the file, or give its text.</source>
        <translation>La lecture s’est interrompue. Vérifiez le fichier, ou donnez son texte.</translation>
    </message>
    <message>
        <source>This is not a text: it holds binary data.</source>
        <translation>Ce n’est pas un texte&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>Give a text file.</source>
        <translation>Donnez un fichier texte.</translation>
    </message>
    <message>
        <source>The file mixes two encodings: one part is UTF-8, another is not.</source>
        <translation>Le fichier mêle deux codages&#xa0;: une partie est en UTF-8, une autre ne l’est pas.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>Enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>The text is not valid {encoding}.</source>
        <translation>Le texte n’est pas du {encoding} valide.</translation>
    </message>
    <message>
        <source>This archive is not a Word document.</source>
        <translation>Cette archive n’est pas un document Word.</translation>
    </message>
    <message>
        <source>Give a .docx, or unpack it.</source>
        <translation>Donnez un .docx, ou décompressez-la.</translation>
    </message>
    <message>
        <source>The document holds macros.</source>
        <translation>Le document contient des macros.</translation>
    </message>
    <message>
        <source>Save it as .docx, without macros.</source>
        <translation>Enregistrez-le en .docx, sans macros.</translation>
    </message>
    <message>
        <source>The page has too many tags for an article.</source>
        <translation>La page a trop de balises pour un article.</translation>
    </message>
    <message>
        <source>Save the article alone.</source>
        <translation>Enregistrez l’article seul.</translation>
    </message>
    <message>
        <source>The page cannot be read.</source>
        <translation>La page ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Save it again, or as text.</source>
        <translation>Enregistrez-la de nouveau, ou comme texte.</translation>
    </message>
    <message>
        <source>The PDF has no text: its pages are pictures.</source>
        <translation>Le PDF n’a pas de texte&#xa0;: ses pages sont des images.</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) on it first.</source>
        <translation>Faites d’abord une reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>The PDF is locked by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without a password.</source>
        <translation>Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>The PDF is damaged.</source>
        <translation>Le PDF est abîmé.</translation>
    </message>
    <message>
        <source>The PDF has more than {count} pages.</source>
        <translation>Le PDF a plus de {count} pages.</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>Découpez-le en parties.</translation>
    </message>
    <message>
        <source>The PDF takes too long to read.</source>
        <translation>Le PDF est trop long à lire.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Give a file that holds text.</source>
        <translation>Donnez un fichier qui contient du texte.</translation>
    </message>
    <message>
        <source>It holds too much text for an article or a report.</source>
        <translation>Il contient trop de texte pour un article ou un rapport.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nommez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB.</source>
        <translation>Le fichier dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>Give the text alone.</source>
        <translation>Donnez le texte seul.</translation>
    </message>
    <message>
        <source>It is too large for an article or a report.</source>
        <translation>Il est trop grand pour un article ou un rapport.</translation>
    </message>
    <message>
        <source>This is an old Word or Office file.</source>
        <translation>C’est un ancien fichier Word ou Office.</translation>
    </message>
    <message>
        <source>This is a picture, not a text.</source>
        <translation>C’est une image, pas un texte.</translation>
    </message>
    <message>
        <source>Give the text itself.</source>
        <translation>Donnez le texte lui-même.</translation>
    </message>
    <message>
        <source>This is a compressed file.</source>
        <translation>C’est un fichier compressé.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>Save it as .docx or .txt.</source>
        <translation>Enregistrez-le en .docx ou .txt.</translation>
    </message>
    <message>
        <source>The name ends in {suffix}, but the content is something else.</source>
        <translation>Le nom se termine par {suffix}, mais le contenu est autre chose.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The text is longer than {size} MB.</source>
        <translation>Le texte dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>It is too large or too tangled to read.</source>
        <translation>La source est trop grande ou trop embrouillée pour être lue.</translation>
    </message>
    <message>
        <source>The OpenDocument file cannot be read: it is damaged or locked.</source>
        <translation>Le fichier OpenDocument ne peut pas être lu&#xa0;: il est abîmé ou verrouillé.</translation>
    </message>
    <message>
        <source>Give its text alone.</source>
        <translation>Donnez son texte seul.</translation>
    </message>
    <message>
        <source>The Rich Text file is damaged.</source>
        <translation>Le fichier RTF est abîmé.</translation>
    </message>
    <message>
        <source>This archive is not a PowerPoint deck.</source>
        <translation>Cette archive n’est pas une présentation PowerPoint.</translation>
    </message>
    <message>
        <source>Give a .pptx, or unpack it.</source>
        <translation>Donnez un .pptx, ou décompressez-la.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The e-mail cannot be read: it is damaged, or is not an e-mail.</source>
        <translation>Le courriel ne peut pas être lu&#xa0;: il est abîmé, ou n’en est pas un.</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>The quote in its source</source>
        <translation>La citation dans sa source</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>page {page}, line {line}</source>
        <translation>page {page}, ligne {line}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>En&amp;registrement</translation>
    </message>
    <message>
        <source>Web address or file of the recording</source>
        <translation>Adresse web ou fichier de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>SourceEditing</name>
    <message>
        <source>Choose a quote first</source>
        <translation>Choisissez d’abord une citation</translation>
    </message>
    <message>
        <source>This quote names no source</source>
        <translation>Cette citation n’indique pas de source</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the briefing itself</source>
        <translation>Une copie ne peut pas prendre la place du briefing lui-même</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The quotes could not be verified</source>
        <translation>Les citations n’ont pas pu être vérifiées</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>About this source</source>
        <translation>À propos de cette source</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not stated yet</source>
        <translation>Pas encore précisé</translation>
    </message>
    <message>
        <source>Our own minutes</source>
        <translation>Notre propre compte rendu</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>Newspaper, site, association</source>
        <translation>Journal, site, association</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>D&amp;roits</translation>
    </message>
    <message>
        <source>What its owner allows, if you know</source>
        <translation>Ce que permet son propriétaire, si vous le savez</translation>
    </message>
    <message>
        <source>Its quotes</source>
        <translation>Ses citations</translation>
    </message>
    <message>
        <source>Gi&amp;ve its text…</source>
        <translation>Don&amp;ner son texte…</translation>
    </message>
    <message>
        <source>Save this, and verify its quotes with the article that you have</source>
        <translation>Enregistrer, et vérifier ses citations dans l’article que vous avez</translation>
    </message>
    <message>
        <source>Such as 8 October</source>
        <translation>Par exemple 8 octobre</translation>
    </message>
    <message>
        <source>A copy that you share leaves out the texts of the press.</source>
        <translation>Une copie partagée ne contient pas les textes de presse.</translation>
    </message>
    <message>
        <source>From the press</source>
        <translation>De la presse</translation>
    </message>
</context>
<context>
    <name>SpeakerChips</name>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Edit the speaker</source>
        <translation>Modifier l’intervenant</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un intervenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Give the speaker a name.</source>
        <translation>Donnez un nom à l’intervenant.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>CIO, chair…</source>
        <translation>DSI, présidente…</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>“{name}” deleted</source>
        <translation>«&#xa0;{name}&#xa0;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are without a speaker now</source>
        <translation>
            <numerusform>%n citation est désormais sans intervenant</numerusform>
            <numerusform>%n citations sont désormais sans intervenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a speaker, or a quote of theirs, first</source>
        <translation>Choisissez d’abord un intervenant, ou l’une de ses citations</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Slide show</source>
        <translation>Diaporama</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>“{name}” cannot be found: it was moved, renamed or deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable&#xa0;: le fichier a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” does not answer: its drive or the network may be disconnected.</source>
        <translation>«&#xa0;{name}&#xa0;» ne répond pas&#xa0;: son disque ou le réseau est peut-être déconnecté.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>the text of its source is not at hand to verify it</source>
        <translation>le texte de sa source n’est pas joint pour la vérifier</translation>
    </message>
    <message>
        <source>these are not the words of its source</source>
        <translation>ce ne sont pas les mots de sa source</translation>
    </message>
    <message>
        <source>give its source, and the text of it, to verify it</source>
        <translation>donnez sa source, et le texte de celle-ci, pour la vérifier</translation>
    </message>
    <message>
        <source>{state}: {mend}</source>
        <translation>{state}&#xa0;: {mend}</translation>
    </message>
    <message>
        <source>a paraphrase in the words of its source, not the speaker’s own</source>
        <translation>une paraphrase dans les mots de sa source, non ceux de l’intervenant</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Selon son rang</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>The template has no layouts.</source>
        <translation>Le modèle n’a pas de dispositions.</translation>
    </message>
    <message>
        <source>Choose one with slide layouts.</source>
        <translation>Choisissez-en un avec des dispositions de diapositives.</translation>
    </message>
    <message>
        <source>The template holds macros.</source>
        <translation>Le modèle contient des macros.</translation>
    </message>
    <message>
        <source>Save it as .pptx or .potx, without macros.</source>
        <translation>Enregistrez-le en .pptx ou .potx, sans macros.</translation>
    </message>
    <message>
        <source>The file holds its part {name} more than once.</source>
        <translation>Le fichier contient plusieurs fois sa partie {name}.</translation>
    </message>
    <message>
        <source>The template is saved as Strict Open XML.</source>
        <translation>Le modèle est enregistré au format Open XML strict.</translation>
    </message>
    <message>
        <source>Save it as an ordinary PowerPoint file (.pptx or .potx).</source>
        <translation>Enregistrez-le comme un fichier PowerPoint ordinaire (.pptx ou .potx).</translation>
    </message>
    <message>
        <source>The template loads outside content ({kind}): {target}.</source>
        <translation>Le modèle charge un contenu extérieur ({kind})&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>Embed it, or remove the link, in PowerPoint.</source>
        <translation>Incorporez-le, ou retirez le lien, dans PowerPoint.</translation>
    </message>
    <message>
        <source>The map of the template lacks or misstates {what}.</source>
        <translation>Dans le plan du modèle, ceci manque ou est faux&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Compare it with crossing.yaml.</source>
        <translation>Comparez-le avec crossing.yaml.</translation>
    </message>
    <message>
        <source>The folder of maps cannot be made ({reason}).</source>
        <translation>Le dossier des plans ne peut pas être créé ({reason}).</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The map cannot be read ({reason}).</source>
        <translation>Le plan ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>Correct or replace it.</source>
        <translation>Corrigez-le ou remplacez-le.</translation>
    </message>
    <message>
        <source>This is not a template map.</source>
        <translation>Ce n’est pas le plan d’un modèle.</translation>
    </message>
    <message>
        <source>Its first line must be format: {format}.</source>
        <translation>Sa première ligne doit être format: {format}.</translation>
    </message>
    <message>
        <source>The place of “{name}” in the template is too small for any text.</source>
        <translation>La place de «&#xa0;{name}&#xa0;» dans le modèle est trop petite pour un texte.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The template has no placeholder {number} on a layout “{layout}”.</source>
        <translation>Le modèle n’a pas d’espace réservé {number} sur une disposition «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>Correct {name}.</source>
        <translation>Corrigez {name}.</translation>
    </message>
    <message>
        <source>{kind}: there is no layout “{layout}”.</source>
        <translation>{kind}&#xa0;: il n’y a pas de disposition «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>{kind}: the layout “{layout}” has no placeholder {number}.</source>
        <translation>{kind}&#xa0;: la disposition «&#xa0;{layout}&#xa0;» n’a pas d’espace réservé {number}.</translation>
    </message>
    <message>
        <source>Its slide is left out: only its layouts are used.</source>
        <translation>Sa diapositive est laissée de côté&#xa0;: seules ses dispositions servent.</translation>
    </message>
    <message>
        <source>Its {count} slides are left out: only its layouts are used.</source>
        <translation>Ses {count} diapositives sont laissées de côté&#xa0;: seules ses dispositions servent.</translation>
    </message>
    <message>
        <source>Its slides are {form}, not 16:9: the deck keeps that form, and screens show bars beside it.</source>
        <translation>Ses diapositives sont en {form}, pas en 16/9&#xa0;: la présentation garde cette forme, et les écrans montrent des bandes à côté.</translation>
    </message>
    <message>
        <source>No layout has enough room for content: texts go into boxes drawn on the layout “{layout}”.</source>
        <translation>Aucune disposition n’a de zone de contenu assez grande&#xa0;: les textes vont dans des zones de texte dessinées sur la disposition «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>No layout has a place for the speaker: name and position follow the quote in its place.</source>
        <translation>Aucune disposition n’a de place pour l’intervenant&#xa0;: son nom et sa fonction suivent la citation à la même place.</translation>
    </message>
    <message>
        <source>No layout has a place for takeaway and ask: they follow the quote, or go on to a slide of their own.</source>
        <translation>Aucune disposition n’a de place pour l’enseignement et la demande&#xa0;: ils suivent la citation, ou vont sur une diapositive à part.</translation>
    </message>
    <message>
        <source>A layout has no title: one is drawn on each of its slides.</source>
        <translation>Une disposition n’a pas de titre&#xa0;: un titre est dessiné sur chacune de ses diapositives.</translation>
    </message>
    <message>
        <source>There is no layout for sections: they use that of the title, “{layout}”.</source>
        <translation>Il n’y a pas de disposition pour les sections&#xa0;: elles prennent celle du titre, «&#xa0;{layout}&#xa0;».</translation>
    </message>
    <message>
        <source>no colour of the theme reads better</source>
        <translation>aucune couleur du thème ne se lit mieux</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>On the layout “{layout}”, {names} would be hard to read on the background: {instead}.</source>
        <translation>Sur la disposition «&#xa0;{layout}&#xa0;», {names} se liraient mal sur le fond&#xa0;: {instead}.</translation>
    </message>
    <message>
        <source>It has no notes master: one of ours is added, so that notes can be printed.</source>
        <translation>Il n’a pas de masque des pages de notes&#xa0;: le nôtre est ajouté, pour que les notes puissent être imprimées.</translation>
    </message>
    <message>
        <source>The layout “{layout}” has no place for a slide number: its slides go without.</source>
        <translation>La disposition «&#xa0;{layout}&#xa0;» n’a pas de place pour le numéro&#xa0;: ses diapositives s’en passent.</translation>
    </message>
    <message>
        <source>The layout “{layout}” has no place for a footer: its slides go without.</source>
        <translation>La disposition «&#xa0;{layout}&#xa0;» n’a pas de place pour un pied de page&#xa0;: ses diapositives s’en passent.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>The template file is missing.</source>
        <translation>Le fichier du modèle manque.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>No layout of the template is a cover: the first slide stands on another one.</source>
        <translation>Aucune disposition du modèle n’est une couverture&#xa0;: la première diapositive en emprunte une autre.</translation>
    </message>
    <message>
        <source>No layout has a title at its head: titles are drawn on the slides.</source>
        <translation>Aucune disposition ne porte de titre en tête&#xa0;: les titres sont dessinés sur les diapositives.</translation>
    </message>
    <message>
        <source>Titles stand at the side or the foot of the slides, as in the template.</source>
        <translation>Les titres sont sur le côté ou au pied des diapositives, comme dans le modèle.</translation>
    </message>
    <message>
        <source>The template loads outside content: its drawing {name} names an address.</source>
        <translation>Le modèle charge un contenu extérieur&#xa0;: son dessin {name} nomme une adresse.</translation>
    </message>
    <message>
        <source>The template’s slide size is not valid.</source>
        <translation>La taille des diapositives du modèle n’est pas valide.</translation>
    </message>
    <message>
        <source>Embedded objects, controls and add-ins of the template are left out.</source>
        <translation>Les objets incorporés, contrôles et compléments du modèle sont laissés de côté.</translation>
    </message>
    <message>
        <source>Links of the template to programs and files are left out.</source>
        <translation>Les liens du modèle vers des programmes et des fichiers sont laissés de côté.</translation>
    </message>
    <message>
        <source>The template’s part {name} holds too many shapes.</source>
        <translation>La partie {name} du modèle contient trop de formes.</translation>
    </message>
    <message>
        <source>The template has too many layouts.</source>
        <translation>Le modèle a trop de dispositions.</translation>
    </message>
    <message>
        <source>another of the theme’s colours is used</source>
        <translation>une autre couleur du thème est employée</translation>
    </message>
    <message>
        <source>The template’s background is busy: a plain panel is laid under the content.</source>
        <translation>Le fond du modèle est chargé&#xa0;: un aplat uni est posé sous le contenu.</translation>
    </message>
    <message>
        <source>Titles are hardly read in the template’s own colour: they take another one.</source>
        <translation>Les titres se lisent mal dans la couleur du modèle&#xa0;: ils en prennent une autre.</translation>
    </message>
    <message>
        <source>No accent of the theme is read on the background: the text’s colour is used.</source>
        <translation>Aucune couleur d’accentuation du thème ne se lit sur le fond&#xa0;: celle du texte la remplace.</translation>
    </message>
    <message>
        <source>The font {family} is not on this computer: texts are fitted with a margin in a font of ours.</source>
        <translation>La police {family} n’est pas installée&#xa0;: les textes sont ajustés avec une marge, dans l’une de nos polices.</translation>
    </message>
</context>
<context>
    <name>TemplateBox</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Use my template…</source>
        <translation>Utiliser mon modèle…</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Use my template</source>
        <translation>Utiliser mon modèle</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Kinds of slides</source>
        <translation>Types de diapositives</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>What this template can hold</source>
        <translation>Ce que ce modèle peut contenir</translation>
    </message>
    <message>
        <source>This template holds everything.</source>
        <translation>Ce modèle peut tout contenir.</translation>
    </message>
    <message>
        <source>Text box drawn for it</source>
        <translation>Zone de texte dessinée</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>This deck has no slide of this kind.</source>
        <translation>Cette présentation n’a pas de diapositive de ce type.</translation>
    </message>
    <message>
        <source>&amp;Reset the frame</source>
        <translation>&amp;Rétablir le cadre</translation>
    </message>
    <message>
        <source>Back to &amp;what was found</source>
        <translation>&amp;Revenir à ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Place for content</source>
        <translation>Place du contenu</translation>
    </message>
    <message>
        <source>Composed slides</source>
        <translation>Diapositives composées</translation>
    </message>
    <message>
        <source>In placeholders</source>
        <translation>Dans les espaces réservés</translation>
    </message>
</context>
<context>
    <name>TemplateNames</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Intercalaire</translation>
    </message>
    <message>
        <source>Single quote</source>
        <translation>Citation seule</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Verbatims</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Quote alone</source>
        <translation>Citation seule</translation>
    </message>
    <message>
        <source>Quote with one note</source>
        <translation>Citation et une note</translation>
    </message>
    <message>
        <source>Quote with both notes</source>
        <translation>Citation et deux notes</translation>
    </message>
    <message>
        <source>Long quote</source>
        <translation>Longue citation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>The texts of the cover stand in the placeholders of its layout.</source>
        <translation>Les textes de la couverture occupent les espaces réservés de sa disposition.</translation>
    </message>
    <message>
        <source>Once one of these is changed, the narrative “Story” and the cover fill the placeholders chosen here instead of being composed.</source>
        <translation>Dès que l’un de ces choix change, le récit «&#xa0;Exposé&#xa0;» et la couverture remplissent les espaces réservés choisis ici au lieu d’être composés.</translation>
    </message>
    <message>
        <source>Content goes into the frame: drag its edges, or move them with the arrow keys.</source>
        <translation>Le contenu va dans le cadre&#xa0;: faites glisser ses bords, ou déplacez-les avec les flèches.</translation>
    </message>
    <message>
        <source>Place among the themes</source>
        <translation>Rang du thème</translation>
    </message>
</context>
<context>
    <name>TemplateThumbnails</name>
    <message>
        <source>Its drive or the network does not answer.</source>
        <translation>Son disque ou le réseau ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Templating</name>
    <message>
        <source>“{name}” cannot be used</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This briefing asks for the template “{name}”, which you have not chosen on this computer.</source>
        <translation>Ce briefing demande le modèle «&#xa0;{name}&#xa0;», que vous n’avez pas choisi sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Until you do, its deck is made on ours.</source>
        <translation>En attendant, sa présentation est faite sur le nôtre.</translation>
    </message>
    <message>
        <source>Choose it…</source>
        <translation>Le choisir…</translation>
    </message>
    <message>
        <source>Word memos are written on “{name}” from now on</source>
        <translation>Les mémos Word s’écrivent désormais sur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Your settings for “{name}” are kept as a draft.</source>
        <translation>Vos réglages de «&#xa0;{name}&#xa0;» sont gardés en brouillon.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>{head}: {words}</source>
        <translation>{head}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>TextSide</name>
    <message>
        <source>&amp;Widen</source>
        <translation>É&amp;largir</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>&amp;Resserrer</translation>
    </message>
    <message>
        <source>Make a card of the &amp;selection</source>
        <translation>Faire une carte de la &amp;sélection</translation>
    </message>
    <message>
        <source>tells who speaks</source>
        <translation>dit qui parle</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Takes in a sentence ({key}). Word by word: {end} at the end, {start} at the beginning</source>
        <translation>Prend une phrase de plus ({key}). Mot à mot&#xa0;: {end} à la fin, {start} au début</translation>
    </message>
    <message>
        <source>Leaves out a sentence ({key}). Word by word: {end} at the end, {start} at the beginning</source>
        <translation>Ôte une phrase ({key}). Mot à mot&#xa0;: {end} à la fin, {start} au début</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Edit the theme</source>
        <translation>Modifier le thème</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Give the theme a title.</source>
        <translation>Donnez un titre au thème.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Accroche</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>What this theme says, in one line</source>
        <translation>Ce que dit ce thème, en une ligne</translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation>De quoi il parle, en quelques mots</translation>
    </message>
    <message>
        <source>The deck shows it in the colours of its template, in the same order.</source>
        <translation>La présentation la rend dans les couleurs de son modèle, dans le même ordre.</translation>
    </message>
</context>
<context>
    <name>ThemeEditing</name>
    <message>
        <source>“{title}” deleted</source>
        <translation>«&#xa0;{title}&#xa0;» supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes are without a theme now</source>
        <translation>
            <numerusform>%n citation est désormais sans thème</numerusform>
            <numerusform>%n citations sont désormais sans thème</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a theme, or a quote of it, first</source>
        <translation>Choisissez d’abord un thème, ou l’une de ses citations</translation>
    </message>
</context>
<context>
    <name>TitleLabel</name>
    <message>
        <source>{title}
Click to rename</source>
        <translation>{title}
Cliquez pour renommer</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Cliquer pour renommer</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>TitlesModel</name>
    <message>
        <source>{title}: this title is still to be written</source>
        <translation>{title}&#xa0;: ce titre reste à écrire</translation>
    </message>
</context>
<context>
    <name>TitlesView</name>
    <message>
        <source>Titles come here once a quote is picked.</source>
        <translation>Les titres viennent ici dès qu’une citation est retenue.</translation>
    </message>
    <message numerus="yes">
        <source>%n titles are still to be written</source>
        <translation>
            <numerusform>%n titre reste à écrire</numerusform>
            <numerusform>%n titres restent à écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>Read alone, the titles tell the story.</source>
        <translation>Lus seuls, les titres racontent l’histoire.</translation>
    </message>
    <message>
        <source>Titles of the slides</source>
        <translation>Titres des diapositives</translation>
    </message>
    <message>
        <source>Double-click a title to rewrite it, or press F2</source>
        <translation>Double-cliquez sur un titre pour le récrire, ou appuyez sur F2</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>it spells “{said}” with letters of another alphabet</source>
        <translation>«&#xa0;{said}&#xa0;» y est écrit avec des lettres d’un autre alphabet</translation>
    </message>
    <message>
        <source>it says “{shown}” where the source says “{said}”</source>
        <translation>il y est dit «&#xa0;{shown}&#xa0;» là où la source dit «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>it adds “{shown}”</source>
        <translation>«&#xa0;{shown}&#xa0;» y est ajouté</translation>
    </message>
    <message>
        <source>it leaves out “{said}” without a mark</source>
        <translation>«&#xa0;{said}&#xa0;» y est omis sans marque</translation>
    </message>
    <message>
        <source>“{words}” is more than a clarification.</source>
        <translation>«&#xa0;{words}&#xa0;» est plus qu’une précision.</translation>
    </message>
    <message>
        <source>Say who or what is meant, and deny nothing.</source>
        <translation>Dites de qui ou de quoi il s’agit, et ne niez rien.</translation>
    </message>
    <message>
        <source>The text of “{source}” was changed since: {count} of its {all} quotes are verified by their words.</source>
        <translation>Le texte de «&#xa0;{source}&#xa0;» a été modifié depuis&#xa0;: {count} de ses {all} citations sont vérifiées par leurs mots.</translation>
    </message>
    <message>
        <source>What is shown of the quote {name} is not fair: {difference}.</source>
        <translation>Ce qui est montré de la citation {name} n’est pas coupé fidèlement&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sans auteur</translation>
    </message>
    <message>
        <source>“{id}” ({speaker})</source>
        <translation>«&#xa0;{id}&#xa0;» ({speaker})</translation>
    </message>
    <message>
        <source>The quote {name} was changed after it was taken from its source.</source>
        <translation>La citation {name} a été modifiée après avoir été relevée dans sa source.</translation>
    </message>
    <message>
        <source>The quote {name} is not in the text of “{source}”, which was changed since the quote was taken.</source>
        <translation>La citation {name} n’est pas dans le texte de «&#xa0;{source}&#xa0;», modifié depuis qu’elle en a été tirée.</translation>
    </message>
    <message>
        <source>The quote {name} stands at characters {start} to {end} of its source, not where it says.</source>
        <translation>La citation {name} se trouve aux caractères {start} à {end} de sa source, pas là où elle le dit.</translation>
    </message>
    <message>
        <source>The quote {name} is not in its source word for word: {difference}.</source>
        <translation>La citation {name} n’est pas mot pour mot dans sa source&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>one of the two goes on where the other ends</source>
        <translation>l’une des deux continue là où l’autre finit</translation>
    </message>
    <message>
        <source>It names “{name}”, who spoke none of its quotes: {voices}.</source>
        <translation>Elle nomme «&#xa0;{name}&#xa0;», qui n’a dit aucune de ses citations&#xa0;: {voices}.</translation>
    </message>
    <message>
        <source>It names “{name}”, whom the briefing does not know: {voices}.</source>
        <translation>Elle nomme «&#xa0;{name}&#xa0;», que le briefing ne connaît pas&#xa0;: {voices}.</translation>
    </message>
    <message>
        <source>It does not name {speaker}, who spoke a quote on it.</source>
        <translation>Elle ne nomme pas {speaker}, qui a dit une de ses citations.</translation>
    </message>
    <message>
        <source>Names and quotes do not go together: {voices}.</source>
        <translation>Les noms et les citations ne vont pas ensemble&#xa0;: {voices}.</translation>
    </message>
    <message>
        <source>It names “{name}”, whom the briefing does not know.</source>
        <translation>Elle nomme «&#xa0;{name}&#xa0;», que le briefing ne connaît pas.</translation>
    </message>
    <message>
        <source>It says “{words}” in the place of a quote, and no message says it.</source>
        <translation>Elle dit «&#xa0;{words}&#xa0;» à la place d’une citation, et aucun message ne le dit.</translation>
    </message>
    <message>
        <source>It says “{words}” of {speaker}, which the briefing does not.</source>
        <translation>Sur {speaker}, elle dit «&#xa0;{words}&#xa0;», ce que le briefing ne dit pas.</translation>
    </message>
    <message>
        <source>Beside a quote of {speaker} it says “{words}”.</source>
        <translation>À côté d’une citation ({speaker}), elle dit «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>it quotes {names}</source>
        <translation>elle cite {names}</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>un inconnu</translation>
    </message>
    <message>
        <source>It gives “{words}” to {name}, who did not say it.</source>
        <translation>Elle prête «&#xa0;{words}&#xa0;» à {name}, qui ne l’a pas dit.</translation>
    </message>
    <message>
        <source>It credits “{words}”, which the briefing does not.</source>
        <translation>Elle donne pour source «&#xa0;{words}&#xa0;», ce que ne fait pas le briefing.</translation>
    </message>
    <message>
        <source>“{words}” is as the briefing has it, which its source does not say.</source>
        <translation>«&#xa0;{words}&#xa0;» est tel que le briefing le donne, ce que sa source ne dit pas.</translation>
    </message>
    <message>
        <source>“{words}” is shown as a quote, and no message says it.</source>
        <translation>«&#xa0;{words}&#xa0;» est montré comme une citation, et aucun message ne le dit.</translation>
    </message>
    <message>
        <source>“{words}” is not what {speaker} said: {difference}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas ce qu’a dit {speaker}&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>“{words}” is not what was said: {difference}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas ce qui a été dit&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>Give that text to verify it.</source>
        <translation>Donnez ce texte pour la vérifier.</translation>
    </message>
    <message>
        <source>Name its source, and give the text of it.</source>
        <translation>Nommez sa source et donnez-en le texte.</translation>
    </message>
    <message>
        <source>Put the source’s words back.</source>
        <translation>Remettez les mots de la source.</translation>
    </message>
    <message>
        <source>The cut of the quote {name} is to be confirmed: {losses}.</source>
        <translation>La coupe de la citation {name} est à confirmer&#xa0;: {losses}.</translation>
    </message>
    <message>
        <source>Restore the words, or confirm that the meaning is kept.</source>
        <translation>Remettez ces mots, ou confirmez que le sens est gardé.</translation>
    </message>
    <message>
        <source>The quote {name}: {look} ({doubts}).</source>
        <translation>La citation {name}&#xa0;: {look} ({doubts}).</translation>
    </message>
    <message>
        <source>Compare it with its source.</source>
        <translation>Comparez-la à sa source.</translation>
    </message>
    <message>
        <source>{look}: {doubts}</source>
        <translation>{look}&#xa0;: {doubts}</translation>
    </message>
    <message>
        <source>it runs over two pages</source>
        <translation>elle passe d’une page à l’autre</translation>
    </message>
    <message>
        <source>it runs over two columns</source>
        <translation>elle passe d’une colonne à l’autre</translation>
    </message>
    <message>
        <source>a hyphen at the end of a line may not be a word’s own</source>
        <translation>un trait d’union en fin de ligne n’est peut-être pas celui du mot</translation>
    </message>
    <message>
        <source>a letter of it could not be read</source>
        <translation>une de ses lettres n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Give the file that they were taken from: {names}.</source>
        <translation>Donnez le fichier dont elles sont tirées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Name its sources first.</source>
        <translation>Nommez d’abord ses sources.</translation>
    </message>
    <message>
        <source>“{words}” is a cut to be confirmed: it leaves out {losses}.</source>
        <translation>«&#xa0;{words}&#xa0;» est une coupe à confirmer&#xa0;: elle ôte {losses}.</translation>
    </message>
    <message>
        <source>“{source}” was read otherwise before: {count} of its {all} quotes are verified by their words.</source>
        <translation>«&#xa0;{source}&#xa0;» était lu autrement auparavant&#xa0;: {count} de ses {all} citations sont vérifiées par leurs mots.</translation>
    </message>
    <message>
        <source>Look at these quotes, which stand among other words than before: {ids}.</source>
        <translation>Regardez ces citations, qui ne sont plus entourées des mêmes mots&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>The quote {name} is {state}: the text of its source is not at hand.</source>
        <translation>La citation {name} est {state}&#xa0;: le texte de sa source n’est pas joint.</translation>
    </message>
    <message>
        <source>The quote {name}: {state}, nothing tells whether it was said so.</source>
        <translation>La citation {name}&#xa0;: {state}, rien ne dit si elle a été dite ainsi.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Quote it only where a recording or somebody who was there has the words.</source>
        <translation>Ne la citez que si un enregistrement ou une personne présente en donne les mots.</translation>
    </message>
    <message>
        <source>The paraphrase {name} is {state}: these are the words of its source.</source>
        <translation>La paraphrase {name} est {state}&#xa0;: ce sont les mots de sa source.</translation>
    </message>
    <message>
        <source>“{words}” is shown as a quote, and its source only reports it.</source>
        <translation>«&#xa0;{words}&#xa0;» est montré comme une citation, alors que sa source ne fait que le rapporter.</translation>
    </message>
    <message>
        <source>This is the text of none of the briefing’s sources: its quotes are not in it.</source>
        <translation>Ce texte n’est celui d’aucune source du briefing&#xa0;: ses citations n’y sont pas.</translation>
    </message>
    <message>
        <source>“{words}” stands between quotation marks in a sentence of yours, and no quote says it.</source>
        <translation>«&#xa0;{words}&#xa0;» est entre guillemets dans une de vos phrases, et aucune citation ne le dit.</translation>
    </message>
    <message>
        <source>Put the speaker’s words there, or take the marks out.</source>
        <translation>Mettez-y les mots de l’intervenant, ou ôtez les guillemets.</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>In a description</source>
        <translation>Dans une description</translation>
    </message>
    <message>
        <source>On the layout</source>
        <translation>Sur la disposition</translation>
    </message>
    <message>
        <source>It says “{words}” where the briefing says “{own}”.</source>
        <translation>Elle dit «&#xa0;{words}&#xa0;» là où le briefing dit «&#xa0;{own}&#xa0;».</translation>
    </message>
    <message>
        <source>Reworded, and not compared: it says “{words}”, the briefing “{own}”.</source>
        <translation>Formulé autrement, et non comparé&#xa0;: on lit «&#xa0;{words}&#xa0;», le briefing dit «&#xa0;{own}&#xa0;».</translation>
    </message>
    <message>
        <source>Beside its quotes nothing of it is compared: it is unlike what the briefing gives today.</source>
        <translation>Hors citations, rien n’y est comparé&#xa0;: il ne ressemble pas à ce que le briefing donne aujourd’hui.</translation>
    </message>
    <message>
        <source>Not in the briefing, and not compared: {words}.</source>
        <translation>Absent du briefing, et non comparé&#xa0;: {words}.</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Edit the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Find the quotes again</source>
        <translation>Retrouver les citations</translation>
    </message>
</context>
<context>
    <name>Unforeseen</name>
    <message>
        <source>Something unexpected happened ({kind}): the log says more.</source>
        <translation>Un incident imprévu s’est produit ({kind})&#xa0;: le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>Unmade</name>
    <message>
        <source>Its window could not be made, and Briefing ends. Nothing was changed: your files are as they were.</source>
        <translation>Sa fenêtre n’a pas pu être construite, et Briefing se ferme. Rien n’a été modifié&#xa0;: vos fichiers sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message>
        <source>This briefing was saved by a newer version of Briefing.</source>
        <translation>Ce briefing a été enregistré par une version plus récente de Briefing.</translation>
    </message>
    <message>
        <source>Update Briefing, then open it again.</source>
        <translation>Mettez Briefing à jour, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This briefing is damaged: a part of it cannot be read.</source>
        <translation>Ce briefing est abîmé&#xa0;: une partie ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It was changed outside Briefing, or was not copied whole. Open an older copy: a backup beside it, an earlier version in your cloud drive, or the one you got by e-mail.</source>
        <translation>Il a été modifié hors de Briefing, ou n’a pas été copié en entier. Ouvrez une copie plus ancienne&#xa0;: une sauvegarde à côté de lui, une version antérieure dans votre espace en ligne, ou celle reçue par courriel.</translation>
    </message>
    <message>
        <source>This file is empty: it was not saved or copied whole.</source>
        <translation>Ce fichier est vide&#xa0;: il n’a pas été enregistré, ou copié, en entier.</translation>
    </message>
    <message>
        <source>Open an older copy of it, or get it again from where it came.</source>
        <translation>Ouvrez-en une copie plus ancienne, ou reprenez-le là d’où il vient.</translation>
    </message>
    <message>
        <source>This is not a briefing: {kind}.</source>
        <translation>Ce n’est pas un briefing&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>To take quotes from it, give it its proper ending and import it (File, Import articles).</source>
        <translation>Pour en tirer des citations, rendez-lui sa bonne extension et importez-le (Fichier, Importer des articles).</translation>
    </message>
    <message>
        <source>it is a Word, Excel or PowerPoint file, or an archive</source>
        <translation>c’est un fichier Word, Excel ou PowerPoint, ou une archive</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>c’est un PDF</translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation>c’est une page web</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>il contient autre chose</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Enregistrer les modifications de «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Save the new briefing?</source>
        <translation>Enregistrer le nouveau briefing&#xa0;?</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Elles seront perdues si vous ne les enregistrez pas.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“{first}” to “{last}”, {count} pictures, are there already.</source>
        <translation>«&#xa0;{first}&#xa0;» à «&#xa0;{last}&#xa0;», soit {count} images, existent déjà.</translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Remplacer l’existant&#xa0;?</translation>
    </message>
    <message>
        <source>What they hold now is lost if you replace them.</source>
        <translation>Leur contenu actuel est perdu si vous les remplacez.</translation>
    </message>
    <message>
        <source>What it holds now is lost if you replace it.</source>
        <translation>Son contenu actuel est perdu si vous le remplacez.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>The quote that you left half written is kept as a draft either way.</source>
        <translation>Dans tous les cas, la citation restée inachevée est gardée en brouillon.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>If it holds anything else, it is kept beside the new one.</source>
        <translation>S’il contient autre chose, il est gardé à côté du nouveau.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme ou une autre fenêtre.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Enregistrer par-dessus</translation>
    </message>
    <message>
        <source>The file has another name</source>
        <translation>Le fichier a changé de nom</translation>
    </message>
    <message>
        <source>“{name}” is now called “{new}”.</source>
        <translation>«&#xa0;{name}&#xa0;» s’appelle maintenant «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>Saved under its former name, it is there twice.</source>
        <translation>Sous son ancien nom, il existerait en double.</translation>
    </message>
    <message>
        <source>Save it as “{new}”</source>
        <translation>L’enregistrer dans «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>Save it under its former name</source>
        <translation>L’enregistrer sous l’ancien nom</translation>
    </message>
    <message>
        <source>The file is read-only</source>
        <translation>Le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be saved in “{name}”: it, or its folder, is read-only.</source>
        <translation>Rien ne peut être enregistré dans «&#xa0;{name}&#xa0;»&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>Your changes can be saved in a file of your own.</source>
        <translation>Vos modifications peuvent être enregistrées dans un fichier à vous.</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Le dossier n’est plus là</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there: it was moved, or its drive is disconnected.</source>
        <translation>Le dossier de «&#xa0;{name}&#xa0;» n’est pas là&#xa0;: il a été déplacé, ou son disque est débranché.</translation>
    </message>
    <message>
        <source>Save elsewhere, or here once it is back: until then your changes are in this window.</source>
        <translation>Enregistrez ailleurs, ou ici quand il sera revenu&#xa0;: d’ici là, vos modifications restent dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Briefing ended before the changes of “{name}” were saved.</source>
        <translation>Briefing s’est arrêté avant que les modifications de «&#xa0;{name}&#xa0;» soient enregistrées.</translation>
    </message>
    <message>
        <source>Briefing ended before the new document “{name}” was saved.</source>
        <translation>Briefing s’est arrêté avant que le nouveau document «&#xa0;{name}&#xa0;» soit enregistré.</translation>
    </message>
    <message>
        <source>Briefing ended before the changes of a new document were saved.</source>
        <translation>Briefing s’est arrêté avant que les modifications d’un nouveau document soient enregistrées.</translation>
    </message>
    <message>
        <source>It holds {quotes}.</source>
        <translation>Il contient {quotes}.</translation>
    </message>
    <message>
        <source>“Later” keeps them: you are asked again at the next start.</source>
        <translation>«&#xa0;Plus tard&#xa0;» les garde&#xa0;: la question sera posée de nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>Unsaved changes were kept</source>
        <translation>Des modifications ont été conservées</translation>
    </message>
    <message>
        <source>Open them beside it</source>
        <translation>Les ouvrir à côté</translation>
    </message>
    <message>
        <source>They were kept on {when}.</source>
        <translation>Elles ont été conservées le {when}.</translation>
    </message>
    <message>
        <source>Recover them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The export is running</source>
        <translation>L’export est en cours</translation>
    </message>
    <message>
        <source>Stop the export and close?</source>
        <translation>Arrêter l’export et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>No partial deck is left behind.</source>
        <translation>Il ne restera aucune présentation incomplète.</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Poursuivre l’export</translation>
    </message>
    <message>
        <source>Replace a deck that was changed?</source>
        <translation>Remplacer une présentation modifiée&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” was changed since it was exported.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifiée depuis son export.</translation>
    </message>
    <message>
        <source>An update keeps those changes. If you replace the deck, it is kept beside the new one.</source>
        <translation>Une mise à jour conserve ces modifications. Si vous remplacez la présentation, elle est gardée à côté de la nouvelle.</translation>
    </message>
    <message>
        <source>Update it…</source>
        <translation>La mettre à jour…</translation>
    </message>
    <message>
        <source>Yours and those can be brought together: what both changed is shown side by side.</source>
        <translation>Vos modifications et les autres peuvent être réunies&#xa0;: ce que les deux ont modifié est montré côte à côte.</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>“{name}” is not where it was: it was moved, renamed or deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place&#xa0;: il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Saving makes it anew; one that was moved stays as it is.</source>
        <translation>L’enregistrement le recrée&#xa0;; s’il a été déplacé, l’autre reste tel quel.</translation>
    </message>
    <message>
        <source>Save it here again</source>
        <translation>L’enregistrer de nouveau ici</translation>
    </message>
    <message>
        <source>Only “{side}”</source>
        <translation>Seulement «&#xa0;{side}&#xa0;»</translation>
    </message>
    <message>
        <source>Two people’s changes</source>
        <translation>Les modifications de deux personnes</translation>
    </message>
    <message>
        <source>In “{name}” git left the changes of two people side by side.</source>
        <translation>Dans «&#xa0;{name}&#xa0;», git a laissé côte à côte les modifications de deux personnes.</translation>
    </message>
    <message>
        <source>The file stays as it is until you save.</source>
        <translation>Le fichier reste tel quel jusqu’à ce que vous enregistriez.</translation>
    </message>
    <message>
        <source>The file was saved after that, on {saved}: it is the newer one.</source>
        <translation>Le fichier a été enregistré après, le {saved}&#xa0;: il est le plus récent.</translation>
    </message>
    <message>
        <source>They are newer than the file, which was saved with other changes on {saved}.</source>
        <translation>Elles sont plus récentes que le fichier, enregistré avec d’autres modifications le {saved}.</translation>
    </message>
    <message>
        <source>They open in a window of their own and replace nothing.</source>
        <translation>Elles s’ouvrent dans une fenêtre à part et ne remplacent rien.</translation>
    </message>
    <message>
        <source>They were kept on {when}, after the file was last saved, on {saved}.</source>
        <translation>Elles ont été conservées le {when}, après le dernier enregistrement du fichier, le {saved}.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>What is saved in one is shown in the other, or offered to be brought together there.</source>
        <translation>Ce qui est enregistré dans l’une est montré dans l’autre, ou proposé à réunir.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>slide {number}</source>
        <translation>diapositive {number}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>enseignement</translation>
    </message>
    <message>
        <source>takeaways</source>
        <translation>enseignements</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demandes</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>accroche</translation>
    </message>
    <message>
        <source>headlines</source>
        <translation>accroches</translation>
    </message>
    <message>
        <source>line above the title</source>
        <translation>ligne au-dessus du titre</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>crédits</translation>
    </message>
    <message>
        <source>what is left out</source>
        <translation>ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>legend</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>order of the slides</source>
        <translation>ordre des diapositives</translation>
    </message>
    <message>
        <source>sentence to remember</source>
        <translation>phrase à retenir</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>slide</source>
        <translation>diapositive</translation>
    </message>
    <message>
        <source>narrative</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>as it was.</source>
        <translation>sans changement.</translation>
    </message>
    <message>
        <source>updated.</source>
        <translation>mise à jour.</translation>
    </message>
    <message>
        <source>an update leaves it as it is: export the deck anew to have the briefing’s.</source>
        <translation>une mise à jour n’y touche pas&#xa0;: exportez de nouveau pour suivre le briefing.</translation>
    </message>
    <message>
        <source>its value changed, but it was left as it is; move it by hand.</source>
        <translation>sa valeur a changé, sa place non&#xa0;; à déplacer à la main.</translation>
    </message>
    <message>
        <source>changed in the deck, and kept.</source>
        <translation>modification faite dans la présentation, et gardée.</translation>
    </message>
    <message>
        <source>no longer in the briefing, and taken out.</source>
        <translation>n’est plus dans le briefing&#xa0;; sort de la présentation.</translation>
    </message>
    <message>
        <source>no longer in the briefing; it stays, as the deck was changed there.</source>
        <translation>n’est plus dans le briefing&#xa0;; reste, car la présentation y a été modifiée.</translation>
    </message>
    <message>
        <source>new.</source>
        <translation>ajout.</translation>
    </message>
    <message>
        <source>new, with no place on a slide that was changed by hand; put it there yourself.</source>
        <translation>ajout sans place sur une diapositive modifiée à la main&#xa0;; à faire vous-même.</translation>
    </message>
    <message>
        <source>taken out of the deck, and left out.</source>
        <translation>retrait fait dans la présentation, et gardé.</translation>
    </message>
    <message>
        <source>The deck was made by version {version} of Briefing, this one is older.</source>
        <translation>La présentation a été faite par la version {version} de Briefing&#xa0;; celle-ci est plus ancienne.</translation>
    </message>
    <message>
        <source>Update it with that version.</source>
        <translation>Mettez-la à jour avec cette version-là.</translation>
    </message>
    <message>
        <source>Give the briefing that it was made of.</source>
        <translation>Donnez le briefing dont elle est issue.</translation>
    </message>
    <message>
        <source>Give a deck that was exported from this briefing.</source>
        <translation>Donnez une présentation exportée de ce briefing.</translation>
    </message>
    <message>
        <source>The updated deck would be broken, so it is not written. {what}</source>
        <translation>La présentation mise à jour serait inutilisable&#xa0;: elle n’est pas écrite. {what}</translation>
    </message>
    <message>
        <source>The briefing changed, too: choose one of the two there.</source>
        <translation>Le briefing a changé aussi&#xa0;: choisissez-y l’un des deux.</translation>
    </message>
    <message>
        <source>The words were said, and some are left out: confirm it in the briefing.</source>
        <translation>Ces mots ont été dits, et il en manque&#xa0;: confirmez la coupe dans le briefing.</translation>
    </message>
    <message>
        <source>This was not said: {difference}.</source>
        <translation>Cela n’a pas été dit&#xa0;: {difference}.</translation>
    </message>
    <message>
        <source>The deck says it in two ways: choose one in the briefing.</source>
        <translation>La présentation le dit de deux façons&#xa0;: choisissez-en une dans le briefing.</translation>
    </message>
    <message>
        <source>perhaps this text: {look}. It was left alone.</source>
        <translation>peut-être ce texte&#xa0;: {look}. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>The deck was made of another briefing.</source>
        <translation>La présentation a été faite à partir d’un autre briefing.</translation>
    </message>
    <message>
        <source>changed on both sides; the briefing’s words were taken.</source>
        <translation>modification des deux côtés&#xa0;; les mots du briefing ont été repris.</translation>
    </message>
    <message>
        <source>changed on both sides; the deck’s words stay.</source>
        <translation>modification des deux côtés&#xa0;; les mots de la présentation restent.</translation>
    </message>
    <message>
        <source>None of the deck’s slides is known: it has lost Briefing’s marks, and its texts are others.</source>
        <translation>Aucune diapositive n’est reconnue&#xa0;: la présentation n’a plus les repères de Briefing, et ses textes sont autres.</translation>
    </message>
    <message>
        <source>The deck is open in another program.</source>
        <translation>La présentation est ouverte dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there; if nobody has it open, delete “{file}”, left by a crash.</source>
        <translation>Fermez-la dans ce programme&#xa0;; si personne ne l’a ouverte, supprimez «&#xa0;{file}&#xa0;», qu’un arrêt brutal a laissé.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Update {name}</source>
        <translation>Mettre à jour {name}</translation>
    </message>
    <message>
        <source>Comparing the deck with the briefing…</source>
        <translation>Comparaison de la présentation et du briefing…</translation>
    </message>
    <message>
        <source>Where both changed a text, take the briefing’s words</source>
        <translation>Là où les deux ont changé un texte, prendre les mots du briefing</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>In the deck</source>
        <translation>Dans la présentation</translation>
    </message>
    <message>
        <source>In the briefing</source>
        <translation>Dans le briefing</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>No text of the deck would change.</source>
        <translation>Aucun texte de la présentation ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts would change.</source>
        <translation>
            <numerusform>%n texte changerait.</numerusform>
            <numerusform>%n textes changeraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deck as it is now is kept as “{name}”.</source>
        <translation>La présentation telle qu’elle est sera gardée sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>To the briefing: {text}</source>
        <translation>Vers le briefing&#xa0;: {text}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Comment by {author}, resolved</source>
        <translation>Commentaire résolu ({author})</translation>
    </message>
    <message>
        <source>Comment by {author}, already a to-do</source>
        <translation>Commentaire déjà à faire ({author})</translation>
    </message>
    <message>
        <source>Keep as a to-do: comment by {author}</source>
        <translation>Garder parmi les choses à faire&#xa0;: commentaire ({author})</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Update the deck</source>
        <translation>Mettre à jour la présentation</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>The quotes as cards ({keys})</source>
        <translation>Les citations en cartes ({keys})</translation>
    </message>
    <message>
        <source>The deck’s slides ({keys})</source>
        <translation>Les diapositives de la présentation ({keys})</translation>
    </message>
</context>
<context>
    <name>VoiceChip</name>
    <message numerus="yes">
        <source>{name}: %n cards</source>
        <translation>
            <numerusform>{name}&#xa0;: %n carte</numerusform>
            <numerusform>{name}&#xa0;: %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see these alone; drop it on another name if both are one person</source>
        <translation>Cliquez pour ne voir que celles-ci&#xa0;; déposez-le sur un autre nom si c’est la même personne</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Même personne que</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Give up</source>
        <translation>Renoncer</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>“{name}” was changed elsewhere: this is what it holds now.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié ailleurs&#xa0;: voici ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere while you were working on it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié ailleurs pendant que vous y travailliez.</translation>
    </message>
    <message>
        <source>Bring both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Save mine elsewhere…</source>
        <translation>Enregistrer le mien ailleurs…</translation>
    </message>
    <message>
        <source>Save it here again</source>
        <translation>L’enregistrer de nouveau ici</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>“{name}” is now called “{new}”.</source>
        <translation>«&#xa0;{name}&#xa0;» s’appelle maintenant «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>Go on with “{new}”</source>
        <translation>Continuer avec «&#xa0;{new}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is not where it was: it was moved, renamed or deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place&#xa0;: il a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere and cannot be read as it is now.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié ailleurs et ne peut pas être lu tel qu’il est.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>Start from a blank briefing</source>
        <translation>Partir d’un briefing vide</translation>
    </message>
    <message>
        <source>Go on with the review of “{name}”</source>
        <translation>Reprendre la relecture de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>From what was said to what to decide</source>
        <translation>De ce qui s’est dit à ce qu’il faut décider</translation>
    </message>
    <message>
        <source>Briefing finds who said what, word for word, and makes the deck your executives will read.</source>
        <translation>Briefing retrouve qui a dit quoi, mot pour mot, et en fait la présentation que vos dirigeants liront.</translation>
    </message>
    <message>
        <source>An article</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>Quotes between marks, and who said them</source>
        <translation>Les citations entre guillemets, et qui les a dites</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Un compte rendu</translation>
    </message>
    <message>
        <source>What each person said, decided or asked for</source>
        <translation>Ce que chacun a dit, décidé ou demandé</translation>
    </message>
    <message>
        <source>A transcript</source>
        <translation>Une transcription</translation>
    </message>
    <message>
        <source>Teams, Zoom or subtitles: turns by speaker</source>
        <translation>Teams, Zoom ou sous-titres&#xa0;: qui parle, tour à tour</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: quotes are found and checked here.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: les citations y sont trouvées et vérifiées.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>L’exemple</translation>
    </message>
</context>
<context>
    <name>Welcoming</name>
    <message>
        <source>An example: {proof}.</source>
        <translation>Un exemple&#xa0;: {proof}.</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>_CandidateDelegate</name>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>still to be written</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>Say in a sentence what this slide says</source>
        <translation>Dites en une phrase ce que dit cette diapositive</translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message numerus="yes">
        <source>%n points left</source>
        <translation>
            <numerusform>%n point à traiter</numerusform>
            <numerusform>%n points à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the board</source>
        <translation>Avant le Comex</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Close without keeping what you changed here?</source>
        <translation>Fermer sans garder ce que vous avez changé ici&#xa0;?</translation>
    </message>
    <message>
        <source>Stop here for now? A draft keeps what you changed.</source>
        <translation>S’arrêter là pour l’instant&#xa0;? Un brouillon garde ce que vous avez changé.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Close, keep the draft</source>
        <translation>&amp;Fermer, garder le brouillon</translation>
    </message>
</context>
</TS>
