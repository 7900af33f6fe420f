"""French: the nouns for people that take up somebody named, or nobody. What each table is for: language_tables.py."""

from __future__ import annotations

GENERIC_PEOPLE = """
diplomate dirigeant dirigeante responsable élu élue expert experte spécialiste militant militante universitaire
chercheur chercheuse homme femme intéressé intéressée quadragénaire quinquagénaire trentenaire sexagénaire septuagénaire
technicien technicienne professionnel professionnelle syndicaliste officier officière patron patronne scientifique
entrepreneur entrepreneuse orateur oratrice intervenant intervenante conférencier conférencière édile parlementaire
industriel industrielle manager informaticien informaticienne gestionnaire artisan artisane praticien praticienne
représentant représentante prévenu prévenue accusé accusée suspect suspecte octogénaire vétéran magistrat magistrate
juriste invité invitée Breton Bretonne Parisien Parisienne Lyonnais Lyonnaise Marseillais Marseillaise Normand Normande
artiste musicien musicienne chanteur chanteuse comédien comédienne écrivain écrivaine romancier romancière dessinateur
dessinatrice réalisateur réalisatrice sportif sportive athlète footballeur footballeuse boxeur boxeuse Nantais Nantaise
Lillois Lilloise cinquantenaire soixantenaire Toulousain Toulousaine Alsacien Alsacienne coach nonagénaire doyen doyenne
"""

GENERIC_ROLES = """
diplomate: ambassadeur ambassadrice consul
patron patronne dirigeant dirigeante industriel industrielle manager: PDG DG directeur directrice président présidente
  fondateur cofondateur gérant patron dirigeant chef entrepreneur associé propriétaire DSI responsable CEO secrétaire
élu élue édile parlementaire: maire adjoint conseiller député sénateur président vice-président élu eurodéputé
  ministre chef
artiste: peintre dessinateur illustrateur sculpteur photographe chanteur musicien compositeur comédien acteur danseur
  plasticien graffeur humoriste rappeur artiste
musicien musicienne chanteur chanteuse: chanteur musicien compositeur guitariste pianiste rappeur leader
accusé accusée prévenu prévenue suspect suspecte: accusé prévenu suspect
coach: entraîneur sélectionneur manager
syndicaliste: délégué secrétaire porte-parole représentant syndicaliste responsable président élu
informaticien informaticienne: DSI RSSI CTO CIO ingénieur développeur informaticien technicien responsable directeur
praticien praticienne: médecin chirurgien infirmier dentiste vétérinaire professeur chef pharmacien
scientifique: chercheur professeur ingénieur directeur biologiste physicien climatologue chimiste astronaute économiste
magistrat magistrate: juge procureur président magistrat avocat commissaire
"""

DEEDS = """
dirige dirigeait dirigé: dirigeant patron directeur responsable
préside présidait présidé: président
pilote pilotait conduit gère: responsable
fonde fondé créé cofondé lancé: fondateur créateur entrepreneur
enseigne enseignait: professeur enseignant
entraîne entraînait: entraîneur
"""

CROWD = """
interlocuteur interlocutrice confrère consœur inconnu inconnue habitant habitante source voix mère père voisin voisine
participant participante passant passante collègue client cliente fonctionnaire adhérent adhérente spectateur
spectatrice lecteur lectrice internaute usager usagère parent auditeur auditrice convive ami amie camarade
automobiliste proche observateur cadre employé employée retraité retraitée dame monsieur gamin gamine enfant étudiant
étudiante personne agent agente riverain riveraine touriste visiteur visiteuse anonyme syndicat certain certaine
quelqu’un plusieurs beaucoup manifestant manifestante casseur casseuse opposant opposante migrant migrante
réfugié réfugiée détenu détenue locataire citoyen citoyenne chômeur chômeuse survivant survivante patient patiente
élève apprenti apprentie stagiaire pensionnaire résident résidente escorte vacancier vacancière sinistré sinistrée
intérimaire intermittent intermittente adolescent adolescente fille garçon
travailleur travailleuse masseur masseuse supporter supporteur supportrice fan abonné abonnée habitué habituée
auteur autrice coauteur coautrice
sympathisant sympathisante électeur électrice contribuable bénéficiaire pèlerin gameur gameuse
"""

RELATIONAL = """
interlocuteur interlocutrice confrère consœur inconnu inconnue source voix mère père voisin voisine collègue client
cliente lecteur lectrice ami amie camarade proche observateur cadre anonyme syndicat certain certaine quelqu’un
plusieurs beaucoup agent agente fille garçon auteur autrice coauteur coautrice
"""
