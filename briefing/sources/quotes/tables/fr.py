"""French: verbs of speech, cues and words for people.

What each table is for and which form it has: language_tables.py. Apostrophes may be straight or curved.
"""

from __future__ import annotations

from briefing.sources.quotes.tables.fr_names import AUTHORITIES as AUTHORITIES
from briefing.sources.quotes.tables.fr_names import BODIES as BODIES
from briefing.sources.quotes.tables.fr_names import BODY_NOUNS as BODY_NOUNS
from briefing.sources.quotes.tables.fr_names import BODY_WORDS as BODY_WORDS
from briefing.sources.quotes.tables.fr_names import PEOPLES as PEOPLES
from briefing.sources.quotes.tables.fr_names import PLACES as PLACES
from briefing.sources.quotes.tables.fr_people import CROWD as CROWD
from briefing.sources.quotes.tables.fr_people import DEEDS as DEEDS
from briefing.sources.quotes.tables.fr_people import GENERIC_PEOPLE as GENERIC_PEOPLE
from briefing.sources.quotes.tables.fr_people import GENERIC_ROLES as GENERIC_ROLES
from briefing.sources.quotes.tables.fr_people import RELATIONAL as RELATIONAL
from briefing.sources.quotes.tables.fr_roles import ROLE_HEADS as ROLE_HEADS

SPEECH_ER = """
abonder abréger accorder accuser acquiescer admonester affirmer agacer ajouter alarmer alerter alléguer amuser
analyser annoncer anticiper apostropher appeler appuyer argumenter argüer arrêter articuler arguer assener assurer
asséner attaquer attester attrister avancer aviser avouer augurer badiner bafouiller balbutier balayer blaguer
bougonner bredouiller brocarder calculer certifier chanter chuchoter citer cingler claironner clamer commencer
commenter comparer compléter condamner confesser confier confirmer congratuler conseiller considérer constater
contester continuer contrer corriger couper complimenter corroborer crier critiquer dauber deviner deviser demander
diagnostiquer dialoguer dicter discuter disserter douter débuter déclamer déclarer décocher décréter défausser défiler
démarrer dénoncer déplorer dérouler désapprouver désespérer désigner désoler détailler dévoiler dédramatiser décrypter
emporter embrayer enchaîner enfoncer engager enrager enseigner enthousiasmer encenser enflammer entériner ergoter
esclaffer espérer esquisser estimer estomaquer exclamer excuser exhorter exiger expliciter expliquer exposer exprimer
extasier formuler fulminer fustiger féliciter gager garder gausser glisser glousser grincer grogner grommeler gronder
gueuler haranguer hasarder hurler hésiter illustrer imaginer impatienter implorer improviser indigner indiquer
inquiéter insinuer insister insurger interjeter interpeller interroger invectiver invoquer infirmer ironiser jauger
jubiler juger jurer justifier lamenter lancer lister louer louvoyer lâcher marmonner marrer marteler maugréer menacer
mentionner minimiser moquer motiver murmurer narrer noter nuancer négocier nier objecter observer offusquer opiner
opposer ordonner oser parler partager pavoiser parier penser persifler persister pester philosopher plaider plaisanter
pointer pondérer porter poster ponctuer prier proclamer professer prononcer pronostiquer prophétiser proposer
protester préciser préconiser présager présenter prétexter prêcher prôner publier qualifier questionner raconter
railler raisonner rappeler rapporter rassurer recommander rectifier redouter refuser regretter rejeter relancer
relater relativiser relayer relever remarquer rembarrer remercier rengorger renier reprocher ressasser revendiquer
remémorer retweeter ricaner rigoler riposter risquer râler réaffirmer récapituler réciter réclamer récuser réfuter
répertorier répliquer réprouver répéter résigner résister résumer rétorquer révéler saluer savourer sangloter scander
sermonner siffler signaler signifier solliciter sommer souffler souhaiter souligner soupirer spécifier stipuler
suggérer supplier supposer susurrer synthétiser tacler tancer targuer temporiser tempérer tempêter tiquer tonitruer
tonner trancher trouver tweeter twitter témoigner théoriser vanter vitupérer vociférer ébaucher écrier égrener
égratigner élaborer éluder émerveiller énoncer énumérer épancher épater épingler éructer étonner étriller évaluer
évoquer appréhender assumer contextualiser décortiquer dramatiser développer entamer exulter énerver étayer étrangler
positiver pouffer recadrer rembobiner schématiser taquiner terminer tranquilliser évacuer
"""

SPEECH_IR = """
applaudir approuver avertir définir démentir fléchir garantir glapir gémir mugir rebondir renchérir rugir réagir
réfléchir saisir vagir éclaircir établir compatir enorgueillir
"""

SPEECH_REGULAR = ""

SPEECH_FORMS = """
dit dis disent disait disaient dirent dira dirait redit redisait contredit maudit prédit prédisait répond répondait
répondit répondent répondaient répondu confond défend défendait défendu fend fendu prétend prétendait prétendu entend
entendait reprend reprenait reprit repris apprend surprend comprend comprenait promet promettait promit promis admet
admettait admit admis met mettait mis soumet émet permet reconnaît reconnait reconnaissait reconnut reconnu
reconnaissent conclut concluait conclu concluent écrit écrivait écrivit écrivent décrit décrivait décrivit décrivent
souscrit inscrit soutient soutenait soutint soutenu soutiennent maintient maintenait maintint maintenu maintiennent
convient convenait convenu retient retenait prévient prévenait prévint prévenu préviennent intervient intervenait
souvient souvenait souvint souvenu tient tenait croit croyait crut cru croient revoit voit voyait prévoit sait savait
veut voulait voulu craint craignait craignit plaint plaignait dépeint dépeignait sourit souriait souri rit riait rient
poursuit poursuivait poursuivit poursuivi poursuivent rassure ouvre ouvrait ouvert offre découvre réjouit réjouissait
réjoui sent ressent pressent consent démenti dément démentait fait faisait fit dixit résout médit interdit concède
concédait concédé suggère suggérait suggéré considère considérait considéré répète répétait répété complète complétait
complété tempère tempérait tempéré espère espérait espéré révèle révélait révélé relève relevait relevé assène assénait
asséné martèle martelait martelé gromelle grommelle grommelait appelle appelait appelé rappelle rappelait rappelé
interpelle interpellait interpellé désespère exagère égrène inquiète inquiétait inquiété rejette énumère récupère
soulève soulevait soulevé émeut émouvait relaie relayait surenchérit surenchérissait vocifère persévère allègue préfère
préférait préféré réitère réitérait réitéré
disant répondant concluant promettant admettant reconnaissant soutenant écrivant décrivant défendant prétendant
poursuivant prévenant démentant craignant prédisant libère admoneste modère modérait balaie appuie vitupère achève geint
enquiert tweete
"""

LIGHT_VERBS = """
fait faisait fit met mettait mis tient tenait sent veut voulait voulu voit voyait sait savait ouvre ouvrait ouvert offre
joue porte porté monte donne
"""

SPEECH_INFINITIVES = """
dire répondre conclure écrire décrire reprendre poursuivre promettre admettre reconnaître soutenir sourire mettre
"""

PARTICLE_VERBS = ""

SPEECH_NOUN = """
mot mots message constat avertissement formule phrase verdict réponse conseil credo mantra leitmotiv devise diagnostic
conviction explication argument avis conclusion bilan remarque question ambition objectif priorité regret certitude
philosophie recette secret
"""

TOLD = ""

CITING = "cite cites citait citant cité citer paraphrase paraphrasant"

WORK_VERBS = """
publie publié présente présenté lance lancé signe signé sort sorti écrit réalise réalisé offre ouvre chante chanté lit
développe développé lu voit adapte adapté joue crée créé fonde fondé monte monté inaugure inauguré
"""

COPULAS = """
est était sont étaient serait sera être soit été dit dite dits dites qu'il qu'elle il elle
"""

FORWARD = """
c’est (?:par|sur|avec|en) ces (?:mots|termes)
(?:c’est )?ainsi (?:que|parle|parlait|s’exprime)
ces mots sont
par ces mots
sur ces mots
l’auteur de (?:ces mots|cette phrase)
(?:le|la|ce|cette) (?:phrase|formule|mot|constat|propos|message) (?:est|vient|émane) d
"""

OBLIQUE = """
après au aux avant avec chez comme contre d dans de des devant dont du entre et face par parmi sans sous sur vers à
"""

AUXILIARIES = "a ont avait avaient aura eut est était s’est s’était ayant étant"

ADVERBS = """
autrement ainsi alors aussi aussitôt cependant d’abord d’emblée d’ailleurs d’entrée déjà donc encore enfin ensuite
également finalement franchement même néanmoins notamment pourtant puis récemment sobrement
toujours toutefois volontiers simplement hier jeudi lundi mardi mercredi vendredi samedi dimanche
bien tout pas
"""

BY_CUES = """
selon (?:les (?:dires|mots|termes|propos|explications)|l’(?:expression|analyse)|la formule)(?: d(?:e|’)|(?= du ))
pour (?:reprendre|citer) (?:les (?:mots|termes)|l’expression|la formule)(?: d(?:e|’)|(?= du ))
selon
d’après
pour
à en croire
a en croire
aux (?:yeux|dires)(?: d(?:e|’)|(?= du ))
dixit
de l’avis(?: d(?:e|’)|(?= du ))
par la voix de
par la bouche de
sous la plume de
à entendre
comme le dit
fai(?:t|sait) dire à
"""

VIEWPOINTS = r"""
à l’(?:en croire|entendre)
à l’écouter
à ses yeux
à son avis
dans son esprit
de son propre aveu
de son aveu même
à son sens
une des (?:\w+ )?(?:phrases|citations|formules) qui (?:[\w’]+ ){1,6}(?:est|était|fut)
"""

TITLES_MASCULINE = "M Monsieur MM Mr"

TITLES_FEMININE = "Mme Mlle Madame Mademoiselle Mmes Mrs Ms"

TITLES_ANY = """
Dr Docteur Docteure Pr Professeur Professeure Me Maître Général Colonel Capitaine Commandant Lieutenant Sœur Frère
Père Excellence
"""

COLLECTIVE = """
ministère préfecture direction groupe gouvernement entreprise société syndicat syndicats parquet police communiqué
association organisation collectivité mairie municipalité commission comité conseil opposition majorité agence
administration banque marque constructeur éditeur opérateur firme compagnie cabinet collectif institution fédération
confédération intersyndicale rapport texte document étude journal quotidien hebdomadaire magazine site exécutif Élysée
Matignon ambassade porte-parolat rectorat gendarmerie tribunal cour hôpital université affiche pancarte banderole
panneau slogan tract courriel lettre loi article règlement projet équipe
"""

DOCUMENTS = """
communiqué rapport document texte étude courriel lettre note article message compte-rendu procès-verbal tweet
"""

PAPERS = "étude article essai livre thèse mémoire"

RELATIVES = """
veuve veuf mère père frère sœur fils fille mari femme épouse époux compagnon compagne cousin cousine oncle tante
grand-père
grand-mère neveu
"""

INDEFINITE = """
un une certains certaines plusieurs des les d’autres d'autres quelques deux trois quatre beaucoup quelqu’un quelqu'un
nombre chacun chacune
"""

ORG_LINKS = """
de la
de l’
du
des
de
d’
chez
à la
à l’
au
aux
à
pour
auprès de
"""

ORG_GENERIC = """
groupe société entreprise éditeur cabinet start-up startup assureur constructeur géant compagnie équipementier opérateur
spécialiste fabricant distributeur laboratoire maison marque coopérative filiale PME ETI industriel
"""

ORG_NOUNS = """
ministère université Université ville région mairie commune CHU hôpital Hôpital conseil institut école École agence
fédération association académie chambre département métropole communauté centre lycée collège musée banque caisse ligue
syndicat union club cercle comité mutuelle observatoire collectif commission fondation port aéroport
"""

TITLE_NOUNS = """
auteur autrice coauteur coautrice exposition livre roman film prix projet programme plan opération atelier marque
intitulé intitulée intitulés intitulées baptisé baptisée baptisés baptisées dite dits dites nommé nommée appelé appelée
label slogan mot mots terme termes expression concept notion édition mention thème article rapport loi dispositif
campagne série documentaire chanson album pièce spectacle revue collection convention catalogue
surnommé surnommée titre titré titrée rubrique onglet bouton document dossier catégorie mode fonction option appellation
sobriquet studio groupe émission podcast festival salon forum étude code hashtag opéra tableau toile poème nouvelle
essai manifeste banderole pancarte affiche panneau proclame chapitre module jeu logiciel application plateforme
rubriquage sceau statut affichant lit-on estampillé estampillée
"""

FUNCTION_WORDS = """
Excusé Excusée Excusés Excusées Absent Absente Absents Absentes Le La Les L’ Un Une Des Du De D’ Ce Cet Cette Ces Son Sa
Ses Mon Ma Mes Notre Nos Votre Vos Leur Leurs Et Mais Ou Où Donc Or Ni Car Pour Selon Par Dans Sur Sous Avec Sans Chez
Contre Vers Depuis Pendant Après Avant Lors Lorsque Quand Quant Si Comme Parce Puis Ainsi Aussi Alors Enfin Ensuite
Aujourd’hui Hier Demain En À A Au Aux Il Elle Ils Elles On Nous Vous Je Tu Qui Que Quoi Dont Tout Toute Tous Toutes Même
Autre Interrogé Interrogée Élu Élue Né Née Face Devant Derrière Reste Seul Seule Ancien Ancienne Directeur Directrice
Président Présidente Lui Trois Deux Quatre Cinq Photo Crédit Légende Voir Lire Contacté Contactée Joint Jointe Invité
Invitée Fidèle Auteur Autrice Très Plus Moins Trop Non Oui Voilà Voici Rien Rendez-vous Pourquoi Comment Outre Malgré
Monsieur Madame M Mme Questionné Questionnée Arrivé Arrivée Prochaine Prochain Dernier Dernière Lundi Mardi Mercredi
Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre
Université Institut Banque Groupe Action Actions Décision
Bonjour Bonsoir Merci Bravo Salut Hello Bienvenue Cher Chère Chers Chères
"""

NOT_SPEAKERS = """
photo photos date lieu objet présents présent présentes présente présent.e.s présent.es excusés excusé excusées
excusé.e.s excusé.es absents absentes ordre vote votes pour contre abstention abstentions contact source sources crédit
crédits légende titre prix durée résultat conclusion prochaine note nota rappel résumé horaires adresse téléphone mail
courriel site programme thème auteur publié lire voir vidéo image question questions q attention bilan exemple exemples
étape décision résolution délibération information infos secrétaire_de_séance pouvoirs ont_signé participants tarif
extrait extraits citation citations traduction sous-entendu moralité verdict traduire autrement_dit
tarifs rédaction édition mots-clés tags ps nb pps étaient_présents étaient_excusés assistaient_à à_noter à_retenir
nom nom_complet prénom compte solde statut numéro montant total devise
docu-fiction documentaire fiction podcast reportage enquête décryptage portrait portraits dossier tribune exclusif
replay direct live infographie quiz sondage témoignage témoignages récit critique chronique édito éditorial opinion
focus zoom diaporama carte entretien interview infos_pratiques newsletter newsletters
inscription abonnement publicité recherche menu accueil services rubriques
"""

QUESTION_LABELS = "q question"

ANSWER_LABELS = "r réponse rép"

CAPTION_STARTS = """
photo photos crédit crédits légende image © illustration ci-dessus ci-dessous ci-contre infographie vidéo dr
"""

BOILERPLATE_STARTS = """
laisser un commentaire
votre adresse
les champs obligatoires
à lire aussi
a lire aussi
lire aussi
lire également
à voir aussi
a voir aussi
voir aussi
en direct -
contact presse
contacts presse
abonnez-vous
inscrivez-vous
partager cet article
sur le même sujet
mots-clés
"""

CLOSING_HEADS = """
laisser un commentaire
votre adresse
à propos (?:de|d’|du|des)
contacts? presse
"""

NARRATION = r"""
suspension de (?:la )?séance
la séance (?:est|sera|reprend|se termine|s’achève|a été)
la réunion (?:est|se termine|s’achève|a été)
l’ordre du jour
(?:mise?s? )?aux? (?:vote|voix)
(?:il est )?procédé au vote
le (?:conseil|comité|bureau|procès-verbal|compte rendu|quorum|vote)
les? (?:élus?|membres|résolutions?|délibérations?|points?) (?:est|sont|a été|ont été|approuvent|adoptent|votent)
(?:adopté|approuvé|rejeté|voté)e?s?
l(?:e|a|es)? ?’?[^.!?]{0,60} (?:est|sont|a été|ont été) (?:adopté|approuvé|rejeté|voté|ratifié|reporté)e?s?
(?:départ|arrivée|sortie|intervention) de
fait à
propos recueillis
entretien (?:réalisé|mené)
point \d
(?:résolution|délibération|décision|vote|pour|contre|abstentions?)\s?:
plus personne ne
prochaine (?:séance|réunion)
retrouve[rz] (?:tou(?:te)?s les|les autres) [^.!?\n]{0,40}(?:interviews|entretiens|portraits|épisodes)
(?-i:(?:[A-ZÀÉ][\w.’-]+ ){2,3})est (?:une? )?(?:[\w-]+ )?(?:journaliste|rédact(?:rice|eur))(?!.*\b(?:j[e’]|nous|nos)\b)
[^\n]{0,200}?\bsi vous avez (?:tout )?lu jusqu’(?:ici|au bout)
"""

IMPERSONAL = r"""
faut
fallait
faudra
faudrait
s’agit
s’agissait
s’agira(?:it)?
y a(?!\s(?:\w+ment\s|aussi\s)?\w+é\b)
y avait
suffit
suffirait
semble
convient
vaut
pleut
existe
reste (?:à|que|la|le|des|un)
est (?:peu |très |plus |bien |fort )?(?:vrai|clair|temps|possible|impossible|probable|nécessaire|important)
est (?:peu |très |plus |bien |fort )?(?:urgent|difficile|question|certain)
était (?:temps|question|clair|possible|probable|prévu)
apparaît
manque
"""

SENTENCE_ABBREVIATIONS = "M MM Mme Mmes Mlle Dr Pr Me St Ste av bd etc cf p art no n° vol éd env tél max min J.-C"

SPEECH_SIGNS = """
je nous on vous tu il ils elle elles c’est qui est sont a ont va vont doit doivent peut peuvent faut avons sommes était
étaient sera seront serait fait font veut veulent ne mon ma mes notre nos jamais pas
"""

SPEECH_SIGNS_ELIDED = "j n"

STOPWORDS = """
le la les des une est dans pour que qui sur avec par plus pas au du et à il elle nous ce se
"""

TELLING = """
le la les des une est dans pour que qui sur avec pas au du et à il elle nous ce se de l' d' qu' n' c' s' j' notre nos
votre vos leur leurs chaque tout tous toute toutes sans mais où sont aux ces cette cet sa ses doit doivent faut ne deux
trois quand comment comme donc être avoir faire peut même moins très avant après entre chez ceux celui celle afin dont
"""
