<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>From the key messages of an assembly to an executive deck.

“Nous ne sommes pas digital Natives, mais des digital Migrants et en ce sens nous accompagnerons nos dirigeants.”</source>
        <translation>Des messages clés d’une assemblée à une présentation pour les dirigeants.

«&#xa0;Nous ne sommes pas digital Natives, mais des digital Migrants et en ce sens nous accompagnerons nos dirigeants&#xa0;»</translation>
    </message>
    <message>
        <source>About Briefing</source>
        <translation>À propos de Briefing</translation>
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
        <source>Open the &amp;example</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Import an article…</source>
        <translation>&amp;Importer un article…</translation>
    </message>
    <message>
        <source>Import the &amp;clipboard’s text…</source>
        <translation>Importer le texte du presse-&amp;papiers…</translation>
    </message>
    <message>
        <source>A&amp;bout this assembly…</source>
        <translation>À &amp;propos de cette assemblée…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Use my &amp;template…</source>
        <translation>Utiliser mon &amp;modèle…</translation>
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
        <translation>Mod&amp;ifier la citation…</translation>
    </message>
    <message>
        <source>D&amp;uplicate the quote</source>
        <translation>D&amp;upliquer la citation</translation>
    </message>
    <message>
        <source>Delete the qu&amp;ote</source>
        <translation>Supprimer la citati&amp;on</translation>
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
        <source>Delete the the&amp;me</source>
        <translation>Supprimer le thè&amp;me</translation>
    </message>
    <message>
        <source>Add a &amp;speaker…</source>
        <translation>Ajouter un inter&amp;venant…</translation>
    </message>
    <message>
        <source>Edit the spea&amp;ker…</source>
        <translation>Modifier l’inte&amp;rvenant…</translation>
    </message>
    <message>
        <source>Delete the s&amp;peaker</source>
        <translation>&amp;Supprimer l’intervenant</translation>
    </message>
    <message>
        <source>&amp;Copy quote</source>
        <translation>&amp;Copier la citation</translation>
    </message>
    <message>
        <source>Copy as a &amp;picture</source>
        <translation>Copier comme &amp;image</translation>
    </message>
    <message>
        <source>Show in its so&amp;urce</source>
        <translation>Montrer dans sa so&amp;urce</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>C&amp;lear search and filters</source>
        <translation>&amp;Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Quote &amp;detail</source>
        <translation>&amp;Détail de la citation</translation>
    </message>
    <message>
        <source>Deck &amp;panel</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Slides</source>
        <translation>&amp;Diapositives</translation>
    </message>
    <message>
        <source>&amp;Previous quote</source>
        <translation>Citation &amp;précédente</translation>
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
        <translation>Cartes plus &amp;petites</translation>
    </message>
    <message>
        <source>Cards of &amp;usual size</source>
        <translation>Cartes de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Pick or unpick</source>
        <translation>&amp;Retenir ou écarter</translation>
    </message>
    <message>
        <source>Pick and go &amp;on</source>
        <translation>Retenir et c&amp;ontinuer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove from the deck</source>
        <translation>&amp;Retirer de la présentation</translation>
    </message>
    <message>
        <source>S&amp;tress</source>
        <translation>Mettre en &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>Re&amp;trancher</translation>
    </message>
    <message>
        <source>&amp;Restore words</source>
        <translation>&amp;Rétablir les mots</translation>
    </message>
    <message>
        <source>[&amp;Clarify]</source>
        <translation>[&amp;Préciser]</translation>
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
        <translation>À &amp;propos de Briefing</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
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
        <translation>&amp;Aide</translation>
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
        <source>As it is told, such as 8 October</source>
        <translation>Telle qu’on la donne, par exemple 8 octobre</translation>
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
        <translation>Lan&amp;gue des citations</translation>
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
        <source>As they are</source>
        <translation>Comme à présent</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
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
        <source>These words differ from those of their source.</source>
        <translation>Ces mots diffèrent de ceux de leur source.</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>differs from its source</source>
        <translation>diffère de sa source</translation>
    </message>
    <message>
        <source>Differs from its source</source>
        <translation>Diffère de sa source</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Search the actions</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Put under the t&amp;heme</source>
        <translation>Mettre sous le t&amp;hème</translation>
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
    <name>DeckPanel</name>
    <message>
        <source>Use my template…</source>
        <translation>Utiliser mon modèle…</translation>
    </message>
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
        <source>Template</source>
        <translation>Modèle</translation>
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
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Short, seven slides at most</source>
        <translation>Court, sept diapositives au plus</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Aucune citation</translation>
    </message>
    <message>
        <source>The crossing starts here</source>
        <translation>La traversée commence ici</translation>
    </message>
    <message>
        <source>Pick a quote by its mark or with Space: it finds its stage in the deck.</source>
        <translation>Retenez une citation par sa marque ou avec Espace&#xa0;: elle trouve son étape dans la présentation.</translation>
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
        <translation>Les citations viennent ici une fois retenues.</translation>
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
    <name>DetailPanel</name>
    <message>
        <source>⚠ These words differ from those of their source.</source>
        <translation>⚠ Ces mots diffèrent de ceux de leur source.</translation>
    </message>
    <message>
        <source>Choose a card to read it whole, and to say what it means for you.</source>
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
        <translation>Ce que nous &amp;demandons</translation>
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
        <source>As the deck sees fit</source>
        <translation>Au choix de la présentation</translation>
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
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>How the deck shows it</source>
        <translation>Comment la présentation la montre</translation>
    </message>
    <message>
        <source>S&amp;lide</source>
        <translation>Dia&amp;positive</translation>
    </message>
    <message>
        <source>What your executives should remember of it</source>
        <translation>Ce que vos dirigeants devraient en retenir</translation>
    </message>
    <message>
        <source>The decision or the gesture expected of them</source>
        <translation>La décision ou le geste attendu d’eux</translation>
    </message>
    <message>
        <source>In the deck: {words}</source>
        <translation>Dans la présentation&#xa0;: {words}</translation>
    </message>
    <message>
        <source>⚠ The deck’s version is not fairly cut: {what}</source>
        <translation>⚠ La version de la présentation n’est pas coupée loyalement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Remove from the deck</source>
        <translation>Retirer de la présentation</translation>
    </message>
    <message>
        <source>Pick for the deck</source>
        <translation>Retenir pour la présentation</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Pick quote of {speaker}</source>
        <translation>Retenir la citation de {speaker}</translation>
    </message>
    <message>
        <source>Remove quote of {speaker}</source>
        <translation>Retirer la citation de {speaker}</translation>
    </message>
    <message>
        <source>Move quote of {speaker}</source>
        <translation>Déplacer la citation de {speaker}</translation>
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
        <translation>Ajouter une citation&#xa0;: {speaker}</translation>
    </message>
    <message>
        <source>Add {count} quotes</source>
        <translation>Ajouter {count} citations</translation>
    </message>
    <message>
        <source>Edit quote of {speaker}</source>
        <translation>Modifier une citation&#xa0;: {speaker}</translation>
    </message>
    <message>
        <source>Edit {count} quotes</source>
        <translation>Modifier {count} citations</translation>
    </message>
    <message>
        <source>Duplicate quote of {speaker}</source>
        <translation>Dupliquer une citation&#xa0;: {speaker}</translation>
    </message>
    <message>
        <source>Duplicate {count} quotes</source>
        <translation>Dupliquer {count} citations</translation>
    </message>
    <message>
        <source>Delete quote of {speaker}</source>
        <translation>Supprimer une citation&#xa0;: {speaker}</translation>
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
        <translation>Ajouter l’intervenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Edit speaker {name}</source>
        <translation>Modifier l’intervenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete speaker {name}</source>
        <translation>Supprimer l’intervenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Describe the assembly</source>
        <translation>Décrire l’assemblée</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Récupérer les modifications</translation>
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
        <source>Write takeaway</source>
        <translation>Rédiger «&#xa0;à retenir&#xa0;»</translation>
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
        <source>nobody known</source>
        <translation>auteur inconnu</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the deck</source>
        <translation>Exporter la présentation</translation>
    </message>
    <message>
        <source>Writing the deck…</source>
        <translation>Écriture de la présentation…</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
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
        <source>The deck is ready</source>
        <translation>La présentation est prête</translation>
    </message>
    <message numerus="yes">
        <source>{name} · %n slides</source>
        <translation>
            <numerusform>{name} · %n diapositive</numerusform>
            <numerusform>{name} · %n diapositives</numerusform>
        </translation>
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
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The slide is on the clipboard as a picture</source>
        <translation>La diapositive est dans le presse-papiers, comme image</translation>
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
        <source>Voices</source>
        <translation>Les voix</translation>
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
        <translation>Avec «&#xa0;à retenir&#xa0;»</translation>
    </message>
    <message>
        <source>With an ask</source>
        <translation>Avec une demande</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiées</translation>
    </message>
</context>
<context>
    <name>FacetsModel</name>
    <message numerus="yes">
        <source>{title}, %n quotes</source>
        <translation>
            <numerusform>{title}, %n citation</numerusform>
            <numerusform>{title}, %n citations</numerusform>
        </translation>
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
        <source>Pictures, one a slide (*.png)</source>
        <translation>Images, une par diapositive (*.png)</translation>
    </message>
    <message>
        <source>Import the quotes of an article</source>
        <translation>Importer les citations d’un article</translation>
    </message>
    <message>
        <source>PowerPoint templates (*.potx *.pptx)</source>
        <translation>Modèles PowerPoint (*.potx *.pptx)</translation>
    </message>
    <message>
        <source>Use my template</source>
        <translation>Utiliser mon modèle</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Exporter la présentation</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>“{name}” could not be saved</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Saved “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>the file as it was is kept as “{name}”</source>
        <translation>le fichier tel qu’il était est conservé sous «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FoundLabel</name>
    <message numerus="yes">
        <source>%n of {total} quotes shown</source>
        <translation>
            <numerusform>%n citation sur {total}</numerusform>
            <numerusform>%n citations sur {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceButton</name>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message numerus="yes">
        <source>%n things to complete</source>
        <translation>
            <numerusform>%n point à compléter</numerusform>
            <numerusform>%n points à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The story is complete</source>
        <translation>✓ Le récit est complet</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>The deck has no title</source>
        <translation>La présentation n’a pas de titre</translation>
    </message>
    <message>
        <source>No quote is picked</source>
        <translation>Aucune citation n’est retenue</translation>
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
        <source>{speaker}: nobody owns “{ask}”</source>
        <translation>{speaker}&#xa0;: personne ne porte «&#xa0;{ask}&#xa0;»</translation>
    </message>
    <message>
        <source>{speaker}: the quote names no source</source>
        <translation>{speaker}&#xa0;: la citation n’indique aucune source</translation>
    </message>
    <message>
        <source>{speaker}: the quote differs from its source</source>
        <translation>{speaker}&#xa0;: la citation diffère de sa source</translation>
    </message>
    <message>
        <source>The text of “{source}” is not at hand: its quotes cannot be checked</source>
        <translation>Le texte de «&#xa0;{source}&#xa0;» n’est pas disponible&#xa0;: ses citations ne peuvent être vérifiées</translation>
    </message>
    <message>
        <source>{speaker} says nearly what {other_speaker} says</source>
        <translation>{speaker} dit presque la même chose que {other_speaker}</translation>
    </message>
    <message>
        <source>{speaker}: the quote is long for this template</source>
        <translation>{speaker}&#xa0;: la citation est longue pour ce modèle</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>New briefing</source>
        <translation>Nouveau briefing</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message numerus="yes">
        <source>Folded, %n values</source>
        <translation>
            <numerusform>Repliée, %n valeur</numerusform>
            <numerusform>Repliée, %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Dépliée</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>“{name}” could not be read</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n quotes copied</source>
        <translation>
            <numerusform>%n citation copiée</numerusform>
            <numerusform>%n citations copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this quote’s source is not in the briefing</source>
        <translation>Le texte de la source de cette citation n’est pas dans le briefing</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Nouveau briefing</translation>
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
        <source>Write the deck (Ctrl+E)</source>
        <translation>Écrire la présentation (Ctrl+E)</translation>
    </message>
    <message>
        <source>Pick a quote first</source>
        <translation>Retenez d’abord une citation</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation>T&amp;ri</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The window will speak this language from its next start on.</source>
        <translation>La fenêtre parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Other words, or fewer filters, will bring them back.</source>
        <translation>D’autres mots, ou moins de filtres, les feront revenir.</translation>
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
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>How the quotes are sorted</source>
        <translation>L’ordre des citations</translation>
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
        <source>Nobody known</source>
        <translation>Auteur inconnu</translation>
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
        <source>Emphasis</source>
        <translation>Mise en valeur</translation>
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
        <source>✓ Word for word as in its source.</source>
        <translation>✓ Mot pour mot comme dans la source.</translation>
    </message>
    <message>
        <source>⚠ Not word for word as in its source.</source>
        <translation>⚠ Pas mot pour mot comme dans la source.</translation>
    </message>
    <message>
        <source>⚠ No longer the words taken from the source.</source>
        <translation>⚠ Ce ne sont plus les mots relevés dans la source.</translation>
    </message>
    <message>
        <source>The source’s text is not at hand to check these words.</source>
        <translation>Le texte de la source manque pour vérifier ces mots.</translation>
    </message>
    <message>
        <source>Without a source, nobody can check these words.</source>
        <translation>Sans source, personne ne peut vérifier ces mots.</translation>
    </message>
</context>
<context>
    <name>QuoteEditing</name>
    <message numerus="yes">
        <source>%n quotes deleted</source>
        <translation>
            <numerusform>%n citation supprimée</numerusform>
            <numerusform>%n citations supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of the quote first</source>
        <translation>Sélectionnez d’abord des mots de la citation</translation>
    </message>
    <message>
        <source>Choose a quote first</source>
        <translation>Choisissez d’abord une citation</translation>
    </message>
</context>
<context>
    <name>QuoteLabel</name>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Quotes of the article</source>
        <translation>Citations de l’article</translation>
    </message>
    <message>
        <source>Make a card of the &amp;selection</source>
        <translation>Faire une carte de la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Keep the article’s text, so that quotes can be verified anywhere</source>
        <translation>&amp;Conserver le texte de l’article, pour vérifier les citations partout</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Quotes found</source>
        <translation>Citations trouvées</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Intervenant</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Choisie à la main</translation>
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
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>The changes could not be recovered</source>
        <translation>Les modifications n’ont pas pu être récupérées</translation>
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
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Shortening</name>
    <message>
        <source>Clarification</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Words in brackets:</source>
        <translation>Mots entre crochets&#xa0;:</translation>
    </message>
    <message>
        <source>Select words of the quote first</source>
        <translation>Sélectionnez d’abord des mots de la citation</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>The crossing</source>
        <translation>La traversée</translation>
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
        <source>As its stage</source>
        <translation>Selon l’étape</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Use my template</source>
        <translation>Utiliser mon modèle</translation>
    </message>
    <message>
        <source>Kinds of slides</source>
        <translation>Sortes de diapositives</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
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
        <translation>Cette présentation n’a pas de diapositive de cette sorte.</translation>
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
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
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
        <source>Stage</source>
        <translation>Étape</translation>
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
        <translation>À retenir</translation>
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
</context>
<context>
    <name>Templating</name>
    <message>
        <source>“{name}” cannot be used</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être utilisé</translation>
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
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>The current</source>
        <translation>Le courant</translation>
    </message>
    <message>
        <source>What this stage tells, in one line</source>
        <translation>Ce que dit cette étape, en une ligne</translation>
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
        <source>In the deck it takes the template’s accent of the same number.</source>
        <translation>La présentation prend la couleur d’accent du même rang dans son modèle.</translation>
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
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme ou une autre fenêtre.</translation>
    </message>
    <message>
        <source>Saving now would lose those changes.</source>
        <translation>Enregistrer maintenant ferait perdre ces modifications.</translation>
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
        <source>Briefing ended before the changes of “{name}” were saved.</source>
        <translation>Briefing s’est arrêté avant que les modifications de «&#xa0;{name}&#xa0;» soient enregistrées.</translation>
    </message>
    <message>
        <source>Briefing ended before the changes of a new document were saved.</source>
        <translation>Briefing s’est arrêté avant que les modifications d’un nouveau document soient enregistrées.</translation>
    </message>
    <message>
        <source>Unsaved changes were kept</source>
        <translation>Des modifications ont été conservées</translation>
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
        <translation>Aucune présentation incomplète ne reste.</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Poursuivre l’export</translation>
    </message>
</context>
</TS>
